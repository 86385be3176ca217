import type {Grain} from '../model.js';
import {isVerb} from '../text/grammar.js';
import {isFigureMoved} from './measured.js';
import type {Group, Told} from './mentions.js';
import {isScheduling} from './status-cues.js';

/** Why a date places nothing where the day of its article is open. */
export const UNKNOWN_DAY = 'the day it is counted from is unknown';
/** Grains too wide to place an event. */
export const COARSE = new Set<Grain>(['decade', 'century', 'millennium']);

/** Why a date expression by itself places nothing: it is no date, or one too wide. */
export function reasonNotToPlace({members, when}: Group): string | undefined {
  const {type, value, text} = members[0]!.timex;
  if (type === 'DURATION') return 'a length of time places nothing';
  if (type === 'SET') return 'a repetition places nothing';
  if (value.endsWith('_REF')) return 'names no place on the calendar';
  if (!when) return UNKNOWN_DAY;
  if (COARSE.has(when.grain)) return 'too wide to place an event';
  // Of a league or a company: it begins in one year and ends in another.
  if (/^[a-z ]*\b(?:season|(?:financial|fiscal) year)$/i.test(text)) return 'begins in no known month';
  return undefined;
}

/** “was loaned for the next season”, “set aside £2m for 2019”: a thing done, for a time that is still to come. */
export function isMeantFor({tokens, roles}: Told, {from, when}: Group, trigger: number): boolean {
  const lead = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    when !== null &&
    SEASONAL.has(when.grain) &&
    tokens[lead]?.lower === 'for' &&
    trigger < lead &&
    (isVerb(roles[trigger]) || roles[trigger] === 'participle') &&
    !tokens
      .slice(trigger, lead)
      .some(({lower}, i) => isScheduling(lower) && (lower !== 'set' || trigger + i === lead - 1))
  );
}

/**
 * “reported a loss for the fourth quarter”, “had predicted growth of 2% for 2025”, “crime rose by 7% in 2024”: what is reported or foretold,
 * or how far it has moved, is a figure of that time.
 */
export function isFigureOf(sentence: Told, {from, when}: Group, trigger: number): boolean {
  const {tokens} = sentence;
  if (when !== null && PERIODS.has(when.grain) && isFigureMoved(sentence, trigger)) return true;
  let lead = from - 1;
  while (/^(?:the|its|their|his|her)$/.test(tokens[lead]?.lower ?? '')) lead--;
  const word = tokens[lead]?.lower ?? '';
  const long = when !== null && (word === 'for' ? SEASONAL.has(when.grain) : word === 'in' && FISCAL.has(when.grain));
  return long && trigger < lead && FIGURING.test(tokens[trigger]!.lower);
}

/** Times that figures are of. */
export const PERIODS = new Set<Grain>(['month', 'quarter', 'half', 'year']);
const FISCAL = new Set<Grain>(['quarter', 'half']);
const FIGURING =
  /^(?:report(?:s|ed)?|post(?:s|ed)?|book(?:s|ed)?|forecast(?:s|ed)?|(?:predict|expect|project|estimat|foresee|foresaw)(?:e?d|s)?)$/;

/** Times that budgets, contracts and teams are made for. */
const SEASONAL = new Set<Grain>(['season', 'quarter', 'half', 'year']);
