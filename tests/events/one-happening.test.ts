import {expect} from 'chai';
import type {Timeline} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

const WEDNESDAY = '2019-03-06';

/** The timeline of texts that were published on the days beside them; on none where there is none. */
function told(...texts: [text: string, published?: string][]): Timeline {
  return timeline(texts.map(([text, published], i) => ({id: 'abcdef'[i]!, text, ...(published ? {published} : {})})));
}
const days = ({events}: Timeline) => events.map(({date}) => date);

describe('what several articles tell is one event', () => {
  it('when one says of its Sunday “at the weekend”, in words of the same act', () => {
    const made = told(
      ['The mayors of Tallis and Sallow signed a treaty on Sunday.', '2019-03-04'],
      ['Mayor Ana Lind of Tallis went home yesterday after signing a treaty with Sallow at the weekend.', '2019-03-05'],
    );
    expect(days(made)).to.deep.equal(['2019-03-03', '2019-03-04']);
  });

  it('but not where one sentence tells of the weekend and of its Sunday', () => {
    const made = told([
      'On Sunday the board of Tallis met after its chairman, Ana Lind, met the mayor at the weekend.',
      '2019-03-05',
    ]);
    expect(days(made)).to.deep.equal(['2019-03-02/2019-03-03', '2019-03-03']);
  });

  it('when many died of it, and each tells what gave way in other words', () => {
    const made = told(
      [
        'Pier collapse in Sallow kills five\n\nFive people were killed when a pier collapsed in Sallow on Tuesday, police said.\n\n' +
          'The pier on the Arn gave way at about 6.40pm.',
        WEDNESDAY,
      ],
      ['Six people died in Sallow when the walkway fell into the Arn on Tuesday.', '2019-03-07'],
      ['The mayor met families of the six people who died there in Sallow on March 5.', '2019-03-09'],
    );
    expect(days(made).filter((day) => day === '2019-03-05')).to.have.length(1);
  });

  it('when the plan of its day, in a sentence that tells of it too, is that of what was done on it', () => {
    const made = told(
      [
        'Lind faces judge\n\nAna Lind will learn her fate on Friday when she is sentenced in Tallis for the Sallow mill fraud.',
        '2019-03-08',
      ],
      [
        'Lind jailed for fraud\n\nAna Lind was sentenced in Tallis on Friday to nine years for the Sallow mill fraud.',
        '2019-03-08',
      ],
    );
    expect(days(made)).to.deep.equal(['2019-03-08']);
    expect(made.events[0]!.status).to.equal('happened');
  });

  describe('when it is told in one run of words', () => {
    const strike = (when: string) =>
      `Pilots went on strike on Monday after a mediator failed to bridge the gap between the two sides ${when}.`;
    it('whatever part of the day and verb each names with it', () => {
      const made = told(
        [strike('late on Sunday'), '2019-03-04'],
        [
          'The union was more hopeful than on Sunday night, when a mediator failed to bridge the gap between the two sides.',
          '2019-03-06',
        ],
      );
      expect(days(made).filter((day) => day === '2019-03-03')).to.have.length(1);
      const [sunday] = made.events.filter(({date}) => date === '2019-03-03');
      expect(new Set(sunday!.evidence.map(({article}) => article))).to.deep.equal(new Set(['a', 'b']));
    });
    it('but not where only what is done to them is in the same words', () => {
      const burnt = (who: string) => `${who} was taken to hospital with serious burns on Tuesday.`;
      const made = told([burnt('The mayor of Tallis'), WEDNESDAY], [burnt('A miner from Sallow'), WEDNESDAY]);
      expect(days(made)).to.deep.equal(['2019-03-05', '2019-03-05']);
    });
  });

  it('when its verb is that of a plan, whatever tells those who do it from others', () => {
    const made = told(
      [
        'Pilots walk out\n\nPilots at Nordair began a strike on Monday, said Ana Lind of the ATP union.\n\n' +
          'The talks are to resume on Wednesday, the mediator said.',
        '2019-03-04',
      ],
      [
        'Strike goes on\n\nTalks between Nordair and its striking pilots resumed on Wednesday as 98 flights were cancelled, said Ana Lind of the ATP union.',
        WEDNESDAY,
      ],
    );
    expect(days(made)).to.deep.equal(['2019-03-04', WEDNESDAY]);
  });

  it('but not when the plan is one of its own', () => {
    const made = told(
      ['Lind faces judge\n\nAna Lind will open a bridge in Tallis on Friday.', '2019-03-08'],
      ['Lind jailed for fraud\n\nAna Lind was sentenced in Tallis on Friday to nine years.', '2019-03-08'],
    );
    expect(days(made)).to.have.length(2);
  });

  it('when one speaks of “Saturday’s demonstration” as known', () => {
    const made = told(
      ['Crowds took part in a march through Tallis on Saturday.', '2019-03-03'],
      ['Ana Lind refused to leave Tallis.\n\nSaturday’s demonstration was backed by the unions.', '2019-03-04'],
      ['Voters in Sallow chose a mayor on Saturday.', '2019-03-04'],
    );
    expect(days(made)).to.deep.equal(['2019-03-02', '2019-03-02']);
  });

  it('when all speak of the vote of one day, but not of a by-election', () => {
    const made = told(
      [
        'Ana Lind and Otto Brandt of Tallis won a sweeping victory in a general election, held on Sunday.',
        '2019-03-04',
      ],
      ['Eva Moss praised Ana Lind and Otto Brandt of Tallis for their win in Sunday’s election.', '2019-03-05'],
      [
        'Ana Lind and Otto Brandt spoke in Tallis on Monday.\n\nA by-election for an old seat was also held on Sunday.',
        '2019-03-05',
      ],
    );
    expect(days(made)).to.deep.equal(['2019-03-03', '2019-03-03', '2019-03-04']);
  });

  it('when what one calls a referendum or a primary is only the vote of that day to others', () => {
    for (const poll of ['referendum', 'primary']) {
      const made = told(
        [`The ${poll} will be held in Tallis on 18 May.`, '2019-03-04'],
        ['Tallis will decide in the vote on 18 May whether Ana Lind stays.', '2019-03-05'],
      );
      expect(days(made), poll).to.deep.equal(['2019-05-18']);
    }
  });

  it('when nothing is told of it but when it will be', () => {
    const made = told(
      ['Ana Lind and Otto Brandt quarrelled in Tallis on Monday.\n\nElections are set for next year.', '2019-03-05'],
      [
        'Ana Lind met Otto Brandt in Tallis on Tuesday.\n\nHe is to name a board. Elections due in 2020 will go ahead, he said.',
        '2019-03-06',
      ],
    );
    expect(days(made).filter((day) => day === '2020')).to.have.length(1);
  });

  it('but not with a funeral, or with somebody’s death on the same day', () => {
    const made = told([
      'Five people were killed when a pier collapsed in Sallow on Tuesday.\n\n' +
        'A 24-year-old diver, Jon Okoro, died in Tallis on Tuesday.\n\nThe funeral of the painter Eva Moss was held on Tuesday.',
      WEDNESDAY,
    ]);
    expect(days(made)).to.deep.equal(['2019-03-05', '2019-03-05', '2019-03-05']);
  });

  it('when one article, or one of the same place, speaks of “the quake” as known', () => {
    const lead = 'An earthquake of magnitude 6 struck the district of Sallow on Tuesday, killing nine.';
    const made = told(
      [
        `${lead}\n\nThe quake hit at 4.12 a.m. near the mill.\n\nIn Merrow, Otto Brandt was arrested on Tuesday.`,
        WEDNESDAY,
      ],
      [
        'Rescuers in Sallow gave up the search on Wednesday.\n\nThe 6-magnitude quake on Tuesday lasted a minute.',
        '2019-03-07',
      ],
    );
    expect(days(made).filter((day) => day === '2019-03-05')).to.have.length(2);
  });

  const others = [
    'The second quake on Tuesday lasted a minute.',
    'The quake museum was closed on Tuesday.',
    'The blast on Tuesday was heard in Tallis.',
  ];
  for (const other of others)
    it(`but not with “${other}”`, () => {
      const lead = 'An earthquake of magnitude 6 struck the district of Sallow on Tuesday, killing nine.';
      const made = told([`${lead}\n\n${other}`, WEDNESDAY]);
      expect(days(made).filter((day) => day === '2019-03-05')).to.have.length(2);
    });

  it('but not because the plane and what was planned have one stem', () => {
    const made = told([
      'Mayor Okoro cancelled a visit to Merrow that was planned for Friday.\n\nA plane landed on Monday, and three are expected on Friday.',
      WEDNESDAY,
    ]);
    expect(days(made).filter((day) => day === '2019-03-08')).to.have.length(2);
  });

  it('when it was a week ago, and the owner was fined', () => {
    const made = told(
      ['The owner of the Sallow mill was fined £2m on Friday over a leak.', '2019-03-02'],
      ['The company, which last week was fined £2m, would not say more.', WEDNESDAY],
    );
    expect(days(made)).to.deep.equal(['2019-03-01']);
  });

  it('when she who was “found guilty” was “convicted last month”', () => {
    const made = told(
      ['The mayor of Tallis, Ana Lind, was found guilty of bribery on February 11.', '2019-02-12'],
      ['Lind was convicted last month after a long trial.', WEDNESDAY],
    );
    expect(days(made)).to.deep.equal(['2019-02-11']);
  });

  it('when one names nobody and both tell one act: “cut 900 jobs”, “shed 900 jobs”', () => {
    const made = told(
      ['Nordair shed 900 jobs in 2018.', WEDNESDAY],
      ['The airline grew for years.\n\nIt cut 900 jobs last year.', WEDNESDAY],
    );
    expect(days(made)).to.deep.equal(['2018']);
  });

  it('when it was planned with a day and is told as done without one', () => {
    const made = told(
      ['Ana Lind is to be sentenced on March 4.', '2019-02-12'],
      [
        'Ana Lind, the former mayor of Sallow, has been sentenced to six years in prison.\n\nShe may appeal.',
        '2019-03-04',
      ],
    );
    expect(made.events.map(({date, status}) => [date, status])).to.deep.equal([['2019-03-04', 'happened']]);
  });

  it('when it was planned for the day on which another tells it as done, by the same person', () => {
    const made = told(
      ['Ana Lind will hear the verdict of the Sallow court on Thursday.', '2019-03-05'],
      ['On Thursday Ana Lind was convicted of fraud.', '2019-03-09'],
    );
    expect(made.events.map(({date, status}) => [date, status])).to.deep.equal([['2019-03-07', 'happened']]);
  });

  it('when it is to come into force, and to take effect', () => {
    const made = told(
      ['The ban on drift nets will come into force on May 1.', WEDNESDAY],
      ['Parliament passed the ban in February, and it is due to take effect on 1 May 2019.', '2019-03-08'],
    );
    expect(days(made)).to.deep.equal(['2019-02', '2019-05-01']);
  });

  it('when one tells in which week it gave way, and other things gave way in it', () => {
    const made = told(
      ['The pier of Sallow collapsed on Tuesday.\n\nA mast in Tallis sank on Thursday in a storm.', '2019-03-08'],
      ['The Sallow pier collapsed last week while crowds were on it.', '2019-03-14'],
    );
    expect(days(made)).to.deep.equal(['2019-03-05', '2019-03-07']);
  });

  it('but not where one was to be on a day of that week, and another was done in it', () => {
    const plan: [string, string] = ['The Harbour Bureau said it would open an inquiry on Wednesday.', '2019-03-12'];
    const report: [string, string] = [
      'Ana Lind pleaded not guilty on Friday.\n\nThe Harbour Bureau published its interim report last week.',
      '2019-03-22',
    ];
    expect(days(told(plan, report))).to.deep.equal(['2019-03-11/2019-03-17', '2019-03-13', '2019-03-22']);
    const opened: [string, string] = [
      report[0].replace('published its interim report', 'opened the inquiry'),
      report[1],
    ];
    expect(days(told(plan, opened))).to.deep.equal(['2019-03-13', '2019-03-22']);
  });

  it('when a court ruled, its judge said in the ruling, and the decision ended what it was about', () => {
    const made = told([
      'The Harbour Court ruled on Tuesday that Nordair must repay the mill of Sallow.\n\nJudge Eva Moss said in a ruling on 5 March ' +
        'that the airline had known of the spill.\n\nThe decision on Tuesday ends a dispute of nine years.',
      WEDNESDAY,
    ]);
    expect(days(made)).to.deep.equal(['2019-03-05']);
    expect(made.events[0]!.evidence).to.have.length(3);
  });

  it('but not with what others decided or said that day', () => {
    const made = told([
      'The Harbour Court ruled on Tuesday that Nordair must repay the mill of Sallow.\n\nThe mayor, Ana Lind, said on Tuesday in ' +
        'a letter that the ferry would be sold.\n\nThe army shelled Merrow on Tuesday.',
      WEDNESDAY,
    ]);
    expect(days(made)).to.deep.equal(['2019-03-05', '2019-03-05', '2019-03-05']);
  });

  it('when a court struck down what it ruled on, and children are no hostages of the day they were freed', () => {
    const court = told(
      ['The Harbour Court struck down the ferry levy on Tuesday.', WEDNESDAY],
      ['The ferry levy is void, the Harbour Court ruled on 5 March.', WEDNESDAY],
    );
    expect(days(court)).to.deep.equal(['2019-03-05']);
    expect(court.events[0]!.types).to.deep.equal(['trial']);
    const [freed] = told(['Gunmen freed nine hostages near Sallow on Tuesday.', WEDNESDAY]).events;
    expect(freed!.types).to.deep.equal(['release']);
    const [felled] = told(['Mayor Ana Lind was struck down by a fever on Tuesday.', WEDNESDAY]).events;
    expect(felled?.types ?? [])
      .to.not.include('strike')
      .and.not.include('trial');
  });

  it('when one of the same two sued the other, as two articles of the story tell in other words', () => {
    const sued: [string, string] = ['Tallis sued Nordair on 4 March over the spill.', WEDNESDAY];
    const filed = 'The claim against Nordair was filed by Tallis at the Harbour Court on Monday.';
    expect(days(told(sued, [filed, WEDNESDAY]))).to.deep.equal(['2019-03-04']);
    const other = 'The claim against Velmar was filed by Sallow at the Harbour Court on Monday.';
    expect(days(told(sued, [other, WEDNESDAY]))).to.deep.equal(['2019-03-04', '2019-03-04']);
    const own = `${sued[0]}\n\nOn 4 March Tallis told Nordair to leave the quay.`;
    expect(days(told([own, WEDNESDAY]))).to.deep.equal(['2019-03-04', '2019-03-04']);
  });

  it('of the day on which it is to be, whatever day that was said on', () => {
    const made = told(['Nordair will vote on a sale of its mills on March 9, its chairman said on Monday.', WEDNESDAY]);
    expect(days(made)).to.deep.equal(['2019-03-09']);
  });

  it('but nobody else’s plan', () => {
    const made = told(
      ['Ana Lind is to be sentenced on March 4.', '2019-02-12'],
      ['Jon Okoro has been sentenced to six years in prison.\n\nHe may appeal.', '2019-03-04'],
    );
    expect(made.events.map(({date, status}) => [date, status])).to.have.deep.members([
      ['2019-03-04', 'scheduled'],
      ['2019-03-04~', 'happened'],
    ]);
  });

  it('when nobody knows which Thursday it was, whatever the hour', () => {
    const made = told(
      ['Ana Lind left the board of Nordair on Thursday night.'],
      ['Ana Lind left Nordair on Thursday.'],
    );
    expect(made.undated).to.have.length(1);
  });
});

describe('what no source dates is told', () => {
  it('once, where the same sentences tell of a vote and of who resigned after it', () => {
    const made = told(
      ['Finance minister Ana Lind announced her resignation hours after the vote.', WEDNESDAY],
      ['Lind, who stood down as finance minister after the vote, has joined a bank.', '2019-04-06'],
    );
    expect(made.undated.length + made.events.length).to.equal(1);
    expect(made.undated[0]!.title).to.match(/resignation|stood down/);
  });

  it('not at all where it is only supposed', () => {
    const made = told(
      ['If Ana Lind is elected mayor of Tallis, taxes will rise.', WEDNESDAY],
      ['Prices may fall if Ana Lind is elected mayor of Tallis.', WEDNESDAY],
    );
    expect([...made.undated, ...made.events]).to.deep.equal([]);
  });

  describe('by two articles', () => {
    const both = (first: string, second: string) => told([first], [second]).undated.length;
    it('where they tell of one thing done, in much the same words', () => {
      expect(
        both(
          'Prices rose.\n\nAna Lind published an open letter to the harbour board, asking it to lower its fees.',
          'Ferries wait.\n\nIn spring Ana Lind had published a letter to the harbour board about its high fees.',
        ),
      ).to.equal(1);
    });
    it('but not what each of them only names', () => {
      expect(
        both(
          'Prices rose.\n\nAna Lind of Tallis spoke about the sanctions against Sallow with her neighbours.',
          'Ferries wait.\n\nMost traders in Tallis think that the sanctions against Sallow are useless.',
        ),
      ).to.equal(0);
    });
    it('nor what is done by one act to different people', () => {
      expect(
        both(
          'Prices rose.\n\nAna Lind was arrested in a bakery, and nobody knows why.',
          'Ferries wait.\n\nJon Okoro, who once wrote about Ana Lind, was arrested at sea.',
        ),
      ).to.equal(0);
    });
  });
});

describe('what is said in one breath is told with either word', () => {
  const held = 'Ana Lind was detained for four hours on Monday.';
  it('where a kind is known for one of them alone', () => {
    const made = told([held, WEDNESDAY], ['Ana Lind was detained and questioned on Monday over a mill.', WEDNESDAY]);
    expect(days(made)).to.deep.equal(['2019-03-04']);
  });
});

describe('what two people did on one day, in the same words, is two events', () => {
  const jailed = (...who: string[]) =>
    told(
      ...who.map((one): [string, string] => [
        `News from the court\n\n${one} was jailed for three years for fraud at the Sallow mill on Tuesday.`,
        WEDNESDAY,
      ]),
    ).events;
  it('by the name that is the subject, whatever stands behind it', () => {
    expect(jailed('Ana Lind', 'Jon Okoro')).to.have.length(2);
    expect(jailed('Ana Lind, head of the mill,', 'Jon Okoro, who kept its books,')).to.have.length(2);
  });
  it('but one where the names may be of one person, or one of them has none', () => {
    expect(jailed('Ana Lind', 'Lind')).to.have.length(1);
    expect(jailed('Ana Lind', 'The head of the mill')).to.have.length(1);
    expect(jailed('Ana Lind', 'Ana Brandt, also known as Ana Lind,')).to.have.length(1);
  });
});

describe('a sentence without a date is put under no event', () => {
  const under = (...body: string[]) =>
    told([`News from the coast\n\n${body.join('\n\n')}`, WEDNESDAY]).events.flatMap(({evidence}) =>
      evidence.map(({exact}) => exact),
    );
  it('where it only names what comes round', () => {
    const named = 'Ana Lind, who won the Tour of Tallis twice, lives by the sea.';
    expect(under('Ana Lind left the Tour of Tallis on Monday with a fever.', named)).not.to.include(named);
  });
  it('where it is a row of a table', () => {
    const row = 'Ana Lind Age: 31 Team: Tallis Wins: 12';
    expect(under('Ana Lind won her race in Tallis on Monday by ten lengths.', row)).not.to.include(row);
  });
  it('where it tells that another did the same', () => {
    const own = 'Brandt stood down without a word, two clerks said.';
    const other = 'Jon Okoro stood down without a word, two clerks said.';
    const resigned = 'Eva Brandt stood down as head of the Tallis mill on Monday.';
    expect(under(resigned, own)).to.include(own);
    expect(under(resigned, other)).not.to.include(other);
  });
  it('where the day that opens it is another one', () => {
    const other = 'On 4 February police raided the Tallis mill and detained Jon Okoro for an hour.';
    expect(under('Police detained Ana Lind, who runs the Tallis mill, on Monday.', other)).to.include(other);
    const made = told([`News from the coast\n\nPolice detained Ana Lind on Monday.\n\n${other}`, WEDNESDAY]);
    const [monday] = made.events.filter(({date}) => date === '2019-03-04');
    expect(monday!.evidence).to.have.length(1);
  });
  it('where its word only describes another noun', () => {
    const leaked = 'The summit communique was leaked to a paper in Tallis by somebody.';
    expect(under('Ana Lind will enter talks with Tallis today to see if it lends money.', leaked)).not.to.include(
      leaked,
    );
  });
  it('where it tells of what is still to come, and the event is past', () => {
    const ahead = 'No day has been set for the vote in Tallis.';
    expect(under('The vote in Tallis on 4 February gave nobody a majority.', ahead)).not.to.include(ahead);
  });
  it('where it says with whom it was, and that was another', () => {
    const lind = (rest: string) => under('Ana Lind met the harbour board of Tallis on Monday.', rest);
    const [own, other] = [
      'The meeting with the board lasted two hours.',
      'The meeting with Jon Okoro lasted two hours.',
    ];
    expect(lind(own)).to.include(own);
    expect(lind(other)).not.to.include(other);
  });
});

describe('a day that is read against its sentence', () => {
  const read = (text: string) => told([`News from the coast\n\n${text}`, WEDNESDAY]);

  it('is of the year before where what is done is told of a day still to come, and is not sure', () => {
    const [event] = read('Police arrested a clerk on 15 March.').events;
    expect([event!.date, event!.status, event!.earliest, event!.latest]).to.deep.equal([
      '2018-03-15?',
      'happened',
      '2018-03-15',
      '2019-03-16',
    ]);
    expect(event!.evidence[0]!.says).to.equal('2018-03-15?');
  });

  const others: [string, string[]][] = [
    ['The mayor will visit Sallow on 15 March.', ['2019-03-15']],
    ['The board put off the vote to 15 March.', ['2019-03-15']],
    ['Police arrested a clerk on 15 March 2019.', []],
    ['But he made no mention of March 15.', []],
  ];
  for (const [text, found] of others)
    it(`but not in “${text}”`, () => expect(days(read(text)), text).to.deep.equal(found));

  it('is of the calling off and of no strike, though another day of the strike is named', () => {
    const {events} = read('The union called off Friday’s ferry strike on Tuesday after an offer.');
    const [tuesday] = events.filter(({date}) => date === '2019-03-05');
    expect(tuesday!.title).to.match(/called off/);
    expect(days(read('The board closed the summit in Tallis on Tuesday.'))).to.deep.equal(['2019-03-05']);
  });

  it('places nothing where it tells between which days goods were made or sold', () => {
    const recall = read('On Tuesday Nordair recalled its kettles sold between 3 January and 9 February.');
    expect(days(recall)).to.deep.equal(['2019-03-05']);
    expect(days(read('Nordair sold 40 boats between 3 and 9 January.'))).to.deep.equal(['2019-01-03/2019-01-09']);
    expect(days(read('Talks held between 3 and 5 January failed.'))).to.deep.equal(['2019-01-03/2019-01-05']);
  });
});
