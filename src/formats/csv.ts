/** A timeline as CSV (RFC 4180), one row an event and a source’s words: for spreadsheets. */

import type {Timeline} from '../model.js';
import {articleName} from './event-list.js';

const columns = [
  'event', 'date', 'start', 'end', 'earliest', 'latest', 'status', 'title', 'types', 'place', 'actors', 'article', 'source', 'published',
  'url', 'from', 'to', 'quotation',
] as const; // prettier-ignore

/** Every event, undated ones last, a row for each piece of its evidence; offsets are UTF-16 units into the article. */
export function writeCsv(timeline: Timeline): string {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const rows = [...timeline.events, ...timeline.undated].flatMap((event) => {
    const {id, date, start, end, earliest, latest, status, title, types, place, actors} = event;
    const about = [id, date, start, end, earliest, latest, status, title, types?.join('; '), place, actors?.join('; ')];
    if (!event.evidence.length) return [[...about, '', '', '', event.url, '', '', event.description]];
    return event.evidence.map((evidence) => {
      const article = articles.get(evidence.article);
      const day = article?.published ?? article?.dating.best;
      const source = [evidence.article, articleName(article, evidence.article), day, article?.url];
      return [...about, ...source, evidence.start, evidence.end, evidence.exact];
    });
  });
  return [columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A cell that a spreadsheet would take for a formula begins with an apostrophe, which it then shows as text. */
function cell(value: string | number | null | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const tame = /^\s*[=+\-@\t\r]/.test(text) && !/^-\d+$/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(tame) ? `"${tame.replace(/"/g, '""')}"` : tame;
}
