/**
 * Sixty more pieces, half of them dispatches and half from the web, written after the causes that `news-wires.ts` had shown were
 * mended, and marked by hand before the engine was run on them: value F1 84.4 of the first run, spans 96.3 (91.8 to the letter);
 * 94.3 for the dispatches and 76.3 for the web. The engine of before those causes were mended had 82.2. No mark was changed
 * afterwards.
 */
import type {MarkedNews} from './news-sentences.js';

export const LATER: readonly MarkedNews[] = [
  {
    kind: 'agency, politics and war',
    dct: '2013-04-09',
    sentences: [
      'LONDON (Agency) - Flags flew at half-mast across Britain on {Tuesday|2013-04-09}, {a day|P1D} after the death of its first woman prime minister. She had been frail for {years|PXY} and had suffered a stroke in {December|2012-12}.',
      'The funeral, at St. Paul’s Cathedral, will be {next Wednesday|2013-04-17}. Parliament, which is in recess until {April 15|2013-04-15}, was recalled for {Wednesday|2013-04-10}.',
      'She won three elections in a row, in {1979|1979}, {1983|1983} and {1987|1987}, and was forced out by her own party in {November 1990|1990-11}.',
      'Pyongyang told foreigners in the South to make plans to leave, its latest threat in {more than a month|P1M} of them. It said {last week|2013-W14} that it could not vouch for embassies’ safety after {April 10|2013-04-10}.',
      'A suicide bomber killed six people near a checkpoint {shortly before noon|2013-04-09T12:00}. It was the deadliest such attack {this year|2013}; on average one has struck {every nine days|P9D}.',
      'Talks in Almaty ended {Saturday|2013-04-06} without a date for another round. The six powers first offered the deal in {February|2013-02}.',
    ],
  },
  {
    kind: 'newspaper, business',
    dct: '2013-02-28',
    sentences: [
      'The retailer’s sales at stores open {at least a year|P1Y} fell 31.7% in {the fourth quarter|2012-Q4}, the worst of {four straight quarters|P4Q} of decline.',
      'It lost $552 million in {the three months|P3M} ended {Feb. 2|2013-02-02}, compared with a loss of $87 million {a year earlier|2011-Q4}.',
      'Chief Executive Ron Tully, who arrived from a computer maker in {November 2011|2011-11}, said {Wednesday|2013-02-27} that the chain would bring back coupons. “We worked really hard and tried many things,” he said. “I take full responsibility.”',
      'The stock, which {a year ago|2012} was above $40, dropped 18% in after-hours trading to $17.40.',
      'Gross domestic product grew at an annual rate of 0.1% in {the final three months of 2012|2012-Q4}, the government said {Thursday|2013-02-28}, revising its first estimate of a contraction. {This quarter|2013-Q1} it may do better than 2%.',
      'Across-the-board cuts will begin {Friday|2013-03-01} unless lawmakers agree on something else, which no one {now|PRESENT_REF} expects. A law that pays for government runs out {March 27|2013-03-27}.',
    ],
  },
  {
    kind: 'wires, crime and courts',
    dct: '2008-11-25',
    sentences: [
      'A former mayor will report to prison {Jan. 6|2009-01-06} to begin a {30-month|P30M} term for taking bribes, a judge ruled {Monday|2008-11-24}.',
      'The girl, 15, was last seen {Nov. 14|2008-11-14} getting off a school bus. Deputies and dogs searched the quarry again {Tuesday morning|2008-11-25TMO}.',
      'Jurors deliberated for parts of {three days|P3D} before they acquitted him. The first trial, in {2006|2006}, ended with a hung jury.',
      'Under the deal he pleads guilty to two counts and forfeits $2.1 million. Sentencing was set for {Feb. 20, 2009|2009-02-20}.',
      'Police stopped the van at {12:40 a.m. Sunday|2008-11-23T00:40} on Interstate 94. Its driver had been released from jail {the previous afternoon|2008-11-22TAF}.',
      'Prosecutors said the thefts went on from {the summer of 2003|2003-SU} to {this past spring|2008-SP}. At one point he was paying himself twice {a month|P1M}.',
    ],
  },
  {
    kind: 'newspaper, lives',
    dct: '2010-03-02',
    sentences: [
      'Walter Penn, whose songs were on the jukebox of every bar in Texas in {the late ’50s|195}, died {Friday|2010-02-26} in Lubbock. He was 79 and had been ill for some time.',
      'He cut his first record in {January 1956|1956-01}, in {45 minutes|PT45M}, with a borrowed guitar. By {that summer|1956-SU} it was No. 2 in the country.',
      'A plane crash in {1961|1961} killed his brother and his drummer; he did not sing in public again for {almost a decade|P1DE}.',
      'Born {March 31, 1930|1930-03-31}, in a two-room house, he was picking cotton at 6. His mother lived to be 101.',
      'They married in {1952|1952}, divorced in {1963|1963} and married again on {Valentine’s Day 1970|1970-02-14}. She died {two years ago|2008}.',
      '{Last August|2009-08} he played a county fair for {an hour and a half|PT1H30M} in the rain. “I’d do it {tomorrow|FUTURE_REF},” he said afterward.',
    ],
  },
  {
    kind: 'newspaper, sport',
    dct: '2019-05-27',
    sentences: [
      'Simon Page became the first Frenchman to win the race since {1971|1971}, holding off the {2016|2016} winner by two-tenths of a second {Sunday|2019-05-26}.',
      'St. Louis, in the final for the first time in {49 years|P49Y}, plays Game 1 in Boston {Monday night|2019-05-27TNI}. Game 2 is {Wednesday|2019-05-29}.',
      'The right-hander (5-2, 2.91) gave up one hit in seven innings. He had not pitched since {May 11|2019-05-11}, when he left after 12 pitches with a sore elbow.',
      'Derby and Villa meet at Wembley {this afternoon|2019-05-27TAF}, kick-off {3pm|2019-05-27T15:00}, for a place in the top flight. Villa went down in {2016|2016}; Derby were last there in {2007|2007}-{08|2008}, and won once all season.',
      'Seeded 72nd, she had never gone past the second round before {this year|2019}. She needed {two hours and 10 minutes|PT2H10M}, and three match points.',
      'The striker’s contract is up {next month|2019-06} and he will be a free agent on {July 1|2019-07-01}. He scored 21 goals {last season|2018} and nine in the one just gone.',
    ],
  },
  {
    kind: 'web, American local',
    dct: '2022-09-14',
    sentences: [
      'The library will host a story time at {10:30 a.m.|2022-09-20T10:30} {every Tuesday|XXXX-WXX-2}, starting {Sept. 20|2022-09-20}. Registration is not required.',
      'A boil-water notice issued {late Monday|2022-09-12} for homes east of the river was lifted at {noon Wednesday|2022-09-14T12:00}.',
      'Northbound lanes of Route 9 will be closed from {8 p.m. Friday|2022-09-16T20:00} to {5 a.m. Monday|2022-09-19T05:00}, and again {the following weekend|2022-W38-WE}.',
      'The school board voted 5-2 {last night|2022-09-13TNI} to move graduation to {June 3|2023-06-03}. It had been held on a Sunday since {2014|2014}.',
      'Clinic hours are {8|2022-09-14T08:00} to {4:30|2022-09-14T16:30} {Monday|XXXX-WXX-1} through {Thursday|XXXX-WXX-4} and {8|2022-09-14T08:00} to {noon|2022-09-14T12:00} on {Fridays|XXXX-WXX-5}.',
      'Fire broke out {about 2:15 this morning|2022-09-14T02:15} in the 1900 block of Oak Avenue. No one was home. It took crews {three hours|PT3H} to put it out.',
    ],
  },
  {
    kind: 'web, British news and weather',
    dct: '2026-02-06',
    sentences: [
      'Rain has fallen on {every day|P1D} of {the year|2026} so far in parts of Devon, and {37 days|P37D} in a row is a record for the county.',
      'Amber warnings are in place until {noon on Saturday|2026-02-07T12:00}. {Sunday|2026-02-08} will be drier, before another low arrives {early next week|2026-W07}.',
      'The PM is fighting for his job {this weekend|2026-W06-WE}. He told reporters {this lunchtime|2026-02-06TMI} he had been “lied to, again and again”.',
      'Trains between Exeter and Plymouth are not expected to run before {Monday|2026-02-09} at the earliest. Tickets for {Friday|2026-02-06} can be used until {Tuesday|2026-02-10}.',
      'The interest rate was held at 3.75% on {Thursday|2026-02-05} by five votes to four. It peaked at 5.25% in {the summer of 2023|2023-SU}; the next decision is on {19 March|2026-03-19}.',
      'The MP, 41, who has sat since {2017|2017}, will quit the Commons at the next election, she said {yesterday|2026-02-05}. She had hinted as much back in {the autumn|2025-FA}.',
    ],
  },
  {
    kind: 'web, health explained',
    dct: '2023-10-18',
    sentences: [
      'Flu usually peaks between {December|XXXX-12} and {February|XXXX-02}, so the best time to get your jab is {now|PRESENT_REF}. Protection takes {about two weeks|P2W} to build.',
      'If you had Covid in {the past month|P1M}, wait until {four weeks|P4W} after your test. Those over 65 can book online or by calling 119, {Monday|XXXX-WXX-1} to {Sunday|XXXX-WXX-7}, {8am|2023-10-18T08:00} to {8pm|2023-10-18T20:00}.',
      'The trial ran for {72 weeks|P72W}. People on the drug lost 15% of their weight; {a year|P1Y} after stopping they had put two thirds of it back on.',
      'It was first licensed for diabetes in {2017|2017} and has been sold for weight loss here since {4 September|2023-09-04}. It is injected {once a week|P1W}.',
      'Adults need {seven|PT7H} to {nine hours|PT9H} of sleep {a night|P1NI}. Avoid coffee after {2pm|2023-10-18T14:00} and screens for {an hour|PT1H} before bed.',
      'A junior doctors’ walkout, from {7am on Monday|2023-10-23T07:00} until {7am on Thursday|2023-10-26T07:00}, would be the 12th day of action since {March|2023-03}.',
    ],
  },
  {
    kind: 'web, technology',
    dct: '2021-06-30',
    sentences: [
      'The next version will be a free upgrade and is due “{this holiday|2021-WI}”. It needs a chip from {2017|2017} or later; a preview went out to testers on {Monday|2021-06-28}.',
      'Version 10, released {July 29, 2015|2015-07-29}, was to have been the last. Support for it ends {October 14, 2025|2025-10-14}.',
      'Data on 700 million users was put up for sale on {June 22|2021-06-22}. The firm says it was scraped, as in {April|2021-04}, and that no passwords are in it.',
      'We tested 24 fans over {three weeks|P3W} in {May|2021-05}. Our pick, the AM09, runs for {14 hours|PT14H} on a charge and costs $449.99, down from $499 {last week|2021-W25}.',
      '{Nearly two years|P2Y} after it was announced, the coin is no closer. A pilot had been planned for {the end of 2020|2020}, then for {early this year|2021}.',
      'Updated at {4:05 PM ET|2021-06-30T16:05}: The site came back {a little after 3|2021-06-30T15:00}. It had been down since {11:30 this morning|2021-06-30T11:30}.',
    ],
  },
  {
    kind: 'web, what is on',
    dct: '2024-05-17',
    sentences: [
      'Open studios: {Sat 18|2024-05-18} and {Sun 19 May|2024-05-19}, {11am|2024-05-19T11:00}-{6pm|2024-05-19T18:00}, free. Meet the makers from {4 on Saturday|2024-05-18T16:00}.',
      'The garden is at its loveliest in {late May|XXXX-05} and {early June|XXXX-06}. Open {daily|P1D} except {Tuesdays|XXXX-WXX-2}, {10|2024-05-17T10:00} to {5|2024-05-17T17:00}; last admission {half an hour|PT30M} before closing.',
      'Season three starts {tonight|2024-05-17TNI} at {9|2024-05-17T21:00} on BBC Two, with all eight episodes on iPlayer from {6am|2024-05-17T06:00}.',
      'Hay starts {next Thursday|2024-05-23} and runs until {2 June|2024-06-02}. The line-up for {the bank holiday|2024-05-27} is the strongest in {years|PXY}.',
      'Set in Naples in {the 1950s|195}, it runs {two and a half hours|PT2H30M} with an interval. At the Almeida to {6 July|2024-07-06}.',
      'Early-bird tickets (£35) are available until {midnight on 31 May|2024-05-31T24:00}, after which they go up to £45. Doors {6.30pm|2024-05-17T18:30}; curfew {11|2024-05-17T23:00}.',
    ],
  },
];
