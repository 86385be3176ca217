/** The named pieces that patterns are composed of: numbers, months, days, years, units, clocks. One reading each. */
import {wordAt, type Token} from './lex.js';
import {entry, entryOf, set, type Entry, type Unit} from './lexicon.js';
import {HOLIDAYS, letters} from './holidays.js';
import {grainOf, IN_YEAR, type Meaning} from './meaning.js';
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
const isAmount = (e: Entry | undefined): boolean => !!(e?.digits || e?.number);
const isSmall = (e: Entry): boolean => e.number !== undefined && e.number < 100;
const isApostrophe = among("'");
const isTens = (e: Entry): boolean => isSmall(e) && e.number! >= 20;

/**
 * Reads what is written in figures by one expression, over the tokens from a place on as a line: small letters, and a
 * blank where the text has one. It must end where a token ends.
 */
export function figures(t: Tokens, at: number, pattern: RegExp): {parts: RegExpExecArray; next: number} | null {
  let line = t[at]!.text;
  const ends = [line.length];
  for (let i = at + 1; i < at + 10 && t[i] && t[i - 1]!.entry; i++) {
    line += (t[i]!.gap ? ' ' : '') + t[i]!.text;
    ends.push(line.length);
  }
  const parts = pattern.exec(line);
  const last = parts ? ends.indexOf(parts[0].length) : -1;
  return last < 0 ? null : {parts: parts!, next: at + last + 1};
}

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
word('SEASONS', 'season', true);
word('PART', 'part', false);
word('PARTS', 'part', true);
const unit = (plural: boolean | undefined, which?: RegExp) => ({
  first: (e: Entry) =>
    e.unit !== undefined && (plural === undefined || !!e.plural === plural) && (which?.test(e.unit) ?? true),
  read: (t: Tokens, at: number): Read<Unit> =>
    t[at]!.entry!.short && (t[at]!.capital || !isAmount(t[at - 1]?.entry))
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
export const suffixed = then('st nd rd th');
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
  const value = Number(t[at]!.text);
  const after = t[at + 1];
  if (after && !after.gap && isSuffix(after.text)) return {value, next: at + 2};
  // “2.5”, “2:30” and “2%” are no days, nor is the 20 of “20m”.
  return after && !after.gap && after.kind === 'word' ? null : {value, next: at + 1};
}

export const isSuffix = (text: string): boolean => /^(st|nd|rd|th)$/.test(text);

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
    return {value: Number(t[at]!.text), next: at + 2};
  },
});

/** Kinds of years, which need not begin in January. */
export const YEAR_KINDS = 'fiscal|financial|calendar|school|academic|tax';

/** The year that two figures stand for. */
export const inCentury = (n: number): number => (n < 40 ? 2000 : 1900) + n;

/** A year in four digits, as “’96”, or in words (“nineteen ninety-six”, “two thousand and four”, “twenty seventeen”). */
definePiece('YEAR', {
  first: (e) => e.digits === 4 || isSmall(e) || isApostrophe(e),
  second: (e, next) => (isApostrophe(e) ? next.digits === 2 : !e.digits && (next.word === '-' || !!next.number)),
  alone: (e) => e.digits === 4,
  read(t, at) {
    if (t[at]!.kind === 'number') return fourDigits(t, at);
    const short = figures(t, at, /^'(\d\d)(?!\d)/);
    return short ? {value: inCentury(Number(short.parts[1])), next: short.next} : yearWords(t, at);
  },
});
definePiece('DIGITSYEAR', {first: (e) => e.digits === 4, read: fourDigits});

export function fourDigits(t: Tokens, at: number): Read<number> {
  const text = wordAt(t, at);
  return /^[12]\d{3}$/.test(text) ? {value: Number(text), next: at + 1} : null;
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
const joiner = among('- + and a an dozen half');
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
      return {value: value + Number(next.text) / (Number(wordAt(t, at + 3)) || 1), next: at + 4};
    }
    if (next?.text === 'million') return {value: value * 1e6, next: at + 2};
    if (next?.text === '+') return {value, next: at + 2}; // “2+ hours”
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
const onClock = (_: Entry, next: Entry): boolean =>
  onTheClock(next) || !!next.number || next.zone !== undefined || ZONE_PLACES.has(next.word);
definePiece('CLOCK', {
  first: (e) => !!e.digits || isSmall(e) || clocked(e) || quarterly(e),
  second: onClock,
  alone: clocked,
  read: (t, at) => clockAt(t, at),
});
/** “at 9”, “until 8.10”, “from six”: an hour where other words say that it is one; most numbers are asked no more than what leads them. */
definePiece('HOUR', {
  first: (e) => e.digits! < 3 || isSmall(e),
  second: onClock,
  read: (t, at) =>
    /^(at|by|until|till|from|before|after|since)$/.test(wordAt(t, at - 1)) ? clockAt(t, at, true) : null,
});

/** “5”, “5:30:20”, “8.30”, “five”, “half past five”, with “o’clock”, “p.m.”, “p. m.”, “in the evening” or “at night” behind it. */
const ON_THE_CLOCK =
  /^(?:(half|quarter) (past|to) )?(\d\d?|[a-z]+)(?:( ?)([:.])\4([0-5]\d)(?:\4:\4([0-5]\d))?)?( ?o ?' ?clock)?(?: ?([ap])m(?![a-z])| ?([ap]) ?\. ?m(?: ?\.)?| in the (morning|afternoon|evening)| (at night))?/;

function clockAt(t: Tokens, at: number, bare = false): Read<Clock> {
  const {kind, text} = t[at]!;
  const named = (kind === 'word' || text === '12') && figures(t, at, /^(?:(?:12|twelve) )?(noon|midday|midnight)/);
  if (named) return zoned(t, {hour: named.parts[1] === 'midnight' ? 24 : 12, minute: 0}, named.next);
  // “2100 GMT”, “1530 hours”, “0900 local time”
  const military = text.length === 4 && figures(t, at, /^([01]\d|2[0-3])([0-5]\d)( h(?:ou)?rs)?/);
  if (military) {
    const [, hour, minute, hours] = military.parts;
    const read = zoned(t, {hour: Number(hour), minute: Number(minute)}, military.next);
    return hours || read.next > military.next ? read : null;
  }
  const found = figures(t, at, ON_THE_CLOCK);
  if (!found) return null;
  const [, spoken, join, word = '', , mark, minutes, second, oclock, letter, dotted, part, night] = found.parts;
  let hour = hourOf(word);
  if (hour > (kind === 'word' ? 12 : 24)) return null;
  let minute = spoken ? (spoken === 'half' ? 30 : 15) : minutes ? Number(minutes) : undefined;
  if (join === 'to') {
    if (minute === 30) return null;
    minute = 45;
    hour = hour - 1 || 12;
  }
  let half = letter ?? dotted ?? (part && (part === 'morning' ? 'a' : 'p'));
  if (night && hour <= 12) half = hour >= 5 && hour < 12 ? 'p' : 'a';
  if (half && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  const clock: Clock = {hour};
  if (minute !== undefined) clock.minute = minute;
  if (second) clock.second = Number(second);
  const read = zoned(t, clock, found.next);
  // Without any of these a bare hour, and one with a dot, is no time at all.
  return spoken ||
    mark === ':' ||
    half ||
    oclock ||
    (minutes && read.next > found.next) ||
    (bare && hour > 0 && hour < 13)
    ? read
    : null;
}

/** The hour that a word or figures stand for; 25 where they stand for none. */
function hourOf(word: string): number {
  const hour = Number(word);
  return Number.isNaN(hour) ? entryOf(word)?.number || 25 : hour;
}

/** Reads “GMT”, “EDT”, “ET”, “(BST)”, “local time”, “Eastern time”, “+0200” after a time. */
function zoned(t: Tokens, clock: Clock, at: number): {value: Clock; next: number} {
  const none = {value: clock, next: at};
  const bracket = wordAt(t, at) === '(' ? 1 : 0;
  const first = at + bracket;
  const token = t[first];
  let zone = token?.entry?.zone;
  let next = first + 1;
  if (ZONE_PLACES.has(wordAt(t, first))) {
    if (/^(standard|daylight|summer)$/.test(wordAt(t, next))) next++;
    // “5 a.m. Pacific”
    if (wordAt(t, next) === 'time') next++;
    else if (!token!.capital || !/^(ea|pa|ce|mou)/.test(token!.text) || t[next]?.capital || bracket) return none;
    zone = '';
  } else if (zone === undefined || (token!.text === 'z' ? token!.gap : !token!.capital && zone !== 'Z')) return none;
  if (bracket && wordAt(t, next++) !== ')') return none;
  return {value: zone ? {...clock, zone} : clock, next};
}

/** Names as words and marks, with their marks and without. */
const holidays = HOLIDAYS.flatMap((name) => [name, name.replace(/['.]/g, '')]).map((name) =>
  name.match(/[a-z]+|'s|['.]/g)!.map(entry),
);
const [holidayStarts, holidaySeconds] = [0, 1].map((at) => new Set(holidays.map((words) => words[at])));
const holidayWords = new Set(holidays.map((words) => (words[1] ? undefined : words[0])));
/** Tokenised text has blanks before its marks, and hasty text has no marks. */
const HOLIDAY = new RegExp(`^(?:${HOLIDAYS.join('|').replace(/['.]/g, '(?: ?[$&])?')})(?![a-z])`);
definePiece('HOLIDAY', {
  first: (e) => holidayStarts!.has(e),
  second: (_, next) => holidaySeconds!.has(next),
  alone: (e) => holidayWords.has(e),
  read(t, at) {
    const found = figures(t, at, HOLIDAY);
    // “easter” and “christmas” are written small, too.
    return found && (t[at]!.capital || found.next === at + 1)
      ? {value: letters(found.parts[0]), next: found.next}
      : null;
  },
});

/** “the 1990s”, “1990s”, “the ’90s”, “the nineties”, “the 90s”: the first year of a decade. */
const DECADES = ' twenties thirties forties fifties sixties seventies eighties nineties noughties aughts'.split(' ');
/** What is measured in tens: “highs in the 60s”, “temperatures climb into the upper 70s”. */
const MEASURED = set('temperature temperatures highs lows degrees');
/** “the 90s”, “the late nineties”, “the 80s and 90s”; “in her sixties” and “their early 30s” are ages. */
function inDecades(t: Tokens, at: number): boolean {
  const lead = wordAt(t, at - 1);
  for (let i = at - 1; i > at - 18 && i >= 0 && !t[i + 1]!.breaks; i--) if (MEASURED.has(t[i]!.text)) return false;
  if (/^(and|or|to)$/.test(lead)) {
    const first = wordAt(t, at - 2) === 's' ? at - 3 : DECADES.includes(wordAt(t, at - 2)) ? at - 2 : -1;
    return first >= 0 && (wordAt(t, first).length === 4 || inDecades(t, first));
  }
  // “the mid-90s”, and neither “the under-20s” nor “his late 50s”
  const part = lead === '-' ? at - 2 : at - 1;
  return (
    lead === 'the' ||
    (/^(early|late|mid)$/.test(wordAt(t, part)) && !/^(his|her|their|my|our|your)$/.test(wordAt(t, part - 1)))
  );
}
const decadeStarts = new Set(DECADES.slice(1).map(entry));
definePiece('DECADE', {
  first: (e) => e.digits === 2 || e.digits === 4 || isApostrophe(e) || decadeStarts.has(e),
  second: (e, next) => (isApostrophe(e) ? next.digits === 2 : next.word === 's' || next.word === "'s"),
  alone: (e) => decadeStarts.has(e),
  read(t, at) {
    const written = figures(t, at, /^(?:('?)([1-9]0)|((?:1\d|20)[1-9]0|[12]\d00))('?)s(?![a-z])/);
    if (written) {
      const [, short, two, four, apostrophe] = written.parts;
      const {next} = written;
      if (short) return {value: (two! <= '20' ? 2000 : 1900) + Number(two), next};
      if (two) return inDecades(t, at) ? {value: 1900 + Number(two), next} : null;
      return apostrophe && !/^(the|early|late|mid|-)$/.test(wordAt(t, at - 1)) ? null : {value: Number(four), next};
    }
    const named = DECADES.indexOf(wordAt(t, at));
    return named > 0 && inDecades(t, at) ? {value: Math.min(2000, 1910 + 10 * named), next: at + 1} : null;
  },
});

const lettered = among('q h');
/** “Q3”, “3Q”, “H1”, “2H”, “4Q24”, “Q3 FY25”. */
definePiece('Q', {
  first: (e) => e.digits === 2 || lettered(e),
  second: (e, next) => (lettered(e) ? next.digits === 2 : lettered(next)),
  alone: never,
  read(t, at) {
    // Not “H1N1” nor “H1B”, nor “24H2”.
    const found = figures(t, at, /^(?:([qh])([1-4])|([1-4])([qh])(\d\d)?)(?: ?fy ?(?:20)?(\d\d))?(?![a-z\d])/);
    if (!found || !(t[at]!.capital || t[at + 1]!.capital) || (t[at - 1]?.kind === 'number' && !t[at]!.gap)) return null;
    const [, a, b, c, d = a, glued, year = glued] = found.parts;
    const index = Number(b ?? c);
    const value = {kind: d === 'q' ? 'quarter' : 'half', index, ...(year && {year: inCentury(Number(year))})};
    return d === 'h' && index > 2 ? null : {value, next: found.next};
  },
});

const isDay = (m: Meaning): boolean => grainOf(m) === 'day';
const isCalendar = (m: Meaning): boolean =>
  m.kind !== 'duration' && m.kind !== 'set' && m.kind !== 'ref' && m.kind !== 'time';

definePiece('DATE', {level: 0, accept: (m) => m.kind === 'day' || m.kind === 'month-day'});
definePiece('DAY', {level: 0, accept: isDay});
definePiece('DAYS', {level: 1, accept: isDay});
definePiece('DUR', {level: 0, accept: (m) => m.kind === 'duration'});
definePiece('CAL', {level: 1, accept: isCalendar});
definePiece('SUB', {level: 0, accept: (m) => IN_YEAR.test(m.kind)});
definePiece('YEARLY', {level: 0, accept: (m) => m.kind === 'year' || (m.kind === 'offset' && m.unit === 'year')});
definePiece('OFFSET', {
  level: 1,
  accept: (m) => m.kind === 'offset' || (m.kind === 'ref' && m.value !== 'PRESENT_REF'),
});
/** “this month”, “the following week”: counted from a day, and one of a unit. */
const counted = (name: string, unit: Unit): void =>
  definePiece(name, {level: 0, accept: (m) => m.kind === 'offset' && m.unit === unit && m.n % 1 === 0});
counted('WEEKLY', 'week');
counted('MONTHLY', 'month');
/** A week, month, quarter or year, whose days can be told off. */
definePiece('WHOLE', {level: 0, accept: (m) => /^(week|month|quarter|year)$/.test(grainOf(m) ?? '')});
/** “Friday night”, “this morning”: a part of a day that is said. */
definePiece('DAYPART', {level: 1, accept: (m) => m.kind === 'time' && m.part !== undefined && !!m.date});
definePiece('TIME', {level: 1, accept: (m) => m.kind === 'time'});
