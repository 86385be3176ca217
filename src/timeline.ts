import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import {directionIn, type Candidate, type Expression as Asked} from './dating/constraints.js';
import {relate, solve, type Report, type SameEvent, type Solved} from './dating/solve.js';
import {assemble} from './events/assemble.js';
import {attach, cluster, Familiarity, floating, undated as undatedClusters, type Cluster} from './events/cluster.js';
import {datedMentions, undatedMentions, type Dated, type Mention, type Told, type Unplaced, type When} from './events/mentions.js';
import {applyEdits} from './events/edits.js';
import {sameDay} from './events/same-day.js';
import {triggers} from './events/types.js';
import type {Article, ArticleInput, Coverage, Diagnostic, Edits, Span, Timeline, Timex} from './model.js';
import {looksEnglish} from './text/language.js';
import {keysOfName} from './text/names.js';
import {nameAll, read, tellsStory, type Reading} from './text/reading.js';
import {Rarity} from './text/similarity.js';
import {DAY, parseDay} from './time/calendar.js';
import {recognise, resolve, type Expression} from './time/find.js';
import {formatDate} from './time/format.js';
import {resolveMeaning} from './time/meaning.js';

/** How far the pipeline has come: `done` of `total` units of the current stage. */
export interface Progress {
  stage: 'reading' | 'dating' | 'events' | 'linking';
  done: number;
  total: number;
}

export interface TimelineOptions {
  /** Keep only what concerns this person, place or thing. */
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
export function* timelineSteps(articles: readonly ArticleInput[], options: TimelineOptions = {}): Generator<Progress, Timeline, void> {
  const diagnostics: Diagnostic[] = [];
  const inputs = admitted(articles, diagnostics);
  const total = inputs.length;

  // Characters: blocks, sentences, names; and every temporal expression, not yet placed.
  const readings: Reading[] = [];
  const expressions: Expression[][] = [];
  for (const [i, input] of inputs.entries()) {
    const english = input.text.trim() !== '' && looksEnglish(input.text);
    if (input.text.trim() === '') diagnostics.push(warn('empty-article', input.id, `${input.id} holds no text.`));
    else if (!english) diagnostics.push(warn('not-english', input.id, `${input.id} is not in English, so it was not read.`));
    readings.push(english ? read(i, input.id, input.text, input.title) : {id: input.id, text: input.text, blocks: [], sentences: []});
    expressions.push(english ? recognise(input.text) : []);
    yield {stage: 'reading', done: i + 1, total};
  }
  const whole: Progress = {stage: 'reading', done: total, total};
  yield* inSteps(whole, nameAll(readings));
  for (const [i, reading] of readings.entries()) look(reading, expressions[i]!);
  yield whole;
  const story = readings.flatMap((r) => r.sentences.filter(tellsStory));
  const rarity = new Rarity(story);
  yield {stage: 'dating', done: 0, total};

  // Days and evidence inform each other: what one article dates and another reports as done tells when that one was written.
  const calendar: Calendar = new Map();
  const candidates = readings.map((reading, i) => candidate(reading, expressions[i]!, given(inputs[i]!, options, diagnostics), calendar));
  yield {stage: 'dating', done: 0, total};
  for (const [i, reading] of readings.entries()) {
    for (const s of reading.sentences) Object.assign(s, {triggers: triggers(s.tokens)});
    if (i % 64 === 63) yield {stage: 'dating', done: 0, total};
  }
  const familiar = new Familiarity(story as Told[], rarity);
  const grouping: Progress = {stage: 'events', done: total, total};
  const related = yield* inSteps({stage: 'dating', done: 0, total}, relate(candidates, rarity));
  let solved = yield* inSteps({stage: 'dating', done: 0, total}, solve(candidates, related));
  let told = yield* happenings(readings, expressions, solved, options.about);
  let clusters = yield* inSteps(grouping, cluster(told.dated.filter((m) => m.when), familiar));
  let rest = yield* inSteps(grouping, attach(clusters, told.retellings, spans(solved), familiar));
  if (solved.some(({days}) => days?.length !== 1)) {
    solved = yield* inSteps({stage: 'dating', done: total, total}, solve(candidates, related, reports(clusters, solved), sameEvents(clusters)));
    told = yield* happenings(readings, expressions, solved, options.about);
    clusters = yield* inSteps(grouping, cluster(told.dated.filter((m) => m.when), familiar));
    rest = yield* inSteps(grouping, attach(clusters, told.retellings, solved.map(dayOf), familiar));
  }
  for (const [i, {dating}] of solved.entries()) {
    if (dating.best === null && readings[i]!.sentences.length > 0) {
      diagnostics.push({code: 'no-date', severity: 'info', article: readings[i]!.id, message: `Nothing in ${readings[i]!.id} tells when it was written: give its date to place what it counts from that day.`});
    }
  }
  yield {stage: 'linking', done: 0, total};
  const linking: Progress = {stage: 'linking', done: 0, total};
  const loose: Cluster[] = [
    ...(yield* inSteps(linking, undatedClusters(unused(rest, clusters), familiar))),
    ...(yield* inSteps(linking, floating(told.dated.filter((m) => !m.when), familiar))),
  ];
  sameDay(clusters, loose, readings.flatMap((r) => r.sentences) as Told[]);
  const written = spans(solved).map((span, i) => (readings[i]!.sentences.length > 0 ? span : null)); // what cannot be read tells of no day
  yield {stage: 'linking', done: total, total};

  const writtenOn = solved.map(({dating, days}) => (days ? formatDate({start: days[0]! * DAY, end: (days.at(-1)! + 1) * DAY, grain: 'day'}) : dating.best));
  const events = yield* inSteps({stage: 'linking', done: total, total}, assemble([...clusters, ...loose], {readings, writtenOn, written}));
  const result: Timeline = {
    version: 1,
    generator: GENERATOR,
    ...(options.title ? {title: options.title} : {}),
    articles: yield* inSteps({stage: 'linking', done: total, total}, articlesOf(inputs, readings, solved)),
    events: events.filter((e) => e.start !== null),
    undated: events.filter((e) => e.start === null),
    diagnostics,
  };
  addCoverage(result, readings, told.unplaced);
  return options.edits ? applyEdits(result, options.edits) : result;
}

interface Happenings {
  dated: Mention[];
  retellings: Mention[];
  /** By article. */
  unplaced: Unplaced[][];
}

/** What happens in each sentence, and when, as far as the days of the articles are known. */
function* happenings(readings: readonly Reading[], expressions: readonly Expression[][], solved: readonly Solved[], name: string | undefined): Generator<Progress, Happenings, void> {
  const about = name ? keysOfName(name) : null;
  const found: Happenings = {dated: [], retellings: [], unplaced: []};
  for (const [i, reading] of readings.entries()) {
    const sentences = reading.sentences as Told[];
    const times = place(expressions[i]!, solved[i]!, sentences);
    const left: Unplaced[] = [];
    let k = 0;
    let concerned = false;
    for (const sentence of sentences) {
      const own: Dated[] = [];
      for (; k < times.length && times[k]!.timex.start < sentence.end; k++) {
        const {timex} = times[k]!;
        if (timex.start >= sentence.start && timex.end <= sentence.end) own.push(times[k]!);
        else left.push({sentence, timex, reason: 'runs over the end of a line or sentence'});
      }
      concerned = about === null || concerns(sentence, about) || (concerned && beginsWithPronoun(sentence));
      if (!tellsStory(sentence) || !concerned) {
        const reason = concerned ? `stands in: ${sentence.kind.replace('-', ' ')}` : `does not name ${name}`;
        left.push(...own.map(({timex}) => ({sentence, timex, reason})));
        continue;
      }
      const {mentions, unplaced} = datedMentions(sentence, own, dayOf(solved[i]!));
      found.dated.push(...mentions);
      left.push(...unplaced);
      found.retellings.push(...undatedMentions(sentence).filter((m) => !mentions.some((d) => d.trigger.index === m.trigger.index)));
    }
    found.unplaced.push(left);
    yield {stage: 'events', done: i + 1, total: readings.length};
  }
  return found;
}

/** A long piece of work that pauses every few milliseconds, saying each time how far all has come. */
function* inSteps<T>(progress: Progress, work: Generator<undefined, T, void>): Generator<Progress, T, void> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield progress;
  }
}

/** Turns expressions the way the verbs of their own clause look, where these say it plainly. */
function look({sentences}: Reading, list: readonly Expression[]): void {
  let i = 0;
  for (const expression of list) {
    while (i < sentences.length && sentences[i]!.end <= expression.start) i++;
    if (expression.needs !== 'dct' || !sentences[i] || sentences[i]!.start > expression.start) continue;
    expression.direction = directionIn(sentences[i]!, expression) ?? expression.direction;
  }
}

/** What articles whose day is open report as done, or as still to come, where another article dates it to certain days. */
function reports(clusters: readonly Cluster[], solved: readonly Solved[]): Report[] {
  const found: Report[] = [];
  for (const {mentions, when} of clusters) {
    const dating = mentions.filter((m) => m.when && m.when.end - m.when.start <= 4 * DAY && m.sentence.kind !== 'caption');
    const [first] = dating;
    const second = dating.find((m) => m.sentence.article !== first!.sentence.article);
    for (const {sentence, status, trigger, when: own} of mentions) {
      const other = first?.sentence.article !== sentence.article ? first : second;
      if (!other || !when || solved[sentence.article]!.days?.length === 1) continue;
      const what = trigger.token.lower;
      if (status === 'happened' && other.status === 'happened') found.push({article: sentence.article, from: Math.floor(when.start / DAY), to: null, sentence, what});
      else if (status === 'scheduled' && own) found.push({article: sentence.article, from: null, to: Math.ceil(when.end / DAY) - 1, sentence, what});
    }
  }
  return found;
}

/** The expressions of several articles that date one event to a day. */
function sameEvents(clusters: readonly Cluster[]): SameEvent[] {
  return clusters
    .map(({mentions}) => mentions.filter((m) => m.when && m.when.end - m.when.start <= 4 * DAY).map((m) => ({article: m.sentence.article, start: m.dated[0]!.timex.start})))
    .filter((members) => new Set(members.map((m) => m.article)).size > 1);
}

/** Mentions of sentences that are evidence of no event yet. */
function unused(mentions: readonly Mention[], clusters: readonly Cluster[]): Mention[] {
  const used = new Set(clusters.flatMap((c) => c.mentions.map((m) => m.sentence)));
  return mentions.filter((m) => !used.has(m.sentence));
}

/** The days each article may be from, as a span; null where unknown. */
function spans(solved: readonly Solved[]): (Span | null)[] {
  return solved.map(({days}) => (days ? {start: days[0]! * DAY, end: (days.at(-1)! + 1) * DAY} : null));
}

/** The articles in the order of their ids, each with one of its own; the order they came in changes nothing. */
function admitted(articles: readonly ArticleInput[], diagnostics: Diagnostic[]): (ArticleInput & {id: string})[] {
  const named = articles.map((input, i) => ({...input, text: input.text.replace(/^\uFEFF/, ''), id: input.id || `article-${i + 1}`}));
  named.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
  const seen = new Set<string>();
  for (const input of named) {
    let {id} = input;
    for (let n = 2; seen.has(id); n++) id = `${input.id}-${n}`;
    if (id !== input.id) {
      diagnostics.push(warn('duplicate-id', id, `Two articles are called ${input.id}; the second one is ${id} here.`));
      input.id = id;
    }
    seen.add(id);
  }
  return named;
}

function warn(code: string, article: string, message: string): Diagnostic {
  return {code, severity: 'warning', article, message};
}

/** The day an article was published, where it or the options say so. */
function given(input: ArticleInput, {published}: TimelineOptions, diagnostics: Diagnostic[]): number | null {
  const said = input.published ?? published;
  if (said === undefined || said === '') return null;
  const ms = parseDay(said.slice(0, 10));
  if (ms !== null) return Math.floor(ms / DAY);
  diagnostics.push(warn('bad-published', input.id ?? '', `${input.id} says it was published “${said}”, which is no date (write 2017-05-02); its date is inferred instead.`));
  return null;
}

/** What each meaning comes to on each day, worked out once: “Tuesday” and “last month” stand in every other article. */
type Calendar = Map<string, Map<number | null, Days>>;
/** Days since 1970, half-open. */
type Days = ReturnType<Asked['on']>;

function candidate(reading: Reading, list: readonly Expression[], day: number | null, calendar: Calendar): Candidate {
  const asked: Asked[] = [];
  let last: Expression | undefined;
  for (const expression of list) {
    if (expression.type !== 'DATE' && expression.type !== 'TIME') continue;
    // “May 3-4” and “Wednesday and Thursday” are one stretch of time.
    const joined = last && isRange(reading.text, last, expression);
    if (joined) asked.push(ask(asked.pop()!, expression, calendar));
    else if (expression.needs !== 'mention') asked.push(ask(null, expression, calendar));
    last = expression.needs === 'mention' ? undefined : expression;
  }
  return {reading, given: day, expressions: asked};
}

function isRange(text: string, a: Expression, b: Expression): boolean {
  if (a.range !== undefined && a.range === b.range) return true;
  return a.meaning.kind === 'weekday' && b.meaning.kind === 'weekday' && /^\s+and\s+$/.test(text.slice(a.end, b.start)) && b.meaning.day === (a.meaning.day % 7) + 1;
}

/** An expression as the dating room asks about it; with what came before it, where the two are one range. */
function ask(first: Asked | null, {start, end, text, rule, needs, meaning, direction}: Expression, calendar: Calendar): Asked {
  const key = `${direction} ${JSON.stringify(meaning)}`;
  const known = calendar.get(key) ?? calendar.set(key, new Map()).get(key)!;
  const own = (written: number | null): Days => {
    if (known.has(written)) return known.get(written)!;
    const {begin, until} = resolveMeaning(meaning, {dct: written === null ? undefined : written * DAY, direction});
    const days = begin === undefined || until === undefined ? null : {start: Math.floor(begin / DAY), end: Math.ceil(until / DAY)};
    known.set(written, days);
    return days;
  };
  return {
    start: first?.start ?? start,
    end,
    text: first ? `${first.text} – ${text}` : text,
    rule,
    direction: first?.direction ?? direction,
    absolute: needs === 'nothing' && (first?.absolute ?? true),
    weekday: meaning.kind === 'weekday' && meaning.step === undefined && meaning.week === undefined,
    on(written) {
      if (written === null && needs !== 'nothing') return null;
      const days = own(written);
      const before = first?.on(written);
      if (!days || (first && !before)) return null;
      const from = before?.start ?? days.start;
      return {start: from, end: Math.max(from + 1, days.end)};
    },
  };
}

/** Every expression with the time it means under all the days its article may be from. */
function place(list: readonly Expression[], {days, dating}: Solved, sentences: readonly Told[]): Dated[] {
  const best = dating.best === null ? null : Math.floor(parseDay(dating.best)! / DAY);
  const tables = (days ? [best!, ...days.filter((day) => day !== best)] : [null]).map((day) => resolve(list, day === null ? {} : {dct: new Date(day * DAY).toISOString().slice(0, 10)}));
  let at = 0; // the sentence an expression stands in
  let lastPlaced = -1; // sentence of the last expression with a place on the calendar
  return list.map((expression, i) => {
    const timexes = tables.map((table) => table[i]!);
    const [timex] = timexes as [Timex];
    while (at < sentences.length && sentences[at]!.end <= expression.start) at++;
    const counted = expression.needs !== 'mention' || (lastPlaced >= 0 && at - lastPlaced <= 1);
    if (timex.begin !== undefined) lastPlaced = at;
    if (!counted) return {timex, when: null, reason: 'what it counts from is not certain'};
    return {timex, when: whenOf(timexes)};
  });
}

function whenOf(timexes: readonly Timex[]): When | null {
  const [best] = timexes as [Timex];
  if (best.begin === undefined || best.until === undefined || !best.grain) return null;
  const fine = best.grain === 'second' || best.grain === 'minute' || best.grain === 'hour' || best.grain === 'part-of-day';
  // A clock time places an event on its day; the words themselves keep the time.
  const wide = (ms: number, up: boolean) => (fine ? (up ? Math.ceil(ms / DAY) : Math.floor(ms / DAY)) * DAY : ms);
  const [start, end] = [wide(best.begin, false), Math.max(wide(best.until, true), wide(best.begin, false) + (fine ? DAY : 1))];
  const whole = fine ? {start, end: start + DAY} : {start, end};
  const begins = timexes.map((t) => t.begin ?? best.begin!);
  const ends = timexes.map((t) => t.until ?? best.until!);
  const same = begins.every((b) => b === best.begin) && ends.every((e) => e === best.until);
  return {
    ...whole,
    grain: fine ? 'day' : best.grain,
    earliest: same ? whole.start : wide(Math.min(...begins), false),
    latest: same ? whole.end : wide(Math.max(...ends), true),
    firm: same,
  };
}

function dayOf({dating}: Solved): {start: number; end: number} | null {
  const day = dating.best === null ? null : parseDay(dating.best);
  return day === null ? null : {start: day, end: day + DAY};
}

/** Whether a sentence names what is asked about: by its whole name or by its last word, as the press does. */
function concerns({names}: Told, about: readonly string[]): boolean {
  const last = about.at(-1);
  return last !== undefined && names.some(({keys}) => keys.includes(last));
}

function beginsWithPronoun({tokens}: Told): boolean {
  return tokens.slice(0, 3).some((t) => /^(?:he|she|his|her|they|their|it|its)$/.test(t.lower));
}

function* articlesOf(inputs: readonly (ArticleInput & {id: string})[], readings: readonly Reading[], solved: readonly Solved[]): Generator<undefined, Article[], void> {
  const found: Article[] = [];
  for (const [i, input] of inputs.entries()) {
    found.push(article(input, readings[i]!, solved[i]!));
    if (i % 16 === 15) yield;
  }
  return found;
}

function article(input: ArticleInput & {id: string}, reading: Reading, {dating}: Solved): Article {
  const headline = reading.blocks.find((b) => b.kind === 'headline');
  const title = input.title ?? (headline ? reading.text.slice(headline.start, headline.end) : undefined);
  return {
    id: input.id,
    text: input.text,
    sha256: bytesToHex(sha256(utf8ToBytes(input.text))),
    ...(title ? {title} : {}),
    ...(input.url ? {url: input.url} : {}),
    ...(input.publisher ? {publisher: input.publisher} : {}),
    ...(input.published ? {published: input.published} : {}),
    ...(input.lang ? {lang: input.lang} : {}),
    dating,
    blocks: reading.blocks,
  };
}

/** Says of each article what was not used, and why. */
function addCoverage({articles, events, undated}: Timeline, readings: readonly Reading[], unplaced: readonly Unplaced[][]): void {
  const used = new Map<string, Set<number>>();
  for (const {evidence} of [...events, ...undated]) {
    for (const {article: id, start} of evidence) (used.get(id) ?? used.set(id, new Set()).get(id)!).add(start);
  }
  articles.forEach((a, i) => {
    const coverage: Coverage = {
      sentences: readings[i]!.sentences.length,
      used: used.get(a.id)?.size ?? 0,
      unused: unplaced[i]?.map(({timex: {start, end, text}, reason}) => ({start, end, exact: text, reason})) ?? [],
    };
    a.coverage = coverage;
  });
}
