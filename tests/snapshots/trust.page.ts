/** Every way into the page that text has, for one payload: mounted, opened, unfolded, and looked through for what is not ours. */
import type * as bundleModule from '../../src/element/news-timeline.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {drawingWords} from '../../src/element/drawing-words.js';
import {english as first} from '../../src/element/messages.js';
import {english as reading} from '../../src/element/reading-messages.js';
import {jsonScript, writeHtmlPage} from '../../src/formats/html-page.js';
import {writeServedElement} from '../../src/formats/served-element.js';
import type {EventRecord} from '../../src/model.js';
import {hostile, payloads, strangers} from '../element/trust.fixture.js';

export {payloads};
/** What a server would answer for the payload of this number: a timeline, an article of text, one of HTML. */
export const files = (payload: string, i: number): Record<string, string> => ({
  [`hostile-${i}.json`]: JSON.stringify(hostile(payload)),
  [`hostile-${i}.txt`]: `${payload}\n\n${told(payload)}\n`,
  [`hostile-${i}.html`]: `<!doctype html><html><head><title>${payload}</title></head><body onload="ran(0)"><noscript><img src=x></noscript><article><h1>${payload}</h1><p>${told(payload)}</p></article></body></html>`,
});
const told = (payload: string): string =>
  `${payload} opened the bridge on May 3, 2017, ${payload} said. ${payload} will close it on May 9, 2017.`;
export const served = (payload: string) =>
  writeServedElement(hostile(payload), {stylesheet: '/dist/news-timeline.css'});
export const inside = (payload: string) => `<news-timeline>${jsonScript(hostile(payload))}</news-timeline>`;
export const offline = (payload: string) => writeHtmlPage(hostile(payload), {title: payload, lang: payload});

type Bundle = typeof bundleModule;

const record = (payload: string, day: number): EventRecord => ({
  id: `${payload}${day}`,
  title: payload,
  start: `2017-05-0${day}`,
  group: payload,
  url: payload,
  description: payload,
});

/** The same table of words, each of them the payload. */
const said = (words: object, payload: string): object =>
  Object.fromEntries(
    Object.entries(words).map(([key, word]) => [
      key,
      typeof word === 'function' ? () => payload : typeof word === 'object' ? said(word as object, payload) : payload,
    ]),
  );

const edit = (payload: string) => ({author: payload, at: payload, note: payload, was: payload});

/** How many ways in there are. */
const ways: Record<string, (element: NewsTimeline, payload: string, bundle: Bundle) => void> = {
  timeline: (element, payload) => (element.timeline = hostile(payload)),
  'records by group': (element, payload) => {
    element.events = [record(payload, 1), record(payload, 2), {...record(payload, 3), group: 'other'}];
    element.lanes = 'group';
  },
  columns: (element, payload) => {
    const start = Float64Array.of(1.49e12, 1.4901e12);
    element.columns = {
      length: 2,
      start,
      end: start,
      group: Uint8Array.of(0, 1),
      groups: [payload, 'other'],
      title: () => payload,
    };
    element.lanes = 'group';
  },
  'eras and attributes': (element, payload) => {
    element.timeline = hostile(payload);
    element.eras = [
      {title: payload, date: '2017-05'},
      {title: payload, date: payload},
    ];
    for (const name of ['locale', 'theme', 'lanes', 'view', 'author', 'level', 'lang', 'dir'])
      element.setAttribute(name, payload);
  },
  'list inside': (element, payload) => {
    const list = document.createElement('ol');
    for (const date of ['2017-05-03', payload]) {
      const item = document.createElement('li');
      const link = document.createElement('a');
      const quote = document.createElement('blockquote');
      item.id = payload;
      item.dataset['date'] = date;
      item.dataset['group'] = payload;
      link.href = payload;
      link.append(payload);
      quote.append(payload);
      item.append(link, quote);
      list.append(item);
    }
    element.append(list);
  },
  'a timeline at an address': (element, payload) =>
    element.setAttribute('src', `/.cache/trust/hostile-${payloads.indexOf(payload)}.json`),
  'articles at addresses': (element, payload) =>
    element.setAttribute('articles', `/.cache/trust/hostile-${payloads.indexOf(payload)}.html`),
  'an address': (element, payload) => element.setAttribute('src', payload),
  'addresses of articles': (element, payload) => element.setAttribute('articles', payload),
  articles: (element, payload) => {
    const text = `${payload}\n\n${told(payload)}\n`;
    const more = {title: payload, url: payload, publisher: payload, published: payload, lang: 'en'};
    element.articles = [
      {id: payload, text, ...more},
      {id: `${payload}2`, text: text.toUpperCase()},
    ];
  },
  edits: (element, payload) => {
    element.timeline = hostile(payload);
    element.setAttribute('editable', '');
    const target = {event: payload, evidence: [{article: payload, exact: payload}]};
    element.edits = {
      version: 1,
      edits: [
        {kind: 'set-title', target, title: payload, ...edit(payload)},
        {kind: 'set-date', target, date: payload, ...edit(payload)},
        {kind: 'hide', target: {event: 'none', evidence: []}, ...edit(payload)},
        {kind: 'add', id: payload, title: payload, date: '2017-05-04', ...edit(payload)},
      ],
    } as never;
  },
  words: (element, payload, {addMessages, addDrawingWords}) => {
    addMessages('tlh', said({...first, ...reading}, payload));
    addDrawingWords('tlh', {
      ...said({...drawingWords('en'), helpNote: payload}, payload),
      keys: [[payload, payload]],
      marks: [[payload, payload]],
    });
    element.locale = 'tlh';
    element.timeline = hostile(payload);
  },
};
export const wayNames = Object.keys(ways);

async function settle(element: NewsTimeline): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** @returns what was found that is not ours, by the way it came in; all ways at once, since each waits for frames */
export async function attack(payload: string, bundle: Bundle): Promise<string[]> {
  const found = await Promise.all(Object.keys(ways).map((way) => come(way, payload, bundle)));
  return found.flat();
}

/** The same of an element that the page brought with it. */
export const look = (element: NewsTimeline): Promise<string[]> => explore(element, 'JSON inside');

async function come(way: string, payload: string, bundle: Bundle): Promise<string[]> {
  const element = document.createElement('news-timeline');
  const drawn = new Promise((resolve) => {
    for (const end of ['timeline-rendered', 'timeline-error']) element.addEventListener(end, resolve, {once: true});
  });
  ways[way]?.(element, payload, bundle);
  document.querySelector('main')?.append(element);
  await drawn;
  return explore(element, way);
}

/** Opens and unfolds everything, and takes the element away. */
async function explore(element: NewsTimeline, way: string): Promise<string[]> {
  const found: string[] = [];
  const look = async (): Promise<void> => {
    await settle(element);
    found.push(...strangers(element).map((stranger) => `${way}: ${stranger}`));
  };
  const root = (): ShadowRoot => element.shadowRoot!;
  const press = async (selector: string, nth = 0): Promise<void> => {
    const button = root().querySelectorAll<HTMLElement>(selector)[nth];
    button?.click();
    if (button) await look();
  };
  await look();
  await press('.label button');
  for (const details of root().querySelectorAll('details')) details.open = true;
  await press('[data-edit=merge]');
  await press('[data-passage]');
  await press('a.passage');
  for (const name of ['filter', 'save', 'help']) await press(`.${name}-button`);
  await press('.pair button', 1);
  for (const link of root().querySelectorAll('a')) {
    link.focus();
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
  }
  dispatchEvent(new Event('beforeprint'));
  await look();
  dispatchEvent(new Event('afterprint'));
  // Of some payloads no event is made.
  if (!root().querySelector('.table, .state')) found.push(`${way}: no table came`);
  element.remove();
  return found;
}
