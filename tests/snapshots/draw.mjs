/**
 * Makes a picture of every state of the drawing, beside this file, to be looked at one by one after a change of the
 * look. `node tests/snapshots/draw.mjs [name …]`
 */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';
import {states} from './states.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.dirname(path.dirname(here));
const bundle = path.join(root, '.cache', 'snapshots');
mkdirSync(bundle, {recursive: true});
await build({
  entryPoints: [path.join(root, 'src', 'define.ts')],
  outfile: path.join(bundle, 'element.js'),
  bundle: true,
  format: 'esm',
  external: ['./extraction.js'],
  logLevel: 'error',
});

const server = await serve(root);
const found = await findBrowser();
const browser = await puppeteer.launch({executablePath: found.executablePath, args: found.args ?? [], env: {...process.env, ...found.env, TZ: 'America/Los_Angeles'}});
const wanted = process.argv.slice(2);
for (const [name, {width = 1280, media = {}}] of Object.entries(states)) {
  if (wanted.length && !wanted.includes(name)) continue;
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${name}: ${error.message}`));
  await page.setViewport({width, height: 480});
  if (media.type) await page.emulateMediaType(media.type);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: media.type ?? '',
    features: [
      {name: 'prefers-color-scheme', value: media.scheme ?? 'light'},
      {name: 'forced-colors', value: media.forced ?? 'none'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ],
  });
  await page.goto(new URL('tests/snapshots/page.html', server.address).href);
  await page.waitForFunction(() => 'show' in globalThis);
  await page.evaluate((state) => globalThis.show(state), name);
  await page.screenshot({path: path.join(here, `${name}.png`)});
  await page.close();
  console.log(name);
}
await browser.close();
await server.close();
