import {expect} from 'chai';
import fc from 'fast-check';
import {DAY, formatDay, utc} from '../../src/time/calendar.js';
import {parseEdtf, toEdtf} from '../../src/time/edtf.js';
import {findTimexes} from '../../src/time/find.js';

/** Written, first instant, end, grain, and how it is written back. */
const READ = [
  ['2017-05-02', '2017-05-02T00:00', '2017-05-03T00:00', 'day', '2017-05-02'],
  ['20170502', '2017-05-02T00:00', '2017-05-03T00:00', 'day', '2017-05-02'],
  ['2017-05', '2017-05-01T00:00', '2017-06-01T00:00', 'month', '2017-05'],
  ['2017', '2017-01-01T00:00', '2018-01-01T00:00', 'year', '2017'],
  ['Y2017', '2017-01-01T00:00', '2018-01-01T00:00', 'year', '2017'],
  ['2017-W18', '2017-05-01T00:00', '2017-05-08T00:00', 'week', '2017-05-01/2017-05-07'],
  ['2017-W18-2', '2017-05-02T00:00', '2017-05-03T00:00', 'day', '2017-05-02'],
  ['2017-122', '2017-05-02T00:00', '2017-05-03T00:00', 'day', '2017-05-02'],
  ['2017-21', '2017-03-01T00:00', '2017-06-01T00:00', 'season', '2017-21'],
  ['2017-24', '2017-12-01T00:00', '2018-03-01T00:00', 'season', '2017-24'],
  ['201X', '2010-01-01T00:00', '2020-01-01T00:00', 'decade', '201X'],
  ['20XX', '2000-01-01T00:00', '2100-01-01T00:00', 'century', '20XX'],
  ['2004-XX', '2004-01-01T00:00', '2005-01-01T00:00', 'year', '2004'],
  ['1985-04-XX', '1985-04-01T00:00', '1985-05-01T00:00', 'month', '1985-04'],
  ['2017-04-04?', '2017-04-04T00:00', '2017-04-05T00:00', 'day', '2017-04-04?'],
  ['2014~', '2014-01-01T00:00', '2015-01-01T00:00', 'year', '2014~'],
  ['2014-05%', '2014-05-01T00:00', '2014-06-01T00:00', 'month', '2014-05%'],
  ['2017-05-03/2017-05-04', '2017-05-03T00:00', '2017-05-05T00:00', 'day', '2017-05-03/2017-05-04'],
  ['2017-05/2017-07', '2017-05-01T00:00', '2017-08-01T00:00', 'month', '2017-05/2017-07'],
  ['2017-05/..', '2017-05-01T00:00', '2017-06-01T00:00', 'month', '2017-05/..'],
  ['2017-05/', '2017-05-01T00:00', '2017-06-01T00:00', 'month', '2017-05/..'],
  ['../2017', '2017-01-01T00:00', '2018-01-01T00:00', 'year', '../2017'],
  ['2017-05-02T10:30Z', '2017-05-02T10:30', '2017-05-02T10:31', 'minute', '2017-05-02T10:30Z'],
  ['2017-05-02T10:30+02:00', '2017-05-02T08:30', '2017-05-02T08:31', 'minute', '2017-05-02T08:30Z'],
  ['2017-05-02T10:30:15-04', '2017-05-02T14:30', '2017-05-02T14:30', 'second', '2017-05-02T14:30:15Z'],
  ['2017-05-02T24:00Z', '2017-05-03T00:00', '2017-05-03T00:01', 'minute', '2017-05-03T00:00Z'],
  [
    '2017-05-02T10:00Z/2017-05-02T12:00Z',
    '2017-05-02T10:00',
    '2017-05-02T12:00',
    'minute',
    '2017-05-02T10:00Z/2017-05-02T12:00Z',
  ],
  ['0033-04-03', '0033-04-03T00:00', '0033-04-04T00:00', 'day', '0033-04-03'],
  ['9999', '9999-01-01T00:00', '+010000-01-01T00', 'year', '9999'],
] as const;

const REFUSED = [
  '',
  ' ',
  '/',
  '..',
  '../..',
  'May 2',
  '2017-02-30',
  '2017-02-29',
  '2017-13',
  '2017-00',
  '2017-05-32',
  '2017-5-2',
  '17-05-02',
  '2017-25',
  '2017-20',
  '2017-W54',
  '2017-W00',
  '2017-366',
  '2017-05-02T25:00',
  '2017-05-02T10:60',
  '2017-05-02T24:01',
  '2017-05-02T10:30+99:00',
  '2017-05-04/2017-05-03',
  '2017-05-03/2017-05-04/2017-05-05',
  '2017?~',
  '2017-0X',
  '201X-05',
  '10000',
  '-10000',
  'Y12345',
  '2017-05-02 or so',
  '2017‑05‑02',
  'NaN',
  'today',
  '1e3',
  '0x7E1',
  '-0000',
  '2017-05-02T',
  '2017--05',
  '1,000',
];

describe('parseEdtf(text)', () => {
  for (const [text, start, end, grain, back] of READ) {
    it(`reads ${text}`, () => {
      const read = parseEdtf(text)!;
      expect(read.grain).to.equal(grain);
      expect(new Date(read.start).toISOString().slice(0, 16)).to.equal(start);
      expect(new Date(read.end).toISOString().slice(0, 16)).to.equal(end);
      expect(toEdtf(read)).to.equal(back);
    });
  }
  for (const text of REFUSED) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseEdtf(text)).to.equal(null);
    });
  }
  it('says of an unknown year that it is not specified', () => {
    expect(parseEdtf('XXXX-04-04')).to.include({grain: 'day', unspecified: true});
    expect(parseEdtf('XXXX-04-04')!.start).to.be.NaN;
    expect(parseEdtf('XXXX-02-30')).to.equal(null);
  });
  it('reads negative years', () => {
    expect(parseEdtf('-0043')!.start).to.equal(utc(-43));
    expect(toEdtf(parseEdtf('-0043')!)).to.equal('-0043');
  });
  it('writes what it reads, for every day', () => {
    fc.assert(
      fc.property(fc.integer({min: utc(-9999) / DAY, max: utc(9999, 12, 31) / DAY}), (n) => {
        const text = formatDay(n * DAY);
        expect(parseEdtf(text)!.start).to.equal(n * DAY);
        expect(toEdtf(parseEdtf(text)!)).to.equal(text);
      }),
    );
  });
  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void parseEdtf(text)));
    fc.assert(fc.property(fc.stringMatching(/^[\dXTWZ:?~%/.+-]{0,24}$/), (text) => void parseEdtf(text)));
  });
});

describe('toEdtf(timex)', () => {
  for (const [words, edtf] of [
    ['on May 2', '2017-05-02'],
    ['in April', '2017-04'],
    ['in 2014', '2014'],
    ['this week', '2017-05-01/2017-05-07'],
    ['at the weekend', '2017-04-29/2017-04-30'],
    ['in the first quarter of 2016', '2016-01/2016-03'],
    ['in the first half of 2016', '2016-01/2016-06'],
    ['in the summer of 2016', '2016-22'],
    ['in the 1990s', '199X'],
    ['in the 20th century', '19XX'],
    ['at 5:30 p.m.', '2017-05-02T17:30'],
    ['at 17:30 GMT', '2017-05-02T17:30Z'],
    ['at 5:30 p.m. EDT', '2017-05-02T21:30Z'],
    ['in about 1850', '1850~'],
    ['for two years', ''],
    ['now', ''],
    ['in early May', '2017-05'],
    ['in the early 1990s', '199X'],
    ['late last week', '2017-04-24/2017-04-30'],
  ] as const) {
    it(`writes “${words}” as ${edtf || 'nothing'}`, () => {
      const [timex] = findTimexes(`It came ${words}.`, {dct: '2017-05-02'});
      expect(timex && toEdtf(timex)).to.equal(edtf);
    });
  }
  it('keeps the X of a year that is not known', () => {
    const [timex] = findTimexes('It came on May 2.');
    expect(timex && toEdtf(timex)).to.equal('XXXX-05-02');
  });
});
