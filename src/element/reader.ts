/** The article reader: an article’s full text, every passage that tells of an event marked, the current one in view. */

import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {hostOf, safeUrl} from '../formats/url.js';
import {linkToText} from '../formats/text-fragment.js';
import type {Article, Block, BlockKind, Coverage, Evidence, Timeline, TimelineEvent} from '../model.js';
import {heading} from './heading.js';
import {unusedList} from './left-out.js';
import type {Messages} from './messages.js';
import {readingMessages} from './reading-messages.js';
import {articleDay, articleTitle, standsIn} from './source-words.js';

/** What the reader shows of one article. */
export interface ArticleReaderView {
  article: Article;
  timeline: Pick<Timeline, 'events' | 'undated'>;
  /** The words the reader came for. */
  passage?: Evidence | null;
  /** The event the reader came from; a passage that several events share leads to another one first. */
  event?: TimelineEvent | null;
  /** The stretch of the text that is shown, UTF-16 offsets; all of it when missing. */
  shown?: Stretch;
  level?: number;
  lang?: string;
  onback: () => void;
  /** Open the same text at other words. */
  onopen?: (words: Evidence) => void;
  onselect: (event: TimelineEvent, evidence: Evidence) => void;
  onshow?: (shown: Stretch) => void;
}

export interface Stretch {
  start: number;
  end: number;
}

/** Characters that are drawn at once: a few hundred paragraphs. Longer articles open around the passage. */
const page = 60_000;

/** The stretch to open a long article at: a page around the passage, cut at line ends. */
export function stretchAround(article: Article, passage: Stretch | null | undefined): Stretch {
  const {text} = article;
  if (text.length <= page) return {start: 0, end: text.length};
  const middle = passage?.start ?? 0;
  return widen(text, {start: middle - page / 2, end: middle + page / 2});
}

function widen(text: string, {start, end}: Stretch): Stretch {
  const from = Math.max(0, start);
  const to = Math.min(text.length, end);
  const lineStart = from === 0 ? 0 : text.lastIndexOf('\n', from) + 1;
  const lineEnd = to === text.length ? to : text.indexOf('\n', to);
  return {
    // One line may be ten megabytes long: then it is cut where it must be, never inside a character.
    start: from - lineStart > 2000 ? whole(text, from) : lineStart,
    end: lineEnd < 0 || lineEnd - to > 2000 ? whole(text, to) : lineEnd,
  };
}

/** The offset, moved out of the middle of a surrogate pair. */
const whole = (text: string, at: number) => ((text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at);

/** An article’s full text, with the passages that events were drawn from marked in it. */
export function articleReader(view: ArticleReaderView): TemplateResult {
  const {article, lang, level = 3} = view;
  const words = readingMessages(lang);
  const shown = view.shown ?? {start: 0, end: article.text.length};
  const url = safeUrl(article.url);
  const target = url && (view.passage && view.passage.article === article.id ? linkToText(url, view.passage) : url);
  return html`
    <section class="reader" part="reader" aria-labelledby="reader-title">
      <header>
        <button type="button" class="plain reader-back" @click=${view.onback}>
          <span class="sign back"></span> ${view.event ? words.backToEvidence : words.close}
        </button>
        ${heading(level, html`<bdi>${articleTitle(article)}</bdi>`, 'reader-title')}
        <p class="reader-source">
          ${article.author ? html`<bdi>${article.author}</bdi> <span class="dot">·</span> ` : nothing}${article.publisher ? html`<bdi>${article.publisher}</bdi> <span class="dot">·</span> ` : nothing}${articleDay(
            article,
            words,
            lang,
          )}
          <span class="dot">·</span> <bdi>${article.id}</bdi>
          ${
            target
              ? html` <span class="dot">·</span>
                  <a href=${target} rel="noopener noreferrer">${words.readAt(hostOf(target) || target)}</a>`
              : nothing
          }
        </p>
        ${coverage(view, words)}
      </header>
      <div
        class="reader-text"
        tabindex="0"
        role="group"
        aria-labelledby="reader-title"
        lang=${article.lang ?? nothing}
        dir="auto"
      >
        ${shown.start > 0 ? more(words.earlierText, () => view.onshow?.(widen(article.text, {start: shown.start - page / 2, end: shown.end}))) : nothing}
        ${paragraphs(view, shown, words)}
        ${
          shown.end < article.text.length
            ? more(words.laterText, () =>
                view.onshow?.(widen(article.text, {start: shown.start, end: shown.end + page / 2})),
              )
            : nothing
        }
      </div>
    </section>
  `;
}

/** How much of the text tells of events, and which expressions of time in it do not, with the reasons. */
function coverage({article, onopen, lang}: ArticleReaderView, words: Messages) {
  const {sentences, used, unused} = article.coverage ?? {sentences: 0, used: 0, unused: []};
  if (!sentences) return nothing;
  const total = words.sentencesUsed(used, sentences);
  if (!unused.length) return html`<p class="reader-source">${total}</p>`;
  return html`<details class="reader-coverage">
    <summary>${total} <span class="dot">·</span> ${words.unusedHere(unused.length)}</summary>
    ${unusedList({articles: [article], lang, onopen: (at) => onopen?.(at)})}
  </details>`;
}

const more = (label: string, onclick: () => void) =>
  html`<p class="reader-more"><button type="button" class="plain" @click=${onclick}>${label}</button></p>`;

/** A passage of the text and the event it tells of. */
interface Passage {
  evidence: Evidence;
  event: TimelineEvent;
}

function passagesOf(article: Article, timeline: ArticleReaderView['timeline']): Passage[] {
  return [...timeline.events, ...timeline.undated].flatMap((event) =>
    event.evidence
      .filter((evidence) => evidence.article === article.id && standsIn(evidence, article))
      .map((evidence) => ({evidence, event})),
  );
}

/** The text in lines, exactly as it is; what is not part of the story greyed. */
function paragraphs(view: ArticleReaderView, shown: Stretch, words: Messages): TemplateResult[] {
  const {article} = view;
  const passages = passagesOf(article, view.timeline).sort((a, b) => a.evidence.start - b.evidence.start);
  // Of ten megabytes only a page is shown, so only what lies in it is looked through for each line.
  const within = <T extends Stretch>(all: readonly T[] = []): T[] =>
    all.filter((one) => one.start < shown.end && one.end > shown.start);
  const blocks = within(article.blocks);
  const unused = within(article.coverage?.unused);
  const result: TemplateResult[] = [];
  let first = 0; // passages before this one end before the line
  let start = shown.start;
  while (start < shown.end) {
    const stop = article.text.indexOf('\n', start);
    const end = stop < 0 || stop > shown.end ? shown.end : stop;
    if (/\S/.test(article.text.slice(start, end))) {
      while (first < passages.length && longestEnd(passages, first) <= start) first++;
      const here: Passage[] = [];
      for (let i = first; i < passages.length && (passages[i]?.evidence.start ?? end) < end; i++) {
        const passage = passages[i];
        if (passage && passage.evidence.end > start) here.push(passage);
      }
      const kind = kindAt(blocks, start, end);
      const aside = kind !== 'body' && kind !== 'headline';
      const note = aside ? html` <span class="block-note">(${words.notPartOfStory})</span>` : nothing;
      const content = [...segments(view, here, unused, start, end, words), note];
      result.push(html`<p class=${`block ${kind}${aside ? ' aside' : ''}`}>${content}</p>`);
    }
    start = end + 1;
  }
  return result;
}

const longestEnd = (passages: Passage[], index: number) => passages[index]?.evidence.end ?? Infinity;

function kindAt(blocks: readonly Block[], start: number, end: number): BlockKind {
  return blocks.find((block) => block.start < end && block.end > start)?.kind ?? 'body';
}

/** A stretch of a line whose words all tell of the same. */
interface Piece {
  from: number;
  to: number;
  text: unknown;
  inside: Passage[];
}

const alike = (a: Piece, b: Piece) =>
  a.inside.length === b.inside.length && a.inside.every((passage) => b.inside.includes(passage));

/** A line cut at every border of a passage, so that passages may overlap; what tells of the same is one link. */
function segments(
  view: ArticleReaderView,
  passages: Passage[],
  leftOver: Coverage['unused'],
  start: number,
  end: number,
  words: Messages,
): unknown[] {
  const {article} = view;
  const borders = new Set([start, end]);
  for (const {evidence} of passages) {
    for (const at of [evidence.start, evidence.end, evidence.timex?.start ?? start, evidence.timex?.end ?? end]) {
      if (at > start && at < end) borders.add(at);
    }
  }
  const unused = leftOver.filter((left) => left.start < end && left.end > start);
  for (const left of unused) for (const at of [left.start, left.end]) if (at > start && at < end) borders.add(at);
  const cuts = [...borders].sort((a, b) => a - b);
  const runs: Piece[][] = [];
  for (const [i, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[i + 1] ?? end;
    const left = unused.find((one) => one.start <= from && one.end >= to);
    const text = left ? leftOut(article.text.slice(from, to), left, view, words) : article.text.slice(from, to);
    const piece = {
      from,
      to,
      text,
      inside: passages.filter(({evidence}) => evidence.start <= from && evidence.end >= to),
    };
    const run = runs.at(-1);
    if (run?.[0] && alike(run[0], piece)) run.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run) =>
    run[0]?.inside.length ? marked(run, run[0].inside, view, words) : run.map(({text}) => text),
  );
}

/** An expression of time that was not used, marked quietly; why is said with the pointer on it, and in the list above. */
function leftOut(
  text: string,
  {start, reason}: {start: number; reason: string},
  view: ArticleReaderView,
  words: Messages,
) {
  const current = view.passage?.start === start && !view.passage.says;
  return html`<span class=${`unused${current ? ' current' : ''}`} title=${words.notUsed(reason)}>${text}</span>`;
}

/** A passage as one link, the date expression in it marked more strongly. */
function marked(run: Piece[], inside: Passage[], view: ArticleReaderView, words: Messages) {
  const current = view.passage;
  const here = current && inside.find(({evidence}) => evidence.start === current.start && evidence.end === current.end);
  // Where several events share words, a choice leads on from the one that is open.
  const open = inside.findIndex(({event}) => event.id === view.event?.id);
  const target = inside[(open + 1) % inside.length] ?? inside[0];
  if (!target) return run.map(({text}) => text);
  const dated = ({from, to}: Piece) =>
    inside.some(({evidence: {timex}}) => timex && timex.start <= from && timex.end >= to);
  // A link and not a button: only a link breaks over lines like the words it holds.
  return html`<a
    class=${`passage${here ? ' current' : ''}`}
    href=${`#${encodeURIComponent(target.event.id.toWellFormed())}`}
    data-event=${target.event.id}
    aria-current=${here ? 'true' : nothing}
    title=${words.leadsTo(target.event.title)}
    @click=${(click: MouseEvent) => {
      click.preventDefault();
      view.onselect(target.event, target.evidence);
    }}
    >${run.map((piece) => html`<mark class=${dated(piece) ? 'dated' : ''}>${piece.text}</mark>`)}</a
  >`;
}
