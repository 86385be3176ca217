import type {Entry} from '../layout/source.js';
import type {TitleLines} from '../layout/frame.js';
import {drawingWords} from './drawing-words.js';
import {standing} from './labels.js';
import {messages} from './messages.js';

/** Greatest and least width of a label, in pixels, and the space between it and its leader. */
const WIDEST = 236;
const LEAST = 72;
/** Greatest width of one that has the room all to itself. */
export const WIDER = 372;
/** Greatest width of a title that has one line only. */
const ONE_LINE = 168;
const PAD = 10;

/** A title as a label shows it: its lines, and whether anything is hidden. */
export interface Lines {
  lines: readonly string[];
  cut: boolean;
}

/** Words whose letters stand beside each other as they are, without joining. */
const PLAIN = /^[\x21-\x7e\xa1-\u017f‘’“”–—…]*$/;

/**
 * As many characters as the date will have, about: formatting it in its language takes longer than all the rest.
 *
 * @param months of days in two months, which say both; where room is short they go by the others’ measure
 */
const roughly = ({date, grain, start, end}: Entry, months: number): string => {
  if (end === start) return '0'.repeat(20);
  if (grain === 'year' || grain === 'month') return '0'.repeat(grain === 'year' ? 4 : 13);
  if (end - start <= 86_400_000) return '0'.repeat(17);
  return '0'.repeat(date.slice(5, 7) === date.slice(16, 18) ? 19 : months);
};

/** The words of a title, as far as a label could show them. */
const wordsOf = (title: string): string[] => title.slice(0, 200).trim().split(/\s+/);

/** How wide a label wants to be: its title on two lines of equal length, or on three where that is too wide, its date on one. Measured once an event. */
export class TextMeasure {
  #context: CanvasRenderingContext2D | null = null;
  #font = '';
  #title = '';
  #meta = '';
  #scale = 1;
  #lang = 'en';
  #lines: TitleLines = 2;
  #of: unknown = null;
  #space = 4;
  #character = 6.6;
  #words = new Map<string, number>();
  #letters = new Map<string, number>();
  #known = new Map<number, number>();
  #wholes = new Map<number, number>();
  #tights = new Map<number, number>();
  #wrapped = new Map<string, Lines>();

  /**
   * Reads the fonts from the page; what was measured with others, for other lines or of other events is forgotten.
   *
   * @param of what the entries are of
   */
  prepare(
    box: HTMLElement | null,
    {scale, lang, lines, of}: {scale: number; lang: string; lines: TitleLines; of: unknown},
  ): void {
    const family = box ? getComputedStyle(box).fontFamily : '';
    const sans = (box && getComputedStyle(box).getPropertyValue('--_sans')) || 'sans-serif';
    const title = `600 ${15 * scale}px ${family}`;
    const meta = `${12 * scale}px ${sans}`;
    const fonts = title !== this.#title || meta !== this.#meta;
    if (!fonts && lang === this.#lang && lines === this.#lines && of === this.#of) return;
    [this.#title, this.#meta, this.#lang, this.#lines, this.#of] = [title, meta, lang, lines, of];
    this.#known.clear();
    this.#wholes.clear();
    this.#tights.clear();
    this.#wrapped.clear();
    if (!fonts) return;
    this.#scale = scale;
    this.#context ??= document.createElement('canvas').getContext('2d');
    this.#words.clear();
    this.#letters.clear();
    this.#space = this.#text(' ', this.#title);
    this.#character = this.#text('6 September 2017', this.#meta) / 17;
  }

  width(entry: Entry): number {
    return this.#once(this.#known, entry, () => this.#compute(entry));
  }

  /** The width at which nothing is hidden, within bounds; a date is longer than was thought where its month is. */
  whole(entry: Entry): number {
    return this.#once(this.#wholes, entry, () =>
      Math.min(WIDER * this.#scale, this.#compute(entry, WIDER, WIDER) + PAD),
    );
  }

  /** The least width at which nothing of the title is hidden, as far as that is within bounds. On one line many are cut, as it is meant. */
  tight(entry: Entry): number {
    if (this.#lines === 1) return 0;
    return this.#once(this.#tights, entry, () => {
      const set = this.#least(this.#ends(wordsOf(entry.title)), this.#lines);
      return Math.min(WIDEST * this.#scale, Math.ceil(set) + PAD + 3);
    });
  }

  #once(known: Map<number, number>, {index}: Entry, measure: () => number): number {
    let width = known.get(index);
    if (width === undefined) {
      if (known.size > 20_000) known.clear();
      known.set(index, (width = measure()));
    }
    return width;
  }

  #compute(entry: Entry, most = WIDEST, oneLine = ONE_LINE): number {
    const widest = most * this.#scale - PAD;
    const words = {words: drawingWords(this.#lang), messages: messages(this.#lang)};
    // Set in figures and small letters of one size, so its length says enough.
    const meta =
      [roughly(entry, most > WIDEST ? 26 : 19), ...standing(entry, words)].join(' · ').length * this.#character;
    const ends = this.#ends(wordsOf(entry.title));
    const whole = this.#least(ends, 1);
    const short = this.#lines === 1 || whole <= 110 * this.#scale;
    let set = short ? Math.min(whole, oneLine * this.#scale) : this.#least(ends, 2) + 1;
    if (set > widest) set = this.#least(ends, this.#lines) + 1;
    const title = Math.min(widest, set);
    return Math.ceil(Math.min(widest, Math.max(LEAST, title, Math.min(meta, Math.max(title, 190)))) + PAD + 2);
  }

  /** The title on the lines a label of this width has. What is left over stands on the last, where an ellipsis hides it. */
  lines(entry: Entry, width: number): Lines {
    const key = `${entry.index} ${width}`;
    let known = this.#wrapped.get(key);
    if (!known) {
      if (this.#wrapped.size > 5000) this.#wrapped.clear();
      this.#wrapped.set(key, (known = this.#wrap(entry.title, width - PAD)));
    }
    return known;
  }

  #wrap(title: string, room: number): Lines {
    const words = title.slice(0, 400).trim().split(/\s+/);
    const ends = this.#ends(words);
    const width = (from: number, to: number) => ends[to]! - ends[from]! - this.#space;
    const {length} = words;
    const most = this.#lines;
    // As few lines as hold it, and these as even as can be.
    let least = Infinity;
    for (let n = 1; n <= most && least > room; n++) least = this.#least(ends, n);
    const cut = least > room;
    const lines: string[] = [];
    for (let from = 0; from < length;) {
      let to = from + 1;
      while (to < length && width(from, to + 1) <= (cut ? room : least)) to++;
      const last = cut && lines.length + 1 === most;
      lines.push(last ? this.#ended(words, from, width, room) : words.slice(from, to).join(' '));
      from = last ? length : to;
    }
    return {lines, cut};
  }

  /** Where each word ends on one long line, each with a space behind it; 0 before the first. */
  #ends(words: readonly string[]): number[] {
    const ends = [0];
    for (const word of words) ends.push(ends.at(-1)! + this.#word(word) + this.#space);
    return ends;
  }

  /** The least width that holds the words from one on, on so many lines. */
  #least(ends: readonly number[], lines: number, from = 0): number {
    let best = ends.at(-1)! - ends[from]! - this.#space;
    for (let to = from + 1; lines > 1 && to < ends.length - 1; to++) {
      const first = ends[to]! - ends[from]! - this.#space;
      if (first >= best) break;
      best = Math.min(best, Math.max(first, this.#least(ends, lines - 1, to)));
    }
    return best;
  }

  /** The last line: whole words where they fill a good part of it; else as many letters as fit. */
  #ended(words: readonly string[], first: number, width: (from: number, to: number) => number, room: number): string {
    const dots = this.#word('…');
    let last = words.length - 1;
    while (last > first && width(first, last) + dots > room) last--;
    if (last > first && width(first, last) > 0.35 * room)
      return `${words
        .slice(first, last)
        .join(' ')
        .replace(/[,;:.–—-]$/, '')}…`;
    let left = room - dots;
    let fit = '';
    for (const letter of words.slice(first).join(' ')) {
      left -= this.#sum(letter);
      if (left < 0) break;
      fit += letter;
    }
    return `${fit.trimEnd()}…`;
  }

  /** Width of one word of a title. News says the same words again and again, so few are ever measured. */
  #word(word: string): number {
    let width = this.#words.get(word);
    if (width === undefined) {
      if (this.#words.size > 20_000) this.#words.clear();
      this.#words.set(word, (width = PLAIN.test(word) ? this.#sum(word) : this.#text(word, this.#title)));
    }
    return width;
  }

  /** Letters as wide as each is alone: shaping whole words took a tenth of the first drawing, and kerning only brings them nearer. */
  #sum(word: string): number {
    let width = 0;
    for (const letter of word) {
      let own = this.#letters.get(letter);
      if (own === undefined) this.#letters.set(letter, (own = this.#text(letter, this.#title)));
      width += own;
    }
    return width;
  }

  #text(text: string, font: string): number {
    if (!this.#context) return text.length * 7.4 * this.#scale;
    // Asked for, a context spells out its font anew each time.
    if (this.#font !== font) this.#context.font = this.#font = font;
    return this.#context.measureText(text).width;
  }
}
