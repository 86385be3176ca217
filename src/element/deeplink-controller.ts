import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What a link says of a timeline: which event is open, and the stretch in sight as an EDTF interval. */
export interface Place {
  selected: string | null;
  view: string | null;
}

/** What the controller asks of the element it serves. */
export interface DeeplinkTarget {
  /** The name this timeline goes by in the address; null while the page has not asked for links. */
  name: () => string | null;
  place: () => Place;
  go: (place: Place) => void;
  /** The reader went back to before an event was opened. */
  close: () => void;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * Keeps what is open and in sight in the page’s own address, `#timeline=EVENT&timeline-view=FROM/TO`, so that a link opens the
 * same event at the same zoom. Only where the page asks for it; other fragments of the address stay as they are. One step
 * is added to the history, however many events are opened: “back” closes what is open, and the next one leaves the page. Where
 * it was closed by hand before, “back” leaves the page at once.
 */
export class DeeplinkController implements ReactiveController {
  #written = '';
  /** The fragment that the added step of the history leads back to; null while there is none. */
  #before: string | null = null;
  /** Where that step stands in the history; browsers that do not count leave it as any other. */
  #step: number | undefined;

  constructor(
    private readonly host: Host,
    private readonly target: DeeplinkTarget,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#skip);
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#skip);
    removeEventListener('hashchange', this.#read);
  }

  /** Call when the reader chose an event (`chose`), or the view came to rest. */
  write(chose = false): void {
    const name = this.target.name();
    if (!name || !this.host.isConnected) return;
    const {selected, view} = this.target.place();
    const hash = [
      parts().flatMap(([key, , raw]) => (key === name || key === `${name}-view` ? [] : raw)),
      selected === null ? [] : `${name}=${encode(selected)}`,
      view === null ? [] : `${name}-view=${encode(view)}`,
    ]
      .flat()
      .join('&');
    if (hash === this.#written) return;
    this.#written = hash;
    const step = chose && selected !== null && this.#before === null;
    if (step) this.#before = location.hash.slice(1);
    try {
      history[step ? 'pushState' : 'replaceState'](
        history.state,
        '',
        hash ? `#${hash}` : location.pathname + location.search,
      );
      if (step) this.#step = here();
    } catch {
      // Some frames may not touch their address; then there is no link, and all else works.
    }
  }

  /** Going back over the step of an event that was closed meanwhile would change nothing, so it goes one further. */
  #skip = (): void => {
    const name = this.target.name();
    const back = this.#before !== null && this.#step !== undefined && here() === this.#step - 1;
    if (!back || this.target.place().selected !== null || parts().some(([key]) => key === name)) return;
    this.#before = null;
    this.#written = location.hash.slice(1);
    history.back();
  };

  #read = (): void => {
    const name = this.target.name();
    const hash = location.hash.slice(1);
    if (!name || hash === this.#written) return;
    // Where the reader is now: a link back to what was written before is a link to somewhere else.
    this.#written = hash;
    const given = new Map(parts().map(([key, value]) => [key, value]));
    const back = hash === this.#before;
    this.#before = null;
    if (back && !given.has(name)) this.target.close();
    else if (given.has(name) || given.has(`${name}-view`))
      this.target.go({selected: given.get(name) ?? null, view: given.get(`${name}-view`) ?? null});
  };
}

/** The place of the page’s present step in the history. */
const here = (): number | undefined => globalThis.navigation?.currentEntry?.index;

/** The fragment’s `key=value` parts, and each as it stands. What is not of that form has its whole text as key. */
function parts(): (readonly [key: string, value: string, raw: string])[] {
  const hash = location.hash.slice(1);
  if (!hash) return [];
  return hash.split('&').map((raw) => {
    const at = raw.indexOf('=');
    return at < 0 ? [raw, '', raw] : [raw.slice(0, at), decode(raw.slice(at + 1)), raw];
  });
}

/** Slashes and colons may stand in a fragment and read better so. */
const encode = (value: string) => encodeURIComponent(value.toWellFormed()).replace(/%2F/g, '/').replace(/%3A/g, ':');

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}
