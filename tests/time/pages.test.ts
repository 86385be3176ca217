import {findsNothing, reads} from './marked.js';

describe('titles made of words for time', () => {
  findsNothing([
    'She told ABC’s “This Week” that nothing had changed.',
    'He played a clerk in Twelve Days on the Moor and won a prize.',
    'The band split before Next Year in Leith came out.',
    'The group Homes For Us Now held a rally.',
    'The talk on CBS This Morning was tense.',
    'He read from Nineteen Eighty-Four to the class.',
    'The Last Weekend drew six million viewers.',
    'She was a guest on The Tonight Show.',
    'The Good Friday Agreement must be kept.',
    'Their Five Year Plan allows for slower growth.',
    'Football Tomorrow, the trade paper, said so.',
  ]);
  // What opens a sentence, a quotation or a line has its capital from that; headlines have capitals all over.
  reads('2017-05-02', [
    'He paused. {This week|2017-W18} the talks go on.',
    '“{Last year|2016} was hard,” she said.',
    'What is left:\n{Next week|2017-W19} we look at prices.',
    'Mill Sold {Two Weeks Ago|2017-W16}\n\nThe council had wanted to keep it.',
    'Ministers Meet Again {This Week|2017-W18} in Geneva',
    '{Now|PRESENT_REF} they want more.',
    'THE TALKS GO ON {THIS WEEK|2017-W18} IN GENEVA, he wrote.',
    'They met on {Christmas Day|2016-12-25} and on {New Year’s Eve|2016-12-31}.',
    'He will speak on {Tuesday Night|2017-05-02TNI} in the hall.',
    'It was built in {the 19th Century|18} for all of them.',
    'It fell in {the Second Quarter of 2016|2016-Q2} and rose again.',
    'The {week-long|P1W} talks of {Good Friday|2017-04-14} failed.',
  ]);
});

describe('years of cars', () => {
  findsNothing([
    'Police want to trace a 1987 Chevrolet.',
    'Her 2011 Honda Civic was found in the wood.',
    'A silver 2006 Toyota struck the fence.',
    'He sold the 1967 Mustang.',
  ]);
  reads('2019-09-17', [
    'In {2011|2011} Ford sold the plant.',
    'Sales rose in {2018|2018}, Honda said.',
    'Since {2016|2016} Honda has lost money.',
    'The {2016|2016} Chevron ruling was upheld.',
    'It is the {2018|2018} World Cup that they hope for.',
  ]);
});

describe('halves and quarters of a year by other words', () => {
  reads('2024-08-14', [
    'Sales fell in {the first two quarters of 2023|2023-H1}.',
    'They rose in {the last two quarters of last year|2023-H2}.',
    'It reopened in {the last half of 2022|2022-H2}.',
    'Profit fell in {the latter half of 2021|2021-H2}.',
    'In {the final half of the year|2024-H2} it may recover.',
    'Orders in {4Q23|2023-Q4} rose, and those in {Q1 FY25|2025-Q1} fell.',
    'Guidance for {H1 FY2025|2025-H1} stands.',
    'For {full-year 2023|2023} and {full year 2022|2022} it paid nothing.',
    '{The March quarter|2024-Q1} was weak, {the June quarter|2024-Q2} strong.',
    'It beat {the same period of 2021|2021} and {the same quarter in 2019|2019}.',
    'It rose for {two quarters|P2Q} in {2023|2023}.',
    'They met in the quarter-final in {March|2024-03}.',
  ]);
  findsNothing(['The 24H2 build is out.', 'He had the H125 repaired.', 'They lost half of it.']);
});

describe('last, where this stands before', () => {
  reads('2017-05-02', [
    'It pays twice as much {this year|2017} as {last|2016}.',
    'Fewer came {this week|2017-W18} than {last|2017-W17}.',
    'It sold more {this month|2017-05} and {last|2017-04}.',
    'He came last.',
    'It fell this low and last in the table.',
    'She came {this year|2017} and last of all he did.',
  ]);
});

describe('what is put off or held out through a day', () => {
  reads('2019-09-17', [
    'The bank has extended the loans through {January|2020-01}.',
    'The club extended his contract through {June|2020-06}.',
    'It suspended flights through {February|2020-02}.',
    'Sales fell through {January|2019-01}.',
    'It had bought 40,000 shares through {June 29|2019-06-29}.',
    'It rained through {August|2019-08}.',
  ]);
});

describe('what is counted, and what is at present', () => {
  reads('2017-05-02', [
    'It gets 300 calls {a day|P1D} in {summer|2017-SU}.',
    'They pump 2,100 barrels {a day|P1D} at sea.',
    'Prices rise 8% {a year|P1Y}.',
    'He spent {one hundred days|P100D} in the cell.',
    'After {one thousand days|P1000D} she came home.',
    'At {present|PRESENT_REF} there are no plans.',
    'She has two homes at {present|PRESENT_REF}.',
    'For {the time being|PRESENT_REF} he stays.',
    'At {this moment|PRESENT_REF} she is at sea.',
    'At {that moment|PAST_REF} the lights went out.',
    'In {those days|PAST_REF} there was no bridge.',
    'Over {the years|PXY} he has lost three cars.',
    'It has grown over {the decades|PXDE}.',
    'On {Wednesdays|XXXX-WXX-3} it is shut.',
    'The bar will open {Mon|2017-05-08}-{Fri|2017-05-12} at the pier.',
    'It is {months|PXM} away.',
    'They have until {the end of the day|2017-05-02} to reply.',
    'By {the end of the day|2017-05-02} all had gone.',
    'It fell in {a single day|P1D}.',
    'It rose in {the late 19th|18} and {early 20th centuries|19}.',
    '{This time last year|2016} it was shut.',
    'It fell in {the last week of October 2016|2016-10}.',
  ]);
  findsNothing([
    'A day in the sun did her good.',
    'Every now and then he calls.',
    'He hoped that one day it would end.',
    'Those present clapped.',
    'At the end of the day it is about money.',
    'At that moment of joy he wept.',
    'The years were kind to him.',
    'A second in the box would do.',
  ]);
});
