import {expect} from 'chai';
import {emulateMedia} from '@web/test-runner-commands';
import {check, checkStates, mount, onStage} from './accessibility.fixture.js';

describe('accessibility of <news-timeline>, light', () => {
  onStage();
  checkStates('light');

  it('has no fault in forced colours and with reduced motion', async () => {
    await emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'});
    const element = await mount({selected: 'opening'});
    await check(element, 'forced colours');
    expect(element.shadowRoot?.getAnimations()).to.deep.equal([]);
  });

  it('names every event with its title and date', async () => {
    const element = await mount();
    const names = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.drawing li button')].map(
      (button) => button.querySelector('.name')?.textContent ?? '',
    );
    for (const title of ['The bridge opened', 'The next inspection']) {
      expect(
        names.filter((name) => name.includes(title)),
        title,
      ).to.have.length(1);
    }
    expect(
      names.every((name) => /\d{4}/.test(name)),
      names.join(' / '),
    ).to.equal(true);
  });
});
