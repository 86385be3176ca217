import type {Span} from '../model.js';
import {isFinite, isVerb} from '../text/grammar.js';
import {isState, type Name} from '../text/names.js';
import {PERIOD} from '../text/syntax.js';
import {nested} from '../text/snippet.js';
import {DAY} from '../time/calendar.js';
import {isOfAnother} from './doers.js';
import {isDeath, isExact, isToll, type Mention, type Told} from './mentions.js';
import {
  bestOf,
  informationShared,
  isActOfSame,
  isSameAct,
  isOfAct,
  isSameTelling,
  isWide,
  monthOf,
  ONLY_ONE,
  ownOf,
  profileOf,
  sharesKind,
  sharesWords,
  type Cluster,
  type Familiarity,
  type Own,
  type Profile,
} from './profile.js';
import {AHEAD} from './status.js';
import {isThing} from './types.js';

/** How alike a sentence and an event must be (see `bestOf`) for the one to retell the other. */
const LEAST = 1.05;

/**
 * Adds to each event the sentences that retell it without a date: same kind of happening, same participants, and either the same
 * article dates it, or it is close to the article’s own day, or nothing else of its kind is near.
 *
 * @param clusters joined in place where they prove to be one
 * @param written the days each article may be from; null where unknown
 * @returns the retellings that belong to no dated event
 */
export function* attachRetellings(
  clusters: Cluster[],
  retellings: readonly Mention[],
  written: readonly (Span | null)[],
  rarity: Familiarity,
): Generator<undefined, Mention[], void> {
  const profiles: Profile[] = [];
  for (const c of clusters) {
    if (c.mentions.every((m) => m.sentence.kind === 'caption')) continue; // what a picture shows is told by nobody else
    profiles.push(profileOf(c, c.mentions, rarity, profiles.length));
    if (profiles.length % 32 === 0) yield;
  }
  // In a small set a kind of happening that is told few times can be meant from afar; in a large one hardly any.
  const most = Math.min(6, Math.max(1, 120 / profiles.length));
  const kinds = new Kinds(profiles);
  yield;
  const dayOf = ({sentence}: Mention) => written[sentence.article] ?? null;
  const eventsFor = (mention: Mention) => {
    const day = dayOf(mention);
    const {near, few} = kinds.near(mention, day, most);
    const {sentence, trigger} = mention;
    const told = near.length > 0 && !isGeneral(sentence, trigger.index) && !isOnlyNamed(mention);
    const undone = told && undoes(sentence, trigger.index);
    const possible = told
      ? near.filter(
          (profile) =>
            mayRetell(mention, profile, day, few) && (!undone || isUndone(profile)) && !isOfAnother(mention, profile),
        )
      : [];
    const alike = possible.filter(({types}) => sharesKind(mention, types));
    return {possible, alike, meant: meantBy(mention, alike, day)};
  };
  /** Puts a sentence under the best of the events it tells of, if that is good enough. */
  const isTaken = (mention: Mention, told: readonly Profile[], alike: readonly Profile[]): boolean => {
    const best = bestOf(
      mention,
      told,
      rarity,
      (profile) =>
        closeness(mention, profile, dayOf(mention)) +
        (alike.length === 1 && profile === alike[0] ? ONLY_ONE : 0) -
        strangers(mention, profile, rarity),
    );
    if (!best || best.score < LEAST) return false;
    const {cluster: c, told: known} = best.profile;
    if (!known.has(mention.sentence)) c.mentions.push(mention);
    known.add(mention.sentence);
    return true;
  };
  // What says enough by itself first; then what points back to it.
  const unsaid: Mention[] = [];
  for (const [n, mention] of retellings.entries()) {
    if (n % 8 === 7) yield;
    const {possible, alike, meant} = eventsFor(mention);
    const own = possible.length > 0 ? ownOf(mention) : null;
    const told = possible.filter((profile) =>
      retells(mention, own!, profile, profile === meant, dayOf(mention), rarity),
    );
    if (!isTaken(mention, told, alike)) unsaid.push(mention);
  }
  const left: Mention[] = [];
  for (const [n, mention] of unsaid.entries()) {
    if (n % 8 === 7) yield;
    const names = pointer(mention);
    const {alike, meant} = names ? eventsFor(mention) : {alike: [], meant: null};
    const points = names && meant && pointsTo(mention, names, meant);
    if (!points || !isTaken(mention, [meant], alike)) left.push(mention);
  }
  uniteTwins(clusters);
  return left;
}

/** An event is compared with so many others of its time. */
const MANY = 400;

/**
 * Events of one time are one where each sentence that dates the one retells the other; and a plan is one with what happened on its very day
 * where all that tells of the plan tells of that too: “will learn her fate on Friday, when she is sentenced”.
 *
 * @param clusters with a date; joined in place
 */
function uniteTwins(clusters: Cluster[]): void {
  const byTime = new Map<string, {cluster: Cluster; told: Set<Told>}[]>();
  const gone = new Set<Cluster>();
  const toldIn = ({mentions}: Cluster, told: Set<Told>) => mentions.every((m) => !m.when || told.has(m.sentence));
  const isPlan = ({when, mentions}: Cluster) => isExact(when!) && mentions.every(({status}) => AHEAD.has(status));
  const isDone = ({mentions}: Cluster) => mentions.some((m) => m.when && m.status === 'happened');
  // Plans last, when what they may have come to is known.
  for (const twin of [...clusters].sort((a, b) => Number(!!a.when && isPlan(a)) - Number(!!b.when && isPlan(b)))) {
    const {mentions, when} = twin;
    const plan = when !== null && isPlan(twin);
    if (!when || (mentions.length < 2 && !plan)) continue;
    const told = new Set(mentions.map((m) => m.sentence));
    const key = `${when.start} ${when.end}`;
    const near = byTime.get(key) ?? byTime.set(key, []).get(key)!;
    const first = near
      .slice(0, MANY)
      .find((other) => toldIn(twin, other.told) && (toldIn(other.cluster, told) || (plan && isDone(other.cluster))));
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
 * What a careful editor asks of a sentence without a date before it is put under an event: that it tells of the same in so many words, or
 * is the headline of its news.
 */
function retells(
  mention: Mention,
  own: Own,
  profile: Profile,
  meant: boolean,
  written: Span | null,
  familiar: Familiarity,
): boolean {
  // A month or a year holds most of what an article tells of somebody: what it is told with must come back, and much with it.
  if (isWide(profile.cluster.when!))
    return (
      !mention.trigger.token.capital &&
      isSameAct(mention, profile) &&
      own.names.every((keys) => keys.some((key) => profile.names.has(key))) && // one company is bought by another more than once
      informationShared(own, profile, familiar).all >= familiar.least
    );
  // Where another time is named, what is told without one is as often of that; and what a phrase only names beside the clause’s own
  // verb (“the best team in the race”) is the setting of what is told: the same act must be told, with much that is the same.
  if (tellsOfAnother(mention, profile, written) || isSetting(mention))
    return isSameAct(mention, profile) && informationShared(own, profile, familiar).all >= familiar.least;
  if (isOfAct(mention, profile) && isSameTelling(mention, own, profile, familiar, UNDATED)) return true;
  if (meant && mention.sentence.kind === 'headline' && sharesWords(mention, profile)) return true; // it tells the article’s own news
  if (meant && mention.sentence.lead && isActOfSame(mention, profile)) return true; // so does its lead
  return meant && isTollOf(mention, profile);
}

/** What must be shared with an event of the same act by what has no date in common with it (see `isSameTelling`). */
const UNDATED = 0.7;

/**
 * Whether a sentence tells of nothing that happens: a row of a table (“Races: 12, wins: 3”), or one that only names what comes round (“the
 * Tour”, “the Games”), as most sentences of its story do. A disaster has its name once and for all.
 */
function isOnlyNamed({sentence: {kind, tokens, roles}, trigger: {index, types}}: Mention): boolean {
  if (kind !== 'body') return false;
  const figures = tokens.filter(({text}, i) => text === ':' && roles[i + 1] === 'number');
  return (
    !roles.some(isFinite) ||
    figures.length > 1 ||
    (roles[index] === 'name' && !types.some(({name}) => name === 'disaster'))
  );
}

/** “Nine people drowned”: how many died, told right behind the one thing of its article that they can have died of. */
function isTollOf({sentence, trigger}: Mention, profile: Profile): boolean {
  return trigger.types.some(isDeath) && isToll(sentence) && isCloseBehind(sentence, profile);
}

/**
 * “the best team in the race”, “evidence heard at the trial”: whether a happening is only named, behind a preposition; not one of
 * which it is said who did it (“in response to an attack by rebels”).
 */
function isSetting({sentence: {tokens, roles, lead}, trigger: {index, types}}: Mention): boolean {
  if (roles[index] !== 'noun' && roles[index] !== 'name') return false;
  // “the summit communique”, “election results”; but “telephone contacts”
  if (roles[index + 1] === 'noun' && !types.some(({name}) => name === 'call')) return true;
  if (lead) return false; // a lead tells of the news it names
  if (/^(?:by|against)$/.test(tokens[index + 1]?.lower ?? '')) return false;
  let i = index - 1;
  while (/^(?:noun|name|number|participle|determiner)$/.test(roles[i] ?? '') || /^['’]s?$/.test(tokens[i]?.text ?? ''))
    i--;
  return roles[i] === 'preposition' && i > 0;
}

/**
 * Whether the sentence dates what it tells to another time than an event’s.
 *
 * @param written the days of its article: what is told as done was not on a day that was still to come
 */
function tellsOfAnother({beside, status}: Mention, {cluster: c}: Profile, written: Span | null = null): boolean {
  const done = status === 'happened' && written !== null;
  return beside?.some(({when}) => !when || (!nested(when, c.when!) && !(done && when.start >= written.end))) ?? false;
}

/**
 * Whether a sentence means the only event of its kind by pointing back to it, as “the fire” does where the article’s lead or the
 * sentences right before it tell of that.
 *
 * @param names that the event must know (see `pointer`)
 */
function pointsTo(mention: Mention, names: readonly Name[], profile: Profile): boolean {
  const {sentence} = mention;
  if (isWide(profile.cluster.when!) || tellsOfAnother(mention, profile)) return false;
  if (!isOfAct(mention, profile)) return false; // “the verdict” is not the trial
  if (!names.every(({keys}) => keys.some((key) => profile.names.has(key)))) return false;
  return sentence.lead || isCloseBehind(sentence, profile);
}

/** Whether the article’s lead or the sentences right before a sentence tell of an event. */
function isCloseBehind(sentence: Told, {told}: Profile): boolean {
  return [...told].some(
    ({article, lead, order}) =>
      article === sentence.article && (lead || (order < sentence.order && sentence.order - order <= CLOSE_BY)),
  );
}

/** A paragraph or two of news, in sentences. */
const CLOSE_BY = 4;

/** The one of the events of its kind that a sentence can mean without more: of about the article’s own day, else of the article. */
function meantBy(mention: Mention, alike: readonly Profile[], written: Span | null): Profile | null {
  const news = alike.filter(({cluster: c}) => written !== null && apart(c.when!, written) <= 4 * DAY);
  const meant = news.length > 0 ? news : alike.filter(({articles}) => articles.has(mention.sentence.article));
  return meant.length === 1 ? meant[0]! : null;
}

/**
 * Whether a mention points back to a happening that has been told of: “the fire”, “this visit”, “the two leaders met”, “they spoke”; or
 * “Lind and Okoro also spoke”, where those are known to it. Null where it does not point, else the names that must be known.
 */
function pointer({sentence: {tokens, roles, names}, trigger: {index, types}}: Mention): readonly Name[] | null {
  let i = index - 1;
  if (isVerb(roles[index])) {
    if (!types.some(({name}) => RECIPROCAL.has(name))) return null;
    while (roles[i] === 'aux' || roles[i] === 'adverb' || roles[i] === 'mark') i--;
    if (tokens[i]?.lower === 'they' || /^(?:two|both)$/.test(tokens[i - 1]?.lower ?? '')) return [];
    const sides = names.filter(({to}) => to <= i + 1 && i - to < 5);
    return sides.length >= 2 ? sides : null;
  }
  if (tokens[index]!.capital || roles[index] !== 'noun' || isThing(tokens[index]!.lower)) return null;
  if (roles[index + 1] === 'noun') return null; // “the murder weapon”
  while (roles[i] === 'noun' || roles[i] === 'participle' || roles[i] === 'number') i--;
  if (/^(?:after|before|since|following|until)$/.test(tokens[i - 1]?.lower ?? '')) return null; // “resigned weeks after the fire”
  if (!/^(?:the|this|that|these|those)$/.test(tokens[i]?.lower ?? '')) return null;
  // “the meeting with Lind”, “the fire in Sallow”
  if (roles[index + 1] !== 'preposition') return [];
  let to = index + 2;
  while (/^(?:noun|determiner|participle)$/.test(roles[to] ?? '')) to++;
  return names.filter(({from}) => from > index && from <= to);
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
      for (const type of profile.types) {
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

/** Whether an undated sentence may tell of an event at all, by where both stand in time. */
function mayRetell(
  {sentence, status, beside}: Mention,
  {cluster: c, articles}: Profile,
  written: Span | null,
  few: boolean,
): boolean {
  if (!c.when) return false;
  if (beside?.some((time) => time.own && !(time.when && nested(time.when, c.when!)))) return false; // its clause is of another day
  const ahead = written !== null && c.when.start >= written.end;
  if (ahead && (status === 'happened' || status === 'denied')) return false; // what is told as done, or as not done, is not what is still to come
  const past = written !== null && c.when.end <= written.start;
  if (past && AHEAD.has(status)) return false; // nor the other way round: “no day has been set for the vote” is of another vote
  if (articles.has(sentence.article)) return true;
  return few || (written !== null && apart(c.when, written) <= 4 * DAY);
}

/**
 * Whether a sentence tells of what happens now and then, or would happen, and of no one time: “Races are often won by seconds”, “To win
 * once takes skill”, “if he wins, …”, “they come every week”, “who can win”.
 */
export function isGeneral({tokens, roles, clauses}: Told, at: number): boolean {
  const own = clauses[at]!;
  const opens = clauses.indexOf(own);
  // “if he wins, as he did when …”: what another subordinator brings is not under the condition before.
  const under = /^(?:relative|subordinator)$/.test(roles[opens]!) ? 0 : 1;
  for (let i = at - 1; i >= 0 && own - clauses[i]! <= under; i--) {
    const asked = INDIRECT.test(tokens[i - 1]?.lower ?? '') || tokens[i + 1]?.lower === 'any';
    if (/^(?:if|unless|whenever)$/.test(tokens[i]!.lower) && !asked) return true;
  }
  for (let k = opens; clauses[k] === own; k++) {
    const {lower} = tokens[k]!;
    if (HABIT.test(lower) || (/^(?:every|each)$/.test(lower) && PERIOD.test(tokens[k + 1]?.lower ?? ''))) return true;
  }
  if (/^(?:any|every|each)$/.test(tokens[at - 1]?.lower ?? '')) return true; // “any vote is a vote for him”
  // “can be won”, “could have won”
  let i = at - 1;
  while (i >= 0 && (roles[i] === 'adverb' || /^(?:be|have|been)$/.test(tokens[i]!.lower))) i--;
  if (isVerb(roles[at]) && /^can?$/.test(tokens[i]?.lower ?? '')) return true;
  // “To win the race once takes skill”
  const to = tokens.findIndex((t) => t.word);
  return tokens[to]?.lower === 'to' && roles[to + 1] === 'base' && clauses[to] === own;
}
/** Words behind which “if” asks a question. */
const INDIRECT =
  /^(?:ask(?:ed|s)?|know|knew|knows|wonder(?:ed|s)?|see|hear|learn|decide|clear|unclear|sure|certain|say|tell|as|even|only)$/;
const HABIT = /^(?:always|often|usually|sometimes|generally|typically|normally|rarely|seldom)$/;

/**
 * Whether what a noun names is told to be undone: “Nordair drops the Tallis deal”, “Tallis deal scrapped”. That is another happening than
 * the one that the noun names, “the deal was signed in May”.
 */
export function undoes({tokens, roles, clauses}: Told, at: number): boolean {
  if (isVerb(roles[at])) return false;
  const own = (i: number) => clauses[i] === clauses[at];
  let verb = at - 1;
  while (verb >= 0 && own(verb) && OBJECT.test(roles[verb]!) && !UNDOES.test(tokens[verb]!.lower)) verb--;
  if (verb > 0 && own(verb) && UNDOES.test(tokens[verb]!.lower)) return true; // a noun before it is its subject
  let next = at + 1;
  while (own(next) && (roles[next] === 'aux' || roles[next] === 'adverb')) next++;
  return own(next) && UNDONE.test(tokens[next]?.lower ?? '');
}
const OBJECT = /^(?:noun|name|number|determiner|participle)$/;
const UNDOES =
  /^(?:drop(?:s|ped)|scrap(?:s|ped)|cancel(?:s|l?ed)|abandon(?:s|ed)|axe[sd]|ditch(?:es|ed)|reject(?:s|ed)|end(?:s|ed)|halt(?:s|ed)|block(?:s|ed)|overturn(?:s|ed)|repeal(?:s|ed)|quash(?:es|ed)|revok(?:es|ed)|annul(?:s|led)|terminat(?:es|ed))$/;
const UNDONE =
  /^(?:dropped|scrapped|cancell?ed|abandoned|axed|ditched|rejected|halted|blocked|overturned|repealed|quashed|revoked|annulled|terminated|collapse[sd])$/;

/** Whether an event is that of something’s being undone, or told to be off. */
function isUndone({cluster: c}: Profile): boolean {
  return c.mentions.some((m) => m.off || undoes(m.sentence, m.trigger.index));
}

/** Time between two spans, 0 where they touch. */
function apart(a: Span, b: Span): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}
