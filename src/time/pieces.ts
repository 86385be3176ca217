/** The named pieces that patterns are composed of: numbers, months, days, years, units, clocks. One reading each. */
import {lex, wordAt, type Token} from './lex.js';
import type {Entry, Unit} from './lexicon.js';
import {entry, set} from './lexicon.js';
import {HOLIDAYS, type Holiday} from './holidays.js';
import type {Meaning} from './meaning.js';
import {definePiece} from './rule.js';

type Tokens = readonly Token[];
type Read<T> = {value: T; next: number} | null;

const among = (words: string): ((e: Entry) => boolean) => {
  const entries = new Set(words.split(' ').map(entry));
  return (e) => entries.has(e);
};
/** Words inside pieces: one that is not in the lexicon ends every expression. */
const within = (words: string): void => words.split(' ').forEach(entry);
within(". : / st nd rd th s 's am pm p m o ' clock past to in at night hours hrs time standard daylight summer ( )");

/** For pieces of more than one word. */
export const never = (): boolean => false;
/** What the second word of a piece can be. */
export function then(words: string): (_: Entry, next: Entry) => boolean {
  const can = among(words);
  return (_, next) => can(next);
}
const isSmall = (e: Entry): boolean => e.number !== undefined && e.number < 100;
const isApostrophe = among("'");
const isTens = (e: Entry): boolean => isSmall(e) && e.number! >= 20;

const digits = (token: Token | undefined): number =>
  token?.kind === 'number' && !token.text.includes('.') ? Number(token.text.replaceAll(',', '')) : NaN;

/** A place, or the one after it where a hyphen stands there. */
const pastHyphen = (t: Tokens, at: number): number => (wordAt(t, at) === '-' ? at + 1 : at);

/** Skips the dot of a short form. A dot that ends the sentence is skipped as well: it is the abbreviation’s own. */
const afterDot = (tokens: Tokens, at: number, short?: boolean): number =>
  short && tokens[at]?.text === '.' && (!tokens[at].gap || tokens[at + 1]?.kind === 'number') ? at + 1 : at;

const dotted = (e: Entry, next: Entry): boolean => !!e.short && next.word === '.';
definePiece('MONTH', {
  first: (e) => e.month !== undefined,
  second: dotted,
  read: (t, at) => ({value: t[at]!.entry!.month, next: afterDot(t, at + 1, t[at]!.entry!.short)}),
});
definePiece('WEEKDAY', {
  first: (e) => e.weekday !== undefined && !e.plural,
  second: dotted,
  read(t, at) {
    const {entry: e, capital} = t[at]!;
    if (e!.short && !capital) return null; // “sat”, “sun”, “wed”
    return {value: e!.weekday, next: afterDot(t, at + 1, e!.short)};
  },
});
/** A piece that is one word, and stands for one thing that the lexicon knows of it. */
const word = (name: string, key: 'weekday' | 'season' | 'part', plural: boolean): void =>
  definePiece(name, {
    first: (e) => e[key] !== undefined && !!e.plural === plural,
    read: (t, at) => ({value: t[at]!.entry![key], next: at + 1}),
  });
word('WEEKDAYS', 'weekday', true);
word('SEASON', 'season', false);
word('PART', 'part', false);
word('PARTS', 'part', true);
const unit = (plural: boolean | undefined, which?: RegExp) => ({
  first: (e: Entry) =>
    e.unit !== undefined && (plural === undefined || !!e.plural === plural) && (which?.test(e.unit) ?? true),
  read: (t: Tokens, at: number): Read<Unit> =>
    t[at]!.entry!.short && (t[at]!.capital || t[at - 1]?.kind !== 'number')
      ? null
      : {value: t[at]!.entry!.unit!, next: at + 1},
});
definePiece('UNIT', unit(undefined));
definePiece('UNITS', unit(true));
definePiece('ONE', unit(false));
/** What the calendar counts from a week on; no season, which is of the weather or of a sport. */
const LONG = 'week|weekend|fortnight|month|quarter|year|decade|century|millennium';
definePiece('LONG', unit(false, new RegExp(`^(${LONG})$`)));
/** The same, and a day. */
definePiece('DATED', unit(false, new RegExp(`^(${LONG}|day)$`)));

/** “2”, “2nd”, “second”, “thirty-first”: a day of a month. */
const suffixed = then('st nd rd th');
const ordinal = (e: Entry, next: Entry): boolean =>
  e.digits ? suffixed(e, next) : next.word === '-' || next.ordinal !== undefined;
definePiece('DAYNUM', {
  first: (e) => e.digits === 2 || e.ordinal !== undefined || isTens(e),
  second: ordinal,
  read(t, at) {
    const read = t[at]!.kind === 'number' ? dayDigits(t, at) : ordinalWord(t, at);
    return read && read.value >= 1 && read.value <= 31 ? read : null;
  },
});

function dayDigits(t: Tokens, at: number): Read<number> {
  const token = t[at]!;
  if (token.text.length > 2) return null;
  const n = Number(token.text);
  const after = t[at + 1];
  if (after && !after.gap && isSuffix(after.text)) return {value: n, next: at + 2};
  // “2.5”, “2:30” and “2%” are no days, nor is the 20 of “20m”.
  if (after && !after.gap && after.kind === 'word') return null;
  return {value: n, next: at + 1};
}

const isSuffix = (text: string): boolean => /^(st|nd|rd|th)$/.test(text);

/** “third”, “twenty-third”. */
function ordinalWord(t: Tokens, at: number): Read<number> {
  const first = t[at]?.entry;
  if (!first) return null;
  if (first.ordinal !== undefined) return {value: first.ordinal, next: at + 1};
  if (first.number !== undefined && first.number >= 20 && first.number < 100) {
    const next = pastHyphen(t, at + 1);
    const unitPart = t[next]?.entry?.ordinal;
    if (unitPart !== undefined && unitPart < 10) return {value: first.number + unitPart, next: next + 1};
  }
  return null;
}

/** “third”, “3rd”, “twenty-first”, “21st”. */
definePiece('ORD', {
  first: (e) => e.digits === 2 || e.ordinal !== undefined || isTens(e),
  second: ordinal,
  alone: (e) => e.ordinal !== undefined,
  read(t, at) {
    if (t[at]!.kind !== 'number') return ordinalWord(t, at);
    const suffix = t[at + 1];
    if (!suffix || suffix.gap || !isSuffix(suffix.text)) return null;
    return {value: digits(t[at]), next: at + 2};
  },
});

/** A year in four digits, as “’96”, or in words (“nineteen ninety-six”, “two thousand and four”, “twenty seventeen”). */
definePiece('YEAR', {
  first: (e) => e.digits === 4 || isSmall(e) || isApostrophe(e),
  second: (e, next) => (isApostrophe(e) ? next.digits === 2 : !e.digits && (next.word === '-' || !!next.number)),
  alone: (e) => e.digits === 4,
  read(t, at) {
    if (t[at]!.kind === 'number') return fourDigits(t, at);
    if (wordAt(t, at) === "'") {
      const two = t[at + 1];
      if (!two || two.gap || two.kind !== 'number' || two.text.length !== 2) return null;
      const n = Number(two.text);
      return {value: n < 40 ? 2000 + n : 1900 + n, next: at + 2};
    }
    return yearWords(t, at);
  },
});
definePiece('DIGITSYEAR', {first: (e) => e.digits === 4, read: fourDigits});

function fourDigits(t: Tokens, at: number): Read<number> {
  const {text} = t[at]!;
  if (text.length !== 4 || text.includes('.')) return null;
  const value = Number(text);
  return value >= 1000 && value <= 2999 ? {value, next: at + 1} : null;
}

function yearWords(t: Tokens, at: number): Read<number> {
  const first = t[at]?.entry?.number;
  if (first === 2 && wordAt(t, at + 1) === 'thousand') {
    const and = wordAt(t, at + 2) === 'and' ? at + 3 : at + 2;
    const rest = small(t, and);
    return rest && rest.value > 0 ? {value: 2000 + rest.value, next: rest.next} : {value: 2000, next: at + 2};
  }
  if (first === undefined || first < 12 || first > 20) return null;
  const next = pastHyphen(t, at + 1);
  if (wordAt(t, next) === 'hundred') return {value: first * 100, next: next + 1};
  const rest = small(t, next);
  return rest && rest.value >= 10 && (first < 20 || rest.value < 60)
    ? {value: first * 100 + rest.value, next: rest.next}
    : null;
}

/** A number word below a hundred: “seven”, “forty”, “forty-two”, “twenty four”. */
function small(t: Tokens, at: number): Read<number> {
  const n = t[at]?.entry?.number;
  if (n === undefined || n > 99) return null;
  if (n >= 20) {
    const next = pastHyphen(t, at + 1);
    const ones = t[next]?.entry?.number;
    if (ones !== undefined && ones > 0 && ones < 10) return {value: n + ones, next: next + 1};
  }
  return {value: n, next: at + 1};
}

const FRACTIONS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
]);
for (const text of FRACTIONS.keys()) entry(text);

/** “2”, “2,000”, “2.5”, “2 1/2”, “2½”, “twenty-five”, “a hundred”, “two and a half”, “a dozen”. */
const numeral = among('a an half dozen ½');
const HALF = entry('half');
const article = among('a an');
const joiner = among('- and a an dozen half');
definePiece('NUM', {
  first: (e) => !!e.digits || isSmall(e) || numeral(e),
  second: (_, next) => !!next.digits || !!next.number || FRACTIONS.has(next.word) || joiner(next),
  alone: (e) => !article(e) && e !== HALF,
  read: (t, at) => amount(t, at),
});

const PHRASES: Record<string, number> = {
  '½': 0.5,
  dozen: 12,
  'a dozen': 12,
  'half a dozen': 6,
  'a half dozen': 6,
  'half a': 0.5,
  'half an': 0.5,
  'a half': 0.5,
};

export function amount(t: Tokens, at: number): Read<number> {
  const token = t[at]!;
  if (token.kind === 'number') {
    const value = Number(token.text.replaceAll(',', ''));
    const next = t[at + 1];
    if (
      next?.kind === 'number' &&
      wordAt(t, at + 2) === '/' &&
      t[at + 3]?.kind === 'number' &&
      next.text.length === 1
    ) {
      return {value: value + Number(next.text) / (digits(t[at + 3]) || 1), next: at + 4};
    }
    if (next?.text === 'million') return {value: value * 1e6, next: at + 2};
    const fraction = FRACTIONS.get(next?.text ?? '');
    if (fraction) return {value: value + fraction, next: at + 2};
    return halves(t, value, at + 1);
  }
  for (let words = numeral(token.entry!) ? 3 : 0; words > 0; words--) {
    const value = PHRASES[Array.from({length: words}, (_, i) => wordAt(t, at + i)).join(' ')];
    if (value) return {value, next: at + words};
  }
  if (token.text === 'a') return /^(hundred|thousand|million)$/.test(wordAt(t, at + 1)) ? large(t, at + 1, 1) : null;
  const n = small(t, at);
  return n && large(t, n.next, n.value);
}

/** What follows the first part of a number word: “… hundred (and) fifty”, “… thousand”. */
function large(t: Tokens, from: number, value: number): Read<number> {
  let at = from;
  if (wordAt(t, at) === 'hundred') {
    value *= 100;
    at++;
    const rest = small(t, wordAt(t, at) === 'and' ? at + 1 : at);
    if (rest && rest.value > 0) {
      value += rest.value;
      at = rest.next;
    }
  }
  if (wordAt(t, at) === 'thousand' || wordAt(t, at) === 'million') {
    value *= t[at]!.entry!.number!;
    at++;
  }
  return halves(t, value, at);
}

/** “… and a half”. */
function halves(t: Tokens, value: number, at: number): Read<number> {
  const and = pastHyphen(t, at);
  const a = pastHyphen(t, and + 1);
  const half = wordAt(t, a) === 'a' ? pastHyphen(t, a + 1) : a; // “two and half hours”
  return wordAt(t, and) === 'and' && wordAt(t, half) === 'half'
    ? {value: value + 0.5, next: half + 1}
    : {value, next: at};
}

/** A time on the clock: “5 p.m.”, “5:30 p.m.”, “8.30am”, “17:45”, “noon”; with its zone where one is named. */
export interface Clock {
  hour: number;
  minute?: number;
  second?: number;
  zone?: string;
}

/** “Eastern time”, “Moscow time”: named, and not said how far from UTC. */
const ZONES = 'eastern pacific central mountain local british london moscow';
const ZONE_PLACES = set(ZONES);
within(ZONES);

const clocked = among('noon midnight midday');
const quarterly = among('half quarter');
const onTheClock = among(': - . am pm a p o past to in at hours hrs ( noon midnight');
definePiece('CLOCK', {
  first: (e) => !!e.digits || isSmall(e) || clocked(e) || quarterly(e),
  second: (_, next) => onTheClock(next) || !!next.number || next.zone !== undefined || ZONE_PLACES.has(next.word),
  alone: clocked,
  read: (t, at) => clockAt(t, at),
});

/** The minutes or seconds behind a colon. */
const afterColon = (t: Tokens, colon: number): number =>
  wordAt(t, colon) === ':' && /^[0-5]\d$/.test(wordAt(t, colon + 1)) ? Number(wordAt(t, colon + 1)) : NaN;

function clockAt(t: Tokens, at: number): Read<Clock> {
  const word = wordAt(t, at);
  const named = /^(12|twelve)$/.test(word) ? at + 1 : at; // “12 noon”
  if (/^(noon|midday|midnight)$/.test(wordAt(t, named)))
    return zoned(t, {hour: wordAt(t, named) === 'midnight' ? 24 : 12, minute: 0}, named + 1);
  if (word === 'half' || word === 'quarter') {
    const join = wordAt(t, at + 1);
    const hour = t[at + 2] ? (t[at + 2]!.entry?.number ?? digits(t[at + 2])) : NaN;
    if (!(hour >= 1 && hour <= 12) || (join !== 'past' && (join !== 'to' || word === 'half'))) return null;
    const minutes = word === 'half' ? 30 : 15;
    return meridiem(
      t,
      join === 'past' ? {hour, minute: minutes} : {hour: hour === 1 ? 12 : hour - 1, minute: 60 - minutes},
      at + 3,
      false,
    );
  }
  const token = t[at]!;
  if (token.kind !== 'number') {
    const hour = small(t, at);
    if (!hour || hour.value < 1 || hour.value > 12) return null;
    return meridiem(t, {hour: hour.value}, hour.next, true);
  }
  const dotted = /^(\d\d?)\.(\d\d)$/.exec(token.text);
  if (dotted) {
    const [hour, minute] = [Number(dotted[1]), Number(dotted[2])];
    if (hour > 24 || minute > 59) return null;
    return meridiem(t, {hour, minute}, at + 1, true);
  }
  const n = digits(token);
  // “2100 GMT”, “1530 hours”, “0900 local time”
  if (token.text.length === 4 && n < 2400 && n % 100 < 60) {
    const clock: Clock = {hour: Math.floor(n / 100), minute: n % 100};
    const named = zoned(t, clock, at + 1);
    if (named && named.next > at + 1) return named;
    return wordAt(t, at + 1) === 'hours' || wordAt(t, at + 1) === 'hrs' ? zoned(t, clock, at + 2) : null;
  }
  if (token.text.length > 2 || !(n <= 24)) return null;
  const minute = afterColon(t, at + 1);
  if (!(minute >= 0) || t[at + 2]!.gap !== t[at + 1]!.gap) return meridiem(t, {hour: n}, at + 1, true);
  const second = t[at + 3]?.gap ? NaN : afterColon(t, at + 3);
  return second >= 0
    ? meridiem(t, {hour: n, minute, second}, at + 5, false)
    : meridiem(t, {hour: n, minute}, at + 3, false);
}

/** Reads “a.m.”, “pm”, “o’clock”, “in the evening” after a time. Without any, a bare hour is no time at all. */
function meridiem(t: Tokens, clock: Clock, from: number, needed: boolean): Read<Clock> {
  let at = from;
  let half = '';
  let said = false;
  if (wordAt(t, at) === 'o' && wordAt(t, at + 1) === "'" && wordAt(t, at + 2) === 'clock') {
    at += 3;
    said = true;
  }
  const word = wordAt(t, at);
  if (word === 'am' || word === 'pm') {
    half = word;
    at++;
  } else if ((word === 'a' || word === 'p') && wordAt(t, at + 1) === '.' && wordAt(t, at + 2) === 'm') {
    half = `${word}m`; // “p. m.”
    at += wordAt(t, at + 3) === '.' ? 4 : 3;
  } else if (word === 'in' && wordAt(t, at + 1) === 'the') {
    const part = t[at + 2]?.entry?.part;
    if (part === 'MO' || part === 'AF' || part === 'EV') {
      half = part === 'MO' ? 'am' : 'pm';
      at += 3;
    }
  } else if (word === 'at' && wordAt(t, at + 1) === 'night' && clock.hour <= 12) {
    half = clock.hour >= 5 && clock.hour < 12 ? 'pm' : 'am';
    at += 2;
  }
  if (half && clock.hour > 12) half = clock.hour < 24 ? half : '';
  if (half && clock.hour <= 12) clock = {...clock, hour: (clock.hour % 12) + (half === 'pm' ? 12 : 0)};
  const read = zoned(t, clock, at);
  return !needed || half || said || (read && read.next > at && clock.minute !== undefined) ? read : null;
}

/** Reads “GMT”, “EDT”, “ET”, “(BST)”, “local time”, “Eastern time”, “+0200” after a time. */
function zoned(t: Tokens, clock: Clock, at: number): Read<Clock> {
  const none = {value: clock, next: at};
  const bracket = wordAt(t, at) === '(' ? 1 : 0;
  const first = at + bracket;
  const token = t[first];
  let zone = token?.entry?.zone;
  let next = first + 1;
  if (ZONE_PLACES.has(wordAt(t, first))) {
    if (/^(standard|daylight|summer)$/.test(wordAt(t, next))) next++;
    if (wordAt(t, next++) !== 'time') return none;
    zone = '';
  } else if (zone === undefined || (token!.text === 'z' ? token!.gap : !token!.capital && zone !== 'Z')) return none;
  if (bracket && wordAt(t, next++) !== ')') return none;
  return {value: zone ? {...clock, zone} : clock, next};
}

const names = new Map<string, {words: string[]; name: Holiday}[]>();
for (const name of Object.keys(HOLIDAYS) as Holiday[]) {
  const words = lex(name).map((token) => token.text);
  words.forEach(entry);
  names.set(
    words[0]!,
    [...(names.get(words[0]!) ?? []), {words, name}].sort((a, b) => b.words.length - a.words.length),
  );
}
const holidayStarts = new Set([...names.keys()].map(entry));
definePiece('HOLIDAY', {
  first: (e) => holidayStarts.has(e),
  second: () => true,
  read(t, at) {
    const found = names.get(wordAt(t, at))?.find(({words}) => words.every((word, i) => wordAt(t, at + i) === word));
    if (!found) return null;
    const easterOrChristmas = found.words.length === 1;
    if (!t[at]!.capital && !easterOrChristmas) return null;
    return {value: found.name, next: at + found.words.length};
  },
});

/** “the 1990s”, “1990s”, “the ’90s”, “the nineties”, “the 90s”: the first year of a decade. */
const DECADES = ' twenties thirties forties fifties sixties seventies eighties nineties noughties aughts'.split(' ');
/** What is measured in tens: “highs in the 60s”, “temperatures climb into the upper 70s”. */
const MEASURED = set('temperature temperatures highs lows degrees temps mercury teens winds fahrenheit');
/** “the 90s”, “the late nineties”, “the 80s and 90s”; “in her sixties” and “their early 30s” are ages. */
function inDecades(t: Tokens, at: number): boolean {
  const lead = wordAt(t, at - 1);
  for (let i = at - 1; i > at - 14 && i >= 0 && !t[i + 1]!.breaks; i--) if (MEASURED.has(t[i]!.text)) return false;
  if (/^(and|or|to)$/.test(lead)) {
    const first = wordAt(t, at - 2) === 's' ? at - 3 : DECADES.includes(wordAt(t, at - 2)) ? at - 2 : -1;
    return first >= 0 && (wordAt(t, first).length === 4 || inDecades(t, first));
  }
  return (
    lead === 'the' || (/^(early|late|mid|-)$/.test(lead) && !/^(his|her|their|my|our|your)$/.test(wordAt(t, at - 2)))
  );
}
const decadeStarts = new Set(DECADES.slice(1).map(entry));
definePiece('DECADE', {
  first: (e) => e.digits === 2 || e.digits === 4 || isApostrophe(e) || decadeStarts.has(e),
  second: (e, next) => (isApostrophe(e) ? next.digits === 2 : next.word === 's' || next.word === "'s"),
  alone: (e) => decadeStarts.has(e),
  read(t, at) {
    if (t[at]!.kind === 'number') {
      const {text} = t[at]!;
      const s = wordAt(t, at + 1) === "'s" || wordAt(t, at + 1) === 's';
      if (!s || t[at + 1]!.gap || !/^(1\d|20)?[1-9]0$|^[12]\d00$/.test(text)) return null;
      if (text.length === 2) return inDecades(t, at) ? {value: 1900 + Number(text), next: at + 2} : null;
      return wordAt(t, at + 1) === "'s" && !/^(the|early|late|mid|-)$/.test(wordAt(t, at - 1))
        ? null
        : {value: Number(text), next: at + 2};
    }
    if (wordAt(t, at) === "'") {
      const s = t[at + 2];
      const two = t[at + 1];
      if (!two || !s || two.gap || s.gap || s.text !== 's' || !/^[1-9]0$/.test(two.text)) return null;
      return {value: (two.text <= '20' ? 2000 : 1900) + Number(two.text), next: at + 3};
    }
    return inDecades(t, at) ? {value: Math.min(2000, 1910 + 10 * DECADES.indexOf(wordAt(t, at))), next: at + 1} : null;
  },
});

const lettered = among('q h');
/** “Q3”, “3Q”, “H1”, “2H”. */
definePiece('Q', {
  first: (e) => e.digits === 2 || lettered(e),
  second: (e, next) => (lettered(e) ? next.digits === 2 : lettered(next)),
  alone: never,
  read(t, at) {
    const [letter, number] = t[at]!.kind === 'number' ? [t[at + 1], t[at]] : [t[at], t[at + 1]];
    const kind = letter?.text === 'q' ? 'quarter' : letter?.text === 'h' ? 'half' : null;
    const index = digits(number);
    if (!kind || !letter!.capital || t[at + 1]!.gap || !(index >= 1 && index <= (kind === 'half' ? 2 : 4))) return null;
    // “H1N1”, “H1B”
    return t[at + 2]?.kind === 'word' && !t[at + 2]!.gap ? null : {value: {kind, index}, next: at + 2};
  },
});

export const isDay = (m: Meaning): boolean =>
  m.kind === 'day' ||
  m.kind === 'month-day' ||
  m.kind === 'weekday' ||
  m.kind === 'weekday-date' ||
  m.kind === 'holiday' ||
  (m.kind === 'offset' && m.unit === 'day') ||
  (m.kind === 'of' && m.part.kind === 'weekday') ||
  (m.kind === 'anniversary' && m.grain === 'day');
export const isCalendar = (m: Meaning): boolean =>
  m.kind !== 'duration' && m.kind !== 'set' && m.kind !== 'ref' && m.kind !== 'time';

definePiece('DATE', {level: 0, accept: (m) => m.kind === 'day' || m.kind === 'month-day'});
definePiece('DAY', {level: 0, accept: isDay});
definePiece('DAYS', {level: 1, accept: isDay});
definePiece('DUR', {level: 0, accept: (m) => m.kind === 'duration'});
definePiece('CAL', {level: 1, accept: isCalendar});
definePiece('SUB', {level: 0, accept: (m) => /^(month|month-day|quarter|half|season|holiday)$/.test(m.kind)});
definePiece('YEARLY', {level: 0, accept: (m) => m.kind === 'year' || (m.kind === 'offset' && m.unit === 'year')});
definePiece('OFFSET', {
  level: 1,
  accept: (m) => m.kind === 'offset' || (m.kind === 'ref' && m.value !== 'PRESENT_REF'),
});
definePiece('TIME', {level: 1, accept: (m) => m.kind === 'time'});
