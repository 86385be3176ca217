import type {Span} from '../model.js';
import {isFinite, isVerb} from '../text/grammar.js';
import {QUOTE} from '../text/tokens.js';
import {plain, triggerAt} from './plain-verbs.js';
import {isHour, through, type Dated, type Mention, type Told, type When} from './mentions.js';
import {statusOf} from './status.js';
import {sideOf} from './tense.js';
import {besideIn, isThing, kindsOf, type Trigger} from './types.js';

/**
 * What the first sentence of an entry of a chronology tells, on the date over it: its main verb, or, of “Spring fair, town hall”, the happening
 * that it names. Null where there is none, or where the sentence itself says when that was.
 *
 * @param head the date over it: one expression, or the two of a range
 * @param dated what the sentence’s own dates date
 * @param written the day of the article; null when unknown
 */
export function entryMention(
  sentence: Told,
  head: readonly Dated[],
  dated: readonly Mention[],
  written: Span | null,
): Mention | null {
  const trigger = toldBy(sentence);
  if (!trigger || head.length === 0) return null;
  const {tokens, clauses, triggers} = sentence;
  if (/^(?:no|nothing|none)$/.test(tokens[0]!.lower) && AHEAD.test(trigger.token.lower)) return null; // “No events are scheduled”
  const clauseOf = (m: Mention) => clauses[tokens.findIndex(({end}) => end > m.dated[0]!.timex.start)];
  if (dated.some((m) => m.trigger.index === trigger.index || clauseOf(m) === clauses[trigger.index])) return null;
  const when = spanning(head);
  const hour = isHour(head[0]!);
  // What a running report tells in the present of its own day, “Police close the bridge”, has come to pass.
  const judged = hour
    ? statusOf(sentence, trigger.index, null, null)
    : statusOf(sentence, trigger.index, when, written);
  if (hour && (judged.status !== 'happened' || isTalk(sentence, trigger))) return null;
  return {
    sentence,
    trigger,
    types: kindsOf(trigger, () => besideIn(sentence, trigger, triggers)),
    when,
    side: sideOf(when, written),
    dated: [...head],
    ...judged,
  };
}

/** Whether a running report talks to its readers, asks, or tells how things look, rather than what has happened. */
function isTalk({tokens, roles}: Told, {index, token}: Trigger): boolean {
  if (!isVerb(roles[index]) || tokens.at(-1)!.text === '?' || tokens.some(({text}) => SPEAKER.test(text))) return true;
  if (isPronoun(tokens[0]!.lower) || QUOTE.test(tokens[0]!.text)) return true;
  return /^(?:be|is|are|was|were|has|have|had|seems?|appears?|looks?|remains?|feels?)$/.test(token.lower);
}
const SPEAKER = /^(?:I|[Ww]e|[Yy]ou|[Yy]our|[Oo]ur|[Uu]s)$/;
const isPronoun = (lower: string) => /^(?:it|that|this|there|here|these|those)$/.test(lower);

/** The verb of the main clause, behind its auxiliaries; where there is no verb, the noun that names a happening, or what the entry names first. */
function toldBy(sentence: Told): Trigger | null {
  const {tokens, roles, clauses, triggers} = sentence;
  const finite = roles.flatMap((role, i) => (isFinite(role) ? [i] : []));
  // “A group that calls itself Brone publishes a list”: the second verb is that of the main clause.
  const follows = (j: number, i: number) =>
    j < i && clauses[j] === clauses[i] && roles.slice(j + 1, i).some((role) => /^(?:noun|name|pronoun)$/.test(role));
  const depends = (i: number) =>
    /^(?:relative|subordinator)$/.test(roles[clauses.indexOf(clauses[i]!)]!) && !finite.some((j) => follows(j, i));
  let verb = finite.find((i) => !depends(i)) ?? finite[0] ?? -1;
  if (verb < 0)
    return triggers.find(({saying, token}) => !saying && !isThing(token.lower)) ?? done(sentence) ?? named(sentence);
  while (roles[verb] === 'aux' && /^(?:aux|adverb|past|participle|base)$/.test(roles[verb + 1] ?? '')) {
    verb++;
    while (roles[verb] === 'adverb' && roles[verb + 1]) verb++;
  }
  // “are due to begin”
  if (AHEAD.test(tokens[verb + 1]?.lower ?? '') && tokens[verb + 2]?.lower === 'to') verb += roles[verb + 3] ? 3 : 0;
  return tokens[verb] ? triggerAt(sentence, verb, triggers) : null;
}

const AHEAD = /^(?:due|set|likely|expected|planned|scheduled)$/;

/** Of “£4,000 taken from a till” the participle: “taken” is finite nowhere, where “found” may be. */
function done(sentence: Told): Trigger | null {
  const {tokens, roles} = sentence;
  const at = roles.findIndex((role) => role === 'participle');
  const whole = at > 0 && roles.slice(0, at).every((role, i) => NAMING.test(role) || (i === 0 && role === 'mark'));
  return whole && roles[at + 1] === 'preposition' && !/ing$/.test(tokens[at]!.lower) ? plain(sentence, at) : null;
}

/** Of “Beer festival, market square” the last word of its first phrase. */
function named(sentence: Told): Trigger | null {
  const {tokens, roles} = sentence;
  const close = roles.findIndex((role, i) => i > 0 && /^(?:mark|preposition|relative|subordinator)$/.test(role));
  const phrase = roles.slice(0, close < 0 ? roles.length : close);
  const last = phrase.findLastIndex((role) => role === 'noun' || role === 'name');
  const isNamed = last > 0 || (last === 0 && roles[1] === 'preposition'); // “Mayor of Tallis”
  return isNamed && tokens[0]!.capital && phrase.every((role) => NAMING.test(role)) ? plain(sentence, last) : null;
}
const NAMING = /^(?:noun|name|determiner|number|participle|conjunction|adverb)$/;

/** From the first day of a head to its last; null where the days are not known. */
function spanning(head: readonly Dated[]): When | null {
  const [first, last] = [head[0]!.when, head.at(-1)!.when];
  return first && last ? through(first, last) : null;
}
