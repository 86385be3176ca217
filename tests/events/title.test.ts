import {expect} from 'chai';
import {timeline} from '../../src/timeline.js';
import {check, isSubsequence} from '../properties/invariants.js';

const WEDNESDAY = '2019-03-06';

/** The titles of what a text tells, published on Wednesday, 6 March 2019. */
function titles(text: string): string[] {
  const articles = [{id: 'a', text: `News of the day\n\n${text}`, published: WEDNESDAY}];
  const made = timeline(articles);
  check(articles, made);
  return [...made.events, ...made.undated].map(({title}) => title);
}

describe('a title', () => {
  it('keeps its date where another event has the line without', () => {
    const told = [3, 10, 17].map((day) => `A wall collapsed in Tallis on ${day} January 2018.`).join(' ');
    expect(new Set(titles(told)).size).to.equal(3);
    expect(titles(told)).to.include('A wall collapsed in Tallis on 10 January 2018');
  });

  it('may end with “Mr”, where the line of its text breaks there', () => {
    const told =
      'In April 2015 Ana Belmonte quickly met the board of the old harbour of the whole town of Tallis with Mr';
    expect(titles(`${told}\n\nBrandt signed the treaty.`)).to.have.length(1);
  });

  const cases: [string, [string, string][]][] = [
    [
      'leaves out who says it, where what is said is the news',
      [
        ['Police said Otto Brandt was arrested on Monday.', 'Otto Brandt was arrested'],
        ['Officials said that Otto Brandt was arrested on Monday.', 'Otto Brandt was arrested'],
        [
          'The harbour of Tallis was closed on Monday, the ministry said on Tuesday.',
          'The harbour of Tallis was closed',
        ],
        ['The mill in Tallis, he said, burned down on Monday.', 'The mill in Tallis burned down'],
      ],
    ],
    [
      'has its words without the signs of emphasis and the address of a link',
      [
        ['The bridge of Tallis was *shut* on Monday.', 'The bridge of Tallis was shut'],
        ['The **Evening Star** of Tallis was sold on Monday.', 'The Evening Star of Tallis was sold'],
        [
          'Nordair [closed its base](https://example.org/base) in Tallis on Monday.',
          'Nordair closed its base in Tallis',
        ],
      ],
    ],
    [
      'keeps what its words would mean something else without',
      [
        [
          'The council said on Monday that it would not allow the union or its other rival, Otto Brandt, to return to the works.',
          'Council said it would not allow the union or Otto Brandt to return to the works',
        ],
        [
          'The union has asked the Norland prime minister, Ana Lind, to come to Tallis on Monday to make the case against the closing of the last mill of the port.',
          'The union has asked Ana Lind to come to Tallis',
        ],
        [
          'Ana Lind told the council on Monday that the ministry in Tallis had falsely claimed that the old works were unsafe.',
          'Ana Lind told council that ministry had falsely claimed old works were unsafe',
        ],
        [
          'The chairman of the union, Otto Brandt, said in jest on Monday that the mayor of Tallis might as well close the whole old harbour.',
          'Otto Brandt said in jest that the mayor of Tallis might as well close …',
        ],
        [
          'Mayor Ana Lind’s relations with the president of the miners’ union in Tallis were broken off on Monday.',
          'Mayor Ana Lind’s relations with president of miners’ union were broken off',
        ],
        [
          'Mayor Ana Lind admitted on Monday that the Merrow party had failed to live up to the hopes of the town.',
          'Ana Lind admitted the Merrow party failed to live up to the hopes of the town',
        ],
        ['Hardly any miners were freed on Monday.', 'Hardly any miners were freed'],
        ['Only the mayor, Ana Lind, was freed on Monday.', 'Only the mayor was freed'],
        ['The mayor was freed only on Monday.', 'The mayor was freed'],
        ['Only on Monday was the mayor freed.', 'Only on Monday was the mayor freed'],
        ['The mayor said only on Monday that she had left.', 'The mayor said that she had left'],
        [
          'The removal of Lind, approved by the council on Monday, caused a riot.',
          'The removal of Lind approved by the council',
        ],
        [
          'The album Merrow ’11 was released on Monday as a gift of the label.',
          'The album Merrow ’11 was released as a gift of the label',
        ],
      ],
    ],
    [
      'ends where a phrase or clause does',
      [
        [
          'Otto Brandt was arrested on Monday after his wife, Ana Lind, called the police to the mill in the port of Tallis and told them of the theft.',
          'Otto Brandt was arrested',
        ],
        ['The mill closed on Monday and its owner, Ana Lind, left the town.', 'The mill closed'],
        [
          'Lind dismissed questions about the mill on Monday even though the council had granted an inquiry.',
          'Lind dismissed questions about the mill',
        ],
        [
          'Police said on Monday that the works had been closed just days before.',
          'Police said that the works had been closed',
        ],
        [
          'The ministry of labour said on Monday there were 400 protests, riots and other “small troubles” in the mills of the port.',
          'The ministry of labour said there were 400 protests, riots …',
        ],
        [
          'Otto Brandt said on Monday that, having not seen the plan since March, and after missing all the talks of the council, he would not vote on it.',
          'Otto Brandt said that, having not seen the plan since March, and after missing …',
        ],
      ],
    ],
    [
      'begins with who did it, and not with what stands in front',
      [
        [
          'After a site visit to Tallis on Monday, Okoro said work at the arena was far behind schedule.',
          'Okoro said work at the arena was far behind schedule',
        ],
        [
          'After a long chapter of mishaps Otto Brandt, the champion, finally returned to racing on Monday.',
          'Otto Brandt finally returned to racing',
        ],
        [
          'After the mayor of Tallis Ana Lind resigned on Monday, the council met.',
          'The mayor of Tallis Ana Lind resigned',
        ],
      ],
    ],
    [
      'keeps who says it, where what is said needs it',
      [
        [
          'Nordlink announced on Monday that it would close the mill in Tallis.',
          'Nordlink announced that it would close the mill in Tallis',
        ],
        ['Okoro claimed on Monday that the council had misled him.', 'Okoro claimed that the council had misled him'],
      ],
    ],
    [
      'names the whole of what its verb speaks of',
      [
        [
          'The trial of the former port boss Otto Brandt, which was due to open on Monday, has been put back.',
          'The trial of the former port boss Otto Brandt was due to open',
        ],
        [
          'The bodies of two men missing since the night of the storm were found on Monday, police said.',
          'The bodies of two men missing since the night of the storm were found',
        ],
        [
          'A coalition of Social Democrats, Greens and Liberals took office on Monday.',
          'A coalition of Social Democrats, Greens and Liberals took office',
        ],
        [
          'The Mills and Rivers Commission (MRC), created in 2002, has found a way.',
          'The Mills and Rivers Commission created in 2002',
        ],
        [
          'Ana Lind and Otto Brandt, arrested in May 2009, are still in prison.',
          'Ana Lind and Otto Brandt arrested in May 2009',
        ],
        [
          'The crew was renamed to move on from its disastrous 2017.',
          'The crew was renamed to move on from its disastrous 2017',
        ],
        ['After leading a long campaign in Norland, Mr Brandt was elected in 1997.', 'Mr Brandt was elected'],
        [
          'The crew was disbanded in 2007, although his partner, Otto Brandt, has moved to another ship.',
          'The crew was disbanded',
        ],
        [
          'The town has a library and a school at Merrow, completed in 2009, which the mayor likes best.',
          'A school at Merrow completed in 2009',
        ],
        [
          'The cup tie with Harrow Vale, which has been moved to 9 May, is sold out.',
          'The cup tie with Harrow Vale has been moved to 9 May',
        ],
        ['Ana Lind was made mayor in 2003, having turned down an office in 1988.', 'Ana Lind turned down an office'],
        ['The museum, designed by Ana Lind, who died in February, was opened in 1998.', 'The museum was opened'],
        ['Ana Lind, architect, born 2 February 1938; died 3 March 2019', 'Ana Lind born'],
        ['Ana Lind, having sold the mill in 1988, went to Tallis.', 'Ana Lind sold the mill'],
      ],
    ],
    [
      'tells the second of two things to be done with what it shares with the first',
      [
        [
          'The probe is expected to land on 21 April and to begin its work in June.',
          'The probe is expected to begin its work',
        ],
        ['Work could start in April and be finished by 2025.', 'Work could be finished by 2025'],
      ],
    ],
    [
      'keeps a month with its full stop and its day',
      [
        [
          'The vote has been pushed back to no earlier than Apr. 3.',
          'The vote has been pushed back to no earlier than Apr. 3',
        ],
      ],
    ],
    [
      'keeps who says it behind what is still to come',
      [
        [
          'Rovers will not sign a keeper, the director of the club, Otto Brandt, insisted on Monday.',
          'Rovers will not sign a keeper, Otto Brandt insisted',
        ],
      ],
    ],
    [
      'begins with a capital, but with none that would make another word of its source’s',
      [
        ['inspectors closed the mill in Tallis on Monday.', 'Inspectors closed the mill in Tallis'],
        ['ınspectors closed the mill in Tallis on Monday.', 'ınspectors closed the mill in Tallis'],
      ],
    ],
    [
      'does not end before the object of its verb',
      [
        [
          'The minister announced in Port Sallow on Monday a ban on night trains.',
          'The minister announced in Port Sallow a ban on night trains',
        ],
        [
          'Ana Belmonte told reporters on Monday that the mill would reopen.',
          'Ana Belmonte told reporters that the mill would reopen',
        ],
        [
          'The council accused Otto Brandt on Monday of hiding the report.',
          'The council accused Otto Brandt of hiding the report',
        ],
        ['Nordlink described the ruling on Monday as a mistake.', 'Nordlink described the ruling as a mistake'],
      ],
    ],
    [
      'takes the subject of a statement as a whole',
      [
        ['A second man, aged 22, who was arrested on Monday, has been freed.', 'A second man was arrested'],
        [
          'Chief Executive Lena Brandt, who resigned on Monday, said the mill would stay open.',
          'Chief Executive Lena Brandt resigned',
        ],
        [
          'Between January and February at least 30 people were killed in the protests.',
          'At least 30 people were killed in the protests',
        ],
        ['Before dawn on Monday officers of the guard entered the mill.', 'Officers of the guard entered the mill'],
        ['The Miners’ Union of Tallis closed its office on Monday.', 'The Miners’ Union of Tallis closed its office'],
        ['A clinic run by nuns north of Tallis closed on Monday.', 'A clinic run by nuns north of Tallis closed'],
        ['The crew of the ferry abandoned the wreck on Monday.', 'The crew of the ferry abandoned the wreck'],
        ['A judge in Tallis, Nordmark, jailed Otto Brandt on Monday.', 'A judge in Tallis jailed Otto Brandt'],
        [
          'The storm that hit Ketterby on Monday sank the ferry Aurora.',
          'The storm that hit Ketterby sank the ferry Aurora',
        ],
        ['The power-sharing agreement collapsed on Monday.', 'The power-sharing agreement collapsed'],
      ],
    ],
    [
      'does not take what is done to a thing named before for a statement',
      [
        [
          'The treaty that Tallis and Merrow signed in Ketterby on Monday limits the cod catch.',
          'The treaty that Tallis and Merrow signed in Ketterby limits the cod catch',
        ],
        ['The ship that Tallis bought in May sank off Merrow.', 'The ship that Tallis bought in May sank off Merrow'],
        [
          'A video that the army released on Monday shows the mine in flames.',
          'A video that the army released shows the mine in flames',
        ],
        [
          'The bomb that the rebels planted in Merrow on Monday wounded two guards.',
          'The bomb that the rebels planted in Merrow wounded two guards',
        ],
        [
          'The plan that the council of Merrow approved on Monday gives the school a new roof.',
          'The plan that the council of Merrow approved on Monday gives the school …',
        ],
        ['Ties are bad amid revelations that the port meddled in the vote on Monday.', 'The port meddled in the vote'],
        ['There is proof that the ferry sank off Merrow on Monday.', 'The ferry sank off Merrow'],
        ['Ana Belmonte said that the board closed the mill on Monday.', 'The board closed the mill'],
      ],
    ],
    [
      'names whom a pronoun stands for, where only one can be meant',
      [
        [
          'The mayor, Ana Belmonte, runs the port. On Monday she closed the old quay.',
          'Ana Belmonte closed the old quay',
        ],
        ['When Otto Brandt fell ill in Tallis he resigned on Monday.', 'Otto Brandt resigned'],
        ['Mr Brandt, a miller, wrote to the board. He resigned on Monday.', 'Brandt resigned'],
        ['Ms Belmonte said: “The quay is old.” She will close it on Friday.', 'Belmonte will close it'],
        [
          'Prime Minister Ana Belmonte spoke to the board. She visited the quay on Monday.',
          'Prime Minister Ana Belmonte visited the quay',
        ],
        [
          'Belmonte denied that the ferry was overloaded when it sank off Merrow on Monday.',
          'The ferry sank off Merrow',
        ],
        ['A train was on its way to Tallis when it hit a lorry on Monday.', 'A train hit a lorry'],
        ['Lind said the old mill was empty when it burned down on Monday.', 'The old mill burned down'],
        ['The board sold the ferry before it sank on Monday.', 'The board sold the ferry before it sank'],
        ['The unions called it a betrayal and said they would strike on Friday.', 'The unions said they would strike'],
        ['The fund worked with the port while it sank on Monday.', 'The fund worked with the port while it sank'],
        [
          'The harbour board’s ferry was late when it sank on Monday.',
          'The harbour board’s ferry was late when it sank',
        ],
        ['The captain slept when it began to rain on Monday.', 'The captain slept when it began to rain'],
        ['Mr Brandt wrote to Ms Belmonte. He resigned on Monday.', 'He resigned'],
        ['The mayor, Ana Belmonte, met Otto Brandt. On Monday he closed the quay.', 'He closed the quay'],
        ['The judge sat with Ana Belmonte. She closed the quay on Monday.', 'She closed the quay'],
        [
          'A prize went to Otto Brandt in 2018. Otto Brandt owns the mill. Otto Brandt, a miller, thanked the board. He resigned on Monday.',
          'Otto Brandt resigned',
        ],
        [
          'Okoro is sued by his former aide, Otto Brandt, who claims he was robbed on Monday.',
          'Otto Brandt claims he was robbed',
        ],
      ],
    ],
    [
      'states what is dated, and no other clause of its sentence',
      [
        ['Otto Brandt, 71, who drowned on Monday, built the quay.', 'Otto Brandt drowned'],
        [
          'Rosa Lind, the treasurer who is exiled in Nordmark, called for a strike on Monday.',
          'Rosa Lind called for a strike',
        ],
        [
          'Ana Belmonte won time on Monday by claiming Brandt and his allies were ill.',
          'Ana Belmonte won time by claiming Brandt and his allies were ill',
        ],
        ['More than one million voters were counted on Monday.', 'More than one million voters were counted'],
        [
          'The board printed documents on Monday that purport to show losses, fraud and theft of every kind for many years.',
          'The board printed documents',
        ],
        [
          'Rosa Lind met Otto Brandt on Monday to discuss what had been called the worst winter that anybody could recall.',
          'Rosa Lind met Otto Brandt',
        ],
        [
          'Unrest over the shooting of Ana Lind, a miller from Merrow, a town in Nordmark, spread to Tallis on Monday.',
          'Unrest over the shooting of Ana Lind spread to Tallis',
        ],
        ['Otto Brandt, nicknamed “the Miller”, was born in Tallis on Monday.', 'Otto Brandt was born in Tallis'],
        ['Nordmark imposed a ban on Monday, but Tallis responded by closing the quay.', 'Nordmark imposed a ban'],
        [
          'Talks in Tallis on Monday focused on the need to “reinvigorate” the trade organisation of the western harbours and of its members.',
          'Talks focused on need to “reinvigorate” trade organisation of western harbours',
        ],
      ],
    ],
    [
      'leaves out appositions, asides and relative clauses',
      [
        ['Ana Belmonte, the mayor of Port Sallow, resigned on Monday.', 'Ana Belmonte resigned'],
        [
          'The new mayor, Ana Belmonte, formally called for a vote on Monday, and Brandt said it was due.',
          'Ana Belmonte formally called for a vote',
        ],
        [
          'The ferry Aurora – also known as the Old Lady – sank off Ketterby on Monday.',
          'The ferry Aurora sank off Ketterby',
        ],
        ['Otto Brandt, who was born in Tallis, died on Monday.', 'Otto Brandt died'],
        ['The ferry Aurora, built in Tallis and owned by Nordlink, sank on Monday.', 'The ferry Aurora sank'],
        ['Nordmark, however, signed the treaty on Monday.', 'Nordmark signed the treaty'],
      ],
    ],
    [
      'says what a relative clause says of its noun',
      [
        [
          'The talks coincided with a visit by Chancellor Erika Voss, who met Okoro in Tallis on Monday.',
          'Chancellor Erika Voss met Okoro in Tallis',
        ],
      ],
    ],
    [
      'names what a “which” speaks of, by number and kind',
      [
        [
          'The arrest is a message to a summit of southern leaders, which opens in Tallis on Friday.',
          'A summit of southern leaders opens in Tallis',
        ],
      ],
    ],
    [
      'tells nothing that was done as still to come',
      [
        [
          'With voters going to the polls next Friday, the mayor of Tallis fought back.',
          'With voters going to the polls, the mayor of Tallis fought back',
        ],
      ],
    ],
    [
      'lets a place do nothing of what somebody does there',
      [['The park lies near the mill, where the mayor, Ana Lind, will arrive on Friday.', 'Ana Lind will arrive']],
    ],
    [
      'keeps who says it, where its date is that of the saying',
      [
        ['Otto Brandt said on Monday that the vote had been rigged.', 'Otto Brandt said that the vote had been rigged'],
        [
          'Otto Brandt predicted on Monday that the mill would close.',
          'Otto Brandt predicted that the mill would close',
        ],
        [
          'The mill will close within a year, Otto Brandt said on Monday.',
          'The mill will close within a year, Otto Brandt said',
        ],
        [
          '“The count was a disgrace,” said mayor Otto Brandt on Monday.',
          '“The count was a disgrace,” said mayor Otto Brandt',
        ],
        ['The mill is safe, Otto Brandt told the council on Monday.', 'The mill is safe, Otto Brandt told the council'],
        [
          'It was announced on Monday that Otto Brandt will lead the mill.',
          'It was announced that Otto Brandt will lead the mill',
        ],
        // What is dated itself may be told without.
        ['Otto Brandt sold the mill on Monday, police said.', 'Otto Brandt sold the mill'],
        ['Police said Otto Brandt was shot on Monday.', 'Otto Brandt was shot'],
      ],
    ],
    [
      'takes the subject of the first of two verbs, where the date stands before the second',
      [
        [
          'Otto Brandt failed a test and in 2007 admitted lying to the board.',
          'Otto Brandt admitted lying to the board',
        ],
      ],
    ],
    [
      'takes what goes before who says it',
      [
        [
          'Nordmark is trying to block a large aid package to Tallis because it believes that its mayor is at the head of the rebels there, officials of the treasury admitted on Monday.',
          'Nordmark is trying to block a large aid package to Tallis',
        ],
      ],
    ],
    [
      'is about what the date dates, not about the clause beside it',
      [
        ['The council opened the inquiry after Otto Brandt resigned on Monday.', 'Otto Brandt resigned'],
        ['The board praised the crew, and Nordlink bought the mill on Monday.', 'Nordlink bought the mill'],
        ['Since the mine at Tallis closed in 2016, hundreds of families have left.', 'The mine at Tallis closed'],
      ],
    ],
    [
      'keeps a date that grammar asks for',
      [
        [
          'Figures released on Monday showed a fall in exports from Nordmark.',
          'Figures released on Monday showed a fall in exports from Nordmark',
        ],
        [
          'Otto Brandt won a landslide in February 1997 elections.',
          'Otto Brandt won a landslide in February 1997 elections',
        ],
        ['Otto Brandt resigned in February 1997 due to a conviction.', 'Otto Brandt resigned due to a conviction'],
        ['The 2016 referendum in Nordmark failed.', 'The 2016 referendum in Nordmark failed'],
      ],
    ],
    [
      'tells what its verb tells, where the date can be of nothing else',
      [
        [
          'Okoro of Merrow won a long sprint at the end of the sixth stage of the Tour of Nordmark and Tallis today.',
          'Okoro of Merrow won a long sprint',
        ],
        [
          'The head of the miners’ union was today charged with theft.',
          'The head of the miners’ union was charged with theft',
        ],
        [
          'On Monday, the mayor Ana Belmonte speaking to the Harbour Club of Port Sallow called the quay “a shame”.',
          'The mayor Ana Belmonte called the quay “a shame”',
        ],
        [
          'A suit was filed in Tallis, but on Monday the brothers agreed to sell the mill in Merrow.',
          'The brothers agreed to sell the mill in Merrow',
        ],
        ['The council moved a vote from May to Monday.', 'The council moved a vote from May to Monday'],
      ],
    ],
    [
      'is not about what only tells more of its subject',
      [
        [
          'Unrest over the shooting of Otto Brandt by two guards on Monday went on in Tallis for the third night.',
          'Shooting of Otto Brandt by two guards',
        ],
      ],
    ],
    [
      'does without a word that points back, as headlines do, but not where that leaves nothing to see',
      [
        ['That lawsuit was dismissed on Monday by a judge in Tallis.', 'Lawsuit was dismissed by a judge in Tallis'],
        ['Her lawyers filed an appeal in Tallis on Monday.', 'Lawyers filed an appeal in Tallis'],
        ['His father died in Tallis on Monday.', 'His father died in Tallis'],
        ['This decision was published in Tallis on Monday.', 'This decision was published in Tallis'],
      ],
    ],
    [
      'is what a participle says of its noun, where the date goes with it alone',
      [
        ['A housing levy introduced in July is unlawful, the court in Tallis found.', 'Housing levy introduced'],
        [
          'The latest suit, filed in September 2018 in Tallis, claims that Nordlink broke the treaty.',
          'Latest suit filed in Tallis',
        ],
        ['A youth hostel opened in 2016 has burned down.', 'Youth hostel opened'],
        [
          'The bill, passed by the senate of Merrow in March 2018, would become law once signed.',
          'Bill passed by the senate of Merrow',
        ],
        ['The report, the fruit of a public inquiry begun in 2018, named fifteen millers.', 'Public inquiry begun'],
        ['The council opened in 2016 the old quay of Tallis.', 'The council opened the old quay of Tallis'],
      ],
    ],
    [
      'keeps who says what is only an opinion',
      [
        [
          'Nathan Sund told the court on Monday that the words of Otto Brandt were an outrage.',
          'Nathan Sund told the court that the words of Otto Brandt were an outrage',
        ],
        [
          'Ana Belmonte told the court on Monday that Otto Brandt had burned the ledgers.',
          'Ana Belmonte told the court that Otto Brandt had burned the ledgers',
        ],
      ],
    ],
    [
      'may be who said what, in as many words as end with a clause',
      [
        [
          'On Monday Okoro admitted: “I feel older than I did, but it makes me laugh and it will not stop me from going to sea.”',
          'Okoro admitted: “I feel older than I did”',
        ],
        [
          'Rosa Lind, chief prosecutor at the Court of Tallis, said on Monday: “As my father used to say, right is right.”',
          'Rosa Lind said: “As my father used to say, right is right”',
        ],
        [
          'Otto Brandt told the Merrow Gazette on Monday: “Tallis has been a friend for many years.”',
          'Otto Brandt told the Merrow Gazette: “Tallis has been a friend for many years”',
        ],
      ],
    ],
    [
      'does not tell what was done for what is still to come',
      [
        [
          'Otto Brandt was freed on bail and will appear in court on 25 March 2019.',
          'Otto Brandt will appear in court',
        ],
        ['The council called a vote for 25 March 2019.', 'The council called a vote for 25 March 2019'],
      ],
    ],
    [
      'may leave out the second of two, where both are whole',
      [
        [
          'Otto Brandt was found guilty on Monday of eleven counts of aiding and abetting theft and crimes against the peace of Nordmark.',
          'Otto Brandt was found guilty of eleven counts of aiding and abetting theft',
        ],
      ],
    ],
    [
      'leaves no hour, compound or half of a date behind',
      [
        ['The ferry Aurora sank off Ketterby on Monday local time (UTC−03:00).', 'The ferry Aurora sank off Ketterby'],
        [
          'On Monday, Royal Nordmark Harbour Institute-operated divers found the main wreck of the old ferry Aurora far down.',
          'Divers found the main wreck of the old ferry Aurora far down',
        ],
      ],
    ],
    [
      'ends where nothing is left to ask',
      [
        [
          'Three miners were released from jail on Monday along with several others whom the board had never named.',
          'Three miners were released from jail',
        ],
        [
          'Otto Brandt appeared in court again on Monday as the crown and the defence traded blows over the ledgers of the mill.',
          'Otto Brandt appeared in court again',
        ],
        [
          'Otto Brandt was summoned back to the witness box on Monday.',
          'Otto Brandt was summoned back to the witness box',
        ],
        [
          'The Merrow Gazette reported on Monday 22 dead and 43 injured, with officials in Tallis saying that more were likely to be found.',
          'The Merrow Gazette reported 22 dead and 43 injured',
        ],
        [
          'A flood that hit three towns killed over 200 people on Monday.',
          'A flood that hit three towns killed over 200 people',
        ],
        [
          'Brandt said last week the house arrests of the two men had been eased.',
          'Brandt said the house arrests of the two men had been eased',
        ],
        [
          'Belmonte told reporters on Monday that she would only consider an early council election in Tallis if it rained.',
          'Belmonte told reporters that she would only consider an early council election',
        ],
      ],
    ],
    [
      'leaves out the hour or day that heads a note',
      [
        ['10.15 am Ana Belmonte opened the inquest on Monday.', 'Ana Belmonte opened the inquest'],
        ['2pm: Otto Brandt was freed on Monday.', 'Otto Brandt was freed'],
        ['3 March The council jailed Otto Brandt in Tallis.', 'The council jailed Otto Brandt in Tallis'],
        [
          'The main party failed on Monday to make a decision on whether it will take part in the vote for the council of Tallis and Merrow.',
          'The main party failed to make a decision',
        ],
        ['Ten miners were freed on Monday.', 'Ten miners were freed'],
        ['14:20 The Greens quit the council on Monday.', 'The Greens quit the council'],
      ],
    ],
    [
      'leaves no preposition of its date behind',
      [
        ['Gudrun Aker was sworn in on Monday as mayor of Tallis.', 'Gudrun Aker was sworn in as mayor of Tallis'],
        ['Gudrun Aker, on Monday, opened the bridge in Tallis.', 'Gudrun Aker opened the bridge in Tallis'],
      ],
    ],
    [
      'ends where the clause may end, rather than with an ellipsis, though it begins with a pronoun',
      [
        [
          'In 1998 he was elected mayor of Tallis and later that year chairman of the board of the harbour of Merrow.',
          'He was elected mayor of Tallis',
        ],
        ['They married in 1998 and remained so for his first four victories, though they parted.', 'They married'],
      ],
    ],
    [
      'leaves out whose last week or next year it was',
      [
        ['Okoro won last month’s election in Nordmark.', 'Okoro won election in Nordmark'],
        ['Okoro boycotted last week’s vote.', 'Okoro boycotted vote'],
      ],
    ],
    [
      'ends with no member of what is joined outside it, and before nothing that it is compared with',
      [
        [
          'It would be the 11th vote since Tallis brought back the levy in 1978, and the first since Okoro came to office.',
          'Tallis brought back the levy',
        ],
        ['The harbour became as busy on Monday as ever.', 'The harbour became as busy as ever'],
        ['Prices in Tallis rose faster in 2012 than in Merrow.', 'Prices in Tallis rose faster than in Merrow'],
        ['Okoro jailed Brandt, Lind and the second miner on Monday.', 'Okoro jailed Brandt, Lind and the second miner'],
      ],
    ],
    [
      'does not end between somebody and the verb of what was said of them',
      [
        ['The report could mean the inquest, which began on 4 March, would be delayed.', 'The inquest began'],
        [
          'The council issued on Sunday a statement saying Brandt, who was fined in 2009, had to go.',
          'The council issued a statement saying Brandt had to go',
        ],
      ],
    ],
    [
      'takes two trades with one article for an apposition, and steps over two appositions',
      [
        [
          'Otto Brandt is accused of killing Tove Vance, a lock keeper and councillor, on Monday at his home in Port Sallow.',
          'Otto Brandt is accused of killing Tove Vance at his home in Port Sallow',
        ],
        [
          'At the start of the inquest, the judge, Ana Lind, swore in two jurors on Monday.',
          'Ana Lind swore in two jurors',
        ],
      ],
    ],
    [
      'takes nobody in particular for somebody, and ends before nothing that an adjective asks for',
      [
        ['Otto Brandt in particular resigned on Monday.', 'Otto Brandt in particular resigned'],
        [
          'Okoro was charged on Monday with perjury - a crime punishable by exile - as the council fought to stay.',
          'Okoro was charged with perjury',
        ],
      ],
    ],
    [
      'knows a participle that only describes from what the subject did',
      [
        [
          'On Monday heavily armed miners attacked the mill in Tallis.',
          'Heavily armed miners attacked the mill in Tallis',
        ],
        ['The ferry, nicknamed the “Old Lady” by its crew, sank on Monday off Tallis.', 'The ferry sank off Tallis'],
        ['The mill, built with money reserved for schools, burned down on Monday.', 'The mill burned down'],
        [
          'Okoro seemed concerned at a meeting on Monday that the vote would fail.',
          'Okoro seemed concerned at a meeting that the vote would fail',
        ],
        ['Lind resigned, apologised and left the country on Monday.', 'Lind left the country'],
      ],
    ],
    [
      'gives verbs in a row one subject',
      [
        [
          'Okoro is accused of a plot with the miners, who looted, burned and destroyed three mills in 2016.',
          'The miners destroyed three mills',
        ],
      ],
    ],
    [
      'reads a verb behind “to” that no list has',
      [
        ['Union observers were to monitor the vote on Monday.', 'Union observers were to monitor the vote'],
        ['Voting was to end on Monday.', 'Voting was to end'],
      ],
    ],
    [
      'does not end where only what follows tells which it is',
      [
        [
          'In May Otto Brandt became the first miner to cross the Merrow strait.',
          'Otto Brandt became the first miner to cross the Merrow strait',
        ],
        [
          'Lind became the first mayor in the history of Tallis in 2016.',
          'Lind became the first mayor in the history of Tallis',
        ],
        ['Lind won the contest on Monday to the joy of Tallis.', 'Lind won the contest to the joy of Tallis'],
      ],
    ],
    [
      'keeps the words of doubt',
      [
        ['Lind reportedly also sold the mill in 2016.', 'Lind reportedly sold the mill'],
        [
          'Otto Brandt of the council of Tallis was allegedly attacked on Monday by three men armed with knives near the harbour.',
          'Otto Brandt of the council of Tallis was allegedly attacked by three men',
        ],
        [
          'The union predicted on Monday that marches and strikes would topple Okoro.',
          'The union predicted that marches and strikes would topple Okoro',
        ],
        [
          'The bill will come into force if approved by the senate in May, but the miners have sued.',
          'The bill will come into force if approved by the senate',
        ],
      ],
    ],
    [
      'does not deny or promise more than its source',
      [
        [
          'Hardly anybody in Tallis thought that the mayor had sold the mill and the houses of the workers to a friend on Monday.',
          'Hardly anybody in Tallis thought that the mayor had sold the mill',
        ],
        [
          'Few miners in Tallis believed that the mayor had sold the mill and the houses of the workers to a friend on Monday.',
          'Few miners in Tallis believed that the mayor had sold the mill',
        ],
        [
          'In the last few days, officials have said that the mayor sold the mill and the houses of the workers to a friend on Monday.',
          'The mayor sold the mill and the houses of the workers to a friend',
        ],
        [
          'Nordlink said on Monday it would not sell boats built in Merrow.',
          'Nordlink said it would not sell boats built in Merrow',
        ],
        ['There was no sign of a fire in the mill on Monday.', 'There was no sign of a fire in the mill'],
        [
          'Lind would stay in Tallis until the vote, he said on Monday in a speech.',
          'Lind would stay in Tallis until the vote, he said',
        ],
      ],
    ],
    [
      'ends before no complement that an adverb or a person parts from its verb',
      [
        ['Merrow warned the council yesterday not to sell the mill.', 'Merrow warned the council not to sell the mill'],
        ['The vote pushed the Liberal Party out of power on Monday.', 'The vote pushed the Liberal Party out of power'],
        ['On Monday Nordmark gave Merrow until May to pay.', 'Nordmark gave Merrow until May to pay'],
      ],
    ],
    [
      'has whoever it names without what describes them, where it would be too long',
      [
        [
          'Otto Brandt squeezed his predecessor and main rival Ana Belmonte out of the top harbour post on Monday.',
          'Otto Brandt squeezed Ana Belmonte out of the top harbour post',
        ],
        [
          'The second most powerful person in Nordmark arrived in Tallis on Monday.',
          'The second most powerful person in Nordmark arrived in Tallis',
        ],
        [
          'Prosecutors in Tallis started cross-examining the Arctic and Antarctic explorer Otto Brandt on Monday.',
          'Prosecutors in Tallis started cross-examining Otto Brandt',
        ],
        [
          'A former port clerk claimed in a Tallis courtroom on Monday that the Nordmark opposition leader Ana Lind plotted a strike.',
          'A former port clerk claimed in a Tallis courtroom that Ana Lind plotted a strike',
        ],
        [
          'A former harbour clerk claimed in a crowded Tallis courtroom on Monday that Ana Lind plotted a strike.',
          'A former harbour clerk claimed Ana Lind plotted a strike',
        ],
      ],
    ],
    [
      'takes a name between commas only for whoever the verb speaks of',
      [
        ['The head of the port authority, Otto Brandt, resigned on Monday.', 'Otto Brandt resigned'],
        [
          'The trial of the mayor for the murder of his neighbour, Ana Lind, began on Monday.',
          'The trial of the mayor began',
        ],
        [
          'The media scrum surrounding Ana Lind on Monday provided a reminder of the clouds that still hang over the port.',
          'The media scrum provided a reminder of the clouds that still hang over the port',
        ],
      ],
    ],
    [
      'begins with the name that a phrase in front of it runs into',
      [
        ['In a short statement Okoro welcomed the ruling on Monday.', 'Okoro welcomed the ruling'],
        [
          'In the end Okoro was forced into a humiliating climbdown on 16 March when, under pressure, he dropped the ban on Lind and reinstated Brandt in his post.',
          'Okoro was forced into a humiliating climbdown',
        ],
      ],
    ],
    [
      'names whom it speaks of, also where it breaks off',
      [
        [
          'The town likes Mr Otto Brandt. Mr Brandt is defiant in the face of pressure. On Monday he implied that the powerful river guards, which are controlled by the port of Tallis, act as a government in all but name.',
          'Brandt implied that the powerful river guards, which are controlled …',
        ],
        [
          "The town likes Mr Otto Brandt . It would have been Brandt 's first match since he broke his leg last month .",
          'Brandt broke his leg',
        ],
        [
          'The town likes Mr Otto Brandt . It would have been the first match with Brandt since he broke his leg last month .',
          'He broke his leg',
        ],
      ],
    ],
    [
      'has the language of headlines only where it would else break off',
      [
        [
          'Armstead said on Monday that Norland viewed the port administration as determined to end the standoff with the union of the miners of the coast.',
          'Armstead said Norland viewed port administration as determined to end standoff',
        ],
        [
          'The mayor wept on Monday as he unveiled the findings of a commission into the murder, torture and other abuses carried out in the port of Tallis.',
          'The mayor wept as he unveiled the findings of a commission',
        ],
      ],
    ],
    [
      'tells what was heard or found, and not that it was',
      [
        [
          'The Sunday Post portrayed champion rower Otto Brandt as a "paradigm example" of drug abuse in the sport, a court heard on Monday.',
          'The Sunday Post portrayed Otto Brandt as a "paradigm example" of drug abuse',
        ],
        [
          'Otto Brandt, the one-time rower fronting a film on the sea next month, has financial ties to some of the worst firms of the whole region, an inquiry group found on Monday.',
          'Otto Brandt has financial ties, an inquiry group found',
        ],
      ],
    ],
    [
      'names who bears the office of which a clause tells more, and what was planned',
      [
        [
          'Ana Lind, leader of the opposition Movement for Tallis Change, who claimed victory on Monday, is in hiding.',
          'Ana Lind claimed victory',
        ],
        [
          'The cancellation of the visit to the White Harbour, scheduled for May, came as a surprise.',
          'The visit to the White Harbour scheduled for May',
        ],
      ],
    ],
    [
      'keeps the dash of a tokeniser apart from a hyphen',
      [
        [
          'On Monday, Lind was surely out of contention for the cup - the big question is when she will leave .',
          'Lind was surely out of contention for the cup',
        ],
        ['On Monday a Tallis - based firm was sold to Nordlink .', 'A Tallis-based firm was sold to Nordlink'],
      ],
    ],
    [
      'does not stop before what the verb asks for',
      [
        [
          'Lind was quoted on Monday saying that Okoro had failed as a mayor.',
          'Lind was quoted saying that Okoro had failed as a mayor',
        ],
        [
          'The guards of Tallis stopped the candidate, Ana Lind, and her party on Monday from campaigning in the weeks before the run-off election.',
          'Guards of Tallis stopped the candidate, Ana Lind, and her party from campaigning',
        ],
      ],
    ],
    [
      'keeps the “not” before a “yet”',
      [
        [
          'The council of Tallis has not yet ruled on the sale that Lind proposed in May.',
          'The council of Tallis has not yet ruled on the sale that Lind proposed in May',
        ],
      ],
    ],
    [
      'ends where a full statement may, rather than break off',
      [
        [
          'Nordmark’s election commission confirmed on Monday that Okoro lost the vote but that his opponent, Ana Lind, fell below half of all the votes required.',
          'Nordmark’s election commission confirmed that Okoro lost the vote',
        ],
        [
          'Ana Lind ruled out on Monday joining the coalition government called for by the Fishermen’s Union, and said that talks should begin.',
          'Ana Lind ruled out joining the coalition government',
        ],
        [
          'The trouble of the Lind company deepened on Monday when the high court of Tallis ruled that its rival, the old mill, is free to sell its boats to Norland.',
          'The trouble of the Lind company deepened',
        ],
      ],
    ],
    [
      'may end before a comma and how long after it was',
      [
        [
          'The police shut down the oldest independent radio station in Tallis on Monday, less than a week after it had begun to send.',
          'The police shut down the oldest independent radio station in Tallis',
        ],
      ],
    ],
    [
      'lets a verb stand alone with its particle',
      [
        [
          'The talks between the two sides broke down on Monday, with little to show.',
          'The talks between the two sides broke down',
        ],
        ['Otto Brandt took over the mill on Monday.', 'Otto Brandt took over the mill'],
      ],
    ],
    [
      'reads what stands between quotation marks as a part of its phrase or verb',
      [
        ['The “plot” was revealed in a film on Monday.', 'The “plot” was revealed in a film'],
        ['Lind was “elected” on Monday by nine men.', 'Lind was “elected” by nine men'],
        ['The union called the count “flawed and unjust” on Monday.', 'The union called the count “flawed and unjust”'],
      ],
    ],
    [
      'knows a noun in -ing by what follows it',
      [
        [
          'The renewed fighting in the valley followed a vow by Okoro on Monday.',
          'The renewed fighting in the valley followed a vow by Okoro',
        ],
        [
          'Protests by miners forced Ana Belmonte on Monday to leave.',
          'Protests by miners forced Ana Belmonte to leave',
        ],
      ],
    ],
    [
      'has what a pair goes through, not one of the two',
      [['The crisis between Nordmark and Merrow, which erupted in May, has cost 60 lives.', 'The crisis erupted']],
    ],
    [
      'is whole where the verb of what was said comes late, in quotation marks or as an order',
      [
        [
          'Ana Belmonte, 59, said on Monday that her work with the harbour board had been “badly damaged” after it was sold by the council of Tallis to strangers.',
          'Ana Belmonte said that her work with the harbour board had been “badly damaged”',
        ],
        [
          'The court in Tallis yesterday ordered that the union leader, Otto Brandt, be jailed for a month while waiting for a trial on the charge brought against him.',
          'The court in Tallis ordered that Otto Brandt be jailed',
        ],
        [
          'When council officials from Merrow went to Port Sallow on Monday they were told that help would depend on the old mayor.',
          'Council officials from Merrow went to Port Sallow',
        ],
        [
          'The mayor, Ana Belmonte, will travel to Merrow on Friday to ask the council to lift the sanctions it has imposed on her town.',
          'Ana Belmonte will travel to Merrow',
        ],
      ],
    ],
    [
      'gives what goes on behind an aside to whom it is told of',
      [
        [
          'Otto Brandt shot his neighbour Rosa Okoro, who survived, and robbed the mill in Tallis on Monday.',
          'Otto Brandt robbed the mill in Tallis',
        ],
        ['Nordmark, from which Merrow gained its freedom in 1980, is poor.', 'Merrow gained its freedom'],
      ],
    ],
    [
      'begins behind what only introduces it, where it has to break off',
      [
        [
          'In a report on the harbour of Tallis published yesterday, Ana Belmonte, a former mayor of the town, warned of what had been called the end of everything that anybody there could remember or hope for.',
          'Ana Belmonte warned of what had been called the end of everything that anybody …',
        ],
        [
          'The jurors considering the death of the fugitive gunman in the woods near the harbour would have to “try the impossible” and forget what they had heard about the case, a coroner said on Monday.',
          '… would have to “try the impossible” and forget what they had heard …',
        ],
      ],
    ],
    [
      'may be the event’s own name',
      [
        [
          'The town is still mourning after the assassination of President Henrik Okoro in July 2016.',
          'Assassination of President Henrik Okoro',
        ],
      ],
    ],
  ];
  for (const [name, pairs] of cases) {
    it(name, () => {
      for (const [text, expected] of pairs) expect(titles(text), text).to.include(expected);
    });
  }

  it('does not tell as a fact what somebody failed to prove, or what an “if” supposes', () => {
    for (const text of [
      'The state failed to prove that Otto Brandt killed Ana Belmonte on Monday.',
      'If the vote on Monday fails, Ana Belmonte will resign.',
      'Claims that Otto Brandt took money for the mill were made on Monday.',
    ])
      for (const title of titles(text))
        expect(title).not.to.match(/^(?:Otto Brandt (?:killed|took)|Ana Belmonte will)/);
  });

  it('names the other event otherwise when two would be called the same', () => {
    const found = titles('Nordlink closed the mill in Tallis in 2012. Nordlink closed the mill in Tallis in 2016.');
    expect(new Set(found).size).to.equal(found.length);
  });

  it('is the event’s own name rather than a clause quoted from its middle', () => {
    expect(
      titles(
        'The leader of the farmers of Merrow, Tove Vance, is anxious for observers from abroad to be there in the coming months, for there is the presidential election in June.',
      ),
    ).to.satisfy(([line]: string[]) => line!.startsWith('Presidential election'));
  });

  it('lets no company and nobody take place', () => {
    for (const text of [
      'Nordlink overtook Merrow Mills Corp., which took place in 1996.',
      'Okoro will be sworn in as president, which is expected to happen on Friday.',
    ])
      for (const title of titles(text))
        expect(title).not.to.match(/^(?:Merrow Mills Corp\.? took|(?:The )?president is expected)/i);
  });

  it('names what a participle does', () => {
    expect(
      titles(
        'It was the first visit since that country surprised the world by annexing neighbouring Nordmark in 2014.',
      ),
    ).to.deep.equal(['Annexing neighbouring Nordmark']);
  });

  it('does not end where a list goes on behind dashes', () => {
    const [line] = titles(
      'The protests have seen arrests — 157 on Monday — injuries, and damage to schools, police stations and stores.',
    );
    expect(line).to.match(/injuries/);
  });

  it('states the happening, not what only came of it', () => {
    expect(
      titles('Nordmark and Merrow signed a treaty on Monday. Tallis expelled the envoy of Nordmark over the treaty.'),
    ).to.deep.equal(['Nordmark and Merrow signed a treaty']);
  });

  it('names what an attribute dates, not what a headline tells of that', () => {
    const articles = [
      {
        id: 'a',
        text: 'Judge clears Nordair of theft in 2009 crash that killed 28\n\nA judge in Tallis on Monday cleared Nordair of theft in the 2009 crash of the airliner Aurora off Ketterby, which killed all on board.',
        published: WEDNESDAY,
      },
    ];
    const found = timeline(articles).events.map(({title, date}) => [date, title]);
    expect(found[0]).to.deep.equal(['2009', '2009 crash of the airliner Aurora off Ketterby']);
    expect(found[1]![1]).to.match(/cleared Nordair|clears Nordair/);
  });

  it('is no claim without who makes it', () => {
    for (const text of [
      'Okoro insisted on Monday that Lind had sold the mill to his brother.',
      'Okoro spoke on Monday of the fear that Lind had sold the mill.',
      'Okoro will go on Monday if Lind sells the mill.',
    ])
      for (const title of titles(text)) expect(title).not.to.match(/^Lind/);
  });

  it('quotes a clause without the days that only its article tells, but changes nobody’s words', () => {
    expect(
      titles(
        'Okoro, however, told the envoys of Merrow during a visit in February to the mills of Tallis that they should go.',
      ),
    ).to.satisfy((all: string[]) => all.every((title) => !title.includes('however')));
    for (const title of titles('“The mill burns today as it burned last week,” wrote Okoro on Monday.'))
      expect(title).not.to.match(/burns as|burned,/);
  });

  it('is whole rather than broken off, where the whole tells of the happening', () => {
    expect(
      titles(
        'Ana Belmonte has been summoned to the high court in Tallis to answer for the loss of the ferry and the harbour funds, a clerk said on Monday.',
      ),
    ).to.satisfy((all: string[]) => all.every((title) => !title.endsWith('…')));
  });

  it('leaves no article before a name that lost what described it, and no word of its description', () => {
    const [line] = titles('The former mayor of Tallis Ana Belmonte resigned on Monday. Belmonte had ruled for years.');
    expect(line).not.to.match(/^The Belmonte|^Former Belmonte/);
    const [south] = titles('South Merrow’s council was dissolved on Monday. Merrow’s was not.');
    expect(south).to.equal('South Merrow’s council was dissolved');
  });

  it('has no subject that only tells whose the subject is, and no adjective for its verb', () => {
    const [treasurer] = titles('The treasurer of the ruling Mill Party was charged on Monday with theft.');
    expect(treasurer).to.match(/^The treasurer of the ruling Mill Party was charged/);
    const [won] = titles('The miners fear Okoro, who won with a narrow but undisputed vote on Monday.');
    expect(won).not.to.match(/Okoro undisputed/);
    const [some] = titles('Some of the miners in Tallis carried torches to the mill on Monday to protest.');
    expect(some).to.match(/^Some of the miners/);
  });

  it('names nobody for what happened, and no house for who sat in it', () => {
    for (const text of [
      'Tove Vance, a lover of old ferries, knows the champion of 2004.',
      'A whip of the Merrow National Congress was heard on Monday.',
    ])
      for (const title of titles(text)) expect(title, text).not.to.match(/^(?:Champion|Merrow National Congress)$/);
  });

  it('has nobody do no more than say what stands before', () => {
    for (const title of titles('“What a pity it is that we must go,” a clerk of the Tallis harbour lamented in 1863.'))
      expect(title).not.to.match(/^A clerk of the Tallis harbour lamented$/);
  });

  it('changes nobody’s words', () => {
    for (const title of titles(
      'On Monday the union announced to the council that it would “not accept, let alone cheer, anybody” from Merrow.',
    ))
      expect(title).not.to.match(/accept anybody/);
    const [line] = titles(
      'On Monday, Ana Belmonte, the mayor of Port Sallow, called the harbour agreement “null and void” and “utterly ridiculous”.',
    );
    expect(line).not.to.match(/“ridiculous”/);
  });

  it('names all who did it', () => {
    expect(titles('Lind, Okoro and Vance met the miners on Monday.')).to.deep.equal([
      'Lind, Okoro and Vance met the miners',
    ]);
  });

  it('lets no year do what is done in it', () => {
    expect(titles('Pupils who came to Tallis after 2011 could apply once more for the same school.')).to.not.satisfy(
      (all: string[]) => all.some((title) => title.startsWith('2011')),
    );
  });

  const mended: [string, [string, string][]][] = [
    [
      'lets nobody but people be a “who”, and not one thing do what several did',
      [
        ['Tallis awaits the return of the climbers who were seized on Monday.', 'The climbers were seized'],
        ['Tallis mourns the head of the union who was killed on Monday.', 'The head of the union was killed'],
        ['Tallis mourns the members of the club who were killed on Monday.', 'The members of the club were killed'],
      ],
    ],
    [
      'does not part a preposition of two words, an infinitive from its verb, or a nickname from its name',
      [
        ['Rosa Okoro could not run on Monday due to a conviction.', 'Rosa Okoro could not run due to a conviction'],
        ['The mayor of Tallis was asked on Monday to resign.', 'The mayor of Tallis was asked to resign'],
        [
          'The council rejected on Monday an appeal from Otto “Chef” Brandt.',
          'The council rejected an appeal from Otto “Chef” Brandt',
        ],
      ],
    ],
    [
      'takes what stands before “since” with the subject, where no other verb is',
      [['The first film since the ban was shown on Monday.', 'The first film since the ban was shown']],
    ],
    [
      'may end before how long after something else it was',
      [
        [
          'Nordmark and Ketterby signed a treaty of peace in Tallis on Monday two weeks after the end of the long war over the islands.',
          'Nordmark and Ketterby signed a treaty of peace in Tallis',
        ],
      ],
    ],
    ['leaves out the “but” before what it quotes', [['But they went there on Monday.', 'They went there']]],
  ];
  for (const [name, pairs] of mended)
    it(name, () => {
      for (const [text, title] of pairs) expect(titles(text), text).to.include(title);
    });

  it('takes no object of a relative clause for what the clause is about', () => {
    for (const text of [
      'It is a company of Tallis, which Otto Brandt joined in 1998.',
      'Tallis mourns Rosa Lind, whom Otto Brandt joined in 1998.',
      'He paid for the report, which Nordlink says was lost on Monday.',
    ])
      expect(titles(text).join(), text).not.to.match(/^Otto Brandt joined$|^Nordlink says was/);
    expect(titles('Claims against Otto Brandt which were made on Monday are false.').join()).not.to.match(
      /Brandt were made/,
    );
    expect(titles('The video of him leaving the mill was leaked on Monday.')).not.to.include(
      'The video of him was leaked',
    );
  });

  it('breaks off behind a whole phrase, and parts no number from its noun', () => {
    const endless = (tail: string) =>
      `We met those whom we had seen there before us on Sunday and those who had ${tail}, as we have been told by them.`;
    for (const tail of ['lost one of the', 'seen 14 million of the', 'gone to their'])
      for (const title of titles(endless(`${tail} old wooden houses of the northern islands`)))
        expect(title).not.to.match(/(?:\d|\b(?:the|an?|of|to|their|in|and)) …$/);
  });

  it('closes up the marks that a tokeniser set apart', () => {
    expect(titles("Nordlink 's power - sharing deal with Tallis collapsed on Monday , officials said .")).to.deep.equal(
      ["Nordlink's power-sharing deal with Tallis collapsed"],
    );
  });

  it('lets nobody’s town or country do what they do', () => {
    const cases: [string, string][] = [
      ['Ana Lind of Nordmark, who met Okoro in Tallis on Monday, is ill.', 'Ana Lind of Nordmark met Okoro in Tallis'],
      ['Lind of Nordmark, who met Okoro in Tallis on Monday, is ill.', 'Lind of Nordmark met Okoro in Tallis'],
      [
        'The mayor of Tallis, who met Okoro in Ketterby on Monday, is ill.',
        'The mayor of Tallis met Okoro in Ketterby',
      ],
    ];
    for (const [text, title] of cases) expect(titles(text), text).to.include(title);
  });

  it('quotes without the phrase that was put in front, but never without a condition', () => {
    const [warned] = titles(
      'While promising to pay on Monday, Ana Belmonte also warned that, if she chose, she could bring the whole of the harbour of Port Sallow to a halt for many months.',
    );
    expect(warned).to.match(/^Ana Belmonte (?:also )?warned that, if she chose/);
    const [supposed] = titles(
      'If she chose to pay on Monday, Ana Belmonte warned that, as ever, she could bring the whole of the harbour of Port Sallow to a halt for many months.',
    );
    expect(supposed ?? 'If').to.match(/^If/);
  });

  it('is a quotation with an ellipsis where nothing reads as a line', () => {
    const [title] = titles(
      'We met those whom we had seen there before us on Sunday, and those of us who had not met them would not have known it to be so.',
    );
    expect(title).to.match(/ …$/);
  });
});

describe('a title of what is only dated in passing', () => {
  const cases: [string, string][] = [
    [
      'In fact, since the February 1 election, Nordmark has plunged into horrendous violence while you have been mediating.',
      'February 1 election',
    ],
    [
      'Many of the students who played a key role in the 1979 embassy takeover have become the harshest critics of the men who led them.',
      'Many of the students played a key role in the 1979 embassy takeover',
    ],
    [
      'Since the 2011 election in Tallis, the town has plunged into the worst of its quarrels while the mayor has been abroad.',
      '2011 election in Tallis',
    ],
    ['The 2011 election in Tallis was won by Otto Brandt.', 'The 2011 election in Tallis was won by Otto Brandt'],
    ['Otto Brandt won the 2011 election in Tallis.', 'Otto Brandt won the 2011 election in Tallis'],
    ['Otto Brandt was beaten by a crowd in Tallis in 2011.', 'Otto Brandt was beaten by a crowd in Tallis'],
  ];
  for (const [text, title] of cases) {
    it(`is “${title}”`, () => {
      expect(titles(text)).to.deep.equal([title]);
    });
  }
});

describe('a title whose subject is shortened', () => {
  const cases: [string, string][] = [
    [
      'President Carla Voss and the Tallis prime minister, Otto Brandt, have reached an agreement under which the harbour will be shared, officials said on Monday.',
      'President Carla Voss and the Tallis prime minister have reached an agreement',
    ],
    [
      'Guards who were hired by the mayor of the town, Ana Lind, were beaten by a crowd of angry workers outside the mill in Tallis on Monday.',
      'Guards were beaten by a crowd of angry workers outside the mill in Tallis',
    ],
    [
      'The prime minister of Nordmark, Otto Brandt, has reached an agreement with the union of the harbour workers on Monday.',
      'Otto Brandt has reached an agreement with the union of the harbour workers',
    ],
    ['The winners, Tallis Rovers, were greeted by a crowd on Monday.', 'Tallis Rovers were greeted by a crowd'],
  ];
  for (const [text, title] of cases) {
    it(`agrees with its verb, “${title}”`, () => {
      expect(titles(text)).to.deep.equal([title]);
    });
  }
});

describe('a title that names two of one family', () => {
  it('keeps the given name of the second', () => {
    expect(titles('Isla Marsh, 17, and Otto Marsh, 71, fell into the harbour on Monday.')).to.deep.equal([
      'Isla Marsh and Otto Marsh fell into the harbour',
    ]);
  });

  it('keeps both given names where the surname stands alone elsewhere', () => {
    const text =
      'Carla Marsh and Otto Marsh fell into the harbour on Monday. A boat brought Marsh to Tallis on Tuesday.';
    expect(titles(text)[0]).to.equal('Carla Marsh and Otto Marsh fell into the harbour');
  });

  it('keeps the given name of either where each is told of alone', () => {
    const text =
      'Isla Marsh and Otto Marsh fell into the harbour on Sunday. The doctor Otto Marsh was buried on Monday.';
    expect(titles(text)[1]).to.contain('Otto Marsh was buried');
  });
});

describe('a title that names a ship', () => {
  it('keeps the whole of its name', () => {
    const rest = 'The owner of Belmonte said nothing.';
    expect(titles(`The captain of the Lady Belmonte resigned on Monday. ${rest}`)).to.deep.equal([
      'The captain of the Lady Belmonte resigned',
    ]);
  });
});

describe('a title of what emerged', () => {
  const cases: [string, string][] = [
    [
      'The mayor was paid by the owners of the mill, it emerged on Monday.',
      'The mayor was paid by the owners of the mill, it emerged',
    ],
    [
      'Nordmark appears to be seeking arms from Tallis in a blow for the peace talks in the region, it emerged last night.',
      'Nordmark appears to be seeking arms from Tallis, it emerged',
    ],
    ['It emerged on Monday that Otto Brandt had fled to Tallis.', 'Otto Brandt had fled to Tallis'],
    ['Okoro emerged from the court on Monday.', 'Okoro emerged from the court'],
    ['A pattern emerged in Tallis on Monday.', 'A pattern emerged in Tallis'],
    ['On Monday it closed the mill in Tallis.', 'It closed the mill in Tallis'],
  ];
  for (const [text, title] of cases) {
    it(`is “${title}”`, () => {
      expect(titles(text)).to.deep.equal([title]);
    });
  }
});

describe('a title of words that stand close together', () => {
  const cases: [string, string][] = [
    ["Okoro said she 'll leave the bank on Friday .", "Okoro said she'll leave the bank"],
    ["Okoro did n't take part in the race on Monday .", "Okoro did n't take part in the race"],
    ["The union said they 're to meet the board on Friday .", "The union said they're to meet the board"],
    [
      'Production at the mill will be delayed until at least 2021.',
      'Production at the mill will be delayed until at least 2021',
    ],
    [
      'Otto Brandt was convicted on Monday in what was the first use of the law.',
      'Otto Brandt was convicted in what was the first use of the law',
    ],
    [
      'The mayor spoke on Monday of a letter to Okoro revealed by the Post last week.',
      'Letter to Okoro revealed by the Post',
    ],
    ['The mill in Tallis was to be sold on Monday.', 'The mill in Tallis was to be sold'],
  ];
  for (const [text, title] of cases) {
    it(`is “${title}”`, () => {
      expect(titles(text)).to.include(title);
    });
  }
});

describe('a title that breaks off in a quotation', () => {
  const cases: [string, string][] = [
    [
      'On Monday Okoro said in a film that his aim had been "fighting the cheats and waking up the whole of the sleeping town of Tallis".',
      'Okoro said in a film that his aim had been "fighting the cheats and waking …"',
    ],
    [
      'Lind told the court on Monday, "The door of the mill was open when I came home from the harbour with all of my nine brothers."',
      'Lind told the court, "The door of the mill was open when I came home …"',
    ],
    [
      'In March the mayor accused the owners of “a slow and cruel assault on the families of a town that had been their home for years”.',
      'The mayor accused the owners of “a slow and cruel assault on the families …”',
    ],
    [
      '"We met those whom we had seen there before us on Sunday, and those of us who had not met them would not have known it", she said.',
      '"We met those whom we had seen there before us on Sunday …"',
    ],
  ];
  for (const [text, title] of cases) {
    it(`closes it, “${title}”`, () => {
      expect(titles(text)).to.deep.equal([title]);
    });
  }

  const others = [
    'On Monday Okoro, who had “never in his life” met the board, said that he had sold the mill to a man whom nobody had heard of.',
    'Okoro said in March that he had been wrong to sell the mill to those who would in the end close it for the whole of the winter.',
  ];
  for (const text of others) {
    it(`closes no other, as in “${text.slice(0, 30)}…”`, () => {
      for (const title of titles(text)) expect(title).not.to.match(/…["”]$/);
    });
  }
});

describe('every title', () => {
  const openings = ['', 'However, ', 'On Monday ', 'After weeks of talks, ', 'Police said ', 'According to Nordlink, '];
  const subjects = [
    'Ana Belmonte',
    'the mayor, who had been ill,',
    'they',
    'a bus carrying fans of Tallis United',
    'Okoro, Brandt and Voss',
    'the “Old Lady” of Ketterby',
    'an update released in Tallis',
  ];
  const predicates = [
    'signed the treaty of Tallis',
    'was sworn in',
    'said that the ferry had sunk',
    'told reporters he would “never” resign',
    'left a stove on',
    'accused the council of hiding the report',
    'found a door, an anchor and a raft',
    'did not agree to the ban',
    'was killed by rebels (the army denied it)',
  ];
  const tails = [
    ' on Monday.',
    ' on Monday, officials said.',
    ' before being taken to hospital on Monday.',
    ' on Monday, which the board – as ever – regretted; it rained.',
    ' and then, on Monday, went home with more than 40 others, killing two.',
    ' in March 2016 after the mill, built in 1870, burned down, and because nobody cared.',
  ];
  const last =
    /(?:^|\s)(?:of|in|on|at|by|for|with|from|to|and|or|but|the|an?|is|was|were|has|had|that|which|who|while|because|of the)$/i;

  it('is a part of its sentence, in its order, of at most 80 characters, whole at both ends', () => {
    for (const opening of openings)
      for (const subject of subjects)
        for (const predicate of predicates)
          for (const tail of tails) {
            const whole = opening + subject + predicate.replace(/^/, ' ') + tail;
            const text = whole[0]!.toUpperCase() + whole.slice(1);
            for (const title of titles(text)) {
              expect(title.length, title).to.be.within(1, 80);
              expect(isSubsequence(title, text), `${title} | ${text}`).to.equal(true);
              if (/^…|…$|[.;]$/.test(title) || text.replace(' on Monday', '').startsWith(title)) continue; // a quotation
              expect(title, text).to.match(/^["“‘$£€\d\p{Lu}]/u);
              expect(title, text).not.to.match(/^(?:And|But|Or|After|Before|Because|While|Which|Who|That)\b/);
              if (!/sworn in$|stove on$/.test(title)) expect(title, text).not.to.match(last);
              for (const [open, close] of ['“”', '()'])
                expect(title.split(open!).length, title).to.equal(title.split(close!).length);
            }
          }
  }).timeout(60_000);
});
