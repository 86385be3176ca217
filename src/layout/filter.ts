import type {TimelineEvent} from '../model.js';
import type {Ticked} from './facets.js';
import type {Entry, Filter} from './source.js';

/** What a reader asked to see: all of it, unless something is said here. */
export interface Wanted {
  /** Words that must all occur in the title, the group, the names or the words of a source. */
  query: string;
  /** What is ticked in the filter; null when nothing is. Made by `sieveOf`. */
  sieve: Sieve | null;
}

/** What is ticked in the filter, as one question to an event. */
export interface Sieve {
  ticked: Ticked;
  /** How many things are ticked. */
  asked: number;
  /** Names the question. */
  key: string;
  lets: (event: TimelineEvent) => boolean;
}

/** Without accents and capitals: what is typed finds what is printed. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

type Named = Pick<Entry, 'title' | 'date'> & {group?: string};

function finds(words: readonly string[], {title, group, date}: Named, event: TimelineEvent | null): boolean {
  if (!words.length) return true;
  const {evidence = [], actors = [], place = ''} = event ?? {};
  const text = plain([title, group, date, place, ...actors, ...evidence.map(({exact}) => exact)].join(' '));
  return words.every((word) => text.includes(word));
}

/** The events that a search finds. */
export function found(query: string, events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const words = wordsOf(query);
  return words.length ? events.filter((event) => finds(words, event, event)) : events;
}

/**
 * The filter for what is wanted; undefined when all is.
 *
 * @param event gives what the sources tell of an event; null where there are none
 */
export function filterFor({query, sieve}: Wanted, event: (id: string) => TimelineEvent | null): Filter | undefined {
  const words = wordsOf(query);
  if (!words.length && !sieve) return undefined;
  const wants = (entry: Entry): boolean => {
    const told = event(entry.id);
    return (!sieve || (told !== null && sieve.lets(told))) && finds(words, entry, told);
  };
  return {key: JSON.stringify([words, sieve?.key]), wants};
}
