import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {
  Add, Article, Conflict, Diagnostic, Edit, EditRecord, Edits, EditTarget, Evidence, Merge, SetDate, SetStatus, Span, Split,
  Timeline, TimelineEvent,
} from '../model.js'; // prettier-ignore
import {evidenceOf} from '../text/snippet.js';
import {contentStems, tokens} from '../text/tokens.js';
import {parseEdtf} from '../time/edtf.js';
import {edtfWords} from '../time/format.js';
import {byTime, iso} from './assemble.js';
import {independentWordings} from './wordings.js';
import {anchorOf, isPassage, shared, Shelf} from './evidence-match.js';

/** Longest title made of a passage, in characters. */
const TITLE = 80;
/** Importance of an event an editor adds: above what one article gives, below what is pinned. */
const ADDED = 0.75;

/**
 * Applies an editor’s corrections, in their order, to a timeline as extraction gave it. What came in is not changed.
 *
 * Nothing is lost silently. An edit that finds no event gives a diagnostic `edit-unmatched`, one that evidence found since speaks
 * against is applied and gives `edit-conflict`, one that makes no sense gives `bad-edit`; every event says in `edited` what was done
 * to it by whom. An edit that was applied before is not applied again, so a timeline that already holds the edits stays as it is.
 * Never throws.
 */
export function applyEdits(timeline: Timeline, {edits}: Edits): Timeline {
  if (edits.length === 0) return timeline;
  const draft = new Draft(timeline);
  edits.forEach((edit, i) => draft.apply(edit, `edits[${i}]`));
  return draft.timeline();
}

/** What an edit of this event has to say so that it is found again: its id, its words, its title. */
export function targetOf({id, title, evidence}: TimelineEvent, articles: readonly Article[]): EditTarget {
  return {event: id, evidence: evidence.map((e) => anchorOf(e, articles)), title};
}

/** The id of an event that an editor makes out of passages, or out of nothing but a title and a date. */
export function idOfEdit(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 12);
}

/** A timeline while it is edited. */
class Draft {
  readonly #shown: Map<string, TimelineEvent>;
  readonly #hidden: Map<string, TimelineEvent>;
  readonly #diagnostics: Diagnostic[] = [];
  readonly #shelf: Shelf;
  /** Ids of events that are part of another one now. */
  readonly #merged = new Map<string, string>();

  constructor(private readonly before: Timeline) {
    this.#shown = new Map([...before.events, ...before.undated].map((event) => [event.id, event]));
    this.#hidden = new Map((before.hidden ?? []).map((event) => [event.id, event]));
    this.#shelf = new Shelf(before.articles);
  }

  timeline(): Timeline {
    const {before} = this;
    const all = [...this.#shown.values()].map((event) => this.#relinked(event)).sort(byTime);
    const hidden = [...this.#hidden.values()].sort(byTime);
    const told = new Set(before.diagnostics.map(({code, message}) => `${code} ${message}`));
    return {
      version: 1,
      generator: before.generator,
      ...(before.title === undefined ? {} : {title: before.title}),
      articles: before.articles,
      events: all.filter(({start}) => start !== null),
      undated: all.filter(({start}) => start === null),
      ...(hidden.length > 0 ? {hidden} : {}),
      diagnostics: [
        ...before.diagnostics,
        ...this.#diagnostics.filter(({code, message}) => !told.has(`${code} ${message}`)),
      ],
    };
  }

  apply(edit: Edit, path: string): void {
    if (edit.kind === 'add') return this.#add(edit, path);
    const event = this.#find(edit.target);
    if (!event) {
      if (edit.kind === 'merge' && this.#isIn(edit)) return;
      return this.#unmatched(
        edit,
        path,
        `“${edit.target.title ?? edit.target.event}” is not among the events any more`,
      );
    }
    if (isDone(event, edit)) return;
    switch (edit.kind) {
      case 'set-date':
        return this.#setDate(event, edit, path);
      case 'set-title':
        return this.#put(event, edit, {title: edit.title}, event.title);
      case 'set-status':
        return this.#setStatus(event, edit, path);
      case 'pin':
        return this.#put(event, edit, {importance: 1});
      case 'hide':
        return this.#hide(event, edit, path);
      case 'merge':
        return this.#merge(event, edit, path);
      case 'split':
        return this.#split(event, edit, path);
    }
  }

  // ── one method a kind ──────────────────────────────────────────────────────────────────────────────────────────

  #setDate(event: TimelineEvent, edit: SetDate, path: string): void {
    const dates = datesOf(edit.date);
    if (!dates)
      return this.#say(
        'warning',
        'bad-edit',
        path,
        event,
        `${who(edit)} set the date of “${event.title}” to “${edit.date}”, which is no date; write it as 2017-05-02, 2017-05 or 2017-05-03/2017-05-04. The event keeps its date.`,
      );
    const against = edit.date === '' ? [] : this.#fresh(event, edit.target).filter((e) => apart(e.says, edit.date));
    // Where the file tells neither the evidence nor the date of then, all that is known now counts as new.
    const moved = edit.was === undefined ? edit.target.evidence === undefined : edit.was !== event.date;
    if (against.length > 0) this.#conflict(path, event, edit, `but ${quoted(against)}`);
    else if (moved && outside(event, edit.date)) {
      this.#conflict(
        path,
        event,
        edit,
        `but the articles now say ${event.date}${edit.was === undefined ? '' : ` (then: ${edit.was || 'no date'})`}`,
      );
    }
    this.#put(event, edit, dates, event.date);
  }

  #setStatus(event: TimelineEvent, edit: SetStatus, path: string): void {
    if (edit.was !== undefined && event.status !== edit.was && event.status !== edit.status) {
      this.#conflict(path, event, edit, `but by the articles it is now “${event.status}” (it was “${edit.was}” then)`);
    }
    this.#put(event, edit, {status: edit.status}, event.status);
  }

  #hide(event: TimelineEvent, edit: Edit & {target: EditTarget}, path: string): void {
    const known = new Set(edit.target.evidence?.map((anchor) => this.#shelf.find(anchor)?.id ?? anchor.article));
    const added = [...new Set(this.#fresh(event, edit.target).map((e) => e.article))].filter((id) => !known.has(id));
    if (edit.target.evidence && added.length > 0) {
      this.#conflict(
        path,
        event,
        edit,
        `but ${added.length === 1 ? 'an article tells' : `${added.length} articles tell`} of it since: ${added.slice(0, 3).join(', ')}${added.length > 3 ? ', …' : ''}`,
      );
    }
    this.#shown.delete(event.id);
    this.#hidden.set(event.id, recorded(event, edit));
  }

  #merge(event: TimelineEvent, edit: Merge, path: string): void {
    let whole = event;
    const titles: string[] = [];
    for (const target of edit.with) {
      const other = this.#find(target);
      if (other && other.id === event.id) continue; // the articles themselves have made it one since
      if (!other) {
        this.#unmatched(
          edit,
          path,
          `“${target.title ?? target.event}”, which was to be merged into “${event.title}”, is not among the events any more`,
          event,
        );
        continue;
      }
      const against = whole.start === null ? [] : this.#fresh(other, target).filter((e) => apart(e.says, whole.date));
      if (against.length > 0) this.#conflict(path, event, edit, `but ${quoted(against)}`);
      whole = union(whole, other, edit);
      titles.push(other.title);
      this.#shown.delete(other.id);
      this.#hidden.delete(other.id);
      this.#merged.set(other.id, event.id);
    }
    if (titles.length > 0) this.#put(whole, edit, {}, titles.join(' · '));
  }

  #split(event: TimelineEvent, edit: Split, path: string): void {
    const passages = this.#shelf.resolve(edit.passages);
    const taken = event.evidence.filter((e) => passages.some((anchor) => isPassage(anchor, e)));
    const lost = passages.filter((anchor) => !event.evidence.some((e) => isPassage(anchor, e)));
    const id = edit.id ?? idOfEdit(passages.map((p) => p.exact));
    for (const anchor of lost) {
      const elsewhere = [...this.#shown.values()].find((other) => other.evidence.some((e) => isPassage(anchor, e)));
      this.#unmatched(
        edit,
        path,
        `“${short(anchor.exact)}” is no evidence of “${event.title}” any more${elsewhere ? `, but of “${elsewhere.title}”` : ''}`,
        event,
      );
    }
    if (taken.length === 0) return;
    const rest = event.evidence.filter((e) => !taken.includes(e));
    if (rest.length === 0)
      return this.#conflict(path, event, edit, 'but they are all its evidence now', 'It was left whole');
    const name = edit.title ?? lineOf(taken[0]!);
    const part: TimelineEvent = {
      id: this.#freeId(id),
      title: name,
      ...datesOf(taken.map((e) => e.says).find((says) => says !== '' && datesOf(says)) ?? '')!,
      status: event.status,
      importance: event.importance,
      evidence: taken,
      reasons: [`split from “${event.title}” by ${named(edit)}`],
      wordings: wordingsOf(taken),
    };
    this.#shown.set(part.id, recorded(part, edit, event.title));
    this.#put({...event, ...remaining(event, rest, taken)}, edit, {}, name);
  }

  #add(edit: Add, path: string): void {
    const same = this.#shown.get(edit.id) ?? this.#hidden.get(edit.id);
    if (same && isDone(same, edit)) return;
    const dates = datesOf(edit.date);
    if (!dates)
      this.#say(
        'warning',
        'bad-edit',
        path,
        null,
        `${who(edit)} added “${edit.title}” with the date “${edit.date}”, which is no date; write it as 2017-05-02, 2017-05 or 2017-05-03/2017-05-04. It is kept among the events without a date.`,
      );
    const evidence: Evidence[] = [];
    for (const anchor of edit.evidence ?? []) {
      const found = this.#shelf.locate(anchor);
      if (found)
        evidence.push(evidenceOf(found.article.text, {article: found.article.id, start: found.start, end: found.end}));
      else
        this.#unmatched(
          edit,
          path,
          `“${short(anchor.exact)}”, evidence of “${edit.title}”, does not stand in ${anchor.article}`,
        );
    }
    const event: TimelineEvent = {
      id: this.#freeId(edit.id),
      title: edit.title,
      ...(dates ?? datesOf('')!),
      status: edit.status ?? 'happened',
      importance: ADDED,
      evidence,
      ...(edit.description === undefined ? {} : {description: edit.description}),
      ...(evidence.length > 0 ? {wordings: wordingsOf(evidence)} : {}),
    };
    this.#shown.set(event.id, recorded(event, edit));
  }

  // ── within ─────────────────────────────────────────────────────────────────────────────────────────────────────

  /** By id while its evidence agrees; else the event that shares most of the evidence, and of several the one of that title; else by id after all. */
  #find(target: EditTarget): TimelineEvent | null {
    const id = this.#now(target.event);
    const byId = this.#shown.get(id) ?? this.#hidden.get(id);
    const anchors = this.#shelf.resolve(target.evidence ?? []);
    if (byId && (anchors.length === 0 || shared(anchors, byId) > 0)) return byId;
    let best: TimelineEvent | null = null;
    let most = 0;
    for (const event of [...this.#shown.values(), ...this.#hidden.values()]) {
      const alike = shared(anchors, event) + (event.title === target.title ? 0.5 : 0);
      if (alike >= 1 && alike > most) [best, most] = [event, alike];
    }
    return best ?? byId ?? null;
  }

  /** The event that holds now what had this id. */
  #now(id: string): string {
    const into = this.#merged.get(id);
    return into === undefined ? id : this.#now(into);
  }

  /** Whether the merge was applied before: the target itself is gone when it was merged on into another event. */
  #isIn(edit: Merge): boolean {
    return [...this.#shown.values(), ...this.#hidden.values()].some((event) => isDone(event, edit));
  }

  /** Evidence that the event did not have when it was edited. */
  #fresh({evidence}: TimelineEvent, {evidence: known}: EditTarget): Evidence[] {
    if (!known) return [];
    const anchors = this.#shelf.resolve(known);
    return evidence.filter((e) => !anchors.some((anchor) => isPassage(anchor, e)));
  }

  #put(event: TimelineEvent, edit: Edit, change: Partial<TimelineEvent>, was?: string): void {
    const into = this.#hidden.has(event.id) ? this.#hidden : this.#shown;
    into.set(event.id, {...recorded(event, edit, was), ...change});
  }

  #freeId(id: string): string {
    let free = id;
    for (let n = 2; this.#shown.has(free) || this.#hidden.has(free); n++) free = `${id}-${n}`;
    return free;
  }

  /** Conflicts point to the events that are there now, and never to the event itself. */
  #relinked(event: TimelineEvent): TimelineEvent {
    const {conflicts} = event;
    if (this.#merged.size === 0 || !conflicts?.some((c) => c.events?.some((id) => this.#merged.has(id)))) return event;
    return {
      ...event,
      conflicts: conflicts.map((c) => (c.events ? {...c, events: this.#present(c.events, event.id)} : c)),
    };
  }

  #present(ids: readonly string[], own: string): string[] {
    return [...new Set(ids.map((id) => this.#now(id)))].filter((id) => id !== own);
  }

  #unmatched(edit: Edit, path: string, what: string, event: TimelineEvent | null = null): void {
    this.#say(
      'warning',
      'edit-unmatched',
      path,
      event,
      `${did(edit)}, but ${what}. Make the edit again, or take it out of the edits.`,
    );
  }

  #conflict(path: string, event: TimelineEvent, edit: Edit, what: string, then = 'The edit was kept'): void {
    this.#say(
      'warning',
      'edit-conflict',
      path,
      event,
      `${did(edit, event.title)}, ${what}. ${then}; look at it again.`,
    );
  }

  #say(
    severity: Diagnostic['severity'],
    code: string,
    path: string,
    event: TimelineEvent | null,
    message: string,
  ): void {
    this.#diagnostics.push({code, severity, ...(event ? {event: event.id} : {}), path, message});
  }
}

/** Whether the event says of itself that this very edit was made. */
function isDone({edited}: TimelineEvent, {kind, author, at}: Edit): boolean {
  return edited?.some((r) => r.kind === kind && r.by === author && r.at === at) ?? false;
}

function recorded(event: TimelineEvent, {kind, author, at, note}: Edit, was?: string): TimelineEvent {
  const record: EditRecord = {
    kind,
    by: author,
    at,
    ...(was === undefined ? {} : {was}),
    ...(note === undefined ? {} : {note}),
  };
  return {...event, edited: [...(event.edited ?? []), record]};
}

type Dates = Pick<TimelineEvent, 'date' | 'grain' | 'start' | 'end' | 'earliest' | 'latest'>;

/** The dates of an event an editor dates: what the editor says stands without doubt, unless it says doubt itself. Null for no date. */
function datesOf(edtf: string): Dates | null {
  const open: Dates = {date: edtf, grain: 'day', start: null, end: null, earliest: null, latest: null};
  if (edtf === '') return open;
  const when = parseEdtf(edtf);
  if (!when) return null;
  if (when.unspecified) return {...open, grain: when.grain};
  const [start, end] = [iso(when.start), iso(when.end)];
  return {date: edtf, grain: when.grain, start, end, earliest: start, latest: end};
}

function spanOf(edtf: string): Span | null {
  const when = edtf === '' ? null : parseEdtf(edtf);
  return when && !when.unspecified ? when : null;
}

/** Whether two dates have no moment in common; false where one of them is none. */
function apart(a: string, b: string): boolean {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x !== null && y !== null && (x.end <= y.start || y.end <= x.start);
}

/** Whether a date lies wholly outside what the sources of the event allow. */
function outside({earliest, latest}: TimelineEvent, edtf: string): boolean {
  const when = spanOf(edtf);
  return (
    when !== null &&
    earliest !== null &&
    latest !== null &&
    (when.end <= Date.parse(earliest) || when.start >= Date.parse(latest))
  );
}

/** Two events as one: the first keeps its title, date and status; what is known of both is joined. */
function union(a: TimelineEvent, b: TimelineEvent, edit: Merge): TimelineEvent {
  const evidence = [
    ...a.evidence,
    ...b.evidence.filter(
      (e) => !a.evidence.some((x) => x.article === e.article && x.start === e.start && x.end === e.end),
    ),
  ];
  const actors = [...new Set([...(a.actors ?? []), ...(b.actors ?? [])])];
  const types = [...new Set([...(a.types ?? []), ...(b.types ?? [])])];
  const place = a.place ?? b.place;
  const differ: Conflict[] =
    a.start !== null && b.start !== null && apart(a.date, b.date) && a.evidence.length > 0 && b.evidence.length > 0
      ? [
          {
            kind: 'date',
            note: `Merged by ${named(edit)}; the sources of the one say ${edtfWords(a.date)}, those of the other ${edtfWords(b.date)}.`,
            sides: [a.evidence, b.evidence],
          },
        ]
      : [];
  const conflicts = [...(a.conflicts ?? []), ...(b.conflicts ?? []), ...differ].map((c) =>
    c.events ? {...c, events: c.events.filter((id) => id !== a.id && id !== b.id)} : c,
  );
  const reasons = [
    ...new Set([...(a.reasons ?? []), ...(b.reasons ?? []), `merged with “${b.title}” by ${named(edit)}`]),
  ];
  const dated =
    a.start === null && b.start !== null
      ? {date: b.date, grain: b.grain, start: b.start, end: b.end, earliest: b.earliest, latest: b.latest}
      : {};
  return {
    ...a,
    ...dated,
    importance: Math.max(a.importance, b.importance),
    evidence,
    reasons,
    ...(actors.length > 0 ? {actors} : {}),
    ...(place === undefined ? {} : {place}),
    ...(types.length > 0 ? {types} : {}),
    wordings: wordingsOf(evidence),
    ...(conflicts.length > 0 ? {conflicts} : {}),
    ...(a.edited || b.edited ? {edited: [...(a.edited ?? []), ...(b.edited ?? [])]} : {}),
  };
}

/** What an event is without the passages that were taken out of it: date and title must be told by those that are left. */
function remaining(
  event: TimelineEvent,
  rest: readonly Evidence[],
  taken: readonly Evidence[],
): Partial<TimelineEvent> & Pick<TimelineEvent, 'evidence'> {
  const tellsDate = (e: Evidence) => e.says !== '' && !apart(e.says, event.date);
  const redate = event.start !== null && taken.some(tellsDate) && !rest.some(tellsDate);
  const dates = redate ? datesOf(rest.map((e) => e.says).find((says) => says !== '' && datesOf(says)) ?? '') : null;
  const retitle =
    !event.edited?.some((r) => r.kind === 'set-title') &&
    taken.some((e) => holds(e, event.title)) &&
    !rest.some((e) => holds(e, event.title));
  const conflicts = event.conflicts?.filter((c) =>
    c.sides.every(
      (side) =>
        side.length === 0 || side.some((e) => !taken.some((t) => t.article === e.article && t.start === e.start)),
    ),
  );
  const {conflicts: _, ...others} = event;
  return {
    ...others,
    ...dates,
    ...(retitle ? {title: lineOf(rest[0]!)} : {}),
    evidence: [...rest],
    wordings: wordingsOf(rest),
    ...(conflicts && conflicts.length > 0 ? {conflicts} : {}),
  };
}

/** Whether the words of a title stand in the passage, in their order. */
function holds({exact}: Evidence, title: string): boolean {
  const wanted = tokens(title)
    .filter((t) => t.word)
    .map((t) => t.lower);
  let at = 0;
  for (const {lower} of tokens(exact)) if (lower === wanted[at]) at++;
  return at === wanted.length;
}

/** A passage as a title: its first words, up to eighty characters. */
function lineOf({exact}: Evidence): string {
  const line = exact.replace(/\s+/g, ' ').trim();
  if (line.length <= TITLE) return line;
  const cut = line.slice(0, TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).toWellFormed()}…`;
}

function wordingsOf(evidence: readonly Evidence[]): number {
  return independentWordings(evidence.map((e) => ({article: e.article, stems: contentStems(tokens(e.exact))})));
}

function quoted(against: readonly Evidence[]): string {
  const [first] = against;
  const more = against.length > 1 ? `, and ${against.length - 1} more` : '';
  return `${first!.article}, found since, says ${first!.says}: “${short(first!.timex?.exact ?? first!.exact)}”${more}`;
}

const DONE: Record<Edit['kind'], string> = {
  'set-date': 'set the date of',
  'set-title': 'set the title of',
  'set-status': 'set the status of',
  merge: 'merged other events into',
  split: 'split passages off',
  hide: 'hid',
  pin: 'pinned',
  add: 'added',
};

function did(edit: Edit, title?: string): string {
  const name = title ?? (edit.kind === 'add' ? edit.title : (edit.target.title ?? edit.target.event));
  const to =
    edit.kind === 'set-date'
      ? ` to ${edit.date || 'not known'}`
      : edit.kind === 'set-status'
        ? ` to “${edit.status}”`
        : '';
  return `${who(edit)} ${DONE[edit.kind]} “${name}”${to}`;
}

/** Who made the edit, and on which day. */
function who({author, at}: Edit): string {
  return `${author || 'An editor'} (${at.slice(0, 10)})`;
}

const named = ({author}: Edit): string => author || 'an editor';

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 70 ? `${line.slice(0, 69).toWellFormed()}…` : line;
}
