/** The interface in further languages. What a language leaves out is English; `addMessages` changes or adds one. */

import type {DrawingWords} from './drawing-words.js';
import * as arabic from './languages/arabic.js';
import * as french from './languages/french.js';
import * as german from './languages/german.js';
import * as japanese from './languages/japanese.js';
import * as spanish from './languages/spanish.js';
import type {Messages} from './messages.js';

/** Made when first asked for: most pages speak one language. */
export const languages: Readonly<Record<string, () => Partial<Messages>>> = {
  de: german.words,
  fr: french.words,
  es: spanish.words,
  ar: arabic.words,
  ja: japanese.words,
};

/** The words of the drawing, as `languages` has those of the rest. */
export const drawing: Readonly<Record<string, () => Partial<DrawingWords>>> = {
  de: german.drawing,
  fr: french.drawing,
  es: spanish.drawing,
  ar: arabic.drawing,
  ja: japanese.drawing,
};
