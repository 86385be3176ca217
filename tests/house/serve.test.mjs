import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import http from 'node:http';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {policy, serve} from '../../scripts/serve.mjs';

const place = mkdtempSync(path.join(tmpdir(), 'serve-'));
const folder = path.join(place, 'site');
mkdirSync(folder);
writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>Page</title>');
writeFileSync(path.join(folder, 'data.json'), '{}');
writeFileSync(path.join(place, 'secret.txt'), 'not for you');
after(() => rmSync(place, {recursive: true, force: true}));

/** The status of an address that a browser would tidy up before asking. */
const rawStatus = (address, where) =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(address);
    http.get({hostname, port, path: where}, (response) => resolve(response.resume().statusCode)).on('error', reject);
  });

describe('serve(folder, port)', () => {
  it('serves files on this machine only, under the strict policy', async () => {
    const {address, close} = await serve(folder);
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(address);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(page.headers.get('content-security-policy'), policy);
    assert.equal(
      (await fetch(`${address}data.json?x=1`)).headers.get('content-type'),
      'application/json; charset=utf-8',
    );
    assert.equal((await fetch(address, {method: 'POST'})).status, 405);
    await close();
  });

  it('takes a free port when another program has the one wished for', async () => {
    const first = await serve(folder);
    const second = await serve(folder, Number(new URL(first.address).port));
    assert.notEqual(second.address, first.address);
    assert.equal((await fetch(second.address)).status, 200);
    await Promise.all([first.close(), second.close()]);
  });

  it('hands out nothing from outside the folder', async () => {
    const {address, close} = await serve(folder);
    for (const where of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '//../secret.txt',
      '/..\\secret.txt',
      '/%',
      '/nowhere',
    ]) {
      assert.equal(await rawStatus(address, where), 404, where);
    }
    await close();
  });
});
