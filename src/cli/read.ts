import {existsSync, readdirSync, readFileSync, realpathSync, statSync} from 'node:fs';
import path from 'node:path';
import {parseHTML} from 'linkedom';
import {isArticleName, readArticleFile} from '../formats/article-files.js';
import {readHtmlArticle} from '../formats/html-article.js';
import type {ArticleInput, Diagnostic} from '../model.js';

/** What came out of the files: the articles in the order given, and what could not be read. */
export interface Reading {
  articles: ArticleInput[];
  /** `error`: this input was not read; `warning`: it was, with a doubt. Each message names its file. */
  problems: Diagnostic[];
}

/** The argument that stands for standard input. */
const STANDARD_INPUT = '-';

/** What a file that is given is called as an article. */
export const nameOf = (file: string): string => (file === STANDARD_INPUT ? 'standard input' : path.basename(file));

/** Where a file is, by whatever way it is named; undefined where there is none. */
export const placeOf = (file: string): string | undefined => (existsSync(file) ? realpathSync(file) : undefined);

/**
 * Reads articles from text, Markdown, HTML and JSON Lines files, and from standard input for `-`. An article’s id is the base
 * name of its file, or the `id` of its line. A file that is named twice is read once. Never throws for what a file holds.
 */
export async function readArticles(files: readonly string[]): Promise<Reading> {
  const articles: ArticleInput[] = [];
  const problems: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const file of files.flatMap(expand)) {
    const place = placeOf(file) ?? file;
    const from = seen.has(place) ? again(file) : await readFile(file);
    seen.add(place);
    // One by one: a call takes no more than some hundred thousand arguments.
    for (const article of from.articles) articles.push(article);
    for (const problem of from.problems) problems.push(problem);
  }
  return {articles, problems};
}

/** The shell of Windows hands `*.txt` over as it is; a name that no file has is looked for as a pattern. */
function expand(file: string): string[] {
  const pattern = path.basename(file);
  if (process.platform !== 'win32' || !/[*?]/.test(pattern)) return [file];
  const match = new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    'i',
  );
  try {
    const folder = path.dirname(file);
    const found = readdirSync(folder).filter((name) => match.test(name));
    return found.length ? found.sort().map((name) => path.join(folder, name)) : [file];
  } catch {
    return [file];
  }
}

async function readFile(file: string): Promise<Reading> {
  const piped = file === STANDARD_INPUT;
  const bytes = readBytes(piped ? 0 : file);
  if (typeof bytes === 'string') return failure(file, 'unreadable-file', bytes);
  if (!piped && !isArticleName(file)) {
    return failure(file, 'unknown-kind', 'was not read: its name must end in .txt, .md, .html, .json or .jsonl');
  }
  const {articles, diagnostics} = await readArticleFile({name: nameOf(file), bytes}, readPage);
  return {articles, problems: diagnostics};
}

/** The main text of a web page. Async like the reader of a browser, which is loaded when a page comes. */
// eslint-disable-next-line typescript/require-await
async function readPage(html: string) {
  return readHtmlArticle(parseHTML(html).document);
}

/** The bytes of a file, or of standard input for 0; or in words why there are none. */
function readBytes(file: string | 0): Uint8Array | string {
  try {
    if (file !== 0 && statSync(file).isDirectory()) {
      return `is a folder; name the files in it, for example ${path.join(file, '*.txt')}`;
    }
    return readFileSync(file);
  } catch (error) {
    switch ((error as NodeJS.ErrnoException).code) {
      case 'ENOENT':
        return 'does not exist; check the name';
      case 'EACCES':
      case 'EPERM':
        return 'may not be read by you; check its permissions';
      case 'ERR_FS_FILE_TOO_LARGE':
        return 'is larger than 2 GB; split it';
      default:
        return `could not be read: ${(error as Error).message}`;
    }
  }
}

function again(file: string): Reading {
  const message = `${file} is named twice, and is read once`;
  return {articles: [], problems: [{code: 'named-twice', severity: 'warning', article: nameOf(file), message}]};
}

function failure(file: string, code: string, what: string): Reading {
  return {
    articles: [],
    problems: [{code, severity: 'error', article: nameOf(file), message: `${file} ${what}`}],
  };
}
