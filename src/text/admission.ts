import type {ArticleInput, Diagnostic} from '../model.js';
import {looksEnglish} from './language.js';

/** An article that has a name of its own and a text. */
export type Admitted = ArticleInput & {id: string};

/**
 * The articles in an order that their texts alone give, each with an id of its own, without a byte order mark: neither what they are
 * called nor the order they came in changes what is found. What is no article is said, and left out.
 *
 * @throws TypeError for what is no list
 */
export function admitted(articles: readonly ArticleInput[], diagnostics: Diagnostic[]): Admitted[] {
  if (!Array.isArray(articles))
    throw new TypeError(
      `expected a list of articles, each with a text; found ${articles === null ? 'null' : typeof articles}`,
    );
  const found: Admitted[] = [];
  (articles as readonly ArticleInput[]).forEach((input, i) => {
    if (typeof input?.text === 'string') found.push({...plain(input), text: input.text.replace(/^\uFEFF/, '')});
    else
      diagnostics.push({
        code: 'bad-article',
        severity: 'error',
        path: `articles[${i}].text`,
        message: `Article ${i + 1} has no text, so there is nothing to read.`,
      });
  });
  found.sort((a, b) => compare(a.published ?? '', b.published ?? '') || compare(a.text, b.text) || compare(a.id, b.id));
  const taken = new Set(found.map(({id}) => id));
  const seen = new Set<string>();
  found.forEach((input, i) => {
    const {id} = input;
    if (id === '') input.id = free(`article-${i + 1}`, taken);
    else if (seen.has(id)) {
      input.id = free(id, taken);
      diagnostics.push(
        warn('duplicate-id', input.id, `Two articles are called ${id}; the second one is ${input.id} here.`),
      );
    }
    seen.add(id);
  });
  return found;
}

const FIELDS = ['title', 'url', 'author', 'publisher', 'published', 'datedBy', 'lang'] as const;

/** What is written where words belong; numbers, dates and other things from careless callers become words or nothing. */
function plain(input: ArticleInput): Admitted {
  const kept: Admitted = {
    id: typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : '',
    text: '',
  };
  for (const field of FIELDS) {
    const value: unknown = input[field];
    if (typeof value === 'string') kept[field] = value;
    else if (value instanceof Date && !Number.isNaN(value.getTime())) kept[field] = value.toISOString();
    else if (typeof value === 'number') kept[field] = String(value);
  }
  return kept;
}

/** The name itself, or with the first number that nobody has. */
function free(name: string, taken: Set<string>): string {
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  taken.add(id);
  return id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether a text can be read; where it cannot, the reason is said. */
export function readable({id, text}: Admitted, diagnostics: Diagnostic[]): boolean {
  if (text.trim() === '') diagnostics.push(warn('empty-article', id, `${id} holds no text.`));
  else if (!looksEnglish(text))
    diagnostics.push(warn('not-english', id, `${id} is not in English, so it was not read.`));
  else return true;
  return false;
}

/** A warning about an article. */
export function warn(code: string, article: string, message: string): Diagnostic {
  return {code, severity: 'warning', article, message};
}
