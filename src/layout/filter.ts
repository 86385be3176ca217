import type {Article, Evidence, Status, TimelineEvent} from '../model.js';
import type {Entry, Filter} from './source.js';

/** What a reader asked to see. Empty sets and empty words ask for nothing in particular. */
export interface Wanted {
  /** Words that must all occur in the title, the group or the words of a source. */
  query: string;
  statuses: ReadonlySet<Status>;
  /** Ids of articles, one of which must tell of the event. */
  articles: ReadonlySet<string>;
}

/** Whether there is anything to choose between. */
export function canFilter(events: readonly TimelineEvent[], articles: readonly Article[]): boolean {
  return articles.length > 1 || new Set(events.map(({status}) => status)).size > 1;
}

/** How many things are asked for. */
export const asked = ({statuses, articles}: Wanted): number => statuses.size + articles.size;

const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The filter for what is wanted; undefined when all is.
 *
 * @param evidence gives the words of an event
 */
export function filterFor(
  {query, statuses, articles}: Wanted,
  evidence: (id: string) => readonly Evidence[],
): Filter | undefined {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (!words.length && !statuses.size && !articles.size) return undefined;
  const wants = (entry: Entry): boolean => {
    if (statuses.size && !statuses.has(entry.status)) return false;
    if (!words.length && !articles.size) return true;
    const told = evidence(entry.id);
    if (articles.size && !told.some(({article}) => articles.has(article))) return false;
    if (!words.length) return true;
    const text = plain([entry.title, entry.group, entry.date, ...told.map(({exact}) => exact)].join(' '));
    return words.every((word) => text.includes(word));
  };
  return {key: JSON.stringify([words, [...statuses].sort(), [...articles].sort()]), wants};
}
