import {expect} from 'chai';
import fc from 'fast-check';
import {storyDomain, withMargin} from '../../src/layout/first-view.js';
import {ticks} from '../../src/layout/ticks.js';
import {domains, RUNS} from './arbitraries.js';

const utc = (text: string) => Date.parse(`${text}T00:00:00Z`);
const texts = (from: string, to: string, width = 1000) => {
  const {minor, major} = ticks({from: utc(from), to: utc(to)}, width);
  return {minor: minor.map(({text}) => text), major: major.map(({text}) => text)};
};

describe('ticks(domain, width)', () => {
  it('puts days over the months they lie in', () => {
    expect(texts('2017-05-01', '2017-05-09', 400)).to.deep.equal({
      minor: ['1', '2', '3', '4', '5', '6', '7', '8'],
      major: ['May 2017'],
    });
  });

  it('puts Mondays over months, months over years, years alone', () => {
    expect(texts('2017-03-28', '2017-07-14').minor.slice(0, 3)).to.deep.equal(['3', '10', '17']);
    expect(texts('2016-01-01', '2017-12-31').major).to.deep.equal(['2016', '2017']);
    expect(texts('1900-01-01', '2020-01-01', 600)).to.deep.equal({
      minor: ['1900', '1920', '1940', '1960', '1980', '2000'],
      major: [],
    });
  });

  it('knows each month with its year, for whichever is the first in sight', () => {
    const {major} = ticks({from: utc('2016-11-28'), to: utc('2017-03-01')}, 1000);
    expect(major.map(({text}) => text)).to.include('January 2017');
    for (const {dated} of major) expect(dated).to.match(/ 201[67]$/);
  });

  it('goes down to the millisecond', () => {
    const from = utc('2017-05-02');
    const {minor, major} = ticks({from, to: from + 10}, 1000);
    expect(minor.map(({text}) => text).slice(0, 3)).to.deep.equal(['.000', '.001', '.002']);
    expect(major[0]!.text).to.equal('2 May 2017, 00:00:00');
  });

  it('names the years before 1000 with their era, and knows no year 0', () => {
    const first = ticks({from: utc('-000050-01-01'), to: utc('0050-01-01')}, 800).minor.map(({text}) => text);
    expect(first).to.include('1 BC');
    expect(first.join()).to.match(/AD/);
    expect(first).to.not.include('0');
  });

  it('gives finite, distinct, unclashing ticks for every domain from a millisecond to twenty thousand years', () => {
    fc.assert(
      fc.property(domains, fc.integer({min: 1, max: 4000}), (domain, width) => {
        const {minor, major} = ticks(domain, width);
        for (const tier of [minor, major]) {
          for (const [i, {x, t, text}] of tier.entries()) {
            expect(x).to.satisfy(Number.isFinite);
            expect(t).to.satisfy(Number.isFinite);
            expect(text).to.not.match(/NaN|undefined|Invalid/);
            if (i) expect(x).to.be.greaterThan(tier[i - 1]!.x);
          }
        }
        // Texts of 12 px figures, centred on their ticks.
        for (let i = 1; i < minor.length; i++) {
          const need = (minor[i]!.text.length + minor[i - 1]!.text.length) * 0.5 * 6.4;
          expect(minor[i]!.x - minor[i - 1]!.x, `${minor[i - 1]!.text} ${minor[i]!.text}`).to.be.at.least(need);
        }
        expect(minor.length).to.be.at.most(width / 14 + 2);
      }),
      {numRuns: RUNS},
    );
  });

  it('does not ask d3 for a domain at the edge of Date, nor for one that is none', () => {
    for (const [from, to] of [
      [-8.64e15, 8.64e15],
      [0, 8.64e15],
      [NaN, NaN],
      [5, 5],
      [9, 3],
      [-Infinity, Infinity],
    ])
      ticks({from: from!, to: to!}, 800);
  });
});

describe('storyDomain(profile)', () => {
  const profile = (days: readonly string[]) => {
    const start = days.map(utc).sort((a, b) => a - b);
    return {start, end: start.map((t) => t + 86_400_000), weight: start.map(() => 0.5)};
  };

  it('leaves out an old event that would squash the week that matters', () => {
    const {from, to} = storyDomain(
      profile(['1991-08-19', '2017-05-01', '2017-05-02', '2017-05-02', '2017-05-03', '2017-05-05', '2017-05-09']),
    );
    expect(from).to.equal(utc('2017-05-01'));
    expect(to).to.be.within(utc('2017-05-09'), utc('2017-05-11'));
  });

  it('shows all where nothing bursts', () => {
    const days = Array.from({length: 12}, (_, i) => `2017-${String(i + 1).padStart(2, '0')}-15`);
    const {from, to} = storyDomain(profile(days));
    expect([from, to]).to.deep.equal([utc('2017-01-15'), utc('2017-12-16')]);
  });

  it('is of no number for no events, and of some length with its margin for one', () => {
    expect(storyDomain(profile([])).from).to.be.NaN;
    const one = withMargin(storyDomain(profile(['2017-05-02'])));
    expect(one.to - one.from).to.be.greaterThan(86_400_000);
  });
});
