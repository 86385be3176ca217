/**
 * What no test has the time for: ten thousand times in and out of the page, and a hundred thousand random commands
 * beside a small model of the element.
 *
 *   node scripts/endurance.mjs [cycles] [commands] [seed]
 */
import path from 'node:path';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './browser.mjs';
import {installMissing, root} from './house.mjs';

installMissing();
const [cycles = 10_000, commands = 100_000, seed = 20170502] = process.argv.slice(2).map(Number);
const {outputFiles} = await build({
  entryPoints: [path.join(root, 'tests/endurance/page.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  logLevel: 'error',
  tsconfig: path.join(root, 'tsconfig.json'),
});
const found = await findBrowser();
const browser = await puppeteer.launch({
  executablePath: found.executablePath,
  args: found.args ?? [],
  env: {...process.env, ...found.env},
  protocolTimeout: 0,
});
try {
  const page = await browser.newPage();
  page.on('console', (message) => console.log(message.text()));
  page.on('pageerror', (error) => console.error(error.message));
  await page.addScriptTag({content: outputFiles[0].text, type: 'module'});
  await page.waitForFunction(() => 'begin' in globalThis);
  await page.evaluate(() => globalThis.begin());
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const state = async () => {
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({name, value}) => [name, value]));
  };
  await page.evaluate(() => globalThis.cycles(200));
  const before = await state();
  await page.evaluate((times) => globalThis.cycles(times), cycles);
  const after = await state();
  const more = (name) => after[name] - before[name];
  const heap = more('JSHeapUsedSize') / 1e6;
  console.log(
    `${cycles} times in and out: nodes ${more('Nodes')}, listeners ${more('JSEventListeners')}, heap ${heap.toFixed(2)} MB more`,
  );
  if (more('Nodes') > 0 || more('JSEventListeners') > 0 || heap > 1) process.exitCode = 1;
  const said = await page.evaluate((times, from) => globalThis.obey(times, from), commands, seed);
  console.log(said);
  if (!/^\d+ commands$/.test(said)) process.exitCode = 1;
} finally {
  await browser.close();
}
