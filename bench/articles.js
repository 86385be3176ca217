/** Seeded articles for the benchmarks. */

/** Articles of invented people in invented places, alike enough to be linked and each with words of its own. */
export function invented(count, length) {
  const next = mulberry32(20170502);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const people = names(next, 120);
  const places = names(next, 60);
  const nouns =
    'bridge harbour council budget strike contract museum school hospital tunnel mine ferry orchard library stadium reservoir railway'.split(
      ' ',
    );
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const day = () =>
    pick([
      `on ${pick(days)}`,
      `on ${pick(days)}`,
      `on ${pick(months)} ${1 + Math.floor(next() * 28)}`,
      `last month`,
      'last year',
      'yesterday',
      `in ${pick(months)}`,
      'next week',
      `in ${2010 + Math.floor(next() * 12)}`,
    ]);
  const sentence = (story) =>
    pick([
      () =>
        `${pick(story.people)} met ${pick(people)} in ${pick(story.places)} ${day()} to discuss the ${pick(story.nouns)}.`,
      () => `The ${pick(story.nouns)} in ${pick(story.places)} was closed ${day()}, ${pick(story.people)} said.`,
      () => `“We cannot wait for the ${pick(story.nouns)} any longer,” ${pick(story.people)} told reporters ${day()}.`,
      () =>
        `Talks about the ${pick(story.nouns)} will begin ${day()}, according to a statement from the ${pick(nouns)} board.`,
      () =>
        `More than ${2 + Math.floor(next() * 90)} people were injured when the ${pick(story.nouns)} collapsed ${day()}.`,
      () =>
        `Police arrested ${pick(people)} ${day()} after an attack on the ${pick(story.nouns)} of ${pick(story.places)}.`,
      () =>
        `The vote, which ${pick(story.people)} had demanded for ${2 + Math.floor(next() * 9)} years, was won by ${pick(people)}.`,
      () =>
        `It was the first time that the two had spoken about the ${pick(story.nouns)} since the flood in ${pick(places)}.`,
      () =>
        `${pick(people)}, who owns the ${pick(nouns)}, signed an agreement with ${pick(story.people)} ${day()} and left for ${pick(places)}.`,
    ])();
  const stories = Array.from({length: Math.max(1, Math.round(count / 10))}, () => ({
    people: Array.from({length: 5}, () => pick(people)),
    places: Array.from({length: 3}, () => pick(places)),
    nouns: Array.from({length: 4}, () => pick(nouns)),
    day: Date.UTC(2015, 0, 1) + Math.floor(next() * 2000) * 864e5,
  }));
  return Array.from({length: count}, (_, i) => {
    const story = pick(stories);
    let text = `${pick(story.people)} and ${pick(story.people)} agree on the ${pick(story.nouns)}\n\n`;
    while (text.length < length) text += `${sentence(story)} ${next() < 0.3 ? '\n\n' : ''}`;
    const published = new Date(story.day + Math.floor(next() * 5) * 864e5).toISOString().slice(0, 10);
    return {id: `article-${String(i).padStart(5, '0')}`, text: text.trim(), published};
  });
}

function names(next, count) {
  const syllables = 'ba dor en fi gal ho ira ken lu mo na or pel qua ri sto tam ul vik wen'.split(' ');
  const word = () => {
    const made = Array.from(
      {length: 2 + Math.floor(next() * 2)},
      () => syllables[Math.floor(next() * syllables.length)],
    ).join('');
    return made[0].toUpperCase() + made.slice(1);
  };
  return Array.from({length: count}, () => (next() < 0.6 ? `${word()} ${word()}` : word()));
}

/** Small seeded random numbers, 0–1 (Tommy Ettinger’s Mulberry32). */
function mulberry32(seed) {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
