import type {Span} from '../model.js';
import {nested} from '../text/snippet.js';
import {DAY} from '../time/calendar.js';
import {bestTold} from './cluster.js';
import {isDated, isExact, width, type Mention, type When} from './mentions.js';
import {isOneDeed, type Deeds} from './once.js';
import type {Cluster, Familiarity} from './profile.js';
import {DONE} from './status.js';

/** Days that two sources may be apart, by the coarser of their dates, when they still tell of one deed. */
const FARTHEST = {day: 4, month: 62, year: 1100};

/**
 * Makes one event of those that tell of one deed: what is done once, to the same, cannot have been done on each of the days that
 * the articles give. Nobody picks one in silence: the day that most articles give is shown, and every day with its words (see
 * `daysDiffer`). An article that gives two days tells of two things.
 *
 * @param clusters joined in place
 * @param written the days each article may be from; null where unknown
 */
export function* uniteDeeds(
  clusters: Cluster[],
  deeds: Deeds,
  written: readonly (Span | null)[],
  familiar: Familiarity,
): Generator<undefined, void, void> {
  const gone = new Set<Cluster>();
  // What is named first, since it tells which articles are of one story, and that what has no name there is the same.
  const lists = [...byDeed(clusters, deeds)].sort(([a], [b]) => Number(a.endsWith(' ')) - Number(b.endsWith(' ')));
  let stories: ReadonlySet<string> | undefined;
  for (const [n, [key, list]] of lists.entries()) {
    if (n % 32 === 31) yield;
    if (key.endsWith(' ')) stories ??= companions(clusters.filter((c) => !gone.has(c)));
    const areOneStory = (x: Mention, y: Mention) => {
      const [a, b] = [x.sentence.article, y.sentence.article];
      return !!stories && (stories.has(pairOf(a, b)) || familiar.areOneStory(a, b, areNews([x, y], written)));
    };
    list.sort((a, b) => a.when!.start - b.when!.start || a.when!.end - b.when!.end);
    for (const [i, one] of list.entries()) {
      for (let j = i + 1; !gone.has(one) && j < list.length; j++) {
        const other = list[j]!;
        if (other.when!.start - one.when!.end > FARTHEST.year * DAY) break;
        if (gone.has(other) || !isSameDeed(one, other, deeds, areOneStory) || areParted(one, other)) continue;
        unite(one, other);
        gone.add(other);
      }
    }
  }
  if (gone.size > 0) clusters.splice(0, clusters.length, ...clusters.filter((c) => !gone.has(c)));
}

/**
 * Whether two events hold tellings, of different articles, of one deed.
 *
 * @param areOneStory asked of what has no name
 */
function isSameDeed(
  one: Cluster,
  other: Cluster,
  deeds: Deeds,
  areOneStory: (x: Mention, y: Mention) => boolean,
): boolean {
  return done(one).some((x) => {
    const deed = deeds.of(x);
    if (!deed) return false;
    return done(other).some((y) => {
      if (y.sentence.article === x.sentence.article || !isNear(x.when!, y.when!)) return false;
      const its = deeds.of(y);
      if (!its || !isOneDeed(deed, its)) return false;
      return (deed.names.length > 0 && its.names.length > 0) || areOneStory(x, y);
    });
  });
}

/** Whether each of two articles brings as its news what has no name: “The ceasefire was agreed on 6 May”. */
function areNews(mentions: readonly Mention[], written: readonly (Span | null)[]): boolean {
  return mentions.every(({sentence, when}) => {
    const day = written[sentence.article];
    return (sentence.lead || sentence.kind === 'headline') && (!day || day.start - when!.end <= WEEK);
  });
}
const WEEK = 7 * DAY;

/** Whether an article dates something of both events, to times of which neither holds the other. */
function areParted(one: Cluster, other: Cluster): boolean {
  return one.mentions.some(
    (x) =>
      isDated(x) &&
      other.mentions.some((y) => isDated(y) && x.sentence.article === y.sentence.article && !nested(x.when!, y.when!)),
  );
}

function unite(one: Cluster, other: Cluster): void {
  const known = new Set(one.mentions.map((m) => m.sentence));
  const all = [...one.mentions, ...other.mentions.filter((m) => !known.has(m.sentence))];
  one.mentions = [...all.filter((m) => m.when), ...all.filter((m) => !m.when)];
  const said = one.mentions.filter(isDated);
  const when = bestTold(said.length > 0 ? said : one.mentions.filter((m) => m.when));
  const days = said.map((m) => m.when!).filter((own) => !nested(own, when) && width(own) < 2 * width(when));
  one.when = {
    ...when,
    earliest: Math.min(when.earliest, ...days.map((own) => own.earliest)),
    latest: Math.max(when.latest, ...days.map((own) => own.latest)),
  };
}

/** The mentions that date what was done. */
function done({mentions}: Cluster): Mention[] {
  return mentions.filter((m) => m.when && grainOf(m.when) && DONE.has(m.status));
}

/** Whether a time is that of certain days, of a month or of a year; null for others. */
function grainOf(when: Span & {grain: string}): keyof typeof FARTHEST | null {
  if (isExact(when)) return 'day';
  return when.grain === 'month' || when.grain === 'year' ? when.grain : null;
}

/** Whether two times are no farther apart than sources err. */
function isNear(a: When, b: When): boolean {
  const most = Math.max(FARTHEST[grainOf(a)!], FARTHEST[grainOf(b)!]);
  return Math.abs(a.start - b.start) <= most * DAY;
}

/** Events by what they tell to have been done once, and by the last word of what it was done to. */
function byDeed(clusters: readonly Cluster[], deeds: Deeds): Map<string, Cluster[]> {
  const found = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const keys = done(cluster).flatMap((m) => {
      const deed = deeds.of(m);
      if (!deed) return [];
      const names = [...deed.names.map((name) => name.at(-1)), ...(deed.noun === null ? [] : [''])];
      return names.map((name) => `${deed.act} ${deed.noun} ${name}`);
    });
    for (const key of new Set(keys)) (found.get(key) ?? found.set(key, []).get(key)!).push(cluster);
  }
  return found;
}

/** Pairs of articles that tell of one event of certain days. */
function companions(clusters: readonly Cluster[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const {when, mentions} of clusters) {
    if (!when || !isExact(when)) continue;
    const articles = [...new Set(mentions.map((m) => m.sentence.article))].slice(0, MOST_ARTICLES);
    for (const a of articles) for (const b of articles) if (a < b) found.add(pairOf(a, b));
  }
  return found;
}
/** Of an event that more articles tell of, the others are left out of account: their pairs would be too many. */
const MOST_ARTICLES = 50;

function pairOf(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
