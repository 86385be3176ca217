/**
 * The words of the interface. English is complete and stands in for whatever another language lacks;
 * a page adds or changes a language with `addMessages`.
 */

import {shipDrawingWords} from './drawing-words.js';
import type {ConflictKind, Status} from '../model.js';

/** The words of the interface around the drawing, in one language. */
export interface FirstMessages {
  /** A line that the live region speaks, closed as the language closes one. */
  sentence: (said: string) => string;
  articles: (count: number) => string;
  snippets: (count: number, articles: number) => string;
  status: Record<Status, string>;
  about: (date: string) => string;
  fromDate: (date: string) => string;
  untilDate: (date: string) => string;
  yearUnknown: (date: string) => string;
  /** From spring to winter; `{}` stands for the year. */
  seasons: readonly string[];
  dateUnknown: string;
  undated: (count: number) => string;
  unused: (count: number) => string;
  notes: (errors: number, others: number) => string;
  loading: string;
  readingArticles: (done: number, total: number) => string;
  emptyTimeline: string;
  nothingGiven: string;
  cancel: string;
  filter: string;
  showAll: string;
  save: string;
  retry: string;
}

/** The words of what opens. */
export interface ReadingMessages {
  evidence: string;
  close: string;
  previousEvent: string;
  nextEvent: string;
  whyThisDate: string;
  howRead: string;
  openAtPassage: string;
  readAt: (host: string) => string;
  copyQuotation: string;
  copied: string;
  wordings: (count: number) => string;
  morePassages: (count: number) => string;
  /** Why an event has its date, in a sentence without its full stop. */
  why: (expression: string, day: string) => string;
  written: (expression: string, day: string) => string;
  allowed: (span: string) => string;
  sourcesDisagree: string;
  /** What they do not agree on, before a note in English. */
  conflicts: Partial<Record<ConflictKind, string>>;
  alsoConcerns: string;
  rule: string;
  /** By whom; empty where nobody signed. */
  edited: (by: string, day: string) => string;
  wasBefore: (before: string) => string;
  noWords: string;
  fromPage: string;
  statusLabel: string;
  article: string;
  backToEvidence: string;
  leadsTo: (title: string) => string;
  earlierText: string;
  laterText: string;
  notPartOfStory: string;
  inferredDay: (day: string) => string;
  givenDay: (day: string) => string;
  noDay: string;
  table: string;
  columnDate: string;
  columnEvent: string;
  columnStatus: string;
  columnSources: string;
  columnWords: string;
  what: string;
  /** In the order of `EVENT_TYPES`. */
  types: readonly string[];
  who: string;
  where: string;
  others: (count: number) => string;
  /** Choices that are too many to be shown. */
  beyond: (count: number) => string;
  // what was not used, and what was wrong
  notesWhy: string;
  severity: Record<'error' | 'warning' | 'info', string>;
  undatedWhy: string;
  unusedWhy: string;
  unusedHere: (count: number) => string;
  notUsed: (reason: string) => string;
  sentencesUsed: (used: number, all: number) => string;
  saveJson: string;
  saveCsv: string;
  saveHtml: string;
  saveSvg: string;
  savePng: string;
  copyEmbed: string;
  embedCopied: string;
  saved: (name: string) => string;
  notSaved: string;
  notCopied: string;
}

/** Every word of the interface outside the drawing, in one language. */
export interface Messages extends FirstMessages, ReadingMessages {}

/** A count with the word for one, or for several. */
export const plural = (one: string, many: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const english: FirstMessages = {
  sentence: (said) => `${said}.`,
  articles: plural('article', 'articles'),
  snippets: (count, articles) =>
    `Evidence: ${plural('snippet', 'snippets')(count)} from ${plural('article', 'articles')(articles)}.`,
  status: {
    happened: 'happened',
    scheduled: 'scheduled',
    proposed: 'proposed',
    expected: 'expected',
    claimed: 'claimed',
    denied: 'denied',
  },
  about: (date) => `about ${date}`,
  fromDate: (date) => `from ${date}`,
  untilDate: (date) => `until ${date}`,
  yearUnknown: (date) => `${date}, year not known`,
  seasons: ['spring {}', 'summer {}', 'autumn {}', 'winter {}'],
  dateUnknown: 'date not known',
  undated: plural('event without a date', 'events without a date'),
  unused: plural('expression not used', 'expressions not used'),
  notes: (errors, others) =>
    [
      errors ? plural('thing could not be read', 'things could not be read')(errors) : '',
      others ? plural('remark on what came in', 'remarks on what came in')(others) : '',
    ]
      .filter(Boolean)
      .join(', '),
  loading: 'Loading …',
  readingArticles: (done, total) => `Reading articles: ${done} of ${total} …`,
  emptyTimeline: 'No event was found in what was given.',
  nothingGiven: 'Nothing to show yet.',
  cancel: 'Cancel',
  filter: 'Filter',
  showAll: 'Show everything',
  save: 'Save',
  retry: 'Try again',
};

/** Languages that languages.ts has words for. */
const further = new Set(['de', 'fr', 'es', 'ar', 'ja']);
let shipped: Readonly<Record<string, () => Partial<Messages>>> = {};
/** Words a page has added. */
const own = new Map<string, Partial<Messages>>();
const made = new Map<string, FirstMessages>();

/** Adds a language of the interface, or changes words of one; what is left out stays as it was, or English. */
export function addMessages(lang: string, words: Partial<Messages>): void {
  const key = lang.toLowerCase();
  own.set(key, {...own.get(key), ...words});
  made.clear();
}

/**
 * Loads the words of a further language, which are not in the first file because most pages are in one language.
 *
 * @returns whether there are new words to show; false too where they could not be loaded, and English stays
 */
export async function loadMessages(lang: string): Promise<boolean> {
  const [language = ''] = lang.toLowerCase().split('-');
  if (!further.has(language) || language in shipped) return false;
  try {
    const further = await import('./languages.js');
    shipped = further.languages;
    shipDrawingWords(further.drawing);
  } catch {
    return false;
  }
  made.clear();
  return true;
}

/** The words for a BCP 47 tag: its own table, else its language’s, else English. */
export function messages(lang = 'en'): FirstMessages {
  const key = lang.toLowerCase();
  let words = made.get(key);
  if (!words) {
    const end = key.lastIndexOf('-');
    const base = end < 0 ? english : messages(key.slice(0, end));
    words = {...base, ...(Object.hasOwn(shipped, key) && shipped[key]?.()), ...own.get(key)};
    made.set(key, words);
  }
  return words;
}
