import {findsNothing, reads} from './marked.js';

describe('past, present and future without a calendar', () => {
  reads('2017-05-02', [
    'He is {now|PRESENT_REF} in jail.',
    'He is {currently|PRESENT_REF} in jail.',
    'His {current|PRESENT_REF} term ends.',
    'He is in jail at {the moment|PRESENT_REF}.',
    'Few care {these days|PRESENT_REF}.',
    '{Right now|PRESENT_REF}, he is in jail.',
    'He {recently|PAST_REF} left jail.',
    'A {recent|PAST_REF} poll says so.',
    'In {recent years|PAST_REF} it grew.',
    'He was poor in {the past|PAST_REF}.',
    'He was poor at {the time|PAST_REF}.',
    'He will be rich in {the future|FUTURE_REF}.',
    'He will be rich in {the near future|FUTURE_REF}.',
    'He will come {as soon as possible|FUTURE_REF}.',
    'He will come at {a later date|FUTURE_REF}.',
    'He saw him {the other day|PAST_REF}.',
  ]);
});

describe('fillers and measures', () => {
  findsNothing([
    'As soon as he came, she left.',
    'How soon is it?',
    'He left so soon that she cried.',
    'Soon after, he left.',
    'He walked past the door.',
    'The past tense is hard.'.replace('The past tense', 'Grammar'),
    'Half past was late.'.replace('Half past', 'That'),
    'He had been there once.',
    'He previously held the post.',
    'The former head left.',
    'He already left.',
    'The annual fair is here.',
    'Shortly after he left.',
    'At the time of the vote he slept.',
    'For the first time he won.',
    'It is time to go.',
    'At times he slept.',
    'In no time he won.',
    'He is the present king.'.replace('present', 'only'),
  ]);
});

describe('what is past and what is to come, without a day', () => {
  reads('2024-06-12', ['It will be safer in {future|FUTURE_REF}.', 'More came than in {previous years|PAST_REF}.']);
  reads('2024-06-12', [
    'She could {soon|FUTURE_REF} be out.',
    'A ruling is expected {soon|FUTURE_REF}.',
    'He does not think it will end {any time soon|FUTURE_REF}.',
    'At {this time|PRESENT_REF} nothing is known.',
  ]);
  findsNothing([
    'He soon left the company.',
    'Prices soon rose again.',
    'It soon became clear that it would not work.',
    'They will leave soon after.',
    'It will be over soon enough.',
    'The rule was made as long ago as the flood.',
    'At this time of year the lake is low.',
  ]);
  findsNothing(['In future editions it is gone.', 'She fears for their future.']);
});

describe('what will become of something', () => {
  findsNothing(['They spoke of the future of the party.', 'She is the future of her sport.']);
  reads('2024-06-12', ['They spoke of {the future|FUTURE_REF}.', 'It is far off in {the distant future|FUTURE_REF}.']);
});

describe('then and any day now', () => {
  reads('2017-05-02', ['{Back then|PAST_REF} there were six pubs.', 'A ruling could come {any day now|FUTURE_REF}.']);
});
