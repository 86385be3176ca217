import type {Solved} from '../dating/conclude.js';
import {hang} from '../dating/hanging.js';
import type {Report} from '../dating/narrowing.js';
import type {Grain, Span, Timex} from '../model.js';
import {isNote, tellsStory, type Reading} from '../text/reading.js';
import {DAY, dayNumber, formatDay, parseDay, startOfDay} from '../time/calendar.js';
import {resolve, type Expression} from '../time/find.js';
import {asked, concerns, goesOn} from './about.js';
import {entryMention} from './entries.js';
import {narrate} from './narrated.js';
import type {Cluster} from './profile.js';
import {
  datedMentions,
  isExact,
  isHour,
  UNCOUNTED,
  undatedMentions,
  type Dated,
  type Mention,
  type Told,
  type Unplaced,
  type When,
} from './mentions.js';

/** What the sentences of a set tell of. */
export interface Happenings {
  dated: Mention[];
  retellings: Mention[];
  /** The first sentence of the body of each article, where it tells of what is asked about and names no day but in a dependent clause. */
  leads: Told[];
  /** By article. */
  unplaced: Unplaced[][];
  /** On how many days of writing each day is named at all, whatever is told of it; an article without a day counts as one. */
  named: Map<number, number>;
}

/**
 * What happens in each sentence, and when, as far as the days of the articles are known.
 *
 * @param name keep only sentences that name this person, place or thing or tell of it (see `asked`), and those that go on about it
 */
export function* happenings(
  readings: readonly Reading[],
  expressions: readonly Expression[][],
  solved: readonly Solved[],
  name: string | undefined,
): Generator<undefined, Happenings, void> {
  const about = name ? asked(name, readings) : null;
  const found: Happenings = {dated: [], retellings: [], leads: [], unplaced: [], named: new Map()};
  const naming = new Map<number, Set<number>>(); // day → days on which it was written of
  for (const [i, reading] of readings.entries()) {
    const sentences = reading.sentences as Told[];
    const times = place(expressions[i]!, solved[i]!, sentences);
    const written = dayOf(solved[i]!);
    const writtenOn = written?.start ?? -1 - i;
    for (const {when} of times) {
      if (!when || when.end - when.start !== DAY) continue;
      const day = dayNumber(when.start);
      (naming.get(day) ?? naming.set(day, new Set()).get(day)!).add(writtenOn);
    }
    const left: Unplaced[] = [];
    let k = 0;
    let concerned = false;
    let head: Dated[] = []; // over the entry of a chronology
    let heeded = true; // it dates something
    const first = sentences.find(({kind}) => kind === 'body');
    for (const sentence of sentences) {
      const own: Dated[] = [];
      for (; k < times.length && times[k]!.timex.start < sentence.end; k++) {
        const {timex} = times[k]!;
        if (timex.start >= sentence.start && timex.end <= sentence.end) own.push(times[k]!);
        else left.push({sentence, timex, reason: 'runs over the end of a line or sentence'});
      }
      concerned = about === null || concerns(sentence, about) || (concerned && goesOn(sentence));
      if (!tellsStory(sentence) || !concerned) {
        const kind = isNote(sentence) ? 'a note about the article' : sentence.kind.replace('-', ' ');
        const reason = concerned ? `stands in: ${kind}` : `does not name ${name}`;
        left.push(...own.map(({timex}) => ({sentence, timex, reason})));
        continue;
      }
      if (sentence.heads) {
        const isAge = ({timex}: Dated) => timex.start < (sentence.under?.start ?? 0); // “3h ago 15.02 GMT”
        left.push(...unheeded([...(heeded ? [] : head), ...own.filter(isAge)]));
        head = own.filter((date) => !isAge(date));
        heeded = false;
        continue;
      }
      const {mentions, unplaced} = datedMentions(sentence, own, written);
      if (sentence === first && isNamedOnlyAside(own, mentions)) found.leads.push(sentence);
      if (sentence.opens) {
        const entry = entryMention(sentence, head, mentions, written);
        if (entry) mentions.unshift(entry);
        heeded ||= entry !== null;
      }
      found.dated.push(...mentions);
      left.push(...unplaced);
      found.retellings.push(
        ...undatedMentions(sentence, [
          ...mentions.flatMap((m) => m.dated),
          ...own.filter(({reason}) => reason === UNCOUNTED),
        ]).filter((m) => !mentions.some((d) => d.trigger.index === m.trigger.index)),
      );
    }
    if (!heeded) left.push(...unheeded(head));
    left.push(...times.slice(k).map(({timex}) => ({sentence: null, timex, reason: 'stands outside every sentence'})));
    found.unplaced.push(left);
    yield;
  }
  for (const [day, days] of naming) found.named.set(day, days.size);
  return found;
}

/** Whether the days that a sentence names, if any, are only those of its dependent clauses. */
function isNamedOnlyAside(own: readonly Dated[], mentions: readonly Mention[]): boolean {
  const inside = new Set(mentions.flatMap(({within, dated}) => (within ? dated.map(({timex}) => timex) : [])));
  return own.every(({when, timex}) => !when || inside.has(timex));
}

/** The date or hour over an entry that it dates nothing of. */
function unheeded(head: readonly Dated[]): Unplaced[] {
  return head.map(({timex}) => ({sentence: null, timex, reason: 'nothing that happens is said with it'}));
}

/** Every expression with the time it means under all the days its article may be from. */
function place(list: readonly Expression[], solved: Solved, sentences: readonly Told[]): Dated[] {
  const {dating} = solved;
  const best = dating.best === null ? null : dayNumber(parseDay(dating.best)!);
  let loose: ReadonlySet<number> = new Set();
  const tables = daysToTry(solved, best).map((day, k) => {
    const dct = day === null ? undefined : formatDay(day * DAY);
    const table = countFromHeads(list, narrate(list, resolve(list, {dct}), sentences, dct), sentences, dct);
    const found = hang(list, table, sentences, day === null ? undefined : day * DAY);
    if (k === 0) loose = found;
    return table;
  });
  return list.map((_, i) => {
    const timexes = tables.map((table) => table[i]!);
    const [timex] = timexes as [Timex];
    const found = whenOf(timexes);
    const when = best === null && found && !found.firm ? null : found;
    // “Later that year”: nobody says so of the year in which they write.
    const own = /\bthat (?:year|month)$/.test(timex.text) && dating.best?.startsWith(timex.value);
    if (loose.has(i) || own) return {timex, when: null, reason: UNCOUNTED};
    return {timex, when};
  });
}

/** The days under which each expression is asked what it means, the likeliest first: where none is, the ends of a stretch must say the same. */
function daysToTry({days, dating, wide}: Solved, best: number | null): readonly (number | null)[] {
  if (best !== null) return [best, ...days!.filter((day) => day !== best)];
  const {from, to} = dating;
  return wide && from !== null && to !== null ? [from, to].map((day) => dayNumber(parseDay(day)!)) : [null];
}

/**
 * Mends what each expression means for the entries of a chronology: “on Friday”, “the next day” in one are counted from the day over it, and the
 * hours of a running report from the day that stands over them, or that of its page, whatever day was told of before.
 *
 * @param table what each means in the order of the text; changed
 * @param dct the day of the page
 */
function countFromHeads(
  list: readonly Expression[],
  table: Timex[],
  sentences: readonly Told[],
  dct: string | undefined,
): Timex[] {
  let k = 0;
  let head = -1;
  let day = dct;
  for (const {heads, under, end} of sentences) {
    const from = k;
    while (k < list.length && list[k]!.start < end) k++;
    if (heads) {
      head = under ? list.findIndex(({start}, i) => i >= from && start === under.start) : -1;
      if (head >= 0 && isHour({timex: table[head]!})) table[head] = resolve([list[head]!], {dct: day})[0]!;
      else if (table[head]?.grain === 'day') day = formatDay(table[head]!.begin!);
      continue;
    }
    if (!under || from === k || table[head]?.grain !== 'day') continue;
    const own = resolve([list[head]!, ...list.slice(from, k)], {dct: day}).slice(1);
    own.forEach((timex, i) => (table[from + i] = timex));
  }
  return table;
}

function whenOf(timexes: readonly Timex[]): When | null {
  const spans = timexes.map(spanOf);
  const [best] = spans;
  const grain = timexes[0]!.grain;
  if (!best || !grain) return null;
  const known = spans.filter((span) => span !== null);
  const same = known.length === spans.length && known.every((s) => s.start === best.start && s.end === best.end);
  // Spelt out: a spread would give each of thousands a shape of its own in memory.
  return {
    grain: CLOCK.has(grain) ? 'day' : grain,
    start: best.start,
    end: best.end,
    earliest: same ? best.start : known.reduce((least, s) => Math.min(least, s.start), best.start),
    latest: same ? best.end : known.reduce((most, s) => Math.max(most, s.end), best.end),
    firm: same,
  };
}

const CLOCK = new Set<Grain>(['second', 'minute', 'hour', 'part-of-day']);

/** The time an expression means. A clock time places an event on its day, as the people there count; the words keep the time. */
function spanOf({begin, until, grain, value}: Timex): Span | null {
  if (begin === undefined || until === undefined || !grain) return null;
  if (!CLOCK.has(grain)) return {start: begin, end: until};
  const day = parseDay(value.slice(0, 10)) ?? startOfDay(begin);
  return {start: day, end: day + DAY};
}

/** The day each article was written, where it is given or leaves no doubt. */
export function firmDays(solved: readonly Solved[]): (Span | null)[] {
  return solved.map((one) => (one.dating.firm ? dayOf(one) : null));
}

/** The day an article was most likely written on, as a span; null where unknown. */
export function dayOf({dating}: Solved): {start: number; end: number} | null {
  const day = dating.best === null ? null : parseDay(dating.best);
  return day === null ? null : {start: day, end: day + DAY};
}

/** What articles whose day is open report as done, or as still to come, where another article dates it to certain days. */
export function reports(clusters: readonly Cluster[], solved: readonly Solved[]): Report[] {
  const found: Report[] = [];
  for (const {mentions, when} of clusters) {
    const dating = mentions.filter((m) => m.when && isExact(m.when) && m.sentence.kind !== 'caption');
    const articlesOf = (list: readonly Mention[]) => new Set(list.map((m) => m.sentence.article));
    const dated = articlesOf(dating);
    const done = articlesOf(dating.filter((m) => m.status === 'happened'));
    for (const {sentence, status, trigger, when: own} of mentions) {
      if (!when || solved[sentence.article]!.days?.length === 1) continue;
      const another = (articles: ReadonlySet<number>) => articles.size > Number(articles.has(sentence.article));
      const what = trigger.token.lower;
      if (status === 'happened' && another(done))
        found.push({article: sentence.article, from: dayNumber(when.start), to: null, sentence, what});
      else if (status === 'scheduled' && own && another(dated))
        found.push({article: sentence.article, from: null, to: Math.ceil(when.end / DAY) - 1, sentence, what});
    }
  }
  return found;
}

/** Mentions of sentences that are evidence of no event yet. */
export function unused(mentions: readonly Mention[], clusters: readonly Cluster[]): Mention[] {
  const used = new Set(clusters.flatMap((c) => c.mentions.map((m) => m.sentence)));
  return mentions.filter((m) => !used.has(m.sentence));
}

/** The days each article may be from, as a span; null where unknown. */
export function spans(solved: readonly Solved[]): (Span | null)[] {
  return solved.map(({days}) => (days ? {start: days[0]! * DAY, end: (days.at(-1)! + 1) * DAY} : null));
}
