import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {entries} from './dating/entries.js';
import {withHeadings} from './dating/headings.js';
import {candidate, look, type Calendar} from './dating/expressions.js';
import {relate, solve, type Solved} from './dating/solve.js';
import {assemble} from './events/assemble.js';
import {cluster, floating, undated as undatedClusters} from './events/cluster.js';
import {applyEdits} from './events/edits.js';
import {attachHeadlines} from './events/headlines.js';
import {dayOf, firmDays, happenings, reports, sameEvents, spans, unused, type Happenings} from './events/happenings.js';
import {isByTheClock, type Mention, type Told} from './events/mentions.js';
import {newsWithoutDate, undatedNews} from './events/news.js';
import {Familiarity, type Cluster} from './events/profile.js';
import {Deeds} from './events/once.js';
import {uniteDeeds} from './events/one-deed.js';
import {attachQuotations} from './events/quotations.js';
import {attachRetellings} from './events/retellings.js';
import {sameDay} from './events/same-day.js';
import {triggers} from './events/types.js';
import type {Article, ArticleInput, Diagnostic, Edits, Evidence, Timeline} from './model.js';
import {admitted, readable, warn, type Admitted} from './text/admission.js';
import {blocks} from './text/blocks.js';
import {nameAll, read, tellsStory, type Reading} from './text/reading.js';
import {Rarity} from './text/similarity.js';
import {contains, firstAfter, type Stretch} from './text/snippet.js';
import {DAY, parseDay} from './time/calendar.js';
import {recognise, type Expression} from './time/find.js';
import {formatDate} from './time/format.js';

/** How far the pipeline has come: `done` of `total` units of the current stage. */
export interface Progress {
  stage: 'reading' | 'dating' | 'events' | 'linking';
  done: number;
  total: number;
}

export interface TimelineOptions {
  /** Keep only what concerns this person, place or thing, given by name or in a few words (“Merrow oil spill”). */
  about?: string;
  /** The creation date of every article that carries none, `YYYY-MM-DD`; without it dates are inferred. */
  published?: string;
  title?: string;
  /** An editor’s corrections, applied to what the articles give. */
  edits?: Edits;
}

export const GENERATOR = 'news-timeline 0.1.0';

/** Articles in, an evidence-linked timeline out: pure, deterministic, offline. Never throws for what a text contains. */
export function timeline(articles: readonly ArticleInput[], options: TimelineOptions = {}): Timeline {
  const steps = timelineSteps(articles, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, a few milliseconds each, so that a caller can show progress, yield to the page, or stop. */
export function* timelineSteps(
  articles: readonly ArticleInput[],
  options: TimelineOptions = {},
): Generator<Progress, Timeline, void> {
  const diagnostics: Diagnostic[] = [];
  const inputs = admitted(articles, diagnostics);
  const total = inputs.length;

  // Characters: blocks, sentences, names; and every temporal expression, not yet placed.
  const readings: Reading[] = [];
  const expressions: Expression[][] = [];
  for (const [i, input] of inputs.entries()) {
    const {id, text, title} = input;
    const legible = readable(input, diagnostics);
    const found = legible ? blocks(text, title) : [];
    const list = legible ? withHeadings(text, found, recognise(text)) : [];
    const chronology = entries(text, found, list);
    readings.push(read(i, id, text, chronology?.blocks ?? found, chronology?.heads));
    expressions.push(list);
    yield {stage: 'reading', done: i + 1, total};
  }
  yield* inSteps('reading', nameAll(readings));
  for (const [i, reading] of readings.entries()) {
    look(reading, expressions[i]!);
    for (const sentence of reading.sentences) Object.assign(sentence, {triggers: triggers(sentence.tokens)});
    if (i % 64 === 63) yield {stage: 'reading', done: total, total};
  }
  const story = readings.flatMap((r) => r.sentences.filter(tellsStory)) as Told[];
  yield {stage: 'reading', done: total, total};
  const rarity = new Rarity(story);
  yield {stage: 'reading', done: total, total};
  const familiar = new Familiarity(story, rarity);

  // Days and evidence inform each other: what one article dates and another reports as done tells when that one was written.
  yield {stage: 'dating', done: 0, total};
  const calendar: Calendar = new Map();
  const candidates = readings.map((reading, i) =>
    candidate(
      reading,
      expressions[i]!,
      {given: given(inputs[i]!, options, diagnostics), datedBy: inputs[i]!.datedBy, url: inputs[i]!.url},
      calendar,
    ),
  );
  const related = yield* inSteps('dating', relate(candidates, rarity));
  let solved = yield* inSteps('dating', solve(candidates, related));
  let told = yield* inSteps('events', happenings(readings, expressions, solved, options.about));
  let clusters = yield* inSteps(
    'events',
    cluster(
      told.dated.filter((m) => m.when),
      familiar,
    ),
  );
  let rest = yield* inSteps('events', attachRetellings(clusters, told.retellings, spans(solved), familiar));
  if (solved.some(({days}) => days?.length !== 1)) {
    solved = yield* inSteps('dating', solve(candidates, related, reports(clusters, solved), sameEvents(clusters)));
    told = yield* inSteps('events', happenings(readings, expressions, solved, options.about));
    clusters = yield* inSteps(
      'events',
      cluster(
        told.dated.filter((m) => m.when),
        familiar,
      ),
    );
    rest = yield* inSteps('events', attachRetellings(clusters, told.retellings, solved.map(dayOf), familiar));
  }
  const news = newsWithoutDate(told.leads, story, clusters, firmDays(solved));
  clusters.push(...(yield* inSteps('events', cluster(news, familiar))));
  rest = attachHeadlines(clusters, story, rest);
  rest = attachQuotations(clusters, story, new Set(told.dated.map(({sentence}) => sentence)), rest);
  yield* inSteps('events', uniteDeeds(clusters, new Deeds(readings), spans(solved)));

  // Evidence: events with their dates, titles, conflicts; what no source dates stays in sight.
  const adrift = yield* inSteps(
    'linking',
    floating(
      told.dated.filter((m) => !m.when),
      familiar,
    ),
  );
  const loose: Cluster[] = [
    ...(yield* inSteps('linking', undatedClusters(unused(rest, [...clusters, ...adrift]), familiar))),
    ...adrift,
  ];
  if (!options.about) loose.push(...undatedNews([...clusters, ...loose], story));
  yield {stage: 'linking', done: total, total};
  sameDay(clusters, loose, readings.flatMap((r) => r.sentences) as Told[]);
  const written = spans(solved).map((span, i) => (readings[i]!.sentences.length > 0 ? span : null)); // what cannot be read tells of no day
  const events = yield* inSteps(
    'linking',
    assemble([...clusters, ...loose], {readings, writtenOn: solved.map(inWords), written, named: told.named}),
  );
  const result: Timeline = {
    version: 1,
    generator: GENERATOR,
    ...(options.title ? {title: options.title} : {}),
    articles: yield* inSteps('linking', articlesOf(inputs, readings, solved)),
    events: events.filter((e) => e.start !== null),
    undated: events.filter((e) => e.start === null),
    diagnostics: [...diagnostics, ...undatable(readings, solved, expressions)],
  };
  yield* inSteps('linking', addCoverage(result, readings, told, [...clusters, ...loose]));
  result.articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (options.about && events.length === 0) {
    const message = `Nothing in ${total === 1 ? 'the article' : `the ${total} articles`} dates what concerns “${options.about}”.`;
    result.diagnostics.push({code: 'about-not-found', severity: 'warning', message});
  }
  return options.edits ? applyEdits(result, options.edits) : result;

  /** A long piece of work that pauses every few milliseconds, saying each time how far all has come. */
  function* inSteps<T>(stage: Progress['stage'], work: Generator<undefined, T, void>): Generator<Progress, T, void> {
    for (let done = 0; ; done = Math.min(total, done + 1)) {
      const step = work.next();
      if (step.done) return step.value;
      yield {stage, done, total};
    }
  }
}

/** The day an article was published, where it or the options say so. */
function given(input: Admitted, {published}: TimelineOptions, diagnostics: Diagnostic[]): number | null {
  const said = input.published ?? published;
  if (said === undefined || said === '') return null;
  const ms = parseDay(/^\d{8}/.test(said) ? said.slice(0, 8) : said.slice(0, 10));
  if (ms !== null) return Math.floor(ms / DAY);
  diagnostics.push(
    warn(
      'bad-published',
      input.id,
      `${input.id} says it was published “${said}”, which is no date (write 2017-05-02); its date is inferred instead.`,
    ),
  );
  return null;
}

/** The day or days an article was written on, as people write them. */
function inWords({dating, days}: Solved): string | null {
  return days ? formatDate({start: days[0]! * DAY, end: (days.at(-1)! + 1) * DAY, grain: 'day'}) : dating.best;
}

/**
 * The one question that only the user can answer: when was this written? Of several articles it is asked of the one that names most
 * dates, since one day may place what the others tell.
 */
function undatable(
  readings: readonly Reading[],
  solved: readonly Solved[],
  expressions: readonly (readonly Expression[])[],
): Diagnostic[] {
  const [asked, ...rest] = [...readings.keys()]
    .filter((i) => solved[i]!.dating.best === null && readings[i]!.sentences.length > 0)
    .sort((a, b) => expressions[b]!.length - expressions[a]!.length || (readings[a]!.id < readings[b]!.id ? -1 : 1));
  if (asked === undefined) return [];
  const {id} = readings[asked]!;
  const [line] = solved[asked]!.dating.reasons;
  const others = rest.map((i) => readings[i]!.id);
  const named =
    others.length > 4 ? `${others.slice(0, 3).join(', ')} and ${others.length - 3} more` : others.join(', ');
  const tells = line?.rule === 'dateline' ? `Of ${id} ${line.note}` : `Nothing in ${id} tells when it was written`;
  const also = others.length > 0 ? ` Nor is it known of ${named}, which that day may help to date.` : '';
  const message = `${tells}: give its date to place what it counts from that day.${also}`;
  return [{code: 'no-date', severity: 'info', article: id, message}];
}

function* articlesOf(
  inputs: readonly Admitted[],
  readings: readonly Reading[],
  solved: readonly Solved[],
): Generator<undefined, Article[], void> {
  const found: Article[] = [];
  for (const [i, input] of inputs.entries()) {
    found.push(article(input, readings[i]!, solved[i]!));
    if (i % 16 === 15) yield;
  }
  return found;
}

function article(input: Admitted, reading: Reading, {dating}: Solved): Article {
  const headline = reading.blocks.find((b) => b.kind === 'headline');
  const title = input.title ?? (headline ? reading.text.slice(headline.start, headline.end) : undefined);
  return {
    id: input.id,
    text: input.text,
    sha256: bytesToHex(sha256(utf8ToBytes(input.text))),
    ...(title ? {title} : {}),
    ...(input.url ? {url: input.url} : {}),
    ...(input.author ? {author: input.author} : {}),
    ...(input.publisher ? {publisher: input.publisher} : {}),
    ...(input.published ? {published: input.published} : {}),
    ...langOf(input, reading),
    dating,
    blocks: reading.blocks,
  };
}

/** What it is said to be in; what was read is English, as nothing else is. */
function langOf({lang}: Admitted, {sentences}: Reading): {lang?: string} {
  if (lang) return {lang};
  return sentences.length > 0 ? {lang: 'en'} : {};
}

/** How many of the sentences, in their order, lie inside some of the evidence: one sweep, as a long article has thousands of both. */
function countInside(sentences: readonly Stretch[], evidence: readonly Stretch[]): number {
  const begun = [...evidence].sort((a, b) => a.start - b.start);
  let [next, reach, count] = [0, -1, 0];
  for (const {start, end} of sentences) {
    while (next < begun.length && begun[next]!.start <= start) reach = Math.max(reach, begun[next++]!.end);
    if (end <= reach) count++;
  }
  return count;
}

/** The evidence that holds each sentence, in its order. Found by search: a long article has thousands of both. */
function bySentence(sentences: readonly Stretch[], evidence: readonly Evidence[]): Map<Stretch, Evidence[]> {
  const found = new Map<Stretch, Evidence[]>();
  const starts = sentences.map(({start}) => start);
  for (const item of evidence) {
    let low = firstAfter(starts, item.start - 1);
    for (; low < sentences.length && sentences[low]!.end <= item.end; low++)
      (found.get(sentences[low]!) ?? found.set(sentences[low]!, []).get(sentences[low]!)!).push(item);
  }
  return found;
}

/** Whether a mention’s date is the one that is shown with a piece of evidence. */
function dates({dated}: Mention, {timex}: Evidence): boolean {
  return dated.some(({timex: own}) => contains(timex!, own));
}

/** Says of each article what was not used, and why: every temporal expression dates an event or stands here. */
function* addCoverage(
  {articles, events, undated}: Timeline,
  readings: readonly Reading[],
  {dated, unplaced}: Happenings,
  clusters: readonly Cluster[],
): Generator<undefined, void, void> {
  const evidence = new Map<string, Evidence[]>();
  for (const item of [...events, ...undated].flatMap((e) => e.evidence))
    (evidence.get(item.article) ?? evidence.set(item.article, []).get(item.article)!).push(item);
  const dating = readings.map(({id, sentences}) =>
    bySentence(
      sentences,
      (evidence.get(id) ?? []).filter((e) => e.timex),
    ),
  );
  yield;
  const idle = readings.map((_, i) => [...unplaced[i]!]);
  const within = new Map<Mention, Cluster>();
  for (const one of clusters) for (const mention of one.mentions) within.set(mention, one);
  for (const mention of dated) {
    const {sentence} = mention;
    const beside = dating[sentence.article]!.get(sentence) ?? [];
    for (const {timex} of mention.dated) {
      if (beside.some((e) => contains(e.timex!, timex))) continue;
      const shown = within
        .get(mention)
        ?.mentions.find((m) => beside.some((e) => m.sentence === sentence && dates(m, e)));
      const reason = shown
        ? `dates the same event as “${shown.dated[0]!.timex.text}”`
        : isByTheClock(mention)
          ? 'only tells at what hour, of a day that other words name'
          : 'is said in passing, and no statement of its own tells what it dates';
      idle[sentence.article]!.push({sentence, timex, reason});
    }
  }
  for (const [i, a] of articles.entries()) {
    if (i % 64 === 63) yield;
    a.coverage = {
      sentences: readings[i]!.sentences.length,
      used: countInside(readings[i]!.sentences, evidence.get(a.id) ?? []),
      unused: idle[i]!.map(({timex: {start, end, text}, reason}) => ({start, end, exact: text, reason})).sort(
        (one, other) => one.start - other.start,
      ),
    };
  }
}
