import {expect} from 'chai';
import '../../src/define.js';
import type {NewsTimeline} from '../../src/element/news-timeline.js';
import type {EventRecord} from '../../src/model.js';
import {settle} from './settle.js';

/** What goes wrong is told each time, and of what is left out it is said why. */
describe('<news-timeline>, given what cannot be read', () => {
  let element: NewsTimeline;
  const errors: string[] = [];
  const bad = 'no list' as unknown as EventRecord[];
  const good = [{title: 'The bridge opens', start: '2020-05-04'}];
  beforeEach(() => {
    errors.length = 0;
    element = document.createElement('news-timeline');
    element.addEventListener('timeline-error', ({message}) => errors.push(message));
  });
  afterEach(() => element.remove());

  it('fires timeline-error once for each time', async () => {
    document.body.append(element);
    element.events = bad;
    await settle(element);
    element.locale = 'fr';
    await settle(element);
    expect(errors).to.deep.equal(['“events” is not a list.']);
    element.events = good;
    element.events = bad;
    await settle(element);
    element.events = good;
    await settle(element);
    element.events = bad;
    await settle(element);
    expect(errors).to.have.length(3);
  });

  it('says which item of a list has no date', async () => {
    element.innerHTML =
      '<ol><li data-date="2020-05-04">The bridge opens</li><li>May <ul><li>a note</li></ul></li><li>The toll is lifted</li></ol>';
    document.body.append(element);
    await settle(element);
    expect(element.diagnostics.map(({code, path, message}) => [code, path, message])).to.deep.equal([
      [
        'bad-date',
        'events[1].start',
        'expected an ISO 8601 or EDTF date, found nothing: “The toll is lifted” is not drawn',
      ],
    ]);
  });
});
