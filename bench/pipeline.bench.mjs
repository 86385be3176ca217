/**
 * How long the pipeline takes, what it holds in memory, and how long it keeps others waiting.
 *
 *   1. the five seed articles
 *   2. 500 articles of 4 kB, made here from fragments by a seeded generator: with their days given, and without
 *   3. hostile texts of 1, 2 and 4 MB (or what `SIZE` says, in MB): twice the text should take twice the time
 *
 * `node bench/pipeline.bench.mjs seeds|news|hostile` runs one part only; `ARTICLES=2000` changes their number.
 */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {invented} from './articles.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, '.cache', 'pipeline.bench.js');
const [, , part = 'all', ...how] = process.argv;

if (!process.env.BUILT) {
  mkdirSync(path.dirname(bundle), {recursive: true});
  await build({
    entryPoints: [path.join(root, 'src/timeline.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
}

if (part === 'all') {
  // A process for each, so that no part warms up or fills the memory of another.
  for (const args of [['seeds'], ['news', 'given'], ['news', 'withheld'], ['hostile']]) {
    execFileSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), ...args], {
      stdio: 'inherit',
      env: {...process.env, BUILT: '1'},
    });
  }
} else {
  const {timelineSteps} = await import(pathToFileURL(bundle).href);
  if (part === 'seeds') seeds(timelineSteps);
  if (part === 'news') news(timelineSteps, how[0] ?? 'given', Number(process.env.ARTICLES ?? 500));
  if (part === 'hostile') hostile(timelineSteps, Number(process.env.SIZE ?? 1));
}

function seeds(steps) {
  const folder = path.join(root, 'seeds');
  const articles = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((id) => ({id, text: readFileSync(path.join(folder, id), 'utf8')}));
  // Nothing is collected between the runs: it would throw away what V8 has compiled, and time the compiler.
  const times = Array.from({length: 12}, () => measured(steps, articles, false).time);
  const [first] = times;
  const median = [...times].sort((a, b) => a - b)[6];
  console.log(`five seeds: first run ${ms(first)}, median of 12 ${ms(median)}`);
}

function news(steps, days, count) {
  const articles = invented(count, 4096).map((article) =>
    days === 'given' ? article : {id: article.id, text: article.text},
  );
  const {time, cpu, longest, result, memory} = measured(steps, articles);
  console.log(
    `${count} articles of 4 kB, days ${days}: ${ms(time)} (processor ${ms(cpu)}), peak memory ${(memory / 1e6).toFixed(0)} MB, ` +
      `longest step ${ms(longest.time)} (${longest.stage}), ${result.events.length} events, ${result.undated.length} undated`,
  );
}

function hostile(steps, size) {
  const english = 'It was the day of the man in the town. '.repeat(120); // enough to be taken for English and read
  const unit = Math.round(size * 1e6);
  console.log(`hostile texts of ${size}, ${2 * size} and ${4 * size} MB: time, and how it grows with twice the text`);
  for (const [name, text] of hostileTexts()) {
    const times = [unit, 2 * unit, 4 * unit].map((length) => {
      const longText = english + text.repeat(Math.ceil(length / text.length)).slice(0, length);
      return Math.min(...[1, 2].map(() => measured(steps, [{id: 'a', text: longText}]).time));
    });
    const growth = times.slice(1).map((t, i) => `×${(t / times[i]).toFixed(1)}`);
    console.log(`  ${name.padEnd(28)} ${times.map((t) => ms(t).padStart(9)).join(' ')}   ${growth.join(' ')}`);
  }
}

/** Runs the pipeline step by step, with its time, its longest step and the most memory it held. */
function measured(steps, articles, collects = true) {
  if (collects) globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let memory = before;
  let longest = {time: 0, stage: ''};
  let stage = 'start';
  let n = 0;
  const from = performance.now();
  const cpu = process.cpuUsage();
  const run = steps(articles);
  for (;;) {
    const start = performance.now();
    const step = run.next();
    const time = performance.now() - start;
    if (time > longest.time) longest = {time, stage: `after ${stage}`};
    if (n++ % 50 === 0 || step.done) memory = Math.max(memory, process.memoryUsage().rss);
    if (step.done)
      return {
        time: performance.now() - from,
        cpu: process.cpuUsage(cpu).user / 1000,
        longest,
        result: step.value,
        memory,
      };
    stage = `${step.value.stage} ${step.value.done}/${step.value.total}`;
  }
}

function ms(time) {
  return time < 1000 ? `${time.toFixed(0)} ms` : `${(time / 1000).toFixed(2)} s`;
}

/** Shapes that make careless patterns and loops slow. */
function hostileTexts() {
  return [
    ['plain news', `${invented(1, 20_000)[0].text}\n\n`],
    ['"1 "', '1 '],
    ['digits', '7'],
    ['"May " and spaces', `The may of May ${' '.repeat(50)}`],
    ['"1-"', '1-'],
    ['"1:"', '1:'],
    ['"1/1/"', '1/1/'],
    ['"in 1 day "', 'in 1 day '],
    ['quotes never closed', 'the “said '],
    ['straight quotes', 'the " said " '],
    ['"("', 'the ('],
    ['"."', '.'],
    ['"A. "', 'A. '],
    ['capitals', 'THE MAN IN '],
    ['names', 'the Ana Bel '],
    ['"Mr. "', 'Mr. '],
    ['"said said"', 'the said said '],
    ['"on Tuesday "', 'he met on Tuesday '],
    ['"on Tuesday. "', 'He met her on Tuesday. '],
    ['line breaks', '\n'],
    ['a word a line', 'the\n'],
    ['short lines', 'the man in the\n\n'],
    ['headlines', 'The old man of the sea is in the harbour of the town\n\n'],
    ['commas', 'the man, of, in, '],
    ['one word', 'the'],
    ['that that', 'that of the man that '],
    ['emoji', 'the 👩‍👩‍👧 of '],
    ['combining marks', 'the e\u0301\u0301\u0301 of '],
    ['zero width', 'the\u200b of\ufeff '],
  ];
}
