/**
 * Does a clause look back or ahead? A small closed-class reader of auxiliaries, past forms and words of planning. It
 * takes the verb group nearest before the expression (“will meet on Friday”), else the first one after it (“On Friday
 * the court will …”), and never reads past the end of the clause.
 */
import type {Token} from './lex.js';
import {set} from './lexicon.js';
import type {Direction} from './meaning.js';

const AHEAD = set('will shall wo ll');
/** “is set to resume”, “plans to leave”, “a vote scheduled for Tuesday”. */
const PLANS = set('plans plan hopes intends intend aims expects going wants agreed');
const PLANNED = set('scheduled due expected set slated planned poised ready forecast likely billed tipped');
/** “planned to leave on Thursday”: ahead of what is told, and perhaps not of today. */
const MEANT = set('planned hoped intended expected wanted aimed agreed promised vowed decided');
const BACK = set(
  'was were had did been went came took gave made got saw held met began won lost left sent found felt fell rose led ran sold spoke spent stood thought wrote became broke brought built bought caught chose drew drove flew fought grew hit kept knew paid shot sat struck taught threw wore cut beat put',
);
/** Said in the present tense of what is still to come: “talks begin on Wednesday”. */
const BEGINS = set(
  'begin begins start starts open opens resume resumes expire expires meet meets convene convenes arrive arrives leaves visit visits host hosts return returns end ends close closes launch launches air airs play plays travel travels head heads kick kicks',
);
/** “The court could rule on Thursday”. */
const MODAL = set('could may might should must can would');
/** What one could do is told, not foretold: “could not be reached on Friday”, “smoke could be seen on Friday”. */
const TOLD = set('have not n see seen hear heard find found reached located contacted only barely hardly ve');
/** What one faces, goes to or is called to, on a day still to come. */
const OCCASIONS = set(
  'trial retrial court sentencing hearing hearings vote judge judges jury tribunal inquiry election elections polls sale display',
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
  // “Until Thursday, they had not …” is told; “by Thursday” and “postponed until Thursday” is to come.
  const lead = tokens[from - 1]?.text ?? '';
  if (UNTIL.has(lead) && (lead === 'by' || (from > 1 && !ends(tokens, from - 2)))) return 'future';
  if (/^(is|are)$/.test(lead)) return 'future'; // “the vote is Tuesday”
  // “ahead of Sunday’s election”; a way around Wednesday’s ruling lies ahead, and the ruling does not
  if (lead === 'of' && tokens[from - 2]?.text === 'ahead') return 'future';
  const possessive = tokens[to]?.text === "'s";
  for (let at = from - 1, left = REACH; left > 0; at--, left--) {
    const token = tokens[at];
    if (!token || ends(tokens, at) || tokens[at + 1]!.breaks) break;
    if (possessive && modal(tokens, at) === 'future') continue;
    if (from - at <= 3 && begins(tokens, at)) return 'future'; // “expires at 6 p.m. on Friday”
    const found = verbAt(tokens, at);
    if (found !== 'none') return found === 'open' ? 'none' : found;
  }
  const opens = opensClause(tokens, from);
  for (let at = to, left = REACH; left > 0; at++, left--) {
    const token = tokens[at];
    if (!token || ends(tokens, at)) break;
    // “Monday’s defeat could cost him”: only what opens its clause is the day of what could be.
    if (!opens && modal(tokens, at) === 'future') continue;
    const found = verbAt(tokens, at);
    if (found !== 'none') return found === 'open' ? 'none' : found;
  }
  return possessive ? 'past' : 'none';
}

/** It stands first in its clause, with its preposition: “On Thursday the court …”. */
function opensClause(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === 'on' ? from - 1 : from;
  if (at > 0 && !tokens[at]!.breaks && tokens[at - 1]!.text !== ',' && !ends(tokens, at - 1)) return false;
  for (let i = from + 1; i < from + 4; i++) if (tokens[i]?.text === "'s") return false;
  return true;
}

/** “Could rule on Thursday” is to come; “could not be reached on Thursday” and “would have met on Thursday” is told. */
function modal(tokens: readonly Token[], at: number): Direction {
  const {text, capital} = tokens[at]!;
  const next = tokens[at + 1];
  if (!MODAL.has(text) || capital || next?.kind === 'mark') return 'none';
  const could = text === 'could';
  if (could && (TOLD.has(next?.text ?? '') || /^(nobody|none|nothing|neither)$/.test(tokens[at - 1]?.text ?? '')))
    return 'past';
  const verb = /^(not|only|also|still|then|now)$/.test(next?.text ?? '') ? at + 2 : at + 1;
  if (tokens[verb]?.text === 'have' || tokens[verb + 1]?.text === 'have' || next?.text === 've') return 'past';
  return could && next?.text === 'be' && TOLD.has(tokens[at + 2]?.text ?? '') ? 'past' : 'future';
}

/** “faces trial”, “goes on sale”, “go to the polls”, “appears in court”: an occasion, said in the present tense of what is to come. */
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

/** “Talks begin on Friday”, but not “the start on Friday”, nor “did not begin”. */
const begins = (tokens: readonly Token[], at: number): boolean =>
  BEGINS.has(tokens[at]!.text) &&
  !/^(to|the|a|an|its|his|her|their|at|from|'s|of|for|in|after|since|before|by|with|did|not)$/.test(
    tokens[at - 1]?.text ?? '',
  );

/** “ordered him to appear”: the infinitive at a place, and who called for it not far before. */
function summoned(tokens: readonly Token[], at: number): boolean {
  if (!ATTEND.has(tokens[at]!.text) || tokens[at - 1]?.text !== 'to') return false;
  for (let i = at - 2; i >= 0 && i > at - 8 && !ends(tokens, i); i--) if (SUMMONED.has(tokens[i]!.text)) return true;
  return false;
}

/** What the word at a place says of its clause, if it is a verb that we know; `open` is a verb that says neither. */
function verbAt(tokens: readonly Token[], at: number): Direction | 'open' {
  const {kind, text, capital} = tokens[at]!;
  if (kind !== 'word') return 'none';
  if (REPORTS.has(text)) return 'past';
  if (AHEAD.has(text) || (text === 'won' && tokens[at + 1]?.text === "'" && tokens[at + 2]?.text === 't'))
    return 'future';
  const could = modal(tokens, at);
  if (could !== 'none') return could;
  if (attends(tokens, at) || summoned(tokens, at)) return 'future';
  const prior = tokens[at - 1]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (PLANS.has(text) && next === 'to') return 'future';
  if (MEANT.has(text) && next === 'to' && !/^(is|are|was|were|be|been|s|re)$/.test(prior)) return 'open';
  if (PLANNED.has(text)) {
    if (/^(was|were|been|had|has|have)$/.test(prior))
      return text === 'scheduled' && prior === 'has' ? 'future' : /^(to|for|on|in|at)$/.test(next) ? 'open' : 'past';
    if (
      /^(is|are|s|be|re|m)$/.test(prior) ||
      text === 'due' ||
      (/^(scheduled|slated|poised)$/.test(text) && /^(to|for|on|in|at)$/.test(next)) ||
      (text === 'set' && next === 'to')
    )
      return 'future';
  }
  if (begins(tokens, at) && (next === 'on' || next === 'in' || tokens[at + 1]?.entry?.weekday)) return 'future';
  if (text === 'to' && /^(is|are)$/.test(prior)) return 'future';
  if (BACK.has(text) || (!capital && text.length > 4 && text.endsWith('ed') && text !== 'united')) {
    if (/^(will|shall|ll)$/.test(tokens[at - 2]?.text ?? '') || AHEAD.has(prior)) return 'future'; // “will stay closed”
    if (prior === 'be') return tokens[at - 2]?.text === 'to' ? 'future' : 'none';
    // “the talks held on Friday” and “he held talks” alike
    const modalBefore = /^(is|are|to|will|would|could|may|might|must|can|should|being)$/.test(prior);
    return modalBefore && !tokens[at - 1]!.capital ? 'none' : 'past';
  }
  return 'none';
}
