import assert from 'node:assert/strict';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {flood, folderWith, newsTimeline} from './command.mjs';

const edit = (over) => ({
  kind: 'set-title',
  target: {event: 'none'},
  title: 'The flood',
  author: 'R. Vane',
  at: '2021-04-01T10:00:00Z',
  ...over,
});
const edits = (...list) => JSON.stringify({version: 1, edits: list});

const file = folderWith({
  'flood.txt': flood,
  'later.txt':
    'Alderford mourns\n\nALDERFORD, March 20, 2021 - The river Alder burst its banks on March 3, 2021 and flooded three villages, the fire brigade said.\n',
  'broken.json': '{"version": 1,\n "edits": [}',
  'other.json': '{"events": 7}',
  'lost.json': edits(edit()),
  'half.json': edits(
    edit({kind: 'paint'}),
    edit({kind: 'add', id: 'mine', title: 'The dam gave way', date: '2021-03-04'}),
  ),
});

const extract = (...args) => {
  const {status, output, complaints} = newsTimeline(['extract', ...args]);
  return {status, complaints, timeline: output ? JSON.parse(output) : undefined};
};

/** The flood as an edit names it. */
function target() {
  const {articles, events} = extract(file('flood.txt')).timeline;
  const {id, title, evidence} = events.find(({evidence: e}) => e.some(({exact}) => exact.includes('burst its banks')));
  return {
    event: id,
    title,
    evidence: evidence.map(({article, exact}) => ({article, sha256: articles[0].sha256, exact})),
  };
}

describe('news-timeline extract --edits', () => {
  it('applies an editor’s corrections, again when an article is added', () => {
    writeFileSync(file('edits.json'), edits(edit({target: target()}), edit({kind: 'pin', target: target()})));
    for (const files of [[file('flood.txt')], [file('flood.txt'), file('later.txt')]]) {
      const {status, complaints, timeline} = extract(...files, '--edits', file('edits.json'));
      assert.deepEqual({status, complaints}, {status: 0, complaints: ''});
      const event = timeline.events.find(({title}) => title === 'The flood');
      assert.equal(event.importance, 1);
      assert.deepEqual(
        event.edited.map(({kind, by}) => [kind, by]),
        [
          ['set-title', 'R. Vane'],
          ['pin', 'R. Vane'],
        ],
      );
    }
  });

  it('names edits that find no event, writes the rest, and ends with 0: every input was read', () => {
    const {status, complaints, timeline} = extract(file('flood.txt'), '--edits', file('lost.json'));
    assert.equal(status, 0);
    assert.match(
      complaints,
      /R\. Vane \(2021-04-01\) set the title of “none”, but “none” is not among the events any more/,
    );
    assert.equal(timeline.diagnostics.filter(({code}) => code === 'edit-unmatched').length, 1);
    assert.ok(timeline.events.length > 0);
  });

  it('names edits that are not whole, applies the others, and ends with 1', () => {
    const {status, complaints, timeline} = extract(file('flood.txt'), '--edits', file('half.json'));
    assert.equal(status, 1);
    assert.match(complaints, /Edit 1 of .*half\.json was left out: edits\[0\]\.kind is “paint”/);
    assert.equal(complaints.trim().split('\n').length, 1, complaints);
    assert.ok(timeline.events.some(({title}) => title === 'The dam gave way'));
  });

  const wrong = {
    'a file that is not there': ['nowhere.json', /--edits: .*nowhere\.json does not exist; check the name/],
    'a folder': ['', /--edits: .* is a folder; name the file/],
    'broken JSON': ['broken.json', /--edits: .*broken\.json is not JSON: something is wrong at line 2, column 12/],
    'a file of something else': ['other.json', /--edits: .*other\.json holds no edits: it must be/],
  };
  for (const [title, [name, words]] of Object.entries(wrong)) {
    it(`writes nothing without its corrections, and ends with 2: ${title}`, () => {
      const {status, complaints, timeline} = extract(file('flood.txt'), '--edits', file(name));
      assert.equal(status, 2);
      assert.match(complaints, words);
      assert.equal(timeline, undefined);
    });
  }
});

describe('news-timeline extract --since', () => {
  const before = file('before.json');

  it('tells on standard error what is new, confirmed and changed; the timeline is the same as without', () => {
    extract(file('flood.txt'), '-o', before);
    const {status, complaints, timeline} = extract(file('flood.txt'), file('later.txt'), '--since', before);
    assert.equal(status, 0);
    assert.match(complaints, /^article added: later\.txt$/m);
    assert.match(complaints, /^confirmed: “.+” by later\.txt$/m);
    assert.deepEqual(timeline, extract(file('flood.txt'), file('later.txt')).timeline);
  });

  it('says so when nothing has changed', () => {
    extract(file('flood.txt'), '-o', before);
    assert.equal(extract(file('flood.txt'), '--since', before).complaints, 'nothing has changed\n');
  });

  it('writes the changes to a file where one is named, and then nothing else', () => {
    extract(file('flood.txt'), '-o', before);
    const {status, complaints} = extract(
      file('flood.txt'),
      file('later.txt'),
      '--since',
      before,
      '--changes',
      file('changes.json'),
      '-o',
      file('after.json'),
    );
    assert.deepEqual({status, complaints}, {status: 0, complaints: ''});
    const changes = JSON.parse(readFileSync(file('changes.json'), 'utf8'));
    assert.deepEqual(changes.articles, {added: ['later.txt'], gone: []});
    assert.deepEqual(Object.keys(changes), ['articles', 'added', 'confirmed', 'changed', 'gone']);
    assert.ok(existsSync(file('after.json')));
  });

  const wrong = {
    'an earlier timeline that is not there': [['--since', 'nowhere.json'], /--since: .*nowhere\.json does not exist/],
    'an earlier timeline that is none': [['--since', 'other.json'], /--since: .*other\.json/],
    '--changes without --since': [['--changes', 'changes.json'], /--changes needs --since FILE/],
    'a folder for the changes that is not there': [
      ['--since', 'flood.txt', '--changes', path.join('no', 'such.json')],
      /there is no folder/,
    ],
  };
  for (const [title, [[option, name, ...rest], words]] of Object.entries(wrong)) {
    it(`ends with 2 for ${title}`, () => {
      const {status, complaints, timeline} = extract(file('flood.txt'), option, file(name), ...rest);
      assert.equal(status, 2);
      assert.match(complaints, words);
      assert.equal(timeline, undefined);
    });
  }
});
