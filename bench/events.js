/** Seeded dated events for the benchmarks: bursts of news with ever quieter tails, titles of one to a dozen words. */

const DAY = 86_400_000;
const WORDS =
  'talks leaders agree ceasefire senate vote budget court ruling storm coast market rally strike union minister resigns inquiry report summit trade'.split(
    ' ',
  );

export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const titled = (next) => {
  const words = Array.from({length: 3 + Math.floor(next() * 9)}, () => WORDS[Math.floor(next() * WORDS.length)]);
  const title = words.join(' ');
  return title[0].toUpperCase() + title.slice(1);
};

/** Records as `el.events` takes them, in no order. */
export function records(n, seed = 7) {
  const next = random(seed);
  const stories = Array.from(
    {length: Math.max(3, Math.ceil(n / 40))},
    () => Date.UTC(2008, 0, 1) + next() * 3650 * DAY,
  );
  return Array.from({length: n}, (_, i) => {
    const start = stories[Math.floor(next() ** 2 * stories.length)] + next() ** 6 * 120 * DAY;
    const record = {id: `e${i}`, title: titled(next), start: new Date(start).toISOString(), importance: next()};
    if (next() < 0.3) record.end = new Date(start + next() ** 3 * 30 * DAY).toISOString();
    return record;
  });
}

/** The same as columns, for sizes where objects would not fit. */
export function columns(n, seed = 7) {
  const next = random(seed);
  const stories = Array.from(
    {length: Math.max(3, Math.ceil(n / 40))},
    () => Date.UTC(2008, 0, 1) + next() * 3650 * DAY,
  );
  const start = new Float64Array(n);
  const end = new Float64Array(n);
  const importance = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    start[i] = Math.floor(stories[Math.floor(next() ** 2 * stories.length)] + next() ** 6 * 120 * DAY);
    end[i] = next() < 0.3 ? start[i] + Math.floor(next() ** 3 * 30 * DAY) : start[i];
    importance[i] = next();
  }
  return {length: n, start, end, importance, title: (i) => `Event number ${i} of very many`};
}

export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
