import type {EventType, Span} from '../model.js';
import {isVerb} from '../text/grammar.js';
import {isState, type Name} from '../text/names.js';
import {nearStems} from '../text/reading.js';
import {shared, type Rarity} from '../text/similarity.js';
import {contentStems, stem} from '../text/tokens.js';
import {DAY} from '../time/calendar.js';
import {actOf, isTelling} from './acts.js';
import {width, type Mention, type Told, type When} from './mentions.js';
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
export interface Profile {
  /** Its number, in the order they were made. */
  order: number;
  cluster: Cluster;
  /** What has joined it already: triggers, each of which belongs to one sentence; and these sentences. */
  joined: Set<Trigger>;
  told: Set<Told>;
  /** Weight of all its stems. */
  weight: number;
  types: Set<string>;
  /** Stems of its triggers. */
  words: Set<string>;
  /** The acts that its triggers tell of (see `actOf`), with the keys of those named right before them and of all named with them. */
  acts: Map<string, {agents: Set<string>; people: Set<string>}>;
  stems: Set<string>;
  names: Set<string>;
  articles: Set<number>;
  /** Whether it is told to be off. */
  off: boolean;
}

/** How much the words and names of a set tell: what is in every other sentence tells little. */
export class Familiarity {
  readonly #names = new Map<string, number>();
  readonly #holders = new Map<string, Set<number>>(); // the articles that hold a name
  readonly #inArticle = new Map<number, Set<string>>(); // the last key of each of its names
  readonly #sentences: number;
  /** So much information picks one sentence out of the set, in nats. */
  readonly least: number;

  constructor(
    sentences: readonly Told[],
    readonly words: Rarity,
  ) {
    this.#sentences = Math.max(1, sentences.length);
    this.least = Math.log(1 + this.#sentences);
    for (const {names, article} of sentences) {
      for (const key of new Set(names.flatMap((n) => n.keys))) {
        this.#names.set(key, (this.#names.get(key) ?? 0) + 1);
        (this.#holders.get(key) ?? this.#holders.set(key, new Set()).get(key)!).add(article);
      }
      const own = this.#inArticle.get(article) ?? this.#inArticle.set(article, new Set()).get(article)!;
      for (const {keys} of names) own.add(keys.at(-1)!);
    }
  }

  /** Whether an article names somebody or something anywhere. */
  isNamedIn(article: number, key: string): boolean {
    return this.#holders.get(key)?.has(article) ?? false;
  }

  /**
   * Whether two articles seem to tell one story: most of what the one with fewer names speaks of, the other does too.
   *
   * @param alike whether they seem to bring the same news, so that it is enough that their names do not speak against it
   */
  areOneStory(a: number, b: number, alike = false): boolean {
    const [short, long] = [a, b]
      .map((article) => this.#inArticle.get(article) ?? new Set<string>())
      .sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
    const both = shared(short, long);
    return alike ? both > 0 || short.size === 0 : both >= 2 && both >= short.size / 2;
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

/** A profile of a first mention, in a cluster of its own; or of one that has its mentions already (`of`), to be joined one by one. */
export function newProfile(mention: Mention, rarity: Familiarity, order: number, of?: Cluster): Profile {
  const profile: Profile = {
    order,
    cluster: of ?? {mentions: [], when: mention.when},
    joined: new Set(),
    told: new Set(),
    weight: 0,
    types: new Set(),
    words: new Set(),
    acts: new Map(),
    stems: new Set(),
    names: new Set(),
    articles: new Set(),
    off: false,
  };
  return join(profile, mention, rarity, !of);
}

/**
 * A profile of a cluster that has its mentions already, by some of them.
 *
 * @param mentions at least one
 */
export function profileOf(of: Cluster, mentions: readonly Mention[], rarity: Familiarity, order: number): Profile {
  const profile = newProfile(mentions[0]!, rarity, order, of);
  return mentions.slice(1).reduce((known, m) => join(known, m, rarity, false), profile);
}

/** Takes a mention’s words and names into a profile, and the mention into its cluster unless `add` is false. */
export function join(profile: Profile, mention: Mention, rarity: Familiarity, add = true): Profile {
  if (add && !profile.joined.has(mention.trigger)) profile.cluster.mentions.push(mention);
  profile.joined.add(mention.trigger);
  profile.told.add(mention.sentence);
  const {act: own, also, agents, people} = doingOf(mention);
  const named = mention.named ? [mention.named] : [];
  for (const trigger of [mention.trigger, ...named]) profile.words.add(stem(trigger.token.lower));
  for (const act of [own, ...also, ...named.map((trigger) => actOf(trigger, mention.sentence.tokens))]) {
    const known = profile.acts.get(act) ?? profile.acts.set(act, {agents: new Set(), people: new Set()}).get(act)!;
    for (const key of agents) known.agents.add(key);
    for (const key of people) known.people.add(key);
  }
  for (const type of mention.types) profile.types.add(type);
  for (const s of stemsNear(mention)) {
    if (profile.stems.has(s)) continue;
    profile.stems.add(s);
    profile.weight += rarity.words.of(s);
  }
  for (const key of namesOf(mention)) profile.names.add(key);
  profile.articles.add(mention.sentence.article);
  profile.off ||= mention.off ?? false;
  return profile;
}

/** The keys of all names in a mention’s sentence. */
export function namesOf({sentence}: Mention): Set<string> {
  return new Set(sentence.names.flatMap((n) => n.keys));
}

/** The content stems around a mention’s trigger: its clause and the two beside it. */
function stemsNear({sentence, trigger}: Mention): Set<string> {
  return new Set(nearStems(sentence, trigger.index));
}

/** They share a kind of happening that is more than saying or showing something. */
export function sharesKind({trigger, types: all}: Mention, types: ReadonlySet<string>): boolean {
  const own = trigger.types.filter((t) => !t.weak).map((t) => t.name);
  return (own.length > 0 ? [...own, ...all] : own).some((name) => types.has(name));
}

/** They share a word or a name at all. */
export function sharesWords(mention: Mention, {stems, names}: Profile): boolean {
  return [...stemsNear(mention)].some((s) => stems.has(s)) || [...namesOf(mention)].some((k) => names.has(k));
}

/** Whether an event is told with the very act that a mention tells of, done by the same people as far as they are named. */
export function hasAct(mention: Mention, acts: Profile['acts']): boolean {
  const {act: own, also, agents, people} = doingOf(mention);
  return [own, ...also].some((act) => {
    const known = isTelling(act) ? acts.get(act) : undefined;
    if (!known) return false;
    if (agents.length > 0 && known.agents.size > 0) return agents.some((key) => known.agents.has(key));
    return people.some((key) => known.people.has(key));
  });
}

/** Whether an event is the very act of the very one who is named before a mention’s own. */
export function isActOfSame(mention: Mention, {acts}: Profile): boolean {
  const {act, agents} = doingOf(mention);
  return isTelling(act) && agents.some((key) => !isState(key) && acts.get(act)?.agents.has(key));
}

/** Whether an event is told with the act that a mention tells of, where one of the two names nobody: “it cut 3,000 jobs”. */
export function hasUnnamedAct(mention: Mention, acts: Profile['acts']): boolean {
  const {act, people} = doingOf(mention);
  const known = isTelling(act) ? acts.get(act) : undefined;
  return known !== undefined && (people.length === 0 || known.people.size === 0);
}

/** What a mention tells to be done, and by whom; found once, as it is compared with many events. */
export function doingOf(mention: Mention): Doing {
  let doing = DOINGS.get(mention);
  if (!doing) {
    const act = actOf(mention.trigger, mention.sentence.tokens);
    DOINGS.set(mention, (doing = {act, also: alsoDone(mention), agents: agentsOf(mention), people: peopleOf(mention)}));
  }
  return doing;
}

/** An act (see `actOf`), with the keys of the name right before it and of all names in its own part of the sentence. */
export interface Doing {
  act: string;
  /** What is said in one breath with it: “was *detained* and questioned”. */
  also: readonly string[];
  agents: readonly string[];
  people: readonly string[];
}

const DOINGS = new WeakMap<Mention, Doing>();

/**
 * The acts of the verbs that “and” joins to a happening’s own, with nothing between: a date of the one is that of the other. Not those of
 * another kind: to be arrested and charged is two happenings.
 */
function alsoDone({sentence: {tokens, roles, triggers}, trigger: {index, types}}: Mention): string[] {
  if (!isVerb(roles[index])) return [];
  const isJoint = (at: number) => tokens[at]?.lower === 'and';
  const isOfKind = (at: number) => {
    const theirs = triggers.find((other) => other.index === at)?.types ?? [];
    return types.length === 0 || theirs.length === 0 || theirs.some((kind) => types.includes(kind));
  };
  return [isJoint(index - 1) ? index - 2 : -1, isJoint(index + 1) ? index + 2 : -1]
    .filter((at) => at >= 0 && roles[at] === roles[index] && isOfKind(at))
    .map((at) => actOf({token: tokens[at]!, index: at}, tokens));
}

/**
 * The keys of the name that stands nearest before a mention’s happening; of what a preposition leads (“the mayor of *Tallis*”) only where no
 * other is near, and of a state last.
 */
function agentsOf({sentence, trigger}: Mention): readonly string[] {
  const own = sentence.clauses[trigger.index]!;
  const before = sentence.names.filter(({from}) => from < trigger.index && own - sentence.clauses[from]! <= 3);
  const proper = before.filter(({keys}) => !keys.every(isState));
  const led = ({from}: Name) =>
    sentence.roles[from - (sentence.roles[from - 1] === 'determiner' ? 2 : 1)] === 'preposition';
  return (proper.findLast((name) => !led(name)) ?? proper.at(-1) ?? before.at(-1))?.keys ?? [];
}

/** The keys of the persons and things named in a mention’s own part of its sentence. */
export function peopleOf({sentence, trigger}: Mention): string[] {
  const own = sentence.clauses[trigger.index]!;
  return sentence.names.filter(({from}) => Math.abs(sentence.clauses[from]! - own) <= 1).flatMap(({keys}) => keys);
}

/** The words of a mention’s own part of its sentence, besides the happening’s own word, and the keys of each of its names. */
export interface Own {
  words: ReadonlySet<string>;
  names: readonly (readonly string[])[];
}

/** The words and names of a mention’s own part of its sentence: its clause and the two beside it. */
export function ownOf({sentence, trigger}: Mention): Own {
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
export function informationShared(
  {words, names}: Own,
  profile: Profile,
  familiar: Familiarity,
): {what: number; all: number} {
  let [what, who] = [0, 0];
  for (const keys of names)
    who += keys.reduce((most, key) => (profile.names.has(key) ? Math.max(most, familiar.informationOf(key)) : most), 0);
  for (const word of words) if (profile.stems.has(word)) what += familiar.words.of(word);
  return {what, all: what + who - Math.log(profile.joined.size)};
}

/** What the parts of two sentences that tell of a happening have in common, in nats. */
export function informationOfBoth(one: Own, other: Own, familiar: Familiarity): number {
  const theirs = new Set(other.names.flat());
  let all = 0;
  for (const word of one.words) if (other.words.has(word)) all += familiar.words.of(word);
  for (const keys of one.names)
    all += keys.reduce((most, key) => (theirs.has(key) ? Math.max(most, familiar.informationOf(key)) : most), 0);
  return all;
}

/** Whether an event is told in a mention’s own word, or as the same act; a happening that has a name, by that name. */
export function isSameAct(mention: Mention, {words, acts, names}: Profile): boolean {
  const {
    index,
    token: {lower},
  } = mention.trigger;
  const name = mention.sentence.names.find(({from, to}) => from <= index && index < to);
  if (name && name.to - name.from > 1 && !name.keys.some((key) => key !== lower && names.has(key))) return false; // “the Tour of Tallis”
  const {act} = doingOf(mention);
  return !isThing(lower) && (words.has(stem(lower)) || (isTelling(act) && acts.has(act)));
}

/**
 * Whether what a mention’s own part of its sentence shares with an event, besides the kind of happening, is more than chance would give.
 * Where the words of a set stood independently of each other, a sentence would share words of information *i* (`ln n/df`, summed) with
 * one in *eⁱ* others; so half as much as would pick one sentence out of the set is asked of the same act, and more of another one of the
 * same kind.
 *
 * @param least what is asked of the same act, as a share of what picks out one sentence
 */
export function isSameTelling(
  mention: Mention,
  own: Own,
  profile: Profile,
  familiar: Familiarity,
  least = 0.5,
): boolean {
  if (profile.words.has(stem(mention.trigger.token.lower)) && (isBare(own) || isBareOf(profile))) {
    const {article} = mention.sentence;
    if ([...profile.articles].some((other) => other === article || familiar.areOneStory(article, other))) return true;
  }
  const {what, all} = informationShared(own, profile, familiar);
  const told = all / familiar.least;
  return isSameAct(mention, profile) ? told >= least : told >= 1.3 && what >= 0.6 * familiar.least;
}

/** “Elections are due next year”: whether nothing is told of what is planned but when it will be. */
function isBare({words, names}: Own): boolean {
  return names.length === 0 && [...words].every((word) => OF_PLANS.has(word));
}

function isBareOf({cluster: {mentions}}: Profile): boolean {
  return mentions.length === 1 && isBare(ownOf(mentions[0]!));
}

/** Whether a mention tells an event’s own act, or another one of a kind by which several acts are one happening. */
export function isOfAct(mention: Mention, profile: Profile): boolean {
  if (isSameAct(mention, profile)) return true;
  return mention.trigger.types.some(({name}) => WHOLE.has(name) && profile.types.has(name));
}

/**
 * Kinds whose one happening is told with several acts: who met also talked, who was shot at was hit. A trial, an election or a race has
 * many, each a happening of its own: to be charged is not to be convicted.
 */
const WHOLE = new Set<EventType>([
  'call',
  'meeting',
  'visit',
  'strike',
  'attack',
  'annexation',
  'interference',
  'death',
  'disaster',
  'agreement',
  'protest',
]);

/**
 * The event that a mention is most like, and how much (see `likeness`); null where there is none to compare.
 *
 * @param bonus what speaks for an event besides, in the same measure
 */
export function bestOf(
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
  {types, words, acts, stems: theirs, weight: their, names, off}: Profile,
  rarity: Familiarity,
): number {
  let kind = 0;
  for (const type of mention.trigger.types) {
    if (types.has(type.name)) kind = Math.max(kind, type.weak ? 0.45 : 0.8);
  }
  if (kind === 0) for (const type of mention.types) if (types.has(type)) kind = 0.6;
  // What no kind is known of is of the kind of its act: “returned from exile” and “came home”.
  if (kind < 0.8 && hasAct(mention, acts)) kind = 0.8;
  else if (kind < 0.6 && hasUnnamedAct(mention, acts)) kind = 0.6;
  // “won seats in Monday’s election” is no other event than the election.
  if (mention.named && words.has(stem(mention.named.token.lower))) kind = Math.max(kind, 0.9);
  let who = 0;
  for (const key of keys) if (names.has(key)) who += (isState(key) ? 0.15 : 0.4) * rarity.ofName(key);
  const alike = Math.min(1, 1.2 * rarity.words.overlap(stems, theirs, weight, their));
  // “The debate will be held on 4 May”, “the debate on 4 May was cancelled”: a plan and the word that it is off have no act in common.
  const isAbout = (s: string) => theirs.has(s) && !OF_PLANS.has(s) && !OF_TIME.test(s);
  if (kind === 0 && alike >= 0.3 && off !== (mention.off ?? false) && [...stems].some(isAbout)) kind = 0.6;
  return kind + Math.min(0.7, who) + alike;
}

/** Stems of what is said of every plan. */
const OF_PLANS = new Set('plan schedule expect due set cancel postpone delay drop date'.split(' ').map(stem));

/** What it counts for to be the only event of a kind that a sentence can mean. */
export const ONLY_ONE = 0.3;

/** The number of the thirty days that an instant lies in: a drawer to look for what is near in time. */
export function monthOf(ms: number): number {
  return Math.floor(ms / (30 * DAY));
}

/** Whether a time is so wide that other things of the same kind may have happened in it to the same people. */
export function isWide(when: Span): boolean {
  return width(when) > 8 * DAY;
}
