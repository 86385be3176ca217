/** `npm run check:package`: what users would get, seen by publint and by the resolvers of every TypeScript mode. */
import {existsSync, mkdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {installMissing, npm, root, runBin} from './house.mjs';

installMissing();
const {build} = await import('./build.mjs');
if (!existsSync(path.join(root, 'dist', 'web-types.json'))) build();
const folder = path.join(root, '.cache', 'pack');
rmSync(folder, {recursive: true, force: true});
mkdirSync(folder, {recursive: true});
npm(['pack', '--ignore-scripts', '--silent', '--pack-destination', folder]);
const {version} = await import('../package.json', {with: {type: 'json'}}).then((module) => module.default);
const tarball = path.join(folder, `news-timeline-${version}.tgz`);
runBin('publint/src/cli.js', [tarball, '--strict', '--pack', 'false']);
// A style sheet has no types.
const untyped = ['--exclude-entrypoints', './news-timeline.css'];
runBin('@arethetypeswrong/cli/dist/index.js', [tarball, '--profile', 'esm-only', '--no-emoji', ...untyped]);
