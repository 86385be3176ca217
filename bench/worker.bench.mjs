/**
 * How the page fares while 500 articles of 4 kB are read in it, in a worker: how long they take, the longest tasks of the main
 * thread, from the start until two seconds after the drawing, and how soon “Cancel” is answered. Needs `npm run build` before.
 */
import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../scripts/browser.mjs';
import {serve} from '../scripts/serve.mjs';
import {invented} from './articles.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
if (!existsSync(path.join(root, 'dist', 'news-timeline.js'))) {
  console.error('dist/news-timeline.js is missing: run “npm run build” first.');
  process.exit(1);
}
const articles = invented(Number(process.env.ARTICLES ?? 500), 4096);
const {executablePath, args, env} = await findBrowser();
const browser = await puppeteer.launch({executablePath, args, env: {...process.env, ...env}});
const server = await serve(root);
const page = await browser.newPage();
await page.setViewport({width: 1280, height: 640});

/** A page with an element, and the articles, so that handing them over from here is no part of what is measured. */
async function opened() {
  await page.goto(new URL('bench/page.html', server.address).href);
  await page.waitForFunction(() => customElements.get('news-timeline'));
  await page.evaluate(async () => {
    globalThis.element = document.createElement('news-timeline');
    globalThis.element.style.cssText = 'inline-size: 1240px; block-size: 600px';
    document.body.append(globalThis.element);
    await globalThis.element.updateComplete;
  });
  await page.evaluate((given) => {
    globalThis.given = given;
  }, articles);
}

await opened();
const {time, tasks, events} = await page.evaluate(async () => {
  const {element, given} = globalThis;
  const seen = [];
  new PerformanceObserver((list) => {
    seen.push(...list.getEntries().map(({duration}) => duration));
  }).observe({type: 'longtask'});
  const rendered = new Promise((resolve) => {
    element.addEventListener('timeline-rendered', resolve, {once: true});
  });
  const from = performance.now();
  element.articles = given;
  await rendered;
  const took = performance.now() - from;
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return {time: took, tasks: seen, events: element.timeline.events.length};
});
const over = tasks.length
  ? `tasks over 50 ms: ${tasks.map((task) => `${Math.round(task)} ms`).join(', ')}`
  : 'no task over 50 ms';
console.log(`${articles.length} articles in a worker: ${(time / 1000).toFixed(2)} s, ${events} events, ${over}`);

await opened();
const answered = await page.evaluate(async () => {
  const {element, given} = globalThis;
  element.articles = given;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const button = element.shadowRoot.querySelector('.state.loading button');
  const from = performance.now();
  button.click();
  await new Promise((resolve) => {
    const look = () => (button.isConnected ? requestAnimationFrame(look) : resolve());
    look();
  });
  return performance.now() - from;
});
console.log(`“Cancel” answered in ${answered.toFixed(0)} ms`);
await browser.close();
await server.close();
