import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the keys do. `true` means the key was used. */
export interface Keyed {
  rtl: () => boolean;
  /** Whether keys that write a letter or a sign do nothing. */
  mute: () => boolean;
  /** Next (1) or previous (−1) event in time. */
  walk: (step: 1 | -1) => void;
  ends: (step: 1 | -1) => void;
  climb: (step: 1 | -1) => void;
  pan: (share: number) => void;
  panUnit: (step: 1 | -1) => void;
  zoomBy: (factor: number) => void;
  fit: () => void;
  search: () => void;
  help: () => void;
  table: () => void;
  /** Escape and the panel’s own keys. */
  other: (event: KeyboardEvent) => boolean;
}

/** The keys of the timeline, while the focus is inside it. Keys typed into a field are the field’s. */
export class KeyboardController implements ReactiveController {
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly does: Keyed,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.addEventListener('keydown', this.#pressed);
  }

  hostDisconnected(): void {
    this.host.removeEventListener('keydown', this.#pressed);
  }

  #pressed = (event: KeyboardEvent): void => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.defaultPrevented || event.altKey) return;
    if (target.matches('input, textarea, select, [contenteditable]') && event.key !== 'Escape') return;
    if (this.#use(event, Boolean(target.closest('.drawing')))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Arrows and the like only in the drawing, where they do not scroll a panel; letters anywhere inside. */
  #use(event: KeyboardEvent, drawing: boolean): boolean {
    const {key, shiftKey} = event;
    const command = event.ctrlKey || event.metaKey;
    const {does} = this;
    if (key.length === 1 && does.mute()) return false;
    const ahead = does.rtl() ? -1 : 1;
    const act = (work: void): boolean => work === undefined;
    if (drawing) {
      if (key === 'ArrowRight' || key === 'ArrowLeft') {
        const step = (key === 'ArrowRight' ? ahead : -ahead) as 1 | -1;
        return act(shiftKey ? does.pan(0.1 * step) : command ? does.panUnit(step) : does.walk(step));
      }
      if (command) return false;
      if (key === 'ArrowUp') return act(shiftKey ? does.zoomBy(2) : does.climb(1));
      if (key === 'ArrowDown') return act(shiftKey ? does.zoomBy(0.5) : does.climb(-1));
      if (key === 'Home') return act(does.ends(1));
      if (key === 'End') return act(does.ends(-1));
      if (key === 'PageDown') return act(does.pan(0.9));
      if (key === 'PageUp') return act(does.pan(-0.9));
      if (key === '+' || key === '=') return act(does.zoomBy(2));
      if (key === '-' || key === '−') return act(does.zoomBy(0.5));
      if (key === '0') return act(does.fit());
    }
    if (does.other(event)) return true;
    if (command) return false;
    if (key === 'f' || key === '/') return act(does.search());
    if (key === '?') return act(does.help());
    if (key === 't') return act(does.table());
    return false;
  }
}
