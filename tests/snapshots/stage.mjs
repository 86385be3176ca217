/** A page on which every state of the element can be put, under the strict policy, and a browser to look at it with. */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {launch} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.mjs';
import {root} from '../../scripts/house.mjs';
import {serve} from '../../scripts/serve.mjs';
import {states} from './states.js';

const cache = path.join(root, '.cache', 'snapshots');

/** The element and the pure rooms, built from the source as it is. */
async function bundle() {
  mkdirSync(cache, {recursive: true});
  const options = {bundle: true, format: 'esm', logLevel: 'error'};
  const from = (...file) => path.join(root, 'src', ...file);
  await build({
    ...options,
    entryPoints: [from('define.ts')],
    outfile: path.join(cache, 'element.js'),
    external: ['./extraction.js'],
  });
  await build({
    ...options,
    stdin: {contents: `export {virtual} from '@guidepup/virtual-screen-reader';`, resolveDir: root},
    outfile: path.join(cache, 'screen-reader.js'),
  });
  await build({
    ...options,
    stdin: {
      contents: `export {timeline} from './index.js'; export {writeServedElement} from './formats/served-element.js';`,
      resolveDir: from(),
      loader: 'ts',
    },
    outfile: path.join(cache, 'rooms.js'),
  });
  return import(pathToFileURL(path.join(cache, 'rooms.js')).href);
}

/** The timeline of the five seed articles. */
function seeds({timeline}) {
  const folder = path.join(root, 'seeds');
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return timeline(files.sort().map((id) => ({id, text: readFileSync(path.join(folder, id), 'utf8')})));
}

/** The element as a server sends it, on a page without its script. */
const served = (element) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Before the script</title>
    <link rel="icon" href="/demo/icon.svg" />
    <link rel="stylesheet" href="../../tests/snapshots/page.css" />
  </head>
  <body>
    <main>
${element}    </main>
  </body>
</html>
`;

/**
 * @param {{scale?: number}} options pixels of a picture to one CSS pixel
 * @returns {Promise<{page: import('puppeteer-core').Page, browser: import('puppeteer-core').Browser, show: (name: string, scheme?: string) => Promise<void>, paint: (name: string, scheme: string) => Promise<void>, faults: string[], close: () => Promise<void>}>}
 */
export async function openStage({scale = 1} = {}) {
  const rooms = await bundle();
  const write = (file, text) => writeFileSync(path.join(cache, file), text);
  write('seeds.json', JSON.stringify(seeds(rooms)));
  write(
    'served.html',
    served(rooms.writeServedElement(states.served.served, {stylesheet: '../../src/element/served.css'})),
  );
  const server = await serve(root);
  const {executablePath, args, env} = await findBrowser();
  const browser = await launch({
    protocolTimeout: 30_000,
    executablePath,
    args,
    env: {...process.env, ...env, TZ: 'America/Los_Angeles'},
  });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' &&
      !message.location()?.url?.startsWith('pptr:') &&
      faults.push(`${message.text()} ${message.location()?.url ?? ''}:${message.location()?.lineNumber ?? ''}`),
  );
  let at = '';

  /** The same state, in another light. */
  const paint = async (name, scheme) => {
    const {media = {}} = states[name];
    const features = {
      'prefers-color-scheme': scheme,
      'prefers-contrast': media.contrast ?? 'no-preference',
      'forced-colors': media.forced ?? 'none',
      'prefers-reduced-motion': 'reduce',
    };
    await session.send('Emulation.setEmulatedMedia', {
      media: media.type ?? '',
      features: Object.entries(features).map(([feature, value]) => ({name: feature, value})),
    });
  };

  const show = async (name, scheme = 'light') => {
    const {width = 1280, height = 480} = states[name];
    await page.setViewport({width, height, deviceScaleFactor: scale});
    await paint(name, scheme);
    const file = states[name].served ? '.cache/snapshots/served.html' : 'tests/snapshots/page.html';
    if (at !== file) await page.goto(new URL((at = file), server.address).href, {waitUntil: 'load'});
    if (states[name].served) return;
    await page.waitForFunction(() => 'show' in globalThis);
    await page.evaluate((state) => globalThis.show(state), name);
  };
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return {page, browser, show, paint, faults, close};
}
