/** The demo, served under its policy, and a browser to visit it with, for as long as the tests of one file run. */
import {after, before} from 'node:test';
import {launch} from 'puppeteer-core';
import {findBrowser} from '../../scripts/browser.mjs';
import {serve} from '../../scripts/serve.mjs';
import {site} from '../../scripts/site.mjs';

export let browser;
export let server;

before(async () => {
  const {executablePath, args, env} = await findBrowser();
  // A key scrolls at once, so that nothing moves any more when the next one is pressed.
  browser = await launch({
    executablePath,
    args: [...args, '--disable-smooth-scrolling'],
    env: {...process.env, ...env},
  });
  server = await serve(site);
});
after(async () => {
  await browser?.close();
  await server?.close();
});
