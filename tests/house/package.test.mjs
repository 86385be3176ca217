/** The package as users get it: packed, unpacked into an empty project, used in every way the README names. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {root, seeds} from '../cli/command.mjs';

const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(path.join(tmpdir(), 'news-timeline-project-'));
const installed = path.join(project, 'node_modules', 'news-timeline');
const node = (...args) => execFileSync(process.execPath, args, {cwd: project, encoding: 'utf8'});
/** The compiler, for a strict project in a browser. */
const tsc = path.join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const strict = '--noEmit --strict --module nodenext --target es2022 --lib es2023,dom,dom.iterable --types'
  .split(' ')
  .concat('');
let files = [];

before(() => {
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, [process.env.npm_execpath]] : ['npm', []];
  const [program, args] = npm;
  const packed = execFileSync(program, [...args, 'pack', '--ignore-scripts', '--json', '--pack-destination', project], {
    cwd: root,
    encoding: 'utf8',
    shell: program === 'npm' && process.platform === 'win32',
  });
  const answer = JSON.parse(packed);
  const [{filename, files: list}] = Array.isArray(answer) ? answer : Object.values(answer);
  files = list.map((file) => file.path);
  execFileSync('tar', ['-xzf', filename], {cwd: project});
  mkdirSync(path.join(project, 'node_modules'));
  renameSync(path.join(project, 'package'), installed);
  // Only what the package asks for is there; anything else it needs would be missed.
  for (const name of Object.keys(manifest.dependencies)) link(name);
  writeFileSync(path.join(project, 'package.json'), '{"type": "module", "private": true}');
});
after(() => rmSync(project, {recursive: true, force: true}));

/** Puts a package beside ours, with the packages it needs itself. */
function link(name) {
  const target = path.join(project, 'node_modules', name);
  if (existsSync(target)) return;
  mkdirSync(path.dirname(target), {recursive: true});
  symlinkSync(path.join(root, 'node_modules', name), target, 'junction');
}

async function bundle(code) {
  const {outputFiles} = await build({
    stdin: {contents: code, resolveDir: project},
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0].text;
}

describe('the package', () => {
  it('holds dist/, docs/ and its papers, and none of the articles, sources or tests', () => {
    for (const file of files)
      assert.match(
        file,
        /^(?:dist\/|docs\/|package\.json$|custom-elements\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/,
      );
    const words = readFileSync(seeds[0], 'utf8').split('\n')[0];
    for (const file of files.filter((name) => /\.(?:js|json|html)$/.test(name))) {
      assert.ok(
        !readFileSync(path.join(installed, file), 'utf8').includes(words),
        `${file} holds words of a seed article`,
      );
    }
  });

  it('has every file that package.json names', () => {
    const named = (value) => (typeof value === 'string' ? [value] : Object.values(value).flatMap(named));
    for (const file of [
      ...named(manifest.exports),
      ...named(manifest.bin),
      manifest.main,
      manifest.types,
      manifest.unpkg,
      manifest.customElements,
      manifest['web-types'],
      ...manifest.sideEffects.filter((file) => !file.startsWith('./src/')), // those are for our own demo
    ]) {
      assert.ok(files.includes(file.replace(/^\.\//, '')), `${file} is not in the package`);
    }
  });

  it('draws a timeline in Node, without Lit, the DOM or a side effect', () => {
    const out = node(
      '--input-type=module',
      '-e',
      `import {timeline} from 'news-timeline';
       const {events, articles} = timeline([{text: 'River floods villages\\n\\nThe river burst its banks on March 3, 2021, the fire brigade said.'}]);
       console.log(JSON.stringify({date: events[0]?.date, articles: articles.length, dom: 'customElements' in globalThis}));`,
    );
    assert.deepEqual(JSON.parse(out), {date: '2021-03-03', articles: 1, dom: false});
  });

  it('can be imported in Node as an element too, for rendering on a server', () => {
    const out = node(
      '--input-type=module',
      '-e',
      "const m = await import('news-timeline/element'); console.log(typeof m.NewsTimeline);",
    );
    assert.equal(out.trim(), 'function');
  });

  it('runs its command from one file', () => {
    const cli = path.join(installed, 'dist', 'cli.js');
    assert.equal(node(cli, '--version').trim(), manifest.version);
    if (process.platform !== 'win32') assert.ok(statSync(cli).mode & 0o100, 'dist/cli.js is not executable');
  });

  it('gives a bundler the pipeline without the drawing', async () => {
    const code = await bundle("import {timeline} from 'news-timeline'; console.log(timeline([]));");
    assert.ok(!code.includes('customElements'));
    assert.ok(!code.includes('litElementVersions'));
  });

  it('gives a bundler nothing for what is not used', async () => {
    assert.equal(
      (
        await bundle("import {timeline} from 'news-timeline'; import {NewsTimeline} from 'news-timeline/element';")
      ).trim(),
      '',
    );
  });

  it('registers the element in a bundle when it is asked to', async () => {
    const code = await bundle("import 'news-timeline/define';");
    assert.match(code, /customElements/);
    assert.match(code, /news-timeline/);
  });

  it('has types that a strict project can use', () => {
    writeFileSync(
      path.join(project, 'use.ts'),
      `import {timeline, type Timeline} from 'news-timeline';
       import {NewsTimeline} from 'news-timeline/element';
       import 'news-timeline/define';
       const drawn: Timeline = timeline([{text: 'x'}]);
       const element: NewsTimeline = document.createElement('news-timeline');
       element.timeline = drawn;
       element.addEventListener('timeline-select', (event) => console.log(event.selected?.title.length));
       export {element};`,
    );
    node(tsc, '--skipLibCheck', ...strict, 'use.ts');
  });

  it('has types for JSX that name nothing they do not have', () => {
    writeFileSync(
      path.join(project, 'use-jsx.ts'),
      "import type {CustomElements} from 'news-timeline/jsx'; export type Props = CustomElements['news-timeline'];",
    );
    const said = spawnSync(process.execPath, [tsc, ...strict, 'use-jsx.ts'], {cwd: project, encoding: 'utf8'}).stdout;
    assert.deepEqual(
      said.split('\n').filter((line) => /use-jsx|jsx\.d\.ts/.test(line)),
      [],
    );
  });

  it('describes the element for editors', () => {
    const {modules} = JSON.parse(readFileSync(path.join(installed, 'custom-elements.json'), 'utf8'));
    const element = modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === 'news-timeline');
    assert.ok(element, 'the manifest does not name <news-timeline>');
    const names = (list = []) => list.map(({name}) => name);
    for (const name of ['timeline-select', 'timeline-view', 'timeline-rendered', 'timeline-error']) {
      assert.ok(names(element.events).includes(name), `the manifest has no ${name}`);
    }
    for (const name of names(element.events)) assert.match(name, /^timeline-[a-z-]+$/);
    for (const name of ['src', 'articles'])
      assert.ok(names(element.attributes).includes(name), `the manifest has no attribute ${name}`);
    assert.ok(names(element.cssParts).length > 0);
    assert.ok(names(element.cssProperties).length > 0);
  });

  it('tells in its README of every event, attribute, part and custom property', () => {
    const readme = readFileSync(path.join(installed, 'README.md'), 'utf8');
    const {modules} = JSON.parse(readFileSync(path.join(installed, 'custom-elements.json'), 'utf8'));
    const element = modules
      .flatMap(({declarations = []}) => declarations)
      .find(({tagName}) => tagName === 'news-timeline');
    for (const {name} of [...element.events, ...element.attributes, ...element.cssParts, ...element.cssProperties]) {
      const short = name.replace('--news-timeline-', '');
      assert.ok(readme.includes(`\`${short}\``), `README.md does not name ${name}`);
    }
  });

  it('names the licence of everything inside its bundled files', () => {
    const notices = readFileSync(path.join(installed, 'dist', 'THIRD-PARTY.txt'), 'utf8');
    for (const name of ['lit-html', 'd3-zoom', 'date-fns', '@mozilla/readability', 'commander', 'linkedom']) {
      assert.ok(new RegExp(`^${name} \\d`, 'm').test(notices), `no notice for ${name}`);
    }
    const licences = [...notices.matchAll(/^\S+ \d\S* \((.+)\)$/gm)].map(([, licence]) => licence);
    for (const licence of licences) assert.match(licence, /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/);
  });
});
