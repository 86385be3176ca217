/**
 * Text as tokens, so that rules see words and never spacing: line breaks inside an expression, no-break spaces,
 * zero-width characters, soft hyphens, curly quotes and the blanks of tokenised text (“5 : 30 p.m.”, “year 's”) are
 * all settled here, once. Offsets stay those of the unaltered text.
 */
import {lexicon, type Entry} from './lexicon.js';

export interface Token {
  /** UTF-16 offsets into the text, half-open. */
  start: number;
  end: number;
  /** Lower case, straight quotes, no dots inside abbreviations (`pm` for “p.m.”), no invisible characters. */
  text: string;
  kind: 'word' | 'number' | 'mark';
  /** Blank space stands before it. */
  gap: boolean;
  /** A blank line, or more than one line break, stands before it. */
  breaks: boolean;
  /** Its first letter is a capital. */
  capital: boolean;
  /** It has two letters or more, all of them capitals. */
  shout: boolean;
  /** What the lexicon knows of it. */
  entry: Entry | undefined;
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
  return (code > 0x206f && code < 0x2c00) || (code >= 0xd800 && code < 0xf900) || code > 0xfe00 ? Class.Mark : Class.Letter;
}

const MARKS: Record<string, string> = {
  '‘': "'", '’': "'", 'ʼ': "'", '`': "'", '“': '"', '”': '"', '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-', '…': '.',
};

/** Letters beyond which a word cannot be in the lexicon, and is not looked up. */
const LONGEST = 24;

/** Cuts a text into tokens; linear in its length. */
export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  const n = text.length;
  let at = 0;
  let gap = false;
  let lines = 0;
  while (at < n) {
    const start = at;
    const kind = classOf(text.charCodeAt(at));
    if (kind === Class.Space) {
      gap = true;
      at++;
      continue;
    }
    if (kind === Class.Line) {
      if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
      gap = true;
      lines++;
      at++;
      continue;
    }
    if (kind === Class.Invisible) {
      at++;
      continue;
    }
    let dirty = false; // holds characters that its text leaves out
    if (kind === Class.Letter) {
      for (at++; at < n; at++) {
        const next = classOf(text.charCodeAt(at));
        if (next === Class.Invisible) dirty = true;
        else if (next !== Class.Letter) break;
      }
      while (dirty && classOf(text.charCodeAt(at - 1)) === Class.Invisible) at--;
      const letters = at - start;
      if (letters === 1 && text[at] === '.') at = abbreviation(text, start);
    } else if (kind === Class.Digit) {
      at = number(text, at);
    } else {
      const code = text.charCodeAt(at++);
      if (code >= 0xd800 && code <= 0xdbff && at < n) at++;
      if (isApostrophe(code) && (text[at] === 's' || text[at] === 'S') && classOf(text.charCodeAt(at + 1)) !== Class.Letter) at++;
    }
    const length = at - start;
    let words = length > LONGEST ? '' : text.slice(start, at);
    if (dirty) words = words.replace(/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '');
    const first = words.charCodeAt(0);
    let capital = false;
    let shout = false;
    if (kind === Class.Letter) {
      const lower = words.toLowerCase();
      capital = lower.charCodeAt(0) !== first;
      shout = capital && length > 1 && words.charCodeAt(words.length - 1) !== lower.charCodeAt(lower.length - 1);
      words = length > 1 && words[1] === '.' ? lower.replaceAll('.', '') : lower;
    } else if (kind === Class.Mark) {
      words = length === 2 && isApostrophe(first) ? "'s" : (MARKS[words] ?? words);
    } else if (words === '') {
      words = '0'; // a number too long to mean anything here
    }
    tokens.push({
      start,
      end: at,
      text: words,
      kind: kind === Class.Letter ? 'word' : kind === Class.Digit ? 'number' : 'mark',
      gap,
      breaks: lines > 1,
      capital,
      shout,
      entry: kind === Class.Digit ? lexicon.get('#') : lexicon.get(words),
    });
    gap = false;
    lines = 0;
  }
  return tokens;
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
function number(text: string, start: number): number {
  let at = start;
  const digit = (i: number): boolean => classOf(text.charCodeAt(i)) === Class.Digit && i < text.length;
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
