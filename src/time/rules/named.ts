/** Holidays by name: “Christmas Day”, “Thanksgiving 2016”, “Good Friday”. */

import {figures, never, then} from '../pieces.js';
import {definePiece, family} from '../rule.js';
import {notName} from '../guards.js';

export const named = family('named');
const {rule} = named;

definePiece('NINEELEVEN', {
  first: (e) => e.digits === 2,
  second: then('/'),
  alone: never,
  read(t, at) {
    const found = figures(t, at, /^9\/11(?!\d| ?\/)/);
    return found && {value: 0, next: found.next};
  },
});
rule('HOLIDAY ( ,? (of)? YEAR )?', ({holiday: name, year}, place) =>
  year ? {kind: 'holiday', name, year} : notName(place) ? {kind: 'holiday', name} : null,
);
rule('(the)? HOLIDAY weekend', ({holiday}) => ({
  kind: 'within',
  unit: 'weekend',
  of: {kind: 'holiday', name: holiday},
}));
rule('NINEELEVEN', () => ({kind: 'day', year: 2001, month: 9, day: 11}));
