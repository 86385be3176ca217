import type {Timex} from '../model.js';
import {isFinite} from '../text/grammar.js';
import {PERIOD, WEEKDAY} from '../text/syntax.js';
import {isOwner, whenBehind} from './around-date.js';
import type {Told} from './mentions.js';

/** A date expression in its sentence, with its words as they stand. */
export interface Said {
  sentence: Told;
  /** Token indexes, half-open. */
  from: number;
  to: number;
  text: string;
  timex: Timex;
}

/** Why an expression is the day of nothing by what it is or what it stands right beside; undefined for any other. */
export function noDay(said: Said): string | undefined {
  return REASONS.find(([is]) => is(said))?.[1];
}

/** A token of the sentence in lower case, empty outside it. */
export const lowerOf = ({sentence: {tokens}}: Said, i: number): string => tokens[i]?.lower ?? '';

const REASONS: readonly (readonly [(said: Said) => boolean, string])[] = [
  // “has been blamed for 9/11”: but what happened “on 9/11”, “the 9/11 attack” is told of that day
  [
    (said) => /^9\s?\/\s?11$/.test(said.text) && !/^(?:on|the)$/.test(lowerOf(said, said.from - 1)),
    'is the name of what happened then',
  ],
  // “as it did pre-2002”
  [(said) => /^(?:pre|post)-/.test(lowerOf(said, said.from)), 'only tells before or after when'],
  // “left more than a decade ago”
  [
    ({text}) => /^(?:more|less|longer) than\b.*\bago$|^(?:well )?over\b.*\bago$|^at least\b.*\bago$/i.test(text),
    'only tells before or after when',
  ],
  // “closer than expected just two days ago”
  [isForeseen, 'is only measured against'],
  // “Unlike 2006, this is a state visit”, “contrasted with Thursday”, “not on the scale of 2009”
  [isLikened, 'is only measured against'],
  // “as the Sunday newspapers say”
  [
    ({sentence: {tokens}, from, to}) =>
      WEEKDAY.test(tokens[from]!.lower) &&
      to === from + 1 &&
      /^(?:newspapers?|papers?|tabloids?|broadsheets?|lunch(?:es)?|schools?|roasts?|best|type)$/.test(
        tokens[tokens[to]?.text === '-' ? to + 1 : to]?.lower ?? '',
      ),
    'is any day of its name',
  ],
  // “by the start of this year’s Games”
  [
    ({sentence, to, text}) => /^(?:the )?(?:start|beginning|end|middle) of\b/i.test(text) && isOwner(sentence, to),
    'only describes something',
  ],
  // “data covering the first nine months of 2015”
  [
    (said) =>
      lowerOf(said, said.from - 1) === 'of' &&
      said.sentence.tokens.slice(Math.max(0, said.from - 6), said.from).some(({lower}) => COVERING.test(lower)),
    'is the time of a figure, and not of its report',
  ],
  // “until my last year in high school”
  [
    (said) =>
      /^(?:last|first|next)\b/i.test(said.text) &&
      /^(?:my|your|his|her|its|our|their)$/.test(lowerOf(said, said.from - 1)),
    'is a time of somebody’s own',
  ],
  // “which was, in his words yesterday, a sham”
  [
    (said) =>
      lowerOf(said, said.from - 1) === 'words' &&
      /^(?:my|his|her|its|our|their|own)$|['’]s$/.test(lowerOf(said, said.from - 2)),
    'is the day it was told, not the day it was',
  ],
  // “due in January but delayed by floods, was opened yesterday”: told beside what did come to pass
  [isHeldUp, 'was only planned for then'],
  // “This month is doubly sensitive, given last year’s riots”
  [isSubject, 'is only called something'],
];
const COVERING = /^(?:covering|spanning)$/;

function isHeldUp(said: Said): boolean {
  const {roles, tokens} = said.sentence;
  const planned = [1, 2, 3, 4].some((k) =>
    /^(?:due|planned|scheduled|expected|slated)$/.test(lowerOf(said, said.from - k)),
  );
  if (!planned || lowerOf(said, said.to) !== 'but') return false;
  const held = roles[said.to + 1] === 'adverb' ? said.to + 2 : said.to + 1;
  const close = tokens.findIndex(({text}, i) => i > held && text === ',');
  return HELD_UP.test(lowerOf(said, held)) && close > 0 && isFinite(roles[close + 1]);
}
const HELD_UP = /^(?:delayed|postponed|deferred|rescheduled)$/;

function isForeseen({sentence: {tokens}, from, text}: Said): boolean {
  const near = tokens.slice(Math.max(0, from - 4), from).map(({lower}) => lower);
  const than = near.indexOf('than');
  // but “fell more than expected yesterday”
  const apart = /^(?:just|only|even)$/.test(near.at(-1) ?? '') || /^(?:just|only|even)\b/i.test(text);
  const back = /\bago$/i.test(text) || (apart && /\b(?:yesterday|last)\b/i.test(text));
  return back && than >= 0 && FORESEEN.test(near[than + 1] ?? '');
}
const FORESEEN = /^(?:expected|thought|planned|feared|predicted|hoped|forecast|believed|usual)$/;

function isLikened(said: Said): boolean {
  if (whenBehind(said.sentence, said.to) >= 0) return false; // “Unlike 2006, when Lind won”: of the clause, it is the day
  const [before, lead] = [lowerOf(said, said.from - 1), lowerOf(said, said.from - 2)];
  if (before === 'unlike' || (before === 'like' && /^\d{4}$/.test(said.text))) return true;
  if (before === 'with' && /^contrast(?:s|ed|ing)?$/.test(lead)) return true;
  return before === 'of' && /^(?:scale|levels?|size|likes|style)$/.test(lead);
}

/** Whether a date opens its sentence as what is said to be something: “Tonight is planned, cold-blooded murder”. */
function isSubject({sentence: {tokens, roles, clauses, triggers}, from, to}: Said): boolean {
  if (from > 1 || !/^(?:is|was)$/.test(tokens[to]?.lower ?? '') || !tokens.slice(from, to).some(isTime)) return false;
  let what = to + 1;
  while (roles[what] === 'adverb') what++;
  const end = clauses.findIndex((clause, i) => i > what && clause > clauses[what]!);
  const told = triggers.some(({index}) => index > to && (end < 0 || index < end));
  return !told && !isFinite(roles[what]);
}
const isTime = ({lower}: {lower: string}): boolean =>
  PERIOD.test(lower) || WEEKDAY.test(lower) || /^(?:today|tonight|tomorrow|yesterday)$/.test(lower);
