import type {Diagnostic} from '../model.js';
import type {Reading} from '../text/reading.js';
import type {Expression} from '../time/find.js';
import type {Solved} from './conclude.js';

/**
 * The one question that only the user can answer: when was this written? Of several articles it is asked of the one that names most
 * dates, since one day may place what the others tell.
 */
export function undatable(
  readings: readonly Reading[],
  solved: readonly Solved[],
  expressions: readonly (readonly Expression[])[],
): Diagnostic[] {
  const [asked, ...rest] = [...readings.keys()]
    .filter((i) => solved[i]!.dating.best === null && readings[i]!.sentences.length > 0)
    .sort((a, b) => expressions[b]!.length - expressions[a]!.length || (readings[a]!.id < readings[b]!.id ? -1 : 1));
  if (asked === undefined) return [];
  const {id} = readings[asked]!;
  const [line] = solved[asked]!.dating.reasons;
  const others = rest.map((i) => readings[i]!.id);
  const named =
    others.length > 4 ? `${others.slice(0, 3).join(', ')} and ${others.length - 3} more` : others.join(', ');
  const tells = line?.rule === 'dateline' ? `Of ${id} ${line.note}` : `Nothing in ${id} tells when it was written`;
  const also = others.length > 0 ? ` Nor is it known of ${named}, which that day may help to date.` : '';
  const message = `${tells}: give its date to place what it counts from that day.${also}`;
  return [{code: 'no-date', severity: 'info', article: id, message}];
}
