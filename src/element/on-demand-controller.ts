import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Diagnostic} from '../model.js';
import type * as onDemandModule from './on-demand.js';

export type OnDemand = typeof onDemandModule;

type Host = ReactiveControllerHost & HTMLElement;

const MEETING = ['pointermove', 'pointerdown', 'focusin'];

/** Shared by all timelines of a page. */
let onDemand: OnDemand | null = null;

/**
 * Brings what opens over or beside the drawing (evidence, article, table, filter, help), and what hears and paints gestures. No
 * drawing waits for it: it comes when the page is idle, or at once when somebody asks for it before that.
 */
export class OnDemandController implements ReactiveController {
  diagnostics: readonly Diagnostic[] = [];
  #idle = 0;
  #loading: Promise<void> | null = null;
  /** Somebody asked: only then does what came change anything on the page. */
  #asked = false;

  /** @param arrived told once it has come, without an update of the host */
  constructor(
    private readonly host: Host,
    private readonly arrived: () => void,
  ) {
    host.addController(this);
  }

  /** Null until it has come. */
  get here(): OnDemand | null {
    return onDemand;
  }

  /** While what somebody asked for is on its way. */
  get arriving(): Promise<void> | null {
    return this.#asked ? this.#loading : null;
  }

  hostConnected(): void {
    for (const type of MEETING) this.host.addEventListener(type, this.#met);
  }

  hostDisconnected(): void {
    this.#unmeet();
    globalThis.cancelIdleCallback?.(this.#idle);
    this.#idle = 0;
  }

  hostUpdate(): void {
    if (onDemand && this.#asked) this.#dress(onDemand);
  }

  /** Whoever points at something or comes by key is about to ask; a pointer that lay there when the drawing came does not. */
  #met = (): void => {
    this.#unmeet();
    this.now();
    this.host.requestUpdate();
  };

  #unmeet(): void {
    for (const type of MEETING) this.host.removeEventListener(type, this.#met);
  }

  /** With the next idle moment of the page, so that the first click finds it there. */
  soon(): void {
    if (onDemand) return this.arrived();
    if (this.#loading || this.#idle) return;
    // Where a browser knows no idle time, a moment after the drawing does.
    const idle = globalThis.requestIdleCallback ?? ((work: () => void) => Number(setTimeout(work, 200)));
    this.#idle = idle(() => this.#begin(), {timeout: 1000});
  }

  /** At once. What could not be loaded is tried again each time it is asked for. */
  now(): void {
    this.#asked = true;
    if (onDemand) this.#dress(onDemand);
    else this.#begin();
  }

  /** Once, whoever comes first: what asks for it, the idle moment, or another timeline of the page. */
  #begin(): void {
    if (onDemand) return this.arrived();
    this.#loading ??= this.#load();
  }

  async #load(): Promise<void> {
    try {
      onDemand ??= await import('./on-demand.js');
      this.arrived();
      this.diagnostics = [];
    } catch {
      const message = 'What opens beside the drawing (sources, articles, the table) could not be loaded.';
      this.diagnostics = [{code: 'not-loaded', severity: 'error', message}];
    }
    this.#loading = null;
    if (this.#asked) this.host.requestUpdate();
  }

  /** Its style sheets come after the drawing’s own, those for paper last. */
  #dress({sheets}: OnDemand): void {
    const worn = this.host.shadowRoot?.adoptedStyleSheets;
    const own = sheets.flatMap(({styleSheet}) => styleSheet ?? []);
    if (worn && own[0] && !worn.includes(own[0])) worn.push(...own);
  }
}
