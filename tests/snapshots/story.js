/**
 * Five articles about a bridge, and the timeline of them, for the states in which something is read. All of it is made
 * up; nothing in it is news.
 */

const texts = {
  'post.txt': {
    title: 'Bridge opens after ten years',
    publisher: 'The Post',
    url: 'https://www.example.org/bridge',
    lang: 'en',
    day: '2017-05-04',
    text: `Bridge opens after ten years

Share this page

The bridge opened on 3 May, the mayor said. Crowds came from the whole county, and the first lorry crossed at noon.

It had been closed since 2007, when two arches fell. The next inspection is planned for 1 June.

Read more: our guide to the county’s walks
`,
  },
  'herald.txt': {
    title: 'At last, a way across',
    publisher: 'The Herald',
    lang: 'en',
    day: '2017-05-05',
    text: `At last, a way across

The old bridge was opened to traffic on 4 May. It closed in 2007. The builder says it warned of the crack on 20 April.
`,
  },
  'gazette.txt': {
    title: 'Toll to be lifted',
    publisher: 'The Gazette',
    lang: 'en',
    day: '2017-05-06',
    text: `Toll to be lifted

The bridge opened on 3 May, the mayor said. The toll is to be lifted in June. A ferry is proposed for 15 June, should the bridge close again.
`,
  },
  'wire.txt': {
    title: 'Bridge opens',
    publisher: 'The Wire',
    lang: 'en',
    day: '2017-05-03',
    text: `The bridge opened on Wednesday. Engineers inspected its piers from 24 to 27 April.
`,
  },
  'blatt.txt': {
    title: 'Die Brücke ist wieder offen',
    publisher: 'Das Blatt',
    lang: 'de',
    day: '2017-05-04',
    text: `Die Brücke ist seit dem 3. Mai wieder offen. Die Stadt bestreitet, dass sie am 27. April gesperrt war.
`,
  },
};

const articles = Object.entries(texts).map(([id, {text, day, ...more}]) => ({
  id,
  text,
  sha256: '',
  ...more,
  dating: {best: day, from: day, to: day, firm: true, reasons: []},
  blocks:
    id === 'post.txt'
      ? [
          {start: 0, end: 28, kind: 'headline'},
          {start: 30, end: 45, kind: 'furniture'},
          {start: 47, end: text.indexOf('Read more'), kind: 'body'},
          {start: text.indexOf('Read more'), end: text.length, kind: 'furniture'},
        ]
      : [{start: 0, end: text.length, kind: 'body'}],
}));

/** Words of an article as evidence, found in its text; the date expression in them, too. */
function quote(id, exact, date, says) {
  const {text} = texts[id];
  const start = text.indexOf(exact);
  const at = text.indexOf(date, start);
  return {
    article: id,
    start,
    end: start + exact.length,
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + exact.length, start + exact.length + 32),
    says,
    timex: {start: at, end: at + date.length, exact: date, value: says, rule: 'absolute/day-month'},
  };
}

const DAY = 86_400_000;
const day = (t) => new Date(t).toISOString();

function event(id, title, date, evidence, more = {}) {
  const [from, to = from] = date.replace(/[?~]/g, '').split('/');
  const start = day(Date.parse(from));
  const end = day(Date.parse(to) + DAY);
  return {
    id,
    title,
    date,
    grain: 'day',
    start,
    end,
    earliest: start,
    latest: end,
    status: 'happened',
    importance: 0.5,
    evidence,
    ...more,
  };
}

const opened = [
  quote('wire.txt', 'The bridge opened on Wednesday.', 'Wednesday', '2017-05-03'),
  quote('post.txt', 'The bridge opened on 3 May, the mayor said.', '3 May', '2017-05-03'),
  quote('blatt.txt', 'Die Brücke ist seit dem 3. Mai wieder offen.', '3. Mai', '2017-05-03'),
  quote('herald.txt', 'The old bridge was opened to traffic on 4 May.', '4 May', '2017-05-04'),
  quote('gazette.txt', 'The bridge opened on 3 May, the mayor said.', '3 May', '2017-05-03'),
];

const year2007 = {grain: 'year', end: '2008-01-01T00:00:00.000Z', latest: '2008-01-01T00:00:00.000Z'};
const june = {grain: 'month', end: '2017-07-01T00:00:00.000Z', latest: '2017-07-01T00:00:00.000Z'};

export const story = {
  version: 1,
  generator: 'states',
  title: 'The bridge',
  articles,
  events: [
    event(
      'fall',
      'Two arches fell',
      '2007',
      [
        quote('post.txt', 'It had been closed since 2007, when two arches fell.', '2007', '2007'),
        quote('herald.txt', 'It closed in 2007.', '2007', '2007'),
      ],
      {...year2007, importance: 0.3},
    ),
    event(
      'warned',
      'The builder says it warned of the crack',
      '2017-04-20',
      [quote('herald.txt', 'The builder says it warned of the crack on 20 April.', '20 April', '2017-04-20')],
      {status: 'claimed', actors: ['the builder']},
    ),
    event(
      'piers',
      'Engineers inspected its piers',
      '2017-04-24/2017-04-27',
      [
        quote(
          'wire.txt',
          'Engineers inspected its piers from 24 to 27 April.',
          '24 to 27 April',
          '2017-04-24/2017-04-27',
        ),
      ],
      {actors: ['Engineers']},
    ),
    event(
      'closed',
      'Die Stadt bestreitet, dass sie gesperrt war',
      '2017-04-27',
      [quote('blatt.txt', 'Die Stadt bestreitet, dass sie am 27. April gesperrt war.', '27. April', '2017-04-27')],
      {status: 'denied', place: 'Die Stadt'},
    ),
    event('opening', 'The bridge opened', '2017-05-03', opened, {
      importance: 0.9,
      wordings: 4,
      latest: '2017-05-05T00:00:00.000Z',
      actors: ['the mayor'],
      place: 'the bridge',
      reasons: [
        '“3 May” names a day of the year in which the articles were written.',
        'Three articles say 3 May, one says 4 May.',
      ],
      conflicts: [
        {
          kind: 'date',
          note: 'Three articles say 3 May, one says 4 May.',
          events: ['opening'],
          sides: [[opened[1]], [opened[3]]],
        },
      ],
    }),
    event(
      'inspection',
      'The next inspection is planned',
      '2017-06-01',
      [quote('post.txt', 'The next inspection is planned for 1 June.', '1 June', '2017-06-01')],
      {status: 'scheduled', actors: ['Engineers']},
    ),
    event(
      'toll',
      'The toll is to be lifted',
      '2017-06',
      [quote('gazette.txt', 'The toll is to be lifted in June.', 'June', '2017-06')],
      {...june, status: 'expected'},
    ),
    event(
      'ferry',
      'A ferry is proposed',
      '2017-06-15',
      [
        quote(
          'gazette.txt',
          'A ferry is proposed for 15 June, should the bridge close again.',
          '15 June',
          '2017-06-15',
        ),
      ],
      {status: 'proposed', place: 'the bridge'},
    ),
  ],
  undated: [
    event(
      'lorry',
      'The first lorry crossed at noon',
      'XXXX-05-03',
      [{...quote('post.txt', 'the first lorry crossed at noon', 'noon', ''), timex: undefined}],
      {start: null, end: null, earliest: null, latest: null},
    ),
  ],
  diagnostics: [
    {code: 'empty-file', severity: 'error', article: 'x.txt', message: 'x.txt is empty.'},
    {
      code: 'charset-guessed',
      severity: 'warning',
      article: 'post.txt',
      message: 'post.txt names no character set; it was read as Windows-1252.',
    },
  ],
};
articles[0].coverage = {
  sentences: 6,
  used: 4,
  unused: [
    {
      start: story.articles[0].text.indexOf('ten years'),
      end: story.articles[0].text.indexOf('ten years') + 9,
      exact: 'ten years',
      reason: 'it names a length of time, and no day',
    },
  ],
};

/** The same in Arabic: one article, one event settled and one planned. */
export const arabic = (() => {
  const text = 'افتُتح الجسر في 3 مايو، كما قال رئيس البلدية. ومن المقرر أن يجري الفحص التالي في 1 يونيو.';
  const cite = (exact, date, says) => {
    const start = text.indexOf(exact);
    const at = text.indexOf(date, start);
    return {
      article: 'jisr.txt',
      start,
      end: start + exact.length,
      exact,
      prefix: '',
      suffix: '',
      says,
      timex: {start: at, end: at + date.length, exact: date, value: says, rule: 'absolute/day-month'},
    };
  };
  return {
    version: 1,
    generator: 'states',
    title: 'الجسر',
    articles: [
      {
        id: 'jisr.txt',
        text,
        sha256: '',
        title: 'افتتاح الجسر',
        publisher: 'الصحيفة',
        lang: 'ar',
        dating: {best: '2017-05-04', from: '2017-05-04', to: '2017-05-04', firm: true, reasons: []},
        blocks: [{start: 0, end: text.length, kind: 'body'}],
      },
    ],
    events: [
      event(
        'opening',
        'افتُتح الجسر',
        '2017-05-03',
        [cite('افتُتح الجسر في 3 مايو، كما قال رئيس البلدية.', '3 مايو', '2017-05-03')],
        {importance: 0.9},
      ),
      event(
        'inspection',
        'الفحص التالي',
        '2017-06-01',
        [cite('ومن المقرر أن يجري الفحص التالي في 1 يونيو.', '1 يونيو', '2017-06-01')],
        {status: 'scheduled'},
      ),
    ],
    undated: [],
    diagnostics: [],
  };
})();
