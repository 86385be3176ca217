/**
 * Some hundred and twenty sentences in sixty short passages, from ten more kinds of pages, in the manner of
 * `news-sentences.ts`: made up for this file and marked by hand before the engine was run on them: value F1 91.6 of the first
 * run, spans 98.2 (90.4 to the letter). No mark was changed afterwards.
 */
import type {MarkedNews} from './news-sentences.js';

export const COLUMNS: readonly MarkedNews[] = [
  {
    kind: 'agency, trade and diplomacy',
    dct: '2025-02-05',
    sentences: [
      'BEIJING, {Feb 5|2025-02-05} (Agency) - China said on {Wednesday|2025-02-05} it would impose tariffs of 15% on American coal from {Feb. 10|2025-02-10}, {hours|PTXH} after a 10% U.S. levy took effect at {12:01 a.m. ET on Tuesday|2025-02-04T00:01}.',
      'The two presidents are expected to speak by phone {this week|2025-W06}, though no call had been arranged by {Wednesday evening|2025-02-05TEV}. They last met in {November 2023|2023-11}.',
      'A first round of duties in {2018|2018} set off a trade war that lasted {nearly two years|P2Y}. Exports to the United States fell 12% in {the year that followed|2019}.',
      'Mexico won a {30-day|P30D} reprieve on {Monday|2025-02-03} after its president agreed to send troops to the border. Canada got the same terms {hours later|2025-02-03}.',
      'Officials meet in Geneva on {Friday|2025-02-07} for a second day of talks. “We will not be rushed,” one said {late on Tuesday|2025-02-04}.',
      'The yuan earlier touched its weakest level since {September 2023|2023-09}. Markets reopened after the {week-long|P1W} Lunar New Year holiday.',
    ],
  },
  {
    kind: 'broadcaster, home news',
    dct: '2023-08-21',
    sentences: [
      'A nurse who murdered seven babies will spend the rest of her life in prison, a judge ruled on {Monday|2023-08-21}. She refused to appear for the sentencing hearing, which had been set for {10:00 BST|2023-08-21T10:00}.',
      'The attacks took place between {June 2015|2015-06} and {June 2016|2016-06}. Consultants first raised concerns in {October 2015|2015-10}, but she was not moved off the ward until {the following July|2016-07}.',
      'The government has ordered an inquiry, and a chair will be named in {the coming weeks|PXW}. A review of 4,000 admissions is expected to take {at least 18 months|P18M}.',
      'Strikes by consultants begin on {Thursday|2023-08-24} and last for {48 hours|PT48H}. Junior doctors, who walked out for {four days|P4D} {earlier this month|2023-08}, are balloting on further action; the vote closes on {31 August|2023-08-31}.',
      'From {today|2023-08-21} parents can apply for {two hours|PT2H} of free childcare. The scheme was announced in {March|2023-03}’s Budget and will be rolled out fully by {September 2025|2025-09}.',
      'Temperatures are set to climb again towards {the end of the week|2023-W34}. {August|2023-08} has so far been cooler than average, following the hottest {June|2023-06} on record.',
    ],
  },
  {
    kind: 'World Cup live',
    dct: '2022-11-25',
    sentences: [
      '{13:07 GMT|2022-11-25T13:07} Full time: Wales 0-2 Iran. Two goals in stoppage time, in the 98th and 101st minutes, broke Welsh hearts.',
      '{Today|2022-11-25}’s other games: Qatar v Senegal ({1pm|2022-11-25T13:00}), Netherlands v Ecuador ({4pm|2022-11-25T16:00}), England v USA ({7pm|2022-11-25T19:00}).',
      'The hosts were out of the tournament {five days|P5D} after it began. No host had gone home so soon since {2010|2010}.',
      'Wales must now beat England on {Tuesday|2022-11-29}. It is their first World Cup in {64 years|P64Y}.',
      'He limped off on {Thursday|2022-11-24} with an ankle injury and will miss {Monday|2022-11-28}’s match. The forward has scored in each of his last three games.',
      'Neymar was fouled nine times in {90 minutes|PT90M}. Back at {10 tomorrow|2022-11-26T10:00} for Tunisia v Australia.',
    ],
  },
  {
    kind: 'election night and after',
    dct: '2024-06-13',
    sentences: [
      'The manifesto, launched on {Thursday morning|2024-06-13TMO} in Manchester, runs to 136 pages. Voters go to the polls in {three weeks|P3W}’ time.',
      'The party leader said he had first backed the plan “back in {2019|2019}”. He will take part in a debate on {Thursday 20 June|2024-06-20} at {8pm|2024-06-13T20:00}.',
      'France’s snap vote takes place in two rounds, on {June 30|2024-06-30} and {July 7|2024-07-07}, less than {three weeks|P3W} before the Olympics open in Paris.',
      'Turnout was 51%, up a notch on {five years ago|2019}. The new parliament sits for the first time on {July 16|2024-07-16}.',
      'She has been an MP since the {2015|2015} election and was a minister for {18 months|P18M} until {last autumn|2023-FA}.',
      'Postal ballots will start landing on doormats {early next week|2024-W25}. The deadline to register is {11:59pm on Tuesday|2024-06-18T23:59}.',
    ],
  },
  {
    kind: 'pandemic',
    dct: '2020-03-18',
    sentences: [
      'All schools in England will shut from {Friday|2020-03-20} until further notice. Exams will not go ahead in {May|2020-05} and {June|2020-06}.',
      'The number of deaths rose by 33 in {the past 24 hours|PT24H}. {Two weeks ago|2020-W10} there had been none.',
      'Italy has been in lockdown for {nine days|P9D}; its prime minister said measures due to expire on {April 3|2020-04-03} would be extended.',
      'The first case was traced back to {17 November|2019-11-17}, {weeks|PXW} before doctors noticed a cluster in {late December|2019-12}.',
      'Symptoms appear {two to 14 days|P2D} after exposure. Anyone with a cough should stay at home for {a fortnight|P2W}.',
      'Wall Street’s {11-year|P11Y} bull run is over. The Dow has lost a third of its value in {just over a month|P1M}. Trading was halted for {15 minutes|PT15M} shortly after {midday|2020-03-18T12:00}.',
      'The show, which was to open on {April 9|2020-04-09}, is postponed until {the autumn|2020-FA}.',
    ],
  },
  {
    kind: 'Sunday paper',
    dct: '2019-10-06',
    sentences: [
      'She was 16 when she was first told that she would never walk again. {Last Sunday|2019-09-29}, {nearly two decades|P2DE} later, she crossed the finish line in Berlin.',
      'The palace has known about the book for {months|PXM}. It is published {this Thursday|2019-10-10}, and extracts appear in a magazine {tomorrow|2019-10-07}.',
      'He was spotted at {2am yesterday|2019-10-05T02:00} leaving a casino. {A week earlier|2019-W39} he had told fans he was “home with the kids”.',
      'In a normal year the town takes in 30,000 visitors. {This summer|2019-SU} there were half as many, and in {winter|2019-WI} it is empty.',
      'My grandmother, born in {1911|1911}, kept every letter. She read them {each night|XXXX-XX-XXTNI} until she died, in {the spring of 1999|1999-SP}.',
      'The deadline is {31 October|2019-10-31}. With {25 days|P25D} to go, nobody knows what will happen on {1 November|2019-11-01}.',
    ],
  },
  {
    kind: 'results and deals',
    dct: '2026-05-12',
    sentences: [
      'Vodaline on {Tuesday|2026-05-12} reported a full-year loss of €4.2 billion, compared with a profit of €1.1 billion {the previous year|2025}. It will start a €500 million buyback on {Wednesday|2026-05-13}.',
      'Organic growth slowed to 2.1% in {the fourth quarter|2026-Q1} from 5.2% in the third. The company’s financial year ends on {31 March|2026-03-31}.',
      'The deal, first agreed in {June 2023|2023-06}, took {almost two years|P2Y} to clear regulators and closed on {31 May last year|2025-05-31}.',
      'Analysts expect {2026|2026}-{27|2027} earnings of around €11.5 billion. Shares were up 3% by {0915 GMT|2026-05-12T09:15}, and are up 22% since {the start of the year|2026}.',
      'Its chief executive, who took over {three years ago this month|2023-05}, said the “hard yards” were done. Her contract runs until {the end of 2028|2028}.',
      'The group will cut 2,000 jobs over {the next 12 months|P12M}, most of them by {Christmas|2026-12-25}.',
    ],
  },
  {
    kind: 'space and storms',
    dct: '2016-09-29',
    sentences: [
      'Europe’s comet chaser will end its {12-year|P12Y} mission on {Friday|2016-09-30} with a slow crash. Controllers expect to lose contact at {about 11:20 GMT|2016-09-30T11:20}.',
      'Rosetta was launched in {March 2004|2004-03} and reached its target {a decade later|2014}. It slept for {31 months|P31M}, until {20 January 2014|2014-01-20}.',
      'The signal takes {40 minutes|PT40M} to reach Earth. “{Right now|PRESENT_REF} I’m just numb,” said a scientist who has worked on it for half her life.',
      'Matthew became a hurricane on {Thursday afternoon|2016-09-29TAF} and could hit Jamaica {late Sunday|2016-10-02} or {early Monday|2016-10-03}. It was only the second storm in {a decade|P1DE} to strengthen so fast.',
      'The island was last struck in {1988|1988}. Forecasters said that gusts of 60 mph would arrive as soon as {Saturday night|2016-10-01TNI}.',
      'A new moon will rise at {6.43pm on Saturday|2016-10-01T18:43}.',
    ],
  },
  {
    kind: 'listings and local notices',
    dct: '2021-07-03',
    sentences: [
      'The market is back {every first Saturday|XXXX-WXX-6} of the month, {9am|2021-07-03T09:00} to {2pm|2021-07-03T14:00}, until {October|2021-10}.',
      'The Fourth of July parade steps off at {10 a.m. Sunday|2021-07-04T10:00} on Main Street. Fireworks begin at {dusk|2021-07-04TEV}.',
      'City offices will be closed {Monday|2021-07-05}. Trash normally collected on {Mondays|XXXX-WXX-1} will be picked up {Tuesday|2021-07-06}.',
      'A blood drive is planned from {noon|2021-07-08T12:00} to {5 p.m. Thursday, July 8|2021-07-08T17:00}, at the Elks Lodge.',
      'Lane closures on the bridge start {July 12|2021-07-12} and will last through {mid-August|2021-08}. Work will be done between {9 p.m.|2021-07-12T21:00} and {5 a.m.|2021-07-13T05:00}.',
      'A 34-year-old man was cited for trespassing at {11:42 p.m. Thursday|2021-07-01T23:42} in the 200 block of Elm Street.',
      'Class of {1971|1971}: the 50th reunion, put off {last year|2020}, is {Aug. 14|2021-08-14}.',
    ],
  },
  {
    kind: 'profiles and obituaries',
    dct: '2014-01-15',
    sentences: [
      'He died on {Saturday|2014-01-11} at the ranch where he had lain in a coma for {eight years|P8Y}, since a stroke in {January 2006|2006-01}. He was 85.',
      'Born in {1928|1928} to Russian farmers, he took up arms at 14. In the war of {1948|1948} he was shot in the stomach, and {that winter|1948-WI} he formed his own unit.',
      'The funeral was held on {Monday|2014-01-13}. World leaders will gather again {next month|2014-02}.',
      'The singer had not performed live since {1986|1986}, when a stadium tour ended in debt. {Two years later|1988} she moved to Crete, where to this day her records are played.',
      'At the time of her death she was at work on a memoir. It will come out in {the autumn|2014-FA}.',
      'He taught three days {a week|P1W} until he was 80. “I have about {ten years|P10Y} left,” he told me {last spring|2013-SP}; he had {ten months|P10M}.',
    ],
  },
];
