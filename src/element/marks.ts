import {svg} from 'lit';
import type {SVGTemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Entry, Filter} from '../layout/source.js';
import type {Label} from '../layout/label-places.js';
import type {Layout} from '../layout/layout.js';
import {RADIUS} from '../layout/marks.js';
import type {Mark} from '../layout/marks.js';
import {keyOf} from './labels.js';

const px = (x: number): number => Math.round(x * 10) / 10;

/** What is known of a mark, as words for its classes and parts: how it happened, how sure it is, whether it is chosen. */
export function kinds({status, doubtful, id}: Entry, chosen: string | null): string {
  const hollow = status === 'scheduled' || status === 'proposed' || status === 'expected';
  return [
    hollow ? 'hollow' : '',
    status === 'denied' ? 'denied' : '',
    doubtful ? 'doubtful' : '',
    id === chosen ? 'chosen' : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Outline of a mark around its own middle, `r` pixels above and below it. */
function outline(mark: Mark, rtl: boolean, r: number): string {
  const {shape, x0, x1, entry} = mark;
  const w = px(x1 - x0);
  if (shape === 'dot' || shape === 'pill') {
    const inner = px(Math.max(0, w - 2 * r));
    return `M${r},${-r}h${inner}a${r},${r} 0 0 1 0,${2 * r}h${-inner}a${r},${r} 0 0 1 0,${-2 * r}z`;
  }
  // Only a week, a month or a year is known: the ends taper, since nobody said where they are.
  const taper = Math.min(10, w / 2);
  const t = shape === 'soft' ? Math.min(3, r) : r;
  const start = shape === 'soft' || entry.open === 'start' || entry.open === 'both' ? taper : 0;
  const end = shape === 'soft' || entry.open === 'end' || entry.open === 'both' ? taper : 0;
  const [a, b] = rtl ? [end, start] : [start, end];
  return `M${a},${-t}H${w - b}L${w},${b ? 0 : -t}${b ? '' : `V${t}`}L${w - b},${t}H${a}L0,${a ? 0 : t}${a ? '' : `V${-t}`}z`;
}

/** A cross over what was denied. */
function cross({x0, x1}: Mark): string {
  const middle = (x1 - x0) / 2;
  const r = RADIUS + 2;
  return `M${px(middle - r)},${-r}L${px(middle + r)},${r}M${px(middle - r)},${r}L${px(middle + r)},${-r}`;
}

/** What the marks show. */
export interface MarksView {
  chosen: string | null;
  focused: string | null;
  filter: Filter | undefined;
  rtl: boolean;
  onchoose: (entry: Entry) => void;
}

/** The marks of the events that are drawn one by one. */
export function marks(
  {marks: all, viewport, radius}: Layout,
  {chosen, focused, filter, rtl, onchoose}: MarksView,
): SVGTemplateResult {
  const pressed = ({target}: Event): void => {
    const index = (target as Element).closest<SVGElement>('.mark')?.dataset['index'];
    const mark = all.find(({entry}) => String(entry.index) === index);
    if (mark) onchoose(mark.entry);
  };
  const r = px(radius);
  return svg`<g class="marks ${radius < RADIUS ? 'tight' : ''}" @click=${pressed}>
    ${repeat(all, keyOf, (mark) => {
      const kind = `${kinds(mark.entry, chosen)}${filter && !filter.wants(mark.entry) ? ' dim' : ''}`;
      const {entry, shape, whisker, y} = mark;
      const at = `translate(${px(mark.x0)},${px(y)})`;
      return svg`<g class="mark ${shape} ${kind}" part="mark ${kind}" data-index=${entry.index}>
          ${whisker ? svg`<line class="whisker" x1=${px(Math.max(-4, whisker.x0))} x2=${px(Math.min(viewport.width + 4, whisker.x1))} y1=${px(y)} y2=${px(y)}></line>` : null}
          <path class="body" transform=${at} d=${outline(mark, rtl, r)}></path>
          ${entry.status === 'denied' ? svg`<path class="cross" transform=${at} d=${cross(mark)}></path>` : null}
          ${entry.id === focused ? svg`<path class="ring" transform=${at} d=${outline(mark, rtl, r)}></path>` : null}
        </g>`;
    })}
  </g>`;
}

/** Hairlines from the labels to their marks. */
export function leaders(labels: readonly Label[], chosen: string | null): SVGTemplateResult {
  return svg`<g class="leaders">
    ${repeat(
      labels,
      keyOf,
      ({entry, x, leader}) =>
        svg`<path class="leader ${entry.id === chosen ? 'chosen' : ''}" part="leader" d=${leader.map(([a, b]) => `M${px(x)},${px(a)}V${px(b)}`).join('')}></path>`,
    )}
  </g>`;
}
