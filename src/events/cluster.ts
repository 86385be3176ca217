import type {Span, Status} from '../model.js';
import {isVerb} from '../text/grammar.js';
import {isState} from '../text/names.js';
import {nested} from '../text/snippet.js';
import {DAY, dayNumber} from '../time/calendar.js';
import {knownEvent, spokenOf} from './definite.js';
import {isOfAnother} from './doers.js';
import {isByTheClock, isExact, isToll, TOLLED, width, type Mention, type Told, type When} from './mentions.js';
import {
  bestOf,
  doingOf,
  hasAct,
  hasUnnamedAct,
  informationOfBoth,
  isOfAct,
  isSameAct,
  isSameTelling,
  isWide,
  join,
  monthOf,
  namesOf,
  newProfile,
  ONLY_ONE,
  ownOf,
  sharesKind,
  sharesWords,
  type Cluster,
  type Familiarity,
  type Profile,
} from './profile.js';
import {isGeneral} from './retellings.js';
import {AHEAD} from './status.js';
import type {Trigger} from './types.js';
import {isCopied, wordings} from './wordings.js';

/** How alike a mention and an event must be (see `bestOf`) to be one. */
const LEAST = {sameDay: 1, nested: 1.1, undated: 1.3};

/**
 * The events a set of mentions tells of. Date first: mentions of compatible dates are one event when they tell of the same kind of
 * happening with the same participants; words alone decide nothing (word similarity alone tells same from different barely better
 * than chance). Exact dates are settled before wide ones, so that “in April” joins the day that another sentence gives.
 *
 * Yields every few milliseconds, as all long work of this room does.
 */
export function* cluster(dated: readonly Mention[], rarity: Familiarity): Generator<undefined, Cluster[], void> {
  const profiles: Profile[] = [];
  const byDay = new Map<number, Profile[]>();
  const byMonth = new Map<number, Profile[]>(); // by the month or so in which they begin
  const order = [...dated].sort(
    (a, b) =>
      Number(isByTheClock(a)) - Number(isByTheClock(b)) ||
      Number(spokenOf(a) !== null) - Number(spokenOf(b) !== null) ||
      width(a.when!) - width(b.when!) ||
      a.when!.start - b.when!.start ||
      a.sentence.article - b.sentence.article ||
      a.sentence.start - b.sentence.start ||
      a.trigger.index - b.trigger.index,
  );
  for (const [n, mention] of order.entries()) {
    if (n % 8 === 7) yield;
    const exact = isExact(mention.when!);
    const near = exact ? onDaysOf(byDay, mention.when!) : begunWithin(byMonth, mention.when!);
    // A month holds more than one thing of a kind, and a year most of what a set tells.
    const span = width(mention.when!);
    const own = isWide(mention.when!) ? ownOf(mention) : null;
    const others = near.filter(
      (profile) =>
        nested(profile.cluster.when!, mention.when!) &&
        !isOtherPoll(mention, profile) &&
        !isOfAnother(mention, profile) &&
        // A weekend holds more than one thing of a kind, and a sentence that names it and its Sunday tells of two.
        !(
          exact &&
          profile.cluster.when!.start > mention.when!.start &&
          (profile.told.has(mention.sentence) || !isOfAct(mention, profile))
        ) &&
        (exact || !isOtherThanPlanned(mention, profile)) &&
        // “a report will be published in May” is not the show that will not open on 4 May
        !(own && profile.off && !mention.off && !isSameAct(mention, profile)) &&
        (!own ||
          (width(profile.cluster.when!) < span && span < 62 * DAY) ||
          isSameTelling(mention, own, profile, rarity)),
    );
    const only = exact ? null : onlyOne(mention, others);
    const copied = exact
      ? near.find((profile) => isCopiedIn(mention, profile) && !isOfAnother(mention, profile))
      : undefined;
    const whole =
      copied ?? knownEvent(mention, others, rarity) ?? (isByTheClock(mention) ? partOf(mention, others) : null);
    if (whole) {
      join(whole, mention, rarity);
      continue;
    }
    const deadly = span <= DAY && isToll(mention.sentence) ? others.filter(isDeadly) : [];
    const best = bestOf(mention, others, rarity, (profile) =>
      (profile === only && sharesWords(mention, profile)) ||
      (deadly.length === 1 && profile === deadly[0] && isTollOf(mention, profile))
        ? ONLY_ONE
        : exact && isCarriedOut(mention, profile)
          ? PLANNED
          : exact && hasAct(mention, profile.acts)
            ? SAME_ACT
            : exact
              ? ofStory(mention, profile, rarity)
              : 0,
    );
    if (
      best &&
      best.score >=
        (best.profile.cluster.when!.end - best.profile.cluster.when!.start === width(mention.when!)
          ? LEAST.sameDay
          : LEAST.nested)
    ) {
      join(best.profile, mention, rarity);
      continue;
    }
    const profile = newProfile(mention, rarity, profiles.length);
    profiles.push(profile);
    const month = monthOf(mention.when!.start);
    (byMonth.get(month) ?? byMonth.set(month, []).get(month)!).push(profile);
    if (exact) for (const day of daysOf(mention.when!)) (byDay.get(day) ?? byDay.set(day, []).get(day)!).push(profile);
  }
  for (const {cluster: c} of profiles) c.when = bestTold(c.mentions);
  return profiles.map((p) => p.cluster);
}

/** The days that an exact time covers. */
function daysOf({start, end}: Span): number[] {
  const days: number[] = [];
  for (let day = dayNumber(start); day * DAY < end; day++) days.push(day);
  return days;
}

/** The profiles of any of the days of an exact time, in their order: a Sunday’s too where “at the weekend” is asked for. */
function onDaysOf(byDay: ReadonlyMap<number, readonly Profile[]>, when: Span): readonly Profile[] {
  const [first, ...more] = daysOf(when).map((day) => byDay.get(day) ?? []);
  if (more.every((others) => others.length === 0)) return first!;
  return [...new Set([...first!, ...more.flat()])].sort((a, b) => a.order - b.order);
}

/** The profiles that begin in a stretch of time or shortly before or after it, in their order. Narrower ones come first, so none holds it. */
function begunWithin(byMonth: ReadonlyMap<number, readonly Profile[]>, {start, end}: Span): Profile[] {
  const found: Profile[] = [];
  for (let month = monthOf(start), last = monthOf(end); month <= last; month++)
    for (const profile of byMonth.get(month) ?? []) found.push(profile);
  return found.sort((a, b) => a.order - b.order);
}

/** What the exact dates of an event say: the time most articles give; of equals the narrowest. */
export function bestTold(mentions: readonly Mention[]): When {
  const exact = mentions.filter((m) => isExact(m.when!));
  const told = new Map<string, {when: When; articles: Set<number>}>();
  for (const {when, sentence} of exact.length > 0 ? exact : mentions) {
    const key = `${when!.start} ${when!.end}`;
    const seen = told.get(key) ?? told.set(key, {when: when!, articles: new Set()}).get(key)!;
    seen.articles.add(sentence.article);
    if (when!.firm) seen.when = when!;
  }
  return [...told.values()].sort(
    (a, b) =>
      b.articles.size - a.articles.size ||
      a.when.end - a.when.start - (b.when.end - b.when.start) ||
      a.when.start - b.when.start,
  )[0]!.when;
}

/** Whether another article tells of an event in a mention’s own words, in those of its agency. */
function isCopiedIn(mention: Mention, {cluster: {mentions, when}, off}: Profile): boolean {
  const {sentence, trigger} = mention;
  if (trigger.saying || off !== (mention.off ?? false) || !nested(when!, mention.when!)) return false;
  return mentions.some((one) => one.sentence.article !== sentence.article && isCopied(mention, one));
}

/** “The fire broke out at 8 p.m.”: the one event of its day and kind that the mention’s own article tells of. */
function partOf(mention: Mention, profiles: readonly Profile[]): Profile | null {
  const told = profiles.filter((p) => p.articles.has(mention.sentence.article) && sharesKind(mention, p.types));
  return told.length === 1 ? told[0]! : null;
}

/** The one event that a mention of a longer time can mean: of its kind, or in a week of its act; null where there are several. */
function onlyOne(mention: Mention, profiles: readonly Profile[]): Profile | null {
  const alike = profiles.filter(({types}) => sharesKind(mention, types));
  const several = alike.length > 1 && !isWide(mention.when!);
  const found = several ? alike.filter((profile) => isSameAct(mention, profile)) : alike;
  return found.length === 1 ? found[0]! : null;
}

/** “would open an inquiry on Wednesday”, “published its report last week”: what was done in a week is not what was to be on a day of it. */
function isOtherThanPlanned(mention: Mention, profile: Profile): boolean {
  const planned = profile.cluster.mentions.every(({status}) => status === 'scheduled');
  return planned && mention.status === 'happened' && !isSameAct(mention, profile);
}

/** Whether many may have died of what an event is. */
function isDeadly({types}: Profile): boolean {
  return TOLLED.some((type) => types.has(type));
}

/** Whether a toll is that of the one deadly event of its day: by its article, or by whom or what both name. */
function isTollOf(mention: Mention, {types, names, articles}: Profile): boolean {
  if (!TOLLED.some((type) => mention.types.has(type) && types.has(type))) return false;
  return articles.has(mention.sentence.article) || [...namesOf(mention)].some((key) => !isState(key) && names.has(key));
}

/** “will hear the verdict on Thursday”, “was convicted on Thursday”: a plan of a day, and what the same people are told to have done on it. */
function isCarriedOut(mention: Mention, {types, acts, cluster: {mentions}}: Profile): boolean {
  const ahead = ({status}: Mention) => status === 'scheduled';
  const [plan, done] = ahead(mention) ? [[mention], mentions] : [mentions, [mention]];
  if (!plan.every(ahead) || !done.every(({status}) => status === 'happened')) return false;
  const {agents} = doingOf(mention);
  const same = agents.some((key) => !isState(key) && [...acts.values()].some((act) => act.agents.has(key)));
  return same && sharesKind(mention, types);
}

/** What it counts for that one is the plan of the other. */
const PLANNED = 0.3;

/** What it counts for that on one day the same people do the same, however often a set names them. */
const SAME_ACT = 0.2;

/**
 * What it counts for to be told in another article of one story: as the same act, of nobody else (“Gunmen freed 11 hostages on Monday”, “Eleven
 * children were released on Monday”), or as the same kind of act between the same two: “Tallis sued Corvane”, “the claim of Tallis
 * against Corvane was filed”.
 */
function ofStory(mention: Mention, profile: Profile, familiar: Familiarity): number {
  const {article} = mention.sentence;
  const isOther = (one: number) => one !== article && familiar.areOneStory(one, article);
  if (profile.articles.has(article) || ![...profile.articles].some(isOther)) return 0;
  if (hasUnnamedAct(mention, profile.acts) || isSamePoll(mention, profile)) return SAME_STORY;
  const alike =
    isSameAct(mention, profile) || mention.trigger.types.some(({name, weak}) => !weak && profile.types.has(name));
  const both = () => ownOf(mention).names.filter((keys) => keys.some((key) => profile.names.has(key)));
  return alike && both().length >= 2 ? SAME_STORY : 0;
}
const SAME_STORY = 0.4;

/** “The vote will be held on 9 May”, “her win in Sunday’s election”: people vote once a day, but for what a noun of its own names. */
function isSamePoll({trigger, named = trigger, sentence}: Mention, {cluster}: Profile): boolean {
  const isPoll = (noun: Trigger, {roles}: Told) => roles[noun.index] === 'noun' && POLL.test(noun.token.lower);
  return (
    isPoll(named, sentence) &&
    cluster.mentions.some(({trigger: told, named: of = told, sentence: by}) => isPoll(of, by))
  );
}
const POLL = /^(?:elections?|votes?|polls?|ballots?)$/;

/** “A by-election was also held on Sunday”: a poll of another kind than the election. What is only called a vote may be either. */
function isOtherPoll({trigger, named = trigger, sentence}: Mention, {told}: Profile): boolean {
  const {lower} = named.token;
  const holds = (one: Told, words: RegExp) => one.tokens.some((t) => words.test(t.lower));
  const isOther = (one: Told) => holds(one, OTHER_POLL);
  if (OTHER_POLL.test(lower)) return ![...told].some(isOther) && [...told].some((one) => holds(one, ELECTION));
  return ELECTION.test(lower) && !isOther(sentence) && [...told].every(isOther);
}
const ELECTION = /^elections?$/;
const OTHER_POLL = /^(?:by-?elections?|primar(?:y|ies)|referendums?|recounts?)$/;

/** The events that no sentence dates, but that two articles tell of, each in words of its own. */
export function* undated(retellings: readonly Mention[], rarity: Familiarity): Generator<undefined, Cluster[], void> {
  const profiles: Profile[] = [];
  const byKey = new Map<string, Set<Profile>>();
  for (const [n, mention] of retellings.entries()) {
    if (n % 8 === 7) yield;
    if (mention.trigger.types.every((t) => t.weak) || mention.status !== 'happened') continue;
    if (isGeneral(mention.sentence, mention.trigger.index)) continue;
    const keys = [...namesOf(mention)]
      .filter((k) => !isState(k))
      .flatMap((k) => [...mention.types].map((t) => `${t} ${k}`));
    const near = new Set(keys.flatMap((k) => [...(byKey.get(k) ?? [])]));
    const alike = [...near].filter((one) => isOfAct(mention, one));
    const best = bestOf(mention, alike, rarity);
    const profile =
      best && best.score >= LEAST.undated
        ? join(best.profile, mention, rarity)
        : newProfile(mention, rarity, profiles.length);
    if (!best || best.profile !== profile) profiles.push(profile);
    for (const k of keys) (byKey.get(k) ?? byKey.set(k, new Set()).get(k)!).add(profile);
  }
  const told = profiles.filter(({articles, cluster: c}) => articles.size >= 2 && wordings(c.mentions) >= 2);
  return withoutCovered(told.map((p) => p.cluster).filter((c) => isRetold(c, rarity)));
}

/**
 * Whether two articles tell of something as done, one of them with a verb, in so many of the same words and names as pick out one sentence of
 * the set. What a story is about (“the Tour”, “the sanctions”, “his trial”) is named in every article of it, and is no turn of it.
 */
function isRetold({mentions}: Cluster, rarity: Familiarity): boolean {
  const told = mentions.map((mention) => ({...mention, own: ownOf(mention)}));
  const done = told.filter(({sentence, trigger}) => sentence.roles[trigger.index] === 'past');
  return done.some((one) =>
    told.some(
      (other) =>
        other.sentence.article !== one.sentence.article &&
        informationOfBoth(one.own, other.own, rarity) >= rarity.least,
    ),
  );
}

/** “Lind *stood down* after the *vote*”: of two events that the same sentences tell of, the one that more of their verbs tell. */
function withoutCovered(clusters: readonly Cluster[]): Cluster[] {
  const verbs = ({mentions}: Cluster) =>
    mentions.filter(({sentence, trigger}) => isVerb(sentence.roles[trigger.index])).length;
  const bySentence = new Map<Told, Set<Cluster>>();
  const kept = new Set<Cluster>();
  for (const one of [...clusters].sort((a, b) => b.mentions.length - a.mentions.length || verbs(b) - verbs(a))) {
    const [first, ...more] = one.mentions.map(({sentence}) => bySentence.get(sentence) ?? new Set<Cluster>());
    if ([...first!].some((other) => more.every((others) => others.has(other)))) continue;
    kept.add(one);
    for (const {sentence} of one.mentions)
      (bySentence.get(sentence) ?? bySentence.set(sentence, new Set()).get(sentence)!).add(one);
  }
  return clusters.filter((one) => kept.has(one));
}

/** Mentions whose date hangs on an unknown day (“on Tuesday”, “4 April”): one event where the same words date the same kind of happening. */
export function* floating(mentions: readonly Mention[], rarity: Familiarity): Generator<undefined, Cluster[], void> {
  const bySaying = new Map<string, Profile[]>();
  for (const [n, mention] of mentions.entries()) {
    if (n % 8 === 7) yield;
    const key = mention.dated.map(({timex}) => withoutHour(timex.value)).join('/');
    const near = bySaying.get(key) ?? bySaying.set(key, []).get(key)!;
    const best = bestOf(mention, near, rarity);
    if (best && best.score >= LEAST.sameDay) join(best.profile, mention, rarity);
    else near.push(newProfile(mention, rarity, near.length));
  }
  return [...bySaying.values()].flat().map((p) => p.cluster);
}

/** The day that a value of a date names: “on Thursday night” is on Thursday. */
function withoutHour(value: string): string {
  const hour = value.search(/[\dX]T/);
  return hour < 0 ? value : value.slice(0, hour + 1);
}

/** “is to be sentenced on 6 May”, and then: “has been sentenced”: whether a verb without a date tells that what was planned has been done. */
function tellsDone(mention: Mention, plans: readonly Mention[]): boolean {
  const {when, status, negated, hedged, sentence, trigger} = mention;
  if (when || status !== 'happened' || negated || hedged || sentence.roles[trigger.index] !== 'past') return false;
  return plans.some((plan) => doingOf(plan).act === doingOf(mention).act);
}

const RANK: Record<Status, number> = {happened: 5, scheduled: 4, proposed: 3, expected: 2, claimed: 1, denied: 0};

/**
 * The status of an event whose sources may differ: what one of them reports as done on its very day has happened; what was only planned,
 * and is told to be off or not to have been done, has not; else the commonest, surest first.
 */
export function statusOf({mentions, when}: Cluster): Status {
  const dated = mentions.filter((m) => m.when);
  const exact = dated.filter((m) => when && m.when!.end - m.when!.start <= when.end - when.start);
  const telling = exact.length > 0 ? exact : dated.length > 0 ? dated : mentions;
  const done = telling.filter((m) => !m.negated);
  const counts = new Map<Status, number>();
  // A plan comes before the word that it is off.
  const off = telling.some((m) => m.off) && done.every((m) => m.off ?? AHEAD.has(m.status));
  if (off) return 'denied';
  for (const {status} of done.length > 0 ? done : telling) counts.set(status, (counts.get(status) ?? 0) + 1);
  if (counts.has('happened')) return 'happened';
  // “will testify on Tuesday”, and later: “did not testify on Tuesday”
  const undone = telling.filter((m) => m.negated);
  if (undone.some((m) => done.some((d) => doingOf(d).act === doingOf(m).act))) return 'denied';
  const status = [...counts].sort(([a, x], [b, y]) => y - x || RANK[b] - RANK[a])[0]?.[0] ?? 'happened';
  // “Visits today” was appointed, and “came in 2005”, told later, that it came to pass.
  const later = ({negated, status, side}: Mention) =>
    !negated && status === 'happened' && /^(?:before|lately)$/.test(side);
  return status === 'scheduled' && (dated.some(later) || mentions.some((m) => tellsDone(m, dated)))
    ? 'happened'
    : status;
}
