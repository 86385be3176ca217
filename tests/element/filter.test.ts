import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {bridge} from './reading.fixture.js';

async function settle(element: NewsTimeline): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

async function mount(over: Partial<NewsTimeline> = {}): Promise<NewsTimeline> {
  const element = document.createElement('news-timeline');
  Object.assign(element, {timeline: bridge(), ...over});
  document.body.append(element);
  await settle(element);
  return element;
}

const all = (element: NewsTimeline, selector: string) => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const words = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

async function open(element: NewsTimeline): Promise<void> {
  all(element, '.filter-button')[0]?.click();
  await settle(element);
}

async function tick(element: NewsTimeline, label: string): Promise<void> {
  all(element, '.filter label')
    .find((box) => words(box).startsWith(label))
    ?.querySelector('input')
    ?.click();
  await settle(element);
}

const table = async (element: NewsTimeline): Promise<string[]> => {
  all(element, '.pair button')[1]?.click();
  await settle(element);
  const titles = all(element, '.main tbody th button').map(words);
  all(element, '.pair button')[0]?.click();
  await settle(element);
  return titles;
};

describe('the filter', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  it('counts the events of each status and of each source', async () => {
    const element = await mount();
    await open(element);
    expect(all(element, '.filter label').map(words)).to.deep.equal([
      'happened 2',
      'scheduled 1',
      'Bridge opens after ten years 3',
      'The old bridge was opened to traffic on 4 May. It closed in 2007. 1',
    ]);
  });

  it('shows what is ticked, of each group at least one, and says how much it asks for', async () => {
    const element = await mount();
    await open(element);
    await tick(element, 'happened');
    expect(words(all(element, '.filter-button')[0]!)).to.equal('Filter 1');
    expect(await table(element)).to.deep.equal(['Two arches fell', 'The bridge opened']);
    await tick(element, 'The old bridge');
    expect(await table(element)).to.deep.equal(['The bridge opened']);
    await tick(element, 'happened');
    await tick(element, 'scheduled');
    expect(await table(element)).to.deep.equal([]);
  });

  it('has a clear way back', async () => {
    const element = await mount();
    await open(element);
    await tick(element, 'scheduled');
    all(element, '.filter button')
      .find((button) => words(button) === 'Show everything')
      ?.click();
    await settle(element);
    expect((await table(element)).length).to.equal(4);
    expect(words(all(element, '.filter-button')[0]!)).to.equal('Filter');
  });

  it('closes by Escape, the focus on its button', async () => {
    const element = await mount();
    await open(element);
    const first = all(element, '.filter input')[0];
    first?.focus();
    first?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    await settle(element);
    expect(all(element, '.filter')).to.have.length(0);
    expect(element.shadowRoot?.activeElement).to.equal(all(element, '.filter-button')[0]);
  });

  it('forgets what it asked of other articles, and is not there when there is nothing to choose', async () => {
    const element = await mount();
    await open(element);
    await tick(element, 'Bridge opens');
    element.timeline = {...bridge(), articles: [], events: bridge().events.slice(0, 2)};
    await settle(element);
    expect(all(element, '.filter-button')).to.have.length(0);
    expect((await table(element)).length).to.equal(3);
  });
});
