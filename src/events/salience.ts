import type {Span} from '../model.js';
import {isState} from '../text/names.js';
import type {Cluster} from './cluster.js';

const DAY = 86_400_000;

/** What makes an event matter, counted. */
export interface Weights {
  /** Independent wordings and articles that tell of it. */
  wordings: number;
  articles: number;
}

/**
 * How much each event matters, 0–1, the greatest of the set 1: independent wordings and articles first (what many tell in
 * their own words), then a place in headline or lead, how exactly it is dated, and how central its names are to the set. A day
 * beside a weightier one is damped, since reports of one happening spread over neighbouring days.
 *
 * @returns one number an event, in their order
 */
export function salience(clusters: readonly Cluster[], weights: readonly Weights[], written: readonly (Span | null)[]): number[] {
  const names = new Map<string, number>();
  for (const {mentions} of clusters) for (const key of keysOf(mentions)) names.set(key, (names.get(key) ?? 0) + 1);
  const commonest = Math.max(1, ...names.values());
  const raw = clusters.map(({mentions, when}, i) => {
    const {wordings, articles} = weights[i]!;
    const dated = mentions.filter((m) => m.when);
    const lead = mentions.some((m) => m.sentence.kind === 'headline' || m.sentence.order <= 2) ? 1 : 0;
    const central = Math.max(0, ...[...keysOf(mentions)].map((k) => names.get(k)! / commonest));
    const strong = mentions.some((m) => m.trigger.types.some((t) => !t.weak)) ? 1 : 0;
    const exact = when === null ? 0 : when.end - when.start <= 4 * DAY ? 1 : when.end - when.start <= 31 * DAY ? 0.5 : 0.2;
    // A day that is also the day of the article’s writing is the news itself, not its background.
    const fresh = when !== null && dated.some((m) => isFresh(when.start, written[m.sentence.article] ?? null)) ? 1 : 0;
    return (
      1.0 * Math.log2(1 + wordings) + 0.6 * Math.log2(1 + articles) + 0.4 * Math.log2(1 + dated.length) + 0.3 * lead + 0.5 * exact + 0.3 * central + 0.2 * strong + 0.3 * fresh
    );
  });
  const heaviest = new Map<number, number>();
  clusters.forEach(({when}, i) => {
    if (when) heaviest.set(dayOf(when.start), Math.max(heaviest.get(dayOf(when.start)) ?? 0, raw[i]!));
  });
  const damped = clusters.map(({when}, i) => {
    if (!when || when.end - when.start > 4 * DAY) return raw[i]! * (when ? 0.8 : 0.6);
    const beside = Math.max(heaviest.get(dayOf(when.start) - 1) ?? 0, heaviest.get(dayOf(when.start) + 1) ?? 0);
    return beside > raw[i]! ? raw[i]! * 0.85 : raw[i]!;
  });
  const most = Math.max(1e-9, ...damped);
  return damped.map((x) => Math.round((x / most) * 1000) / 1000);
}

function keysOf(mentions: Cluster['mentions']): Set<string> {
  return new Set(mentions.flatMap((m) => m.sentence.names.flatMap((n) => n.keys)).filter((k) => !isState(k)));
}

function isFresh(start: number, written: Span | null): boolean {
  return written !== null && start < written.end && written.start - start <= 3 * DAY;
}

function dayOf(ms: number): number {
  return Math.floor(ms / DAY);
}
