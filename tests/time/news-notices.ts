/**
 * Forty pieces of five kinds of web news that the other files hold least of, in the manner of `news-sentences.ts`: made up
 * for this file and marked by hand before the engine was run on them. The first run read 93.3 of
 * the values and 98.9 of the spans (97.8 to the letter). No mark was changed afterwards.
 */
import type {MarkedNews} from './news-sentences.js';

export const NOTICES: readonly MarkedNews[] = [
  {
    kind: 'recalls and warnings',
    dct: '2025-03-18',
    sentences: [
      'The snack maker has recalled three batches with a best-before date of {30 June 2025|2025-06-30}, the agency said on {Monday|2025-03-17}.',
      'The cots were sold between {September 2023|2023-09} and {January this year|2025-01} for about £140.',
      'Anyone who bought the heater since {October|2024-10} should unplug it {now|PRESENT_REF} and ask for a refund.',
      'Symptoms usually start within {two days|P2D} but can take {up to 10 weeks|P10W} to appear.',
      'The first complaint reached the company {last December|2024-12}, {three weeks|P3W} before it stopped sales.',
      'It is the second such warning {this month|2025-03} and the seventh {this year|2025}.',
      'Owners of vans built in {2019|2019} and {2020|2020} will get a letter by {the end of April|2025-04}.',
      'The ban takes effect at {midnight on Friday|2025-03-21T24:00}, and shops have {60 days|P60D} to clear their shelves.',
    ],
  },
  {
    kind: 'gardens and wildlife',
    dct: '2024-02-24',
    sentences: [
      'Snowdrops were out in {mid-January|2024-01}, almost {a month|P1M} early.',
      'Prune roses between {late February|XXXX-02} and {early March|XXXX-03}.',
      'Sow broad beans outdoors in {March|XXXX-03}; those sown in {November|2023-11} are already a foot high.',
      'The count, which runs from {Friday 1|2024-03-01} to {Sunday 10 March|2024-03-10}, needs more hands.',
      'The swifts left on {5 August last year|2023-08-05} and are not expected back before {the first week of May|2024-05}.',
      'It was the warmest {February|2024-02} night since {1961|1961}, the office said {Friday|2024-02-23}.',
      'The garden is open {Thursday|XXXX-WXX-4} to {Sunday|XXXX-WXX-7}, {10am|2024-02-24T10:00} to {4pm|2024-02-24T16:00}, until {October|2024-10}.',
      'An oak planted {300 years ago|1724} came down in {Thursday night|2024-02-22TNI}’s gale.',
    ],
  },
  {
    kind: 'museums and digs',
    dct: '2023-07-13',
    sentences: [
      'The ship sank in {about 1640|1640} and lay forgotten until {the summer of 2019|2019-SU}.',
      'The mosaic dates from {the third century|02} AD and was found {last autumn|2022-FA}.',
      'The dig, begun in {2015|2015}, ended on {Saturday|2023-07-08} after {eight summers|P8SU}.',
      'The statue was taken in {1897|1897} and went back {126 years later|2023}, on {Tuesday|2023-07-11}.',
      'The museum, shut since {March 2020|2020-03}, reopens {next Thursday|2023-07-20} with free entry for {the first month|P1M}.',
      'The tomb is {4,300 years|P4300Y} old, older by {two centuries|P2CE} than was thought until {now|PRESENT_REF}.',
      'Visitors can see the letters {daily|P1D} except {Mondays|XXXX-WXX-1} through {7 January 2024|2024-01-07}.',
      'The painting hung in the castle from {the 1780s|178} until the sale of {24 May 1932|1932-05-24}.',
    ],
  },
  {
    kind: 'homes and rents',
    dct: '2025-09-05',
    sentences: [
      'Prices rose 0.3% in {August|2025-08} after falling in {the previous month|2025-07}, the lender said {today|2025-09-05}.',
      'Rents were up 5.5% in {July|2025-07}, against 8.6% {a year earlier|2024-07}.',
      'The typical flat takes {62 days|P62D} to sell, {11 days|P11D} longer than in {the spring|2025-SP}.',
      'The average {two-year|P2Y} fixed rate fell below 5% for the first time since {May 2023|2023-05}.',
      'Tenants must be given {two months|P2M} to leave from {1 October|2025-10-01}.',
      'The tower was finished in {late 2021|2021}, {18 months|P18M} behind schedule.',
      'Landlords have until {the end of next year|2026} to comply.',
      'Viewings are on {Saturday 13 September|2025-09-13} from {10am|2025-09-13T10:00} and by appointment {the week after|2025-W38}.',
    ],
  },
  {
    kind: 'attacks and outages',
    dct: '2025-04-29',
    sentences: [
      'The lights went out at {12:33 on Monday|2025-04-28T12:33} and power was back in most cities by {6am|2025-04-29T06:00}.',
      'Orders have been paused since {Friday|2025-04-25}, and the retailer could not say on {Tuesday|2025-04-29} when they would resume.',
      'The flaw was reported on {14 January|2025-01-14} and fixed {six weeks later|2025-W09}.',
      'The outage lasted {nine hours and 40 minutes|PT9H40M}.',
      'Hackers had been inside the network for {at least 10 months|P10M}, from {June last year|2024-06}.',
      'Users first reported trouble shortly after {09:15 BST this morning|2025-04-29T09:15}.',
      'The ransom had to be paid within {72 hours|PT72H}, by {noon on 1 May|2025-05-01T12:00}.',
      'Support for the old version ends on {Oct. 14|2025-10-14}, {a decade|P1DE} after its launch.',
    ],
  },
];
