import type {Entry} from '../layout/source.js';
import {drawingWords} from './drawing-words.js';
import {standing, when} from './labels.js';
import {messages} from './messages.js';

/** Greatest and least width of a label, in pixels, and the space between it and its leader. */
const WIDEST = 236;
const LEAST = 72;
const PAD = 10;

/** How wide a label wants to be: its title on two lines of equal length, its date on one. Measured once an event. */
export class TextMeasure {
  #context: CanvasRenderingContext2D | null = null;
  #title = '';
  #meta = '';
  #scale = 1;
  #lang = 'en';
  #known = new Map<number, number>();
  #wrapped = new Map<string, {lines: readonly string[]; cut: boolean}>();

  /** Reads the fonts from the page; what was measured with others is forgotten. */
  prepare(box: HTMLElement | null, scale: number, lang: string): void {
    this.#known.clear();
    this.#wrapped.clear();
    if (!box) return;
    const family = getComputedStyle(box).fontFamily;
    const sans = getComputedStyle(box).getPropertyValue('--_sans') || 'sans-serif';
    this.#title = `600 ${15 * scale}px ${family}`;
    this.#meta = `${12 * scale}px ${sans}`;
    this.#scale = scale;
    this.#lang = lang;
    this.#context ??= document.createElement('canvas').getContext('2d');
  }

  width(entry: Entry): number {
    let width = this.#known.get(entry.index);
    if (width === undefined) {
      if (this.#known.size > 20_000) this.#known.clear();
      this.#known.set(entry.index, (width = this.#compute(entry)));
    }
    return width;
  }

  #compute(entry: Entry): number {
    const widest = WIDEST * this.#scale - PAD;
    const words = {words: drawingWords(this.#lang), messages: messages(this.#lang)};
    const meta = this.#text([when(entry, this.#lang, true, false), ...standing(entry, words)].join(' · '), this.#meta);
    const title = Math.min(widest, this.#twoLines(entry.title.slice(0, 200)));
    return Math.ceil(Math.min(widest, Math.max(LEAST, title, Math.min(meta, Math.max(title, 190)))) + PAD + 2);
  }

  /** The least width that holds the words on two lines. */
  #twoLines(text: string): number {
    const words = text.split(/\s+/);
    const whole = this.#text(text, this.#title);
    if (whole <= 110 * this.#scale) return whole;
    const space = this.#text(' ', this.#title);
    let best = whole;
    let first = -space;
    for (const word of words) {
      first += space + this.#text(word, this.#title);
      const longer = Math.max(first, whole - first - space);
      if (longer < best) best = longer;
    }
    return best + 1;
  }

  /**
   * The title on at most two lines that a label of this width holds. The words that are left over give way to an ellipsis;
   * a word is never cut, so no character is.
   */
  lines(entry: Entry, width: number): {lines: readonly string[]; cut: boolean} {
    const key = `${entry.index} ${width}`;
    let known = this.#wrapped.get(key);
    if (!known) {
      if (this.#wrapped.size > 5000) this.#wrapped.clear();
      this.#wrapped.set(key, (known = this.#wrap(entry.title, width - PAD)));
    }
    return known;
  }

  #wrap(title: string, room: number): {lines: readonly string[]; cut: boolean} {
    const words = title.slice(0, 400).trim().split(/\s+/);
    const fits = (some: readonly string[], end = '') => this.#text(some.join(' ') + end, this.#title) <= room;
    if (fits(words)) return {lines: [words.join(' ')], cut: false};
    // As many words as fit on the first line; then as few of them as leave the second line no longer than it.
    let first = 1;
    while (first < words.length && fits(words.slice(0, first + 1))) first++;
    const rest = words.slice(first);
    if (fits(rest)) {
      const width = (from: number, to: number) => this.#text(words.slice(from, to).join(' '), this.#title);
      while (first > 1 && width(0, first - 1) >= width(first - 1, words.length)) first--;
      return {lines: [words.slice(0, first).join(' '), words.slice(first).join(' ')], cut: false};
    }
    let second = rest.length - 1;
    while (second > 1 && !fits(rest.slice(0, second), '…')) second--;
    return {lines: [words.slice(0, first).join(' '), `${rest.slice(0, second).join(' ').replace(/[,;:.–—-]$/, '')}…`], cut: true};
  }

  #text(text: string, font: string): number {
    if (!this.#context) return text.length * 7.4 * this.#scale;
    if (this.#context.font !== font) this.#context.font = font;
    return this.#context.measureText(text).width;
  }
}
