import type {ConflictKind, TimelineEvent} from '../model.js';

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

/** What leaves an event open: its date is not sure, or its sources differ; null where neither is so. */
export function doubtOf({date, conflicts}: Pick<TimelineEvent, 'date' | 'conflicts'>): 'uncertain' | 'disputed' | null {
  if (/[?%]/.test(date)) return 'uncertain';
  return conflicts?.some(({kind}) => isUnsettled(kind)) ? 'disputed' : null;
}
