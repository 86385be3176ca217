import {expect} from 'chai';
import fc from 'fast-check';
import {dateRangeText, dateText} from '../../src/layout/date-text.js';
import type {DateFields} from '../../src/layout/date-text.js';
import {RUNS} from './arbitraries.js';

const said: DateFields[] = [
  {year: 'numeric', month: 'long', day: 'numeric'},
  {year: 'numeric', month: 'long'},
  {year: 'numeric'},
  {month: 'long', day: 'numeric'},
  {year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit'},
  {year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit'},
];
const inTicks: DateFields[] = [
  {month: 'short'},
  {month: 'long'},
  {day: 'numeric'},
  {hour: '2-digit', minute: '2-digit'},
  {hour: '2-digit', minute: '2-digit', second: '2-digit'},
];
const instants = fc.date({
  min: new Date('0001-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});
/** Spaces around a dash differ from one version of CLDR to the next. */
const close = (text: string) => text.replace(/\s*–\s*/g, '–');
const british = (fields: DateFields) =>
  new Intl.DateTimeFormat('en-GB', {...fields, timeZone: 'UTC', ...(fields.hour && {hourCycle: 'h23'})});

describe('dateText(t, lang, fields)', () => {
  for (const fields of [...said, ...inTicks]) {
    const names = Object.values(fields).join(' ');
    it(`says in English what Intl does: ${Object.keys(fields).join(', ')} (${names})`, () => {
      const intl = british(fields);
      fc.assert(
        fc.property(instants, (date) => {
          expect(dateText(+date, 'en', fields)).to.equal(intl.format(date));
        }),
        {numRuns: RUNS / 4},
      );
    });
  }

  it('leaves other languages, and the years before ours, to Intl', () => {
    const day = Date.UTC(2017, 4, 2);
    expect(dateText(day, 'de', said[0]!)).to.equal('2. Mai 2017');
    expect(dateText(day, 'en-US', said[0]!)).to.equal('May 2, 2017');
    expect(dateText(day, 'no such language', said[0]!)).to.equal('2 May 2017');
    expect(dateText(Date.UTC(-43, 2, 15), 'en', {...said[0], era: 'short'})).to.equal('15 March 44 BC');
  });
});

describe('dateRangeText(from, to, lang, fields)', () => {
  for (const fields of said) {
    it(`says in English what Intl does: ${Object.keys(fields).join(', ')}`, () => {
      const intl = british(fields);
      const lengths = fc.oneof(
        fc.integer({min: 0, max: 9e7}),
        fc.integer({min: 0, max: 4e9}),
        fc.integer({min: 0, max: 1e11}),
      );
      fc.assert(
        fc.property(instants, lengths, (from, length) => {
          const to = Math.min(+from + length, Date.UTC(9999, 11, 31));
          fc.pre(to >= +from);
          expect(close(dateRangeText(+from, to, 'en', fields))).to.equal(close(intl.formatRange(from, to)));
        }),
        {numRuns: RUNS / 4},
      );
    });
  }

  it('puts the dash close between two numbers, in every language', () => {
    const [from, to] = [Date.UTC(2017, 4, 3), Date.UTC(2017, 4, 4)];
    expect(dateRangeText(from, to, 'en', said[0]!)).to.equal('3–4 May 2017');
    expect(dateRangeText(from, to, 'de', said[0]!)).to.equal('3.–4. Mai 2017');
    expect(dateRangeText(from, to + 30 * 864e5, 'en', said[0]!)).to.equal('3 May – 3 June 2017');
  });
});
