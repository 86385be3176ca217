/**
 * Does a clause look back or ahead? A small closed-class reader of auxiliaries, past forms and words of planning. It
 * takes the verb group nearest before the expression (“will meet on Friday”), else the first one after it (“On Friday
 * the court will …”), and never reads past the end of the clause.
 */
import type {Token} from './lex.js';
import type {Direction} from './meaning.js';

const set = (words: string): Set<string> => new Set(words.split(' '));
const AHEAD = set('will shall wo ll');
/** “is set to resume”, “plans to leave”, “a vote scheduled for Tuesday”. */
const PLANS = set('plans plan hopes intends intend aims expects going wants agreed');
const PLANNED = set('scheduled due expected set slated planned poised ready');
const BACK = set(
  'was were had did been went came took gave made got saw held met began won lost left sent found felt fell rose led ran sold spoke spent stood thought wrote became broke brought built bought caught chose drew drove flew fought grew hit kept knew paid shot sat struck taught threw wore cut beat put',
);
/** Said in the present tense of what is still to come: “talks begin on Wednesday”. */
const BEGINS = set(
  'begin begins start starts open opens resume resumes expire expires meets convene convenes arrives leaves visit visits host hosts',
);
const REPORTS = set('said says told announced reported added tweeted wrote');

const ABBREVIATIONS = set('mr mrs ms dr sen rep gov gen col lt sgt capt rev prof st inc corp co ltd jr sr vs no');
/** Prepositions of what is still to come: “by Friday”, “until March”, “effective June 1”. */
const UNTIL = set('by until till effective');

/** How many tokens a clause is read, to either side. */
const REACH = 16;

/** The clause ends here. The dot of “Daniel P. Davison”, “Mr.” and “Sen.” does not end it. */
function ends(tokens: readonly Token[], at: number): boolean {
  const {kind, text, breaks} = tokens[at]!;
  if (breaks) return true;
  if (kind !== 'mark') return false;
  if (text !== '.') return /^[;?!:"]$/.test(text);
  const word = tokens[at - 1];
  return !(word?.kind === 'word' && word.capital && (word.text.length === 1 || ABBREVIATIONS.has(word.text)));
}

/**
 * Which way the clause around an expression looks.
 *
 * @param from first token of the expression
 * @param to the token after its last
 */
export function directionOf(tokens: readonly Token[], from: number, to: number): Direction {
  if (UNTIL.has(tokens[from - 1]?.text ?? '')) return 'future';
  for (let at = from - 1, left = REACH; left > 0; at--, left--) {
    const token = tokens[at];
    if (!token || ends(tokens, at) || tokens[at + 1]!.breaks) break;
    // “expires at 6 p.m. on Friday”; “the start on Friday” is no verb.
    if (
      BEGINS.has(token.text) &&
      from - at <= 3 &&
      !/^(to|the|a|an|its|his|her|their|at|from)$/.test(tokens[at - 1]?.text ?? '')
    )
      return 'future';
    const found = verbAt(tokens, at);
    if (found !== 'none') return found;
  }
  for (let at = to, left = REACH; left > 0; at++, left--) {
    const token = tokens[at];
    if (!token || ends(tokens, at)) break;
    const found = verbAt(tokens, at);
    if (found !== 'none') return found;
  }
  return 'none';
}

/** What the word at a place says of its clause, if it is a verb that we know. */
function verbAt(tokens: readonly Token[], at: number): Direction {
  const {kind, text, capital} = tokens[at]!;
  if (kind !== 'word') return 'none';
  if (REPORTS.has(text)) return 'past';
  if (AHEAD.has(text) || (text === 'won' && tokens[at + 1]?.text === "'" && tokens[at + 2]?.text === 't'))
    return 'future';
  const prior = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (PLANS.has(text) && next === 'to') return 'future';
  if (PLANNED.has(text)) {
    if (/^(was|were|been|had|has|have)$/.test(prior))
      return text === 'scheduled' && prior === 'has' ? 'future' : 'past';
    if (
      /^(is|are|s|be|re|m)$/.test(prior) ||
      text === 'due' ||
      ((text === 'scheduled' || text === 'slated') && /^(to|for|on|in|at)$/.test(next))
    )
      return 'future';
  }
  if (
    BEGINS.has(text) &&
    prior !== 'to' &&
    (tokens[at + 1]?.text === 'on' || tokens[at + 1]?.entry?.weekday || tokens[at + 1]?.text === 'in')
  )
    return 'future';
  if (text === 'to' && /^(is|are)$/.test(prior)) return 'future';
  if (BACK.has(text) || (!capital && text.length > 4 && text.endsWith('ed') && text !== 'united')) {
    if (/^(will|shall|ll)$/.test(tokens[at - 2]?.text ?? '') || AHEAD.has(prior)) return 'future'; // “will stay closed”
    if (prior === 'be') return tokens[at - 2]?.text === 'to' ? 'future' : 'none';
    // “the talks held on Friday” and “he held talks” alike
    return /^(is|are|to|will|would|could|may|might|must|can|should|being)$/.test(prior) ? 'none' : 'past';
  }
  return 'none';
}
