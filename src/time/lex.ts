/**
 * Text as tokens, so that rules see words and never spacing: line breaks inside an expression, no-break spaces,
 * zero-width characters, soft hyphens, curly quotes and the blanks of tokenised text (“5 : 30 p.m.”, “year 's”) are
 * all settled here, once. Offsets stay those of the unaltered text.
 */
import {halfOfNext, misread} from '../text/misread.js';
import {entryAt, entryOf, hashed, NUMBER, SHORT_NUMBER, YEAR_NUMBER, type Entry} from './lexicon.js';

/** What a token is, and what stands before it, in one number: tokens are many, and the smaller the sooner made. */
const enum Flag {
  Word = 0,
  Number = 1,
  Mark = 2,
  Gap = 4,
  Breaks = 8,
  Capital = 16,
  Known = 32,
}
const KINDS = ['word', 'number', 'mark'] as const;

/** One word, number or mark of a text. */
export class Token {
  /** The readings that begin here, by their level, as far as was asked; rule.ts keeps them. */
  matches: unknown[] | undefined = undefined;

  constructor(
    private readonly source: string,
    /** UTF-16 offsets into the text, half-open. */
    readonly start: number,
    readonly end: number,
    private readonly flags: number,
    /** What the lexicon knows of it. */
    readonly entry: Entry | undefined,
    /** Its text, as far as it was asked for. */
    private word: string | undefined,
  ) {}

  get kind(): 'word' | 'number' | 'mark' {
    return KINDS[this.flags & 3]!;
  }

  /** Blank space stands before it. */
  get gap(): boolean {
    return (this.flags & Flag.Gap) !== 0;
  }

  /** A blank line, or more than one line break, stands before it. */
  get breaks(): boolean {
    return (this.flags & Flag.Breaks) !== 0;
  }

  /** Its first letter is a capital. */
  get capital(): boolean {
    return (this.flags & Flag.Capital) !== 0;
  }

  /** It may be in a class of words that are looked for around dates: no clause is told by others, but by their ending. */
  get known(): boolean {
    return (this.flags & Flag.Known) !== 0;
  }

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
    return words === words.toUpperCase();
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

/** What a character is; those that are no part of a token come last. */
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
  if (/[\n\r\x85]/.test(text)) return Class.Line;
  if (text === '\xad') return Class.Invisible;
  if (/\s/.test(text)) return Class.Space;
  if (/\d/.test(text)) return Class.Digit;
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
  let at = from;
  let before = 0; // the flags of what stands before a token
  let lines = 0;
  while (at < to) {
    const start = at;
    let code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      before |= Flag.Gap;
      continue;
    }
    const mended = code === 0xe2 ? misread(text, at) : null;
    if (mended) code = mended.mark.charCodeAt(0);
    const kind = code === 0xc2 && halfOfNext(text, at) ? Class.Invisible : classOf(code);
    if (kind >= Class.Space) {
      if (kind === Class.Line) lines++;
      if (kind !== Class.Invisible) before |= Flag.Gap;
      at = mended?.end ?? at + (code === 13 && text.charCodeAt(at + 1) === 10 ? 2 : 1);
      continue;
    }
    if (lines > 1) before |= Flag.Breaks;
    let word: string | undefined;
    let entry: Entry | undefined;
    if (kind === Class.Letter) {
      let odd = code > 127; // its plain form is not simply its lower case
      let hash = hashed(0, code | 32);
      let next = 0; // what stands behind the word
      for (at++; at < to; at++) {
        next = text.charCodeAt(at);
        if ((next | 32) >= 97 && (next | 32) <= 122) {
          hash = hashed(hash, next | 32);
          continue;
        }
        if (next === 32) break;
        const type = classOf(next);
        if (type !== Class.Invisible && type !== Class.Letter) break;
        if (misread(text, at) || halfOfNext(text, at)) break;
        odd = true;
      }
      while (odd && classOf(text.charCodeAt(at - 1)) === Class.Invisible) at--;
      if (odd || at === to) next = at < text.length ? text.charCodeAt(at) : 0;
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
      if (code < 128 ? code < 97 : text[start] !== text[start]!.toLowerCase()) before |= Flag.Capital;
      if (odd) word ??= plain(text, start, at);
      const known = odd ? entryOf(word!) : entryAt(text, start, at, hash);
      if (odd || known?.around) before |= Flag.Known;
      if (known?.id) entry = known;
      word ??= known?.word;
    } else if (kind === Class.Digit) {
      at = number(text, at, to);
      word = at - start > LONGEST ? '0' : text.slice(start, at); // a number so long means nothing here
      entry = numberEntry(word);
      before |= Flag.Number;
      // “1889 – The hall opened”: a line that begins so is an entry of a list.
      if (lines > 0 && /^( [–—-]|:) /.test(text.slice(at, at + 3))) before |= Flag.Breaks;
    } else {
      at = mended?.end ?? at + 1;
      word = mended?.mark ?? text.slice(start, at);
      if (mended && mended.end - start > 3 && code === 0x2019 && /^ s\b/i.test(text.slice(at, at + 3))) at++; // “Sundayâ€ ™ s”
      if (
        isApostrophe(code) &&
        (text[at] === 's' || text[at] === 'S') &&
        (at + 1 >= to || classOf(text.charCodeAt(at + 1)) !== Class.Letter)
      ) {
        at++;
        word = "'s";
      } else if (code > 90) word = PLAIN_MARKS[MARKS.indexOf(word)] ?? word;
      entry = entryOf(word);
      before |= Flag.Mark;
    }
    tokens.push(new Token(text, start, at, before, entry, word));
    before = lines = 0;
  }
  return tokens;
}

function numberEntry(word: string): Entry {
  return /^\d{4}$/.test(word) ? YEAR_NUMBER : word.length < 3 ? SHORT_NUMBER : NUMBER;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2018 || code === 96;

/** The end of “p.m.”, “U.S.”, “B.C.” or “E.S.T.” that begins here: single letters, each with its dot. */
function abbreviation(text: string, start: number): number {
  let at = start;
  while (at - start < 8 && classOf(text.charCodeAt(at)) === Class.Letter && text[at + 1] === '.') {
    at += 2;
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
