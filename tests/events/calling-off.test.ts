import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';

/** The events of articles that were written on successive days, the last on Wednesday 6 March 2019, each as its date and status. */
function told(...texts: string[]): string[] {
  const articles = texts.map((text, i) => ({
    id: `${i}`,
    text: `The news of the day\n\n${text}`,
    published: `2019-03-${String(7 - texts.length + i).padStart(2, '0')}`,
  }));
  return timeline(articles).events.map(({date, status}) => `${date} ${status}`);
}

describe('plans that are off', () => {
  const off: [string, ...string[]][] = [
    ['The parade on 20 March has been cancelled.', '2019-03-20 denied'],
    ['The wedding, planned for 4 May, was called off.', '2019-05-04 denied'],
    ['The launch had been due on 2 May but was postponed.', '2019-05-02 denied'],
    ['Okoro has called off a visit to Tallis planned for 4 May.', '2019-05-04 denied'],
    ['Okoro has cancelled the concert on 4 May.', '2019-05-04 denied'],
    ['Nordmark scrapped plans to build a harbour in 2021.', '2021 denied'],
    ['The mill abandoned plans to hire nine men in 2021.', '2021 denied'],
    ['The union called off Sunday’s march.', '2019-03-03 denied'],
    ['Sunday’s match against Tallis was cancelled.', '2019-03-03 denied'],
    [
      'Today’s match between Sallow and Tallis has been postponed until 9 June.',
      '2019-03-06 denied',
      '2019-06-09 scheduled',
    ],
    ['Plans to open the mill in May were dropped.', '2019-05 denied'],
    // Of several days the last stands, and whether what was put off came to pass is not said.
    [
      'The launch was first planned for October 2018 and was moved to January because of fog, then to 18 May.',
      '2018-10 denied',
      '2019-01 denied',
      '2019-05-18 scheduled',
    ],
    // Who had the plan turns from it, whatever it is called then.
    [
      'Mayor Okoro was to visit Tallis on 4 March but has put off the trip until Friday because of snow.',
      '2019-03-04 denied',
      '2019-03-08 scheduled',
    ],
    ['Mayor Okoro was due to visit Tallis on Friday, but she has cancelled the trip.', '2019-03-08 denied'],
    ['Mayor Okoro was to visit Tallis on Friday but a storm cancelled the ferry.', '2019-03-08 scheduled'],
    ['Saturday’s winner Ana Lind has been cancelled by her sponsors.'],
    ['Concerts on 4 May and 6 May were cancelled.', '2019-05-04 denied', '2019-05-06 denied'],
    ['Talks scheduled for 4 May will not take place.', '2019-05-04 denied'],
    ['A strike at the mill that was due to begin on 4 May has been called off.', '2019-05-04 denied'],
    ['The parade will not be held on 4 May.', '2019-05-04 denied'],
    ['The choir, which had planned to sing at the mill on Monday, called it off.', '2019-03-04 denied'],
    ['Okoro has cancelled a trip to Tallis that was planned for the weekend.', '2019-03-02/2019-03-03 denied'],
    ['The gala, which was to have taken place yesterday, was called off over fog.', '2019-03-05 denied'],
    ['The budget, due on 13 April, has been withdrawn.', '2019-04-13 denied'],
    ['The king, who was due to speak in Tallis on Monday, cancelled because of illness.', '2019-03-04 denied'],
    ['Brandt, who was to have left in January, has agreed to stay on.', '2019-01 denied'],
    ['Brandt was to have taken a party of divers to the wreck off Tallis in January.', '2019-01 denied'],
    ['A strike due to begin on Friday has been suspended.', '2019-03-08 denied'],
    // What had been planned for a day to come no longer is, and what was planned may be said not to have been done.
    ['Drivers had been due to walk out for two days from Friday.', '2019-03-08 denied'],
    ['Okoro, who had been due to retire this year, will stay on.', '2019 denied'],
    ['A report on the fire had been due in January but has still not been published.', '2019-01 denied'],
    ['Okoro was due to race in January but did not start.', '2019-01 denied'],
    ['Okoro is due to race in May but will not start.', '2019-05 denied'],
    ['The match was moved from 29 April to 5 May.', '2019-04-29 denied', '2019-05-05 scheduled'],
    // The day that it is put off to is that of the plan now.
    ['The trial, set to begin on 4 May, has been moved to 9 June.', '2019-05-04 denied', '2019-06-09 scheduled'],
    ['The vote, due on 4 May, was postponed until 9 June.', '2019-05-04 denied', '2019-06-09 scheduled'],
    // Of two days the second is that of the plan, and no end of a stretch.
    ['The board postponed a debate due on 4 May until 9 June.', '2019-05-04 denied', '2019-06-09 scheduled'],
    ['Okoro has pushed back a visit planned for 4 May until 9 June.', '2019-05-04 denied', '2019-06-09 scheduled'],
    ['Talks due to start on Tuesday were delayed until 9 June.', '2019-03-05 denied', '2019-06-09 scheduled'],
    [
      'The vote, which was to be held on 4 May, will now take place on 9 June.',
      '2019-05-04 denied',
      '2019-06-09 scheduled',
    ],
  ];
  for (const [text, ...events] of off) {
    it(`are told as not to be in “${text}”`, () => {
      expect(told(text)).to.deep.equal(events);
    });
  }

  const free: [string, string][] = [
    ['Brandt, who was due to speak on Monday, cancelled his holiday.', '2019-03-04 scheduled'],
    ['The troops, who were due to leave on Monday, withdrew.', '2019-03-04 scheduled'],
    ['After Monday’s vote the talks were cancelled.', '2019-03-04 happened'],
    ['Fans at Sunday’s match were told that the tour was cancelled.', '2019-03-03 happened'],
    ['The council cancelled the vote on Monday.', '2019-03-04 happened'], // the day of the act
    ['On Monday the strike was called off.', '2019-03-04 happened'],
    ['After talks on Monday the strike was called off.', '2019-03-04 happened'],
    ['Lind met the board on Monday and the concert was cancelled.', '2019-03-04 happened'],
    ['The match on Sunday was abandoned at half-time.', '2019-03-03 happened'],
    ['The company has delayed its launch until 9 June.', '2019-06-09 scheduled'],
    ['The trial was adjourned on Monday until 9 June.', '2019-03-04 happened'],
    ['The inquest was adjourned on Tuesday to 9 June.', '2019-06-09 scheduled'],
    ['The ferry was delayed by a storm that raged from Sunday to Tuesday.', '2019-03-03/2019-03-05 happened'],
    ['The museum delayed a show that ran from Sunday until Tuesday.', '2019-03-03/2019-03-05 happened'],
    ['The show in Tallis, delayed by rain, will run from 4 May until 9 June.', '2019-05-04/2019-06-09 scheduled'],
    ['Okoro may cancel the concert on 4 May.', '2019-05-04 proposed'],
    ['Okoro visited the long-delayed harbour planned for Tallis on Monday.', '2019-03-04 happened'],
    ['The shop will not open until 4 May.', '2019-05-04 scheduled'],
    ['Lind, who saw the mayor on Monday, called it a scandal.', '2019-03-04 happened'],
    ['Okoro withdrew from the race on Monday.', '2019-03-04 happened'],
    ['The licence of the mill was suspended on Monday.', '2019-03-04 happened'],
    ['Drivers had been due to walk out on Monday.', '2019-03-04 scheduled'],
    ['The harbour was due to open in January but nobody knew.', '2019-01 scheduled'],
    ['Drivers are due to walk out on Friday but buses will not stop.', '2019-03-08 scheduled'],
  ];
  for (const [text, event] of free) {
    it(`are not seen in “${text}”`, () => {
      expect(told(text)).to.include(event);
      expect(told(text).join()).not.to.include('denied');
    });
  }

  it('are off where a later article says so, which is told of both', () => {
    const texts = [
      'The public debate in Tallis will be held on 4 May.',
      'The public debate in Tallis on 4 May was cancelled.',
    ];
    const events = timeline(
      texts.map((text, i) => ({id: `${i}`, text: `The news of the day\n\n${text}`, published: `2019-03-0${i + 5}`})),
    ).events;
    expect(events.map(({date, status}) => `${date} ${status}`)).to.deep.equal(['2019-05-04 denied']);
    const [conflict] = events[0]!.conflicts ?? [];
    expect(conflict?.kind).to.equal('status-change');
    expect(conflict?.sides.map((side) => side.map(({article}) => article))).to.deep.equal([['0'], ['1']]);
  });
});

describe('what is told not to have been', () => {
  const cases: [string, ...string[]][] = [
    ['The fire did not begin on Sunday but on Monday.', '2019-03-03 denied', '2019-03-04 happened'],
    ['The meeting never took place on 4 February.', '2019-02-04 denied'],
    ['Okoro did not meet Lind on 4 February.', '2019-02-04 denied'],
    ['Okoro didn’t meet Lind on 4 February.', '2019-02-04 denied'],
    ["The meeting didn't take place on 4 February.", '2019-02-04 denied'],
    ['The parade won’t be held on 4 May.', '2019-05-04 denied'],
    ['The strike is not going ahead on 4 May.', '2019-05-04 denied'],
    ['Okoro will not attend the gala on 4 May.', '2019-05-04 denied'],
    ['The ferry sank on Sunday, not on Monday.', '2019-03-03 happened'],
    ['Had the ferry sailed on Monday, nobody would have lived.'],
    // What kept somebody from something was so, and so was a state.
    ['Lind could not attend the hearing on Monday.', '2019-03-04 happened'],
    ['Lind was not allowed to run in 2011.', '2011 happened'],
    ['Okoro decided on Monday not to resign.', '2019-03-04 happened'],
    ['The mill did not open until Monday.', '2019-03-04 happened'],
  ];
  for (const [text, ...events] of cases) {
    it(`is ${events.join(', ') || 'nothing'} in “${text}”`, () => {
      expect(told(text)).to.deep.equal(events);
    });
  }
});

describe('titles of what is denied or undone', () => {
  const titles = (text: string) =>
    timeline([{id: 'a', text, published: '2019-03-06'}]).events.map(({date, title}) => `${date}: ${title}`);

  it('keep the date where somebody denies what is told of it', () => {
    expect(titles('The news of the day\n\nThe mayor denied that she met Otto Brandt on 4 February.')).to.deep.equal([
      '2019-02-04: The mayor denied that she met Otto Brandt on 4 February',
    ]);
  });

  const moved: [string, string[]][] = [
    [
      'The vote, due on 4 May, was postponed until 9 June.',
      ['2019-05-04: The vote was postponed', '2019-06-09: The vote was postponed until 9 June'],
    ],
    [
      'The board postponed a debate planned for 4 May until 9 June.',
      [
        '2019-05-04: The board postponed a debate planned for 4 May',
        '2019-06-09: The board postponed a debate planned for 4 May until 9 June',
      ],
    ],
    [
      'The trial of Ana Lind was adjourned until 9 June.',
      ['2019-06-09: The trial of Ana Lind was adjourned until 9 June'],
    ],
    ['The mill was closed on 4 February.', ['2019-02-04: The mill was closed']],
  ];
  for (const [text, events] of moved) {
    it(`say of each day what is told of it in “${text}”`, () => {
      expect(titles(`The news of the day\n\n${text}`)).to.deep.equal(events);
    });
  }

  const headed: [string, boolean][] = [
    ['Nordlink scraps Aune Tunnel deal', false],
    ['Aune Tunnel deal scrapped', false],
    ['Nordlink signs Aune Tunnel deal', true],
  ];
  for (const [headline, isOne] of headed) {
    it(`and evidence are ${isOne ? '' : 'not '}taken from “${headline}” where the deal was signed`, () => {
      const text = `${headline}\n\nThe Aune Tunnel deal was signed in Tallis on 4 February.`;
      const {events} = timeline([{id: 'a', text, published: '2019-03-06'}]);
      expect(events).to.have.length(1);
      expect(events[0]!.title).to.equal('The Aune Tunnel deal was signed in Tallis');
      expect(events[0]!.evidence.some(({exact}) => exact === headline)).to.equal(isOne);
    });
  }
});
