import {isFinite} from '../text/grammar.js';
import {jaccard, shared} from '../text/similarity.js';
import {QUOTE, stem, type Token} from '../text/tokens.js';
import {isStating} from '../text/verbs.js';
import {plain} from './plain-verbs.js';
import {untimed, type Mention, type Told} from './mentions.js';
import type {Cluster} from './profile.js';

/** A passage inside quotation marks. */
export interface Quotation {
  tokens: Token[];
  /** The stems of its words, in their order, and which there are. */
  keys: string[];
  known: ReadonlySet<string>;
}

/** What a sentence quotes. */
export function quotationsOf({tokens}: Told): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  // A sentence in the middle of a longer quotation shows one mark only, or none; then all of it may be quoted.
  const marks = tokens.filter((t) => QUOTE.test(t.text)).length;
  if (marks === 1) {
    const at = tokens.findIndex((t) => QUOTE.test(t.text));
    const part = at < tokens.length / 2 ? tokens.slice(at + 1) : tokens.slice(0, at);
    return [quotation(part)];
  }
  tokens.forEach((t, i) => {
    if (!QUOTE.test(t.text)) return;
    if (open >= 0) {
      found.push(quotation(tokens.slice(open + 1, i)));
      open = -1;
    } else open = i;
  });
  return found;
}

function quotation(tokens: Token[]): Quotation {
  const words = tokens.filter((t) => t.word);
  const keys = words.map((t) => stem(t.lower));
  return {tokens: words, keys, known: new Set(keys)};
}

/** Quotations are compared up to so many words. */
const LONG = 200;
/** Of so many that quote the same words no more are compared. */
const MANY = 50;
/** So many equal words stand around the one that differs. */
const RUNS = 4;

/** The one word in which two quotations differ, where the three before or after it, and most around it, are the same. */
export function differingWords(a: Quotation, b: Quotation): [string, string] | null {
  if (a.keys.filter((key) => b.known.has(key)).length < RUNS) return null; // most pairs, and told without comparing word by word
  const [n, m] = [Math.min(a.keys.length, LONG), Math.min(b.keys.length, LONG)];
  const run = (i: number, j: number) => i * (m + 2) + j; // where the runs of equal words that end before, or begin at, a pair of places are kept
  const before = new Uint8Array((n + 2) * (m + 2));
  const from = new Uint8Array((n + 2) * (m + 2));
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++)
      if (a.keys[i - 1] === b.keys[j - 1]) before[run(i, j)] = before[run(i - 1, j - 1)]! + 1;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) if (a.keys[i] === b.keys[j]) from[run(i, j)] = from[run(i + 1, j + 1)]! + 1;
  for (let i = 2; i < n; i++) {
    for (let j = 2; j < m; j++) {
      if (a.keys[i] === b.keys[j]) continue;
      const [left, right] = [before[run(i, j)]!, from[run(i + 1, j + 1)]!];
      const [x, y] = [a.tokens[i]!, b.tokens[j]!];
      if (left >= 2 && right >= 1 && left + right >= RUNS && x.lower.length > 3 && y.lower.length > 3)
        return [x.text, y.text];
    }
  }
  return null;
}

/** One sentence quoted twice shares so many different words, so large a part of both. */
const SAME = {words: 6, alike: 0.7};

/**
 * Puts what another article quotes without a day under the event in which the same words are quoted, whether or not a word of them differs.
 *
 * @param clusters with a date; joined in place
 * @param story the sentences of all articles that tell of something
 * @param dated sentences with a date of their own, which tell of that day
 * @param rest retellings that belong to no dated event
 * @returns those of `rest` that still belong to none
 */
export function attachQuotations(
  clusters: readonly Cluster[],
  story: readonly Told[],
  dated: ReadonlySet<Told>,
  rest: readonly Mention[],
): Mention[] {
  const told = new Set<Told>();
  const index = new Map<string, Set<{cluster: Cluster; quotation: Quotation; article: number}>>(); // four words in a row → who quotes them
  for (const cluster of clusters)
    for (const {sentence} of cluster.mentions) {
      if (told.has(sentence)) continue;
      told.add(sentence);
      for (const quotation of quotationsOf(sentence)) {
        const entry = {cluster, quotation, article: sentence.article};
        for (const run of runsOf(quotation)) {
          const quoting = index.get(run) ?? index.set(run, new Set()).get(run)!;
          if (quoting.size < MANY) quoting.add(entry);
        }
      }
    }
  const taken = new Set<Told>();
  if (index.size === 0) return [...rest];
  for (const sentence of story) {
    if (sentence.kind !== 'body' || told.has(sentence) || dated.has(sentence)) continue;
    const verb = tellingVerb(sentence);
    // “denied that she ever said: “…””
    if (
      verb < 0 ||
      sentence.tokens.slice(0, verb + 1).some(({lower}) => /^(?:den(?:y|ies|ied)|never|not|n't)$/.test(lower))
    )
      continue;
    const found = new Set<Cluster>();
    for (const own of quotationsOf(sentence))
      for (const {cluster, quotation, article} of new Set(runsOf(own).flatMap((run) => [...(index.get(run) ?? [])])))
        if (
          article !== sentence.article &&
          shared(own.known, quotation.known) >= SAME.words &&
          jaccard(own.known, quotation.known) >= SAME.alike
        )
          found.add(cluster);
    const [cluster] = found;
    if (!cluster || found.size > 1) continue;
    cluster.mentions.push(untimed(sentence, plain(sentence, verb)));
    taken.add(sentence);
  }
  return rest.filter(({sentence}) => !taken.has(sentence));
}

/** All fours of words in a row, as far as quotations are compared. */
function runsOf({keys}: Quotation): string[] {
  return keys.slice(0, LONG).flatMap((_, i) => (i + RUNS <= keys.length ? [keys.slice(i, i + RUNS).join(' ')] : []));
}

/** The verb outside of the quotation that says who said it. */
function tellingVerb({tokens, roles}: Told): number {
  let quoted = false;
  return tokens.findIndex(({text, lower}, i) => {
    if (QUOTE.test(text)) quoted = !quoted;
    return !quoted && isFinite(roles[i]!) && isStating(lower);
  });
}
