import {isFinite} from '../../text/grammar.js';
import {MONTH, PERIOD} from '../../text/syntax.js';
import type {Told} from '../mentions.js';

/** A date among the words of a title: where its first and last word stand there. */
interface Dated extends Pick<Told, 'tokens' | 'roles' | 'kind'> {
  kept: readonly number[];
  from: number;
  to: number;
  /** The words on either side. */
  before: number | undefined;
  after: number | undefined;
  isDate: (i: number) => boolean;
}

/** Without the date that places the event, and the preposition that led to it: the date stands beside the title. */
export function withoutDate(told: Told, kept: number[], isDate: (i: number) => boolean): number[] {
  const {tokens, roles, kind} = told;
  const dropped = new Set<number>();
  const drop = (from: number, to: number): void => kept.slice(from, to + 1).forEach((i) => dropped.add(i));
  for (let from = 0; from < kept.length; from++) {
    if (!isDate(kept[from]!)) continue;
    let to = lastOf(told, kept, from, isDate);
    const date = {tokens, roles, kind, kept, from, to, before: kept[from - 1], after: kept[to + 1], isDate};
    const owner = lastOfOwner(date);
    if (owner !== null) drop(from, owner);
    const start = startOf(date);
    if (start !== null) {
      const limit = limitOf(date, start);
      if (limit !== undefined) dropped.add(limit);
      if (!isBare(date, start)) {
        if (lowerAt(date, to + 1) === 'local' && lowerAt(date, to + 2) === 'time') to += 2;
        drop(start, to);
        commasOf(date, start, to).forEach((i) => dropped.add(i));
      }
    }
    from = to;
  }
  // “Wednesday and Thursday”, “May 1, 2017”: what joined two dates goes with them.
  kept.forEach((i, k) => {
    if (dropped.has(i) || (tokens[i]!.word && !/^(?:and|to|until)$/.test(tokens[i]!.lower))) return;
    const last = k === kept.length - 1;
    if (dropped.has(kept[k - 1] ?? -1) && (dropped.has(kept[k + 1] ?? -1) || last)) dropped.add(i);
  });
  return kept.filter((i) => !dropped.has(i));
}

/** The word at a place of the title, and what it does there; empty where there is none. */
const lowerAt = ({tokens, kept}: Dated, k: number): string => tokens[kept[k] ?? -1]?.lower ?? '';
const roleAt = ({roles, kept}: Dated, k: number): string => roles[kept[k] ?? -1] ?? '';

/** Where a date ends that begins at a place: dates that are joined are one. */
function lastOf({tokens}: Told, kept: readonly number[], from: number, isDate: (i: number) => boolean): number {
  const joins = (j: number) =>
    j + 1 < kept.length && /^(?:and|to|–|-)$/.test(tokens[kept[j]!]!.lower) && isDate(kept[j + 1]!);
  let to = from;
  while (to + 1 < kept.length && (isDate(kept[to + 1]!) || joins(to + 1))) to++;
  return to;
}

/** “in 2014 and 2016”, “in March and June” */
function isPaired(date: Dated): boolean {
  const {tokens, roles, kept, to, isDate} = date;
  const other = /^(?:and|or|to|–|-)$/.test(lowerAt(date, to + 1)) ? kept[to + 2] : undefined;
  if (other === undefined || isDate(other)) return false;
  const {lower} = tokens[other]!;
  return roles[other] === 'number' || lower === 'in' || MONTH.test(lower);
}

/** Where the words begin that go with a date; null where it is part of what is said: “the 2016 election” keeps its year. */
function startOf(date: Dated): number | null {
  const stays = [isPaired, isAttributive, isOwner, isSubject, isBracketed, isOfNoun];
  return stays.some((is) => is(date)) ? null : leadOf(date);
}

/** “yesterday’s papers” */
const isOwner = ({tokens, kept, to, after}: Dated): boolean =>
  after !== undefined && (/^['’]$/.test(tokens[after]!.text) || /['’]s$/.test(tokens[kept[to]!]!.text));

/** “the printing of [yesterday’s] papers”, “[this week’s] talks were …”: where what no line may say ends; null where it is none. */
function lastOfOwner(date: Dated): number | null {
  const {tokens, kept, from, before} = date;
  const leads = before === undefined && /^(?:this|last|next)$/.test(lowerAt(date, from));
  const points = (i: number) => /^(?:today|yesterday|tomorrow|tonight)/.test(tokens[i]!.lower);
  if (!isOwner(date) || isPaired(date) || isAttributive(date)) return null;
  if (!leads && !kept.slice(from, date.to + 1).some(points)) return null;
  let {to} = date;
  while (/^(?:['’]|s)$/.test(lowerAt(date, to + 1))) to++;
  return to;
}

const isYear = ({tokens, kept, from}: Dated): boolean => /^\d{4}$/.test(tokens[kept[from]!]!.text);

/** “the 10 February gala”, but “this morning Lind …” */
function isAttributive(date: Dated): boolean {
  const {tokens, roles, kind, from, to, before, after} = date;
  if (after === undefined || !/^(?:noun|name|number|present|participle)$/.test(roles[after]!)) return false;
  // “at the weekend | officials said”
  if (lowerAt(date, to) === 'weekend' && (from === 1 || /^(?:at|over)$/.test(lowerAt(date, from)))) return false;
  const points = from === 0 && /^(?:this|last|next)$/.test(lowerAt(date, from));
  if (roleAt(date, from) === 'determiner' && !points) return true;
  if (before === undefined) return false;
  const compound = /^(?:noun|name)$/.test(roles[before]!) || (kind === 'headline' && roles[after] === 'noun');
  return roles[before] === 'determiner' || /['’]s$/.test(tokens[before]!.text) || (isYear(date) && compound);
}

/** “won a landslide in February 1997 elections”, but “in February 1997 elections were held”: the noun is the phrase’s. */
function isOfNoun(date: Dated): boolean {
  const {tokens, roles, kept, from, to, before, after} = date;
  const led = roles[before ?? -1] === 'preposition' && from > 1 && roles[kept[from - 2]!] !== 'mark';
  if (!led || after === undefined || roles[after] !== 'noun' || after !== kept[to]! + 1) return false;
  const ends = !/^(?:noun|name|aux|past|present|participle|determiner|subordinator|pronoun)$/.test(
    roles[after + 1] ?? '',
  );
  const period = PERIOD.test(tokens[after]!.lower);
  return ends && tokens[after + 1]?.lower !== 'to' && !period && roleAt(date, from) !== 'determiner';
}

/** “a strong 2013 will help”: the year is what the sentence is about; “moved on from its disastrous 2013”: an adjective asks for its noun. */
function isSubject(date: Dated): boolean {
  const {tokens, roles, from, before, after} = date;
  if (!isYear(date) || before === undefined || roleAt(date, from - 2) !== 'determiner') return false;
  const head = roles[before] === 'noun' && /^(?:aux|past|present)$/.test(roles[after ?? -1] ?? '');
  return head || ADJECTIVE.test(tokens[before]!.lower);
}

const isBracketed = ({tokens, before, after}: Dated): boolean =>
  before !== undefined && /^[([]$/.test(tokens[before]!.text) && /^[)\]]$/.test(tokens[after ?? before]!.text);

/** Where the phrase begins that a date ends: with its article and preposition. Null where something needs the date. */
function leadOf(date: Dated): number | null {
  const {from, to, before, roles} = date;
  let first = from;
  if (before !== undefined && roles[before] === 'determiner') first--;
  // “met Lind [as recently as last May]”
  const asOf = (n: number) => lowerAt(date, first - n);
  if (asOf(1) === 'as' && asOf(3) === 'as' && /^(?:recently|early|late)$/.test(asOf(2))) first -= 3;
  // “Between March and July at least 30 people were killed”, “Before dawn on Friday police entered”
  const spans = first === 1 && to > from && /^(?:between|from|before|after)$/.test(lowerAt(date, first - 1));
  const lead = lowerAt(date, first - 1);
  if (!spans && needsDate(date, first - 1)) return null;
  if (spans) first--;
  const adverbial = /^(?:today|yesterday|tomorrow|tonight|earlier|last|next|this)$/.test(lowerAt(date, from));
  const leads = adverbial
    ? /^(?:during|of|early|late|starting|beginning)$/
    : /^(?:in|on|at|over|during|of|early|late|around|about|starting|beginning)$/; // not “sworn in today”
  if (leads.test(lead)) {
    if (needsDate(date, first - 2)) return null;
    first--;
    if (/^(?:around|about)$/.test(lead) && lowerAt(date, first - 1) === 'at') first--; // “[at around 21:30]”
    if (lead === 'of') first -= shareBefore(date, first);
  }
  // “said [only on Monday] that”, but “Only on Monday did he say”
  if (lowerAt(date, first - 1) !== 'only') return first;
  return first === 1 ? null : first - 1;
}

/** Words of a share of the time: “for much of March”, “for the rest of 2001”. */
function shareBefore(date: Dated, first: number): number {
  if (!/^(?:much|most|part|half|rest|remainder|all)$/.test(lowerAt(date, first - 1))) return 0;
  const article = roleAt(date, first - 2) === 'determiner' ? 1 : 0;
  return /^(?:for|in|during)$/.test(lowerAt(date, first - 2 - article)) ? 2 + article : 0;
}

/** Whether the word at a place says nothing without the date behind it. */
function needsDate(date: Dated, k: number): boolean {
  const {roles, kept, from, before, after} = date;
  const word = lowerAt(date, k);
  if (!NEEDS_DATE.test(word)) return false;
  // “was today charged”: between an auxiliary and its verb.
  const inside = roleAt(date, k) === 'aux' && /^(?:past|participle|base|adverb)$/.test(roles[after ?? -1] ?? '');
  // “was tested and [in 2007] admitted the theft”: “and” joins no other date; but “and October brings …”
  const month = kept[k] === before && MONTH.test(lowerAt(date, from));
  return !inside && !(word === 'and' && isFinite(roles[after ?? -1]) && !month);
}

/** “[only] filed her suit [last week]”: what it limits goes. */
function limitOf(date: Dated, start: number): number | undefined {
  const {tokens, roles, kept} = date;
  const limits = kept.slice(0, start).findLastIndex((i) => tokens[i]!.lower === 'only');
  const apart = (i: number) => !tokens[i]!.word || /^(?:conjunction|subordinator|relative)$/.test(roles[i]!);
  const verb = limits > 0 && isFinite(roles[kept[limits + 1] ?? -1]);
  return verb && !kept.slice(limits, start).some(apart) ? kept[limits] : undefined;
}

/** “An update released on Thursday came”: the participle would stand bare; but “went into hiding last year”. */
function isBare(date: Dated, start: number): boolean {
  const {tokens, roles, kept, after} = date;
  const reduced =
    /^(?:past|participle)$/.test(roleAt(date, start - 1)) && !/^(?:aux|preposition)$/.test(roleAt(date, start - 2));
  if (!reduced) return false;
  const aside = after !== undefined && tokens[after]!.text === ',' && tokens[kept[start - 2] ?? after]!.text === ',';
  return aside || /^(?:past|aux|present)$/.test(roles[after ?? -1] ?? '');
}

/** “Apple, on Tuesday, told …”: the commas around it go with it. */
function commasOf(date: Dated, start: number, to: number): number[] {
  const {tokens, kept} = date;
  const [open, close] = [kept[start - 1], kept[to + 1]];
  const opens = open === undefined || tokens[open]!.text === ',';
  if (close === undefined || tokens[close]!.text !== ',' || !opens) return [];
  return open !== undefined && /^(?:past|aux|present)$/.test(roleAt(date, to + 2)) ? [close, open] : [close];
}

/** What can only be an adjective. */
const ADJECTIVE =
  /(?:ous|ful|ive|ible|able|ic|ish|less|ant|bad|good|great|strong|weak|poor|tough|difficult|busy|bumper|record)$/;

/** Words that say nothing without the date behind them. */
const NEEDS_DATE =
  /^(?:scheduled|due|set|slated|planned|expected|dated|since|until|till|by|from|between|before|after|through|to|for|than|and|is|was|were|are|be|been|as|spent|spend|spends|spending|choos(?:es?|ing)|chose|mark(?:s|ed|ing)|celebrat(?:es?|ed|ing))$/;
