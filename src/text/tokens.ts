import {withoutEmphasis} from './emphasis.js';
import {misreadMark} from './misread.js';
import type {Stretch} from './snippet.js';

/** A word, a number or a single mark, with its place in the text. */
export interface Token extends Stretch {
  /** As it reads: as it stands in the text, but for what a wrong decoding broke. */
  text: string;
  /** Lower case, apostrophes straight, without a possessive ending. */
  lower: string;
  /** True for words and numbers, false for marks. */
  word: boolean;
  /** True when the word begins with a capital. */
  capital: boolean;
}

// Words keep inner apostrophes, hyphens and full stops ("cease-fire", "Trump's", "U.S") and numbers their
// commas ("10,000"); every other mark stands alone. What a tokeniser set apart is a word too ("they 'll").
const TOKEN =
  /\d{1,3}(?:,\d{3})+(?!,?\d)|[\p{L}\p{N}\p{M}]+(?:['’.\u2011-][\p{L}\p{N}\p{M}]+)*|['’](?:ll|ve|re|m|d)(?![\p{L}\p{N}\p{M}])|[^\s\u200b\ufeff]/gu;
// UTF-8 that was taken for Windows-1252 has three characters for a curly quote or a dash ("â€œ", "â€™"), two for an
// accented letter ("SÃ£o"). The three are one mark, or an apostrophe inside a word; the two are letters.
const BROKEN = /[âÂÃ] ?[\u0080-\u00bf€]/;
const LETTER = '(?:(?!â[€\\x80]|Â[\\x80-\\xbf])[\\p{L}\\p{N}\\p{M}]|(?<=Ã) ?[\\x80-\\x9f\\xa1-\\xbf])';
const BROKEN_TOKEN = new RegExp(
  [
    '\\d{1,3}(?:,\\d{3})+(?!,?\\d)',
    `${LETTER}+(?:(?:['’.\\u2011-]|â[€\\x80][™\\x99])${LETTER}+)*`,
    'â[€\\x80](?: ?[™\\x99˜\\x98œ\\x9c\\x9d¦\\xa6\\ufffd]|[“\\x93”\\x94]| “(?= ))?',
    '(?!Â[\\x80-\\xbf])[^\\s\\u200b\\ufeff]',
  ].join('|'),
  'gu',
);
/**
 * Auxiliaries and pronouns with what is contracted onto them, two words as the Penn Treebank parts them: “did|n’t”, “wo|n’t”, “they|’ll”,
 * “it|’s”, “can|not”. A possessive stays with its noun.
 */
const CONTRACTED = new RegExp(
  [
    "^(?:(?:is|are|was|were|has|have|had|do|does|did|ca|wo|could|would|should|must|need|might)(?=n['’]t$)",
    '|can(?=not$)',
    "|(?:i|you|he|she|it|we|they|that|there|who|what|where|how|here|this|would|could|should|might|must)(?=['’](?:ll|ve|re|m|d)$)",
    "|(?:he|she|it|that|there|who|what|where|how|here)(?=['’]s$))",
  ].join(''),
  'i',
);
const WORD = /^[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** The text of a token that opens or closes a quotation, for which single marks are too often apostrophes. */
export const QUOTE = /^["“”]$/;

/** “the album Merrow ’11”: an apostrophe that stands for the century of a year. */
export function isCentury(list: readonly Token[], at: number): boolean {
  const [before, {text, start, end}, after] = [list[at - 1], list[at]!, list[at + 1]];
  if (!/^['’]$/.test(text) || !before?.word || before.end === start) return false;
  return after?.start === end && /^\d\d$/.test(after.text);
}

/** The tokens of a stretch of text, in order, without signs of emphasis; offsets are into the whole text. */
export function tokens(text: string, {start, end}: Stretch = {start: 0, end: text.length}): Token[] {
  const found: Token[] = [];
  const part = text.slice(start, end);
  const broken = BROKEN.test(part);
  for (const match of part.matchAll(broken ? BROKEN_TOKEN : TOKEN)) {
    const [form] = match;
    const from = start + match.index;
    const read = broken ? mended(form) : form;
    const cut = contractedAt(read);
    if (cut > 0) found.push(token(read.slice(0, cut), from, from + cut));
    found.push(token(read.slice(cut), from + cut, from + form.length));
  }
  return /[*_[]/.test(part) ? withoutEmphasis(found) : found;
}

function token(read: string, start: number, end: number): Token {
  const {text, lower, word, capital} = formOf(read);
  return {start, end, text, lower, word, capital};
}

/** Whether an apostrophe belongs to the “s” behind it, also where a tokeniser set “s” apart from a broken one: “â€ ™ s”. */
export function isApostropheOf({text, start, end}: Token, s: Token | undefined): boolean {
  if (!/^['’]$/.test(text) || s?.lower !== 's') return false;
  return s.start === end || (end - start > 1 && s.start === end + 1);
}

/** Where the second of two contracted words begins; 0 for any other. */
function contractedAt(read: string): number {
  const {length} = read;
  if (length < 3 || length > LONGEST_CONTRACTED) return 0;
  const may = isApostrophe(read, length - 2) || isApostrophe(read, length - 3) || /^cannot$/i.test(read);
  return may ? (CONTRACTED.exec(read)?.[0].length ?? 0) : 0;
}

const LONGEST_CONTRACTED = 'shouldn’t'.length;

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

/** What a token is, wherever it stands; one copy of its letters serves all places. */
function formOf(read: string): Form {
  const known = forms.get(read);
  if (known) return known;
  const kind = kindOf(read);
  const lower = plain(kind === Kind.Mark ? read : read.toLowerCase());
  const form = {text: read, lower, word: kind !== Kind.Mark, capital: kind === Kind.Capital};
  if (read.length > LONGEST_FORM) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(read, form);
  return form;
}
type Form = Omit<Token, keyof Stretch>;
/** Forms by how they read: most words of a text have been met before. */
const forms = new Map<string, Form>();
/** A longer string may be a view of the text it was cut from, which must not be kept for it. */
const LONGEST_FORM = 12;
const MOST_FORMS = 20_000;

const enum Kind {
  Mark,
  Capital,
  Other,
}

/** What a token is, by its first character; that of nearly all is plain, and asks for no table of Unicode. */
function kindOf(form: string): Kind {
  if (form.length > 1 && isApostrophe(form, 0)) return Kind.Other; // “’ll”
  const code = form.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 ? code <= 122 : code >= 48 && code <= 57) return Kind.Other;
    return code >= 65 && code <= 90 ? Kind.Capital : Kind.Mark;
  }
  if (CAPITAL.test(form)) return Kind.Capital;
  return WORD.test(form) ? Kind.Other : Kind.Mark;
}

/** With straight apostrophes, and without a possessive ending. */
function plain(lower: string): string {
  const straight = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  return straight.length > 2 && straight.endsWith("'s") ? straight.slice(0, -2) : straight;
}

/** Its marks as they were; a tokeniser may have set their last character apart. */
function mended(form: string): string {
  return form.replace(/â[€\x80] ?([^\p{L}\p{N}]|œ)?/gu, (_, third = '') => misreadMark(third));
}

/**
 * Words that carry no content of their own: closed classes and the verbs of reporting.
 * Two sentences that share only these tell nothing of each other.
 */
const FUNCTION_WORDS = new Set(
  `a about above after again against all almost already also although always am amid among an and another any are around as at away back be became
  because become been before being below between both but by can could did do does doing done down during each either else
  even ever every few first following for from further get gets go goes going gone got had has have having he her here hers herself him himself
  his how however i if in including into is it its itself just last later least less like made make makes many may me meanwhile might more most
  mr mrs ms much must my myself near need neither never new next no nor not now of off often on once one only onto or other others our ours out
  over own per put rather really said same say saying says several shall she should since so some soon still such take taken than that the
  their theirs them themselves then there these they this those though three through thus to told too toward towards two under until up upon
  us very via was way we well went were what when where whether which while who whom whose why will with within without would yet you your yours
  added according called came come n't s t d ll ve re m 's 'd 'll 've 're 'm ca wo mr dr sir`.split(/\s+/),
);

export function isFunctionWord(lower: string): boolean {
  return FUNCTION_WORDS.has(lower);
}

/**
 * A word’s stem, by a light suffix stripper after Harman’s “S” stemmer with the verbal endings added: enough to hold
 * “discuss, discussed, discussing” together, too weak to confuse unrelated words.
 */
export function stem(lower: string): string {
  let s = stems.get(lower);
  if (s === undefined) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(lower, (s = stripped(lower)));
  }
  return s;
}
/** Stems by word: most words of a text have been met before. */
const stems = new Map<string, string>();
const MOST_STEMS = 20_000;

function stripped(lower: string): string {
  let s = lower.replace(/[^\p{L}\p{N}]/gu, '');
  if (s.length < 4) return s;
  if (s.endsWith('ies')) s = s.slice(0, -3) + 'y';
  else if (/(?:ss|sh|ch|x|z)es$/.test(s)) s = s.slice(0, -2);
  else if (s.endsWith('s') && !/(?:ss|us|is)$/.test(s)) s = s.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    if (!s.endsWith(ending) || s.length - ending.length < 3 || !/[aeiouy]/.test(s.slice(0, -ending.length))) continue;
    s = s.slice(0, -ending.length);
    if (/([b-df-hj-np-tv-z])\1$/.test(s) && !/(?:ll|ss|zz)$/.test(s)) s = s.slice(0, -1);
    else if (/^[^aeiou][aeiou][^aeiouwxy]$/.test(s)) s += 'e'; // “voted” is “vote”, as “voting” (Porter 1980, step 1b)
    break;
  }
  return s.endsWith('e') && s.length > 4 ? s.slice(0, -1) : s;
}

/** The content stems of a list of tokens, in order, with repetitions. */
export function contentStems(list: readonly Token[]): string[] {
  const stems: string[] = [];
  for (const {word, lower} of list) {
    if (!word || isFunctionWord(lower)) continue;
    const s = stem(lower);
    if (s.length > 1) stems.push(s);
  }
  return stems;
}
