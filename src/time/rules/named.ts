/** Holidays by name: “Christmas Day”, “Thanksgiving 2016”, “Good Friday”. */

import {family} from '../rule.js';
import {notName} from '../guards.js';

export const named = family('named');
const {rule} = named;

rule('HOLIDAY ( ,? (of)? YEAR )?', ({holiday: name, year}, place) =>
  year ? {kind: 'holiday', name, year} : notName(place) ? {kind: 'holiday', name} : null,
);
rule('(the)? HOLIDAY weekend', ({holiday}) => ({
  kind: 'within',
  unit: 'weekend',
  of: {kind: 'holiday', name: holiday},
}));
