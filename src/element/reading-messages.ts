/** The words of what opens: evidence, article, table, filter, saving. They are loaded with it. */

import {messages, plural} from './messages.js';
import type {FirstMessages, Messages, ReadingMessages} from './messages.js';

export const english: ReadingMessages = {
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
  wordings: plural('independent wording', 'independent wordings'),
  morePassages: plural('more passage of this article', 'more passages of this article'),
  why: (expression, day) => `An article written ${day} says “${expression}”`,
  written: (expression, day) => `“${expression}”, written ${day}`,
  allowed: (span) => `Together the articles allow ${span}`,
  sourcesDisagree: 'The sources do not agree',
  conflicts: {}, // the note says it
  alsoConcerns: 'See also',
  rule: 'rule',
  edited: (by, day) => `changed by ${by || 'an editor'}, ${day}`,
  wasBefore: (before) => `before: ${before}`,
  noWords: 'No words of a source come with this event.',
  fromPage: 'Given by the page, without a source.',
  statusLabel: 'Status',
  article: 'Article',
  backToEvidence: 'Back to the evidence',
  leadsTo: (title) => `Passage of the event: ${title}`,
  earlierText: 'Show the text before this',
  laterText: 'Show the text after this',
  notPartOfStory: 'not part of the story',
  inferredDay: (day) => `written about ${day}, as its words imply`,
  givenDay: (day) => `published ${day}`,
  noDay: 'no date given, and none could be inferred',
  undatedWhy: 'The sources tell of these, but do not say when.',
  table: 'Events, in a table',
  columnDate: 'Date',
  columnEvent: 'Event',
  columnStatus: 'Status',
  columnSources: 'Sources',
  columnWords: 'Words of the sources',
  what: 'What',
  types: [
    'call', 'meeting', 'visit', 'invitation', 'military strike', 'attack', 'annexation, invasion', 'interference',
    'election', 'resignation, removal', 'appointment', 'arrest', 'court case', 'investigation', 'death',
    'disaster, accident', 'agreement', 'sanctions, ban', 'law', 'protest, strike', 'launch, opening', 'business',
    'sport', 'statement', 'release', 'birth, wedding', 'end', 'discovery', 'award',
  ], // prettier-ignore
  who: 'Who',
  where: 'Where',
  others: (count) => `${count} more`,
  beyond: (count) => `${count} more are too many to show here; the search finds them.`,
  unusedWhy: 'These words tell of time, but no event was drawn from them; beside each stands why.',
  unusedHere: plural('date expression here was not used', 'date expressions here were not used'),
  notUsed: (reason) => `Not used: ${reason}`,
  notesWhy: 'Nothing is dropped in silence: what was wrong with what came in, and what was done about it.',
  severity: {error: 'Error', warning: 'Warning', info: 'Note'},
  sentencesUsed: (used, all) => `${used} of ${plural('sentence', 'sentences')(all)} tell of an event`,
  saveJson: 'Data (JSON)',
  saveCsv: 'Table (CSV)',
  saveHtml: 'Page (HTML)',
  saveSvg: 'Picture (SVG)',
  savePng: 'Picture (PNG)',
  copyEmbed: 'Copy the code to embed it',
  embedCopied: 'Code copied.',
  saved: (name) => `Saved as ${name}.`,
  notSaved: 'That could not be saved here.',
  notCopied: 'The browser did not let that be copied: select the words to copy them.',
};

const made = new WeakMap<FirstMessages, Messages>();

/** All words for a BCP 47 tag; English where a language has none. */
export function readingMessages(lang?: string): Messages {
  const first = messages(lang);
  let words = made.get(first);
  if (!words) made.set(first, (words = {...english, ...first}));
  return words;
}
