import {expect} from 'chai';
import '../../src/define.js';
import {misset} from '../../src/element/settings.js';
import {settle} from './settle.js';

describe('misset(settings)', () => {
  it('says nothing of what is set well, or not at all', () => {
    expect(misset({})).to.deep.equal([]);
    const good = {theme: 'dense', lanes: 'actor', mode: 'table', view: '2017-04/2017-06', locale: 'pt-BR', level: 6};
    expect(misset({...good, eras: [{title: 'The works', date: '1998/2001'}]})).to.deep.equal([]);
    expect(
      misset({theme: null, lanes: '', mode: 'timeline', view: '', locale: null, level: 2, eras: null}),
    ).to.deep.equal([]);
  });

  const cases: [string, Parameters<typeof misset>[0], string][] = [
    ['theme', {theme: 'Dense'}, 'theme is "Dense", and should be one of plain, newspaper, dense: it changes nothing.'],
    [
      'lanes',
      {lanes: 'article'},
      'lanes is "article", and should be one of group, source, actor, place, status: it changes nothing.',
    ],
    ['mode', {mode: 'list'}, 'mode is "list", and should be one of timeline, table: it changes nothing.'],
    [
      'view',
      {view: 'next week'},
      'view is "next week", and should be a date or interval in EDTF, such as 2017-04-01/2017-07-14: the story is shown.',
    ],
    ['locale', {locale: 'en_GB'}, 'locale is "en_GB", and should be a language tag, such as en-GB: English is used.'],
    ['level', {level: 7}, 'level is 7, and should be from 2 to 6: 3 is used.'],
    [
      'a date of eras',
      {
        eras: [
          {title: 'a', date: '1914/1918'},
          {title: 'b', date: 'long ago'},
        ],
      },
      'eras[1].date is "long ago", and should be a date or interval in EDTF, such as 1914/1918: it is left out.',
    ],
  ];
  for (const [name, settings, said] of cases) {
    it(`says of ${name} what is allowed`, () => {
      expect(misset(settings)).to.deep.equal([said]);
    });
  }
});

describe('<news-timeline>, set to what it does not know', () => {
  const {warn} = console;
  let said: string[];
  /** What looks at the settings comes after the drawing, and later on a busy machine. */
  let heard: Promise<void>;
  beforeEach(() => {
    said = [];
    heard = new Promise((resolve) => {
      console.warn = (message: string) => {
        said.push(message);
        resolve();
      };
    });
  });
  afterEach(() => {
    console.warn = warn;
    document.querySelector('news-timeline')?.remove();
  });

  it('says so in the console, once, and as soon as it is', async () => {
    const element = document.createElement('news-timeline');
    element.theme = 'fancy';
    element.events = [{title: 'The bridge opens', start: '2020-05-04'}];
    document.body.append(element);
    await heard;
    await settle(element);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^<news-timeline> theme is "fancy"/);
    element.lanes = 'colour';
    await settle(element);
    element.level = 4;
    await settle(element);
    expect(said).to.have.length(2);
    expect(said[1]).to.match(/lanes is "colour"/);
  });
});
