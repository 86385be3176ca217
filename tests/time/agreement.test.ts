import {expect} from 'chai';
import * as chrono from 'chrono-node/en';
import fc from 'fast-check';
import {addMonths, civil, DAY, formatDay, utc, weekday} from '../../src/time/calendar.js';
import {findTimexes} from '../../src/time/find.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const nth = (n: number): string =>
  n + (n % 10 === 1 && n !== 11 ? 'st' : n % 10 === 2 && n !== 12 ? 'nd' : n % 10 === 3 && n !== 13 ? 'rd' : 'th');
const two = (n: number): string => String(n).padStart(2, '0');

/** A day in thirty ways of writing it. */
const FORMATS: readonly ((ms: number) => string)[] = [
  (ms) => formatDay(ms),
  (ms) => formatDay(ms).replaceAll('-', '/'),
  (ms) => `${name(ms)} ${civil(ms).day}, ${civil(ms).year}`,
  (ms) => `${name(ms)} ${civil(ms).day} ${civil(ms).year}`,
  (ms) => `${name(ms)} ${nth(civil(ms).day)}, ${civil(ms).year}`,
  (ms) => `${name(ms)} ${nth(civil(ms).day)} ${civil(ms).year}`,
  (ms) => `${name(ms)} the ${nth(civil(ms).day)}, ${civil(ms).year}`,
  (ms) => `${civil(ms).day} ${name(ms)} ${civil(ms).year}`,
  (ms) => `${civil(ms).day} ${name(ms)}, ${civil(ms).year}`,
  (ms) => `${nth(civil(ms).day)} ${name(ms)} ${civil(ms).year}`,
  (ms) => `the ${nth(civil(ms).day)} of ${name(ms)}, ${civil(ms).year}`,
  (ms) => `the ${nth(civil(ms).day)} of ${name(ms)} ${civil(ms).year}`,
  (ms) => `${nth(civil(ms).day)} of ${name(ms)} ${civil(ms).year}`,
  (ms) => `${short(ms)} ${civil(ms).day}, ${civil(ms).year}`,
  (ms) => `${dotted(ms)} ${civil(ms).day}, ${civil(ms).year}`,
  (ms) => `${civil(ms).day} ${short(ms)} ${civil(ms).year}`,
  (ms) => `${civil(ms).day} ${dotted(ms)} ${civil(ms).year}`,
  (ms) => `${short(ms).toUpperCase()} ${civil(ms).day} ${civil(ms).year}`,
  (ms) => `${name(ms).toUpperCase()} ${civil(ms).day}, ${civil(ms).year}`,
  (ms) => `${DAYS[weekday(ms) - 1]}, ${name(ms)} ${civil(ms).day}, ${civil(ms).year}`,
  (ms) => `${DAYS[weekday(ms) - 1]}, ${civil(ms).day} ${name(ms)} ${civil(ms).year}`,
  (ms) => `${DAYS[weekday(ms) - 1]} ${civil(ms).day} ${name(ms)} ${civil(ms).year}`,
  (ms) => `${DAYS[weekday(ms) - 1]}, ${nth(civil(ms).day)} ${name(ms)} ${civil(ms).year}`,
  (ms) => `${DAYS[weekday(ms) - 1]?.slice(0, 3)}, ${civil(ms).day} ${short(ms)} ${civil(ms).year}`,
  (ms) => `${DAYS[weekday(ms) - 1]?.slice(0, 3)} ${short(ms)} ${civil(ms).day}, ${civil(ms).year}`,
  (ms) => `${name(ms)} ${two(civil(ms).day)}, ${civil(ms).year}`,
  (ms) => `${two(civil(ms).day)} ${name(ms)} ${civil(ms).year}`,
  (ms) => `${name(ms)} ${civil(ms).day} , ${civil(ms).year}`,
  (ms) => `${name(ms)}\u00a0${civil(ms).day},\n${civil(ms).year}`,
  (ms) => `${two(civil(ms).day)}.${two(civil(ms).month)}.${civil(ms).year}`,
];
const name = (ms: number): string => MONTHS[civil(ms).month - 1] ?? '';
const short = (ms: number): string => name(ms).slice(0, 3);
const dotted = (ms: number): string => (civil(ms).month === 5 ? 'May' : `${short(ms)}.`);
const day = fc.integer({min: utc(1950) / DAY, max: utc(2040) / DAY}).map((n) => n * DAY);

describe('days written in full', () => {
  FORMATS.forEach((format) => {
    it(`are read as ${format(utc(2017, 5, 2)).replace('\n', '\\n')}`, () => {
      fc.assert(
        fc.property(day, day, (ms, dct) => {
          const text = `They met on ${format(ms)} in Oslo.`;
          const timexes = findTimexes(text, {dct: formatDay(dct)});
          expect(timexes.map(({value}) => value)).to.deep.equal([formatDay(ms)]);
          expect([timexes[0]?.begin, timexes[0]?.until]).to.deep.equal([ms, ms + DAY]);
          expect(timexes[0]?.text).to.equal(format(ms));
        }),
      );
    });
  });

  it('are read as chrono-node reads them, wherever it is certain of day, month and year', () => {
    const wording = fc.constantFrom(...FORMATS.slice(0, 27));
    let compared = 0;
    fc.assert(
      fc.property(day, wording, (ms, format) => {
        const text = `They met on ${format(ms)} in Oslo.`;
        for (const {start} of chrono.parse(text, new Date(2017, 4, 2))) {
          if (!start.isCertain('day') || !start.isCertain('month') || !start.isCertain('year')) continue;
          const read = [start.get('year'), start.get('month'), start.get('day')];
          const {year, month, day: d} = civil(findTimexes(text)[0]?.begin ?? NaN);
          expect([year, month, d], text).to.deep.equal(read);
          compared++;
        }
      }),
      {numRuns: 500},
    );
    expect(compared).to.be.greaterThan(300);
  });
});

describe('days counted from the day of writing', () => {
  it('count days', () => {
    fc.assert(
      fc.property(day, fc.integer({min: 2, max: 400}), (dct, n) => {
        const [timex] = findTimexes(`He left ${n} days ago.`, {dct: formatDay(dct)});
        expect(timex?.value).to.equal(formatDay(dct - n * DAY));
      }),
    );
  });
  it('count months and years by the calendar', () => {
    fc.assert(
      fc.property(day, fc.integer({min: 2, max: 40}), (dct, n) => {
        expect(findTimexes(`He left ${n} months ago.`, {dct: formatDay(dct)})[0]?.value).to.equal(
          formatDay(addMonths(dct, -n)).slice(0, 7),
        );
        expect(findTimexes(`He left ${n} years ago.`, {dct: formatDay(dct)})[0]?.value).to.equal(
          String(civil(dct).year - n),
        );
      }),
    );
  });
  it('put a bare weekday within a week of it, on that weekday', () => {
    fc.assert(
      fc.property(day, fc.integer({min: 0, max: 6}), (dct, i) => {
        for (const [text, low, high] of [
          [`He left on ${DAYS[i]}.`, -6, 0],
          [`He will leave on ${DAYS[i]}.`, 0, 6],
        ] as const) {
          const begin = findTimexes(text, {dct: formatDay(dct)})[0]?.begin;
          expect(weekday(begin!)).to.equal(i + 1);
          expect((begin! - dct) / DAY).to.be.within(low, high);
        }
      }),
    );
  });
  it('put a month and day nearest to it', () => {
    fc.assert(
      fc.property(day, fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}), (dct, m, d) => {
        const begin = findTimexes(`LONDON, ${MONTHS[m - 1]} ${d} - Shares.`, {dct: formatDay(dct)})[0]?.begin;
        expect(Math.abs(begin! - dct) / DAY).to.be.at.most(186); // half a year, and the little by which the past is preferred
        expect(civil(begin!)).to.include({month: m, day: d});
      }),
    );
  });
});
