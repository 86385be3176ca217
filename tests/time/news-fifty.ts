/**
 * Fifty pieces more, half of them dispatches as of 2013 and half from the web, written after the causes that `news-press.ts` had
 * shown were mended, and marked by hand before the engine was run on them: value F1 84.4 of the first run, spans 96.1 (88.3 to the
 * letter); 90.9 for the dispatches and 78.8 for the web. The engine of before those causes were mended had 83.8. No mark was
 * changed afterwards.
 */
import type {MarkedNews} from './news-sentences.js';

export const FIFTY: readonly MarkedNews[] = [
  {
    kind: 'agency, accidents and disasters',
    dct: '2013-07-08',
    sentences: [
      'SAN BRUNO, Calif. (Agency) — The jet was flying far too slowly when it hit the seawall {Saturday|2013-07-06}, the head of the safety board said {Sunday|2013-07-07}, and its crew called for more power just {seven seconds|PT7S} before.',
      'The pilot at the controls had 43 hours in that type of plane; he had first landed there, in another, in {2004|2004}. Both girls who died were 16 and on their way to a {three-week|P3W} camp.',
      'At least 13 people are confirmed dead in the Quebec town where a runaway train blew up {early Saturday|2013-07-06}, and some 40 were still missing {Monday|2013-07-08}. The train had been left on a hill at {11:25 p.m. Friday|2013-07-05T23:25}.',
      'Crews should be able to get at the wreck by {midweek|2013-W28}, a fire chief said. The library, with deeds going back to {the 1860s|186}, is ash.',
      'It was the country’s worst rail accident since {1986|1986}, when 23 people were killed in Alberta on {Feb. 8|1986-02-08} of {that year|1986}.',
    ],
  },
  {
    kind: 'newspaper, politics and the budget',
    dct: '2013-10-17',
    sentences: [
      'Hundreds of thousands of federal workers went back to their desks on {Thursday|2013-10-17} after a {16-day|P16D} shutdown. The measure, signed at {12:30 a.m.|2013-10-17T00:30}, pays for the government through {Jan. 15|2014-01-15} and lifts the debt limit until {Feb. 7|2014-02-07}.',
      'House members left town {Wednesday night|2013-10-16TNI} and will not be back before {the week of Oct. 28|2013-W44}. A conference on the budget has to report by {Friday, Dec. 13|2013-12-13}.',
      'The standoff took at least $24 billion out of the economy, one rater said, and will shave 0.6 percent off growth in {the fourth quarter|2013-Q4}. In {1996|1996} the damage was undone within {months|PXM}.',
      'Data that was to have come out {last week|2013-W41} is late: {September|2013-09}’s jobs report will be issued {next Tuesday|2013-10-22}, and the {October|2013-10} one on {Nov. 8|2013-11-08}, {a week|P1W} behind.',
      'Barely a quarter of voters {now|PRESENT_REF} have a good opinion of the party, down 10 points in {a month|P1M}, the lowest in the {21 years|P21Y} the question has been asked.',
    ],
  },
  {
    kind: 'newspaper, business',
    dct: '2013-11-21',
    sentences: [
      'The retailer said profit in the quarter ended {Nov. 2|2013-11-02} fell 46% to $341 million, or 54 cents a share, from $637 million, or 96 cents, {a year earlier|2012-Q4}. It cut its forecast for {the year|2013}.',
      'Sales at U.S. stores open {at least 13 months|P13M} rose 0.9%. In Canada, where it opened its first stores in {the spring|2013-SP}, it expects to lose money into {next year|2014}.',
      'The bank agreed {Tuesday|2013-11-19} to pay $13 billion to settle claims over bonds it sold between {2005|2005} and {2008|2008}. Talks had dragged on for most of {the year|2013}.',
      'The dollar bought 101.15 yen {late Thursday|2013-11-21}, its most since {July 10|2013-07-10}, after minutes of the Fed’s {Oct. 29|2013-10-29}-{30|2013-10-30} meeting said it might slow its purchases “in {coming months|PXM}.”',
      'The founder, 78, will hand over to his son on {Jan. 1|2014-01-01}, {52 years|P52Y} to the day after he sold his first suit.',
    ],
  },
  {
    kind: 'broadcaster and agency, the world',
    dct: '2013-08-30',
    sentences: [
      'MPs voted by 285 to 272 {late on Thursday|2013-08-29} against joining any strikes. Not since {1782|1782}, one historian said, has a government lost a vote on war.',
      'Inspectors are due out of the country by {Saturday morning|2013-08-31TMO}, {a day|P1D} early. They took samples on {Monday|2013-08-26}, {Wednesday|2013-08-28} and {Thursday|2013-08-29}; the results could take {two weeks|P2W}.',
      'The dawn attack on {21 August|2013-08-21} began at {around 02:30|2013-08-21T02:30} and killed 1,429 people, by an American count. Hours before, rockets had been seen being moved.',
      'A Nobel laureate known for his verse, he died in Dublin on {Friday morning|2013-08-30TMO} aged 74. He had had a stroke in {August 2006|2006-08}, and had lately been writing again.',
      'Rim fire, day 14: 219,000 acres, 35% contained. Full containment is not expected until {Sept. 20|2013-09-20}. It was {10 days ago|2013-08-20} that a spokesman called it “a small one.”',
    ],
  },
  {
    kind: 'newspaper, sport and lives',
    dct: '2013-12-06',
    sentences: [
      'He walked free on {Feb. 11, 1990|1990-02-11}, after {27 years|P27Y}, and was president {four years later|1994}. He served one term, to {1999|1999}; the last time that he was seen in public was at the final of the World Cup in {2010|2010}.',
      'The body will lie in state from {Wednesday|2013-12-11} to {Friday|2013-12-13} and be buried on {Sunday, Dec. 15|2013-12-15}. {This Sunday|2013-12-08} is a day of prayer.',
      'England closed on 35 for one, 535 behind, with three days left. They have lost the last seven first-innings wickets for fewer than 50 in each of the past three Tests, and have until {Saturday evening|2013-12-07TEV} to save the follow-on.',
      'The second baseman, 31, will get $240 million over {10 years|P10Y}. In {the winter of 2000|2000-WI} a shortstop got $252 million from Texas; seven seasons on he opted out.',
      'The draw takes place {Friday|2013-12-06} at {1 p.m.|2013-12-06T13:00} on the Bahia coast. The opening game is on {June 12|2014-06-12} and the final {a month and a day later|2014-07-13}.',
    ],
  },
  {
    kind: 'web, local and listings',
    dct: '2025-08-14',
    sentences: [
      'A-level results: pupils can collect them from {8am today|2025-08-14T08:00}. GCSE grades follow {a week today|2025-08-21}, and clearing stays open until {20 October|2025-10-20}.',
      'The splash pad runs {10am|2025-08-14T10:00}–{6pm|2025-08-14T18:00} {daily|P1D} in the school holidays, then {weekends|XXXX-WXX-WE} only till {28 September|2025-09-28}. Last entry {5.30|2025-08-14T17:30}.',
      'Carnival closures: Ladbroke Grove will be shut from {9pm on Saturday 23|2025-08-23T21:00} to {7am on Tuesday 26 August|2025-08-26T07:00}. The 7, 23, 28 and 52 buses are on diversion.',
      'Trash pickup will run {a day|P1D} late {the week of Labor Day|2025-W36}, except for {Friday|2025-09-05} customers, who will be served {Saturday|2025-09-06}. Drop-off at 2100 Mill Road is open {8|2025-08-14T08:00} to {3|2025-08-14T15:00}.',
      'Quiz night is back on {the last Thursday of the month|2025-08-28} at {8|2025-08-28T20:00}; entry £2. The pub’s kitchen is closed {Sunday evenings|XXXX-WXX-7TEV} and {all day|P1D} {Monday|XXXX-WXX-1}.',
    ],
  },
  {
    kind: 'web, explained and chronologies',
    dct: '2024-12-02',
    sentences: [
      'What happens now? MPs will pick over the bill in committee in {January|2025-01} and it returns to the floor no sooner than {25 April|2025-04-25}. If it becomes law there is a wait of {two years|P2Y} before anyone can use it.',
      'Who was he and what did he do? He was born in {1970|1970}, convicted in {June|2024-06} of lying on a form in {October 2018|2018-10}, and was to be sentenced on {12|2024-12-12} and {16 December|2024-12-16}. On {Sunday|2024-12-01} his father pardoned him.',
      '{8 Nov|2024-11-08}: he is told of the report. {11 Nov|2024-11-11}: “I won’t quit.” {12 Nov, 2pm|2024-11-12T14:00}: he quits. He leaves the palace on {6 January|2025-01-06}, his 69th birthday.',
      'Is it the first time? No: in {the 1970s|197} it was done twice, and as long ago as {1911|1911} a like scheme was tried in Kent. {Today|PRESENT_REF} some 40 towns live with one.',
      'How long will the snow last? Not long. It turns milder on {Tuesday night|2024-12-03TNI}, and by {Thursday|2024-12-05} highs will be in the low teens. {The winter of 1962-63|1962-WI} it is not.',
    ],
  },
  {
    kind: 'web, health and food',
    dct: '2026-02-24',
    sentences: [
      'The jab is offered from {1 April|2026-04-01} to everyone over 80; until {now|PRESENT_REF} it was those who turned 75 on or after {1 September 2024|2024-09-01}. One dose lasts {at least two years|P2Y}.',
      'In a trial of 2,018 people, those who walked for {10 to 15 minutes|PT10M} without stopping were two thirds less likely to have a heart attack over {the next decade|P1DE} than those who did so in bursts of {under five|PT5M}.',
      'Soak the beans {overnight|2026-02-24TNI}. {Next day|2026-02-25}, drain, cover with fresh water and simmer for {1½ hours|PT1H30M}. They keep for {four days|P4D} in the fridge, {six months|P6M} in the freezer.',
      'Rhubarb: the forced sort is in season {now|PRESENT_REF}, pink and tender; the garden kind comes in {April|XXXX-04} and goes on till {July|XXXX-07}.',
      'I had not had a drink for {100 days|P100D} when, {last Friday|2026-02-20}, I was given a glass at a wedding. {These days|PRESENT_REF} I am in bed by ten.',
    ],
  },
  {
    kind: 'web, technology and money',
    dct: '2025-10-25',
    sentences: [
      'AWS went down at {12:11am PDT on Monday|2025-10-20T00:11} and was not right again until {that afternoon|2025-10-20TAF}, {15 hours later|2025-10-20}. Beds that are run by an app got stuck at 43C.',
      'Windows 10 has had no free updates since {14 October|2025-10-14}. You can get {another year|P1Y} for $30, to {13 October 2026|2026-10-13}; in Europe it is free. Windows 11 25H2 is out {now|PRESENT_REF}.',
      'The clocks go back {tonight|2025-10-25TNI}, or rather at {2am tomorrow|2025-10-26T02:00}. Smart meters on a night rate may be {an hour|PT1H} out for {a day or two|P1D}.',
      'Prices rose 3.8% in {the year|P1Y} to {September|2025-09}, the same as in {July|2025-07} and {August|2025-08}, so most benefits go up by that much {next April|2026-04}. The Budget is on {26 November|2025-11-26}.',
      'The M5 chip starts at $1,599 with 16GB. Orders placed {today|2025-10-25} arrive {5|2025-11-05}–{12 November|2025-11-12}. It replaces the {2024|2024} one, and is 15% faster.',
    ],
  },
  {
    kind: 'web, sport, culture, weather and travel',
    dct: '2023-05-30',
    sentences: [
      'Down on the last day, the club will be in the second tier for the first time since {2004|2004}; their manager, in charge for four games, goes {this week|2023-W22}. The fixtures come out on {15 June|2023-06-15}.',
      'The Heat won Game 7 on {Monday night|2023-05-29TNI}, 103-84, and face Denver from {Thursday|2023-06-01}. No team has come back from 3-0 down in 151 tries.',
      'Bank holiday crowds filled the beaches on {Monday|2023-05-29}, with 24C at Porthmadog, the warmest day of {the year|2023} to date. It will stay fine until {the weekend|2023-W22-WE} at least.',
      'She plays five nights at Wembley {next June|2024-06}, then Paris on {9|2024-05-09}, {10|2024-05-10} and {11 May|2024-05-11}, before that, you ask? Yes: dates are announced in any old order.',
      'Ferries to the island run {hourly|PT1H} in {summer|XXXX-SU} and {twice a day|P1D} from {November|XXXX-11} to Easter. We stayed {a week|P1W}, in a cottage built in {1798|1798}, for £650.',
    ],
  },
];
