/** The tray of edits: who changed what and when, newest first, with undo, redo, save, load, and events of one’s own. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Changes} from '../events/changes.js';
import type {Anchor, Edit, Timeline} from '../model.js';
import type {EditDesk} from './edit-desk.js';
import {dateField, editForm, field, isDate} from './edit-panel.js';

/** The line under the drawing that counts the edits, and opens onto all of them. */
export function editTray(desk: EditDesk, timeline: Timeline): TemplateResult {
  const {words, list} = desk;
  const adding = desk.form?.kind === 'add';
  const remarks = list.some((edit) => desk.remarksOn(edit).length > 0);
  return html`<details class=${`tray edits${remarks ? ' grave' : ''}`} part="edits">
    <summary><bdi>${words.edits(list.length)}</bdi></summary>
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
      <button
        type="button"
        data-edit="add"
        aria-expanded=${adding ? 'true' : 'false'}
        @click=${() => desk.open('add', null)}
      >
        ${words.add}
      </button>
    </div>
    ${adding ? add(desk, timeline) : nothing}
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
  return html`<button
    type="button"
    aria-disabled=${can ? 'false' : 'true'}
    @click=${(event: Event) => can && does(event)}
  >
    ${label}
  </button>`;
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
    <button type="button" aria-label=${`${words.takeBack}: ${what}`} @click=${() => desk.takeBack(edit)}>
      ${words.takeBack}
    </button>
    ${desk.remarksOn(edit).map((message) => html`<p>${message}</p>`)}
  </li>`;
}

/** What the articles that came since the last drawing have made of the events, each of which is a step away. */
export function changesTray(desk: EditDesk, changes: Changes, timeline: Timeline): TemplateResult {
  const {words, host} = desk;
  const titles = new Map([...timeline.events, ...timeline.undated].map(({id, title}) => [id, title]));
  const line = (id: string, what: string) =>
    titles.has(id)
      ? html`<li>
          <button type="button" class="link" @click=${() => host.choose(id)}><bdi>${titles.get(id)}</bdi></button>
          <small>${what}</small>
        </li>`
      : nothing;
  const said = ({what, was, is}: Changes['changed'][number]) => {
    if (what === 'date') return words.datedWas(host.dateWords(is), host.dateWords(was));
    if (what === 'status')
      return `${host.statusWords()[is as 'happened'] ?? is} · ${words.was(host.statusWords()[was as 'happened'] ?? was)}`;
    return what === 'conflicts' ? is || words.sourcesAgree : words.was(was);
  };
  const touched = new Set(changes.changed.map(({event}) => event)).size;
  return html`<details class="tray changes" part="changes">
    <summary>
      <bdi>${words.brought(changes.added.length, changes.confirmed.length, touched, changes.gone.length)}</bdi>
    </summary>
    <p>${words.broughtHelp}</p>
    <ul role="list">
      ${changes.added.map((id) => line(id, words.isNew))}
      ${changes.confirmed.map(({event, articles}) => line(event, words.confirmedBy(articles.map((id) => host.articleTitle(timeline, id)).join(', '))))}
      ${changes.changed.map((change) => line(change.event, said(change)))}
      ${changes.gone.map(({title, into}) => html`<li><bdi>${title}</bdi> <small>${into && titles.has(into) ? words.isIn(titles.get(into)!) : words.isGone}</small></li>`)}
    </ul>
  </details>`;
}

function add(desk: EditDesk, timeline: Timeline): TemplateResult {
  const {words} = desk;
  const fields = html`<label
      ><span>${words.newTitle}</span><input name="title" autocomplete="off" .defaultValue=${desk.typed('title')}
    /></label>
    ${dateField(desk, words.newDate, '')}
    <label>
      <span>${words.sourceWords}</span>
      <textarea
        name="words"
        rows="2"
        .defaultValue=${desk.typed('words')}
        aria-describedby="edit-words-help"
      ></textarea>
      <p class="edit-help" id="edit-words-help">${words.sourceHelp}</p>
    </label>`;
  return editForm(desk, 'add', words.add, fields, words.set.add, (data) => {
    const title = field(data, 'title').replace(/\s+/g, ' ');
    const date = field(data, 'date');
    if (!title) return desk.refuse(words.noTitle, 'title');
    if (!isDate(date)) return desk.refuse(words.noDate, 'date');
    const exact = field(data, 'words');
    const evidence = exact ? anchorsOf(exact, timeline) : [];
    if (exact && evidence.length === 0) return desk.refuse(words.notInArticles, 'words');
    desk.make({
      kind: 'add',
      id: desk.newId(title, date),
      title,
      date,
      ...(exact ? {evidence} : {}),
      note: field(data, 'note'),
    });
  });
}

/** The words in every article that has them. */
function anchorsOf(exact: string, {articles}: Timeline): Anchor[] {
  return articles
    .filter(({text}) => text.includes(exact))
    .map(({id, sha256}) => ({article: id, ...(sha256 ? {sha256} : {}), exact}));
}
