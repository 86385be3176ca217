/**
 * The states of the drawing that are looked at. `draw.mjs` makes a picture of each beside this file. All events here
 * are made up; nothing in them is news.
 */

import {arabic, story} from './story.js';

const DAY = 86_400_000;

const event = (id, title, date, from, to, more = {}) => ({
  id,
  title,
  date,
  grain: 'day',
  start: `${from}T00:00:00.000Z`,
  end: `${to}T00:00:00.000Z`,
  earliest: `${from}T00:00:00.000Z`,
  latest: `${to}T00:00:00.000Z`,
  status: 'happened',
  importance: 0.6,
  evidence: [],
  ...more,
});

const kinds = [
  event('day', 'The bridge opens to traffic', '2020-05-04', '2020-05-04', '2020-05-05', {importance: 0.9}),
  event('range', 'Engineers inspect the piers', '2020-05-09/2020-05-12', '2020-05-09', '2020-05-13'),
  event('month', 'The toll is to be lifted', '2020-06', '2020-06-01', '2020-07-01', {
    grain: 'month',
    status: 'expected',
  }),
  event('about', 'A second span is surveyed', '2020-05-18~', '2020-05-18', '2020-05-19'),
  event('unsure', 'A crack is found in the north pier', '2020-05-22?', '2020-05-22', '2020-05-23', {
    earliest: '2020-05-16T00:00:00.000Z',
    latest: '2020-05-30T00:00:00.000Z',
  }),
  event('scheduled', 'The council meets on repairs', '2020-06-08/2020-06-09', '2020-06-08', '2020-06-10', {
    status: 'scheduled',
    importance: 0.8,
  }),
  event('proposed', 'A ferry is proposed for the summer', '2020-06-15', '2020-06-15', '2020-06-16', {
    status: 'proposed',
  }),
  event('claimed', 'The builder says it warned in April', '2020-04-20', '2020-04-20', '2020-04-21', {
    status: 'claimed',
  }),
  event('denied', 'The city denies a closure in April', '2020-04-27', '2020-04-27', '2020-04-28', {status: 'denied'}),
  event('open', 'The night closure, until further notice', '2020-06-20/..', '2020-06-20', '2020-06-21'),
];

const timeline = (events, undated = []) => ({
  version: 1,
  generator: 'pictures',
  title: 'The bridge',
  articles: [],
  events,
  undated,
  diagnostics: [],
});

function random(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const subjects =
  'The harbour,The council,The ferry,The mill,The school,The library,The orchard,The station,The lighthouse,The market'.split(
    ',',
  );
const verbs =
  'opens again,asks for a second survey,is to be sold,reports a good year,closes for the winter,is praised by its visitors,finds its lost bell,waits for an answer'.split(
    ',',
  );

function many(n, days, seed = 5) {
  const next = random(seed);
  return Array.from({length: n}, (_, i) => {
    const story = Math.floor(next() * 9);
    const at = Date.UTC(2018, 0, 1) + Math.floor((story / 9) * days + next() ** 4 * (days / 8)) * DAY;
    const title = `${subjects[Math.floor(next() * subjects.length)]} ${verbs[Math.floor(next() * verbs.length)]}`;
    return {
      id: `m${i}`,
      title,
      start: new Date(at).toISOString().slice(0, 10),
      importance: next(),
      group: subjects[i % 4],
    };
  });
}

const history = [
  ['-0044-03-15', 'A dictator is murdered in the senate'],
  ['0079-10', 'A volcano buries two towns'],
  ['0410', 'The old capital is sacked'],
  ['1066-10-14', 'A duke wins a kingdom on a hill'],
  ['1455', 'A book is printed with movable type'],
  ['1789-07-14', 'A prison is stormed'],
  ['1969-07-20', 'Two men walk on the Moon'],
].map(([start, title], i) => ({id: `h${i}`, title, start}));

const quiet = [
  ['1998-03-02', 'The first stone is laid in front of the whole town'],
  ['1998-03-09', 'The river floods the works'],
  ['1998-03-11', 'The works stop for want of money'],
  ['2009-08-28', 'A new company takes the works over'],
  ['2009-09-01', 'The cranes come back'],
  ['2009-09-12', 'The first arch stands'],
  ['2009-09-14', 'Two workers are hurt, and the works stop for a day'],
  ['2009-09-20', 'The second arch stands'],
  ['2020-05-01', 'The last stone is laid'],
  ['2020-05-02', 'Engineers load the bridge with forty lorries'],
  ['2020-05-04', 'The bridge opens to traffic'],
  ['2020-05-06', 'The first toll is paid'],
].map(([start, title], i) => ({id: `q${i}`, title, start}));

const minutes = [
  ['09:00:00', 'The line goes dead'],
  ['09:00:42', 'The first call comes in'],
  ['09:01:05', 'A second tower fails'],
  ['09:01:30', 'The control room is told'],
  ['09:02:10', 'Trains are stopped'],
].map(([clock, title], i) => ({id: `t${i}`, title, start: `2020-05-04T${clock}.000Z`}));

const columns = (n) => {
  const next = random(9);
  const start = Float64Array.from({length: n}, () => Date.UTC(1900, 0, 1) + Math.floor(next() * 43_800) * DAY).sort();
  return {
    length: n,
    start,
    end: start.map((t) => t + DAY),
    importance: Float32Array.from({length: n}, () => next()),
    title: (i) => `Record number ${i + 1}`,
  };
};

const laned = (lanes, n) =>
  many(n, 365).map((record, i) => ({
    ...record,
    group: `${subjects[(i % lanes) % 10].replace('The ', '')}${i % lanes > 9 ? ' two' : ''}`,
  }));

const click =
  (selector, nth = 0) =>
  (_, root) =>
    root.querySelectorAll(selector)[nth]?.click();
const unfold = (_, root) => root.querySelectorAll('details').forEach((details) => (details.open = true));
const words = (text) => (_, root) => {
  const search = root.querySelector('.search');
  search.value = text;
  search.dispatchEvent(new InputEvent('input', {bubbles: true}));
};
const point = (selector) => (_, root) => {
  const init = {bubbles: true, composed: true, pointerType: 'mouse'};
  for (const type of ['pointerover', 'pointermove'])
    root.querySelector(selector).dispatchEvent(new PointerEvent(type, init));
};
const tick = (selector) => [click('.filter-button'), click(selector), click('.filter p button', 1)];

/** One source, seven events, on a small page. */
const small = {width: 320, height: 256};

/**
 * What each state is made of: the data (`timeline`, `events`, `columns`, `src`), `attributes`, `properties`, what a
 * reader does `then`, the page’s `width`, `height` and `media`, a class of its `root`, `lang` and `dir`.
 *
 * How it is looked at: `open` where more is open than the drawing; `busy` where there is more than can be walked through;
 * `lined` where the line around the focus is measured;
 * `picture` where a picture is all that is made of it.
 */
export const states = {
  // waiting, nothing, wrong
  idle: {},
  loading: {src: 'never.json', never: true},
  none: {events: []},
  error: {src: 'missing.json'},
  'one-event': {events: [{id: 'a', title: 'The bridge opens to traffic', start: '2020-05-04'}]},

  // the drawing
  'kinds-of-marks': {lined: true, timeline: timeline(kinds)},
  'kinds-of-marks-forced-colours': {lined: true, timeline: timeline(kinds), media: {forced: 'active'}},
  'kinds-of-marks-more-contrast': {timeline: timeline(kinds), media: {contrast: 'more'}},
  'kinds-of-marks-print': {timeline: timeline(kinds), media: {type: 'print'}},
  'right-to-left': {timeline: timeline(kinds), attributes: {dir: 'rtl', lang: 'ar'}},
  arabic: {timeline: arabic, attributes: {dir: 'rtl', lang: 'ar', selected: 'opening'}, open: true},
  focused: {timeline: timeline(kinds), then: (element) => element.focusEvent('unsure')},
  hovered: {timeline: timeline(kinds), then: point('.label button')},
  tablet: {timeline: timeline(kinds), width: 768},
  narrow: {lined: true, timeline: timeline(kinds), width: 360},
  small: {timeline: timeline(kinds), ...small},
  'one-instant': {
    events: Array.from({length: 40}, (_, i) => ({
      id: `s${i}`,
      title: `Ballot paper number ${i + 1} is counted`,
      start: '2020-05-04',
    })),
  },
  sparse: {
    events: [
      ['1998-03-02', 'The first stone'],
      ['2009-11-20', 'The last stone'],
      ['2020-05-04', 'The bridge opens'],
    ].map(([start, title], i) => ({id: `p${i}`, title, start})),
  },
  crowded: {events: many(200, 365), busy: true},
  dense: {picture: true, events: many(1000, 3650), busy: true},
  'dense-zoomed': {
    picture: true,
    events: many(1000, 3650),
    then: (element) => element.zoomTo('2019-01-01/2019-06-30'),
    busy: true,
  },
  'hundred-thousand': {columns: () => columns(100_000), busy: true},
  compress: {events: quiet, attributes: {compress: ''}},
  'compress-zoomed': {picture: true, events: quiet, attributes: {compress: '', view: '2009-08/2009-10'}},
  'compress-narrow': {events: quiet, attributes: {compress: ''}, width: 600},
  centuries: {picture: true, events: history},
  minutes: {picture: true, events: minutes},
  eras: {
    timeline: timeline(kinds),
    properties: {
      eras: [
        {title: 'The hearings', date: '2020-04-24/2020-05-14'},
        {title: 'The repairs', date: '2020-05-15/2020-06-30'},
      ],
    },
  },
  'theme-plain': {picture: true, timeline: timeline(kinds), attributes: {theme: 'plain', selected: 'day'}, open: true},
  'theme-newspaper': {picture: true, timeline: timeline(kinds), attributes: {theme: 'newspaper'}},
  'theme-dense': {picture: true, events: many(60, 200), attributes: {theme: 'dense'}},
  'large-text': {timeline: timeline(kinds), root: 'large-text'},
  'huge-text': {timeline: timeline(kinds), root: 'huge-text'},

  // the seed articles
  seeds: {src: 'seeds.json'},
  'seeds-day': {src: 'seeds.json', attributes: {view: '2017-05-02'}},
  'seeds-hour': {src: 'seeds.json', attributes: {view: '2017-05-02T12:00Z/2017-05-02T13:00Z'}},
  'seeds-evidence': {src: 'seeds.json', then: click('.label button', 2), open: true},
  'seeds-by-article': {src: 'seeds.json', attributes: {lanes: 'source'}},
  'seeds-narrow': {src: 'seeds.json', width: 400, height: 800},

  // lanes
  lanes: {events: laned(3, 24), attributes: {lanes: 'group'}},
  'lanes-folded': {events: laned(14, 40), attributes: {lanes: 'group'}},
  'lanes-by-source': {timeline: story, attributes: {lanes: 'source', view: '2017-04-15/2017-06-30'}},
  'lanes-by-status': {picture: true, timeline: story, attributes: {lanes: 'status', view: '2017-04-15/2017-06-30'}},
  'lanes-right-to-left': {timeline: story, attributes: {lanes: 'source', dir: 'rtl', lang: 'ar'}},
  'lanes-evidence': {timeline: story, attributes: {lanes: 'source', selected: 'opening'}, open: true},

  // what opens
  'evidence-open': {picture: true, timeline: timeline(kinds), attributes: {selected: 'unsure'}, open: true},
  'evidence-open-tablet': {
    picture: true,
    timeline: timeline(kinds),
    attributes: {selected: 'unsure'},
    width: 768,
    open: true,
  },
  'evidence-one-source': {timeline: story, attributes: {selected: 'inspection'}, open: true},
  'evidence-five-sources': {lined: true, timeline: story, attributes: {selected: 'opening'}, height: 640, open: true},
  'evidence-unfolded': {timeline: story, attributes: {selected: 'opening'}, then: unfold, open: true},
  'evidence-undated': {timeline: story, attributes: {selected: 'lorry'}, open: true},
  'narrow-evidence': {timeline: story, attributes: {selected: 'opening'}, width: 360, height: 640, open: true},
  article: {
    lined: true,
    timeline: story,
    attributes: {selected: 'opening'},
    then: click('[data-passage]', 1),
    open: true,
  },
  'narrow-article': {
    timeline: story,
    attributes: {selected: 'opening'},
    then: click('[data-passage]', 1),
    width: 360,
    open: true,
  },
  table: {lined: true, timeline: story, then: click('.pair button', 1), open: true},
  'table-evidence': {
    picture: true,
    timeline: story,
    attributes: {selected: 'opening'},
    then: click('.pair button', 1),
    open: true,
  },
  'narrow-table': {timeline: story, then: click('.pair button', 1), open: true, width: 360},
  help: {lined: true, timeline: timeline(kinds), then: click('.help-button'), height: 640, open: true},
  'narrow-help': {timeline: timeline(kinds), then: click('.help-button'), width: 360, open: true},
  save: {timeline: story, then: click('.save-button'), open: true},
  edit: {
    lined: true,
    timeline: story,
    attributes: {editable: '', selected: 'opening'},
    then: [click('[data-edit="set-date"]')],
    open: true,
  },
  'edits-tray': {
    timeline: story,
    attributes: {editable: ''},
    properties: {
      edits: {
        version: 1,
        edits: [
          {
            kind: 'set-title',
            target: {event: 'opening', evidence: []},
            title: 'The bridge is open',
            was: 'The bridge opened',
            author: 'R. Vane',
            at: '2017-05-07T10:00:00.000Z',
          },
        ],
      },
    },
    then: unfold,
    open: true,
  },

  // what is looked for, and what is left out
  search: {timeline: timeline(kinds), then: words('bridge')},
  'narrow-search': {timeline: story, then: words('bridge'), width: 360},
  'search-date': {timeline: timeline(kinds), then: words('20200507')},
  'search-none': {timeline: timeline(kinds), then: words('zebra')},
  filter: {lined: true, timeline: story, then: click('.filter-button'), open: true},
  'narrow-filter': {timeline: story, then: click('.filter-button'), width: 360, open: true},
  'filter-hits': {timeline: story, then: tick('.by-status input')},
  'filter-none': {timeline: story, then: [...tick('.by-status input'), words('zebra')]},
  undated: {timeline: story},
  'trays-open': {lined: true, timeline: story, then: unfold, open: true},

  // before the script has come
  served: {served: story, busy: true},
};
