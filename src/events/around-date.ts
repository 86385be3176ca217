import type {Sentence} from '../text/reading.js';
import type {Part} from '../text/syntax.js';
import {isApostropheOf, QUOTE} from '../text/tokens.js';
import type {Told} from './mentions.js';

/** The quotation that a token stands in. */
export function quotationAt(quoted: readonly boolean[], at: number): Part {
  const close = quoted.indexOf(false, at);
  return {from: quoted.lastIndexOf(false, at) + 1, to: close < 0 ? quoted.length : close};
}

/** “since 2001”, “as in 2003”: the word that a date hangs on, past its preposition and article. */
export function wordBefore({tokens}: Told, from: number): string {
  let at = from - 1;
  while (/^(?:in|on|at|the)$/.test(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.lower ?? '';
}

/** Which tokens stand inside quotation marks. A sentence that begins within a quotation shows by its odd mark behind a comma or stop. */
export function quotations(sentence: Told): boolean[] {
  const known = QUOTATIONS.get(sentence);
  if (known) return known;
  const {tokens} = sentence;
  const marks = tokens.flatMap(({text}, i) => (QUOTE.test(text) ? [i] : []));
  const [first] = marks;
  let inside =
    first !== undefined &&
    (tokens[first]!.text === '”' ||
      (tokens[first]!.text === '"' && marks.length % 2 === 1 && /^[,.?!]$/.test(tokens[first - 1]?.text ?? '')));
  const found = tokens.map(({text}) => {
    if (text === '“') inside = true;
    else if (text === '”') inside = false;
    else if (text === '"') inside = !inside;
    return inside;
  });
  QUOTATIONS.set(sentence, found);
  return found;
}
const QUOTATIONS = new WeakMap<Told, boolean[]>(); // asked once for every date of a sentence

/** “his January call”, “the 2016 election”, “this week’s talks”: the date describes the noun that follows it. */
export function isAttributive({tokens, roles, kind}: Sentence, from: number, to: number): boolean {
  if (isOwner({tokens}, to)) return true;
  const next = roles[to];
  if (next !== 'noun' && next !== 'name' && next !== 'participle') return false;
  const opens = (i: number) =>
    roles[i] === 'determiner' ||
    /['’]s$/.test(tokens[i]?.text ?? '') ||
    (i > 0 && isApostropheOf(tokens[i - 1]!, tokens[i])); // “Lind ’s” of a tokeniser
  // “Christmas sales”, “The weekend retreat burned down”: no adverbial, which would stand behind a preposition.
  const led = roles[from - 1] === 'preposition' || roles[from - 1] === 'subordinator';
  if (next === 'noun' && FEAST.test(tokens[from]!.lower)) return true;
  if (next === 'noun' && !led && tokens[from]!.lower === 'the' && tokens[to - 1]!.lower === 'weekend') return true;
  if (opens(from - 1)) return true;
  const year = to === from + 1 && /^\d{4}$/.test(tokens[from]!.text);
  if (kind === 'headline' && year && next === 'noun' && roles[from - 1] === 'preposition') return true; // “Judge clears Nordair in 2009 crash”
  // “the disputed 2016 election”, “Lind’s famous 1939 letter”
  const described = roles[from - 1] === 'noun' || roles[from - 1] === 'participle';
  return described && opens(from - 2) && year;
}

/** “Friday’s vote”, also “Friday ’s vote” of a tokeniser: whether what a date describes is told as its own. */
export function isOwner({tokens}: Pick<Sentence, 'tokens'>, to: number): boolean {
  const next = tokens[to];
  if (/['’]s$/.test(tokens[to - 1]!.text) || next?.lower === "'s" || next?.lower === "s'") return true;
  return next !== undefined && isApostropheOf(next, tokens[to + 1]);
}

/** Where the phrase goes on behind a date and the possessive ending that a tokeniser set apart from it. */
export function behindOwner({tokens}: Sentence, to: number): number {
  if (tokens[to]?.lower === "'s" || tokens[to]?.lower === "s'") return to + 1;
  return tokens[to] && isApostropheOf(tokens[to], tokens[to + 1]) ? to + 2 : to;
}

const FEAST = /^(?:christmas|easter|thanksgiving|halloween|ramadan|passover|valentine)$/;

/** The noun phrase after an attributive date: up to the first word that cannot belong to it. */
export function headOf({tokens, roles}: Sentence, to: number): {end: number} {
  let end = to;
  while (
    end < tokens.length &&
    (roles[end] === 'noun' ||
      roles[end] === 'name' ||
      roles[end] === 'number' ||
      roles[end] === 'participle' ||
      tokens[end]!.lower === "'s" ||
      isApostropheOf(tokens[end]!, tokens[end + 1]) ||
      (tokens[end]!.text === '-' && end > to && /^(?:noun|name|participle)$/.test(roles[end + 1] ?? ''))) // “hard - fought” of a tokeniser
  )
    end++;
  return {end};
}

/** Index of the “when” right behind a date, “until 1995, when the law was repealed”; −1 where there is none. */
export function whenBehind({tokens}: Told, to: number): number {
  const at = tokens[to]?.text === ',' ? to + 1 : to;
  return tokens[at]?.lower === 'when' ? at : -1;
}
