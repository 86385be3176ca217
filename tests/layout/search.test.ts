import {expect} from 'chai';
import fc from 'fast-check';
import {density, gallop, lower} from '../../src/layout/density.js';
import {assignLanes} from '../../src/layout/lanes.js';
import {Salience} from '../../src/layout/salient.js';
import {RUNS} from './arbitraries.js';

const sortedNumbers = fc
  .array(fc.integer({min: -50, max: 50}), {maxLength: 200})
  .map((xs) => Float64Array.from(xs).sort());

describe('lower(sorted, x)', () => {
  it('is the first place whose value is not below x, as is gallop', () => {
    fc.assert(
      fc.property(sortedNumbers, fc.integer({min: -60, max: 60}), (xs, x) => {
        const found = xs.findIndex((y) => y >= x);
        const expected = found < 0 ? xs.length : found;
        expect(lower(xs, x)).to.equal(expected);
        expect(gallop(xs, x, 0, xs.length)).to.equal(expected);
      }),
      {numRuns: RUNS},
    );
  });
});

describe('density(sorted, from, to, width)', () => {
  it('counts every value of the stretch once', () => {
    fc.assert(
      fc.property(
        sortedNumbers,
        fc.integer({min: -60, max: 60}),
        fc.integer({min: 1, max: 80}),
        fc.integer({min: 1, max: 64}),
        (xs, from, length, width) => {
          const counts = density(xs, from, from + length, width);
          const inside = xs.filter((x) => x >= from && x < from + length).length;
          expect(counts.reduce((a, b) => a + b, 0)).to.equal(inside);
        },
      ),
      {numRuns: RUNS},
    );
  });

  it('puts each value in the part that it falls in, also where it begins one and the parts between are empty', () => {
    const part = fc.record({
      from: fc.double({min: -1e13, max: 1e13, noNaN: true}),
      step: fc.double({min: 0.1, max: 1e9, noNaN: true}),
      width: fc.integer({min: 1, max: 400}),
      places: fc.array(fc.nat({max: 450}), {maxLength: 30}),
    });
    fc.assert(
      fc.property(part, ({from, step: length, width, places}) => {
        const to = from + length * width;
        const step = (to - from) / width;
        const edge = (x: number): number => (x === width ? to : from + x * step);
        // On an edge, and as little before it as can be told.
        const on = places.map((place) => from + place * step);
        const sorted = [...on, ...on.map((at) => at - Math.abs(at) * 2 ** -53)].sort((a, b) => a - b);
        const expected = Array.from(
          {length: width},
          (_, x) =>
            sorted.filter((value) => value < edge(x + 1) && (value >= edge(x) || (x === 0 && value >= from))).length,
        );
        expect([...density(sorted, from, to, width)]).to.deep.equal(expected);
      }),
      {numRuns: RUNS},
    );
  });

  it('counts what lies before any instant', () => {
    expect([...density([1, 2, 3], -Infinity, 3, 1)]).to.deep.equal([2]);
  });

  it('is empty for an empty stretch of values', () => {
    expect([...density(new Float64Array(0), 0, 10, 3)]).to.deep.equal([0, 0, 0]);
  });
});

describe('new Salience(weight)', () => {
  const weights = fc.array(fc.integer({min: 0, max: 9}), {maxLength: 3000}).map((xs) => Float32Array.from(xs));

  it('finds the greatest of any stretch, the earliest of equals', () => {
    fc.assert(
      fc.property(weights, fc.nat(), fc.nat(), (xs, a, b) => {
        const from = a % (xs.length + 1);
        const to = from + (b % (xs.length - from + 1));
        let best = -1;
        for (let i = from; i < to; i++) if (best < 0 || xs[i]! > xs[best]!) best = i;
        expect(new Salience(xs).argmax(from, to)).to.equal(best);
      }),
      {numRuns: 2000},
    );
  });

  it('gives the k greatest in order', () => {
    fc.assert(
      fc.property(weights, fc.integer({min: 0, max: 40}), (xs, k) => {
        const expected = [...xs.keys()].sort((i, j) => xs[j]! - xs[i]! || i - j).slice(0, k);
        expect(new Salience(xs).top(0, xs.length, k)).to.deep.equal(expected);
      }),
      {numRuns: 2000},
    );
  });
});

describe('assignLanes(boxes, gap)', () => {
  const boxes = fc
    .array(fc.record({x0: fc.integer({min: 0, max: 300}), width: fc.integer({min: 1, max: 60})}), {maxLength: 60})
    .map((list) => list.map(({x0, width}) => ({x0, x1: x0 + width})).sort((a, b) => a.x0 - b.x0));

  it('keeps boxes that do not touch in the lowest lane', () => {
    expect(
      assignLanes([
        {x0: 0, x1: 5},
        {x0: 5, x1: 9},
      ]).map(({lane}) => lane),
    ).to.deep.equal([0, 0]);
  });

  it('lifts a box that overlaps an earlier one', () => {
    expect(
      assignLanes([
        {x0: 0, x1: 5},
        {x0: 4, x1: 9},
      ]).map(({lane}) => lane),
    ).to.deep.equal([0, 1]);
  });

  it('lets no two boxes of a lane come nearer than the gap', () => {
    fc.assert(
      fc.property(boxes, fc.integer({min: 0, max: 8}), (list, gap) => {
        const placed = assignLanes(list, gap);
        for (const [i, a] of placed.entries())
          for (const b of placed.slice(i + 1)) if (a.lane === b.lane) expect(b.x0).to.be.at.least(a.x1 + gap);
      }),
      {numRuns: RUNS},
    );
  });

  it('uses as many lanes as the greatest overlap', () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const used = Math.max(0, ...assignLanes(list).map(({lane}) => lane + 1));
        const greatest = Math.max(
          0,
          ...list.map((box) => list.filter(({x0, x1}) => x0 <= box.x0 && x1 > box.x0).length),
        );
        expect(used).to.equal(greatest);
      }),
      {numRuns: RUNS},
    );
  });
});
