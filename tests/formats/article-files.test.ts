import {expect} from 'chai';
import {
  baseName,
  readArticleFile,
  readArticleFiles,
  readJsonLines,
  sourceKind,
} from '../../src/formats/article-files.js';
import {parseHtml, plainText, readHtmlArticle} from '../../src/formats/html-article.js';
import {mailDay} from '../../src/formats/mail-date.js';
import {splitPaste} from '../../src/formats/split-paste.js';
import {timeline} from '../../src/timeline.js';

const file = (name: string, content: string | Uint8Array, contentType?: string) => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  contentType,
});
const readHtml = (html: string) => Promise.resolve(readHtmlArticle(parseHtml(html)));

const page = `<!doctype html><html lang="en-GB"><head><title>Bridge opens - The Post</title>
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Bridge opens","datePublished":"2017-05-03T09:30:00+02:00","publisher":{"@type":"Organization","name":"The Post"}}</script>
<script>window.ran = true</script></head><body>
<nav><a href="/">Home</a> <a href="/x">More</a></nav>
<article><h1>Bridge opens</h1><p>The <b>old</b> bridge opened on 3 May after years of work on both banks of the river, the mayor said at a ceremony.</p>
<p>Line one of the address<br>and line two, which goes on for a while so that it counts as text of the article, and not as furniture.</p>
<ul><li>First point of the list that was handed out to the guests</li><li>Second point of the list that was handed out to them</li></ul>
<p onclick="alert(1)">Crowds came from the whole county, and stayed until the evening, when the lamps were lit for the first time.</p></article>
<img src=x onerror="window.ran = true"></body></html>`;

describe('readArticleFiles(files)', () => {
  it('reads more lines than a call takes arguments', async () => {
    const lines = '{"text":"One."}\n'.repeat(150_000);
    const {articles} = await readArticleFiles([file('many.jsonl', lines)]);
    expect(articles.length).to.equal(150_000);
  });
});

describe('mailDay(text)', () => {
  it('reads the dates of feeds into days', () => {
    for (const [text, day] of [
      ['Tue, 02 May 2017 10:00:00 GMT', '2017-05-02'],
      ['2 May 17 23:59 +0200', '2017-05-02'],
      ['Thu, 29 Feb 1996 00:00:00 EST', '1996-02-29'],
    ] as const) {
      expect(mailDay(text), text).to.equal(day);
      expect(readJsonLines(JSON.stringify({text: 'One.', pubDate: text}), 'a').articles[0]?.published).to.equal(day);
    }
  });

  it('reads the day of publishing under the names that feeds and archives give it, ours first', () => {
    const read = (fields: object) =>
      readJsonLines(JSON.stringify({text: 'One.', ...fields}), 'a').articles[0]?.published;
    for (const name of ['pubDate', 'datePublished', 'publishedAt', 'published_at', 'pub_date', 'date'])
      expect(read({[name]: '2017-05-02T10:00:00Z'}), name).to.equal('2017-05-02T10:00:00Z');
    expect(read({date: '2017-05-09', published: '2017-05-02'})).to.equal('2017-05-02');
    expect(read({date: 20170502, updatedAt: '2017-05-09'})).to.equal(undefined);
  });

  it('leaves everything else as it is', () => {
    for (const text of ['2017-05-02', 'Wed, 29 Feb 2017 10:00:00 GMT', '31 Jun 2017', '5 Foo 2017', 'soon', '']) {
      expect(mailDay(text), text).to.equal(null);
    }
    expect(readJsonLines('{"text":"One.","published":"2017-05"}', 'a').articles[0]?.published).to.equal('2017-05');
  });
});

describe('readArticleFile(file)', () => {
  it('reads plain text as it is, named after the file', async () => {
    const {articles, diagnostics} = await readArticleFile(file('news/a.txt', 'One.\r\n\r\nTwo.'));
    expect(articles).to.deep.equal([{id: 'a.txt', text: 'One.\r\n\r\nTwo.'}]);
    expect(diagnostics).to.deep.equal([]);
  });

  it('reads the fields over a Markdown file, and what stands under them', async () => {
    const read = async (source: string) => (await readArticleFile(file('a.md', source))).articles[0];
    const body = 'The bridge opened on *Tuesday*.\n\n---\n\nIt was late.\n';
    expect(
      await read(`---\ntitle: 'A bridge: at last'\nauthor: Ana Lind\ndate: 2017-05-03\ntags:\n  - roads\n---\n${body}`),
    ).to.deep.equal({id: 'a.md', text: body, title: 'A bridge: at last', author: 'Ana Lind', published: '2017-05-03'});
    expect((await read(`---\r\ndate: Wed, 03 May 2017 10:31:00 GMT\r\n---\r\n${body}`))?.published).to.equal(
      '2017-05-03',
    );
    for (const source of [
      `---\nThe mayor: “It is late.”\nSo it was.\n---\n${body}`, // words between rules
      `${body}---\ntitle: Another\n---\n`,
      '---\ntitle: Nothing under it\n---\n',
    ])
      expect((await read(source))?.text, source).to.equal(source);
  });

  it('knows JSON Lines and the source of a page by how they begin', () => {
    expect(sourceKind('\n{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}')).to.equal('jsonl');
    expect(sourceKind('[\n  {\n    "text": "One."\n  }\n]\n')).to.equal('jsonl');
    expect(sourceKind('{\n  "text": "One."\n}\n')).to.equal('jsonl');
    expect(sourceKind('<!doctype html><p>One.')).to.equal('html');
    for (const text of [
      '{One} of the mills burned.',
      '{"a": 1}',
      '[{"a": 1}]',
      '[Updated] One.',
      'null',
      'One <article> of two.',
      '',
    ])
      expect(sourceKind(text), text).to.equal('text');
  });

  it('says that a file is empty, or holds only white space', async () => {
    for (const content of ['', '  \n\t\n', '\uFEFF']) {
      const {articles, diagnostics} = await readArticleFile(file('a.txt', content));
      expect(articles).to.deep.equal([]);
      expect(diagnostics[0]).to.include({code: 'empty-file', severity: 'error', message: 'a.txt is empty.'});
    }
  });

  it('says that a file is not text', async () => {
    const {diagnostics} = await readArticleFile(file('a.txt', Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])));
    expect(diagnostics.map(({code}) => code)).to.deep.equal(['binary-file']);
  });

  it('reads the main text of a web page, and what the page says of itself', async () => {
    const {articles} = await readArticleFile(file('a.html', page), readHtml);
    const [article] = articles;
    expect(article).to.include({
      id: 'a.html',
      title: 'Bridge opens',
      publisher: 'The Post',
      published: '2017-05-03T09:30:00+02:00',
      lang: 'en-GB',
    });
    expect(article?.text).to.contain('The old bridge opened on 3 May after years');
    expect(article?.text).to.contain('Line one of the address\nand line two');
    expect(article?.text).to.contain('guests\n\nSecond point');
    expect(article?.text).not.to.contain('Home');
    expect(article?.text).not.to.match(/\n\n\n|[ \t]\n|window\.ran/);
    expect(globalThis).not.to.have.property('ran');
  });

  it('names who wrote a page, by its JSON-LD or its meta elements, and takes no address for a name', () => {
    const authorOf = (head: string) =>
      readHtmlArticle(parseHtml(`<!doctype html><head>${head}</head><article><p>One. Two.</p></article>`))?.author;
    const linked = (author: unknown) =>
      `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', author})}</script>`;
    const named = (name: string) => ({'@type': 'Person', name});
    expect(authorOf(linked(named('Ana Lind')))).to.equal('Ana Lind');
    expect(authorOf(linked([named('Ana Lind'), named('Otto Brandt')]))).to.equal('Ana Lind, Otto Brandt');
    expect(authorOf(linked('By Ana Lind'))).to.equal('Ana Lind');
    expect(authorOf('<meta name="author" content="Ana Lind">')).to.equal('Ana Lind');
    expect(authorOf(linked({url: 'https://example.org/a'}))).to.equal(undefined);
    expect(authorOf('<meta name="author" content="https://example.org/a">')).to.equal(undefined);
    expect(authorOf('<meta name="description" content="By Ana Lind">')).to.equal(undefined);
  });

  it('takes the day of publishing from beside the heading, however it is written, and never from the margin or the story', () => {
    const story =
      '<p>The old bridge opened after years of work on both banks of the river, the mayor said at a ceremony on Tuesday.</p>';
    const publishedIn = (body: string, head = '') =>
      readHtmlArticle(parseHtml(`<!doctype html><head>${head}</head><body>${body}</body>`))?.published;
    const linked = (fields: object) =>
      `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', ...fields})}</script>`;
    const day = '<time datetime="2017-05-03">3 May</time>';
    const other = '<article><h2>Old news</h2><time datetime="2012-01-01">1 January</time></article>';
    for (const body of [
      `<article><h1>Bridge opens</h1>${day}${story}</article>`,
      `<aside>${other}</aside><article><h1>Bridge opens</h1><p>By Ana Lind, ${day}</p>${story}</article>`,
      `<main><h1>Bridge opens</h1><div>Published ${day}</div>${story}</main>`,
      `<article><header><h1>Bridge opens</h1></header>${story}${day}</article>${other}`,
      `${other}<main><article><h1>Bridge opens</h1>${day}${story}</article></main>`,
    ])
      expect(publishedIn(body), body).to.equal('2017-05-03');
    expect(publishedIn(`<article><h1>Bridge opens</h1>${story.replace('Tuesday', day)}</article>`)).to.equal(undefined);
    expect(publishedIn(`<h1>Bridge opens</h1>${story}<footer>${day}</footer>`)).to.equal(undefined);
    const article = `<article><h1>Bridge opens</h1>${story}</article>`;
    for (const [said, published] of [
      ['2017-05-03 10:31:00', '2017-05-03T10:31:00'],
      ['2017-05-03 10:31 +0200', '2017-05-03T10:31+0200'],
      ['Wed, 03 May 2017 10:31:00 GMT', '2017-05-03'],
      ['3 weeks ago', undefined],
    ] as const)
      expect(publishedIn(article, linked({datePublished: said})), said).to.equal(published);
    expect(publishedIn(article, linked({dateCreated: '2017-05-03', dateModified: '2017-06-03'}))).to.equal(
      '2017-05-03',
    );
    expect(publishedIn(article, linked({dateModified: '2017-06-03'}))).to.equal(undefined);
  });

  it('knows a page by its first words when the name does not say', async () => {
    const {articles} = await readArticleFile(file('saved', page), readHtml);
    expect(articles[0]?.title).to.equal('Bridge opens');
  });

  it('reads a page that looks like no article at all', async () => {
    const {articles} = await readArticleFile(file('b.html', '<p>Short.'), readHtml);
    expect(articles[0]?.text).to.equal('Short.');
    const none = await readArticleFile(file('c.html', '<!doctype html><script>1</script>'), readHtml);
    expect(none.diagnostics.map(({code}) => code)).to.deep.equal(['no-article-text']);
  });

  it('goes on when one of several files cannot be read', async () => {
    const {articles, diagnostics} = await readArticleFiles([
      file('a.txt', ''),
      file('b.txt', 'B.'),
      file('c.html', page),
    ]);
    expect(articles.map(({id}) => id)).to.deep.equal(['b.txt']);
    expect(diagnostics.map(({code}) => code)).to.deep.equal(['empty-file', 'html-not-read']);
  });
});

describe('readHtmlArticle(document)', () => {
  const published = (head: string, body = '') =>
    readHtmlArticle(
      parseHtml(`<html><head>${head}</head><body>${body}<p>${'Words of an article. '.repeat(30)}</p></body></html>`),
    )?.published;

  it('finds the day of publication where pages put it', () => {
    expect(published('<meta property="article:published_time" content="2017-05-02T10:00:00Z">')).to.equal(
      '2017-05-02T10:00:00Z',
    );
    expect(published('<meta itemprop="datePublished" content="2017-05-02">')).to.equal('2017-05-02');
    expect(
      published(
        '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2017-05-04"}]}</script>',
      ),
    ).to.equal('2017-05-04');
    expect(published('', '<article><header><time datetime="2017-05-05">5 May</time></header></article>')).to.equal(
      '2017-05-05',
    );
  });

  const dated = (head: string, line = '') => {
    const article = readHtmlArticle(
      parseHtml(
        `<html><head>${head}</head><body><article><h1>Bridge opens to traffic</h1>${line}` +
          `${'<p>The old bridge opened after years of work on both banks, the mayor said.</p>'.repeat(6)}</article></body></html>`,
      ),
    );
    return [article?.published, article?.datedBy];
  };
  const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const meta = (content: string) => `<meta property="article:published_time" content="${content}">`;
  const time = '<time datetime="2017-05-07">7 May</time>';

  it('says what gave the day, and which other days the page gives', () => {
    const news = linked({'@type': 'NewsArticle', datePublished: '2017-05-02'});
    expect(dated(news + meta('2017-05-02T10:00:00Z'))).to.deep.equal(['2017-05-02', 'its JSON-LD']);
    expect(dated(news + meta('2017-05-09'), time)).to.deep.equal([
      '2017-05-02',
      'its JSON-LD; its meta elements give 2017-05-09; a time beside its heading gives 2017-05-07',
    ]);
    expect(dated(linked({'@type': 'WebPage', datePublished: '2011-01-01'}) + news)).to.deep.equal([
      '2017-05-02',
      'its JSON-LD; the JSON-LD of its page gives 2011-01-01',
    ]);
    const [article] = timeline([
      {id: 'a', text: 'The bridge opened.', published: '2017-05-02', datedBy: 'its JSON-LD'},
    ]).articles;
    expect(article?.dating.reasons[0]?.note).to.equal('the day came with the article, from its JSON-LD');
  });

  it('reads the article that a page is about, and dates nothing by a film or a fair', () => {
    const news = {'@type': ['Article', 'NewsArticle'], datePublished: '2017-05-02T10:00:00.000+0000'};
    expect(dated(linked({'@type': 'WebPage', mainEntity: news}))[0]).to.equal('2017-05-02T10:00:00.000+0000');
    for (const type of ['VideoObject', 'Event'])
      expect(dated(linked({'@type': type, datePublished: '2011-01-01'})), type).to.deep.equal([undefined, undefined]);
  });

  it('takes no day on which a page was changed for the one it was published on', () => {
    const of = (said: string, day: string) => `${said} <time datetime="${day}">${day}</time>`;
    const [first, last] = [of('first published', '2017-05-02'), of('Updated', '2017-05-09')];
    for (const line of [`<p>${last}, ${first}</p>`, `<div>${first} | ${last}</div>`])
      expect(dated('', line)[0], line).to.equal('2017-05-02');
    for (const line of [last, '<time itemprop="dateModified" datetime="2017-05-09">9 May</time>'])
      expect(dated('', line)[0], line).to.equal(undefined);
  });

  it('reads days in words, where they can be read in one way, and lines that are no part of the text', () => {
    for (const said of ['May 2, 2017', '20170502', '2017/05/02 10:31:00', 'Tuesday, 2 May 2017'])
      expect(dated(meta(said))[0]?.slice(0, 10), said).to.equal('2017-05-02');
    expect(dated(meta('05/02/2017'))[0]).to.equal(undefined);
    const byline = '<div class="byline">By Ana Lind | <span>May 2, 2017</span></div>';
    expect(dated('', byline)).to.deep.equal(['2017-05-02', 'a line beside its heading']);
  });

  it('takes no date that is not one, and none from elsewhere', () => {
    expect(published('<meta name="date" content="yesterday">')).to.equal(undefined);
    expect(published('<meta name="date" content="2017-13-40">')).to.equal(undefined);
    expect(
      published(
        '<script type="application/ld+json">{broken</script><script type="application/ld+json">[null,3,"x"]</script>',
      ),
    ).to.equal(undefined);
    expect(published('', '<footer><p>Printed <span>3 May 2011</span></p></footer>')).to.equal(undefined);
  });

  it('reads pages nested deeper than calls may be', () => {
    const deep = document.createElement('div');
    let inner = deep;
    for (let i = 0; i < 20_000; i++) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'found';
    expect(plainText(deep)).to.equal('found');
  });
});

describe('readJsonLines(text, name)', () => {
  it('reads one article a line, pubDate as published', () => {
    const {articles, diagnostics} = readJsonLines(
      '{"id":"x","text":"A.","pubDate":"2017-05-02"}\n\n{"text":"B.","title":"T"}\n',
      'f.jsonl',
    );
    expect(articles).to.deep.equal([
      {id: 'x', text: 'A.', published: '2017-05-02'},
      {id: 'f.jsonl:3', text: 'B.', title: 'T'},
    ]);
    expect(diagnostics).to.deep.equal([]);
  });

  it('names the lines that are not articles, and reads the rest', () => {
    const {articles, diagnostics} = readJsonLines('{"text":"A."}\n{broken\n{"title":"no text"}\n[1]\n"x"\n', 'f.jsonl');
    expect(articles).to.have.length(1);
    expect(diagnostics.map(({message}) => message.split(' ').slice(0, 4).join(' '))).to.deep.equal([
      'Line 2 of f.jsonl',
      'Line 3 of f.jsonl',
      'Line 4 of f.jsonl',
      'Line 5 of f.jsonl',
    ]);
  });
});

describe('splitPaste(text)', () => {
  it('cuts at rules, form feeds and stretches of empty lines, and nowhere else', () => {
    expect(splitPaste('A one.\n\nA two.\n---\nB.\n* * *\nC.\n=====\nD.\fE.\n\n\n\n\nF.')).to.deep.equal([
      'A one.\n\nA two.',
      'B.',
      'C.',
      'D.',
      'E.',
      'F.',
    ]);
    expect(splitPaste('A -- b\n\n- item\n- item\n\nC.')).to.have.length(1);
    expect(splitPaste('\n---\n\n---\n')).to.deep.equal([]);
  });

  it('reads a megabyte of blanks between two words as it reads any other', () => {
    const blanks = ' '.repeat(1e6);
    expect(splitPaste(`A${blanks}B\n---\n${blanks}\nC`)).to.deep.equal([`A${blanks}B`, 'C']);
  });
});

describe('baseName(name)', () => {
  it('gives the last part of a path or an address', () => {
    expect(baseName('a/b/c.txt')).to.equal('c.txt');
    expect(baseName('C:\\news\\c.txt')).to.equal('c.txt');
    expect(baseName('https://example.org/a/c.html?x=1#y')).to.equal('c.html');
    expect(baseName('why?.txt')).to.equal('why?.txt');
  });
});
