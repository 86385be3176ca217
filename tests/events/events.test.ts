import {expect} from 'chai';
import type {ArticleInput, ConflictKind, Timeline, TimelineEvent} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';
import {check, isSubsequence} from '../properties/invariants.js';

const WEDNESDAY = '2019-03-06';

/** The timeline of texts that were all published on Wednesday, 6 March 2019, unless they say otherwise. */
function told(...texts: (string | [string, string])[]): Timeline {
  const articles: ArticleInput[] = texts.map((given, i) => {
    const [text, published] = typeof given === 'string' ? [given, WEDNESDAY] : given;
    return {id: 'abcdef'[i]!, text, published};
  });
  const made = timeline(articles);
  check(articles, made);
  return made;
}
const days = ({events}: Timeline) => events.map(({date}) => date);
const articlesOf = ({evidence}: TimelineEvent) => [...new Set(evidence.map(({article}) => article))].sort().join('');
const conflicts = ({events}: Timeline, kind: ConflictKind) =>
  events.flatMap((event) => event.conflicts ?? []).filter((conflict) => conflict.kind === kind);

describe('a date makes an event', () => {
  const cases: [string, string, string][] = [
    ['on the day of a weekday', 'The board of Port Sallow withdrew the ferry on Monday.', '2019-03-04'],
    ['ahead, where the verb looks ahead', 'The board of Port Sallow will withdraw the ferry on Monday.', '2019-03-11'],
    ['as wide as its words', 'The board of Port Sallow withdrew the ferry in February.', '2019-02'],
    ['since which it has held', 'Okoro has been held in jail in Tallis since 2016.', '2016'],
    ['since which a ban has lasted', 'The ferry has been banned from the harbour since 2016.', '2016'],
    ['before an hour of which it was', 'A fire destroyed the mill in Tallis before dawn on Sunday.', '2019-03-03'],
    ['before an hour, with what followed', 'Okoro shot at the ferry before dawn on Sunday and fled.', '2019-03-03'],
    ['behind an hour of which it was', 'A fire destroyed the mill in Tallis after midnight on Sunday.', '2019-03-03'],
    ['to which a thing is put off', 'The court in Tallis adjourned the hearing until Friday.', '2019-03-08'],
    ['before which nothing happens', 'The count in Tallis will not be known until Friday.', '2019-03-08'],
    [
      'that bounds what is told, of the clause with “when”',
      'Lind led the board until 1995, when it sold the mill.',
      '1995',
    ],
    ['that is likened to, of the clause with “when”', 'As in 2003, when Lind lost, the vote is open.', '2003'],
    ['told as done, with “today”', 'Okoro is arrested today in Tallis.', '2019-03-06'],
    ['ahead, where the day is appointed', 'The judge adjourned the case, setting a hearing for May 4.', '2019-05-04'],
    ['of a prize that was won', 'Okoro won the 2012 Oscar for the film.', '2012'],
    ['of an occasion', 'Riots over the shooting of Ana Lind during a Tuesday traffic stop went on.', '2019-03-05'],
    ['of what is quoted, not of the quoting', 'Okoro told the press: “We shot at the ferry in 2016.”', '2016'],
    ['in a year', 'The board of Port Sallow withdrew the ferry in 2016.', '2016'],
    ['over two days joined by a dash', 'The summit in Tallis will be held on March 14-15.', '2019-03-14/2019-03-15'],
    ['over two days joined by “and”', 'Talks with Nordmark resume on Thursday and Friday.', '2019-03-07/2019-03-08'],
    ['from a noun it describes', 'His January call with Ana Belmonte angered the board.', '2019-01'],
    ['from a noun before it', 'Okoro told the minister during a visit in February that he would stay.', '2019-02'],
    [
      'of a main clause, past a relative one',
      'On Monday the mayor, who had met no one for weeks, signed a treaty with Nordmark.',
      '2019-03-04',
    ],
  ];
  for (const [title, text, date] of cases) {
    it(title, () => {
      expect(days(told(`News of the day\n\n${text}`))).to.deep.equal([date]);
    });
  }

  it('dates the saying, not what is said to have been or to come', () => {
    const told1 = (text: string) =>
      told(`News\n\n${text}`).events.map(({date, reasons}) => [
        date,
        /“(?:said|died|will|resign)”/.exec(reasons!.join())?.[0],
      ]);
    expect(told1('On Monday officials in Tallis said two people had died.')).to.deep.equal([['2019-03-04', '“said”']]);
    expect(told1('On Monday the mayor of Tallis said he would resign.')).to.deep.equal([['2019-03-04', '“said”']]);
    expect(told1('On Monday officials in Tallis said two people died.')).to.deep.equal([['2019-03-04', '“died”']]);
  });

  it('dates the main clause and the relative clause each by its own', () => {
    const {events} = told(
      'News\n\nOn Monday, however, Ana Belmonte, who was elected in 2016, signed a treaty with Nordmark in Port Sallow.',
    );
    expect(days({events} as Timeline)).to.deep.equal(['2016', '2019-03-04']);
    expect(events[1]!.title).to.match(/signed a treaty/);
  });
});

describe('an hour that only bounds what is told', () => {
  const cases = [
    'Tickets bought in Tallis before noon on Sunday are cheaper.',
    'Letters received in Tallis after midnight on Sunday were not read.',
    'The law in Tallis applies to crimes before midnight on Sunday.',
  ];
  for (const text of cases) it(`makes no event: “${text}”`, () => expect(days(told(text))).to.deep.equal([]));
});

describe('a month without its year', () => {
  const story = 'Nine divers were seized off Tallis on 18 September 2013.';
  const cases: [string, string, ...string[]][] = [
    [
      'is of the story that its paragraph tells',
      `${story} They were freed in November. An amnesty was signed in December.`,
      '2013-11',
      '2013-12',
    ],
    ['is near the day of writing in another paragraph', `${story}\n\nThey were freed in November.`, '2018-11'],
    [
      'is near the day of writing long after it in the year',
      'The mill was opened on 3 March 2013. It was sold in November.',
      '2018-11',
    ],
    [
      'is near the day of writing behind what began then',
      'Tallis has been ruled by Okoro since he was sworn in on 3 July 2013. He was shot in November.',
      '2018-11',
    ],
    [
      'is near the day of writing behind a month alone',
      'The mill was opened in September 2013. It was sold in November.',
      '2018-11',
    ],
    [
      'is near the day of writing behind a year alone',
      'The mill was opened in 2013. It was sold in November.',
      '2018-11',
    ],
  ];
  for (const [where, text, ...expected] of cases) {
    it(`${where}: “${text}”`, () => {
      expect(days(told(text)).filter((day) => /-1[12]$/.test(day))).to.deep.equal(expected);
    });
  }
});

describe('a date makes no event', () => {
  const cases: [string, string, string, string][] = [
    ['a length of time', 'The miners had waited for 27 years.', '27 years', 'length of time'],
    ['a repetition', 'The trains to Tallis run every Monday.', 'every Monday', 'repetition'],
    ['a mere modifier', 'Her 2016 campaign rival stayed at home.', '2016', 'only describes'],
    ['“now”', 'Nobody lives there now.', 'now', 'no place on the calendar'],
    ['measured against', 'The strike was the longest since 1983.', '1983', 'measured against'],
    ['what is compared', 'Sales of the launch rose to 5m, up from 2m in 2016.', '2016', 'measured against'],
    ['compared with', 'Turnout rose to 60%, compared with 48% in the 2014 election.', '2014', 'measured against'],
    [
      'an amount of a year before',
      'Profit in the three months to March 31 fell to 84m euros from 95m a year earlier.',
      'a year earlier',
      'measured against',
    ],
    ['one of a row', 'It was the third fire at the depot since January.', 'January', 'measured against'],
    ['since when it goes on', 'The price of rye has risen by half since 2016.', '2016', 'since when'],
    ['since when some have, how many', 'Since Monday 200 people have been arrested in Tallis.', 'Monday', 'since when'],
    ['until when it went on', 'Okoro remained in the prison of Tallis until 2016.', '2016', 'until when'],
    ['likened to', 'As in 2016, Lind won the vote in Tallis.', '2016', 'measured against'],
    ['the end of a stretch', 'Profit fell in the three months to March 31.', 'March 31', 'how far a stretch'],
    ['of a source', 'Harbour Times editorial, September 21: “The attack was wrong.”', 'September 21', 'names a source'],
    ['of what did not come to pass', 'Lind would have met the board on Monday.', 'Monday', 'did not come to pass'],
    ['of a state', 'The launch is today one of the largest in Nordmark.', 'today', 'how things stand'],
    [
      'of what something has become',
      'Today the harbour has become a centre of the trade.',
      'Today',
      'no place on the calendar',
    ],
    ['of a figure', 'Nordair reported a loss of 4m for the fourth quarter.', 'the fourth quarter', 'time of a figure'],
    ['of a forecast', 'The board had predicted growth of 2% for 2019.', '2019', 'time of a figure'],
    ['of a thing made for it', 'Lind died in a 2014 World Cup stadium.', '2014', 'only describes'],
    ['of a state as of then', 'As of 4 March, the launch held a fifth of the market.', '4 March', 'how things stand'],
    ['an attribute behind another', 'Lind recalled the famous 1939 letter.', '1939', 'only describes'],
    [
      'in somebody’s own words, of which no line can be made',
      'The mill stands idle. It is old. “I believe that we know far more of the fire than we did even a year ago,” said Brandt.',
      'a year ago',
      '',
    ],
    ['what something is meant for', 'The board set aside 2m crowns for 2020.', '2020', 'meant for'],
    [
      'called something',
      'Lind was jailed, and few cheered, as May 4 is independence day.',
      'May 4',
      'only called something',
    ],
    ['asked', 'Did Okoro sign the treaty in 2016?', '2016', 'asked'],
    ['in brackets', 'His attack (Letters, 31 August) surprised us.', '31 August', 'brackets'],
  ];
  for (const [what, text, exact, reason] of cases) {
    it(`where it is ${what}, and that is said`, () => {
      const {events, undated, articles} = told(`News of the day\n\n${text}`);
      expect([...events, ...undated]).to.deep.equal([]);
      const unused = articles[0]!.coverage!.unused.find((u) => u.exact === exact);
      expect(unused?.reason).to.contain(reason);
    });
  }

  for (const text of [
    'Lind, 64, is a farmer.',
    'The Sunday Times printed the letter.',
    'It may rain in the hills.',
    'The march on Tallis was long.',
    'Flight 2019 was late.',
  ]) {
    it(`in “${text}”`, () => {
      expect(days(told(`News of the day\n\n${text}`))).to.deep.equal([]);
    });
  }

  it('in another story that stands in the page, or in its furniture', () => {
    const made = told(
      'Ferry withdrawn over crack\n\nComments\n\nThe ferry to Port Sallow was withdrawn on Monday after a crack was found in its hull, the harbour board said.\n\n' +
        'Goalkeeper ready for rematch with old rivals on Sunday\nThe visitors won the final on Saturday in Lisbon.\n\n' +
        'Passengers will be taken across the sound by bus until the ferry has been repaired in Ketterby.',
    );
    expect(days(made)).to.deep.equal(['2019-03-04']);
    expect(made.articles[0]!.coverage!.unused.map(({exact, reason}) => [exact, reason])).to.deep.include([
      'Saturday',
      'stands in: other story',
    ]);
  });
});

describe('mentions become one event', () => {
  const sank = 'The ferry Aurora sank off Ketterby on Monday, killing two people, the harbour board said.';

  it('when day, kind and names agree, though the words differ', () => {
    const made = told(
      `Ferry lost\n\n${sank}`,
      'Aurora gone\n\nThe Aurora went down near Ketterby; it sank within minutes on Monday with two dead.',
    );
    expect(days(made)).to.deep.equal(['2019-03-04']);
    expect(articlesOf(made.events[0]!)).to.equal('ab');
  });

  it('when one source plans it and another reports it', () => {
    const made = told(
      ['Vote\n\nThe council of Merrow will vote on the new bridge on 5 March.', '2019-03-01'],
      'Vote\n\nThe council of Merrow voted on the new bridge on Tuesday.',
    );
    expect(days(made)).to.deep.equal(['2019-03-05']);
    expect(made.events[0]!.status).to.equal('happened');
    expect(conflicts(made, 'status-change')).to.have.length(1);
  });

  it('when a wider date holds the day, and says so', () => {
    const made = told(
      'Fair\n\nThe Ketterby fair opened on 1 March with a speech by Tove Lind.',
      'Fair\n\nThe Ketterby fair that opened in March made Tove Lind proud.',
    );
    expect(days(made)).to.deep.equal(['2019-03-01']);
    expect(conflicts(made, 'precision')).to.have.length(1);
  });

  it('when one tells what came of the other: “won seats in Monday’s election”', () => {
    const made = told(
      'Vote\n\nThe election in Tallis was held on Monday.',
      'Seats\n\nThe farmers’ party won three seats in Monday’s election.',
    );
    expect(days(made)).to.deep.equal(['2019-03-04']);
  });

  it('not for a whole year that could hold it, where they share no more than the kind', () => {
    const made = told(
      'Treaty\n\nThe board of the harbour signed a treaty with Nordmark on Monday.',
      'Contracts\n\nOkoro signed two contracts this year.',
    );
    expect(days(made)).to.have.members(['2019-03-04', '2019']);
  });

  it('not when the kinds differ on one day', () => {
    const made = told(
      'Ferry lost\n\nThe ferry Aurora sank off Ketterby on Monday.',
      'Council\n\nOkoro resigned from the council of Merrow on Monday.',
    );
    expect(days(made)).to.deep.equal(['2019-03-04', '2019-03-04']);
  });

  it('not for the year and the kind alone', () => {
    const race = 'Lind wins\n\nTove Lind won the race of Ketterby in 2016.';
    for (const [others, count] of [
      ['Prizes\n\nA novel by Henrik Okoro won the prize of Merrow in 2016.', 2],
      ['Lind again\n\nSince she won the race of Ketterby in 2016, Tove Lind has trained in Merrow.', 1],
    ] as const)
      expect(told(race, others).events.filter(({date}) => date === '2016').length, others).to.equal(count);
  });

  it('not when the days differ', () => {
    const made = told('Visits\n\nTove Lind visited Ketterby on Monday. Tove Lind visited Ketterby on Tuesday.');
    expect(days(made)).to.deep.equal(['2019-03-04', '2019-03-05']);
  });

  it('with a retelling that has no date of its own', () => {
    const made = told(
      `Ferry lost\n\n${sank}`,
      'Owners silent\n\nThe owners of the Aurora, which sank off Ketterby, have said nothing about the ferry.',
    );
    expect(days(made)).to.deep.equal(['2019-03-04']);
    expect(articlesOf(made.events[0]!)).to.equal('ab');
    expect(made.events[0]!.evidence.find(({article}) => article === 'b')).to.include({says: ''});
  });

  it('without what is of a day counted from another, where it is not certain from which', () => {
    const rest = 'The harbour is deep and cold. '.repeat(3);
    const fire = 'a fire destroyed the Tallis mill that Okoro owned.';
    for (const [lead, snippets] of [
      ['In Tallis', 2],
      ['The following day', 1],
    ] as const) {
      const {events} = told(`News of the day\n\nA fire destroyed the Tallis mill on Monday. ${rest}${lead} ${fire}`);
      expect(events.map(({evidence}) => evidence.length)).to.deep.equal([snippets]);
    }
  });

  it('with a sentence that points back from close by, and not from afar', () => {
    const rest = (n: number) => 'The harbour is deep and cold and full of eels in spring. '.repeat(n);
    const signed = 'The board signed a treaty with Nordmark on Monday. ';
    const back = 'The treaty ends a long quarrel over fishing.';
    for (const [joins, text] of [
      [true, rest(5) + signed + back],
      [true, signed + rest(5) + back],
      [false, rest(5) + signed + rest(6) + back],
    ] as const) {
      const event = told(`News of the ferry\n\n${text}`).events.find(({date}) => date === '2019-03-04')!;
      expect(event.evidence.length, text).to.equal(joins ? 2 : 1);
    }
  });

  it('without a sentence of what came after', () => {
    for (const [lead, snippets] of [
      ['Police are still looking into', 2],
      ['The owner resigned three weeks after', 1],
    ] as const) {
      const {events} = told(`News of the day\n\nA fire destroyed the Tallis mill on Monday. ${lead} the fire.`);
      expect(events[0]!.evidence.length, lead).to.equal(snippets);
    }
  });

  it('without what is another act of a trial, a part of another occasion, or a toll of what was told far above', () => {
    const rest = 'The harbour is deep and cold and full of eels in spring. '.repeat(6);
    for (const [dated, other] of [
      [
        'Bo Lind was charged with fraud at the mill on Monday. ',
        'The verdict on Bo Lind and the mill is not expected.',
      ],
      ['Bo Lind won the Ketterby Race on Monday. ', 'Bo Lind is tired of the Great Merrow Race and of its hills.'],
      [`${rest}Two miners died in a fire at the mill on Monday. ${rest}`, 'Nine people have been killed on its roads.'],
      ['Bo Lind shot a guard at the mill on Monday. ', 'The murder weapon lay on the shelf of a mill in Ketterby.'],
    ] as const) {
      const event = told(`News of the town\n\n${dated}${other}`).events.find(({date}) => date === '2019-03-04')!;
      expect(
        event.evidence.map(({exact}) => exact),
        other,
      ).not.to.include(other);
    }
  });

  it('which gives it no title where it stands far down and has no date', () => {
    const rest = 'The harbour is deep and cold and full of eels in spring. '.repeat(6);
    const later = 'Nordmark signed the treaty with Ketterby to please its own fishermen.';
    const [event] = told(
      `News of the ferry\n\nIn Merrow on Monday the treaty of Nordmark with Ketterby was signed by the boards of both. ${rest}${later}`,
    ).events;
    expect(event!.evidence.map(({exact}) => exact)).to.include(later);
    expect(later).not.to.contain(event!.title);
  });

  it('without a sentence of what happens now and then, would happen, or only has it for its setting', () => {
    const won = 'Tove Lind won the race of Ketterby on Monday.';
    const rest = 'The harbour is deep and cold and full of eels in spring. '.repeat(2);
    for (const sentence of [
      'If Tove Lind wins the race of Ketterby again, the town will cheer.',
      'To win the race of Ketterby once, Tove Lind says, takes skill.',
      'Tove Lind can win in Ketterby with her eyes shut.',
      'Tove Lind often won in Ketterby.',
    ]) {
      const made = told(`News of the ferry\n\n${won} ${rest} ${rest} ${sentence}`);
      expect(made.events[0]!.evidence.length, sentence).to.equal(1);
    }
    const [event] = told(
      `News of the ferry\n\n${won} ${rest} ${rest} Tove Lind won the race of Ketterby by a mile.`,
    ).events;
    expect(event!.evidence.length).to.equal(2);
  });

  it('without a sentence that names only the body that acted, or whom it befell', () => {
    for (const sentence of ['The court has floors of white marble.', 'The judges jailed abroad have written books.']) {
      const made = told(`News of the ferry\n\nA court jailed Henrik Okoro on Monday. ${sentence}`);
      expect(made.events[0]!.evidence.length, sentence).to.equal(1);
    }
  });

  it('without a sentence about other people and places', () => {
    const made = told(
      `Ferry lost\n\n${sank}`,
      'Museum opens\n\nThe museum of Merrow opened a new wing of glass and brick.',
    );
    expect(articlesOf(made.events[0]!)).to.equal('a');
  });

  describe('of a whole year with a sentence that has no date of its own', () => {
    const cases: [boolean, string, string][] = [
      [true, 'that points back to it', 'The treaty ends a long quarrel of Nordmark with the board of Ketterby.'],
      [
        false,
        'but not where it tells of the same people and kind in other words',
        'The board of Ketterby has ratified an accord with Nordmark.',
      ],
      [false, 'but not for who takes part alone', 'Nordmark has never signed anything of the kind.'],
      [false, 'but not where it names another side', 'The board of Ketterby signed a treaty with Nordmark and Aune.'],
    ];
    for (const [joins, when, sentence] of cases) {
      it(when, () => {
        const made = told(
          `News of the ferry\n\nThe board of Ketterby signed a treaty with Nordmark in 2016. ${sentence}`,
        );
        expect(made.events).to.have.length(1);
        expect(made.events[0]!.evidence.length).to.equal(joins ? 2 : 1);
      });
    }
  });

  describe('with a sentence that has no date of its own', () => {
    const signed = 'News of the ferry\n\nThe board signed a treaty with Nordmark on Monday. ';
    const cases: [boolean, string, string][] = [
      [true, 'that points back to the only one of its kind', 'The treaty ends a long quarrel over fishing.'],
      [true, 'that shares who took part', 'Nordmark had not signed a treaty with anybody for years.'],
      [true, 'that tells what the two did together', 'The two sides signed after a long night.'],
      [false, 'but not on its kind alone', 'Fishermen in Ketterby signed up for swimming lessons.'],
      [false, 'but not where its clause has another date', 'In 2016 Okoro signed a contract with Nordmark.'],
      [false, 'but not where it is told as still to come', 'The mayor could sign a letter to Nordmark.'],
    ];
    for (const [joins, title, sentence] of cases)
      it(title, () => {
        const {events} = told(signed + sentence);
        const event = events.find(({date}) => date === '2019-03-04')!;
        expect(event.evidence.map(({exact}) => exact).includes(sentence)).to.equal(joins);
      });
  });

  it('and counts copies once among the wordings', () => {
    const [copied] = told(`Ferry lost\n\n${sank}`, `Ferry gone\n\n${sank}`).events;
    expect(articlesOf(copied!)).to.equal('ab');
    expect(copied!.wordings).to.equal(1);
    const [own] = told(
      `Ferry lost\n\n${sank}`,
      'Aurora gone\n\nTwo died when the Aurora, an old ferry, sank on Monday in rough water near Ketterby.',
    ).events;
    expect(own!.wordings).to.equal(2);
  });

  it('that lends its day to what happened on the same one', () => {
    const made = told(
      'Resignation\n\nTove Lind resigned on Monday. Her resignation came on the same day that Henrik Okoro was arrested in Ketterby.',
    );
    const arrest = made.events.find(({title}) => /arrested/.test(title))!;
    expect(arrest).to.include({start: '2019-03-04', end: '2019-03-05'});
  });

  it('whose day is lent to another telling of what a second article dates, in words that may name it', () => {
    const {events} = told(
      'Resignation\n\nTove Lind resigned on Monday. Her resignation came on the same day that Henrik Okoro gave his longest interview since the fire.',
      'Interview\n\nHenrik Okoro said on Monday, when he was asked about it, that the harbour of Merrow “is too deep”.',
    );
    const interview = events.find(({evidence}) => evidence.some(({article}) => article === 'b'))!;
    expect(interview.title).to.equal('Henrik Okoro gave his longest interview since the fire');
  });

  it('that lends its day, as about that time, to what coincided with it', () => {
    const {events} = told(
      'Resignation\n\nThe resignation of Tove Lind on Monday coincided with a visit to Ketterby by Ana Belmonte.',
    );
    const visit = events.find(({date}) => date === '2019-03-04~')!;
    expect(visit.evidence[0]!.exact).to.contain('a visit to Ketterby');
    expect(visit.reasons!.join()).to.contain('at the time of');
  });
});

describe('sources that do not agree', () => {
  it('differ in a number, both sides quoted', () => {
    const [numbers] = conflicts(
      told(
        'Blast\n\nA blast at the Tallis mine killed 12 people on Monday, Lind said.',
        'Blast\n\nThe blast at the mine in Tallis killed 15 people on Monday, officials said.',
      ),
      'numbers',
    );
    expect(numbers!.note).to.match(/12.*15|15.*12/);
    expect(numbers!.sides.map((side) => side[0]!.article).sort()).to.deep.equal(['a', 'b']);
  });

  it('do not differ between “more than 10” and 12', () => {
    const made = told(
      'Blast\n\nA blast at the Tallis mine killed more than 10 people on Monday, Lind said.',
      'Blast\n\nThe blast at the mine in Tallis killed 12 people on Monday, officials said.',
    );
    expect(conflicts(made, 'numbers')).to.deep.equal([]);
  });

  it('do not differ where a number is a year, an age, an hour, a part of the whole or of another day', () => {
    const made = told(
      'Blast\n\nA blast at the Tallis mine killed 12 people on Monday, including five boys, Lind said.',
      'Blast\n\nThe blast at the mine in Tallis on Monday killed Otto Brandt, who was 29 when he died.',
      'Blast\n\nThe blast in Tallis on 4 March 2019 killed miners at 9 a.m. as they began to work.',
      'Blast\n\nThe blast in Tallis came years after a blast killed 140 people in the mine in 1998.',
    );
    expect(conflicts(made, 'numbers')).to.deep.equal([]);
  });

  it('differ in a number, whether it stands before the dead or behind the killing', () => {
    const made = told(
      'Blast\n\nA blast at the Tallis mine on Monday left 34 dead, Lind said.',
      'Blast\n\nThe blast at the mine in Tallis on Monday killed 36, officials said.',
    );
    expect(conflicts(made, 'numbers')).to.have.length(1);
  });

  it('differ in a toll that has risen, and in how many marched', () => {
    const pairs = [
      [
        'Blast\n\nA blast at the Tallis mine killed 12 people on Monday, Lind said.',
        'Blast\n\nThe death toll from the blast at the Tallis mine on Monday has risen to 19.',
      ],
      [
        'March\n\nAbout 20,000 people marched through Tallis against the mine on Monday, police said.',
        'March\n\nOrganisers said 90,000 people marched through Tallis against the mine on Monday.',
      ],
      [
        'March\n\nSome 500 demonstrators marched to the mine in Tallis on Monday, police said.',
        'March\n\nOrganisers said 2,000 protesters marched to the mine in Tallis on Monday.',
      ],
    ];
    for (const pair of pairs) expect(conflicts(told(...pair), 'numbers'), pair[0]).to.have.length(1);
  });

  it('differ in the sum that something is sold for, and not where one is rounded, a bound, in another money or of one share', () => {
    const deal = (sum: string) => `Deal\n\nOkoro agreed on Monday to buy the mine at Tallis for ${sum}.`;
    const differ = (a: string, b: string) => conflicts(told(deal(a), deal(b)), 'numbers').length;
    expect(differ('$2 billion', '$3bn, Lind said')).to.equal(1);
    expect(differ('£40m', '£55 million')).to.equal(1);
    expect(differ('$2 billion', '$1.96bn')).to.equal(0);
    expect(differ('$2 billion', '£3 billion')).to.equal(0);
    expect(differ('$2 billion', 'more than $1.5 billion')).to.equal(0);
    expect(differ('$2 billion', '$25 a share')).to.equal(0);
    expect(differ('A$2.7 billion', 'US$2 billion')).to.equal(0);
  });

  it('do not differ in numbers of those who faced the crowd, of its years, or near each other', () => {
    for (const other of [
      'March\n\nSome 300 police watched as people marched to the mine in Tallis on Monday.',
      'March\n\nPeople marched to the mine in Tallis on Monday, 40 years after it was opened.',
      'March\n\nNearly 6,000 people marched to the mine in Tallis on Monday.',
    ]) {
      const made = told('March\n\nAbout 5,000 people marched to the mine in Tallis on Monday, Lind said.', other);
      expect(conflicts(made, 'numbers'), other).to.deep.equal([]);
    }
  });

  it('quote one sentence in two wordings, though only one of them says when', () => {
    const said = '“The mine has been a very dangerous place for all of us who work there,”';
    const first = `Hearing\n\n${said} Otto Brandt told the board of the Tallis mine on Monday.`;
    const quoting = (words: string) =>
      conflicts(told(first, `Mine\n\nThe hearing in Tallis is over.\n\n${words}`), 'quote-variance').map(
        ({note}) => note,
      );
    const risky = said.replace('dangerous', 'risky');
    const note = 'The same words are quoted with “dangerous” and with “risky”.';
    for (const words of [
      `${risky} Brandt said.`,
      `Brandt said: ${risky.replace(',”', '.”')}`,
      `${risky} said Otto Brandt, a miner who has worked there for years.`,
    ])
      expect(quoting(words), words).to.deep.equal([note]);
    for (const words of [
      `${said} Brandt said.`, // the same words
      '“The mine has been a good place,” Brandt said.', // others
      `${risky} Brandt said in May 2017.`, // of another day
      'The mine has been a very risky place for all of us who work there, Brandt said.', // no quotation
      `Lind denied that Brandt ever said: ${risky.replace(',”', '.”')}`,
    ])
      expect(quoting(words), words).to.deep.equal([]);
  });

  it('quote one sentence in two wordings, which are never merged', () => {
    const made = told(
      'Dam\n\nOkoro said on Monday: “The dam is in a very dangerous state and must be closed.”',
      'Dam\n\nOkoro said on Monday: “The dam is in a very risky state and must be closed.”',
    );
    const [variance] = conflicts(made, 'quote-variance');
    expect(variance!.note).to.match(/dangerous.*risky|risky.*dangerous/);
    expect(variance!.sides.map((side) => side.map(({exact}) => /risky/.test(exact)))).to.have.deep.members([
      [true],
      [false],
    ]);
  });

  it('do not differ where both quote alike, or something else', () => {
    const made = told(
      'Dam\n\nOkoro said on Monday: “The dam is safe and sound.”',
      'Dam\n\nOkoro said on Monday: “The dam is safe and sound.” He also said: “Nobody in the valley needs to leave tonight.”',
    );
    expect(conflicts(made, 'quote-variance')).to.deep.equal([]);
  });

  it('put cause and effect on one day, so the effect’s date stays open', () => {
    const made = told(
      [
        'Raid\n\nThe navy of Nordmark shelled the port of Tallis on April 4 in retaliation for a gas attack on Merrow.',
        '2019-04-20',
      ],
      ['Attack\n\nThe gas attack on Merrow on April 4 killed more than 80 people.', '2019-04-20'],
    );
    const [tension] = conflicts(made, 'date-tension');
    expect(tension!.note).to.contain('April 4');
    const raid = made.events.find((event) => event.conflicts?.includes(tension!))!;
    expect(raid.date).to.equal('2019-04-04?');
    expect(raid.earliest).to.equal('2019-04-04');
    expect(tension!.events).to.deep.equal([made.events.find((event) => event !== raid)!.id]);
  });

  it('put cause and effect on one day, where the cause is told by a word of no known kind', () => {
    const tensions = (cause: string, effect: string) =>
      conflicts(told([`News\n\n${cause}`, '2019-04-20'], [`Answer\n\n${effect}`, '2019-04-20']), 'date-tension').length;
    const pairs: [string, string][] = [
      [
        'Merrow tested a long-range missile on April 4.',
        'Nordmark closed its border on April 4 in response to the missile test.',
      ],
      [
        'Rebels stole the files of the port on April 4.',
        'The mayor sacked three clerks on April 4 in response to the theft of the files.',
      ],
      [
        'Merrow withdrew its envoy on April 4.',
        'Nordmark closed the port on April 4 in retaliation for the withdrawal of the envoy.',
      ],
    ];
    for (const [cause, effect] of pairs) expect(tensions(cause, effect), effect).to.equal(1);
    for (const [cause, effect] of [
      [
        'A school in Merrow tested its alarm on April 4.',
        'Nordmark closed its border on April 4 in response to the missile test.',
      ],
      [
        'Merrow tested a long-range missile on April 3.',
        'Nordmark closed its border on April 4 in response to the missile test.',
      ],
      [
        'Merrow tested a long-range missile on April 4.',
        'Nordmark closed its border on April 4 before the missile test.',
      ],
    ] as const)
      expect(tensions(cause, effect), cause).to.equal(0);
  });

  it('see no tension where one merely came after the other', () => {
    for (const link of ['after', 'following', 'because of', 'amid anger over']) {
      const made = told(
        [`Raid\n\nPolice in Tallis arrested Henrik Okoro on April 4 ${link} a gas attack on Merrow.`, '2019-04-20'],
        ['Attack\n\nThe gas attack on Merrow on April 4 killed more than 80 people.', '2019-04-20'],
      );
      expect(conflicts(made, 'date-tension'), link).to.deep.equal([]);
    }
  });

  it('see no tension where one article dates both', () => {
    const made = told([
      'Raid\n\nThe navy shelled the port of Tallis on April 4 in retaliation for a gas attack on Merrow. The gas attack on Merrow on April 4 killed 80 people.',
      '2019-04-20',
    ]);
    expect(conflicts(made, 'date-tension')).to.deep.equal([]);
  });

  it('deny what others tell', () => {
    const made = told(
      'Talks\n\nHenrik Okoro met Tove Lind in Ketterby on Sunday, the Merrow Post reported.',
      'Talks\n\nOkoro denied that he met Tove Lind in Ketterby on Sunday.',
    );
    expect(conflicts(made, 'disputed-claim')).to.have.length(1);
  });

  it('allege what others state', () => {
    const made = told(
      'Ferry lost\n\nThe crew of the Aurora burned the ferry in Ketterby on Sunday.',
      'Crew held\n\nThe crew of the Aurora allegedly burned the ferry in Ketterby on Sunday.',
    );
    expect(conflicts(made, 'attribution')).to.have.length(1);
  });

  it('allege nothing of what others state, where they allege another thing, or it is one article', () => {
    const burned = 'The crew of the Aurora burned the ferry in Ketterby on Sunday.';
    for (const texts of [
      [
        `Ferry lost\n\n${burned}`,
        'Crew held\n\nThe crew of the Aurora allegedly stole the ferry in Ketterby on Sunday.',
      ],
      [`Ferry lost\n\n${burned} The crew of the Aurora allegedly burned the ferry for its owner.`],
      // a cue of hearsay in the clause, and nothing of the act itself
      [
        `Ferry lost\n\n${burned}`,
        'Owner\n\nThe owner claimed damages on Sunday, as the crew of the Aurora burned the ferry in Ketterby.',
      ],
      [
        `Race\n\nTove Lind won the race in Ketterby on Sunday.`,
        'Race\n\nTove Lind claimed the yellow jersey when she won the race in Ketterby on Sunday.',
      ],
    ])
      expect(conflicts(told(...texts), 'attribution'), texts.join()).to.deep.equal([]);
  });

  it('deny nothing where somebody does not deny it, or where another thing was not done', () => {
    for (const other of [
      'Okoro does not deny that he met Tove Lind in Ketterby on Sunday.',
      'Tove Lind, who met Okoro in Ketterby, did not speak to the press about the talks on Sunday.',
      'Okoro, who met Tove Lind in Ketterby on Sunday, denied that he had taken money.',
      'After the meeting of Okoro and Tove Lind in Ketterby on Sunday, which led to cancelled flights, he may not speak.',
    ]) {
      const made = told('Talks\n\nHenrik Okoro met Tove Lind in Ketterby on Sunday.', `Talks\n\n${other}`);
      expect(conflicts(made, 'disputed-claim'), other).to.deep.equal([]);
    }
  });

  it('have no conflict where they agree', () => {
    const sank = 'The ferry Aurora sank off Ketterby on Monday, killing two people.';
    expect(
      told(`Ferry\n\n${sank}`, `Aurora\n\n${sank}`).events.flatMap((event) => event.conflicts ?? []),
    ).to.deep.equal([]);
  });
});

describe('titles', () => {
  const titles = (text: string) => told(`News of the day\n\n${text}`).events.map(({title}) => title);

  const cases: [string, string, string][] = [
    [
      'leave the date out',
      'The board of Port Sallow withdrew the ferry on Monday.',
      'The board of Port Sallow withdrew the ferry',
    ],
    [
      'leave out who says it',
      'The board withdrew the ferry Aurora on Monday, Tove Lind said.',
      'The board withdrew the ferry Aurora',
    ],
    [
      'leave an introduction out',
      'However, on Monday the board withdrew the ferry Aurora.',
      'The board withdrew the ferry Aurora',
    ],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => {
      expect(titles(text)).to.deep.equal([expected]);
    });
  }

  it('quote the clause, cut at a word with an ellipsis, where nothing reads as a line', () => {
    const vague =
      'We met those whom we had seen there before us on Sunday, and those of us who had not met them would not have known it to be so.';
    const [title] = titles(vague);
    expect(title).to.match(/ …$/);
    expect(title!.length).to.be.at.most(80);
    expect(vague.startsWith(title!.slice(0, -2)), title).to.equal(true);
  });

  it('use words of one sentence in its order, however the sentence is built', () => {
    const texts = [
      'Ana Belmonte (the mayor), who — as is known — loves ferries, “never” met Okoro’s board on Monday; it rained.',
      'On Monday, said the mayor, “we signed the treaty”, and that was it.',
      'Signed on Monday: a treaty, a pact, and an accord on fish (with Nordmark).',
      'It was on Monday that he, not she, resigned.',
    ];
    for (const text of texts) {
      for (const title of titles(text)) {
        expect(isSubsequence(title, text), title).to.equal(true);
        expect(title.length).to.be.within(1, 80);
      }
    }
  });

  it('name somebody rather than begin with a pronoun, when a source does', () => {
    const [event] = told(
      'Treaty\n\nThey signed the treaty of Tallis on Monday.',
      'Treaty\n\nAna Belmonte and Henrik Okoro signed the treaty of Tallis on Monday.',
    ).events;
    expect(event!.title).not.to.match(/^(?:They|He|She|It)\b/);
  });
});

describe('types', () => {
  const types = (...texts: string[]) => told(...texts).events.map((event) => event.types ?? []);

  it('are what most of the sources tell of', () => {
    expect(
      types(
        'News\n\nPresident Belmonte visited the miners of Tallis on Monday.',
        'News\n\nThe visit of Belmonte to the miners of Tallis was on Monday.',
      ),
    ).to.deep.equal([['visit']]);
  });

  it('are weak ones only where there is no other', () => {
    expect(types('News\n\nThe board apologised on Monday.')).to.deep.equal([['statement']]);
    expect(types('News\n\nThe board announced a strike on Monday.').flat()).not.to.include('statement');
  });

  it('are not made up where the words tell of none', () => {
    expect(told('News\n\nOn Monday the miners repainted the hall of Tallis.').events).to.have.length(1);
    expect(types('News\n\nOn Monday the miners repainted the hall of Tallis.')).to.deep.equal([[]]);
  });
});

describe('actors', () => {
  const actors = (...texts: string[]) => told(...texts).events.map((event) => event.actors ?? []);

  it('are called by one name in all events, the fullest that all articles agree on', () => {
    expect(
      actors(
        'News\n\nPresident Ana Belmonte met the miners in Tallis on Monday.',
        'News\n\nBelmonte signed a treaty with the board of the port in February.',
      ).flat(),
    ).to.deep.equal(['Ana Belmonte', 'Ana Belmonte']);
  });

  it('keep the names they have where two persons share the last one', () => {
    const text =
      'News\n\nOn Monday Ana Belmonte met the miners with Zoë Belmonte. On Tuesday Belmonte resigned, and Belmonte left.';
    expect(actors(text)[1]).to.deep.equal(['Belmonte']);
  });

  it('are no adjectives of nationality: these count for their state where an article names it', () => {
    const text = 'News\n\nThe Syrian army attacked the harbour on Monday.';
    expect(actors(text)).to.deep.equal([[]]);
    expect(actors(text, 'News\n\nIn February Syria signed a treaty with the neighbours.').flat()).to.deep.equal([
      'Syria',
      'Syria',
    ]);
  });

  it('are nobody who is only described: “Tallis-based”', () => {
    expect(actors('News\n\nOn Monday the board met the Tallis-based miners.')).to.deep.equal([[]]);
  });

  it('keep the initial inside a name', () => {
    expect(actors('News\n\nOn Monday the board met George W. Okoro in Tallis.')).to.deep.equal([['George W. Okoro']]);
  });
});

describe('what no day can be given', () => {
  it('is one event, not a second one for what its sentences retell', () => {
    const text = 'Ana Belmonte won the election in Tallis by 3,000 votes on Tuesday.';
    const {undated} = timeline([
      {id: 'a', text},
      {id: 'b', text: `The people said: ${text.replace('on Tuesday', 'last Tuesday')}`},
    ]);
    expect(undated.flatMap(({evidence}) => evidence.map(({article}) => article)).sort()).to.deep.equal(['a', 'b']);
  });
});

describe('importance', () => {
  it('lies between 0 and 1, and 1 is the greatest', () => {
    const {events} = told(
      'Ferry\n\nThe ferry Aurora sank off Ketterby on Monday. Okoro resigned in 2014.',
      'Aurora\n\nThe Aurora went down near Ketterby; it sank on Monday with two dead.',
      'Sea\n\nThe old ferry Aurora sank on Monday in the sound off Ketterby.',
    );
    const weights = events.map(({importance}) => importance);
    expect(Math.max(...weights)).to.equal(1);
    expect(Math.min(...weights)).to.be.within(0, 1);
    expect(events.find(({importance}) => importance === 1)!.date).to.equal('2019-03-04');
  });
});

describe('ids of events', () => {
  const sank = 'Ferry\n\nThe ferry Aurora sank off Ketterby on Monday.';

  it('stay when the file is renamed or other articles come', () => {
    const ids = (articles: ArticleInput[]) =>
      timeline(articles)
        .events.filter(({date}) => date === '2019-03-04')
        .map(({id}) => id);
    const [id] = ids([{id: 'a', text: sank, published: WEDNESDAY}]);
    expect(id).to.match(/^[0-9a-f]{12}$/);
    expect(ids([{id: 'zz', text: sank, published: WEDNESDAY}])).to.deep.equal([id]);
    expect(
      ids([
        {id: 'a', text: sank, published: WEDNESDAY},
        {id: 'b', text: 'Vote\n\nThe council of Merrow will vote on 5 May.', published: WEDNESDAY},
      ]),
    ).to.deep.equal([id]);
  });
});

describe('what a date dates', () => {
  const dated = (text: string, published = '2019-03-07') =>
    timeline([{id: 'a', published, text: `Bridge of Merrow\n\n${text}`}]).events.map(
      ({date, status}) => `${date} ${status}`,
    );

  it('is not the day on which it was told, where the sentence dates what was told', () => {
    expect(
      dated('A storm hit the bridge on Tuesday, killing three people, the council said on Wednesday.'),
    ).to.deep.equal(['2019-03-05 happened']);
  });

  it('is told as what was not done where the sentence negates it', () => {
    const [event] = timeline([
      {id: 'a', published: '2019-03-07', text: 'Bridge of Merrow\n\nThe mayor of Merrow did not resign on Monday.'},
    ]).events;
    expect(event).to.include({date: '2019-03-04', status: 'denied', title: 'The mayor of Merrow did not resign'});
  });

  it('is denied where the sentence calls it off', () => {
    expect(dated('The talks planned for Monday were cancelled.')).to.deep.equal(['2019-03-04 denied']);
    expect(dated('The inspection scheduled for Friday was cancelled.')).to.deep.equal(['2019-03-08 denied']);
    expect(dated('The inspection, due on Friday, has been called off.')).to.deep.equal(['2019-03-08 denied']);
    expect(dated('The hearing scheduled for Friday was scrapped on Tuesday.')).to.have.members([
      '2019-03-05 happened',
      '2019-03-08 denied',
    ]);
    expect(dated('A summit planned for Tallis was cancelled on Monday after riots.')).to.deep.equal([
      '2019-03-04 happened',
    ]);
  });

  it('is still to come where an appointed act of the very day is told in the present', () => {
    expect(dated('The council meets on Thursday to vote on the bridge.')).to.deep.equal(['2019-03-07 scheduled']);
    expect(dated('The council met on Thursday to vote on the bridge.')).to.deep.equal(['2019-03-07 happened']);
  });

  it('is not that of what it is counted from', () => {
    expect(dated('Three days after the fire on 4 March, the school of Merrow reopened.')).to.deep.equal([]);
    expect(dated('The day before the vote on 4 March, the mayor of Merrow resigned.')).to.deep.equal([]);
    expect(dated('The school of Merrow closed after the fire on 4 March.')).to.deep.equal(['2019-03-04 happened']);
    expect(dated('The day of the fire, 4 March, the school of Merrow closed.')).to.deep.equal(['2019-03-04 happened']);
  });

  it('is what somebody urged or threatened that day, not what was asked for', () => {
    expect(dated('Nordmark on Monday urged the council to lift its sanctions on Merrow.')).to.deep.equal([
      '2019-03-04 happened',
    ]);
    expect(dated('Nordmark urged the council to lift its sanctions on Merrow.')).to.deep.equal([]);
  });

  it('is told by hearsay, where it is said of reports', () => {
    expect(dated('There were reports that two miners died in Merrow on Monday.')).to.deep.equal(['2019-03-04 claimed']);
    expect(dated('Lind denied reports that he was arrested in Merrow on Monday.')).to.deep.equal(['2019-03-04 denied']);
    expect(dated('The poll was held in Merrow on Monday after a disputed election.')).to.deep.equal([
      '2019-03-04 happened',
    ]);
  });

  it('is nothing, where the words are of the article, of a while, or of one who is not named', () => {
    expect(dated('This article was amended on 4 March 2019 to correct a name.')).to.deep.equal([]);
    expect(dated('An earlier version of this story said the bridge collapsed on 1 March.')).to.deep.equal([]);
    expect(dated('Fares have risen by a tenth over the past month.')).to.deep.equal([]);
    expect(dated('We met last Tuesday.')).to.deep.equal([]);
    expect(dated('Our blog will resume at 7am tomorrow.')).to.deep.equal([]);
    expect(dated('We are pausing our live coverage at 8pm on Tuesday.')).to.deep.equal([]);
    expect(
      dated('The council got a letter in 2012. On Monday it said a survey later that year found no crack.'),
    ).to.deep.equal(['2012 happened', '2019-03-04 happened']);
    expect(dated('13:40 What happened on Monday morning')).to.deep.equal([]);
    expect(dated('Sales were 4m, up 3% on a year earlier.')).to.deep.equal([]);
    expect(dated('Sales reached 4m, more than double the figure for 2019.')).to.deep.equal([]);
    expect(dated('Sales reached 4m, twice that of the year before.')).to.deep.equal([]);
    expect(dated('Profit fell to 64m from 81m in the fourth quarter of 2017.')).to.deep.equal([]);
    expect(dated('Profit fell to 64m from 81m in March.')).to.deep.equal(['2019-03 happened']);
  });

  it('has the line of a headline that tells of it', () => {
    const text =
      'Greens quit the council; Lind to seek a confidence vote\n\nThe mayor of Merrow spoke at her door. She said she would ask the council for a vote of confidence on 12 March.';
    const {events} = timeline([{id: 'a', published: '2019-03-06', text}]);
    expect(events.map(({title}) => title)).to.include('Lind to seek a confidence vote');
  });

  it('is not what is planned for its month only since nothing else of its kind is', () => {
    const articles = [
      'Fire in Merrow\n\nA show of drawings by Rosa Lind at the museum in Merrow, which was due to open on 13 September, will not now take place.',
      'After the fire\n\nThe fire service will publish a first report on the museum in Merrow in September.',
    ].map((text, i) => ({id: `a${i}`, published: '2019-08-06', text}));
    const {events} = timeline(articles);
    expect(events.map(({date, status}) => `${date} ${status}`)).to.deep.equal([
      '2019-09 scheduled',
      '2019-09-13 denied',
    ]);
  });

  it('is one event with its hour and its toll, and what sources differ in is told of it', () => {
    const articles = [
      'Fire in Merrow\n\nA fire tore through a warehouse in Merrow on Tuesday.\n\nThe blaze broke out at 8 p.m.\n\nNine people died.',
      'Blaze in Merrow\n\nA blaze on Tuesday burned a warehouse in Merrow down.\n\nThe fire started at 10 p.m. in the paint store.\n\nEleven people were killed, Rosa Lind said.',
    ].map((text, i) => ({id: `a${i}`, published: '2019-03-06', text}));
    const {events} = timeline(articles);
    expect(events.map(({date}) => date)).to.deep.equal(['2019-03-05']);
    expect(events[0]!.conflicts?.map(({kind, note}) => `${kind}: ${note}`)).to.deep.equal([
      'numbers: Sources differ on how many were killed: Eleven and Nine.',
      'date: Sources differ on the hour: 10 p.m. and 8 p.m.',
    ]);
  });

  it('is no event where an hour alone dates it, beside nothing of its kind', () => {
    const text =
      'The mayor of Merrow resigned on Tuesday.\n\nShe was tired.\n\nRain fell.\n\nThe film starts at 9 p.m. on Radio 4.';
    expect(dated(text)).to.deep.equal(['2019-03-05 happened']);
  });

  it('lies on the day that a clock time was said of, whatever its zone', () => {
    expect(dated('The concert in Merrow began at 9 p.m. EST on March 1, 2019.')).to.deep.equal(['2019-03-01 happened']);
  });
});

describe('the names of files', () => {
  it('change nothing of what is found', async () => {
    const names = [
      '000_ea843f910fce1dea',
      '001_5436e92d4f1b1f24',
      '002_bc92a4747588124c',
      '003_2e4fffe8331709ed',
      '004_3705ac4dabc6d1eb',
    ];
    const texts = await Promise.all(names.map(async (name) => (await fetch(`/seeds/${name}.txt`)).text()));
    const found = (order: readonly number[]) => {
      const {articles, events} = timeline(order.map((i, k) => ({id: `article ${k}`, text: texts[i]!})));
      return {
        days: articles.map((a) => a.dating.best),
        events: events.map(({date, title, evidence}) => [date, title, evidence.length]),
      };
    };
    const first = found([0, 1, 2, 3, 4]);
    for (const order of [
      [4, 3, 2, 1, 0],
      [2, 4, 1, 3, 0],
      [1, 0, 4, 2, 3],
      [3, 1, 4, 0, 2],
    ])
      expect(found(order)).to.deep.equal(first);
  });
});
