import {expect} from 'chai';
import {sendKeys, sendMouse, resetMouse} from '@web/test-runner-commands';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {bridge} from './reading.fixture.js';
import {settle} from './settle.js';

let element: NewsTimeline;
const all = (selector: string) => [...(element.shadowRoot?.querySelectorAll<HTMLElement | SVGElement>(selector) ?? [])];
const order = ['fall', 'opening', 'inspection'];
const index = (id: string) => order.indexOf(id);
/** What shows an event, by what it is. */
const near = () =>
  all('[data-near]')
    .map((shown) => shown.closest('.label, .mark, tr, .passage, .evidence, .undated')?.classList[0] ?? shown.tagName)
    .sort();

function point(target: Element | undefined, pointerType = 'mouse'): void {
  for (const type of ['pointerover', 'pointermove'])
    target?.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true, pointerType}));
}

describe('what is pointed at in one place', () => {
  beforeEach(async () => {
    element = document.createElement('news-timeline');
    element.timeline = bridge();
    element.view = '2017-04-20/2017-08-20';
    document.body.append(element);
    await settle(element);
    point(all('.bar')[0]);
    await settle(element);
  });
  afterEach(async () => {
    element.remove();
    await resetMouse();
  });

  it('is shown in the others: from a label at its mark, and no longer when the pointer leaves', async () => {
    point(all(`.label button[data-index="${index('opening')}"]`)[0]);
    expect(near()).to.deep.equal(['label', 'mark']);
    expect(all('.mark[data-near]')[0]?.dataset['index']).to.equal(`${index('opening')}`);
    point(all('.bar')[0]);
    expect(near()).to.deep.equal([]);
    point(all('.label button')[0]);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    expect(near()).to.deep.equal([]);
  });

  it('is shown from a mark at its label, by a real pointer', async () => {
    const {x, y, width, height} = all(`.mark[data-index="${index('inspection')}"] .body`)[0]!.getBoundingClientRect();
    await sendMouse({type: 'move', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    await settle(element);
    expect(near()).to.deep.equal(['label', 'mark']);
  });

  it('unfolds a title that was cut, until Escape folds it, wherever the focus is', async () => {
    element.timeline = {
      ...bridge(),
      events: bridge().events.map((event) => ({...event, title: 'The bridge over the river '.repeat(50)})),
    };
    await settle(element);
    const label = all('.label.cut')[0]!;
    const {left, top, width} = label.getBoundingClientRect();
    const full = label.querySelector('.full')!;
    expect(getComputedStyle(full).display).to.equal('none');
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + 10)]});
    await settle(element);
    expect(getComputedStyle(full).display).not.to.equal('none');
    expect(full.getBoundingClientRect().height, 'eight lines at most').to.be.below(8 * 15 * 1.2 + 1);
    expect(document.activeElement).to.equal(document.body);
    await sendKeys({press: 'Escape'});
    expect(getComputedStyle(full).display).to.equal('none');
    await sendMouse({type: 'move', position: [1, 1]});
    await sendMouse({type: 'move', position: [Math.round(left + width / 2), Math.round(top + 10)]});
    await settle(element);
    expect(getComputedStyle(full).display, 'pointed at again').not.to.equal('none');
  });

  it('is opened by a press on its mark', async () => {
    const mark = all(`.mark[data-index="${index('inspection')}"] .body`)[0]!;
    const {left, top, width, height} = mark.getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)]});
    await settle(element);
    expect(element.selected).to.equal('inspection');
  });

  it('is shown from the evidence, and from where it leads to', async () => {
    element.selected = 'opening';
    await settle(element);
    point(all('.evidence blockquote')[0]);
    expect(near()).to.deep.equal(['evidence', 'label', 'mark']);
    // The button “next event” shows which one that is.
    point(all('.evidence-moves button')[1]);
    expect(all('.mark[data-near]').map((mark) => mark.dataset['index'])).to.deep.equal([`${index('inspection')}`]);
  });

  it('is shown from a passage in the article', async () => {
    element.selected = 'opening';
    await settle(element);
    (all('[data-passage]')[0] as HTMLElement).click();
    await settle(element);
    point(all('a.passage').find((a) => a.textContent?.includes('inspection')));
    expect(all('.mark[data-near]').map((mark) => mark.dataset['index'])).to.deep.equal([`${index('inspection')}`]);
    point(all(`.label button[data-index="${index('opening')}"]`)[0]);
    expect(all('a.passage[data-near]').map((a) => a.textContent)).to.include(
      'The bridge opened on 3 May, the mayor said.',
    );
  });

  it('is shown by the focus, too, when it came by key', async () => {
    element.focusEvent('opening');
    await settle(element);
    await sendKeys({press: 'ArrowRight'});
    await settle(element);
    expect(near()).to.deep.equal(['label', 'mark']);
    await sendKeys({press: 't'});
    await settle(element);
    expect(near()).to.deep.equal([]);
  });

  it('is nothing for a finger, which points at nothing before it presses', () => {
    point(all('.label button')[0], 'touch');
    expect(near()).to.deep.equal([]);
  });

  it('moves nothing', async () => {
    const boxes = () => all('.drawing *').map((node) => node.getBoundingClientRect().toJSON() as DOMRect);
    const before = boxes();
    point(all('.label button')[1]);
    expect(boxes()).to.deep.equal(before);
  });

  it('goes on when what is drawn changes, and ends with the element', async () => {
    point(all('.label button')[0]);
    element.requestUpdate();
    await settle(element);
    expect(near()).to.deep.equal(['label', 'mark']);
    element.remove();
    document.body.append(element);
    await settle(element);
    point(all('.label button')[0]);
    expect(near()).to.deep.equal(['label', 'mark']);
  });

  it('is shown for events without sources as well', async () => {
    element.events = [
      {id: 'a', title: 'One', start: '2017-05-03'},
      {id: 'b', title: 'Two', start: '2017-06-03'},
    ];
    await settle(element);
    point(all('.label button')[1]);
    expect(near()).to.deep.equal(['label', 'mark']);
  });
});
