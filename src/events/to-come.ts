import type {Status} from '../model.js';
import {isFinite, isNegation, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {MONTH, WEEKDAY, type Part} from '../text/syntax.js';
import {AIMING} from './plain-verbs.js';
import {cueOf} from './status-cues.js';

/** “whether he will seek”: the question is what will be. */
export function isWhether({tokens}: Sentence, trigger: number): boolean {
  let asked = trigger - 1;
  while (asked >= 0 && tokens[asked]!.lower !== 'whether') asked = trigger - asked < 6 ? asked - 1 : -1;
  const words = tokens.slice(Math.max(0, asked), trigger).map(({lower}) => lower);
  // “whether he will speak when the trial resumes”: that it will, nobody asks.
  return asked >= 0 && words.some((word) => /^(?:to|will|would|should|can)$/.test(word)) && !words.includes('when');
}

/** “in an interview to be aired tonight”: of the happening itself, whatever verb the clause stands on. */
export function isToBeDone({tokens, roles}: Sentence, trigger: number): boolean {
  return (
    !isVerb(roles[trigger]) &&
    tokens[trigger + 1]?.lower === 'to' &&
    tokens[trigger + 2]?.lower === 'be' &&
    roles[trigger + 3] === 'past'
  );
}

/** “is to be presented”, “are to be formally adopted” */
export function isIntended({tokens, roles}: Sentence, trigger: number): boolean {
  let helper = trigger - 1;
  while (roles[helper] === 'adverb') helper--;
  const undergone = roles[trigger] === 'past' && tokens[helper]?.lower === 'be';
  if (roles[trigger] === 'past' && !undergone) return false;
  for (let i = trigger - 1; i > 0 && (i >= helper - 1 || trigger - i < 4); i--) {
    const asks = /^(?:is|are)$/.test(tokens[i - 1]!.lower) || (undergone && roles[i - 1] === 'noun');
    if (tokens[i]!.lower === 'to' && asks) return true;
  }
  return false;
}

/** What is said behind a happening of whether and when it will be. */
export function toldBehind(
  sentence: Sentence,
  trigger: number,
  past: boolean,
  date: Part | undefined,
): Status | undefined {
  const {tokens, roles, clauses} = sentence;
  // “talks scheduled for Monday”; but “the deal is expected to lead to more” says nothing of the deal.
  const after = tokens.slice(trigger + 1, trigger + 6).find(
    (t, k) =>
      /^(?:scheduled|planned|slated|expected|proposed)$/.test(t.lower) &&
      !/^(?:than|as)$/.test(tokens[trigger + k]!.lower) && // “fell more than expected”
      tokens[trigger + k + 2]?.lower !== 'to',
  )?.lower;
  if (after === 'expected' || after === 'proposed') return after;
  const modal = tokens
    .slice(trigger + 1, trigger + 3)
    .some((t, k) => clauses[trigger + 1 + k] === clauses[trigger] && /^(?:will|'ll|would|shall)$/.test(t.lower));
  if (modal) return (past ? null : opinionOf(sentence, trigger)) ?? 'scheduled'; // “talks will also take place”
  const dated = date && date.from > trigger && !past;
  if (dated && isPossible(sentence, trigger)) return 'proposed';
  if (after) return 'scheduled';
  // “expects sales to fall this year”: of the date is what is expected, and not that it is.
  const {lower} = tokens[trigger]!;
  const expecting = (roles[trigger] === 'present' && cueOf(lower) === 'expected') || AIMING.test(lower);
  return dated && expecting ? 'expected' : undefined;
}

/** Whether a sentence has a verb that only plans have. */
export function tellsOfPlans({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const will = (i: number) =>
    isVerb(roles[trigger]) && clauses[i] === clauses[trigger] && /^(?:will|'ll|shall)$/.test(tokens[i]!.lower);
  return tokens.some(({lower}, i) => isVerb(roles[i]) && (/^(?:scheduled|due|slated)$/.test(lower) || will(i)));
}

/** “The storm could reach the coast on Friday”, “talks with Tallis may resume this week”: of what a subject names. */
function isPossible({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  if (isVerb(roles[trigger]) && trigger > 0) return false; // “Talks with Tallis may …” opens with no verb
  const verb = roles.findIndex((role, i) => i > trigger && isFinite(role));
  if (verb < 0 || verb - trigger > 8 || clauses[verb] !== clauses[trigger] || roles[verb] !== 'aux') return false;
  return POSSIBLY.test(tokens[verb]!.lower) && tokens[verb + 1]?.lower !== 'have';
}
const POSSIBLY = /^(?:could|may|might|should|must)$/;

/**
 * “The council meets on Wednesday”, written that day: an appointed act that is told in the present has not come to pass. Other acts are
 * told in the present while they go on. Where no day of writing is known, it is to come on whatever day is named behind it.
 */
export function isToday(
  sentence: Sentence,
  trigger: number,
  when: {start: number; end: number} | null,
  written: {start: number; end: number} | null,
  date: Part | undefined,
): boolean {
  const {tokens, roles, kind} = sentence;
  if (kind !== 'body') return false;
  const appointed = roles[trigger] === 'present' && APPOINTED.test(tokens[trigger]!.lower);
  if (!appointed && !isWhenItWill(sentence, trigger)) return false;
  if (!when || !written) return date !== undefined && date.from > trigger;
  return when.start >= written.start && when.end <= written.end;
}

/** “*When the race passes* through Tallis today, Lind will lead it”: of what is still to come when something else will be. */
function isWhenItWill({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const own = clauses[trigger]!;
  const verb = roles.findIndex((role, i) => clauses[i] === own && isFinite(role));
  if (tokens[clauses.indexOf(own)]!.lower !== 'when' || roles[verb] !== 'present') return false;
  return tokens.some(
    ({lower}, i) => roles[i] === 'aux' && Math.abs(clauses[i]! - own) === 1 && /^(?:will|'ll)$/.test(lower),
  );
}
const APPOINTED =
  /^(?:meet|gather|convene|decide|vote|open|begin|start|resume|sit|host|face|play|visit|welcome|travel|hear|rule|return|close|end|launch|head|go|goe|testifie)s?$/;

/** What the verb says that a word is, or whose subject it names, where that is a plan or hearsay (see `passiveAt`). */
export function plannedOf(sentence: Sentence, trigger: number): Status | undefined {
  const {roles, clauses} = sentence;
  const noun = roles[trigger] === 'present' && roles[trigger + 1] === 'aux'; // “the talks are due to resume”
  if (isVerb(roles[trigger]) && !noun) return passiveAt(sentence, trigger);
  let i = trigger + 1;
  while (i < roles.length && clauses[i] === clauses[trigger] && !isFinite(roles[i])) i++;
  while ((roles[i] === 'aux' || roles[i] === 'adverb') && !/likely$/.test(sentence.tokens[i]!.lower)) i++;
  return clauses[i] === clauses[trigger] && i - trigger < 9 ? passiveAt(sentence, i) : undefined;
}

/** Whether the clause of a verb in the present is opened by “if” or “unless”: “if the party wins”. */
export function isSupposed({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const first = tokens[clauses.indexOf(clauses[trigger]!)]!.lower;
  if (!/^(?:if|unless)$/.test(first)) return false;
  if (isVerb(roles[trigger]) && roles[trigger] !== 'past') return true;
  const helpers = tokens.filter((_, i) => clauses[i] === clauses[trigger] && roles[i] === 'aux');
  return helpers.some(({lower}) => /^(?:is|are|has|have|does|do|can|'s)$/.test(lower));
}

/** “A figure expected to double by May”: what a participle behind its noun says of the time that follows. */
export function foretoldOf({tokens, roles}: Sentence, trigger: number, from: number): Status | undefined {
  const {lower} = tokens[trigger]!;
  const foretold =
    /^(?:expected|forecast|projected|predicted|likely)$/.test(lower) && tokens[trigger + 1]?.lower === 'to';
  return foretold && from > trigger && roles[trigger - 1] === 'noun' ? 'expected' : undefined;
}

/** “If the court agrees, the trial will start on 5 May”: what a condition of its sentence must be met for. */
export function isConditional({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const own = clauses[trigger]!;
  if (roles[clauses.indexOf(own)] === 'relative') return false;
  const will = tokens.some(({lower}, i) => clauses[i] === own && /^(?:will|would|'ll)$/.test(lower));
  return tokens.some(({lower}, i) => {
    if (!/^(?:if|unless|provided)$/.test(lower)) return false;
    const before = tokens[i - 1];
    const between = clauses[i]! - own;
    if (/^(?:any|anyone|anything|so|not|necessary|needed|possible|only|ever)$/.test(tokens[i + 1]?.lower ?? ''))
      return false;
    if (between > 0)
      return will && between === 1 && !isVerb(roles[i - 1]) && !/^(?:even|only|as|and|or|what)$/.test(before!.lower);
    return (
      between < 0 &&
      between >= -2 &&
      (i === 0 || /^[,:"“—–-]$/.test(before!.text) || /^(?:that|but)$/.test(before!.lower))
    );
  });
}

/** What somebody expects or hopes will happen: “expects the bank to”, “it is thought that Lind will resign”, “hopes that she would return”. */
export function opinionOf({tokens, roles, clauses}: Sentence, trigger: number): Status | undefined {
  const isModal = (k: number) => clauses[k] === clauses[trigger] && /^(?:will|would|'ll|shall)$/.test(tokens[k]!.lower);
  let i = trigger + 2;
  while (i > 0 && (i >= tokens.length || !isModal(i))) i--;
  if (i < 2) return undefined;
  i--;
  while (roles[i] === 'adverb') i--;
  if (!/^(?:noun|name|pronoun|number)$/.test(roles[i] ?? '')) return undefined; // “is expected to close and will sell”
  for (; i > 0; i--) {
    const {lower} = tokens[i]!;
    const goesOn = tokens[i + 1]!.lower === 'that' || /^(?:determiner|pronoun|name)$/.test(roles[i + 1]!);
    const told = OPINION.test(lower) && (roles[i] !== 'noun' || goesOn);
    if (told) return isDoubtful(tokens, i) ? 'proposed' : /^hop/.test(lower) ? 'proposed' : 'expected';
    if (roles[i] === 'mark' || roles[i] === 'relative' || isVerb(roles[i])) return undefined;
  }
  return undefined;
}
const OPINION =
  /^(?:(?:expect|predict|anticipat|forecast|believ|reckon|speculat|fear|hop|suspect|assum)(?:e?s|e?d|ing)?|believe|hope|assume|anticipate|speculate|thinks?|thought|expectations?|predictions?|speculation|belief)$/;

/** “do not believe”, “nobody expects” */
function isDoubtful(tokens: Sentence['tokens'], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({lower}) => isNegation(lower) || /^(?:few|nobody|none)$/.test(lower));
}

/**
 * What a passive says of the act behind its “to”: that others say it (“are said to have taken the town”), or that it was planned or
 * expected (“had been expected to return”, “was originally set for Monday”, “was to open”, “was about to”), whether it came to pass or not.
 *
 * @param at index of the participle, or of the “to” behind a form of “be”
 */
export function passiveAt({tokens, roles}: Sentence, at: number): Status | undefined {
  const {lower} = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? '';
  let be = at - 1;
  while (roles[be] === 'adverb' && !/likely$/.test(tokens[be]!.lower)) be--;
  const helper = tokens[be]?.lower ?? '';
  if (helper === 'had' && next === 'to') return HAD[lower];
  if (!/^(?:is|are|was|were|been)$/.test(helper)) return undefined;
  if (lower === 'to') {
    // “the response was to close the mill”: what it consisted in
    const plan = /^(?:base|aux)$/.test(roles[at + 1] ?? '') && !FATE.test(next);
    const from = tokens.findLastIndex(({text}, i) => i < be && text === ';') + 1;
    return plan && !tokens.slice(Math.max(from, be - 20), be).some((t) => IN_IT.test(t.lower))
      ? 'scheduled'
      : undefined;
  }
  if (REPORTED.test(lower) && next === 'to') return 'claimed';
  if (!LEADS.test(next) && !WEEKDAY.test(next) && !MONTH.test(next)) return undefined;
  if (lower === 'about') return next === 'to' ? 'scheduled' : undefined;
  if (lower === 'expected' || (/^(?:tipped|likely|unlikely)$/.test(lower) && next === 'to')) return 'expected';
  return /^(?:scheduled|due|slated|planned|booked)$/.test(lower) ||
    (/^(?:set|supposed|meant|intended)$/.test(lower) && /^(?:to|for)$/.test(next))
    ? 'scheduled'
    : undefined;
}
/** What follows a passive that tells of a plan: what is to be done, or when. */
const LEADS =
  /^(?:to|for|on|in|at|any|around|before|early|late|later|next|no|shortly|sometime|soon|this|today|tomorrow|tonight|within|yesterday)$/;
/** Also what somebody “had planned to” do. */
const HAD: Partial<Record<string, Status>> = {
  planned: 'scheduled',
  intended: 'scheduled',
  hoped: 'proposed',
  wanted: 'proposed',
  expected: 'expected',
};
const REPORTED = /^(?:said|reported|believed|thought|understood|rumou?red|alleged|claimed)$/;
/** Nouns of which “was to” tells what they consisted in. */
const IN_IT =
  /^(?:acts?|aims?|answer|challenge|choice|decision|duty|effect|function|goal|idea|instinct|intention|job|mission|move|objective|options?|plan|point|policy|priority|purpose|reaction|response|role|solution|step|strategy|tactic|task|thing|wish|work)$/;
/** What a biographer says with “was to” of what did come to pass: “he was to become its mayor”. */
const FATE =
  /^(?:become|prove|remain|last|die|win|play|have|marry|spend|serve|lead|make|see|end|dominate|stay|live|return|go|come|change)$/;
