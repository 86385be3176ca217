import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after} from 'node:test';
import {fileURLToPath} from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
export const seeds = readdirSync(path.join(root, 'seeds'))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => path.join(root, 'seeds', name));

/** Runs the built command. `output` and `complaints` are what it wrote to standard output and standard error. */
export function newsTimeline(args, {input = '', env = {}, cwd = root} = {}) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), ...args], {
    input,
    cwd,
    env: {...process.env, ...env},
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return {status, output: stdout, complaints: stderr};
}

/** A folder of its own for one test file, with the files given; removed at the end. */
export function folderWith(files) {
  const folder = mkdtempSync(path.join(tmpdir(), 'news-timeline-'));
  after(() => rmSync(folder, {recursive: true, force: true}));
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
  return (name) => path.join(folder, name);
}

/** A made-up article whose dates are written out. */
export const flood = `River floods three villages

ALDERFORD, March 3, 2021 - The river Alder burst its banks on Wednesday and flooded three villages, the fire brigade said.

The council said on Tuesday that the dam would be inspected on March 12, 2021.
`;
