import {expect} from 'chai';
import {looksEnglish} from '../../src/text/language.js';
import {read, tellsStory} from '../../src/text/reading.js';
import {copies, jaccard, Rarity, shared} from '../../src/text/similarity.js';
import {contains, evidenceOf, isSpace, overlaps, trimmed} from '../../src/text/snippet.js';

describe('looksEnglish(text)', () => {
  const english = [
    'The mayor of the town said that it was time to go.',
    'Ferry withdrawn',
    'Okoro met Lind',
    'İpek was in the town for a day and then she left.',
    'Tove Lind visited Ketterby on Monday. Tove Lind visited Port Sallow on Tuesday.',
    'Copper futures slid 2 percent Thursday. Zinc stocks stayed below 90,000 tonnes.',
    'Bonds gained on Tuesday following Monday’s auction.',
  ];
  const foreign = [
    'Le maire de la ville a dit que le pont serait ouvert dans trois ans.',
    'Le président a rencontré la ministre à Paris le mardi 4 mars 2019.',
    'De burgemeester van de stad was dinsdag in het gebouw van de raad.',
    'Il ministro ha incontrato il presidente a Roma martedì 4 marzo 2019.',
    'Der Bürgermeister eröffnete die Brücke nach zehn Jahren in der Stadt.',
    'Президент приехал в город во вторник.',
    '大臣は火曜日に町を訪れた。',
    'قال الرئيس إنه سيزور المدينة',
    '12 14 15',
    '',
    '😀😀',
  ];
  for (const text of english) it(`reads “${text}”`, () => expect(looksEnglish(text)).to.equal(true));
  for (const text of foreign) it(`declines “${text}”`, () => expect(looksEnglish(text)).to.equal(false));
});

describe('snippets', () => {
  it('overlap where they share a character, and hold each other with equal ends', () => {
    expect(overlaps({start: 0, end: 3}, {start: 2, end: 5})).to.equal(true);
    expect(overlaps({start: 0, end: 3}, {start: 3, end: 5})).to.equal(false);
    expect(contains({start: 0, end: 3}, {start: 0, end: 3})).to.equal(true);
    expect(contains({start: 0, end: 3}, {start: 1, end: 4})).to.equal(false);
  });

  it('are trimmed of white space and of zero-width characters', () => {
    expect(trimmed(' \u200b\u00a0ab\ufeff\n', {start: 0, end: 7})).to.deep.equal({start: 3, end: 5});
    expect(trimmed('   ', {start: 0, end: 3})).to.deep.equal({start: 3, end: 3});
    expect(isSpace(0x3000)).to.equal(true);
    expect(isSpace(0x00ad)).to.equal(false);
  });

  it('become evidence with 32 characters on each side, never half a character', () => {
    const text = `${'😀'.repeat(40)}x${'e\u0301'.repeat(3)}y${'😀'.repeat(40)}`;
    const start = text.indexOf('x');
    const found = evidenceOf(text, {article: 'a', start, end: text.indexOf('y') + 1}, '2019');
    expect(found.exact).to.equal('xe\u0301e\u0301e\u0301y');
    expect(found.says).to.equal('2019');
    expect(found.prefix).to.equal('😀'.repeat(16));
    expect(found.suffix).to.equal('😀'.repeat(16));
    const odd = evidenceOf(`a${text}`, {article: 'a', start: start + 2, end: start + 3});
    expect([...odd.prefix].every((c) => !/^[\ud800-\udfff]$/.test(c))).to.equal(true);
  });

  it('outside the text are an error of the program', () => {
    for (const [start, end] of [
      [-1, 2],
      [2, 2],
      [3, 1],
      [0, 9],
    ] as const) {
      expect(() => evidenceOf('abc', {article: 'a', start, end})).to.throw(RangeError, /outside a/);
    }
  });
});

describe('similarity', () => {
  const reading = (i: number, text: string) => read(i, `a${i}`, text).sentences;
  const finish = <T>(work: Generator<undefined, T, void>): T => {
    for (;;) {
      const step = work.next();
      if (step.done) return step.value;
    }
  };

  it('counts what two sets share', () => {
    expect(shared(new Set('abc'), new Set('bcd'))).to.equal(2);
    expect(jaccard(new Set('abc'), new Set('bcd'))).to.equal(0.5);
    expect(jaccard(new Set(), new Set())).to.equal(0);
  });

  it('weighs a rare word more than a common one', () => {
    const rarity = new Rarity([...reading(0, 'The ferry left. The ferry came. The ferry sank at Ketterby.')]);
    expect(rarity.of('ketterby')).to.be.greaterThan(rarity.of('ferry'));
    expect(rarity.frequency('ferry')).to.equal(3);
    expect(rarity.overlap(new Set(['ferry', 'ketterby']), new Set(['ketterby']))).to.equal(1);
    expect(rarity.overlap(new Set(['ferry']), new Set(['ketterby']))).to.equal(0);
    expect(rarity.overlap(new Set(), new Set(['ferry']))).to.equal(0);
  });

  it('finds copies and rewritings between articles, not within one', () => {
    const one = 'The harbour board withdrew the old ferry after engineers found a long crack in its hull.';
    const rewritten = 'The harbour board withdrew the old ferry after divers found a deep crack in its hull.';
    const other = 'Voters in Merrow elected a new council for the first time since the flood.';
    const list = [...reading(0, `${one} ${one}`), ...reading(1, `${other} ${rewritten}`), ...reading(2, one)];
    const found = finish(copies(list, new Rarity(list)));
    expect(found.map(([a, b]) => `${a} ${b}`)).to.have.members(['0 3', '1 3', '3 4', '0 4', '1 4']);
    expect(found.find(([a, b]) => a === 0 && b === 4)![2]).to.equal(1);
    for (const [, , alike] of found) expect(alike).to.be.within(0.45, 1);
  });
});

describe('read(article, id, text)', () => {
  it('numbers sentences through all blocks and says which tell the story', () => {
    const {sentences, blocks} = read(
      7,
      'a',
      'Ferry withdrawn over crack\n\nShare this\n\nThe ferry was withdrawn on Monday, the board of the harbour said. It will be back.',
    );
    expect(blocks.map((b) => b.kind)).to.deep.equal(['headline', 'furniture', 'body']);
    expect(sentences.map((s) => [s.article, s.order, s.kind, tellsStory(s)])).to.deep.equal([
      [7, 0, 'headline', true],
      [7, 1, 'furniture', false],
      [7, 2, 'body', true],
      [7, 3, 'body', true],
    ]);
  });

  it('parts clauses at relatives, subordinators and conjoined predicates', () => {
    const [sentence] = read(
      0,
      'a',
      'The mayor, who opened the bridge, left after the vote failed and met the board of Port Sallow.',
    ).sentences;
    const clauseOf = (word: string) => sentence!.clauses[sentence!.tokens.findIndex((t) => t.text === word)];
    expect(new Set(['mayor', 'opened', 'left', 'failed', 'met'].map(clauseOf)).size).to.equal(5);
    expect(clauseOf('met')).to.equal(clauseOf('Sallow'));
  });

  it('parts none at the hyphen of a tokenised text', () => {
    const clausesOf = (text: string) => new Set(read(0, 'a', text).sentences[0]!.clauses).size;
    expect(clausesOf('A Tallis - based firm opened a time - trial .')).to.equal(1);
    expect(clausesOf('The firm - a mill - was sold.')).to.be.greaterThan(1);
  });
});
