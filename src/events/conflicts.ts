import type {Conflict, Evidence, Span} from '../model.js';
import {jaccard, shared} from '../text/similarity.js';
import {nested} from '../text/snippet.js';
import {contentStems, stem} from '../text/tokens.js';
import {DAY} from '../time/calendar.js';
import {formatDate} from '../time/format.js';
import {actOf, isTelling} from './acts.js';
import {isDated, isExact, width, type Mention} from './mentions.js';
import {doingOf, type Cluster} from './profile.js';
import {differingWords, quotationsOf} from './quotations.js';
import {AHEAD, DONE, isHearsay} from './status.js';

/** An event on its way to the timeline: what conflicts are looked for in. */
export interface Told {
  id: string;
  cluster: Cluster;
  /** One evidence a sentence, in the order of `cluster.mentions`. */
  evidenceOf(mention: Mention): Evidence;
}

/** What makes one event the answer to another: the words between effect and cause. That it came after it does not. */
const ANSWERS =
  /\b(?:(?:retaliation|revenge|reprisals?|retribution|response|answer|reply) (?:for|to)|(?:retaliated|retaliating) (?:for|over)|(?:prompted|triggered|provoked) by)\b/i;

/**
 * Two events on one day, the second the answer to the first, each dated by articles that say nothing of the other’s date. Not a
 * contradiction, but nothing confirms it either: the answer’s date is held open to the latest day the other words allow.
 *
 * @param written the days each article may be from
 * @returns for the event that answers: its conflict and the latest end that all its sources allow
 */
export function dateTension(
  events: readonly Told[],
  written: readonly (Span | null)[],
): Map<Told, {conflict: Conflict; earliest: number; latest: number}> {
  const found = new Map<Told, {conflict: Conflict; earliest: number; latest: number}>();
  const byDay = new Map<number, Told[]>();
  for (const event of events) {
    const {when} = event.cluster;
    if (when && when.end - when.start === DAY)
      (byDay.get(when.start) ?? byDay.set(when.start, []).get(when.start)!).push(event);
  }
  for (const effect of events) {
    if (!effect.cluster.mentions.some((m) => m.when && exact(m) && isAnswer(m))) continue;
    for (const cause of byDay.get(effect.cluster.when?.start ?? NaN) ?? []) {
      if (effect === cause || effect.cluster.when!.end !== cause.cluster.when!.end) continue;
      const answers = effect.cluster.mentions.filter((m) => m.when && exact(m) && isAnswerTo(m, cause.cluster));
      if (answers.length === 0) continue;
      const dating = effect.cluster.mentions.filter((m) => m.when && exact(m));
      const causeDating = cause.cluster.mentions.filter(
        (m) => m.when && exact(m) && m.dated.length > 0 && !dating.some((d) => d.sentence === m.sentence),
      );
      const articles = new Set(dating.map((m) => m.sentence.article));
      const causeArticles = new Set(causeDating.map((m) => m.sentence.article));
      if (causeArticles.size === 0 || [...articles].some((a) => causeArticles.has(a))) continue;
      const wide = effect.cluster.mentions.filter((m) => m.when && !exact(m)).map((m) => m.when!.end);
      // What has happened lies no later than the articles that tell of it.
      const told = dating.flatMap((m) => written[m.sentence.article]?.end ?? []);
      const bounds = [...(wide.length > 0 ? wide : [effect.cluster.when!.latest]), ...told];
      const latest = bounds.reduce((a, b) => Math.min(a, b));
      const first = dating[0]!;
      const said = first.dated[0]!.timex.text;
      found.set(effect, {
        earliest: cause.cluster.when!.start,
        latest: Math.max(latest, effect.cluster.when!.end),
        conflict: {
          kind: 'date-tension',
          note: `${countWord(articles.size + causeArticles.size)} articles use ${said}, both for this and for what it was an answer to; no article confirms that one day is right for both.`,
          events: [cause.id],
          sides: [dating.map((m) => effect.evidenceOf(m)), causeDating.map((m) => cause.evidenceOf(m))],
        },
      });
    }
  }
  return found;
}

/** The sentence says, behind the event’s own trigger, that it answered something. */
function isAnswer({sentence: {tokens}, trigger}: Mention): boolean {
  return ANSWERS.test(
    tokens
      .slice(trigger.index + 1)
      .map((t) => t.text)
      .join(' '),
  );
}

/** The sentence says, behind the event’s own trigger, that it answered a happening of the cause’s kind, or what was done there. */
function isAnswerTo({sentence, trigger}: Mention, cause: Cluster): boolean {
  const acts = new Set(cause.mentions.map((m) => doingOf(m).act).filter(isTelling));
  const told = new Set(cause.mentions.flatMap((m) => m.sentence.stems));
  const {tokens} = sentence;
  const named = tokens.findIndex((token, index) => {
    if (index <= trigger.index + 1 || !acts.has(actOf({token, index}, tokens))) return false;
    const before = tokens.slice(Math.max(trigger.index + 1, index - NEAR), index);
    if (!ANSWERS.test(before.map((t) => t.text).join(' '))) return false;
    const [own] = contentStems([token]);
    const answered = before.slice(before.findLastIndex(({lower}) => /^(?:to|for|over|by)$/.test(lower)));
    const behind = tokens.slice(index, index + NEAR / 2);
    return contentStems([...answered, ...behind]).some((s) => s !== own && told.has(s));
  });
  if (named > 0) return true;
  const types = new Set(cause.mentions.flatMap((m) => m.trigger.types.map((t) => t.name)));
  return sentence.triggers.some((other) => {
    if (other.index <= trigger.index || !other.types.some((t) => types.has(t.name) && !t.weak)) return false;
    if (
      trigger.types.some((t) => other.types.includes(t)) &&
      !other.types.some((t) => types.has(t.name) && !trigger.types.includes(t))
    )
      return false;
    const between = sentence.tokens
      .slice(trigger.index + 1, other.index)
      .map((t) => t.text)
      .join(' ');
    return ANSWERS.test(between);
  });
}

/** So near to the words that call it an answer stands what was answered: “in response to the latest long-range missile test”. */
const NEAR = 8;

/** Days that two sources may be apart when they still tell of one happening, and how many words their tellings must share. */
const SLIP = {days: 10, stems: 5, alike: 0.5};

/**
 * One happening that two articles put on different days: two events of one kind, days apart, told in nearly the same words. They stay
 * two events, each with both dates in its conflict, since what recurs may be told in the same words twice; what is done once and told on
 * two days is one event from the start (see `uniteDeeds`).
 */
export function* dateConflicts(events: readonly Told[]): Generator<undefined, Map<Told, Conflict[]>, void> {
  const byType = new Map<string, Told[]>();
  for (const event of events) {
    if (!event.cluster.when || !isExact(event.cluster.when)) continue;
    const dated = event.cluster.mentions.filter((m) => m.when);
    for (const type of new Set(
      dated.flatMap(({trigger: {types, token}}) =>
        types.length > 0 ? types.filter((t) => !t.weak).map((t) => t.name) : [token.lower],
      ),
    )) {
      (byType.get(type) ?? byType.set(type, []).get(type)!).push(event);
    }
  }
  const slips = new Slips();
  const stems = new Map<Mention['sentence'], Set<string>>();
  for (const list of byType.values()) yield* slips.among(list, (a, b) => sameTelling(a.cluster, b.cluster, stems));
  return slips.found;
}

/** Events that seem to be one on two days, each with the conflict that says so. */
class Slips {
  readonly found = new Map<Told, Conflict[]>();
  readonly #seen = new Set<string>();

  /** Compares each of the events with those that begin up to so many days after it. */
  *among(list: Told[], mentionsOf: (a: Told, b: Told) => [Mention, Mention] | null): Generator<undefined, void, void> {
    list.sort((a, b) => a.cluster.when!.start - b.cluster.when!.start || (a.id < b.id ? -1 : 1));
    for (const [i, a] of list.entries()) {
      if (i % 32 === 31) yield;
      for (
        let j = i + 1;
        j < list.length && list[j]!.cluster.when!.start - a.cluster.when!.start <= SLIP.days * DAY;
        j++
      ) {
        const b = list[j]!;
        if (b.cluster.when!.start < a.cluster.when!.end || this.#seen.has(`${a.id} ${b.id}`)) continue;
        const pair = mentionsOf(a, b);
        if (!pair) continue;
        this.#seen.add(`${a.id} ${b.id}`);
        const [x, y] = [a.evidenceOf(pair[0]), b.evidenceOf(pair[1])];
        this.#add(a, b, [x], [y]);
        this.#add(b, a, [y], [x]);
      }
    }
  }

  #add(event: Told, other: Told, own: Evidence[], theirs: Evidence[]): void {
    const note = 'Two articles tell of what seems to be the same and date it differently.';
    const list = this.found.get(event) ?? this.found.set(event, []).get(event)!;
    list.push({kind: 'date', note, events: [other.id], sides: [own, theirs]});
  }
}

/**
 * Dated sentences of different articles that share most of their words.
 *
 * @param known the stems of sentences, filled as they are asked for
 */
function sameTelling(a: Cluster, b: Cluster, known: Map<Mention['sentence'], Set<string>>): [Mention, Mention] | null {
  const stemsOf = ({sentence}: Mention): Set<string> =>
    known.get(sentence) ?? known.set(sentence, new Set(sentence.stems)).get(sentence)!;
  for (const x of a.mentions) {
    if (!x.when || !exact(x)) continue;
    const stems = stemsOf(x);
    for (const y of b.mentions) {
      if (!y.when || !exact(y) || y.sentence.article === x.sentence.article) continue;
      const other = stemsOf(y);
      if (shared(stems, other) >= SLIP.stems && jaccard(stems, other) >= SLIP.alike) return [x, y];
    }
  }
  return null;
}

/** What sources of one event do not agree on: whether it has happened, who vouches for it, how finely it is dated. */
export function withinEvent({cluster, evidenceOf}: Told): Conflict[] {
  const conflicts: Conflict[] = [];
  const dated = cluster.mentions.filter((m) => m.when);
  const sides = (a: readonly Mention[], b: readonly Mention[]): Evidence[][] => [a.map(evidenceOf), b.map(evidenceOf)];

  const ahead = dated.filter((m) => AHEAD.has(m.status));
  const undone = dated.filter((m) => m.negated && exact(m) && ahead.some((a) => doingOf(a).act === doingOf(m).act));
  const carried = dated.filter((m) => m.status === 'happened' && exact(m) && !m.negated);
  const turns: [Mention[], string][] = [
    [undone, 'that it did not come to pass'],
    [undone.length === 0 ? carried : [], 'as done'],
    [cluster.mentions.filter((m) => m.off), 'as called off'],
  ];
  for (const [list, how] of turns) {
    if (!list.some((m) => ahead.some((a) => a.sentence.article !== m.sentence.article))) continue;
    const note = `One source tells of it as still to come, another ${how}.`;
    conflicts.push({kind: 'status-change', note, sides: sides(ahead, list)});
  }

  const actIn = (m: Mention) => doingOf(m).act;
  const told = cluster.mentions.filter((m) => !m.negated && (m.status === 'happened' || m.status === 'claimed'));
  // “did not resign” and “denies that he resigned” speak against those who say that he resigned, and against nothing else that is told
  // of the day.
  const acts = new Set(told.map(actIn).filter(isTelling));
  const speaksAgainst = (m: Mention) => !m.off && (m.status === 'denied' || (m.negated && m.status === 'happened'));
  const denied = cluster.mentions.filter((m) => speaksAgainst(m) && acts.has(actIn(m)));
  if (denied.length > 0) {
    const at = new Set(denied.map(actIn));
    const claimed = told.filter((m) => at.has(actIn(m)));
    conflicts.push({kind: 'disputed-claim', note: 'It is both said and denied.', sides: sides(claimed, denied)});
  }

  // Of the same act, and by another article: what one tells beside its news (“the alleged plot”) is told of something else.
  const doubted = new Map<string, Set<number>>(); // act → articles
  const hedged = cluster.mentions.filter(
    (m) => m.hedged && isTelling(actIn(m)) && isHearsay(m.sentence, m.trigger.index),
  );
  for (const m of hedged) {
    const act = actIn(m);
    (doubted.get(act) ?? doubted.set(act, new Set()).get(act)!).add(m.sentence.article);
  }
  const plain = cluster.mentions.filter((m) => {
    const articles = doubted.get(actIn(m));
    const another = articles && (articles.size > 1 || !articles.has(m.sentence.article));
    return another && !m.hedged && m.status === 'happened' && m.when;
  });
  if (plain.length > 0 && denied.length === 0) {
    const stated = new Set(plain.map(actIn));
    const doubts = hedged.filter((m) => stated.has(actIn(m)));
    conflicts.push({
      kind: 'attribution',
      note: 'Some sources state it, others say it is alleged or suspected.',
      sides: sides(plain, doubts),
    });
  }

  const least = dated.reduce((narrowest, m) => Math.min(narrowest, width(m.when!)), Infinity);
  const finest = dated.filter((m) => width(m.when!) === least);
  const fine = new Set(finest.map((m) => m.sentence.article));
  const wider = dated.filter(
    (m) => width(m.when!) > 4 * least && !fine.has(m.sentence.article) && finest.some((f) => nested(f.when!, m.when!)),
  );
  if (finest.length > 0 && wider.length > 0 && cluster.when && least <= 4 * DAY) {
    conflicts.push({
      kind: 'precision',
      note: 'Sources date it more and less finely; what they say agrees.',
      sides: sides(finest, wider),
    });
  }
  return conflicts;
}

/** The days on which different articles put what is done once (see `uniteDeeds`): one side a day. */
export function daysDiffer({cluster, evidenceOf}: Told): Conflict[] {
  const dating = cluster.mentions.filter((m) => isDated(m) && DONE.has(m.status));
  const days: Mention[][] = [];
  for (const mention of dating) {
    if (dating.some((m) => width(m.when!) < width(mention.when!) && nested(m.when!, mention.when!))) continue; // said more finely
    const same = days.find(([m]) => m!.when!.start === mention.when!.start && m!.when!.end === mention.when!.end);
    if (same) same.push(mention);
    else days.push([mention]);
  }
  if (days.every(([m]) => days.every(([other]) => nested(m!.when!, other!.when!)))) return [];
  const sides = days.sort(([a], [b]) => a!.when!.start - b!.when!.start);
  const named = sides.map(([m]) => formatDate({...m!.when!, uncertain: !m!.when!.firm}));
  const note = `Sources date it differently: ${named.slice(0, -1).join(', ')} and ${named.at(-1)}.`;
  return [{kind: 'date', note, sides: sides.map((side) => onceEach(side).map(evidenceOf))}];
}

/** The hours at which different articles let it begin, or do the same thing: 8 p.m. and 10 p.m. */
export function hoursDiffer({cluster, evidenceOf}: Told): Conflict[] {
  const hours = cluster.mentions.flatMap((mention) => {
    const {timex} = mention.dated[0] ?? {};
    const value = timex?.type === 'TIME' ? /T(\d\d):(\d\d)/.exec(timex.value) : null;
    const {lower} = mention.trigger.token;
    const verb = mention.sentence.tokens.find(({lower: w}) => BEGINS.test(w)) ? 'begin' : stem(lower);
    return value && timex ? [{mention, verb, text: timex.text, minutes: Number(value[1]) * 60 + Number(value[2])}] : [];
  });
  for (const [i, a] of hours.slice(0, MANY).entries()) {
    const b = hours.slice(i + 1, MANY).find((other) => {
      const apart = Math.abs(a.minutes - other.minutes);
      return other.mention.sentence.article !== a.mention.sentence.article && other.verb === a.verb && apart >= 60;
    });
    if (!b) continue;
    const note = `Sources differ on the hour: ${a.text} and ${b.text}`.replace(/\.?$/, '.');
    return [{kind: 'date', note, sides: [[evidenceOf(a.mention)], [evidenceOf(b.mention)]]}];
  }
  return [];
}
const BEGINS = /^(?:began|begins?|started|starts?|broke|erupted|opened)$/;

/** The numbers that are mostly written in words. */
export const NUMBERS = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

/** More numbers or quotations of one event than these are not compared with each other. */
export const MANY = 200;

/** The first mention of each sentence: a page without a stop is one sentence of a thousand happenings. */
export function onceEach(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<Mention['sentence']>();
  return mentions.filter(({sentence}) => !seen.has(sentence) && seen.add(sentence));
}

/**
 * Quotations that differ by a word or two: the same sentence, quoted by two articles in words that cannot both be what was said.
 * Neither is preferred, and they are never joined.
 */
export function quoteVariants({cluster, evidenceOf}: Told): Conflict[] {
  const quotations = onceEach(cluster.mentions)
    .flatMap((mention) => quotationsOf(mention.sentence).map((quotation) => ({...quotation, mention})))
    .slice(0, MANY);
  const conflicts: Conflict[] = [];
  const reported = new Set<string>();
  quotations.forEach((a, i) => {
    for (const b of quotations.slice(i + 1)) {
      if (a.mention.sentence === b.mention.sentence) continue;
      const differing = differingWords(a, b);
      if (!differing) continue;
      const key = [...differing].sort().join(' / ');
      if (reported.has(key)) continue;
      reported.add(key);
      const sideOf = (word: string) =>
        quotations
          .filter((q) => q.tokens.some((t) => t.text === word) && shared(q.known, a.known) >= 2)
          .map((q) => q.mention);
      conflicts.push({
        kind: 'quote-variance',
        note: `The same words are quoted with “${differing[0]}” and with “${differing[1]}”.`,
        sides: differing.map((word) => [...new Set(sideOf(word))].map(evidenceOf)),
      });
    }
  });
  return conflicts;
}

function exact({when}: Mention): boolean {
  return isExact(when!);
}

function countWord(n: number): string {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n);
}
