/** Holidays by name: “Christmas Day”, “Thanksgiving 2016”, “Good Friday”. */

import {never, then} from '../pieces.js';
import {definePiece, family} from '../rule.js';
import {notName} from '../guards.js';

export const named = family('named');
const {rule} = named;

definePiece('NINEELEVEN', {
  first: (e) => e.digits === 2,
  second: then('/'),
  alone: never,
  read: (t, at) =>
    t[at]!.text === '9' &&
    t[at + 1]?.text === '/' &&
    t[at + 2]?.text === '11' &&
    !t[at + 1]!.gap &&
    t[at + 3]?.text !== '/'
      ? {value: 0, next: at + 3}
      : null,
});
rule('HOLIDAY', ({holiday}, place) => (notName(place) ? {kind: 'holiday', name: holiday} : null));
rule('HOLIDAY ,? (of)? YEAR', ({holiday, year}) => ({kind: 'holiday', name: holiday, year}));
rule('(the)? HOLIDAY weekend', ({holiday}) => ({
  kind: 'within',
  unit: 'weekend',
  of: {kind: 'holiday', name: holiday},
}));
rule('NINEELEVEN', () => ({kind: 'day', year: 2001, month: 9, day: 11}));
