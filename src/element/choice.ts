import type {Filter} from '../layout/source.js';
import type {Store} from '../layout/store.js';
import type {Timeline, TimelineEvent} from '../model.js';
import {TimelineSelectEvent} from './events.js';
import {messages} from './messages.js';

/** The element carries what is asked for: the id of an event that may not be there, or no more. */
interface Host extends EventTarget {
  selected: string | null;
  readonly updateComplete: Promise<boolean>;
  focusEvent: (id: string) => void;
}

/** What the choice asks of the element around it. */
export interface ChoiceTarget {
  store: () => Store | null;
  data: () => Pick<Timeline, 'undated'>;
  lang: () => string;
  say: (text: string) => void;
  filter: () => Filter | undefined;
  /** Another event is chosen, or none; `chose`: it was the reader who did it. */
  changed: (chose: boolean) => void;
}

/** The event that is chosen, whose evidence is open. */
export class Choice {
  /** The event itself, as of the last update. */
  event: TimelineEvent | null = null;

  constructor(
    private readonly host: Host,
    private readonly target: ChoiceTarget,
  ) {}

  find(id: string | null): TimelineEvent | null {
    if (id === null) return null;
    const {store, data} = this.target;
    return store()?.event(id) ?? data().undated.find((event) => event.id === id) ?? null;
  }

  /** Finds the event that is asked for now, and says whether it is another one. */
  settle(): boolean {
    const before = this.event;
    this.event = this.find(this.host.selected);
    return this.event !== null && this.event.id !== before?.id;
  }

  /** What is chosen may not be there, or be no more. */
  forget(): void {
    if (this.host.selected === null || this.find(this.host.selected)) return;
    this.host.selected = null;
    this.target.changed(false);
  }

  /** The reader chooses an event; null closes what is open. */
  make(event: TimelineEvent | null): void {
    const {host, target} = this;
    const before = host.selected;
    const id = event?.id ?? null;
    if (id === before || !host.dispatchEvent(new TimelineSelectEvent(event))) return;
    host.selected = id;
    target.changed(true);
    if (event) {
      const articles = new Set(event.evidence.map(({article}) => article)).size;
      target.say(messages(target.lang()).snippets(event.evidence.length, articles));
    } else if (before !== null) void host.updateComplete.then(() => host.focusEvent(before));
  }

  /** The events around it, in order of time. */
  neighbours(): readonly TimelineEvent[] {
    const {selected} = this.host;
    const store = this.target.store();
    const entry = selected === null ? null : store?.find(selected);
    if (!store || !entry) return this.target.data().undated;
    const filter = this.target.filter();
    const around = [store.next(entry, -1, filter), entry, store.next(entry, 1, filter)];
    return around.flatMap((near) => (near && store.event(near.id)) ?? []);
  }
}
