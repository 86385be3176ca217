import {expect} from 'chai';
import {divide, dividable, folded} from '../../src/layout/division.js';
import type {Article, TimelineEvent} from '../../src/model.js';

const event = (articles: string[], over: Partial<TimelineEvent> = {}): TimelineEvent =>
  ({status: 'happened', evidence: articles.map((article) => ({article})), ...over}) as TimelineEvent;
const articles = ['second', 'first', 'silent'].map((id) => ({id}) as Article);
const events = [
  event(['first', 'second', 'first'], {actors: ['Ann'], place: 'Rome'}),
  event(['first'], {actors: ['Ben', 'Ann'], status: 'scheduled'}),
  event(['second']),
];

describe('divide(by, groups, events, articles)', () => {
  const lanes = (by: Parameters<typeof divide>[0]) => {
    const {keys, of} = divide(by, ['a', 'b'], events, articles);
    return keys.map((key, lane) =>
      [key, ...events.keys()].filter((row) => row === key || of(row as number, 1).includes(lane)),
    );
  };

  it('puts an event into the lane of each article that tells of it, in the order of the articles', () => {
    expect(lanes('source')).to.deep.equal([
      ['second', 0, 2],
      ['first', 0, 1],
    ]);
  });

  it('orders actors and places by how many events they have; what names none comes last', () => {
    expect(lanes('actor')).to.deep.equal([
      ['Ann', 0, 1],
      ['Ben', 1],
      ['', 2],
    ]);
    expect(lanes('place')).to.deep.equal([
      ['Rome', 0],
      ['', 1, 2],
    ]);
    expect(lanes('status')).to.deep.equal([
      ['happened', 0, 2],
      ['scheduled', 1],
    ]);
  });

  it('keeps groups as they came', () => {
    expect(lanes('group')).to.deep.equal([['a'], ['b', 0, 1, 2]]);
  });
});

describe('dividable(groups, events)', () => {
  it('names what makes two lanes at least', () => {
    expect(dividable(['a'], events)).to.deep.equal(['source', 'actor', 'place', 'status']);
    expect(dividable(['a', 'b'], [])).to.deep.equal(['group']);
    expect(dividable([''], [event(['first'])])).to.deep.equal([]);
  });
});

describe('folded(lanes, from, most)', () => {
  const lanes = {keys: ['a', 'b', 'c', 'd', 'e'], of: (row: number) => [row, (row + 1) % 5]};

  it('leaves lanes that there is room for as they are', () => {
    expect(folded(lanes, 0, 5)).to.include({keys: lanes.keys, others: 0});
  });

  it('stands for all the others with one, in which an event stands once', () => {
    const {keys, others, of} = folded(lanes, 0, 3);
    expect([keys, others]).to.deep.equal([['a', 'b'], 3]);
    expect([0, 1, 2, 4].map((row) => of(row, 0))).to.deep.equal([[0, 1], [1, 2], [2], [2, 0]]);
    expect(folded(lanes, 4, 3)).to.deep.include({keys: ['e'], others: 4});
  });
});
