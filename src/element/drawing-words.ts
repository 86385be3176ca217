import type {Division} from '../layout/division.js';

/** The words of the drawing: toolbar, counts, names of marks. English stands in for whatever a language lacks. */
export interface DrawingWords {
  timeline: string;
  tools: string;
  zoomIn: string;
  zoomOut: string;
  fit: string;
  fitTitle: string;
  asTimeline: string;
  asTable: string;
  help: string;
  /** What stands behind “?”; the English comes with it. The marks: how each looks, and what that means. */
  marks?: readonly (readonly [string, string])[] | undefined;
  keys?: readonly (readonly [string, string])[] | undefined;
  helpNote?: string | undefined;
  search: (events: number) => string;
  searchShort: string;
  clear: string;
  events: (count: number) => string;
  earlier: (count: number) => string;
  later: (count: number) => string;
  more: (count: number, span: string) => string;
  showing: (span: string, inside: number, all: number) => string;
  matches: (count: number, query: string) => string;
  unmatched: (query: string) => string;
  disputed: string;
  uncertain: string;
  overview: string;
  viewStart: string;
  viewEnd: string;
  today: string;
  noName: string;
  lanes: string;
  laneKinds: Record<Division | '', string>;
  others: (count: number) => string;
  noLane: string;
  dropped: (count: number) => string;
}

/** 231083 as “231,083”. Intl would take longer to load than the first drawing takes in all. */
export const figure = (n: number): string =>
  n < 1000 ? String(n) : `${figure(Math.floor(n / 1000))},${String(n % 1000).padStart(3, '0')}`;

const count = (n: number, one: string, many: string) => `${figure(n)} ${n === 1 ? one : many}`;

const english: DrawingWords = {
  timeline: 'Timeline',
  tools: 'Timeline tools',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitTitle: 'Show the whole story',
  asTimeline: 'Timeline',
  asTable: 'Table',
  help: 'Keys and marks',
  search: (events) => `Search ${count(events, 'event', 'events')}`,
  searchShort: 'Search',
  clear: 'Clear the search',
  events: (n) => count(n, 'event', 'events'),
  earlier: (n) => `${figure(n)} earlier`,
  later: (n) => `${figure(n)} later`,
  more: (n, span) => `${count(n, 'event', 'events')} more, ${span}, activate to zoom in`,
  showing: (span, inside, all) => `Showing ${span}. ${figure(inside)} of ${count(all, 'event', 'events')}.`,
  matches: (n, query) => `${count(n, 'event matches', 'events match')} ${query}.`,
  unmatched: (query) => (query ? `No event matches “${query}”.` : 'No event matches the filter.'),
  disputed: 'disputed',
  uncertain: 'uncertain',
  overview: 'Overview of all events',
  viewStart: 'Start of the view',
  viewEnd: 'End of the view',
  today: 'today',
  noName: 'Event without a title',
  lanes: 'Lanes',
  laneKinds: {
    '': 'No lanes',
    group: 'By group',
    source: 'By article',
    actor: 'By actor',
    place: 'By place',
    status: 'By status',
  },
  others: (n) => `${figure(n)} others`,
  noLane: 'none named',
  dropped: (n) => count(n, 'event could not be drawn', 'events could not be drawn'),
};

let shipped: Readonly<Record<string, () => Partial<DrawingWords>>> = {};
const made = new Map<string, DrawingWords>();
const tables = new Map<string, Partial<DrawingWords>>();

/** Adds a language of the drawing, or changes words of one; what is left out is English. */
export function addDrawingWords(lang: string, words: Partial<DrawingWords>): void {
  tables.set(lang.toLowerCase(), {...tables.get(lang.toLowerCase()), ...words});
  made.clear();
}

/** Takes in the words of the further languages, once they have been loaded. What a page added goes before them. */
export function shipDrawingWords(words: typeof shipped): void {
  shipped = words;
  made.clear();
}

/** The words for a BCP 47 tag. */
export function drawingWords(lang = 'en'): DrawingWords {
  const key = lang.toLowerCase();
  let words = made.get(key);
  if (!words) {
    const end = key.lastIndexOf('-');
    const base = end < 0 ? english : drawingWords(key.slice(0, end));
    words = {...base, ...(Object.hasOwn(shipped, key) && shipped[key]?.()), ...tables.get(key)};
    made.set(key, words);
  }
  return words;
}
