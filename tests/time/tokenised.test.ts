import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {marked} from './marked.js';
import {COLUMNS} from './news-columns.js';
import {DESKS} from './news-desks.js';
import {FEEDS} from './news-feeds.js';
import {KINDS} from './news-kinds.js';
import {PASSAGES} from './news-passages.js';
import {NEWS} from './news-sentences.js';
import {TODAY} from './news-today.js';
import {WEB} from './news-web.js';
import {WORLD} from './news-world.js';

/** A text as tokenisers write it: blanks around marks, hyphens and endings, and not after an abbreviation. */
const tokenised = (text: string): string =>
  text
    .replace(/([,;:?!])(?=\s|$)/g, ' $1')
    .replace(/([“”"()[\]])/g, ' $1 ')
    .replace(/(\w)([’'])s\b/g, '$1 $2s')
    .replace(/s’(?=\s)/g, 's ’')
    .replace(/(\w)-(?=\w)/g, '$1 - ')
    .replace(/([–—])/g, ' $1 ')
    .replace(/(\b[a-z]{3,}|\d)\.(?=\s*$|\s+[A-Z“])/g, '$1 .')
    .replace(/ {2,}/g, ' ')
    .trim();

describe('tokenised text', () => {
  for (const {kind, dct, sentences} of [NEWS, TODAY, WORLD, WEB, FEEDS, DESKS, KINDS, PASSAGES, COLUMNS].flat()) {
    it(`means what the text means that it was made of: ${kind}`, () => {
      for (const sentence of sentences) {
        const {text} = marked(sentence);
        const values = (of: string): string[] => findTimexes(of, {dct}).map(({value}) => value);
        expect(values(tokenised(text)), text).to.deep.equal(values(text));
      }
    });
  }
});
