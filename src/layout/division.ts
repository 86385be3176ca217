import type {Article, TimelineEvent} from '../model.js';

/** What a drawing may be divided into lanes by. */
export const divisions = ['group', 'source', 'actor', 'place', 'status'] as const;
export type Division = (typeof divisions)[number];

/** The lanes of a drawing: what each stands for (empty for “none of them”), and in which of them a row stands. */
export interface Lanes {
  keys: readonly string[];
  /** Given the number of a row and that of its group. */
  of: (row: number, group: number) => readonly number[];
}

const none = [''];

/** What an event has of a kind: an event told by two articles stands in the lanes of both. */
const keysOf: Record<Exclude<Division, 'group'>, (event: TimelineEvent) => readonly string[]> = {
  source: ({evidence}) => [...new Set(evidence.map(({article}) => article))],
  actor: ({actors = none}) => [...new Set(actors)],
  place: ({place}) => [place ?? ''],
  status: ({status}) => [status],
};

const lanesOf = (by: Exclude<Division, 'group'>, event: TimelineEvent): readonly string[] => {
  const keys = keysOf[by](event);
  return keys.length ? keys : none;
};

/**
 * Divides events into lanes. Groups and articles keep the order in which they came; all else is in order of how many events
 * it has, and what has none of it comes last.
 *
 * @param groups names of the groups of all rows
 * @param events in the order of the rows; empty for events that came without a timeline
 */
export function divide(
  by: Division,
  groups: readonly string[],
  events: readonly TimelineEvent[],
  articles: readonly Article[],
): Lanes {
  if (by === 'group') return {keys: groups, of: (_, group) => [group]};
  const told = events.map((event) => lanesOf(by, event));
  const counts = new Map<string, number>(by === 'source' ? articles.map(({id}) => [id, 0]) : []);
  for (const key of told.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const order = [...counts].filter(([, count]) => count).map(([key]) => key);
  if (by !== 'source') order.sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
  const keys = [...order.filter(Boolean), ...order.filter((key) => !key)];
  const index = new Map(keys.map((key, i) => [key, i]));
  const lanes = told.map((own) => own.map((key) => index.get(key)!));
  return {keys, of: (row) => lanes[row] ?? []};
}

/** The kinds of lanes that would be two at least. */
export function dividable(groups: readonly string[], events: readonly TimelineEvent[]): Division[] {
  return divisions.filter((by) => {
    if (by === 'group') return groups.length > 1;
    const [first] = events[0] ? lanesOf(by, events[0]) : none;
    return events.some((event) => lanesOf(by, event).some((key) => key !== first));
  });
}

/**
 * Lanes too many for the height fold into one that stands for all others, the last. Opened, it shows the next of them.
 *
 * @param from the first lane in sight
 * @param most how many lanes there is room for, two at least
 */
export function folded({keys, of}: Lanes, from: number, most: number): Lanes & {others: number} {
  if (keys.length <= most) return {keys, of, others: 0};
  const shown = keys.slice(from, from + most - 1);
  const place = (lane: number): number => (lane < from || lane - from >= shown.length ? shown.length : lane - from);
  return {
    keys: shown,
    of: (row, group) => [...new Set(of(row, group).map(place))],
    others: keys.length - shown.length,
  };
}
