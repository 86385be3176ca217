import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The lines under the drawing that fold out. */
const LINES = '.foot-lines > details > summary';

/**
 * Keeps the way of the focus short, and in sight: the lines under the drawing are one Tab stop, with arrows between
 * them as in the toolbar; and what lies over that which has just got the focus makes way.
 */
export class WayController implements ReactiveController {
  /** @param close closes what lies over the drawing, and moves no focus */
  constructor(
    private readonly host: Host,
    private readonly close: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#root?.addEventListener('focusin', this.#focused);
    this.#root?.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('focusin', this.#focused);
    this.#root?.removeEventListener('keydown', this.#pressed);
  }

  hostUpdated(): void {
    this.#stop(null);
  }

  get #root(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  get #lines(): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>(LINES) ?? [])];
  }

  /** One of the lines is the stop: the one named, else the one that was, else the first. */
  #stop(named: HTMLElement | null): void {
    const lines = this.#lines;
    const stop =
      named ??
      lines.find(({tabIndex, attributes}) => tabIndex === 0 && attributes.getNamedItem('tabindex')) ??
      lines[0];
    for (const line of lines) line.tabIndex = line === stop ? 0 : -1;
  }

  #pressed = (event: Event): void => {
    const {key, target, shiftKey, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
    const lines = this.#lines;
    const at = lines.indexOf(target as HTMLElement);
    if (at < 0 || shiftKey || ctrlKey || metaKey || altKey) return;
    const ahead = getComputedStyle(this.host).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + ahead,
      ArrowLeft: at - ahead,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: lines.length - 1,
    }[key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    lines.at(to % lines.length)?.focus();
  };

  #focused = ({target}: Event): void => {
    const focus = target as HTMLElement;
    if (focus.matches(LINES)) this.#stop(focus);
    const {left, top, width, height} = focus.getBoundingClientRect();
    const cover = this.#root
      ?.elementFromPoint(left + width / 2, top + height / 2)
      ?.closest('.help, .save, .filter, .foot-lines');
    if (!cover || cover.contains(focus)) return;
    if (cover.matches('.foot-lines')) for (const line of this.#lines) line.closest('details')!.open = false;
    else this.close();
  };
}
