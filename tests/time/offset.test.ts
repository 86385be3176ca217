import {findsNothing, reads} from './marked.js';

const UNITS = [
  ['days', '2017-04-29'],
  ['weeks', '2017-W15'],
  ['months', '2017-02'],
  ['years', '2014'],
] as const;

describe('distances', () => {
  reads(
    '2017-05-02',
    UNITS.map(([unit, value]) => `He left {three ${unit} ago|${value}}.`),
  );
  reads(
    '2017-05-02',
    UNITS.map(([unit, value]) => `He left {3 ${unit} ago|${value}}.`),
  );
  reads('2017-05-02', [
    'The snow came {two weeks|P2W} earlier than usual.',
    'The snow came {two days|P2D} later than planned.',
    'The snow came on {April 28|2017-04-28}, and left {two days later|2017-04-30}.',
    'He left {a week ago|2017-W17}.',
    'He left {a month ago|2017-04}.',
    'He left {a year ago|2016}.',
    'He left {a decade ago|2007}.',
    'He left {a century ago|1917}.',
    'He left {20 years ago|1997}.',
    'It struck {66 million years ago|PAST_REF}.',
    'He left {two and a half years ago|2014-11}.',
    'He left {10 days ago|2017-04-22}.',
    'He left {more than 20 years ago|1997}.',
    'He left {nearly four years ago|2013}.',
    'He left {about five years ago|2012}.',
    'He left {several years ago|PAST_REF}.',
    'He left {a few weeks ago|PAST_REF}.',
    'He left {years ago|PAST_REF}.',
    'It will open {two years from now|2019}.',
    'It will open {a week from now|2017-W19}.',
    'It will open in {two weeks’ time|2017-W20}.',
    'He was hired in {2010|2010} and fired {two years later|2012}.',
    'He was hired in {May 2010|2010-05} and fired {three months later|2010-08}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {three days later|2010-05-05}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {the next day|2010-05-03}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {the following day|2010-05-03}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {the same day|2010-05-02}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {that day|2010-05-02}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {that evening|2010-05-02TEV}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {a day later|2010-05-03}.',
    'He was hired on {May 2, 2010|2010-05-02} and fired {a week later|2010-W18}.',
    'He was hired on {May 2, 2010|2010-05-02}, having left {the day before|2010-05-01}.',
    'He was hired on {May 2, 2010|2010-05-02}, having left {the previous day|2010-05-01}.',
    'He was hired in {March 2010|2010-03} and fired {the following month|2010-04}.',
    'He was hired in {2010|2010} and fired {that year|2010}.',
    'He was hired in {2010|2010} and fired {the same year|2010}.',
    'He was hired in {2010|2010} and fired {the following year|2011}.',
    'He was hired in {2010|2010}, having left {the year before|2009}.',
    'He was hired in {2010|2010}, having left {a year earlier|2009}.',
    'He was hired in {2010|2010}, having left {two years earlier|2008}.',
    'It opened {two days before Christmas|2016-12-23}.',
    'It opened {the day after Thanksgiving|2016-11-25}.',
    'Profit rose in {the third quarter of 2016|2016-Q3} from {a year earlier|2015-Q3}.',
    'Profit was $2 million in {the first quarter|2017-Q1}, against $1 million {a year earlier|2016-Q1}.',
    'Profit rose in {the third quarter of 2016|2016-Q3} from {the year-ago quarter|2015-Q3}.',
  ]);
  // Nothing was mentioned to count from: no day is made up.
  reads('2017-05-02', [
    'He left {that day|XXXX-XX-XX}.',
    'He left {that week|XXXX-WXX}.',
    'He left {the same day|XXXX-XX-XX}.',
    'He left {that year|XXXX}.',
  ]);
});

describe('distances that are none', () => {
  findsNothing([
    'He said that man left.',
    'Sooner or later he will.',
    'The latter left earlier.',
    'He came back later.',
    'The same man left.',
    'It was the next best thing.',
    'The following men left.',
    'That second goal won it.',
    'The previous owner left.',
    'Before long he left.'.replace('Before long', 'Before noonday').replace('noonday', 'them'),
    'She left after him.',
    'They went back in.',
    'Ago is a word.',
    'A later version works.',
    'An earlier one did not.',
    'The one before was better.',
    'It was the year of the telephone.',
  ]);
});

describe('“the next week” after a preposition', () => {
  reads('2017-05-02', [
    'They met in {2015|2015}, and within {the next week|2017-W19} talks may resume.',
    'They met in {2015|2015}, and parted {the next year|2016}.',
  ]);
});

describe('a time without its day', () => {
  reads('2017-05-02', [
    'He was jailed in {2008|2008}. He was taken in {the early hours|2017-05-02TMO}. {Two years later|2010} he was freed.',
  ]);
});

describe('stamps, months after a month that was named, and what is behind in a race', () => {
  reads('2025-06-10', [
    '{2h ago|2025-06-10} The chancellor rose.',
    'Posted {3d ago|2025-06-07}.',
    'He enlisted in {1943|1943} and landed {the following June|1944-06}.',
    'It was built in {2010|2010} and robbed {that May|2010-05}.',
    'Who remembers {1979|1979}? {That June|1979-06} it rained.',
  ]);
  findsNothing(['He said that May, the clerk, was ill.']);
  reads('2025-06-10', ['He is {four minutes|PT4M} back.']);
  findsNothing(['The following march was long.']);
});

describe('this day of another week, and the next of the story', () => {
  reads('2017-05-02', [
    'On {this day last week|2017-04-25} there were nine.',
    'It rained on {Friday|2017-04-28}. {Next day|2017-04-29}, it was dry.',
    'It was to open in {April 2016|2016-04}, then {that November|2016-11}.',
  ]);
  findsNothing(['They promise next day delivery.']);
});

describe('what comes after, with nothing behind it', () => {
  reads('2017-05-02', [
    'The talks end on {Friday|2017-05-05}, and the vote is {the week after|2017-W19}.',
    'He won in {2013|2013}, and lost {the year after|2014} and again.',
    'They met on {April 28|2017-04-28} and parted {a day after|2017-04-29}.',
  ]);
  findsNothing(['The week after he left was calm.', 'The day after tests is free.']);
});
