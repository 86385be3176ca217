import type {Snippet} from '../model.js';
import {isFinite, isVerb, type Role} from '../text/grammar.js';
import {isNote, type Reading, type Sentence} from '../text/reading.js';
import {tenseOf} from '../text/tense.js';
import {isStating} from '../text/verbs.js';
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
  /** The anchor is the day of a picture. */
  pictured?: true;
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
  storyExpressions(candidate).flatMap(({expression, sentence}): Finding[] => {
    const span = expression.absolute ? expression.on(null) : null;
    if (!span || span.end - span.start > 366) return [];
    const snippet = snippetOf(candidate, expression);
    const isDay = span.end - span.start <= 2;
    if (isNote(sentence))
      return isDay ? [{rule: 'full-date', note: `it was changed on ${expression.text}`, snippet, to: span.start}] : [];
    const said = tense(sentence, expression);
    const told = liesAhead(sentence, expression) ? 'future' : said === 'future' && !isDay ? 'none' : said;
    if (told === 'future')
      return [{rule: 'full-date', note: `“${expression.text}” still lay ahead`, snippet, to: span.end - 1}];
    if (told === 'past' || (isDay && isPicture(sentence))) {
      return [
        {
          rule: 'full-date',
          note: `“${expression.text}” had come`,
          snippet,
          from: span.start,
          ...(isDay && (isPicture(sentence) || WEEKDAY.test(expression.text)) ? {anchor: span.start} : {}),
          ...(isDay && isPicture(sentence) ? {pictured: true} : {}),
        },
      ];
    }
    return [];
  });

/** The words under a picture; not the head of a form (“EO 12958 DECL: 03/15/2032”). */
function isPicture({kind, roles, tokens}: Sentence): boolean {
  const places = (role: Role, i: number) => role === 'preposition' && tokens[i]!.lower !== 'of';
  return kind === 'caption' && roles.some((role, i) => isFinite(role) || role === 'participle' || places(role, i));
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

const WEEKDAY = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;

/** How far a bare weekday reaches: farther back it would be called “last Tuesday”, farther ahead “next Tuesday”. */
export const WEEKDAY_REACH = 5;

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

const AHEAD = /^(?:will|'ll|would|shall|scheduled|due|slated|upcoming|forthcoming)$/;
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
  // A year before its noun only describes it: “the 2011 version” may not be out yet.
  if (/^(?:for|through|from|to)$/.test(tokens[at - 1]?.lower ?? '')) return 'none'; // “signed for 2014”, “a contract through 2010”
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

/** Which way the verb that governs an expression looks; null where it does not say. */
export function directionIn(sentence: Sentence, {start}: {start: number}): Direction | null {
  const {tokens, roles, clauses} = sentence;
  const at = tokens.findIndex((t) => t.end > start);
  if (at < 0) return null;
  const own = clauses[at]!;
  if (isAppointed(tokens, at) || isPutOff(sentence, at) || isAnnounced(sentence, at)) return 'future';
  const here = (i: number) => clauses[i] === own;
  const behind = /^(?:after|since|following)$/.test(tokens[at - 1]?.lower ?? ''); // “he will go, as the board meets after Friday’s ruling”
  const dates = (i: number) => at - i < 4 && roles.slice(i + 1, at).every((role) => role !== 'name' && role !== 'noun'); // “planned for the Monday”, and not “planned for Tallis on Monday”
  const isOver = (i: number) => roles[i] === 'past' && /^(?:past|perfect)$/.test(tenseOf(sentence, i) ?? '');
  for (let i = at - 1; i >= 0 && own - clauses[i]! <= 1; i--) {
    const {lower} = tokens[i]!;
    // “was due to return on Tuesday”, “the march planned for Monday was banned” may lie on either side.
    if (MEANT.test(lower) && WAS.test(tokens[i - 1]?.lower ?? '')) return null;
    if (lower === 'expects' && here(i)) return 'future';
    if (AHEAD.test(lower) && (here(i) || !behind))
      return MEANT.test(lower) && isPassed(sentence, at) ? 'none' : 'future';
    // “will be fit despite breaking a leg on Monday”: what comes before what is foretold is not foretold with it.
    if (/^(?:after|since|despite)$/.test(lower) && /ing$/.test(tokens[i + 1]?.lower ?? '')) return null;
    if (!isOver(i) || (!here(i) && isStating(lower))) continue;
    // “the council will meet in May, the mayor said on Monday”: what was said, not what will be. But “will be held”, “as planned”.
    if (!MEANT.test(lower)) break;
    if (dates(i)) return isPassed(sentence, at) ? 'none' : null;
  }
  let verb = at - 1;
  const tells = (i: number) =>
    isVerb(roles[i]) ? !MEANT.test(tokens[i]!.lower) || roles[i - 1] === 'aux' || dates(i) : roles[i] === 'participle';
  while (verb >= 0 && here(verb) && !tells(verb)) verb--;
  if (verb < 0 || !here(verb)) verb = roles.findIndex((role, i) => i > at && here(i) && isFinite(role));
  if (roles[verb] === 'participle' && isLaidTo(tokens, verb)) return 'past';
  // Infinitives, participles, what may be and what is still to be done (“agreed to meet in July”, “is set to be freed on Friday”) say nothing.
  return verb >= 0 && isOver(verb) && !MEANT.test(tokens[verb]!.lower) ? 'past' : null;
}

/**
 * What a headline tells with “to” alone, “Teachers to march on Saturday”; and what was done before a day that the perfect cannot tell of:
 * “has called a march on Saturday”, “has endorsed Lind before Friday’s vote”, “six remain for Friday’s vote”.
 */
function isAnnounced({tokens, roles, clauses, kind}: Sentence, at: number): boolean {
  const to = tokens.findIndex(({lower}, i) => lower === 'to' && i < at && /^(?:base|noun)$/.test(roles[i + 1]!));
  if (kind === 'headline' && to > 0 && !BIDS.test(tokens[to - 1]!.lower)) {
    const subject = roles.slice(0, to).every((role) => /^(?:noun|name|number|determiner|conjunction)$/.test(role));
    const told = tokens.slice(to + 1, at).some(({lower}, k) => isFinite(roles[to + 1 + k]) || BEHIND.test(lower));
    if (subject && !told) return true;
  }
  if (!WEEKDAY.test(tokens[at]!.lower)) return false;
  let verb = at - 1;
  while (verb > 0 && clauses[at]! - clauses[verb]! <= 2 && !isFinite(roles[verb])) verb--;
  const perfect = /^(?:has|have|['’]ve)$/.test(tokens[verb - 1]?.lower ?? '');
  const lead = tokens[at - 1]?.lower ?? '';
  if (/['’]s$/.test(tokens[at]!.text) || /^['’]s$/.test(tokens[at + 1]?.text ?? ''))
    return /^(?:before|for)$/.test(lead) && (roles[verb] === 'present' || (lead === 'before' && perfect));
  return lead === 'on' && tokens[verb]!.lower === 'called' && perfect && /^an?$/.test(tokens[verb + 1]!.lower);
}
const BIDS =
  /^(?:attempts?|battles?|bids?|calls?|chances?|deals?|decisions?|efforts?|fights?|moves?|needs?|offers?|plans?|pledges?|pleas?|plots?|races?|rights?|threats?|vows?|ways?|where|when|how|what)$/;
/** Before what may be over when the rest is to come. */
const BEHIND = /^(?:after|amid|before|despite|following|for|of|over|since|with)$/;

/** “is accused of taking a bribe in March”, “denies firing on the crowd on Friday”: what somebody is blamed for, or owns to, is done. */
function isLaidTo(tokens: Sentence['tokens'], at: number): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (!lower(at).endsWith('ing')) return false;
  const verb = lower(at - 1) === 'having' ? at - 1 : at;
  const blames = LAID.get(lower(verb - 1));
  return blames
    ? tokens.slice(Math.max(0, verb - 5), verb - 1).some((t) => blames.test(t.lower))
    : OWNS.test(lower(verb - 1));
}
const LAID = new Map([
  ['of', /^(?:accus(?:es?|ed|ing)|suspected|convict(?:s|ed)|acquitted|cleared|guilty|innocent)$/],
  ['for', /^(?:blam(?:es?|ed|ing)|apologi[sz](?:es?|ed|ing)|criticis(?:es?|ed)|convicted|wanted|responsible)$/],
  ['with', /^charg(?:es?|ed|ing)$/],
]);
const OWNS = /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|recall(?:s|ed|ing)?|regret(?:s|ted)?)$/;
/** “The march planned for Monday was banned”, with no day of its own: Monday may have been the day of the ban. */
function isPassed({tokens, roles, clauses}: Sentence, at: number): boolean {
  const verb = roles.findIndex((role, i) => i > at && isFinite(role) && clauses[i]! - clauses[at]! <= 1);
  return WAS.test(tokens[verb]?.lower ?? '') && !tokens.slice(verb, verb + 6).some(({lower}) => WEEKDAY.test(lower));
}
/** What was meant to be, and had not come to pass when it was meant. */
const MEANT = /^(?:planned|expected|proposed|intended|scheduled|due|slated|promised|forecast|billed)$/;
const WAS = /^(?:was|were|been|had)$/;

/** “setting a hearing for September 4”, “adjourned the case until May”: a day that was appointed lies ahead. */
function isAppointed(tokens: Sentence['tokens'], at: number): boolean {
  const appoints = APPOINTS.get(tokens[at - 1]?.lower ?? '');
  return appoints !== undefined && tokens.slice(Math.max(0, at - 8), at - 1).some(({lower}) => appoints.test(lower));
}
const SETS =
  /^(?:set|sets|setting|(?:re)?schedul(?:e|es|ed|ing)|call(?:s|ed|ing)|fix(?:es|ed|ing)|summon(?:s|ed)|adjourn(?:s|ed))$/;
const PUTS_OFF =
  /^(?:adjourn(?:s|ed|ing)|postpon(?:es|ed|ing)|delay(?:s|ed|ing)|defer(?:s|red|ring)|reschedul(?:es|ed|ing)|mov(?:es|ed|ing)|push(?:es|ed|ing)|puts?|putting|brought)$/;
const APPOINTS = new Map([
  ['for', SETS],
  ['until', PUTS_OFF],
  ['till', PUTS_OFF],
  ['to', PUTS_OFF],
]);

/**
 * “Friday’s strike has been suspended”, “the final on Saturday has been moved”, “they have called off Sunday’s march”, “Friday’s strike was called off
 * on Tuesday”: what is put off was still ahead then. “Sunday’s race was abandoned” may have been put off on its own day.
 */
function isPutOff({tokens, roles, clauses}: Sentence, at: number): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (!WEEKDAY.test(lower(at))) return false;
  const possessive = /['’]s?$/.test(tokens[at]!.text) || /^['’]s?$/.test(tokens[at + 1]?.text ?? '');
  const isOff = (i: number) =>
    PUT_OFF.test(lower(i)) || (/^(?:called|put|pushed)$/.test(lower(i)) && /^(?:off|back)$/.test(lower(i + 1)));
  // The predicate, behind what the day belongs to.
  const verb = roles.findIndex((role, i) => i > at && isFinite(role));
  const subject = possessive || (lower(at - 1) === 'on' && /^(?:noun|name)$/.test(roles[at - 2] ?? ''));
  // “after Saturday’s match”, “a crash in the town on Saturday”: the day belongs to what is no subject, or may not be.
  const apart = (role: Role, i: number) => {
    if (clauses[i] !== clauses[at]) return false;
    if (isFinite(role)) return !isStating(lower(i));
    return (role === 'preposition' && (possessive || i < at - 1)) || (role === 'subordinator' && lower(i) !== 'that');
  };
  if (subject && !roles.slice(0, at).some(apart)) {
    const off = [1, 2, 3].map((k) => verb + k).find(isOff) ?? -1;
    if (verb < 0 || off < 0 || clauses[verb] !== clauses[at]) return false;
    const own = tokens.slice(off + 1, off + 4).some((token) => WEEKDAY.test(token.lower));
    return own || /^(?:has|have|is|are)$/.test(lower(verb));
  }
  // “has cancelled her visit to the town on Saturday”: the perfect names no day of its own.
  const own = clauses[at];
  const put = roles.findLastIndex((_, i) => i < at - 2 && clauses[i] === own && PERFECT.test(lower(i)));
  const since = roles.slice(put + 2, at - 1);
  if (!possessive && put >= 0 && lower(at - 1) === 'on' && isOff(put + 1) && !MOVES.test(lower(put + 1)))
    return /^(?:noun|name)$/.test(since.at(-1) ?? '') && !since.some(isFinite);
  const off = at - (lower(at - 1) === 'off' ? 2 : 1);
  return possessive && isOff(off) && PERFECT.test(lower(off - 1));
}
const PERFECT = /^(?:has|have|['’]ve)$/;
/** Of these the day may be that of the deed: “has moved the start to Saturday”, “has banned the march on Saturday”. */
const MOVES = /^(?:moved|banned|put|pushed)$/;
const PUT_OFF = /^(?:cancell?|postpon|suspend|scrapp|shelv|delay|reschedul|mov|bann)ed$/;

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
