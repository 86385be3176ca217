/** Articles as JSON Lines: one object a line, as archives and scrapers hand them over. */

import type {ArticleInput, Diagnostic} from '../model.js';

/** Fields that must be strings where they are present; `pubDate` is another name for `published`. */
const known = ['id', 'title', 'url', 'publisher', 'published', 'lang'] as const;

/**
 * Reads `{id?, text, title?, url?, publisher?, published?, lang?}`, one a line; `pubDate` is read as `published`.
 * Blank lines are skipped. A line that cannot be read is named by its number, and the rest is read.
 *
 * @param name what the lines are called in messages
 */
export function readArticleLines(text: string, name = 'the text'): {articles: ArticleInput[]; diagnostics: Diagnostic[]} {
  const articles: ArticleInput[] = [];
  const diagnostics: Diagnostic[] = [];
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return;
    const place = `${name}, line ${index + 1}`;
    const record = parse(line);
    if (typeof record === 'string') {
      diagnostics.push({code: 'bad-line', severity: 'error', path: `line ${index + 1}`, message: `${place} ${record}`});
      return;
    }
    const article: ArticleInput = {text: record.text};
    const fields: Record<string, unknown> = {...record, published: record['published'] ?? record['pubDate']};
    for (const key of known) {
      const value = fields[key];
      if (typeof value === 'string') article[key] = value;
      else if (key === 'id' && typeof value === 'number') article.id = String(value);
      else if (value !== undefined && value !== null) {
        const message = `${place}: “${key}” is no string and was left out`;
        diagnostics.push({code: 'bad-field', severity: 'warning', path: `line ${index + 1}.${key}`, message});
      }
    }
    articles.push(article);
  });
  return {articles, diagnostics};
}

/** The record of a line, or in words what is wrong with it. */
function parse(line: string): ({text: string} & Record<string, unknown>) | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
  const hasText = typeof record === 'object' && record !== null && 'text' in record && typeof record.text === 'string';
  if (!hasText) return 'has no “text”; each line must be an object such as {"id": "a", "text": "…"}';
  const article = record as {text: string} & Record<string, unknown>;
  return article.text.trim() ? article : 'has an empty “text”';
}
