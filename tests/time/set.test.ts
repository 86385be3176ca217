import {findsNothing, reads} from './marked.js';

const UNITS = [
  ['day', 'P1D'],
  ['week', 'P1W'],
  ['month', 'P1M'],
  ['year', 'P1Y'],
  ['hour', 'PT1H'],
] as const;

describe('what repeats', () => {
  reads(
    '2017-05-02',
    UNITS.map(([unit, value]) => `They meet {every ${unit}|SET ${value}}.`),
  );
  reads(
    '2017-05-02',
    UNITS.map(([unit, value]) => `They meet {each ${unit}|SET ${value}}.`),
  );
  reads(
    '2017-05-02',
    UNITS.map(([unit, value]) => `They meet {twice a ${unit}|SET ${value}}.`.replace('a hour', 'an hour')),
  );
  reads(
    '2017-05-02',
    UNITS.slice(0, 4).map(([unit, value]) => `It makes 1,500 cars {a ${unit}|SET ${value}}.`),
  );
  reads('2017-05-02', [
    'They meet {every two weeks|P2W}.',
    'They meet {every four years|P4Y}.',
    'They meet {every other day|P2D}.',
    'They march {every July 4|SET XXXX-07-04}.',
    'They meet {every Tuesday night|XXXX-WXX-2TNI}.',
    'They meet on {Tuesdays|XXXX-WXX-2}.',
    'They meet {Monday mornings|XXXX-WXX-1TMO}.',
    'They meet {every July|XXXX-07}.',
    'They meet {every summer|XXXX-SU}.',
    'They meet {every morning|XXXX-XX-XXTMO}.',
    'They meet {daily|P1D}.',
    'The {weekly|P1W} meeting went on.',
    'The {monthly|P1M} report came out.',
    'They meet {once a week|P1W}.',
    'They work {six days a week|P1W}.',
    'They meet {three times a year|P1Y}.',
    'It costs $2 million {a year|P1Y}.',
  ]);
});

describe('weekdays told by the month that they are in', () => {
  reads('2017-05-02', ['They meet on {the first Monday of each month|XXXX-WXX-1}.']);
});

describe('everything else that is every', () => {
  findsNothing([
    'Every man left.',
    'Each of them left.',
    'Every second counts.',
    'Once he left, she spoke.',
    'Twice he tried.',
    'He tried many times.',
    'A word was said.',
    'Per person it is cheap.',
    'Every one left.',
    'Each side lost.',
    'The daily Folha wrote so.',
    'The People’s Daily wrote so.',
  ]);
});

describe('every so many, and nights named together', () => {
  reads('2025-05-08', [
    'It is held {every fifth year|P5Y}.',
    'It comes {every seven to ten years|P7Y}.',
    'It opens on {Monday|XXXX-WXX-1TNI} and {Tuesday nights|XXXX-WXX-2TNI}.',
  ]);
  findsNothing(['Every second counts.']);
});

describe('feasts that come again', () => {
  reads('2014-02-12', ['He wrote to them {every Christmas|P1Y}.', 'He wrote to them at {Christmas|2013-12-25}.']);
});

describe('every second one, and how much in each', () => {
  reads('2016-10-05', ['They meet {every second Friday|XXXX-WXX-5}.', 'It costs £12 {per month|P1M}.']);
  findsNothing(['Winds reached 60 miles per hour.']);
});

describe('days of every month, and parts of every day', () => {
  reads('2017-05-02', [
    'The club meets on {the last Friday of every month|XXXX-WXX-5}.',
    'In {the evenings|XXXX-XX-XXTEV} he reads.',
    'Go in {May|XXXX-05} or {June|XXXX-06}.',
    'The ferry runs {daily|P1D} from {May|XXXX-05} to {mid-October|XXXX-10}.',
    'Closed {Mondays|XXXX-WXX-1}, {10am|2017-05-02T10:00} to {6pm|2017-05-02T18:00}.',
  ]);
});
