/** The element as a server sends it, under the strict policy: before its script has come, as it comes, and without it. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {root} from '../../scripts/house.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browser} from './visit.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'news-timeline-'));
const dist = path.join(root, 'dist');
let server;

function written() {
  const seeds = readdirSync(path.join(root, 'seeds')).filter((file) => file.endsWith('.txt'));
  const files = seeds.sort().map((file) => path.join(root, 'seeds', file));
  const {stdout, status} = spawnSync(
    process.execPath,
    [path.join(dist, 'cli.js'), 'extract', ...files, '--format', 'element', '--title', 'One call & <five> articles'],
    {encoding: 'utf8', maxBuffer: 1e8},
  );
  assert.equal(status, 0);
  return stdout;
}

before(async () => {
  for (const file of readdirSync(dist))
    if (/^news-timeline.*\.(js|css)$/.test(file)) cpSync(path.join(dist, file), path.join(folder, file));
  writeFileSync(path.join(folder, 'page.css'), 'body { margin: 16px; font: 16px serif } p { margin: 0 }');
  // What measures stands before what is measured, and in a file of its own.
  writeFileSync(
    path.join(folder, 'watch.js'),
    `globalThis.violations = []; globalThis.shifts = 0;
     // What the browser draws of itself, such as the sign in a search field, comes as data; the package has no such address.
     addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => blockedURI === 'data' || violations.push(violatedDirective));
     new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (shifts += value))).observe({type: 'layout-shift', buffered: true});
     addEventListener('timeline-rendered', () => (globalThis.drawn = true));`,
  );
  const page = (script) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Served</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><script src="watch.js"></script>${script}</head>
<body><p>Before.</p>
${written()}<p id="after">After.</p></body></html>`;
  writeFileSync(path.join(folder, 'index.html'), page('<script type="module" src="news-timeline.js"></script>'));
  writeFileSync(path.join(folder, 'still.html'), page(''));
  server = await serve(folder);
});
after(async () => {
  await server.close();
  rmSync(folder, {recursive: true, force: true});
});

async function visit(file, {scripts = true} = {}) {
  const page = await browser.newPage();
  await page.setViewport({width: 1000, height: 800});
  await page.setJavaScriptEnabled(scripts);
  const asked = [];
  const faults = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(server.address + file, {waitUntil: 'load'});
  return {page, asked, faults};
}

const boxes = (page) =>
  page.evaluate(() =>
    ['news-timeline', '#after'].map((selector) => {
      const {x, y, width, height} = document.querySelector(selector).getBoundingClientRect();
      return {x, y, width, height};
    }),
  );

describe('the element as a server sends it', () => {
  it('shows list and evidence before the script arrives, in its final size', async () => {
    const {page} = await visit('still.html');
    const seen = await page.evaluate(() => {
      const element = document.querySelector('news-timeline');
      const [item] = element.querySelectorAll(':scope > ol > li');
      const {top, bottom, height} = item.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const quote = item.querySelector('blockquote').getBoundingClientRect();
      return {
        inside: top >= box.top && bottom <= box.bottom && height > 20,
        quoted: quote.height > 10 && quote.top >= top,
        shadow: [...element.shadowRoot.children].map(({localName}) => localName),
        scrolls: element.shadowRoot.querySelector('section').scrollHeight > box.height,
        rem: box.height / 16,
        order: [...element.querySelectorAll(':scope > ol > li > time')].map((time) => time.dateTime),
        name: element.shadowRoot.querySelector('section').getAttribute('aria-label'),
        violations: globalThis.violations,
      };
    });
    assert.deepEqual(seen.shadow, ['link', 'section']);
    assert.ok(seen.inside && seen.quoted && seen.scrolls);
    assert.equal(seen.rem, 26);
    assert.ok(seen.order.length > 5);
    assert.equal(seen.name, 'One call & <five> articles');
    assert.deepEqual(seen.violations, []);
    await page.close();
  });

  it('becomes the drawing where it stands: same boxes, no shift of the layout, no violation, no further request', async () => {
    const still = await visit('still.html');
    const before = await boxes(still.page);
    await still.page.close();
    const {page, asked, faults} = await visit('');
    for (let i = 0; !(await page.evaluate(() => globalThis.drawn)); i++) assert.ok(i < 2000, 'it is never drawn');
    const now = await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('news-timeline');
      return {
        served: shadowRoot.querySelectorAll('[data-served]').length,
        labels: shadowRoot.querySelectorAll('.label button').length,
        violations: globalThis.violations,
        shifts: globalThis.shifts,
      };
    });
    assert.equal(now.served, 0);
    assert.ok(now.labels > 3);
    assert.deepEqual(await boxes(page), before);
    assert.deepEqual(now.violations, []);
    assert.equal(now.shifts, 0);
    assert.deepEqual(faults, []);
    const files = asked.map((url) => new URL(url)).filter(({protocol}) => protocol !== 'data:');
    for (const {href, pathname} of files) {
      assert.ok(href.startsWith(server.address), href);
      assert.match(pathname, /^\/(|watch\.js|page\.css|news-timeline[\w-]*\.(js|css))$/);
    }
    await page.close();
  });

  it('is read where scripts are off', async () => {
    const {page} = await visit('', {scripts: false});
    const session = await page.createCDPSession();
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const roles = nodes.filter(({ignored}) => !ignored).map(({role}) => role?.value);
    assert.ok(roles.filter((role) => role === 'listitem').length > 5);
    assert.ok(roles.filter((role) => role === 'blockquote').length > 5);
    await page.close();
  });
});
