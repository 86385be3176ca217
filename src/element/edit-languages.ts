/** The words of the editing tools in further languages. What a language leaves out is English. */

import type {EditWords} from './edit-words.js';
import {edits as arabic} from './languages/arabic-edits.js';
import {edits as french} from './languages/french-edits.js';
import {edits as german} from './languages/german-edits.js';
import {edits as japanese} from './languages/japanese-edits.js';
import {edits as spanish} from './languages/spanish-edits.js';

export const languages: Readonly<Record<string, () => Partial<EditWords>>> = {
  de: german,
  fr: french,
  es: spanish,
  ar: arabic,
  ja: japanese,
};
