import {expect} from 'chai';
import {isDangling, roles} from '../../src/text/grammar.js';
import {tokens} from '../../src/text/tokens.js';

/** “word/role” for each token. */
const tag = (text: string) => {
  const list = tokens(text);
  return roles(list).map((role, i) => `${list[i]!.text}/${role}`);
};
const roleOf = (text: string, word: string) => {
  const list = tokens(text);
  return roles(list)[list.findIndex((t) => t.text === word)];
};

describe('roles(tokens)', () => {
  it('reads a plain sentence of news', () => {
    expect(tag('The mayor opened the bridge in Tallis.')).to.deep.equal([
      'The/determiner',
      'mayor/noun',
      'opened/past',
      'the/determiner',
      'bridge/noun',
      'in/preposition',
      'Tallis/name',
      './mark',
    ]);
  });

  const cases: [string, string, string][] = [
    ['He has met the board', 'met', 'past'],
    ['She will meet the board', 'meet', 'base'],
    ['They plan to strike a deal', 'strike', 'base'],
    ['Lind meets board over ferry', 'meets', 'present'],
    ['the attack on the harbour', 'attack', 'noun'],
    ['his visit to Tallis', 'visit', 'noun'],
    ['a town held by rebels', 'held', 'participle'],
    ['a Tallis - based firm', 'based', 'noun'],
    ['Lind is alleged to have fled', 'alleged', 'past'],
    ['the alleged attack on the mill', 'alleged', 'noun'],
    ['Norland troops intervene to end the siege', 'intervene', 'present'],
    ['forces backed by the state', 'backed', 'participle'],
    ["Lind 's battered face was shown", 'battered', 'noun'],
    ["it 's battered by the storm", 'battered', 'participle'],
    ['in the witness stand on Monday', 'stand', 'noun'],
    ['two other factors make this vote open', 'make', 'present'],
    ['the firm underwrote the sale', 'underwrote', 'past'],
    ['a violent hatred of the mill', 'hatred', 'noun'],
    ['the board has not yet ruled', 'yet', 'adverb'],
    ['old yet cheap', 'yet', 'conjunction'],
    ['a hundred people were hurt', 'hundred', 'noun'],
    ['in May the board met', 'May', 'name'],
    ['WHO declares an emergency', 'WHO', 'name'],
    ['WHO MET THE BOARD', 'WHO', 'relative'],
    ['clashed with government forces in May', 'forces', 'noun'],
    ['said the state forces the board', 'forces', 'present'],
    ['it may rain', 'may', 'aux'],
    ['Lind didn’t meet the board', 'did', 'aux'],
    ['Lind didn’t meet the board', 'meet', 'base'],
    ["the mill wasn't sold", 'sold', 'past'],
    ['they’d met the board', 'met', 'past'],
    ['they’d meet the board', 'meet', 'base'],
    ['it’s been sold', 'sold', 'past'],
    ['the man who left', 'who', 'relative'],
    ['she said that he left', 'that', 'subordinator'],
    ['the family reply was early', 'family', 'noun'],
    ['he quickly left', 'quickly', 'adverb'],
    ['80 people died', '80', 'number'],
    ['rising prices hurt', 'rising', 'participle'],
    ['in the morning she left', 'morning', 'noun'],
    ['wages frozen since August rose', 'since', 'preposition'],
    ['a shop that has sold bread since May will close', 'since', 'preposition'],
    ['much has changed since May took office', 'since', 'subordinator'],
    ['much has changed since Lind took office', 'since', 'subordinator'],
    ['the strikes of 1998 and 1999 that brought the port to a halt', 'that', 'subordinator'],
    ['in 1999 that port closed', 'that', 'determiner'],
    ['The mill was sold that June.', 'that', 'determiner'],
    ['Lind said that June was wet.', 'that', 'subordinator'],
    ['They could have done so in May.', 'so', 'adverb'],
    ['They left, so the board met.', 'so', 'subordinator'],
    ['Official campaigning starts on Friday.', 'starts', 'present'],
    ['Lind is making starts on Friday.', 'starts', 'noun'],
  ];
  for (const [text, word, role] of cases) {
    it(`takes “${word}” in “${text}” for ${role}`, () => {
      expect(roleOf(text, word)).to.equal(role);
    });
  }

  it('gives every token one role', () => {
    const list = tokens('“Why, 3,000 of them?” — she (İpek) said; it’s over!');
    expect(roles(list)).to.have.length(list.length);
  });
});

describe('isDangling(lower)', () => {
  it('holds for what points at something said before', () => {
    for (const word of ['they', 'his', 'this', 'it', 'there']) expect(isDangling(word), word).to.equal(true);
    for (const word of ['the', 'mayor', 'nobody']) expect(isDangling(word), word).to.equal(false);
  });
});
