import type {Sentence} from './reading.js';

/**
 * How much a word tells, from how few sentences hold it: the usual inverse document frequency, `ln(1 + n / df)`, over the
 * sentences of the whole set.
 */
export class Rarity {
  readonly #sentences: number;
  readonly #frequency = new Map<string, number>();
  readonly #weight = new Map<string, number>();

  constructor(sentences: Iterable<Sentence>) {
    let n = 0;
    for (const {stems} of sentences) {
      n++;
      for (const s of new Set(stems)) this.#frequency.set(s, (this.#frequency.get(s) ?? 0) + 1);
    }
    this.#sentences = n;
  }

  of(stem: string): number {
    const known = this.#weight.get(stem);
    if (known !== undefined) return known;
    const weight = Math.log(1 + this.#sentences / (this.#frequency.get(stem) ?? 1));
    this.#weight.set(stem, weight);
    return weight;
  }

  /** Number of sentences that hold the stem. */
  frequency(stem: string): number {
    return this.#frequency.get(stem) ?? 0;
  }

  /** What all of them tell together. */
  weightOf(stems: Iterable<string>): number {
    let weight = 0;
    for (const s of stems) weight += this.of(s);
    return weight;
  }

  /** The share of the lighter one’s weight that both hold, 0–1. The weights of both may be given where they are known. */
  overlap(
    a: ReadonlySet<string>,
    b: ReadonlySet<string>,
    weightA = this.weightOf(a),
    weightB = this.weightOf(b),
  ): number {
    let both = 0;
    for (const s of a) if (b.has(s)) both += this.of(s);
    const least = Math.min(weightA, weightB);
    return least > 0 ? both / least : 0;
  }
}

/** Words two sets share, divided by the words of both (Jaccard 1901), 0–1. */
export function jaccard<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  const all = a.size + b.size - both;
  return all > 0 ? both / all : 0;
}

/** Number of elements two sets share. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both;
}

/**
 * Pairs of sentences of different articles that are copies of one wording, or rewritings of it: word Jaccard at or above
 * `least`. An inverted index over each sentence’s rarest stems keeps it near linear: two sentences that are this much alike share
 * at least one of them. Yields every few milliseconds.
 */
export function* copies(
  sentences: readonly Sentence[],
  rarity: Rarity,
  least = 0.45,
): Generator<undefined, [number, number, number][], void> {
  const ranks = ranksOf(sentences, rarity);
  const sets: Int32Array[] = [];
  const index = new Map<number, number[]>();
  const tried = new Int32Array(sentences.length).fill(-1); // the last sentence each was compared with
  const pairs: [number, number, number][] = [];
  for (const [i, {article, stems}] of sentences.entries()) {
    if (i % 32 === 31) yield;
    const own = Int32Array.from(new Set(stems), (s) => ranks.get(s)!).sort();
    sets.push(own);
    if (own.length < 4) continue;
    // A pair with Jaccard ≥ t shares at least one of either’s rarest (1 − t)·n + 1 stems (prefix filtering, Chaudhuri et al. 2006).
    for (const s of own.subarray(0, Math.floor((1 - least) * own.length) + 1)) {
      const list = index.get(s) ?? index.set(s, []).get(s)!;
      for (let k = Math.max(0, list.length - MOST); k < list.length; k++) {
        const j = list[k]!;
        if (tried[j] === i || sentences[j]!.article === article) continue;
        tried[j] = i;
        const alike = jaccardOfSorted(own, sets[j]!, least);
        if (alike >= least) pairs.push([j, i, alike]);
      }
      list.push(i);
    }
  }
  return pairs;
}

/** The stems of all sentences numbered by what they tell: the rarest first. */
function ranksOf(sentences: readonly Sentence[], rarity: Rarity): Map<string, number> {
  const stems = [...new Set(sentences.flatMap((s) => s.stems))];
  stems.sort((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1));
  return new Map(stems.map((s, rank) => [s, rank]));
}

/** Jaccard’s measure of two ascending lists; 0 as soon as it cannot come to `least`. */
function jaccardOfSorted(a: Int32Array, b: Int32Array, least: number): number {
  const spare = a.length + b.length - (least * (a.length + b.length)) / (1 + least) + 1e-6; // so many may be passed over
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      both++;
      i++;
      j++;
    } else if (a[i]! < b[j]!) i++;
    else j++;
    if (i + j - both > spare) return 0;
  }
  return both / (a.length + b.length - both);
}
/** How many earlier sentences with the same rare stem are compared; bounds the work when one phrase is everywhere. */
const MOST = 400;
