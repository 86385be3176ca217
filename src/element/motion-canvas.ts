import type {Domain, Entry, Filter} from '../layout/source.js';
import {DAY} from '../layout/instant.js';
import type {Label} from '../layout/label-places.js';
import type {Layout} from '../layout/layout.js';
import {RADIUS} from '../layout/marks.js';
import type {Mark} from '../layout/marks.js';
import {tickTexts} from './axis.js';
import {brokenAt, strokes} from './break-marks.js';
import {traceDensity} from './density.js';
import {CLOCK, edgeText, pill, yearsIn} from './drawing.js';
import {drawingWords} from './drawing-words.js';
import {standing, when} from './labels.js';
import {kinds} from './marks.js';
import {messages} from './messages.js';
import {outlined} from './outlined.js';
import {OVERVIEW, brush, brushed} from './overview.js';

/** What a gesture’s frames are painted with: read once from the drawing as it stands, parts and all, when it begins to move. */
interface Ink {
  ink: string;
  ink2: string;
  ink3: string;
  rule: string;
  paper: string;
  accent: string;
  wash: string;
  /** Behind an era. */
  tint: string;
  /** Fonts of titles and of small text. */
  title: string;
  small: string;
  strong: string;
  /** How marks of a kind look, as they were styled, by their classes. */
  marks: Map<string, MarkInk>;
}

interface MarkInk {
  fill: string;
  stroke: string;
  width: number;
  opacity: number;
  dash: number[];
}

/** What a frame shows, as the templates do. */
export interface MotionView {
  layout: Layout;
  scale: number;
  rtl: boolean;
  chosen: string | null;
  focused: string | null;
  /** BCP 47. */
  lang: string;
  /** A title on one line or two. */
  lines: (entry: Entry, width: number) => readonly string[];
  filter: Filter | undefined;
  max: number;
  /** The stretch in sight, in the time of the calendar, and all that the overview shows. */
  seen: Domain;
  all: Domain;
}

/** The same, and what is made of it once a frame. */
interface Frame extends MotionView {
  /** The date line of a label. */
  meta: (entry: Entry) => string;
  /** What the edge buttons say, and the room they take, in pixels. */
  edges: {before: string; after: string};
  room: {before: number; after: number};
}

/**
 * Paints the frames of one gesture. Moving a hundred elements costs thrice what painting them does, so while the view moves
 * it is painted, from the same layout; at rest it is elements again, which can be reached, styled and printed.
 */
export class Motion {
  readonly #canvas: HTMLCanvasElement | null;
  readonly #ink: Ink | null;
  /** Date lines as they were said last, and how: putting one together takes as long as painting it. */
  readonly #said = new Map<Entry, string>();
  #manner = '';

  /** @param box the drawing as it stands; what is painted on, and where colours are read, are beside it */
  constructor(
    readonly box: HTMLElement,
    scale: number,
  ) {
    const stage = box.parentElement;
    const probe = stage?.querySelector<HTMLElement>('.probe');
    this.#canvas = stage?.querySelector<HTMLCanvasElement>('canvas.motion') ?? null;
    this.#ink = probe ? readInk(box, probe, scale) : null;
    if (this.#canvas) this.#canvas.hidden = false;
    box.classList.add('moving');
  }

  /** Elements again. */
  end(): void {
    this.box.classList.remove('moving');
    if (this.#canvas) this.#canvas.hidden = true;
  }

  paint(view: MotionView): void {
    const {layout, lang, rtl, seen, scale} = view;
    const {before, after} = layout;
    const words = drawingWords(lang);
    const said = {words, messages: messages(lang)};
    const year = yearsIn(seen);
    const clock = layout.k * DAY > CLOCK;
    const manner = `${year} ${clock}`;
    if (manner !== this.#manner) this.#said.clear();
    this.#manner = manner;
    const meta = (entry: Entry): string => {
      let line = this.#said.get(entry);
      if (line === undefined) {
        line = [when(entry, lang, year, clock), ...standing(entry, said)].join(' · ');
        this.#said.set(entry, line);
      }
      return line;
    };
    const earlier = words.earlier(before);
    const later = words.later(after);
    const frame: Frame = {
      ...view,
      meta,
      edges: {
        before: before ? edgeText('before', earlier, rtl) : '',
        after: after ? edgeText('after', later, rtl) : '',
      },
      room: {before: pill(earlier, before, scale), after: pill(later, after, scale)},
    };
    if (this.#canvas && this.#ink) paintMotion(this.#canvas, frame, this.#ink);
  }
}

/** Reads the inks from a probe in the drawing and from the marks that are there. */
function readInk(box: HTMLElement, probe: HTMLElement, scale: number): Ink {
  const style = getComputedStyle(probe);
  const family = getComputedStyle(box).fontFamily;
  const marks = new Map<string, MarkInk>();
  for (const mark of box.querySelectorAll('.plot .mark')) {
    const key = mark.getAttribute('class') ?? '';
    const body = mark.querySelector('.body');
    if (marks.has(key) || !body) continue;
    const {fill, stroke, strokeWidth, fillOpacity, strokeDasharray} = getComputedStyle(body);
    marks.set(key, {
      fill,
      stroke,
      width: parseFloat(strokeWidth) || 0,
      opacity: parseFloat(fillOpacity),
      dash: strokeDasharray === 'none' ? [] : strokeDasharray.split(/[ ,]+/).map(parseFloat),
    });
  }
  return {
    ink: style.color,
    ink2: style.borderTopColor,
    ink3: style.borderBottomColor,
    rule: style.borderLeftColor,
    paper: style.backgroundColor,
    accent: style.outlineColor,
    wash: style.borderRightColor,
    tint: style.columnRuleColor,
    title: `600 ${15 * scale}px ${family}`,
    small: `${12 * scale}px ${style.fontFamily}`,
    strong: `600 ${12 * scale}px ${style.fontFamily}`,
    marks,
  };
}

/** Paints one frame. */
function paintMotion(canvas: HTMLCanvasElement, view: Frame, ink: Ink): void {
  const {layout, rtl} = view;
  const {width, height} = layout.viewport;
  const ratio = devicePixelRatio || 1;
  const w = Math.round(width * ratio);
  const h = Math.round((height + OVERVIEW) * ratio);
  if (canvas.width !== w || canvas.height !== h) {
    canvas.width = w;
    canvas.height = h;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height + OVERVIEW}px`;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height + OVERVIEW);
  context.direction = 'ltr';
  context.textBaseline = 'alphabetic';
  paintEras(context, view, ink);
  paintAxis(context, view, ink);
  paintBreaks(context, view, ink);
  for (const {bins, floor, height: tall} of layout.skylines) {
    context.fillStyle = ink.ink3;
    context.save();
    context.translate(0, floor - tall);
    context.beginPath();
    traceDensity(context, bins, view.max, width, tall);
    context.fill();
    context.restore();
  }
  context.fillStyle = ink.rule;
  for (const {floor} of layout.lanes) context.fillRect(0, floor, width, 1);
  paintLeaders(context, view, ink);
  paintMarks(context, view, ink);
  paintMore(context, view, ink);
  paintEdges(context, view, ink, rtl);
  paintLabels(context, view, ink);
  paintBrush(context, view, ink);
}

type Context = CanvasRenderingContext2D;

function paintEras(context: Context, {layout, rtl, scale}: Frame, ink: Ink): void {
  if (!layout.eras.length) return;
  context.font = ink.small;
  context.textAlign = rtl ? 'right' : 'left';
  for (const [i, {title, x0, x1}] of layout.eras.entries()) {
    context.fillStyle = ink.tint;
    context.globalAlpha = i % 2 ? 0.5 : 1;
    context.fillRect(x0, 0, x1 - x0, layout.axis);
    context.globalAlpha = 1;
    context.fillStyle = ink.ink3;
    if (x1 - x0 > title.length * 7 + 12) context.fillText(title, rtl ? x1 - 6 : x0 + 6, 13 * scale);
  }
}

function paintAxis(context: Context, view: Frame, ink: Ink): void {
  const {layout, scale, rtl} = view;
  const {axis: y, viewport, ticks} = layout;
  // One by one: a path of many rectangles is as costly as all that it spans.
  const rule = (x: number, y0: number, y1: number) => context.fillRect(Math.round(x - 0.5), y0, 1, y1 - y0);
  context.fillStyle = ink.rule;
  for (const {x, held} of ticks.major) if (!held) rule(x, y, y + 39 * scale + 3);
  context.fillStyle = ink.ink3;
  for (const {x} of ticks.minor) rule(x, y, y + 6);
  context.fillStyle = ink.ink;
  context.fillRect(0, y, viewport.width, 1);
  context.font = ink.strong;
  context.textAlign = rtl ? 'right' : 'left';
  for (const {x, text} of tickTexts(layout, {scale, rtl, before: view.room.before, after: view.room.after}))
    context.fillText(text, x, y + 39 * scale);
  context.font = ink.small;
  context.fillStyle = ink.ink2;
  context.textAlign = 'center';
  for (const {x, text} of ticks.minor) if (x > 9 && x < viewport.width - 9) context.fillText(text, x, y + 20 * scale);
}

function paintBreaks(context: Context, {layout: {ticks, axis, viewport}, lang}: Frame, ink: Ink): void {
  if (!ticks.breaks?.length) return;
  context.lineWidth = 1;
  context.strokeStyle = ink.ink2;
  context.textAlign = 'center';
  context.font = `italic ${ink.small}`;
  for (const {x0, x1, middle, said} of brokenAt(ticks.breaks, viewport.width, lang)) {
    context.fillStyle = ink.tint;
    context.fillRect(x0, 0, x1 - x0, axis);
    context.fillStyle = ink.paper;
    context.fillRect(middle - 4, axis - 1, 8, 3);
    context.stroke(new Path2D(strokes(middle, axis + 0.5, 6)));
    context.fillStyle = ink.ink2;
    context.fillText(said, middle, axis + 20);
  }
}

function paintLeaders(context: Context, {layout, chosen}: Frame, ink: Ink): void {
  const draw = (mine: boolean) => {
    for (const {entry, x, leader} of layout.labels) {
      if ((entry.id === chosen) === mine)
        for (const [a, b] of leader) context.fillRect(Math.round(x - 0.5), Math.round(a), 1, Math.round(b - a));
    }
  };
  context.fillStyle = ink.ink3;
  context.globalAlpha = 0.65;
  draw(false);
  context.globalAlpha = 1;
  context.fillStyle = ink.accent;
  draw(true);
}

/** The inks of a kind that was not on the screen when the gesture began. */
function plainInk(kind: string, ink: Ink): MarkInk {
  const unsure = kind.includes('doubtful');
  const open = unsure || kind.includes('hollow') || kind.includes('denied');
  const line = unsure || kind.includes('chosen') ? ink.accent : ink.ink;
  return {
    fill: open ? ink.paper : kind.includes('chosen') ? ink.accent : ink.ink,
    stroke: open || kind.includes('soft') ? line : ink.paper,
    width: open ? 1.5 : 1,
    opacity: kind.includes('soft') && !open ? 0.28 : 1,
    dash: unsure ? [3, 2] : [],
  };
}

/** Marks that look alike are traced as one shape: painted one by one, two hundred would take longer than all the rest. */
function paintMarks(context: Context, view: Frame, ink: Ink): void {
  const {layout, chosen, rtl, filter} = view;
  const alike = new Map<string, Mark[]>();
  for (const mark of layout.marks) {
    const key = `${filter && !filter.wants(mark.entry) ? '~' : ''}mark ${mark.shape} ${kinds(mark.entry, chosen)}`;
    const others = alike.get(key);
    if (others) others.push(mark);
    else alike.set(key, [mark]);
  }
  for (const [key, marks] of alike) {
    const kind = key.replace('~', '');
    const style = ink.marks.get(kind) ?? plainInk(kind, ink);
    const alpha = kind === key ? 1 : 0.22;
    context.globalAlpha = alpha;
    paintWhiskers(context, marks, view, kind.includes('doubtful') ? ink.accent : ink.ink2);
    // An outline in the colour of the paper only makes the mark smaller.
    const outline = style.width && style.stroke !== 'none' ? (style.stroke === ink.paper ? 'paper' : 'line') : '';
    const inset = outline === 'paper' && layout.radius === RADIUS ? style.width / 2 : 0;
    context.beginPath();
    for (const mark of marks) outlined(context, mark, rtl, layout.radius, inset);
    context.globalAlpha = alpha * style.opacity;
    context.fillStyle = style.fill;
    context.fill();
    context.globalAlpha = alpha;
    if (outline === 'line') {
      context.strokeStyle = style.stroke;
      context.lineWidth = style.width;
      context.setLineDash(style.dash);
      context.stroke();
      context.setLineDash([]);
    }
    if (kind.includes('denied')) paintCrosses(context, marks, ink);
  }
  context.globalAlpha = 1;
}

function paintWhiskers(context: Context, marks: readonly Mark[], {layout}: Frame, colour: string): void {
  context.strokeStyle = colour;
  context.lineWidth = 1.5;
  context.setLineDash([1, 3]);
  context.beginPath();
  for (const {whisker, y} of marks) {
    if (!whisker) continue;
    context.moveTo(Math.max(-4, whisker.x0), y);
    context.lineTo(Math.min(layout.viewport.width + 4, whisker.x1), y);
  }
  context.stroke();
  context.setLineDash([]);
}

function paintCrosses(context: Context, marks: readonly Mark[], ink: Ink): void {
  const r = RADIUS + 2;
  context.strokeStyle = ink.ink;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const {x0, x1, y} of marks) {
    const middle = (x0 + x1) / 2;
    context.moveTo(middle - r, y - r);
    context.lineTo(middle + r, y + r);
    context.moveTo(middle - r, y + r);
    context.lineTo(middle + r, y - r);
  }
  context.stroke();
}

/** All dates, then all titles: a font is not changed more often than it must be, and theirs are the last. */
function paintLabels(context: Context, view: Frame, ink: Ink): void {
  const {scale, layout, chosen, focused} = view;
  const seen = layout.labels.filter(({left, width}) => left + width >= 0 && left <= layout.viewport.width);
  // Most labels look like the one before; told again, the canvas reads the colour again.
  let align = '';
  let fill = '';
  const set = ({entry, side, left, width}: Label, quiet: string): number => {
    const wanted = side === 'left' ? 'right' : 'left';
    const colour = entry.id === chosen || (entry.doubtful && quiet === ink.ink3) ? ink.accent : quiet;
    if (wanted !== align) context.textAlign = align = wanted;
    if (colour !== fill) context.fillStyle = fill = colour;
    return side === 'left' ? left + width - 8 : left + 8;
  };
  const tall = (lines: number): number => (16 + 18 * lines) * scale;
  const titles = seen.map(({entry, width}) => view.lines(entry, width));
  context.font = ink.small;
  for (const [i, label] of seen.entries()) {
    const {entry, left, top, width} = label;
    if (entry.id === chosen) {
      context.fillStyle = fill = ink.wash;
      context.fillRect(left, top, width, tall(titles[i]!.length));
    }
    const meta = view.meta(entry);
    const x = set(label, ink.ink3);
    // Only a long one is measured, to be squeezed.
    if (meta.length * 6 * scale < width - 10) context.fillText(meta, x, top + 11.5 * scale);
    else context.fillText(meta, x, top + 11.5 * scale, width - 10);
  }
  context.font = ink.title;
  for (const [i, label] of seen.entries()) {
    const x = set(label, ink.ink);
    for (const [n, line] of titles[i]!.entries()) context.fillText(line, x, label.top + (29 + 18 * n) * scale);
    if (label.entry.id !== focused) continue;
    context.strokeStyle = ink.accent;
    context.lineWidth = 2;
    context.strokeRect(label.left - 2, label.top - 2, label.width + 4, tall(titles[i]!.length) + 4);
  }
}

function paintMore(context: Context, {layout}: Frame, ink: Ink): void {
  context.font = ink.small;
  context.fillStyle = ink.ink2;
  context.textAlign = 'center';
  for (const {x, y, count} of layout.more)
    context.fillText(`+${count > 9999 ? `${Math.round(count / 1000)}k` : count}`, x, y + 14);
}

function paintEdges(context: Context, {layout, edges, scale}: Frame, ink: Ink, rtl: boolean): void {
  const y = layout.viewport.height - 25 * scale;
  context.font = ink.small;
  context.lineWidth = 1;
  for (const side of ['before', 'after'] as const) {
    const text = edges[side];
    if (!text) continue;
    const wide = context.measureText(text).width + 20;
    const x = (side === 'before') !== rtl ? 0 : layout.viewport.width - wide;
    context.fillStyle = ink.paper;
    context.strokeStyle = ink.rule;
    context.beginPath();
    context.roundRect(x + 0.5, y + 0.5, wide - 1, 23 * scale, 4);
    context.fill();
    context.stroke();
    context.fillStyle = ink.ink2;
    context.textAlign = 'left';
    context.fillText(text, x + 10, y + 16 * scale);
  }
}

/** The brush; what it moves over does not change with the view, and stays in sight as it is. */
function paintBrush(context: Context, view: Frame, ink: Ink): void {
  const {all, layout, rtl} = view;
  const {viewport} = layout;
  const {x0, x1} = brushed(all, viewport, viewport.width, rtl);
  context.save();
  context.translate(0, viewport.height);
  const [x, wide] = brush(x0, x1);
  context.globalAlpha = 0.14;
  context.fillStyle = ink.ink3;
  context.fillRect(x, 0, wide, OVERVIEW);
  context.globalAlpha = 1;
  context.strokeStyle = ink.ink3;
  context.lineWidth = 1;
  context.strokeRect(x + 0.5, 0.5, wide - 1, OVERVIEW - 1);
  context.fillStyle = ink.paper;
  for (const edge of [x0, x1]) {
    context.beginPath();
    context.roundRect(edge - 2.5, 9.5, 5, 16, 2);
    context.fill();
    context.stroke();
  }
  context.restore();
}
