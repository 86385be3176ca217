/**
 * Does a clause look back or ahead? A small closed-class reader of auxiliaries, past forms and scheduling words,
 * read outwards from an expression and never past the end of its clause.
 */
import type {Direction} from './meaning.js';
import type {Token} from './lex.js';

const set = (words: string): Set<string> => new Set(words.split(' '));
const AHEAD = set('will shall wo ll');
const PLANS = set('scheduled due expected set slated planned plans plan planning expects hopes intends intend intended going upcoming await awaits awaiting looms forthcoming begin begins start starts expire expires');
const BACK = set(
  'was were had did been went came said told took gave made got saw held met began won lost left sent found felt fell rose led put ran sold spoke spent stood thought wrote became broke brought built bought caught chose drew drove flew fought grew hit kept knew paid read shot shut sat struck taught threw wore agreed died killed announced reported',
);
const REPORTS = set('said says told announced reported added tweeted wrote');

/** How far to look, in tokens; clauses of news are rarely longer. */
const REACH = 24;

const ends = (token: Token): boolean =>
  token.breaks || (token.kind === 'mark' && (token.text === '.' || token.text === ';' || token.text === '?' || token.text === '!' || token.text === ':'));

/**
 * Which way the clause around an expression looks.
 *
 * @param from first token of the expression
 * @param to the token after its last
 */
export function directionOf(tokens: readonly Token[], from: number, to: number): Direction {
  const back = scan(tokens, from - 1, -1);
  if (back !== 'none') return back;
  return scan(tokens, to, 1);
}

function scan(tokens: readonly Token[], start: number, step: 1 | -1): Direction {
  let infinitive = false;
  for (let at = start, left = REACH; left > 0; at += step, left--) {
    const token = tokens[at];
    if (!token || (step > 0 ? ends(token) : ends(token) || (tokens[at + 1]?.breaks ?? false))) return 'none';
    if (token.kind !== 'word') {
      if (token.text === ',' && step > 0) return 'none';
      continue;
    }
    const {text} = token;
    if (AHEAD.has(text)) return 'future';
    if (PLANS.has(text)) return 'future';
    if (REPORTS.has(text)) return step < 0 && at === start ? 'past' : infinitive ? 'future' : 'past';
    if (BACK.has(text)) {
      if (infinitive) continue;
      return 'past';
    }
    if (text === 'to' && step < 0 && tokens[at + 1]?.kind === 'word' && !tokens[at + 1]!.capital && !tokens[at + 1]!.entry && !/^(the|a|an|his|her|its|their)$/.test(tokens[at + 1]!.text)) {
      infinitive = true;
      if (/^(is|are|be)$/.test(tokens[at - 1]?.text ?? '')) return 'future';
      continue;
    }
    if (text.length > 4 && text.endsWith('ed') && !token.capital && text !== 'need' && text !== 'united') {
      const prior = tokens[at - 1]?.text ?? '';
      if (prior === 'be' || prior === 'is' || prior === 'are' || infinitive) continue;
      return 'past';
    }
  }
  return 'none';
}
