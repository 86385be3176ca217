import {expect} from 'chai';
import {parseEdtf} from '../../src/time/edtf.js';
import {formatDate} from '../../src/time/format.js';

const ROWS = [
  ['2017-05-02', '2 May 2017'],
  ['2017-05-03/2017-05-04', '3–4 May 2017'],
  ['2017-04-29/2017-05-01', '29 April – 1 May 2017'],
  ['2016-12-31/2017-01-01', '31 December 2016 – 1 January 2017'],
  ['2017-05', 'May 2017'],
  ['2017-05/2017-07', 'May – July 2017'],
  ['2017', '2017'],
  ['2014/2016', '2014–2016'],
  ['2017-22', 'summer 2017'],
  ['2017-24', 'winter 2017'],
  ['199X', '1990s'],
  ['19XX', '20th century'],
  ['2014~', 'about 2014'],
  ['2017-04-04?', '4 April 2017?'],
  ['2017-05-02/..', 'since 2 May 2017'],
  ['../2017-05-02', 'until 2 May 2017'],
  ['2017-W18', '1–7 May 2017'],
  ['XXXX-05-02', ''],
  ['-0043', '44 BC'],
] as const;

describe('formatDate(date, {locale})', () => {
  for (const [edtf, words] of ROWS) {
    it(`writes ${edtf} as “${words}”`, () => {
      expect(formatDate(parseEdtf(edtf)!)).to.equal(words);
    });
  }
  it('writes in the language asked for', () => {
    expect(formatDate(parseEdtf('2017-05-02')!, {locale: 'de'})).to.equal('2. Mai 2017');
    expect(formatDate(parseEdtf('2017-05-02')!, {locale: 'en-US'})).to.equal('May 2, 2017');
    expect(formatDate(parseEdtf('2017-05-02')!, {locale: 'fr', style: 'short'})).to.equal('2 mai 2017');
  });
  it('adds the day of the week where asked', () => {
    expect(formatDate(parseEdtf('2017-05-02')!, {style: 'weekday'})).to.match(/^Tuesday,? 2 May 2017$/);
  });
  it('takes words of the page’s own', () => {
    expect(formatDate(parseEdtf('2014~')!, {locale: 'de', words: {about: 'um {}'}})).to.equal('um 2014');
  });
  it('falls back where the language is not one', () => {
    expect(formatDate(parseEdtf('2017-05-02')!, {locale: 'no such tag'})).to.equal('2 May 2017');
  });
  it('writes quarters and halves', () => {
    expect(formatDate({start: Date.UTC(2017, 3), end: Date.UTC(2017, 6), grain: 'quarter'})).to.equal('Q2 2017');
    expect(formatDate({start: Date.UTC(2017, 6), end: Date.UTC(2018, 0), grain: 'half'})).to.equal('H2 2017');
  });
  it('is empty for what has no place on the calendar', () => {
    expect(formatDate({start: NaN, end: NaN, grain: 'day'})).to.equal('');
    expect(formatDate({start: 9e15, end: 9e15, grain: 'day'})).to.equal('');
  });
  for (const [year, when] of [
    [2017, 'today'],
    [1944, 'before 1970'],
  ] as const) {
    it(`names the parts of a day by the hours they are read with, ${when}`, () => {
      const words = (from: number, to: number): string =>
        formatDate({start: Date.UTC(year, 5, 6, from), end: Date.UTC(year, 5, 6, to), grain: 'part-of-day'});
      expect(words(5, 12)).to.equal(`6 June ${year}, morning`);
      expect(words(12, 18)).to.equal(`6 June ${year}, afternoon`);
      expect(words(17, 22)).to.equal(`6 June ${year}, evening`);
      expect(words(20, 29)).to.equal(`6 June ${year}, night`);
      expect(words(2, 5)).to.equal(`6 June ${year}, night`);
      expect(words(11, 14)).to.equal(`6 June ${year}, afternoon`);
    });
  }
});
