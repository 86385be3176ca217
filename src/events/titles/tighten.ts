import type {Role} from '../../text/grammar.js';
import {isDemonym, isTitleWord} from '../../text/names.js';
import {isHuman} from '../../text/people.js';
import {PERIOD} from '../../text/syntax.js';
import {QUOTE, type Token} from '../../text/tokens.js';
import {isStating} from '../../text/verbs.js';
import type {Told} from '../mentions.js';
import {inQuotes} from './broken.js';
import {RELATED} from './subjects.js';

/**
 * Shorter and shorter forms of a line, by what it can best do without: “that” behind a verb of saying, adverbs, the circumstances
 * between a subject and its verb, the article at its head.
 *
 * @param kept indexes of the line’s tokens
 * @param verb index of its main verb
 */
export function* tightened({tokens, roles, names}: Told, kept: readonly number[], verb: number): Generator<number[]> {
  const lower = (i: number | undefined) => (i === undefined ? '' : tokens[i]!.lower);
  const dropped = new Set<number>();
  const rest = () => kept.filter((i) => !dropped.has(i));
  let quoted = false; // nobody’s words are changed
  kept.forEach((i, k) => {
    if (isIdleThat(tokens, roles, kept, k)) dropped.add(i);
    if (QUOTE.test(tokens[i]!.text)) quoted = !quoted;
    if (
      roles[i] === 'adverb' &&
      !quoted &&
      !NEEDED.test(lower(i)) &&
      k > 0 &&
      roles[kept[k - 1]!] !== 'preposition' &&
      roles[kept[k - 1]!] !== 'subordinator' &&
      tokens[kept[k + 1] ?? i]!.word &&
      lower(kept[k + 1]) !== 'than' // “no earlier than 3 April”
    )
      dropped.add(i);
    // “at 9 am [tomorrow morning]”
    if (
      dropped.has(kept[k - 1] ?? -1) &&
      /^(?:morning|afternoon|evening|night)$/.test(lower(i)) &&
      POINTING.test(lower(kept[k - 1]))
    )
      dropped.add(i);
  });
  if (dropped.size > 0) yield rest();
  // “met [the author] Ana Belmonte”, “urged [President] Otto Brandt to go”
  for (const {from, to} of names) {
    const full = to - from > 1 || BODY.test(tokens[from - 1]?.lower ?? ''); // also “the news agency Nordpress”
    if (!full || from === 0 || !kept.includes(from) || !kept.includes(to - 1)) continue;
    if (kept.includes(to) && roles[to] === 'noun') continue; // “the former South African mayor”
    for (const i of describing(tokens, roles, kept, from)) dropped.add(i);
  }
  if (dropped.size > 0) yield rest();
  // “[Mr] Okoro”
  kept.forEach((i, k) => {
    const next = kept[k + 1]; // none where a line break parts them
    if (next === undefined || !/^(?:mr|mrs|ms|miss)$/.test(lower(i)) || !tokens[next]!.capital) return;
    dropped.add(i);
    if (tokens[next]!.text === '.') dropped.add(next);
  });
  if (dropped.size > 0) yield rest();
  // “claimed [in a court in Tallis] [that] Lind fled”, “said the vote [in Tallis] was fair”
  for (const part of circumstances(tokens, roles, rest(), verb)) for (const i of part) dropped.add(i);
  if (dropped.size > 0) yield rest();
  const told = rest();
  told.forEach((i, k) => isIdleThat(tokens, roles, told, k) && dropped.add(i));
  if (dropped.size > 0) yield rest();
  // “[Nordmark Institute-run] divers found …”
  const compound = kept.findIndex((i, k) => i < verb && k < kept.length - 1 && MADE.test(tokens[i]!.text));
  if (compound >= 0 && /^(?:noun|name)$/.test(roles[kept[compound + 1]!]!)) {
    let from = compound;
    while (from > 0 && roles[kept[from - 1]!] === 'name') from--;
    if (from === 0 && compound > 0 && tokens[kept[0]!]!.capital) from = 0;
    for (const i of kept.slice(from, compound + 1)) dropped.add(i);
    yield rest();
  }
  const [first] = rest();
  if (/^(?:the|an?)$/.test(lower(first))) {
    dropped.add(first!);
    yield rest();
  }
}

/** “said [that]”, “told reporters [that]”, “told a rally [that] she”, but “told the council that ministers” */
function isIdleThat(tokens: readonly Token[], roles: readonly Role[], kept: readonly number[], k: number): boolean {
  if (tokens[kept[k]!]!.lower !== 'that' || roles[kept[k]!] !== 'subordinator') return false;
  const pronoun = roles[kept[k + 1] ?? -1] === 'pronoun' || tokens[kept[k + 1] ?? -1]?.lower === 'this';
  const phrase = pronoun ? /^(?:noun|name|determiner)$/ : /^(?:noun|name)$/;
  let before = k - 1;
  while (before > k - (pronoun ? 6 : 4) && phrase.test(roles[kept[before] ?? -1] ?? '')) before--;
  const {lower} = tokens[kept[before] ?? -1] ?? {lower: ''};
  return isStating(lower) && (before === k - 1 || TELLS.test(lower));
}

/** These name first whom it is said to. */
const TELLS = /^t(?:ells?|old)$/;

/** Forms without words that make a phrase or a verb longer and say little: “[a number of] charities”, “ministers [have] agreed”, “Lind [is] set to go”. */
export function* loosened({tokens, roles}: Told, kept: readonly number[]): Generator<number[]> {
  const loose = new Set(looseParts(tokens, roles, kept).flat());
  const list = kept.filter((i) => !loose.has(i));
  if (loose.size > 0) yield list;
  const lower = (k: number) => tokens[list[k] ?? -1]?.lower ?? '';
  const ahead = list.findIndex(
    (_, k) => k > 0 && /^(?:is|are)$/.test(lower(k)) && AHEAD.test(lower(k + 1)) && lower(k + 2) === 'to',
  );
  if (ahead > 0) yield list.filter((_, k) => k !== ahead);
}
const AHEAD = /^(?:set|due|expected|scheduled|likely)$/;

/** “a number of”, “have” before a past, “that” behind “sure”. */
function looseParts(tokens: readonly Token[], roles: readonly Role[], kept: readonly number[]): number[][] {
  const speech = inQuotes(tokens, kept); // nobody’s words are changed
  const lower = (k: number) => tokens[kept[k] ?? -1]?.lower ?? '';
  return kept.flatMap((i, k) => {
    if (speech[k]) return [];
    if (
      /^an?$/.test(lower(k)) &&
      AMOUNT.test(lower(k + 1)) &&
      lower(k + 2) === 'of' &&
      /^(?:noun|participle)$/.test(roles[kept[k + 3] ?? -1] ?? '')
    )
      return [kept.slice(k, k + 3)];
    const finite = !/^(?:aux|mark)$/.test(roles[kept[k - 1] ?? -1] ?? 'mark') && lower(k - 1) !== 'to';
    const has =
      finite &&
      /^(?:has|have|had)$/.test(lower(k)) &&
      kept[k + 1] === i + 1 &&
      roles[i + 1] === 'past' &&
      /ed$/.test(lower(k + 1));
    const that = lower(k) === 'that' && roles[i] === 'subordinator' && SURE.test(lower(k - 1));
    return has || that ? [[i]] : [];
  });
}
const AMOUNT = /^(?:series|number|group|string|range|variety|handful)$/;
const SURE =
  /^(?:concerned|confident|sure|aware|certain|afraid|worried|hopeful|clear|optimistic|adamant|convinced|likely)$/;

/** As headlines have it: “opens inquiry into sale of mill”. */
export function withoutArticles({tokens, roles}: Told, kept: readonly number[]): number[] {
  const speech = inQuotes(tokens, kept); // nobody’s words are changed
  return kept.filter((i, k) => {
    const next = kept[k + 1];
    if (roles[i] !== 'determiner' || !/^(?:the|an?)$/i.test(tokens[i]!.text) || speech[k] || next !== i + 1)
      return true;
    const {lower} = tokens[next]!;
    const rate = PERIOD.test(lower) && roles[kept[k - 1] ?? -1] !== 'preposition'; // “$100 a month”
    return rate || roles[next] === 'number' || COUNTED.test(lower);
  });
}
/** What says nothing, or something else, without its article: “a few”, “the same”. */
const COUNTED =
  /^(?:few|lot|little|number|pair|couple|dozen|hundred|thousand|million|same|first|last|only|most|more|whole|former|latter|two|other|rest|following|preceding)$/;

/** What says who the bearer of a full name is, before it: “[the former mayor] Ana Lind”, “[Nordmark’s president] Otto Brandt”. */
function describing(tokens: readonly Token[], roles: readonly Role[], kept: readonly number[], name: number): number[] {
  const at = kept.indexOf(name);
  const {lower} = tokens[kept[at - 1] ?? -1] ?? {lower: ''};
  const joined = (k: number) => kept[k] === kept[k + 1]! - 1;
  if (at < 1 || !joined(at - 1) || !(isHuman(lower) || isTitleWord(lower) || BODY.test(lower))) return [];
  let from = at;
  for (;;) {
    const role = from > 0 && joined(from - 1) ? roles[kept[from - 1]!] : undefined;
    if (roles[kept[from]!] === 'determiner') break;
    // “his predecessor and rival Ana Lind”, “the Arctic and Antarctic explorer Ana Lind”
    const [one, other] = [kept[from - 2], kept[from]!];
    const pair = role === 'conjunction' && from > 1 && joined(from - 2) && isPair(tokens, roles, one!, other);
    if (pair) from -= 2;
    else if (role && DESCRIBING.test(role)) from--;
    else break;
  }
  const before = roles[kept[from - 1] ?? -1];
  const first = tokens[kept[from]!]!;
  const alone = roles[kept[from]!] === 'determiner' || isTitleWord(first.lower) || isDemonym(first.lower);
  if (before === 'mark' || before === 'number' || (before === 'conjunction' && !alone)) return [];
  return kept.slice(from, at);
}
const DESCRIBING = /^(?:noun|name|determiner)$/;

/** Whether what “and” joins is two things that one person is, or two kinds of the same. */
function isPair(tokens: readonly Token[], roles: readonly Role[], one: number, other: number): boolean {
  const [before, after] = [tokens[one]!, tokens[other]!];
  if (KIND.test(before.lower) && KIND.test(after.lower)) return true;
  const plain = roles[one] === 'noun' && roles[other] === 'noun';
  return plain && isHuman(before.lower) && !/s$/.test(before.lower) && roles[one - 1] === 'determiner';
}
/** Adjectives by their endings. */
const KIND = /[a-z](?:ic|ical|ial|ional|ish|ese)$/;

/** Circumstances within a line, between a verb of saying and “that”, or a subject and its verb. */
function circumstances(
  tokens: readonly Token[],
  roles: readonly Role[],
  kept: readonly number[],
  verb: number,
): number[][] {
  const found: number[][] = [];
  const lower = (k: number) => tokens[kept[k]!]!.lower;
  for (const [k, i] of kept.entries()) {
    const says = roles[i] === 'subordinator' && tokens[i]!.lower === 'that';
    if (says) found.push(occasionOf(tokens, roles, kept, k));
    if (!says && !(roles[i] === 'aux' || i === verb)) continue;
    let from = k - 1;
    while (from > 0 && /^(?:noun|name|number)$/.test(roles[kept[from]!]!)) from--;
    if (roles[kept[from]!] === 'determiner') from--;
    const before = kept[from - 1];
    if (from >= k - 1 || before === undefined || !CIRCUMSTANCE.test(tokens[kept[from]!]!.lower)) continue;
    // “relations [with the union] are …” leaves out whose they are, “said [in jest] that” that it was no plan.
    const bare =
      from === k - 2 && roles[kept[k - 1]!] === 'noun' && !/^(?:court|parliament|congress)$/.test(lower(k - 1));
    if (says ? bare : lower(from) === 'with' && RELATED.test(lower(from - 1))) continue;
    if (!says && OPEN.test(lower(from - 1))) continue; // “a place [in the record books] will be hers”
    const told = says && kept.slice(0, from).some((j) => /^t(?:old|ells?)$/.test(tokens[j]!.lower)); // “told a rally [in Tallis] that”
    if (says && isStating(tokens[before]!.lower)) found.push(kept.slice(from, k + 1));
    else if ((told || !says) && /^(?:noun|name)$/.test(roles[before]!)) found.push(kept.slice(from, k));
  }
  return found;
}

/** “told the mayor [during a visit to Tallis in the spring] that …”: on which occasion something was said, by several phrases. */
function occasionOf(tokens: readonly Token[], roles: readonly Role[], kept: readonly number[], that: number): number[] {
  let verb = that - 1;
  while (verb > 0 && /^(?:noun|name|number|determiner|preposition)$/.test(roles[kept[verb]!]!)) verb--;
  if (!isStating(tokens[kept[verb]!]!.lower)) return [];
  const from = kept.findIndex((i, k) => k > verb && k < that && /^(?:during|at|on|in)$/.test(tokens[i]!.lower));
  const told = TELLS.test(tokens[kept[verb]!]!.lower);
  if (from < 0 || that - from < 4 || told !== from > verb + 1) return [];
  if (roles[kept[from + 1]!] !== 'determiner' && !told) return []; // “said in jest on Monday that” tells how
  return kept.slice(from, that);
}

/** Nouns that leave open what they are in or of. */
const OPEN = /^(?:place|part|role|share|stake|seat|interest|faith|belief|success)s?$/;
const POINTING = /^(?:yesterday|tomorrow)$/;
/** Nouns that say what a name is the name of. */
const BODY =
  /^(?:agency|company|newspaper|magazine|group|party|firm|charity|organi[sz]ation|website|station|network|channel|film|band)$/;
/** Adverbs without which a line says more than its source, or nothing. */
const NEEDED =
  /^(?:not|n't|never|no|only|almost|nearly|too|so|far|together|away|back|out|here|there|allegedly|reportedly|apparently|supposedly|purportedly|seemingly|presumably|probably|possibly|perhaps|evidently|potentially|hardly|barely|scarcely|partly|rarely|seldom|yet|falsely|wrongly|mistakenly|erroneously|unsuccessfully|temporarily|provisionally|conditionally)$/;
/** Compounds that tell whose something is, or where it is from. */
const MADE = /^\p{L}[\p{L}.]*-(?:[a-z]+ed|run|led|held|born|built|made)$/u;
const CIRCUMSTANCE = /^(?:in|at|on|near|from|across|outside|inside|amid|with)$/;
