/**
 * The browser tests. `npm test` runs this several times: in two time zones against the source, and once more against
 * the built bundle. By hand: `npx wtr --files "tests/time/*.test.ts"`.
 *
 * ZONES   time zones to run in, separated by commas; one browser each
 * AGAINST `bundle` loads the element from dist/news-timeline.js instead of from src/
 * RESULTS a file for the counts, read by scripts/test.mjs
 * SEED    of generated inputs
 */
import {existsSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {findBrowser} from './scripts/browser.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const {ZONES = 'America/Los_Angeles', AGAINST = 'source', RESULTS, SEED = '20170502'} = process.env;

const browser = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});

/** One browser in one time zone, named after it in the report. */
function inZone(zone) {
  const launcher = chromeLauncher({
    launchOptions: {
      executablePath: browser.executablePath,
      args: browser.args,
      env: {...process.env, ...browser.env, TZ: zone},
    },
    async createPage({context}) {
      const page = await context.newPage();
      // Where the browser takes no zone from its environment.
      if (process.platform === 'win32') await page.emulateTimezone(zone);
      return page;
    },
  });
  launcher.name = zone;
  return launcher;
}

/** Modules of the element that tests may import from src/; in the bundle they are one file. */
const bundled = /^\/src\/(?:define|element\/(?:news-timeline|events))\.(?:js|ts)$/;

const fromBundle = {
  name: 'from-bundle',
  resolveImport({source, context}) {
    if (!source.startsWith('.')) return undefined;
    const {pathname} = new URL(source, new URL(context.path, 'http://host'));
    return context.path.startsWith('/tests/') && bundled.test(pathname) ? '/dist/news-timeline.js' : undefined;
  },
};

/** Readability comes as CommonJS, which a browser does not read. */
const readability = {
  name: 'readability',
  transform({path: file, body}) {
    if (file.endsWith('/@mozilla/readability/index.js')) return `export {Readability} from './Readability.js';`;
    return file.endsWith('/@mozilla/readability/Readability.js') ? `${body}\nexport {Readability};` : undefined;
  },
};

/** Writes how many tests passed and failed, and which broke before they could count. */
const counts = {
  onTestRunFinished({sessions}) {
    if (!RESULTS) return;
    const total = {passed: 0, failed: 0};
    const count = ({tests = [], suites = []}) => {
      for (const test of tests) if (!test.skipped) total[test.passed ? 'passed' : 'failed']++;
      suites.forEach(count);
    };
    for (const session of sessions) {
      const before = total.failed;
      if (session.testResults) count(session.testResults);
      if (!session.passed && total.failed === before) total.failed++; // the file itself did not load
    }
    writeFileSync(RESULTS, JSON.stringify(total));
  },
};

const zones = ZONES.split(',');
export default {
  files: AGAINST === 'bundle' ? 'tests/element/**/*.test.ts' : 'tests/**/*.test.ts',
  rootDir: root,
  nodeResolve: {exportConditions: ['browser', 'production']},
  plugins: [
    ...(AGAINST === 'bundle' ? [fromBundle] : []),
    readability,
    esbuildPlugin({ts: true, json: false, target: 'es2022', tsconfig: path.join(root, 'tsconfig.json')}),
  ],
  middleware: [
    // A worker's script is asked for by address, not by import, so nothing else turns its .js into the .ts that is there.
    function typescript(context, next) {
      const file = path.join(root, context.path);
      const isOurs = /^\/(?:src|demo)\/.*\.js$/.test(context.path);
      if (isOurs && !existsSync(file) && existsSync(file.replace(/js$/, 'ts'))) {
        context.url = context.url.replace(/\.js(?=$|\?)/, '.ts');
      }
      return next();
    },
  ],
  // Generated inputs are the same in every run; `SEED=… npm test` tries others.
  testRunnerHtml: (framework) => `<!doctype html><html><head></head><body><script type="module">
    import fc from 'fast-check';
    fc.configureGlobal({seed: ${Number(SEED)}});
  </script><script type="module" src="${framework}"></script></body></html>`,
  browsers: zones.map(inZone),
  // One page at a time in each browser: a page behind another one is given no animation frames.
  concurrency: 1,
  concurrentBrowsers: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: {config: {timeout: 20_000}},
  reporters: [defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}), counts],
};
