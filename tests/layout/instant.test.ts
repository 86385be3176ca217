import {expect} from 'chai';
import fc from 'fast-check';
import {plainInstant, readDate} from '../../src/layout/instant.js';
import {RUNS} from './arbitraries.js';

describe('plainInstant(text)', () => {
  it('reads a day and an instant', () => {
    expect(plainInstant('2017-05-02')).to.equal(Date.UTC(2017, 4, 2));
    expect(plainInstant('2017-05-02T09:30:15.250Z')).to.equal(Date.UTC(2017, 4, 2, 9, 30, 15, 250));
    expect(plainInstant('2017-05-02T09:30Z')).to.equal(Date.UTC(2017, 4, 2, 9, 30));
  });

  it('does not take the years 0 to 99 for 1900 to 1999', () => {
    expect(new Date(plainInstant('0044-03-15')).getUTCFullYear()).to.equal(44);
  });

  it('refuses days and times that do not exist, and every other form', () => {
    for (const text of [
      '2017-02-29',
      '2017-13-01',
      '2017-00-10',
      '2017-04-31',
      '2017-05-02T24:00:00.000Z',
      '2017-05-02T09:60Z',
      '2017-05',
      '2017',
      '',
      'yesterday',
      '2017-05-02T09:30:15',
      '2017/05/02',
      '2017-05-02?',
      '17-05-02xx',
    ])
      expect(plainInstant(text), text).to.be.NaN;
  });

  it('says the same as the platform for every instant of the years 0 to 9999', () => {
    fc.assert(
      fc.property(
        fc.date({
          min: new Date('0000-01-01T00:00:00Z'),
          max: new Date('9999-12-31T23:59:59.999Z'),
          noInvalidDate: true,
        }),
        (date) => {
          expect(plainInstant(date.toISOString())).to.equal(+date);
        },
      ),
      {numRuns: RUNS},
    );
  });
});

describe('readDate(text)', () => {
  it('is null for what is no date, of whatever kind', () => {
    for (const text of [undefined, null, 5, {}, [], '', 'chapter 7', 'Call with Putin 3', '2017-02-30'])
      expect(readDate(text)).to.equal(null);
  });
});
