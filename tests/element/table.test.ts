import {expect} from 'chai';
import {html, render} from 'lit';
import '../../src/define.js';
import {sortEvents, tableView} from '../../src/element/table.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {TableSort, TableView} from '../../src/element/table.js';
import {bridge, event} from './reading.fixture.js';

const box = document.createElement('div');
const words = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('tableView(view)', () => {
  const calls: unknown[] = [];
  function show(over: Partial<TableView> = {}): HTMLElement {
    const timeline = bridge();
    calls.length = 0;
    render(
      html`${tableView({
        events: [...timeline.events, ...timeline.undated],
        timeline,
        lang: 'en',
        onselect: ({id}) => calls.push(id),
        onsort: (sort) => calls.push(sort),
        ...over,
      })}`,
      box,
    );
    return box;
  }

  it('holds every event with date, title, status and sources, undated ones last', () => {
    const rows = [...show().querySelectorAll('tbody tr')];
    expect(rows.map((row) => words(row.querySelector('td')))).to.deep.equal([
      '2007',
      '3 May 2017',
      '1 June 2017',
      '3 May, year not known',
    ]);
    expect(words(rows[1]?.querySelector('.column-sources'))).to.equal(
      '2 articles The Post; The old bridge was opened to traffic on 4 May. It closed in 2007.',
    );
    expect(words(rows[2]?.querySelector('.column-status'))).to.equal('scheduled');
  });

  it('names the place of an event under its title, in a wide table too', () => {
    const [first, ...rest] = bridge().events;
    const root = show({events: [{...first!, place: 'Aarhus'}, ...rest]});
    expect([...root.querySelectorAll('.aside bdi')].map((place) => place.textContent)).to.deep.equal(['Aarhus']);
  });

  it('holds every snippet for print, and why the sources do not agree', () => {
    const row = show().querySelectorAll('tbody tr')[1];
    const said = [...row!.querySelectorAll('.print-only li')].map((item) => words(item));
    expect(said).to.have.length(4);
    expect(said[0]).to.match(/^The sources do not agree: /);
  });

  it('asks for another order at its headings, and turns it round the second time', () => {
    const root = show();
    const headings = root.querySelectorAll<HTMLButtonElement>('thead button');
    headings[1]?.click();
    headings[0]?.click();
    expect(calls).to.deep.equal([
      {column: 'event', descending: false},
      {column: 'date', descending: true},
    ]);
    expect([...root.querySelectorAll('th[scope=col]')].map((th) => th.getAttribute('aria-sort'))).to.deep.equal([
      'ascending',
      'none',
      'none',
      'none',
    ]);
  });

  it('opens the evidence from its titles', () => {
    show().querySelectorAll<HTMLButtonElement>('tbody th button')[2]?.click();
    expect(calls).to.deep.equal(['inspection']);
  });

  it('draws the rest of a long table when asked', () => {
    const many = Array.from({length: 30}, (_, i) => event(`e${i}`, `E ${i}`, '2017-05-03'));
    const root = show({events: many, limit: 10, onmore: () => calls.push('more')});
    expect(root.querySelectorAll('tbody tr')).to.have.length(10);
    [...root.querySelectorAll('button')].at(-1)?.click();
    expect(calls).to.deep.equal(['more']);
  });
});

describe('sortEvents(events, sort)', () => {
  const {events, undated} = bridge();
  const order = (sort: TableSort) => sortEvents([...undated, ...events], sort).map(({id}) => id);

  it('keeps what has no date last in both orders of time', () => {
    expect(order({column: 'date', descending: false})).to.deep.equal(['fall', 'opening', 'inspection', 'share']);
    expect(order({column: 'date', descending: true})).to.deep.equal(['inspection', 'opening', 'fall', 'share']);
  });

  it('orders by title, status and number of sources, equal ones in time', () => {
    expect(order({column: 'event', descending: false})).to.deep.equal(['share', 'opening', 'inspection', 'fall']);
    expect(order({column: 'status', descending: true})[0]).to.equal('inspection');
    expect(order({column: 'sources', descending: true})[0]).to.equal('opening');
  });
});

describe('what a page may ask, as a reader would', () => {
  const {matchMedia} = window;
  afterEach(() => {
    window.matchMedia = matchMedia;
    document.querySelectorAll('news-timeline').forEach((element) => element.remove());
  });
  const mount = async (over: Partial<NewsTimeline> = {}): Promise<NewsTimeline> => {
    const element = Object.assign(document.createElement('news-timeline'), {timeline: bridge(), ...over});
    document.body.append(element);
    await element.updateComplete;
    return element;
  };
  const has = (element: NewsTimeline, selector: string): boolean =>
    element.shadowRoot?.querySelector(selector) !== null;

  it('is the table, and the drawing again', async () => {
    const element = await mount();
    expect(has(element, '.table')).to.equal(false);
    element.setAttribute('mode', 'table');
    await element.updateComplete;
    expect(has(element, '.table')).to.equal(true);
    element.mode = 'timeline';
    await element.updateComplete;
    expect([has(element, '.table'), has(element, '.drawing')]).to.deep.equal([false, true]);
  });

  it('is a search, which the reader can clear', async () => {
    const element = await mount({query: 'inspection', mode: 'table'});
    const search = element.shadowRoot!.querySelector<HTMLInputElement>('.search')!;
    expect(search.value).to.equal('inspection');
    expect(element.shadowRoot!.querySelectorAll('.main tbody tr')).to.have.length(1);
    search.value = '';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await element.updateComplete;
    expect(element.query).to.equal('');
    expect(element.shadowRoot!.querySelectorAll('.main tbody tr').length).to.be.greaterThan(1);
  });

  it('is the help', async () => {
    const element = await mount();
    element.showHelp();
    await element.updateComplete;
    expect(has(element, '.help')).to.equal(true);
    element.showHelp();
    await element.updateComplete;
    expect(has(element, '.help')).to.equal(true);
  });

  it('can be read beside the evidence, however narrow it is', async () => {
    const element = await mount({mode: 'table', selected: 'inspection'});
    for (const width of [1200, 900, 768, 660]) {
      element.style.inlineSize = `${width}px`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await element.updateComplete;
      const [title] = element.shadowRoot!.querySelectorAll<HTMLElement>('.table tbody th');
      expect(title!.clientWidth, `at ${width}`).to.be.greaterThan(150);
    }
    const asides = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.rest')].filter(
      (rest) => rest.checkVisibility() && rest.offsetHeight,
    );
    expect(asides.map(({textContent}) => textContent)).to.include('scheduled · 1 article');
  });

  it('is the help, until somebody presses elsewhere', async () => {
    const element = await mount();
    element.showHelp();
    await element.updateComplete;
    const press = (target: Element | null | undefined) =>
      target?.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    press(element.shadowRoot?.querySelector('.help'));
    await element.updateComplete;
    expect(has(element, '.help')).to.equal(true);
    press(document.body);
    await element.updateComplete;
    expect(has(element, '.help')).to.equal(false);
  });

  it('begins with the table where reduced data is preferred', async () => {
    window.matchMedia = (query: string) => ({matches: query === '(prefers-reduced-data: reduce)'}) as MediaQueryList;
    const element = await mount();
    expect(element.mode).to.equal('table');
    expect(has(element, '.table')).to.equal(true);
  });
});
