import type {DatingReason} from '../model.js';
import {fullDate, pictured, type Candidate, type Finding} from './constraints.js';
import {addressDay, datelines, NEAR, openDateline, type Line} from './datelines.js';
import {Days, type Day} from './days.js';

/** What is known of the day of an article so far. */
export interface State {
  days: Days;
  /** The latest day written in full that must be near. */
  anchor: Day | null;
  /** Its one day is likely and not certain. */
  unsure?: true;
  /** What its own words leave, where a likeness of articles leaves less. */
  akin?: Days;
  /**
   * A day of its story: of several weeks that its words leave, that of this one is the likeliest; null where none is, so that its days are
   * whole months, in which a wrong tense would mislead.
   */
  near?: Day | null;
  /** Its year is that of its story: it is likely written about the day of that, if one is left there. */
  ofYear?: true;
  /** A line names two days, and nothing tells which: none of those between them is likelier. */
  torn?: true;
  reasons: DatingReason[];
}

/** Whether its days are still too many to name. */
export function isOpen({days}: State): boolean {
  return !days.list;
}

/** What an article says of its own day: the lines around it, its address, the full dates that it tells. */
export function ownDays(candidate: Candidate): State {
  if (candidate.given !== null) {
    const by = candidate.datedBy ? `, from ${candidate.datedBy}` : '';
    const given: Finding = {rule: 'given', note: `the day came with the article${by}`};
    return {days: Days.of([candidate.given]), anchor: candidate.given, reasons: [reasonOf(given)]};
  }
  const line = datelines(candidate);
  if (line?.days) return ofLine(candidate, line, line.days);
  const address = addressDay(candidate);
  if (address) return {days: Days.of([address.from!]), anchor: address.from!, reasons: [reasonOf(address)]};
  return settledEither(ofStory(candidate, line?.finding ?? openDateline(candidate)?.finding), line?.either ?? []);
}

/** The day of a line about the article, or the one that the paragraph itself opens with, “LONDON, March 5 (Reuters) -”, where that is not far. */
function ofLine(candidate: Candidate, {finding, unsure, changed}: Line, days: readonly Day[]): State {
  const [day] = days;
  const anchor = days.at(-1)!;
  const sent = days.length === 1 ? sentOn(candidate, day!) : null;
  const reasons = [reasonOf(finding)];
  if (sent) {
    reasons.push(reasonOf({...sent.finding, note: 'the paragraph opens with another day'}));
    const near = Math.abs(sent.day - day!) <= NEAR;
    const both = near ? [sent.day, day!].sort((a, b) => a - b) : days;
    return {days: Days.of(both), anchor: both.at(-1)!, unsure: true, reasons};
  }
  const against = contradicted(candidate, anchor);
  if (against) reasons.push(reasonOf(against));
  return {
    days: Days.of(days),
    anchor,
    ...((unsure || against) && {unsure: true as const}),
    ...(changed && {akin: new Days(null, anchor)}),
    reasons,
  };
}

/** What the story tells that a line about it cannot be right with: a later day as past, or that very day, written in full, as still to come. */
function contradicted(candidate: Candidate, line: Day): Finding | undefined {
  const findings = fullDate(candidate);
  return findings.find(({from, to}) => (from !== undefined && from > line) || (from === undefined && to === line));
}

/** The day that a paragraph opens with, in the year of a line about the article, where it is another one. */
function sentOn(candidate: Candidate, line: Day): {day: Day; finding: Finding} | null {
  const open = openDateline(candidate);
  const day = open?.opens ? open.expression.on(line)?.start : undefined;
  return open && day !== undefined && day !== line ? {day, finding: open.finding} : null;
}

/** What the full dates of a story leave, after what a line about it says without settling it. */
function ofStory(candidate: Candidate, line: Finding | undefined): State {
  const findings = fullDate(candidate);
  const latest = findings.filter((f) => f.from !== undefined).sort((a, b) => b.from! - a.from!)[0];
  const soonest = findings
    .filter((f) => f.to !== undefined && f.to >= (latest?.from ?? -Infinity)) // “will ride in 2010”, told again years later
    .sort((a, b) => a.to! - b.to!)[0];
  const anchors = findings.flatMap(({anchor}) => (anchor === undefined ? [] : [anchor]));
  const state: State = {
    days: new Days(line?.from ?? null, line?.to ?? null),
    anchor: anchors.length > 0 ? anchors.reduce((a, b) => Math.max(a, b)) : null,
    reasons: line ? [reasonOf(line)] : [],
  };
  const shown = new Set(findings.flatMap((f) => (f.anchor === state.anchor && f.pictured) || []));
  if (shown.has('file')) state.unsure = true; // it is no more than likely that it was written in the year after
  for (const finding of [latest, soonest, shown.has('news') ? pictured(candidate, state.anchor!) : null]) {
    if (!finding) continue;
    const days = state.days.within(finding.from ?? null, finding.to ?? null);
    if (days.empty) continue;
    state.days = days;
    if (finding.rule === 'weekday') state.unsure = true;
    state.reasons.push(reasonOf(finding));
  }
  return state;
}

/** Of two days that a line can mean, the one that the story leaves. */
function settledEither(state: State, either: readonly Day[]): State {
  const left = either.filter((day) => !state.days.within(day, day).empty);
  if (left.length === 1) return {...state, days: Days.of(left), anchor: left[0]!, unsure: true};
  return left.length > 1 ? {...state, torn: true} : state;
}

/** A finding as the reader is told of it. */
export function reasonOf({rule, note, snippet}: Finding): DatingReason {
  return {rule, note, ...(snippet && {snippet})};
}
