import type {Hung, LabelForm} from './labels.js';
import {Shelf, widths} from './shelf.js';
import type {Domain} from './source.js';

/**
 * The same labels with fewer crossings: neighbours change rows, or a label changes its side or row, as long as that
 * makes the drawing calmer. A few rounds of local search; what comes out is a function of what goes in.
 */
export function untangled(labels: Hung[], form: LabelForm, k: number, home: Domain): Hung[] {
  const {rows} = form;
  const origin = home.from;
  let current = labels;
  for (let round = 0; round < 4; round++) {
    let changed = false;
    for (let i = 0; i < current.length; i++) {
      const others = current.filter((_, j) => j !== i);
      const shelf = new Shelf(rows, k, origin, others);
      const mine = current[i]!;
      let best = mine;
      let least = shelf.cost(mine, home, form);
      for (let row = 0; row < rows; row++) {
        for (const side of ['right', 'left'] as const) {
          for (const width of widths(mine.entry, form)) {
            const moved: Hung = {...mine, row, side, width};
            if (!shelf.free(moved)) continue;
            const cost = shelf.cost(moved, home, form) + (side !== mine.side ? 0.4 : 0);
            if (cost < least - 1e-9) {
              least = cost;
              best = moved;
            }
          }
        }
      }
      if (best !== mine) {
        current = current.map((label, j) => (j === i ? best : label));
        changed = true;
      }
    }
    current = swapped(current, rows, k, origin) ?? current;
    if (!changed) break;
  }
  return current;
}

/** Tries every pair in each other’s row; null when none is better. */
function swapped(labels: Hung[], rows: number, k: number, origin: number): Hung[] | null {
  const total = (set: readonly Hung[]): number => {
    const shelf = new Shelf(rows, k, origin);
    for (const label of set) {
      if (!shelf.free(label)) return Infinity;
      shelf.put(label);
    }
    return set.reduce((sum, label) => sum + shelf.crossings(shelf.box(label)), 0);
  };
  let current = labels;
  if (labels.length > 40) return null;
  let least = total(current);
  for (let i = 0; i < labels.length && least > 0; i++) {
    for (let j = i + 1; j < labels.length; j++) {
      if (current[i]!.row === current[j]!.row || Math.abs(current[i]!.at - current[j]!.at) * k > 400) continue;
      const next = [...current];
      next[i] = {...current[i]!, row: current[j]!.row};
      next[j] = {...current[j]!, row: current[i]!.row};
      const cost = total(next);
      if (cost < least) {
        least = cost;
        current = next;
      }
    }
  }
  return current === labels ? null : current;
}
