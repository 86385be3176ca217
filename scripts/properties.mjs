/**
 * Runs the properties of the pipeline in Node over many more cases than `npm test` does.
 *
 *   node scripts/properties.mjs [cases] [seed] [words of the title of one of them]
 */
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {installMissing, root} from './house.mjs';

installMissing();
const [cases = 10_000, seed = Date.now() | 0] = process.argv.slice(2, 4).map(Number);
const words = process.argv[4] ?? '';
const outfile = path.join(root, '.cache', 'properties.js');
await build({
  entryPoints: [path.join(root, 'tests/properties/invariants.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const {properties} = await import(pathToFileURL(outfile).href);
console.log(`${cases} cases each, seed ${seed}`);
for (const [title, run] of properties) {
  if (!title.includes(words)) continue;
  const from = performance.now();
  try {
    run(cases, seed);
    console.log(`✓ ${title} (${((performance.now() - from) / 1000).toFixed(0)} s)`);
  } catch (error) {
    process.exitCode = 1;
    console.log(`✗ ${title}\n${error.message}\n${error.cause?.stack ?? ''}`);
  }
}
