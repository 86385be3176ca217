import type {Status} from '../model.js';
import {isFinite, isNegation, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {MONTH, OWNER, WEEKDAY, type Part} from '../text/syntax.js';
import {isStating} from '../text/verbs.js';
import {isClaimed, isOfClaim, isTaken} from './claims.js';
import {AIMING} from './plain-verbs.js';

/** Of what was still to come when it was told. */
export const AHEAD: ReadonlySet<Status> = new Set<Status>(['scheduled', 'proposed', 'expected']);
/** Of what is told as done, whoever answers for it. */
export const DONE: ReadonlySet<Status> = new Set<Status>(['happened', 'claimed']);

/**
 * Cues of factuality, after the levels of FactBank (Saurí & Pustejovsky 2009): who would not swear to it says so in a closed set
 * of words. A cue counts when it governs the trigger: before it, no more than a clause away, or right at it.
 */
const DENIED = /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed)|disput(?:e|es|ed)|debunk(?:s|ed)|hoax)$/;
/** Of a claim: “rejected”, said of an offer, is a deed. */
const REJECTS = /^(?:reject|dismiss)(?:s|es|ed|ing)$/;
const CLAIMED =
  /^(?:alleg(?:e|es|ed|edly|ing|ations?)|accus(?:e|es|ed|ing|ations?)|claim(?:s|ed|ing)?|suspect(?:s|ed|ing)?|purported(?:ly)?|reportedly|apparently|supposed(?:ly)?|whether|revelations?|believed|blam(?:e|es|ed|ing)|rumou?r(?:s|ed)?)$/;
const EXPECTED =
  /^(?:expect(?:s|ed|ing|ation|ations)?|(?:un)?likely|forecasts?|predict(?:s|ed|ion|ions)?|anticipat(?:e|es|ed)|speculation|speculated)$/;
const PROPOSED =
  /^(?:propos(?:e|es|ed|al|als|ing)|could|may|might|possible|possibly|possibility|hop(?:e|es|ed|ing)|want(?:s|ed)?|consider(?:s|ed|ing)?|favou?r|suggest(?:s|ed|ing)?|seek(?:s|ing)?|urg(?:e|es|ed|ing)|tr(?:y|ies|ying)|offer(?:s|ed|ing)?|potential|threaten(?:s|ed|ing)?|should|must|ought)$/;
/** Only with “to”: “vowed to appeal”, but “pledges of help”. */
const VOWED = /^(?:vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|swore)$/;
/** Of what they are after: “called for a vote”, “asked him to resign”, “demanded that the board meet”, “the request for a truce”. */
const ASKING =
  /^(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|recommend(?:s|ed|ing|ations?)?|urg(?:e|es|ed|ing)|propos(?:e|es|ed|ing|als?)|plead(?:s|ed|ing)?|pleas?|lobb(?:y|ies|ied|ying)|advis(?:es?|ed|ing))$/;
const SCHEDULED =
  /^(?:scheduled|will|'ll|shall|would|due|set|plan(?:s|ned|ning)?|slated|upcoming|forthcoming|prepar(?:e|es|ing)|going)$/;
export const NOUNS_OF_HEARSAY = /^(?:alleged|suspected|purported|supposed|reported)$/;

type Cue = 'asked' | 'denied' | 'claimed' | 'expected' | 'proposed' | 'vowed' | 'scheduled' | 'reports';
/** Cues by word: a long sentence is asked for them once for each of its happenings. */
const cues = new Map<string, Cue | null>();
const MOST_CUES = 20_000;

function cueOf(lower: string): Cue | null {
  let cue = cues.get(lower);
  if (cue === undefined) {
    if (cues.size >= MOST_CUES) cues.clear();
    cues.set(lower, (cue = cueIn(lower)));
  }
  return cue;
}

function cueIn(lower: string): Cue | null {
  if (lower === 'reports') return 'reports';
  if (DENIED.test(lower)) return 'denied';
  if (CLAIMED.test(lower)) return NOUNS_OF_HEARSAY.test(lower) ? null : 'claimed';
  if (EXPECTED.test(lower)) return 'expected';
  if (PROPOSED.test(lower)) return 'proposed';
  if (VOWED.test(lower)) return 'vowed';
  if (ASKING.test(lower)) return 'asked';
  return SCHEDULED.test(lower) ? 'scheduled' : null;
}

/** Whether a word says that something is planned for its time. */
export const isScheduling = (lower: string): boolean => cueOf(lower) === 'scheduled';

export interface Judged {
  status: Status;
  /** Told as hearsay: alleged, suspected, claimed. */
  hedged: boolean;
  /** Told as what was not done: “did not resign”. Somebody who says that denies nothing. */
  negated?: true;
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
  const {tokens, roles, clauses} = sentence;
  const past = when && written ? when.end <= written.start : false;
  const ahead = isAhead(when, written);
  const hedged =
    [1, 2].some((k) => NOUNS_OF_HEARSAY.test(tokens[trigger - k]?.lower ?? '')) ||
    tokens[trigger - 1]?.lower === 'allegedly';
  const cue = cueBefore(sentence, trigger, when, written, date);
  let found = cue.status;
  // “denies that he offered to resign”: whatever it is that is denied
  if (AHEAD.has(found ?? 'happened') && isDeniedClause(sentence, clauses.indexOf(clauses[trigger]!))) found = 'denied';
  if (isWhether(sentence, trigger)) found = 'proposed';
  if (!past && isToBeDone(sentence, trigger)) found = 'scheduled';
  // “If the party wins in May, …”: what is only supposed of a time that is not over
  if (!found && !past && isSupposed(sentence, trigger)) found = 'proposed';
  if (!found && isIntended(sentence, trigger)) found = 'scheduled';
  // “Analysts believe the bank will close”: what will be, only somebody’s opinion says.
  if (found === 'scheduled') found = opinionOf(sentence, trigger) ?? found;
  // What is dated and negated did not happen, and is told as that; without a date “has not spoken since” says little.
  const denial = when !== null && date && found !== 'denied' ? denialOf(sentence, trigger, date) : null;
  if (denial === 'fact') return {status: 'denied', hedged: false, negated: true};
  const negated = denial ? {negated: true as const} : {};
  const claimed = isClaimed(sentence, trigger) || (date !== undefined && isOfClaim(sentence, trigger, date.from));
  if ((hedged || (!ahead && claimed)) && !found) found = 'claimed';
  // “the vote was originally set for today”, “had been expected to return on Monday”: of the verb itself, or of what its subject names.
  const own = found ? undefined : (plannedOf(sentence, trigger) ?? (date && foretoldOf(sentence, trigger, date.from)));
  if (own) return {status: own, hedged: hedged || own === 'claimed'};
  found ??= toldBehind(sentence, trigger, past, date);
  const open = date && isNotBefore(sentence, trigger, date);
  if (ahead && (found ?? 'scheduled') === 'scheduled' && (open || isConditional(sentence, trigger))) found = 'expected';
  // “would meet”, told afterwards; “will stand trial for the murder last year”
  if (found === 'scheduled' && past && !cue.planned && !tellsOfPlans(sentence, trigger)) found = undefined;
  if (
    !found ||
    (found === 'proposed' && !ahead && isHappening(sentence, trigger) && (past || roles[trigger] !== 'past'))
  )
    return {
      status: ahead || isToday(sentence, trigger, when, written, date) ? 'scheduled' : 'happened',
      hedged,
      ...negated,
    };
  return {status: found, hedged: hedged || found === 'claimed', ...negated};
}

/**
 * What the nearest governing cue to the left says, within the clause of a happening or the one that opens it.
 *
 * @returns `planned`: what was planned for a day that is over, and may not have come to pass
 */
function cueBefore(
  sentence: Sentence,
  trigger: number,
  when: {start: number; end: number} | null,
  written: {start: number; end: number} | null,
  date: Part | undefined,
): {status?: Status | undefined; planned?: boolean} {
  const {tokens, roles, clauses} = sentence;
  const here = clauses[trigger]!;
  let found: Status | undefined;
  for (let i = trigger - 1; i >= 0 && here - clauses[i]! <= 1 && !found; i--) {
    const {lower} = tokens[i]!;
    // “… is hard to predict.” Okoro left: what the sentence before tells governs nothing.
    if (/^[.?!;]$/.test(lower) && (/^["”]$/.test(tokens[i + 1]!.text) || lower !== '.')) break;
    if (isUnproved(sentence, i)) return {status: 'claimed'};
    const passive = clauses[i] === here && isVerb(roles[trigger]) ? passiveAt(sentence, i) : undefined;
    if (passive === 'claimed' || (passive && (!when || !written || when.end <= written.end)))
      return {status: passive, planned: passive !== 'claimed'};
    const cue = cueOf(lower);
    if (cue === null || isSuspect(sentence, i) || isQuarrel(sentence, i) || isApart(sentence, i, trigger, date))
      continue;
    if (cue === 'claimed' && (isFiled(sentence, i) || isTaken(sentence, i))) continue;
    if (lower === 'demand' && isTrade(sentence, i)) continue;
    if (lower.startsWith('revelation') && tokens[i + 1]!.lower !== 'that') continue; // “revelations of a fraud”
    if (lower.startsWith('blam') && !isVerb(roles[trigger]) && roles[trigger] !== 'participle') continue; // that the attack was, whoever is blamed for it
    if (cue === 'denied') {
      const owned = isNegation(tokens[i - 1]?.lower ?? ''); // “does not deny killing her”
      if (!owned && !(lower === 'disputed' && isAttribute(sentence, i))) found = cue;
    } else if (cue === 'reports') {
      // “after 31 reports of fires, the company said”: of what they tell, and not of what follows.
      if (isVerb(roles[i]) || (clauses[i] !== here && tokens[i + 1]!.lower !== 'that')) continue;
      if (/^(?:published|released|issued)$/.test(tokens[i + 1]!.lower)) continue; // they lie on the table
      found = tokens.slice(i, trigger).some((t) => /^(?:will|would|could|may|might)$/.test(t.lower))
        ? 'expected'
        : 'claimed';
    } else if (lower === 'whether' && isAhead(when, written)) {
      if (isVerb(roles[trigger]) && clauses[i] === here) found = 'proposed'; // “asked whether it will close in May”; the vote in May will be
    } else if (cue === 'claimed' || cue === 'expected') {
      if (clauses[i] === here || lower === 'whether' || isContent(sentence, trigger)) found = cue;
    } else if (cue === 'asked') {
      if (isAskedFor(sentence, i, trigger)) found = 'proposed';
    } else if (clauses[i] !== here) continue;
    else if (cue === 'vowed') {
      if (tokens[i + 1]?.lower === 'to') found = 'proposed';
    } else if (
      lower === 'wanted' &&
      /^(?:for|over)$/.test(tokens[i + 1]!.lower) &&
      /^(?:is|are|was|were|been|,)$/.test(tokens[i - 1]?.lower ?? '')
    )
      found = 'claimed'; // “is wanted for killing two guards”
    else if (cue === 'proposed') {
      // “In 2008 nobody else could run so fast”: what somebody was able to do.
      const able = lower === 'could' && when && written && when.end <= written.start;
      if (!able && !(lower === 'may' && tokens[i]!.capital)) found = cue;
    } else if (cue === 'scheduled' && isOfSubject(sentence, i, trigger)) continue;
    else if (!(lower === 'set' && tokens[i + 1]?.lower !== 'to' && tokens[i + 1]?.lower !== 'for')) found = cue;
    // “denied reports that …”, “rejected the claim that …”
    const rejects = (word: string) => DENIED.test(word) || (found === 'claimed' && REJECTS.test(word));
    if (found && found !== 'denied' && [1, 2].some((k) => rejects(tokens[i - k]?.lower ?? ''))) found = 'denied';
  }
  return {status: found};
}

/** “There is no *evidence* that he fled”, “nobody saw *proof* that …”: what is only not shown to be so. */
function isUnproved({tokens, clauses}: Sentence, at: number): boolean {
  if (!/^(?:evidence|proof)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'that') return false;
  return tokens
    .slice(clauses.indexOf(clauses[at]!), at)
    .some(({lower}) => isNegation(lower) || /^(?:no|little|without|nobody|none)$/.test(lower));
}

/** Whether a time lies after all the days that an article may be from. */
function isAhead(when: {start: number} | null, written: {end: number} | null): boolean {
  return when !== null && written !== null && when.start >= written.end;
}

/** “whether he will seek”: the question is what will be. */
function isWhether({tokens}: Sentence, trigger: number): boolean {
  let asked = trigger - 1;
  while (asked >= 0 && tokens[asked]!.lower !== 'whether') asked = trigger - asked < 6 ? asked - 1 : -1;
  const words = tokens.slice(Math.max(0, asked), trigger).map(({lower}) => lower);
  // “whether he will speak when the trial resumes”: that it will, nobody asks.
  return asked >= 0 && words.some((word) => /^(?:to|will|would|should|can)$/.test(word)) && !words.includes('when');
}

/** “in an interview to be aired tonight”: of the happening itself, whatever verb the clause stands on. */
function isToBeDone({tokens, roles}: Sentence, trigger: number): boolean {
  return (
    !isVerb(roles[trigger]) &&
    tokens[trigger + 1]?.lower === 'to' &&
    tokens[trigger + 2]?.lower === 'be' &&
    roles[trigger + 3] === 'past'
  );
}

/** “is to be presented”, “are to be formally adopted” */
function isIntended({tokens, roles}: Sentence, trigger: number): boolean {
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
function toldBehind(sentence: Sentence, trigger: number, past: boolean, date: Part | undefined): Status | undefined {
  const {tokens, roles, clauses} = sentence;
  // “talks scheduled for Monday”; but “the deal is expected to lead to more” says nothing of the deal.
  const after = tokens
    .slice(trigger + 1, trigger + 6)
    .find(
      (t, k) =>
        /^(?:scheduled|planned|slated|expected|proposed)$/.test(t.lower) && tokens[trigger + k + 2]?.lower !== 'to',
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
function tellsOfPlans({tokens, roles, clauses}: Sentence, trigger: number): boolean {
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

/** Whether a clause is what the one before it denies: “denied on Monday *that he …*”, “denies reports *that he …*”. */
function isDeniedClause({tokens, roles}: Sentence, first: number): boolean {
  if (tokens[first]!.lower !== 'that') return false;
  let at = first - 1;
  while (at > 0 && !isVerb(roles[at])) at--;
  return DENIED.test(tokens[at]?.lower ?? '') && !isNegation(tokens[at - 1]?.lower ?? '');
}

/**
 * “The council meets on Wednesday”, written that day: an appointed act that is told in the present has not come to pass. Other acts are
 * told in the present while they go on. Where no day of writing is known, it is to come on whatever day is named behind it.
 */
function isToday(
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

/** “The talks scheduled for Friday were cancelled”: what was planned is the subject, and what its predicate tells has been done. */
function isOfSubject({tokens, roles}: Sentence, cue: number, trigger: number): boolean {
  if (!/^(?:scheduled|planned|due|set|slated)$/.test(tokens[cue]!.lower) || roles[trigger] !== 'past') return false;
  return tokens
    .slice(cue + 1, trigger)
    .some(({lower}, k) => roles[cue + 1 + k] === 'aux' && /^(?:was|were|has|have|had)$/.test(lower));
}

/** Whether a cue is told of something else in the sentence than a happening behind it. */
function isApart(sentence: Sentence, cue: number, trigger: number, date: Part | undefined): boolean {
  return (
    isOverBefore(sentence, cue, trigger, date) ||
    isBeside(sentence, cue, trigger) ||
    (date !== undefined && isOfNoun(sentence, cue, trigger))
  );
}

/**
 * “*Allegations* of theft did not keep Lind from office”, “the *accusation* was aired on Monday”, “inquiries into the *claims* will go on”: what
 * they do, or what is done with them, is told as a fact. But “the claim is that he fled”, “forecasts say that it will close”.
 */
function isOverBefore(
  {tokens, roles, clauses}: Sentence,
  cue: number,
  trigger: number,
  date: Part | undefined,
): boolean {
  if (roles[cue] !== 'noun' || !SAYINGS.test(tokens[cue]!.lower)) return false;
  const verb = roles.findIndex(
    (role, i) => i > cue && (isFinite(role) || role === 'relative' || role === 'subordinator'),
  );
  if (!isFinite(roles[verb]) || clauses[verb] !== clauses[cue] || isStating(tokens[verb]!.lower)) return false;
  if (verb > trigger) return /^(?:will|'ll)$/.test(tokens[verb]!.lower) || (date !== undefined && date.from > verb);
  const next = tokens[verb + 1]?.lower ?? '';
  const consists = /^(?:is|are|was|were)$/.test(tokens[verb]!.lower) && /^(?:that|for|to)$/.test(next);
  return !consists && !tokens.slice(verb, trigger).some(({lower}) => lower === 'that');
}
/** Nouns of what is said, expected or proposed. */
const SAYINGS =
  /^(?:(?:allegation|accusation|claim|rumou?r|revelation|expectation|forecast|prediction|proposal|demand|request|appeal|denial)s?|speculation)$/;

/** “took *proposals* for cuts to the summit”, “ended *speculation* about her part in the race”: what is named beyond what they are about, as known. */
function isBeside({tokens, roles}: Sentence, cue: number, trigger: number): boolean {
  if (roles[cue] !== 'noun' || !SAYINGS.test(tokens[cue]!.lower) || isVerb(roles[trigger])) return false;
  const isOwner = (i: number) => /['’]s?$/.test(tokens[i]?.text ?? '');
  let from = trigger;
  while (/^(?:noun|name|number|participle)$/.test(roles[from - 1] ?? '') || isOwner(from - 1)) from--;
  const known = tokens[from - 1]?.lower === 'the' || tokens.slice(from, trigger).some((_, k) => isOwner(from + k));
  const leads = roles
    .slice(cue + 1, trigger)
    .filter((role, k) => role === 'preposition' && tokens[cue + 1 + k]!.lower !== 'of');
  return known && leads.length > 1;
}

/** “a *possible* way out of the crisis that broke in March”: an adjective tells of its noun, and of nothing behind that but what it is to do. */
function isOfNoun({tokens, roles}: Sentence, cue: number, trigger: number): boolean {
  if (!/^(?:possible|potential|proposed|upcoming|forthcoming)$/.test(tokens[cue]!.lower) || isFinite(roles[cue]))
    return false;
  const noun = cue + 1;
  if (!/^(?:noun|name)$/.test(roles[noun] ?? '') || trigger <= noun) return false;
  let end = noun;
  while (/^(?:noun|name)$/.test(roles[end] ?? '')) end++;
  const between = roles.slice(noun, trigger);
  return tokens[end]?.lower !== 'to' && between.some((role) => role === 'preposition' || isFinite(role));
}

/** “weak *demand* for steel”: how much is bought, which asks for nothing; but “his demand for a vote”. */
function isTrade({tokens, roles}: Sentence, cue: number): boolean {
  if (roles[cue] !== 'noun') return false;
  let before = cue - 1;
  while (/^(?:noun|participle|adverb)$/.test(roles[before] ?? '')) before--;
  return roles[before] !== 'determiner' && !OWNER.test(tokens[before]?.text ?? '');
}

/** “The *claim* was filed on Monday”, “lodged a *claim* at the court”: to file it is an act, whatever it says. */
function isFiled({tokens, roles, clauses}: Sentence, cue: number): boolean {
  if (roles[cue] !== 'noun' || !/^(?:claim|allegation|accusation)s?$/.test(tokens[cue]!.lower)) return false;
  let before = cue - 1;
  while (
    /^(?:noun|name|determiner|number|participle)$/.test(roles[before] ?? '') &&
    !FILING.test(tokens[before]!.lower)
  )
    before--;
  if (FILING.test(tokens[before]?.lower ?? '')) return true;
  let verb = cue + 1;
  while (/^(?:preposition|determiner|noun|name|number)$/.test(roles[verb] ?? '')) verb++;
  const passive = roles[verb] === 'aux';
  while (roles[verb] === 'aux' || roles[verb] === 'adverb') verb++;
  return passive && clauses[verb] === clauses[cue] && FILING.test(tokens[verb]?.lower ?? '');
}
const FILING = /^(?:fil|lodg|submitt?)(?:e[ds]?|s|ing)?$/;

/** Whether the clause of a word is what the clause before it states, “claims that he shot”, “alleges: “He shot””, or goes on with it, “shot, killing”. */
function isContent({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const first = clauses.indexOf(clauses[trigger]!);
  return /^(?:that|whether|how|["“”:])$/.test(tokens[first]!.lower) || roles[trigger] === 'participle';
}

/** Index of the verb in the past that asks for a happening: “called for a vote”, “demanded his release”; −1 where there is none. */
export function askedBy(sentence: Sentence, trigger: number): number {
  const {tokens, roles, clauses} = sentence;
  let i = trigger - 1;
  while (i >= 0 && clauses[i] === clauses[trigger] && cueOf(tokens[i]!.lower) !== 'asked') i--;
  const asks = i >= 0 && clauses[i] === clauses[trigger] && roles[i] === 'past' && roles[i - 1] !== 'aux';
  return asks && isAskedFor(sentence, i, trigger) ? i : -1;
}

/** Whether a word of asking asks for a happening: as its object, behind “for”, by an infinitive, or in the clause with “that”. */
function isAskedFor({tokens, roles, clauses}: Sentence, asking: number, trigger: number): boolean {
  const words = tokens.slice(asking + 1, trigger).map(({lower}) => lower);
  const between = roles.slice(asking + 1, trigger);
  const [first = ''] = words;
  if (/^(?:off|it)$/.test(first) || between.some((role) => role === 'past' || role === 'present')) return false; // “demanded an end and left”
  const verb = isVerb(roles[trigger]);
  // “that Lind resign”: after “that” a plain form, which may look like a noun behind its subject.
  if (clauses[trigger] !== clauses[asking])
    return (
      clauses[asking]! + 1 === clauses[trigger] &&
      words.includes('that') &&
      (verb || /^(?:name|pronoun|noun)$/.test(roles[trigger - 1]!))
    );
  if (verb) return words.includes('to') && !between.includes('base');
  // “demands for China to account for the deaths”, “called for an inquiry into the killing”: what is named further on is not asked for.
  const far = between.some((role, k) => role === 'base' || (role === 'preposition' && words[k] !== 'of' && k > 0));
  const object =
    /^(?:demand|request|recommend|propos)/.test(tokens[asking]!.lower) && /^(?:the|an?|his|her|its|their)$/.test(first);
  return !far && (first === 'for' || object);
}

/** “the disputed 2009 vote”, “disputed elections”: the participle describes, and tells nothing. */
function isAttribute({roles}: Sentence, at: number): boolean {
  return roles[at - 1] === 'determiner' || /^(?:noun|name)$/.test(roles[at + 1] ?? '');
}

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

/**
 * “did not resign”, “was not signed”, “will not attend”, of a date that is not exempt: the fact that it was not done. As in “could not
 * attend”, “has not changed”, “nobody was killed”, “decided not to run”, it may also be a state, or what kept it from being done, which
 * itself was so.
 */
function denialOf(sentence: Sentence, trigger: number, {from}: Part): 'fact' | 'state' | null {
  const {tokens, clauses, roles} = sentence;
  const {lower} = tokens[trigger]!;
  // “is not sitting on Wednesday”
  const goesOn = lower.endsWith('ing') && /^(?:is|are)$/.test(tokens[trigger - 2]?.lower ?? '');
  if (!goesOn && !isVerb(roles[trigger]) && (roles[trigger] !== 'participle' || lower.endsWith('ing'))) return null;
  if (isExempt(sentence, from)) return null;
  for (let i = trigger - 1; i >= 0 && clauses[i] === clauses[trigger]; i--) {
    const word = tokens[i]!.lower;
    if (/^(?:nobody|none)$/.test(word) || isNoSubject(sentence, i, trigger))
      return roles[trigger] === 'past' && isAct(sentence, trigger) && !isAfterVerb(sentence, i, trigger)
        ? 'fact'
        : 'state';
    if (trigger - i > 3 || !isNegation(word)) continue;
    if (/^(?:only|just|merely|simply)$/.test(tokens[i + 1]!.lower)) return null;
    const plain = roles.slice(i + 1, trigger).every((role) => role === 'aux' || role === 'adverb');
    const helper = tokens[i - 1]?.lower ?? '';
    const act = (goesOn || FACTUAL.test(helper)) && isAct(sentence, trigger);
    const supposed = /^(?:if|unless)$/.test(tokens[clauses.indexOf(clauses[trigger]!)]!.lower);
    return plain && act && !supposed ? 'fact' : 'state';
  }
  return null;
}

/** Whether a word tells what is done, and not how somebody is or what they are left to do. */
function isAct({tokens}: Sentence, trigger: number): boolean {
  return !STATE.test(tokens[trigger]!.lower) && tokens[trigger + 1]?.lower !== 'to';
}

/** “No court in the country convicted …”: a subject that there is none of; “no fewer than twenty died” has one. */
function isNoSubject(sentence: Sentence, i: number, trigger: number): boolean {
  const {tokens, roles} = sentence;
  if (tokens[i]!.lower !== 'no' || LIMIT.test(tokens[i + 1]!.lower)) return false;
  return /^(?:noun|name)$/.test(roles[i + 1] ?? '') && !isAfterVerb(sentence, i, trigger);
}
const LIMIT = /^(?:better|doubt|fewer|further|later|less|longer|matter|more|other|sooner|wonder|worse)$/;

/** Whether another verb stands between two words: “there was no ferry when they left”. */
function isAfterVerb({roles}: Sentence, i: number, trigger: number): boolean {
  return roles.slice(i + 1, trigger).some(isFinite) || isFinite(roles[i - 1]);
}
/** Auxiliaries that tell of one time, and of what is so: no perfect, and no modal but “will”. */
const FACTUAL = /^(?:did|was|were|will|wo)$/;
/** What is no act: how somebody is, thinks or is left to do. */
const STATE =
  /^(?:allowed|permitted|able|satisfied|impressed|convinced|interested|happy|know|want|believe|think|need|like|have|look|feel|seem|appear|change|recall|forget|remember|comment|respond|return|mean|expect|expected|matter|care)$/;

/** Whether what is denied is not denied of a date: “did not open until Monday”, “did not start on Sunday but on Monday”. */
export function isExempt({tokens}: Sentence, from: number): boolean {
  return /^(?:until|till|before|but|by)$/.test(tokens[boundOf(tokens, from)]?.lower ?? '');
}

/** Index of the word that a date hangs on, past its preposition and what says how close it is: “until *at least* April”. */
function boundOf(tokens: Sentence['tokens'], from: number): number {
  let lead = from - 1;
  while (/^(?:in|on|at|the|least|early|late|mid|end|of)$/.test(tokens[lead]?.lower ?? '')) lead--;
  return lead;
}

/** “will not be ready before 2026”, “is not expected until May”, “in May at the earliest”: that it will be then, nobody says. */
function isNotBefore({tokens}: Sentence, trigger: number, {from, to}: Part): boolean {
  if (tokens[to]?.lower === 'at' && tokens[to + 2]?.lower === 'earliest') return true;
  const bound = boundOf(tokens, from);
  const lead = tokens[bound]?.lower;
  const open = /^(?:expected|likely)$/.test(tokens[trigger]!.lower) || bound < from - 1; // “until at least April”
  const before = lead === 'before' || (lead === 'until' && open);
  return before && tokens.slice(Math.max(0, trigger - 4), from).some(({lower}) => isNegation(lower));
}

/** What the verb says that a word is, or whose subject it names, where that is a plan or hearsay (see `passiveAt`). */
function plannedOf(sentence: Sentence, trigger: number): Status | undefined {
  const {roles, clauses} = sentence;
  const noun = roles[trigger] === 'present' && roles[trigger + 1] === 'aux'; // “the talks are due to resume”
  if (isVerb(roles[trigger]) && !noun) return passiveAt(sentence, trigger);
  let i = trigger + 1;
  while (i < roles.length && clauses[i] === clauses[trigger] && !isFinite(roles[i])) i++;
  while ((roles[i] === 'aux' || roles[i] === 'adverb') && !/likely$/.test(sentence.tokens[i]!.lower)) i++;
  return clauses[i] === clauses[trigger] && i - trigger < 9 ? passiveAt(sentence, i) : undefined;
}

/** Whether the clause of a verb in the present is opened by “if” or “unless”: “if the party wins”. */
function isSupposed({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const first = tokens[clauses.indexOf(clauses[trigger]!)]!.lower;
  if (!/^(?:if|unless)$/.test(first)) return false;
  if (isVerb(roles[trigger]) && roles[trigger] !== 'past') return true;
  const helpers = tokens.filter((_, i) => clauses[i] === clauses[trigger] && roles[i] === 'aux');
  return helpers.some(({lower}) => /^(?:is|are|has|have|does|do|can|'s)$/.test(lower));
}

/** “A figure expected to double by May”: what a participle behind its noun says of the time that follows. */
function foretoldOf({tokens, roles}: Sentence, trigger: number, from: number): Status | undefined {
  const {lower} = tokens[trigger]!;
  const foretold =
    /^(?:expected|forecast|projected|predicted|likely)$/.test(lower) && tokens[trigger + 1]?.lower === 'to';
  return foretold && from > trigger && roles[trigger - 1] === 'noun' ? 'expected' : undefined;
}

/** “If the court agrees, the trial will start on 5 May”: what a condition of its sentence must be met for. */
function isConditional({tokens, roles, clauses}: Sentence, trigger: number): boolean {
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
function opinionOf({tokens, roles, clauses}: Sentence, trigger: number): Status | undefined {
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

/** “in a dispute over the vote”, “despite her denials”: nouns that deny nothing of what follows. */
function isQuarrel({tokens, roles}: Sentence, i: number): boolean {
  const {lower} = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  if (/^disputes?$/.test(lower)) return !isVerb(roles[i]) && next !== 'that' && roles[i + 1] !== 'determiner';
  return /^denials?$/.test(lower) && !/^(?:of|that|by)$/.test(next);
}

/** “The suspect appears in court”: who is suspected, and no verb. */
function isSuspect({tokens, roles}: Sentence, i: number): boolean {
  if (!/^suspects?$/.test(tokens[i]!.lower)) return false;
  return (
    /^(?:determiner|number)$/.test(roles[i - 1] ?? '') ||
    OWNER.test(tokens[i - 1]?.text ?? '') ||
    isVerb(roles[i + 1]) ||
    roles[i + 1] === 'aux'
  );
}

/**
 * What a passive says of the act behind its “to”: that others say it (“are said to have taken the town”), or that it was planned or
 * expected (“had been expected to return”, “was originally set for Monday”, “was to open”, “was about to”), whether it came to pass or not.
 *
 * @param at index of the participle, or of the “to” behind a form of “be”
 */
function passiveAt({tokens, roles}: Sentence, at: number): Status | undefined {
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
