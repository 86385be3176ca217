import type {Span} from '../model.js';
import type {Sentence} from '../text/reading.js';
import {tenseOf} from '../text/tense.js';
import {DAY} from '../time/calendar.js';

/** Where a date lies from the day of writing: before it, in the days right before it, about it, or after it. */
export type Side = 'before' | 'lately' | 'about' | 'after';

/** The side of the day of writing that a time lies on; `about` where either is unknown, for then anything may be told of it. */
export function sideOf(when: Span | null, written: Span | null): Side {
  if (!when || !written) return 'about';
  if (when.start >= written.end) return 'after';
  if (when.end > written.start) return 'about';
  return when.start >= written.start - 7 * DAY ? 'lately' : 'before';
}

/**
 * Whether the form of a verb keeps it from being of a date. English lets a date of the past go with no present, no future and no perfect
 * (“has lived *in 1990”; Klein 1992, “The present perfect puzzle”), save that news are told in the perfect (“has died on Monday”;
 * McCawley 1971), and a date ahead with no past: such a date belongs to something else that its sentence names. What is no finite verb, and
 * what a modal verb supposes, may be of any time; so may the present of a chronicle (“1986 Lind returns from exile”).
 *
 * @param index of the verb
 * @param date index where the date begins
 */
export function clashes(sentence: Sentence, index: number, side: Side, date: number): boolean {
  const {tokens, roles, kind} = sentence;
  if (kind !== 'body' || sentence.under) return false; // headlines, captions and chronicles tell everything in the present
  if (side === 'about' || (roles[index] === 'present' && date < index)) return false;
  if (tokens[date - 1]?.lower === 'since' && !/['’]s?$/.test(tokens[date]?.text ?? '')) return false; // “has been banned since 2016”
  // “was found *dead* on 3 January”
  if (FOUND.test(tokens[index]!.lower) && roles[index - 1] === 'past') return clashes(sentence, index - 1, side, date);
  // “agreements *to be announced* this week” were still to come
  const awaited = tokens[index - 1]?.lower === 'be' && tokens[index - 2]?.lower === 'to' && roles[index - 3] === 'noun';
  if (awaited && (side === 'before' || side === 'lately')) return true;
  const said = roles[index] === 'aux' ? index + 1 : index;
  if (CHARGING.test(tokens[said]?.lower ?? '') && /^(?:of|with|to|for)$/.test(tokens[said + 1]?.lower ?? ''))
    return false;
  const tense = tenseOf(sentence, index);
  if (side === 'after') return (tense === 'past' || tense === 'perfect') && !AHEAD.test(tokens[index]!.lower);
  return tense === 'present' || tense === 'future' || (tense === 'perfect' && side === 'before');
}
/** What somebody is found, pleads or is shot. */
const FOUND = /^(?:dead|guilty)$/;
/** What is said today of what is over: “is accused of setting the fire in May”. */
const CHARGING = /^(?:accus|alleg|suspect|charg|convict|believ|blam|want|report)ed$|^(?:thought|said|known)$/;
/** What is done today with a day to come: it is appointed, waited for, or put off to. */
const AHEAD =
  /^(?:schedul|plann?|expect|appoint|slat|book|fix|extend|adjourn|postpon|delay|defer|suspend|reschedul|remand|summon|invit|call|declar|mov|push)ed$|^(?:due|set|put)$/;
