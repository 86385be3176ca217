import type {Domain, Entry, Filter} from '../layout/source.js';
import {LabelBook} from '../layout/labels.js';
import type {Hung} from '../layout/labels.js';
import {frameFor, rowsIn, spread} from '../layout/frame.js';
import {lanesNeeded} from '../layout/layout.js';
import type {Frame, TitleLines} from '../layout/frame.js';
import type {Store} from '../layout/store.js';
import {TextMeasure, WIDER} from './text-measure.js';
import type {Lines} from './text-measure.js';

/** What titles are set for: the events, the stretches of time that matter, and the page. */
export interface Scene {
  store: Store;
  filter: Filter | undefined;
  /** In sight; at first; all there is. */
  view: Domain;
  home: Domain;
  everything: Domain;
  /** The view is the first one, whatever the width. */
  fitted: boolean;
  /** Of the drawing without its overview, in pixels. */
  width: number;
  height: number;
  /** How much larger than usual the reader has the text. */
  scale: number;
  /** BCP 47. */
  lang: string;
  /** Its fonts are those of the titles. */
  box: HTMLElement;
  /** Named stretches behind the events. */
  eras: number;
  /** Titles have one line, however few they are. */
  dense: boolean;
  /** One drawing of all events, in which the number of lines is a choice: no feed, no lanes. */
  whole: boolean;
}

/** The events that share rows: all of them, or those of a lane. */
interface Shares {
  /** Names the division. */
  key: string;
  stores: readonly Store[];
}

/** Titles set with so many lines, in so many rows, and what becomes of the first view. */
interface Setting {
  lines: TitleLines;
  rows: number;
  book: LabelBook;
  labels: readonly Hung[];
}

/** So many labels show a crowd, where they can be read. */
const ENOUGH = 25;

/** Sets the titles of a drawing: on how many lines, in which rows, of what width. Settled for a store, and kept while it is moved. */
export class Typesetter {
  #measure = new TextMeasure();
  #books: LabelBook[] = [];
  #booksFor = '';
  /** How the titles of the first view are set best, and what that was found for. */
  #best: {store: Store | null; width: number; height: number; set: Setting | null} = {
    store: null,
    width: 0,
    height: 0,
    set: null,
  };
  #stacked: {store: Store | null; width: number; lanes: number} = {store: null, width: 0, lanes: 1};

  /** @param ready is told when rows that were still being filled are complete */
  constructor(private readonly ready: () => void) {}

  /** Other events, or another choice of them: books are made anew. */
  forget(): void {
    this.#booksFor = '';
  }

  /** The lines of a title in a label so wide, in pixels. */
  lines(entry: Entry, wide: number): Lines {
    return this.#measure.lines(entry, wide);
  }

  /** Titles have one line more than their number asks for where there is room: a third where two would cut one, a second in a crowd. */
  frame(scene: Scene): Frame {
    const {store, home, fitted, width, height, scale, eras, dense, whole} = scene;
    const framed = (lines?: TitleLines): Frame =>
      spread(frameFor(scale, {lanes: this.#lanes(scene), events: dense ? Infinity : store.size, eras, lines}), height);
    const usual = framed();
    if (!whole || dense) return usual;
    const best = this.#best;
    if (best.store !== store || best.height !== height || (fitted && best.width !== width)) {
      this.forget();
      const set = (frame: Frame): Setting => {
        this.#prepare(scene, frame);
        const rows = rowsIn(height, frame);
        const book = this.#book(scene, store, rows, home);
        return {lines: frame.lines, rows, book, labels: book.labels(home, width)};
      };
      const taller = framed((usual.lines + 1) as TitleLines);
      this.#best = {store, width, height, set: this.#chosen(width / (home.to - home.from), usual, taller, set)};
    }
    return framed(this.#best.set?.lines);
  }

  /**
   * The labels of all events, or those of each lane. They are kept until the rows change: a label that moved for less would be a
   * label lost to the eye.
   *
   * @param height of a lane, in pixels
   */
  books(scene: Scene, {key: of, stores}: Shares, frame: Frame, height: number): LabelBook[] {
    const {filter, view, home, fitted, width, scale} = scene;
    const rows = rowsIn(height, frame);
    const made = `${of} ${rows} ${frame.lines} ${scale} ${filter?.key ?? ''} `;
    const key = `${made}${fitted ? width : ''}`;
    if (key === this.#booksFor || (!fitted && this.#booksFor.startsWith(made))) return this.#books;
    this.#booksFor = key;
    this.#prepare(scene, frame);
    const best = this.#best;
    const tried = fitted && !filter && best.width === width && best.set?.rows === rows ? best.set : null;
    return (this.#books = stores.map((store) =>
      tried?.lines === frame.lines && store === best.store
        ? tried.book
        : this.#book(scene, store, rows, fitted ? home : view, filter),
    ));
  }

  #prepare({store, scale, lang, box}: Scene, {lines}: Frame): void {
    this.#measure.prepare(box, {scale, lang, lines, of: store});
  }

  #book({scale, width, everything}: Scene, store: Store, rows: number, seen: Domain, filter?: Filter): LabelBook {
    return new LabelBook(
      store,
      {
        width: WIDER * scale,
        least: 72,
        rows,
        measure: (entry) => this.#measure.width(entry),
        whole: (entry) => this.#measure.whole(entry),
        tight: (entry) => this.#measure.tight(entry),
      },
      {...seen, width},
      everything,
      filter,
      this.ready,
    );
  }

  /**
   * Of two settings of titles the one with more lines, where no label of the first view is lost for it. In a crowd also where it
   * leaves rows free (what has no label then lacks a way for its leader, not room), and where more titles can be read to their
   * end: half a statement tells nobody what happened.
   *
   * @param k pixels a millisecond in the first view
   */
  #chosen(k: number, usual: Frame, taller: Frame, set: (frame: Frame) => Setting): Setting {
    const crowd = usual.lines === 1;
    // As they are set just now: another setting measures anew.
    const whole = ({labels, book}: Setting): number =>
      book.widened(labels, k).filter(({entry, width}) => !this.lines(entry, width).cut).length;
    const first = set(crowd ? taller : usual);
    const {labels, rows} = first;
    if (crowd && labels.every(({row}) => row < rows - 1)) return first;
    const read = whole(first);
    if (!crowd && read === labels.length) return first;
    const other = set(crowd ? usual : taller);
    if (crowd) return labels.length >= Math.min(ENOUGH, other.labels.length) && read >= whole(other) ? first : other;
    return other.labels.length >= labels.length ? other : first;
  }

  /** How high the marks of the first view stack. Settled once for a store and a width, so that the band keeps its height. */
  #lanes({store, home, fitted, width}: Scene): number {
    if (this.#stacked.store !== store || (fitted && this.#stacked.width !== width))
      this.#stacked = {store, width, lanes: home.to > home.from ? lanesNeeded(store, home, width) : 1};
    return this.#stacked.lanes;
  }
}
