import {compoundStart, isFinite, isVerb, type Role} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {stretchOf, type Part} from '../text/syntax.js';
import {isStating} from '../text/verbs.js';
import {quotationAt, quotations, wordBefore} from './around-date.js';
import type {Attachment} from './attachment.js';
import {askedBy} from './cue-reach.js';
import {conjunct} from './governing.js';
import type {Told} from './mentions.js';
import {infinitives, plainVerbs, triggerAt, type Site} from './plain-verbs.js';
import {clashes} from './tense.js';
import {besideIn, isThing, kindsOf, typeNames, type Trigger} from './types.js';

/** Why a date places nothing that no verb of its sentence can be of. */
export const NOTHING_TOLD = 'belongs to nothing that is told';

/** What stands nearest to a date, of what can be of its time. */
export function nearest(site: Site): Attachment | string {
  const {sentence, from, to} = site;
  if (isOwnStory(sentence, from) && !sentence.triggers.some(({saying}) => saying))
    return 'is told by somebody of themselves, whom the sentence does not name';
  const choice = choiceOf(site);
  const closest = closestOf(choice);
  if (!closest) return 'nothing that happens is said with it';
  const inTime = inTimeOf(choice, heldAt(site, closest) ?? closest);
  if (!inTime) return NOTHING_TOLD;
  const said = saidOf(sentence, inTime, from, to, choice.quoted);
  return attachmentTo(site, askingFor(site, said ?? inTime), said ? null : choice.part);
}

/** The words that a date may go with, and what speaks against each. */
interface Choice {
  site: Site;
  among: readonly Trigger[];
  /** Of these, verbs of no known kind. */
  verbs: readonly Trigger[];
  /** Of these, what is done right beside the date. */
  acts: readonly Trigger[];
  /** Which tokens stand between quotation marks. */
  quoted: readonly boolean[];
  /** The quotation, or the one of two joined statements, that the date stands in. */
  part: Part | null;
  /** Where the statement begins that the date is part of, −1 where it may be all of the sentence. */
  content: number;
}

function choiceOf(site: Site): Choice {
  const {sentence, from, to, known} = site;
  const {roles, clauses} = sentence;
  // “a court heard on Monday”, “the fire service warned on Monday”
  const named = (t: Trigger) =>
    (isThing(t.token.lower) && isFinite(roles[t.index + 1])) || isModifier(sentence, t.index);
  const told = known.some(
    (t) => !t.saying && isInClause(site, t) && !isOff(site, t) && !isBeyond(site, t) && !isOver(site, t) && !named(t),
  );
  const plainOnes = plainVerbs(site);
  const open = plainOnes.filter((t) => !isOver(site, t));
  const verbs = open.length > 0 ? open : plainOnes;
  const near = ({index}: Trigger) => Math.abs(clauses[index]! - clauses[from]!) <= 1;
  if (!told && [...verbs, ...known].some((t) => near(t) && isOff(site, t))) verbs.push(...infinitives(site));
  const acts = [...verbs, ...known].filter(({index}) => isActOf(sentence, index, from, to));
  const quoted = quotations(sentence);
  const part = quoted[from] ? quotationAt(quoted, from) : conjunct(sentence, from, to);
  const among = [...known, ...(told ? acts : verbs)];
  return {site, among, verbs, acts, quoted, part, content: contentOf(sentence, from)};
}

function isInClause({sentence: {clauses}, from}: Site, {index}: Trigger): boolean {
  return clauses[index] === clauses[from];
}

/** Whether a word is of another time than the date, by its tense. */
function isOff({sentence, side, from}: Site, {index}: Trigger): boolean {
  return clashes(sentence, index, side, from);
}

/** “returned home on Monday with a *prison* term before him”: behind its verb a date says nothing of a noun that follows. */
function isBeyond({sentence: {roles, clauses}, from, to}: Site, {index}: Trigger): boolean {
  const closed = roles.some((role, i) => i < from && clauses[i] === clauses[from] && isFinite(role));
  return closed && index >= to && !isVerb(roles[index]);
}

/** “It *says* work could start in May”: what is said has a verb of its own before the date. */
function isOver({sentence: {roles}, from}: Site, {index, token}: Trigger): boolean {
  return isStating(token.lower) && index < from && roles.slice(index + 1, from).some(isFinite);
}

/** Of all that may be meant, what stands closest. */
function closestOf(choice: Choice): Trigger | undefined {
  let best: Trigger | undefined;
  let least = Infinity;
  for (const trigger of choice.among) {
    if (isBarred(choice, trigger)) continue;
    const cost = costOf(choice, trigger);
    if (cost < least) [best, least] = [trigger, cost];
  }
  return best;
}

/** Whether a word stands outside of the statement or quotation that a date belongs to. */
function isBarred({site: {from}, quoted, part, content}: Choice, {index}: Trigger): boolean {
  if (quoted[from]) {
    if (!quoted[index]) return true; // what somebody says of a day is not the day on which it is said
  } else if (part && (index < part.from || index >= part.to)) return true;
  return index < content;
}

/** How far a word is from a date, in words, with what speaks against it. */
function costOf({site, acts, quoted}: Choice, trigger: Trigger): number {
  const {sentence, from, to} = site;
  const apart = quoted[trigger.index] !== quoted[from] ? 6 : 0;
  const far = acts.includes(trigger) ? 0.5 : distance(sentence, trigger, from, to) + apart;
  const beyond = isBeyond(site, trigger) && isInClause(site, trigger) ? 6 : 0;
  return far + (isOff(site, trigger) ? 10 : 0) + beyond + (isEnded(site, trigger) ? 12 : 0);
}

/** A word, or where it is of another time than its date, the first verb of the same clause that is not; undefined where there is none. */
function inTimeOf({site, verbs}: Choice, best: Trigger): Trigger | undefined {
  const {sentence, from, side} = site;
  const needs = side === 'before' || (side === 'after' && best.index < from);
  if (!needs || !isOff(site, best)) return best;
  const free = ({index}: Trigger) => isFinite(sentence.roles[index]) || sentence.tokens[index - 1]?.lower === 'to';
  return [...verbs, ...infinitives(site)].find((t) => isInClause(site, t) && free(t) && !isOff(site, t));
}

/** “*called* for a vote in March” of a March that is over: what was asked for was still to come. */
function askingFor({sentence, from, side, known}: Site, trigger: Trigger): Trigger {
  const asked = side === 'before' || side === 'lately' ? askedBy(sentence, trigger.index) : -1;
  return asked >= 0 && asked < from ? triggerAt(sentence, asked, known) : trigger;
}

/** What a date goes with once its word is found; `part` is all that may be told of it, null for the whole sentence. */
function attachmentTo(site: Site, trigger: Trigger, part: Part | null): Attachment {
  const {sentence, from, side, known} = site;
  const {roles} = sentence;
  const {index} = trigger;
  const purpose = purposeWith(site, index);
  if (purpose) {
    const noun = triggerAt(sentence, index - 2, known);
    return {trigger: noun, types: typeNames([noun, trigger]), named: noun, within: stretchOf(sentence, purpose)};
  }
  // “have arrested three men over the theft last month”: the verb is of another time than what its phrase names
  const over = /^(?:over|for|of)$/.test(wordBefore(sentence, index)) && roles[index] === 'noun';
  const verb = over ? roles.findLastIndex((role, i) => i < index && isFinite(role)) : -1;
  const apart = verb >= 0 && clashes(sentence, verb, side, from) ? {named: trigger} : {};
  const within = part ? {within: stretchOf(sentence, part)} : {};
  return {trigger, types: kindsOf(trigger, () => besideIn(sentence, trigger, known)), ...apart, ...within};
}

/** “has lived there under *a deal to end the war in 2003*”: the noun with what it was for, where the verb before it is of another time. */
function purposeWith({sentence, from, to, side}: Site, index: number): Part | null {
  const {tokens, roles} = sentence;
  if (index > from || tokens[index - 1]?.lower !== 'to' || !AIM.test(tokens[index - 2]?.lower ?? '')) return null;
  const first = compoundStart(roles, index - 2);
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
export function distance(sentence: Told, {token, index, saying, types}: Trigger, from: number, to: number): number {
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
