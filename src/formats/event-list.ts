/** The plain HTML list: what search engines and readers without scripts see, and the element reads when it starts. */

import type {Article, EventRecord, Timeline, TimelineEvent} from '../model.js';
import {safeUrl} from './url.js';

/** The part of the DOM that reading a list needs, so that any DOM will do. */
interface ListElement {
  textContent: string | null;
  getAttribute: (name: string) => string | null;
  querySelector: (selector: string) => ListElement | null;
  querySelectorAll: (selector: string) => Iterable<ListElement>;
}

/**
 * The events of a list `<ol><li data-date="EDTF">…`: the title is a heading, a link, a `.title`, or the item’s own
 * words; the address that of its first link; the description its `<p>` and `<blockquote>`. An item without `data-date` is dated by its
 * `<time datetime>`. One of the root’s own lists that has no date, nor items of its own, has an empty `start`, so that it is told of; one
 * further in is left out, since an item may hold other lists too.
 */
export function readEventList(root: ListElement): EventRecord[] {
  const items = [...root.querySelectorAll('li[data-date], li:has(> time[datetime]), :scope > * > li:not(:has(li))')];
  return items.flatMap((item) => {
    const date = (item.getAttribute('data-date') ?? item.querySelector('time')?.getAttribute('datetime') ?? '').trim();
    const title = words(titleElement(item)) || words(item);
    if (!title) return [];
    const [start = '', end] = date.split('/');
    const url = item.querySelector('a[href]')?.getAttribute('href');
    const description = [...item.querySelectorAll('p, blockquote')]
      .map(words)
      .filter((text) => text && text !== title)
      .join('\n');
    const group = item.getAttribute('data-group');
    const id = item.getAttribute('data-id') ?? item.getAttribute('id');
    return [
      {
        ...(id && {id}),
        title,
        // Intervals stay one EDTF string: the reader of dates knows open ends and qualifiers.
        start: end === undefined ? start : date,
        ...(group && {group}),
        ...(url && {url}),
        ...(description && {description}),
      },
    ];
  });
}

const titleElement = (item: ListElement): ListElement | null =>
  item.querySelector('h2, h3, h4, h5, h6, .title') ?? item.querySelector('a[href], strong, b');

const words = (element: ListElement | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

export interface EventListOptions {
  /** The date in words; the EDTF string when missing. */
  dateWords?: (event: TimelineEvent) => string;
}

/** The shape of a BCP 47 tag. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i;

/** A timeline as such a list, every event with the words of its sources. Text only: nothing of the data becomes markup. */
export function writeEventList(timeline: Timeline, {dateWords = ({date}) => date}: EventListOptions = {}): string {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const items = [...timeline.events, ...timeline.undated].map((event) => {
    const quotes = event.evidence.map((evidence) => {
      const article = articles.get(evidence.article);
      const url = safeUrl(article?.url);
      return [
        `    <blockquote${url ? ` cite="${escape(url)}"` : ''}${LANGUAGE.test(article?.lang ?? '') ? ` lang="${article?.lang}"` : ''}>`,
        `      <p>${escape(evidence.exact)}</p>`,
        `      <footer><cite>${url ? `<a href="${escape(url)}">${escape(articleName(article, evidence.article))}</a>` : escape(articleName(article, evidence.article))}</cite></footer>`,
        '    </blockquote>',
      ].join('\n');
    });
    // HTML knows no year before 1, and no id with a space in it.
    const day = /^(?!0000)\d{4}(-\d\d(-\d\d)?)?/.exec(event.date)?.[0];
    const id = ` ${/^\S+$/.test(event.id) ? 'id' : 'data-id'}="${escape(event.id)}"`;
    const said = escape(dateWords(event));
    const time = day ? `<time datetime="${day}">${said}</time>` : said;
    const status = event.status === 'happened' ? '' : ` <small>(${escape(event.status)})</small>`;
    return [
      `  <li${id}${event.date ? ` data-date="${escape(event.date)}"` : ''}${event.group ? ` data-group="${escape(event.group)}"` : ''}>`,
      `    ${time} <strong class="title">${escape(event.title)}</strong>${status}`,
      ...(event.description ? [`    <p>${escape(event.description)}</p>`] : []),
      ...(event.conflicts ?? []).map(({note}) => `    <p><small>${escape(note)}</small></p>`),
      ...quotes,
      '  </li>',
    ].join('\n');
  });
  return `<ol>\n${items.join('\n')}\n</ol>\n`;
}

/** What an article is called: its title, its headline, or its id. */
export function articleName(article: Article | undefined, id: string): string {
  const headline = article?.blocks.find(({kind}) => kind === 'headline');
  return article?.title ?? (headline && article ? article.text.slice(headline.start, headline.end) : id);
}

/** Text for an element or a quoted attribute. */
export function escape(text: string): string {
  return text
    .toWellFormed()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
