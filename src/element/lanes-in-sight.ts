import {folded} from '../layout/division.js';
import type {Lanes} from '../layout/division.js';
import {LANE, laneHeight} from '../layout/frame.js';
import type {Frame} from '../layout/frame.js';
import type {Store} from '../layout/store.js';

/** The lanes in sight, each with its events; the last is that of `others`, where there are too many. */
export interface Divided {
  /** Names the choice of them. */
  key: string;
  keys: readonly string[];
  others: number;
  stores: readonly Store[];
}

/** Which of the lanes of a divided drawing are in sight: those there is room for, the rest folded into one. */
export class LanesInSight {
  /** The first of them, where they are too many. */
  #from = 0;
  #divided: Divided | null = null;

  /** @param lanes null where the drawing is not divided */
  constructor(readonly lanes: Lanes | null) {}

  /** Null where the drawing is not divided. */
  of(store: Store, height: number, frame: Frame, scale: number): Divided | null {
    const {lanes} = this;
    if (!lanes || lanes.keys.length < 2) return null;
    const most = Math.max(2, Math.floor(laneHeight(height, frame, 1) / (LANE * scale)));
    const key = `${this.#from}/${most}`;
    if (this.#divided?.key !== key) {
      const {keys, of, others} = folded(lanes, this.#from, most);
      this.#divided = {key, keys, others, stores: store.split(keys.length + (others ? 1 : 0), of)};
    }
    return this.#divided;
  }

  /** Opens the lane that stands for all others: the next ones are shown, and after the last the first again. */
  next(): void {
    this.#from += this.#divided?.keys.length ?? 0;
    if (this.#from >= (this.lanes?.keys.length ?? 0)) this.#from = 0;
  }
}
