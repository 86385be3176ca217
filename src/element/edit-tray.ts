/** The tray of edits: who changed what and when, newest first, with undo, redo, save, load, and events of one’s own. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Edit, Timeline} from '../model.js';
import type {EditDesk} from './edit-desk.js';
import {dateField, editForm, field, isDate} from './edit-panel.js';

export function editTray(desk: EditDesk, timeline: Timeline): TemplateResult {
  const {words, list} = desk;
  const adding = desk.form?.kind === 'add';
  const remarks = list.some((edit) => desk.remarksOn(edit).length > 0);
  return html`<details class=${`tray edits${remarks ? ' grave' : ''}`} part="edits">
    <summary>${words.edits(list.length)}</summary>
    <div class="edit-actions">
      ${button(words.undo, desk.canUndo, () => desk.undo())} ${button(words.redo, desk.canRedo, () => desk.redo())}
      ${button(words.save, list.length > 0, () => desk.save())} ${button(words.load, true, (event) => choose(event))}
      <input
        type="file"
        hidden
        accept=".json,application/json"
        aria-label=${words.file}
        tabindex="-1"
        @change=${(event: Event) => {
          const input = event.currentTarget as HTMLInputElement;
          const [file] = input.files ?? [];
          if (file) void desk.load(file);
          input.value = ''; // so that the same file can be loaded again
        }}
      />
      <button type="button" data-edit="add" aria-expanded=${adding ? 'true' : 'false'} @click=${() => desk.open('add', null)}>${words.add}</button>
    </div>
    ${adding ? add(desk) : nothing}
    ${desk.wrong && !desk.form ? html`<p role="alert">${desk.wrong}</p>` : nothing}
    ${list.length ? html`<p>${desk.kept ? words.trayHelp : words.unkept}</p>` : nothing}
    ${
      list.length
        ? html`<ul class="edit-list" role="list">
            ${repeat(
              [...list].reverse(),
              (edit) => `${edit.kind} ${edit.at}`,
              (edit) => row(desk, edit),
            )}
          </ul>`
        : nothing
    }
  </details>`;
}

function button(label: string, can: boolean, does: (event: Event) => void): TemplateResult {
  return html`<button type="button" aria-disabled=${can ? 'false' : 'true'} @click=${(event: Event) => can && does(event)}>${label}</button>`;
}

function choose({currentTarget}: Event): void {
  (currentTarget as HTMLElement).parentElement?.querySelector<HTMLInputElement>('input[type=file]')?.click();
}

function row(desk: EditDesk, edit: Edit): TemplateResult {
  const {words} = desk;
  const {author, at, note} = edit;
  const day = `${desk.host.dateWords(at.slice(0, 10))}${at.length > 16 ? `, ${at.slice(11, 16)} UTC` : ''}`;
  const what = desk.what(edit);
  return html`<li>
    <span dir="auto">${what} <small>${[author || words.someone, day, note].filter(Boolean).join(' · ')}</small></span>
    <button type="button" aria-label=${`${words.takeBack}: ${what}`} @click=${() => desk.takeBack(edit)}>${words.takeBack}</button>
    ${desk.remarksOn(edit).map((message) => html`<p>${message}</p>`)}
  </li>`;
}

function add(desk: EditDesk): TemplateResult {
  const {words} = desk;
  const fields = html`<label><span>${words.newTitle}</span><input name="title" autocomplete="off" /></label>
    ${dateField(desk, words.newDate, '')}`;
  return editForm(desk, 'add', words.add, fields, words.set.add, (data) => {
    const title = field(data, 'title').replace(/\s+/g, ' ');
    const date = field(data, 'date');
    if (!title) return desk.refuse(words.noTitle, 'title');
    if (!isDate(date)) return desk.refuse(words.noDate, 'date');
    desk.make({kind: 'add', id: desk.newId(title, date), title, date, note: field(data, 'note')});
  });
}
