import {expect} from 'chai';
import {isTold} from '../../src/events/assemble.js';
import type {Mention, Told} from '../../src/events/mentions.js';
import type {Cluster} from '../../src/events/profile.js';
import {triggers, type Trigger} from '../../src/events/types.js';
import {tokens} from '../../src/text/tokens.js';
import {DAY} from '../../src/time/calendar.js';

const sentence = {tokens: tokens('A long reign ends on Friday when Ana Lind resigns.')} as Told;
const [ends, resigns] = triggers(sentence.tokens) as [Trigger, Trigger];

/** What a sentence tells with one of its words, on a day. */
function event(trigger: Trigger, day: number, told: Told = sentence): Cluster {
  const when = {start: day * DAY, end: (day + 1) * DAY, earliest: day * DAY, latest: (day + 1) * DAY};
  return {mentions: [{sentence: told, trigger} as Mention], when: {...when, grain: 'day', firm: true}};
}

describe('isTold(cluster, line, told)', () => {
  const line = {title: 'Ana Lind resigns', sentence, verb: resigns.token};
  const tellers = (day: number) => new Map([[resigns.token, event(resigns, day)]]);

  it('drops what can only be called by another event of its sentence and its day', () => {
    expect(isTold(event(ends, 9), line, tellers(9))).to.equal(true);
  });

  it('keeps the event that the line tells of', () => {
    expect(isTold(event(resigns, 9), line, tellers(9))).to.equal(false);
  });

  it('keeps what was on another day, what another sentence tells too, and what has a line of its own', () => {
    expect(isTold(event(ends, 9), line, tellers(8))).to.equal(false);
    const two = event(ends, 9);
    two.mentions.push(...event(ends, 9, {...sentence}).mentions);
    expect(isTold(two, line, tellers(9))).to.equal(false);
    expect(isTold(event(ends, 9), {...line, verb: ends.token}, tellers(9))).to.equal(false);
  });
});
