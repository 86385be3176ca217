import type {ReactiveControllerHost, TemplateResult} from 'lit';
import type {Filter} from '../layout/source.js';
import type {Store} from '../layout/store.js';
import type {Timeline, TimelineEvent} from '../model.js';
import {tableView} from './table.js';
import type {TableSort} from './table.js';

/** What the table asks of the element around it. */
export interface EventTableTarget {
  store: () => Store | null;
  data: () => Pick<Timeline, 'articles' | 'events' | 'undated'>;
  lang: () => string;
  /** What is asked for; undefined where all is. */
  filter: () => Filter | undefined;
  /** What is asked for of the events without a date. */
  undated: () => readonly TimelineEvent[];
  chosen: () => TimelineEvent | null;
  choose: (event: TimelineEvent) => void;
}

/** Rows shown at once, and with each press of “more”. */
const STEP = 500;
/** A table shows as many as anybody reads; what is beyond is searched for. */
const READ = 2000;
const ALWAYS = {from: -Infinity, to: Infinity};

/** The events as a table: the page’s own records too, of which the most important are taken. Keeps how it is sorted and how far it is unrolled. */
export class EventTable {
  #sort: TableSort = {column: 'date', descending: false};
  #rows = STEP;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly target: EventTableTarget,
  ) {}

  /** Other events came. */
  forget(): void {
    this.#rows = STEP;
  }

  render(): TemplateResult {
    const {target} = this;
    const {events} = target.data();
    const filter = target.filter();
    const dated = events.length && !filter ? events : this.#top(READ, filter);
    return tableView({
      events: [...dated, ...target.undated()],
      timeline: target.data(),
      selected: target.chosen(),
      sort: this.#sort,
      limit: this.#rows,
      lang: target.lang(),
      onselect: target.choose,
      onsort: (sort) => {
        this.#sort = sort;
        this.host.requestUpdate();
      },
      onmore: () => {
        this.#rows += STEP;
        this.host.requestUpdate();
      },
    });
  }

  /** Every event with all its words, as far as anybody prints. */
  printed(): TemplateResult {
    const timeline = this.target.data();
    const {events, undated} = timeline;
    const told = [...events, ...undated];
    const quiet = (): void => undefined;
    return tableView({
      events: told.length ? told : this.#top(STEP),
      timeline,
      limit: READ,
      lang: this.target.lang(),
      onselect: quiet,
      onsort: quiet,
    });
  }

  #top(k: number, filter?: Filter): TimelineEvent[] {
    const store = this.target.store();
    return store?.top({...ALWAYS, k}, filter).flatMap(({id}) => store.event(id) ?? []) ?? [];
  }
}
