/** What every script of the house shares: where it stands, how it runs programs, and how it installs what is missing. */
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** The folder of package.json. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/**
 * Installs the packages of the lockfile when they are missing or older than it. Uses Node's own modules only, so it
 * can be the first thing that runs in a fresh clone.
 */
export function installMissing() {
  const stamp = path.join(root, 'node_modules', '.package-lock.json');
  const lock = path.join(root, 'package-lock.json');
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(lock).mtimeMs - 1000) return;
  if (existsSync(stamp) && sameTree(lock, stamp)) return;
  console.error('Installing packages (once; a minute or two) …');
  npm(['ci', '--no-fund', '--no-audit', '--loglevel=error']);
}

/** Whether what is installed is what the lockfile asks for: git gives a fresh date to a file that has not changed. */
function sameTree(lock, stamp) {
  const read = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = read(lock);
  const there = read(stamp);
  return Object.entries(wanted).every(
    ([where, {version, optional}]) => where === '' || optional || there[where]?.version === version,
  );
}

/** Runs npm, and leaves with its exit status when it fails. */
export function npm(args) {
  const {npm_execpath: cli} = process.env;
  // Under `npm start` npm names its own program; without that, Windows needs a shell to run npm.cmd.
  if (cli?.endsWith('.js')) run(process.execPath, [cli, ...args]);
  else run('npm', args, {shell: process.platform === 'win32'});
}

/** Runs a program in the root folder with our own output, and leaves with its exit status when it fails. */
export function run(program, args, options = {}) {
  const {status, error} = spawnSync(program, args, {cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options});
  if (error) console.error(`${program} could not be started: ${error.message}`);
  if (error || status !== 0) process.exit(status || 1);
}

/** Runs the program of an installed package with this Node: no shell, no `.cmd` wrapper, the same on every system. */
export function runBin(file, args, options = {}) {
  run(process.execPath, [path.join(root, 'node_modules', file), ...args], options);
}
