import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readEventList} from '../formats/event-list.js';
import {readTimeline} from '../formats/timeline-json.js';
import type {ReadTimeline} from '../formats/timeline-json.js';
import {hostOf} from '../formats/url.js';
import type {ArticleInput, Diagnostic, EventColumns, EventRecord, Timeline} from '../model.js';
import type {Progress} from '../timeline.js';
import {messages} from './messages.js';
import type {FirstMessages} from './messages.js';

/** What may be set from script, by the name of the element’s property. */
export interface Given {
  timeline: Timeline;
  articles: readonly ArticleInput[];
  events: readonly EventRecord[];
  columns: EventColumns;
}

export type IntakeState = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

type IntakeHost = ReactiveControllerHost & HTMLElement & {locale?: string | null};

/** Words, or how to find them in the reader’s language, which may come after the occasion. */
type Said = string | ((words: FirstMessages) => string);

/**
 * Brings in what the element is to draw, from whichever way it comes: what script gave last (`give`); else what the
 * page declares: `src`, then `articles`, then a child `<script type="application/json">`, then a plain HTML list.
 * A change of the attributes or of the children is seen; whatever is under way is stopped by what comes after it and
 * by removal. What was drawn before stays until the new has arrived. Never throws: what goes wrong is in `message`
 * and `diagnostics`.
 */
export class IntakeController implements ReactiveController {
  state: IntakeState = 'idle';
  /** What was read, or drawn from articles. */
  timeline: Timeline | null = null;
  /** Plain dated records: `el.events`, or an HTML list. */
  records: readonly EventRecord[] | null = null;
  columns: EventColumns | null = null;
  /** How far loading has come, 0–1; null while that is not known. */
  progress: number | null = null;
  /** What was wrong with what came in, beyond `timeline.diagnostics`. */
  diagnostics: Diagnostic[] = [];
  /** While what explains a text that is no JSON is on its way. */
  arriving: Promise<void> | null = null;
  /** Milliseconds after which a silent server is given up. */
  timeout = 30_000;
  /** The largest answer that is read, in bytes. */
  limit = 32 * 1024 * 1024;

  #given: {kind: keyof Given; value: unknown; stopped?: true} | null = null;
  #declared = '';
  #said: Said = '';
  #running: AbortController | null = null;
  #observer: MutationObserver | null = null;

  constructor(private readonly host: IntakeHost) {
    host.addController(this);
  }

  /** The state in words, for the reader; empty when all is well. */
  get message(): string {
    const lang = this.host.locale || this.host.closest('[lang]')?.getAttribute('lang') || 'en';
    return typeof this.#said === 'string' ? this.#said : this.#said(messages(lang));
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver((records) => this.#changed(records));
    this.#observer.observe(this.host, {
      attributes: true,
      attributeOldValue: true,
      attributeFilter: ['src', 'articles', 'data-date', 'datetime', 'href', 'data-group', 'type'],
      childList: true,
      subtree: true,
      characterData: true,
    });
    // Given data is still there after a move; what was loading begins anew.
    if (this.#given) {
      if (this.state === 'loading') this.#start();
    } else this.#readDeclared();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    // What has arrived is still there after a move.
    if (this.state === 'loading') this.#declared = '';
    this.#stop();
  }

  /** What script sets wins over what is declared; null gives the turn back to what is declared. */
  give<K extends keyof Given>(kind: K, value: Given[K] | null | undefined): void {
    if (value === null || value === undefined) {
      if (this.#given?.kind !== kind) return;
      this.#given = null;
      this.#declared = '';
      this.#clear();
      if (this.host.isConnected) this.#readDeclared();
      return;
    }
    // An address set before this was not set last.
    this.#observer?.takeRecords();
    // As with any property, the same again is nothing new; but what failed or was stopped is tried once more.
    const same = this.#given?.kind === kind && this.#given.value === value && !this.#given.stopped;
    if (same && this.state !== 'error') return;
    this.#given = {kind, value};
    this.#start();
  }

  /** What was given under this name, if it is what counts now. */
  given<K extends keyof Given>(kind: K): Given[K] | null {
    return this.#given?.kind === kind ? (this.#given.value as Given[K]) : null;
  }

  /** Tries once more what failed. */
  retry(): void {
    this.#declared = '';
    if (this.#given) this.#start();
    else this.#readDeclared();
  }

  /** Stops what is under way; what was drawn before stays. */
  cancel(): void {
    if (this.state !== 'loading') return;
    if (this.#given) this.#given = {...this.#given, stopped: true};
    this.#stop();
    this.#settle(this.timeline || this.records || this.columns ? 'ready' : 'idle', '');
  }

  /** Attributes and children, as one string that changes when they do. */
  #readDeclared(): void {
    const src = this.host.getAttribute('src')?.trim() ?? '';
    const articles = this.host.getAttribute('articles')?.trim() ?? '';
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    const list = this.host.querySelector(':scope > ol, :scope > ul');
    const declared = src
      ? `src ${src}`
      : articles
        ? `articles ${articles}`
        : script
          ? `json ${script.textContent}`
          : list
            ? `list ${JSON.stringify(readEventList(this.host))}`
            : '';
    if (declared === this.#declared && declared !== '') return;
    this.#declared = declared;
    const signal = this.#begin();
    if (src) void this.#run(() => this.#loadSource(src, signal), signal, src);
    else if (articles) void this.#run(() => this.#loadArticles(articles.split(/\s+/), signal), signal, articles);
    else if (script) {
      this.#readText(script.textContent ?? '', 'the JSON in the page', signal);
    } else if (list) this.#takeRecords(readEventList(this.host), []);
    else {
      this.#clear();
      this.#settle('idle', '');
    }
  }

  #changed(records: MutationRecord[]): void {
    // What a script gave stays, whatever happens to the children, until there is another address to load.
    if (this.#given) {
      const address = records.some(({target, attributeName, oldValue}) => {
        if (target !== this.host || (attributeName !== 'src' && attributeName !== 'articles')) return false;
        const now = this.host.getAttribute(attributeName)?.trim();
        return Boolean(now) && now !== oldValue?.trim();
      });
      if (!address) return;
      this.#given = null;
      this.#declared = '';
    }
    this.#readDeclared();
  }

  #start(): void {
    const signal = this.#begin();
    const given = this.#given;
    if (!given) return;
    const {kind, value} = given;
    if (kind === 'timeline') this.#take(readTimeline(value, 'the timeline'));
    else if (kind === 'columns') this.#takeColumns(value);
    else if (!Array.isArray(value)) this.#fail(`“${kind}” is not a list.`, [], 'not-a-list');
    else if (kind === 'events') this.#takeRecords(value as EventRecord[], []);
    else void this.#run(() => this.#extract(value as ArticleInput[], [], signal), signal, 'the articles');
  }

  /** JSON is read at once; what is none is looked into. */
  #readText(text: string, name: string, signal: AbortSignal): void {
    const data = jsonIn(text);
    if (data !== undefined) return this.#take(readTimeline(data, name));
    const arriving = this.#run(
      async () => {
        const {parseTimeline} = await import('./unreadable.js');
        signal.throwIfAborted();
        this.#take(parseTimeline(text, name));
      },
      signal,
      name,
    );
    this.arriving = arriving;
    void arriving.then(() => {
      if (this.arriving === arriving) this.arriving = null;
    });
  }

  async #loadSource(src: string, signal: AbortSignal): Promise<void> {
    const {bytes, contentType} = await this.#fetch(src, signal);
    const data = jsonIn(bytes);
    if (data !== undefined) return this.#take(readTimeline(data, src));
    const {decodeText, parseTimeline} = await import('./unreadable.js');
    signal.throwIfAborted();
    const decoded = decodeText(bytes, {name: src, contentType});
    if (decoded.text === null) return this.#fail(decoded.diagnostics[0]?.message ?? '', decoded.diagnostics);
    this.#take(parseTimeline(decoded.text, src), decoded.diagnostics);
  }

  async #loadArticles(addresses: string[], signal: AbortSignal): Promise<void> {
    const {loadFiles, readFiles} = await import('./extraction.js');
    const {files, diagnostics} = await loadFiles(addresses, {
      load: (address) => this.#fetch(address, signal),
      why: (error, address) => this.#why(error, address),
      done: (share) => this.#advance(share / 2, ''),
    });
    signal.throwIfAborted();
    const read = await readFiles(files);
    signal.throwIfAborted();
    await this.#extract(read.articles, [...diagnostics, ...read.diagnostics], signal);
  }

  async #extract(articles: readonly ArticleInput[], before: Diagnostic[], signal: AbortSignal): Promise<void> {
    const {extract, legible} = await import('./extraction.js');
    signal.throwIfAborted();
    const read = legible(articles);
    const diagnostics = [...before, ...read.diagnostics];
    if (!read.articles.length) {
      const [first] = diagnostics;
      if (first) return this.#fail(first.message, diagnostics);
      this.#clear();
      return this.#settle('empty', (words) => words.emptyTimeline);
    }
    const timeline = await extract(read.articles, {signal, onprogress: (progress) => this.#tell(progress)});
    this.#take({timeline, diagnostics}, []);
  }

  #tell({stage, done, total}: Progress): void {
    const stages: Progress['stage'][] = ['reading', 'dating', 'events', 'linking'];
    const share = (stages.indexOf(stage) + (total ? done / total : 0)) / stages.length;
    this.#advance(share, (words) => (stage === 'reading' ? words.readingArticles(done, total) : words.loading));
  }

  /** Exactly the address the page’s author gave, in full or not at all. */
  async #fetch(address: string, signal: AbortSignal): Promise<{bytes: Uint8Array; contentType: string | null}> {
    const url = new URL(address, this.host.ownerDocument.baseURI);
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
      throw new IntakeError(`only http and https addresses are loaded`);
    if (url.username || url.password) throw new IntakeError('addresses with a user name are not loaded');
    const silence = new AbortController();
    let timer = setTimeout(
      () => silence.abort(new IntakeError(`no answer after ${Math.round(this.timeout / 1000)} seconds`)),
      this.timeout,
    );
    try {
      const both = AbortSignal.any([signal, silence.signal]);
      const response = await fetch(url, {credentials: 'same-origin', signal: both});
      if (!response.ok)
        throw new IntakeError(
          `the server answered ${response.status}${response.statusText ? ` (${response.statusText})` : ''}`,
        );
      const chunks: Uint8Array[] = [];
      let length = 0;
      const reader = response.body?.getReader();
      for (;;) {
        const step = await reader?.read();
        if (!step || step.done) break;
        length += step.value.length;
        if (length > this.limit) throw new IntakeError(`it is larger than ${Math.round(this.limit / 1024 / 1024)} MB`);
        chunks.push(step.value);
        clearTimeout(timer);
        timer = setTimeout(
          () => silence.abort(new IntakeError(`the answer stopped for ${Math.round(this.timeout / 1000)} seconds`)),
          this.timeout,
        );
      }
      const bytes = new Uint8Array(length);
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      return {bytes, contentType: response.headers.get('content-type')};
    } finally {
      clearTimeout(timer);
      // What is left of an answer that was refused is not read on.
      silence.abort();
    }
  }

  async #run(work: () => Promise<void>, signal: AbortSignal, name: string): Promise<void> {
    this.state = 'loading';
    this.progress = null;
    this.#said = (words) => words.loading;
    this.host.requestUpdate();
    try {
      await work();
    } catch (error) {
      if (!signal.aborted) this.#fail(this.#why(error, name), [], 'not-loaded');
    }
  }

  #why(error: unknown, name: string): string {
    const cause =
      error instanceof IntakeError
        ? error.message
        : error instanceof TypeError
          ? 'it could not be reached, or the server does not let this page read it'
          : error instanceof Error
            ? error.message
            : String(error);
    const address = URL.canParse(name, this.host.ownerDocument.baseURI)
      ? new URL(name, this.host.ownerDocument.baseURI)
      : null;
    const host = address ? hostOf(address.href) : '';
    const from = host && address?.host !== this.host.ownerDocument.location.host ? ` from ${host}` : '';
    return `Could not load ${name.length > 120 ? `${name.slice(0, 119).toWellFormed()}…` : name}${from}: ${cause}.`;
  }

  #take(read: ReadTimeline, before: Diagnostic[] = []): void {
    const diagnostics = [...before, ...read.diagnostics];
    if (read.records) return this.#takeRecords(read.records, diagnostics);
    if (!read.timeline) return this.#fail(diagnostics.at(-1)?.message ?? '', diagnostics);
    this.timeline = read.timeline;
    this.records = this.columns = null;
    this.diagnostics = diagnostics;
    const {events, undated} = read.timeline;
    // An empty drawing says why: the gravest thing that was wrong with what came in.
    const all = [...diagnostics, ...read.timeline.diagnostics];
    const why =
      all.find(({severity}) => severity === 'error') ?? all.find(({severity}) => severity === 'warning') ?? all[0];
    if (events.length || undated.length) this.#settle('ready', '');
    else this.#settle('empty', (words) => [words.emptyTimeline, why?.message].filter(Boolean).join(' '));
  }

  #takeRecords(records: readonly EventRecord[], diagnostics: Diagnostic[]): void {
    this.records = records;
    this.timeline = null;
    this.columns = null;
    this.diagnostics = diagnostics;
    this.#settle(records.length ? 'ready' : 'empty', records.length ? '' : (words) => words.emptyTimeline);
  }

  #takeColumns(value: unknown): void {
    const columns = value as Partial<EventColumns>;
    const good =
      typeof value === 'object' &&
      columns.start instanceof Float64Array &&
      columns.end instanceof Float64Array &&
      typeof columns.title === 'function' &&
      columns.length === columns.start.length &&
      columns.length === columns.end.length;
    if (!good)
      return this.#fail(
        '“columns” needs a length, start and end as Float64Array of that length, and a title function.',
        [],
        'bad-columns',
      );
    this.columns = columns as EventColumns;
    this.timeline = null;
    this.records = null;
    this.diagnostics = [];
    this.#settle(columns.length ? 'ready' : 'empty', columns.length ? '' : (words) => words.emptyTimeline);
  }

  #fail(message: string, diagnostics: Diagnostic[], code = 'not-loaded'): void {
    this.diagnostics = diagnostics.length ? diagnostics : [{code, severity: 'error', message}];
    this.#settle('error', message);
  }

  #settle(state: IntakeState, said: Said): void {
    this.state = state;
    this.#said = said;
    this.progress = state === 'ready' ? 1 : null;
    this.host.requestUpdate();
  }

  #advance(progress: number, said: Said): void {
    this.progress = progress;
    if (said) this.#said = said;
    this.host.requestUpdate();
  }

  #clear(): void {
    this.timeline = this.records = this.columns = null;
    this.diagnostics = [];
  }

  #begin(): AbortSignal {
    this.#stop();
    this.#running = new AbortController();
    return this.#running.signal;
  }

  #stop(): void {
    this.#running?.abort(new DOMException('something newer came', 'AbortError'));
    this.#running = null;
  }
}

/** A cause that is already said in plain words. */
class IntakeError extends Error {}

/** What JSON in UTF-8 says, as RFC 8259 has it; undefined, which JSON cannot say, when it is something else. */
function jsonIn(source: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof source === 'string' ? source : new TextDecoder('utf-8', {fatal: true}).decode(source));
  } catch {
    return undefined;
  }
}
