import {nothing} from 'lit';
import type {ReactiveController, ReactiveControllerHost, TemplateResult} from 'lit';
import type {Article, Evidence, Timeline, TimelineEvent} from '../model.js';
import {evidencePanel} from './evidence.js';
import {NearController} from './near-controller.js';
import {quotationText} from './quotation.js';
import {articleReader, stretchAround} from './reader.js';
import {readingMessages} from './reading-messages.js';
import {SettingsController} from './settings.js';
import type {Stretch} from './reader.js';
import {WayController} from './way-controller.js';

/** What the controller asks of the element it serves. */
export interface ReadingSource {
  timeline: () => Pick<Timeline, 'articles' | 'events' | 'undated'> | null;
  /** The event whose evidence is open. */
  event: () => TimelineEvent | null;
  /** Events in the order of “previous” and “next”. */
  order: () => readonly TimelineEvent[];
  level: () => number;
  lang: () => string;
  /** The reader chose another event, or closed the panel: the host gives focus back to the event’s own button. */
  choose: (event: TimelineEvent | null) => void;
  /** Closes what lies over the drawing, and moves no focus. */
  uncover: () => void;
  /** Tells the reader’s ear. */
  say: (text: string) => void;
  /** What stands under the event’s facts: the editor’s tools. */
  tools?: (event: TimelineEvent) => unknown;
}

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What opens below or beside the drawing: the evidence of the chosen event, and from there an article’s full text.
 * Holds which passage is open, keeps it in view inside the reader, and gives focus back; the page moves only where the
 * focus would be out of sight.
 */
export class ReadingController implements ReactiveController {
  /** The passage whose article is open; null while the evidence is shown. */
  passage: Evidence | null = null;
  #copied: Evidence | null = null;
  #refused: Evidence | null = null;
  #shown: Stretch | null = null;
  #event: string | null = null;
  /** What the next update has to bring into view or to focus. */
  #after: 'scroll' | 'back' | 'title' | null = null;
  #cameFrom: Evidence | null = null;
  /** What had the focus before an article was opened. */
  #opener: HTMLElement | null = null;

  constructor(
    private readonly host: Host,
    private readonly source: ReadingSource,
  ) {
    host.addController(this);
    new NearController(host, () => source.timeline()?.events ?? []);
    new WayController(host, () => source.uncover());
    new SettingsController(host);
  }

  /** Whether there is something to render: an event’s evidence, or an article. */
  get shows(): boolean {
    return this.source.event() !== null || (this.passage !== null && this.#article(this.passage) !== undefined);
  }

  /** Opens the article’s full text at these words. */
  open(evidence: Evidence): void {
    const article = this.#article(evidence);
    if (!article) return;
    // Whatever was open before this is not what is asked for.
    this.#event = this.source.event()?.id ?? null;
    if (!this.passage) this.#opener = this.host.shadowRoot?.activeElement as HTMLElement | null;
    this.passage = evidence;
    this.#cameFrom = evidence;
    this.#shown = stretchAround(article, evidence);
    this.#after = 'scroll';
    this.host.requestUpdate();
  }

  /** From the article back to the evidence, focus on the link it was opened from. */
  back(): void {
    this.passage = null;
    this.#after = 'back';
    this.host.requestUpdate();
  }

  /** The panel as it stands; nothing while no event is chosen and no article open. */
  render(): TemplateResult | typeof nothing {
    const timeline = this.source.timeline();
    const event = this.source.event();
    if ((event?.id ?? null) !== this.#event) {
      this.#event = event?.id ?? null;
      // A passage chosen in the text leads to its event: then the evidence is what is asked for.
      this.passage = null;
    }
    if (!timeline) return nothing;
    const common = {timeline, level: this.source.level(), lang: this.source.lang()};
    const article = this.passage && this.#article(this.passage);
    if (this.passage && article) {
      return articleReader({
        ...common,
        article,
        event,
        passage: this.passage,
        shown: this.#shown ?? stretchAround(article, this.passage),
        onback: () => this.back(),
        onopen: (words) => this.open(words),
        onselect: (chosen, evidence) => this.#lead(chosen, evidence),
        onshow: (shown) => void this.#widen(shown),
      });
    }
    if (!event) return nothing;
    const order = this.source.order();
    const at = order.findIndex(({id}) => id === event.id);
    return evidencePanel({
      ...common,
      event,
      previous: at > 0 ? order[at - 1] : undefined,
      next: at >= 0 ? order[at + 1] : undefined,
      copied: this.#copied,
      refused: this.#refused,
      tools: this.source.tools?.(event),
      onclose: () => this.source.choose(null),
      onselect: (chosen) => this.#lead(chosen, null),
      onopen: (evidence) => this.open(evidence),
      oncopy: (evidence) => void this.#copy(evidence),
    });
  }

  /** Escape leaves one level at a time; `[` and `]` walk through the passages. Returns whether the key was used. */
  key(event: KeyboardEvent): boolean {
    if (event.key === 'Escape') {
      if (this.passage) this.back();
      else if (this.source.event()) this.source.choose(null);
      else return false;
      return true;
    }
    if (event.key !== '[' && event.key !== ']') return false;
    const links = [...(this.#root?.querySelectorAll<HTMLElement>('[data-passage], a.passage') ?? [])];
    if (!links.length) return false;
    const active = (this.host.shadowRoot ?? document).activeElement;
    const at = links.findIndex((link) => link === active);
    const to = event.key === ']' ? at + 1 : (at < 0 ? links.length : at) - 1;
    const target = links[(to + links.length) % links.length];
    this.#go(target);
    return true;
  }

  /** The line that stands for an event in the table or the tray; where there is none, the table, or the search. */
  focusLine(id: string): void {
    const line = this.#root?.querySelector<HTMLElement>(`:is(tr, .tray li)[data-event="${CSS.escape(id)}"] button`);
    const other = this.#root?.querySelector('.table') ?? this.#root?.querySelector('.search');
    this.#go(line?.checkVisibility() ? line : (other as HTMLElement | null));
  }

  hostUpdated(): void {
    const after = this.#after;
    this.#after = null;
    if (!after) return;
    if (after === 'scroll') {
      const current = this.#root?.querySelector<HTMLElement>('.reader-text .current');
      if (current) this.#showPassage(current);
      this.#focus('#reader-title');
    } else if (after === 'back') {
      const key = this.#cameFrom && `${this.#cameFrom.article} ${this.#cameFrom.start}`;
      const links = [...(this.#root?.querySelectorAll<HTMLElement>('[data-passage]') ?? [])];
      const opener = links.find((link) => link.dataset['passage'] === key);
      if (opener) this.#go(opener);
      else if (this.#opener?.isConnected) this.#go(this.#opener);
      else this.#focus('#evidence-title');
      this.#opener = null;
    } else {
      this.#focus('#evidence-title');
    }
  }

  #article(evidence: Evidence): Article | undefined {
    return this.source.timeline()?.articles.find(({id}) => id === evidence.article);
  }

  get #root(): ParentNode | null {
    return this.host.shadowRoot;
  }

  #focus(selector: string): void {
    this.#go(this.#root?.querySelector<HTMLElement>(selector));
  }

  #lead(event: TimelineEvent, evidence: Evidence | null): void {
    this.#after = evidence ? 'back' : 'title';
    this.#cameFrom = evidence;
    if (event.id === this.#event) this.back();
    else this.source.choose(event);
  }

  /** Scrolls the text’s own box so that a third of it stands before the passage. */
  #showPassage(passage: HTMLElement): void {
    const box = passage.closest<HTMLElement>('.reader-text');
    if (!box) return;
    const from = box.getBoundingClientRect();
    const to = passage.getBoundingClientRect();
    box.scrollTop += to.top - from.top - Math.max(0, (box.clientHeight - to.height) / 3);
  }

  /** Shows more of the text, and what was in sight stays there. The button that asked may be gone: then the text has the focus. */
  async #widen(shown: Stretch): Promise<void> {
    const box = this.#root?.querySelector<HTMLElement>('.reader-text');
    const [top, below] = box ? [box.scrollTop, box.scrollHeight - box.scrollTop] : [0, 0];
    const earlier = shown.start < (this.#shown?.start ?? 0);
    this.#shown = shown;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (!box) return;
    box.scrollTop = earlier ? box.scrollHeight - below : top;
    if (!this.host.shadowRoot?.activeElement) box.focus({preventScroll: true});
  }

  /** Gives it the focus, unfolds what it is folded in, and scrolls whatever it is out of sight in: the page last, and only where it has to. */
  #go(target: HTMLElement | null | undefined): void {
    // What is folded in takes no focus.
    target?.closest('details:not([open]) > :not(summary)')?.parentElement?.setAttribute('open', '');
    target?.focus({preventScroll: true});
    for (let box = target?.parentElement; box && target; box = box.parentElement)
      if (/auto|scroll/.test(getComputedStyle(box).overflowY))
        box.scrollTop += beyond(target, box.getBoundingClientRect());
    if (target) scrollBy(0, beyond(target, {top: 0, bottom: innerHeight}));
  }

  async #copy(evidence: Evidence): Promise<void> {
    const words = readingMessages(this.source.lang());
    this.#copied = this.#refused = null;
    try {
      await navigator.clipboard.writeText(quotationText(evidence, this.#article(evidence)));
      this.#copied = evidence;
      this.source.say(words.copied);
    } catch {
      // The page or the reader does not allow it.
      this.#refused = evidence;
      this.source.say(words.notCopied);
    }
    this.host.requestUpdate();
  }
}

/** How far down a box has to be scrolled for something to be seen in it, in pixels; 0 where it is. Its top goes first. */
function beyond(target: HTMLElement, {top, bottom}: {top: number; bottom: number}): number {
  const box = target.getBoundingClientRect();
  const ROOM = 8;
  if (box.top < top) return box.top - top - ROOM;
  return box.bottom > bottom ? Math.min(box.bottom - bottom + ROOM, box.top - top - ROOM) : 0;
}
