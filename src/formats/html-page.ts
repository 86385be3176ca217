/** A timeline as one HTML file that works offline: the plain list for everybody, drawn where scripts run. */

import type {Timeline} from '../model.js';
import {escape, writeEventList} from './event-list.js';
import type {EventListOptions} from './event-list.js';

export interface HtmlPageOptions extends EventListOptions {
  title?: string;
  lang?: string;
  /** The text of the bundle, put into the file so that it draws; without it the file holds the list alone. */
  script?: string;
}

/** The timeline as a script element that holds it. Only its own end can end one; `<` is written so that it never does. */
export function jsonScript(timeline: Timeline): string {
  const data = JSON.stringify(timeline)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return `<script type="application/json">${data}</script>\n`;
}

/** The page. Of the data, only text comes into it; the script is the package’s own. */
export function writeHtmlPage(timeline: Timeline, options: HtmlPageOptions = {}): string {
  const title = escape(options.title ?? timeline.title ?? 'Timeline');
  const script = options.script?.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');
  return `<!doctype html>
<html lang="${escape(options.lang ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; background: light-dark(#fdfbf6, #171613); color: light-dark(#1b1a17, #efece4); font: 1rem/1.5 Charter, Georgia, serif; }
news-timeline { --news-timeline-paper: light-dark(#fdfbf6, #171613); block-size: 40rem; }
li { margin-block: 1rem; }
blockquote { margin: .25rem 0 .25rem 1rem; }
blockquote p { margin: 0; }
footer, time, small { font: .8125rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
<h1>${title}</h1>
<news-timeline>
${writeEventList(timeline, options)}${script ? jsonScript(timeline) : ''}</news-timeline>
${script ? `<script type="module">${script}</script>\n` : ''}</body>
</html>
`;
}
