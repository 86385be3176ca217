import type {Span} from '../model.js';
import {isState} from '../text/names.js';
import {DAY, dayNumber} from '../time/calendar.js';
import type {Cluster} from './cluster.js';
import {isExact, width} from './mentions.js';

/**
 * How much each event matters, 0–1, the greatest of the set 1. What many articles date weighs most; then in how many sentences it
 * is told, how much was written on the day, how exactly it is dated, a place in headline or lead, a kind of happening that is more than words,
 * and how central its names are to the set. A day beside a weightier one is damped, since reports of one happening spread over
 * neighbouring days. The weights were set on dates that journalists picked (Gholipour Ghalandari & Ifrim 2020).
 *
 * @param written the days each article may be from
 * @returns one number an event, in their order
 */
export function salience(clusters: readonly Cluster[], written: readonly (Span | null)[]): number[] {
  const names = new Map<string, number>();
  for (const {mentions} of clusters) for (const key of keysOf(mentions)) names.set(key, (names.get(key) ?? 0) + 1);
  const commonest = greatest(names.values(), 1);
  const volume = new Map<number, number>(); // articles written on a day
  for (const span of written) if (span) volume.set(dayNumber(span.start), (volume.get(dayNumber(span.start)) ?? 0) + 1);

  const raw = clusters.map(({mentions, when}) => {
    const tellings = new Set(mentions.map((m) => m.sentence.stems.join(' '))).size; // copies tell nothing more
    const dated = mentions.filter((m) => m.when);
    const exact = dated.filter((m) => isExact(m.when!));
    const articles = new Set(dated.map((m) => m.sentence.article));
    const days = new Set([...articles].map((i) => written[i]?.start ?? -i)).size; // on which it was written of
    const lead = mentions.some((m) => m.sentence.kind === 'headline' || m.sentence.order <= 2) ? 1 : 0;
    const central = Math.max(0, ...[...keysOf(mentions)].map((k) => names.get(k)! / commonest));
    const strong = mentions.some((m) => m.trigger.types.some((t) => !t.weak)) ? 1 : 0;
    const fine = when === null ? 0 : isExact(when) ? 1 : width(when) <= 31 * DAY ? 0.5 : 0.2;
    const news =
      when === null ? 0 : (volume.get(dayNumber(when.start)) ?? 0) + (volume.get(dayNumber(when.start) + 1) ?? 0);
    return (
      0.3 * Math.log2(1 + articles.size) +
      2 * Math.log2(1 + days) +
      0.4 * Math.log2(1 + exact.length) +
      0.5 * Math.log2(1 + tellings) +
      0.4 * Math.log2(1 + news) +
      0.5 * fine +
      0.2 * lead +
      0.2 * strong +
      0.1 * central
    );
  });
  const heaviest = new Map<number, number>();
  clusters.forEach(({when}, i) => {
    if (when) heaviest.set(dayNumber(when.start), Math.max(heaviest.get(dayNumber(when.start)) ?? 0, raw[i]!));
  });
  const damped = clusters.map(({when}, i) => {
    if (!when || !isExact(when)) return raw[i]! * (when ? 0.8 : 0.6);
    const beside = Math.max(heaviest.get(dayNumber(when.start) - 1) ?? 0, heaviest.get(dayNumber(when.start) + 1) ?? 0);
    return beside > raw[i]! ? raw[i]! * 0.85 : raw[i]!;
  });
  const most = greatest(damped, 1e-9);
  return damped.map((x) => Math.round((x / most) * 1000) / 1000);
}

/** Spreading a list of a hundred thousand over arguments would overflow the stack. */
function greatest(list: Iterable<number>, least: number): number {
  let most = least;
  for (const x of list) most = Math.max(most, x);
  return most;
}

function keysOf(mentions: Cluster['mentions']): Set<string> {
  return new Set(mentions.flatMap((m) => m.sentence.names.flatMap((n) => n.keys)).filter((k) => !isState(k)));
}
