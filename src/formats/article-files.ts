/** Files, answers and pastes to articles: plain text, HTML, JSON Lines. What cannot be read is said, the rest is read. */

import type {ArticleInput, Diagnostic} from '../model.js';
import {decodeText} from './decode.js';
import {readFrontMatter} from './front-matter.js';
import {mailDay} from './mail-date.js';

/** Something that holds one article, or with `.jsonl` many. */
export interface ArticleFile {
  /** Name, path or address; its last part becomes the article’s id. */
  name: string;
  bytes: Uint8Array;
  contentType?: string | null | undefined;
  /** Where it can be read on the web. */
  url?: string | undefined;
  /** The day it was published, where the reader knows it. */
  published?: string | undefined;
}

export interface ReadArticles {
  articles: ArticleInput[];
  diagnostics: Diagnostic[];
}

/** Reads the main text out of a page; null when there is none. Loaded by the caller, and only when a page comes. */
export type HtmlReader = (html: string, name: string) => Promise<Omit<ArticleInput, 'id' | 'url'> | null>;

/** Every article of the files, in their order, and one diagnostic for each file or line that could not be read. */
export async function readArticleFiles(files: readonly ArticleFile[], readHtml?: HtmlReader): Promise<ReadArticles> {
  const articles: ArticleInput[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const read = await readArticleFile(file, readHtml);
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const article of read.articles) articles.push(article);
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
  }
  return {articles, diagnostics};
}

/** One file. Never throws for what it holds. */
export async function readArticleFile(file: ArticleFile, readHtml?: HtmlReader): Promise<ReadArticles> {
  const id = baseName(file.name);
  const {text, diagnostics} = decodeText(file.bytes, {name: id, contentType: file.contentType});
  if (text === null) return {articles: [], diagnostics};
  if (!/\S/.test(text))
    return {articles: [], diagnostics: [...diagnostics, fault('empty-file', id, `${id} is empty.`)]};
  const kind = kindOf(file, text);
  const given = {...(file.url && {url: file.url}), ...(file.published && {published: file.published})};
  if (kind === 'text') return {articles: [{id, ...readFrontMatter(text), ...given}], diagnostics};
  if (kind === 'jsonl') {
    const read = readJsonLines(text, id);
    const articles = read.articles.map((article) => ({...given, ...article}));
    return {articles, diagnostics: [...diagnostics, ...read.diagnostics]};
  }
  if (!readHtml)
    return {
      articles: [],
      diagnostics: [...diagnostics, fault('html-not-read', id, `${id} is a web page, which cannot be read here.`)],
    };
  try {
    const article = await readHtml(text, id);
    if (article) {
      const {datedBy, ...rest} = article;
      const by = datedBy && !given.published ? {datedBy} : {};
      return {articles: [{id, ...rest, ...by, ...given}], diagnostics};
    }
    return {
      articles: [],
      diagnostics: [
        ...diagnostics,
        fault('no-article-text', id, `${id} is a web page without any text of an article.`),
      ],
    };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return {
      articles: [],
      diagnostics: [...diagnostics, fault('html-not-read', id, `${id} could not be read as a web page: ${why}`)],
    };
  }
}

/** One article a line, `{id, text, title?, url?, author?, publisher?, published?}`; `pubDate`, `datePublished` and their like are read as `published`. A JSON list will do, and one article over several lines. */
export function readJsonLines(text: string, name: string): ReadArticles {
  const articles: ArticleInput[] = [];
  const diagnostics: Diagnostic[] = [];
  const add = (value: unknown, where: string, fallback: string) => {
    const article = toArticle(value, fallback);
    if (article) articles.push(article);
    else if (isBlank(value)) {
      // Archives hold such lines by the dozen, and there is nothing in them to miss.
      const message = `${where} has an empty “text” and was left out.`;
      diagnostics.push({code: 'empty-article', severity: 'warning', article: name, message});
    } else if (Array.isArray((value as {events?: unknown} | null)?.events)) {
      const message = `${where} is a timeline, not articles: it is shown by “src”, or as “timeline”.`;
      diagnostics.push(fault('not-articles', name, message));
    } else
      diagnostics.push(fault('bad-line', name, `${where} is not an article: it needs a “text” that is not empty.`));
  };
  // Lines that hold an object each begin with more than its bracket.
  const whole = /^\s*(?:\[|\{\s*\n)/.test(text) ? tryParse(text) : undefined;
  if (whole !== undefined) {
    if (Array.isArray(whole)) whole.forEach((item, i) => add(item, `Item ${i + 1} of ${name}`, `${name}:${i + 1}`));
    else add(whole, name, name);
    return {articles, diagnostics};
  }
  let start = 0;
  for (let line = 1; start <= text.length; line++) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const said = text.slice(start, end).trim();
    start = end + 1;
    if (!said) continue;
    const value = tryParse(said);
    if (value === undefined) diagnostics.push(fault('bad-line', name, `Line ${line} of ${name} is not JSON.`));
    else add(value, `Line ${line} of ${name}`, `${name}:${line}`);
  }
  return {articles, diagnostics};
}

const isBlank = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'text' in value &&
  typeof value.text === 'string' &&
  !/\S/.test(value.text);

/** What a day of publishing is called, ours first; feeds and archives have names of their own. */
const PUBLISHED = ['published', 'pubDate', 'datePublished', 'publishedAt', 'published_at', 'pub_date', 'date'];

function toArticle(value: unknown, fallback: string): ArticleInput | null {
  if (typeof value !== 'object' || value === null) return null;
  const {id, text, title, url, author, publisher, lang, ...more} = value as Record<string, unknown>;
  if (typeof text !== 'string' || !/\S/.test(text)) return null;
  const name = typeof id === 'string' || typeof id === 'number' ? String(id) : fallback;
  const date = PUBLISHED.map((name) => more[name]).find((said) => typeof said === 'string' && said);
  return {
    id: name,
    text,
    ...(typeof title === 'string' && title && {title}),
    ...(typeof url === 'string' && url && {url}),
    ...(typeof author === 'string' && author && {author}),
    ...(typeof publisher === 'string' && publisher && {publisher}),
    ...(typeof date === 'string' && date && {published: mailDay(date) ?? date}),
    ...(typeof lang === 'string' && lang && {lang}),
  };
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How the names of files of each kind end. */
const ENDINGS = {jsonl: /\.(?:jsonl|ndjson|json)$/i, text: /\.(?:txt|text|md)$/i, html: /\.x?html?$/i};

/** Whether a file may hold articles, by the end of its name. */
export const isArticleName = (name: string): boolean => Object.values(ENDINGS).some((ending) => ending.test(name));

function kindOf({name, contentType}: ArticleFile, text: string): keyof typeof ENDINGS {
  const path = name.split(/[?#]/)[0] ?? name;
  if (ENDINGS.jsonl.test(path) || /\bjson\b/i.test(contentType ?? '')) return 'jsonl';
  if (ENDINGS.text.test(path)) return 'text';
  if (ENDINGS.html.test(path) || /\bhtml\b/i.test(contentType ?? '')) return 'html';
  return sourceKind(text);
}

/** What a text of no known name is: the source of a web page, JSON or JSON Lines of articles, or an article’s own words. */
export function sourceKind(text: string): keyof typeof ENDINGS {
  if (/^\s*(<!--[^]{0,2000}?-->\s*)?<(!doctype html|html|head|body|article)\b/i.test(text)) return 'html';
  const [line = ''] = text.trimStart().split('\n', 1);
  if (line.startsWith('{') && isArticle(tryParse(line))) return 'jsonl';
  // One article or a list of them over several lines; “[Updated on Monday]” opens an article’s own words.
  const whole = /^\s*(?:\{|\[\s*\{)/.test(text) ? tryParse(text) : undefined;
  return (Array.isArray(whole) ? whole : [whole]).some(isArticle) ? 'jsonl' : 'text';
}

const isArticle = (value: unknown): boolean => typeof (value as {text?: unknown} | null | undefined)?.text === 'string';

/** The last part of a path or an address, without query and fragment. */
export function baseName(name: string): string {
  const path = /^[a-z]+:\/\//i.test(name) ? (name.split(/[?#]/)[0] ?? name) : name;
  return path.split(/[\\/]/).filter(Boolean).at(-1) ?? name;
}

const fault = (code: string, article: string, message: string): Diagnostic => ({
  code,
  severity: 'error',
  article,
  message,
});
