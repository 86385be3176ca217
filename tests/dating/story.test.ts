import {expect} from 'chai';
import type {ArticleInput, Dating} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

const of = (id: string, ...paragraphs: string[]): ArticleInput => ({id, text: paragraphs.join('\n\n')});
const on = (published: string, article: ArticleInput): ArticleInput => ({...article, published});

/** The dating of each article, by its id. */
function dated(...articles: ArticleInput[]): Record<string, Dating> {
  return Object.fromEntries(timeline(articles).articles.map(({id, dating}) => [id, dating]));
}

const background =
  'Lind became mayor of Port Sallow in 2015. Brandt was elected in 2017, and both signed a charter in 2018.';
const pact = (day: string, ...more: string[]): ArticleInput[] => [
  of(
    'a',
    'Port Sallow and Ketterby agree ferry truce',
    `Mayors Tove Lind and Otto Brandt signed a ferry truce in Port Sallow on ${day}.`,
    ...more,
  ),
  of(
    'b',
    'Ferries sail again',
    'Tove Lind and Otto Brandt signed a ferry truce in Port Sallow on 9 March.',
    background,
  ),
];

describe('a story of which no article has a day', () => {
  it('is of the year in which a day of the month falls on the weekday that its articles tell', () => {
    const {a} = dated(...pact('Saturday, 9 March'));
    expect(a!.reasons.map(({note}) => note)).to.include('“Saturday, 9 March” falls so in 2019');
    expect([a!.from! > '2018-06', a!.to! < '2020', a!.firm]).to.deep.equal([true, true, false]);
  });

  it('is taken for that of a day without its year over one of them', () => {
    const [a, b] = pact('Saturday');
    const lined = of('a', ...a!.text.split('\n\n').slice(0, 1), 'March 9', ...a!.text.split('\n\n').slice(1));
    const found = dated(lined, b!);
    expect(found['a']).to.include({best: '2019-03-09', firm: false});
    expect(found['b']!.from! > '2019-01' && found['b']!.to! < '2019-06').to.equal(true);
  });

  it('is of no year where none is told, only one, or the weekday falls so in none soon after', () => {
    for (const [day, more] of [
      ['Saturday, 9 March', ''],
      ['Saturday, 9 March', 'Lind became mayor of Port Sallow in 2018.'],
      ['Wednesday, 9 March', background],
    ] as const) {
      const [a] = pact(day);
      expect(
        dated(a!, of('b', 'Ferries sail again', `Tove Lind and Otto Brandt run Port Sallow. ${more}`))['a']!.best,
      ).to.equal(null);
    }
  });
});

describe('the news of an article without a day', () => {
  const known = on(
    '2019-03-12',
    of(
      'known',
      'Court jails Lind',
      'Tove Lind, once mayor of Port Sallow, got four years in prison on Tuesday over the Ketterby bridge.',
    ),
  );
  const told = (day: string, who = 'Tove Lind'): ArticleInput =>
    of(
      'told',
      'Former mayor guilty of taking bribes',
      `A jury found ${who} guilty on ${day} of taking bribes in Port Sallow.`,
    );

  it('is of the weekday that the news of another about the same people is of', () => {
    expect(dated(known, told('Tuesday'))['told']).to.include({best: '2019-03-12', firm: false});
    expect(dated(known, told('Tuesday night'))['told']!.best).to.equal('2019-03-12');
  });

  it('is of no day where weekday or people are others, or the set was written over weeks', () => {
    const later = on('2019-05-20', of('later', 'Quay mended', 'The quay of Port Sallow was mended on Monday.'));
    expect(dated(known, told('Friday'))['told']!.best).to.equal(null);
    expect(dated(known, told('Tuesday', 'Rhea Castell'))['told']!.best).to.equal(null);
    expect(dated(known, later, told('Tuesday'))['told']!.best).to.equal(null);
  });

  it('is not held to lie before a day on which something would have been', () => {
    const would = of('told', told('Tuesday').text, 'Lind would have spent her birthday, 3 March, on the quay.');
    expect(dated(known, would)['told']!.best).to.equal('2019-03-12');
  });
});
