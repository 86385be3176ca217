import {expect} from 'chai';
import fc from 'fast-check';
import {storyDomain, withMargin} from '../../src/layout/first-view.js';
import type {Domain, Entry} from '../../src/layout/source.js';
import {LabelBook} from '../../src/layout/labels.js';
import type {LabelForm} from '../../src/layout/labels.js';
import {asker} from '../../src/layout/ask.js';
import {frameFor, laneFrame, laneHeight, rowsIn, spread} from '../../src/layout/frame.js';
import type {Frame} from '../../src/layout/frame.js';
import {lanesNeeded, layout} from '../../src/layout/layout.js';
import {mirrored} from '../../src/layout/mirrored.js';
import type {Layout} from '../../src/layout/layout.js';
import {RADIUS} from '../../src/layout/marks.js';
import {storeOf} from '../../src/layout/store-steps.js';
import type {Grain} from '../../src/model.js';
import type {Store} from '../../src/layout/store.js';
import type {EventRecord, TimelineEvent} from '../../src/model.js';
import {domains, made, records} from './arbitraries.js';

/** Each draws a whole timeline several times; tried with 10,000 when the layout is changed. */
const RUNS = 2000;
const WIDTH = 1200;
const HEIGHT = 400;
/** About what the element measures: titles on two lines, or on one where there are many events. */
const measureFor =
  (lines: 1 | 2 | 3) =>
  ({title}: {title: string}) =>
    lines === 1 ? Math.min(180, 12 + title.length * 8) : Math.min(236, 72 + title.length * 4);

/** What they would take with all the room to themselves. */
const wholeFor = (lines: 1 | 2 | 3) => (entry: {title: string}) => Math.min(340, 40 + 1.5 * measureFor(lines)(entry));

/** The least at which nothing of one is hidden. */
const tightFor = (lines: 1 | 2 | 3) => (entry: {title: string}) => Math.round(0.85 * measureFor(lines)(entry));

const formFor = (frame: Frame, height: number): LabelForm => ({
  width: 340,
  least: 72,
  rows: rowsIn(height, frame),
  measure: measureFor(frame.lines),
  whole: wholeFor(frame.lines),
  tight: tightFor(frame.lines),
});

/** A drawing without a page: what the element does with the layout functions. */
function drawingOf(store: Store, width = WIDTH, height = HEIGHT) {
  const home = withMargin(storyDomain(store.columns));
  const frame = spread(
    frameFor(1, {lanes: store.size ? lanesNeeded(store, home, width) : 1, events: store.size}),
    height,
  );
  const extent = store.extent();
  const everything = extent.count ? withMargin({from: extent.start, to: extent.end}) : {from: 0, to: 1};
  const book = new LabelBook(store, formFor(frame, height), {...home, width}, everything);
  const ask = asker(() => undefined);
  const draw = (domain: Domain): Layout =>
    layout(store, [{source: store, book}], {...domain, width, height}, ask, {frame});
  return {home, draw, everything, frame};
}

const labelled = ({labels}: Layout) => new Set(labels.map(({entry}) => entry.id));
const boxes = ({labels}: Layout, row: number) =>
  labels.map(({left, top, width}) => ({x0: left, x1: left + width, y0: top, y1: top + row}));

/** Bursts of many events a day, as a stress on the labels: a hundred stories, the later days of each ever quieter. */
function clustered(n: number): EventRecord[] {
  let seed = 7;
  const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 4294967296;
  return Array.from({length: n}, (_, i) => {
    const story = Math.floor(random() * 12);
    const day = Math.floor(story * 31 + 20 * random() ** 4);
    return {
      id: `e${i}`,
      title: 'Leaders agree on talks about the ceasefire in the north'.slice(0, 20 + Math.floor(random() * 34)),
      start: new Date(Date.UTC(2017, 0, 1 + day)).toISOString().slice(0, 10),
      importance: random(),
    };
  });
}

const views = fc.record({
  zoom: fc.double({min: -3, max: 14, noNaN: true}),
  place: fc.double({min: -0.2, max: 1.2, noNaN: true}),
});
const near = (home: Domain, {zoom, place}: {zoom: number; place: number}): Domain => {
  const length = (home.to - home.from) * 2 ** -zoom;
  const middle = home.from + place * (home.to - home.from);
  return {from: middle - length / 2, to: middle + length / 2};
};

describe('layout(source, drawn, viewport)', () => {
  it('lets no two labels touch, and none leave the box', () => {
    fc.assert(
      fc.property(records(30), views, (list, view) => {
        const {home, draw, frame} = drawingOf(storeOf({events: made(list)}));
        if (!list.length) return;
        const now = draw(near(home, view));
        const all = boxes(now, frame.row);
        for (const [i, a] of all.entries()) {
          expect(a.x0).to.be.at.least(0);
          expect(a.x1).to.be.at.most(WIDTH);
          expect(a.y0).to.be.at.least(0);
          for (const b of all.slice(i + 1))
            expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1, 'overlap').to.equal(false);
        }
      }),
      {numRuns: RUNS},
    );
  });

  it('only adds labels when zooming in, and only takes them away when zooming out', () => {
    fc.assert(
      fc.property(records(30), views, fc.double({min: 0.05, max: 3, noNaN: true}), (list, view, more) => {
        if (!list.length) return;
        const {home, draw} = drawingOf(storeOf({events: made(list)}));
        const wide = near(home, view);
        const middle = (wide.from + wide.to) / 2;
        const length = (wide.to - wide.from) * 2 ** -more;
        const close = {from: middle - length / 2, to: middle + length / 2};
        const outer = draw(wide);
        const inner = labelled(draw(close));
        const k = WIDTH / length;
        for (const {entry} of outer.labels) {
          // Well inside: an edge may squeeze what stands at it.
          const at =
            entry.grain === 'day' && entry.end - entry.start <= 86_400_000
              ? (entry.start + entry.end) / 2
              : entry.start;
          const x = (at - close.from) * k;
          if (x > 110 && x < WIDTH - 110) expect(inner.has(entry.id), `${entry.id} at ${x}`).to.equal(true);
        }
      }),
      {numRuns: RUNS},
    );
  });

  it('gives the same picture after panning any distance and back, and a label never changes its row or width', () => {
    fc.assert(
      fc.property(records(30), views, fc.integer({min: -2000, max: 2000}), (list, view, pixels) => {
        if (!list.length) return;
        const {home, draw} = drawingOf(storeOf({events: made(list)}));
        const here = near(home, view);
        const shift = ((here.to - here.from) * pixels) / WIDTH;
        const before = draw(here);
        const there = draw({from: here.from + shift, to: here.to + shift});
        const after = draw(here);
        expect(after.labels.map(({entry, left, top, width}) => [entry.id, left, top, width])).to.deep.equal(
          before.labels.map(({entry, left, top, width}) => [entry.id, left, top, width]),
        );
        const rows = new Map(before.labels.map((label) => [label.entry.id, label]));
        // An edge squeezes what stands at it.
        const whole = ({left, width}: {left: number; width: number}) => left > 8 && left + width < WIDTH - 8;
        for (const label of there.labels) {
          const mine = rows.get(label.entry.id);
          if (!mine) continue;
          expect(label.top).to.equal(mine.top);
          if (whole(mine) && whole(label)) expect(label.width).to.equal(mine.width);
        }
      }),
      {numRuns: RUNS},
    );
  });

  it('lets a label take the room there is, and hides no leader for it', () => {
    fc.assert(
      fc.property(records(30), views, (list, view) => {
        if (!list.length) return;
        const {home, draw, frame} = drawingOf(storeOf({events: made(list)}));
        const {labels} = draw(near(home, view));
        for (const {top, left, width, side, entry} of labels) {
          // What it has beyond its own width is free.
          const own = measureFor(frame.lines)(entry);
          const from = side === 'right' ? left + own : left;
          const to = side === 'right' ? left + width : left + width - own;
          for (const other of labels)
            if (other.top < top) expect(other.x > from && other.x < to, 'a leader behind it').to.equal(false);
        }
      }),
      {numRuns: RUNS},
    );
  });

  it('leaves no speck of a leader between the labels that hide it', () => {
    fc.assert(
      fc.property(records(60), views, (list, view) => {
        if (!list.length) return;
        const {home, draw} = drawingOf(storeOf({events: made(list)}));
        for (const {leader} of draw(near(home, view)).labels)
          for (const [from, to] of leader.slice(0, -1)) expect(to - from).to.be.above(3);
      }),
      {numRuns: RUNS},
    );
  });

  it('shows whole titles where there is room, among a thousand events too', () => {
    const list = clustered(1000);
    const {home, draw} = drawingOf(storeOf({events: list}));
    const {labels} = draw(home);
    const own = measureFor(1);
    expect(labels.some(({entry, width}) => width > own(entry))).to.equal(true);
  });

  it('counts every event once: before, inside, after; labelled or counted', () => {
    fc.assert(
      fc.property(records(40), views, (list, view) => {
        const store = storeOf({events: made(list)});
        const {home, draw} = drawingOf(store);
        if (!list.length) return;
        const now = draw(near(home, view));
        expect(now.before + now.inside + now.after).to.equal(store.size);
      }),
      {numRuns: RUNS},
    );
  });

  it('lets no two marks of one height touch, at the scale their lanes are settled for', () => {
    fc.assert(
      fc.property(records(30), views, (list, view) => {
        if (!list.length) return;
        const {home, draw} = drawingOf(storeOf({events: made(list)}));
        const {marks} = draw(near(home, view));
        for (const [i, a] of marks.entries())
          for (const b of marks.slice(i + 1))
            if (Math.abs(a.y - b.y) < 0.01)
              expect(a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01, `${a.entry.id} ${b.entry.id}`).to.equal(false);
      }),
      {numRuns: RUNS},
    );
  });

  it('draws what is said of the same time as one mark where the band has no room for all', () => {
    const onDay = (count: number, start: string): EventRecord[] =>
      Array.from({length: count}, (_, i) => ({id: `${start} ${i}`, title: 'The ferry sank', start}));
    const drawn = (count: number) => {
      const {draw} = drawingOf(storeOf({events: [...onDay(count, '2019-03-04'), ...onDay(1, '2019-06-04')]}));
      const {marks, labels} = draw({from: Date.UTC(2019, 1), to: Date.UTC(2019, 6)});
      const feet = labels.map(({entry, leader}) => [entry.id.slice(0, 10), leader.at(-1)![1]].join());
      return {marks: marks.length, feet: new Set(feet).size};
    };
    expect(drawn(3).marks).to.equal(4);
    expect(drawn(40)).to.deep.equal({marks: 2, feet: 2});
  });

  it('has no NaN in anything that is drawn, for any domain from a millisecond to twenty thousand years', () => {
    const store = storeOf({events: clustered(60)});
    const numbers = (value: unknown): void => {
      if (typeof value === 'number') expect(value).to.satisfy(Number.isFinite);
      else if (value && typeof value === 'object' && !ArrayBuffer.isView(value)) Object.values(value).forEach(numbers);
    };
    const {draw} = drawingOf(store);
    fc.assert(
      fc.property(domains, (domain) => {
        const now = draw(domain);
        numbers({marks: now.marks, labels: now.labels, more: now.more, ticks: now.ticks, k: now.k});
      }),
      {numRuns: RUNS},
    );
  });

  it('labels at least 25 of 200 clustered events in an element of 1200 × 400, none of them overlapping or cut off', () => {
    // Less the toolbar and the overview.
    const {home, draw, frame} = drawingOf(storeOf({events: clustered(200)}), WIDTH, HEIGHT - 41 - 36);
    const now = draw(home);
    expect(now.labels.length).to.be.at.least(25);
    const all = boxes(now, frame.row);
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1))
        expect(a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1).to.equal(false);
  });

  it('moves a label aside where a more important one would find no place', () => {
    const told: [string, string, number, number][] = [
      ['2017-04-04', 'strike', 0.9, 258],
      ['2017-04-04', 'disputed', 0.8, 200],
      ['2017-05-01', 'speech', 0.54, 300],
      ['2017-05-02', 'call', 1, 320],
      ['2017-05-02', 'interview', 0.42, 278],
      ['2017-05-03', 'talks', 0.79, 198],
      ['2017-07-07', 'summit', 0.9, 298],
    ];
    const store = storeOf({
      events: told.map(([start, title, importance]) => ({id: title, title, start, importance})),
    });
    const home = {from: Date.UTC(2017, 2, 30), to: Date.UTC(2017, 6, 15)};
    const wide = new Map(told.map(([, title, , width]) => [title, width]));
    const form = {width: 320, least: 72, rows: 4, measure: ({title}: {title: string}) => wide.get(title)!};
    const hung = new LabelBook(store, form, {...home, width: 728}, home).labels(home, 728);
    expect(hung.map(({entry}) => entry.id)).to.include.members(['strike', 'disputed', 'call', 'talks', 'summit']);
  });

  it('hides the words of fewer labels where it knows how wide each has to be, and loses none for it', () => {
    const store = storeOf({events: clustered(90)});
    const {start, end} = store.extent();
    const home = withMargin({from: start, to: end});
    const form = {width: 340, least: 72, rows: 5, measure: measureFor(2)};
    const tight = tightFor(2);
    const settled = (known: {tight?: typeof tight}) => {
      const book = new LabelBook(store, {...form, ...known}, {...home, width: 900}, home);
      const hung = book.labels(home, 900);
      return {labels: hung.length, cut: hung.filter(({entry, width}) => width < tight(entry)).length};
    };
    const blind = settled({});
    const seeing = settled({tight});
    expect(seeing.cut).to.be.lessThan(0.7 * blind.cut);
    expect(seeing.labels).to.be.at.least(blind.labels);
  });

  it('labels what is chosen whatever else must give way, as wide as its own words want', () => {
    const store = storeOf({
      events: Array.from({length: 40}, (_, i) => ({
        id: `${i}`,
        title: i ? 'A title of a common length' : 'Short',
        start: '2017-05-02',
        importance: i / 40,
      })),
    });
    const {home, frame} = drawingOf(store);
    const form = {...formFor(frame, HEIGHT), whole: measureFor(frame.lines)};
    const book = new LabelBook(store, form, {...home, width: WIDTH}, home);
    const ask = asker(() => undefined);
    const chosen = store.find('0')!;
    const draw = (chosen: Entry[]) =>
      layout(store, [{source: store, book, chosen}], {...home, width: WIDTH, height: HEIGHT}, ask, {frame});
    expect(labelled(draw([])).has('0')).to.equal(false);
    const label = draw([chosen]).labels.find(({entry}) => entry.id === '0');
    expect(label?.width).to.equal(form.measure(chosen));
  });

  it('lets one leader run behind words that would be hidden else, and not two', () => {
    const DAY = 864e5;
    const at = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
    const shown = (days: number[]) => {
      const store = storeOf({
        events: days.map((day, i) => ({id: `${i}`, title: `${i}`, start: at(day), importance: 0.9 - i / 10})),
      });
      const entries = days.map((_, i) => store.find(`${i}`)!);
      const form = {width: 340, least: 72, rows: 4, measure: () => 200, whole: () => 200, tight: () => 190};
      const all = {from: 0, to: 100 * DAY};
      const book = new LabelBook(store, form, {...all, width: 1000}, all);
      // The first hangs lowest and was cut for the others, whose leaders come down behind its words.
      const hung = entries.map((entry, i) => ({
        entry,
        at: (entry.start + entry.end) / 2,
        row: i,
        side: 'right' as const,
        width: i ? 200 : 130,
      }));
      return book.widened(hung, 1000 / (100 * DAY)).find(({entry}) => entry.id === '0')!.width;
    };
    expect(shown([10])).to.equal(200);
    expect(shown([10, 26])).to.be.at.least(190);
    expect(shown([10, 25, 27])).to.be.lessThan(190);
  });

  it('loses no label while panning or zooming in through three thousand events', () => {
    const store = storeOf({events: clustered(3000)});
    const {everything, draw} = drawingOf(store);
    let lost = 0;
    let frames = 0;
    const well = (now: Layout, id: string) =>
      now.labels.find(({entry, x}) => entry.id === id && x > 240 && x < WIDTH - 240);
    for (let start = 0; start < 12; start++) {
      let view = near(everything, {zoom: 1 + (start % 4), place: 0.2 + 0.05 * start});
      let before = draw(view);
      for (let step = 0; step < 60; step++) {
        const length = view.to - view.from;
        const middle = (view.from + view.to) / 2;
        view =
          step < 30
            ? {from: view.from + (length * 6) / WIDTH, to: view.to + (length * 6) / WIDTH}
            : {from: middle - length / 2.1, to: middle + length / 2.1};
        const now = draw(view);
        for (const {entry, x} of before.labels) {
          if (!well(before, entry.id)) continue;
          // Where it would stand now.
          const at = view.from + ((x / WIDTH) * length - (step < 30 ? (length * 6) / WIDTH : 0));
          const place = ((at - view.from) / (view.to - view.from)) * WIDTH;
          if (place < 240 || place > WIDTH - 240) continue;
          frames++;
          if (!labelled(now).has(entry.id)) lost++;
        }
        before = now;
      }
    }
    expect(frames).to.be.greaterThan(1000);
    expect(lost).to.equal(0);
  });

  it('counts in the open what has no label', () => {
    const {home, draw} = drawingOf(storeOf({events: clustered(200)}));
    const {labels, more, inside} = draw(home);
    const counted = more.reduce((sum, {count}) => sum + count, 0);
    expect(labels.length + counted).to.be.within(inside - 3, inside + 3);
  });

  it('sets a count clear of every leader, and of the count before it', () => {
    const {home, draw} = drawingOf(storeOf({events: clustered(400)}));
    for (const scale of [1, 0.5, 0.25, 0.125]) {
      const {labels, more} = draw({from: home.from, to: home.from + (home.to - home.from) * scale});
      expect(more.length).to.be.greaterThan(0);
      more.forEach(({x, count}, i) => {
        const half = 8 + 3.6 * String(count).length;
        for (const label of labels) expect(Math.abs(label.x - x), label.entry.id).to.be.greaterThan(half);
        if (i) expect(x - more[i - 1]!.x).to.be.greaterThan(half);
      });
    }
  });

  it('draws a day as a dot, and from midnight to midnight once that is wide', () => {
    const day = Date.UTC(2017, 4, 2);
    const {draw} = drawingOf(storeOf({events: [{title: 'A day', start: '2017-05-02'}]}));
    const far = draw({from: day - 200 * 86_400_000, to: day + 200 * 86_400_000}).marks[0]!;
    expect(far.shape).to.equal('dot');
    expect(far.x1 - far.x0).to.be.closeTo(2 * RADIUS, 1e-6);
    const close = draw({from: day - 86_400_000, to: day + 2 * 86_400_000}).marks[0]!;
    expect(close.shape).to.equal('pill');
    expect(close.x0).to.be.closeTo(WIDTH / 3, 1e-6);
    expect(close.x1).to.be.closeTo((2 * WIDTH) / 3, 1e-6);
  });

  it('ends a whisker clear of the mark that stands where it ends', () => {
    const event = (id: string, start: string, end: string, latest = end): TimelineEvent => ({
      id,
      title: id,
      date: start,
      grain: 'day',
      start,
      end,
      earliest: start,
      latest,
      status: 'happened',
      importance: 0.5,
      evidence: [],
    });
    const events = [event('a', '2017-04-04', '2017-04-05', '2017-05-01'), event('b', '2017-05-01', '2017-05-02')];
    const {draw, home} = drawingOf(storeOf({timeline: {events}}));
    const [a, b] = draw(home).marks;
    expect(a!.whisker!.x1).to.be.greaterThan(a!.x1);
    expect(b!.x0 - a!.whisker!.x1).to.be.greaterThan(5);
    expect(b!.whisker).to.equal(null);
  });

  it('draws what was said as one week or month softly, and days that were named as a bar', () => {
    const at = Date.UTC(2017, 4, 1);
    const shape = (grain: Grain) => {
      const event = {id: 'a', title: 'The talks', date: '2017-05-01/2017-05-07', grain, importance: 0.5, evidence: []};
      const week = {...event, start: '2017-05-01T00:00:00Z', end: '2017-05-08T00:00:00Z', earliest: null, latest: null};
      const store = storeOf({timeline: {events: [{...week, status: 'happened'}]}});
      return drawingOf(store).draw({from: at - 10 * 86_400_000, to: at + 20 * 86_400_000}).marks[0]!.shape;
    };
    expect(shape('week')).to.equal('soft');
    expect(shape('day')).to.equal('bar');
  });

  it('mirrors for a page read from right to left', () => {
    const {home, draw} = drawingOf(storeOf({events: clustered(20)}));
    const plain = draw(home);
    const flipped = mirrored(plain);
    for (const [i, {x, left, width}] of flipped.labels.entries()) {
      expect(x).to.be.closeTo(WIDTH - plain.labels[i]!.x, 1e-9);
      expect(left + width).to.be.closeTo(WIDTH - plain.labels[i]!.left, 1e-9);
    }
    expect(mirrored(flipped).marks.map(({x0}) => Math.round(x0))).to.deep.equal(
      plain.marks.map(({x0}) => Math.round(x0)),
    );
  });

  it('draws with a source that answers later as with one that answers at once', async () => {
    const store = storeOf({events: clustered(30)});
    const later = {
      size: store.size,
      groups: store.groups,
      extent: async () => store.extent(),
      bins: async (asked: Parameters<Store['bins']>[0]) => store.bins(asked),
      top: async (asked: Parameters<Store['top']>[0]) => store.top(asked),
      within: async (asked: Parameters<Store['within']>[0]) => store.within(asked),
      evidence: async () => [],
      event: async () => null,
    };
    const {home, draw, frame} = drawingOf(store);
    const extent = store.extent();
    let come = 0;
    const book = new LabelBook(
      later,
      formFor(frame, HEIGHT),
      {...home, width: WIDTH},
      {from: extent.start, to: extent.end},
      undefined,
      () => come++,
    );
    const ask = asker(() => come++);
    const now = () => layout(later, [{source: later, book}], {...home, width: WIDTH, height: HEIGHT}, ask, {frame});
    expect(now().labels).to.have.length(0);
    for (let i = 0; i < 40; i++) {
      await Promise.resolve();
      now();
    }
    expect(come).to.be.greaterThan(0);
    expect([...labelled(now())].sort()).to.deep.equal([...labelled(draw(home))].sort());
  });
});

describe('layout(source, lanes, viewport)', () => {
  /** The same as `drawingOf`, divided by group. */
  function divided(store: Store, width = WIDTH, height = HEIGHT) {
    const home = withMargin(storyDomain(store.columns));
    const frame = frameFor(1, {lanes: 1, events: store.size});
    const lanes = Math.max(2, store.groups.length);
    const tall = laneHeight(height, frame, lanes);
    const lane = spread(laneFrame(1, tall), tall);
    const form = {width: 236, least: 72, rows: rowsIn(tall, lane), measure: measureFor(lane.lines)};
    const {start, end} = store.extent();
    const drawn = store
      .split(lanes, (_, group) => [group])
      .map((source) => ({
        source,
        book: new LabelBook(source, form, {...home, width}, withMargin({from: start, to: end})),
      }));
    const ask = asker(() => undefined);
    return {
      home,
      lane,
      draw: (domain: Domain) => layout(store, drawn, {...domain, width, height}, ask, {frame, lane}),
    };
  }
  const grouped = fc
    .array(fc.tuple(fc.integer({min: 0, max: 900}), fc.integer({min: 0, max: 3})), {minLength: 1, maxLength: 60})
    .map((rows) =>
      rows.map(([day, group], i) => ({
        id: `e${i}`,
        title: 'Leaders agree on talks about the ceasefire'.slice(0, 12 + (i % 30)),
        start: new Date(Date.UTC(2017, 0, 1 + day)).toISOString().slice(0, 10),
        group: `lane ${group}`,
        importance: (i % 10) / 10,
      })),
    );

  it('keeps every mark and label within its own lane, and no two labels overlapping', () => {
    fc.assert(
      fc.property(grouped, views, (events, view) => {
        const store = storeOf({events});
        const {home, draw, lane} = divided(store);
        const drawn = draw(near(home, view));
        for (const {y, lane: at, entry} of drawn.marks) {
          expect(store.groups[at]).to.equal(entry.group);
          expect(y).to.be.within(drawn.lanes[at]!.top, drawn.lanes[at]!.floor);
        }
        const words = drawn.labels.map(({left, top, width, lane: at, entry}) => {
          expect(store.groups[at]).to.equal(entry.group);
          expect(top).to.be.at.least(drawn.lanes[at]!.top - 0.5);
          return {x0: left, x1: left + width, y0: top, y1: top + lane.row};
        });
        for (const [i, a] of words.entries())
          for (const b of words.slice(i + 1))
            expect(a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0, 'apart').to.equal(true);
      }),
      {numRuns: RUNS / 10},
    );
  });

  it('counts in its lanes what it counts in all', () => {
    fc.assert(
      fc.property(grouped, views, (events, view) => {
        const {home, draw} = divided(storeOf({events}));
        const drawn = draw(near(home, view));
        expect(drawn.lanes.reduce((sum, {inside}) => sum + inside, 0)).to.equal(drawn.inside);
        expect(drawn.before + drawn.inside + drawn.after).to.equal(events.length);
      }),
      {numRuns: RUNS / 10},
    );
  });
});
