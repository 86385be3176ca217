/** Makes the files of “Save”. Loaded when the first one is asked for. */

import {writeCsv} from '../formats/csv.js';
import {writeHtmlPage} from '../formats/html-page.js';
import {writeTimeline} from '../formats/timeline-json.js';
import type {Timeline, TimelineEvent} from '../model.js';
import {pictureOf, pngOf, svgOf} from './picture.js';
import type {SaveKind} from './save-list.js';

export interface SavingOptions {
  lang: string;
  title: string;
  /** A date in the words of the page. */
  dateWords: (event: TimelineEvent) => string;
  drawing: Element | null;
  host: HTMLElement;
}

/** Makes one file and hands it to the reader. Returns its name, or `copied` for what went to the clipboard. */
export async function make(kind: SaveKind, timeline: Timeline, options: SavingOptions): Promise<string> {
  const {lang, title} = options;
  const name = fileName(title);
  switch (kind) {
    case 'json':
      return hand(`${name}.json`, 'application/json', writeTimeline(timeline));
    case 'csv':
      // Spreadsheets take UTF-8 for what it is only with a byte order mark.
      return hand(`${name}.csv`, 'text/csv', `\uFEFF${writeCsv(timeline)}`);
    case 'html': {
      const script = await ownScript();
      return hand(
        `${name}.html`,
        'text/html',
        writeHtmlPage(timeline, {title, lang, dateWords: options.dateWords, ...(script && {script})}),
      );
    }
    case 'embed':
      await navigator.clipboard.writeText(embedCode(options.host, `${name}.json`));
      return 'copied';
    default: {
      if (!options.drawing) throw new TypeError('there is no drawing to save');
      const picture = pictureOf(options.drawing, paper(options.host));
      if (kind === 'svg') return hand(`${name}.svg`, 'image/svg+xml', svgOf(picture, title));
      const png = await pngOf(picture);
      if (!png) throw new TypeError('the picture could not be painted');
      return hand(`${name}.png`, 'image/png', png);
    }
  }
}

/** What the element is told by attributes, beyond where its events come from. */
const ATTRIBUTES = ['title', 'theme', 'lanes', 'level', 'compress', 'locale', 'lang'];

/** Markup for another page: the same timeline by its address or those of its articles, else by the name that it is saved under. */
export function embedCode(host: HTMLElement, saved: string): string {
  const absolute = (address: string) => new URL(address, document.baseURI).href;
  const [src, articles] = ['src', 'articles'].map((name) => host.getAttribute(name)?.trim());
  const source = src
    ? ['src', absolute(src)]
    : articles
      ? ['articles', articles.split(/\s+/).map(absolute).join(' ')]
      : ['src', saved];
  const more = ATTRIBUTES.filter((name) => host.hasAttribute(name)).map((name) => [name, host.getAttribute(name)]);
  const quote = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const told = [source, ...more].map(([name, value]) => ` ${name}${value ? `="${quote(value)}"` : ''}`).join('');
  const script = bundle()?.href ?? 'news-timeline.js';
  return `<script type="module" src="${quote(script)}"></script>\n<news-timeline${told}></news-timeline>`;
}

/** The one file that carries everything, if the page loaded the element from it. */
function bundle(): URL | null {
  const url = new URL('./news-timeline.js', import.meta.url);
  return [...document.querySelectorAll('script[src]')].some((script) => (script as HTMLScriptElement).src === url.href)
    ? url
    : null;
}

/** The file beside it that holds what opens as well. */
async function ownScript(): Promise<string | null> {
  if (!bundle()) return null;
  try {
    const response = await fetch(new URL('./news-timeline-offline.js', import.meta.url));
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** The colour behind the element. */
function paper(host: HTMLElement): string {
  for (let node: Element | null = host; node; node = node.parentElement) {
    const {backgroundColor} = getComputedStyle(node);
    if (!/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return matchMedia('(prefers-color-scheme: dark)').matches ? '#171613' : '#fff';
}

/** A name that every file system takes. */
const fileName = (title: string) =>
  title
    .normalize('NFKC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join('-')
    .slice(0, 60)
    .toLowerCase() || 'timeline';

function hand(name: string, type: string, content: string | Blob): string {
  const url = URL.createObjectURL(
    content instanceof Blob ? content : new Blob([content], {type: `${type};charset=utf-8`}),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then; an address that is never given back would hold the file in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
