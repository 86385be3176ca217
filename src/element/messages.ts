/**
 * The words of the interface. English is complete and stands in for whatever another language lacks;
 * a page adds or changes a language with `addMessages`.
 */

import {shipDrawingWords} from './drawing-words.js';
import type {Status} from '../model.js';

/** Every word of the interface outside the drawing, in one language. */
export interface Messages {
  // evidence
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
  articles: (count: number) => string;
  wordings: (count: number) => string;
  snippets: (count: number, articles: number) => string;
  morePassages: (count: number) => string;
  written: (expression: string, day: string) => string;
  allowed: (span: string) => string;
  sourcesDisagree: string;
  alsoConcerns: string;
  rule: string;
  edited: (by: string, day: string) => string;
  wasBefore: (before: string) => string;
  noWords: string;
  fromPage: string;
  status: Record<Status, string>;
  statusLabel: string;
  // dates
  about: (date: string) => string;
  fromDate: (date: string) => string;
  untilDate: (date: string) => string;
  yearUnknown: (date: string) => string;
  dateUnknown: string;
  // reader
  article: string;
  backToEvidence: string;
  leadsTo: (title: string) => string;
  earlierText: string;
  laterText: string;
  notPartOfStory: string;
  inferredDay: (day: string) => string;
  givenDay: (day: string) => string;
  noDay: string;
  // undated, diagnostics
  undated: (count: number) => string;
  undatedWhy: string;
  notes: (errors: number, others: number) => string;
  notesWhy: string;
  severity: Record<'error' | 'warning' | 'info', string>;
  // table
  table: string;
  columnDate: string;
  columnEvent: string;
  columnStatus: string;
  columnSources: string;
  columnWords: string;
  // intake
  loading: string;
  readingArticles: (done: number, total: number) => string;
  emptyTimeline: string;
  nothingGiven: string;
  cancel: string;
  // filter
  filter: string;
  showAll: string;
  who: string;
  where: string;
  others: (count: number) => string;
  // saving
  save: string;
  saveJson: string;
  saveCsv: string;
  saveHtml: string;
  saveSvg: string;
  savePng: string;
  copyEmbed: string;
  embedCopied: string;
  saved: (name: string) => string;
  notSaved: string;
  retry: string;
}

const plural = (one: string, many: string) => (count: number) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

export const english: Messages = {
  evidence: 'Evidence',
  close: 'Close',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',
  whyThisDate: 'Why this date',
  howRead: 'How this was read',
  openAtPassage: 'open at this passage',
  readAt: (host) => `read at ${host}`,
  copyQuotation: 'copy quotation',
  copied: 'Quotation copied.',
  articles: plural('article', 'articles'),
  wordings: plural('independent wording', 'independent wordings'),
  snippets: (count, articles) =>
    `Evidence: ${plural('snippet', 'snippets')(count)} from ${plural('article', 'articles')(articles)}.`,
  morePassages: plural('more passage of this article', 'more passages of this article'),
  written: (expression, day) => `“${expression}”, written ${day}`,
  allowed: (span) => `the articles together allow ${span}`,
  sourcesDisagree: 'The sources do not agree',
  alsoConcerns: 'See also',
  rule: 'rule',
  edited: (by, day) => `changed by ${by}, ${day}`,
  wasBefore: (before) => `before: ${before}`,
  noWords: 'No words of a source come with this event.',
  fromPage: 'Given by the page, without a source.',
  status: {
    happened: 'happened',
    scheduled: 'scheduled',
    proposed: 'proposed',
    expected: 'expected',
    claimed: 'claimed',
    denied: 'denied',
  },
  statusLabel: 'Status',
  about: (date) => `about ${date}`,
  fromDate: (date) => `from ${date}`,
  untilDate: (date) => `until ${date}`,
  yearUnknown: (date) => `${date}, year not known`,
  dateUnknown: 'date not known',
  article: 'Article',
  backToEvidence: 'Back to the evidence',
  leadsTo: (title) => `Passage of the event: ${title}`,
  earlierText: 'Show the text before this',
  laterText: 'Show the text after this',
  notPartOfStory: 'not part of the story',
  inferredDay: (day) => `written about ${day}, as its words imply`,
  givenDay: (day) => `published ${day}`,
  noDay: 'no date given, and none could be inferred',
  undated: plural('event without a date', 'events without a date'),
  undatedWhy: 'The sources tell of these, but do not say when.',
  notes: (errors, others) =>
    [
      errors ? plural('thing could not be read', 'things could not be read')(errors) : '',
      others ? plural('remark on what came in', 'remarks on what came in')(others) : '',
    ]
      .filter(Boolean)
      .join(', '),
  notesWhy: 'Nothing is dropped in silence: what was wrong with what came in, and what was done about it.',
  severity: {error: 'Error', warning: 'Warning', info: 'Note'},
  table: 'Events, in a table',
  columnDate: 'Date',
  columnEvent: 'Event',
  columnStatus: 'Status',
  columnSources: 'Sources',
  columnWords: 'Words of the sources',
  loading: 'Loading …',
  readingArticles: (done, total) => `Reading articles: ${done} of ${total} …`,
  emptyTimeline: 'No event was found in what was given.',
  nothingGiven: 'Nothing to show yet.',
  cancel: 'Cancel',
  filter: 'Filter',
  showAll: 'Show everything',
  who: 'Who',
  where: 'Where',
  others: (count) => `${count} more`,
  save: 'Save',
  saveJson: 'Data (JSON)',
  saveCsv: 'Table (CSV)',
  saveHtml: 'Page (HTML)',
  saveSvg: 'Picture (SVG)',
  savePng: 'Picture (PNG)',
  copyEmbed: 'Copy the code to embed it',
  embedCopied: 'Code copied.',
  saved: (name) => `Saved as ${name}.`,
  notSaved: 'That could not be saved here.',
  retry: 'Try again',
};

/** Languages that languages.ts has words for. */
const further = new Set(['de', 'fr', 'es', 'ar', 'ja']);
let shipped: Readonly<Record<string, () => Partial<Messages>>> = {};
/** Words a page has added. */
const own = new Map<string, Partial<Messages>>();
const made = new Map<string, Messages>();

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
export function messages(lang = 'en'): Messages {
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
