import {isFinite, isVerb} from '../text/grammar.js';
import {planBefore, subjectWith} from './calling-off.js';
import type {Group, Told} from './mentions.js';

/** What is done on its day with what was planned for one. */
const HELD =
  /^(?:held|staged|played|happen(?:ed)?|beg[aiu]n|start(?:ed)?|open(?:ed)?|launch(?:ed)?|publish(?:ed)?|releas(?:ed?)|deliver(?:ed)?|complet(?:ed?)|finish(?:ed)?|signed)$/;
/** What keeps a second day from being that of the predicate before it: “was held after talks on Monday”. */
const APART = /^(?:after|before|since|until|till|despite|following)$/;

/**
 * Whether a date is the day that something was once planned for, of which its sentence says that it was, or will be, on another: “The vote, first
 * planned for 9 May, was held yesterday”, “the fair, which was planned for 9 May, will be held on 3 July”. Nothing is of that day any more.
 *
 * @param others the dates of the sentence
 */
export function isReplaced(sentence: Told, date: Group, others: readonly Group[]): boolean {
  const {tokens, roles} = sentence;
  if (others.length < 2 || planBefore(sentence, date.from) < 0) return false;
  const from = roles.findIndex((role, i) => i >= date.to && isFinite(role));
  if (from < 0 || subjectWith(sentence, date, from) !== 'planned') return false;
  let verb = from;
  while (roles[verb] === 'aux' || roles[verb] === 'adverb') verb++;
  const [{lower = ''} = {}, next] = [tokens[verb], tokens[verb + 1]?.lower];
  const held = HELD.test(lower) || (/^t(?:ake|ook|aken)$/.test(lower) && next === 'place');
  const sure = tokens
    .slice(from, verb)
    .every(({lower: word}) => /^(?:was|were|be|been|has|had|have|will|is|are)$/.test(word));
  if (!held || !sure) return false;
  return others.some((other) => {
    if (!other.when || !date.when || (other.when.start < date.when.end && date.when.start < other.when.end))
      return false;
    const between = tokens.slice(verb + 1, other.from).map(({lower: word}) => word);
    return (
      other.from > verb && !roles.slice(verb + 1, other.from).some(isVerb) && !between.some((word) => APART.test(word))
    );
  });
}
