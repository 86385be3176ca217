import type {Antecedents} from '../../text/antecedents.js';
import {endings} from '../../text/endings.js';
import {hardEndings} from '../../text/hard-endings.js';
import type {Reading} from '../../text/reading.js';
import {isFinite} from '../../text/grammar.js';
import {stated as statedIn} from '../../text/main-verb.js';
import type {Statement} from '../../text/statements.js';
import {type Line, NUMERAL, PERIOD} from '../../text/syntax.js';
import {line} from '../../text/tags.js';
import {isStating} from '../../text/verbs.js';
import {opening, type Opening} from '../enclosed.js';
import type {Mention, Told} from '../mentions.js';
import {isThing} from '../types.js';
import {aboutness, isHearing, withoutTelling} from './aboutness.js';
import {coordinated} from './coordinated.js';
import {isBeyond, isPast, isPlaced, lossOf} from './dated-verb.js';
import {eventNames} from './event-names.js';
import {factualityOf, isDone, isNow} from './factuality.js';
import {withNames} from './pronouns.js';
import {reduced} from './reduced.js';
import {saidBehind, speeches} from './speeches.js';
import {subjects} from './subjects.js';
import {betweenAdverbs, inBrackets, plainPart, range, trimmed, withoutAsides} from './trimming.js';
import {withoutDate} from './without-date.js';

/** A title in the making. */
export interface Draft {
  /** The sentence it is made from, or the passage of the sentences that name whom it speaks of. */
  sentence: Told;
  /** Indexes of the tokens that are kept. */
  kept: readonly number[];
  /** Index of the token that is its main verb, −1 for a name of the event. */
  verb: number;
  score: number;
  /** What is only supposed or asked, or hangs on a noun that the line leaves out: no fact of its own. */
  doubted?: boolean;
  /** What is told to be thought or said, or has no opening of its own: nothing that its sentence states itself. */
  reported?: boolean;
  /** Somebody’s own words, which are no line where they are too long. */
  speech?: true;
  /** The opening of a statement, which ends in its subject. */
  opens?: true;
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
  const first = mention.dated[0]?.timex;
  const day = first ? sentence.tokens.findIndex(({end}) => end > first.start) : -1;
  const whole = inBrackets(sentence, day) ?? withoutAsides(sentence);
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
  const opened = openingOf(mention);
  if (opened) {
    const {from, to, end, subject} = opened;
    // “*Arrested on Monday, Lind* was charged on Tuesday”, “*Since leading a revolt in 1989*, …, *Lind* has been accused”
    const kept = whole.filter((i) => i < (from > 0 ? 1 : 0) || (i >= from && i < to) || (i >= end && i < subject));
    yield {sentence, kept, verb: from, score: 1.6, opens: true};
    return yield* draftsIn(
      mention,
      whole.filter((i) => i >= from && i < to),
      0,
      all,
    );
  }
  const told = toldIn(mention);
  if (told) yield* draftsIn(told, whole, 0, all);
  yield* draftsIn(mention, whole, 0, all);
  for (const [named, kept] of withNames(mention, readings, antecedents)) yield* draftsIn(named, kept, 0.15, all);
}

/**
 * “*Arrested on Monday*, Lind was charged on Tuesday”, “After *winning the vote in May*, Lind named a cabinet”: the opening of a statement that
 * an event stands in, with the place behind the subject of that statement, none of whose other words are of the event’s time.
 */
function openingOf({sentence, within, trigger}: Mention): (Opening & {subject: number}) | null {
  const {tokens, roles, kind} = sentence;
  if (!within || kind !== 'body') return null;
  const opened = opening(sentence, trigger.index, trigger.index + 1);
  if (!opened || tokens[opened.from]!.start !== within.start || tokens[opened.to - 1]!.end !== within.end) return null;
  let subject = opened.end + 1;
  while (/^(?:determiner|noun|name|number|pronoun)$/.test(roles[subject] ?? '')) subject++;
  return isFinite(roles[subject]) || roles[subject] === 'mark' ? {...opened, subject} : null;
}

/** “The bridge was unsafe, Lind said in a report *published on Tuesday*”: the day that a report is out is the day that it says so; the saying. */
function toldIn(mention: Mention): Mention | null {
  const {trigger, sentence, dated} = mention;
  const {tokens, roles} = sentence;
  const after = tokens.find(({start}) => start >= (dated[0]?.timex.end ?? Infinity));
  if (after && !/^[.,;]$/.test(after.text)) return null; // “said in a report published on Tuesday that …” says it itself
  const aside = mention.aside ?? trigger.index;
  if (
    !/^(?:past|participle)$/.test(roles[aside]!) ||
    aside < 3 ||
    !/^(?:published|released|issued|aired|broadcast)$/.test(tokens[aside]!.lower)
  )
    return null;
  let lead = tokens[aside - 1]!.text === ',' ? aside - 2 : aside - 1;
  while (/^(?:noun|name|determiner|number)$/.test(roles[lead] ?? '')) lead--;
  const said = lead - 1;
  if (tokens[lead]?.lower !== 'in' || !isFinite(roles[said]) || !isStating(tokens[said]!.lower)) return null;
  const {aside: _, within: __, ...rest} = mention;
  return {...rest, trigger: {token: tokens[said]!, index: said, types: [], saying: true}};
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

/**
 * The drafts of a line: what each of its statements tells, what only a part of it tells or somebody says in it, and the names that the
 * event has there.
 */
function* draftsOf(mention: Mention, tagged: Line, price: number): Generator<Draft> {
  const {found, all} = statedIn(tagged);
  const trigger = found.at.indexOf(mention.trigger.index);
  for (const statement of all) yield* stated(mention, found, statement, all, trigger, price);
  for (const statement of all) yield* coordinated(mention, found, statement, price);
  yield* speeches(mention, found, price, trigger);
  const said = isHearing(mention.sentence.tokens, mention.trigger.index) ? trigger + 1 : trigger;
  if (withoutTelling(mention)) yield* saidBehind(mention, found, price, said);
  yield* reduced(mention, found, price);
  yield* brought(mention, found, price);
  if (trigger >= 0) yield* named(mention, found, trigger, price);
}

/** A statement, with its subject named in each way and its predicate ended at each place where it may end. */
function* stated(
  mention: Mention,
  found: Line,
  statement: Statement,
  all: readonly Statement[],
  trigger: number,
  price: number,
): Generator<Draft> {
  const {at, tags, words: list} = found;
  const {verb} = statement;
  // “will not sell it, the mayor, Ana Lind, said”: no line ends within who says so.
  const next = all.find(
    ({subject: {from}, verb: {head}}) => from > verb.to && tags[from - 1] === 'comma' && isStating(list[head]!.lower),
  );
  const predicate = verb.from - betweenAdverbs(found, statement);
  const soft = endings(found, statement);
  const ends = [...soft, ...hardEndings(found, statement, soft)]
    .filter((e) => !next || e.at <= next.subject.from || e.at > next.verb.from)
    .map((e) => ({
      ...e,
      inner: plainPart(found, predicate, e.at),
      beyond: isBeyond(mention, at[e.at - 1]!) ? 0.8 : 0,
    }));
  const standing = isNow(found, statement) && isPast(mention);
  const placed = tags[verb.head] !== 'aux' && !standing && isPlaced(mention, at[verb.from]!, at[verb.head]!);
  const {cost: own, doubted} = factualityOf(found, statement, mention.when !== null && trigger === verb.head);
  const reported = /^(?:said|that|none)$/.test(statement.opening);
  const least = price + own + costFor(mention, found, statement, standing);
  const lost = lossOf(mention, found, statement);
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
        doubted,
        reported,
        score: 2 + about - least - cost - cut - (placed ? 0 : beyond) - lost(kept),
      };
    }
  }
}

/**
 * What a statement loses as a line of one mention: by its time, and by where the mention stands beside it.
 *
 * @param standing whether it tells how things are, and the mention is of a time that is over
 */
function costFor(mention: Mention, found: Line, statement: Statement, standing: boolean): number {
  const head = found.at[statement.verb.head]!;
  let cost = 0;
  // “is chasing an eighth title” is not what was in 2005.
  if (standing && mention.status === 'happened') cost += 0.7;
  if (mention.aside !== undefined && head !== mention.aside) cost += 1.5;
  if (isAside(mention, head)) cost += 0.8;
  // What was done is not what is still to come.
  const ahead = mention.off ? 0 : mention.side === 'after' ? 3 : mention.status === 'scheduled' ? 1.5 : 0;
  return ahead > 0 && isDone(mention.sentence, found, statement) ? cost + ahead : cost;
}

/** “[Yesterday brought] *the first arrests* in Tallis”, “[last year saw] *a rise* in thefts”: what its time is told to have brought. */
function* brought({sentence, dated}: Mention, found: Line, price: number): Generator<Draft> {
  const {at, tags, words: list, verbs} = found;
  const verb = verbs.find(({from, to}) => to === from + 1 && BRINGING.test(list[from]!.lower));
  if (!verb || !(verb.from === 0 || /^(?:comma|stop|conjunction)$/.test(tags[verb.from - 1]!))) return;
  const isDay = dated.some(({timex: {end}}) => sentence.tokens[at[verb.from]! - 1]?.end === end);
  if (!isDay) return;
  const from = /^(?:the|an?)$/.test(list[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to;
  for (const {at: end, cost} of endings(found, {...NO_STATEMENT, verb}))
    if (end > from) yield {sentence, kept: trimmed(sentence, at.slice(from, end)), verb: -1, score: 2.2 - cost - price};
}
const BRINGING = /^(?:saw|sees|brought|brings|witnessed|marked|marks|heralded)$/;
const NO_STATEMENT = {subject: {from: 0, to: 0}, apposition: null, core: 0, opening: 'start', opener: -1} as const;

/** What tells of a time that only the article knows. */
const DEICTIC = /^(?:next|last|current|latest|previous|forthcoming|upcoming|recent|coming)$/;

/** The names that a line has for the event. */
function* named(mention: Mention, found: Line, trigger: number, price: number): Generator<Draft> {
  const {at, tags, words: list} = found;
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
    while (from < trigger - 1 && DEICTIC.test(list[from]!.lower) && !PERIOD.test(list[from + 1]!.lower)) from++; // “the [next] party congress”
    const thing = isThing(list[trigger]!.lower) ? 0.8 : 0;
    // “told *a rally* that …”: what was said there is the news.
    const lead = tags[from - 1] === 'determiner' ? from - 2 : from - 1;
    const listened = /^t(?:old|ells?)$/.test(list[lead]?.lower ?? '') ? 1.8 : 0;
    yield {
      sentence: mention.sentence,
      kept: trimmed(mention.sentence, at.slice(from, part.to)),
      verb: -1,
      score: (tags[trigger] === 'noun' || tags[trigger] === 'name' ? 1.5 : 0.9) - cost - thing - listened - price,
    };
  }
}
