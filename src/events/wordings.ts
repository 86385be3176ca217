import {jaccard} from '../text/similarity.js';
import type {Mention} from './mentions.js';

/** How many independent wordings tell of a happening (see `independentWordings`). */
export function wordings(mentions: readonly Mention[]): number {
  return independentWordings([...new Set(mentions.map((m) => m.sentence))]);
}

/**
 * In how many independent wordings a set of sentences tells the same: articles, where those that share a sentence, or a rewriting of
 * one, count once together. Five articles of which two are copies are four.
 *
 * @param sentences with the article and the content stems of each
 */
export function independentWordings(
  sentences: readonly {article: number | string; stems: readonly string[]}[],
): number {
  const parent = new Map<number | string, number | string>();
  const root = (article: number | string): number | string => {
    const up = parent.get(article) ?? article;
    return up === article ? article : root(up);
  };
  const seen: {article: number | string; set: Set<string>}[] = [];
  for (const {article, stems} of sentences.slice(0, MANY)) {
    if (!parent.has(article)) parent.set(article, article);
    const set = new Set(stems);
    for (const other of seen)
      if (other.article !== article && jaccard(other.set, set) >= ONE_WORDING)
        parent.set(root(article), root(other.article));
    seen.push({article, set});
  }
  return [...parent.keys()].filter((article) => root(article) === article).length;
}

/** Sentences at least this alike are one wording; more mentions than this are not told apart. */
const ONE_WORDING = 0.45;

const MANY = 400;
