import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {flood, folderWith, newsTimeline, seeds} from './command.mjs';

const windows1252 = Buffer.from(
  'River floods three villages\n\nThe caf\u00e9 on the quay was closed on March 3, 2021.\n',
  'latin1',
);
const german =
  'Der Fluss ist am Mittwoch über die Ufer getreten und hat drei Dörfer überschwemmt, wie die Feuerwehr mitteilte. Die Gemeinde will den Damm am 12. März 2021 prüfen lassen.\n';
const page = `<!doctype html><html lang="en"><head><title>River floods three villages</title>
<meta property="article:published_time" content="2021-03-03"><script>document.title = 'changed'</script></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>River floods three villages</h1>
<p>The river Alder burst its banks on Wednesday and flooded three villages, the fire brigade said in a statement to the press.</p>
<p>The council said on Tuesday that the dam would be inspected on March 12, 2021, and that nobody was hurt in the villages.</p>
<p>People in the three villages were taken to a school for the night, and they will be able to go back to their homes soon.</p>
</article><footer>All rights reserved</footer></body></html>`;

const file = folderWith({
  'flood.txt': flood,
  'empty.txt': '',
  'blank.txt': ' \n\t\n',
  'picture.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'german.txt': german,
  'old.txt': windows1252,
  'page.html': page,
  'flood.doc': flood,
  'mixed.jsonl': [
    {id: 'void', text: ' '},
    {id: 'dorf', text: german},
    {id: 'flood', text: flood},
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
  'two.jsonl': `${JSON.stringify({id: 'a', text: flood, pubDate: '2021-03-03', title: 'A'})}\n\n${JSON.stringify({id: 'b', text: flood})}\n`,
  'post.md':
    '---\ntitle: "The old mill"\ntags:\n  - fire\ndate: 2021-03-03T08:00:00Z\n---\nThe mill burned on Tuesday.\n',
  'yesterday.jsonl': `${JSON.stringify({id: 'mill', text: flood, published: 'yesterday'})}\n`,
  'bad.jsonl': `${JSON.stringify({id: 'a', text: flood})}\n{"id": "b", "text": \n{"id": "c"}\n`,
  'undated.txt':
    'The mayor opened a bakery\n\nThe mayor opened a new bakery in the old town, and the people who came were given bread.\n',
});

const extract = (...args) => {
  const {status, output, complaints} = newsTimeline(['extract', ...args]);
  return {status, complaints, timeline: output ? JSON.parse(output) : undefined};
};

describe('news-timeline extract', () => {
  it('draws the timeline of the seed articles, every offset exact', () => {
    const {status, complaints, timeline} = extract(...seeds);
    assert.equal(status, 0);
    assert.equal(complaints, '');
    assert.deepEqual(
      timeline.articles.map(({id}) => id),
      seeds.map((seed) => path.basename(seed)),
    );
    assert.ok(timeline.events.length > 0);
    const texts = new Map(timeline.articles.map(({id, text}) => [id, text]));
    for (const {evidence} of [...timeline.events, ...timeline.undated]) {
      assert.ok(evidence.length > 0);
      for (const {article, start, end, exact} of evidence) assert.equal(texts.get(article).slice(start, end), exact);
    }
  });

  it('gives the text of an article as it stands in the file, with its hash', () => {
    const [seed] = seeds;
    const text = readFileSync(seed, 'utf8');
    const [article] = extract(seed).timeline.articles;
    assert.equal(article.text, text);
    assert.equal(article.sha256, createHash('sha256').update(text).digest('hex'));
  });

  it('writes to the file named, and then nothing to standard output', () => {
    const target = file('timeline.json');
    const {status, output, complaints} = newsTimeline(['extract', file('flood.txt'), '-o', target]);
    assert.deepEqual({status, output, complaints}, {status: 0, output: '', complaints: ''});
    assert.equal(JSON.parse(readFileSync(target, 'utf8')).version, 1);
  });

  it('writes the same bytes in every time zone and locale, and in any order of the files', () => {
    const hashes = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ, i) => {
      const order = i === 1 ? seeds.toReversed() : seeds;
      const {output} = newsTimeline(['extract', ...order], {env: {TZ, LANG: i ? 'de_DE.UTF-8' : 'C', LC_ALL: ''}});
      return createHash('sha256')
        .update(JSON.stringify(JSON.parse(output).events))
        .digest('hex');
    });
    assert.equal(new Set(hashes).size, 1);
  });

  it('takes the creation date given for files that carry none', () => {
    const {timeline} = extract(file('undated.txt'), '--published', '2021-03-03');
    assert.equal(timeline.articles[0].dating.best, '2021-03-03');
    assert.equal(timeline.articles[0].dating.firm, true);
  });

  it('says of an article without any date that it has none, and guesses none from today', () => {
    const {status, timeline} = extract(file('undated.txt'));
    assert.equal(status, 0);
    assert.equal(timeline.articles[0].dating.best, null);
    assert.deepEqual(timeline.events, []);
  });

  it('reads the dashes and quotes of Windows-1252', () => {
    const old = path.join(path.dirname(file('flood.txt')), 'old.txt');
    writeFileSync(
      old,
      Buffer.from('Caf\xe9 closes\n\n2 May 2017\n\nThe caf\xe9 \x96 \x93our second home\x94 \x96 closed.\n', 'latin1'),
    );
    const {timeline} = extract(old);
    assert.match(timeline.articles[0].text, /The café – “our second home” – closed/);
  });

  it('says so when nothing concerns what was asked about', () => {
    const {status, complaints, timeline} = extract(file('flood.txt'), '--about', 'Zorro');
    assert.equal(status, 0);
    assert.deepEqual(timeline.events, []);
    assert.match(complaints, /concerns “Zorro”/);
  });

  it('reads the main text of a web page and the day it says it was published', () => {
    const {status, timeline} = extract(file('page.html'));
    assert.equal(status, 0);
    const [{id, text, dating}] = timeline.articles;
    assert.equal(id, 'page.html');
    assert.match(text, /burst its banks on Wednesday/);
    assert.doesNotMatch(text, /Sport|All rights|<p>/);
    assert.equal(dating.best, '2021-03-03');
  });

  it('reads one article a line, pubDate as published', () => {
    const {status, timeline} = extract(file('two.jsonl'));
    assert.equal(status, 0);
    assert.deepEqual(
      timeline.articles.map(({id, dating}) => [id, dating.best]),
      [
        ['a', '2021-03-03'],
        ['b', '2021-03-03'],
      ],
    );
  });

  it('keeps two articles of one name apart, and says so', () => {
    mkdirSync(file('again'), {recursive: true});
    copyFileSync(file('two.jsonl'), file(path.join('again', 'two.jsonl')));
    const {status, timeline} = extract(file('flood.txt'), file('two.jsonl'), file(path.join('again', 'two.jsonl')));
    assert.equal(status, 0);
    assert.equal(new Set(timeline.articles.map(({id}) => id)).size, 5);
    assert.equal(timeline.diagnostics.filter(({code}) => code === 'duplicate-id').length, 2);
  });

  it('reads a file that is named twice once, and says so', () => {
    const {status, complaints, timeline} = extract(file('flood.txt'), path.join(file('again'), '..', 'flood.txt'));
    assert.equal(status, 0);
    assert.match(complaints, /flood\.txt is named twice, and is read once/);
    assert.equal(timeline.articles.length, 1);
  });

  it('reads an article, JSON Lines or a list in JSON from standard input', () => {
    for (const [input, ids] of [
      [flood, ['standard input']],
      [readFileSync(file('two.jsonl'), 'utf8'), ['a', 'b']],
      [
        JSON.stringify(
          [
            {id: 'a', text: flood},
            {id: 'b', text: flood},
          ],
          null,
          2,
        ),
        ['a', 'b'],
      ],
    ]) {
      const {status, output, complaints} = newsTimeline(['extract', '-'], {input});
      assert.deepEqual({status, complaints}, {status: 0, complaints: ''});
      assert.deepEqual(
        JSON.parse(output).articles.map(({id}) => id),
        ids,
      );
    }
  });

  it('ends with 1 when what came from standard input was not English', () => {
    assert.equal(newsTimeline(['extract', '-'], {input: german}).status, 1);
  });

  it('reads Markdown, with the title and the day that stand over it', () => {
    const {status, timeline} = extract(file('post.md'));
    assert.equal(status, 0);
    const [{id, title, text, dating}] = timeline.articles;
    assert.deepEqual(
      [id, title, text, dating.best],
      ['post.md', 'The old mill', 'The mill burned on Tuesday.\n', '2021-03-03'],
    );
    assert.deepEqual(
      timeline.events.map(({date}) => date),
      ['2021-03-02'],
    );
  });

  it('says which line tells its day in a way that cannot be read', () => {
    const {status, complaints} = extract(file('yesterday.jsonl'));
    assert.equal(status, 0);
    assert.match(complaints, /mill says it was published “yesterday”, which is no date/);
  });

  describe('writes over nothing that it could not put back', () => {
    it('not over an article, by whatever way it is named', () => {
      for (const output of [file('flood.txt'), path.join(file('again'), '..', 'flood.txt')]) {
        const {status, complaints} = extract(file('flood.txt'), '-o', output);
        assert.equal(status, 2);
        assert.match(complaints, /is read, and would be written over/);
      }
      assert.equal(readFileSync(file('flood.txt'), 'utf8'), flood);
    });

    it('not over the first of the articles that the shell has put behind -o', () => {
      const {status, complaints} = extract('-o', file('flood.txt'), file('undated.txt'));
      assert.equal(status, 2);
      assert.match(complaints, /flood\.txt is there already, and by its name an article/);
      assert.equal(readFileSync(file('flood.txt'), 'utf8'), flood);
    });

    it('not over an earlier timeline when no article was read', () => {
      const target = file('kept.json');
      assert.equal(extract(file('flood.txt'), '-o', target).status, 0);
      const before = readFileSync(target, 'utf8');
      const {status, complaints} = extract(file('typo.txt'), '-o', target);
      assert.equal(status, 1);
      assert.match(complaints, /no article was read, and .*kept\.json is left as it was/);
      assert.equal(readFileSync(target, 'utf8'), before);
    });
  });

  it('reads Windows-1252 and says that it guessed', () => {
    const {status, timeline} = extract(file('old.txt'));
    assert.equal(status, 0);
    assert.match(timeline.articles[0].text, /café/);
    assert.ok(timeline.diagnostics.some(({code}) => code === 'charset-guessed'));
  });

  describe('names what it could not read, reads the rest, and ends with 1', () => {
    const cases = {
      'a file that is not there': ['nowhere.txt', /nowhere\.txt does not exist/],
      'an empty file': ['empty.txt', /empty\.txt is empty/],
      'a file of white space': ['blank.txt', /blank\.txt is empty/],
      'a picture': ['picture.txt', /picture\.txt is not a text file/],
      'a text that is not English': ['german.txt', /german\.txt.*English/],
      'a kind it does not know': ['flood.doc', /flood\.doc was not read: its name must end in/],
      'a folder': ['', /is a folder; name the files in it/],
    };
    for (const [title, [name, words]] of Object.entries(cases)) {
      it(title, () => {
        const {status, complaints, timeline} = extract(file(name), file('flood.txt'));
        assert.equal(status, 1);
        assert.match(complaints, words);
        assert.equal(complaints.trim().split('\n').length, 1, complaints);
        assert.deepEqual(
          timeline.articles.filter(({id}) => id === 'flood.txt').map(({id}) => id),
          ['flood.txt'],
        );
        assert.ok(timeline.events.length > 0);
        assert.ok(timeline.diagnostics.some(({severity, code}) => severity === 'error' || code === 'not-english'));
      });
    }

    it('lines that are no articles, each with its number', () => {
      const {status, complaints, timeline} = extract(file('bad.jsonl'));
      assert.equal(status, 1);
      assert.match(complaints, /line 2 .*bad\.jsonl|bad\.jsonl.*line 2/i);
      assert.match(complaints, /line 3 .*bad\.jsonl|bad\.jsonl.*line 3/i);
      assert.deepEqual(
        timeline.articles.map(({id}) => id),
        ['a'],
      );
    });

    it('but not for an archive with a line that is empty or in another language, which is said', () => {
      const {status, complaints, timeline} = extract(file('mixed.jsonl'));
      assert.equal(status, 0);
      assert.match(complaints, /Line 1 of mixed\.jsonl has an empty “text”/);
      assert.match(complaints, /dorf is not in English/);
      assert.equal(timeline.articles.at(-1).id, 'flood');
    });

    it('a file without permission', {skip: process.getuid?.() === 0 || process.platform === 'win32'}, () => {
      chmodSync(file('old.txt'), 0);
      const {status, complaints} = extract(file('old.txt'));
      chmodSync(file('old.txt'), 0o600);
      assert.equal(status, 1);
      assert.match(complaints, /old\.txt may not be read by you/);
    });
  });

  describe('ends with 2 when it is used wrongly, and says what to do', () => {
    const cases = {
      'no files': [[], /missing required argument 'file'/],
      'an option it does not have': [['--colour', 'red', 'a.txt'], /unknown option '--colour'/],
      'a day that is none': [['--published', '2021-02-30', 'a.txt'], /It must be a day such as 2017-05-02/],
      'a date in other words': [['--published', 'yesterday', 'a.txt'], /It must be a day such as 2017-05-02/],
      'an output folder that is not there': [
        ['a.txt', '-o', path.join('no', 'such', 'out.json')],
        /there is no folder/,
      ],
    };
    for (const [title, [args, words]] of Object.entries(cases)) {
      it(title, () => {
        const {status, complaints, timeline} = extract(...args);
        assert.equal(status, 2);
        assert.match(complaints, words);
        assert.equal(timeline, undefined);
      });
    }

    it('a command it does not have', () => {
      assert.equal(newsTimeline(['draw']).status, 2);
    });
  });

  it('writes the plain list for the inside of the element, text only', () => {
    const {status, output} = newsTimeline(['extract', file('flood.txt'), '--format', 'html']);
    assert.equal(status, 0);
    assert.match(output, /^<ol>\n {2}<li id="[^"]+" data-date="2021-03-02">/);
    assert.match(output, /<time datetime="2021-03-03">3 March 2021<\/time>/);
    assert.match(output, /<blockquote[^>]*>\s*<p>[^<]*The river Alder burst its banks/);
  });

  it('writes a page of its own that draws the timeline and asks nobody for anything', () => {
    const {status, output} = newsTimeline(['extract', file('flood.txt'), '--format', 'page']);
    assert.equal(status, 0);
    assert.match(output, /^<!doctype html>/);
    assert.match(output, /customElements/);
    assert.doesNotMatch(output, /sourceMappingURL/);
    assert.doesNotMatch(output.replace(/<script type="module">[^]*?<\/script>/, ''), /<script[^>]* src=|<link/);
  });

  it('writes a row, or an annotation, for each piece of evidence', () => {
    const {events, undated} = extract(file('flood.txt')).timeline;
    const evidence = [...events, ...undated].flatMap((event) => event.evidence);
    const table = newsTimeline(['extract', file('flood.txt'), '--format', 'csv']).output;
    assert.equal(table.split(',flood.txt,').length - 1, evidence.length);
    const {output} = newsTimeline(['extract', file('flood.txt'), '--format', 'annotations']);
    assert.ok(output.includes('TextPositionSelector'));
  });

  it('shows no progress where nobody looks', () => {
    assert.equal(extract(...seeds).complaints, '');
  });
});

describe('news-timeline --help', () => {
  it('tells of the commands, their options and exit statuses', () => {
    const {status, output} = newsTimeline(['--help']);
    assert.equal(status, 0);
    assert.match(output, /extract/);
    assert.match(output, /timex/);
    const details = newsTimeline(['extract', '--help']);
    assert.equal(details.status, 0);
    for (const word of ['--output', '--published', '--about', '.jsonl', 'Exit status'])
      assert.ok(details.output.includes(word), word);
  });

  it('gives the version of the package', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.equal(newsTimeline(['--version']).output.trim(), version);
    assert.ok(existsSync(new URL('../../dist/cli.js', import.meta.url)));
  });
});
