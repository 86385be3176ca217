import {expect} from 'chai';
import fc from 'fast-check';
import {parseTimeline, whereJsonBreaks} from '../../src/formats/json-text.js';
import {readTimeline, writeTimeline} from '../../src/formats/timeline-json.js';
import type {Evidence, Timeline, TimelineEvent} from '../../src/model.js';

const text = 'The bridge opened on 3 May. It closed a year later.';

function evidence(over: Partial<Evidence> = {}): Evidence {
  return {
    article: 'a.txt',
    start: 0,
    end: 27,
    exact: 'The bridge opened on 3 May.',
    prefix: '',
    suffix: ' It closed a year later.',
    says: '2017-05-03',
    timex: {start: 21, end: 26, exact: '3 May', value: '2017-05-03', rule: 'absolute/day-month'},
    ...over,
  };
}

function event(over: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: 'e1',
    title: 'The bridge opened',
    date: '2017-05-03',
    grain: 'day',
    start: '2017-05-03',
    end: '2017-05-04',
    earliest: '2017-05-03',
    latest: '2017-05-04',
    status: 'happened',
    importance: 0.5,
    evidence: [evidence()],
    ...over,
  };
}

function timeline(over: Partial<Timeline> = {}): Timeline {
  return {
    version: 1,
    generator: 'test',
    articles: [
      {
        id: 'a.txt',
        text,
        sha256: '0'.repeat(64),
        dating: {best: '2018-06-01', from: '2018-05-01', to: '2018-12-31', firm: false, reasons: []},
        blocks: [{start: 0, end: text.length, kind: 'body'}],
      },
    ],
    events: [event()],
    undated: [],
    diagnostics: [],
    ...over,
  };
}

const read = (data: unknown) => {
  const {timeline: result} = readTimeline(data, 'x.json');
  if (!result) throw new Error('not read');
  return result;
};
const codes = (data: unknown) => read(data).diagnostics.map(({code}) => code);

describe('readTimeline(data)', () => {
  it('gives a good timeline back as it is', () => {
    expect(read(timeline())).to.deep.equal(timeline());
  });

  it('does not change what came in', () => {
    const given = timeline({events: [event({url: 'javascript:1'}), event()]});
    const before = JSON.stringify(given);
    const freeze = (value: unknown): unknown => {
      if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    readTimeline(freeze(given));
    expect(JSON.stringify(given)).to.equal(before);
  });

  it('keeps the good events when one is bad, and says which and why', () => {
    const result = read(timeline({events: [event(), {id: 'bad', title: 3} as never, event({id: 'e2'})]}));
    expect(result.events.map(({id}) => id)).to.deep.equal(['e1', 'e2']);
    expect(result.diagnostics).to.have.length(1);
    expect(result.diagnostics[0]).to.include({code: 'bad-event', severity: 'error', path: 'events[1]', event: 'bad'});
    expect(result.diagnostics[0]?.message).to.contain('events[1].title');
  });

  it('leaves out evidence whose words do not stand where it says, never marking the wrong ones', () => {
    const result = read(timeline({events: [event({evidence: [evidence({start: 1}), evidence()]})]}));
    expect(result.events[0]?.evidence).to.have.length(1);
    expect(result.diagnostics[0]).to.include({code: 'quote-mismatch', event: 'e1', article: 'a.txt'});
  });

  it('drops a date expression that does not stand where it says, and keeps the words', () => {
    const timex = {start: 20, end: 25, exact: '3 May', value: '2017-05-03', rule: 'x'};
    const result = read(timeline({events: [event({evidence: [evidence({timex})]})]}));
    expect(result.events[0]?.evidence[0]?.exact).to.equal('The bridge opened on 3 May.');
    expect(result.events[0]?.evidence[0]).not.to.have.property('timex');
    expect(result.diagnostics).to.have.length(1);
  });

  it('leaves out addresses that may not be linked', () => {
    const given = timeline({events: [event({url: 'javascript:alert(1)'})]});
    given.articles[0] = {...given.articles[0]!, url: 'data:text/html,x'};
    const result = read(given);
    expect(result.events[0]).not.to.have.property('url');
    expect(result.articles[0]).not.to.have.property('url');
    expect(codes(given)).to.deep.equal(['unsafe-url', 'unsafe-url']);
  });

  it('puts events that cannot be placed among the undated ones, in sight', () => {
    const bad = ['soon', '2017-13-01', '2017-02-30T99:00', '0000-00-00', ''];
    for (const start of bad) {
      const result = read(timeline({events: [event({start})]}));
      expect(result.events, start).to.have.length(0);
      expect(result.undated, start).to.have.length(1);
      expect(
        result.diagnostics.map(({code}) => code),
        start,
      ).to.deep.equal(['bad-date']);
    }
    const turned = read(timeline({events: [event({start: '2017-05-04', end: '2017-05-03'})]}));
    expect(turned.undated).to.have.length(1);
    expect(turned.diagnostics[0]?.code).to.equal('end-before-start');
  });

  it('keeps every event when ids are used twice, whatever they are called', () => {
    for (const id of ['e1', '__proto__', 'constructor', 'toString', '']) {
      const result = read(timeline({events: [event({id}), event({id}), event({id: `${id}-2`})]}));
      expect(
        result.events.map((e) => e.id),
        id,
      ).to.deep.equal([id, `${id}-2`, `${id}-2-2`]);
      expect(
        result.diagnostics.map(({code}) => code),
        id,
      ).to.deep.equal(['duplicate-id', 'duplicate-id']);
    }
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });

  it('says of anything else that it is not a Timeline', () => {
    for (const data of [
      null,
      3,
      'x',
      true,
      {},
      {events: 3},
      {version: 2, events: [], articles: []},
      [{a: 1}],
      [1, 2],
    ]) {
      const result = readTimeline(data, 'x.json');
      expect(result.timeline, JSON.stringify(data)).to.equal(undefined);
      expect(result.diagnostics, JSON.stringify(data)).to.have.length(1);
      expect(result.diagnostics[0]?.message, JSON.stringify(data)).to.contain('x.json');
    }
  });

  it('reads a bare list of dated records', () => {
    expect(readTimeline([{title: 'A', start: '2017'}]).records).to.deep.equal([{title: 'A', start: '2017'}]);
    expect(readTimeline({events: [{title: 'A', start: '2017'}, {title: 1}]}).diagnostics).to.have.length(1);
  });

  it('never throws, whatever it is given', () => {
    const base = timeline() as unknown as Record<string, unknown>;
    fc.assert(
      fc.property(
        fc.anything(),
        fc.constantFrom('articles', 'events', 'undated', 'diagnostics', 'version', 'title'),
        (value, key) => {
          readTimeline(value);
          readTimeline({...base, [key]: value});
          readTimeline({...base, events: [{...event(), [key]: value}, value]});
          readTimeline({...base, events: [{...event(), evidence: value, conflicts: value}]});
        },
      ),
      {numRuns: 400, seed: 7},
    );
    expect(Object.keys(Object.prototype)).to.deep.equal([]);
  });
});

describe('parseTimeline(text)', () => {
  it('says where broken JSON breaks, and what it looks like', () => {
    expect(parseTimeline('<!doctype html><p>404', 'x.json').diagnostics[0]?.message).to.match(
      /x\.json is not JSON: it looks like an HTML page/,
    );
    expect(parseTimeline('', 'x.json').diagnostics[0]?.message).to.match(/it is empty/);
    expect(parseTimeline('{"a":1,\n"b":}', 'x.json').diagnostics[0]?.message).to.match(/line 2/);
  });

  it('survives being cut at every byte', () => {
    const whole = writeTimeline(timeline()).trimEnd();
    for (let end = 0; end < whole.length; end++) {
      const result = parseTimeline(whole.slice(0, end));
      expect(result.timeline, String(end)).to.equal(undefined);
      expect(result.diagnostics, String(end)).to.have.length(1);
    }
  });

  it('survives nesting as deep as a parser lets through', () => {
    expect(parseTimeline(`${'['.repeat(5000)}${']'.repeat(5000)}`).diagnostics).to.have.length(1);
    expect(parseTimeline('{"version":1,"events":'.repeat(2000)).diagnostics).to.have.length(1);
  });
});

describe('whereJsonBreaks(text)', () => {
  it('finds the first thing that does not belong there', () => {
    const cases: [string, number][] = [
      ['{"a":}', 5],
      ['[1,]', 3],
      ['[1 2]', 3],
      ['{"a" 1}', 5],
      ['{a:1}', 1],
      ['{} {}', 3],
      ['[1}', 2],
      ['"a\nb"', 0],
      ['[01]', 2],
      ["['a']", 1],
      ['[tru]', 1],
      ['{"a":1', 6],
      ['[', 1],
    ];
    for (const [text, at] of cases) expect(whereJsonBreaks(text), text).to.equal(at);
  });

  it('agrees with the parser on what is JSON', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(whereJsonBreaks(text)).to.equal(text.length);
      }),
      {numRuns: 200, seed: 3},
    );
  });
});

describe('writeTimeline(timeline)', () => {
  it('gives the same bytes for the same timeline, and reads back equal', () => {
    const given = timeline();
    expect(writeTimeline(given)).to.equal(writeTimeline(structuredClone(given)));
    expect(parseTimeline(writeTimeline(given)).timeline).to.deep.equal(given);
    expect(writeTimeline(given).endsWith('}\n')).to.equal(true);
  });
});

describe('timeline.schema.json', () => {
  it('names the same fields as the reader asks for', async () => {
    const schema = await (await fetch(new URL('../../src/formats/timeline.schema.json', import.meta.url))).json();
    const {event: e, evidence: v, article: a} = schema.$defs;
    for (const key of e.required) expect(event(), key).to.have.property(key);
    for (const key of v.required) expect(evidence(), key).to.have.property(key);
    for (const key of a.required) expect(timeline().articles[0], key).to.have.property(key);
    for (const key of schema.required) expect(timeline(), key).to.have.property(key);
    for (const status of e.properties.status.enum)
      expect(codes(timeline({events: [event({status})]}))).to.deep.equal([]);
    for (const grain of e.properties.grain.enum) expect(codes(timeline({events: [event({grain})]}))).to.deep.equal([]);
  });
});
