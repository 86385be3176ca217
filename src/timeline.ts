import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {entries} from './dating/entries.js';
import {withHeadings} from './dating/headings.js';
import {candidate, look, type Calendar} from './dating/expressions.js';
import type {Solved} from './dating/conclude.js';
import type {Candidate} from './dating/constraints.js';
import {relate, type Related} from './dating/related.js';
import {solve} from './dating/solve.js';
import {isSmall} from './dating/story-years.js';
import {undatable} from './dating/undatable.js';
import {assemble} from './events/assemble.js';
import {cluster, floating, undated as undatedClusters} from './events/cluster.js';
import {addCoverage} from './events/coverage.js';
import {applyEdits} from './events/edits.js';
import {attachHeadlines} from './events/headlines.js';
import {dayOf, firmDays, happenings, reports, spans, unused, type Happenings} from './events/happenings.js';
import type {Mention, Told} from './events/mentions.js';
import {newsWithoutDate, undatedNews} from './events/news.js';
import {Familiarity, type Cluster} from './events/profile.js';
import {Deeds} from './events/once.js';
import {uniteDeeds} from './events/one-deed.js';
import {attachQuotations} from './events/quotations.js';
import {attachRetellings} from './events/retellings.js';
import {sameDay} from './events/same-day.js';
import {recognised, saidAlike, sameEvents} from './events/shared-events.js';
import {triggers} from './events/types.js';
import type {Article, ArticleInput, Diagnostic, Edits, Span, Timeline} from './model.js';
import {admitted, readable, warn, type Admitted} from './text/admission.js';
import {blocks} from './text/blocks.js';
import {nameAll, read, tellsStory, type Reading} from './text/reading.js';
import {Rarity} from './text/similarity.js';
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
  const {readings, expressions} = yield* readAll(inputs, diagnostics);
  const story = readings.flatMap((r) => r.sentences.filter(tellsStory)) as Told[];
  yield {stage: 'reading', done: total, total};
  const rarity = new Rarity(story);
  yield {stage: 'reading', done: total, total};
  const familiar = new Familiarity(story, rarity);

  // Days and evidence inform each other.
  yield {stage: 'dating', done: 0, total};
  const calendar: Calendar = new Map();
  const candidates = readings.map((reading, i) => {
    const {datedBy, url} = inputs[i]!;
    const day = given(inputs[i]!, options, diagnostics);
    return candidate(reading, expressions[i]!, {given: day, datedBy, url}, calendar);
  });
  const related = yield* inSteps('dating', total, relate(candidates, rarity));
  const dated = yield* dateAndGather({readings, expressions, candidates, related}, options.about, familiar);
  const {solved, told, clusters, adrift} = dated;
  let {rest} = dated;
  const news = newsWithoutDate(told.leads, story, clusters, firmDays(solved));
  clusters.push(...(yield* inSteps('events', total, cluster(news, familiar))));
  rest = attachHeadlines(clusters, story, rest);
  rest = attachQuotations(clusters, story, new Set(told.dated.map(({sentence}) => sentence)), rest);
  yield* inSteps('events', total, uniteDeeds(clusters, new Deeds(readings), spans(solved), familiar));

  // Evidence: events with their dates, titles, conflicts; what no source dates stays in sight.
  const afloat = yield* inSteps('linking', total, floating(adrift, familiar));
  const untold = undatedClusters(unused(rest, [...clusters, ...afloat]), familiar);
  const loose = [...(yield* inSteps('linking', total, untold)), ...afloat];
  if (!options.about) loose.push(...undatedNews([...clusters, ...loose], story));
  yield {stage: 'linking', done: total, total};
  sameDay(clusters, loose, readings.flatMap((r) => r.sentences) as Told[]);
  const written = spans(solved).map((span, i) => (readings[i]!.sentences.length > 0 ? span : null)); // what cannot be read tells of no day
  const all = [...clusters, ...loose];
  const known = {readings, writtenOn: solved.map(inWords), placedBy: solved.map(placedBy), written, named: told.named};
  const events = yield* inSteps('linking', total, assemble(all, known));
  const result: Timeline = {
    version: 1,
    generator: GENERATOR,
    ...(options.title ? {title: options.title} : {}),
    articles: yield* inSteps('linking', total, articlesOf(inputs, readings, solved)),
    events: events.filter((e) => e.start !== null),
    undated: events.filter((e) => e.start === null),
    diagnostics: [...diagnostics, ...undatable(readings, solved, expressions)],
  };
  yield* inSteps('linking', total, addCoverage(result, readings, told, all));
  result.articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (options.about && events.length === 0) {
    const message = `Nothing in ${total === 1 ? 'the article' : `the ${total} articles`} dates what concerns “${options.about}”.`;
    result.diagnostics.push({code: 'about-not-found', severity: 'warning', message});
  }
  return options.edits ? applyEdits(result, options.edits) : result;
}

/** A long piece of work that pauses every few milliseconds, saying each time how far all has come. */
function* inSteps<T>(
  stage: Progress['stage'],
  total: number,
  work: Generator<undefined, T, void>,
): Generator<Progress, T, void> {
  for (let done = 0; ; done = Math.min(total, done + 1)) {
    const step = work.next();
    if (step.done) return step.value;
    yield {stage, done, total};
  }
}

/** What stands in each article, and the temporal expressions in it. */
function* readAll(
  inputs: readonly Admitted[],
  diagnostics: Diagnostic[],
): Generator<Progress, {readings: Reading[]; expressions: Expression[][]}, void> {
  const total = inputs.length;
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
  yield* inSteps('reading', total, nameAll(readings));
  for (const [i, reading] of readings.entries()) {
    look(reading, expressions[i]!);
    for (const sentence of reading.sentences) Object.assign(sentence, {triggers: triggers(sentence.tokens)});
    if (i % 64 === 63) yield {stage: 'reading', done: total, total};
  }
  return {readings, expressions};
}

/** What the days of articles are found from. */
interface ReadArticles {
  readings: readonly Reading[];
  expressions: readonly Expression[][];
  candidates: readonly Candidate[];
  related: Related;
}

/** What the articles tell of, on the days they were found to be from. */
interface DatedStory extends Gathered {
  solved: Solved[];
  /** Mentions whose dates hang on a day that is not known. */
  adrift: Mention[];
}

/** How often an article that has found its day may tell that of another. */
const ROUNDS = 6;

/**
 * Finds the day of each article and what happens in all of them, by turns: what one article dates and another reports as done
 * tells when that one was written, and only what has its day can be gathered.
 */
function* dateAndGather(
  {readings, expressions, candidates, related}: ReadArticles,
  about: string | undefined,
  familiar: Familiarity,
): Generator<Progress, DatedStory, void> {
  const total = readings.length;
  let solved = yield* inSteps('dating', total, solve(candidates, related));
  const gathered = (written: readonly (Span | null)[]) =>
    inSteps('events', total, gather({readings, expressions, solved, written}, about, familiar));
  let story = yield* gathered(spans(solved));
  const small = isSmall(readings);
  const placed = () => solved.filter(({days}) => days).length;
  const isOpen = () => solved.some(({days}) => days?.length !== 1);
  const adrift = () => story.told.dated.filter((m) => !m.when);
  const alike = isOpen() ? yield* inSteps('events', total, saidAlike(adrift(), solved, familiar, small)) : [];
  for (let round = 0; round < ROUNDS && isOpen(); round++) {
    alike.push(...(yield* inSteps('events', total, recognised(story.clusters, adrift(), solved, familiar, small))));
    const before = placed();
    const same = [...sameEvents(story.clusters), ...alike];
    const again = solve(candidates, related, reports(story.clusters, solved), same, solved);
    solved = yield* inSteps('dating', total, again);
    story = yield* gathered(solved.map(dayOf));
    if (placed() === before || placed() === total) break;
  }
  return {...story, solved, adrift: adrift()};
}

/** Articles as they were read, with their days. */
interface Dated {
  readings: readonly Reading[];
  expressions: readonly Expression[][];
  solved: readonly Solved[];
  /** The days each may have been written on, as far as its retellings are placed by them. */
  written: readonly (Span | null)[];
}

/** All that happens in the articles, the events that it makes, and the mentions that none of them took in. */
interface Gathered {
  told: Happenings;
  clusters: Cluster[];
  rest: Mention[];
}

/** What articles tell of, as their days stand. */
function* gather(
  {readings, expressions, solved, written}: Dated,
  about: string | undefined,
  familiar: Familiarity,
): Generator<undefined, Gathered, void> {
  const told = yield* happenings(readings, expressions, solved, about);
  const dated = told.dated.filter((m) => m.when);
  const clusters = yield* cluster(dated, familiar);
  return {told, clusters, rest: yield* attachRetellings(clusters, told.retellings, written, familiar)};
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

/** The likenesses to other articles that a day rests on, as notes; no words of its own say so. */
function placedBy({dating: {reasons}}: Solved): string[] {
  return reasons.flatMap(({rule, note}) => (/^(?:same-story|shared-wording)$/.test(rule) ? [note] : []));
}

/** What is told of each article. */
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
