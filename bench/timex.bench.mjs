/**
 * The date engine beside chrono-node, on the same text in the same run; and whether doubling hostile text doubles the
 * time. CPU time, the best of several runs: node bench/timex.bench.mjs
 */
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import * as chrono from 'chrono-node/en';
import {build} from 'esbuild';
import {root} from '../scripts/house.mjs';

const load = async (entry) => {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, entry)],
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const file = path.join(os.tmpdir(), `timex-bench-${process.pid}-${path.basename(entry)}.mjs`);
  writeFileSync(file, outputFiles[0].contents);
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file);
  }
};
const {findTimexes, recognise, resolve} = await load('src/time/find.ts');
const {NEWS} = await load('tests/time/news-sentences.ts');

const cpu = (work) => {
  const from = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(from);
  return (user + system) / 1e6;
};
const best = (work, times = 5) => Math.min(...Array.from({length: times}, () => cpu(work)));

const seeds = path.join(root, 'seeds');
const often = (times, texts) => Array.from({length: times}, () => texts).flat();
const articles = often(
  40,
  readdirSync(seeds).map((file) => readFileSync(path.join(seeds, file), 'utf8')),
);
// Nothing but sentences with dates in them, some with three: the hardest that either can be given.
const dense = often(
  12,
  NEWS.map(({sentences}) => sentences.join(' ').replace(/\{([^|}]*)\|[^}]*\}/g, '$1')),
);
const day = new Date(Date.UTC(2017, 4, 2));
const engines = [(text) => findTimexes(text, {dct: '2017-05-02'}), (text) => chrono.parse(text, day)];

function compare(name, texts) {
  const mb = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const works = engines.map((engine) => () => texts.forEach(engine));
  const line = (run, seconds) => {
    const [ours, theirs] = seconds.map((s) => `${(mb / s).toFixed(1).padStart(6)} MB/s`);
    const times = (seconds[1] / seconds[0]).toFixed(2);
    console.log(`  ${run}  date engine ${ours}   chrono-node ${theirs}   ${times} times`);
  };
  console.log(`${name}: ${texts.length} texts, ${mb.toFixed(2)} million characters`);
  line('first run ', works.map(cpu));
  // In turns, so that what else the machine does falls on both alike.
  const warm = [Infinity, Infinity];
  for (let round = 0; round < 20; round++) works.forEach((work, i) => (warm[i] = Math.min(warm[i], cpu(work))));
  line('best of 20', warm);
}
compare('articles', articles);
compare('sentences full of dates', dense);
const read = articles.map(recognise);
const placed = best(() => read.forEach((expressions) => resolve(expressions, {dct: '2017-05-02'})));
console.log(`placing what was read on another day: ${((1e3 * placed) / articles.length).toFixed(3)} ms an article`);

const HOSTILE = [
  '1 ',
  '7',
  'May    ',
  '1-',
  '1:',
  '1/1/',
  'in 1 day ',
  '"a ',
  '(',
  '.',
  'A. ',
  'ABC ',
  'Mr. ',
  'said said ',
  '\n',
  'the the ',
  'twenty-',
  'Monday, ',
  '1990 ',
  "'s ",
  'â€™',
  'â€',
];
console.log('\nhostile text, seconds at 1, 2 and 4 million characters');
for (const unit of HOSTILE) {
  const seconds = [1, 2, 4].map((size) => {
    const text = unit.repeat(Math.ceil((size * 1e6) / unit.length));
    return best(() => findTimexes(text, {dct: '2017-05-02'}));
  });
  const ratio = Math.max(seconds[1] / seconds[0], seconds[2] / seconds[1]);
  console.log(
    `${JSON.stringify(unit).padEnd(14)}${seconds.map((s) => s.toFixed(3).padStart(8)).join('')}   ×${ratio.toFixed(2)}`,
  );
}
