import type {Status} from '../model.js';
import {isFinite, isNegation, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import type {Part} from '../text/syntax.js';
import {isClaimed, isOfClaim} from './claims.js';
import {isAskedFor, isAttribute, isContent, isIdle, isOfSubject, isUnproved} from './cue-reach.js';
import {denialOf, isDeniedClause, isNotBefore} from './denials.js';
import {cueOf, NOUNS_OF_HEARSAY, REJECTS, type Cue} from './status-cues.js';
import {
  foretoldOf,
  isConditional,
  isIntended,
  isSupposed,
  isToBeDone,
  isToday,
  isWhether,
  opinionOf,
  passiveAt,
  plannedOf,
  tellsOfPlans,
  toldBehind,
} from './to-come.js';

/** Of what was still to come when it was told. */
export const AHEAD: ReadonlySet<Status> = new Set<Status>(['scheduled', 'proposed', 'expected']);
/** Of what is told as done, whoever answers for it. */
export const DONE: ReadonlySet<Status> = new Set<Status>(['happened', 'claimed']);

export interface Judged {
  status: Status;
  /** Told as hearsay: alleged, suspected, claimed. */
  hedged: boolean;
  /** Told as what was not done: “did not resign”. Somebody who says that denies nothing. */
  negated?: true;
}

/** A happening as it stands in its sentence and in time. */
interface Placed {
  sentence: Sentence;
  /** Index of the word that tells of it. */
  trigger: number;
  when: {start: number; end: number} | null;
  written: {start: number; end: number} | null;
  date: Part | undefined;
  /** Whether its time is over, or still to come, on all the days that the article may be from. */
  past: boolean;
  ahead: boolean;
}

/**
 * How sure a sentence is of one of its happenings, and whether it lies ahead.
 *
 * @param trigger index of the word that tells of the happening
 * @param when the time it is placed at, and `written` the days the article may be from; null where unknown
 * @param date the tokens of the expression that dates it
 */
export function statusOf(
  sentence: Sentence,
  trigger: number,
  when: {start: number; end: number} | null,
  written: {start: number; end: number} | null,
  date?: Part,
): Judged {
  const past = when !== null && written !== null && when.end <= written.start;
  const ahead = when !== null && written !== null && when.start >= written.end;
  const placed: Placed = {sentence, trigger, when, written, date, past, ahead};
  const hedged = isHedged(sentence, trigger);
  const cue = cueBefore(placed);
  let found = governed(placed, cue.status);
  // What is dated and negated did not happen, and is told as that; without a date “has not spoken since” says little.
  const denial = when !== null && date && found !== 'denied' ? denialOf(sentence, trigger, date) : null;
  if (denial === 'fact') return {status: 'denied', hedged: false, negated: true};
  const negated = denial ? {negated: true as const} : {};
  const claimed = isClaimed(sentence, trigger) || (date !== undefined && isOfClaim(sentence, trigger, date.from));
  if ((hedged || (!ahead && claimed)) && !found) found = 'claimed';
  // “the vote was originally set for today”, “had been expected to return on Monday”: of the verb itself, or of what its subject names.
  const own = found ? undefined : (plannedOf(sentence, trigger) ?? (date && foretoldOf(sentence, trigger, date.from)));
  if (own) return {status: own, hedged: hedged || own === 'claimed'};
  found = inTime(placed, found, cue.planned === true);
  if (found && !isDoneAnyway(placed, found)) return {status: found, hedged: hedged || found === 'claimed', ...negated};
  const comes = ahead || isToday(sentence, trigger, when, written, date);
  return {status: comes ? 'scheduled' : 'happened', hedged, ...negated};
}

/** “a suspected arson attack”, “allegedly burned” */
function isHedged({tokens}: Sentence, trigger: number): boolean {
  const isHearsayNoun = (k: number) => NOUNS_OF_HEARSAY.test(tokens[trigger - k]?.lower ?? '');
  return isHearsayNoun(1) || isHearsayNoun(2) || tokens[trigger - 1]?.lower === 'allegedly';
}

/** What the words that govern a happening say of it, beside the nearest cue, whose status is given. */
function governed({sentence, trigger, past}: Placed, cued: Status | undefined): Status | undefined {
  const {clauses} = sentence;
  let found = cued;
  // “denies that he offered to resign”: whatever it is that is denied
  if (AHEAD.has(found ?? 'happened') && isDeniedClause(sentence, clauses.indexOf(clauses[trigger]!))) found = 'denied';
  if (isWhether(sentence, trigger)) found = 'proposed';
  if (!past && isToBeDone(sentence, trigger)) found = 'scheduled';
  // “If the party wins in May, …”: what is only supposed of a time that is not over
  if (!found && !past && isSupposed(sentence, trigger)) found = 'proposed';
  if (!found && isIntended(sentence, trigger)) found = 'scheduled';
  // “Analysts believe the bank will close”: what will be, only somebody’s opinion says.
  return found === 'scheduled' ? (opinionOf(sentence, trigger) ?? found) : found;
}

/** What is left of a status, or is said behind the happening, now that its time is over or still to come. */
function inTime(
  {sentence, trigger, date, past, ahead}: Placed,
  governs: Status | undefined,
  planned: boolean,
): Status | undefined {
  const found = governs ?? toldBehind(sentence, trigger, past, date);
  const open = date && isNotBefore(sentence, trigger, date);
  if (ahead && (found ?? 'scheduled') === 'scheduled' && (open || isConditional(sentence, trigger))) return 'expected';
  // “would meet”, told afterwards; “will stand trial for the murder last year”
  return found === 'scheduled' && past && !planned && !tellsOfPlans(sentence, trigger) ? undefined : found;
}

/** Whether what was proposed or tried is itself what was done. */
function isDoneAnyway({sentence, trigger, past, ahead}: Placed, found: Status): boolean {
  const open = found === 'proposed' && !ahead && (past || sentence.roles[trigger] !== 'past');
  return open && isHappening(sentence, trigger);
}

/**
 * What the nearest governing cue to the left says, within the clause of a happening or the one that opens it.
 *
 * @returns `planned`: what was planned for a day that is over, and may not have come to pass
 */
function cueBefore(placed: Placed): {status?: Status; planned?: boolean} {
  const {sentence, trigger, when, written, date} = placed;
  const {tokens, roles, clauses} = sentence;
  const here = clauses[trigger]!;
  for (let i = trigger - 1; i >= 0 && here - clauses[i]! <= 1; i--) {
    const {lower} = tokens[i]!;
    // “… is hard to predict.” Okoro left: what the sentence before tells governs nothing.
    if (/^[.?!;]$/.test(lower) && (/^["”]$/.test(tokens[i + 1]!.text) || lower !== '.')) break;
    if (isUnproved(sentence, i)) return {status: 'claimed'};
    const passive = clauses[i] === here && isVerb(roles[trigger]) ? passiveAt(sentence, i) : undefined;
    if (passive === 'claimed' || (passive && (!when || !written || when.end <= written.end)))
      return {status: passive, planned: passive !== 'claimed'};
    const cue = cueOf(lower);
    if (cue === null || isIdle(sentence, i, cue, trigger, date)) continue;
    const status = SAID_BY[cue](placed, i);
    if (status) return {status: isRejected(sentence, i, status) ? 'denied' : status};
  }
  return {};
}

/** “denied reports that …”, “rejected the claim that …” */
function isRejected({tokens}: Sentence, cue: number, status: Status): boolean {
  return [1, 2].some((k) => {
    const lower = tokens[cue - k]?.lower ?? '';
    return status !== 'denied' && (cueOf(lower) === 'denied' || (status === 'claimed' && REJECTS.test(lower)));
  });
}

/** What each cue says of a happening behind it, given the index of the cue’s word; undefined where it says nothing of that one. */
const SAID_BY: Record<Cue, (placed: Placed, at: number) => Status | undefined> = {
  denied({sentence}, at) {
    const {tokens} = sentence;
    const owned = isNegation(tokens[at - 1]?.lower ?? ''); // “does not deny killing her”
    return !owned && !(tokens[at]!.lower === 'disputed' && isAttribute(sentence, at)) ? 'denied' : undefined;
  },
  // “after 31 reports of fires, the company said”: of what they tell, and not of what follows.
  reports({sentence: {tokens, roles, clauses}, trigger}, at) {
    const next = tokens[at + 1]!.lower;
    if (isVerb(roles[at]) || (clauses[at] !== clauses[trigger] && next !== 'that')) return undefined;
    if (/^(?:published|released|issued)$/.test(next)) return undefined; // they lie on the table
    const open = tokens.slice(at, trigger).some(({lower}) => /^(?:will|would|could|may|might)$/.test(lower));
    return open ? 'expected' : 'claimed';
  },
  // “asked whether it will close in May”; the vote in May will be
  claimed(placed, at) {
    const {sentence, trigger, ahead} = placed;
    const whether = sentence.tokens[at]!.lower === 'whether';
    if (whether && ahead) return isVerb(sentence.roles[trigger]) && isInClause(placed, at) ? 'proposed' : undefined;
    return whether || isInClause(placed, at) || isContent(sentence, trigger) ? 'claimed' : undefined;
  },
  expected: (placed, at) =>
    isInClause(placed, at) || isContent(placed.sentence, placed.trigger) ? 'expected' : undefined,
  asked: ({sentence, trigger}, at) => (isAskedFor(sentence, at, trigger) ? 'proposed' : undefined),
  vowed: (placed, at) =>
    isInClause(placed, at) && placed.sentence.tokens[at + 1]?.lower === 'to' ? 'proposed' : undefined,
  proposed(placed, at) {
    if (!isInClause(placed, at)) return undefined;
    const {tokens} = placed.sentence;
    const {lower, capital} = tokens[at]!;
    const hunted =
      /^(?:for|over)$/.test(tokens[at + 1]!.lower) && /^(?:is|are|was|were|been|,)$/.test(tokens[at - 1]?.lower ?? '');
    if (lower === 'wanted' && hunted) return 'claimed'; // “is wanted for killing two guards”
    const able = lower === 'could' && placed.past; // “In 2008 nobody else could run so fast”: what somebody was able to do
    return able || (lower === 'may' && capital) ? undefined : 'proposed';
  },
  scheduled(placed, at) {
    const {sentence, trigger} = placed;
    if (!isInClause(placed, at) || isOfSubject(sentence, at, trigger)) return undefined;
    const laid = sentence.tokens[at]!.lower === 'set' && !/^(?:to|for)$/.test(sentence.tokens[at + 1]?.lower ?? '');
    return laid ? undefined : 'scheduled';
  },
};

function isInClause({sentence: {clauses}, trigger}: Placed, at: number): boolean {
  return clauses[at] === clauses[trigger];
}

/**
 * Whether a happening itself is told as hearsay: “a suspected attack”, “allegedly burned”, “is accused of burning”. A cue that merely
 * governs its clause does not say so: “claimed victory in the race”, “blamed him for the coup”.
 *
 * @param trigger index of the word that tells of the happening
 */
export function isHearsay({tokens, clauses, roles}: Sentence, trigger: number): boolean {
  for (let i = trigger - 1; i >= 0 && trigger - i <= 6 && clauses[i] === clauses[trigger]; i--) {
    const {lower} = tokens[i]!;
    if (NOUNS_OF_HEARSAY.test(lower.replace(/ly$/, ''))) return trigger - i <= 3;
    if (ACCUSED.test(lower)) return /^(?:to|of|in)$/.test(tokens[i + 1]?.lower ?? '');
    if (roles[i] === 'mark') return false;
  }
  return false;
}
const ACCUSED = /^(?:said|believed|thought|accused|rumou?red)$/;

/**
 * Whether it was done, whatever may come of it: the trigger is itself a finite verb in the past, or what it names was offered or tried, “offered
 * his resignation”, “was trying to find a way out”.
 */
function isHappening({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  if (roles[trigger] === 'past') return true;
  for (let i = trigger - 1; i >= 0 && clauses[i] === clauses[trigger]; i--) {
    if (tokens[i]!.lower === 'offered') return roles[i] === 'past';
    if (tokens[i]!.lower === 'trying')
      return /^(?:was|were)$/.test(tokens[roles.findLastIndex((r, k) => k < i && r === 'aux')]?.lower ?? '');
    if (isFinite(roles[i])) return false;
  }
  return false;
}
