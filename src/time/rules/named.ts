/** Holidays by name: “Christmas Day”, “Thanksgiving 2016”, “Good Friday”. */
import {family} from '../rule.js';
import {notName} from '../guards.js';

export const named = family('named');
const {rule} = named;

rule('holiday', 'DATE', 'HOLIDAY', ({holiday}, place) => (notName(place) ? {kind: 'holiday', name: holiday} : null));
rule('holiday-year', 'DATE', 'HOLIDAY ,? (of)? YEAR', ({holiday, year}) => ({kind: 'holiday', name: holiday, year}));
rule('holiday-weekend', 'DATE', '(the)? HOLIDAY weekend', ({holiday}) => ({kind: 'within', unit: 'weekend', of: {kind: 'holiday', name: holiday}}));
rule('sept-11', 'DATE', '9 / 11', () => ({kind: 'day', year: 2001, month: 9, day: 11}));
