import {columns, records} from './events.js';

let given;

globalThis.prepare = (n) => {
  given = n >= 3_000_000 ? {columns: columns(n)} : {events: records(n)};
};

/** From events in memory to the first complete drawing. */
globalThis.draw = async () => {
  const element = document.createElement('news-timeline');
  element.style.cssText = 'inline-size: 1240px; block-size: 600px';
  const rendered = new Promise((resolve) => {
    element.addEventListener('timeline-rendered', resolve, {once: true});
  });
  document.body.append(element);
  Object.assign(element, given);
  await rendered;
  globalThis.element = element;
};
