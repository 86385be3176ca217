import {expect} from 'chai';
import fc from 'fast-check';
import {
  addMonths,
  civil,
  civilDay,
  DAY,
  formatDay,
  formatWeek,
  isoWeek,
  parseDay,
  startOfWeek,
  utc,
  weekday,
  weekStart,
} from '../../src/time/calendar.js';
import {easter} from '../../src/time/holidays.js';

const day = fc.integer({min: utc(-9999) / DAY, max: utc(9999, 12, 31) / DAY}).map((n) => n * DAY);

describe('the calendar', () => {
  it('takes a day apart and puts it together again, years −9999 to 9999', () => {
    fc.assert(
      fc.property(day, (ms) => {
        const {year, month, day: d} = civil(ms);
        expect(civilDay(year, month, d)).to.equal(ms);
        expect(parseDay(formatDay(ms))).to.equal(ms);
      }),
    );
  });
  it('knows no day that does not exist', () => {
    for (const text of [
      '2017-02-30',
      '2017-02-29',
      '2017-13-01',
      '2017-00-01',
      '2017-01-00',
      '2017-04-31',
      '1900-02-29',
      '2017-1-1',
      'May 2',
      '',
      '2017',
    ]) {
      expect(parseDay(text), text).to.equal(null);
    }
  });
  it('reads days with a time after them, and in basic format', () => {
    for (const text of [
      '2017-05-02',
      '20170502',
      '2017-05-02T10:30:00Z',
      '2017-05-02 10:30',
      '20170502T1030',
      ' 2017-05-02 ',
    ]) {
      expect(parseDay(text), text).to.equal(utc(2017, 5, 2));
    }
  });
  it('counts the first century as itself', () => {
    expect(formatDay(utc(33, 4, 3))).to.equal('0033-04-03');
    expect(new Date(utc(99)).getUTCFullYear()).to.equal(99);
  });
  it('moves by months, to the last day where a month is shorter', () => {
    expect(formatDay(addMonths(utc(2017, 1, 31), 1))).to.equal('2017-02-28');
    expect(formatDay(addMonths(utc(2016, 1, 31), 1))).to.equal('2016-02-29');
    expect(formatDay(addMonths(utc(2011, 11, 30), 1))).to.equal('2011-12-30'); // Samoa has no such day; UTC has
    expect(formatDay(addMonths(utc(2017, 3, 31), -1))).to.equal('2017-02-28');
    expect(addMonths(utc(2017, 5, 2) + 5, 12)).to.equal(utc(2018, 5, 2) + 5);
  });
  it('counts weeks as ISO 8601 does', () => {
    for (const [text, week] of [
      ['2017-05-02', '2017-W18'],
      ['2017-01-01', '2016-W52'],
      ['2018-12-31', '2019-W01'],
      ['2020-12-31', '2020-W53'],
      ['2021-01-03', '2020-W53'],
    ]) {
      expect(formatWeek(parseDay(text ?? '') ?? NaN)).to.equal(week);
    }
    fc.assert(
      fc.property(day, (ms) => {
        const {year, week} = isoWeek(ms);
        expect(weekStart(year, week)).to.equal(startOfWeek(ms));
        expect(weekday(startOfWeek(ms))).to.equal(1);
      }),
    );
    expect(weekStart(2017, 53)).to.equal(null);
  });
  it('knows Easter', () => {
    for (const text of ['1998-04-12', '2000-04-23', '2016-03-27', '2017-04-16', '2024-03-31', '2038-04-25']) {
      expect(formatDay(easter(Number(text.slice(0, 4))))).to.equal(text);
    }
  });
});
