import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';

/** The events of a text of Wednesday, 6 March 2019. */
const told = (text: string) =>
  timeline([{id: 'a', text: `The news of the day\n\n${text}`, published: '2019-03-06'}]).events;

const dates = (text: string) => told(text).map(({date, title}) => `${date}: ${title}`);

describe('what is told to have been so long before a date', () => {
  const cases: [string, string, string[]][] = [
    [
      'days, by the day',
      'Ana Lind presented the budget on Tuesday, a day after Otto Okoro resigned.',
      ['2019-03-04: Otto Okoro resigned', '2019-03-05: Ana Lind presented the budget, a day after Otto Okoro resigned'],
    ],
    [
      'weeks, by the week',
      'Okoro resigned on 20 February, two weeks after the party lost its seats.',
      [
        '2019-02-04/2019-02-10: The party lost its seats',
        '2019-02-20: Okoro resigned, two weeks after the party lost its seats',
      ],
    ],
    [
      'months, by the month, though the date is no finer',
      'The inquiry was opened in July 2018, six months after a coroner closed the file.',
      ['2018-01: A coroner closed the file', '2018-07: The inquiry was opened'],
    ],
    [
      'not where it is only about so long',
      'Okoro resigned on 20 February, nearly two weeks after the party lost its seats.',
      ['2019-02-20: Okoro resigned'],
    ],
    [
      'not where a day is counted from a month',
      'Okoro resigned in February, two days after the party lost its seats.',
      ['2019-02: Okoro resigned, two days after the party lost its seats'],
    ],
    [
      'not what only a noun names',
      'Okoro resigned on 20 February, two days after the vote.',
      ['2019-02-20: Okoro resigned, two days after the vote'],
    ],
  ];
  for (const [name, text, expected] of cases) it(name, () => expect(dates(text)).to.deep.equal(expected));

  it('is shown with the words that count it', () => {
    const [first] = told('Ana Lind presented the budget on Tuesday, a day after Otto Okoro resigned.');
    expect(first!.evidence[0]!.timex).to.deep.include({exact: 'a day after', value: '2019-03-04'});
  });
});
