import type {Article, Evidence} from '../model.js';
import {linkToText} from '../formats/text-fragment.js';
import {safeUrl} from '../formats/url.js';
import {articleTitle} from './source-words.js';

/** The words with their source, as one pastes them into a letter: quotation, dash, title, publisher, day, address. */
export function quotationText(evidence: Evidence, article: Article | undefined): string {
  if (!article) return `“${evidence.exact}”\n— ${evidence.article}`;
  const url = safeUrl(article.url);
  const source = [articleTitle(article), article.publisher, article.published].filter(Boolean).join(', ');
  return `“${evidence.exact}”\n— ${source}${url ? `\n${linkToText(url, evidence)}` : ''}`;
}
