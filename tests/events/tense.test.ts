import {expect} from 'chai';
import {clashes, sideOf, type Side} from '../../src/events/tense.js';
import {read} from '../../src/text/reading.js';
import {DAY} from '../../src/time/calendar.js';

/** Whether the verb in brackets clashes with a date on a side of the day of writing, which stands at the end of the sentence or its start. */
function isOff(marked: string, side: Side, leads = false): boolean {
  const [before = '', verb = '', after = ''] = marked.split(/[[\]]/);
  const [sentence] = read(0, 'a', before + verb + after).sentences;
  const {tokens} = sentence!;
  const index = tokens.findIndex(({end}) => end > before.length);
  return clashes(sentence!, index, side, leads ? 0 : tokens.length - 1);
}

describe('clashes(sentence, index, side, date)', () => {
  const off: [string, Side][] = [
    ['Lind has [lived] in Tallis in 1990.', 'before'],
    ['The mill has been [sold] in 1990.', 'before'],
    ['Lind [wants] the votes of 1990.', 'before'],
    ['The mill is [remembered] for the fire of 1990.', 'before'],
    ['The board will [study] the vote of 1990.', 'before'],
    ['The board will [study] the vote of Monday.', 'lately'],
    ['Lind [sold] the mill on Friday.', 'after'],
    ['Lind has [sold] the mill on Friday.', 'after'],
    ['Lind was found [guilty] on Friday.', 'after'],
  ];
  for (const [marked, side] of off) {
    it(`holds ${side} the day of writing against “${marked}”`, () => {
      expect(isOff(marked, side)).to.equal(true);
    });
  }

  const free: [string, Side][] = [
    ['Lind [sold] the mill in 1990.', 'before'],
    ['Lind had [sold] the mill in 1990.', 'before'],
    ['The mill was [sold] in 1990.', 'before'],
    ['The mill may have been [sold] in 1990.', 'before'], // supposed of the past
    ['Lind seems to have [sold] it in 1990.', 'before'],
    ['Lind is [accused] of selling it in 1990.', 'before'],
    ['Lind has [died] on Monday.', 'lately'], // news in the perfect
    ['Lind [called] three general strikes in 1990.', 'before'],
    ['Lind called three general [strikes] in 1990.', 'before'], // no verb
    ['The vote was [scheduled] for Friday.', 'after'],
    ['The case was [adjourned] until Friday.', 'after'],
    ['Lind is [selling] the mill on Friday.', 'after'],
    ['The board [meets] on Friday.', 'after'],
    ['The mayor [declared] Friday a day of mourning.', 'after'],
  ];
  for (const [marked, side] of free) {
    it(`has nothing against “${marked}” ${side} the day of writing`, () => {
      expect(isOff(marked, side)).to.equal(false);
    });
  }

  it('lets what still holds be told in the perfect, with “since”', () => {
    const [sentence] = read(0, 'a', 'Lind has been held since 1990.').sentences;
    expect(clashes(sentence!, 3, 'before', 5)).to.equal(false);
    expect(clashes(sentence!, 3, 'before', 4)).to.equal(true);
  });

  it('lets a chronicle tell of the past in the present, where the date leads', () => {
    expect(isOff('1986: Lind [returns] from exile.', 'before', true)).to.equal(false);
    expect(isOff('In 1986 Lind has [returned] from exile.', 'before', true)).to.equal(true);
  });
});

describe('sideOf(when, written)', () => {
  const day = (n: number) => ({start: n * DAY, end: (n + 1) * DAY});
  const cases: [number, Side][] = [
    [-8, 'before'],
    [-7, 'lately'],
    [-1, 'lately'],
    [0, 'about'],
    [1, 'after'],
  ];
  for (const [n, side] of cases) {
    it(`finds day ${n} ${side} the day of writing`, () => {
      expect(sideOf(day(n), day(0))).to.equal(side);
    });
  }

  it('knows no side of a time that holds the day of writing, nor where one is unknown', () => {
    expect(sideOf({start: -30 * DAY, end: 2 * DAY}, day(0))).to.equal('about');
    expect(sideOf(null, day(0))).to.equal('about');
    expect(sideOf(day(0), null)).to.equal('about');
  });
});
