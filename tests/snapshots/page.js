import {states} from './states.js';

const element = () => document.querySelector('news-timeline');

/** When nothing has changed in the tree or the view for some frames. */
async function rest(frames = 4) {
  let changed = false;
  const watch = new MutationObserver(() => (changed = true));
  watch.observe(element().shadowRoot, {subtree: true, childList: true, attributes: true, characterData: true});
  for (let still = 0, n = 0; still < frames && n < 600; n++) {
    changed = false;
    await element().updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    still = changed || element().isUpdatePending ? 0 : still + 1;
  }
  watch.disconnect();
}

const never = () => new Promise(() => undefined);
const {fetch} = globalThis;

/** Puts one state on the page. */
globalThis.show = async (name) => {
  const {timeline, events, columns, src, attributes = {}, properties = {}, then = [], root = ''} = states[name];
  element()?.remove();
  localStorage.clear();
  globalThis.fetch = states[name].never ? never : fetch;
  scrollTo(0, 0); // where the keys led in the state before
  document.documentElement.className = root;
  const made = document.createElement('news-timeline');
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  const waits = events || timeline || columns || (src && !states[name].never && src !== 'missing.json');
  const drawn = waits && new Promise((resolve) => made.addEventListener('timeline-rendered', resolve, {once: true}));
  document.querySelector('main').append(made);
  Object.assign(made, properties);
  if (src) made.src = `../../.cache/snapshots/${src}`;
  if (timeline) made.timeline = timeline;
  if (events) made.events = events;
  if (columns) made.columns = columns();
  await drawn;
  await rest();
  for (const step of [then].flat()) {
    await step(made, made.shadowRoot);
    await rest();
  }
};
globalThis.rest = rest;
