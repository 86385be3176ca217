import {isTitleWord} from './names.js';
import {isHuman} from './people.js';
import type {Opening} from './statements.js';
import {
  endsPhrase,
  isBorder,
  MONTH,
  PERIOD,
  PHRASAL,
  phraseStart,
  WEEKDAY,
  type Line,
  type Tag,
  type VerbGroup,
} from './syntax.js';
import {isStating} from './verbs.js';

/** Where the subject whose last word is given begins, and where its first phrase ends when more phrases follow it. */
export function subjectStart(found: Line, last: number, places = true): {from: number; core: number | undefined} {
  const {words, tags, verbs} = found;
  let from = phraseStart(found, last);
  let core: number | undefined;
  for (;;) {
    // “bread, fuel and *even* medicines”
    const even = words[from - 1]?.lower === 'even' && words[from - 2]?.lower === 'and' && tags[from - 3] === 'noun';
    if (even && tags[from] === 'noun' && tags.lastIndexOf('comma', from) > from - 9) from--;
    const before = tags[from - 1];
    // “a judge in Paris, France”
    const day = MONTH.test(words[from - 2]?.lower ?? '') || WEEKDAY.test(words[from - 2]?.lower ?? '');
    if (
      before === 'comma' &&
      tags[from - 2] === 'name' &&
      !day &&
      tags.slice(from, last + 1).every((tag) => tag === 'name')
    ) {
      // but “After leading a campaign in Norland, Mr Lind was elected”
      const wider = places && !isTitleWord(words[from]!.lower) && subjectStart(found, from - 2, false);
      const hosted =
        wider &&
        wider.core !== undefined &&
        !/^(?:preposition|gerund|base)$/.test(tags[wider.from - 1] ?? '') &&
        !leadsIn(found, wider.from - 1, last); // nor “After a visit to Norland, Lind said …”
      if (hosted) return {from: wider.from, core: wider.core};
    }
    const joins = before === 'preposition' || before === 'to';
    const verbal = (k: number) => tags[k] === 'passive' || tags[k] === 'gerund';
    // Last token of the phrase that this one narrows: “the crew | on the boats”, “a bus | carrying fans”.
    let host = from - 2;
    const relative = (group: VerbGroup | undefined) =>
      group && (tags[group.from - 1] === 'relative' || words[group.from - 1]?.lower === 'that') ? group : undefined;
    const led = joins ? relative(verbs.find(({to}) => to === from - 1)) : undefined; // “the talk | that led to the fire”
    if (led) host = led.from - 2;
    else if (joins && (verbal(host) || tags[host] === 'preposition'))
      host--; // also “from across Africa”
    // “a report saying | miners had died”, but “a fog warning siren”
    else if (tags[from - 1] === 'gerund' && isStating(words[from - 1]!.lower) && isNamed(found, from)) break;
    else if (before === 'relative' || (!joins && !verbal(from - 1) && before !== 'conjunction')) {
      const group = verbs.find(({to}) => to === from); // “the violence | that preceded the election”
      const opener = group && tags[group.from - 1];
      if (
        !group ||
        (opener !== 'relative' && words[group.from - 1]?.lower !== 'that') ||
        isStating(words[group.head]!.lower)
      )
        break;
      host = group.from - 2;
    }
    if (before !== 'conjunction') host = hostOfGerund(found, host);
    if (host < 0 || !endsPhrase(words, tags, host)) break;
    const start = phraseStart(found, host);
    if (before === 'conjunction') {
      // An object of an earlier verb belongs to that verb: “hit a reef and the crew fled”.
      const joint = subjectStart(found, host);
      if (words[from - 1]!.lower !== 'and' || !opensAt(found, joint.from)) break;
      // “a recording of the talk | between Lind and Okoro”
      const pair = joint.core !== undefined && words.slice(joint.core, from).some(({lower}) => lower === 'between');
      from = joint.from;
      core = pair ? joint.core : undefined;
      break;
    }
    if (words[from - 1]!.lower !== 'of') core = host + 1;
    from = start;
  }
  // “Trump, Putin and Merkel”
  let first = from;
  if (tags.slice(from, last).includes('conjunction'))
    while (tags[first - 1] === 'comma' && endsPhrase(words, tags, first - 2)) {
      first = phraseStart(found, first - 2);
      if (words[first - 1]?.lower === 'and' && endsPhrase(words, tags, first - 2))
        first = phraseStart(found, first - 2);
    }
  const whole = first < from ? ofPhrase(found, first) : from; // “a coalition of Trump, Putin and Merkel”
  if (whole < from && opensAt(found, whole)) return {from: whole, core: undefined};
  return listHost(found, first, from) ?? {from, core};
}

/** “*Anger* | at the price of bread, fuel and medicines”: what a list of things belongs to, where the clause begins with it. */
function listHost(found: Line, first: number, from: number): {from: number; core: number} | null {
  const {words, tags} = found;
  if (first === from || tags[first] !== 'noun' || tags[first - 1] !== 'preposition') return null;
  if (!endsPhrase(words, tags, first - 2)) return null;
  const host = subjectStart(found, first - 2);
  const opens = host.from === 0 || tags[host.from - 1] === 'comma' || words[host.from - 1]!.lower === 'that';
  const core = host.core ?? (words[first - 1]!.lower === 'of' ? undefined : first - 1);
  return opens && core !== undefined ? {from: host.from, core} : null;
}

/**
 * “*Ana Lind, the mayor, and* two guards were hurt”, “*Doctors, nurses, and* porters walked out”: where the first of those begins that a comma
 * and “and” join with the last, or −1; whether what stands between is one of them or only tells who the first is makes no difference.
 */
export function listStart(found: Line, from: number): number {
  const {words, tags, verbs} = found;
  const close = from - 2;
  if (words[from - 1]?.lower !== 'and' || tags[close] !== 'comma') return -1;
  const open = tags.lastIndexOf('comma', close - 1);
  if (open < 1 || close - open > 12 || !endsPhrase(words, tags, open - 1)) return -1;
  const inside = tags.slice(open + 1, close);
  if (inside[0] === 'preposition' || inside[0] === 'adverb') return -1; // “, in May, and two guards left”
  if (verbs.some((v) => v.from > open && v.from < close) || inside.some((tag) => !LISTED.test(tag))) return -1;
  let first = subjectStart(found, open - 1, false).from;
  while (tags[first - 1] === 'comma' && endsPhrase(words, tags, first - 2)) {
    const before = phraseStart(found, first - 2);
    if (!opensAt(found, before)) break;
    first = before;
  }
  // “sacked Okoro, the mayor, and two guards left”: what stands behind the comma of an object only tells more of it.
  const aside = tags[first - 1] === 'comma' && verbs.some(({to}) => to < first);
  return opensAt(found, first) && !aside ? first : -1;
}
const LISTED = /^(?:determiner|noun|name|number|pronoun|preposition|joint|genitive|adverb)$/;

/** “In a short statement | Ana Lind welcomed …”: where the name begins that a phrase at the head of its clause runs into without a comma; −1 where none does. */
export function nameBehind(found: Line, from: number, last: number, {head}: VerbGroup): number {
  const {words, tags} = found;
  let name = last;
  while (name > from && tags[name - 1] === 'name') name--;
  const noun = words[name - 1]!;
  const led = tags[name] === 'name' && tags[name - 1] === 'noun' && !noun.capital;
  let k = from - 1;
  while (PHRASAL.test(tags[k - 1] ?? '')) k--;
  if (!led) return -1;
  // “After the death of his wife | Otto Brandt left”: nobody else is there to have left.
  if (leadsIn(found, k, head)) return name;
  if (isHuman(noun.lower) || isTitleWord(noun.lower) || NAMED.test(noun.lower)) return -1;
  return tags[k] === 'preposition' && (k === 0 || isBorder(tags[k - 1]!)) ? name : -1;
}
/** Nouns that go before the name of what they mean: “in the film Avatar”. */
const NAMED =
  /^(?:film|movie|book|novel|play|show|series|song|album|opera|ship|boat|ferry|plane|newspaper|paper|magazine|journal|website|station|network|channel|company|firm|group|party|band|club|team|village|town|city|district|province|region|state|country|island|river|mountain|street|hotel|restaurant|hurricane|storm|operation)$/;

/** “*After* weeks of rain Ana Lind reopened …”: whether a word that may open a clause is a preposition, since behind a token no main clause follows. */
export function leadsIn({words, tags, verbs}: Line, k: number, last: number): boolean {
  if (k !== 0 || tags[0] !== 'subordinator' || !/^(?:since|after|before|until)$/.test(words[0]!.lower)) return false;
  return !verbs.some(({from}) => from > last && tags.slice(last, from).includes('comma'));
}

/** “the president of the Philippines” from “the Philippines”. */
export function ofPhrase(found: Line, from: number): number {
  while (from > 1 && found.words[from - 1]!.lower === 'of' && endsPhrase(found.words, found.tags, from - 2))
    from = phraseStart(found, from - 2);
  return from;
}

/** Whether a noun phrase begins with a token that nothing before can describe: a name, an article, several of a thing. */
function isNamed({words, tags}: Line, k: number): boolean {
  return /^(?:name|determiner|number)$/.test(tags[k]!) || /[^s]s$/.test(words[k]!.lower);
}

/** Whether a clause may begin with a token: the first, or one behind a border or a verb of stating. */
export function opensAt({words, tags, verbs}: Line, k: number): boolean {
  const verb = verbs.find(({to}) => to === k);
  return (
    k === 0 ||
    (isBorder(tags[k - 1]!) && tags[k - 1] !== 'conjunction') ||
    (verb !== undefined && isStating(words[verb.head]!.lower))
  );
}

/** How a clause whose subject begins with a token hangs on the rest of its sentence, and the word that opens it, or −1. */
export function openingAt({at, words, tags, verbs}: Line, from: number): {opening: Opening; opener: number} {
  let k = from - 1;
  while (tags[k] === 'adverb' || tags[k] === 'quote') k--;
  const tag = tags[k];
  if (k < 0) return {opening: 'start', opener: -1};
  if (tag === 'subordinator' && words[k]!.lower === 'that') return {opening: 'that', opener: k};
  if (words[k]!.lower === 'whose') return {opening: 'relative', opener: k};
  const placing =
    tag === 'relative' &&
    /^(?:in|at|on|during|under|for|from|by|with|after|before|through|within|against)$/.test(
      words[k - 1]?.lower ?? '',
    ) &&
    tags[from] !== 'noun';
  if (tag === 'subordinator' || placing || words[k]!.lower === 'where') return {opening: 'subordinate', opener: k}; // also “in which”
  const verb = verbs.find(({to}) => to === k + 1);
  if (verb && isStating(words[verb.head]!.lower)) return {opening: 'said', opener: k};
  if (tag === 'comma' || tag === 'stop' || tag === 'conjunction')
    return {opening: k === 0 ? 'start' : 'mark', opener: k};
  // “In a letter [on Monday] Okoro wrote …”: a date parts it from what stands in front.
  if (at[from]! > at[from - 1]! + 1 && from === k + 1) return {opening: 'mark', opener: k};
  // “In the end | Okoro resigned”
  const late = words[k]!.lower === 'end' || PERIOD.test(words[k]!.lower);
  const led = late && phraseStart({words, tags}, k) === 1 && tags[0] === 'preposition';
  return {opening: led || isLed(tags, from) || tags[from - 1] === 'quote' ? 'mark' : 'none', opener: k};
}

/** “In his last race in 1986 | Lind won”: whether nothing but phrases with prepositions stands before a new phrase. */
function isLed(tags: readonly Tag[], from: number): boolean {
  const opens = /^(?:name|pronoun|determiner)$/.test(tags[from]!) && /^(?:noun|name|number)$/.test(tags[from - 1]!);
  return opens && tags[0] === 'preposition' && tags.slice(1, from).every((tag) => PHRASAL.test(tag));
}

/** “a miner | charged with stealing coal | while working in Tallis”: the last word of what a gerund with its preposition or “while” is told of. */
function hostOfGerund({words, tags}: Line, last: number): number {
  const leads = (k: number) =>
    tags[k] === 'preposition' || (tags[k] === 'subordinator' && /^(?:while|when|after|before)$/.test(words[k]!.lower));
  let host = last;
  while (host > 0 && tags[host + 1] === 'gerund' && leads(host)) host -= tags[host - 1] === 'passive' ? 2 : 1;
  return host;
}
