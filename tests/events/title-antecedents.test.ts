import {expect} from 'chai';
import {tell, titles} from './titles.fixture.js';

describe('a title has the name of a body or of several people in place of a pronoun', () => {
  tell('where the sentence before is of no other', [
    [
      'Ostra, a chipmaker founded in Merrow, employs 2,300 people. It cut 400 jobs in 2014 after losing a contract with a Nordmark carmaker.',
      ['Ostra cut 400 jobs after losing a contract with a Nordmark carmaker'],
    ],
    [
      'Nordair said its profits had fallen. It closed its base in Tallis on Monday.',
      ['Nordair closed its base in Tallis'],
    ],
    [
      'Union leaders blamed the transport ministry. They accused Nordline on Monday of having falsified records.',
      ['Union leaders accused Nordline of having falsified records'],
    ],
    [
      'The government lost its majority. It announced a new budget on Tuesday.',
      ['The government announced a new budget'],
    ],
    [
      'The rebels had asked for a seat. They dropped the condition on Tuesday under pressure from Merrow.',
      ['The rebels dropped the condition under pressure from Merrow'],
    ],
    [
      'Ana Lind and Otto Brandt met in a mill. They married on Monday in the port of Tallis.',
      ['Ana Lind and Otto Brandt married in the port of Tallis'],
    ],
  ]);

  tell('where the speaker told somebody of hers', [
    [
      'Judge Ana Lind told her lawyer that, after a long night of talks with the owners of the old mill by the river, she sold the mill on Monday.',
      ['Ana Lind sold the mill'],
    ],
  ]);

  tell('and keeps the pronoun where two can be meant, or nothing that does something', [
    ['The company knew that the bank was weak. It sacked its chief on Monday.', ['It sacked its chief']],
    ['Ana Lind owned a shop. It burnt down on Monday near the old port.', ['It burnt down near the old port']],
    ['Officials blamed the workers. They left the port on Monday.', ['They left the port']],
    ['The party has few members. It took a week to count the votes of Monday.', ['It took a week to count the votes']],
    [
      'The court has five judges. It was announced on Monday that a sixth would come.',
      ['It was announced that a sixth would come'],
    ],
  ]);

  it('is not whoever speaks to somebody by a pronoun', () => {
    const found = titles(
      'Judge Ana Lind told him that he had sold the trust of the town when he approved the mill in 2014.',
    );
    expect(found.join(), found.join()).not.to.match(/Lind approved/);
  });
});
