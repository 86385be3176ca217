/** What would be markup, script or an address if it were ever taken for more than text; and a timeline full of it. */
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {Timeline} from '../../src/model.js';
import {bridge} from './reading.fixture.js';

/** Each says its number if it runs, and asks another host if it is loaded. */
export const payloads = [
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
  '<style>@import "https://evil.invalid/14";</style><p style="background: url(https://evil.invalid/14)">x</p>',
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
    'HEADER A TABLE THEAD TBODY TR TH TD PROGRESS CANVAS SLOT SVG G PATH RECT CIRCLE LINE TEXT TSPAN DEFS PATTERN CLIPPATH USE STYLE DL DT DD KBD I LABEL SELECT OPTION FIELDSET LEGEND FORM TEXTAREA'
  ).split(' '),
);

export function hostile(payload: string): Timeline {
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
export function strangers(element: NewsTimeline): string[] {
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
