import {expect} from 'chai';
import type {Conflict, TimelineEvent} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

/** The events of two articles, of Thursday, 7 March 2019, and of the Monday after it. */
function told(first: string, second: string): TimelineEvent[] {
  return timeline([
    {id: 'a', text: `News from the coast\n\n${first}`, published: '2019-03-07'},
    {id: 'b', text: `The week in brief\n\n${second}`, published: '2019-03-11'},
  ]).events;
}
const conflicts = (events: readonly TimelineEvent[], kind: Conflict['kind']) =>
  events.flatMap((event) => event.conflicts ?? []).filter((conflict) => conflict.kind === kind);

describe('what is done once', () => {
  const differing: [string, string, string][] = [
    [
      'to a thing, told of who did it and of what it was done to',
      'Engineers shut the Aune Tunnel on Tuesday, and ferries took over.',
      'The Aune Tunnel was closed on March 6, a clerk said.',
    ],
    [
      'to a thing that an article names before',
      'Engineers shut the Aune Tunnel on Tuesday, and ferries took over.',
      'Ferries cross beside the Aune Tunnel every hour. The tunnel was shut on March 6.',
    ],
    [
      'to a thing that only its place names',
      'A crane above the harbour of Port Sallow gave way on Tuesday.',
      'The Port Sallow crane collapsed on March 6, killing nobody.',
    ],
    ['to a thing, in another month', 'The Aune Tunnel was opened in May 2017.', 'The Aune Tunnel opened in June 2017.'],
    [
      'to a thing, in another year',
      'The Aune Tunnel, dug by hand, was opened in 1997.',
      'The Aune Tunnel opened in 1998.',
    ],
    [
      'by a thing without a name, at one place',
      'A passenger ferry sank off the coast of Port Sallow on Tuesday.',
      'The captain of the ferry that sank off Port Sallow on March 4 was charged.',
    ],
    [
      'by a thing without a name, in one country',
      'A night train derailed in Norway on Tuesday, killing two.',
      'The train derailed in Norway on March 4, a clerk said.',
    ],
    ['to somebody', 'The board sacked Ana Belmonte on Tuesday.', 'Belmonte was dismissed on March 4 at the quay.'],
    [
      'to somebody, in other words of a court',
      'Ana Belmonte was found guilty of fraud on Tuesday.',
      'Ana Belmonte was convicted on March 6.',
    ],
    [
      'without a name, in articles of one story',
      'The mill of Sallow was shelled on Monday. The war began on 14 February.',
      'The war began on 13 February. The mill of Sallow was shelled on March 4.',
    ],
    [
      'by somebody, who was killed',
      'Ana Belmonte died on Tuesday.',
      'The treasurer, Ana Belmonte, was killed on March 4.',
    ],
    [
      'by somebody, in another year',
      'Ana Belmonte was born in Tallis in 1941.',
      'Ana Belmonte was born in Tallis in 1943.',
    ],
    ['by somebody', 'Ana Belmonte resigned on Tuesday.', 'The treasurer, Ana Belmonte, quit on March 4.'],
    [
      'by whom a pronoun means',
      'Ana Belmonte died on Tuesday.',
      'The poet Ana Belmonte has died. She died on March 4 in Tallis.',
    ],
    [
      'in the same words and without a name, as the news of both',
      'The ceasefire was agreed on Tuesday.',
      'The ceasefire was agreed on March 4, according to the rebels.',
    ],
    [
      'between the same sides, told as another kind of accord',
      'The Sallow League and the Dockers of Merrow agreed on Tuesday to a truce.',
      'The Dockers of Merrow and the Sallow League agreed on March 4 to a ceasefire of nine days.',
    ],
    [
      'to the one thing that both articles are about',
      'A rope bridge in Tallis collapsed on Tuesday. The bridge was opened in 1968.',
      'The rope bridge at Tallis collapsed on March 4. The bridge, which opened in 1967, was old.',
    ],
    [
      'to what somebody set going',
      'The Vela probe was launched from Merrow on Tuesday.',
      'The Vela probe was launched on March 4.',
    ],
    ['with fire', 'The Sallow mill burned down on Tuesday.', 'The Sallow mill burned on March 4.'],
  ];
  for (const [title, first, second] of differing) {
    it(`is no two days’ news: ${title}`, () => {
      const events = told(first, second).filter(({conflicts: list}) => list?.some(({kind}) => kind === 'date'));
      expect(events.length, 'one event of the two days').to.be.greaterThan(0);
      for (const event of events) {
        const [one] = conflicts([event], 'date');
        expect(one!.events).to.equal(undefined);
        expect(one!.sides.map((side) => side[0]!.article).sort()).to.deep.equal(['a', 'b']);
        const days = one!.sides.map((side) => side[0]!.says).sort();
        expect(event.earliest!.startsWith(days[0]!) && days[1]! <= event.latest!, 'its whisker holds both').to.equal(
          true,
        );
      }
    });
  }

  const agreeing: [string, string, string][] = [
    [
      'begun without a name, in articles of two stories',
      'The war began on 14 February.',
      'The war began on 13 February.',
    ],
    ['done to another thing', 'Engineers shut the Aune Tunnel on Tuesday.', 'The Merrow Tunnel was closed on March 6.'],
    [
      'that is part of it',
      'A crane in Port Sallow collapsed on Tuesday.',
      'A shed in Port Sallow collapsed on March 6.',
    ],
    ['of the same kind', 'The north gate of Tallis closed on Tuesday.', 'The south gate of Tallis closed on March 6.'],
    ['of another kind', 'A ferry sank off Port Sallow on Tuesday.', 'A trawler sank off Port Sallow on March 6.'],
    ['elsewhere', 'A ferry sank off Port Sallow on Tuesday.', 'A ferry sank off Ketterby on March 6.'],
    ['one more', 'A ferry sank off Port Sallow on Tuesday.', 'Another ferry sank off Port Sallow on March 6.'],
    ['in a country, and common', 'A bus crashed in Norway on Tuesday.', 'A bus crashed in Norway on March 6.'],
    ['undone and done again', 'Police arrested Ana Belmonte on Tuesday.', 'Belmonte was arrested on March 4.'],
    ['done again and again', 'The army shelled Tallis on Tuesday.', 'Tallis was shelled on March 6.'],
    [
      'done to others too',
      'Police arrested three miners in Tallis on Tuesday.',
      'A miner was arrested in Tallis on March 6.',
    ],
    ['done years apart', 'The Aune Tunnel was opened in 1997.', 'The Aune Tunnel was opened in 2011.'],
    ['not done', 'The board sacked Ana Belmonte on Tuesday.', 'Belmonte was not dismissed on March 4.'],
    ['planned for another day', 'The Aune Tunnel will close on Saturday.', 'The Aune Tunnel was closed on March 6.'],
    ['weeks apart', 'The board sacked Ana Belmonte on Tuesday.', 'Belmonte was dismissed on February 4.'],
    [
      'held again and again',
      'The Sallow talks began on Tuesday in Merrow.',
      'The Sallow talks began on March 6 in Merrow.',
    ],
    [
      'voted on again',
      'Parliament voted on Tuesday on the Aune Bill.',
      'Parliament voted on March 6 on the Aune Bill.',
    ],
    [
      'without a name, in articles of two stories',
      'The bridge at Tallis was sold. The bridge opened on Tuesday.',
      'The bridge at Merrow was painted. The bridge opened on March 6.',
    ],
    [
      'told to be two by one article',
      'A ferry sank off Port Sallow on Tuesday. A ferry sank off Port Sallow on Wednesday.',
      'A ferry sank off Port Sallow on March 6.',
    ],
  ];
  for (const [title, first, second] of agreeing) {
    it(`is not what is ${title}`, () => {
      const events = told(first, second);
      expect(conflicts(events, 'date')).to.deep.equal([]);
      expect(events.length).to.be.greaterThan(1);
    });
  }

  it('and what does not come to pass speaks against what was still to come', () => {
    const events = told(
      'Otto Brandt is due to testify before the harbour board on March 8.',
      'Otto Brandt did not testify before the harbour board on Friday.',
    );
    expect(events.map(({date, status}) => [date, status])).to.deep.equal([['2019-03-08', 'denied']]);
    const [conflict] = conflicts(events, 'status-change');
    expect(conflict!.sides.map((side) => side[0]!.article)).to.deep.equal(['a', 'b']);
  });
});

describe('a sentence of sport and of sick people tells of an event', () => {
  const cases: [string, string][] = [
    ['Sallow play Merrow on Saturday.', 'Sallow play Merrow'],
    ['Wanderers have drawn twice since the ground was sold, and host Merrow on Saturday.', 'Wanderers host Merrow'],
    ['Otto Brandt will have an operation in Tallis on Saturday.', 'Otto Brandt will have an operation in Tallis'],
  ];
  for (const [text, title] of cases) {
    it(`as in “${text}”`, () => {
      const made = timeline([{id: 'a', text: `News from the coast\n\n${text}`, published: '2019-03-07'}]);
      expect(made.events.map((event) => [event.date, event.title])).to.deep.equal([['2019-03-09', title]]);
    });
  }

  it('but no state of having is one', () => {
    const made = timeline([
      {id: 'a', text: 'News from the coast\n\nOtto Brandt will have two mills on Saturday.', published: '2019-03-07'},
    ]);
    expect(made.events).to.deep.equal([]);
  });
});

describe('what is not used says why', () => {
  it('of an hour, and of a date that is told of another happening', () => {
    const text =
      'Rain fell in Merrow. The quay at Port Sallow flooded on Tuesday. Sirens were heard at 4 a.m. in the old town.';
    const {articles} = timeline([{id: 'a', text: `News from the coast\n\n${text}`, published: '2019-03-07'}]);
    expect(articles[0]!.coverage!.unused.map(({exact, reason}) => [exact, reason])).to.deep.equal([
      ['4 a.m.', 'only tells at what hour, of a day that other words name'],
    ]);
  });
});

describe('a title is of the clause that is dated', () => {
  const cases: [string, string, string][] = [
    ['The tunnel, dug in 1902, is to be shut next month.', '1902', 'The tunnel, dug in 1902'],
    ['The ferry, bought in 1968 and named after Otto Brandt, sank off Merrow.', '1968', 'The ferry, bought in 1968'],
    [
      'The walkout by 300 miners, which began on February 20, has cost a fortune.',
      '2019-02-20',
      'The walkout by 300 miners began',
    ],
    [
      'Nordair shares dropped 8% on Friday and were suspended on Monday.',
      '2019-03-04',
      'Nordair shares were suspended',
    ],
  ];
  for (const [text, date, title] of cases) {
    it(`as in “${text}”`, () => {
      const made = timeline([{id: 'a', text: `News from the coast\n\n${text}`, published: '2019-03-07'}]);
      expect(made.events.find((event) => event.date === date)?.title).to.equal(title);
    });
  }

  it('and ends with no number whose noun it leaves out', () => {
    const text =
      'Nordair agreed on Monday to buy the Merrow Ferry Line for $2.1 billion, three and a half months after it had sworn never to do so.';
    const made = timeline([{id: 'a', text: `News from the coast\n\n${text}`, published: '2019-03-07'}]);
    expect(made.events[0]!.title).to.not.match(/three$/);
  });
});
