/** What `scripts/endurance.mjs` runs in a page. */
import fc from 'fast-check';
import '../../src/define.js';
import {commands, difference, month, run} from '../element/commands.js';

const element = document.createElement('news-timeline');
element.lang = 'en';
document.body.append(element);
const drawn = () => new Promise((resolve) => element.addEventListener('timeline-rendered', resolve, {once: true}));

/** Takes the element out of the page and puts it back. */
async function cycles(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    element.remove();
    document.body.append(element);
    await element.updateComplete;
  }
}

/** Runs random commands, a hundred at a time, and says where the element first differs from the model. */
async function obey(times: number, seed: number): Promise<string> {
  let done = 0;
  const found = await fc.check(
    fc.asyncProperty(commands(100, 100), async (list) => {
      const model = {events: month};
      element.events = month;
      await element.updateComplete;
      for (const [i, command] of list.entries()) {
        await run(element, model, command);
        if (++done % 10_000 === 0) console.log(`${done} commands`);
        const wrong = difference(element, model);
        if (wrong) throw new Error(`after command ${i + 1}, ${JSON.stringify(command)}: ${wrong}`);
      }
    }),
    {numRuns: times / 100, seed},
  );
  return found.failed ? fc.defaultReportMessage(found)! : `${done} commands`;
}

async function begin(): Promise<void> {
  const first = drawn();
  element.events = month;
  await first;
  element.selected = 'call';
  await element.updateComplete;
}

Object.assign(globalThis, {begin, cycles, obey});
