import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Store} from '../layout/store.js';
import type {Diagnostic, Timeline} from '../model.js';
import {arrive} from './arrive.js';
import {dateWords, spanWords} from './date-words.js';
import {drawingWords} from './drawing-words.js';
import {readingMessages} from './reading-messages.js';

export type SaveKind = 'json' | 'csv' | 'html' | 'svg' | 'png' | 'embed';

/** What can be saved, and from where. */
export interface SaveView {
  host: HTMLElement;
  lang: string;
  /** The timeline that came or was drawn, as it stands; null where there are only records of the page’s own. */
  timeline: () => Timeline | null;
  store: () => Store | null;
  diagnostics: () => readonly Diagnostic[];
  /** The drawing, while there is one. */
  drawing: Element | null;
  /** Says in the live region what was done. */
  say: (message: string) => void;
  onclose: () => void;
}

/** “Save”: the timeline as a file of many kinds, made in the page. What makes them is loaded when the first one is asked for. */
export function saveList(view: SaveView): TemplateResult {
  const words = readingMessages(view.lang);
  const kinds: [SaveKind, string][] = [
    ['json', words.saveJson],
    ['csv', words.saveCsv],
    ['html', words.saveHtml],
    ...(view.drawing
      ? ([
          ['svg', words.saveSvg],
          ['png', words.savePng],
        ] satisfies [SaveKind, string][])
      : []),
    ['embed', words.copyEmbed],
  ];
  return html`<div class="save" part="save" role="group" aria-label=${words.save} ${arrive}>
    ${kinds.map(
      ([kind, label]) =>
        html`<button type="button" class="plain" @click=${() => void save(kind, view)}>${label}</button>`,
    )}
    <button type="button" class="plain save-close" @click=${view.onclose}>${words.close}</button>
  </div>`;
}

/** Makes one and hands it to the reader. */
async function save(kind: SaveKind, {host, lang, drawing, say, ...view}: SaveView): Promise<void> {
  const timeline = view.timeline() ?? made(view.store(), view.diagnostics());
  if (!timeline) return;
  const words = readingMessages(lang);
  try {
    const {make} = await import('./saving.js');
    const saved = await make(kind, timeline, {
      lang,
      title: titleOf(timeline, lang),
      dateWords: (event) => dateWords(event, {lang}),
      drawing,
      host,
    });
    say(saved === 'copied' ? words.embedCopied : words.saved(saved));
  } catch {
    // Without leave to write to the clipboard, or to draw: the reader is told, and can choose another kind.
    say(words.notSaved);
  }
}

/** A timeline of the page’s own records. */
function made(store: Store | null, diagnostics: readonly Diagnostic[]): Timeline | null {
  if (!store) return null;
  const events = store.top({from: -Infinity, to: Infinity, k: 100_000}).flatMap(({id}) => store.event(id) ?? []);
  return {
    version: 1,
    generator: 'news-timeline',
    articles: [],
    events,
    undated: [],
    diagnostics: [...diagnostics],
  };
}

/** Its own title; else from when to when it tells. The page’s title would be said of whatever a reader had drawn there. */
function titleOf({title, events}: Timeline, lang: string): string {
  if (title) return title;
  const edge = (best: string, instant: string | null, later: 1 | -1): string =>
    instant && !((Date.parse(instant) - Date.parse(best)) * later <= 0) ? instant : best;
  const first = events.reduce((least, {start}) => edge(least, start, -1), '');
  const last = events.reduce((most, {end}) => edge(most, end, 1), '');
  const span = spanWords(first, last, {lang});
  return [drawingWords(lang).timeline, span].filter(Boolean).join(', ');
}
