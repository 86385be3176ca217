import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {Timeline} from '../../src/model.js';
import {bridge} from './reading.fixture.js';

/** Each says its number if it runs, and asks another host if it is loaded. */
const payloads = [
  '<script>ran(1)</script>',
  '<img src=x onerror=ran(2)>',
  '<svg onload=ran(3)>',
  '"><script>ran(4)</script>',
  `'><img src=x onerror=ran(5)>`,
  '</title><script>ran(6)</script>',
  '</textarea><script>ran(7)</script>',
  '<iframe srcdoc="<script>parent.ran(8)</script>">',
  '<iframe src="javascript:parent.ran(9)">',
  '<a href="javascript:ran(10)">x</a>',
  '<form action="https://evil.invalid/11"><button>x</button></form>',
  '<img src="https://evil.invalid/12">',
  '<link rel=stylesheet href="https://evil.invalid/13">',
  '<style>@import "https://evil.invalid/14";</style>',
  '<body onload=ran(15)>',
  '<details open ontoggle=ran(16)>',
  '<input autofocus onfocus=ran(17)>',
  '<video><source onerror=ran(18)></video>',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=ran(19)>',
  '<!--><img src=x onerror=ran(20)>-->',
  '<template><script>ran(21)</script></template>',
  '<object data="javascript:ran(22)">',
  '<embed src="javascript:ran(23)">',
  '<base href="https://evil.invalid/24/">',
  '<meta http-equiv=refresh content="0;url=https://evil.invalid/25">',
  '${ran(26)}',
  '{{constructor.constructor("ran(27)")()}}',
  '<?lit$123$?><script>ran(28)</script>',
  'javascript:ran(29)',
  'data:text/html,<script>parent.ran(30)</script>',
  'red;background:url(https://evil.invalid/31)',
  'url(https://evil.invalid/32)',
  'x" onmouseover="ran(33)',
  'x onfocus=ran(34) tabindex=0',
  '\u202Egnp.exe\u2066<b>35</b>',
  'Z\u0351\u036B'.repeat(50),
  '\u0000<script>ran(37)</script>',
  '\uD800 lone \uDC00',
  '__proto__',
  'W'.repeat(3000),
];

/** All the component ever makes. */
const tags = new Set(
  (
    'SECTION DIV SPAN BUTTON INPUT OL UL LI P TIME B STRONG SMALL BDI CITE FIGURE FIGCAPTION BLOCKQUOTE MARK DETAILS SUMMARY H2 H3 H4 H5 H6 ' +
    'HEADER A TABLE THEAD TBODY TR TH TD PROGRESS CANVAS SLOT SVG G PATH RECT CIRCLE LINE TEXT TSPAN DEFS PATTERN CLIPPATH USE STYLE DL DT DD KBD I LABEL SELECT OPTION'
  ).split(' '),
);

function hostile(payload: string): Timeline {
  const text = `${payload} on 3 May. It closed in 2007.`;
  const at = text.indexOf('3 May');
  const evidence = {
    article: payload,
    start: 0,
    end: text.length,
    exact: text,
    prefix: payload,
    suffix: payload,
    says: payload,
    timex: {start: at, end: at + 5, exact: '3 May', value: payload, rule: payload},
  };
  const base = bridge().events[1];
  if (!base) throw new Error('no event');
  const event = {
    ...base,
    id: payload,
    title: payload,
    evidence: [evidence],
    reasons: [payload],
    actors: [payload],
    place: payload,
    group: payload,
    url: payload,
    description: payload,
    edited: [{kind: 'set-date' as const, by: payload, at: payload, was: payload, note: payload}],
    conflicts: [
      {kind: 'date' as const, note: payload, events: [payload, `${payload}2`], sides: [[evidence], [evidence]]},
    ],
  };
  return {
    version: 1,
    generator: payload,
    title: payload,
    articles: [
      {
        id: payload,
        text,
        sha256: payload,
        title: payload,
        url: payload,
        publisher: payload,
        published: payload,
        lang: payload,
        dating: {best: payload, from: payload, to: payload, firm: true, reasons: [{rule: payload, note: payload}]},
        blocks: [{start: 0, end: text.length, kind: 'caption'}],
      },
    ],
    events: [
      event,
      {
        ...event,
        id: `${payload}2`,
        date: '2017-05-09',
        start: '2017-05-09',
        end: '2017-05-10',
        latest: '2017-05-10',
        earliest: '2017-05-09',
      },
    ],
    undated: [{...event, id: `${payload}3`, date: payload, start: null, end: null, earliest: null, latest: null}],
    diagnostics: [
      {code: payload, severity: 'error', article: payload, event: payload, path: payload, message: payload},
    ],
  };
}

/** What stands in the shadow tree that the component did not put there. */
function strangers(element: NewsTimeline): string[] {
  const found: string[] = [];
  for (const node of element.shadowRoot?.querySelectorAll('*') ?? []) {
    if (!tags.has(node.tagName.toUpperCase())) found.push(`<${node.tagName}>`);
    for (const {name, value} of node.attributes) {
      if (/^on|^(src|srcdoc|action|formaction|xlink:href|background|data)$/i.test(name))
        found.push(`${node.tagName} ${name}`);
      if (name === 'href' && !/^https?:$/.test((node as HTMLAnchorElement).protocol))
        found.push(`${node.tagName} href=${value.slice(0, 40)}`);
    }
  }
  return found;
}

async function settle(element: NewsTimeline): Promise<void> {
  for (let i = 0; i < 3; i++) {
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

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
