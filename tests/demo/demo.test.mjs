/** The demo as a reader meets it: served under the strict policy, in a real browser, at three widths. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import path from 'node:path';
import {policy} from '../../scripts/serve.mjs';
import {browser, server} from './visit.mjs';

/** Opens a page, waits for the first paint of its timeline, and keeps what went wrong on it. */
async function open(where, {width = 1280, height = 900, scheme = 'light', touch = false} = {}) {
  const page = await browser.newPage();
  const faults = [];
  const requests = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(`${message.text()} (${message.location().url ?? ''})`);
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.setViewport({width, height, hasTouch: touch, isMobile: touch});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.evaluateOnNewDocument(() => {
    addEventListener('timeline-rendered', () => (globalThis.drawn = true));
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({violatedDirective, sample}) =>
      globalThis.violations.push(`${violatedDirective} ${sample}`),
    );
  });
  await page.goto(server.address + where, {waitUntil: 'load'});
  await page.waitForFunction(() => globalThis.drawn, {timeout: 30_000});
  return {
    page,
    requests,
    async faults() {
      return [...faults, ...(await page.evaluate(() => globalThis.violations))];
    },
  };
}

describe('the demo', () => {
  it('is served under the strict policy', async () => {
    const response = await fetch(server.address);
    assert.equal(response.headers.get('content-security-policy'), policy);
    assert.equal((await fetch(`${server.address}..%2fpackage.json`)).status, 404);
    assert.equal((await fetch(`${server.address}nowhere`)).status, 404);
  });

  for (const width of [1280, 768, 360]) {
    it(`draws the seed articles at ${width} px, with no violation and nothing sideways`, async () => {
      const {page, faults} = await open('', {width});
      const seen = await page.evaluate(() => {
        const element = document.querySelector('news-timeline');
        return {
          events: element.timeline?.events.length,
          articles: element.timeline?.articles.length,
          sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          nodes: element.shadowRoot.querySelectorAll('*').length,
        };
      });
      assert.equal(seen.articles, 5);
      assert.ok(seen.events > 3);
      assert.ok(seen.sideways <= 0, `scrolls ${seen.sideways} px sideways`);
      assert.ok(seen.nodes < 1500);
      assert.deepEqual(await faults(), []);
      await page.close();
    });
  }

  it('says how much the example holds, on the first visit and when all comes from the cache', async () => {
    const {page} = await open('');
    for (let visit = 0; visit < 3; visit++) {
      if (visit > 0) await page.reload({waitUntil: 'load'});
      await page.waitForFunction(() => document.querySelector('news-timeline').timeline, {timeout: 30_000});
      await page.waitForFunction(
        () => /^5 articles, \d+ dated events/.test(document.querySelector('#example-count').textContent),
        {timeout: 5_000},
      );
    }
    await page.close();
  });

  it('says in the microscope that a year was left out, also for a day told by its month', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.address}timex.html`, {waitUntil: 'load'});
    await page.evaluate(() => {
      document.querySelector('textarea').value = 'They met on the first Monday of May.';
      document.querySelector('textarea').dispatchEvent(new Event('input', {bubbles: true}));
    });
    await page.waitForFunction(() => /no year is written/.test(document.body.textContent), {timeout: 5_000});
    await page.close();
  });

  it('asks nobody but its own server for anything', async () => {
    const {page, requests} = await open('');
    for (const url of requests) assert.ok(url.startsWith(server.address), url);
    await page.close();
  });

  it('has a timeline that the command drew, byte for byte', async () => {
    const {spawnSync} = await import('node:child_process');
    const {seeds, root} = await import('../cli/command.mjs');
    const {stdout} = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), 'extract', ...seeds], {
      encoding: 'utf8',
    });
    assert.equal(await (await fetch(`${server.address}timeline.json`)).text(), stdout);
  });

  it('draws the same timeline from the articles in the browser, byte for byte', async () => {
    const {page} = await open('');
    const written = await (await fetch(`${server.address}timeline.json`)).json();
    await page.evaluate(
      (articles) => {
        const element = document.querySelector('news-timeline');
        globalThis.before = element.timeline;
        element.articles = articles;
      },
      written.articles.map(({id, text}) => ({id, text})),
    );
    await page.waitForFunction(() => document.querySelector('news-timeline').timeline !== globalThis.before);
    const drawn = await page.evaluate(() => JSON.stringify(document.querySelector('news-timeline').timeline));
    assert.equal(drawn, JSON.stringify(written));
    await page.close();
  });
});

describe('a reader who asks “who says the strike was on April 4?”', () => {
  /** What is quoted in the open evidence with “April 4” marked in it, and whose words it is. */
  const answer = (page) =>
    page.waitForFunction(
      () => {
        const {shadowRoot} = document.getElementById('example');
        const figures = [...shadowRoot.querySelectorAll('.evidence .conflict figure')];
        const said = figures.find((figure) =>
          /^(?:April 4|4 April)$/.test(figure.querySelector('mark')?.textContent ?? ''),
        );
        const {bottom = Infinity} = said?.querySelector('blockquote').getBoundingClientRect() ?? {};
        return bottom < innerHeight && said.querySelector('cite').textContent;
      },
      {timeout: 10_000},
    );

  it('finds it by one click from the top of the page', async () => {
    const {page} = await open('');
    const label = await page.waitForFunction(() =>
      [...document.getElementById('example').shadowRoot.querySelectorAll('.label button')].find((button) =>
        /bombed Syria.*4 April 2017\?/.test(button.textContent),
      ),
    );
    await label.asElement().click();
    assert.match(await (await answer(page)).jsonValue(), /Trump and Putin/);
    await page.close();
  });

  it('finds it by key: the words into the search, Enter for the first event that has them, Enter for its evidence', async () => {
    const {page} = await open('');
    await page.evaluate(() => document.getElementById('example').shadowRoot.querySelector('.search').focus());
    await page.keyboard.type('missiles April 4');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.getElementById('example').shadowRoot.activeElement?.dataset.index);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.getElementById('example').shadowRoot.querySelector('.evidence mark'));
    await page.close();
  });
});

describe('a reader with a phone', () => {
  for (const width of [320, 375, 412]) {
    it(`has every tool in two lines, each as large as a finger, at ${width} pixels`, async () => {
      const {page} = await open('', {width, height: 720, touch: true});
      const all = await page.evaluate(() =>
        [...document.getElementById('example').shadowRoot.querySelectorAll('.search, .tools button')].map((tool) => {
          const {left, right, top, width: wide, height} = tool.getBoundingClientRect();
          return {name: tool.className || tool.textContent.trim(), left, right, top: Math.round(top), wide, height};
        }),
      );
      for (const {name, left, right, wide, height} of all) {
        assert.ok(wide >= 44 && height >= 44, `${name} is ${wide} × ${height}`);
        assert.ok(left >= 0 && right <= width, `${name} stands from ${left} to ${right}`);
      }
      assert.equal(new Set(all.map(({top}) => top)).size, 2);
      await page.close();
    });
  }
});
