import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {newsTimeline} from './command.mjs';

const lines = (...records) =>
  records.map((record) => `${typeof record === 'string' ? record : JSON.stringify(record)}\n`).join('');
const timex = (input) => {
  const {status, output, complaints} = newsTimeline(['timex'], {input});
  return {
    status,
    complaints,
    records: output
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
};

describe('news-timeline timex', () => {
  it('gives each line back with its temporal expressions, in TIMEX3 terms and exact offsets', () => {
    const record = {docid: '1', dct: '2017-05-02', text: 'They spoke on Tuesday for two hours.', other: [1]};
    const {status, records} = timex(lines(record));
    assert.equal(status, 0);
    const [{timexes, ...rest}] = records;
    assert.deepEqual(rest, record);
    assert.deepEqual(
      timexes.map(({text, type, value}) => ({text, type, value})),
      [
        {text: 'Tuesday', type: 'DATE', value: '2017-05-02'},
        {text: 'two hours', type: 'DURATION', value: 'PT2H'},
      ],
    );
    for (const {start, end, text} of timexes) assert.equal(record.text.slice(start, end), text);
  });

  it('keeps the order of the lines and skips empty ones', () => {
    const {status, records} = timex(
      `${lines({docid: 'b', dct: '2017-05-02', text: 'Now.'})}\n\r\n${lines({docid: 'a', text: 'No date.'})}`,
    );
    assert.equal(status, 0);
    assert.deepEqual(
      records.map(({docid}) => docid),
      ['b', 'a'],
    );
    assert.deepEqual(records[1].timexes, []);
  });

  it('names a line that it cannot read by its number, reads the rest, and ends with 1', () => {
    const {status, complaints, records} = timex(
      lines(
        {docid: '1', text: 'In 2015.'},
        '{"docid": ',
        {docid: '3'},
        {docid: '4', dct: 5, text: 'x'},
        {docid: '5', text: 'In 2016.'},
      ),
    );
    assert.equal(status, 1);
    assert.match(complaints, /line 2 is not JSON/);
    assert.match(complaints, /line 3 has no “text”/);
    assert.match(complaints, /line 4 has a “dct” that is no string/);
    assert.deepEqual(
      records.map(({docid}) => docid),
      ['1', '5'],
    );
  });

  it('says which creation date is no day, and reads the line without it', () => {
    const {status, complaints, records} = timex(
      lines({docid: '1', dct: 'May 2', text: 'They met on Tuesday, in 2015.'}),
    );
    assert.equal(status, 0);
    assert.match(complaints, /line 1 has the “dct” “May 2”, which is no day/);
    assert.ok(records[0].timexes.some(({value}) => value === '2015'));
  });

  it('writes nothing for nothing', () => {
    const {status, output} = newsTimeline(['timex'], {input: ''});
    assert.deepEqual({status, output}, {status: 0, output: ''});
  });
});
