import {isFinite, isVerb} from '../text/grammar.js';
import {MONTH, NUMERAL, WEEKDAY, type Part} from '../text/syntax.js';
import {isAttributive, whenBehind} from './around-date.js';
import {isMeasured} from './measured.js';
import type {Group, Told} from './mentions.js';
import {lowerOf, noDay, type Said} from './no-day.js';
import {PERIODS} from './placing.js';
import {isOfSource} from './sources.js';
import {headingOf} from './types.js';

/** Why the words around a date keep it from placing anything: it is measured against, asked for, supposed, or only true as of then. */
export function reasonInContext(sentence: Told, {from, to, members}: Group): string | undefined {
  const {timex} = members[0]!;
  const said: Said = {sentence, from, to, text: timex.text, timex};
  for (const reason of REASONS) {
    const found = typeof reason === 'function' ? reason(said) : reason[0](said) ? reason[1] : undefined;
    if (found === PLACES) return undefined;
    if (found) return found;
  }
  return undefined;
}

/** In place of a reason, of what places its event whatever else may be said. */
const PLACES = '';

/** In their order: what a date is told to be, with the reason; or what itself says which reason there is. */
const REASONS: readonly (
  readonly [is: (said: Said) => boolean, reason: string] | ((said: Said) => string | undefined)
)[] = [
  // “13:40 The vote is over”
  [({sentence, to, timex}) => to <= headingOf(sentence.tokens) && timex.type === 'TIME', 'heads a note'],
  // “Budget 2025: Lind raises taxes”
  [isTitled, 'is part of a name'],
  // “as of Monday”
  [isAsOf, 'tells how things stand, not what happens'],
  // “half as many as in 2016, when the mill closed”: what the clause with “when” tells is of that time
  [(said) => isMeasuredAgainst(said) && whenBehind(said.sentence, said.to) >= 0, PLACES],
  // “higher than in 2015”
  [isMeasuredAgainst, 'is only measured against'],
  // “resigned on Monday, not on Tuesday”
  [isNegated, 'is the day that it was not'],
  // “in the three months to March 31”, “the year ended May 31”
  [isReach, 'only tells how far a stretch of time reaches'],
  // “is today one of the largest”
  [isNowadays, 'tells how things stand, not what happens'],
  // “not least because April 27 is independence day”
  [isNamed, 'is only called something'],
  // “is recalling kettles sold between 3 May and 9 June”
  [isOfGoods, 'only tells which are meant'],
  // “were killed, according to a report published on Monday”
  [({sentence, from, to}) => isOfSource(sentence, from, to), 'is the day it was told, not the day it was'],
  ({sentence, from, to}) => boundOf(sentence, from, to),
  // “has risen over the past year”, “has hardly been seen during the last month”
  [isForAWhile, 'tells how things went for a while'],
  noDay,
  ({sentence, from, to}) => generic(sentence, from, to),
  // “releases figures for October”
  [isOfFigures, 'is the time of a figure, and not of its report'],
  // “two days before the vote on 10 April”
  [isCountedFrom, 'is only counted from'],
  // “argued that, if the mill had been sold in May, there would be no debt”
  [isUnreal, 'tells what did not come to pass'],
  // “Harbour Times editorial, September 21: “The former mayor …””
  [isOfHeading, 'only names a source'],
  // “Will the mill close on Monday?”
  [({sentence: {tokens}, to}) => tokens.at(-1)!.text === '?' || tokens[to]?.text === '?', 'is asked, not told'],
  // “13:40 What happened this morning”, “Why the mill closed in 2016” over a part of the story
  [isAskingHeading, 'is asked, not told'],
  // “(Letters to the editor, 2 January, page 16)”, “(Show trial in Tallis, 2 January)”
  [isPrinted, 'only names a source'],
  // “Ana Lind (May 2016)”
  [isAloneInBrackets, 'stands in brackets, beside what is told'],
];

function isTitled(said: Said): boolean {
  const {tokens, roles, kind} = said.sentence;
  const {from, to} = said;
  const titled = kind === 'headline' && tokens[to]?.text === ':' && /^\d{4}$/.test(lowerOf(said, from)) && from < 3;
  return titled && !roles.slice(0, from).includes('preposition');
}

/** Index of the word that leads to a date, before its article and the plainest prepositions. */
function leadOf(said: Said): number {
  let lead = said.from - 1;
  while (said.sentence.roles[lead] === 'determiner' || /^(?:in|on|at|of|the)$/.test(lowerOf(said, lead))) lead--;
  return lead;
}

function isAsOf(said: Said): boolean {
  const lead = leadOf(said);
  return lowerOf(said, lead) === 'as' && lowerOf(said, lead + 1) === 'of';
}

function isMeasuredAgainst({sentence, from, to, timex}: Said): boolean {
  return isMeasured(sentence, from, to, timex);
}

function isNegated(said: Said): boolean {
  const lead = leadOf(said);
  return lowerOf(said, lead) === 'not' && said.sentence.roles[lead - 1] !== 'aux';
}

function isReach(said: Said): boolean {
  const lead = leadOf(said);
  const word = lowerOf(said, lead);
  const reaches = /^(?:to|through|end(?:ed|ing))$/.test(word);
  if (!reaches || !/^(?:weeks|months|year|quarter|half|period)$/.test(lowerOf(said, lead - 1))) return false;
  const before = said.sentence.tokens.slice(Math.max(0, lead - 5), lead - 1);
  return word !== 'to' || before.some(({lower}) => /^(?:in|for|over|during|of)$/.test(lower));
}

function isNowadays(said: Said): boolean {
  const {sentence, from, to} = said;
  return /^(?:today|nowadays)$/.test(lowerOf(said, from)) && to - from === 1 && isState(sentence, from);
}

function isForAWhile(said: Said): boolean {
  const {sentence, from, to} = said;
  const first = sentence.tokens.slice(from, to).find(({lower}) => lower !== 'the')?.lower ?? '';
  const the = lowerOf(said, from) === 'the' ? from : lowerOf(said, from - 1) === 'the' ? from - 1 : 0;
  return (
    /^(?:past|last)$/.test(first) &&
    the > 0 &&
    /^(?:over|during|for|throughout|within|in)$/.test(lowerOf(said, the - 1))
  );
}

function isOfFigures(said: Said): boolean {
  const {from, timex} = said;
  const figures = lowerOf(said, from - 1) === 'for' && FIGURES.test(lowerOf(said, from - 2));
  return figures && PERIODS.has(timex.grain ?? 'day');
}

/** Whether a clause supposes what was not so, or a word of it does: “if it had been”, “had it been”, “would have been”. */
function isUnreal(said: Said): boolean {
  const {sentence, from, to} = said;
  const {tokens, roles, clauses} = sentence;
  const own = (i: number) => clauses[i] === clauses[from];
  const opens = clauses.indexOf(clauses[from]!);
  const first = lowerOf(said, opens);
  const had = (_: unknown, i: number) => own(i) && lowerOf(said, i) === 'had' && roles[i + 1] !== 'determiner';
  if (first === 'if' && roles.some(had)) return true;
  // “Had the plane landed on Monday, all would have lived”
  if (first === 'had' && /^(?:determiner|name|noun|pronoun)$/.test(roles[opens + 1] ?? '')) return true;
  return tokens.some(
    ({lower}, i) =>
      (i < from || i >= to) &&
      own(i) &&
      /^(?:would|could|might|should)$/.test(lower) &&
      tokens.slice(i + 1, i + 4).some((t) => t.lower === 'have'),
  );
}

function isOfHeading({sentence: {tokens, roles}, from, to}: Said): boolean {
  const headed = tokens[from - 1]?.text === ',' && !roles.slice(0, from).some(isVerb);
  return headed && (to === tokens.length || /^["“:]$/.test(tokens[to]!.text));
}

function isAskingHeading(said: Said): boolean {
  const {tokens, kind} = said.sentence;
  const asks = /^(?:what|why|how|who|where)$/.test(lowerOf(said, headingOf(tokens)));
  return kind === 'body' && tokens.at(-1)!.word && asks;
}

/** The words between the brackets that a date stands in, with the one that opens them; null where it stands in none. */
function bracketsAround({sentence: {tokens}, from, to}: Said): Part | null {
  const open = tokens.findLastIndex(({text}, i) => i < from && /^[()]$/.test(text));
  const close = tokens.findIndex(({text}, i) => i >= to && /^[()]$/.test(text));
  return open >= 0 && close > 0 && tokens[open]!.text === '(' && tokens[close]!.text === ')'
    ? {from: open, to: close}
    : null;
}

function isPrinted(said: Said): boolean {
  const {sentence, from, to} = said;
  const brackets = bracketsAround(said);
  if (!brackets) return false;
  const paged = sentence.tokens.slice(brackets.from, brackets.to).some(({lower}) => /^pages?$/.test(lower));
  return paged || isReference(sentence, brackets.from, from, to);
}

function isAloneInBrackets(said: Said): boolean {
  const brackets = bracketsAround(said);
  return (
    brackets !== null &&
    !said.sentence.roles
      .slice(brackets.from, brackets.to)
      .some((role) => isVerb(role) || role === 'preposition' || role === 'participle')
  );
}

/** “Re your leader (Show trial in Tallis, 2 January)”: what was printed, and the day of it. */
function isReference({tokens, roles}: Told, open: number, from: number, to: number): boolean {
  const dated = tokens[from - 1]?.text === ',' && tokens[to]?.text === ')' && from - open > 3;
  return (
    dated && tokens[open + 1]!.capital && !roles.slice(open, from).some((role) => role === 'past' || role === 'aux')
  );
}

/** “is recalling kettles *sold between* 3 May and 9 June”: between which days what a statement is about was made or sold. */
function isOfGoods({sentence: {tokens, roles, clauses}, from, to}: Said): boolean {
  const [made, between] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  const plural = roles[from - 3] === 'noun' && /[^s]s$/.test(tokens[from - 3]!.lower);
  if (!plural || !MADE.test(made) || !/^(?:between|from)$/.test(between)) return false;
  const finite = (i: number) => isFinite(roles[i]) && clauses[i] === clauses[from];
  return tokens.some((_, i) => (i < from - 3 || i >= to) && finite(i));
}
const MADE =
  /^(?:sold|made|built|bought|purchased|produced|manufactured|issued|supplied|delivered|shipped|imported|packed|fitted|registered|born)$/;

const FIGURES = /^(?:figures|data|statistics|results|accounts|earnings|numbers|budget|forecasts?|outlook|guidance)$/;

/**
 * “7 percent from 1990 levels”, “prayed there on a Sunday”, “used to sail in May”, “as if it were yesterday”, “a film set in 1940”, “June has
 * forgiven him”: what looks like a date and is a measure, any day of its name, a habit, a likeness, the time of a story, or somebody.
 */
function generic({tokens, roles, clauses}: Told, from: number, to: number): string | undefined {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const own = (i: number) => clauses[i] === clauses[from];
  if (/^\d{4}$/.test(lower(to - 1)) && LEVEL.test(lower(to)) && !/^(?:noun|name)$/.test(roles[to + 1] ?? ''))
    return 'is only measured against';
  const weekday =
    WEEKDAY.test(lower(from)) && !/^(?:of|in)$/.test(lower(to)) && !/^(?:noun|name|present)$/.test(roles[to] ?? '');
  // “on a Sunday”, “on a wet Sunday in March”
  const article = /^(?:noun|participle)$/.test(roles[from - 1] ?? '') ? from - 2 : from - 1;
  const month = /^(?:early|mid|late)$/.test(lower(to + 1)) ? to + 2 : to + 1;
  const any = weekday || (WEEKDAY.test(lower(from)) && lower(to) === 'in' && MONTH.test(lower(month)));
  if (any && /^an?$/.test(lower(article))) return 'is any day of its name';
  // “in 2014, the year in which Lind left”
  const period = lower(from) === 'the' && to === from + 2 && COMES_ROUND.test(lower(from + 1));
  const told = /^(?:when|that|of)$/.test(lower(to)) || (lower(to) === 'in' && lower(to + 1) === 'which');
  if (period && told) return 'only says once more when';
  // “every year in November”
  if (
    /^(?:every|each)$/.test(lower(from - 3)) &&
    /^(?:in|on|at)$/.test(lower(from - 1)) &&
    COMES_ROUND.test(lower(from - 2))
  )
    return 'tells what was usual';
  // “Lind used to sail”, but “the knife used to kill him”, “the tricks that he used to win”
  const behind = (words: RegExp, reach: number): number => {
    let i = from - 1;
    while (i >= 0 && from - i <= reach && !words.test(lower(i))) i--;
    return from - i <= reach ? i : -1;
  };
  const used = behind(/^used$/, 12);
  const wont = used > 0 && own(used) && lower(used + 1) === 'to' && /^(?:base|noun)$/.test(roles[used + 2] ?? '');
  if (wont && (roles[used - 1] === 'pronoun' || tokens[used - 1]!.capital) && !/^(?:that|which)$/.test(lower(used - 2)))
    return 'tells what was usual';
  const likened = behind(/^(?:like|if|though)$/, 5);
  if (likened >= 0 && lower(likened + 1) === 'it' && (lower(likened) === 'like' || lower(likened - 1) === 'as'))
    return 'is only likened to';
  // “shown on Sunday Night”, “Monday Night Football”: what is broadcast on such a night
  if (to === from + 2 && WEEKDAY.test(lower(from)) && /^(?:Night|Morning|Afternoon)$/.test(tokens[to - 1]!.text))
    return 'is the name of a programme';
  if (ISSUE.test(lower(to)) || (/^['’]s?$/.test(lower(to)) && ISSUE.test(lower(to + 1)))) return 'only names an issue';
  if (/^dates?$/.test(lower(from - 2)) && /(?:by|before|expiry|expiration)$/.test(lower(from - 3)))
    return 'is a date on a label';
  const year = tokens.slice(to, to + 3).some((t) => /^(?:financial|fiscal)$/.test(t.lower));
  if (/^(?:quarter|half)$/.test(lower(to - 1)) && lower(to) === 'of' && year) return 'begins in no known month';
  const set = lower(from - 1) === 'in' && lower(from - 2) === 'set';
  if (set && tokens.slice(Math.max(0, from - 9), from - 2).some((t) => STORY.test(t.lower)))
    return 'is the time of a story';
  const person =
    to === from + 1 &&
    /^(?:April|May|June|August)$/.test(tokens[from]!.text) &&
    !/^(?:preposition|determiner|noun|adverb|number)$/.test(roles[from - 1] ?? '') &&
    /^(?:aux|past|present)$/.test(roles[to] ?? '');
  return person ? 'may be somebody’s name' : undefined;
}

/** “not least because April 27 is independence day”: a date of which it is said what it is, and nothing that happens then. */
function isNamed({sentence: {tokens, roles, clauses, triggers}, from, to}: Said): boolean {
  const own = (i: number) => clauses[i] === clauses[from];
  const opens = !own(from - 1) || /^(?:subordinator|conjunction)$/.test(roles[from - 1]!);
  if (!opens || !/^(?:is|was|marks|marked)$/.test(tokens[to]?.lower ?? '')) return false;
  if (tokens.some(({lower}, i) => own(i) && lower === 'anniversary')) return true; // of whatever happened long before
  const what = /^(?:noun|name)$/.test(roles[to + 1] ?? '') || /^an?$/.test(tokens[to + 1]?.lower ?? '');
  return what && !triggers.some(({index}) => own(index));
}

/** “Two days before the vote on 10 April”, “the day after the crash on Sunday”: what is told lies so far from the day that dates a noun. */
function isCountedFrom({sentence: {tokens, roles, clauses}, from}: Said): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (!/^(?:on|of|in)$/.test(lower(from - 1)) || !/^(?:noun|name)$/.test(roles[from - 2] ?? '')) return false;
  let i = from - 2;
  while (i > 0 && /^(?:noun|name|number|determiner)$/.test(roles[i]!)) i--;
  const count = lower(i - 2);
  return (
    /^(?:before|after)$/.test(lower(i)) &&
    clauses[i] === clauses[from] &&
    /^(?:days?|weeks?|months?|years?)$/.test(lower(i - 1)) &&
    (/^(?:the|an?|one|several|few)$/.test(count) || roles[i - 2] === 'number' || NUMERAL.test(count))
  );
}

/** Times that come round. */
const COMES_ROUND = /^(?:year|month|week|spring|summer|autumn|fall|winter|season)$/;

/** What comes out day by day or week by week. */
const ISSUE = /^(?:edition|issue|newsletter|podcast|magazine|column|supplement)s?$/;
const LEVEL = /^(?:levels?|figures?|prices|averages?|totals?|baselines?)$/;
const STORY =
  /^(?:dramas?|films?|novels?|plays?|story|stories|series|movies?|thrillers?|comedy|musicals?|operas?|tales?|sagas?|western|romance|sequel|prequel|adaptation)$/;

/**
 * “since 2001”, “until Friday”, “before Christmas”, “as in 2003”: the date bounds what is told, or is likened to it, and is the day of
 * neither; save what began then and is told as a happening (“has been held since”), what is put off to then, what does not happen before,
 * and what is due by the end of a time.
 */
function boundOf(sentence: Told, from: number, to: number): string | undefined {
  const {tokens, roles, clauses, triggers} = sentence;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const word = lower(from - 1) === 'the' ? lower(from - 2) : lower(from - 1);
  if (isAttributive(sentence, from, to) || whenBehind(sentence, to) >= 0) return undefined;
  const own = (i: number) => clauses[i] === clauses[from] || clauses[i] === clauses[from]! - 1; // “since” opens a clause
  const isDenied = tokens
    .slice(Math.max(0, from - 12), from)
    .some(({lower: w}) => /^(?:not|no|never|nobody|nothing|none)$|n['’]t$/.test(w));
  if (word === 'since') {
    const begun = triggers.some(({index, types}) => own(index) && types.some(({name}) => LASTING.has(name)));
    const been = tokens.some((t, i) => own(i) && t.lower === 'been');
    return begun && been && !roles.some((role, i) => role === 'number' && (i < from || i >= to) && own(i))
      ? undefined
      : 'only tells since when';
  }
  if (word === 'until' || word === 'till') {
    const near = tokens.slice(Math.max(0, from - 12), from);
    const goesOn = near.some(({lower: w}) => /^suspend/.test(w)) && near.some(({lower: w}) => SESSION.test(w));
    const open = isDenied || goesOn || near.some(({lower: w}) => PUT_OFF.test(w));
    return open || /^(?:have|has|had)$/.test(lower(from - 2)) ? undefined : 'only tells until when';
  }
  const ahead = lower(from - 1) === 'of' && lower(from - 2) === 'ahead';
  if (ahead && !isDenied) return 'only tells before when';
  if (word === 'before' || word === 'after') {
    const near =
      CLOSE.test(lower(from - 2)) ||
      (HOURS[word].test(lower(from)) && !isRestricted(sentence, from, to)) ||
      tokens.slice(from, to).some((t) => t.lower === 'end');
    return near || isDenied ? undefined : `only tells ${word} when`;
  }
  const likened = /^(?:in|on|at)$/.test(lower(from - 1)) && /^(?:as|like|unlike)$/.test(lower(from - 2));
  return likened && !/^(?:as|such|so|well)$/.test(lower(from - 3)) ? 'is only measured against' : undefined;
}

/** “the night before May 4” counts from it, “just after midnight on Monday” is as good as it; “five trading days after May 4” is not. */
const CLOSE = /^(?:day|hours?|minutes?|night|morning|evening|shortly|immediately|just|soon|right)$/;

/** “before *dawn* on Sunday”, “after *midnight* on Monday” are times of that day; “before midnight on Monday” only says until when. */
const HOURS = {
  before: /^(?:dawn|daybreak|sunrise|noon|midday|dusk)$/,
  after: /^(?:midnight|noon|midday|dusk|sunset|nightfall)$/,
};

/** “Tickets bought *before noon on Friday* are cheaper”: a date before the predicate says which ones are meant. */
function isRestricted({roles, clauses}: Told, from: number, to: number): boolean {
  const fronted = from < 2 || roles[from - 2] === 'mark';
  const verb = roles.findIndex((role, i) => i >= to && clauses[i] === clauses[from] && isFinite(role));
  return !fronted && verb >= 0 && !roles.slice(to, verb).includes('conjunction'); // “hit before dawn and five died”
}

/** Kinds of happening that begin what then lasts: jail, office, a ban. */
const LASTING = new Set<string>(['arrest', 'appointment', 'resignation', 'sanctions', 'annexation']);
const PUT_OFF =
  /^(?:adjourn|postpone|delay|defer|put|push|move|reschedule|extend)(?:e?d|s|ing)?$|^adjournment|^postponement|^wait/;

/** What goes on where it is suspended until a day. */
const SESSION = /^(?:hearing|trial|inquest|session|sitting|proceedings|talks|debate|vote|match|play|game|race)s?$/;

/**
 * “is today one of the largest”, “today the port has become a centre”: the clause stands on a present form of “be” or “have”, or tells what
 * something has become by now.
 */
function isState({tokens, clauses, roles}: Told, at: number): boolean {
  const verbs = roles.flatMap((role, i) =>
    clauses[i] === clauses[at] && (isVerb(role) || role === 'participle') ? [tokens[i]!.lower] : [],
  );
  const [first = ''] = verbs;
  const rest = /^(?:has|have|'s|'ve)$/.test(first) && BECOME.test(verbs.at(-1)!) ? [] : verbs.slice(1);
  return PRESENT.test(first) && rest.every((verb) => PRESENT.test(verb));
}
const PRESENT = /^(?:is|are|am|has|have|'s|'re|'ve|remains?)$/;
const BECOME = /^(?:become|grown|turned|remained)$/;
