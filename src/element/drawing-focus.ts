import type {Layout} from '../layout/layout.js';
import {anchor} from '../layout/marks.js';
import type {Domain, Entry} from '../layout/source.js';

/** Where the focus is in a drawing whose buttons come and go with the view. */
export class DrawingFocus {
  /** Id of the event that Tab reaches. */
  stop: string | null = null;
  /** Id of the event whose button gets the focus once it is there. */
  next: string | null = null;

  constructor(private readonly root: () => HTMLElement | DocumentFragment) {}

  get #active(): Element | null {
    return (this.root() as ShadowRoot).activeElement;
  }

  /** It is on a label. */
  get inside(): boolean {
    return Boolean(this.#active?.closest('.labels'));
  }

  within(box: HTMLElement): boolean {
    return box.contains(this.#active);
  }

  /** Tab reaches the first label where what it reached is no more; what has the focus keeps it. */
  settle({labels}: Layout): void {
    if (this.stop !== null && labels.some(({entry}) => entry.id === this.stop)) return;
    if (!this.inside) this.stop = labels[0]?.entry.id ?? null;
  }

  /** The view may leave what has the focus, or a button that had it be gone: then what is nearest in sight has it, or the way back. */
  hold(box: HTMLElement, {labels, viewport: {width}}: Layout): void {
    const mine = labels.find(({entry}) => entry.id === this.stop);
    const away = mine !== undefined && (mine.x < 0 || mine.x > width);
    if (this.within(box) && !(away && this.#active?.closest('.label'))) return;
    const x = mine?.x ?? width / 2;
    const [near] = labels
      .filter((label) => label.x >= 0 && label.x <= width)
      .sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
    const button = near ? buttonOf(box, near.entry) : box.querySelector<HTMLElement>('.edge');
    button?.focus({preventScroll: true});
  }

  /** @param seen the stretch in sight; null in a feed, where everything has its place */
  give(box: HTMLElement, entry: Entry | null, seen: Domain | null): void {
    const button = entry && buttonOf(box, entry);
    // On its way: out of sight it would have to give the focus away.
    if (!button || (seen && !(anchor(entry) >= seen.from && anchor(entry) <= seen.to))) return;
    this.next = null;
    if (this.#active !== button) button.focus({preventScroll: true});
    const feed = button.closest<HTMLElement>('.feed');
    if (feed) {
      const place = button.getBoundingClientRect();
      const {top, bottom} = feed.getBoundingClientRect();
      if (place.top < top + 8) feed.scrollTop += place.top - top - 32;
      else if (place.bottom > bottom - 8) feed.scrollTop += place.bottom - bottom + 32;
    }
    // The page itself moves only where the focus would be out of sight: in a small window, or with large text.
    const {top, bottom} = button.getBoundingClientRect();
    if (top < 0) scrollBy(0, top - 8);
    else if (bottom > innerHeight) scrollBy(0, bottom - innerHeight + 8);
  }
}

const buttonOf = (box: HTMLElement, {index}: Entry): HTMLElement | null =>
  box.querySelector<HTMLElement>(`button[data-index="${index}"]`);
