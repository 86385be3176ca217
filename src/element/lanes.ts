import {dividable, divide} from '../layout/division.js';
import type {Division, Lanes as Divided} from '../layout/division.js';
import type {Store} from '../layout/store.js';
import type {Article, Status, Timeline} from '../model.js';
import {drawingWords} from './drawing-words.js';
import {messages} from './messages.js';
import type {OnDemand} from './on-demand-controller.js';

/** What the lanes ask of the element around them. */
export interface LanesTarget {
  store: () => Store | null;
  data: () => Pick<Timeline, 'articles' | 'events'>;
  lang: () => string;
  onDemand: () => OnDemand | null;
}

/** What the drawing can be divided by, what it is divided by, and what each lane is called. */
export class Lanes {
  /** What the events can be divided by: what makes two lanes at least. */
  divisions: readonly Division[] = [];
  /** The articles by their ids, once they are asked for. */
  #articles: ReadonlyMap<string, Article> | null = null;

  constructor(
    private readonly target: LanesTarget,
    /** Carries what is asked for, possible or not. */
    private readonly host: {readonly lanes: string | null},
  ) {}

  /** Other events came, or none are left. */
  take(): void {
    const store = this.target.store();
    this.#articles = null;
    this.divisions = store ? dividable(store.groups, this.target.data().events) : [];
  }

  /** What the drawing is divided by, where that makes two lanes at least. */
  get division(): Division | null {
    return this.divisions.find((by) => by === this.host.lanes) ?? null;
  }

  get divided(): Divided | null {
    const by = this.division;
    const {events, articles} = this.target.data();
    return by && divide(by, this.target.store()?.groups ?? [], events, articles);
  }

  /** What a lane is called; and, behind that, what tells it from others of the same name. */
  name(key: string): string[] {
    const {target, division} = this;
    const lang = target.lang();
    if (!key) return [drawingWords(lang).noLane];
    if (division === 'status') return [messages(lang).status[key as Status]];
    if (division !== 'source') return [key];
    const articles = (this.#articles ??= new Map(target.data().articles.map((article) => [article.id, article])));
    const article = articles.get(key);
    const onDemand = target.onDemand();
    const apart = article && onDemand?.tellApart(article, articles, onDemand.readingMessages(lang), lang);
    return [article?.title ?? article?.publisher ?? key, ...(apart ? [apart] : [])];
  }
}
