/**
 * Looks at a state of the element, light and dark, as axe-core sees it, and as somebody does who has only keys, or only
 * a small window, or needs contrast.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../scripts/house.mjs';
import {openRuler} from './ruler.mjs';
import {openStage} from './stage.mjs';
import {states} from './states.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const read = (...file) => readFileSync(path.join(root, ...file), 'utf8');
const scripts = [read('node_modules', 'axe-core', 'axe.min.js'), read('tests', 'snapshots', 'audit.js')];

/** Pixels of a picture to one CSS pixel, so that thin strokes reach their full ink. */
const SCALE = 1.5;

let stage;
let measure;

/** Puts a state on the page, with what looks at it. */
async function show(name, scheme) {
  await stage.show(name, scheme);
  const {page, faults} = stage;
  if (!(await page.evaluate(() => 'audit' in globalThis))) for (const script of scripts) await page.evaluate(script);
  await page.evaluate(() => globalThis.audit.pointable());
  const real = faults.splice(0).filter((fault) => !(name === 'error' && fault.includes('404')));
  assert.deepEqual(real, [], 'errors of the page');
}

/** axe’s violations; and what it leaves to a person, but for contrast, which is measured. In the dark only colours are others. */
async function axe(page, runOnly) {
  return page.evaluate(async (asked) => {
    const {violations, incomplete} = await globalThis.axe.run('main', {
      runOnly: asked,
      resultTypes: ['violations', 'incomplete'],
      elementRef: false,
    });
    return [...violations, ...incomplete.filter(({id}) => id !== 'color-contrast')].map(
      ({id, nodes}) =>
        `${id}: ${nodes.map(({target, any}) => `${target.flat().join(' ')} ${any[0]?.message ?? ''}`).join(' | ')}`,
    );
  }, runOnly);
}
const everything = {type: 'tag', values: tags};
const colours = {type: 'rule', values: ['color-contrast', 'link-in-text-block']};

const picture = (page) => page.screenshot({encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true});

/** Contrast of all words (4.5) and marks (3) in sight, measured from pixels. */
async function contrast(page, forced) {
  const {lines, marks} = await page.evaluate(() => ({
    lines: globalThis.audit.lines(),
    marks: globalThis.audit.marks(),
  }));
  const boxes = [
    ...lines.filter(({faint}) => !faint).map((line) => ({...line, least: 4.5})),
    ...marks.map((mark) => ({...mark, least: 3})),
  ];
  const shown = await picture(page);
  // Forced colours cannot be hidden.
  await page.evaluate(() => globalThis.audit.hide(true));
  const hidden = forced ? null : await picture(page);
  await page.evaluate(() => globalThis.audit.hide(false));
  const measured = await measure(shown, hidden, boxes, SCALE);
  return boxes.flatMap(({words, least}, i) => {
    if (measured[i] === null) return [`not to be seen: ${words}`];
    return measured[i] < least ? [`${measured[i].toFixed(2)}: ${words}`] : [];
  });
}

const rest = (page) => page.evaluate(() => globalThis.rest?.(2));

/** Whether the line around what has the focus stands out from what is behind it (3). */
async function ring(page, {box, on}) {
  const {width, height} = page.viewport();
  const left = Math.max(0, box.left - 8);
  const top = Math.max(0, box.top - 8);
  const clip = {
    x: left,
    y: top,
    width: Math.min(width, box.left + box.width + 8) - left,
    height: Math.min(height, box.top + box.height + 8) - top,
  };
  const shot = () => page.screenshot({encoding: 'base64', captureBeyondViewport: false, optimizeForSpeed: true, clip});
  const shown = await shot();
  await page.evaluate(() => globalThis.audit.unlined(true));
  const hidden = await shot();
  await page.evaluate(() => globalThis.audit.unlined(false));
  const whole = {left: 0, top: 0, right: clip.width, bottom: clip.height};
  const [ratio] = await measure(shown, hidden, [whole], SCALE);
  return ratio === null || ratio < 3
    ? [`the line around ${on} has a contrast of ${ratio?.toFixed(2) ?? 'nothing'}`]
    : [];
}

/** Tab from before the element until behind it: every stop, and what is wrong with it. */
async function tabs(page, lined) {
  await page.evaluate(() => document.querySelector('.away').focus());
  const stops = [];
  for (let n = 0; n < 90; n++) {
    await page.keyboard.press('Tab');
    await rest(page);
    const now = await page.evaluate(() => globalThis.audit.focus());
    if (!now.inside) return stops;
    // Of many buttons of one kind the first will do.
    if (lined && !stops.some(({kind}) => kind === now.kind)) now.wrong.push(...(await ring(page, now)));
    stops.push(now);
  }
  assert.fail('Tab never leaves');
}

/** From the first event to the last by the arrow key that leads on: each is met once, in order, in sight, in one step. */
async function walk(page, rtl, most = 45) {
  const event = await page.evaluateHandle(() =>
    document.querySelector('news-timeline').shadowRoot.querySelector('.drawing button[data-index]'),
  );
  await event.asElement().focus();
  await page.keyboard.press('Home');
  const met = [];
  const wrong = [];
  for (let n = 0; n < 45 && met.length < most; n++) {
    await rest(page);
    const now = await page.evaluate(() => globalThis.audit.focus());
    wrong.push(...now.wrong);
    if (now.index === null) wrong.push(`after ${n} steps the focus is on ${now.on}`);
    if (now.index === null || now.index === met.at(-1)) break;
    if (met.includes(now.index)) wrong.push(`${now.on} is met twice`);
    met.push(now.index);
    await page.keyboard.press(rtl ? 'ArrowLeft' : 'ArrowRight');
  }
  return {met, wrong};
}

/** More than this many Tab stops are tedious. */
const STOPS = 6;

/** Tests of all states that `of` wants; of those of them that `STATES='table,narrow'` names. */
export function lookAtStates(title, of) {
  const named = process.env.STATES?.split(',');
  const wanted = Object.keys(states).filter(
    (name) => !states[name].picture && of(states[name]) && (named?.includes(name) ?? true),
  );
  void describe(title, () => {
    before(async () => {
      stage = await openStage({scale: SCALE});
      measure = await openRuler(stage.browser);
      await stage.page.bringToFront(); // a page behind another is given no frames
    });
    after(() => stage?.close());

    for (const name of wanted) {
      void it(`${name}: nothing for axe to say, every word to be read, light and dark, everything in reach of the keys`, async () => {
        assert.equal((await lookAt(name)).join('\n'), '');
        assert.deepEqual(stage.faults.splice(0), [], 'errors of the page');
      });
    }
  });
}

async function lookAt(name) {
  const {page} = stage;
  const {media = {}, busy, open, served, lined, attributes = {}} = states[name];
  await show(name, 'dark');
  const dark = [...(await axe(page, colours)), ...(await contrast(page, media.forced))];
  await stage.paint(name, 'light');
  const told = [
    ...dark.map((fault) => `dark: ${fault}`),
    ...(await axe(page, everything)),
    ...(await page.evaluate(() => globalThis.audit.faults())),
    ...(await contrast(page, media.forced)),
  ];
  if (served || media.type === 'print') return told;
  // What opened has the focus; a line round it only where keys opened it.
  told.push(...(await page.evaluate(() => globalThis.audit.focus())).wrong.filter((fault) => !/show/.test(fault)));
  const stops = await tabs(page, lined);
  told.push(...stops.flatMap(({wrong}) => wrong));
  if (!open && stops.length > STOPS) told.push(`${stops.length} stops of Tab: ${stops.map(({on}) => on).join(', ')}`);
  const wish = open ? 0 : await page.evaluate(() => globalThis.audit.wanted());
  if (!wish) return told;
  const {met, wrong} = await walk(page, attributes.dir === 'rtl', busy ? 20 : 45);
  told.push(...wrong);
  if (met.length < (busy ? 20 : wish)) told.push(`${met.length} of ${wish} events are met`);
  return told;
}
