/**
 * What is said and in which order: the accessibility tree of every state, as a screen reader is given it; the seed
 * articles’ timeline as one reads it; and the messages of a session. The stored texts are beside the pictures;
 * `UPDATE=1 node --test tests/snapshots/said.test.mjs` writes them anew, to be read before they are kept.
 */
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {openStage} from './stage.mjs';
import {states} from './states.js';
import {accessibilityTree} from './tree.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Compares with what is stored; or stores it. */
function stored(folder, name, text) {
  const file = path.join(here, folder, `${name}.txt`);
  if (process.env.UPDATE || !existsSync(file)) {
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, text);
  }
  assert.equal(text, readFileSync(file, 'utf8'), `${folder}/${name}.txt`);
}

/** States with so little room that the font decides which of their events have a label. */
const TIGHT = new Set(['tablet', 'evidence-open', 'evidence-open-tablet']);
/** A label, or what stands for those that have no room, with its line of the list. */
const LABEL = /^ +listitem level=1\n +button “[^\n]*(?:” expanded(?:=false)?|, activate to zoom in”)\n/gm;

let stage;
before(async () => {
  stage = await openStage();
});
after(() => stage?.close());

describe('the accessibility tree', () => {
  for (const [name, {busy, media = {}}] of Object.entries(states)) {
    // Which of very many have a label is a matter of the font.
    if (busy && name !== 'served') continue;
    if (media.type === 'print' || media.forced || media.contrast) continue;
    it(`of ${name} is as it was read`, async () => {
      await stage.show(name);
      const tree = await accessibilityTree(stage.page);
      stored('trees', name, TIGHT.has(name) ? tree.replace(LABEL, '') : tree);
    });
  }
});

describe('a screen reader', () => {
  for (const name of ['seeds', 'seeds-evidence', 'seeds-narrow', 'help', 'table']) {
    it(`reads ${name} in this order`, async () => {
      await stage.show(name);
      const said = await stage.page.evaluate(async () => {
        const {virtual} = await import('/.cache/snapshots/screen-reader.js');
        const container = document.querySelector('news-timeline').shadowRoot.querySelector('section');
        const end = `end of region, ${container.getAttribute('aria-label')}`;
        await virtual.start({container});
        for (let n = 0; n < 1500 && !(await virtual.lastSpokenPhrase()).startsWith(end); n++) await virtual.next();
        const log = await virtual.spokenPhraseLog();
        await virtual.stop();
        return log;
      });
      stored('spoken', name, `${said.join('\n')}\n`);
    });
  }
});

describe('the live region', () => {
  it('says what was read, opened, found and shown, each once, and nothing of what the focus says already', async () => {
    const {page, show} = stage;
    await show('undated');
    await page.evaluate(() => {
      const root = document.querySelector('news-timeline').shadowRoot;
      const status = root.querySelector('[role=status]');
      globalThis.log = [];
      new MutationObserver(() => globalThis.log.push({words: status.textContent, at: performance.now()})).observe(
        status,
        {
          subtree: true,
          childList: true,
          characterData: true,
        },
      );
    });
    const next = async (count) => {
      await page.waitForFunction((wish) => globalThis.log.length >= wish, {polling: 50, timeout: 10_000}, count);
      return page.evaluate(() => globalThis.log.map(({words}) => words));
    };
    const press = async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
      await page.evaluate(() => globalThis.rest(2));
    };
    await next(1);
    await page.evaluate(() => document.querySelector('news-timeline').focusEvent('piers'));
    await press('ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight');
    await press('Enter');
    await next(2);
    await press('Escape', 'f');
    await page.keyboard.type('bridge');
    await next(3);
    await press('Escape');
    await next(4);
    await press('Tab', 'Tab', 'End', '+', '+');
    await next(5);
    await press('0');
    const said = await next(6);
    assert.deepEqual(said, [
      '5 articles. Showing 16 April – 19 June 2017. 7 of 8 events. 1 event without a date.',
      'Evidence: 5 snippets from 5 articles.',
      '2 events match bridge.',
      '9 events',
      'Showing 31 May – 16 June 2017. 3 of 8 events.',
      'Showing 16 April – 19 June 2017. 7 of 8 events.',
    ]);
    const at = await page.evaluate(() => globalThis.log.map(({at: t}) => t));
    for (const [i, t] of at.entries())
      assert.ok(i === 0 || t - at[i - 1] > 990, `two messages within ${t - at[i - 1]} ms`);
    assert.equal(
      await page.evaluate(
        () => document.querySelector('news-timeline').shadowRoot.querySelectorAll('[role=alert], [aria-live]').length,
      ),
      0,
    );
  });

  it('is loud where nothing could be loaded, and says from where and why', async () => {
    await stage.show('error');
    const [alert, quiet] = await stage.page.evaluate(() => {
      const {shadowRoot} = document.querySelector('news-timeline');
      return [
        shadowRoot.querySelector('[role=alert] p').textContent,
        shadowRoot.querySelector('[role=status]').textContent,
      ];
    });
    assert.match(alert, /missing\.json.*404|404.*missing\.json|127\.0\.0\.1.*404/);
    assert.equal(quiet, '');
  });
});
