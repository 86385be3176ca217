/**
 * Every noun of the package, in the order the data meets them. Read this file first.
 *
 * Unless a comment says otherwise: offsets are UTF-16 code units into `Article.text`, half-open `[start, end)`;
 * instants are milliseconds UTC since 1970; spans of time are half-open; dates are ISO 8601 or EDTF strings.
 */

// ── what comes in ────────────────────────────────────────────────────────────────────────────────────────────────

/** An article as a caller hands it over. Only the text is needed; whatever else is known helps. */
export interface ArticleInput {
  /** Unique name; when missing or taken, one is made and a diagnostic says so. */
  id?: string;
  text: string;
  title?: string;
  url?: string;
  /** Who wrote it, by name. */
  author?: string;
  publisher?: string;
  /** The day (or instant) it was published, ISO 8601; when missing it is inferred from the texts. */
  published?: string;
  /** What gave that day, in a few words (“its JSON-LD”): said where the reader asks why. */
  datedBy?: string;
  /** BCP 47 tag of the text’s language. */
  lang?: string;
}

// ── text: characters ─────────────────────────────────────────────────────────────────────────────────────────────

/** A half-open stretch of one article. */
export interface Snippet {
  /** Id of the article. */
  article: string;
  start: number;
  end: number;
}

/** What a stretch of an article is for. Only `headline` and `body` tell the story; the rest is kept and weighs less. */
export type BlockKind =
  'headline' | 'repeated-headline' | 'dateline' | 'byline' | 'caption' | 'furniture' | 'other-story' | 'body';

export interface Block {
  start: number;
  end: number;
  kind: BlockKind;
}

// ── time: instants ───────────────────────────────────────────────────────────────────────────────────────────────

/** How finely a time was said, coarsest last. */
export type Grain =
  | 'second'
  | 'minute'
  | 'hour'
  | 'part-of-day'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'season'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** A half-open stretch of time `[start, end)`, milliseconds UTC. */
export interface Span {
  start: number;
  end: number;
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/**
 * A temporal expression: TimeML’s TIMEX3 for science, an interval and a grain for drawing.
 * Both views come from one meaning, so they cannot disagree.
 */
export interface Timex {
  start: number;
  end: number;
  /** The words themselves: `text.slice(start, end)` of the article. */
  text: string;
  type: TimexType;
  /** TIMEX3 value: `2017-05-02`, `2017-W17-WE`, `P2D`, `PAST_REF`, `XXXX-05-02` where the year is unknown … */
  value: string;
  mod?: string;
  quant?: string;
  freq?: string;
  /** The interval meant, milliseconds UTC; absent where the expression names no place on the calendar. */
  begin?: number;
  until?: number;
  grain?: Grain;
  /** The zone a clock time named, as `Z` or `-04:00`; without it `begin` and `until` are the clock’s own hours. */
  zone?: string;
  /** `firm`: the words and the creation date leave one reading; `likely`: direction or reference was chosen by evidence. */
  certainty: 'firm' | 'likely' | 'vague';
  /** The rule that fired: its family, which is also the file to look for it in, and its pattern, as in `absolute: MONTH the? DAYNUM`. */
  rule: string;
  /** Both halves of a range (“May 3-4”, “from Monday to Thursday”) carry the same number, counted from 0 per text. */
  range?: number;
}

// ── dating: days ─────────────────────────────────────────────────────────────────────────────────────────────────

/** When an article was written, and why we think so. */
export interface Dating {
  /** The most likely day, `YYYY-MM-DD`; null when no anchor was found. */
  best: string | null;
  /** First and last day the evidence allows; null where it does not bound that side. */
  from: string | null;
  to: string | null;
  /** True when the evidence leaves one day, or the day was given. */
  firm: boolean;
  reasons: DatingReason[];
}

export interface DatingReason {
  /** Name of the constraint, for example `full-date` or `weekday`. */
  rule: string;
  /** In plain words. */
  note: string;
  /** The words that gave it; absent when the day was given from outside. */
  snippet?: Snippet;
}

export interface Article {
  id: string;
  text: string;
  /** Lower-case hex SHA-256 of the text in UTF-8. */
  sha256: string;
  title?: string;
  url?: string;
  author?: string;
  publisher?: string;
  published?: string;
  lang?: string;
  dating: Dating;
  blocks: Block[];
  coverage?: Coverage;
}

/** What of an article was not used, and why. */
export interface Coverage {
  sentences: number;
  /** Sentences that are evidence of some event. */
  used: number;
  /** Temporal expressions that placed no event, with the reason. */
  unused: {start: number; end: number; exact: string; reason: string}[];
}

// ── events: evidence ─────────────────────────────────────────────────────────────────────────────────────────────

/** What an event’s status may be. */
export const STATUSES = ['happened', 'scheduled', 'proposed', 'expected', 'claimed', 'denied'] as const;
export type Status = (typeof STATUSES)[number];

/** The words of one article that tell of an event. `text.slice(start, end) === exact`, always. */
export interface Evidence extends Snippet {
  exact: string;
  /** Up to 32 characters before and after, which let the words be found again in an edited text. */
  prefix: string;
  suffix: string;
  /** What these words say of the date, as EDTF, or in words (“same day as …”); empty when they give none. */
  says: string;
  /** The date expression inside the words, with the rule that read it. */
  timex?: {start: number; end: number; exact: string; value: string; rule: string};
}

/** Kinds of happening that the pipeline tells apart. */
export const EVENT_TYPES = [
  'call', 'meeting', 'visit', 'invitation', 'strike', 'attack', 'annexation', 'interference', 'election', 'resignation',
  'appointment', 'arrest', 'trial', 'investigation', 'death', 'disaster', 'agreement', 'sanctions', 'law', 'protest', 'launch',
  'finance', 'sport', 'statement', 'release', 'birth', 'end', 'discovery', 'record',
] as const; // prettier-ignore
export type EventType = (typeof EVENT_TYPES)[number];

export interface TimelineEvent {
  /** Stable: the same evidence gives the same id. */
  id: string;
  /** Words of one source, in their order. */
  title: string;
  /** EDTF levels 0–1, never finer than the words that gave it. */
  date: string;
  grain: Grain;
  /** The date’s own bounds, ISO 8601, half-open; null when undated. */
  start: string | null;
  end: string | null;
  /** What all sources together allow, ISO 8601, half-open; equal to start and end where there is no doubt. */
  earliest: string | null;
  latest: string | null;
  status: Status;
  /** 0–1. */
  importance: number;
  evidence: Evidence[];
  /** “Why this date” and “why this event”, in plain words. */
  reasons?: string[];
  actors?: string[];
  place?: string;
  /** Kinds of happening that its words tell of, surest first: some of `EVENT_TYPES`, or a page’s own. */
  types?: string[];
  group?: string;
  url?: string;
  description?: string;
  /** Number of independent wordings: rewritten copies of a sentence count once. */
  wordings?: number;
  conflicts?: Conflict[];
  /** What an editor changed, in order; absent where everything is the sources’ own. */
  edited?: EditRecord[];
}

/**
 * What sources differ in. The first four leave the event unsettled: its date (`date`, or `date-tension` where cause and effect share
 * a day that no source confirms for both), whether it is so at all, or how many. The others are told and settle themselves: plans
 * that were carried out, who vouches for it, words of a quotation, how finely it is dated.
 */
export type ConflictKind =
  | 'date'
  | 'date-tension'
  | 'disputed-claim'
  | 'numbers'
  | 'status-change'
  | 'attribution'
  | 'quote-variance'
  | 'precision';

/** Sources that do not agree. Kept as data with both sides quoted; nobody picks a winner. */
export interface Conflict {
  kind: ConflictKind;
  /** One sentence in plain words. */
  note: string;
  /** Ids of the other events concerned. */
  events?: string[];
  sides: Evidence[][];
}

// ── the result ───────────────────────────────────────────────────────────────────────────────────────────────────

export interface Timeline {
  /** Version of this format. */
  version: 1;
  /** Name and version of the program that made it. */
  generator: string;
  title?: string;
  articles: Article[];
  /** In order of time. */
  events: TimelineEvent[];
  /** Events whose date the sources do not give; `date` is `''` or holds X for what is unknown (`XXXX-04-04`). */
  undated: TimelineEvent[];
  /** Events an editor put out of sight; kept, so that nothing is lost. */
  hidden?: TimelineEvent[];
  diagnostics: Diagnostic[];
}

/** Something that was wrong with what came in, and what was done about it. Nothing is dropped without one. */
export interface Diagnostic {
  /** Stable, for programs: `not-english`, `duplicate-id`, `bad-date` … */
  code: string;
  severity: 'error' | 'warning' | 'info';
  article?: string;
  event?: string;
  /** Where in the data, as a JSON path: `events[3].start`. */
  path?: string;
  /** For people: what was wrong, where, and what to do. */
  message: string;
}

// ── the editor’s layer ───────────────────────────────────────────────────────────────────────────────────────────

/** An editor’s corrections, applied after extraction in this order. Kept as a file of its own, `edits.json`. */
export interface Edits {
  version: 1;
  edits: Edit[];
}

/** Words of one article, found again by the words, wherever they stand now and whatever the file is called now. */
export interface Anchor {
  /** Id of the article. */
  article: string;
  /** Lower-case hex SHA-256 of its text: the same article under another name. */
  sha256?: string;
  exact: string;
  /** Up to 32 characters before and after: which of several like places is meant. */
  prefix?: string;
  suffix?: string;
}

/** The event an edit is about: by its id, and by its evidence, so that it is found when the id has changed. */
export interface EditTarget {
  event: string;
  /** All evidence the event had when it was edited. What it has beyond these later is new evidence. */
  evidence?: Anchor[];
  /** The title it had, for people who read the file. */
  title?: string;
}

interface EditOf<K extends string> {
  kind: K;
  author: string;
  /** When the edit was made, an ISO 8601 instant. */
  at: string;
  /** Why, in the editor’s words. */
  note?: string;
}

/** Sets the date: EDTF, or `''` for “not known”. `was` is the date it replaces. */
export interface SetDate extends EditOf<'set-date'> {
  target: EditTarget;
  date: string;
  was?: string;
}

/** Sets the title: any words at all, which are then the editor’s and no source’s. */
export interface SetTitle extends EditOf<'set-title'> {
  target: EditTarget;
  title: string;
  was?: string;
}

export interface SetStatus extends EditOf<'set-status'> {
  target: EditTarget;
  status: Status;
  was?: Status;
}

/** Makes one event of several; the target keeps its title, date and status. */
export interface Merge extends EditOf<'merge'> {
  target: EditTarget;
  with: EditTarget[];
}

/** Takes passages out of an event and makes an event of their own of them. */
export interface Split extends EditOf<'split'> {
  target: EditTarget;
  passages: Anchor[];
  /** Id of the new event; without one it is made of the passages. */
  id?: string;
  /** The words that name the new event; without them, its first passage. */
  title?: string;
}

/** Puts an event out of sight: it stays in `Timeline.hidden`. */
export interface Hide extends EditOf<'hide'> {
  target: EditTarget;
}

/** Makes an event matter most: it is labelled before all others. */
export interface Pin extends EditOf<'pin'> {
  target: EditTarget;
}

/** Adds an event of the editor’s own, with or without words of the articles. */
export interface Add extends EditOf<'add'> {
  /** Id of the new event. */
  id: string;
  title: string;
  /** EDTF; `''` when not known. */
  date: string;
  status?: Status;
  description?: string;
  evidence?: Anchor[];
}

export type Edit = SetDate | SetTitle | SetStatus | Merge | Split | Hide | Pin | Add;

/** What an editor did to an event, as the event itself tells it. */
export interface EditRecord {
  kind: Edit['kind'];
  by: string;
  /** ISO 8601 instant. */
  at: string;
  /** What stood there before: the date (EDTF), title or status; the titles of events merged or split from. */
  was?: string;
  note?: string;
}

/** What `el.events` takes: any dated records at all. ISO 8601 or EDTF; a date-only `end` is the last day, an instant is exclusive. */
export interface EventRecord {
  id?: string;
  title: string;
  start: string;
  end?: string;
  group?: string;
  importance?: number;
  url?: string;
  description?: string;
}

/** What `el.columns` takes, for very many events: one typed array a field, all of `length` items. */
export interface EventColumns {
  length: number;
  /** Milliseconds UTC. */
  start: Float64Array;
  /** Milliseconds UTC; equal to start for an instant. */
  end: Float64Array;
  /** Index into `groups`. */
  group?: Uint8Array | Uint16Array | Uint32Array;
  groups?: string[];
  /** 0–1; without it all events matter alike. */
  importance?: Float32Array;
  title: (index: number) => string;
}
