/** Dates on the calendar: “May 2, 2017”, “2 May”, “May 2017”, “May”, “2017”, “2017-05-02”, “03/05/2017”, “fiscal 1989”. */
import {civilDay, two} from '../calendar.js';
import {anyYear, bareMonth, bareYear, dayNotAmount, ofNoun} from '../guards.js';
import {wordAt} from '../lex.js';
import {entry, set, type Entry} from '../lexicon.js';
import type {Meaning} from '../meaning.js';
import {definePiece, family} from '../rule.js';
import {figures, inCentury, never, then} from '../pieces.js';

export const absolute = family('absolute');
const {rule} = absolute;

export const full = (year: number, month: number, day: number): Meaning | null =>
  civilDay(year, month, day) === null ? null : {kind: 'day', year, month, day};
export const yearless = (month: number, day: number): Meaning | null =>
  civilDay(2000, month, day) === null ? null : {kind: 'month-day', month, day};

/** “44 BC”, “BC 44”, “AD 476”, “476 AD”, “1200 BCE”. */
const ERAS: Record<string, number> = {bc: -1, bce: -1, ad: 1, ce: 1};
const eras = new Set<Entry | undefined>(Object.keys(ERAS).map(entry));
const FY = entry('fy');

definePiece('YEARBC', {
  first: (e) => !!e.digits || eras.has(e),
  second: (e, next) => (e.digits ? eras.has(next) : !!next.digits),
  alone: never,
  read(t, at) {
    const [a, b] = [t[at]!, t[at + 1]];
    if (!b) return null;
    const [number, era] = a.kind === 'number' ? [a, b] : [b, a];
    const sign = era.capital && (era === b || era.text === 'ad') && ERAS[era.text];
    const n = Number(number.text.replaceAll(',', ''));
    if (!sign || !(n > 0 && n < 10_000) || n % 1) return null;
    return {value: sign < 0 ? 1 - n : n, next: at + 2};
  },
});

/** “on 3, 4 and 7 January”, “March 3, 4 and 7”: a day told with others, all of the month at one end of the list. */
const LISTING = set('on , and or &');
/** So many words of a list are looked at on either side: no longer one is written, and a page of figures is none. */
const LONGEST_LIST = 16;
definePiece('LISTED', {
  first: (e) => e.digits === 2,
  read(t, at) {
    const listed = (i: number): boolean =>
      Math.abs(i - at) < LONGEST_LIST && (LISTING.has(wordAt(t, i)) || t[i]?.entry?.digits === 2);
    if (!listed(at - 1)) return null;
    let [first, last] = [at, at];
    while (listed(first - 1)) first--;
    while (listed(last + 1)) last++;
    const end = t[first]!.kind === 'number' ? first - 1 : last + 1;
    const month = t[end]?.entry?.month;
    return month ? {value: yearless(month, Number(t[at]!.text)), next: at + 1} : null;
  },
});

/** “FY2017”, “FY17”, “FY 2017”. */
definePiece('FISCAL', {
  first: (e) => e === FY,
  second: (_, next) => !!next.digits,
  alone: never,
  read(t, at) {
    const found = figures(t, at, /^fy ?(\d\d|\d{4})(?!\d)/);
    const n = Number(found?.parts[1]);
    return found && {value: n < 100 ? 2000 + n : n, next: found.next};
  },
});

/** “2017-05-02”, “2017/05/02”, “2017-05”. */
definePiece('ISO', {
  first: (e) => e.digits === 4,
  second: then('- /'),
  alone: never,
  read(t, at) {
    const found = figures(t, at, /^([12]\d{3})( ?)([-/])\2(\d\d?)(?:\2\3\2(\d\d?))?(?! ?[-/]? ?\d)/);
    if (!found) return null;
    const [, y, gap, mark, m = '', d] = found.parts;
    const [year, month, {next}] = [Number(y), Number(m), found];
    if (d) {
      const value = full(year, month, Number(d));
      return value && {value, next};
    }
    // “2014-11” is a month in a file; in prose “2010-11” is a season or a school year.
    return gap ||
      mark === '/' ||
      m.length < 2 ||
      !(month >= 1 && month <= 12) ||
      month > year % 100 ||
      month === (year % 100) + 1
      ? null
      : {value: {kind: 'month', year, month} satisfies Meaning, next};
  },
});

/**
 * “03/05/2017”, “3/5/17”, “2.5.2017”. Which of the first two is the month is left open where both could be: `find.ts`
 * settles it by the rest of the text when that says, and else reads the month first.
 */
definePiece('NUMERIC', {
  first: (e) => e.digits === 2,
  second: then('/ - .'),
  alone: never,
  read(t, at) {
    const found = figures(
      t,
      at,
      /^(\d\d?)( ?)(?:([-.])\2(\d\d?)\2\3\2(\d{4})|\/\2(\d\d?)\2\/\2(\d{4}|\d\d))(?!\d| ?[-/])/,
    );
    if (!found) return null;
    const {parts, next} = found;
    const [, a, , mark, , y = parts[7]!] = parts;
    const b = parts[4] ?? parts[6];
    const year = y.length === 4 ? Number(y) : inCentury(Number(y));
    const monthFirst = full(year, Number(a), Number(b));
    const dayFirst = full(year, Number(b), Number(a));
    const value = mark === '.' ? dayFirst : (monthFirst ?? dayFirst);
    if (!value || year < 1000) return null;
    if (a === b) return {value, next};
    const order = mark !== '.' && monthFirst ? (dayFirst ? {swap: true} : {ordered: 'month'}) : {ordered: 'day'};
    return {value: {...value, ...order}, next};
  },
});

// “In this Feb. 20 photo” says no more than “Feb. 20”.
rule('(this)? MONTH the? DAYNUM ( ,? YEAR )?', ({month, daynum, year}, place) =>
  year ? full(year, month, daynum) : dayNotAmount(place) ? yearless(month, daynum) : null,
);
rule('the? DAYNUM day? of? MONTH ( ,? YEAR )?', ({month, daynum, year}, place) => {
  if (year) return full(year, month, daynum);
  // “3 May 3” has its day behind; “2,000 May” and “5.3 March” hold no day before the month.
  const spelled = place.first.kind === 'word' && place.word(0) !== 'the' && place.next(-2) !== 'of';
  if (spelled || (!place.last.capital && place.next(-1) !== '.')) return null;
  return yearless(month, daynum);
});
// “On March 3, 4 people died”
rule('LISTED', ({listed}, place) => (ofNoun(place) || place.next() === '-' ? null : listed));
rule('the DAYNUM', ({daynum}, place) => {
  // “on the 14th.”: only after “on”, and only where no noun follows that it could count.
  return place.tokens[place.from + 1]!.kind !== 'number' || place.length < 3 || place.word(-1) !== 'on' || ofNoun(place)
    ? null
    : {kind: 'day-of-month', day: daynum};
});
rule(
  'the? DAYNUM of MONTHLY',
  ({daynum: day, monthly: whole}) => ({kind: 'of', part: {kind: 'day-of-month', day}, whole}),
  1,
);
rule('MONTH ,? of? YEAR', ({month, year}, {prior, first}) =>
  // The plate “4JUN2011” is none.
  prior?.kind === 'number' && !first.gap ? null : {kind: 'month', month, year},
);
rule('MONTH', ({month}, place) =>
  !bareMonth(place) ? null : anyYear(place) ? {kind: 'literal', value: `XXXX-${two(month)}`} : {kind: 'month', month},
);
rule('YEARBC', ({yearbc}) => ({kind: 'year', year: yearbc}));
// “In fiscal 1989 it had sales of …”
rule('( (the)? ( calendar|fiscal|financial|tax | full -? )? year | calendar|fiscal|financial ) YEAR', ({year}) => ({
  kind: 'year',
  year,
}));
rule('YEAR', ({year}, place) => (bareYear(place) ? {kind: 'year', year} : null));
rule('the? YEAR (calendar|fiscal|financial|tax|school|academic)? (year|season)', ({year}, place) => {
  // “the 2016 season” is a year; “the 2016 season finale” is a show.
  return /^(finale|premiere|opener)$/.test(place.next()) ? null : {kind: 'year', year};
});
rule('FISCAL', ({fiscal}) => ({kind: 'year', year: fiscal}));
rule('ISO', ({iso}) => iso);
rule('NUMERIC', ({numeric}) => numeric);
