import {states} from './states.js';

/** Puts one state on the page. */
globalThis.show = async (name) => {
  const {events, timeline, src, attributes = {}, properties = {}, then, root = ''} = states[name];
  document.documentElement.className = root;
  const element = document.createElement('news-timeline');
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.querySelector('main').replaceChildren(element);
  Object.assign(element, properties);
  if (src) element.src = src;
  if (timeline) element.timeline = timeline;
  if (events) element.events = events;
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 350));
  await then?.(element, element.shadowRoot);
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 500));
};
