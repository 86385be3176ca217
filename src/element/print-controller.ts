import {nothing, render} from 'lit';
import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Puts into the element’s box `.print` what only paper needs, when the page is about to be printed, and takes it out
 * again after: on the screen it would be twice the nodes. The drawing is made to fit meanwhile.
 */
export class PrintController implements ReactiveController {
  constructor(
    private readonly host: Host,
    /** What is printed below the drawing. */
    private readonly content: () => unknown,
    /** Makes the drawing fit paper, and the screen again. */
    private readonly paper: (on: boolean) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#fill);
    addEventListener('afterprint', this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#fill);
    removeEventListener('afterprint', this.#clear);
  }

  /** At once, and not with the next update: the page is printed when the listeners have returned. */
  #fill = (): void => {
    this.paper(true);
    this.#put(this.content());
  };
  #clear = (): void => {
    this.#put(nothing);
    this.paper(false);
  };

  #put(content: unknown): void {
    const box = this.host.shadowRoot?.querySelector<HTMLElement>('.print');
    if (box) render(content, box);
  }
}
