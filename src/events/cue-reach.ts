import {isFinite, isNegation, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {OWNER, type Part} from '../text/syntax.js';
import {isStating} from '../text/verbs.js';
import {isTaken} from './claims.js';
import {cueOf, type Cue} from './status-cues.js';

/** Whether a word that looks like a cue says nothing of a happening behind it: it is none here, or is told of something else. */
export function isIdle(sentence: Sentence, at: number, cue: Cue, trigger: number, date: Part | undefined): boolean {
  const {tokens, roles} = sentence;
  const {lower} = tokens[at]!;
  if (/^(?:than|as)$/.test(tokens[at - 1]?.lower ?? '') && cue === 'expected' && !isFinite(roles[at])) return true; // “fell more than expected”
  if (isSuspect(sentence, at) || isQuarrel(sentence, at) || isApart(sentence, at, trigger, date)) return true;
  if (cue === 'claimed' && (isFiled(sentence, at) || isTaken(sentence, at))) return true;
  if (lower === 'demand' && isTrade(sentence, at)) return true;
  if (lower.startsWith('revelation')) return tokens[at + 1]!.lower !== 'that'; // “revelations of a fraud”
  // that the attack was, whoever is blamed for it
  return lower.startsWith('blam') && !isVerb(roles[trigger]) && roles[trigger] !== 'participle';
}

/** “There is no *evidence* that he fled”, “nobody saw *proof* that …”: what is only not shown to be so. */
export function isUnproved({tokens, clauses}: Sentence, at: number): boolean {
  if (!/^(?:evidence|proof)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'that') return false;
  return tokens
    .slice(clauses.indexOf(clauses[at]!), at)
    .some(({lower}) => isNegation(lower) || /^(?:no|little|without|nobody|none)$/.test(lower));
}

/** “The talks scheduled for Friday were cancelled”: what was planned is the subject, and what its predicate tells has been done. */
export function isOfSubject({tokens, roles}: Sentence, cue: number, trigger: number): boolean {
  if (!/^(?:scheduled|planned|due|set|slated)$/.test(tokens[cue]!.lower) || roles[trigger] !== 'past') return false;
  return tokens
    .slice(cue + 1, trigger)
    .some(({lower}, k) => roles[cue + 1 + k] === 'aux' && /^(?:was|were|has|have|had)$/.test(lower));
}

/** Whether a cue is told of something else in the sentence than a happening behind it. */
function isApart(sentence: Sentence, cue: number, trigger: number, date: Part | undefined): boolean {
  return (
    isOverBefore(sentence, cue, trigger, date) ||
    isBeside(sentence, cue, trigger) ||
    (date !== undefined && isOfNoun(sentence, cue, trigger))
  );
}

/**
 * “*Allegations* of theft did not keep Lind from office”, “the *accusation* was aired on Monday”, “inquiries into the *claims* will go on”: what
 * they do, or what is done with them, is told as a fact. But “the claim is that he fled”, “forecasts say that it will close”.
 */
function isOverBefore(
  {tokens, roles, clauses}: Sentence,
  cue: number,
  trigger: number,
  date: Part | undefined,
): boolean {
  if (roles[cue] !== 'noun' || !SAYINGS.test(tokens[cue]!.lower)) return false;
  const verb = roles.findIndex(
    (role, i) => i > cue && (isFinite(role) || role === 'relative' || role === 'subordinator'),
  );
  if (!isFinite(roles[verb]) || clauses[verb] !== clauses[cue] || isStating(tokens[verb]!.lower)) return false;
  if (verb > trigger) return /^(?:will|'ll)$/.test(tokens[verb]!.lower) || (date !== undefined && date.from > verb);
  const next = tokens[verb + 1]?.lower ?? '';
  const consists = /^(?:is|are|was|were)$/.test(tokens[verb]!.lower) && /^(?:that|for|to)$/.test(next);
  return !consists && !tokens.slice(verb, trigger).some(({lower}) => lower === 'that');
}
/** Nouns of what is said, expected or proposed. */
const SAYINGS =
  /^(?:(?:allegation|accusation|claim|rumou?r|revelation|expectation|forecast|prediction|proposal|demand|request|appeal|denial)s?|speculation)$/;

/** “took *proposals* for cuts to the summit”, “ended *speculation* about her part in the race”: what is named beyond what they are about, as known. */
function isBeside({tokens, roles}: Sentence, cue: number, trigger: number): boolean {
  if (roles[cue] !== 'noun' || !SAYINGS.test(tokens[cue]!.lower) || isVerb(roles[trigger])) return false;
  const isOwner = (i: number) => /['’]s?$/.test(tokens[i]?.text ?? '');
  let from = trigger;
  while (/^(?:noun|name|number|participle)$/.test(roles[from - 1] ?? '') || isOwner(from - 1)) from--;
  const known = tokens[from - 1]?.lower === 'the' || tokens.slice(from, trigger).some((_, k) => isOwner(from + k));
  const leads = roles
    .slice(cue + 1, trigger)
    .filter((role, k) => role === 'preposition' && tokens[cue + 1 + k]!.lower !== 'of');
  return known && leads.length > 1;
}

/** “a *possible* way out of the crisis that broke in March”: an adjective tells of its noun, and of nothing behind that but what it is to do. */
function isOfNoun({tokens, roles}: Sentence, cue: number, trigger: number): boolean {
  if (!/^(?:possible|potential|proposed|upcoming|forthcoming)$/.test(tokens[cue]!.lower) || isFinite(roles[cue]))
    return false;
  const noun = cue + 1;
  if (!/^(?:noun|name)$/.test(roles[noun] ?? '') || trigger <= noun) return false;
  let end = noun;
  while (/^(?:noun|name)$/.test(roles[end] ?? '')) end++;
  const between = roles.slice(noun, trigger);
  return tokens[end]?.lower !== 'to' && between.some((role) => role === 'preposition' || isFinite(role));
}

/** “weak *demand* for steel”: how much is bought, which asks for nothing; but “his demand for a vote”. */
function isTrade({tokens, roles}: Sentence, cue: number): boolean {
  if (roles[cue] !== 'noun') return false;
  let before = cue - 1;
  while (/^(?:noun|participle|adverb)$/.test(roles[before] ?? '')) before--;
  return roles[before] !== 'determiner' && !OWNER.test(tokens[before]?.text ?? '');
}

/** “The *claim* was filed on Monday”, “lodged a *claim* at the court”: to file it is an act, whatever it says. */
function isFiled({tokens, roles, clauses}: Sentence, cue: number): boolean {
  if (roles[cue] !== 'noun' || !/^(?:claim|allegation|accusation)s?$/.test(tokens[cue]!.lower)) return false;
  let before = cue - 1;
  while (
    /^(?:noun|name|determiner|number|participle)$/.test(roles[before] ?? '') &&
    !FILING.test(tokens[before]!.lower)
  )
    before--;
  if (FILING.test(tokens[before]?.lower ?? '')) return true;
  let verb = cue + 1;
  while (/^(?:preposition|determiner|noun|name|number)$/.test(roles[verb] ?? '')) verb++;
  const passive = roles[verb] === 'aux';
  while (roles[verb] === 'aux' || roles[verb] === 'adverb') verb++;
  return passive && clauses[verb] === clauses[cue] && FILING.test(tokens[verb]?.lower ?? '');
}
const FILING = /^(?:fil|lodg|submitt?)(?:e[ds]?|s|ing)?$/;

/** Whether the clause of a word is what the clause before it states, “claims that he shot”, “alleges: “He shot””, or goes on with it, “shot, killing”. */
export function isContent({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const first = clauses.indexOf(clauses[trigger]!);
  return /^(?:that|whether|how|["“”:])$/.test(tokens[first]!.lower) || roles[trigger] === 'participle';
}

/** Index of the verb in the past that asks for a happening: “called for a vote”, “demanded his release”; −1 where there is none. */
export function askedBy(sentence: Sentence, trigger: number): number {
  const {tokens, roles, clauses} = sentence;
  let i = trigger - 1;
  while (i >= 0 && clauses[i] === clauses[trigger] && cueOf(tokens[i]!.lower) !== 'asked') i--;
  const asks = i >= 0 && clauses[i] === clauses[trigger] && roles[i] === 'past' && roles[i - 1] !== 'aux';
  return asks && isAskedFor(sentence, i, trigger) ? i : -1;
}

/** Whether a word of asking asks for a happening: as its object, behind “for”, by an infinitive, or in the clause with “that”. */
export function isAskedFor({tokens, roles, clauses}: Sentence, asking: number, trigger: number): boolean {
  const words = tokens.slice(asking + 1, trigger).map(({lower}) => lower);
  const between = roles.slice(asking + 1, trigger);
  const [first = ''] = words;
  if (/^(?:off|it)$/.test(first) || between.some((role) => role === 'past' || role === 'present')) return false; // “demanded an end and left”
  const verb = isVerb(roles[trigger]);
  // “that Lind resign”: after “that” a plain form, which may look like a noun behind its subject.
  if (clauses[trigger] !== clauses[asking])
    return (
      clauses[asking]! + 1 === clauses[trigger] &&
      words.includes('that') &&
      (verb || /^(?:name|pronoun|noun)$/.test(roles[trigger - 1]!))
    );
  if (verb) return words.includes('to') && !between.includes('base');
  // “demands for China to account for the deaths”, “called for an inquiry into the killing”: what is named further on is not asked for.
  const far = between.some((role, k) => role === 'base' || (role === 'preposition' && words[k] !== 'of' && k > 0));
  const object =
    /^(?:demand|request|recommend|propos)/.test(tokens[asking]!.lower) && /^(?:the|an?|his|her|its|their)$/.test(first);
  return !far && (first === 'for' || object);
}

/** “the disputed 2009 vote”, “disputed elections”: the participle describes, and tells nothing. */
export function isAttribute({roles}: Sentence, at: number): boolean {
  return roles[at - 1] === 'determiner' || /^(?:noun|name)$/.test(roles[at + 1] ?? '');
}

/** “in a dispute over the vote”, “despite her denials”: nouns that deny nothing of what follows. */
function isQuarrel({tokens, roles}: Sentence, i: number): boolean {
  const {lower} = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (/^disputes?$/.test(lower)) return !isVerb(roles[i]) && next !== 'that' && roles[i + 1] !== 'determiner';
  return /^denials?$/.test(lower) && !/^(?:of|that|by)$/.test(next);
}

/** “The suspect appears in court”: who is suspected, and no verb. */
function isSuspect({tokens, roles}: Sentence, i: number): boolean {
  if (!/^suspects?$/.test(tokens[i]!.lower)) return false;
  return (
    /^(?:determiner|number)$/.test(roles[i - 1] ?? '') ||
    OWNER.test(tokens[i - 1]?.text ?? '') ||
    isVerb(roles[i + 1]) ||
    roles[i + 1] === 'aux'
  );
}
