/** What repeats: “every month”, “each Thursday”, “daily”, “twice a week”, “Tuesday nights”. */
import type {Unit} from '../lexicon.js';
import {weekdayPlural} from '../guards.js';
import type {Meaning} from '../meaning.js';
import {family} from '../rule.js';
import {lasting} from './duration.js';

export const sets = family('set');
const {rule} = sets;

const set = (value: string, quant?: string, freq?: string): Meaning => ({
  kind: 'set',
  value,
  ...(quant && {quant}),
  ...(freq && {freq}),
});
const every = (n: number, unit: Unit): string => (lasting(n, unit) as {value: string}).value;
const two = (n: number): string => String(n).padStart(2, '0');

rule('every', 'SET', 'every|each (single|other)? ONE', ({one}, {tokens, from}) =>
  one === 'second' && tokens[from + 1]!.text !== 'single'
    ? null
    : set(every(tokens[from + 1]!.text === 'other' ? 2 : 1, one), tokens[from]!.text.toUpperCase()),
);
rule('every-number', 'SET', 'every NUM UNITS', ({num, units}) => set(every(num, units), 'EVERY'));
rule('every-few', 'SET', 'every few|couple (of)? UNITS', ({units}) => set(`PX${every(1, units).slice(2)}`, 'EVERY'));
rule('every-weekday-of-work', 'SET', 'every|each weekday', () => set('XXXX-WXX-WD'));
rule('work-days', 'SET', 'weekdays', () => set('XXXX-WXX-WD'));
rule('every-weekday', 'SET', 'every|each (other)? WEEKDAY', ({weekday}, {tokens, from}) =>
  set(`XXXX-WXX-${weekday}`, tokens[from]!.text.toUpperCase()),
);
rule('every-weekday-part', 'SET', 'every|each WEEKDAY PART', ({weekday, part}, {tokens, from}) =>
  set(`XXXX-WXX-${weekday}T${part}`, tokens[from]!.text.toUpperCase()),
);
rule('every-month', 'SET', 'every|each MONTH', ({month}, {tokens, from}) =>
  set(`XXXX-${two(month)}`, tokens[from]!.text.toUpperCase()),
);
rule('every-day-of-year', 'SET', 'every|each MONTH DAYNUM', ({month, daynum}) =>
  set(`XXXX-${two(month)}-${two(daynum)}`, 'EVERY'),
);
rule('every-season', 'SET', 'every|each SEASON', ({season}) => set(`XXXX-${season}`, 'EVERY'));
rule('every-part', 'SET', 'every|each PART', ({part}) => set(`XXXX-XX-XXT${part}`, 'EVERY'));
rule('weekdays', 'SET', 'WEEKDAYS', ({weekdays}, place) => (weekdayPlural(place) ? set(`XXXX-WXX-${weekdays}`) : null));
rule('weekends', 'SET', 'weekends', () => set('XXXX-WXX-WE'));
rule('weekday-parts', 'SET', 'WEEKDAY PARTS', ({weekday, parts}) => set(`XXXX-WXX-${weekday}T${parts}`));
const RHYTHMS: Record<string, string> = {
  daily: 'P1D',
  weekly: 'P1W',
  monthly: 'P1M',
  yearly: 'P1Y',
  hourly: 'PT1H',
  nightly: 'P1D',
  fortnightly: 'P2W',
  biweekly: 'P2W',
};
// “People’s Daily”, “the daily Folha”
rule('rhythm', 'SET', Object.keys(RHYTHMS).join('|'), (_, {tokens, from, to}) =>
  (tokens[from]!.capital && /[a-z]$/.test(tokens[from - 1]?.text ?? '')) || tokens[to]?.capital
    ? null
    : set(RHYTHMS[tokens[from]!.text]!),
);
rule(
  'times-a',
  'SET',
  '( once|twice | NUM times|hours|days|nights ) a|an|per|every|each ONE',
  ({one, num}, {tokens, from}) =>
    set(every(1, one), undefined, `${tokens[from]!.text === 'once' ? 1 : tokens[from]!.text === 'twice' ? 2 : num}X`),
);
