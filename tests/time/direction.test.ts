import {reads} from './marked.js';

describe('which way a clause looks', () => {
  // A Tuesday.
  reads('2017-05-02', [
    'It beat the record set in {March|2017-03}.',
    'The second game is {Thursday night|2017-05-04TNI} in Boston.',
    'Tickets go on sale at {10am on Friday|2017-05-05T10:00}.',
    'Open house is {2|2017-05-07T14:00}-{4 p.m. Sunday|2017-05-07T16:00}.',
    'The game was {Thursday night|2017-04-27TNI} in Boston.',
    'He let them go on {Friday|2017-04-28}.',
    ...'could may might should must can'.split(' ').map((word) => `The court ${word} rule on {Thursday|2017-05-04}.`),
    'On {Thursday|2017-05-04} the court could rule.',
    'The former minister faces trial on {Thursday|2017-05-04}.',
    'The two men face a court hearing on {Thursday|2017-05-04}.',
    'Voters go to the polls on {Sunday|2017-05-07}.',
    'The driver appears in court on {Thursday|2017-05-04}.',
    'A judge ordered him to appear in court on {Thursday|2017-05-04}.',
    'She was summoned to testify on {Thursday|2017-05-04}.',
    'A judge set his sentencing for {Friday|2017-05-05}.',
    'Drivers walk out on {Friday|2017-05-05} over pay.',
    'The ban comes into force on {Friday|2017-05-05}.',
    'The new rules take effect on {Friday|2017-05-05}.',
    'The app goes live on {Friday|2017-05-05}.',
    'The vote takes place on {Thursday|2017-05-04}.',
  ]);
  // A scheduled act in the present, whatever name stands between; and what is told in the present of a span of days.
  reads('2024-04-03', [
    'They host Bracken Vale Rangers on {Saturday|2024-04-06}.',
    'Merrow welcome Tallis on {Saturday|2024-04-06}.',
    'Merrow take on Tallis on {Saturday|2024-04-06}.',
    'Gales are possible through {Saturday|2024-04-06}.',
    'The radio host Ana Lind on {Monday|2024-04-01} said she was tired.',
    'They welcomed Tallis on {Monday|2024-04-01}.',
    'Lind took on Tallis on {Monday|2024-04-01}.',
  ]);
  // What was promised for a month lies ahead, unless it had been.
  reads('2024-05-10', [
    'The mill expects sales to fall, having forecast growth in {December|2023-12}.',
    'The ferry, once promised for {October|2024-10}, is still in the yard.',
    'A tunnel pledged for {November|2024-11} is in doubt.',
    'He was jailed for {November|2023-11}’s robbery.',
    'A ferry had been promised for {April|2024-04}.',
  ]);
  // What comes after something tells of what is over.
  reads('2017-05-02', [
    'The move comes after protests on {Sunday|2017-04-30}.',
    'The arrest comes as police on {Friday|2017-04-28} raided a house.',
    'News of the ban has come on {Friday|2017-04-28}.',
  ]);
  // What is called for a day of the calendar lies ahead; a length of stay does not.
  reads('2017-04-21', [
    'The judge found it guilty, setting a hearing for {September 4|2017-09-04}.',
    'He stayed there for {Thursday|2017-04-20}.',
  ]);
  // Participles that do not end in “-ed”.
  reads('2017-02-09', [
    'He is author of a book written in {June|2016-06}.',
    'A picture taken in {June|2016-06} shows it.',
  ]);
  reads('2017-05-02', [
    'The court could have ruled on {Thursday|2017-04-27}.',
    'The man could not be reached on {Thursday|2017-04-27}.',
    'Smoke could be seen on {Thursday|2017-04-27} from miles away.',
    'A judge ordered the company to pay damages on {Thursday|2017-04-27}.',
    '{Friday|2017-04-28}’s defeat could cost him his post.',
    'Voters went to the polls on {Sunday|2017-04-30}.',
    'The minister said on {Thursday|2017-04-27} that taxes could rise.',
    'They put on faces of courtly calm on {Thursday|2017-04-27}.',
    'Theresa May spoke on {Thursday|2017-04-27}.',
    'Until {Thursday|2017-04-27}, they had not called him a suspect.',
    'She would have met him on {Thursday|2017-04-27}.',
    'They looked for a way around {Thursday|2017-04-27}’s ruling.',
  ]);
  // What was planned, and what no verb places: ahead where that is much nearer, and else back.
  reads('2017-05-02', [
    'The talks, set to resume {Wednesday|2017-05-03}, may fail.',
    'The truce was due to end on {Wednesday|2017-05-03}.',
    'The team planned to leave on {Wednesday|2017-05-03}.',
    'A hearing had been scheduled for {Monday|2017-05-01}.',
    'Passengers from {Wednesday|2017-05-03} need no test.',
    'He said he would sign it {Thursday|2017-05-04}.',
    'Rain is forecast for {Saturday|2017-05-06}.',
    'Storms are likely on {Sunday|2017-05-07}.',
    'The show returns on {Friday|2017-05-05}.',
    'Leaders gathered ahead of {Sunday|2017-05-07}’s vote.',
    'The offer was postponed until {Sunday|2017-05-07}.',
    'The return on {Sunday|2017-04-30} of both men surprised all.',
  ]);
  // What tells of a noun is no verb of the clause.
  reads('2017-05-02', [
    'On {Sunday|2017-05-07} , 25 million registered voters will go to the polls.',
    'On {Friday|2017-05-05} the newly elected council will sit.',
    'The proposed law will be debated on {Friday|2017-05-05}.',
    'On {Friday|2017-04-28} the 25 voted against it.',
  ]);
  // A date that opens a clause of its own looks as that clause does.
  reads('2017-05-02', [
    'She confirmed that on {July 24|2017-07-24} she will retire.',
    'He said that {Friday|2017-05-05} is expected to be wet.',
    'He stays until {Friday|2017-05-05}, when the two will meet.',
    'He said he met her on {Friday|2017-04-28}, when the two agreed on a date.',
    'They spoke before the vote of {March 9|2017-03-09} in which his party won.',
  ]);
  // What is wanted, promised or expected.
  reads('2017-05-02', [
    'He has vowed to march on {Saturday|2017-05-06}.',
    'The judge decides to hear them on {Monday|2017-05-08}.',
    'The ruling, expected on {Monday|2017-05-08}, may be delayed.',
    'She left in {February|2017-02} and is not expected back before {the first week of December|2017-12}.',
    'They will return for the march planned for {Saturday|2017-05-06}.',
    'His trial, set for {January|2018-01}, may be short.',
    'She is ill and may miss the planned {January|2018-01} tour.',
    'He agreed to the deal on {Saturday|2017-04-29}.',
  ]);
  // What lasted until a day, and what will; “since” looks back alone.
  reads('2017-05-02', [
    'The commission sat until {Friday|2017-04-28}.',
    'They did not confirm it until {Friday|2017-04-28}.',
    'He was remanded until {Friday|2017-05-05}.',
    'The court will sit until {Friday|2017-05-05}.',
    'They will not have met since {June|2016-06}.',
  ]);
  // A month that the verb before it places is over, however far that is.
  reads('2017-12-10', [
    'A man was arrested in {January|2017-01}.',
    'The man stole a ship in {January|2017-01}, police said.',
    'Troops killed two miners in {January|2017-01}.',
    'He met the mayor in {January|2017-01}.',
    'He beat his rival to the nomination for elections in {January|2018-01}.',
    'It will pass if approved in {January|2018-01}.',
    'He was banned from taking part in {January|2018-01}’s vote.',
    'The party won the last vote in {March|2017-03}.',
    'They gave in and approved elections in {January|2018-01}.',
  ]);
  // The present tense of what is to come, and of what it is not.
  reads('2017-05-02', [
    'The law takes effect {Monday|2017-05-08}.',
    'Schools reopen on {Monday|2017-05-08}.',
    'The team travel to Hull on {Saturday|2017-05-06}.',
    'She is 60 on {Saturday|2017-05-06}.',
    'City play Hull on {Thursday|2017-05-04} and Leeds on {Sunday|2017-05-07}.',
    'The tour kicks off in Denver on {Saturday|2017-05-06}.',
    'The bank is closed on {Monday|2017-05-08}.',
    'Join us on {Saturday|2017-05-06}!',
    'Leaders gathered ahead of talks on {Saturday|2017-05-06}.',
    'The man is in hospital after a crash on {Saturday|2017-04-29}.',
    'They beat Hull on {Thursday|2017-04-27} and Leeds on {Sunday|2017-04-30}.',
    'He made a secret visit to Hull on {Saturday|2017-04-29}.',
    'He is innocent, he told reporters on {Saturday|2017-04-29}.',
    'He has won two titles since the French Open in {March|2017-03}.',
  ]);
  // Nobody calls the day after tomorrow by what is nearly a week gone.
  reads('2017-05-02', [
    '{Wednesday|2017-05-03}’s talks involve five countries.',
    '{Monday|2017-05-01}’s talks involve five countries.',
    'She is a rider in {Saturday|2017-05-06}’s final.',
  ]);
});

describe('what is measured against', () => {
  reads('2020-12-29', [
    'Wards are busier than in {April|2020-04}.',
    'Prices are up from 3.2% in {May|2020-05}.',
    'It costs £40, compared with £30 in {April|2020-04}.',
    'He will come from Rome in {April|2021-04}.',
    'More than one will leave in {April|2021-04}.',
  ]);
});

describe('a day before which something had come about', () => {
  // A Thursday.
  reads('2019-11-07', [
    'By {Tuesday evening|2019-11-05TEV}, most had power again.',
    'By {Saturday|2019-11-02} the roads were clear.',
    'By {Saturday|2019-11-09} the roads will be clear.',
    'He wants it done by {Tuesday|2019-11-12}.',
    'Thieves fled on {Saturday|2019-11-02} with the lot.',
  ]);
});

describe('auxiliaries drawn together with “not” or with their subject', () => {
  // A Tuesday. Each looks as the full form does, with a straight or a curly mark, in one word or in two.
  const forms: [full: string, short: string, split: string, day: string][] = [
    ['will not meet on', "won't meet on", "wo n't meet on", 'Friday|2017-05-05'],
    ['did not meet on', "didn't meet on", "did n't meet on", 'Friday|2017-04-28'],
    ['did not meet until', "didn't meet until", "did n't meet until", 'Friday|2017-04-28'],
    ['do not meet until', "don't meet until", "do n't meet until", 'Friday|2017-05-05'],
    ['will meet', "'ll meet", "'ll meet", 'Friday|2017-05-05'],
    ['had met them on', "'d met them on", "'d met them on", 'Thursday|2017-04-27'],
    ['would vote on', "'d vote on", "'d vote on", 'Friday|2017-05-05'],
    ['are not due until', "aren't due until", "are n't due until", 'Friday|2017-05-05'],
    ['are not expected to vote on', "aren't expected to vote on", "are n't expected to vote on", 'Friday|2017-05-05'],
    ['are in Oslo on', "'re in Oslo on", "'re in Oslo on", 'Friday|2017-05-05'],
    ['have not met since', "haven't met since", "have n't met since", 'Friday|2017-04-28'],
    ['could not be reached on', "couldn't be reached on", "could n't be reached on", 'Thursday|2017-04-27'],
    ['can not vote on', "can't vote on", "ca n't vote on", 'Friday|2017-05-05'],
    ['cannot vote on', 'cannot vote on', 'cannot vote on', 'Friday|2017-05-05'],
    ['were not held on', "weren't held on", "were n't held on", 'Thursday|2017-04-27'],
  ];
  const spaced = (words: string): string => (words.startsWith("'") ? words : ` ${words}`);
  reads(
    '2017-05-02',
    forms.flatMap(([full, short, split, day]) => [
      `They ${full} {${day}}.`,
      `They${spaced(short)} {${day}}.`,
      `They${spaced(short.replace("'", '’'))} {${day}}.`,
      `They ${split} {${day}}.`,
    ]),
  );
  reads('2017-05-02', [
    'On {Thursday|2017-04-27} he’d met his lawyer.',
    'He’s back in court on {Friday|2017-05-05}.',
    'She’s in Oslo on {Friday|2017-05-05}.',
    'The club’s back door was forced on {Friday|2017-04-28}.',
  ]);
});

describe('what was to be, and what had to be', () => {
  // A Tuesday. A plan is told before its day, or on the day after it.
  reads('2017-05-02', [
    'The show was to have opened on {Monday|2017-05-01}.',
    'The upper house was to vote on {Friday|2017-05-05}.',
    'The two were to meet on {Monday|2017-05-01}.',
    'She was to be sentenced on {Friday|2017-05-05}.',
    'The hikers had to be rescued on {Friday|2017-04-28}.',
    'Three are thought to have died on {Thursday|2017-04-27}.',
    'The car is believed to have been stolen on {Thursday|2017-04-27}.',
  ]);
  // What somebody plans lies ahead; what plans there were may not.
  reads('2018-03-02', [
    'Nordair plans to close its base in {September|2018-09}.',
    'The board scrapped its plans to close the mill in {January|2018-01}.',
  ]);
  // What was only agreed may lie ahead.
  reads('2017-11-02', [
    'The bank announced an agreement to buy its rival in {January|2018-01}.',
    'The bank bought its rival in {January|2017-01}.',
  ]);
});

describe('verbs told in the present of a day to come, and past ones that look like none', () => {
  reads('2017-05-02', [
    'They face Norway in Oslo on {Sunday|2017-05-07}.',
    'The band are playing in Hull on {Friday|2017-05-05}.',
    'The final is in Oslo on {Friday|2017-05-05}.',
    'He is back in court on {Friday|2017-05-05}.',
    'The inquest continues on {Friday|2017-05-05}.',
    'Visitation is from {4|2017-05-05T16:00} to {7 p.m. Friday|2017-05-05T19:00}.',
  ]);
  reads('2017-05-02', [
    'A man died at the scene on {Thursday|2017-04-27}.',
    'The state sued on {Thursday|2017-04-27}.',
    'The court upheld the ban on {Thursday|2017-04-27}.',
    'Both sides agreed on {Thursday|2017-04-27}.',
    'Rain wiped out play on {Friday|2017-04-28}.',
    'The move follows the death of his deputy on {Friday|2017-04-28}.',
    'It gave the players a rest on {Friday|2017-04-28}.',
    'She is charged with stabbing a man in Hull on {Friday|2017-04-28}.',
    'Two are in custody after a fight in Hull on {Friday|2017-04-28}.',
    'They need speed on {Thursday|2017-05-04}.',
    'Hull must {now|PRESENT_REF} beat Tallis on {Friday|2017-05-05}.',
    'Hull did only beat Tallis on {Thursday|2017-04-27}.',
  ]);
});

describe('dots that end no clause', () => {
  reads('2017-05-02', [
    'It will be heard by Arle Corp. of Tallis and Sen. Abe Dahl on {Friday|2017-05-05}.',
    'He was told by Rev. Lind and Lt. Moe on {Thursday|2017-04-27}.',
    'They will meet Pvt. Moe on {Friday|2017-05-05}.',
    'It was shown to the EU. {Thursday|2017-05-04} is a holiday.',
    'They met in {May|2017-05}. {Thursday|2017-05-04} is a holiday.',
  ]);
});

describe('what is announced, and what ends', () => {
  reads('2017-05-02', [
    'The winner is announced on {Sunday|2017-05-07}.',
    'The chief retires {Friday|2017-05-05}.',
    'They said that on {Friday|2017-05-05} he will sing.',
    'The talks went on until {Friday|2017-04-28}.',
    'They were postponed until {Friday|2017-05-05}.',
  ]);
});
