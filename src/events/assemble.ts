import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Conflict, Evidence, EventType, Span, TimelineEvent} from '../model.js';
import {Antecedents} from '../text/antecedents.js';
import {isDemonym, isState, isTitleWord, type Name} from '../text/names.js';
import type {Reading} from '../text/reading.js';
import {evidenceOf, nested} from '../text/snippet.js';
import {formatDate} from '../time/format.js';
import {stem, type Token} from '../text/tokens.js';
import {forms} from '../text/verbs.js';
import {parseEdtf, toEdtf} from '../time/edtf.js';
import {DAY} from '../time/calendar.js';
import {statusOf} from './cluster.js';
import {
  dateConflicts,
  dateTension,
  daysDiffer,
  hoursDiffer,
  quoteVariants,
  withinEvent,
  type Told as ToldEvent,
} from './conflicts.js';
import {whenBehind} from './around-date.js';
import {isNewDay} from './calling-off.js';
import {isFigureMoved} from './measured.js';
import {isByTheClock, type Mention, type Told, type When} from './mentions.js';
import {numbersDiffer} from './numbers.js';
import type {Cluster} from './profile.js';
import {salience} from './salience.js';
import {surnames, title, type TitleLine} from './titles/title.js';
import type {Kind} from './types.js';
import {wordings} from './wordings.js';

/** What is known of the articles, by their index. */
export interface Known {
  readings: readonly Reading[];
  /** The day each was written, in words, or null. */
  writtenOn: readonly (string | null)[];
  /** What likeness to another article its day rests on, in words. */
  placedBy: readonly (readonly string[])[];
  /** The days each may be from. */
  written: readonly (Span | null)[];
  /** On how many days of writing each day is named at all. */
  named: ReadonlyMap<number, number>;
}

/** Clusters as events of the timeline: in order of time, with title, evidence, reasons, conflicts and importance. */
export function* assemble(found: readonly Cluster[], known: Known): Generator<undefined, TimelineEvent[], void> {
  const {readings, written} = known;
  const byWord = tellers(found);
  const titles = yield* titled(found, readings, byWord);
  const clusters = found.filter((cluster) => {
    const line = titles.get(cluster)!;
    return !isInPassing(cluster, line) && !isTold(cluster, line, byWord);
  });
  const texts = readings.map((r) => r.text);
  yield;
  const forms = formsOf(clusters, texts);
  yield;
  const ids = new Map<string, number>();
  const told: ToldEvent[] = [];
  for (const cluster of clusters) {
    const id = uniqueId(idOf(cluster, known), ids);
    told.push({id, cluster, evidenceOf: evidenceIn(cluster, titles.get(cluster)!, readings)});
    if (told.length % 32 === 0) yield;
  }
  yield;
  const tensions = dateTension(told, written);
  yield;
  const slips = yield* dateConflicts(told);
  const independent: number[] = [];
  for (const {mentions} of clusters) {
    independent.push(wordings(mentions));
    if (independent.length % 16 === 0) yield;
  }
  const alone = clusters.map(
    (cluster) => standsAlone(titles.get(cluster)!.title) && !isFigure(cluster) && !isRemark(cluster),
  );
  const importance = salience(clusters, written, known.named, alone);
  yield;
  const events: TimelineEvent[] = [];
  for (const [i, event] of told.entries()) {
    if (i % 8 === 7) yield;
    const {cluster} = event;
    const mentions = inOrder(cluster);
    const tension = tensions.get(event);
    const conflicts = [...(tension ? [tension.conflict] : []), ...(slips.get(event) ?? []), ...conflictsIn(event)];
    events.push({
      id: event.id,
      title: titles.get(cluster)!.title,
      ...dates(tension ? within(cluster.when, tension) : cluster.when, cluster),
      status: statusOf(cluster),
      importance: importance[i]!,
      evidence: firstOfEach(mentions).map(event.evidenceOf),
      reasons: reasonsOf(cluster, known, independent[i]!),
      ...actorsOf(mentions, forms),
      ...placeOf(mentions, texts),
      ...typesOf(mentions),
      wordings: independent[i]!,
      ...(conflicts.length > 0 ? {conflicts} : {}),
    });
  }
  return events.sort(byTime);
}

/** Makes the evidence of an event, once a sentence: by the mention that dates the event, with the whole passage where the title is from. */
function evidenceIn({mentions}: Cluster, {sentence: passage}: TitleLine, readings: readonly Reading[]) {
  const made = new Map<Told, Evidence>();
  let dating: Map<Told, Mention> | undefined;
  return (mention: Mention): Evidence => {
    const {sentence} = mention;
    const known = made.get(sentence);
    if (known) return known;
    dating ??= new Map(firstOfEach(mentions.filter((m) => m.when)).map((m) => [m.sentence, m]));
    const whole = passage.article === sentence.article && passage.order === sentence.order ? passage : sentence;
    const one = evidence(dating.get(sentence) ?? mention, whole, readings);
    made.set(sentence, one);
    return one;
  };
}

/** A time that is sure no longer, and lies in what all sources together allow. */
function within(when: When | null, {earliest, latest}: {earliest: number; latest: number}): When | null {
  return when && {...when, firm: false, earliest, latest};
}

/** The first mention of each sentence. */
function firstOfEach(mentions: readonly Mention[]): Mention[] {
  const first = new Map<Told, Mention>();
  for (const m of mentions) if (!first.has(m.sentence)) first.set(m.sentence, m);
  return [...first.values()];
}

/** What the sources of one event say against each other. */
function conflictsIn(event: ToldEvent): Conflict[] {
  return [
    ...daysDiffer(event),
    ...withinEvent(event),
    ...numbersDiffer(event),
    ...hoursDiffer(event),
    ...quoteVariants(event),
  ];
}

/**
 * Whether one sentence alone, and neither headline nor lead, dates something by the clock only, or something of which no statement and
 * no name can be made: the title would be a clause cut from its middle, or somebody’s own words. No editor puts that on a timeline; the date stays among those that were not used.
 */
function isInPassing({mentions, when}: Cluster, {title, inner, spoken}: TitleLine): boolean {
  const [{sentence}] = mentions as [Mention];
  return (
    when !== null &&
    (spoken || isOwnWords(title) || mentions.every(isByTheClock) ? sentence.order > 2 : !!inner && !sentence.lead) &&
    mentions.every((m) => m.sentence === sentence) &&
    sentence.kind === 'body' &&
    !mentions.some(isPointed)
  );
}

/** Whether its sentence names a date in order to tell what it dates: “put off until Thursday”, “since May 1990, when 40 people died”. */
function isPointed({sentence, trigger: {index}, dated}: Mention): boolean {
  const from = sentence.tokens.findIndex((t) => t.end > (dated[0]?.timex.start ?? Infinity));
  if (from < 0) return false;
  const to = sentence.tokens.findIndex((t) => t.end >= dated.at(-1)!.timex.end) + 1;
  const when = whenBehind(sentence, to);
  return isNewDay(sentence, from) || (when > 0 && when < index);
}

/** Which event the words that tell of a happening tell of. */
function tellers(clusters: readonly Cluster[]): ReadonlyMap<Token, Cluster> {
  return new Map(clusters.flatMap((cluster) => cluster.mentions.map(({trigger: {token}}) => [token, cluster])));
}

/**
 * Whether all that can be said of an event of one sentence is another one of the same time that this sentence tells of: “during the first win
 * traces were found”.
 */
export function isTold({mentions, when}: Cluster, {verb}: TitleLine, told: ReadonlyMap<Token, Cluster>): boolean {
  const other = verb && told.get(verb);
  if (!other?.when || !when || other.when.start !== when.start || other.when.end !== when.end) return false;
  return mentions.every((m) => m.sentence === mentions[0]!.sentence && m.trigger.token !== verb);
}

/** Whether a title says what happened without the article around it. */
function standsAlone(title: string): boolean {
  return !/^(?:…|(?:He|She|It|They|This|That|These|Those|There|What)\b)|…$/.test(title);
}

/** Whether all that is told is how far a figure has moved: “sales rose 3 percent in May” is news of a day, and no turn of a story. */
function isFigure({mentions}: Cluster): boolean {
  return mentions.every(({trigger, sentence}) => isFigureMoved(sentence, trigger.index));
}

/**
 * Whether all that is told is that somebody said something: what is announced, ruled, admitted, vowed or denied is done by saying it, and
 * what an authority or the press makes known is news; what others said, told or thought is seldom a turn of a story.
 */
function isRemark({mentions}: Cluster): boolean {
  return mentions.every(({trigger, types, sentence: {tokens, clauses}}) => {
    const remark = trigger.saying || (types.size === 0 && REMARK.has(stem(trigger.token.lower)));
    return remark && !tokens.some(({lower}, i) => AUTHORITY.test(lower) && clauses[i] === clauses[trigger.index]);
  });
}
const AUTHORITY =
  /^(?:police|officials?|authorities|departments?|ministry|office|agency|agencies|army|military|government|courts?|sheriff|commission|hospital|company|spokes(?:wo)?m[ae]n|spokesperson|media|television|tv|radio|newspapers?|paper|magazine|reports?|sources?)$/;
const REMARK = forms(
  'say tell add note state believe think thought argue insist suggest explain write wrote tweet joke reply remark comment complain speculate boast stress caution emphasise emphasize predict warn claim maintain mention know knew hope expect fear',
);

/** Whether a clause that had to be quoted is somebody’s own words that go on, what is only supposed, or the rest of a broken sentence. */
function isOwnWords(title: string): boolean {
  return /^["“][^"“”]*["”]?$/.test(title) || /^(?:If|Unless|Whether|I|We)\b|^\p{Ll}{2}/u.test(title);
}

/** The words that name each event, and the passage they are from; no two events have the same. `told` is what `tellers` finds. */
function* titled(
  clusters: readonly Cluster[],
  readings: readonly Reading[],
  told: ReadonlyMap<Token, Cluster>,
): Generator<undefined, Map<Cluster, TitleLine>, void> {
  const known = surnames(clusters.flatMap((c) => c.mentions.map((m) => m.sentence)));
  const antecedents = new Antecedents(readings);
  const taken = new Set<string>();
  const found = new Map<Cluster, TitleLine>();
  for (const cluster of clusters) {
    const own = new Set(cluster.mentions.map(({trigger}) => trigger.token));
    const isOther = (word: Token): boolean => {
      const when = told.get(word)?.when;
      return !own.has(word) && !!when && !!cluster.when && !nested(when, cluster.when);
    };
    const line = title(fewOfEach(inOrder(cluster)), statusOf(cluster), readings, known, antecedents, taken, isOther);
    taken.add(line.title);
    found.set(cluster, line);
    if (found.size % 8 === 0) yield;
  }
  return found;
}

/** The order of events in a timeline: of time, the undated last; of equals, what matters more first. */
export function byTime(a: TimelineEvent, b: TimelineEvent): number {
  return (
    compareNumbers(instant(a.start), instant(b.start)) ||
    compareNumbers(instant(a.end), instant(b.end)) ||
    b.importance - a.importance ||
    compare(a.id, b.id)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dated evidence first, exact before wide; then the rest as articles and sentences follow each other. */
function inOrder({mentions}: Cluster): Mention[] {
  const rank = (m: Mention) => (m.when ? m.when.end - m.when.start : Infinity);
  return [...mentions].sort(
    (a, b) =>
      compareNumbers(rank(a), rank(b)) ||
      a.sentence.article - b.sentence.article ||
      a.sentence.start - b.sentence.start,
  );
}

/** Years before Christ and after 9999 do not sort by their letters. */
function instant(date: string | null): number {
  return date === null ? Infinity : Date.parse(date);
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * An id that the same evidence gives again, and that articles which are added seldom change: made of the words of one sentence that
 * dates the event, of its trigger and of its date expression. Of several sentences the one whose article was written first counts,
 * where that is known to the day, for a story that grows is told by later articles; then the one that comes first in the alphabet.
 * Nothing of it depends on what an article is called, on the order of the articles, or on what the date is found to be in the end.
 * (Sixty dated news articles growing to 120 in the order of their dates kept 1,356 of 1,362 ids; events whose id did change are
 * matched by their evidence, see `compareTimelines`.)
 */
function idOf({mentions, when}: Cluster, {readings, written}: Known): string {
  const dating = mentions.filter((m) => m.when || !when);
  const keys = (dating.length > 0 ? dating : mentions)
    .map(({sentence: s, trigger, dated}) => ({
      day: dayOf(written[s.article] ?? null),
      words: [
        readings[s.article]!.text.slice(s.start, s.end),
        trigger.token.lower,
        ...dated.map((d) => d.timex.text),
      ].join('\n'),
    }))
    .sort((a, b) => compareNumbers(a.day, b.day) || compare(a.words, b.words));
  return bytesToHex(sha256(utf8ToBytes(keys[0]?.words ?? ''))).slice(0, 12);
}

function dayOf(written: Span | null): number {
  return written && written.end - written.start === DAY ? written.start : Infinity;
}

function uniqueId(id: string, seen: Map<string, number>): string {
  const n = (seen.get(id) ?? 0) + 1;
  seen.set(id, n);
  return n === 1 ? id : `${id}-${n}`;
}

/** @param passage the mention’s sentence, with those before it that name whom its title speaks of */
function evidence({sentence, when, dated}: Mention, passage: Told, readings: readonly Reading[]): Evidence {
  const {id, text} = readings[passage.article]!;
  const [first] = dated;
  const {under, opens} = sentence;
  const isHeaded = opens && under !== undefined && first?.timex.start === under.start; // the words are shown with the date over them
  const found = evidenceOf(
    text,
    {article: id, start: isHeaded ? under.start : passage.start, end: passage.end},
    when && first ? edtfOf(when) : '',
  );
  const last = dated.at(-1);
  if (!first || !last) return found;
  const {start} = first.timex;
  const {end} = last.timex;
  const value = first === last ? first.timex.value : `${first.timex.value}/${last.timex.value}`;
  found.timex = {start, end, exact: text.slice(start, end), value, rule: first.timex.rule};
  return found;
}

function edtfOf(when: When): string {
  return toEdtf({start: when.start, end: when.end, grain: when.grain, uncertain: !when.firm});
}

/** An ISO 8601 date where the instant is a midnight, else an instant. */
export function iso(ms: number): string {
  const text = new Date(ms).toISOString();
  return ms % DAY === 0 ? text.slice(0, text.indexOf('T')) : text.replace('.000Z', 'Z');
}

function dates(
  when: When | null,
  {mentions, linked}: Cluster,
): Pick<TimelineEvent, 'date' | 'grain' | 'start' | 'end' | 'earliest' | 'latest'> {
  if (!when) {
    const said = mentions[0]?.dated.map((d) => toEdtf(d.timex)) ?? [];
    const partly = said.includes('') ? '' : said.join('/');
    return {
      date: partly,
      grain: mentions[0]?.dated[0]?.timex.grain ?? 'day',
      start: null,
      end: null,
      earliest: null,
      latest: null,
    };
  }
  const {grain, firm} = when;
  const date = toEdtf({
    start: when.start,
    end: when.end,
    grain,
    uncertain: !firm,
    approximate: (linked && !linked.exact) || mentions.every((m) => !m.when || m.asNews),
  });
  const own = parseEdtf(date) ?? when; // “early May” is written as May, so May it is
  return {
    date,
    grain,
    start: iso(own.start),
    end: iso(own.end),
    earliest: iso(Math.min(when.earliest, own.start)),
    latest: iso(Math.max(when.latest, own.end)),
  };
}

function reasonsOf(
  {mentions, when, linked}: Cluster,
  {readings, writtenOn, placedBy}: Known,
  wordings: number,
): string[] {
  const articles = new Set(mentions.map((m) => m.sentence.article)).size;
  const reasons: string[] = [];
  const seen = new Set<string>();
  for (const {sentence, dated, when: own, asNews} of mentions) {
    const first = dated[0];
    if (asNews) reasons.push(`told as news, and of no day, in an article written ${writtenOn[sentence.article]}`);
    if (!first || !own) continue;
    const words = readings[sentence.article]!.text.slice(first.timex.start, dated.at(-1)!.timex.end).replace(
      /\s+/g,
      ' ',
    );
    const on = writtenOn[sentence.article];
    const result = formatDate({start: own.start, end: own.end, grain: own.grain, uncertain: !own.firm});
    const range = own.firm
      ? ''
      : `, or what else the article’s day makes of it, from ${iso(own.earliest)} to ${iso(own.latest - DAY)}`;
    const reason = `“${words}”${on ? ` in an article written ${on}` : ''} means ${result}${range} (rule ${first.timex.rule})`;
    const placing = own.firm
      ? []
      : placedBy[sentence.article]!.map((note) => `${readings[sentence.article]!.id} ${note}`);
    for (const one of [reason, ...placing]) {
      if (!seen.has(one)) reasons.push(one);
      seen.add(one);
    }
  }
  if (linked) {
    const on = when ? formatDate({start: when.start, end: when.end, grain: when.grain}) : '';
    reasons.push(`told to have been ${linked.exact ? 'on the same day as' : 'at the time of'} an event of ${on}`);
  }
  if (!when) reasons.push('no source gives its date');
  const told = [...new Map(mentions.map(({trigger: {token}}) => [token.lower, token.text])).values()]
    .slice(0, 6)
    .map((word) => `“${word}”`);
  const count = `${articles} ${articles === 1 ? 'article' : 'articles'}, ${wordings} independent ${wordings === 1 ? 'wording' : 'wordings'}`;
  reasons.push(`${count}, told with ${told.join(', ')}`);
  return reasons;
}

/** How each person, state or thing is called in a timeline: one form for all its events. */
type Forms = ReadonlyMap<string, string>;

/**
 * The form the articles give a name in: a person’s fullest, where all agree on one; a state’s usual name, else the one most used.
 * Adjectives and peoples (“Syrian”, “Russians”) say whose something is and name nobody who acts: where an article set never names
 * the state itself, there is none.
 */
function formsOf(clusters: readonly Cluster[], texts: readonly string[]): Forms {
  const counts = new Map<string, Map<string, number>>();
  for (const sentence of new Set(clusters.flatMap((c) => c.mentions.map((m) => m.sentence))))
    for (const name of sentence.names) {
      const form = formOf(name, sentence, texts[sentence.article]!);
      if (form === null) continue;
      const key = name.keys.at(-1)!;
      const own = counts.get(key) ?? counts.set(key, new Map()).get(key)!;
      own.set(form, (own.get(form) ?? 0) + 1);
    }
  return new Map([...counts].map(([key, forms]) => [key, isState(key) ? usual(key, forms) : fullest(forms)]));
}

/** The words of a name without offices before it; null for what names nobody. */
function formOf({from, to}: Name, {tokens}: Told, text: string): string | null {
  while (from < to - 1 && (isTitleWord(tokens[from]!.lower) || isDemonym(tokens[from]!.lower))) from++;
  if (to - from === 1 && (isDemonym(tokens[from]!.lower) || COMPOUND.test(tokens[from]!.text))) return null;
  const form = text
    .slice(tokens[from]!.start, tokens[to - 1]!.end)
    .replace(/['’]s$/, '')
    .replace(/\s+/g, ' ');
  return form.length <= 60 && /\p{L}{2}/u.test(form) && !/^I['’]/.test(form) ? form : null; // “I’ve”
}
/** “Berlin-based”, “US-led”: what something is like. */
const COMPOUND = /^\p{Lu}[\p{L}.]*-\p{Ll}/u;

function usual(key: string, forms: ReadonlyMap<string, number>): string {
  const named = [...forms].find(([form]) => form.toLowerCase().replace(' ', '-') === key);
  return (named ?? [...forms].sort(([a, x], [b, y]) => y - x || compare(a, b))[0]!)[0];
}

/** The mentions without those of a sentence that has told of it often enough: no stop for pages, and every word is a mention. */
function fewOfEach(mentions: readonly Mention[]): Mention[] {
  const counts = new Map<Told, number>();
  return mentions.filter(({sentence}) => {
    const count = (counts.get(sentence) ?? 0) + 1;
    counts.set(sentence, count);
    return count <= 8;
  });
}

/** The longest form, where every other is an ending of it; else the one most used. */
function fullest(forms: ReadonlyMap<string, number>): string {
  const [longest] = [...forms.keys()].sort((a, b) => b.length - a.length || compare(a, b));
  if ([...forms.keys()].every((form) => form === longest || longest!.endsWith(` ${form}`))) return longest!;
  return [...forms].sort(([a, x], [b, y]) => y - x || b.length - a.length || compare(a, b))[0]![0];
}

/** The names that most of the evidence has in common around the happening, states after persons. */
function actorsOf(mentions: readonly Mention[], forms: Forms): {actors?: string[]} {
  const counts = new Map<string, number>();
  for (const {sentence, trigger} of mentions) {
    const own = sentence.clauses[trigger.index]!;
    for (const {from, keys} of sentence.names) {
      const before = sentence.tokens[from - 1]?.lower === 'the' ? sentence.tokens[from - 2] : sentence.tokens[from - 1];
      if (Math.abs(sentence.clauses[from]! - own) > 1 || /^(?:in|at|near)$/.test(before?.lower ?? '')) continue; // elsewhere, or a place
      const key = keys.at(-1)!;
      if (forms.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least = mentions.length > 2 ? 2 : 1;
  const actors = [...counts]
    .filter(([, n]) => n >= least)
    .sort(([a, x], [b, y]) => Number(isState(a)) - Number(isState(b)) || y - x || compare(a, b))
    .slice(0, 6)
    .map(([key]) => forms.get(key)!);
  return actors.length > 0 ? {actors} : {};
}

/** The name that follows “in” or “at” nearest behind the trigger. */
function placeOf(mentions: readonly Mention[], texts: readonly string[]): {place?: string} {
  for (const {sentence, trigger} of mentions) {
    const {names, tokens} = sentence;
    const found = names.find(
      ({from}) =>
        from > trigger.index && from - trigger.index <= 6 && /^(?:in|at|near)$/.test(tokens[from - 1]?.lower ?? ''),
    );
    if (found)
      return {
        place: texts[sentence.article]!.slice(tokens[found.from]!.start, tokens[found.to - 1]!.end).replace(
          /\s+/g,
          ' ',
        ),
      };
  }
  return {};
}

/** The kinds of happening that most mentions tell of, surest first; the weak ones only where there is no other. */
function typesOf(mentions: readonly Mention[]): {types?: EventType[]} {
  const counts = new Map<Kind, number>();
  let told = 0;
  for (const {trigger} of mentions) {
    if (trigger.types.length) told++;
    for (const kind of trigger.types) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const most = [...counts].filter(([, n]) => n * 2 >= told).sort(([, a], [, b]) => b - a);
  const strong = most.filter(([{weak}]) => !weak);
  const types = (strong.length > 0 ? strong : most).map(([{name}]) => name);
  return types.length > 0 ? {types} : {};
}
