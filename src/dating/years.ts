import type {Sentence} from '../text/reading.js';
import {DAY, parseDay} from '../time/calendar.js';
import {entryOf} from '../time/lexicon.js';
import {
  snippetOf,
  storyExpressions,
  weekdayOf,
  type Candidate,
  type Expression,
  type Finding,
  type Stretch,
} from './constraints.js';
import {yearOf, type Day} from './days.js';
import {reasonOf, type State} from './own-days.js';
import {shared} from '../text/similarity.js';

/**
 * Bounds the days of articles that nothing else dates by the years that their words leave: their own, and those of “last year’s election” in one article
 * and “the 2016 election” in the same or another. Findings that contradict each other are none.
 */
export function agree(candidates: readonly Candidate[], states: State[], named: (i: number) => Set<string>): void {
  const open = states.flatMap(({days}, i) => (days.list ? [] : [i]));
  if (open.length === 0) return;
  const occasions = occasionFindings(candidates, named);
  for (const i of open) states[i] = bounded(states[i]!, [...yearFindings(candidates[i]!), ...occasions(i)]);
}

function bounded(state: State, findings: readonly Finding[]): State {
  if (findings.length === 0) return state;
  const days = findings.reduce((left, {from, to}) => left.within(from!, to!), state.days);
  if (days.empty) return state;
  const year = days.to! - days.from! <= YEAR;
  return {
    ...state,
    days,
    anchor: year ? Math.max(days.from!, state.anchor ?? -Infinity) : state.anchor,
    unsure: true,
    reasons: [...state.reasons, ...findings.map(reasonOf)],
  };
}

/**
 * “last year’s election” in one article and “the 2016 election” in the same or another, where no other year is told of an election and
 * none later than 2017 of anything: the first was written in 2017.
 */
function occasionFindings(
  candidates: readonly Candidate[],
  named: (i: number) => Set<string>,
): (i: number) => Finding[] {
  const told = candidates.map(yearsOfOccasions);
  const written = told.flatMap((list, j) => list.flatMap(({what, year}) => (year === null ? [] : [{what, year, j}])));
  const dates = candidates.flatMap(({expressions}) => expressions.filter(({absolute}) => absolute));
  const latest = dates.reduce((last, e) => Math.max(last, e.on(null)?.start ?? last), -Infinity);
  const found = (i: number): Finding[] =>
    told[i]!.flatMap(({what, shift, expression}): Finding[] => {
      if (shift === null) return [];
      // “the 2012 election”, told where the same people or places are named
      const [same, ...others] = written.filter(
        (other) => other.what === what && (other.j === i || shared(named(i), named(other.j)) > 0),
      );
      if (!same || others.some(({year}) => year !== same.year)) return [];
      const [first, next] = [0, 1].map((n) => parseDay(`${same.year - shift + n}-01-01`));
      if (first == null || next == null || latest >= next / DAY) return []; // “AD 79”
      const note = `“${expression.text}” of the ${what} is ${same.year}`;
      const snippet = snippetOf(candidates[i]!, expression);
      return [{rule: 'year', note, snippet, from: first / DAY, to: next / DAY - 1}];
    });
  return (i) => found(i).slice(0, 1);
}

/** A year told of something that is held in one year only: “the 2016 election”, “last year’s election”. */
interface YearOf {
  /** The stem of its noun. */
  what: string;
  /** The year, where it is written out. */
  year: number | null;
  /** How far that year is from the year of writing, where it is told from there. */
  shift: number | null;
  expression: Expression;
}

/** Years that say when something is held that does not come every year. */
function yearsOfOccasions(candidate: Candidate): YearOf[] {
  return storyExpressions(candidate).flatMap(({expression, sentence: {tokens, roles}}): YearOf[] => {
    const probe = expression.on(expression.absolute ? null : PROBE.day);
    if (!probe || !isYear(probe)) return [];
    let i = tokens.findIndex((t) => t.start >= expression.end);
    if (/^['’]s?$/.test(tokens[i]?.text ?? '')) i++;
    while (roles[i] === 'noun' && roles[i + 1] === 'noun') i++;
    const {lower} = tokens[i] ?? {lower: ''};
    if (!OCCASION.test(lower)) return [];
    const year = yearOf(probe.start);
    const told = expression.absolute ? {year, shift: null} : {year: null, shift: year - PROBE.year};
    return [{what: lower.replace(/s$/, ''), ...told, expression}];
  });
}
/** Some day that a year told from the day of writing is tried on. */
const PROBE = {year: 2001, day: parseDay('2001-07-01')! / DAY};
const OCCASION = /^(?:elections?|referendum|olympics|games|championships?|coup|census|earthquake|tsunami|eruption)$/;
/** What is held under the number of its year. */
const HELD =
  /^(?:award|budget|census|championship|conference|congress|contest|convention|cup|derby|edition|election|festival|final|games|marathon|olympics|open|parade|playoff|poll|primary|race|referendum|season|series|summit|tour|tournament|trophy|vote)s?$/;
const isYear = ({start, end}: Stretch): boolean =>
  end - start > 364 && end - start < 367 && yearOf(start) !== yearOf(start - 1);

/**
 * The years of writing that a story’s own words leave: what is told from the day of writing and by its date at once (“last year’s 2023 final”, “the
 * 2024 election last November”, “last month (March 2025)”), and how long ago a year is (“40 years after they were sold in 1986”). Likely, and
 * never certain.
 */
function yearFindings(candidate: Candidate): Finding[] {
  return [...equations(candidate), ...countedYears(candidate)];
}

/** What is told from the day of writing, and right beside it by its date. */
function equations(candidate: Candidate): Finding[] {
  const told = storyExpressions(candidate);
  return told.flatMap(({expression: first, sentence}, k): Finding[] => {
    const second = told[k + 1];
    if (!second || second.sentence !== sentence || first.absolute === second.expression.absolute) return [];
    const [open, date] = first.absolute ? [second.expression, first] : [first, second.expression];
    if (!TOLD_FROM.test(open.text) || !isEqual(sentence, first, second.expression)) return [];
    const days = daysOf(open, date);
    if (!days) return [];
    const snippet = snippetOf(candidate, {start: first.start, end: second.expression.end});
    return [{rule: 'year', note: `“${open.text}” is ${date.text}`, snippet, ...days}];
  });
}

/** What is told from the day of writing, and no day that comes every year. */
const TOLD_FROM = /^(?:last|next|this|today|tomorrow|yesterday)\b|\bago$/i;

/** Whether two expressions stand together as two names of one time. */
function isEqual({tokens, roles}: Sentence, first: Expression, second: Expression): boolean {
  const from = tokens.findIndex((t) => t.start >= first.end);
  const to = tokens.findIndex((t) => t.end > second.start);
  const behind = tokens.findIndex((t) => t.start >= second.end);
  const between = tokens.slice(from, to).map(({lower}) => lower);
  const words = between.join(' ');
  const next = tokens[behind]?.lower ?? '.';
  if (words === '(') return next === ')';
  // “last year, in 2023,”, “in 2023, last year.”
  if (words === ',' || words === ', in') return /^[,.;)]$/.test(next);
  const holds = (i: number): boolean => {
    while ((roles[i] === 'noun' || roles[i] === 'name') && i < tokens.length) {
      if (HELD.test(tokens[i]!.lower)) return true;
      i++;
    }
    return false;
  };
  if (!first.absolute)
    return (/^['’]s?$/.test(words) || (words === '' && /['’]s?$/.test(tokens[from - 1]!.text))) && holds(behind);
  // “the 2024 election last November”
  return (
    from < to &&
    to - from < 4 &&
    between.every((word, i) => roles[from + i] === 'noun' || roles[from + i] === 'name' || HELD.test(word)) &&
    HELD.test(between.at(-1)!) &&
    /^last\b/i.test(second.text)
  );
}

/** The first and last day of writing under which one expression is the other; null where there are none. */
function daysOf(open: Expression, date: Expression): {from: Day; to: Day} | null {
  const [probe, span] = [open.on(PROBE.day), date.on(null)];
  if (!probe || !span) return null;
  const shift = PROBE.day - probe.start;
  let [from, to] = [Infinity, -Infinity];
  for (let day = span.start + shift - SEARCH; day <= span.end + shift + SEARCH; day++) {
    const meant = open.on(day);
    const same = meant && (within(meant, span) || within(span, meant));
    if (same) [from, to] = [Math.min(from, day), day];
  }
  if (from > to) return null;
  const slack = Math.abs(shift) > ROUND * YEAR ? YEAR : 0;
  return {from: from - slack, to: to + slack};
}
const within = (a: Stretch, b: Stretch): boolean => a.start >= b.start && a.end <= b.end;
const YEAR = 366;
const SEARCH = 2 * YEAR;
/** So many years are counted one by one; more may be a round number. */
const ROUND = 4;

/**
 * “40 years after they were sold in 1986”, said of what is news, in the one year about then in which the days that the story names with their weekdays
 * fall so: “Friday, 19 September”. Alone it may be said of any time.
 */
function countedYears(candidate: Candidate): Finding[] {
  const told = storyExpressions(candidate);
  const named = told.flatMap(({expression}) => (expression.named > 0 ? [expression] : []));
  if (named.length === 0) return [];
  return told.flatMap(({expression, sentence}): Finding[] => {
    const span = expression.absolute ? expression.on(null) : null;
    const count = span && isYear(span) ? countedTo(sentence, expression) : null;
    if (!span || count === null) return [];
    const years = [-1, 0, 1].map((n) => stretchOf(yearOf(span.start) + count + n));
    const [only, ...others] = years.filter((year) => named.every((day) => fallsIn(day, year)));
    if (!only || others.length > 0) return [];
    const note = `“${named[0]!.text}” falls so in ${yearOf(only.start)}, as “${expression.text}” is told as ${count} years back`;
    const snippet = snippetOf(candidate, named[0]!);
    // In the months before and after: the year of the day, and not that of writing, is known.
    return [{rule: 'year', note, snippet, from: only.start - REACH, to: only.end - 1 + REACH}];
  });
}
/** Days before a year and after it in which a day of it may be told without its year. */
const REACH = 200;

/** A year, as its days. */
function stretchOf(year: number): Stretch {
  const [start, end] = [0, 1].map((n) => parseDay(`${String(year + n).padStart(4, '0')}-01-01`) ?? 0);
  return {start: start! / DAY, end: end! / DAY};
}

/** Whether a day of the month falls on the weekday it is named with, as told in the middle of a year or at either end. */
function fallsIn(day: Expression, {start, end}: Stretch): boolean {
  return [start, (start + end) >> 1, end - 1].some((written) => {
    const meant = day.on(written);
    return meant !== null && within(meant, {start, end}) && weekdayOf(meant.start) === day.named;
  });
}

/** How many years a sentence about the present counts from a year; null where it counts none. */
function countedTo({tokens, roles, lead}: Sentence, {start}: Expression): number | null {
  const at = tokens.findIndex((t) => t.end > start);
  for (let i = Math.max(1, at - COUNTED_WITHIN); i < at - 1; i++) {
    if (tokens[i]!.lower !== 'years' || !/^(?:after|since)$/.test(tokens[i + 1]!.lower)) continue;
    const {lower} = tokens[i - 1]!;
    const count = entryOf(lower)?.number ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : 0);
    if (count < 2) return null;
    const before = tokens[at - 1]!.lower;
    if (at > i + 2 && before !== 'in') return null;
    const told = roles.slice(0, i);
    // “He died 40 years after his arrival in 1900” is of any day.
    return lead || told.includes('present') || !told.includes('past') ? count : null;
  }
  return null;
}
/** Words between the number and its year. */
const COUNTED_WITHIN = 12;
