import {joined, type Antecedent, type Antecedents} from '../text/antecedents.js';
import {isTitleWord, stateOf} from '../text/names.js';
import {isDangling, isFinite, isVerb} from '../text/grammar.js';
import {isHuman} from '../text/people.js';
import type {Reading} from '../text/reading.js';
import {endings, isList} from '../text/endings.js';
import {madeFrom, statements, type Opening, type Statement} from '../text/statements.js';
import {
  endsPhrase,
  MONTH,
  NUMERAL,
  OWNER,
  PERIOD,
  phraseEnd,
  phraseStart,
  WEEKDAY,
  type Line,
  type Part,
} from '../text/syntax.js';
import {line} from '../text/tags.js';
import {contains} from '../text/snippet.js';
import {stem, type Token} from '../text/tokens.js';
import {forms, INTRANSITIVE, isStating, OBJECT} from '../text/verbs.js';
import type {Mention, Told} from './mentions.js';
import {clashes} from './tense.js';
import {headingOf, isThing} from './types.js';

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

/**
 * What a line loses that leaves out the saying, where a mention’s date is the day on which something was said: what was said may have
 * been on any day, and is only as true as who says it. What was shown or found is true, if not of that day.
 */
function withoutTelling({when, trigger: {index, token, saying}, sentence: {roles, tokens}}: Mention): number {
  if (when !== null && isEmerging(token.lower, tokens[index - 1]?.lower)) return 1;
  if (when === null || !isVerb(roles[index]) || !(saying || isStating(token.lower)) || token.lower === 'founded')
    return 0;
  return FACTIVE.has(stem(token.lower)) ? 1 : 3;
}
/** “It emerged that Okoro had fled” tells of nothing without what is stated with it. */
function isEmerging(lower: string, before: string | undefined): boolean {
  return before === 'it' && /^(?:emerged|transpired)$/.test(lower);
}

/** Verbs that take for true what is stated with them. */
const FACTIVE = forms(
  'show find found reveal learn learnt know knew discover prove acknowledge admit concede realise realize confirm',
);

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

/** What a pronoun does, read as what the one does whom it stands for: the mention in its passage, and the tokens that are kept of it. */
function* withNames(
  mention: Mention,
  readings: readonly Reading[],
  antecedents: Antecedents,
): Generator<[Mention, number[]]> {
  const {sentence, trigger} = mention;
  for (const [i, {lower}] of sentence.tokens.entries()) {
    const thing = i < trigger.index && lower === 'it' ? thingBefore(sentence, i, antecedents) : null;
    if (thing) yield [mention, [...range(thing.from, thing.to), ...range(i + 1, sentence.tokens.length)]];
    const said = i < trigger.index && lower === 'they' ? tellingBefore(sentence, i, antecedents) : null;
    if (said)
      yield [mention, [...range(said.subject.from, said.subject.to), ...range(said.verb.from, sentence.tokens.length)]];
    if (i > trigger.index || !/^s?he$/.test(lower)) continue;
    // “the speech he made at the rally”, “a villa, which he bought”: what he made stands before.
    const {roles, tokens} = sentence;
    if (roles[i - 1] === 'relative' && /^wh(?:ich|om)$/.test(tokens[i - 1]!.lower)) continue;
    if (roles[i - 1] === 'noun' && roles[i + 2] === 'preposition' && OBJECT.has(stem(tokens[i + 1]!.lower))) continue;
    const who = antecedents.of(sentence, i);
    if (!who) continue;
    const between = readings[sentence.article]!.sentences.slice(who.sentence.order, sentence.order) as Told[];
    const {passage, offset} = joined(between, sentence);
    const named = {...mention, sentence: passage, trigger: {...trigger, index: trigger.index + offset}};
    const from = officeBefore(who.sentence, who.name.from);
    yield [named, [...range(from, who.name.to), ...range(offset + i + 1, passage.tokens.length)]];
  }
}

/** “*The ferry* was overloaded when | it | sank”: what the clause before speaks of, where it names no second thing that could be meant. */
function thingBefore(sentence: Told, it: number, antecedents: Antecedents): Part | null {
  const {tokens, roles} = sentence;
  if (!/^(?:when|after|before|while|until|once)$/.test(tokens[it - 1]?.lower ?? '')) return null;
  const before = antecedents.statementsOf(sentence).findLast(({verb}) => verb.to < it);
  if (!before || before.opening === 'none' || isStating(tokens[before.verb.head]!.lower)) return null;
  const {subject, verb} = before;
  const last = tokens[subject.to - 1]!;
  const several = /s$/.test(last.lower) || roles.slice(subject.from, subject.to).includes('conjunction');
  if (roles[subject.to - 1] !== 'noun' && !/^(?:the|an?)$/.test(tokens[subject.from]!.lower)) return null; // may be a person’s name
  if (isHuman(last.lower) || (several && roles[subject.to - 1] === 'noun')) return null;
  if (roles[subject.from] === 'pronoun' || isDangling(tokens[subject.from]!.lower)) return null;
  // With somebody, of something, by somebody: the second thing may be the one that is meant.
  const rest = range(verb.to, it - 1);
  const other = (i: number) => (roles[i] === 'preposition' && !WHERE.test(tokens[i]!.lower)) || isFinite(roles[i]!);
  if (rest.some(other) || tokens.slice(subject.from, subject.to).some(({text}) => /['’]s?$/.test(text))) return null;
  const [first] = rest;
  const plain = /^(?:is|was|been)$/.test(tokens[verb.head]!.lower) && !rest.some((i) => roles[i] === 'determiner'); // “was empty when it …”
  return first === undefined || plain || verb.passive || /^(?:preposition|adverb)$/.test(roles[first]!)
    ? subject
    : null;
}
const WHERE =
  /^(?:in|at|on|off|near|from|to|for|through|across|over|under|inside|outside|toward|towards|into|since|until)$/;

/** “*The unions* called it a betrayal and *said* | they | would vote”: who says what they will do themselves. */
function tellingBefore(sentence: Told, they: number, antecedents: Antecedents): Statement | null {
  const {tokens, roles} = sentence;
  const said = tokens[they - 1]?.lower === 'that' ? they - 2 : they - 1;
  if (!isStating(tokens[said]?.lower ?? '')) return null;
  const telling = antecedents.statementsOf(sentence).find(({verb}) => verb.head === said);
  if (telling?.opening !== 'shared' || telling.verb.passive) return null;
  const {from, to} = telling.subject;
  const several = /[^s]s$/.test(tokens[to - 1]!.lower) || roles.slice(from, to).includes('conjunction');
  return several && !isDangling(tokens[from]!.lower) ? telling : null;
}

/** Where the office in front of a name begins: “Prime | Minister Ana Lind” at the head of a sentence, whose first word is no name by its capital. */
function officeBefore({tokens, roles}: Antecedent['sentence'], from: number): number {
  if (!isTitleWord(tokens[from]!.lower)) return from;
  let first = from;
  while (first > 0 && tokens[first - 1]!.capital && /^(?:noun|name)$/.test(roles[first - 1]!)) first--;
  return first;
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
  for (const statement of all) yield* second(mention, found, statement, price);
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

/**
 * The second of two things that somebody is or has to do, where the date is its own: “*The probe is expected* to land in May and *to take off* in
 * June”, “*Work could* start in May and *be finished* by June”.
 */
function* second({sentence, dated}: Mention, found: Line, statement: Statement, price: number): Generator<Draft> {
  const {at, tags, words: list} = found;
  const {verb, opening} = statement;
  if (!dated[0] || !/^(?:start|mark|said|that)$/.test(opening)) return;
  const day = sentence.tokens.findIndex((t) => t.end > dated[0]!.timex.start);
  const and = tags.findIndex((tag, k) => k > verb.to && tag === 'conjunction');
  const to = and > 0 && tags[and + 1] === 'to';
  const head = to ? and + 2 : and + 1;
  const passive = list[head]?.lower === 'be' && tags[head + 1] === 'passive';
  if (and < 0 || at[head]! > day || !(passive || tags[head] === 'base')) return;
  // What it shares with the first: “is expected | to”, “could”.
  const infinitive = tags.findIndex((tag, k) => k >= verb.to && k < and && tag === 'to' && tags[k + 1] === 'base');
  const modal = /^(?:will|would|could|may|might|shall|should|must|can|'ll)$/.test(list[verb.from]!.lower);
  const until = to ? infinitive : infinitive > 0 ? infinitive + 1 : modal ? verb.from + 1 : -1;
  if (until < 0) return;
  const own = {from: head, to: passive ? head + 2 : head + 1, head: passive ? head + 1 : head, passive};
  for (const [subject, cost] of subjects(sentence, found, statement))
    for (const {at: end, cost: cut} of endings(found, {...statement, verb: own})) {
      const kept = [...subject, ...range(verb.from, until), ...range(and + 1, end)].map((k) => at[k]!);
      yield {
        sentence,
        kept: trimmed(sentence, kept),
        verb: at[verb.head]!,
        score: 2.8 - price - cost - cut - OPENING_COST[opening],
      };
    }
}

/** What a participle with the date says of the noun before it, as headlines do without “was”: “Housing levy introduced”, “Suit filed in Tallis”. */
function* reduced({aside, sentence, dated}: Mention, found: Line, price: number): Generator<Draft> {
  const {at, tags, words: list} = found;
  const k = aside === undefined ? -1 : at.indexOf(aside);
  const last = tags[k - 1] === 'comma' ? k - 2 : k - 1;
  if (k < 1 || !endsPhrase(list, tags, last)) return;
  let from = phraseStart(found, last);
  let opens = from;
  while (/^(?:preposition|determiner|noun|name)$/.test(tags[opens - 1] ?? '')) opens--;
  const that = list[opens - 1]?.lower === 'that' && tags[opens - 2] === 'noun' && !CONTENT.test(list[opens - 2]!.lower);
  if (tags[from - 1] === 'relative' || (that && list[k + 1]?.lower !== 'by')) return; // “whom Okoro defeated”, “the plan that the council of Tallis approved”
  if (tags[from - 1] === 'to' && tags[from] === 'noun') from++; // “to reinstate judges sacked by Okoro”: a verb that nobody knows
  from = madeFrom(found, from, k);
  // “a letter to *Lind* revealed in May”: without a comma, it is said of the letter.
  const of = last === k - 1 && tags[from] === 'name' && /^(?:of|to|from|for)$/.test(list[from - 1]?.lower ?? '');
  if (of && tags[from - 2] === 'noun' && endsPhrase(list, tags, from - 2)) from = phraseStart(found, from - 2);
  while (from < last && /^(?:the|an?|its|his|her|their|this|that)$/.test(list[from]!.lower)) from++;
  const verb = {from: k, to: k + 1, head: k, passive: true};
  const subject = {from, to: last + 1};
  const statement: Statement = {subject, apposition: null, core: last + 1, verb, opening: 'relative', opener: k - 1};
  const {start, end: over} = dated[0]!.timex;
  const isDay = (j: number) => list[j]!.end > start && list[j]!.start < over;
  // “built in 1902 [and owned by Okoro]”: what is of no day
  const goesOn = (j: number) =>
    tags[j] === 'conjunction' && list[j]!.start >= over && /^(?:passive|finite)$/.test(tags[j + 1] ?? '');
  const close = tags.findIndex((tag, j) => j > k && (isDay(j) || goesOn(j) || /^(?:comma|stop|finite|aux)$/.test(tag)));
  let until = close < 0 ? tags.length : close;
  while (until > k + 1 && tags[until - 1] === 'preposition') until--;
  const part = {at: at.slice(0, until), words: list.slice(0, until), tags: tags.slice(0, until), verbs: []};
  const telling = range(from, last + 1).filter((i) => tags[i] === 'name' || !PLAIN.test(list[i]!.lower));
  const told = telling.length > 1 || telling.some((i) => tags[i] === 'name');
  // “The mill, built in 1888”: what only its article tells keeps it, and the date, without which nothing is said.
  const day = close > k && isDay(close) ? close : -1;
  if (!told && day > 0 && /^[12]\d{3}$/.test(list[day]!.text) && tags[from - 1] === 'determiner') {
    let to = day;
    while (to < tags.length && isDay(to)) to++;
    if (day - k < 3) yield {sentence, kept: at.slice(from - 1, to), verb: at[k]!, score: 2.3 - price};
  }
  for (const {at: end, cost} of endings(part, statement)) {
    if (end === k + 1 && !told) continue; // “inquiry begun”, “latest polls taken”
    const kept = [...range(from, last + 1), ...range(k, end)].map((i) => at[i]!);
    yield {sentence, kept: trimmed(sentence, kept), verb: at[k]!, score: 2.3 - cost - price};
  }
}

/** Words that do not tell which of its kind a thing is. */
const PLAIN = /^(?:first|last|latest|next|new|other|second|third|only|recent|previous|initial|final)$/;

/** Who said what in which words: “Okoro admitted: “I have lost””, “Lind told the court, “It was a mistake””; cut where a clause of the words ends. */
function* speeches(mention: Mention, found: Line, price: number, trigger: number): Generator<Draft> {
  const {at, tags, words: list, verbs} = found;
  const {sentence} = mention;
  for (const statement of statements(found)) {
    const {verb, opening} = statement;
    if (!isStating(list[verb.head]!.lower) || !/^(?:start|mark)$/.test(opening) || quotesBefore(found, verb.from) % 2)
      continue;
    if (trigger !== verb.head && !isPlaced(mention, at[verb.from]!, at[verb.head]!)) continue;
    let open = verb.to;
    while (
      open < verb.to + 9 &&
      open < tags.length &&
      /^(?:noun|name|determiner|preposition|to|joint|genitive)$/.test(tags[open]!)
    )
      open++;
    if (tags[open] === 'comma' || list[open]?.text === ':') open++;
    if (tags[open] !== 'quote' || !/^["“]$/.test(list[open]!.text)) continue;
    const close = list.findIndex(({text}, k) => k > open && /^["”]$/.test(text));
    const first = list[open + 1]?.lower ?? '';
    if (close < open + 4) continue;
    const vague = isDangling(first.replace(/['’].*/, '')) && !/^(?:i|we|my|our|there)\b/.test(first) ? 0.5 : 0;
    for (const [named, cost] of subjects(sentence, found, statement))
      for (let end = open + 4; end <= close; end++) {
        const whole = end === close;
        const part =
          tags[end] === 'comma' ||
          tags[end] === 'stop' ||
          (tags[end] === 'conjunction' && verbs.some((v) => v.from > end));
        const told = verbs.some((v) => v.from > open && v.to < end);
        if (!whole && !(part && told && !isList(found, end))) continue;
        const until = /^[,.;]$/.test(list[end - 1]!.text) ? end - 1 : end;
        const kept = [...named, ...range(verb.from, until), close].map((k) => at[k]!);
        yield {
          sentence,
          kept,
          verb: at[verb.head]!,
          score: 1.5 - price - cost - vague - (whole ? 0 : 0.2) - OPENING_COST[opening],
          speech: true,
        };
      }
  }
}

/** “loans the state secured”, “money that it expects to receive”: the noun before is what the verb is about, and the line would lack it. */
function isReducedRelative({words: list, tags}: Line, {opening, opener, subject}: Statement): boolean {
  if (opening === 'none') return /^(?:noun|name|relative)$/.test(tags[subject.from - 1] ?? '');
  return opening === 'that' && tags[opener - 1] === 'noun' && !CONTENT.test(list[opener - 1]!.lower);
}
/**
 * “The ship that | Norland bought in May | sank”, “the video that | the army released on Monday | shows …”: what was bought stands before, and
 * what sank is no part of the clause.
 */
function isObjectRelative({tags, at, words}: Line, {opening, subject, verb}: Statement): boolean {
  if (opening !== 'that') return false;
  if (tags.slice(subject.from, subject.to).some((tag) => tag === 'finite' || tag === 'passive')) return true;
  const dated = at[verb.to] !== undefined && at[verb.to]! > at[verb.to - 1]! + 1; // only the date has been left out behind it
  if (verb.passive || INTRANSITIVE.has(stem(words[verb.head]!.lower))) return false;
  return dated || /^(?:preposition|comma|stop|finite|conjunction)$/.test(tags[verb.to] ?? 'stop');
}
/** Nouns that announce a statement. */
const CONTENT =
  /^(?:announcement|news|reports?|claims?|fact|statement|idea|belief|warning|fears?|hopes?|doubts?|evidence|signs?|allegations?|suggestions?|accusations?|charges?|rumou?rs?|confirmation|ruling|verdict|decision|threat|promise|pledge|vow|view|ground|grounds|day|year|week|month|time|saying|argument|admission|conclusion|indications?|word|condition|possibility|speculation|revelations?|disclosures?|proof|concerns?|suspicions?|assertions?|denials?|theory|predictions?|assurances?|complaints?|impression|reminder|message|findings?|testimony|notion|assumption|realisation|realization|worr(?:y|ies)|outcry|chance|risk|likelihood)$/;

/** What was said, with who said it behind: “The mill will close, Ana Lind said”, ““It was a mistake,” said a mayor”. */
function* saidBehind({sentence}: Mention, found: Line, price: number, said: number): Generator<Draft> {
  const {at, tags, words: list} = found;
  const all = statements(found);
  const telling = all.find(({verb, subject}) => verb.head === said && subject.to <= said);
  const from = telling?.subject.from ?? said;
  const comma = list.findLastIndex(({text}, k) => k < from && text === ',');
  const goesOn = all.some(
    ({opener, opening}) => /^(?:said|that)$/.test(opening) && opener >= said && opener < said + 6,
  );
  if (said < 0 || comma < 0 || telling?.opening === 'relative' || goesOn) return;
  if (range(comma + 1, from).some((k) => tags[k] !== 'quote')) return;
  const content = all.find(({verb, opening}) => verb.to <= comma && /^(?:start|mark)$/.test(opening));
  if (!content) return;
  // “said Ana Lind”, “told the court”
  const to = telling?.verb.to ?? said + 1;
  const asks = !telling || /^t(?:old|ells?)$/.test(list[said]!.lower);
  const end = asks ? phraseEnd(found, to) : to;
  if (asks && (end === to || !endsPhrase(list, tags, end - 1))) return;
  const tellers = telling ? [...subjects(sentence, found, telling)].map(([who]) => who) : [[]];
  const quote = tags[comma + 1] === 'quote' && tags[content.subject.from - 1] === 'quote';
  const ends = endings(found, content).filter(({at: k}) => k <= comma);
  for (const [who, cost] of subjects(sentence, found, content))
    for (const teller of tellers)
      for (const {at: k, cost: cut} of ends) {
        if (quote && k < comma) continue; // somebody’s own words, which are not cut
        const words = [...who, ...plainPart(found, content.verb.from, k), comma];
        const whole = quote ? [content.subject.from - 1, ...words, comma + 1] : words;
        const kept = [...whole, ...teller, ...range(said, end)].map((j) => at[j]!);
        const vague = teller.length === 1 && tags[teller[0]!] === 'pronoun' ? 0.5 : 0; // who “he” is, the line would not say
        yield {sentence, kept, verb: at[content.verb.head]!, score: 2.4 - price - cost - cut - vague};
      }
}

/** Whether a statement tells of what was done, so that it cannot be what is still to come: “was freed and will appear in court on Monday”. */
export function isDone({roles}: Told, {at, words: list, tags}: Line, {verb}: Statement): boolean {
  const head = list[verb.head]!.lower;
  if (isStating(head) || PLANNING.has(stem(head))) return false;
  if (verb.head === verb.from) return roles[at[verb.from]!] === 'past';
  if (/^(?:set|due|ready|about|to|going)$/.test(list[verb.to]?.lower ?? '') || tags[verb.to] === 'to') return false;
  return /^(?:was|were|had|has|have)$/.test(list[verb.from]!.lower) && tags[verb.head] === 'passive';
}
const DENYING = /^den(?:y|ies|ied)$/;
const PUTTING_OFF = /^(?:adjourn|postpon|delay|defer|reschedul|suspend|mov|push|put|call)(?:e?d|e?s|ing)?$/;
/** Verbs whose object lies ahead. */
const PLANNING = forms(
  'schedule set plan call announce agree postpone delay move order invite summon fix book adjourn expect vow promise pledge propose demand want need offer threaten extend approve sign choose chose select pick elect appoint name nominate qualify enter prepare refuse arrange commit organise organize win won give gave given ask tell told bring brought force leave left clear allow',
);

/** ““We have lost”, an aide lamented in May”: whatever the verb, what the aide did was to say what stands before. */
function isQuoter(found: Line, {subject, verb}: Statement): boolean {
  const {words: list, tags} = found;
  const marks = quotesBefore(found, subject.from);
  if (marks === 0 || marks % 2 === 1) return false;
  const last = tags[subject.from - 1] === 'comma' ? subject.from - 2 : subject.from - 1;
  if (tags[last] !== 'quote' || !/^["”]$/.test(list[last]!.text) || verb.passive || tags[verb.head] === 'aux')
    return false;
  return /^(?:stop|preposition|adverb|comma)$/.test(tags[verb.to] ?? 'stop');
}

/** What somebody calls a thing is no fact without who says so: “said that the ban was a mistake”. */
function isOpinion({words: list, tags}: Line, {opening, verb}: Statement): boolean {
  if (opening !== 'said' && opening !== 'that') return false;
  return tags[verb.head] === 'aux' && /^(?:is|are|was|were|'s|'re)$/.test(list[verb.head]!.lower);
}

/** What somebody thinks or claims is none either: “argued that the ban helped”. */
function isClaim({words: list}: Line, {opening, opener}: Statement): boolean {
  if (opening !== 'said' && opening !== 'that') return false;
  return list.slice(Math.max(0, opener - 1), opener + 1).some(({lower}) => CLAIM.test(lower));
}
/** “claims that he took money were made”: what a noun of claiming announces is nobody’s statement of a fact. */
function isAllegation({words: list, tags}: Line, {opening, opener}: Statement): boolean {
  return opening === 'that' && tags[opener - 1] === 'noun' && ALLEGATION.test(list[opener - 1]!.lower);
}
const ALLEGATION =
  /^(?:claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|suspicions?|fears?|hopes?|belief|charges?|possibility)$/;
const CLAIM =
  /^(?:claim(?:s|ed|ing)?|alleg(?:es|ed|ing)|argu(?:es|ed|ing)|believ(?:es|ed|ing)|think(?:s|ing)?|thought|suggest(?:s|ed|ing)|predict(?:s|ed|ing)|insist(?:s|ed|ing)|fear(?:s|ed|ing)?|hop(?:es|ed|ing)|speculat(?:es|ed|ing)|contend(?:s|ed)|assert(?:s|ed)|complain(?:s|ed))$/;

/** Whether a mention is placed by its date at a time that is over: in 2005, last year, but not today, this week or since May. */
function isPast({dated, sentence: {tokens}}: Mention): boolean {
  return dated.some(({timex}) => {
    const at = tokens.findIndex((t) => t.end > timex.start);
    return /^(?:\d{4}|last)\b|\b[12]\d{3}$|ago$/.test(timex.text) && tokens[at - 1]?.lower !== 'since';
  });
}

/**
 * Whether a mention’s date can only be that of a verb: it stands before it, at it, or is a bare adverb behind it (“won a stage of the
 * Tour yesterday”), and no other clause or verb stands between. A phrase further on (“called an election for May”) may belong to a noun.
 */
function isPlaced({dated, named, sentence}: Mention, from: number, head: number): boolean {
  if (!dated[0] || named) return false;
  const {tokens, roles, triggers} = sentence;
  const {start, end} = dated[0].timex;
  const first = tokens.findIndex((t) => t.end > start);
  let last = first;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  const none = (a: number, b: number, parting: RegExp) =>
    !range(a, b).some((i) => parting.test(roles[i]!) || /^(?:;|born|s?he|it|they|we|i)$/.test(tokens[i]!.lower));
  const happens = (a: number, b: number) => triggers.some((t) => t.index > a && t.index < b && !isThing(t.token.lower));
  const led = roles[first - 1] === 'preposition';
  const joined = roles[first - (led ? 2 : 1)] === 'conjunction' && (led || !MONTH.test(tokens[first]!.lower));
  if (last + 1 === from && joined) return true; // “was tested and in 2007 admitted …”
  // “On Monday a man [accused of arson] was jailed”, but “Unrest over the vote on Monday went on”
  if (last < from)
    return (
      !/^(?:noun|participle)$/.test(roles[last + 1]!) &&
      none(0, first, PARTING) &&
      none(last + 1, from, CLAUSAL) &&
      !happens(-1, first)
    );
  if (first > from && last < head) return true; // “was today charged”
  if (first < head || !none(head + 1, first, PARTING)) return false;
  const [before, lead] = [tokens[first - 2]!.lower, tokens[first - 1]!.lower];
  if (tokens.slice(head, first).some((t) => t.lower === 'but') || (led && before === 'and')) return false;
  if (/^(?:of|for|from|to|until|till|by|since|before|after|than|about|the|and|or)$/.test(lead)) return false;
  // Behind a preposition it may also be the date of a happening that is named between: “announced a vote in May”.
  return !led || !happens(head, first);
}
const CLAUSAL = /^(?:aux|past|present|relative|subordinator)$/;
const PARTING = /^(?:aux|past|present|base|participle|relative|subordinator)$/;

/** Whether the mention’s date belongs to words that a line ending with a token leaves out: “took office after a war in March”. */
function isBeyond({dated, sentence: {tokens, roles}}: Mention, last: number): boolean {
  const date = dated[0] ? tokens.findIndex((t) => t.end > dated[0]!.timex.start) : -1;
  return roles
    .slice(last + 1, Math.max(last + 1, date))
    .some((role) => /^(?:noun|name|aux|past|present|base|participle)$/.test(role));
}

const OPENING_COST: Record<Opening, number> = {
  start: 0,
  mark: 0.1,
  said: 0.1,
  that: 0.1,
  shared: 0.3,
  subordinate: 0.25,
  relative: 0.4,
  none: 0.9,
};

/** What is only asked, supposed or still to come is no statement of its own. */
function subordinateCost(lower: string, parted: boolean): number {
  if (/^(?:if|whether|unless|lest|how|why|what|as|once|whenever)$/.test(lower))
    return lower === 'as' ? (parted ? 2 : 0.5) : 3;
  return /^(?:until|till|before)$/.test(lower) ? 0.8 : 0;
}

/** What somebody failed to prove or what would follow from an “if” is not told as a fact. */
function isDoubted({words: list, verbs}: Line, {opening, opener, verb}: Statement): boolean {
  if (/^(?:if|unless|should|had|were|assuming|whether)$/.test(list[0]!.lower) && verb !== verbs[0]) return true;
  // “as they would have liked”: what did not come to pass
  const [first, second] = list.slice(verb.from, verb.to).map(({lower}) => lower);
  if (/^(?:would|could|should|might|'d)$/.test(first!) && second === 'have') return true;
  if (opening !== 'that' && opening !== 'said') return false;
  return list.slice(Math.max(0, opener - 12), opener).some(({lower}) => DOUBT.test(lower));
}
const DOUBT =
  /^(?:not|n't|never|no|nobody|fail(?:s|ed)?|den(?:y|ies|ied|ying|ial)|doubt(?:s|ed)?|dismiss(?:es|ed)|reject(?:s|ed)?|false(?:ly)?|untrue|whether|if|hoax|refut(?:es|ed))$/;

function quotesBefore({tags}: Line, k: number): number {
  return tags.slice(0, k).filter((tag) => tag === 'quote').length;
}

/** How many words stand between subject and verb that may not go: “not”, “narrowly”, “, if true,”. */
function betweenAdverbs({words: list, tags}: Line, {subject, verb}: Statement): number {
  if (tags[subject.to] === 'comma' && /^(?:if|unless)$/.test(list[subject.to + 1]!.lower))
    return verb.from - subject.to;
  let n = 0;
  for (let k = verb.from - 1; k >= subject.to && tags[k] === 'adverb'; k--)
    if (!CONNECTIVE.test(list[k]!.lower)) n = verb.from - k;
  return n;
}
const CONNECTIVE =
  /^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead|then|later|earlier|further|yet|still|already|again|soon|now|recently)$/;

/** The ways to name the subject that its verb agrees with, as indexes into the line, with what each loses. */
function* subjects(told: Told, found: Line, statement: Statement): Generator<[number[], number]> {
  const {tags, words: list} = found;
  const {subject, verb} = statement;
  yield [plainPart(found, subject.from, subject.to), 0];
  // “President Clinton and the prime minister, Nawaz Sharif, have agreed”, “men who follow Ana Lind have fled”: no one of them has.
  const many = /^(?:are|were|have)$/.test(list[verb.from]!.lower);
  const isOne = (part: readonly number[]) =>
    tags[part.at(-1)!] === 'name' &&
    !/s$/.test(list[part.at(-1)!]!.lower) &&
    !part.some((k) => tags[k] === 'conjunction');
  for (const named of shortSubjects(told, found, statement)) if (!many || !isOne(named[0])) yield named;
}

/** The shorter ways to name a subject. */
function* shortSubjects(
  {names}: Told,
  found: Line,
  {subject, apposition, core, opening, opener}: Statement,
): Generator<[number[], number]> {
  const whole = plainPart(found, subject.from, subject.to);
  // “the video of him | leaving the mill”: what he does is what the noun is of.
  if (core < subject.to && found.tags[core - 1] !== 'pronoun') yield [range(subject.from, core), 0.45];
  // “[That] suit was dismissed”, “[Her] lawyers filed an appeal”: as headlines have it.
  if (
    POINTING.test(found.words[subject.from]!.lower) &&
    found.tags[subject.from + 1] === 'noun' &&
    !NO_HEADLINE.test(found.words[subject.from + 1]!.lower) &&
    !PERIOD.test(found.words[subject.from + 1]!.lower) &&
    !POINTER.test(found.words[subject.from + 1]!.lower)
  )
    yield [
      whole.slice(1),
      subject.to - subject.from === 2 && !/s$/.test(found.words[subject.from + 1]!.lower) ? 1.5 : 0.9,
    ]; // “[Its] office was burnt”
  if (apposition) yield [range(apposition.from, apposition.to), 0.05];
  // “The governor [and former actor] said”: one article, one person.
  const and = found.tags.indexOf('conjunction', subject.from);
  const same =
    and > subject.from && and < subject.to && /^(?:former|onetime|ex)$/.test(found.words[and + 1]?.lower ?? '');
  const named = found.tags.slice(and, subject.to).includes('name');
  if (same && !named && endsPhrase(found.words, found.tags, and - 1)) yield [range(subject.from, and), 0.3];
  // “the president of the Philippines Rodrigo Duterte, who …”, “spokesman Arye Mekel”: the name alone.
  if (opening !== 'relative') yield* nameAlone(names, found, subject.from, core);
  const name = names.find(({to}) => to === found.at[subject.to - 1]! + 1);
  let from = name ? found.at.indexOf(name.from) : -1;
  // “Chief Executive Lena Brandt”: the office is in capitals as far as it goes.
  while (from > subject.from && found.words[from - 1]!.capital && found.tags[from - 1] !== 'determiner') from--;
  if (from <= subject.from || found.words[from - 1]!.text === '-') return;
  if (/^(?:determiner|number)$/.test(found.tags[from - 1]!)) return; // “the American”, “60 Minutes”
  // “Merkel of Germany”, “Reza Marashi of the National Council”, but “the capture in Brussels of Salah Abdeslam”
  const of = found.words[from - 1]!.lower === 'of' ? from - 1 : found.words[from - 2]?.lower === 'of' ? from - 2 : -1;
  const host = of > 0 && found.tags[of - 1] === 'name' ? of - phraseStart(found, of - 1) : 0;
  const home = host > 1 || (host > 0 && stateOf(found.words[from]!.lower) !== undefined);
  // “the trial of the former mayor Ana Lind, which …” is not Lind.
  const thing = opening === 'relative' && found.words[opener]!.lower === 'which';
  if (thing && found.words.slice(subject.from, from).some(({lower}) => lower === 'of')) return;
  const person =
    name!.to - name!.from > 1 &&
    !/^(?:preposition|determiner|conjunction|comma)$/.test(found.tags[from - 1]!) &&
    !isMember(found, subject.to - 1);
  if (opening === 'relative' && home) yield [range(subject.from, of), 0];
  // “the mayor of Tallis, who …” is not Tallis.
  else if (opening === 'relative' && found.tags[from - 1] !== 'preposition') yield [range(from, subject.to), -0.35];
  else if (opening !== 'relative' && person) yield [range(from, subject.to), 0.3];
}

/** “the treasurer of [the ruling Mill Party]”: whether what ends with a token only tells whose somebody is. */
function isMember(found: Line, last: number): boolean {
  const start = phraseStart(found, last);
  return found.tags[start] === 'determiner' && found.tags[start - 1] === 'preposition';
}

/** “Prime minister Ana Lind | speaking to reporters”: the full name at the end of what is told more of. */
function* nameAlone(names: Told['names'], found: Line, start: number, core: number): Generator<[number[], number]> {
  const {tags, words: list, at} = found;
  if (tags[core] !== 'gerund' && tags[core] !== 'passive') return;
  const name = names.find(({from, to}) => to === at[core - 1]! + 1 && to - from > 1);
  let from = name ? at.indexOf(name.from) : -1;
  while (from > start && isTitleWord(list[from]!.lower)) from++;
  const before = tags[from - 1];
  if (from > start && (before === 'noun' || before === 'name' || isTitleWord(list[from - 1]!.lower)))
    yield [range(from, core), 0.4];
}

/** Nouns that only point at something said before. */
export const POINTER =
  /^(?:leaders?|sides?|pair|couple|compan(?:y|ies)|firm|group|m[ae]n|wom[ae]n|move|decision|deal|incident|event|announcement|statement|report|victims?|suspects?|countr(?:y|ies)|city|team|former|latter|rest|others?|one|ones|change|news|plan|measures?|case|process|agreement|problem|issue|letter|law|bill|officials?|authorities|person|people|bodies)$/;
const POINTING = /^(?:this|that|these|those|his|her|its|their)$/;
/** What is no subject, and what is nobody’s without its owner: “[His] father died”. */
const NO_HEADLINE =
  /^(?:(?:period|age|fact|father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin|girlfriend|boyfriend|friend)s?|parents|children|family|families|own|particular|very|new|whole|entire|previous|next|first|last|latest|other|two|three|many|few|most|all|same|kind|sort|way|means|man|men|woman|women|people|move|one|ones)$/;

/** A stretch without connectives and without what stands between two commas or dashes and is no statement. */
function plainPart(found: Line, from: number, to: number): number[] {
  const {tags, words: list, verbs} = found;
  const kept: number[] = [];
  for (let k = from; k < to; k++) {
    if (/^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead)$/.test(list[k]!.lower)) continue;
    if (tags[k] === 'comma' && list[k + 1]?.lower === 'according') break; // “…, according to the chief, Rosa Lind”
    const dash = tags[k] === 'stop' && /^[–—-]$/.test(list[k]!.text);
    if ((tags[k] === 'comma' || dash) && quotesBefore(found, k) % 2 === 0) {
      const close = tags.findIndex((tag, j) => j > k && j < to && list[j]!.text === list[k]!.text && tag === tags[k]);
      const dependent = dash || tags[k + 1] === 'relative' || tags[k + 1] === 'passive' || tags[k + 1] === 'gerund';
      const tail = /^(?:gerund|passive|relative|subordinator)$/.test(tags[close + 1] ?? '');
      const verbal = verbs.some((v) => v.from > k && v.from < close);
      const listed =
        isList(found, k) || tags[close + 1] === 'conjunction' || (tags[k - 1] === 'name' && close - k === 2);
      // “called a vote, ending the talks with her rival, [the mayor of Tallis]”: what the aside tells of is not over yet.
      const goesOn =
        /^(?:noun|name|determiner|number)$/.test(tags[close + 1] ?? '') &&
        kept.some((i) => /^(?:finite|aux)$/.test(tags[i]!));
      if (close > k && !listed && /^(?:gerund|passive)$/.test(tags[k + 1]!) && goesOn) break;
      // “was sold, although his partner, Ana Lind, has bought it back”: a clause whose verb stands behind is no aside.
      if (CLAUSE.test(list[k + 1]?.lower ?? '') && !verbal && !dash) {
        kept.push(k);
        continue;
      }
      if (close > k && close - k < 24 && !listed && !(tail && !dash) && (dependent || !verbal)) {
        if (!dash && isNamedNext(found, k, close)) {
          const start = Math.max(from, phraseStart(found, k - 1));
          while (kept.at(-1)! >= start) kept.pop();
          for (let i = k + 1; i < close; i++) kept.push(i);
        }
        k = close;
        continue;
      }
    }
    kept.push(k);
  }
  return kept;
}

/** Words that only a clause begins with. */
const CLAUSE = /^(?:although|though|because|whereas|while|whilst|when|whenever|if|unless|whether)$/;

/** “the opposition leader, Ana Lind,”: whether what stands between two commas is the name of what the phrase before describes. */
function isNamedNext(found: Line, open: number, close: number): boolean {
  const {tags, words: list} = found;
  if (tags[open - 1] !== 'noun' || /s$/.test(list[open - 1]!.lower)) return false;
  const from = phraseStart(found, open - 1);
  const described =
    tags[from] === 'determiner' || tags.slice(from, open).includes('genitive') || OWNER.test(list[from]!.text);
  const named = tags.slice(open + 1, close).every((tag) => tag === 'name');
  return described && named && !MONTH.test(list[open + 1]!.lower) && !WEEKDAY.test(list[open + 1]!.lower);
}

/** How surely a statement tells of the happening that the mention is of. */
function aboutness(
  {trigger: {index, saying, token}, types, sentence, dated}: Mention,
  {at, tags, words: list, verbs}: Line,
  {verb, opening, opener, core}: Statement,
  subject: readonly number[],
  end: number,
  trigger: number,
): number {
  const head = list[verb.head]!.lower;
  const stating =
    tags[trigger] !== 'base' &&
    (saying ||
      isReport(token.lower) ||
      /^(?:announcement|news|report|statement|claim|confirmation)s?$/.test(token.lower));
  const later = verbs.some((v) => v.from >= verb.to && v.from < end);
  const next = tags[verb.to];
  const states = later && (next !== 'subordinator' || /^(?:that|how|why|if|whether|what)$/.test(list[verb.to]!.lower));
  // “announced on the radio”, “admitted in May”: what, the line would not say.
  const object = tags.some(
    (tag, k) => k > verb.to && k < end && tag === 'determiner' && /^(?:noun|name)$/.test(tags[k - 1]!),
  );
  if (
    !verb.passive &&
    ASSERTING.has(stem(head)) &&
    /^(?:preposition|comma|stop|quote)$/.test(next ?? 'stop') &&
    (/^announce/.test(head) || !/^(?:to|of|about|for|against|with)$/.test(list[verb.to]?.lower ?? '')) &&
    !states &&
    !object
  )
    return -9;
  if (isEmerging(head, list[verb.from - 1]?.lower) && !states) return -9;
  if (isReport(head) && !states) return REPORT_ALONE.test(head) ? -9 : trigger === verb.head ? 0.7 : -0.3;
  const report = isReport(head) ? -0.6 : 0;
  if (trigger >= verb.from && trigger < verb.to) return 1 + report;
  if (stating && (opening === 'said' || opening === 'that')) {
    const by = opening === 'said' ? opener : opener - 1;
    if (trigger >= 0 && trigger <= by && by - trigger < 12) return (saying ? 0.4 : 0.9) + report; // what was said, without who said it
  }
  if (
    (stating || isStating(token.lower)) &&
    trigger > verb.to &&
    list.length - trigger < 6 &&
    (opening === 'start' || opening === 'mark')
  )
    return 0.9 + report; // “…, officials said”
  const sameType = (i: number) =>
    sentence.triggers.some((t) => t.index === i && t.types.some((type) => types.has(type.name)));
  if (trigger >= verb.to && trigger < end)
    return (later && !isStating(head) ? 0.1 : strayVerb(sentence, at, verb.head, trigger, types)) + report;
  // “Unrest over the shooting on Tuesday went on”: what only tells more of the subject is not what the verb tells.
  if (subject.includes(trigger))
    return sameType(at[verb.head]!) ? 0.9 : trigger >= core && dated.length > 0 ? -0.8 : 0.2;
  if (opening === 'that' && trigger === opener - 1) return 0.9 + report; // “the announcement that …”
  if (opening === 'subordinate' && trigger < opener && /^(?:when|as|while)$/.test(list[opener]!.lower))
    return -0.9 + report;
  // “elections in March in which the party won a majority”
  if (opening === 'subordinate' && trigger < opener && opener - trigger < 5 && list[opener]!.lower === 'which')
    return 0.3 + report;
  // “In the elections, the party won …”: the happening is named before the statement of it.
  if (
    opening === 'mark' &&
    (tags[opener] === 'comma' || at[opener + 1]! > at[opener]! + 1) &&
    trigger >= 0 &&
    trigger < opener &&
    !verbs.some((v) => v.from < opener)
  )
    return (list[0]!.lower === 'during' ? -1.4 : 0.2) + report;
  const other = at.slice(verb.from, end).some((i) => i !== index && sameType(i));
  return (other ? -1.2 : -2) + report;
}

/** Verbs that say nothing without what is stated with them. */
const ASSERTING = forms(
  'announce write wrote tweet admit claim argue conclude suggest confirm reveal acknowledge declare predict allege maintain assert contend stress concede disclose imply indicate estimate insist complain',
);
const REPORT =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|report(?:ed|s)?|confirm(?:ed|s)|reveal(?:ed|s)|explain(?:ed|s)|wrote|writes|tweet(?:ed|s)|announc(?:ed|es)|believ(?:e|ed|es))$/;
/** Verbs of saying that are no news themselves. */
export const REPORT_ALONE =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|explain(?:ed|s)|believ(?:e|ed|es)|repli(?:ed|es)|remark(?:ed|s))$/;
function isReport(lower: string): boolean {
  return REPORT.test(lower);
}

/** How much less a title says of a happening that its own verb only leads to: “agreed to send an envoy to the talks”. */
function strayVerb(
  {triggers, roles, tokens}: Told,
  at: readonly number[],
  head: number,
  trigger: number,
  types: ReadonlySet<string>,
): number {
  const other = triggers.find(
    (t) =>
      t.index >= at[head]! &&
      t.index < at[trigger]! &&
      !t.types.some((type) => types.has(type.name)) &&
      !t.saying &&
      roles[t.index] !== 'noun',
  );
  if (other) return 0;
  if (at.slice(head + 1, trigger).some((i) => /^(?:after|before|since|until|when)$/.test(tokens[i]!.lower)))
    return -1.4;
  const oblique = at
    .slice(head + 1, trigger)
    .some((i) => roles[i] === 'preposition' && !/^(?:of|by)$/.test(tokens[i]!.lower));
  return oblique ? 0.3 : 0.8;
}

/** The event’s own name: the noun phrase of the trigger with the phrases behind it, or what a participle or infinitive does. */
function* eventNames(found: Line, trigger: number): Generator<[Part, number]> {
  const {tags, words: list, verbs} = found;
  if (verbs.some(({from, to}) => trigger >= from && trigger < to)) return; // a verb names nothing
  if (list[trigger]!.capital && INSTITUTION.test(list[trigger]!.lower) && tags[trigger] === 'name') return;
  if (tags[trigger - 1] === 'joint' && list[trigger - 1]!.text !== '.' && tags[trigger + 1] === 'noun') return; // “a clean-cut lad”
  let from = trigger;
  let end = phraseEnd(found, trigger);
  let cost = 0;
  if (tags[trigger] === 'base') {
    // “Trump’s decision to launch missiles”: an infinitive belongs to the noun that asks for it.
    if (tags[trigger - 1] !== 'to' || tags[trigger - 2] !== 'noun' || !endsPhrase(list, tags, trigger - 2)) return;
    from = phraseStart(found, trigger - 2);
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
  } else if (tags[trigger] === 'gerund') {
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
    cost = 0.4; // “winning the cup”: who does it is not said
  } else if (tags[trigger] === 'noun' || tags[trigger] === 'name') {
    if (!endsPhrase(list, tags, end - 1)) return;
    if (SOMEBODY.test(list[end - 1]!.lower)) return; // “the champion of 2004” is somebody
    from = phraseStart(found, end - 1);
    cost = end - 1 > trigger ? 0.4 : 0; // “attack victims” are no attack
  } else return;
  while (/^(?:the|an?|his|her|its|their|our|my|your)$/.test(list[from]!.lower) && from < trigger) from++;
  yield [{from, to: end}, cost + 0.2];
  for (let n = 0; n < 4 && (tags[end] === 'preposition' || (tags[end] === 'to' && tags[end + 1] !== 'base')); n++) {
    if (tags[end + 1] === 'gerund' && /^(?:through|by|without|after|before)$/.test(list[end]!.lower)) break; // how another did it
    let next = phraseEnd(found, end + 1);
    if (list[end]!.lower === 'between' && list[next]?.lower === 'and') next = phraseEnd(found, next + 1);
    if (next <= end + 1 || !endsPhrase(list, tags, next - 1)) break;
    end = next;
    if (list[end]?.lower !== 'of') yield [{from, to: end}, cost - 0.1 * n];
  }
}

/** Who did what happened: “the champion of 2004”, “the attackers of May”. */
const SOMEBODY =
  /^(?:champion|winner|loser|host|successor|killer|attacker|protest[eo]r|visitor|voter|candidate|commissioner|buyer|investor|founder|organi[sz]er)s?$/;

/** What is nothing that happens where it is part of a name: “the Merrow National Congress”, “the High Court”. */
const INSTITUTION = /^(?:congress|court|tribunal)$/;

/** Without brackets and what they hold, without ages between commas (“Okoro, 21,”, “a man, aged 22,”), and without the hour that heads a note. */
function withoutAsides({tokens, roles}: Told): number[] {
  const kept: number[] = [];
  for (let i = headingOf(tokens); i < tokens.length; i++) {
    const {text} = tokens[i]!;
    // “[a] man of [his] time”: what stands for other words of a quotation belongs to it.
    const close = text === '(' ? ')' : text === '[' && /^(?:noun|name)$/.test(roles[i - 1] ?? '') ? ']' : '';
    const end = close ? tokens.findIndex((t, j) => j > i && t.text === close) : -1;
    const age =
      text === ',' && /^(?:noun|name)$/.test(roles[i - 1] ?? '') ? i + (tokens[i + 1]?.lower === 'aged' ? 2 : 1) : 0;
    if (end > i) i = end;
    else if (age && /^\d\d?$/.test(tokens[age]?.text ?? '') && tokens[age + 1]?.text === ',') i = age + 1;
    else kept.push(i);
  }
  return kept;
}

/** Without the date that places the event, and the preposition that led to it: the date stands beside the title. */
export function withoutDate({tokens, roles, kind}: Told, kept: number[], isDate: (i: number) => boolean): number[] {
  const dropped = new Set<number>();
  // “was today charged”: between an auxiliary and its verb.
  const isInside = (lead: number, after: number | undefined) =>
    roles[lead] === 'aux' && /^(?:past|participle|base|adverb)$/.test(roles[after ?? -1] ?? '');
  for (let k = 0; k < kept.length; k++) {
    if (!isDate(kept[k]!)) continue;
    const from = k;
    const joiner = (j: number) =>
      j + 1 < kept.length && /^(?:and|to|–|-)$/.test(tokens[kept[j]!]!.lower) && isDate(kept[j + 1]!);
    while (k + 1 < kept.length && (isDate(kept[k + 1]!) || joiner(k + 1))) k++;
    const before = kept[from - 1];
    const after = kept[k + 1];
    const pair = after !== undefined && /^(?:and|or|to|–|-)$/.test(tokens[after]!.lower) ? kept[k + 2] : undefined;
    const another =
      pair !== undefined &&
      !isDate(pair) &&
      (roles[pair] === 'number' || tokens[pair]!.lower === 'in' || MONTH.test(tokens[pair]!.lower));
    if (another) continue; // “in 2014 and 2016”, “in March and June”
    const owns = after !== undefined && (/^['’]$/.test(tokens[after]!.text) || /['’]s$/.test(tokens[kept[k]!]!.text));
    const described = after !== undefined && /^(?:noun|name|number|present|participle)$/.test(roles[after]!);
    const [opens, year] = [roles[kept[from]!], /^\d{4}$/.test(tokens[kept[from]!]!.text)];
    const attributive =
      described &&
      ((opens === 'determiner' && !(from === 0 && /^(?:this|last|next)$/.test(tokens[kept[from]!]!.lower))) || // “the 10 February gala”, but “this morning Lind …”
        (before !== undefined &&
          (roles[before] === 'determiner' ||
            /['’]s$/.test(tokens[before]!.text) ||
            (year && (/^(?:noun|name)$/.test(roles[before]!) || (kind === 'headline' && roles[after] === 'noun'))))));
    // “won a landslide in February 1997 elections”, but “in February 1997 elections were held”: the noun is the phrase’s.
    const led = roles[before ?? -1] === 'preposition' && from > 1 && roles[kept[from - 2]!] !== 'mark';
    const ends =
      after !== undefined &&
      roles[after] === 'noun' &&
      after === kept[k]! + 1 &&
      !/^(?:noun|name|aux|past|present|participle|determiner|subordinator|pronoun)$/.test(roles[after + 1] ?? '');
    const named =
      led && ends && tokens[after + 1]?.lower !== 'to' && !PERIOD.test(tokens[after]!.lower) && opens !== 'determiner';
    // “a strong 2013 will help”: the year is what the sentence is about.
    const head =
      year &&
      before !== undefined &&
      roles[before] === 'noun' &&
      /^(?:aux|past|present)$/.test(roles[after ?? -1] ?? '');
    // also “moved on from its disastrous 2013”: an adjective asks for its noun.
    const lacks = year && before !== undefined && ADJECTIVE.test(tokens[before]!.lower);
    const articled = (head || lacks) && roles[kept[from - 2] ?? -1] === 'determiner';
    // “the printing of [yesterday’s] papers”, “[this week’s] talks were …”: what no line may say.
    const deictic = kept.slice(from, k + 1).some((i) => /^(?:today|yesterday|tomorrow|tonight)/.test(tokens[i]!.lower));
    const leading = before === undefined && /^(?:this|last|next)$/.test(tokens[kept[from]!]!.lower);
    if (owns && !attributive && (deictic || leading)) {
      let to = k;
      while (/^(?:['’]|s)$/.test(tokens[kept[to + 1] ?? -1]?.lower ?? '')) to++;
      for (let j = from; j <= to; j++) dropped.add(kept[j]!);
    }
    const bracketed =
      before !== undefined && /^[([]$/.test(tokens[before]!.text) && /^[)\]]$/.test(tokens[after ?? before]!.text);
    if (attributive || owns || articled || bracketed || named) continue; // “the 2016 election” keeps its year
    let first = from;
    if (before !== undefined && roles[before] === 'determiner') first--;
    const lead = kept[first - 1];
    // “Between March and July at least 30 people were killed”
    const spans = first === 1 && k > from && /^(?:between|from)$/.test(tokens[lead!]!.lower);
    // “was tested and [in 2007] admitted the theft”: “and” joins no other date.
    const joins = (i: number) =>
      tokens[i]!.lower === 'and' &&
      isFinite(roles[after ?? -1]) &&
      !(i === before && MONTH.test(tokens[kept[from]!]!.lower)); // “and October brings …”
    const needs = (i: number) => NEEDS_DATE.test(tokens[i]!.lower) && !isInside(i, after) && !joins(i);
    if (spans) first--;
    else if (lead !== undefined && needs(lead)) continue;
    const adverbial = /^(?:today|yesterday|tomorrow|tonight|earlier|last|next|this)$/.test(tokens[kept[from]!]!.lower);
    const leads = adverbial
      ? /^(?:during|of|early|late|starting|beginning)$/
      : /^(?:in|on|at|over|during|of|early|late|around|about|starting|beginning)$/; // not “sworn in today”
    if (lead !== undefined && leads.test(tokens[lead]!.lower)) {
      const verb = kept[first - 2];
      if (verb !== undefined && needs(verb)) continue;
      first--;
      // “for much of March”, “for the rest of 2001”
      if (
        tokens[lead]!.lower === 'of' &&
        /^(?:much|most|part|half|rest|remainder|all)$/.test(tokens[verb ?? lead]!.lower)
      ) {
        const article = roles[kept[first - 2] ?? -1] === 'determiner' ? 1 : 0;
        if (/^(?:for|in|during)$/.test(tokens[kept[first - 2 - article] ?? lead]!.lower)) first -= 2 + article;
      }
    }
    // “An update released on Thursday came”: the participle would stand bare.
    const reduced =
      /^(?:past|participle)$/.test(roles[kept[first - 1] ?? -1] ?? '') && roles[kept[first - 2] ?? -1] !== 'aux';
    const aside = after !== undefined && tokens[after]!.text === ',' && tokens[kept[first - 2] ?? after]!.text === ',';
    if (reduced && (aside || /^(?:past|aux|present)$/.test(roles[after ?? -1] ?? ''))) continue;
    if (tokens[kept[k + 1] ?? -1]?.lower === 'local' && tokens[kept[k + 2] ?? -1]?.lower === 'time') k += 2;
    for (let j = first; j <= k; j++) dropped.add(kept[j]!);
    // “Apple, on Tuesday, told …”: the commas around it go with it.
    const [open, close] = [kept[first - 1], kept[k + 1]];
    const closes = close !== undefined && tokens[close]!.text === ',';
    if (closes && (open === undefined || tokens[open]!.text === ',')) {
      dropped.add(close);
      const next = roles[kept[k + 2] ?? -1];
      if (open !== undefined && (next === 'past' || next === 'aux' || next === 'present')) dropped.add(open);
    }
  }
  // “Wednesday and Thursday”, “May 1, 2017”: what joined two dates goes with them.
  kept.forEach((i, k) => {
    if (dropped.has(i) || (tokens[i]!.word && !/^(?:and|to|until)$/.test(tokens[i]!.lower))) return;
    const last = k === kept.length - 1;
    if (dropped.has(kept[k - 1] ?? -1) && (dropped.has(kept[k + 1] ?? -1) || last)) dropped.add(i);
  });
  return kept.filter((i) => !dropped.has(i));
}
/** What can only be an adjective. */
const ADJECTIVE =
  /(?:ous|ful|ive|ible|able|ic|ish|less|ant|bad|good|great|strong|weak|poor|tough|difficult|busy|bumper|record)$/;
/** Words that say nothing without the date behind them. */
const NEEDS_DATE =
  /^(?:scheduled|due|set|slated|planned|expected|dated|since|until|till|by|from|between|before|after|through|to|for|than|and|is|was|were|are|be|been|as|spent|spend|spends|spending)$/;

/** Without marks and introductions that nothing follows or precedes. */
function trimmed({tokens, roles}: Told, kept: number[]): number[] {
  let [from, to] = [0, kept.length];
  const leading = (i: number) =>
    (!tokens[i]!.word && !/^["“‘$£€]$/.test(tokens[i]!.text)) ||
    roles[i] === 'conjunction' ||
    CONNECTIVE.test(tokens[i]!.lower) ||
    (tokens[i]!.lower === 'alone' && i > 0); // “on Monday alone, …”
  const trailing = (i: number, k: number) =>
    !tokens[i]!.word &&
    !/^["”’)%]$/.test(tokens[i]!.text) &&
    !(tokens[i]!.text === '.' && isInitials(tokens[kept[k - 1] ?? -1], tokens[i]!));
  while (from < to && leading(kept[from]!)) from++;
  while (to > from && trailing(kept[to - 1]!, to - 1)) to--;
  return kept.slice(from, to);
}

/** “the U.S.” keeps its last full stop. */
function isInitials(before: Token | undefined, mark: Token): boolean {
  return (
    before !== undefined &&
    before.end === mark.start &&
    /^(?:\p{L}\.)+\p{L}$|^(?:Inc|Corp|Co|Ltd|Jr|Sr)$/u.test(before.text)
  );
}

/** The whole numbers from one to another, half-open. */
export function range(from: number, to: number): number[] {
  const list: number[] = []; // Array.from is several times slower
  for (let i = from; i < to; i++) list.push(i);
  return list;
}
