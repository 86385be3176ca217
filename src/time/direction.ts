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
/** “The court could rule on Thursday”. */
const MODAL = set('could may might should must can');
/** What one could do is told, not foretold: “could not be reached on Friday”, “smoke could be seen on Friday”. */
const TOLD = set('have not n see seen hear heard find found reached located contacted only barely hardly ve');
/** What one faces, goes to or is called to, on a day still to come. */
const OCCASIONS = set(
  'trial retrial court sentencing hearing hearings vote judge judges jury tribunal inquiry election elections polls',
);
/** “ordered him to appear in court on Thursday”; what one was ordered to pay on Thursday is another matter. */
const SUMMONED = set('ordered summoned subpoenaed bailed instructed required remanded');
const ATTEND = set('appear reappear attend testify report return stand face');
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
  const opens = opensClause(tokens, from);
  for (let at = to, left = REACH; left > 0; at++, left--) {
    const token = tokens[at];
    if (!token || ends(tokens, at)) break;
    // “Monday’s defeat could cost him”: only what opens its clause is the day of what could be.
    if (!opens && modal(tokens, at)) continue;
    const found = verbAt(tokens, at);
    if (found !== 'none') return found;
  }
  return 'none';
}

/** It stands first in its clause, with its preposition: “On Thursday the court …”. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === 'on' ? from - 1 : from;
  if (at > 0 && !tokens[at]!.breaks && tokens[at - 1]!.text !== ',' && !ends(tokens, at - 1)) return false;
  for (let i = from + 1; i < from + 4; i++) if (tokens[i]?.text === "'s") return false;
  return true;
}

function modal(tokens: readonly Token[], at: number): boolean {
  const {text, capital} = tokens[at]!;
  if (!MODAL.has(text) || capital) return false;
  const next = tokens[at + 1];
  if (next?.kind === 'mark' || TOLD.has(next?.text ?? '')) return false;
  if (/^(nobody|none|nothing|neither)$/.test(tokens[at - 1]?.text ?? '')) return false;
  return !(next?.text === 'be' && TOLD.has(tokens[at + 2]?.text ?? '')) && tokens[at + 2]?.text !== 'have';
}

/** “faces trial”, “go to the polls”, “appears in court”: an occasion, said in the present tense of what is to come. */
function attends(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!;
  if (!/^(faces?|go|goes|heads?|appears?|stands?)$/.test(text)) return false;
  if (/^(to|the|a|an|his|her|its|their|of|not|did|would|two|many)$/.test(tokens[at - 1]?.text ?? '')) return false;
  for (let i = at + 1; i <= at + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (OCCASIONS.has(token.text)) return true;
  }
  return false;
}

/** “ordered him to appear”: the infinitive at a place, and who called for it not far before. */
function summoned(tokens: readonly Token[], at: number): boolean {
  if (!ATTEND.has(tokens[at]!.text) || tokens[at - 1]?.text !== 'to') return false;
  for (let i = at - 2; i >= 0 && i > at - 8 && !ends(tokens, i); i--) if (SUMMONED.has(tokens[i]!.text)) return true;
  return false;
}

/** What the word at a place says of its clause, if it is a verb that we know. */
function verbAt(tokens: readonly Token[], at: number): Direction {
  const {kind, text, capital} = tokens[at]!;
  if (kind !== 'word') return 'none';
  if (REPORTS.has(text)) return 'past';
  if (AHEAD.has(text) || (text === 'won' && tokens[at + 1]?.text === "'" && tokens[at + 2]?.text === 't'))
    return 'future';
  if (modal(tokens, at) || attends(tokens, at) || summoned(tokens, at)) return 'future';
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
