import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import type {Domain, Entry, Filter} from '../layout/source.js';
import {DAY} from '../layout/instant.js';
import type {More} from '../layout/counts.js';
import type {Layout} from '../layout/layout.js';
import {breadth} from '../layout/ticks.js';
import {axis, eras} from './axis.js';
import {dateWords} from './date-words.js';
import {densities} from './density.js';
import {drawingWords} from './drawing-words.js';
import {feed} from './feed.js';
import type {FeedView} from './feed.js';
import {isoDay, labels} from './labels.js';
import type {LabelsView} from './labels.js';
import {leaders, marks} from './marks.js';
import {messages} from './messages.js';
import {overview} from './overview.js';
import {place} from './place.js';

/** Clock times are said where a day is at least this wide, in pixels. */
export const CLOCK = 160;

/** Everything the drawing shows, and whom it tells of what the reader does. */
export interface DrawingView {
  layout: Layout;
  /** What each lane is called, and what tells it from its namesakes; null where the drawing is not divided. The last may stand for all others. */
  heads: readonly (readonly string[])[] | null;
  folded: boolean;
  lines: LabelsView['lines'];
  lang: string;
  /** How much larger than usual the text is. */
  scale: number;
  rtl: boolean;
  /** What the feed shows, where the drawing is too narrow for anything else. */
  feed: Pick<FeedView, 'entries' | 'before' | 'after'> | null;
  /** The evidence of the chosen event, for the feed. */
  panel: () => unknown;
  chosen: string | null;
  stop: string | null;
  filter: Filter | undefined;
  /** Where it lies on the axis. */
  today: number;
  /** The instant at a place of the axis; all milliseconds UTC. */
  when: (t: number) => number;
  /** The marks of what the axis leaves out, in the plot and in the overview. */
  breaks: {plot: unknown; strip: unknown} | null;
  /** The stretch the overview shows. */
  all: Domain;
  /** The count that a skyline shows at its full height. */
  max: number;
  skyline: {path: string; kept: string};
  onchoose: (entry: Entry) => void;
  onmore: (more: More) => void;
  onfocus: (entry: Entry) => void;
  onoutside: (side: 'before' | 'after') => void;
  onothers: () => void;
  onview: (view: Domain) => void;
  onviewed: () => void;
}

/** Everything that moves when the view does: axis, marks, leaders, labels, what lies outside, the overview’s brush. */
export function drawing(view: DrawingView): TemplateResult {
  const {layout, lang, scale, rtl, chosen, stop} = view;
  const {viewport} = layout;
  const words = drawingWords(lang);
  const labelsView: LabelsView = {
    lang,
    words,
    messages: messages(lang),
    chosen,
    stop,
    year: yearsIn({from: view.when(viewport.from), to: view.when(viewport.to)}),
    rtl,
    instant: view.when,
    clock: layout.k * DAY > CLOCK,
    lines: view.lines,
    lanes: view.heads && view.heads.map(laneWords),
    onchoose: view.onchoose,
    onmore: view.onmore,
    onfocus: view.onfocus,
  };
  if (view.feed) return feed({...labelsView, ...view.feed, panel: view.panel(), onoutside: view.onoutside});
  const todayX = (view.today - viewport.from) * layout.k;
  const today =
    todayX >= 0 && todayX <= viewport.width ? {x: rtl ? viewport.width - todayX : todayX, word: words.today} : null;
  return html`
    ${view.heads ? heads(view.heads, view) : nothing}
    <div class="plot ${view.filter && !layout.inside ? 'elsewhere' : ''}">
      <svg aria-hidden="true" width=${viewport.width} height=${viewport.height}>
        ${eras(layout, rtl, scale)} ${densities(layout.skylines, view.max, viewport.width)}
        ${layout.lanes.map(({floor}) => svg`<line class="lane" part="lane" x2=${viewport.width} y1=${floor + 0.5} y2=${floor + 0.5}></line>`)}
        ${axis(layout, {scale, rtl, today, before: pill(words.earlier(layout.before), layout.before, scale), after: pill(words.later(layout.after), layout.after, scale)})}
        ${view.breaks?.plot} ${leaders(layout.labels, chosen)}
        ${marks(layout, {chosen, focused: null, filter: view.filter, rtl, onchoose: view.onchoose})}
      </svg>
      ${outside('before', layout, view, words.earlier)} ${labels(layout, labelsView)}
      ${outside('after', layout, view, words.later)}
    </div>
    ${overview({
      width: viewport.width,
      all: view.all,
      view: viewport,
      ...view.skyline,
      rtl,
      words,
      breaks: view.breaks?.strip,
      say: (t) => dateWords({date: isoDay(view.when(t)), grain: 'day'}, {lang}),
      onchange: view.onview,
      ondone: view.onviewed,
    })}
  `;
}

const laneWords = (name: readonly string[]): string => name.join(' · ');

/** A lane so high has room for two more lines of its name, in pixels. */
const TALL = 80;

/** The names of the lanes, beside the drawing and so always in sight, with how many events of each are. */
function heads(
  names: readonly (readonly string[])[],
  {layout, folded, lang, scale, onothers}: DrawingView,
): TemplateResult {
  const [first] = layout.lanes;
  const tall = first && first.floor - first.top >= TALL * scale;
  return html`<ul class="heads ${tall ? 'tall' : ''}" role="list">
    ${names.map((name, i) => {
      const {top = 0, inside = 0} = layout.lanes[i] ?? {};
      const said = html`${name.map((words, at) => (at ? html`<i>${words}</i>` : html`<b>${words}</b>`))}
        <small>${drawingWords(lang).events(inside)}</small>`;
      return html`<li class="head" part="lane-name" title=${laneWords(name)} ${place(0, top)}>
        ${folded && i === names.length - 1 ? html`<button type="button" tabindex="-1" @click=${onothers}>${said}</button>` : said}
      </li>`;
    })}
  </ul>`;
}

/** Whether a stretch lies in several years, so that dates say theirs. */
export const yearsIn = ({from, to}: Domain): boolean =>
  new Date(from).getUTCFullYear() !== new Date(to).getUTCFullYear();

/** Room an edge button takes of the axis, in pixels. */
export const pill = (text: string, count: number, scale: number): number =>
  count ? (breadth(text) + 2) * 6.6 * scale + 26 : 0;

/** What an edge button says: how many there are, and an arrow to where they are. */
export const edgeText = (side: 'before' | 'after', text: string, rtl: boolean): string =>
  (side === 'before') !== rtl ? `← ${text}` : `${text} →`;

function outside(
  side: 'before' | 'after',
  layout: Layout,
  view: DrawingView,
  say: (count: number) => string,
): TemplateResult | typeof nothing {
  const count = layout[side];
  if (!count) return nothing;
  return html`<button type="button" class="edge ${side}" part="edge" tabindex="-1" @click=${() => view.onoutside(side)}>
    <bdi>${edgeText(side, say(count), view.rtl)}</bdi>
  </button>`;
}
