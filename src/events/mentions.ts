import type {EventType, Grain, Span, Status, Timex} from '../model.js';
import {isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import type {Part} from '../text/syntax.js';
import type {Stretch} from '../text/snippet.js';
import {tenseOf} from '../text/tense.js';
import {addMonths, DAY, formatDay} from '../time/calendar.js';
import {isAttributive, whenBehind} from './around-date.js';
import {attach, type Attachment} from './attachment.js';
import {NOTHING_TOLD} from './nearest.js';
import {plain, triggerAt} from './plain-verbs.js';
import {callingOff, isMoved, isNewDay, isNotHeld, isPlan, isPutOff, planBefore} from './calling-off.js';
import {countedBack, type Counted} from './counted.js';
import {reasonInContext} from './in-context.js';
import {isMeasured} from './measured.js';
import {isReplaced} from './planned-before.js';
import {COARSE, isFigureOf, isMeantFor, reasonNotToPlace, UNKNOWN_DAY} from './placing.js';
import {isStateOf} from './states.js';
import {NOUNS_OF_HEARSAY} from './status-cues.js';
import {statusOf, type Judged} from './status.js';
import {clashes, sideOf, type Side} from './tense.js';
import {isThing, kindsOf, type Trigger} from './types.js';

/** When a mention’s words place it, once the creation date of its article is known as well as it can be. */
export interface When {
  /** Milliseconds UTC, half-open. */
  start: number;
  end: number;
  grain: Grain;
  /** What the words allow under every day the article may have been written on; equal to start and end when that is one. */
  earliest: number;
  latest: number;
  /** Certain under every day the article may have been written on. */
  firm: boolean;
}

/** All of one day, said for certain. */
export function onDay({start, end}: Span): When {
  return {start, end, grain: 'day', earliest: start, latest: end, firm: true};
}

/** From the beginning of one time to the end of another. */
export function through(first: When, last: When): When {
  return {
    ...first,
    grain: COARSE.has(last.grain) ? last.grain : first.grain,
    end: last.end,
    latest: last.latest,
    firm: first.firm && last.firm,
  };
}

/** Length of a stretch of time, in milliseconds. */
export function width({start, end}: Span): number {
  return end - start;
}

/** Whether a time is said closely enough to put an event on its day: a day, a weekend, a few days, but no week. */
export function isExact(when: Span): boolean {
  return width(when) <= 4 * DAY;
}

/** Whether it is dated by its words, rather than placed about the day of its article. */
export function isDated({when, dated}: Mention): boolean {
  return when !== null && dated.length > 0;
}

/** Whether a mention is placed by an hour alone (“at 8 p.m.”): its day is the one that was being told of. */
export function isByTheClock({sentence, dated}: Mention): boolean {
  return dated.length > 0 && !sentence.under && dated.every(isHour);
}

/** Whether an expression is an hour that names no day. */
export function isHour({timex}: Pick<Dated, 'timex'>): boolean {
  return timex.type === 'TIME' && !NAMES_DAY.test(timex.text);
}
const NAMES_DAY =
  /day\b|today|yesterday|tomorrow|tonight|\b(?:last|this|that|next)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}|\d[/-]\d/i;

/** A temporal expression of an article with the time it means there. */
export interface Dated {
  timex: Timex;
  when: When | null;
  /** Why it places nothing, where `when` is null. */
  reason?: string;
}

/** Why “the following day” places nothing where no day has been told of right before. */
export const UNCOUNTED = 'what it counts from is not certain';

/** A sentence with the words in it that tell of happenings. */
export interface Told extends Sentence {
  triggers: Trigger[];
}

/** A sentence, or the part of one, that tells of a happening. */
export interface Mention {
  sentence: Told;
  trigger: Trigger;
  /** Names of the event types it may belong to. */
  types: ReadonlySet<string>;
  when: When | null;
  /** Where its date lies from the day of writing. */
  side: Side;
  /** The first and the last of the expressions that date it: two for “from Monday to Thursday”. */
  dated: Dated[];
  status: Status;
  /** Told as hearsay: alleged, suspected, reported. */
  hedged: boolean;
  /** Told as what was not done. */
  negated?: true;
  /** A plan that is told to be off, called off or put off to another day. */
  off?: true;
  /** Index of the participle that its date goes with: “a levy introduced in July is unlawful”. */
  aside?: number;
  /** The dependent clause that its date belongs to, as offsets in the text: nothing outside it happened then. */
  within?: Stretch;
  /** The noun that its date describes, where a verb tells of it: “won seats in Monday’s election”. */
  named?: Trigger;
  /** Dated by the day of another event: “the call came on the same day that Lind resigned”. */
  lent?: true;
  /** Told as news without a date: placed about the day of its article. */
  asNews?: true;
  /**
   * Of an undated mention: the times that date other happenings of its sentence (null: on another day than was told of, and it is not
   * certain which), and whether they stand in its own clause.
   */
  beside?: readonly {when: Span | null; own: boolean}[];
}

/** A date expression that placed nothing, and why. */
export interface Unplaced {
  sentence: Told | null;
  timex: Timex;
  reason: string;
}

/**
 * The dated mentions of a sentence: each date that names a place on the calendar, with the happening it dates. Where the day that a
 * date is counted from is unknown, the mention is kept without a time (`when` is null). A date that only
 * describes something (“the 2016 candidate”), a duration, a repetition or a reference such as “now” dates nothing.
 *
 * @param dated the expressions inside the sentence, in order
 * @param written the days the article may have been written on, milliseconds UTC, half-open; null when unknown
 */
export function datedMentions(
  sentence: Told,
  dated: readonly Dated[],
  written: {start: number; end: number} | null,
): {mentions: Mention[]; unplaced: Unplaced[]} {
  const mentions: Mention[] = [];
  const unplaced: Unplaced[] = [];
  const groups = ranges(sentence, dated);
  for (const said of withEnds(sentence, groups)) {
    const group = ofYearBefore(sentence, said, written) ?? said;
    const reason =
      group.reason ??
      reasonNotToPlace(group) ??
      reasonInContext(sentence, group) ??
      (isReplaced(sentence, group, groups) ? 'is the day that was planned, not the day it was' : undefined);
    const side = sideOf(group.when, written);
    const site =
      reason && reason !== UNKNOWN_DAY
        ? null
        : attach(sentence, group.from, group.to, side, isOnlyWhen(sentence, group));
    const found = site && meantFor(sentence, group, planOff(sentence, group, site, written), side);
    if (reason === UNKNOWN_DAY && found && typeof found !== 'string') {
      mentions.push(untimed(sentence, found.trigger, found.types, group.members, group));
      continue;
    }
    if (reason || !found || typeof found === 'string') {
      const why = typeof found === 'string' ? found : (reason ?? 'nothing that happens is said with it');
      for (const {timex} of group.members) unplaced.push({sentence, timex, reason: why});
      continue;
    }
    mentions.push({
      sentence,
      trigger: found.trigger,
      types: withToll(sentence, found),
      when: group.when,
      side,
      dated: group.members,
      ...judged(sentence, group, found, side, written),
      ...(found.named ? {named: found.named} : {}),
      ...(found.aside === undefined ? {} : {aside: found.aside}),
      ...(found.within ? {within: found.within} : {}),
    });
    const counted = countedBack(sentence, group, dated);
    if (counted) mentions.push(mentionOf(sentence, counted, written));
  }
  const kept = mentions.filter((m) => !isOfNearer(sentence, m, mentions));
  for (const {dated: others} of mentions.filter((m) => !kept.includes(m)))
    unplaced.push(...others.map(({timex}) => ({sentence, timex, reason: NOTHING_TOLD})));
  const spans = kept.flatMap((m) => m.dated.map(({timex}) => timex));
  const left = unplaced.filter(({timex}) => !spans.some(({start, end}) => start <= timex.start && timex.end <= end));
  return withoutReports(sentence, kept, left);
}

/**
 * “The worst week for the mayor, who was re-elected in 2014”: what has a date of its own nearby is of no other date that its sentence names,
 * save where the two are joined (“in 1997 and 1998”), one holds the other, or the one is only that of a plan or was not.
 */
function isOfNearer(sentence: Told, mention: Mention, all: readonly Mention[]): boolean {
  const {tokens, clauses} = sentence;
  const {trigger, when} = mention;
  const at = ({dated: [first]}: Mention) => tokens.findIndex((t) => t.end > first!.timex.start);
  const isPlanned = (m: Mention) =>
    m.off || m.negated || m.aside !== undefined || isPlan({tokens}, Math.max(0, at(m) - 2));
  if (!when || isPlanned(mention)) return false;
  const describes = (m: Mention) => {
    const next = tokens.findIndex((t) => t.start >= m.dated[0]!.timex.end);
    return next > 0 && isAttributive(sentence, at(m), next);
  };
  const far = (m: Mention) => Math.abs(at(m) - trigger.index) + 8 * Math.abs(clauses[at(m)]! - clauses[trigger.index]!);
  return all.some((other) => {
    if (other === mention || other.trigger.index !== trigger.index || !other.when || isPlanned(other)) return false;
    if (isByTheClock(other) !== isByTheClock(mention)) return isByTheClock(mention); // “in 2008, at four one morning”
    const apart = other.when.start >= when.end || when.start >= other.when.end;
    // “lost her 2010 seat on Monday”: the year is that of the seat
    if (apart && describes(other) !== describes(mention)) return describes(mention);
    return apart && far(other) < far(mention) && !isJoined({tokens}, all, at(mention), at(other));
  });
}

/** Whether two dates of a sentence are told as one: “in 1997 and 1998”, “is to land in May and to work in June”. */
function isJoined({tokens}: Pick<Told, 'tokens'>, all: readonly Mention[], one: number, other: number): boolean {
  const isDate = ({start}: {start: number}) =>
    all.some(({dated}) => dated.some(({timex}) => timex.start <= start && start < timex.end));
  const between = tokens.slice(Math.min(one, other), Math.max(one, other));
  const again = between.some(({lower}, i) => lower === 'and' && /^(?:to|be)$/.test(between[i + 1]?.lower ?? ''));
  return again || between.every((token) => JOINED.test(token.lower) || isDate(token));
}
const JOINED = /^(?:and|or|to|in|on|the|,|-|–)$/;

/** What is told to have been so long before the date of its sentence. */
function mentionOf(sentence: Told, {dated, clause, verb}: Counted, written: Span | null): Mention {
  const {from, to} = clause;
  const own = sentence.triggers.filter(({index, saying}) => index >= from && index < to && !saying);
  const trigger = triggerAt(sentence, verb, own);
  const side = sideOf(dated.when, written);
  return {
    sentence,
    trigger,
    types: kindsOf(trigger, () => own),
    when: dated.when,
    side,
    dated: [dated],
    ...statusOf(sentence, verb, dated.when, written),
    within: {start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end},
  };
}

/**
 * “Police arrested a man on 15 March”, told on 10 March: what is told as done on a day that is still to come was done on that day of the year
 * before, if its article and its words are right, which is not sure; null for any other date.
 */
function ofYearBefore(sentence: Told, group: Group, written: Span | null): Group | null {
  const {members, when, from, to} = group;
  const [{timex}] = members as [Dated];
  if (!written || when?.grain !== 'day' || timex.grain !== 'day' || members.length > 1 || !NO_YEAR.test(timex.text))
    return null;
  if (
    sentence.tokens[from - 1]?.lower !== 'on' ||
    sideOf(when, written) !== 'after' ||
    sentence.kind !== 'body' ||
    sentence.under
  )
    return null;
  if (attach(sentence, from, to, 'after') !== NOTHING_TOLD || callingOff(sentence, {from, to}, true) >= 0) return null;
  const [start, end] = [addMonths(when.start, -12), addMonths(when.end, -12)];
  const value = formatDay(start);
  return {
    ...group,
    members: [{...members[0]!, timex: {...timex, value, begin: start, until: end, certainty: 'likely'}}],
    when: {...when, start, end, earliest: start, firm: false},
  };
}
/** A day of a month, of which no year and no weekday is said. */
const NO_YEAR = /^\p{L}+\.? \d{1,2}(?:st|nd|rd|th)?$|^\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}+\.?$/u;

/** A time that something done is only meant for, or that a figure is of, is the time of nothing. */
function meantFor<T extends Attachment & {off?: true}>(
  sentence: Told,
  group: Group,
  found: T | string,
  side: Side,
): T | string {
  if (typeof found === 'string' || found.off) return found;
  const {index} = found.trigger;
  if (isFigureOf(sentence, group, index)) return 'is the time of a figure, and not of its report';
  if (found.trigger.types.length === 0 && isStateOf(sentence, index)) return 'tells how things were, not what happened';
  if (side === 'after' && !found.named && isDoneBefore(sentence, index, group.from))
    return 'is told as done, on a day that is still to come';
  if (!found.named && isForetoldAfter(sentence, index, group.from, side))
    return 'is told as still to come, on a day that is over';
  return side === 'after' && isMeantFor(sentence, group, index) ? 'only tells what it is meant for' : found;
}

/** “Yesterday’s retreat means that the row will end”: nothing is foretold for a day that is over. */
function isForetoldAfter(sentence: Told, index: number, from: number, side: Side): boolean {
  return isVerb(sentence.roles[index]) && tenseOf(sentence, index) === 'future' && clashes(sentence, index, side, from);
}

/** “This spring she had trained in Tallis”, told in winter: nothing is done on a day that is still to come; but “due in May – the council has closed it”. */
function isDoneBefore(sentence: Told, index: number, from: number): boolean {
  return sentence.roles[index] === 'past' && clashes(sentence, index, 'after', from) && planBefore(sentence, from) < 0;
}

/**
 * A plan that is off is told of by what names it, or else by the verb that says so: “the *trip* planned for May has been put off”, “the
 * opening, due in May, was *postponed*”; whatever says that it is planned is none of its titles.
 */
function planOff(
  sentence: Told,
  {when, from, to}: Group,
  found: Attachment | string,
  written: Span | null,
): (Attachment & {off?: true}) | string {
  const verb = callingOff(sentence, {from, to}, !written || (when !== null && when.end >= written.end));
  if (verb < 0) return found;
  if (typeof found !== 'string' && found.aside === undefined) return {...found, off: true};
  const named = sentence.triggers.filter(
    ({index, saying}) => !saying && index < from && !isVerb(sentence.roles[index]),
  );
  const trigger = named.at(-1) ?? plain(sentence, verb);
  return {trigger, types: new Set(trigger.types.map(({name}) => name)), off: true};
}

/** How sure the sentence is of what a date dates; what is off, and what was not done, is told as not having been. */
function judged(
  sentence: Told,
  {when, from, to}: Group,
  found: Attachment & {off?: true},
  side: Side,
  written: Span | null,
): Judged & {off?: true} {
  const {index} = found.trigger;
  if (found.off) return {status: 'denied', hedged: false, off: true};
  if (isNotHeld(sentence, index, {from, to})) return {status: 'denied', hedged: false, negated: true};
  // “The fair, planned for 9 May, was small”: whether it was held then, the sentence does not say.
  if (found.aside === index && isPlan(sentence, index)) return {status: 'scheduled', hedged: false};
  const status = statusOf(sentence, index, when, written, {from, to});
  // “was moved to March”, told in May: whether it was held then, the sentence does not say.
  if (status.status === 'happened' && isNewDay(sentence, from)) return {...status, status: 'scheduled'};
  return presupposed(sentence, status, found, from, side);
}

/** Whether a noun tells where or when something else was: “*at* the *congress*”, “*in* a much-awaited *speech*”. */
function isOccasion({tokens, roles, clauses}: Sentence, index: number): boolean {
  if ((roles[index] !== 'noun' && roles[index] !== 'name') || isThing(tokens[index]!.lower)) return false;
  let lead = index - 1;
  while (
    /^(?:noun|name|determiner|number|participle|adverb)$/.test(roles[lead] ?? '') ||
    /^(?:['’]s?|-)$/.test(tokens[lead]?.text ?? '')
  )
    lead--;
  // “hoped to speak at a rally” may never have been held, “the hand that she offered in a speech” was offered.
  const own = /^(?:that|which|who)$/.test(tokens[clauses.indexOf(clauses[index]!)]!.lower);
  const awaited = tokens.slice(lead + 1, index).some(({lower}) => /(?:anticipated|awaited|expected)$/.test(lower));
  const given = own || awaited || /^(?:the|his|her|its|their)$/.test(tokens[lead + 1]!.lower);
  return given && /^(?:at|in|during)$/.test(tokens[lead]?.lower ?? '');
}

/**
 * “wants the tally of the March vote”, “vowed to restore the judges fired in May”: that a vote was in March, that they were fired in May is
 * taken for granted, whatever is wanted, hoped, claimed or denied about it now: “claims that the mill broke the accord reached in May”.
 */
function presupposed(
  sentence: Sentence,
  judged: Judged,
  {trigger, named, aside}: Attachment,
  from: number,
  side: Side,
): Judged {
  const over = side === 'before' || side === 'lately';
  // “hoped to keep power at the congress last May”: where it was hoped for has been
  if (over && /^(?:proposed|expected)$/.test(judged.status) && isOccasion(sentence, trigger.index))
    return {...judged, status: 'happened', hedged: false};
  if (!over || judged.negated || (named !== trigger && aside !== trigger.index)) return judged;
  const {tokens, roles} = sentence;
  // “was expected to win yesterday’s stage”: that the stage was is taken for granted, and not that she won
  if (aside !== trigger.index && trigger.index < from && isVerb(roles[trigger.index])) return judged;
  // “the alleged attack”: that it was is in doubt itself
  const near = [from - 2, from - 1, trigger.index - 2, trigger.index - 1];
  if (near.some((i) => NOUNS_OF_HEARSAY.test((tokens[i]?.lower ?? '').replace(/ly$/, '')))) return judged;
  return {...judged, status: 'happened', hedged: false};
}

const REPORTING = /^(?:said|says|say|told|announced|reported|confirmed|stated|added|wrote|tweeted|according)$/;

/**
 * “The mill will close in May, its owner said on Wednesday”, “said yesterday that the vote of 2016 was rigged”: what is said of a time to
 * come, or of one long past, is news of the day it is said on.
 */
function isOwnNews(sentence: Told, {trigger, side, when, dated}: Mention, happen: readonly Mention[]): boolean {
  const {tokens, roles} = sentence;
  if (!when || roles[trigger.index] !== 'past' || !REPORTING.test(trigger.token.lower)) return false;
  const at = tokens.findIndex((t) => t.end > dated[0]!.timex.start);
  if (roles[trigger.index - 1] === 'aux' || clashes(sentence, trigger.index, side, at)) return false; // “it was reported”
  if (/^(?:i|we)$/.test(tokens[trigger.index - 1]?.lower ?? '')) return false;
  // “Trams may return in 2027, the council said on Monday”: what is only possible is all that was said.
  const isPossible = (m: Mention) => /^(?:may|might|could)$/.test(tokens[m.trigger.index - 1]?.lower ?? '');
  if (trigger.token.lower !== 'announced' && happen.every((m) => m.status === 'proposed' && isPossible(m)))
    return false;
  // “Lind said on Monday she would resign on Friday”: what is to come on a day of that week needs no second one.
  const isFar = (ahead: When) =>
    trigger.token.lower === 'announced' || !isExact(ahead) || ahead.start >= when.end + 7 * DAY;
  return happen.every(
    (m) => m.when && ((m.when.start >= when.end && isFar(m.when)) || m.when.end < when.start - 7 * DAY),
  );
}

/** “On 3 May the mayor was *told* that the launch, set for 9 June, would be late”: what is told is of no date that its aside names. */
function isToldOfPlan(sentence: Told, index: number, mentions: readonly Mention[]): boolean {
  const {tokens} = sentence;
  if (tokens[index + 1]?.lower !== 'that' || mentions.length < 2) return false;
  return mentions.every(
    (m) => m.trigger.index === index || (m.aside !== undefined && m.aside > index && isPlan(sentence, m.aside)),
  );
}

/** “… on Tuesday, officials said on Wednesday”: beside a dated happening, the day it was told on is none of its own. */
function withoutReports(
  sentence: Told,
  mentions: Mention[],
  unplaced: Unplaced[],
): {mentions: Mention[]; unplaced: Unplaced[]} {
  const isReport = ({trigger, dated}: Mention) => {
    if (isToldOfPlan(sentence, trigger.index, mentions)) return false;
    if (trigger.saying || REPORTING.test(trigger.token.lower)) return true;
    const at = sentence.tokens.findIndex((t) => t.end > dated[0]!.timex.start);
    return sentence.tokens.some((t, i) => sentence.clauses[i] === sentence.clauses[at] && t.lower === 'according');
  };
  // “A plan was announced in 1981”: what is announced is news.
  const isNews = ({trigger: {token, index}}: Mention) =>
    /^(?:announced|confirmed)$/.test(token.lower) &&
    /^(?:was|were|been)$/.test(sentence.tokens[index - 1]?.lower ?? '');
  const happen = mentions.filter((m) => !isReport(m));
  const kept = mentions.filter((m) => happen.includes(m) || isNews(m) || isOwnNews(sentence, m, happen));
  if (happen.length === 0 || kept.length === mentions.length) return {mentions, unplaced};
  const left = mentions.filter((m) => !kept.includes(m)).flatMap((m) => m.dated);
  return {
    mentions: kept,
    unplaced: [
      ...unplaced,
      ...left.map(({timex}) => ({sentence, timex, reason: 'is the day it was told, not the day it was'})),
    ],
  };
}

/**
 * The mentions of a sentence’s happenings without regard to dates: what may retell an event that another sentence dates.
 *
 * @param dated the expressions that date others of its happenings, and those that are counted from a day that is not certain
 */
export function undatedMentions(sentence: Told, dated: readonly Dated[] = []): Mention[] {
  const toll = isToll(sentence) ? TOLLED : [];
  const {tokens, roles, clauses} = sentence;
  const at = ({timex}: Dated) => tokens.findIndex((t) => t.end > timex.start);
  // “On 4 March police raided his house and detained him”: a date that opens a sentence is that of all its verbs that no other word subordinates.
  const opens = (index: number) =>
    roles.slice(0, index).every((role) => /^(?:preposition|adverb|determiner|mark)$/.test(role));
  const isPlain = (index: number) =>
    !roles.slice(0, index).some((role, i) => clauses[i] === clauses[index] && /^(?:relative|subordinator)$/.test(role));
  const isOther = ({reason, timex: {type, text}}: Dated) =>
    reason === UNCOUNTED && type === 'DATE' && !/\b(?:same|that)\b/i.test(text);
  const times = dated.flatMap((d) =>
    d.when || isOther(d) ? [{when: d.when, clause: clauses[at(d)], leads: opens(at(d))}] : [],
  );
  return sentence.triggers
    .filter((trigger) => !trigger.saying)
    .map((trigger) => {
      const types = new Set([...trigger.types.map((t) => t.name), ...(trigger.types.some(isDeath) ? toll : [])]);
      const beside = times.map(({when, clause, leads}) => ({
        when,
        own: clause === sentence.clauses[trigger.index] || (leads && isPlain(trigger.index)),
      }));
      return {...untimed(sentence, trigger, types), beside};
    });
}

/**
 * A mention that no day is known of.
 *
 * @param date the tokens of the expression that dates it
 */
export function untimed(
  sentence: Told,
  trigger: Trigger,
  types: ReadonlySet<string> = new Set(),
  dated: Dated[] = [],
  date?: Part,
): Mention {
  const status = date ? statusOf(sentence, trigger.index, null, null, date) : undatedStatus(sentence, trigger.index);
  return {sentence, trigger, types, when: null, side: 'about', dated, ...status};
}

/** How sure a sentence is of what it tells without a date: the same in every round of dating, and asked for in each. */
function undatedStatus(sentence: Told, index: number): Judged {
  const known = UNDATED.get(sentence) ?? UNDATED.set(sentence, new Map<number, Judged>()).get(sentence)!;
  let status = known.get(index);
  if (!status) known.set(index, (status = statusOf(sentence, index, null, null)));
  return status;
}
const UNDATED = new WeakMap<Told, Map<number, Judged>>();

/**
 * The kinds of a dated happening, with those that many die of where it is told how many did, and of what by no word of a known kind:
 * “nine people *died* there on Tuesday”, “nine people died when the walkway *fell* on Tuesday”.
 */
function withToll(sentence: Told, {trigger, types}: Attachment): ReadonlySet<string> {
  if ((trigger.types.length > 0 && !DIED.test(trigger.token.lower)) || !isToll(sentence)) return types;
  const own = sentence.clauses[trigger.index]!;
  const near = sentence.triggers.filter(({index}) => Math.abs(sentence.clauses[index]! - own) <= 1);
  if (!near.some((t) => t.types.some(isDeath))) return types;
  const cause = near.filter(({token}) => !DIED.test(token.lower)).flatMap((t) => t.types.map(({name}) => name));
  return new Set([...types, 'death', ...(cause.some((name) => TOLLED.includes(name)) ? cause : TOLLED)]);
}

/** “Nine people drowned”, “Police said four soldiers were killed”: how many died, of what the article tells. */
export function isToll({tokens, roles}: Sentence): boolean {
  const at = tokens.findIndex((t) => DIED.test(t.lower));
  const counted = tokens.slice(Math.max(0, at - 6), at).some((t, i, all) => {
    const number = (roles[Math.max(0, at - 6) + i] === 'number' || COUNT.test(t.lower)) && !t.lower.endsWith('-old');
    return number && all[i + 1]?.word;
  });
  return at > 0 && counted && !tokens.some((t) => /^(?:years?|since|each|every)$/.test(t.lower));
}
const DIED = /^(?:died|killed|drowned|perished|dead)$/;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds)$/;
/** What people die of, many at once. */
export const TOLLED: readonly EventType[] = ['disaster', 'attack', 'strike'];

/** A kind of happening that people die of, or their death itself. */
export function isDeath({name}: {name: string}): boolean {
  return name === 'death' || name === 'attack';
}

/** A date expression, or several that belong together, in its sentence. */
export interface Group {
  members: Dated[];
  when: When | null;
  /** Token indexes of the expression, half-open. */
  from: number;
  to: number;
  reason?: string;
  /** The end of a stretch of time, as what a clause behind it dates. */
  ends?: true;
}

/** Expressions that belong together (“May 3-4”, “Wednesday and Thursday”) as one stretch of time. */
function ranges(sentence: Told, dated: readonly Dated[]): Group[] {
  const groups: Group[] = [];
  for (const item of dated) {
    const {timex, when} = item;
    const from = sentence.tokens.findIndex((t) => t.end > timex.start);
    let to = from;
    while (to < sentence.tokens.length && sentence.tokens[to]!.start < timex.end) to++;
    const last = groups.at(-1);
    if (last && joins(sentence, last, item, from)) {
      last.members.push(item);
      last.to = to;
      if (last.when && when && when.end > last.when.end) last.when = through(last.when, when);
      continue;
    }
    groups.push({members: [item], when, from, to, ...(item.reason ? {reason: item.reason} : {})});
  }
  return groups;
}

/** “led the board from 2019 until May, when she quit”: of a stretch of time its end once more, where a clause tells what was then. */
function withEnds(sentence: Told, groups: readonly Group[]): Group[] {
  return groups.flatMap((group) => {
    const last = group.members.at(-1)!;
    const from = sentence.tokens.findIndex((t) => t.end > last.timex.start);
    // “between 1990 and 1993, when she was mayor” is of all the years
    const ends =
      sentence.tokens[group.from - 1]?.lower === 'from' && /^(?:to|until|till)$/.test(sentence.tokens[from - 1]!.lower);
    if (!ends || group.members.length < 2 || whenBehind(sentence, group.to) < 0) return [group];
    return [group, {members: [last], when: last.when, from, to: group.to, ends: true}];
  });
}

/** Whether a date is that of the clause with “when” behind it, and of nothing that stands before. */
function isOnlyWhen(sentence: Told, {from, to, members, ends}: Group): boolean {
  if (whenBehind(sentence, to) < 0) return false;
  return ends === true || isMeasured(sentence, from, to, members[0]!.timex) || isBegun(sentence, from);
}

/** “It all began on 6 May, when Okoro was sacked”: what began is only how it is told. */
function isBegun({tokens}: Told, from: number): boolean {
  const [what, verb] = tokens.slice(Math.max(0, from - 3), Math.max(0, from - 1)).map(({lower}) => lower);
  return (
    /^(?:it|this|that|all|everything|trouble|affair|saga|drama|row|crisis)$/.test(what ?? '') && BEGUN.test(verb ?? '')
  );
}
const BEGUN = /^(?:began|begun|started|came|happened|ended)$/;

function joins(sentence: Told, last: Group, {timex, when}: Dated, from: number): boolean {
  const before = last.members.at(-1)!;
  // “was moved from 29 May to 5 June”: two days, of which the first is no more
  if (isMoved(sentence, last.from) || isPutOff(sentence, last, from)) return false;
  if (timex.range !== undefined && timex.range === before.timex.range) return true;
  const between = sentence.tokens
    .slice(last.to, from)
    .map((t) => t.lower)
    .join(' ');
  if (!last.when && !when) return between === 'and' && WEEKDAY.test(timex.value) && WEEKDAY.test(before.timex.value);
  if (!last.when || !when || when.end <= last.when.end) return false;
  if (
    /^(?:through|to|until|till|and|-|–)$/.test(between) &&
    /^(?:from|between|since)$/.test(sentence.tokens[last.from - 1]?.lower ?? '')
  )
    return true;
  return (
    last.when.grain === when.grain &&
    last.when.end === when.start &&
    // “in May or June” is one of them.
    (between === 'or' || (when.grain === 'day' && /^(?:and|-|–)$/.test(between)))
  );
}

const WEEKDAY = /^XXXX-WXX-\d$/;
