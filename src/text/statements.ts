import {asideStart, beforeAppositions} from './asides.js';
import {isVerbForm} from './grammar.js';
import {antecedent, toldByBorn, toldByHaving, toldByParticiple} from './participles.js';
import {isHuman} from './people.js';
import type {Sentence} from './reading.js';
import {isRelative, toldByWhom, toldOf} from './relative-clauses.js';
import {leadsIn, listStart, nameBehind, openingAt, opensAt, subjectStart} from './subject-start.js';
import {
  endsPhrase,
  isBorder,
  isDash,
  isPlural,
  MONTH,
  NUMERAL,
  PERIOD,
  phraseStart,
  type Line,
  type Part,
  type Tag,
  type VerbGroup,
} from './syntax.js';
import {line} from './tags.js';
import type {Token} from './tokens.js';
import {isStating} from './verbs.js';

/** What stands before a statement, or how it hangs on the rest of its sentence. */
export type Opening = 'start' | 'mark' | 'said' | 'that' | 'subordinate' | 'relative' | 'shared' | 'none';

/** A subject and its finite verb, found in a line. */
export interface Statement {
  subject: Part;
  /** A name or phrase between commas behind the subject, which may stand for it. */
  apposition: Part | null;
  /** Where the subject’s first phrase ends, without what only narrows it (“a hospital | supported by MSF”). */
  core: number;
  verb: VerbGroup;
  opening: Opening;
  /** Index of the word that opens the clause (“that”, “after”, the verb of saying), or −1. */
  opener: number;
}

/** A whole sentence as a line, with its statements; found once, as pronouns, deeds and doers all ask for them. */
export function statementsOf(sentence: Sentence): {found: Line; all: readonly Statement[]} {
  let known = WHOLE.get(sentence);
  if (!known) {
    const {tokens, roles} = sentence;
    const found = line(tokens, roles, [...tokens.keys()]);
    WHOLE.set(sentence, (known = {found, all: statements(found)}));
  }
  return known;
}
const WHOLE = new WeakMap<Sentence, {found: Line; all: readonly Statement[]}>();

/** “The mayor, *Ana Lind*, said”: the name beside a subject, where nothing else stands there; null where none does. */
export function nameBeside({tags}: Line, {apposition}: Statement): Part | null {
  return apposition && tags.slice(apposition.from, apposition.to).every((tag) => tag === 'name') ? apposition : null;
}

/** Every subject with its finite verb, in the order of the verbs; behind them what participles tell. */
export function statements(found: Line): Statement[] {
  const list: Statement[] = [];
  for (const verb of found.verbs) {
    const statement = statementOf(found, verb, list);
    if (statement && !isMany(found, statement) && !isLastOf(found, statement)) list.push(statement);
  }
  for (let k = 2; k < found.tags.length; k++)
    for (const statement of [toldByHaving(found, k, list), toldByBorn(found, k), toldByParticiple(found, k)])
      if (statement) list.push(statement);
  return list;
}

/** “a miner … were”: the verb of several speaks of more than one thing that has “a” before it. */
function isMany({words, tags}: Line, {subject, verb}: Statement): boolean {
  // “a deal between the council and *the two unions* was reached”
  const two = words[subject.from]!.lower === 'the' && NUMERAL.test(words[subject.from + 1]?.lower ?? '');
  if (two && /^(?:is|was|has)$/.test(words[verb.from]!.lower) && !PERIOD.test(words[subject.to - 1]!.lower))
    return true;
  const one = /^an?$/.test(words[subject.from]!.lower);
  return one && isPlural(words, verb) && !tags.slice(subject.from, verb.from).includes('conjunction');
}

/** “Okoro, and the minister, Rosa Lind, are …”: the name alone is not all that the verb speaks of. */
function isLastOf({words, tags, verbs}: Line, {subject, verb, apposition}: Statement): boolean {
  if (!isPlural(words, verb)) return false;
  let joint = subject.from - 1;
  while (tags[joint] === 'adverb') joint--; // “…, and now Lind are”
  // “Okoro and – since May – Lind are”
  if (isDash({words, tags}, joint)) {
    joint--;
    while (joint > 0 && !isDash({words, tags}, joint)) joint--;
    joint--;
  }
  if (tags[joint] !== 'comma' && tags[joint] !== 'conjunction') return false;
  const {lower} = words[subject.to - 1]!;
  const one = tags[subject.to - 1] === 'noun' && !/s$/.test(lower) && !MANY.test(lower);
  if (!apposition && !one && tags.slice(subject.from, subject.to).some((tag) => tag !== 'name')) return false;
  const before = verbs.findLast(({to}) => to <= subject.from);
  return tags.slice(before?.to ?? 0, subject.from).includes('conjunction');
}
/** Nouns that may mean several without an ending. */
const MANY =
  /^(?:people|police|men|women|children|crew|staff|team|side|band|public|government|family|couple|pair|group|party|company|club|troop|majority|number|dead|media|data|cattle|[a-z]*(?:men|people))$/;

/** The statement that a finite verb makes; null where nothing can be told to be its subject. */
function statementOf(found: Line, verb: VerbGroup, earlier: readonly Statement[]): Statement | null {
  const {words, tags} = found;
  if (words[verb.from]!.lower === 'be') return null; // “ordered that Lind be freed” states nothing by itself
  let last = verb.from - 1;
  while (tags[last] === 'adverb') last--;
  if (isRelative(found, last)) {
    const subject = toldOf(found, last, verb);
    return subject && antecedent(subject, verb, last);
  }
  const plain = verb.head === verb.from;
  if (tags[last] === 'pronoun' && words[last - 1]?.lower === 'whom' && plain && /ed$/.test(words[verb.head]!.lower)) {
    const subject = toldByWhom(found, last - 1);
    return subject && antecedent(subject, verb, last - 1);
  }
  if (tags[last] === 'conjunction') return joined(found, verb, last, earlier);
  // “rebels, who killed, robbed and drove out thousands”: verbs in a row have one subject.
  const before = earlier.at(-1);
  if (tags[last] === 'comma' && before?.verb.to === last && last === verb.from - 1 && isRow(tags, verb))
    return goesOn(before, verb);
  // “Lind, her deputy, and two guards, were held”
  const several = tags[last] === 'comma' && isPlural(words, verb) && endsPhrase(words, tags, last - 1);
  const members = several ? listStart(found, subjectStart(found, last - 1).from) : -1;
  if (members >= 0)
    return {subject: {from: members, to: last}, apposition: null, core: last, verb, ...openingAt(found, members)};
  if (tags[last] === 'comma' || isDash(found, last)) return behindAside(found, verb, last, earlier);
  return behindPhrase(found, verb, {last, apposition: null}, before);
}

/** The same subject does this, too. */
function goesOn(told: Statement, verb: VerbGroup): Statement {
  return {...told, verb, opening: told.opening === 'relative' ? 'relative' : 'shared'};
}

/** The statement of a verb behind “and” or “but”. */
function joined(found: Line, verb: VerbGroup, conjunction: number, earlier: readonly Statement[]): Statement | null {
  const {words, tags} = found;
  const before = earlier.at(-1);
  if (!before || tags.slice(before.verb.to, conjunction).includes('stop')) return null;
  // “Okoro shot a miner, who survived, and hit her brother”: behind the comma that closes the aside, what stood before it goes on.
  // also “the mill, where nine died, and fled”, “the fire, in which nine died, and fled”
  const {opener} = before;
  const led = tags[opener - 1] === 'preposition' ? 2 : 1;
  const aside =
    (before.opening === 'relative' || tags[opener] === 'relative') &&
    tags[opener - led] === 'comma' &&
    tags[conjunction - 1] === 'comma' &&
    earlier.at(-2)?.opener !== opener;
  const host =
    aside && earlier.findLast(({opening, verb: {to}}) => opening !== 'relative' && to <= before.subject.from);
  if (host) return {...host, verb, opening: 'shared'};
  // “The judges found that the arrest was unlawful and ordered …”: no arrest orders anything.
  const thing = before.subject.to - 1;
  const judge =
    /^(?:that|said)$/.test(before.opening) &&
    tags[before.verb.head] === 'aux' &&
    verb.head === verb.from &&
    BIDDING.test(words[verb.head]!.lower) &&
    tags[thing] === 'noun' &&
    !isHuman(words[thing]!.lower) &&
    earlier.findLast(({verb: {to}}) => to <= before.subject.from);
  if (judge) return {...judge, verb, opening: 'shared'};
  // “The miners have won twice since the pit was sold, and face a third vote”: the pit is not several.
  const plural = isVerbForm(words[verb.from]!.lower) === 'plain' && tags[verb.from] === 'finite';
  if (plural && isSingular(words, before.verb)) {
    const owner = earlier.findLast((told) => told !== before && !isSingular(words, told.verb));
    return owner ? {...owner, verb, opening: 'shared'} : null;
  }
  return goesOn(before, verb);
}
/** What only somebody does. */
const BIDDING =
  /^(?:ordered|urged|told|asked|sentenced|fined|awarded|instructed|warned|vowed|promised|pledged|accused)$/;

/** The statement of a verb behind a comma or a dash, which may close an aside behind its subject: “Lind, the mayor, said”. */
function behindAside(found: Line, verb: VerbGroup, close: number, earlier: readonly Statement[]): Statement | null {
  const {words, tags, verbs} = found;
  const before = earlier.at(-1);
  const finite = tags[verb.from] === 'finite';
  let open = asideStart(found, close);
  const verbless = !verbs.some(({from, to}) => from > open && to <= close);
  // “the mill, where the mayor, Ana Lind, will arrive”: the place does nothing; the aside is the one within.
  if (verbless && tags[open + 1] === 'relative' && !/^(?:who|which|that)$/.test(words[open + 1]!.lower)) {
    const within = tags.lastIndexOf('comma', close - 1);
    open = within > open ? within : -1;
  }
  if (open < 0) {
    const next = before && finite && !isStating(words[verb.head]!.lower) && close === verb.from - 1;
    return next ? {...before, verb, opening: 'shared'} : null;
  }
  // “Putin, who, last week, criticised …”
  if (verbless && tags[open + 1] === 'relative')
    return antecedent({from: phraseStart(found, open - 1), to: open}, verb, open + 1);
  const nominal = endsPhrase(words, tags, close - 1) && phraseStart(found, close - 1) === open + 1;
  const apposition = nominal && tags.slice(open + 1, close).includes('name') ? {from: open + 1, to: close} : null;
  let last = beforeAppositions(found, open) - 1;
  // “At the mill, the judge, Ana Lind, swore in …”, “will sell it, the mayor, Ana Lind, said”: what a preposition leads, or what is done to
  // it, is no head of appositions.
  const {from: head} = last < open - 1 ? subjectStart(found, last) : {from: 0};
  if (/^(?:preposition|base)$/.test(tags[head - 1] ?? '') || verbs.some(({to}) => to === head)) last = open - 1;
  // “shot her brother, then, a day later, fled”: what was done to somebody is no subject.
  const {from: object} = subjectStart(found, last);
  const done = verb.head === verb.from && earlier.findLast(({verb: {to}}) => to === object);
  if (done && !isStating(words[done.verb.head]!.lower) && !done.verb.passive && finite) return goesOn(done, verb);
  return behindPhrase(found, verb, {last, apposition}, before);
}

/** The statement of a verb whose subject ends with a phrase. */
function behindPhrase(
  found: Line,
  verb: VerbGroup,
  {last, apposition}: {last: number; apposition: Part | null},
  before: Statement | undefined,
): Statement | null {
  const {words, tags} = found;
  const to = last + 1;
  const stated = (from: number, core = to, end = to): Statement => ({
    subject: {from, to: end},
    apposition,
    core,
    verb,
    ...openingAt(found, from),
  });
  // “An update released Thursday came …”
  if (tags[last] === 'passive' && endsPhrase(words, tags, last - 1))
    return stated(subjectStart(found, last - 1).from, last, verb.from);
  if (!endsPhrase(words, tags, last)) return null;
  const {from, core} = subjectStart(found, last);
  const led = words[from - 1]?.lower;
  // “Five men held in Tallis *since May* | were freed”, which may be somebody: other months, grammar knows to be led by “since”
  const since = from === last && MONTH.test(words[last]!.lower) && led === 'since';
  if (since && before && before.verb.head === before.verb.from && tags[verb.from] === 'aux')
    return {...before, verb, core: before.subject.to};
  const first = listStart(found, from);
  if (first >= 0) return stated(first);
  const preposition = tags[from - 1] === 'preposition';
  const name = preposition || leadsIn(found, from - 1, verb.head) ? nameBehind(found, from, last, verb) : -1;
  if (name > 0) return {...stated(name), opening: 'mark', opener: name - 1};
  if (preposition || tags[from - 1] === 'to') return null; // “among the witnesses is …”
  // “The bid to save the mill failed”: what an infinitive is done to does nothing.
  if (tags[from - 1] === 'base' && !isStating(words[from - 1]!.lower)) {
    // also “Two men *trying* to leave the port were shot”
    const end = /^(?:gerund|passive)$/.test(tags[from - 3] ?? '') ? from - 4 : from - 3;
    const host = tags[from - 2] === 'to' && endsPhrase(words, tags, end) ? subjectStart(found, end).from : -1;
    return host >= 0 && opensAt(found, host) ? stated(host, end + 1) : null;
  }
  if (led === 'and') {
    // “his counterparts, Lind, Okoro and Brandt, met”: the last of a list is not the whole of it.
    if (tags[from - 2] === 'name' && tags[last] === 'name') return null;
    // “that fighting between Norland and Merrow could spread”: the second of two does nothing alone.
    const between = words.slice(0, from).findLastIndex(({lower}) => lower === 'between');
    if (between >= 0 && from - between < 6 && !tags.slice(between, from - 1).some(isBorder)) return null;
  }
  const own = stated(from, core);
  if (own.opening === 'none' && before && isDescribed(found, before, own))
    return stated(before.subject.from, before.subject.to);
  if (own.opening !== 'subordinate') return own;
  const narrowed = coreBeforePreposition(found, own);
  if (narrowed > 0) return {...stated(0, narrowed), opening: 'start', opener: -1};
  return words[own.opener]!.lower !== 'as' || opensWithAs(found, own.opener) ? own : null;
}

/** “Guards who had followed her to the port led Lind away”: the verb of the main clause, behind all that a relative one tells. */
function isDescribed(found: Line, before: Statement, {subject, verb}: Statement): boolean {
  return (
    before.opening === 'relative' &&
    before.opener === before.subject.to &&
    before.verb.to <= subject.from &&
    opensAt(found, before.subject.from) &&
    !found.tags.slice(before.verb.to, verb.from).some(isBorder)
  );
}

/**
 * “*The first film* since the ban was shown”: where its clause has no other verb, “since” is a preposition, and the subject stands before it;
 * the end of that, or −1.
 */
function coreBeforePreposition(found: Line, {subject, verb, opener}: Statement): number {
  const {words, tags, verbs} = found;
  if (!/^(?:since|after|before|until)$/.test(words[opener]!.lower)) return -1;
  const close = tags.findIndex((tag, k) => k >= verb.to && (tag === 'comma' || tag === 'stop'));
  const only = verbs.every(
    (other) => other === verb || (close > 0 && other.from > close && isStating(words[other.head]!.lower)),
  );
  const missing = /^(?:gerund|passive)$/.test(tags[opener - 1] ?? ''); // “two men missing since the crash”
  const host = missing ? opener - 2 : opener - 1;
  if (!only || !endsPhrase(words, tags, host) || subjectStart(found, host).from !== 0) return -1;
  return missing ? host + 1 : subject.to;
}

/** Whether a clause begins with “as”; none does in “his time as mayor was drawing to a close”. */
function opensWithAs({tags, verbs}: Line, as: number): boolean {
  let k = as - 1;
  if (tags[k] !== 'noun' && tags[k] !== 'name') return true;
  while (k >= 0 && !isBorder(tags[k]!) && !verbs.some(({to}) => to === k + 1)) k--;
  return k >= 0 && !isBorder(tags[k]!);
}

/** Whether a verb speaks of one: “was sold”, “opens”. */
function isSingular(words: readonly Token[], {from}: VerbGroup): boolean {
  const {lower} = words[from]!;
  return /^(?:is|was|has|does)$/.test(lower) || isVerbForm(lower) === 's';
}

/** Whether a verb is a member of a row of bare verbs that a conjunction ends: “killed, [robbed] and drove out”. */
function isRow(tags: readonly Tag[], {from, to}: VerbGroup): boolean {
  if (tags[from] !== 'finite') return false; // “Lind, as she is known, *was held* and fined”
  let k = to;
  while (tags[k] === 'comma' && tags[k + 1] === 'finite') k += 2;
  return tags[k] === 'conjunction' && tags[k + 1] === 'finite';
}
