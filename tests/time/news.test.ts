import {expect} from 'chai';
import {findTimexes} from '../../src/time/find.js';
import {marked} from './marked.js';
import {BEATS} from './news-beats.js';
import {COLUMNS} from './news-columns.js';
import {DESKS} from './news-desks.js';
import {EXTENTS} from './news-extents.js';
import {FAMILIES} from './news-families.js';
import {FEEDS} from './news-feeds.js';
import {FIFTY} from './news-fifty.js';
import {KINDS} from './news-kinds.js';
import {LATER} from './news-later.js';
import {NOTICES} from './news-notices.js';
import {PAGES} from './news-pages.js';
import {PASSAGES} from './news-passages.js';
import {PRESS} from './news-press.js';
import {ROUNDS} from './news-rounds.js';
import {SCRUFFY} from './news-scruffy.js';
import {SECTIONS} from './news-sections.js';
import {NEWS} from './news-sentences.js';
import {TODAY} from './news-today.js';
import {WEB} from './news-web.js';
import {WIRES} from './news-wires.js';
import {WORLD} from './news-world.js';

describe('more than a thousand sentences of today’s news', () => {
  const sets = [
    {news: NEWS, least: 0.9},
    {news: TODAY, least: 0.8},
    {news: WORLD, least: 0.8},
    {news: WEB, least: 0.8},
    {news: FEEDS, least: 0.75},
    {news: DESKS, least: 0.8},
    {news: BEATS, least: 0.8},
    {news: ROUNDS, least: 0.75},
    {news: KINDS, least: 0.8},
    {news: PAGES, least: 0.75},
    {news: PASSAGES, least: 0.65},
    {news: COLUMNS, least: 0.75},
    {news: SECTIONS, least: 0.6},
    {news: WIRES, least: 0.7},
    {news: LATER, least: 0.7},
    {news: PRESS, least: 0.6},
    {news: FIFTY, least: 0.65},
    {news: NOTICES, least: 0.8},
    {news: FAMILIES, least: 0.75},
    {news: EXTENTS, least: 0.85},
    {news: SCRUFFY, least: 0.8},
  ].flatMap(({news, least}) => news.map((item) => ({...item, least})));
  for (const {kind, dct, sentences, least} of sets) {
    it(`are read as marked: ${kind}`, () => {
      let gold = 0;
      let found = 0;
      let right = 0;
      for (const sentence of sentences) {
        const {text, timexes} = marked(sentence);
        const predicted = findTimexes(text, {dct});
        gold += timexes.length;
        found += predicted.length;
        right += timexes.filter((mark) =>
          predicted.some((p) => p.start < mark.end && mark.start < p.end && p.value === mark.value),
        ).length;
      }
      expect((2 * right) / (gold + found)).to.be.at.least(least);
    });
  }
});
