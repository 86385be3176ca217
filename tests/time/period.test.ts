import {findsNothing, reads} from './marked.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const YEARS = [2017, 2017, 2016, 2016]; // the nearest to 2 May 2017

describe('quarters, halves, seasons, weekends, decades and centuries', () => {
  reads(
    '2017-05-02',
    ORDINALS.map((ord, i) => `Profit rose in {the ${ord} quarter|${YEARS[i]}-Q${i + 1}}.`),
  );
  reads(
    '2017-05-02',
    ORDINALS.map((ord, i) => `Its {${ord}-quarter|${YEARS[i]}-Q${i + 1}} profit rose.`),
  );
  reads(
    '2017-05-02',
    ORDINALS.map((ord, i) => `Profit rose in {the ${ord} quarter of 2015|2015-Q${i + 1}}.`),
  );
  reads(
    '2017-05-02',
    ORDINALS.map((ord, i) => `Profit rose in {the ${ord} quarter of last year|2016-Q${i + 1}}.`),
  );
  reads(
    '2017-05-02',
    ORDINALS.map((_, i) => `Profit rose in {Q${i + 1} 2015|2015-Q${i + 1}}.`),
  );
  reads('2019-03-06', [
    'Sales rose in {the third|2016-Q3} and {fourth quarters of 2016|2016-Q4}.',
    'Sales rose in {the first|2018-Q1} and {second quarters of last year|2018-Q2}.',
    'Sales rose in the fifth and sixth quarters of {2016|2016}.',
  ]);
  reads('2019-03-06', [
    'The mill will close in {the fourth quarter|2019-Q4}.',
    'It lost money in {the fourth quarter|2018-Q4}.',
  ]);
  // What is told to have ended has, and says itself which it is.
  reads('2024-05-10', [
    'It earned less in {the fourth quarter|2023-Q4}. Sales fell in {the quarter|2024-Q1} ended {March 31|2024-03-31}.',
    'Sales rose in {the year|DURATION P1Y} ended {June 30|2023-06-30}.',
    'Sales rose in {the three months|DURATION P3M} to {September|2023-09}.',
    'It expects a loss in {the quarter|2024-Q2} ending {June 30|2024-06-30}.',
  ]);
  reads('2017-05-02', [
    'Profit rose in {the third quarter of the year|2017-Q3}.',
    'Output fell in {the January-March quarter|2017-Q1}.',
    'Voters choose in {the last quarter of this year|2017-Q4}.',
    'It lost money in {the final quarter of last year|2016-Q4}.',
    'Output fell in the {January|2017-01}-{April|2017-04} period.',
    'Profit rose in {last year’s third quarter|2016-Q3}.',
    'Profit rose in {the 1988 third quarter|1988-Q3}.',
    'Profit rose in {the fiscal third quarter|2016-Q3}.',
    'Profit rose in {the last quarter of 2016|2016-Q4}.',
    'Profit rose in {the first half of 2016|2016-H1}.',
    'Profit rose in {the second half of last year|2016-H2}.',
    'Profit rose in {the second half of the year|2017-H2}.',
    'Profit rose in {3Q 2016|2016-Q3}.',
    'Profit rose in {Q2 FY16|2016-Q2}.',
    'Profit rose in {H1 2016|2016-H1}.',
    'Profit rose in {1H 2016|2016-H1}.',
    'Profit rose in {the first half of the next financial year|2018-H1}.',
    'Profit rose in {the third quarter of fiscal 2016|2016-Q3}.',
    'It was the driest {summer|2016-SU} on record.',
    'It happened in {the final days of 2016|2016}.',
    'It happened in {the early months of last year|2016}.',
    'It happened in {the noughties|200}.',
    'Profit rose in {the spring|2017-SP}.',
    'Profit rose in {the summer of 2016|2016-SU}.',
    'Profit rose in {summer 2016|2016-SU}.',
    'Profit rose in {the winter of 2014|2014-WI}.',
    'It happened over {the weekend|2017-W17-WE}.',
    'It happened at {the weekend|2017-W17-WE}.',
    'It happened in {the 1990s|199}.',
    'It happened in {the late 1990s|199}.',
    'It happened in {the ’90s|199}.',
    'It happened in {the nineties|199}.',
    'It happened in {the early 2000s|200}.',
    'It happened in {the 20th century|19}.',
    'It happened in {the nineteenth century|18}.',
    'It happened in {the late 19th century|18}.',
    'It happened in {the 21st century|20}.',
    'It happened in {early May|2017-05}.',
    'It happened in {mid-April|2017-04}.',
    'It happened in {late 2016|2016}.',
    'It happened in {mid-2016|2016}.',
    'It happened at {the end of 2016|2016}.',
    'It happened at {the beginning of April|2017-04}.',
    'It happened in {the middle of 2015|2015}.',
    'It happened at {the end of last year|2016}.',
    'It happened at {the start of this month|2017-05}.',
    'It happens at {year-end|2017}.',
    'It ends by {the end of the year|2017}.',
    'It ends by {the end of the week|2017-W18}.',
    'It happened in {the week of April 3, 2017|2017-W14}.',
    'It opened in {about 1850|1850}.',
    'It opened in {early 1990|1990} and shut in {late 1991|1991}.',
  ]);
});

describe('seasons and halves that are none', () => {
  findsNothing([
    'Prices fall when demand does.',
    'He had a bad fall.',
    'A spring in the mattress broke.',
    'They spring into action.',
    'The fall of the Wall moved him.',
    'The fall in prices hurt.',
    'The first half ended goalless.',
    'In the second half he scored twice.',
    'A quarter of voters stayed home.',
    'Three quarters of voters stayed home.'.replace('Three quarters', 'A third'),
    'He won the quarter-final.',
    'The French quarter is old.',
    'Spring Hill is a suburb.',
    'Winter coats sell well.',
    'The Summer Olympics are over.',
    'The Winter Palace is green.',
    'She is in her twenties.',
    'He is in his early sixties.',
    'It was 90s music'.replace('90s', 'loud'),
    'They won by a third.',
    'Springs broke in the bed.'.replace('Springs', 'Coils'),
    'He came third.',
    'Half of them left.',
  ]);
});

describe('decades named together, weekends by number, seasons pointed at', () => {
  reads('2024-06-12', [
    'He made his name in {the 1980s|198} and {90s|199}.',
    'Songs of {the 60s|196} or {70s|197}.',
    'Between {the sixties|196} and {seventies|197} it grew.',
    'The race is on {the first weekend of July|2024-W27-WE}.',
    'They meet on {the last weekend in May 2023|2023-W21-WE}.',
    'It was agreed in {2019|2019}, and {that summer|2019-SU} work began.',
    'It was shut until {spring last year|2023-SP}.',
    'It may open as early as {autumn this year|2024-FA}.',
    'Profit in {the quarter|2024-Q1} ended {March 31|2024-03-31} rose.',
  ]);
  findsNothing(['She is in her early 30s.', 'Men in their 40s and 50s came.', 'The 5 and 90s gap was large.']);
});

describe('quarters of a match, tens of degrees, and centuries named together', () => {
  reads('2024-06-12', [
    'In {the first quarter|2024-Q1} profit rose.',
    'He grew up in {the 60s|196}.',
    'Rates are the highest since {the early aughts|200}.',
    'In {the 17th|16} and {18th centuries|17} it was a port.',
    'It froze in {the winter of 2013-14|2013-WI}.',
    'It will be heard in Rome {tomorrow week|2024-06-20}.',
    'He had not seen her since {the previous Thursday|2024-06-06}.',
    'Buses run {every weekday|XXXX-WXX-WD}.',
  ]);
  findsNothing([
    'In the fourth quarter he scored twice.',
    'Two fourth-quarter touchdowns won it.',
    'Highs will climb into the 70s.',
    'They lost the 2-1 quarter final.',
    'He was on The Tonight Show.',
  ]);
});

describe('days, weekends and seasons told by what they are part of', () => {
  reads('2025-05-08', [
    'The rate is set on {the third Wednesday of the month|2025-05-21}.',
    'It is due on {the last day of the month|2025-05-31}.',
    'It ended on {the final day of 2024|2024-12-31}.',
    'Clocks change on {the last Sunday of October|2025-10-26}.',
    'Sales open at {9am on the first Friday of July|2025-07-04T09:00}.',
    'They meet on {the second Tuesday of next month|2025-06-10}.',
    'It is held over {the weekend of 10-11 May|2025-W19-WE}.',
    'It was held on {the weekend of April 5-6|2025-W14-WE}.',
    'Work starts {the week commencing 19 May|2025-W21}.',
    'He left {three summers ago|2022-SU}.',
    'It fell in {1934|1934} and rose again {the following spring|1935-SP}.',
    'It closed at {the turn of the millennium|2000}.',
    'It is due in {the second half of June|2025-06}.',
  ]);
  reads('2025-01-20', [
    'It is the coldest week of {this winter|2024-WI}.',
    'It is the first of {this spring|2025-SP}.',
  ]);
  findsNothing([
    'On the last day of the trial he spoke.',
    'It was the first day of school.',
    'The third man of the match fell.',
  ]);
  reads('2025-05-08', [
    'He won the last of the {2024|2024} races.',
    'She missed the last day of {the 2024 season|2024}.',
  ]);
});

describe('tens of years that are ages', () => {
  findsNothing(['The under-20s won.', 'He is in his mid-30s.', 'Classes for over-60s are free.']);
  reads('2024-06-12', ['It was built in {the mid-90s|199}.', 'It is {late-80s|198} pop.']);
});

describe('halves of a year, and cars', () => {
  reads('2024-08-14', ['{First-half|2024-H1} profit rose.', 'It fell in {H1|2024-H1}.']);
  findsNothing(['He drove a Hummer H1.', 'She got an H1 visa.', 'A first-half goal won it.']);
});

describe('a season of a year that is pointed at', () => {
  reads('2019-05-24', [
    'The pool is shut until {the spring of next year|2020-SP}.',
    'It closed in {the fall of last year|2018-FA}.',
    'They mourned the fall of Rome.',
  ]);
});

describe('seasons that belong to a noun, and those counted back', () => {
  reads('2017-05-02', [
    'It was last seen {the winter before last|2015-WI}.',
    'They will meet in {the summer|2017-SU} holidays.',
    'It opens from {spring next year|2018-SP}.',
    'Bins move in {the week of Labor Day|2017-W36}.',
  ]);
  findsNothing(['A soup to keep out the winter chill.', 'They like the summer heat.']);
});

describe('weeks by their first day, in short', () => {
  reads('2025-06-12', [
    'Shut {w/c 16 June|2025-W25}.',
    'Sales are up 18% {YTD|2025}.',
    'They met in {the summer of last year|2024-SU}, and in {late spring of this year|2025-SP}.',
  ]);
  findsNothing(['It was a winter of rows.']);
});
