import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {embedCode} from '../../src/element/saving.js';
import type {Timeline} from '../../src/model.js';
import {bridge} from './reading.fixture.js';
import {settle} from './settle.js';

/** The files that were handed to the reader, by name. */
const files = new Map<string, Blob>();
const blobs = new Map<string, Blob>();
const real = {create: URL.createObjectURL, revoke: URL.revokeObjectURL, click: HTMLAnchorElement.prototype.click};

async function mount(over: Partial<NewsTimeline> = {}): Promise<NewsTimeline> {
  const element = document.createElement('news-timeline');
  Object.assign(element, {timeline: {...bridge(), title: 'The Bridge: a story'}, ...over});
  document.body.append(element);
  await settle(element);
  return element;
}

const root = (element: NewsTimeline) => element.shadowRoot ?? element;

/** Chooses one kind from the list, and waits for its file. */
async function save(element: NewsTimeline, label: string): Promise<string> {
  const before = files.size;
  if (!root(element).querySelector('.save')) root(element).querySelector<HTMLElement>('.save-button')?.click();
  await settle(element);
  [...root(element).querySelectorAll<HTMLElement>('.save button')]
    .find((button) => button.textContent?.includes(label))
    ?.click();
  for (let i = 0; files.size === before && i < 500; i++) await new Promise((resolve) => setTimeout(resolve, 4));
  const [name] = [...files.keys()].slice(-1);
  return name ?? '';
}

describe('saving', () => {
  before(() => {
    URL.createObjectURL = (blob) => {
      const url = `blob:test-${blobs.size}`;
      blobs.set(url, blob as Blob);
      return url;
    };
    URL.revokeObjectURL = () => undefined;
    HTMLAnchorElement.prototype.click = function click() {
      files.set(this.download, blobs.get(this.href) ?? new Blob());
    };
  });
  after(() => {
    URL.createObjectURL = real.create;
    URL.revokeObjectURL = real.revoke;
    HTMLAnchorElement.prototype.click = real.click;
  });
  beforeEach(() => files.clear());
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  it('opens a list of kinds, and closes it by Escape with the focus where it was', async () => {
    const element = await mount();
    const button = root(element).querySelector<HTMLElement>('.save-button');
    button?.click();
    await settle(element);
    expect(button?.getAttribute('aria-expanded')).to.equal('true');
    const first = root(element).querySelector<HTMLElement>('.save button');
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    await settle(element);
    expect(root(element).querySelector('.save')).to.equal(null);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('saves the data as they came, named after the timeline', async () => {
    const element = await mount();
    const name = await save(element, 'JSON');
    expect(name).to.equal('the-bridge-a-story.json');
    expect(JSON.parse((await files.get(name)?.text()) ?? '')).to.deep.equal(element.timeline);
  });

  it('calls what has no title by the days it tells of, and never by the page around it', async () => {
    document.title = 'Another story';
    const element = await mount({timeline: bridge()});
    expect(await save(element, 'HTML')).to.equal('timeline-1-january-2007-1-june-2017.html');
    const page = (await files.get('timeline-1-january-2007-1-june-2017.html')?.text()) ?? '';
    expect(page).not.to.contain('Another story');
  });

  it('saves a table and a page', async () => {
    const element = await mount();
    const table = new Uint8Array((await files.get(await save(element, 'CSV'))?.arrayBuffer()) ?? []);
    expect(Array.from(table.slice(0, 3))).to.deep.equal([0xef, 0xbb, 0xbf]);
    const page = (await files.get(await save(element, 'HTML'))?.text()) ?? '';
    expect(page)
      .to.contain('The bridge opened on 3 May, the mayor said.')
      .and.to.contain('<h1>The Bridge: a story</h1>');
  });

  it('saves the drawing as it is seen, its words as words', async () => {
    const element = await mount();
    const svg = (await files.get(await save(element, 'SVG'))?.text()) ?? '';
    const picture = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.querySelector('parsererror')).to.equal(null);
    const said = [...picture.querySelectorAll('text')].map((text) => text.textContent).join(' ');
    for (const words of ['The bridge opened', 'The next inspection', 'June']) expect(said).to.contain(words);
    expect(picture.querySelectorAll('path').length).to.be.greaterThan(5);
    expect(svg).not.to.match(/NaN|undefined/);
    const [width, height] = (picture.documentElement.getAttribute('viewBox') ?? '').split(' ').slice(2).map(Number);
    const box = root(element).querySelector('.drawing')?.getBoundingClientRect();
    expect([width, height]).to.deep.equal([Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)]);
  });

  it('paints the same as PNG', async () => {
    const element = await mount();
    const png = files.get(await save(element, 'PNG'));
    expect(png?.type).to.equal('image/png');
    const image = await createImageBitmap(png ?? new Blob());
    expect(image.width).to.equal(
      2 * Math.round(root(element).querySelector('.drawing')?.getBoundingClientRect().width ?? 0),
    );
  });

  it('gives the markup for another page: where the events come from, and how they are shown', () => {
    const markup = (attributes: Record<string, string>) => {
      const element = document.createElement('p');
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      return embedCode(element, 'the-bridge.json').split('\n')[1];
    };
    const at = (name: string) => new URL(name, document.baseURI).href;
    expect(markup({src: 'a.json', theme: 'dense', compress: '', class: 'wide'})).to.equal(
      `<news-timeline src="${at('a.json')}" theme="dense" compress></news-timeline>`,
    );
    expect(markup({articles: ' a.txt\n b.html ', lang: '"<b>'})).to.equal(
      `<news-timeline articles="${at('a.txt')} ${at('b.html')}" lang="&quot;&lt;b>"></news-timeline>`,
    );
    expect(markup({})).to.equal('<news-timeline src="the-bridge.json"></news-timeline>');
  });

  it('saves records of the page’s own as a timeline', async () => {
    const element = await mount({
      timeline: null,
      events: [{title: 'Ours', start: '2017-05-03'}],
    } as Partial<NewsTimeline>);
    const saved = JSON.parse((await files.get(await save(element, 'JSON'))?.text()) ?? '') as Timeline;
    expect(saved.events.map(({title, date}) => [title, date])).to.deep.equal([['Ours', '2017-05-03']]);
  });
});
