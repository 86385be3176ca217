import {expect} from 'chai';
import fc from 'fast-check';
import {typedDate} from '../../src/layout/typed-date.js';
import {RUNS} from './arbitraries.js';

const DAY = 86_400_000;
const near = Date.UTC(2017, 4, 20);
const read = (text: string, lang = 'en') => {
  const date = typedDate(text, lang, near);
  if (!date) return null;
  const [from, to] = [date.start, date.end - DAY].map((t) => new Date(t).toISOString().slice(0, 10));
  return from === to ? from : `${from}/${to}`;
};

describe('typedDate(typed, lang, near)', () => {
  it('reads any day in eight figures', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('1000-01-01'), max: new Date('9999-12-30'), noInvalidDate: true}), (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(read(day.replaceAll('-', ''))).to.equal(day);
        expect(read(day)).to.equal(day);
      }),
      {numRuns: RUNS},
    );
  });

  for (const [text, lang, day] of [
    ['201705', 'en', '2017-05-01/2017-05-31'],
    ['2017', 'en', '2017-01-01/2017-12-31'],
    ['2017-05-03/2017-05-04', 'en', '2017-05-03/2017-05-04'],
    ['2 May 2017', 'en', '2017-05-02'],
    ['2nd may 2017', 'en', '2017-05-02'],
    ['May 2, 2017', 'en-US', '2017-05-02'],
    ['Sept 11 2001', 'en', '2001-09-11'],
    ['mar 1999', 'en', '1999-03-01/1999-03-31'],
    // The year nearest to what is in sight.
    ['2 May', 'en', '2017-05-02'],
    ['30 December', 'en', '2016-12-30'],
    ['1 January', 'en', '2017-01-01'],
    ['29 February', 'en', '2016-02-29'],
    ['2.5.17', 'de', '2017-05-02'],
    ['2.5.99', 'de', '1999-05-02'],
    ['2/5/2017', 'en', '2017-05-02'],
    ['2/5/2017', 'en-US', '2017-02-05'],
    ['25/5/2017', 'en-US', '2017-05-25'],
    ['2/13/2017', 'en', '2017-02-13'],
    ['2017/5/2', 'en', '2017-05-02'],
    ['2. Mai 2017', 'de', '2017-05-02'],
    ['März 2017', 'de', '2017-03-01/2017-03-31'],
    ['2 de mayo de 2017', 'es', '2017-05-02'],
    ['14 juillet 1789', 'fr', '1789-07-14'],
    ['4 April', 'fr', '2017-04-04'],
    ['2017年5月2日', 'ja', '2017-05-02'],
    ['٢ مايو ٢٠١٧', 'ar', '2017-05-02'],
  ] as const)
    it(`reads “${text}” (${lang}) as ${day}`, () => expect(read(text, lang)).to.equal(day));

  for (const text of [
    '',
    'zebra',
    'May',
    'ju 2017',
    'may march 2017',
    '20170230',
    '31 April 2017',
    '13.13.2017',
    '5',
    '1 2 3 4',
    'chapter 7',
    'May 2 strike',
    '__proto__',
  ])
    it(`takes “${text}” for no date`, () => expect(read(text)).to.equal(null));

  it('never throws, and gives nothing that is no stretch', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('en', 'de', 'ja', 'ar', 'x-none'), (text, lang) => {
        const date = typedDate(text, lang, near);
        expect(date === null || date.end > date.start).to.equal(true);
      }),
      {numRuns: RUNS},
    );
  });
});
