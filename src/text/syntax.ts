import type {Role} from './grammar.js';
import type {Stretch} from './snippet.js';
import type {Token} from './tokens.js';

/** A word’s part in the building of its sentence: its role, told apart further where the borders of phrases need it. */
export type Tag =
  | Exclude<Role, 'past' | 'present' | 'participle' | 'mark'>
  | 'finite' // a lexical verb that a clause can stand on
  | 'passive' // a past participle that describes a noun or follows an auxiliary
  | 'gerund' // a form in -ing
  | 'to' // before an infinitive
  | 'genitive' // a possessive ending that stands apart
  | 'joint' // a mark inside a phrase: a hyphen, “&”, the full stop of “U.S.”
  | 'comma'
  | 'quote'
  | 'stop'; // every other mark: dashes, colons, semicolons, full stops

/** A stretch of a line, as indexes into it, half-open. */
export interface Part {
  from: number;
  to: number;
}

/** Where a part of a sentence stands in its text. */
export function stretchOf({tokens}: {tokens: readonly Token[]}, {from, to}: Part): Stretch {
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}

/** A finite verb with its auxiliaries: “has not been told”. */
export interface VerbGroup extends Part {
  /** Index of the verb that carries the meaning, or of the auxiliary where it is the only verb. */
  head: number;
  passive: boolean;
}

/** Some of a sentence’s tokens, in order, with their tags and finite verbs: a sentence from which dates or asides were taken. */
export interface Line {
  /** Index of each token in its sentence. */
  at: readonly number[];
  words: readonly Token[];
  tags: readonly Tag[];
  verbs: readonly VerbGroup[];
}

/** The names of months, in small letters. */
export const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The names of weekdays, in small letters. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Nouns of time: “this [week]”, “the [day] she left”. */
export const PERIOD =
  /^(?:(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century|time|moment)s?|centuries)$/;

/** Prepositions that may stand alone behind a verb: “sworn in”. */
export const PARTICLE = /^(?:off|on|out|up|down|over|in|around|along|through)$/;

/** The tags of noun phrases and of what leads to them. */
export const PHRASAL = /^(?:preposition|determiner|noun|name|number|genitive|joint)$/;

/** What stands between two clauses or parts of one. */
export function isBorder(tag: Tag): boolean {
  return (
    tag === 'comma' ||
    tag === 'stop' ||
    tag === 'quote' ||
    tag === 'relative' ||
    tag === 'subordinator' ||
    tag === 'conjunction'
  );
}

/** The ending of what owns something; “it|’s” has a verb. */
export const OWNER = /.['’]s?$/;

/** Whether a noun phrase may end with a token. */
export function endsPhrase(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  const tag = tags[k];
  if (tag === 'joint') return /^[."”]$/.test(words[k]!.text) || closesCalled(words, tags, k);
  if (tag !== 'noun' && tag !== 'name' && tag !== 'number' && tag !== 'pronoun') return false;
  return !OWNER.test(words[k]!.text) && tags[k + 1] !== 'genitive';
}

/** “an ‘ economic shame *’*”: whether a single mark closes what a phrase is called. */
function closesCalled(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  return /^['’]$/.test(words[k]!.text) && /^(?:noun|name)$/.test(tags[k - 1] ?? '');
}

/** What the borders of a noun phrase are read from. */
type Phrases = Pick<Line, 'words' | 'tags'> & Partial<Pick<Line, 'at'>>;

/** Where the noun phrase that ends with a token begins. */
export function phraseStart({words, tags, at}: Phrases, last: number): number {
  if (tags[last] === 'pronoun') return last;
  let k = last;
  while (k > 0) {
    const tag = tags[k - 1]!;
    // “After his arrest [in 2003] Lind fled”: where a date stood, another phrase begins.
    if (at && at[k]! > at[k - 1]! + 1 && /^(?:noun|name)$/.test(tag) && /^(?:name|determiner)$/.test(tags[k]!)) break;
    const owned = OWNER.test(words[k - 1]!.text) || tag === 'genitive';
    // “the second | most powerful person”
    const ranked =
      words[k]!.lower === 'most' && /^(?:second|third|fourth|fifth|world|country)$/.test(words[k - 1]!.lower);
    if (tags[k] === 'determiner' && tag !== 'determiner' && !owned && !ranked) break;
    // “without doubt Nordmark’s favourite”: what a name owns begins with the name.
    const owner = tags[k] === 'name' && (OWNER.test(words[k]!.text) || tags[k + 1] === 'genitive');
    if (owner && tag === 'noun' && !words[k - 1]!.capital) break;
    if (tags[k] === 'name' && tag === 'noun' && (PERIOD.test(words[k - 1]!.lower) || words[k - 1]!.lower === 'end'))
      break; // “over the weekend Lind resigned”
    // “at the weekend | officials said”
    const weekend =
      words[k - 1]!.lower === 'weekend' &&
      words[k - 2]?.lower === 'the' &&
      /^(?:at|over)$/.test(words[k - 3]?.lower ?? '');
    if (weekend && tag === 'noun') break;
    if (tag === 'number' && /^[12]\d{3}$/.test(words[k - 1]!.text) && tags[k - 2] === 'preposition') break; // “in 1998 Apple”
    // “after the ceremony | three Merrow miners were seized”, but “the record ten mills”
    const amount = tags[k] === 'number' ? approximation(words, k) : 0;
    const counts = tags[k] === 'number' || COUNT.test(words[k]!.lower);
    const many = counts && k < last && /^(?:noun|name)$/.test(tags[k + 1]!) && amount === 0;
    if (many && tag === 'noun' && !owned && tags[k - 2] !== 'determiner' && !RANK.test(words[k - 1]!.lower)) break;
    if (amount > 0) k -= amount;
    else if (
      tag === 'noun' ||
      tag === 'name' ||
      tag === 'number' ||
      tag === 'joint' ||
      tag === 'genitive' ||
      tag === 'determiner'
    )
      k--;
    else if ((tag === 'passive' || tag === 'gerund') && isAdjective({words, tags}, k - 1)) k--;
    else if (
      tag === 'adverb' &&
      (tags[k - 2] === 'determiner' || (tags[k] === 'passive' && isAdjective({words, tags}, k)))
    )
      k--;
    else break;
  }
  return k;
}

/** A whole number in words, beyond one. */
export const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;

const COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|millions)$/;

/** What stands between an article and a number, or before the number alone: “last three”, “top ten”. */
const RANK =
  /^(?:first|last|final|next|other|top|previous|past|remaining|latest|further|extra|additional|same|only|opening|[a-z]*est)$/;

/** How many words before a number belong to it: “more than 80”, “at least 12”, “nearly 50”. */
function approximation(words: readonly Token[], k: number): number {
  const [before = '', first = ''] = [words[k - 1]?.lower, words[k - 2]?.lower];
  if (/^(?:many|much|few|little)$/.test(first) && before === 'as' && words[k - 3]?.lower === 'as') return 3;
  if (/^(?:more than|less than|fewer than|at least|up to)$/.test(`${first} ${before}`)) return 2;
  return /^(?:nearly|about|around|over|almost|some|roughly|approximately|another)$/.test(before) ? 1 : 0;
}

/** “an updated method”, “the missing helicopter”: a participle that stands before its noun. */
export function isAdjective({words, tags}: Pick<Line, 'words' | 'tags'>, k: number): boolean {
  const described =
    tags[k - 1] === 'adverb' &&
    /ly$/.test(words[k - 1]!.lower) &&
    (tags[k - 2] === undefined || isBorder(tags[k - 2]!)); // “heavily armed groups”
  const before = tags[k - 1];
  return (
    before === undefined ||
    described ||
    before === 'determiner' ||
    before === 'genitive' ||
    before === 'number' ||
    before === 'preposition' ||
    (before === 'relative' && words[k - 1]!.lower === 'whose') ||
    (before === 'subordinator' && /^(?:if|that|because|whether|although|though)$/.test(words[k - 1]!.lower)) || // “if existing rules …”
    OWNER.test(words[k - 1]!.text)
  );
}

/** A dash that stands between two parts of a sentence. */
export function isDash({words, tags}: Pick<Line, 'words' | 'tags'>, k: number): boolean {
  return tags[k] === 'stop' && /^[–—-]$/.test(words[k]!.text);
}

/** Where the noun phrase that begins with a token ends; the index itself where none begins. */
export function phraseEnd(found: Line, from: number): number {
  const {tags, at, words} = found;
  let k = from;
  for (; k < tags.length; k++) {
    const tag = tags[k]!;
    // “After his arrest in 2003 | Lind fled”, with the year or without it
    const gap = k > from && at[k]! > at[k - 1]! + 1;
    const dated = tags[k - 1] === 'number' && tags[k - 2] === 'preposition' && /^[12]\d{3}$/.test(words[k - 1]!.text);
    if (tag === 'name' && k > from && ((gap && /^(?:noun|name)$/.test(tags[k - 1]!)) || dated)) break;
    if (tag === 'noun' || tag === 'name' || tag === 'number' || tag === 'joint' || tag === 'genitive') continue;
    if (tag === 'determiner' && (k === from || tags[k - 1] === 'determiner')) continue;
    const next = tags[k + 1];
    const describes =
      (tag === 'passive' && next === 'noun') || (tag === 'gerund' && /^(?:noun|name)$/.test(next ?? ''));
    if (describes && (k === from || isAdjective(found, k))) continue;
    break;
  }
  while (k > from && found.words[k - 1]!.text !== '.' && tags[k - 1] === 'joint') k--;
  return k;
}

/** Whether a verb speaks of several: “are held”, “have won”. */
export function isPlural(words: readonly Token[], {from}: VerbGroup): boolean {
  return /^(?:are|were|have)$/.test(words[from]!.lower);
}
