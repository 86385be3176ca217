/** Where clauses begin, and what they lack. */
import {endsPhrase, phraseStart, type Line, type VerbGroup} from './syntax.js';

/** Whether a subject and its finite verb follow a conjunction before the next border. */
export function opensClause({tags, verbs}: Line, k: number): boolean {
  for (let j = k + 1; j < tags.length; j++) {
    if (verbs.some(({from}) => from === j)) return true;
    // “as the crown and the defence traded blows”
    const pair = tags[j] === 'conjunction' && tags[k] === 'subordinator' && /^(?:noun|name)$/.test(tags[j - 1]!);
    if (pair && /^(?:noun|name|determiner)$/.test(tags[j + 1] ?? '')) continue;
    // “as the scene where he fell was shown”
    if (tags[j] === 'relative' && tags[k] === 'subordinator' && j > k + 1) {
      const close = tags.findIndex((tag, n) => n > j && (tag === 'comma' || tag === 'stop'));
      return verbs.filter(({from}) => from > j && (close < 0 || from < close)).length > 1;
    }
    if (tags[j] === 'subordinator' && (j === k + 1 || (j === k + 2 && tags[k + 1] === 'adverb'))) continue; // “but as he …”
    // “after his wife, Ana Lind, called the police”
    const close = tags[j] === 'comma' ? tags.indexOf('comma', j + 1) : -1;
    if (close > j && close - j < 12 && verbs.some(({from}) => from === close + 1)) return true;
    if (
      tags[j] === 'comma' ||
      tags[j] === 'stop' ||
      tags[j] === 'subordinator' ||
      tags[j] === 'conjunction' ||
      tags[j] === 'relative'
    )
      return false;
  }
  return false;
}

/** “When Lind was elected | she became …”: a pronoun that can only be a subject, with its verb. */
export function opensAnew({words, verbs}: Line, k: number): boolean {
  return /^(?:s?he|they|we|i)$/.test(words[k]!.lower) && verbs.some(({from}) => from === k + 1);
}

/** Whether so many verbs are left for the clauses that are open: of “that his time as mayor was over”, “as” opens none. */
export function hasVerbs({tags, verbs}: Line, k: number, least: number): boolean {
  const close = tags.findIndex((tag, j) => j > k && (tag === 'stop' || tag === 'relative'));
  return verbs.filter(({from}) => from > k && (close < 0 || from < close)).length >= least;
}

/** “if approved by the court”, “while working in Tallis”: a clause without a finite verb. */
export function isVerbless({tags}: Line, k: number): boolean {
  const next = tags[k + 1] === 'adverb' ? tags[k + 2] : tags[k + 1];
  return (
    tags[k] === 'subordinator' &&
    (next === 'passive' || next === 'gerund') &&
    !(next === 'gerund' && tags[k + 2] === 'aux')
  );
}

/** Whether a relative clause has a subject of its own, so that its verb tells of what stands before: “, which the council rejected”. */
export function hasObject({words, tags, verbs}: Line, relative: number): boolean {
  let k = relative + 1;
  while (tags[k] === 'adverb') k++;
  const led = tags[relative - 1] === 'preposition'; // “in which the council …”
  return /^wh(?:ich|om)$/.test(words[relative]!.lower) && !led && !verbs.some(({from}) => from === k);
}

/**
 * Where the subject of a verb begins that follows a noun without any opening: “the sanctions | it had imposed”, “the week | the music
 * died”; or, behind a clause put in front, where the main clause begins: “When Lind went to Tallis | she was told …”. −1 where none does.
 */
export function contactClause(found: Line, {to}: VerbGroup, k: number, fronted: boolean): number {
  const {words, tags, at} = found;
  if (!endsPhrase(words, tags, k - 1)) return -1;
  const from = phraseStart(found, k - 1);
  // “After the war ended [in 1964] | the pair left”, “As news reached Merrow [yesterday] | union leaders met”: a date stood between the clauses.
  let gap = k - 1;
  while (gap > from && at[gap] === at[gap - 1]! + 1) gap--;
  if (fronted && at[gap]! > at[gap - 1]! + 1 && (gap > from || (gap === to && tags[gap] !== 'noun'))) return gap;
  if (from <= to || !endsPhrase(words, tags, from - 1) || words[from - 1]!.lower === 'case') return -1;
  const subject = tags[from] === 'pronoun' ? /^(?:s?he|it|they|we|i|you)$/.test(words[from]!.lower) : true;
  if (fronted) return subject ? from : -1;
  const definite = tags[from] === 'pronoun' || (tags[from] === 'determiner' && words[from]!.lower === 'the');
  return subject && definite && at[from] === at[from - 1]! + 1 ? from : -1;
}
