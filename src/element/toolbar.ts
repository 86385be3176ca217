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
  mode: 'timeline' | 'table';
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
  onmode: (mode: 'timeline' | 'table') => void;
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

/** Search, zoom, timeline or table, help. One Tab stop for the buttons; arrows move between them. */
export function toolbar(view: ToolbarView): TemplateResult {
  const {words, mode} = view;
  const opener = (over: Over, face: unknown, name?: string): TemplateResult =>
    html`<button
      type="button"
      tabindex="-1"
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
    ${
      view.matches === null
        ? nothing
        : html`<button type="button" class="matches" title=${view.showAll} @click=${view.onall}>
            ${figure(view.matches)} / ${figure(view.events)} <span class="away"></span
            ><span class="name">${view.showAll}</span>
          </button>`
    }
    <div class="tools" role="toolbar" aria-label=${words.tools} @keydown=${walk} @focusin=${stay}>
      <button
        type="button"
        tabindex="0"
        aria-label=${words.zoomOut}
        title=${words.zoomOut}
        ?disabled=${mode === 'table'}
        @click=${() => view.onzoom(0.5)}
      >
        <span class="minus"></span>
      </button>
      <button
        type="button"
        tabindex="-1"
        aria-label=${words.zoomIn}
        title=${words.zoomIn}
        ?disabled=${mode === 'table'}
        @click=${() => view.onzoom(2)}
      >
        <span class="plus"></span>
      </button>
      <button type="button" tabindex="-1" title=${words.fitTitle} ?disabled=${mode === 'table'} @click=${view.onfit}>
        ${words.fit}
      </button>
      <span class="pair" role="group" aria-label="${words.asTimeline} / ${words.asTable}">
        <button
          type="button"
          tabindex="-1"
          aria-pressed=${mode === 'timeline' ? 'true' : 'false'}
          @click=${() => view.onmode('timeline')}
        >
          <span>${words.asTimeline}</span>
        </button>
        <button
          type="button"
          tabindex="-1"
          aria-pressed=${mode === 'table' ? 'true' : 'false'}
          @click=${() => view.onmode('table')}
        >
          <span>${words.asTable}</span>
        </button>
      </span>
      ${
        view.divisions.length && !view.narrow
          ? html`<select
              tabindex="-1"
              aria-label=${words.lanes}
              ?disabled=${mode === 'table'}
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

const buttons = (bar: HTMLElement) => [...bar.querySelectorAll<HTMLElement>(':is(button, select):not(:disabled)')];

function walk(event: KeyboardEvent): void {
  const bar = event.currentTarget as HTMLElement;
  const all = buttons(bar);
  const at = all.indexOf(event.target as HTMLElement);
  const rtl = getComputedStyle(bar).direction === 'rtl';
  const to: Record<string, number> = {
    ArrowRight: at + (rtl ? -1 : 1),
    ArrowLeft: at + (rtl ? 1 : -1),
    Home: 0,
    End: all.length - 1,
  };
  const next = to[event.key];
  if (next === undefined || event.shiftKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  event.stopPropagation();
  all[(next + all.length) % all.length]?.focus();
}

/** The button that had the focus last is the one that Tab comes back to. */
function stay(event: FocusEvent): void {
  for (const button of (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('button, select'))
    button.tabIndex = button === event.target ? 0 : -1;
}
