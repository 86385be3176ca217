import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {findsNothing, found, reads} from './marked.js';

const TUESDAY = '2017-05-02';

describe('hours that other words say are hours', () => {
  reads(TUESDAY, [
    'She rang at {9 this morning|2017-05-02T09:00}.',
    'The road will be clear by {10 tonight|2017-05-02T22:00}.',
    'He was back at {8.10 this morning|2017-05-02T08:10}, tired.',
    'Come back at {10 tomorrow|2017-05-03T10:00} for the draw.',
    'It is on {Friday at 6.30|2017-05-05T18:30}.',
    'The gates open at {seven|2017-05-02T07:00} and it kicks off at {3|2017-05-02T15:00}.',
    'Join us from {4 on Friday|2017-05-05T16:00}.',
    'It starts at {5 a.m. Pacific|2017-05-02T05:00}.',
    'It starts at {5 a.m.|2017-05-02T05:00} Pacific Coast time.',
  ]);
  reads(TUESDAY, [
    'Raiders killed 9 {this morning|2017-05-02TMO}.',
    'It stood on {Friday|2017-04-28} at 8 percent.',
    'The share closed {Friday|2017-04-28} at 9.10.',
    'Lind died {Friday|2017-04-28} at 12.',
    'They lost 10 {yesterday|2017-05-01}.',
    'Goals fell to 2 from 4 on {Friday|2017-04-28}.',
    'The count was up from 4 on {Friday|2017-04-28}.',
  ]);
  findsNothing(['The fund opens at 7 percent.', 'It starts at 12 dollars.', 'She left school at 12.']);
});

describe('what is open every week', () => {
  reads(TUESDAY, [
    'It is open {Tuesday|XXXX-WXX-2} to {Sunday|XXXX-WXX-7}, {10am|2017-05-02T10:00}-{5pm|2017-05-02T17:00}, and closed on {Mondays|XXXX-WXX-1}.',
    'Open {Mon|XXXX-WXX-1}-{Fri|XXXX-WXX-5} {9am|2017-05-02T09:00}-{6pm|2017-05-02T18:00}, {Sat|XXXX-WXX-6} {10am|2017-05-02T10:00}-{1pm|2017-05-02T13:00}.',
    'Call us {8am|2017-05-02T08:00} to {4pm|2017-05-02T16:00}, {Monday|XXXX-WXX-1} to {Friday|XXXX-WXX-5}.',
    'Lunch: {Monday|XXXX-WXX-1} to {Friday|XXXX-WXX-5}, {noon|2017-05-02T12:00} to {2pm|2017-05-02T14:00}. Closed {Saturdays|XXXX-WXX-6}.',
    'Clinic hours are {8|2017-05-02T08:00} to {4:30|2017-05-02T16:30} {Monday|XXXX-WXX-1} through {Thursday|XXXX-WXX-4}.',
    'The bar is open {11|2017-05-02T23:00} to {2 a.m.|2017-05-03T02:00}, mostly.',
    'You can call 555, {Monday|XXXX-WXX-1} to {Sunday|XXXX-WXX-7}, {8am|2017-05-02T08:00} to {8pm|2017-05-02T20:00}.',
  ]);
  reads(TUESDAY, [
    'The banks will be open {Monday|2017-05-08} to {Friday|2017-05-12}.',
    'The pool was closed {Saturday|2017-04-29} to {Monday|2017-05-01}.',
    'It shut at {9am Monday|2017-05-01T09:00}, as planned.',
    'The US Open was played {Thursday|2017-04-27} to {Sunday|2017-04-30}.',
  ]);
});

describe('months of every year', () => {
  reads(TUESDAY, [
    '{June|XXXX-06} to {August|XXXX-08} is busiest.',
    'It usually rains in {November|XXXX-11}.',
    'The best time to go is {late April|XXXX-04}.',
  ]);
  reads(TUESDAY, [
    'It rained in {November|2016-11}.',
    'He had his best result in {March|2017-03}.',
    'The best of them will play in {June|2017-06}.',
  ]);
});

describe('what the words before say of a day, a month or a year', () => {
  it('tells the day of a year that was just named', () => {
    const told = (verb: string): string =>
      found(`The storms of 2013 cost lives. On 14 February a train ${verb}.`, '2014-01-20');
    expect(told('was derailed')).to.contain('{14 February|2013-02-14}');
    expect(told('will be raised')).to.contain('{14 February|2014-02-14}');
  });
  it('leads on from a day of the week that is to come', () => {
    const days = findTimexes('It will snow on Thursday. Friday: dry.', {dct: TUESDAY});
    expect(days.map(({value}) => value)).to.deep.equal(['2017-05-04', '2017-05-05']);
    expect(findTimexes('Monday: dry.', {dct: '2017-05-04'})[0]?.value).to.equal('2017-05-01');
  });
  reads(TUESDAY, [
    'Growth is put at 1.1% {this year|2017} and 1.4% {next|2018}.',
    'The board voted to move the ball to {January 3|2018-01-03}.',
    'They postponed the vote to {Friday|2017-05-05}.',
    'Prices rose from {March 3|2017-03-03} to {April 4|2017-04-04}.',
    'It was held on a Sunday since {2014|2014}.',
    'It was held on a Sunday.',
    'More were sold {this year|2017} than {last|2016}.',
    'It fell as recently as {Friday|2017-04-28}.',
    'It has shrunk in {the last half century|P50Y}.',
    'He gets {the hour and a half|PT1H30M} of sun.',
    'It went on until {the Friday|2017-04-28}.',
    'In a race {this year|2017} the horse from Hull came in last of all.',
  ]);
});
