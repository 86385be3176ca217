import fc from 'fast-check';
import type {EventRecord} from '../../src/model.js';

/** Generated cases a property is tried on. */
export const RUNS = 10_000;

const DAY = 86_400_000;
const FIRST = -377705116800000;
const LAST = 253402300800000;

/** A stretch of time the drawing can show: from a millisecond to twenty thousand years, anywhere. */
export const domains = fc
  .record({
    exponent: fc.double({min: 0, max: Math.log10(LAST - FIRST), noNaN: true}),
    place: fc.double({min: 0, max: 1, noNaN: true}),
  })
  .map(({exponent, place}) => {
    const length = Math.min(LAST - FIRST, 10 ** exponent);
    const from = FIRST + place * (LAST - FIRST - length);
    return {from, to: from + length};
  });

/** Instants that come in bursts, as news does: few centres, and distances of every size around them. */
const bursts = fc
  .tuple(fc.integer({min: 0, max: 4}), fc.double({min: -1, max: 1, noNaN: true}), fc.integer({min: 0, max: 12}))
  .map(([centre, side, power]) => Date.UTC(2017, 4, 2) + centre * 97 * DAY + Math.round(side * 10 ** power));

const iso = (t: number) => new Date(t).toISOString();

/** Dated records: instants, days, ranges and months, in no order. */
export const records = (max: number) =>
  fc.array(
    fc.record({
      at: bursts,
      kind: fc.constantFrom('instant', 'day', 'day', 'range', 'month', 'year'),
      length: fc.integer({min: 1, max: 40}),
      importance: fc.double({min: 0, max: 1, noNaN: true}),
      title: fc.integer({min: 1, max: 70}),
    }),
    {maxLength: max},
  );

type Made = {at: number; kind: string; length: number; importance: number; title: number};

export const made = (list: readonly Made[]): EventRecord[] =>
  list.map(({at, kind, length, importance, title}, i) => {
    const start = iso(at);
    const common = {
      id: `e${i}`,
      title:
        'word '
          .repeat(Math.ceil(title / 5))
          .slice(0, title)
          .trim() || 'x',
      importance,
    };
    if (kind === 'instant') return {...common, start};
    if (kind === 'month') return {...common, start: start.slice(0, 7)};
    if (kind === 'year') return {...common, start: start.slice(0, 4)};
    const day = start.slice(0, 10);
    return kind === 'day' ? {...common, start: day} : {...common, start: day, end: iso(at + length * DAY).slice(0, 10)};
  });
