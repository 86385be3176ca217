import type {Span, Status} from '../model.js';
import {isVerb} from '../text/grammar.js';
import {isState} from '../text/names.js';
import {nearStems} from '../text/reading.js';
import type {Rarity} from '../text/similarity.js';
import {jaccard} from '../text/similarity.js';
import {nested} from '../text/snippet.js';
import {contentStems, stem} from '../text/tokens.js';
import {DAY, dayNumber} from '../time/calendar.js';
import {actOf, isTelling} from './acts.js';
import {isByTheClock, isExact, isToll, width, type Mention, type Told, type When} from './mentions.js';
import {isThing, type Trigger} from './types.js';

/** Mentions judged to be one happening. */
export interface Cluster {
  /** Mentions that date it first, then those that only retell it; each sentence once. */
  mentions: Mention[];
  /** The time it is placed at; null for what no source dates. */
  when: When | null;
  /** In words, where the date is taken from another event: “the same day as …”. */
  linked?: {to: Cluster; exact: boolean; sentence: Told};
}

/** What a cluster’s mentions have in common, for comparing a further one with it. */
interface Profile {
  /** Its number, in the order they were made. */
  order: number;
  cluster: Cluster;
  /** What has joined it already: triggers, each of which belongs to one sentence; and these sentences. */
  joined: Set<Trigger>;
  told: Set<Told>;
  /** Weight of all its stems. */
  weight: number;
  types: Map<string, number>;
  /** Stems of its triggers. */
  words: Set<string>;
  /** The acts that its triggers tell of (see `actOf`), with the keys of those named right before them and of all named with them. */
  acts: Map<string, {agents: Set<string>; people: Set<string>}>;
  stems: Set<string>;
  names: Set<string>;
  articles: Set<number>;
}

/** How alike a mention and an event must be (see `likeness`) to be one. */
const LEAST = {sameDay: 1, nested: 1.1, retelling: 1.05, undated: 1.3};

/** How much the words and names of a set tell: what is in every other sentence tells little. */
export class Familiarity {
  readonly #names = new Map<string, number>();
  readonly #sentences: number;

  constructor(
    sentences: readonly Told[],
    readonly words: Rarity,
  ) {
    this.#sentences = Math.max(1, sentences.length);
    for (const {names} of sentences) {
      for (const key of new Set(names.flatMap((n) => n.keys))) this.#names.set(key, (this.#names.get(key) ?? 0) + 1);
    }
  }

  /** So much information picks one sentence out of the set, in nats. */
  get least(): number {
    return Math.log(1 + this.#sentences);
  }

  /** What a name tells, in nats, as `Rarity` weighs words. */
  informationOf(key: string): number {
    return Math.log(1 + this.#sentences / (this.#names.get(key) ?? 1));
  }

  /** Weight of a shared name, 0–1: near 1 for a rare one, near 0 for one that half the sentences hold. */
  ofName(key: string): number {
    return (1 - (this.#names.get(key) ?? 0) / this.#sentences) ** 4;
  }
}

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
      width(a.when!) - width(b.when!) ||
      a.when!.start - b.when!.start ||
      a.sentence.article - b.sentence.article ||
      a.sentence.start - b.sentence.start ||
      a.trigger.index - b.trigger.index,
  );
  for (const [n, mention] of order.entries()) {
    if (n % 8 === 7) yield;
    const exact = isExact(mention.when!);
    const near = exact ? (byDay.get(dayNumber(mention.when!.start)) ?? []) : begunWithin(byMonth, mention.when!);
    // “this year”, “in 2016” holds most of what a set tells: it is the day’s event only where both tell of the same in so many words.
    const own = width(mention.when!) > 62 * DAY ? ownOf(mention) : null;
    const others = near.filter(
      (profile) =>
        nested(profile.cluster.when!, mention.when!) &&
        (!own ||
          width(profile.cluster.when!) === width(mention.when!) ||
          informationShared(own, profile, rarity).all >= rarity.least),
    );
    const rivals = exact ? 2 : others.filter(({types}) => sharesKind(mention, types)).length;
    const hour = isByTheClock(mention) ? partOf(mention, others) : null;
    if (hour) {
      join(hour, mention, rarity);
      continue;
    }
    const best = bestOf(mention, others, rarity, (profile) =>
      rivals === 1 && sharesKind(mention, profile.types) && sharesWords(mention, profile)
        ? ONLY_ONE
        : exact && hasAct(mention, profile.acts)
          ? SAME_ACT
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
    for (
      let day = dayNumber(mention.when!.start), last = Math.min(day + 4, dayNumber(mention.when!.end - 1));
      exact && day <= last;
      day++
    ) {
      (byDay.get(day) ?? byDay.set(day, []).get(day)!).push(profile);
    }
  }
  for (const {cluster: c} of profiles) c.when = bestTold(c.mentions);
  return profiles.map((p) => p.cluster);
}

/** The profiles that begin in a stretch of time or shortly before or after it, in their order. Narrower ones come first, so none holds it. */
function begunWithin(byMonth: ReadonlyMap<number, readonly Profile[]>, {start, end}: Span): Profile[] {
  const found: Profile[] = [];
  for (let month = monthOf(start), last = monthOf(end); month <= last; month++)
    for (const profile of byMonth.get(month) ?? []) found.push(profile);
  return found.sort((a, b) => a.order - b.order);
}

function monthOf(ms: number): number {
  return Math.floor(ms / (30 * DAY));
}

/** What the exact dates of an event say: the time most articles give; of equals the narrowest. */
function bestTold(mentions: readonly Mention[]): When {
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

/** “The fire broke out at 8 p.m.”: the one event of its day and kind that the mention’s own article tells of. */
function partOf(mention: Mention, profiles: readonly Profile[]): Profile | null {
  const told = profiles.filter((p) => p.articles.has(mention.sentence.article) && sharesKind(mention, p.types));
  return told.length === 1 ? told[0]! : null;
}

/** They share a kind of happening that is more than saying or showing something. */
function sharesKind({trigger, types: all}: Mention, types: ReadonlyMap<string, number>): boolean {
  const own = trigger.types.filter((t) => !t.weak).map((t) => t.name);
  return (own.length > 0 ? [...own, ...all] : own).some((name) => types.has(name));
}
/** They share a word or a name at all. */
function sharesWords(mention: Mention, {stems, names}: Profile): boolean {
  return [...stemsNear(mention)].some((s) => stems.has(s)) || [...namesOf(mention)].some((k) => names.has(k));
}

/** Whether an event is told with the very act that a mention tells of, done by the same people as far as they are named. */
function hasAct(mention: Mention, acts: Profile['acts']): boolean {
  const {act, agents, people} = doingOf(mention);
  const known = isTelling(act) ? acts.get(act) : undefined;
  if (!known) return false;
  if (agents.length > 0 && known.agents.size > 0) return agents.some((key) => known.agents.has(key));
  return people.some((key) => known.people.has(key));
}

/** What a mention tells to be done, and by whom; found once, as it is compared with many events. */
function doingOf(mention: Mention): Doing {
  let doing = DOINGS.get(mention);
  if (!doing) {
    const act = actOf(mention.trigger, mention.sentence.tokens);
    DOINGS.set(mention, (doing = {act, agents: agentsOf(mention), people: peopleOf(mention)}));
  }
  return doing;
}
interface Doing {
  act: string;
  agents: readonly string[];
  people: readonly string[];
}
const DOINGS = new WeakMap<Mention, Doing>();

/** The keys of the name that stands nearest before a mention’s happening; of a state only where no other is near. */
function agentsOf({sentence, trigger}: Mention): readonly string[] {
  const own = sentence.clauses[trigger.index]!;
  const before = sentence.names.filter(({from}) => from < trigger.index && own - sentence.clauses[from]! <= 3);
  return (before.findLast(({keys}) => !keys.every(isState)) ?? before.at(-1))?.keys ?? [];
}

/** The keys of the persons and things named in a mention’s own part of its sentence. */
function peopleOf({sentence, trigger}: Mention): string[] {
  const own = sentence.clauses[trigger.index]!;
  return sentence.names.filter(({from}) => Math.abs(sentence.clauses[from]! - own) <= 1).flatMap(({keys}) => keys);
}

/** What it counts for that on one day the same people do the same, however often a set names them. */
const SAME_ACT = 0.2;

/** What it counts for to be the only event of a kind that a sentence can mean. */
const ONLY_ONE = 0.3;

/**
 * Adds to each event the sentences that retell it without a date: same kind of happening, same participants, and either the same
 * article dates it, or it is close to the article’s own day, or nothing else of its kind is near.
 *
 * @param clusters joined in place where they prove to be one
 * @param written the days each article may be from; null where unknown
 * @returns the retellings that belong to no dated event
 */
export function* attach(
  clusters: Cluster[],
  retellings: readonly Mention[],
  written: readonly (Span | null)[],
  rarity: Familiarity,
): Generator<undefined, Mention[], void> {
  const profiles: Profile[] = [];
  for (const c of clusters) {
    if (c.mentions.every((m) => m.sentence.kind === 'caption')) continue; // what a picture shows is told by nobody else
    profiles.push(
      c.mentions
        .slice(1)
        .reduce((p, m) => join(p, m, rarity, false), newProfile(c.mentions[0]!, rarity, profiles.length, c)),
    );
    if (profiles.length % 32 === 0) yield;
  }
  // In a small set a kind of happening that is told few times can be meant from afar; in a large one hardly any.
  const most = Math.min(6, Math.max(1, 120 / profiles.length));
  const kinds = new Kinds(profiles);
  yield;
  let left: readonly Mention[] = retellings;
  // What says enough by itself first; then what points back to it.
  for (const isOf of [retells, pointsTo]) {
    const others: Mention[] = [];
    for (const [n, mention] of left.entries()) {
      if (n % 8 === 7) yield;
      const day = written[mention.sentence.article] ?? null;
      const {near, few} = kinds.near(mention, day, most);
      const possible = near.filter((profile) => mayRetell(mention, profile, day, few));
      const rivals = possible.filter(({types}) => sharesKind(mention, types)).length;
      const meant = meantBy(mention, possible, day);
      const own = possible.length > 0 ? ownOf(mention) : null;
      const told = possible.filter((profile) => isOf(mention, own!, profile, profile === meant, rarity));
      const best = bestOf(
        mention,
        told,
        rarity,
        (profile) =>
          closeness(mention, profile, day) +
          (rivals === 1 && sharesKind(mention, profile.types) ? ONLY_ONE : 0) -
          strangers(mention, profile, rarity),
      );
      if (!best || best.score < LEAST.retelling) {
        others.push(mention);
        continue;
      }
      const {cluster: c, told: known} = best.profile;
      if (!known.has(mention.sentence)) c.mentions.push(mention);
      known.add(mention.sentence);
    }
    left = others;
  }
  uniteTwins(clusters);
  return [...left];
}

/**
 * Events of one time are one where each sentence that dates the one retells the other.
 *
 * @param clusters with a date; joined in place
 */
function uniteTwins(clusters: Cluster[]): void {
  const byTime = new Map<string, {cluster: Cluster; told: Set<Told>}[]>();
  const gone = new Set<Cluster>();
  const toldIn = ({mentions}: Cluster, told: Set<Told>) => mentions.every((m) => !m.when || told.has(m.sentence));
  for (const twin of clusters) {
    const {mentions, when} = twin;
    if (!when || mentions.length < 2) continue;
    const told = new Set(mentions.map((m) => m.sentence));
    const key = `${when.start} ${when.end}`;
    const near = byTime.get(key) ?? byTime.set(key, []).get(key)!;
    const first = near.slice(0, MANY).find((other) => toldIn(other.cluster, told) && toldIn(twin, other.told));
    if (!first) {
      near.push({cluster: twin, told});
      continue;
    }
    const dating = new Map(mentions.filter((m) => m.when).map((m) => [m.sentence, m]));
    const own = first.cluster.mentions.map((m) => (m.when ? m : (dating.get(m.sentence) ?? m)));
    const all = [...own, ...mentions.filter((m) => !first.told.has(m.sentence))];
    first.cluster.mentions = [...all.filter((m) => m.when), ...all.filter((m) => !m.when)];
    for (const sentence of told) first.told.add(sentence);
    gone.add(twin);
  }
  if (gone.size > 0) clusters.splice(0, clusters.length, ...clusters.filter((c) => !gone.has(c)));
}

/**
 * What a careful editor asks of a sentence without a date before it is put under an event: that what its own part of the sentence shares
 * with it, besides the kind of happening, is more than chance would give. Where the words of a set stood independently of each other,
 * a sentence would share words of information *i* (`ln n/df`, summed) with one in *eⁱ* others; so half as much as would pick one
 * sentence out of the set is asked of the same act, and more of another one of the same kind.
 */
function retells(mention: Mention, own: Own, profile: Profile, meant: boolean, familiar: Familiarity): boolean {
  const {what, all} = informationShared(own, profile, familiar);
  const told = all / familiar.least;
  const {lower, capital} = mention.trigger.token;
  const sameAct = !isThing(lower) && (profile.words.has(stem(lower)) || knowsAct(mention, profile));
  // A month or a year holds most of what an article tells of somebody: what it is told with must come back, and much with it.
  if (isWide(profile.cluster.when!)) return sameAct && !capital && told >= 1;
  if (sameAct ? told >= 0.5 : told >= 1.3 && what >= 0.6 * familiar.least) return true;
  if (meant && mention.sentence.kind === 'headline' && sharesWords(mention, profile)) return true; // it tells the article’s own news
  if (mention.beside?.some(({when}) => !nested(when, profile.cluster.when!))) return false; // it tells of another day already
  return meant && isToll(mention.sentence);
}

function knowsAct(mention: Mention, {acts}: Profile): boolean {
  const {act} = doingOf(mention);
  return isTelling(act) && acts.has(act);
}

/**
 * Whether a sentence means an event by pointing back to it, as “the fire” does where the article’s lead or the sentences right before it
 * tell of the only fire.
 */
function pointsTo(mention: Mention, _: Own, profile: Profile, meant: boolean): boolean {
  const {sentence} = mention;
  if (isWide(profile.cluster.when!) || !meant || !pointsBack(mention, profile)) return false;
  if (mention.beside?.some(({when}) => !nested(when, profile.cluster.when!))) return false;
  if (sentence.lead) return true;
  return [...profile.told].some(
    (dating) =>
      dating.article === sentence.article &&
      (dating.lead || (dating.order < sentence.order && sentence.order - dating.order <= CLOSE_BY)),
  );
}
/** A paragraph or two of news, in sentences. */
const CLOSE_BY = 4;

/** Whether a time is so wide that other things of the same kind may have happened in it to the same people. */
function isWide(when: Span): boolean {
  return width(when) > 8 * DAY;
}

/** The words of a mention’s own part of its sentence, besides the happening’s own word, and the keys of each of its names. */
interface Own {
  words: ReadonlySet<string>;
  names: readonly (readonly string[])[];
}

function ownOf({sentence, trigger}: Mention): Own {
  const own = sentence.clauses[trigger.index]!;
  const words = new Set(
    contentStems(
      sentence.tokens.filter(({lower}, i) => Math.abs(sentence.clauses[i]! - own) <= 1 && !OF_TIME.test(lower)),
    ),
  );
  words.delete(stem(trigger.token.lower));
  const names = new Map<string, readonly string[]>();
  for (const name of sentence.names) {
    for (let i = name.from; i < name.to; i++) words.delete(stem(sentence.tokens[i]!.lower));
    const isTrigger = name.from <= trigger.index && trigger.index < name.to; // “the Tour”
    if (!isTrigger && Math.abs(sentence.clauses[name.from]! - own) <= 1) names.set(name.keys.join(' '), name.keys);
  }
  return {words, names: [...names.values()]};
}

/** Words that stand beside every other happening. */
const OF_TIME = /^(?:half|hours?|days?|nights?|weeks?|months?|years?|today|yesterday|tonight|tomorrow|.+day)$/;

/**
 * What an event has in common with a mention’s own part of its sentence, in nats: the rarer a word or name, the more it tells; of an
 * event that many sentences date, less, since many words stand in one or another of them.
 */
function informationShared({words, names}: Own, profile: Profile, familiar: Familiarity): {what: number; all: number} {
  let [what, who] = [0, 0];
  for (const keys of names)
    who += keys.reduce((most, key) => (profile.names.has(key) ? Math.max(most, familiar.informationOf(key)) : most), 0);
  for (const word of words) if (profile.stems.has(word)) what += familiar.words.of(word);
  return {what, all: what + who - Math.log(profile.joined.size)};
}

/** The one event of its kind that a sentence can mean without more: of about the article’s own day, else of the article. */
function meantBy(mention: Mention, profiles: readonly Profile[], written: Span | null): Profile | null {
  const alike = profiles.filter(({types}) => sharesKind(mention, types));
  const news = alike.filter(({cluster: c}) => written !== null && apart(c.when!, written) <= 4 * DAY);
  const meant = news.length > 0 ? news : alike.filter(({articles}) => articles.has(mention.sentence.article));
  return meant.length === 1 ? meant[0]! : null;
}

/** “the fire”, “this visit”, “the two leaders met”, “they spoke”, “Lind and Okoro also spoke”: a happening that has been told of. */
function pointsBack(
  {sentence: {tokens, roles, names}, trigger: {index, types}}: Mention,
  {names: known}: Profile,
): boolean {
  let i = index - 1;
  if (isVerb(roles[index])) {
    if (!types.some(({name}) => RECIPROCAL.has(name))) return false;
    while (roles[i] === 'aux' || roles[i] === 'adverb' || roles[i] === 'mark') i--;
    const sides = names.filter(({to}) => to <= i + 1 && i - to < 5);
    if (sides.length >= 2 && sides.every(({keys}) => keys.some((key) => known.has(key)))) return true;
    return tokens[i]?.lower === 'they' || /^(?:two|both)$/.test(tokens[i - 1]?.lower ?? '');
  }
  if (tokens[index]!.capital || roles[index] !== 'noun' || isThing(tokens[index]!.lower)) return false;
  while (roles[i] === 'noun' || roles[i] === 'participle' || roles[i] === 'number') i--;
  return /^(?:the|this|that|these|those)$/.test(tokens[i]?.lower ?? '');
}
/** What two sides do together. */
const RECIPROCAL = new Set(['call', 'meeting', 'agreement']);

/** Events by their kinds, and by when and where they are told. */
class Kinds {
  readonly #byType = new Map<
    string,
    {all: Profile[]; wide: Profile[]; byMonth: Map<number, Profile[]>; byArticle: Map<number, Profile[]>}
  >();

  constructor(profiles: readonly Profile[]) {
    for (const profile of profiles) {
      for (const type of profile.types.keys()) {
        const kind =
          this.#byType.get(type) ??
          this.#byType.set(type, {all: [], wide: [], byMonth: new Map(), byArticle: new Map()}).get(type)!;
        kind.all.push(profile);
        for (const article of profile.articles)
          (kind.byArticle.get(article) ?? kind.byArticle.set(article, []).get(article)!).push(profile);
        const {when} = profile.cluster;
        if (!when) continue;
        if (when.end - when.start > 60 * DAY) kind.wide.push(profile);
        else
          for (let month = monthOf(when.start); month <= monthOf(when.end); month++)
            (kind.byMonth.get(month) ?? kind.byMonth.set(month, []).get(month)!).push(profile);
      }
    }
  }

  /**
   * Events of a mention’s kinds: all where they are few; else those that may be told of, since they are of the mention’s own article
   * or from about its day.
   */
  near({types, sentence}: Mention, written: Span | null, most: number): {near: Profile[]; few: boolean} {
    const kinds = [...types].flatMap((type) => this.#byType.get(type) ?? []);
    if (kinds.every(({all}) => all.length <= most)) {
      const near = new Set(kinds.flatMap(({all}) => all));
      return {near: [...near], few: near.size <= most};
    }
    const near = new Set<Profile>();
    for (const {wide, byMonth, byArticle} of kinds) {
      const own = [...(byArticle.get(sentence.article) ?? [])];
      if (written) {
        for (const profile of wide) own.push(profile);
        for (let month = monthOf(written.start - 5 * DAY); month <= monthOf(written.end + 5 * DAY); month++)
          for (const profile of byMonth.get(month) ?? []) own.push(profile);
      }
      for (const profile of own.sort((a, b) => a.order - b.order)) near.add(profile);
    }
    return {near: [...near], few: false};
  }
}

/** Rare names of the mention’s own clause that the event does not know speak against it. */
function strangers({sentence, trigger}: Mention, {names}: Profile, rarity: Familiarity): number {
  const own = sentence.clauses[trigger.index]!;
  let count = 0;
  for (const {from, keys} of sentence.names) {
    if (
      Math.abs(sentence.clauses[from]! - own) <= 1 &&
      !keys.some((k) => isState(k) || names.has(k) || rarity.ofName(k) < 0.6)
    )
      count++;
  }
  return Math.min(0.45, 0.2 * count);
}

/** News tells of what has just been or is just to come; and of what the same article dates. */
function closeness({sentence}: Mention, {cluster: c, articles}: Profile, written: Span | null): number {
  const wide = isWide(c.when!);
  const near = written !== null && !wide && apart(c.when!, written) <= 3 * DAY;
  return (near ? 0.3 : 0) + (articles.has(sentence.article) ? 0.15 : 0) - (wide ? 0.25 : 0);
}

/** The events that no sentence dates, but that two articles tell of, each in words of its own. */
export function* undated(retellings: readonly Mention[], rarity: Familiarity): Generator<undefined, Cluster[], void> {
  const profiles: Profile[] = [];
  const byKey = new Map<string, Set<Profile>>();
  for (const [n, mention] of retellings.entries()) {
    if (n % 8 === 7) yield;
    if (mention.trigger.types.every((t) => t.weak) || mention.status !== 'happened') continue;
    const keys = [...namesOf(mention)]
      .filter((k) => !isState(k))
      .flatMap((k) => [...mention.types].map((t) => `${t} ${k}`));
    const near = new Set(keys.flatMap((k) => [...(byKey.get(k) ?? [])]));
    const best = bestOf(mention, [...near], rarity);
    const profile =
      best && best.score >= LEAST.undated
        ? join(best.profile, mention, rarity)
        : newProfile(mention, rarity, profiles.length);
    if (!best || best.profile !== profile) profiles.push(profile);
    for (const k of keys) (byKey.get(k) ?? byKey.set(k, new Set()).get(k)!).add(profile);
  }
  return profiles
    .filter(({articles, cluster: c}) => articles.size >= 2 && wordings(c.mentions) >= 2)
    .map((p) => p.cluster);
}

/** Mentions whose date hangs on an unknown day (“on Tuesday”, “4 April”): one event where the same words date the same kind of happening. */
export function* floating(mentions: readonly Mention[], rarity: Familiarity): Generator<undefined, Cluster[], void> {
  const bySaying = new Map<string, Profile[]>();
  for (const [n, mention] of mentions.entries()) {
    if (n % 8 === 7) yield;
    const key = mention.dated.map(({timex}) => timex.value).join('/');
    const near = bySaying.get(key) ?? bySaying.set(key, []).get(key)!;
    const best = bestOf(mention, near, rarity);
    if (best && best.score >= LEAST.sameDay) join(best.profile, mention, rarity);
    else near.push(newProfile(mention, rarity, near.length));
  }
  return [...bySaying.values()].flat().map((p) => p.cluster);
}

/** How many independent wordings tell of a happening (see `independentWordings`). */
export function wordings(mentions: readonly Mention[]): number {
  return independentWordings([...new Set(mentions.map((m) => m.sentence))]);
}

/**
 * In how many independent wordings a set of sentences tells the same: articles, where those that share a sentence, or a rewriting of
 * one, count once together. Five articles of which two are copies are four.
 *
 * @param sentences with the article and the content stems of each
 */
export function independentWordings(
  sentences: readonly {article: number | string; stems: readonly string[]}[],
): number {
  const parent = new Map<number | string, number | string>();
  const root = (article: number | string): number | string => {
    const up = parent.get(article) ?? article;
    return up === article ? article : root(up);
  };
  const seen: {article: number | string; set: Set<string>}[] = [];
  for (const {article, stems} of sentences.slice(0, MANY)) {
    if (!parent.has(article)) parent.set(article, article);
    const set = new Set(stems);
    for (const other of seen)
      if (other.article !== article && jaccard(other.set, set) >= ONE_WORDING)
        parent.set(root(article), root(other.article));
    seen.push({article, set});
  }
  return [...parent.keys()].filter((article) => root(article) === article).length;
}
/** Sentences at least this alike are one wording; more mentions than this are not told apart. */
const ONE_WORDING = 0.45;
const MANY = 400;

function namesOf({sentence}: Mention): Set<string> {
  return new Set(sentence.names.flatMap((n) => n.keys));
}

function newProfile(mention: Mention, rarity: Familiarity, order: number, of?: Cluster): Profile {
  const profile: Profile = {
    order,
    cluster: of ?? {mentions: [], when: mention.when},
    joined: new Set(),
    told: new Set(),
    weight: 0,
    types: new Map(),
    words: new Set(),
    acts: new Map(),
    stems: new Set(),
    names: new Set(),
    articles: new Set(),
  };
  return join(profile, mention, rarity, !of);
}

function join(profile: Profile, mention: Mention, rarity: Familiarity, add = true): Profile {
  if (add && !profile.joined.has(mention.trigger)) profile.cluster.mentions.push(mention);
  profile.joined.add(mention.trigger);
  profile.told.add(mention.sentence);
  const {agents, people} = doingOf(mention);
  for (const trigger of mention.named ? [mention.trigger, mention.named] : [mention.trigger]) {
    profile.words.add(stem(trigger.token.lower));
    const act = actOf(trigger, mention.sentence.tokens);
    const known = profile.acts.get(act) ?? profile.acts.set(act, {agents: new Set(), people: new Set()}).get(act)!;
    for (const key of agents) known.agents.add(key);
    for (const key of people) known.people.add(key);
  }
  for (const type of mention.types) profile.types.set(type, (profile.types.get(type) ?? 0) + 1);
  for (const s of stemsNear(mention)) {
    if (profile.stems.has(s)) continue;
    profile.stems.add(s);
    profile.weight += rarity.words.of(s);
  }
  for (const key of namesOf(mention)) profile.names.add(key);
  profile.articles.add(mention.sentence.article);
  return profile;
}

/** The content stems around a mention’s trigger: its clause and the two beside it. */
function stemsNear({sentence, trigger}: Mention): Set<string> {
  return new Set(nearStems(sentence, trigger.index));
}

function bestOf(
  mention: Mention,
  profiles: readonly Profile[],
  rarity: Familiarity,
  bonus: (p: Profile) => number = () => 0,
): {profile: Profile; score: number} | null {
  let best: {profile: Profile; score: number} | null = null;
  if (profiles.length === 0) return null;
  const stems = stemsNear(mention);
  const weight = rarity.words.weightOf(stems);
  const keys = namesOf(mention);
  for (const profile of profiles) {
    const score = likeness(mention, stems, weight, keys, profile, rarity) + bonus(profile);
    if (!best || score > best.score) best = {profile, score};
  }
  return best;
}

/**
 * How alike a mention and an event are: the kind of happening weighs most, then who takes part, then the words they share by
 * rarity. About 0–3; one kind of happening without a participant or a rare word in common stays under every bar.
 */
function likeness(
  mention: Mention,
  stems: ReadonlySet<string>,
  weight: number,
  keys: ReadonlySet<string>,
  {types, words, acts, stems: theirs, weight: their, names}: Profile,
  rarity: Familiarity,
): number {
  let kind = 0;
  for (const type of mention.trigger.types) {
    if (types.has(type.name)) kind = Math.max(kind, type.weak ? 0.45 : 0.8);
  }
  if (kind === 0) for (const type of mention.types) if (types.has(type)) kind = 0.6;
  // What no kind is known of is of the kind of its act: “returned from exile” and “came home”.
  if (mention.trigger.types.length === 0 && hasAct(mention, acts)) kind = 0.8;
  // “won seats in Monday’s election” is no other event than the election.
  if (mention.named && words.has(stem(mention.named.token.lower))) kind = Math.max(kind, 0.9);
  let who = 0;
  for (const key of keys) if (names.has(key)) who += (isState(key) ? 0.15 : 0.4) * rarity.ofName(key);
  const alike = Math.min(1, 1.2 * rarity.words.overlap(stems, theirs, weight, their));
  return kind + Math.min(0.7, who) + alike;
}

/** Whether an undated sentence may tell of an event at all, by where both stand in time. */
function mayRetell(
  {sentence, trigger, status, beside}: Mention,
  {cluster: c, articles}: Profile,
  written: Span | null,
  few: boolean,
): boolean {
  if (!c.when) return false;
  if (beside?.some((time) => time.own && !nested(time.when, c.when!))) return false; // its clause is of another day
  const ahead = written !== null && c.when.start >= written.end;
  if (ahead && status === 'happened') return false; // what is told as done is not what is still to come
  const past = written !== null && c.when.end <= written.start;
  if (past && AHEAD.has(status) && isVerb(sentence.roles[trigger.index])) return false; // nor the other way round
  if (articles.has(sentence.article)) return true;
  return few || (written !== null && apart(c.when, written) <= 4 * DAY);
}

const AHEAD = new Set<Status>(['scheduled', 'proposed', 'expected']);

/** Time between two spans, 0 where they touch. */
function apart(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

const RANK: Record<Status, number> = {happened: 5, scheduled: 4, proposed: 3, expected: 2, claimed: 1, denied: 0};

/** The status of an event whose sources may differ: what one of them reports as done on its very day has happened; else the commonest, surest first. */
export function statusOf({mentions, when}: Cluster): Status {
  const dated = mentions.filter((m) => m.when);
  const exact = dated.filter((m) => when && m.when!.end - m.when!.start <= when.end - when.start);
  const telling = exact.length > 0 ? exact : dated.length > 0 ? dated : mentions;
  const done = telling.filter((m) => !m.negated);
  const counts = new Map<Status, number>();
  for (const {status} of done.length > 0 ? done : telling) counts.set(status, (counts.get(status) ?? 0) + 1);
  if (counts.has('happened')) return 'happened';
  return [...counts].sort(([a, x], [b, y]) => y - x || RANK[b] - RANK[a])[0]?.[0] ?? 'happened';
}
