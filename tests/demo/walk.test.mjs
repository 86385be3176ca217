/**
 * A reader who presses any key at all: the focus is never lost, never out of sight, and Escape always leads home.
 * `KEYS=10000 node --test tests/demo/walk.test.mjs` walks further; `SEED=…` another way; `DIR=rtl` in one direction only.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {browser, server} from './visit.mjs';

const KEYS = Number(process.env.KEYS ?? 300);
const SEED = Number(process.env.SEED ?? 1);

/** Marsaglia’s xorshift: the same keys in every run. */
function random(seed) {
  let x = seed * 2_654_435_761 || 1;
  return (n) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % n;
  };
}

/** As often as a reader presses them. What leaves the element (Tab at its end) is brought back by the walk itself. */
const keys = [
  'ArrowRight ArrowLeft ArrowUp ArrowDown Tab Tab Shift+Tab Enter Enter',
  'Space Escape Home End PageDown PageUp + - 0 t f / ? [ ] a',
  'Shift+ArrowRight Shift+ArrowLeft Shift+ArrowUp Shift+ArrowDown Control+ArrowRight Control+ArrowLeft',
].flatMap((line) => line.split(' '));

async function press(page, key) {
  const [name, held] = key.includes('+') && key.length > 1 ? key.split('+').reverse() : [key];
  if (held) await page.keyboard.down(held);
  await page.keyboard.press(name);
  if (held) await page.keyboard.up(held);
}

/** Where the focus is when what was asked for has been drawn; what is wrong with that, or nothing. */
const look = (page) =>
  page.evaluate(async () => {
    const element = document.getElementById('example');
    for (let i = 0; i < 3; i++) {
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const focus = element.shadowRoot.activeElement;
    if (document.activeElement !== element || !focus) {
      const now = document.activeElement;
      return {left: now !== document.body && now !== null, wrong: now === document.body ? 'on the body' : null};
    }
    const {left, right, top, bottom, width, height} = focus.getBoundingClientRect();
    const box = element.getBoundingClientRect();
    const name = `${focus.localName}.${focus.className}`;
    if (!width || !height) return {name, wrong: 'has no size'};
    const seen = right > box.left && left < box.right && bottom > box.top && top < box.bottom;
    return {
      name,
      wrong: seen
        ? null
        : `out of sight: ${Math.round(left)}–${Math.round(right)} in ${Math.round(box.left)}–${Math.round(box.right)}, ${Math.round(top)}–${Math.round(bottom)} in ${Math.round(box.top)}–${Math.round(box.bottom)}`,
    };
  });

for (const dir of process.env.DIR ? [process.env.DIR] : ['ltr', 'rtl']) {
  describe(`${KEYS} keys at random, ${dir}`, {timeout: KEYS * 400 + 60_000}, () => {
    it('never lose the focus, never put it out of sight, and Escape leads home', async () => {
      const page = await browser.newPage();
      const faults = [];
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.setViewport({width: 1280, height: 900});
      await page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
      await page.evaluateOnNewDocument(() =>
        addEventListener('timeline-rendered', () => (globalThis.drawn = true), {once: true}),
      );
      await page.goto(server.address, {waitUntil: 'load'});
      for (let i = 0; !(await page.evaluate(() => globalThis.drawn)); i++) assert.ok(i < 2000, 'it is never drawn');
      await page.evaluate((way) => {
        document.documentElement.dir = way;
        const element = document.getElementById('example');
        // Links would lead away from the page that is walked on.
        element.shadowRoot.addEventListener(
          'click',
          (event) => event.target.closest('a:not(.passage)') && event.preventDefault(),
        );
        element.shadowRoot.addEventListener(
          'click',
          (event) => event.target.closest('.save button') && event.stopPropagation(),
          true,
        );
        element.requestUpdate();
      }, dir);
      const home = () =>
        page.evaluate(() => {
          const element = document.getElementById('example');
          element.scrollIntoView({block: 'center'});
          element.shadowRoot.querySelector('.label button, .table button, .search')?.focus();
        });
      await home();
      const any = random(SEED);
      const told = [];
      for (let n = 0; n < KEYS; n++) {
        const key = keys[any(keys.length)];
        await press(page, key);
        told.push(key);
        const {left, wrong, name} = await look(page);
        assert.equal(
          wrong,
          null,
          `after ${told.slice(-8).join(', ')} (key ${n + 1}) the focus is ${wrong} (${name ?? ''})`,
        );
        if (left) await home();
        if (n % 50 < 49) continue;
        // Home is where nothing lies over or beside the drawing, in no more presses than there are levels.
        await home();
        for (let i = 0; i < 6; i++) await press(page, 'Escape');
        const open = await page.evaluate(async () => {
          const element = document.getElementById('example');
          await element.updateComplete;
          return [...element.shadowRoot.querySelectorAll('.evidence, .reader, .filter, .help, .save')].map(
            ({className}) => className,
          );
        });
        assert.deepEqual(open, [], `after ${told.slice(-8).join(', ')} and Escape`);
        assert.equal((await look(page)).wrong, null, `Escape after ${told.slice(-8).join(', ')}`);
        await home();
      }
      assert.deepEqual(faults, []);
      await page.close();
    });
  });
}
