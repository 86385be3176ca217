import {expect} from 'chai';
import fc from 'fast-check';
import {FIRST, LAST} from '../../src/layout/instant.js';
import {storeOf} from '../../src/layout/store-steps.js';
import {apart, beyond, held, into, uncovered} from '../../src/layout/ways.js';

const DAY = 86_400_000;
const day = (n: number) => Date.UTC(2020, 0, 1) + n * DAY;
const stretch = (from: number, to: number) => ({from: day(from), to: day(to)});
const store = (...days: number[]) =>
  storeOf({
    events: days.map((n, i) => ({
      id: `${i}`,
      title: 'x',
      start: new Date(day(n)).toISOString().slice(0, 10),
      importance: (i + 1) / 10,
    })),
  });

describe('held(stretch, everything)', () => {
  const everything = stretch(0, 100);

  it('leaves a stretch as it is while something of what there is stays in sight', () => {
    expect(held(stretch(20, 40), everything)).to.deep.equal(stretch(20, 40));
    expect(held(stretch(-10, 10), everything)).to.deep.equal(stretch(-10, 10));
    expect(held(stretch(500, 520), everything)).to.deep.equal(stretch(97, 117));
    expect(held({from: NaN, to: NaN}, everything)).to.equal(null);
  });

  it('never goes beyond the years that can be drawn, however long or short the stretch', () => {
    const instants = fc.double({min: -1e17, max: 1e17, noNaN: true});
    fc.assert(
      fc.property(instants, instants, (a, b) => {
        const view = held({from: Math.min(a, b), to: Math.max(a, b)}, everything)!;
        expect(view.to - view.from).to.be.at.least(0.9);
        expect(view.from).to.be.at.least(FIRST - 1);
        expect(view.to).to.be.at.most(LAST + 1);
      }),
    );
  });
});

describe('into(view, at, edge), uncovered(view, at)', () => {
  it('goes only where an instant is out of sight, or near an edge', () => {
    const view = stretch(0, 100);
    expect(into(view, day(50), 0.06)).to.equal(null);
    expect(into(view, day(2), 0)).to.equal(null);
    expect(into(view, day(2), 0.06)).to.deep.equal(stretch(-48, 52));
    expect(into(view, day(130), 0)).to.deep.equal(stretch(80, 180));
  });

  it('brings what lies under a panel out from it, and leaves the rest', () => {
    const view = stretch(0, 100);
    expect(uncovered(view, day(80))).to.equal(null);
    expect(uncovered(view, day(90))).to.deep.equal(stretch(30, 130));
    expect(uncovered(view, day(-5))).to.deep.equal(stretch(-65, 35));
  });
});

describe('apart(store, counted, view)', () => {
  it('goes as near as keeps the counted events apart, and never less than a doubling', () => {
    const near = apart(store(10, 14, 60), stretch(8, 16), stretch(0, 100));
    // From the middle of the first day to the middle of the last.
    expect((near.from + near.to) / 2).to.be.within(day(12), day(13));
    expect((near.to - near.from) / DAY).to.be.closeTo(1.6 * 4.5, 1e-9);
    const far = apart(store(0, 90), stretch(0, 100), stretch(0, 100));
    expect((far.to - far.from) / DAY).to.equal(50);
  });
});

describe('beyond(store, side, view)', () => {
  const some = store(0, 3, 40, 300, 9000);

  it('shows all that lies beyond an edge, where that is no wider than five views', () => {
    const before = beyond(some, 'before', stretch(30, 50))!;
    expect(before.from).to.be.lessThan(day(0));
    expect(before.to).to.be.greaterThan(day(30));
  });

  it('else goes to the most important of it at the same scale, and nowhere where there is nothing', () => {
    const after = beyond(some, 'after', stretch(30, 50))!;
    expect(after).to.deep.equal(stretch(8990.5, 9010.5));
    expect(beyond(some, 'before', stretch(-50, -10))).to.equal(null);
  });
});
