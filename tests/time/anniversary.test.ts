import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {reads} from './marked.js';

describe('anniversaries: so long ago, and on that very day', () => {
  // A Thursday.
  reads('2017-05-04', [
    'The bridge collapsed {a week ago today|2017-04-27}.',
    'The bridge collapsed {a week ago yesterday|2017-04-26}.',
    'The bridge collapsed {two years ago today|2015-05-04}, killing four.',
    'It will be {two years ago tomorrow|2015-05-05} that the bridge fell.',
    'The bridge collapsed {two years ago Tuesday|2015-05-02}.',
    'The bridge collapsed {three months ago today|2017-02-04}.',
    'The bridge collapsed {a decade ago today|2007-05-04}.',
    'The bridge collapsed {10 years ago this week|2007-W18}.',
    'The bridge collapsed {10 years ago this month|2007-05}.',
    'The bridge collapsed {10 years ago last month|2007-04}.',
    'It will be {10 years ago next month|2007-06} that the bridge fell.',
    'The bridge collapsed {a week ago Tuesday|2017-04-25}.',
    'The bridge collapsed {two weeks ago Tuesday|2017-04-18}.',
    'The bridge collapsed {two years ago|2015}.',
    'The bridge collapsed {a week ago|2017-W17}, police said {today|2017-05-04}.',
  ]);
  reads('2016-02-29', ['He died {a year ago today|2015-02-28}.']);
  it('is a day on the calendar, to be drawn as one', () => {
    const [timex] = findTimexes('It fell two years ago today.', {dct: '2017-05-04'});
    expect(timex).to.include({begin: Date.UTC(2015, 4, 4), until: Date.UTC(2015, 4, 5), grain: 'day'});
  });
  it('has no place on the calendar where the creation date is not known', () => {
    const [timex] = findTimexes('It fell two years ago today.');
    expect(timex).to.include({value: 'XXXX-XX-XX'});
    expect(timex).not.to.have.property('begin');
  });
});

describe('weekdays with the day of their month', () => {
  reads('2017-10-10', [
    'They were married on {Friday the 6th|2017-10-06}.',
    // The last such day is nine months off, and nothing says that it is meant.
    'They were married on {Friday the 13th|XXXX-XX-13}.',
    'They will be married on {Friday the 13th|2017-10-13}.',
    'They will meet on {Wednesday, the 8th|2017-11-08}, in Bonn.',
    'The talks failed on {Monday the 9th|2017-10-09}.',
    'The talks failed on {Monday the eleventh|2017-09-11}.',
    'He was hurt at {5 p.m. on Friday the 15th|TIME 2017-09-15T17:00}.',
    'On {Friday|2017-10-06} the 13th Amendment was on show.',
    'On {Friday, the 13th of January|2017-01-13}, he left.',
  ]);
  reads(undefined, ['They met on {Friday the 13th|XXXX-XX-13}.']);
});
