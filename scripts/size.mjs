/** `npm run size`: what a page has to load, and whether it stays in its budget. */
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {installMissing, root} from './house.mjs';

installMissing();
const {build: bundle} = await import('esbuild');

const file = (name) => readFileSync(path.join(root, 'dist', name));

/** A built file with those it cannot start without. */
function whole(name, seen = new Set()) {
  if (seen.has(name)) return Buffer.alloc(0);
  seen.add(name);
  const code = file(name);
  const needed = [...code.toString().matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w-]+\.js)["']/g)];
  return Buffer.concat([code, ...needed.map(([, other]) => whole(other, seen))]);
}
const room = async (entry) => {
  const {outputFiles} = await bundle({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0].contents;
};

/** kB are 1,000 bytes; gzip at level 9. */
const rows = [
  {what: 'element (dist/news-timeline.js)', code: () => whole('news-timeline.js'), budget: 60},
  {what: 'on demand (dist/news-timeline-on-demand.js)', code: () => file('news-timeline-on-demand.js')},
  {what: 'extraction (dist/news-timeline-worker.js)', code: () => file('news-timeline-worker.js')},
  {what: 'date engine (src/time/find.ts)', code: () => room('src/time/find.ts'), budget: 34},
  {what: 'pipeline (src/index.ts)', code: () => room('src/index.ts')},
];

if (!existsSync(path.join(root, 'dist', 'news-timeline.js'))) {
  const {build} = await import('./build.mjs');
  build({manifest: false});
}

const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(7);
let over = false;
console.log(`${''.padEnd(50)}minified   gzip  budget  (kB)`);
for (const {what, code, budget} of rows) {
  const bytes = await code();
  const gzip = gzipSync(bytes, {level: 9}).length;
  const tooLarge = budget !== undefined && gzip > budget * 1000;
  over ||= tooLarge;
  console.log(
    `${what.padEnd(50)}${kB(bytes.length)}${kB(gzip)}${String(budget ?? '').padStart(8)}${tooLarge ? '  TOO LARGE' : ''}`,
  );
}
process.exit(over ? 1 : 0);
