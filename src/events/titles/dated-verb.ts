import {contains} from '../../text/snippet.js';
import type {Statement} from '../../text/statements.js';
import {MONTH, type Line} from '../../text/syntax.js';
import {isStating} from '../../text/verbs.js';
import type {Mention} from '../mentions.js';
import {clashes} from '../tense.js';
import {isThing} from '../types.js';
import {withoutTelling} from './aboutness.js';
import {range} from './trimming.js';

/**
 * Whether a mention’s date can only be that of a verb: it stands before it, at it, or is a bare adverb behind it (“won a stage of the
 * Tour yesterday”), and no other clause or verb stands between. A phrase further on (“called an election for May”) may belong to a noun.
 */
export function isPlaced({dated, named, sentence}: Mention, from: number, head: number): boolean {
  if (!dated[0] || named) return false;
  const {tokens, roles, triggers} = sentence;
  const {start, end} = dated[0].timex;
  const first = tokens.findIndex((t) => t.end > start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  const describes = (i: number) => roles[i] === 'participle' && roles[i - 1] === 'determiner'; // “a humiliating defeat”
  const none = (a: number, b: number, parting: RegExp) =>
    !range(a, b).some(
      (i) => (parting.test(roles[i]!) && !describes(i)) || /^(?:;|born|s?he|it|they|we|i)$/.test(tokens[i]!.lower),
    );
  const happens = (a: number, b: number) => triggers.some((t) => t.index > a && t.index < b && !isThing(t.token.lower));
  const led = roles[first - 1] === 'preposition';
  const joined = roles[first - (led ? 2 : 1)] === 'conjunction' && (led || !MONTH.test(tokens[first]!.lower));
  if (last + 1 === from && joined) return true; // “was tested and in 2007 admitted …”
  // “On Monday a man [accused of arson] was jailed”, but “Unrest over the vote on Monday went on”
  if (last < from)
    return (
      !/^(?:noun|participle)$/.test(roles[last + 1]!) &&
      none(0, first, PARTING) &&
      none(last + 1, from, CLAUSAL) &&
      !happens(-1, first)
    );
  if (first > from && last < head) return true; // “was today charged”
  if (first < head || !none(head + 1, first, PARTING)) return false;
  const [before, lead] = [tokens[first - 2]!.lower, tokens[first - 1]!.lower];
  if (tokens.slice(head, first).some((t) => t.lower === 'but') || (led && before === 'and')) return false;
  if (/^(?:of|for|from|to|until|till|by|since|before|after|than|about|the|and|or)$/.test(lead)) return false;
  // Behind a preposition it may also be the date of a happening that is named between: “announced a vote in May”.
  return !led || !happens(head, first);
}

const CLAUSAL = /^(?:aux|past|present|relative|subordinator)$/;

const PARTING = /^(?:aux|past|present|base|participle|relative|subordinator)$/;

/** Whether the mention’s date belongs to words that a line ending with a token leaves out: “took office after a war in March”. */
export function isBeyond({dated, sentence: {tokens, roles}}: Mention, last: number): boolean {
  const date = dated[0] ? tokens.findIndex((t) => t.end > dated[0]!.timex.start) : -1;
  return roles
    .slice(last + 1, Math.max(last + 1, date))
    .some((role) => /^(?:noun|name|aux|past|present|base|participle)$/.test(role));
}

/** Whether a mention is placed by its date at a time that is over: in 2005, last year, but not today, this week or since May. */
export function isPast({dated, sentence: {tokens}}: Mention): boolean {
  return dated.some(({timex}) => {
    const at = tokens.findIndex((t) => t.end > timex.start);
    return /^(?:\d{4}|last)\b|\b[12]\d{3}$|ago$/.test(timex.text) && tokens[at - 1]?.lower !== 'since';
  });
}

/**
 * What a line of a statement loses by leaving out words that its date asks for, as a function of the tokens that it keeps.
 *
 * @returns never less than nothing
 */
export function lossOf(
  mention: Mention,
  {at, words: list}: Line,
  {verb, subject, opening}: Statement,
): (kept: readonly number[]) => number {
  const {sentence, dated, side, trigger, within} = mention;
  const {tokens} = sentence;
  const [first] = dated;
  const day = first ? tokens.findIndex((t) => t.end > first.timex.start) : -1;
  const {lower} = list[verb.head]!;
  const head = at[verb.head]!;
  // “The attack in 2006 is remembered”: what is remembered was then, which only a line that keeps the date says. What is told is of any time.
  const looksBack = side !== 'after' && !trigger.saying && !isStating(trigger.token.lower);
  const clash = looksBack && clashes(sentence, head, side, day);
  // “denied that she met him [on 3 March]”: without the date it would be that of the denial.
  const denies = mention.status === 'denied' && DENYING.test(lower) && head < trigger.index;
  // “The vote was postponed [until 4 May]”: without the date it would have been postponed on it.
  const led = /^(?:to|until|till)$/.test(tokens[day - 1]?.lower ?? '');
  const putOff = side === 'after' && led && PUTTING_OFF.test(lower) && head < day;
  // Of the day that it was planned for, the line tells that it is off, and not what it was put off to.
  const until = mention.off ? tokens.findIndex((t, i) => i >= head && /^(?:until|till)$/.test(t.lower)) : -1;
  // “have appointed Lind, state media reported today”: what has just been done is news of the day it is told on.
  const fresh = side !== 'after' && /^(?:has|have)$/.test(list[verb.from]!.lower) && verb.head > verb.from;
  const told = withoutTelling(mention) * (fresh && opening !== 'said' && opening !== 'that' ? 0.3 : 1);
  // What is told beside the clause of the date is of another day, unless the line tells that clause too.
  const shared = opening === 'shared' && within && !contains(within, list[subject.from]!);
  const apart = shared || (within && !contains(within, list[verb.head]!));
  // “spoke of the 1989 massacre”, “was stripped of his 2010 title”: what is said or done about it now is of no such day
  const behind = /^(?:of|about|over|under)$/.test(tokens[head + 1]?.lower ?? '');
  const about = mention.named === trigger && head < trigger.index && (behind || ABOUT.test(lower));
  return (kept) => {
    const [dates, tells] = [kept.includes(day), kept.includes(trigger.index)];
    return (
      (clash ? (dates ? 0.8 : 3.5) : 0) +
      (kept.includes(until) ? 0.8 : 0) +
      ((denies || putOff) && !dates ? 2.5 : 0) +
      (tells ? 0 : told) +
      (about ? 3 : apart ? (tells ? 0.4 : 3) : 0)
    );
  };
}
/** What is done later about something that happened. */
const ABOUT =
  /^(?:mention|debat|discuss|recall|remember|commemorat|investigat|review|condemn|criticis|criticiz|prais|defend|regret|regrett|study|studi)(?:e?d|e?s|ing)?$/;
const DENYING = /^den(?:y|ies|ied)$/;
const PUTTING_OFF = /^(?:adjourn|postpon|delay|defer|reschedul|suspend|mov|push|put|call)(?:e?d|e?s|ing)?$/;
