import {expect} from 'chai';
import {html, render} from 'lit';
import '../../src/define.js';
import {articleReader, stretchAround} from '../../src/element/reader.js';
import type {ArticleReaderView} from '../../src/element/reader.js';
import {article, bridge, event, long, quote} from './reading.fixture.js';
import {settle} from './settle.js';

const calls: string[] = [];
const box = document.createElement('div');

function show(over: Partial<ArticleReaderView> = {}): HTMLElement {
  const timeline = bridge();
  calls.length = 0;
  render(
    html`${articleReader({
      article: timeline.articles[0]!,
      timeline,
      event: timeline.events[1]!,
      passage: timeline.events[1]!.evidence[1]!,
      lang: 'en',
      onback: () => calls.push('back'),
      onselect: ({id}, {start}) => calls.push(`${id} ${start}`),
      ...over,
    })}`,
    box,
  );
  return box;
}

const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('articleReader(view)', () => {
  before(() => document.body.append(box));
  after(() => box.remove());
  afterEach(() => render(html``, box));

  it('shows the whole text, word for word', () => {
    const paragraphs = [...show().querySelectorAll('.block')].map((p) => {
      p.querySelector('.block-note')?.remove();
      return p.textContent?.trimEnd();
    });
    expect(paragraphs).to.deep.equal(long.split('\n').filter(Boolean));
  });

  it('marks every passage that tells of an event, and the one it was opened at', () => {
    const root = show();
    const marked = [...root.querySelectorAll('a.passage')].map((a) => a.textContent);
    // One link a passage, whatever is marked in it: one stop for the Tab key, and one name for the ear.
    expect(marked).to.deep.equal([
      'The bridge opened on 3 May, the mayor said.',
      'Crowds came from the whole county.',
      'It had been closed since 2007, when “two arches” fell.',
      'The next inspection is planned for 1 June.',
    ]);
    expect([...root.querySelectorAll('[aria-current]')].map((a) => a.textContent).join('')).to.equal(
      'The bridge opened on 3 May, the mayor said.',
    );
    expect([...root.querySelectorAll('mark.dated')].map((a) => a.textContent)).to.deep.equal([
      '3 May',
      '2007',
      '1 June',
    ]);
  });

  it('leads from a passage back to its event', () => {
    const root = show();
    const click = (start: string) =>
      [...root.querySelectorAll<HTMLElement>('a.passage')].find((a) => a.textContent?.startsWith(start))?.click();
    click('The next inspection');
    click('Crowds');
    expect(calls).to.deep.equal([`inspection ${long.indexOf('The next')}`, `share ${long.indexOf('Crowds')}`]);
    expect(location.hash).to.equal('');
  });

  it('marks quietly what was not used, says why, and keeps every word', () => {
    const base = bridge().articles[0]!;
    const at = (exact: string, reason: string) => {
      const start = long.indexOf(exact);
      return {start, end: start + exact.length, exact, reason};
    };
    const unused = [at('ten years', 'a length of time places nothing'), at('3 May', 'told of elsewhere')];
    const opened: string[] = [];
    const root = show({
      article: {...base, coverage: {sentences: 5, used: 3, unused}},
      onopen: ({exact, start}) => opened.push(`${exact} ${start}`),
    });
    const marks = [...root.querySelectorAll<HTMLElement>('.reader-text .unused')];
    expect(marks.map((mark) => `${mark.textContent}: ${mark.title}`)).to.deep.equal([
      'ten years: Not used: a length of time places nothing',
      '3 May: Not used: told of elsewhere',
    ]);
    expect(words(root.querySelector('.reader-coverage summary'))).to.equal(
      '3 of 5 sentences tell of an event · 2 date expressions here were not used',
    );
    root.querySelectorAll<HTMLButtonElement>('.reader-coverage button')[1]?.click();
    expect(opened).to.deep.equal([`3 May ${long.indexOf('3 May')}`]);
    expect(words(root.querySelector('.reader-text'))).to.include('The bridge opened on 3 May, the mayor said.');
  });

  it('says what is not part of the story, and greys it', () => {
    const aside = show().querySelectorAll('.aside');
    expect(aside).to.have.length(1);
    expect(words(aside[0])).to.equal('Share this page (not part of the story)');
  });

  it('says when the article was written and how that is known', () => {
    expect(words(show().querySelector('.reader-source'))).to.equal(
      'The Post · written about 4 May 2017, as its words imply · a.txt · read at example.org',
    );
    const given = {...bridge().articles[0]!, published: '2017-05-04'};
    expect(words(show({article: given}).querySelector('.reader-source'))).to.contain('published 4 May 2017');
    const none = {...given, dating: {...given.dating, best: null}};
    delete (none as {published?: string}).published;
    expect(words(show({article: none}).querySelector('.reader-source'))).to.contain(
      'no date given, and none could be inferred',
    );
  });

  it('cuts passages that overlap at each border, losing none', () => {
    const a = article('o.txt', 'one two three four five');
    const events = [
      event('x', 'X', '2017-05-03', {evidence: [quote(a, 'one two three')]}),
      event('y', 'Y', '2017-05-04', {evidence: [quote(a, 'two three four')]}),
    ];
    const root = show({article: a, timeline: {events, undated: []}, passage: null, event: events[0]!});
    expect([...root.querySelectorAll('a.passage')].map((p) => p.textContent)).to.deep.equal([
      'one ',
      'two three',
      ' four',
    ]);
    root.querySelectorAll<HTMLElement>('a.passage')[1]?.click();
    expect(calls).to.deep.equal(['y 4']);
    expect(root.querySelector('.reader-text')?.textContent?.trim()).to.equal(a.text);
  });

  it('never marks words that do not stand there', () => {
    const a = article('o.txt', 'one two three');
    const wrong = {...quote(a, 'two'), start: 3, end: 6};
    const root = show({
      article: a,
      timeline: {events: [event('x', 'X', '2017-05-03', {evidence: [wrong]})], undated: []},
      passage: wrong,
    });
    expect(root.querySelector('a.passage')).to.equal(null);
  });

  it('opens ten megabytes at the passage, with the rest one button away', () => {
    const text = 'A line of words that says nothing much at all.\n'.repeat(220_000);
    const at = 5_000_000;
    const a = article('big.txt', `${text.slice(0, at)}\nThe bridge opened on 3 May.\n${text.slice(at)}`);
    expect(a.text.length).to.be.greaterThan(10_000_000);
    const passage = quote(a, 'The bridge opened on 3 May.', '3 May', '2017-05-03');
    const shown = stretchAround(a, passage);
    let asked = shown;
    const root = show({
      article: a,
      timeline: {events: [event('x', 'X', '2017-05-03', {evidence: [passage]})], undated: []},
      passage,
      shown,
      onshow: (stretch) => (asked = stretch),
    });
    expect(root.querySelectorAll('*').length).to.be.lessThan(4000);
    expect([...root.querySelectorAll('[aria-current]')].map((p) => p.textContent).join('')).to.equal(
      'The bridge opened on 3 May.',
    );
    const [before, after] = root.querySelectorAll<HTMLButtonElement>('.reader-more button');
    before?.click();
    expect(asked.start).to.be.lessThan(shown.start);
    expect(asked.end).to.equal(shown.end);
    after?.click();
    expect(asked.end).to.be.greaterThan(shown.end);
  });

  it('cuts one line of ten megabytes without splitting a character', () => {
    const a = article('line.txt', '😀'.repeat(1_000_000));
    for (const start of [500_000, 500_001, 999_999]) {
      const shown = stretchAround(a, {start, end: start + 2});
      expect(a.text.slice(shown.start, shown.end).isWellFormed(), String(start)).to.equal(true);
    }
  });
});

describe('the text before what is shown', () => {
  it('is put above it: what was in sight stays, and the focus with it', async () => {
    const text = Array.from({length: 6000}, (_, i) => `Paragraph ${i} of the report, which the mayor read.`).join(
      '\n\n',
    );
    const passage = quote(article('long', text), 'Paragraph 3000 of the report, which the mayor read.');
    const timeline = bridge();
    const element = Object.assign(document.createElement('news-timeline'), {
      timeline: {
        ...timeline,
        articles: [article('long', text)],
        events: [event('read', 'The report was read', '2017-05-03', {evidence: [passage]})],
        undated: [],
      },
      selected: 'read',
    });
    document.body.append(element);
    await settle(element);
    const root = element.shadowRoot!;
    const find = (selector: string) => root.querySelector<HTMLElement>(selector)!;
    find('[data-passage]').click();
    await settle(element);
    const reader = find('.reader-text');
    let shown = '';
    for (let more = 0; more < 6; more++) {
      const [button] = reader.querySelectorAll<HTMLElement>('.reader-more button');
      if (!button || !/before/.test(words(button))) break;
      reader.scrollTop = 0;
      const first = [...reader.querySelectorAll('p')].find((p) => /^Paragraph/.test(words(p)))!;
      shown = words(first);
      const at = first.getBoundingClientRect().top;
      button.focus();
      button.click();
      await settle(element);
      const now = [...reader.querySelectorAll('p')].find((p) => words(p) === shown)!;
      expect(now.getBoundingClientRect().top).to.be.closeTo(at, 40);
      expect(root.activeElement).not.to.equal(null);
    }
    expect(shown).not.to.equal('');
    element.remove();
  });
});

describe('a passage that is folded in among the evidence', () => {
  it('is unfolded and has the focus when its words in the text lead back to it', async () => {
    const events = bridge().events.filter(({id}) => id === 'opening');
    const timeline = {...bridge(), events, undated: []};
    const element = Object.assign(document.createElement('news-timeline'), {timeline, selected: 'opening'});
    document.body.append(element);
    await settle(element);
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>('.evidence .sources [data-passage^="a.txt"]')!.click();
    await settle(element);
    const links = [...root.querySelectorAll<HTMLElement>('a.passage')];
    links.find((link) => link.textContent === 'Crowds came from the whole county.')!.click();
    await settle(element);
    const focused = root.activeElement as HTMLElement;
    expect(focused.dataset['passage']).to.equal(`a.txt ${long.indexOf('Crowds came')}`);
    expect(focused.closest('details')!.open).to.equal(true);
    element.remove();
  });
});
