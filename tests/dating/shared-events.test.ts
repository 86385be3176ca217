import {expect} from 'chai';
import type {ArticleInput, Dating} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

const of = (id: string, ...paragraphs: string[]): ArticleInput => ({id, text: paragraphs.join('\n\n')});
const on = (published: string, article: ArticleInput): ArticleInput => ({...article, published});

/** The dating of one of several articles. */
function dating(id: string, ...articles: ArticleInput[]): Dating {
  return timeline(articles).articles.find((a) => a.id === id)!.dating;
}

const known = on(
  '2019-03-08',
  of(
    'known',
    'Two ports agree to talk',
    'Mayors Tove Lind and Otto Brandt spoke by telephone on 7 March about the ferry.',
    'Lind and Brandt met at a fair in January 2018. Lind beat Brandt at chess in May 2018.',
    'Brandt wrote to Lind on 1 February. Lind answered Brandt on 20 February. Brandt thanked Lind on 2 March.',
  ),
);
const call = (day: string): ArticleInput =>
  of(
    'call',
    'Lind rings Brandt',
    `Tove Lind, the mayor of Port Sallow, phoned her colleague Otto Brandt on ${day}.`,
    'They will meet again in May.',
  );

const first = on(
  '2019-03-08',
  of('first', 'Ferry sinks off Merrow', 'The ferry Tove Lind sank off Merrow on Thursday.'),
);
const resigned = (day: string): ArticleInput =>
  of(
    'second',
    'Harbour board without a head',
    'The ferry Tove Lind sank off Merrow on Thursday.',
    `The head of the harbour board, Otto Brandt, had resigned on ${day}.`,
  );
const third = of('third', 'Brandt leaves', 'Otto Brandt resigned on Tuesday as head of the harbour board.');

describe('an article of unknown day that tells what another one dates', () => {
  it('is written soon after a weekday of it, which is likely and never certain', () => {
    const {best, from, to, firm, reasons} = dating('call', known, call('Thursday')); // 7 March 2019 was one
    expect({best, firm}).to.deep.equal({best: '2019-03-07', firm: false});
    expect([from! <= '2019-03-07', to! < '2019-03-20']).to.deep.equal([true, true]);
    expect(reasons.map(({note}) => note)).to.include('“Thursday” is what known calls “7 March”');
  });

  it('is known by an article whose picture gives its day', () => {
    const pictured = of(
      'known',
      'Two ports agree to talk',
      'Tove Lind stands on the quay of Port Sallow, March 8, 2019. REUTERS/Ana Kern',
      'Mayors Tove Lind and Otto Brandt spoke by telephone on Thursday about the ferry, Lind said on Friday.',
      'Lind and Brandt met at a fair in January 2018. Lind beat Brandt at chess in May 2018.',
    );
    expect(dating('call', pictured, call('Thursday'))).to.include({best: '2019-03-07', firm: false});
    expect(dating('call', pictured, call('Sunday')).best).to.equal(null);
  });

  it('gives its other days a place', () => {
    const story = timeline([known, of('call', call('Thursday').text, 'On Tuesday Lind closed the quay.')]);
    expect(story.events.map(({date}) => date)).to.include.members(['2019-03-05?', '2019-05']);
  });

  it('stays without a day where the weekday is another one', () =>
    expect(dating('call', known, call('Tuesday')).best).to.equal(null));

  it('may name whom it tells of elsewhere', () => {
    const unnamed = of(
      'call',
      'Lind rings Brandt',
      'Lind and Brandt have their differences.',
      'The two mayors spoke on Thursday.',
    );
    expect(dating('call', known, unnamed).best).to.equal('2019-03-07');
    const others = of('call', 'Moreau rings Castell', 'The two mayors spoke on Thursday.');
    expect(dating('call', known, others).best).to.equal(null);
  });

  it('is not recognised by a weekday in a set that was written over months', () => {
    const later = on('2019-06-20', of('later', 'Quay mended', 'The quay of Port Sallow was mended on Monday.'));
    expect(dating('call', known, later, call('Thursday')).best).to.equal(null);
  });

  it('is not recognised by a weekday where no day of an article is certain', () => {
    const adrift = of(
      'known',
      'Two ports agree to talk',
      'Tove Lind and Otto Brandt spoke on 7 March 2019 about the ferry.',
    );
    expect(dating('call', adrift, call('Thursday')).best).to.equal(null);
  });

  it('tells a third nothing by the weekdays it is dated by', () => {
    const second = resigned('Tuesday');
    expect(dating('third', first, second, third).best).to.equal(null);
  });

  it('takes a weekday for the one that it gives with its date', () => {
    const storm = of(
      'storm',
      'Storm closes the port',
      'Harbour master Tove Lind speaks to reporters on the quay January 25, 2020 in Port Sallow.',
      'A storm that struck Port Sallow on Friday, 24 January sank two boats, the harbour board said.',
      'Friday’s storm was the worst in ten years.',
    );
    const {best, to, firm} = dating('storm', storm);
    expect({best, to, firm}).to.deep.equal({best: '2020-01-25', to: '2020-01-29', firm: false});
  });

  it('tells of another happening to a third', () => {
    const second = resigned('5 March');
    expect(dating('third', first, second, third).best).to.equal('2019-03-05');
    expect(dating('third', first, third).best).to.equal(null);
  });

  it('knows a happening that nobody is named with, in an article of its story', () => {
    const quake = on(
      '2020-01-27',
      of(
        'quake',
        'Quake strikes Merrow',
        'An earthquake struck Merrow on Friday, killing nine.',
        'Ana Lind, the mayor, thanked Otto Brandt.',
      ),
    );
    const told = (...words: string[]) => dating('later', quake, of('later', 'Builders held', ...words)).best;
    const held = 'Police in Merrow held three builders on Tuesday, the mayor, Ana Lind, said.';
    expect(told(held, 'The earthquake on Friday killed nine people.')).to.equal('2020-01-28');
    expect(told(held, 'The earthquake on Friday cut a road.')).to.equal('2020-01-28');
    expect(told(held, 'The earthquake on Thursday killed nine people.')).to.equal(null);
    expect(told('Police in Corvane held three builders on Tuesday.', 'The earthquake on Friday cut a road.')).to.equal(
      null,
    );
  });
});

describe('what is told as long before the news', () => {
  const sank = on('2013-01-03', of('sank', 'The Ketterby ferry sank off Tallis in December, killing nine people.'));

  it('dates no news beside it', () => {
    const jailed = of('jailed', 'A year after the Ketterby ferry sank off Tallis, its captain was jailed on Monday.');
    expect(dating('jailed', sank, jailed).best).to.equal(null);
  });

  it('leaves what is told beside a length of its own', () => {
    const told = of('told', 'The Ketterby ferry sank off Tallis on Monday, killing nine people, a week after a storm.');
    expect(dating('told', sank, told).best).to.equal('2012-12-31');
  });
});
