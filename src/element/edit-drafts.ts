import {parseEdits, writeEdits} from '../formats/edits-json.js';
import type {Edits, Timeline} from '../model.js';

/** Where drafts of edits are kept, one list for all stories of an origin. */
const DRAFTS = 'news-timeline:edits';
const AUTHOR = 'news-timeline:author';
/** More stories than this are not kept; the one not touched for longest goes first. */
const MOST = 20;

/** Unsaved edits of one story. */
interface Draft {
  /** What the story is known by: hashes of its articles, or ids of its events where it has none. */
  story: string[];
  /** The text of an edits file. */
  edits: string;
}

/** What a story is known by, however it grows: the hashes of its articles. */
export function storyOf({articles, events}: Timeline): string[] {
  const hashes = articles.map(({id, sha256}) => sha256 || id);
  return hashes.length > 0 ? hashes : events.map(({id}) => id);
}

/** The edits kept for the story that shares most with this one; null when there are none, or the browser keeps nothing. */
export function readDraft(story: readonly string[]): Edits | null {
  const draft = closest(readDrafts(), story);
  return draft ? parseEdits(draft.edits).edits : null;
}

/** Keeps the edits of a story in the browser. False where the browser refuses. */
export function keepDraft(story: readonly string[], edits: Edits): boolean {
  const drafts = readDrafts();
  const old = closest(drafts, story);
  const others = drafts.filter((draft) => draft !== old);
  const kept = edits.edits.length > 0 ? [...others, {story: [...story], edits: writeEdits(edits)}] : others;
  return write(DRAFTS, kept.length > 0 ? JSON.stringify(kept.slice(-MOST)) : null);
}

export const readAuthor = (): string => read(AUTHOR) ?? '';

export const keepAuthor = (name: string): boolean => write(AUTHOR, name);

function closest(drafts: readonly Draft[], story: readonly string[]): Draft | undefined {
  const wanted = new Set(story);
  const shared = ({story: other}: Draft) => other.filter((part) => wanted.has(part)).length;
  return drafts.filter((draft) => shared(draft) > 0).sort((a, b) => shared(b) - shared(a))[0];
}

function readDrafts(): Draft[] {
  try {
    const drafts: unknown = JSON.parse(read(DRAFTS) ?? '[]');
    if (!Array.isArray(drafts)) return [];
    return drafts.filter((draft): draft is Draft => Array.isArray(draft?.story) && typeof draft.edits === 'string');
  } catch {
    return []; // something else wrote there
  }
}

/** Storage may be absent, forbidden by the page’s policy, or full; reading it may throw by itself. */
function read(key: string): string | null {
  try {
    return globalThis.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string | null): boolean {
  try {
    if (text === null) globalThis.localStorage.removeItem(key);
    else globalThis.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
