import type {Sentence} from '../text/reading.js';
import type {Side} from './tense.js';

/**
 * Whether a date can only be that of an anniversary, and not of what it is the anniversary of: “Monday was the tenth anniversary of its
 * *founding*”, “will mark the 90th anniversary of Lind’s *birth* on 9 May”; but “the anniversary of the *coup* in 1953”.
 *
 * @param index of the word that tells what is commemorated
 * @param date token index where the date begins
 */
export function isCommemorated({tokens, clauses}: Sentence, index: number, date: number, side: Side): boolean {
  let of = index - 1;
  while (of > 0 && clauses[of] === clauses[index] && !ANNIVERSARY.test(tokens[of]!.lower)) of--;
  if (!ANNIVERSARY.test(tokens[of]?.lower ?? '') || tokens[of + 1]?.lower !== 'of') return false;
  return date < of || side !== 'before';
}
const ANNIVERSARY = /^anniversar(?:y|ies)$/;
