/**
 * What looks like a date and is none: “may” and “march” the verbs, “$1990”, “2,000 people”, “Sunday Times”,
 * “April Ryan”, ages, scores. Each guard answers for one construction, from the words around it.
 */
import type {Token} from './lex.js';
import type {Place} from './rule.js';

const set = (words: string): Set<string> => new Set(words.split(' '));
const before = ({tokens, from}: Place, back = 1): Token | undefined => tokens[from - back];
const after = ({tokens, to}: Place, on = 0): Token | undefined => tokens[to + on];
const text = (token: Token | undefined): string => token?.text ?? '';

/** Words after which a month or year can stand. */
const LEADS = set(
  'in by since until till from during for of to through throughout before after between and or last next this early late mid around about circa past than over starting beginning ending effective that - – & , ( / as vs versus compared',
);
const STRONG_LEADS = set(
  'in since until till during through throughout last next this early late mid around before after between',
);
const YEAR_LEADS = set(
  'in by since until till from during of to through throughout before after between and or early late mid around about circa past than starting beginning ending effective the - & / , ( as vs versus fiscal calendar back for year vintage class at onward with into was but when while through re-elected elected its his her their',
);

const MONEY = set(
  'project agenda office studio $ £ € ¥ # us$ c$ a$ % no number nos flight room page pages chapter section article rule model highway route interstate channel building unit version windows boeing airbus psalm verse rs rmb',
);
/** Nouns that are counted, so that the number before them is no year. */
const COUNTED = set(
  'people persons men women children troops soldiers shares jobs workers employees members points votes homes houses miles kilometers kilometres km meters metres feet foot ft yards acres tons tonnes pounds lbs kg dollars euros yen cents percent percentage copies units students patients cases deaths victims passengers refugees migrants seats tickets calories degrees megawatts mw words pages times visitors fans protesters demonstrators officers firefighters families cars vehicles barrels ounces gallons liters litres square hectares islands companies more stores branches francs marks lire pesos rupees pixels rpm hp cc mah mhz mb gb seconds minutes hours days weeks months years yards beds rooms block',
);
const SECTIONS = set(
  'times telegraph mirror mail post herald express independent sun star world people journal tribune observer magazine news globe service school night',
);
const PERSON = set(
  'mr mrs ms miss sir dame lord lady theresa president minister senator sen rep prime secretary chancellor brian elizabeth fiona peter james robert karen mp',
);

/** What persons do and months do not: “April said”, “June smiled”. */
const PERSONAL =
  /^(said|says|told|tells|wrote|writes|thinks?|looked|looks|smiled|smiles|laughed|wore|wears|posed|posted|admitted|revealed|insisted|married|wed|grew|loves|loved|lives|lived)$/;

/** “may”, “march”, “august”, “april”, “june”, “jan” standing alone: a month only with some sign of it. */
export function bareMonth(place: Place): boolean {
  const {tokens, from} = place;
  const token = tokens[from]!;
  const prior = before(place);
  const next = after(place);
  const shout = token.capital && isShout(tokens, from);
  if (!token.capital) return false;
  const name = token.text;
  const led = prior !== undefined && LEADS.has(prior.text) && !(prior.kind === 'mark' && prior.text === ',');
  if (name === 'may' || name === 'march') {
    if (!prior || token.breaks) return false;
    if (shout && name === 'may' && !STRONG_LEADS.has(prior.text)) return false;
    if (/^(said|says|told|has|had|was|is|will|would|insisted|called|wins|faces|on|mp)$/.test(text(next))) return false;
    if (STRONG_LEADS.has(prior.text)) return true;
    if (next?.capital && next.gap && next.kind === 'word' && !/^(the|and|but)$/.test(next.text)) return false;
    return (
      led && !(name === 'may' && /^(and|or|of|to|for|by|,|than|from|-)$/.test(prior.text) && isPerson(tokens, name))
    );
  }
  if (FIRST_NAMES.has(name)) {
    if (!(prior && STRONG_LEADS.has(prior.text)) && (PERSONAL.test(text(next)) || isPerson(tokens, name))) return false;
    if (led || !prior) return prior !== undefined || !(next?.capital && next.kind === 'word');
    if (prior.capital && prior.kind === 'word' && !prior.entry) return false;
    return !(next?.capital && next.kind === 'word' && next.gap && !isShort(next));
  }
  if (token.entry?.short) {
    // “Jan”, “Mar” and “Dec” are names and words; alone they need a preposition before them.
    return led && prior !== undefined && STRONG_LEADS.has(prior.text) && !/^(and|or)$/.test(prior.text);
  }
  return !(
    prior?.capital &&
    prior.kind === 'word' &&
    !prior.entry &&
    next?.capital &&
    next.kind === 'word' &&
    next.gap &&
    !shout
  );
}

const isShort = (token: Token): boolean => token.text.length <= 3;

/** The words around are in capitals too, so a capital letter says nothing. */
function isShout(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.end - tokens[at]!.start > 1 && tokens[at]!.shout;
}

/** Somebody of that name is spoken of: “Mrs May”, “April Ryan”. */
function isPerson(tokens: readonly Token[], name: string): boolean {
  let known = persons.get(tokens);
  if (!known) {
    known = new Set();
    for (let i = 0; i < tokens.length; i++) {
      const {entry, capital, shout} = tokens[i]!;
      if (entry?.month === undefined || !capital || shout) continue;
      const prior = text(tokens[text(tokens[i - 1]) === '.' ? i - 2 : i - 1]);
      if (PERSON.has(prior) || (FIRST_NAMES.has(entry.word) && surname(tokens[i + 1]))) known.add(entry.word);
    }
    persons.set(tokens, known);
  }
  return known.has(name);
}
const FIRST_NAMES = set('april june august');
/** A capital, and nothing that a month is written before: “April Ryan”, and not “April Fools”. */
const surname = (next: Token | undefined): boolean =>
  !!next && next.kind === 'word' && next.capital && !next.breaks && !next.shout && !next.entry;
const persons = new WeakMap<readonly Token[], Set<string>>();

/** “May 3 percent”, “March 4 million”, “June 5 people”, “May 20-year-olds”: the number is an amount. */
export function dayNotAmount(place: Place): boolean {
  const {tokens, from, to} = place;
  const month = tokens[from]!;
  if (
    tokens[to - 1]!.kind === 'word' &&
    tokens[to - 1]!.entry?.ordinal !== undefined &&
    tokens[to - 1]!.text === 'second' &&
    !month.capital
  )
    return false;
  if (
    !month.capital &&
    (month.text === 'may' ||
      month.text === 'march' ||
      month.text === 'mar' ||
      month.text === 'jan' ||
      month.text === 'dec')
  ) {
    // In lower case only where the number ends the phrase, or a preposition leads.
    const prior = text(before(place));
    if (prior !== 'on' && prior !== 'of' && prior !== 'by' && prior !== 'since' && prior !== 'until') return false;
  }
  const next = after(place);
  if (!next) return true;
  if (
    /^(percent|per|%|million|billion|thousand|trillion|points|point|times|people|years|months|weeks|days|hours|minutes|goals|votes|seats|pc)$/.test(
      next.text,
    )
  )
    return false;
  if (next.text === ':' && after(place, 1)?.kind === 'number' && !next.gap) return true;
  return true;
}

/** A number of four digits that is a year and no amount, price, flight or address. */
export function bareYear(place: Place): boolean {
  const {tokens, from} = place;
  const token = tokens[from]!;
  const prior = before(place);
  const next = after(place);
  if (token.kind === 'word') return yearInWords(place);
  if (token.text === "'")
    return (
      prior !== undefined && /^(in|of|since|the|and|from|until|by|class|summer|spring|fall|winter|-)$/.test(prior.text)
    );
  const year = Number(token.text);
  if (year < 1200 || year > 2150)
    return prior !== undefined && /^(in|year|since)$/.test(prior.text) && year >= 1000 && !isCounted(next);
  if (prior && !prior.breaks) {
    if (MONEY.has(prior.text) || (prior.text === '.' && MONEY.has(text(tokens[from - 2])))) return false;
    if (prior.text === '-' && /^(pre|post)$/.test(text(tokens[from - 2]))) return true;
    if (prior.text === '-' && !prior.gap && tokens[from - 2]?.kind === 'number' && tokens[from - 2]!.text.length < 4)
      return false;
    if (prior.text === '.' && !token.gap) return false;
    if (
      prior.kind === 'mark' &&
      prior.text === '/' &&
      !token.gap &&
      tokens[from - 2]?.kind === 'number' &&
      tokens[from - 2]!.text.length !== 4
    )
      return false;
    if (prior.text === ':' && !token.gap) return false;
    if (prior.kind === 'number' && !prior.breaks) return false;
  }
  if (next) {
    if (next.text === '%' || isCounted(next)) return false;
    if (!next.gap && next.kind === 'word') return false; // “1990cc”, “2000m”
    if (next.text === ':' && !next.gap && after(place, 1)?.kind === 'number') return false;
    if (next.text === '.' && !next.gap && after(place, 1)?.kind === 'number' && !after(place, 1)!.gap) return false;
    if (
      next.text === '-' &&
      !next.gap &&
      after(place, 1)?.kind === 'word' &&
      !after(place, 1)!.gap &&
      /^(year|meter|metre|mile|foot|seat|page|strong|member|acre|pound|kilometer|room|man|point|degree|word|hour|mm|km)$/.test(
        text(after(place, 1)),
      )
    )
      return false;
    if (next.kind === 'number' && next.gap && !prior) return false;
  }
  if (!prior || token.breaks)
    return next !== undefined && (next.text === ':' || (next.kind === 'word' && !isCounted(next)));
  if (YEAR_LEADS.has(prior.text)) {
    if (
      prior.text === 'of' &&
      /^(total|number|population|average|loss|list|group|crowd|sample|height|altitude|maximum|minimum|record|range)$/.test(
        text(before(place, 2)),
      )
    )
      return false;
    const likely =
      year >= 1900 && year <= 2035 && year % 100 !== 0 && /^(the|its|his|her|their|and|or|,|for|to)$/.test(prior.text);
    if (
      !likely &&
      /^(about|around|over|than|to|for|at|was|with|and|or|the|,|its|his|her|their)$/.test(prior.text) &&
      next?.kind === 'word' &&
      next.gap &&
      /s$/.test(next.text) &&
      next.text.length > 4 &&
      !/^(results|elections|olympics|games|sales|earnings|finals|levels|protests|attacks|profits|revenues|losses|championships|figures|talks|hits|wars|debates|primaries|midterms|exports|prices)$/.test(
        next.text,
      )
    )
      return false;
    if (
      /^(about|around|over|than|for|at|with|was)$/.test(prior.text) &&
      !/^(\.|,|;|\)|-|and|or|but|to|")$/.test(text(next)) &&
      next !== undefined
    )
      return false;
    if (prior.text === 'at' || prior.text === 'with') return false;
    return year >= 1400 || /^(in|since|of)$/.test(prior.text);
  }
  if (next && (next.text === ')' || next.text === ']') && (prior.text === '(' || prior.text === '[')) return true;
  // “a 1988 law”, “the disastrous 1990 season”, “World Cup 2018”
  if (year >= 1800 && year <= 2050) {
    if (
      prior.capital &&
      prior.kind === 'word' &&
      !/^(a|an|the|his|her|its|their|our|but|and|early|late|in)$/.test(prior.text) &&
      from > 1 &&
      !/^(olympics|games|election|elections|cup|tournament|season|world)$/.test(text(next))
    )
      return year >= 1950 && year <= 2035 && (next === undefined || next.kind === 'mark' || !next.capital) && prior.gap;
    return (
      prior.kind === 'word' ||
      prior.text === "'s" ||
      prior.text === ')' ||
      prior.text === '"' ||
      prior.text === "'" ||
      prior.text === '.' ||
      prior.text === ';' ||
      prior.text === ':'
    );
  }
  return false;
}

const isCounted = (token: Token | undefined): boolean => token !== undefined && COUNTED.has(token.text) && token.gap;

function yearInWords(place: Place): boolean {
  const {tokens, from, to} = place;
  // “twenty seventeen-year-olds”; “nineteen hundred people”
  if (isCounted(after(place)) || text(after(place)) === '-') return false;
  return (
    tokens[from]!.text === 'nineteen' ||
    tokens[from]!.text === 'eighteen' ||
    (/^(in|of|since|year|by|until|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      text(before(place)),
    ) &&
      to - from >= 2)
  );
}

/** “Sunday Times”, “Wednesday Addams”, “Monday Night Football”, “Black Friday”. */
export function bareWeekday(place: Place): boolean {
  const {tokens, from, to} = place;
  const token = tokens[from]!;
  const prior = before(place);
  const next = after(place);
  if (
    token.entry?.short &&
    !(
      text(tokens[to - 1]) === '.' ||
      (prior && /^(on|last|next|until|by|since|this|from|to|through|-)$/.test(prior.text)) ||
      next?.text === ',' ||
      next?.kind === 'number'
    )
  )
    return false;
  if (token.text === 'sun' && text(tokens[to - 1]) !== '.' && text(prior) !== 'on') return false;
  if (
    prior &&
    !prior.breaks &&
    /^(black|bloody|super|giving|throwback|ruby|casual|cyber|freaky|holy|easter|joe|solomon)$/.test(prior.text) &&
    prior.capital &&
    token.capital
  )
    return false;
  if (token.capital && next?.capital && !next.breaks && !tokens[from]!.shout) {
    if (SECTIONS.has(next.text) && !(next.text === 'night' && !/^(football|live|lights)$/.test(text(after(place, 1)))))
      return false;
    if (next.text === 'addams' || (next.text === 'club' && text(prior) === 'the')) return false;
  }
  if (text(prior) === 'on' && token.text === 'sunday' && text(before(place, 2)) === 'mail') return false;
  return true;
}

/** “spring”, “fall” and “summer” standing alone: with an article or a preposition, and not as a verb or a coil. */
export function bareSeason(place: Place): boolean {
  const {tokens, from, to} = place;
  const withArticle = to - from === 2;
  const word = tokens[to - 1]!.text;
  const prior = text(before(place));
  const next = after(place);
  const led =
    /^(early|late|mid|in|by|since|until|during|through|of|from|before|after|for|over|throughout|and|every|each|to|worst|best|\w{3,}est)$/.test(
      prior,
    );
  if (word === 'fall' || word === 'spring') {
    if (withArticle)
      return (
        /^(in|during|by|since|until|through|before|after|for|over|throughout|of|early|late)$/.test(prior) &&
        text(next) !== 'of' &&
        text(next) !== 'in' &&
        text(next) !== 'from'
      );
    return (
      /^(in|by|since|until|during|early|late|mid|-)$/.test(prior) &&
      text(next) !== 'from' &&
      (next?.kind !== 'word' ||
        /^(and|when|after|semester|election|elections|season|but|or|that|of|with)$/.test(next.text) ||
        next.capital) &&
      !(word === 'fall' && prior !== 'in' && prior !== 'by' && prior !== 'since' && prior !== 'until')
    );
  }
  if (
    /^(olympics|olympic|palace|camp|games|house|jobs|job|school|sports|sport|wheat|coat|coats|collection|collections|cup|classic|street|road|park|solstice|internship|time)$/.test(
      text(next),
    )
  )
    return false;
  return withArticle || led;
}

/** A time of day without a day: “the morning”, “at night”. Taken only where the day is the one spoken of. */
export function barePart(place: Place): boolean {
  const {tokens, from, to} = place;
  const word = tokens[to - 1]!.text;
  if (
    /^(at|by|before|after|until|since)$/.test(text(before(place))) &&
    !/^(morning|afternoon|evening|night)$/.test(word)
  )
    return to - from === 1; // “at dawn”
  if (word === 'night' || word === 'evening') return false;
  if (text(tokens[from]) === 'the')
    return (
      text(before(place)) === 'in' && (word === 'morning' || word === 'afternoon') && after(place)?.kind !== 'word'
    );
  return false;
}

/** “twenty-one”, “7:3” and “2.15” are no times of day without a sign of it. */
export function bareClock(place: Place): boolean {
  const {tokens, from, to} = place;
  const prior = text(before(place));
  if (tokens[to - 1]!.kind === 'word') {
    if (to - from === 1)
      return (
        !(tokens[from]!.capital && from > 0 && after(place)?.capital) &&
        text(after(place)) !== 'express' &&
        text(after(place)) !== 'oil'
      );
    return true;
  }
  // “17:45” alone: a score or a ratio unless a preposition says otherwise
  if (text(after(place)) === '-' || text(after(place)) === '/' || text(after(place)) === '%') return false;
  // “09:05 The minister is on his way”: what opens an entry of a live report
  const {text: hour, breaks} = tokens[from]!;
  if ((!from || breaks) && hour.length === 2 && to - from === 3 && after(place)?.gap) return true;
  if (prior === ':' || prior === '.' || prior === '/' || prior === '-') return false;
  return (
    /^(at|by|until|till|from|to|before|after|since|around|about|between|and|through)$/.test(prior) ||
    (Number(hour) >= 13 && /^(time|updated|published|posted|,|\||on)$/.test(prior))
  );
}

/** “a 45-year-old man”, “45 years old”, “aged 45 years”: ages. */
export function notAge(place: Place, skip = 0): boolean {
  const {tokens, to} = place;
  const unit = tokens[to - 1]!.entry?.unit;
  const next = text(after(place));
  const then = text(after(place, 1));
  if (
    tokens[place.from + skip]!.kind === 'number' &&
    tokens[place.from + skip]!.text.length === 4 &&
    (unit === 'year' || unit === 'quarter' || unit === 'season')
  )
    return false;
  if (text(before(place)) === '-' && !tokens[place.from]!.gap && before(place, 2)?.kind === 'number') return false; // “1990-91 season”
  if (next === '-' && (then === 'old' || then === 'olds')) return unit !== 'year';
  if (next === 'old' || next === 'olds') return unit !== 'year';
  if (next === 'of' && then === 'age') return false;
  if (text(before(place)) === 'aged') return false;
  if (unit === 'second' && !tokens[to - 1]!.entry?.plural && tokens[to - 2]?.text !== '-') return false;
  // “he hoped that one day …” is no length.
  if (
    tokens[place.from]!.text === 'one' &&
    unit === 'day' &&
    next !== '-' &&
    !/^(for|in|within|after|only|just|than|least|last|lasts|lasted|takes|took|about)$/.test(text(before(place))) &&
    !/^(later|ago|before|after|earlier)$/.test(next)
  )
    return false;
  if (
    unit === 'second' &&
    next !== '-' &&
    tokens[place.from]!.kind === 'word' &&
    text(tokens[to - 2]) === '-' &&
    after(place)?.capital
  )
    return false; // “Forty-second Street”
  if (unit === 'quarter' && next === 'of') return false;
  if (unit === 'season') return false;
  if (unit === 'quarter' && !tokens[to - 1]!.entry?.plural) return tokens[to - 2]?.text !== 'one';
  return true;
}

/** “years”, “weeks”, “months” standing alone. */
export function bareUnits(place: Place): boolean {
  const {tokens, from} = place;
  const unit = tokens[from]!.entry!.unit!;
  const prior = text(before(place));
  const next = text(after(place));
  if (tokens[from]!.text.length < 4 || prior === 'many') return false;
  if (prior.endsWith('ed') && next !== 'of') return true; // “has waited years”
  if (!/^(year|month|week|day|decade|hour|century)$/.test(unit) || before(place)?.kind === 'number') return false;
  if (
    /^(for|in|within|over|after|last|lasted|lasting|took|take|takes|spent|spend|,|because|of|by|and|until|were|been|be|or|only|about|been|just)$/.test(
      prior,
    )
  ) {
    if (prior === 'of' || prior === 'by' || prior === ',' || prior === 'and' || prior === 'or')
      return /^(of|ago|later|after|before|earlier)$/.test(next);
    return true;
  }
  return (
    /^(ago|later|earlier)$/.test(next) ||
    (/^(before|after)$/.test(next) && /^(just|only|mere|even)$/.test(prior)) ||
    (next === 'of' && !/^(the|his|her|their|our|my|these|those|such|early|small|office|visiting)$/.test(prior))
  );
}

/** “a year”, “an hour”: a length of time, but not in “a year-round school”, “a second chance”, “a day care centre”. */
export function articleUnit(place: Place, unit: string): boolean {
  const next = text(after(place));
  const then = text(after(place, 1));
  if (
    unit === 'second' ||
    unit === 'night' ||
    unit === 'season' ||
    unit === 'weekend' ||
    unit === 'quarter' ||
    unit === 'day'
  ) {
    if (unit === 'second' || unit === 'quarter' || unit === 'season')
      return next === 'ago' || next === 'earlier' || next === 'later';
    if (unit === 'night' || unit === 'weekend') return next === 'ago' || next === 'earlier' || next === 'later';
    if (/^(care|trip|job|out|laborer|labourer|trader|of|when|at|in|with|for|that|like|to)$/.test(next)) return false;
  }
  if (next === '-' && /^(round|old|long|end|on|over|to|by|ago|earlier)$/.test(then)) return false;
  return next !== 'old';
}

/** “700 seats a week”, “$2 million a year”: how much in each, which is a set and no length. */
export function isRate(place: Place): boolean {
  const prior = before(place);
  if (/^(ago|earlier|later|before|after|and|or|from|-)$/.test(text(after(place)))) return false;
  return (
    prior !== undefined &&
    (prior.kind === 'number' ||
      /^(million|billion|thousand|hundred|bn|crore|lakh|times|percent|once|twice|pounds|dollars|euros|cents|£|\$)$/.test(
        prior.text,
      ) ||
      (/[^s]s$/.test(prior.text) &&
        prior.text.length > 3 &&
        !/^(this|thus|always|perhaps|sometimes|besides|across|towards|takes|lasts|spends|makes|gives|comes|seems|becomes|remains|means|needs|wants|gets|within|plus)$/.test(
          prior.text,
        ) &&
        !prior.entry))
  );
}

/** The text is about results and not about a match: “the first half” is of a year. */
export function business(tokens: readonly Token[]): boolean {
  let known = businessKnown.get(tokens);
  if (known === undefined) {
    let words = 0;
    for (const {text: word} of tokens) {
      if (RESULTS.has(word)) words++;
      else if (MATCHES.has(word)) words -= 2;
    }
    known = words > 2;
    businessKnown.set(tokens, known);
  }
  return known;
}
const businessKnown = new WeakMap<readonly Token[], boolean>();
const RESULTS = set(
  'profit profits earnings revenue revenues sales quarter shares dividend fiscal income analysts investors',
);
const MATCHES = set('goal goals coach striker match halftime touchdown scored referee kick season league');

/** “Mondays” but not “Taco Mondays”. */
export const weekdayPlural = (place: Place): boolean => !before(place)?.capital || before(place)!.text === '.';

/** “USA Today”, “Today show”, “Christmas Island”, “the Today programme”. */
export function notName(place: Place): boolean {
  const {tokens, from, to} = place;
  const token = tokens[from]!;
  const prior = before(place);
  const next = after(place);
  if (
    token.text === 'today' &&
    token.capital &&
    !token.shout &&
    (text(prior) === 'usa' ||
      /^(show|programme|program)$/.test(text(next)) ||
      (text(prior) === 'the' && next?.kind === 'word'))
  )
    return false;
  if (token.text === 'today' && text(prior) === 'usa') return false;
  if (/^(island|carol|tree|trees|card|cards|eve)$/.test(text(next)) && tokens[to - 1]!.text === 'christmas')
    return false;
  if (/^(egg|eggs|bunny|rising|island)$/.test(text(next)) && tokens[to - 1]!.text === 'easter') return false;
  return true;
}

/** “now” as a time, not as a filler (“now, look”) nor in “until now”, “now that”. */
export function plainNow(place: Place): boolean {
  const prior = text(before(place));
  const next = text(after(place));
  return !/^(from|up)$/.test(prior) && next !== '-' && prior !== '-';
}
