/** The same events as a table: complete, sortable, and what is printed. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Article, Timeline, TimelineEvent} from '../model.js';
import {dateWords} from './date-words.js';
import {drawingWords} from './drawing-words.js';
import {eventLink} from './event-link.js';
import {readingMessages} from './reading-messages.js';
import {doubtWord, sourceName} from './source-words.js';

export type TableColumn = 'date' | 'event' | 'status' | 'sources';

export interface TableSort {
  column: TableColumn;
  descending: boolean;
}

/** What the table shows, and how it is sorted. */
export interface TableView {
  events: readonly TimelineEvent[];
  timeline: Pick<Timeline, 'articles'>;
  selected?: TimelineEvent | null;
  sort?: TableSort;
  /** Rows drawn at once; the rest is asked for. */
  limit?: number;
  lang?: string;
  onselect: (event: TimelineEvent) => void;
  onsort: (sort: TableSort) => void;
  onmore?: () => void;
}

const byDate: TableSort = {column: 'date', descending: false};

/** The events as a table, with the words of their sources. */
export function tableView(view: TableView): TemplateResult {
  const {events, lang, sort = byDate, limit = 500} = view;
  const words = readingMessages(lang);
  const articles = new Map(view.timeline.articles.map((article) => [article.id, article]));
  const sorted = sortEvents(events, sort);
  const column = (name: TableColumn, label: string) => {
    const here = sort.column === name;
    return html`<th
      scope="col"
      class=${`column-${name}`}
      aria-sort=${here ? (sort.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" @click=${() => view.onsort({column: name, descending: here && !sort.descending})}>
        ${label}<span class="sort"></span>
      </button>
    </th>`;
  };
  // The button goes with the last row.
  const more = ({currentTarget}: Event): void => {
    (currentTarget as Element).closest<HTMLElement>('.table')?.focus({preventScroll: true});
    view.onmore?.();
  };
  return html`<div class="table" part="table" role="region" aria-label=${words.table} tabindex="0">
    <table>
      <thead>
        <tr>
          ${column('date', words.columnDate)} ${column('event', words.columnEvent)}
          ${column('status', words.columnStatus)} ${column('sources', words.columnSources)}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          sorted.slice(0, limit),
          ({id}) => id,
          (event) => row(event, articles, view),
        )}
      </tbody>
    </table>
    ${
      sorted.length > limit && view.onmore
        ? html`<p><button type="button" class="plain" @click=${more}>+${sorted.length - limit}</button></p>`
        : nothing
    }
  </div>`;
}

function row(event: TimelineEvent, articles: Map<string, Article>, view: TableView) {
  const words = readingMessages(view.lang);
  const sources = [...new Set(event.evidence.map(({article}) => article))];
  const publishers = sources.map((id) => articles.get(id)?.publisher);
  // A publisher is name enough for a source, where it is the only one of the event.
  const names = sources.map((id, i) =>
    publishers[i] && publishers.indexOf(publishers[i]) === publishers.lastIndexOf(publishers[i])
      ? publishers[i]
      : sourceName(articles.get(id), id, articles, words, view.lang),
  );
  const doubt = doubtWord(event, drawingWords(view.lang ?? 'en'));
  const standing = [words.status[event.status], doubt].filter(Boolean);
  // A narrow table has no columns for these.
  const aside = [
    event.status === 'happened' ? '' : words.status[event.status],
    doubt,
    sources.length ? words.articles(sources.length) : '',
  ].filter(Boolean);
  return html`<tr data-event=${event.id} class=${view.selected?.id === event.id ? 'selected' : ''}>
    <td class="column-date">${dateWords(event, {lang: view.lang})}</td>
    <th scope="row">
      ${eventLink(event, view)}
      <small class="aside"
        >${event.place ? html`<bdi>${event.place}</bdi>` : nothing}<span class="rest"
          >${event.place && aside.length ? ' · ' : ''}${aside.join(' · ')}</span
        ></small
      >
      <ul class="print-only" role="list">
        ${(event.conflicts ?? []).map(
          ({note}) => html`<li>${words.sourcesDisagree}: <span lang="en" dir="auto">${note}</span></li>`,
        )}
        ${event.evidence.map(
          ({exact, article}) => html`<li>“${exact}” <cite>${names[sources.indexOf(article)]}</cite></li>`,
        )}
      </ul>
    </th>
    <td class="column-status">${standing.join(', ')}</td>
    <td class="column-sources">
      ${sources.length ? words.articles(sources.length) : nothing}
      <small>${names.map((name, i) => html`${i ? '; ' : ''}<bdi>${name}</bdi>`)}</small>
    </td>
  </tr>`;
}

/** The events in the order of a column; equal ones in the order of time. Undated events come last, either way. */
export function sortEvents(events: readonly TimelineEvent[], {column, descending}: TableSort): TimelineEvent[] {
  const time = ({start}: TimelineEvent) => (start === null ? Infinity : Date.parse(start));
  const sources = ({evidence}: TimelineEvent) => new Set(evidence.map(({article}) => article)).size;
  const compare = {
    date: () => 0,
    event: (a: TimelineEvent, b: TimelineEvent) => a.title.localeCompare(b.title),
    status: (a: TimelineEvent, b: TimelineEvent) => a.status.localeCompare(b.status),
    sources: (a: TimelineEvent, b: TimelineEvent) => sources(a) - sources(b),
  }[column];
  const turn = descending ? -1 : 1;
  return [...events].sort((a, b) => {
    const inTime = time(a) === time(b) ? 0 : time(a) - time(b);
    if (column !== 'date') return turn * compare(a, b) || inTime;
    return time(a) === Infinity || time(b) === Infinity ? inTime : turn * inTime;
  });
}
