/** The states of a timeline, and what must hold in each. Two files of tests share them, so that they run side by side. */
import {expect} from 'chai';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type {AxeResults} from 'axe-core';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {bridge} from './reading.fixture.js';

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

async function settle(element: NewsTimeline): Promise<void> {
  for (let i = 0; i < 4; i++) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

const find = (element: NewsTimeline, selector: string): HTMLElement => {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
};

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
  // The contrast of text in a picture, or beside one, axe leaves to a person; `positive` reckons it instead.
  const open = results.incomplete.filter(({id}) => id !== 'color-contrast');
  expect(said(open), `${name}, to be reviewed`).to.deep.equal([]);
}

type Colour = [red: number, green: number, blue: number, alpha: number];

function colour(text: string): Colour {
  const [r = 0, g = 0, b = 0, a = 1] = text.match(/[\d.]+/g)?.map(Number) ?? [];
  return /^color\(srgb/.test(text) ? [r * 255, g * 255, b * 255, a] : [r, g, b, a];
}

const over = (top: Colour, below: Colour): Colour => {
  const mix = (a: number, b: number) => a * top[3] + b * (1 - top[3]);
  return [mix(top[0], below[0]), mix(top[1], below[1]), mix(top[2], below[2]), 1];
};

/** WCAG 2.2, relative luminance. */
function luminance([r, g, b]: Colour): number {
  const [x = 0, y = 0, z = 0] = [r, g, b].map((c) =>
    c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * x + 0.7152 * y + 0.0722 * z;
}

function contrast(element: Element): number {
  const layers: Colour[] = [];
  for (
    let node: Element | null = element;
    node;
    node = node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null
  ) {
    const layer = colour(getComputedStyle(node).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  const below = layers.reverse().reduce((base, layer) => over(layer, base), [255, 255, 255, 1] as Colour);
  const style = getComputedStyle(element);
  const ink = over(colour(element instanceof SVGElement ? style.fill : style.color), below);
  const [light = 0, dark = 0] = [luminance(ink), luminance(below)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What axe does not see, from a11y.md: names with dates, targets, sizes of type, tab stops, nothing sideways. */
function positive(element: NewsTimeline, name: string): void {
  const root = element.shadowRoot!;
  const box = element.getBoundingClientRect();
  const seen = (node: Element) => {
    const {width, height, right, left, bottom, top} = node.getBoundingClientRect();
    return (
      width > 0 &&
      height > 0 &&
      right > box.left &&
      left < box.right &&
      bottom > box.top &&
      top < box.bottom &&
      getComputedStyle(node).visibility !== 'hidden'
    );
  };
  for (const target of root.querySelectorAll<HTMLElement>(
    'button, summary, label, input:not([type=range], [type=checkbox])',
  )) {
    if (!seen(target) || getComputedStyle(target).opacity === '0') continue;
    const {width, height} = target.getBoundingClientRect();
    expect(Math.min(width, height), `${name}: ${target.outerHTML.slice(0, 120)}`).to.be.at.least(23.9);
  }
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (
      !parent ||
      !walker.currentNode.nodeValue?.trim() ||
      ['STYLE', 'SCRIPT'].includes(parent.tagName) ||
      !seen(parent)
    )
      continue;
    expect(
      parseFloat(getComputedStyle(parent).fontSize),
      `${name}: “${walker.currentNode.nodeValue.trim()}”`,
    ).to.be.at.least(12);
    const faint =
      getComputedStyle(parent).opacity !== '1' ||
      colour(getComputedStyle(parent).color)[3] === 0 ||
      parent.closest(':disabled, [aria-disabled="true"]');
    if (!faint)
      expect(contrast(parent), `${name}: contrast of “${walker.currentNode.nodeValue.trim()}”`).to.be.at.least(4.5);
    expect(walker.currentNode.nodeValue, name).not.to.match(/NaN|undefined|\[object|Invalid|1[45]\d{11}/);
  }
  expect(document.documentElement.scrollWidth, `${name}: sideways`).to.be.at.most(document.documentElement.clientWidth);
}

const states: [string, () => Promise<NewsTimeline>][] = [
  ['idle', async () => mount({timeline: null})],
  ['empty', async () => mount({timeline: null, events: []} as Partial<NewsTimeline>)],
  ['error', async () => mount({timeline: {version: 9} as never})],
  [
    'loading',
    async () => {
      const element = await mount({timeline: null});
      element.articles = Array.from({length: 300}, (_, i) => ({
        id: `${i}`,
        text: 'The bridge opened on 3 May 2017. '.repeat(40),
      }));
      return element;
    },
  ],
  ['one event', async () => mount({timeline: {...bridge(), events: bridge().events.slice(1, 2)}})],
  ['a story', async () => mount()],
  ['evidence of one source', async () => mount({selected: 'inspection'})],
  ['evidence of several sources', async () => mount({selected: 'opening'})],
  [
    'how this was read',
    async () => {
      const element = await mount({selected: 'opening'});
      element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
      return element;
    },
  ],
  [
    'the article',
    async () => {
      const element = await mount({selected: 'opening'});
      find(element, '[data-passage]').click();
      return element;
    },
  ],
  [
    'the table',
    async () => {
      const element = await mount();
      find(element, '.pair button:last-child').click();
      return element;
    },
  ],
  [
    'the help',
    async () => {
      const element = await mount();
      find(element, '.help-button').click();
      return element;
    },
  ],
  [
    'the list of what can be saved',
    async () => {
      const element = await mount();
      find(element, '.save-button').click();
      return element;
    },
  ],
  [
    'the filter',
    async () => {
      const element = await mount();
      find(element, '.filter-button').click();
      return element;
    },
  ],
  [
    'a search with hits',
    async () => {
      const element = await mount();
      const search = find(element, '.search') as HTMLInputElement;
      search.value = 'bridge';
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      return element;
    },
  ],
  [
    'a search without',
    async () => {
      const element = await mount();
      const search = find(element, '.search') as HTMLInputElement;
      search.value = 'zebra';
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
      return element;
    },
  ],
  [
    'trays open',
    async () => {
      const diagnostics = [
        {code: 'empty-file', severity: 'error' as const, article: 'x.txt', message: 'x.txt is empty.'},
      ];
      const element = await mount({timeline: {...bridge(), diagnostics}});
      element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
      return element;
    },
  ],
  [
    'from right to left',
    async () => {
      stage.dir = 'rtl';
      stage.lang = 'ar';
      return mount({selected: 'opening'});
    },
  ],
];

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

/** Every state, wide and narrow. */
export function checkStates(scheme: 'light' | 'dark'): void {
  for (const width of [1280, 320]) {
    for (const [name, make] of states) {
      it(`has no fault: ${name}, ${scheme}, ${width} px`, async () => {
        await emulateMedia({colorScheme: scheme});
        await setViewport({width, height: 800});
        const element = await make();
        await check(element, name);
        positive(element, name);
      });
    }
  }
}
