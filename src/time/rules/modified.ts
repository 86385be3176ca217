/** Parts and shades of another expression: “early May”, “the end of 1990”, “nearly two years”, “later this week”. */
import {set, type Unit} from '../lexicon.js';
import {fromDct, type Meaning} from '../meaning.js';
import {ofNoun} from '../guards.js';
import {YEAR_KINDS} from '../pieces.js';
import {family} from '../rule.js';

export const modified = family('modified');
const {rule} = modified;

/** Which part of a stretch a word says; all others say its end. */
const modOf = (word: string): string =>
  /^(early|earlier|beginning|start|first|opening)$/.test(word) ? 'START' : /^mid/.test(word) ? 'MID' : 'END';
const shade = (meaning: Meaning, mod: string): Meaning => ({...meaning, mod});
const bounded = (m: Meaning): boolean => m.kind !== 'day' && m.kind !== 'month-day';

// “early in the year”, “by end-June”
rule('( (the)? early|late|mid|earlier|later (-)? (in|on)? (the)? | start|end - ) CAL', ({cal}, place) =>
  shade(cal, modOf(place.word(0) === 'the' ? place.word(1) : place.word(0))),
);
// “until midweek”, “by mid-year”, and not “a midweek game”
rule('( midweek|midyear | mid - LONG )', ({long}, place) => {
  const unit: Unit = long ?? place.word(0).slice(3);
  return ofNoun(place)
    ? null
    : shade(unit === 'week' ? {kind: 'within', unit, of: {kind: 'weekday', day: 3}} : fromDct(unit, 0), 'MID');
});
rule('early|earlier|late|later (in)? the ONE', ({one}, place) =>
  /^(day|week|month|year)$/.test(one) && place.next(-2) === 'the' && place.next() !== 'of'
    ? {kind: 'definite', unit: one, mod: modOf(place.word(0))}
    : null,
);
rule(
  `(the|this)? (very)? beginning|start|end|middle|close of ( (the)? CAL | the (${YEAR_KINDS})? day|week|month|year|quarter|decade|century )`,
  ({cal: named}, place) => {
    const cal = named ?? fromDct(place.next(-1) as Unit, 0);
    const word = ['beginning', 'start', 'end', 'middle', 'close'].find((part) => place.has(part))!;
    // “At the end of the day it is about money” tells no time.
    return bounded(cal) && (place.next(-1) !== 'day' || /^(by|until)$/.test(place.word(-1)))
      ? shade(cal, modOf(word))
      : null;
  },
);
// “The final days of 1922”, “the early months of next year”; of a year, and not of what has no date.
rule(
  'the early|first|opening|middle|second|late|latter|last|final|closing|dying hours|days|weeks|months|week|half|part of CAL',
  ({cal}, place) => shade(cal, modOf(place.word(1))),
);
// “for the rest of the day”: what is left of it is told by what it is left of.
rule(
  '(the)? (rest|remainder|whole) of ( CAL | the day|week|weekend|month|year )',
  ({cal}, place) => cal ?? fromDct(place.next(-1) as Unit, 0),
);
rule('(early|late|mid|later|earlier) (-)? (on | in (the)?)? TIME', ({time}, place) =>
  shade(time, modOf(place.word(0))),
);
/** “over the past year” is no amount above it: these words say that what follows is a stretch, not a length. */
const DEFINITE = ['the', 'past', 'last', 'next', 'this', 'these', 'coming'];
/** “Over two years” behind such words is a length; elsewhere it is a stretch that something goes on in. */
const OVERS = set('for in after than taken took of just well now is was were to');
const BOUNDS: Record<string, string> = {
  LESS_THAN: 'nearly|almost|under | less|fewer than | close to',
  APPROX: 'about|around|roughly|approximately|some',
  MORE_THAN: 'over | more than',
  EQUAL_OR_MORE: 'at least | no|not less|fewer than | as little|few as',
  EQUAL_OR_LESS: 'at most | up to | no|not more|longer than | as long|many|much as',
};
for (const mod in BOUNDS) {
  const words = `( just|well|slightly | a little )? ( ${BOUNDS[mod]} )`;
  rule(`${words} DUR`, ({dur}, place) => {
    const lead = place.word(0);
    // “took over two years ago this week”
    if (lead === 'over' && (!OVERS.has(place.word(-1)) || place.next() === 'ago')) return null;
    return (lead === 'some' && dur.n === 'X') || DEFINITE.some((word) => place.has(word)) ? null : shade(dur, mod);
  });
  // “just over two weeks later”, and not “took over two years ago”
  rule(`${words} OFFSET`, ({offset}, place) =>
    /ago|earl|later/.test(place.next(-1)) && !(place.word(0) === 'over' && /^t(oo|a)k/.test(place.word(-1)))
      ? shade(offset, mod)
      : null,
  );
}
rule(
  '( DUR or so|two|more|less | CAL or so|two | the better|best|good|greater part of DUR )',
  ({dur, cal = dur}, place) =>
    shade(cal, place.next(-1) === 'more' ? 'EQUAL_OR_MORE' : place.next(-1) === 'less' ? 'EQUAL_OR_LESS' : 'APPROX'),
);
rule('about|around|circa|c CAL', ({cal}) =>
  /^(day|month-day|month|year|decade|century)$/.test(cal.kind) ? shade(cal, 'APPROX') : null,
);
rule('SUB ( (of | in)? YEARLY | of the year )', ({sub, yearly}) =>
  yearly || sub.kind === 'quarter' ? {kind: 'of', part: sub, whole: yearly ?? fromDct('year', 0)} : null,
);
// “Last year’s third quarter”, “the 2016 first quarter”; “in 2016 May said …” is no month of that year.
rule("(the)? YEARLY ('s)? SUB", ({sub, yearly}, place) =>
  sub.kind === 'quarter' || sub.kind === 'half' || place.has("'s") ? {kind: 'of', part: sub, whole: yearly} : null,
);
