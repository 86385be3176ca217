import {expect} from 'chai';
import fc from 'fast-check';
import {applyEdits, targetOf} from '../../src/events/edits.js';
import {parseEdits, readEdits, writeEdits} from '../../src/formats/edits-json.js';
import {parseTimeline} from '../../src/formats/json-text.js';
import {writeTimeline} from '../../src/formats/timeline-json.js';
import type {Edit, Timeline} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';
import {aim, all, codes, drawn, edits, flood, holding, later, signed, strike} from './edits.fixture.js';

const base = drawn(flood, strike);
const banks = 'burst its banks';
const crews = 'Ferry crews in Portham';
const families = 'meet the families';

const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
};

describe('applyEdits(timeline, edits)', () => {
  it('gives the same timeline back when there are no edits', () => {
    expect(applyEdits(base, edits())).to.equal(base);
  });

  it('changes nothing of what came in', () => {
    const frozen = deepFreeze(structuredClone(base));
    const list = deepFreeze(
      edits(
        {kind: 'set-title', target: aim(base, banks), title: 'The flood', ...signed},
        {kind: 'hide', target: aim(base, crews), ...signed},
      ),
    );
    expect(() => applyEdits(frozen, list)).not.to.throw();
  });

  it('sets a date, with its bounds and grain, and keeps what it was and who set it', () => {
    const event = holding(base, banks);
    const after = holding(
      applyEdits(
        base,
        edits({
          kind: 'set-date',
          target: aim(base, banks),
          date: '2021-03-02',
          was: event.date,
          note: 'Logbook.',
          ...signed,
        }),
      ),
      banks,
    );
    expect(event.date).to.equal('2021-03-03');
    expect(after).to.include({
      id: event.id,
      date: '2021-03-02',
      grain: 'day',
      start: '2021-03-02',
      end: '2021-03-03',
      earliest: '2021-03-02',
      latest: '2021-03-03',
    });
    expect(after.edited).to.deep.equal([
      {kind: 'set-date', by: 'R. Vane', at: signed.at, was: '2021-03-03', note: 'Logbook.'},
    ]);
  });

  it('takes months, intervals, doubt and “not known” as dates, never finer than they were given', () => {
    const dated = (date: string) =>
      applyEdits(base, edits({kind: 'set-date', target: aim(base, banks), date, ...signed}));
    expect(holding(dated('2021-03'), banks)).to.include({
      date: '2021-03',
      grain: 'month',
      start: '2021-03-01',
      end: '2021-04-01',
    });
    expect(holding(dated('2021-03-02/2021-03-04'), banks)).to.include({start: '2021-03-02', end: '2021-03-05'});
    expect(holding(dated('2021-03-02?'), banks).date).to.equal('2021-03-02?');
    for (const unknown of ['', 'XXXX-03-02']) {
      const {undated} = dated(unknown);
      expect(undated.find(({evidence}) => evidence.some(({exact}) => exact.includes(banks)))).to.include({
        date: unknown,
        start: null,
        latest: null,
      });
    }
  });

  it('keeps the event in the order of time', () => {
    const {events} = applyEdits(
      base,
      edits({kind: 'set-date', target: aim(base, banks), date: '2021-05-01', ...signed}),
    );
    const starts = events.map(({start}) => start!);
    expect(starts).to.deep.equal([...starts].sort());
    expect(events.at(-1)?.date).to.equal('2021-05-01');
  });

  it('says of a date that is none that it is none, and keeps the date', () => {
    const after = applyEdits(
      base,
      edits({kind: 'set-date', target: aim(base, banks), date: 'last Tuesday', ...signed}),
    );
    expect(holding(after, banks).date).to.equal('2021-03-03');
    expect(codes(after)).to.deep.equal(['bad-edit']);
  });

  it('sets a title of any words, marked as the editor’s', () => {
    const event = holding(base, banks);
    const after = holding(
      applyEdits(base, edits({kind: 'set-title', target: aim(base, banks), title: 'The Alder flood', ...signed})),
      banks,
    );
    expect(after.title).to.equal('The Alder flood');
    expect(after.edited).to.deep.equal([{kind: 'set-title', by: 'R. Vane', at: signed.at, was: event.title}]);
  });

  it('sets a status', () => {
    const after = holding(
      applyEdits(
        base,
        edits({kind: 'set-status', target: aim(base, families), status: 'happened', was: 'scheduled', ...signed}),
      ),
      families,
    );
    expect(after.status).to.equal('happened');
    expect(after.edited?.[0]?.was).to.equal(holding(base, families).status);
  });

  it('merges events: all evidence, the title and date of the first, no event lost or counted twice', () => {
    const [a, b] = [holding(base, banks), holding(base, crews)];
    const after = applyEdits(
      base,
      edits({kind: 'merge', target: aim(base, banks), with: [aim(base, crews)], ...signed}),
    );
    const whole = holding(after, banks);
    expect(whole).to.include({id: a.id, title: a.title, date: a.date});
    expect(whole.evidence).to.deep.equal([...a.evidence, ...b.evidence]);
    expect(all(after)).to.have.length(all(base).length - 1);
    expect(whole.edited?.[0]).to.include({kind: 'merge', was: b.title});
    expect(whole.conflicts?.at(-1), 'the dates that the sources give stay in sight').to.deep.include({
      kind: 'date',
      sides: [a.evidence, b.evidence],
    });
  });

  it('says in words who merged, and what the sources say, also where nobody signed', () => {
    const merge: Edit = {kind: 'merge', target: aim(base, banks), with: [aim(base, crews)], ...signed};
    const noted = (author: string) =>
      holding(applyEdits(base, edits({...merge, author})), banks).conflicts?.at(-1)?.note;
    expect(noted('R. Vane')).to.equal(
      'Merged by R. Vane; the sources of the one say 3 March 2021, those of the other 8 March 2021.',
    );
    expect(noted('')).to.match(/^Merged by an editor; /);
  });

  it('splits passages off into an event of their own, dated by their own words', () => {
    const merged = applyEdits(
      base,
      edits({kind: 'merge', target: aim(base, banks), with: [aim(base, crews)], ...signed}),
    );
    const target = targetOf(holding(merged, banks), merged.articles);
    const passages = aim(base, crews).evidence!;
    const after = applyEdits(merged, edits({kind: 'split', target, passages, ...signed}));
    expect(all(after)).to.have.length(all(base).length);
    const part = holding(after, crews);
    expect(part).to.include({date: '2021-03-08', start: '2021-03-08'});
    expect(part.evidence.map(({exact}) => exact)).to.deep.equal(passages.map(({exact}) => exact));
    expect(part.title.length).to.be.at.most(80);
    expect(part.edited?.at(-1)).to.include({kind: 'split', was: holding(merged, banks).title});
    expect(holding(after, banks).evidence).to.deep.equal(holding(base, banks).evidence);
  });

  it('dates and names what is left of a split by the words that are left', () => {
    const merged = applyEdits(
      base,
      edits({kind: 'merge', target: aim(base, banks), with: [aim(base, crews)], ...signed}),
    );
    const target = targetOf(holding(merged, banks), merged.articles);
    const passages = aim(base, banks).evidence!;
    const after = applyEdits(merged, edits({kind: 'split', target, passages, ...signed}));
    const rest = holding(after, crews);
    expect(rest.date).to.equal('2021-03-08');
    expect(rest.evidence[0]!.exact.startsWith(rest.title.replace('…', ''))).to.equal(true);
  });

  it('never splits off the last passage', () => {
    const target = aim(base, banks);
    const after = applyEdits(base, edits({kind: 'split', target, passages: target.evidence!, ...signed}));
    expect(all(after)).to.have.length(all(base).length);
    expect(codes(after)).to.deep.equal(['edit-conflict']);
  });

  it('hides an event without losing it', () => {
    const event = holding(base, crews);
    const after = applyEdits(base, edits({kind: 'hide', target: aim(base, crews), ...signed}));
    expect([...after.events, ...after.undated].map(({id}) => id)).not.to.include(event.id);
    expect(after.hidden).to.deep.equal([{...event, edited: [{kind: 'hide', by: 'R. Vane', at: signed.at}]}]);
    expect(codes(after)).to.deep.equal([]);
  });

  it('pins an event: it matters most', () => {
    const after = applyEdits(base, edits({kind: 'pin', target: aim(base, families), ...signed}));
    expect(holding(after, families).importance).to.equal(1);
  });

  it('adds an event of the editor’s own, its words found where they stand', () => {
    const add: Edit = {
      kind: 'add',
      id: 'added',
      title: 'The dam gave way',
      date: '2021-03-03',
      evidence: [
        {article: 'flood.txt', exact: 'River floods three villages'},
        {article: 'flood.txt', exact: 'words of nobody'},
      ],
      ...signed,
    };
    const after = applyEdits(base, edits(add));
    const added = after.events.find(({id}) => id === 'added')!;
    expect(added).to.include({title: 'The dam gave way', date: '2021-03-03', start: '2021-03-03', status: 'happened'});
    expect(added.evidence.map(({article, start, end}) => flood.text.slice(start, end) + article)).to.deep.equal([
      'River floods three villagesflood.txt',
    ]);
    expect(added.edited).to.deep.equal([{kind: 'add', by: 'R. Vane', at: signed.at}]);
    expect(codes(after), 'the words that are not there').to.deep.equal(['edit-unmatched']);
  });

  it('applies edits in their order, each to what the ones before made', () => {
    const first = edits({kind: 'add', id: 'mine', title: 'One', date: '2021-03-01', ...signed});
    const after = applyEdits(
      base,
      edits(
        ...first.edits,
        {kind: 'set-title', target: {event: 'mine'}, title: 'Two', ...signed},
        {kind: 'pin', target: {event: 'mine'}, ...signed},
      ),
    );
    expect(after.events.find(({id}) => id === 'mine')).to.include({title: 'Two', importance: 1});
  });

  it('follows an event into the one it was merged into', () => {
    const after = applyEdits(
      base,
      edits(
        {kind: 'merge', target: aim(base, banks), with: [aim(base, crews)], ...signed},
        {kind: 'set-title', target: {event: holding(base, crews).id}, title: 'Both', ...signed},
      ),
    );
    expect(holding(after, banks).title).to.equal('Both');
  });

  it('does nothing twice: edited once more, a timeline stays as it is', () => {
    const list = everyKind(base);
    const once = applyEdits(base, list);
    expect(applyEdits(once, list)).to.deep.equal(once);
  });

  it('keeps every passage of every article, whatever edits come', () => {
    const events = all(base);
    const pick = fc.constantFrom(...events);
    const aimed = pick.map((event) => targetOf(event, base.articles));
    const edit: fc.Arbitrary<Edit> = fc.oneof(
      fc.record({
        kind: fc.constant('set-date' as const),
        target: aimed,
        date: fc.constantFrom('2021-03-05', '', '2021', 'nonsense', '2021-02-30'),
        author: fc.string(),
        at: fc.string(),
      }),
      fc.record({
        kind: fc.constant('set-title' as const),
        target: aimed,
        title: fc.string(),
        author: fc.string(),
        at: fc.string(),
      }),
      fc.record({
        kind: fc.constant('merge' as const),
        target: aimed,
        with: fc.array(aimed, {maxLength: 3}),
        author: fc.string(),
        at: fc.string(),
      }),
      fc.record({kind: fc.constant('hide' as const), target: aimed, author: fc.string(), at: fc.string()}),
      fc.record({kind: fc.constant('pin' as const), target: aimed, author: fc.string(), at: fc.string()}),
      fc.record({
        kind: fc.constant('split' as const),
        target: aimed,
        passages: pick.map((event) => targetOf(event, base.articles).evidence!.slice(0, 1)),
        author: fc.string(),
        at: fc.string(),
      }),
      fc.record({
        kind: fc.constant('add' as const),
        id: fc.string(),
        title: fc.string(),
        date: fc.constantFrom('2021-03-05', '', 'nonsense'),
        author: fc.string(),
        at: fc.string(),
      }),
    );
    const passages = (of: Timeline) =>
      new Set(all(of).flatMap(({evidence}) => evidence.map(({article, start}) => `${article} ${start}`)));
    const before = passages(base);
    fc.assert(
      fc.property(fc.array(edit, {maxLength: 12}), (list) => {
        const after = applyEdits(base, edits(...list));
        expect([...before].filter((key) => !passages(after).has(key))).to.deep.equal([]);
        expect(new Set(all(after).map(({id}) => id)).size).to.equal(all(after).length);
        for (const {evidence} of all(after))
          for (const e of evidence)
            expect(after.articles.find(({id}) => id === e.article)!.text.slice(e.start, e.end)).to.equal(e.exact);
      }),
      {numRuns: 300},
    );
  });
});

/** One edit of each kind, which do not stand in each other’s way. */
function everyKind(of: Timeline) {
  const target = aim(of, banks);
  return edits(
    {kind: 'set-date', target, date: '2021-03-02', was: '2021-03-03', ...signed},
    {kind: 'set-title', target, title: 'The Alder flood', ...signed},
    {kind: 'set-status', target: aim(of, families), status: 'expected', ...signed},
    {kind: 'pin', target: aim(of, families), ...signed},
    {kind: 'merge', target, with: [aim(of, crews)], ...signed},
    {kind: 'split', target, passages: aim(of, crews).evidence!, id: 'crews', title: 'Strike', ...signed},
    {kind: 'hide', target: aim(of, 'Judge Carl Moss'), ...signed},
    {
      kind: 'add',
      id: 'mine',
      title: 'Mine',
      date: '2021-04',
      evidence: [{article: 'flood.txt', exact: 'three villages'}],
      note: 'Told by phone.',
      ...signed,
    },
  );
}

describe('edits, when articles are added and the run is repeated', () => {
  it('are all kept, each once, with the evidence that came since', () => {
    const list = everyKind(base);
    const again = timeline([flood, strike, later], {edits: list});
    expect(codes(again).filter((code) => code === 'edit-unmatched')).to.deep.equal([]);
    const event = all(again).find(({title}) => title === 'The Alder flood')!;
    expect(event.date).to.equal('2021-03-02');
    expect(new Set(event.evidence.map(({article}) => article))).to.include('later.txt');
    expect(all(again).find(({id}) => id === 'crews')?.title).to.equal('Strike');
    expect(holding(again, families)).to.include({status: 'expected', importance: 1});
    expect(again.hidden?.map(({evidence}) => evidence[0]!.exact.includes('Judge Carl Moss'))).to.deep.equal([true]);
    expect(again.events.find(({id}) => id === 'mine')?.date).to.equal('2021-04');
    expect(holding(again, 'Ellen Park').edited).to.equal(undefined);
  });

  it('find their event by its words when its id is another and its file was renamed', () => {
    const renamed = drawn({...flood, id: 'archive/0001.txt'}, strike);
    const target = {...aim(base, banks), event: 'an id of yesterday'};
    const after = applyEdits(renamed, edits({kind: 'set-title', target, title: 'The flood', ...signed}));
    expect(holding(after, banks).title).to.equal('The flood');
    expect(codes(after)).to.deep.equal([]);
  });

  it('find their event where the texts were pasted: under other names, without their last line break', () => {
    const pasted = [flood, strike].map(({id, text, published}) => ({
      id: `Pasted ${id}`,
      text: text.trim(),
      published: published!,
    }));
    const before = drawn(...pasted);
    const list = edits(
      {kind: 'set-date', target: aim(before, banks), date: '2021-03-02', ...signed},
      {kind: 'set-title', target: aim(before, banks), title: 'The flood', ...signed},
      {kind: 'hide', target: aim(before, crews), ...signed},
    );
    const after = applyEdits(base, list);
    expect(holding(after, banks)).to.include({title: 'The flood', date: '2021-03-02'});
    expect(after.hidden).to.have.length(1);
    expect(codes(after)).to.deep.equal([]);
  });

  it('find their event when a word elsewhere in the article was corrected', () => {
    const corrected = drawn({...flood, text: flood.text.replace('three villages', 'four villages')}, strike);
    const after = applyEdits(
      corrected,
      edits({kind: 'set-title', target: {...aim(base, banks), event: 'x'}, title: 'The flood', ...signed}),
    );
    expect(holding(after, banks).title).to.equal('The flood');
  });

  it('are reported when their event is gone, with what to do, and the rest is applied', () => {
    const without = drawn(strike);
    const after = applyEdits(
      without,
      edits(
        {kind: 'set-date', target: aim(base, banks), date: '2021-03-02', ...signed},
        {kind: 'pin', target: aim(base, crews), ...signed},
      ),
    );
    expect(codes(after)).to.deep.equal(['edit-unmatched']);
    const [said] = after.diagnostics.filter(({code}) => code === 'edit-unmatched');
    expect(said).to.include({severity: 'warning', path: 'edits[0]'});
    expect(said!.message)
      .to.include('R. Vane (2021-04-01)')
      .and.to.include(holding(base, banks).title)
      .and.to.include('Make the edit again');
    expect(holding(after, crews).importance).to.equal(1);
  });

  it('are reported when new words speak against a date that was set, and kept', () => {
    const list = edits({kind: 'set-date', target: aim(base, banks), date: '2021-03-02', was: '2021-03-03', ...signed});
    expect(codes(applyEdits(base, list)), 'nothing is new yet').to.deep.equal([]);
    const after = timeline([flood, strike, later], {edits: list});
    expect(holding(after, 'when the river Alder').date).to.equal('2021-03-02');
    expect(codes(after)).to.deep.equal(['edit-conflict']);
    expect(after.diagnostics.find(({code}) => code === 'edit-conflict')?.message)
      .to.include('later.txt')
      .and.to.include('2021-03-03');
  });

  it('are not reported when new words agree', () => {
    const list = edits({kind: 'set-date', target: aim(base, banks), date: '2021-03', was: '2021-03-03', ...signed});
    expect(codes(timeline([flood, strike, later], {edits: list}))).to.deep.equal([]);
  });

  it('are reported when a hidden event is told of again, and it stays hidden', () => {
    const list = edits({kind: 'hide', target: aim(base, banks), ...signed});
    const after = timeline([flood, strike, later], {edits: list});
    expect(after.hidden).to.have.length(1);
    expect(codes(after)).to.deep.equal(['edit-conflict']);
    expect(after.diagnostics.find(({code}) => code === 'edit-conflict')?.message).to.include(
      'an article tells of it since: later.txt',
    );
  });

  it('are reported when the sources’ own status has moved on', () => {
    const event = holding(base, families);
    const moved = {
      ...base,
      events: base.events.map((e) => (e.id === event.id ? {...e, status: 'denied' as const} : e)),
    };
    const after = applyEdits(
      moved,
      edits({kind: 'set-status', target: aim(base, families), status: 'happened', was: event.status, ...signed}),
    );
    expect(codes(after)).to.deep.equal(['edit-conflict']);
    expect(holding(after, families).status).to.equal('happened');
  });

  it('need no merging of what the articles themselves have made one', () => {
    const target = aim(base, banks);
    const list = edits({kind: 'merge', target, with: [{...target, event: 'the other half'}], ...signed});
    expect(codes(applyEdits(base, list))).to.deep.equal([]);
  });
});

describe('edits.json', () => {
  const list = everyKind(base);

  it('is read back as it was written, the same bytes always', () => {
    const written = writeEdits(list);
    const {edits: read, diagnostics} = parseEdits(written);
    expect(diagnostics).to.deep.equal([]);
    expect(read).to.deep.equal(list);
    expect(writeEdits(read!)).to.equal(written);
    const shuffled = list.edits.map((edit) => Object.fromEntries(Object.entries(edit).reverse()) as unknown as Edit);
    expect(writeEdits(edits(...shuffled))).to.equal(written);
    expect(written.endsWith('}\n')).to.equal(true);
  });

  it('keeps the good edits when one is not whole, and says which, where and what was expected', () => {
    const {edits: read, diagnostics} = readEdits(
      {
        version: 1,
        edits: [list.edits[0], {...list.edits[0], date: 'soon'}, {kind: 'paint'}, 7, {...list.edits[4], with: []}],
      },
      'e.json',
    );
    expect(read?.edits).to.deep.equal([list.edits[0]]);
    expect(diagnostics.map(({code, severity}) => `${code} ${severity}`)).to.deep.equal(Array(4).fill('bad-edit error'));
    expect(diagnostics[0]).to.deep.include({
      path: 'edits[1].date',
      message: 'Edit 2 of e.json was left out: edits[1].date is “soon”, expected a date such as 2017-05-02.',
    });
    expect(diagnostics[1]!.path).to.equal('edits[2].kind');
  });

  const wrong: Record<string, [string, RegExp]> = {
    'an empty file': ['', /e\.json is not JSON: it is empty/],
    'broken JSON': ['{"version": 1,\n "edits": [}', /line 2, column 12/],
    'half a file': ['{"version": 1, "edits": [', /it ends too early/],
    'a list': ['[]', /holds no edits: it must be/],
    null: ['null', /holds no edits/],
    'another version': ['{"version": 2, "edits": []}', /version 2; this program reads version 1/],
  };
  for (const [what, [text, message]] of Object.entries(wrong)) {
    it(`says of ${what} what is wrong`, () => {
      const {edits: read, diagnostics} = parseEdits(text, 'e.json');
      expect(read).to.equal(null);
      expect(diagnostics).to.have.length(1);
      expect(diagnostics[0]!.message).to.match(message);
    });
  }

  it('never throws for any data at all', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        const read = readEdits({version: 1, edits: [data]});
        expect(read.edits!.edits.length + read.diagnostics.length).to.equal(1);
        readEdits(data);
      }),
    );
  });
});

describe('an edited timeline', () => {
  it('is written and read again with its edits and what is hidden', () => {
    const after = applyEdits(base, everyKind(base));
    const {timeline: read} = parseTimeline(writeTimeline(after));
    expect(read).to.deep.equal(after);
  });
});
