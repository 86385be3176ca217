import {expect} from 'chai';
import {tell, titles} from './titles.fixture.js';

describe('a title is of the verb that its date belongs to', () => {
  tell('though it says little, where the clause of the date says no more', [
    ['The dockers went back to the picket line after talks collapsed on Sunday.', ['Talks collapsed']],
    ['The crew had left the port when it was closed on Sunday.', ['The crew had left the port when it was closed']],
  ]);

  tell('and not of the one that “and yesterday” parts from it', [
    [
      'In 1986 Otto Brandt raced for the joy of it and yesterday Ana Lind beat Okoro.',
      ['Otto Brandt raced for the joy of it', 'Ana Lind beat Okoro'],
    ],
    ['Ana Lind met Otto Brandt and yesterday’s rivals in Tallis on Monday.', ['Ana Lind met Otto Brandt']],
  ]);

  tell('with a day that the verb asks for', [
    ['Ana Lind chose Christmas Day for a daring ride.', ['Ana Lind chose Christmas Day for a daring ride']],
  ]);

  tell('with what it was done to, which goes before it', [
    [
      'The union asked for an inquiry, which the council rejected on Tuesday.',
      ['The union asked for an inquiry, which the council rejected'],
    ],
    ['The union asked for an inquiry, which was held on Tuesday.', ['An inquiry was held']],
    [
      'Otto Brandt forged forty paintings, which prosecutors say he sold between 2011 and 2016.',
      ['Otto Brandt forged forty paintings, which prosecutors say he sold'],
    ],
  ]);

  tell('the second of two things done to somebody, with the auxiliary of the first', [
    [
      'Ana Lind was suspended in May 2015 and struck off two years later.',
      ['Ana Lind was suspended', 'Ana Lind was struck off'],
    ],
    ['The mayor was held for hours but re-arrested on Monday.', ['The mayor was re-arrested']],
    [
      'Otto Brandt, who was arrested in 2012 and freed in 2014, wrote a book.',
      ['Otto Brandt was arrested', 'Otto Brandt was freed'],
    ],
    ['Otto Brandt was born in Tallis and sold the old mill in 2014.', ['Otto Brandt sold the old mill']], // what he did himself
  ]);
  tell('a participle between commas', [
    [
      'The craft, launched from Tallis aboard a Merrow 9 on Monday, landed at noon.',
      ['Craft launched from Tallis aboard a Merrow 9'],
    ],
  ]);
  tell('that of a clause in brackets', [
    [
      'The chairman and his successor, Ana Lind (who takes over tomorrow), were at the meeting.',
      ['Ana Lind takes over'],
    ],
    ['The vote (2014) was close, and Ana Lind resigned on Monday.', ['Ana Lind resigned']],
  ]);
  tell('or names what its time is told to have brought', [
    ['Yesterday brought the first wave of arrests in Tallis.', ['First wave of arrests in Tallis']],
    ['On Monday Ana Lind saw the mayor of Tallis.', ['Ana Lind saw the mayor of Tallis']],
  ]);
  tell('that of the saying, where a report is out on its day', [
    [
      'The board missed many chances to save the mill, Ana Lind said in her report, published on Tuesday.',
      ['The board missed many chances to save the mill, Ana Lind said'],
    ],
    [
      'The bridge was unsafe, the board said in a report published on Tuesday.',
      ['The bridge was unsafe, the board said'],
    ],
  ]);
  tell('or of what has just been done when it is told', [
    [
      'The council has named Otto Brandt as mayor, state media reported yesterday, adding that he would take over in May.',
      ['The council has named Otto Brandt as mayor', 'He would take over'],
    ],
  ]);
});

describe('a title tells whom it is of', () => {
  tell('by their own name and “whose”, where what it tells of is somebody’s', [
    ['The ward was unsafe, said Joan Price, whose mother died in October 2012.', ['Joan Price, whose mother died']],
    ['Ronnie Lind is the man whose case was reopened in May 2014.', ['The man whose case was reopened']],
  ]);
  tell('all of them, though a comma stands before their verb', [
    [
      'Ana Lind, two guards, and the party chairman Ivo Okoro, were arrested in Tallis on Monday.',
      ['Ana Lind, two guards, and Ivo Okoro were arrested in Tallis'],
    ],
    [
      'They spoke of the mayors Ana Lind and Otto Brandt, who have been in jail since February 2011.',
      ['Ana Lind and Otto Brandt have been in jail since February 2011'],
    ],
  ]);
  tell('and not only the rank of whom a relative clause tells more', [
    ['Ana Lind is the only mayor who can sign the deal today.', ['Ana Lind is the only mayor who can sign the deal']],
  ]);
  tell('with what they are trying to do', [
    ['Two men trying to leave the camp fled on Monday.', ['Two men trying to leave the camp fled']],
  ]);
  tell('though it is a doing', [
    [
      'Shelling near the port of Tallis on Monday caused panic among miners, who feared for the town.',
      ['Shelling near the port of Tallis caused panic among miners'],
    ],
    ['Speaking in Tallis on Monday, Ana Lind resigned.', ['Ana Lind resigned']],
  ]);
});

describe('a name of an event', () => {
  tell('goes on to whom it is to, and to what is called for', [
    ['On Monday the ministry told Merrow of its visit to the port of Tallis.', ['Visit to the port of Tallis']],
    ['There were calls on Monday for Otto Brandt to resign.', ['Calls for Otto Brandt to resign']],
  ]);
  it('is nobody, nor what is only ready to be', () => {
    expect(titles('He met Otto Brandt, last year’s Tour of Norland winner.').join()).not.to.match(/^Tour/);
    expect(titles('The fair, due to open on 20 March, has 90 stalls.').join()).not.to.match(/^Due/);
  });
});

describe('a title ends where it may end', () => {
  tell('behind what a verb asks for', [
    [
      'Yesterday union leaders in the old port of Tallis boasted of setting up units of miners.',
      ['Union leaders in the old port of Tallis boasted of setting up units of miners'],
    ],
    [
      'On Monday Ana Lind and Otto Brandt ran to the old court side by side in what is becoming a race of their own.',
      ['Ana Lind and Otto Brandt ran to the old court side by side'],
    ],
    [
      'Nordair was involved on Monday in a sale of shares – the largest in the history of Norland.',
      ['Nordair was involved in a sale of shares'],
    ],
    ['There were calls on Monday for Otto Brandt to resign.', ['Calls for Otto Brandt to resign']],
  ]);
  tell('before what it may do without', [
    [
      'Mayor Ana Lind appeared before an ethics committee of the Norland parliament on Monday to be questioned about the sale.',
      ['Mayor Ana Lind appeared before an ethics committee of the Norland parliament'],
    ],
    [
      'Peace talks between Norland and two others are due to resume in Merrow on 20 March ahead of a deadline.',
      ['Peace talks between Norland and two others are due to resume in Merrow'],
    ],
    ['Ana Lind threatened to stay on as mayor as recently as last July.', ['Ana Lind threatened to stay on as mayor']],
  ]);
  tell('and not in an aside, nor before one of others', [
    ['The board sent Otto Brandt, a miner from Merrow, to Tallis on Monday.', ['The board sent Otto Brandt to Tallis']],
    [
      'Police of the port of Tallis held the leader of the union, Ana Lind, and other miners in a raid on the old mill on Monday.',
      ['Police of the port of Tallis held the leader of the union, Ana Lind'],
    ],
    [
      'Norland is to begin selling its first ships on 20 March under a complex new law aimed at curbing the sale of old ones.',
      ['Norland is to begin selling its first ships'],
    ],
  ]);
  tell('not behind the rank of a doing', [
    [
      'The union is under great pressure on Monday to call off the second voting round in a fortnight and to join the council of Tallis.',
      ['The union is under great pressure'],
    ],
  ]);
  tell('and keeps what makes its sentence unsure', [
    [
      'The fall of Ana Lind on Monday showed the whole of the town that she is unlikely to win the vote on the port.',
      ['Fall of Ana Lind showed the whole of town that she is unlikely to win vote'],
    ],
  ]);
  tell('with an apostrophe at the word it belongs to', [
    ['The miners ’ union , led by Ana Lind , closed its office on Monday .', ['The miners’ union closed its office']],
  ]);
});
