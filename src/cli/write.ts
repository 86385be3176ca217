import {readFileSync} from 'node:fs';
import {writeCsv} from '../formats/csv.js';
import {writeEventList} from '../formats/event-list.js';
import {writeHtmlPage} from '../formats/html-page.js';
import {writeServedElement} from '../formats/served-element.js';
import {writeTimeline} from '../formats/timeline-json.js';
import {webAnnotations} from '../formats/web-annotation.js';
import type {Timeline, TimelineEvent} from '../model.js';
import {parseEdtf} from '../time/edtf.js';
import {formatDate} from '../time/format.js';

/** The ways to write a timeline, with what each is for. */
export const formats = {
  json: 'the timeline, with everything',
  element: 'the element as a server sends it: the list is read before the script comes',
  html: 'the plain list that readers without scripts see, to stand inside the element',
  page: 'one HTML file that draws it and works offline',
  csv: 'a row for each piece of evidence',
  annotations: 'W3C Web Annotations, one for each piece of evidence',
} as const;

export type Format = keyof typeof formats;

/** How the names of files in each format end. */
export const endings: Record<Format, RegExp> = {
  json: /\.json$/i,
  element: /\.html?$/i,
  html: /\.html?$/i,
  page: /\.html?$/i,
  csv: /\.csv$/i,
  annotations: /\.json$/i,
};

/** The timeline in that format, with a newline at its end; the same bytes for the same timeline. */
export function writeAs(format: Format, timeline: Timeline): string {
  switch (format) {
    case 'element':
      return writeServedElement(timeline, {dateWords});
    case 'html':
      return writeEventList(timeline, {dateWords});
    case 'page':
      return writeHtmlPage(timeline, {dateWords, script: bundle()});
    case 'csv':
      return writeCsv(timeline);
    case 'annotations':
      return `${JSON.stringify(webAnnotations(timeline), null, 2)}\n`;
    default:
      return writeTimeline(timeline);
  }
}

function dateWords({date, grain}: TimelineEvent): string {
  const when = parseEdtf(date);
  return (when && formatDate({...when, grain})) || 'Date not given';
}

/** The element with all that opens in it, as it stands beside the command in dist/, without the line that names its source map. */
function bundle(): string {
  return readFileSync(new URL('./news-timeline-offline.js', import.meta.url), 'utf8').replace(
    /\n\/\/# sourceMappingURL=.*\n?$/,
    '',
  );
}
