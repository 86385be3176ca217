import {expect} from 'chai';
import {tell, titles} from './titles.fixture.js';

describe('a title names all who did it', () => {
  tell('though a comma stands before “and”', [
    ['Doctors, nurses, and porters walked out on Monday.', ['Doctors, nurses, and porters walked out']],
    [
      'Three miners, one of them a boy, and two guards were killed on Monday.',
      ['Three miners, one of them a boy, and two guards were killed'],
    ],
    [
      'Otto Brandt, a miner from Tallis, and two guards were killed on Monday.',
      ['Otto Brandt, a miner from Tallis, and two guards were killed'],
    ],
    ['The council met on Monday, a day late, and two mills closed.', ['The council met']],
    [
      'Lind sacked Okoro, the mayor, in May 2018, and two guards resigned on Monday.',
      ['Lind sacked Okoro', 'Two guards resigned'],
    ],
  ]);
  tell('by their names, where they are told in a list of offices', [
    [
      'The mayor, Ana Lind, and her deputy, Otto Brandt, met the miners of the last pit of Merrow at the town hall on Monday.',
      ['Ana Lind and Otto Brandt met the miners of the last pit of Merrow'],
    ],
    [
      'The foreign secretary, Ana Lind, and two other ministers of the new Norland cabinet flew to the port of Tallis on Monday.',
      ['Ana Lind and two other ministers of new Norland cabinet flew to port of Tallis'],
    ],
  ]);
  tell('and not the last of what the subject is of', [
    [
      'Anger at the price of bread, fuel and medicines has led to protests on Monday.',
      ['Anger at the price of bread, fuel and medicines has led to protests'],
    ],
  ]);
});

describe('a title names whoever did it', () => {
  tell('and not the place where it stands', [
    [
      'A bridge near Tallis, which opened in May 2018, has been closed.',
      ['A bridge near Tallis opened', 'A bridge near Tallis has been closed'],
    ],
    ['The company sold its stake in Nordlink, which collapsed in May 2018.', ['Nordlink collapsed']],
    ['Lind, a former miner from Tallis who was elected in 2015, is ill.', ['Lind was elected']],
    [
      'A judge in Tallis who resigned in 2015 has died.',
      ['A judge in Tallis resigned in 2015', 'A judge in Tallis who resigned in 2015 has died'],
    ],
  ]);
  tell('behind a phrase that was put in front without a comma', [
    ['After the death of his wife Otto Brandt left the party in 2011.', ['Otto Brandt left the party']],
    ['In his last race in 2011 Otto Brandt won the cup.', ['Otto Brandt won the cup']],
  ]);
  tell('and not what was done before it', [
    [
      'The killer shot his partner, robbed her new boyfriend, then, a day later, blinded a guard in July 2018.',
      ['The killer blinded a guard'],
    ],
  ]);
  tell('and the one thing that a “whose” tells of with its owner', [
    ['The council voted to close the library, whose roof collapsed in January 2019.', ['The library roof collapsed']],
    ['They spoke of Okoro, whose mill burned down in January 2019.', ['Okoro mill burned down']],
  ]);
  it('where a relative clause has an object of its own', () => {
    expect(titles('Guards who had followed her to the port arrested Lind on Monday.')).to.deep.equal([
      'Guards who had followed her to the port arrested Lind',
    ]);
    expect(titles('The men who had robbed a bank in Leeds in May 2018 were jailed.')[0]).to.equal(
      'The men had robbed a bank in Leeds',
    );
  });
});

describe('a title that would be too long', () => {
  tell('leaves out amounts and auxiliaries that say little', [
    [
      'Last week the governor instructed a number of charitable organisations to suspend their activities in Nordmark.',
      ['Governor instructed charitable organisations to suspend their activities'],
    ],
  ]);
  tell('says whom somebody was sent or invited to, if not what for', [
    [
      'Otto Brandt will become the first mayor of Nordmark to invite the bishop to a public meeting at the old castle of the kings on Friday.',
      ['Otto Brandt will become the first mayor of Nordmark to invite the bishop'],
    ],
  ]);
});

describe('a title says whom a pronoun means', () => {
  it('over sentences that go on to speak of the same person', () => {
    const told =
      'Mayor Ana Lind grew up in Tallis. She taught under President Otto Brandt. She moved to Merrow in 2011.';
    expect(titles(told)).to.include('Ana Lind moved to Merrow');
    const visit = 'Mayor Ana Lind began her visit at the home of Mr Otto Brandt. She visited a mill on Monday.';
    expect(titles(visit)).to.include('Ana Lind visited a mill');
  });

  it('and not where another may be meant', () => {
    for (const text of [
      'Mayor Ana Lind spoke at the home of Mrs Carla Voss. She visited a mill on Monday.',
      'Mayor Ana Lind thanked her deputy and Mrs Carla Voss was in tears. She visited a mill on Monday.',
      'He quit in May 2012 and, as an ally of the mayor, Otto Brandt, he won a seat in 2015.',
    ])
      for (const title of titles(text)) expect(title, text).not.to.match(/^(?:Mayor|Ana|Mrs|Carla|Otto)/);
  });
});

describe('a title reads', () => {
  tell('no verb into a name, and a verb behind the place of its subject', [
    ['United beat City 2-0 on Saturday.', ['United beat City 2-0']],
    [
      'Voters in Norland go to the polls on Sunday to choose a mayor.',
      ['Voters in Norland go to the polls to choose a mayor'],
    ],
    ['Over the weekend officials accused Brandt of theft.', ['Officials accused Brandt of theft']],
  ]);
  tell('who is held captive as held, and what is compared as compared', [
    [
      'More than 30 guards held captive by a gang were freed on Monday.',
      ['More than 30 guards held captive by a gang were freed'],
    ],
    [
      'Brandt told the court on Monday that Lind had been a “broker of peace” in the old Merrow region rather than a warlord.',
      ['Brandt told the court that Lind had been a “broker of peace”'],
    ],
  ]);
  tell('“only” with the date that it limits', [['Lind only filed her lawsuit last week.', ['Lind filed her lawsuit']]]);
  tell('what a passive asks for', [
    ['The arrest was prompted by a tip from a miner on Monday.', ['The arrest was prompted by a tip from a miner']],
  ]);
  tell('no end where its date has left words that ask for more', [
    [
      'The opposition leader goes on trial today on politically motivated charges of treason.',
      ['The opposition leader goes on trial on politically motivated charges of treason'],
    ],
  ]);
  it('the whole of a name', () => {
    const told =
      'Peter Van Zyl resigned on Monday. Van Zyl said the doctors were happy. Otto Brandt met Peter Van Zyl in May 2012.';
    for (const title of titles(told)) expect(title).not.to.match(/(?<!Van )Zyl/);
    const house = 'The European Parliament passed a law on 6 January. The Parliament met on Monday.';
    expect(titles(house)).to.include('The European Parliament passed a law');
  });
});

describe('a title is of its own day', () => {
  tell('and not of the day of what else its sentence tells', [
    [
      'Otto Brandt was convicted on Monday of killing Ana Lind in October 1994.',
      ['Killing Ana Lind', 'Otto Brandt was convicted of killing Ana Lind'],
    ],
    [
      'The boat was found in 2016 but its age was determined only last year, the museum reports in the journal Merrow on Monday.',
      ['The boat was found', 'Its age was determined', 'The boat was found, the museum reports'],
    ],
  ]);
});
