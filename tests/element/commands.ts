/** Random commands to an element, and a small model of what must hold after each. */
import fc from 'fast-check';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {EventRecord} from '../../src/model.js';

/** A fixed month: the last days of it busy, the first nearly empty. */
export const month: EventRecord[] = [
  {id: 'old', title: 'A treaty is signed', start: '1991-08-19', importance: 0.3},
  {id: 'talks', title: 'Talks begin in the capital', start: '2017-05-01', importance: 0.6},
  {id: 'call', title: 'The two leaders speak by telephone', start: '2017-05-02', importance: 0.9},
  {id: 'visit', title: 'A foreign minister pays a visit', start: '2017-05-02', importance: 0.5},
  {id: 'truce', title: 'Cease-fire talks', start: '2017-05-03', end: '2017-05-04', importance: 0.8},
  {id: 'vote', title: 'Parliament votes', start: '2017-05-09', importance: 0.4},
  {id: 'summit', title: 'The summit', start: '2017-05-20', end: '2017-05-21', importance: 0.7},
];

const sets = [month, month.slice(1), month.slice(2, 5)];
const queries = ['', 'talks', 'nothing of that kind'];
const kinds = ['set', 'select', 'zoom', 'move', 'search', 'detach'] as const;
/** Longest stretch that can be shown, in milliseconds: twenty thousand years. */
const LONGEST = 6.4e14;

export interface Command {
  do: (typeof kinds)[number];
  which: number;
}

export const commands = (least = 5, most = 25): fc.Arbitrary<Command[]> =>
  fc.array(fc.record({do: fc.constantFrom(...kinds), which: fc.integer({min: -60, max: 60})}), {
    minLength: least,
    maxLength: most,
  });

/** What the element was last given, and for what it was last searched. */
export interface Model {
  events: readonly EventRecord[];
}

/** Does to the element, and to the model, what a command says. */
export async function run(element: NewsTimeline, model: Model, {do: what, which}: Command): Promise<void> {
  const {from, to} = element.domain;
  const pick = <T>(list: readonly T[]): T => list[Math.abs(which) % list.length]!;
  switch (what) {
    case 'set':
      element.events = model.events = pick(sets);
      break;
    case 'select':
      element.selected = pick<string | null>([null, 'nobody', ...month.map(({id}) => id ?? '')]);
      break;
    case 'zoom':
      element.zoomTo({from: from - (to - from) * 2 ** (which / 6), to: to + (to - from)});
      break;
    case 'move':
      element.zoomTo({from: from + ((to - from) * which) / 3, to: to + ((to - from) * which) / 3});
      break;
    case 'detach': {
      const box = element.parentElement!;
      element.remove();
      box.append(element);
      break;
    }
    case 'search': {
      const search = element.shadowRoot!.querySelector<HTMLInputElement>('.search');
      if (!search) break;
      search.value = pick(queries);
      search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    }
  }
  await element.updateComplete;
}

/** Where the element differs from the model, in words; empty where it does not. */
export function difference(element: NewsTimeline, {events}: Model): string {
  const root = element.shadowRoot!;
  const chosen = events.some(({id}) => id === element.selected);
  if ((root.querySelector('.evidence') !== null) !== chosen)
    return `evidence is ${chosen ? 'not ' : ''}open, with ${String(element.selected)} chosen of ${events.length} events`;
  const {from, to} = element.domain;
  if (!(to - from >= 0.999 && to - from <= LONGEST)) return `a view of ${to - from} ms`;
  const placeholder = root.querySelector<HTMLInputElement>('.search')?.placeholder;
  if (placeholder !== `Search ${events.length} events`) return `${events.length} events are “${String(placeholder)}”`;
  return /NaN|undefined/.test(root.querySelector('.drawing')!.innerHTML) ? 'NaN or undefined in the drawing' : '';
}
