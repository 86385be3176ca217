/** Rows of dated records of any kind. */
import {STATUSES} from '../model.js';
import type {EventRecord} from '../model.js';
import type {EdtfDate} from '../time/edtf.js';
import {plainInstant, plottable, readDate} from './instant.js';
import {Groups, madeEvent, Notes, openness, unit} from './rows.js';
import type {Placed, Rows} from './rows.js';
import type {Entry} from './source.js';

/** Rows of any dated records (`el.events`). The records are only read, never changed or copied. */
export function recordRows(records: readonly EventRecord[]): Rows {
  const notes = new Notes();
  const groups = new Groups();
  const bad = (row: number, code: string, path: string, message: string) =>
    notes.add({code, severity: 'warning', path: `events[${row}]${path}`, message});

  const renamed = new Map<number, string>();
  const given = (row: number): string => {
    const id = records[row]?.id;
    return id === undefined || id === null ? `event-${row + 1}` : String(id);
  };
  const name = (row: number): string => renamed.get(row) ?? given(row);
  const few = records.length <= 100_000;
  const taken = new Taken(few ? records.length : 0, name);
  /** Ids are made unique while there are few enough to compare; a later one alike gets a suffix. */
  const register = (row: number): void => {
    const wanted = given(row);
    if (taken.take(wanted, row)) return;
    let n = 2;
    while (!taken.take(`${wanted}-${n}`, row)) n++;
    renamed.set(row, `${wanted}-${n}`);
    bad(
      row,
      'duplicate-id',
      '.id',
      `the id ${JSON.stringify(wanted)} is taken by an earlier event; this one is called ${JSON.stringify(name(row))}`,
    );
  };

  function place(row: number, out: Placed): boolean {
    const record = records[row];
    if (typeof record !== 'object' || record === null) {
      bad(
        row,
        'bad-event',
        '',
        `expected an object with a title and a start, found ${record === null ? 'null' : typeof record}`,
      );
      return false;
    }
    const {start, end} = record;
    let a = typeof start === 'string' && start.length > 10 ? plainInstant(start) : NaN;
    let b = a;
    if (!Number.isNaN(a) && end !== undefined) b = typeof end === 'string' && end.length > 10 ? plainInstant(end) : NaN;
    let turned = b < a;
    if (Number.isNaN(b)) {
      const meant = when(record);
      if (!meant) {
        bad(
          row,
          'bad-date',
          '.start',
          `expected an ISO 8601 or EDTF date, found ${(start as unknown) instanceof Date ? 'a Date (its toISOString() would do)' : (JSON.stringify(start || undefined) ?? 'nothing')}: ${named(record)} is not drawn`,
        );
        return false;
      }
      turned = Boolean(meant.turned);
      if (end && !readDate(end))
        bad(row, 'bad-date', '.end', `expected an ISO 8601 or EDTF date, found ${JSON.stringify(end)}: it is left out`);
      a = meant.start;
      b = meant.end;
    }
    if (!plottable(a) || !plottable(b)) {
      bad(row, 'out-of-range', '.start', `the axis shows the years −9999 to 9999: ${named(record)} is not drawn`);
      return false;
    }
    if (turned)
      bad(
        row,
        'end-before-start',
        '.end',
        `“${String(record.title)}” ends before it starts; it is drawn the other way round`,
      );
    if (typeof record.title !== 'string')
      bad(row, 'bad-title', '.title', `expected words, found ${typeof record.title}`);
    if (few) register(row);
    out.start = Math.min(a, b);
    out.end = Math.max(a, b);
    out.group = groups.of(typeof record.group === 'string' ? record.group : '');
    out.importance = unit(record.importance, 0.5);
    return true;
  }

  function entry(row: number): Entry {
    const record = records[row]!;
    const meant = when(record);
    const start = meant ? Math.min(meant.start, meant.end) : NaN;
    const end = meant ? Math.max(meant.start, meant.end) : NaN;
    const given = (record as {status?: unknown}).status;
    const status = STATUSES.find((known) => known === given) ?? 'happened';
    return {
      index: row,
      id: name(row),
      title: typeof record.title === 'string' ? record.title : '',
      date: meant?.date ?? '',
      grain: meant?.grain ?? 'day',
      start,
      end,
      earliest: start,
      latest: end,
      open: openness(meant?.openStart, meant?.openEnd),
      status,
      doubtful: status === 'claimed' || Boolean(meant?.uncertain),
      approximate: Boolean(meant?.approximate),
      importance: unit(record.importance, 0.5),
      group: typeof record.group === 'string' ? record.group : '',
      articles: 0,
    };
  }

  return {
    length: records.length,
    groups: groups.names,
    diagnostics: notes.kept,
    id: name,
    entry,
    evidence: () => [],
    event: (row) => madeEvent(entry(row), records[row]!),
    place(row, out) {
      try {
        return place(row, out);
      } catch (error) {
        // A getter of the caller’s record threw: one bad event, the others are drawn.
        bad(row, 'bad-event', '', `could not be read: ${error instanceof Error ? error.message : String(error)}`);
        return false;
      }
    },
  };
}

/** What a record’s `start` and `end` mean together. */
interface When extends EdtfDate {
  date: string;
  /** The end came before the start, and stands behind it here. */
  turned?: boolean;
}

/** A date-only `end` is the last day, month or year; an instant is exclusive. */
function when(record: EventRecord): When | null {
  const {start, end} = record;
  const plain = plainly(start, end);
  if (plain) return plain;
  const first = readDate(start);
  if (!first || first.unspecified) return null;
  if (end === undefined || end === null || (end as string) === '') return {...first, date: start.trim()};
  const last = readDate(end);
  if (!last || last.unspecified) return {...first, date: start.trim()};
  const turned = last.start < first.start;
  const [from, until] = turned ? [last, first] : [first, last];
  const instant = until.grain === 'second' || until.grain === 'minute' || until.grain === 'hour';
  return {
    ...from,
    end: instant ? until.start : until.end,
    date: (turned ? [end, start] : [start, end]).map((date) => date.trim()).join('/'),
    uncertain: first.uncertain || last.uncertain,
    turned,
  };
}

/** The same without the ado, for two instants as nearly all programs write them. */
function plainly(start: unknown, end: unknown): When | null {
  if (typeof start !== 'string' || start.length < 17) return null;
  const from = plainInstant(start);
  const until = end === undefined ? from : typeof end === 'string' && end.length >= 17 ? plainInstant(end) : NaN;
  if (Number.isNaN(from) || Number.isNaN(until)) return null;
  const plain = {grain: 'second', uncertain: false, approximate: false} as const;
  if (until < from) return {...plain, start: until, end: from, date: `${end as string}/${start}`, turned: true};
  return {...plain, start: from, end: until, date: end === undefined ? start : `${start}/${end as string}`};
}

/** What a record is called where it must be told of. */
const named = ({title}: EventRecord): string => (typeof title === 'string' && title ? `“${title}”` : 'it');

/**
 * Names that are taken, as the rows that have them in an open-addressed hash table (Knuth, TAOCP 3, §6.4, algorithm L): a
 * tenth of the time and memory of a `Set` of a hundred thousand strings.
 */
class Taken {
  /** Rows from 1; 0 is free. */
  readonly #rows: Uint32Array;

  constructor(
    length: number,
    private readonly name: (row: number) => string,
  ) {
    this.#rows = new Uint32Array(2 ** Math.ceil(Math.log2(2 * length + 2)));
  }

  /** Takes a name for a row; false when an earlier row has it. */
  take(name: string, row: number): boolean {
    const last = this.#rows.length - 1;
    let at = 0x811c9dc5; // FNV-1a
    for (let i = 0; i < name.length; i++) at = Math.imul(at ^ name.charCodeAt(i), 0x01000193);
    for (at = (at ^ (at >>> 15)) & last; this.#rows[at]; at = (at + 1) & last)
      if (this.name(this.#rows[at]! - 1) === name) return false;
    this.#rows[at] = row + 1;
    return true;
  }
}
