import {expect} from 'chai';
import fc from 'fast-check';
import {ShortAxis} from '../../src/layout/breaks.js';
import {storeOf} from '../../src/layout/store-steps.js';
import {made, records} from './arbitraries.js';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const of = (...starts: string[]) => ShortAxis.of(storeOf({events: starts.map((start) => ({title: start, start}))}));

const bursts = ['1998-03-02', '1998-03-09', '1998-03-11', '2009-09-01', '2009-09-12', '2009-09-14', '2020-05-02'];

describe('ShortAxis.of(store)', () => {
  it('leaves out what is far longer than the distances around it', () => {
    const axis = of(...bursts, '2020-05-04')!;
    expect(axis.at(day('2009-09-01')) - axis.at(day('1998-03-11'))).to.be.below(60 * 86_400_000);
    expect(axis.at(day('1998-03-09')) - axis.at(day('1998-03-02'))).to.equal(7 * 86_400_000);
    expect(axis.breaks({from: -Infinity, to: Infinity}, 1000)).to.have.length(2);
  });

  it('leaves out what is far longer than the stretch that holds the story, though all else is sparse too', () => {
    const story = ['2017-04-04', '2017-05-01', '2017-05-02', '2017-05-03', '2017-07-07'];
    const axis = of('2011-06-01', '2014-03-18', '2016-11-08', ...story)!;
    expect(axis.breaks({from: -Infinity, to: Infinity}, 1000)).to.have.length(2);
    expect(axis.at(day('2017-07-07')) - axis.at(day('2017-04-04'))).to.equal(94 * 86_400_000);
  });

  it('leaves nothing out where events are merely few, or evenly far apart', () => {
    expect(of()).to.equal(null);
    expect(of('2001-01-01')).to.equal(null);
    expect(of('1998-03-02', '2009-11-20', '2020-05-04')).to.equal(null);
    expect(of('0410', '1066-10-14', '1455', '1789-07-14', '1969-07-20')).to.equal(null);
    expect(of(...Array.from({length: 30}, (_, i) => `${1990 + i}-06-01`))).to.equal(null);
  });

  it('keeps the order of all instants, and finds each again', () => {
    const instants = fc.double({min: day('1900-01-01'), max: day('2100-01-01'), noNaN: true});
    fc.assert(
      fc.property(records(30), instants, instants, (list, a, b) => {
        const store = storeOf({events: made(list)});
        const axis = ShortAxis.of(store);
        if (!axis) return;
        const [first, second] = a < b ? [a, b] : [b, a];
        expect(axis.at(first)).to.be.at.most(axis.at(second));
        expect(axis.when(axis.at(a))).to.be.closeTo(a, 1 + Math.abs(a) * 1e-9);
        expect(axis.store.size).to.equal(store.size);
        // What follows one another without a break stands as far apart as ever, and nothing further.
        const {start} = store.columns;
        const placed = axis.store.columns.start;
        for (let i = 1; i < start.length; i++)
          expect(placed[i]! - placed[i - 1]!).to.be.within(-1e-3, start[i]! - start[i - 1]! + 1e-3);
      }),
      {numRuns: 2000},
    );
  });

  it('gives every piece ticks of one step that keep clear of one another and of the breaks', () => {
    const axis = of(...bursts, '2020-05-04', '2020-05-06')!;
    const {start, end} = axis.store.extent();
    for (let zoom = 0; zoom < 8; zoom += 0.25) {
      const length = ((end - start) * 1.1) / 2 ** zoom;
      for (let place = 0; place <= 1; place += 0.1) {
        const from = start + place * (end - start) - length / 2;
        const {minor, major, breaks = []} = axis.ticks({from, to: from + length}, 1200);
        for (const [i, tick] of minor.entries()) {
          expect(axis.at(tick.t)).to.be.closeTo(from + (tick.x / 1200) * length, 1000);
          if (i) expect(tick.x - minor[i - 1]!.x).to.be.at.least(14);
          for (const {x0, x1} of breaks) expect(Math.abs(tick.x - (x0 + x1) / 2)).to.be.above(30);
        }
        for (const [i, {x}] of major.entries())
          if (i) expect(x - major[i - 1]!.x).to.be.above(major[i - 1]!.text.length * 6);
      }
    }
  });

  it('says the year behind every break', () => {
    const axis = of(...bursts, '2020-05-04', '2020-05-06')!;
    const {start, end} = axis.store.extent();
    const {major} = axis.ticks({from: start - 86_400_000, to: end + 86_400_000}, 1200);
    expect(major.map(({text}) => text)).to.include.members(['March 1998', 'May 2020']);
  });
});
