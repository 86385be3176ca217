/** No text, however hostile, makes a regular expression of the product take more than its length in time. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {build, transform} from 'esbuild';
import {check} from 'recheck';
import {parseAst} from 'rollup/parseAst';
import {root} from '../../scripts/house.mjs';

/** The literals of a file, as `{pattern, flags}`. */
async function expressionsOf(file) {
  const {code} = await transform(readFileSync(file, 'utf8'), {loader: 'ts', target: 'es2022'});
  const found = [];
  const visit = (node) => {
    if (node === null || typeof node !== 'object') return;
    if (node.type === 'Literal' && node.regex) found.push(node.regex);
    Object.values(node).forEach(visit);
  };
  visit(parseAst(code));
  return found;
}

/** The expressions that the pipeline puts together while it is loaded, as `{pattern, flags}`. */
async function constructed() {
  const {outputFiles} = await build({
    entryPoints: [path.join(root, 'src/timeline.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const found = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [pattern, flags = '']) {
      found.push({pattern: String(pattern.source ?? pattern), flags});
      return new target(pattern, flags);
    },
  });
  try {
    await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  } finally {
    globalThis.RegExp = Plain;
  }
  return found;
}

/**
 * What makes an expression suspect is the steps it takes, and not the time: where the machine is busy, a linear one takes longer than the
 * checker’s quarter of a second, and passes for a slow one.
 */
const LIMITS = {timeout: 60_000, seedingTimeout: null, incubationTimeout: null};

describe('the regular expressions of src/', () => {
  it('are linear', async () => {
    const files = readdirSync(path.join(root, 'src'), {encoding: 'utf8', recursive: true}).filter((file) =>
      file.endsWith('.ts'),
    );
    const seen = new Set();
    const slow = [];
    const together = await constructed();
    assert.ok(together.length > 5, 'expressions that are put together were found');
    for (const file of [...files, null]) {
      for (const {pattern, flags} of file === null ? together : await expressionsOf(path.join(root, 'src', file))) {
        if (seen.has(`${flags} ${pattern}`)) continue;
        seen.add(`${flags} ${pattern}`);
        const {status, complexity} = await check(pattern, flags, LIMITS);
        if (status !== 'safe')
          slow.push(`${file ?? 'put together'}: /${pattern}/${flags} is ${complexity?.summary ?? status}`);
      }
    }
    assert.ok(seen.size > 100, 'expressions were found at all');
    assert.deepEqual(slow, []);
  });
});
