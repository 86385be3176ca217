/** Dates on the calendar: “May 2, 2017”, “2 May”, “May 2017”, “May”, “2017”, “2017-05-02”, “03/05/2017”, “fiscal 1989”. */
import {civilDay, two} from '../calendar.js';
import {anyYear, bareMonth, bareYear, dayNotAmount, ofNoun} from '../guards.js';
import {wordAt} from '../lex.js';
import {set} from '../lexicon.js';
import type {Meaning} from '../meaning.js';
import {definePiece, family} from '../rule.js';
import {figures, fourDigits, inCentury, isSuffix, never, suffixed, then, YEAR_KINDS} from '../pieces.js';

export const absolute = family('absolute');
const {rule} = absolute;

export const full = (year: number, month: number, day: number): Meaning | null =>
  civilDay(year, month, day) === null ? null : {kind: 'day', year, month, day};
export const yearless = (month: number, day: number): Meaning | null =>
  civilDay(2000, month, day) === null ? null : {kind: 'month-day', month, day};

/** “on 3rd, 4th and 7 January”, “March 3, 4 and 7”, “Friday 19, Saturday 20 and Monday 22 May”: days of a month that is said once. */
const LISTING = set(', and or & st nd rd th');
/** So many words of a list are looked at on either side: no longer one is written, and a page of figures is none. */
const LONGEST_LIST = 24;
definePiece('LISTED', {
  first: (e) => e.digits === 2,
  second: suffixed,
  read(t, at) {
    const listed = (i: number): boolean => {
      const e = Math.abs(i - at) < LONGEST_LIST ? t[i]?.entry : undefined;
      return !!e && (e.digits === 2 || !!e.weekday || LISTING.has(e.word));
    };
    let [first, last] = [at, at + 1];
    while (listed(first - 1)) first--;
    while (listed(last)) last++;
    if (last - first < 3) return null;
    const before = t[first]!.kind === 'number' && t[wordAt(t, first - 1) === '.' ? first - 2 : first - 1]?.entry?.month;
    const month = before || t[last]?.entry?.month;
    if (!month) return null;
    const year = fourDigits(t, before ? last : last + 1)?.value;
    const day = Number(t[at]!.text);
    const next = isSuffix(wordAt(t, at + 1)) ? at + 2 : at + 1;
    return {value: year ? full(year, month, day) : yearless(month, day), next};
  },
});

/** “2017-05-02”, “2017/05/02”, “2017-05”. */
definePiece('ISO', {
  first: (e) => e.digits === 4,
  second: then('- /'),
  alone: never,
  read(t, at) {
    const found = figures(t, at, /^([12]\d{3})( ?)([-/])\2(\d\d?)(?:\2\3\2(\d\d?))?(?!\d| ?[-/] ?\d)/);
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
 * settles it by the rest of the text when that says, and else reads the month first. “9/11” is one day alone.
 */
definePiece('NUMERIC', {
  first: (e) => e.digits === 2,
  second: then('/ - .'),
  alone: never,
  read(t, at) {
    const attacks = figures(t, at, /^9\/11(?!\d| ?\/)/);
    if (attacks) return {value: full(2001, 9, 11), next: attacks.next};
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
rule('WEEKDAY? LISTED', ({listed}, place) => (ofNoun(place) || place.next() === '-' ? null : listed));
const DATING = /^(on|by|until|since|before)$/;
rule('the DAYNUM', ({daynum}, place) => {
  // “on the 14th.”: only where no noun follows that it could count.
  return place.tokens[place.from + 1]!.kind !== 'number' ||
    place.length < 3 ||
    !DATING.test(place.word(-1)) ||
    ofNoun(place)
    ? null
    : {kind: 'day-of-month', day: daynum};
});
rule('the? DAYNUM of MONTHLY', ({daynum: day, monthly: whole}) => ({
  kind: 'of',
  part: {kind: 'day-of-month', day},
  whole,
}));
rule('MONTH ,? of? YEAR', ({month, year}) => ({kind: 'month', month, year}));
rule('MONTH', ({month}, place) =>
  !bareMonth(place) ? null : anyYear(place) ? {kind: 'literal', value: `XXXX-${two(month)}`} : {kind: 'month', month},
);
// “44 BC”, “AD 476”, “1200 BCE”
rule('( NUM bc|bce|ad|ce | ad NUM )', ({num}, {first, last}) =>
  (first.capital || last.capital) && num > 0 && num < 10_000 && num % 1 === 0
    ? {kind: 'year', year: /^b/.test(last.text) ? 1 - num : num}
    : null,
);
rule('YEAR', ({year}, place) => (bareYear(place) ? {kind: 'year', year} : null));
// “In fiscal 1989 it had sales of …”, “the 2016 season”
rule(
  `( ( (the)? ( ${YEAR_KINDS} | full -? )? year | fiscal|financial|calendar ) YEAR | the? YEAR (${YEAR_KINDS})? (year|season) )`,
  ({year}) => ({kind: 'year', year}),
);
// “FY2017”, “FY17”
rule('fy ( YEAR ( /|- NUM )? | NUM )', ({num, year = inCentury(num)}, {last}) =>
  /^\d\d(\d\d)?$/.test(last.text) ? {kind: 'year', year} : null,
);
rule('ISO', ({iso}) => iso);
rule('NUMERIC', ({numeric}) => numeric);
