import {expect} from 'chai';
import {html, render} from 'lit';
import '../../src/define.js';
import {evidencePanel} from '../../src/element/evidence.js';
import type {EvidencePanelView} from '../../src/element/evidence.js';
import {loadMessages} from '../../src/element/messages.js';
import {quotationText} from '../../src/element/quotation.js';
import {articleTitle, surroundings} from '../../src/element/source-words.js';
import {article, bridge, event, quote} from './reading.fixture.js';
import {settle} from './settle.js';

const calls: unknown[] = [];
const box = document.createElement('div');

function show(over: Partial<EvidencePanelView> = {}): HTMLElement {
  const timeline = bridge();
  calls.length = 0;
  render(
    html`${evidencePanel({
      event: timeline.events[1]!,
      timeline,
      lang: 'en',
      onclose: () => calls.push('close'),
      onselect: ({id}) => calls.push(`select ${id}`),
      onopen: ({article: id, start}) => calls.push(`open ${id} ${start}`),
      oncopy: ({exact}) => calls.push(`copy ${exact}`),
      ...over,
    })}`,
    box,
  );
  return box;
}

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('evidencePanel(view)', () => {
  before(() => document.body.append(box));
  after(() => box.remove());
  afterEach(() => render(html``, box));

  it('is a section named by the event’s title, at the heading level the page asks for', () => {
    const section = show({level: 4}).querySelector('section');
    const heading = section?.querySelector('h4');
    expect(words(heading)).to.equal('The bridge opened');
    expect(section?.getAttribute('aria-labelledby')).to.equal(heading?.id);
  });

  it('says the date, how many articles and how many independent wordings in words', () => {
    expect(words(show().querySelector('.evidence-when'))).to.equal(
      '3 May 2017 · happened · disputed · 2 articles · 2 independent wordings',
    );
  });

  it('says why this date in one line, with what all articles allow', () => {
    expect(words(show().querySelector('.evidence-why'))).to.equal(
      'An article written 4 May 2017 says “3 May”. Together the articles allow 3–4 May 2017.',
    );
  });

  it('puts a question mark to a day of writing that is only likely', () => {
    const timeline = bridge();
    for (const one of timeline.articles) one.dating = {...one.dating, from: '2017-05-02', firm: false};
    expect(words(show({timeline}).querySelector('.evidence-why'))).to.contain(
      'An article written 4 May 2017? says “3 May”.',
    );
  });

  it('holds every step of the reading behind one line, as the pipeline tells it', () => {
    const how = show().querySelector('details.evidence-how');
    expect([...(how?.querySelectorAll('li') ?? [])].map(words)).to.deep.equal(['“3 May” names a day.']);
    expect(how?.hasAttribute('open')).to.equal(false);
  });

  it('tells expression, day, result and rule where the pipeline told nothing', () => {
    const [, opening] = bridge().events;
    if (!opening) throw new Error('no event');
    const {reasons: _, ...event} = opening;
    const steps = [...show({event}).querySelectorAll('details.evidence-how li')].map(words);
    expect(steps[0]).to.equal(
      '“3 May”, written 4 May 2017 → 3 May 2017 (rule absolute/day-month; Bridge opens after ten years)',
    );
  });

  it('quotes each article once, the words that give the date first, the date marked', () => {
    const sources = [...show().querySelectorAll('.evidence > .sources > li')];
    expect(sources).to.have.length(2);
    expect(words(sources[0]?.querySelector('blockquote'))).to.equal('The bridge opened on 3 May, the mayor said.');
    expect([...sources[0]!.querySelectorAll('figure > blockquote mark')].map(words)).to.deep.equal(['3 May']);
    expect(words(sources[0]?.querySelector('summary'))).to.equal('1 more passage of this article');
  });

  it('shows what completes a sentence, apart from the evidence itself', () => {
    const second = show().querySelectorAll('.evidence > .sources > li')[1];
    expect(second?.querySelector('blockquote p')?.textContent).to.equal(
      'The old bridge was opened to traffic on 4 May.',
    );
    expect([...second!.querySelectorAll('.context')].map((span) => span.textContent)).to.deep.equal([
      'The old bridge ',
      '.',
    ]);
  });

  it('names title and publisher, says the language of the words, and links to the very words', () => {
    const first = show().querySelector('.evidence > .sources > li');
    expect(words(first?.querySelector('cite'))).to.equal('Bridge opens after ten years');
    expect(words(first?.querySelector('figcaption'))).to.contain('The Post');
    expect(first?.querySelector('blockquote')?.getAttribute('lang')).to.equal('en');
    const link = first?.querySelector('a');
    expect(link?.getAttribute('href')).to.equal(
      'https://www.example.org/bridge#:~:text=The%20bridge%20opened%20on%203%20May%2C%20the%20mayor%20said.',
    );
    expect(link?.rel).to.equal('noopener noreferrer');
    expect(words(link)).to.equal('read at example.org');
  });

  it('quotes both sides of a conflict side by side, and names the other event', () => {
    const conflict = show().querySelector('.conflict');
    expect(words(conflict?.querySelector('p'))).to.equal(
      'The sources do not agree. One article says 3 May, the other 4 May.',
    );
    expect([...conflict!.querySelectorAll('blockquote mark')].map(words)).to.deep.equal(['3 May', '4 May']);
    conflict?.querySelector<HTMLButtonElement>('p.evidence-links button')?.click();
    expect(calls).to.deep.equal(['select inspection']);
  });

  it('says in the reader’s language what the sources disagree on, before a note of the program’s and not before a page’s own', async () => {
    await loadMessages('de');
    const said = (generator: string) =>
      words(show({lang: 'de', timeline: {...bridge(), generator}}).querySelector('.conflict p'));
    const note = 'One article says 3 May, the other 4 May.';
    expect(said('news-timeline 1.0.0')).to.equal(
      `Die Quellen sind sich nicht einig. Die Quellen nennen verschiedene Zeiten. ${note}`,
    );
    expect(said('newsroom')).to.equal(`Die Quellen sind sich nicht einig. ${note}`);
  });

  it('opens, copies, moves on and closes by buttons that say what they do', () => {
    const timeline = bridge();
    const root = show({previous: timeline.events[0], next: timeline.events[2]});
    const press = (name: string) =>
      [...root.querySelectorAll('button')]
        .find((button) => (button.getAttribute('aria-label') ?? words(button)).startsWith(name))
        ?.click();
    press('open at this passage');
    press('copy quotation');
    press('Previous event');
    press('Next event');
    press('Close');
    expect(calls).to.deep.equal([
      'open a.txt 47',
      'copy The bridge opened on 3 May, the mayor said.',
      'select fall',
      'select inspection',
      'close',
    ]);
  });

  it('says the status of what has not happened', () => {
    const timeline = bridge();
    expect(words(show({event: timeline.events[2]!}).querySelector('.evidence-when'))).to.equal(
      '1 June 2017 · scheduled · 1 article',
    );
  });

  it('shows an event of the page’s own, without any words of a source', () => {
    const own = event('x', 'A day of ours', '2017-05-03', {
      description: 'Two lines\nof words',
      url: 'https://example.org/own',
    });
    const root = show({event: own});
    expect(words(root.querySelector('.evidence-description'))).to.equal('Two lines of words');
    expect(root.querySelector('a')?.href).to.equal('https://example.org/own');
    expect(show({event: event('y', 'Y', '2017-05-03', {url: 'javascript:alert(1)'})}).querySelector('a')).to.equal(
      null,
    );
  });

  it('keeps words whose article is missing', () => {
    const timeline = {...bridge(), articles: []};
    const root = show({timeline});
    expect(root.querySelectorAll('blockquote').length).to.be.greaterThan(2);
    expect(root.querySelector('[data-passage]')).to.equal(null);
    expect(words(root.querySelector('cite'))).to.equal('a.txt');
  });
});

describe('articleTitle(article)', () => {
  const untitled = (text: string) => articleTitle({...article('a.txt', text), blocks: []});

  it('is the first line of a text that has none, cut between words and said to be', () => {
    expect(untitled('\n  The bridge opened.  \nIt rained.')).to.equal('The bridge opened.');
    const long = untitled(`${'The bridge reopened, early. '.repeat(9)}\n`);
    expect(long).to.match(/ (?:The|bridge|reopened,|early\.)…$/);
    expect(long.length).to.be.lessThan(122);
    expect(untitled('')).to.equal('a.txt');
  });
});

describe('surroundings(evidence, article)', () => {
  it('gives no neighbouring sentence, only the rest of its own', () => {
    const a = article('a', 'First one. Dr. Smith said the line opened in May, he thinks. Last.\nNext line.');
    expect(surroundings(quote(a, 'First one.'), a)).to.deep.equal({before: '', after: ''});
    expect(surroundings(quote(a, 'the line opened in May'), a).after).to.equal(', he thinks.');
    expect(surroundings(quote(a, 'Last.'), a)).to.deep.equal({before: '', after: ''});
  });

  it('cuts a long sentence between words', () => {
    const a = article('a', `${'word '.repeat(100)}HERE${' word'.repeat(100)}.`);
    const {before, after} = surroundings(quote(a, 'HERE'), a);
    expect(before).to.match(/^… (word )+$/);
    expect(after).to.match(/^( word)+ …$/);
  });

  it('gives nothing when the words do not stand there', () => {
    const a = article('a', 'Some text.');
    expect(surroundings({...quote(a, 'text'), start: 1, end: 5}, a)).to.deep.equal({before: '', after: ''});
  });
});

describe('quotationText(evidence, article)', () => {
  it('gives the words with their source, as one pastes them into a letter', () => {
    const {articles, events} = bridge();
    expect(quotationText(events[1]!.evidence[1]!, articles[0])).to.equal(
      '“The bridge opened on 3 May, the mayor said.”\n— Bridge opens after ten years, The Post\nhttps://www.example.org/bridge#:~:text=The%20bridge%20opened%20on%203%20May%2C%20the%20mayor%20said.',
    );
  });
});

describe('copying a quotation', () => {
  const write = navigator.clipboard.writeText;
  afterEach(() => {
    navigator.clipboard.writeText = write;
  });

  it('says that it is copied, and where the browser refuses, how it can be', async () => {
    const element = Object.assign(document.createElement('news-timeline'), {timeline: bridge(), selected: 'opening'});
    document.body.append(element);
    await settle(element);
    const links = () => words(element.shadowRoot!.querySelector('.evidence .evidence-links'));
    const copy = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.evidence-links button')][1]!.click();
    const written: string[] = [];
    navigator.clipboard.writeText = async (text) => void written.push(text);
    copy();
    await settle(element);
    expect(written[0]).to.include('The bridge opened on 3 May');
    expect(links()).to.include('Quotation copied.');
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    copy();
    await settle(element);
    expect(links()).not.to.include('Quotation copied.');
    expect(links()).to.include('The browser did not let that be copied: select the words to copy them.');
    element.remove();
  });
});
