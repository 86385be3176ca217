import {tell} from './titles.fixture.js';

describe('a title is made from the main clause', () => {
  tell('though its verb has the form of a noun or of a participle', [
    ['Okoro played down the cost of the fire on Monday.', ['Okoro played down the cost of the fire']],
    ['Merrow test-fired its first rocket in May 2014.', ['Merrow test-fired its first rocket']],
    [
      'All nine dockers accused of slowing the port were all acquitted on Monday.',
      ['All nine dockers accused of slowing the port were all acquitted'],
    ],
    ['Shares in the northern mills tumbled on Monday.', ['Shares in the northern mills tumbled']],
    ['Echoing the fall of the crown, shares in the north tumbled on Monday.', ['Shares in the north tumbled']],
    [
      'Nordlink shares, which had lost a third of their value last year, rose on Monday.',
      ['Nordlink shares had lost a third of their value', 'Nordlink shares rose'],
    ],
    [
      'The crew was freed on Monday before being reunited with their families in Tallis.',
      ['The crew was freed before being reunited with their families in Tallis'],
    ],
    [
      'In 2016 the pair split for three months before being reunited at a funeral.',
      ['The pair split for three months before being reunited at a funeral'],
    ],
    ['Guards in the north insist the pit was closed on Monday.', ['Guards in the north insist the pit was closed']],
    [
      'The union estimates that the fire on Monday left 90 families homeless.',
      ['The union estimates that the fire left 90 families homeless'],
    ],
  ]);

  tell('and no noun is taken for its verb', [
    ['Two men accused of theft were held on Monday.', ['Two men accused of theft were held']],
    ['Peace talks with Merrow were held in Tallis on Monday.', ['Peace talks with Merrow were held in Tallis']],
    ['The mill sold to Nordlink on Monday was built by Otto Brandt.', ['Mill sold to Nordlink']],
    ['A bus carrying fans was stopped in Tallis on Monday.', ['A bus carrying fans was stopped in Tallis']],
  ]);

  tell('with the whole of its subject', [
    ['All 520 miners went home on Monday.', ['All 520 miners went home']],
    [
      'As many as 400 people lost their homes in Tallis on Monday.',
      ['As many as 400 people lost their homes in Tallis'],
    ],
    [
      'Anger at the price of bread, fuel and even medicines has risen this week.',
      ['Anger at the price of bread, fuel and even medicines has risen'],
    ],
    [
      'Lind praised the council, and even the mayor, Otto Brandt, accepted the plan on Monday.',
      ['Otto Brandt accepted the plan'],
    ],
    [
      'The police asked about a firm in the northern valleys which was sold on Monday.',
      ['A firm in the northern valleys was sold'],
    ],
    ['When his successor Rosa Okoro was sacked in May 2016, Lind called it a coup.', ['Rosa Okoro was sacked']],
    ['His film was banned on Monday.', ['His film was banned']],
  ]);

  tell('with the object that a date goes with, rather than the name of that', [
    [
      'A Tallis court dismissed theft charges against a Merrow clerk for the Northern Mining Times on Monday.',
      ['A Tallis court dismissed theft charges against a Merrow clerk'],
    ],
    [
      'During this year’s election campaign Ana Lind was keen to show her farm to voters on Monday.',
      ['Ana Lind was keen to show her farm to voters'],
    ],
  ]);

  tell('or from the clause whose verb the date is of', [
    ['This prospect will not change when a new mayor takes office in January 2020.', ['A new mayor takes office']],
    ['The quay was quiet when Ana Lind reopened the mill on Monday.', ['Ana Lind reopened the mill']],
    ['Tallis has had no ferry since the last one sank in 1998.', ['The last one sank']],
    [
      'The road was empty while the guard of honour marched to the quay on Monday.',
      ['The guard of honour marched to the quay'],
    ],
    ['The trade has grown since Merrow joined the union in 2011.', ['Merrow joined the union']],
  ]);

  tell('and from what stands behind an adjunct', [
    [
      'Asked about the fire on Monday, Ana Lind said the mill would be rebuilt.',
      ['Ana Lind said the mill would be rebuilt'],
    ],
    ['With the mill closed, Ana Lind left Tallis on Monday.', ['Ana Lind left Tallis']],
    [
      'Like a lord in his castle, Otto Brandt has started to let his friends share the mill this week.',
      ['Otto Brandt has started to let his friends share the mill'],
    ],
    ['Back in 2014, when wages were low, the mill hired 90 people.', ['The mill hired 90 people']],
  ]);
});

describe('a title that has no room for its clause is whole', () => {
  tell('with the first of several, or without what else is told of a thing', [
    [
      'Police began arresting 250 student leaders and low-ranking members of the northern miners’ party on Monday.',
      ['Police began arresting 250 student leaders'],
    ],
    [
      'Harbour police scrambled on Monday to deny reports that two of their officers had met the owners of the sunken ferry in a hotel.',
      ['Harbour police scrambled to deny reports'],
    ],
    [
      'In a report published on Monday, the auditors of the northern league accused the board of ignoring evidence that the dam had been cracked.',
      ['The auditors of the northern league accused the board of ignoring evidence'],
    ],
    [
      'The bishop of Tallis objected strongly on Monday to the council’s ban on the publication of pictures of the burnt-out cathedral.',
      ['The bishop of Tallis objected strongly to the council’s ban'],
    ],
    [
      'A neighbour of Okoro told the court on Monday that she heard shots, the screams of a woman and then the engine of a car.',
      ['A neighbour of Okoro told the court that she heard shots'],
    ],
    [
      'Lawyers for the miners presented the judge on Monday with documents that show how the owners of the pit had hidden the state of its pumps.',
      ['Lawyers for the miners presented the judge with documents'],
    ],
    [
      'The two unions agreed on Monday that they would go on with talks on the future of the northern coalfield and of the people who work there.',
      ['The two unions agreed that they would go on with talks'],
    ],
    [
      'The president arrives in Tallis late on Monday to meet the widows of the miners and to tour the ruins of the northern works.',
      ['The president arrives in Tallis to meet the widows of the miners'],
    ],
  ]);
});
