import {isFinite} from '../text/grammar.js';
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

/** So many words in a row, and the one who does it among them, are copied and no chance: “was sentenced to three years in prison” is of many. */
const COPIED = 6;

/**
 * Whether two sentences tell what happens in one run of words, from its subject on: “after *a mediator failed to bridge the gap* on Sunday”, “when *a
 * mediator failed to bridge the gap*”.
 */
export function isCopied({sentence, trigger}: Mention, {sentence: other, trigger: its}: Mention): boolean {
  const [own, theirs] = [sentence.tokens, other.tokens];
  const at = trigger.index;
  return theirs.some(({lower}, k) => {
    if (lower !== own[at]!.lower) return false;
    const shift = k - at;
    const isSame = (i: number) => own[i] !== undefined && own[i].lower === theirs[i + shift]?.lower;
    let from = at;
    while (isSame(from - 1)) from--;
    let to = at + 1;
    while (isSame(to)) to++;
    if (to - from < COPIED || its.index < from + shift || its.index >= to + shift) return false;
    const verb = sentence.roles.findIndex((role, i) => i >= from && isFinite(role));
    return (
      verb >= 0 &&
      verb <= at &&
      sentence.roles.slice(from, Math.max(from, verb)).some((role) => /^(?:noun|name)$/.test(role))
    );
  });
}
