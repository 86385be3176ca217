import {isList} from '../../text/lists.js';
import {isFinite} from '../../text/grammar.js';
import type {Statement} from '../../text/statements.js';
import {type Line, MONTH, OWNER, phraseStart, WEEKDAY} from '../../text/syntax.js';
import {QUOTE, type Token} from '../../text/tokens.js';
import type {Told} from '../mentions.js';
import {headingOf} from '../types.js';

/** A stretch without connectives and without what stands between two commas or dashes and is no statement. */
export function plainPart(found: Line, from: number, to: number): number[] {
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

/**
 * What stands in brackets around a token, as its own statement or, where it tells more of them, behind the words before it: “Ana Lind *(*who
 * took over in May*)*”; null where no brackets are, or no statement is in them.
 */
export function inBrackets({tokens, roles}: Told, at: number): number[] | null {
  const open = tokens.findLastIndex(({text}, i) => i < at && text === '(');
  const close = open < 0 ? -1 : tokens.findIndex(({text}, i) => i > open && text === ')');
  if (close < at || !range(open, close).some((i) => isFinite(roles[i]))) return null;
  const inside = range(open + 1, close);
  return roles[open + 1] === 'relative' ? [...range(headingOf(tokens), open), ...inside] : inside;
}

/** Without brackets and what they hold, without ages between commas (“Okoro, 21,”, “a man, aged 22,”), and without the hour that heads a note. */
export function withoutAsides({tokens, roles}: Told): number[] {
  const kept: number[] = [];
  let quoted = false;
  for (let i = headingOf(tokens); i < tokens.length; i++) {
    const {text} = tokens[i]!;
    if (QUOTE.test(text)) quoted = !quoted;
    // “[a] man of [his] time”, “the threat [is] old”: what stands for other words of a quotation belongs to it.
    const close = text === '(' ? ')' : text === '[' && !quoted && /^(?:noun|name)$/.test(roles[i - 1] ?? '') ? ']' : '';
    const end = close ? tokens.findIndex((t, j) => j > i && t.text === close) : -1;
    const age =
      text === ',' && /^(?:noun|name)$/.test(roles[i - 1] ?? '') ? i + (tokens[i + 1]?.lower === 'aged' ? 2 : 1) : 0;
    if (end > i) i = end;
    else if (age && /^\d\d?$/.test(tokens[age]?.text ?? '') && tokens[age + 1]?.text === ',') i = age + 1;
    else kept.push(i);
  }
  return kept;
}

/** Without marks and introductions that nothing follows or precedes. */
export function trimmed({tokens, roles}: Told, kept: number[]): number[] {
  let [from, to] = [0, kept.length];
  const leading = (i: number) =>
    (!tokens[i]!.word && !OPENING.test(tokens[i]!.text)) ||
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

/** Marks that a line may begin with. */
export const OPENING = /^["“‘$£€]$/;

/** “the U.S.” keeps its last full stop. */
function isInitials(before: Token | undefined, mark: Token): boolean {
  return (
    before !== undefined &&
    before.end === mark.start &&
    /^(?:\p{L}\.)+\p{L}$|^(?:Inc|Corp|Co|Ltd|Jr|Sr)$/u.test(before.text)
  );
}

/** How many words stand between subject and verb that may not go: “not”, “narrowly”, “, if true,”. */
export function betweenAdverbs({words: list, tags}: Line, {subject, verb}: Statement): number {
  if (tags[subject.to] === 'comma' && /^(?:if|unless)$/.test(list[subject.to + 1]!.lower))
    return verb.from - subject.to;
  let n = 0;
  for (let k = verb.from - 1; k >= subject.to && tags[k] === 'adverb'; k--)
    if (!CONNECTIVE.test(list[k]!.lower)) n = verb.from - k;
  return n;
}

const CONNECTIVE =
  /^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead|then|later|earlier|further|yet|still|already|again|soon|now|recently)$/;

export function quotesBefore({tags}: Line, k: number): number {
  return tags.slice(0, k).filter((tag) => tag === 'quote').length;
}

/** The whole numbers from one to another, half-open. */
export function range(from: number, to: number): number[] {
  const list: number[] = []; // Array.from is several times slower
  for (let i = from; i < to; i++) list.push(i);
  return list;
}
