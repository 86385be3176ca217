import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {bridge} from './reading.fixture.js';

/** A fresh page, in which nothing that comes later has come yet: the order of these tests matters. */
describe('what comes on demand', () => {
  const elements: NewsTimeline[] = [];
  const mount = (set: (element: NewsTimeline) => void): NewsTimeline => {
    const element = document.createElement('news-timeline');
    element.style.blockSize = '500px';
    set(element);
    document.body.append(element);
    elements.push(element);
    return element;
  };
  const inside = (element: NewsTimeline, selector: string) => element.shadowRoot?.querySelectorAll(selector).length;

  /** The page has no idle moment until the test gives it one. */
  const idle: IdleRequestCallback[] = [];
  const {requestIdleCallback} = globalThis;

  before(() => {
    globalThis.requestIdleCallback = (work) => idle.push(work);
  });
  after(() => {
    globalThis.requestIdleCallback = requestIdleCallback;
    elements.forEach((element) => element.remove());
  });

  it('draws events without any of it', async () => {
    const element = mount((it) => (it.events = [{id: 'opening', title: 'The bridge opened', start: '2017-05-03'}]));
    const sheets = element.shadowRoot?.adoptedStyleSheets.length;
    // With the frame that paints it, and not before, it waits for an idle moment.
    await new Promise((painted) => element.addEventListener('timeline-rendered', painted, {once: true}));
    expect(inside(element, '.stage')).to.equal(1);
    expect(element.shadowRoot?.adoptedStyleSheets.length).to.equal(sheets);
  });

  it('has opened evidence when the update is complete', async () => {
    const element = mount((it) => {
      it.timeline = bridge();
      it.selected = 'opening';
    });
    await element.updateComplete;
    expect(element.timeline?.events).to.have.length(3);
    expect(inside(element, '.evidence')).to.equal(1);
  });

  it('dresses a timeline once, and only where somebody asks', async () => {
    const [first, second] = elements;
    const bare = first?.shadowRoot?.adoptedStyleSheets.length ?? 0;
    second?.requestUpdate();
    await second?.updateComplete;
    const sheets = second?.shadowRoot?.adoptedStyleSheets ?? [];
    expect(sheets.length).to.be.greaterThan(bare);
    expect(new Set(sheets).size).to.equal(sheets.length);
  });

  it('takes a pointer that moves for somebody who asks, and not one that lay where the drawing came', async () => {
    const element = mount((it) => (it.events = [{id: 'opening', title: 'The bridge opened', start: '2017-05-03'}]));
    await element.updateComplete;
    const sheets = () => element.shadowRoot?.adoptedStyleSheets.length ?? 0;
    const bare = sheets();
    element.dispatchEvent(new PointerEvent('pointerover', {bubbles: true}));
    await element.updateComplete;
    expect(sheets()).to.equal(bare);
    element.dispatchEvent(new PointerEvent('pointermove', {bubbles: true}));
    await element.updateComplete;
    expect(sheets()).to.be.greaterThan(bare);
  });

  it('reads a timeline at once', () => {
    const element = mount((it) => (it.timeline = bridge()));
    expect(element.timeline?.events).to.have.length(3);
  });

  it('goes on updating when the idle moment comes after all is here', async () => {
    const [first] = elements;
    expect(idle).to.not.be.empty;
    for (const work of idle) work({didTimeout: true, timeRemaining: () => 0});
    if (first) first.selected = 'opening';
    expect(await first?.updateComplete).to.equal(true);
  });
});
