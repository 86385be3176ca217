/** Parts and shades of another expression: “early May”, “the end of 1990”, “nearly two years”, “later this week”. */
import type {Meaning} from '../meaning.js';
import type {Token} from '../lex.js';
import {family} from '../rule.js';

export const modified = family('modified');
const {rule} = modified;

const mods: Record<string, string> = {
  early: 'START',
  earlier: 'START',
  late: 'END',
  later: 'END',
  mid: 'MID',
  beginning: 'START',
  start: 'START',
  end: 'END',
  middle: 'MID',
  close: 'END',
  nearly: 'LESS_THAN',
  almost: 'LESS_THAN',
  about: 'APPROX',
  around: 'APPROX',
  roughly: 'APPROX',
  approximately: 'APPROX',
  some: 'APPROX',
};
const modOf = (word: string): {mod?: string} => (mods[word] ? {mod: mods[word]} : {});
const shade = (meaning: Meaning, mod: {mod?: string}): Meaning => ({...meaning, ...mod});
/** “over the past year” is no amount above it: the article says that what follows is a stretch, not a length. */
const definite = (token: Token): boolean =>
  /^(the|past|last|next|this|these|coming|a|an)$/.test(token.text) && token.text.length > 2;
const bounded = (m: Meaning): boolean => m.kind !== 'day' && m.kind !== 'month-day';

rule(
  'early',
  'DATE',
  '(the)? early|late|mid|earlier|later|very (-)? (in|on)? (the)? CAL',
  ({cal}, {tokens, from}) => {
    const word = tokens[from]!.text === 'the' ? tokens[from + 1]!.text : tokens[from]!.text;
    return word === 'very' ? null : shade(cal, modOf(word));
  },
  2,
);
rule('in-unit', 'DATE', 'early|earlier|late|later (in)? the ONE', ({one}, {tokens, from, to}) =>
  /^(day|week|month|year)$/.test(one) && tokens[to - 2]!.text === 'the'
    ? {kind: 'definite', unit: one, ...modOf(tokens[from]!.text)}
    : null,
);
rule(
  'end-of',
  'DATE',
  '(the|this)? (very)? beginning|start|end|middle|close of (the)? CAL',
  ({cal}, {tokens, from, to}) => {
    const word = tokens.slice(from, to).find((t) => /^(beginning|start|end|middle|close)$/.test(t.text))!.text;
    return bounded(cal) ? shade(cal, modOf(word)) : null;
  },
  2,
);
// “The final days of 1922”, “the early months of next year”; of a year, and not of what has no date.
rule(
  'days-of',
  'DATE',
  'the early|first|opening|middle|late|last|final|closing|dying hours|days|weeks|months of CAL',
  ({cal}, {tokens, from}) =>
    shade(cal, {
      mod: /^(early|first|opening)$/.test(tokens[from + 1]!.text)
        ? 'START'
        : (modOf(tokens[from + 1]!.text).mod ?? 'END'),
    }),
  2,
);
// “for the rest of the day”: what is left of it is told by what it is left of.
rule(
  'rest-of',
  'DATE',
  '(the)? (rest|remainder|whole) of ( CAL | the day|week|weekend|month|year )',
  ({cal}, {tokens, to}) => cal ?? {kind: 'offset', unit: tokens[to - 1]!.text as 'week', n: 0, from: 'dct'},
  2,
);
rule(
  'end-of-unit',
  'DATE',
  '(the)? beginning|start|end|middle of the week|month|year|quarter|decade|century',
  (_, {tokens, from, to}) => {
    const word = tokens[from]!.text === 'the' ? tokens[from + 1]!.text : tokens[from]!.text;
    const unit = tokens[to - 1]!.text as 'week';
    return {kind: 'offset', unit, n: 0, from: 'dct', ...modOf(word)};
  },
);
rule(
  'early-part',
  'TIME',
  '(early|late|mid|later|earlier) (-)? (on | in (the)?)? TIME',
  ({time}, {tokens, from}) => shade(time, modOf(tokens[from]!.text)),
  2,
);
rule(
  'about-duration',
  'DURATION',
  'nearly|almost|about|around|roughly|approximately|some DUR',
  ({dur}, {tokens, from}) =>
    definite(tokens[from + 1]!) || (tokens[from]!.text === 'some' && dur.n === 'X')
      ? null
      : shade(dur, modOf(tokens[from]!.text)),
  1,
);
rule(
  'more-than',
  'DURATION',
  '(more than | over | less than | under | fewer than | at least | at most | up to | no more than | no less than | as long as | as little as) DUR',
  ({dur}, {tokens, from}) => {
    const first = tokens[from]!.text;
    if (
      first === 'over' &&
      !/^(for|in|after|than|taken|took|takes|lasted|lasts|of|just|well|is|was|were|been|spent|to|the|a|,|now|ago)$/.test(
        tokens[from - 1]?.text ?? '.',
      )
    )
      return null;
    if (definite(tokens[first === 'over' || first === 'under' ? from + 1 : from + 2]!)) return null;
    const second = tokens[from + 1]!.text;
    const mod =
      first === 'more' || first === 'over'
        ? 'MORE_THAN'
        : first === 'less' || first === 'fewer' || first === 'under'
          ? 'LESS_THAN'
          : second === 'least'
            ? 'EQUAL_OR_MORE'
            : 'EQUAL_OR_LESS';
    return shade(dur, {mod});
  },
  1,
);
rule(
  'or-so',
  'DURATION',
  'DUR or so|more|less',
  ({dur}, {tokens, to}) =>
    shade(dur, {
      mod:
        tokens[to - 1]!.text === 'more'
          ? 'EQUAL_OR_MORE'
          : tokens[to - 1]!.text === 'less'
            ? 'EQUAL_OR_LESS'
            : 'APPROX',
    }),
  1,
);
rule(
  'about-ago',
  'DATE',
  '(nearly|almost|about|around|roughly|some|over | more than | less than | at least) OFFSET',
  ({offset}, {tokens, from, to}) => (tokens[to - 1]!.text === 'ago' ? shade(offset, modOf(tokens[from]!.text)) : null),
  2,
);
rule(
  'about-date',
  'DATE',
  'about|around|circa|c CAL',
  ({cal}) => (/^(day|month-day|month|year|decade|century)$/.test(cal.kind) ? shade(cal, {mod: 'APPROX'}) : null),
  2,
);
rule(
  'part-of-year',
  'DATE',
  'SUB ( (of | in)? YEARLY | of the year )',
  ({sub, yearly}) =>
    yearly || sub.kind === 'quarter'
      ? {kind: 'of', part: sub, whole: yearly ?? {kind: 'offset', unit: 'year', n: 0, from: 'dct'}}
      : null,
  1,
);
// “Last year’s third quarter”, “the 2016 first quarter”; “in 2016 May said …” is no month of that year.
rule(
  'year-part',
  'DATE',
  "(the)? YEARLY ('s)? SUB",
  ({sub, yearly}, {tokens, from, to}) =>
    sub.kind === 'quarter' || sub.kind === 'half' || tokens.slice(from, to).some(({text}) => text === "'s")
      ? {kind: 'of', part: sub, whole: yearly}
      : null,
  1,
);
