import {isFinite} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {isStating} from '../text/verbs.js';

/**
 * Whether a date is that of a document which only tells of the deed: “were killed, according to a report *published on Monday*”, “…, figures
 * *released last week* showed”, “a letter *dated 3 May* shows”. A day on which somebody says so is the day of its news; a document may tell of any
 * time.
 *
 * @param from token index where the date begins
 * @param to where it ends, exclusive
 */
export function isOfSource(sentence: Sentence, from: number, to: number): boolean {
  const {tokens, roles, clauses} = sentence;
  const part = madePublic(sentence, from);
  if (part < 0) return false;
  let lead = part - 1;
  while (/^(?:noun|name|number|determiner|participle)$/.test(roles[lead] ?? '')) lead--;
  if (tokens[lead]?.lower === 'to' && tokens[lead - 1]?.lower === 'according') return true;
  if (/^(?:by|in|from)$/.test(tokens[lead]?.lower ?? '') && isDocumented(sentence, lead, to)) return true;
  if (tokens[part]!.lower === 'dated') return !tellsOf(sentence, part, to);
  // “The bank lost 3m, figures released on Monday show”
  const verb = roles.findIndex((role, i) => i >= to && isFinite(role));
  const trailing = tokens[lead]?.text === ',' && verb === to && isStating(tokens[verb]!.lower);
  return trailing && roles.some((role, i) => i < lead && isFinite(role) && clauses[i] !== clauses[from]);
}

/** Index of the participle behind a document that a date tells the day of, past who made it public; −1 where there is none. */
function madePublic({tokens, roles}: Sentence, from: number): number {
  let at = from - 1;
  while (at > 0 && from - at < 9 && /^(?:noun|name|preposition|determiner|adverb|number)$/.test(roles[at]!)) {
    if (PUBLIC.test(tokens[at]!.lower)) break;
    at--;
  }
  const {lower} = tokens[at] ?? {lower: ''};
  const agent = /^(?:by|on|in|to|from|at|of)$/.test(tokens[at + 1]?.lower ?? '') || at === from - 1;
  return PUBLIC.test(lower) && agent && DOCUMENT.test(tokens[at - 1]?.lower ?? '') ? at : -1;
}
const PUBLIC =
  /^(?:published|released|issued|seen|obtained|leaked|dated|unsealed|posted|filed|printed|circulated|disclosed|reviewed|viewed|emerging|compiled)$/;
const DOCUMENT =
  /^(?:reports?|stud(?:y|ies)|surveys?|polls?|figures|data|statistics|statements?|documents?|papers?|records?|memos?|letters?|e-?mails?|cables?|filings?|accounts?|reviews?|articles?|audits?|transcripts?|research|results|minutes|files|notes?|books?|memoirs?|diar(?:y|ies)|estimates?)$/;

/** “a claim backed by a study published in May”, “as shown in a report released on Monday”: what a document bears out. */
function isDocumented({tokens, roles}: Sentence, lead: number, to: number): boolean {
  const bears =
    /^(?:backed|supported|confirmed|shown|seen|contained|detailed|revealed|disclosed|cited|reported|recorded)$/;
  return bears.test(tokens[lead - 1]?.lower ?? '') && !roles.slice(to).some(isFinite);
}

/** “In a letter dated 3 May, the mayor warned the board”: what is told is what the document says. */
function tellsOf({tokens, roles}: Sentence, part: number, to: number): boolean {
  const verb = roles.findIndex((role, i) => i >= to && isFinite(role));
  const fronted = tokens[to]?.text === ',' && !roles.slice(0, part).some(isFinite);
  return fronted && verb > 0 && (isStating(tokens[verb]!.lower) || WRITTEN.test(tokens[verb]!.lower));
}
const WRITTEN =
  /^(?:wrote|asked|urged|warned|demanded|offered|threatened|accused|thanked|apologised|apologized|resigned|invited|ordered|called)$/;
