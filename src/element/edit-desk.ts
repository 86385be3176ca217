/** The editor’s desk: the edits with their history, kept in the browser, applied to the timeline. Loaded when edits are at play. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {compareTimelines} from '../events/changes.js';
import type {Changes} from '../events/changes.js';
import {applyEdits, idOfEdit, targetOf} from '../events/edits.js';
import {anchorOf} from '../events/evidence-match.js';
import {parseEdits, readEdits, writeEdits} from '../formats/edits-json.js';
import type {Diagnostic, Edit, Edits, Status, Timeline, TimelineEvent} from '../model.js';
import {css} from './edit.styles.js';
import {keepAuthor, keepDraft, readAuthor, readDraft, storyOf} from './edit-drafts.js';
import {editTools} from './edit-panel.js';
import type {EditForm} from './edit-panel.js';
import {changesTray, editTray} from './edit-tray.js';
import {editWords} from './edit-words.js';
import type {EditWords} from './edit-words.js';
import {messages} from './messages.js';

/** What the desk asks of the element. */
export interface EditHost {
  update: () => void;
  /** After the next drawing. */
  updated: () => Promise<unknown>;
  root: () => ShadowRoot | null;
  /** Whether a reader may edit here; else edits are only applied. */
  editable: () => boolean;
  /** BCP 47 tag of the interface. */
  lang: () => string;
  /** The name edits are signed with, where the page knows it. */
  author: () => string;
  dateWords: (date: string) => string;
  statusWords: () => Record<Status, string>;
  articleTitle: (timeline: Timeline, id: string) => string;
  /** Opens the evidence of an event. */
  choose: (id: string) => void;
  /** Something to be said to those who do not see it. */
  say: (text: string) => void;
  /** The person at the desk changed the edits: with one more, or by taking back, doing again or loading. */
  changed: (edits: Edits, edit: Edit | null) => void;
}

/** An edit of the kind, without what the desk itself adds. */
type Unsigned<E extends Edit = Edit> = E extends Edit ? Omit<E, 'author' | 'at'> : never;

/** Where an editor’s corrections are made: they are kept, undone, redone, saved and loaded here. */
export class EditDesk {
  /** The form that is open: its kind, and for which event (none for one that is added). */
  form: {kind: EditForm; event: string | null} | null = null;
  /** What was wrong with what was typed or loaded, in words. */
  wrong = '';
  /** The browser keeps the edits until they are saved. */
  kept = true;

  /** What was typed and picked in each form, until it is sent or cancelled: Escape, or another event, loses nothing of it. */
  #unsent = new Map<string, {fields: ReadonlyMap<string, string>; picked: ReadonlySet<number>}>();
  /** Every state the edits had, oldest first; undo and redo walk in it. */
  #history: (readonly Edit[])[] = [[]];
  #at = 0;
  #base: Timeline | null = null;
  #result: Timeline | null = null;
  #applied: readonly Edit[] | null = null;
  #story: readonly string[] = [];
  /** The edits came from the page and not from this desk: they hold for whatever is shown. */
  #fromPage = false;
  #problems: Diagnostic[] = [];
  /** What the last articles brought. */
  #changes: Changes | null = null;
  #author = '';
  #last = 0;

  constructor(readonly host: EditHost) {
    const sheet = css.styleSheet;
    const root = host.root();
    if (sheet && root && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    this.#author = readAuthor();
  }

  // ── what the element asks ──────────────────────────────────────────────────────────────────────────────────────

  get words(): EditWords {
    return editWords(this.host.lang(), this.host.update);
  }

  get list(): readonly Edit[] {
    return this.#history[this.#at]!;
  }

  get edits(): Edits {
    return {version: 1, edits: [...this.list]};
  }

  /** What was wrong with edits that were given. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#problems;
  }

  /** Edits as the page gives them: read like those of a file, whatever they are. Null takes them all away. */
  give(data: unknown): void {
    const {edits, diagnostics} =
      data === null || data === undefined ? {edits: null, diagnostics: []} : readEdits(data, 'what was set as edits');
    this.#fromPage = edits !== null;
    this.#problems = diagnostics;
    this.#begin(edits?.edits ?? []);
  }

  /** The timeline with the edits. The same object while neither has changed. */
  apply(base: Timeline): Timeline {
    if (base !== this.#base) this.#take(base);
    if (!this.#result || this.#applied !== this.list) {
      this.#applied = this.list;
      this.#result = applyEdits(base, this.edits);
    }
    return this.#result;
  }

  tools(event: TimelineEvent): TemplateResult | typeof nothing {
    return this.host.editable() && this.#result ? editTools(this, event, this.#result) : nothing;
  }

  tray(): TemplateResult | typeof nothing {
    if (!this.#result || !this.host.editable()) return nothing;
    return html`${editTray(this, this.#result)}
    ${this.#changes ? changesTray(this, this.#changes, this.#result) : nothing}`;
  }

  /** Ctrl or ⌘ with Z and Y, as everywhere. Returns whether the key was used. */
  key(event: KeyboardEvent): boolean {
    if (!this.host.editable() || !(event.ctrlKey || event.metaKey) || event.altKey) return false;
    const letter = event.key.toLowerCase();
    if (letter === 'z' && !event.shiftKey) return this.undo();
    return letter === 'y' || letter === 'z' ? this.redo() : false;
  }

  // ── what the person at the desk does ───────────────────────────────────────────────────────────────────────────

  get author(): string {
    return this.host.author() || this.#author;
  }

  sign(name: string): void {
    this.#author = name.trim();
    keepAuthor(this.#author);
    this.host.update();
  }

  open(kind: EditForm, event: TimelineEvent | null): void {
    const same = this.form?.kind === kind && this.form.event === (event?.id ?? null);
    this.#show(same ? null : {kind, event: event?.id ?? null});
    if (this.form) this.#focusAfter('.edit-form :is(input, select, textarea)');
  }

  /** What is in its fields stays for when it is opened again. */
  close(): void {
    const kind = this.form?.kind;
    this.#show(null);
    this.#focusAfter(`[data-edit="${kind}"]`);
  }

  /** Closes the form, and what is in its fields goes with it. */
  cancel(): void {
    this.#unsent.delete(this.#formKey);
    this.close();
  }

  /** Shows what is wrong with what was typed, and lets it be typed again. */
  refuse(message: string, field: string): void {
    this.wrong = message;
    this.host.update();
    this.#focusAfter(`.edit-form [name="${field}"]`);
  }

  /** What is in the fields of the open form, as it is typed. */
  type(data: FormData): void {
    const fields = new Map([...data].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
    this.#keep({fields, picked: this.picked});
  }

  /** What was typed into a field of the open form; else what stands there to begin with. */
  typed(name: string, first = ''): string {
    return this.#unsent.get(this.#formKey)?.fields.get(name) ?? first;
  }

  /** The passages that are picked in the open form. */
  get picked(): ReadonlySet<number> {
    return this.#unsent.get(this.#formKey)?.picked ?? new Set();
  }

  pick(index: number, on: boolean): void {
    const picked = new Set(this.picked);
    if (on) picked.add(index);
    else picked.delete(index);
    this.#keep({fields: this.#unsent.get(this.#formKey)?.fields ?? new Map(), picked});
  }

  /** One more edit, signed and dated. */
  make(unsigned: Unsigned, focus = ''): void {
    const {note, ...rest} = unsigned;
    const edit = {...rest, author: this.author, at: this.#now(), ...(note ? {note} : {})};
    const {form} = this;
    this.#unsent.delete(this.#formKey);
    this.#show(null);
    this.#push([...this.list, edit], edit);
    this.host.say(messages(this.host.lang()).sentence(this.what(edit)));
    this.#focusAfter(focus || `[data-edit="${form?.kind ?? edit.kind}"]`);
  }

  target(event: TimelineEvent) {
    return targetOf(event, this.#base?.articles ?? []);
  }

  passages(event: TimelineEvent) {
    return event.evidence.filter((_, i) => this.picked.has(i)).map((e) => anchorOf(e, this.#base?.articles ?? []));
  }

  newId(...parts: string[]): string {
    return idOfEdit([...parts, this.#now()]);
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#history.length - 1;
  }

  undo(): boolean {
    if (!this.canUndo) return false;
    const before = this.list;
    this.#at--;
    this.#said(this.words.undone, before, this.list);
    return true;
  }

  redo(): boolean {
    if (!this.canRedo) return false;
    const before = this.list;
    this.#at++;
    this.#said(this.words.redone, this.list, before);
    return true;
  }

  /** Takes one edit out of the list; that can be undone as well. */
  takeBack(edit: Edit): void {
    this.#push(
      this.list.filter((other) => other !== edit),
      null,
    );
    this.host.say(this.words.undone(this.what(edit)));
    this.#focusAfter('.edits summary');
  }

  /** The edit that pinned the event, if it was pinned here. */
  pinOf({edited = []}: TimelineEvent): Edit | undefined {
    const pins = edited.filter(({kind}) => kind === 'pin');
    return this.list.find(
      (edit) => edit.kind === 'pin' && pins.some(({at, by}) => edit.at === at && edit.author === by),
    );
  }

  /** Hands the edits over as a file. */
  save(): void {
    const url = URL.createObjectURL(new Blob([writeEdits(this.edits)], {type: 'application/json'}));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'edits.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  }

  async load(file: File): Promise<void> {
    const {edits, diagnostics} = parseEdits(await file.text(), file.name);
    this.#problems = diagnostics;
    this.wrong = edits ? '' : (diagnostics[0]?.message ?? '');
    if (edits) {
      this.#push(edits.edits, null);
      this.host.say(this.words.loaded(edits.edits.length));
    }
    this.host.update();
  }

  /** An edit in words. */
  what(edit: Edit): string {
    const {words, host} = this;
    const title = edit.kind === 'add' ? edit.title : (edit.target.title ?? edit.target.event);
    return words.did[edit.kind](title, toOf(edit, host, words.passages));
  }

  /** What is to be said of an edit: that its event is gone, or that new words speak against it. */
  remarksOn(edit: Edit): string[] {
    const path = `edits[${this.list.indexOf(edit)}]`;
    return (this.#result?.diagnostics ?? [])
      .filter((d) => d.path === path && /edit/.test(d.code))
      .map(({message}) => message);
  }

  // ── within ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** A further version of the same story keeps the edits; another story has its own. */
  #take(base: Timeline): void {
    const story = storyOf(base);
    const known = new Set(this.#story);
    const same = story.some((part) => known.has(part));
    const changes = same && this.#base ? compareTimelines(this.#base, base) : null;
    this.#changes =
      changes && [changes.added, changes.confirmed, changes.changed, changes.gone].some((list) => list.length > 0)
        ? changes
        : null;
    this.#base = base;
    this.#result = null;
    this.#story = story;
    if (this.#fromPage || (same && this.list.length > 0)) return;
    if (this.host.editable()) this.#begin(readDraft(story)?.edits ?? []);
  }

  #begin(edits: readonly Edit[]): void {
    this.#history = [edits];
    this.#at = 0;
    this.form = null;
    this.#unsent.clear();
    this.host.update();
  }

  #show(form: EditDesk['form']): void {
    this.form = form;
    this.wrong = '';
    this.host.update();
  }

  get #formKey(): string {
    return `${this.form?.kind} ${this.form?.event ?? ''}`;
  }

  #keep(unsent: {fields: ReadonlyMap<string, string>; picked: ReadonlySet<number>}): void {
    this.#unsent.set(this.#formKey, unsent);
    this.wrong = '';
    this.host.update();
  }

  #push(list: readonly Edit[], edit: Edit | null): void {
    this.#history = [...this.#history.slice(0, this.#at + 1), list];
    this.#at++;
    this.#settle(edit);
  }

  #said(words: (what: string) => string, longer: readonly Edit[], shorter: readonly Edit[]): void {
    const edit = longer.find((other) => !shorter.includes(other)) ?? shorter.find((other) => !longer.includes(other));
    this.#show(null);
    this.#settle(null);
    if (edit) this.host.say(words(this.what(edit)));
  }

  #settle(edit: Edit | null): void {
    this.kept = keepDraft(this.#story, this.edits);
    this.host.changed(this.edits, edit);
    this.host.update();
  }

  /** Now, and never the same instant twice, so that no two edits are taken for one. */
  #now(): string {
    this.#last = Math.max(Date.now(), this.#last + 1);
    return new Date(this.#last).toISOString();
  }

  #focusAfter(selector: string): void {
    void this.host.updated().then(() => {
      const root = this.host.root();
      const target = root?.querySelector<HTMLElement>(selector) ?? root?.querySelector<HTMLElement>('.edits summary');
      // Its last button is in sight, too, where there is room.
      target?.closest('.edit-form')?.scrollIntoView({block: 'nearest'});
      target?.focus();
    });
  }
}

/** What an edit made of its event, in words. */
function toOf(edit: Edit, {dateWords, statusWords}: EditHost, passages: (count: number) => string): string {
  switch (edit.kind) {
    case 'set-date':
    case 'add':
      return dateWords(edit.date);
    case 'set-title':
      return edit.title;
    case 'set-status':
      return statusWords()[edit.status];
    case 'merge':
      return edit.with.map(({title, event}) => title ?? event).join('”, “');
    case 'split':
      return passages(edit.passages.length);
    default:
      return '';
  }
}
