/** What events can be told apart by, and how many there are of everything. */

import {STATUSES} from '../model.js';
import type {TimelineEvent} from '../model.js';
import {parseEdtf} from '../time/edtf.js';
import type {Sieve} from './filter.js';

export const facets = ['status', 'period', 'type', 'actor', 'place', 'article'] as const;
export type Facet = (typeof facets)[number];

/** What is ticked, by facet. Nothing ticked of a facet means all of it. */
export type Ticked = Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;

/** A value of a facet, and how many of the events that all else asked for leaves have it. */
export interface Choice {
  value: string;
  count: number;
}

/** The period an event begins in, as EDTF; empty where it has none. */
export type Period = (event: TimelineEvent) => string;

/** How much of a date names a day, a month, a year, a decade, a century. */
const cuts = [/^-?\d{4}-\d\d-\d\d/, /^-?\d{4}-\d\d/, /^-?\d{4}/, /^-?\d{3}/, /^-?\d\d/];
/** Among more periods than these nobody chooses. */
const FEW = 12;

/** The periods that suit these events: the finest of which there are few. A date said more coarsely is a period of its own. */
export function periodsOf(events: readonly TimelineEvent[]): Period {
  const periods = cuts.map((_, finest): Period => ({date, start}) => {
    const said = /^\d|^-\d/.test(date) ? date : (start ?? '');
    for (const cut of cuts.slice(finest)) {
      const [period] = cut.exec(said) ?? [];
      if (period) return period.length < 4 ? period.padEnd(period.startsWith('-') ? 5 : 4, 'X') : period;
    }
    return '';
  });
  return periods.find((period) => new Set(events.map(period)).size <= FEW) ?? periods.at(-1)!;
}

function valuesOf(event: TimelineEvent, facet: Facet, period: Period): readonly string[] {
  const {status, types = [], actors = [], place = '', evidence} = event;
  const values = {
    status: () => [status],
    period: () => [period(event)],
    type: () => types,
    actor: () => actors,
    place: () => [place],
    article: () => evidence.map(({article}) => article),
  };
  return values[facet]().filter(Boolean);
}

/** Of every facet that asks something, an event has to have one thing that is ticked. */
function lets(event: TimelineEvent, ticked: Ticked, period: Period, but?: Facet): boolean {
  return facets.every((facet) => {
    const asked = ticked[facet];
    return facet === but || !asked?.size || valuesOf(event, facet, period).some((value) => asked.has(value));
  });
}

/** What is ticked, as one question to an event; null when nothing is. */
export function sieveOf(ticked: Ticked, period: Period): Sieve | null {
  const key = facets.map((facet) => [...(ticked[facet] ?? [])].sort());
  const asked = key.flat().length;
  return asked ? {ticked, asked, key: JSON.stringify(key), lets: (event) => lets(event, ticked, period)} : null;
}

/**
 * What can be ticked of a facet. Each count is what it would leave of the events found, as far as the other facets let them
 * through; what would leave none stays, with 0. Status and period in their own order, the others by how often they occur.
 */
export function choicesOf(
  facet: Facet,
  events: readonly TimelineEvent[],
  found: readonly TimelineEvent[],
  ticked: Ticked,
  period: Period,
): Choice[] {
  const all = new Map<string, number>();
  const left = new Map<string, number>();
  const count = (event: TimelineEvent, counts: Map<string, number>): void => {
    for (const value of new Set(valuesOf(event, facet, period))) counts.set(value, (counts.get(value) ?? 0) + 1);
  };
  for (const event of events) count(event, all);
  for (const event of found) if (lets(event, ticked, period, facet)) count(event, left);
  const place = (value: string): number =>
    facet === 'status'
      ? STATUSES.findIndex((status) => status === value)
      : facet === 'period'
        ? (parseEdtf(value)?.start ?? Infinity)
        : -all.get(value)!;
  // By what never changes, so that a box that is ticked stays where it is.
  const values = [...all.keys()].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return values.map((value) => ({value, count: left.get(value) ?? 0}));
}
