import type {Mark} from '../layout/marks.js';

/** The outline of a mark at its place, as `marks` draws it, traced on a canvas; smaller by `inset` pixels all around. */
export function outlined(context: CanvasRenderingContext2D, mark: Mark, rtl: boolean, radius: number, inset = 0): void {
  const {shape, y, entry} = mark;
  const x0 = mark.x0 + inset;
  const x1 = mark.x1 - inset;
  const r = radius - inset;
  if (shape === 'dot' || shape === 'pill') {
    context.moveTo(x0 + r, y + r);
    context.arc(x0 + r, y, r, Math.PI / 2, (3 * Math.PI) / 2);
    context.arc(Math.max(x0 + r, x1 - r), y, r, -Math.PI / 2, Math.PI / 2);
    context.closePath();
    return;
  }
  const taper = Math.min(10, (x1 - x0) / 2);
  const t = shape === 'soft' ? Math.min(3, radius) - inset : r;
  const start = shape === 'soft' || entry.open === 'start' || entry.open === 'both' ? taper : 0;
  const end = shape === 'soft' || entry.open === 'end' || entry.open === 'both' ? taper : 0;
  const [a, b] = rtl ? [end, start] : [start, end];
  // Far outside the drawing nothing is traced: a bar of a hundred years is a million pixels wide at a day’s scale.
  const left = Math.max(x0, -1000);
  const right = Math.min(x1, 20_000);
  context.moveTo(left + a, y - t);
  context.lineTo(right - b, y - t);
  context.lineTo(right, b ? y : y - t);
  context.lineTo(right, b ? y : y + t);
  context.lineTo(right - b, y + t);
  context.lineTo(left + a, y + t);
  context.lineTo(left, a ? y : y + t);
  context.lineTo(left, a ? y : y - t);
  context.closePath();
}
