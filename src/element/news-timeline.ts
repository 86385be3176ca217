import {html, LitElement, nothing} from 'lit';
import type {PropertyValues, TemplateResult} from 'lit';
import {readEras} from '../layout/eras.js';
import type {Domain} from '../layout/source.js';
import type {Store} from '../layout/store.js';
import type {
  ArticleInput,
  Diagnostic,
  Edits,
  EventColumns,
  EventRecord,
  Span,
  Timeline,
  TimelineEvent,
} from '../model.js';
import {parseEdtf} from '../time/edtf.js';
import {Choice} from './choice.js';
import {dateWords} from './date-words.js';
import {DeeplinkController} from './deeplink-controller.js';
import {preview} from './density.js';
import {DrawingController} from './drawing-controller.js';
import {drawingWords} from './drawing-words.js';
import {EditController} from './edit-controller.js';
import {TimelineEditEvent, TimelineErrorEvent, TimelineRenderedEvent, TimelineViewEvent} from './events.js';
import type {EventTable} from './event-table.js';
import {daysWords, showing, summary, viewWords} from './in-sight.js';
import {IntakeController} from './intake-controller.js';
import {KeyboardController} from './keyboard-controller.js';
import {Lanes} from './lanes.js';
import {loadMessages, messages} from './messages.js';
import {styles} from './news-timeline.styles.js';
import {OnDemandController} from './on-demand-controller.js';
import {Ordering} from './ordering.js';
import {OverController} from './over-controller.js';
import {PrintController} from './print-controller.js';
import type {ReadingController} from './reading-controller.js';
import {Search} from './search.js';
import {StatusController} from './status-controller.js';
import {toolbar} from './toolbar.js';
import {tray} from './tray.js';
import {loadingLine, waiting} from './waiting.js';

export * from './events.js';
export {addDrawingWords} from './drawing-words.js';
export {addMessages} from './messages.js';

/** An attribute that says yes by being there, unless it says no. */
const flag = {converter: {fromAttribute: (text: string | null) => text !== null && text !== 'false'}};
const isOn = (value: unknown): boolean => Boolean(value) && String(value) !== 'false';

/**
 * A zoomable timeline of dated events, each of which opens onto the words it was drawn from.
 *
 * @summary An evidence-linked timeline of news.
 * @tagname news-timeline
 *
 * @attr {string} src - Address of a Timeline as JSON.
 * @attr {string} articles - Addresses of articles, separated by spaces; the timeline is drawn from them in the page.
 * @attr {string} deeplink - Keeps what is open and in sight in the page’s address, under this name.
 *
 * @fires {TimelineSelectEvent} timeline-select - The reader chose an event, or closed it. Cancelable: the evidence then stays closed.
 * @fires {TimelineViewEvent} timeline-view - The reader moved or zoomed, and the view came to rest.
 * @fires {TimelineRenderedEvent} timeline-rendered - The first complete drawing of new data is on the page.
 * @fires {TimelineErrorEvent} timeline-error - What was given could not be read.
 * @fires {TimelineEditEvent} timeline-edit - Somebody changed the edits in the page.
 *
 * @slot - A list of events in plain HTML, or JSON in a script element: what is drawn when nothing else is given.
 *
 * @csspart toolbar - Search, zoom, timeline or table, help.
 * @csspart search - The search field.
 * @csspart axis - The line with its ticks.
 * @csspart tick - One tick with its text.
 * @csspart break - What marks a quiet stretch that the axis leaves out.
 * @csspart mark - What stands for one event; also `hollow`, `denied`, `doubtful`, `chosen`.
 * @csspart label - The words of one event.
 * @csspart era - A named stretch of time behind the events.
 * @csspart leader - The hairline from label to mark.
 * @csspart more - The count of events that have no label.
 * @csspart density - The shape that very many events make together.
 * @csspart edge - The button to what lies before or after.
 * @csspart lane - The line a lane stands on.
 * @csspart lane-name - What a lane is called, and how many of its events are in sight.
 * @csspart overview - The strip that shows everything.
 * @csspart brush - The stretch in sight, in the overview.
 * @csspart handle - One end of the brush.
 * @csspart evidence - The evidence panel.
 * @csspart reader - An article’s full text.
 * @csspart filter - The boxes of the filter.
 * @csspart save - The list of what can be saved.
 * @csspart table - The events as a table.
 * @csspart edit - The editor’s tools, in the evidence panel.
 * @csspart edits - The tray of edits.
 * @csspart changes - What articles that were added brought.
 * @csspart undated - The events without a date.
 * @csspart unused - The expressions of time that no event was drawn from.
 * @csspart diagnostics - What was wrong with what came in.
 *
 * @cssprop [--news-timeline-ink=currentcolor] - Words and marks.
 * @cssprop --news-timeline-ink-2 - Quieter words.
 * @cssprop --news-timeline-ink-3 - The quietest words; leaders.
 * @cssprop --news-timeline-rule - Rules and borders.
 * @cssprop --news-timeline-paper - The page behind the timeline; fills hollow marks.
 * @cssprop --news-timeline-wash - A tint for what lies behind.
 * @cssprop --news-timeline-accent - What is chosen, or not settled.
 * @cssprop --news-timeline-accent-wash - A tint of it, behind words.
 * @cssprop --news-timeline-sans - The font of dates, counts and the toolbar.
 */
export class NewsTimeline extends LitElement {
  static override readonly styles = styles;

  static override readonly properties = {
    timeline: {attribute: false, noAccessor: true},
    articles: {attribute: false, noAccessor: true},
    events: {attribute: false, noAccessor: true},
    columns: {attribute: false, noAccessor: true},
    src: {attribute: false, noAccessor: true},
    selected: {type: String},
    view: {type: String},
    locale: {type: String},
    theme: {type: String},
    lanes: {type: String, reflect: true},
    mode: {type: String},
    query: {type: String, noAccessor: true},
    compress: flag,
    eras: {attribute: false},
    level: {type: Number},
    editable: flag,
    author: {type: String},
    edits: {attribute: false, noAccessor: true},
    deeplink: {type: String},
    nokeys: flag,
  };

  /** Id of the chosen event; its evidence is open. Setting it fires nothing. */
  declare selected: string | null;
  /** The stretch to show, as an EDTF interval (`2017-04-01/2017-07-14`). Empty: the stretch that holds the story. */
  declare view: string | null;
  /** BCP 47 tag of dates and words; else the page’s own `lang`. */
  declare locale: string | null;
  /** Named stretches of time to draw behind the events; `date` is EDTF (`1914/1918`). What is no date is left out. */
  declare eras: readonly {title: string; date: string}[] | null;
  /** A ready look: `plain`, `newspaper` or `dense` (titles of one line, so that more are named). Else the element’s own. */
  declare theme: string | null;
  /** Draws long quiet stretches shorter than they are, each with a visible break of the axis. */
  declare compress: boolean;
  /** What the drawing is divided into lanes by: `group`, `source`, `actor`, `place` or `status`. Changes when the reader divides it. */
  declare lanes: string | null;
  /** `timeline` or `table`. Changes when the reader turns; a table to begin with for whoever prefers reduced data. */
  declare mode: string;
  /** Level of the headings inside, 2–6, so that they fit the page’s outline. */
  declare level: number;
  /** Whether events may be corrected here, by hand. The edits are kept in the browser, and saved as a file. */
  declare editable: boolean;
  /** The name that edits made here are signed with; without it the editor is asked. */
  declare author: string | null;
  /** Keeps what is open and in sight in the page’s address, under this name (`timeline` if empty), so that it can be linked to. */
  declare deeplink: string | null;
  /** Keys that write a letter or a sign do nothing by themselves, for readers who speak to their computer. */
  declare nokeys: boolean;

  /** What most parts of the element ask of it. */
  #own = {
    store: () => this.#store,
    data: () => this.#data,
    lang: () => this.#lang,
    say: (text: string) => this.#status.say(text),
    onDemand: () => this.#onDemand.here,
    choose: (event: TimelineEvent | null) => this.#choice.make(event),
  };
  #intake = new IntakeController(this);
  #onDemand = new OnDemandController(this, () => {
    // It has an eye on the settings, too.
    void this.#opened;
    this.#drawing.zoom.listen();
  });
  #drawing = new DrawingController(this, {
    lang: () => this.#lang,
    chosen: () => this.selected,
    choose: ({id}) => this.#choice.make(this.selected === id ? null : (this.#store?.event(id) ?? null)),
    panel: () => this.#opened?.reading.render() ?? nothing,
    dense: () => this.theme === 'dense',
    onDemand: () => this.#onDemand.here,
    need: () => {
      this.#onDemand.now();
      return this.#onDemand.arriving !== null;
    },
    laneName: (key) => this.#lanes.name(key),
    moved: (view, quiet) => this.#moved(view, quiet),
    cropped: () => this.#link.write(),
    drawn: () => this.#drawn(),
  });
  #choice = new Choice(this, {
    ...this.#own,
    filter: () => this.#drawing.filter,
    changed: (chose) => this.#link.write(chose),
  });
  #parts: {reading: ReadingController; table: EventTable} | null = null;
  #editing = new EditController(this, {
    editable: () => isOn(this.editable),
    ...this.#own,
    author: () => this.author ?? '',
    dateWords: (date) => dateWords({date}, {lang: this.#lang}),
    statusWords: () => messages(this.#lang).status,
    articleTitle: ({articles}, id) => articles.find((article) => article.id === id)?.title ?? id,
    choose: (id) => this.#choice.make(this.#choice.find(id)),
    changed: (edits, edit) => this.dispatchEvent(new TimelineEditEvent(edits, edit)),
  });
  #link = new DeeplinkController(this, {
    name: () => (this.deeplink === null || this.deeplink === 'false' ? null : this.deeplink || 'timeline'),
    place: () => ({selected: this.selected, view: this.#went ? viewWords(this.domain) : null}),
    go: (place) => {
      this.#went ||= place.view !== null;
      Object.assign(this, place);
      void this.updateComplete.then(() => this.#store && this.#choice.forget());
    },
    close: () => this.#choice.make(null),
  });
  #lanes = new Lanes(this.#own, this);
  #ordering = new Ordering(this, (store) => this.#take(store));
  /** The timeline in sight, as it came. */
  #unedited: Timeline | null = null;
  #data: Pick<Timeline, 'articles' | 'events' | 'undated'> = {articles: [], events: [], undated: []};
  #over = new OverController(this, () => this.#onDemand.now());
  #search = new Search(this, {
    ...this.#own,
    sift: (filter) => this.#drawing.sift(filter),
    typed: (query) => {
      const {from, to} = this.domain;
      return this.#onDemand.here?.typedDate(query, this.#lang, (from + to) / 2) ?? null;
    },
    days: ({start, end}) => daysWords(start, end, this.#lang),
    visit: (date) => void this.#visit(date),
    first: () => this.#first(),
  });
  #status = new StatusController(this);
  #viewTimer = 0;
  /** The reader moves the view, and has moved it. */
  #moves = false;
  #went = false;
  /** What was wrong with what came last, as it was told. */
  #told: readonly Diagnostic[] | null = null;

  constructor() {
    super();
    this.selected = null;
    this.view = null;
    this.locale = null;
    this.theme = null;
    this.lanes = null;
    this.mode = matchMedia('(prefers-reduced-data: reduce)').matches ? 'table' : 'timeline';
    this.compress = false;
    this.eras = null;
    this.level = 3;
    this.editable = false;
    this.author = null;
    this.deeplink = null;
    this.nokeys = false;
    new PrintController(
      this,
      () => {
        this.#onDemand.now();
        return (this.#store && this.#opened?.table.printed()) ?? nothing;
      },
      (on) => this.#drawing.paper(on),
    );
    new KeyboardController(this, {
      rtl: () => this.#drawing.rtl,
      mute: () => isOn(this.nokeys),
      walk: (step) => this.#drawing.walk(step),
      ends: (step) => this.#drawing.ends(step),
      climb: (step) => this.#drawing.climb(step),
      pan: (share) => this.#drawing.pan(share),
      panUnit: (step) => this.#drawing.panUnit(step),
      zoomBy: (factor) => this.#drawing.zoomBy(factor),
      fit: () => this.#drawing.fit(),
      search: () => this.renderRoot.querySelector<HTMLElement>('.search')?.focus(),
      help: () => this.#over.toggle('help'),
      table: () => void this.#turn(),
      other: (event) => this.#otherKey(event),
    });
  }

  // ── what comes in ──────────────────────────────────────────────────────────────────────────────────────────────

  /** A ready-made timeline; or the one that was drawn from articles. */
  get timeline(): Timeline | null {
    return this.#editing.apply(this.#intake.timeline);
  }
  set timeline(value: Timeline | null) {
    this.#intake.give('timeline', value);
  }

  /** Articles to draw the timeline from, in the page. */
  get articles(): readonly ArticleInput[] | null {
    return this.#intake.given('articles');
  }
  set articles(value: readonly ArticleInput[] | null) {
    this.#intake.give('articles', value);
  }

  /** Any dated records at all, ISO 8601 or EDTF. Read, never changed. */
  get events(): readonly EventRecord[] | null {
    return this.#intake.given('events');
  }
  set events(value: readonly EventRecord[] | null) {
    this.#intake.give('events', value);
  }

  /** Ready columns, for very many events. */
  get columns(): EventColumns | null {
    return this.#intake.given('columns');
  }
  set columns(value: EventColumns | null) {
    this.#intake.give('columns', value);
  }

  /** An editor’s corrections, applied to whatever timeline is shown; null where there are none. Setting them fires nothing. */
  get edits(): Edits | null {
    return this.#editing.edits;
  }
  set edits(value: Edits | null) {
    this.#editing.edits = value;
  }

  /** The words that are searched for; events that lack one of them are left out of the drawing. Empty: none. */
  get query(): string {
    return this.#search.wanted.query;
  }
  set query(value: string | null) {
    this.#search.want({...this.#search.wanted, query: value ?? ''});
  }

  /** Address of a Timeline as JSON. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(value: string | null) {
    if (value === null || value === undefined) this.removeAttribute('src');
    else this.setAttribute('src', value);
  }

  /** Everything that was wrong with what came in, and what was done about it. */
  get diagnostics(): readonly Diagnostic[] {
    return [
      ...this.#intake.diagnostics,
      ...this.#editing.diagnostics,
      ...this.#onDemand.diagnostics,
      // What came last could not be read: what is still in sight has come before it.
      ...(this.#intake.state === 'error'
        ? []
        : [...(this.timeline?.diagnostics ?? []), ...(this.#store?.diagnostics ?? [])]),
    ];
  }

  // ── what a page may ask ────────────────────────────────────────────────────────────────────────────────────────

  /** The stretch in sight, milliseconds UTC. */
  get domain(): Readonly<Domain> {
    return this.#drawing.seen;
  }

  /** Glides to a stretch of time: milliseconds UTC, or a date or interval as EDTF. What is no date changes nothing. */
  zoomTo(stretch: Domain | string): void {
    const domain = typeof stretch === 'string' ? parseEdtf(stretch) : {start: stretch.from, end: stretch.to};
    if (domain && domain.end > domain.start) this.#drawing.glide({from: domain.start, to: domain.end});
  }

  zoomIn(): void {
    this.#drawing.zoomBy(2, true);
  }

  zoomOut(): void {
    this.#drawing.zoomBy(0.5, true);
  }

  /** Shows the stretch that holds the story. */
  fit(): void {
    this.#drawing.fit(true);
  }

  /** Opens the list of keys and marks. */
  showHelp(): void {
    if (this.#over.open !== 'help') this.#over.toggle('help');
  }

  /** Gives an event’s label the focus, bringing it into sight; or its line of the table, or of the tray. */
  focusEvent(id: string): void {
    const entry = this.#tabular ? null : this.#store?.find(id);
    // What a search leaves out has no label to go to.
    if (entry && (this.#drawing.filter?.wants(entry) ?? true)) this.#drawing.focus(entry, true);
    else this.#opened?.reading.focusLine(id);
  }

  // ── life ───────────────────────────────────────────────────────────────────────────────────────────────────────

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#viewTimer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const {records, columns} = this.#intake;
    const {timeline} = this;
    this.#ordering.take(timeline ?? records ?? columns, () =>
      timeline ? {timeline} : records ? {events: records} : columns ? {columns} : null,
    );
    if (changed.has('eras')) this.#drawing.eras = readEras(this.eras);
    if (changed.has('lanes')) this.#drawing.divide(this.#lanes.divided);
    if (changed.has('mode') && this.#tabular) this.#onDemand.now();
    this.#drawing.compress = isOn(this.compress);
    if (changed.has('view') && this.view) this.#applyView();
    if (this.#choice.settle()) this.#onDemand.now();
    void loadMessages(this.#lang).then((arrived) => arrived && this.requestUpdate());
  }

  protected override render(): TemplateResult {
    const lang = this.#lang;
    const words = drawingWords(lang);
    const {state} = this.#intake;
    // Undated events are something to show, too: they stand in the tray.
    const ready = this.#store !== null && (this.#store.size > 0 || this.#data.undated.length > 0);
    // In a feed the evidence opens in its place.
    const opened = this.#opened;
    const {event} = this.#choice;
    const open =
      opened?.reading.shows && !(this.#drawing.narrow && !this.#tabular && event && this.#store?.find(event.id));
    return html`
      <section
        class="root ${this.#rtl() ? 'rtl' : ''}"
        aria-label=${this.timeline?.title ?? words.timeline}
        aria-busy=${state === 'loading' ? 'true' : 'false'}
      >
        ${ready ? this.#toolbar() : html`<span></span>`}
        ${state === 'loading' ? loadingLine(this.#intake.progress, messages(lang).loading) : nothing}
        ${
          ready
            ? html`<div class="main ${open ? 'with-panel' : ''}">
                ${
                  this.#tabular
                    ? html`<div class="table-box">${opened?.table.render()}</div>`
                    : html`<div class="stage ${this.#lanes.division && !this.#drawing.narrow ? 'laned' : ''}">
                        <div class="drawing"></div>
                        <canvas class="motion" aria-hidden="true" hidden></canvas><i class="probe"></i>
                      </div>`
                }
                ${this.#search.unmatched()}
                ${open ? html`<div class="panel">${opened.reading.render()}</div>` : nothing}
              </div>`
            : this.#ordering.foreseen
              ? html`<div class="main">${preview(this.#ordering.foreseen, this.offsetWidth)}</div>`
              : this.#waiting()
        }
        ${this.#foot()}
        ${
          ready
            ? this.#onDemand.here?.overlay(this.#over.open, {
                host: this,
                ...this.#own,
                lang,
                data: this.#data,
                wanted: this.#search.wanted,
                want: (wanted) => this.#search.want(wanted),
                timeline: () => this.timeline,
                diagnostics: () => this.diagnostics,
                onclose: () => this.#over.close(),
              })
            : nothing
        }
        <div class="hidden" role="status">${this.#status.text}</div>
        <div class="print"></div>
      </section>
    `;
  }

  /** Done when what the drawing was asked to show has arrived as well. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let done = await super.getUpdateComplete();
    for (let arriving; (arriving = this.#intake.arriving ?? this.#onDemand.arriving);) {
      await arriving;
      done = await super.getUpdateComplete();
    }
    return done;
  }

  protected override updated(): void {
    // No drawing will come of no events, nor under a table.
    if (!this.renderRoot.querySelector('.drawing, .table-box:empty')) this.#drawing.tell();
    const {state, message, diagnostics} = this.#intake;
    // What went wrong has a list of its own each time, though its words may be the same.
    const told = state === 'error' || state === 'empty' ? diagnostics : null;
    if (told && told !== this.#told) {
      if (state === 'empty') this.#status.say(message);
      else {
        this.#unserve();
        this.dispatchEvent(new TimelineErrorEvent(message));
      }
    }
    this.#told = told;
  }

  // ── within ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** The language of dates and words. */
  get #lang(): string {
    const tag = this.locale || this.closest('[lang]')?.getAttribute('lang') || 'en';
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? 'en';
    } catch {
      return 'en';
    }
  }

  get #store(): Store | null {
    return this.#ordering.store;
  }

  #rtl(): boolean {
    return this.isConnected && getComputedStyle(this).direction === 'rtl';
  }

  /** Other events are in order, or none are left. */
  #take(store: Store | null): void {
    if (!store) this.#status.clear();
    const {timeline} = this;
    // What is only edited stays in sight as it was.
    const edited = store !== null && this.#unedited !== null && this.#unedited === this.#intake.timeline;
    this.#unedited = store && this.#intake.timeline;
    this.#data = timeline ?? {articles: [], events: [], undated: []};
    this.#parts?.table.forget();
    this.#drawing.take(store, {kept: edited});
    this.#lanes.take();
    this.#drawing.divide(this.#lanes.divided);
    // What was asked of other articles means nothing of these.
    if (!edited) this.#search.forget();
    this.#search.sift();
    if (this.view && !edited) this.#applyView();
    this.#choice.forget();
  }

  #applyView(): void {
    const domain = parseEdtf(this.view ?? '');
    if (domain && domain.end > domain.start && this.#store)
      this.#drawing.show({from: domain.start, to: domain.end}, this.#choice.find(this.selected) !== null);
  }

  #moved(view: Domain, quiet: boolean): void {
    this.#moves ||= !quiet;
    clearTimeout(this.#viewTimer);
    this.#viewTimer = window.setTimeout(() => {
      this.#status.say(() => this.#showing());
      if (!this.#moves) return;
      this.#moves = false;
      this.#went = true;
      this.dispatchEvent(new TimelineViewEvent(view));
      this.#link.write();
    }, 160);
  }

  /** What is in sight, in words. */
  #showing(): string {
    return showing(this.domain, this.#drawing.layout?.inside ?? 0, this.#store?.size ?? 0, this.#lang);
  }

  /** What a server sent to be read until something is drawn. */
  #unserve(): void {
    for (const served of this.renderRoot.querySelectorAll('[data-served]')) served.remove();
  }

  #drawn(): void {
    this.#unserve();
    this.#onDemand.soon();
    if (this.#store?.size || this.#data.undated.length)
      this.#status.say(() =>
        this.#data.articles.length ? summary(this.#data, this.#showing(), this.#lang) : this.#showing(),
      );
    this.dispatchEvent(new TimelineRenderedEvent(this.#store?.size ?? 0));
  }

  /** What opens, once it has come: evidence and articles, and the table. */
  get #opened(): {reading: ReadingController; table: EventTable} | null {
    const onDemand = this.#onDemand.here;
    if (!onDemand || this.#parts) return this.#parts;
    const chosen = (): TimelineEvent | null => this.#choice.event;
    return (this.#parts = {
      reading: new onDemand.ReadingController(this, {
        ...this.#own,
        timeline: () => this.#data,
        event: chosen,
        order: () => this.#choice.neighbours(),
        level: () => this.level,
        uncover: () => this.#over.close(),
        tools: (event) => this.#editing.tools(event),
      }),
      table: new onDemand.EventTable(this, {
        ...this.#own,
        filter: () => this.#drawing.filter,
        undated: () => this.#search.undated,
        chosen,
      }),
    });
  }

  get #tabular(): boolean {
    return this.mode === 'table';
  }

  /** By key: the focus goes along, into the table, and back to the event it came from. */
  async #turn(): Promise<void> {
    const {stop} = this.#drawing;
    this.mode = this.#tabular ? 'timeline' : 'table';
    await this.updateComplete;
    if (this.#tabular) this.renderRoot.querySelector<HTMLElement>('.table')?.focus();
    else this.focusEvent(stop ?? '');
  }

  /** To the first of what is in sight. */
  #first(): void {
    if (this.#tabular) return this.renderRoot.querySelector<HTMLElement>('.table')?.focus();
    this.renderRoot.querySelector<HTMLElement>('.unmatched [data-event]')?.focus();
    this.#drawing.ends(1);
  }

  async #visit(date: Span): Promise<void> {
    this.mode = 'timeline';
    await this.updateComplete;
    this.#drawing.visit(date);
  }

  #otherKey(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      if (this.#over.open) {
        this.#over.close();
        return true;
      }
      const search = this.renderRoot.querySelector<HTMLInputElement>('.search');
      if (search && this.query && (this.renderRoot as ShadowRoot).activeElement === search) {
        this.query = '';
        return true;
      }
    }
    return this.#opened?.reading.key(event) ?? false;
  }

  #toolbar(): TemplateResult {
    const store = this.#store!;
    return toolbar({
      words: drawingWords(this.#lang),
      events: store.size + this.#data.undated.length,
      query: this.query,
      matches: this.#search.filter ? this.#search.count : null,
      showAll: messages(this.#lang).showAll,
      onall: this.#search.all,
      table: this.#tabular,
      narrow: this.#drawing.narrow,
      over: this.#over.open,
      onsearch: (query) => (this.query = query),
      onfound: this.#search.go,
      onzoom: (factor) => this.#drawing.zoomBy(factor),
      onfit: () => this.#drawing.fit(),
      ontable: (table) => (this.mode = table ? 'table' : 'timeline'),
      onover: (over) => this.#over.toggle(over),
      divisions: this.#lanes.divisions,
      division: this.#lanes.division,
      ondivide: (by) => (this.lanes = by),
      save: messages(this.#lang).save,
      filter:
        this.#data.events.length > 1
          ? {word: messages(this.#lang).filter, asked: this.#search.wanted.sieve?.asked ?? 0}
          : null,
    });
  }

  #waiting(): TemplateResult {
    const intake = this.#intake;
    const {state, message} = intake;
    return waiting({
      state,
      message,
      words: messages(this.#lang),
      unplaced: (state === 'ready' && this.#store?.diagnostics[0]?.message) || null,
      onretry: () => intake.retry(),
      oncancel: () => intake.cancel(),
    });
  }

  #foot(): TemplateResult {
    const {diagnostics} = this;
    const {undated, articles} = this.#data;
    const lang = this.#lang;
    const words = messages(lang);
    const onDemand = this.#onDemand.here;
    const failed = this.#intake.state === 'error' && this.#store !== null;
    const edits = this.#editing.tray();
    const unused = articles.reduce((sum, {coverage}) => sum + (coverage?.unused.length ?? 0), 0);
    if (!undated.length && !diagnostics.length && !unused && !failed && edits === nothing) return html`<div></div>`;
    const errors = diagnostics.filter(({severity}) => severity === 'error').length;
    const now = (): void => {
      this.#onDemand.now();
      this.requestUpdate();
    };
    const select = (event: TimelineEvent): void => this.#choice.make(this.selected === event.id ? null : event);
    return html`<div class="foot">
      <div class="foot-lines">
        ${failed ? html`<p role="alert">${this.#intake.message}</p>` : nothing} ${edits}
        ${undated.length ? tray('undated', words.undated(undated.length), onDemand?.undatedList({events: undated, selected: this.#choice.event, lang, onselect: select}), now) : nothing}
        ${unused ? tray('unused', words.unused(unused), onDemand?.unusedList({articles, lang, onopen: (at) => this.#opened?.reading.open(at)}), now) : nothing}
        ${
          diagnostics.length
            ? tray(
                `diagnostics${errors ? ' grave' : ''}`,
                words.notes(errors, diagnostics.length - errors),
                // Also where what opens could not be loaded.
                onDemand?.diagnosticsList(diagnostics, lang) ?? diagnostics.map(({message}) => html`<p>${message}</p>`),
                now,
              )
            : nothing
        }
      </div>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'news-timeline': NewsTimeline;
  }
}
