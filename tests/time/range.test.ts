import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {findsNothing, reads} from './marked.js';

const RANGES = [
  'He served in {1942|1942}-{46|1946}.',
  'The crisis of {1990|1990}-{92|1992} is over.',
  'Talks run {May 3|2017-05-03}-{4|2017-05-04}.',
  'Talks run {May 3|2017-05-03}–{4|2017-05-04}.',
  'Talks run {May 3|2017-05-03} to {4|2017-05-04}.',
  'Talks run {3|2017-05-03}–{4 May|2017-05-04}.',
  'Talks run {3|2017-05-03}-{4 May 2017|2017-05-04}.',
  'Talks run {May 3|2017-05-03}-{4, 2017|2017-05-04}.',
  'Talks run {July 7|2017-07-07}–{8|2017-07-08}.',
  'Talks run from {Monday|2017-05-01} to {Thursday|2017-05-04}.',
  'Talks run {Monday|2017-05-01} through {Thursday|2017-05-04}.',
  'Talks ran {Monday|2017-05-01}-{Thursday|2017-05-04}.',
  'Talks ran between {2014|2014} and {2016|2016}.',
  'Talks ran from {2014|2014} to {2016|2016}.',
  'Talks ran {2014|2014}-{2016|2016}.',
  'Talks ran {2014|2014}-{16|2016}.',
  'Talks ran from {May 2014|2014-05} to {June 2016|2016-06}.',
  'Talks ran from {April 28|2017-04-28} to {May 1|2017-05-01}.',
  'Talks run from {9 a.m.|2017-05-02T09:00} to {5 p.m.|2017-05-02T17:00} each time.',
  'Talks run {5|2017-05-02T17:00}-{7 p.m.|2017-05-02T19:00}.',
  'Talks ran from {July|2016-07} to {September 2016|2016-09}.',
  'Talks ran {July|2016-07}-{September 2016|2016-09}.',
];

describe('ranges', () => {
  reads('2017-05-02', RANGES);
  reads('2017-05-02', [
    'It meets {Aug. 19|2017-08-19}-{22|2017-08-22} in Chicago.',
    'It meets {May 3|2017-05-03} and {4|2017-05-04} in Leeds.',
    'He was there on {May 1|2017-05-01} and {2|2017-05-02}.',
    'He was there on {1|2017-05-01} and {2 May|2017-05-02}.',
    'The mine fell in on {May 1|2017-05-01} and 11 miners died.',
    'They met on {May 1|2017-05-01} and {2|2017-05-02} {this year|2017}.',
    // What ends before it begins ends on the next day.
    'The road is shut from {11 p.m.|2017-05-02T23:00} to {2 a.m. today|2017-05-03T02:00}.',
    'The road is shut from {1 p.m.|2017-05-02T13:00} to {2 p.m. today|2017-05-02T14:00}.',
  ]);
  for (const row of RANGES) {
    it(`links the halves of: ${row}`, () => {
      const text = row.replace(/\{([^|]*)\|[^}]*\}/g, '$1');
      const linked = findTimexes(text, {dct: '2017-05-02'}).filter(({range}) => range !== undefined);
      expect(linked.map(({range}) => range)).to.deep.equal([0, 0]);
    });
  }
});

describe('what only looks like a range', () => {
  findsNothing([
    'It ended 3-4.',
    'Between 2 and 4 people came.',
    'He won 6-4, 7-5.',
    'From 5 to 10 percent left.',
    'Pages 19-20 are gone.',
    'Call 202-456-1111.',
    'A 10-12 margin held.',
    'From door to door he went.',
  ]);
});

describe('a range without its year', () => {
  reads('2021-01-29', [
    'The season runs {June|2021-06} through {November|2021-11}.',
    'Sales fell between {September|2020-09} and {December|2020-12}.',
    'It is shut from {Dec. 20|2020-12-20} until {Feb. 2|2021-02-02}.',
    'He took it between {6|2020-07-06} and {8 July last year|2020-07-08}.',
  ]);
  // Not the first March after 1995.
  reads('2021-01-29', ['He served from {1995|1995} to {March|2021-03}.']);
});

describe('hours that nobody says to be hours', () => {
  reads('2017-05-02', [
    'Open {daily|P1D}, {10|2017-05-02T10:00}-{4|2017-05-02T16:00}.',
    'The shop is open {8|2017-05-02T08:00} to {3|2017-05-02T15:00}.',
    'They serve lunch from {12|2017-05-02T12:00} till {4|2017-05-02T16:00}.',
  ]);
  findsNothing([
    'The US Open final went 10-8 in the tie-break.',
    'Shares fell from 12 to 8.',
    'The shop is open to 8 to 12 people.',
  ]);
});
