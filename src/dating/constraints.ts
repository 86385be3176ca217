import type {Snippet} from '../model.js';
import {isFinite, type Role} from '../text/grammar.js';
import {isNote, type Reading, type Sentence} from '../text/reading.js';
import {DAY, weekday as weekdayAt} from '../time/calendar.js';
import type {Direction} from '../time/find.js';
import {entryOf} from '../time/lexicon.js';
import type {Day} from './days.js';

/** A temporal expression as the solver needs it: what it means if its article was written on a given day. */
export interface Expression {
  start: number;
  end: number;
  text: string;
  rule: string;
  /** What it means and which way it looks, as a key: those of one key ask the same of a day. */
  meaning: string;
  /** Which way its clause looks from the day of writing. */
  direction: Direction;
  /** The same whatever the day of writing. */
  absolute: boolean;
  /** A weekday without more (“on Tuesday”): it reaches only a few days. */
  weekday: boolean;
  /** A day of a month whose year is not said. */
  yearless: boolean;
  /** The weekday that is named with such a day, 1 for Monday; 0 where none is. */
  named: number;
  /** It fits an article of any day: it moves with that day, or nothing tells on which side of it to look. */
  anyDay: boolean;
  /** First day and the day after the last; null where the words name no place on the calendar. Pass null where the day is unknown. */
  on(written: Day | null): Stretch | null;
}

/** Days, half-open. */
export interface Stretch {
  start: Day;
  end: Day;
}

/** An article of which the day of writing is asked. */
export interface Candidate {
  reading: Reading;
  /** The day it was published, where that is given. */
  given: Day | null;
  /** What gave it. */
  datedBy?: string | undefined;
  /** Where it stands on the web, if that is known. */
  url?: string | undefined;
  expressions: readonly Expression[];
}

/** What a constraint finds: the days it leaves, and the words it rests on. */
export interface Finding {
  rule: string;
  note: string;
  /** Absent where it is no words of the text. */
  snippet?: Snippet;
  from?: Day;
  to?: Day;
  /** A day that news writes in full only when it is near: under a picture, or together with its weekday. */
  anchor?: Day;
  /** The anchor is the day of a picture: taken for the news, or kept on file, which may be long before. */
  pictured?: 'news' | 'file';
}

/** A constraint that one article’s own words give. */
export type OwnConstraint = (candidate: Candidate) => Finding[];

export const snippetOf = ({reading}: Candidate, {start, end}: {start: number; end: number}): Snippet => ({
  article: reading.id,
  start,
  end,
});

/** The names that stand in the story of each article. */
export function namesOf({reading: {sentences}}: Candidate): Set<string> {
  const story = sentences.filter(({kind}) => kind === 'body' || kind === 'headline');
  return new Set(story.flatMap(({names}) => names.flatMap(({keys}) => keys)));
}

/**
 * A day, month or year written in full and told as past: the article is no older than its beginning. Told as ahead: no younger than
 * its end. What is told of the article itself (“This article was amended on …”) came after it, and no earlier.
 */
export const fullDate: OwnConstraint = (candidate) =>
  toldDates(candidate, (expression) => (expression.absolute ? expression.on(null) : null));

/** The same of dates that are written in full otherwise: by their day and month, where the year of a story is known. */
export function toldDates(candidate: Candidate, spanOf: (expression: Expression) => Stretch | null): Finding[] {
  return storyExpressions(candidate).flatMap(({expression, sentence}): Finding[] => {
    const span = spanOf(expression);
    if (!span || span.end - span.start > 366) return [];
    const snippet = snippetOf(candidate, expression);
    const isDay = span.end - span.start <= 2;
    if (isNote(sentence))
      return isDay ? [{rule: 'full-date', note: `it was changed on ${expression.text}`, snippet, to: span.start}] : [];
    const said = tense(sentence, expression);
    const told = liesAhead(sentence, expression) ? 'future' : said === 'future' && !isDay ? 'none' : said;
    if (told === 'future')
      return [{rule: 'full-date', note: `“${expression.text}” still lay ahead`, snippet, to: span.end - 1}];
    const shown = isDay && isPicture(sentence);
    if (told !== 'past' && !shown) return [];
    return [
      {
        rule: 'full-date',
        note: `“${expression.text}” had come`,
        snippet,
        from: span.start,
        ...(isDay && (shown || WEEKDAY.test(expression.text)) ? {anchor: span.start} : {}),
        ...(shown ? {pictured: isOfFile(sentence) ? ('file' as const) : ('news' as const)} : {}),
      },
    ];
  });
}

/** The words under a picture; not the head of a form (“EO 12958 DECL: 03/15/2032”). */
function isPicture({kind, roles, tokens}: Sentence): boolean {
  const places = (role: Role, i: number) => role === 'preposition' && tokens[i]!.lower !== 'of';
  return kind === 'caption' && roles.some((role, i) => isFinite(role) || role === 'participle' || places(role, i));
}

/** “FILE - …”, “(AP Photo/Ann Lee, File)”, “REUTERS/Ann Lee/File Photo”: a picture of what was long before. */
function isOfFile({tokens}: Sentence): boolean {
  const words = tokens.filter(({word}) => word);
  return [words[0], words.at(-1), words.at(-2)].some((token) => token?.lower === 'file');
}

/**
 * A picture of a Wednesday, in an article that tells of “Wednesday” as past: it is taken for that very day, and a week later it would
 * not be called so any more.
 */
export function pictured(candidate: Candidate, day: Day): Finding | null {
  for (const {expression, sentence} of storyExpressions(candidate)) {
    if (!expression.weekday || expression.direction !== 'past' || sentence.kind === 'caption') continue;
    if (expression.on(day)?.start !== day) continue;
    const note = `“${expression.text}” is taken for the day of the picture`;
    return {rule: 'weekday', note, snippet: snippetOf(candidate, expression), from: day, to: day + WEEKDAY_REACH};
  }
  return null;
}

export const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** How far a bare weekday reaches: farther back it would be called “last Tuesday”, farther ahead “next Tuesday”. */
const WEEKDAY_REACH = 5;

/** Whether an expression can stand as it does in an article written on a given day, by its direction and its reach. */
export function fits({absolute, direction, weekday, named}: Expression, span: Stretch, written: Day): boolean {
  if (absolute) return true;
  // “Friday, 19 September”, of a year in which that is a Friday, and not far off.
  if (named > 0 && (named !== weekdayOf(span.start) || Math.abs(written - span.start) > NAMED_REACH)) return false;
  if (weekday && (written - span.start > WEEKDAY_REACH || span.start - written > WEEKDAY_REACH + 1)) return false;
  if (direction === 'past') return span.start <= written;
  return direction === 'future' ? span.end > written : true;
}

/** How far a weekday with its day of the month reaches, without a year. */
const NAMED_REACH = 200;

/** The weekday that a text names, 1 for Monday; 0 where it names none. */
export function weekdayNamed(text: string): number {
  const [name] = WEEKDAY.exec(text) ?? [];
  return (name && entryOf(name.toLowerCase())?.weekday) || 0;
}
export const weekdayOf = (day: Day): number => weekdayAt(day * DAY);

const SURELY_AHEAD = /^(?:will|'ll|shall|scheduled|due|slated|upcoming|forthcoming)$/;
/** With one of these in reach a date may lie on either side. */
const UNSURE =
  /^(?:would|until|deadline|expires?|planned|plans?|expected|by|next|could|may|might|bid|begins?|starts?|if|set|to)$/;

/** How a date written in full stands to the day of writing, where its clause leaves no doubt. */
function tense({tokens, roles, clauses}: Sentence, {start}: {start: number}): Direction {
  const at = tokens.findIndex((t) => t.end > start);
  const own = clauses[at] ?? 0;
  const near = tokens.filter((_, i) => i !== at && Math.abs(clauses[i]! - own) <= 1);
  if (near.some(({lower, text}) => UNSURE.test(lower) && text !== 'May')) return 'none';
  if (tokens.some(({lower}, i) => i < at && clauses[i] === own && SURELY_AHEAD.test(lower))) return 'future';
  if (near.some(({lower}) => SURELY_AHEAD.test(lower))) return 'none';
  if (/^(?:for|through|from|to)$/.test(tokens[at - 1]?.lower ?? '')) return 'none'; // “signed for 2014”, “a contract through 2010”
  // A year before its noun only describes it: “the 2011 version” may not be out yet.
  const leads =
    roles[at - 1] === 'preposition' ||
    (roles[at - 1] !== 'determiner' &&
      !/['’]s$/.test(tokens[at - 1]?.text ?? '') &&
      !/^\d{4}$/.test(tokens[at]?.text ?? ''));
  if (tokens[at - 1]?.lower === 'since') return 'past';
  if (!leads) return 'none';
  const isPast = (i: number) =>
    roles[i] === 'past' || (roles[i] === 'aux' && /^(?:was|were|had|did)$/.test(tokens[i]!.lower));
  return roles.some((_, i) => clauses[i] === own && isPast(i)) ? 'past' : 'none';
}

/**
 * “will open in 2012”, “is expected to close the mine by March 2019”: on the day of writing the time was not over. With a noun before it
 * the time may be the noun’s, and past: “will defend the title she won in 2004”, “will appeal against a fine in 2010”.
 */
function liesAhead({tokens, roles, clauses}: Sentence, {start}: {start: number}): boolean {
  const at = tokens.findIndex((t) => t.end > start);
  if (roles[at - 1] !== 'preposition') return false;
  const limit = /^(?:by|until|till)$/.test(tokens[at - 1]!.lower);
  for (let i = at - 2; i >= 0 && clauses[i] === clauses[at]; i--) {
    const {lower} = tokens[i]!;
    if (/^(?:will|'ll|shall)$/.test(lower)) return true;
    if (AIMS.test(lower) && tokens[i + 1]?.lower === 'to') return true;
    const before = tokens[roles[i - 1] === 'adverb' ? i - 2 : i - 1]?.lower ?? '';
    const awaited = AWAITED.test(lower) && (lower !== 'set' || tokens[i + 1]?.lower === 'to');
    if (awaited && /^(?:is|are|'s|'re)$/.test(before)) return true;
    if (roles[i] === 'past' && before !== 'be') return false;
    if (roles[i] !== 'past' && !limit && !OF_VERB.has(roles[i]!)) return false;
  }
  return false;
}
const OF_VERB = new Set(['aux', 'present', 'base', 'participle', 'adverb']);
const AIMS = /^(?:aims?|plans?|wants?|intends?|hopes?|expects?|means|promises)$/;
const AWAITED = /^(?:expected|scheduled|due|set|planned|slated|forecast|projected|likely|going|intended)$/;

/** The expressions that stand in the story itself, each with its sentence. */
export function storyExpressions({reading, expressions}: Candidate): {expression: Expression; sentence: Sentence}[] {
  const found: {expression: Expression; sentence: Sentence}[] = [];
  let i = 0;
  for (const expression of expressions) {
    while (i < reading.sentences.length && reading.sentences[i]!.end <= expression.start) i++;
    const sentence = reading.sentences[i];
    if (!sentence || sentence.start > expression.start || !['body', 'headline', 'caption'].includes(sentence.kind))
      continue;
    found.push({expression, sentence});
  }
  return found;
}
