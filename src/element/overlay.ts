import {nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Wanted} from '../layout/filter.js';
import type {Store} from '../layout/store.js';
import type {Diagnostic, Timeline} from '../model.js';
import {filterPanel} from './filter-panel.js';
import {help} from './help.js';
import {saveList} from './save-list.js';
import type {Over} from './toolbar.js';

/** What may lie over the drawing, and whom it tells of what the reader does there. */
export interface OverlayView {
  host: HTMLElement;
  lang: string;
  data: Pick<Timeline, 'events' | 'articles'>;
  wanted: Wanted;
  want: (wanted: Wanted) => void;
  /** What is saved. */
  timeline: () => Timeline | null;
  store: () => Store | null;
  diagnostics: () => readonly Diagnostic[];
  say: (message: string) => void;
  onclose: () => void;
}

/** What lies over the drawing. */
export function overlay(open: Over | null, view: OverlayView): TemplateResult | typeof nothing {
  const {lang, onclose} = view;
  switch (open) {
    case 'help':
      return help(lang, onclose);
    case 'save':
      return saveList({...view, drawing: view.host.shadowRoot?.querySelector('.stage') ?? null});
    case 'filter':
      return filterPanel({...view.data, wanted: view.wanted, lang, onchange: view.want, onclose});
    default:
      return nothing;
  }
}
