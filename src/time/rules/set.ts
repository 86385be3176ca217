/** What repeats: “every month”, “each Thursday”, “daily”, “twice a week”, “Tuesday nights”. */
import type {Unit} from '../lexicon.js';
import {weekdayPlural} from '../guards.js';
import {two} from '../calendar.js';
import type {Meaning} from '../meaning.js';
import {family, type Place} from '../rule.js';
import {lasting} from './duration.js';

export const sets = family('set');
const {rule} = sets;

const set = (value: string, quant?: string, freq?: string): Meaning => ({kind: 'set', value, quant, freq});
const every = (n: number | 'X', unit: Unit): string => lasting(n, unit).value;
/** “Twice a day”, “three times daily”. */
const often = (unit: Unit, num: number | undefined, place: Place): Meaning => {
  const times = ({once: 1, twice: 2} as Record<string, number>)[place.word(0)] ?? num;
  return set(every(1, unit), undefined, times ? `${times}X` : undefined);
};

rule('every|each (single|other)? ONE', ({one}, place) =>
  one === 'second' && place.word(1) !== 'single'
    ? null
    : set(every(place.word(1) === 'other' ? 2 : 1, one), place.word(0).toUpperCase()),
);
rule('per day|night|week|month|year', (_, place) => set(every(1, place.next(-1) as Unit), 'EVERY'));
rule(
  '(once|twice)? every ( NUM (to|or NUM2)? UNITS | ORD ONE | few|couple (of)? UNITS )',
  ({num = 'X', ord = num, units, one = units}) => set(every(ord, one), 'EVERY'),
);
rule('( every|each weekday | weekdays|weekends )', (_, place) =>
  set(`XXXX-WXX-W${place.word(0) === 'weekends' ? 'E' : 'D'}`),
);
// “every Friday”, “each Friday night”, “every second Saturday of the month”, “the first Monday of each month”
rule(
  '( every|each (other | ORD)? WEEKDAY ( PART | of the month | and|or WEEKDAY2 )? | (the)? ( ORD | last ) WEEKDAY of|in every|each ONE )',
  ({weekday, part, weekday2}) => {
    const first = set(`XXXX-WXX-${weekday}${part ? `T${part}` : ''}`, 'EVERY');
    return weekday2 ? [first, set(`XXXX-WXX-${weekday2}`, 'EVERY')] : first;
  },
);
rule('every|each MONTH DAYNUM?', ({month, daynum}, place) =>
  set(`XXXX-${two(month)}${daynum ? `-${two(daynum)}` : ''}`, place.word(0).toUpperCase()),
);
rule('every|each ( SEASON | PART | HOLIDAY )', ({season, part, holiday}) =>
  set(holiday ? 'P1Y' : `XXXX-${season ?? `XX-XXT${part}`}`, 'EVERY'),
);
rule('(most|some|alternate)? WEEKDAYS', ({weekdays}, place) =>
  weekdayPlural(place) ? set(`XXXX-WXX-${weekdays}`) : null,
);
// “in the evenings”
rule('the PARTS', ({parts}, place) => (place.word(-1) === 'in' ? set(`XXXX-XX-XXT${parts}`) : null));
const onParts = (weekday: number, part: string): Meaning => set(`XXXX-WXX-${weekday}T${part}`);
rule('WEEKDAY ( and|or WEEKDAY2 )? PARTS', ({weekday, weekday2, parts}) =>
  weekday2 ? [onParts(weekday, parts), onParts(weekday2, parts)] : onParts(weekday, parts),
);
// “People’s Daily”, “the daily Folha”; “the average daily volume” is measured
rule('( once|twice (-)? | NUM times )? daily|hourly|nightly|weekly|fortnightly|monthly|yearly', ({num}, place) =>
  (place.first.capital && /[a-z]$/.test(place.word(-1))) || place.after?.capital || place.word(-1) === 'average'
    ? null
    : often(
        place
          .next(-1)
          .slice(0, -2)
          .replace(/^(dai|night)$/, 'day') as Unit,
        num,
        place,
      ),
);
rule(
  '( (once|twice or)? once|twice | ( NUM | several|many | a few | NUM or|to NUM ) times|hours|days|nights ) a|an|per|every|each ONE',
  ({one, num}, place) => often(one, num, place),
);
