import type {Block} from '../model.js';
import {ENDS} from '../text/bylines.js';
import {LABEL, roleOf, writtenDays, type DayRole, type WrittenDay} from '../text/datelines.js';
import {civilDay, DAY, parseDay} from '../time/calendar.js';
import {entryOf} from '../time/lexicon.js';
import {snippetOf, weekdayNamed, weekdayOf, type Candidate, type Expression, type Finding} from './constraints.js';
import type {Day} from './days.js';

/** What the lines around a story say of the day it was written. */
export interface Line {
  finding: Finding;
  /** The days it leaves, ascending; null where it only bounds them. */
  days: readonly Day[] | null;
  /** They are likely and not certain. */
  unsure?: true;
  /** It tells when the article was last changed: it may be some days older. */
  changed?: true;
  /** The days it can mean, where either of its numbers may be the month. */
  either?: readonly Day[];
}

/** A day in a line about the article. */
interface LineDay {
  block: Block;
  role: DayRole;
  written: WrittenDay;
  /** What it can mean, ascending: two days where either number may be the month. */
  days: readonly Day[];
  /** The weekday it names is none of such a day. */
  slip: boolean;
}

/**
 * The day that the lines around a story give: when it was first published, else when it was published, else a day that stands over it
 * without more, else when it was last changed. Null where no such line writes out a day.
 */
export function datelines(candidate: Candidate): Line | null {
  const lines = lineDays(candidate);
  const plain = isOccasion(candidate) ? lines.filter(({role}) => role !== 'plain' && role !== 'dated') : lines;
  const all = inOneOrder(plain, candidate);
  const {top, foot} = parted(all, candidate);
  const of = (list: readonly LineDay[], role: DayRole) => list.filter((one) => one.role === role);
  const alone = (list: readonly LineDay[]) => (spread(list).length === 1 ? list : []); // several are of other stories
  const used = [
    alone(of([...top, ...foot], 'first')),
    of(top, 'published'),
    [...of(top, 'dated'), ...of(top, 'plain')],
    of(top, 'updated'),
    alone(of(foot, 'published')),
  ].find((list) => list.length > 0);
  if (used) return concluded(candidate, used);
  const signed = foot.length === 1 && foot[0]!.role === 'plain' && isSignedOff(candidate, foot[0]!.block);
  return signed ? {...concluded(candidate, foot), unsure: true} : null;
}

function concluded(candidate: Candidate, used: readonly LineDay[]): Line {
  const {text} = candidate.reading;
  const days = spread(used);
  const {block, role, written} = used[0]!;
  const found = (note: string): Finding => ({
    rule: 'dateline',
    note,
    snippet: snippetOf(candidate, block),
    from: days[0]!,
    to: days.at(-1)!,
  });
  const either = used.find((one) => one.days.length > 1)?.written;
  if (either) {
    const note = `the dateline “${text.slice(either.start, either.end)}” may have its day or its month first`;
    return {finding: found(note), days: null, either: days};
  }
  if (used.some(({slip}) => slip)) {
    const note = 'the weekday that the dateline names is not that of its date: one of the two is wrong';
    return {finding: found(note), days, unsure: true};
  }
  if (days.length > 1) {
    const note = 'the lines beside it give several days';
    const near = days.at(-1)! - days[0]! <= NEAR;
    if (near) return {finding: found(note), days, unsure: true};
    return {finding: {rule: 'dateline', note, snippet: snippetOf(candidate, block)}, days: null};
  }
  // Pages that are run by the hour are written anew with each change.
  if (role === 'updated' && !CLOCK.test(text.slice(block.start, block.end).replace(quote(text, written), '')))
    return {finding: found('it says only when it was last changed'), days, unsure: true, changed: true};
  const invites = /^(?:plain|dated)$/.test(role) && INVITES.test(text.slice(block.end, block.end + OPENING));
  if (invites) return {finding: found('the dateline may give the day that it invites to'), days, unsure: true};
  return {finding: found('the dateline gives the day'), days};
}
/** What asks its readers to come, in so many characters, may have the day of that over it. */
const OPENING = 400;
const INVITES =
  /\b(?:join us|come along|come and (?:hear|join|meet|see)|book (?:now|your)|doors open|rsvp|free (?:admission|entry)|tickets (?:are|cost|from))\b/i;
/** Lines of one article can differ by so many days: it was sent in the evening and printed in the morning. */
export const NEAR = 3;
const CLOCK = /\d[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b/i;
const quote = (text: string, {start, end}: WrittenDay): string => text.slice(start, end);
const spread = (list: readonly LineDay[]): Day[] => [...new Set(list.flatMap(({days}) => days))].sort((a, b) => a - b);

/** The days of all lines about the article, in their order. */
function lineDays({reading: {blocks, text}}: Candidate): LineDay[] {
  return blocks.flatMap((block, i): LineDay[] => {
    const line = text.slice(block.start, block.end);
    if (block.kind !== 'dateline') return [];
    const above = i > 0 ? text.slice(blocks[i - 1]!.start, blocks[i - 1]!.end) : '';
    if (/:$/.test(above) && !LABEL.test(above)) return []; // “Declassify on:”
    const found = writtenDays(line);
    if (found.some(({start}, k) => k > 0 && STRETCH.test(line.slice(found[k - 1]!.end, start)))) return [];
    let at = 0;
    return found.map((day, k): LineDay => {
      const before = `${k === 0 && LABEL.test(above) ? above : ''} ${line.slice(at, day.start)}`;
      at = day.end;
      const named = day.weekday || (found.length === 1 ? weekdayNamed(line) : 0);
      const days = day.readings.map(([y, m, d]) => civilDay(y, m, d)! / DAY);
      const suiting = days.filter((one) => named === 0 || weekdayOf(one) === named);
      return {
        block,
        role: roleOf(before),
        written: {...day, start: block.start + day.start, end: block.start + day.end},
        days: (suiting.length > 0 ? suiting : days).sort((a, b) => a - b),
        slip: suiting.length === 0,
      };
    });
  });
}

/** Between the first day of something and its last. */
const STRETCH = /^\s?(?:[-–—]|to|until|and)\s?$/i;

/** Whether the lines around it tell where and when something is held: “Venue: Town Hall”, “Tickets: £10”. */
function isOccasion({reading: {blocks, text}}: Candidate): boolean {
  return blocks.some(({kind, start, end}) => kind !== 'body' && OCCASION.test(text.slice(start, end)));
}
const OCCASION = /^(?:time|venue|where|when|location|tickets?|admission|doors|entry|price|cost|organi[sz]er|rsvp)\s?:/i;

/** Days in numbers alone, “05/03/2025”, read in the order that another day of the page shows, or to the day that another line writes out. */
function inOneOrder(all: readonly LineDay[], {reading: {text}}: Candidate): LineDay[] {
  if (all.every(({days}) => days.length === 1)) return [...all];
  const orders = new Set(writtenDays(text).flatMap(({order}) => order ?? []));
  const sure = new Set(all.flatMap(({days}) => (days.length === 1 ? days : [])));
  return all.map((one) => {
    if (one.days.length === 1) return one;
    const shown = one.days.filter((day) => sure.has(day));
    if (shown.length === 1) return {...one, days: shown};
    const [y, m, d] = one.written.readings[orders.has('day') ? 0 : 1]!;
    return orders.size === 1 ? {...one, days: [civilDay(y, m, d)! / DAY]} : one;
  });
}

/** Those that stand before the story is well under way, and the rest. */
function parted(all: readonly LineDay[], {reading: {blocks, text}}: Candidate): Record<'top' | 'foot', LineDay[]> {
  const prose = blocks.filter(
    ({kind, start, end}) => kind === 'body' && end - start >= PROSE && ENDS.test(text.slice(start, end)),
  );
  const story = (prose[1] ?? blocks.filter(({kind}) => kind === 'body')[1])?.start ?? Infinity;
  return {
    top: all.filter(({block}) => block.start < story),
    foot: all.filter(({block}) => block.start >= story),
  };
}
/** So long is a paragraph of a story, and no line beside it. */
const PROSE = 60;

/** Whether a day is set under the last paragraph of the story, with nothing behind it but names and furniture. */
function isSignedOff({reading: {blocks}}: Candidate, block: Block): boolean {
  const at = blocks.indexOf(block);
  const beside = blocks.slice(at + 1).every(({kind}) => kind === 'furniture' || kind === 'byline');
  return beside && /^(?:body|byline)$/.test(blocks[at - 1]?.kind ?? '');
}

/** A dateline without its year. */
export interface OpenLine {
  /** It stands over the story, or opens it. */
  over: boolean;
  finding: Finding;
  expression: Expression;
  /** The weekday it names, 1 for Monday; 0 where it names none. */
  weekday: number;
  /** The story goes on behind it in its line. */
  opens: boolean;
}

/**
 * A line at the top that gives a day without its year, “LONDON, Nov 12”, “Tuesday, March 12”, or the only one below that says what it is,
 * “Posted August 26”, since each comment may have one; null where there is none.
 */
export function openDateline(candidate: Candidate): OpenLine | null {
  let line = OPEN.get(candidate);
  if (line === undefined) {
    const [first, second] = openLines(candidate);
    line = first && (first.over || !second) ? first : null;
    OPEN.set(candidate, line);
  }
  return line;
}
const OPEN = new WeakMap<Candidate, OpenLine | null>();

/** The first two lines about the article that give a day without its year. */
function openLines(candidate: Candidate): OpenLine[] {
  const {
    expressions,
    reading: {blocks, sentences, text},
  } = candidate;
  const heads = new Set(sentences.flatMap((one) => (one.heads ? [one.start] : []))); // of entries
  const found: OpenLine[] = [];
  let next = 0;
  for (const [at, {start, end, kind}] of blocks.entries()) {
    while (next < expressions.length && expressions[next]!.start < start) next++;
    let i = next;
    while (i < expressions.length && expressions[i]!.end <= end && !expressions[i]!.yearless) i++;
    const expression = expressions[i];
    if (!expression || expression.end > end || heads.has(start)) continue;
    // What is no dateline is nothing but the date.
    const alone = at < TOP && end - start - (expression.end - expression.start) < 3;
    if (kind !== 'dateline' && !alone) continue;
    const note = `the dateline “${expression.text}” has no year`;
    found.push({
      over: at < TOP && blocks.slice(0, at).filter((block) => block.kind === 'body').length < 2,
      finding: {rule: 'dateline', note, snippet: snippetOf(candidate, expression)},
      expression,
      weekday: weekdayNamed(expression.text),
      opens: at + 1 < blocks.length && !/[\n\r]/.test(text.slice(end, blocks[at + 1]!.start)),
    });
    if (found.length === 2) break;
  }
  return found;
}
/** Blocks that a line with the day stands in. */
const TOP = 6;

/**
 * The one day that an open dateline can mean beside articles of known days: its weekday falls on that day of the month in a single year around
 * theirs; or, where it names none, a single such day lies among them, or around them if they are of the same people and places, and the
 * weekday that the article tells of first is that of that day or of the one before.
 */
export function settledBy(
  {expression, weekday: named}: OpenLine,
  candidate: Candidate,
  known: readonly Day[],
  akin = false,
): Day | null {
  if (!expression.yearless || known.length === 0) return null;
  const slack = named === 0 && !akin ? 0 : YEAR;
  const [first, last] = [Math.min(...known) - slack, Math.max(...known) + slack];
  if (last - first > MOST_YEARS * YEAR) return null;
  // News tells first what happened on the day or the one before.
  const news = candidate.expressions.find((e) => e.weekday && e.direction !== 'future');
  const told = (day: Day) => [day, day - 1].includes(news?.on(day)?.start ?? NaN);
  const suits = (day: Day) => (named > 0 ? named === weekdayOf(day) : !akin || told(day));
  const found = new Set<Day>();
  for (let day = first; day <= last + YEAR / 2; day += YEAR / 2) {
    const start = expression.on(day)?.start;
    if (start !== undefined && start >= first && start <= last && suits(start)) found.add(start);
  }
  // Of several years the one in which others tell the same story: what is news one day is seldom so a year on.
  const near = [...found].filter((day) => akin && known.some((other) => Math.abs(other - day) <= SOON));
  const [day, another] = near.length === 1 ? near : found;
  if (day === undefined || another !== undefined) return null;
  return named > 0 || told(day) ? day : null;
}
const YEAR = 366;
/** So many days apart are the articles of one story. */
const SOON = 62;
/** In more years than these a weekday comes back to its day of the month. */
const MOST_YEARS = 4;

/** A day in the path of the web address, as news sites put the day of publishing there: “/2019/03/05/”, “/2019/mar/05/”. */
export function addressDay({url}: Candidate): Finding | null {
  const [, path = ''] = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url ?? '') ?? [];
  const found = /\/((?:19|20)\d\d)\/(\d\d?|[a-z]{3})\/(\d\d?)(?=\/|$)/i.exec(path);
  if (!found) return null;
  const [, year, month, day] = found as unknown as [string, string, string, string];
  const number = /\d/.test(month) ? Number(month) : (entryOf(month.toLowerCase())?.month ?? 0);
  const ms = parseDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (ms === null) return null;
  const on = Math.floor(ms / DAY);
  return {rule: 'address', note: `its web address gives the day: “${found[0].slice(1)}”`, from: on, to: on};
}
