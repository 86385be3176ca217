import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {findsNothing, found, reads} from './marked.js';

describe('what is planned, denied and announced without a verb', () => {
  // A Tuesday.
  reads('2017-05-02', [
    'The group denies planning to march on {Friday|2017-05-05}.',
    'Drivers are preparing to walk out on {Friday|2017-05-05}.',
    'They were planning to march on {Monday|2017-05-01}.',
    'Lind is accused of robbing a bank in {December|2016-12}.',
    'She denies shooting at Moe in {November|2016-11}.',
    'Hosepipe ban from {Friday|2017-05-05}.',
    'Air crews plan a strike from {Thursday morning|2017-05-04TMO}.',
    'A flood watch is in effect from {Friday night|2017-05-05TNI} through {Sunday|2017-05-07}.',
    'Oil rose from {Friday|2017-04-28}’s close.',
    'Prices fell from {Friday|2017-04-28} on.',
    '{Later this month|2017-05} the company tours Hull, and in {the autumn|2017-FA} Leeds.',
    'The board sat until {Friday|2017-04-28}.',
    'Doors open {Sat 6 May|2017-05-06} and {Sun 7 May|2017-05-07}.',
  ]);
  // “Sat” is a day here, and no verb that would look back for the time.
  it('Sat is no verb', () => {
    expect(findTimexes('Sat 6 May, doors 7pm: Lind sings.', {dct: '2017-05-02'}).at(-1)?.value).to.equal(
      '2017-05-06T19:00',
    );
  });
});

describe('parts of days, of months and of seasons', () => {
  reads('2017-05-02', [
    'Showers will spread on {Wednesday afternoon|2017-05-03TAF} and {evening|2017-05-03TEV}.',
    'It had snowed {Monday morning|2017-05-01TMO} and {afternoon|2017-05-01TAF}.',
    'She has scored ten goals {this season|2017} and eight {last season|2016}.',
    'He coached Tallis for {nine seasons|P9Y}.',
    'This season opener was lost.',
    'The market is held {every second Saturday of the month|XXXX-WXX-6}.',
    'It is shut on {May 20|2017-05-20} and {9th of next month|2017-06-09}.',
    'Sales rose more than in {the month before|2017-04} and fell at last.',
    'They can wait till {the spring|2017-SP}.',
    'For {the week|2017-W18} it was up 1%.',
  ]);
  reads('2016-10-20', ['It was put off until a date in {the new year|2017}.']);
});

describe('days and months of what was told before', () => {
  it('falls in the year that its month was named with', () => {
    const told = (dct: string): string =>
      found('In July 2010 he sailed to Crete. On 9 July he was seen in Chania. He will be back on 3 August.', dct);
    expect(told('2011-02-10')).to.contain('{9 July|2010-07-09}').and.contain('{3 August|2011-08-03}');
    // A whole month may be the last of its name.
    expect(found('He was hurt in July 2010. They settled in July.', '2011-11-10')).to.contain('in {July|2011-07}');
    // Nobody leaves out the year of another than the one just lived in.
    expect(told('2016-07-12')).to.contain('{9 July|2016-07-09}');
  });
  it('tells the weekday of the week that was spoken of', () => {
    expect(found('He fell ill on 3 May 2016 and died on the Friday.', '2017-05-02')).to.contain(
      '{the Friday|2016-05-06}',
    );
    expect(found('He died on the Friday.', '2017-05-02')).to.contain('{the Friday|2017-04-28}');
  });
  it('tells the month of the year that was spoken of', () => {
    expect(found('They parted in 1979. That October he left.', '2017-05-02')).to.contain('{That October|1979-10}');
    expect(found('They said that October was cold.', '2017-05-02')).to.contain('that {October|2016-10}');
  });
  it('compares a month with the same a year earlier', () => {
    expect(found('Prices rose 2% in March from a year earlier.', '2017-05-02')).to.contain('{a year earlier|2016-03}');
  });
  it('compares with no quarter that is still to come', () => {
    const text =
      'Sales rose in the first quarter. They may fall in the third quarter of 2018. It had lost money a year ago.';
    expect(found(text, '2017-05-02')).to.contain('{a year ago|2016-Q1}');
  });
  it('counts no days of trading, and no stretch before a day', () => {
    expect(found('It fell eight trading days after May 12.', '2017-05-02')).to.contain(
      '{eight trading days|P8D} after {May 12|',
    );
    expect(found('It shuts the two weekends before Christmas.', '2017-05-02')).to.contain(
      '{the two weekends|P2WE} before',
    );
  });
});

describe('streets, codes and stars', () => {
  findsNothing([
    'A car struck the boy near 1900 Oak Street.',
    'A fire broke out at 2015 North Main Ave.',
    'The bug is known as CVE-2024-3094.',
    'Windows Server 2008 is old.',
    'It makes two loops around the Sun.',
    'A day on the planet is long.',
    'Sparks flew in the last minutes of the descent.',
    'Tapes from the night the plane came down were played.',
  ]);
  reads('2017-05-02', ['In {2015|2015} North Main Street was rebuilt.', 'It fell in {May 2011|2011-05}.']);
});

// Conditions of the guards that no other test asks for.
describe('what only looks as if it were to come, or a year', () => {
  reads('2017-05-02', [
    'He’d announced a vote on {Thursday|2017-04-27}.',
    'The sentence comes after a hearing on {Monday|2017-05-01}.',
    'He did not go on trial on {Thursday|2017-04-27}.',
    'The London {2012|2012} Games and the Rio {2016|2016} Olympics were sunny.',
    'A {1945|1945} law is in force.',
    'It left {one day|P1D} before the vote.',
    'He coached them in the {2009|2009} and {2010|2010} seasons.',
  ]);
  findsNothing([
    'Shares closed at 1985 in Oslo.',
    'Nineteen hundred people came.',
    'Some twenty seventeen-year-olds came.',
    'They say one quarter were lost.',
    'It runs at 2000 MHz there.',
    'They said that the May Street bridge was shut.',
  ]);
});

describe('amounts in prose of results', () => {
  reads('1999-10-26', [
    'Net for {the year-earlier nine months|P9M} was small.',
    'It lost money in {the year-ago six months|P6M}.',
    'The average daily volume was small.',
    'It makes two flights {daily|P1D}.',
  ]);
});
