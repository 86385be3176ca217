/**
 * A hundred and sixty pieces of news in two halves, in the manner of `news-sentences.ts`: dispatches as agencies and newspapers
 * wrote them between 1990 and 2013, and what stands on the web today. Made up for this file and marked by hand before the engine
 * was run on them: value F1 92.9 of the first run for the dispatches (92.9 to the letter) and 77.1 for the web (82.7), 83.5 for
 * both. No mark was changed afterwards, though some part a day from its hour where others do not.
 */
import type {MarkedNews} from './news-sentences.js';

/** Agencies, newspapers and broadcasters, 1990 to 2013. */
const DISPATCHES: readonly MarkedNews[] = [
  {
    kind: 'wires, courts',
    dct: '1994-06-20',
    sentences: [
      'LOS ANGELES (Agency) - A retired dentist pleaded not guilty {Monday|1994-06-20} to two counts of murder, {three days|P3D} after he led police on a chase along the freeway.',
      'The judge set a preliminary hearing for {June 30|1994-06-30}. A grand jury had heard four witnesses {Friday|1994-06-17} before it recessed for {the weekend|1994-W24-WE}.',
      'The bodies were found {shortly after midnight on June 13|1994-06-13T24:00} by neighbors out walking a dog.',
      'If convicted he could go to the gas chamber. No one has been executed in the county since {1967|1967}, when he was 19.',
      'Court records show that police were called to the house eight times between {1985|1985} and {1989|1989}; in {May of 1989|1989-05} he pleaded no contest and was put on {two years|P2Y} of probation.',
      'The Supreme Court, which goes into recess {later this month|1994-06}, let stand {Monday|1994-06-20} a ruling that costs the insurer $12 million.',
      'A former clerk was sentenced {last week|1994-W24} to {18 months|P18M} in prison. She had faced {up to 10 years|P10Y}.',
      'In a two-page order issued {late Friday|1994-06-17}, the court gave the state until {July 15|1994-07-15} to reply.',
    ],
  },
  {
    kind: 'wires, war',
    dct: '1999-04-08',
    sentences: [
      'Allied jets struck a fuel depot {before dawn Thursday|1999-04-08TMO} on the {15th day|P15D} of the air campaign, alliance officials said.',
      'BELGRADE, {April 8|1999-04-08} - Air-raid sirens sounded at {8:35 p.m. Wednesday|1999-04-07T20:35} and the all-clear was not given until {5 a.m.|1999-04-08T05:00}',
      'Some 10,000 people crossed {overnight|1999-04-08TNI}; on {Tuesday|1999-04-06} only 800 had come, and {the day before|1999-04-05} the border had been shut altogether.',
      'The general said the weather was the worst he had seen in {decades|PXDE} but should clear by {the weekend|1999-W14-WE}.',
      'Three American soldiers captured on {March 31|1999-03-31} near the border have {now|PRESENT_REF} been held for {more than a week|P1W}.',
      'The pact was signed {50 years ago this week|1949-W14}. Leaders of the 19 members gather in Washington on {April 23|1999-04-23}-{25|1999-04-25} to mark the anniversary.',
      'Rebels took the town in {the summer of 1998|1998-SU} and lost it again {that fall|1998-FA}. By then half the houses had burned.',
      'A cease-fire declared for Orthodox Easter, {this Sunday|1999-04-11}, was dismissed as too little, too late.',
    ],
  },
  {
    kind: 'newspapers, companies',
    dct: '2005-07-21',
    sentences: [
      'Harlan Industries Inc. said {second-quarter|2005-Q2} profit rose 14 percent, helped by a gain of $31 million, or 12 cents a share, from the sale of a pipe mill.',
      'Net income for {the three months|P3M} ended {June 30|2005-06-30} was $188.4 million, or 71 cents a share, compared with $165.2 million, or 63 cents a share, in {the year-ago quarter|2004-Q2}.',
      'Revenue climbed 6 percent to $2.41 billion from $2.27 billion {a year earlier|2004-Q2}. Analysts surveyed by a data firm were expecting 68 cents.',
      'For {the current quarter|2005-Q3}, the company said it expects to earn 70 to 74 cents a share. It reaffirmed its outlook for {the full year|2005}.',
      'Shares of the company fell $1.12 to $38.40 in afternoon trading {Thursday|2005-07-21}. Over {the past 52 weeks|P52W} they have ranged from $29.75 to $41.08.',
      'The carrier lost $382 million in {the first half|2005-H1}, its 17th {quarterly|P1Q} loss in the {four and a half years|P4Y6M} since {the start of 2001|2001}.',
      'The board declared a dividend of 22 cents payable {Sept. 9|2005-09-09} to holders of record {Aug. 19|2005-08-19}.',
      'Chief Executive Roy Tanner, 64, plans to step down at {the end of the year|2005}; he has run the company since {December 1998|1998-12}.',
    ],
  },
  {
    kind: 'newspapers, politics',
    dct: '2013-03-19',
    sentences: [
      'NICOSIA, Cyprus - Lawmakers on {Tuesday|2013-03-19} threw out a tax on bank deposits that had been agreed in the {early hours of Saturday|2013-03-16TMO}.',
      'The banks, closed since {Friday|2013-03-15}, will stay shut at least until {Thursday|2013-03-21}. Most had been due to reopen on {Tuesday|2013-03-19} after a {three-day|P3D} holiday weekend.',
      'The president, elected {less than a month ago|2013-02}, was to meet party leaders at {9 a.m. Wednesday|2013-03-20T09:00}, according to a spokesman.',
      'The island, which joined the bloc in {2004|2004} and took the euro in {January 2008|2008-01}, asked for help {last June|2012-06}.',
      'It is {10 years|P10Y} {this week|2013-W12} since the invasion. Polls taken at {the time|PAST_REF} found seven in 10 Americans in favor; {today|PRESENT_REF} it is four in 10.',
      'The senator, who has said in {recent months|PXM} that he would not run again, will announce his plans in {the coming weeks|PXW}, aides said.',
      'Spending cuts of $85 billion took effect on {March 1|2013-03-01}. Unless Congress acts, a stopgap bill that keeps the government running expires on {March 27|2013-03-27}.',
      'She was first elected in a {1996|1996} special election and has won by double digits ever since.',
    ],
  },
  {
    kind: 'wires, accidents',
    dct: '2000-07-26',
    sentences: [
      'GONESSE, France - A chartered jet crashed in flames shortly after takeoff {Tuesday|2000-07-25}, killing all 109 aboard and four people on the ground.',
      'Flight 4590 had been delayed for {about an hour|PT1H}. It left the gate at {4:38 p.m.|2000-07-25T16:38} and went down {less than two minutes|PT2M} later.',
      'It was the first crash in the plane’s {31-year|P31Y} history. Until {Tuesday|2000-07-25} none of its passengers had ever been hurt.',
      'Cracks had been found {earlier this week|2000-W30} in the wings of six others, one of which was taken out of service {Monday|2000-07-24}.',
      'A memorial service was planned for {Thursday evening|2000-07-27TEV} in Hanover. Flags will fly at half-staff through {the end of the week|2000-W30}.',
      'A ferry with 200 people aboard sank in heavy seas {around 3 a.m. local time|2000-07-26T03:00}, {12 hours|PT12H} into its crossing. By {nightfall|2000-07-26TEV} 61 had been pulled from the water.',
      'The mine was to have closed in {October|1999-10}, but reopened under new owners in {the spring|2000-SP}. The last inspection was on {July 11|2000-07-11}.',
      'The driver, 23, had been at the wheel for {16 straight hours|PT16H}. He was taken to Mercy Hospital, where he later died.',
    ],
  },
  {
    kind: 'newspapers, obituaries',
    dct: '2012-08-14',
    sentences: [
      'Edith Barlow, who for {nearly four decades|P4DE} edited the cookbooks from which much of America learned to cook, died on {Sunday|2012-08-12} at her home in Vermont. She was 94.',
      'Edith Mary Barlow was born in Duluth on {Nov. 2, 1917|1917-11-02}. Her father, a grain dealer, lost everything in {1929|1929}.',
      'She graduated in {1939|1939}, came to New York {the following year|1940} and was hired at $22 {a week|P1W} by a house that then published Westerns.',
      'In {the spring of 1951|1951-SP} a manuscript arrived that five houses had turned down. It ran to 900 pages. She read it in {two nights|P2NI}.',
      'By {the late 1960s|196} it had sold a million copies. A second volume followed in {1970|1970}, and {three years later|1973} came her own.',
      'Her first marriage, to a pilot, ended in divorce in {1946|1946}; her second husband, the poet Alan Strand, whom she married {that year|1946}, died in {2003|2003}.',
      'She cooked dinner {every night|P1D}, even in her 90s, and swam in the pond until {last October|2011-10}. “I have never in my life been bored,” she told this newspaper in a {2009|2009} interview.',
      'A service will be held on {Sept. 8|2012-09-08} at {11 a.m.|2012-09-08T11:00}',
    ],
  },
  {
    kind: 'wires, sport',
    dct: '1996-07-29',
    sentences: [
      'ATLANTA - A 35-year-old carpenter from Leeds won the marathon walk {Sunday|1996-07-28} in {3 hours, 43 minutes and 30 seconds|PT3H43M30S}.',
      'The sprinter, who set the world record of 19.66 {last month|1996-06}, runs the heats of the 200 meters on {Wednesday|1996-07-31} and the final {Thursday night|1996-08-01TNI}.',
      'The Braves swept a doubleheader {Saturday|1996-07-27}, 6-4 and 3-1, and lead the division by 11 games. They were 14-2 in {June|1996-06}.',
      'She took gold in {1988|1988} and silver in {1992|1992} and said she had “nothing to prove.”',
      'The left-hander missed {all of last season|1995} after surgery and did not pitch until {May 19|1996-05-19}. He has won his last seven starts.',
      'Leeds scored in the 12th, 31st and 90th minutes. It was their fourth win in {15 days|P15D}, and the first at home since {March 2|1996-03-02}.',
      'The Games end {Sunday|1996-08-04}. The next ones, in Sydney, will begin in {September 2000|2000-09}.',
      'The bout, twice put off, will {now|PRESENT_REF} take place on {Nov. 9|1996-11-09}, {five days|P5D} after his 34th birthday.',
    ],
  },
  {
    kind: 'newspapers, markets and the economy',
    dct: '1998-10-16',
    sentences: [
      'Stocks soared {Thursday|1998-10-15} after the Federal Reserve cut interest rates for the second time in {less than three weeks|P3W}. The Dow rose 330.58 points, or 4.2%, to 8299.36.',
      'The move came at {3:15 p.m. EDT|1998-10-15T15:15}, {an hour|PT1H} before the market closed. It was the first between regular meetings since {April 1994|1994-04}.',
      'Treasury bond yields fell to 4.98% from 5.09% {late Wednesday|1998-10-14}. The {30-year|P30Y} bond has gained nearly five points so far {this month|1998-10}.',
      'Housing starts dropped 2.5% in {September|1998-09} to an annual rate of 1.58 million, after a rise of 0.4% {the previous month|1998-08}.',
      'Consumer prices were flat {last month|1998-09} and are up just 1.5% from {September 1997|1997-09}. Economists had looked for a rise of 0.2%.',
      'The fund, which {a year ago|1997} had assets of $4.7 billion, was rescued by 14 banks on {Sept. 23|1998-09-23}.',
      'Oil for {November|1998-11} delivery settled at $13.63 a barrel, down 19 cents. {A year ago|1997} it fetched $20.97.',
      'The economy grew at a 1.8% annual rate in {the second quarter|1998-Q2}, down from 5.5% in {the first|1998-Q1}. A report on {the third quarter|1998-Q3} is due {Oct. 30|1998-10-30}.',
    ],
  },
  {
    kind: 'broadcaster, world',
    dct: '2013-03-22',
    sentences: [
      'The rebels seized the town on {Thursday|2013-03-21}, {hours|PTXH} after a truce signed in {January|2013-01} collapsed. By {Friday morning|2013-03-22TMO} they were within 80km of the capital.',
      'The country has seen four coups since independence in {1960|1960}, the last of them {10 years ago this month|2003-03}.',
      'The Pope, who was elected on {13 March|2013-03-13}, will wash the feet of 12 prisoners on {Maundy Thursday|2013-03-28}, breaking with custom.',
      'The men were arrested at {about 05:30 GMT|2013-03-22T05:30} in raids on three addresses. They can be held for {up to 14 days|P14D} without charge.',
      'North Korea’s army was put on alert {earlier this month|2013-03}. It carried out its third nuclear test on {12 February|2013-02-12}.',
      'Snow fell across much of the country {overnight|2013-03-22TNI} and up to 20cm is expected by {Saturday|2013-03-23}. {Last March|2012-03} was the third warmest on record.',
      'He has been in power for {more than 30 years|P30Y}, since {1980|1980}. Voters backed a new constitution {last weekend|2013-W11-WE}; elections must follow by {the end of July|2013-07}.',
      'The 21-year-old student disappeared from a bus station on {the night of 24 February|2013-02-24TNI} and has not been seen since.',
    ],
  },
  {
    kind: 'newspapers, science and health',
    dct: '2009-11-10',
    sentences: [
      'More than 22 million Americans caught the new flu between {April|2009-04} and {October|2009-10}, officials estimated on {Tuesday|2009-11-10}, six times the last count.',
      'Vaccine makers had promised 120 million doses by {mid-October|2009-10}. As of {Monday|2009-11-09} 38 million had been shipped.',
      'The study followed 4,100 nurses for an average of {11 years|P11Y}, asking them {every two years|P2Y} what they ate.',
      'Children under 10 need two doses {at least 21 days|P21D} apart. Babies younger than {six months|P6M} cannot be given any.',
      'The collider, shut down by a fault {nine days|P9D} after it first ran in {September 2008|2008-09}, should be colliding protons by {Christmas|2009-12-25}.',
      'The probe struck the crater {a month ago|2009-10}; at {the time|PAST_REF} the plume was too faint to see. {Now|PRESENT_REF} the team says there was water in it, about 25 gallons.',
      'The lake has shrunk by a fifth in {the last half century|P50Y}, and could be gone by {the 2050s|205}.',
      'Published in {the Nov. 5 issue|2009-11-05} of the journal, the finding ends a {20-year-old|P20Y} dispute.',
    ],
  },
];

/** The web of today. */
const PAGES: readonly MarkedNews[] = [
  {
    kind: 'web, live blog',
    dct: '2026-03-03',
    sentences: [
      '{09:41|2026-03-03T09:41} Good morning and welcome. The chancellor is on her feet at {12:30|2026-03-03T12:30}, straight after PMQs, and we will bring you every line.',
      '{17m ago|2026-03-03} Summary. The deficit will be £8bn higher in {2026|2026}-{27|2027} than was forecast in {November|2025-11}. Growth is cut to 1.1% {this year|2026} and 1.4% {next|2027}.',
      'Asked at {8.10 this morning|2026-03-03T08:10} whether taxes would rise, the minister said only that “the statement is at {lunchtime|2026-03-03TMI}”.',
      'We are expecting the vote at {around 7pm|2026-03-03T19:00}. The last time a government lost one was in {January 2019|2019-01}.',
      'That’s it from me for {today|2026-03-03}. My colleague will be here from {6am tomorrow|2026-03-04T06:00} with reaction. Thanks for your comments.',
    ],
  },
  {
    kind: 'web, explainers',
    dct: '2025-10-08',
    sentences: [
      'When does the new system start? From {Sunday 12 October|2025-10-12}, and it will be phased in over {six months|P6M}, until {10 April 2026|2026-04-10}.',
      'Do I need to do anything before I travel? No. You will be asked for fingerprints on your first trip; after that your record lasts {three years|P3Y}. You can stay for {90 days|P90D} in any {180-day|P180D} period.',
      'Why was it delayed? It was meant to begin in {2022|2022}, then in {May 2023|2023-05}, then {last November|2024-11}. The head of the agency said in {August|2025-08} there would be no more slippage.',
      'What is a shutdown? When Congress has not passed spending bills by {the start of the fiscal year|2025-10-01}, {Oct. 1|2025-10-01}, most agencies must close. There have been 21 since {1976|1976}; the longest, over {the winter of 2018-19|2018-WI}, went on for {35 days|P35D}.',
      'How long could this one last? Nobody knows. Troops will miss a paycheck on {the 15th|2025-10-15}; by {Thanksgiving|2025-11-27}, analysts say, airports would be in trouble.',
    ],
  },
  {
    kind: 'web, opening hours and listings',
    dct: '2024-07-12',
    sentences: [
      'The gallery is open {Tuesday|XXXX-WXX-2} to {Sunday|XXXX-WXX-7}, {10am|2024-07-12T10:00}-{5pm|2024-07-12T17:00} (last entry {4.15pm|2024-07-12T16:15}), and closed on {Mondays|XXXX-WXX-1} except bank holidays.',
      'Open {Mon|XXXX-WXX-1}-{Fri|XXXX-WXX-5} {9am|2024-07-12T09:00}-{6pm|2024-07-12T18:00}, {Sat|XXXX-WXX-6} {9.30am|2024-07-12T09:30}-{1pm|2024-07-12T13:00}. Closed {Sun|XXXX-WXX-7}.',
      'Farmers market: {Saturdays|XXXX-WXX-6}, {8 a.m.|2024-07-12T08:00} to {noon|2024-07-12T12:00}, through {Oct. 26|2024-10-26}, rain or shine, in the lot at 412 W. Second Street.',
      'The exhibition runs from {20 July|2024-07-20} to {5 January 2025|2025-01-05}. Tickets £14, members free; late opening until {9pm|2024-07-12T21:00} on {Fridays|XXXX-WXX-5}.',
      '{Fri 19|2024-07-19} & {Sat 20 July|2024-07-20}, {7.30pm|2024-07-12T19:30}: The Tempest, in the abbey grounds. Bring a chair. Gates open {an hour|PT1H} before.',
      'Library branches will be closed for the holiday {Monday|2024-07-15}; drop boxes can be used {24 hours|PT24H} {a day|P1D}. Regular hours, {10|2024-07-12T10:00} to {8|2024-07-12T20:00}, resume {Tuesday|2024-07-16}.',
    ],
  },
  {
    kind: 'web, travel',
    dct: '2025-02-22',
    sentences: [
      '{June|XXXX-06} to {September|XXXX-09} is busiest, and hottest; come in {April|XXXX-04} or {May|XXXX-05} for wild flowers, or in {late October|XXXX-10} when the sea is still warm.',
      'Direct trains leave Paris at {7.28am|2025-02-22T07:28} and {2.28pm|2025-02-22T14:28} {daily|P1D} and take {a little over six hours|PT6H}. I took the early one.',
      'The monastery, founded in {1082|1082} and rebuilt in {the 17th century|16}, opens at {9|2025-02-22T09:00} and closes for {two hours|PT2H} at {noon|2025-02-22T12:00}.',
      'Doubles from €95 in low season, €160 in {July|XXXX-07} and {August|XXXX-08}, with a {three-night|P3NI} minimum stay at {weekends|XXXX-WXX-WE}. The pool opens in {mid-May|XXXX-05}.',
      'On our {third morning|2025-02-22TMO} the fog lifted. “It will be back by {four|2025-02-22T16:00},” said Nuno, who has farmed here for {60 years|P60Y}.',
      'The best time to see the lights is between {September|XXXX-09} and {March|XXXX-03}; {this winter|2024-WI} has been one of the best for {a decade|P1DE}.',
    ],
  },
  {
    kind: 'web, weather',
    dct: '2026-01-14',
    sentences: [
      'A yellow warning for ice runs from {6pm on Wednesday|2026-01-14T18:00} to {10am on Thursday|2026-01-15T10:00} and covers all of Wales.',
      '{Tonight|2026-01-14TNI}: clear spells at first, then cloud from the west, with rain by {dawn|2026-01-15TMO}. Lows of -2C. {Thursday|2026-01-15}: brighter by {midday|2026-01-15T12:00}. {Friday|2026-01-16} to {Sunday|2026-01-18}: unsettled.',
      'It will be the coldest night of {the winter|2025-WI} so far, beating the -12.5C recorded at Marham on {3 January|2026-01-03}.',
      'Some 900 homes were still without power at {9 this morning|2026-01-14T09:00}, down from 34,000 at the height of the storm. Engineers expect to have everyone back on by {10 tonight|2026-01-14T22:00}.',
      '{December 2025|2025-12} was the wettest since records began in {1836|1836}. On average it rains on 13 days in {January|XXXX-01}.',
      'Highs in the mid-30s {today|2026-01-14} and {tomorrow|2026-01-15} will give way to the 20s by {the weekend|2026-W03-WE}. There’s a 60 percent chance of snow {Sunday afternoon|2026-01-18TAF}.',
    ],
  },
  {
    kind: 'web, food',
    dct: '2023-12-02',
    sentences: [
      'Prep {15 min|PT15M}. Soak {overnight|2023-12-02TNI}. Cook {1 hr 45 min|PT1H45M}. Serves 6-8.',
      'Heat the oven to 180C (160C fan)/350F/gas 4. Roast for {25 minutes|PT25M}, turn, then give it {10 more minutes|PT10M}, until the skin crackles.',
      'It keeps for {up to a week|P1W} in the fridge, or {three months|P3M} in the freezer. I make it {every December|XXXX-12} and it is gone by {Boxing Day|2023-12-26}.',
      'The restaurant, which opened in {the spring|2023-SP} in a former bank, serves lunch {Wednesday|XXXX-WXX-3} through {Saturday|XXXX-WXX-6} and dinner {nightly|P1D}. Set menu £32; the {2019|2019} Barolo is £78.',
      'Feed the cake with a tablespoon of brandy {once a week|P1W} until {the week|P1W} before {Christmas|2023-12-25}, then marzipan it.',
    ],
  },
  {
    kind: 'web, technology',
    dct: '2024-09-10',
    sentences: [
      'The phone goes up for pre-order {this Friday|2024-09-13} at {5 a.m. Pacific|2024-09-13T05:00} and ships on {September 20|2024-09-20}. It starts at $799, the same as {last year|2023}’s model.',
      'iOS 18 is out {Monday, September 16|2024-09-16}; 18.1, with the first of the AI features, is due in {October|2024-10}. Battery life is “up to {27 hours|PT27H}” of video.',
      'Version 3.12 reached end of life in {2023|2023}, according to a post dated {2024-09-02|2024-09-02}. Build 22631.4169 fixes 79 flaws.',
      'The chipmaker, which in {June|2024-06} was briefly the most valuable firm in the world, reported {Q2|2024-Q2} revenue of $30bn {two weeks ago|2024-W35}.',
      'The {1977|1977} probes are {now|PRESENT_REF} 24 billion km away. It took until {this April|2024-04} to fix a fault first seen {last November|2023-11}.',
      'Posted by Dana at {3:07 PM|2024-09-10T15:07}. Updated {Sep 10, 2024|2024-09-10}. {4 min|PT4M} read.',
    ],
  },
  {
    kind: 'web, fixtures and results',
    dct: '2025-08-14',
    sentences: [
      'Liverpool host Bournemouth on {Friday|2025-08-15} ({20:00 BST|2025-08-15T20:00}) as the {2025|2025}-{26|2026} season gets under way; United v Arsenal is on {Sunday|2025-08-17} at {4.30pm|2025-08-17T16:30}.',
      'England won the first Test by 8 runs, lost the third on {the fourth day|P4D} and drew at Lord’s, where play began late after rain. The series ended 2-2 {ten days ago|2025-08-04}.',
      'Spurs were 2-0 up until the 85th minute of {Wednesday night|2025-08-13TNI}’s Super Cup in Udine, and lost 4-3 on penalties.',
      'The window shuts at {7pm on 1 September|2025-09-01T19:00}. {Last summer|2024-SU} the club spent £140m; this time round it has spent nothing so far.',
      'The 26-year-old, out since {February|2025-02} with a torn hamstring, could be back “{some time in October|2025-10}”, his coach said after training on {Tuesday|2025-08-12}.',
      'Week 1: {Thursday, Sept. 4|2025-09-04}, Dallas at Philadelphia, {8:20 p.m. ET|2025-09-04T20:20}. {Monday, Sept. 8|2025-09-08}, Minnesota at Chicago, {8:15 p.m.|2025-09-08T20:15}.',
    ],
  },
  {
    kind: 'web, polls and elections',
    dct: '2024-10-30',
    sentences: [
      'With {six days|P6D} to go, 57 million Americans have already voted. Early voting ends {this Sunday|2024-11-03} in some counties and {Friday|2024-11-01} in others.',
      'The poll of 1,516 likely voters was taken {Oct. 23|2024-10-23}-{27|2024-10-27} and has a margin of error of 3 points. It had her up by four in {September|2024-09}.',
      'Polls open at {7 a.m.|2024-11-05T07:00} on {Tuesday, Nov. 5|2024-11-05}, and close at {8 p.m.|2024-11-05T20:00} Those in line by then can vote.',
      'No Republican has carried the county since {1988|1988}. He lost it by 2,016 votes {four years ago|2020} and by twice that in {’16|2016}.',
      'The winner will be sworn in on {20 January|2025-01-20}. Results may not be known {that night|2024-11-05TNI}, or even {that week|2024-W45}: in {2020|2020} it took until {the Saturday|2020-11-07}.',
    ],
  },
  {
    kind: 'web, courts',
    dct: '2022-05-19',
    sentences: [
      'A man who stabbed his neighbour over a parking space has been jailed for life, with a minimum term of {22 years|P22Y} less the {311 days|P311D} he has spent on remand.',
      'Reading Crown Court heard that at {about 6.50pm on 11 July last year|2021-07-11T18:50} Collins, {now|PRESENT_REF} 54, rang his sister and said: “I’ll be on the news {tonight|2021-07-11TNI}.”',
      'Sentencing was adjourned until {the week of 13 June|2022-W24}. He was bailed on condition that he keeps a curfew between {9pm|2022-06-13T21:00} and {6am|2022-06-14T06:00}.',
      'The offences took place over a {five-month|P5M} period from {November 2019|2019-11} to {March 2020|2020-03}, when the victim was aged between 13 and 14.',
      'He was found guilty on {Monday|2022-05-16} after a {four-week|P4W} trial. The jury of seven men and five women took {just under nine hours|PT9H}. He is to be sentenced on {Friday week|2022-05-27}.',
    ],
  },
  {
    kind: 'web, local council',
    dct: '2023-09-26',
    sentences: [
      'The consultation opened on {Monday|2023-09-25} and closes at {midnight on Sunday 5 November|2023-11-05T24:00}. Drop-in sessions will be held on {4|2023-10-04}, {11|2023-10-11} and {18 October|2023-10-18}, {4pm|2023-10-18T16:00}-{7pm|2023-10-18T19:00}.',
      'The A27 will be shut {overnight|2023-09-26TNI}, {8pm|2023-09-26T20:00} to {6am|2023-09-27T06:00}, {Monday|2023-10-02} to {Friday|2023-10-06} {next week|2023-W40} for resurfacing.',
      'A decision was put off in {July|2023-07} and again {this month|2023-09}. Work could start as early as {spring 2024|2024-SP} and would last {the best part of two years|P2Y}.',
      'Application 23/01847/FUL, for 140 homes off Manor Road, goes before the committee {next Wednesday|2023-10-04} at {6.30|2023-10-04T18:30}.',
      'The budget gap for {2024|2024}/{25|2025} has grown from £12m to £19.5m in {six months|P6M}. The leader, who took over in {May|2023-05}, blames {13 years|P13Y} of cuts.',
    ],
  },
  {
    kind: 'web, health',
    dct: '2021-01-20',
    sentences: [
      'You can be given the second dose between {three|P3W} and {12 weeks|P12W} after the first. Protection starts {about 14 days|P14D} later.',
      'A further 1,820 deaths were reported on {Wednesday|2021-01-20}, the highest {daily|P1D} total yet. On {this day last week|2021-01-13} it was 1,564.',
      'Take one tablet {twice a day|P1D} for {seven days|P7D}. Do not take more than eight in {any 24 hours|PT24H}.',
      'By {15 February|2021-02-15} everyone over 70 should have been offered a jab; the over-50s must wait until {the spring|2021-SP}, possibly {late April|2021-04}.',
      'Symptoms usually appear within {five days|P5D}, and most people are better in {a fortnight|P2W}. If you are still coughing after {three weeks|P3W}, ring your GP.',
    ],
  },
  {
    kind: 'web, science',
    dct: '2014-11-13',
    sentences: [
      'The lander touched down at {15:34 GMT on Wednesday|2014-11-12T15:34}, bounced, and came to rest {two hours later|2014-11-12T17:34}, a kilometre away. The signal took {28 minutes|PT28M} to arrive.',
      'Its battery will last {60 hours or so|PT60H}; after that it must live on the {hour and a half|PT1H30M} of sunlight it gets {each day|P1D}.',
      'The comet goes round the sun once {every six and a half years|P6.5Y}, and will be closest to it {next August|2015-08}, on {the 13th|2015-08-13}.',
      'Warming could reach 4C by {the end of the century|20}. {The last 12 months|P12M} to {October|2014-10} were the hottest such period on record.',
      'The bones are {some 45,000 years|P45000Y} old. They were found in {2008|2008} by an ivory carver on the bank of the Irtysh.',
    ],
  },
  {
    kind: 'web, celebrity',
    dct: '2025-05-06',
    sentences: [
      'She announced on {Monday night|2025-05-05TNI} that she is expecting her third child. Her sons were born in {May 2022|2022-05} and {August 2023|2023-08}.',
      'The pair, both 31, met on the set of a {2019|2019} film, wed in secret {18 months|P18M} later, and split {just before Christmas|2024-12-25}.',
      'He tells the magazine’s {June|2025-06} issue that {the last year|P1Y} “has been the best of my life”. His tour begins on {28 June|2025-06-28} in Dublin; tickets are on sale from {9am on Friday|2025-05-09T09:00}.',
      'Back in the day he was known as May Day. {These days|PRESENT_REF} he gets up at {five|2025-05-06T05:00} to feed the hens.',
      'The One Show star, 48, looked half her age over {the bank holiday weekend|2025-W18-WE}. Season 4 drops {this Thursday|2025-05-08}.',
    ],
  },
  {
    kind: 'web, markets',
    dct: '2023-03-13',
    sentences: [
      'Regulators took over the bank on {Friday|2023-03-10}, {44 hours|PT44H} after it said it had lost $1.8bn. A third failed on {Sunday|2023-03-12}.',
      'The yield on the {two-year|P2Y} note fell 61 basis points to 3.98%, its sharpest {one-day|P1D} fall since {October 1987|1987-10}. {Last Wednesday|2023-03-08} it stood at 5.05%.',
      'Bitcoin was up 9% at $24,150 as of {11:20 a.m.|2023-03-13T11:20} in New York. It was below $20,000 as recently as {Friday|2023-03-10}.',
      '{February|2023-02}’s inflation figures are out {tomorrow|2023-03-14} at {8:30am ET|2023-03-14T08:30}. Year on year, prices are thought to have risen 6%, against 6.4% in {January|2023-01}.',
      'Traders {now|PRESENT_REF} see a 38% chance of no change on {22 March|2023-03-22}; {a week ago|2023-W10} most had bet on half a point.',
      'The FTSE 100 closed down 199 points at 7,548, a level last seen at {the turn of the year|2023}. In 2,020 stocks traded, losers led winners five to one.',
    ],
  },
];

/** Both halves. */
export const WIRES: readonly MarkedNews[] = [...DISPATCHES, ...PAGES];
