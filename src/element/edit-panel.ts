/** The tools that change one event, in its evidence panel: a row of words, and one small form at a time. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Status, Timeline, TimelineEvent} from '../model.js';
import {parseEdtf} from '../time/edtf.js';
import type {EditDesk} from './edit-desk.js';

export type EditForm = 'set-date' | 'set-title' | 'set-status' | 'merge' | 'split' | 'pin' | 'hide' | 'add';

/** As many events as anybody looks through to find the one to merge with. */
const NEAREST = 100;

/** The editor’s tools for one event, under its evidence. */
export function editTools(desk: EditDesk, event: TimelineEvent, timeline: Timeline): TemplateResult {
  const {words} = desk;
  const form = desk.form?.event === event.id ? desk.form.kind : null;
  const tool = (kind: EditForm, label: string) =>
    html`<button
      type="button"
      data-edit=${kind}
      aria-expanded=${form === kind ? 'true' : 'false'}
      @click=${() => desk.open(kind, event)}
    >
      ${label}
    </button>`;
  const pin = desk.pinOf(event);
  return html`<div class="edit" part="edit">
    <div class="edit-tools" role="group" aria-label=${words.tools}>
      <span aria-hidden="true">${words.edit}</span> ${tool('set-date', words.date)} ${tool('set-title', words.title)}
      ${tool('set-status', words.status)} ${tool('merge', words.merge)}
      ${event.evidence.length > 1 ? tool('split', words.split) : nothing}
      ${
        pin
          ? html`<button type="button" data-edit="pin" @click=${() => desk.takeBack(pin)}>${words.unpin}</button>`
          : tool('pin', words.pin)
      }
      ${tool('hide', words.hide)}
    </div>
    ${form ? open(desk, form, event, timeline) : nothing}
  </div>`;
}

/** One form: its fields, why, by whom, and a button that says what it does. */
export function editForm(
  desk: EditDesk,
  kind: EditForm,
  name: string,
  fields: unknown,
  submit: string,
  onsubmit: (data: FormData) => void,
): TemplateResult {
  const {words} = desk;
  return html`<form
    class="edit-form"
    aria-label=${name}
    novalidate
    @input=${({currentTarget}: InputEvent) => desk.type(new FormData(currentTarget as HTMLFormElement))}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const data = new FormData(event.currentTarget as HTMLFormElement);
      const signed = data.get('author');
      if (typeof signed === 'string') desk.sign(signed);
      onsubmit(data);
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.stopPropagation();
        desk.close();
      } else if (event.key === 'Enter' && event.target instanceof HTMLTextAreaElement && !event.isComposing) {
        // A title is one line, however it wraps; in longer words Enter begins the next.
        if (event.target.name !== 'title' && !event.ctrlKey && !event.metaKey) return;
        event.preventDefault();
        (event.currentTarget as HTMLFormElement).requestSubmit();
      }
    }}
  >
    ${fields}
    <div class="edit-pair">
      <label
        ><span>${words.note}</span><input name="note" autocomplete="off" .defaultValue=${desk.typed('note')}
      /></label>
      ${desk.author ? nothing : html`<label><span>${words.name}</span><input name="author" autocomplete="name" .defaultValue=${desk.typed('author')} /></label>`}
    </div>
    ${desk.wrong ? html`<p class="edit-help wrong" id="edit-wrong" role="alert">${desk.wrong}</p>` : nothing}
    <div class="edit-actions">
      <button type="submit">${submit}</button>
      <button type="button" @click=${() => desk.cancel()}>${words.cancel}</button>
    </div>
  </form>`;
}

/** The field for a date, which says at once how it is read. */
export function dateField(desk: EditDesk, label: string, value: string): TemplateResult {
  const {words} = desk;
  const typed = desk.typed('date').trim();
  const read = typed && isDate(typed) ? words.dateGiven(desk.host.dateWords(typed)) : '';
  return html`<label>
    <span>${label}</span>
    <input
      name="date"
      autocomplete="off"
      spellcheck="false"
      .defaultValue=${desk.typed('date', value)}
      aria-describedby="edit-date-help"
      aria-invalid=${desk.wrong ? 'true' : 'false'}
    />
    <p class="edit-help" id="edit-date-help">${read || words.dateHelp}</p>
  </label>`;
}

/** Whether a field holds a date in EDTF, or nothing. */
export const isDate = (text: string): boolean => text === '' || parseEdtf(text) !== null;

/** The words of a form’s field, without the space around them; empty where there are none. */
export const field = (data: FormData, name: string): string => {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
};

function open(
  desk: EditDesk,
  kind: EditForm,
  event: TimelineEvent,
  timeline: Timeline,
): TemplateResult | typeof nothing {
  const {words} = desk;
  const target = () => desk.target(event);
  const help = (text: string) => html`<p class="edit-help">${text}</p>`;
  switch (kind) {
    case 'set-date':
      return editForm(
        desk,
        kind,
        words.newDate,
        dateField(desk, words.newDate, event.date),
        words.set[kind],
        (data) => {
          const date = field(data, 'date');
          if (!isDate(date)) return desk.refuse(words.noDate, 'date');
          if (date === event.date) return desk.cancel();
          desk.make({kind, target: target(), date, was: event.date, note: field(data, 'note')});
        },
      );
    case 'set-title':
      return editForm(
        desk,
        kind,
        words.newTitle,
        html`<label>
          <span>${words.newTitle}</span>
          <textarea
            name="title"
            rows="2"
            .defaultValue=${desk.typed('title', event.title)}
            aria-describedby="edit-title-help"
          ></textarea>
          <p class="edit-help" id="edit-title-help">${words.titleHelp}</p>
        </label>`,
        words.set[kind],
        (data) => {
          const title = field(data, 'title').replace(/\s+/g, ' ');
          if (!title) return desk.refuse(words.noTitle, 'title');
          if (title === event.title) return desk.cancel();
          desk.make({kind, target: target(), title, was: event.title, note: field(data, 'note')});
        },
      );
    case 'set-status':
      return editForm(
        desk,
        kind,
        words.newStatus,
        html`<label>
          <span>${words.newStatus}</span>
          <select name="status">
            ${Object.entries(desk.host.statusWords()).map(([status, said]) => html`<option value=${status} ?selected=${status === desk.typed('status', event.status)}>${said}</option>`)}
          </select>
        </label>`,
        words.set[kind],
        (data) => {
          const status = field(data, 'status') as Status;
          if (status === event.status) return desk.cancel();
          desk.make({kind, target: target(), status, was: event.status, note: field(data, 'note')});
        },
      );
    case 'merge': {
      const others = nearest(event, timeline);
      if (others.length === 0) return help(words.nothingToMerge);
      return editForm(
        desk,
        kind,
        words.merge,
        html`<label>
          <span>${words.mergeWith}</span>
          <select name="with" aria-describedby="edit-merge-help">
            ${others.map((other) => html`<option value=${other.id} ?selected=${other.id === desk.typed('with')}>${desk.host.dateWords(other.date)} · ${other.title}</option>`)}
          </select>
          <p class="edit-help" id="edit-merge-help">${words.mergeHelp}</p>
        </label>`,
        words.set[kind],
        (data) => {
          const other = others.find(({id}) => id === field(data, 'with'));
          if (other) desk.make({kind, target: target(), with: [desk.target(other)], note: field(data, 'note')});
        },
      );
    }
    case 'split':
      return split(desk, event, timeline);
    case 'hide':
    case 'pin':
      return editForm(
        desk,
        kind,
        words[kind],
        help(kind === 'hide' ? words.hideHelp : words.pinHelp),
        words.set[kind],
        (data) => {
          desk.make({kind, target: target(), note: field(data, 'note')}, kind === 'hide' ? '.edits summary' : '');
        },
      );
    case 'add':
      return nothing;
  }
}

function split(desk: EditDesk, event: TimelineEvent, timeline: Timeline): TemplateResult {
  const {words, picked} = desk;
  const fields = html`<fieldset>
      <legend>${words.splitHelp}</legend>
      ${event.evidence.map(
        (evidence, i) =>
          html`<label class="edit-passage">
            <input
              type="checkbox"
              .checked=${picked.has(i)}
              @change=${(e: Event) => desk.pick(i, (e.target as HTMLInputElement).checked)}
            />
            <span>
              <q dir="auto">${evidence.exact}</q>
              <small><bdi>${desk.host.articleTitle(timeline, evidence.article)}</bdi></small>
            </span>
          </label>`,
      )}
    </fieldset>
    <label
      ><span>${words.splitTitle}</span><input name="title" autocomplete="off" .defaultValue=${desk.typed('title')}
    /></label>`;
  return editForm(desk, 'split', words.split, fields, words.splitOff(picked.size), (data) => {
    if (picked.size === 0 || picked.size === event.evidence.length) {
      desk.wrong = words.splitSome;
      return desk.host.update();
    }
    const passages = desk.passages(event);
    const title = field(data, 'title').replace(/\s+/g, ' ');
    const id = desk.newId(...passages.map(({exact}) => exact));
    desk.make({
      kind: 'split',
      target: desk.target(event),
      passages,
      id,
      ...(title ? {title} : {}),
      note: field(data, 'note'),
    });
  });
}

/** The other events, those nearest in time first; what has no date comes last. */
function nearest(event: TimelineEvent, {events, undated}: Timeline): TimelineEvent[] {
  const at = event.start === null ? NaN : Date.parse(event.start);
  const distance = ({start}: TimelineEvent) =>
    start === null ? Infinity : Number.isNaN(at) ? 0 : Math.abs(Date.parse(start) - at);
  return [...events, ...undated]
    .filter(({id}) => id !== event.id)
    .map((other) => ({other, away: distance(other)}))
    .sort((a, b) => (a.away < b.away ? -1 : a.away > b.away ? 1 : 0))
    .slice(0, NEAREST)
    .map(({other}) => other);
}
