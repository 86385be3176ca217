import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {Article, TimelineEvent} from '../../src/model.js';
import {bridge} from './reading.fixture.js';
import {settle} from './settle.js';

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

describe('the search', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  it('finds what has no date, and Enter and Enter open it', async () => {
    const timeline = bridge();
    const undated = timeline.undated.map((event) => ({...event, title: 'A fair was held', evidence: []}));
    const element = await mount({timeline: {...timeline, undated}, query: 'fair'});
    expect(words(all(element, '.unmatched')[0]!)).to.match(/^1 event without a date A fair was held/);
    const [search] = all(element, '.search');
    search!.focus();
    search!.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
    await settle(element);
    const found = element.shadowRoot?.activeElement as HTMLElement;
    expect(words(found)).to.equal('A fair was held');
    found.click();
    await settle(element);
    expect(element.selected).to.equal('share');
    expect(await table(element)).to.deep.equal(['A fair was held']);
  });

  it('leads to the first event that matches, by Enter', async () => {
    const element = await mount();
    const search = all(element, '.search')[0] as HTMLInputElement;
    search.focus();
    search.value = 'inspection';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    search.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
    await settle(element);
    expect(words(element.shadowRoot!.activeElement!)).to.contain('The next inspection');
  });

  it('finds by the words of the sources what other articles bring, too', async () => {
    const timeline = {...bridge(), undated: []};
    const opening = timeline.events.find(({id}) => id === 'opening')!;
    const element = await mount({timeline: {...timeline, events: [{...opening, evidence: []}]}, query: 'county'});
    expect(await table(element)).to.deep.equal([]);
    element.timeline = {...timeline, events: [{...opening, id: 'another'}]};
    await settle(element);
    expect(await table(element)).to.deep.equal([opening.title]);
  });
});

describe('a date in the search', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  const DAY = 86_400_000;
  /** An event every eleven days from 1900 to 2020. */
  const century = Array.from({length: 4000}, (_, i) => ({
    id: `c${i}`,
    title: `The ${i + 1}. sitting`,
    start: new Date(Date.UTC(1900, 0, 1) + i * 11 * DAY).toISOString().slice(0, 10),
  }));
  const type = async (element: NewsTimeline, text: string): Promise<void> => {
    const search = element.shadowRoot!.activeElement as HTMLInputElement;
    for (const sign of text) {
      search.value += sign;
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
    await settle(element);
    search.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', bubbles: true, composed: true}));
    for (let i = 0, last = ''; i < 4;) {
      await settle(element);
      const now = JSON.stringify(element.domain);
      i = now === last ? i + 1 : 0;
      last = now;
    }
  };

  for (const day of ['1900-01-01', '1914-08-04', '1969-07-20', '2004-02-29', '2020-06-20']) {
    it(`leads from the first event to ${day} in ten keys, with the nearest event under the focus`, async () => {
      const element = await mount({timeline: null, events: century});
      element.focusEvent('c0');
      while (!element.shadowRoot!.activeElement) await settle(element);
      const event = new KeyboardEvent('keydown', {key: '/', bubbles: true, composed: true});
      element.shadowRoot!.activeElement!.dispatchEvent(event);
      const figures = day.replaceAll('-', '');
      expect(figures.length + '/'.length + 'Enter'.split(' ').length).to.be.at.most(10);
      await type(element, figures);
      const {from, to} = element.domain;
      const at = Date.parse(day);
      expect(from).to.be.below(at);
      expect(to).to.be.above(at + DAY);
      const nearest = Math.min(3999, Math.round((at - Date.UTC(1900, 0, 1)) / DAY / 11));
      expect(words(element.shadowRoot!.activeElement!)).to.contain(`The ${nearest + 1}. sitting`);
      expect((all(element, '.search')[0] as HTMLInputElement).value).to.equal('');
    });
  }

  it('is shown as what Enter leads to, where no event is found by it', async () => {
    const element = await mount();
    const search = all(element, '.search')[0] as HTMLInputElement;
    search.focus();
    search.value = '20170507';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settle(element);
    const [there] = all(element, '.unmatched button');
    expect(words(there!)).to.equal('7 May 2017 ↵');
    there!.click();
    await settle(element);
    expect(all(element, '.unmatched')).to.be.empty;
    expect(element.shadowRoot!.activeElement!.matches('.label button')).to.equal(true);
  });

  it('is searched for like any other words where a source has them', async () => {
    const element = await mount();
    const search = all(element, '.search')[0] as HTMLInputElement;
    search.focus();
    await type(element, '3 May');
    expect(search.value).to.equal('3 May');
    expect(all(element, '.matches')).to.have.length(1);
  });
});

describe('the tools', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  const stops = (element: NewsTimeline) =>
    all(element, '.tools :is(button, select)').filter((tool) => tool.tabIndex === 0 && !tool.matches(':disabled'));

  it('are one Tab stop, with a search in force, in the table and after it', async () => {
    const element = await mount();
    await open(element);
    await open(element);
    expect(stops(element)).to.have.length(1);
    const search = all(element, '.search')[0] as HTMLInputElement;
    search.value = 'inspection';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settle(element);
    expect(stops(element)).to.have.length(1);
    const back = all(element, '.matches')[0]!;
    back.focus();
    await settle(element);
    expect(stops(element)).to.deep.equal([back]);
    back.click();
    await settle(element);
    expect(stops(element)).to.have.length(1);
    search.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    all(element, '.label button')[0]!.dispatchEvent(
      new KeyboardEvent('keydown', {key: 't', bubbles: true, composed: true}),
    );
    await settle(element);
    expect(all(element, '.table')).to.have.length(1);
    expect(stops(element)).to.have.length(1);
  });

  it('are walked through by the arrows, round and round', async () => {
    const element = await mount();
    await open(element);
    await open(element);
    const tools = all(element, '.tools :is(button, select)');
    tools[0]!.focus();
    const press = (key: string) =>
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
      );
    const met = tools.map(() => (press('ArrowRight'), element.shadowRoot!.activeElement));
    expect(met).to.deep.equal([...tools.slice(1), tools[0]]);
    press('End');
    expect(element.shadowRoot!.activeElement).to.equal(tools.at(-1));
    press('ArrowRight');
    expect(element.shadowRoot!.activeElement).to.equal(tools[0]);
  });
});

describe('keys of one letter or sign', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  it('do nothing where the page switches them off; the others do what they did', async () => {
    const element = await mount({nokeys: true});
    const press = async (key: string): Promise<void> => {
      (element.shadowRoot!.activeElement ?? all(element, '.label button')[0]!).dispatchEvent(
        new KeyboardEvent('keydown', {key, bubbles: true, composed: true}),
      );
      await settle(element);
    };
    all(element, '.label button')[0]!.focus();
    const {from, to} = element.domain;
    for (const key of ['t', 'f', '/', '?', '+', '-']) await press(key);
    expect(all(element, '.table, .help')).to.be.empty;
    expect(element.domain).to.deep.equal({from, to});
    const first = element.shadowRoot!.activeElement;
    await press('ArrowRight');
    expect(element.shadowRoot!.activeElement).not.to.equal(first);
  });
});

describe('the key for the table', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  it('leads back to the search where the event it came from matches no longer', async () => {
    const element = await mount();
    const search = all(element, '.search')[0] as HTMLInputElement;
    const press = async (target: Element): Promise<void> => {
      target.dispatchEvent(new KeyboardEvent('keydown', {key: 't', bubbles: true, composed: true}));
      await settle(element);
    };
    await press(all(element, '.label button')[0]!);
    search.value = 'zebra';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settle(element);
    await press(all(element, '.table')[0]!);
    expect(element.shadowRoot!.activeElement).to.equal(search);
  });
});

describe('the focus', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  const press = async (element: NewsTimeline, key: string): Promise<void> => {
    (element.shadowRoot!.activeElement ?? all(element, '.label button')[0]!).dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );
    await settle(element);
  };

  it('goes from evidence that is closed in the table to the line of its event', async () => {
    const element = await mount();
    await press(element, 't');
    all(element, 'tr[data-event="inspection"] button')[0]!.click();
    await settle(element);
    all(element, '.evidence button')[0]!.focus();
    await press(element, 'Escape');
    expect(element.selected).to.equal(null);
    expect(element.shadowRoot!.activeElement!.closest('tr')?.dataset['event']).to.equal('inspection');
  });

  it('goes from evidence that is closed to the search, where that leaves its event out', async () => {
    const element = await mount({selected: 'inspection'});
    const search = all(element, '.search')[0] as HTMLInputElement;
    search.value = 'zebra';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settle(element);
    all(element, '.evidence button')[0]!.focus();
    await press(element, 'Escape');
    expect(element.shadowRoot!.activeElement).to.equal(search);
  });

  it('goes to the nearest in sight where a key scrolls away what has it', async () => {
    const records = Array.from({length: 80}, (_, i) => ({
      id: `r${i}`,
      title: `Sitting ${i}`,
      start: new Date(Date.UTC(2020, 0, i + 1)).toISOString().slice(0, 10),
    }));
    const element = await mount({timeline: null, events: records});
    await press(element, 't');
    const [first] = all(element, '.table tbody button');
    first!.focus();
    await press(element, 'PageDown');
    const box = all(element, '.table, .table-box').find((part) => part.scrollHeight > part.clientHeight + 1)!;
    const ended = new Promise((resolve) => box.addEventListener('scrollend', resolve, {once: true}));
    box.scrollTop = 900;
    await ended;
    const now = element.shadowRoot!.activeElement!;
    expect(now).not.to.equal(first);
    const {top, bottom} = now.getBoundingClientRect();
    const seen = box.getBoundingClientRect();
    expect(bottom).to.be.above(seen.top);
    expect(top).to.be.below(seen.bottom);
  });
});

describe('the filter', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

  it('counts the events of each status and of each source', async () => {
    const element = await mount();
    await open(element);
    expect(all(element, '.filter fieldset').map(words)).to.deep.equal([
      'Status happened 2 scheduled 1',
      'Date 2007 1 3 May 2017 1 1 June 2017 1',
      'Sources Bridge opens after ten years 3 The old bridge was opened to traffic on 4 May. It closed in 2007. 1',
    ]);
  });

  it('tells who and where, the most frequent first, and folds away what is rare', async () => {
    const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn', 'Gus', 'Hal'];
    const timeline = bridge();
    const [fall, opening, inspection] = timeline.events as [TimelineEvent, TimelineEvent, TimelineEvent];
    const events = [
      {...fall, actors: names, place: 'Aston'},
      {...opening, actors: ['Hal'], place: 'Barton'},
      {...inspection, actors: ['Hal', 'Gus'], place: 'Aston'},
    ];
    const element = await mount({timeline: {...timeline, events}});
    await open(element);
    expect(words(all(element, '.by-actor')[0]!)).to.equal(
      'Who Hal 3 Gus 2 Ana 1 Ben 1 Cleo 1 Dan 1 2 more Eve 1 Finn 1',
    );
    expect(words(all(element, '.by-place')[0]!)).to.equal('Where Aston 2 Barton 1');
  });

  it('tells what happened, in the words of the language where it has any', async () => {
    const timeline = bridge();
    const [fall, opening, inspection] = timeline.events as [TimelineEvent, TimelineEvent, TimelineEvent];
    const events = [
      {...fall, types: ['disaster']},
      {...opening, types: ['launch']},
      {...inspection, types: ['toString', 'launch']},
    ];
    const element = await mount({timeline: {...timeline, events}});
    await open(element);
    const kinds = () => words(all(element, '.by-type')[0]!);
    expect(kinds()).to.equal('What launch, opening 2 disaster, accident 1 toString 1');
    await tick(element, 'disaster, accident');
    expect(words(all(element, '.by-status')[0]!)).to.equal('Status happened 1 scheduled 0');
    element.locale = 'de';
    // The words come when they come.
    for (let i = 0; i < 150 && !kinds().startsWith('Was'); i++) {
      element.requestUpdate();
      await settle(element);
    }
    expect(kinds()).to.equal('Was Start, Eröffnung 2 Unglück 1 toString 1');
  });

  it('counts beside each what it would leave of all else that is asked', async () => {
    const timeline = bridge();
    const [fall, opening, inspection] = timeline.events as [TimelineEvent, TimelineEvent, TimelineEvent];
    const events = [
      {...fall, place: 'Aston'},
      {...opening, place: 'Barton'},
      {...inspection, place: 'Aston'},
    ];
    const element = await mount({timeline: {...timeline, events}});
    await open(element);
    await tick(element, 'Aston');
    expect(words(all(element, '.by-status')[0]!)).to.equal('Status happened 1 scheduled 1');
    expect(words(all(element, '.by-place')[0]!)).to.equal('Where Aston 2 Barton 1');
    await tick(element, 'scheduled');
    expect(words(all(element, '.by-place')[0]!)).to.equal('Where Aston 1 Barton 0');
    expect(words(all(element, '.by-period')[0]!)).to.equal('Date 2007 0 3 May 2017 0 1 June 2017 1');
    const search = all(element, '.search')[0] as HTMLInputElement;
    search.value = 'arches';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await settle(element);
    expect(words(all(element, '.by-status')[0]!)).to.equal('Status happened 1 scheduled 0');
  });

  it('tells articles of the same headline apart', async () => {
    const timeline = bridge();
    const [a, b] = timeline.articles as [Article, Article];
    const title = 'Bridge opens';
    const twins = (over: Partial<Article>, other: Partial<Article>) => ({
      ...timeline,
      articles: [
        {...a, title, publisher: 'The Post', published: '2017-05-04', ...over},
        {...b, title, publisher: 'The Post', published: '2017-05-04', ...other},
      ],
    });
    const element = await mount({timeline: twins({}, {publisher: 'The Mail'})});
    await open(element);
    const sources = () => all(element, '.by-article label').map(words);
    expect(sources()).to.deep.equal(['Bridge opens The Post 3', 'Bridge opens The Mail 1']);
    element.timeline = twins({}, {published: '2017-05-05'});
    await settle(element);
    expect(sources()).to.deep.equal([
      'Bridge opens The Post · published 4 May 2017 3',
      'Bridge opens The Post · published 5 May 2017 1',
    ]);
    element.timeline = twins({}, {});
    await settle(element);
    expect(sources()).to.deep.equal(['Bridge opens The Post · a.txt 3', 'Bridge opens The Post · b.txt 1']);
    element.timeline = twins({}, {title: 'Another'});
    await settle(element);
    expect(sources()).to.deep.equal(['Bridge opens 3', 'Another 1']);
  });

  it('dims what it leaves out in the overview, and keeps it there', async () => {
    const element = await mount();
    const columns = (path: string) =>
      (all(element, `.overview .${path}`)[0]?.getAttribute('d') ?? '').split('M').length;
    const before = columns('kept');
    await open(element);
    await tick(element, 'scheduled');
    expect(columns('all'), 'all').to.equal(before);
    expect(columns('kept')).to.be.below(before);
  });

  it('says beside the search how much is left, which leads back to everything', async () => {
    const element = await mount();
    expect(all(element, '.matches')).to.have.length(0);
    await open(element);
    await tick(element, 'scheduled');
    const [back] = all(element, '.matches');
    expect(words(back!)).to.equal('1 / 4 Show everything');
    back?.click();
    await settle(element);
    expect(all(element, '.matches')).to.have.length(0);
    expect(element.shadowRoot?.activeElement).to.equal(all(element, '.search')[0]);
    expect((await table(element)).length).to.equal(4);
  });

  it('shows what is ticked, of each group at least one, and says how much it asks for', async () => {
    const element = await mount();
    await open(element);
    await tick(element, 'happened');
    expect(words(all(element, '.filter-button')[0]!)).to.equal('Filter 1');
    expect(await table(element)).to.deep.equal(['Two arches fell', 'The bridge opened', 'Crowds came']);
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
    element.timeline = {...bridge(), articles: [], events: bridge().events.slice(0, 1)};
    await settle(element);
    expect(all(element, '.filter-button')).to.have.length(0);
    expect((await table(element)).length).to.equal(2);
  });
});
