/** What can be left out of sight: by status and by source, each with its count. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {asked} from '../layout/filter.js';
import type {Wanted} from '../layout/filter.js';
import type {Article, Status, TimelineEvent} from '../model.js';
import {messages} from './messages.js';
import {articleTitle} from './source-words.js';

/** What the filter shows, and what becomes of it. */
export interface FilterView {
  events: readonly TimelineEvent[];
  articles: readonly Article[];
  wanted: Wanted;
  lang: string;
  onchange: (wanted: Wanted) => void;
  onclose: () => void;
}

const order: readonly Status[] = ['happened', 'scheduled', 'proposed', 'expected', 'claimed', 'denied'];

/** How many events there are of each status, and of each article. */
function counts(events: readonly TimelineEvent[]): {statuses: Map<Status, number>; articles: Map<string, number>} {
  const statuses = new Map<Status, number>();
  const articles = new Map<string, number>();
  for (const {status, evidence} of events) {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    for (const id of new Set(evidence.map(({article}) => article))) articles.set(id, (articles.get(id) ?? 0) + 1);
  }
  return {statuses, articles};
}

/** Two groups of boxes. Nothing ticked means everything; the search stays as it is. */
export function filterPanel(view: FilterView): TemplateResult {
  const {events, wanted, lang} = view;
  const words = messages(lang);
  const {statuses, articles} = counts(events);
  const turned = <T>(set: ReadonlySet<T>, value: T): Set<T> =>
    set.has(value) ? new Set([...set].filter((other) => other !== value)) : new Set([...set, value]);
  const box = (label: unknown, count: number, checked: boolean, onchange: () => void) =>
    html`<label
      ><input type="checkbox" .checked=${checked} @change=${onchange} /> <span>${label}</span>
      <small>${count}</small></label
    >`;
  return html`<div class="filter" part="filter" role="group" aria-label=${words.filter}>
    <fieldset>
      <legend>${words.statusLabel}</legend>
      ${order
        .filter((status) => statuses.has(status))
        .map((status) =>
          box(words.status[status], statuses.get(status) ?? 0, wanted.statuses.has(status), () =>
            view.onchange({...wanted, statuses: turned(wanted.statuses, status)}),
          ),
        )}
    </fieldset>
    ${
      view.articles.length > 1
        ? html`<fieldset>
            <legend>${words.columnSources}</legend>
            ${view.articles
              .slice(0, 200)
              .map((article) =>
                box(
                  html`<bdi>${articleTitle(article)}</bdi>`,
                  articles.get(article.id) ?? 0,
                  wanted.articles.has(article.id),
                  () => view.onchange({...wanted, articles: turned(wanted.articles, article.id)}),
                ),
              )}
          </fieldset>`
        : nothing
    }
    <p>
      <button
        type="button"
        ?disabled=${!asked(wanted)}
        @click=${() => view.onchange({...wanted, statuses: new Set(), articles: new Set()})}
      >
        ${words.showAll}
      </button>
      <button type="button" @click=${view.onclose}>${words.close}</button>
    </p>
  </div>`;
}
