import type {ArticleInput, Diagnostic} from '../model.js';
import {looksEnglish} from './language.js';

/** An article that has a name of its own and a text. */
export type Admitted = ArticleInput & {id: string};

/**
 * The articles in the order of their ids, each with one of its own, without a byte order mark; the order they came in changes
 * nothing. What is no article is said, and left out.
 */
export function admitted(articles: readonly ArticleInput[], diagnostics: Diagnostic[]): Admitted[] {
  const named: Admitted[] = [];
  articles.forEach((input, i) => {
    if (typeof input?.text === 'string')
      named.push({...input, text: input.text.replace(/^\uFEFF/, ''), id: String(input.id || `article-${i + 1}`)});
    else
      diagnostics.push({
        code: 'bad-article',
        severity: 'error',
        path: `articles[${i}].text`,
        message: `Article ${i + 1} has no text, so there is nothing to read.`,
      });
  });
  named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const seen = new Set<string>();
  for (const input of named) {
    let {id} = input;
    for (let n = 2; seen.has(id); n++) id = `${input.id}-${n}`;
    if (id !== input.id) {
      diagnostics.push(warn('duplicate-id', id, `Two articles are called ${input.id}; the second one is ${id} here.`));
      input.id = id;
    }
    seen.add(id);
  }
  return named;
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
