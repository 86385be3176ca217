/** The element as a server sends it: readable at once, in its final size, drawn when the script arrives. */

import type {Timeline} from '../model.js';
import {escape, writeEventList} from './event-list.js';
import type {EventListOptions} from './event-list.js';
import {jsonScript} from './html-page.js';

export interface ServedElementOptions extends EventListOptions {
  /** Address of dist/news-timeline.css as the page sees it. */
  stylesheet?: string;
}

/**
 * A declarative shadow root that links its style sheet, so that a policy without inline styles holds, and shows the list, every
 * event with the words of its sources; the list itself, for search engines; and the data, from which the element draws.
 */
export function writeServedElement(timeline: Timeline, options: ServedElementOptions = {}): string {
  const sheet = `<link rel="stylesheet" href="${escape(options.stylesheet ?? 'news-timeline.css')}"`;
  const name = escape(timeline.title ?? 'Timeline');
  // The sheet comes twice: inside for the box, outside for the list, which belongs to the page.
  return `${sheet}>
<news-timeline>
<template shadowrootmode="open">${sheet} data-served><section data-served tabindex="0" aria-label="${name}"><slot></slot></section></template>
${writeEventList(timeline, options)}${jsonScript(timeline)}</news-timeline>
`;
}
