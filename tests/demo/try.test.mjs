/** “Try it on your own articles”, reading, and the page without scripts: the demo as somebody uses it. */
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {root} from '../../scripts/house.mjs';
import {browser, server} from './visit.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'news-timeline-'));
const seed = (name) => readFileSync(path.join(root, 'seeds', name), 'utf8');
const file = (name, content) => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

after(() => rmSync(folder, {recursive: true, force: true}));

/** The page, its example drawn, and everything that went wrong on it. */
async function open() {
  const page = await browser.newPage();
  const faults = [];
  const requests = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({width: 1280, height: 900});
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      globalThis.violations.push(`${violatedDirective} ${blockedURI}`),
    );
    globalThis.policies = [];
    const make = trustedTypes.createPolicy;
    trustedTypes.createPolicy = function createPolicy(name, rules) {
      globalThis.policies.push(name);
      return make.call(this, name, rules);
    };
    globalThis.rendered = (id) =>
      new Promise((resolve) =>
        document.getElementById(id).addEventListener('timeline-rendered', resolve, {once: true}),
      );
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') globalThis.first = globalThis.rendered('example');
    });
  });
  await page.goto(server.address, {waitUntil: 'load'});
  await page.evaluate(() => globalThis.first);
  const faultsSoFar = async () => [...faults, ...(await page.evaluate(() => globalThis.violations))];
  return {page, requests, faults: faultsSoFar};
}

/** Asks until it holds. (The driver’s own way makes a policy of its own, which the page’s policy rightly refuses.) */
async function until(page, holds) {
  for (let i = 0; !(await page.evaluate(holds)); i++) assert.ok(i < 1000, `waited in vain for ${holds}`);
}

const textOf = (page, selector) =>
  page.$$eval(selector, (found) => found.map((element) => element.textContent.replace(/\s+/g, ' ').trim()));

/** Presses a button and waits until the reader’s own timeline is drawn. */
async function draw(page) {
  await page.evaluate(() => {
    globalThis.drawn = globalThis.rendered('own');
    document.getElementById('draw').click();
  });
  await page.evaluate(() => globalThis.drawn);
}

describe('the reader’s own articles', () => {
  it('are pasted, split, dated, drawn in a worker, and cleared, and nothing leaves the page', async () => {
    const {page, requests, faults} = await open();
    const both = `${seed('000_ea843f910fce1dea.txt')}\n---\n${seed('001_5436e92d4f1b1f24.txt')}`;
    await page.$eval(
      '#paste',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new InputEvent('input', {bubbles: true}));
      },
      both,
    );
    assert.deepEqual(await textOf(page, '#add'), ['Add these 2 articles']);
    await page.click('#add');
    await until(page, () => document.querySelectorAll('#pile .name').length === 2);
    await page.$eval('#pile input[type=date]', (input) => {
      input.value = '2017-05-02';
      input.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await draw(page);
    const drawn = await page.$eval('#own', ({timeline}) => ({
      events: timeline.events.length,
      published: timeline.articles.map(({published}) => published ?? null),
      dates: timeline.articles.map(({dating}) => dating.best),
      exact: timeline.events.every(({evidence}) =>
        evidence.every(
          (e) => timeline.articles.find(({id}) => id === e.article).text.slice(e.start, e.end) === e.exact,
        ),
      ),
    }));
    assert.ok(drawn.events > 3);
    assert.deepEqual(drawn.published, ['2017-05-02', null]);
    assert.equal(drawn.dates[0], '2017-05-02');
    assert.ok(drawn.exact);
    // What the browser draws of itself, such as the calendar of a date field, comes as data and from nowhere.
    const outside = requests.filter((url) => !url.startsWith(server.address) && !url.startsWith('data:'));
    assert.deepEqual(outside, []);
    assert.ok(
      requests.some((url) => url.endsWith('news-timeline-worker.js')),
      'a worker was asked for',
    );
    assert.deepEqual(await page.evaluate(() => globalThis.policies), ['lit-html', 'news-timeline']);
    await page.click('#pile button');
    assert.equal((await textOf(page, '#pile .name')).length, 1);
    await page.click('#clear');
    assert.equal((await textOf(page, '#pile .name')).length, 0);
    assert.equal(await page.$eval('#result', ({hidden}) => hidden), true);
    assert.deepEqual(await faults(), []);
    await page.close();
  });

  it('are read as a page where the source of one is pasted, one however it is spaced', async () => {
    const {page, faults} = await open();
    const story =
      '<p>The old mill of Denby burned down on 3 May 2023, the fire brigade said on Thursday.</p>\n\n\n\n'.repeat(6);
    await page.$eval(
      '#paste',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new InputEvent('input', {bubbles: true}));
      },
      `<!doctype html><html><title>Fire at the mill</title><nav>Subscribe by 1 January 2025!</nav><main><article>${story}</article></main></html>`,
    );
    assert.deepEqual(await textOf(page, '#add'), ['Add this text']);
    await page.click('#add');
    await until(page, () => document.querySelectorAll('#pile .name').length === 1);
    await draw(page);
    const {texts, dates} = await page.$eval('#own', ({timeline}) => ({
      texts: timeline.articles.map(({text}) => text),
      dates: timeline.events.map(({date}) => date),
    }));
    assert.doesNotMatch(texts.join(), /[<>]|Subscribe/);
    assert.deepEqual(dates, ['2023-05-03']);
    assert.deepEqual(await faults(), []);
    await page.close();
  });

  it('are read as the articles of JSON Lines where these are pasted', async () => {
    const {page, faults} = await open();
    await page.$eval(
      '#paste',
      (area, text) => {
        area.value = text;
        area.dispatchEvent(new InputEvent('input', {bubbles: true}));
      },
      ['The mill burned on Tuesday.', 'The mill is rebuilt.']
        .map((text, i) => `${JSON.stringify({id: `mill-${i}`, title: `Mill ${i}`, published: '2023-05-03', text})}\n`)
        .join('\n\n\n'),
    );
    await page.click('#add');
    await until(page, () => document.querySelectorAll('#pile .name').length === 2);
    assert.deepEqual(await textOf(page, '#pile .name'), ['Mill 0', 'Mill 1']);
    assert.deepEqual(await faults(), []);
    await page.close();
  });

  it('are read from files, and each that cannot be read is named with the reason', async () => {
    const {page, faults} = await open();
    const story =
      '<p>The bridge opened on Tuesday, the mayor said, and crowds came from the whole county to see it.</p>';
    const input = await page.$('#files');
    await input.uploadFile(
      file(
        'page.html',
        `<!doctype html><html lang=en><meta property="article:published_time" content="2017-05-03"><title>T</title><article><h1>Bridge opens</h1>${story.repeat(6)}</article>`,
      ),
      file('empty.txt', ''),
      file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1, 2])),
      file(
        'german.txt',
        'Die Brücke wurde am Dienstag eröffnet, sagte der Bürgermeister, und viele Menschen kamen aus dem ganzen Landkreis, um sie zu sehen. Sie war seit zehn Jahren geschlossen.',
      ),
      file(
        'undated.txt',
        'The bridge is beautiful, and the mayor likes it very much, as do the people of the whole county.',
      ),
      file('lines.jsonl', '{"id":"l1","text":"The bridge opened on 2 May 2017, the mayor said."}\n{broken\n'),
    );
    await until(page, () => document.querySelectorAll('#pile li').length === 4);
    assert.deepEqual(await textOf(page, '#problems li'), [
      'empty.txt is empty.',
      'picture.txt is not a text file, so it was not read. Plain text (.txt), web pages (.html) and .jsonl can be read.',
      'Line 2 of lines.jsonl is not JSON.',
    ]);
    assert.equal(await page.$eval('#pile input[type=date]', ({value}) => value), '2017-05-03');
    await draw(page);
    const said = (await textOf(page, '#problems li')).join('\n');
    assert.match(said, /german\.txt is not in English/);
    assert.match(said, /undated\.txt/);
    assert.deepEqual(await faults(), []);
    await page.close();
  });

  it('say what is missing when there is nothing to add or to draw', async () => {
    const {page} = await open();
    await page.click('#add');
    assert.deepEqual(await textOf(page, '#problems li'), ['There is no text to add yet: paste an article first.']);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'paste');
    await page.$eval('#draw', (button) => button.click());
    assert.match((await textOf(page, '#problems li'))[0], /nothing to draw yet/);
    await page.close();
  });
});

describe('a timeline that cannot be loaded', () => {
  it('says so where the drawing would be, and the rest of the page works', async () => {
    const {page, faults} = await open();
    const said = async (src) =>
      page.evaluate(async (address) => {
        const element = document.createElement('news-timeline');
        element.src = address;
        const failed = new Promise((resolve) => element.addEventListener('timeline-error', resolve, {once: true}));
        document.querySelector('main').append(element);
        await failed;
        const text = element.shadowRoot.querySelector('[role=alert]').textContent.replace(/\s+/g, ' ').trim();
        element.remove();
        return text;
      }, src);
    assert.match(await said('missing.json'), /^Could not load missing\.json: the server answered 404/);
    assert.match(await said('index.html'), /index\.html is not JSON: it looks like an HTML page/);
    assert.match(await said('demo.js'), /demo\.js is not JSON: something is wrong at line 1/);
    assert.ok((await page.$eval('#example', ({timeline}) => timeline.events.length)) > 3);
    assert.deepEqual(
      (await faults()).filter((fault) => !/404/.test(fault)),
      [],
    );
    await page.close();
  });
});

describe('reading', () => {
  it('opens evidence and article without moving the page, and Escape leads home', async () => {
    const {page, faults} = await open();
    const y = await page.evaluate(() => scrollY);
    const title = await page.evaluate(async () => {
      const element = document.getElementById('example');
      const label = element.shadowRoot.querySelector('.drawing li button[data-index]');
      label.focus({preventScroll: true});
      label.click();
      await element.updateComplete;
      const heading = element.shadowRoot.querySelector('.evidence :is(h2, h3, h4)').textContent;
      element.shadowRoot.querySelector('[data-passage]').click();
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return heading;
    });
    assert.ok(title);
    const seen = await page.evaluate(() => {
      const inside = document.getElementById('example').shadowRoot;
      const box = inside.querySelector('.reader-text').getBoundingClientRect();
      const passage = inside.querySelector('.passage.current').getBoundingClientRect();
      return {inView: passage.top >= box.top - 1 && passage.top < box.bottom, focus: inside.activeElement?.id};
    });
    assert.deepEqual(seen, {inView: true, focus: 'reader-title'});
    assert.equal(await page.evaluate(() => scrollY), y);
    await page.keyboard.press('Escape');
    assert.equal(
      await page.evaluate(() =>
        document.getElementById('example').shadowRoot.activeElement.hasAttribute('data-passage'),
      ),
      true,
    );
    await page.keyboard.press('Escape');
    await until(page, () => document.getElementById('example').shadowRoot.activeElement?.hasAttribute('data-index'));
    assert.equal(await page.$eval('#example', ({selected}) => selected), null);
    assert.equal(await page.evaluate(() => scrollY), y);
    assert.deepEqual(await faults(), []);
    await page.close();
  });

  it('finds who says that the strike was on April 4 in three actions', async () => {
    const {page} = await open();
    const answer = await page.evaluate(async () => {
      const element = document.getElementById('example');
      const inside = element.shadowRoot;
      const settle = async () => {
        for (let i = 0; i < 4; i++) {
          await element.updateComplete;
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
      };
      const search = inside.querySelector('.search');
      search.focus(); // one: into the search
      search.value = 'missiles'; // two: a word
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      await settle();
      const label = [...inside.querySelectorAll('.drawing li:not(.dim) button[data-index]')].find(
        (button) => !button.closest('.dim'),
      );
      label.click(); // three: what was found
      await settle();
      return [...inside.querySelectorAll('.evidence figure')].map((figure) => figure.textContent.replace(/\s+/g, ' '));
    });
    const [said] = answer.filter((words) => words.includes('59 cruise missiles against a Syrian airfield on April 4'));
    assert.match(
      said ?? '',
      /Trump and Putin plan face-to-face meeting as they speak for first time since Syria bombing/,
    );
    await page.close();
  });
});

describe('the page without scripts', () => {
  it('tells the story in order, with its sources', async () => {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(server.address, {waitUntil: 'load'});
    const items = await page.$$eval('#example > ol > li[data-date]', (list) =>
      list.map((item) => ({
        date: item.dataset.date,
        quotes: item.querySelectorAll('blockquote').length,
        sources: item.querySelectorAll('cite').length,
      })),
    );
    assert.ok(items.length > 5);
    const years = items.map(({date}) => date.slice(0, 4)).filter((year) => /^\d{4}$/.test(year));
    assert.deepEqual(years, [...years].sort());
    assert.ok(items.every(({quotes, sources}) => quotes > 0 && sources === quotes));
    await page.close();
  });
});
