import {expect} from 'chai';
import {Days} from '../../src/dating/days.js';
import type {ArticleInput, Dating} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

/** The dating of each article, by its id. */
function dated(...articles: ArticleInput[]): Record<string, Dating> {
  return Object.fromEntries(timeline(articles).articles.map(({id, dating}) => [id, dating]));
}
const rules = ({reasons}: Dating) => reasons.map(({rule}) => rule);
const of = (id: string, ...paragraphs: string[]): ArticleInput => ({id, text: paragraphs.join('\n\n')});
const on = (published: string, article: ArticleInput): ArticleInput => ({...article, published});

const lost =
  'The ferry to Port Sallow was withdrawn on Monday after a crack was found in its hull, the harbour board said.';
const picture = 'Harbour master Tove Lind speaks to reporters on the quay March 4, 2019 in Port Sallow.';

describe('the day an article was written', () => {
  it('is the one it came with', () => {
    const {a} = dated(on('2019-03-05', of('a', 'Ferry withdrawn', lost)));
    expect(a).to.deep.equal({
      best: '2019-03-05',
      from: '2019-03-05',
      to: '2019-03-05',
      firm: true,
      reasons: [{rule: 'given', note: 'the day came with the article'}],
    });
  });

  it('is the dateline’s, with the words that give it', () => {
    const article = of('a', 'Ferry withdrawn over crack', '4 March 2019', lost);
    const {a} = dated(article);
    expect(a).to.include({best: '2019-03-04', firm: true});
    expect(rules(a!)).to.deep.equal(['dateline']);
    const {start, end} = a!.reasons[0]!.snippet!;
    expect(article.text.slice(start, end)).to.equal('4 March 2019');
  });

  it('is the one it says at its end that it was published on, and none of several', () => {
    const published = 'Published 5 March 2019';
    const story = [lost, 'It will be back in service by the summer, the board hopes.', 'Buses run across the sound.'];
    const {a, b} = dated(
      of('a', 'Ferry withdrawn over crack', ...story, 'The quay was built in 1957.', published),
      of('b', 'Ferry withdrawn over crack', ...story, 'Published 3 May 2018', 'Dam inspected', published),
    );
    expect(a).to.include({best: '2019-03-05', firm: true});
    expect(b!.firm).to.equal(false);
  });

  it('is that of an agency’s dateline, with a comma before its year or without', () => {
    for (const place of [
      'KETTERBY, March 5, 2019 (Reuters) - ',
      'KETTERBY, Mar 5 2019 — ',
      'KETTERBY, 5 March 2019 – ',
      'Ketterby, 5 Mar 2019 (EFE).- ',
      'Ketterby, 5 March 2019. ',
    ])
      expect(dated(of('a', 'Ferry withdrawn', place + lost)).a, place).to.include({best: '2019-03-05', firm: true});
  });

  it('is not settled by a dateline whose day and month may stand either way', () => {
    for (const line of ['Published: 04/03/2019', '4.3.2019']) {
      const {a} = dated(of('a', 'Ferry withdrawn over crack', line, lost));
      expect(a).to.include({best: null, firm: false});
      expect(a!.reasons[0]?.note).to.include('may have its day or its month first');
    }
    for (const line of ['Published: 13/03/2019', '03/03/2019'])
      expect(dated(of('a', 'Ferry withdrawn over crack', line, lost)).a!.firm, line).to.equal(true);
  });

  it('is likely and not certain where a dateline names another weekday than its day had', () => {
    const {a} = dated(of('a', 'Ferry withdrawn over crack', 'Friday, March 5, 2019', lost)); // a Tuesday
    expect(a).to.include({best: '2019-03-05', firm: false});
    expect(a!.reasons.map(({note}) => note).join()).to.include('one of the two is wrong');
  });

  it('is that of a dateline without a year where the other articles leave one, and never certain', () => {
    const others = [
      on('2019-01-08', of('b', 'Council votes', 'Voters in Merrow chose a council on Sunday.')),
      on('2019-06-20', of('c', 'Storm', 'A storm hit Tallis on Monday.')),
    ];
    const noted = (line: string, ...text: string[]) =>
      dated(of('a', 'Ferry withdrawn over crack', line, ...text), ...others).a!;
    expect(noted('Tuesday, March 5', lost)).to.include({best: '2019-03-05', firm: false});
    expect(noted('KETTERBY, March 5 (Reuters) - The ferry was withdrawn on Monday.')).to.include({
      best: '2019-03-05',
      firm: false,
    });
    // No such Friday, no weekday near it, no day among the others, no others.
    for (const [line = '', ...text] of [
      ['Friday, March 5', lost],
      ['5 March', 'The ferry was withdrawn.'],
      ['KETTERBY, Nov 5 (Reuters) - The ferry was withdrawn on Monday.'],
    ]) {
      const open = noted(line, ...text);
      expect(open, line).to.include({best: null, firm: false});
      expect(open.reasons[0]?.note, line).to.match(/^the dateline “.*” has no year$/);
    }
    expect(dated(of('a', 'Ferry withdrawn over crack', 'Tuesday, March 5', lost)).a).to.include({
      best: null,
      firm: false,
    });
  });

  it('is the given one, whatever the dateline says', () => {
    const {a} = dated(on('2019-03-05', of('a', 'Ferry withdrawn over crack', '4 March 2019', lost)));
    expect(a!.best).to.equal('2019-03-05');
  });

  it('is not before a picture with a full date, and open without more', () => {
    const {a} = dated(of('a', 'Ferry withdrawn over crack', lost, picture));
    expect(a).to.include({from: '2019-03-04', firm: false});
    expect(rules(a!)).to.include('full-date');
  });

  it('is near the day of a picture whose weekday the story tells of, and never certain', () => {
    const shown = [
      'Harbour master Tove Lind with passengers on the quay on March 4, 2019. Photo: Ana Belmonte/The Sallow Gazette',
      'The ferry in Ketterby on 4 March 2019 (Picture: Sound News)',
      picture,
    ];
    for (const caption of shown) {
      const {a} = dated(of('a', 'Ferry withdrawn over crack', caption, lost));
      expect(a, caption).to.include({best: '2019-03-04', from: '2019-03-04', to: '2019-03-09', firm: false});
      expect(rules(a!)).to.deep.equal(['full-date', 'weekday']);
    }
    for (const [caption = '', story = ''] of [
      [picture.replace('March 4', 'March 5'), lost], // no Monday
      [picture, 'The ferry will be withdrawn on Monday, the harbour board of Port Sallow said.'],
      [picture, 'The ferry was withdrawn last Monday, the harbour board of Port Sallow said.'],
    ])
      expect(dated(of('a', 'Ferry withdrawn', caption, story)).a, caption + story).to.include({best: null, to: null});
  });

  it('is that of its dateline without a year, in the year of an article of the same', () => {
    const line = 'KETTERBY, March 5 (Reuters) - ';
    const noted = (other: ArticleInput) => dated(of('a', 'Ferry withdrawn', line + lost), other).a!;
    const again = 'The ferry to Port Sallow was withdrawn on Monday after a crack in its hull, the board said.';
    expect(noted(on('2019-03-07', of('b', 'Ferry', again)))).to.include({
      best: '2019-03-05',
      to: '2019-03-05',
      firm: false,
    });
    const later = 'The ferry to Port Sallow was withdrawn in March after a crack in its hull, the board said.';
    expect(noted(on('2019-10-07', of('b', 'Ferry', later)))).to.include({best: '2019-03-05', firm: false});
    const people = 'Tove Lind of the Sallow Line told the council of Merrow and the mayor of Ketterby of the crack.';
    // Its Monday could be that of 2018, too: the year in which others tell of the same people.
    const soon = dated(
      of('a', 'Ferry withdrawn', `${line}The Sallow Line withdrew its ferry on Monday. ${people}`),
      on('2019-03-01', of('b', 'Hearing', `${people} The hearing is over.`)),
    ).a!;
    expect(soon).to.include({best: '2019-03-05', firm: false});
    const named = dated(
      of('a', 'Ferry withdrawn', `${line}The Sallow Line withdrew its ferry on Monday. ${people}`),
      on('2019-10-07', of('b', 'Hearing', `${people} The hearing is over.`)),
    ).a!;
    expect(named).to.include({best: '2019-03-05', firm: false});
    // Of somebody else, or with another weekday.
    expect(noted(on('2019-10-07', of('b', 'Council votes', 'Voters in Merrow chose a council.')))).to.include({
      best: null,
    });
    expect(
      dated(
        of('a', 'Ferry withdrawn', `${line}The Sallow Line withdrew its ferry on Friday. ${people}`),
        on('2019-10-07', of('b', 'Hearing', `${people} The hearing is over.`)),
      ).a,
    ).to.include({best: null});
  });

  it('is near the day that an article without a date gives to what this one tells by its weekday', () => {
    const {a, b} = dated(
      of('a', 'Ferry withdrawn', lost),
      of('b', 'Ferry', lost.replace('on Monday', 'on 4 March 2019')),
    );
    // Its likeness to another may be off by three days.
    expect(a).to.include({best: '2019-03-04', from: '2019-03-01', to: '2019-03-12', firm: false});
    expect(b!.to).to.equal(null);
    const other = dated(
      of('a', 'Ferry withdrawn', lost),
      of('b', 'Ferry', lost.replace('on Monday', 'on 5 March 2019')),
    );
    expect(other.a!.best, '5 March was no Monday').to.equal(null);
  });

  it('is in the year that an occasion gives, told by its year and as last year’s', () => {
    const told = (...texts: string[]) => dated(...texts.map((text, i) => of('abc'[i]!, 'News of the day', text))).a!;
    const won = 'Tove Lind won last year’s council election in Merrow by a hair, as nobody there has forgotten.';
    expect(told(won, 'The 2018 election in Merrow was close, and the count took a week to be over.')).to.include({
      from: '2019-01-01',
      to: '2019-12-31',
      firm: false,
    });
    expect(
      told('She lost the 2018 referendum. Since last year’s referendum nobody has seen her, said Lind.').from,
    ).to.equal('2019-01-01');
    expect(told('Merrow will hold this year’s games in June. The 2018 games were to be its first.').from).to.equal(
      '2018-01-01',
    );
    // Two such years, a later one, what comes every year.
    for (const other of [
      'The 2014 election and the 2018 election in Merrow were close.',
      'The 2014 election in Merrow was close. The bridge was closed in 2018.',
      'The 2018 report on Merrow was long.',
    ])
      expect(told(won, other).to, other).to.equal(null);
  });

  it('is not after a day that still lay ahead', () => {
    const {a} = dated(of('a', 'Council to vote', 'The council of Merrow will vote on the bridge on 14 March 2019.'));
    expect(a!.firm).to.equal(false);
    expect(a!.to === null || a!.to <= '2019-03-14').to.equal(true);
  });

  const bounds: [string, string, string | null, string | null][] = [
    ['in a year that lay ahead', 'The bridge of Merrow will open in 2021.', null, '2021-12-31'],
    [
      'in a year that lay ahead of what will be done',
      'The bridge of Merrow will be opened in 2021.',
      null,
      '2021-12-31',
    ],
    ['in a month that was awaited', 'The new ferry is expected in June 2021.', null, '2021-06-30'],
    ['by a year that is aimed at', 'The town aims to halve the noise of its quay by 2021.', null, '2021-12-31'],
    ['since a year', 'The bridge of Merrow has been closed since 2018.', '2018-01-01', null],
    ['in a passive of the past', 'The bridge of Merrow was closed in 2018.', '2018-01-01', null],
    [
      'between what was done and what is to come',
      'The bridge of Merrow was closed in 2018. It will open in 2021.',
      '2018-01-01',
      '2021-12-31',
    ],
    [
      'no earlier than what is done, whatever was once to come',
      'The bridge of Merrow was closed in 2018. “It will open in 2015,” the mayor had promised.',
      '2018-01-01',
      null,
    ],
    ['at any time, past a noun with its year', 'The yacht will defend the title she won in 2018.', null, null],
    ['at any time, after a year that describes', 'Merrow will meet the 2018 champions.', null, null],
    ['at any time, where it is signed for a year', 'The club announced record fees for 2021.', null, null],
    ['at any time, where a film is set', 'The film is set in 2045.', null, null],
  ];
  for (const [title, text, from, to] of bounds) {
    it(`is bounded: ${title}`, () => {
      const {a} = dated(of('a', 'News of the day', `${text} Nobody in the town was asked about it, the mayor said.`));
      expect(a).to.include({from, to, firm: false});
    });
  }

  it('is not told by a note that came after', () => {
    for (const note of ['This article was amended on 9 March 2019.', 'This clarification was added on 9 March 2019.']) {
      const {a} = dated(
        of('a', 'News of the day', 'The bridge of Merrow was closed in 2018.', `${note} It was the bridge.`),
      );
      expect(a!.from, note).to.equal('2018-01-01');
    }
  });

  it('is the one in the path of its web address', () => {
    for (const path of ['2019/03/05/ferry-withdrawn', 'world/2019/mar/5/ferry', 'a/2019/03/05?page=2']) {
      const {a} = dated({...of('a', 'Ferry withdrawn over crack', lost), url: `https://news.example/${path}`});
      expect(a, path).to.include({best: '2019-03-05', firm: true});
      expect(a!.reasons[0]!.rule).to.equal('address');
    }
  });

  it('is not settled by other numbers of an address', () => {
    for (const path of [
      '2019/03/ferry',
      '2019/13/05/ferry',
      '2019/02/30/',
      'id/20190305',
      '?day=/2019/03/05/',
      '92019/03/05/',
    ])
      expect(dated({...of('a', 'Ferry withdrawn', lost), url: `https://news.example/${path}`}).a!.firm, path).to.equal(
        false,
      );
  });

  it('is the given one, whatever the address says', () => {
    const url = 'https://news.example/2019/03/07/ferry';
    expect(dated({...on('2019-03-05', of('a', 'Ferry withdrawn', lost)), url}).a!.best).to.equal('2019-03-05');
  });

  it('is bounded by the weekdays that another article writes as dates', () => {
    const {a, b} = dated(
      of(
        'a',
        'Talks on ferry',
        'Tove Lind will send an envoy to ferry talks in Ketterby on Wednesday and Thursday, the harbour board said in a statement.',
      ),
      of(
        'b',
        'Board to send envoy',
        'Tove Lind would send an envoy to the ferry talks in Ketterby on March 6-7, the harbour board added.',
        picture,
      ),
    );
    expect(b!.from).to.equal('2019-03-04');
    expect(
      a!.from! <= '2019-03-05' && a!.to! >= '2019-03-05' && a!.to! <= '2019-03-10',
      `${a!.from}–${a!.to}`,
    ).to.equal(true);
    expect(rules(a!)).to.include('shared-event');
  });

  it('is near that of an article it shares sentences with', () => {
    const shared =
      'The old ferry had carried passengers across the cold sound to Ketterby for 32 long years. Divers found a long crack in its hull below the engine room during a routine inspection.';
    const {b} = dated(
      on('2019-03-05', of('a', 'Ferry withdrawn', `${lost} ${shared}`)),
      of('b', 'Port Sallow loses ferry', `The mayor called it a sad day for the town on Tuesday. ${shared}`),
    );
    expect(rules(b!)).to.include('shared-wording');
    expect(b).to.include({from: '2019-03-02', to: '2019-03-08', firm: false});
  });

  it('is the day of a dateline without its year, in that of an article whose picture and weekday leave a week', () => {
    const known = of(
      'known',
      'Ferry Aurora docks in Ketterby',
      'The ferry Aurora docked in Ketterby on Wednesday, watched by the harbour master of Port Sallow, Tove Lind.',
      'People cheer on the quay as the ferry comes in, March 13, 2019. REUTERS/Ana Belmonte',
    );
    const sent = of(
      'sent',
      'Ferry Castell sinks off Ketterby',
      'PORT SALLOW, March 10 (Reuters) - The ferry Castell sank off Ketterby on Saturday, harbour master Tove Lind said. The Aurora is to sail on.',
    );
    expect(dated(known, sent)['sent']).to.include({best: '2019-03-10', firm: false});
    expect(dated(sent)['sent']!.best).to.equal(null);
    const [title, story] = sent.text.replace('PORT SALLOW, March 10 (Reuters) - ', '').split('\n\n');
    const posted = (...lines: string[]) => of('sent', title!, story!, 'Divers will look for the wreck.', ...lines);
    expect(dated(known, posted('(Posted March 10)'))['sent']!.best).to.equal('2019-03-10');
    const comments = ['Posted March 10, 8:12 pm', 'Sad news.', 'Posted March 11, 9:40 am'];
    expect(dated(known, posted(...comments))['sent']!.from, 'those of comments').to.not.equal('2019-03-10');
  });

  it('is likeliest where the weekdays that it tells of lie nearest, behind it or ahead', () => {
    const {told} = dated(
      of(
        'known',
        'Ferry talks open',
        'The mediator Tove Lind speaks to reporters on the quay of Port Sallow March 11, 2019.',
        'Talks between the ferry operator Merrow and its crews open in Port Sallow on March 13, 2019, the mediator Tove Lind said.',
      ),
      of(
        'told',
        'Lind to speak to crews',
        'The mediator Tove Lind was scheduled to speak to the crews of Merrow on Tuesday.',
        'Talks between the ferry operator Merrow and its crews open in Port Sallow on Wednesday, Lind said. She was named mediator at the weekend.',
      ),
    );
    expect(told!.best).to.equal('2019-03-12');
  });

  it('is not before what it reports as done, within the three days that a likeness may be off by', () => {
    const {b} = dated(
      on(
        '2019-03-05',
        of('a', 'Ferry sinks', 'The ferry Aurora sank off Ketterby on Monday, the harbour board of Port Sallow said.'),
      ),
      of(
        'b',
        'Aurora gone',
        'The ferry Aurora sank off Ketterby on Monday, killing two people, the harbour board of Port Sallow said.',
      ),
    );
    expect(b!.from).to.equal('2019-03-01');
    expect(b!.to, 'a bare weekday reaches five days back').to.equal('2019-03-12');
    expect(rules(b!)).to.include('report');
  });

  const open: [string, ArticleInput][] = [
    ['weekdays alone', of('a', 'Ferry withdrawn', lost)],
    [
      'a month without a year',
      of(
        'a',
        'Ferry withdrawn',
        'The ferry to Port Sallow was withdrawn on 4 March, the board said. It will be back in May.',
      ),
    ],
    [
      'years far back',
      of('a', 'Ferry withdrawn', 'The ferry, launched in 1987, was withdrawn on Monday, the board said.'),
    ],
    ['no date at all', of('a', 'Ferry withdrawn', 'The ferry to Port Sallow was withdrawn, the board said.')],
  ];
  for (const [what, article] of open) {
    it(`stays unknown from ${what}`, () => {
      expect(dated(article).a).to.include({best: null, firm: false});
    });
  }

  it('is not taken from an article that tells of something else', () => {
    const {b} = dated(
      on(
        '2019-03-05',
        of('a', 'Ferry sinks', 'The ferry Aurora sank off Ketterby on Monday, the harbour board of Port Sallow said.'),
      ),
      of('b', 'Council votes', 'Voters in Merrow chose a new council on Sunday after a long and bitter campaign.'),
    );
    expect(b).to.include({best: null, from: null, to: null, firm: false});
  });

  it('is never certain where only the likeness of articles tells it, and not told by what is quoted again', () => {
    const shared =
      'The old ferry had carried passengers across the cold sound to Ketterby for 32 long years. Divers found a long crack in its hull below the engine room during a routine inspection.';
    const sets: ArticleInput[][] = [
      [on('2019-03-04', of('b', 'Ferry', `${lost} ${shared}`)), of('a', 'Ferry', `It rained on Thursday. ${shared}`)],
      [
        on(
          '2019-03-05',
          of('b', 'Ferry', 'The ferry Aurora sank off Ketterby today, the harbour board of Port Sallow said.'),
        ),
        of('a', 'Ferry', 'The ferry Aurora sank off Ketterby today, the harbour board of Port Sallow said.'),
      ],
      [
        on(
          '2019-03-05',
          of('b', 'Hearing', 'The board of Port Sallow will hear the captain of the Aurora on Wednesday.'),
        ),
        of(
          'a',
          'Hearing',
          'The board of Port Sallow heard the captain of the Aurora today, and will vote on Wednesday.',
        ),
      ],
    ];
    for (const set of sets) expect(dated(...set).a!.firm, set[1]!.text).to.equal(false);
    const vow = '“I ask every captain in Port Sallow to look at the hull of the ferry Aurora today,” Tove Lind';
    const {a} = dated(
      on('2019-03-05', of('b', 'Vow', `${vow} said.`)),
      of('a', 'A year on', `${vow} had said in her first speech. Nobody did.`),
    );
    expect(a!.to).to.equal(null);
  });

  it('is never firm and wrong where the articles contradict each other', () => {
    const sinks = (id: string, day: string) =>
      of(id, 'Ferry sinks', `The ferry Aurora sank off Ketterby on ${day}, the harbour board of Port Sallow said.`);
    for (const days of [
      ['Monday', 'Saturday', 'Wednesday'],
      ['Monday', 'Tuesday', 'Sunday'],
      ['Friday', 'Friday', 'Thursday'],
    ]) {
      const {c} = dated(
        on('2019-03-05', sinks('a', days[0]!)),
        on('2019-03-05', sinks('b', days[1]!)),
        sinks('c', days[2]!),
      );
      expect(c!.firm, days.join()).to.equal(false);
    }
  });

  it('keeps every day possible when no constraint leaves any', () => {
    const {a} = dated(of('a', 'Council votes', 'The council will vote on 4 March 2019, it said on 9 March 2020.'));
    expect(a!.from === null || a!.to === null || a!.from <= a!.to).to.equal(true);
    expect(a!.firm).to.equal(false);
  });

  it('rests on words of its own set: each reason that quotes one lies inside an article', () => {
    const {articles} = timeline([
      of('a', 'Ferry withdrawn over crack', '4 March 2019', lost),
      of('b', 'Ferry', `${lost} It will be back in May.`),
    ]);
    const texts = new Map(articles.map(({id, text}) => [id, text]));
    for (const {dating} of articles) {
      for (const {note, snippet} of dating.reasons) {
        expect(note).not.to.equal('');
        if (snippet) expect(texts.get(snippet.article)!.slice(snippet.start, snippet.end)).not.to.equal('');
      }
    }
  });
});

describe('which way a day looks', () => {
  const cases: [string, string, string][] = [
    ['The council of Merrow voted on the bridge on Monday.', '2019-03-04', 'back by a past verb'],
    ['The council of Merrow will vote on the bridge on Monday.', '2019-03-11', 'ahead by “will”'],
    ['The council of Merrow is due to vote on the bridge on Monday.', '2019-03-11', 'ahead by “due”'],
    [
      'The bridge will close, Tove Lind told the council of Merrow on Monday.',
      '2019-03-04',
      'back by its own verb though the clause before looks ahead',
    ],
    ['A storm is expected in Merrow on Saturday.', '2019-03-09', 'ahead by what is expected'],
    ['Gales are forecast for Merrow through Saturday.', '2019-03-09', 'ahead by what is forecast'],
    ['The case is to be heard in Merrow on Saturday.', '2019-03-09', 'ahead by what is to be'],
    ['A prize is set to be awarded in Merrow on Saturday.', '2019-03-09', 'ahead by what is set to be'],
    ['The council of Merrow was due to vote on the bridge on Saturday.', '2019-03-02', 'open by what was due'],
    [
      'The march in Merrow planned for Saturday has been banned.',
      '2019-03-09',
      'ahead of what has been planned and banned',
    ],
    ['The march in Merrow planned for Monday was banned.', '2019-03-04', 'near where what was planned was banned'],
    ['The march in Merrow planned for Friday was banned.', '2019-03-08', 'near where what was planned is nearer ahead'],
    ['Saturday’s strike in Merrow has been suspended.', '2019-03-09', 'ahead of what has been put off'],
    ['Unions in Merrow have called off Saturday’s strike.', '2019-03-09', 'ahead of what they have called off'],
    ['The strike in Merrow was called off on Saturday.', '2019-03-02', 'that of the calling off'],
    ['Saturday’s race in Merrow was delayed by a crash.', '2019-03-02', 'back of what was put off on its own day'],
    ['Tove Lind has cancelled her visit to Merrow on Saturday.', '2019-03-09', 'ahead of a visit she has cancelled'],
    [
      'Unions have called off a march through Merrow on Saturday.',
      '2019-03-09',
      'ahead of a march they have called off',
    ],
    ['The board has postponed a hearing in Merrow on Saturday.', '2019-03-09', 'ahead of what it has postponed'],
    ['The board cancelled a hearing in Merrow on Saturday.', '2019-03-02', 'back of a day on which it was cancelled'],
    ['The board has opened a ferry line to Merrow on Saturday.', '2019-03-02', 'back of what it has opened'],
    ['Two men held after Saturday’s attack have been moved to Merrow.', '2019-03-02', 'back of what comes before it'],
  ];
  for (const [sentence, day, title] of cases) {
    it(`is ${title}`, () => {
      const {events} = timeline([on('2019-03-06', of('a', 'Bridge of Merrow', sentence))]);
      expect(events.filter(({grain}) => grain === 'day').map(({date}) => date)).to.deep.equal([day]);
    });
  }

  it('is back of what somebody is blamed for or owns to, and open of what else is told with “-ing”', () => {
    const month = (sentence: string) =>
      timeline([on('2019-03-06', of('a', 'Bridge of Merrow', sentence))]).events.map(({date}) => date);
    for (const told of [
      'is accused of hiding a crack in June',
      'is suspected of setting a fire in June',
      'denies closing the bridge in June',
      'is charged with leaving a ship in June, the police of the town say',
    ])
      expect(month(`The harbour master of Merrow ${told}.`), told).to.deep.equal(['2018-06']);
    for (const told of [
      'is accused of planning to close the bridge in June',
      'is in charge of closing the bridge in June',
      'is thinking of closing the bridge in June',
    ])
      expect(month(`The harbour master of Merrow ${told}.`), told).to.deep.equal(['2019-06']);
  });
});

describe('Days', () => {
  it('are open on a side that nothing bounds', () => {
    const days = new Days().within(10, null);
    expect(days).to.include({from: 10, to: null, bounded: false, empty: false});
    expect(days.within(null, 12).named(3).list).to.deep.equal([10, 11, 12]);
  });

  it('are not named when they are too many', () => {
    expect(new Days(0, 100).named(100).list).to.equal(null);
    expect(new Days(0, 100).named(101).list).to.have.length(101);
  });

  it('keep gaps when narrowed', () => {
    const days = Days.of([1, 2, 5, 9]);
    expect(days.within(2, 8).list).to.deep.equal([2, 5]);
    expect(days.where((day) => day % 2 === 1).list).to.deep.equal([1, 5, 9]);
  });

  it('are empty when nothing is left', () => {
    expect(new Days(5, 4).empty).to.equal(true);
    expect(Days.of([]).empty).to.equal(true);
    expect(Days.of([3]).within(4, null).empty).to.equal(true);
  });
});

describe('a weekday of what is announced', () => {
  // Of Wednesday, 6 March 2019.
  const days = (...paragraphs: string[]) =>
    timeline([on('2019-03-06', of('a', ...paragraphs))]).events.map(({date}) => date);
  const story = 'The harbour board was angry.';

  const ahead: [string, string][] = [
    ['Miners to march in Tallis on Saturday', story],
    ['Mayor to meet miners on Saturday', story],
    ['The news of the day', 'The union has called a march through Tallis on Saturday.'],
    ['The news of the day', 'The unions have called for a rally in Tallis on Saturday.'],
    ['The news of the day', 'The union plans a further rally on Saturday.'],
    ['The news of the day', 'The union is ready, says its leader ahead of a rally in Tallis on Saturday.'],
    ['The news of the day', 'Six candidates remain for Saturday’s vote.'],
    ['The news of the day', 'The mayor has praised Lind, helping her before Saturday’s vote.'],
    ['The news of the day', 'The union urged its members to gather in Tallis on Saturday.'],
  ];
  for (const article of ahead)
    it(`lies ahead in “${article.join(' – ')}”`, () => expect(days(...article)).to.deep.equal(['2019-03-09']));

  const over: [string, string][] = [
    ['Bid to oust mayor on Saturday fails', story],
    ['Mayor to face court over blast on Saturday', story],
    ['The news of the day', 'The union called a march through Tallis on Saturday.'],
    ['The news of the day', 'The unions called for a rally in Tallis on Saturday.'],
    ['The news of the day', 'Plans for a rally were dropped on Saturday.'],
    ['The news of the day', 'The leader of the union was hurt ahead of a rally in Tallis on Saturday.'],
    ['The news of the day', 'The mayor praised Lind before Saturday’s vote.'],
  ];
  for (const article of over)
    it(`is over in “${article.join(' – ')}”`, () => expect(days(...article)).to.deep.equal(['2019-03-02']));
});

it('weekdays from which to which something has been announced are not those that are over', () => {
  const dates = (text: string) =>
    timeline([on('2019-03-06', of('a', 'The news of the day', text))]).events.map(({date}) => date);
  expect(dates('The office has issued a warning of snow from Thursday until Saturday.')).to.deep.equal([]);
  expect(dates('The road was closed from Thursday until Saturday.')).to.deep.equal(['2019-02-28/2019-03-02']);
});

describe('the day of an article that only its story tells', () => {
  const told = (text: string): Dating =>
    dated(of('a', 'News of the day', `${text} Nobody in the town was asked about it, the mayor said.`)).a!;

  const bounds: [string, string | null, string | null][] = [
    ['Merrow meets Tallis in a repeat of last year’s 2023 final.', '2024-01-01', '2024-12-31'],
    ['They play in next year’s 2026 World Cup, and Tallis does not.', '2025-01-01', '2025-12-31'],
    ['Tove Lind, who won the 2024 election last year, is to go.', '2025-01-01', '2025-12-31'],
    ['The bridge was closed last month (March 2025) over a crack.', '2025-04-01', '2025-04-30'],
    ['The bridge was closed yesterday (4 March 2025) over a crack.', '2025-03-05', '2025-03-05'],
    // A round number of years may be one more or one less.
    ['The bridge was opened ten years ago, in 2015, by the mayor.', '2024-01-01', '2027-01-01'],
    ['The bridge was opened two years ago, in 2015, by the mayor.', '2017-01-01', '2017-12-31'],
    // Of another time than the words beside it.
    ['By 2030, this year’s pupils will be thirty.', null, null],
    ['In 2019, last year’s winner said nothing.', null, null],
    ['This year’s 2030 target is too low.', null, null],
    ['She apologised for the 2016 campaign last year.', null, null],
    ['Tove Lind, who turned 60 on Monday, is to go.', null, null],
  ];
  for (const [text, from, to] of bounds)
    it(`is ${from === null ? 'not bounded' : 'bounded, and never certain,'} by “${text}”`, () => {
      expect(told(text)).to.include({from, to, firm: false});
    });

  it('is in the year that weekdays with their days of the month leave, where years are counted to about then', () => {
    const years = 'The buses go back to the city, 40 years after they were sold in 1986.';
    const strike = (days: string) => told(`Drivers will strike on ${days}. ${years}`);
    expect(strike('Friday, 19 September')).to.include({best: null, from: '2025-03-03', to: '2025-09-19', firm: false});
    expect(strike('Friday 19, Saturday 20 and Monday 22 September').to).to.equal('2025-09-19');
    // No such Tuesday; no day of the month; no year.
    expect(strike('Tuesday, 19 September')).to.include({to: null});
    expect(strike('Friday').to).to.equal(null);
    expect(told('Drivers will strike on Friday, 19 September.').to).to.equal(null);
    expect(told('He died on Friday, 19 September, 40 years after he left in 1986.').firm).to.equal(false);
  });

  it('is one on which the days that it names have their weekdays', () => {
    const {a} = dated(
      of(
        'a',
        'Ferry withdrawn',
        'March 2019 was wet. The ferry will sail again on Friday, 3 May, Merrow heard last month (March 2019).',
      ),
    );
    expect(a).to.include({from: '2019-04-01', to: '2019-04-30'});
    const wrong = dated(
      of('a', 'Ferry withdrawn', 'The ferry will sail again on Friday, 4 May, Merrow heard last month (March 2019).'),
    );
    expect(wrong.a!.from).to.equal('2019-04-01');
  });

  it('is no later than a note of its change', () => {
    const {a} = dated(
      of(
        'a',
        'Ferry withdrawn',
        lost,
        'It was built in Ketterby in 2012.',
        'This article was amended on 6 March 2019.',
      ),
    );
    expect(a).to.include({from: '2012-01-01', to: '2019-03-06', firm: false});
  });
});
