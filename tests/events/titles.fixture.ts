/** What a text of one article is told as, and a test that says so. */
import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';
import {check} from '../properties/invariants.js';

/** The titles of what a text tells, published on Wednesday, 6 March 2019. */
export function titles(text: string): string[] {
  const articles = [{id: 'a', text: `News of the day\n\n${text}`, published: '2019-03-06'}];
  const made = timeline(articles);
  check(articles, made);
  return [...made.events, ...made.undated].map(({title}) => title);
}

/** Each text with the titles of all that it tells, in order of time. */
export function tell(name: string, cases: [string, string[]][]) {
  it(name, () => {
    for (const [text, expected] of cases) expect(titles(text), text).to.deep.equal(expected);
  });
}
