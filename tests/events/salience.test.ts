import {expect} from 'chai';
import type {ArticleInput} from '../../src/model.js';
import {timeline} from '../../src/timeline.js';

/** Articles of one date each; every text names days in full, so that nothing hangs on the days of the articles. */
function weights(articles: readonly [published: string, text: string][]): Map<string, number> {
  const inputs: ArticleInput[] = articles.map(([published, text], i) => ({id: `a${i}`, published, text}));
  const found = new Map<string, number>();
  for (const {date, importance} of timeline(inputs).events) found.set(date, Math.max(found.get(date) ?? 0, importance));
  return found;
}

const FILLER = `News of the day

The old harbour of Merrow is quiet at this time of the year. Few boats lie at its quay. The fish market stands where it was.

`;

describe('salience(events)', () => {
  it('gives the weightiest event 1', () => {
    const found = weights([['2019-03-06', 'The board of Merrow closed the bridge on March 4, 2019.']]);
    expect([...found]).to.deep.equal([['2019-03-04', 1]]);
  });

  it('weighs what is written of on more days above what is written of on one', () => {
    const found = weights([
      ['2019-03-06', `${FILLER}The board of Merrow closed the bridge on March 4, 2019.`],
      ['2019-03-12', `${FILLER}The board closed the bridge of Merrow on March 4, 2019, and is silent.`],
      ['2019-03-20', `${FILLER}Ana Lind was arrested in Tallis on March 14, 2019.`],
      ['2019-03-20', `${FILLER}In Tallis police arrested Ana Lind on March 14, 2019.`],
    ]);
    expect(found.get('2019-03-04')).to.be.greaterThan(found.get('2019-03-14')!);
  });

  it('weighs what is still told of a month later above what is told of within days', () => {
    const found = weights([
      ['2019-03-06', `${FILLER}The board of Merrow closed the bridge on March 1, 2019.`],
      ['2019-06-20', `${FILLER}The board closed the bridge of Merrow on March 1, 2019, and is silent.`],
      ['2019-06-20', `${FILLER}Ana Lind was arrested in Tallis on June 15, 2019.`],
      ['2019-06-21', `${FILLER}In Tallis police arrested Ana Lind on June 15, 2019.`],
    ]);
    expect(found.get('2019-03-01')).to.be.greaterThan(found.get('2019-06-15')!);
  });

  it('weighs a day that is named for other things too above one that is not', () => {
    const found = weights([
      ['2019-05-06', `${FILLER}The board of Merrow closed the bridge on March 4, 2019.`],
      ['2019-05-07', `${FILLER}Ana Lind was arrested in Tallis on March 14, 2019.`],
      ['2019-05-08', `${FILLER}Henrik Okoro left Port Sallow for good on March 14, 2019, by the ferry.`],
    ]);
    expect(found.get('2019-03-14')).to.be.greaterThan(found.get('2019-03-04')!);
  });

  it('weighs what a headline or lead tells above what is told far down', () => {
    const found = weights([
      ['2019-05-06', `${FILLER}The board of Merrow closed the bridge on March 4, 2019.`],
      ['2019-05-06', `News\n\nAna Lind was arrested in Tallis on March 14, 2019. ${FILLER}`],
    ]);
    expect(found.get('2019-03-14')).to.be.greaterThan(found.get('2019-03-04')!);
  });

  it('weighs what they do whom the set is about above what others do beside them', () => {
    const found = weights([
      ['2019-05-06', `${FILLER}Ana Lind left Tallis on March 4, 2019.`],
      ['2019-05-07', `${FILLER}Henrik Okoro wrote to Ana Lind on March 14, 2019.`],
      ['2019-05-08', `${FILLER}Ana Lind sold the ferry on April 4, 2019.`],
      ['2019-05-09', `${FILLER}The ferry was sold to Paul Merrick on April 14, 2019, as Ana Lind looked on.`],
    ]);
    expect(found.get('2019-03-04')).to.be.greaterThan(found.get('2019-03-14')!);
    expect(found.get('2019-04-04')).to.be.greaterThan(found.get('2019-04-14')!);
  });

  it('weighs a day above a month, and a month above a year', () => {
    const found = weights([
      ['2019-05-06', `${FILLER}The board of Merrow closed the bridge on March 4, 2018.`],
      ['2019-05-06', `${FILLER}Ana Lind was arrested in Tallis in June 2018.`],
      ['2019-05-06', `${FILLER}Henrik Okoro resigned in 2016 as mayor of Port Sallow.`],
    ]);
    expect(found.get('2018-03-04')).to.be.greaterThan(found.get('2018-06')!);
    expect(found.get('2018-06')).to.be.greaterThan(found.get('2016')!);
  });

  it('weighs a day before which little was written above one amid as much', () => {
    const quiet = (day: string): [string, string] => [day, FILLER];
    const found = weights([
      ...['2019-03-01', '2019-03-03', '2019-03-05', '2019-03-06', '2019-03-08', '2019-03-09'].map(quiet),
      ['2019-03-14', `${FILLER}Ana Lind was arrested in Tallis on March 14, 2019.`],
      ['2019-05-14', `${FILLER}Ana Lind was arrested in Tallis on May 14, 2019.`],
    ]);
    expect(found.get('2019-05-14')).to.be.greaterThan(found.get('2019-03-14')!);
  });

  it('takes no count of how much was written on a day where all was written on it', () => {
    const found = weights([
      ['2019-03-04', `${FILLER}The board of Merrow closed the bridge on March 4, 2019.`],
      ['2019-03-04', `${FILLER}Ana Lind was arrested in Tallis on January 14, 2019.`],
      ['2019-03-04', `${FILLER}In Tallis police arrested Ana Lind on January 14, 2019.`],
    ]);
    expect(found.get('2019-01-14')).to.be.greaterThan(found.get('2019-03-04')!);
  });

  it('is a number from 0 to 1, whatever an article that cannot be read adds', () => {
    const good: [string, string][] = [
      ['2019-03-06', `${FILLER}The board of Merrow closed the bridge on March 4, 2019.`],
      ['2019-03-12', `${FILLER}Ana Lind was arrested in Tallis on March 11, 2019.`],
    ];
    expect(weights([...good, ['2019-03-12', '\0\0']])).to.deep.equal(weights(good));
    for (const weight of weights(good).values()) expect(weight).to.be.within(0, 1);
  });

  it('gives what is written of a day to its weightiest event, so that one busy day does not outweigh all others', () => {
    const {events} = timeline([
      {
        id: 'a',
        published: '2019-05-06',
        text: `${FILLER}The board of Merrow closed the bridge on March 4, 2019. Ana Lind was arrested in Tallis on March 4, 2019.`,
      },
      {id: 'b', published: '2019-05-07', text: `${FILLER}The board closed the bridge of Merrow on March 4, 2019.`},
      {id: 'c', published: '2019-05-08', text: `${FILLER}Henrik Okoro resigned in Port Sallow on March 14, 2019.`},
    ]);
    const weightOf = (word: RegExp) => events.find(({title}) => word.test(title))!.importance;
    expect(weightOf(/closed/)).to.equal(1);
    expect(weightOf(/arrested/) - weightOf(/resigned/)).to.be.lessThan(weightOf(/closed/) - weightOf(/arrested/));
  });

  it('weighs what can be told without its article above what cannot', () => {
    const found = weights([
      ['2019-05-06', `${FILLER}Nobody knows why. They resigned in Port Sallow on March 4, 2019.`],
      ['2019-05-06', `${FILLER}Nobody knows why. Henrik Okoro resigned in Tallis on March 14, 2019.`],
    ]);
    expect(found.get('2019-03-14')).to.be.greaterThan(found.get('2019-03-04')!);
  });
});
