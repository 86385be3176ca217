/**
 * Makes a picture of every state beside this file, to be looked at one by one after a change of the look.
 * `node tests/snapshots/draw.mjs [name …]`
 */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {openStage} from './stage.mjs';
import {states} from './states.js';

const here = path.dirname(fileURLToPath(import.meta.url));
/** What is looked at in the dark, too. */
const dark = new Set([
  'kinds-of-marks',
  'seeds',
  'evidence-five-sources',
  'narrow-evidence',
  'lanes-by-source',
  'help',
]);

const {page, show, faults, close} = await openStage();
const wanted = process.argv.slice(2);
for (const name of Object.keys(states)) {
  if (wanted.length && !wanted.includes(name)) continue;
  for (const scheme of dark.has(name) ? ['light', 'dark'] : ['light']) {
    const file = scheme === 'dark' ? `${name}-dark` : name;
    await show(name, scheme);
    if (states[name].media?.type === 'print') await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.screenshot({path: path.join(here, `${file}.png`)});
    for (const fault of faults.splice(0)) console.error(`${file}: ${fault}`);
    console.log(file);
  }
}
await close();
