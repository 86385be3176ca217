import type {Domain} from '../layout/source.js';
import type {Edit, Edits, TimelineEvent} from '../model.js';

/** The reader chose an event, or put the chosen one away. Cancelled, the evidence does not open. */
export class TimelineSelectEvent extends Event {
  constructor(
    /** The event chosen; null when the evidence was closed. */
    readonly selected: TimelineEvent | null,
  ) {
    super('timeline-select', {bubbles: true, composed: true, cancelable: true});
  }
}

/** The reader moved or zoomed; fired once the view has come to rest. */
export class TimelineViewEvent extends Event {
  /** First and last instant in sight, milliseconds UTC. */
  readonly from: number;
  readonly to: number;

  constructor({from, to}: Domain) {
    super('timeline-view', {bubbles: true, composed: true});
    this.from = from;
    this.to = to;
  }
}

/** The first complete drawing of new data is on the page. */
export class TimelineRenderedEvent extends Event {
  constructor(
    /** Number of events with a place on the axis. */
    readonly events: number,
  ) {
    super('timeline-rendered', {bubbles: true, composed: true});
  }
}

/** What was given could not be read; the element says why where the reader looks. */
export class TimelineErrorEvent extends Event {
  constructor(readonly message: string) {
    super('timeline-error', {bubbles: true, composed: true});
  }
}

/** Somebody changed the edits in the page: made one, took one back, or loaded a file. */
export class TimelineEditEvent extends Event {
  constructor(
    /** All edits as they are now. */
    readonly edits: Edits,
    /** The one that was made; null for undo, redo and load. */
    readonly edit: Edit | null,
  ) {
    super('timeline-edit', {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'timeline-select': TimelineSelectEvent;
    'timeline-view': TimelineViewEvent;
    'timeline-rendered': TimelineRenderedEvent;
    'timeline-error': TimelineErrorEvent;
    'timeline-edit': TimelineEditEvent;
  }
}
