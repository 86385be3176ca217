import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {TimelineEvent} from '../model.js';

type Host = ReactiveControllerHost & HTMLElement;

/** How the drawing names its events: by where they stand among what came in; all else by their ids. */
const SHOWN = '[data-event], .drawing [data-index]';

/**
 * What the pointer or the focus is on in one place is shown in all others: label, mark, row, passage, evidence. Each of them
 * carries `data-near` meanwhile, and nothing moves. Escape folds a title that is unfolded there (WCAG 1.4.13). A finger points at nothing before it presses, so on touch there is none of it.
 */
export class NearController implements ReactiveController {
  /** The event pointed at; the one that has the focus. */
  #pointed: string | null = null;
  #focused: string | null = null;
  #shown: string | null = null;

  /** @param events those of the timeline, in the order in which the drawing counts them; none for events without sources */
  constructor(
    private readonly host: Host,
    private readonly events: () => readonly TimelineEvent[],
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#root;
    root?.addEventListener('pointerover', this.#point);
    root?.addEventListener('focusin', this.#focus);
    root?.addEventListener('focusout', this.#focus);
    this.host.addEventListener('pointerleave', this.#leave);
  }

  hostDisconnected(): void {
    const root = this.#root;
    root?.removeEventListener('pointerover', this.#point);
    root?.removeEventListener('focusin', this.#focus);
    root?.removeEventListener('focusout', this.#focus);
    this.host.removeEventListener('pointerleave', this.#leave);
    this.#focused = null;
    this.#leave();
  }

  /** What was drawn anew is shown as the rest. */
  hostUpdated(): void {
    this.#show(this.#shown);
  }

  get #root(): ShadowRoot | null {
    return this.host.shadowRoot;
  }

  #point = (event: Event): void => {
    if ((event as PointerEvent).pointerType === 'touch') return;
    this.#pointed = this.#named(event.target);
    this.#turn();
  };

  #leave = (): void => {
    this.#pointed = null;
    this.#turn();
  };

  #focus = (event: Event): void => {
    const target = event.type === 'focusin' ? (event.target as Element) : null;
    // What has the focus because it was pressed says so by opening.
    this.#focused = target?.matches(':focus-visible') ? this.#named(target) : null;
    this.#turn();
  };

  #turn(): void {
    const now = this.#pointed ?? this.#focused;
    if (now === this.#shown) return;
    this.#show(now);
    for (const folded of this.#root?.querySelectorAll('[data-folded]') ?? []) folded.removeAttribute('data-folded');
    // The pointer may be here while the focus, and so the key, is elsewhere on the page.
    if (now === null) document.removeEventListener('keydown', this.#fold, true);
    else document.addEventListener('keydown', this.#fold, true);
  }

  #fold = ({key}: KeyboardEvent): void => {
    if (key !== 'Escape') return;
    for (const label of this.#root?.querySelectorAll('.label.cut:is(:hover, :focus-within)') ?? [])
      label.setAttribute('data-folded', '');
  };

  /** The id of the event that an element stands for, or a number for one that has no other name. */
  #named(target: EventTarget | null): string | null {
    const shown = (target as Element | null)?.closest<HTMLElement | SVGElement>(SHOWN);
    if (!shown) return null;
    const {event, index = ''} = shown.dataset;
    return event ?? this.events()[Number(index)]?.id ?? `#${index}`;
  }

  #show(id: string | null): void {
    this.#shown = id;
    for (const shown of this.#root?.querySelectorAll(`${SHOWN}, [data-near]`) ?? [])
      shown.toggleAttribute('data-near', id !== null && this.#named(shown) === id);
  }
}
