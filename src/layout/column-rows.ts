import type {EventColumns, Grain} from '../model.js';
import {DAY, plottable} from './instant.js';
import {iso, madeEvent, Notes, unit} from './rows.js';
import type {Rows} from './rows.js';
import type {Entry} from './source.js';

/** Rows of ready columns (`el.columns`), for very many events. */
export function columnRows(columns: EventColumns): Rows {
  const notes = new Notes();
  const {start, end, group, importance, groups = []} = columns;
  const length = Math.max(0, Math.min(columns.length | 0, start?.length ?? 0, end?.length ?? 0));
  if (length !== columns.length) {
    notes.add({
      code: 'bad-columns',
      severity: 'warning',
      path: 'columns.length',
      message: `length is ${columns.length}, but only ${length} starts and ends came`,
    });
  }
  const entry = (row: number): Entry => {
    const a = Math.min(start[row]!, end[row]!);
    const b = Math.max(start[row]!, end[row]!);
    const grain: Grain = a % DAY === 0 && b - a === DAY ? 'day' : 'second';
    return {
      index: row,
      id: `event-${row + 1}`,
      title: String(columns.title(row)),
      date: a === b ? (iso(a) ?? '') : grain === 'day' ? (iso(a) ?? '').slice(0, 10) : `${iso(a)}/${iso(b)}`,
      grain,
      start: a,
      end: b,
      earliest: a,
      latest: b,
      open: '',
      status: 'happened',
      doubtful: false,
      approximate: false,
      importance: unit(importance?.[row], 0.5),
      group: groups[group?.[row] ?? 0] ?? '',
      articles: 0,
    };
  };
  return {
    length,
    groups,
    diagnostics: notes.kept,
    id: (row) => `event-${row + 1}`,
    entry,
    event: (row) => madeEvent(entry(row), {}),
    evidence: () => [],
    place(row, out) {
      const a = start[row]!;
      const b = end[row]!;
      if (!plottable(a) || !plottable(b)) {
        notes.add({
          code: 'bad-date',
          severity: 'warning',
          path: `columns.start[${row}]`,
          message: `${a} to ${b} has no place on the axis`,
        });
        return false;
      }
      out.start = Math.min(a, b);
      out.end = Math.max(a, b);
      out.group = group?.[row] ?? 0;
      out.importance = unit(importance?.[row], 0.5);
      return true;
    },
  };
}
