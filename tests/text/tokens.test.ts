import {expect} from 'chai';
import {contentStems, isFunctionWord, stem, tokens} from '../../src/text/tokens.js';

describe('tokens(text)', () => {
  it('finds words, numbers and single marks with their places', () => {
    const text = 'Okoro’s cease-fire, 3,000 euros (U.S.)!';
    const found = tokens(text);
    expect(found.map((t) => t.text)).to.deep.equal([
      'Okoro’s',
      'cease-fire',
      ',',
      '3,000',
      'euros',
      '(',
      'U.S',
      '.',
      ')',
      '!',
    ]);
    for (const {start, end, text: form} of found) expect(text.slice(start, end)).to.equal(form);
  });

  it('keeps a number whole before a comma, and parts what only has commas between its figures', () => {
    const words = (text: string) => tokens(text).map((t) => t.text);
    expect(words('£120,000, a record')).to.deep.equal(['£', '120,000', ',', 'a', 'record']);
    expect(words('1,000,00')).to.deep.equal(['1', ',', '000', ',', '00']);
  });

  it('gives the lower form without a possessive ending, also with a curly apostrophe', () => {
    expect(tokens("Okoro’s Lind's").map((t) => t.lower)).to.deep.equal(['okoro', 'lind']);
  });

  const contracted: [string, string][] = [
    ['didn’t', 'did n’t'],
    ["WON'T", "WO N'T"],
    ['cannot', 'can not'],
    ['They’ll', 'They ’ll'],
    ['we’ve', 'we ’ve'],
    ['He’d', 'He ’d'],
    ['it’s', 'it ’s'],
    ['would’ve', 'would ’ve'],
    ['didnâ€™t', 'did n’t'],
    ['they ’ll', 'they ’ll'],
    // Names, possessives and other words with an apostrophe
    ['Okoro’s', 'Okoro’s'],
    ['Lind’ll', 'Lind’ll'],
    ['one’s', 'one’s'],
    ['O’Dell', 'O’Dell'],
    ['D’Ambrosio', 'D’Ambrosio'],
    ['let’s', 'let’s'],
    ['rock ’n’ roll', 'rock ’ n ’ roll'],
    ['canting', 'canting'],
  ];
  for (const [text, parts] of contracted) {
    it(`reads “${text}” as “${parts}”`, () => {
      const found = tokens(text);
      expect(found.map((t) => t.text).join(' ')).to.equal(parts);
      expect(found.map(({start, end}) => text.slice(start, end)).join('')).to.equal(text.replaceAll(' ', ''));
    });
  }

  it('takes a contracted verb for a word, and no possessive ending', () => {
    expect(tokens('It’s').map(({lower, word}) => [lower, word])).to.deep.equal([
      ['it', true],
      ["'s", true],
    ]);
  });

  it('keeps combining marks with their letter and offsets with growing letters', () => {
    const text = 'e\u0301te\u0301 İpek met';
    expect(tokens(text).map((t) => text.slice(t.start, t.end))).to.deep.equal(['e\u0301te\u0301', 'İpek', 'met']);
  });

  it('keeps an emoji of one code point whole', () => {
    expect(tokens('so 😀 far').map((t) => t.text)).to.deep.equal(['so', '😀', 'far']);
  });

  const emphasised: [string, string][] = [
    ['the *Evening Star* closed', 'the Evening Star closed'],
    ['**Lind** and __Otto__ _met_, *“at last”*.', 'Lind and Otto met , “ at last ” .'],
    ['***Lind*** resigned', 'Lind resigned'],
    ['Lind [has resigned](https://example.org/a_b/?c=*d*), he said', 'Lind has resigned , he said'],
    // not emphasis
    ['the mill* closed, and the yard* too', 'the mill * closed , and the yard * too'],
    ['*the mill closed', '* the mill closed'],
    ['the file new_mill_plan is 5 * 3 * 2 pages', 'the file new _ mill _ plan is 5 * 3 * 2 pages'],
    ['“[he] left (soon)” [2](#two)', '“ [ he ] left ( soon ) ” [ 2 ] ( # two )'],
    ['the [mill](see the note) closed', 'the [ mill ] ( see the note ) closed'],
  ];
  for (const [text, parts] of emphasised) {
    it(`reads “${text}” as “${parts}”`, () => {
      expect(
        tokens(text)
          .map((t) => t.text)
          .join(' '),
      ).to.equal(parts);
    });
  }

  it('passes over zero-width spaces and byte order marks', () => {
    expect(tokens('\ufeffthe\u200b end').map((t) => t.text)).to.deep.equal(['the', 'end']);
  });
});

describe('stem(lower)', () => {
  const families = [
    'discuss discussed discussing discusses',
    'visit visits visited visiting',
    'party parties',
    'agree agreed agrees',
    'launch launches launched',
    'stop stopped stopping',
  ];
  for (const family of families) {
    it(`holds “${family}” together`, () => {
      expect(new Set(family.split(' ').map(stem)).size).to.equal(1);
    });
  }

  for (const [a, b] of [
    ['syria', 'syrian'],
    ['bus', 'bu'],
    ['red', 'r'],
    ['king', 'k'],
    ['thing', 'th'],
    ['process', 'proces'],
  ] as const) {
    it(`keeps “${a}” and “${b}” apart`, () => {
      expect(stem(a)).not.to.equal(stem(b));
    });
  }
});

describe('contentStems(tokens)', () => {
  it('leaves out marks, closed classes and verbs of saying', () => {
    expect(contentStems(tokens('The mayor, she said, has opened the two bridges.'))).to.deep.equal([
      'mayor',
      'open',
      'bridg',
    ]);
  });

  it('knows function words by their lower form', () => {
    expect(isFunctionWord('the')).to.equal(true);
    expect(isFunctionWord('bridge')).to.equal(false);
  });

  it('reads what a wrong decoding broke as the marks and letters it was, where it stands', () => {
    const text = 'â€œItâ€™s late,â€ said SÃ£o Pauloâ€™s mayor â€” for Â£5 â€¦ â€\x9d';
    const found = tokens(text);
    expect(found.map((t) => t.text).join(' ')).to.equal('“ It ’s late , ” said SÃ£o Paulo’s mayor — for £ 5 … ”');
    expect(found.filter((t) => t.word).map((t) => t.lower)).to.deep.equal([
      'it',
      "'s",
      'late',
      'said',
      'sã£o',
      'paulo',
      'mayor',
      'for',
      '5',
    ]);
    expect(text.slice(found[0]!.start, found[0]!.end)).to.equal('â€œ');
    expect(tokens('Africaâ€ ™ s').map((t) => t.text)).to.deep.equal(['Africa', '’', 's']);
    const lost = 'â€œa shameâ€ \ufffd , JosÃ © Lind said';
    expect(tokens(lost).map((t) => t.text)).to.deep.equal(['“', 'a', 'shame', '”', ',', 'JosÃ ©', 'Lind', 'said']);
  });

  it('leaves a language with such letters as it is', () => {
    expect(tokens('pâte, Ângela, mañã').map((t) => t.text)).to.deep.equal(['pâte', ',', 'Ângela', ',', 'mañã']);
  });
});
