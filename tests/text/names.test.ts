import {expect} from 'chai';
import {roles} from '../../src/text/grammar.js';
import {isState, keysOfName, NameCollector, names} from '../../src/text/names.js';
import {tokens} from '../../src/text/tokens.js';

/** The names of the last text as [words, keys], after all of them have shown what is a name. */
function read(...texts: string[]) {
  const collector = new NameCollector();
  for (const text of texts) collector.add(tokens(text));
  const list = tokens(texts.at(-1)!);
  return names(list, collector.known(), roles(list)).map(({from, to, keys}) => [
    list
      .slice(from, to)
      .map((t) => t.text)
      .join(' '),
    keys,
  ]);
}

describe('names(tokens, known)', () => {
  it('finds capitalised words in a row', () => {
    expect(read('The mayor met Ana Belmonte in Port Sallow.')).to.deep.equal([
      ['Ana Belmonte', ['ana', 'belmonte']],
      ['Port Sallow', ['port', 'sallow']],
    ]);
  });

  it('knows a name at the beginning of a sentence when another sentence shows it', () => {
    expect(read('People like Belmonte a lot.', 'Belmonte left.')).to.deep.equal([['Belmonte', ['belmonte']]]);
    expect(read('People left.', 'Passengers left.')).to.deep.equal([]);
  });

  it('holds one state together under all its names', () => {
    const keys = ['Russia', 'Russian Federation', 'Moscow', 'the Kremlin', 'Russians'].map(
      (name) => read(`We heard ${name} agreed.`)[0]![1],
    );
    expect(new Set(keys.map(String))).to.deep.equal(new Set(['russia']));
    expect(isState('russia')).to.equal(true);
    expect(isState('belmonte')).to.equal(false);
  });

  it('knows states of two words, their people too', () => {
    for (const name of ['Sierra Leone', 'Sierra Leonean', 'Freetown'])
      expect(read(`We heard ${name} agreed.`)[0]![1]).to.deep.equal(['sierra-leone']);
    expect(read('We heard New Zealanders agreed.')[0]![1]).to.deep.equal(['new-zealand']);
    expect(read('We heard Costa agreed.')[0]![1]).to.deep.equal(['costa']);
  });

  it('knows “US” from “us”', () => {
    expect(read('He told us in the US about it.')).to.deep.equal([['US', ['united-states']]]);
  });

  it('takes no calendar word and no bare office for a name', () => {
    expect(read('They met on Tuesday in March and the President left.').flatMap(([, keys]) => keys)).to.deep.equal([]);
  });

  it('takes a month for the name of whom it follows, behind a first name or an address, and for that of nobody else', () => {
    const found = (text: string) => read(text).map(([name]) => name);
    expect(found('We heard Mrs May met Theresa May.')).to.deep.equal(['May', 'Theresa May']);
    expect(found('They met in Tallis May 4, and in Tallis May was cold.')).to.deep.equal(['Tallis', 'Tallis']);
    expect(found('On Sunday May was kind, and in late May the Russians left.')).to.deep.equal(['Russians']);
  });

  it('leaves the office out of what a person is', () => {
    expect(read('He met President Ana Belmonte there.')[0]![1]).to.deep.equal(['ana', 'belmonte']);
  });

  it('parts a state from the person behind it', () => {
    expect(
      read('Later that night he also met France’s Zoë Lind and afterwards Germany Tove Vance there.').map(
        ([words]) => words,
      ),
    ).to.include.members(['Zoë Lind', 'Tove Vance']);
  });

  it('finds the names of a sentence that tells of many, and takes it for no headline', () => {
    for (const [sentence, name] of [
      ['Prime Minister Ana Belmonte visited Tallis on Monday.', 'Tallis'],
      ['Mayor Otto Brandt met Council Leader Rosa Lind in Port Sallow.', 'Port Sallow'],
      ['Nordair Chief Executive Rosa Lind left Tallis Airport on Friday.', 'Tallis Airport'],
    ] as const)
      expect(
        read(sentence).map(([words]) => words),
        sentence,
      ).to.include(name);
    for (const headline of [
      'Prime Minister Visited Tallis Monday Morning',
      'Prime Minister Visited Tallis Monday Morning.',
      'Council Leader to Meet Rail Unions Over Pay',
    ])
      expect(read(headline), headline).to.deep.equal([]);
  });

  it('takes a Headline In Title Case for no names unless they are known', () => {
    expect(read('Ferry Service Withdrawn After Crack Found')).to.deep.equal([]);
  });
});

describe('keysOfName(name)', () => {
  for (const [name, keys] of [
    ['Ana Belmonte', ['ana', 'belmonte']],
    ['the White House', ['united-states']],
    ['Moscow', ['russia']],
    ['President Lind', ['lind']],
    ['', []],
  ] as const) {
    it(`reads “${name}” as a text would`, () => {
      expect(keysOfName(name.replace('the ', ''))).to.deep.equal(keys);
    });
  }
});
