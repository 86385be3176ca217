/** What can be left out of sight: by status, date, what, who, where and source, each choice with its count. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {choicesOf, facets, periodsOf, sieveOf} from '../layout/facets.js';
import type {Choice, Facet} from '../layout/facets.js';
import {found} from '../layout/filter.js';
import type {Wanted} from '../layout/filter.js';
import {EVENT_TYPES} from '../model.js';
import type {Article, EventType, Status, TimelineEvent} from '../model.js';
import {arrive} from './arrive.js';
import {dateWords} from './date-words.js';
import type {Messages} from './messages.js';
import {readingMessages} from './reading-messages.js';
import {articleTitle, tellApart} from './source-words.js';

/** What the filter shows, and what becomes of it. */
export interface FilterView {
  events: readonly TimelineEvent[];
  articles: readonly Article[];
  wanted: Wanted;
  lang: string;
  onchange: (wanted: Wanted) => void;
  onclose: () => void;
}

/** Choices of a facet that are shown at once; the others fold out. */
const AT_ONCE = 6;
/** Nobody reads on beyond these. */
const MOST = 200;

/** A group of boxes for each thing there is a choice of. Nothing ticked means everything; the search stays as it is. */
export function filterPanel(view: FilterView): TemplateResult {
  const {events, wanted, lang} = view;
  const {query, sieve} = wanted;
  const words = readingMessages(lang);
  const ticked = sieve?.ticked ?? {};
  const period = periodsOf(events);
  const hits = found(query, events);
  const articles = new Map(view.articles.map((article) => [article.id, article]));
  const legends: Record<Facet, string> = {
    status: words.statusLabel,
    period: words.columnDate,
    type: words.what,
    actor: words.who,
    place: words.where,
    article: words.columnSources,
  };
  const turn = (facet: Facet, value: string): void => {
    const set = new Set(ticked[facet]);
    if (!set.delete(value)) set.add(value);
    view.onchange({query, sieve: sieveOf({...ticked, [facet]: set}, period)});
  };
  const group = (facet: Facet): TemplateResult | typeof nothing => {
    const all = choicesOf(facet, events, hits, ticked, period);
    const choices = all.slice(0, MOST);
    const beyond = all.length - choices.length;
    // Where there is one of a kind, there is nothing to choose.
    if (choices.length < 2) return nothing;
    const box = ({value, count}: Choice): TemplateResult => {
      const on = ticked[facet]?.has(value) ?? false;
      return html`<label class=${count || on ? '' : 'none'}
        ><input type="checkbox" .checked=${on} @change=${() => turn(facet, value)} />
        <span>${face(facet, value, {articles, words, lang})}</span> <small>${count}</small></label
      >`;
    };
    // One more that folds out would take the room of what it hides.
    const first = choices.length > AT_ONCE + 1 ? AT_ONCE : choices.length;
    const rest = choices.slice(first);
    return html`<fieldset class="by-${facet}">
      <legend>${legends[facet]}</legend>
      ${choices.slice(0, first).map(box)}
      ${
        rest.length
          ? html`<details ?open=${rest.some(({value}) => ticked[facet]?.has(value))}>
              <summary>${words.others(rest.length + beyond)}</summary>
              ${rest.map(box)} ${beyond ? html`<p>${words.beyond(beyond)}</p>` : nothing}
            </details>`
          : nothing
      }
    </fieldset>`;
  };
  return html`<div class="filter" part="filter" role="group" aria-label=${words.filter} ${arrive}>
    <div class="facets">${facets.map(group)}</div>
    <p>
      <button
        type="button"
        ?disabled=${!sieve}
        @click=${({currentTarget}: Event) => {
          // Pressed, it has nothing more to do, and would lose the focus.
          ((currentTarget as Element).nextElementSibling as HTMLElement | null)?.focus();
          view.onchange({query, sieve: null});
        }}
      >
        ${words.showAll}
      </button>
      <button type="button" @click=${view.onclose}>${words.close}</button>
    </p>
  </div>`;
}

/** A choice as people say it. */
function face(
  facet: Facet,
  value: string,
  {articles, words, lang}: {articles: ReadonlyMap<string, Article>; words: Messages; lang: string},
): unknown {
  if (facet === 'status') return words.status[value as Status];
  if (facet === 'type') return words.types[EVENT_TYPES.indexOf(value as EventType)] ?? html`<bdi>${value}</bdi>`;
  if (facet === 'period') return dateWords({date: value}, {lang});
  if (facet !== 'article') return html`<bdi>${value}</bdi>`;
  const article = articles.get(value);
  if (!article) return html`<bdi>${value}</bdi>`;
  const apart = tellApart(article, articles, words, lang);
  return html`<bdi>${articleTitle(article)}</bdi>${apart ? html` <small>${apart}</small>` : nothing}`;
}
