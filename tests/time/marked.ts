/** Tables of marked sentences: `The {2 May|2017-05-02} talks`. All that is marked is found, and nothing else. */
import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';

export interface Marked {
  text: string;
  timexes: {start: number; end: number; text: string; type?: string; value: string}[];
}

/** Reads `{words|VALUE}` and `{words|TYPE VALUE}` out of a sentence. */
export function marked(sentence: string): Marked {
  const timexes: Marked['timexes'] = [];
  let text = '';
  let last = 0;
  for (const match of sentence.matchAll(/\{([^{}|]*)\|(?:(DATE|TIME|DURATION|SET) )?([^{}]*)\}/g)) {
    text += sentence.slice(last, match.index);
    const [, words = '', type, value = ''] = match;
    timexes.push({
      start: text.length,
      end: text.length + words.length,
      text: words,
      value,
      ...(type !== undefined && {type}),
    });
    text += words;
    last = match.index + match[0].length;
  }
  return {text: text + sentence.slice(last), timexes};
}

/** What the engine finds in a sentence, written as marks. */
export function found(text: string, dct?: string): string {
  let out = '';
  let last = 0;
  for (const timex of findTimexes(text, {dct})) {
    out += `${text.slice(last, timex.start)}{${timex.text}|${timex.value}}`;
    last = timex.end;
  }
  return out + text.slice(last);
}

/** One test a row. */
export function reads(dct: string | undefined, rows: readonly string[]): void {
  for (const row of rows) {
    it(row, () => {
      const {text} = marked(row);
      expect(found(text, dct)).to.equal(row.replace(/\|(?:DATE|TIME|DURATION|SET) /g, '|'));
    });
  }
}

/** One test a row: sentences in which nothing is a date. */
export function findsNothing(rows: readonly string[], dct = '2017-05-02'): void {
  for (const row of rows) {
    it(row, () => {
      expect(found(row, dct)).to.equal(row);
    });
  }
}
