/**
 * Finds a Chromium-family browser for the tests, so that `npm test` needs nothing but Node and npm.
 *
 * Everything here uses Node's own modules until a step needs a package.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {homedir} from 'node:os';
import path from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import {root} from './house.mjs';

/** Flags for every browser we start: no calls home, nothing that needs a graphics card. */
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/**
 * The first of: the browser named by `BROWSER_PATH` or `CHROME_PATH`; an installed Chrome, Chromium, Edge or Brave;
 * one that Playwright has already fetched; the one inside the package `@sparticuz/chromium` (Linux x64); Debian's own,
 * installed when we are root; one fetched by Playwright.
 *
 * `NEWS_TIMELINE_BROWSER=package` skips to the package, which is how the promise for a bare machine is tested.
 *
 * @returns {Promise<{executablePath: string, args: string[], env: Record<string, string>, from: string}>}
 * @throws {Error} with what to do, when there is none
 */
export async function findBrowser() {
  const forced = process.env.NEWS_TIMELINE_BROWSER === 'package';
  const found =
    (!forced && (named() ?? installed() ?? (await fetched()))) ||
    (await packaged()) ||
    (!forced && ((await fromDebian()) ?? (await fromPlaywright())));
  if (found) return found;
  throw new Error(
    [
      'no browser for the tests was found, and none could be installed. One of these will do:',
      '  - install Google Chrome, Chromium, Microsoft Edge or Brave',
      '  - set BROWSER_PATH to the program file of any Chromium-based browser',
      '  - on Debian or Ubuntu, run the same command as root once: it installs the package “chromium”',
    ].join('\n'),
  );
}

/** What launches a browser at this path. The sandbox cannot start for root, nor in most containers. */
function launch(executablePath, from, {args = [], env = {}} = {}) {
  const isRoot = process.getuid?.() === 0;
  return {executablePath, from, args: [...quiet, ...(isRoot ? ['--no-sandbox'] : []), ...args], env};
}

function named() {
  for (const name of ['BROWSER_PATH', 'CHROME_PATH']) {
    const file = process.env[name];
    if (!file) continue;
    if (!existsSync(file)) throw new Error(`${name} names ${file}, and there is no such file`);
    return launch(file, name);
  }
  return undefined;
}

function installed() {
  const file = candidates().find((candidate) => existsSync(candidate));
  return file ? launch(file, 'installed') : undefined;
}

/** The places where browsers install themselves, per system. */
function candidates() {
  const {env, platform} = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser', 'Google Chrome for Testing'].flatMap(
      (name) =>
        ['/Applications', path.join(homedir(), 'Applications')].map(
          (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
        ),
    );
  }
  if (platform === 'win32') {
    const bases = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(Boolean);
    const tails = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
      'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
    ];
    return tails.flatMap((tail) => bases.map((base) => path.win32.join(base, tail)));
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
    'brave-browser',
  ];
  const folders = [
    ...(env.PATH ?? '').split(path.delimiter).filter(Boolean),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
  ];
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

async function fetched() {
  try {
    const {chromium} = await import('playwright-core');
    const file = chromium.executablePath();
    return file && existsSync(file) ? launch(file, 'Playwright') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The browser inside an npm package. It unpacks itself, and the libraries that a bare system lacks, when it believes
 * that it runs in a function service; hence the variable, set only around the import.
 */
async function packaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const cache = path.join(root, '.cache', 'chromium');
  const before = {...process.env};
  const libraries = path.join(cache, 'al2023', 'lib');
  mkdirSync(cache, {recursive: true});
  try {
    process.env.TMPDIR = cache;
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
    const {default: chromium} = await import('@sparticuz/chromium');
    const file = await chromium.executablePath();
    writeFileSync(path.join(cache, 'fonts', 'fonts.conf'), fontsIn(cache));
    const env = {
      LD_LIBRARY_PATH: [libraries, before.LD_LIBRARY_PATH].filter(Boolean).join(path.delimiter),
      FONTCONFIG_PATH: path.join(cache, 'fonts'),
    };
    const fits = spawnSync(file, ['--version', '--no-sandbox'], {env: {...before, ...env}, encoding: 'utf8'});
    if (fits.status !== 0) return undefined;
    return launch(file, 'package', {args: ['--no-sandbox', '--no-zygote', '--headless=shell'], env});
  } catch {
    return undefined;
  } finally {
    for (const name of [
      'TMPDIR',
      'AWS_EXECUTION_ENV',
      'LD_LIBRARY_PATH',
      'FONTCONFIG_PATH',
      'FONTCONFIG_FILE',
      'HOME',
    ]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

/** Fontconfig’s settings. The package’s own name folders of a function service; without any font a page crashes. */
const fontsIn = (cache) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${path.join(cache, 'fonts', 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${path.join(cache, 'fonts-cache')}</cachedir>
</fontconfig>
`;

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('No browser found; installing Debian’s “chromium” (a few minutes) …');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  for (let attempt = 0; attempt < 5; attempt++) {
    apt('update');
    if (apt('install', '-y', '--no-install-recommends', 'chromium').status === 0) break;
    await sleep(5000); // another program may hold the package lock
  }
  return installed();
}

async function fromPlaywright() {
  console.error('No browser found; asking Playwright to fetch Chromium …');
  const cli = path.join(root, 'node_modules', 'playwright-core', 'cli.js');
  if (!existsSync(cli)) return undefined;
  spawnSync(process.execPath, [cli, 'install', 'chromium'], {stdio: ['ignore', 'ignore', 'inherit']});
  return fetched();
}
