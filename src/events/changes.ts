import type {Anchor, Evidence, Timeline, TimelineEvent} from '../model.js';
import {edtfWords} from '../time/format.js';
import {isPassage, Shelf} from './evidence-match.js';

/** What became of a timeline when articles were added, or it was drawn anew. Ids are those of the later timeline but in `gone`. */
export interface Changes {
  articles: {added: string[]; gone: string[]};
  /** Events that were not there before. */
  added: string[];
  /** Events that more articles tell of than before. */
  confirmed: {event: string; articles: string[]}[];
  changed: EventChange[];
  gone: GoneEvent[];
}

export interface EventChange {
  event: string;
  what: 'date' | 'title' | 'status' | 'sight' | 'conflicts';
  was: string;
  is: string;
}

export interface GoneEvent {
  /** Id in the earlier timeline. */
  event: string;
  title: string;
  /** Id of the event that holds its evidence now. */
  into?: string;
}

/**
 * What is new, confirmed, changed and gone from one timeline to a later one of the same story. Events are the same by their id, and
 * where that has changed, by the evidence they share: those that share most of it first. Pure; order of time throughout.
 */
export function compareTimelines(before: Timeline, after: Timeline): Changes {
  const oldShelf = new Shelf(before.articles);
  const newShelf = new Shelf(after.articles);
  const holders = byWords(after);
  const sharersOf = (old: TimelineEvent) =>
    sharers(newShelf.resolve(old.evidence.map((e) => oldShelf.anchor(e))), old, holders);
  const pairs = match(before, after, sharersOf);
  const was = new Map([...pairs].map(([old, now]) => [now, old]));
  const unknown = ({articles}: Timeline, shelf: Shelf) =>
    articles.filter(({id, sha256}) => shelf.find({article: id, sha256, exact: ''}) === null).map(({id}) => id);
  const changes: Changes = {
    articles: {added: unknown(after, oldShelf), gone: unknown(before, newShelf)},
    added: [],
    confirmed: [],
    changed: [],
    gone: [],
  };
  const hidden = {before: idsOf(before.hidden), after: idsOf(after.hidden)};
  for (const event of everyEvent(after)) {
    const old = was.get(event);
    if (!old) {
      if (!hidden.after.has(event.id)) changes.added.push(event.id);
      continue;
    }
    if (hidden.after.has(event.id) && hidden.before.has(old.id)) continue;
    const told = new Set(old.evidence.flatMap((e) => newShelf.find(oldShelf.anchor(e))?.id ?? []));
    const articles = [...new Set(event.evidence.map((e) => e.article))].filter((id) => !told.has(id));
    if (articles.length > 0) changes.confirmed.push({event: event.id, articles});
    const note = (what: EventChange['what'], a: string, b: string) => {
      if (a !== b) changes.changed.push({event: event.id, what, was: a, is: b});
    };
    note('date', old.date, event.date);
    note('title', old.title, event.title);
    note('status', old.status, event.status);
    note('conflicts', conflictsOf(old), conflictsOf(event));
    note('sight', hidden.before.has(old.id) ? 'hidden' : 'shown', hidden.after.has(event.id) ? 'hidden' : 'shown');
  }
  for (const old of everyEvent(before)) {
    if (pairs.has(old) || hidden.before.has(old.id)) continue;
    const [into] = mostShared(sharersOf(old));
    changes.gone.push({event: old.id, title: old.title, ...(into ? {into: into.id} : {})});
  }
  return changes;
}

/** The changes as an editor would tell them: one line each, what is new first. */
export function tellChanges(changes: Changes, after: Timeline): string[] {
  const titles = new Map(everyEvent(after).map((event) => [event.id, event]));
  const name = (id: string) => `“${titles.get(id)?.title ?? id}”`;
  const {articles, added, confirmed, changed, gone} = changes;
  const lines = [
    ...articles.added.map((id) => `article added: ${id}`),
    ...articles.gone.map((id) => `article gone: ${id}`),
    ...added.map((id) => `new: ${name(id)}, ${edtfWords(titles.get(id)?.date ?? '')}`),
    ...confirmed.map(({event, articles: by}) => `confirmed: ${name(event)} by ${by.join(', ')}`),
    ...changed.map((change) => `changed: ${name(change.event)}: ${changeWords(change)}`),
    ...gone.map(({title, into}) => (into ? `gone: “${title}”, now part of ${name(into)}` : `gone: “${title}”`)),
  ];
  return lines.length > 0 ? lines : ['nothing has changed'];
}

function changeWords({what, was, is}: EventChange): string {
  switch (what) {
    case 'date':
      return `dated ${edtfWords(is)}, was ${edtfWords(was)}`;
    case 'title':
      return `was called “${was}”`;
    case 'status':
      return `${is}, was ${was}`;
    case 'sight':
      return is === 'hidden' ? 'hidden by an editor' : 'shown again';
    case 'conflicts':
      return is === '' ? 'the sources agree now' : `the sources differ: ${is}`;
  }
}

const everyEvent = ({events, undated, hidden = []}: Timeline): TimelineEvent[] => [...events, ...undated, ...hidden];

const idsOf = (events: readonly TimelineEvent[] = []): Set<string> => new Set(events.map(({id}) => id));

const conflictsOf = ({conflicts = []}: TimelineEvent): string =>
  [...new Set(conflicts.map(({note}) => note))].join(' ');

/** Which event of before is which of after, one to one. */
function match(
  before: Timeline,
  after: Timeline,
  sharersOf: (old: TimelineEvent) => Map<TimelineEvent, number>,
): Map<TimelineEvent, TimelineEvent> {
  const pairs = new Map<TimelineEvent, TimelineEvent>();
  const byId = new Map(everyEvent(after).map((event) => [event.id, event]));
  const taken = new Set<TimelineEvent>();
  for (const old of everyEvent(before)) {
    const now = byId.get(old.id);
    if (!now) continue;
    pairs.set(old, now);
    taken.add(now);
  }
  const candidates = everyEvent(before)
    .filter((old) => !pairs.has(old))
    .flatMap((old) =>
      [...sharersOf(old)].filter(([now]) => !taken.has(now)).map(([now, shared]) => ({old, now, shared})),
    )
    .sort((a, b) => b.shared - a.shared || sameTitle(b) - sameTitle(a)); // a stable sort: of equals, in order of time
  for (const {old, now} of candidates) {
    if (pairs.has(old) || taken.has(now)) continue;
    pairs.set(old, now);
    taken.add(now);
  }
  return pairs;
}

const sameTitle = ({old, now}: {old: TimelineEvent; now: TimelineEvent}): number => Number(old.title === now.title);

/** Events by the words of their evidence; dated words first, for what only retells may stand in several events. */
function byWords(timeline: Timeline): Map<string, {event: TimelineEvent; evidence: Evidence}[]> {
  const map = new Map<string, {event: TimelineEvent; evidence: Evidence}[]>();
  for (const event of everyEvent(timeline)) {
    for (const evidence of event.evidence)
      (map.get(evidence.exact) ?? map.set(evidence.exact, []).get(evidence.exact)!).push({event, evidence});
  }
  return map;
}

/** Later events with how much evidence each shares with an earlier one; words that date count for two. */
function sharers(
  anchors: readonly Anchor[],
  {evidence: own}: TimelineEvent,
  holders: ReturnType<typeof byWords>,
): Map<TimelineEvent, number> {
  const found = new Map<TimelineEvent, number>();
  anchors.forEach((anchor, i) => {
    for (const {event, evidence} of holders.get(anchor.exact) ?? []) {
      const weight = own[i]!.timex && evidence.timex ? 2 : 1;
      if (isPassage(anchor, evidence)) found.set(event, (found.get(event) ?? 0) + weight);
    }
  });
  return found;
}

const mostShared = (found: Map<TimelineEvent, number>): TimelineEvent[] =>
  [...found].sort((a, b) => b[1] - a[1]).map(([event]) => event);
