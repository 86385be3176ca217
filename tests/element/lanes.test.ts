import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {bridge} from './reading.fixture.js';
import {settle} from './settle.js';

describe('lanes', () => {
  let element: NewsTimeline;
  const mount = async (over: Partial<NewsTimeline>, height = 520) => {
    element = document.createElement('news-timeline');
    Object.assign(element.style, {blockSize: `${height}px`, inlineSize: '900px'});
    Object.assign(element, over);
    document.body.append(element);
    await settle(element);
  };
  const all = <T extends Element = HTMLElement>(selector: string): T[] => [
    ...element.shadowRoot!.querySelectorAll<T>(selector),
  ];
  const names = () => all('.head b').map(({textContent}) => textContent);
  const events = (groups: number) =>
    Array.from({length: groups * 2}, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      start: `2017-05-${String(1 + i).padStart(2, '0')}`,
      group: `Group ${i % groups}`,
    }));

  afterEach(() => element.remove());

  it('are not drawn unless somebody asks, and cannot be asked for where there would be one', async () => {
    await mount({events: events(1)});
    expect(all('.head, .bar select')).to.be.empty;
    element.lanes = 'group';
    await settle(element);
    expect(all('.head')).to.be.empty;
  });

  it('stand by group with their names and counts beside them, each mark and label in its own', async () => {
    await mount({events: events(3), lanes: 'group'});
    expect(names()).to.deep.equal(['Group 0', 'Group 1', 'Group 2']);
    expect(all('.head small').map(({textContent}) => textContent)).to.deep.equal(Array(3).fill('2 events'));
    const floors = all('line.lane').map((line) => line.getBoundingClientRect().top);
    for (const mark of all('.mark')) {
      const {bottom} = mark.getBoundingClientRect();
      const lane = Number(mark.dataset['index']) % 3;
      expect(bottom).to.be.within(lane ? floors[lane - 1]! : 0, floors[lane]!);
    }
    expect(all('.label')).to.have.length(6);
  });

  it('say as much of their names as their height has room for, never over the next lane', async () => {
    const long = (i: number) => `A council of many towns along the river asks for a second crossing, part ${i}`;
    const told = events(3).map((event, i) => ({...event, group: long(i % 3)}));
    const lines = (name: HTMLElement) => Math.round(name.clientHeight / parseFloat(getComputedStyle(name).lineHeight));
    await mount({events: told, lanes: 'group'});
    expect(all('.head b').map(lines)).to.deep.equal([4, 4, 4]);
    element.style.blockSize = '330px';
    await settle(element);
    await settle(element);
    expect(all('.head b').map(lines)).to.deep.equal([2, 2, 2]);
    const boxes = all('.head').map((head) => head.getBoundingClientRect());
    for (const [i, {top}] of boxes.slice(1).entries()) expect(boxes[i]!.bottom).to.be.at.most(top);
  });

  it('are chosen in the toolbar, which says what the page then holds', async () => {
    await mount({timeline: bridge()});
    const [select] = all<HTMLSelectElement>('.bar select');
    expect(select?.getAttribute('aria-label')).to.equal('Lanes');
    expect([...select!.options].map(({value}) => value)).to.include.members(['', 'source']);
    select!.value = 'source';
    select!.dispatchEvent(new Event('change'));
    await settle(element);
    expect(element.lanes).to.equal('source');
    expect(names().length).to.be.greaterThan(1);
    select!.value = '';
    select!.dispatchEvent(new Event('change'));
    await settle(element);
    expect(element.lanes).to.equal(null);
    expect(all('.head')).to.be.empty;
  });

  it('hold labels of their own as soon as others are chosen', async () => {
    const timeline = bridge();
    const events = timeline.events.map((event, i) => ({
      ...event,
      place: i % 2 ? 'Here' : 'There',
      actors: [i > 1 ? 'Ann' : 'Bob'],
    }));
    await mount({timeline: {...timeline, events}, lanes: 'place'});
    const labels = () => all('.label').map(({style, textContent}) => `${style.transform} ${textContent}`);
    element.lanes = 'actor';
    await settle(element);
    const switched = labels();
    element.remove();
    await mount({timeline: {...timeline, events}, lanes: 'actor'});
    expect(switched).to.deep.equal(labels());
  });

  it('show an event in the lane of each article that tells of it, as one stop for the Tab key', async () => {
    await mount({timeline: bridge(), lanes: 'source'});
    const count = new Map<string, number>();
    for (const {dataset} of all('.label button')) count.set(dataset['index']!, (count.get(dataset['index']!) ?? 0) + 1);
    expect(Math.max(...count.values())).to.be.greaterThan(1);
    expect(all('.label button[tabindex="0"]')).to.have.length(1);
    expect(all('.label button').map(({dataset}) => dataset['index'])).to.deep.equal(
      all('.label button')
        .map(({dataset}) => dataset['index'])
        .sort((a, b) =>
          element.timeline!.events[Number(a)]!.start!.localeCompare(element.timeline!.events[Number(b)]!.start!),
        ),
    );
  });

  it('of articles of one title are told apart', async () => {
    const timeline = bridge();
    const articles = timeline.articles.map((article, i) => ({
      ...article,
      title: 'The bridge',
      publisher: `Paper ${i}`,
    }));
    await mount({timeline: {...timeline, articles}, lanes: 'source'});
    element.showHelp(); // what knows sources has come
    await settle(element);
    expect(names()).to.deep.equal(['The bridge', 'The bridge']);
    expect(all('.head i').map(({textContent}) => textContent)).to.deep.equal(['Paper 0', 'Paper 1']);
    expect(all('.head').map(({title}) => title)).to.deep.equal(['The bridge · Paper 0', 'The bridge · Paper 1']);
    for (const {textContent} of all('.label .name')) expect(textContent).to.match(/, The bridge · Paper [01]$/);
  });

  it('are said by the name of each event in them', async () => {
    await mount({timeline: bridge(), lanes: 'source'});
    const said = all('.label .name').map(({textContent}) => textContent);
    expect(new Set(said).size).to.equal(said.length);
    for (const name of said) expect(names().some((lane) => name.endsWith(`, ${lane}`))).to.equal(true, name);
    element.lanes = null;
    await settle(element);
    for (const {textContent: name} of all('.label .name'))
      expect(said.some((before) => before.startsWith(name) && before !== name)).to.equal(true, name);
  });

  it('have the way to those that are folded below the last of them, and no Tab stop of its own', async () => {
    await mount({events: events(12), lanes: 'group'}, 420);
    const [others] = all('.head button');
    expect(others!.tabIndex).to.equal(-1);
    all('.label button')[0]!.focus();
    for (let i = 0; i < 14 && element.shadowRoot!.activeElement !== others; i++) {
      element.shadowRoot!.activeElement!.dispatchEvent(
        new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true, composed: true, cancelable: true}),
      );
      await settle(element);
    }
    expect(element.shadowRoot!.activeElement).to.equal(others);
  });

  it('fold into one that opens onto the next where they are too many', async () => {
    await mount({events: events(12), lanes: 'group'}, 420);
    const first = names();
    expect(first.at(-1)).to.match(/^\d+ others$/);
    expect(first.slice(0, 2)).to.deep.equal(['Group 0', 'Group 1']);
    const shown = first.length - 1;
    expect(Number.parseInt(first.at(-1)!, 10)).to.equal(12 - shown);
    all('.head button')[0]!.click();
    await settle(element);
    expect(names()[0]).to.equal(`Group ${shown}`);
  });
});
