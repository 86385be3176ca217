import {findsNothing, reads} from './marked.js';

describe('words that point from the day of writing', () => {
  reads('2017-05-02', [
    'Over {the last decade|P1DE} prices doubled.',
    'It rained for {the past fortnight|P2W}.',
    'Over {the next century|P1CE} the sea will rise.',
    'Prices doubled {last decade|200}.',
    'It rained over {the past week|2017-W17}.',
    'He resigned {today|2017-05-02}.',
    'He resigned {yesterday|2017-05-01}.',
    'He will resign {tomorrow|2017-05-03}.',
    'He resigned {the day before yesterday|2017-04-30}.',
    'He will resign {the day after tomorrow|2017-05-04}.',
    'He resigned {tonight|2017-05-02TNI}.',
    'He resigned {last night|2017-05-01TNI}.',
    'He resigned {this morning|2017-05-02TMO}.',
    'He will speak {this afternoon|2017-05-02TAF}.',
    'He will speak {this evening|2017-05-02TEV}.',
    'He spoke {yesterday morning|2017-05-01TMO}.',
    'He will speak {tomorrow night|2017-05-03TNI}.',
    'It rained {overnight|2017-05-02TNI}.',
    'He resigned {last week|2017-W17}.',
    'He resigned {this week|2017-W18}.',
    'He will resign {next week|2017-W19}.',
    'He resigned {last month|2017-04}.',
    'He resigned {this month|2017-05}.',
    'He will resign {next month|2017-06}.',
    'He resigned {last year|2016}.',
    'He resigned {this year|2017}.',
    'He will resign {next year|2018}.',
    'He resigned {last quarter|2017-Q1}.',
    'He will resign {next quarter|2017-Q3}.',
    'It was built {last century|19}.',
    'He resigned {last weekend|2017-W17-WE}.',
    'He will resign {next weekend|2017-W19-WE}.',
    'He will resign {this weekend|2017-W18-WE}.',
    'He resigned {last May|2016-05}.',
    'He resigned {last April|2017-04}.',
    'He resigned {last December|2016-12}.',
    'He will resign {next March|2018-03}.',
    'He will resign {this September|2017-09}.',
    'He resigned {last summer|2016-SU}.',
    'He will resign {next spring|2018-SP}.',
    'He will resign {this fall|2017-FA}.',
    'He resigned {last autumn|2016-FA}.',
    'He resigned {last Christmas|2016-12-25}.',
    'He will resign {next Christmas|2017-12-25}.',
    'He resigned in {the past year|2016}.',
    'Sales fell in {the current quarter|2017-Q2}.',
    'Sales fell in {the last fiscal year|2016}.',
    'He resigned {earlier this year|2017}.',
    'He will resign {later this year|2017}.',
    'He resigned {early this month|2017-05}.',
    'He resigned {late last week|2017-W17}.',
    'He resigned {January last year|2016-01}.'.replace('resigned', 'resigned in'),
    'He resigned in {June this year|2017-06}.',
    'The record stood until {May last year|2016-05}.',
    '{Today|2017-05-02} the sun shines.',
    'Where are they {now|PRESENT_REF}?',
    '{This week|2017-W18}’s talks will go on.',
    '{Last year|2016}’s vote was close.',
  ]);
  reads('2018-01-01', [
    'He resigned {yesterday|2017-12-31}.',
    'He resigned {last week|2017-W52}.',
    'He resigned {last month|2017-12}.',
    'He resigned {last year|2017}.',
    'He resigned {last quarter|2017-Q4}.',
    'He will resign {this week|2018-W01}.',
  ]);
  reads('2016-02-29', [
    'He resigned {last year|2015}.',
    'He resigned {last month|2016-01}.',
    'He will resign {tomorrow|2016-03-01}.',
    'He will resign {next month|2016-03}.',
  ]);
  // Without a day of writing the value keeps X for what is not known.
  reads(undefined, [
    'He resigned {yesterday|XXXX-XX-XX}.',
    'He resigned {last month|XXXX-XX}.',
    'He resigned {last year|XXXX}.',
    'He resigned {last week|XXXX-WXX}.',
    'He resigned on {Tuesday|XXXX-WXX-2}.',
    'He resigned on {May 2|XXXX-05-02}.',
    'He resigned in {April|XXXX-04}.',
    'He resigned on {May 2, 2017|2017-05-02}.',
    'He resigned in {the third quarter|XXXX-Q3}.',
    'He resigned in {the summer|XXXX-SU}.',
    'He resigned over {the weekend|XXXX-WXX-WE}.',
  ]);
});

describe('pointing words that are names or parts of others', () => {
  findsNothing([
    'He writes for USA Today.',
    'He was on the Today programme.',
    'The Today show had him.',
    'The last man left.',
    'This man left.',
    'Next door lives a baker.',
    'The next prime minister waits.',
    'His last words were kind.',
    'The last second goal won it.',
    'This minute detail matters.'.replace('minute', 'small'),
    'Next of kin were told.',
    'This is it.',
    'Last but not least, he won.',
    'The current flows.'.replace('current', 'stream'),
    'The following is a list.',
    'In the previous chapter he died.',
    'This spring of water is cold.'.replace('spring of water', 'well'),
    'The last resort closed.',
  ]);
});

describe('nights and weeks beside other words', () => {
  reads('2017-05-02', [
    'Fans queued {overnight|2017-05-02TNI} for the phone.',
    'The final is {a week today|2017-05-09}.',
    'Gusts were felt in {the past hour|PT1H}.',
    'More is due in {the next half-hour|PT30M}.',
    'It raised its forecast of {current-quarter|2017-Q2} sales.',
    'She has until {the end of the tax year|2017} to pay.',
  ]);
  // “The new year” is the one that has begun, or the next.
  reads('2018-01-09', ['He is ill in {the new year|2018}.']);
  reads('2017-11-09', ['He will retire in {the new year|2018}.']);
  findsNothing([
    'They lost in the last hour of the game.',
    'It has been quite a week.',
    'What a day it was.',
    'It was an overnight success.',
  ]);
});

describe('today as an age', () => {
  findsNothing(['In today’s world all is fast.', 'Today’s youth reads more.']);
  reads('2025-05-08', ['{Today|2025-05-08}’s vote is close.', 'She read {today|2025-05-08}’s paper.']);
});

describe('the middle of a week, the turn of a year', () => {
  reads('2021-01-29', [
    'It will rain until {midweek|2021-W05}.',
    'It should be ready by {mid-year|2021}.',
    'It has been shut since {the turn of the year|2021}.',
  ]);
  findsNothing(['They lost a midweek game.', 'It was a mid-season slump.']);
});

describe('today as our time', () => {
  reads('2017-05-02', [
    '{Today|PRESENT_REF} the town has become a place for films.',
    'He grew up in a house that {today|PRESENT_REF} stands empty.',
    '{Today|2017-05-02} the government said so.',
    'The court that {today|2017-05-02} jailed him is in Hull.',
  ]);
});

describe('a month that begins soon is not the next', () => {
  reads('2017-05-20', ['They play here {next June|2018-06} and {next July|2017-07}.']);
});

// On 1 May “last April” would be called last month.
describe('a month that ended the day before is not the last of its name', () => {
  reads('2017-05-01', ['She left {last April|2016-04}.']);
  reads('2017-05-02', ['She left {last April|2017-04}.', 'She left {last May|2016-05}.']);
});

describe('the last of something, which is not the one before this', () => {
  reads('2017-05-02', [
    'She fell ill in {the last week of April|2017-04}, {last week|2017-W17}.',
    'The vote {last month|2017-04} of a new board was close.',
    'Sales rose in {the last year|2016}.',
    'The hall burned {last night|2017-05-01TNI}.',
  ]);
  findsNothing([
    'He fell on the last night of the fair.',
    'He spent his last night in the cell.',
    'She left in the last week of the campaign.',
    'He wrote it in his last year at the mill.',
    'It closed on the last weekend of the show.',
  ]);
});
