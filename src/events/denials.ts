import {isFinite, isNegation, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import type {Part} from '../text/syntax.js';
import {cueOf} from './status-cues.js';

/** Whether a clause is what the one before it denies: “denied on Monday *that he …*”, “denies reports *that he …*”. */
export function isDeniedClause({tokens, roles}: Sentence, first: number): boolean {
  if (tokens[first]!.lower !== 'that') return false;
  let at = first - 1;
  while (at > 0 && !isVerb(roles[at])) at--;
  return cueOf(tokens[at]?.lower ?? '') === 'denied' && !isNegation(tokens[at - 1]?.lower ?? '');
}

/**
 * “did not resign”, “was not signed”, “will not attend”, of a date that is not exempt: the fact that it was not done. As in “could not
 * attend”, “has not changed”, “nobody was killed”, “decided not to run”, it may also be a state, or what kept it from being done, which
 * itself was so.
 */
export function denialOf(sentence: Sentence, trigger: number, {from}: Part): 'fact' | 'state' | null {
  const {tokens, clauses, roles} = sentence;
  const {lower} = tokens[trigger]!;
  // “is not sitting on Wednesday”
  const goesOn = lower.endsWith('ing') && /^(?:is|are)$/.test(tokens[trigger - 2]?.lower ?? '');
  if (!goesOn && !isVerb(roles[trigger]) && (roles[trigger] !== 'participle' || lower.endsWith('ing'))) return null;
  if (isExempt(sentence, from)) return null;
  for (let i = trigger - 1; i >= 0 && clauses[i] === clauses[trigger]; i--) {
    const word = tokens[i]!.lower;
    if (/^(?:nobody|none)$/.test(word) || isNoSubject(sentence, i, trigger))
      return roles[trigger] === 'past' && isAct(sentence, trigger) && !isAfterVerb(sentence, i, trigger)
        ? 'fact'
        : 'state';
    if (trigger - i > 3 || !isNegation(word)) continue;
    if (/^(?:only|just|merely|simply)$/.test(tokens[i + 1]!.lower)) return null;
    const plain = roles.slice(i + 1, trigger).every((role) => role === 'aux' || role === 'adverb');
    const helper = tokens[i - 1]?.lower ?? '';
    const act = (goesOn || FACTUAL.test(helper)) && isAct(sentence, trigger);
    const supposed = /^(?:if|unless)$/.test(tokens[clauses.indexOf(clauses[trigger]!)]!.lower);
    return plain && act && !supposed ? 'fact' : 'state';
  }
  return null;
}

/** Whether a word tells what is done, and not how somebody is or what they are left to do. */
function isAct({tokens}: Sentence, trigger: number): boolean {
  return !STATE.test(tokens[trigger]!.lower) && tokens[trigger + 1]?.lower !== 'to';
}

/** “No court in the country convicted …”: a subject that there is none of; “no fewer than twenty died” has one. */
function isNoSubject(sentence: Sentence, i: number, trigger: number): boolean {
  const {tokens, roles} = sentence;
  if (tokens[i]!.lower !== 'no' || LIMIT.test(tokens[i + 1]!.lower)) return false;
  return /^(?:noun|name)$/.test(roles[i + 1] ?? '') && !isAfterVerb(sentence, i, trigger);
}
const LIMIT = /^(?:better|doubt|fewer|further|later|less|longer|matter|more|other|sooner|wonder|worse)$/;

/** Whether another verb stands between two words: “there was no ferry when they left”. */
function isAfterVerb({roles}: Sentence, i: number, trigger: number): boolean {
  return roles.slice(i + 1, trigger).some(isFinite) || isFinite(roles[i - 1]);
}
/** Auxiliaries that tell of one time, and of what is so: no perfect, and no modal but “will”. */
const FACTUAL = /^(?:did|was|were|will|wo)$/;
/** What is no act: how somebody is, thinks or is left to do. */
const STATE =
  /^(?:allowed|permitted|able|satisfied|impressed|convinced|interested|happy|know|want|believe|think|need|like|have|look|feel|seem|appear|change|recall|forget|remember|comment|respond|return|mean|expect|expected|matter|care)$/;

/** Whether what is denied is not denied of a date: “did not open until Monday”, “did not start on Sunday but on Monday”. */
export function isExempt({tokens}: Sentence, from: number): boolean {
  return /^(?:until|till|before|but|by)$/.test(tokens[boundOf(tokens, from)]?.lower ?? '');
}

/** Index of the word that a date hangs on, past its preposition and what says how close it is: “until *at least* April”. */
function boundOf(tokens: Sentence['tokens'], from: number): number {
  let lead = from - 1;
  while (/^(?:in|on|at|the|least|early|late|mid|end|of)$/.test(tokens[lead]?.lower ?? '')) lead--;
  return lead;
}

/** “will not be ready before 2026”, “is not expected until May”, “in May at the earliest”: that it will be then, nobody says. */
export function isNotBefore({tokens}: Sentence, trigger: number, {from, to}: Part): boolean {
  if (tokens[to]?.lower === 'at' && tokens[to + 2]?.lower === 'earliest') return true;
  const bound = boundOf(tokens, from);
  const lead = tokens[bound]?.lower;
  const open = /^(?:expected|likely)$/.test(tokens[trigger]!.lower) || bound < from - 1; // “until at least April”
  const before = lead === 'before' || (lead === 'until' && open);
  return before && tokens.slice(Math.max(0, trigger - 4), from).some(({lower}) => isNegation(lower));
}
