/** The drawing as a picture, in the colours and fonts as seen: gathered from the page, written as SVG or painted for PNG. */

import {escape} from '../formats/event-list.js';

/** One thing to draw, in pixels of the picture. */
type Part =
  | {
      kind: 'path';
      d: string;
      transform: DOMMatrix;
      fill: string;
      stroke: string;
      width: number;
      dash: string;
      opacity: number;
    }
  | {kind: 'text'; text: string; x: number; y: number; font: Font; fill: string}
  | {kind: 'box'; x: number; y: number; width: number; height: number; fill: string};

interface Font {
  style: string;
  weight: string;
  /** Pixels. */
  size: number;
  family: string;
}

export interface Picture {
  width: number;
  height: number;
  background: string;
  parts: Part[];
}

/**
 * Gathers what is seen of a drawing: its shapes, and every line of its words where it stands.
 *
 * @param root what is gathered; controls that do not belong on a picture are left out by `without`
 */
export function pictureOf(root: Element, background: string, without = 'button.edge, .handle'): Picture {
  const box = root.getBoundingClientRect();
  const parts: Part[] = [];
  const visit = (element: Element): void => {
    const style = getComputedStyle(element);
    if (
      element.matches(without) ||
      style.display === 'none' ||
      style.visibility === 'hidden' ||
      element.matches('.name, .full')
    )
      return;
    if (element instanceof SVGGeometryElement) {
      shape(element, style, box, parts);
      return;
    }
    if (element instanceof HTMLElement && !isClear(style.backgroundColor)) {
      const {left, top, width, height} = element.getBoundingClientRect();
      parts.push({kind: 'box', x: left - box.left, y: top - box.top, width, height, fill: style.backgroundColor});
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) words(child as Text, element, style, box, parts);
      else if (child instanceof Element) visit(child);
    }
  };
  visit(root);
  return {width: Math.round(box.width), height: Math.round(box.height), background, parts};
}

const isClear = (colour: string) => /^transparent$|^rgba\(.*,\s*0\)$|\/\s*0\)$/.test(colour);

function shape(element: SVGGeometryElement, style: CSSStyleDeclaration, box: DOMRect, parts: Part[]): void {
  const matrix = element.getScreenCTM();
  const d = outline(element);
  if (!matrix || !d) return;
  const transform = new DOMMatrix([matrix.a, matrix.b, matrix.c, matrix.d, matrix.e - box.left, matrix.f - box.top]);
  const colour = (value: string, opacity: string) =>
    value === 'none' || opacity === '0' ? 'none' : faded(value, Number(opacity));
  parts.push({
    kind: 'path',
    d,
    transform,
    fill: element instanceof SVGLineElement ? 'none' : colour(style.fill, style.fillOpacity),
    stroke: colour(style.stroke, style.strokeOpacity),
    width: parseFloat(style.strokeWidth) || 0,
    dash: style.strokeDasharray === 'none' ? '' : style.strokeDasharray.replace(/px/g, ''),
    opacity:
      Number(style.opacity) * Number(element.parentElement ? getComputedStyle(element.parentElement).opacity : 1),
  });
}

/** A colour with some of it taken away; both forms that browsers give colours in. */
function faded(colour: string, opacity: number): string {
  if (opacity === 1) return colour;
  const [r = 0, g = 0, b = 0] = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const scale = /^color\(srgb/.test(colour) ? 255 : 1;
  return `rgba(${Math.round(r * scale)}, ${Math.round(g * scale)}, ${Math.round(b * scale)}, ${opacity})`;
}

/** Any simple shape as a path. */
function outline(element: SVGGeometryElement): string {
  const number = (name: string) => Number(element.getAttribute(name) ?? 0);
  if (element instanceof SVGPathElement) return element.getAttribute('d') ?? '';
  if (element instanceof SVGLineElement) return `M${number('x1')},${number('y1')}L${number('x2')},${number('y2')}`;
  if (element instanceof SVGRectElement) {
    return `M${number('x')},${number('y')}h${number('width')}v${number('height')}h${-number('width')}z`;
  }
  if (element instanceof SVGCircleElement) {
    const r = number('r');
    return `M${number('cx') - r},${number('cy')}a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`;
  }
  return '';
}

/** Each line of a text where it stands: the lines are the browser’s own. */
function words(node: Text, parent: Element, style: CSSStyleDeclaration, box: DOMRect, parts: Part[]): void {
  const text = node.data;
  if (!/\S/.test(text) || (parent instanceof HTMLElement && isClear(style.color))) return;
  const size = parseFloat(style.fontSize);
  const font = {style: style.fontStyle, weight: style.fontWeight, size, family: style.fontFamily};
  const fill = parent instanceof SVGElement ? style.fill : style.color;
  const clip = clipOf(parent);
  const range = document.createRange();
  let line: {text: string; rect: DOMRect} | null = null;
  const end = (): void => {
    if (line?.text.trim() && line.rect.top >= clip.top - 2 && line.rect.bottom <= clip.bottom + 2) {
      // The baseline of Latin text lies about four fifths down its box.
      const y = line.rect.top - box.top + (line.rect.height - size) / 2 + size * 0.8;
      parts.push({kind: 'text', text: line.text.trim(), x: line.rect.left - box.left, y, font, fill});
    }
    line = null;
  };
  for (const match of text.matchAll(/\S+\s*/g)) {
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].trimEnd().length);
    const rect = range.getBoundingClientRect();
    if (!rect.width) continue;
    if (line && Math.abs(line.rect.top - rect.top) < size / 2) {
      const {left, right} = line.rect;
      line.text += match[0];
      line.rect = new DOMRect(
        Math.min(left, rect.left),
        rect.top,
        Math.max(right, rect.right) - Math.min(left, rect.left),
        rect.height,
      );
    } else {
      end();
      line = {text: match[0], rect};
    }
  }
  end();
}

/** The box that cuts off what hangs out of it. */
function clipOf(element: Element): {top: number; bottom: number} {
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node instanceof HTMLElement && getComputedStyle(node).overflow !== 'visible')
      return node.getBoundingClientRect();
  }
  return {top: -Infinity, bottom: Infinity};
}

const round = (value: number) => Math.round(value * 100) / 100;

const fontOf = ({style, weight, size, family}: Font) =>
  `font-family="${escape(family)}" font-size="${size}" font-weight="${weight}" font-style="${style}"`;

/** The picture as an SVG file. Words stay words. */
export function svgOf({width, height, background, parts}: Picture, title: string): string {
  const body = parts.map((part) => {
    switch (part.kind) {
      case 'path': {
        const {a, b, c, d, e, f} = part.transform;
        const dash = part.dash ? ` stroke-dasharray="${escape(part.dash)}"` : '';
        const faint = part.opacity < 1 ? ` opacity="${part.opacity}"` : '';
        return `<path d="${escape(part.d)}" transform="matrix(${[a, b, c, d, e, f].map(round).join(' ')})" fill="${escape(part.fill)}" stroke="${escape(part.stroke)}" stroke-width="${part.width}"${dash}${faint}/>`;
      }
      case 'text':
        return `<text x="${round(part.x)}" y="${round(part.y)}" fill="${escape(part.fill)}" ${fontOf(part.font)}>${escape(part.text)}</text>`;
      case 'box':
        return `<rect x="${round(part.x)}" y="${round(part.y)}" width="${round(part.width)}" height="${round(part.height)}" fill="${escape(part.fill)}"/>`;
    }
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escape(title)}">
<title>${escape(title)}</title>
<rect width="100%" height="100%" fill="${escape(background)}"/>
${body.join('\n')}
</svg>
`;
}

/** The picture as PNG, painted straight onto a canvas: no address, so no policy on images stands in the way. */
export function pngOf({width, height, background, parts}: Picture, scale = 2): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.scale(scale, scale);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  for (const part of parts) {
    context.save();
    if (part.kind === 'path') {
      const {a, b, c, d, e, f} = part.transform;
      context.transform(a, b, c, d, e, f);
      context.globalAlpha = part.opacity;
      const path = new Path2D(part.d);
      if (part.fill !== 'none') {
        context.fillStyle = part.fill;
        // A canvas fills a path, not an array with itself.
        // eslint-disable-next-line unicorn/no-array-fill-with-reference-type
        context.fill(path);
      }
      if (part.stroke !== 'none' && part.width) {
        context.strokeStyle = part.stroke;
        context.lineWidth = part.width;
        context.setLineDash(part.dash ? part.dash.split(/[\s,]+/).map(Number) : []);
        context.stroke(path);
      }
    } else if (part.kind === 'text') {
      const {style, weight, size, family} = part.font;
      context.font = `${style} ${weight} ${size}px ${family}`;
      context.fillStyle = part.fill;
      context.fillText(part.text, part.x, part.y);
    } else {
      context.fillStyle = part.fill;
      context.fillRect(part.x, part.y, part.width, part.height);
    }
    context.restore();
  }
  return new Promise((resolve) => canvas.toBlob(resolve));
}
