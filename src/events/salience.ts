import type {Span} from '../model.js';
import {DAY, dayNumber} from '../time/calendar.js';
import {centrality} from './centrality.js';
import {isExact, width} from './mentions.js';
import type {Cluster} from './profile.js';

/**
 * How much each event matters, 0–1, the greatest of the set 1. A day is picked for a timeline because much is written about it: how
 * many articles date the event, on how many days, and whether they still do a month later; on how many days anything at all is
 * written that names its day (dates refer to dates: Tran, Herder & Markert 2015); how many articles were written on it and the day
 * after, and how few in the fortnight before. Then whether it is told in a headline or lead, whether those whom the set is about act
 * in it, which both count half as much again, and how exactly it is dated. Counts weigh by their logarithm, each question alike: on
 * dates that journalists picked (Gholipour Ghalandari & Ifrim 2020) freer weights, fitted to nine people, chose no better for the
 * tenth. A day beside a weightier one is damped, since reports of one happening spread over neighbouring days. What is written of a
 * day speaks for the weightiest event of it and ever less for the others, or one busy day would fill a timeline.
 *
 * @param written the days each article may be from
 * @param named how often each day is named in the set: on how many days of writing (see `Happenings`)
 * @param alone whether an event’s title says what happened without its article: no “He …”, nothing cut off
 * @returns one number an event, in their order
 */
export function salience(
  clusters: readonly Cluster[],
  written: readonly (Span | null)[],
  named: ReadonlyMap<number, number>,
  alone: readonly boolean[],
): number[] {
  const volume = new Map<number, number>(); // articles written on a day
  const placed = written.filter((span) => span !== null);
  for (const {start} of placed) volume.set(dayNumber(start), (volume.get(dayNumber(start)) ?? 0) + 1);

  const tellings = clusters.map(({mentions}) =>
    mentions.length > 1 ? new Set(mentions.map((m) => m.sentence.stems.join(' '))).size : 1,
  ); // copies tell nothing more
  const told = tellings.reduce((sum, n) => sum + n, 1);

  const central = centrality(clusters);
  const own: number[] = [];
  const daily: number[] = [];
  for (const [i, {mentions, when}] of clusters.entries()) {
    const dated = mentions.filter((m) => m.when);
    const articles = new Set(dated.map((m) => m.sentence.article));
    const days = new Set([...articles].map((i) => written[i]?.start ?? -i)); // on which it was written of
    const lead = mentions.some(({sentence}) => sentence.lead);
    const fine = when === null ? 0 : isExact(when) ? 1 : width(when) <= 31 * DAY ? 0.5 : 0.2;
    let [after, about, news] = [0, 0, 0];
    if (when) {
      const day = dayNumber(when.start);
      for (const start of days) if (start > when.start + 30 * DAY) after++;
      about = named.get(day) ?? 0;
      const near = (volume.get(day) ?? 0) + (volume.get(day + 1) ?? 0);
      const burst = Math.log2(1 + near) - Math.log2(1 + before(volume, day) / 7) / 4; // against two usual days before it
      news = Math.max(0, burst) * (1 - near / Math.max(1, placed.length)); // where all was written then, it tells nothing
    }
    daily.push(Math.log2(1 + about) + news);
    const weight =
      (Math.log2(1 + articles.size) + Math.log2(1 + days.size)) / 2 +
      Math.log2(1 + after) / 2 +
      1.5 * Number(lead) +
      1.5 * central[i]! +
      fine +
      3 * (tellings[i]! / told); // what a small set is about; in a large one no event fills much of it
    own.push(alone[i] ? weight : weight * 0.6);
  }
  const rank = ranks(clusters, own);
  const raw = own.map((x, i) => x + daily[i]! / Math.sqrt(rank[i]!));
  const heaviest = new Map<number, number>();
  clusters.forEach(({when}, i) => {
    if (when && isExact(when))
      heaviest.set(dayNumber(when.start), Math.max(heaviest.get(dayNumber(when.start)) ?? 0, raw[i]!));
  });
  const damped = clusters.map(({when}, i) => {
    if (!when || !isExact(when)) return raw[i]! * (when ? 0.8 : 0.6);
    const beside = Math.max(heaviest.get(dayNumber(when.start) - 1) ?? 0, heaviest.get(dayNumber(when.start) + 1) ?? 0);
    return beside > raw[i]! ? raw[i]! * 0.85 : raw[i]!;
  });
  const most = greatest(damped, 1e-9);
  return damped.map((x) => Math.round((x / most) * 1000) / 1000);
}

/** How many articles were written in the fortnight before a day. */
function before(volume: ReadonlyMap<number, number>, day: number): number {
  let count = 0;
  for (let back = 1; back <= 14; back++) count += volume.get(day - back) ?? 0;
  return count;
}

/** The place of each event among those of its very day, from 1, by weight; equals share one, whatever the order of the articles. */
function ranks(clusters: readonly Cluster[], weight: readonly number[]): number[] {
  const found = weight.map(() => 1);
  const heavier = new Map<number, {count: number; rank: number; weight: number}>();
  for (const i of [...weight.keys()].sort((a, b) => weight[b]! - weight[a]!)) {
    const {when} = clusters[i]!;
    if (!when || !isExact(when)) continue;
    const day = when.start;
    const last = heavier.get(day) ?? {count: 0, rank: 0, weight: NaN};
    const count = last.count + 1;
    const rank = last.weight === weight[i] ? last.rank : count;
    heavier.set(day, {count, rank, weight: weight[i]!});
    found[i] = rank;
  }
  return found;
}

/** Spreading a list of a hundred thousand over arguments would overflow the stack. */
function greatest(list: Iterable<number>, least: number): number {
  let most = least;
  for (const x of list) most = Math.max(most, x);
  return most;
}
