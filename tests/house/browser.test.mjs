import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {describe, it} from 'node:test';
import {findBrowser} from '../../scripts/browser.mjs';

/** With these variables set, and as they were afterwards. */
async function withEnv(env, work) {
  const before = {...process.env};
  Object.assign(process.env, env);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

describe('findBrowser()', () => {
  it('takes the one that BROWSER_PATH names', async () => {
    const found = await withEnv({BROWSER_PATH: process.execPath, NEWS_TIMELINE_BROWSER: ''}, findBrowser);
    assert.equal(found.executablePath, process.execPath);
    assert.equal(found.from, 'BROWSER_PATH');
  });

  it('says so when that one is not there, instead of taking another', async () => {
    await assert.rejects(
      withEnv({BROWSER_PATH: '/no/such/browser', NEWS_TIMELINE_BROWSER: ''}, findBrowser),
      /BROWSER_PATH names \/no\/such\/browser/,
    );
  });

  it(
    'unpacks the one in the package where nothing else is, and leaves the environment as it was',
    {
      skip: process.platform !== 'linux' || process.arch !== 'x64',
    },
    async () => {
      const before = {...process.env};
      const found = await withEnv({NEWS_TIMELINE_BROWSER: 'package'}, findBrowser);
      assert.equal(found.from, 'package');
      assert.ok(existsSync(found.executablePath));
      assert.deepEqual({...process.env}, before);
    },
  );
});
