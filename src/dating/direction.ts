import {isFinite, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {tenseOf} from '../text/tense.js';
import {isStating} from '../text/verbs.js';
import type {Direction} from '../time/find.js';
import {WEEKDAY} from './constraints.js';

const COUNTS = /^(?:dozen|hundred|thousand|million|billion)$/;
const WILL = /^(?:will|'ll|shall)$/;
const AHEAD = /^(?:will|'ll|would|shall|scheduled|due|slated|upcoming|forthcoming)$/;

/** Which way the verb that governs an expression looks; null where it does not say. */
export function directionIn(sentence: Sentence, {start}: {start: number}): Direction | null {
  const {tokens, roles, clauses} = sentence;
  const at = tokens.findIndex((t) => t.end > start);
  if (at < 0) return null;
  const own = clauses[at]!;
  if (isAppointed(tokens, at) || isSummoned(sentence, at) || isPutOff(sentence, at) || isAnnounced(sentence, at))
    return 'future';
  const here = (i: number) => clauses[i] === own;
  const behind = /^(?:after|since|following)$/.test(tokens[at - 1]?.lower ?? ''); // “he will go, as the board meets after Friday’s ruling”
  const dates = (i: number) => at - i < 4 && roles.slice(i + 1, at).every((role) => role !== 'name' && role !== 'noun'); // “planned for the Monday”, and not “planned for Tallis on Monday”
  const isOver = (i: number) => roles[i] === 'past' && /^(?:past|perfect)$/.test(tenseOf(sentence, i) ?? '');
  for (let i = at - 1; i >= 0 && own - clauses[i]! <= 1; i--) {
    const {lower} = tokens[i]!;
    // “was due to return on Tuesday”, “the march planned for Monday was banned” may lie on either side.
    if (MEANT.test(lower) && WAS.test(tokens[i - 1]?.lower ?? '')) return null;
    // “Gusts are expected on Friday, the office said”
    const awaited = MEANT.test(lower) && /^(?:is|are)$/.test(tokens[i - 1]?.lower ?? '');
    if ((lower === 'expects' || awaited || isPlanning(sentence, i)) && here(i)) return 'future';
    if (lower === 'would' && tokens[i + 1]?.lower === 'have') return 'none'; // “would have been held on Saturday”
    if (AHEAD.test(lower) && (here(i) || !behind))
      return MEANT.test(lower) && isPassed(sentence, at) ? 'none' : 'future';
    // “will be fit despite breaking a leg on Monday”: what comes before what is foretold is not foretold with it. But “sank an hour
    // after leaving on Sunday” is over.
    if (/^(?:after|since|despite)$/.test(lower) && /ing$/.test(tokens[i + 1]?.lower ?? '')) {
      const led = roles.findLastIndex((role, k) => k < i && isFinite(role));
      return tenseOf(sentence, led) === 'past' && !roles.slice(led + 1, i).includes('relative') ? 'past' : null;
    }
    if (!isOver(i) || (!here(i) && isStating(lower))) continue;
    // “the council will meet in May, the mayor said on Monday”: what was said, not what will be. But “will be held”, “as planned”.
    if (!MEANT.test(lower)) break;
    if (dates(i)) return isPassed(sentence, at) ? 'none' : null;
  }
  let verb = at - 1;
  const tells = (i: number) =>
    isVerb(roles[i]) ? !MEANT.test(tokens[i]!.lower) || roles[i - 1] === 'aux' || dates(i) : roles[i] === 'participle';
  while (verb >= 0 && here(verb) && !tells(verb)) verb--;
  if (verb < 0 || !here(verb)) verb = roles.findIndex((role, i) => i > at && here(i) && isFinite(role));
  if (roles[verb] === 'participle' && isLaidTo(tokens, verb)) return 'past';
  if (verb > at && isForetold(sentence, verb)) return 'future';
  // Infinitives, participles, what may be and what is still to be done (“agreed to meet in July”, “is set to be freed on Friday”) say nothing.
  return verb >= 0 && isOver(verb) && !MEANT.test(tokens[verb]!.lower) ? 'past' : null;
}

/** “On Wednesday, 25 registered ships *will* sail – the first since the war ended”: the verb behind a date, or behind a participle that may look like one. */
function isForetold({tokens, roles, clauses}: Sentence, verb: number): boolean {
  const counted = roles[verb - 1] === 'number' || COUNTS.test(tokens[verb - 1]!.lower);
  let will = verb;
  if (roles[verb] === 'past' && counted) will = roles.findIndex((role, i) => i > verb && role !== 'noun');
  return clauses[will] === clauses[verb] && WILL.test(tokens[will]?.lower ?? '');
}

/** “The union plans a rally on Saturday” */
function isPlanning({tokens, roles}: Sentence, i: number): boolean {
  return (
    tokens[i]!.lower === 'plans' &&
    /^(?:determiner|number)$/.test(roles[i + 1] ?? '') &&
    /^(?:noun|name|pronoun)$/.test(roles[i - 1] ?? '')
  );
}

/** A day that is still to come by the form of what is told of it. */
function isAnnounced(sentence: Sentence, at: number): boolean {
  return isHeadlined(sentence, at) || isAwaited(sentence, at) || isFaced(sentence, at);
}

/** “says Lind ahead of the match in Tallis on Tuesday”: what is spoken of in the present, or has been, before it. */
function isFaced({tokens, roles}: Sentence, at: number): boolean {
  if (!WEEKDAY.test(tokens[at]!.lower)) return false;
  let of = at - 1;
  while (of > 1 && !isFinite(roles[of]) && !(tokens[of]!.lower === 'of' && tokens[of - 1]!.lower === 'ahead')) of--;
  if (tokens[of]?.lower !== 'of' || tokens[of - 1]?.lower !== 'ahead') return false;
  const verb = roles.findLastIndex((role, i) => i < of && isFinite(role));
  return roles[verb] === 'present' || PERFECT.test(tokens[verb - 1]?.lower ?? '');
}

/** What a headline tells with “to” alone: “Teachers to march on Saturday”. */
function isHeadlined({tokens, roles, kind}: Sentence, at: number): boolean {
  if (kind !== 'headline') return false;
  const to = tokens.findIndex(({lower}, i) => lower === 'to' && i < at && /^(?:base|noun)$/.test(roles[i + 1]!));
  if (to <= 0 || BIDS.test(tokens[to - 1]!.lower)) return false;
  const subject = roles.slice(0, to).every((role) => /^(?:noun|name|number|determiner|conjunction)$/.test(role));
  return subject && !tokens.slice(to + 1, at).some(({lower}, k) => isFinite(roles[to + 1 + k]) || BEHIND.test(lower));
}

/**
 * What was done before a weekday that the perfect cannot tell of: “has called a march on Saturday”, “has endorsed Lind before Friday’s vote”, “six
 * remain for Friday’s vote”.
 */
function isAwaited({tokens, roles, clauses}: Sentence, at: number): boolean {
  if (!WEEKDAY.test(tokens[at]!.lower)) return false;
  let verb = at - 1;
  while (verb > 0 && clauses[at]! - clauses[verb]! <= 2 && !isFinite(roles[verb])) verb--;
  const perfect = PERFECT.test(tokens[verb - 1]?.lower ?? '');
  const lead = tokens[at - 1]?.lower ?? '';
  if (/['’]s$/.test(tokens[at]!.text) || /^['’]s$/.test(tokens[at + 1]?.text ?? ''))
    return /^(?:before|for)$/.test(lead) && (roles[verb] === 'present' || (lead === 'before' && perfect));
  // “has issued a warning from Monday until Wednesday”
  if (lead === 'from' && perfect)
    return tokens.slice(at + 1, at + 4).some(({lower}) => /^(?:to|until|till)$/.test(lower));
  // also “has called for a march on Saturday”
  const what = tokens[verb + 1]?.lower === 'for' ? verb + 2 : verb + 1;
  return lead === 'on' && tokens[verb]!.lower === 'called' && perfect && /^an?$/.test(tokens[what]?.lower ?? '');
}
const BIDS =
  /^(?:attempts?|battles?|bids?|calls?|chances?|deals?|decisions?|efforts?|fights?|moves?|needs?|offers?|plans?|pledges?|pleas?|plots?|races?|rights?|threats?|vows?|ways?|where|when|how|what)$/;
/** Before what may be over when the rest is to come. */
const BEHIND = /^(?:after|amid|before|despite|following|for|of|over|since|with)$/;

/** “is accused of taking a bribe in March”, “denies firing on the crowd on Friday”: what somebody is blamed for, or owns to, is done. */
function isLaidTo(tokens: Sentence['tokens'], at: number): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (!lower(at).endsWith('ing')) return false;
  const verb = lower(at - 1) === 'having' ? at - 1 : at;
  const blames = LAID.get(lower(verb - 1));
  return blames
    ? tokens.slice(Math.max(0, verb - 5), verb - 1).some((t) => blames.test(t.lower))
    : OWNS.test(lower(verb - 1));
}
const LAID = new Map([
  ['of', /^(?:accus(?:es?|ed|ing)|suspected|convict(?:s|ed)|acquitted|cleared|guilty|innocent)$/],
  ['for', /^(?:blam(?:es?|ed|ing)|apologi[sz](?:es?|ed|ing)|criticis(?:es?|ed)|convicted|wanted|responsible)$/],
  ['with', /^charg(?:es?|ed|ing)$/],
]);
const OWNS = /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|recall(?:s|ed|ing)?|regret(?:s|ted)?)$/;
/** “The march planned for Monday was banned”, with no day of its own: Monday may have been the day of the ban. */
function isPassed({tokens, roles, clauses}: Sentence, at: number): boolean {
  const verb = roles.findIndex((role, i) => i > at && isFinite(role) && clauses[i]! - clauses[at]! <= 1);
  return WAS.test(tokens[verb]?.lower ?? '') && !tokens.slice(verb, verb + 6).some(({lower}) => WEEKDAY.test(lower));
}
/** What was meant to be, and had not come to pass when it was meant. */
const MEANT = /^(?:planned|expected|proposed|intended|scheduled|due|slated|promised|forecast|billed)$/;
const WAS = /^(?:was|were|been|had)$/;

/** “setting a hearing for September 4”, “adjourned the case until May”: a day that was appointed lies ahead. */
function isAppointed(tokens: Sentence['tokens'], at: number): boolean {
  const appoints = APPOINTS.get(tokens[at - 1]?.lower ?? '');
  return appoints !== undefined && tokens.slice(Math.max(0, at - 8), at - 1).some(({lower}) => appoints.test(lower));
}

/**
 * “ordered him to surrender on 15 March”, “was told to vacate the flat by May”: the day of what somebody is called to do lies ahead; and “declared
 * Monday a day of mourning”.
 */
function isSummoned({tokens, roles}: Sentence, at: number): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (/^an?$/.test(lower(at + 1)) && /^declare[sd]?$/.test(lower(at - 1)))
    return tokens.slice(at + 2, at + 6).some((token) => /^(?:day|holiday)$/.test(token.lower));
  if (!/^(?:on|by|in)$/.test(lower(at - 1))) return false;
  let to = at - 2;
  while (to > at - 9 && to > 0 && lower(to) !== 'to' && !isFinite(roles[to]) && roles[to] !== 'mark') to--;
  if (lower(to) !== 'to' || !ATTENDS.test(lower(to + 1))) return false;
  const verb = roles.findLastIndex((role, i) => i < to && (isFinite(role) || role === 'mark'));
  return verb > to - 8 && SUMMONS.test(lower(verb));
}
const SUMMONS = /^(?:order|summon|direct|instruct|require)(?:s|ed)$|^(?:told|tells)$/;
/** What is done on the day that it is ordered for, and takes no longer. */
const ATTENDS = /^(?:appear|attend|begin|leave|report|resume|return|reopen|surrender|vacate)$/;

const SETS =
  /^(?:set|sets|setting|(?:re)?schedul(?:e|es|ed|ing)|call(?:s|ed|ing)|fix(?:es|ed|ing)|summon(?:s|ed)|adjourn(?:s|ed))$/;
const PUTS_OFF =
  /^(?:adjourn(?:s|ed|ing)|postpon(?:es|ed|ing)|delay(?:s|ed|ing)|defer(?:s|red|ring)|reschedul(?:es|ed|ing)|mov(?:es|ed|ing)|push(?:es|ed|ing)|puts?|putting|brought)$/;
const APPOINTS = new Map([
  ['for', SETS],
  ['until', PUTS_OFF],
  ['till', PUTS_OFF],
  ['to', PUTS_OFF],
]);

/**
 * “Friday’s strike has been suspended”, “the final on Saturday has been moved”, “they have called off Sunday’s march”, “Friday’s strike was called off
 * on Tuesday”: what is put off was still ahead then. “Sunday’s race was abandoned” may have been put off on its own day.
 */
function isPutOff(sentence: Sentence, at: number): boolean {
  const {tokens} = sentence;
  if (!WEEKDAY.test(tokens[at]?.lower ?? '')) return false;
  const possessive = /['’]s?$/.test(tokens[at]!.text) || /^['’]s?$/.test(tokens[at + 1]?.text ?? '');
  return isOfSubject(sentence, at, possessive)
    ? isSubjectPutOff(sentence, at)
    : possessive
      ? isPuttingOff(sentence, at)
      : isPutOffBefore(sentence, at);
}

/** Whether a weekday belongs to the subject: not in “after Saturday’s match”, and perhaps not in “a crash in the town on Saturday”. */
function isOfSubject({tokens, roles, clauses}: Sentence, at: number, possessive: boolean): boolean {
  const named = tokens[at - 1]?.lower === 'on' && /^(?:noun|name)$/.test(roles[at - 2] ?? '');
  if (!possessive && !named) return false;
  return !roles.slice(0, at).some((role, i) => {
    if (clauses[i] !== clauses[at]) return false;
    if (isFinite(role)) return !isStating(tokens[i]!.lower);
    return (
      (role === 'preposition' && (possessive || i < at - 1)) || (role === 'subordinator' && tokens[i]!.lower !== 'that')
    );
  });
}

/** The predicate, behind what the day belongs to, puts it off: in the perfect, or on a day of its own. */
function isSubjectPutOff({tokens, roles, clauses}: Sentence, at: number): boolean {
  const verb = roles.findIndex((role, i) => i > at && isFinite(role));
  const off = [1, 2, 3].map((k) => verb + k).find((i) => isOff(tokens, i)) ?? -1;
  if (verb < 0 || off < 0 || clauses[verb] !== clauses[at]) return false;
  const own = tokens.slice(off + 1, off + 4).some((token) => WEEKDAY.test(token.lower));
  return own || /^(?:has|have|is|are)$/.test(tokens[verb]!.lower);
}

/** “has cancelled her visit to the town on Saturday”: the perfect names no day of its own. */
function isPutOffBefore({tokens, roles, clauses}: Sentence, at: number): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const put = roles.findLastIndex((_, i) => i < at - 2 && clauses[i] === clauses[at] && PERFECT.test(lower(i)));
  if (put < 0 || lower(at - 1) !== 'on' || !isOff(tokens, put + 1) || MOVES.test(lower(put + 1))) return false;
  const since = roles.slice(put + 2, at - 1);
  return /^(?:noun|name)$/.test(since.at(-1) ?? '') && !since.some(isFinite);
}

/** “have called off Sunday’s march”. */
function isPuttingOff({tokens}: Sentence, at: number): boolean {
  const off = at - (tokens[at - 1]?.lower === 'off' ? 2 : 1);
  return isOff(tokens, off) && PERFECT.test(tokens[off - 1]?.lower ?? '');
}

function isOff(tokens: Sentence['tokens'], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return (
    PUT_OFF.test(lower) || (/^(?:called|put|pushed)$/.test(lower) && /^(?:off|back)$/.test(tokens[i + 1]?.lower ?? ''))
  );
}
const PERFECT = /^(?:has|have|['’]ve)$/;
/** Of these the day may be that of the deed: “has moved the start to Saturday”, “has banned the march on Saturday”. */
const MOVES = /^(?:moved|banned|put|pushed)$/;
const PUT_OFF = /^(?:cancell?|postpon|suspend|scrapp|shelv|delay|reschedul|mov|bann)ed$/;
