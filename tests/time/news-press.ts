/**
 * A hundred and twenty pieces of one to three sentences, half of them dispatches as of 2013 and half from the web, in the manner of
 * `news-sentences.ts`: made up for this file and marked by hand before the engine was run on them: value F1 86.9 of the first run,
 * spans 96.0 (88.4 to the letter); 90.3 for the dispatches and 84.3 for the web. No mark was changed afterwards, though some leave
 * out what the other files mark (a time of sport, a year told with its day).
 */
import type {MarkedNews} from './news-sentences.js';

/** Agencies, newspapers and broadcasters, as of 2013. */
const DISPATCHES: readonly MarkedNews[] = [
  {
    kind: 'agency, an attack and its inquiry',
    dct: '2013-04-18',
    sentences: [
      'HARROW, Mass. (Agency) — Investigators poring over video from {Monday|2013-04-15}’s bombing have found an image of a man leaving a bag near the finish line, a councilman briefed on the case said {Wednesday|2013-04-17}.',
      'The first bomb went off at {2:49 p.m.|2013-04-15T14:49}, {some 10 seconds|PT10S} before the second. The race had started {more than four hours earlier|2013-04-15}.',
      'A suspect had been arrested, one network said {shortly before 2 p.m. Wednesday|2013-04-17T14:00}; within {the hour|PT1H} it had taken that back.',
      'The president and his wife were to attend an interfaith service {Thursday morning|2013-04-18TMO}. Schools are closed for {the week|2013-W16}.',
      'Fourteen of the wounded were still in critical condition {late Wednesday|2013-04-17}, down from 17 {a day earlier|2013-04-16}.',
      'The park was the scene of the {1996|1996} bombing by a man who hid in the mountains for {five years|P5Y} and was caught in {2003|2003} while foraging behind a grocery.',
      'No one has claimed responsibility. It was the deadliest attack of its kind in the country since {Sept. 11, 2001|2001-09-11}.',
    ],
  },
  {
    kind: 'agency, diplomacy and war',
    dct: '2013-03-04',
    sentences: [
      'RIVASH (Agency) - Gunmen killed at least 40 soldiers in the west of the country on {Monday|2013-03-04}, in the worst spillover of the war next door since it began {nearly two years ago|2011}.',
      'The troops had fled over the border {over the weekend|2013-W09-WE} and were being taken home when their convoy was hit.',
      'The envoy, making his first visit to the region since he took over on {Feb. 1|2013-02-01}, will hold talks in the Gulf on {Tuesday|2013-03-05} before he flies home.',
      'Some 70,000 people have died, by the U.N.’s count, which was last updated in {mid-February|2013-02}. A million have fled, half of them since {the beginning of this year|2013}.',
      'Voting began at {8 a.m.|2013-03-04T08:00} and long lines were reported by {midmorning|2013-03-04TMO}; results are not due for {seven days|P7D}. In {2007|2007} more than 1,100 people were killed in {the weeks|PXW} after a disputed count.',
      'A run-off, if one is needed, would be held on {April 11|2013-04-11}.',
    ],
  },
  {
    kind: 'newspaper, companies',
    dct: '2013-01-25',
    sentences: [
      'Corland Co. said {fourth-quarter|2012-Q4} profit fell 12%, hurt by weak demand in Europe, and gave a forecast for {2013|2013} that was below what Wall Street had looked for.',
      'For {the period|2012-Q4} ended {Dec. 31|2012-12-31}, the maker of paints reported earnings of $401 million, or $1.10 a share, compared with $455 million, or $1.22 a share, {a year ago|2011-Q4}.',
      'It expects to earn between $5.10 and $5.30 a share {this year|2013}. Sales rose 2% to $3.3 billion for {the quarter|2012-Q4} and 4% for {all of 2012|2012}.',
      'The stock closed {Thursday|2013-01-24} at $71.15 and was off 4.1% in premarket trading. It is up 31% over {the past 12 months|P12M}.',
      'The airline’s fleet has been parked since {Jan. 16|2013-01-16}, and it may be {weeks|PXW}, or {months|PXM}, before any of its 50 jets fly again. The plane entered service in {October 2011|2011-10}, {three years|P3Y} late.',
      'Orders for durable goods jumped 4.6% in {December|2012-12}, the third gain in {four months|P4M}, and were 4.1% higher in {2012|2012} than in {the year before|2011}.',
    ],
  },
  {
    kind: 'newspaper, politics',
    dct: '2013-05-21',
    sentences: [
      'The tax agency’s former chief told senators on {Tuesday|2013-05-21} that he first learned of the practice {last spring|2012-SP}, well before the {November|2012-11} election.',
      'He left the agency {last fall|2012-FA} when his {five-year|P5Y} term ended. His successor was forced out {last week|2013-W20} and will be gone by {the end of the month|2013-05}.',
      'From {early 2010|2010} until {May 2012|2012-05}, workers in Ohio picked out groups with certain words in their names. Some waited {more than two years|P2Y} for an answer; a few are waiting still.',
      'The committee voted 13 to 5 {Tuesday evening|2013-05-21TEV} to send the bill to the full Senate, which is likely to take it up in {June|2013-06}. In {1986|1986}, the last time that Congress did anything so sweeping, three million people became legal.',
      'The mayor’s race, open for the first time in {12 years|P12Y}, has nine candidates, and could have a tenth by {week’s end|2013-W21}. The primary is on {Sept. 10|2013-09-10}.',
      'She was 32 when she was named to the court, {one day|P1D} shy of the deadline. At {that time|PAST_REF} there were no other women on it.',
    ],
  },
  {
    kind: 'broadcaster, home',
    dct: '2013-03-27',
    sentences: [
      'Farmers in the north say they have lost thousands of lambs in the snow that fell {last Friday|2013-03-22}. Some homes have been without power for {five days|P5D}.',
      'It has been the coldest {March|2013-03} since {1962|1962}, and winds from the east are expected to last into {April|2013-04}. Clocks go forward {this weekend|2013-W13-WE}.',
      'From {1 April|2013-04-01} tenants with a spare room will lose 14% of their benefit. The change, first mooted in {2010|2010}, will save £480m {a year|P1Y}, ministers say.',
      'A man of 19 was stabbed outside a takeaway at {around 23:20 GMT on Tuesday|2013-03-26T23:20} and died on the way to hospital. Two men, aged 20 and 22, are being held.',
      'The MP, who was Foreign Secretary from {2007|2007} to {2010|2010}, is to stand down {next month|2013-04} and move to New York. He lost the leadership to his brother {two and a half years ago|2010}.',
      'The inquiry heard from 30 families between {November|2012-11} and {January|2013-01}. Its report had been promised “before {Easter|2013-03-31}”.',
    ],
  },
  {
    kind: 'newspaper, science',
    dct: '2013-02-20',
    sentences: [
      'A planet barely larger than the Moon circles its star once {every 13 days|P13D}, astronomers said on {Wednesday|2013-02-20}. It is the smallest ever seen; {as recently as 1995|1995} none at all were known outside the solar system.',
      'The meteor came in at 40,000 miles {an hour|PT1H} {last Friday|2013-02-15}, {16 hours|PT16H} before an asteroid half the size of a football field passed closer to Earth than some satellites.',
      'Nothing so big had hit the planet since {1908|1908}. Such an event might be expected {once a century|P1CE}, the team said, though {a decade|P1DE} of data is not much to go on.',
      'In the study, women who were given folic acid {four weeks|P4W} before and {eight weeks|P8W} after conception had fewer children with autism. The 85,176 babies were born between {2002|2002} and {2008|2008}.',
      'Doctors hope for a vaccine “within {five years|P5Y}”. They said as much in {1984|1984}.',
      'The rover drilled its first hole on {Feb. 8|2013-02-08} and has {now|PRESENT_REF} scooped up a pinch of gray powder. It will look for carbon over {the coming weeks|PXW}; its main mission is to last one Martian year, or {687 days|P687D}.',
    ],
  },
  {
    kind: 'newspaper, lives',
    dct: '2013-06-14',
    sentences: [
      'Harald Voss, who drew the steam engines that three generations of children fell asleep to, died on {June 3|2013-06-03} in Lucerne. He was 88. His death was not announced until {this week|2013-W24}.',
      'He had his first drawing printed at 14, in the paper of a town that {today|PRESENT_REF} lies under a reservoir.',
      'In {the years|PXY} after the war he painted signs. “I was 30 before I had a desk,” he said in {1999|1999}. By then 12 million copies had been sold.',
      'His wife of {52 years|P52Y}, Ilse, died in {2004|2004}; a son was killed on a motorcycle {the same year|2004}. He leaves two daughters and a great-grandchild born {last month|2013-05}.',
      'The best of the books, “The Night Mail,” came out in {the fall of 1957|1957-FA} and has never been out of print since. A film of it is to open {this Christmas|2013-12-25}.',
      'He drew {every day|P1D} until his eyes failed, and in {the afternoons|XXXX-XX-XXTAF} he walked.',
    ],
  },
  {
    kind: 'agency, courts and crime',
    dct: '2013-05-06',
    sentences: [
      'Three women who vanished separately {about a decade ago|2003} were found alive {Monday|2013-05-06} in a house just south of downtown. One was last seen {April 21, 2003|2003-04-21}, the day before she turned 17.',
      'Neighbors had called the police in {November 2011|2011-11} and again {the following year|2012}. Officers knocked, got no answer and left, one said.',
      'The trial, {now|PRESENT_REF} in its {fifth month|P5M}, resumes {Tuesday|2013-05-07}. The defendant has been on the stand for {18 days|P18D}.',
      'A lawyer for the estate said that the promoter wrote the doctor’s name in a budget on {June 24, 2009|2009-06-24}, {the day before|2009-06-24} the singer’s death.',
      'He faces {20 years|P20Y} to life. Sentencing is {Aug. 1|2013-08-01}, a judge ruled {Friday|2013-05-03} after {an hourlong|PT1H} hearing.',
      'Two teenagers were shot {early Sunday|2013-05-05} outside a hall on 14th Street, about {2 a.m.|2013-05-05T02:00}, after a sweet 16 party. It was the city’s 37th homicide of {2013|2013}, against 60 by {this time last year|2012-05}.',
    ],
  },
  {
    kind: 'agency, markets and the economy',
    dct: '2013-02-12',
    sentences: [
      'Gold eased to a {five-week|P5W} low on {Tuesday|2013-02-12}, with China shut for the {week-long|P1W} New Year holiday. Spot gold was at $1,641.10 an ounce by {1035 GMT|2013-02-12T10:35}.',
      'The yen has lost some 20 percent since {mid-November|2012-11}. Finance ministers of the Group of 20 meet in Moscow on {Friday|2013-02-15} and {Saturday|2013-02-16}.',
      'Prices rose at an annual rate of 2.7 percent in {January|2013-01}, the same as in {each of the three months before|P3M}. The bank sees them above 3 percent by {the third quarter|2013-Q3}.',
      'Industrial output shrank 0.6 percent in {the final quarter of last year|2012-Q4}, its third fall in a row, and is no higher {now|PRESENT_REF} than it was in {1997|1997}.',
      'The fund, set up in {2008|2008} with 2,000 investors, has returned 9.4 percent {a year|P1Y}, net of fees, against 2.1 percent for the S&P 500.',
      'Greece’s lenders are due back in Athens {later this month|2013-02} to see if it has earned a 2.8 billion euro slice of aid; the one before was paid in {December|2012-12}. Its {10-year|P10Y} bond yields 10.9 percent.',
    ],
  },
  {
    kind: 'newspaper, sport and the arts',
    dct: '2013-04-26',
    sentences: [
      'The forward was banned for 10 games on {Wednesday|2013-04-24} for biting a defender in {Sunday|2013-04-21}’s 2-2 draw. He has until {noon on Friday|2013-04-26T12:00} to appeal, and could be out until {late September|2013-09}.',
      'Game 3 is {Saturday afternoon|2013-04-27TAF} in Milwaukee. The Heat have not trailed in a fourth quarter since {April 10|2013-04-10}.',
      'The 72-year-old conductor has led the orchestra since the {1999-2000|1999} season and will step down {two years from now|2015}, it said on {Thursday|2013-04-25}.',
      'The museum opened on {April 13|2013-04-13} after a {10-year|P10Y}, $500 million overhaul. It drew 10,000 people on its first day, and the line on {Thursday|2013-04-25} was {two hours|PT2H} long.',
      'The final season starts {Sunday, Aug. 11, at 9 p.m.|2013-08-11T21:00} Eastern. Its first, in {2008|2008}, was cut to seven episodes by the writers’ strike.',
      'Taken with the second overall pick {Thursday night|2013-04-25TNI}, he ran the 40 in 4.71 seconds in {February|2013-02}. He was cut from his high school team in ninth grade.',
    ],
  },
];

/** The web of today. */
const PAGES: readonly MarkedNews[] = [
  {
    kind: 'web, strikes and trains',
    dct: '2025-09-19',
    sentences: [
      'Bus drivers in the city will walk out on {Friday 19|2025-09-19}, {Saturday 20|2025-09-20} and {Monday 22 September|2025-09-22}, with more dates to follow, the union has said.',
      'There will be no trains between Hull and Selby from {30 September|2025-09-30} to {2 October|2025-10-02}, and a reduced service on {3|2025-10-03}, {6|2025-10-06} and {7 October|2025-10-07}.',
      'Passengers can claim if they are {15 minutes|PT15M} late or more. Claims must be made within {28 days|P28D} of travel.',
      'The dispute has rumbled on since {July 2024|2024-07}, and talks on {this day last week|2025-09-12} broke up after {20 minutes|PT20M}. What happens next? Members will be balloted again; the result is due in {the first week of November|2025-11}.',
    ],
  },
  {
    kind: 'web, opening hours and what is on',
    dct: '2024-03-07',
    sentences: [
      'Open {Wednesday|XXXX-WXX-3} to {Saturday|XXXX-WXX-6}, {noon|2024-03-07T12:00}–{10pm|2024-03-07T22:00}; {Sunday|XXXX-WXX-7}, {noon|2024-03-07T12:00}–{5pm|2024-03-07T17:00}. Closed {Mondays|XXXX-WXX-1} and {Tuesdays|XXXX-WXX-2}. Mains from £16.',
      'The farm shop opens at {8.30|2024-03-07T08:30} {every morning|XXXX-XX-XXTMO} but {Sunday|XXXX-WXX-7}, and the café shuts {half an hour|PT30M} before the shop does.',
      'Until {21 April|2024-04-21}, {Tues|XXXX-WXX-2}-{Sun|XXXX-WXX-7} {10am|2024-03-07T10:00}-{6pm|2024-03-07T18:00} (late {Fridays|XXXX-WXX-5} to {9pm|2024-03-07T21:00}). Under-18s go free.',
      'Storytime is {Thursdays|XXXX-WXX-4} at {10:15 a.m.|2024-03-07T10:15} and the chess club meets on {the second Tuesday of each month|XXXX-WXX-2} at {6|2024-03-07T18:00}. The library will be closed {March 29|2024-03-29} for staff training.',
    ],
  },
  {
    kind: 'web, travel',
    dct: '2025-02-26',
    sentences: [
      'Go in {May|XXXX-05} or {September|XXXX-09}: in {August|XXXX-08} the beaches are packed and the rooms cost twice as much. We paid £95 {a night|P1NI} for a double with breakfast.',
      'Flights from Bristol start on {2 May|2025-05-02} and run {twice a week|P1W}, on {Mondays|XXXX-WXX-1} and {Fridays|XXXX-WXX-5}, until {the end of October|2025-10}.',
      'The sleeper leaves Paris at {9.20pm|2025-02-26T21:20} and gets in at {8.05 the next morning|2025-02-27T08:05}. It was axed in {2013|2013} and came back, to cheers, {three years ago|2022}.',
      'From {2 April|2025-04-02} Europeans will need a permit to visit Britain. It costs £10, lasts {two years|P2Y} and takes {up to three days|P3D} to come through, so do not leave it to {the night before|2025-04-01TNI}.',
    ],
  },
  {
    kind: 'web, weather',
    dct: '2023-12-11',
    sentences: [
      '{Tonight|2023-12-11TNI} will be dry at first, with rain reaching the west by {midnight|2023-12-11T24:00}. {Tomorrow|2023-12-12}: blustery, brighter by {lunchtime|2023-12-12TMI}, 9C. Outlook for {Wednesday|2023-12-13} to {Friday|2023-12-15}: settled, with some frost.',
      'A winter storm watch is in effect from {6 p.m. Tuesday|2023-12-12T18:00} to {noon Wednesday|2023-12-13T12:00}. Highs will be in the mid-30s and lows in the teens.',
      'The river at Worcester peaked at 5.2m {just after 4am|2023-12-11T04:00} and is falling by 2cm {an hour|PT1H}. It last stood so high in {February 2014|2014-02}.',
      'Bookmakers are offering 3-1 on a white {Christmas|2023-12-25}. Strictly, snow fell on {25 December|2022-12-25} {last year|2022}, if only a flake or two; the last time most of us woke to it was in {2010|2010}.',
    ],
  },
  {
    kind: 'web, food',
    dct: '2026-01-13',
    sentences: [
      'Prep {20 min|PT20M} Prove {1 hr+|PT1H} Cook {35 min|PT35M} Serves 4. If you make the dough {the night before|2026-01-12TNI}, leave it in the fridge.',
      'Roast for {25-30 minutes|PT25M}, turning once, until golden; rest for {five|PT5M}. It will keep in the fridge for {three days|P3D}.',
      'Blood oranges are in the shops from {January|XXXX-01} to {early March|XXXX-03}. I buy a crate {every winter|XXXX-WI} and eat little else.',
      'The pub, which dates from {1640|1640}, was bought by its regulars {last spring|2025-SP} and does Sunday lunch from {12|2026-01-13T12:00} till {4|2026-01-13T16:00}. Two courses, £28.',
    ],
  },
  {
    kind: 'web, health',
    dct: '2025-06-17',
    sentences: [
      'More than 500 people have caught measles here {so far this year|2025}, against 122 in {the whole of 2022|2022}. The first dose is given at {12 months|P12M} and the second, for {now|PRESENT_REF}, at {three years and four months|P3Y4M}.',
      'The tablets are taken once {daily|P1D}, ideally at the same time {each day|P1D}. Do not stop without talking to your doctor, even if you have felt well for {months|PXM}.',
      'Waits of {over 18 weeks|P18W} have come down for {the fourth month running|P4M}. In {April|2025-04}, 59.7% were seen in time; the goal is 65% by {next March|2026-03}.',
      'Dr Fine Cole, 44, who ran the trial, said patients had gone from five migraines {a month|P1M} to two. A bigger study will start {later in the year|2025}, with results in {2028|2028}.',
    ],
  },
  {
    kind: 'web, technology',
    dct: '2024-08-21',
    sentences: [
      'The Pixel 9 and 9 Pro XL go on sale {tomorrow|2024-08-22} from $799 and $1,099; the folding one follows on {Sept. 4|2024-09-04}. All three get {seven years|P7Y} of updates.',
      'iOS 18.1 beta 2 is out {now|PRESENT_REF}, and the full release is due {next month|2024-09}. To get it, you will need a 15 Pro from {last year|2023}, with 8GB of memory and A17.',
      'The bug, CVE-2024-2019, has been in the code since {2007|2007}. A fix was ready within {hours|PTXH}, yet {six weeks later|2024-W40} four in ten servers had not been patched.',
      'Threads hit 200 million users {a fortnight ago|2024-W32}, {a little over a year|P1Y} after launch. X, once Twitter, does not say how many it has {these days|PRESENT_REF}.',
    ],
  },
  {
    kind: 'web, sport live',
    dct: '2025-11-03',
    sentences: [
      '{20:00|2025-11-03T20:00} Kick-off! Sunderland, fourth {this morning|2025-11-03TMO}, could go second {tonight|2025-11-03TNI}. They have not lost here since {April|2025-04}.',
      'Team news: O’Brien is back after {three weeks|P3W} out, so it’s 4-2-3-1. Everton have won one in seven away, and were 3-0 down at half-time last time out.',
      '“We go again on {Saturday|2025-11-08},” he tells Sky. “In {January|2026-01} we’ll see what is what.” His deal is up in {June 2027|2027-06}.',
      'The Blue Jays lost Game 7, 5-4, in 11 innings, {two days ago|2025-11-01}; no club had won the Series in consecutive years since {2000|2000}. Spring training begins {Feb. 10|2026-02-10}.',
    ],
  },
  {
    kind: 'web, live blog',
    dct: '2022-07-27',
    sentences: [
      '{10.42am BST|2022-07-27T10:42} Good morning. It is strike day again. {12 minutes ago|2022-07-27} the transport secretary told the BBC there was “nothing new” on the table.',
      'Here is {today|2022-07-27}’s timetable. {11am|2022-07-27T11:00}: hustings in Leeds. {Noon|2022-07-27T12:00}: PMQs would normally be about {now|PRESENT_REF}, but MPs are away until {5 September|2022-09-05}.',
      'Ballot papers land from {Monday|2022-08-01} and the winner is announced on {the first Monday in September|2022-09-05}. A year is a long time in politics; {six weeks|P6W} in this contest is longer.',
      'We are closing this blog {shortly|FUTURE_REF}. To recap: 14:1 on the favourite, down from 7:2 at {the weekend|2022-W29-WE}; a poll of 1,003 members on {Friday|2022-07-22}.',
    ],
  },
  {
    kind: 'web, explained',
    dct: '2024-10-10',
    sentences: [
      'What happens next? The bill gets its second reading on {29 November|2024-11-29}, a Friday. If passed it goes to committee in {the new year|2025} and would not become law before {late 2025|2025}.',
      'How did we get here? {1961|1961}: suicide is no longer a crime. {2015|2015}: MPs vote down a bill, 330 to 118. {September 2023|2023-09}: a citizens’ jury is set up.',
      'When do the clocks go back? At {2am on Sunday 27 October|2024-10-27T02:00}. It has been the last Sunday of {October|XXXX-10} since {1996|1996}.',
      'Who can claim? Anyone of pension age on {23 September|2024-09-23}; that is, those born before {23 September 1958|1958-09-23}. Claims can be backdated by {three months|P3M}, so {21 December|2024-12-21} is the cut-off.',
    ],
  },
  {
    kind: 'web, company news and money',
    dct: '2025-04-22',
    sentences: [
      'Tesla reports after the bell on {Tuesday|2025-04-22}. Its stock has lost 44% {this year|2025}, and {first-quarter|2025-Q1} deliveries of 336,681 were the weakest since {2022|2022}.',
      'The price of gold topped $3,500 for the first time {overnight|2025-04-22TNI}; it was $2,000 as late as {the winter before last|2023-WI}.',
      'Broadband bills went up on {1 April|2025-04-01}, by £3 or £4 {a month|P1M}. If you are out of contract, switch {today|2025-04-22}: it takes {10 minutes|PT10M}.',
      'The fix lasts until {30 June 2027|2027-06-30}; after {the first two years|P2Y} you can leave for nothing. Ofgem’s next cap is announced by {27 May|2025-05-27} and applies from {July|2025-07} through {September|2025-09}.',
    ],
  },
  {
    kind: 'web, culture',
    dct: '2021-10-28',
    sentences: [
      'Adele’s fourth album, 30, is out on {19 November|2021-11-19}. It comes {six years|P6Y} after 25 and {a decade|P1DE} after 21, which spent 23 weeks at No 1.',
      'The Sunday Night show returns {next week|2021-W44}. Series 3 of 24 Hours is on {Tuesdays|XXXX-WXX-2} at {9pm|2021-10-28T21:00}, from {2 November|2021-11-02}.',
      'Reader, I lasted {40 minutes|PT40M}. Set over one day in {the summer of 1976|1976-SU}, the film (15, 127 mins) takes an age to get going, and is in cinemas from {tomorrow|2021-10-29}.',
      'Bond was to have been here in {April 2020|2020-04}, then {that November|2020-11}, then {this April|2021-04}. {Today|PRESENT_REF} cinemas have become a habit that many have lost.',
    ],
  },
  {
    kind: 'web, chronology',
    dct: '2026-03-20',
    sentences: [
      '{20 Feb|2026-02-20}: The court strikes down the tariffs, 6-3. {24 Feb|2026-02-24}: A new levy of 10% comes in, for {150 days|P150D}. {Early March|2026-03}: The first refunds are paid.',
      '{2019|2019} – The firm is founded in a garage. {Spring 2021|2021-SP} – It raises $30m. {Q3 2023|2023-Q3} – First profit. {Last month|2026-02} – 400 are laid off.',
      '{March 3, 9:40 p.m.|2026-03-03T21:40}: Dispatchers take the first call. {9:52|2026-03-03T21:52}: Two engines arrive. {10:15|2026-03-03T22:15}: The roof falls in. By {dawn|2026-03-04TMO} it is over.',
      'Week one: She is seen on {1|2026-03-01}, {4|2026-03-04} and {5 March|2026-03-05}. Between {8|2026-03-08} and {12 March|2026-03-12} her phone is on; after that nothing.',
    ],
  },
  {
    kind: 'web, consumer and motoring',
    dct: '2025-05-15',
    sentences: [
      'About 2,100 Honda Civics of {model year 2024|2024} are being recalled. The 2.0-litre e:HEV does 0-62mph in {7.9 seconds|PT7.9S} and costs from £34,500, or £349 {a month|P1M} over {four years|P4Y}.',
      'M&S says some data was taken in the attack over {Easter weekend|2025-W16-WE}. Online orders have been paused since {25 April|2025-04-25} and no one will say when they will resume.',
      'I bought a sofa on {Black Friday|2024-11-29} with “{six weeks|P6W}” delivery. It is {now|PRESENT_REF} {the middle of May|2025-05}. Can I have my £1,950 back?',
      'The sale ends {midnight tonight|2025-05-15T24:00}. Use code MAY25 for 25% off the second item; the offer cannot be used on {bank holiday Monday|2025-05-26}.',
    ],
  },
  {
    kind: 'web, local',
    dct: '2023-09-02',
    sentences: [
      'Main Street will close to traffic from {7 a.m.|2023-09-04T07:00} to {4 p.m. on Labor Day|2023-09-04T16:00} for the 45th Apple Fest. Parking is free at 1500 Elm Drive; shuttles run {every 15 minutes|PT15M}.',
      'The state’s minimum wage goes to $15.13 {an hour|PT1H} on {Jan. 1|2024-01-01}. It has gone up {each January|XXXX-01} since {2020|2020}.',
      'Schools reopen on {Tuesday|2023-09-05}, and for 104 of them it will be in part: a type of concrete used from {the 1950s|195} to {the mid-’90s|199} may give way. Some heads were told only on {Thursday night|2023-08-31TNI}.',
      'Sgt. May Summer, a {24-year|P24Y} veteran of the force, retires {Friday|2023-09-08}. A send-off is {Sept. 9|2023-09-09} at VFW Post 1917, {5|2023-09-09T17:00} to {8 p.m.|2023-09-09T20:00}',
    ],
  },
];

/** Both halves. */
export const PRESS: readonly MarkedNews[] = [...DISPATCHES, ...PAGES];
