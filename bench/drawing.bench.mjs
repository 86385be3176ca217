/**
 * What the built element takes in a real browser: main-thread CPU of the first paint and of a step of a gesture, its
 * nodes, and its heap beyond what it was given. Needs `npm run build` before.
 *
 * `SIZES=1000,1000000 node bench/drawing.bench.mjs` tries other sizes; from 3,000,000 on the events come as columns.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';
import {median} from './events.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
if (!existsSync(path.join(root, 'dist', 'news-timeline.js'))) {
  console.error('dist/news-timeline.js is missing: run “npm run build” first.');
  process.exit(1);
}
const sizes = (process.env.SIZES ?? '1000,10000,100000,1000000').split(',').map(Number);
const found = await findBrowser();
const browser = await puppeteer.launch({
  executablePath: found.executablePath,
  args: [...(found.args ?? []), '--js-flags=--expose-gc'],
  env: {...process.env, ...found.env},
});
const server = await serve(root);
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

async function measured(n) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 640});
  await page.goto(new URL('bench/page.html', server.address).href);
  await page.waitForFunction(() => 'prepare' in globalThis);
  await page.evaluate((count) => globalThis.prepare(count), n);
  const session = await page.createCDPSession();
  await session.send('Performance.enable', {timeDomain: 'threadTicks'});
  const cpu = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const {usedSize, backingStorageSize = 0} = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
  const bytes = await heap();
  const before = await cpu();
  await page.evaluate(() => globalThis.draw());
  const first = (await cpu()) - before;
  const nodes = await page.evaluate(() => globalThis.element.shadowRoot.querySelectorAll('*').length);
  const kept = ((await heap()) - bytes) / n;
  await page.mouse.move(640, 260);
  const begin = await cpu();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.down('Control');
    await page.mouse.wheel({deltaY: step < 20 ? -100 : 100});
    await page.keyboard.up('Control');
    await rest(16);
  }
  await page.mouse.down();
  for (let step = 1; step <= 20; step++) {
    await page.mouse.move(640 - 20 * step, 260);
    await rest(16);
  }
  await page.mouse.up();
  const step = ((await cpu()) - begin) / 50;
  await page.close();
  return {first, step, nodes, kept};
}

console.log(
  `${'events'.padStart(10)}${'first paint'.padStart(22)}${'a step'.padStart(20)}${'nodes'.padStart(8)}${'heap an event'.padStart(16)}`,
);
let least = null;
for (const n of sizes) {
  const runs = [];
  for (let run = 0; run < (n > 300_000 ? 1 : 3); run++) runs.push(await measured(n));
  const line = Object.fromEntries(
    ['first', 'step', 'nodes', 'kept'].map((key) => [key, median(runs.map((run) => run[key]))]),
  );
  least ??= line;
  const times = (key) => `${line[key].toFixed(1)} ms ×${(line[key] / least[key]).toFixed(1)}`;
  console.log(
    `${String(n).padStart(10)}${times('first').padStart(22)}${times('step').padStart(20)}${String(line.nodes).padStart(8)}${`${line.kept.toFixed(0)} B`.padStart(16)}`,
  );
}
await browser.close();
await server.close();
