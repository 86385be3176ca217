import {expect} from 'chai';
import {DAY, utc} from '../../src/time/calendar.js';
import {findTimexes, recognise, resolve} from '../../src/time/find.js';

describe('recognise(text) and resolve(expressions, {dct})', () => {
  it('read a text once and place it on many days', () => {
    const expressions = recognise('They met on Tuesday and will meet on May 9.');
    expect(resolve(expressions, {dct: '2017-05-02'}).map(({value}) => value)).to.deep.equal([
      '2017-05-02',
      '2017-05-09',
    ]);
    expect(resolve(expressions, {dct: '2016-05-05'}).map(({value}) => value)).to.deep.equal([
      '2016-05-03',
      '2016-05-09',
    ]);
    expect(resolve(expressions).map(({value}) => value)).to.deep.equal(['XXXX-WXX-2', 'XXXX-05-09']);
  });
  it('say what an expression hangs on', () => {
    const needs = (text: string): string[] => recognise(text).map((found) => found.needs);
    expect(needs('on Tuesday')).to.deep.equal(['dct']);
    expect(needs('on May 2, 2017')).to.deep.equal(['nothing']);
    expect(needs('In 2010, that year, two years later')).to.deep.equal(['nothing', 'mention', 'mention']);
    expect(needs('last Christmas')).to.deep.equal(['dct']);
  });
  it('give the meaning as small data', () => {
    const meaning = (text: string): unknown => recognise(text)[0]?.meaning;
    expect(meaning('on Tuesday')).to.deep.equal({kind: 'weekday', day: 2});
    expect(meaning('on May 2')).to.deep.equal({kind: 'month-day', month: 5, day: 2});
    expect(meaning('in April')).to.deep.equal({kind: 'month', month: 4});
    expect(meaning('yesterday')).to.deep.equal({kind: 'offset', unit: 'day', n: -1, from: 'dct'});
    expect(meaning('two weeks ago')).to.deep.equal({kind: 'offset', unit: 'week', n: -2, from: 'dct'});
  });
  it('say which way the clause looks', () => {
    const direction = (text: string): unknown => recognise(text)[0]?.direction;
    expect(direction('They met on Tuesday.')).to.equal('past');
    expect(direction('They will meet on Tuesday.')).to.equal('future');
    expect(direction('Tuesday in Astana')).to.equal('none');
  });
  it('take the creation date with a time, or in basic format', () => {
    for (const dct of ['2017-05-02', '20170502', '2017-05-02T10:30:00Z', '2017-05-02 10:30']) {
      expect(findTimexes('yesterday', {dct})[0]?.value).to.equal('2017-05-01');
    }
  });
  it('read on without a creation date that makes sense', () => {
    for (const dct of ['', 'soon', '2017-02-30', '99999-01-01'])
      expect(findTimexes('yesterday', {dct})[0]?.value).to.equal('XXXX-XX-XX');
  });
  it('give an interval for what lies on the calendar, and none for the rest', () => {
    const [may, two, now] = findTimexes('In May 2017 it lasted two days until now.', {dct: '2017-05-02'});
    expect(may).to.include({
      begin: utc(2017, 5),
      until: utc(2017, 6),
      grain: 'month',
      certainty: 'firm',
      rule: 'absolute: MONTH ,? of? YEAR',
    });
    expect(two).to.not.have.property('begin');
    expect(now).to.not.have.property('begin');
  });
  it('narrow the interval and not the grain where a part is meant', () => {
    const [early] = findTimexes('early in April 2017', {dct: '2017-05-02'});
    expect(early).to.include({
      value: '2017-04',
      mod: 'START',
      grain: 'month',
      begin: utc(2017, 4),
      until: utc(2017, 4) + 10 * DAY,
    });
  });
  it('place a time where its zone says, and name the zone', () => {
    const [time] = findTimexes('at 8:30 p.m. EDT on May 1, 2017');
    expect(time).to.include({value: '2017-05-01T20:30', zone: '-04:00', begin: utc(2017, 5, 2) + 1_800_000});
  });
  it('count from no mention that is not there', () => {
    expect(findTimexes('that day', {dct: '2017-05-02'})[0]).to.not.have.property('begin');
  });
  it('find nothing in nothing', () => {
    expect(recognise('')).to.deep.equal([]);
    expect(recognise(' \n\n\t ')).to.deep.equal([]);
    expect(recognise('....!!!')).to.deep.equal([]);
  });
  it('give the same for the same, and change nothing they were given', () => {
    const expressions = recognise('On Tuesday they met; the next day they parted.');
    const before = JSON.stringify(expressions);
    const once = JSON.stringify(resolve(expressions, {dct: '2017-05-02'}));
    expect(JSON.stringify(resolve(expressions, {dct: '2017-05-02'}))).to.equal(once);
    expect(JSON.stringify(expressions)).to.equal(before);
  });
});
