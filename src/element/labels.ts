import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {More} from '../layout/counts.js';
import type {Label} from '../layout/label-places.js';
import type {Layout} from '../layout/layout.js';
import type {Entry} from '../layout/source.js';
import {doubtOf} from '../layout/unsettled.js';
import {dateWords} from './date-words.js';
import type {DrawingWords} from './drawing-words.js';
import {messages} from './messages.js';
import type {FirstMessages} from './messages.js';
import {place} from './place.js';

/** What the labels show. */
export interface LabelsView {
  lang: string;
  words: DrawingWords;
  messages: FirstMessages;
  /** Id of the chosen event, and of the one that Tab reaches. */
  chosen: string | null;
  stop: string | null;
  /** Whether dates on the labels say their year, or leave it to the axis. */
  year: boolean;
  /** Whether clock times are said. */
  clock: boolean;
  rtl: boolean;
  /** The instant at a place of the axis, milliseconds UTC. */
  instant: (t: number) => number;
  /** What the lanes are called; null where there are none. */
  lanes: readonly string[] | null;
  /** A title on the lines a label of this width has. */
  lines: (entry: Entry, width: number) => {lines: readonly string[]; cut: boolean};
  onchoose: (entry: Entry) => void;
  onmore: (more: More) => void;
  onfocus: (entry: Entry) => void;
}

/** Intl formatting is slow beside all else a frame does, so what it gave is kept. */
const said = new Map<string, string>();

/** A date without its clock times: coarser than it was said, for where hours are less than a pixel. */
function daysOf(date: string): string {
  const [from = '', to] = date.replace(/T[^/]*/g, '').split('/');
  return to === undefined || to === from ? from : `${from}/${to}`;
}

/** A date as the label says it. Clock times are said where there is room to tell them apart. */
export function when({date: full, grain, start}: Entry, lang: string, year: boolean, clock = true): string {
  const date = clock ? full : daysOf(full);
  // The words of a language may come after its first drawing.
  const key = `${lang}|${messages(lang).about('')}|${year ? 1 : 0}|${date}|${grain}`;
  let words = said.get(key);
  if (words === undefined) {
    if (said.size > 5000) said.clear();
    words = date ? dateWords({date, grain}, {lang, year}) : new Date(start).toISOString();
    said.set(key, words);
  }
  return words;
}

/** Everything a label says after its date: how many articles, and whether it is settled. */
export function standing(
  {articles, status, doubtful, date}: Entry,
  view: Pick<LabelsView, 'messages' | 'words'>,
): string[] {
  const parts: string[] = [];
  if (articles) parts.push(view.messages.articles(articles));
  if (status !== 'happened') parts.push(view.messages.status[status]);
  else if (doubtful) parts.push(view.words[doubtOf({date}) ?? 'disputed']);
  return parts;
}

/** The labels and counts in order of time, each a button over its leader. */
export function labels({labels: all, more}: Layout, view: LabelsView): TemplateResult {
  const items = [
    ...all.map((label) => ({at: label.entry.start, label, more: null})),
    ...more.map((item) => ({at: item.from, label: null, more: item})),
  ];
  // What stands in two lanes is one stop for the Tab key.
  const stop = all.find(({entry}) => entry.id === view.stop);
  const passed = {...view, stop: null};
  // By what never changes of an item: a focused button that changed its place among the others would lose the focus.
  items.sort((a, b) => a.at - b.at);
  return html`<ol class="labels" role=${items.length ? 'list' : 'none'}>
    ${repeat(
      items,
      ({label, more: item}) => (label ? keyOf(label) : `${item.lane}+${item.from}`),
      ({label, more: item}) => (label ? labelItem(label, label === stop ? view : passed) : moreItem(item, view)),
    )}
  </ol>`;
}

/** Tells an event’s labels and marks in different lanes apart. */
export const keyOf = ({entry, lane}: {entry: Entry; lane: number}): number | string =>
  lane ? `${lane}:${entry.index}` : entry.index;

function labelItem({entry, left, top, width, side, lane}: Label, view: LabelsView): TemplateResult {
  const chosen = entry.id === view.chosen;
  const date = when(entry, view.lang, view.year, view.clock);
  const title = entry.title || view.words.noName;
  const {lines, cut} = entry.title ? view.lines(entry, width) : {lines: [title], cut: false};
  return html`<li
    class="label ${side} ${chosen ? 'chosen' : ''} ${entry.doubtful ? 'doubtful' : ''} ${cut ? 'cut' : ''}"
    part="label"
    ${place(left, top, width)}
  >
    ${eventButton(
      entry,
      view,
      date,
      html`${lines.map((line) => html`<span class="title" aria-hidden="true"><bdi>${line}</bdi></span>`)}${cut ? html`<span class="full" aria-hidden="true"><bdi>${title}</bdi></span>` : nothing}`,
      view.lanes?.[lane],
    )}
  </li>`;
}

/** The button an event is opened with: its name for those who hear it, its date, standing and title for those who see it. */
export function eventButton(
  entry: Entry,
  view: LabelsView,
  date: string,
  title: TemplateResult,
  lane?: string,
): TemplateResult {
  const notes = standing(entry, view);
  const name = [
    entry.title || view.words.noName,
    when(entry, view.lang, true),
    ...notes,
    ...(lane && !notes.includes(lane) ? [lane] : []),
  ].join(', ');
  return html`<button
    type="button"
    tabindex=${entry.id === view.stop ? 0 : -1}
    data-index=${entry.index}
    aria-expanded=${entry.id === view.chosen ? 'true' : 'false'}
    @click=${() => view.onchoose(entry)}
    @focus=${() => view.onfocus(entry)}
  >
    <span class="name">${name}</span>
    <span class="when" aria-hidden="true"><bdi>${date}${notes.map((note) => ` · ${note}`)}</bdi></span>
    ${title}
  </button>`;
}

function moreItem(item: More, view: LabelsView): TemplateResult {
  const span = when(
    {
      date: `${isoDay(view.instant(item.from))}/${isoDay(view.instant(item.to - 1))}`,
      grain: 'day',
      start: item.from,
    } as Entry,
    view.lang,
    true,
  );
  const lane = view.lanes?.[item.lane];
  const name = `${lane ? `${lane}: ` : ''}${view.words.more(item.count, span)}`;
  return html`<li class="more" part="more" ${place(item.x, item.y)}>
    <button type="button" tabindex="-1" data-from=${item.from} title=${name} @click=${() => view.onmore(item)}>
      <span class="name">${name}</span>
      <span aria-hidden="true">+${item.count > 9999 ? `${Math.round(item.count / 1000)}k` : item.count}</span>
    </button>
  </li>`;
}

/** The day of an instant as EDTF; a year alone where the year has not four digits. */
export function isoDay(t: number): string {
  const date = new Date(t);
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999
    ? date.toISOString().slice(0, 10)
    : `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
