import type {Status} from '../model.js';
import type {Antecedents} from '../text/antecedents.js';
import {endings} from '../text/endings.js';
import {isDangling, type Role} from '../text/grammar.js';
import {isState, isTitleWord, stateOf} from '../text/names.js';
import type {Reading} from '../text/reading.js';
import {statements, type Statement} from '../text/statements.js';
import {endsPhrase, MONTH, PARTICLE, PERIOD, phraseStart, WEEKDAY, type Line} from '../text/syntax.js';
import {isTokenised, line} from '../text/tags.js';
import {isFunctionWord, stem, type Token} from '../text/tokens.js';
import {INTRANSITIVE, isStating} from '../text/verbs.js';
import {drafts, isDone, POINTER, range, REPORT_ALONE, withoutDate, type Draft} from './drafts.js';
import type {Mention, Told} from './mentions.js';
import {tightened} from './tighten.js';

/** Longest title, in UTF-16 units. */
export const LONGEST_TITLE = 80;
/** Shortest title; a statement about somebody who is named says enough in fewer letters: “Lind resigned”. */
const SHORTEST = {name: 16, statement: 10};

/** Length from which a statement that leaves out what it goes on to say still tells something. */
const TELLING = 24;

/** Surnames that the articles use alone, so that “President Donald Trump” can be cut to “Trump”. */
export type Surnames = ReadonlySet<string>;

/** Collects the surnames used alone by any article, where only one person of the set has it. */
export function surnames(sentences: Iterable<Told>): Surnames {
  const alone = new Set<string>();
  const given = new Map<string, Set<string>>();
  for (const {names, tokens} of sentences) {
    for (const {from, to, keys} of names) {
      const last = tokens[to - 1]!.lower;
      if (to - from === 1 || (to - from === 2 && isTitleWord(tokens[from]!.lower))) alone.add(last);
      else if (keys.length > 1 && !PLACED.test(keys[0]!))
        (given.get(last) ?? given.set(last, new Set()).get(last)!).add(keys[0]!);
    }
  }
  return new Set([...alone].filter((name) => given.get(name)?.size === 1));
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
 */
export function title(
  mentions: readonly Mention[],
  status: Status,
  readings: readonly Reading[],
  known: Surnames,
  antecedents: Antecedents,
  taken: ReadonlySet<string> = new Set(),
): TitleLine {
  const support = supportOf(mentions);
  const told = mentions.some((m) => !m.negated);
  const narrowest = mentions.reduce((least, m) => Math.min(least, width(m)), Infinity);
  const best = new Map<Kind, Candidate>();
  const wholes = new Map<Told, Map<number, Candidate>>(); // the best statement of each verb
  // Dated only by attributes (“the May accord”), it is what the noun names, and not what else is told of that.
  const dating = mentions.filter((m) => m.when);
  const nominal = dating.length > 0 && dating.every((m) => m.named);
  const offers: {mention: Mention; draft: Draft; sure: number}[] = [];
  for (const mention of naming(mentions).slice(0, MOST_MENTIONS)) {
    const meant = nominal && !mention.named ? {...mention, named: mention.trigger} : mention;
    const strange = mention.status === status && !(mention.negated && told) ? 0 : 0.7;
    const vague = (draft: Draft) => (tellsOf(draft, mention) ? 0.4 : mention.when ? 1 : 1.4);
    const wide = width(mention) > narrowest;
    for (const draft of drafts(meant, readings, antecedents))
      offers.push({mention, draft, sure: draft.score - strange - (wide ? vague(draft) : 0)});
  }
  // The surest first: once none that is left can read so well that it overtakes, none has to be written out.
  for (const {mention, draft, sure} of offers.sort((a, b) => b.sure - a.sure)) {
    const ahead = Math.max(best.get('statement')?.score ?? 0, best.get('name')?.score ?? 0);
    if (ahead > LEAST.line && ahead > sure + MOST_APPEAL) break;
    const {sentence} = draft;
    for (const kept of forms(draft, known)) {
      const text = capitalised(words(readings[sentence.article]!.text, sentence, kept));
      if (text.length < leastOf(draft, mention) || taken.has(text) || isBroken(sentence, kept, text)) continue;
      const score =
        sure + appeal(sentence, {...draft, kept}, text, mention, support) + (kept === draft.kept ? 0 : APPEAL.shorter);
      if (draft.speech && text.length > LONGEST_TITLE) continue;
      const points = isDangling(sentence.tokens[kept[0]!]!.lower);
      if (points && (draft.verb < 0 || text.length > LONGEST_TITLE || /^(?:I|We|You)\b/.test(text))) continue;
      const kind = points ? 'pointing' : text.length > LONGEST_TITLE ? 'long' : draft.verb < 0 ? 'name' : 'statement';
      const line = {score, sure: draft.score, text, sentence, kept, verb: draft.verb, dated: mention.when !== null};
      if (isAhead(line, best.get(kind))) best.set(kind, line);
      if (kind !== 'statement' || draft.doubted || score < LEAST.whole) continue;
      const of = wholes.get(sentence) ?? wholes.set(sentence, new Map<number, Candidate>()).get(sentence)!;
      if (isAhead(line, of.get(draft.verb))) of.set(draft.verb, line);
    }
  }
  const [statement, name, long] = [best.get('statement'), best.get('name'), best.get('long')];
  const line = isAhead(name, statement) ? name : statement;
  // What tells less, but is whole, says as much as the same statement broken off.
  const whole = long && wholes.get(long.sentence)?.get(long.verb)?.text;
  const telling = whole && whole.length >= TELLING ? whole : null;
  const rest = long && long.score > LEAST.line ? (telling ?? shortened(long, readings)) : null;
  const cut = long && long.score > Math.max(LEAST.line, (line?.score ?? 0) + 1.5) ? rest : null;
  if (cut && !taken.has(cut)) return {title: cut, sentence: long!.sentence};
  if (line && line.score > LEAST.line) return {title: line.text, sentence: line.sentence};
  if (statement && statement.dated && statement.score > LEAST.statement)
    return {title: statement.text, sentence: statement.sentence};
  const own = mentions.find(({sentence}) => !isDangling(sentence.tokens[0]!.lower)) ?? mentions[0]!;
  const quotation = quoted(own, readings, taken);
  const {inner} = quotation;
  const broken = inner || quotation.title.endsWith('…');
  const main =
    broken && !own.within && own.aside === undefined ? wholes.get(own.sentence)?.get(quotation.verb) : undefined;
  // A clause that has to be quoted from its middle tells less than the event’s own name.
  if (!rest && inner && name && name.score > LEAST.name) return {title: name.text, sentence: name.sentence};
  // A clause that ends where it may end tells more than one that breaks off.
  const clause = [statement, best.get('pointing')].find((c) => c && c.sure > LEAST.sure);
  if (clause) return {title: clause.text, sentence: clause.sentence, inner: inner && clause !== statement};
  if (rest && !taken.has(rest)) return {title: rest, sentence: long!.sentence};
  if (main && main.text.length >= TELLING && (quotation.told || main.kept.includes(own.trigger.index)))
    return {title: main.text, sentence: main.sentence, inner};
  return {title: quotation.title, sentence: quotation.sentence, inner};
}
const MOST_MENTIONS = 60;
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

/** The shortest that a draft may be. */
function leastOf({sentence: {tokens, roles}, kept, verb}: Draft, {trigger}: Mention): number {
  const named = kept.some((i) => i < verb && (roles[i] === 'name' || tokens[i]!.capital));
  return named && tokens[verb] === trigger.token ? SHORTEST.statement : SHORTEST.name;
}

/** A draft as it is, with short names, and tightened where either is too long. */
function forms({sentence, kept, verb}: Draft, known: Surnames): Set<number[]> {
  const found = new Set<number[]>([kept, shortNames(sentence, kept, known)]);
  for (const form of found) found.add(withoutRelativeOwners(sentence, form));
  const shortest = [...found].at(-1)!;
  if (verb >= 0 && lengthOf(sentence, shortest) > LONGEST_TITLE)
    for (const form of tightened(sentence, shortest, verb))
      if (lengthOf(sentence, form) <= LONGEST_TITLE) return found.add(form);
  return found;
}

function lengthOf({tokens}: Told, kept: readonly number[]): number {
  return kept.reduce((sum, i) => sum + tokens[i]!.text.length + (tokens[i]!.word ? 1 : 0), -1);
}

/** How good a line must be to be taken; a statement or the event’s own name, to be taken rather than a clause with an ellipsis. */
const LEAST = {line: 1.2, statement: 0.3, name: 0.3, sure: 1.4, whole: -4};

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
  /** Whether the words around it date the event. */
  dated: boolean;
}

/** A line of more than eighty characters, cut where it may end, with an ellipsis; null where that says too little. */
function shortened({sentence, kept}: Candidate, readings: readonly Reading[]): string | null {
  const {tokens, roles} = sentence;
  let within: string | null = null; // inside a phrase, if nothing else says enough
  for (let to = kept.length - 1; to > 3; to--) {
    const part = kept.slice(0, to);
    const text = capitalised(words(readings[sentence.article]!.text, sentence, part));
    const last = part.at(-1)!;
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

/** Whether a line that ends with a token breaks off before the noun it belongs to: “closed five | factories”, “the San | Mateo”. */
function isWithinPhrase({tokens, roles}: Told, last: number, next: number): boolean {
  if (next !== last + 1) return false;
  if (tokens[next]!.text === '-' || /^(?:['’]|['’]s)$/.test(tokens[next]!.text)) return true;
  return /^(?:noun|name|number|participle)$/.test(roles[last]!) && /^(?:noun|name|number)$/.test(roles[next]!);
}

/** Whether a line breaks off behind a verb that asks for more: “the crew found …”, “the minister said in a letter the plan …”. */
function isOpenVerb({tokens, roles}: Told, part: readonly number[], whole: readonly number[]): boolean {
  const isFinite = (i: number) => /^(?:aux|past|present)$/.test(roles[i]!);
  const at = part.findLastIndex(isFinite);
  if (at < 0) return whole.some(isFinite);
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

function shortNames({names, roles, tokens}: Told, kept: number[], known: Surnames): number[] {
  const dropped = new Set<number>();
  for (const {from, to, keys} of names) {
    if (to - from < 2 || !known.has(tokens[to - 1]!.lower) || keys.some(isState)) continue;
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
    if (bound) continue;
    // “[The former mayor Ana] Belmonte resigned”
    if (first < from && before && kept.includes(first - 1) && /^(?:the|an?)$/.test(before.lower))
      dropped.add(first - 1);
    for (let i = first; i < to - 1; i++) if (!/['’]s$/.test(tokens[i]!.text)) dropped.add(i);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
}

/** What no title may be, whatever else speaks for it. */
function isBroken({tokens, roles}: Told, kept: readonly number[], text: string): boolean {
  if (kept.length < 2) return true;
  const first = tokens[kept[0]!]!.lower;
  const last = kept.at(-1)!;
  const clitic = /^(?:s|ve|ll|re|d|m)$/.test(first) && /^['’]$/.test(tokens[kept[0]! - 1]?.text ?? '');
  if (first === 's' || clitic || !/^[\p{L}\p{N}"“‘$£€]/u.test(text)) return true;
  const opens = roles[kept[0]!]!;
  // What is done in a year is not done by it: “those who came after 2011 could apply again”.
  if (YEAR.test(first) && /^(?:aux|past|present)$/.test(roles[kept[1]!]!)) return true;
  const amount = /^(?:at|up|close|about|around)$/.test(first) && /^(?:least|most|to)$|\d/.test(tokens[kept[1]!]!.lower); // “at least 30 people”
  if (opens === 'relative' || opens === 'subordinator' || (opens === 'preposition' && !amount) || opens === 'aux')
    return true;
  if (
    /^(?:such|both|another|some|others|many|most|each|none|nobody|everyone|everybody|nothing|all)$/.test(first) &&
    roles[kept[1]!] !== 'noun' &&
    roles[kept[1]!] !== 'name' &&
    !/^(?:of|among)$/.test(tokens[kept[1]!]!.lower)
  )
    return true;
  const particle =
    PARTICLE.test(tokens[last]!.lower) &&
    (isRelativeTime(tokens, last + 1) ||
      /^(?:today|yesterday|tomorrow|tonight)$/.test(tokens[last + 1]?.lower ?? '') ||
      !/^(?:noun|name|number|determiner|pronoun|participle|relative)$/.test(roles[last + 1] ?? ''));
  if (roles[last] === 'preposition' && !particle) return true;
  if (
    /^(?:determiner|conjunction|subordinator|relative|aux)$/.test(roles[last]!) ||
    /^(?:to|not|n't|more|very|than|just|only|even|much|sworn|bent|intent|keen|fond|aware|prone|likely|unlikely|able|unable|due|starting|beginning|including|regarding)$/.test(
      tokens[last]!.lower,
    ) ||
    (tokens[kept.at(-2)!]!.lower === 'as' &&
      /^(?:early|late|soon|recently|many|much|long|far)$/.test(tokens[last]!.lower))
  )
    return true;
  if (/['’]s?$/.test(tokens[last]!.text) && tokens[last]!.word) return true;
  // “bought the mill for $2 million, two | years after the fire”
  const counting = roles[last] === 'number' || NUMERAL.test(tokens[last]!.lower);
  if (counting && tokens[kept.at(-2)!]!.text === ',' && /^(?:conjunction|noun)$/.test(roles[last + 1] ?? ''))
    return true;
  if (COMPOUND.test(`${tokens[last]!.lower} ${tokens[last + 1]?.lower}`)) return true;
  const next = tokens[last + 1];
  if (next && next.start === tokens[last]!.end && /\p{S}/u.test(next.text)) return true; // a word that broken characters cut
  const quoted = inQuotes(tokens, kept);
  if (
    kept.some((i, k) => !quoted[k] && FIRST_PERSON.test(tokens[i]!.lower) && !/^(?:US|I{1,3})$/.test(tokens[i]!.text))
  )
    return true;
  if (kept.some((i) => /^(?:today|yesterday|tomorrow|tonight|ago)$/.test(tokens[i]!.lower))) return true; // another day to every reader
  if (cutsCoordination(tokens, roles, kept) || cutsComparison(tokens, roles, kept)) return true;
  // Where words were left out, what stands before the gap must not ask for them: “adjourned until to allow”, “a, novel”.
  const gaping = kept.some((i, k) => {
    const after = kept[k + 1];
    if (after === undefined || after === i + 1) return false;
    if (roles[i] === 'determiner') return !tokens[after]!.word;
    if (roles[i] === 'preposition' && tokens[i]!.lower === tokens[after]!.lower) return true; // “a race he rode in [in May] in Tallis”
    return (
      roles[i] === 'preposition' &&
      !PARTICLE.test(tokens[i]!.lower) &&
      /^(?:mark|conjunction|aux|past|present|subordinator)$/.test(roles[after]!)
    );
  });
  if (gaping) return true;
  const marks = kept.filter((i) => !tokens[i]!.word);
  if (marks.some((i) => tokens[i]!.text === '?' || tokens[i]!.text === '!')) return true;
  const count = (mark: RegExp) => marks.filter((i) => mark.test(tokens[i]!.text)).length;
  return count(/^["“”]$/) % 2 === 1 || count(/^[()[\]]$/) % 2 === 1 || opensQuote(tokens, marks);
}

/** Prepositions of two words, of which no line ends with the first: “could not run due | to …”. */
const COMPOUND =
  /^(?:(?:according|due|prior|owing|thanks|contrary|relative|subject|similar|next|close|up) to|(?:because|instead|ahead|regardless|irrespective|short|capable|out) of|(?:along|together) with|apart from|such as)$/;

/** Where “last night”, “this week”, “next May” stand: times that only the day of the article tells. */
function isRelativeTime(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:last|this|next)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = (tokens[i + 1]?.lower ?? '').replace(/['’]s$/, '');
  return PERIOD.test(next) || MONTH.test(next) || WEEKDAY.test(next);
}

/** “ran in [last year’s] elections”: what they were, without a time that only the day of the article tells. */
function withoutRelativeOwners({tokens}: Told, kept: number[]): number[] {
  const dropped = new Set<number>();
  for (const i of kept) {
    if (!isRelativeTime(tokens, i) || !kept.includes(i + 1)) continue;
    const to = /['’]s$/.test(tokens[i + 1]!.text) ? i + 1 : isGenitive(tokens, i + 2) ? i + 3 : -1;
    if (tokens[i + 2]) for (let j = i; j <= to; j++) dropped.add(j);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
}

/**
 * Whether a line ends in a member of something that was joined outside it: “the first since Okoro died [and the fifth]”, “restored the
 * levy[, and the second]”. A comma before “and” closes three members or parts two statements.
 */
function cutsCoordination(tokens: readonly Token[], roles: readonly Role[], kept: readonly number[]): boolean {
  const at = kept.findLastIndex((i) => roles[i] === 'conjunction');
  if (at < 1) return false;
  const tail = kept.slice(at + 1);
  const clause = tail.findIndex((i) => roles[i] === 'subordinator');
  const rest = clause > 0 ? tail.slice(0, clause) : tail;
  if (rest.some((i) => /^(?:aux|past|present|base|participle|mark)$/.test(roles[i]!))) return false;
  const [before, next] = [kept[at - 1]!, rest[0]];
  if (next === undefined || !/^(?:determiner|noun|name|number)$/.test(roles[next]!)) return false;
  if (tokens[before]!.text === ',') return !kept.slice(0, at - 1).some((i) => tokens[i]!.text === ',');
  return /^(?:past|present)$/.test(roles[before]!) && INTRANSITIVE.has(stem(tokens[before]!.lower));
}

/** Whether a line ends before what it is compared with: “remains as dry [as ever]”, “so strong [that …]”, “rose faster in May [than …]”. */
function cutsComparison(tokens: readonly Token[], roles: readonly Role[], kept: readonly number[]): boolean {
  const last = kept.at(-1)!;
  const close = tokens.findIndex(
    (t, i) => i > last && (/^[,.;:]$/.test(t.text) || /^(?:aux|past|present)$/.test(roles[i]!)),
  );
  const after = tokens.slice(last + 1, close < 0 ? undefined : close).map(({lower}) => lower);
  const tail = kept.slice(-5);
  const has = (words: RegExp) => tail.some((i) => words.test(tokens[i]!.lower));
  if (after.includes('than') && has(/^(?:more|less|fewer|rather|better|worse|other)$|[^aeiou]er$/)) return true;
  const as = tail.findLast((i) => /^(?:as|so)$/.test(tokens[i]!.lower));
  // “as [adjective]” and no noun of it
  const bare = as !== undefined && last - as <= 2 && !tokens[last]!.capital && last > as;
  return bare && (after[0] === 'as' || after[0] === 'that') && !/^(?:determiner|name)$/.test(roles[as + 1]!);
}

/** Which of the kept words stand between quotation marks of the line. */
function inQuotes(tokens: readonly Token[], kept: readonly number[]): boolean[] {
  let inside = false;
  return kept.map((i) => {
    if (/^["“”]$/.test(tokens[i]!.text)) inside = !inside;
    return inside;
  });
}

/** Whether one of the single quotes stays open; an apostrophe is none: “Trump ’s”, “the Magistrates’ Court”. */
function opensQuote(tokens: readonly Token[], marks: readonly number[]): boolean {
  let open = false;
  for (const i of marks) {
    const {text, start, end} = tokens[i]!;
    if (!/^['‘’]$/.test(text) || isGenitive(tokens, i)) continue;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const owners = !open && text !== '‘' && before?.end === start && before.lower.endsWith('s') && after?.start !== end;
    if (!owners) open = !open;
  }
  return open;
}
const FIRST_PERSON = /^(?:i|we|me|us|my|our|you|your|i'm|i've|we've|we're|myself|ourselves)$/;

const NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

function isGenitive(tokens: readonly Token[], i: number): boolean {
  return (
    /^['’]$/.test(tokens[i]?.text ?? '') && tokens[i + 1]?.lower === 's' && tokens[i + 1]!.start === tokens[i]!.end
  );
}

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
  const content = kept.filter((i) => tokens[i]!.word && !isFunctionWord(tokens[i]!.lower));
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

/** The kept words as the source has them, one space where something was left out; marks that a tokeniser set apart close up. */
function words(text: string, {tokens}: Told, kept: readonly number[]): string {
  let out = '';
  let quotes = 0;
  const tokenised = isTokenised(tokens);
  let tight = false; // the last mark clings to what follows
  kept.forEach((i, k) => {
    const token: Token = tokens[i]!;
    const before = kept[k - 1];
    const adjacent = before === i - 1 && tokens[before]!.end === token.start;
    const opening = /^[“‘($£€[]$/.test(token.text) || (/^["`]$/.test(token.text) && quotes++ % 2 === 0);
    const hyphen = tokenised && token.text === '-' && before === i - 1 && kept[k + 1] === i + 1;
    const clings = hyphen || (!token.word && !opening && !/^(?:[–—&-]|['’])$/.test(token.text));
    const genitive = isGenitive(tokens, i) && before === i - 1;
    if (before !== undefined && !adjacent && !tight && !clings && !genitive) out += ' ';
    tight = opening || hyphen;
    out += text.slice(token.start, token.end);
  });
  return out;
}

/** With a capital at its beginning; a small letter that is not that capital’s own (“ı”, “ſ”) stays, as it would be another word. */
function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0)!);
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text; // “iPhone”
  const capital = first.toUpperCase();
  return capital.toLowerCase() === first ? capital + text.slice(first.length) : text;
}

const DEICTIC = /^(?:today|yesterday|tomorrow|tonight)$/;
/** Dates that only the day of the article tells. */
const RELATIVE =
  /\b(?:today|yesterday|tomorrow|tonight|ago|last|this|next|weekend|earlier|later|past|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!.*\d{4})/i;

/** A clause of an event’s sentence, as far as it goes into a title. */
interface Quotation {
  title: string;
  sentence: Told;
  /** Whether it begins in the middle of its sentence. */
  inner: boolean;
  /** Index of its statement’s main verb, −1 where it has none. */
  verb: number;
  /** Whether that statement tells of the happening. */
  told: boolean;
}

/** The clause without such a date, cut at the border of a phrase with an ellipsis, for events of which no line can be made. */
function quoted(
  {sentence, dated, trigger, side}: Mention,
  readings: readonly Reading[],
  taken: ReadonlySet<string>,
): Quotation {
  const {tokens, roles, clauses} = sentence;
  const relative = dated.filter(({timex}) => RELATIVE.test(timex.text));
  const speech = inQuotes(tokens, range(0, tokens.length)); // nobody’s words are changed
  const isDate = (i: number) =>
    !speech[i] &&
    (DEICTIC.test(tokens[i]!.lower) ||
      relative.some(({timex}) => tokens[i]!.start < timex.end && tokens[i]!.end > timex.start));
  const plain = withoutConnectives(sentence, withoutDate(sentence, range(0, tokens.length), isDate));
  const list = withoutAside(sentence, line(tokens, roles, plain), trigger.index);
  const {at, words: said, tags} = list;
  const last = at.length;
  const tail = isTail(list, at.indexOf(trigger.index));
  const index = tail
    ? list.verbs[0]!.head
    : Math.max(
        0,
        at.findLastIndex((i) => i <= trigger.index),
      );
  const quote = (from: number, to: number) => words(readings[sentence.article]!.text, sentence, at.slice(from, to));
  const found = statements(list);
  // “With a vote due on Friday, Lind fought back”: what was done is not what is still to come.
  const isOver = (statement: Statement) => side === 'after' && isDone(sentence, list, statement);
  const own = found.find(({subject, verb}) => subject.from <= index && index < verb.to);
  const statement =
    own ??
    found.findLast(({verb}) => verb.to <= index) ??
    found.find((s) => !isOver(s) && isIntroduced(list, s, index));
  const borders = statement ? endings(list, statement).map((ending) => ending.at) : [];

  const ended = (k: number) => dated.some(({timex}) => timex.end === said[k]!.end) || at[k + 1] !== at[k]! + 1;
  const begin = beginning(list, index, statement?.subject.from ?? -1, ended);
  let stop =
    said[last - 1]?.text === '.' && !/^(?:\p{L}\.)*\p{Lu}$/u.test(said[last - 2]?.text ?? '') ? last - 1 : last;
  while (tags[stop - 1] === 'comma') stop--;
  const opening = at.findIndex((i) => clauses[i] === clauses[trigger.index]);
  const described = tags[opening] === 'relative' ? describedBy(list, opening) : -1;
  const factual = FACTUAL.test(said[opening]?.lower ?? '') && statement?.subject.from === opening + 1;
  const clause = described >= 0 ? described : factual ? opening + 1 : opening;
  // “as | fighting went on”, “the | men who fled”: what begins there says as much without what stands before.
  const free = (start: number) => start === begin || start === described || (factual && start === opening + 1);
  const headed = (start: number, end: number) =>
    at[start]! > 0 && free(start) ? capitalised(quote(start, end)) : quote(start, end);

  const from = (start: number): string => {
    while (start < index && !said[start]!.word && !/^["“‘]$/.test(said[start]!.text)) start++;
    const before = free(start) ? '' : '… ';
    const whole = headed(start, stop);
    if (before.length + whole.length <= LONGEST_TITLE) return before + whole;
    const room = LONGEST_TITLE - before.length - 2;
    let end = last;
    while (end > start + 1 && quote(start, end).length > room) end--;
    const enough = (k: number) => k > index && k <= end && quote(start, k).length > 30;
    end = borders.findLast(enough) ?? wholePhrase(sentence, list, end, enough);
    const even = (k: number) => said.slice(start, k).filter((t) => t.text === '"').length % 2 === 0;
    const bare = ({text, word}: Token, k: number) => !word && (!/^["”’)%]$/.test(text) || (text === '"' && even(k)));
    while (end > start + 1 && bare(said[end - 1]!, end - 1)) end--;
    const title = headed(start, end);
    // One endless word is cut anywhere but within a character.
    return `${before}${title.slice(0, /[\ud800-\udbff]/.test(title[room - 1] ?? '') ? room - 1 : room)} …`;
  };
  // From the happening’s own statement or clause, where it would else fall behind the cut.
  const reaches = (start: number) => quote(start, index + 1).length < LONGEST_TITLE - 8;
  const starts = [begin, statement?.subject.from ?? begin, clause].filter(reaches);
  const border = tags.findLastIndex((tag, k) => k < index && /^(?:comma|stop|conjunction|relative)$/.test(tag)) + 1;
  const near = [border, phraseStart(list, index)].find((start) => start >= begin && reaches(start)) ?? index;
  const beginnings = starts.length > 0 ? starts : [near];
  const quotations = beginnings.map(from);
  const chosen = Math.max(
    0,
    quotations.findIndex((title) => !taken.has(title)),
  );
  return {
    title: quotations[chosen]!,
    inner: beginnings[chosen]! > begin,
    sentence,
    verb: (statement && at[statement.verb.head]) ?? -1,
    told: statement !== undefined && isToldBy(list, statement, index),
  };
}

/** Subordinators that bring what did happen. */
const FACTUAL = /^(?:as|when|while|because|where|although|though)$/;

/** Where the noun begins that a relative clause describes, behind its article; −1 where none does. */
function describedBy(found: Line, relative: number): number {
  const {words: list, tags} = found;
  const last = relative - 1;
  if (!/^(?:who|which|that)$/.test(list[relative]!.lower) || !endsPhrase(list, tags, last) || tags[last] === 'pronoun')
    return -1;
  const from = phraseStart(found, last);
  return /^(?:the|an?)$/.test(list[from]!.lower) && from < last ? from + 1 : from;
}

/** “In an interview on the quay, | Okoro said …”: whether a statement is the one that a phrase with the happening’s word introduces. */
function isIntroduced({tags}: Line, {subject, opening}: Statement, index: number): boolean {
  return opening === 'mark' && subject.from > index && tags[subject.from - 1] === 'comma';
}

/** “Okoro[, who owns the mill,] was asked …”: without what stands between the subject and its verb, if it does not tell of the happening. */
function withoutAside({tokens, roles}: Told, found: Line, trigger: number): Line {
  const {at, tags} = found;
  const index = at.indexOf(trigger);
  if (index < 0) return found;
  const openOf = ({core, subject}: Statement) => (tags[core] === 'comma' ? core : subject.to);
  const own = statements(found).find(
    (statement) =>
      tags[openOf(statement)] === 'comma' &&
      tags[statement.verb.from - 1] === 'comma' &&
      !/^(?:relative|subordinate)$/.test(statement.opening) &&
      (index < openOf(statement) || index >= statement.verb.from) &&
      !found.verbs.some(({from}) => from > statement.verb.from && from < index),
  );
  if (!own) return found;
  // “The mayor of Tallis, Ana Lind, said …”: the name says who.
  const isTold = index >= own.subject.from && index < own.subject.to;
  const name =
    !isTold && own.apposition && tags.slice(own.apposition.from, own.apposition.to).every((tag) => tag === 'name');
  const before = name
    ? [...at.slice(0, own.subject.from), ...at.slice(own.apposition!.from, own.apposition!.to)]
    : at.slice(0, openOf(own));
  return line(tokens, roles, [...before, ...at.slice(own.verb.from)]);
}

/** Whether a word stands in a statement’s subject or predicate, before another verb: what the statement tells is what it tells of. */
function isToldBy({tags, verbs}: Line, {subject, verb}: Statement, index: number): boolean {
  if (index < verb.from) return index >= subject.from && index < subject.to;
  return (
    !verbs.some(({from}) => from >= verb.to && from <= index) &&
    !tags.slice(verb.to, index).some((tag) => CLAUSAL.test(tag))
  );
}
const CLAUSAL = /^(?:relative|subordinator|passive|gerund|stop)$/;

/** “Okoro[, however,] told …”: without what only joins a sentence to the one before. */
function withoutConnectives({tokens}: Told, kept: number[]): number[] {
  const parted = (k: number) => tokens[kept[k] ?? -1]?.text === ',';
  const joins = (k: number) => CONNECTIVE.test(tokens[kept[k] ?? -1]?.lower ?? '') && parted(k - 1) && parted(k + 1);
  return kept.filter((_, k) => !joins(k) && !joins(k - 1) && !joins(k + 1));
}
const CONNECTIVE = /^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead|though|too)$/;

/** “…, the mayor said”: a verb of saying behind what was said. */
function isTail({words: list, tags, verbs}: Line, k: number): boolean {
  if (k < 0 || verbs.length < 2 || !isStating(list[k]!.lower) || verbs.at(-1)!.head !== k) return false;
  return tags.length - k < 5 && tags.slice(verbs[0]!.to, k).includes('comma');
}

/** Where a quotation that breaks off ends: behind a whole phrase, and behind no word that only leads to one; no number loses its noun. */
function wholePhrase(sentence: Told, found: Line, end: number, enough: (at: number) => boolean): number {
  const {at, words: list, tags} = found;
  const stripped = (k: number) => {
    while (LEADING.test(tags[k - 1]!) && enough(k - 1)) k--;
    return k;
  };
  if (!tags[end] || !isWithinPhrase(sentence, at[end - 1]!, at[end]!)) return stripped(end);
  const from = phraseStart(found, end - 1);
  const before = stripped(from);
  const counted = tags.slice(from, end).includes('number');
  return enough(before) && (counted || endsPhrase(list, tags, before - 1)) ? before : end;
}
const LEADING = /^(?:determiner|preposition|to|conjunction|relative)$/;

/**
 * Where a quotation may begin: behind marks, connectives and adverbs that a comma parts from it (“Meanwhile, | Okoro …”), and behind a
 * phrase or clause put in front of its subject (“In his village, | Okoro …”, “While he was in Tallis, | Okoro …”). A condition or an
 * exception may not go, nor may what a pronoun stands for.
 *
 * @param index of the happening’s word, before which it begins
 * @param subject where the statement’s subject begins, −1 if there is no statement
 * @param isDated whether a date ends, or stood, behind a word: what leads to it needs no comma
 */
function beginning({words: list, tags}: Line, index: number, subject: number, isDated: (k: number) => boolean): number {
  const passes = (k: number) =>
    tags[k] === 'comma' ||
    (tags[k] === 'stop' && !/^[([]$/.test(list[k]!.text)) ||
    (k === 0 && /^(?:and|but|yet)$/.test(list[k]!.lower));
  let start = 0;
  while (start < index && passes(start)) start++;
  let next = start;
  while (next < index && (tags[next] === 'adverb' || tags[next] === 'conjunction')) next++;
  if (next > start && tags[next] === 'comma' && next < index) start = next + 1;
  // “In 1989, | the year Brandt died, …”
  const close = tags.indexOf('comma', start);
  const lead = tags.slice(start, close);
  if (close > start && close < index && close - start < 6 && isDated(close - 1) && lead.every((tag) => LEAD.test(tag)))
    start = close + 1;
  if (subject <= start || tags[subject] === 'genitive') return start;
  if (tags[subject] === 'pronoun' && tags.slice(start, subject).includes('name')) return start;
  // also “Faced with a fire, | Okoro …”, “Widely seen as a loser, | Okoro …”
  const led = tags[start] === 'adverb' ? start + 1 : start;
  const participle = /^(?:passive|gerund|finite)$/.test(tags[led]!) && /(?:ed|ing|en|wn)$/.test(list[led]!.lower);
  if (!participle && (!/^(?:preposition|subordinator)$/.test(tags[start]!) || KEPT.test(list[start]!.lower)))
    return start;
  const comma =
    tags[subject - 1] === 'comma' && !tags.slice(start, subject - 1).some((tag) => /^(?:comma|stop|quote)$/.test(tag));
  return comma || (subject - start < 9 && isDated(subject - 1)) ? subject : start;
}
const LEAD = /^(?:preposition|determiner|noun|name|number|adverb)$/;
const KEPT = /^(?:if|unless|whether|without|except|instead|like|unlike|lest|apart|for|of)$/;
