/** What is not on the axis: events without a date, expressions of time that no event was drawn from, what was wrong with what came in. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Article, Diagnostic, Evidence, TimelineEvent} from '../model.js';
import {dateWords} from './date-words.js';
import {eventLink} from './event-link.js';
import {readingMessages} from './reading-messages.js';
import {articleTitle} from './source-words.js';

/** Nobody reads on beyond these. */
const MOST = 200;

/** Events whose date no source gives, each opening onto its evidence. */
export function undatedList(view: {
  events: readonly TimelineEvent[];
  selected?: TimelineEvent | null;
  lang?: string | undefined;
  onselect: (event: TimelineEvent) => void;
}): TemplateResult {
  const {events, lang} = view;
  return html`<p>${readingMessages(lang).undatedWhy}</p>
    <ul role="list">
      ${events
        .slice(0, MOST)
        .map(
          (event) =>
            html`<li data-event=${event.id}>
              ${eventLink(event, view)} ${event.date ? html`<small>${dateWords(event, {lang})}</small>` : nothing}
            </li>`,
        )}
    </ul>`;
}

/** An expression of time that was not used, as words of its article. */
function unusedWords({id, text}: Article, {start, end, exact}: {start: number; end: number; exact: string}): Evidence {
  const prefix = text.slice(Math.max(0, start - 32), start);
  return {article: id, start, end, exact, prefix, suffix: text.slice(end, end + 32), says: ''};
}

/** The expressions of these articles that were not used, each with its reason, and a way to where it stands. */
export function unusedList(view: {
  articles: readonly Article[];
  lang?: string | undefined;
  onopen: (words: Evidence) => void;
}): TemplateResult {
  const words = readingMessages(view.lang);
  const several = view.articles.length > 1;
  const all = view.articles.flatMap((article) => (article.coverage?.unused ?? []).map((unused) => ({article, unused})));
  return html`<p>${words.unusedWhy}</p>
    <ul role="list">
      ${repeat(
        all.slice(0, MOST),
        ({article, unused}) => `${article.id} ${unused.start}`,
        ({article, unused}) =>
          html`<li>
            <button type="button" class="link" @click=${() => view.onopen(unusedWords(article, unused))}>
              “<bdi>${unused.exact}</bdi>”
            </button>
            <span lang="en" dir="auto">${unused.reason}</span>
            ${several ? html`<small><bdi>${articleTitle(article)}</bdi></small>` : nothing}
          </li>`,
      )}
    </ul>`;
}

/** Every diagnostic in plain words, the gravest first. */
export function diagnosticsList(diagnostics: readonly Diagnostic[], lang?: string): TemplateResult {
  const words = readingMessages(lang);
  const rank = {error: 0, warning: 1, info: 2};
  const sorted = [...diagnostics].sort((a, b) => rank[a.severity] - rank[b.severity]);
  return html`<p>${words.notesWhy}</p>
    <ul role="list">
      ${sorted.slice(0, MOST).map(
        ({severity, message, code, article, path}) =>
          html`<li class=${severity}>
            <strong>${words.severity[severity]}:</strong> <span lang="en" dir="auto">${message}</span>
            <small><bdi>${[article, path, code].filter(Boolean).join(' · ')}</bdi></small>
          </li>`,
      )}
    </ul>`;
}
