import type {Role} from '../../text/grammar.js';
import {isHuman} from '../../text/people.js';
import {MONTH, NUMERAL, PARTICLE, PERIOD, WEEKDAY} from '../../text/syntax.js';
import {isApostropheOf, isCentury, QUOTE, stem, type Token} from '../../text/tokens.js';
import {INTRANSITIVE} from '../../text/verbs.js';
import type {Told} from '../mentions.js';

/** The kept words of a line in their sentence. */
interface Kept {
  tokens: readonly Token[];
  roles: readonly Role[];
  kept: readonly number[];
  /** Indexes of the tokens that the line begins and ends with. */
  first: number;
  last: number;
}

/** What no title may be, whatever else speaks for it. */
export function isBroken({tokens, roles}: Told, kept: readonly number[], text: string): boolean {
  if (kept.length < 2 || !/^[\p{L}\p{N}"“‘$£€]/u.test(text)) return true;
  const line: Kept = {tokens, roles, kept, first: kept[0]!, last: kept.at(-1)!};
  return (
    beginsBroken(line) ||
    endsOpen(line) ||
    leavesNoun(tokens, roles, line.last) ||
    isCutWord(line) ||
    endsInside(tokens, line.last) ||
    isOfSpeaker(line) ||
    halvesPair(tokens, roles, kept) ||
    cutsCoordination(tokens, roles, kept) ||
    cutsComparison(tokens, roles, kept) ||
    kept.some((_, k) => isGapBroken(line, k)) ||
    isMisquoted(line)
  );
}

/** Whether a line begins with what belongs to words before it, or with what is no subject. */
function beginsBroken({tokens, roles, kept, first}: Kept): boolean {
  const {lower} = tokens[first]!;
  const [, second = -1, third = -1] = kept;
  const next = tokens[second]!.lower;
  const clitic = /^(?:s|ve|ll|re|d|m)$/.test(lower) && /^['’]$/.test(tokens[first - 1]?.text ?? '');
  if (lower === 's' || clitic) return true;
  // What is done in a year is not done by it: “those who came after 2011 could apply again”.
  if (YEAR.test(lower) && FINITE.test(roles[second]!)) return true;
  if (isRelativeTime(tokens, first) && FINITE.test(roles[third] ?? '')) return true; // “[who] last week resigned”
  // “at least 30 people”
  const amount = /^(?:at|up|close|about|around|over|under)$/.test(lower) && /^(?:least|most|to)$|\d/.test(next);
  if (/^(?:relative|subordinator|aux)$/.test(roles[first]!)) return true;
  if (roles[first] === 'preposition' && !amount) return true;
  const counted = lower === 'all' && roles[second] === 'number';
  return LONE.test(lower) && !/^(?:noun|name)$/.test(roles[second]!) && !counted && !/^(?:of|among)$/.test(next);
}
const FINITE = /^(?:aux|past|present)$/;
/** Words that say of whom there are how many, and without their noun not of whom. */
const LONE = /^(?:such|both|another|some|others|many|most|each|none|nobody|everyone|everybody|nothing|all)$/;

/** Whether a line ends with a word that asks for another one. */
function endsOpen({tokens, roles, kept, last}: Kept): boolean {
  const {lower, text, word} = tokens[last]!;
  const before = tokens[kept.at(-2)!]!;
  if (roles[last] === 'preposition' && (!isParticle(tokens, roles, last) || isParted(roles, last))) return true;
  if (/^(?:determiner|conjunction|subordinator|relative|aux)$/.test(roles[last]!) || ASKING.test(lower)) return true;
  if (/^(?:at (?:least|most)|and other)$/.test(`${before.lower} ${lower}`)) return true;
  if (before.lower === 'as' && /^(?:early|late|soon|recently|many|much|long|far)$/.test(lower)) return true;
  if ((/['’]s?$/.test(text) && word) || isGenitive(tokens, last - 1)) return true;
  // “bought the mill for $2 million, two | years after the fire”
  const counting = roles[last] === 'number' || NUMERAL.test(lower);
  if (counting && before.text === ',' && /^(?:conjunction|noun)$/.test(roles[last + 1] ?? '')) return true;
  return COMPOUND.test(`${lower} ${tokens[last + 1]?.lower}`);
}
const ASKING =
  /^(?:to|not|n't|more|very|than|just|only|even|much|sworn|bent|intent|keen|fond|aware|prone|likely|unlikely|able|unable|due|starting|beginning|including|regarding|saying|claiming|arguing|adding|alleging|insisting|stating)$/;

/** “was called off | last week”: whether a preposition at the end belongs to the verb, since no noun follows that it could bring. */
function isParticle(tokens: readonly Token[], roles: readonly Role[], last: number): boolean {
  if (!PARTICLE.test(tokens[last]!.lower)) return false;
  if (isRelativeTime(tokens, last + 1) || isInterval(tokens, last + 1) || isDeictic(tokens[last + 1])) return true;
  const brings = /^(?:noun|name|number|determiner|pronoun|participle|relative)$/.test(roles[last + 1] ?? '');
  return !brings && tokens[last + 1]?.lower !== 'what';
}

/** “goes on trial on | politically motivated charges” */
function isParted(roles: readonly Role[], last: number): boolean {
  return roles[last + 1] === 'adverb' && /^(?:noun|participle|past|number)$/.test(roles[last + 2] ?? '');
}

function isDeictic(token: Token | undefined): boolean {
  return /^(?:today|yesterday|tomorrow|tonight)$/.test(token?.lower ?? '');
}

/** Whether a line ends in a word that broken characters cut. */
function isCutWord({tokens, last}: Kept): boolean {
  const next = tokens[last + 1];
  return next !== undefined && next.start === tokens[last]!.end && /\p{S}/u.test(next.text);
}

/** Whether a line speaks as the one who tells it, or of a day that is another to every reader. */
function isOfSpeaker({tokens, kept}: Kept): boolean {
  const quoted = inQuotes(tokens, kept);
  return kept.some((i, k) => {
    const {lower, text} = tokens[i]!;
    if (lower === 'ago' || isDeictic(tokens[i])) return true;
    return !quoted[k] && FIRST_PERSON.test(lower) && !/^(?:US|I{1,3})$/.test(text);
  });
}

/** Where words were left out, what stands before the gap must not ask for them: “adjourned until to allow”, “a, novel”. */
function isGapBroken({tokens, roles, kept}: Kept, k: number): boolean {
  const i = kept[k]!;
  const after = kept[k + 1];
  if (after === undefined || after === i + 1) return false;
  const {lower} = tokens[i]!;
  if (roles[i] === 'determiner') return !tokens[after]!.word;
  // “the worst [winter] for years”
  if (SUPERLATIVE.test(lower)) return roles[after] === 'preposition';
  // “faces questions after [yesterday’s] vote”: whose, the line may not say.
  const owner = /^(?:today|yesterday|tomorrow|tonight)/.test(tokens[i + 1]!.lower);
  if (owner && roles[i] === 'subordinator' && !/s$/.test(tokens[after]!.lower)) return true;
  if (roles[i] !== 'preposition') return false;
  if (lower === tokens[after]!.lower) return true; // “a race he rode in [in May] in Tallis”
  return !PARTICLE.test(lower) && /^(?:mark|conjunction|aux|past|present|subordinator)$/.test(roles[after]!);
}
const SUPERLATIVE = /^(?:worst|best|coldest|hottest|wettest|driest|warmest|busiest|deadliest|bloodiest)$/;

/** Whether a line asks or calls out, or has a mark without its other half. */
function isMisquoted({tokens, kept}: Kept): boolean {
  const marks = kept.filter((i) => !tokens[i]!.word);
  if (marks.some((i) => tokens[i]!.text === '?' || tokens[i]!.text === '!')) return true;
  const count = (mark: RegExp) => marks.filter((i) => mark.test(tokens[i]!.text)).length;
  return count(QUOTE) % 2 === 1 || count(/^[()[\]]$/) % 2 === 1 || opensQuote(tokens, marks);
}

/** “its disillusioned | and alienated members”, “regional | and business leaders”: an adjective whose noun another one brings. */
function leavesNoun(tokens: readonly Token[], roles: readonly Role[], last: number): boolean {
  const {lower, capital} = tokens[last]!;
  const parted = tokens[last + 1]?.lower === 'and' && /^(?:noun|participle|past)$/.test(roles[last + 2] ?? '');
  if (capital || !parted || !/^(?:noun|participle|past)$/.test(roles[last + 3] ?? '')) return false;
  return /(?:ional|ical|ious|less|ful)$/.test(lower) || (/ed$/.test(lower) && roles[last - 1] === 'determiner');
}

/** Whether figures go on behind a token without a space: “shortly before 21 | :30”. */
function endsInside(tokens: readonly Token[], last: number): boolean {
  const [figures, mark, more] = tokens.slice(last, last + 3);
  if (!more || !/\d$/.test(figures!.text) || !/^\d/.test(more.text)) return false;
  return !mark!.word && mark!.start === figures!.end && more.start === mark!.end;
}

/** Prepositions of two words, of which no line ends with the first: “could not run due | to …”. */
const COMPOUND =
  /^(?:(?:according|due|prior|owing|thanks|contrary|relative|subject|similar|next|close|up) to|(?:because|instead|ahead|regardless|irrespective|short|capable|out) of|(?:along|together) with|apart from|such as|(?:shortly|soon) (?:before|after))$/;

/** Where “last night”, “this week”, “next May” stand: times that only the day of the article tells. */
export function isRelativeTime(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:last|this|next)$/.test(tokens[i]?.lower ?? '')) return false;
  const next = (tokens[i + 1]?.lower ?? '').replace(/['’]s$/, '');
  return PERIOD.test(next) || MONTH.test(next) || WEEKDAY.test(next);
}

/** Where “two years later”, “a week ago” stand: how long before or after another time. */
function isInterval(tokens: readonly Token[], i: number): boolean {
  const [count, unit, way] = tokens.slice(i, i + 3).map(({lower}) => lower);
  return count !== undefined && PERIOD.test(unit ?? '') && /^(?:later|earlier|ago|after|before)$/.test(way ?? '');
}

/** “shuttling between Tallis[, near Merrow, and the coast]”: of two that “between” names the second is missing. */
function halvesPair(tokens: readonly Token[], roles: readonly Role[], kept: readonly number[]): boolean {
  const k = kept.findLastIndex((i) => tokens[i]!.lower === 'between');
  const last = kept.at(-1)!;
  if (k < 0 || kept.slice(k).some((i) => /^(?:and|or)$/.test(tokens[i]!.lower))) return false;
  return (
    roles[last] === 'name' && last - kept[k]! < 5 && tokens.slice(last, last + 8).some(({lower}) => lower === 'and')
  );
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
  const more = tail.some((i) => COMPARED.test(tokens[i]!.lower) && !isHuman(tokens[i]!.lower)); // “broker” compares nothing
  if (after.includes('than') && more) return true;
  if (after.includes('that') && kept.some((i) => tokens[i]!.lower === 'such')) return true; // “set such a pace [that …]”
  const as = tail.findLast((i) => /^(?:as|so)$/.test(tokens[i]!.lower));
  if (after[0] === 'as' && after[2] === 'as') return false; // “stayed on as mayor [as recently as last May]”
  // “as [adjective]” and no noun of it
  const bare = as !== undefined && last - as <= 2 && !tokens[last]!.capital && last > as;
  return bare && (after[0] === 'as' || after[0] === 'that') && !/^(?:determiner|name)$/.test(roles[as + 1]!);
}

const COMPARED = /^(?:more|less|fewer|rather|better|worse|other)$|[^aeiou]er$/;

/** Which of the kept words stand between quotation marks of the line. */
export function inQuotes(tokens: readonly Token[], kept: readonly number[]): boolean[] {
  let inside = false;
  return kept.map((i) => {
    if (QUOTE.test(tokens[i]!.text)) inside = !inside;
    return inside;
  });
}

/** Whether one of the single quotes stays open; an apostrophe is none: “Trump ’s”, “the Magistrates’ Court”. */
function opensQuote(tokens: readonly Token[], marks: readonly number[]): boolean {
  let open = false;
  for (const i of marks) {
    const {text, start, end} = tokens[i]!;
    if (!/^['‘’]$/.test(text) || isGenitive(tokens, i) || isCentury(tokens, i)) continue;
    const [before, after] = [tokens[i - 1], tokens[i + 1]];
    const alone = marks.every((j) => j === i || tokens[j]!.text !== text || isGenitive(tokens, j)); // “the miners ’ union” of a tokeniser
    const tight = before?.end === start || (alone && after?.word);
    const owners = !open && text !== '‘' && tight && before!.lower.endsWith('s') && after?.start !== end;
    if (!owners) open = !open;
  }
  return open;
}
export const FIRST_PERSON = /^(?:i|we|me|us|my|our|you|your|myself|ourselves)$/;

const YEAR = /^(?:1[89]|20)\d\d$/;

export function isGenitive(tokens: readonly Token[], i: number): boolean {
  return tokens[i] !== undefined && isApostropheOf(tokens[i]!, tokens[i + 1]);
}

/** Whether a line that ends with a token breaks off before the noun it belongs to: “closed five | factories”, “the San | Mateo”. */
export function isWithinPhrase({tokens, roles}: Told, last: number, next: number): boolean {
  if (next !== last + 1) return false;
  if (tokens[next]!.text === '-' || /^(?:['’]|['’]s)$/.test(tokens[next]!.text)) return true;
  return /^(?:noun|name|number|participle)$/.test(roles[last]!) && /^(?:noun|name|number)$/.test(roles[next]!);
}
