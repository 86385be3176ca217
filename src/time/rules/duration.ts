/** Lengths of time: “two years”, “a week”, “2½ hours”, “several months”, “the past three weeks”, “two-year”, “years”. */
import {UNITS, type Unit} from '../lexicon.js';
import {fromDct, type Meaning} from '../meaning.js';
import {notAge, bareUnits, articleUnit, isNumeral, isRate, ofNoun} from '../guards.js';
import {family, type Place, type Rule} from '../rule.js';

export const duration = family('duration');
const {rule} = duration;

export type Length = Extract<Meaning, {kind: 'duration'}>;

/** What each unit is in a TIMEX3 value, in their order; those of a time behind a T. A season, as sport counts, is a year. */
const LETTERS = 'TS TM TH NI D WE W W M Q Y Y DE CE ML'.split(' ');

/** What a part of a unit is told in: half a year as 6 months. */
export const SMALLER: Partial<Record<Unit, readonly [Unit, number]>> = {
  millennium: ['year', 1000],
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};

/** `P1Y` and `P6M` as `P1Y6M`, `PT2H` and `PT30M` as `PT2H30M`. */
const added = (value: string, more: string): string => value + more.slice(value.startsWith('PT') ? 2 : 1);

/** The TIMEX3 value of a length: `P2Y`, `PT30M`, `P1Y6M` for one and a half years, `PXM` for some months. */
export function lasting(n: number | 'X', unit: Unit, mod?: string): Length {
  if (unit === 'fortnight') return lasting(n === 'X' ? n : n * 2, 'week', mod);
  const letter = LETTERS[UNITS.indexOf(unit)]!;
  const write = (amount: number | 'X'): string =>
    letter.startsWith('T') ? `PT${amount}${letter.slice(1)}` : `P${amount}${letter}`;
  const smaller = SMALLER[unit];
  let value = write(n);
  if (smaller && n !== 'X' && n % 1) {
    const [part, times] = smaller;
    if (part === 'year') return lasting(Math.round(n * times), part, mod);
    const rest = (n % 1) * times;
    const parts = Math.round(rest);
    const {value: more} = lasting(parts, part);
    if (Math.abs(rest - parts) < 0.01) value = n < 1 ? more : added(write(Math.floor(n)), more);
  }
  return {kind: 'duration', n, unit, value, mod};
}

/** Kinds of units, and what news calls a number of them. */
const KIND =
  '(more|full|entire|single|additional|extra|straight|consecutive|successive|further|other|whole|long|short|trading|business|working|calendar|school|academic|good)?';
const VAGUE = `( several|few|many|some|numerous|multiple | a|the|these|those|another few | a|the handful|number|matter|series|bunch|lot of | a good many | tens|dozens|hundreds|thousands|millions|billions|scores of )`;

const some: Rule['read'] = ({units}) => lasting('X', units);
// “two years”, “the two years”, “another 12 hours”, “a record 40 days”, and “the {two-year} deal”
rule(
  `( the|these|those|another | (the|a|an) entire|full|further|additional|extra|record|mere|total|remaining )? NUM ( or more | - plus )? ${KIND} (-)? UNIT`,
  ({num, unit}, place) =>
    notAge(place) && (isNumeral(place.first) || place.word(0) === 'half' || place.last.entry!.plural)
      ? lasting(num, unit)
      : null,
);
rule(`a|an|another ${KIND} ONE`, ({one}, place) =>
  place.length === 2 && isRate(place) && !/^(second|quarter|season)$/.test(one)
    ? {kind: 'set', value: lasting(1, one).value, quant: 'EVERY'}
    : articleUnit(place, one)
      ? lasting(1, one)
      : null,
);
rule('a|an|the (past|last|next)? ONE and a half', ({one}) => lasting(1.5, one));
rule(`( a|the | (the)? past|last|next ) couple (of)? (more)? UNITS`, ({units}) => lasting(2, units, 'APPROX'));
rule(
  `${VAGUE} (hundred|thousand|million)? ${KIND} UNITS`,
  ({units}, place) => (place.word(0) === 'many' && place.word(-1) === 'as' ? null : lasting('X', units)), // “in as many weeks”
);
// “for the third week in a row” is three weeks; “its third straight quarter of losses” is which one.
rule('the|a ORD ( straight|consecutive|successive ONE | ONE ( in a row | running ) )', ({ord, one}, place) =>
  place.word(-1) === 'for' ? lasting(ord, one) : null,
);
// “over the years”
rule('the? UNITS', ({units}, place) =>
  (place.length > 1 ? place.word(-1) === 'over' : bareUnits(place)) ? lasting('X', units) : null,
);
rule('(the past|last|next|first)? NUM (to|or|- | - to|or (-)?) NUM2 (-)? UNIT', ({num, num2, unit}, place) =>
  notAge(place) && num2 > num ? lasting(num, unit, 'EQUAL_OR_MORE') : null,
);
/** “four minutes and 28 seconds”; “two days and three days” are two lengths. */
function together(...parts: [number, Unit][]): Meaning | null {
  const units = parts.map(([, unit]) => UNITS.indexOf(unit));
  if (units.some((unit, i) => unit >= (units[i - 1] ?? Infinity))) return null;
  const value = parts.map(([n, unit]) => lasting(n, unit).value).reduce(added);
  return {kind: 'duration', n: parts[0]![0], unit: parts[0]![1], value};
}
rule('( NUM | a|an ) UNIT (and|,)? NUM2 UNIT2', ({num = 1, unit, num2, unit2}) => together([num, unit], [num2, unit2]));
rule('( NUM | a|an ) UNIT ,? NUM2 UNIT2 (and|,)? NUM3 UNIT3', ({num = 1, unit, num2, unit2, num3, unit3}) =>
  together([num, unit], [num2, unit2], [num3, unit3]),
);
rule(
  `( (each of)? the|these|those )? past|last|next|previous|first|final|coming|latest|following|preceding ( NUM ${KIND} | ${VAGUE} ) UNIT`,
  // “will last three years” is a verb.
  ({num = 'X', unit}, place) =>
    unit === 'season' ||
    (place.word(0) === 'last' && /^(to|will|would|could|can|may|might|should|must|not)$/.test(place.word(-1)))
      ? null
      : lasting(num, unit),
);
// “three summers”, “the past three winters”; “three falls” are no autumns
rule('( (the)? past|last|next )? NUM SEASONS', ({num, seasons}, place) =>
  /^(falls|springs)$/.test(place.next(-1)) && place.length < 3
    ? null
    : {kind: 'duration', n: num, unit: 'season', value: `P${num}${seasons}`},
);
// “recent years” are the past, “the early hours” a part of a day, and “the last minutes of the descent” a part of that.
rule(
  '( (the|these)? recent|coming|past|subsequent|upcoming|following|intervening|later | the|these|those early|final|remaining|last|next ) UNITS ( and|or UNITS2 )?',
  ({units}, place) =>
    (units === 'year' && /^(recent|past)$/.test(place.word(0))) ||
    (units === 'hour' && place.has('early')) ||
    (units === 'minute' && place.has('last'))
      ? null
      : lasting('X', units),
);
// “hours or even days”, “the weeks to come”
rule('( UNITS ,? or|and|to (even)? UNITS2 | (the)? UNITS ( and|or UNITS2 )? (ahead | to come) )', some);
rule('a|the NUM - ONE period', ({num, one}) => lasting(num, one));
rule('all|the (whole|entire)? day|night|week|month|year (long)?', (_, place) => {
  const unit = place.next(-1) === 'long' ? place.next(-2) : place.next(-1);
  return place.word(0) === 'all' || place.length === 3 ? lasting(1, unit as Unit) : null;
});
rule(UNITS.map((unit) => `${unit}long|${unit}slong`).join('|'), (_, place) => {
  const [, unit, several] = /^(.+?)(s?)long$/.exec(place.word(0))!;
  return lasting(several ? 'X' : 1, unit as Unit);
});
rule('(a | three -?)? quarter|quarters (- | of a|an)? hour|century', (_, place) =>
  lasting(place.word(0) === 'three' ? 0.75 : 0.25, place.next(-1) as Unit),
);
/** “20 year-old”, “twenty-year-old” */
const isAge = (place: Place): boolean => /^(-|\d.*)$/.test(place.word(-1)) || place.prior?.entry?.number !== undefined;
// “a half-hour”, and “the half-hour break” without the article, which is that of the break
rule('(a|an|the)? half|full - ONE', ({one}, place) =>
  place.length > 3 && ofNoun(place) ? null : lasting(place.has('half') ? 0.5 : 1, one),
);
// “a decade-old feud”, “three-week-long”; a year-old is a child, and a 20-year-old a man
rule('( NUM - UNIT | UNITS | ONE ) - old|long', ({num, unit, units, one = unit ?? units}, place) =>
  place.next(-1) === 'old' && (num ? one === 'year' : one === 'second' || isAge(place))
    ? null
    : lasting(num ?? (units ? 'X' : 1), one),
);

/** What is chosen once a year: “player of the year”. */
const CHOSEN = /^(man|woman|player|team|goal|word)$/;
/** The same quarter or month of the year before. */
const yearBefore: Rule['read'] = () => ({...fromDct('year', -1), compare: true});
/** “the quarter - final”, “the 2004 quarter finals” */
const isFinal = (place: Place): boolean => /^finals?$/.test(place.next(place.next() === '-' ? 1 : 0));
rule('the (fiscal|financial|full)? ONE', ({one}, place) => {
  const {after} = place;
  const next = place.next();
  if ((next === '-' && !after!.gap) || isFinal(place)) return null;
  // “the year ended June 30”, “the fortnight to Friday”, “the month after the vote”: as long, and told by what follows
  const told = /^(to|through|since|ended|ending|after|before)$/.test(next);
  if (/^(fortnight|hour|decade)$/.test(one) || (told && one === 'year'))
    return told || place.word(-1) === 'within' ? lasting(1, one) : null; // “within the hour”
  if ((place.last.capital && !place.last.shout) || (place.word(-1) === 'of' && CHOSEN.test(place.word(-2))))
    return null; // “Player of the Year”
  // “2007 was the year of the telephone” says what the year was known for.
  if (one === 'year' && !/^(of|'s|ago)$/.test(next)) return {kind: 'definite', unit: one};
  if (place.word(0) === 'the' && /^(ended|closed|finished)$/.test(place.word(-1))) return {kind: 'definite', unit: one}; // “shares ended the day lower”
  if (one === 'week' || one === 'month') {
    return /^(for|of|in|during|over|throughout|through)$/.test(place.word(-1)) &&
      next !== 'of' &&
      (told || !place.goesOn || /^(and|as|but|when|while|with|was|were|it|the)$/.test(next))
      ? told
        ? lasting(1, one)
        : {kind: 'definite', unit: one}
      : null;
  }
  if (one === 'quarter' && next !== 'of') {
    // “the quarter ended June 30” says which, whatever was spoken of.
    const month = /^(ended|ending|to|through)$/.test(next) && place.tokens[place.to + 1]?.entry?.month;
    if (!month) return {kind: 'definite', unit: one};
    return {kind: 'quarter', index: Math.round(month / 3) || 4, ...(next === 'ended' && {told: true})};
  }
  return null;
});
// “the 1988 period”, “the 2012 quarter”, “the same period of 2021”
rule(
  'the ( YEAR quarter|period | corresponding|same|comparable quarter|period|month|week (of|in)? YEAR )',
  ({year}, place) => (isFinal(place) ? null : {kind: 'year', year, compare: true}),
);
rule(
  "( (the)? this|corresponding|same|comparable (year - ago|earlier)? quarter|period|month|week|time (of|in)? (last year | a year ago|earlier|before | the year before | the previous year) | the quarter|period a year ago|earlier | last year 's quarter|period | prior - year | year - ago|earlier | the? ( prior - year | year - ago|earlier ) period|quarter|month|week )",
  yearBefore,
);
rule('(the)? year - ago|earlier DUR', ({dur}) => dur);
rule('( (the)? year -? to -? date | ytd )', () => fromDct('year', 0));
rule("( year|quarter|month|week - end | the? year|month|week 's end | year end )", (_, place) => ({
  ...fromDct((place.first.entry!.unit ?? place.word(1)) as Unit, 0),
  mod: 'END',
}));
