/** An editor’s corrections as a file, `edits.json`: validated at the door, written with stable bytes. */

import * as v from 'valibot';
import {STATUSES} from '../model.js';
import type {Anchor, Diagnostic, Edit, Edits, EditTarget} from '../model.js';
import {parseEdtf} from '../time/edtf.js';
import {whereJsonBreaks} from './json-text.js';

const words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', 'some words'),
);
const instant = v.pipe(
  v.string(),
  v.check(
    (text) =>
      /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text)),
    'an instant such as 2026-01-31T09:00:00Z',
  ),
);
const date = v.pipe(
  v.string(),
  v.check((text) => text === '' || parseEdtf(text) !== null, 'a date such as 2017-05-02'),
);

const anchor = v.object({
  article: v.string(),
  sha256: v.optional(v.string()),
  exact: words,
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});
const target = v.object({event: v.string(), evidence: v.optional(v.array(anchor)), title: v.optional(v.string())});
const signed = {author: v.string(), at: instant, note: v.optional(v.string())};
const about = {target, ...signed};

/** What an edit of each kind says. */
const said = {
  'set-date': v.object({date, was: v.optional(v.string()), ...about}),
  'set-title': v.object({title: words, was: v.optional(v.string()), ...about}),
  'set-status': v.object({status: v.picklist(STATUSES), was: v.optional(v.picklist(STATUSES)), ...about}),
  merge: v.object({with: v.pipe(v.array(target), v.minLength(1)), ...about}),
  split: v.object({
    passages: v.pipe(v.array(anchor), v.minLength(1)),
    id: v.optional(v.string()),
    title: v.optional(words),
    ...about,
  }),
  hide: v.object(about),
  pin: v.object(about),
  add: v.object({
    id: words,
    title: words,
    date,
    status: v.optional(v.picklist(STATUSES)),
    description: v.optional(v.string()),
    evidence: v.optional(v.array(anchor)),
    ...signed,
  }),
} satisfies Record<Edit['kind'], unknown>;
const kindSchema = v.object({kind: v.picklist(Object.keys(said) as Edit['kind'][])});

/** What was read, null when it is no file of edits at all; and what was wrong. */
export interface ReadEdits {
  edits: Edits | null;
  diagnostics: Diagnostic[];
}

/**
 * Reads the text of an edits file. An edit that is not whole is left out and named with its place; the others stay. Never throws.
 *
 * @param name what the text is called in messages
 */
export function parseEdits(text: string, name = 'the edits'): ReadEdits {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('not-json', `${name} is not JSON: ${text.trim() ? place(text) : 'it is empty'}.`);
  }
  return readEdits(data, name);
}

function place(text: string): string {
  const at = whereJsonBreaks(text);
  if (at >= text.length) return 'it ends too early';
  const before = text.slice(0, at).split('\n');
  return `something is wrong at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The same for data that is already parsed. What came in is never changed. */
export function readEdits(data: unknown, name = 'the edits'): ReadEdits {
  if (!isObject(data) || !Array.isArray(data['edits'])) {
    return refuse('not-edits', `${name} holds no edits: it must be {"version": 1, "edits": [ … ]}.`);
  }
  if (data['version'] !== 1) {
    return refuse(
      'unknown-version',
      `${name} holds edits of version ${show(data['version'])}; this program reads version 1.`,
    );
  }
  const diagnostics: Diagnostic[] = [];
  const edits = data['edits'].flatMap((item, i) => {
    const {edit, issue} = readEdit(item);
    if (edit) return [edit];
    const path = [`edits[${i}]`, v.getDotPath(issue)].filter(Boolean).join('.');
    const expected = issue.type === 'check' ? issue.message : issue.expected === null ? 'at least one' : issue.expected;
    const message = `Edit ${i + 1} of ${name} was left out: ${path} is ${show(issue.input)}, expected ${expected}.`;
    diagnostics.push({code: 'bad-edit', severity: 'error', path, message});
    return [];
  });
  return {edits: {version: 1, edits}, diagnostics};
}

/** One edit, tidied; or the first thing that is wrong with it. */
function readEdit(item: unknown): {edit: Edit; issue?: undefined} | {edit?: undefined; issue: v.BaseIssue<unknown>} {
  const named = v.safeParse(kindSchema, item);
  if (!named.success) return {issue: named.issues[0]};
  const {kind} = named.output;
  const read = v.safeParse(said[kind], item);
  return read.success ? {edit: tidy({kind, ...read.output} as Edit)} : {issue: read.issues[0]};
}

const refuse = (code: string, message: string): ReadEdits => ({
  edits: null,
  diagnostics: [{code, severity: 'error', message}],
});

/** The JSON text of edits: keys in the order of the schema, two spaces, a newline at the end; the same bytes always. */
export function writeEdits({edits}: Edits): string {
  return `${JSON.stringify({version: 1, edits: edits.map(tidy)}, null, 2)}\n`;
}

/** The same edit with its keys in the order of the schema, without those whose value is undefined. */
function tidy(edit: Edit): Edit {
  const {kind} = edit;
  const said = {author: edit.author, at: edit.at, note: edit.note};
  if (kind === 'add') {
    const {id, title, date: on, status, description, evidence} = edit;
    return clean({
      kind,
      id,
      title,
      date: on,
      status,
      description,
      evidence: evidence?.map(tidyAnchor),
      ...said,
    }) as Edit;
  }
  const about = tidyTarget(edit.target);
  switch (kind) {
    case 'set-date':
      return clean({kind, target: about, date: edit.date, was: edit.was, ...said}) as Edit;
    case 'set-title':
      return clean({kind, target: about, title: edit.title, was: edit.was, ...said}) as Edit;
    case 'set-status':
      return clean({kind, target: about, status: edit.status, was: edit.was, ...said}) as Edit;
    case 'merge':
      return clean({kind, target: about, with: edit.with.map(tidyTarget), ...said}) as Edit;
    case 'split':
      return clean({
        kind,
        target: about,
        passages: edit.passages.map(tidyAnchor),
        id: edit.id,
        title: edit.title,
        ...said,
      }) as Edit;
    default:
      return clean({kind, target: about, ...said}) as Edit;
  }
}

const tidyAnchor = ({article, sha256, exact, prefix, suffix}: Anchor) =>
  clean({article, sha256, exact, prefix, suffix}) as Anchor;

const tidyTarget = ({event, title, evidence}: EditTarget) =>
  clean({event, title, evidence: evidence?.map(tidyAnchor)}) as EditTarget;

const clean = (value: object): unknown =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function show(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 59).toWellFormed()}…` : value}”`;
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return value.length > 0 ? 'a list' : 'an empty list';
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
