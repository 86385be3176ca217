import type {ReactiveControllerHost} from 'lit';
import {rowsOf, storeOf, storeSteps} from '../layout/store-steps.js';
import type {Store} from '../layout/store.js';
import type {StoreInput} from '../layout/store-steps.js';
import {AT_ONCE} from './drawing-controller.js';

/** More than this take long enough to be ordered for a first picture of how they lie in time. */
const FORESEEN = 250_000;
/** Milliseconds of work between two breaths of the page. */
const BREATH = 24;

/** The events in order of time: a few at once, very many piece by piece, so that the page stays alive meanwhile. */
export class Ordering {
  store: Store | null = null;
  /** How very many events lie in time, not in order yet. */
  foreseen: Float64Array | null = null;
  /** What the store was made of: a new object means new events. */
  #source: object | null = null;
  #steps: ReturnType<typeof storeSteps> | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    /** Other events are in order, or none are left. */
    private readonly changed: (store: Store | null) => void,
  ) {}

  /** Takes what there is now; the same object again starts nothing. */
  take(source: object | null, input: () => StoreInput | null): void {
    if (source === this.#source) return;
    this.#source = source;
    this.#steps = null;
    const given = input();
    if (!given) return this.#put(null);
    const rows = rowsOf(given);
    if (rows.length <= AT_ONCE) return this.#put(storeOf(given));
    this.#steps = storeSteps(rows);
    this.#work(this.#steps, rows.length);
  }

  #work(steps: ReturnType<typeof storeSteps>, length: number): void {
    if (steps !== this.#steps) return;
    const until = performance.now() + BREATH;
    do {
      const step = steps.next();
      if (step.done) {
        setTimeout(() => {
          if (steps !== this.#steps) return;
          this.#put(step.value);
          this.host.requestUpdate();
        });
        return;
      }
      const {starts, done, total} = step.value;
      if (starts && done === total && length > FORESEEN) {
        this.foreseen = starts;
        this.host.requestUpdate();
      }
    } while (performance.now() < until);
    setTimeout(() => this.#work(steps, length));
  }

  #put(store: Store | null): void {
    this.foreseen = null;
    this.store = store;
    this.changed(store);
  }
}
