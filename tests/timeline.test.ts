import {expect} from 'chai';
import type {ArticleInput, Timeline, TimelineEvent} from '../src/model.js';
import {timeline, timelineSteps, type TimelineOptions} from '../src/timeline.js';
import {check} from './properties/invariants.js';

/** The timeline of some articles, after checking what holds for every timeline. */
function made(articles: readonly ArticleInput[], options: TimelineOptions = {}): Timeline {
  const result = timeline(articles, options);
  check(articles, result);
  return result;
}

const codes = ({diagnostics}: Timeline) =>
  diagnostics.map(({code, article}) => (article ? `${code} ${article}` : code));
/** The event of a date whose evidence holds some words. */
const eventOf = ({events}: Timeline, date: string, words: string): TimelineEvent | undefined =>
  events.find(
    (event) => event.date.replace(/[?~]/g, '') === date && event.evidence.some(({exact}) => exact.includes(words)),
  );

const ferry: ArticleInput = {
  id: 'ferry',
  published: '2019-03-06',
  text: `Ferry withdrawn over crack in hull

Tove Lind, the harbour master of Port Sallow, withdrew the old ferry on Monday after divers found a crack in its hull.

The board of the harbour will meet on March 12 to vote on a new ship.

The ferry was launched in 1987. For 32 years it has carried passengers across the sound.`,
};
const board: ArticleInput = {
  id: 'board',
  published: '2019-03-13',
  text: `Harbour board votes for new ship

The harbour board of Port Sallow voted on Tuesday to buy a new ship, harbour master Tove Lind said.

Lind withdrew the old ferry on March 4 after a crack was found in its hull.`,
};

describe('timeline(articles)', () => {
  it('dates events from days that are given', () => {
    const result = made([ferry, board]);
    expect(result.articles.map(({id, dating}) => [id, dating.best, dating.firm])).to.deep.equal([
      ['board', '2019-03-13', true],
      ['ferry', '2019-03-06', true],
    ]);
    const withdrawn = eventOf(result, '2019-03-04', 'withdrew')!;
    expect(withdrawn.status).to.equal('happened');
    expect(new Set(withdrawn.evidence.map(({article}) => article))).to.deep.equal(new Set(['ferry', 'board']));
    expect(eventOf(result, '2019-03-12', 'vote')).to.include({start: '2019-03-12', end: '2019-03-13', grain: 'day'});
    expect(eventOf(result, '1987', 'launched')).to.include({start: '1987-01-01', end: '1988-01-01', grain: 'year'});
  });

  it('makes no event of a length of time', () => {
    const {events, undated, articles} = made([ferry]);
    expect(
      [...events, ...undated].some(({evidence}) => evidence.some(({timex}) => timex?.exact.includes('32 years'))),
    ).to.equal(false);
    expect(articles[0]!.coverage!.unused.map(({exact, reason}) => [exact, reason])).to.deep.include([
      '32 years',
      'a length of time places nothing',
    ]);
  });

  it('says of each date which words gave it, and on which day they were written', () => {
    const withdrawn = eventOf(made([ferry]), '2019-03-04', 'withdrew')!;
    expect(withdrawn.evidence[0]!.timex).to.include({exact: 'on Monday'.slice(3), value: '2019-03-04'});
    expect(withdrawn.reasons![0]).to.match(/“Monday”.*6 March 2019.*4 March 2019/);
  });

  it('is plain, versioned and titled when asked', () => {
    const result = made([ferry], {title: 'The ferry'});
    expect(result).to.include({version: 1, title: 'The ferry'});
    expect(result.generator).to.match(/^news-timeline \d/);
    expect(made([ferry])).not.to.have.property('title');
  });

  it('reads words that objects of JavaScript have for themselves as any other word', () => {
    const words = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];
    for (const word of words) {
      const text = `The ${word} Yesterday won. It took 2 ${word} races, 3${word} in all, at 5 p.m. ${word} time on Tuesday.`;
      expect(timeline([{text, published: '2019-03-06'}]).diagnostics, word).to.deep.equal([]);
    }
  });

  it('gives nothing for nothing', () => {
    expect(timeline([])).to.deep.include({articles: [], events: [], undated: [], diagnostics: []});
  });

  it('comes in small steps, the last of which is the result', () => {
    const steps = [...timelineSteps([ferry, board])];
    expect(new Set(steps.map(({stage}) => stage))).to.deep.equal(new Set(['reading', 'dating', 'events', 'linking']));
    for (const {done, total} of steps) expect(done).to.be.within(0, total);
  });

  it('can be stopped between two steps', () => {
    const steps = timelineSteps([ferry, board]);
    steps.next();
    expect(steps.return(undefined as never).done).to.equal(true);
  });

  it('changes nothing of what came in', () => {
    const frozen = Object.freeze([Object.freeze({...ferry}), Object.freeze({...board})]);
    expect(() => timeline(frozen, Object.freeze({}))).not.to.throw();
  });
});

describe('timeline(articles), where something is wrong with them', () => {
  it('asks for a list where it was given none', () => {
    for (const none of [undefined, null, 'The old ferry was withdrawn on Monday.', {}])
      expect(() => timeline(none as never)).to.throw(TypeError, /^expected a list of articles/);
  });

  it('names articles without an id, and keeps both of two with one', () => {
    const result = made([
      {...ferry, id: undefined},
      {...board, id: 'a'},
      {...ferry, id: 'a'},
    ] as ArticleInput[]);
    expect(result.articles.map(({id}) => id)).to.deep.equal(['a', 'a-2', 'article-1']);
    expect(codes(result)).to.include('duplicate-id a-2');
  });

  it('keeps links apart for ids that JavaScript finds special', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const result = made(ids.map((id) => ({...ferry, id})));
    expect(new Set(eventOf(result, '2019-03-04', 'withdrew')!.evidence.map(({article}) => article))).to.deep.equal(
      new Set(ids),
    );
  });

  it('keeps an empty article, and says so', () => {
    const result = made([ferry, {id: 'empty', text: ' \n'}]);
    expect(codes(result)).to.deep.equal(['empty-article empty']);
    expect(result.articles.map(({id}) => id)).to.deep.equal(['empty', 'ferry']);
  });

  it('reads no other language, and says so', () => {
    const text =
      'Le bateau a été retiré lundi 4 mars 2019 après la découverte d’une fissure dans la coque, a dit le port.';
    const result = made([{id: 'fr', text, published: '2019-03-05'}]);
    expect(codes(result)).to.deep.equal(['not-english fr']);
    expect([...result.events, ...result.undated]).to.deep.equal([]);
    expect(result.articles[0]).not.to.have.property('lang');
  });

  it('says that what it read is English, for voices that read it aloud', () => {
    expect(made([ferry]).articles[0]!.lang).to.equal('en');
    expect(made([{...ferry, lang: 'en-GB'}]).articles[0]!.lang).to.equal('en-GB');
  });

  for (const published of ['yesterday', '2019-02-30', '2019-13-01', '0000-00-00']) {
    it(`infers the day instead of believing “${published}”, and says so`, () => {
      const result = made([{...ferry, published}]);
      expect(codes(result)).to.include('bad-published ferry');
      expect(result.articles[0]!.dating.reasons.map(({rule}) => rule)).not.to.include('given');
    });
  }

  it('reads the day of an instant that is given with time and zone', () => {
    expect(made([{...ferry, published: '2019-03-06T23:30:00-08:00'}]).articles[0]!.dating.best).to.equal('2019-03-06');
  });

  it('takes a byte order mark off and counts from behind it', () => {
    const [plain, marked] = [made([ferry]), made([{...ferry, text: `\ufeff${ferry.text}`}])];
    expect(marked).to.deep.equal(plain);
  });

  it('keeps the events of the others whatever is added', () => {
    const bad = [
      {id: '0', text: '\0\0'},
      {id: 'x', text: '😀'.repeat(2000)},
      {id: 'zz', text: '', published: '2019-03-04'},
    ];
    expect(made([ferry, board, ...bad]).events).to.deep.equal(made([ferry, board]).events);
  });
});

describe('timeline(articles), in other characters', () => {
  const variants: [string, (text: string) => string][] = [
    ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['CR', (text) => text.replaceAll('\n', '\r')],
    ['no-break spaces', (text) => text.replaceAll(' ', '\u00a0')],
    ['narrow no-break spaces', (text) => text.replaceAll(' ', '\u202f')],
    ['tabs and form feeds', (text) => text.replaceAll('. ', '.\t\f')],
    ['line separators', (text) => text.replaceAll('\n', '\u2028')],
    ['emoji before every paragraph', (text) => text.replaceAll('\n\n', '\n\n👩‍👩‍👧‍👦 ')],
    ['zero-width spaces between words', (text) => text.replaceAll(' ', ' \u200b')],
    ['a mark of direction at every line', (text) => text.replaceAll('\n\n', '\n\n\u200f')],
  ];
  for (const [name, change] of variants) {
    it(`finds the same events in a text with ${name}`, () => {
      const result = made([ferry, board].map((article) => ({...article, text: change(article.text)})));
      expect(result.events.map(({date, status}) => [date, status])).to.deep.equal(
        made([ferry, board]).events.map(({date, status}) => [date, status]),
      );
    });
  }
});

describe('timeline(articles, {published})', () => {
  it('gives every article that carries none a day', () => {
    const {published, ...open} = ferry;
    const result = made([open, board], {published: '2018-07-12'});
    expect(result.articles.map(({dating}) => dating.best)).to.deep.equal(['2019-03-13', '2018-07-12']);
    expect(eventOf(result, '2018-07-09', 'withdrew')).not.to.equal(undefined);
    expect(published).to.equal('2019-03-06');
  });

  it('asks for a day where nothing tells it, and places nothing by guess', () => {
    const {published: _, ...open} = ferry;
    const result = made([open]);
    expect(result.articles[0]!.dating).to.include({best: null, firm: false});
    expect(codes(result)).to.include('no-date ferry');
    expect(result.events.map(({date}) => date)).to.deep.equal(['1987']);
    expect(result.undated.some(({evidence}) => evidence.some(({exact}) => exact.includes('withdrew')))).to.equal(true);
    expect(JSON.stringify(result.undated.map(({date}) => date))).not.to.match(/\d{4}/);
  });

  it('asks one question of a set, and names the others that it may date', () => {
    const {published: _, ...open} = ferry;
    const hill = {id: 'hill', text: 'The hill is green.'};
    const asked = made([hill, open]).diagnostics.filter(({code}) => code === 'no-date');
    expect(asked.map(({article}) => article)).to.deep.equal(['ferry']);
    expect(asked[0]!.message).to.include('Nor is it known of hill');
  });
});

describe('timeline(articles, {about})', () => {
  const vote: ArticleInput = {
    id: 'vote',
    published: '2019-03-06',
    text: `Merrow elects its council

Ana Belmonte was elected mayor of Merrow on Sunday. She will visit Port Sallow on Friday.

Henrik Okoro resigned on Monday as head of the council.`,
  };

  it('keeps what names the person, and what goes on about them', () => {
    const result = made([vote], {about: 'Ana Belmonte'});
    expect(result.events.map(({date}) => date)).to.deep.equal(['2019-03-03', '2019-03-08']);
  });

  it('keeps what goes on about the person in the middle of a sentence, but for who is named before', () => {
    const text = `Merrow sends its mayor home

Ana Belmonte was elected mayor of Merrow in 2017. On Friday the council dismissed her.

Ana Belmonte has said nothing since. On Monday Henrik Okoro resigned from his bank.`;
    const {events} = made([{id: 'home', published: '2019-03-06', text}], {about: 'Ana Belmonte'});
    expect(events.map(({date}) => date)).to.deep.equal(['2017', '2019-03-01']);
  });

  it('knows the person by the last name alone', () => {
    expect(made([vote], {about: 'Belmonte'}).events).to.deep.equal(made([vote], {about: 'Ana Belmonte'}).events);
  });

  it('knows the person by the first letter of a name, or by the first word where articles call them so, and nobody else', () => {
    const dates = (about: string, ...texts: string[]) =>
      made(
        texts.map((text, i) => ({id: `a${i}`, published: '2019-03-06', text: `News of the week\n\n${text}`})),
        {about},
      ).events.map(({date}) => date);
    const namesakes =
      'The mayor, Ana Belmonte, resigned on Monday. The singer Rosa Belmonte opened a school on Tuesday.';
    expect(dates('Ana Belmonte', namesakes)).to.deep.equal(['2019-03-04']);
    expect(dates('A. Belmonte', namesakes)).to.deep.equal(['2019-03-04']);
    expect(dates('Rosa Belmonte', namesakes)).to.deep.equal(['2019-03-05']);
    expect(dates('Belmonte', namesakes)).to.deep.equal(['2019-03-04', '2019-03-05']);
    const month = 'The mayor, Rosa May, resigned on Monday. Mrs May left Tallis on Tuesday. In May the mill burned.';
    expect(dates('Rosa May', month)).to.deep.equal(['2019-03-04', '2019-03-05']);
    const chinese =
      'The trade minister, Wen Daolin, spoke in Merrow on Monday. On Tuesday Mr Wen met the mayor. The board heard Mr Wen on Sunday. People cheered for Wen on Saturday.';
    expect(dates('Wen Daolin', chinese)).to.deep.equal(['2019-03-02', '2019-03-03', '2019-03-04', '2019-03-05']);
    expect(dates('Wen Daolin', 'The mayor met Wen Lindquist on Sunday.')).to.deep.equal([]);
  });

  it('takes a phrase by its names, each for itself, by its last word, and by any two', () => {
    const dates = (about: string) =>
      made(
        [
          {
            id: 'spill',
            published: '2019-03-06',
            text: `Merrow counts its birds

The port of Merrow closed its pier on Monday. A great oil spill was seen from the ferry on Sunday, and oil prices rose.

The mayor had the spill fenced in on Tuesday. The council raised the tax on oil on Saturday. Ana Lind opened a school on Friday.

The harbour master, Henrik Okoro, resigned on 20 February. The tanker lost oil and spilled it again on 21 February.`,
          },
        ],
        {about},
      ).events.map(({date}) => date);
    const spill = ['2019-02-21', '2019-03-03', '2019-03-05'];
    expect(dates('oil spill')).to.deep.equal(spill);
    expect(dates('the Oil Spill')).to.deep.equal(spill);
    expect(dates('Merrow oil spill')).to.deep.equal([...spill, '2019-03-04'].sort());
    expect(dates('Lind and Okoro oil spill')).to.deep.equal([...spill, '2019-02-20', '2019-03-01'].sort());
    expect(dates('Ana Lind catastrophe')).to.deep.equal(['2019-03-01']);
    expect(dates('Ana Okoro')).to.deep.equal([]);
  });

  it('knows the bearer of a name that is a word too', () => {
    const text = `News of the week

The mayor, Bill Lind, resigned on Monday. A bill on the ferry and a bill on the bridge were passed on Tuesday. One more bill failed on Sunday.`;
    const {events} = made([{id: 'bill', published: '2019-03-06', text}], {about: 'Bill Lind'});
    expect(events.map(({date}) => date)).to.deep.equal(['2019-03-04']);
  });

  it('takes several states each for itself', () => {
    const text = `News of the week

France closed a border on Monday. Spain opened a border on Tuesday. Italy closed a port on Sunday.`;
    const {events} = made([{id: 'states', published: '2019-03-06', text}], {about: 'France and Spain'});
    expect(events.map(({date}) => date)).to.deep.equal(['2019-03-04', '2019-03-05']);
  });

  it('says what was left out, and that it did not name the person', () => {
    const [article] = made([vote], {about: 'Belmonte'}).articles;
    expect(article!.coverage!.unused.map(({exact, reason}) => [exact, reason])).to.deep.include([
      'Monday',
      'does not name Belmonte',
    ]);
  });

  it('keeps nothing for a name nobody bears', () => {
    expect(made([vote], {about: 'Zebedee'}).events).to.deep.equal([]);
  });
});

describe('timeline(the five seeds)', () => {
  let seeds: ArticleInput[];
  let whole: Timeline;

  before(async () => {
    const files = [
      '000_ea843f910fce1dea',
      '001_5436e92d4f1b1f24',
      '002_bc92a4747588124c',
      '003_2e4fffe8331709ed',
      '004_3705ac4dabc6d1eb',
    ];
    seeds = await Promise.all(
      files.map(async (file) => ({id: file.slice(0, 3), text: await (await fetch(`/seeds/${file}.txt`)).text()})),
    );
    whole = made(seeds);
  });

  it('dates all five to 2 May 2017', () => {
    expect(whole.articles.map(({dating}) => dating.best)).to.deep.equal(Array.from({length: 5}, () => '2017-05-02'));
    for (const {dating} of whole.articles) expect(dating.reasons.length, 'reasons').to.be.greaterThan(0);
  });

  const wanted: [string, string, string, string[]][] = [
    ['the attack on Khan Sheikhoun', '2017-04-04', 'Khan Sheikhoun', ['happened']],
    ['the call', '2017-05-02', 'phone', ['happened']],
    ['the talks in Astana', '2017-05-03/2017-05-04', 'Astana', ['scheduled']],
    ['the meeting at the summit in Hamburg', '2017-07-07/2017-07-08', 'Hamburg', ['scheduled', 'proposed']],
  ];
  for (const [name, date, words, statuses] of wanted) {
    it(`places ${name}`, () => {
      const event = eventOf(whole, date, words);
      expect(event, `${date} ${words}`).not.to.equal(undefined);
      expect(statuses).to.include(event!.status);
    });
  }

  it('holds the date of the strike open, since no article confirms both dates of 4 April', () => {
    const strike = whole.events.find(({date}) => date === '2017-04-04?')!;
    expect(strike.evidence.some(({exact}) => exact.includes('59 cruise missiles'))).to.equal(true);
    expect(strike).to.include({earliest: '2017-04-04', latest: '2017-05-01'});
    expect(strike.conflicts!.map(({kind}) => kind)).to.include('date-tension');
  });

  it('never merges what was quoted in two wordings', () => {
    const variants = whole.events
      .flatMap(({conflicts = []}) => conflicts)
      .filter(({kind}) => kind === 'quote-variance');
    expect(variants.map(({note}) => note).join()).to.match(/dangerous.*risky|risky.*dangerous/);
  });

  it('gives the same bytes in any order', () => {
    const expected = JSON.stringify(whole);
    for (const order of ['43210', '31402', '20413']) {
      expect(JSON.stringify(timeline([...order].map((i) => seeds[Number(i)]!)))).to.equal(expected);
    }
  });

  it('lets no hour of the reader’s zone into a day', () => {
    for (const {start, end, earliest, latest} of whole.events)
      expect([start, end, earliest, latest].join()).not.to.match(/T\d\d:\d\d/);
  });

  for (const left of [0, 1, 2, 3, 4]) {
    it(`gives no wrong firm date without article 00${left}`, () => {
      const {articles, events} = made(seeds.filter((_, i) => i !== left));
      for (const {id, dating} of articles) {
        if (dating.firm) expect(dating.best, id).to.equal('2017-05-02');
        if (dating.from) expect(dating.from <= '2017-05-02', `${id} from ${dating.from}`).to.equal(true);
        if (dating.to) expect(dating.to >= '2017-05-02', `${id} to ${dating.to}`).to.equal(true);
      }
      // A date may become wider without one of its sources, or miss a day of two, but not another date.
      const nested = (a: TimelineEvent, b: TimelineEvent) => a.start! <= b.start! && b.end! <= a.end!;
      for (const event of events) {
        if (!/[?~]/.test(event.date))
          expect(
            whole.events.some((other) => nested(event, other) || nested(other, event)),
            `${event.date} ${event.title}`,
          ).to.equal(true);
      }
    });
  }

  it('does not know the year from article 002 alone', () => {
    const {articles, events, undated} = made([seeds[2]!]);
    expect(articles[0]!.dating.best).to.equal(null);
    expect(events.filter(({grain}) => grain === 'day')).to.deep.equal([]);
    expect(undated.map(({date}) => date)).to.include('XXXX-04-04');
  });
});
