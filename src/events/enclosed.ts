import {isFinite, isOnlyPast} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {PERIOD, type Part} from '../text/syntax.js';
import {isStating} from '../text/verbs.js';

/**
 * The part of a sentence that a date cannot reach out of: brackets, an aside (“Okoro, *the losing candidate in 2014*, was booed”), or a dependent
 * clause whose verb is still to come (“Silva, *who a month ago was leading the polls*, came third”). Null where it stands in none.
 *
 * @param from token index where the date begins
 * @param to where it ends, exclusive
 */
export function enclosed(sentence: Sentence, from: number, to: number): Part | null {
  const {tokens, roles} = sentence;
  if (tokens[from - 2]?.lower === 'during') return null; // “shot during a Tuesday parade”
  // “said Okoro, the head of the union, yesterday” may lack its second comma
  const isYear = /^\d{4}$/.test(tokens[from]!.text) && roles[from - 1] === 'preposition';
  const holds = (aside: Aside) => aside.from < from && to <= aside.to && aside.sure && (aside.closed || isYear);
  return (
    bracketed(sentence, from) ??
    asides(sentence).find(holds) ??
    opening(sentence, from, to) ??
    ahead(sentence, from, to)
  );
}

/** The asides, and the opening, that a date stands outside of: nothing in them is of its time. */
export function besides(sentence: Sentence, from: number, to: number): readonly Part[] {
  const opened = opening(sentence, 1, 2);
  const parts = opened ? [...asides(sentence), {from: 0, to: opened.end}] : asides(sentence);
  return parts.filter((part) => to <= part.from || from >= part.to);
}

/** “(the previous one, in January, was lost)”: what stands in brackets with a date, without them. */
function bracketed({tokens}: Sentence, from: number): Part | null {
  const open = tokens.findLastIndex(({text}, i) => i < from && /^[()]$/.test(text));
  if (open < 0 || tokens[open]!.text !== '(') return null;
  const close = tokens.findIndex(({text}, i) => i > from && text === ')');
  // what opens a sentence and goes on behind is more than an aside
  return close > 0 && open > 0 ? {from: open + 1, to: close} : null;
}

/** Words between two marks that only tell more of what stands before, without a verb of their own. */
interface Aside extends Part {
  /** That it belongs to what stands before is beyond doubt. */
  sure: boolean;
  /** A mark stands behind it, too. */
  closed: boolean;
}

/** “, a voluntary body founded in May,” “, bloodied and in retreat,” “, the third closure in a year”. */
function asides(sentence: Sentence): readonly Aside[] {
  const known = ASIDES.get(sentence);
  if (known) return known;
  const parts = partsOf(sentence);
  const found = parts.flatMap((part, k) =>
    k > 0 && isAside(sentence, parts, k)
      ? [{...part, sure: isSure(sentence, parts, k), closed: k + 1 < parts.length}]
      : [],
  );
  ASIDES.set(sentence, found);
  return found;
}
const ASIDES = new WeakMap<Sentence, readonly Aside[]>(); // asked once for every date of a sentence

/** What stands between the marks that part clauses. */
function partsOf({tokens, roles, clauses}: Sentence): Part[] {
  const parts: Part[] = [];
  let from = 0;
  tokens.forEach((_, i) => {
    const ends = i === tokens.length - 1 && roles[i] === 'mark';
    if (roles[i] !== 'mark' || (!ends && clauses[i] === clauses[i - 1])) return;
    if (i > from) parts.push({from, to: i});
    from = i + 1;
  });
  if (from < tokens.length) parts.push({from, to: tokens.length});
  return parts;
}

function isAside(sentence: Sentence, parts: readonly Part[], k: number): boolean {
  const {tokens, roles} = sentence;
  const {from, to} = parts[k]!;
  const next = parts[k + 1];
  if (!/^[,–—-]$/.test(tokens[from - 1]!.text) || !HOST.test(roles[from - 2] ?? '')) return false;
  const first = verbless(sentence, parts[k]!);
  if (first < 0 || roles.slice(first, to).some((role) => isFinite(role) || role === 'relative')) return false;
  if (first > from) return next !== undefined && opensWithVerb(sentence, next);
  // another member of a list
  if (next && ((roles[next.from] === 'conjunction' && !isFinite(roles[next.from + 1])) || tokens[to]!.text === ':'))
    return false;
  // “a town known for its melons and its mill” behind a name is one thing, “a mill and a port” may be the rest of a list
  const one =
    !roles.slice(from, to).includes('conjunction') || (roles[from - 2] === 'name' && /^an?$/.test(tokens[from]!.lower));
  if (!next) return one && !isMember(sentence, parts, k);
  return roles.slice(to).some(isFinite);
}

/**
 * Where the rest begins of what could be an aside, behind the participle it opens with (“bloodied and in retreat”, “having lost it”); −1 for
 * what opens with neither that nor a noun phrase.
 */
function verbless({tokens, roles}: Sentence, {from}: Part): number {
  const {lower} = tokens[from]!;
  if (OPENING.test(lower)) return tokens.slice(from + 1, from + 3).some((t) => PERIOD.test(t.lower)) ? -1 : from;
  if (lower === 'having') return from + 2;
  const participle = /^(?:past|participle)$/.test(roles[from]!) && !/ing$/.test(lower) && !isOnlyPast(lower);
  if (!participle || /^(?:held|staged|said)$/.test(lower)) return -1;
  // “sold the yards” has an object
  return /^(?:preposition|adverb|conjunction|number)$/.test(roles[from + 1] ?? '') ||
    DATE.test(tokens[from + 1]?.lower ?? '')
    ? from + 1
    : -1;
}

/** “…, makes clear”, “…, now lives”: the verb of what the aside told more of. */
function opensWithVerb({roles}: Sentence, {from}: Part): boolean {
  let at = from;
  while (roles[at] === 'adverb') at++;
  return isFinite(roles[at]);
}
const DATE = /^(?:yesterday|today|last|this|two|three|earlier|to)$/;

/** “a bank, a school, a hospital”: whether what stands before is told of in the same way. */
function isMember({tokens, roles}: Sentence, parts: readonly Part[], k: number): boolean {
  const {from, to} = parts[k - 1]!;
  return OPENING.test(tokens[from]!.lower) && !roles.slice(from, to).some(isFinite);
}

/** Whether a phrase that can be a subject, or a whole statement, stands before an aside: no mere place or time, as in “In Tallis, a fire on Monday, …”. */
function isSure({roles}: Sentence, parts: readonly Part[], k: number): boolean {
  const {from, to} = parts[k - 1]!;
  return SUBJECT.test(roles[from]!) || roles.slice(from, to).some(isFinite);
}
/** What an aside may stand behind. */
const HOST = /^(?:noun|name|relative)$/;
const SUBJECT = /^(?:determiner|noun|name|pronoun|number)$/;
const OPENING = /^(?:an?|the|his|her|its|their|one)$/;

/**
 * “*Since leading a revolt in 1989* and *becoming president in 1997*, Lind has …”, “*Born in 1959*, Lind ran …”: what opens a statement with no
 * subject of its own and is of another time, each of its verbs with what follows it. What is asked or said meanwhile, or in what has just come out, is of the same day.
 *
 * @param from token index where what stands in it begins
 * @param to where that ends, exclusive
 */
export function opening({tokens, roles}: Sentence, from: number, to: number): Opening | null {
  const isGerund = (i: number) => /ing$/.test(tokens[i]?.lower ?? '') && !isFinite(roles[i]);
  const {lower} = tokens[0]!;
  const first = /^(?:since|after|before)$/.test(lower) && isGerund(1) ? 1 : 0;
  const done = (/^(?:past|participle)$/.test(roles[0]!) || lower === 'born') && !isGerund(0) && !ASKED.test(lower);
  if (first === 0 && !done) return null;
  const end = tokens.findIndex(({text}, i) => i >= to && text === ',' && SUBJECT.test(roles[i + 1] ?? ''));
  if (end < 0 || first > from || roles.slice(first + 1, end).some(isFinite)) return null;
  const verb = roles.findIndex((role, i) => i > end && isFinite(role));
  // “Released on Monday, the report says …” is news of that day
  if (verb < 0 || isStating(tokens[verb]!.lower)) return null;
  const joins = (i: number) => i > first && isGerund(i) && tokens[i - 1]!.lower === 'and';
  const open = tokens.findLastIndex((_, i) => i <= from && joins(i));
  const next = tokens.findIndex((_, i) => i >= to && i < end && joins(i));
  return {from: Math.max(open, first), to: next < 0 ? end : next - 1, end};
}

/** One verb of what opens a statement, and the comma behind all of them. */
export interface Opening extends Part {
  end: number;
}
const ASKED = /^(?:asked|questioned|interviewed|pressed|quoted|contacted|reached|told)$/;

/** A relative clause, or one that another time may be told in, that opens right before a date: up to the mark behind its verb. */
function ahead({tokens, roles, clauses}: Sentence, from: number, to: number): Part | null {
  let open = from - 1;
  while (/^(?:preposition|determiner|adverb)$/.test(roles[open] ?? '')) open--;
  const {lower} = tokens[open] ?? {lower: ''};
  const that =
    lower === 'that' && roles[open - 1] === 'noun' && !isStating(tokens[open - 1]!.lower) && isFinite(roles[to]);
  if (open < 1 || !(/^(?:who|which|where)$/.test(lower) || APART.test(lower) || that)) return null;
  const verb = roles.findIndex((role, i) => i >= to && isFinite(role));
  if (verb < 0 || verb - to > 12) return null;
  const close = clauses.findIndex((clause, i) => i > verb && clause > clauses[i - 1]! && roles[i] === 'mark');
  return {from: open, to: close < 0 ? tokens.length : close};
}
const APART = /^(?:because|although|though|whereas)$/;
