import {expect} from 'chai';
import {csvParse} from 'd3';
import {writeCsv} from '../../src/formats/csv.js';
import {writeHtmlPage} from '../../src/formats/html-page.js';
import {codePoints, webAnnotations} from '../../src/formats/web-annotation.js';
import type {Timeline} from '../../src/model.js';
import {bridge} from '../element/reading.fixture.js';

function named(title: string): Timeline {
  const timeline = bridge();
  return {...timeline, events: timeline.events.map((event) => ({...event, title}))};
}

describe('writeCsv(timeline)', () => {
  it('gives a row for each piece of evidence, which a CSV reader reads back', () => {
    const rows = csvParse(writeCsv(bridge()));
    expect(rows).to.have.length(6);
    expect(rows[2]).to.include({
      event: 'opening',
      date: '2017-05-03',
      title: 'The bridge opened',
      source: 'Bridge opens after ten years',
      quotation: 'The bridge opened on 3 May, the mayor said.',
    });
    expect(rows.at(-1)).to.include({event: 'share', date: 'XXXX-05-03', start: ''});
  });

  it('lets no cell be taken for a formula', () => {
    for (const title of [
      '=1+1',
      '+1',
      '-1+2',
      '-2-3',
      '@SUM(A1)',
      '\t=1',
      '\r=1',
      ' =1',
      '=HYPERLINK("https://evil.invalid")',
      '=1,"x"\n=2',
    ]) {
      for (const row of csvParse(writeCsv(named(title)))) expect(row['title'] ?? '', title).to.match(/^('|Crowds)/);
    }
    expect(writeCsv({...bridge(), events: bridge().events.map((event) => ({...event, date: '-0043'}))})).to.contain(
      ',-0043,',
    );
  });
});

describe('webAnnotations(timeline)', () => {
  it('counts positions in code points, and finds the words again by them', () => {
    const timeline = bridge();
    const [first] = timeline.articles;
    if (!first) throw new Error('no article');
    const text = `😀😀 ${first.text}`;
    const moved: Timeline = {
      ...timeline,
      articles: [{...first, text}],
      events: timeline.events.map((event) => ({
        ...event,
        evidence: event.evidence
          .filter(({article}) => article === first.id)
          .map((e) => ({...e, start: e.start + 5, end: e.end + 5})),
      })),
      undated: [],
    };
    const page = webAnnotations(moved) as {
      items: {target: {selector: {type: string; start: number; end: number; exact: string}[]}}[];
    };
    expect(page.items.length).to.be.greaterThan(2);
    for (const {target} of page.items) {
      const [quote, position] = target.selector;
      expect([...text].slice(position?.start, position?.end).join('')).to.equal(quote?.exact);
    }
  });

  it('counts a lone surrogate as one', () => {
    expect(codePoints('a\ud800b', 0, 3)).to.equal(3);
    expect(codePoints('😀😀', 0, 4)).to.equal(2);
    expect(codePoints('😀😀', 0, 3)).to.equal(2);
  });
});

describe('writeHtmlPage(timeline, options)', () => {
  const hostile = '</script><script>alert(1)</script><!--<script>';

  it('holds the list, the data and the script, none of which can end early', () => {
    const page = writeHtmlPage(named(hostile), {script: 'const a = "</script>"; // <!--'});
    const {body} = new DOMParser().parseFromString(page, 'text/html');
    const scripts = [...body.querySelectorAll('script')];
    expect(scripts.map(({type}) => type)).to.deep.equal(['application/json', 'module']);
    const data = JSON.parse(scripts[0]?.textContent ?? '') as Timeline;
    expect(data).to.deep.equal(named(hostile));
    expect(body.querySelectorAll('li .title')[1]?.textContent).to.equal(hostile);
  });

  it('is a plain page where it has no script', () => {
    const {body} = new DOMParser().parseFromString(writeHtmlPage(bridge(), {title: 'T'}), 'text/html');
    expect(body.querySelectorAll('script')).to.have.length(0);
    expect(body.querySelectorAll('ol > li')).to.have.length(4);
    expect(body.querySelector('h1')?.textContent).to.equal('T');
  });
});
