/** The evidence panel: for one event, each source’s own words, why it has its date, and where sources disagree. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {hostOf, safeUrl} from '../formats/url.js';
import {linkToText} from '../formats/text-fragment.js';
import type {Article, Conflict, EditRecord, Evidence, Timeline, TimelineEvent} from '../model.js';
import {isUnsettled} from '../layout/unsettled.js';
import {dateWords, dayWords, spanWords} from './date-words.js';
import {heading} from './heading.js';
import type {Messages} from './messages.js';
import {readingMessages} from './reading-messages.js';
import {drawingWords} from './drawing-words.js';
import {articleTitle, doubtWord, programLang, runs, sourceName, surroundings, tellApart} from './source-words.js';

/** What the evidence panel shows of one event. */
export interface EvidencePanelView {
  event: TimelineEvent;
  /** Where the event’s articles are looked up. */
  timeline: Pick<Timeline, 'articles' | 'events' | 'undated'> & Partial<Pick<Timeline, 'generator'>>;
  /** Level of the panel’s heading, 2–6. */
  level?: number;
  /** BCP 47 tag of the interface. */
  lang?: string;
  previous?: TimelineEvent | undefined;
  next?: TimelineEvent | undefined;
  /** Just copied, so that its button can say so. */
  copied?: Evidence | null;
  /** The browser did not let it be copied. */
  refused?: Evidence | null;
  /** What stands under the event’s facts. */
  tools?: unknown;
  onclose: () => void;
  onselect: (event: TimelineEvent) => void;
  /** Open the article’s full text at these words. */
  onopen: (evidence: Evidence) => void;
  oncopy?: (evidence: Evidence) => void;
}

/** One event with every passage it was drawn from, grouped by article, and why it has its date. */
export function evidencePanel(view: EvidencePanelView): TemplateResult {
  const {event, timeline, level = 3, lang} = view;
  const words = readingMessages(lang);
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const conflicts = event.conflicts ?? []; // what leaves the event open comes before what tells of it
  return html`
    <section class="evidence" part="evidence" id="evidence" data-event=${event.id} aria-labelledby="evidence-title">
      <header>
        ${heading(level, html`<bdi>${event.title}</bdi>`, 'evidence-title')}
        <div class="evidence-moves">
          ${move('back', words.previousEvent, view.previous, view)} ${move('on', words.nextEvent, view.next, view)}
          <button type="button" class="plain" aria-label=${words.close} title=${words.close} @click=${view.onclose}>
            <span class="sign away"></span>
          </button>
        </div>
      </header>
      ${when(event, articles, words, programLang(timeline), lang)}
      ${(event.edited ?? []).map((edit) => editor(edit, words, lang))} ${view.tools ?? nothing}
      ${event.description ? html`<p class="evidence-description">${event.description}</p>` : nothing}
      ${conflicts.filter(({kind}) => isUnsettled(kind)).map((conflict) => disagreement(conflict, view, articles, words))}
      ${event.evidence.length ? sources(view, articles, words) : given(event, words)}
      ${conflicts.filter(({kind}) => !isUnsettled(kind)).map((conflict) => disagreement(conflict, view, articles, words))}
    </section>
  `;
}

function move(arrow: string, label: string, target: TimelineEvent | undefined, view: EvidencePanelView) {
  return html`<button
    type="button"
    class="plain"
    aria-label=${target ? `${label}: ${target.title}` : label}
    title=${target ? `${label}: ${target.title}` : label}
    aria-disabled=${target ? 'false' : 'true'}
    data-event=${target?.id ?? nothing}
    @click=${() => target && view.onselect(target)}
  >
    <span class=${`sign ${arrow}`}></span>
  </button>`;
}

/** The date and status in words, how many tell of it, and why this date in one line with the steps behind it. */
function when(
  event: TimelineEvent,
  articles: Map<string, Article>,
  words: Messages,
  noteLang: string | typeof nothing,
  lang?: string,
) {
  const options = {lang};
  const said = dateWords(event, options);
  const sourceCount = new Set(event.evidence.map(({article}) => article)).size;
  const allowed = whisker(event, options);
  const facts = [
    // Of an event of the page’s own nobody said that it happened.
    event.status === 'happened' && !sourceCount ? '' : words.status[event.status],
    doubtWord(event, drawingWords(lang)),
    sourceCount ? words.articles(sourceCount) : '',
    event.wordings && sourceCount > 1 ? words.wordings(event.wordings) : '',
  ].filter(Boolean);
  const why = whyLine(event, articles, words, options) || note(event.reasons?.[0], noteLang);
  const steps = event.reasons?.length
    ? event.reasons.map((reason) => note(reason, noteLang))
    : readings(event, articles, words, options);
  return html`
    <p class="evidence-when">
      <strong>${said}</strong
      >${facts.map((fact) => html` <span class="dot">·</span> <span class="fact">${fact}</span>`)}
    </p>
    ${
      why || allowed
        ? html`<p class="evidence-why">${why} ${allowed ? words.sentence(words.allowed(allowed)) : nothing}</p>`
        : nothing
    }
    ${
      steps.length
        ? html`<details class="evidence-how">
            <summary>${words.howRead}</summary>
            <ol>
              ${steps.map((step) => html`<li>${step}</li>`)}
            </ol>
          </details>`
        : nothing
    }
  `;
}

/** What the pipeline says in words of its own, marked with their language. */
const note = (words: string | undefined, lang: string | typeof nothing) =>
  words ? html`<span lang=${lang} dir="auto">${words}</span>` : '';

/** What an editor changed, so that nobody takes an editor’s words for a source’s. */
function editor({kind, by, at, was, note}: EditRecord, words: Messages, lang?: string) {
  const options = {lang};
  const facts = [
    words.edited(by, dayWords(at.slice(0, 10), options)),
    was && kind !== 'merge' && kind !== 'split' && words.wasBefore(sayWords(was, options)),
    note,
  ];
  return html`<p class="evidence-edited" dir="auto">${facts.filter(Boolean).join(' · ')}</p>`;
}

/** What all sources together allow, in words, where it is wider than the date itself. */
function whisker(event: TimelineEvent, options: {lang?: string | undefined}): string {
  const {start, end, earliest, latest} = event;
  if (!start || !end || !earliest || !latest || (earliest === start && latest === end)) return '';
  return spanWords(earliest, latest, options);
}

/** An article written 2 May 2017 says “April 4”: the expression that gave the date, and the day it was read against. */
function whyLine(
  event: TimelineEvent,
  articles: Map<string, Article>,
  words: Messages,
  options: {lang?: string | undefined},
): string {
  const dating = best(event.evidence, event);
  if (!dating?.timex) return '';
  const day = writtenOn(articles.get(dating.article), options);
  return words.sentence(day ? words.why(dating.timex.exact, day) : `“${dating.timex.exact}”`);
}

/** The day an article was written on, in words; with its “?” where that is only likely. */
function writtenOn(source: Article | undefined, options: {lang?: string | undefined}): string {
  const {best: day, firm} = source?.dating ?? {best: null};
  return day ? dayWords(firm ? day : `${day}?`, options) : '';
}

/** Every step of the reading: each expression with its rule and result. */
function readings(
  event: TimelineEvent,
  articles: Map<string, Article>,
  words: Messages,
  options: {lang?: string | undefined},
): unknown[] {
  const steps: unknown[] = [];
  for (const {timex, article, says} of event.evidence) {
    if (!timex) continue;
    const source = articles.get(article);
    const day = writtenOn(source, options);
    const expression = day ? words.written(timex.exact, day) : `“${timex.exact}”`;
    steps.push(
      html`${expression} → ${says ? sayWords(says, options) : timex.value}
        <small
          >(${words.rule}
          ${timex.rule}${source ? html`; <bdi>${sourceName(source, article, articles, words, options.lang)}</bdi>` : nothing})</small
        >`,
    );
  }
  return steps;
}

/** What a source says of the date: a date in words, or the words as they are. */
const sayWords = (says: string, options: {lang?: string | undefined}) =>
  /^[\dX./?~%T:Z+-]+$/.test(says) ? dateWords({date: says}, options) : says;

/** One entry a source, its words in order. */
function sources(view: EvidencePanelView, articles: Map<string, Article>, words: Messages) {
  const bySource = new Map<string, Evidence[]>();
  const first = best(view.event.evidence, view.event);
  for (const evidence of [...(first ? [first] : []), ...view.event.evidence.filter((other) => other !== first)]) {
    bySource.set(evidence.article, [...(bySource.get(evidence.article) ?? []), evidence]);
  }
  return html`<ul class="sources" role="list">
    ${repeat(
      bySource,
      ([id]) => id,
      ([id, list]) => html`<li>${source(list, id, articles, view, words)}</li>`,
    )}
  </ul>`;
}

function source(
  list: Evidence[],
  id: string,
  articles: Map<string, Article>,
  view: EvidencePanelView,
  words: Messages,
) {
  const article = articles.get(id);
  const ordered = [...list].sort((a, b) => a.start - b.start);
  // The words that give the date speak first; a source that repeats itself does so behind a count.
  const first = best(ordered, view.event);
  const others = ordered.filter((evidence) => evidence !== first);
  const told = article && (tellApart(article, articles, words, view.lang) || article.publisher);
  return html`<figure>
    ${first ? quotation(first, article) : nothing}
    <figcaption>
      <cite><bdi lang=${article?.lang ?? nothing}>${article ? articleTitle(article) : id}</bdi></cite>
      ${told ? html` <span class="dot">·</span> <bdi>${told}</bdi>` : nothing}
      ${first ? html`<span class="evidence-links">${ways(first, article, view, words)}${outward(first, article, words)}</span>` : nothing}
    </figcaption>
    ${
      others.length
        ? html`<details class="evidence-more">
            <summary>${words.morePassages(others.length)}</summary>
            ${others.map(
              (evidence, i) =>
                html`${quotation(evidence, article)}
                  <p class="evidence-links">
                    ${ways(evidence, article, view, words, i + 2)}${outward(evidence, article, words)}
                  </p>`,
            )}
          </details>`
        : nothing
    }
  </figure>`;
}

/** The words that best show the date: those that say it as the event has it, then any that say one, then the first. */
function best(list: Evidence[], {date}: TimelineEvent): Evidence | undefined {
  const plain = date.replace(/[?~%]/g, '');
  return (
    list.find(({says, timex}) => timex && (says.replace(/[?~%]/g, '') === plain || timex.value === plain)) ??
    list.find(({timex, says}) => timex && says) ??
    list.find(({timex}) => timex) ??
    list[0]
  );
}

/** The exact words, the date expression marked, and what completes the sentence dimmed. */
function quotation(evidence: Evidence, article: Article | undefined) {
  const {before, after} = surroundings(evidence, article);
  const context = (text: string) => (text ? html`<span class="context">${text}</span>` : nothing);
  const said = runs(evidence).map(({text, date}) => (date ? html`<mark>${text}</mark>` : text));
  // The parts go in as one value, so that no white space comes between the words.
  const parts = [context(before), ...said, context(after)];
  return html`<blockquote lang=${article?.lang ?? nothing} dir="auto"><p>${parts}</p></blockquote>`;
}

/** To the place in the full text, and into the clipboard; named by the article, and by which of its passages it is. */
function ways(evidence: Evidence, article: Article | undefined, view: EvidencePanelView, words: Messages, nth = 1) {
  const name = `${article ? articleTitle(article) : evidence.article}${nth > 1 ? ` (${nth})` : ''}`;
  return html`${
    article
      ? html`<button
          type="button"
          class="link"
          data-passage=${`${evidence.article} ${evidence.start}`}
          aria-label=${`${words.openAtPassage}: ${name}`}
          @click=${() => view.onopen(evidence)}
        >
          ${words.openAtPassage}
        </button>`
      : nothing
  }${
    view.oncopy
      ? html`<button
            type="button"
            class="link"
            aria-label=${`${view.copied === evidence ? words.copied : words.copyQuotation}: ${name}`}
            @click=${() => view.oncopy?.(evidence)}
          >
            ${view.copied === evidence ? words.copied : words.copyQuotation}</button
          >${view.refused === evidence ? html` <span>${words.notCopied}</span>` : nothing}`
      : nothing
  }`;
}

function outward(evidence: Evidence | undefined, article: Article | undefined, words: Messages) {
  const url = safeUrl(article?.url);
  if (!url) return nothing;
  const target = evidence ? linkToText(url, evidence) : url;
  return html`<a href=${target} rel="noopener noreferrer">${words.readAt(hostOf(url) || url)}</a>`;
}

/** An event that the page gave without any words of a source. */
function given(event: TimelineEvent, words: Messages) {
  const url = safeUrl(event.url);
  return html`<p class="evidence-given">
    ${url ? html`<a href=${url} rel="noopener noreferrer">${words.readAt(hostOf(url) || url)}</a>` : words.fromPage}
  </p>`;
}

/** A conflict is a sentence, with what each side wrote beside it. */
function disagreement(conflict: Conflict, view: EvidencePanelView, articles: Map<string, Article>, words: Messages) {
  const others = (conflict.events ?? [])
    .filter((id) => id !== view.event.id)
    .map((id) => [...view.timeline.events, ...view.timeline.undated].find((event) => event.id === id))
    .filter((event) => event !== undefined);
  const open = isUnsettled(conflict.kind);
  const lang = programLang(view.timeline);
  const what = lang === nothing ? undefined : words.conflicts[conflict.kind]; // a page’s own note needs no words before it
  return html`<div class=${open ? 'conflict' : 'conflict settled'}>
    <p>
      ${open ? html`<span class="conflict-kind">${words.sourcesDisagree}.</span> ` : nothing}${what ? `${words.sentence(what)} ` : nothing}${note(conflict.note, lang)}
    </p>
    <ul class="sources" role="list">
      ${conflict.sides.map(
        (side) => html`<li>${side.map((evidence) => source([evidence], evidence.article, articles, view, words))}</li>`,
      )}
    </ul>
    ${
      others.length
        ? html`<p class="evidence-links">
            ${words.alsoConcerns}:
            ${others.map(
              (event) =>
                html`<button type="button" class="link" data-event=${event.id} @click=${() => view.onselect(event)}>
                  <bdi>${event.title}</bdi>
                </button>`,
            )}
          </p>`
        : nothing
    }
  </div>`;
}
