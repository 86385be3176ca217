import {expect} from 'chai';
import {readEventList, writeEventList} from '../../src/formats/event-list.js';
import {linkToText} from '../../src/formats/text-fragment.js';
import type {Timeline} from '../../src/model.js';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

describe('readEventList(root)', () => {
  it('reads date, title, address and quotation of each item', () => {
    const root = parse(`<ol>
      <li data-date="2017-05-03/2017-05-04"><time datetime="2017-05-03">3–4 May</time> <a href="talks.html">Cease-fire
        talks in Astana</a> <blockquote>on May 3-4</blockquote></li>
      <li id="x" data-group="G20" data-date="2017-07-07"><strong>G20 summit</strong></li>
      <li><time datetime="2017-05-02">2 May</time> <b>The call</b></li>
      <li>no date at all</li>
      <li>a year <ul><li>of other things</li></ul></li></ol>`);
    expect(readEventList(root)).to.deep.equal([
      {
        title: 'Cease-fire talks in Astana',
        start: '2017-05-03/2017-05-04',
        url: 'talks.html',
        description: 'on May 3-4',
      },
      {id: 'x', title: 'G20 summit', start: '2017-07-07', group: 'G20'},
      {title: 'The call', start: '2017-05-02'},
      {title: 'no date at all', start: ''},
    ]);
  });
});

describe('writeEventList(timeline)', () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const timeline: Timeline = {
    version: 1,
    generator: 'test',
    articles: [
      {
        id: 'a',
        text: hostile,
        sha256: '',
        title: hostile,
        url: 'javascript:alert(1)',
        lang: hostile,
        dating: {best: null, from: null, to: null, firm: false, reasons: []},
        blocks: [],
      },
      {
        id: 'b',
        text: 'B',
        sha256: '',
        title: 'B',
        url: 'https://example.org/b?x=%22y%22&z=1',
        dating: {best: null, from: null, to: null, firm: false, reasons: []},
        blocks: [],
      },
    ],
    events: [
      {
        id: hostile,
        title: hostile,
        date: '2017-05-02',
        grain: 'day',
        start: '2017-05-02',
        end: '2017-05-03',
        earliest: '2017-05-02',
        latest: '2017-05-03',
        status: 'happened',
        importance: 1,
        group: hostile,
        description: hostile,
        evidence: [
          {article: 'a', start: 0, end: hostile.length, exact: hostile, prefix: '', suffix: '', says: ''},
          {article: 'b', start: 0, end: 1, exact: 'B', prefix: '', suffix: '', says: ''},
        ],
      },
    ],
    undated: [],
    diagnostics: [],
  };

  it('writes text only, whatever the data holds', () => {
    const root = parse(writeEventList(timeline));
    const tags = new Set([...root.querySelectorAll('*')].map(({tagName}) => tagName.toLowerCase()));
    expect([...tags].sort()).to.deep.equal(['a', 'blockquote', 'cite', 'footer', 'li', 'ol', 'p', 'strong', 'time']);
    const attributes = new Set([...root.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()));
    expect([...attributes].sort()).to.deep.equal([
      'cite',
      'class',
      'data-date',
      'data-group',
      'data-id',
      'datetime',
      'href',
    ]);
    expect([...root.querySelectorAll('a')].map(({href}) => href)).to.deep.equal([
      'https://example.org/b?x=%22y%22&z=1',
    ]);
    expect(root.querySelector('.title')?.textContent).to.equal(hostile);
  });

  it('writes what the reader reads', () => {
    const [record] = readEventList(parse(writeEventList(timeline)));
    expect(record).to.include({id: hostile, title: hostile, start: '2017-05-02', group: hostile});
  });
});

describe('linkToText(url, quotation)', () => {
  it('names short quotations in full and long ones by their ends', () => {
    expect(linkToText('https://example.org/a', {exact: 'on May 3-4, they'})).to.equal(
      'https://example.org/a#:~:text=on%20May%203%2D4%2C%20they',
    );
    const long = 'one two three four five six seven eight nine ten eleven';
    expect(linkToText('https://example.org/a#top', {exact: long})).to.equal(
      'https://example.org/a#top:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
    );
    expect(linkToText('https://example.org/', {exact: '\ud800'})).to.contain('%EF%BF%BD');
  });
});
