/** A Timeline as JSON: validated at the door, written with stable bytes. */

import * as v from 'valibot';
import {STATUSES} from '../model.js';
import type {
  Article,
  Block,
  Conflict,
  Diagnostic,
  Edit,
  Evidence,
  EventRecord,
  Grain,
  Timeline,
  TimelineEvent,
} from '../model.js';
import {safeUrl} from './url.js';

const grains = [
  'second', 'minute', 'hour', 'part-of-day', 'day', 'weekend', 'week', 'month', 'quarter', 'season', 'half', 'year',
  'decade', 'century', 'millennium',
] as const satisfies readonly Grain[]; // prettier-ignore
const kinds = [
  'headline', 'repeated-headline', 'dateline', 'byline', 'caption', 'furniture', 'other-story', 'body',
] as const satisfies readonly Block['kind'][]; // prettier-ignore

const editKinds = [
  'set-date', 'set-title', 'set-status', 'merge', 'split', 'hide', 'pin', 'add',
] as const satisfies readonly Edit['kind'][]; // prettier-ignore

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const iso = v.nullable(v.string());
const stretch = {start: offset, end: offset};

const evidenceSchema = v.object({
  article: v.string(),
  ...stretch,
  exact: v.string(),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
  says: v.optional(v.string(), ''),
  timex: v.optional(v.object({...stretch, exact: v.string(), value: v.string(), rule: v.string()})),
});

const conflictKinds = [
  'date', 'date-tension', 'disputed-claim', 'numbers', 'status-change', 'attribution', 'quote-variance', 'precision',
] as const satisfies readonly Conflict['kind'][]; // prettier-ignore

const eventSchema = v.object({
  id: v.string(),
  title: v.string(),
  date: v.string(),
  grain: v.picklist(grains),
  start: iso,
  end: iso,
  earliest: v.optional(iso, null),
  latest: v.optional(iso, null),
  status: v.optional(v.picklist(STATUSES), 'happened'),
  importance: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.5),
  evidence: v.optional(v.array(v.unknown()), []),
  reasons: v.optional(v.array(v.string())),
  actors: v.optional(v.array(v.string())),
  place: v.optional(v.string()),
  types: v.optional(v.array(v.string())),
  group: v.optional(v.string()),
  url: v.optional(v.string()),
  description: v.optional(v.string()),
  wordings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  conflicts: v.optional(v.array(v.unknown())),
  edited: v.optional(
    v.array(
      v.object({
        kind: v.picklist(editKinds),
        by: v.string(),
        at: v.string(),
        was: v.optional(v.string()),
        note: v.optional(v.string()),
      }),
    ),
  ),
});

const conflictSchema = v.object({
  kind: v.picklist(conflictKinds),
  note: v.string(),
  events: v.optional(v.array(v.string())),
  sides: v.array(v.array(v.unknown())),
});

const day = v.nullable(v.string());
const reasonSchema = v.object({
  rule: v.string(),
  note: v.string(),
  snippet: v.optional(v.object({article: v.string(), ...stretch})),
});
const unused = v.array(v.object({...stretch, exact: v.string(), reason: v.string()}));

const articleSchema = v.object({
  id: v.string(),
  text: v.string(),
  sha256: v.optional(v.string(), ''),
  title: v.optional(v.string()),
  url: v.optional(v.string()),
  author: v.optional(v.string()),
  publisher: v.optional(v.string()),
  published: v.optional(v.string()),
  lang: v.optional(v.string()),
  dating: v.optional(v.object({best: day, from: day, to: day, firm: v.boolean(), reasons: v.array(reasonSchema)}), {
    best: null,
    from: null,
    to: null,
    firm: false,
    reasons: [],
  }),
  blocks: v.optional(v.array(v.object({...stretch, kind: v.picklist(kinds)})), []),
  coverage: v.optional(v.object({sentences: offset, used: offset, unused})),
});

const diagnosticSchema = v.object({
  code: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  article: v.optional(v.string()),
  event: v.optional(v.string()),
  path: v.optional(v.string()),
  message: v.string(),
});

/** What was read: a timeline, or the plain event records some files hold; and what was wrong. */
export type ReadTimeline =
  | {timeline: Timeline; records?: undefined; diagnostics: Diagnostic[]}
  | {timeline?: undefined; records: EventRecord[]; diagnostics: Diagnostic[]}
  | {timeline?: undefined; records?: undefined; diagnostics: Diagnostic[]};

/** One diagnostic of severity `error`, and nothing else. */
export const refuse = (code: string, message: string): ReadTimeline => ({
  diagnostics: [{code, severity: 'error', message}],
});

/**
 * Reads parsed JSON. What is no Timeline gives one diagnostic of severity `error` and nothing else; never throws. What
 * came in is never changed.
 *
 * @param name what the data are called in messages
 */
export function readTimeline(data: unknown, name = 'the data'): ReadTimeline {
  if (Array.isArray(data)) return readRecords(data, name);
  if (!isObject(data)) return refuse('not-a-timeline', `${name} is not a Timeline: it holds ${kindOf(data)}.`);
  const {version, events, articles} = data;
  if (!Array.isArray(events)) return refuse('not-a-timeline', `${name} is not a Timeline: it has no list of “events”.`);
  if (version === undefined && articles === undefined) return readRecords(events, name);
  if (version !== 1) {
    return refuse(
      'unknown-version',
      `${name} is a Timeline of version ${show(version)}; this program reads version 1.`,
    );
  }
  return {timeline: new Reader(data).timeline(), diagnostics: []};
}

/** Keeps what is good, and says of each thing that is not what was wrong and where. */
class Reader {
  readonly #diagnostics: Diagnostic[] = [];
  #articles = new Map<string, Article>();

  constructor(private readonly data: Record<string, unknown>) {}

  timeline(): Timeline {
    const {data} = this;
    const articles = this.#unique(
      'articles',
      this.#list('articles').map((item, i) => this.#article(item, i)),
    );
    this.#articles = new Map(articles.map((article) => [article.id, article]));
    const both = [
      ...this.#list('events').map((item, i) => this.#event(item, `events[${i}]`)),
      ...this.#list('undated').map((item, i) => this.#event(item, `undated[${i}]`)),
    ];
    const hidden = this.#list('hidden').map((item, i) => this.#event(item, `hidden[${i}]`));
    const unique = this.#unique('events', [...both, ...hidden]);
    const all = unique.slice(0, unique.length - hidden.filter(Boolean).length);
    const given = this.#list('diagnostics').flatMap((item) => {
      const read = v.safeParse(diagnosticSchema, item);
      return read.success ? [clean(read.output) as Diagnostic] : [];
    });
    return {
      version: 1,
      generator: typeof data['generator'] === 'string' ? data['generator'] : '',
      ...(typeof data['title'] === 'string' && {title: data['title']}),
      articles,
      events: all.filter(({start}) => start !== null),
      undated: all.filter(({start}) => start === null),
      ...(hidden.some(Boolean) && {hidden: unique.slice(all.length)}),
      diagnostics: [...given, ...this.#diagnostics],
    };
  }

  #list(key: string): unknown[] {
    const value = this.data[key];
    if (value === undefined) return [];
    if (Array.isArray(value)) return value;
    this.#say('warning', 'not-a-list', key, `“${key}” is ${kindOf(value)}, not a list, and was left out.`);
    return [];
  }

  #say(severity: Diagnostic['severity'], code: string, path: string, message: string, more: Partial<Diagnostic> = {}) {
    this.#diagnostics.push({code, severity, ...more, path, message});
  }

  #issue(issues: readonly v.BaseIssue<unknown>[], path: string): string {
    const [issue] = issues;
    const where = issue && v.getDotPath(issue);
    return `${where ? `${path}.${where}` : path}: ${issue ? `expected ${issue.expected ?? 'another kind'}, found ${show(issue.input)}` : 'is not valid'}`;
  }

  #article(item: unknown, index: number): Article | null {
    const path = `articles[${index}]`;
    const read = v.safeParse(articleSchema, item);
    if (!read.success) {
      this.#say('error', 'bad-article', path, `An article was left out. ${this.#issue(read.issues, path)}.`);
      return null;
    }
    const article = clean(read.output) as Article;
    const {text} = article;
    const blocks = article.blocks.filter(({start, end}) => start <= end && end <= text.length);
    if (blocks.length < article.blocks.length) {
      this.#say('warning', 'bad-offsets', `${path}.blocks`, `Blocks outside the text of ${article.id} were left out.`, {
        article: article.id,
      });
    }
    return this.#withSafeUrl({...article, blocks}, path, {article: article.id});
  }

  #event(item: unknown, path: string): TimelineEvent | null {
    const read = v.safeParse(eventSchema, item);
    if (!read.success) {
      this.#say('error', 'bad-event', path, `An event was left out. ${this.#issue(read.issues, path)}.`, {
        ...(isObject(item) && typeof item['id'] === 'string' && {event: item['id']}),
      });
      return null;
    }
    const {evidence, conflicts, ...rest} = read.output;
    const event = clean({
      ...rest,
      evidence: this.#evidenceList(evidence, `${path}.evidence`, rest.id),
      conflicts: conflicts && this.#conflicts(conflicts, `${path}.conflicts`, rest.id),
    }) as TimelineEvent;
    return this.#withSafeUrl(this.#bounded(event, path), path, {event: event.id});
  }

  /** Bounds that are no instants cannot be drawn: the event goes to the undated ones, in sight. */
  #bounded(event: TimelineEvent, path: string): TimelineEvent {
    const {start, end} = event;
    const from = instant(start);
    const until = instant(end);
    const undated = {...event, start: null, end: null, earliest: null, latest: null};
    if (start === null && end === null) return undated;
    if (from === null || until === null) {
      const message = `The date of “${event.title}” cannot be drawn: ${show(from === null ? start : end)} is not an ISO instant.`;
      this.#say('warning', 'bad-date', path, message, {event: event.id});
      return undated;
    }
    if (until < from) {
      const message = `“${event.title}” ends (${end}) before it begins (${start}).`;
      this.#say('warning', 'end-before-start', path, message, {event: event.id});
      return undated;
    }
    const earliest = instant(event.earliest);
    const latest = instant(event.latest);
    return {
      ...event,
      earliest: earliest === null || earliest > from ? start : event.earliest,
      latest: latest === null || latest < until ? end : event.latest,
    };
  }

  #evidenceList(items: unknown[], path: string, event: string): Evidence[] {
    return items.flatMap((item, i) => this.#evidence(item, `${path}[${i}]`, event) ?? []);
  }

  /** Evidence whose words do not stand in the article at that place is left out: never a wrong highlight. */
  #evidence(item: unknown, path: string, event: string): Evidence | null {
    const read = v.safeParse(evidenceSchema, item);
    if (!read.success) {
      this.#say('warning', 'bad-evidence', path, `Evidence was left out. ${this.#issue(read.issues, path)}.`, {event});
      return null;
    }
    const evidence = clean(read.output) as Evidence;
    const article = this.#articles.get(evidence.article);
    if (!article) {
      const message = `Evidence points to the article “${evidence.article}”, which is not in the file; its words are kept.`;
      this.#say('info', 'unknown-article', path, message, {event});
      return evidence;
    }
    if (article.text.slice(evidence.start, evidence.end) !== evidence.exact) {
      const message = `“${short(evidence.exact)}” does not stand at ${evidence.start}–${evidence.end} of ${article.id}, so it was left out.`;
      this.#say('warning', 'quote-mismatch', path, message, {event, article: article.id});
      return null;
    }
    const {timex} = evidence;
    if (timex && article.text.slice(timex.start, timex.end) !== timex.exact) {
      const message = `The date words “${short(timex.exact)}” do not stand where they should in ${article.id}; they are not marked.`;
      this.#say('warning', 'quote-mismatch', `${path}.timex`, message, {event, article: article.id});
      const {timex: _, ...rest} = evidence;
      return rest;
    }
    return evidence;
  }

  #conflicts(items: unknown[], path: string, event: string): Conflict[] {
    return items.flatMap((item, i) => {
      const read = v.safeParse(conflictSchema, item);
      if (!read.success) {
        this.#say(
          'warning',
          'bad-conflict',
          `${path}[${i}]`,
          `A conflict was left out. ${this.#issue(read.issues, path)}.`,
          {event},
        );
        return [];
      }
      const sides = read.output.sides.map((side, j) => this.#evidenceList(side, `${path}[${i}].sides[${j}]`, event));
      return [clean({...read.output, sides}) as Conflict];
    });
  }

  #withSafeUrl<T extends {url?: string}>(item: T, path: string, more: Partial<Diagnostic>): T {
    if (item.url === undefined || safeUrl(item.url)) return item;
    this.#say(
      'warning',
      'unsafe-url',
      `${path}.url`,
      `The address ${show(item.url)} is not one that may be linked, and was left out.`,
      more,
    );
    const {url: _, ...rest} = item;
    return rest as T;
  }

  /** All are kept; a later one with the same id gets a suffix. */
  #unique<T extends Article | TimelineEvent>(path: string, items: (T | null)[]): T[] {
    const seen = new Set<string>();
    return items.flatMap((item) => {
      if (!item) return [];
      let {id} = item;
      for (let n = 2; seen.has(id); n++) id = `${item.id}-${n}`;
      seen.add(id);
      if (id === item.id) return [item];
      this.#say(
        'warning',
        'duplicate-id',
        path,
        `The id “${short(item.id)}” is used twice; the later one is called “${short(id)}”.`,
      );
      return [{...item, id}];
    });
  }
}

function readRecords(items: unknown[], name: string): ReadTimeline {
  const diagnostics: Diagnostic[] = [];
  const records = items.flatMap((item, i) => {
    if (isObject(item) && typeof item['title'] === 'string' && typeof item['start'] === 'string')
      return [item as unknown as EventRecord];
    const message = `${name}: record ${i + 1} has no “title” and “start” and was left out.`;
    diagnostics.push({code: 'bad-event', severity: 'error', path: `[${i}]`, message});
    return [];
  });
  if (items.length && !records.length) {
    return refuse(
      'not-a-timeline',
      `${name} is not a Timeline: none of its ${items.length} items is an event with a “title” and a “start”.`,
    );
  }
  return {records, diagnostics};
}

/** The JSON text of a timeline: keys in the order of the model, two spaces, a newline at the end; the same bytes always. */
export function writeTimeline(timeline: Timeline): string {
  return `${JSON.stringify(timeline, null, 2)}\n`;
}

/** Without keys whose value is undefined. */
function clean(value: object): unknown {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
}

function instant(iso: string | null): number | null {
  if (iso === null || !/^[+-]?\d{4,6}(-\d\d(-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(iso)) return null;
  // A clock time without a zone would be read in the machine’s own.
  const at = Date.parse(/T[\d:.]+$/.test(iso) ? `${iso}Z` : iso);
  return Number.isFinite(at) ? at : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object'
        ? 'an object'
        : `a ${typeof value}`;

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text);

function show(value: unknown): string {
  if (typeof value === 'string') return `“${short(value)}”`;
  return typeof value === 'object' && value !== null ? kindOf(value) : String(value);
}
