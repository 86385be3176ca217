import {expect} from 'chai';
import type {ArticleInput} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';
import {check} from '../properties/invariants.js';

function made(text: string, published?: string) {
  const articles: ArticleInput[] = [{id: 'a', text, ...(published ? {published} : {})}];
  const result = timeline(articles);
  check(articles, result);
  return result;
}

/** The events of a text as [date, status, title]. */
const told = (text: string, published?: string) =>
  made(text, published).events.map(({date, status, title}) => [date, status, title]);

const FERRY = `How the Brone ferry came to grief
Published 14 June 2024

The resignation of the minister is the latest turn. Here is how it came about.

March 2019 – The council awards a contract to Brone Marine, a yard that has never built a ferry.

2 September 2019: The first steel is cut.

21 November 2020
The ferry is launched.

16 May 2022: Brone Marine enters administration. Some 400 workers are sent home.

12 June 2024 - The minister, who knew of it, resigns.

October 2025: An inquiry is due to begin.`;

describe('the entries of a chronology', () => {
  it('are each an event of the date over or before them, in the present of chronicles or not', () => {
    expect(told(FERRY)).to.deep.equal([
      ['2019-03', 'happened', 'The council awards a contract to Brone Marine'],
      ['2019-09-02', 'happened', 'The first steel is cut'],
      ['2020-11-21', 'happened', 'The ferry is launched'],
      ['2022-05-16', 'happened', 'Brone Marine enters administration'],
      ['2024-06-12', 'happened', 'The minister resigns'],
      ['2025-10', 'scheduled', 'An inquiry is due to begin'],
    ]);
  });

  it('show the date with the words', () => {
    const launch = made(FERRY).events.find(({title}) => title === 'The ferry is launched')!;
    expect(launch.evidence.map(({exact, timex}) => [exact, timex?.exact])).to.deep.equal([
      ['21 November 2020\nThe ferry is launched.', '21 November 2020'],
    ]);
  });

  it('do not date the article, above all not the first of them', () => {
    const lines = (text: string) => made(text).articles[0]!.dating;
    expect(lines(FERRY)).to.include({best: '2024-06-14', firm: true});
    const bare = `A short history of the yard\n3 May 2001\nThe yard opens.\n4 June 2009\nIt is sold.\n9 July 2015\nIt closes.`;
    expect(lines(bare).firm).to.equal(false);
    expect(told(bare).map(([date]) => date)).to.deep.equal(['2001-05-03', '2009-06-04', '2015-07-09']);
  });

  it('keep their dates where short lines and long ones stand below each other, as no paragraph of a wire does', () => {
    const text = `Timeline of the Sele bypass

Sele will have its bypass at last after ten years of rows, and this is how it came to be built.

3 March 2014 – The council approves the bypass.
12 June 2016 – Work begins in Marl wood, where the builder fells the first of four hundred oaks.
4 February 2022: The builder enters administration.`;
    const entries = [
      ['2014-03-03', 'happened', 'The council approves the bypass'],
      ['2016-06-12', 'happened', 'Work begins in Marl wood'],
      ['2022-02-04', 'happened', 'The builder enters administration'],
    ];
    expect(told(text, '2024-03-07')).to.deep.equal(entries);
    const bare = text.replace(/Sele will.*\n\n/, '');
    expect(told(bare, '2024-03-07')).to.deep.equal(entries);
  });

  it('do not take the date that a report from a place opens with for the first of them', () => {
    const text = `Sele bypass to open at last

2 May 2024 – The bypass around Sele opened on Thursday after ten years of rows over its route and its cost.

3 March 2014: The council approves the bypass.

12 June 2016: Work begins.

4 February 2022: The builder enters administration.`;
    const {articles, events} = made(text);
    expect(articles[0]!.dating.best).to.equal('2024-05-02');
    expect(events.map(({date}) => date)).to.deep.equal(['2014-03-03', '2016-06-12', '2022-02-04', '2024-05-02']);
  });

  it('keep the day that an hour or a part of the day names', () => {
    const text = `Floods: what we know

Three people died and hundreds were moved out of their homes after heavy rain in the north.

Monday night: The rain began shortly before midnight.

Tuesday morning: The first warnings were sent.

Tomorrow, 2pm: A memorial service in Sele church.`;
    expect(told(text, '2024-03-07').map(([date, status]) => [date, status])).to.deep.include.members([
      ['2024-03-04', 'happened'],
      ['2024-03-05', 'happened'],
      ['2024-03-08', 'scheduled'],
    ]);
  });

  it('may begin with years that could be part of a name elsewhere', () => {
    const text = `The life of Ada Sele\n\nThe sculptor Ada Sele has died. These are the stages of her life.\n
1931 Born in Tarn, the daughter of a slater
1950 Moves to Brone
1958 Wins the Marl medal
1964 Arrested at a march
1971 Elected president of the guild`;
    const stages = told(text, '2014-03-07').filter(([date]) => date!.length === 4);
    expect(stages.map(([date, , title]) => `${date} ${title}`)).to.deep.equal([
      '1931 Born in Tarn, the daughter of a slater',
      '1950 Moves to Brone',
      '1958 Wins the Marl medal',
      '1964 Arrested at a march',
      '1971 Elected president of the guild',
    ]);
    // out of order they are no stages
    const mixed = text.replace('1950', '1980');
    expect(told(mixed, '2014-03-07').map(([date]) => date)).not.to.include('1958');
  });

  it('may be of months, of the year that the headline names', () => {
    const text = `The year 2023 in Sele\n31 December 2023\n
January\nThe old pier burnt down on the 9th.\n
March\nTwo men were arrested over the fire.\n
May\nThe council approved a new pier.\n
October\nWork began.`;
    expect(told(text).map(([date, status]) => [date, status])).to.deep.equal([
      ['2023-01-09', 'happened'],
      ['2023-03', 'happened'],
      ['2023-05', 'happened'],
      ['2023-10', 'happened'],
    ]);
    const spoken = text.replace('The year 2023 in Sele\n31 December 2023', '2023 in review: the year in Sele');
    expect(told(spoken, '2024-02-01').map(([date]) => date)).to.include('2023-05');
  });

  it('may be several lines under one day, as an agenda has them', () => {
    const text = `The week in Tallis\n13 November 2026\n
MONDAY, NOVEMBER 16\n
The finance minister presents the budget.
The trial of a former mayor opens in Sele.\n
TUESDAY, NOVEMBER 17\n
No major events are scheduled.\n
WEDNESDAY, NOVEMBER 18\n
The statistics office releases figures for October.
Deadline for bids for the Brone shipyard.`;
    const {events} = made(text);
    expect(events.map(({date, title}) => `${date} ${title}`)).to.have.members([
      '2026-11-16 The finance minister presents the budget',
      '2026-11-16 The trial of a former mayor opens in Sele',
      '2026-11-18 The statistics office releases figures',
      '2026-11-18 Deadline for bids for the Brone shipyard',
    ]);
    expect(events.flatMap(({evidence}) => evidence.map(({timex}) => timex?.exact))).to.include(
      'WEDNESDAY, NOVEMBER 18',
    );
  });

  it('end where a paragraph of prose goes on about them', () => {
    const text = `Floods in Sele\n13 November 2026\n
2 November 2026\nThe Tarn bursts its banks.\nIt floods the mill, which was built for the mayor.\n
4 November 2026\nThe army moves in. Rain falls.\nThe council opens a shelter in the town hall.\n
9 November 2026\nThe water falls.\n
12 November 2026: The council meets.\nThe mayor resigns.`;
    expect(told(text).map(([date, , title]) => `${date} ${title}`)).to.deep.equal([
      '2026-11-02 The Tarn bursts its banks',
      '2026-11-04 The army moves in',
      '2026-11-09 The water falls',
      '2026-11-12 The council meets',
    ]);
  });

  it('may be of years', () => {
    const text = `Tallis Rail: a short history\n1987 – Tallis Rail is privatised.\n1994 – The Tarn line closes.\n2003 - The state takes the tracks back.`;
    expect(told(text)).to.deep.equal([
      ['1987', 'happened', 'Tallis Rail is privatised'],
      ['1994', 'happened', 'The Tarn line closes'],
      ['2003', 'happened', 'The state takes the tracks back'],
    ]);
  });

  it('leave out of the words what is said beside the date', () => {
    const text = `Key dates\n\nJune 2017: Lind is elected mayor.\nOct. 3, 2019 – Police search her home.\nDec. 2024 (expected): Appeal court to rule.`;
    expect(told(text, '2024-01-09')).to.deep.equal([
      ['2017-06', 'happened', 'Lind is elected mayor'],
      ['2019-10-03', 'happened', 'Police search her home'],
      ['2024-12', 'scheduled', 'Appeal court to rule'],
    ]);
  });

  it('tell what the verb of the main clause does', () => {
    const text = `Key dates\n\n6 May 2019: A group that calls itself Brone publishes a list of its victims.\n\n8 May 2019: Police search the office.\n\n9 May 2019: The list that was stolen is returned.`;
    expect(told(text).map(([date, , title]) => [date, title])).to.deep.equal([
      ['2019-05-06', 'A group that calls itself Brone publishes a list of its victims'],
      ['2019-05-08', 'Police search the office'],
      ['2019-05-09', 'The list that was stolen is returned'],
    ]);
  });

  it('may tell a life', () => {
    const text = `Ana Lind in dates\n\n1993: Graduates in law from Dorn\n2005–2011: Mayor of Tallis\nMarch 2019: Becomes finance minister\n8 July 2024: Sworn in as prime minister`;
    expect(told(text)).to.deep.equal([
      ['1993', 'happened', 'Graduates in law from Dorn'],
      ['2005/2011', 'happened', 'Mayor of Tallis'],
      ['2019-03', 'happened', 'Becomes finance minister'],
      ['2024-07-08', 'happened', 'Sworn in as prime minister'],
    ]);
  });

  it('may be written in Markdown', () => {
    const text = `# The bridge\n\n- **3 May 2019:** Inspectors find cracks in two of the piers.\n- **June 2021** – A ban is introduced.\n\n## 9 July 2024\nProsecutors search the offices of the firm that built it.`;
    expect(told(text)).to.deep.equal([
      ['2019-05-03', 'happened', 'Inspectors find cracks in two of the piers'],
      ['2021-06', 'happened', 'A ban is introduced'],
      ['2024-07-09', 'happened', 'Prosecutors search the offices of the firm'],
    ]);
  });

  it('may only name what is to be', () => {
    const text = `What’s on in Tallis\nPosted 28 April 2025\n\n• 3 May: Spring fair, Town Hall\n• 9 May: Choral society concert, St Mary’s Church\n• 24–26 May: Beer festival, Market Square`;
    expect(told(text).map(([date, status]) => [date, status])).to.deep.equal([
      ['2025-05-03', 'scheduled'],
      ['2025-05-09', 'scheduled'],
      ['2025-05-24/2025-05-26', 'scheduled'],
    ]);
  });

  it('say themselves when something was, where they do', () => {
    const text = `The week at the bank\n\nMonday 6 March 2023: The bank was sold on 3 March.\n\nTuesday 7 March 2023: Shares fall.\n\nWednesday 8 March 2023: The chairman leaves.`;
    expect(told(text, '2023-03-10').map(([date]) => date)).to.deep.equal(['2023-03-03', '2023-03-07', '2023-03-08']);
  });

  it('count their own days from the date over them', () => {
    const text = `The week at the bank\n\n6 March 2023: Lind says she will resign on Friday.\n\n15 March 2023: The bank is sold. Its shop was closed the next day.\n\n22 March 2023: Okoro, who arrived on Monday, takes over.`;
    expect(told(text, '2024-05-10').map(([date]) => date)).to.deep.equal([
      '2023-03-10',
      '2023-03-15',
      '2023-03-16',
      '2023-03-20',
      '2023-03-22',
    ]);
  });

  it('may be of days counted from the day of the article, once', () => {
    const text = `Coming up\n\nToday: Lind opens the fair.\n\nTomorrow: Okoro speaks.\n\nSunday: The fair is closed.`;
    expect(told(text, '2019-03-06').map(([date]) => date)).to.deep.equal(['2019-03-06', '2019-03-07', '2019-03-10']);
  });

  it('are more than two', () => {
    const text = `Two dates for Tallis\n\n2 September 2019: Steel.\n\n21 November 2020: Iron.`;
    expect(told(text)).to.deep.equal([]);
  });

  it('are no opening hours, no figures and no words of a speaker called May', () => {
    for (const text of [
      'Library hours\nMonday – Friday: 9am–5pm\nSaturday: 10am–1pm\nSunday: closed',
      'Sales of the mill\n2019: 3.4m\n2020: 5.1m\n2021: 6.0m',
      'The interview in full\n\nMay: We are leaving.\nLind: When?\nMay: Soon.\nLind: And then?\nMay: We will see.',
    ])
      expect(told(text, '2022-06-12'), text).to.deep.equal([]);
  });

  it('keep the sign of the sum that they begin with', () => {
    const text = `The bank robbery, day by day

12 May 2021: £4,000 taken from a cash machine in Tallis.

14 May 2021: $6m was stolen from a bank in Tallis.

9 July 2021: €2m found in a barn in Merrow.`;
    expect(told(text).map(([, , title]) => title)).to.deep.equal([
      '£4,000 taken from a cash machine in Tallis',
      '$6m was stolen from a bank in Tallis',
      '€2m found in a barn in Merrow',
    ]);
  });
});

describe('the entries of a running report', () => {
  const LIVE = `Storm Vera live: trains cancelled
4 August 2025

18:42
Norland Rail suspends services to Tallis

Norland Rail has suspended all services to Tallis until Tuesday.

17:15
A man has been taken to hospital after a caravan overturned on the A9, police say.

16:50
The bridge could close.

What do you think? Send us your pictures.

12.20pm
“This is a bad day,” says the mayor.

9am It looks grim in Tallis.

08:00 Good morning and welcome to our coverage.`;

  it('are of its day where they tell that something has happened', () => {
    expect(told(LIVE)).to.deep.equal([
      ['2025-08-04', 'happened', 'Norland Rail suspends services to Tallis'],
      ['2025-08-04', 'happened', 'A man has been taken to hospital after a caravan overturned on the A9'],
    ]);
  });

  it('are no more certain than the day of their page', () => {
    const text = `Mill live: trains stop\nPublished 3 August 2025\nPublished 4 August 2025\n\n18:42\nNorland Rail suspends services to Tallis\n\n17:15\nA man has been taken to hospital after a fall.\n\n16:30\nPolice close the bridge to the mill.`;
    const {articles, events} = made(text);
    expect(articles[0]!.dating.firm).to.equal(false);
    expect(events.map(({date, earliest, latest}) => [date.endsWith('?'), earliest, latest])).to.deep.equal(
      events.map(() => [true, '2025-08-03', '2025-08-05']),
    );
    expect(events).to.have.lengthOf(3);
  });

  it('are of its day, whatever day is told of between them', () => {
    const text = `Storm live: trains stop\n4 August 2025\n\n18:42\nNorland Rail has suspended services. It had done so on Saturday 2 August, too.\n\n17:15\nA man has been taken to hospital after a fall.\n\n16:30\nThe council has opened a shelter for those who were flooded on Friday.\n\n15:10\nGusts of 82mph were recorded at Tallis.`;
    expect(told(text).filter(([date]) => date === '2025-08-04')).to.deep.equal([
      ['2025-08-04', 'happened', 'Norland Rail has suspended services'],
      ['2025-08-04', 'happened', 'A man has been taken to hospital after a fall'],
      ['2025-08-04', 'happened', 'The council has opened a shelter'],
      ['2025-08-04', 'happened', 'Gusts of 82mph were recorded at Tallis'],
    ]);
  });

  it('may say how old they are', () => {
    const text = `Mill live: unions call ballot\nTue 11 Mar 2025 17.58 GMT\n\n1h ago 16.57 GMT\nClosing summary\nThat’s all from us.\n\n3h ago 15.02 GMT\nUnions call strike ballot over closure\n\n5h ago 12.38 GMT\nOwners blame prices.\n\n7h ago 11.20 GMT\nThe mill confirmed in January that it would close, and that the owners were to sell what was in it.`;
    expect(told(text)).to.deep.include(['2025-03-11', 'happened', 'Unions call strike ballot over closure']);
    expect(told(text).filter(([, , title]) => /summary|all from us/.test(title!))).to.deep.equal([]);
  });

  it('are of the day that stands over them', () => {
    const text = `Strike live\nPublished 6 August 2025\n\nTuesday 5 August 2025\nTrains stop.\n\n9.30am\nPolice close the bridge.\n\nMonday 4 August 2025\nBuses stop.\n\n8.15pm\nTalks collapse.`;
    expect(told(text).map(([date, , title]) => [date, title])).to.deep.equal([
      ['2025-08-04', 'Buses stop'],
      ['2025-08-04', 'Talks collapse'],
      ['2025-08-05', 'Police close the bridge'],
      ['2025-08-05', 'Trains stop'],
    ]);
  });
});

describe('the hours of a day that is not named', () => {
  it('place nothing on the day of the article', () => {
    const text = `What happened at the mill\nMay 26, 2022\n\n— 11:27 a.m.: A guard opens a door.\n\n— 11:33 a.m.: Two men enter the mill and start a fire.\n\n— 12:50 p.m.: Police arrest them.`;
    const result = made(text);
    expect(result.events).to.deep.equal([]);
    expect(result.articles[0]!.coverage!.unused.map(({exact}) => exact)).to.include('11:33 a.m.');
  });
});

describe('what is suspended until a day', () => {
  it('is no happening of that day, unless it is a session that goes on then', () => {
    expect(
      told('Norland Rail has suspended all services until Tuesday.', '2025-08-04').map(([date]) => date),
    ).to.not.include('2025-08-05');
    expect(told('The trial was suspended until Tuesday.', '2025-08-04').map(([date]) => date)).to.include('2025-08-05');
  });
});
