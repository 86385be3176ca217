import {isFinite, isNegation, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {isHuman} from '../text/people.js';
import type {Part} from '../text/syntax.js';
import {isStating} from '../text/verbs.js';
import {isAttributive} from './around-date.js';
import {isExempt} from './denials.js';

/** A predicate that says of its subject, or of its object, that it is not to be, or not on the day that was planned. */
interface Off extends Part {
  /** The verb; `from` is where its auxiliaries begin, `to` ends it with its particle. */
  verb: number;
  /** Said of the subject: “was cancelled”, “will not take place”; else of the object: “has cancelled”. */
  passive: boolean;
  /** Put off to another day, and not dropped. */
  later: boolean;
  /** Only of what is known to be planned: “the trial was adjourned” on the day it began. */
  planned: boolean;
}

/** What is dropped by a word that says so of plans alone. */
const DROPPED =
  /^(?:cancell?ed|cancels|cancell?ing|scrap(?:ped|s|ping)|axed|axes|shelv(?:ed|es|ing)|ditch(?:ed|es|ing))$/;
/** What may also be left when it has begun, “the match was abandoned at half-time”. */
const LEFT = /^(?:abandon(?:ed|s|ing)|drop(?:ped|s|ping)|withdr(?:aws?|ew|awn|awing))$/;
const PUT_OFF = /^(?:postpon(?:ed|es|ing)|reschedul(?:ed|es|ing)|defer(?:red|s|ring))$/;
/** What may also be kept waiting, broken off or carried elsewhere. */
const HELD_UP = /^(?:delay(?:ed|s|ing)|adjourn(?:ed|s|ing)|suspend(?:ed|s|ing))$/;
/** Verbs with what stands behind them: `verb + words`. */
const WITH: readonly [RegExp, RegExp, boolean][] = [
  [/^call(?:ed|s|ing)$/, /^off$/, false],
  [/^put(?:s|ting)?$/, /^(?:off|back)$/, true],
  [/^push(?:ed|es|ing)$/, /^(?:back|to)$/, true],
  [/^mov(?:ed|es|ing)$/, /^(?:to|from|back|forward)$/, true],
  [/^brought$/, /^forward$/, true],
];
/** What is planned: “a trip planned for May”, “due to open in May”. */
const PLANNED = /^(?:planned|scheduled|due|slated|booked|billed|arranged|pencilled)$/;
/** What is planned where “to” or “for” follows: “set to begin in May”, “first promised for May”. */
const MEANT = /^(?:set|promised|expected|intended|meant|supposed|tipped)$/;
const PLANS = /^(?:plans?|proposals?|bid|intentions?)$/;
/** What keeps a phrase from being a subject: “after the vote on Monday the talks were cancelled”. */
const ASIDE = /^(?:after|before|since|until|till|following|despite|amid|during|when|while|as|if)$/;

/**
 * Whether the day that a date names is that of a plan which its sentence says to be off, called off or put off to another day: “The
 * concert on 20 April has been cancelled”, “the trial, set to begin in May, was moved to June”, “Lind called off a trip planned for May”,
 * “scrapped plans to open a mill in May”, “the vote, which was to be held on Monday, will now take place on Friday”. Not the day on
 * which it was called off (“the vote was cancelled on Monday”), nor the day it was put off to.
 *
 * @param date the tokens of the date, half-open
 * @param ahead whether it lies on the day of writing or after it
 * @returns index of the verb that says so; −1 where nothing does
 */
export function callingOff(sentence: Sentence, date: Part, ahead: boolean): number {
  const {tokens, roles} = sentence;
  // “was to have left in May”: nobody says so of what came to pass.
  const plan = planBefore(sentence, date.from);
  if (/^w/.test(tokens[plan]?.lower ?? '') && tokens[plan + 2]!.lower === 'have') return plan;
  if (plan > 0 && (isGivenUp(sentence, plan, ahead) || isUndone(sentence, date.to))) return plan;
  const onward = isMovedOn(sentence, date) ? newDayBy(sentence, date.from) : -1;
  if (onward >= 0) return onward;
  for (let i = 0; i < tokens.length; i++) {
    const off = offAt(sentence, i);
    if (!off) continue;
    if (off.later && isMoved(sentence, date.from) && date.from - i < 4) return i;
    // “which had planned a march for Sunday, called it off”
    const it = tokens.slice(i + 1, i + 3).some(({lower}) => /^(?:it|them)$/.test(lower));
    if (it && !off.passive && date.to <= off.from) {
      if (plan >= 0) return i;
    } else if (off.passive) {
      const planned = off.from >= date.to ? subjectWith(sentence, date, off.from) : null;
      if (planned === 'planned' || (planned === 'named' && (!off.planned || ahead))) return i;
    } else if (date.to <= off.from) {
      if (plan >= 0 && isTurned(sentence, date.to, off.from)) return i;
      // “who was due to visit on 4 May, cancelled because of illness”
      const whole = !/^(?:determiner|noun|name|pronoun|number|participle)$/.test(roles[off.to] ?? '');
      if (whole && !off.planned && subjectWith(sentence, date, off.from) === 'planned') return i;
    } else if (off.to <= date.from && isOfObject(sentence, off, date, ahead)) return i;
  }
  // “which was to be held on 12 May, will now take place on 2 June”
  const now = tokens.findIndex(
    ({lower}, i) => i > date.to && /^(?:now|instead)$/.test(lower) && /^(?:will|is|are)$/.test(tokens[i - 1]!.lower),
  );
  return now > 0 && isVerb(roles[now - 1]) && subjectWith(sentence, date, now - 1) === 'planned' ? now - 1 : -1;
}

/**
 * Whether what a word names is told not to have been, or not to come, on a day: “the meeting never took place on 20 March”, “the fire did
 * not start on Sunday”; not where it is put off to that day (“did not start until Sunday”) or to be another (“but on Sunday”).
 *
 * @param index of the noun, or of the verb that says so
 * @param date the tokens of the date, half-open
 */
export function isNotHeld(sentence: Sentence, index: number, {from}: Part): boolean {
  const {roles, clauses, tokens} = sentence;
  if (isExempt(sentence, from)) return false;
  if (isVerb(roles[index])) return notHeldAt(sentence, index) >= 0;
  if (isAbsent(sentence, index)) return true;
  if (from < index) return false;
  let lead = from - 1;
  while (/^(?:on|in|at|the)$/.test(tokens[lead]!.lower)) lead--;
  for (let i = index + 1; i < from && clauses[i] === clauses[index]; i++) {
    if (!isFinite(roles[i])) continue;
    const verb = tokens.findIndex((_, k) => k >= i && k < i + 6 && notHeldAt(sentence, k) >= 0);
    if (verb >= 0) return verb < from && notHeldAt(sentence, verb) <= i && clauses[verb] === clauses[index];
    return BEGUN.test(tokens[lead]!.lower) && denialBefore(sentence, lead) === i;
  }
  return false;
}

/** “There was no agreement”, “there will be no vote” */
function isAbsent({tokens, roles}: Sentence, index: number): boolean {
  let no = index - 1;
  while (/^(?:noun|participle)$/.test(roles[no] ?? '') && tokens[no]!.lower !== 'no') no--;
  if (tokens[no]?.lower !== 'no') return false;
  let be = no - 1;
  while (roles[be] === 'aux' || roles[be] === 'adverb') be--;
  return be < no - 1 && tokens[be + 1]!.lower !== 'there' && tokens[be]?.lower === 'there';
}
const BEGUN = /^(?:start|begin|begun|started|open|end|finish)$/;

/** How all of these words begin, and those of `notHeldAt`: one question where most words need no other. */
const BEGINS =
  /^(?:cancel|scrap|axe|shelv|ditch|abandon|drop|withdr|postpon|reschedul|defer|delay|adjourn|suspend|call|put|push|mov|brought|take|took|go|went|held|played|staged|happen|occur|proceed)/;

/** Whether a date is the one that something is moved from: “was moved *from* 29 May to 5 June”, “brought forward *from* 5 June”. */
export function isMoved({tokens}: Sentence, from: number): boolean {
  return (
    tokens[from - 1]?.lower === 'from' &&
    tokens.slice(Math.max(0, from - 3), from - 1).some(({lower}) => MOVED.test(lower))
  );
}
const MOVED = /^(?:moved|postponed|rescheduled|delayed|deferred|forward|back)$/;

/**
 * Whether of two dates with “until” or “to” between them the second is the one that something is put off to: “postponed a vote due on Monday
 * until 4 May”, “was adjourned on Monday until 4 May”; no stretch of time, as in “was delayed by rain that fell from Monday to Friday”.
 */
export function isPutOff(sentence: Sentence, first: Part, second: number): boolean {
  const {tokens, roles} = sentence;
  const between = tokens.slice(first.to, second).map(({lower}) => lower);
  if (!/^(?:until|till|to)$/.test(between.join(' '))) return false;
  if (/^(?:from|between)$/.test(tokens[first.from - 1]?.lower ?? '')) return false;
  const plan = planBefore(sentence, first.from);
  for (let i = (plan < 0 ? first.from : plan) - 1; i >= 0; i--) {
    if (offAt(sentence, i)?.later) return true;
    if (isFinite(roles[i]) || roles[i] === 'relative') return false;
  }
  return false;
}

/** Whether a date is the one that something is put off to: “has put off the trip *until Thursday*”, “was moved to 5 June”. */
export function isNewDay(sentence: Sentence, from: number): boolean {
  return newDayBy(sentence, from) >= 0;
}

/** Index of the verb that says so, −1 where none does. */
function newDayBy(sentence: Sentence, from: number): number {
  const {tokens, clauses} = sentence;
  if (!/^(?:until|till|to)$/.test(tokens[from - 1]?.lower ?? '')) return -1;
  return tokens.findIndex((_, i) => i < from && clauses[from]! - clauses[i]! <= 1 && offAt(sentence, i)?.later);
}

/** “was moved *to March*, then to 18 May”: the day it was put off to was not the last. */
function isMovedOn({tokens, roles}: Sentence, {to}: Part): boolean {
  const then = tokens.findIndex(({lower}, i) => i >= to && i < to + 9 && /^(?:then|later|again)$/.test(lower));
  if (then < 0 || roles.slice(to, then).some(isFinite)) return false;
  return tokens.slice(then + 1, then + 3).some(({lower}) => /^(?:to|until|till)$/.test(lower));
}

/** The predicate that says so with a verb at a place. */
function offAt(sentence: Sentence, i: number): Off | null {
  const {tokens, roles, kind} = sentence;
  const {lower} = tokens[i]!;
  if (!BEGINS.test(lower)) return null;
  const it = /^(?:it|them)$/.test(tokens[i + 1]?.lower ?? '') ? 1 : 0; // “called it off”
  const next = tokens[i + 1 + it]?.lower ?? '';
  const [, , later] = WITH.find(([verb, word]) => verb.test(lower) && word.test(next)) ?? [];
  const particle = later === undefined ? 0 : 1 + it;
  const known = particle > 0 || DROPPED.test(lower) || LEFT.test(lower) || PUT_OFF.test(lower) || HELD_UP.test(lower);
  if (!known) {
    const not = notHeldAt(sentence, i);
    return not < 0 ? null : {from: not, to: i + 1, verb: i, passive: true, later: false, planned: false};
  }
  let from = i;
  while (from > 0 && (roles[from - 1] === 'aux' || roles[from - 1] === 'adverb') && tokens[from - 1]!.text !== 'May')
    from--;
  // “whoever cancels a trip in May”, said of any; headlines tell in the present.
  if (kind === 'body' && from === i && /s$/.test(lower)) return null;
  const helpers = tokens.slice(from, i).map((t) => t.lower);
  if (helpers.some((word) => isNegation(word) || /^(?:may|might|could|should|would|can|must|to)$/.test(word)))
    return null;
  if (tokens[from - 1]?.lower === 'to') return null;
  const to = i + 1 + (next !== 'to' && next !== 'from' ? particle : 0);
  // Headlines leave out “is”: “Concert on 20 April called off”.
  const bare =
    from === i &&
    kind !== 'body' &&
    /ed$/.test(lower) &&
    !/^(?:determiner|noun|name|participle)$/.test(roles[to] ?? '');
  const passive = bare || helpers.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word));
  if (from === i && !passive && !isVerb(roles[i]) && roles[i] !== 'participle') return null;
  if (
    from === i &&
    !bare &&
    (roles[i - 1] === 'determiner' || roles[i - 1] === 'preposition' || tokens[i - 1]?.text === '-')
  )
    return null; // “the long-delayed vote”
  const planned = LEFT.test(lower) || HELD_UP.test(lower) || /^(?:mov|push|put)/.test(lower);
  return {from, to, verb: i, passive, later: later ?? (PUT_OFF.test(lower) || HELD_UP.test(lower)), planned};
}

/** Where the auxiliaries of a verb that says of its subject that it is not to be begin; −1 for any other word. */
function notHeldAt(sentence: Sentence, i: number): number {
  const {tokens} = sentence;
  const {lower} = tokens[i]!;
  const next = tokens[i + 1]?.lower ?? '';
  const takes =
    (/^(?:take|took|taken)$/.test(lower) && next === 'place') ||
    (/^(?:go|went|gone|going)$/.test(lower) && next === 'ahead') ||
    (/^(?:held|played|staged)$/.test(lower) && /^(?:be|been|was|were)$/.test(tokens[i - 1]?.lower ?? '')) ||
    /^(?:happen|happened|occur|occurred|proceed|proceeded|sit|sitting|convene|convening)$/.test(lower);
  if (!takes) return -1;
  return denialBefore(sentence, i);
}

/** Where the auxiliaries before a verb begin, if one of the words between denies it; else −1. */
function denialBefore({tokens, roles}: Sentence, verb: number): number {
  let from = verb;
  let denied = false;
  for (let k = verb - 1; k >= 0 && verb - k <= 4; k--) {
    const word = tokens[k]!.lower;
    if (word === 'may' && tokens[k]!.capital && k > 0) break; // the month
    if (/^(?:may|might|could|should)$/.test(word)) return -1;
    const longer = word === 'no' && tokens[k + 1]!.lower === 'longer';
    if (isNegation(word) || longer) denied = true;
    else if (roles[k] !== 'aux' && roles[k] !== 'adverb' && word !== 'longer') break;
    from = k;
  }
  return denied ? from : -1;
}

/**
 * How a date stands in the subject of a predicate: in what says that it is planned for then, “the vote, due on Monday, …”, or right behind
 * the noun, “the vote on Monday”; null where it stands elsewhere.
 *
 * @param until where the predicate begins
 */
export function subjectWith(sentence: Sentence, {from, to}: Part, until: number): 'planned' | 'named' | null {
  const {tokens, roles} = sentence;
  if (isAttributive(sentence, from, to)) return isSubjectOfDay(sentence, {from, to}, until) ? 'named' : null;
  // From the date to the predicate no other subject and no other verb begins.
  for (let k = to; k < until; k++) {
    const comma = tokens[k]!.text === ',';
    if (comma && roles[k + 1] === 'relative') {
      const close = tokens.findIndex(({text}, i) => i > k && i < until && text === ',');
      if (close < 0) return null;
      k = close;
    } else if (
      isFinite(roles[k]) ||
      roles[k] === 'subordinator' ||
      (roles[k] === 'mark' && !comma && !/^[-–—&.]$/.test(tokens[k]!.text))
    )
      return null;
    else if (k === to && !comma && !/^(?:preposition|conjunction|adverb)$/.test(roles[k]!)) return null;
    // “had been set for May, but (it) was put off”: what else follows is another subject
    else if (
      tokens[k]!.lower === 'but' &&
      k + 1 < until &&
      !(k + 2 === until && /^(?:it|they|this|that)$/.test(tokens[k + 1]!.lower))
    )
      return null;
  }
  let first = from; // of several dates, “on 4 May and 6 May”
  while (tokens[first - 1]?.lower === 'and' && /^(?:number|name)$/.test(roles[first - 2] ?? '')) {
    first -= 2;
    while (/^(?:number|name)$/.test(roles[first - 1] ?? '')) first--;
  }
  let k = first - 1;
  while (k >= 0 && (roles[k] === 'preposition' || roles[k] === 'determiner')) k--;
  const plan = planBefore(sentence, first);
  if (plan >= 0) k = plan - 1;
  const joins = (i: number) =>
    /^(?:adverb|aux|relative)$/.test(roles[i]!) || /^(?:,|that|first|originally|initially)$/.test(tokens[i]!.lower);
  while (k >= 0 && joins(k)) k--; // also “a strike that was due to begin”
  if (plan === 0 || k < 0) return plan >= 0 ? 'planned' : null; // “Due on Monday, the vote …”
  if (!/^(?:noun|name|participle|number)$/.test(roles[k]!) && !tokens[k]!.lower.endsWith('s')) return null;
  let start = k;
  while (
    start > 0 &&
    (PHRASE.test(roles[start - 1]!) ||
      (start > 1 && roles[start - 1] === 'conjunction' && tokens[start - 1]!.lower === 'and'))
  )
    start--;
  const aside = roles[start] === 'preposition' || ASIDE.test(tokens[start]!.lower);
  if (aside || ASIDE.test(tokens[start - 1]?.lower ?? '')) return null;
  if (
    start > 0 &&
    !/^(?:mark|subordinator|conjunction)$/.test(roles[start - 1]!) &&
    !isStating(tokens[start - 1]!.lower)
  )
    return null;
  return plan >= 0 ? 'planned' : 'named';
}
const PHRASE = /^(?:noun|name|number|determiner|preposition|participle)$/;

/** “*Saturday’s match against Tallis* has been postponed”: whether a date opens the phrase that a predicate is said of, up to where that begins. */
function isSubjectOfDay({tokens, roles}: Sentence, {from, to}: Part, until: number): boolean {
  const phrase = roles.slice(to, until).every((role, k) => {
    return PHRASE.test(role) || role === 'conjunction' || /^['’]s?$/.test(tokens[to + k]!.text);
  });
  const first = roles[from - 1] === 'determiner' ? from - 1 : from;
  const lead = roles[first - 1];
  // “Saturday’s winner Ana Lind was dropped”: somebody is nothing that can be off.
  const name = roles.indexOf('name', to);
  if (name > to && name < until && isHuman(tokens[name - 1]!.lower)) return false;
  const opens = first === 0 || lead === 'mark' || lead === 'subordinator' || lead === 'conjunction';
  return (
    phrase &&
    until > to &&
    !ASIDE.test(tokens[first - 1]?.lower ?? '') &&
    (opens || isStating(tokens[first - 1]!.lower))
  );
}

/** “had been due to march on Sunday”, told before that Sunday: it no longer is. */
function isGivenUp({tokens, roles}: Sentence, plan: number, ahead: boolean): boolean {
  let been = plan - 1;
  while (roles[been] === 'adverb') been--;
  if (tokens[plan]!.lower === 'expected') return false; // “had been expected to decide by May”: that it will not, nobody says
  return ahead && tokens[been]?.lower === 'been' && tokens[been - 1]?.lower === 'had';
}

/** “…, due in May, *but has still not been published*”: behind its date what was planned is said not to have been done, or not to be. */
function isUndone({tokens, roles, clauses}: Sentence, to: number): boolean {
  const but = tokens.findIndex(({lower}, i) => i >= to && lower === 'but');
  if (but < 0 || but > to + 1 || clauses[but]! - clauses[to - 1]! > 1) return false;
  let i = but + 1;
  if (/^(?:it|they)$/.test(tokens[i]?.lower ?? '')) i++;
  const from = i;
  while (roles[i] === 'aux' || roles[i] === 'adverb') i++;
  return tokens.slice(from, i).some(({lower}) => isNegation(lower));
}

/** “was to visit on Monday *but* (*she*) | has put off the trip”: who had the plan turns from it. */
function isTurned({tokens}: Sentence, to: number, until: number): boolean {
  const but = tokens[to]?.text === ',' ? to + 1 : to;
  const own = but + 1 === until || (but + 2 === until && /^(?:he|she|it|they)$/.test(tokens[but + 1]!.lower));
  return own && tokens[but]?.lower === 'but';
}

/** Where the words begin, before a date, that say what is planned for then: “due to open in”, “which was to be held on”; −1 where there are none. */
export function planBefore({tokens, roles}: Sentence, from: number, least = 0): number {
  for (let k = from - 1; k >= least && from - k <= MOST; k--) {
    const {lower} = tokens[k]!;
    const next = tokens[k + 1]!.lower;
    if (isPlan({tokens}, k)) return k;
    if (PLANS.test(lower) && next === 'to') return k; // “plans to open the mill in May”
    if (/^(?:was|were)$/.test(lower) && next === 'to') return k;
    const passive = tokens[k - 1]?.lower === 'been' ? 2 : 1; // “was to have been held”
    const another = roles[k] === 'conjunction' && isFinite(roles[k + 1]); // “was to open in May but will not before July”
    if (another || roles[k] === 'mark' || isPredicate(roles[k], tokens[k - passive]?.lower)) return -1;
  }
  return -1;
}

/** Whether a word says that something is planned: “planned”, “due”, “set for”. */
export function isPlan({tokens}: Pick<Sentence, 'tokens'>, at: number): boolean {
  const {lower} = tokens[at]!;
  return PLANNED.test(lower) || (MEANT.test(lower) && /^(?:to|for)$/.test(tokens[at + 1]?.lower ?? ''));
}

/** How many words may stand between a plan and its date. */
const MOST = 14;

/** A finite verb of its own: no plain form behind “to” and no participle behind “be” or “have”. */
function isPredicate(role: Sentence['roles'][number] | undefined, before: string | undefined): boolean {
  return (role === 'past' || role === 'present') && before !== 'be' && before !== 'have';
}

/** Whether a date behind a verb is that of its object, and not of the act: “called off Sunday’s march”, “a trip planned for May”. */
function isOfObject(sentence: Sentence, off: Off, {from, to}: Part, ahead: boolean): boolean {
  const {tokens, roles} = sentence;
  const lead = tokens[from - 1]?.lower ?? '';
  if (off.later && /^(?:to|until|till)$/.test(lead)) return false;
  const plan = planBefore(sentence, from, off.to);
  let until = plan >= 0 ? plan : from;
  while (until > off.to && (roles[until - 1] === 'aux' || tokens[until - 1]!.lower === 'that')) until--; // “a trip that was planned for May”
  const between = roles.slice(off.to, until);
  const told = between.some((role, k) => isFinite(role) && role !== 'aux' && tokens[off.to + k - 1]!.lower !== 'to');
  if (told || between.includes('subordinator')) return false;
  const owned = from - off.to <= 2 && isAttributive(sentence, from, to);
  if (plan >= 0 || (owned && !off.planned)) return true;
  if (!ahead) return false;
  const plans = tokens.slice(off.to, Math.min(from, off.to + 5)).some(({lower}) => PLANS.test(lower));
  return (plans && !off.later) || (!off.planned && /^(?:on|in|at)$/.test(lead));
}
