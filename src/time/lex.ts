/**
 * Text as tokens, so that rules see words and never spacing: line breaks inside an expression, no-break spaces,
 * zero-width characters, soft hyphens, curly quotes and the blanks of tokenised text (“5 : 30 p.m.”, “year 's”) are
 * all settled here, once. Offsets stay those of the unaltered text.
 */
import {halfOfNext, misread} from '../text/misread.js';
import {entryAt, entryOf, hashed, NUMBER, SHORT_NUMBER, YEAR_NUMBER, type Entry} from './lexicon.js';

/** One word, number or mark of a text. */
export class Token {
  constructor(
    private readonly source: string,
    /** UTF-16 offsets into the text, half-open. */
    readonly start: number,
    readonly end: number,
    readonly kind: 'word' | 'number' | 'mark',
    /** Blank space stands before it. */
    readonly gap: boolean,
    /** A blank line, or more than one line break, stands before it. */
    readonly breaks: boolean,
    /** Its first letter is a capital. */
    readonly capital: boolean,
    /** What the lexicon knows of it. */
    readonly entry: Entry | undefined,
    /** Its text, as far as it was asked for. */
    private word: string | undefined,
    /** It may be in a class of words that are looked for around dates: no clause is told by others, but by their ending. */
    readonly known: boolean,
  ) {}

  /** Whether a plain word ends in “-ed” or “-s”. */
  get bent(): boolean {
    const {source, end} = this;
    const last = source.charCodeAt(end - 1) | 32;
    return last === 115 || (last === 100 && (source.charCodeAt(end - 2) | 32) === 101);
  }

  /** Lower case, straight quotes, no dots inside abbreviations (`pm` for “p.m.”), no invisible characters. */
  get text(): string {
    // A plain word: all others are given their text.
    return (this.word ??= this.end - this.start > LONGEST ? '' : this.source.slice(this.start, this.end).toLowerCase());
  }

  /** It has two letters or more, all of them capitals. */
  get shout(): boolean {
    if (!this.capital || this.end - this.start < 2) return false;
    const words = this.source.slice(this.start, this.end);
    return words === words.toUpperCase() && words !== words.toLowerCase();
  }
}

/** A word at a place, or `''`. */
export const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** A word as the lexicon has it. */
function plain(source: string, start: number, end: number): string {
  if (end - start > LONGEST) return '';
  const words = source.slice(start, end).toLowerCase();
  if (words[1] === '.') return words.replaceAll('.', '');
  return /^[a-z]*$/.test(words) ? words : words.replace(/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '');
}

const enum Class {
  Mark,
  Letter,
  Digit,
  Space,
  Line,
  Invisible,
}

/** Classes of the first 256 characters; the rest is decided in `classOf`. */
const CLASSES = Uint8Array.from({length: 256}, (_, code) => {
  const text = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 0x85) return Class.Line;
  if (code === 0xad) return Class.Invisible;
  if (/\s/.test(text)) return Class.Space;
  if (code >= 48 && code <= 57) return Class.Digit;
  return /\p{L}/u.test(text) ? Class.Letter : Class.Mark;
});

function classOf(code: number): Class {
  if (code < 256) return CLASSES[code]!;
  if (Number.isNaN(code)) return Class.Mark; // past the end
  if (code >= 0x2000 && code <= 0x206f) {
    if (code === 0x2028 || code === 0x2029) return Class.Line;
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return Class.Space;
    return code <= 0x200f || code >= 0x2060 || (code >= 0x202a && code <= 0x202e) ? Class.Invisible : Class.Mark;
  }
  if (code === 0xfeff) return Class.Invisible;
  if (code === 0x3000) return Class.Space;
  return (code > 0x206f && code < 0x2c00) || (code >= 0xd800 && code < 0xf900) || code > 0xfe00
    ? Class.Mark
    : Class.Letter;
}

/** Quotes, dashes and dots, and the plain marks that they are read as. */
const MARKS = '‘’ʼ`“”‐‑‒–—−…';
const PLAIN_MARKS = `''''""------.`;

/** Letters beyond which a word cannot be in the lexicon, and is not looked up. */
const LONGEST = 24;

/** Cuts a text, or a stretch of it, into tokens; linear in its length. */
export function lex(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const n = to;
  let at = from;
  let gap = false;
  let lines = 0;
  while (at < n) {
    const start = at;
    let code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      gap = true;
      continue;
    }
    const mended = code === 0xe2 ? misread(text, at) : null;
    if (mended) code = mended.mark.charCodeAt(0);
    const kind = code === 0xc2 && halfOfNext(text, at) ? Class.Invisible : classOf(code);
    if (kind === Class.Space || kind === Class.Line) {
      if (kind === Class.Line) lines++;
      at = mended?.end ?? at + (code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
      gap = true;
      continue;
    }
    if (kind === Class.Invisible) {
      at = mended?.end ?? at + 1;
      continue;
    }
    let found: Token;
    if (kind === Class.Letter) {
      let odd = code > 127; // its plain form is not simply its lower case
      let hash = hashed(0, code | 32);
      let next = 0; // what stands behind the word
      for (at++; at < n; at++) {
        next = text.charCodeAt(at);
        if ((next | 32) >= 97 && (next | 32) <= 122) {
          hash = hashed(hash, next | 32);
          continue;
        }
        if (next === 32) break;
        const type = classOf(next);
        if (type !== Class.Invisible && type !== Class.Letter) break;
        if ((next === 0xe2 && misread(text, at)) || (next === 0xc2 && halfOfNext(text, at))) break;
        odd = true;
      }
      while (odd && classOf(text.charCodeAt(at - 1)) === Class.Invisible) at--;
      if (odd || at === n) next = text.charCodeAt(at);
      let word: string | undefined;
      // “didn’t” and “did n’t” are “did” and “not”
      if (next !== 32 && isApostrophe(next) && text[at - 1] === 'n' && text[at + 1] === 't') {
        odd = true;
        if (at - start > 1) at--;
        else {
          at += 2;
          word = 'not';
        }
      }
      if (next === 46 && at - start === 1) {
        at = abbreviation(text, start);
        odd ||= at - start > 1;
      }
      const capital = code < 128 ? code < 97 : text[start] !== text[start]!.toLowerCase();
      if (odd) word ??= plain(text, start, at);
      const known = odd ? entryOf(word!) : entryAt(text, start, at, hash);
      const made = known?.id ? known : undefined;
      found = new Token(
        text,
        start,
        at,
        'word',
        gap,
        lines > 1,
        capital,
        made,
        word ?? known?.word,
        odd || !!known?.around,
      );
    } else if (kind === Class.Digit) {
      at = number(text, at, n);
      const word = at - start > LONGEST ? '0' : text.slice(start, at); // a number so long means nothing here
      // “1889 – The hall opened”: a line that begins so is an entry of a list.
      const listed = lines > 0 && /^( [–—-]|:) /.test(text.slice(at, at + 3));
      found = new Token(text, start, at, 'number', gap, listed || lines > 1, false, numberEntry(word), word, false);
    } else {
      at = mended?.end ?? at + 1;
      if (code >= 0xd800 && code <= 0xdbff && at < n) at++;
      let word = mended?.mark ?? text.slice(start, at);
      if (mended && mended.end - start > 3 && code === 0x2019 && /^ s\b/i.test(text.slice(at, at + 3))) at++; // “Sundayâ€ ™ s”
      if (
        isApostrophe(code) &&
        (text[at] === 's' || text[at] === 'S') &&
        (at + 1 >= n || classOf(text.charCodeAt(at + 1)) !== Class.Letter)
      ) {
        at++;
        word = "'s";
      } else if (code > 90) word = PLAIN_MARKS[MARKS.indexOf(word)] ?? word;
      found = new Token(text, start, at, 'mark', gap, lines > 1, false, entryOf(word), word, false);
    }
    tokens.push(found);
    gap = false;
    lines = 0;
  }
  return tokens;
}

function numberEntry(word: string): Entry {
  if (word.length > 4 || word.includes('.') || word.includes(',')) return NUMBER;
  return word.length === 4 ? YEAR_NUMBER : word.length < 3 ? SHORT_NUMBER : NUMBER;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 96;

/** The end of “p.m.”, “U.S.”, “B.C.” or “E.S.T.” that begins here: single letters, each with its dot. */
function abbreviation(text: string, start: number): number {
  let at = start;
  while (
    at - start < 8 &&
    classOf(text.charCodeAt(at)) === Class.Letter &&
    text[at + 1] === '.' &&
    at + 1 < text.length
  ) {
    at += 2;
  }
  // “p.m” and “p.m ” at the end: the last letter has no dot.
  if (
    classOf(text.charCodeAt(at)) === Class.Letter &&
    at > start + 1 &&
    (at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) !== Class.Letter)
  ) {
    return at + 1;
  }
  return at - start > 2 ? at : start + 1;
}

/** The end of a number: digits with thousands separated (“2,000”) or a decimal part (“2.5”). */
function number(text: string, start: number, limit: number): number {
  let at = start;
  const digit = (i: number): boolean => i < limit && classOf(text.charCodeAt(i)) === Class.Digit;
  while (digit(at)) at++;
  if (at - start <= 3) {
    while (text[at] === ',' && digit(at + 1) && digit(at + 2) && digit(at + 3) && !digit(at + 4)) at += 4;
  }
  if (text[at] === '.' && digit(at + 1)) {
    let end = at + 1;
    while (digit(end)) end++;
    // “8.30pm” is a time and “2.5.2017” a date; their parts stay apart.
    if (text[end] !== '.' || !digit(end + 1)) at = end;
  }
  return at;
}
