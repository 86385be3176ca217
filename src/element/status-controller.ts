import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The line that tells a reader who does not see the drawing what has become of it: polite, at most once a second, the last one wins. */
export class StatusController implements ReactiveController {
  /** What is said. */
  text = '';
  #timer = 0;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** @param text itself, or what finds it once it is time */
  say(text: string | (() => string)): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => {
      this.text = typeof text === 'string' ? text : text();
      this.host.requestUpdate();
    }, 1000);
  }

  /** There is nothing to say any more. */
  clear(): void {
    clearTimeout(this.#timer);
    this.text = '';
  }
}
