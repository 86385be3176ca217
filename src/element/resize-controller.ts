import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Tells the size of one box inside the element whenever it changes. Rounded to whole pixels; 0 while it is hidden. */
export class ResizeController implements ReactiveController {
  width = 0;
  height = 0;
  #observed: Element | null = null;
  #observer: ResizeObserver | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly find: () => Element | null,
    private readonly onresize: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    // A moved element renders nothing new, so hostUpdated is asked for.
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const box = this.find();
    if (box === this.#observed) return;
    this.hostDisconnected();
    this.#observed = box;
    if (!box) return;
    this.#observer = new ResizeObserver(() => this.measure());
    this.#observer.observe(box);
    this.measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#observed = null;
  }

  /** Looks at once. */
  measure(): void {
    const width = Math.round(this.#observed?.clientWidth ?? 0);
    const height = Math.round(this.#observed?.clientHeight ?? 0);
    if (width === this.width && height === this.height) return;
    this.width = width;
    this.height = height;
    this.onresize();
  }
}
