/** From articles to their timeline in the page: in a worker, or in short slices where a worker is refused. Loaded when articles come. */

import {readArticleFiles} from '../formats/article-files.js';
import type {ArticleFile, ReadArticles} from '../formats/article-files.js';
import type {ArticleInput, Diagnostic, Timeline} from '../model.js';
import type {Progress, TimelineOptions} from '../timeline.js';
import type {Lists, WorkerAnswer, WorkerQuestion} from './news-timeline-worker.js';
import {trustedForParsing, trustedWorkerUrl} from './trusted-types.js';

export type {ArticleFile, ReadArticles} from '../formats/article-files.js';

export interface ExtractOptions extends TimelineOptions {
  /** Stops the work at once; the promise is then rejected with the signal’s reason. */
  signal?: AbortSignal;
  onprogress?: (progress: Progress) => void;
}

/** Files and pastes to articles; the reader of web pages is loaded only if there is one. */
export function readFiles(files: readonly ArticleFile[]): Promise<ReadArticles> {
  return readArticleFiles(files, async (html) => {
    const {parseHtml, readHtmlArticle} = await import('../formats/html-article.js');
    return readHtmlArticle(parseHtml(html, trustedForParsing));
  });
}

/** How addresses are loaded, why one was not, and how far it has come, 0–1. */
interface Loading {
  load: (address: string) => Promise<Omit<ArticleFile, 'name'>>;
  why: (error: unknown, address: string) => string;
  done: (share: number) => void;
}

/** What stands at some addresses, in their order, and what could not be loaded. Never rejects. */
export async function loadFiles(
  addresses: readonly string[],
  {load, why, done}: Loading,
): Promise<{files: ArticleFile[]; diagnostics: Diagnostic[]}> {
  let loaded = 0;
  const answers = await Promise.all(
    addresses.map(async (address): Promise<ArticleFile | Diagnostic> => {
      try {
        return {name: address, ...(await load(address))};
      } catch (error) {
        return {code: 'not-loaded', severity: 'error', article: address, message: why(error, address)};
      } finally {
        done(++loaded / addresses.length);
      }
    }),
  );
  return {
    files: answers.filter((answer) => 'bytes' in answer),
    diagnostics: answers.filter((answer) => 'code' in answer),
  };
}

/** The articles that have a text, and a word about each that has none. */
export function legible(articles: readonly ArticleInput[]): ReadArticles {
  const good = articles.map((article: unknown) => {
    const text = typeof article === 'object' && article !== null && 'text' in article ? article.text : undefined;
    return typeof text === 'string';
  });
  return {
    articles: articles.filter((_, i) => good[i]),
    diagnostics: good.flatMap((is, i): Diagnostic[] => {
      const message = `Article ${i + 1} has no “text” and was left out.`;
      return is ? [] : [{code: 'bad-article', severity: 'error', path: `articles[${i}]`, message}];
    }),
  };
}

/** The articles of .txt, .html and .jsonl files in the reader’s hands, and what could not be read. Never rejects for what a file holds. */
export async function openFiles(files: Iterable<File>): Promise<ReadArticles> {
  const read = await Promise.all(
    [...files].map(async (file) => {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return await readFiles([{name: file.name, bytes, contentType: file.type}]);
      } catch {
        const message = `${file.name} could not be read; it may have been moved, or this page may not open it.`;
        return {
          articles: [],
          diagnostics: [{code: 'unreadable-file', severity: 'error' as const, article: file.name, message}],
        };
      }
    }),
  );
  return {articles: read.flatMap(({articles}) => articles), diagnostics: read.flatMap(({diagnostics}) => diagnostics)};
}

/** Draws the timeline out of articles without holding up the page. */
export async function extract(articles: readonly ArticleInput[], options: ExtractOptions = {}): Promise<Timeline> {
  options.signal?.throwIfAborted();
  // Only what the pipeline reads is sent: an article may carry anything else.
  const plain = articles.map(({id, text, title, url, author, publisher, published, lang}): ArticleInput => {
    const known = Object.entries({id, title, url, author, publisher, published, lang}).filter(
      ([, value]) => value !== undefined,
    );
    return {text, ...Object.fromEntries(known)};
  });
  const worker = startWorker();
  if (worker) {
    const answer = await ask(worker, plain, options);
    if (answer) return answer;
  }
  return inSlices(plain, options);
}

/** Null where the page’s policy, the address (`file:`) or the browser refuses workers. */
function startWorker(): Worker | null {
  try {
    return new Worker(trustedWorkerUrl(), {type: 'module', name: 'news-timeline'});
  } catch {
    return null;
  }
}

const KEYS = ['articles', 'events', 'undated'] as const;

/** Null when the worker could not be loaded, which some browsers tell only after it was made. */
function ask(worker: Worker, articles: readonly ArticleInput[], options: ExtractOptions): Promise<Timeline | null> {
  const {signal, onprogress, ...rest} = options;
  return new Promise<Timeline | null>((resolve, reject) => {
    const abort = () => reject(signal?.reason);
    signal?.addEventListener('abort', abort, {once: true});
    const lists: Lists = {articles: [], events: [], undated: []};
    worker.onmessage = ({data}: MessageEvent<WorkerAnswer>) => {
      if ('progress' in data) onprogress?.(data.progress);
      else if ('piece' in data) for (const key of KEYS) (lists[key] as unknown[]).push(...data.piece[key]);
      else if ('timeline' in data) resolve({...data.timeline, ...lists});
      else reject(new Error(data.error));
    };
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
    worker.onmessageerror = () => resolve(null);
    worker.postMessage({articles, options: rest} satisfies WorkerQuestion);
  }).finally(() => worker.terminate());
}

/** The same steps on the main thread, at most eight milliseconds at a time. */
async function inSlices(articles: readonly ArticleInput[], options: ExtractOptions): Promise<Timeline> {
  const {signal, onprogress, ...rest} = options;
  const {timelineSteps} = await import('../timeline.js');
  const steps = timelineSteps(articles, rest);
  for (;;) {
    signal?.throwIfAborted();
    const start = performance.now();
    let progress: Progress | undefined;
    while (performance.now() - start < 8) {
      const step = steps.next();
      if (step.done) return step.value;
      progress = step.value;
    }
    if (progress) onprogress?.(progress);
    await nextTask();
  }
}

/** A task of its own, without the four milliseconds that nested timers wait. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
