import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The lines under the drawing that fold out. */
const LINES = '.foot-lines > details > summary';
/** What is one Tab stop together, with arrows between its parts. */
const GROUPS = ['.tools :is(button, select)', LINES];
/** Keys that scroll what the focus is in. */
const SCROLLING = new Set(['PageDown', 'PageUp', 'Home', 'End', 'ArrowDown', 'ArrowUp', ' ']);
const STOPS = 'a[href], button, summary, input, select, textarea, [tabindex="0"]';

/**
 * Keeps the way of the focus short, and in sight: the tools are one Tab stop, and so are the lines under the drawing; what
 * lies over that which has just got the focus makes way; and where a key scrolls away what has it, the nearest has it.
 */
export class WayController implements ReactiveController {
  /** The last key pressed scrolls. */
  #scrolling = false;

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
    this.#root?.addEventListener('scrollend', this.#scrolled, true);
  }

  hostDisconnected(): void {
    this.#root?.removeEventListener('focusin', this.#focused);
    this.#root?.removeEventListener('keydown', this.#pressed);
    this.#root?.removeEventListener('scrollend', this.#scrolled, true);
  }

  hostUpdated(): void {
    for (const group of GROUPS) this.#stop(group, null);
  }

  get #root(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  #parts(group: string): HTMLElement[] {
    return [...(this.#root?.querySelectorAll<HTMLElement>(group) ?? [])];
  }

  /** One that can be used is the stop: the one named, else the one that was, else the first. */
  #stop(group: string, named: HTMLElement | null): void {
    const parts = this.#parts(group);
    const usable = parts.filter((part) => !part.matches(':disabled'));
    const stop = named ?? usable.find((part) => part.getAttribute('tabindex') === '0') ?? usable[0];
    for (const part of parts) part.tabIndex = part === stop ? 0 : -1;
  }

  #pressed = (event: Event): void => {
    const {key, target, shiftKey, ctrlKey, metaKey, altKey} = event as KeyboardEvent;
    const part = target as HTMLElement;
    this.#scrolling = SCROLLING.has(key);
    const group = GROUPS.find((name) => part.matches(name));
    if (!group || shiftKey || ctrlKey || metaKey || altKey) return;
    // Up and down choose in a list.
    if (part.localName === 'select' && /Up|Down/.test(key)) return;
    const parts = this.#parts(group).filter((other) => !other.matches(':disabled'));
    const at = parts.indexOf(part);
    const ahead = getComputedStyle(this.host).direction === 'rtl' ? -1 : 1;
    const to = {
      ArrowRight: at + ahead,
      ArrowLeft: at - ahead,
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: parts.length - 1,
    }[key];
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    parts.at(to % parts.length)?.focus();
  };

  #scrolled = ({target}: Event): void => {
    const box = target as HTMLElement;
    const focus = this.#root?.activeElement;
    if (!this.#scrolling || !focus || focus === box || !box.contains(focus)) return;
    const {top, bottom} = box.getBoundingClientRect();
    const middle = (node: Element): number => {
      const {top: from, bottom: to} = node.getBoundingClientRect();
      return (from + to) / 2;
    };
    const seen = (node: Element): boolean => middle(node) > top && middle(node) < bottom;
    if (seen(focus)) return;
    const stops = [...box.querySelectorAll<HTMLElement>(STOPS)].filter((stop) => stop.checkVisibility() && seen(stop));
    const far = (node: Element): number => Math.abs(middle(node) - middle(focus));
    const [near = box] = stops.sort((a, b) => far(a) - far(b));
    near.focus({preventScroll: true});
  };

  #focused = ({target}: Event): void => {
    const focus = target as HTMLElement;
    for (const group of GROUPS) if (focus.matches(group)) this.#stop(group, focus);
    const {left, top, width, height} = focus.getBoundingClientRect();
    const cover = this.#root?.elementFromPoint(left + width / 2, top + height / 2)?.closest('.help, .save, .filter');
    if (cover && !cover.contains(focus)) this.close();
  };
}
