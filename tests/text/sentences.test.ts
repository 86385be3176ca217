import {expect} from 'chai';
import {sentences} from '../../src/text/sentences.js';

const read = (text: string) => sentences(text).map(({start, end}) => text.slice(start, end));

describe('sentences(text)', () => {
  const cases: [string, string, string[]][] = [
    ['ends a sentence at a full stop before a capital', 'She left. He stayed.', ['She left.', 'He stayed.']],
    ['ends at question and exclamation marks', 'Why? Nobody knows! So it is.', ['Why?', 'Nobody knows!', 'So it is.']],
    [
      'keeps titles with their names',
      'Mr. Okoro met Dr. Vance. They spoke.',
      ['Mr. Okoro met Dr. Vance.', 'They spoke.'],
    ],
    ['keeps initials with their names', 'J. R. Vance spoke. H. Lind left.', ['J. R. Vance spoke.', 'H. Lind left.']],
    [
      'keeps “U.S.” with the name that follows',
      'The U.S. Senate voted. It passed.',
      ['The U.S. Senate voted.', 'It passed.'],
    ],
    [
      'ends at “U.S.” before a word that opens sentences',
      'He lives in the U.S. The vote is today.',
      ['He lives in the U.S.', 'The vote is today.'],
    ],
    [
      'keeps months and numbers together',
      'It opened on Jan. 4 and cost $3.5 million. It closed.',
      ['It opened on Jan. 4 and cost $3.5 million.', 'It closed.'],
    ],
    [
      'keeps “No.” with its number',
      'He finished No. 4 in the race. She won.',
      ['He finished No. 4 in the race.', 'She won.'],
    ],
    ['ends at “No.” that is an answer', 'Did he know? No. The board did.', ['Did he know?', 'No.', 'The board did.']],
    [
      'keeps “a.m.” inside a sentence',
      'It began at 10 a.m. on Friday. It rained.',
      ['It began at 10 a.m. on Friday.', 'It rained.'],
    ],
    ['keeps a closing quotation mark with what it closes', '“It is over.” She left.', ['“It is over.”', 'She left.']],
    ['keeps a closing bracket with what it closes', 'He won (again.) She lost.', ['He won (again.)', 'She lost.']],
    [
      'goes on after a quoted question',
      '“Why now?” she asked. Nobody knew.',
      ['“Why now?” she asked.', 'Nobody knew.'],
    ],
    [
      'parts sentences that lost their space',
      'The talks are over.The board agreed.',
      ['The talks are over.', 'The board agreed.'],
    ],
    [
      'leaves addresses whole',
      'See www.example.org for more. It is free.',
      ['See www.example.org for more.', 'It is free.'],
    ],
    ['counts an ellipsis as one end', 'He waited... Then he left.', ['He waited...', 'Then he left.']],
    ['takes words without an end as a sentence', 'no end at all', ['no end at all']],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => {
      expect(read(text)).to.deep.equal(expected);
    });
  }

  it('reads only the stretch it is given, with offsets into the whole text', () => {
    const text = 'One. Two is here. Three.';
    expect(sentences(text, {start: 5, end: 17})).to.deep.equal([{start: 5, end: 17}]);
  });

  it('loses no character that is not white space', () => {
    const text = ' “A. B.” C… d! E? 7. (F.) "G. " H.\u00a0I.\r\nJ 👩‍👧. K\0L. ';
    expect(read(text).join('').replace(/\s/g, '')).to.equal(text.replace(/\s/g, ''));
  });

  it('cuts an endless line at a space', () => {
    const found = sentences('word '.repeat(5_000));
    expect(found.length).to.be.greaterThan(5);
    for (const {start, end} of found) expect(end - start).to.be.lessThan(4_100);
  });

  it('ends sentences at quotes that a wrong decoding broke', () => {
    const [open, close, lost] = ['â€œ', 'â€\x9d', 'â€'];
    expect(
      read(`He left.${close} ${open}She stayed,${close} they said. ${open}So be it.${lost} Then night fell.`),
    ).to.deep.equal([
      `He left.${close}`,
      `${open}She stayed,${close} they said.`,
      `${open}So be it.${lost}`,
      'Then night fell.',
    ]);
    expect(read(`It is late.${lost}`)).to.deep.equal([`It is late.${lost}`]);
  });
});
