import {expect} from 'chai';
import {choicesOf, periodsOf, sieveOf} from '../../src/layout/facets.js';
import {found} from '../../src/layout/filter.js';
import {event} from '../element/reading.fixture.js';

const on = (date: string, over = {}) => ({...event(date, date, '2017-05-02'), date, ...over});
const periods = (...dates: string[]) => {
  const events = dates.map((date) => on(date));
  return events.map(periodsOf(events));
};
const days = (month: string, n: number) =>
  Array.from({length: n}, (_, i) => `${month}-${String(i + 1).padStart(2, '0')}`);

describe('periodsOf(events)', () => {
  it('tells days, months, years, decades or centuries apart, the finest of which there are few', () => {
    expect(periods('2017-05-02', '2017-05-03T10:30Z/2017-05-03T11:00Z', '2017-05-03')).to.deep.equal([
      '2017-05-02',
      '2017-05-03',
      '2017-05-03',
    ]);
    expect(new Set(periods(...days('2017-05', 20), ...days('2017-06', 20)))).to.deep.equal(
      new Set(['2017-05', '2017-06']),
    );
    const years = Array.from({length: 90}, (_, i) => `${1900 + i}-01-01`);
    expect(periods(...years).slice(0, 11)).to.deep.equal([...Array.from({length: 10}, () => '190X'), '191X']);
    const ages = Array.from({length: 20}, (_, i) => `${800 + 60 * i}`.padStart(4, '0'));
    expect(periods(...ages)[0]).to.equal('08XX');
  });

  it('lets a date that was said more coarsely be a period of its own', () => {
    expect(periods('2017-05-02', '2017-05', '2014~', '201X')).to.deep.equal(['2017-05-02', '2017-05', '2014', '201X']);
  });

  it('takes the beginning of what is open before, and of years before Christ', () => {
    expect(periods('../2017-05-02', '-0044-03-15')).to.deep.equal(['2017-05-02', '-0044-03-15']);
  });
});

describe('choicesOf(facet, …)', () => {
  const events = [
    on('2017-05-02', {actors: ['Ana', 'Ana', 'Ben'], place: 'Aston'}),
    on('2017-05-03', {actors: ['Ben'], status: 'denied'}),
    on('2017-05-04'),
  ];
  const period = periodsOf(events);

  it('counts an event once for each thing it has', () => {
    expect(choicesOf('actor', events, events, {}, period)).to.deep.equal([
      {value: 'Ben', count: 2},
      {value: 'Ana', count: 1},
    ]);
  });

  it('counts each kind of happening', () => {
    const told = [
      on('2017-05-02', {types: ['visit', 'meeting']}),
      on('2017-05-03', {types: ['meeting']}),
      on('2017-05-04'),
    ];
    expect(choicesOf('type', told, told, {}, period)).to.deep.equal([
      {value: 'meeting', count: 2},
      {value: 'visit', count: 1},
    ]);
    const visits = sieveOf({type: new Set(['visit'])}, period);
    expect(told.map((event) => visits?.lets(event))).to.deep.equal([true, false, false]);
  });

  it('counts what the search and the other facets leave, and forgets nothing', () => {
    const ticked = {status: new Set(['denied'])};
    expect(choicesOf('actor', events, events, ticked, period).map(({count}) => count)).to.deep.equal([1, 0]);
    expect(choicesOf('status', events, events, ticked, period).map(({count}) => count)).to.deep.equal([2, 1]);
    const hits = found('aston', events);
    expect(choicesOf('status', events, hits, ticked, period).map(({count}) => count)).to.deep.equal([1, 0]);
  });
});

describe('sieveOf(ticked)', () => {
  const events = [on('2017-05-02', {actors: ['Ana'], place: 'Aston'}), on('2017-05-03', {actors: ['Ben']})];
  const period = periodsOf(events);

  it('asks nothing when nothing is ticked', () => {
    expect(sieveOf({}, period)).to.equal(null);
    expect(sieveOf({actor: new Set()}, period)).to.equal(null);
  });

  it('lets an event through that has one of what is ticked, of each facet', () => {
    const let1 = sieveOf({actor: new Set(['Ana', 'Ben'])}, period);
    expect(events.map((one) => let1?.lets(one))).to.deep.equal([true, true]);
    const let2 = sieveOf({actor: new Set(['Ana', 'Ben']), place: new Set(['Aston'])}, period);
    expect(events.map((one) => let2?.lets(one))).to.deep.equal([true, false]);
    expect(let2?.asked).to.equal(3);
  });

  it('has a name that tells one question from another', () => {
    const key = (ticked: Parameters<typeof sieveOf>[0]) => sieveOf(ticked, period)?.key;
    expect(key({actor: new Set(['a', 'b'])})).to.equal(key({actor: new Set(['b', 'a'])}));
    expect(key({actor: new Set(['a'])})).not.to.equal(key({place: new Set(['a'])}));
  });
});
