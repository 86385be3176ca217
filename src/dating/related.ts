import {stemsBetween, type Sentence} from '../text/reading.js';
import {copies, type Rarity} from '../text/similarity.js';
import {QUOTE} from '../text/tokens.js';
import {storyExpressions, type Candidate} from './constraints.js';
import type {Day} from './days.js';
import type {Item} from './items.js';
import {isOpen, ownDays, type State} from './own-days.js';
import {sameStories, type SameStory} from './same-story.js';

/** An expression of one article and one of another tell of the same when their surroundings share so much, of it so many rare words. */
const SAME = {stems: 3, weight: 0.4, rare: 2};
/** Rare is what stands in no more wordings than this. */
const RARE = 4;
/** Surroundings of an expression: so many words before and behind it. */
const BEFORE = 10;
const BEHIND = 5;
/** So many sentences word for word are no chance. */
const SHARED_SENTENCES = 2;
/** How many earlier expressions with the same word are compared; bounds the work when one word is everywhere. */
const MOST = 60;

/** Two expressions that date one thing, and its day where that is known. */
export type Pair = readonly [Item, Item, (Day | undefined)?];

/** What holds articles together: expressions whose surroundings tell of the same, sentences shared word for word, and one story in the same phrases. */
export interface Related {
  items: readonly Item[];
  pairs: readonly Pair[];
  reuse: readonly SharedWording[];
  stories: readonly SameStory[];
  /** What each article says of its own day. */
  own: readonly State[];
  /** For each article the first that has its text and its given day: copies are one article, and no evidence of each other. */
  first: readonly number[];
}

/** Looks for what holds articles together; nothing where no day is asked for. Yields every few milliseconds. */
export function* relate(candidates: readonly Candidate[], rarity: Rarity): Generator<undefined, Related, void> {
  const first = originals(candidates);
  const own = candidates.map(ownDays);
  if (!own.some(isOpen)) return {items: [], pairs: [], reuse: [], stories: [], own, first};
  const items = itemsOf(candidates).filter(({article}) => first[article] === article);
  yield;
  const reuse = yield* sharedWordings(
    candidates.filter((_, i) => first[i] === i),
    rarity,
  );
  return {items, pairs: yield* pairsOf(items, rarity), reuse, stories: sameStories(candidates, first), own, first};
}

function originals(candidates: readonly Candidate[]): number[] {
  const seen = new Map<string, number>();
  return candidates.map(({reading, given}, i) => {
    if (reading.sentences.length === 0) return i; // what cannot be read is nobody’s copy
    const key = `${given ?? ''} ${reading.text}`;
    if (!seen.has(key)) seen.set(key, i);
    return seen.get(key)!;
  });
}

function itemsOf(candidates: readonly Candidate[]): Item[] {
  return candidates.flatMap((candidate, article) =>
    storyExpressions(candidate).flatMap(({expression, sentence}): Item[] => {
      const {tokens} = sentence;
      const from = tokens.findIndex((t) => t.end > expression.start);
      // “look into their eyes today” is quoted again months later.
      const marks = tokens.slice(0, from).filter(({text}) => QUOTE.test(text)).length;
      if (marks % 2 === 1 && !expression.absolute) return [];
      let to = from;
      while (to < tokens.length && tokens[to]!.start < expression.end) to++;
      const counted = countedFrom(sentence);
      const first = counted && counted.to <= from ? counted.to : 0;
      const last = counted && counted.from >= to ? counted.from : tokens.length;
      const before = stemsBetween(sentence, Math.max(first, from - BEFORE), from);
      const near = new Set(before.concat(stemsBetween(sentence, to, Math.min(last, to + BEHIND))));
      return [{article, expression, sentence, near}];
    }),
  );
}

/** “A year after *the ferry sank*, its captain was jailed on Monday”: words of another time than that of the clause beside them; null where none are. */
function countedFrom({tokens, clauses}: Sentence): {from: number; to: number} | null {
  const from =
    tokens.findIndex(({lower}, i) => /^(?:after|since)$/.test(lower) && UNIT.test(tokens[i - 1]?.lower ?? '')) + 1;
  if (from === 0) return null;
  const to = tokens.findIndex((_, i) => i > from && clauses[i] !== clauses[from]);
  return {from, to: to < 0 ? tokens.length : to};
}
const UNIT = /^(?:days?|weeks?|months?|years?|decades?)$/;

/** Pairs of expressions of different articles whose surroundings tell of the same. */
function* pairsOf(items: readonly Item[], rarity: Rarity): Generator<undefined, Pair[], void> {
  const index = new Map<string, number[]>();
  const pairs: Pair[] = [];
  // Word → the wordings it stands in near a date; rewritten copies of one report are one wording.
  const spread = new Map<string, Set<string>>();
  for (const {near} of items) {
    const wording = [...near].join(' ');
    for (const s of near) (spread.get(s) ?? spread.set(s, new Set()).get(s)!).add(wording);
  }
  for (const [i, item] of items.entries()) {
    if (i % 16 === 15) yield;
    const tried = new Set<number>();
    for (const s of [...item.near].sort((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1))) {
      const list = index.get(s) ?? index.set(s, []).get(s)!;
      for (const j of list.slice(-MOST)) {
        const other = items[j]!;
        if (tried.has(j) || other.article === item.article) continue;
        tried.add(j);
        const both = [...item.near].filter((x) => other.near.has(x));
        if (both.length < SAME.stems || both.filter((x) => spread.get(x)!.size <= RARE).length < SAME.rare) continue;
        if (rarity.overlap(item.near, other.near) >= SAME.weight) pairs.push([other, item]);
      }
      list.push(i);
    }
  }
  return pairs;
}

/** Two articles that share sentences word for word, and one of these. */
export interface SharedWording {
  a: number;
  b: number;
  count: number;
  sentence: Sentence;
}

/** Pairs of articles that share sentences word for word. */
function* sharedWordings(
  candidates: readonly Candidate[],
  rarity: Rarity,
): Generator<undefined, SharedWording[], void> {
  const pairs = new Map<string, SharedWording>();
  const all = candidates.flatMap(({reading}) => reading.sentences.filter((s) => s.stems.length >= 6));
  for (const [i, j] of yield* copies(all, rarity, 0.8)) {
    const [first, second] = [all[i]!, all[j]!];
    const key = `${first.article} ${second.article}`;
    const seen = pairs.get(key);
    if (seen) seen.count++;
    else pairs.set(key, {a: first.article, b: second.article, count: 1, sentence: second});
  }
  return [...pairs.values()].filter(({count}) => count >= SHARED_SENTENCES);
}
