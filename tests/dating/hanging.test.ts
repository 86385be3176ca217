import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';

/** The events of an article of Wednesday 9 June 2010, each as its date, status and title. */
function told(text: string): string[] {
  const {events} = timeline([{id: '0', text: `Notes from the harbour\n\n${text}`, published: '2010-06-09'}]);
  return events.map(({date, status, title}) => `${date} ${status} ${title}`);
}

describe('days that hang on a day told before', () => {
  const resigned = '2010-05-03 happened The mayor resigned';
  const cases: [string, ...string[]][] = [
    // A weekday hangs on the last day told, which was a Monday.
    [
      'The mayor resigned on 3 May. The Sunday before, protesters had marched through Tallis.',
      '2010-05-02 happened Protesters had marched through Tallis',
      resigned,
    ],
    [
      'The mayor resigned on 3 May. The following Sunday protesters marched through Tallis.',
      resigned,
      '2010-05-09 happened Protesters marched through Tallis',
    ],
    // … and what is counted from it hangs on it, too.
    [
      'The mayor resigned on 3 May. The following Sunday protesters marched through Tallis. The next day Holt was jailed.',
      resigned,
      '2010-05-09 happened Protesters marched through Tallis',
      '2010-05-10 happened Holt was jailed',
    ],
    // Where no day was told right before, they date nothing.
    ['The mayor resigned in secret. The Sunday before, protesters had marched through Tallis.'],
    ['Lind was arrested in Tallis on the following Monday.'],
    // Where a clause or a noun says what a weekday is counted from, no day does.
    ['The mayor resigned on 3 May. The Sunday before the vote, protesters marched through Tallis.', resigned],
    // A week is no day to count from, nor is a day that was foretold: what is done never comes after the day of writing.
    [
      'They agreed to hand Holt over to the court last week. The following day she was arrested near Tallis.',
      '2010-05-31/2010-06-06 happened They agreed to hand Holt over to the court',
    ],
    [
      'The court will meet on Friday. The following day Holt was arrested near Tallis.',
      '2010-06-11 scheduled The court will meet',
    ],
    ['The court met today. The next day Holt was arrested near Tallis.', '2010-06-09 happened The court met'],
    // A plan does.
    [
      'The court will meet on Friday. The following day Holt will be freed from jail.',
      '2010-06-11 scheduled The court will meet',
      '2010-06-12 scheduled Holt will be freed from jail',
    ],
    // “that” before a weekday may only open what is said.
    [
      'The mayor resigned on 3 May. She said that Monday’s march through Tallis was banned.',
      resigned,
      '2010-06-07 happened March through Tallis was banned',
    ],
  ];
  for (const [text, ...events] of cases) it(text, () => expect(told(text)).to.deep.equal(events));
});

describe('deeds and plans on every day of the week', () => {
  const leads = [
    'Little is known of it.',
    'The court met today.',
    'The court will meet on Friday.',
    'They met last week.',
  ];
  const dates = [
    'The following day',
    'The next day',
    'The Sunday before,',
    'The following Monday',
    'On Friday',
    'The night before,',
  ];
  /** The first days of the events that tell of a deed, among every lead and date, with the day they are told on. */
  const days = (deed: string): [string, string][] =>
    [7, 8, 9, 10, 11, 12, 13].flatMap((day) => {
      const published = `2010-06-${String(day).padStart(2, '0')}`;
      return leads.flatMap((lead) =>
        dates.flatMap((date) => {
          const {events} = timeline([{id: '0', text: `Notes\n\n${lead} ${date} ${deed}`, published}]);
          return events
            .filter(({title}) => title.includes('Holt'))
            .map((event): [string, string] => [event.date!.slice(0, 10), published]);
        }),
      );
    });

  it('put nothing that is told as done after the day it is told on', () => {
    const found = ['Holt was arrested near Tallis.', 'Holt resigned in Tallis.', 'Holt had met the mayor.'].flatMap(
      days,
    );
    expect(found).to.not.be.empty;
    expect(found.filter(([date, published]) => date > published)).to.deep.equal([]);
  });

  it('put nothing that is told as still to come before it', () => {
    const found = ['Holt will be tried in Tallis.', 'Holt will resign in Tallis.'].flatMap(days);
    expect(found).to.not.be.empty;
    expect(found.filter(([date, published]) => date < published)).to.deep.equal([]);
  });
});
