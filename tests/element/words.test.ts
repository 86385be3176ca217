import {expect} from 'chai';
import {dateWords, spanWords} from '../../src/element/date-words.js';
import {drawingWords} from '../../src/element/drawing-words.js';
import {addMessages, english as first, loadMessages, messages} from '../../src/element/messages.js';
import {english as reading, readingMessages} from '../../src/element/reading-messages.js';

before(async () => {
  await loadMessages('de');
});

describe('dateWords(event, options)', () => {
  const cases: [string, string][] = [
    ['2017-05-02', '2 May 2017'],
    ['2017-05', 'May 2017'],
    ['2017', '2017'],
    ['2017-04-04?', '4 April 2017?'],
    ['2014~', 'about 2014'],
    ['2017-05-02~', 'about 2 May 2017'],
    ['2014%', 'about 2014?'],
    ['2017-05-03/2017-05-04', '3–4 May 2017'],
    ['2017-04-29/2017-05-01', '29 April – 1 May 2017'],
    ['2017-04-29?/2017-04-30?', '29–30 April 2017?'],
    ['2016-12-30/2017-01-02', '30 December 2016 – 2 January 2017'],
    ['2017-05/..', 'from May 2017'],
    ['../2017-05', 'until May 2017'],
    ['XXXX-04-04', '4 April, year not known'],
    ['XXXX-02-29', '29 February, year not known'],
    ['XXXX-05', 'May, year not known'],
    ['201X', '2010–2019'],
    ['2024-21', 'spring 2024'],
    ['2023-24~', 'about winter 2023'],
    ['2024-22/..', 'from summer 2024'],
    ['2023-23/2024-21', 'autumn 2023 – spring 2024'],
    ['2017-XX', '2017'],
    ['2017-05-XX', 'May 2017'],
    ['2017-05-02T12:30Z', '2 May 2017 at 12:30 UTC'],
    ['2017-05-02T12:30+03:00', '2 May 2017 at 12:30 UTC+03:00'],
    ['2017-05-02T12:30:00', '2 May 2017 at 12:30'],
    ['-0043', '44 BC'],
    ['0099', '99'],
    ['', 'date not known'],
    ['XXXX-XX-XX', 'date not known'],
    ['nonsense', 'nonsense'],
    ['2017-13-45', '2017-13-45'],
  ];
  for (const [date, words] of cases) {
    it(`says ${JSON.stringify(date)} as “${words}”`, () => {
      expect(dateWords({date}, {lang: 'en-GB'}).replace(/[\u2009\u202f\u00a0]/g, ' ')).to.equal(words);
    });
  }

  it('leaves the year out where an axis says it', () => {
    expect(dateWords({date: '2017-05-02'}, {year: false})).to.equal('2 May');
    expect(dateWords({date: '2017'}, {year: false})).to.equal('2017');
    expect(dateWords({date: '2017-23'}, {year: false})).to.equal('autumn');
  });

  it('speaks the language of the page, and English to a page that names none', () => {
    expect(dateWords({date: '2017-05-02~'}, {lang: 'de'})).to.equal('etwa 2. Mai 2017');
    expect(dateWords({date: '2017-05-02'}, {lang: 'ja'})).to.equal('2017年5月2日');
    expect(dateWords({date: '2017-05-02'}, {lang: 'not a language'})).to.equal('2 May 2017');
  });

  it('is the same in every zone', () => {
    // The runner starts the browser in several zones; a day may not move with them.
    expect(dateWords({date: '2017-01-01'})).to.equal('1 January 2017');
    expect(dateWords({date: '2017-12-31T23:59Z'})).to.contain('31 December 2017');
  });
});

describe('spanWords(start, end)', () => {
  it('names the last day of a half-open stretch', () => {
    expect(spanWords('2017-04-04', '2017-05-01')).to.equal('4–30 April 2017');
    expect(spanWords('2017-04-04', '2017-04-05')).to.equal('4 April 2017');
    expect(spanWords('x', 'y')).to.equal('');
  });
});

describe('messages(lang)', () => {
  it('has every word of the drawing, too, in each of its languages', async () => {
    await loadMessages('de');
    const plain = drawingWords('en');
    for (const lang of ['de', 'fr', 'es', 'ar', 'ja']) {
      const words = drawingWords(lang);
      for (const name of Object.keys(plain) as (keyof typeof plain)[]) {
        const say = (from: typeof plain) => {
          const word = from[name] as string | ((...given: unknown[]) => string);
          return typeof word === 'function' ? word(2, 3, 4) : JSON.stringify(word);
        };
        expect(say(words), `${lang} ${name}`).to.not.equal(say(plain));
      }
    }
  });

  it('has every word in each of its six languages', () => {
    for (const lang of ['en', 'de', 'fr', 'es', 'ar', 'ja']) {
      const words = readingMessages(lang) as unknown as Record<string, unknown>;
      for (const [key, value] of Object.entries({...first, ...reading})) {
        expect(typeof words[key], `${lang} ${key}`).to.equal(typeof value);
        if (
          lang !== 'en' &&
          typeof value === 'string' &&
          !['Article', 'Note', 'Status', 'Date', 'Sources'].includes(value)
        ) {
          expect(words[key], `${lang} ${key}`).not.to.equal(value);
        }
      }
    }
  });

  it('counts as each language does', () => {
    expect([0, 1, 2, 3, 11, 100].map(messages('ar').articles)).to.deep.equal([
      'لا مقالات',
      'مقال واحد',
      'مقالان',
      expect3(3, 'مقالات'),
      expect3(11, 'مقالًا'),
      expect3(100, 'مقال'),
    ]);
    expect(messages('fr').articles(0)).to.equal('0 article');
    expect(messages('de').undated(2)).to.equal('2 Ereignisse ohne Datum');
    expect(messages('en').notes(1, 2)).to.equal('1 thing could not be read, 2 remarks on what came in');
  });
  const expect3 = (count: number, noun: string) => `${new Intl.NumberFormat('ar').format(count)} ${noun}`;

  it('loads the words of a further language once, and none for English', async () => {
    expect(await loadMessages('de-AT')).to.equal(false);
    expect(await loadMessages('en')).to.equal(false);
  });

  it('falls back from region to language to English', () => {
    expect(readingMessages('de-AT').close).to.equal('Schließen');
    expect(readingMessages('tlh').close).to.equal('Close');
    expect(readingMessages('constructor').close).to.equal('Close');
  });

  it('takes words of the page’s own', () => {
    addMessages('nl', {close: 'Sluiten'});
    expect(readingMessages('nl-BE').close).to.equal('Sluiten');
    expect(messages('nl').cancel).to.equal('Cancel');
    addMessages('nl', {cancel: 'Afbreken'});
    expect(readingMessages('nl').close).to.equal('Sluiten');
  });
});
