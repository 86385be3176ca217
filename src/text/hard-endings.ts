/** Where a predicate ends that may end nowhere near: with the first of several things, or before what else is told of a thing. */
import {asksGerund, boundTo, INTERVAL, isInterval, isRanked, SUFFICING, ASKING} from './ending-cost.js';
import type {Ending} from './endings.js';
import {isNegation} from './grammar.js';
import {isDashInList} from './lists.js';
import type {Statement} from './statements.js';
import {endsPhrase, OWNER, PARTICLE, phraseStart, type Line} from './syntax.js';
import {stem} from './tokens.js';
import {BINDING, forms, INFINITIVE, isSaid} from './verbs.js';

/** How many characters a predicate may have and still leave room for its subject. */
const NEAR = 56;
/** What is lost by ending at a hard place. */
const HARD = 1.5;

/**
 * The places where a predicate may end of which all others are too far off to make a line: “saw three mills burn *and the houses of their
 * owners*”, “convicted two officials *of …*”, “had evidence *that …*”. What is told until there is as true without the rest, if less; of what
 * is denied nothing may go, since it denies more. What a verb or noun cannot be told without stays: an object, what is said, what was agreed.
 *
 * @param soft the places where it may end well, from the left to the right
 */
export function hardEndings(found: Line, statement: Statement, soft: readonly Ending[]): Ending[] {
  const {words} = found;
  const {verb} = statement;
  const near = soft[0] && words[soft[0].at - 1]!.end - words[verb.from]!.start <= NEAR;
  return near ? [] : wholePlaces(found, statement, soft[0]?.at).map((at) => ({at, cost: HARD}));
}

/** Where what a predicate tells is whole, though more is told, up to some place. */
export function wholePlaces(found: Line, {verb}: Statement, until = found.tags.length): number[] {
  const {words, tags, verbs} = found;
  // “had become, in his words, …”, “she said, was …”: what it asks for is far off; “tests and sales” is no verb.
  if (/^(?:comma|conjunction|stop)$/.test(tags[verb.to] ?? 'stop')) return [];
  if (words.slice(verb.from, verb.to).some(({lower}) => isNegation(lower))) return [];
  const list: number[] = [];
  let open = isSaid(words, verb) ? 1 : 0; // how many clauses have begun whose verbs have not come
  let quoted = false;
  let governing = verb.head; // the last verb in whatever form
  for (let k = verb.to; k < until; k++) {
    const [tag, {lower}] = [tags[k]!, words[k]!];
    if (isNegation(lower) || lower === 'no' || lower === 'without') break;
    const group = verbs.find(({from}) => from === k);
    if (group) {
      if (open === 0) break; // another statement
      const contact = tags[k - 1] === 'pronoun' && /^(?:noun|name)$/.test(tags[k - 2]!); // “that the talks | it held …”
      if (!isSaid(words, group) && !contact) open--;
      governing = group.head;
      k = group.to - 1;
      continue;
    }
    const close = tags[k - 1] === 'quote' && k > governing + 2 ? k - 1 : k;
    const whole = open === 0 && !quoted && k > governing + 1 && endsPhrase(words, tags, close - 1);
    if (isDashInList(found, k)) break;
    if (whole && isAside(found, k) && parts(found, verb.to, governing, k)) list.push(k);
    if (tag === 'stop' || (tag === 'comma' && words[k + 1]?.lower === 'with')) break;
    if (tag === 'quote') quoted = !quoted;
    if (/^(?:base|gerund|passive)$/.test(tag)) governing = k;
    const states = lower === 'that' && open > 0; // “said | that”: the clause is open already
    if (tag === 'relative' || (tag === 'subordinator' && !states)) open++;
  }
  return list;
}

/** Whether what a place stands before is no part of the phrase that ends there, nor its verb. */
function isAside({words, tags}: Line, k: number): boolean {
  const {lower} = words[k]!;
  if (OWNER.test(words[k - 1]!.text) || (tags[k] === 'adverb' && PARTICLE.test(lower))) return false;
  if (/^(?:up|out|off|down)$/.test(lower)) return false; // “to give him | up”
  return /^(?:preposition|conjunction|comma|relative|subordinator|to|gerund|passive|adverb|stop)$/.test(tags[k]!);
}

/** Whether what ends at a place is whole without what begins there. */
function parts(found: Line, from: number, governing: number, k: number): boolean {
  const {words, tags} = found;
  const {lower} = words[k]!;
  const [tag, before, verb] = [tags[k]!, words[k - 1]!.lower, words[governing]!.lower];
  // “a week | after”, “the first club | to …”, “was responsible | for …”, “the people living | in …”
  if (isRanked(found, k - 1) || (INTERVAL.test(before) && tag === 'subordinator') || isOpen(found, governing, k))
    return false;
  if (asksGerund(words, {head: governing}, k) && tags.slice(k, k + 8).includes('gerund')) return false; // “spent a year | , 2001, watching”
  const asked = boundTo(verb);
  const behind = words.slice(k, k + 12);
  if (asked && !TELLING.has(stem(verb)) && !words.slice(governing, k).some((w) => asked.test(w.lower)))
    if (behind.some((w) => asked.test(w.lower))) return false;
  const direct = phraseStart(found, k - 1) === governing + 1;
  if (ASKING.test(before) && /^(?:to|preposition|subordinator)$/.test(tag)) return false;
  if (tag === 'subordinator')
    return lower === 'that'
      ? TELLS_MORE.test(before)
      : /^(?:when|while|after|before|because|although|though)$/.test(lower);
  if (tag === 'to')
    return tags[k + 1] === 'base'
      ? !INFINITIVE.has(stem(verb)) && tags[governing] !== 'aux'
      : !direct || !BINDING.has(stem(verb));
  if (tag === 'preposition') {
    if (/^(?:of|than|like|between|out)$/.test(lower) || words[k + 1]?.lower === before) return false;
    return !direct || !BINDING.has(stem(verb)) || TELLING.has(stem(verb)) || SUFFICING.has(stem(verb));
  }
  if (tag === 'gerund')
    return (
      !/^(?:noun|name)$/.test(tags[k + 1] ?? '') && !/^(?:preposition|to)$/.test(tags[phraseStart(found, k - 1) - 1]!)
    );
  if (tag === 'passive') return /^(?:preposition|to|adverb)$/.test(tags[k + 1] ?? '');
  if (tag === 'conjunction' || tag === 'comma') return partsMembers(found, from, k);
  return tag !== 'adverb' || !isInterval(found, k);
}

/** Whether what ends at a place only leads on to more: a form in -ing that is told of a noun, an adjective behind “was”. */
function isOpen(found: Line, governing: number, k: number): boolean {
  const {words, tags} = found;
  const {lower} = words[k - 1]!;
  const from = phraseStart(found, k - 1);
  if (/^(?:responsible|capable|punishable|liable|notorious|condition|critical|worth|opinion|view)$/.test(lower))
    return true;
  if (/ing$/.test(lower) && k - from > 1 && /s$|people$|m[ae]n$/.test(words[k - 2]!.lower)) return true;
  const bare = tags.slice(from, k).every((tag) => tag === 'noun') && !/[^s]s$/.test(lower);
  return tags[governing] === 'aux' && bare && from <= governing + 2 && tags[k] === 'preposition';
}

/** “three mills | and the houses of their owners”, “protests, | riots and other incidents”: what the first member is, it is without the next. */
function partsMembers({words, tags}: Line, from: number, k: number): boolean {
  const next = tags[k + 1] ?? 'stop';
  if (words.slice(from, k).some((w) => /^(?:between|both|from|either|neither|among)$/.test(w.lower))) return false;
  const verbal = /^(?:base|passive|finite|gerund)$/.test(next) && !words[k + 1]!.text.includes('-'); // but “and low-ranking members”
  if (words[k]!.lower === 'or' || verbal) return false;
  // “the business | and technology secrets”, “political, | cultural and other ties”: what describes a noun is no member.
  const before = words[k - 1]!.lower;
  return (
    /[^s]s$/.test(before) ||
    /^(?:name|number)$/.test(tags[k - 1]!) ||
    /^(?:determiner|number|preposition|pronoun|relative)$/.test(next)
  );
}

const TELLS_MORE = /^(?:evidence|claims?|accusations?|allegations?|reports?|suggestions?|documents?|rumou?rs?)$/;
/** Verbs whose object alone tells what was done, if less. */
const TELLING = forms(
  'accuse convict charge sue rob ban bar stop elect appoint nominate extradite invite help summon introduce acquit name',
);
