/** The text of a JSON file, and where it breaks when it is none. */

import {readTimeline, refuse} from './timeline-json.js';
import type {ReadTimeline} from './timeline-json.js';

/**
 * Reads the text of a JSON file. Broken JSON, or JSON that is no Timeline, gives one diagnostic of severity `error`
 * and nothing else; never throws.
 *
 * @param name what the text is called in messages
 */
export function parseTimeline(text: string, name = 'the data'): ReadTimeline {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse('not-json', `${name} is not JSON: ${text.trim() ? place(text) : 'it is empty'}.`);
  }
  return readTimeline(data, name);
}

/** Where it breaks, in words. Parsers tell it differently, or not at all, so it is looked for here. */
function place(text: string): string {
  if (/^\s*</.test(text)) return 'it looks like an HTML page';
  const at = whereJsonBreaks(text);
  if (at >= text.length) return 'it ends too early';
  const before = text.slice(0, at).split('\n');
  return `something is wrong at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** The offset of the first token that JSON’s grammar does not allow there; the length of the text when it only ends too early. */
export function whereJsonBreaks(text: string): number {
  const token =
    /[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y; // eslint-disable-line no-control-regex
  const open: string[] = [];
  // What may come next: a value, a key, a colon, a comma or an end; `first` also allows the end of an empty list.
  let next: 'value' | 'key' | 'colon' | 'comma' | 'end' = 'value';
  let first = false;
  for (;;) {
    const start = token.lastIndex;
    const match = token.exec(text);
    if (!match) {
      const at = start + (/^[\t\n\r ]*/.exec(text.slice(start))?.[0].length ?? 0);
      // A string or a word that the end of the text cut in two was not wrong so far.
      return isBegun(text.slice(at)) ? text.length : at;
    }
    const [, sign, string] = match;
    const at = token.lastIndex - (sign ?? string ?? match[3] ?? '').length;
    const closes = (sign === '}' || sign === ']') && open.at(-1) === sign && (next === 'comma' || first);
    if (closes) {
      open.pop();
      next = open.length ? 'comma' : 'end';
      first = false;
    } else if (next === 'value' && (sign === '{' || sign === '[')) {
      open.push(sign === '{' ? '}' : ']');
      next = sign === '{' ? 'key' : 'value';
      first = true;
    } else if (next === 'value' && sign === undefined) {
      next = open.length ? 'comma' : 'end';
      first = false;
    } else if (next === 'key' && string !== undefined) {
      next = 'colon';
      first = false;
    } else if (next === 'colon' && sign === ':') {
      next = 'value';
    } else if (next === 'comma' && sign === ',') {
      next = open.at(-1) === '}' ? 'key' : 'value';
    } else {
      return at;
    }
  }
}

const isBegun = (rest: string) =>
  /^"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrtu])*\\?$/.test(rest) || // eslint-disable-line no-control-regex
  (rest.length < 5 && ['true', 'false', 'null', '-'].some((word) => word.startsWith(rest)));
