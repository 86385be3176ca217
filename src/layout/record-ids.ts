/**
 * Ids that are taken, as the rows that have them in an open-addressed hash table (Knuth, TAOCP 3, §6.4, algorithm L): a
 * tenth of the time and memory of a `Set` of a hundred thousand strings.
 */
class Taken {
  /** Rows from 1; 0 is free. */
  readonly #rows: Uint32Array;

  constructor(
    length: number,
    private readonly name: (row: number) => string,
  ) {
    this.#rows = new Uint32Array(2 ** Math.ceil(Math.log2(2 * length + 2)));
  }

  /** Takes an id for a row; false when an earlier row has it. */
  take(id: string, row: number): boolean {
    const last = this.#rows.length - 1;
    let at = 0x811c9dc5; // FNV-1a
    for (let i = 0; i < id.length; i++) at = Math.imul(at ^ id.charCodeAt(i), 0x01000193);
    for (at = (at ^ (at >>> 15)) & last; this.#rows[at]; at = (at + 1) & last)
      if (this.name(this.#rows[at]! - 1) === id) return false;
    this.#rows[at] = row + 1;
    return true;
  }
}

/** More rows than this are too many to be compared. */
const FEW = 100_000;

/** The ids of rows: those they came with, else made; unique while there are few enough to compare. */
export class RecordIds {
  readonly #renamed = new Map<number, string>();
  /** The suffix that the next row of an id gets: to try all anew would take a minute for as many as may be compared. */
  readonly #next = new Map<string, number>();
  readonly #taken: Taken | null;

  /** @param given what came as the id of a row, whatever it is */
  constructor(
    length: number,
    private readonly given: (row: number) => string | null | undefined,
  ) {
    this.#taken = length <= FEW ? new Taken(length, (row) => this.of(row)) : null;
  }

  of(row: number): string {
    return this.#renamed.get(row) ?? this.#wanted(row);
  }

  /** Makes the id of a row its own: one like an earlier one gets a suffix. Says which it could not have; null where all is well. */
  settle(row: number): string | null {
    const taken = this.#taken;
    const wanted = this.#wanted(row);
    if (!taken || taken.take(wanted, row)) return null;
    let n = this.#next.get(wanted) ?? 2;
    while (!taken.take(`${wanted}-${n}`, row)) n++;
    this.#next.set(wanted, n + 1);
    this.#renamed.set(row, `${wanted}-${n}`);
    return wanted;
  }

  #wanted(row: number): string {
    return String(this.given(row) ?? `event-${row + 1}`);
  }
}
