/** The page that `--format page` writes and “Save” gives, opened from a disk: it draws, and everything opens. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {root} from '../../scripts/house.mjs';
import {browser} from './visit.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'news-timeline-'));
after(() => rmSync(folder, {recursive: true, force: true}));

describe('a page that works offline', () => {
  it('draws, opens the evidence, the help and the table, and asks for no other file', async () => {
    const article = path.join(folder, 'flood.txt');
    writeFileSync(article, 'River floods three villages\n\n2 May 2017\n\nThe river Alder burst its banks on Monday.\n');
    const cli = path.join(root, 'dist', 'cli.js');
    const {stdout} = spawnSync(process.execPath, [cli, 'extract', article, '--format', 'page'], {encoding: 'utf8'});
    const file = path.join(folder, 'flood.html');
    writeFileSync(file, stdout);
    const page = await browser.newPage();
    const asked = [];
    const faults = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(pathToFileURL(file).href);
    const shows = (selector) =>
      page.waitForFunction((s) => document.querySelector('news-timeline').shadowRoot?.querySelector(s), {}, selector);
    await shows('.label button');
    await page.evaluate(() =>
      document.querySelector('news-timeline').shadowRoot.querySelector('.label button').focus(),
    );
    await page.keyboard.press('Enter');
    const quotation = await (await shows('.evidence blockquote')).evaluate((element) => element.textContent);
    assert.match(quotation, /burst its banks/);
    await page.keyboard.press('?');
    await shows('.help');
    await page.keyboard.press('Escape');
    await page.keyboard.press('t');
    await shows('.table tbody tr');
    assert.deepEqual(asked, [pathToFileURL(file).href]);
    assert.deepEqual(faults, []);
    await page.close();
  });
});
