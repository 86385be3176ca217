import {findsNothing, reads} from './marked.js';

const UNITS = [
  ['second', 'PT', 'S'],
  ['minute', 'PT', 'M'],
  ['hour', 'PT', 'H'],
  ['day', 'P', 'D'],
  ['week', 'P', 'W'],
  ['month', 'P', 'M'],
  ['year', 'P', 'Y'],
] as const;
const WORDS = [
  ['2', 2],
  ['three', 3],
  ['twelve', 12],
  ['twenty-five', 25],
  ['a hundred', 100],
] as const;

describe('lengths of time', () => {
  for (const [words, n] of WORDS) {
    reads(
      '2017-05-02',
      UNITS.map(([unit, p, letter]) => `It lasted {${words} ${unit}s|DURATION ${p}${n}${letter}}.`),
    );
  }
  reads(
    '2017-05-02',
    UNITS.slice(1).map(([unit, p, letter]) => `They sent a {six-${unit}|DURATION ${p}6${letter}} notice.`),
  );
  reads('2017-05-02', [
    'They have waited {years|PXY} for it.',
    'The trial will last {three weeks|P3W}.',
    'It could last {ten more years|P10Y}.',
    '{The last three weeks|P3W} were dry.',
    'It lasted {a year|P1Y}.',
    'It lasted {an hour|PT1H}.',
    'It lasted {a week|P1W}.',
    'It lasted {half an hour|PT30M}.',
    'It lasted {an hour and a half|PT1H30M}.',
    'It lasted {two and a half hours|PT2H30M}.',
    'It lasted {2½ years|P2Y6M}.',
    'It lasted {2 1/2 years|P2Y6M}.',
    'It lasted {1.5 hours|PT1H30M}.',
    'It lasted {a couple of days|P2D}.',
    'It lasted {a dozen years|P12Y}.',
    'It lasted {half a century|P50Y}.',
    'It lasted {two decades|P2DE}.',
    'It lasted {a fortnight|P2W}.',
    'It lasted {several weeks|PXW}.',
    'It lasted {a few months|PXM}.',
    'It lasted {many years|PXY}.',
    'It lasted {dozens of years|PXY}.',
    'It lasted for {years|PXY}.',
    'It lasted {three to six months|P3M}.',
    'It lasted {nearly two years|P2Y}.',
    'It lasted {more than four hours|PT4H}.',
    'It lasted {at least 30 days|P30D}.',
    'It lasted {less than an hour|PT1H}.',
    'It lasted {about a decade|P1DE}.',
    'It lasted {two more weeks|P2W}.',
    'It lasted {eight trading days|P8D}.',
    'It lasted {two consecutive months|P2M}.',
    'It lasted {2 hours 14 minutes|PT2H14M}.',
    'It lasted {all day|P1D}.',
    'It lasted {24 hours|PT24H}.',
    'They had a {month-long|P1M} strike.',
    'They had a {weeklong|P1W} strike.',
    'He had {a three-year period|P3Y} of grace.',
    'The {two-week-old|P2W} strike ended.',
    'It fell in {the past two months|P2M}.',
    'It fell over {the last five years|P5Y}.',
    'It will fall in {the next 18 months|P18M}.',
    'It fell in {the first nine months|P9M}.',
    'It fell in {recent months|PXM}.',
    'It will fall in {the coming weeks|PXW}.',
    'It fell over {the past few weeks|PXW}.',
    'It will fall over {the next couple of years|P2Y}.',
    'It fell in {the six months|P6M} to {June|2017-06}.',
    'He got a {four-year|P4Y} deal.',
    'He ran it in {9 min|PT9M}.',
    'He ran it in {27 secs|PT27S}.',
    'They spent {the whole day|P1D} there.',
    'It took {twenty four hours|PT24H}.',
  ]);
});

describe('ages and amounts that are no lengths', () => {
  findsNothing([
    'He is 45 years old.',
    'A 45-year-old man was held.',
    'The 45-year-old was held.',
    'Two 12-year-olds were held.',
    'A five-year-old girl won.',
    'He is a year older.'.replace('a year', 'much'),
    'He died aged 80 years.',
    'The SEC filed a suit.',
    'A year-round school opened.',
    'He had second thoughts.',
    'She is a day trader.',
    'He works in day care.',
    'The three-quarter length coat sold.'.replace('three-quarter', 'knee'),
    'It holds five quarters of oil.'.replace('quarters', 'quarts'),
    'In the minutes of the meeting it said so.'.replace('In the minutes', 'The report'),
    'Man of the year was he.',
    'The player of the year won.',
    'He read the Daily Mail.',
    'A light-year is far.',
    'One day he will win.',
    'He hours for more'.replace('hours', 'hoped'),
    'The 18-month-olds slept.'.replace('18-month-olds', 'toddlers'),
    'He was 25 years of age.',
    'His 90-year-old aunt waved.',
    'Seasons change.',
    'They sell day passes.',
    'His first decision was this.',
    'The last one was better.',
  ]);
});

describe('lengths in one word, by halves and to come', () => {
  reads('2024-06-12', [
    'A {yearslong|PXY} fight ended.',
    'A {weekslong|PXW} strike.',
    'He ruled for {two and a half decades|P25Y}.',
    'It will matter for {years to come|PXY}.',
    'It has taken {over 24 years|P24Y} so far.',
  ]);
  reads('2024-06-12', [
    'They won for {the third week in a row|P3W}.',
    'Rain fell for {a second straight day|P2D}.',
    'A {five-to-seven-day|P5D} trip.',
    'Rooms cost $90 {a night|P1NI}.',
    'It must pay by {month-end|2024-06}.',
  ]);
  findsNothing([
    'He apologised twice in as many weeks.',
    'It was its third straight quarter of losses.',
    'A night out.',
    'He shot a fourteen year-old girl.',
  ]);
});

describe('lengths that news knows how to call', () => {
  reads('2024-06-12', [
    'It has been a tough {few weeks|PXW} for her.',
    'In the {weeks|PXW} before the vote he fell ill.',
    'He spent the {months|PXM} since he left abroad.',
    'They came {days|PXD} after the summit.',
    'It was over within {minutes|PTXM}.',
    '{Hours|PTXH} before the talks she resigned.',
    'A {decade-old|P1DE} feud ended.',
    'A {century - old|P1CE} law fell.',
    'He won in {four hours, 42 minutes and 38 seconds|PT4H42M38S}.',
    'It leaves him {one minute 36 seconds|PT1M36S} and {one minute 21 seconds|PT1M21S} behind.',
    'The strikes lasted {two days|P2D} and {three days|P3D}.',
    'Cases doubled in {the fortnight|P2W} to {Friday|2024-06-07}.',
    'It took {two and half hours|PT2H30M}.',
    'The bones are {3,000 years|P3000Y} old.',
    'The company expects {full-year|P1Y} sales to fall.',
    'Shares are up 4% {year to date|2024}.',
    'He was voted player of the year in {2002|2002}.',
    'He was away for {the rest of the week|2024-W24}.',
    'It will not be heard in {the remainder of this year|2024}.',
  ]);
  findsNothing([
    'It was a great day for all.',
    'He had a bad week.',
    'He is 45 years old.',
    'A 9-year-old boy came.',
    'Even at 12 years-old he shone.',
    'He asked for seconds.',
    'The first days were hard.',
    'The rest of the country slept.',
    'The 2000-page report came.',
  ]);
});

describe('a day in one word, quarters in a row, a long weekend', () => {
  reads('2025-05-08', [
    'She paid a {one-day|P1D} visit.',
    'It fell after {two straight quarters|P2Q} of growth.',
    'They went away for {a long weekend|P1WE}.',
  ]);
  findsNothing(['Two quarters of the city were dark.', 'A weekend is too short.', 'One day he may go.']);
});

describe('seasons as lengths', () => {
  reads('2024-06-12', [
    'They spent {three summers|P3SU} by the sea.',
    '{The past three winters|P3WI} were mild.',
    'She came back {two winters ago|2022-WI}.',
  ]);
  findsNothing(['He had three falls.', 'It has four springs.']);
});

describe('quarters of an hour, and what lasted long', () => {
  reads('2025-06-10', [
    'It was over in {a quarter of an hour|PT15M}.',
    'It took {three quarters of an hour|PT45M}.',
    'He left {a quarter of a century ago|2000}.',
    'The {two-month-long|P2M} siege ended.',
    'It grew over {the last three academic years|P3Y}.',
  ]);
  findsNothing(['He told 60 Minutes so.', 'A quarter of an inch fell.']);
});

describe('a week that ends on a day, and a day that is closed', () => {
  reads('2017-05-05', [
    'Claims fell in {the week|P1W} to {April 29|2017-04-29}.',
    'Output rose in {the month|P1M} ended {April 15|2017-04-15}.',
    'On {Thursday|2017-05-04} shares rose early but ended {the day|2017-05-04} lower.',
    'The index closed {the week|2017-W18} up 2 percent.',
    'The war ended the dream.',
  ]);
});

describe('a length beside what is counted from today', () => {
  reads('2017-05-05', [
    'Nurses, who struck for {four days|P4D} {earlier this month|2017-05}, will vote.',
    'They will strike for {two days|P2D} {later this week|2017-W18}.',
    'She took over {three years ago this month|2014-05}.',
    'It took {over three years|P3Y}.',
  ]);
});

describe('of the year', () => {
  reads('2017-05-05', [
    'This is the last issue of {the year|2017}.',
    'It was the hottest night of {the year|2017}.',
    'She was named Player of the Year.',
    'It is our word of the year.',
  ]);
});

describe('lengths within, with and without each other', () => {
  reads('2017-05-02', [
    'It may be {weeks, or months|PXW}, before it flies.',
    'They stayed {another year|P1Y}.',
    'It was over within {the hour|PT1H}.',
    'It could be done by {week’s end|2017-W18}.',
    'They called for help {seven seconds|PT7S} before.',
  ]);
});
