/** A web page to a plain article. The only file that knows `DOMParser` and Readability. */

import {Readability} from '@mozilla/readability';
import type {ArticleInput} from '../model.js';
import {isDatedByline, isDateLine, roleOf, writtenDays} from '../text/datelines.js';
import {mailDay} from './mail-date.js';

/**
 * Parses HTML without running or loading anything of it.
 *
 * @param trust what Trusted Types ask for; the text itself where they are not enforced
 */
export function parseHtml(html: string, trust: (html: string) => string = (same) => same): Document {
  // Neither handlers nor styles would do anything here, but a strict policy complains of each that it meets. `noframes` is
  // read as `style` is, wherever it stands.
  const quiet = html
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'/])(?=(?:on[a-z]+|style)\s*=)/gi, '$1data-'))
    .replace(/(<\/?)style(?=[\s/>])/gi, '$1noframes');
  return new DOMParser().parseFromString(trust(quiet), 'text/html');
}

/**
 * The main text of a page by Readability, with blank lines between blocks; offsets of evidence are into this text.
 * Title, author, publisher, language and publication date are taken from what the page says of itself (JSON-LD, meta
 * elements, `<time>`), never from its address or from today.
 *
 * @param document is changed: Readability takes it apart
 * @returns null when the page has no words
 */
export function readHtmlArticle(document: Document): Omit<ArticleInput, 'id' | 'url'> | null {
  const {article: linked, page} = linkedData(document);
  const meta = (...names: string[]) => metaContent(document, names);
  const claims: Claim[] = [
    ['its JSON-LD', text(linked['datePublished'])],
    [
      'its meta elements',
      meta(
        'article:published_time',
        'og:article:published_time',
        'datePublished',
        'date',
        'dc.date',
        'dc.date.issued',
        'dcterms.date',
        'pubdate',
        'publishdate',
        'parsely-pub-date',
        'sailthru.date',
      ),
    ],
    ['the JSON-LD of its page', text(page['datePublished'])],
    ...timeElements(document).map((time): Claim => ['a time beside its heading', time]),
    ['its JSON-LD', text(linked['dateCreated'])],
  ];
  const beside = besideHeading(document);
  const author = authors(linked['author']) || authors(meta('author', 'parsely-author', 'byl', 'dc.creator'));
  const publisher = organisation(linked['publisher']) || meta('og:site_name', 'application-name', 'dc.publisher');
  const title =
    text(linked['headline']) ||
    meta('og:title', 'dc.title') ||
    words(document.querySelector('h1')?.textContent) ||
    words(document.title);
  const lang = document.documentElement?.getAttribute('lang')?.trim() || meta('language', 'content-language');
  const main = mainText(document);
  if (!main) return null;
  // What is left in the text is read there.
  for (const line of beside) if (!main.includes(line)) claims.push(['a line beside its heading', publishedIn(line)]);
  return {
    text: main,
    ...(title && {title}),
    ...(author && {author}),
    ...(publisher && {publisher}),
    ...dated(claims),
    ...(lang && {lang}),
  };
}

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/;

/** What says when the article was published, and the date as it is written there. */
type Claim = [by: string, said: string];

/** The day that the first of them gives, and what gives it: also what others say, where they differ. */
function dated(claims: readonly Claim[]): Pick<ArticleInput, 'published' | 'datedBy'> {
  const given = claims.flatMap(([by, said]) => {
    const published = isoOf(said);
    return published ? [{by, published}] : [];
  });
  const [first] = given;
  if (!first) return {};
  const day = (iso: string): string => iso.slice(0, 10);
  const others = given.filter(
    ({by, published}, i) => given.findIndex((one) => one.by === by) === i && day(published) !== day(first.published),
  );
  const against = others.map(({by, published}) =>
    `; ${by} gives ${day(published)}`.replace('elements gives', 'elements give'),
  );
  return {published: first.published, datedBy: `${first.by}${against.join('')}`};
}

/** A date as pages write it (“2017-05-02 10:31:00”, “Tue, 02 May 2017 10:31:00 GMT”, “May 2, 2017”) in ISO 8601; null where it is none. */
function isoOf(said: string): string | null {
  const iso = said
    .replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d(?::\d\d)?) ?/, '$1T$2')
    .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  return isoDate.test(iso) ? iso : (mailDay(said) ?? (said.length < 60 ? writtenOn(said) : null));
}

/** The one day that some words write out, where it can be read in one way. */
function writtenOn(said: string): string | null {
  const [day, ...others] = writtenDays(said);
  if (!day || others.length > 0 || day.readings.length > 1) return null;
  return day.readings[0]!.map((number, i) => String(number).padStart(i === 0 ? 4 : 2, '0')).join('-');
}

/** The lines around the heading that hold a day, as they stand before Readability takes some of them out. */
function besideHeading(document: Document): string[] {
  const heading = words(document.querySelector('h1')?.textContent);
  if (!heading) return [];
  const lines = plainText(document.body ?? document).split(/\n+/);
  const at = lines.findIndex((line) => line === heading);
  const story = lines.findIndex((line, i) => i > at && line.length >= PROSE && !isDatedByline(line));
  const around = at < 0 ? [] : lines.slice(Math.max(0, at - 2), story < 0 ? at + 8 : Math.min(story, at + 8));
  return around.filter((line) => isDateLine(line) || isDatedByline(line));
}

/** The day that a line says it was published on, not when it was changed. */
function publishedIn(line: string): string {
  let at = 0;
  for (const {start, end} of writtenDays(line)) {
    if (roleOf(line.slice(at, start)) !== 'updated') return line.slice(start, end);
    at = end;
  }
  return '';
}

function mainText(document: Document): string {
  const body = document.body as HTMLElement | null;
  if (!body) return '';
  // Readability takes the page apart, so what is left when it finds no article is read from a copy.
  const whole = body.cloneNode(true) as Element;
  tame(document, body);
  const article = new Readability<Node>(document, {serializer: (node) => node, charThreshold: 200}).parse();
  const main = article?.content ? plainText(article.content) : '';
  return main || plainText(whole);
}

/**
 * Takes out what Readability would set from text, which a policy with Trusted Types refuses: pictures without scripts,
 * handlers it would copy, and the page that it begins anew with, which is kept as nodes.
 */
function tame(document: Document, body: HTMLElement): void {
  for (const node of document.querySelectorAll('noscript, noframes')) node.remove();
  for (const node of document.querySelectorAll('*'))
    for (const name of node.getAttributeNames()) if (/^on/i.test(name)) node.removeAttribute(name);
  let kept: Node = body;
  Object.defineProperty(body, 'innerHTML', {
    get() {
      kept = body.cloneNode(true);
      return '';
    },
    set() {
      body.replaceChildren(...kept.cloneNode(true).childNodes);
    },
  });
}

const blocks = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const silent = new Set(
  'SCRIPT STYLE NOSCRIPT NOFRAMES TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO INPUT SELECT TEXTAREA BUTTON HEAD'.split(
    ' ',
  ),
);

/** The words of a tree: white space as a browser shows it, a line break for `<br>`, a blank line around each block. */
export function plainText(root: Node): string {
  let result = '';
  let gap = ''; // white space owed before the next word
  const owe = (next: string) => {
    if (next.length > gap.length || (next === '\n' && gap === ' ')) gap = next;
  };
  // A stack of our own: pages may be nested deeper than calls may.
  const stack: (Node | null)[] = [root]; // null ends a block
  while (stack.length) {
    const node = stack.pop();
    if (!node) {
      owe('\n\n');
      continue;
    }
    if (node.nodeType === 3) {
      const said = (node.nodeValue ?? '').replace(/[ \t\n\r\f]+/g, ' ');
      const trimmed = said.trim() === '' ? '' : said.replace(/^ | $/g, '');
      if (said.startsWith(' ')) owe(' ');
      if (trimmed) {
        result += (result ? gap : '') + trimmed;
        gap = '';
      }
      if (trimmed && said.endsWith(' ')) owe(' ');
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (silent.has(name) || (node.nodeType === 1 && (node as Element).hasAttribute('hidden'))) continue;
    if (name === 'BR') {
      owe('\n');
      continue;
    }
    if (blocks.has(name)) {
      owe('\n\n');
      stack.push(null);
    }
    const children = [...node.childNodes].reverse();
    stack.push(...children);
  }
  return result;
}

/** What the page’s JSON-LD says of the article itself, and of the page it stands on. */
function linkedData(document: Document): Record<'article' | 'page', Record<string, unknown>> {
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return candidates(JSON.parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });
  const typed = (type: RegExp) =>
    all.find((item) => [item['@type']].flat().some((name) => typeof name === 'string' && type.test(name)));
  const page = typed(/Page$|^CreativeWork$/) ?? all.find((item) => !('@type' in item) && 'datePublished' in item);
  const article = typed(/Article|Posting|Report/);
  return {article: article ?? page ?? {}, page: article ? (page ?? {}) : {}};
}

function candidates(data: unknown): Record<string, unknown>[] {
  const list = Array.isArray(data) ? data : [data];
  return list.slice(0, 100).flatMap((item) => {
    if (typeof item !== 'object' || item === null) return [];
    const object = item as Record<string, unknown>;
    const graph = object['@graph'];
    const main = object['mainEntity'];
    if (typeof main === 'object' && main !== null && !Array.isArray(main) && !Array.isArray(graph))
      return [object, main as Record<string, unknown>];
    return Array.isArray(graph)
      ? [
          object,
          ...candidates(
            graph
              .filter((node) => !Array.isArray(node))
              .slice(0, 100)
              .map(withoutGraph),
          ),
        ]
      : [object];
  });
}

/** One level of `@graph` is what pages use; deeper ones are not followed. */
const withoutGraph = (node: unknown) => {
  if (typeof node !== 'object' || node === null) return node;
  const {['@graph']: _, ...rest} = node as Record<string, unknown>;
  return rest;
};

function metaContent(document: Document, names: string[]): string {
  const wanted = new Map(names.map((name, rank) => [name.toLowerCase(), rank]));
  let best = '';
  let rank = Infinity;
  for (const element of document.querySelectorAll('meta[content]')) {
    const key =
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv') ??
      '';
    const found = wanted.get(key.toLowerCase());
    const content = words(element.getAttribute('content'));
    if (found !== undefined && found < rank && content) [best, rank] = [content, found];
  }
  return best;
}

/** A paragraph so long tells the story, and its times are of what it tells. */
const PROSE = 80;

/** The times that may be when the article was published: those that say so, then those beside its heading. What stands in the margin tells of others. */
function timeElements(document: Document): string[] {
  const said = document.querySelectorAll('time[itemprop="datePublished"], time[pubdate]');
  const heading = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  const own = heading?.closest('article');
  const lengths = new Map<Element, number>(); // of paragraphs, which may hold many times
  const lengthOf = (box: Element) => lengths.get(box) ?? lengths.set(box, box.textContent?.length ?? 0).get(box)!;
  const isProse = (box: Element | null) => box !== null && lengthOf(box) >= PROSE;
  const beside = (time: Element) =>
    !time.closest('aside, nav, footer') &&
    !isProse(time.closest('p, li, blockquote')) &&
    (!time.closest('article') || !own || time.closest('article') === own);
  let near: Element[] = [];
  for (let box = heading?.parentElement; box && box.nodeName !== 'BODY' && near.length === 0; box = box.parentElement)
    near = [...box.querySelectorAll('time[datetime]')].filter(beside);
  const rest = [...document.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]')];
  return [...said, ...near, ...rest.filter(beside)]
    .filter((time) => !isOfChange(time))
    .map((time) => (time.getAttribute('datetime') ?? '').trim());
}

/** “Updated <time>”: when it was changed, and not when it was published. */
function isOfChange(time: Element): boolean {
  if (/modif|updat/i.test(`${time.getAttribute('itemprop') ?? ''} ${time.className}`)) return true;
  let before = '';
  for (
    let node: Node = time;
    before.trim() === '' && node.parentNode && !blocks.has(node.nodeName);
    node = node.parentNode
  )
    for (
      let left = node.previousSibling;
      left && left.nodeName !== 'TIME' && before.length < 60;
      left = left.previousSibling
    )
      before = `${left.textContent ?? ''} ${before}`;
  return before.length < 120 && roleOf(before) === 'updated';
}

/** The names of one author or several; addresses are none. */
function authors(value: unknown): string {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  const names = list
    .map((one) => organisation(one).replace(/^by\s+/i, ''))
    .filter((name) => name && !/^https?:/i.test(name));
  return names.slice(0, 10).join(', ');
}

function organisation(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'object' && first !== null) return text((first as Record<string, unknown>)['name']);
  return text(first);
}

const text = (value: unknown) => (typeof value === 'string' ? words(value) : '');
const words = (value: string | null | undefined) => (value ?? '').replace(/\s+/g, ' ').trim();
