import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Over} from './toolbar.js';

type Host = ReactiveControllerHost & HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};

/**
 * What lies over the drawing, one at a time: help, the filter, the list of what can be saved. It goes when it is asked for again, and
 * when somebody presses, or goes on to, anything else.
 */
export class OverController implements ReactiveController {
  /** What is open. */
  open: Over | null = null;
  /** What had the focus before. */
  #cameFrom: HTMLElement | null = null;

  constructor(
    private readonly host: Host,
    /** Something opens. */
    private readonly opened: () => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  close(): void {
    if (this.open) this.toggle(this.open);
  }

  /** Opens it, in place of what lay there; asked for again it goes, and the focus is where it was. */
  toggle(over: Over): void {
    const {host} = this;
    const root = host.renderRoot as ShadowRoot;
    const closes = this.open === over;
    if (!this.open) this.#cameFrom = root.activeElement as HTMLElement | null;
    this.open = closes ? null : over;
    for (const type of ['pointerdown', 'focusin'])
      if (closes) host.ownerDocument.removeEventListener(type, this.#elsewhere);
      else host.ownerDocument.addEventListener(type, this.#elsewhere);
    if (!closes) this.opened();
    host.requestUpdate();
    // Whoever is elsewhere by now stays there.
    if (!closes || !root.querySelector(`.${over}:focus-within`)) return;
    const home = this.#cameFrom?.isConnected ? this.#cameFrom : root.querySelector<HTMLElement>(`.${over}-button`);
    home?.focus({preventScroll: true});
  }

  #elsewhere = (event: Event): void => {
    const over = this.open;
    const inside = (target: EventTarget): boolean =>
      target instanceof Element && target.matches(`.${over}, .${over}-button`);
    if (over && !event.composedPath().some(inside)) this.toggle(over);
  };
}
