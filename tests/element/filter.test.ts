import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {Article, TimelineEvent} from '../../src/model.js';
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

describe('the search', () => {
  afterEach(() => document.querySelectorAll('news-timeline').forEach((element) => element.remove()));

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
    expect(words(back!)).to.equal('1 / 3 Show everything');
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
    element.timeline = {...bridge(), articles: [], events: bridge().events.slice(0, 1)};
    await settle(element);
    expect(all(element, '.filter-button')).to.have.length(0);
    expect((await table(element)).length).to.equal(2);
  });
});
