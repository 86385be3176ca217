import type {Antecedents} from '../../text/antecedents.js';
import {endings} from '../../text/endings.js';
import type {Reading} from '../../text/reading.js';
import {contains} from '../../text/snippet.js';
import {statements} from '../../text/statements.js';
import {type Line, NUMERAL} from '../../text/syntax.js';
import {line} from '../../text/tags.js';
import {stem} from '../../text/tokens.js';
import {isStating, OBJECT} from '../../text/verbs.js';
import type {Mention, Told} from '../mentions.js';
import {clashes} from '../tense.js';
import {isThing} from '../types.js';
import {aboutness, withoutTelling} from './aboutness.js';
import {isBeyond, isPast, isPlaced} from './dated-verb.js';
import {coordinated} from './coordinated.js';
import {eventNames} from './event-names.js';
import {
  isAllegation,
  isClaim,
  isDone,
  isDoubted,
  isObjectRelative,
  isOpinion,
  isQuoter,
  isReducedRelative,
  OPENING_COST,
  subordinateCost,
} from './factuality.js';
import {withNames} from './pronouns.js';
import {reduced} from './reduced.js';
import {saidBehind, speeches} from './speeches.js';
import {subjects} from './subjects.js';
import {betweenAdverbs, plainPart, quotesBefore, range, trimmed, withoutAsides} from './trimming.js';
import {withoutDate} from './without-date.js';

/** A title in the making. */
export interface Draft {
  /** The sentence it is made from, or the passage of the sentences that name whom it speaks of. */
  sentence: Told;
  /** Indexes of the tokens that are kept. */
  kept: number[];
  /** Index of the token that is its main verb, −1 for a name of the event. */
  verb: number;
  score: number;
  /** What is only supposed or asked, or hangs on a noun that the line leaves out: no fact of its own. */
  doubted?: boolean;
  /** Somebody’s own words, which are no line where they are too long. */
  speech?: true;
}

/**
 * The lines that one mention could be told in: a headline as it is; every statement of its sentence, with its subject named in each way
 * and its predicate ended at each place where it may end; and the names the event has there. A draft’s score says how surely it tells
 * of the happening, less what was cut; how it reads is judged elsewhere.
 *
 * @param all with its date also where a line is sure enough without
 */
export function* drafts(
  mention: Mention,
  readings: readonly Reading[],
  antecedents: Antecedents,
  all: boolean,
): Generator<Draft> {
  const {sentence} = mention;
  const {roles} = sentence;
  const whole = withoutAsides(sentence);
  if (sentence.kind === 'headline' || sentence.kind === 'repeated-headline') {
    // “Greens quit council; Lind to ask for vote”: of two lines in one, the one that tells of it.
    const {tokens} = sentence;
    const {index} = mention.trigger;
    const from = tokens.findLastIndex(({text}, i) => i < index && text === ';');
    const to = tokens.findIndex(({text}, i) => i > index && text === ';');
    const half = whole.filter((i) => i > from && (to < 0 || i < to));
    const verb = half.find((i) => /^(?:aux|past|present)$/.test(roles[i]!)) ?? -1;
    // An editor’s own line, which may only name what an attributive date dates: “Judge clears Nordair in 2009 crash”.
    yield {sentence, kept: trimmed(sentence, half), verb, score: isAside(mention, verb) ? 0.9 : 2.4};
  }
  yield* draftsIn(mention, whole, 0, all);
  for (const [named, kept] of withNames(mention, readings, antecedents)) yield* draftsIn(named, kept, 0.15, all);
}

/** Whether a mention is only named in what its sentence tells, and dated by an attribute. */
function isAside({named, trigger, types, sentence: {triggers}}: Mention, verb: number): boolean {
  if (!named || verb < 0 || trigger.index <= verb) return false;
  return !triggers.some((t) => t.index === verb && t.types.some(({name}) => types.has(name)));
}

/** From this score on a line without its date lacks nothing. */
const SURE = 2.7;

/** The drafts of some tokens of a mention’s sentence, with and without the date. */
function* draftsIn(mention: Mention, whole: number[], price: number, all: boolean): Generator<Draft> {
  const {sentence, dated} = mention;
  const {tokens, roles} = sentence;
  const dateless = withoutDate(sentence, whole, (i) =>
    dated.some(({timex}) => tokens[i]!.start < timex.end && tokens[i]!.end > timex.start),
  );
  let best = -Infinity;
  for (const draft of draftsOf(mention, line(tokens, roles, dateless), price)) {
    if (draft.score > best) best = draft.score;
    yield draft;
  }
  // Where the words need their date (“fell from 2008 to 2010”, “on Monday two weeks after the war”) they keep it.
  const last = dated.at(-1)?.timex.end ?? Infinity;
  const parts = tokens.find(({start}) => start >= last);
  const needed = all || best < SURE || (parts && NUMERAL.test(parts.lower));
  if (dateless.length < whole.length && needed) yield* draftsOf(mention, line(tokens, roles, whole), price + 0.45);
}

function* draftsOf(mention: Mention, found: Line, price: number): Generator<Draft> {
  const {at, tags, words: list} = found;
  const trigger = at.indexOf(mention.trigger.index);
  const [first] = mention.dated;
  const day = first ? mention.sentence.tokens.findIndex((t) => t.end > first.timex.start) : -1;
  // “The attack in 2006 is remembered”: what is remembered was then, which only a line that keeps the date says. What is told is of any time.
  const looksBack = mention.side !== 'after' && !mention.trigger.saying && !isStating(mention.trigger.token.lower);
  const told = withoutTelling(mention);
  const all = statements(found);
  for (const statement of all) {
    const {verb, opening, opener} = statement;
    // “will not sell it, the mayor, Ana Lind, said”: no line ends within who says so.
    const next = all.find(
      ({subject: {from}, verb: {head}}) => from > verb.to && tags[from - 1] === 'comma' && isStating(list[head]!.lower),
    );
    let least = OPENING_COST[opening] + price;
    if (opening === 'subordinate')
      least += subordinateCost(list[opener]!.lower, tags[opener - 1] === 'comma' || tags[opener - 1] === 'stop');
    // “denied that she met him [on 3 March]”: without the date it would be that of the denial.
    const denies =
      mention.status === 'denied' && DENYING.test(list[verb.head]!.lower) && at[verb.head]! < mention.trigger.index;
    // “The vote was postponed [until 4 May]”: without the date it would have been postponed on it.
    const putOff =
      mention.side === 'after' &&
      PUTTING_OFF.test(list[verb.head]!.lower) &&
      /^(?:to|until|till)$/.test(mention.sentence.tokens[day - 1]?.lower ?? '') &&
      at[verb.head]! < day;
    // Of the day that it was planned for, the line tells that it is off, and not what it was put off to.
    const until = mention.off
      ? mention.sentence.tokens.findIndex(({lower}, i) => i >= at[verb.head]! && /^(?:until|till)$/.test(lower))
      : -1;
    const doubted =
      isDoubted(found, statement) ||
      (opening === 'subordinate' && /^(?:if|whether|unless|lest|how|until|till)$/.test(list[opener]!.lower));
    if (isDoubted(found, statement)) least += 2.5;
    const lone = isReducedRelative(found, statement);
    if (lone) {
      const lacking =
        OBJECT.has(stem(list[verb.head]!.lower)) ||
        tags[statement.subject.from - 1] === 'relative' ||
        isObjectRelative(found, statement);
      least += lacking ? 4 : 1.5;
    }
    if (/^(?:is|are|'s|'re)$/.test(list[verb.head]!.lower)) least += 0.6; // how things stand
    // “is chasing an eighth title” is not what was in 2005.
    const now = /^(?:is|are|has|have|'s|'re|'ve)$/.test(list[verb.from]!.lower);
    if (now && mention.status === 'happened' && isPast(mention)) least += 0.7;
    const clash = looksBack && clashes(mention.sentence, at[verb.head]!, mention.side, day);
    if (mention.aside !== undefined && at[verb.head] !== mention.aside) least += 1.5;
    if (isAside(mention, at[verb.head]!)) least += 0.8;
    // What is told beside the clause of the date is of another day, unless the line tells that clause too.
    const {within} = mention;
    const shared = opening === 'shared' && within && !contains(within, list[statement.subject.from]!);
    const apart = shared || (within && !contains(within, list[verb.head]!));
    if (isOpinion(found, statement)) least += 0.9;
    else if (isClaim(found, statement)) least += 1.1;
    if (isAllegation(found, statement)) least += 3;
    // What was done is not what is still to come.
    const ahead = mention.off ? 0 : mention.side === 'after' ? 3 : mention.status === 'scheduled' ? 1.5 : 0;
    if (ahead > 0 && isDone(mention.sentence, found, statement)) least += ahead;
    if (quotesBefore(found, statement.subject.from) % 2 === 1) least += 1; // somebody’s own words
    if (isQuoter(found, statement)) least += 4;
    const predicate = verb.from - betweenAdverbs(found, statement);
    const ends = endings(found, statement)
      .filter((e) => !next || e.at <= next.subject.from || e.at > next.verb.from)
      .map((e) => ({
        ...e,
        inner: plainPart(found, predicate, e.at),
        beyond: isBeyond(mention, at[e.at - 1]!) ? 0.8 : 0,
      }));
    const placed =
      tags[verb.head] !== 'aux' && !(now && isPast(mention)) && isPlaced(mention, at[verb.from]!, at[verb.head]!);
    for (const [subject, cost] of subjects(mention.sentence, found, statement)) {
      for (const {at: end, cost: cut, inner, beyond} of ends) {
        const near = aboutness(mention, found, statement, subject, end, trigger);
        // What happened on the day is what the verb tells; a happening named further on may be left out: “won a stage | of the Tour today”.
        const about = placed && near > -3 ? Math.max(near, 0.4) : near;
        const kept = [...subject, ...inner].map((k) => at[k]!);
        yield {
          sentence: mention.sentence,
          kept: trimmed(mention.sentence, kept),
          verb: at[verb.head]!,
          doubted: doubted || lone,
          score:
            2 +
            about -
            least -
            cost -
            cut -
            (placed ? 0 : beyond) -
            (clash ? (kept.includes(day) ? 0.8 : 3.5) : 0) -
            (kept.includes(until) ? 0.8 : 0) -
            ((denies || putOff) && !kept.includes(day) ? 2.5 : 0) -
            (told && !kept.includes(mention.trigger.index) ? told : 0) -
            (apart ? (kept.includes(mention.trigger.index) ? 0.4 : 3) : 0),
        };
      }
    }
  }
  for (const statement of all) yield* coordinated(mention, found, statement, price);
  yield* speeches(mention, found, price, trigger);
  if (told) yield* saidBehind(mention, found, price, trigger);
  yield* reduced(mention, found, price);
  if (trigger < 0) return;
  const dates = mention.dated.map(({timex}) => timex);
  const isOwner = (k: number) =>
    /^(?:['’]|s|the|this|last|next)$/.test(list[k]!.lower) ||
    dates.some((t) => list[k]!.start < t.end && list[k]!.end > t.start);
  for (const [part, cost] of eventNames(found, trigger)) {
    if (part.to === trigger + 1 && /^(?:finite|passive)$/.test(tags[trigger]!)) continue; // “Merrow approved” names nothing
    // “Wednesday’s announcement”, “this week’s talks”: the name alone.
    let {from} = part;
    const genitive = list.findIndex(
      (w, k) => k >= from && k < trigger && (tags[k] === 'genitive' || /['’]s?$/.test(w.text)),
    );
    if (genitive >= 0 && range(from, genitive + 1).every(isOwner))
      from = tags[genitive + 1] === 'genitive' ? genitive + 2 : genitive + 1;
    const thing = isThing(list[trigger]!.lower) ? 0.8 : 0;
    yield {
      sentence: mention.sentence,
      kept: trimmed(mention.sentence, at.slice(from, part.to)),
      verb: -1,
      score: (tags[trigger] === 'noun' || tags[trigger] === 'name' ? 1.5 : 0.9) - cost - thing - price,
    };
  }
}

const DENYING = /^den(?:y|ies|ied)$/;

const PUTTING_OFF = /^(?:adjourn|postpon|delay|defer|reschedul|suspend|mov|push|put|call)(?:e?d|e?s|ing)?$/;
