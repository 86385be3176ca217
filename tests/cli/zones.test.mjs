import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {describe, it} from 'node:test';
import {newsTimeline, seeds} from './command.mjs';

describe('news-timeline extract, in any time zone and language', () => {
  it('writes the same bytes', () => {
    const places = [
      ['UTC', 'C'],
      ['America/Los_Angeles', 'en_US.UTF-8'],
      ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
      ['Asia/Kathmandu', 'ar_EG.UTF-8'],
      ['America/St_Johns', 'fr_CA.UTF-8'],
      ['America/Sao_Paulo', 'pt_BR.UTF-8'],
      ['Europe/London', 'en_GB.UTF-8'],
      ['Europe/Berlin', 'de_DE.UTF-8'],
      ['Africa/Cairo', 'ar_EG.UTF-8'],
      ['Asia/Tokyo', 'ja_JP.UTF-8'],
      ['Australia/Lord_Howe', 'en_AU.UTF-8'],
      ['Pacific/Pago_Pago', 'es_ES.UTF-8'],
    ];
    const hashes = places.map(([TZ, LANG]) => {
      const {status, output} = newsTimeline(['extract', ...seeds], {env: {TZ, LANG, LC_ALL: LANG}});
      assert.equal(status, 0);
      assert.match(output, /2017-05-02/);
      return createHash('sha256').update(output).digest('hex');
    });
    assert.equal(new Set(hashes).size, 1);
  });
});
