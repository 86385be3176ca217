import {nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Diagnostic, Edits, Timeline, TimelineEvent} from '../model.js';
import type {EditDesk, EditHost} from './edit-desk.js';

type Asked = Omit<EditHost, 'update' | 'updated' | 'root'>;

/**
 * Brings the editor’s desk when there is something to edit or edits to apply; a page that only shows never loads it. While it is on
 * its way nothing is shown, so that nobody sees what an editor corrected.
 */
export class EditController implements ReactiveController {
  #desk: EditDesk | null = null;
  #waiting: {edits: unknown} | null = null;
  #loading = false;
  #failed: Diagnostic[] = [];

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly asked: Asked,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#pressed);
  }

  get edits(): Edits | null {
    const edits = this.#desk?.edits ?? (this.#waiting?.edits as Edits | null | undefined) ?? null;
    return edits && (edits.edits?.length || this.asked.editable()) ? edits : null;
  }

  set edits(value: unknown) {
    if (this.#desk) this.#desk.give(value);
    else this.#waiting = value === null || value === undefined ? null : {edits: value};
    this.host.requestUpdate();
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#desk?.diagnostics ?? this.#failed;
  }

  /** The timeline as edited; null while the desk is on its way. */
  apply(base: Timeline | null): Timeline | null {
    if (!base) return base;
    if (this.#desk) return this.#desk.apply(base);
    if ((!this.#waiting && !this.asked.editable()) || this.#failed.length > 0) return base;
    void this.#load();
    return null;
  }

  tools(event: TimelineEvent): TemplateResult | typeof nothing {
    return this.#desk?.tools(event) ?? nothing;
  }

  tray(): TemplateResult | typeof nothing {
    return this.#desk?.tray() ?? nothing;
  }

  async #load(): Promise<void> {
    if (this.#loading) return;
    this.#loading = true;
    try {
      const {EditDesk} = await import('./edit-desk.js');
      this.#desk = new EditDesk({
        ...this.asked,
        update: () => this.host.requestUpdate(),
        updated: () => this.host.updateComplete,
        root: () => this.host.shadowRoot,
      });
      if (this.#waiting) this.#desk.give(this.#waiting.edits);
      this.#waiting = null;
    } catch {
      const message =
        'The edits could not be applied: the part of the program that does it could not be loaded. What is shown is unedited.';
      this.#failed = [{code: 'not-loaded', severity: 'error', message}];
    }
    this.host.requestUpdate();
  }

  #pressed = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    // What is typed into a field is undone by the field.
    if (event.defaultPrevented || target.matches('input:not([type=checkbox]), textarea, select')) return;
    if (!this.#desk?.key(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
