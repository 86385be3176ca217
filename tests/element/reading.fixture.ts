/** A small timeline of invented words, for the tests of what is read. */
import type {Article, Evidence, Timeline, TimelineEvent} from '../../src/model.js';

export const long =
  'Bridge opens after ten years\n\nShare this page\n\nThe bridge opened on 3 May, the mayor said. Crowds came from the whole county.\n\n' +
  'It had been closed since 2007, when “two arches” fell. The next inspection is planned for 1 June.\n';

export function article(id: string, text: string, over: Partial<Article> = {}): Article {
  return {
    id,
    text,
    sha256: '',
    dating: {best: '2017-05-04', from: '2017-05-04', to: '2017-05-04', firm: true, reasons: []},
    blocks: [],
    ...over,
  };
}

/** Evidence found by its words; the date expression too. */
export function quote(from: Article, exact: string, date = '', says = ''): Evidence {
  const start = from.text.indexOf(exact);
  if (start < 0) throw new Error(`“${exact}” is not in ${from.id}`);
  const at = date ? from.text.indexOf(date, start) : -1;
  return {
    article: from.id,
    start,
    end: start + exact.length,
    exact,
    prefix: from.text.slice(Math.max(0, start - 32), start),
    suffix: from.text.slice(start + exact.length, start + exact.length + 32),
    says,
    ...(at >= 0 && {timex: {start: at, end: at + date.length, exact: date, value: says, rule: 'absolute/day-month'}}),
  };
}

export function event(id: string, title: string, date: string, over: Partial<TimelineEvent> = {}): TimelineEvent {
  const next = new Date(Date.parse(date) + 864e5).toISOString().slice(0, 10);
  return {
    id,
    title,
    date,
    grain: 'day',
    start: date,
    end: next,
    earliest: date,
    latest: next,
    status: 'happened',
    importance: 0.5,
    evidence: [],
    ...over,
  };
}

export function bridge(): Timeline {
  const a = article('a.txt', long, {
    title: 'Bridge opens after ten years',
    publisher: 'The Post',
    url: 'https://www.example.org/bridge',
    lang: 'en',
    blocks: [
      {start: 0, end: 28, kind: 'headline'},
      {start: 30, end: 45, kind: 'furniture'},
      {start: 47, end: long.length, kind: 'body'},
    ],
  });
  const b = article('b.txt', 'The old bridge was opened to traffic on 4 May. It closed in 2007.');
  const opening = event('opening', 'The bridge opened', '2017-05-03', {
    latest: '2017-05-05',
    wordings: 2,
    reasons: ['“3 May” names a day.'],
    evidence: [
      quote(a, 'Crowds came from the whole county.'),
      quote(a, 'The bridge opened on 3 May, the mayor said.', '3 May', '2017-05-03'),
      quote(b, 'was opened to traffic on 4 May', '4 May', '2017-05-04'),
    ],
    conflicts: [
      {
        kind: 'date',
        note: 'One article says 3 May, the other 4 May.',
        events: ['opening', 'inspection'],
        sides: [
          [quote(a, 'The bridge opened on 3 May, the mayor said.', '3 May', '2017-05-03')],
          [quote(b, 'was opened to traffic on 4 May', '4 May', '2017-05-04')],
        ],
      },
    ],
  });
  const inspection = event('inspection', 'The next inspection', '2017-06-01', {
    status: 'scheduled',
    evidence: [quote(a, 'The next inspection is planned for 1 June.', '1 June', '2017-06-01')],
  });
  const fall = event('fall', 'Two arches fell', '2007-01-01', {
    date: '2007',
    grain: 'year',
    end: '2008-01-01',
    latest: '2008-01-01',
    evidence: [quote(a, 'It had been closed since 2007, when “two arches” fell.', '2007', '2007')],
  });
  const undated: TimelineEvent = {
    ...event('share', 'Crowds came', '2017-05-03'),
    date: 'XXXX-05-03',
    start: null,
    end: null,
    earliest: null,
    latest: null,
    evidence: [quote(a, 'Crowds came from the whole county.')],
  };
  return {
    version: 1,
    generator: 'test',
    articles: [a, b],
    events: [fall, opening, inspection],
    undated: [undated],
    diagnostics: [],
  };
}
