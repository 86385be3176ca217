/** The words of the editing tools. They are loaded with them. */
import type {Edit} from '../model.js';

export interface EditWords {
  /** Name of the tools in the evidence panel, and what stands before them. */
  tools: string;
  edit: string;
  date: string;
  title: string;
  status: string;
  merge: string;
  split: string;
  pin: string;
  unpin: string;
  hide: string;
  cancel: string;
  newDate: string;
  dateHelp: string;
  noDate: string;
  dateGiven: (words: string) => string;
  newTitle: string;
  titleHelp: string;
  noTitle: string;
  newStatus: string;
  mergeWith: string;
  mergeHelp: string;
  nothingToMerge: string;
  splitHelp: string;
  splitSome: string;
  splitTitle: string;
  hideHelp: string;
  pinHelp: string;
  sourceWords: string;
  sourceHelp: string;
  notInArticles: string;
  set: Record<Exclude<Edit['kind'], 'split'>, string>;
  splitOff: (passages: number) => string;
  passages: (count: number) => string;
  note: string;
  name: string;
  // the tray
  edits: (count: number) => string;
  trayHelp: string;
  unkept: string;
  undo: string;
  redo: string;
  save: string;
  load: string;
  add: string;
  takeBack: string;
  file: string;
  loaded: (count: number) => string;
  /** What an edit did, to an event of this name. */
  did: Record<Edit['kind'], (title: string, to: string) => string>;
  // what added articles brought
  brought: (added: number, confirmed: number, changed: number, gone: number) => string;
  broughtHelp: string;
  isNew: string;
  confirmedBy: (articles: string) => string;
  datedWas: (is: string, was: string) => string;
  was: (was: string) => string;
  sourcesAgree: string;
  isGone: string;
  isIn: (title: string) => string;
  undone: (what: string) => string;
  redone: (what: string) => string;
  someone: string;
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const english: EditWords = {
  tools: 'Edit this event',
  edit: 'Edit',
  date: 'Date',
  title: 'Title',
  status: 'Status',
  merge: 'Merge …',
  split: 'Split …',
  pin: 'Pin',
  unpin: 'Unpin',
  hide: 'Hide',
  cancel: 'Cancel',
  newDate: 'Date of this event',
  dateHelp: '2017-05-02, a month 2017-05, a stretch 2017-05-03/2017-05-04, not sure 2017-05-02? · empty: not known',
  noDate: 'This is no date. Write it as 2017-05-02, 2017-05 or 2017-05-03/2017-05-04.',
  dateGiven: (words) => `reads: ${words}`,
  newTitle: 'Title of this event',
  titleHelp: 'Any words; they are marked as yours, and not a source’s.',
  noTitle: 'A title needs some words.',
  newStatus: 'Status of this event',
  mergeWith: 'Merge with',
  mergeHelp: 'Its passages come here; title and date of this event stay.',
  nothingToMerge: 'There is no other event to merge with.',
  splitHelp: 'Choose the passages that tell of another event.',
  splitSome: 'Choose some of the passages, and leave at least one.',
  splitTitle: 'Title of the new event (else its first words)',
  hideHelp: 'It goes out of sight, and is kept among the edits.',
  pinHelp: 'Its label is drawn before all others.',
  sourceWords: 'Words of an article that tell of it (if there are any)',
  sourceHelp: 'Exactly as they stand there; the event then opens onto them.',
  notInArticles: 'These words stand in none of the articles. Copy them as they are, or leave this empty.',
  set: {
    'set-date': 'Set date',
    'set-title': 'Set title',
    'set-status': 'Set status',
    merge: 'Merge',
    hide: 'Hide this event',
    pin: 'Pin this event',
    add: 'Add this event',
  },
  splitOff: (passages) => (passages ? `Split off ${count(passages, 'passage', 'passages')}` : 'Split off'),
  passages: (n) => count(n, 'passage', 'passages'),
  note: 'Why (if you like)',
  name: 'Your name',
  edits: (n) => (n ? count(n, 'edit', 'edits') : 'No edits yet'),
  trayHelp: 'Kept in this browser. Save them as a file to use them elsewhere, or with the command.',
  unkept: 'This browser keeps nothing: save the edits as a file before you leave.',
  undo: 'Undo',
  redo: 'Redo',
  save: 'Save edits',
  load: 'Load edits …',
  add: 'Add an event …',
  takeBack: 'take back',
  file: 'A file of edits',
  loaded: (n) => `${count(n, 'edit', 'edits')} loaded.`,
  did: {
    'set-date': (title, to) => `“${title}” dated ${to}`,
    'set-title': (title, to) => `“${title}” called “${to}”`,
    'set-status': (title, to) => `“${title}”: ${to}`,
    merge: (title, to) => `“${title}” merged with “${to}”`,
    split: (title, to) => `${to} split off “${title}”`,
    hide: (title) => `“${title}” hidden`,
    pin: (title) => `“${title}” pinned`,
    add: (title, to) => `“${title}” added, ${to}`,
  },
  brought: (added, confirmed, changed, gone) =>
    `Since the last drawing: ${[added && `${added} new`, confirmed && `${confirmed} confirmed`, changed && `${changed} changed`, gone && `${gone} gone`].filter(Boolean).join(', ')}`,
  broughtHelp: 'What the articles that were added or taken away since have made of the events.',
  isNew: 'new',
  confirmedBy: (articles) => `confirmed by ${articles}`,
  datedWas: (is, was) => `dated ${is}, was ${was}`,
  was: (was) => `was: ${was}`,
  sourcesAgree: 'the sources agree now',
  isGone: 'gone',
  isIn: (title) => `now part of “${title}”`,
  undone: (what) => `Undone: ${what}.`,
  redone: (what) => `Done again: ${what}.`,
  someone: 'an editor',
};

const made = new Map<string, EditWords>();
/** Whom to tell when the words of a language have come. */
const waiting = new Map<string, Set<() => void>>();

/** The words for a BCP 47 tag; English until those of another language have come, which `arrived` tells. */
export function editWords(tag: string, arrived: () => void): EditWords {
  const [lang = 'en'] = tag.toLowerCase().split('-');
  if (lang === 'en' || made.has(lang)) return made.get(lang) ?? english;
  const others = waiting.get(lang);
  others?.add(arrived);
  if (!others) {
    waiting.set(lang, new Set([arrived]));
    void import('./edit-languages.js').then(
      ({languages}) => {
        const words = languages[lang]?.();
        if (!words) return;
        made.set(lang, {...english, ...words});
        waiting.get(lang)?.forEach((tell) => tell());
      },
      () => undefined, // English stays
    );
  }
  return english;
}
