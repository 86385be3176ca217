import {expect} from 'chai';
import {roles} from '../../src/text/grammar.js';
import {endings, isList} from '../../src/text/endings.js';
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
    ['a second verb of the same subject', 'Okoro met Lind and resigned.', ['Okoro | met', 'Okoro | resigned']],
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

describe('endings(line, statement)', () => {
  /** The lines a sentence may be cut to behind its first verb. */
  function cuts(text: string): string[] {
    const found = lineOf(text);
    const [first] = statements(found);
    return endings(found, first!).map(({at}) => words(found, 0, at));
  }

  it('stand before circumstances and at the end', () => {
    expect(cuts('Okoro met Lind in Tallis.')).to.deep.equal(['Okoro met Lind', 'Okoro met Lind in Tallis']);
  });

  it('never part a verb from what it asks for', () => {
    expect(cuts('Okoro accused Lind of fraud.')).to.deep.equal(['Okoro accused Lind of fraud']);
    expect(cuts('The board made a decision.')).to.deep.equal(['The board made a decision']);
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
