/** The verb that a sentence stands on, where its form may be another’s: a noun’s in the plural, or a participle’s. */
import {isPastForm, isVerbForm} from './grammar.js';
import {isHuman} from './people.js';
import {statements, type Statement} from './statements.js';
import {opensAt, subjectStart} from './subject-start.js';
import {endsPhrase, type Line, type Tag} from './syntax.js';
import {stem, type Token} from './tokens.js';
import {INTRANSITIVE, isStating} from './verbs.js';

/** A line with its statements. */
export interface Stated {
  found: Line;
  all: Statement[];
}

/**
 * A line with its statements. Where none of them is that of the main clause, a word that may be its verb is read as one: “The festival
 * *features* a choir from Tallis”, “Lind *played* down the fire”, “Miners in the north *insist* the pit is safe”. It must have a subject at the
 * head of the clause, which agrees with it; a past comes before a present, and one with an object before what a participle may be.
 */
export function stated(found: Line): Stated {
  const all = statements(found);
  if (all.some(isMain)) return {found, all};
  for (const k of candidates(found)) {
    if (!hasSubject(found, k)) continue;
    const mended = withVerb(found, k);
    const told = statements(mended);
    const own = told.find(({verb}) => verb.head === k);
    if (own && isMain(own) && agrees(mended, own, k)) return {found: mended, all: told};
  }
  return {found, all};
}

/** Whether the phrase before a word may be its clause’s subject: nothing leads to it, and no clause is open. */
function hasSubject(found: Line, k: number): boolean {
  const {words, tags} = found;
  let last = k - 1;
  while (tags[last] === 'adverb') last--;
  if (tags[last] === 'comma') return true; // an aside may stand between
  return endsPhrase(words, tags, last) && opensAt(found, subjectStart(found, last).from);
}

function isMain({opening}: Statement): boolean {
  return opening === 'start' || opening === 'mark' || opening === 'said' || opening === 'shared';
}

/** The words that may be a finite verb in a form that may be something else, the likeliest first. */
function candidates({words, tags, verbs}: Line): number[] {
  const ranks: number[][] = [[], [], []];
  for (const [k, {lower, capital}] of words.entries()) {
    const next = tags[k + 1] ?? 'stop';
    if (k === 0 || capital || verbs.some(({from, to}) => k >= from && k < to)) continue;
    if (tags[k] === 'passive' || (tags[k] === 'noun' && lower.includes('-'))) {
      if (!isPastForm(lower.slice(lower.indexOf('-') + 1)) || words[k + 1]?.lower === 'by') continue;
      const bare = next === 'preposition' && !INTRANSITIVE.has(stem(lower));
      if (!lower.includes('-') || OBJECT_OPENS.test(next)) ranks[bare ? 1 : 0]!.push(k);
    } else if (tags[k] === 'noun' && isPresent(words, tags, k)) ranks[2]!.push(k);
  }
  return ranks.flat();
}
const OBJECT_OPENS = /^(?:determiner|pronoun|number)$/;

/** Whether a word may be a present by its form, and by what follows, which no noun goes before. */
function isPresent(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  const {lower} = words[k]!;
  const next = tags[k + 1] ?? 'stop';
  const opens = OBJECT_OPENS.test(next) || (words[k + 1]?.lower === 'that' && isStating(lower));
  if (isVerbForm(lower)) return opens || /^(?:preposition|name|to)$/.test(next);
  return /[^s]s$/.test(lower) && opens;
}

/** Whether a present is told of one or of several as its subject is; a past is of either. */
function agrees({words, tags}: Line, {subject, core}: Statement, k: number): boolean {
  const {lower} = words[k]!;
  if (isPastForm(lower.slice(lower.indexOf('-') + 1))) return true;
  let head = core - 1;
  while (head > subject.from && tags[head] === 'joint') head--;
  const of = words.slice(subject.from, core).findIndex((w) => w.lower === 'of');
  if (of > 0) head = subject.from + of - 1; // “*thousands* of people”
  const noun = words[head]!.lower;
  const plain = isVerbForm(lower) === 'plain';
  if (tags[head] === 'pronoun') return plain === /^(?:they|we|i|you)$/.test(noun);
  const joined = tags.slice(subject.from, subject.to).includes('conjunction');
  const several = joined || SEVERAL.test(noun) || (/[^s]s$/.test(noun) && (tags[head] === 'noun' || isHuman(noun)));
  return plain === several;
}
const SEVERAL = /^(?:people|men|women|children|police|many|most|some|few|both|half|those|[a-z]+men|[a-z]+people)$/;

function withVerb(found: Line, k: number): Line {
  const verb = {from: k, to: k + 1, head: k, passive: false};
  return {
    ...found,
    tags: found.tags.map((tag, j) => (j === k ? 'finite' : tag)),
    verbs: [...found.verbs, verb].sort((a, b) => a.from - b.from),
  };
}
