import type {Status} from '../model.js';
import {isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {isClaimed} from './claims.js';

/**
 * Cues of factuality, after the levels of FactBank (Saurí & Pustejovsky 2009): who would not swear to it says so in a closed set
 * of words. A cue counts when it governs the trigger: before it, no more than a clause away, or right at it.
 */
const DENIED = /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed)|disput(?:e|es|ed)|debunk(?:s|ed)|hoax)$/;
const CLAIMED =
  /^(?:alleg(?:e|es|ed|edly|ing|ations?)|accus(?:e|es|ed|ing|ations?)|claim(?:s|ed|ing)?|suspect(?:s|ed|ing)?|purported(?:ly)?|reportedly|apparently|supposed(?:ly)?|whether|revelations?|believed|blam(?:e|es|ed|ing)|rumou?r(?:s|ed)?)$/;
const EXPECTED =
  /^(?:expect(?:s|ed|ing|ation|ations)?|likely|forecasts?|predict(?:s|ed|ion|ions)?|anticipat(?:e|es|ed)|speculation|speculated)$/;
const PROPOSED =
  /^(?:propos(?:e|es|ed|al|als|ing)|could|may|might|possible|possibly|possibility|hop(?:e|es|ed|ing)|want(?:s|ed)?|consider(?:s|ed|ing)?|favou?r|suggest(?:s|ed|ing)?|seek(?:s|ing)?|urg(?:e|es|ed|ing)|tr(?:y|ies|ying)|offer(?:s|ed|ing)?|potential|threaten(?:s|ed|ing)?|should|must|ought)$/;
/** Only with “to”: “vowed to appeal”, but “pledges of help”. */
const VOWED = /^(?:vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|swore)$/;
/** Of what they are after: “called for a vote”, “asked him to resign”, “demanded that the board meet”, “the request for a truce”. */
const ASKING =
  /^(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|recommend(?:s|ed|ing|ations?)?|urg(?:e|es|ed|ing)|propos(?:e|es|ed|ing|als?)|plead(?:s|ed|ing)?|pleas?|lobb(?:y|ies|ied|ying)|advis(?:es?|ed|ing))$/;
const SCHEDULED =
  /^(?:scheduled|will|'ll|shall|would|due|set|plan(?:s|ned|ning)?|slated|upcoming|forthcoming|prepar(?:e|es|ing)|going)$/;
const NOUNS_OF_HEARSAY = /^(?:alleged|suspected|purported|supposed|reported)$/;

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
 */
export function statusOf(
  sentence: Sentence,
  trigger: number,
  when: {start: number; end: number} | null,
  written: {start: number; end: number} | null,
): Judged {
  const {tokens, roles, clauses} = sentence;
  const here = clauses[trigger]!;
  const hedged =
    [1, 2].some((k) => NOUNS_OF_HEARSAY.test(tokens[trigger - k]?.lower ?? '')) ||
    tokens[trigger - 1]?.lower === 'allegedly';
  let found: Status | undefined;
  // The nearest governing cue to the left decides, within this clause or the one that opens it.
  for (let i = trigger - 1; i >= 0 && here - clauses[i]! <= 1 && !found; i--) {
    const {lower} = tokens[i]!;
    const cue = cueOf(lower);
    if (cue === null) continue;
    if (cue === 'denied') {
      const owned = /^(?:not|n['’]t|never)$|n['’]t$/.test(tokens[i - 1]?.lower ?? ''); // “does not deny killing her”
      if (!owned && !(lower === 'disputed' && isAttribute(sentence, i))) found = cue;
    } else if (cue === 'reports') {
      if (isVerb(roles[i])) continue;
      found = tokens.slice(i, trigger).some((t) => /^(?:will|would|could|may|might)$/.test(t.lower))
        ? 'expected'
        : 'claimed';
    } else if (cue === 'claimed' || cue === 'expected') {
      if (clauses[i] === here || lower === 'whether' || isContent(sentence, trigger)) found = cue;
    } else if (cue === 'asked') {
      if (isAskedFor(sentence, i, trigger)) found = 'proposed';
    } else if (clauses[i] !== here) continue;
    else if (cue === 'vowed') {
      if (tokens[i + 1]?.lower === 'to') found = 'proposed';
    } else if (cue === 'proposed') {
      // “In 2008 nobody else could run so fast”: what somebody was able to do.
      const able = lower === 'could' && when && written && when.end <= written.start;
      if (!able && !(lower === 'may' && tokens[i]!.capital)) found = cue;
    } else if (!(lower === 'set' && tokens[i + 1]?.lower !== 'to' && tokens[i + 1]?.lower !== 'for')) found = cue;
    // “denied reports that …”
    if (found && found !== 'denied' && [1, 2].some((k) => DENIED.test(tokens[i - k]?.lower ?? ''))) found = 'denied';
  }
  // “whether he will seek”: the question is what will be.
  let asked = trigger - 1;
  while (asked >= 0 && tokens[asked]!.lower !== 'whether') asked = trigger - asked < 6 ? asked - 1 : -1;
  if (asked >= 0 && tokens.slice(asked, trigger).some((t) => /^(?:to|will|would|should|can)$/.test(t.lower)))
    found = 'proposed';
  // “in an interview to be aired tonight”: of the happening itself, whatever verb the clause stands on.
  if (
    !isVerb(roles[trigger]) &&
    tokens[trigger + 1]?.lower === 'to' &&
    tokens[trigger + 2]?.lower === 'be' &&
    roles[trigger + 3] === 'past' &&
    !(when && written && when.end <= written.start)
  )
    found = 'scheduled';
  // “is to be presented”
  if (!found && roles[trigger] !== 'past')
    for (let i = trigger - 1; i > 0 && trigger - i < 4; i--)
      if (tokens[i]!.lower === 'to' && /^(?:is|are)$/.test(tokens[i - 1]!.lower)) found = 'scheduled';
  if (when && isCalledOff(sentence, trigger, !written || when.start >= written.start))
    return {status: 'denied', hedged: false};
  // What is dated and negated did not happen, and is told as that; without a date “has not spoken since” says little.
  const negated = when !== null && found !== 'denied' && isNegated(sentence, trigger) ? true : undefined;
  const ahead = when && written ? when.start >= written.end : false;
  if ((hedged || (!ahead && isClaimed(sentence, trigger))) && !found) found = 'claimed';
  const past = when && written ? when.end <= written.start : false;
  if (!found) {
    // “talks scheduled for Monday”; but “the deal is expected to lead to more” says nothing of the deal.
    const after = tokens
      .slice(trigger + 1, trigger + 6)
      .find(
        (t, k) =>
          /^(?:scheduled|planned|slated|expected|proposed)$/.test(t.lower) && tokens[trigger + k + 2]?.lower !== 'to',
      )?.lower;
    const modal = tokens
      .slice(trigger + 1, trigger + 3)
      .some((t, k) => clauses[trigger + 1 + k] === here && /^(?:will|'ll|would|shall)$/.test(t.lower));
    if (after === 'expected' || after === 'proposed') found = after;
    else if (modal)
      found = 'scheduled'; // “talks will also take place”
    else if (after) found = 'scheduled';
  }
  if (
    found === 'scheduled' &&
    past &&
    !tokens.some(
      (t, i) =>
        isVerb(roles[i]) &&
        (/^(?:scheduled|due|slated)$/.test(t.lower) ||
          (isVerb(roles[trigger]) && /^(?:will|'ll|shall)$/.test(t.lower))),
    )
  )
    found = undefined; // “would meet”, told afterwards; “will stand trial for the murder last year”
  if (!found || (found === 'proposed' && past && !ahead && isHappening(sentence, trigger)))
    return {status: ahead ? 'scheduled' : 'happened', hedged, ...(negated ? {negated} : {})};
  return {status: found, hedged: hedged || found === 'claimed', ...(negated ? {negated} : {})};
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

/** The trigger is itself a finite past verb: it tells, whatever modal stands elsewhere. */
function isHappening({roles}: Sentence, trigger: number): boolean {
  return roles[trigger] === 'past';
}

/** “did not resign”, “never met”, “nobody was killed” */
function isNegated({tokens, clauses, roles}: Sentence, trigger: number): boolean {
  if (!isVerb(roles[trigger]) && roles[trigger] !== 'participle') return false;
  for (let i = trigger - 1; i >= 0 && clauses[i] === clauses[trigger]; i--) {
    if (/^(?:nobody|none)$/.test(tokens[i]!.lower)) return true;
    if (trigger - i <= 3 && /^(?:not|n't|never)$|n't$/.test(tokens[i]!.lower)) return tokens[i + 1]?.lower !== 'only';
  }
  return false;
}

/**
 * “the talks planned for Monday were cancelled”, “the talks, due on Friday, were called off”. Where the date may be of the cancelling,
 * since it is past, only what is not the verb itself has been called off.
 */
function isCalledOff({tokens, clauses, roles}: Sentence, trigger: number, ahead: boolean): boolean {
  const isOff = (i: number) =>
    (/^(?:cancelled|canceled|scrapped)$/.test(tokens[i]?.lower ?? '') && !/^(?:noun|name)$/.test(roles[i + 1] ?? '')) ||
    (tokens[i]?.lower === 'called' && tokens[i + 1]?.lower === 'off');
  const isPlan = (i: number) => /^(?:scheduled|planned|due|slated|set)$/.test(tokens[i]!.lower);
  if (isOff(trigger)) return ahead && tokens.slice(0, trigger).some((_, i) => isPlan(i));
  if (isVerb(roles[trigger]) && !isPlan(trigger)) return false;
  return tokens.some((_, i) => i > trigger && isOff(i) && clauses[i]! - clauses[trigger]! <= 1);
}
