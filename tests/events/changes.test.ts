import {expect} from 'chai';
import {compareTimelines, tellChanges} from '../../src/events/changes.js';
import {applyEdits} from '../../src/events/edits.js';
import type {Timeline} from '../../src/model.js';
import {aim, all, drawn, edits, flood, holding, later, signed, strike} from './edits.fixture.js';

const before = drawn(flood, strike);
const after = drawn(flood, strike, later);
const none = {articles: {added: [], gone: []}, added: [], confirmed: [], changed: [], gone: []};

/** The same with other ids, as if they had been made by another version. */
const renamed = (of: Timeline): Timeline => ({
  ...of,
  events: of.events.map((e) => ({...e, id: `x-${e.id}`})),
  undated: of.undated.map((e) => ({...e, id: `x-${e.id}`})),
});

describe('compareTimelines(before, after)', () => {
  it('finds nothing between a timeline and itself', () => {
    expect(compareTimelines(before, before)).to.deep.equal(none);
    expect(tellChanges(compareTimelines(before, before), before)).to.deep.equal(['nothing has changed']);
  });

  it('tells what an added article brings: new events, and events it confirms', () => {
    const changes = compareTimelines(before, after);
    expect(changes.articles).to.deep.equal({added: ['later.txt'], gone: []});
    expect(changes.added).to.include(holding(after, 'Ellen Park').id);
    expect(changes.confirmed).to.deep.include({
      event: holding(after, 'when the river Alder').id,
      articles: ['later.txt'],
    });
    expect(changes.gone).to.deep.equal([]);
  });

  it('keeps the ids of events to which an article only adds evidence', () => {
    const ids = new Set(all(after).map(({id}) => id));
    for (const {id, title} of all(before)) expect(ids.has(id), title).to.equal(true);
  });

  it('gives ids that do not depend on the order or the names of the articles', () => {
    const ids = (of: Timeline) =>
      all(of)
        .map(({id}) => id)
        .sort();
    expect(ids(drawn(later, strike, flood))).to.deep.equal(ids(after));
    expect(ids(drawn({...flood, id: 'z'}, {...strike, id: 'y'}, {...later, id: 'a'}))).to.deep.equal(ids(after));
  });

  it('knows events by their evidence when their ids have changed', () => {
    const changes = compareTimelines(renamed(before), after);
    const same = compareTimelines(before, after);
    expect(changes).to.deep.equal(same);
  });

  it('knows an article that was renamed', () => {
    expect(compareTimelines(before, drawn({...flood, id: 'renamed.txt'}, strike))).to.deep.equal(none);
  });

  it('tells what changed, with what it was and is', () => {
    const target = aim(before, 'burst its banks');
    const edited = applyEdits(
      before,
      edits(
        {kind: 'set-date', target, date: '2021-03-02', ...signed},
        {kind: 'set-title', target, title: 'The flood', ...signed},
        {kind: 'set-status', target, status: 'claimed', ...signed},
      ),
    );
    const {id, title} = holding(before, 'burst its banks');
    const changes = compareTimelines(before, edited);
    expect(changes).to.deep.equal({
      ...none,
      changed: [
        {event: id, what: 'date', was: '2021-03-03', is: '2021-03-02'},
        {event: id, what: 'title', was: title, is: 'The flood'},
        {event: id, what: 'status', was: 'happened', is: 'claimed'},
      ],
    });
    expect(tellChanges(changes, edited)).to.deep.equal([
      'changed: “The flood”: dated 2 March 2021, was 3 March 2021',
      `changed: “The flood”: was called “${title}”`,
      'changed: “The flood”: claimed, was happened',
    ]);
  });

  it('tells where an event went that was merged into another, and what was hidden', () => {
    const [banks, crews] = [holding(before, 'burst its banks'), holding(before, 'Ferry crews in Portham')];
    const merged = applyEdits(
      before,
      edits({
        kind: 'merge',
        target: aim(before, 'burst its banks'),
        with: [aim(before, 'Ferry crews in Portham')],
        ...signed,
      }),
    );
    expect(compareTimelines(before, merged).gone).to.deep.equal([
      {event: crews.id, title: crews.title, into: banks.id},
    ]);
    const hidden = applyEdits(before, edits({kind: 'hide', target: aim(before, 'burst its banks'), ...signed}));
    const changes = compareTimelines(before, hidden);
    expect(changes).to.deep.equal({...none, changed: [{event: banks.id, what: 'sight', was: 'shown', is: 'hidden'}]});
    expect(tellChanges(changes, hidden)).to.deep.equal([`changed: “${banks.title}”: hidden by an editor`]);
  });

  it('tells what went with an article', () => {
    const changes = compareTimelines(after, before);
    expect(changes.articles).to.deep.equal({added: [], gone: ['later.txt']});
    expect(changes.gone.map(({event}) => event)).to.include(holding(after, 'Ellen Park').id);
    expect(tellChanges(changes, before)[0]).to.equal('article gone: later.txt');
  });
});
