import {ENDS, isByline} from './bylines.js';
import type {Stretch} from './snippet.js';

/** A day that a line writes out with its year, as year, month and day; two where either number may be the month. */
export interface WrittenDay extends Stretch {
  readings: [year: number, month: number, day: number][];
  /** Its weekday as it is named before it, 1 for Monday; 0 where it is not. */
  weekday: number;
  /** Which of its numbers comes first, where they are numbers alone and only one can be the month. */
  order: 'day' | 'month' | null;
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const ORDINAL = '(?:st|nd|rd|th)?';
/** Four digits, a clock time pasted right behind them (“20255:00 AM”) or nothing of the kind. */
const YEAR = "((?:1[89]|20)\\d\\d|['’]\\d\\d)(?!\\d(?!\\d?:\\d\\d))";
const WRITTEN = new RegExp(
  `(?:\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s(?:the\\s)?)?(?<![\\d.:/-])(?:` +
    `(\\d{1,2})${ORDINAL}[\\s-](?:of\\s)?(${MONTH})\\.?,?[\\s-]${YEAR}` + // 5 March 2025, 5th of March, 2025, 05-Mar-2025
    `|(?<!\\p{L})(${MONTH})\\.?[\\s-](\\d{1,2})${ORDINAL}[,.]?[\\s-]${YEAR}` + // March 5, 2025
    `|((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\9(\\d{1,2})(?!\\d)(?:T\\d\\d:?\\d\\d[\\d:.]{0,12}(?:Z|[+-]\\d\\d:?\\d\\d)?)?` + // 2025-03-05
    `|(\\d{1,2})([-/.])(\\d{1,2})\\13((?:19|20)\\d\\d|\\d\\d(?![\\d:]))(?!\\d(?!\\d?:\\d\\d))` + // 05/03/2025, 5.3.25
    `)`,
  'giu',
);

/** The days that a line writes out, in their order. */
export function writtenDays(line: string): WrittenDay[] {
  return [...line.matchAll(WRITTEN)].flatMap((found): WrittenDay[] => {
    const [words, name, day, month, year, month2, day2, year2, isoYear, , isoMonth, isoDay, first, , second, last] =
      found;
    const named = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    const both = first !== undefined && second !== undefined && last !== undefined;
    const readings: WrittenDay['readings'] = both
      ? [
          [yearOf(last), Number(second), Number(first)],
          [yearOf(last), Number(first), Number(second)],
        ]
      : isoYear
        ? [[Number(isoYear), Number(isoMonth), Number(isoDay)]]
        : [[yearOf(year ?? year2!), named(month ?? month2!), Number(day ?? day2)]];
    const real = readings.filter(([y, m, d], i) => isReal(y, m, d) && (i === 0 || first !== second));
    if (real.length === 0) return [];
    const order = both && real.length === 1 && first !== second ? (real[0] === readings[0] ? 'day' : 'month') : null;
    const weekday = name ? WEEKDAYS.indexOf(name.toLowerCase()) + 1 : 0;
    return [{start: found.index, end: found.index + words.length, readings: real, weekday, order}];
  });
}

function yearOf(digits: string): number {
  const year = Number(digits.replace(/\D/g, ''));
  return year > 99 ? year : year + (year < 70 ? 2000 : 1900);
}

function isReal(year: number, month: number, day: number): boolean {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** What a day in a line about the article is said to be: when it was published, or last changed, or its date and no more. */
export type DayRole = 'first' | 'published' | 'updated' | 'dated' | 'plain';

const ROLES: readonly [DayRole, RegExp][] = [
  ['first', /\b(?:first|originally) (?:published|posted|appeared)\b|\bfrom (?:our|the) archives?\b/gi],
  ['published', /\b(?:published|posted|issued|released?|created|filed|uploaded|publication|pub)\b/gi],
  ['dated', /\bdated?\b/gi],
  ['updated', /\b(?:updated?|modified|edit(?:ed)?|amended|revised|corrected|changed|reviewed|embargo(?:ed)?)\b/gi],
];

/** What the words before a day call it: the last of such words counts. */
export function roleOf(before: string): DayRole {
  let role: DayRole = 'plain';
  let at = -1; // “Date published” is published, “Date” alone a date of something
  for (const [name, pattern] of ROLES)
    for (const {index, 0: words} of before.matchAll(pattern))
      if (index + words.length > at) [role, at] = [name, index + words.length];
  return role;
}

/** “Published”, “Last updated:” in a line of its own, over the day. */
export const LABEL =
  /^(?:(?:date|first|originally|(?:page )?last) )?(?:published|posted|issued|released|created|updated|modified|edited|amended)(?: (?:on|at|date))?\s?:?$/i;

/** What a line about an article holds beside its day: labels, hours, zones. */
const DATE_WORDS = new RegExp(
  `\\b(?:${MONTH}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|published|updated?|posted|written|created|edit(?:ed)?|issued|released?|modified|amended|revised|reviewed|uploaded|filed|dated?|publication|issue|originally|first|last|time|today|page|embargo(?:ed)?|until|from (?:our|the) archives?|for immediate release|press release|news release|(?:press|media) statement|the|of|at|on|by|am|pm|[ap]\\.m|noon|midnight|local|gmt|bst|utc|cet|cest|eet|eest|sast|ist|aes?d?t|aw?st|ac[sd]t|nz[sd]t|[ecmp][sd]?t|hkt|sgt|jst|wat|eat|gst|pkt|\\d+(?:st|nd|rd|th|[ap]m|h|hrs)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?)\\b|[\\s\\p{P}|•·+]`,
  'giu',
);
/** How old an article is: “3 hours ago”. */
export const AGO = '(?:just now|(?:\\d{1,2}|an?|one) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[hmd]) ago)';
/** How long it takes: “4 min read”. */
export const READING_TIME = '(?:reading time:? |read time:? )?\\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|listen|watch))?';
/** The same, and how many spoke to it. */
const BESIDE_IT = new RegExp(
  `^(?:(?:(?:last )?(?:updated|published|posted|modified) )?${AGO}|${READING_TIME}|\\d+ comments?|share|print|save|listen)$`,
  'i',
);
/** A name of a few words, a paper, an agency; whose it is: “Source: Sallow Lines Inc.”. */
const NAMED =
  /^(?:(?:source|via|editor|author|by|from|photo|image|in): ?)?\p{Lu}[\p{L}.’'&-]{1,20}(?: \p{Lu}[\p{L}.’'&-]{1,20}){0,3}$/u;
/** Of these a day is what is held there. */
const VENUE =
  /\b(?:Arena|Cathedral|Centre|Center|Church|Club|College|Festival|Gallery|Ground|Hall|Hotel|House|Library|Museum|Park|Pavilion|Playhouse|Road|Room|School|Square|Stadium|Street|Theatre|Theater)\b/;

const isDateWords = (part: string): boolean => part.replace(DATE_WORDS, '') === '';

/** A line that holds nothing but a date, a time and the words that introduce them. */
export function isDateLine(text: string): boolean {
  const days = text.length < 160 ? writtenDays(text) : [];
  return days.length > 0 && isDateWords(without(text, days));
}

/**
 * “By Ana Belmonte, BBC News - 2 May 2017”, “May 2, 2017 | 3 min read”: a date among what stands beside it under a headline. What leads to a
 * date without a mark is no name: “Closing Date 5 March 2025”.
 */
export function isDatedByline(text: string): boolean {
  if (text.length >= 160 || (ENDS.test(text) && !/[.:]$/.test(text)) || VENUE.test(text)) return false;
  const days = writtenDays(text);
  if (days.length === 0 || days.some(({start, end}) => isNamed(text.slice(0, start), text.slice(end)))) return false;
  return without(text, days).split(BETWEEN).every(isBeside);
}
const BETWEEN = /[|/•·–—()]|\s-\s|,/;

function isBeside(part: string): boolean {
  const words = part.replace(/[\s\p{P}]+/gu, ' ').trim();
  if (isDateWords(part) || BESIDE_IT.test(words)) return true;
  if (/:\s*$/.test(part)) return false;
  const name = WRITTEN_BY.exec(words)?.[1];
  return name !== undefined ? isByline(`by ${name}`) || NAMED.test(name) : isByline(words) || NAMED.test(part.trim());
}
/** “Posted by Ana Lind on [5 March 2025]”, “By Ana Lind on […]”. */
const WRITTEN_BY =
  /^(?:(?:(?:first|last) )?(?:posted|published|written|updated|filed|added|submitted) )?by (.{3,60}?)(?: (?:on|at))?$/i;

/** Whether words that are no name of an agency stand right before a day or behind it. */
function isNamed(before: string, behind: string): boolean {
  const [last, next] = [before.split(BETWEEN).at(-1)!, behind.split(BETWEEN)[0]!];
  return [last, next].some(
    (part) =>
      !isDateWords(part) &&
      !AGENCY_NAME.test(part) &&
      /^(?:dated|plain)$/.test(roleOf(part)) &&
      !/^\s*by\s/i.test(part),
  );
}
const AGENCY_NAME = /^\s*(?:\p{Lu}{2,6}|Reuters|Xinhua|Bloomberg|Agencies|Agency)\s*$|\bago\s*$/u;

/** The line with a bar in the place of each day. */
function without(text: string, days: readonly WrittenDay[]): string {
  let at = 0;
  const parts = days.map(({start, end}) => {
    const part = text.slice(at, start);
    at = end;
    return part;
  });
  return [...parts, text.slice(at)].join(' | ');
}

/** “10 June”, “Published 10 June, 10.31 BST”: a day without its year, and nothing else. */
export function isBareDay(text: string): boolean {
  return text.length < 60 && BARE_DAY.test(text) && isDateWords(text);
}
const ANY_MONTH = `(?:${MONTHS.join('|')})[a-z]*`;
const BARE_DAY = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${ANY_MONTH}|${ANY_MONTH}\\.? \\d{1,2})\\b`, 'i');

const PLACE = "\\p{Lu}[\\p{L}.'’-]{1,20}(?:\\s\\p{Lu}[\\p{L}.'’-]{1,20}){0,2}(?:,\\s\\p{Lu}[\\p{L}. ]{1,20}){0,2}";
const NAMED_MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.?';
const DAY_OF_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s${NAMED_MONTH}|${NAMED_MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?)`;
const AGENCY = '[(/]\\p{Lu}[\\p{L} ]{1,20}[)/]';
const DASH = '\\.?(?:--|[-–—])'; // “(EFE).-”
/**
 * “LONDON, May 2 (Reuters) -”, “LONDON, 2 May 2017 –”: the place in capitals, perhaps the day, perhaps the agency, and a dash; in small letters
 * only before a day with its year, “New York, 2 May 2017 –”, “Merrow, Norland, May 2, 2017 /Newswire/ --”, “Merrow – 2 May 2017:”, or with its
 * agency, “New Delhi, May 2 (PTI)”; or the day alone, “2 May 2017 –”.
 */
const OPENINGS = [
  `\\p{Lu}[\\p{Lu} .'’-]{2,30}(?:,\\s\\p{Lu}[\\p{L}. ]{1,20})?(?:,\\s(?:\\d{1,2}\\s)?${NAMED_MONTH}(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?)?` +
    `\\s?(?:${AGENCY}\\s?)?${DASH}`,
  `${PLACE}(?:,|:|\\s[-–—])\\s${DAY_OF_MONTH},?\\s\\d{4}(?:\\.|\\s?(?:${AGENCY}\\s?)?(?:${DASH}|:))`,
  `${PLACE},\\s${DAY_OF_MONTH}\\s\\(\\p{Lu}[\\p{L} ]{1,20}\\)(?:\\s?(?:${DASH}|:))?`,
  `\\(${PLACE}(?:,|\\s[-–—])\\s${DAY_OF_MONTH},?\\s\\d{4}\\)\\s?(?:${DASH}|:)?`,
  `${DAY_OF_MONTH},?\\s\\d{4}(?:,\\s${PLACE}|\\s\\(${PLACE}\\))?\\s?(?:${DASH}|:)`,
].map((pattern) => new RegExp(`^${pattern}\\s+(?=["“]?\\p{Lu})`, 'u'));

/** How long the dateline is that a paragraph opens with; 0 where it has none. */
export function openingDateline(text: string): number {
  for (const pattern of OPENINGS) {
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}
