import {tell} from './titles.fixture.js';

describe('a title keeps together what belongs together', () => {
  tell('what was done to somebody with the helper of both verbs', [
    [
      'Lind, as she is known to all, was held and questioned on Monday in connection with the sale of the mill.',
      ['Lind was held and questioned in connection with the sale of the mill'],
    ],
    ['Lind was robbed and killed on Monday near the mill.', ['Lind was robbed and killed near the mill']],
    ['Otto Brandt was jailed on Monday and hit a guard in Tallis.', ['Otto Brandt was jailed']],
  ]);

  tell('a verb with its particle or preposition', [
    [
      'The Mill Party came to power in 2003 promising to clean up the port.',
      ['The Mill Party came to power promising to clean up the port'],
    ],
    [
      'Mayor Ana Lind signed an order on Monday calling on utilities to draw a third of their power from the wind.',
      ['Ana Lind signed an order calling on utilities to draw a third of their power'],
    ],
  ]);

  tell('whom something is given with what is given', [
    [
      'The theatre gave Ana Lind, a keeper of mills, tickets to the play on Monday.',
      ['The theatre gave Ana Lind tickets to the play'],
    ],
  ]);

  tell('what is used with what for', [
    [
      'Lind used a visit to the Nordmark Institute on Monday to deliver a tough message on mills.',
      ['Lind used a visit to the Nordmark Institute to deliver a tough message on mills'],
    ],
  ]);

  tell('a body’s name that goes on behind “for”', [
    [
      'The Movement for Democratic Renewal decided on Monday to leave the council.',
      ['The Movement for Democratic Renewal decided to leave the council'],
    ],
  ]);

  tell('several with a verb of several', [
    [
      'A deal between the council of Tallis and the two miners’ unions, led by Ana Lind and Otto Brandt, was reached on Monday.',
      ['A deal between the council of Tallis and the two miners’ unions was reached'],
    ],
  ]);

  tell('and names somebody in full where there is room', [
    [
      'When Ana Lind was born in 1948 the mill was shut. Lind was freed on Monday.',
      ['Ana Lind was born', 'Lind was freed'],
    ],
  ]);

  tell('without what only the day of its article tells', [
    [
      'For these reasons it is proper for him not to stand at the forthcoming general meeting of the guild on 27 August 2019.',
      ['General meeting of the guild on 27 August 2019'],
    ],
  ]);
});

describe('a title has a name for a pronoun', () => {
  tell('where the given name opens its sentence', [
    [
      'Edda Basso left the race for an operation. The fans of Basso wept. Basso is a miner. In 2012 she moved to the village of Tallis.',
      ['Basso moved to the village of Tallis'],
    ],
  ]);
});
