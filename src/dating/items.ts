import type {Sentence} from '../text/reading.js';
import type {Expression} from './constraints.js';

/** An expression with the words around it. */
export interface Item {
  article: number;
  expression: Expression;
  sentence: Sentence;
  near: Set<string>;
}

/** Groups of articles, ascending, that pairs hold together directly or by others (disjoint sets, Galler & Fischer 1964). */
export function connected(count: number, pairs: readonly (readonly [number, number])[]): number[][] {
  const parent = Array.from({length: count}, (_, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : (parent[i] = root(parent[i]!)));
  for (const [a, b] of pairs) parent[root(a)] = root(b);
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) (groups.get(root(i)) ?? groups.set(root(i), []).get(root(i))!).push(i);
  return [...groups.values()];
}

/** Two that bear on each other: the one with the other, and the other with the one. */
export const bothWays = <T>(a: T, b: T): [T, T][] => [
  [a, b],
  [b, a],
];
