/** Two invented towns, three articles, and what an editor does with the timeline that comes out of them. */
import {targetOf} from '../../src/events/edits.js';
import type {ArticleInput, Edit, Edits, Timeline, TimelineEvent} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

export const flood: ArticleInput = {
  id: 'flood.txt',
  published: '2021-03-04',
  text: `River floods three villages

The river Alder burst its banks on Wednesday and killed two people in Alderford, the fire brigade said.

Mayor Anna Bird will meet the families in Alderford on March 12, 2021.
`,
};

export const strike: ArticleInput = {
  id: 'strike.txt',
  published: '2021-03-10',
  text: `Ferry crews walk out

Ferry crews in Portham went on strike on March 8, 2021, the union Seamen United said.

Judge Carl Moss sentenced the smuggler Dean Hale in Portham on March 9, 2021.
`,
};

/** Comes later: tells of the flood again, and gives the strike another day. */
export const later: ArticleInput = {
  id: 'later.txt',
  published: '2021-03-20',
  text: `Alderford mourns

Two people were killed in Alderford when the river Alder burst its banks on March 3, 2021, the fire brigade said.

The judge Ellen Park opened the trial of the baker Tom Reed in Alderford on March 19, 2021.
`,
};

export const drawn = (...articles: ArticleInput[]): Timeline => timeline(articles);

export const all = ({events, undated, hidden = []}: Timeline): TimelineEvent[] => [...events, ...undated, ...hidden];

/** The one event that these words date. */
export function holding(of: Timeline, words: string): TimelineEvent {
  const found = all(of).filter(({evidence}) => evidence.some(({exact, timex}) => timex && exact.includes(words)));
  if (found.length !== 1)
    throw new Error(`${found.length} events hold “${words}”: ${found.map(({title}) => title).join(' | ')}`);
  return found[0]!;
}

export const signed = {author: 'R. Vane', at: '2021-04-01T10:00:00Z'};

export const edits = (...list: Edit[]): Edits => ({version: 1, edits: list});

/** The event that holds these words, as an edit names it. */
export const aim = (of: Timeline, words: string) => targetOf(holding(of, words), of.articles);

export const codes = (of: Timeline) => of.diagnostics.filter(({code}) => code.includes('edit')).map(({code}) => code);
