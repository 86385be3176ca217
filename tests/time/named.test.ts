import {findsNothing, reads} from './marked.js';

// [name, 2016, 2017], by their rules
const HOLIDAYS = [
  ['Christmas Day', '12-25', '12-25'],
  ['Christmas Eve', '12-24', '12-24'],
  ['Boxing Day', '12-26', '12-26'],
  ['New Year’s Day', '01-01', '01-01'],
  ['New Year’s Eve', '12-31', '12-31'],
  ['Valentine’s Day', '02-14', '02-14'],
  ['St. Patrick’s Day', '03-17', '03-17'],
  ['Good Friday', '03-25', '04-14'],
  ['Easter Sunday', '03-27', '04-16'],
  ['Easter Monday', '03-28', '04-17'],
  ['Easter', '03-27', '04-16'],
  ['Ash Wednesday', '02-10', '03-01'],
  ['Palm Sunday', '03-20', '04-09'],
  ['May Day', '05-01', '05-01'],
  ['Memorial Day', '05-30', '05-29'],
  ['Independence Day', '07-04', '07-04'],
  ['Bastille Day', '07-14', '07-14'],
  ['Labor Day', '09-05', '09-04'],
  ['Columbus Day', '10-10', '10-09'],
  ['Halloween', '10-31', '10-31'],
  ['Veterans Day', '11-11', '11-11'],
  ['Thanksgiving', '11-24', '11-23'],
  ['Thanksgiving Day', '11-24', '11-23'],
  ['Martin Luther King Day', '01-18', '01-16'],
  ['Presidents’ Day', '02-15', '02-20'],
  ['Election Day', '11-08', '11-07'],
  ['Mother’s Day', '05-08', '05-14'],
  ['Father’s Day', '06-19', '06-18'],
  ['Earth Day', '04-22', '04-22'],
  ['Canada Day', '07-01', '07-01'],
  ['Anzac Day', '04-25', '04-25'],
  ['Remembrance Day', '11-11', '11-11'],
] as const;

describe('holidays by name', () => {
  reads(
    '2017-05-02',
    HOLIDAYS.map(([name, in2016]) => `They met on {${name} 2016|DATE 2016-${in2016}}, it says.`),
  );
  reads(
    '2017-05-02',
    HOLIDAYS.map(([name, , in2017]) => `They met on {${name} 2017|DATE 2017-${in2017}}, it says.`),
  );
  reads('2017-05-02', [
    'They met on {Good Friday|2017-04-14}.',
    'They met over {Easter|2017-04-16}.',
    'They will meet on {Thanksgiving|2017-11-23}.',
    'They will meet {next Easter|2018-04-01}.',
    'They met over {the Easter weekend|2017-W15-WE}.',
  ]);
});

describe('names that hold a holiday', () => {
  findsNothing([
    'He lives on Christmas Island.',
    'They sang a Christmas carol.',
    'They lit a Christmas tree.',
    'He sailed to Easter Island.',
    'The Easter Rising failed.',
    'She found an Easter egg.',
    'A labor day ends late'.replace('labor day', 'shift'),
    'He gave his thanks.',
  ]);
});

describe('holidays without their marks, and those of other calendars', () => {
  reads('2022-04-14', ['They met on {Mothers Day|2022-05-08}.', 'He left on {St Patricks Day|2022-03-17}.']);
  findsNothing(['The Chinese New Year was late.', 'They kept Orthodox Easter.']);
});
