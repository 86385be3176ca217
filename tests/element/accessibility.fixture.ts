/** A page that axe-core looks at. The states of the element are looked at in tests/snapshots/. */
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {bridge} from './reading.fixture.js';
import {settle} from './settle.js';

declare const axe: {run: (context: Element, options: object) => Promise<AxeResults>};

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
let stage: HTMLElement;

/** A page with a timeline in it, dark or light as the media say. */
export async function mount(
  over: Partial<NewsTimeline> = {},
  attributes: Record<string, string> = {},
): Promise<NewsTimeline> {
  const element = document.createElement('news-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, {timeline: bridge(), ...over});
  stage.append(element);
  await settle(element);
  return element;
}

export async function check(element: NewsTimeline, name: string): Promise<void> {
  await settle(element);
  const results = await axe.run(stage, {
    runOnly: {type: 'tag', values: tags},
    resultTypes: ['violations', 'incomplete'],
  });
  const said = (list: AxeResults['violations']) =>
    list.map(
      ({id, nodes}) =>
        `${id}: ${nodes.map(({target, any}) => `${target.flat().join(' ')} ${any[0]?.message ?? ''}`).join(' | ')}`,
    );
  expect(said(results.violations), name).to.deep.equal([]);
  // The contrast of text in a picture, or beside one, axe leaves to a person; tests/snapshots/ measures it.
  const open = results.incomplete.filter(({id}) => id !== 'color-contrast');
  expect(said(open), `${name}, to be reviewed`).to.deep.equal([]);
}

/** A stage for each test, and the media as they were after it. */
export function onStage(): void {
  beforeEach(() => {
    stage = document.createElement('main');
    stage.lang = 'en';
    stage.style.cssText =
      'background: Canvas; color: CanvasText; color-scheme: light dark; padding: 8px; min-height: 30rem';
    document.body.append(stage);
    document.body.style.margin = '0';
    document.title = 'Test';
    document.documentElement.lang = 'en';
  });
  afterEach(async () => {
    stage.remove();
    await emulateMedia({colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none'});
    await setViewport({width: 1280, height: 800});
  });
}
