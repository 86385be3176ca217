/**
 * site/, the demo as it is served: the pages of demo/ with their scripts built, the element, the seed articles, and
 * the timeline that the command draws from them.
 */
import {spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './house.mjs';

export const site = path.join(root, 'site');

/** @returns {Promise<object>} the Timeline of the seed articles */
export async function buildSite() {
  rmSync(site, {recursive: true, force: true});
  mkdirSync(site, {recursive: true});
  const demo = path.join(root, 'demo');
  cpSync(demo, site, {recursive: true, filter: (file) => !file.endsWith('.ts')});
  const scripts = readdirSync(demo, {recursive: true}).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.d.ts'),
  );
  if (scripts.length) {
    const {build} = await import('esbuild');
    await build({
      entryPoints: scripts.map((file) => path.join(demo, file)),
      outdir: site,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      tsconfig: path.join(root, 'tsconfig.json'),
      logLevel: 'warning',
      plugins: [builtAlready],
    });
  }
  const dist = path.join(root, 'dist');
  for (const file of readdirSync(dist)) {
    if (/^news-timeline.*\.(?:js(?:\.map)?|css)$/.test(file)) cpSync(path.join(dist, file), path.join(site, file));
  }
  cpSync(path.join(root, 'seeds'), path.join(site, 'seeds'), {recursive: true});
  return drawSeeds();
}

/** The page and its scripts share one copy of the element: what is built into dist/ is loaded from beside the page. */
const builtAlready = {
  name: 'built-already',
  setup(build) {
    const built = {
      'src/define.ts': 'news-timeline.js',
      'src/element/news-timeline.ts': 'news-timeline.js',
      'src/element/extraction.ts': 'news-timeline-extraction.js',
    };
    build.onResolve({filter: /^\./}, ({path: specifier, resolveDir}) => {
      const file = path
        .relative(root, path.resolve(resolveDir, specifier.replace(/\.js$/, '.ts')))
        .replaceAll('\\', '/');
      const beside =
        built[file] ?? /^(?:dist|demo)\/(news-timeline[\w-]*\.js)$/.exec(file.replace(/\.ts$/, '.js'))?.[1];
      return beside ? {path: `./${beside}`, external: true} : null;
    });
  },
};

/**
 * Runs the real command over seeds/; nothing of the demo's timeline is written by hand. The page also carries it as a
 * plain list, which is what readers without scripts see.
 */
function drawSeeds() {
  const seeds = readdirSync(path.join(root, 'seeds'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => path.join(root, 'seeds', file));
  const extract = (...options) => {
    const cli = path.join(root, 'dist', 'cli.js');
    const {status, stdout} = spawnSync(process.execPath, [cli, 'extract', ...seeds, ...options], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    if (status !== 0) process.exit(status ?? 1);
    return stdout;
  };
  const json = extract();
  writeFileSync(path.join(site, 'timeline.json'), json);
  const index = path.join(site, 'index.html');
  if (existsSync(index)) {
    const list = extract('--format', 'html');
    writeFileSync(
      index,
      readFileSync(index, 'utf8').replace('<!-- timeline: list -->', () => list),
    );
  }
  return JSON.parse(json);
}
