import type {Anchor, Article, Evidence, TimelineEvent} from '../model.js';

/** Words that differ in where they were cut, but share at least this many characters, are still the same passage. */
const LEAST = 20;

/** Evidence as it is written down to be found again. */
export function anchorOf(evidence: Evidence, articles: readonly Article[]): Anchor {
  return anchorIn(
    evidence,
    articles.find(({id}) => id === evidence.article),
  );
}

function anchorIn({article: id, exact, prefix, suffix}: Evidence, article: Article | undefined): Anchor {
  return {
    article: id,
    ...(article?.sha256 ? {sha256: article.sha256} : {}),
    exact,
    ...(prefix ? {prefix} : {}),
    ...(suffix ? {suffix} : {}),
  };
}

/**
 * Finds the articles that anchors name: by id; by the hash of the text where the file was renamed; by the words themselves, where
 * they stand in one article only, as of a text that was pasted and lost its last line break.
 */
export class Shelf {
  readonly #byId: Map<string, Article>;
  readonly #byHash: Map<string, Article>;

  constructor(articles: readonly Article[]) {
    this.#byId = new Map(articles.map((a) => [a.id, a]));
    this.#byHash = new Map(articles.filter((a) => a.sha256 !== '').map((a) => [a.sha256, a]));
  }

  /** Evidence of these articles, to be found elsewhere. */
  anchor(evidence: Evidence): Anchor {
    return anchorIn(evidence, this.#byId.get(evidence.article));
  }

  find({article: id, sha256, exact, prefix = '', suffix = ''}: Anchor): Article | null {
    const named = this.#byId.get(id);
    if (named && (!sha256 || named.sha256 === sha256)) return named;
    const same = sha256 ? this.#byHash.get(sha256) : undefined;
    // The text was corrected since: it counts as the same article while the words still stand in it.
    if (same || named?.text.includes(exact)) return same ?? named ?? null;
    if (exact.length < LEAST) return null;
    const holding = [...this.#byId.values()].filter(({text}) => text.includes(prefix + exact + suffix));
    return holding.length === 1 ? holding[0]! : null;
  }

  /** The same anchors, each with the id its article has here. */
  resolve(anchors: readonly Anchor[]): Anchor[] {
    return anchors.map((anchor) => ({...anchor, article: this.find(anchor)?.id ?? anchor.article}));
  }

  /** Where the words stand in their article; of several places the one with the context the anchor gives. */
  locate(anchor: Anchor): {article: Article; start: number; end: number} | null {
    const article = this.find(anchor);
    if (!article || anchor.exact === '') return null;
    const {text} = article;
    const {exact, prefix = '', suffix = ''} = anchor;
    let best = -1;
    let context = -1;
    for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
      const after = at + exact.length;
      const fits = Number(text.slice(0, at).endsWith(prefix)) + Number(text.startsWith(suffix, after));
      if (fits > context) [best, context] = [at, fits];
      if (fits === 2) break;
    }
    return best < 0 ? null : {article, start: best, end: best + exact.length};
  }
}

/** Whether this evidence is the passage the anchor means. */
export function isPassage(anchor: Anchor, evidence: Evidence): boolean {
  return anchor.article === evidence.article && sameWords(anchor.exact, evidence.exact);
}

/** Number of the anchors that are evidence of the event. */
export function shared(anchors: readonly Anchor[], {evidence}: TimelineEvent): number {
  return anchors.filter((anchor) => evidence.some((e) => isPassage(anchor, e))).length;
}

function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= LEAST && more.includes(less);
}
