import type {Status} from '../model.js';
import {isState} from '../text/names.js';
import {Rarity} from '../text/similarity.js';
import type {Mention, Told, When} from './mentions.js';

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
  cluster: Cluster;
  types: Map<string, number>;
  stems: Set<string>;
  names: Set<string>;
  articles: Set<number>;
}

const DAY = 86_400_000;

/** A sentence counts as retelling an event only when it is at least so much like it (see `likeness`). */
const LEAST = {sameDay: 1, nested: 1.15, retelling: 1.2, undated: 1.5};

/**
 * The events a set of mentions tells of. Date first: mentions of compatible dates are one event when they tell of the same kind of
 * happening with the same participants; words alone decide nothing (word similarity alone tells same from different barely better
 * than chance). Exact dates are settled before wide ones, so that “in April” joins the day that another sentence gives.
 */
export function cluster(dated: readonly Mention[], rarity: Rarity): Cluster[] {
  const profiles: Profile[] = [];
  const byDay = new Map<number, Profile[]>();
  const order = [...dated].sort(
    (a, b) => width(a) - width(b) || a.when!.start - b.when!.start || a.sentence.article - b.sentence.article || a.sentence.start - b.sentence.start || a.trigger.index - b.trigger.index,
  );
  for (const mention of order) {
    const exact = width(mention) <= 4 * DAY;
    const near = exact ? (byDay.get(dayOf(mention.when!.start)) ?? []) : profiles.filter(({cluster: c}) => nested(c.when!, mention.when!));
    const others = exact ? near.filter(({cluster: c}) => nested(c.when!, mention.when!)) : near;
    const best = bestOf(mention, others, rarity);
    if (best && best.score >= (best.profile.cluster.when!.end - best.profile.cluster.when!.start === width(mention) ? LEAST.sameDay : LEAST.nested)) {
      join(best.profile, mention);
      continue;
    }
    const profile = newProfile(mention);
    profiles.push(profile);
    for (let day = dayOf(mention.when!.start), last = Math.min(day + 4, dayOf(mention.when!.end - 1)); exact && day <= last; day++) {
      (byDay.get(day) ?? byDay.set(day, []).get(day)!).push(profile);
    }
  }
  return profiles.map((p) => p.cluster);
}

/**
 * Adds to each event the sentences that retell it without a date: same kind of happening, same participants, and either the same
 * article dates it, or it is close to the article’s own day, or nothing else of its kind is near.
 *
 * @param written middle of the days each article may be from, milliseconds UTC; null where unknown
 * @returns the retellings that belong to no dated event
 */
export function attach(clusters: readonly Cluster[], retellings: readonly Mention[], written: readonly (number | null)[], rarity: Rarity): Mention[] {
  const profiles = clusters.map((c) => c.mentions.slice(1).reduce((p, m) => join(p, m, false), newProfile(c.mentions[0]!, c)));
  const byType = new Map<string, Profile[]>();
  for (const profile of profiles) for (const type of profile.types.keys()) (byType.get(type) ?? byType.set(type, []).get(type)!).push(profile);
  const left: Mention[] = [];
  const joins: [Profile, Mention][] = [];
  for (const mention of retellings) {
    const near = new Set<Profile>();
    for (const type of mention.types) {
      for (const profile of byType.get(type) ?? []) if (mayRetell(mention, profile, written[mention.sentence.article] ?? null, byType.get(type)!.length)) near.add(profile);
    }
    const best = bestOf(mention, [...near], rarity, (profile) => (profile.articles.has(mention.sentence.article) ? 0.4 : 0));
    if (best && best.score >= LEAST.retelling) joins.push([best.profile, mention]);
    else left.push(mention);
  }
  for (const [profile, mention] of joins) {
    if (!profile.cluster.mentions.some((m) => m.sentence === mention.sentence)) profile.cluster.mentions.push(mention);
  }
  return left;
}

/** The events that no sentence dates, but that two articles tell of, each in words of its own. */
export function undated(retellings: readonly Mention[], rarity: Rarity): Cluster[] {
  const profiles: Profile[] = [];
  const byKey = new Map<string, Profile[]>();
  for (const mention of retellings) {
    if (mention.trigger.types.every((t) => t.weak) || mention.status !== 'happened') continue;
    const keys = [...namesOf(mention)].filter((k) => !isState(k)).flatMap((k) => [...mention.types].map((t) => `${t} ${k}`));
    const near = new Set(keys.flatMap((k) => byKey.get(k) ?? []));
    const best = bestOf(mention, [...near], rarity);
    const profile = best && best.score >= LEAST.undated ? join(best.profile, mention) : newProfile(mention);
    if (!best || best.profile !== profile) profiles.push(profile);
    for (const k of keys) {
      const list = byKey.get(k) ?? byKey.set(k, []).get(k)!;
      if (!list.includes(profile)) list.push(profile);
    }
  }
  return profiles.filter(({articles}) => articles.size >= 2).map((p) => p.cluster);
}

function width({when}: Mention): number {
  return when!.end - when!.start;
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY);
}

/** Equal, or one holds the other. */
function nested(a: {start: number; end: number}, b: {start: number; end: number}): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

function namesOf({sentence}: Mention): Set<string> {
  return new Set(sentence.names.flatMap((n) => n.keys));
}

function newProfile(mention: Mention, of?: Cluster): Profile {
  const profile: Profile = {cluster: of ?? {mentions: [], when: mention.when}, types: new Map(), stems: new Set(), names: new Set(), articles: new Set()};
  return join(profile, mention, !of);
}

function join(profile: Profile, mention: Mention, add = true): Profile {
  const {cluster: c} = profile;
  if (add && !c.mentions.some((m) => m.sentence === mention.sentence && m.trigger === mention.trigger)) c.mentions.push(mention);
  for (const type of mention.types) profile.types.set(type, (profile.types.get(type) ?? 0) + 1);
  for (const s of near(mention)) profile.stems.add(s);
  for (const key of namesOf(mention)) profile.names.add(key);
  profile.articles.add(mention.sentence.article);
  return profile;
}

/** The content stems around a mention’s trigger: its clause and the two beside it. */
function near({sentence, trigger}: Mention): Set<string> {
  return new Set(sentence.nearStems(trigger.index));
}

function bestOf(mention: Mention, profiles: readonly Profile[], rarity: Rarity, bonus: (p: Profile) => number = () => 0): {profile: Profile; score: number} | null {
  let best: {profile: Profile; score: number} | null = null;
  const stems = near(mention);
  const keys = namesOf(mention);
  for (const profile of profiles) {
    const score = likeness(mention, stems, keys, profile, rarity) + bonus(profile);
    if (!best || score > best.score) best = {profile, score};
  }
  return best;
}

/**
 * How alike a mention and an event are: the kind of happening weighs most, then who takes part, then the words they share by
 * rarity. About 0–3; one kind of happening without a participant or a rare word in common stays under every bar.
 */
function likeness(mention: Mention, stems: ReadonlySet<string>, keys: ReadonlySet<string>, {types, stems: theirs, names}: Profile, rarity: Rarity): number {
  let kind = 0;
  for (const type of mention.trigger.types) {
    if (types.has(type.name)) kind = Math.max(kind, type.weak ? 0.45 : 0.8);
  }
  if (kind === 0) for (const type of mention.types) if (types.has(type)) kind = 0.6;
  let persons = 0;
  let states = 0;
  for (const key of keys) if (names.has(key)) isState(key) ? states++ : persons++;
  const who = Math.min(0.6, 0.3 * persons) + Math.min(0.3, 0.15 * states);
  const words = Math.min(1, 1.2 * rarity.overlap(stems, theirs));
  return kind + who + words;
}

/** Whether an undated sentence may tell of an event at all, by where both stand in time. */
function mayRetell({sentence, status}: Mention, {cluster: c, articles}: Profile, written: number | null, rivals: number): boolean {
  if (articles.has(sentence.article)) return true;
  if (!c.when) return false;
  if (written === null) return rivals <= 4;
  const ahead = c.when.start > written + DAY;
  if (ahead && status === 'happened' && rivals > 6) return false;
  return Math.abs(c.when.start - written) <= 4 * DAY || rivals <= 6;
}

const RANK: Record<Status, number> = {happened: 5, scheduled: 4, proposed: 3, expected: 2, claimed: 1, denied: 0};

/** The status of an event whose sources may differ: what one of them reports as done has happened; else the commonest, surest first. */
export function statusOf(mentions: readonly Mention[]): Status {
  const dated = mentions.filter((m) => m.when);
  const counts = new Map<Status, number>();
  for (const {status} of dated.length > 0 ? dated : mentions) counts.set(status, (counts.get(status) ?? 0) + 1);
  if (counts.has('happened')) return 'happened';
  return [...counts].sort(([a, x], [b, y]) => y - x || RANK[b] - RANK[a])[0]?.[0] ?? 'happened';
}
