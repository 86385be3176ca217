import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {hostile, payloads, strangers} from './trust.fixture.js';
import {settle} from './settle.js';

describe('hostile data', () => {
  const ran: number[] = [];
  let element: NewsTimeline;

  before(() => {
    Object.assign(globalThis, {ran: (number: number) => ran.push(number)});
    element = document.createElement('news-timeline');
    document.body.append(element);
  });
  after(() => element.remove());

  for (const payload of payloads) {
    it(`stays text in every field: ${JSON.stringify(payload.slice(0, 60))}`, async () => {
      ran.length = 0;
      const root = element.shadowRoot;
      element.selected = null;
      element.timeline = hostile(payload);
      await settle(element);
      expect(strangers(element)).to.deep.equal([]);
      // The evidence, everything that folds out of it, then the article, the table, the trays.
      element.selected = payload;
      await settle(element);
      root?.querySelectorAll('details').forEach((details) => (details.open = true));
      expect(root?.querySelector('.evidence'), 'evidence').not.to.equal(null);
      expect(strangers(element)).to.deep.equal([]);
      root?.querySelector<HTMLElement>('[data-passage]')?.click();
      await settle(element);
      expect(root?.querySelector('.reader'), 'reader').not.to.equal(null);
      expect(strangers(element)).to.deep.equal([]);
      root?.querySelector<HTMLElement>('a.passage')?.click();
      await settle(element);
      const [timeline, table] = root?.querySelectorAll<HTMLElement>('.pair button') ?? [];
      table?.click();
      await settle(element);
      expect(strangers(element)).to.deep.equal([]);
      timeline?.click();
      await settle(element);
      for (const link of root?.querySelectorAll('a') ?? []) {
        link.dispatchEvent(new MouseEvent('mouseover', {bubbles: true}));
        link.focus();
      }
      expect(ran).to.deep.equal([]);
      const asked = performance.getEntriesByType('resource').filter(({name}) => !name.startsWith(location.origin));
      expect(asked.map(({name}) => name)).to.deep.equal([]);
      expect(Object.keys(Object.prototype)).to.deep.equal([]);
      expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
    });
  }

  it('stays text in dated records too', async () => {
    ran.length = 0;
    element.events = payloads.map((payload, i) => ({
      id: payload,
      title: payload,
      start: `2017-05-${String((i % 28) + 1).padStart(2, '0')}`,
      group: payload,
      url: payload,
      description: payload,
    }));
    await settle(element);
    for (const payload of payloads) {
      element.selected = payload;
      await settle(element);
      expect(strangers(element)).to.deep.equal([]);
    }
    expect(ran).to.deep.equal([]);
  });
});
