import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';

/** The events of an article of Wednesday 6 March 2019, each as its date, status and title. */
function told(text: string): string[] {
  const {events} = timeline([{id: '0', text: `Notes from the harbour\n\n${text}`, published: '2019-03-06'}]);
  return events.map(({date, status, title}) => `${date} ${status} ${title}`);
}

describe('plans for a day', () => {
  const cases: [string, ...string[]][] = [
    // What was held on another day is of the day that was planned no more.
    ['The regatta, planned for 9 February, was held yesterday.', '2019-03-05 happened The regatta was held'],
    ['The parade, originally scheduled for 9 February, was held yesterday.', '2019-03-05 happened The parade was held'],
    [
      'The parade, which was planned for 9 February, will be held on 3 April.',
      '2019-04-03 scheduled The parade will be held',
    ],
    // Where no other day is named, it stays a plan.
    [
      'The parade, planned for 9 February, was smaller.',
      '2019-02-09 scheduled The parade, planned for 9 February, was smaller',
    ],
    // What had been expected for a day to come nobody denies.
    [
      'The tribunal had been expected to rule by 30 March.',
      '2019-03-30 expected The tribunal had been expected to rule by 30 March',
    ],
    // To file a claim is an act; to claim is none.
    [
      'The claim was filed at the County Court on Monday.',
      '2019-03-04 happened The claim was filed at the County Court',
    ],
    // What somebody is called to do lies ahead; the call, or a fine, does not.
    ['Ana Lind was ordered to surrender on 9 May.', '2019-05-09 scheduled Ana Lind was ordered to surrender'],
    [
      'A judge told Lind to leave the flat by 9 May.',
      '2019-05-09 scheduled A judge told Lind to leave the flat by 9 May',
    ],
    [
      'A judge ordered Lind on 9 November to leave the flat.',
      '2018-11-09 happened A judge ordered Lind to leave the flat',
    ],
    ['A judge ordered Lind to pay a fine on 9 November.', '2018-11-09 happened A judge ordered Lind to pay a fine'],
    ['The council declared Friday a day of rest.', '2019-03-08 scheduled The council declared a day of rest'],
    ['The council declared a day of rest on Friday.', '2019-03-01 happened The council declared a day of rest'],
    // What came after something is as much over as the verb before it.
    [
      'The mill opens on Tuesday. The ferry sank an hour after leaving Merrow on Sunday.',
      '2019-03-03 happened The ferry sank an hour after leaving Merrow',
      '2019-03-12 scheduled The mill opens',
    ],
    // What somebody was about to do may not have been done.
    ['The mayor was about to fly to Tallis on Monday.', '2019-03-04 scheduled The mayor was about to fly to Tallis'],
    // One of two times that follow each other is one event.
    [
      'Ana Lind will meet the mayor in late May or early June.',
      '2019-05/2019-06 scheduled Ana Lind will meet the mayor in late May or early June',
    ],
    [
      'Ana Lind will meet the mayor on Friday or Saturday.',
      '2019-03-08/2019-03-09 scheduled Ana Lind will meet the mayor on Friday or Saturday',
    ],
    [
      'Okoro won in May and June.',
      '2018-05 happened Okoro won in May and June',
      '2018-06 happened Okoro won in May and June',
    ],
    // What is only possible is all that was said.
    ['Ferries may return in 2024, the harbour board said on Monday.', '2024 proposed Ferries may return'],
  ];
  for (const [text, ...events] of cases)
    it(`${text} – ${events.join('; ')}`, () => expect(told(text)).to.deep.equal(events));

  it('keeps the day on which a planned thing was spoken of beside the day it is set for', () => {
    const events = told('On 3 February the mayor was told that the launch, set for 9 April, would be late.');
    expect(events[0]).to.equal('2019-02-03 happened The mayor was told that the launch would be late');
    expect(events[1]).to.match(/^2019-04-09 scheduled /);
  });

  it('keeps a planned day beside a second one on which something else is done', () => {
    const dates = told('The report, due on 9 April, was criticised on Monday.').map((event) => event.slice(0, 10));
    expect(dates).to.include('2019-04-09');
    const after = told('The launch, planned for 9 February, was held after talks on Monday.');
    expect(after.map((event) => event.slice(0, 10))).to.include('2019-02-09');
  });

  it('tells nothing of the day that something was first planned for', () => {
    const dates = told('The regatta, first planned for 9 February, was held yesterday.').map((event) =>
      event.slice(0, 10),
    );
    expect(dates).to.deep.equal(['2019-03-05']);
  });

  it('tells what a claim says as a claim', () => {
    expect(told('Okoro claimed that Lind fled to Tallis on Monday.')[0]).to.match(/^2019-03-04 claimed/);
  });

  it('keeps the day on which a plan was announced far ahead of it', () => {
    expect(told('The mill will close in 2024, the board said on Monday.')).to.have.length(2);
  });
});
