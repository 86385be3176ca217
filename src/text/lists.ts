/** Lists and their members. */
import {endsPhrase, isDash, phraseEnd, phraseStart, type Line, type Tag, type VerbGroup} from './syntax.js';
import type {Token} from './tokens.js';

/** Whether a comma stands inside a list of nouns: another comma or “and” joins one more before the next verb. */
export function isList({words, tags}: Line, k: number): boolean {
  const [next, after] = [words[k + 1]?.lower ?? '', words[k + 2]?.lower];
  if (/^(?:more|less|most)$/.test(next) && after !== 'than') return true; // “an updated, more accurate method”, but “, less than a week later”
  if (isApposition({words, tags}, k)) return false;
  for (let j = k + 1; j < tags.length && j - k < 12; j++) {
    const tag = tags[j]!;
    if (tag === 'conjunction') {
      const next = tags[j + 1];
      return !/^(?:finite|aux|pronoun|adverb|preposition|to)$/.test(next ?? '');
    }
    if (tag === 'comma' && j > k + 1) continue;
    if (
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'number' &&
      tag !== 'determiner' &&
      tag !== 'joint' &&
      words[j]!.lower !== 'of'
    )
      return false;
  }
  return false;
}

/** “Brandt, a miller and councillor”: of two trades, one article; “a miller and a baker” would be further people. */
function isApposition({words, tags}: Pick<Line, 'words' | 'tags'>, k: number): boolean {
  if (tags[k - 1] !== 'name' || !/^an?$/.test(words[k + 1]?.lower ?? '')) return false;
  let j = k + 2;
  while (/^(?:noun|name|number|joint)$/.test(tags[j] ?? '')) j++;
  return tags[j] === 'conjunction' && tags[j + 1] === 'noun' && tags[k - 2] !== 'conjunction';
}

/** “arrests — 157 of them — injuries, and damage”: the list goes on behind what stands between dashes. */
export function isDashInList(found: Line, k: number): boolean {
  if (!isDash(found, k)) return false;
  const {tags} = found;
  const close = tags.findIndex((_, j) => j > k && j - k < 10 && isDash(found, j));
  if (close < 0 || tags[close + 1] !== 'noun') return false;
  const next = phraseEnd(found, close + 1);
  return tags[next] === 'conjunction' || (tags[next] === 'comma' && isList(found, next));
}

/** Whether what “and” joins is whole on either side, so that the first may stand alone: “guilty of murder | and the theft of a van”. */
export function partsMembers({words, tags}: Line, {to}: VerbGroup, k: number): boolean {
  if (words[k]!.lower !== 'and' || !(endsPhrase(words, tags, k - 1) || tags[k - 1] === 'quote')) return false;
  if (words.slice(to, k).some(({lower}) => /^(?:between|both|from|either)$/.test(lower))) return false;
  const next = tags[k + 1];
  if (next === 'determiner') return !/^(?:both|all|each|several|many|more|most)$/.test(words[k + 1]!.lower);
  if (next === 'quote') return tags[k - 1] === 'quote';
  if (next === 'adverb') return true; // “mayor of Tallis | and later chairman”
  // “sold three mills | and two works”, “met Lind | and other mayors”: as true of the first alone, but not of the first two.
  if (!words[k + 1] || tags[phraseStart({words, tags}, k - 1) - 1] === 'comma') return false;
  const other = /^(?:others?|another)$/.test(words[k + 1]!.lower) && tags[k - 1] !== 'number';
  if (other || (isAmount(words, tags, k + 1) && isCounted({words, tags}, k - 1))) return true;
  return next === 'noun' && tags[k - 1] === 'noun' && tags[k + 2] === 'preposition';
}

/** Whether a phrase begins with an amount: “about two works”. */
function isAmount(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  return tags[/^(?:about|around|nearly|almost|some|over)$/.test(words[k]!.lower) ? k + 1 : k] === 'number';
}

/** Whether a phrase says how many of a thing: “three mills”. */
function isCounted(found: Pick<Line, 'words' | 'tags'>, last: number): boolean {
  return found.tags[last] === 'noun' && found.tags.slice(phraseStart(found, last), last).includes('number');
}
