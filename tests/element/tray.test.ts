import {expect} from 'chai';
import {render} from 'lit';
import '../../src/define.js';
import {diagnosticsList, undatedList, unusedList} from '../../src/element/left-out.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {Evidence, Timeline} from '../../src/model.js';
import {bridge} from './reading.fixture.js';
import {settle} from './settle.js';

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The same with what two articles did not use. */
function covered(): Timeline {
  const timeline = bridge();
  const unused = (of: number, exact: string, reason: string) => {
    const start = timeline.articles[of]!.text.indexOf(exact);
    return {start, end: start + exact.length, exact, reason};
  };
  timeline.articles[0]!.coverage = {
    sentences: 4,
    used: 3,
    unused: [unused(0, 'ten years', 'a length of time places nothing'), unused(0, '2007', 'only describes something')],
  };
  timeline.articles[1]!.coverage = {sentences: 2, used: 1, unused: [unused(1, '2007', 'told of elsewhere')]};
  return timeline;
}

describe('what could not be drawn', () => {
  let box: HTMLElement;
  beforeEach(() => document.body.append((box = document.createElement('div'))));
  afterEach(() => box.remove());

  it('is listed with what is known of its date, each leading to its evidence', () => {
    const {undated} = bridge();
    let chosen = '';
    render(undatedList({events: undated, lang: 'en', onselect: ({id}) => (chosen = id)}), box);
    expect(words(box.querySelector('li'))).to.equal('Crowds came 3 May, year not known');
    box.querySelector<HTMLButtonElement>('li button')?.click();
    expect(chosen).to.equal('share');
  });

  it('is, for every expression that was not used, its words and the reason', () => {
    const {articles} = covered();
    let open: Evidence | null = null;
    render(unusedList({articles, lang: 'en', onopen: (at) => (open = at)}), box);
    expect([...box.querySelectorAll('li')].map(words)).to.deep.equal([
      '“ten years” a length of time places nothing Bridge opens after ten years',
      '“2007” only describes something Bridge opens after ten years',
      '“2007” told of elsewhere The old bridge was opened to traffic on 4 May. It closed in 2007.',
    ]);
    box.querySelectorAll<HTMLButtonElement>('li button')[1]?.click();
    const {exact, start, end, prefix} = open as unknown as Evidence;
    expect(articles[0]!.text.slice(start, end)).to.equal(exact);
    expect(prefix).to.equal(articles[0]!.text.slice(start - 32, start));
  });

  it('is every diagnostic in plain words, the gravest first', () => {
    const diagnostics = [
      {code: 'a', severity: 'info' as const, message: 'I.'},
      {code: 'b', severity: 'error' as const, message: 'E.', article: 'x.txt'},
    ];
    render(diagnosticsList(diagnostics, 'en'), box);
    expect([...box.querySelectorAll('li')].map(words)).to.deep.equal(['Error: E. x.txt · b', 'Note: I. a']);
  });
});

describe('the trays of <news-timeline>', () => {
  let element: NewsTimeline;
  const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  async function open(name: string): Promise<void> {
    (all(`.tray.${name}`)[0] as HTMLDetailsElement).open = true;
    await new Promise((resolve) => setTimeout(resolve));
    await settle(element);
  }
  beforeEach(async () => {
    element = document.createElement('news-timeline');
    element.timeline = covered();
    document.body.append(element);
    await settle(element);
  });
  afterEach(() => element.remove());

  it('count what has no date, and what was not used', () => {
    expect(all('.tray summary').map(words)).to.deep.equal(['1 event without a date', '3 expressions not used']);
  });

  it('lead from words that were not used to where they stand, and back', async () => {
    await open('unused');
    const button = all('.tray.unused li button')[1];
    button?.focus();
    button?.click();
    await settle(element);
    expect(all('.evidence')).to.have.length(0);
    expect(words(all('.reader-text .unused.current')[0])).to.equal('2007');
    expect(words(all('.reader-back')[0])).to.equal('Close');
    expect(element.shadowRoot?.activeElement?.id).to.equal('reader-title');
    all('.reader-back')[0]?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    await settle(element);
    expect(all('.panel')).to.have.length(0);
    expect(element.shadowRoot?.activeElement).to.equal(button);
  });

  it('close an article that is not there any more', async () => {
    await open('unused');
    all('.tray.unused li button')[0]?.click();
    await settle(element);
    element.timeline = {...bridge(), articles: []};
    await settle(element);
    expect(all('.panel')).to.have.length(0);
  });
});
