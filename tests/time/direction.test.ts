import {reads} from './marked.js';

describe('which way a clause looks', () => {
  // A Tuesday.
  reads('2017-05-02', [
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
  ]);
  reads('2017-05-02', [
    'The court could have ruled on {Thursday|2017-04-27}.',
    'The man could not be reached on {Thursday|2017-04-27}.',
    'Nobody could leave the camp on {Thursday|2017-04-27}.',
    'Smoke could be seen on {Thursday|2017-04-27} from miles away.',
    'A judge ordered the company to pay damages on {Thursday|2017-04-27}.',
    '{Thursday|2017-04-27}’s defeat could cost him his post.',
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
});
