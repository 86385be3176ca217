/** Evidence as W3C Web Annotations: what other annotation tools read. */

import type {Article, Timeline, TimelineEvent, Evidence} from '../model.js';
import {linkToText} from './text-fragment.js';
import {safeUrl} from './url.js';

export interface WebAnnotation {
  type: 'Annotation';
  id: string;
  motivation: 'describing';
  body: {type: 'TextualBody'; value: string; purpose: 'describing'};
  target: {source: string; selector: object[]};
}

/**
 * One annotation for each piece of evidence, on the article’s address, or `urn:sha256:…` of its text. Positions are in
 * code points, as the W3C Web Annotation Data Model (section 4.2.5) has them, and not in UTF-16 units as elsewhere here.
 */
export function webAnnotations(timeline: Timeline): object {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const items = [...timeline.events, ...timeline.undated].flatMap((event) =>
    event.evidence.map((evidence, i) => annotation(event, evidence, i, articles.get(evidence.article))),
  );
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items,
  };
}

function annotation(
  event: TimelineEvent,
  evidence: Evidence,
  index: number,
  article: Article | undefined,
): WebAnnotation {
  const {exact, prefix, suffix} = evidence;
  const url = safeUrl(article?.url);
  const selector: object[] = [{type: 'TextQuoteSelector', exact, prefix, suffix}];
  if (article) {
    const start = codePoints(article.text, 0, evidence.start);
    selector.push({
      type: 'TextPositionSelector',
      start,
      end: start + codePoints(article.text, evidence.start, evidence.end),
    });
  }
  if (url) {
    const fragment = linkToText(url, evidence);
    selector.push({type: 'FragmentSelector', value: fragment.slice(fragment.indexOf('#') + 1)});
  }
  return {
    type: 'Annotation',
    id: `urn:news-timeline:${encodeURIComponent(event.id.toWellFormed())}:${index}`,
    motivation: 'describing',
    body: {
      type: 'TextualBody',
      value: `${event.title} (${event.date || 'undated'}, ${event.status})`,
      purpose: 'describing',
    },
    target: {source: url ?? (article?.sha256 ? `urn:sha256:${article.sha256}` : evidence.article), selector},
  };
}

/** Code points between two UTF-16 offsets. */
export function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const isPair = unit >= 0xd800 && unit < 0xdc00 && (text.charCodeAt(i + 1) & 0xfc00) === 0xdc00;
    if (isPair && i + 1 < end) i++;
    count++;
  }
  return count;
}
