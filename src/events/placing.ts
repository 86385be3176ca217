import type {Grain} from '../model.js';
import {isFinite, isVerb} from '../text/grammar.js';
import {MONTH, NUMERAL, WEEKDAY} from '../text/syntax.js';
import {isAttributive, whenBehind} from './around-date.js';
import {isFigureMoved, isMeasured} from './measured.js';
import type {Group, Told} from './mentions.js';
import {noDay} from './no-day.js';
import {isOfSource} from './sources.js';
import {isScheduling} from './status-cues.js';
import {headingOf} from './types.js';

/** Why a date places nothing where the day of its article is open. */
export const UNKNOWN_DAY = 'the day it is counted from is unknown';
/** Grains too wide to place an event. */
export const COARSE = new Set<Grain>(['decade', 'century', 'millennium']);

/** Why a date expression by itself places nothing: it is no date, or one too wide. */
export function reasonNotToPlace({members, when}: Group): string | undefined {
  const {type, value, text} = members[0]!.timex;
  if (type === 'DURATION') return 'a length of time places nothing';
  if (type === 'SET') return 'a repetition places nothing';
  if (value.endsWith('_REF')) return 'names no place on the calendar';
  if (!when) return UNKNOWN_DAY;
  if (COARSE.has(when.grain)) return 'too wide to place an event';
  // Of a league or a company: it begins in one year and ends in another.
  if (/^[a-z ]*\b(?:season|(?:financial|fiscal) year)$/i.test(text)) return 'begins in no known month';
  return undefined;
}

/** Why the words around a date keep it from placing anything: it is measured against, asked for, supposed, or only true as of then. */
export function reasonInContext(sentence: Told, {from, to, members}: Group): string | undefined {
  const {tokens, clauses, roles, kind} = sentence;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (to <= headingOf(tokens) && members[0]!.timex.type === 'TIME') return 'heads a note';
  // “Budget 2025: Lind raises taxes”
  const titled = kind === 'headline' && tokens[to]?.text === ':' && /^\d{4}$/.test(lower(from)) && from < 3;
  if (titled && !roles.slice(0, from).includes('preposition')) return 'is part of a name';
  const own = clauses[from]!;
  let lead = from - 1;
  while (roles[lead] === 'determiner' || /^(?:in|on|at|of|the)$/.test(lower(lead))) lead--;
  if (lower(lead) === 'as' && lower(lead + 1) === 'of') return 'tells how things stand, not what happens';
  if (isMeasured(sentence, from, to, members[0]!.timex))
    return whenBehind(sentence, to) < 0 ? 'is only measured against' : undefined;
  if (lower(lead) === 'not' && roles[lead - 1] !== 'aux') return 'is the day that it was not';
  // “in the three months to March 31”, “the year ended May 31”
  const reaches =
    /^(?:to|through|end(?:ed|ing))$/.test(lower(lead)) &&
    /^(?:weeks|months|year|quarter|half|period)$/.test(lower(lead - 1));
  if (
    reaches &&
    (lower(lead) !== 'to' ||
      tokens.slice(Math.max(0, lead - 5), lead - 1).some((t) => /^(?:in|for|over|during|of)$/.test(t.lower)))
  )
    return 'only tells how far a stretch of time reaches';
  if (/^(?:today|nowadays)$/.test(lower(from)) && to - from === 1 && isState(sentence, from))
    return 'tells how things stand, not what happens';
  if (isNamed(sentence, from, to)) return 'is only called something';
  if (isOfGoods(sentence, from, to)) return 'only tells which are meant';
  if (isOfSource(sentence, from, to)) return 'is the day it was told, not the day it was';
  const bound = boundOf(sentence, from, to);
  if (bound) return bound;
  // “has risen over the past year”, “has hardly been seen during the last month”
  const stretch = /^(?:past|last)$/.test(tokens.slice(from, to).find((t) => !/^the$/.test(t.lower))?.lower ?? '');
  const the = lower(from) === 'the' ? from : lower(from - 1) === 'the' ? from - 1 : 0;
  if (stretch && the > 0 && /^(?:over|during|for|throughout|within|in)$/.test(lower(the - 1)))
    return 'tells how things went for a while';
  const loose = noDay({sentence, from, to, text: members[0]!.timex.text}) ?? generic(sentence, from, to);
  if (loose) return loose;
  // “releases figures for October”
  if (lower(from - 1) === 'for' && FIGURES.test(lower(from - 2)) && PERIODS.has(members[0]!.timex.grain ?? 'day'))
    return 'is the time of a figure, and not of its report';
  if (isCountedFrom(sentence, from)) return 'is only counted from';
  const unreal = (i: number) =>
    clauses[i] === own &&
    /^(?:would|could|might|should)$/.test(lower(i)) &&
    tokens.slice(i + 1, i + 4).some((t) => t.lower === 'have');
  // “argued that, if the mill had been sold in May, there would be no debt”
  const opens = clauses.indexOf(own);
  const supposed =
    lower(opens) === 'if' &&
    roles.some((_, i) => clauses[i] === own && lower(i) === 'had' && roles[i + 1] !== 'determiner');
  // “Had the plane landed on Monday, all would have lived”
  const inverted = lower(opens) === 'had' && /^(?:determiner|name|noun|pronoun)$/.test(roles[opens + 1] ?? '');
  if (supposed || inverted || tokens.some((_, i) => (i < from || i >= to) && unreal(i)))
    return 'tells what did not come to pass';
  // “Harbour Times editorial, September 21: “The former mayor …””
  const headed = tokens[from - 1]?.text === ',' && !roles.slice(0, from).some(isVerb);
  if (headed && (to === tokens.length || /^["“:]$/.test(tokens[to]!.text))) return 'only names a source';
  if (tokens.at(-1)!.text === '?' || tokens[to]?.text === '?') return 'is asked, not told';
  // “13:40 What happened this morning”, “Why the mill closed in 2016” over a part of the story
  const asks = kind === 'body' && tokens.at(-1)!.word && /^(?:what|why|how|who|where)$/.test(lower(headingOf(tokens)));
  if (asks) return 'is asked, not told';
  const open = tokens.findLastIndex((t, i) => i < from && /^[()]$/.test(t.text));
  const close = tokens.findIndex((t, i) => i >= to && /^[()]$/.test(t.text));
  const plain = open >= 0 && close > 0 && tokens[open]!.text === '(' && tokens[close]!.text === ')';
  // “(Letters to the editor, 2 January, page 16)”, “(Show trial in Tallis, 2 January)”
  const page =
    plain && (tokens.slice(open, close).some((t) => /^pages?$/.test(t.lower)) || isReference(sentence, open, from, to));
  if (page) return 'only names a source';
  if (
    plain &&
    !roles.slice(open, close).some((role) => isVerb(role) || role === 'preposition' || role === 'participle')
  )
    return 'stands in brackets, beside what is told';
  return undefined;
}
/** “Re your leader (Show trial in Tallis, 2 January)”: what was printed, and the day of it. */
function isReference({tokens, roles}: Told, open: number, from: number, to: number): boolean {
  const dated = tokens[from - 1]?.text === ',' && tokens[to]?.text === ')' && from - open > 3;
  return (
    dated && tokens[open + 1]!.capital && !roles.slice(open, from).some((role) => role === 'past' || role === 'aux')
  );
}

/** “is recalling kettles *sold between* 3 May and 9 June”: between which days what a statement is about was made or sold. */
function isOfGoods({tokens, roles, clauses}: Told, from: number, to: number): boolean {
  const [made, between] = [tokens[from - 2]?.lower ?? '', tokens[from - 1]?.lower ?? ''];
  const plural = roles[from - 3] === 'noun' && /[^s]s$/.test(tokens[from - 3]!.lower);
  if (!plural || !MADE.test(made) || !/^(?:between|from)$/.test(between)) return false;
  const finite = (i: number) => isFinite(roles[i]) && clauses[i] === clauses[from];
  return tokens.some((_, i) => (i < from - 3 || i >= to) && finite(i));
}
const MADE =
  /^(?:sold|made|built|bought|purchased|produced|manufactured|issued|supplied|delivered|shipped|imported|packed|fitted|registered|born)$/;

/** “was loaned for the next season”, “set aside £2m for 2019”: a thing done, for a time that is still to come. */
export function isMeantFor({tokens, roles}: Told, {from, when}: Group, trigger: number): boolean {
  const lead = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    when !== null &&
    SEASONAL.has(when.grain) &&
    tokens[lead]?.lower === 'for' &&
    trigger < lead &&
    (isVerb(roles[trigger]) || roles[trigger] === 'participle') &&
    !tokens
      .slice(trigger, lead)
      .some(({lower}, i) => isScheduling(lower) && (lower !== 'set' || trigger + i === lead - 1))
  );
}

/**
 * “reported a loss for the fourth quarter”, “had predicted growth of 2% for 2025”, “crime rose by 7% in 2024”: what is reported or foretold,
 * or how far it has moved, is a figure of that time.
 */
export function isFigureOf(sentence: Told, {from, when}: Group, trigger: number): boolean {
  const {tokens} = sentence;
  if (when !== null && PERIODS.has(when.grain) && isFigureMoved(sentence, trigger)) return true;
  let lead = from - 1;
  while (/^(?:the|its|their|his|her)$/.test(tokens[lead]?.lower ?? '')) lead--;
  const word = tokens[lead]?.lower ?? '';
  const long = when !== null && (word === 'for' ? SEASONAL.has(when.grain) : word === 'in' && FISCAL.has(when.grain));
  return long && trigger < lead && FIGURING.test(tokens[trigger]!.lower);
}

const FIGURES = /^(?:figures|data|statistics|results|accounts|earnings|numbers|budget|forecasts?|outlook|guidance)$/;
const PERIODS = new Set<Grain>(['month', 'quarter', 'half', 'year']);
const FISCAL = new Set<Grain>(['quarter', 'half']);
const FIGURING =
  /^(?:report(?:s|ed)?|post(?:s|ed)?|book(?:s|ed)?|forecast(?:s|ed)?|(?:predict|expect|project|estimat|foresee|foresaw)(?:e?d|s)?)$/;

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
  const period = lower(from) === 'the' && to === from + 2 && PERIOD.test(lower(from + 1));
  const told = /^(?:when|that|of)$/.test(lower(to)) || (lower(to) === 'in' && lower(to + 1) === 'which');
  if (period && told) return 'only says once more when';
  // “every year in November”
  if (
    /^(?:every|each)$/.test(lower(from - 3)) &&
    /^(?:in|on|at)$/.test(lower(from - 1)) &&
    PERIOD.test(lower(from - 2))
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
function isNamed({tokens, roles, clauses, triggers}: Told, from: number, to: number): boolean {
  const own = (i: number) => clauses[i] === clauses[from];
  const opens = !own(from - 1) || /^(?:subordinator|conjunction)$/.test(roles[from - 1]!);
  if (!opens || !/^(?:is|was|marks|marked)$/.test(tokens[to]?.lower ?? '')) return false;
  if (tokens.some(({lower}, i) => own(i) && lower === 'anniversary')) return true; // of whatever happened long before
  const what = /^(?:noun|name)$/.test(roles[to + 1] ?? '') || /^an?$/.test(tokens[to + 1]?.lower ?? '');
  return what && !triggers.some(({index}) => own(index));
}
/** “Two days before the vote on 10 April”, “the day after the crash on Sunday”: what is told lies so far from the day that dates a noun. */
function isCountedFrom({tokens, roles, clauses}: Told, from: number): boolean {
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
const PERIOD = /^(?:year|month|week|spring|summer|autumn|fall|winter|season)$/;
/** What comes out day by day or week by week. */
const ISSUE = /^(?:edition|issue|newsletter|podcast|magazine|column|supplement)s?$/;
/** Times that budgets, contracts and teams are made for. */
const SEASONAL = new Set<Grain>(['season', 'quarter', 'half', 'year']);
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
