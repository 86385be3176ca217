/** What an author set, and cannot be meant. A reader can do nothing about it, so it is told where authors look. */

import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {divisions} from '../layout/division.js';
import {parseEdtf} from '../time/edtf.js';

/** The settings as they came, whatever they are. */
export type Settings = Partial<Record<'theme' | 'lanes' | 'mode' | 'view' | 'locale' | 'level' | 'eras', unknown>>;

/** Those that take one of a few words. */
const WORDS = {theme: ['plain', 'newspaper', 'dense'], lanes: divisions, mode: ['timeline', 'table']};

const LEVELS = new Set<unknown>([2, 3, 4, 5, 6]);

/** A sentence for each setting that is not understood: what it was, what is allowed, and what becomes of it. */
export function misset(settings: Settings): string[] {
  const {view, locale, level, eras} = settings;
  const wrong: string[] = [];
  const say = (name: string, value: unknown, allowed: string, instead: string): void => {
    wrong.push(`${name} is ${JSON.stringify(value) ?? String(value)}, and should be ${allowed}: ${instead}.`);
  };
  for (const [name, words] of Object.entries(WORDS)) {
    const value = settings[name as keyof typeof WORDS];
    if (isSet(value) && !words.some((word) => word === value))
      say(name, value, `one of ${words.join(', ')}`, 'it changes nothing');
  }
  if (isSet(view) && !isStretch(view))
    say('view', view, 'a date or interval in EDTF, such as 2017-04-01/2017-07-14', 'the story is shown');
  if (isSet(locale) && !isLocale(locale)) say('locale', locale, 'a language tag, such as en-GB', 'English is used');
  if (isSet(level) && !LEVELS.has(level)) say('level', level, 'from 2 to 6', '3 is used');
  if (isSet(eras) && !Array.isArray(eras)) say('eras', eras, 'a list of {title, date}', 'none is drawn');
  for (const [i, era] of Array.isArray(eras) ? (eras as unknown[]).entries() : []) {
    const date = (era as {date?: unknown} | null)?.date;
    if (!isStretch(date))
      say(`eras[${i}].date`, date, 'a date or interval in EDTF, such as 1914/1918', 'it is left out');
  }
  return wrong;
}

const isSet = (value: unknown): boolean => value !== null && value !== undefined && value !== '';

function isStretch(value: unknown): boolean {
  const date = typeof value === 'string' ? parseEdtf(value) : null;
  return date !== null && date.end > date.start;
}

function isLocale(value: unknown): boolean {
  try {
    return typeof value === 'string' && Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}

type Host = ReactiveControllerHost & HTMLElement & Settings;

/** What was said already on this page. */
const said = new Set<string>();

/** Tells in the console of settings that are not understood, each of them once a page. */
export class SettingsController implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    for (const message of misset(this.host)) {
      if (said.has(message)) continue;
      said.add(message);
      console.warn(`<news-timeline> ${message}`);
    }
  }
}
