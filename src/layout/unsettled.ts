import type {ConflictKind} from '../model.js';

const UNSETTLED: ReadonlySet<ConflictKind> = new Set<ConflictKind>([
  'date',
  'date-tension',
  'disputed-claim',
  'numbers',
]);

/** Whether a difference between sources leaves the event open; the others settle themselves and are told without a verdict. */
export function isUnsettled(kind: ConflictKind): boolean {
  return UNSETTLED.has(kind);
}
