/**
 * What looks like a date and is none: “may” and “march” the verbs, “$1990”, “2,000 people”, “Sunday Times”,
 * “April Ryan”, ages, scores. Each guard answers for one construction, from the words around it.
 */
import type {Token} from './lex.js';
import {directionOf, REPORTS} from './direction.js';
import {around, set} from './lexicon.js';
import {tells} from './meaning.js';
import type {Match, Place} from './rule.js';

const before = ({tokens, from}: Place, back: number): Token | undefined => tokens[from - back];
const after = ({tokens, to}: Place, on: number): Token | undefined => tokens[to + on];
const text = (token: Token | undefined): string => token?.text ?? '';
const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';
/** In figures or in words. */
export const isNumeral = (token: Token | undefined): boolean => isNumber(token) || !!token?.entry?.number;
/** A word with a capital, not the first of a block. */
const isName = (token: Token | undefined): boolean => token?.kind === 'word' && token.capital && !token.breaks;

/** Behind a name or an article: “the Hummer H1”, “Chinese New Year”. */
export const isNamed = (place: Place): boolean => isName(place.prior) || /^(a|an)$/.test(place.word(-1));

/** What stands before a time and hardly before a name. */
const PREPOSITIONS =
  'in since until till during through throughout last next this early late mid around before after between';
const TIME_LEADS = set(PREPOSITIONS);
/** What can stand before a month, and before other things. */
const MONTH_LEADS = set('by from for of to and or about than be starting beginning effective - ( / as compared');

/** “may”, “march”, “august”, “april”, “june”, “jan” standing alone: a month only with some sign of it. */
export function bareMonth(place: Place): boolean {
  const {tokens} = place;
  const token = place.first;
  if (!token.capital) return false;
  const {prior} = place;
  const next = place.after;
  const name = token.text;
  if (TIME_LEADS.has(text(prior)) || SUPERLATIVE.test(text(prior))) return true; // “the coldest March”
  // “Jan”, “Mar” and “Dec” are names and words; “mid-Jan”, “end of Aug” and “from Sept” are months.
  if (token.entry!.short)
    return (
      MONTH_LEADS.has(text(prior)) && !token.shout && (!/^(jan|mar|dec)/.test(name) || TIME_LEADS.has(place.word(-2)))
    );
  const named = isSurname(next); // “March Hare”, “June Smith”, but “June EU summit”
  if (name === 'may' || name === 'march') {
    // “the March elections”, and not “the March on Rome”
    const attributed = NOUN_LEADS.has(text(prior)) && next?.kind === 'word' && !AFTER_EVENTS.has(next.text);
    return (MONTH_LEADS.has(text(prior)) || attributed) && !token.shout && !named && !persons(tokens).has(name);
  }
  if (FIRST_NAMES.has(name)) {
    if (REPORTS.has(text(next)) || persons(tokens).has(name)) return false;
    // “his mother, June”, “Barry and June, who …”
    const apart = text(prior) === ',' ? place.word(-2) : text(prior);
    if (KIN.has(apart) || (text(next) === ',' && place.next(1) === 'who')) return false;
    return !isName(prior) || !!prior!.entry;
  }
  return true;
}

/** “June to September is busiest”, “the best time is May”, “it usually rains in May”: of every year. */
export function anyYear({tokens, from, to}: Place): boolean {
  for (let at = from - AROUND; at < to + AROUND; at++) {
    if (!tokens[at]?.known) continue;
    const {text: word, capital} = tokens[at]!;
    if (HABITS.has(word) || (word === 'best' && text(tokens[at + 1]) === 'time') || (ADVICE.has(word) && capital))
      return !business(tokens) && directionOf(tokens, from, to) === 'none';
  }
  return false;
}
const AROUND = 12;
const HABITS = around('usually normally typically busiest cheapest daily hourly twice');
around('best');
/** “Go in May”, “Visit between June and August” */
const ADVICE = around('go visit avoid sow');
const AFTER_EVENTS = set('on of for to in and was is');

const FIRST_NAMES = set('april june august');
const KIN = set('mother father wife daughter son sister brother husband');
const PERSON = set('mr mrs ms theresa president minister senator');

/** What is found out of a text once, and then known. */
function once<T>(find: (tokens: readonly Token[]) => T): (tokens: readonly Token[]) => T {
  const known = new WeakMap<readonly Token[], T>();
  return (tokens) => {
    if (!known.has(tokens)) known.set(tokens, find(tokens));
    return known.get(tokens)!;
  };
}

/** The months that are somebody’s name: “Mrs May”, “April Ryan”. */
const persons = once((tokens) => {
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++) {
    const {entry, capital} = tokens[at]!;
    if (entry?.month === undefined || !capital || tokens[at]!.shout) continue;
    const prior = text(tokens[text(tokens[at - 1]) === '.' ? at - 2 : at - 1]);
    if (PERSON.has(prior) || (FIRST_NAMES.has(entry.word) && isSurname(tokens[at + 1]))) found.add(entry.word);
  }
  return found;
});
/** A capital, and nothing that a month is written before: “April Ryan”, and not “April Fools”. */
const isSurname = (next: Token | undefined): boolean => isName(next) && !next!.shout && !next!.entry;

/** “May 3 percent”, “March 4 million”: the number is an amount. */
export function dayNotAmount(place: Place): boolean {
  const day = place.tokens[place.from + 1]!;
  if (day.kind === 'number' && !day.gap) return false; // the code “MAY25”
  return place.next() !== '%' && !isCounted(place.after);
}
const isUnits = (token: Token | undefined): boolean =>
  !!token?.entry?.plural && !!token.entry.unit && token.entry.unit !== 'season'; // “the 2010 seasons”

/** What a number names, so that it is no year: “Flight 1990”, “No. 1984”, “$1999”. */
const NUMBERED = set(
  'project agenda build office $ £ € # no number flight room page section article rule model highway route channel unit windows resolution',
);
/** What is counted so often, or has no plural in “-s”, that any number before it is no year. */
const COUNTED = set(
  'block pixels million billion thousand people men women children soldiers workers copies units shares jobs points votes miles km meters metres feet euros percent seats more students homes',
);
const isCounted = (token: Token | undefined): boolean => COUNTED.has(text(token)) || isUnits(token);

/** What a year follows, and what it follows as well as an amount does. */
const YEAR_LEADS = set(`${PREPOSITIONS} by from of to the its his her their and or , - & / ( [ © circa year`);
const AMOUNT_LEADS = set('about around over nearly some than for with was');
const NOUN_LEADS = set('the its his her their and or , for to about around over than');
/** “a total of 1990”, “a record of 2016”. */
const OF_AMOUNTS = set('total record number average');
/** Things in the plural that are told by a year, even by one that looks like an amount: “the 2000 elections”. */
const YEARLY = set('results elections olympics games targets election cup world');
const STOPS = set(`. , ; ) - and or but to " 's as when by from`);

/** A number of four digits that is a year and no amount, price, flight or address. */
export function bareYear(place: Place): boolean {
  const token = place.first;
  if (token.kind === 'word') return yearInWords(place);
  const {prior} = place;
  const lead = text(prior);
  const next = place.after;
  if (token.text === "'")
    return TIME_LEADS.has(lead) || /^(of|the|and|from|by|class|-)$/.test(lead) || !!prior?.entry?.season;
  const year = Number(token.text);
  const likely = year >= 1900 && year <= 2035 && year % 100 !== 0;
  // “2,000 shares”, written 2000; but “in 1990 shares fell”
  if ((isCounted(next) && !(lead === 'in' && likely)) || isGlued(place)) return false;
  if (lead === '.' ? NUMBERED.has(place.word(-2)) : NUMBERED.has(lead)) return false;
  // “a 2011 Chevrolet”
  if ((MAKES.has(text(next)) || addressed(place)) && !TIME_LEADS.has(lead)) return false;
  if (isName(prior) && NUMBERED.has(place.word(-2))) return false; // “Windows Server 2008”
  if (year < 1200 || year > 2150) return year >= 1000 && /^(in|year|since)$/.test(lead);
  if (!prior || /^[.?!]$/.test(lead)) return next !== undefined && (/^[:-]$/.test(next.text) || next.kind === 'word');
  // “lost 1500 sheep dogs”, but “in 1500 ships sailed”
  const plural = next?.kind === 'word' && next.gap && next.text.length > 4 && next.text.endsWith('s');
  if (plural && !next.capital && !likely && !YEARLY.has(next.text) && !TIME_LEADS.has(lead)) return false;
  // “at 2016 levels”, “over 2015 attacks”, and not “has 1990 lockers”
  if (likely && plural && !next.capital) return !/^(ha[sd]|have)$|..ed$/.test(lead);
  if (AMOUNT_LEADS.has(lead)) return !next || STOPS.has(next.text) || (lead === 'for' && likely && !plural); // “its target for 2020”
  // “**1889** The hall opened”, in bold
  if (lead === '*') return place.word(-2) === lead;
  if (YEAR_LEADS.has(lead)) return !(lead === 'of' && OF_AMOUNTS.has(place.word(-2)));
  if (lead === 'at' || year < 1800 || year > 2050) return false;
  // “World Cup 2018”, and neither “Windows 2000” nor “the Acme 2000 Series”
  if (isName(prior) && !/^(a|an|our|but)$/.test(lead) && place.from > 1 && !YEARLY.has(text(next)))
    return prior.gap && year >= 1950 && year <= 2035 && !isName(next);
  return prior.kind === 'word' || /^('s|\)|"|'|;|:|·|•|–|—|\|)$/.test(lead); // “a 1988 law”, “the disastrous 1990 season”
}
/** “1900 Oak Street”, “2015 North Main Ave.” */
function addressed({tokens, to}: Place): boolean {
  for (let at = to; at < to + 4 && isName(tokens[at]); at++) if (STREETS.has(tokens[at]!.text)) return at > to;
  return false;
}
const STREETS = set('street st avenue ave road rd drive');
const MAKES = set('ford chevrolet honda toyota porsche mustang');

/** Part of something longer: “1990cc”, “2016:45”, “1985.50”, “555-1999”, “3/1990”, “1800-seat”. */
function isGlued(place: Place): boolean {
  const [mark, left] = [place.prior, before(place, 2)];
  const [next, right] = [place.after, after(place, 1)];
  if (isNumber(mark)) return true;
  if (text(mark) === '-' && !mark!.gap && left?.shout && text(next) === '-') return true; // “CVE-2024-3094”
  if (text(mark) === '-' && isNumber(left) && left!.text.length === 3) return true; // “555 - 1999”, tokenised
  if (mark && !place.first.gap && (/^[.:]$/.test(mark.text) || (/^[-/]$/.test(mark.text) && isPart(left)))) return true;
  if (text(next) === '-' && right?.kind === 'word' && !right.gap) return true;
  if (!next || next.gap) return text(next) === '%';
  if (next.kind === 'word' || next.text === '%') return true;
  if (!right || right.gap) return false;
  return /^[:.]$/.test(next.text) && isNumber(right);
}
/** A number that is no year itself. */
const isPart = (token: Token | undefined): boolean => isNumber(token) && token!.text.length !== 4;

/** “nineteen eighty-four”, but neither “twenty seventeen-year-olds” nor “nineteen hundred people”. */
function yearInWords(place: Place): boolean {
  if (isCounted(place.after) || place.next() === '-') return false;
  const {prior} = place;
  return (
    /^(nineteen|eighteen)$/.test(place.first.text) ||
    (place.length >= 2 && /^(in|of|since|year|by|until)$/.test(text(prior)))
  );
}

/** What is named after a day: “Sunday Times”, “Wednesday Night Live”. */
const NAMED_AFTER_DAYS = set(
  'times telegraph mirror mail post herald express sun star world people school addams agreement',
);
const NAMED_DAYS = set('black bloody super bowl giving casual');

/** “Sunday Times”, “Wednesday Addams”, “Monday Night Football”, “Black Friday”, and short forms that are words. */
export function bareWeekday(place: Place): boolean {
  const {tokens, to} = place;
  const token = place.first;
  const {prior} = place;
  const next = place.after;
  const dotted = text(tokens[to - 1]) === '.';
  if (token.entry!.short && !dotted) {
    // “Mon and Tue”
    const pairs = /^(and|or|&|-|to)$/;
    const paired =
      (pairs.test(text(next)) && after(place, 1)?.entry?.weekday) ||
      (pairs.test(text(prior)) && before(place, 2)?.entry?.weekday);
    const led = paired || WEEKDAY_LEADS.has(text(prior)) || next?.text === ',' || isNumber(next);
    if (!led || (token.text === 'sun' && !paired && text(prior) !== 'on')) return false;
  } else if (dotted && text(prior) === 'the') return false; // “around the Sun.”
  if (isName(prior) && NAMED_DAYS.has(text(prior))) return false;
  if (text(prior) === 'on' && place.word(-2) === 'mail') return false; // “the Mail on Sunday”
  if (text(prior) === 'a' && /^(is|was|on)$/.test(place.word(-2)) && !ofNoun(place)) return false; // “it was a Tuesday”
  if (token.shout || !isName(next)) return true;
  return !NAMED_AFTER_DAYS.has(text(next));
}
/** “Open Tuesday to Sunday”, “Mon–Fri: 9am–6pm”: days of every week, and not “will be open Tuesday to Friday”. */
export function isListing(tokens: readonly Token[], from: number): boolean {
  const to = from + 3;
  const time = /^[,:(]$/.test(text(tokens[to])) ? to + 1 : to;
  for (let at = from - 1; at > from - 9; at--)
    if (OPEN.has(text(tokens[at])) && !/^(be|been|was|were|will|to|us)$/.test(text(tokens[at - 1]))) return true;
  return (
    [tokens[time], tokens[time + 1], tokens[from - 1], tokens[from - 2]].some((token) =>
      /^(am|pm|noon)$/.test(text(token)),
    ) && directionOf(tokens, from, to) !== 'past'
  );
}
/** “…, Sat 10am–1pm, closed Sun”: a day that is told soon after such days, by no verb of its own. */
export function isListed({tokens, from, to}: Place): boolean {
  for (let at = from - 3; at > from - 26; at--)
    if (tokens[at]?.entry?.weekday && tokens[at + 2]!.entry?.weekday && /^(-|to|through)$/.test(text(tokens[at + 1])))
      return isListing(tokens, at) && directionOf(tokens, from, to) === 'none';
  return false;
}
/** “Wed–Sun, 10–4”, of what is open then; “from 12 till 4”. */
export const ofHours = (place: Place): boolean =>
  !ofNoun(place) &&
  !/^[-%\d]/.test(place.next()) &&
  (place.prior?.kind !== 'word' ||
    !!place.prior.entry?.weekday ||
    OPEN.has(place.word(-1)) ||
    place.word(-1) === 'from') &&
  (/^(till|until)$/.test(place.word(1)) ||
    place.tokens.slice(Math.max(0, place.from - 12), place.from).some((token) => OPEN.has(token.text)));
const OPEN = set('open opens closed closes hours serves daily available');
const WEEKDAY_LEADS = set('on last next until by since this from to through -');

/** What is of a season and not in it: “the Summer Olympics”, “a fall collection”, “a spring break camp”. */
const SEASONED = set('camp school sports collection time');

/** “spring”, “fall” and “summer” standing alone: with an article or a preposition, and not as a verb or a coil. */
export function bareSeason(place: Place): boolean {
  const article = place.length === 2;
  const word = place.last.text;
  const lead = place.word(-1);
  const next = place.after;
  if (SEASONED.has(text(next)) || (place.last.capital && isName(next))) return false; // “the Winter Palace”
  const apart =
    !ofNoun(place) ||
    next!.capital ||
    NO_OWNERS.test(text(next)) ||
    (text(next) === 'of' && STEPPED.test(place.next(1)));
  if (word !== 'fall' && word !== 'spring') return article ? apart : SEASON_LEADS.has(lead) || SUPERLATIVE.test(lead);
  if (/^(of|in|from)$/.test(text(next)) && article && !STEPPED.test(place.next(1))) return false; // “the fall of Rome”
  if (article) return lead !== 'from' && SEASON_LEADS.has(lead);
  return /^(in|by|since|until|from|during|early|late|mid|-)$/.test(lead) && apart;
}
/** “the coldest winter”, “the hottest March” */
const SUPERLATIVE = /^\w{3,}est$/;
/** What stands behind a season and leaves it one; “the winter chill” is of none. */
const NO_OWNERS = /^(holidays?|months|break|last|next|election|season)$/;
/** “the spring of next year” */
const STEPPED = /^(this|last|next|that)$/;
const SEASON_LEADS = set(`${PREPOSITIONS} by of from as for over and to worst best`);
/** What can stand behind a date and be no noun that it belongs to. */
const NO_NOUNS = set(
  'the a an every each this his her its their at in on and or but as so when while after before because until to into with for by from that which is was will has had he she it they we i since',
);
/** “Overnight rain”, “an early evening flight”: a noun stands behind that it belongs to. */
export const ofNoun = (place: Place): boolean => place.goesOn && !NO_NOUNS.has(place.next());

/** So many words around a title tell running text from a headline. */
const NEARBY = 8;

/** ABC’s “This Week”, “told 60 Minutes”, “Vision 2030 Now”: capitals that running text has in names alone. */
export function isTitle(source: string, tokens: readonly Token[], {from, to, meaning}: Match): boolean {
  let at = from;
  while (at < to && !tokens[at]!.capital) at++;
  if (at === to) return false; // nearly always
  let named = false;
  for (at = from; at < to; at++) {
    const {capital, shout, start, entry, text: word} = tokens[at]!;
    if (!entry || !(entry.unit || entry.number || (entry.part && capital) || POINTING.test(word))) continue;
    const prior = tokens[at - 1];
    // “on Tuesday Night” is hasty, and “Monday Night Football” a name.
    if (!capital || shout || (entry.part && prior?.entry?.weekday && !tokens[to]?.capital)) return false;
    // What opens a line, a sentence or a quotation has its capital from that.
    named ||=
      at > from ||
      (!!prior &&
        (prior.kind !== 'mark' || /^(,|'s)$/.test(prior.text)) &&
        !source.slice(prior.end, start).includes('\n'));
  }
  // “Christmas Day”, “the Second Quarter”, “the 19th Century” have theirs anyway.
  if (!named || tells(meaning, /^(holiday|quarter|half|decade|century)$/)) return false;
  const [{start}, {end}] = [tokens[from]!, tokens[to - 1]!];
  return tokens
    .slice(Math.max(0, from - NEARBY), to + NEARBY)
    .some(
      (t) =>
        t.kind === 'word' &&
        !t.capital &&
        t.text.length > 2 &&
        !SMALL.test(t.text) &&
        !source.slice(Math.min(t.end, end), Math.max(t.start, start)).includes('\n'),
    );
}
const POINTING = /^(this|last|next|now|today|tonight|tomorrow)$/;
/** What headlines have in small letters, too. */
const SMALL = /^(the|and|but|for|from|with|into|after|over|amid|before)$/;

/** A time of day without a day: “the morning”, “at dawn”. Taken only where the day is the one spoken of. */
export function barePart(place: Place): boolean {
  const lead = place.word(-1);
  // “since the night it happened”, “during the night of the attack” are told by what follows.
  if (place.length > 1)
    return (
      PART_LEADS.has(lead) &&
      !ofNoun(place) &&
      (lead === 'in' || place.word(0) !== 'the' || !RELATIVE.test(place.next()))
    );
  return /^(at|by|before|after|until|since)$/.test(lead) && !/^(morning|afternoon|evening|night)$/.test(place.word(0));
}
/** “by early evening”, “spent the afternoon”, “during the night”. */
const PART_LEADS = set(`${PREPOSITIONS} by from spend spent spending`);
const RELATIVE = /^(that|when|which|he|she|it|they|we|i|the|an?|his|her|its|their)$/;

/** “9am–6pm, Sat 10am–1pm”, “9am–5pm Monday to Friday”: the day behind an hour belongs to what follows. */
export const ledOn = (place: Place): boolean =>
  (place.has(',') && isNumber(place.after)) ||
  (/^(-|to|through)$/.test(place.next()) && after(place, 1)?.entry?.weekday !== undefined);

/** “twenty-one”, “7:3” and “2.15” are no times of day without a sign of it. */
export function bareClock(place: Place): boolean {
  const {tokens, from, to} = place;
  const lead = place.word(-1);
  const next = place.after;
  // “5 p.m.”, “noon”, but not “the Midnight Express”
  if (place.last.kind === 'word' || text(tokens[to - 1]) === ')')
    return place.length > 1 || !(isName(tokens[from]) && from > 0 && isName(next));
  // “17:45” alone: a score or a ratio unless a preposition says otherwise
  // “09:05 The minister is on his way”: what opens an entry of a live report
  const {text: hour, breaks} = place.first;
  const entered = text(next) === ':' && after(place, 1)?.gap;
  if (place.length === 3 && ((!from || breaks) && hour.length === 2 ? next?.gap || entered : entered && lead === '.'))
    return true;
  return CLOCK_LEADS.has(lead) || (Number(hour) >= 13 && /^(time|updated|published|posted|,|\||on)$/.test(lead));
}
const CLOCK_LEADS = set('approximately at by until till from to before after since around about between and through');

/** “at 9 this morning”, “Friday at 8”, and neither “killed 9 this morning”, “Friday at 8 percent” nor “closed Friday at 9.10”. */
export const bareHour = (place: Place): boolean =>
  (place.has('at')
    ? !/ed$/.test(place.word(-1))
    : place.word(-1) !== 'from' || (!isNumber(before(place, 2)) && !/^(up|down)$/.test(place.word(-2)))) &&
  !ofNoun(place) &&
  !/^[-/%\d]/.test(place.next()) &&
  !ofResults(place);

/** “a 45-year-old man”, “45 years old”, “aged 45 years” are ages, “the second quarter of” and “one day” no lengths. */
export function notAge(place: Place): boolean {
  const {tokens, from, to} = place;
  const number = tokens.slice(from, to).find(isNumeral) ?? place.first;
  const last = place.last;
  const {unit, plural} = last.entry!;
  const lead = place.word(-1);
  const [next, then] = [place.next(), place.next(1)];
  // No man is so old: “3,000 years old”, “1.5 million years old”.
  const ancient =
    (isNumber(number) && Number(number.text.replaceAll(',', '')) > 150) ||
    /^(thousand|million|billion)$/.test(text(tokens[to - 2]));
  // “the 1990 season”, “at 1400 hours”
  if (isNumber(number) && number.text.length === 4 && (/^(year|quarter|season)$/.test(unit!) || lead === 'at'))
    return false;
  if (/^olds?$/.test(next) || (next === '-' && /^olds?$/.test(then))) return unit !== 'year' || ancient;
  if ((next === 'of' && then === 'age') || lead === 'aged') return false;
  const hyphened = tokens[to - 2]!.text === '-';
  if (unit === 'second' && !plural) return hyphened && !(number.kind === 'word' && place.after?.capital); // “Forty-second Street”
  // “he hoped that one day …”
  if (number.text === 'one' && /^(day|night)$/.test(unit!) && !plural)
    return hyphened || next === '-' || ONE_DAY_LEADS.has(lead) || /^(later|ago|before|after|earlier)$/.test(next);
  if (unit === 'quarter' && !hyphened && place.length > 2) return true; // “two straight quarters of growth”
  if (unit === 'quarter') return !/^(of|finals?)$/.test(next) && (!!plural || tokens[to - 2]!.text !== 'one');
  return true;
}
const ONE_DAY_LEADS = set('for in over within after only just last lasts takes took about than least lasted');

/** “years”, “weeks”, “months” standing alone. */
export function bareUnits(place: Place): boolean {
  const {entry} = place.first;
  const {prior} = place;
  const lead = text(prior);
  const next = place.next();
  if (isNumber(prior)) return false;
  // “within minutes”, “in seconds”, and never “seconds” of a team or of a dish
  if (!LONG.has(entry!.unit!)) return /^(in|within)$/.test(lead) || /^(later|before|after)$/.test(next);
  if (lead.endsWith('ed')) return true; // “has waited years”
  // “in the weeks before the vote”, “the months since he left”
  if (lead === 'the' && /^(before|after|since|following|preceding|leading)$/.test(next)) return true;
  if (UNITS_LEADS.has(lead) || /^(ago|later|earlier|away)$/.test(next)) return true;
  if (/^(before|after)$/.test(next)) return !/^(first|early|last|final|other|these|those|few)$/.test(lead);
  return next === 'of' && !OWNERS.has(lead);
}
const LONG = set('year month week day decade hour century');
const UNITS_LEADS = set(
  'for in within over after last took take takes spent spend because until were been be only about just lasted lasting',
);
const OWNERS = set('the his her their our my these those such early small office dying');

/** “a year”, “an hour”: a length of time, but not in “a year-round school”, “a second chance”, “a day care centre”. */
export function articleUnit(place: Place, unit: string): boolean {
  const next = place.next();
  if (/^(quite|what|such)$/.test(place.word(-1))) return false; // “quite a week”
  if (unit === 'weekend' && place.length > 2) return true; // “a long weekend”
  if (/^(second|quarter|season|night|weekend)$/.test(unit))
    return /^(ago|earlier|later|or)$/.test(next) || (unit === 'night' && isNumber(place.prior));
  if (unit === 'day' && NO_DAY.has(next)) return false;
  return next !== 'old' && !(next === '-' && COMPOUNDS.has(place.next(1)));
}
const NO_DAY = set('care trip return job out trader of when at in on there with for that like to');
const COMPOUNDS = set('round old long end on over to by ago earlier');

/** “700 seats a week”, “$2 million a year”: how much in each, which is a set and no length. */
export function isRate(place: Place): boolean {
  const {prior} = place;
  if (!prior || /^(ago|earlier|later|before|after|or|-)$/.test(place.next())) return false;
  if (isNumeral(prior) || PER.has(prior.text)) return true;
  if (!/..[^s]s$|^people$/.test(prior.text) || prior.entry) return false;
  for (let back = 2; back < 8; back++) {
    const {entry, text: word} = before(place, back) ?? {};
    if (word === 'many' || entry?.number || (entry?.digits && entry.digits !== 4)) return true;
  }
  return false;
}
const PER = set('billion thousands millions billions bn times percent % pounds dollars euros cents');

/** The text is about results and not about a match: “the first half” is of a year. */
const business = once(
  (tokens) => tokens.reduce((n, {text: word}) => n + (RESULTS.has(word) ? 1 : MATCHES.has(word) ? -2 : 0), 0) > 2,
);
const RESULTS = set('profit profits earnings revenue sales quarter shares fiscal income analysts dividend investors');
const MATCHES = set(
  'goal goals coach match yards touchdown touchdowns scored season league playoffs halftime quarterback',
);
/** “The first half” of a text about results, “first-half profit” of any. */
export const ofResults = (place: Place): boolean => business(place.tokens) || RESULTS.has(place.next());
/** “In the fourth quarter he scored”: a text that tells of a match and of no results. */
export const ofMatch = ({tokens}: Place): boolean =>
  tokens.some(({text: word}) => MATCHES.has(word)) &&
  !tokens.some(({text: word}) => RESULTS.has(word) && word !== 'quarter');

/** “Mondays” but not “Taco Mondays”. */
export const weekdayPlural = (place: Place): boolean =>
  !place.prior?.capital || place.word(-1) === 'on' || OPEN.has(place.word(-1));

/** “Today’s world”, “Christmas Island”, “the Easter Rising”, “the Good Friday Agreement”. */
export function notName(place: Place): boolean {
  const {text: word} = place.first;
  const next = place.after;
  if (word === 'today' && text(next) === "'s" && GENERAL.has(place.next(1))) return false;
  // “the Chinese New Year” and “Orthodox Easter” are other days
  if (/^(year|easter)$/.test(place.last.text) && isNamed(place)) return false;
  return !KEPT_FEASTS.has(text(next));
}
/** “Today the Middle East has become …”, “a town that today lies …”: of our time and of no day. */
export const nowadays = (place: Place): boolean =>
  place.word(0) === 'today' &&
  (place.first.capital || /^(and|but|that|which|who|where)$/.test(place.word(-1))) &&
  place.tokens.slice(place.to, place.to + 9).some((token) => LASTING.has(token.text));
/** What goes on, and is no news of the day. */
const LASTING = set('become lies stands lives remains know');
/** “Today’s world”, “today’s youth”: of our time and of no day. */
const GENERAL = set('world youth generation society');
const KEPT_FEASTS = set('island carol tree card egg rising agreement');

/** “will soon be over”, “is expected soon”; not “as soon as”, “soon after”, nor what was soon over. */
export function soonAhead(place: Place): boolean {
  const {tokens, from, to} = place;
  const lead = place.word(-1);
  if (/^(as|how|so|too|very|-)$/.test(lead) || /^(after|as|before|enough|-)$/.test(place.next())) return false;
  return lead === 'to' || directionOf(tokens, from, to) === 'future';
}

/** “now” as a time, not in “from now on” or “now-famous”. */
export function plainNow(place: Place): boolean {
  const lead = place.word(-1);
  const glued = lead === '-' && !place.first.gap;
  return !/^(from|up|every)$/.test(lead) && !glued && place.next() !== '-';
}
