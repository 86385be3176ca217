import {isTokenised} from '../../text/tags.js';
import type {Token} from '../../text/tokens.js';
import {isGenitive} from './broken.js';
import type {Told} from '../mentions.js';

/** Longest title, in UTF-16 units. */
export const LONGEST_TITLE = 80;

/** The kept words as the source has them, one space where something was left out; marks that a tokeniser set apart close up. */
export function words(text: string, {tokens}: Told, kept: readonly number[]): string {
  let out = '';
  let quotes = kept.some((i) => tokens[i]!.text === '"') && isWithinQuotation(tokens) ? 1 : 0;
  const tokenised = isTokenised(tokens);
  let tight = false; // the last mark clings to what follows
  kept.forEach((i, k) => {
    const token: Token = tokens[i]!;
    const before = kept[k - 1];
    const adjacent = before === i - 1 && tokens[before]!.end === token.start;
    const opening = /^[“‘($£€[]$/.test(token.text) || (/^["`]$/.test(token.text) && quotes++ % 2 === 0);
    const hyphen = tokenised && token.text === '-' && before === i - 1 && kept[k + 1] === i + 1;
    const clings = hyphen || (!token.word && !opening && !/^(?:[–—&-]|['’])$/.test(token.text));
    // “the miners ’ union”
    const owners =
      tokenised && /^['’]$/.test(token.text) && /s$/.test(tokens[i - 1]?.lower ?? '') && kept[k + 1] === i + 1;
    const alone = owners && tokens.filter(({text: mark}) => mark === token.text).length === 1;
    const genitive = before === i - 1 && (alone || isGenitive(tokens, i) || CLITIC.test(token.lower));
    if (before !== undefined && !adjacent && !tight && !clings && !genitive) out += ' ';
    tight = opening || hyphen;
    out += text.slice(token.start, token.end);
  });
  return out;
}

/** “they 're” of a tokeniser; “did n't” would become another word */
const CLITIC = /^['’](?:s|re|ve|ll|d|m)$/;

/** Whether a sentence begins within a quotation, “It was a mistake , " said Lind”: its only mark closes it. */
function isWithinQuotation(tokens: readonly Token[]): boolean {
  const marks = tokens.flatMap(({text}, i) => (text === '"' ? [i] : []));
  return marks.length === 1 && /^[,.?!]$/.test(tokens[marks[0]! - 1]?.text ?? '');
}

/** With a capital at its beginning; a small letter that is not that capital’s own (“ı”, “ſ”) stays, as it would be another word. */
export function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0)!);
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text; // “iPhone”
  const capital = first.toUpperCase();
  return capital.toLowerCase() === first ? capital + text.slice(first.length) : text;
}
