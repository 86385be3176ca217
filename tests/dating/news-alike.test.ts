import {expect} from 'chai';
import type {ArticleInput, Dating} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

const of = (id: string, ...paragraphs: string[]): ArticleInput => ({id, text: paragraphs.join('\n\n')});
const on = (published: string, article: ArticleInput): ArticleInput => ({...article, published});

/** The dating of each article, by its id. */
function dated(...articles: ArticleInput[]): Record<string, Dating> {
  return Object.fromEntries(timeline(articles).articles.map(({id, dating}) => [id, dating]));
}

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
