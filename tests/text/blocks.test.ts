import {expect} from 'chai';
import {blocks} from '../../src/text/blocks.js';

/** Each block as its kind and its words. */
const read = (text: string, title?: string) =>
  blocks(text, title).map(({start, end, kind}) => [kind, text.slice(start, end)]);
const kinds = (text: string, title?: string) => blocks(text, title).map(({kind}) => kind);

const story =
  'The ferry to Port Sallow was withdrawn on Monday after a crack was found in its hull, the harbour board said.';
const more = 'Passengers will be taken across the sound by bus until the ferry has been repaired in Ketterby.';

describe('blocks(text)', () => {
  it('reads a headline, a dateline, a byline and the story', () => {
    const text = `Ferry withdrawn over crack in hull\n\n4 March 2019\n\nBy Ana Belmonte\n\n${story}\n\n${more}`;
    expect(read(text)).to.deep.equal([
      ['headline', 'Ferry withdrawn over crack in hull'],
      ['dateline', '4 March 2019'],
      ['byline', 'By Ana Belmonte'],
      ['body', story],
      ['body', more],
    ]);
  });

  it('knows the headline right above a byline or a dateline', () => {
    const headline = 'Ferry to Port Sallow withdrawn over crack in hull';
    expect(kinds(`${headline}\nBy Ana Belmonte\nKETTERBY, March 4 (Reuters) - ${story}`)).to.deep.equal([
      'headline',
      'byline',
      'dateline',
      'body',
    ]);
    expect(kinds(`${headline}\nStaff report\n${story}`)).to.deep.equal(['headline', 'byline', 'body']);
    expect(kinds(`Ferry withdrawn\nKETTERBY - ${story}`)).to.deep.equal(['headline', 'dateline', 'body']);
    for (const place of ['Port Sallow, 4 March 2019 –', 'Ketterby, Norland, March 4, 2019 /Newswire/ --'])
      expect(kinds(`Ferry withdrawn\n${place} ${story}`), place).to.deep.equal(['headline', 'dateline', 'body']);
    for (const words of ['Port Sallow, March 4 -', 'Sailing since 4 March 2019 –'])
      expect(kinds(`Ferry withdrawn\n${words} ${story}`), words).to.deep.equal(['headline', 'body']);
  });

  it('reads a word in capitals over the headline as what it is', () => {
    expect(kinds(`BREAKING\nFerry to Port Sallow withdrawn over crack\n\n${story}`)).to.deep.equal([
      'furniture',
      'headline',
      'body',
    ]);
    expect(kinds(`FERRY WITHDRAWN\n\n${story}`)[0]).to.equal('headline');
    for (const line of ['Explainer', 'THE SALLOW GAZETTE', 'The Port Sallow Observer'])
      expect(kinds(`${line}\n\nFerry to Port Sallow withdrawn over crack\n\n${story}`)[0], line).to.equal('furniture');
  });

  it('parts the label of a caption from its words', () => {
    const caption = 'Tove Lind speaks to reporters on the quay.';
    for (const label of ['Image caption:', 'Caption:', 'Image caption', 'Photo:'])
      expect(read(`Ferry withdrawn\n\n${story}\n\n${label} ${caption}`).slice(2)).to.deep.equal([
        ['furniture', label],
        ['caption', caption],
      ]);
  });

  it('knows the headline when it is printed twice', () => {
    expect(kinds(`Ferry withdrawn over crack\n\nFerry withdrawn over crack\n\n${story}`)).to.deep.equal([
      'headline',
      'repeated-headline',
      'body',
    ]);
  });

  it('takes a first line that ends like a sentence for story, unless it is the title', () => {
    expect(kinds(`${story}\n${more}`)).to.deep.equal(['body', 'body']);
    expect(kinds(`The ferry is gone.\n\n${story}`, 'The ferry is gone')[0]).to.equal('headline');
  });

  for (const line of [
    'Share this article',
    'Adjust Comment Print',
    'Comments',
    'Advertisement',
    'Read more',
    '12 Comments',
    'Last modified on Monday',
    'Last updated: Monday, 14:05',
  ]) {
    it(`calls “${line}” furniture`, () => {
      expect(kinds(`Ferry withdrawn over crack\n\n${line}\n\n${story}`)[1]).to.equal('furniture');
    });
  }

  for (const line of [
    '3 hours ago',
    'Updated 12 minutes ago',
    'Save',
    'Image caption,',
    '(Adds quotes from the harbour master)',
    '© 2019 The Sallow Gazette. All rights reserved.',
    'Topics: Ferries, Port Sallow',
    'Follow the Sallow Gazette on Facebook for more news',
    'Sign up for our daily newsletter',
    'Get the best of the islands in your inbox every morning.',
    '* * *',
  ]) {
    it(`calls “${line}” furniture, under the headline and in the story`, () => {
      expect(kinds(`Ferry withdrawn over crack in hull\n${line}\n\n${story}`).slice(0, 2)).to.deep.equal([
        'headline',
        'furniture',
      ]);
      expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${line}\n\n${more}`)[2]).to.equal('furniture');
    });
  }

  for (const line of [
    'The ferry left three hours ago and has not been seen since by anybody on the quay.',
    'Topics such as the hull of the ferry were left for another day.',
    'He asked passengers to sign up for the bus before noon.',
    'The harbour board wants to save the ferry.',
    '© mer, the owner of the ferry, said nothing.',
    'Like his brother, Lind resigned on 4 May 2017 with a message on Twitter.',
    'Find the man, Okoro said on Twitter on 5 May 2017.',
  ]) {
    it(`leaves “${line}” in the story`, () => {
      expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${line}\n\n${more}`)[2]).to.equal('body');
    });
  }

  it('reads the lines under a byline as part of it, and the name of a writer with the paper', () => {
    for (const lines of [
      ['By Ana Belmonte', 'Transport correspondent'],
      ['By Ana Belmonte', 'Sound News, Port Sallow'],
      ['By Ana Belmonte', 'Local Democracy Reporter', 'The Sallow Gazette'],
      ['Ana Belmonte, Sallow Gazette'],
    ]) {
      const found = kinds(`Ferry withdrawn over crack\n\n${lines.join('\n')}\n\n${story}`);
      expect(found, lines.join()).to.deep.equal(['headline', ...lines.map(() => 'byline'), 'body']);
    }
    for (const line of [
      '(Reporting by Ana Belmonte; Editing by Tove Lind)',
      'Sound News writer Ana Belmonte in Ketterby contributed to this report.',
    ])
      expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${line}`)[2], line).to.equal('byline');
    for (const line of ['Ferry crews wait, passengers walk', 'What the crack means for the island'])
      expect(kinds(`Ferry withdrawn over crack\n\n${line}\n\n${story}`)[1], line).to.equal('body');
  });

  it('takes a day without a year at the top for a dateline, and a month and a number in the story for what they are', () => {
    for (const line of ['10 June', 'Published 10 June', 'Updated June 10, 10:31 a.m.', 'Monday 4 March'])
      expect(kinds(`${line}\n\n${story}\n\n${more}`, 'Ferry withdrawn'), line).to.deep.equal([
        'dateline',
        'body',
        'body',
      ]);
    for (const line of ['June 10 committee', '10 Mayors', 'March'])
      expect(kinds(`Ferry withdrawn over crack\n\n${line}\n\n${story}`)[1], line).to.equal('body');
    expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n10 June\n\n${more}`)[2]).to.equal('body');
  });

  it('takes no caption for the headline', () => {
    const caption = 'Tove Lind on the quay on March 4, 2019. Photo: Ana Belmonte/The Sallow Gazette';
    expect(kinds(`${caption}\n\n${story}`, 'Ferry withdrawn')).to.deep.equal(['caption', 'body']);
  });

  it('takes no byline for the headline', () => {
    expect(kinds(`By Ana Belmonte\n\n4 March 2019\n\n${story}`)).to.deep.equal(['byline', 'dateline', 'body']);
  });

  it('tells a caption by who took the picture, and by the label over it', () => {
    for (const caption of [
      'Tove Lind with passengers on the quay on March 4, 2019. Photo: Ana Belmonte/The Sallow Gazette',
      'The ferry at its berth in Ketterby (Picture: Sound News)',
      'The crack in the hull. (Ana Belmonte/The Sallow Gazette)',
      'Passengers cheer in Ketterby as they watch the ferry come in, March 4, 2019. REUTERS/Ana Belmonte',
      'The ferry in its dock at Ketterby, March 4, 2019. REUTERS/Ana Belmonte/File Photo',
      'FILE - Harbour master Tove Lind walks along the quay, Monday, March 4, 2019. (AP Photo/Ana Belmonte, File)',
    ])
      expect(kinds(`Ferry withdrawn over crack\n\n${caption}\n\n${story}`)[1], caption).to.equal('caption');
    expect(
      kinds(`Ferry withdrawn over crack\n\n${story}\n\nImage caption,\nTove Lind on the quay`).slice(2),
    ).to.deep.equal(['furniture', 'caption']);
    for (const line of [
      'It looked like the old photographs: a bit rusty, and smiling.',
      'The board (Lind/Belmonte) met.',
      'The board (the mayor/the harbour master) met.',
      'The board files its papers. REUTERS/the mayor did not.',
    ])
      expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${line}\n\n${more}`)[2], line).to.equal('body');
  });

  it('labels what stands in a list of other stories, or behind “Read more”', () => {
    const list = 'Related stories\nBakery wins prize\nHow did the islands vote?\nFerry withdrawn for a week in 2011';
    expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${list}\n\n${more}`).slice(2)).to.deep.equal([
      'furniture',
      'other-story',
      'other-story',
      'other-story',
      'body',
    ]);
    for (const line of [
      'READ MORE: Ferry withdrawn for a week',
      'Watch: How the crack was found',
      'See also – Ferry lore',
    ])
      expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${line}\n\n${more}`)[2], line).to.equal('other-story');
    for (const line of ['More on that later, the board said.', 'Watch: it is the crack that matters, he said.'])
      expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${line}\n\n${more}`)[2], line).to.equal('body');
  });

  it('labels the headline of another story of the same town behind the last full stop', () => {
    const teaser = 'Sallow Rovers beat Harwick Wanderers in weekend thriller';
    expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${more}\n\n${teaser}\n\nComments`).slice(3)).to.deep.equal([
      'other-story',
      'furniture',
    ]);
  });

  for (const line of [
    '4 March 2019',
    'March 4, 2019',
    'Published: 4 March 2019 10:30 GMT',
    'Monday, March 4, 2019',
    'Posted on 2019-03-04',
    '2019-03-04',
    'March 4th, 2019',
    'Monday, the 4th of March 2019',
    'Mon 4 Mar 2019 10.15 GMT',
    '2019-03-04T10:15:00Z',
    'March 4, 2019 at 10:15 a.m. EST',
    'By Ana Belmonte, Sound News - 4 March 2019',
    'By ANA BELMONTE MARCH 4, 2019',
    'March 4, 2019 | 3 min read',
    'March 4, 2019 / 10:15 AM / Sound News',
    'Updated 9:30 AM EST, Mon March 4, 2019',
    'Published: 04/03/2019',
  ]) {
    it(`calls “${line}” a dateline`, () => {
      expect(kinds(`Ferry withdrawn over crack\n\n${line}\n\n${story}`)[1]).to.equal('dateline');
      const headline = 'Ferry withdrawn over a crack that nobody had seen for months';
      expect(kinds(`${headline}\n${line}\n\n${story}`).slice(0, 2)).to.deep.equal(['headline', 'dateline']);
    });
  }

  it('tells a caption by its present tense and full date, not by the date alone', () => {
    const caption = 'Harbour master Tove Lind speaks to reporters on the quay March 3, 2019 in Port Sallow.';
    const report = 'Harbour master Tove Lind said on March 3, 2019 that the crack had been known for a week.';
    expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${caption}\n\n${report}`)).to.deep.equal([
      'headline',
      'body',
      'caption',
      'body',
    ]);
  });

  it('labels the headline of another story in the middle of this one, with the paragraph under it', () => {
    const teaser =
      'Goalkeeper eager for rematch with old rivals in cup semi-final\nThe visitors have not lost a single game in 31 years.';
    expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${teaser}\n\n${more}`)).to.deep.equal([
      'headline',
      'body',
      'other-story',
      'other-story',
      'body',
    ]);
  });

  it('keeps as story a line without a full stop that speaks of the same things', () => {
    const subheading = 'The ferry board of Port Sallow had known of the hull';
    expect(kinds(`Ferry withdrawn over crack\n\n${story}\n\n${subheading}\n\n${more}`)).to.deep.equal([
      'headline',
      'body',
      'body',
      'body',
    ]);
  });

  it('joins lines that were only wrapped at one width', () => {
    const wrapped =
      'The ferry to Port Sallow was withdrawn on Monday after\na crack was found in its hull, the harbour board said in\na statement that it read to passengers on the quay.';
    expect(read(wrapped)).to.deep.equal([['body', wrapped]]);
  });

  for (const [name, gap] of [
    ['CRLF', '\r\n\r\n'],
    ['CR', '\r\r'],
    ['line separators', '\u2028\u2028'],
    ['lines of spaces', '\n \t \n'],
  ] as const) {
    it(`parts paragraphs by ${name} and keeps every offset`, () => {
      expect(read(`Ferry withdrawn over crack${gap}${story}`)).to.deep.equal([
        ['headline', 'Ferry withdrawn over crack'],
        ['body', story],
      ]);
    });
  }

  it('leaves out nothing but white space', () => {
    const text = `\ufeff  Ferry withdrawn\n\n\u200b${story}  \n\n• Leroy\n\n—\n`;
    const found = blocks(text);
    const outside = found.reduce(
      (rest, {start, end}) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
      text,
    );
    expect(outside.replace(/[\s\u200b\ufeff]/g, '')).to.equal('');
  });

  it('finds nothing in nothing', () => {
    expect(blocks('')).to.deep.equal([]);
    expect(blocks(' \n\u200b\n')).to.deep.equal([]);
  });

  it('reads a paragraph of two hundred thousand lines', () => {
    expect(blocks('the\n'.repeat(200_000))).to.have.length(200_000);
  });
});

describe('blocks(text), of lines without blank lines between', () => {
  const lines = [
    'Hospital in Port Sallow closes',
    'The only hospital of Port Sallow closed its doors on Monday after its last doctor left, the mayor said.',
    'What the closure means for the island',
    'Patients are taken to Tallis by boat, and the crossing takes four hours when the weather allows it.',
    'Nurses had asked for help since spring, and two of them have stayed to look after the old.',
  ];

  it('keeps a crosshead and what follows it in the story', () => {
    const kinds = blocks(lines.join('\n')).map(({kind}) => kind);
    expect(kinds.slice(3)).to.deep.equal(['body', 'body']);
  });

  it('takes the first line for the headline when only a date stands under it', () => {
    const kinds = blocks([lines[0], 'Tuesday, March 5, 2019', ...lines.slice(1)].join('\n')).map(({kind}) => kind);
    expect(kinds.slice(0, 2)).to.deep.equal(['headline', 'dateline']);
  });
});
