import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';

/** What the timeline of a text of Wednesday, 6 March 2019 holds, each event with its date and, where it has not happened, its status. */
const told = (text: string) =>
  timeline([{id: 'a', text: `The news of the day\n\n${text}`, published: '2019-03-06'}]).events.map(
    ({date, title, status}) => `${date}: ${title}${status === 'happened' ? '' : ` (${status})`}`,
  );

describe('a date goes with', () => {
  const cases: [string, string, string[]][] = [
    [
      'the noun of the phrase with “since”',
      'Gangs have grown since the murder of Ana Lind in 2015.',
      ['2015: Murder of Ana Lind'],
    ],
    [
      'the noun of a phrase with “after” where the verb is of another time',
      'The party will be led by Okoro after the resignation of Ana Lind in 2015.',
      ['2015: Resignation of Ana Lind'],
    ],
    [
      'that noun, though a name stands between',
      'Miners want Okoro jailed after her rebellion against the then mayor, Ana Lind, in 2015.',
      ['2015: Miners want Okoro jailed after her rebellion against the then mayor, Ana Lind'],
    ],
    [
      'the verb, where it can be of the time of the phrase with “after”',
      'Okoro fled Tallis after a murder in 2015.',
      ['2015: Okoro fled Tallis after a murder'],
    ],
    [
      'what was going on, where it stands right behind that',
      'The coastguard was searching on Monday for two men whose boat sank off Tallis.',
      ['2019-03-04: The coastguard was searching for two men whose boat sank off Tallis'],
    ],
    [
      'what was done, and not who says so behind it on another day',
      'Ana Lind used a shell company to buy a £2.3m villa on the island of Sallow in 2016, according to papers published on Sunday by a group of newspapers.',
      ['2016: Ana Lind used a shell company to buy a £2.3m villa on the island of Sallow'],
    ],
    [
      'nothing, where it only counts from it',
      'Five trading days after 12 October 2018 the mill was sold, and weeks after 4 May 2018 the yards burned down.',
      [],
    ],
    [
      'what is hoped for, by a verb that may be a noun',
      'The airport hopes to reopen on Saturday.',
      ['2019-03-09: The airport hopes to reopen (proposed)'],
    ],
    [
      'what hangs on a condition, and not with the condition',
      'Lind could meet the rebels’ leader, Ado Brandt, in Tallis on Friday if the shelling stops.',
      ['2019-03-08: Lind could meet Ado Brandt in Tallis if the shelling stops (proposed)'],
    ],
    ['nothing, where it says of which year somebody is', 'Okoro wrote to Ana Lind, the 2010 prize-winner.', []],
    ['nothing, where a tokeniser has parted that', 'He is a poet and 2010 Mill prize - winner .', []],
    [
      'the verb, where nobody is of that year',
      'In 2010 champion Ana Lind resigned.',
      ['2010: Champion Ana Lind resigned'],
    ],
    [
      'what the clause with “when” tells, of a date that is measured against',
      'It was the worst flood in the county since May 2009, when the weir burst.',
      ['2009-05: The weir burst'],
    ],
    [
      'what the clause with “when” tells at the end of a stretch of time',
      'Lind led the harbour board from 2014 until 2018, when Okoro burned the books.',
      ['2014/2018: Lind led the harbour board from 2014 until 2018', '2018: Okoro burned the books'],
    ],
    [
      'the stretch of time, where the clause with “when” may tell of all of it',
      'Lind led the harbour board between 2014 and 2018, when she was mayor.',
      ['2014/2018: Lind led the harbour board between 2014 and 2018'],
    ],
    [
      'what is told behind a clause that is set before it',
      'In February, before the season began, the ministry froze the fees over concerns about the locks.',
      ['2019-02: The ministry froze the fees over concerns about the locks'],
    ],
    [
      'what is told before “and” or “but”, where another predicate follows',
      'Managers at the mill knew of the leak as early as 2009 but did not suspend the engineer.',
      ['2009: Managers at the mill knew of the leak but did not suspend the engineer'],
    ],
    [
      'the verb, and not what only says of which kind somebody is',
      'Last week the fire service warned farmers of the heat.',
      ['2019-02-25/2019-03-03: The fire service warned farmers of the heat'],
    ],
    [
      'what somebody told, and not who heard it',
      'The nurse told the inquiry last year that she had seen no papers.',
      ['2018: The nurse told the inquiry that she had seen no papers'],
    ],
    [
      'an infinitive that says what is to come',
      'A review is to open at the depot. The board is to report by 1 May.',
      ['2019-05-01: The board is to report by 1 May (scheduled)'],
    ],
    [
      'what a phrase with “over” names, where the verb is of another time',
      'Police have arrested three men over the theft of a bell from the museum last month.',
      ['2019-02: Theft of a bell from the museum'],
    ],
    [
      'what is due',
      'The next report of the bank is due on 7 May.',
      ['2019-05-07: The next report of the bank is due on 7 May (scheduled)'],
    ],
    [
      'what is valid from then',
      'An amber warning is valid from Friday.',
      ['2019-03-08: An amber warning is valid from Friday (scheduled)'],
    ],
    [
      'what is expected then, though it is said in the past',
      'Gusts of 90mph are expected on Friday, the weather office said.',
      ['2019-03-08: Gusts of 90mph are expected on Friday (expected)'],
    ],
    [
      'what is released, not the time of its figures',
      'The statistics office released figures for January on Monday.',
      ['2019-03-04: The statistics office released figures'],
    ],
    [
      'what there is time for until then',
      'Farmers have until 3 April to ask the county to review the plan.',
      ['2019-04-03: Farmers have until 3 April to ask the county to review the plan (scheduled)'],
    ],
    ['nothing, where what began then is not told', 'Prices have halved since its offering in 2015.', []],
    ['nothing, where its phrase says not whose', 'Since his victory in 2015, Lind has been under pressure.', []],
    [
      'nothing, where the only verb is of another time',
      'The link between Lind and Okoro, albeit during the 2015 season, has been made public by the board.',
      [],
    ],
    [
      'the verb before it, not with a noun behind it',
      'Okoro returned to Tallis on Monday with a possible jail term before her.',
      ['2019-03-04: Okoro returned to Tallis with a possible jail term'],
    ],
    [
      'the verb that is of its time, though another stands nearer',
      'The mayor said it would be ready by Friday.',
      ['2019-03-08: The mayor said it would be ready by Friday (scheduled)'],
    ],
    [
      'no other member of the list that its own noun stands in',
      'Lind will miss nine games, among them the derby on 9 May and the match with Tallis.',
      ['2019-05-09: Lind will miss nine games, among them the derby and the match with Tallis (scheduled)'],
    ],
    [
      'what may be, where somebody only says so',
      'Lind says work could start in May 2020.',
      ['2020-05: Work could start (proposed)'],
    ],
    [
      'what somebody will have done to them',
      'The club agreed a fee for Otto Brandt, who will have a medical on Friday.',
      ['2019-03-08: Otto Brandt will have a medical (scheduled)'],
    ],
    [
      'what was announced, beside another event',
      'A plan for a mill was announced in 1981 but never built; the mayor of Tallis died in 1983.',
      ['1981: A plan for a mill was announced', '1983: The mayor of Tallis died'],
    ],
    [
      'the saying too, of what is still to come',
      'The mill will close in May, its owner said on Monday.',
      ['2019-03-04: The mill will close in May, its owner said', '2019-05: The mill will close (scheduled)'],
    ],
    [
      'the saying too, with what follows it',
      'The union said on Monday that nurses will strike on 4 April.',
      ['2019-03-04: The union said that nurses will strike on 4 April', '2019-04-04: Nurses will strike (scheduled)'],
    ],
    [
      'the saying too, of what is long past',
      'Dozens fled the town in 2015, aid groups said yesterday.',
      ['2015: Dozens fled the town', '2019-03-05: Dozens fled the town, aid groups said'],
    ],
    [
      'the saying too, behind a clause with a date of its own',
      'In the worst week since Okoro took office in 2015, nine men have been jailed, a rights group said yesterday.',
      ['2015: Okoro took office', '2019-03-05: Nine men have been jailed, a rights group said'],
    ],
    [
      'no saying that only reports the news of the week',
      'The ferry sank on Sunday, officials said on Monday.',
      ['2019-03-03: The ferry sank'],
    ],
    [
      'no figures that only report what they are of',
      'Exports fell in January, according to figures released on Monday.',
      ['2019-01: Exports fell'],
    ],
    [
      'no ruling on something of another time',
      'The court ruled on Tuesday that the sale of the mill in 2015 was unlawful.',
      ['2019-03-05: The court ruled that the sale of the mill in 2015 was unlawful'],
    ],
    [
      'no agreement about something of another time',
      'The council agreed on Monday that the purchase of the land in 2015 had been a mistake.',
      ['2019-03-04: The council agreed that the purchase of the land in 2015 had been a mistake'],
    ],
    [
      'what a ruling is about, where that happened',
      'The court ruled on Tuesday that the arrest of Ana Lind in 2015 was unlawful.',
      ['2015: Arrest of Ana Lind', '2019-03-05: The court ruled that the arrest of Ana Lind in 2015 was unlawful'],
    ],
    [
      'the verb before it in what is stated',
      'The mayor said that Okoro was arrested on Saturday.',
      ['2019-03-02: Okoro was arrested'],
    ],
    ['the verb in what is stated', 'Okoro said that he resigned in 2015.', ['2015: Okoro said that he resigned']],
    [
      'no saying that is nobody’s',
      'Lind will resign in May, it was reported on Monday.',
      ['2019-05: Lind will resign (scheduled)'],
    ],
    [
      'no price that others are measured against',
      'The firm said on Monday that owners would receive a premium of 27% to Friday’s closing price.',
      ['2019-03-04: The firm said owners would receive a premium of 27% to Friday’s closing price'],
    ],
    [
      'the telling, where what is told follows without “that”',
      'Lind told her party on Monday night she would not stand again.',
      ['2019-03-04: Lind told her party she would not stand again'],
    ],
    [
      'the noun that it describes, whatever is done about that',
      'Lind, who was blocked from running in the 2016 election, fell foul of the board.',
      ['2016: Lind was blocked from running in the 2016 election'],
    ],
    ['nothing, where what is told did not come to pass', 'A crisis in 2016 would have forced out the board.', []],
    [
      'an infinitive, where the verb is of another time',
      'A wreath is due to be laid at the harbour on Friday.',
      ['2019-03-08: A wreath is due to be laid at the harbour (scheduled)'],
    ],
    [
      'what somebody is likely to do',
      'Okoro is likely to join the bank in Tallis on Friday.',
      ['2019-03-08: Okoro is likely to join the bank in Tallis (expected)'],
    ],
    [
      'no infinitive that follows it',
      'In July they became the first crew to cross the strait.',
      ['2018-07: They became the first crew to cross the strait'],
    ],
    [
      'the saying right behind it, whatever happening its subject names',
      'Sources close to the talks yesterday said that Okoro had fled.',
      ['2019-03-05: Sources close to the talks said that Okoro had fled'],
    ],
    [
      'what was still to come is no happening of a day that is over: the asking for it is',
      'Okoro called for an inquiry in January.',
      ['2019-01: Okoro called for an inquiry'],
    ],
    [
      'the participle with who did it, whatever is wanted of it now',
      'Both parties have vowed to restore the judges fired by Otto Brandt last November.',
      ['2018-11: Judges fired by Otto Brandt'],
    ],
    [
      'no verb of saying behind the comma, where a verb before it tells what was then',
      'Hundreds left the town at the height of a long dry summer in 2015, the paper reported.',
      ['2015: Hundreds left the town at the height of a long dry summer'],
    ],
    [
      'what was when it was, though what is done about it is still to come',
      'Okoro will stand trial for the murder of Ana Lind in 2015.',
      ['2015: Murder of Ana Lind'],
    ],
    [
      'what was when it was, though it is told as hearsay now',
      'Okoro is accused of attacking a rival in the car park in 2015.',
      ['2015: Okoro is accused of attacking a rival in the car park (claimed)'],
    ],
    [
      'the noun that it describes, though a tokeniser has parted its ending',
      "The mill was on course for gains after Monday 's ballot .",
      ["2019-03-04: The mill was on course for gains after Monday's ballot"],
    ],
    ['nothing, where it only tells whose', "Even before Monday 's order , the mill was committed to coal .", []],
    [
      'the verb right behind it, whatever its subject is accused of',
      'The mayor, on trial for theft, yesterday lost his seat on the board.',
      ['2019-03-05: The mayor lost his seat on the board'],
    ],
    [
      'the verb whose auxiliary stands before it',
      'The new board will on Friday choose the head of the mill.',
      ['2019-03-08: The new board will choose the head of the mill (scheduled)'],
    ],
    [
      'nothing else than its own clause, where what stands nearest has a date of its own',
      'The past month was one of the worst in a long term for the mayor, who was re-elected in 2014.',
      ['2014: The mayor was re-elected'],
    ],
    [
      'both, where two are told as one',
      'Okoro won the derby in 2014 and 2016.',
      ['2014: Okoro won the derby', '2016: Okoro won the derby in 2014 and 2016'],
    ],
    [
      'no deed that a document only tells of',
      'Okoro sold the mill, according to papers published on Sunday by a group of newspapers.',
      [],
    ],
    ['no deed that figures only show', 'The bank lost 3m in fees, figures released on Monday showed.', []],
    ['no deed that a letter of that day is about', 'Okoro lost the mill, a letter dated 3 May shows.', []],
    [
      'what the letter of that day says',
      'In a letter dated 3 March, Okoro warned the board of a crack.',
      ['2019-03-03: Okoro warned the board of a crack'],
    ],
    [
      'the document that tells of the deed',
      'A report published on Monday said that four miners were killed.',
      ['2019-03-04: A report published on Monday said that four miners were killed'],
    ],
    [
      'the saying, where nobody puts anything in writing',
      'The mine flooded, police said on Monday.',
      ['2019-03-04: The mine flooded, police said'],
    ],
    ['nothing that is done about what its noun names', 'Okoro was questioned about the events of 8 February.', []],
    [
      'what its noun names, whatever is done about that',
      'Okoro spoke of the massacre of 1989.',
      ['1989: Massacre of 1989'],
    ],
    [
      'what is done, and not what it is done to',
      'The board recalls Ana Lind’s 1997 recital of the Harbour Address.',
      ['1997: Ana Lind’s 1997 recital of the Harbour Address'],
    ],
    ['no charge under a law of that year', 'Okoro was charged under a 1994 law that bans coal.', []],
    [
      'the participle, where a second verb follows it',
      'A law put before the senate last month would impose a levy on coal.',
      ['2019-02: Law put before the senate'],
    ],
    [
      'nothing outside an aside that it stands in',
      'Otto Brandt, the losing candidate in 2014, was booed at the rally.',
      [],
    ],
    ['nothing outside its brackets', 'The mill has had two fires (the last one, in January, was small).', []],
    [
      'nothing outside a clause whose verb is still to come',
      'Okoro, who a month ago was elected to the board, ended the talks.',
      ['2019-02: Okoro was elected to the board'],
    ],
    [
      'nothing in an aside that it stands outside of',
      'On Sunday, Okoro, faced with a choice between silence and anger, sold the mill.',
      ['2019-03-03: Okoro sold the mill'],
    ],
    [
      'nothing in an apposition that it stands outside of',
      'Last month, Ana Lind, the head of Watermill, a two-year investigation into the board, released its letters.',
      ['2019-02: Ana Lind released its letters'],
    ],
    [
      'the verb, where the aside before it is unfinished',
      'The plan shows unease, said Otto Brandt, the head of the Harbour Group yesterday.',
      ['2019-03-05: The plan shows unease, said Otto Brandt, the head of the Harbour Group'],
    ],
    [
      'a happening that is taken for granted, whatever is wanted of it',
      'The board wants Lind to release the tally of the 2015 election.',
      ['2015: The board wants Lind to release the tally of the 2015 election'],
    ],
  ];
  for (const [title, text, events] of cases) {
    it(title, () => {
      expect(told(text)).to.deep.equal(events);
    });
  }

  it('what keeps it in the title, where the title’s verb is of another time', () => {
    expect(told('The attack in 2015 is remembered as a turning point.')).to.deep.equal([
      '2015: The attack in 2015 is remembered as a turning point',
    ]);
  });
});

describe('a date is no day of what is told', () => {
  for (const text of [
    'Before Christmas, the board withdrew the ferry.',
    'The board withdrew the ferry before Christmas.',
    'After September 11 the board withdrew the ferry.',
    'The mill sold 12 ships, down 15 percent from January.',
    'Exports fell 3 percent from January 2018.',
    'The mill cut its exports by half from 1990 levels.',
    'Lind prayed at the chapel on a Sunday.',
    'Lind prayed at the chapel on a wet Sunday.',
    'Lind used to sail to Tallis in May.',
    'Lind talks of the fire as if it happened yesterday.',
    'The film, a drama set in 1940, opened the festival.',
    'June has forgiven him for the fire.',
    'Thanks to Christmas sales the mill hired six men.',
    'The weekend retreat, built by Okoro, burned down.',
    'The mayor argued that if the mill had been sold in 2015 the town would have no debt.',
    'Okoro sold the ferry ahead of Friday.',
    // What begins in no month that the words tell.
    'Lind has won nine races this season.',
    'Lind is on loan to Tallis for the next season.',
    'The mill sold nine ferries in the first quarter of the financial year.',
    // What a label says, and what comes out day by day.
    'The fault affects jars with best-before dates between 1 March 2020 and 30 June 2020.',
    'Lind met the singers who wrote in this week’s edition.',
    'The ferry is slower than it was in 2015.',
    // What somebody writes to another, in words that are not theirs who tell it.
    'You sold the mill on Sunday and then forgot.',
    'The tape shown on Sunday Night angered the board.',
    'Otto Brandt died of a fever (Pick of the day, 2 January, page 16).',
    'Re your leader (Show trial in Tallis, 2 January)',
    'Okoro has been blamed for 9/11.',
    'The mill burned wood as it did pre-2002.',
    'Okoro sold the mill more than a decade ago.',
    'The vote will be closer than expected two days ago.',
    'Unlike 2006, this will be a state visit.',
    'The visit contrasted with Sunday.',
    'Crowds are protesting, but not on the scale of 2009.',
    'The Sunday newspapers blamed Okoro.',
    'Okoro sails to Tallis on a Monday morning in late May.',
    'Peace will reign by the start of this year’s Games.',
    'The board sold data covering the first nine months of 2018.',
    'Okoro sailed until his last year in school.',
    'The mill had become, in his words yesterday, a sham.',
    'This month is doubly sensitive, for Okoro leads the mill.',
  ]) {
    it(`where it only bounds or measures, as in “${text}”`, () => {
      expect(told(text)).to.deep.equal([]);
    });
  }

  const kept: [string, string][] = [
    ['The board will withdraw the ferry by Friday.', '2019-03-08'], // a day that is set
    ['The ferry will not sail before Friday.', '2019-03-08'],
    ['The board will withdraw the ferry before the end of the month.', '2019-03'],
    ['The ferry sank immediately after May 4, 2015.', '2015-05-04'],
    ['The mill moved from Tallis in January 2018.', '2018-01'],
    ['Lind set the record for the mile in 2015.', '2015'],
    ['Lind met Okoro at a Monday rally for the mayor.', '2019-03-04'],
    ['The coup was told with words that Lind used to win the 2015 election.', '2015'],
    ['Born in Tallis in 1959, Lind led the council.', '1959'],
    ['Lind was shot on Sunday night.', '2019-03-03'],
    ['Lind resigned at the weekend.', '2019-03-02/2019-03-03'],
    ['Lind won nine races in the 2015 season.', '2015'],
    ['The ferry is slower than it was in 2015, when Okoro bought it.', '2015'],
    ['The mill sold nine ferries in the first quarter of 2015.', '2015-01/2015-03'],
    ['Four bankers died on 9/11.', '2001-09-11'],
    ['Okoro sold the mill two years ago.', '2017'],
    ['Okoro spoke with Lind on Sunday.', '2019-03-03'],
    ['Okoro sold the mill last year.', '2018'],
  ];
  for (const [text, date] of kept) {
    it(`but it is in “${text}”`, () => {
      expect(told(text).map((line) => line.slice(0, line.indexOf(':')))).to.deep.equal([date]);
    });
  }
});

it('what somebody remarked matters less than what somebody has done, or made known', () => {
  const weights = [
    'Okoro sold the mill on Sunday.',
    'Okoro said on Sunday that the mill was old.',
    'Police said on Sunday that the mill was shut.',
  ].map((text) => {
    const {events} = timeline([
      {
        id: 'a',
        text: `The news of the day\n\nOkoro leads the mill. It is old. It is grey. ${text} Ana Lind resigned on Friday.`,
        published: '2019-03-06',
      },
    ]);
    return events[1]!.importance;
  });
  expect(weights[1]).to.be.lessThan(weights[0]! * 0.8);
  expect(weights[2]).to.equal(weights[0]);
});

it('how far a figure has moved matters less than what somebody has done', () => {
  const {events} = timeline([
    {
      id: 'a',
      text: 'The news of the day\n\nOkoro leads the mill. It is old. Exports rose 3 percent on Monday. Okoro sold the mill on Sunday.',
      published: '2019-03-06',
    },
  ]);
  const [sale, figure] = events;
  expect(events.map(({date}) => date)).to.deep.equal(['2019-03-03', '2019-03-04']);
  expect(figure!.importance).to.be.lessThan(sale!.importance * 0.8);
});

describe('a day behind another statement', () => {
  const titles = (text: string) =>
    timeline([{id: 'a', text: `The news of the day\n\n${text}`, published: '2019-03-06'}]).events.map(
      ({date, title}) => `${date}: ${title}`,
    );
  const cases: [string, string][] = [
    [
      'Lind is in jail for the attack on Okoro and is due back in court on 4 May.',
      '2019-05-04: Lind is due back in court',
    ],
    [
      'Lind robbed the mill in Tallis, a court heard on Monday.',
      '2019-03-04: Lind robbed the mill in Tallis, a court heard',
    ],
    [
      'In March 2015, two months after the last levy in Tallis, Okoro sold the mill.',
      '2015-03: Two months after the last levy in Tallis, Okoro sold the mill',
    ],
  ];
  for (const [text, title] of cases)
    it(`is that of its own verb in “${text}”`, () => expect(titles(text)).to.deep.equal([title]));

  it('is of nothing where it is the night before something that is told without a day', () => {
    expect(titles('Lind searched for cars the night before he robbed the mill.')).to.deep.equal([]);
  });
});

describe('a date of how things were', () => {
  const cases: [string, string, string[]][] = [
    [
      'is none of what a picture shows somebody at',
      'Ana Lind stands on the quay of Merrow, March 5, 2019. REUTERS/Otto Kern\n\nAna Lind opened the quay on Monday.',
      ['2019-03-04: Ana Lind opened the quay'],
    ],
    ['is none of what somebody was like', 'Officials in Tallis were guarded on Monday about the plan.', []],
    ['is none of how somebody seemed', 'Okoro seemed undecided on Monday. Lind looked tired on Sunday.', []],
    ['is none of what stayed as it was', 'Firefighters remained wary yesterday that winds could rise.', []],
    ['is none of what somebody knew', 'The mayor knew from August 2018 about the leak.', []],
    [
      'is that of whom somebody stood for',
      'Lind represented Norland at the fair in 1980.',
      ['1980: Lind represented Norland at the fair'],
    ],
    ['is none of what somebody wants by then', 'Norland wants a carrier of its own by 2025.', []],
    ['is none of a figure that moved over a year', 'Crime in the county rose by 7% in 2018.', []],
    [
      'is that of what was dropped, whatever it would have cost',
      'A £60m plan to replace the mill was dropped in 2011.',
      ['2011: A £60m plan to replace the mill was dropped'],
    ],
    [
      'is none of a price that is measured against',
      'Okoro pays more for the mill than its closing price on Friday.',
      [],
    ],
    [
      'is that of a figure which moved on a day',
      'Shares in the mill fell by 7% on Monday.',
      ['2019-03-04: Shares in the mill fell by 7%'],
    ],
    [
      'is that of what was looked at, found or split',
      'Okoro looked into the shaft on Monday. Norland was divided between two kings in 1850.',
      ['1850: Norland was divided between two kings', '2019-03-04: Okoro looked into the shaft'],
    ],
    [
      'is that of what befell somebody',
      'The quake was felt in Tallis on Monday. Lind was included in the squad on Sunday.',
      ['2019-03-03: Lind was included in the squad', '2019-03-04: The quake was felt in Tallis'],
    ],
    [
      'is that of where somebody appeared',
      'Okoro appeared in court on Monday.',
      ['2019-03-04: Okoro appeared in court'],
    ],
    [
      'is that of what somebody was made, though “as” stands between, and not of the next verb',
      'Ana Lind, who was sworn in as mayor of Tallis on Monday, sailed to Merrow in June. Okoro was named as captain on Sunday and scored in May.',
      [
        '2018-05: Okoro scored in May',
        '2018-06: Ana Lind sailed to Merrow',
        '2019-03-03: Okoro was named as captain',
        '2019-03-04: Ana Lind was sworn in as mayor of Tallis',
      ],
    ],
    [
      'is that of the verb of a clause which “as” opens',
      'The ferry sank on Sunday as a storm hit Tallis on Monday.',
      ['2019-03-03: The ferry sank as a storm hit Tallis', '2019-03-04: A storm hit Tallis'],
    ],
    [
      'is that of what came minutes after something, and not of what came of it',
      'The ferry sank minutes after casting off on Monday, killing nine people.',
      ['2019-03-04: The ferry sank minutes after casting off'],
    ],
    [
      'is that of what came first, where the two may be weeks apart',
      'The ferry sank weeks after a fire in Merrow in May.',
      ['2018-05: Fire in Merrow in May'],
    ],
    [
      'is that of what somebody is going to do',
      'On Friday Okoro is going to rename the mill.',
      ['2019-03-08: Okoro is going to rename the mill (scheduled)'],
    ],
    [
      'is that of what was done then, where something began with that',
      'It began on Monday when Okoro sold the mill. The trial began on Sunday when Lind read the charges.',
      ['2019-03-03: The trial began when Lind read the charges', '2019-03-04: Okoro sold the mill'],
    ],
    [
      'is said once more by “the year in which”',
      'Lind was elected in 2014, the year in which Okoro left.',
      ['2014: Lind was elected, the year in which Okoro left'],
    ],
    ['is of no year where it comes every year', 'Every year in November the town holds a drill.', []],
    ['is of nothing that could have been', 'Okoro could have done so in 2015.', []],
    [
      'may be past for what was found then',
      'Lind was found dead on 9 June at home.',
      ['2018-06-09: Lind was found dead at home'],
    ],
  ];
  for (const [what, text, events] of cases) it(what, () => expect(told(text)).to.deep.equal(events));
});

it('what a second statement tells of somebody whom a pronoun means is told, though it stands within its sentence', () => {
  const text = [
    'Okoro owns the mill. It is old.',
    'The yard is small.',
    'The quay is long.',
    'Police have arrested a man over the theft; he will appear before a judge on Friday.',
  ];
  expect(told(text.join('\n\n'))).to.deep.equal(['2019-03-08: He will appear before a judge (scheduled)']);
});

describe('a date of an anniversary', () => {
  const cases: [string, string, string[]][] = [
    [
      'is not that of what it is of',
      'Lind hardly speaks of it, but yesterday was the 78th anniversary of its founding.',
      [],
    ],
    [
      'is that of how it is marked',
      'Okoro spoke on the anniversary of the attack on Monday.',
      ['2019-03-04: Okoro spoke on the anniversary of the attack'],
    ],
    [
      'is not the one that stands behind what it is of, where that lies in the past',
      'They marked the anniversary of the coup in 1953.',
      ['1953: They marked the anniversary of the coup'],
    ],
    [
      'is no birth to come',
      'The board will mark the 90th anniversary of the birth of Lind on 20 November.',
      ['2019-11-20: The board will mark the 90th anniversary of the birth of Lind (scheduled)'],
    ],
  ];
  for (const [what, text, events] of cases) it(what, () => expect(told(text)).to.deep.equal(events));
});

it('a time in which something was done so often places only what else is told', () => {
  expect(told('Okoro cuts prices for the second time this year.')).to.deep.equal([]);
  expect(told('The leak was the third attack on the mill this year.')).to.deep.equal([
    '2019: The leak was the third attack on the mill',
  ]);
  expect(told('It was the third attack this year.')).to.deep.equal([]);
  expect(told('Okoro won a second title this year.')).to.deep.equal(['2019: Okoro won a second title']);
  expect(told('Okoro cut prices for the second time in 2018.')).to.deep.equal([
    '2018: Okoro cut prices for the second time',
  ]);
});

it('what a date describes is told by its name, or else not, where its sentence is silent on it', () => {
  const story = (text: string) =>
    told(`Okoro owns the mill. It is old.\n\nThe yard is small.\n\nThe quay is long.\n\n${text}`);
  expect(story('Citing the part of Norland in a 1953 coup, Lind said the past was a burden.')).to.deep.equal([]);
  expect(story('In the 1953 coup, Lind lost a leg.')).to.deep.equal(['1953: Lind lost a leg']);
  expect(story('Lind, his lawyer during his 2005 treason trial, left the mill, which was seized.')).to.deep.equal([
    '2005: 2005 treason trial',
  ]);
});

describe('what opens a statement without a subject of its own', () => {
  const cases: [string, string, string[]][] = [
    [
      'has its own time, and the statement has its own',
      'Arrested on Monday, Otto Lind was charged on Tuesday.',
      ['2019-03-04: Arrested on Monday, Otto Lind …', '2019-03-05: Otto Lind was charged'],
    ],
    [
      'gives no time to what came later',
      'Elected in 2010, Lind resigned on Monday.',
      ['2010: Elected in 2010, Lind …', '2019-03-04: Lind resigned'],
    ],
    [
      'has each of its verbs with its own time, and gives none to the statement',
      'Since leading a revolt in 2009 and becoming mayor in 2015, Otto Lind has been accused of theft.',
      ['2009: Since leading a revolt in 2009, Otto Lind …'],
    ],
    [
      'takes no time from the statement',
      'Born in Tallis, Lind ran the council from 2007 to 2013.',
      ['2007/2013: Lind ran the council from 2007 to 2013'],
    ],
    [
      'is of the day of what is said meanwhile',
      'Asked on Monday about the vote, Lind said he would stay.',
      ['2019-03-04: Lind said he would stay'],
    ],
    [
      'is of the day of what it has just made known',
      'Released on Monday, the report says the mill was unsafe.',
      ['2019-03-04: The report says the mill was unsafe'],
    ],
  ];
  for (const [what, text, events] of cases) it(what, () => expect(told(text)).to.deep.equal(events));
});

it('what was won in a year is not what became of it, and what is told on a day is of that day', () => {
  expect(told('Okoro was stripped of his 2010 title.')).to.deep.equal([]);
  expect(told('Okoro lost her 2010 medal on Monday.')).to.deep.equal(['2019-03-04: Okoro lost her 2010 medal']);
  expect(told('Okoro won the 2018 prize on Monday.')).to.deep.equal(['2019-03-04: Okoro won the 2018 prize']);
  expect(told('Okoro won the 2010 title.')).to.deep.equal(['2010: Okoro won the 2010 title']);
  expect(told('Okoro lost the 2010 final to Lind.')).to.deep.equal(['2010: Okoro lost the 2010 final to Lind']);
});

it('what a law of a year allows or forbids was not done in that year', () => {
  expect(told('It was the first use of a 1994 law permitting prosecution for torture.')).to.deep.equal([]);
  expect(told('The council passed the 1994 law on prosecution of miners.')).to.deep.equal([
    '1994: The council passed the 1994 law on prosecution of miners',
  ]);
});

it('what was done where there was violence was done on its day, and not how things are there', () => {
  expect(
    told('After last weekend’s violence in Tallis, where soldiers shot nine miners, Lind ruled out talks.'),
  ).to.deep.equal(['2019-03-02/2019-03-03: Soldiers shot nine miners']);
  expect(told('After last weekend’s violence in Tallis, where Lind was born, she ruled out talks.')).to.deep.equal([]);
});

it('a day that something is likened to dates what the clause with “when” tells of it', () => {
  expect(told('The mood contrasted with Monday, when Okoro named a board.')).to.deep.equal([
    '2019-03-04: Okoro named a board',
  ]);
  expect(told('Unlike 2006, when Lind won the cup, the club was booed on Monday.')).to.deep.equal([
    '2006: Lind won the cup',
    '2019-03-04: The club was booed',
  ]);
  expect(told('The mood contrasted with Monday.')).to.deep.equal([]);
});

it('a measure against what was foreseen takes no date from its verb', () => {
  expect(told('Shares in the mill fell more than expected yesterday.')).to.deep.equal([
    '2019-03-05: Shares in the mill fell more than expected',
  ]);
  expect(told('The vote is likely to be closer than expected just two days ago.')).to.deep.equal([]);
});

it('words that somebody exchanged on a day are of it, and their own words tell of another', () => {
  expect(told('The two men exchanged angry words yesterday.')).to.deep.equal([
    '2019-03-05: The two men exchanged angry words',
  ]);
  expect(told('The vote was, in his words yesterday, a sham.')).to.deep.equal([]);
});

it('a day that something was put off from is none of what it came to', () => {
  expect(told('The bridge, due to open in May but delayed by floods, was opened on Monday.')).to.deep.equal([
    '2019-03-04: The bridge was opened',
  ]);
});

it('who somebody is was no news of the day', () => {
  const titles = told(
    'Ana Cole, who is from Malawi, is understood to have been asleep in the mill, the Herald reports this morning.',
  );
  expect(titles.filter((title) => title.includes('Cole is from Malawi'))).to.deep.equal([]);
});

it('what was expected of somebody on a day did not happen by that, though what it was to be done at did', () => {
  expect(told('Lind was expected to win yesterday’s stage.')).to.deep.equal([
    '2019-03-05: Lind was expected to win stage (expected)',
  ]);
  expect(told('Ministers are this week expected to announce a loan.')).to.deep.equal([
    '2019-03-04/2019-03-10: Ministers are expected to announce a loan (expected)',
  ]);
});

it('what is claimed stays a claim, save lives and what somebody answers for', () => {
  expect(told('Lind claimed he saved nine lives on Monday.')).to.deep.equal([
    '2019-03-04: Lind claimed he saved nine lives (claimed)',
  ]);
  expect(told('Okoro claims his life was threatened by miners on Monday.')).to.deep.equal([
    '2019-03-04: Okoro claims his life was threatened by miners (claimed)',
  ]);
  expect(told('A fire claimed at least nine lives on Monday.')).to.deep.equal([
    '2019-03-04: A fire claimed at least nine lives',
  ]);
});
