import {endings} from '../../text/endings.js';
import type {Reading} from '../../text/reading.js';
import {isDangling} from '../../text/grammar.js';
import {wholePlaces} from '../../text/hard-endings.js';
import {stated} from '../../text/main-verb.js';
import {nameBeside, statements, type Statement} from '../../text/statements.js';
import {endsPhrase, phraseStart, type Line} from '../../text/syntax.js';
import {line} from '../../text/tags.js';
import {QUOTE, type Token} from '../../text/tokens.js';
import {isStating} from '../../text/verbs.js';
import {REPORT_ALONE} from './aboutness.js';
import {FIRST_PERSON, inQuotes, isBroken, isWithinPhrase} from './broken.js';
import {isDone} from './factuality.js';
import {OPENING, range} from './trimming.js';
import {withoutDate} from './without-date.js';
import {capitalised, LONGEST_TITLE, words} from './kept-words.js';
import type {Mention, Told} from '../mentions.js';

const DEICTIC = /^(?:today|yesterday|tomorrow|tonight)$/;
/** Dates that only the day of the article tells. */
const RELATIVE =
  /\b(?:today|yesterday|tomorrow|tonight|ago|last|this|next|weekend|earlier|later|past|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!.*\d{4})/i;

/** A clause of an event’s sentence, as far as it goes into a title. */
interface Quotation {
  title: string;
  sentence: Told;
  /** Whether it begins in the middle of its sentence. */
  inner: boolean;
  /** Index of its statement’s main verb, −1 where it has none. */
  verb: number;
  /** Whether that statement tells of the happening. */
  told: boolean;
  /** Whether it is from the middle of what somebody says, which begins or goes on outside of its sentence. */
  spoken: boolean;
}

/**
 * The clause without such a date, cut at the border of a phrase with an ellipsis, for events of which no line can be made.
 *
 * @param told the tokens that it is made from, where some give way to the name that a pronoun stands for
 */
export function quoted(
  {sentence, dated, trigger, side}: Mention,
  readings: readonly Reading[],
  taken: ReadonlySet<string>,
  told: number[] = range(0, sentence.tokens.length),
): Quotation {
  const {tokens, roles, clauses} = sentence;
  const relative = dated.filter(({timex}) => RELATIVE.test(timex.text));
  const lone = loneMark(tokens, range(0, tokens.length));
  const speech = inQuotes(tokens, range(0, tokens.length)); // nobody’s words are changed
  const isSpoken = (i: number) => (lone?.closes ? i < lone.at : speech[i]);
  const isDate = (i: number) =>
    !isSpoken(i) &&
    (DEICTIC.test(tokens[i]!.lower) ||
      relative.some(({timex}) => tokens[i]!.start < timex.end && tokens[i]!.end > timex.start));
  const plain = withoutLoneMark(sentence, withoutConnectives(sentence, withoutDate(sentence, told, isDate)));
  const {found: list, all: found} = stated(withoutAside(sentence, line(tokens, roles, plain), trigger.index));
  const {at, words: said, tags} = list;
  const last = at.length;
  const tail = isTail(list, at.indexOf(trigger.index));
  const index = tail
    ? list.verbs[0]!.head
    : Math.max(
        0,
        at.findLastIndex((i) => i <= trigger.index),
      );
  const spelt = (kept: number[]) => words(readings[sentence.article]!.text, sentence, kept);
  const quote = (from: number, to: number) => spelt(withoutLoneMark(sentence, at.slice(from, to)));
  // “With a vote due on Friday, Lind fought back”: what was done is not what is still to come.
  const isOver = (statement: Statement) => side === 'after' && isDone(sentence, list, statement);
  const own = found.find(({subject, verb}) => subject.from <= index && index < verb.to);
  const statement =
    own ??
    found.findLast(({verb}) => verb.to <= index) ??
    found.find((s) => !isOver(s) && isIntroduced(list, s, index));
  const borders = statement ? endings(list, statement).map((ending) => ending.at) : [];

  const ended = (k: number) => dated.some(({timex}) => timex.end === said[k]!.end) || at[k + 1] !== at[k]! + 1;
  const begin = beginning(list, index, statement?.subject.from ?? -1, ended);
  let stop =
    said[last - 1]?.text === '.' && !/^(?:\p{L}\.)*\p{Lu}$/u.test(said[last - 2]?.text ?? '') ? last - 1 : last;
  while (tags[stop - 1] === 'comma') stop--;
  const opening = at.findIndex((i) => clauses[i] === clauses[trigger.index]);
  const described = tags[opening] === 'relative' ? describedBy(list, opening) : -1;
  const factual = FACTUAL.test(said[opening]?.lower ?? '') && statement?.subject.from === opening + 1;
  const clause = described >= 0 ? described : factual ? opening + 1 : opening;
  // “as | fighting went on”, “the | men who fled”: what begins there says as much without what stands before.
  // also “…, | shares fell”: what its own statement begins with.
  const first = statement?.subject.from ?? -1;
  const parted = statement?.opening === 'mark' && /^(?:comma|conjunction)$/.test(tags[first - 1] ?? '');
  const apart = parted && said[first]!.text.length > 1 && !isDangling(said[first]!.lower) ? first : -1;
  const free = (start: number) =>
    start === begin || start === described || start === apart || (factual && start === opening + 1);
  const headed = (start: number, end: number) =>
    at[start]! > 0 && free(start) ? capitalised(quote(start, end)) : quote(start, end);

  // Without marks at its end that nothing opens or closes.
  const unmarked = (end: number, start: number): number => {
    const even = (k: number) => said.slice(start, k).filter((t) => t.text === '"').length % 2 === 0;
    const bare = ({text, word}: Token, k: number) => !word && (!/^["”’)%]$/.test(text) || (text === '"' && even(k)));
    while (end > start + 1 && bare(said[end - 1]!, end - 1)) end--;
    return end;
  };
  const isWhole = (start: number, end: number) => {
    const to = unmarked(end, start);
    return !isBroken(sentence, withoutLoneMark(sentence, at.slice(start, to)), capitalised(quote(start, to)));
  };
  const from = (start: number): string => {
    while (start < index && !said[start]!.word && !OPENING.test(said[start]!.text)) start++;
    const before = free(start) ? '' : '… ';
    const all = headed(start, stop);
    const ends = !/^(?:conjunction|determiner)$/.test(tags[stop - 1]!);
    if (ends && before.length + all.length <= LONGEST_TITLE) return before + all;
    const room = LONGEST_TITLE - before.length - 2;
    let end = last;
    while (end > start + 1 && quote(start, end).length > room) end--;
    const enough = (k: number) => k > index && k <= end && quote(start, k).length > 30;
    const full = before === '' ? fullEnd(list, found, start, (k) => enough(k) && isWhole(start, k)) : -1;
    if (full >= 0) return headed(start, unmarked(full, start));
    end = borders.findLast(enough) ?? wholePhrase(sentence, list, end, enough);
    end = unmarked(end, start);
    const close = closing(said, start, end);
    if (close) {
      let to = end; // where the mark that closes what somebody says has room
      while (to > start + 1 && spelt(at.slice(start, to)).length >= room) to = unmarked(to - 1, start);
      const pair = spelt(at.slice(start, to));
      if (closing(said, start, to) && pair.length < room)
        return `${before}${before === '' && at[start]! > 0 ? capitalised(pair) : pair} …${close}`;
    }
    const title = headed(start, end);
    // One endless word is cut anywhere but within a character.
    return `${before}${title.slice(0, /[\ud800-\udbff]/.test(title[room - 1] ?? '') ? room - 1 : room)} …`;
  };
  // From the happening’s own statement or clause, where it would else fall behind the cut.
  const reaches = (start: number) => !(tail && start > index) && quote(start, index + 1).length < LONGEST_TITLE - 8;
  const starts = [begin, statement?.subject.from ?? begin, clause].filter(reaches);
  const border = tags.findLastIndex((tag, k) => k < index && /^(?:comma|stop|conjunction|relative)$/.test(tag)) + 1;
  const verb = tail ? [list.verbs[0]!.from] : [];
  const near = [border, ...verb, phraseStart(list, index)].find((start) => start >= begin && reaches(start)) ?? index;
  const beginnings = starts.length > 0 ? starts : [near];
  const quotations = beginnings.map(from);
  const chosen = Math.max(
    0,
    quotations.findIndex((title) => !taken.has(title)),
  );
  // What ends where it tells all of a thing is better than what breaks off.
  const whole =
    /…["”]?$/.test(quotations[chosen]!) &&
    statement &&
    wholeLine(list, statement, index, isWhole, (k) => quote(statement.subject.from, k));
  if (whole && !taken.has(capitalised(whole)))
    return {
      title: capitalised(whole),
      inner: false,
      sentence,
      verb: at[statement.verb.head]!,
      told: true,
      spoken: false,
    };
  return {
    title: quotations[chosen]!,
    inner: beginnings[chosen]! > begin || (begin === 0 && at[0]! > 0 && tags[0] === 'aux'), // “[Today] is a day of …”
    sentence,
    verb: (statement && at[statement.verb.head]) ?? -1,
    told: statement !== undefined && isToldBy(list, statement, index),
    spoken: lone !== null && !lone.closes && at.every((i) => i > lone.at) && isSpeakers(quotations[chosen]!),
  };
}

/**
 * What a main statement tells up to where it is whole, where it is too long to be told to its end, without what stands in front of it: “[In a
 * report,] Okoro warned that the mill may close [unless …]”; null where the happening’s word would be left out, or nothing is whole.
 */
function wholeLine(
  list: Line,
  statement: Statement,
  index: number,
  isWhole: (from: number, to: number) => boolean,
  spelt: (to: number) => string,
): string | null {
  const {subject, verb, opening} = statement;
  const {words: said, tags} = list;
  if (!/^(?:start|mark)$/.test(opening) || isDangling(said[subject.from]!.lower)) return null;
  if (spelt(tags.length).length <= LONGEST_TITLE) return null;
  const lead = said.slice(0, subject.from).some(({lower}) => KEPT.test(lower));
  const telling = (end: number) =>
    !REPORT_ALONE.test(said[verb.head]!.lower) || list.verbs.some((v) => v.from >= verb.to && v.to < end);
  const may = (k: number) =>
    (k > index || index < subject.from) && spelt(k).length <= LONGEST_TITLE && spelt(k).length >= 24 && telling(k);
  const end = wholePlaces(list, statement).findLast((k) => may(k) && isWhole(subject.from, k));
  return lead || end === undefined ? null : spelt(end);
}

/** Where a full statement that begins with a token may end, so that it does not break off; −1 where none may. */
function fullEnd(list: Line, found: readonly Statement[], start: number, enough: (at: number) => boolean): number {
  const {words: said, tags, verbs} = list;
  const main = found.find(({subject, opening}) => subject.from >= start && /^(?:start|mark)$/.test(opening));
  if (!main) return -1;
  const {subject, verb} = main;
  // “In a letter, | Okoro …”
  const led = tags[subject.from - 1] === 'comma' && /^(?:preposition|adverb)$/.test(tags[start]!);
  if (subject.from > start && !led) return -1;
  const telling = (end: number) =>
    !REPORT_ALONE.test(said[verb.head]!.lower) || verbs.some((v) => v.from >= verb.to && v.to < end);
  return endings(list, main).findLast(({at}) => enough(at) && telling(at))?.at ?? -1;
}

/** Whether words that nobody is said to speak break off, or speak of who speaks: “What we want is a vote”. */
function isSpeakers(title: string): boolean {
  return title.endsWith('…') || title.split(/[^\p{L}]+/u).some((word) => FIRST_PERSON.test(word.toLowerCase()));
}

/** The mark that closes a quotation which a line breaks off in. */
function closing(said: readonly Token[], start: number, end: number): string {
  const marks = range(start, said.length).filter((k) => QUOTE.test(said[k]!.text));
  const inside = marks.filter((k) => k < end);
  const close = said[marks[inside.length] ?? -1];
  return inside.length % 2 === 1 && close && /^["”]$/.test(close.text) ? close.text : '';
}

/** The mark that opens or closes a quotation of which the kept words do not hold the other end. */
function loneMark(tokens: readonly Token[], kept: readonly number[]): {at: number; closes: boolean} | null {
  const marks = kept.filter((i) => QUOTE.test(tokens[i]!.text));
  if (marks.length % 2 === 0) return null;
  const [first] = marks;
  const {text} = tokens[first!]!;
  const closes = text === '”' || (text === '"' && first! > 0 && /^[,.?!]$/.test(tokens[first! - 1]!.text));
  return closes ? {at: first!, closes} : {at: marks.at(-1)!, closes};
}

function withoutLoneMark({tokens}: Told, kept: number[]): number[] {
  const lone = loneMark(tokens, kept);
  return lone ? kept.filter((i) => i !== lone.at) : kept;
}

/** Subordinators that bring what did happen. */
const FACTUAL = /^(?:as|when|while|because|where|although|though)$/;

/** Where the noun begins that a relative clause describes, behind its article; −1 where none does. */
function describedBy(found: Line, relative: number): number {
  const {words: list, tags} = found;
  const last = relative - 1;
  if (!/^(?:who|which|that)$/.test(list[relative]!.lower) || !endsPhrase(list, tags, last) || tags[last] === 'pronoun')
    return -1;
  const from = phraseStart(found, last);
  return /^(?:the|an?)$/.test(list[from]!.lower) && from < last ? from + 1 : from;
}

/** “In an interview on the quay, | Okoro said …”: whether a statement is the one that a phrase with the happening’s word introduces. */
function isIntroduced({tags}: Line, {subject, opening}: Statement, index: number): boolean {
  return opening === 'mark' && subject.from > index && tags[subject.from - 1] === 'comma';
}

/** “Okoro[, who owns the mill,] was asked …”: without what stands between the subject and its verb, if it does not tell of the happening. */
function withoutAside({tokens, roles}: Told, found: Line, trigger: number): Line {
  const {at, tags} = found;
  const index = at.indexOf(trigger);
  if (index < 0) return found;
  const openOf = ({core, subject}: Statement) => (tags[core] === 'comma' ? core : subject.to);
  const own = statements(found).find(
    (statement) =>
      tags[openOf(statement)] === 'comma' &&
      tags[statement.verb.from - 1] === 'comma' &&
      !/^(?:relative|subordinate)$/.test(statement.opening) &&
      (index < openOf(statement) || index >= statement.verb.from) &&
      !found.verbs.some(({from}) => from > statement.verb.from && from < index),
  );
  if (!own) return found;
  // “The mayor of Tallis, Ana Lind, said …”: the name says who.
  const isTold = index >= own.subject.from && index < own.subject.to;
  const name = isTold ? null : nameBeside(found, own);
  const before = name ? [...at.slice(0, own.subject.from), ...at.slice(name.from, name.to)] : at.slice(0, openOf(own));
  return line(tokens, roles, [...before, ...at.slice(own.verb.from)]);
}

/** Whether a word stands in a statement’s subject or predicate, before another verb: what the statement tells is what it tells of. */
function isToldBy({tags, verbs}: Line, {subject, verb}: Statement, index: number): boolean {
  if (index < verb.from) return index >= subject.from && index < subject.to;
  return (
    !verbs.some(({from}) => from >= verb.to && from <= index) &&
    !tags.slice(verb.to, index).some((tag) => CLAUSAL.test(tag))
  );
}
const CLAUSAL = /^(?:relative|subordinator|passive|gerund|stop)$/;

/** “Okoro[, however,] told …”: without what only joins a sentence to the one before. */
function withoutConnectives({tokens}: Told, kept: number[]): number[] {
  const parted = (k: number) => tokens[kept[k] ?? -1]?.text === ',';
  const joins = (k: number) => CONNECTIVE.test(tokens[kept[k] ?? -1]?.lower ?? '') && parted(k - 1) && parted(k + 1);
  return kept.filter((_, k) => !joins(k) && !joins(k - 1) && !joins(k + 1));
}
const CONNECTIVE = /^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead|though|too)$/;

/** “…, the mayor said”: a verb of saying behind what was said. */
function isTail({words: list, tags, verbs}: Line, k: number): boolean {
  const said = verbs.at(-1)?.head ?? -1;
  if (k < 0 || verbs.length < 2 || !isStating(list[said]!.lower)) return false;
  // also “…, a court heard”, where the court is the happening’s word
  const comma = tags.lastIndexOf('comma', said);
  return (
    tags.length - said < 5 &&
    comma > verbs[0]!.to &&
    k > comma &&
    k <= said &&
    verbs.every(({from, to}) => to <= comma || (from > comma && to >= said))
  );
}

/** Where a quotation that breaks off ends: behind a whole phrase, and behind no word that only leads to one; no number loses its noun. */
function wholePhrase(sentence: Told, found: Line, end: number, enough: (at: number) => boolean): number {
  const {at, words: list, tags} = found;
  const stripped = (k: number) => {
    while (LEADING.test(tags[k - 1]!) && enough(k - 1)) k--;
    return k;
  };
  if (!tags[end] || !isWithinPhrase(sentence, at[end - 1]!, at[end]!)) return stripped(end);
  const from = phraseStart(found, end - 1);
  const before = stripped(from);
  const counted = tags.slice(from, end).includes('number');
  return enough(before) && (counted || endsPhrase(list, tags, before - 1)) ? before : end;
}
const LEADING = /^(?:determiner|preposition|to|conjunction|relative)$/;

/**
 * Where a quotation may begin: behind marks, connectives and adverbs that a comma parts from it (“Meanwhile, | Okoro …”), and behind a
 * phrase or clause put in front of its subject (“In his village, | Okoro …”, “While he was in Tallis, | Okoro …”). A condition or an
 * exception may not go, nor may what a pronoun stands for.
 *
 * @param index of the happening’s word, before which it begins
 * @param subject where the statement’s subject begins, −1 if there is no statement
 * @param isDated whether a date ends, or stood, behind a word: what leads to it needs no comma
 */
function beginning({words: list, tags}: Line, index: number, subject: number, isDated: (k: number) => boolean): number {
  const passes = (k: number) =>
    tags[k] === 'comma' ||
    (tags[k] === 'stop' && !/^[([$£€]$/.test(list[k]!.text)) ||
    (k === 0 && /^(?:and|but|yet)$/.test(list[k]!.lower));
  let start = 0;
  while (start < index && passes(start)) start++;
  let next = start;
  while (next < index && (tags[next] === 'adverb' || tags[next] === 'conjunction')) next++;
  if (next > start && tags[next] === 'comma' && next < index) start = next + 1;
  // “In 1989, | the year Brandt died, …”
  const close = tags.indexOf('comma', start);
  const lead = tags.slice(start, close);
  if (close > start && close < index && close - start < 6 && isDated(close - 1) && lead.every((tag) => LEAD.test(tag)))
    start = close + 1;
  if (subject <= start || tags[subject] === 'genitive') return start;
  if (tags[subject] === 'pronoun' && tags.slice(start, subject).includes('name')) return start;
  // also “Faced with a fire, | Okoro …”, “Widely seen as a loser, | Okoro …”
  const led = tags[start] === 'adverb' ? start + 1 : start;
  const participle = /^(?:passive|gerund|finite)$/.test(tags[led]!) && /(?:ed|ing|en|wn)$/.test(list[led]!.lower);
  if (!participle && (!/^(?:preposition|subordinator)$/.test(tags[start]!) || KEPT.test(list[start]!.lower)))
    return start;
  const comma =
    tags[subject - 1] === 'comma' && !tags.slice(start, subject - 1).some((tag) => /^(?:comma|stop|quote)$/.test(tag));
  return comma || (subject - start < 9 && isDated(subject - 1)) ? subject : start;
}
const LEAD = /^(?:preposition|determiner|noun|name|number|adverb)$/;
const KEPT = /^(?:if|unless|whether|without|except|instead|like|unlike|lest|apart|for|of)$/;
