import {readFileSync} from 'node:fs';
import {parseEdits} from '../formats/edits-json.js';
import {parseTimeline} from '../formats/json-text.js';
import type {Diagnostic, Edits, Timeline} from '../model.js';

/** The edits of a file and what was wrong with single ones; null, and a line in `wrong`, when none can be read. */
export function readEditsFile(file: string, wrong: string[]): {edits: Edits; diagnostics: Diagnostic[]} | null {
  const text = readText(file, '--edits', wrong);
  if (text === null) return null;
  const {edits, diagnostics} = parseEdits(text, file);
  if (edits) return {edits, diagnostics};
  wrong.push(...diagnostics.map(({message}) => `--edits: ${message}`));
  return null;
}

/** The timeline of a file; null, and a line in `wrong`, when it holds none. */
export function readTimelineFile(file: string, wrong: string[]): Timeline | null {
  const text = readText(file, '--since', wrong);
  if (text === null) return null;
  const {timeline, diagnostics} = parseTimeline(text, file);
  if (timeline) return timeline;
  wrong.push(`--since: ${diagnostics[0]?.message ?? `${file} is not a Timeline: give one that extract wrote.`}`);
  return null;
}

function readText(file: string, option: string, wrong: string[]): string | null {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const why =
      code === 'ENOENT'
        ? 'does not exist; check the name'
        : code === 'EISDIR'
          ? 'is a folder; name the file'
          : `could not be read: ${message}`;
    wrong.push(`${option}: ${file} ${why}`);
    return null;
  }
}
