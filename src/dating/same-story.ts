import {isState} from '../text/names.js';
import type {Sentence} from '../text/reading.js';
import {shared} from '../text/similarity.js';
import {isFunctionWord, stem, type Token} from '../text/tokens.js';
import type {Candidate} from './constraints.js';
import {connected} from './items.js';
import {isSmall} from './story-years.js';

/** Two articles that tell one story, and how many phrases both tell it in. */
export interface SameStory {
  a: number;
  b: number;
  phrases: number;
  /** A sentence of `a` that has one of them. */
  sentence: Sentence;
}

/** So alike are two articles of one story (see `likeness`), in so many phrases: one sentence that both quote may be quoted again years later. */
const ALIKE = {likeness: 0.4, phrases: 3};
/** So many articles are a story, or all of a smaller set, if this share of its pairs is alike. */
const STORY = {articles: 3, pairs: 0.6};
/** Words of an article of usual length. */
const USUAL = 500;
/** This share of the names of the one that names less is as good as all of them. */
const NAMED = 0.5;

/** What an article tells in, without its names. */
interface Wording {
  /** Words that tell something. */
  words: Set<string>;
  /** Two of them, one right behind the other; the first may be a number or the last word of a name: “59 missiles”, “Tallis talks”. */
  phrases: Map<string, Sentence>;
  /** The keys of who and what is named, without states, which are in the news of every week. */
  names: Set<string>;
  /** Words in all. */
  length: number;
}

/**
 * Pairs of articles, of a small set, that tell one story. Of articles about one person three days apart or less 18 in 100 are so alike,
 * of those two months apart or more 1 in 100; that several are so in turn is what an archive seldom gives.
 *
 * @param first for each article the first that is a copy of it
 */
export function sameStories(candidates: readonly Candidate[], first: readonly number[]): SameStory[] {
  const isRead = (i: number) => first[i] === i && candidates[i]!.reading.sentences.length > 0;
  const count = candidates.filter((_, i) => isRead(i)).length;
  if (!isSmall(candidates.map(({reading}) => reading))) return [];
  const wordings = candidates.map((candidate, i) => (isRead(i) ? wordingOf(candidate) : null));
  const alike = wordings.flatMap((one, a) =>
    wordings.slice(0, a).flatMap((other, b): SameStory[] => {
      if (!one || !other) return [];
      const both = [...one.phrases].filter(([phrase]) => other.phrases.has(phrase));
      const {length: phrases} = both;
      if (phrases < ALIKE.phrases || likeness(one, other, phrases) < ALIKE.likeness) return [];
      return [{a, b, phrases, sentence: both[0]![1]}];
    }),
  );
  const pairs = alike.map(({a, b}) => [a, b] as const);
  return connected(candidates.length, pairs).flatMap((group) => {
    const within = alike.filter(({a}) => group.includes(a));
    const isStory = group.length >= Math.min(STORY.articles, count);
    return isStory && within.length >= (STORY.pairs * group.length * (group.length - 1)) / 2 ? within : [];
  });
}

/**
 * The phrases that two articles share, as many as two of usual length would; less where they name others or use other words.
 *
 * @param phrases how many both have
 */
function likeness(a: Wording, b: Wording, phrases: number): number {
  const names = shared(a.names, b.names) / Math.max(3, Math.min(a.names.size, b.names.size));
  const words = shared(a.words, b.words) / Math.sqrt(a.words.size * b.words.size);
  const length = Math.max(1, Math.sqrt(a.length * b.length) / USUAL);
  return (phrases / length) * Math.min(1, names / NAMED) * words;
}

function wordingOf({reading: {sentences}}: Candidate): Wording {
  const wording: Wording = {words: new Set(), phrases: new Map(), names: new Set(), length: 0};
  for (const sentence of sentences) {
    const {tokens, names, kind} = sentence;
    if (kind !== 'body' && kind !== 'headline') continue;
    wording.length += tokens.length;
    const named = new Set(names.flatMap(({from, to}) => tokens.slice(from, to)));
    for (const {keys} of names) if (!keys.every(isState)) wording.names.add(keys.at(-1)!);
    let before: string | null = null;
    for (const token of tokens) {
      const told = named.has(token) ? null : telling(token);
      if (told !== null) {
        wording.words.add(told);
        const phrase = before === null ? null : `${before} ${told}`;
        if (phrase && !wording.phrases.has(phrase)) wording.phrases.set(phrase, sentence);
      }
      before = told ?? (named.has(token) || isCount(token) ? token.lower : null);
    }
  }
  return wording;
}

/** The stem of a word that tells something, and is no number. */
function telling({word, lower}: Token): string | null {
  return word && lower.length > 3 && !isFunctionWord(lower) && !/\d/.test(lower) ? stem(lower) : null;
}

/** “59”, not the year 1959. */
function isCount({lower}: Token): boolean {
  return /^\d/.test(lower) && !/^(?:19|20)\d\d$/.test(lower);
}
