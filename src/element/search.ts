import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {filterFor, found} from '../layout/filter.js';
import type {Wanted} from '../layout/filter.js';
import type {Filter} from '../layout/source.js';
import type {Store} from '../layout/store.js';
import type {Span, Timeline, TimelineEvent} from '../model.js';
import {drawingWords} from './drawing-words.js';
import {messages} from './messages.js';

type Host = ReactiveControllerHost & {readonly renderRoot: HTMLElement | DocumentFragment};

/** What the search asks of the element around it. */
export interface SearchTarget {
  store: () => Store | null;
  data: () => Pick<Timeline, 'events' | 'undated'>;
  lang: () => string;
  say: (text: string) => void;
  /** Draws what is wanted; all there is, where nothing is asked for. */
  sift: (filter: Filter | undefined) => void;
  choose: (event: TimelineEvent) => void;
  /** The date that somebody typed, if it is one. */
  typed: (query: string) => Span | null;
  /** How a stretch of time is said. */
  days: (stretch: Span) => string;
  /** Goes to a date; to the first of what matches. */
  visit: (date: Span) => void;
  first: () => void;
}

/** What the reader asked to see, by words and by the filter, and what is left of the events. */
export class Search {
  wanted: Wanted = {query: '', sieve: null};
  /** What the drawing leaves in sight; undefined where nothing is asked for. */
  filter: Filter | undefined;

  constructor(
    private readonly host: Host,
    private readonly target: SearchTarget,
  ) {}

  /** Asks for other events, and says how many there are. */
  want(wanted: Wanted): void {
    this.wanted = wanted;
    this.sift();
    this.host.requestUpdate();
    const words = drawingWords(this.target.lang());
    this.target.say(wanted.query ? words.matches(this.count, wanted.query) : words.events(this.count));
  }

  /** What the filter asked of other articles means nothing of these. */
  forget(): void {
    this.wanted = {...this.wanted, sieve: null};
  }

  /** Asks the same of the events that are there now. */
  sift(): void {
    const {target} = this;
    // Records of the page’s own are told of by no source.
    const told = (id: string): TimelineEvent | null =>
      (target.data().events.length ? target.store()?.event(id) : null) ?? null;
    this.filter = target.store() ? filterFor(this.wanted, told) : undefined;
    target.sift(this.filter);
  }

  /** What is asked for of the events without a date. */
  get undated(): readonly TimelineEvent[] {
    const {query, sieve} = this.wanted;
    return found(query, this.target.data().undated).filter((event) => sieve?.lets(event) ?? true);
  }

  /** How many are asked for, with a date and without. */
  get count(): number {
    return (this.target.store()?.extent(this.filter).count ?? 0) + this.undated.length;
  }

  /** Back from every search and filter. */
  all = (): void => {
    this.want({query: '', sieve: null});
    this.host.renderRoot.querySelector<HTMLElement>('.search')?.focus();
  };

  /** To the first of what matches; where nothing does and a date was typed, to that date. */
  go = (): void => {
    const date = this.count ? null : this.target.typed(this.wanted.query);
    if (!date) return this.target.first();
    this.want({...this.wanted, query: ''});
    this.target.visit(date);
  };

  /** What is seen where nothing matches: the way to the date that was typed, and the way back. */
  unmatched(): TemplateResult | typeof nothing {
    const {target, filter} = this;
    const store = target.store();
    if (!store?.size || !filter || store.extent(filter).count) return nothing;
    const words = drawingWords(target.lang());
    const others = messages(target.lang());
    const {query} = this.wanted;
    const {undated} = this;
    const date = undated.length ? null : target.typed(query);
    return html`<div class="state unmatched">
      <p>${undated.length ? others.undated(undated.length) : words.unmatched(query)}</p>
      ${undated.slice(0, 5).map((event) => html`<button type="button" data-event=${event.id} @click=${() => target.choose(event)}>${event.title}</button>`)}
      ${date ? html`<button type="button" @click=${this.go}>${target.days(date)} <span aria-hidden="true">↵</span></button>` : nothing}
      <button type="button" @click=${this.all}>${query ? words.clear : others.showAll}</button>
    </div>`;
  }
}
