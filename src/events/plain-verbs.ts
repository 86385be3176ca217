import {isHuman} from '../text/people.js';
import type {Sentence} from '../text/reading.js';
import type {Part} from '../text/syntax.js';
import type {Told} from './mentions.js';
import type {Side} from './tense.js';
import type {Trigger} from './types.js';

/** A date in its sentence, with the words that may tell of what happened then. */
export interface Site {
  sentence: Told;
  /** Indexes of the tokens of the date, half-open. */
  from: number;
  to: number;
  /** Where the date lies from the day of writing. */
  side: Side;
  /** The words outside the date that tell of happenings of a known kind. */
  known: readonly Trigger[];
  /** What the date cannot reach out of, null where that is its whole sentence. */
  shut: Part | null;
  /** Whether a word stands where nothing can be of the date. */
  isOut: (index: number) => boolean;
  /** Only the clause with “when” behind the date is of its time. */
  onlyWhen: boolean;
}

/** A verb of no known kind as what tells of a happening. */
export function plain({tokens}: Sentence, index: number): Trigger {
  return {token: tokens[index]!, index, types: [], saying: false};
}

/** A word as what tells of a happening, of its kind where that is known. */
export function triggerAt(sentence: Sentence, index: number, known: readonly Trigger[]): Trigger {
  return known.find((t) => t.index === index) ?? plain(sentence, index);
}

/** The finite verbs of a sentence that are of no known kind: they too can be what a date dates. */
export function plainVerbs(site: Site): Trigger[] {
  return others(site, ({tokens, roles}, i) => {
    const role = roles[i];
    if (isUndergoing(tokens, roles, i) || isToBe(tokens, i) || isDue(site.sentence, i)) return true;
    if (role === 'participle') return i === site.from - 2 && isGoingOn(site.sentence, i);
    if (role !== 'base') return role === 'past' || role === 'present';
    return (tokens[i - 1]?.lower === 'to' && isBound(site, i)) || isLed(site.sentence, i);
  });
}

/** “hopes to reopen”, “is going to reopen”, “Lind was to sell the mill on Monday”, “is likely to join”: an infinitive that somebody is bound to bring about. */
function isBound(site: Site, i: number): boolean {
  const {tokens, roles} = site.sentence;
  const asking = tokens[i - 2]?.lower ?? '';
  if (isAhead(site, i) || (roles[i - 2] === 'noun' && AIMS.test(asking))) return true;
  if (asking === 'going') return /^(?:is|are|'s|'re)$/.test(tokens[i - 3]?.lower ?? '');
  // but “the aim was to sell the mill”
  if (/^(?:was|were)$/.test(asking)) {
    const who = tokens[i - 3];
    const supposed = tokens.slice(Math.max(0, i - 7), i - 2).some(({lower}) => lower === 'if');
    return !supposed && !!who && (!!who.capital || roles[i - 3] === 'pronoun' || isHuman(who.lower));
  }
  // “a march due to start in May”, but “is due to leave” is of no day that is over
  const over = /^(?:before|lately)$/.test(site.side) && /^(?:is|are)$/.test(tokens[i - 3]?.lower ?? '');
  const aside = roles[i - 3] === 'mark' && roles.slice(i, site.from).includes('mark');
  return PROSPECT.test(asking) && !over && !aside;
}

/** “will also begin”, “did not appear”: a plain form behind its auxiliary. */
function isLed({tokens, roles}: Told, i: number): boolean {
  let led = i - 1;
  while (roles[led] === 'adverb') led--;
  if (roles[led] !== 'aux') return false;
  const {lower} = tokens[led]!;
  if (lower === 'did' && tokens[i - 1]!.lower === 'not') return true;
  return led === i - 1 || /^(?:will|would|shall|'ll)$/.test(lower);
}

/** “The review is to report by May”, “They have until May to appeal”: an infinitive that says what is to come. */
function isAhead({sentence: {tokens}, side, from, to}: Site, i: number): boolean {
  const until =
    /^(?:until|till)$/.test(tokens[from - 1]?.lower ?? '') && /^ha(?:ve|s|d)$/.test(tokens[from - 2]?.lower ?? '');
  if (until && i === to + 1) return true;
  // “The aim is to cut waste by May” says what it is, “He is to blame” what he is.
  return (
    side === 'after' && /^(?:is|are)$/.test(tokens[i - 2]?.lower ?? '') && !PURPOSE.test(tokens[i - 3]?.lower ?? '')
  );
}
const PURPOSE =
  /^(?:aims?|goals?|plans?|ideas?|purpose|tasks?|jobs?|hopes?|intention|targets?|challenge|way|question|point|thing|key|step|priority|role|mission|strategy|answer|solution|proposal|that|this|what|there|all)$/;

/** “The report is due in May”, “Both are due back in court on Monday”, “The warning is valid from Friday”: a predicate without a verb of doing. */
function isDue({tokens, roles}: Told, i: number): boolean {
  if (!/^(?:due|valid|effective)$/.test(tokens[i]!.lower) || tokens[i + 1]?.lower === 'to') return false;
  let led = i - 1;
  while (roles[led] === 'adverb') led--;
  return /^(?:is|are|be)$/.test(tokens[led]?.lower ?? '') && !/^(?:that|which)$/.test(tokens[led - 1]?.lower ?? '');
}

/** “was searching on Saturday”: a date behind its preposition is that of the verb right before it, though that only tells what went on. */
function isGoingOn({tokens, roles}: Told, i: number): boolean {
  let aux = i - 1;
  while (roles[aux] === 'adverb') aux--;
  if (AIMING.test(tokens[i]!.lower) && /^(?:is|are|was|were|'s|'re)$/.test(tokens[aux]?.lower ?? '')) return true;
  return (
    tokens[i]!.lower.endsWith('ing') &&
    /^(?:was|were|been)$/.test(tokens[i - 1]?.lower ?? '') &&
    roles[i + 1] === 'preposition'
  );
}

/** “is now aiming for 8 June” */
export const AIMING = /^(?:aiming|targeting|eyeing)$/;
/** Verbs that look like nouns: “the airport hopes to reopen on Sunday”. */
const AIMS = /^(?:hopes|plans|aims|vows|pledges|promises|needs|attempts)$/;
/** What somebody or something is, who is going to do it. */
const PROSPECT = /^(?:likely|unlikely|due|certain|sure|bound|about|poised|ready)$/;

/** “The flats should be ready by May”, “will be in court on Friday”: what only “be” tells, of a time to come. */
function isToBe(tokens: Told['tokens'], i: number): boolean {
  const modal = tokens[i - 1]?.lower === 'not' ? i - 2 : i - 1;
  return (
    tokens[i]!.lower === 'be' &&
    /^(?:will|would|should|could|may|might|must)$/.test(tokens[modal]?.lower ?? '') &&
    IN_PLACE.test(tokens[i + 1]?.lower ?? '')
  );
}
const IN_PLACE = /^(?:ready|complete|open|available|operational|out|over|back|in)$/;

/** “had surgery in May”, “will have a baby next month”: what is had is what befalls somebody. */
function isUndergoing(tokens: Told['tokens'], roles: Told['roles'], i: number): boolean {
  if (roles[i] !== 'aux' || !/^(?:had|has|have|having)$/.test(tokens[i]!.lower)) return false;
  let at = i + 1;
  while (at < i + 5 && /^(?:determiner|noun|name|adverb|participle)$/.test(roles[at] ?? '')) {
    if (UNDERGONE.test(tokens[at]!.lower)) return true;
    at++;
  }
  return false;
}
const UNDERGONE =
  /^(?:surgery|operations?|medical|scans?|tests?|bypass|transplants?|abortions?|miscarriages?|strokes?|seizures?|chemotherapy|baby|twins|triplets)$/;

/** Of a sentence whose predicates are of another time: “said it would be ready by Friday”, “agreed to sell it on Friday”. */
export function infinitives(site: Site): Trigger[] {
  return others(site, ({tokens, roles}, i) => {
    if (i > site.from) return false; // “agreed on Friday to sell it” is an act of Friday
    const before = roles[i - 1] === 'aux' ? 'aux' : tokens[i - 1]?.lower;
    if (tokens[i]!.lower === 'be') return before === 'aux';
    // “promised to hand over the mill”: a verb that nobody knows, by what follows it.
    const noun = roles[i] === 'noun' && /^(?:determiner|preposition|pronoun)$/.test(roles[i + 1]!);
    const verb = roles[i] === 'base' || noun || (roles[i] === 'noun' && tokens[i - 2]?.lower === 'due');
    return verb && before === 'to' && roles[i - 2] !== 'number';
  });
}

/** Words of no known kind outside a date, as what tells of a happening. */
function others({sentence, known, isOut}: Site, isOne: (sentence: Told, index: number) => boolean): Trigger[] {
  const found: Trigger[] = [];
  sentence.tokens.forEach((_, i) => {
    if (!isOut(i) && isOne(sentence, i) && !known.some((t) => t.index === i)) found.push(plain(sentence, i));
  });
  return found;
}
