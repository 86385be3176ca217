/** How an article is named and dated to a reader. */

import {nothing} from 'lit';
import type {Article, Evidence, Timeline, TimelineEvent} from '../model.js';
import {doubtOf} from '../layout/unsettled.js';
import {dayWords} from './date-words.js';
import type {DrawingWords} from './drawing-words.js';
import type {Messages} from './messages.js';

/** Its title, else its headline, else the first words of its text, else its id. */
export function articleTitle(article: Article): string {
  if (article.title?.trim()) return article.title.trim();
  const headline = article.blocks.find(({kind}) => kind === 'headline');
  if (headline) return article.text.slice(headline.start, headline.end).trim();
  const [first = article.id] = /\S[^\n]*/.exec(article.text) ?? [];
  if (first.length <= FIRST_WORDS) return first.trim();
  const words = first.slice(0, FIRST_WORDS);
  const end = words.lastIndexOf(' ');
  return `${(end < 0 ? words : words.slice(0, end)).trimEnd().toWellFormed()}…`;
}
/** As many characters of a text stand for its title where it has none. */
const FIRST_WORDS = 120;

/** An article as a source is named in a line: its title, and what tells it from others of the same title. */
export function sourceName(
  article: Article | undefined,
  id: string,
  articles: ReadonlyMap<string, Article>,
  words: Messages,
  lang?: string,
): string {
  if (!article) return id;
  const apart = tellApart(article, articles, words, lang);
  return `${articleTitle(article)}${apart && ` (${apart})`}`;
}

/** “published 2 May 2017”, or how its day was inferred. */
export function articleDay(article: Article, words: Messages, lang?: string): string {
  const options = {lang};
  if (article.published) return words.givenDay(dayWords(article.published, options));
  return article.dating.best ? words.inferredDay(dayWords(article.dating.best, options)) : words.noDay;
}

/** Whether the words still stand where the evidence says: only then may they be marked in the text. */
export function standsIn(evidence: Evidence, article: Article | undefined): article is Article {
  return article !== undefined && article.text.slice(evidence.start, evidence.end) === evidence.exact;
}

/** The `lang` of what the program itself says of a timeline: its notes and reasons are English; those of a page may be anything. */
export const programLang = ({generator = ''}: Partial<Pick<Timeline, 'generator'>>): string | typeof nothing =>
  /^news-timeline \d/.test(generator) ? 'en' : nothing;

/** What is not settled about an event, in the word that its label has; empty where all is, or its status says it already. */
export function doubtWord(event: TimelineEvent, words: DrawingWords): string {
  const doubt = event.status === 'happened' ? doubtOf(event) : null;
  return doubt ? words[doubt] : '';
}

/** A stretch of words, and whether it is the date expression. */
export interface Run {
  text: string;
  date: boolean;
}

/** The words of an evidence, split at its date expression. */
export function runs(evidence: Evidence): Run[] {
  const {exact, start, timex} = evidence;
  if (!timex) return [{text: exact, date: false}];
  const from = timex.start - start;
  const to = timex.end - start;
  if (from < 0 || to > exact.length || from >= to || exact.slice(from, to) !== timex.exact) {
    return [{text: exact, date: false}];
  }
  return [
    {text: exact.slice(0, from), date: false},
    {text: exact.slice(from, to), date: true},
    {text: exact.slice(to), date: false},
  ].filter(({text}) => text);
}

/** What completes the sentence around the words: at most `limit` characters a side, cut between words. */
export function surroundings(
  evidence: Evidence,
  article: Article | undefined,
  limit = 140,
): {before: string; after: string} {
  if (!standsIn(evidence, article)) return {before: '', after: ''};
  const {text} = article;
  const ahead = text.slice(Math.max(0, evidence.start - limit), evidence.start);
  const behind = text.slice(evidence.end, evidence.end + limit);
  const closed = /[.!?…]["”’')\]]*$/.test(evidence.exact.trimEnd());
  return {
    before: tail(ahead, evidence.start > limit),
    after: closed ? '' : head(behind, evidence.end + limit < text.length),
  };
}

/** The last, unfinished sentence of a stretch. */
function tail(stretch: string, cut: boolean): string {
  const open = stretch.split(/\n|[.!?…]["”’')\]]*\s+(?=["“‘'([]?\p{Lu}|$)/u).at(-1) ?? '';
  if (!/\p{L}/u.test(open)) return open.trim() ? open.trimStart() : '';
  return open === stretch && cut ? `… ${open.replace(/^\S*\s+/, '')}` : open.trimStart();
}

/** The rest of a sentence. */
function head(stretch: string, cut: boolean): string {
  const line = stretch.split('\n')[0] ?? '';
  const end = /^[^]*?[.!?…]["”’')\]]*(?=\s|$)/.exec(line)?.[0];
  if (end !== undefined) return end;
  if (line !== stretch || !cut) return line.trimEnd();
  const at = line.lastIndexOf(' ');
  return `${at < 0 ? line : line.slice(0, at).trimEnd()} …`;
}

/** Articles of a timeline by their titles; reckoned once for each map of articles. */
const namesakes = new WeakMap<ReadonlyMap<string, Article>, Map<string, Article[]>>();

/** What tells an article from others of the same title: publisher, day or id, as much as is needed; empty where it has no namesake. */
export function tellApart(
  article: Article,
  articles: ReadonlyMap<string, Article>,
  words: Messages,
  lang?: string,
): string {
  let byTitle = namesakes.get(articles);
  if (!byTitle) {
    byTitle = new Map();
    for (const one of articles.values()) {
      const title = articleTitle(one).toLowerCase();
      byTitle.set(title, [...(byTitle.get(title) ?? []), one]);
    }
    namesakes.set(articles, byTitle);
  }
  const alike = byTitle.get(articleTitle(article).toLowerCase()) ?? [];
  if (alike.length < 2) return '';
  const said = [(one: Article) => one.publisher ?? '', (one: Article) => articleDay(one, words, lang)];
  for (let n = 1; n <= said.length; n++) {
    const name = (one: Article): string =>
      said
        .slice(0, n)
        .map((say) => say(one))
        .filter(Boolean)
        .join(' · ');
    const own = name(article);
    if (own && !alike.some((other) => other !== article && name(other) === own)) return own;
  }
  return [article.publisher, article.id].filter(Boolean).join(' · ');
}
