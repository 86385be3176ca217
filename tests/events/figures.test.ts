import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';

/** What the conflicts of numbers of two articles of Wednesday, 6 March 2019, say. */
function differing(...texts: string[]): string[] {
  const {events} = timeline(
    texts.map((text, i) => ({id: 'ab'[i]!, text: `News from the coast\n\n${text}`, published: '2019-03-06'})),
  );
  return events.flatMap(({conflicts = []}) => conflicts.filter(({kind}) => kind === 'numbers').map(({note}) => note));
}

describe('figures of one event that sources give differently are shown beside each other', () => {
  const cases: [string, string, string, string][] = [
    [
      'the votes of a council, however they are written',
      'The council of Tallis voted 40 to 12 on Monday to close the mill.',
      'On Monday the council of Tallis voted by 42 votes to 12 to close the mill.',
      'Sources differ on the vote: 42 to 12 and 40 to 12.',
    ],
    [
      'the term of somebody who was jailed',
      'Ana Lind was jailed for six years on Monday for fraud.',
      'Ana Lind was sentenced to nine years on Monday for fraud.',
      'Sources differ on the length of the sentence: 6 years and 9 years.',
    ],
    [
      'the price of a deal, before or behind its noun',
      'Nordair agreed on Monday to buy Aune Rail in a deal worth $2 billion.',
      'On Monday Nordair struck a $3 billion deal to buy Aune Rail.',
      'Sources differ on the sum: $2 billion and $3 billion.',
    ],
  ];
  for (const [what, first, second, note] of cases)
    it(what, () => {
      expect(differing(first, second)).to.deep.equal([note]);
    });

  it('but not what comes to the same', () => {
    expect(
      differing(
        'The council of Tallis approved the budget by 42-12 on Monday.',
        'The Tallis council approved the budget on Monday by 42 votes to 12.',
      ),
    ).to.deep.equal([]);
    expect(
      differing(
        'Ana Lind was jailed for six years on Monday for fraud.',
        'Ana Lind was given a six-year sentence on Monday for fraud.',
      ),
    ).to.deep.equal([]);
  });

  it('nor years that are no term, and what several were given', () => {
    expect(
      differing(
        'Ana Lind was jailed on Monday after she had lied for three years.',
        'Ana Lind was sentenced to nine years on Monday for fraud.',
      ),
    ).to.deep.equal([]);
    expect(
      differing(
        'Ana Lind was jailed for six years on Monday, and her clerk was sentenced to two years in prison.',
        'Ana Lind was sentenced to nine years on Monday for fraud.',
      ),
    ).to.deep.equal([]);
  });
});
