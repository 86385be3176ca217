/**
 * What the layout functions take, without a page: taking events in, and one frame of panning and of zooming. The
 * second column of each says how much more that is than for the smallest size; it should hardly grow.
 *
 * `SIZES=1000,10000000 node bench/layout.bench.mjs` tries other sizes; from 3,000,000 on the events come as columns.
 */
import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {columns, median, records} from './events.js';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const outfile = path.join(root, '.cache', 'layout.bench.js');
mkdirSync(path.dirname(outfile), {recursive: true});
await build({
  stdin: {
    contents: ['ask', 'first-view', 'frame', 'labels', 'layout', 'store-steps']
      .map((file) => `export * from './src/layout/${file}.ts';`)
      .join('\n'),
    resolveDir: root,
    loader: 'ts',
  },
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  logLevel: 'error',
});
const {asker, frameFor, LabelBook, layout, rowsIn, spread, storeOf, storyDomain, withMargin} = await import(
  pathToFileURL(outfile).href
);

const WIDTH = 1180;
const HEIGHT = 560;
const sizes = (process.env.SIZES ?? '1000,10000,100000,1000000').split(',').map(Number);
const time = (work) => {
  const begin = performance.now();
  const made = work();
  return [performance.now() - begin, made];
};

const lines = [];
for (const n of sizes) {
  const input = n >= 3_000_000 ? {columns: columns(n)} : {events: records(n)};
  const [take, store] = time(() => storeOf(input));
  const home = withMargin(storyDomain(store.columns));
  const frame = spread(frameFor(1, 4, n), HEIGHT);
  const extent = store.extent();
  const form = {
    width: 236,
    least: 72,
    rows: rowsIn(HEIGHT, frame),
    measure: ({title}) => Math.min(180, 12 + title.length * 8),
  };
  const book = new LabelBook(store, form, {...home, width: WIDTH}, {from: extent.start, to: extent.end});
  const ask = asker(() => undefined);
  const draw = ({from, to}) =>
    layout(store, [{source: store, book}], {from, to, width: WIDTH, height: HEIGHT}, ask, {frame});
  const [first] = time(() => draw(home));
  let view = home;
  const moved = (next) => {
    view = next(view, view.to - view.from);
    return time(() => draw(view))[0];
  };
  const zoom = Array.from({length: 40}, () =>
    moved(({from, to}, length) => ({from: from + length * 0.05, to: to - length * 0.08})),
  );
  const pan = Array.from({length: 40}, () =>
    moved(({from, to}, length) => ({from: from + length * 0.01, to: to + length * 0.01})),
  );
  lines.push({n, 'taking in': take, 'first layout': first, 'zoom frame': median(zoom), 'pan frame': median(pan)});
}
const [least] = lines;
console.log(
  `${'events'.padStart(10)}${Object.keys(least)
    .slice(1)
    .map((key) => key.padStart(22))
    .join('')}`,
);
for (const line of lines) {
  const cells = Object.entries(line)
    .slice(1)
    .map(([key, value]) => `${value.toFixed(2)} ms ×${(value / least[key]).toFixed(1)}`.padStart(22));
  console.log(`${String(line.n).padStart(10)}${cells.join('')}`);
}
