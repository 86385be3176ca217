import {expect} from 'chai';
import fc from 'fast-check';
import '../../src/define.js';
import {loadMessages, messages} from '../../src/element/messages.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {EventRecord, TimelineEvent} from '../../src/model.js';
import {commands, difference, month, run} from './commands.js';

const DAY = 86_400_000;

const mounted: HTMLElement[] = [];

/** An event a month. */
const year = Array.from({length: 12}, (_, i) => {
  const start = `2016-${String(i + 1).padStart(2, '0')}-15`;
  return {id: `m${i + 1}`, title: `The fair of ${new Date(start).toLocaleString('en', {month: 'long'})}`, start};
});

async function mount(
  events: readonly EventRecord[] | null = month,
  size: Partial<Record<'width' | 'height', string>> = {},
): Promise<NewsTimeline> {
  const box = document.createElement('div');
  box.style.width = size.width ?? '1000px';
  document.body.append(box);
  mounted.push(box);
  const element = document.createElement('news-timeline');
  element.lang = 'en';
  if (size.height) element.style.height = size.height;
  box.append(element);
  if (events) {
    const painted = rendered(element);
    element.events = events;
    await painted;
  }
  await element.updateComplete;
  return element;
}

const rendered = (element: NewsTimeline) =>
  new Promise((resolve) => element.addEventListener('timeline-rendered', resolve, {once: true}));
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
/** Until an animated view rests: the frames of a glide, whatever they take. */
async function rest(element: NewsTimeline): Promise<void> {
  for (let still = 0, last = ''; still < 4;) {
    await frame();
    const now = JSON.stringify(element.domain);
    still = now === last ? still + 1 : 0;
    last = now;
  }
}
const root = (element: NewsTimeline) => element.shadowRoot!;
const all = <E extends Element = HTMLElement>(element: NewsTimeline, selector: string) => [
  ...root(element).querySelectorAll<E>(selector),
];
const labels = (element: NewsTimeline) => all(element, '.label button');
const named = (element: NewsTimeline, word: string) =>
  labels(element).find((button) => button.querySelector('.name')!.textContent!.includes(word))!;
const active = (element: NewsTimeline) => root(element).activeElement as HTMLElement | null;
const press = (target: Element | null, key: string, more: KeyboardEventInit = {}) =>
  target!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more}));

describe('<news-timeline> drawing', () => {
  afterEach(() => {
    for (const box of mounted.splice(0)) box.remove();
  });

  it('fires timeline-rendered once what it was given is on the page', async () => {
    const element = await mount(null);
    let fired = 0;
    element.addEventListener('timeline-rendered', (event) => {
      fired++;
      expect(event.events).to.equal(7);
      expect(labels(element).length).to.be.greaterThan(3);
    });
    element.events = month;
    await rendered(element);
    expect(fired).to.equal(1);
  });

  it('fires timeline-rendered for no events, and for new ones that come while the table is shown', async () => {
    const element = await mount(null);
    const counts: number[] = [];
    element.addEventListener('timeline-rendered', ({events}) => counts.push(events));
    element.events = [];
    await rendered(element);
    element.events = month;
    await rendered(element);
    press(labels(element)[0]!, 't');
    await element.updateComplete;
    await element.updateComplete;
    expect(all(element, '.table-box table').length).to.equal(1);
    element.events = month.slice(0, 3);
    await rendered(element);
    expect(counts).to.deep.equal([0, 7, 3]);
  });

  it('shows how very many events lie in time before it has them in order', async () => {
    const element = await mount(null);
    const length = 300_000;
    // The later half of the years has no event.
    const start = Float64Array.from({length}, (_, i) => ((i * 7919) % length) * 1e6);
    start[0] = length * 2e6;
    const seen: string[] = [];
    const look = new MutationObserver(() => {
      const path = root(element).querySelector('.preview path');
      if (path && !root(element).querySelector('.drawing')) seen.push(path.getAttribute('d') ?? '');
    });
    look.observe(root(element), {childList: true, subtree: true});
    const painted = rendered(element);
    element.columns = {length, start, end: start, group: new Uint8Array(length), groups: ['all'], title: String};
    await painted;
    look.disconnect();
    expect(seen).not.to.deep.equal([]);
    const [, right = 0] = /H(\d+)V120M/.exec(seen[0]!) ?? [];
    expect(Number(right)).to.be.closeTo(500, 2);
    expect(root(element).querySelector('.preview')).to.equal(null);
  });

  it('says in the reader’s language that there is no event, by locale as by lang', async () => {
    const element = await mount(null);
    element.locale = 'de';
    element.events = [];
    const said = () => root(element).querySelector('.state')?.textContent?.trim();
    await loadMessages('de');
    // The bundle loads words of its own, which come when they come.
    for (let i = 0; i < 600 && said() !== messages('de').emptyTimeline; i++) {
      element.requestUpdate();
      await element.updateComplete;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    expect(said()).to.equal(messages('de').emptyTimeline);
    expect(said()).not.to.equal(messages('en').emptyTimeline);
  });

  it('shows the story first, and counts what lies before it in a button that leads there', async () => {
    const element = await mount();
    expect(element.domain.from).to.be.greaterThan(Date.UTC(2017, 3, 20));
    const [edge] = all(element, '.edge.before');
    expect(edge!.textContent!.trim()).to.equal('← 1 earlier');
    edge!.click();
    await rest(element);
    expect(element.domain.from).to.be.lessThan(Date.UTC(1991, 7, 19));
  });

  it('has a height of its own where the page leaves it none, and takes what the page gives it', async () => {
    const auto = await mount(month, {height: 'auto'});
    expect(auto.offsetHeight).to.be.within(300, 600);
    expect(labels(auto).length).to.be.greaterThan(3);
    const low = await mount(month, {height: '250px'});
    expect(root(low).querySelector('.root')!.getBoundingClientRect().height).to.equal(250);
    expect(root(low).querySelector('.main')!.getBoundingClientRect().height).to.be.lessThan(250);
  });

  it('names every label by title, date and what is known, in order of time', async () => {
    const element = await mount();
    expect(named(element, 'Cease-fire').querySelector('.name')!.textContent).to.equal('Cease-fire talks, 3–4 May 2017');
    const starts = labels(element).map((button) => month[Number(button.dataset['index'])]!.start);
    expect(starts).to.deep.equal([...starts].sort());
  });

  it('has one Tab stop among the events', async () => {
    const element = await mount();
    expect(all(element, '.labels button[tabindex="0"]')).to.have.length(1);
  });

  it('walks through all events with the arrows, the one beyond the edge too', async () => {
    const element = await mount();
    labels(element)[0]!.focus();
    press(active(element), 'End');
    const seen = [active(element)!.querySelector('.name')!.textContent!];
    for (let i = 0; i < 8; i++) {
      press(active(element), 'ArrowLeft');
      await rest(element);
      const label = active(element)!.querySelector('.name')!.textContent!;
      if (label !== seen.at(-1)) seen.push(label);
    }
    expect(seen).to.have.length(month.length);
    expect(seen.at(-1)).to.equal('A treaty is signed, 19 August 1991');
  });

  it('opens the evidence on click without changing its own height, and gives the focus back on Escape', async () => {
    const element = await mount();
    const height = element.offsetHeight;
    const chosen: (TimelineEvent | null)[] = [];
    element.addEventListener('timeline-select', ({selected}) => chosen.push(selected));
    named(element, 'telephone').click();
    await element.updateComplete;
    expect(element.selected).to.equal('call');
    expect(chosen.map((event) => event?.id)).to.deep.equal(['call']);
    expect(root(element).querySelector('.evidence h3')!.textContent).to.contain('The two leaders speak');
    expect(element.offsetHeight).to.equal(height);
    press(root(element).querySelector('.evidence'), 'Escape');
    await element.updateComplete;
    await rest(element);
    expect(element.selected).to.equal(null);
    expect(active(element)!.querySelector('.name')!.textContent).to.contain('telephone');
  });

  it('leaves the focus on the event that was opened, also where the evidence takes the place it stood in', async () => {
    const element = await mount(year);
    const late = named(element, 'December');
    late.focus();
    late.click();
    await element.updateComplete;
    await rest(element);
    expect(element.selected).to.equal('m12');
    expect(active(element)!.querySelector('.name')!.textContent).to.contain('December');
    const {right} = active(element)!.getBoundingClientRect();
    expect(right).to.be.at.most(root(element).querySelector('.panel')!.getBoundingClientRect().left);
  });

  it('shows the story of other events alone when the evidence goes with the event it was of', async () => {
    const element = await mount(year);
    named(element, 'March').click();
    await element.updateComplete;
    await rest(element);
    expect(root(element).querySelector('.panel')).not.to.equal(null);
    element.events = year.slice(3);
    await element.updateComplete;
    await rest(element);
    expect(root(element).querySelector('.panel')).to.equal(null);
    const {domain} = element;
    element.fit();
    await rest(element);
    expect(domain).to.deep.equal(element.domain);
  });

  it('leaves the evidence closed when the page cancels the choice, and fires nothing when the page chooses', async () => {
    const element = await mount();
    let fired = 0;
    element.addEventListener('timeline-select', (event) => {
      fired++;
      event.preventDefault();
    });
    named(element, 'telephone').click();
    expect(element.selected).to.equal(null);
    element.selected = 'truce';
    await element.updateComplete;
    expect(fired).to.equal(1);
    expect(root(element).querySelector('.evidence h3')!.textContent).to.contain('Cease-fire');
  });

  it('tells the page where the reader went, and nothing of what the page itself asked for', async () => {
    const element = await mount();
    const told: number[] = [];
    element.addEventListener('timeline-view', ({from}) => told.push(from));
    const asks: (() => void)[] = [
      () => element.zoomTo('1991/1992'),
      () => element.fit(),
      () => element.zoomIn(),
      () => element.focusEvent('treaty'),
      () => (element.selected = 'call'),
    ];
    for (const ask of asks) {
      ask();
      await element.updateComplete;
      await rest(element);
    }
    // As long as a rest takes to be told, at the most.
    for (let i = 0; i < 20; i++) await frame();
    expect(told).to.deep.equal([]);
    const view = new Promise((resolve) => element.addEventListener('timeline-view', resolve, {once: true}));
    element.selected = null;
    await element.updateComplete;
    labels(element)[0]!.focus();
    press(active(element), '+');
    await view;
    expect(told).to.deep.equal([element.domain.from]);
  });

  it('draws what came once, and not once more in the next frame', async () => {
    const element = await mount(null);
    await frame();
    const waiting = new Set<number>();
    const {requestAnimationFrame: ask, cancelAnimationFrame: drop} = window;
    window.requestAnimationFrame = (work) => {
      const frame = ask((time) => {
        waiting.delete(frame);
        work(time);
      });
      waiting.add(frame);
      return frame;
    };
    window.cancelAnimationFrame = (frame) => {
      waiting.delete(frame);
      drop(frame);
    };
    try {
      element.events = month;
      await element.updateComplete;
      expect(labels(element)).to.not.be.empty;
      // What is left tells the page of it.
      expect(waiting.size).to.equal(1);
    } finally {
      Object.assign(window, {requestAnimationFrame: ask, cancelAnimationFrame: drop});
    }
  });

  it('zooms by Ctrl and the wheel round the pointer, and leaves the plain wheel to the page', async () => {
    const element = await mount();
    const surface = root(element).querySelector('.drawing')!;
    const box = surface.getBoundingClientRect();
    const wheel = (ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', {
        deltaY: -100,
        ctrlKey,
        clientX: box.left + box.width / 4,
        clientY: box.top + 100,
        bubbles: true,
        cancelable: true,
        composed: true,
      });
      surface.dispatchEvent(event);
      return event.defaultPrevented;
    };
    const before = element.domain;
    expect(wheel(false)).to.equal(false);
    await frame();
    expect(element.domain).to.deep.equal(before);
    expect(wheel(true)).to.equal(true);
    await frame();
    const after = element.domain;
    expect(after.to - after.from).to.be.closeTo((before.to - before.from) / 2 ** 0.2, 1);
    const under = ({from, to}: {from: number; to: number}) => from + (to - from) / 4;
    expect(under(after)).to.be.closeTo(under(before), 1000);
  });

  it('leaves to the page what a finger scrolls: up and down on the drawing, and anywhere in a feed', async () => {
    // d3 listens to fingers where there can be any.
    Object.defineProperty(HTMLElement.prototype, 'ontouchstart', {value: null, configurable: true});
    const swipe = async (element: NewsTimeline, place: string, ...way: [number, number][]) => {
      const [target] = all(element, place);
      const {left, top} = target!.getBoundingClientRect();
      const told = (type: string, [x, y]: [number, number]) => {
        const finger = new Touch({identifier: 1, target: target!, clientX: left + 300 + x, clientY: top + 60 + y});
        const touches = type === 'touchend' ? [] : [finger];
        const event = new TouchEvent(type, {
          touches,
          targetTouches: touches,
          changedTouches: [finger],
          bubbles: true,
          cancelable: true,
          composed: true,
        });
        return target!.dispatchEvent(event);
      };
      told('touchstart', [0, 0]);
      const untouched = way.map((at) => told('touchmove', at));
      told('touchend', way.at(-1)!);
      await rest(element);
      return untouched.every(Boolean);
    };
    try {
      const element = await mount();
      element.dispatchEvent(new PointerEvent('pointermove'));
      await element.updateComplete;
      const {domain} = element;
      expect(await swipe(element, '.plot', [0, 2], [3, 12], [30, 60])).to.equal(true);
      expect(element.domain).to.deep.equal(domain);
      expect(await swipe(element, '.plot', [2, 0], [-12, 3], [-60, 30])).to.equal(false);
      expect(element.domain.from).to.be.greaterThan(domain.from);
      const narrow = await mount(month, {width: '360px'});
      expect(await swipe(narrow, '.feed', [0, 12], [0, 60])).to.equal(true);
      expect(await swipe(narrow, '.feed', [12, 0], [60, 0])).to.equal(true);
    } finally {
      delete (HTMLElement.prototype as {ontouchstart?: unknown}).ontouchstart;
    }
  });

  it('goes on from where the wheel left it when a drag begins before the wheel has come to rest', async () => {
    const element = await mount();
    const surface = root(element).querySelector('.drawing')!;
    const box = surface.getBoundingClientRect();
    const at = (x: number) => ({
      clientX: box.left + x,
      clientY: box.top + 100,
      view: window,
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    surface.dispatchEvent(new WheelEvent('wheel', {...at(box.width / 4), deltaY: -500, ctrlKey: true}));
    surface.dispatchEvent(new MouseEvent('mousedown', at(300)));
    window.dispatchEvent(new MouseEvent('mousemove', at(310)));
    const {from, to} = element.domain;
    // d3 says that the wheel rests 150 ms after its last turn.
    await new Promise((resolve) => setTimeout(resolve, 250));
    window.dispatchEvent(new MouseEvent('mousemove', at(320)));
    const shift = (10 * (to - from)) / box.width;
    expect(element.domain.to - element.domain.from).to.be.closeTo(to - from, 1);
    expect(element.domain.from).to.be.closeTo(from - shift, shift / 10);
    window.dispatchEvent(new MouseEvent('mouseup', at(320)));
  });

  it('is itself what is pressed while it moves, and no label of where it was', async () => {
    const element = await mount(month, {width: '700px'});
    scrollTo(0, 0);
    const surface = root(element).querySelector('.drawing')!;
    const {left, top} = labels(element)[0]!.getBoundingClientRect();
    const place = {clientX: left + 12, clientY: top + 12};
    const under = () => root(element).elementFromPoint(place.clientX, place.clientY)?.closest('.label, .plot');
    expect(under()?.className).to.contain('label');
    const wheel = {...place, deltaY: -500, ctrlKey: true, bubbles: true, cancelable: true, composed: true};
    surface.dispatchEvent(new WheelEvent('wheel', wheel));
    await frame();
    expect(under()?.className).to.equal('plot ');
    await new Promise((resolve) => element.addEventListener('timeline-view', resolve, {once: true}));
    expect(surface.classList.contains('moving')).to.equal(false);
    const now = labels(element)[0]!.getBoundingClientRect();
    expect(
      root(element)
        .elementFromPoint(now.left + 12, now.top + 12)
        ?.closest('.label'),
    ).to.not.equal(null);
  });

  it('zooms, fits and moves by keys and by buttons', async () => {
    const element = await mount();
    const home = element.domain;
    const [out, inn, fit] = all(element, '.tools button');
    inn!.click();
    await rest(element);
    expect(element.domain.to - element.domain.from).to.be.closeTo((home.to - home.from) / 2, 1);
    out!.click();
    await rest(element);
    expect(element.domain.from).to.be.closeTo(home.from, 10);
    labels(element)[0]!.focus();
    press(active(element), 'ArrowRight', {shiftKey: true});
    await rest(element);
    expect(element.domain.from).to.be.closeTo(home.from + (home.to - home.from) / 10, 10);
    fit!.click();
    await rest(element);
    expect(element.domain.from).to.be.closeTo(home.from, 10);
  });

  it('draws between a millisecond and twenty thousand years without a NaN', async () => {
    const element = await mount();
    for (const [from, to] of [
      [-4e14, 4e14],
      [Date.UTC(2017, 4, 2), Date.UTC(2017, 4, 2) + 1],
      [0, 0.01],
      [8.6e15, 8.64e15],
      [NaN, 5],
      [5, 5],
    ]) {
      element.zoomTo({from: from!, to: to!});
      await rest(element);
      expect(element.domain.to - element.domain.from).to.be.within(0.999, 6.4e14);
      expect(root(element).innerHTML).to.not.match(/NaN|undefined|Infinity/);
    }
  });

  it('shows what a search finds, and lets the rest stand faintly', async () => {
    const element = await mount();
    const search = root(element).querySelector<HTMLInputElement>('.search')!;
    search.value = 'talks';
    search.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await element.updateComplete;
    await frame();
    expect(labels(element).map((button) => button.querySelector('.name')!.textContent)).to.deep.equal([
      'Talks begin in the capital, 1 May 2017',
      'Cease-fire talks, 3–4 May 2017',
    ]);
    expect(all(element, '.mark.dim').length).to.equal(4);
    expect(root(element).querySelector('.matches')!.textContent?.trim()).to.equal('2 / 7 Show everything');
  });

  it('turns into a table and back', async () => {
    const element = await mount();
    all(element, '.pair button')[1]!.click();
    await element.updateComplete;
    expect(all(element, 'tbody tr')).to.have.length(7);
    all(element, '.pair button')[0]!.click();
    await element.updateComplete;
    await frame();
    expect(labels(element).length).to.be.greaterThan(3);
  });

  it('runs downwards in a narrow box, with the evidence in place', async () => {
    const element = await mount(month, {width: '340px'});
    const entries = all(element, '.entry > button');
    expect(entries).to.have.length(7);
    entries[2]!.click();
    await element.updateComplete;
    await frame();
    expect(root(element).querySelector('.entry.chosen .evidence')).to.not.equal(null);
  });

  it('draws when it becomes visible, and again when its box changes', async () => {
    const element = await mount(null);
    const box = element.parentElement!;
    box.style.display = 'none';
    const painted = rendered(element);
    element.events = month;
    await element.updateComplete;
    expect(labels(element)).to.have.length(0);
    box.style.display = '';
    await painted;
    expect(labels(element).length).to.be.greaterThan(3);
    box.style.width = '620px';
    await rest(element);
    await frame();
    expect(root(element).querySelector('.plot > svg')!.getAttribute('width')).to.equal('620');
  });

  it('takes properties that were set before it was defined, and any order of ways in: the last wins', async () => {
    const element = await mount();
    element.events = [{id: 'one', title: 'One', start: '2017-05-02'}];
    await rendered(element);
    expect(labels(element)).to.have.length(1);
    element.timeline = {version: 1, generator: 'test', articles: [], events: [], undated: [], diagnostics: []};
    await element.updateComplete;
    element.events = month;
    await rendered(element);
    expect(labels(element).length).to.be.greaterThan(3);
  });

  it('draws all at one instant, one event and none', async () => {
    const same = Array.from({length: 50}, (_, i) => ({id: `s${i}`, title: `Event ${i}`, start: '2017-05-02'}));
    const element = await mount(same);
    const counted = all(element, '.more button').reduce(
      (sum, button) => sum + Number(button.querySelector('[aria-hidden]')!.textContent!.slice(1)),
      0,
    );
    expect(labels(element).length + counted).to.equal(50);
    element.events = [month[2]!];
    await rendered(element);
    expect(labels(element)).to.have.length(1);
    element.events = [];
    await element.updateComplete;
    expect(root(element).textContent).to.contain('No event');
  });

  it('draws named eras behind the events, and leaves out what is no date', async () => {
    const element = await mount();
    element.eras = [
      {title: 'A term of office', date: '2017-05-01/2017-05-12'},
      {title: 'Nonsense', date: 'chapter 7'},
      null as never,
    ];
    await element.updateComplete;
    expect(all<SVGElement>(element, '.era text').map((text) => text.textContent)).to.deep.equal(['A term of office']);
  });

  it('lists what could not be drawn', async () => {
    const element = await mount([...month, {id: 'bad', title: 'Month 13', start: '2017-13-01'}]);
    expect(element.diagnostics.map(({code}) => code)).to.deep.equal(['bad-date']);
    expect(root(element).querySelector('.foot')!.textContent).to.contain('Month 13');
  });

  it('keeps its nodes bounded for a thousand events, at every zoom', async () => {
    let seed = 1;
    const random = () => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 4294967296;
    const events = Array.from({length: 1000}, (_, i) => ({
      id: `r${i}`,
      title: `Event number ${i}`,
      start: new Date(Date.UTC(2010, 0, 1) + Math.floor(random() ** 3 * 3000) * DAY).toISOString().slice(0, 10),
      importance: random(),
    }));
    const element = await mount(events);
    for (let i = 0; i < 9; i++) {
      expect(all(element, '*').length).to.be.at.most(1500);
      element.zoomIn();
      await rest(element);
    }
  });

  it('stays where it is while the arrows walk among what is in sight', async () => {
    const element = await mount(month.slice(1));
    const {from, to} = element.domain;
    const first = labels(element)[0]!;
    first.focus();
    for (let i = 1; i < labels(element).length; i++) {
      press(active(element), 'ArrowRight');
      await rest(element);
      expect(element.domain).to.deep.equal({from, to});
    }
  });

  it('says what is wrong where nothing that came can be drawn, and draws the next that can', async () => {
    const element = await mount([{title: 'A bridge opens', start: 'soon'}]);
    expect(all(element, '.axis')).to.have.length(0);
    expect(root(element).querySelector('.state')!.textContent).to.contain('soon');
    element.events = [{title: 'A bridge opens', start: new Date(0) as unknown as string}];
    await element.updateComplete;
    expect(root(element).querySelector('.state')!.textContent).to.contain('toISOString');
    element.events = 'oops' as unknown as EventRecord[];
    await element.updateComplete;
    expect(root(element).querySelector('.state.error')!.textContent).to.contain('“events” is not a list');
    element.events = month;
    await rendered(element);
    expect(labels(element)).not.to.be.empty;
  });

  it('says a stretch that was given the wrong way round the right way', async () => {
    const element = await mount([{title: 'A strike', start: '2017-05-09', end: '2017-05-01'}]);
    expect(labels(element)[0]!.querySelector('.name')!.textContent).to.equal('A strike, 1–9 May 2017');
    expect(element.diagnostics.map(({code}) => code)).to.deep.equal(['end-before-start']);
  });

  it('goes on when data are replaced during a gesture, an animation and with evidence open', async () => {
    const element = await mount();
    const surface = root(element).querySelector('.drawing')!;
    const mouse = (type: string, x: number, target: EventTarget = window) =>
      target.dispatchEvent(
        new MouseEvent(type, {clientX: x, clientY: 200, bubbles: true, cancelable: true, composed: true, view: window}),
      );
    mouse('mousedown', 400, surface);
    mouse('mousemove', 420);
    element.events = month.slice(1);
    await rendered(element);
    mouse('mousemove', 470);
    mouse('mouseup', 470);
    element.zoomIn();
    await frame();
    element.events = month;
    await rendered(element);
    named(element, 'telephone').focus();
    element.selected = 'call';
    await element.updateComplete;
    element.events = [...month];
    await rendered(element);
    expect(element.selected).to.equal('call');
    expect(active(element)!.querySelector('.name')!.textContent).to.contain('telephone');
  });

  it('runs leftwards on a page that is read from right to left, and the arrows with it', async () => {
    const element = await mount(null);
    element.dir = 'rtl';
    element.events = month;
    await rendered(element);
    const x = (word: string) => named(element, word).getBoundingClientRect().left;
    expect(x('Talks begin')).to.be.greaterThan(x('The summit'));
    named(element, 'Talks begin').focus();
    press(active(element), 'ArrowLeft');
    await rest(element);
    expect(active(element)!.querySelector('.name')!.textContent).to.match(/telephone|visit/);
  });

  it('keeps no node and no listener however often it goes in and out of the page', async () => {
    const element = await mount();
    const box = element.parentElement!;
    const nodes = all(element, '*').length;
    const add = EventTarget.prototype.addEventListener;
    const remove = EventTarget.prototype.removeEventListener;
    let listening = 0;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof add>) {
      listening++;
      return add.apply(this, args);
    };
    EventTarget.prototype.removeEventListener = function (this: EventTarget, ...args: Parameters<typeof remove>) {
      listening--;
      return remove.apply(this, args);
    };
    const cycle = async () => {
      element.remove();
      box.append(element);
      await element.updateComplete;
    };
    try {
      await cycle();
      const before = listening;
      for (let i = 0; i < 200; i++) await cycle();
      expect(listening).to.equal(before);
    } finally {
      EventTarget.prototype.addEventListener = add;
      EventTarget.prototype.removeEventListener = remove;
    }
    expect(all(element, '*').length).to.be.closeTo(nodes, 4);
  });

  it('behaves as a small model of itself under random commands', async () => {
    const element = await mount();
    await fc.assert(
      fc.asyncProperty(commands(), async (list) => {
        const model = {events: month};
        element.events = month;
        for (const command of list) {
          await run(element, model, command);
          expect(difference(element, model), JSON.stringify(command)).to.equal('');
        }
      }),
      {numRuns: 60, includeErrorInReport: true},
    );
  });

  it('cuts no title that has room beside it or below it', async () => {
    const long =
      'Leaders of all the parties agree after a night of talks to ask the two commissions for one common report on the floods of the spring';
    const few = ['2017-05-01', '2017-05-15', '2017-06-20'].map((start, i) => ({id: `l${i}`, title: long, start}));
    const element = await mount(few, {height: '400px'});
    await frame();
    expect(labels(element)).to.have.length(3);
    for (const button of labels(element)) {
      expect(button.querySelectorAll('.title').length).to.equal(3);
      expect(button.closest('li')!.offsetWidth).to.be.above(236);
    }
    const boxes = labels(element).map((button) => button.getBoundingClientRect());
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).to.equal(false);
  });

  it('ends a title that is cut at the end of its line, so that the page has nothing to cut', async () => {
    const crowd = Array.from({length: 60}, (_, i) => ({
      id: `c${i}`,
      title: `Talks ${i} of the ${['administration', 'parliamentarians', 'shareholders'][i % 3]} about reconstruction of infrastructure`,
      start: new Date(Date.UTC(2017, 0, 1) + i * 3 * DAY).toISOString().slice(0, 10),
    }));
    const element = await mount(crowd, {width: '760px', height: '500px'});
    await frame();
    const cut = all(element, '.label.cut');
    expect(cut).not.to.be.empty;
    for (const label of cut) {
      const last = [...label.querySelectorAll<HTMLElement>('.title')].at(-1)!;
      expect(last.textContent).to.match(/^[\w\s]*…$/);
      expect(last.scrollWidth).to.be.at.most(last.clientWidth);
    }
  });

  it('says dates in the order of their language on a page that is read the other way', async () => {
    const element = await mount(null);
    element.dir = 'rtl';
    element.events = month;
    await rendered(element);
    for (const date of all(element, '.label .when')) {
      const text = document.createTreeWalker(date, NodeFilter.SHOW_TEXT).nextNode()!;
      const lefts = [0, text.textContent!.length - 1].map((at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect().left;
      });
      expect(lefts[0], text.textContent!).to.be.below(lefts[1]!);
    }
  });

  it('keeps the names of months clear of the edge buttons however large the text is', async () => {
    const {style} = document.documentElement;
    style.fontSize = '200%';
    try {
      const element = await mount(year);
      element.zoomTo('2016-05-25/2016-08-10');
      await rest(element);
      const {right} = root(element).querySelector('.edge.before')!.getBoundingClientRect();
      const names = all<SVGTextElement>(element, '.major text').filter(({textContent}) => textContent);
      expect(names).not.to.be.empty;
      for (const name of names) expect(name.getBoundingClientRect().left).to.be.above(right);
    } finally {
      style.fontSize = '';
    }
  });

  describe('with a shortened axis', () => {
    const quiet = [
      '1998-03-02',
      '1998-03-09',
      '1998-03-11',
      '2009-09-01',
      '2009-09-12',
      '2009-09-14',
      '2020-05-02',
    ].map((start, i): EventRecord => ({id: `q${i}`, title: `Stone number ${i}`, start}));
    const compressed = async (more: Record<string, string> = {}): Promise<NewsTimeline> => {
      const element = await mount(null);
      for (const [name, value] of Object.entries({compress: '', ...more})) element.setAttribute(name, value);
      const painted = rendered(element);
      element.events = quiet;
      await painted;
      await element.updateComplete;
      await frame();
      return element;
    };

    it('shows all that happened, with a mark and words for each stretch that is left out', async () => {
      const element = await compressed();
      expect(labels(element)).to.have.length(7);
      expect(all(element, '.plot [part=break]')).to.have.length(2);
      expect(all(element, '.plot [part=break] text').map((text) => text.textContent)).to.deep.equal([
        '11 years',
        '11 years',
      ]);
      expect(all(element, '.overview .breaks path')).to.have.length(2);
      expect(new Date(element.domain.from).getUTCFullYear()).to.equal(1998);
      expect(new Date(element.domain.to).getUTCFullYear()).to.equal(2020);
    });

    it('takes and tells stretches in the time of the calendar', async () => {
      const element = await compressed({view: '2009-09-01/2009-09-10'});
      expect(element.domain.from).to.be.closeTo(Date.UTC(2009, 8, 1), 1000);
      element.zoomTo('1998-03-02/1998-03-09');
      await rest(element);
      expect(element.domain.from).to.be.closeTo(Date.UTC(1998, 2, 2), 1000);
      expect(element.domain.to).to.be.closeTo(Date.UTC(1998, 2, 10), 1000);
      expect(labels(element)).not.to.be.empty;
      const before = element.domain;
      press(labels(element)[0]!, 'PageDown');
      await rest(element);
      expect(element.domain.from).to.be.above(before.from);
    });

    it('is as long as its time again when nobody asks any more', async () => {
      const element = await compressed();
      element.compress = false;
      await element.updateComplete;
      await frame();
      expect(all(element, '[part=break]')).to.have.length(0);
      element.compress = true;
      await element.updateComplete;
      await frame();
      expect(all(element, '.plot [part=break]')).to.have.length(2);
    });
  });
});
