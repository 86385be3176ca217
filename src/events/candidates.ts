import {isFinite, isVerb} from '../text/grammar.js';
import type {Part} from '../text/syntax.js';
import {isCommemorated} from './anniversaries.js';
import {besides, enclosed} from './enclosed.js';
import type {Told} from './mentions.js';
import type {Site} from './plain-verbs.js';
import type {Side} from './tense.js';

/**
 * A date in its sentence with the words of a known kind that may tell of what happened then: not those in what it cannot reach out of, or in
 * asides and clauses that are of another time, and not those that only describe.
 */
export function siteOf(sentence: Told, from: number, to: number, side: Side, onlyWhen: boolean): Site {
  const shut = enclosed(sentence, from, to);
  const within = (index: number, part: Part) => index >= part.from && index < part.to;
  const outside = [{from, to}, countedClause(sentence, from, to), ...besides(sentence, from, to)];
  const isOut = (index: number) =>
    outside.some((part) => within(index, part)) || (shut !== null && !within(index, shut));
  const known = sentence.triggers.filter(
    ({index, token}) =>
      !isOut(index) &&
      // “sold the mill in 2016, according to …”: who says so says it of another day
      !(token.lower === 'according' && (index > from || sentence.roles.slice(to).some(isFinite))) &&
      !isAdjective(sentence, index, from) &&
      !isCommemorated(sentence, index, from, side),
  );
  return {sentence, from, to, side, known, shut, isOut, onlyWhen};
}

/** “talks with its *striking* pilots resumed on Monday”: what only tells them from others, where a verb has the date. */
function isAdjective({tokens, roles}: Told, index: number, from: number): boolean {
  const isOwn = /^(?:the|its|their|his|her)$/.test(tokens[index - 1]?.lower ?? '') && roles[index + 1] === 'noun';
  return isOwn && /ing$/.test(tokens[index]!.lower) && roles.slice(index + 2, from).some(isFinite);
}

/**
 * “In March, *two months after the levy was lifted*, the mill closed”, “In March, *before the vote was held*, the mill closed”: the clause
 * behind a date that what is told is counted from, or is set before or against, and that is of no time of the date; empty where there is none.
 */
function countedClause(sentence: Told, from: number, to: number): Part {
  const {tokens, roles, clauses} = sentence;
  const none = {from, to};
  const set = setApart(sentence, from, to);
  if (set) return set;
  const at = tokens.findIndex(
    ({lower}, i) => i > to && i < to + 7 && /^(?:after|before)$/.test(lower) && COUNTED.test(tokens[i - 1]!.lower),
  );
  if (at < 0 || clauses[at] === clauses[from] || roles.slice(to, at).some(isVerb)) return none;
  const end = clauses.findIndex((clause, i) => i > at && clause > clauses[at]!);
  const verb = roles.findIndex((role, i) => i > at && isFinite(role));
  // “two months after the vote in Tallis, Okoro sold the mill”: a comma between names may end it, too
  const told = verb > 0 && !tokens.slice(at, verb).some(({text}) => text === ',') && (end < 0 || verb < end);
  return told ? {from: at, to: end < 0 ? tokens.length : end} : none;
}

/** Between the date that opens a statement and its subject: what stands from “before”, “after” or “although” to the comma that closes it. */
function setApart({tokens, roles}: Told, from: number, to: number): Part | null {
  if (tokens[to]?.text !== ',' || !SET_APART.test(tokens[to + 1]?.lower ?? '')) return null;
  let start = from - 1;
  while (roles[start] === 'preposition' || roles[start] === 'determiner') start--;
  if (start >= 0 && roles[start] !== 'conjunction' && roles[start] !== 'mark') return null;
  const end = tokens.findIndex(({text}, i) => i > to && text === ',');
  // “after riding for hours the field crossed the line, …”: its verb is no gerund’s
  const beyond = /ing$/.test(tokens[to + 2]?.lower ?? '') && roles.slice(to, end).some(isFinite);
  return end > 0 && !beyond && roles.slice(end).some(isFinite) ? {from: to, to: end} : null;
}
const SET_APART = /^(?:before|after|although|though|because|despite|unless|since)$/;
const COUNTED = /^(?:hour|day|week|month|year)s?$/;
