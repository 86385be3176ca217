import {html, nothing, svg} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {dateText} from '../layout/date-text.js';
import {DAY} from '../layout/instant.js';
import type {Domain, Entry, Filter} from '../layout/source.js';
import type {Store} from '../layout/store.js';
import {yearName} from '../layout/ticks.js';
import {coarser} from '../time/edtf.js';
import {eventButton, when} from './labels.js';
import type {LabelsView} from './labels.js';
import {kinds} from './marks.js';

/** What the feed of a narrow page shows. */
export interface FeedView extends LabelsView {
  /** In order of time. */
  entries: readonly Entry[];
  before: number;
  after: number;
  /** The evidence of the chosen event, opened in its place. */
  panel: unknown;
  onoutside: (side: 'before' | 'after') => void;
}

/** Entries a feed holds at once. */
const MOST = 300;

/** All events where they are few enough to scroll through; else the most important in sight, and how many lie beyond. */
export function fed(store: Store, {from, to}: Domain, filter?: Filter): Pick<FeedView, 'entries' | 'before' | 'after'> {
  const all = store.within({from: -Infinity, to: Infinity, limit: MOST}, filter);
  if (all) return {entries: all, before: 0, after: 0};
  const entries = store.top({from, to, k: MOST / 2}, filter).sort((a, b) => a.start - b.start || a.index - b.index);
  return {
    entries,
    before: store.count({from: -Infinity, to: from}, filter),
    after: store.count({from: to, to: Infinity}, filter),
  };
}

/** Brings an event to the top of the feed. */
export function scrollFeed(box: HTMLElement, {index}: Entry): void {
  const feed = box.querySelector<HTMLElement>('.feed');
  const item = box.querySelector(`button[data-index="${index}"]`)?.closest('li');
  if (feed && item) feed.scrollTop += item.getBoundingClientRect().top - feed.getBoundingClientRect().top;
}

/** The timeline downwards, for a narrow page: the same events, marks and evidence, in reading order along an axis at the side. */
export function feed(view: FeedView): TemplateResult {
  const {entries, lang, words} = view;
  let last = '';
  const items = entries.map((entry) => {
    const period = periodOf(entry, lang, view.instant);
    const fresh = period !== last;
    last = period;
    return {entry, period: fresh ? period : ''};
  });
  return html`<div class="feed">
    ${view.before ? html`<button type="button" class="edge" part="edge" tabindex="-1" @click=${() => view.onoutside('before')}>↑ ${words.earlier(view.before)}</button>` : nothing}
    <ol class="labels" role=${items.length ? 'list' : 'none'}>
      ${repeat(
        items,
        ({entry}) => entry.index,
        ({entry, period}) => item(entry, period, view),
      )}
    </ol>
    ${view.after ? html`<button type="button" class="edge" part="edge" tabindex="-1" @click=${() => view.onoutside('after')}>↓ ${words.later(view.after)}</button>` : nothing}
  </div>`;
}

/** The heading an event stands under: its month; its year where only that is known. */
function periodOf({start: at, grain}: Entry, lang: string, instant: FeedView['instant']): string {
  const start = instant(at);
  const year = yearName(start, lang);
  if (coarser(grain, 'half')) return year;
  return `${dateText(start, lang, {month: 'long'})} ${year}`;
}

function item(entry: Entry, period: string, view: FeedView): TemplateResult {
  const chosen = entry.id === view.chosen;
  const title = entry.title || view.words.noName;
  const kind = kinds(entry, view.chosen);
  return html`<li class="entry ${chosen ? 'chosen' : ''} ${entry.doubtful ? 'doubtful' : ''}" part="label">
    ${period ? html`<div class="period" part="tick">${period}</div>` : nothing}
    <svg class="glyph" aria-hidden="true" width="20" height="40">
      ${svg`<g class="mark ${isSoft(entry) ? 'soft ' : ''}${kind}" part="mark ${kind}"><path class="body" d=${glyph(entry)}></path>
      ${entry.status === 'denied' ? svg`<path class="cross" d="M4,2L16,16M4,16L16,2"></path>` : null}</g>`}
    </svg>
    ${eventButton(entry, view, when(entry, view.lang, false), html`<span class="title" aria-hidden="true"><bdi>${title}</bdi></span>`)}
    ${chosen ? html`<div class="inplace">${view.panel}</div>` : nothing}
  </li>`;
}

/** A dot for a day, a bar for a stretch, tapering where only a week, a month or a year is known. */
function glyph(entry: Entry): string {
  if (isSoft(entry)) return 'M10,4L13,10V28L10,34L7,28V10z';
  return entry.end - entry.start <= DAY ? 'M10,4a5,5 0 0 1 0,10a5,5 0 0 1 0,-10z' : 'M5,4H15V30H5z';
}

const isSoft = ({start, end, grain}: Entry): boolean => end - start > DAY && coarser(grain, 'day');
