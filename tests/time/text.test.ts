import {expect} from 'chai';
import fc from 'fast-check';
import {findTimexes} from '../../src/time/find.js';
import {reads} from './marked.js';

describe('text as it comes', () => {
  reads('2017-05-02', [
    'A man was shot in the 2000 block of Main Street in {2016|2016}.',
    'It came at {5 : 30 p.m.|2017-05-02T17:30} , he said .',
    'It came at {5 p . m .|2017-05-02T17:00} he said',
    "It came {last year|2016} 's end .",
    'It came on {Sept . 11 , 2001|2001-09-11} .',
    'It came on {May 1 , 2017|2017-05-01} .',
    'It came in the {two - year|P2Y} plan .',
    'The U.S . left in {May 2016|2016-05} .',
    'It came on {May\u00a01,\u00a02017|2017-05-01}.',
    'It came on {May\n1, 2017|2017-05-01}.',
    'It came on {May\r\n1, 2017|2017-05-01}.',
    'It came on {May\u2028 1, 2017|2017-05-01}.',
    'It came on {M\u00aday 1, 2017|2017-05-01}.',
    'It came on {May\u200b 1, 2017|2017-05-01}.',
    'It came on {May 1, 2\u200b017|}'.replace('{May 1, 2\u200b017|}', '{May\ufeff 1, 2017|2017-05-01}') + '.',
    'It came on \u200f{May 1, 2017|2017-05-01}\u200e.',
    'It came on {Tues\u00adday|2017-05-02}.',
    'IT CAME ON {TUESDAY|2017-05-02}, {MAY 2, 2017|2017-05-02}.'.replace(
      '{TUESDAY|2017-05-02}, {MAY 2, 2017|2017-05-02}',
      '{TUESDAY, MAY 2, 2017|2017-05-02}',
    ),
    'IT CAME IN {MAY|2017-05}.',
    'IT CAME {LAST WEEK|2017-W17}.',
    '🎉🎉 It came {yesterday|2017-05-01} 👨‍👩‍👧.',
    '“It came {yesterday|2017-05-01},” he said.',
    "``It came {yesterday|2017-05-01},'' he said.",
    'It came in {the ’90s|199}.',
    "It came in {the '90s|199}.",
    'It came in {the `90s|199}.',
    '{Yesterday|2017-05-01}’s vote came.',
    "{Yesterday|2017-05-01}'s vote came.",
    "{Yesterday|2017-05-01} 's vote came.",
    'It came—{yesterday|2017-05-01}—at last.',
    'It came ({yesterday|2017-05-01}).',
    'It came in {mid‑May|2017-05}.',
    'İstanbul’da: it came {yesterday|2017-05-01}.',
    'Ünal said {yesterday|2017-05-01} so.',
    'on {monday|2017-05-01} it came',
    'it came on {2 may 2017|2017-05-02}',
    '\ufeffIt came {yesterday|2017-05-01}.',
    'It came\t{yesterday|2017-05-01}.',
    'It came\f{yesterday|2017-05-01}.',
    // UTF-8 read as Windows-1252 or as Latin-1
    '{Monday|2017-05-01}â€™s vote came.',
    'â€œIt came {yesterday|2017-05-01},â€\x9d he said.',
    'â€œIt came {yesterday|2017-05-01}â€ , he said.',
    'It lasts {May 3|2017-05-03}â€“{4|2017-05-04}.',
    'It cameâ€”{yesterday|2017-05-01}â€”at last.',
    'It came on {MayÂ\xa01,Â\xa02017|2017-05-01}.',
    'It came in {the â€™90s|199}â€¦',
    'It came in {the â\x80\x9990s|199}.',
    'It comes in {three weeksâ€™ time|2017-W21}.',
  ]);

  it('does not read across a blank line', () => {
    expect(findTimexes('It was May\n\n2, 2017 came', {dct: '2017-05-02'}).map(({text}) => text)).to.not.include(
      'May\n\n2, 2017',
    );
  });

  it('keeps the offsets of the unaltered text, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary', maxLength: 40}),
        fc.string({unit: 'binary', maxLength: 40}),
        (before, after) => {
          const text = `${before} on May 2, 2017 ${after}`;
          for (const {start, end, text: words} of findTimexes(text, {dct: '2017-05-02'})) {
            expect(text.slice(start, end)).to.equal(words);
            expect(start).to.be.lessThan(end);
          }
        },
      ),
    );
  });

  it('gives expressions in order, none overlapping, for any mixture of its own words', () => {
    const words =
      "May 2 , 2017 last week the of end Monday to 5 p.m. - two years ago a early third quarter 3 - 4 now in and 1990 s ' s twenty one half".split(
        ' ',
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), {maxLength: 30}), (list) => {
        const text = list.join(' ');
        let last = 0;
        for (const {start, end, text: said} of findTimexes(text, {dct: '2017-05-02'})) {
          expect(start).to.be.at.least(last);
          expect(text.slice(start, end)).to.equal(said);
          last = end;
        }
      }),
      {numRuns: 1000},
    );
  });

  it('finds a date with any of twenty odd characters at any place around its words', () => {
    const odd = [
      '\u200b',
      '\u200c',
      '\u200d',
      '\u00ad',
      '\u00a0',
      '\u202f',
      '\u2009',
      '\u200f',
      '\u200e',
      '\ufeff',
      '\n',
      '\r\n',
      '\r',
      '\t',
      '\f',
      '\u2028',
      '\u2060',
      '\u3000',
      '\u2003',
      '\u202a',
    ];
    const parts = ['It came on ', 'May', ' ', '2', ', ', '2017', ' in all'];
    for (const character of odd) {
      for (let at = 1; at < parts.length; at++) {
        const text = [...parts.slice(0, at), character, ...parts.slice(at)].join('');
        const [timex] = findTimexes(text);
        expect(timex?.value, JSON.stringify(text)).to.equal('2017-05-02');
        expect(text.slice(timex?.start, timex?.end)).to.equal(timex?.text);
      }
    }
  });

  it('reads a date written with invisible characters inside its words', () => {
    for (const character of ['\u200b', '\u00ad', '\u2060', '\ufeff', '\u200d']) {
      expect(findTimexes(`on Ma${character}y 2, 2017`).map(({value}) => value)).to.deep.equal(['2017-05-02']);
    }
  });
});

describe('words that only look like those of a date to the table of words', () => {
  // Each has the hash of a word of dates, of which the letters must tell it.
  reads('2017-05-02', [
    'It met in Gsnkbfw, in Kodorro {2016|2016} and on Fecugvm.',
    'It met in {January|2017-01}, in {October 2016|2016-10} and on {Tuesday|2017-05-02}.',
  ]);
});

describe('misread quotes that a tokeniser has parted', () => {
  reads('2017-05-02', [
    '{Sunday|2017-04-30}â€ ™ s vote was close.',
    'It comes in {three weeksâ€ ™ time|2017-W21}.',
    'It came on {Valentineâ€ ™ s Day last year|2016-02-14}.',
    'It lasts {May 3|2017-05-03}â€ “ {4|2017-05-04}.',
    'The vote â€ “ in {2016|2016} â€ “ was close.',
  ]);
});
