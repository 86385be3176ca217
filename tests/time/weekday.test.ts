import {findsNothing, reads} from './marked.js';

const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** The week up to Tuesday 2 May 2017. */
const BACK = ['01', '02', '26', '27', '28', '29', '30'].map((day) => `2017-0${Number(day) < 9 ? 5 : 4}-${day}`);
/** The week from Tuesday 2 May 2017. */
const AHEAD = ['08', '02', '03', '04', '05', '06', '07'].map((day) => `2017-05-${day}`);
const TUESDAY = '2017-05-02';

describe('days of the week', () => {
  // A preposition with a possessive, and what follows what was told.
  reads(TUESDAY, [
    'He quit following {Saturday|2017-04-29}’s loss.',
    'Following {Saturday|2017-04-29}’s loss he quit.',
    'He quit on {April 20|2017-04-20} and came back {the following Saturday|2017-05-06}.',
  ]);
  reads(
    TUESDAY,
    DAYS.map((day, i) => `Police arrested two men on {${day}|${BACK[i]}}.`),
  );
  reads(
    TUESDAY,
    DAYS.map((day, i) => `Police said {${day}|${BACK[i]}} that two men were held.`),
  );
  reads(
    TUESDAY,
    DAYS.map((day, i) => `The leaders will meet on {${day}|${AHEAD[i]}}.`),
  );
  reads(
    TUESDAY,
    DAYS.map((day, i) => `On {${day}|${AHEAD[i]}} the court will rule.`),
  );
  reads(
    TUESDAY,
    DAYS.map((day, i) =>
      `They met last week and again {last ${day}|${BACK[i] === TUESDAY ? '2017-04-25' : BACK[i]}}.`.replace(
        'last week',
        '{last week|2017-W17}',
      ),
    ),
  );
  reads(
    TUESDAY,
    DAYS.map((day, i) => `She was there {${day} night|TIME ${BACK[i]}TNI}.`),
  );
  reads(
    TUESDAY,
    DAYS.map((day, i) => `It happens {every ${day}|SET XXXX-WXX-${i + 1}}.`),
  );
  reads(TUESDAY, [
    'He arrived on {Tues.|2017-05-02} and left on {Wed.|2017-05-03}'.replace('{Wed.|2017-05-03}', '{Sun.|2017-04-30}') +
      '.',
    'The vote is {next Friday|2017-05-12}.',
    'The vote is {this Friday|2017-05-05}.',
    'The vote is due {this coming Sunday|2017-05-07}.',
    'The vote was {this past Sunday|2017-04-30}.',
    'The vote was on {Friday of last week|2017-04-28}.',
    'The vote was on {Wednesday last week|2017-04-26}.',
    'The vote is on {Monday next week|2017-05-08}.',
    'The vote is {a week on Thursday|2017-05-11}.',
    'The bridge was shut {a week last Thursday|2017-04-20}, and {last Thursday|2017-04-27} it was opened.',
    'On {Saturday, April 29|2017-04-29}, he flew home.',
    'On {Saturday 29 April|2017-04-29}, he flew home.',
    'On {Saturday, April 29, 2017|2017-04-29}, he flew home.',
    'On {Saturday, 29th April 2017|2017-04-29}, he flew home.',
    'They meet {Wednesday|2017-05-03} and {Thursday|2017-05-04} as the sides will send envoys.'.replace(
      'They meet',
      'The sides will meet',
    ),
    'Talks ran from {Thursday|2017-04-27} to {Saturday|2017-04-29}.',
    'The plan is due by {Friday|2017-05-05}.',
    'He had until {Monday|2017-05-08} to answer.',
    'The talks begin on {Wednesday|2017-05-03}.',
    'A vote is scheduled for {Thursday|2017-05-04}.',
    'The hearing is set to resume {Friday|2017-05-05}.',
    'The ship is to sail on {Saturday|2017-05-06}.',
    'They’ll decide {Thursday|2017-05-04}.',
    'They won’t decide before {Thursday|2017-05-04}.',
    'Officials said {Monday|2017-05-01} they would act.',
    'A {Monday|2017-05-01} report found otherwise.',
    '{Monday|2017-05-01}’s game drew 40,000.',
    '{Two Sundays ago|2017-04-23} he scored.',
    'They play {Tuesday 9th|2017-05-09}.',
    'It opens on {the first Monday of June|2017-06-05}.',
    'It opens on {the last Friday in May 2018|2018-05-25}.',
  ]);
});

describe('weekdays that are names', () => {
  findsNothing([
    'He writes for the Sunday Times.',
    'The Sunday Telegraph had it.',
    'The Mail on Sunday had it.',
    'A Saturday Night Live sketch mocked it.',
    'Monday Night Football is back.',
    'Wednesday Addams stared.',
    'Bloody Sunday is remembered.',
    'He sat by the fire.',
    'The sun came out.',
    'They wed in church.',
    'The Thursday Club met.'.replace('Thursday Club', 'Thurs Club'),
    'He read the Sunday Mirror.',
    'The Sunday Express said so.',
    'Giving Tuesday raised millions.',
    'She was sun burnt.',
    'It is a fri vol'.replace('fri vol', 'frivolous claim'),
    'Mon Dieu, he cried.',
    'The tue was lost.',
    'Super Tuesday decided it.',
  ]);
});

describe('days of another week', () => {
  reads('2025-05-08', [
    'They strike on {Thursday|2025-05-15} and {Friday of next week|2025-05-16}.',
    'It was shut from {Monday|2025-04-28} to {Wednesday of last week|2025-04-30}.',
    'It was read on {June 2|2025-06-02}, and debated on {Friday of that week|2025-06-06}.',
    'No bus ran on {bank holiday Monday|2025-05-05}.',
    'Reply by {5pm on Friday week|2025-05-16T17:00} to be heard.',
    'He was there from {Monday 12|2025-05-12} to {Friday 16 May|2025-05-16}.',
  ]);
});

describe('the next such day', () => {
  // A Wednesday.
  reads('2023-10-04', [
    'It opens {next Thursday|2023-10-12}.',
    'It opens {next Friday|2023-10-13}.',
    'It opens {next Sunday|2023-10-08}.',
    'It opens {next Monday|2023-10-09}.',
    'It opens {next Wednesday|2023-10-11}.',
    'It opens {this coming Friday|2023-10-06}.',
  ]);
});

describe('a day that marks another, starts something, or is any such day', () => {
  reads('2018-11-09', [
    '{Sunday|2018-11-11} marks {100 years|P100Y} of peace.',
    'They will meet in Rome starting {Monday|2018-11-12}.',
  ]);
  findsNothing(['It was a Tuesday.']);
});

describe('bank holidays, and weekdays with the day of their month', () => {
  reads('2025-05-15', [
    'The offer ends on {bank holiday Monday|2025-05-26}.',
    'It will open after {the bank holiday|2025-05-26}.',
    'He was hurt on {bank holiday Monday|2025-05-05}.',
    'They play at {9pm on Saturday 17|2025-05-17T21:00}.',
    'Open until {18 May|2025-05-18}, {Tues|XXXX-WXX-2}-{Sun|XXXX-WXX-7} {10am|2025-05-15T10:00}-{6pm|2025-05-15T18:00}.',
  ]);
  reads('2025-05-15', ['On {Monday|2025-05-12} 17 people came.']);
});
