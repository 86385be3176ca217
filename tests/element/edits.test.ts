import {expect} from 'chai';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {Edits, Timeline} from '../../src/model.js';
import {timeline as draw} from '../../src/timeline.js';
import {flood, later, strike} from '../events/edits.fixture.js';
import {check, mount as onPage, onStage} from './accessibility.fixture.js';

const base = draw([flood, strike]);
const banks = base.events.find(
  ({title, evidence}) =>
    title.length > 0 && evidence.some(({exact, timex}) => timex && exact.includes('burst its banks')),
)!;
const crews = base.events.find(({evidence}) =>
  evidence.some(({exact, timex}) => timex && exact.includes('Ferry crews in')),
)!;

let element: NewsTimeline;

async function mount(
  over: Partial<NewsTimeline> = {},
  attributes: Record<string, string> = {editable: '', author: 'R. Vane'},
): Promise<NewsTimeline> {
  element = document.createElement('news-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, {timeline: structuredClone(base), ...over});
  document.body.append(element);
  await until(() => element.shadowRoot?.querySelector('.drawing li, .drawing button'));
  return element;
}

async function until<T>(found: () => T): Promise<NonNullable<T>> {
  for (let i = 0; i < 400; i++) {
    await element.updateComplete;
    const value = found();
    if (value) return value;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  throw new Error(`never: ${String(found)}`);
}

const words = (node: Element | null | undefined) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const root = () => element.shadowRoot!;
const buttons = () => [...root().querySelectorAll<HTMLButtonElement>('button')];
const button = (name: string) => buttons().find((b) => (b.getAttribute('aria-label') ?? words(b)) === name);

async function press(name: string): Promise<void> {
  (await until(() => button(name))).click();
  await element.updateComplete;
}

async function choose(id: string): Promise<void> {
  element.selected = id;
  await until(() => root().querySelector('.evidence .edit-tools'));
}

/** Types into a field of the open form and sends it. */
async function fill(values: Record<string, string>, submit: string): Promise<void> {
  for (const [name, value] of Object.entries(values)) {
    const field = await until(() => root().querySelector<HTMLInputElement>(`.edit-form [name="${name}"]`));
    field.value = value;
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
  }
  await press(submit);
}

const shown = (id = banks.id) =>
  [...element.timeline!.events, ...element.timeline!.undated].find((event) => event.id === id);
const kinds = () => element.edits?.edits.map(({kind}) => kind);
const tray = () => root().querySelector<HTMLDetailsElement>('details.edits');

describe('editing by hand', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    element.remove();
    localStorage.clear();
  });

  it('is off by default, and “false” means off', async () => {
    await mount({selected: banks.id}, {});
    await until(() => root().querySelector('.evidence'));
    expect(element.editable).to.equal(false);
    expect(element.edits).to.equal(null);
    expect(root().querySelector('.edit-tools, .edits')).to.equal(null);
    element.remove();
    await mount({selected: banks.id}, {editable: 'false'});
    await until(() => root().querySelector('.evidence'));
    expect(root().querySelector('.edit-tools, .edits')).to.equal(null);
  });

  it('sets a date by a form that says at once how it reads it; signed and timed', async () => {
    await mount();
    const heard: Edits[] = [];
    element.addEventListener('timeline-edit', ({edits, edit}) => {
      heard.push(edits);
      expect(edit?.kind).to.equal('set-date');
    });
    await choose(banks.id);
    await press('Date');
    const field = await until(() => root().querySelector<HTMLInputElement>('.edit-form [name="date"]'));
    expect(field.value).to.equal(banks.date);
    await until(() => root().activeElement === field);
    field.value = '2021-03-02';
    field.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await element.updateComplete;
    expect(words(root().querySelector('#edit-date-help'))).to.equal('reads: 2 March 2021');
    await fill({note: 'Logbook.'}, 'Set date');
    expect(shown()).to.include({date: '2021-03-02', start: '2021-03-02'});
    const [edit] = element.edits!.edits;
    expect(edit).to.include({
      kind: 'set-date',
      date: '2021-03-02',
      was: '2021-03-03',
      author: 'R. Vane',
      note: 'Logbook.',
    });
    expect(new Date(edit!.at).toISOString()).to.equal(edit!.at);
    expect(heard).to.deep.equal([element.edits]);
    expect(words(root().querySelector('.evidence-when strong'))).to.equal('2 March 2021');
    await until(() => root().activeElement === button('Date'));
  });

  it('says of a date that is none how to write it, and changes nothing', async () => {
    await mount();
    await choose(banks.id);
    await press('Date');
    await fill({date: 'last Tuesday'}, 'Set date');
    expect(words(root().querySelector('.edit-form [role="alert"]'))).to.match(/This is no date\. Write it as/);
    expect(root().querySelector('.edit-form [name="date"]')?.getAttribute('aria-invalid')).to.equal('true');
    expect(shown()?.date).to.equal(banks.date);
    await press('Cancel');
    expect(root().querySelector('.edit-form')).to.equal(null);
  });

  it('sets title and status, pins and unpins', async () => {
    await mount();
    await choose(banks.id);
    await press('Title');
    await fill({title: '  The Alder  flood '}, 'Set title');
    expect(words(root().querySelector('#evidence-title'))).to.equal('The Alder flood');
    await press('Status');
    await fill({status: 'claimed'}, 'Set status');
    await press('Pin');
    await fill({}, 'Pin this event');
    expect(shown()).to.include({title: 'The Alder flood', status: 'claimed', importance: 1});
    await press('Unpin');
    expect(shown()?.importance).to.equal(banks.importance);
    expect(kinds()).to.deep.equal(['set-title', 'set-status']);
  });

  it('hides an event, says so where it can be undone, and brings it back', async () => {
    await mount();
    await choose(crews.id);
    await press('Hide');
    await fill({}, 'Hide this event');
    expect(shown(crews.id)).to.equal(undefined);
    expect(element.timeline?.hidden?.map(({id}) => id)).to.deep.equal([crews.id]);
    expect(element.selected).to.equal(null);
    await until(() => root().activeElement === tray()?.querySelector('summary'));
    expect(words(tray()?.querySelector('summary'))).to.equal('1 edit');
    await press('Undo');
    expect(shown(crews.id)?.title).to.equal(crews.title);
  });

  it('merges with another event, and splits passages off again', async () => {
    await mount();
    await choose(banks.id);
    await press('Merge …');
    await fill({with: crews.id}, 'Merge');
    expect(shown(crews.id)).to.equal(undefined);
    expect(shown()?.evidence).to.have.length(banks.evidence.length + crews.evidence.length);
    await press('Split …');
    const boxes = await until(() => [...root().querySelectorAll<HTMLInputElement>('.edit-passage input')]);
    expect(boxes).to.have.length(shown()!.evidence.length);
    await press('Split off');
    expect(words(root().querySelector('.edit-form [role="alert"]'))).to.match(/Choose some of the passages/);
    const at = shown()!.evidence.findIndex(({exact}) => exact.includes('Ferry crews in'));
    boxes[at]!.click();
    await element.updateComplete;
    await fill({title: 'Ferries stand still'}, 'Split off 1 passage');
    const part = element.timeline!.events.find(({title}) => title === 'Ferries stand still');
    expect(part).to.include({date: '2021-03-08'});
    expect(part?.evidence).to.have.length(1);
    expect(kinds()).to.deep.equal(['merge', 'split']);
    expect(words(tray()?.querySelector('li span'))).to.match(
      new RegExp(`^1 passage split off “${banks.title}” R\\. Vane`),
    );
  });

  it('adds an event of the editor’s own', async () => {
    await mount();
    tray()!.open = true;
    await press('Add an event …');
    await fill({title: '', date: '2021-03'}, 'Add this event');
    expect(words(root().querySelector('.edit-form [role="alert"]'))).to.equal('A title needs some words.');
    await fill({title: 'The dam was inspected', date: '2021-03-06'}, 'Add this event');
    const added = () => element.timeline!.events.filter(({title}) => title === 'The dam was inspected');
    expect(added().map(({date, evidence}) => [date, evidence.length])).to.deep.equal([['2021-03-06', 0]]);
    await press('Undo');
    await press('Add an event …');
    await fill({title: 'The dam was inspected', date: '', words: 'words of nobody'}, 'Add this event');
    expect(words(root().querySelector('.edit-form [role="alert"]'))).to.match(/stand in none of the articles/);
    await fill({date: '2021-03-06', words: 'River floods three villages'}, 'Add this event');
    expect(added()[0]?.evidence.map(({article, start}) => [article, start])).to.deep.equal([['flood.txt', 0]]);
  });

  it('undoes and does again, by buttons and by keys, and takes single edits back', async () => {
    await mount();
    await choose(banks.id);
    await press('Title');
    await fill({title: 'One'}, 'Set title');
    await press('Title');
    await fill({title: 'Two'}, 'Set title');
    expect(shown()?.title).to.equal('Two');
    await until(() => root().activeElement === button('Title'));
    await chord('Control', 'z');
    await until(() => shown()?.title === 'One');
    await chord('Control', 'z');
    await until(() => shown()?.title === banks.title);
    await chord('Control', 'Shift', 'Z');
    await until(() => shown()?.title === 'One');
    tray()!.open = true;
    await press('Redo');
    expect(shown()?.title).to.equal('Two');
    expect(button('Redo')?.getAttribute('aria-disabled')).to.equal('true');
    const first = [...tray()!.querySelectorAll<HTMLButtonElement>('li button')].at(-1)!;
    expect(first.getAttribute('aria-label')).to.equal(`take back: “${banks.title}” called “One”`);
    first.click();
    await element.updateComplete;
    expect(element.edits!.edits.map((edit) => (edit.kind === 'set-title' ? edit.title : ''))).to.deep.equal(['Two']);
    await press('Undo');
    expect(element.edits!.edits).to.have.length(2);
  });

  it('keeps what is in sight when an event is edited', async () => {
    await mount();
    element.zoomTo('2021-03-02/2021-03-05');
    await until(() => element.domain.to - element.domain.from < 6 * 864e5);
    await until(() => {
      const before = element.domain.from;
      return before === element.domain.from;
    });
    await choose(banks.id);
    const {from, to} = element.domain;
    await press('Title');
    await fill({title: 'One'}, 'Set title');
    expect(element.domain).to.deep.equal({from, to});
  });

  it('tells who edited, when and why, in the tray', async () => {
    await mount();
    await choose(banks.id);
    await press('Date');
    await fill({date: '2021-03-02', note: 'Logbook.'}, 'Set date');
    const line = words(tray()?.querySelector('li span'));
    expect(line).to.match(
      new RegExp(`^“${banks.title}” dated 2 March 2021 R\\. Vane · \\d+ \\w+ \\d{4}, \\d\\d:\\d\\d UTC · Logbook\\.$`),
    );
  });

  it('asks for a name once where the page gives none', async () => {
    await mount({}, {editable: ''});
    await choose(banks.id);
    await press('Title');
    await fill({title: 'One', author: 'A. Moor'}, 'Set title');
    await press('Title');
    expect(root().querySelector('[name="author"]')).to.equal(null);
    await fill({title: 'Two'}, 'Set title');
    expect(element.edits!.edits.map(({author}) => author)).to.deep.equal(['A. Moor', 'A. Moor']);
  });

  it('keeps edits in the browser, for the same story and when it has grown, and for no other', async () => {
    await mount();
    await choose(banks.id);
    await press('Title');
    await fill({title: 'The flood'}, 'Set title');
    element.remove();
    await mount();
    expect(shown()?.title).to.equal('The flood');
    element.remove();
    await mount({timeline: draw([flood, strike, later])});
    expect(element.timeline!.events.filter(({title}) => title === 'The flood')).to.have.length(1);
    element.remove();
    await mount({
      timeline: draw([
        {id: 'x', text: 'A bridge opened\n\nThe mayor Ann Lee opened a bridge in Selby on May 3, 2020.\n'},
      ]),
    });
    expect(element.edits).to.deep.equal({version: 1, edits: []});
  });

  it('goes on where the browser keeps nothing, and says so', async () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await mount();
      await choose(banks.id);
      await press('Title');
      await fill({title: 'One'}, 'Set title');
      expect(shown()?.title).to.equal('One');
      expect(words(tray())).to.include('This browser keeps nothing: save the edits as a file');
    } finally {
      Storage.prototype.setItem = real;
    }
  });

  it('saves the edits as a file, and loads that file', async () => {
    await mount();
    await choose(banks.id);
    await press('Title');
    await fill({title: 'The flood'}, 'Set title');
    const saved: {name: string; blob: Blob}[] = [];
    const blobs: Blob[] = [];
    const {createObjectURL} = URL;
    const {click} = HTMLAnchorElement.prototype;
    URL.createObjectURL = (blob) => (blobs.push(blob as Blob), 'blob:x');
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({name: this.download, blob: blobs.at(-1)!});
    };
    await press('Save edits');
    Object.assign(URL, {createObjectURL});
    HTMLAnchorElement.prototype.click = click;
    expect(saved.map(({name}) => name)).to.deep.equal(['edits.json']);
    const text = await saved[0]!.blob.text();
    const kept = element.edits;
    element.remove();
    localStorage.clear();
    await mount();
    expect(shown()?.title).to.equal(banks.title);
    await load('edits.json', text);
    await until(() => shown()?.title === 'The flood');
    expect(element.edits).to.deep.equal(kept);
  });

  it('says of a file that holds no edits what is wrong, and keeps what there is', async () => {
    await mount();
    await load('notes.json', '{"version": 1, "edits": [}');
    expect(words(await until(() => tray()?.querySelector('p[role="alert"]')))).to.match(
      /notes\.json is not JSON: something is wrong at line 1/,
    );
    await load('half.json', '{"version": 1, "edits": [{"kind": "paint"}]}');
    await until(() => element.diagnostics.some(({code}) => code === 'bad-edit'));
    expect(element.timeline!.events).to.have.length(base.events.length);
  });

  it('applies edits that the page sets, also where nobody may edit', async () => {
    const edits: Edits = {
      version: 1,
      edits: [
        {
          kind: 'set-title',
          target: {event: banks.id},
          title: 'Set by the page',
          author: 'Desk',
          at: '2021-04-01T10:00:00Z',
        },
      ],
    };
    await mount({edits, selected: banks.id}, {});
    await until(() => words(root().querySelector('#evidence-title')) === 'Set by the page');
    expect(words(root().querySelector('.evidence'))).to.include('Desk');
    expect(root().querySelector('.edit-tools, .edits')).to.equal(null);
    expect(element.edits).to.deep.equal(edits);
    element.edits = null;
    await until(() => shown()?.title === banks.title);
    expect(element.edits).to.equal(null);
  });

  it('tells what added articles brought, each event a step away', async () => {
    await mount();
    expect(root().querySelector('.changes')).to.equal(null);
    element.timeline = draw([flood, strike, later]);
    const changes = await until(() => root().querySelector<HTMLDetailsElement>('details.changes'));
    expect(words(changes.querySelector('summary'))).to.match(/^Since the last drawing: \d+ new, \d+ confirmed/);
    changes.open = true;
    const lines = [...changes.querySelectorAll('li')].map(words);
    expect(
      lines.some((line) => line.includes('Ellen Park') && line.endsWith('new')),
      lines.join(' | '),
    ).to.equal(true);
    expect(
      lines.some((line) => line.endsWith('confirmed by Alderford mourns')),
      lines.join(' | '),
    ).to.equal(true);
    changes.querySelector<HTMLButtonElement>('li button')!.click();
    await until(() => root().querySelector('.evidence'));
  });

  it('speaks the language of the page', async () => {
    await mount({}, {editable: '', author: 'R. Vane', locale: 'de'});
    await choose(banks.id);
    await press('Titel');
    await fill({title: 'Das Hochwasser'}, 'Titel setzen');
    expect(words(tray()?.querySelector('summary'))).to.equal('1 Änderung');
    expect(words(tray()?.querySelector('li span'))).to.match(/ heißt „Das Hochwasser“ R\. Vane/);
  });

  it('sets a title by Enter, as one line', async () => {
    await mount();
    await choose(banks.id);
    await press('Title');
    await until(() => root().activeElement?.matches('.edit-form textarea'));
    root().querySelector<HTMLTextAreaElement>('.edit-form textarea')!.select();
    await sendKeys({type: 'The Alder flood'});
    await sendKeys({press: 'Enter'});
    await until(() => shown()?.title === 'The Alder flood');
    expect(root().querySelector('.edit-form')).to.equal(null);
  });

  it('closes a form by Escape, and gives the focus back to its word', async () => {
    await mount();
    await choose(banks.id);
    await press('Title');
    await until(() => root().activeElement?.matches('.edit-form textarea'));
    await sendKeys({press: 'Escape'});
    await until(() => root().activeElement === button('Title'));
    expect(root().querySelector('.edit-form')).to.equal(null);
    expect(element.selected, 'the evidence stays open').to.equal(banks.id);
  });

  it('keeps what was typed through Escape and another event, until it is sent or cancelled', async () => {
    const titleField = () => until(() => root().querySelector<HTMLTextAreaElement>('.edit-form textarea'));
    await mount();
    await choose(banks.id);
    await press('Title');
    await until(() => root().activeElement?.matches('.edit-form textarea'));
    (await titleField()).select();
    await sendKeys({type: 'The Alder flood'});
    await sendKeys({press: 'Escape'});
    await until(() => !root().querySelector('.edit-form'));
    await press('Title');
    expect((await titleField()).value).to.equal('The Alder flood');
    await choose(crews.id);
    await until(() => !root().querySelector('.edit-form'));
    await press('Title');
    expect((await titleField()).value).to.equal(crews.title);
    await choose(banks.id);
    await until(() => !root().querySelector('.edit-form'));
    await press('Title');
    expect((await titleField()).value).to.equal('The Alder flood');
    await press('Cancel');
    await press('Title');
    expect((await titleField()).value).to.equal(banks.title);
    await fill({title: 'The Alder', note: 'Short.'}, 'Set title');
    await press('Title');
    expect((await titleField()).value).to.equal('The Alder');
    expect(root().querySelector<HTMLInputElement>('.edit-form [name="note"]')?.value).to.equal('');
    expect(kinds()).to.deep.equal(['set-title']);
  });

  it('keeps the passages that were picked, and the date as it is read', async () => {
    await mount();
    await choose(base.events.find(({evidence}) => evidence.length > 1)!.id);
    await press('Split …');
    const box = () => until(() => root().querySelector<HTMLInputElement>('.edit-form [type="checkbox"]'));
    (await box()).click();
    await until(() => button('Split off 1 passage'));
    await press('Date');
    const date = await until(() => root().querySelector<HTMLInputElement>('.edit-form [name="date"]'));
    date.value = '2021-03-02';
    date.dispatchEvent(new InputEvent('input', {bubbles: true}));
    await press('Split …');
    expect((await box()).checked).to.equal(true);
    await press('Date');
    await until(() => words(root().querySelector('#edit-date-help')) === 'reads: 2 March 2021');
  });

  it('tells beside the edit what new articles say against it', async () => {
    await mount();
    await choose(banks.id);
    await press('Date');
    await fill({date: '2021-03-02'}, 'Set date');
    element.timeline = draw([flood, strike, later]) as Timeline;
    const remark = await until(() => tray()?.querySelector('li p'));
    expect(words(remark)).to.include('later.txt, found since, says 2021-03-03');
    expect(tray()?.classList.contains('grave')).to.equal(true);
  });
});

describe('accessibility of editing', () => {
  onStage();
  before(() => localStorage.clear());
  after(() => localStorage.clear());

  it('has no fault with the tray and each form open', async () => {
    const timeline = draw([flood, strike, later]);
    const {id} = timeline.events.find(({evidence}) => evidence.length > 1)!;
    element = await onPage({timeline, selected: id}, {editable: ''});
    (await until(tray)).open = true;
    for (const tool of ['Date', 'Title', 'Status', 'Merge …', 'Split …', 'Pin', 'Hide', 'Add an event …']) {
      await press(tool);
      await until(() => root().querySelector('.edit-form'));
      await check(element, tool);
    }
  });
});

/** Holds all keys but the last, which it presses. */
async function chord(...keys: string[]): Promise<void> {
  const last = keys.pop()!;
  for (const key of keys) await sendKeys({down: key});
  await sendKeys({press: last});
  for (const key of keys) await sendKeys({up: key});
}

async function load(name: string, text: string): Promise<void> {
  const input = await until(() => tray()?.querySelector<HTMLInputElement>('input[type="file"]'));
  const files = new DataTransfer();
  files.items.add(new File([text], name, {type: 'application/json'}));
  input.files = files.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}
