import {expect} from 'chai';
import {roles} from '../../src/text/grammar.js';
import {endings} from '../../src/text/endings.js';
import {isList} from '../../src/text/lists.js';
import {statements} from '../../src/text/statements.js';
import {phraseEnd, type Line} from '../../src/text/syntax.js';
import {line} from '../../src/text/tags.js';
import {tokens} from '../../src/text/tokens.js';

/** A sentence as a line of all its tokens. */
function lineOf(text: string): Line {
  const list = tokens(text);
  return line(
    list,
    roles(list),
    list.map((_, i) => i),
  );
}
const words = ({words: list}: Line, from: number, to: number) =>
  list
    .slice(from, to)
    .map((t) => t.text)
    .join(' ');

describe('statements(line)', () => {
  const cases: [string, string, string[]][] = [
    ['a subject and its verb', 'The board withdrew the ferry.', ['The board | withdrew']],
    ['a verb with its auxiliaries', 'The board has not been told.', ['The board | has not been told']],
    ['a subject with what narrows it', 'A judge in Tallis resigned.', ['A judge in Tallis | resigned']],
    ['several subjects of one verb', 'Lind, Okoro and Vance met.', ['Lind , Okoro and Vance | met']],
    ['what a relative clause says of its noun', 'Okoro, who met Lind, resigned.', ['Okoro | met', 'Okoro | resigned']],
    ['what was said, with who said it', 'The mayor said Okoro resigned.', ['The mayor | said', 'Okoro | resigned']],
    [
      'what goes on behind an aside',
      'Okoro hit Lind, who survived, and robbed Vance.',
      ['Okoro | hit', 'Lind | survived', 'Okoro | robbed'],
    ],
    [
      'a plain form that is the only verb of its clause',
      'Lind resigned the day that troops arrive.',
      ['Lind | resigned', 'troops | arrive'],
    ],
    [
      'the only word that can be a verb',
      'On Monday, the mayor, Ana Lind, addresses the council.',
      ['the mayor | addresses'],
    ],
    [
      'a number that opens a phrase',
      'As Lind spoke at a town ceremony two Merrow miners were seized.',
      ['Lind | spoke', 'two Merrow miners | were seized'],
    ],
    [
      'what began, where a place is named before',
      'Lind left the talks in Tallis, which had started on Monday.',
      ['Lind | left', 'the talks in Tallis | had started'],
    ],
    ['a subject with its infinitive', 'The bid to save the mill failed.', ['The bid to save the mill | failed']],
    ['no object of an infinitive', 'Lind asked Okoro to save the mill was said.', ['Lind | asked']],
    ['no state for a “who”', 'Lind sent ministers to Germany who refused.', ['Lind | sent', 'ministers | refused']],
    [
      'somebody of a state',
      'Lind met the mayor of Germany who refused.',
      ['Lind | met', 'the mayor of Germany | refused'],
    ],
    [
      'what a relative clause in between leaves its verb',
      'Claims which were made in May resurfaced yesterday.',
      ['Claims | were made', 'Claims which were made in May | resurfaced'],
    ],
    [
      'a verb that only its object shows',
      'Lind broke a law that permits the state to sell mills.',
      ['Lind | broke', 'a law | permits'],
    ],
    ['no name of a film for who acts', 'In the film Vance was shown.', []],
    ['many of a whole', 'At the mill, many of the miners voted.', ['many of the miners | voted']],
    ['no verb in what is called for by another', 'Lind left the port called for by the union.', ['Lind | left']],
    ['no order for a statement', 'The court ordered that Okoro be freed.', ['The court | ordered']],
    ['a second verb of the same subject', 'Okoro met Lind and resigned.', ['Okoro | met', 'Okoro | resigned']],
    [
      'the verb behind an aside with its subject, and not with that of the aside',
      'Okoro toured the mill, where two men died, and met the widow.',
      ['Okoro | toured', 'two men | died', 'Okoro | met'],
    ],
    [
      'a verb of bidding with whoever can bid',
      'The judges found that the arrest was unlawful and ordered Nordmark to pay.',
      ['The judges | found', 'the arrest | was', 'The judges | ordered'],
    ],
    [
      'and any other with the nearest',
      'Lind said that the board was ready and sold the mill.',
      ['Lind | said', 'the board | was', 'the board | sold'],
    ],
    [
      'what is in force with the ban, and not with what is banned',
      'The union agreed a ban on coal from Nordmark, which takes effect in May.',
      ['The union | agreed', 'a ban on coal from Nordmark | takes'],
    ],
    [
      'but what sells with what is sold',
      'The union agreed a ban on a firm, which sells coal.',
      ['The union | agreed', 'a firm | sells'],
    ],
    [
      'no month with the verb behind it',
      'Nine men held since May were freed.',
      ['Nine men | held', 'Nine men | were freed'],
    ],
  ];
  for (const [title, text, expected] of cases) {
    it(`finds ${title}`, () => {
      const found = lineOf(text);
      expect(
        statements(found).map(
          ({subject, verb}) => `${words(found, subject.from, subject.to)} | ${words(found, verb.from, verb.to)}`,
        ),
      ).to.deep.equal(expected);
    });
  }

  it('takes no participle before its noun for a verb', () => {
    const found = lineOf('A hospital supported by the board closed.');
    expect(statements(found).map(({verb}) => words(found, verb.from, verb.to))).to.deep.equal(['closed']);
  });
});

describe('a line', () => {
  const tagOf = (text: string, word: string) => {
    const {words: list, tags} = lineOf(text);
    return tags[list.findIndex((t) => t.text === word)];
  };

  it('has a verb behind “to” where no noun can be meant', () => {
    expect(tagOf('They spoke of how to reinstate about 45 judges.', 'reinstate')).to.equal('base');
    expect(tagOf('A panel is to investigate peace moves.', 'investigate')).to.equal('base');
    expect(tagOf('Lind told Okoro to “heed the will of the town”.', 'heed')).to.equal('base');
    expect(tagOf('Lind told Okoro to “heed the will of the town”.', 'will')).to.equal('noun');
    expect(tagOf('Lind will back the plan.', 'will')).to.equal('aux');
    expect(tagOf('Okoro was sentenced to death.', 'death')).to.equal('noun');
  });

  it('joins an infinitive with another, but no noun', () => {
    expect(tagOf('They met to claim the mill and demand that Okoro leave.', 'demand')).to.equal('base');
    expect(tagOf('They met to claim the mill and vote counts.', 'vote')).to.equal('noun');
  });

  it('takes “because of” for a preposition, and “that” before a number for a subordinator', () => {
    expect(tagOf('It closed because of rain.', 'because')).to.equal('preposition');
    expect(tagOf('It closed because Lind left.', 'because')).to.equal('subordinator');
    expect(tagOf('It helps that 181 miners met.', 'that')).to.equal('subordinator');
  });
});

describe('endings(line, statement)', () => {
  /** The lines a sentence may be cut to behind its first verb. */
  function cuts(text: string): string[] {
    const found = lineOf(text);
    const [first] = statements(found);
    return endings(found, first!).map(({at}) => words(found, 0, at));
  }

  it('stand where a verb’s own clause ends, whatever stands between it and its subject', () => {
    expect(cuts('Okoro said that his time as mayor of Tallis was drawing to a close.')).to.deep.equal([
      'Okoro said that his time as mayor of Tallis was drawing to a close',
    ]);
    expect(cuts('Okoro said that the plan had been “badly damaged” by the fire.')).to.deep.equal([
      'Okoro said that the plan had been “ badly damaged ”',
      'Okoro said that the plan had been “ badly damaged ” by the fire',
    ]);
    expect(cuts('Okoro made sure there would be a vote.')).to.deep.equal(['Okoro made sure there would be a vote']);
    expect(cuts('When Lind left the mill she was seized.')).to.deep.equal(['When Lind left the mill']);
  });

  it('stand before a relative clause without its pronoun, and before a second infinitive', () => {
    expect(cuts('Okoro will lift the sanctions it had imposed.')).to.deep.equal([
      'Okoro will lift the sanctions',
      'Okoro will lift the sanctions it had imposed',
    ]);
    expect(cuts('Okoro will sell the mill and make a speech.')).to.include('Okoro will sell the mill');
    expect(cuts('Okoro did not lift the sanctions it had imposed.')).not.to.include('Okoro did not lift the sanctions');
  });

  it('stand before circumstances and at the end', () => {
    expect(cuts('Okoro met Lind in Tallis.')).to.deep.equal(['Okoro met Lind', 'Okoro met Lind in Tallis']);
  });

  it('never part a verb from what it asks for', () => {
    expect(cuts('Okoro accused Lind of fraud.')).to.deep.equal(['Okoro accused Lind of fraud']);
    expect(cuts('The board made a decision.')).to.deep.equal(['The board made a decision']);
  });

  it('stand behind the first of two things that are counted, but not of a choice', () => {
    expect(cuts('Okoro sold 20 mills and about 30 boats.')).to.include('Okoro sold 20 mills');
    expect(cuts('Okoro met Lind and other mayors.')).to.include('Okoro met Lind');
    expect(cuts('Okoro met five or six mayors.')).to.not.include('Okoro met five');
    expect(cuts('Okoro told them to either sell the mill, or to leave.')).to.not.include(
      'Okoro told them to either sell the mill',
    );
  });

  it('stand behind a verb that has no object where a clause follows', () => {
    expect(cuts('Her troubles deepened when the court met.')).to.include('Her troubles deepened');
    expect(cuts('Her team faltered, losing the cup.')).to.include('Her team faltered');
    expect(cuts('Her trouble came when the court met.')).to.not.include('Her trouble came');
  });

  it('never part the members of a list', () => {
    expect(cuts('The storm hit Tallis, Merrow and Ketterby.')).to.deep.equal([
      'The storm hit Tallis , Merrow and Ketterby',
    ]);
  });

  it('nor where a list goes on behind dashes', () => {
    expect(cuts('The protests have seen arrests — 157 of them — injuries, and damage to schools.')).to.not.include(
      'The protests have seen arrests',
    );
    expect(cuts('The protests have seen arrests — 157 of them — in Tallis.')).to.include(
      'The protests have seen arrests',
    );
  });
});

describe('phraseEnd(line, from)', () => {
  const cases: [string, string][] = [
    ['the old ferry sank', 'the old ferry'],
    ['neighbouring Nordmark’s coast in May', 'neighbouring Nordmark’s coast'],
    ['the U.S. board met', 'the U.S . board'],
    ['of the ferry', ''],
  ];
  for (const [text, phrase] of cases) {
    it(`ends “${phrase}” in “${text}”`, () => {
      const found = lineOf(text);
      expect(words(found, 0, phraseEnd(found, 0))).to.equal(phrase);
    });
  }
});

describe('isList(line, comma)', () => {
  for (const [text, expected] of [
    ['He saw Lind, Okoro and Vance.', true],
    ['He saw Lind, and she left.', false],
    ['He saw Lind, who left.', false],
  ] as const) {
    it(`is ${expected} in “${text}”`, () => {
      const found = lineOf(text);
      expect(isList(found, found.tags.indexOf('comma'))).to.equal(expected);
    });
  }
});
