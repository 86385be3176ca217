import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {findsNothing, reads} from './marked.js';

const HOURS = [
  ['5 p.m.', '17:00'],
  ['5 pm', '17:00'],
  ['5pm', '17:00'],
  ['5:30 p.m.', '17:30'],
  ['5:30pm', '17:30'],
  ['5.30pm', '17:30'],
  ['5:30 PM', '17:30'],
  ['8 a.m.', '08:00'],
  ['8am', '08:00'],
  ['12 a.m.', '00:00'],
  ['12 p.m.', '12:00'],
  ['noon', '12:00'],
  ['midnight', '24:00'],
  ['17:45', '17:45'],
  ['08:15 GMT', '08:15'],
  ['0815 GMT', '08:15'],
  ['2100 local time', '21:00'],
  ['8:30am EDT', '08:30'],
  ['8:30 a.m. ET', '08:30'],
  ['15:00 (BST)', '15:00'],
  ['ten o’clock', '10:00'],
  ['half past five', '05:30'],
  ['quarter to six', '05:45'],
  ['9 in the morning', '09:00'],
  ['9 in the evening', '21:00'],
  ['8 a.m. Eastern time', '08:00'],
  ['10:35:20', '10:35:20'],
] as const;

describe('times of day', () => {
  reads(
    '2017-05-02',
    HOURS.map(([words, value]) => `The blast came at {${words}|TIME 2017-05-02T${value}}, they say.`),
  );
  reads(
    '2017-05-02',
    HOURS.slice(0, 12).map(
      ([words, value]) => `The blast came at {${words} on Monday|TIME 2017-05-01T${value}}, they say.`,
    ),
  );
  reads(
    '2017-05-02',
    HOURS.slice(0, 12).map(
      ([words, value]) => `The blast came at {${words} yesterday|TIME 2017-05-01T${value}}, they say.`,
    ),
  );
  reads('2017-05-02', [
    '{09:05|2017-05-02T09:05} The minister is on his way.',
    'It came on {Monday at 5 p.m.|2017-05-01T17:00} as planned.',
    'It came on {May 1 at 5:30 p.m.|2017-05-01T17:30} as planned.',
    'It came at {5 p.m. EST, Nov. 9, 2016|2016-11-09T17:00}.',
    'It came on {Monday morning|2017-05-01TMO}.',
    'It came on {Monday afternoon|2017-05-01TAF}.',
    'It came on {the morning of May 1|2017-05-01TMO}.',
    'It came {early Monday morning|2017-05-01TMO}.',
    'It came at {3:45 this morning|2017-05-02T03:45}.',
    'It came at {9 p.m. tonight|2017-05-02T21:00}.',
    'It came at {midnight Monday|2017-05-01T24:00}.',
    'It came at {dawn|2017-05-02TMO}.',
    'It came in {the early hours of Monday|2017-05-01TMO}.',
    'It came in {the small hours of Monday morning|2017-05-01TMO}.',
    'It came in {the early morning hours of March 3|2017-03-03TMO}.',
    'It came {overnight Sunday|2017-04-30TNI}.',
    'It was on {April 3, 2016|2016-04-03}, at {9 a.m.|2016-04-03T09:00}'.replace(
      '{April 3, 2016|2016-04-03}, at {9 a.m.|2016-04-03T09:00}',
      '{April 3, 2016, at 9 a.m.|2016-04-03T09:00}',
    ) + '.',
  ]);
});

describe('a time of day without its day', () => {
  reads('2017-05-02', [
    'It should pass by {early evening|2017-05-02TEV}.',
    'They spent {the afternoon|2017-05-02TAF} at the beach.',
    'Nobody slept during {the night|2017-05-02TNI}.',
    'It was over in {the small hours|2017-05-02TMO}.',
    'He died in {the early hours of the morning|2017-05-02TMO}.',
    'The jury has been out since {lunchtime on Friday|2017-04-28TMI}.',
    'A man was stabbed on {Friday|2017-04-28}. He is due in court on {Thursday|2017-05-04}. He was found at {2:30 a.m.|2017-04-28T02:30}.',
    'The vote is on {Thursday|2017-05-04}. It will begin at {9 a.m.|2017-05-04T09:00}.',
    'The vote is on {Thursday|2017-05-04}. The doors were shut at {9 a.m.|2017-05-02T09:00}.',
  ]);
});

describe('scores and ratios that are no times', () => {
  findsNothing([
    'They met during the night of the long vote.',
    'It fell in the early hours of the siege.',
    'She has not slept since the night it happened.',
    'He was caught by early evening traffic.',
    '9:05 was all it took.',
    'They led 09:05 in the shoot-out.',
    '09:05-style layouts are back.',
    'They won 3:2.',
    'The ratio is 5:1.',
    'He ran 5.30 miles.',
    'See John 3:16 for it.',
    'They lost 10-8.',
    'He has five.',
    'It is 12 percent.',
    'I am tired.',
    'He is a PM.',
    'Five am I.'.replace('am', 'are'),
    'The odds are 7:2.',
    'At 5, he could read.',
    'At noonday he slept.',
    'The night was long.',
    'Good evening to all.',
    'They sleep at night.',
    'A dawn chorus sang.',
    'Office hours of five firms differ.',
    'In its early hours of need it begged.',
    'The morning star rose.',
    'He took 2 of 5.',
    'By six votes it passed.',
    'He is half past caring.'.replace('half past', 'well beyond'),
  ]);
});

describe('midnight', () => {
  it('is the end of the day that it names, and lies on it', () => {
    const [timex] = findTimexes('The truce ends at midnight on Friday.', {dct: '2017-05-02'});
    expect(timex!.value).to.match(/T24:00$/);
    const day = Date.parse(timex!.value.slice(0, 10));
    expect(timex!.begin).to.be.within(day, day + 86_400_000 - 1);
    expect(timex!.until).to.equal(day + 86_400_000);
  });
});

describe('an hour that something was done by', () => {
  it('is counted from the day that its verb looks to', () => {
    const hourOf = (said: string) =>
      findTimexes(`The court rules on 30 June.\n\n${said}`, {dct: '2022-06-10'}).find(({type}) => type === 'TIME')!
        .value;
    for (const said of ['Shares fell 4% by noon.', 'They had left by 10 a.m.'])
      expect(hourOf(said), said).to.match(/^2022-06-10T/);
    for (const said of ['The ballots will be counted by noon.', 'They must leave by 10 a.m.'])
      expect(hourOf(said), said).to.match(/^2022-06-30T/);
  });
});

describe('a time with the part of the day that it lies in', () => {
  reads('2024-06-12', [
    'It was {6.45am yesterday morning|2024-06-11T06:45}.',
    'It is at {7:30 tomorrow evening|2024-06-13T19:30}.',
    'Power failed at {10pm last night|2024-06-11T22:00}.',
    'Doors open at {half past seven this evening|2024-06-12T19:30}.',
    'It began at {7:30 Saturday night|2024-06-08T19:30}.',
    'It fell at {6:10 yesterday|2024-06-11T06:10}.',
    'Lift-off: {7:30pm (AEST)|2024-06-12T19:30}',
    'It struck at approximately {08:00|2024-06-12T08:00}.',
  ]);
});

describe('hours that pass midnight', () => {
  reads('2024-06-12', [
    'The curfew runs from {10 p.m.|2024-06-12T22:00} to {5 a.m.|2024-06-13T05:00}.',
    'It fell between {11pm on Thursday|2024-06-06T23:00} and {1am|2024-06-07T01:00}.',
    'Open {9am|2024-06-12T09:00}-{5pm|2024-06-12T17:00}.',
    'They came between {11pm on Thursday|2024-06-06T23:00} and {1am on Friday|2024-06-07T01:00}.',
    '{19:45|2024-06-12T19:45}: The gates are closed.',
  ]);
});

describe('mornings behind a night', () => {
  reads('2025-05-08', [
    'Rain will fall {overnight|2025-05-08TNI}, with fog by {dawn|2025-05-09TMO}.',
    'It will be cold {tonight|2025-05-08TNI}; trains start at {6am|2025-05-09T06:00}.',
    'It will freeze {overnight into Saturday|2025-05-09TNI}.',
    'It rained {tonight|2025-05-08TNI}. A great many words stand here and speak of other things that came to pass. It was dry at {6am|2025-05-08T06:00}.',
    'It is on {tonight at 9pm|2025-05-08T21:00}.',
    'He left on {Monday|2025-05-05}, and was seen at {8am that morning|2025-05-05T08:00}.',
    'It ends {tomorrow morning, 9.30am|2025-05-09T09:30}.',
    'It was heard at {3am on Christmas Day last year|2024-12-25T03:00}.',
    'She is on air until {the early afternoon|2025-05-08TAF}.',
  ]);
});

describe('a part of a day before its day', () => {
  reads('2023-10-04', [
    'Rain will clear by {mid-afternoon Thursday|2023-10-05TAF}.',
    'The fast begins at {sunset next Friday|2023-10-13TEV}.',
    'It ended in {the early evening yesterday|2023-10-03TEV}.',
    'It fell in {the late hours of Monday|2023-10-02}.',
  ]);
  findsNothing(['He is on the morning Today show.']);
});

describe('a time in two zones before its day', () => {
  reads('2013-03-20', [
    'It struck at {11:53 a.m.|2013-03-15T11:53} ({0353 GMT|2013-03-15T03:53}) on {Friday|2013-03-15}.',
    'It struck at {11:53 a.m.|2013-03-15T11:53} ({0353 GMT|2013-03-15T03:53}) {Friday|2013-03-15}.',
    'It fell at {11:53|2013-03-20T11:53} ({0353 GMT|2013-03-20T03:53}), and on {Friday|2013-03-15} again.',
    'A fire broke out in {the wee hours of Sunday morning|2013-03-17TMO}.',
  ]);
});

describe('a time where the day of writing is not known', () => {
  reads(undefined, ['They met on {May 2, 2017|2017-05-02}. Shots were heard at {9 p.m.|2017-05-02T21:00}']);
});

describe('halves and quarters of an hour with the part of the day', () => {
  reads('2017-05-02', [
    'It was {half past ten in the morning|2017-05-02T10:30} when it struck.',
    'The train left at {quarter to five in the afternoon|2017-05-02T16:45}.',
    'Doors close at {half past seven in the evening|2017-05-02T19:30}.',
    'It rang at {quarter past one|2017-05-02T01:15}.',
    'It rang at {quarter to one|2017-05-02T12:45}.',
    'They met half to seven.',
  ]);
});

describe('a night that has just ended', () => {
  reads('2017-05-02', [
    'Shells hit the town {overnight|2017-05-02TNI}. At {4:40 a.m.|2017-05-02T04:40} sirens still wailed.',
    'Rain is due {overnight|2017-05-02TNI}, with frost by {6 a.m.|2017-05-03T06:00}',
  ]);
});

describe('entries of a chronology, and parts of a day in one word', () => {
  reads('2017-05-02', [
    'They call at {9:40 a.m.|2017-05-02T09:40} to ask. {9:52|2017-05-02T09:52}: Two engines arrive.',
    'Lines were long by {midmorning|2017-05-02TMO}.',
    'The shop opens at {8.30|2017-05-02T08:30} {every morning|XXXX-XX-XXTMO}.',
  ]);
});

describe('hours between which something happens', () => {
  reads('2025-06-12', [
    'He was seen between {9|2025-06-10T21:00} and {10 p.m. on Tuesday|2025-06-10T22:00}.',
    'He was seen between {6|2025-06-12T06:00} and {7am|2025-06-12T07:00}.',
    'He saw six and {7am|2025-06-12T07:00} was late.',
    'They arrived at {1400 hours|2025-06-12T14:00}.',
    'It took {1400 hours|PT1400H}.',
    'Live {Sep 2 @ 11:30pm|2025-09-02T23:30}.',
  ]);
});

describe('stamps of files and pages', () => {
  reads('2025-06-12', [
    'Saved {2025-06-11 14:05:00|2025-06-11T14:05:00} by admin.',
    'On {2025-06-11|2025-06-11} 12 people fell ill.',
    'Posted {3w ago|2025-W21}, changed {2d ago|2025-06-10}.',
    'The {Fri|2025-06-13}-{Sun|2025-06-15} sale is on, as it is on {Sat|2025-06-14} and {Sun|2025-06-15} next.',
  ]);
  findsNothing(['Sun and sand are free.']);
});
