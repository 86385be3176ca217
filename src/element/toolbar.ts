import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Division} from '../layout/division.js';
import {figure} from './drawing-words.js';
import type {DrawingWords} from './drawing-words.js';

/** What the toolbar shows, and what its buttons do. */
export interface ToolbarView {
  words: DrawingWords;
  /** Number of events that can be searched. */
  events: number;
  query: string;
  /** How many match, while something is searched. */
  matches: number | null;
  table: boolean;
  narrow: boolean;
  /** What lies over the drawing. */
  over: Over | null;
  /** The word for saving. */
  save: string;
  /** The words for asking for nothing any more. */
  showAll: string;
  onall: () => void;
  onsearch: (query: string) => void;
  /** To the first of what matches. */
  onfound: () => void;
  onzoom: (factor: number) => void;
  onfit: () => void;
  ontable: (table: boolean) => void;
  onover: (over: Over) => void;
  /** What the drawing can be divided by, and what it is divided by; none where there is nothing to choose. */
  divisions: readonly Division[];
  division: Division | null;
  ondivide: (division: Division | null) => void;
  /** The word for the filter, and how much it asks for; null where there is nothing to choose. */
  filter: {word: string; asked: number} | null;
}

/** What opens over the drawing, one at a time; each has a button of that name. */
export type Over = 'filter' | 'save' | 'help';

/** Search, zoom, timeline or table, help. The buttons are one Tab stop: the way controller sees to that. */
export function toolbar(view: ToolbarView): TemplateResult {
  const {words, table} = view;
  const opener = (over: Over, face: unknown, name?: string): TemplateResult =>
    html`<button
      type="button"
      class="${over}-button"
      aria-label=${name ?? nothing}
      title=${name ?? nothing}
      aria-expanded=${view.over === over ? 'true' : 'false'}
      @click=${() => view.onover(over)}
    >
      ${face}
    </button>`;
  return html`<div class="bar" part="toolbar">
    <input
      class="search"
      part="search"
      type="search"
      aria-label=${words.search(view.events)}
      placeholder=${view.narrow ? words.searchShort : words.search(view.events)}
      autocomplete="off"
      spellcheck="false"
      .value=${view.query}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== 'Enter') return;
        // Else the same key would press what it leads to.
        event.preventDefault();
        view.onfound();
      }}
      @input=${(event: InputEvent) => view.onsearch((event.target as HTMLInputElement).value)}
    />
    <div class="tools" role="toolbar" aria-label=${words.tools}>
      ${
        view.matches === null
          ? nothing
          : html`<button type="button" class="matches" title=${view.showAll} @click=${view.onall}>
              ${figure(view.matches)} / ${figure(view.events)} <span class="away"></span
              ><span class="name">${view.showAll}</span>
            </button>`
      }
      <button
        type="button"
        aria-label=${words.zoomOut}
        title=${words.zoomOut}
        ?disabled=${table}
        @click=${() => view.onzoom(0.5)}
      >
        <span class="minus"></span>
      </button>
      <button
        type="button"
        aria-label=${words.zoomIn}
        title=${words.zoomIn}
        ?disabled=${table}
        @click=${() => view.onzoom(2)}
      >
        <span class="plus"></span>
      </button>
      <button type="button" title=${words.fitTitle} ?disabled=${table} @click=${view.onfit}>${words.fit}</button>
      <span class="pair" role="group" aria-label="${words.asTimeline} / ${words.asTable}">
        <button type="button" aria-pressed=${!table} @click=${() => view.ontable(false)}>
          <span>${words.asTimeline}</span>
        </button>
        <button type="button" aria-pressed=${table} @click=${() => view.ontable(true)}>
          <span>${words.asTable}</span>
        </button>
      </span>
      ${
        view.divisions.length && !view.narrow
          ? html`<select
              aria-label=${words.lanes}
              ?disabled=${table}
              @change=${(event: Event) => view.ondivide(((event.target as HTMLSelectElement).value || null) as Division | null)}
            >
              ${['' as const, ...view.divisions].map(
                (by) =>
                  html`<option value=${by} ?selected=${by === (view.division ?? '')}>${words.laneKinds[by]}</option>`,
              )}
            </select>`
          : nothing
      }
      ${view.filter ? opener('filter', html`${view.filter.word}${view.filter.asked ? ` ${view.filter.asked}` : ''}`) : nothing}
      ${opener('save', view.save)} ${opener('help', html`<span class="question"></span>`, words.help)}
    </div>
  </div>`;
}
