/** What holds for every timeline, whatever the articles hold; and articles that hold everything. */
import fc from 'fast-check';
import type {Article, ArticleInput, Evidence, Timeline} from '../../src/model.js';
import {recognise} from '../../src/time/find.js';
import {timeline} from '../../src/timeline.js';

const people = [
  'Ana Belmonte',
  'Mr Okoro',
  'President Lind',
  'Dr. J. R. Vance',
  'Tove',
  'the mayor',
  'she',
  'İpek Şahin',
  'Zoë Nuñez-O’Dell',
];
const places = [
  'Port Sallow',
  'the town of Merrow',
  'Tallis',
  'Ketterby, Nordmark',
  'the US',
  'France',
  'the White House',
];
const deeds = [
  'met Ana Belmonte in Tallis',
  'was arrested',
  'signed the treaty',
  'will visit Port Sallow',
  'attacked the harbour, killing 12 people',
  'denied that the talks had failed',
  'is expected to resign',
  'spoke by phone',
  'was scheduled to meet the board',
  'allegedly bombed the bridge in response to the attack',
  'said: “The dam is very dangerous to all of us”',
  'said: "The dam is very risky to all of us"',
  'won the election by 3,000 votes',
  'proposed a summit',
];
const times = [
  'on Tuesday',
  'on 4 March 2019',
  'on March 4',
  'yesterday',
  'last month',
  'last year',
  'in 2014',
  'three years ago',
  'next week',
  'on May 3-4',
  'in April',
  'this week',
  'at the weekend',
  'on Wednesday and Thursday',
  'for 27 years',
  'every Monday',
  'at 10 a.m. on Friday',
  'in the summer',
  'on 31 February 2020',
  'on 2019-02-30',
  'in the 1990s',
  'tomorrow',
  'a day after',
  'now',
  'on the same day that Tove gave an interview',
  'in 44 BC',
  'on 12/11/10',
  'in 99999999999',
];
const strange = [
  '👩‍👩‍👧‍👦',
  '🇫🇷🇩🇪',
  '\u{1F600}',
  'e\u0301\u0301',
  '\u0301',
  '\ud83d',
  '\ude00',
  '\0',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\ufeff',
  '\u202e',
  '\u200f',
  'قال الرئيس يوم الثلاثاء',
  'ביום שלישי',
  '他在五月三日会见',
  'วันอังคาร',
  'İI\u0307ı',
  'ﬁ',
  'ß',
  '\u2028',
  '\u2029',
  '\r\n',
  '\r',
  '\v',
  '\f',
  '\t',
  '\u00a0',
  '\u202f',
  '\u3000',
  '"',
  '“',
  '”',
  '‘',
  '(',
  ')',
  '[',
  '…',
  '...',
  '!?',
  '—',
  '•',
  '$',
  '<b>',
  '&amp;',
  '{}',
  '\\',
  '`',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'x'.repeat(5000),
  'ab-'.repeat(400),
  'A. '.repeat(40),
  "'s",
  '1'.repeat(400),
  '-',
  ', , ,',
];
const lines = [
  '\n\n',
  '\n',
  '\r\n\r\n',
  'Comments\n',
  'Adjust Comment Print\n',
  '\n\nBy Ana Belmonte\n\n',
  '\n\n4 March 2019\n\n',
  '\n\nBridge opens in Tallis after ten years\n\n',
  ' ',
];

const sentence = fc
  .tuple(
    fc.constantFrom(...people),
    fc.constantFrom(...deeds),
    fc.constantFrom(...times),
    fc.constantFrom(...places),
    fc.boolean(),
  )
  .map(([who, what, when, where, first]) =>
    first
      ? `${when[0]!.toUpperCase()}${when.slice(1)}, ${who} ${what} in ${where}.`
      : `${who} ${what} ${when}, the people of ${where} said.`,
  );

/** Text as news has it, with all that breaks offsets strewn in: also into the middle of words and dates. */
export const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {weight: 6, arbitrary: sentence},
      {weight: 2, arbitrary: fc.constantFrom(...lines)},
      {weight: 2, arbitrary: fc.constantFrom(...strange)},
      {
        weight: 1,
        arbitrary: fc
          .tuple(sentence, fc.nat(120), fc.constantFrom(...strange))
          .map(([s, at, odd]) => s.slice(0, at) + odd + s.slice(at)),
      },
      {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 12})},
      {weight: 1, arbitrary: fc.constantFrom(...times)},
    ),
    {maxLength: 14},
  )
  .chain((parts) => fc.constantFrom(' ', '', '\n\n', '\r\n').map((glue) => parts.join(glue)));

const published = fc.oneof(
  {weight: 3, arbitrary: fc.constant(undefined)},
  {weight: 2, arbitrary: fc.constantFrom('2019-03-05', '2017-05-02T10:00:00Z', '2020-02-29')},
  {
    weight: 1,
    arbitrary: fc.constantFrom('', 'yesterday', '2019-02-30', '0000-00-00', '275760-09-14', '__proto__', '2019'),
  },
);

const input = (made: fc.Arbitrary<string>): fc.Arbitrary<ArticleInput> =>
  fc.tuple(made, published).map(([words, day]) => ({text: words, ...(day === undefined ? {} : {published: day})}));

/** Articles, each with an id of its own. */
export const articles: fc.Arbitrary<ArticleInput[]> = fc
  .array(input(text), {minLength: 1, maxLength: 4})
  .map((list) => list.map((article, i) => ({...article, id: `a${i}`})));

/** What cannot be read: nothing, another language, noise. */
export const unreadable: fc.Arbitrary<ArticleInput> = input(
  fc.oneof(
    fc.constantFrom(
      '',
      ' \n\t ',
      '\ufeff',
      '\0\0\0',
      '👩‍👩‍👧‍👦 👍',
      'Президент встретился с министром во вторник 4 марта 2019 года в Москве.',
      '他在五月三日会见了总统。',
      '12 14 15 16',
    ),
    fc.constant(
      'Le président a rencontré la ministre le mardi 4 mars 2019 à Paris, où ils ont parlé du traité pendant des heures.',
    ),
    fc.string({unit: fc.constantFrom('\0', '\ufffd', 'ж', '漢', '😀', '١', ' '), maxLength: 60}),
  ),
).chain((article) => fc.constantFrom('0', 'z', '__proto__').map((id) => ({...article, id})));

/** Throws with what is wrong where a timeline breaks a promise. */
export function check(inputs: readonly ArticleInput[], made: Timeline): void {
  const of = new Map(made.articles.map((article) => [article.id, article]));
  must(made.articles.length === inputs.length, 'an article was lost');
  must(of.size === inputs.length, 'two articles have one id');
  const texts = inputs.map((article) => article.text.replace(/^\ufeff/, '')).sort();
  must(
    made.articles
      .map((article) => article.text)
      .sort()
      .every((words, i) => words === texts[i]),
    'a text was changed',
  );
  made.articles.forEach(checkArticle);
  const ids = new Set<string>();
  for (const event of [...made.events, ...made.undated]) {
    must(!ids.has(event.id), `two events are ${event.id}`);
    ids.add(event.id);
    must(event.evidence.length > 0, 'an event from nothing');
    must(event.title.length > 0 && event.title.length <= 80, `a title of ${event.title.length}`);
    must(event.importance >= 0 && event.importance <= 1, `importance ${event.importance}`);
    must(
      event.evidence.some(({exact}) => isSubsequence(event.title, exact)),
      `title “${event.title}” is in no evidence`,
    );
    must(
      ![...event.title].some((c) => /^[\ud800-\udfff]$/.test(c)) ||
        event.evidence.some(({exact}) => [...exact].some((c) => /^[\ud800-\udfff]$/.test(c))),
      'half a character in a title',
    );
    for (const evidence of event.evidence) checkEvidence(of, evidence);
    for (const {sides, note} of event.conflicts ?? []) {
      must(
        note.length > 0 && sides.length >= 2 && sides.every((side) => side.length > 0),
        'a conflict with nobody on one side',
      );
      for (const evidence of sides.flat()) checkEvidence(of, evidence);
    }
    if (event.start !== null) {
      const bounds = [event.earliest, event.start, event.end, event.latest];
      const [earliest, start, end, latest] = bounds.map((iso) => Date.parse(iso!)) as [number, number, number, number];
      must(earliest <= start && start < end && end <= latest, `bounds ${bounds.join(' ')}`);
    }
  }
  const starts = made.events.map(({start}) => Date.parse(start!));
  must(
    starts.every((start, i) => i === 0 || starts[i - 1]! <= start),
    'the events are not in order of time',
  );
  must(
    made.events.every((event) => event.start !== null && event.date !== ''),
    'an event without a date among the dated',
  );
  must(
    made.undated.every((event) => event.start === null),
    'a dated event among the undated',
  );
  checkCoverage(made);
  must(JSON.stringify(JSON.parse(JSON.stringify(made))) === JSON.stringify(made), 'it is not plain JSON');
}

/** Every temporal expression of what was read dates an event, dated or not, or is listed as unused with a reason. */
export function checkCoverage({articles, events, undated}: Timeline): void {
  const dating = [...events, ...undated].flatMap(({evidence}) => evidence);
  for (const {id, text: words, blocks, coverage} of articles) {
    if (blocks.length === 0) continue;
    const stretches = [
      ...dating.flatMap(({article, timex}) => (article === id && timex ? [timex] : [])),
      ...coverage!.unused,
    ];
    for (const {start, end, text: expression} of recognise(words))
      must(
        stretches.some((s) => s.start <= start && end <= s.end),
        `“${expression}” at ${start} of ${id} was passed over`,
      );
    must(
      coverage!.unused.every(({reason}) => reason !== '' && !/undefined/.test(reason)),
      'unused without a reason',
    );
  }
}

function checkArticle({id, text: words, blocks, coverage, dating}: Article): void {
  let last = 0;
  for (const {start, end} of blocks) {
    must(start >= last && end > start && end <= words.length, `block ${start}–${end} of ${id}`);
    last = end;
  }
  for (const {start, end, exact} of coverage?.unused ?? [])
    must(words.slice(start, end) === exact && exact !== '', `unused “${exact}”`);
  for (const {snippet} of dating.reasons)
    must(!snippet || (snippet.start >= 0 && snippet.start < snippet.end), 'a reason outside its article');
  const {best, from, to, firm} = dating;
  must(!firm || (best !== null && best === from && best === to), 'firm, yet not one day');
  must(
    best === null || ((from === null || from <= best) && (to === null || best <= to)),
    'the best day is not possible',
  );
}

function checkEvidence(
  of: ReadonlyMap<string, Article>,
  {article, start, end, exact, prefix, suffix, timex}: Evidence,
): void {
  const words = of.get(article)?.text;
  must(words !== undefined, `evidence from ${article}`);
  must(exact !== '' && words!.slice(start, end) === exact, `“${exact}” is not what stands at ${start}–${end}`);
  must(words!.slice(0, start).endsWith(prefix) && words!.slice(end).startsWith(suffix), 'context that is not there');
  must(!splitsPair(words!, start) && !splitsPair(words!, end), 'half a character');
  if (timex)
    must(
      words!.slice(timex.start, timex.end) === timex.exact && timex.start >= start && timex.end <= end,
      `timex “${timex.exact}”`,
    );
}

function splitsPair(words: string, at: number): boolean {
  return at > 0 && /[\ud800-\udbff]/.test(words[at - 1]!) && /[\udc00-\udfff]/.test(words[at] ?? '');
}

/** Whether the words of a title stand in a quotation, in its order; before an ellipsis a word longer than a title may be cut. */
export function isSubsequence(title: string, quotation: string): boolean {
  const wordsOf = (s: string) => s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const all = wordsOf(quotation);
  const words = wordsOf(title);
  const isSame = (word: string, i: number, own: string) =>
    own === word || (i === words.length - 1 && title.endsWith('…') && own.startsWith(word) && title.length > 70);
  let at = 0;
  return words.every((word, i) => {
    while (at < all.length && !isSame(word, i, all[at]!)) at++;
    return at++ < all.length;
  });
}

function must(holds: boolean, message: string): void {
  if (!holds) throw new Error(message);
}

/** Each property by what it says, ready to be run over so many cases. */
export const properties: [string, (runs: number, seed: number) => void][] = [
  [
    'never throws, and every snippet of every event quotes its article exactly',
    (numRuns, seed) =>
      fc.assert(
        fc.property(articles, (inputs) => check(inputs, timeline(inputs))),
        {numRuns, seed},
      ),
  ],
  [
    'changes no byte when the articles come in another order',
    (numRuns, seed) =>
      fc.assert(
        fc.property(
          articles.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, {minLength: list.length}))),
          ([one, other]) =>
            must(JSON.stringify(timeline(one)) === JSON.stringify(timeline(other)), 'the order of the articles shows'),
        ),
        {numRuns, seed},
      ),
  ],
  [
    'keeps the events of all other articles when one cannot be read',
    (numRuns, seed) =>
      fc.assert(
        fc.property(articles, unreadable, (inputs, bad) => {
          const [without, withBad] = [timeline(inputs), timeline([...inputs, bad])];
          check([...inputs, bad], withBad);
          const {events, undated} = withBad;
          must(JSON.stringify(events) === JSON.stringify(without.events), 'a bad article changed the events');
          must(JSON.stringify(undated) === JSON.stringify(without.undated), 'a bad article changed the undated events');
          const others = withBad.articles.filter(({id}) => id !== bad.id);
          must(JSON.stringify(others) === JSON.stringify(without.articles), 'a bad article changed another');
        }),
        {numRuns, seed},
      ),
  ],
];
