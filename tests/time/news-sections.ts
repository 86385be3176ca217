/**
 * A hundred and twenty more sentences from twenty kinds of pages, in the manner of `news-sentences.ts`: made up for this file
 * and marked by hand before the engine was run on them: value F1 85.4 of the first run, spans 96.7 (86.4 to the letter). No mark
 * was changed afterwards, though some are a matter of taste.
 */
import type {MarkedNews} from './news-sentences.js';

export const SECTIONS: readonly MarkedNews[] = [
  {
    kind: 'live blog, a heatwave',
    dct: '2025-07-13',
    sentences: [
      '{14:32|2025-07-13T14:32} Trains between Leeds and York are running at half speed, the operator has just said. It hopes to lift the limit {this evening|2025-07-13TEV}.',
      'Posted {9 minutes ago|2025-07-13}: hosepipe ban from {Friday|2025-07-18}. The last one, in {2022|2022}, ran for {six weeks|P6W}.',
      '{Yesterday|2025-07-12}’s high of 34.7C was the hottest of {the year|2025} so far, beating the 34.5C set on {1 July|2025-07-01}.',
      'If you are just joining us: two fires broke out {overnight|2025-07-12TNI} on the moor, and one was still burning at {lunchtime|2025-07-13TMI}.',
      'That is all from us for {tonight|2025-07-13TNI}. We will be back at {6am on Monday|2025-07-14T06:00}.',
      'Our reporter spent {the morning|2025-07-13TMO} at the lido, where queues began before {7am|2025-07-13T07:00} and the pool was full by {nine|2025-07-13T09:00}.',
    ],
  },
  {
    kind: 'match reports',
    dct: '2024-11-24',
    sentences: [
      'Brook headed in from a corner in the 88th minute, and Rovers saw out seven minutes of stoppage time for a first away win since {February|2024-02}.',
      'The quarterback was sacked six times and sat out the final quarter of {Sunday|2024-11-24}’s 31-10 loss in Tampa.',
      'It is only {12 months|P12M} since he was playing in the fourth tier; in {January|2025-01} he may well be on his way to Spain.',
      'She won the first set in {34 minutes|PT34M}, lost the second on a tie-break and broke twice in the third. The final had been put back {a day|P1D} by rain.',
      'City host Feyenoord on {Tuesday|2024-11-26} before going to Anfield {next Sunday|2024-12-01}. They had not lost five in a row since {2006|2006}.',
      'He made his debut in the {2019-20|2019} season and has 45 caps. Midway through the second half he was replaced.',
    ],
  },
  {
    kind: 'company results',
    dct: '2026-02-19',
    sentences: [
      'For the {13 weeks|P13W} to {December 27|2025-12-27}, like-for-like sales rose 3.4%, against a fall of 1.2% in {the same period a year earlier|2024}.',
      '{Fourth-quarter|2025-Q4} net income was $412 million, or $1.07 a share, down from $455 million, or $1.15, {a year ago|2024-Q4}.',
      'The miner, which reports in US dollars, will pay a final dividend of 52 cents on {April 16|2026-04-16} to holders on the register on {March 6|2026-03-06}.',
      'Revenue for the {12 months|P12M} ended {31 December 2025|2025-12-31} came to £2.1bn; the board expects growth of 4% to 6% in {2026|2026}.',
      'It has now missed forecasts for {three straight quarters|P3Q}. Its shares, which peaked at 1,980 pence in {late 2021|2021}, closed at 644 on {Wednesday|2026-02-18}.',
      'Management will host a call at {8:30 a.m. Eastern time|2026-02-19T08:30} {today|2026-02-19}. A replay will be available until {March 5, 2026|2026-03-05}.',
    ],
  },
  {
    kind: 'courts',
    dct: '2023-06-22',
    sentences: [
      'He pleaded guilty in {March|2023-03} to three counts of fraud carried out over {a 10-year period|P10Y} and will be sentenced on {21 July|2023-07-21}.',
      'The jury, which retired on {Tuesday afternoon|2023-06-20TAF}, is to resume its deliberations {tomorrow|2023-06-23}.',
      'She denies killing her husband on or about {Oct. 14, 2021|2021-10-14}. The trial, expected to last {up to eight weeks|P8W}, continues.',
      'Police were called to the flat {shortly after 11pm on New Year’s Day|2023-01-01T23:00}, the court heard. Neighbours had heard shouting {about half an hour|PT30M} before.',
      'A restraining order bars him from the village until {2033|2033}. He must sign on at a police station {twice a week|P1W}.',
      'Under a law passed {the previous year|2022}, judges can no longer hand down terms of {less than six months|P6M}.',
    ],
  },
  {
    kind: 'weather desks',
    dct: '2025-09-05',
    sentences: [
      'As of {5 p.m. EDT Friday|2025-09-05T17:00}, the storm was 210 miles south of Bermuda and moving north at 12 mph.',
      'A flash flood watch is in effect from {Saturday afternoon|2025-09-06TAF} through {late Sunday night|2025-09-07TNI}, the National Weather Service said.',
      'Lows will dip into the upper 40s {Sunday|2025-09-07} and {Monday|2025-09-08}; the normal low for {early September|2025-09} is 55.',
      'The peak of the season falls on {September 10|2025-09-10}. {Last year|2024} at this point there had been five named storms.',
      'Showers will spread from the west on {Tuesday afternoon|2025-09-09TAF} and {evening|2025-09-09TEV}, clearing by {dawn|2025-09-10TMO}.',
      'The typhoon made landfall at {around 3:20 a.m.|2025-09-05T03:20} and had weakened by {noon|2025-09-05T12:00}. It was the region’s third in {a fortnight|P2W}.',
    ],
  },
  {
    kind: 'science',
    dct: '2021-10-06',
    sentences: [
      'Two chemists won the Nobel prize on {Wednesday|2021-10-06} for a tool that they came up with independently in {2000|2000}.',
      'The skull is between {140,000|P140000Y} and {120,000 years|P120000Y} old. It was found {a decade ago|2011} during work on a cement plant.',
      'Lucy, the craft, is due to lift off on {16 October|2021-10-16} and will reach the first asteroid in {2025|2025}, after {two|P2Y} loops around the Sun.',
      'Mice given the drug lived {three weeks|P3W} longer. A trial in 1,200 people begins {next spring|2022-SP}.',
      'Ice of that thickness was last seen in {the early Eighties|198}. By {mid-century|2050} the Arctic may have no ice in {September|XXXX-09} at all.',
      'The paper appeared online {last week|2021-W39} and will be in print in {the November issue|2021-11}.',
    ],
  },
  {
    kind: 'obituaries',
    dct: '2024-08-30',
    sentences: [
      'Margaret Anne Doyle, 91, of Elm Grove, passed away peacefully on {Monday, August 26, 2024|2024-08-26}, after a short illness.',
      'A vigil will be held from {4|2024-09-03T16:00} to {8 p.m. Tuesday, September 3|2024-09-03T20:00}, at Kelly’s; the funeral Mass is {the next morning|2024-09-04TMO} at {10|2024-09-04T10:00}.',
      'He joined the paper at 17, in {the year of Suez|1956}, and retired {41 years later|1997}. In {the Seventies|197} he drank with spies.',
      'In {1962|1962} he met his first wife, June; they parted in {’79|1979}. {That October|1979-10} he gave up drink.',
      'From {the mid-1980s|198} on she painted {every day|P1D} until a fall {two winters ago|2022-WI} left her unable to stand.',
      'She was born in Lahore on {January 3rd, 1933|1933-01-03}, the third of nine children, and died in her sleep on {August 19th|2024-08-19}.',
    ],
  },
  {
    kind: 'local council',
    dct: '2022-03-17',
    sentences: [
      'Councillors will vote on the plan on {Thursday next week|2022-03-24}. A public meeting on {3 March|2022-03-03} drew 150 people.',
      'Band D bills go up by 2.99% from {April|2022-04}, the most the council can add without a vote; they rose by 4.99% in each of {the last two years|P2Y}.',
      'The pool has been shut since before {Christmas|2021-12-25}. It will not reopen until {the summer holidays|2022-SU} at the earliest.',
      'Consultation runs for {six weeks|P6W}, closing at {5pm on Friday 29 April|2022-04-29T17:00}.',
      'The 1930s semi at 1900 Oak Street, empty for {some years|PXY}, is to become six flats.',
      'Bins due on {Good Friday|2022-04-15} will be emptied on {the Saturday|2022-04-16}, and all rounds will be {a day|P1D} late {the following week|2022-W16}.',
    ],
  },
  {
    kind: 'travel',
    dct: '2026-06-08',
    sentences: [
      'Fly to Split with easyJet from £49 each way in {September|2026-09}; doubles at the Hotel Park start at €140 {a night|P1D}.',
      'The ferry leaves {daily|P1D} at {7.45am|2026-06-08T07:45} from {May|XXXX-05} to {mid-October|XXXX-10} and takes {2hr 20min|PT2H20M}.',
      'We arrived {late in the afternoon|2026-06-08TAF}, when the stones were still warm, and by {the second evening|2026-06-08TEV} we knew every waiter by name.',
      'The castle dates from {the 12th century|11} and is closed on {Mondays|XXXX-WXX-1} except in {August|XXXX-08}.',
      'Air traffic controllers plan a {48-hour|PT48H} strike from {Thursday morning|2026-06-11TMO}, and airlines have cut a fifth of flights.',
      'Since {12 April|2026-04-12} visitors from outside the bloc have had their fingerprints taken. The system was to have gone live in {2022|2022}.',
    ],
  },
  {
    kind: 'technology',
    dct: '2019-04-16',
    sentences: [
      'Reviewers have had the folding phone for {two days|P2D}, and four of the screens have died already. It goes on sale {April 26th|2019-04-26} for $1,980.',
      'The update, version 2019.4.1, is rolling out {now|PRESENT_REF} and should reach all users by {the end of the month|2019-04}.',
      'Support for Windows 7 ends on {January 14, 2020|2020-01-14}. Windows Server 2008 goes {the same day|2020-01-14}.',
      'The two firms settled {hours|PTXH} into a trial; under a {six-year|P6Y} deal effective {April 1|2019-04-01} one will pay the other.',
      'Passwords of up to 600 million users had been kept in plain text since {2012|2012}. The company found out in {January|2019-01} and told the world in {March|2019-03}.',
      'Published {16 April 2019, 10:05 BST|2019-04-16T10:05}. Last modified on {Tue 16 Apr 2019 11.47 BST|2019-04-16T11:47}.',
    ],
  },
  {
    kind: 'royals and celebrities',
    dct: '2023-11-10',
    sentences: [
      'The King, who turns 75 on {Tuesday|2023-11-14}, will open a food project {next week|2023-W46}. {Last month|2023-10} he was in Kenya.',
      'The pair were first linked back in {September|2023-09}, when she turned up at a game. On {Thursday night|2023-11-09TNI} he flew to Buenos Aires.',
      'Season six lands on {November 16|2023-11-16}, with the last six episodes to follow on {December 14|2023-12-14}.',
      '“I’ve been sober for {five years|P5Y} {this month|2023-11},” the star, 38, told Friday Night Live.',
      'The actors’ strike ended at {12.01am on Thursday|2023-11-09T00:01} after {118 days|P118D}. The writers had gone back {six weeks before|2023-W39}.',
      'She wore the same coat at {Easter 2018|2018-04-01} and again {last Christmas|2022-12-25}.',
    ],
  },
  {
    kind: 'agency, the nineties',
    dct: '1998-08-21',
    sentences: [
      'MOSCOW, {Aug 21|1998-08-21} (Agency) - The rouble fell further on {Friday|1998-08-21}, {four days|P4D} after the government let it go.',
      'U.S. forces fired cruise missiles at targets in two countries {Thursday|1998-08-20}, {13 days|P13D} after bombs at its embassies killed 263 people.',
      'The Dow Jones industrial average fell 77.76 to 8,533.65. For {the week|1998-W34} it was up 1.3 percent.',
      '{First-half|1998-H1} profit rose to 812 million marks from 690 million in {the first six months|P6M} of {1997|1997}.',
      'Talks that broke off in {mid-July|1998-07} will start again {early next month|1998-09}, he said, denying that he had planned to march on {Saturday|1998-08-22}.',
      'She is to appear before the grand jury on {or before Aug. 31|1998-08-31}. Her lawyer could not be reached for comment {late Thursday|1998-08-20}.',
    ],
  },
  {
    kind: 'agency, the turn of the century',
    dct: '2003-02-03',
    sentences: [
      'The shuttle broke apart {16 minutes|PT16M} before it was due to land {Saturday|2003-02-01}, at {about 9 a.m. EST|2003-02-01T09:00}.',
      'A report is to be put before the Security Council on {Wednesday|2003-02-05}; inspectors are due back on {Feb. 14|2003-02-14}.',
      'Unemployment is at its highest since {July 1994|1994-07}. {January|2003-01}’s figures are out on {Friday|2003-02-07}.',
      'Manufacturing grew in {January|2003-01} for {the third month in a row|P3M}, though more slowly than in {December|2002-12}.',
      'It would be the first such visit in {more than 20 years|P20Y}. The two last met in {the fall of 2001|2001-FA}.',
      'Stocks opened higher {Monday|2003-02-03}. In early trading the index stood at 1,326.',
    ],
  },
  {
    kind: 'agency, a disaster',
    dct: '2011-03-14',
    sentences: [
      'A second explosion shook the plant on {Monday|2011-03-14}, {two days|P2D} after the first. Rods may have been uncovered for {two and a half hours|PT2H30M}.',
      'The quake struck at {2:46 p.m. (0546 GMT) on Friday|2011-03-11T14:46} 130 km off the coast; the first waves came in {less than half an hour|PT30M} later.',
      'Blackouts of {three hours|PT3H} {a day|P1D} will go on until {the end of April|2011-04}, the utility said {late on Sunday|2011-03-13}.',
      'It was the worst quake since {1900|1900} or so. The one of {January 17, 1995|1995-01-17} killed 6,434.',
      'The Nikkei fell 6.2 percent, its biggest {one-day|P1D} loss since {October 2008|2008-10}.',
      'In a village where 9,500 live, soldiers found 42 people alive on {Sunday morning|2011-03-13TMO} and none since.',
    ],
  },
  {
    kind: 'opinion',
    dct: '2025-12-01',
    sentences: [
      '{Ten years ago|2015} {this month|2025-12} nearly 200 countries met in Paris and gave their word. {Today|PRESENT_REF} we know what it was worth.',
      'I voted for him in {2016|2016}, in {2020|2020} and, God help me, {last year|2024}. I will not do so a fourth time.',
      'The Budget of {26 November|2025-11-26} was leaked {an hour|PT1H} early, but it had been trailed for {months|PXM}.',
      'In {a few weeks’ time|FUTURE_REF} we shall all be singing about a manger. In the meantime there is work to do.',
      'No one in {the 1950s|195} would have called {a 40-hour week|PT40H} idle; {nowadays|PRESENT_REF} it is a luxury.',
      'One day the history of this government will be written, and on that day some will be glad to have been out of it.',
    ],
  },
  {
    kind: 'press releases',
    dct: '2024-05-03',
    sentences: [
      'DENVER – {May 3, 2024|2024-05-03} – Alder Health, Inc. (NASDAQ: ALDR) {today|2024-05-03} announced results for {the quarter|2024-Q1} ended {March 31, 2024|2024-03-31}.',
      'The transaction is expected to close in {the second half of 2024|2024-H2}, subject to customary conditions.',
      'Forward-looking statements speak only as of the date hereof. See the Form 10-K for {fiscal year 2023|2023}.',
      'Registration opens {June 1|2024-06-01}, with an early rate until {July 15|2024-07-15}. The {three-day|P3D} meeting has been held {annually|P1Y} since {1987|1987}.',
      'The company completed a 1-for-20 split on {December 29, 2023|2023-12-29}, and its Class A shares have a {52-week|P52W} low of $3.05.',
      'He brings {over 25 years|P25Y} of experience, most {recently|PAST_REF} as head of sales, and will start on {May 20th|2024-05-20}.',
    ],
  },
  {
    kind: 'questions and answers',
    dct: '2022-12-20',
    sentences: [
      'When are the strikes? Nurses walk out {today|2022-12-20}, ambulance crews {tomorrow|2022-12-21} and on {28 December|2022-12-28}, and border staff most days until {New Year’s Eve|2022-12-31}.',
      'Q: I sent a parcel on {the 9th|2022-12-09}; will it come by {Christmas|2022-12-25}? A: Second-class post had to be in by {last Monday|2022-12-12}.',
      'How long must I keep records? For {at least 22 months|P22M} after {the end of the tax year|2022} they are for.',
      'Do I have to do anything {now|PRESENT_REF}? No. The money will be paid automatically in two parts, in {spring|2023-SP} and {autumn 2023|2023-FA}.',
      'What happened in {1979|1979}? In {that winter|1978-WI}, from {November 1978|1978-11} to {February 1979|1979-02}, even the gravediggers stopped work.',
      'Can it get worse? Yes: the week between {Christmas|2022-12-25} and {New Year|2023-01-01} is always the hardest.',
    ],
  },
  {
    kind: 'listings',
    dct: '2018-06-27',
    sentences: [
      '{Fri 29|2018-06-29} & {Sat 30 June|2018-06-30}, doors {7pm|2018-06-30T19:00}: Slow Club at the Lamp, £12.',
      'Degas to Picasso, to {7 Oct|2018-10-07}. {Tue|XXXX-WXX-2}–{Sun|XXXX-WXX-7} {10am|2018-06-27T10:00}–{5pm|2018-06-27T17:00}, late opening {Thursdays|XXXX-WXX-4} to {8pm|2018-06-27T20:00}.',
      'Farmers’ market {every second Saturday of the month|XXXX-WXX-6}, {9|2018-06-27T09:00}-{1|2018-06-27T13:00}. Next: {14 July|2018-07-14}.',
      'TV {tonight|2018-06-27TNI}: Serbia v Brazil ({7pm|2018-06-27T19:00}, ITV); Our Girl ({9pm|2018-06-27T21:00}, BBC1); Newsnight ({10.30pm|2018-06-27T22:30}).',
      'A tour of the mill on {9|2018-07-09} and {10 July|2018-07-10}. Booking closes {a week before|2018-W27}.',
      'Summer school: {16|2018-07-16}-{20 July|2018-07-20} for ages 8–11, then {23|2018-07-23}-{27 July|2018-07-27}.',
    ],
  },
  {
    kind: 'food and home',
    dct: '2020-09-28',
    sentences: [
      'Simmer for {45 minutes|PT45M} to {an hour|PT1H}, then chill for {at least 4 hours|PT4H} or overnight. Serves 6.',
      'Prep {10 min|PT10M}; cook {1 hr 15 min|PT1H15M}. The jam keeps for {a year|P1Y} unopened, and once opened for {a month|P1M} in the fridge.',
      'Plant garlic in {October|2020-10} and it will be ready {next June|2021-06}; broad beans can wait till {the spring|2021-SP}.',
      'A {1960s|196} bungalow on two acres near Bath is on sale at £650,000; it last changed hands for £1,950 in {1961|1961}.',
      'I bake {twice a week|P1W}, {Tuesdays|XXXX-WXX-2} and {Fridays|XXXX-WXX-5}, and have done since the first lockdown.',
      'I stopped drinking on {New Year’s Day|2020-01-01}, and {nine months on|2020-09} I sleep {eight hours|PT8H} {a night|P1D}.',
    ],
  },
  {
    kind: 'police log and property',
    dct: '2025-03-31',
    sentences: [
      '{2:14 a.m. Sunday|2025-03-30T02:14}: A caller on the 400 block of May Avenue reported a noise. {Two hours later|2025-03-30} it was heard again.',
      'Stolen from a porch on Second Street between {10 p.m. Friday|2025-03-28T22:00} and {7 a.m. Saturday|2025-03-29T07:00}: one bike, 18 years old.',
      'The victim, born {6/12/1994|1994-06-12}, was last seen on {the evening of March 24|2025-03-24TEV} in a 2015 Ford Fusion.',
      'Sales of existing homes rose 4.2% in {February|2025-02} from {the month before|2025-01} and fell 1.2% year on year.',
      'Built in {1912|1912}, with 1,912 square feet and a roof from {2016|2016}; open house {Sunday, April 6|2025-04-06}, {1|2025-04-06T13:00}-{3 p.m.|2025-04-06T15:00}',
      'The average {30-year|P30Y} rate eased to 6.65% {last week|2025-W13}. {A year ago|2024} it was 6.79%, and {five years ago|2020} 3.5%.',
    ],
  },
];
