import {isFinite, isOnlyPast, isVerb, type Role} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {PERIOD, type Part} from '../text/syntax.js';
import {isHuman} from '../text/people.js';
import type {Stretch} from '../text/snippet.js';
import {isApostropheOf, QUOTE} from '../text/tokens.js';
import {isStating} from '../text/verbs.js';
import {isCommemorated} from './anniversaries.js';
import {besides, enclosed} from './enclosed.js';
import {conjunct, governing} from './governing.js';
import type {Told} from './mentions.js';
import {infinitives, plain, plainVerbs, type Site} from './plain-verbs.js';
import {askedBy} from './cue-reach.js';
import {isScheduling} from './status-cues.js';
import {clashes, type Side} from './tense.js';
import {isThing, type Trigger} from './types.js';

/** What a date goes with. */
export interface Attachment {
  /** The word that tells of what happened then. */
  trigger: Trigger;
  /** Names of the event types it may belong to. */
  types: ReadonlySet<string>;
  /** As in `Mention`. */
  named?: Trigger;
  aside?: number;
  within?: Stretch;
}

/**
 * The happening a date belongs to, or the reason why there is none. The surest ground decides: the noun that follows the date, the
 * participle right before it, the dependent clause it stands in, the noun whose phrase bounds what is told, the clause that tells what
 * was “when”; and where none of these holds, what stands nearest among the words that can be of that time.
 *
 * @param side where the date lies from the day of writing
 * @param onlyWhen whether it is measured against, so that only the clause with “when” behind it can be of its time
 */
export function attach(sentence: Told, from: number, to: number, side: Side, onlyWhen = false): Attachment | string {
  const known = ATTACHED.get(sentence) ?? ATTACHED.set(sentence, new Map<string, Attachment | string>()).get(sentence)!;
  const key = `${from} ${to} ${side} ${onlyWhen}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = attached(sentence, from, to, side, onlyWhen)));
  return found;
}
/** Each round of dating asks again, and nearly all dates still lie on the same side of the day of writing. */
const ATTACHED = new WeakMap<Told, Map<string, Attachment | string>>();

function attached(sentence: Told, from: number, to: number, side: Side, onlyWhen: boolean): Attachment | string {
  if (saysWho(sentence, from, to)) return 'only describes somebody';
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
  const site: Site = {sentence, from, to, side, known, isOut, onlyWhen};
  const found = groundOf(site);
  return typeof found === 'string' || found.within || found.aside !== undefined || !shut
    ? found
    : {...found, within: stretchOf(sentence, shut)};
}

function groundOf(site: Site): Attachment | string {
  return (
    (site.onlyWhen ? toldWhen(site) : null) ??
    described(site) ??
    ofNoun(site) ??
    reduced(site) ??
    withinClause(site) ??
    boundNoun(site) ??
    toldWhen(site) ??
    verbBehind(site) ??
    nearest(site)
  );
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

/** Of “the 2016 election”: what the noun names, or the verb whose object it is. */
function described(site: Site): Attachment | string | null {
  const {sentence, from, to: last, side, known} = site;
  if (!isAttributive(sentence, from, last)) return null;
  const to = behindOwner(sentence, last);
  const head = headOf(sentence, to);
  const named = known.filter(({index}) => index >= to && index < head.end);
  const over = governor(sentence, from, known);
  const verb = over && clashes(sentence, over.index, side, from) ? undefined : over;
  const trigger =
    named.at(-1) ??
    deedOf(site, head.end) ??
    (verb?.types.some(({name}) => name === 'sport') ? verb : undefined) ?? // “won the 2012 Oscar”
    occasion(sentence, from, known);
  if (!trigger || (trigger !== verb && !verb && LAW.test(trigger.token.lower))) return 'only describes something';
  const clause = governing(sentence, from, Math.max(to, head.end));
  const within = clause ? {within: stretchOf(sentence, clause)} : {};
  return {trigger: verb ?? trigger, types: typesOf(verb ? [verb, trigger] : [trigger]), named: trigger, ...within};
}

/** “charged under a 1994 law”: a law is as old as its year, and told as no event. */
const LAW = /^(?:laws?|acts?|statutes?|legislation|constitution|rules?)$/;

/** “the 2010 prize-winner”, also “prize - winner” of a tokeniser, “a 2010 cup stadium”: what somebody won or stood for, or what was made for it, is not told. */
function saysWho(sentence: Told, from: number, to: number): boolean {
  const {tokens, roles} = sentence;
  if (!/^\d{4}$/.test(tokens[from]!.text) || roles[from - 1] === 'preposition') return false;
  const {end} = headOf(sentence, to);
  const last = tokens[end]?.text === '-' ? tokens[end + 1] : tokens[end - 1];
  return end > to && LAUREL.test(last?.lower ?? '');
}
const LAUREL =
  /^(?:[a-z]+-)?(?:winner|champion|finalist|laureate|nominee|candidate|contender|hopeful|challenger|medal+ist|graduate|recipient|opponent|rival|foe|veteran|survivor|squad|team|player|sponsor|stadium|venue|manifesto|mascot|logo|poster|ticket)s?$/;

/** Of “was asked about the events of 8 February”, “the massacre of 1989”: what the noun names, and nothing that is done about it. */
function ofNoun(site: Site): Attachment | string | null {
  const {sentence, from, to, known} = site;
  const {tokens, roles} = sentence;
  const noun = from - 2;
  if (tokens[from - 1]?.lower !== 'of' || roles[noun] !== 'noun' || whenBehind(sentence, to) >= 0) return null;
  const {lower} = tokens[noun]!;
  if (PERIOD.test(lower) || PART.test(lower)) return null;
  const named = known.find(({index}) => index === noun);
  if (!named || isThing(lower)) return 'only describes something';
  const bound = boundNoun(site);
  if (bound && typeof bound !== 'string') return bound;
  let first = noun;
  while (/^(?:noun|name|number|participle)$/.test(roles[first - 1] ?? '')) first--;
  return {trigger: named, types: typesOf([named]), named, within: stretchOf(sentence, {from: first, to})};
}
/** Parts of a time, and what only counts it: “the dawn of 4 May”, “the eve of Easter”. */
const PART =
  /^(?:dawn|eve|end|start|beginning|middle|close|rest|part|half|course|early|late|mid|out|because|ahead|instead|best|worst|most|as)$/;

/** Of “a levy introduced in July is unlawful”: the participle. */
function reduced({sentence, from, to, known}: Site): Attachment | null {
  const aside = participleBefore(sentence, from, to);
  if (aside < 0) return null;
  const trigger = triggerAt(sentence, aside, known);
  const noun = known.findLast(({index}) => index < aside && aside - index < 4 && !isVerb(sentence.roles[index]));
  return {trigger, types: typesOf(noun ? [trigger, noun] : [trigger]), aside};
}

/** Of “until 1995, when the law was repealed”: what the clause with “when” tells. */
function toldWhen(site: Site): Attachment | string | null {
  const {sentence, from, to, known} = site;
  const bound = site.onlyWhen || /^(?:since|until|till|as|like)$/.test(wordBefore(sentence, from));
  const when = bound ? whenBehind(sentence, to) : -1;
  if (when < 0) return null;
  const {clauses, roles} = sentence;
  const told = [...known, ...plainVerbs(site)].filter((t) => t.index > when && clauses[t.index]! - clauses[when]! <= 1);
  const first = told.find(({index, saying}) => !saying && isVerb(roles[index])) ?? told[0];
  if (!first) return 'nothing that happens is said with it';
  const clause = {from: when, to: sentence.tokens.length};
  return {trigger: first, types: typesOf([first]), within: stretchOf(sentence, clause)};
}

/**
 * Of “Lind yesterday said the mill would close”, “accused of theft, Okoro last week lost a vote”, “the board will on Friday choose a head”: the
 * verb right behind. An adverbial of time between a subject or an auxiliary and its verb is that verb’s, whatever happening the subject names.
 */
function verbBehind({sentence, from, to, known}: Site): Attachment | null {
  const {tokens, roles} = sentence;
  const led = roles[from - 1] === 'preposition';
  const subject = roles[from - (led ? 2 : 1)] ?? '';
  let verb = to;
  while (roles[verb] === 'adverb') verb++;
  const {lower} = tokens[verb] ?? {lower: ''};
  const modal = /^(?:will|would|shall|should|may|might|must)$/.test(tokens[from - (led ? 2 : 1)]?.lower ?? '');
  const parted =
    subject === 'aux' && (roles[verb] === 'past' || (modal && /^(?:noun|present|base)$/.test(roles[verb] ?? '')));
  if (!parted && (roles[to] !== 'past' || !/^(?:name|noun|pronoun|relative)$/.test(subject))) return null;
  if (parted && isScheduling(lower)) return null; // “is on Friday expected to resign”
  // “the blast on Monday killed nine” is of the same day as the blast; “ran an article last week headlined …” has had its verb
  const closed = roles.some((role, i) => i < from && isFinite(role) && sentence.clauses[i] === sentence.clauses[from]);
  if (!parted && (led || closed) && !isStating(lower)) return null;
  const trigger = triggerAt(sentence, verb, known);
  return {
    trigger,
    types:
      parted || !isStating(lower) ? kindsOf(trigger, () => besideIn(sentence, trigger, known)) : typesOf([trigger]),
  };
}

/** Why a date places nothing that no verb of its sentence can be of. */
export const NOTHING_TOLD = 'belongs to nothing that is told';

/** What stands nearest to a date, of what can be of its time. */
function nearest(site: Site): Attachment | string {
  const {sentence, from, to, side, known} = site;
  const {roles, clauses} = sentence;
  const isOff = ({index}: Trigger) => clashes(sentence, index, side, from);
  const own = ({index}: Trigger) => clauses[index] === clauses[from];
  // “returned home on Monday with a prison term before him”: behind its verb a date says nothing of a noun that follows.
  const closed = roles.some((role, i) => i < from && clauses[i] === clauses[from] && isFinite(role));
  const isBeyond = ({index}: Trigger) => closed && index >= to && !isVerb(roles[index]);
  // “It says work could start in May”: what is said has a verb of its own before the date.
  const isOver = ({index, token}: Trigger) =>
    isStating(token.lower) && index < from && roles.slice(index + 1, from).some(isFinite);
  const content = contentOf(sentence, from);
  // “a court heard on Monday”, “the fire service warned on Monday”
  const named = (t: Trigger) =>
    (isThing(t.token.lower) && isFinite(roles[t.index + 1])) || isModifier(sentence, t.index);
  const told = known.some((t) => !t.saying && own(t) && !isOff(t) && !isBeyond(t) && !isOver(t) && !named(t));
  if (isOwnStory(sentence, from) && !sentence.triggers.some(({saying}) => saying))
    return 'is told by somebody of themselves, whom the sentence does not name';
  const plainOnes = plainVerbs(site);
  const verbs = plainOnes.some((t) => !isOver(t)) ? plainOnes.filter((t) => !isOver(t)) : plainOnes;
  const near = ({index}: Trigger) => Math.abs(clauses[index]! - clauses[from]!) <= 1;
  if (!told && [...verbs, ...known].some((t) => near(t) && isOff(t))) verbs.push(...infinitives(site));
  const acts = [...verbs, ...known].filter(({index}) => isActOf(sentence, index, from, to));
  const quoted = quotations(sentence);
  const part = quoted[from] ? quotationAt(quoted, from) : conjunct(sentence, from, to);
  let best: Trigger | undefined;
  let least = Infinity;
  for (const trigger of told ? [...known, ...acts] : [...known, ...verbs]) {
    if (part && !quoted[from] && (trigger.index < part.from || trigger.index >= part.to)) continue;
    if (trigger.index < content) continue;
    // What somebody says of a day is not the day on which it is said.
    const apart = quoted[trigger.index] !== quoted[from];
    if (apart && quoted[from]) continue;
    const far = acts.includes(trigger) ? 0.5 : distance(sentence, trigger, from, to) + (apart ? 6 : 0);
    const cost =
      far + (isOff(trigger) ? 10 : 0) + (isBeyond(trigger) && own(trigger) ? 6 : 0) + (isEnded(site, trigger) ? 12 : 0);
    if (cost < least) [best, least] = [trigger, cost];
  }
  if (!best) return 'nothing that happens is said with it';
  best = heldAt(site, best) ?? best;
  if ((side === 'before' || (side === 'after' && best.index < from)) && isOff(best)) {
    verbs.push(...infinitives(site));
    const free = (t: Trigger) =>
      (isFinite(roles[t.index]) || sentence.tokens[t.index - 1]?.lower === 'to') && !isOff(t);
    best = verbs.find((t) => own(t) && free(t));
    if (!best) return NOTHING_TOLD;
  }
  const said = saidOf(sentence, best, from, to, quoted);
  best = said ?? best;
  // “called for a vote in March” of a March that is over: what was asked for was still to come.
  const asked = side === 'before' || side === 'lately' ? askedBy(sentence, best.index) : -1;
  if (asked >= 0 && asked < from) best = triggerAt(sentence, asked, known);
  const trigger = best;
  const {index} = trigger;
  // “have arrested three men over the theft last month”: the verb is of another time than what its phrase names
  const over = /^(?:over|for|of)$/.test(wordBefore(sentence, index)) && roles[index] === 'noun';
  const verb = over ? roles.findLastIndex((role, i) => i < index && isFinite(role)) : -1;
  const apart = verb >= 0 && clashes(sentence, verb, side, from) ? {named: trigger} : {};
  const purpose = purposeWith(site, index);
  if (purpose) {
    const noun = triggerAt(sentence, index - 2, known);
    return {trigger: noun, types: typesOf([noun, trigger]), named: noun, within: stretchOf(sentence, purpose)};
  }
  return {
    trigger,
    types: kindsOf(trigger, () => besideIn(sentence, trigger, known)),
    ...apart,
    ...(part && !said ? {within: stretchOf(sentence, part)} : {}),
  };
}

/** “has lived there under *a deal to end the war in 2003*”: the noun with what it was for, where the verb before it is of another time. */
function purposeWith({sentence, from, to, side}: Site, index: number): Part | null {
  const {tokens, roles} = sentence;
  if (index > from || tokens[index - 1]?.lower !== 'to' || !AIM.test(tokens[index - 2]?.lower ?? '')) return null;
  let first = index - 2;
  while (/^(?:noun|name|number|participle)$/.test(roles[first - 1] ?? '')) first--;
  const verb = roles.findLastIndex((role, i) => i < first && isFinite(role));
  const head = roles[verb] === 'aux' && roles[verb + 1] === 'past' ? verb + 1 : verb;
  return roles[first - 1] === 'determiner' && head >= 0 && clashes(sentence, head, side, from)
    ? {from: first - 1, to}
    : null;
}
/** What is done, agreed or tried to some end. */
const AIM =
  /^(?:deal|agreement|accord|pact|attempt|bid|effort|plan|move|decision|plot|campaign|operation|offer|mission|order|scheme|vote)$/;

/** “won the *election*, held on Sunday”: what was held is told, and not that it was. */
function heldAt({sentence: {tokens, roles}, known}: Site, {index, token}: Trigger): Trigger | undefined {
  if (!/^(?:held|staged)$/.test(token.lower) || tokens[index - 1]?.text !== ',') return undefined;
  return known.find((t) => t.index === index - 2 && roles[t.index] === 'noun' && !isThing(t.token.lower));
}

/** “called off the *strike* on Monday”: what was ended or called off then was not held then. */
function isEnded({sentence, from, side, known}: Site, {index}: Trigger): boolean {
  const {tokens, roles, clauses} = sentence;
  const led = roles[from - 1] === 'preposition' && tokens[from - 1]!.lower !== 'on';
  if (side === 'after' || led || index >= from || isVerb(roles[index])) return false;
  return known.some(({types, index: verb}) => {
    if (!types.some(({name}) => name === 'end') || !isFinite(roles[verb])) return false;
    if (verb >= index || clauses[verb] !== clauses[index]) return false;
    const off = OFF.test(tokens[verb + 1]!.lower);
    return roles
      .slice(verb + 1, index)
      .every((role, i) => !isVerb(role) && (role !== 'preposition' || (off && i === 0)));
  });
}
const OFF = /^(?:off|out)$/;

/**
 * “The court ruled that the sale *in 2015* was void”: where what is stated begins that a date stands in, if its verb is still to come; nothing
 * before it is of that date. −1 for any other date.
 */
function contentOf({tokens, roles, clauses}: Sentence, from: number): number {
  const that = clauses.indexOf(clauses[from]!);
  if (
    tokens[that]!.lower !== 'that' ||
    !roles.slice(from).some((role, i) => isFinite(role) && clauses[from + i] === clauses[from])
  )
    return -1;
  let verb = that - 1;
  while (/^(?:name|noun|number|preposition|determiner|adverb)$/.test(roles[verb] ?? '')) verb--;
  return isVerb(roles[verb]) && isStating(tokens[verb]!.lower) && that + 1 < from ? that : -1;
}

/** A word as what tells of a happening, of its kind where that is known. */
export function triggerAt(sentence: Sentence, index: number, known: readonly Trigger[]): Trigger {
  return known.find((t) => t.index === index) ?? plain(sentence, index);
}

/**
 * “since the murder of Lind in 2010”, “before the vote in May the party will …”: of a phrase that bounds what is told, the noun that the
 * date describes. After “since” it is always that; after the other words only where the verb is of another time than the date.
 */
function boundNoun({sentence, from, to, side, known}: Site): Attachment | string | null {
  const {tokens, roles, clauses} = sentence;
  let lead = from - 1;
  // also “against the then president, Ana Lind,”
  const apposed = (i: number) => tokens[i]!.text === ',' && (roles[i - 1] === 'name' || roles[i + 1] === 'name');
  const isNominal = (i: number) => NOMINAL.test(roles[i]!) || tokens[i]!.lower === 'then' || apposed(i);
  while (lead >= 0 && isNominal(lead) && !BOUNDING.test(tokens[lead]!.lower)) lead--;
  const word = tokens[lead]?.lower ?? '';
  if (!BOUNDING.test(word) || !roles.slice(lead + 1, from).some((r) => r === 'noun' || r === 'name')) return null;
  const verbs = roles.flatMap((role, i) => (isFinite(role) && Math.abs(clauses[i]! - clauses[lead]!) <= 1 ? [i] : []));
  const own = tokens[from - 1]!.lower === 'of' && NOUN.test(roles[from - 2] ?? ''); // “before the truce of 4 May”
  if (word !== 'since' && !own && !verbs.some((i) => clashes(sentence, i, side, from))) return null;
  const named = known.find(
    ({index, saying, token}) => index > lead && index < from && !saying && !isThing(token.lower),
  );
  if (!named) return word === 'since' ? 'only tells since when' : null;
  const rest = roles
    .slice(lead + 1, from)
    .filter((role) => role === 'noun' || role === 'name' || role === 'participle');
  if (rest.length < 2 && !own && tokens[to]?.lower !== 'of') return 'only bounds what is told'; // “since his victory”: whose, only its sentence says
  return {trigger: named, types: typesOf([named]), named, within: stretchOf(sentence, {from: lead + 1, to})};
}
const NOUN = /^(?:noun|name)$/;
const BOUNDING = /^(?:since|after|before|until|till|following|despite|amid)$/;
const NOMINAL = /^(?:determiner|noun|name|number|preposition|participle)$/;

/** Where a part of a sentence stands in its text. */
function stretchOf({tokens}: Sentence, {from, to}: Part): Stretch {
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}

/** The quotation that a token stands in. */
function quotationAt(quoted: readonly boolean[], at: number): Part {
  const close = quoted.indexOf(false, at);
  return {from: quoted.lastIndexOf(false, at) + 1, to: close < 0 ? quoted.length : close};
}

/** The happening of the dependent clause that a date belongs to, where it can belong to nothing else. */
function withinClause({sentence, from, to, known}: Site): Attachment | string | null {
  const clause = isOwner(sentence, to) ? null : governing(sentence, from, to);
  if (!clause) return null;
  const first = clause.of ?? clause.from;
  const own = known.filter(({index, saying}) => index >= first && index < clause.to && !saying);
  const bare = !sentence.roles.slice(clause.from, clause.to).some(isVerb);
  if (bare && own.length === 0 && !sentence.roles.includes('past')) return 'is told of in passing';
  let best = plain(sentence, clause.verb);
  let least = distance(sentence, best, from, to);
  for (const trigger of own) {
    if (trigger.index < clause.from) continue; // of its kind alone: the clause’s object, told before it
    const cost = distance(sentence, trigger, from, to);
    if (cost < least || trigger.index === clause.verb) [best, least] = [trigger, cost];
  }
  return {trigger: best, types: kindsOf(best, () => own), within: stretchOf(sentence, clause)};
}

/** “since 2001”, “as in 2003”: the word that a date hangs on, past its preposition and article. */
function wordBefore({tokens}: Told, from: number): string {
  let at = from - 1;
  while (/^(?:in|on|at|the)$/.test(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.lower ?? '';
}

/**
 * “On Monday officials said two people had died”, “told the court on Monday that nobody has been hurt”: what is told of as past, or as to
 * come, on a day is not the happening of that day; the saying is.
 */
function saidOf(
  {tokens, roles, triggers}: Told,
  told: Trigger,
  from: number,
  to: number,
  quoted: readonly boolean[],
): Trigger | undefined {
  if (roles[told.index] !== 'past' && roles[told.index] !== 'base') return undefined;
  let aux = told.index - 1;
  while (roles[aux] === 'adverb' || tokens[aux]?.lower === 'been' || tokens[aux]?.lower === 'be') aux--;
  const tense = tokens[aux]?.lower ?? '';
  const states = /^(?:that|he|she|it|they)$/.test(tokens[to]?.lower ?? '');
  if (states && told.index > to && /^(?:had|has|have|would|will)$/.test(tense)) {
    const before = triggers.findLast(({index, saying}) => saying && index < from);
    return before && !roles.slice(before.index + 1, from).some(isVerb) ? before : undefined;
  }
  if (!/^(?:had|would|will)$/.test(tense)) return undefined;
  const said = triggers.findLast(({index, saying}) => saying && index > from && index < aux);
  const clear = said && !quoted[from] && roles.slice(from, said.index).filter(isVerb).length === 0;
  return clear && !roles.slice(said.index + 1, aux).some(isVerb) ? said : undefined;
}

/**
 * “A levy introduced in July is unlawful”, “the suit, filed on Monday, claims …”: the participle right before a date, where the verb of
 * the clause, or the comma that closes what the first one opened, follows; −1 where there is none.
 */
function participleBefore({tokens, roles}: Told, from: number, to: number): number {
  const noun = (i: number) =>
    roles[i] === 'noun' || roles[i] === 'name' || (roles[i] === 'number' && roles[i - 1] === 'name');
  const led = (i: number) => roles[i] === 'preposition' || roles[i] === 'determiner' || tokens[i]?.lower === 'before';
  let at = from - 1;
  while (at > 0 && (led(at) || roles[at] === 'adverb')) at--;
  // “the bill, passed by the senate in March, …”
  const direct = at;
  while (noun(direct) && from - at < 9 && at > 0 && (noun(at) || led(at))) at--;
  if ((direct === at && from - at > 3) || at < 1 || (roles[at] !== 'past' && roles[at] !== 'participle')) return -1;
  const {lower} = tokens[at]!;
  // “in an interview to be published next week”
  if (direct === at && tokens[at - 1]!.lower === 'be' && tokens[at - 2]?.lower === 'to' && noun(at - 3)) return at;
  if (isOnlyPast(lower) || /ing$/.test(lower) || /^(?:born|dated|based|said)$/.test(lower)) return -1;
  let close = to;
  while (close - to < 8 && (noun(close) || led(close))) close++;
  // “the mill, built in 1902 and owned by Okoro, burnt”: two participles in one aside
  const joined = roles[close] === 'conjunction' && /^(?:past|participle)$/.test(roles[close + 1] ?? '');
  const comma = joined ? tokens.findIndex(({text}, i) => i > close && text === ',') : close;
  const whole = !roles.slice(close + 2, comma).some(isFinite);
  const closes = tokens[comma]?.text === ',' && whole && isFinite(roles[comma + 1]);
  if (tokens[at - 1]!.text === ',') return noun(at - 2) && closes ? at : -1;
  // “restored the judges fired by Okoro last year”: with who did it, it can be no verb.
  const agent = direct !== at && roles[at] === 'participle' && tokens[at + 1]!.lower === 'by' && noun(at - 1);
  if (
    agent &&
    roles[at - 2] !== 'aux' &&
    roles.slice(at + 2, from).some((role, i) => role === 'name' || isHuman(tokens[at + 2 + i]!.lower))
  )
    return at;
  // “a law put before the senate last month would impose a levy”: with a second verb right behind the date, it can be no first one.
  const second =
    isFinite(roles[to]) && !isStating(lower) && noun(at - 1) && led(at + 1) && roles[at + 1] !== 'determiner';
  if (direct !== at && second && !roles.slice(0, at).some((role) => isFinite(role) || role === 'relative')) return at;
  if (direct !== at || !noun(at - 1)) return -1;
  // “the report, the fruit of an inquiry begun in May, names …”
  const clause = tokens.slice(0, at).findLastIndex((t) => t.text === ',');
  if (closes && clause > 0 && noun(clause - 1) && !roles.slice(0, at).some(isVerb)) return at;
  // “Figures released on Monday showed a fall”: that they showed it is as old as they are.
  const later = roles[to] === 'present' || (roles[to] === 'aux' && !/^(?:was|were|had|did)$/.test(tokens[to]!.lower));
  return later ? at : -1;
}

/** Which tokens stand inside quotation marks. A sentence that begins within a quotation shows by its odd mark behind a comma or stop. */
function quotations(sentence: Told): boolean[] {
  const known = QUOTATIONS.get(sentence);
  if (known) return known;
  const {tokens} = sentence;
  const marks = tokens.flatMap(({text}, i) => (QUOTE.test(text) ? [i] : []));
  const [first] = marks;
  let inside =
    first !== undefined &&
    (tokens[first]!.text === '”' ||
      (tokens[first]!.text === '"' && marks.length % 2 === 1 && /^[,.?!]$/.test(tokens[first - 1]?.text ?? '')));
  const found = tokens.map(({text}) => {
    if (text === '“') inside = true;
    else if (text === '”') inside = false;
    else if (text === '"') inside = !inside;
    return inside;
  });
  QUOTATIONS.set(sentence, found);
  return found;
}
const QUOTATIONS = new WeakMap<Told, boolean[]>(); // asked once for every date of a sentence

/** “We met last Wednesday”: the clause of the date, or the one that follows it, is about “I”, “we” or “you”. */
function isOwnStory({tokens, roles, clauses}: Told, from: number): boolean {
  const verb = roles.findIndex(
    (role, i) => isVerb(role) && clauses[i]! >= clauses[from]! && clauses[i]! - clauses[from]! <= 1,
  );
  let subject = verb - 1;
  while (roles[subject] === 'adverb') subject--;
  return verb > 0 && /^(?:i|we|you)$/.test(tokens[subject]?.lower ?? '') && tokens[subject]!.text !== 'i';
}

/** “Angola today urged the union to lift its sanctions”: what is said beside the date is what happens on it, not what is asked for. */
function isActOf({tokens, roles, clauses}: Told, verb: number, from: number, to: number): boolean {
  const idle = (a: number, b: number) =>
    roles.slice(a, b).every((role) => role === 'adverb' || role === 'mark' || role === 'preposition');
  const off = verb < from && /^(?:cancelled|canceled|scrapped|postponed)$/.test(tokens[verb]!.lower); // “was cancelled on Monday”
  const calls = tokens[verb]!.lower === 'called' && /^(?:for|on|upon)$/.test(tokens[verb + 1]?.lower ?? '');
  const act = ACT.test(tokens[verb]!.lower) || off || calls || tokens[verb]!.lower === 'appealed';
  if (roles[verb] !== 'past' || !act) return false;
  if (verb < from ? idle(verb + 1, from) : idle(to, verb)) return true;
  if (off) return false;
  // “On Monday the mayor urged …”
  return (
    clauses.indexOf(clauses[from]!) >= from - 2 &&
    verb > to &&
    !roles.slice(to, verb).some((r) => isVerb(r) || r === 'relative')
  );
}
const ACT =
  /^(?:urged|proposed|threatened|promised|vowed|pledged|offered|demanded|suggested|accused|denied|claimed|alleged|warned|predicted|blamed|refused|rejected|dismissed|asked|ordered|condemned|praised|criticised|criticized|defended|insisted|admitted)$/;

/** How far a trigger stands from a date, in words; clause borders count as four, words behind the date as two more. */
function distance(sentence: Told, {token, index, saying, types}: Trigger, from: number, to: number): number {
  const {clauses, roles, tokens} = sentence;
  // “said on Monday”, “told the inquiry last year”
  const lead = roles[from - 1] === 'preposition' ? from - 1 : from;
  const heard = (role: Role, i: number) => HEARER.test(role) || tokens[index + 1 + i]!.lower === 'of';
  const hearer = token.lower === 'told' && roles.slice(index + 1, lead).every(heard);
  if (saying && index < from && (from - index <= 2 || hearer)) return 1;
  const words = index < from ? from - index : index - to + 1;
  const borders = Math.abs(clauses[index]! - clauses[from]!);
  const kind = saying ? 5 : types.length === 0 ? 2.5 : types.every((t) => t.weak) ? 2 : 0;
  // “On Monday the mayor, who was elected in 2016, signed …”: what a relative clause tells is not what a date outside it dates.
  // “Talks could resume on Monday if the shelling stops”: nor is what they hang on.
  const opener = clauses.indexOf(clauses[index]!);
  const apart = roles[opener] === 'relative' || HINGES.test(tokens[opener]!.lower);
  const aside = borders > 0 && index >= to && opener >= to && apart ? 16 : 0;
  const thing = (isThing(token.lower) && !isVerb(roles[index])) || isModifier(sentence, index) ? 12 : 0;
  // “is on trial for the attack and is due back in court on Monday”: another predicate has begun.
  const past = roles.findIndex((role, i) => i > index && role === 'conjunction' && isFinite(roles[i + 1]));
  const over = !isVerb(roles[index]) && past > 0 && past < from ? 12 : 0;
  // “Many fled in the first half of last year, the paper reported”: who reports it behind a comma says nothing of when.
  const source = index >= to && borders > 0 && isStating(token.lower) && roles.slice(0, from).some(isFinite) ? 12 : 0;
  // “the derby on 9 May and the tie with Tallis”: another member of the list
  const member = roles[index] === 'noun' && roles[to + 1] === 'determiner';
  // “knew of it as early as 2009 but did not resign”: another predicate
  const predicate =
    isFinite(roles[to + 1]) && roles.some((role, i) => i < from && clauses[i] === clauses[from] && isFinite(role));
  const joined = index > to && roles[to] === 'conjunction' && (member || predicate) ? 12 : 0;
  return words + 4 * borders + (index >= to ? 2 : 0) + kind + aside + thing + over + source + joined;
}

const HINGES = /^(?:if|unless|because|although|though|whereas)$/;
const HEARER = /^(?:determiner|noun|name|pronoun|number)$/;

/** “the *fire* service”, “the *murder* weapon”: what only says of which kind somebody or something is. */
function isModifier({tokens, roles}: Told, index: number): boolean {
  return roles[index] === 'noun' && MODIFIED.test(tokens[index + 1]?.lower ?? '');
}
const MODIFIED =
  /^(?:services?|departments?|brigades?|chiefs?|crews?|engines?|trucks?|stations?|officers?|officials?|squads?|scenes?|sites?|suspects?|weapons?|alarms?|investigators?|experts?|victims?|survivors?|commissions?|committees?|boards?|insurance|risks?|safety|defences?|shelters?|zones?|reporters?|correspondents?|halls?|rooms?|wards?|papers?|forms?|tickets?|prices?)$/;

/** “his January call”, “the 2016 election”, “this week’s talks”: the date describes the noun that follows it. */
export function isAttributive({tokens, roles, kind}: Sentence, from: number, to: number): boolean {
  if (isOwner({tokens}, to)) return true;
  const next = roles[to];
  if (next !== 'noun' && next !== 'name' && next !== 'participle') return false;
  const opens = (i: number) =>
    roles[i] === 'determiner' ||
    /['’]s$/.test(tokens[i]?.text ?? '') ||
    (i > 0 && isApostropheOf(tokens[i - 1]!, tokens[i])); // “Lind ’s” of a tokeniser
  // “Christmas sales”, “The weekend retreat burned down”: no adverbial, which would stand behind a preposition.
  const led = roles[from - 1] === 'preposition' || roles[from - 1] === 'subordinator';
  if (next === 'noun' && FEAST.test(tokens[from]!.lower)) return true;
  if (next === 'noun' && !led && tokens[from]!.lower === 'the' && tokens[to - 1]!.lower === 'weekend') return true;
  if (opens(from - 1)) return true;
  const year = to === from + 1 && /^\d{4}$/.test(tokens[from]!.text);
  if (kind === 'headline' && year && next === 'noun' && roles[from - 1] === 'preposition') return true; // “Judge clears Nordair in 2009 crash”
  // “the disputed 2016 election”, “Lind’s famous 1939 letter”
  const described = roles[from - 1] === 'noun' || roles[from - 1] === 'participle';
  return described && opens(from - 2) && year;
}

/** “Friday’s vote”, also “Friday ’s vote” of a tokeniser: whether what a date describes is told as its own. */
export function isOwner({tokens}: Pick<Sentence, 'tokens'>, to: number): boolean {
  const next = tokens[to];
  if (/['’]s$/.test(tokens[to - 1]!.text) || next?.lower === "'s" || next?.lower === "s'") return true;
  return next !== undefined && isApostropheOf(next, tokens[to + 1]);
}

/** Where the phrase goes on behind a date and the possessive ending that a tokeniser set apart from it. */
function behindOwner({tokens}: Sentence, to: number): number {
  if (tokens[to]?.lower === "'s" || tokens[to]?.lower === "s'") return to + 1;
  return tokens[to] && isApostropheOf(tokens[to], tokens[to + 1]) ? to + 2 : to;
}

const FEAST = /^(?:christmas|easter|thanksgiving|halloween|ramadan|passover|valentine)$/;

/** The noun phrase after an attributive date: up to the first word that cannot belong to it. */
function headOf({tokens, roles}: Sentence, to: number): {end: number} {
  let end = to;
  while (
    end < tokens.length &&
    (roles[end] === 'noun' ||
      roles[end] === 'name' ||
      roles[end] === 'number' ||
      roles[end] === 'participle' ||
      tokens[end]!.lower === "'s" ||
      isApostropheOf(tokens[end]!, tokens[end + 1]) ||
      (tokens[end]!.text === '-' && end > to && /^(?:noun|name|participle)$/.test(roles[end + 1] ?? ''))) // “hard - fought” of a tokeniser
  )
    end++;
  return {end};
}

/** “her 1997 recital of the Address”: what is done, and not what it is done to; “the April news that …”: what the news is of. */
function deedOf({sentence, known}: Site, end: number): Trigger | undefined {
  const told = clauseAfter(sentence, end, known);
  if (!told || sentence.tokens[end]!.lower !== 'of') return told;
  const {lower} = sentence.tokens[end - 1]!;
  return /(?:al|ing|tion|sion|ment|ance|ence|ure)$/.test(lower) && !isHuman(lower)
    ? {...plain(sentence, end - 1), types: told.types}
    : undefined;
}

/** “the April news that Assad had gassed …”: the happening stands in the clause that the noun announces. */
function clauseAfter({tokens, clauses}: Sentence, at: number, outside: readonly Trigger[]): Trigger | undefined {
  if (tokens[at]?.lower !== 'that' && tokens[at]?.lower !== 'of') return undefined;
  return outside.find(({index, saying}) => index > at && !saying && clauses[index]! - clauses[at]! <= 3);
}

/** “shot during a Tuesday traffic stop”: the happening that was on the occasion. */
function occasion({tokens, roles, clauses}: Told, from: number, outside: readonly Trigger[]): Trigger | undefined {
  const at = roles[from - 1] === 'determiner' ? from - 2 : from - 1;
  if (tokens[at]?.lower !== 'during') return undefined;
  return outside.findLast(({index, saying}) => index < at && !saying && clauses[at]! - clauses[index]! <= 3);
}

/** “meddled in the 2016 election”: the verb whose object or place the described noun is. */
function governor({tokens, roles, clauses}: Sentence, from: number, outside: readonly Trigger[]): Trigger | undefined {
  const led = roles[from - 1] === 'determiner' ? from - 2 : from - 1;
  if (APART.test(tokens[led]?.lower ?? '')) return undefined;
  const found = outside
    .filter(({index, saying}) => index < from && from - index <= 4 && !saying && clauses[index] === clauses[from])
    .at(-1);
  return found && isVerb(roles[found.index]) && !roles.slice(found.index + 1, from).some(isVerb) ? found : undefined;
}

/** Prepositions before what need not be of the same time: “protested against the 2013 election”. */
const APART = /^(?:against|about|over|for|of|from|under|since|before|after|until|following|despite|than|like)$/;

function typesOf(list: readonly Trigger[]): ReadonlySet<string> {
  return new Set(list.flatMap((t) => t.types.map((type) => type.name)));
}

/** The kinds of what a word tells; one of no known kind takes those of what stands with it: “identified the first death”. */
export function kindsOf(trigger: Trigger, beside: () => readonly Trigger[]): ReadonlySet<string> {
  return typesOf(trigger.types.length > 0 ? [trigger] : beside());
}

/** What its clause names, beside who says it. */
export function besideIn({clauses}: Sentence, {index}: Trigger, among: readonly Trigger[]): Trigger[] {
  return among.filter((t) => !t.saying && clauses[t.index] === clauses[index]);
}

/** Index of the “when” right behind a date, “until 1995, when the law was repealed”; −1 where there is none. */
export function whenBehind({tokens}: Told, to: number): number {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  return tokens[at]?.lower === 'when' ? at : -1;
}
