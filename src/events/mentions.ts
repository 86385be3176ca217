import type {Grain, Span, Status, Timex} from '../model.js';
import {isFinite, isOnlyPast, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import type {Part} from '../text/syntax.js';
import type {Stretch} from '../text/snippet.js';
import {DAY} from '../time/calendar.js';
import {conjunct, governing} from './governing.js';
import {statusOf} from './status.js';
import {headingOf, isThing, type Trigger} from './types.js';

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

/** Length of a stretch of time, in milliseconds. */
export function width({start, end}: Span): number {
  return end - start;
}

/** Whether a time is said closely enough to put an event on its day: a day, a weekend, a few days, but no week. */
export function isExact(when: Span): boolean {
  return width(when) <= 4 * DAY;
}

/** Whether a mention is placed by an hour alone (“at 8 p.m.”): its day is the one that was being told of. */
export function isByTheClock({dated}: Mention): boolean {
  return dated.length > 0 && dated.every(({timex}) => timex.type === 'TIME' && !NAMES_DAY.test(timex.text));
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
  /** The first and the last of the expressions that date it: two for “from Monday to Thursday”. */
  dated: Dated[];
  status: Status;
  /** Told as hearsay: alleged, suspected, reported. */
  hedged: boolean;
  /** Told as what was not done. */
  negated?: true;
  /** Index of the participle that its date goes with: “a levy introduced in July is unlawful”. */
  aside?: number;
  /** The dependent clause that its date belongs to, as offsets in the text: nothing outside it happened then. */
  within?: Stretch;
  /** The noun that its date describes, where a verb tells of it: “won seats in Monday’s election”. */
  named?: Trigger;
  /** Of an undated mention: the times that date other happenings of its sentence, and whether they stand in its own clause. */
  beside?: readonly {when: Span; own: boolean}[];
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
  for (const group of ranges(sentence, dated)) {
    const reason = group.reason ?? reasonNotToPlace(group) ?? reasonInContext(sentence, group);
    const found = reason && reason !== UNKNOWN_DAY ? null : happeningOf(sentence, group.from, group.to);
    if (reason === UNKNOWN_DAY && found && typeof found !== 'string') {
      mentions.push({
        sentence,
        trigger: found.trigger,
        types: found.types,
        when: null,
        dated: group.members,
        ...statusOf(sentence, found.trigger.index, null, null),
      });
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
      types: found.types,
      when: group.when,
      dated: group.members,
      ...statusOf(sentence, found.trigger.index, group.when, written),
      ...(found.named ? {named: found.named} : {}),
      ...(found.aside === undefined ? {} : {aside: found.aside}),
      ...(found.within ? {within: found.within} : {}),
    });
  }
  return withoutReports(sentence, mentions, unplaced);
}

const REPORTING = /^(?:said|says|say|told|announced|reported|confirmed|stated|added|wrote|tweeted|according)$/;

/** “… on Tuesday, officials said on Wednesday”: beside a dated happening, the day it was told on is none of its own. */
function withoutReports(
  sentence: Told,
  mentions: Mention[],
  unplaced: Unplaced[],
): {mentions: Mention[]; unplaced: Unplaced[]} {
  const isReport = ({trigger, dated}: Mention) => {
    if (trigger.saying || REPORTING.test(trigger.token.lower)) return true;
    const at = sentence.tokens.findIndex((t) => t.end > dated[0]!.timex.start);
    return sentence.tokens.some((t, i) => sentence.clauses[i] === sentence.clauses[at] && t.lower === 'according');
  };
  const kept = mentions.filter((m) => !isReport(m));
  if (kept.length === 0 || kept.length === mentions.length) return {mentions, unplaced};
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
 * @param dated the expressions that date others of its happenings
 */
export function undatedMentions(sentence: Told, dated: readonly Dated[] = []): Mention[] {
  const toll = TOLLED.filter(() => isToll(sentence));
  const clauseOf = ({timex}: Dated) => sentence.clauses[sentence.tokens.findIndex((t) => t.end > timex.start)];
  const times = dated.flatMap((d) => (d.when ? [{when: d.when, clause: clauseOf(d)}] : []));
  return sentence.triggers
    .filter((trigger) => !trigger.saying)
    .map((trigger) => ({
      sentence,
      trigger,
      types: new Set([...trigger.types.map((t) => t.name), ...(trigger.types.some(isDeath) ? toll : [])]),
      when: null,
      dated: [],
      beside: times.map(({when, clause}) => ({when, own: clause === sentence.clauses[trigger.index]})),
      ...statusOf(sentence, trigger.index, null, null),
    }));
}

/** “Nine people drowned”, “Police said four soldiers were killed”: how many died, of what the article tells. */
export function isToll({tokens, roles}: Sentence): boolean {
  const at = tokens.findIndex((t) => DIED.test(t.lower));
  const counted = tokens.slice(Math.max(0, at - 6), at).some((t, i, all) => {
    const number = roles[Math.max(0, at - 6) + i] === 'number' || COUNT.test(t.lower);
    return number && all[i + 1]?.word;
  });
  return at > 0 && counted && !tokens.some((t) => /^(?:years?|since|each|every)$/.test(t.lower));
}
const DIED = /^(?:died|killed|drowned|perished|dead)$/;
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds)$/;
/** What people die of, many at once. */
const TOLLED = ['disaster', 'attack', 'strike'];

function isDeath({name}: {name: string}): boolean {
  return name === 'death' || name === 'attack';
}

interface Group {
  members: Dated[];
  when: When | null;
  /** Token indexes of the expression, half-open. */
  from: number;
  to: number;
  reason?: string;
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
      if (last.when && when && when.end > last.when.end)
        last.when = {
          ...last.when,
          grain: COARSE.has(when.grain) ? when.grain : last.when.grain,
          end: when.end,
          latest: when.latest,
          firm: last.when.firm && when.firm,
        };
      continue;
    }
    groups.push({members: [item], when, from, to, ...(item.reason ? {reason: item.reason} : {})});
  }
  return groups;
}

function joins(sentence: Told, last: Group, {timex, when}: Dated, from: number): boolean {
  const before = last.members.at(-1)!;
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
    (between === 'and' || between === '-' || between === '–') &&
    last.when.grain === 'day' &&
    when.grain === 'day' &&
    last.when.end === when.start
  );
}

const WEEKDAY = /^XXXX-WXX-\d$/;
const UNKNOWN_DAY = 'the day it is counted from is unknown';
const COARSE = new Set<Grain>(['decade', 'century', 'millennium']);

function reasonNotToPlace({members, when}: Group): string | undefined {
  const {type, value} = members[0]!.timex;
  if (type === 'DURATION') return 'a length of time places nothing';
  if (type === 'SET') return 'a repetition places nothing';
  if (value.endsWith('_REF')) return 'names no place on the calendar';
  if (!when) return UNKNOWN_DAY;
  if (COARSE.has(when.grain)) return 'too wide to place an event';
  return undefined;
}

/** Why the words around a date keep it from placing anything: it is measured against, asked for, supposed, or only true as of then. */
function reasonInContext(sentence: Told, {from, to, members}: Group): string | undefined {
  const {tokens, clauses, roles} = sentence;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (to <= headingOf(tokens) && members[0]!.timex.type === 'TIME') return 'heads a note';
  const own = clauses[from]!;
  const before = (reach: number) => tokens.slice(Math.max(0, from - reach), from).map((t) => t.lower);
  let lead = from - 1;
  while (roles[lead] === 'determiner' || /^(?:in|on|at|of|the)$/.test(lower(lead))) lead--;
  if (lower(lead) === 'as' && lower(lead + 1) === 'of') return 'tells how things stand, not what happens';
  if (
    /^(?:than|compared|versus)$/.test(lower(lead)) ||
    (/^(?:with|to|from)$/.test(lower(lead)) && COMPARING.test(lower(lead - 1)))
  )
    return 'is only measured against';
  // “up from 2m in 2016”, “compared with 48% in the 2000 election”, “the most since 1983”
  const measured = before(8).some(
    (word, i, all) =>
      (/^(?:up|down)$/.test(word) && all[i + 1] === 'from') ||
      (word === 'compared' && /^(?:with|to)$/.test(all[i + 1] ?? '')),
  );
  if (measured) return 'is only measured against';
  // “from 95 million a year earlier”
  const amount = before(6);
  const against = amount.findLastIndex((word) => /^(?:from|against|versus)$/.test(word));
  if (
    against >= 0 &&
    /^(?:earlier|before|ago|previously)$/.test(lower(to - 1)) &&
    amount.slice(against).some((word) => /\d/.test(word))
  )
    return 'is only measured against';
  // “in the three months to March 31”, “the year ended May 31”
  const reaches =
    /^(?:to|through|end(?:ed|ing))$/.test(lower(lead)) &&
    /^(?:weeks|months|year|quarter|half|period)$/.test(lower(lead - 1));
  if (
    reaches &&
    (lower(lead) !== 'to' ||
      tokens.slice(Math.max(0, lead - 5), lead - 1).some((t) => /^(?:in|for|over|during|of)$/.test(t.lower)))
  )
    return 'only tells how far a stretch of time reaches';
  if (
    lower(lead) === 'since' &&
    tokens.slice(0, from).some((t, i) => SUPERLATIVE.test(t.lower) && own - clauses[i]! <= 1)
  )
    return 'is only measured against';
  if (/^(?:today|nowadays)$/.test(lower(from)) && to - from === 1 && isState(tokens, clauses, roles, from))
    return 'tells how things stand, not what happens';
  const bound = boundOf(sentence, from, to);
  if (bound) return bound;
  // “has risen over the past year”, “has hardly been seen during the last month”
  const stretch = /^(?:past|last)$/.test(tokens.slice(from, to).find((t) => !/^the$/.test(t.lower))?.lower ?? '');
  const the = lower(from) === 'the' ? from : lower(from - 1) === 'the' ? from - 1 : 0;
  if (stretch && the > 0 && /^(?:over|during|for|throughout|within|in)$/.test(lower(the - 1)))
    return 'tells how things went for a while';
  const unreal = (i: number) =>
    clauses[i] === own &&
    /^(?:would|could|might|should)$/.test(lower(i)) &&
    tokens.slice(i + 1, i + 4).some((t) => t.lower === 'have');
  if (tokens.some((_, i) => i < from && unreal(i))) return 'tells what did not come to pass';
  // “Harbour Times editorial, September 21: “The former mayor …””
  const headed = tokens[from - 1]?.text === ',' && !roles.slice(0, from).some(isVerb);
  if (headed && (to === tokens.length || /^["“:]$/.test(tokens[to]!.text))) return 'only names a source';
  if (tokens.at(-1)!.text === '?' || tokens[to]?.text === '?') return 'is asked, not told';
  const open = tokens.findLastIndex((t, i) => i < from && /^[()]$/.test(t.text));
  const close = tokens.findIndex((t, i) => i >= to && /^[()]$/.test(t.text));
  const plain = open >= 0 && close > 0 && tokens[open]!.text === '(' && tokens[close]!.text === ')';
  if (
    plain &&
    !roles.slice(open, close).some((role) => isVerb(role) || role === 'preposition' || role === 'participle')
  )
    return 'stands in brackets, beside what is told';
  return undefined;
}
const COMPARING = /^(?:compared|comparison|up|down|unlike)$/;
const SUPERLATIVE =
  /^(?:most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|worst|best|(?:high|low|larg|bigg|great|deadli|small|strong|weak|cold|hott|heavi|dri|wett|fast|slow|steep|sharp|long|short|old|young)est)$/;

/**
 * “since 2001”, “until Friday”, “as in 2003”: the date bounds what is told, or is likened to it, and is the day of neither; save what
 * began then and is told as a happening (“has been held since”), what is put off to then, and what does not happen before.
 */
function boundOf(sentence: Told, from: number, to: number): string | undefined {
  const {tokens, roles, clauses, triggers} = sentence;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const word = lower(from - 1) === 'the' ? lower(from - 2) : lower(from - 1);
  const attributive = isAttributive(sentence, from, to) || /^['’]$/.test(tokens[to]?.text ?? ''); // also “Friday ’s” of a tokeniser
  if (attributive || whenBehind(sentence, to) >= 0) return undefined;
  const own = (i: number) => clauses[i] === clauses[from] || clauses[i] === clauses[from]! - 1; // “since” opens a clause
  if (word === 'since') {
    const begun = triggers.some(({index, types}) => own(index) && types.some(({name}) => LASTING.has(name)));
    const been = tokens.some((t, i) => own(i) && t.lower === 'been');
    return begun && been && !roles.some((role, i) => role === 'number' && (i < from || i >= to) && own(i))
      ? undefined
      : 'only tells since when';
  }
  if (word === 'until' || word === 'till') {
    const open = tokens
      .slice(Math.max(0, from - 12), from)
      .some(({lower: w}) => PUT_OFF.test(w) || /^(?:not|no|never|nobody|nothing|none)$|n['’]t$/.test(w));
    return open || /^(?:have|has|had)$/.test(lower(from - 2)) ? undefined : 'only tells until when';
  }
  const likened = /^(?:in|on|at)$/.test(lower(from - 1)) && /^(?:as|like|unlike)$/.test(lower(from - 2));
  return likened && !/^(?:as|such|so|well)$/.test(lower(from - 3)) ? 'is only measured against' : undefined;
}
/** Kinds of happening that begin what then lasts: jail, office, a ban. */
const LASTING = new Set<string>(['arrest', 'appointment', 'resignation', 'sanctions', 'annexation']);
const PUT_OFF =
  /^(?:adjourn|postpone|delay|defer|put|push|move|reschedule|suspend|extend)(?:e?d|s|ing)?$|^adjournment|^postponement|^wait/;

/** Index of the “when” right behind a date, “until 1995, when the law was repealed”; −1 where there is none. */
function whenBehind({tokens}: Told, to: number): number {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  return tokens[at]?.lower === 'when' ? at : -1;
}

/** “is today one of the largest”: the clause stands on a present form of “be” or “have” and on no other verb. */
function isState(tokens: Told['tokens'], clauses: Told['clauses'], roles: Told['roles'], at: number): boolean {
  const verbs = roles.flatMap((role, i) =>
    clauses[i] === clauses[at] && (isVerb(role) || role === 'participle') ? [tokens[i]!.lower] : [],
  );
  return verbs.length > 0 && verbs.every((verb) => /^(?:is|are|am|has|have|'s|'re|remains?)$/.test(verb));
}

/** The happening a date belongs to, or the reason why there is none. */
function happeningOf(
  sentence: Told,
  from: number,
  to: number,
): {trigger: Trigger; types: ReadonlySet<string>; named?: Trigger; aside?: number; within?: Stretch} | string {
  const outside = sentence.triggers.filter(({index}) => index < from || index >= to);
  const attributive = isAttributive(sentence, from, to);
  if (attributive) {
    const head = headOf(sentence, to);
    const named = outside.filter(({index}) => index >= to && index < head.end);
    const verb = governor(sentence, from, outside);
    const trigger =
      named.at(-1) ??
      clauseAfter(sentence, head.end, outside) ??
      (verb?.types.some(({name}) => name === 'sport') ? verb : undefined) ?? // “won the 2012 Oscar”
      occasion(sentence, from, outside);
    if (!trigger) return 'only describes something';
    return {trigger: verb ?? trigger, types: typesOf(verb ? [verb, trigger] : [trigger]), named: trigger};
  }
  const aside = participleBefore(sentence, from, to);
  if (aside >= 0) {
    const own = outside.find(({index}) => index === aside);
    const noun = outside.findLast(({index}) => index < aside && aside - index < 4 && !isVerb(sentence.roles[index]));
    const trigger = own ?? {token: sentence.tokens[aside]!, index: aside, types: [], saying: false};
    return {trigger, types: typesOf(noun ? [trigger, noun] : [trigger]), aside};
  }
  const own = withinClause(sentence, from, to, outside);
  if (own) return own;
  let best: Trigger | undefined;
  let least = Infinity;
  const quoted = quotations(sentence);
  const told = outside.some(({index, saying}) => !saying && sentence.clauses[index] === sentence.clauses[from]);
  if (isOwnStory(sentence, from) && !sentence.triggers.some(({saying}) => saying))
    return 'is told by somebody of themselves, whom the sentence does not name';
  const plain = plainVerbs(sentence, from, to, outside);
  const when = /^(?:since|until|till|as|like)$/.test(wordBefore(sentence, from)) ? whenBehind(sentence, to) : -1;
  if (when >= 0) {
    const {clauses} = sentence;
    const told = [...outside, ...plain].filter((t) => t.index > when && clauses[t.index]! - clauses[when]! <= 1);
    const first = told.find(({index, saying}) => !saying && isVerb(sentence.roles[index])) ?? told[0];
    return first ? {trigger: first, types: typesOf([first])} : 'nothing that happens is said with it';
  }
  const acts = [...plain, ...outside].filter(({index}) => isActOf(sentence, index, from, to));
  const part = quoted[from] ? quotationAt(quoted, from) : conjunct(sentence, from, to);
  for (const trigger of told ? [...outside, ...acts] : [...outside, ...plain]) {
    if (part && !quoted[from] && (trigger.index < part.from || trigger.index >= part.to)) continue;
    // What somebody says of a day is not the day on which it is said.
    const apart = quoted[trigger.index] !== quoted[from];
    if (apart && quoted[from]) continue;
    const cost = acts.includes(trigger) ? 0.5 : distance(sentence, trigger, from, to) + (apart ? 6 : 0);
    if (cost < least) [best, least] = [trigger, cost];
  }
  if (!best) return 'nothing that happens is said with it';
  const said = saidOf(sentence, best, from, to, quoted);
  best = said ?? best;
  // A verb of no known kind takes the kinds of what its clause names: “identified the first death”.
  const {index, types} = best;
  const kinds =
    types.length > 0
      ? [best]
      : outside.filter((t) => !t.saying && sentence.clauses[t.index] === sentence.clauses[index]);
  return {trigger: best, types: typesOf(kinds), ...(part && !said ? {within: stretchOf(sentence, part)} : {})};
}

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
function withinClause(
  sentence: Told,
  from: number,
  to: number,
  outside: readonly Trigger[],
): {trigger: Trigger; types: ReadonlySet<string>; within: Stretch} | string | null {
  const {tokens} = sentence;
  const clause = /^['’]s?$/.test(tokens[to]?.text ?? '') ? null : governing(sentence, from, to); // “May ’s vote” of a tokeniser
  if (!clause) return null;
  const own = outside.filter(({index, saying}) => index >= clause.from && index < clause.to && !saying);
  const bare = !sentence.roles.slice(clause.from, clause.to).some(isVerb);
  if (bare && own.length === 0 && !sentence.roles.includes('past')) return 'is told of in passing';
  const plain = {token: tokens[clause.verb]!, index: clause.verb, types: [], saying: false};
  let best: Trigger = plain;
  let least = distance(sentence, plain, from, to);
  for (const trigger of own) {
    const cost = distance(sentence, trigger, from, to);
    if (cost < least || trigger.index === clause.verb) [best, least] = [trigger, cost];
  }
  return {trigger: best, types: typesOf(best.types.length > 0 ? [best] : own), within: stretchOf(sentence, clause)};
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
  if (tokens[to]?.lower === 'that' && told.index > to && /^(?:had|has|have|would)$/.test(tense)) {
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
  const noun = (i: number) => roles[i] === 'noun' || roles[i] === 'name';
  const led = (i: number) => roles[i] === 'preposition' || roles[i] === 'determiner';
  let at = from - 1;
  while (at > 0 && (led(at) || roles[at] === 'adverb')) at--;
  // “the bill, passed by the senate in March, …”
  const direct = at;
  while (noun(direct) && from - at < 9 && at > 0 && (noun(at) || led(at))) at--;
  if ((direct === at && from - at > 3) || at < 1 || (roles[at] !== 'past' && roles[at] !== 'participle')) return -1;
  const {lower} = tokens[at]!;
  if (isOnlyPast(lower) || /ing$/.test(lower) || /^(?:born|dated|based)$/.test(lower)) return -1;
  let close = to;
  while (close - to < 8 && (noun(close) || led(close))) close++;
  const closes = tokens[close]?.text === ',' && isFinite(roles[close + 1]);
  if (tokens[at - 1]!.text === ',') return noun(at - 2) && closes ? at : -1;
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
  const marks = tokens.flatMap(({text}, i) => (/^["“”]$/.test(text) ? [i] : []));
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

/** The finite verbs of a sentence that are of no known kind: they too can be what a date dates. */
function plainVerbs({tokens, roles}: Told, from: number, to: number, known: readonly Trigger[]): Trigger[] {
  const found: Trigger[] = [];
  roles.forEach((role, index) => {
    if (
      (role !== 'past' && role !== 'present' && !(role === 'base' && roles[index - 1] === 'aux')) || // “will begin”
      (index >= from && index < to) ||
      known.some((t) => t.index === index)
    )
      return;
    found.push({token: tokens[index]!, index, types: [], saying: false});
  });
  return found;
}

/** “We met last Wednesday”: the clause of the date, or the one that follows it, is about “I” or “we”. */
function isOwnStory({tokens, roles, clauses}: Told, from: number): boolean {
  const verb = roles.findIndex(
    (role, i) => isVerb(role) && clauses[i]! >= clauses[from]! && clauses[i]! - clauses[from]! <= 1,
  );
  let subject = verb - 1;
  while (roles[subject] === 'adverb') subject--;
  return verb > 0 && /^(?:i|we)$/.test(tokens[subject]?.lower ?? '') && tokens[subject]!.text !== 'i';
}

/** “Angola today urged the union to lift its sanctions”: what is said beside the date is what happens on it, not what is asked for. */
function isActOf({tokens, roles, clauses}: Told, verb: number, from: number, to: number): boolean {
  const idle = (a: number, b: number) =>
    roles.slice(a, b).every((role) => role === 'adverb' || role === 'mark' || role === 'preposition');
  const off = verb < from && /^(?:cancelled|canceled|scrapped|postponed)$/.test(tokens[verb]!.lower); // “was cancelled on Monday”
  if (roles[verb] !== 'past' || !(ACT.test(tokens[verb]!.lower) || off)) return false;
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
function distance({clauses, roles}: Told, {token, index, saying, types}: Trigger, from: number, to: number): number {
  if (saying && index < from && from - index <= 2) return 1; // “said on Monday”
  const words = index < from ? from - index : index - to + 1;
  const borders = Math.abs(clauses[index]! - clauses[from]!);
  const kind = saying ? 5 : types.length === 0 ? 2.5 : types.every((t) => t.weak) ? 2 : 0;
  // “On Monday the mayor, who was elected in 2016, signed …”: what a relative clause tells is not what a date outside it dates.
  const aside = borders > 0 && roles[clauses.indexOf(clauses[index]!)] === 'relative' && index >= to ? 16 : 0;
  const thing = isThing(token.lower) && !isVerb(roles[index]) ? 12 : 0;
  return words + 4 * borders + (index >= to ? 2 : 0) + kind + aside + thing;
}

/** “his January call”, “the 2016 election”, “this week’s talks”: the date describes the noun that follows it. */
function isAttributive({tokens, roles, kind}: Sentence, from: number, to: number): boolean {
  if (/['’]s$/.test(tokens[to - 1]!.text) || tokens[to]?.lower === "'s" || tokens[to]?.lower === "s'") return true;
  const next = roles[to];
  if (next !== 'noun' && next !== 'name' && next !== 'participle') return false;
  const opens = (i: number) => roles[i] === 'determiner' || /['’]s$/.test(tokens[i]?.text ?? '');
  if (opens(from - 1)) return true;
  const year = to === from + 1 && /^\d{4}$/.test(tokens[from]!.text);
  if (kind === 'headline' && year && next === 'noun' && roles[from - 1] === 'preposition') return true; // “Judge clears Nordair in 2009 crash”
  // “the disputed 2016 election”, “Lind’s famous 1939 letter”
  const described = roles[from - 1] === 'noun' || roles[from - 1] === 'participle';
  return described && opens(from - 2) && year;
}

/** The noun phrase after an attributive date: up to the first word that cannot belong to it. */
function headOf({tokens, roles}: Sentence, to: number): {end: number} {
  let end = to;
  while (
    end < tokens.length &&
    (roles[end] === 'noun' ||
      roles[end] === 'name' ||
      roles[end] === 'number' ||
      roles[end] === 'participle' ||
      tokens[end]!.lower === "'s")
  )
    end++;
  return {end};
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
function governor({roles, clauses}: Sentence, from: number, outside: readonly Trigger[]): Trigger | undefined {
  const found = outside
    .filter(({index, saying}) => index < from && from - index <= 4 && !saying && clauses[index] === clauses[from])
    .at(-1);
  return found && isVerb(roles[found.index]) && !roles.slice(found.index + 1, from).some(isVerb) ? found : undefined;
}

function typesOf(list: readonly Trigger[]): ReadonlySet<string> {
  return new Set(list.flatMap((t) => t.types.map((type) => type.name)));
}
