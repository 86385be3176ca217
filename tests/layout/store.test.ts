import {expect} from 'chai';
import fc from 'fast-check';
import type {EventColumns, EventRecord, TimelineEvent} from '../../src/model.js';
import {filterFor} from '../../src/layout/filter.js';
import {storeOf} from '../../src/layout/store-steps.js';
import type {Store} from '../../src/layout/store.js';
import {made, records} from './arbitraries.js';

const DAY = 86_400_000;
const ids = (store: Store) => store.top({from: -Infinity, to: Infinity, k: 100}).map(({id}) => id);
const all = {from: -Infinity, to: Infinity};

const event = (over: Partial<TimelineEvent>): TimelineEvent => ({
  id: 'a',
  title: 'A day',
  date: '2017-05-02',
  grain: 'day',
  start: '2017-05-02T00:00:00.000Z',
  end: '2017-05-03T00:00:00.000Z',
  earliest: '2017-05-02T00:00:00.000Z',
  latest: '2017-05-03T00:00:00.000Z',
  status: 'happened',
  importance: 0.5,
  evidence: [],
  ...over,
});

describe('storeOf({events})', () => {
  it('takes a date-only end as the last day, and an instant as exclusive', () => {
    const store = storeOf({
      events: [
        {id: 'days', title: 'x', start: '2017-05-03', end: '2017-05-04'},
        {id: 'hours', title: 'x', start: '2017-05-03T09:00:00Z', end: '2017-05-03T10:00:00Z'},
        {id: 'month', title: 'x', start: '2017-05'},
      ],
    });
    expect(store.find('days')!.end).to.equal(Date.UTC(2017, 4, 5));
    expect(store.find('hours')!.end).to.equal(Date.UTC(2017, 4, 3, 10));
    expect(store.find('month')!.end).to.equal(Date.UTC(2017, 5, 1));
  });

  it('draws the good, and says what was wrong with the bad', () => {
    const throwing = {
      title: 'x',
      get start(): string {
        throw new Error('no');
      },
    };
    const events = [
      {id: 'good', title: 'Good', start: '2017-05-02'},
      null,
      7,
      {title: 'No date'},
      {title: 'Month 13', start: '2017-13-01'},
      {title: '30 February', start: '2017-02-30'},
      {title: 'Words', start: 'Call with Putin 3'},
      {id: 'good', title: 'Same id', start: '2017-05-03'},
      {title: 'Backwards', start: '2017-05-09T00:00:00Z', end: '2017-05-04T00:00:00Z'},
      throwing,
    ] as never;
    const store = storeOf({events});
    expect(store.size).to.equal(3);
    expect(store.diagnostics.map(({code}) => code)).to.deep.equal([
      'bad-event',
      'bad-event',
      'bad-date',
      'bad-date',
      'bad-date',
      'bad-date',
      'duplicate-id',
      'end-before-start',
      'bad-event',
    ]);
    expect(store.find('good-2')!.title).to.equal('Same id');
  });

  it('gives every event a name of its own, and says of each that had to change', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-2-2', '', 'event-3', undefined), {maxLength: 40}), (ids) => {
        const events = ids.map((id, i) => ({id, title: String(i), start: '2017-05-02'})) as EventRecord[];
        const store = storeOf({events});
        const named = store.top({from: -Infinity, to: Infinity, k: 40});
        expect(new Set(named.map(({id}) => id)).size).to.equal(ids.length);
        const kept = named.filter(({id, index}) => id === (ids[index] ?? `event-${index + 1}`));
        expect(store.diagnostics.length).to.equal(ids.length - kept.length);
        for (const {id, title} of named) expect(store.find(id)?.title).to.equal(title);
      }),
    );
  });

  it('names twenty thousand events that came with the same id in no more than a moment', () => {
    const events = Array.from({length: 20_000}, (_, i) => ({id: '', title: String(i), start: '2017-05-02'}));
    const store = storeOf({events});
    expect(store.find('-20000')!.title).to.equal('19999');
  }).timeout(2000);

  it('does not change or keep from freezing what it is given', () => {
    const events = Object.freeze([
      Object.freeze({id: '__proto__', title: 'constructor', start: '2017-05-02', group: 'hasOwnProperty'}),
    ]);
    const store = storeOf({events});
    expect(store.find('__proto__')!.title).to.equal('constructor');
    expect(store.groups).to.deep.equal(['hasOwnProperty']);
  });

  it('reads the same from columns as from records', () => {
    fc.assert(
      fc.property(records(40), (list) => {
        const events = made(list).filter(({start}) => start.length > 10);
        const columns: EventColumns = {
          length: events.length,
          start: Float64Array.from(events, ({start}) => Date.parse(start)),
          end: Float64Array.from(events, ({start}) => Date.parse(start)),
          importance: Float32Array.from(events, ({importance}) => importance!),
          title: (i) => events[i]!.title,
        };
        const titles = (store: Store) => store.top({...all, k: 10}).map(({title}) => title);
        expect(titles(storeOf({columns}))).to.deep.equal(titles(storeOf({events})));
      }),
      {numRuns: 1000},
    );
  });
});

describe('storeOf({timeline})', () => {
  it('knows uncertain, approximate, open and disputed dates', () => {
    const store = storeOf({
      timeline: {
        events: [
          event({id: 'unsure', date: '2017-05-02?'}),
          event({id: 'about', date: '2017-05-02~'}),
          event({id: 'open', date: '2017-05-02/..'}),
          event({id: 'claimed', status: 'claimed'}),
          event({id: 'disputed', conflicts: [{kind: 'date', note: '', sides: []}]}),
          event({id: 'plain'}),
        ],
      },
    });
    const flags = (id: string) => {
      const {doubtful, approximate, open} = store.find(id)!;
      return [doubtful, approximate, open];
    };
    expect(flags('unsure')).to.deep.equal([true, false, '']);
    expect(flags('about')).to.deep.equal([false, true, '']);
    expect(flags('open')).to.deep.equal([false, false, 'end']);
    expect(flags('claimed')).to.deep.equal([true, false, '']);
    expect(flags('disputed')).to.deep.equal([true, false, '']);
    expect(flags('plain')).to.deep.equal([false, false, '']);
  });

  it('tells of a record without a title and a date in words', () => {
    const {diagnostics} = storeOf({events: [{name: 'Talks'} as never]});
    expect(diagnostics.map(({message}) => message)).to.deep.equal([
      'expected an ISO 8601 or EDTF date, found nothing: it is not drawn',
    ]);
  });

  it('does not draw what lies beyond the years that can be drawn, and says so', () => {
    const store = storeOf({timeline: {events: [event({start: null, end: null}), event({id: 'b'})]}});
    expect(store.size).to.equal(1);
    expect(store.diagnostics[0]!.code).to.equal('bad-date');
  });
});

describe('Store', () => {
  it('walks through all events in order of time, forth and back', () => {
    fc.assert(
      fc.property(records(60), (list) => {
        const store = storeOf({events: made(list)});
        const forth: string[] = [];
        for (let entry = store.next(null, 1); entry; entry = store.next(entry, 1)) forth.push(entry.id);
        const back: string[] = [];
        for (let entry = store.next(null, -1); entry; entry = store.next(entry, -1)) back.push(entry.id);
        expect(forth).to.have.length(store.size);
        expect(back.reverse()).to.deep.equal(forth);
        const starts = forth.map((id) => store.find(id)!.start);
        expect(starts).to.deep.equal([...starts].sort((a, b) => a - b));
      }),
      {numRuns: 1000},
    );
  });

  it('finds every event that touches a stretch, also one that began long before', () => {
    fc.assert(
      fc.property(
        records(60),
        fc.integer({min: -400, max: 900}),
        fc.integer({min: 1, max: 400}),
        (list, day, length) => {
          const store = storeOf({events: made(list)});
          const from = Date.UTC(2017, 4, 2) + day * DAY;
          const to = from + length * DAY;
          const found = store.within({from, to, limit: 1000})!.map(({id}) => id);
          const expected = store
            .within({...all, limit: 1000})!
            .filter(({start, end}) => start < to && (end > from || start >= from))
            .map(({id}) => id);
          expect(new Set(found)).to.deep.equal(new Set(expected));
        },
      ),
      {numRuns: 1000},
    );
  });

  it('says null rather than more than it was asked for', () => {
    const store = storeOf({
      events: Array.from({length: 20}, (_, i) => ({title: 'x', start: `2017-05-${String(i + 1).padStart(2, '0')}`})),
    });
    expect(store.within({...all, limit: 19})).to.equal(null);
    expect(store.within({...all, limit: 20})).to.have.length(20);
  });

  it('sorts many events that lie closer together than a 32-bit key can tell', () => {
    const n = 5000;
    const start = Float64Array.from({length: n}, (_, i) =>
      i ? Date.UTC(2017, 4, 2) + ((i * 7919) % n) : Date.UTC(1000, 0, 1),
    );
    const store = storeOf({columns: {length: n, start, end: start, title: String}});
    const sorted = store.columns.start;
    for (let i = 1; i < n; i++) expect(sorted[i]).to.be.at.least(sorted[i - 1]!);
  });

  it('answers for a filter, and for a part alone', () => {
    const store = storeOf({
      events: [
        {id: 'a', title: 'Talks in Astana', start: '2017-05-03', group: 'World'},
        {id: 'b', title: 'A budget', start: '2017-05-04', group: 'Politics'},
      ],
    });
    const filter = filterFor({query: 'ASTANA', sieve: null}, () => null);
    expect(store.top({...all, k: 9}, filter).map(({id}) => id)).to.deep.equal(['a']);
    expect(store.extent(filter).count).to.equal(1);
    const [none, both, second] = store.split(3, (row, group) => (row ? [1, 1 + group] : [1]));
    expect(none?.size).to.equal(0);
    expect(ids(both!)).to.have.members(['a', 'b']);
    expect(second?.top({...all, k: 9}).map(({id}) => id)).to.deep.equal(['b']);
    expect([both, second].map((part) => part?.has(store.find('a')!))).to.deep.equal([true, false]);
    expect(ids(store)).to.have.members(['a', 'b']);
  });
});
