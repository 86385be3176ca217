import {expect} from 'chai';
import type {ArticleInput, Dating, Timeline} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

const of = (id: string, ...paragraphs: string[]): ArticleInput => ({id, text: paragraphs.join('\n\n')});
const story = (...articles: ArticleInput[]): Timeline => timeline(articles);
const dating = (id: string, ...articles: ArticleInput[]): Dating =>
  story(...articles).articles.find((a) => a.id === id)!.dating;
const dates = (told: Timeline): string[] => told.events.map(({date}) => date.replace('?', ''));

// 10 November was a Friday in 2017, 2023 and 2028.
const bid = of(
  'bid',
  'Merrow raises its bid for Tallis Foods',
  'KETTERBY, Nov 10 (Reuters) - Merrow Partners raised its bid for Tallis Foods on Friday, the head of Tallis, Ana Lind, said.',
  'Tallis Foods turned down a first bid by Merrow Partners on Monday. It will publish its results on Nov. 21.',
);
const vote = (...more: string[]): ArticleInput =>
  of(
    'vote',
    'Board of Tallis Foods backs sale',
    'The owners of Tallis Foods will vote on 12 December on the bid by Merrow Partners, its head, Ana Lind, said.',
    ...more,
  );
const past = 'Merrow Partners bought a mill in Ketterby in 2021.';
const rights = '© 2024 Ketterby Media';

describe('the year of a story of which no article has a day', () => {
  it('is the one in which its day of the month falls on the weekday that is told for it', () => {
    const {best, firm, reasons} = dating('bid', bid, vote(past, rights));
    expect({best, firm}).to.deep.equal({best: '2023-11-10', firm: false});
    expect(reasons.map(({note}) => note)).to.include(
      '“Nov 10” was a Friday in 2023, and in no other year that the articles leave',
    );
    expect(dates(story(bid, vote(past, rights)))).to.include.members([
      '2023-11-10',
      '2023-11-06',
      '2023-11-21',
      '2023-12-12',
    ]);
  });

  it('gives an article whose own day stays open what its days of the month mean, and no weekday', () => {
    const told = vote(past, 'Ana Lind left the board of Merrow Partners on Tuesday.', rights);
    expect(dating('vote', bid, told).best).to.equal(null);
    expect(story(bid, told).undated.map(({title}) => title)).to.include('Ana Lind left the board of Merrow Partners');
  });

  it('is no later than that of a copyright line, and not before the last that is past', () => {
    const old = 'Merrow Partners bought a mill in Ketterby in 2016.';
    expect(dating('bid', bid, vote(old, '© 2017 Ketterby Media')).best).to.equal('2017-11-10');
    expect(dating('bid', bid, vote(past, '© 2022 Ketterby Media')).best).to.equal(null);
    const marks = '© Ketterby Media and all who write for its papers. Copyright © 2015-2017';
    expect(dating('bid', bid, vote(old, marks)).best).to.equal('2017-11-10');
  });

  it('is not guessed where none suits, or where nothing tells of a year that is past and of one that it is not after', () => {
    expect(dating('bid', bid, vote('Merrow Partners bought a mill in Ketterby in 2013.', '© 2014')).best).to.equal(
      null,
    );
    expect(dating('bid', bid, vote(past)).best).to.equal(null);
    expect(dating('bid', bid, vote(rights)).best).to.equal(null);
    const background = 'Merrow Partners sold a mill in 2018, a bank in 2019 and a farm in 2021.';
    expect(dating('bid', bid, vote(background, 'The bank turned it down on Friday, 10 November.')).best).to.equal(null);
  });

  it('is told by two articles together', () => {
    const recall = (day: string) =>
      `Tallis Foods recalled 9,000 pounds of salad in Ketterby ${day} after a bag in Merrow was found to be tainted.`;
    const first = of(
      'first',
      'Tallis Foods recalls salad',
      recall('on Thursday'),
      'Ana Lind of the Ketterby board spoke.',
    );
    const second = of(
      'second',
      'Head of Tallis Foods sorry',
      recall('on Nov. 21'),
      'Ana Lind left the Ketterby board in 2018.',
      '© 2019 Merrow Media',
    );
    expect(dating('first', first, second).reasons.map(({rule}) => rule)).to.include('year');
    expect(dates(story(first, second))).to.include('2019-11-21');
  });
});

/** The dating of each article, by its id. */
function dated(...articles: ArticleInput[]): Record<string, Dating> {
  return Object.fromEntries(timeline(articles).articles.map(({id, dating}) => [id, dating]));
}

const background =
  'Lind became mayor of Port Sallow in 2015. Brandt was elected in 2017. They signed a charter in 2018.';
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
    expect(a!.reasons.map(({note}) => note)).to.include(
      '“Saturday, 9 March” was a Saturday in 2019, and in no other year that the articles leave',
    );
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
