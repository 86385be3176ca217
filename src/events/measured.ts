import type {Grain, Timex} from '../model.js';
import type {Sentence} from '../text/reading.js';

/**
 * Whether what is told is only measured against a date: “higher than in 2015”, “up from 2m in 2016”, “the most since 1983”, “down 3% on a
 * year earlier”.
 *
 * @param from index of the first token of the date
 * @param to index behind its last
 */
export function isMeasured(
  {tokens, clauses, roles}: Sentence,
  from: number,
  to: number,
  {text, grain}: Timex,
): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const before = (reach: number) => tokens.slice(Math.max(0, from - reach), from).map((t) => t.lower);
  let lead = from - 1;
  while (roles[lead] === 'determiner' || /^(?:in|on|at|of|the)$/.test(lower(lead))) lead--;
  // “longer than it was in 2015”
  if (
    /^(?:was|were|did|had|has)$/.test(lower(lead)) &&
    before(5).some((word, i, all) => word === 'than' && /^(?:it|they|there|he|she|we|i)$/.test(all[i + 1] ?? ''))
  )
    return true;
  // “no earlier than 3 April”: when it is to be at the soonest
  const limit =
    lower(lead) === 'than' &&
    /^(?:earlier|later|sooner)$/.test(lower(lead - 1)) &&
    /^(?:no|not)$/.test(lower(lead - 2));
  if (/^(?:than|compared|versus)$/.test(lower(lead)) && !limit) return true;
  if (isCount({tokens, roles}, from)) return true;
  if (/^(?:with|to|from)$/.test(lower(lead)) && COMPARING.test(lower(lead - 1))) return true;
  // “more than double the figure for the year before”, “twice that of 2019”
  const measure = lower(from - 1) === 'the' ? from - 3 : from - 2;
  if (
    /^(?:for|in|of)$/.test(lower(measure + 1)) &&
    COUNTED.test(lower(measure)) &&
    before(9).some((word) => MULTIPLE.test(word))
  )
    return true;
  // “up from 2m in 2016”, “compared with 48% in the 2000 election”
  const compared = before(8).some(
    (word, i, all) =>
      (/^(?:up|down)$/.test(word) && all[i + 1] === 'from') ||
      (word === 'compared' && /^(?:with|to)$/.test(all[i + 1] ?? '')),
  );
  if (compared) return true;
  // “down 15 percent from September”, “rose by 2m from May”
  const change = tokens.slice(Math.max(0, lead - 8), lead).map((t) => t.lower);
  const moved = change.findLastIndex((word) => MOVING.test(word));
  if (lower(lead) === 'from' && moved >= 0 && change.slice(moved).some((word) => /\d/.test(word))) return true;
  // “from 95 million a year earlier”
  const amount = before(6);
  const against = amount.findLastIndex((word) => /^(?:from|against|versus)$/.test(word));
  if (against >= 0 && AGO.test(lower(to - 1)) && amount.slice(against).some((word) => /\d/.test(word))) return true;
  // “a premium to Friday’s closing price”, “to the closing price on Friday”
  if (lower(from - 1) === 'on' && /^(?:price|value|level)$/.test(lower(from - 2)) && lower(from - 3) === 'closing')
    return true;
  if (lower(to) === 'closing' && /^(?:price|value|level)s?$/.test(lower(to + 1))) return true;
  // “up 3% on a year earlier”
  const base = lower(from - 1) === 'on' && /^(?:.*\d|%|percent|cent)$/.test(lower(from - 2));
  if (base && AGO.test(lower(to - 1))) return true;
  // “fell to 64m from 81m in 2016”: the year is named where it is not the one that is told of.
  const named = /\d{4}$/.test(text) && WIDE.has(grain ?? 'day');
  const figures = amount
    .slice(against + 1)
    .every((word) => /^(?:[$£€]|\D*\d.*|%|percent|per|cent|[mb]illion|in|the|of|\.)$/.test(word));
  if (named && against >= 0 && figures && lower(lead) !== 'from' && change.some((word) => MOVING.test(word)))
    return true;
  // “the most since 1983”
  const own = clauses[from]!;
  return lower(lead) === 'since' && tokens.slice(0, from).some((t, i) => MOST.test(t.lower) && own - clauses[i]! <= 1);
}

/** Behind a length of time: so long before. */
const AGO = /^(?:earlier|before|ago|previously)$/;
const WIDE = new Set<Grain>(['month', 'quarter', 'year']);
/** What figures do, and the words that say how far they have come. */
const MOVING =
  /^(?:up|down|rise|rises|rose|risen|fall|falls|fell|fallen|grew|grown|growth|(?:increas|declin|decreas|surg|plung|eas)(?:e|es|ed)|(?:gain|jump|climb|soar|slump|tumbl|doubl)e?(?:s|ed)?|(?:drop|slip|dip)(?:s|ped)?)$/;
const COMPARING = /^(?:compared|comparison|up|down|unlike)$/;
/** What is counted, or stands for it. */
const COUNTED = /^(?:(?:figure|number|total|rate|level|amount|sum|average|price|tally)s?|that|those)$/;
const MULTIPLE = /^(?:double|twice|half|triple|times|than|above|below)$/;
const MOST =
  /^(?:most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|worst|best|(?:high|low|larg|bigg|great|deadli|small|strong|weak|cold|hott|heavi|dri|wett|fast|slow|steep|sharp|long|short|old|young)est)$/;

/** “cuts jobs for the second time this year”, “was its ninth call-out this year”: how often that has been, of which only the last is told. */
function isCount({tokens, roles}: Pick<Sentence, 'tokens' | 'roles'>, from: number): boolean {
  if (tokens[from]?.lower !== 'this') return false;
  let ordinal = from - 1;
  while (roles[ordinal] === 'noun' && !MOST.test(tokens[ordinal]!.lower)) ordinal--;
  if (ordinal === from - 1 || !MOST.test(tokens[ordinal]?.lower ?? '')) return false;
  const is = tokens.slice(Math.max(0, ordinal - 5), ordinal).some(({lower}) => /^(?:is|was)$/.test(lower));
  return is || tokens[from - 1]!.lower === 'time';
}

/** Whether a verb tells how far a figure has moved, by an amount that its clause names behind it: “sales rose 3 percent”. */
export function isFigureMoved({tokens, clauses, roles}: Sentence, verb: number): boolean {
  let helper = verb - 1;
  while (roles[helper] === 'adverb') helper--;
  const passive = /^(?:is|are|was|were|be|been)$/.test(tokens[helper]?.lower ?? ''); // “a £60m plan was dropped”
  if (passive || !MOVED.test(tokens[verb]!.lower)) return false;
  return tokens.some(({text}, i) => i > verb && clauses[i] === clauses[verb] && AMOUNT.test(text));
}
const MOVED =
  /^(?:rose|risen|fell|fallen|grew|grown|lost|(?:increas|declin|decreas|surg|plung|eas|gain|jump|climb|soar|slump|tumbl|doubl|tripl|dropp|slipp|dipp|total|totall|averag|amount)ed)$/;
const AMOUNT = /^(?:percent|points?|cents?|tonnes|barrels)$|[%$£€]/;
