/**
 * Hostile text in every field that reaches the page, by every way there is, under the strict policy: none of it runs,
 * asks anybody for anything, or becomes an element.
 */
import assert from 'node:assert/strict';
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {root} from '../../scripts/house.mjs';
import {serve} from '../../scripts/serve.mjs';
import {browser} from '../demo/visit.mjs';

const cache = path.join(root, '.cache', 'trust');
mkdirSync(cache, {recursive: true});
await build({
  entryPoints: [path.join(root, 'tests', 'snapshots', 'trust.page.ts')],
  outfile: path.join(cache, 'trust.js'),
  bundle: true,
  format: 'esm',
  logLevel: 'error',
  tsconfig: path.join(root, 'tsconfig.json'),
});
const {payloads, files, served, inside, offline, wayNames} = await import(
  pathToFileURL(path.join(cache, 'trust.js')).href
);

const html = (body, script = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Trust</title><link rel="icon" href="/demo/icon.svg">${script}</head><body><main>${body}</main></body></html>`;
const element = '<script type="module" src="/dist/news-timeline.js"></script>';
writeFileSync(path.join(cache, 'page.html'), html('', element));
writeFileSync(path.join(cache, 'served.html'), html(payloads.map(served).join('')));
writeFileSync(path.join(cache, 'inside.html'), html(payloads.map(inside).join(''), element));
writeFileSync(path.join(cache, 'drawn.html'), html(payloads.map(served).join(''), element));
payloads.forEach((payload, i) => {
  writeFileSync(path.join(cache, `offline-${i}.html`), offline(payload));
  for (const [name, text] of Object.entries(files(payload, i))) writeFileSync(path.join(cache, name), text);
});

let server;
before(async () => (server = await serve(root)));
after(() => server?.close());

/** A page that keeps what ran, what was asked for elsewhere, and what the policy had to stop. */
async function open(file, folder = `${server.address}.cache/trust/`) {
  const page = await browser.newPage();
  const faults = [];
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(new URL('/', folder).href))
      faults.push(`asked for ${request.url()}`);
  });
  page.on('dialog', (dialog) => (faults.push('a dialog'), dialog.dismiss()));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('framenavigated', (frame) => frame.url().startsWith(folder) || faults.push(`went to ${frame.url()}`));
  await page.evaluateOnNewDocument(() => {
    globalThis.kept = [];
    globalThis.ran = (number) => globalThis.kept.push(`ran ${number}`);
    addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
      globalThis.kept.push(`${violatedDirective} ${sample}`),
    );
  });
  await page.goto(`${folder}${file}`, {waitUntil: 'load'});
  return {page, faults: async () => [...faults, ...(await page.evaluate(() => globalThis.kept))]};
}

/** All that the page that works offline is made of. */
const ours =
  /^(?:(?:a|blockquote|body|cite|footer|h1|head|html|li|meta|news-timeline|ol|p|script|small|strong|style|time|title) ?)+$/;

describe('hostile text', () => {
  it(`stays text by all ${wayNames.length} ways into the page, ${payloads.length} payloads each`, async () => {
    const {page, faults} = await open('page.html');
    const found = await page.evaluate(async () => {
      const bundle = await import('/dist/news-timeline.js');
      const {payloads: all, attack} = await import('/.cache/trust/trust.js');
      const strangers = [];
      for (const payload of all)
        for (const stranger of await attack(payload, bundle))
          strangers.push(`${JSON.stringify(payload.slice(0, 40))} ${stranger}`);
      return strangers;
    });
    assert.deepEqual(found, []);
    assert.deepEqual(await faults(), []);
    assert.equal(await page.evaluate(() => Object.keys(Object.prototype).length), 0);
    await page.close();
  });

  it('stays text in the JSON that the page itself carries', async () => {
    const {page, faults} = await open('inside.html');
    const found = await page.evaluate(async () => {
      const {look} = await import('/.cache/trust/trust.js');
      const elements = [...document.querySelectorAll('news-timeline')];
      const drawn = elements.filter((element) => element.timeline !== null).length;
      const strangers = await Promise.all(elements.map((element) => look(element)));
      return [drawn, ...strangers.flat()];
    });
    assert.deepEqual(found, [payloads.length]);
    assert.deepEqual(await faults(), []);
    await page.close();
  });

  for (const file of ['served.html', 'drawn.html']) {
    it(`stays text in the element as a server sends it: ${file}`, async () => {
      const {page, faults} = await open(file);
      const seen = await page.evaluate(() => ({
        elements: document.querySelectorAll('news-timeline').length,
        strangers: [...document.querySelectorAll('news-timeline *')]
          .filter(
            (node) =>
              !/^(?:ol|li|time|strong|small|p|blockquote|footer|cite|a|script|div)$/.test(node.localName) ||
              [...node.attributes].some(({name}) => /^on|^(?:src|style|srcdoc)$/.test(name)),
          )
          .map((node) => node.outerHTML.slice(0, 80)),
        links: [...document.querySelectorAll('news-timeline a')].filter(({protocol}) => !/^https?:$/.test(protocol))
          .length,
        scripts: [...document.querySelectorAll('news-timeline script')].filter(({type}) => type !== 'application/json')
          .length,
      }));
      assert.deepEqual(seen, {elements: payloads.length, strangers: [], links: 0, scripts: 0});
      assert.deepEqual(await faults(), []);
      await page.close();
    });
  }

  it('stays text in the page that works offline', async () => {
    // As a file, with the policy that it carries itself.
    const offlineFolder = `${pathToFileURL(cache).href}/`;
    const {page, faults} = await open('offline-0.html', offlineFolder);
    for (const i of payloads.keys()) {
      await page.goto(`${offlineFolder}offline-${i}.html`, {waitUntil: 'load'});
      const names = await page.evaluate(() => [
        ...new Set([...document.querySelectorAll('*')].map(({localName}) => localName)),
      ]);
      assert.match(names.join(' '), ours, `payload ${i}`);
      assert.deepEqual(await faults(), [], `payload ${i}`);
    }
    await page.close();
  });
});
