import type {Status} from '../../model.js';
import type {Antecedents} from '../../text/antecedents.js';
import {isDangling, isFinite} from '../../text/grammar.js';
import {isState, isTitleWord, stateOf} from '../../text/names.js';
import type {Reading} from '../../text/reading.js';
import {WEEKDAY} from '../../text/syntax.js';
import {isFunctionWord, stem, type Token} from '../../text/tokens.js';
import {INTRANSITIVE, isStating} from '../../text/verbs.js';
import {isBroken, isRelativeTime, inQuotes, isGenitive, FIRST_PERSON, isWithinPhrase} from './broken.js';
import {REPORT_ALONE} from './aboutness.js';
import {drafts, type Draft} from './drafts.js';
import {withNames} from './pronouns.js';
import {POINTER} from './subjects.js';
import {capitalised, LONGEST_TITLE, words} from './kept-words.js';
import type {Mention, Told} from '../mentions.js';
import type {Trigger} from '../types.js';
import {quoted} from './quoted.js';
import {PLAIN} from './reduced.js';
import {loosened, tightened, withoutArticles} from './tighten.js';
import {withoutDate} from './without-date.js';

/** Shortest title; a statement about somebody who is named says enough in fewer letters: “Lind resigned”. */
const SHORTEST = {name: 16, dateless: 12, statement: 10};

/** Length from which a statement that leaves out what it goes on to say still tells something. */
const TELLING = 24;

/** Surnames that the articles use alone, so that “President Donald Trump” can be cut to “Trump”. */
export type Surnames = ReadonlySet<string>;

/** Collects the surnames used alone by any article, where only one person of the set has it. */
export function surnames(sentences: Iterable<Told>): Surnames {
  const alone = new Set<string>();
  const given = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const {names, tokens} = sentence;
    for (const {from, to, keys} of names) {
      const last = tokens[to - 1]!.lower;
      const short = to - from === 1 || (to - from === 2 && isTitleWord(tokens[from]!.lower));
      if (short) alone.add(last);
      const first = short ? unknownBefore(sentence, from) : keys.length > 1 ? keys[0] : undefined;
      if (first !== undefined && !PLACED.test(first))
        (given.get(last) ?? given.set(last, new Set()).get(last)!).add(first);
    }
  }
  return new Set([...alone].filter((name) => given.get(name)?.size === 1));
}

/** “*Isla* Marsh and Otto Marsh”: the first word of a sentence before a name, which may be a given one that nothing shows to be so. */
function unknownBefore({tokens, roles}: Told, from: number): string | undefined {
  const [word] = tokens;
  return from === 1 && word!.capital && roles[0] === 'noun' && !isTitleWord(word!.lower) ? word!.lower : undefined;
}

/** First words of names that are no given names: “South America”, “New Delhi”. */
const PLACED =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|great|upper|lower|fort|port|mount|lake|cape)$/;

/** The words that name an event. */
export interface TitleLine {
  /** At most 80 characters. */
  title: string;
  /** The sentence or passage they are from. */
  sentence: Told;
  /** Whether they are no line, but a clause from the middle of its sentence. */
  inner?: boolean;
  /** Whether they are somebody’s own words, which begin or go on outside of the sentence. */
  spoken?: boolean;
  /** The verb of the statement they make, where they make one. */
  verb?: Token | undefined;
}

/**
 * The words that name an event: by deletion only, from one sentence of its evidence, in the source’s order, after the operations
 * of sentence compression by trimming (Dorr, Zajic & Schwartz 2003, “Hedge Trimmer”): attributions, introductions, appositions,
 * relative and trailing clauses and the date go; subject, finite verb and what the verb asks for, or the event’s own noun
 * phrase, stay. Where nothing reads as a line, the clause itself is quoted, cut at the border of a phrase with an ellipsis.
 *
 * A pronoun gives way to the name it stands for, where one of the sentences before leaves no doubt which: the words are then from
 * the passage that begins there.
 *
 * @param taken titles of other events, which this one must not repeat
 * @param isOther whether a word tells of an event of another time
 */
export function title(
  mentions: readonly Mention[],
  status: Status,
  readings: readonly Reading[],
  known: Surnames,
  antecedents: Antecedents,
  taken: ReadonlySet<string> = new Set(),
  isOther: (word: Token) => boolean = () => false,
): TitleLine {
  // Most need no line with its date; where another event has the one without, they may.
  const line = lineFor(mentions, status, readings, known, antecedents, taken, isOther, false);
  return line ?? lineFor(mentions, status, readings, known, antecedents, taken, isOther, true)!;
}

/** @returns null where a line is taken already and not all have been tried */
function lineFor(
  mentions: readonly Mention[],
  status: Status,
  readings: readonly Reading[],
  known: Surnames,
  antecedents: Antecedents,
  taken: ReadonlySet<string>,
  isOther: (word: Token) => boolean,
  all: boolean,
): TitleLine | null {
  const support = supportOf(mentions);
  const best = new Map<Kind, Candidate>();
  const wholes = new Map<Told, Map<number, Candidate>>(); // the best statement of each verb
  const own = mentions.find(({sentence}) => !isDangling(sentence.tokens[0]!.lower)) ?? mentions[0]!;
  const inOwn = new Map<Kind, Candidate>(); // the best lines of the sentence that is quoted where none reads well
  // The surest first: once none that is left can read so well that it overtakes, none has to be written out.
  for (const {mention, draft, sure} of offersOf(mentions, status, readings, antecedents, isOther, all)) {
    const ahead = Math.max(best.get('statement')?.score ?? 0, best.get('name')?.score ?? 0);
    if (ahead > LEAST.line && ahead > sure + MOST_APPEAL) break;
    const {sentence} = draft;
    for (const [kept, price] of forms(draft, known)) {
      const told = capitalised(words(readings[sentence.article]!.text, sentence, kept));
      const text = draft.opens ? `${told} …` : told;
      if (taken.has(text) && !all) return null;
      if (text.length < leastOf(draft, mention) || taken.has(text)) continue;
      if (!draft.opens && isBroken(sentence, kept, text)) continue;
      const score = sure - price + appeal(sentence, {...draft, kept}, text, mention, support);
      if (draft.speech && text.length > LONGEST_TITLE) continue;
      const points = !draft.opens && isDangling(sentence.tokens[kept[0]!]!.lower);
      if (points && (draft.verb < 0 || text.length > LONGEST_TITLE || /^(?:I|We|You)\b/.test(text))) continue;
      const kind = points ? 'pointing' : text.length > LONGEST_TITLE ? 'long' : draft.verb < 0 ? 'name' : 'statement';
      const {verb, doubted, reported} = draft;
      const tells =
        mention.when !== null &&
        !mention.named &&
        sentence === mention.sentence &&
        isTold(draft, mention.trigger.index);
      const line = {score, sure: draft.score, text, sentence, kept, verb, tells, dated: mention.when !== null};
      if (isAhead(line, best.get(kind))) best.set(kind, line);
      const states = sentence.end === own.sentence.end && !doubted && !reported;
      if (states && isAhead(line, inOwn.get(kind))) inOwn.set(kind, line);
      if (kind !== 'statement' || draft.doubted || score < LEAST.whole) continue;
      const of = wholes.get(sentence) ?? wholes.set(sentence, new Map<number, Candidate>()).get(sentence)!;
      if (isAhead(line, of.get(draft.verb))) of.set(draft.verb, line);
    }
  }
  return chosen({best, wholes, inOwn, own}, isNominal(mentions), readings, antecedents, taken, isOther);
}

/** The lines that a title may be: the best of each kind. */
interface Lines {
  best: ReadonlyMap<Kind, Candidate>;
  /** The best statement of each verb of a sentence. */
  wholes: ReadonlyMap<Told, ReadonlyMap<number, Candidate>>;
  /** The mention whose sentence is quoted where no line reads well, and the best lines of that sentence. */
  own: Mention;
  inOwn: ReadonlyMap<Kind, Candidate>;
}

/** The line that names the event, or the clause that is quoted where none reads well enough. */
function chosen(
  {best, wholes, inOwn, own}: Lines,
  nominal: boolean,
  readings: readonly Reading[],
  antecedents: Antecedents,
  taken: ReadonlySet<string>,
  isOther: (word: Token) => boolean,
): TitleLine {
  const [statement, name, long] = [best.get('statement'), best.get('name'), best.get('long')];
  // What only names the happening is tried last: a statement that tells of it says more.
  const tells = statement?.tells && statement.score > LEAST.statement;
  const line = !tells && isAhead(name, statement) ? name : statement;
  // What tells less, but is whole, says as much as the same statement broken off.
  const whole = long && wholes.get(long.sentence)?.get(long.verb)?.text;
  const telling = whole && whole.length >= TELLING ? whole : null;
  const rest = long && long.score > LEAST.line ? (telling ?? shortened(long, readings)) : null;
  const cut = long && long.score > Math.max(LEAST.line, (line?.score ?? 0) + 1.5) ? rest : null;
  if (cut && !taken.has(cut)) return lineOf(long!, cut);
  if (line && (line.score > LEAST.line || (tells && isAhead(name, line)))) return lineOf(line);
  if (statement && statement.dated && statement.score > LEAST.statement) return lineOf(statement);
  const unnamed = quoted(own, readings, taken);
  const quotation = withName(unnamed.title, own, readings, antecedents, taken) ?? unnamed;
  const act = own.sentence.tokens[quotation.verb];
  const dependent = !isFinite(own.sentence.roles[own.trigger.index]);
  const {named} = own;
  const silent = nominal && !!named && !quotation.title.includes(named.token.text) && !isOccasion(own, named);
  const inner = quotation.inner || silent || (dependent && act !== undefined && isOther(act));
  const broken = inner || /…["”]?$/.test(quotation.title);
  const main =
    broken && !own.within && own.aside === undefined ? wholes.get(own.sentence)?.get(quotation.verb) : undefined;
  // A clause that has to be quoted from its middle, tells of another day or only dates something in passing tells less than the event’s own name.
  if (!rest && (inner || nominal) && name && name.score > LEAST.name) return lineOf(name);
  // A clause that ends where it may end tells more than one that breaks off.
  const clause = [statement, best.get('pointing')].find((c) => c && c.sure > LEAST.sure);
  if (clause) {
    // “A man was held on Monday; *he appears in court on Friday*”: what its own verb tells is whole, whoever its subject means.
    const told = clause === statement || (clause.sentence === own.sentence && clause.verb === own.trigger.index);
    return {...lineOf(clause), inner: inner && !told};
  }
  if (rest && !taken.has(rest)) return lineOf(long!, rest);
  if (main && main.text.length >= TELLING && (quotation.told || main.kept.includes(own.trigger.index)))
    return {...lineOf(main), inner};
  const instead = wholeFor(quotation.title, inOwn);
  if (instead) return {...lineOf(instead), inner};
  return {title: quotation.title, sentence: quotation.sentence, inner, spoken: quotation.spoken};
}

/** A draft of a line, and how surely it tells of the event. */
interface Offer {
  mention: Mention;
  draft: Draft;
  sure: number;
}

/** Dated only by attributes (“the May accord”), an event is what the noun names, and not what else is told of that. */
function isNominal(mentions: readonly Mention[]): boolean {
  const dating = mentions.filter((m) => m.when);
  return dating.length > 0 && dating.every((m) => m.named);
}

/** All drafts of the mentions that may name an event, the surest first. */
function offersOf(
  mentions: readonly Mention[],
  status: Status,
  readings: readonly Reading[],
  antecedents: Antecedents,
  isOther: (word: Token) => boolean,
  all: boolean,
): Offer[] {
  const told = mentions.some((m) => !m.negated);
  const narrowest = mentions.reduce((least, m) => Math.min(least, width(m)), Infinity);
  const nominal = isNominal(mentions);
  const offers: Offer[] = [];
  for (const mention of naming(mentions).slice(0, MOST_MENTIONS)) {
    const meant = nominal && !mention.named ? {...mention, named: mention.trigger} : mention;
    const strange = mention.status === status && !(mention.negated && told) ? 0 : 0.7;
    const vague = (draft: Draft) => (tellsOf(draft, mention) ? 0.4 : mention.when ? 1 : 1.4);
    const wide = width(mention) > narrowest;
    for (const draft of drafts(meant, readings, antecedents, all)) {
      // “Lind was convicted” is no line of the May that she stole in.
      const {sentence, verb} = draft;
      if (verb >= 0 && isOther(sentence.tokens[verb]!) && !isOwnLine(draft, mention)) continue;
      if (nominal && isBeside(draft, mention)) continue;
      offers.push({mention, draft, sure: draft.score - strange - (wide ? vague(draft) : 0)});
    }
  }
  return offers.sort((a, b) => b.sure - a.sure);
}
const MOST_MENTIONS = 60;

/**
 * What is told in place of a clause that begins or breaks off in the middle: what its own sentence states, or the event’s own name, though
 * they may tell less, or something beside the happening. A clause that begins as a sentence does still tells most of what it is about.
 */
function wholeFor(title: string, best: ReadonlyMap<Kind, Candidate>): Candidate | undefined {
  const inner = title.startsWith('…');
  if (!inner && !/…["”]?$/.test(title)) return undefined;
  const good = (kind: 'statement' | 'pointing' | 'name', least: number) => {
    const line = best.get(kind);
    return line && line.score > least ? line : undefined;
  };
  if (inner)
    return (
      good('statement', RATHER.inner) ??
      good('pointing', RATHER.inner) ??
      good('name', RATHER.name) ??
      good('statement', RATHER.any)
    );
  return [good('pointing', RATHER.broken), good('name', RATHER.named)].reduce(
    (line, other) => (isAhead(other, line) ? other : line),
    good('statement', RATHER.broken),
  );
}
/** How good each must be: nearly any statement is better than a clause from the middle of its sentence. */
const RATHER = {inner: -2, name: 0.1, any: -4.5, broken: 0, named: 0.45};

/** The clause with the name of whom it speaks of, where it begins with a pronoun that can mean nobody else. */
function withName(
  title: string,
  own: Mention,
  readings: readonly Reading[],
  antecedents: Antecedents,
  taken: ReadonlySet<string>,
): ReturnType<typeof quoted> | null {
  if (!/^(?:He|She|It|They)\b/.test(title)) return null;
  for (const [named, kept] of withNames(own, readings, antecedents)) {
    const quotation = quoted(named, readings, taken, kept);
    if (!/^(?:…|He\b|She\b|It\b|They\b)/.test(quotation.title)) return quotation;
  }
  return null;
}
/** What speaks for a line: an early sentence, names, a named subject, words that others share, a shorter form. */
const APPEAL = {early: 0.2, names: 0.9, subject: 0.2, shared: 0.8, shorter: 0.1};
const MOST_APPEAL = Object.values(APPEAL).reduce((sum, x) => sum + x);

/**
 * The mentions that may give an event its title: those that date it, and what opens an article that dates it. What retells it further
 * down says as often what came of it.
 */
function naming(mentions: readonly Mention[]): readonly Mention[] {
  const dating = new Set(mentions.filter((m) => m.when).map((m) => m.sentence.article));
  if (dating.size === 0) return mentions;
  return mentions.filter(({when, lent, sentence}) => when || lent || (sentence.lead && dating.has(sentence.article)));
}

/** The shortest that a draft may be; what a clause of its own date tells, the rest of its sentence does not: “after *talks collapsed*”. */
function leastOf({sentence: {tokens, roles}, kept, verb}: Draft, {trigger, within}: Mention): number {
  if (verb < 0 && kept.some((i) => isRelativeTime(tokens, i))) return SHORTEST.dateless; // “Blast in Tallis [last week]”
  const named = kept.some((i) => i < verb && (roles[i] === 'name' || tokens[i]!.capital));
  const told = named || (within && !isDangling(tokens[kept[0]!]!.lower));
  return told && tokens[verb] === trigger.token ? SHORTEST.statement : SHORTEST.name;
}

/** A draft as it is, with short names, and tightened where either is too long; and what each loses by it. */
function forms({sentence, kept, verb}: Draft, known: Surnames): Map<readonly number[], number> {
  const short = shortNames(sentence, kept, known);
  const plain = new Set<readonly number[]>([kept, short]);
  for (const form of plain) plain.add(withoutRelativeOwners(sentence, form));
  for (const form of plain) plain.add(withoutRelativeTimes(sentence, form));
  // Where there is room, somebody is told of by the full name.
  const idle = (form: readonly number[]) => form === kept || (form === short && lengthOf(sentence, kept) < ROOMY);
  const found = new Map<readonly number[], number>([...plain].map((form) => [form, idle(form) ? 0 : -APPEAL.shorter]));
  let shortest: readonly number[] = [...plain].at(-1)!;
  if (verb < 0 || lengthOf(sentence, shortest) <= LONGEST_TITLE) return found;
  for (const form of tightened(sentence, shortest, verb)) {
    if (lengthOf(sentence, form) <= LONGEST_TITLE) return found.set(form, -APPEAL.shorter);
    shortest = form;
  }
  if (isStating(sentence.tokens[kept.at(-1)!]!.lower)) return found; // “…, officials said” is told without it
  for (const form of loosened(sentence, shortest)) {
    if (lengthOf(sentence, form) <= LONGEST_TITLE) return found.set(form, LOOSE);
    shortest = form;
  }
  const bare = withoutArticles(sentence, shortest);
  return lengthOf(sentence, bare) <= LONGEST_TITLE ? found.set(bare, HEADLINE) : found;
}
/** Below so many characters a line gains nothing by a shorter name. */
const ROOMY = 44;
/** What a line loses that leaves out parts of its verbs or amounts. */
const LOOSE = 0.3;
/** What a line loses that leaves out its articles: only what else would break off has the language of headlines. */
const HEADLINE = 1.5;

function lengthOf({tokens}: Told, kept: readonly number[]): number {
  return kept.reduce((sum, i) => sum + tokens[i]!.text.length + (tokens[i]!.word ? 1 : 0), -1);
}

/** How good a line must be to be taken; a statement or the event’s own name, to be taken rather than a clause with an ellipsis. */
const LEAST = {line: 1.2, statement: 0.3, name: 0.3, sure: 1.4, whole: -5.2};

/** A statement, the event’s own name, either of them where it has more than eighty characters, or a statement about a pronoun. */
type Kind = 'statement' | 'name' | 'long' | 'pointing';

interface Candidate {
  text: string;
  score: number;
  /** How surely it tells of the happening, as its draft says. */
  sure: number;
  sentence: Told;
  kept: readonly number[];
  /** Index of its main verb’s token, −1 for a name. */
  verb: number;
  /** Whether the happening’s own word is its verb or what that does: “dismissed *charges*”, not “fell after a *speech*”. */
  tells: boolean;
  /** Whether the words around it date the event. */
  dated: boolean;
}

const lineOf = ({text, sentence, verb}: Candidate, title = text): TitleLine => ({
  title,
  sentence,
  verb: sentence.tokens[verb],
});

/** A line of more than eighty characters, cut where it may end, with an ellipsis; null where that says too little. */
function shortened({sentence, kept}: Candidate, readings: readonly Reading[]): string | null {
  const {tokens, roles} = sentence;
  let within: string | null = null; // inside a phrase, if nothing else says enough
  for (let to = kept.length - 1; to > 3; to--) {
    const part = kept.slice(0, to);
    const text = capitalised(words(readings[sentence.article]!.text, sentence, part));
    const last = part.at(-1)!;
    if (isGenitive(tokens, kept[to]!)) continue; // “until Lind | ’s party”
    if (text.length + 2 > LONGEST_TITLE || !tokens[last]!.word || isBroken(sentence, part, text)) continue;
    if (/^(?:pronoun|adverb)$/.test(roles[last]!) || isOpenVerb(sentence, part, kept)) continue;
    if (text.length <= 40) break;
    if (within && within.length - text.length > 14) break;
    if (!isWithinPhrase(sentence, last, kept[to]!) && !/^(?:past|present|participle|base)$/.test(roles[last]!))
      return `${text} …`;
    const named = roles[last] === 'name' && roles[kept[to]!] === 'name';
    if (roles[last] !== 'number' && !named) within ??= `${text} …`;
  }
  return within;
}

/** Whether a line breaks off behind a verb that asks for more: “the crew found …”, “the minister said in a letter the plan …”. */
function isOpenVerb({tokens, roles}: Told, part: readonly number[], whole: readonly number[]): boolean {
  const at = part.findLastIndex((i) => isFinite(roles[i]));
  if (at < 0) return whole.some((i) => isFinite(roles[i]));
  if (part.slice(at).some((i) => /^(?:that|why|how|whether|if)$/.test(tokens[i]!.lower))) return true;
  const {lower} = tokens[part[at]!]!;
  const active = roles[part[at - 1] ?? -1] !== 'aux';
  return active && (REPORT_ALONE.test(lower) || (at === part.length - 1 && !INTRANSITIVE.has(stem(lower))));
}

/** Of equals the shorter, then the one that comes first in the alphabet: never the one that happens to be read first. */
function isAhead(line: Candidate | undefined, best: Candidate | undefined): line is Candidate {
  if (!line || !best) return !!line;
  const ahead = line.score - best.score || best.text.length - line.text.length;
  return ahead > 0 || (ahead === 0 && line.text < best.text);
}

/** Whether a draft states the happening itself, and nothing that only came of it: “expelled the envoy over the agreement”. */
function tellsOf({verb, sentence}: Draft, {trigger}: Mention): boolean {
  return (
    verb < 0 ||
    sentence.tokens[verb] === trigger.token ||
    sentence.kind === 'headline' ||
    LIGHT.test(sentence.tokens[verb]!.lower)
  );
}
/** Verbs that leave it to their object to say what is done: “gave an interview”. */
const LIGHT =
  /^(?:g[ai]ves?|giv(?:en|ing)|h[eo]lds?|hosts?|hosted|t[ao]kes?|took|makes?|made|had|has|have|paid|signed)$/;

/** “The vote was postponed” is told of the day that it was due on, and “dozens fled, aid groups said” of the day on which they said so. */
function isOwnLine({sentence, kept}: Draft, {sentence: own, trigger, off}: Mention): boolean {
  return sentence === own && (!!off || (isFinite(own.roles[trigger.index]) && kept.includes(trigger.index)));
}

/** Whether a statement of the sentence is silent on what its date describes: “Citing the 1953 coup, *Okoro said the past was a burden*”. */
function isBeside({sentence, kept, verb}: Draft, mention: Mention): boolean {
  const {sentence: own, named} = mention;
  return verb >= 0 && sentence === own && !!named && !kept.includes(named.index) && !isOccasion(mention, named);
}

/** “In a May speech, Okoro said …”: what is told is of the time of what is named. */
function isOccasion({sentence: {tokens, roles}}: Mention, {index}: Trigger): boolean {
  let lead = index - 1;
  while (/^(?:noun|name|number|determiner|participle)$/.test(roles[lead] ?? '')) lead--;
  return /^(?:in|at|during)$/.test(tokens[lead]?.lower ?? '') && !/^(?:noun|name)$/.test(roles[lead - 1] ?? '');
}

/** Whether a word is a draft’s verb, or its object, which no preposition leads; “was a mandate”, “said the mandate …” do nothing to it. */
function isTold({sentence: {tokens, roles}, kept, verb}: Draft, index: number): boolean {
  if (verb < 0 || index < verb || !kept.includes(index)) return false;
  if (roles[verb] === 'aux' || isStating(tokens[verb]!.lower)) return index === verb;
  return !roles
    .slice(verb + 1, index)
    .some(
      (role, i) =>
        /^(?:subordinator|relative|participle|base|aux|past|present|mark)$/.test(role) ||
        (role === 'preposition' && !/^of$/.test(tokens[verb + 1 + i]!.lower)),
    );
}

/** How widely a mention dates the event; what does not date it, without end. */
function width({when}: Mention): number {
  return when ? when.end - when.start : Infinity;
}

/** How many mentions each content stem stands in. */
function supportOf(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {sentence} of mentions) for (const s of new Set(sentence.stems)) counts.set(s, (counts.get(s) ?? 0) + 1);
  return counts;
}

function shortNames({names, roles, tokens}: Told, kept: readonly number[], known: Surnames): readonly number[] {
  const dropped = new Set<number>();
  for (const {from, to, keys} of names) {
    const last = tokens[to - 1]!.lower;
    if (to - from < 2 || !known.has(last) || keys.some(isState) || BODY.test(last)) continue;
    if (kept.some((i) => i !== to - 1 && tokens[i]!.lower === last)) continue; // “Isla Marsh and [Donald] Marsh”
    let first = from;
    // Offices before a name go with the given name; a possessive one (“Sky’s US Correspondent”) does not.
    while (
      first > 0 &&
      kept.includes(first - 1) &&
      (isTitleWord(tokens[first - 1]!.lower) ||
        (stateOf(tokens[first - 1]!.lower) && isTitleWord(tokens[first]!.lower)) ||
        /^(?:U\.S|US)$/.test(tokens[first - 1]!.text) ||
        (tokens[first - 1]!.text === '.' && tokens[first - 2]?.text === 'U.S'))
    )
      first--;
    // “company chief Ana Belmonte” has no shorter form that still reads.
    const before = tokens[first - 1];
    const bound =
      before &&
      kept.includes(first - 1) &&
      (before.text === '.' || (before.word && /^(?:noun|name|participle)$/.test(roles[first - 1]!)));
    if (bound || (first === from && isArticled({roles, tokens}, from, to))) continue;
    // “[The former mayor Ana] Belmonte resigned”
    if (first < from && before && kept.includes(first - 1) && /^(?:the|an?)$/.test(before.lower))
      dropped.add(first - 1);
    let surname = to - 1;
    while (surname > from && PARTICLE.test(tokens[surname - 1]!.text)) surname--;
    for (let i = first; i < surname; i++) if (!/['’]s$/.test(tokens[i]!.text)) dropped.add(i);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
}

/** “The *Lady Belmonte* sank”: the name of a ship, and nobody’s; “the *Ana Belmonte* campaign” is of somebody. */
function isArticled({roles, tokens}: Pick<Told, 'roles' | 'tokens'>, from: number, to: number): boolean {
  const compound = roles[to] === 'noun' && !/['’]s$/.test(tokens[to - 1]!.text);
  return tokens[from - 1]?.lower === 'the' && !compound;
}

/** What stands alone for what it is of, though nobody’s surname: “the Norland Parliament”. */
const BODY =
  /^(?:parliament|congress|senate|assembly|court|council|commission|union|bank|party|army|guard|times|post)$/;

/** What belongs to the name behind it: “Peter [van der] Merwe”. */
const PARTICLE = /^(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Dd]el|della|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|bin|[Aa]l|[Ee]l|ter|zu)$/;

/** “ran in [last year’s] elections”: what they were, without a time that only the day of the article tells. */
function withoutRelativeOwners({tokens}: Told, kept: readonly number[]): readonly number[] {
  const dropped = new Set<number>();
  for (const i of kept) {
    if (!isRelativeTime(tokens, i) || !kept.includes(i + 1)) continue;
    const to = /['’]s$/.test(tokens[i + 1]!.text) ? i + 1 : isGenitive(tokens, i + 2) ? i + 3 : -1;
    if (tokens[i + 2]) for (let j = i; j <= to; j++) dropped.add(j);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
}

/** “a blast in Tallis [last week]”: without times that only the day of the article tells, whatever they date. */
function withoutRelativeTimes(told: Told, kept: readonly number[]): readonly number[] {
  const {tokens, roles} = told;
  const speech = inQuotes(tokens, kept); // nobody’s words are changed
  const times = new Set(
    kept.flatMap((i, k) => {
      const [before, next, after] = [tokens[i - 1]?.lower ?? '', kept[k + 1], tokens[i + 2]?.lower];
      const part = after === 'of' || PART.test(`${tokens[i - 2]?.lower} ${before}`); // “the last day of the tour”, “by the end of this month”
      const whole = next === i + 1 && !/^seconds?$/.test(tokens[next]!.lower);
      if (!isRelativeTime(tokens, i) || !whole || speech[k] || part || before === 'as') return [];
      return kept[k - 1] === i - 1 && /^(?:later|earlier)$/.test(before) ? [i - 1, i, i + 1] : [i, i + 1];
    }),
  );
  const left = times.size > 0 ? withoutDate(told, [...kept], (i) => times.has(i)) : kept;
  const [first, last] = [left[0] ?? -1, left.at(-1) ?? -1];
  const bare = isFinite(roles[first]) || (roles[last - 1] === 'subordinator' && !isFinite(roles[last - 2])); // “as witnessed [last summer]”
  return left.length < kept.length && !bare ? left : kept;
}
const PART = /^(?:end|start|beginning|middle|rest|half|close|eve) of$/;

/** How well a draft reads as an editor’s line. */
function appeal(
  sentence: Told,
  {kept, verb}: Draft,
  text: string,
  mention: Mention,
  support: ReadonlyMap<string, number>,
): number {
  const {tokens, roles, names} = sentence;
  let score = sentence.order <= 3 ? APPEAL.early : 0;
  if (sentence.kind === 'caption') score -= 0.2;
  const subject = verb < 0 ? kept : kept.filter((i) => i < verb);
  const isName = (i: number) => names.some(({from, to}) => i >= from && i < to);
  score += Math.min(APPEAL.names, 0.3 * names.filter(({from, to}) => kept.some((i) => i >= from && i < to)).length);
  if (subject.some(isName)) score += APPEAL.subject;
  score -= pointsBack(sentence, subject, verb);
  const quoted = inQuotes(tokens, kept);
  for (const [k, i] of kept.entries()) {
    const {lower} = tokens[i]!;
    if (quoted[k] && FIRST_PERSON.test(lower)) continue; // whoever says it
    const person = /^(?:s?he|him|his|her)$/.test(lower);
    const anchored = names.some(({from, keys}) => from < i && kept.includes(from) && !(person && keys.every(isState)));
    if (roles[i] === 'pronoun' && lower !== 'there')
      score -= anchored ? 0.2 : verb >= 0 && i > verb && !/^(?:it|them|her|him|one)$/.test(lower) ? 0.4 : 0.9;
    else if (/^(?:this|that|these|those|such|another|here)$/.test(lower) && roles[i] !== 'subordinator') score -= 0.8;
    else if (/^(?:his|her|their|its)$/.test(lower) && !anchored && subject.includes(i)) score -= 0.9;
    if (roles[i] === 'adverb' && !/^(?:not|never|no)$/.test(lower)) score -= 0.1;
  }
  if (kept.some((i, k) => !quoted[k] && isRelativeTime(tokens, i))) score -= 0.7;
  if (verb < 0 && kept.some((i) => WEEKDAY.test(tokens[i]!.lower))) score -= 0.4; // “protest on Monday”
  if (
    kept.some(
      (i, k) => /^(?:do|does|did|done|doing)$/.test(tokens[i]!.lower) && tokens[kept[k + 1] ?? -1]?.lower === 'so',
    )
  )
    score -= 0.9;
  // Another date than the event’s own misleads beside it.
  const own = mention.dated.map(({timex}) => timex);
  const strange = kept.some(
    (i, k) =>
      /^(?:(?:1[5-9]|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
        tokens[i]!.text,
      ) &&
      (/^(?:preposition|name|subordinator|noun)$/.test(roles[kept[k - 1] ?? -1] ?? '') ||
        /^\d/.test(tokens[i]!.text)) &&
      !own.some((t) => tokens[i]!.start < t.end && tokens[i]!.end > t.start),
  );
  if (strange) score -= 0.7;
  const content = kept.filter(
    (i) => tokens[i]!.word && !isFunctionWord(tokens[i]!.lower) && !(verb < 0 && PLAIN.test(tokens[i]!.lower)),
  );
  if (content.length < 2) score -= 1.5;
  const shared = content.filter((i) => (support.get(stem(tokens[i]!.lower)) ?? 0) >= 2).length;
  score += content.length > 0 ? (APPEAL.shared * shared) / content.length : 0;
  return score - Math.abs(text.length - 56) / 90;
}

/** What it costs that a subject only points at something said before: “the two leaders”, “the move”. */
function pointsBack({tokens, roles, order}: Told, subject: readonly number[], verb: number): number {
  const list = subject
    .filter((i) => tokens[i]!.word && roles[i] !== 'adverb' && roles[i] !== 'aux')
    .map((i) => tokens[i]!.lower);
  if (verb < 0) return subject.some((i) => roles[i] === 'name' || roles[i] === 'number') ? 0 : 0.5;
  if (list[0] !== 'the') return 0;
  const plain = list.filter((lower) => !/^(?:the|two|three|four|other|same|latest|first|second)$/.test(lower));
  if (plain.length === 0) return 2;
  if (plain.length > 1) return 0;
  if (POINTER.test(plain[0]!)) return 1.2;
  return order <= 1 || WELL_KNOWN.test(plain[0]!) ? 0 : 0.3;
}
const WELL_KNOWN =
  /^(?:government|police|president|parliament|army|pope|queen|king|senate|congress|military|fbi|cia|eu|un|us|u\.s|uk|kremlin)$/;
