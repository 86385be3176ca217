import type {Anchor, Article, Evidence, TimelineEvent} from '../model.js';

/** Words that differ in where they were cut, but share at least this many characters, are still the same passage. */
const LEAST = 20;

/** Evidence as it is written down to be found again. */
export function anchorOf({article: id, exact, prefix, suffix}: Evidence, articles: readonly Article[]): Anchor {
  const sha256 = articles.find((a) => a.id === id)?.sha256;
  return {article: id, ...(sha256 ? {sha256} : {}), exact, ...(prefix ? {prefix} : {}), ...(suffix ? {suffix} : {})};
}

/** Finds the articles that anchors name, by id or, where the file was renamed, by the hash of the text. */
export class Shelf {
  readonly #byId: Map<string, Article>;
  readonly #byHash: Map<string, Article>;

  constructor(articles: readonly Article[]) {
    this.#byId = new Map(articles.map((a) => [a.id, a]));
    this.#byHash = new Map(articles.filter((a) => a.sha256 !== '').map((a) => [a.sha256, a]));
  }

  find({article: id, sha256, exact}: Anchor): Article | null {
    const named = this.#byId.get(id);
    if (named && (!sha256 || named.sha256 === sha256)) return named;
    const same = sha256 ? this.#byHash.get(sha256) : undefined;
    // The text was corrected since: it counts as the same article while the words still stand in it.
    return same ?? (named?.text.includes(exact) ? named : null);
  }

  /** Whether this evidence is the passage the anchor means. */
  matches(anchor: Anchor, evidence: Evidence): boolean {
    if (!sameWords(anchor.exact, evidence.exact)) return false;
    if (anchor.article === evidence.article) return true;
    return this.find(anchor)?.id === evidence.article;
  }

  /** Number of the anchors that are evidence of the event. */
  shared(anchors: readonly Anchor[], {evidence}: TimelineEvent): number {
    return anchors.filter((anchor) => evidence.some((e) => this.matches(anchor, e))).length;
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

function sameWords(a: string, b: string): boolean {
  if (a === b) return true;
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= LEAST && more.includes(less);
}
