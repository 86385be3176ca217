/** Makes the pictures of the README from the real demo page: `node scripts/picture.mjs` after `npm start` or `npm test`. */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {installMissing, root} from './house.mjs';

installMissing();
const {launch} = await import('puppeteer-core');
const {findBrowser} = await import('./browser.mjs');
const {serve} = await import('./serve.mjs');
const {site} = await import('./site.mjs');

const {executablePath, args, env} = await findBrowser();
const browser = await launch({
  executablePath,
  args: [...args, '--hide-scrollbars'],
  env: {...process.env, ...env, TZ: 'UTC'},
});
const server = await serve(site);
mkdirSync(path.join(root, 'docs'), {recursive: true});

for (const [scheme, file] of [
  ['light', 'timeline.png'],
  ['dark', 'timeline-dark.png'],
]) {
  const page = await browser.newPage();
  await page.setViewport({width: 1280, height: 900, deviceScaleFactor: 1.5});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
    {name: 'prefers-reduced-motion', value: 'reduce'},
  ]);
  await page.evaluateOnNewDocument(() => addEventListener('timeline-rendered', () => (globalThis.drawn = true)));
  await page.goto(server.address);
  await page.waitForFunction(() => globalThis.drawn);
  await page.evaluate(async () => {
    const element = document.querySelector('news-timeline');
    // The event that most articles tell of.
    const told = ({evidence}) => new Set(evidence.map(({article}) => article)).size;
    const [most] = [...element.timeline.events].sort((a, b) => told(b) - told(a) || b.importance - a.importance);
    element.selected = most.id;
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const element = await page.$('news-timeline');
  const {x, y, width, height} = await element.boundingBox();
  const margin = 24;
  const clip = {x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin};
  await page.screenshot({path: path.join(root, 'docs', file), clip, captureBeyondViewport: true});
  await page.close();
}
await browser.close();
await server.close();
