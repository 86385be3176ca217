import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';

/** The events of an article of Wednesday 6 March 2019: date, title, and how many passages each has. */
function told(text: string): [string, string, number][] {
  return timeline([{id: 'a', text, published: '2019-03-06'}]).events.map(({date, title, evidence}) => [
    date,
    title,
    evidence.length,
  ]);
}

describe('a headline', () => {
  const lead = 'Fees for fishing boats may rise by a third, the harbour board said on Tuesday.';

  it('belongs to what the lead dates in its words, and may name it, though it names no kind of happening', () => {
    const headline = 'Harbour board warns of higher fees for boats';
    expect(told(`${headline}\n\n${lead}`)).to.deep.equal([['2019-03-05', headline, 2]]);
  });

  it('is found below a sentence that dates nothing', () => {
    const text = `Harbour board warns of higher fees for boats\n\nBoats have never cost so much to keep. ${lead}`;
    expect(told(text).map(([date, , passages]) => [date, passages])).to.deep.equal([['2019-03-05', 2]]);
  });

  it('stays apart from what it shares too little with', () => {
    expect(told(`Fishing families fear for the future\n\n${lead}`).map(([, , passages]) => passages)).to.deep.equal([
      1,
    ]);
  });

  it('stays apart from what only a relative clause of the lead dates', () => {
    const text =
      'Man jailed for life over murder of student\n\nA man has been jailed for life for the murder of a student whose body was found in May 1994.';
    expect(told(text).find(([date]) => date === '1994-05')?.[2]).to.equal(1);
  });

  it('stays apart where two events are told in its words', () => {
    const text =
      'Harbour board warns of higher fees for boats\n\nFees for boats rose in 2017, the harbour board said. Fees for boats rose in 2018, the harbour board said.';
    expect(told(text).map(([, , passages]) => passages)).to.deep.equal([1, 1]);
  });

  it('stays apart from what is dated below the lead', () => {
    const text = `Harbour board warns of higher fees for boats\n\nIt is raining. It is cold. The nets are dry. ${lead}`;
    expect(told(text).map(([, , passages]) => passages)).to.deep.equal([1]);
  });
});
