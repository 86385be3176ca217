import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {findsNothing, reads} from './marked.js';

describe('what belongs to a length before it', () => {
  reads('2013-05-14', [
    'It took {just under an hour|PT1H}.',
    'It took {well over two weeks|P2W}.',
    'It took {a little more than two days|P2D}.',
    'It took {slightly less than a year|P1Y}.',
    'He waited {close to two years|P2Y}.',
    'He left {just over a year ago|DATE 2012}.',
    'It may take {as many as 40 days|P40D}.',
    'It may take {no fewer than 40 days|P40D}.',
    'It took {the best part of a month|P1M}.',
    '{Another three years|P3Y} went by.',
    '{A further two weeks|P2W} were lost, and {the remaining two weeks|P2W}.',
    'It rained for {a record 12 days|P12D}.',
    'It rained for {those three weeks|P3W}.',
    'He needs another {two-day|P2D} visit.',
    'They rested in {the past several weeks|PXW}.',
    'They ran for {these past few weeks|PXW}.',
    'They rested in {the following weeks|PXW}, and in {later years|PXY}.',
    'They rested in {the final weeks|PXW} of the war.',
    'They have rested in {recent years|PAST_REF}.',
  ]);
  findsNothing(['The first days were hard.', 'Later talks failed.', 'She got just under half.']);
});

describe('how a length is bounded', () => {
  for (const [words, mod] of [
    ['at least two years', 'EQUAL_OR_MORE'],
    ['no less than two years', 'EQUAL_OR_MORE'],
    ['not fewer than three days', 'EQUAL_OR_MORE'],
    ['as little as two weeks', 'EQUAL_OR_MORE'],
    ['no more than two years', 'EQUAL_OR_LESS'],
    ['as many as 40 days', 'EQUAL_OR_LESS'],
    ['less than two years', 'LESS_THAN'],
  ]) {
    it(`reads “${words}”`, () => {
      const [timex] = findTimexes(`It took ${words}.`);
      expect(timex).to.include({text: words, mod});
    });
  }
});

describe('what belongs to a date around it', () => {
  reads('2013-05-14', [
    'Prices fell over {the last month|2013-04}.',
    'It will shut for {the next year or so|2014}.',
    'They met in {the most recent quarter|2013-Q1}.',
    'He died {the night before last|2013-05-12TNI}.',
    'He died {last night|2013-05-13TNI}.',
    'He died {last evening|2013-05-13TEV}, on the last morning of the fair.',
    'The {21st-century|20} navy is small, as in {the 19th century|18}.',
    'The {third-quarter|2012-Q3} loss grew.',
    'It sold less than in {the comparable period of 2009|2009}.',
    'In {early spring|2013-SP} they sow.',
    'By {early afternoon|2013-05-14TAF} they had left.',
    'On {Friday|2013-05-10} it froze, and on {that Friday|2013-05-10} he died.',
    '{Saturday evening at about 7:15|2013-05-11T19:15} he called.',
    'On {May 3|2013-05-03} it froze. In {the morning|2013-05-03TMO} it snowed.',
  ]);
  findsNothing(['The deal is for 21st Century Holdings.', 'In early spring rolls there is mint.']);
});

describe('how often, with all that says it', () => {
  reads('2013-05-14', [
    'He calls {once every two weeks|SET P2W}.',
    'He calls {several times a month|SET P1M}, or {a few times a year|SET P1Y}.',
    'He calls {once or twice a week|SET P1W}.',
    'He calls {two or three times a day|SET P1D}.',
    'He calls {every few minutes|SET PTXM}.',
    'He calls on {alternate Sundays|SET XXXX-WXX-7}, and {most Fridays|SET XXXX-WXX-5}.',
    'It kills thousands {a year|SET P1Y}.',
    'She earns $4 {an hour|SET PT1H} and a meal.',
    'He calls {every Monday|SET XXXX-WXX-1} and {Thursday|SET XXXX-WXX-4}.',
  ]);
});

describe('a week, a month or a year told by what follows it', () => {
  reads('2013-05-14', [
    'In {the month|DURATION P1M} after the vote he rested.',
    'In {the week|DURATION P1W} before the vote he rested.',
    'In {the year|DURATION P1Y} since the vote he rested.',
    'Prices rose in {the week|DATE 2013-W20}.',
    'Of {the year|DATE 2013} he says nothing.',
  ]);
});

describe('hours behind a weekday, and things that a year does not count', () => {
  reads('2026-10-06', [
    'It is open {Saturday|2026-10-03} {10|2026-10-03T10:00} to {4|2026-10-03T16:00}.',
    'It shuts from {9pm on Saturday 10|2026-10-10T21:00}.',
    'Prices are at {2016|2016} levels.',
  ]);
  findsNothing(['The gym has 1990 lockers.', 'They replaced 1990 lockers.']);
});

describe('then and now behind a preposition, what was done by a day, and where one goes', () => {
  reads('2025-03-04', [
    'It shows art from {1950|1950} to {the present|PRESENT_REF}.',
    'Until {that time|PAST_REF} he slept.',
    'About 40 had been killed by {Saturday|2025-03-01}.',
    'About 40 had to leave by {Saturday|2025-03-08}.',
    'The team go to Leeward Park on {Sunday|2025-03-09}.',
    'Bills rise by £9.25 {a month|SET P1M} from {April 1|2025-04-01}.',
  ]);
  findsNothing(['By the time he left it rained.', 'He came to the moment of truth.']);
});

describe('distances with what shades them', () => {
  reads('2013-05-14', [
    'They wed in {May 2010|2010-05} and parted {just over two years later|2012}.',
    'They wed in {May 2010|2010-05}, {more than a decade earlier|2000}, he had left.',
    'It closed {over two years ago|2011}.',
    'He took {over two years|P2Y} to answer.',
    'He took over {two years ago|2011}.',
    'He {recently|PAST_REF} thought about {the day after|2013-05-15}.',
  ]);
});

describe('lengths with all that counts them', () => {
  reads('2013-05-14', [
    'Sales fell in {each of the past three years|P3Y}.',
    'She has moved twice in {the last year and a half|P1Y6M}.',
    'The sky will clear in {the next days|PXD}, as in {these past weeks|PXW}.',
    'They held out to {the last days|PXD} of the siege.',
    'It rained for {the second year running|P2Y}.',
    'It takes {two or more years|P2Y}, or {10-plus years|P10Y}.',
    'Queues were {3+ hours|PT3H} long.',
    'It cost him {an entire decade|P1DE}.',
    'It opens in {nine yrs|P9Y}.',
    'Over {one night|P1NI} they painted it.',
    'He came one night {last month|2013-04}.',
    'It was {not so long ago|PAST_REF} that they met, {the other week|PAST_REF} he said.',
    'Fish swam here {billions of years ago|PAST_REF}.',
  ]);
  findsNothing(['It was as long ago as that.']);
});

describe('how often in one word, with how many times', () => {
  reads('2013-05-14', [
    'Take it {twice daily|SET P1D} or {three times weekly|SET P1W}.',
    'The {twice-weekly|SET P1W} market is shut.',
  ]);
  it('says how many times', () => {
    expect(findTimexes('Take it three times daily.')[0]).to.include({freq: '3X'});
    expect(findTimexes('Take it several times a day.')[0]).not.to.have.property('freq');
  });
});

describe('lengths and distances that name two units, or none that is whole', () => {
  reads('2013-05-14', [
    'It will fall in {the coming weeks and months|PXW}.',
    '{The days and weeks ahead|PXD} will be hard.',
    'It lasts for {nearly a half-century|P50Y}.',
    'They took a {half-hour|PT30M} break.',
    'It may shut in {the next day or two|2013-05-15}.',
    'Who will pay in {two years time|2015}?',
    'They lost time.',
    'Sales in {the first quarter|2013-Q1} fell from {the prior-year quarter|2012-Q1}.',
    'The hottest {April|2013-04} on record is over.',
  ]);
});
