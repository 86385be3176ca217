import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import {bridge} from './reading.fixture.js';
import {settle} from './settle.js';

async function mount(attributes: Record<string, string>): Promise<NewsTimeline> {
  const element = document.createElement('news-timeline');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.timeline = bridge();
  document.body.append(element);
  await settle(element);
  return element;
}

const choose = (element: NewsTimeline, title: string) =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.drawing button') ?? [])]
    .find((button) => button.textContent?.includes(title))
    ?.click();

describe('deeplink', () => {
  const before = location.href;
  afterEach(() => {
    document.querySelectorAll('news-timeline').forEach((element) => element.remove());
    history.replaceState(null, '', before);
  });

  it('writes nothing into the address unless the page asks for it', async () => {
    for (const attributes of [{}, {deeplink: 'false'}]) {
      const element = await mount(attributes as Record<string, string>);
      choose(element, 'The bridge opened');
      await settle(element);
      expect(element.selected).to.equal('opening');
      expect(location.hash).to.equal('');
      element.remove();
    }
  });

  it('writes what is open, and takes it out when it is closed', async () => {
    const element = await mount({deeplink: ''});
    choose(element, 'The bridge opened');
    await settle(element);
    expect(location.hash).to.equal('#timeline=opening');
    choose(element, 'The bridge opened');
    await settle(element);
    expect(location.hash).to.equal('');
  });

  it('says what is in sight beside what is open, and when it is closed again', async () => {
    const element = await mount({deeplink: ''});
    element.style.inlineSize = '1000px';
    await settle(element);
    const view = () => /timeline-view=([^&]*)/.exec(location.hash)?.[1];
    const label = () => element.shadowRoot!.querySelector<HTMLElement>('.label button')!;
    label().dispatchEvent(new KeyboardEvent('keydown', {key: '-', bubbles: true, composed: true}));
    await new Promise((resolve) => setTimeout(resolve, 700));
    const whole = view();
    expect(whole).to.be.a('string');
    label().click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(view()).not.to.equal(whole);
    label().click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(view()).to.equal(whole);
  });

  it('leaves the rest of the fragment, and other timelines, as they are', async () => {
    history.replaceState(null, '', '#part-2&other=x%2Fy');
    const element = await mount({deeplink: 'news'});
    choose(element, 'The next inspection');
    await settle(element);
    expect(location.hash).to.equal('#part-2&other=x%2Fy&news=inspection');
  });

  it('opens what a link says, whatever it says', async () => {
    history.replaceState(null, '', '#timeline=opening&timeline-view=2017-05-01/2017-05-10');
    const element = await mount({deeplink: ''});
    expect(element.selected).to.equal('opening');
    expect(element.shadowRoot?.querySelector('.evidence')).not.to.equal(null);
    const day = (t: number) => new Date(t).toISOString().slice(0, 10);
    expect([day(element.domain.from), day(element.domain.to)]).to.deep.equal(['2017-05-01', '2017-05-11']);
    element.remove();
    for (const hash of [
      '#timeline=%E0%A4%A',
      '#timeline=<script>alert(1)</script>',
      '#timeline=__proto__',
      '#timeline-view=nonsense',
      '#=&&==',
    ]) {
      history.replaceState(null, '', hash);
      const other = await mount({deeplink: ''});
      expect(other.shadowRoot?.querySelector('.evidence'), hash).to.equal(null);
      expect(other.domain.to, hash).to.be.greaterThan(other.domain.from);
      other.remove();
    }
  });

  it('follows a link back to what was open before another link was followed', async () => {
    const element = await mount({deeplink: ''});
    choose(element, 'The bridge opened');
    await settle(element);
    for (const id of ['fall', 'opening']) {
      history.replaceState(null, '', `#timeline=${id}`);
      dispatchEvent(new HashChangeEvent('hashchange'));
      await settle(element);
      expect(element.selected).to.equal(id);
    }
  });

  it('takes a link’s view along when something else is opened, and what is not there out of the address', async () => {
    history.replaceState(null, '', '#other&timeline=nosuch&timeline-view=2017-05-01/2017-05-10');
    const element = await mount({deeplink: ''});
    expect(location.hash).to.equal('#other&timeline-view=2017-05-01/2017-05-10');
    // The same of a link that is followed later.
    history.replaceState(null, '', '#other&timeline=neither&timeline-view=2017-05-01/2017-05-12');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settle(element);
    expect(element.selected).to.equal(null);
    expect(location.hash).to.equal('#other&timeline-view=2017-05-01/2017-05-12');
    choose(element, 'The bridge opened');
    await settle(element);
    expect(location.hash).to.match(/^#other&timeline=opening&timeline-view=2017-05-01/);
  });

  const back = async (element: NewsTimeline) => {
    const gone = new Promise((resolve) => addEventListener('hashchange', resolve, {once: true}));
    history.back();
    await gone;
    await settle(element);
  };

  it('closes what is open when the reader goes back, however many events were opened', async () => {
    const element = await mount({deeplink: ''});
    const told: (string | null)[] = [];
    element.addEventListener('timeline-select', ({selected}) => told.push(selected?.id ?? null));
    const steps = history.length;
    choose(element, 'The next inspection');
    await settle(element);
    choose(element, 'The bridge opened');
    await settle(element);
    expect(location.hash).to.equal('#timeline=opening');
    await back(element);
    expect(element.selected).to.equal(null);
    expect(location.hash).to.equal('');
    expect(told).to.deep.equal(['inspection', 'opening', null]);
    // The drawing glides to where the event can be seen first.
    for (let i = 0; i < 60 && !element.shadowRoot?.activeElement; i++) await settle(element);
    expect(element.shadowRoot?.activeElement?.textContent).to.contain('The bridge opened');
    expect(history.length).to.equal(steps + 1);
    choose(element, 'The bridge opened');
    await settle(element);
    expect(history.length).to.equal(steps + 1);
    await back(element);
    expect(element.selected).to.equal(null);
  });

  it('leaves the page with one step back when what was open has been closed by hand', async () => {
    for (const again of [false, true]) {
      history.pushState(null, '', '#elsewhere');
      history.pushState(null, '', '#here');
      const element = await mount({deeplink: ''});
      choose(element, 'The next inspection');
      await settle(element);
      choose(element, 'The next inspection');
      await settle(element);
      expect(element.selected).to.equal(null);
      // Opened once more, it is what the step leads back from.
      if (again) choose(element, 'The bridge opened');
      await settle(element);
      history.back();
      const there = again ? '#here' : '#elsewhere';
      for (let i = 0; i < 60 && (location.hash !== there || element.selected); i++) await settle(element);
      await settle(element);
      expect(location.hash).to.equal(there);
      expect(element.selected).to.equal(null);
      element.remove();
    }
  });

  it('leads back to what a link had opened', async () => {
    history.replaceState(null, '', '#timeline=opening');
    const element = await mount({deeplink: ''});
    choose(element, 'The next inspection');
    await settle(element);
    await back(element);
    expect(element.selected).to.equal('opening');
    expect(location.hash).to.equal('#timeline=opening');
    // Also from what was closed by hand meanwhile.
    for (let i = 0; i < 2; i++) {
      choose(element, 'The next inspection');
      await settle(element);
    }
    expect(element.selected).to.equal(null);
    await back(element);
    expect(element.selected).to.equal('opening');
  });

  it('follows the address when the reader goes elsewhere in the page', async () => {
    const element = await mount({deeplink: ''});
    history.replaceState(null, '', '#timeline=fall');
    dispatchEvent(new HashChangeEvent('hashchange'));
    await settle(element);
    expect(element.selected).to.equal('fall');
    element.remove();
    history.replaceState(null, '', '#timeline=opening');
    dispatchEvent(new HashChangeEvent('hashchange'));
    expect(element.selected).to.equal('fall');
  });
});

describe('printing', () => {
  it('draws as wide as paper is, and as wide as the screen again', async () => {
    const element = await mount({});
    const width = () => element.shadowRoot?.querySelector('.plot > svg')?.getAttribute('width');
    const before = width();
    const {domain} = element;
    dispatchEvent(new Event('beforeprint'));
    expect(width()).to.equal('680');
    dispatchEvent(new Event('afterprint'));
    expect(width()).to.equal(before);
    expect(element.domain).to.deep.equal(domain);
    element.remove();
  });

  it('puts every event with all its words on the paper, and takes them off the screen again', async () => {
    const element = await mount({});
    const paper = () => element.shadowRoot?.querySelectorAll('.print tbody tr').length;
    expect(paper()).to.equal(0);
    dispatchEvent(new Event('beforeprint'));
    expect(paper()).to.equal(4);
    expect(element.shadowRoot?.querySelector('.print')?.textContent).to.contain(
      'It had been closed since 2007, when “two arches” fell.',
    );
    dispatchEvent(new Event('afterprint'));
    expect(paper()).to.equal(0);
    element.remove();
    dispatchEvent(new Event('beforeprint'));
    expect(paper()).to.equal(0);
  });
});
