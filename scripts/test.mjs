/**
 * `npm test`: installs what is missing, builds, finds a browser and runs everything.
 *
 *   1. browser tests of all rooms, against the source, in two time zones
 *   2. the element's browser tests again, against the built bundle
 *   3. tests of the command, the package and the demo page, in Node
 *
 * Ends with one line: `N passed, N failed`.
 */
import {spawn, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import path from 'node:path';
import {installMissing, root} from './house.mjs';

/** West and east of Greenwich, and far from it: a day counted in the reader's zone shows on one side at least. */
const zones = ['America/Los_Angeles', 'Pacific/Auckland'];

installMissing();
const {findBrowser} = await import('./browser.mjs');
const {buildIfChanged} = await import('./build.mjs');
const {buildSite} = await import('./site.mjs');

const browser = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Browser: ${browser.executablePath} (${browser.from})`);
console.log('Building …');
buildIfChanged();
await buildSite();

const total = {passed: 0, failed: 0};
const cache = path.join(root, '.cache');
mkdirSync(cache, {recursive: true});

await inBrowser('Source, in two time zones', {ZONES: zones.join(',')});
await inBrowser('Built bundle', {ZONES: zones[1], AGAINST: 'bundle'});
inNode('Command, package and demo', ['cli', 'house', 'demo', 'snapshots']);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

async function inBrowser(title, env) {
  console.log(`\n${title}`);
  const results = path.join(cache, 'results.json');
  rmSync(results, {force: true});
  const runner = path.join(root, 'node_modules', '@web', 'test-runner', 'dist', 'bin.js');
  const status = await new Promise((done) => {
    spawn(process.execPath, [runner], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {...process.env, BROWSER_PATH: undefined, ...env, RESULTS: results},
    }).on('close', done);
  });
  // Without results the runner itself broke.
  const result = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {passed: 0, failed: 1};
  console.log(`${result.passed} of ${result.passed + result.failed} tests passed.`);
  add(result, status);
}

function inNode(title, folders) {
  console.log(`\n${title}`);
  const files = folders.flatMap((folder) => {
    const place = path.join(root, 'tests', folder);
    if (!existsSync(place)) return [];
    return readdirSync(place)
      .filter((file) => file.endsWith('.test.mjs'))
      .map((file) => path.join(place, file));
  });
  const {status, stdout} = spawnSync(
    process.execPath,
    ['--test', '--test-reporter=spec', '--test-timeout=300000', ...files],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {...process.env, TZ: zones[0], NO_COLOR: '1'},
    },
  );
  const count = (word) => Number(new RegExp(`^. ${word} (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0);
  const result = {passed: count('pass'), failed: count('fail') + count('cancelled')};
  console.log(`${result.passed} of ${result.passed + result.failed} tests in ${files.length} files passed.`);
  if (status !== 0) console.log(stdout.slice(stdout.indexOf('failing tests:')));
  add(result, status);
}

function add({passed, failed}, status) {
  total.passed += passed;
  total.failed += failed || (status === 0 ? 0 : 1);
}
