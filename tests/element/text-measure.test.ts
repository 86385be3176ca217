import {expect} from 'chai';
import {TextMeasure} from '../../src/element/text-measure.js';
import type {TitleLines} from '../../src/layout/frame.js';
import type {Entry} from '../../src/layout/source.js';

/** A label’s width for a title, and its lines at that. */
function set(title: string, lines: TitleLines, wide?: number): {width: number; lines: readonly string[]; cut: boolean} {
  const measure = new TextMeasure();
  measure.prepare(null, {scale: 1, lang: 'en', lines, of: title});
  const day = 86_400_000;
  const entry = {index: 0, title, date: '2020-05-04', grain: 'day', start: 0, end: day, status: 'happened'} as Entry;
  const width = measure.width(entry);
  return {width, ...measure.lines(entry, wide ?? width)};
}

describe('TextMeasure', () => {
  const long = 'Engineers inspect every pier of the old bridge after a crack is found in one of its arches';

  it('sets a title that is too long for two lines as evenly on three, and no wider than that needs', () => {
    const three = set(long, 3);
    expect(three.cut).to.equal(false);
    expect(three.lines).to.have.length(3);
    const lengths = three.lines.map((line) => line.length);
    expect(Math.max(...lengths) - Math.min(...lengths)).to.be.lessThan(10);
    expect(set(long, 3, three.width + 16).lines, 'in a little more room').to.deep.equal(three.lines);
    expect(set(long, 3, 2 * three.width).lines.length, 'where fewer hold it').to.be.lessThan(3);
    expect(set(long, 2).cut, 'on two').to.equal(true);
  });

  it('sets what two lines hold on two, though there were three', () => {
    const title = 'The bridge opens to traffic after ten years';
    expect(set(title, 3)).to.deep.equal(set(title, 2));
    expect(set(title, 3).lines).to.have.length(2);
  });
});
