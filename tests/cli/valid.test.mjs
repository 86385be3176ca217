/** What the command writes for the web is valid HTML, whatever stands in the articles. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
import {HtmlValidate} from 'html-validate';
import {root} from '../../scripts/house.mjs';
import {story} from '../snapshots/story.js';
import {seeds} from './command.mjs';

const {writeHtmlPage} = await import('../../dist/formats/html-page.js');
const {writeServedElement} = await import('../../dist/formats/served-element.js');
const {writeEventList} = await import('../../dist/formats/event-list.js');

/** What the standard asks for; no style, and nothing of other sorts. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {'unique-landmark': 'off', 'no-inline-style': 'off', 'prefer-native-element': 'off'},
});

async function faults(html) {
  const {results} = await validator.validateString(html);
  return results.flatMap(({messages}) =>
    messages.map(
      ({ruleId, message, line}) => `${ruleId}: ${message} (${html.split('\n')[line - 1].trim().slice(0, 100)})`,
    ),
  );
}

/** A page as somebody writes it, with a list or an element in it. */
const page = (content) => `<!DOCTYPE html>
<html lang="en">
  <head>
    <title>A page</title>
  </head>
  <body>
    <h1>A page</h1>
    ${content}
  </body>
</html>
`;

const extract = (format) =>
  spawnSync(process.execPath, [path.join(root, 'dist', 'cli.js'), 'extract', ...seeds, '--format', format], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  }).stdout;

/** Ids, dates and languages that no attribute may hold, and text that would be markup. */
const odd = {
  ...story,
  title: 'One & <two>',
  articles: story.articles.map((article) => ({...article, lang: 'not a language', url: 'javascript:alert(1)'})),
  events: [
    ...story.events.map((event) => ({
      ...event,
      id: `an id with spaces, ${event.id}`,
      title: `<b onclick="x">${event.title}</b>`,
    })),
    {...story.events[0], id: '', date: '-0044-03-15', description: '</li><script>x</script>'},
    {...story.events[0], id: '2', date: '2017-05-02T12:30Z'},
    {...story.events[0], id: '3', date: '2017-02-30'},
  ],
};

describe('what is written for the web is valid', () => {
  it('the list of --format html', async () => {
    assert.deepEqual(await faults(page(extract('html'))), []);
  });
  it('the element as a server sends it, --format element', async () => {
    assert.deepEqual(await faults(page(extract('element'))), []);
  });
  it('the page that works offline', async () => {
    assert.deepEqual(await faults(writeHtmlPage(story)), []);
  });
  for (const [name, write] of Object.entries({writeHtmlPage, writeServedElement, writeEventList})) {
    it(`${name}, of ids, dates and languages that no attribute may hold`, async () => {
      const html = write(odd);
      assert.deepEqual(await faults(name === 'writeHtmlPage' ? html : page(html)), []);
    });
  }
});
