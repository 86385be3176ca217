/**
 * Five scruffy pages of the web: stamps, capitals, emoji, short forms, slips. Made up for this file and marked before the engine
 * was first run on them; it then had F1 of 75.8 for equal extents, 89.5 for any overlap, 84.2 for types and 78.9 for values.
 * Seven marks were joined afterwards, where a day and its hour had been marked apart; the others stand as they were.
 */
import type {MarkedNews} from './news-sentences.js';

export const SCRUFFY: readonly MarkedNews[] = [
  {
    kind: 'tabloid page, Britain, summer',
    dct: '2025-06-12',
    sentences: [
      'Published: {Thu 12 Jun 2025 at 14.05 BST|TIME 2025-06-12T14:05}\nUpdated {3 hrs ago|DATE 2025-06-12}',
      'HEATWAVE ALERT 🔥🔥 BRITS TO BAKE {THIS WEEKEND|DATE 2025-W24-WE}',
      'Temperatures hit 31C at {3pm on WEDS|TIME 2025-06-11T15:00}, the hottest day of {the year|DATE 2025} so far.',
      'An amber warning is in force from {9am Friday|TIME 2025-06-13T09:00} until {8am on Monday 16 June|TIME 2025-06-16T08:00}.',
      '{This time last year|DATE 2024} we were all in wellies 😂',
      'Full list of closures (as of {12/06/25|DATE 2025-06-12}):',
      '👉 Library: shut {w/c 16 June|DATE 2025-W25}',
      '👉 Lido: open {Mon|SET XXXX-WXX-1}-{Fri|SET XXXX-WXX-5} {7am|TIME 2025-06-12T07:00}-{9pm|TIME 2025-06-12T21:00}',
      'The last hosepipe ban began on {5 Aug 2022|DATE 2022-08-05} and lasted {113 days|DURATION P113D}.',
      'Next one to watch: {August Bank Holiday Monday|DATE 2025-08-25}, when it usually pours.',
      'MORE: Ten parks to visit {this summer|DATE 2025-SU} | What’s on {tonight|TIME 2025-06-12TNI}',
    ],
  },
  {
    kind: 'results in brief, newsletter',
    dct: '2025-02-20',
    sentences: [
      'GOOD MORNING! It’s {Thursday, Feb. 20|DATE 2025-02-20}, and here’s what moved markets {overnight|TIME 2025-02-20TNI} 📈',
      'Leeward Foods: {Q3 FY25|DATE 2025-Q3} revenue £412m (+6% YoY); {H1|DATE 2025-H1} was flat.',
      'Guidance for {FY26|DATE 2026} unchanged; capex to peak in {the mid-2030s|DATE 203}.',
      '{Q4’24|DATE 2024-Q4} EPS $1.12 vs. $1.05 est.',
      'The firm’s {FY2024/25|DATE 2024} ends on {31 March|DATE 2025-03-31}.',
      'Earnings call: {Feb 21, 8:30 AM ET|TIME 2025-02-21T08:30}',
      'Shares are up 18% {YTD|DATE 2025} and 44% over {the last 52 weeks|DURATION P52W}.',
      'Rates: a cut is priced in for {Mar ’25|DATE 2025-03}, another by {year-end|DATE 2025}.',
      'The chain paused its pre-Christmas bonus in {Dec-24|DATE 2024-12}.',
      'Net debt fell in {the 26 weeks|DURATION P26W} to {28 Dec. 2024|DATE 2024-12-28}.',
      'Reuters first reported the talks {late on Weds|DATE 2025-02-19}.',
    ],
  },
  {
    kind: 'live blog, sport and festivals',
    dct: '2025-03-21',
    sentences: [
      '{FRI 21 MARCH, 19:45 GMT|TIME 2025-03-21T19:45} KO: Leeward v Hull',
      '{7.02pm|TIME 2025-03-21T19:02}: Teams are in. {5 mins ago|DATE 2025-03-21} the gaffer was seen pacing.',
      '{20.31|TIME 2025-03-21T20:31} GOALLL!! Just {46 seconds|DURATION PT46S} after the restart 😱',
      'They have not lost here since {Boxing Day 2019|DATE 2019-12-26}.',
      'Ramadan began on {1 March this year|DATE 2025-03-01}, and players broke their fast at sunset.',
      'Next up: Derby (A), {Tue 25th, 7:45pm|TIME 2025-03-25T19:45}.',
      'He missed the Lunar New Year tour in {late Jan|DATE 2025-01}.',
      'It was Super Tuesday for the Hawks {last week|DATE 2025-W11}: three wins in {24 hrs|DURATION PT24H}.',
      'Season tickets for {2025|DATE 2025}/{26|DATE 2026} go on sale {Apr 1st @ 10am|TIME 2025-04-01T10:00}.',
      'Posted by admin on {21.03.2025|DATE 2025-03-21} | {2 min|DURATION PT2M} read',
    ],
  },
  {
    kind: 'local site, United States',
    dct: '2024-11-04',
    sentences: [
      'By STAFF REPORTS | {Nov 4, 2024, 6:12 AM EST|TIME 2024-11-04T06:12}',
      'Polls open {tomorrow at 6 a.m.|TIME 2024-11-05T06:00} and close at {8 p.m.|TIME 2024-11-05T20:00}',
      'Lines were {2+ hours|DURATION PT2H} long {Sat.|DATE 2024-11-02} and {Sun.|DATE 2024-11-03}, clerks said.',
      'The suspect, arrested {Halloween night|TIME 2024-10-31TNI}, is due in court {Wed., Nov. 6|DATE 2024-11-06}.',
      'The 2-alarm fire broke out around {1:15 this morning|TIME 2024-11-04T01:15}.',
      'UPDATE ({10:40 a.m.|TIME 2024-11-04T10:40}): the road is open.',
      'Crews hope to finish by {Thanksgiving|DATE 2024-11-28}, or {the first week of December|DATE 2024-12} at the latest.',
      'She was reported missing {two weeks ago Friday|DATE 2024-10-18}.',
      'Yard waste is picked up {every other Tuesday|SET XXXX-WXX-2} through {Nov. 26th|DATE 2024-11-26}.',
      'The shop, a fixture since {the ’70s|DATE 197}, shut its doors for good {a few weeks back|DATE PAST_REF}.',
      '© {2024|DATE 2024} Leeward Media. Originally published {11/03/2024 5:00 pm|TIME 2024-11-03T17:00}.',
    ],
  },
  {
    kind: 'blog, technology and games',
    dct: '2025-09-02',
    sentences: [
      'UPDATED {Sep 2 @ 11:30pm PT|TIME 2025-09-02T23:30}: the patch is live!!!',
      'so the beta was meant to drop {mid-Aug|DATE 2025-08}, then {end of Aug|DATE 2025-08}, and {now|DATE PRESENT_REF} it’s “{early autumn|DATE 2025-FA}”…',
      'The studio teased it back in {May|DATE 2025-05} and went dark for {4 months|DURATION P4M}.',
      'Pre-orders start {9/9|DATE 2025-09-09} at {12:01 AM Eastern|TIME 2025-09-09T00:01}.',
      'I played it for like {20 hrs|DURATION PT20H} over {the long weekend|DATE 2025-W35-WE} & loved it',
      'Servers will be down {Thurs 4 Sept, 02:00|TIME 2025-09-04T02:00}–{06:00 UTC|TIME 2025-09-04T06:00}.',
      'v2.1 (build 1987) fixes the Y2K38 bug.',
      'It’s been a hot minute: the last game came out in {2016|DATE 2016}, i.e. {nine yrs ago|DATE 2016}.',
      'TL;DR – wait until {Black Friday|DATE 2025-11-28}, it’ll be half price by {Xmas|DATE 2025-12-25}.',
      'Comments close in {7d|DURATION P7D}. Filed under: Games, {2020s|DATE 202}',
      'A sequel is “{years|DURATION PXY} away”, the boss told us {yesterday evening|TIME 2025-09-01TEV}.',
    ],
  },
];
