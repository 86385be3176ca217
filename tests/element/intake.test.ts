import {expect} from 'chai';
import {LitElement, html} from 'lit';
import {IntakeController} from '../../src/element/intake-controller.js';
import {openFiles} from '../../src/element/extraction.js';
import type {ArticleInput} from '../../src/model.js';
import {bridge} from './reading.fixture.js';

class TestIntake extends LitElement {
  intake = new IntakeController(this);
  override render() {
    return html`${this.intake.state}`;
  }
}
customElements.define('test-intake', TestIntake);

/** What the server of these tests answers, instead of a network. */
type Answer = () => Response | Promise<Response>;
const answers = new Map<string, Answer>();
const asked: {url: string; init: RequestInit | undefined}[] = [];
const realFetch = globalThis.fetch;

/** A data source that a test holds in its hand: resolves when told to, and knows whether it was aborted. */
function pending(body: string) {
  let answer: (response: Response) => void = () => undefined;
  const promise = new Promise<Response>((resolve) => (answer = resolve));
  return {promise, answer: () => answer(new Response(body))};
}

const json = JSON.stringify(bridge());
const at = (name: string) => new URL(name, document.baseURI).href;

function mount(markup = ''): TestIntake {
  const element = new TestIntake();
  element.innerHTML = markup;
  document.body.append(element);
  return element;
}

/** Until nothing is under way. */
async function settled({intake}: TestIntake): Promise<IntakeController> {
  for (let i = 0; intake.state === 'loading'; i++) {
    if (i > 2000) throw new Error(`still loading: ${intake.message}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  return intake;
}

async function declared(attributes: Record<string, string>, markup = ''): Promise<IntakeController> {
  const element = new TestIntake();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = markup;
  document.body.append(element);
  return settled(element);
}

describe('IntakeController', () => {
  before(() => {
    globalThis.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const answer = answers.get(url);
      // The modules of the tests are loaded by import, so only the element asks here; the worker’s file is the real one.
      asked.push({url, init});
      return new Promise((resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        if (!answer) reject(new TypeError('Failed to fetch'));
        else Promise.resolve(answer()).then(resolve, reject);
      });
    };
  });
  after(() => {
    globalThis.fetch = realFetch;
  });
  beforeEach(() => {
    answers.clear();
    asked.length = 0;
    answers.set(at('t.json'), () => new Response(json));
  });
  afterEach(() => document.querySelectorAll('test-intake').forEach((element) => element.remove()));

  it('is idle while nothing is given', async () => {
    const intake = await declared({});
    expect(intake.state).to.equal('idle');
    expect(intake.diagnostics).to.deep.equal([]);
  });

  it('loads a ready-made timeline by its address, and asks for that address only', async () => {
    const intake = await declared({src: 't.json'});
    expect(intake.state).to.equal('ready');
    expect(intake.timeline?.events.map(({id}) => id)).to.deep.equal(['fall', 'opening', 'inspection']);
    expect(asked.map(({url}) => url)).to.deep.equal([at('t.json')]);
    expect(asked[0]?.init?.credentials).to.equal('same-origin');
  });

  it('prefers src to articles, articles to JSON, JSON to the list', async () => {
    const list = '<ol><li data-date="2017-05-02">From the list</li></ol>';
    const script = '<script type="application/json">[{"title":"From JSON","start":"2017"}]</script>';
    answers.set(at('a.txt'), () => new Response('The bridge opened on 3 May 2017. It was closed in June 2018.'));
    expect((await declared({src: 't.json', articles: 'a.txt'}, script + list)).timeline?.events).to.have.length(3);
    expect((await declared({articles: 'a.txt'}, script + list)).timeline?.articles[0]?.id).to.equal('a.txt');
    expect((await declared({}, script + list)).records?.[0]?.title).to.equal('From JSON');
    expect((await declared({}, list)).records?.[0]?.title).to.equal('From the list');
  });

  it('draws a timeline from articles, with offsets into exactly their words', async () => {
    answers.set(
      at('a.txt'),
      () =>
        new Response(
          'Bridge opens\r\n\r\nThe bridge opened on 3 May 2017, the mayor said. It will close on 1 June 2018.',
        ),
    );
    const intake = await declared({articles: 'a.txt'});
    expect(intake.state, intake.message).to.equal('ready');
    const [article] = intake.timeline!.articles;
    for (const event of intake.timeline!.events) {
      for (const {start, end, exact} of event.evidence) expect(article!.text.slice(start, end)).to.equal(exact);
    }
  });

  it('draws the same where workers are refused, missing or broken', async () => {
    const text = 'The bridge opened on 3 May 2017, the mayor said. It will close on 1 June 2018.';
    const real = globalThis.Worker;
    const drawn: string[] = [];
    const kinds: unknown[] = [
      real,
      undefined,
      function refused() {
        throw new DOMException('refused', 'SecurityError');
      },
      class Broken extends EventTarget {
        onerror: ((event: Event) => void) | null = null;
        postMessage() {
          queueMicrotask(() => this.onerror?.(new Event('error', {cancelable: true})));
        }
        terminate() {
          this.onerror = null;
        }
      },
    ];
    try {
      for (const kind of kinds) {
        Object.assign(globalThis, {Worker: kind});
        const element = mount();
        element.intake.give('articles', [{id: 'a', text}]);
        drawn.push(JSON.stringify((await settled(element)).timeline));
        element.remove();
      }
    } finally {
      globalThis.Worker = real;
    }
    expect(drawn[0]).to.contain('2017-05-03');
    expect(new Set(drawn).size).to.equal(1);
  });

  it('reads the articles it can, and says which it could not', async () => {
    answers.set(at('a.txt'), () => new Response('The bridge opened on 3 May 2017, the mayor said.'));
    answers.set(at('empty.txt'), () => new Response(''));
    answers.set(at('pic.txt'), () => new Response(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])));
    answers.set(at('gone.txt'), () => new Response('', {status: 404, statusText: 'Not Found'}));
    const intake = await declared({articles: 'a.txt empty.txt  pic.txt gone.txt'});
    expect(intake.state).to.equal('ready');
    expect(intake.diagnostics.map(({code}) => code).sort()).to.deep.equal(['binary-file', 'empty-file', 'not-loaded']);
    expect(intake.diagnostics.map(({message}) => message).join(' ')).to.contain(
      'Could not load gone.txt: the server answered 404 (Not Found).',
    );
  });

  it('says plainly what is wrong with an address, an answer, or what it holds', async () => {
    const cases: [string, Answer | null, RegExp][] = [
      ['gone.json', () => new Response('', {status: 404}), /Could not load gone\.json: the server answered 404/],
      ['fault.json', () => new Response('', {status: 500}), /answered 500/],
      ['none.json', null, /Could not load none\.json: it could not be reached/],
      [
        'page.json',
        () => new Response('<!doctype html><h1>Not found</h1>'),
        /page\.json is not JSON: it looks like an HTML page/,
      ],
      ['empty.json', () => new Response(''), /empty\.json is not JSON: it is empty/],
      ['cut.json', () => new Response(json.slice(0, 200)), /cut\.json is not JSON: it ends too early/],
      ['other.json', () => new Response('{"cats": 3}'), /other\.json is not a Timeline: it has no list of “events”/],
      ['number.json', () => new Response('42'), /number\.json is not a Timeline: it holds a number/],
      [
        'picture.json',
        () => new Response(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0])),
        /picture\.json is not a text file/,
      ],
      ['javascript:alert(1)', null, /only http and https/],
      ['data:application/json,{}', null, /only http and https/],
      ['file:///etc/passwd', null, /only http and https/],
      ['https://user:secret@example.org/t.json', null, /user name/],
      ['http://[', null, /Could not load http:\/\/\[/],
    ];
    for (const [src, answer, message] of cases) {
      if (answer) answers.set(at(src), answer);
      const intake = await declared({src});
      expect(intake.state, src).to.equal('error');
      expect(intake.message, src).to.match(message);
      expect(intake.diagnostics.length, src).to.be.greaterThan(0);
      expect(
        intake.diagnostics.every(({severity}) => severity === 'error'),
        src,
      ).to.equal(true);
    }
    expect(asked.every(({url}) => url.startsWith(location.origin))).to.equal(true);
  });

  it('names the host when it is another one', async () => {
    const intake = await declared({src: 'https://news.example/t.json'});
    expect(intake.message).to.equal(
      'Could not load https://news.example/t.json from news.example: it could not be reached, or the server does not let this page read it.',
    );
  });

  it('stops at the size it may read, while it reads', async () => {
    let sent = 0;
    answers.set(at('huge.json'), () => {
      const body = new ReadableStream({
        pull(controller) {
          sent += 1_000_000;
          controller.enqueue(new Uint8Array(1_000_000));
        },
      });
      return new Response(body);
    });
    const element = new TestIntake();
    element.intake.limit = 2_500_000;
    element.setAttribute('src', 'huge.json');
    document.body.append(element);
    expect((await settled(element)).message).to.match(/it is larger than 2 MB/);
    expect(sent).to.be.lessThan(8_000_000);
  });

  it('gives up on a server that says nothing', async () => {
    answers.set(at('slow.json'), () => new Promise(() => undefined));
    const element = new TestIntake();
    element.intake.timeout = 20;
    element.setAttribute('src', 'slow.json');
    document.body.append(element);
    expect((await settled(element)).message).to.match(/no answer after 0 seconds/);
  });

  it('keeps what was drawn when the next thing cannot be read, and tries again when asked', async () => {
    const element = mount();
    element.setAttribute('src', 't.json');
    await Promise.resolve();
    await settled(element);
    element.setAttribute('src', 'later.json');
    await Promise.resolve();
    await settled(element);
    expect(element.intake.state).to.equal('error');
    expect(element.intake.timeline?.events).to.have.length(3);
    answers.set(at('later.json'), () => new Response('[{"title":"Now","start":"2017"}]'));
    element.intake.retry();
    await settled(element);
    expect(element.intake.state).to.equal('ready');
    expect(element.intake.records?.[0]?.title).to.equal('Now');
  });

  it('takes the last of many sources, in whatever order they answer, and stops the others', async () => {
    const element = mount();
    const sources = Array.from({length: 40}, (_, i) => ({
      name: `${i}.json`,
      ...pending(`[{"title":"${i}","start":"2017"}]`),
    }));
    for (const source of sources) {
      answers.set(at(source.name), () => source.promise);
      element.setAttribute('src', source.name);
      await Promise.resolve();
    }
    sources[39]!.answer();
    for (const source of [...sources].reverse()) source.answer();
    await settled(element);
    expect(element.intake.records?.[0]?.title).to.equal('39');
    expect(asked.filter(({init}) => init?.signal?.aborted)).to.have.length(40); // the last one’s is closed after it was read
  });

  it('lets what script gives win over what is declared, until it is taken back', async () => {
    const element = mount('<ol><li data-date="2017">From the list</li></ol>');
    element.intake.give('events', [{title: 'Given', start: '2017'}]);
    expect(element.intake.records?.[0]?.title).to.equal('Given');
    element.append(document.createElement('p'));
    await Promise.resolve();
    expect(element.intake.records?.[0]?.title).to.equal('Given');
    element.intake.give('timeline', null);
    expect(element.intake.records?.[0]?.title).to.equal('Given');
    element.intake.give('events', null);
    expect(element.intake.records?.[0]?.title).to.equal('From the list');
  });

  it('keeps what script gave when the address goes, and takes an address that comes later', async () => {
    answers.set(at('late.json'), () => new Response(json));
    const element = mount();
    element.setAttribute('src', 'late.json');
    element.intake.give('events', [{title: 'Own', start: '2017-05-03'}]);
    await settled(element);
    expect(element.intake.records?.[0]?.title).to.equal('Own');
    element.removeAttribute('src');
    await settled(element);
    expect(element.intake.records?.[0]?.title).to.equal('Own');
    element.setAttribute('src', 'late.json');
    await Promise.resolve();
    await settled(element);
    expect(element.intake.timeline?.events.length).to.be.greaterThan(0);
  });

  it('sees a day, a link and a group of the list change', async () => {
    const element = mount('<ol><li><time datetime="2017-05-03">May</time> <a href="/a">Opened</a></li></ol>');
    await settled(element);
    element.querySelector('time')?.setAttribute('datetime', '2017-05-04');
    await Promise.resolve();
    expect(element.intake.records?.[0]).to.include({start: '2017-05-04', url: '/a'});
    element.querySelector('a')?.setAttribute('href', '/b');
    element.querySelector('li')?.setAttribute('data-group', 'Works');
    await Promise.resolve();
    expect(element.intake.records?.[0]).to.include({group: 'Works', url: '/b'});
  });

  it('takes what was set before it stood in the page', async () => {
    const element = new TestIntake();
    element.intake.give('timeline', bridge());
    element.setAttribute('src', 't.json');
    document.body.append(element);
    await Promise.resolve();
    expect(element.intake.state).to.equal('ready');
    expect(asked).to.have.length(0);
  });

  it('sees the children that come later, and those that change', async () => {
    const element = mount();
    element.innerHTML = '<ol><li data-date="2017-05-02">One</li></ol>';
    await Promise.resolve();
    expect(element.intake.records).to.have.length(1);
    element.querySelector('ol')!.insertAdjacentHTML('beforeend', '<li data-date="2017-05-03">Two</li>');
    await Promise.resolve();
    expect(element.intake.records).to.have.length(2);
    element.querySelector('li')!.setAttribute('data-date', '2018');
    await Promise.resolve();
    expect(element.intake.records?.[0]?.start).to.equal('2018');
  });

  it('stops when it is removed, and begins again when it is put back', async () => {
    const held = pending(json);
    answers.set(at('held.json'), () => held.promise);
    const element = new TestIntake();
    element.setAttribute('src', 'held.json');
    document.body.append(element);
    element.remove();
    expect(asked[0]?.init?.signal?.aborted).to.equal(true);
    held.answer();
    document.body.append(element);
    expect((await settled(element)).timeline?.events).to.have.length(3);
    expect(asked).to.have.length(2);
  });

  it('does not load again what it has, when it is moved', async () => {
    const element = mount();
    element.setAttribute('src', 't.json');
    await Promise.resolve();
    await settled(element);
    const loaded = element.intake.timeline;
    document.body.append(element);
    await Promise.resolve();
    expect((await settled(element)).timeline).to.equal(loaded);
    expect(asked).to.have.length(1);
    element.intake.give('timeline', bridge());
    document.body.append(element);
    expect(element.intake.state).to.equal('ready');
    expect(element.intake.timeline).not.to.equal(loaded);
  });

  it('takes the same again for nothing new, unless it was stopped', async () => {
    const element = mount();
    const given = bridge();
    element.intake.give('timeline', given);
    const taken = element.intake.timeline;
    element.intake.give('timeline', given);
    expect(element.intake.timeline).to.equal(taken);
    const articles = [{id: 'a', text: 'The bridge opened on 3 May 2017.'}];
    element.intake.give('articles', articles);
    element.intake.cancel();
    element.intake.give('articles', articles);
    expect(element.intake.state).to.equal('loading');
    expect((await settled(element)).timeline?.articles).to.have.length(1);
  });

  it('says of anything it cannot use that it cannot, and never throws', async () => {
    for (const kind of ['timeline', 'articles', 'events', 'columns'] as const) {
      for (const value of [
        3,
        'x',
        true,
        {},
        [],
        [null],
        [3],
        () => 1,
        Symbol('s'),
        new Date(0),
        [{text: 3}],
        {version: 1, events: 3},
      ]) {
        const element = mount();
        element.intake.give(kind, value as never);
        const intake = await settled(element);
        expect(['ready', 'empty', 'error'], kind).to.include(intake.state);
        if (intake.state === 'error') expect(intake.diagnostics.length).to.be.greaterThan(0);
        element.remove();
      }
    }
  });

  it('says that no event was found, and that nothing was given', async () => {
    const element = mount();
    element.intake.give('articles', []);
    expect((await settled(element)).state).to.equal('empty');
    element.intake.give('events', []);
    expect(element.intake.message).to.equal('No event was found in what was given.');
  });

  it('can be cancelled while articles are read', async () => {
    const element = mount();
    const articles: ArticleInput[] = Array.from({length: 400}, (_, i) => ({
      id: `${i}`,
      text: 'The bridge opened on 3 May 2017. '.repeat(60),
    }));
    element.intake.give('articles', articles);
    expect(element.intake.state).to.equal('loading');
    element.intake.cancel();
    expect(element.intake.state).to.equal('idle');
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(element.intake.state).to.equal('idle');
    expect(element.intake.timeline).to.equal(null);
  });
});

describe('openFiles(files)', () => {
  it('reads text, pages and lines, and says what it could not read', async () => {
    const page = `<!doctype html><title>T</title><article><p>${'The bridge opened on 3 May 2017, the mayor said. '.repeat(10)}</p></article>`;
    const {articles, diagnostics} = await openFiles([
      new File(['Plain.'], 'a.txt'),
      new File([page], 'b.html', {type: 'text/html'}),
      new File(['{"id":"x","text":"Line."}'], 'c.jsonl'),
      new File([], 'd.txt'),
      new File([Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d])], 'e.pdf'),
      new File([JSON.stringify(bridge(), null, 2)], 'f.json'),
    ]);
    expect(articles.map(({id}) => id)).to.deep.equal(['a.txt', 'b.html', 'x']);
    expect(diagnostics.map(({code}) => code)).to.deep.equal(['empty-file', 'binary-file', 'not-articles']);
    expect(diagnostics[2]?.message).to.match(/^f\.json is a timeline, not articles/);
  });
});
