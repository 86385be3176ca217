import {expect} from 'chai';
import {undatedMentions, type Told} from '../../src/events/mentions.js';
import {triggers} from '../../src/events/types.js';
import {EVENT_TYPES} from '../../src/model.js';
import type {EventType} from '../../src/model.js';
import {read} from '../../src/text/reading.js';
import {tokens} from '../../src/text/tokens.js';
import {timeline} from '../../src/timeline.js';

const typesOf = (text: string) =>
  triggers(tokens(text)).flatMap(({token, types}) => types.map(({name}) => `${token.lower}: ${name}`));

/** How sure a sentence is of the happening that a word tells of. */
function statusOf(text: string, word: string): {status: string; hedged: boolean} {
  const [sentence] = read(0, 'a', text).sentences;
  const told: Told = Object.assign(sentence!, {triggers: triggers(sentence!.tokens)});
  const mention = undatedMentions(told).find(({trigger}) => trigger.token.lower === word);
  if (!mention) throw new Error(`“${word}” tells of nothing in “${text}”`);
  return {status: mention.status, hedged: mention.hedged};
}

describe('triggers(tokens)', () => {
  const cases: [string, string][] = [
    ['The board voted on the bridge', 'voted: election'],
    ['She met him there', 'met: meeting'],
    ['peace talks in Tallis', 'talks: meeting'],
    ['cease-fire talks', 'cease-fire: agreement'],
    ['Police arrested two men', 'arrested: arrest'],
    ['an air-strike on the port', 'air-strike: strike'],
    ['They signed a treaty', 'treaty: agreement'],
    ['an earthquake in Nordmark', 'earthquake: disaster'],
    ['during a phone call', 'call: call'],
    ['two ministers resigned', 'resigned: resignation'],
    ['a visit to Tallis', 'visit: visit'],
  ];
  for (const [text, expected] of cases) {
    it(`hears “${expected}” in “${text}”`, () => {
      expect(typesOf(text)).to.include(expected);
    });
  }

  for (const text of ['He called it a hoax', 'She called for restraint', 'the old grey town', '', '1 2 3 …']) {
    it(`hears nothing in “${text}”`, () => {
      expect(typesOf(text)).to.deep.equal([]);
    });
  }

  it('knows a word of saying from a happening', () => {
    expect(triggers(tokens('He said he resigned')).map(({token, saying}) => [token.lower, saying])).to.deep.equal([
      ['said', true],
      ['resigned', false],
    ]);
  });

  it('holds the inflections of a word to one kind', () => {
    for (const words of [
      'vote votes voted voting',
      'visit visits visited visiting',
      'sign signs signed signing',
      'arrest arrests arrested',
    ]) {
      const kinds = words.split(' ').map((word) => triggers(tokens(word))[0]?.types[0]?.name);
      expect(new Set(kinds), words).to.have.property('size', 1);
      expect(kinds[0], words).to.be.a('string');
    }
  });

  it('has words for every kind', () => {
    const words: Partial<Record<EventType, string>> = {
      disaster: 'earthquake',
      finance: 'profits',
      sport: 'victory',
      release: 'pardon',
      record: 'award',
    };
    for (const type of EVENT_TYPES) {
      const told = triggers(tokens(words[type] ?? type)).flatMap(({types}) => types.map(({name}) => name));
      expect(told, type).to.include(type);
    }
  });
});

/** What a text of 6 March 2019 tells, each with its date. */
const told = (text: string) =>
  timeline([{id: 'a', text: `The news of the day\n\n${text}`, published: '2019-03-06'}]).events.map(
    ({date, status}) => `${date} ${status}`,
  );

describe('status of what is dated', () => {
  const cases: [string, ...string[]][] = [
    // What was planned for a day that is over may not have come to pass.
    ['Okoro had been expected to meet Lind on Monday.', '2019-03-04 expected'],
    ['The harbour was to open in 2016.', '2016 scheduled'],
    // That it will be then, nobody says.
    ['The pool will not open until at least April.', '2019-04 expected'],
    ['The pool will not open until May.', '2019-05 scheduled'],
    ['The pool would open in May at the earliest.', '2019-05 expected'],
    ['The pool would open in May at the harbour.', '2019-05 scheduled'],
    ['The vote was originally set for today.', '2019-03-06 scheduled'],
    ['Okoro had planned to sell the mill in 2016.', '2016 scheduled'],
    ['Okoro was to sell the mill on Wednesday but missed the ferry.', '2019-03-06 scheduled'],
    ['The new rules are to be formally adopted today.', '2019-03-06 scheduled'],
    ['The miners began voting on whether to strike; the result is due on 15 March.', '2019-03-15 scheduled'],
    ['The maker of the ferry is now aiming for 8 June.', '2019-06-08 expected'],
    ['The mill was meant to open in 2016 but was hit by floods.', '2016 scheduled'],
    ['Lind denies reports that she offered to resign on Monday.', '2019-03-04 denied'],
    ['Lind denied that she planned to resign on Monday.', '2019-03-04 denied'],
    ['Lind does not deny that she offered to resign on Monday.', '2019-03-04 happened'],
    ['Okoro was arrested on Monday.', '2019-03-04 happened'],
    // What hangs on a condition is no appointment.
    // What somebody tells in words of their own, and not what these only go from or are a part of.
    ['Ana Lind said: “Okoro sold the mill to his brother in 2011.”', '2011 claimed'],
    ['“Okoro sold the mill to his brother in 2011,” Ana Lind said.', '2011 claimed'],
    ['“We left the town in 2011 and came back to ruins,” Ana Lind told the paper.', '2011 claimed'],
    ['“When Okoro sold the mill in 2011, we all left the town,” Ana Lind said.', '2011 happened'],
    ['Ana Lind said Okoro “sold the mill” to his brother in 2011.', '2011 happened'],
    ['Okoro published “The mill that was” in 2011, Ana Lind said.', '2011 happened'],
    ['“The mill will close in May,” Ana Lind said.', '2019-05 scheduled'],
    // A quarrel about something, and a denial of something else, deny nothing.
    ['Okoro sided with Lind in a dispute over the vote in 2011.', '2011 happened'],
    ['The dispute between Okoro and the union began in 2011.', '2011 happened'],
    ['Despite his denials, Okoro met the board in 2011.', '2011 happened'],
    ['Okoro disputes that he met the board in 2011.', '2011 denied'],
    ['His denial that he met the board in 2011 was false.', '2011 denied'],
    // What is taken for granted, whatever is claimed of it, unless that it was is in doubt itself.
    ['The union claims that the mill broke the 2011 agreement.', '2011 happened'],
    ['The board claims that the judges fired by Otto Brandt in 2011 took bribes.', '2011 happened'],
    ['Okoro denied that he leaked the letter sent by Ana Lind in 2011.', '2011 happened'],
    ['The union claims that it was hurt by the alleged 2011 agreement.', '2011 claimed'],
    ['The union claims that Okoro sold the mill in 2011.', '2011 claimed'],
    ['Lind forged the paintings, which prosecutors say he sold in 2011.', '2011 claimed'],
    ['Okoro denied that he was paid in 2011.', '2011 denied'],
    // What somebody claims, and what a court is told, is of the day that it is claimed of.
    ['Okoro claimed he was in Tallis on 3 May 2011.', '2011-05-03 claimed'],
    ['Okoro claimed on Monday that he was in Tallis.', '2019-03-04 happened'],
    ['The court heard that Okoro met Lind at a mill in 2011.', '2011 claimed'],
    ['The mayor heard that Okoro met Lind at a mill in 2011.', '2011 happened'],
    // Of what reports tell, and not of what is told beside them.
    ['The mill closed its shop after two reports of a fire, Lind said on Monday.', '2019-03-04 happened'],
    // What is expected of a time that is not over.
    ['Okoro expects sales of the mill to fall in 2019.', '2019 expected'],
    ['Okoro expected sales of the mill to fall in 2018.', '2018 happened'],
    // What may be, of its subject, and of no happening that a day describes.
    ['The storm could reach the coast on Friday.', '2019-03-08 proposed'],
    ['Talks with a bank in Tallis could be concluded this week.', '2019-03-04/2019-03-10 proposed'],
    ['Talks with a bank in Tallis could have been concluded last week.'],
    ['Friday’s meeting could hurt the bank.', '2019-03-08 scheduled'],
    // Where something was hoped, wanted or expected has been.
    ['Okoro hoped to extend the hand that he offered in a speech in Tallis two years ago.', '2017 happened'],
    ['Okoro wanted to cling to power at the party congress last month.', '2019-02 happened'],
    ['“Peace is near,” Okoro said on Monday in a hotly anticipated speech to the union.', '2019-03-04 happened'],
    ['Okoro demanded an inquiry last month.', '2019-02 happened'],
    ['Okoro may speak at the party congress next month.', '2019-04 proposed'],
    ['Okoro could resign at the party congress in May.', '2019-05 proposed'],
    ['Okoro was expected in court on Monday.', '2019-03-04 expected'],
    ['Aides said that Okoro was expected in Tallis today.', '2019-03-06 expected'],
    ['The vote was expected on Monday.', '2019-03-04 expected'],
    ['As was expected, Okoro met the board on Monday.', '2019-03-04 happened'],
    // What a sentence before it tells, which is not set apart.
    ['The outcome is hard to predict . ” Okoro sold the mill in 2011 .', '2011 happened'],
    ['Who may it have been ? Okoro sold the mill in 2011 .', '2011 happened'],
    ['That is what the board expected . " Okoro sold the mill in 2011 .', '2011 happened'],
    ['The U.S. is expected to close the harbour in May.', '2019-05 expected'],
    [
      'The board denied knowledge of a letter to Okoro revealed by Ana Lind last week.',
      '2019-02-25/2019-03-03 happened',
    ],
    ['The board denied that Okoro was paid last week.', '2019-02-25/2019-03-03 denied'],
    // What is only likely, and what somebody only thinks will be.
    ['Okoro is likely to leave the bank in May.', '2019-05 expected'],
    ['The bank is unlikely to cut rates in May.', '2019-05 expected'],
    ['The trial is likely to take place in May.', '2019-05 expected'],
    ['Turnout was unlikely to rise in 2011.', '2011 expected'],
    ['Analysts expect that the bank will close in May.', '2019-05 expected'],
    ['It is widely believed Okoro will resign in May.', '2019-05 expected'],
    ['It is thought that the trial will start in May.', '2019-05 expected'],
    ['Few believe the mayor will resign in May.', '2019-05 proposed'],
    ['The mayor hopes the bridge will reopen in May.', '2019-05 proposed'],
    ['The court said the trial would start in May.', '2019-05 scheduled'],
    ['The mayor, who is believed to be ill, will resign in May.', '2019-05 scheduled'],
    ['The mill is expected to close and will sell its land in May.', '2019-05 scheduled'],
    // What somebody is going to do.
    ['Okoro is due to join the bank in May.', '2019-05 scheduled'],
    ['The measures imposed on Tallis last year are due to expire.', '2018 happened'],
    ['Lind is certain to leave the bank in May.', '2019-05 scheduled'],
    ['Lind is to be presented to the crowd today.', '2019-03-06 scheduled'],
    ['The report is to be published today.', '2019-03-06 scheduled'],
    // A noun that may look like a verb.
    ['The peace talks are due to resume today.', '2019-03-06 scheduled'],
    ['The peace talks are expected to end today.', '2019-03-06 expected'],
    ['The strikes are set to begin today.', '2019-03-06 scheduled'],
    ['The peace talks have ended today.', '2019-03-06 happened'],
    ['The mill had to be rebuilt today.', '2019-03-06 happened'],
    ['If the court agrees, the trial would start on 4 May.', '2019-05-04 expected'],
    ['The trial will start on 4 May unless the court objects.', '2019-05-04 expected'],
    ['The trial will start on 4 May, even if it rains.', '2019-05-04 scheduled'],
    ['Okoro, if anyone, will win the vote on 4 May.', '2019-05-04 scheduled'],
    ['The suspect appears in court on Friday.', '2019-03-08 scheduled'],
    ['The town has 4,000 people, a figure expected to double by 2030.', '2030 expected'],
    ['The board put off its decision; an inquest is to name the dead on Friday.', '2019-03-08 scheduled'],
    ['It was on a wet Sunday in June that Lind first met Okoro.', '2018-06 happened'],
    // What is alleged on a day, and of another.
    ['Okoro alleged on Monday that Lind stole the letter in 2011.', '2011 claimed', '2019-03-04 happened'],
    ['Okoro alleged Lind stole the letter in 2011.', '2011 claimed'],
    ['Okoro met five alleged members of the gang in 2011.', '2011 happened'],
    ['The report is not expected until May.', '2019-05 expected'],
    ['Her album will be out on Friday.', '2019-03-08 scheduled'],
    // A check of facts, and what a quotation goes on with.
    ['Claim: Okoro sold the mill in 2011.', '2011 claimed'],
    ['Myth 2: “Okoro sold the mill in 2011.”', '2011 claimed'],
    ['Statement: Okoro sold the mill in 2011.', '2011 happened'],
    ['“Okoro sold the mill to his brother in 2011.”', '2011 claimed'],
    // Who somebody is thought to be, and what only a relative clause says is believed.
    ['Two suspected members of the gang were arrested in 2011.', '2011 happened'],
    ['Lind suspected members of the gang had fled in 2011.', '2011 claimed'],
    ['The fire, which is believed to have begun in a barn, reached Tallis on Monday.', '2019-03-04 happened'],
    ['The man, who prosecutors allege shot Lind on Monday, is in jail.', '2019-03-04 claimed'],
    ['Lind, who claims that Okoro shot him on Monday, is in jail.', '2019-03-04 claimed'],
    // What was not there is denied.
    ['There was no agreement in Tallis on Monday.', '2019-03-04 denied'],
    ['There will be no public vote on Friday.', '2019-03-08 denied'],
    ['There were no deaths in the attack on Monday.', '2019-03-04 happened'],
    ['No court in Tallis convicted Okoro on Monday.', '2019-03-04 denied'],
    ['None of the owners accused Okoro on Monday.', '2019-03-04 denied'],
    ['No fewer than twenty miners died in Tallis on Monday.', '2019-03-04 happened'],
    ['There was no doubt that Okoro resigned on Monday.', '2019-03-04 happened'],
    ['Lind rejected claims that Okoro had sold the mill on Monday.', '2019-03-04 denied'],
    ['Lind dismissed the allegations that Okoro met him in 2011.', '2011 denied'],
    ['The court rejected Okoro’s claims on Monday.', '2019-03-04 happened'],
    // What is only supposed, and what nobody says will be by then.
    ['If the board resigns in May, Okoro will move to Tallis.', '2019-05 proposed'],
    ['If Okoro won the vote in 2011, nobody told him.', '2011 happened'],
    ['The bridge was to have opened in 2018 but will not be finished before 2021.', '2018 denied', '2021 expected'],
    ['The bridge will not open until May.', '2019-05 scheduled'],
    [
      'The flats should be ready by May and work is due to start on Friday.',
      '2019-03-08 scheduled',
      '2019-05 proposed',
    ],
    ['Okoro thinks the bank could be in trouble by May.', '2019-05 proposed'],
    ['In an interview to be published on Friday, Okoro tells all.', '2019-03-08 scheduled'],
    // What claims do is a fact; what they are of is not.
    ['Allegations of theft did not stop Okoro from winning the race in 2011.', '2011 happened'],
    ['The claims led to the fall of Okoro in 2011.', '2011 happened'],
    ['Allegations that Okoro sold the mill in 2011 were made.', '2011 claimed'],
    ['The accusation was aired on Merrow radio on Monday.', '2019-03-04 happened'],
    ['Expectations of an early vote were quashed yesterday.', '2019-03-05 happened'],
    ['The allegation is that Okoro fled on Monday.', '2019-03-04 claimed'],
    ['Inquiries into allegations against the Tour winner Ana Lind will go on in May.', '2019-05 scheduled'],
    ['Okoro said Tallis would take proposals for deep cuts to the Merrow summit next month.', '2019-04 scheduled'],
    ['Detailed reports published on Monday accused Okoro of theft.', '2019-03-04 happened'],
    ['Rebels claimed responsibility for the blast that killed nine people in May 2018.', '2018-05 happened'],
    ['Okoro claimed that a blast killed nine people in May 2018.', '2018-05 claimed'],
    ['There is no evidence that Okoro sold the mill in 2011.', '2011 claimed'],
    ['Many people believe that Okoro sold the mill in 2011.', '2011 claimed'],
    // Of a time to come the question is not whether it was.
    ['Okoro would not say whether he would speak when the trial resumes on Friday.', '2019-03-08 scheduled'],
    ['The council failed to decide whether it will sell the mill in May.', '2019-05 proposed'],
    // An adjective tells of its own noun.
    ['Lind saw a possible way out of the crisis that broke out in May 2018.', '2018-05 happened'],
    ['The mayor fears a possible strike in May.', '2019-05 proposed'],
    // What was offered or tried was done, as far as that goes; what is offered for a day to come is not.
    ['Okoro offered his resignation on Monday.', '2019-03-04 happened'],
    ['Okoro offered to resign in May.', '2019-05 proposed'],
    ['The mayor was trying to find a way out yesterday.', '2019-03-05 happened'],
    // What is expected, whatever says when.
    ['A verdict is expected early next year.', '2020 expected'],
    ['A verdict was expected yesterday.', '2019-03-05 expected'],
    // What is not to be on a day.
    ['The court is not sitting on Friday.', '2019-03-08 denied'],
    ['Lind is not meeting the mayor on Friday.', '2019-03-08 denied'],
    ['When the race passes through Tallis today, Lind will lead it.', '2019-03-06 scheduled'],
    // No deed lies ahead, and nothing is foretold of what is over.
    ['The council retreated in April 2019 and the mayor resigned.'],
    ['Yesterday’s retreat by the council means that the row will end.'],
    [
      'On Friday, 25 million registered voters will go to the polls – the first vote since the war ended.',
      '2019-03-08 scheduled',
    ],
    ['On a Monday morning in late May, Okoro and Lind are scheduled to deliver speeches.', '2019-05 scheduled'],
  ];
  for (const [text, ...events] of cases) {
    it(`is ${events.join(', ')} in “${text}”`, () => {
      expect(told(text)).to.deep.equal(events);
    });
  }
});

describe('status where no day of writing is known', () => {
  const status = (text: string) =>
    timeline([{id: 'a', text: `News of Tallis\n\n${text}`}]).undated.map((event) => event.status);
  const cases: [string, string][] = [
    ['Her next film opens on Friday.', 'scheduled'],
    ['On Friday the army opened fire on the crowd.', 'happened'],
    ['If the board resigns on Friday, Okoro will move to Tallis.', 'proposed'],
  ];
  for (const [text, expected] of cases) {
    it(`is ${expected} in “${text}”`, () => {
      expect(status(text)).to.deep.equal([expected]);
    });
  }
});

describe('status', () => {
  const cases: [string, string, string, boolean?][] = [
    ['Okoro met the board.', 'met', 'happened'],
    ['Okoro will meet the board.', 'meet', 'scheduled'],
    ['Okoro was scheduled to meet the board.', 'meet', 'scheduled'],
    ['The talks will also take place.', 'talks', 'scheduled'],
    ['The board is set to vote.', 'vote', 'scheduled'],
    ['She blamed the board in an interview to be aired tonight.', 'interview', 'scheduled'],
    ['The board gave an interview to the press.', 'interview', 'happened'],
    ['Okoro proposed a summit.', 'summit', 'proposed'],
    ['Okoro could resign.', 'resign', 'proposed'],
    ['A meeting is possible, but the visit may fail.', 'visit', 'happened'],
    ['Okoro is expected to resign.', 'resign', 'expected'],
    ['The party is likely to win.', 'win', 'expected'],
    ['Okoro denied that he met Lind.', 'met', 'denied'],
    ['Rebels allegedly bombed the bridge.', 'bombed', 'claimed', true],
    ['Lind accused the rebels of the attack.', 'attack', 'claimed', true],
    ['an alleged attack on the port', 'attack', 'claimed', true],
    ['They ask whether he will seek to resign.', 'resign', 'proposed'],
    ['They doubt whether the rebels attacked the port.', 'attacked', 'claimed', true],
    ['Okoro wants to sign the treaty.', 'sign', 'proposed'],
    ['Okoro plans to sign the treaty.', 'sign', 'scheduled'],
    ['Okoro threatened to resign.', 'resign', 'proposed'],
    ['Okoro vowed to launch an appeal.', 'appeal', 'proposed'],
    ['Okoro secured pledges of help and met the board.', 'met', 'happened'],
    ['Okoro denies meeting the rebels at the visit.', 'visit', 'denied'],
    ['The board should sign the treaty.', 'sign', 'proposed'],
    ['In May Okoro met the board.', 'met', 'happened'],
    ['Okoro claimed that, in May, Lind attacked him.', 'attacked', 'claimed', true],
    ['Okoro insists the rebels bombed the bridge.', 'bombed', 'claimed', true],
    ['Lind attacked him in May, Okoro claims.', 'attacked', 'claimed', true],
    ['Lind attacked him, claimed Ana Okoro.', 'attacked', 'claimed', true],
    ['Okoro testified that Lind attacked him.', 'attacked', 'claimed', true],
    ['The prosecutor said Lind attacked the guard.', 'attacked', 'claimed', true],
    ['Okoro told the court Lind attacked the guard.', 'attacked', 'claimed', true],
    ['It is alleged that Lind attacked the mill.', 'attacked', 'claimed', true],
    ['Lind is alleged to have had a part in the raid on the mill.', 'raid', 'happened'],
    ['Okoro claims an attack was planned.', 'attack', 'claimed', true],
    ['Lind is wanted for killing a guard.', 'killing', 'claimed', true],
    ['Lind wanted to sign the treaty.', 'sign', 'proposed'],
    ['Norland wanted over the years to sign the treaty.', 'sign', 'proposed'],
    ['Police said Lind attacked the guard.', 'attacked', 'happened'],
    ['Lind, who was arrested in May, insists she is innocent.', 'arrested', 'happened'],
    ['Okoro claims the man who met Lind is a thief.', 'met', 'happened'],
    ['The board met Lind, insisting that she stay.', 'met', 'happened'],
    ['The inquiry insisted on a hearing, and Lind resigned.', 'resigned', 'happened'],
    ['Lind, expected to be mayor, resigned.', 'resigned', 'happened'],
    ['Okoro called for a vote.', 'vote', 'proposed'],
    ['Okoro called on Lind to resign.', 'resign', 'proposed'],
    ['Okoro demanded that Lind resign.', 'resign', 'proposed'],
    ['Okoro demanded the release of the crew.', 'release', 'proposed'],
    ['Okoro asked Lind to meet the board.', 'meet', 'proposed'],
    ['Okoro called off the vote.', 'vote', 'happened'],
    ['Weak demand for steel led to the closure of the mill.', 'closure', 'happened'],
    ['Okoro blamed slow sales and an attack on the mill.', 'attack', 'happened'],
    ['Okoro blamed Lind for the attack.', 'attack', 'happened'],
    ['Okoro blamed Lind for attacking the mill.', 'attacking', 'claimed', true],
    ['Okoro demanded an end to the talks and resigned.', 'resigned', 'happened'],
    ['Okoro called for an inquiry into the attack.', 'attack', 'happened'],
    ['Okoro asked them to account for the attack.', 'attack', 'happened'],
    ['He put up a set of chairs and met the board.', 'met', 'happened'],
    ['Rebels are said to have bombed the bridge.', 'bombed', 'claimed', true],
    ['Okoro is reported to have met the board.', 'met', 'claimed', true],
    ['Okoro is known to have met the board.', 'met', 'happened'],
    ['According to the militants, troops bombed the bridge.', 'bombed', 'claimed', true],
    ['Troops bombed the bridge, according to their lawyers.', 'bombed', 'claimed', true],
    ['Troops bombed the bridge, according to the ministry.', 'bombed', 'happened'],
    ['Witnesses said troops bombed the bridge.', 'bombed', 'claimed', true],
    ['The suspect met the board.', 'met', 'happened'],
    ['Two suspects met the board.', 'met', 'happened'],
    ['Police suspect that Okoro met the board.', 'met', 'claimed', true],
  ];
  for (const [text, word, status, hedged = false] of cases) {
    it(`of “${word}” in “${text}” is ${status}${hedged ? ', as hearsay' : ''}`, () => {
      expect(statusOf(text, word)).to.deep.equal({status, hedged});
    });
  }
});
