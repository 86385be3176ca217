import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {after, describe, it} from 'node:test';
import {breaches} from '../../scripts/rules.mjs';

/** The breaches in a made-up src/ folder. */
function breachesIn(files) {
  const src = mkdtempSync(path.join(tmpdir(), 'rooms-'));
  after(() => rmSync(src, {recursive: true, force: true}));
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(src, name)), {recursive: true});
    writeFileSync(path.join(src, name), code);
  }
  return breaches(src).join('\n');
}

describe('the rules of the house', () => {
  it('hold in src/', () => {
    assert.deepEqual(breaches(), []);
  });

  it('refuse an import from a room to the right', () => {
    assert.match(
      breachesIn({'time/a.ts': "import {b} from '../events/b.js';", 'events/b.ts': ''}),
      /time imports events/,
    );
    assert.match(
      breachesIn({'layout/a.ts': "import {b} from '../element/b.js';", 'element/b.ts': ''}),
      /layout imports element/,
    );
  });

  it('refuse a cycle, but not one of types', () => {
    assert.match(
      breachesIn({'text/a.ts': "import {b} from './b.js';", 'text/b.ts': "import {a} from './a.js';"}),
      /import cycle/,
    );
    assert.equal(
      breachesIn({'text/a.ts': "import {b} from './b.js';", 'text/b.ts': "import type {a} from './a.js';"}),
      '',
    );
  });

  it('refuse the DOM, Lit, the clock and the day’s date before element/', () => {
    for (const code of [
      "import {html} from 'lit';",
      'document.body.remove();',
      'const now = Date.now();',
      'const today = new Date();',
      "import {format} from 'date-fns/format';",
    ]) {
      assert.notEqual(breachesIn({'text/a.ts': code}), '', code);
    }
  });

  it('refuse markup out of data everywhere', () => {
    for (const code of [
      'e.innerHTML = t;',
      'selection.html(t);',
      "import {unsafeHTML} from 'lit/directives/unsafe-html.js';",
      'eval(t);',
    ]) {
      assert.notEqual(breachesIn({'element/a.ts': code}), '', code);
    }
  });

  it('refuse a style attribute in a template', () => {
    assert.match(breachesIn({'element/a.ts': 'html`<p style="color: red"></p>`;'}), /strict policy/);
  });

  it('leave comments alone', () => {
    assert.equal(breachesIn({'text/a.ts': '// not document.title\n/** nor innerHTML */\nexport const a = 1;'}), '');
  });
});
