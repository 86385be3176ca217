/** Rows of dated records of any kind. */
import {STATUSES} from '../model.js';
import type {EventRecord, Span} from '../model.js';
import type {EdtfDate} from '../time/edtf.js';
import {plainInstant, plottable, readDate} from './instant.js';
import {RecordIds} from './record-ids.js';
import {Groups, madeEvent, Notes, openness, unit} from './rows.js';
import type {Placed, Rows} from './rows.js';
import type {Entry} from './source.js';

/** Rows of any dated records (`el.events`). The records are only read, never changed or copied. */
export function recordRows(records: readonly EventRecord[]): Rows {
  const notes = new Notes();
  const groups = new Groups();
  const ids = new RecordIds(records.length, (row) => records[row]?.id);

  const say: Say = (row, code, path, message) =>
    notes.add({code, severity: 'warning', path: `events[${row}]${path}`, message});

  /** @returns whether the record has a place on the axis */
  function place(row: number, out: Placed): boolean {
    try {
      const record = records[row]!;
      if (!putTimes(record, row, out, say)) return false;
      if (typeof record.title !== 'string')
        say(row, 'bad-title', '.title', `expected words, found ${typeof record.title}`);
      const taken = ids.settle(row);
      if (taken !== null)
        say(
          row,
          'duplicate-id',
          '.id',
          `the id ${JSON.stringify(taken)} is taken by an earlier event; this one is called ${JSON.stringify(ids.of(row))}`,
        );
      out.group = groups.of(words(record.group));
      out.importance = unit(record.importance, 0.5);
      return true;
    } catch (error) {
      // A getter of the caller’s record threw: one bad event, the others are drawn.
      say(row, 'bad-event', '', `could not be read: ${error instanceof Error ? error.message : String(error)}`);
      return false;
    }
  }
  const entry = (row: number): Entry => entryOf(records[row]!, row, ids.of(row));

  return {
    length: records.length,
    groups: groups.names,
    diagnostics: notes.kept,
    id: (row) => ids.of(row),
    entry,
    evidence: () => [],
    event: (row) => madeEvent(entry(row), records[row]!),
    place,
  };
}

/** Tells what is wrong with a record, or with a field of it. */
type Say = (row: number, code: string, path: string, message: string) => void;

/** Writes when a record is, its start first; false where it has no place on the axis, which is then told. */
function putTimes(record: EventRecord | null, row: number, out: Span, say: Say): boolean {
  if (typeof record !== 'object' || record === null) {
    const found = record === null ? 'null' : typeof record;
    say(row, 'bad-event', '', `expected an object with a title and a start, found ${found}`);
    return false;
  }
  let start = instant(record.start);
  let end = record.end === undefined ? start : instant(record.end);
  let turned = end < start;
  if (Number.isNaN(start + end)) {
    const meant = when(record);
    if (!meant) {
      say(row, 'bad-date', '.start', `${EXPECTED}, found ${startWords(record)}: ${named(record)} is not drawn`);
      return false;
    }
    if (record.end && !readDate(record.end))
      say(row, 'bad-date', '.end', `${EXPECTED}, found ${JSON.stringify(record.end)}: it is left out`);
    ({start, end, turned = false} = meant);
  }
  if (!plottable(start) || !plottable(end)) {
    say(row, 'out-of-range', '.start', `the axis shows the years −9999 to 9999: ${named(record)} is not drawn`);
    return false;
  }
  if (turned) {
    const title = `“${String(record.title)}”`;
    say(row, 'end-before-start', '.end', `${title} ends before it starts; it is drawn the other way round`);
  }
  out.start = Math.min(start, end);
  out.end = Math.max(start, end);
  return true;
}

const EXPECTED = 'expected an ISO 8601 or EDTF date';

/** What came as a start that is no date. */
const startWords = ({start}: EventRecord): string =>
  (start as unknown) instanceof Date
    ? 'a Date (its toISOString() would do)'
    : (JSON.stringify(start || undefined) ?? 'nothing');

function entryOf(record: EventRecord, row: number, id: string): Entry {
  const meant = when(record);
  const {start, end} = meant ?? {start: NaN, end: NaN};
  const given = (record as {status?: unknown}).status;
  const status = STATUSES.find((known) => known === given) ?? 'happened';
  return {
    index: row,
    id,
    title: words(record.title),
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
    group: words(record.group),
    articles: 0,
  };
}

const words = (given: unknown): string => (typeof given === 'string' ? given : '');

/** What a record is called where it must be told of. */
const named = ({title}: EventRecord): string => (words(title) ? `“${title}”` : 'it');

/** What a record’s `start` and `end` mean together. */
interface When extends EdtfDate {
  date: string;
  /** The end came before the start, and stands behind it here. */
  turned?: boolean;
}

/** A date-only `end` is the last day, month or year; an instant is exclusive. */
function when(record: EventRecord): When | null {
  const {start, end} = record;
  const plain = plainly(record);
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

/** The same without the ado, for instants as nearly all programs write them. */
function plainly({start, end}: EventRecord): When | null {
  const from = instant(start);
  const until = end === undefined ? from : instant(end);
  if (Number.isNaN(from + until)) return null;
  const plain = {grain: 'second', uncertain: false, approximate: false} as const;
  if (until < from) return {...plain, start: until, end: from, date: `${end}/${start}`, turned: true};
  return {...plain, start: from, end: until, date: end === undefined ? start : `${start}/${end}`};
}

/** A day alone is no instant, but a stretch. */
const instant = (text: unknown): number => (typeof text === 'string' && text.length > 10 ? plainInstant(text) : NaN);
