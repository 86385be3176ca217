import {tell} from './titles.fixture.js';

describe('a title is whole', () => {
  tell('where an adjective or a participle hid its verb', [
    [
      'In Tallis this week, armed men attacked a mill office, shooting those who slept inside and then burning all the papers of the owners.',
      ['Armed men attacked a mill office'],
    ],
    [
      'The trial of a Tallis miner charged with stealing coal while working for the Merrow Mining Company is expected to begin in May, after a delay of one month.',
      ['The trial of a Tallis miner is expected to begin'],
    ],
    [
      'Hundreds of miners arrived by bus and on foot on Monday to occupy the yard where the sale of the mill was to be held.',
      ['Hundreds of miners arrived by bus and on foot'],
    ],
    [
      'Lind said that he stayed focused on the decisive stages on Monday.',
      ['Lind said that he stayed focused on the decisive stages'],
    ],
    ['A mill built while working men slept was sold on Monday.', ['A mill built while working men slept was sold']],
  ]);

  tell('where what a sentence begins with has nothing to do with it', [
    [
      'And last week, the editor of the Merrow News, a paper known for its reports on theft and other things, was removed from his post.',
      ['The editor of the Merrow News was removed from his post'],
    ],
  ]);

  tell('and of what happened where its sentence only announces that something did', [
    [
      'The battle for the mill took a fresh twist on Monday when the council of Merrow bought half of its shares.',
      ['The council of Merrow bought half of its shares'],
    ],
    ['Lind was hurt on Monday when her boat struck the quay.', ['Lind was hurt when her boat struck the quay']],
  ]);

  tell('where what was done to a thing stands behind it', [
    [
      'The treaty of Tallis, signed in February 2017 by the heads of the four parties in the coalition, raised the pay of officials.',
      ['The treaty of Tallis signed by the heads of the four parties'],
    ],
    [
      'The deal, signed in February 2017 by the heads of the four parties, raised the pay of officials by a half.',
      ['Deal signed by the heads of the four parties'],
    ],
    ['Ostra, founded in Merrow in 1998, employs 2,300 people.', ['Ostra founded in Merrow']],
  ]);

  tell('and states what was said', [
    [
      'Holt told the chancellor of Nordmark during a visit to Tallis on Monday that her government was stable and would stay so.',
      ['Holt told the chancellor of Nordmark that her government was stable'],
    ],
    [
      '"Tallis will only leave behind its debts and become a rich town if we all pay the levy for the whole of the next ten years," Okoro admitted last week.',
      ['"Tallis will only leave behind its debts and become a rich town if we all pay …"'],
    ],
    [
      'While reports said that Lind wanted to close the mill, the mayor made clear in an address at the harbour last week that it would have to stay open for another winter.',
      ['Mayor made clear in an address at the harbour that it would have to stay open'],
    ],
    ['Lind admitted the theft of the bell last week.', ['Lind admitted the theft of the bell']],
  ]);

  tell('without a time that only the day of its article tells', [
    [
      '"Nobody can trust a party that put a thief in charge of the mill," Okoro said at a speech in Tallis last week that called for other owners.',
      ['Speech in Tallis'],
    ],
    [
      'The mayor, who went into hiding last year accused of ordering the theft of the bell, was killed when troops attacked the mill on Monday.',
      ['The mayor went into hiding accused of ordering the theft of the bell', 'Troops attacked the mill'],
    ],
    ['On Monday Okoro spoke of the last day of the tour.', ['Okoro spoke of the last day of the tour']],
    ['Full results are expected next week.', ['Full results are expected next week']],
  ]);

  tell('and ends neither inside a clock time or a number nor where one was left out', [
    ['The mill burned down shortly before 21:05 on Monday.', ['The mill burned down']],
    ['The blast was heard at around 21:30 on Monday in Port Sallow.', ['The blast was heard in Port Sallow']],
    [
      'The house, bought in 1990 for £120,000, came on the market on Monday.',
      ['House bought for £120,000', 'The house came on the market'],
    ],
    ['Merrow beat Tallis 3-2 on Monday.', ['Merrow beat Tallis 3-2']],
  ]);
});

describe('a title with somebody’s words', () => {
  tell('has no mark of a quotation that begins or ends outside of it', [
    [
      'Ana Okoro said on Monday: "The mill has deep debts. We shall close it."',
      ['Ana Okoro said: The mill has deep debts'],
    ],
    [
      '"We are late. The sooner the mill opens the better," Okoro told a Tallis newspaper on Monday.',
      ['The sooner the mill opens the better, Okoro told a Tallis newspaper'],
    ],
  ]);

  tell('keeps both marks of one that it holds', [
    ['Okoro said on Monday: "The mill has deep debts."', ['Okoro said: "The mill has deep debts"']],
  ]);

  tell('where a clause is put in front without a comma', [
    ['After the war ended in 1964 the pair joined the underground union of miners.', ['The war ended in 1964']],
    ['As Norland slid into war in 1965 the pair joined the union of miners.', ['Norland slid into war']],
    [
      'As news of the deal reached Merrow on Monday union leaders condemned it and said so.',
      ['News of the deal reached Merrow'],
    ],
    ['When Lind left the man accused of theft on Monday, she rang the police.', ['Lind left the man accused of theft']],
  ]);

  tell('where its verb stands behind what narrows an apposition', [
    ['Ostra, a chipmaker founded by a miner in Merrow, went public in 2009.', ['Ostra went public']],
    ['The mill, a landmark opened in Tallis by a queen, burnt down on Monday.', ['The mill burnt down']],
    ['The firm, a maker of boats, failed on Monday in Tallis.', ['The firm failed in Tallis']],
  ]);

  tell('and tells what somebody was told to do', [
    [
      'Nordlink told its customers on Monday to stop using the new phone until engineers have found the cause of the fires.',
      ['Nordlink told its customers to stop using the new phone'],
    ],
    [
      'The ministry told the miners of Tallis on Monday to stay at home.',
      ['The ministry told the miners of Tallis to stay at home'],
    ],
  ]);

  tell('and has its sentence’s own statement rather than a clause from its middle', [
    [
      'Marsh and Son is the owner of the Tallis Post, which is to be sold next month to a group of investors.',
      ['The Tallis Post is to be sold to a group of investors'],
    ],
    [
      'Although Merrow was not one of the towns that saw riots, there have been some signs of unrest since Sunday’s quake.',
      ['There have been some signs of unrest since Sunday’s quake'],
    ],
  ]);

  tell('though a tokeniser parted what a wrong decoding had broken', [
    [
      'Last week Norlandâ€ ™ s parliament sacked the treasurer of the party , reflecting fears of unrest in the port .',
      ['Norlandâ€ ™ s parliament sacked the treasurer of the party'],
    ],
    [
      'The former mayor â€ “ known to all as Lind â€ “ was detained on Monday for questioning by the police of Tallis .',
      ['The former mayor was detained for questioning by the police of Tallis'],
    ],
  ]);
});
