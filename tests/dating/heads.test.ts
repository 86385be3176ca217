import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';
import {HEADS, MORE_HEADS, STORY, TRAPS, type Head} from './heads.js';

const story =
  'The ferry to Port Sallow was withdrawn after a crack was found in its hull, the harbour board said.\n\n' +
  'Passengers will be taken across the sound by bus until the ferry has been repaired in Ketterby.';

/** The day of a page, with a question mark where it is only likely. */
function dayOf(lines: readonly string[]): string {
  const [article] = timeline([{id: 'a', text: lines.join('\n').replace(STORY, story)}]).articles;
  const {best, firm} = article!.dating;
  return best === null ? '' : `${best}${firm ? '' : '?'}`;
}

describe('the day of a page', () => {
  const tables: [string, readonly Head[]][] = [
    ['is that of the lines around its story', HEADS],
    ['is that of such lines in other manners', MORE_HEADS],
    ['is no other day that stands there', TRAPS],
  ];
  for (const [title, table] of tables)
    it(title, () => {
      for (const [day, ...lines] of table) expect(dayOf(lines), lines.join(' / ')).to.equal(day);
    });
});
