import {expect} from 'chai';
import type {ArticleInput} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';
import {check} from '../properties/invariants.js';

/** The events of a text that was published on Wednesday, 6 March 2019. */
function eventsOf(text: string, published = '2019-03-06') {
  const articles: ArticleInput[] = [{id: 'a', text, ...(published ? {published} : {})}];
  const made = timeline(articles);
  check(articles, made);
  return made.events;
}

describe('news that is told without a date', () => {
  const cases: [string, string, string][] = [
    [
      'as done',
      'Nordair has closed its base in Tallis.\n\nIt had few guests.',
      'Nordair has closed its base in Tallis',
    ],
    ['as done for years to come', 'Ana Lind has been jailed for six years.', 'Ana Lind has been jailed for six years'],
    ['as done to somebody', 'Ana Lind has been charged with fraud.', 'Ana Lind has been charged with fraud'],
    ['as done, in an aside', 'Karl Voss, who has died, discovered a moth.', 'Karl Voss has died'],
    [
      'with a numeral that is no writer',
      'Soldiers have destroyed a bomb of World War I.',
      'Soldiers have destroyed a bomb of World War I',
    ],
    ['by somebody who is quoted', 'Nordair has closed “my base”.', 'Nordair has closed “my base”'],
    [
      'as done, where the headline tells it too',
      'Nordair closes Tallis base\n\nThe airline Nordair closed its base in Tallis, to the sorrow of many.',
      'The airline Nordair closed its base in Tallis',
    ],
  ];
  for (const [what, text, title] of cases) {
    it(`is placed about the day of its article, ${what}`, () => {
      expect(eventsOf(text).map(({date, status, title: own}) => [date, status, own])).to.deep.equal([
        ['2019-03-06~', 'happened', title],
      ]);
    });
  }

  it('may name what was on another day in a dependent clause', () => {
    const text =
      'Stolen Vermeer returned to museum\n\nA painting by Vermeer that was stolen from the museum in 2012 has been returned.';
    expect(eventsOf(text).map(({date, evidence}) => [date, evidence.length])).to.deep.equal([
      ['2012', 1],
      ['2019-03-06~', 2],
    ]);
    expect(eventsOf('Nordair has closed the base that it opened in 2016.').map(({date}) => date)).to.deep.equal([
      '2016',
      '2019-03-06~',
    ]);
  });

  it('may be under way, where the headline tells it', () => {
    const lead = 'Bright Foods is recalling 21,000 bags of spinach because they may be spoilt.';
    expect(eventsOf(`Bright Foods Recalls Spinach\n\n${lead}`).map(({date}) => date)).to.deep.equal(['2019-03-06~']);
    expect(eventsOf(lead)).to.deep.equal([]);
    expect(eventsOf('Bright Foods recalls its founder\n\nBright Foods is recalling that it was poor.')).to.deep.equal(
      [],
    );
  });

  it('says why, and quotes no date', () => {
    const [event] = eventsOf('Ana Lind has been charged with fraud.');
    expect(event!.reasons!.join()).to.contain('told as news, and of no day, in an article written 6 March 2019');
    expect(event!.evidence.map(({says, timex}) => [says, timex])).to.deep.equal([['', undefined]]);
  });

  it('gives way to the day that another sentence gives', () => {
    const text =
      'Ana Lind has been charged with fraud.\n\nLind, the mayor of Tallis, was charged with fraud on Monday.';
    expect(eventsOf(text).map(({date}) => date)).to.deep.equal(['2019-03-04']);
  });

  for (const [what, text] of [
    ['as what has long been so', 'Nordair has long wanted a base in Tallis.'],
    ['as what has been so for years', 'Nordair has flown to Tallis for years.'],
    ['as what is often so', 'Nordair has often closed bases.'],
    ['as said', 'Ana Lind has said that the base is small.'],
    ['as denied', 'Ana Lind has not been charged with fraud.'],
    ['as alleged', 'Ana Lind has allegedly closed the base.'],
    ['of somebody whom it does not name', 'They have closed their base in Tallis.'],
    ['as past, where no headline tells it', 'Nordair closed its base in Tallis.'],
    ['below its first sentence', 'Nordair is an airline.\n\nIt has ships.\n\nNordair has closed its base in Tallis.'],
    ['as a question', 'Nordair has closed which of its bases?'],
    ['below a question', 'Who will lead Nordair?\n\nNordair has closed its base in Tallis.'],
    ['below a headline that explains', 'Why Nordair shrinks\n\nNordair has closed its base in Tallis.'],
    ['as a view', 'Opinion: Nordair must stay\n\nNordair has closed its base in Tallis.'],
    ['by somebody of themselves', 'Nordair has closed my base in Tallis.'],
    ['as what goes on', 'Ana Lind has led the council through two floods.'],
    ['as known', 'The floods that have destroyed Tallis pose a challenge to the mayor.'],
    ['beside a date of its own', 'Nordair has closed its base on Monday.'],
  ] as const) {
    it(`is not placed where it is told ${what}`, () => {
      expect(eventsOf(text).filter(({date}) => date.endsWith('~'))).to.deep.equal([]);
    });
  }

  it('is not placed where nobody knows when the article was written', () => {
    expect(eventsOf('Ana Lind has been charged with fraud.', '')).to.deep.equal([]);
  });
});

/** The titles of what no date is told of. */
const undated = (...texts: string[]) =>
  timeline(texts.map((text, i) => ({id: `a${i}`, text}))).undated.map(
    ({title, evidence}) => `${title} ×${evidence.length}`,
  );

describe('the news of an article that nobody knows the day of', () => {
  const news =
    'Mill owner fined over collapse of wall\n\nThe owner of a mill has been fined for the collapse of a wall in Tallis.';

  it('stays in sight, by headline and lead, where nothing dates it', () => {
    expect(undated(`${news}\n\nThe wall was built in 1970.`)).to.deep.equal([
      'The owner of a mill has been fined for the collapse of a wall in Tallis ×2',
    ]);
  });

  it('is one for articles with like headlines', () => {
    const other =
      'Owner of mill fined over collapse of wall\n\nThe owner of a mill has to pay a fine over the collapse of its wall.';
    expect(undated(news, other)).to.deep.equal([
      'The owner of a mill has been fined for the collapse of a wall in Tallis ×4',
    ]);
  });

  it('is not told twice where one of the articles dates it', () => {
    const dated =
      'Mill owner fined over collapse of wall\n\nThe owner of a mill was fined on 4 March 2019 for the collapse of a wall.';
    expect(undated(news, dated)).to.deep.equal([]);
  });

  it('is nothing where the lead tells of something else, or the headline of nothing', () => {
    expect(
      undated('Mill owner fined over collapse of wall\n\nIt was raining in Tallis, and nobody came.'),
    ).to.deep.equal([]);
    expect(undated('The owner of a mill\n\nThe owner of a mill in Tallis was fined, he was.')).to.deep.equal([]);
  });
});

describe('news of a day that nobody knows', () => {
  it('is told once, with the weekday that its first sentence gives', () => {
    const text =
      'Tallis ferry strike called off\n\nA strike by ferry crews in Tallis was called off on Friday after talks.';
    expect(timeline([{id: 'a', text}]).undated).to.have.length(1);
  });
});
