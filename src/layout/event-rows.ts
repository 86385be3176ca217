import type {TimelineEvent} from '../model.js';
import {plainInstant, plottable, readDate} from './instant.js';
import {Groups, Notes, openness, unit} from './rows.js';
import type {Rows} from './rows.js';
import type {Entry} from './source.js';
import {doubtOf} from './unsettled.js';

/** An instant in ms of what stands in a bound; NaN where nothing does. */
function bound(text: string | null): number {
  if (text === null || typeof text !== 'string') return NaN;
  const t = plainInstant(text);
  return Number.isNaN(t) ? (readDate(text)?.start ?? NaN) : t;
}

/** First and last instant, in ms; NaN where neither is one. Either stands for the other. */
function bounds({start, end}: TimelineEvent): [number, number] {
  const [a, b] = [bound(start), bound(end)];
  return [Number.isNaN(a) ? b : a, Number.isNaN(b) ? a : b];
}

/** Rows of a Timeline’s events. Their dates were read by the pipeline; `start` and `end` are ISO instants or days. */
export function eventRows(events: readonly TimelineEvent[]): Rows {
  const notes = new Notes();
  const groups = new Groups();
  return {
    length: events.length,
    groups: groups.names,
    diagnostics: notes.kept,
    id: (row) => String(events[row]?.id),
    event: (row) => events[row]!,
    evidence: (row) => events[row]?.evidence ?? [],
    place(row, out) {
      const event = events[row]!;
      const [start, end] = bounds(event);
      if (!plottable(start) || !plottable(end)) {
        notes.add({
          code: Number.isNaN(start) ? 'bad-date' : 'out-of-range',
          severity: 'warning',
          event: String(event.id),
          path: `events[${row}].start`,
          message: `“${event.title}” has no place on the axis: its start is ${JSON.stringify(event.start)}`,
        });
        return false;
      }
      out.start = Math.min(start, end);
      out.end = Math.max(start, end);
      out.group = groups.of(event.group);
      out.importance = unit(event.importance, 0);
      return true;
    },
    entry: (row) => entryOf(events[row]!, row),
  };
}

function entryOf(event: TimelineEvent, index: number): Entry {
  const [a, b] = bounds(event);
  const [from = '', to] = event.date.split('/');
  const openStart = to !== undefined && (from === '..' || from === '');
  const openEnd = to === '..' || to === '';
  const earliest = bound(event.earliest);
  const latest = bound(event.latest);
  return {
    index,
    id: String(event.id),
    title: String(event.title),
    date: event.date,
    grain: event.grain,
    start: Math.min(a, b),
    end: Math.max(a, b),
    earliest: plottable(earliest) ? Math.min(earliest, a) : a,
    latest: plottable(latest) ? Math.max(latest, b) : b,
    open: openness(openStart, openEnd),
    status: event.status,
    doubtful: event.status === 'claimed' || doubtOf(event) !== null,
    approximate: /[~%]/.test(event.date),
    importance: unit(event.importance, 0),
    group: event.group ?? '',
    articles: new Set(event.evidence?.map(({article}) => article)).size,
  };
}
