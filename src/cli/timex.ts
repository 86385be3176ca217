import {createInterface} from 'node:readline';
import type {Readable, Writable} from 'node:stream';
import {parseDay} from '../time/calendar.js';
import {findTimexes} from '../time/find.js';

/**
 * Reads JSON Lines `{docid, dct, text}` and writes the same lines with `timexes`. A line that is no JSON, or has no
 * text, is named with its number on `errors`, and the rest goes on; so is a `dct` that is no day, whose line is read without it.
 *
 * @returns the exit status: 0 when every line was read, 1 when some were not
 */
export async function findTimexesInLines(input: Readable, output: Writable, errors: Writable): Promise<0 | 1> {
  let number = 0;
  let unread = 0;
  for await (const line of createInterface({input, crlfDelay: Infinity})) {
    number++;
    if (!line.trim()) continue;
    const record = parse(line);
    if (typeof record === 'string') {
      errors.write(`news-timeline: standard input, line ${number} ${record}\n`);
      unread++;
      continue;
    }
    if (record.dct && parseDay(record.dct) === null)
      errors.write(
        `news-timeline: standard input, line ${number} has the “dct” “${record.dct}”, which is no day and is not used; write it as YYYY-MM-DD\n`,
      );
    const timexes = findTimexes(record.text, record.dct ? {dct: record.dct} : {}).map(
      ({start, end, text, type, value, mod, quant, freq}) => ({start, end, text, type, value, mod, quant, freq}),
    );
    if (!output.write(`${JSON.stringify({...record, timexes})}\n`)) {
      await new Promise<void>((drained) => output.once('drain', () => drained()));
    }
  }
  return unread ? 1 : 0;
}

/** The record of a line, or in words what is wrong with it. */
function parse(line: string): {text: string; dct?: string | null} | string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return `is not JSON: ${(error as Error).message}`;
  }
  if (typeof record !== 'object' || record === null || !('text' in record) || typeof record.text !== 'string') {
    return 'has no “text”; each line must be an object such as {"docid": "1", "dct": "2017-05-02", "text": "…"}';
  }
  if ('dct' in record && typeof record.dct !== 'string' && record.dct !== null && record.dct !== undefined) {
    return 'has a “dct” that is no string; write it as YYYY-MM-DD';
  }
  return record as {text: string; dct?: string | null};
}
