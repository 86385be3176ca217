/**
 * The closed classes of words that dates are made of. Everything a rule can begin with is in here: a word that is
 * not is passed over without trying any rule.
 */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'night'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/**
 * What one word can be. A word can be several things (“second”, “may”); the rules and guards decide. All have the same
 * fields, so that reading one is quick.
 */
export class Entry {
  /** Its number, from 1 on, so that what is known of words can stand in plain arrays; 0 for those that no date is made of. */
  id = 0;
  /** It is in some class of words that are looked for around dates. */
  around = false;
  month: number | undefined = undefined;
  /** ISO: 1 is Monday. */
  weekday: number | undefined = undefined;
  /** A short form that may carry a dot (“Sept.”, “Tues.”). */
  short = false;
  unit: Unit | undefined = undefined;
  plural = false;
  number: number | undefined = undefined;
  ordinal: number | undefined = undefined;
  season: 'SP' | 'SU' | 'FA' | 'WI' | undefined = undefined;
  part: 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT' | undefined = undefined;
  zone: string | undefined = undefined;
  /** It is written in digits: 2 for one or two of them, 4 for four, 1 for any other number. */
  digits: 1 | 2 | 4 | undefined = undefined;
  /** The levels whose rules can begin with this word, as bits by the next word’s number, as far as was asked; null where none can. */
  levels: number[] | null | undefined = undefined;

  /** @param word in small letters, and the hash of them */
  constructor(
    readonly word: string,
    readonly hash: number,
  ) {}
}

/** A closed class of words. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** More than twice as many places as words. */
const PLACES = 4096;
const lexicon = new Map<string, Entry>();
/** Those of plain letters by their hash or the next free place, so that most words of a text are passed over without a string being made. */
const table: (Entry | undefined)[] = new Array(PLACES);

/**
 * Adds a letter, a small one, to the hash of those before it: a polynomial in 31, as in Kernighan & Ritchie (The C Programming Language,
 * §6.6), in thirty bits. Letters are fewer than 31, and 31⁶ is less than 2³⁰: up to six letters, no two words of a length have the same.
 */
export const hashed = (hash: number, code: number): number => (Math.imul(hash, 31) + code) & 0x3fffffff;

/** What is known of a word, made when it is new. */
function known(word: string): Entry {
  let found = lexicon.get(word);
  if (!found) {
    const hash = Array.from(word, (letter) => letter.charCodeAt(0)).reduce(hashed, 0);
    lexicon.set(word, (found = new Entry(word, hash)));
    let at = hash;
    while (table[at % PLACES]) at++;
    if (/^[a-z]+$/.test(word)) table[at % PLACES] = found;
  }
  return found;
}

let ids = 0;
/** The entry of a word that dates can be made of. */
export function entry(word: string): Entry {
  const found = known(word);
  found.id ||= ++ids;
  return found;
}

/** A closed class of words that are looked for around dates. */
export function around(words: string): ReadonlySet<string> {
  const found = set(words);
  for (const word of found) known(word).around = true;
  return found;
}

/** The entry of a word in small letters. */
export const entryOf = (word: string): Entry | undefined => lexicon.get(word);

/** The entry of what stands in a text, plain letters of any case with that hash. */
export function entryAt(text: string, start: number, end: number, hash: number): Entry | undefined {
  const length = end - start;
  for (let place = hash; ; place++) {
    const found = table[place % PLACES];
    if (!found) return undefined;
    if (found.hash !== hash || found.word.length !== length) continue;
    let at = length > 6 ? length : 0;
    while (at > 0 && (text.charCodeAt(start + at - 1) | 32) === found.word.charCodeAt(at - 1)) at--;
    if (!at) return found;
  }
}

const add = (words: string, facts: (index: number) => Partial<Entry>): void =>
  words.split(' ').forEach((group, index) => {
    for (const word of group.split('|')) if (word !== '#') Object.assign(entry(word), facts(index)); // # is a gap
  });

/** What stands for numbers written in digits. */
export const NUMBER = entry('#');
export const SHORT_NUMBER = entry('#2');
export const YEAR_NUMBER = entry('#4');
NUMBER.digits = 1;
SHORT_NUMBER.digits = 2;
YEAR_NUMBER.digits = 4;

add('january february march april may june july august september october november december', (i) => ({month: i + 1}));
add('jan feb mar apr # jun jul aug sept|sep oct nov dec', (i) => ({month: i + 1, short: true}));
/** The same words in the plural. */
const several = (words: string): string =>
  words.replace(/\w+/g, '$&s').replace('centurys', 'centuries').replace('millenniums', 'millennia');

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
add(WEEKDAYS, (i) => ({weekday: i + 1, around: true}));
add(several(WEEKDAYS), (i) => ({weekday: i + 1, plural: true, around: true}));
add('mon tue|tues wed|weds thu|thur|thurs fri sat sun', (i) => ({weekday: i + 1, short: true, around: true}));

const UNIT_WORDS =
  'second minute hour night day weekend week fortnight month quarter season year decade century millennium';
/** From the shortest to the longest. */
export const UNITS = UNIT_WORDS.split(' ') as Unit[];
add(UNIT_WORDS, (i) => ({unit: UNITS[i]!}));
add(several(UNIT_WORDS), (i) => ({unit: UNITS[i]!, plural: true}));
add('sec|secs min|mins hr|hrs # # # wk|wks # # # # yr|yrs', (i) => ({unit: UNITS[i]!, plural: true, short: true}));

add(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  (i) => ({number: i}),
);
add('thirty forty fifty sixty seventy eighty ninety hundred', (i) => ({number: 30 + 10 * i}));
add('thousand million', (i) => ({number: 1000 ** (i + 1)}));
add(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (i) => ({ordinal: i + 1}),
);
add('thirtieth', () => ({ordinal: 30}));

const SEASONS = ['SP', 'SU', 'FA', 'WI'] as const;
const SEASON_WORDS = 'spring summer fall|autumn winter';
add(SEASON_WORDS, (i) => ({season: SEASONS[i]!}));
add(several(SEASON_WORDS), (i) => ({season: SEASONS[i]!, plural: true}));
const PARTS = ['MO', 'MI', 'AF', 'EV', 'NI'] as const;
const PART_WORDS = 'morning midday afternoon evening night';
add(PART_WORDS, (i) => ({part: PARTS[i]!}));
add(several(PART_WORDS), (i) => ({part: PARTS[i]!, plural: true}));
add('lunchtime|noontime midafternoon dusk|sundown|sunset|nightfall', (i) => ({part: PARTS[i + 1]!}));
add('dawn|daybreak|sunrise|midmorning', () => ({part: 'MO'}));

/** Hours from UTC, and the zones of them; those that are one or the other with the season are named, and not said how far. */
const ZONES = `Z gmt utc z
+01 bst cet
+02 cest eet
+03 msk
+05:30 ist
+08 hkt sgt
+09 jst kst
+10 aest
+11 aedt
-04 edt
-05 est cdt
-06 cst mdt
-07 mst pdt
-08 pst
-10 hst
 et ct mt pt`;
for (const line of ZONES.split('\n')) {
  const [hours = '', ...words] = line.split(' ');
  for (const word of words) entry(word).zone = hours.length === 3 ? `${hours}:00` : hours;
}
