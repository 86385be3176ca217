/**
 * `npm run build`: dist/, what the package ships.
 *
 *   dist/index.js, element/…          modules with bare imports, types and source maps (tsc), for bundlers and Node
 *   dist/news-timeline.js             one minified file for a script tag (rollup), and beside it, loaded only when
 *   dist/news-timeline-*.js           needed: what opens, what reads JSON, the extraction, saving, editing
 *   dist/cli.js                       the command, with everything it needs inside (rollup)
 *   custom-elements.json              the manifest, and editor data in dist/ made from it (analyzer)
 */
import {createHash} from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {installMissing, root, runBin} from './house.mjs';

export function build({manifest = true} = {}) {
  const dist = path.join(root, 'dist');
  rmSync(dist, {recursive: true, force: true});
  mkdirSync(dist);
  runBin('typescript/bin/tsc', ['-p', 'tsconfig.json']);
  runBin('rollup/dist/bin/rollup', ['-c', '--silent']);
  chmodSync(path.join(dist, 'cli.js'), 0o755);
  const schema = path.join(root, 'src', 'formats', 'timeline.schema.json');
  copyFileSync(path.join(root, 'src', 'element', 'served.css'), path.join(dist, 'news-timeline.css'));
  if (existsSync(schema)) copyFileSync(schema, path.join(dist, 'timeline.schema.json'));
  if (manifest) {
    // Its plugins announce each file; what goes wrong comes on standard error.
    runBin(
      '@custom-elements-manifest/analyzer/cem.js',
      ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet'],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    );
    mendJsxTypes();
  }
  mkdirSync(path.dirname(stamp), {recursive: true});
  writeFileSync(stamp, JSON.stringify({from: inputs(), manifest, files: made()}));
}

/** What the build is made from, as one hash; a minute and a half is saved where none of it has changed since. */
function inputs() {
  const hash = createHash('sha256').update(process.env.MAPS ?? '');
  const files = readdirSync(path.join(root, 'src'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const others = ['rollup.config.mjs', 'tsconfig.json', 'tsconfig.command.json', 'package.json', 'package-lock.json'];
  others.push('custom-elements-manifest.config.mjs', 'scripts/build.mjs', 'scripts/notices.mjs');
  for (const file of [...files.sort(), ...others.map((name) => path.join(root, name))])
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** The files of dist/. */
function made() {
  const dist = path.join(root, 'dist');
  return existsSync(dist) ? readdirSync(dist, {recursive: true}).sort().join('\n') : '';
}

const stamp = path.join(root, '.cache', 'built.json');

/** Builds, unless what is in dist/ was built from the very same files. */
export function buildIfChanged({manifest = true} = {}) {
  const built = existsSync(stamp) ? JSON.parse(readFileSync(stamp, 'utf8')) : {};
  const whole = !manifest || (built.manifest && existsSync(path.join(root, 'custom-elements.json')));
  if (built.from !== inputs() || built.files !== made() || !whole) build({manifest});
}

/** The generator names the events’ types in jsx.d.ts, but imports every other export of the element’s module instead. */
function mendJsxTypes() {
  const file = path.join(root, 'dist', 'jsx.d.ts');
  const {modules} = JSON.parse(readFileSync(path.join(root, 'custom-elements.json'), 'utf8'));
  const events = modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, events = []}) => (tagName ? events : []));
  const names = ['NewsTimeline', ...events.map(({type}) => type.text)].join(', ');
  const wrong = /^import type \{[^}]*\} from "\.\/element\/news-timeline\.js";/;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(wrong, `import type {${names}} from "./element/news-timeline.js";`),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  installMissing();
  build();
}
