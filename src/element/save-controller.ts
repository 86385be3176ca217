import {html, nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Timeline} from '../model.js';
import {dateWords} from './date-words.js';
import {messages} from './messages.js';

export type SaveKind = 'json' | 'csv' | 'html' | 'svg' | 'png' | 'embed';

/** What the controller asks of the element it serves. */
export interface SaveSource {
  lang: () => string;
  /** The timeline as it stands; made of the page’s own records where no articles came. */
  timeline: () => Timeline | null;
  /** The drawing, while there is one. */
  drawing: () => Element | null;
  /** Says in the live region what was done. */
  say: (message: string) => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/** “Save”: the timeline as a file of many kinds, made in the page. What makes them is loaded when the first one is asked for. */
export class SaveController implements ReactiveController {
  open = false;

  constructor(
    private readonly host: Host,
    private readonly source: SaveSource,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.open = false;
  }

  toggle(open = !this.open): void {
    this.open = open;
    this.host.requestUpdate();
  }

  /** The list of kinds, while it is open. */
  render(): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const words = messages(this.source.lang());
    const kinds: [SaveKind, string][] = [
      ['json', words.saveJson],
      ['csv', words.saveCsv],
      ['html', words.saveHtml],
      ...(this.source.drawing()
        ? ([
            ['svg', words.saveSvg],
            ['png', words.savePng],
          ] satisfies [SaveKind, string][])
        : []),
      ['embed', words.copyEmbed],
    ];
    return html`<div class="save" part="save" role="group" aria-label=${words.save}>
      ${kinds.map(
        ([kind, label]) =>
          html`<button type="button" class="plain" @click=${() => void this.save(kind)}>${label}</button>`,
      )}
      <button type="button" class="plain save-close" @click=${() => this.toggle(false)}>${words.close}</button>
    </div>`;
  }

  /** Makes one and hands it to the reader. */
  async save(kind: SaveKind): Promise<void> {
    const timeline = this.source.timeline();
    if (!timeline) return;
    const words = messages(this.source.lang());
    try {
      const {make} = await import('./saving.js');
      const made = await make(kind, timeline, {
        lang: this.source.lang(),
        title: timeline.title ?? document.title,
        dateWords: (event) => dateWords(event, {lang: this.source.lang()}),
        drawing: this.source.drawing(),
        host: this.host,
      });
      this.source.say(made === 'copied' ? words.embedCopied : words.saved(made));
    } catch {
      // Without leave to write to the clipboard, or to draw: the reader is told, and can choose another kind.
      this.source.say(words.notSaved);
    }
  }
}
