import {compoundStart, isFinite, isVerb, type Role} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {PERIOD, type Part} from '../text/syntax.js';
import {isStating} from '../text/verbs.js';

/** A dependent clause, as indexes of its sentence’s tokens, half-open. */
export interface Dependent extends Part {
  /** The verb or participle that tells what happens in it. */
  verb: number;
  /** Where the phrase begins that is its object: “*a meeting* [Lind had in May]”. */
  of?: number;
}

/**
 * The dependent clause that a date stands in behind its verb, so that it dates what is told there and nothing outside: “Lind, [who
 * took over in 2008], announced …”, “the wound [she got in a race on Monday] is healing”, “although [a court allowed it in May]”,
 * “after [leaving school in 1976]”, “[Rescued on Monday], the crew is in hospital”. A clause of the same time as its main one (“when he
 * landed on Monday”, “killing nine on Monday”) binds nothing, nor does one whose borders are in doubt: then null.
 *
 * @param from token index where the date begins
 * @param to where it ends, exclusive
 */
export function governing(sentence: Sentence, from: number, to: number): Dependent | null {
  const {tokens, roles, clauses} = sentence;
  let verb = -1; // the nearest verb or participle before the date
  let finite = -1; // the finite verb farthest from the date, of those that belong together
  for (let i = from - 1; i >= 0; i--) {
    const role = roles[i]!;
    if (role === 'mark' && clauses[i] !== clauses[i - 1]) return null;
    if (verb >= 0 && opens(sentence, i, verb, finite)) {
      // “Although a court allowed it in May, the mill closed”
      const closed = i === 0 && finite >= 0 && tokens[to]?.text === ',';
      const end = closed ? to : endOf(sentence, to);
      // “after a court on Monday refused”: its verb is still to come.
      if (APART.test(tokens[i]!.lower) && isFinite(roles[end])) return null;
      const of = objectBefore(sentence, i, finite);
      return {from: i, to: end, verb, ...(of < 0 ? {} : {of})};
    }
    if (role === 'subordinator' || role === 'relative') return null;
    if (!isVerb(role) && role !== 'participle') continue;
    if (verb < 0) verb = i;
    if (!isFinite(role)) continue;
    // “The man who fled was arrested in 2008”: behind a second verb the clause is over.
    if (finite >= 0 && !belong(roles, i, finite)) return null;
    finite = i;
  }
  // “Rescued on Monday by fishermen, the crew …”
  const born = verb < 0 && tokens[0]!.lower === 'born' && roles[1] === 'preposition';
  const reduced = born || (verb === 0 && finite <= 0 && /(?:ed|en|wn)$/.test(tokens[0]!.lower));
  const close = tokens.findIndex(({text}, i) => i >= to && text === ',');
  return reduced && close > 0 ? {from: 0, to: close, verb: 0} : null;
}

/**
 * The one of several statements of a sentence that a date belongs to: what stands between semicolons, and of “A fell on Monday, but B
 * has risen” what stands on its side of the conjunction; a date that comes before every verb (“On Monday A fell and B rose”) may be that
 * of all. Null where the whole sentence is one.
 */
export function conjunct({tokens, roles}: Sentence, from: number, to: number): Part | null {
  let start = tokens.findLastIndex(({text}, i) => i < from && text === ';') + 1;
  let end = tokens.findIndex(({text}, i) => i >= to && text === ';');
  if (end < 0) end = tokens.length;
  for (let i = start + 1; i < end; i++) {
    if (!/^(?:and|but)$/.test(tokens[i]!.lower)) continue;
    // also “and yesterday B rose”, which its own day parts from A without a comma
    const parted = roles[i - 1] === 'mark' || DEICTIC.test(tokens[i + 1]?.lower ?? '');
    if (!parted || !tellsOn(roles, i, end)) continue;
    if (i < from) {
      if (roles.slice(start, i).some(isFinite)) start = i;
    } else if (i >= to && roles.slice(start, from).some(isFinite)) {
      end = i;
    }
  }
  const whole = start === 0 && end === tokens.length;
  return whole || !roles.slice(start, end).some(isFinite) ? null : {from: start, to: end};
}

/** Whether a subject and its verb follow a conjunction, with nothing between that could begin another clause. */
function tellsOn(roles: readonly Role[], at: number, end: number): boolean {
  let k = at + 1;
  while (k < end && (roles[k] === 'adverb' || (k === at + 2 && roles[k] === 'mark'))) k++;
  const first = k;
  while (k < end && NOMINAL.test(roles[k]!)) k++;
  while (roles[k] === 'adverb') k++;
  return k > first && isFinite(roles[k]);
}
const DEICTIC = /^(?:yesterday|today|tomorrow|tonight)$/;
const NOMINAL = /^(?:determiner|noun|name|number|pronoun|preposition)$/;

/** Whether a dependent clause with a verb begins at a token. */
function opens({tokens, roles, clauses}: Sentence, i: number, verb: number, finite: number): boolean {
  const {lower} = tokens[i]!;
  const role = roles[i]!;
  const nominal = roles[i - 1] === 'noun' || roles[i - 1] === 'name';
  // “…, with the result expected on Monday”
  if (lower === 'with') {
    const between = roles.slice(i + 1, verb);
    const aside =
      roles[i - 1] === 'mark' && between.length > 0 && between.every((r) => SUBJECT.test(r) || r === 'number');
    return aside && finite <= verb && /(?:ed|en|wn)$/.test(tokens[verb]!.lower);
  }
  // “after leaving school in 1976”, “accused of leaving the scene in May”, but no “hope of leaving”
  if (role === 'preposition' || LEADING.test(lower)) {
    const gerund = finite < 0 && i === verb - 1 && LEADING.test(lower) && /ing$/.test(tokens[verb]!.lower);
    if (gerund) return lower !== 'of' || !nominal;
  }
  if (finite < 0 || !(roles[finite] === 'past' || /^(?:was|were|had|did)$/.test(tokens[finite]!.lower))) return false;
  const subject = onlyAdverbs(roles, i + 1, finite); // the word itself is the subject of the verb
  // “the officials who monitor prices”: a noun behind it may be a verb that nobody knows.
  if (role === 'relative')
    return i > 0 && (subject || (lower !== 'who' && (lower !== 'which' || PHRASE.test(roles[i + 1]!))));
  if (lower === 'that') {
    const before = tokens[i - 1]?.lower ?? '';
    if (!nominal || isStating(before)) return false;
    // also “the vote that the mayor called in March”; but no “told the court that the mayor fled”
    const told = tokens[roles.findLastIndex((r, k) => k < i && isVerb(r))]?.lower ?? '';
    return subject || (isSubject(roles, i + 1, finite) && !CONTENT.test(before) && !isStating(told));
  }
  // “the use of steroids before races declined in 2008”: without a verb before it, it leads a clause only where one may begin.
  if (role === 'subordinator') {
    const start = clauses.indexOf(clauses[i]! - 1);
    const begins =
      i === 0 ||
      roles[i - 1] === 'mark' ||
      roles[i - 1] === 'conjunction' ||
      roles.slice(start, i).some((r) => isVerb(r) || r === 'participle');
    return APART.test(lower) && begins;
  }
  // “the wound she got in a race on Monday”, “a law the council passed last year”
  const pronoun = /^(?:s?he|they|it|we|i)$/.test(lower) && subject;
  const phrase = /^(?:the|a|an|his|her|its|their)$/.test(lower) && isSubject(roles, i, finite) && finite - i > 1;
  const contact = pronoun ? roles[i - 1] === 'noun' : phrase && nominal;
  return contact && !PERIOD.test(tokens[i - 1]!.lower) && roles.slice(0, i).some(isFinite);
}
const PHRASE = /^(?:determiner|pronoun|name|number)$/;
/** Nouns whose content a clause with “that” tells. */
const CONTENT =
  /^(?:news|facts?|claims?|reports?|ideas?|beliefs?|evidence|proof|signs?|fears?|hopes?|rumou?rs?|word|allegations?|suggestions?|views?|day|time|week|month|year|moment)$/;
/** Subordinators of what may be of another time than what it hangs on. */
const APART = /^(?:because|although|though|whereas|since|before|after|until|till)$/;
/** Prepositions before a form in -ing that is of another time than the verb it hangs on. */
const LEADING = /^(?:after|before|since|for|of|from|despite)$/;

/** Where the phrase begins that a clause right behind it has for its object, “*the vote* that the mayor called”; −1 where it has none. */
function objectBefore({roles}: Sentence, at: number, finite: number): number {
  const bare = /^(?:determiner|pronoun)$/.test(roles[at]!);
  if (finite < 0 || !/^(?:noun|name)$/.test(roles[at - 1] ?? '') || !isSubject(roles, bare ? at : at + 1, finite))
    return -1;
  return compoundStart(roles, at - 1);
}

/** Whether what stands between is the subject of a verb, and nothing else: “the mayor of Tallis”, “Prime Minister Lind once”. */
function isSubject(roles: readonly Role[], from: number, verb: number): boolean {
  let to = verb;
  while (roles[to - 1] === 'adverb' || roles[to - 1] === 'aux') to--;
  return to > from && roles.slice(from, to).every((role) => SUBJECT.test(role));
}
const SUBJECT = /^(?:determiner|noun|name|preposition|pronoun)$/;

function onlyAdverbs(roles: readonly Role[], from: number, to: number): boolean {
  return from <= to && roles.slice(from, to).every((role) => role === 'adverb');
}

/** Whether two finite verbs are one predicate or two of one subject: “had been told”, “fled and hid”. */
function belong(roles: readonly Role[], first: number, second: number): boolean {
  const between = roles.slice(first + 1, second);
  return (
    between.includes('conjunction') ||
    (roles[first] === 'aux' && between.every((r) => r === 'adverb' || r === 'aux' || r === 'mark'))
  );
}

/** Where a clause with a date ends: at the next border, or before the verb of the clause it describes the subject of. */
function endOf({tokens, roles, clauses}: Sentence, date: number): number {
  let linked = false;
  for (let i = date; i < tokens.length; i++) {
    const role = roles[i]!;
    if (role === 'mark' && (clauses[i] !== clauses[i - 1] || i === tokens.length - 1)) return i;
    if (role === 'conjunction' || role === 'subordinator' || role === 'relative') linked = true;
    if (isFinite(role) && !linked) return i;
  }
  return tokens.length;
}
