/** What is in sight, said to whoever does not see it, and written down for links. */

import type {Domain} from '../layout/source.js';
import type {Timeline} from '../model.js';
import {dateWords} from './date-words.js';
import {drawingWords} from './drawing-words.js';
import {isoDay} from './labels.js';
import {messages} from './messages.js';

/** A stretch as EDTF: days, or minutes where it is only a few days long. */
export function viewWords({from, to}: Domain): string {
  if (to - from > 3 * 864e5) return `${isoDay(from)}/${isoDay(to - 1)}`;
  const minute = (t: number) => `${new Date(t).toISOString().slice(0, 16)}Z`;
  return `${minute(from)}/${minute(to)}`;
}

/** A stretch as people say it; it ends before its last instant. */
export const daysWords = (from: number, to: number, lang: string): string =>
  dateWords({date: `${isoDay(from)}/${isoDay(to - 1)}`, grain: 'day'}, {lang});

/** The stretch, and how many of all events are in it. */
export const showing = ({from, to}: Domain, inside: number, all: number, lang: string): string =>
  drawingWords(lang).showing(daysWords(from, to, lang), inside, all);

/** The same behind how many articles it was drawn from, and before how much could not be. */
export function summary(
  {articles, undated}: Pick<Timeline, 'articles' | 'undated'>,
  shown: string,
  lang: string,
): string {
  const words = messages(lang);
  const left = undated.length ? ` ${words.sentence(words.undated(undated.length))}` : '';
  return `${words.sentence(words.articles(articles.length))} ${shown}${left}`;
}
