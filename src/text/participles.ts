import {isHuman} from './people.js';
import type {Statement} from './statements.js';
import {endsPhrase, MONTH, phraseStart, type Line, type Part, type VerbGroup} from './syntax.js';
import {MADE} from './verbs.js';

/** What a relative clause or a participle between commas says of the phrase before it. */
export function antecedent(subject: Part, verb: VerbGroup, opener: number): Statement {
  return {subject, apposition: null, core: subject.to, verb, opening: 'relative', opener};
}

/** “Lind was made a dame, *having refused* an office”, “Lind, *having refused* an office, was made a dame”: what was done before. */
export function toldByHaving(found: Line, k: number, earlier: readonly Statement[]): Statement | null {
  const {words, tags} = found;
  if (words[k - 1]!.lower !== 'having' || tags[k - 2] !== 'comma' || !isPastForm(words[k]!.lower)) return null;
  const from = endsPhrase(words, tags, k - 3) ? phraseStart(found, k - 3) : k;
  const own = from < k && (from === 0 || tags[from - 1] === 'comma');
  const host = own
    ? {subject: {from, to: k - 2}, apposition: null, core: k - 2}
    : earlier.findLast(({verb}) => verb.to < k);
  if (!host || tags[k - 3] === 'relative') return null;
  return {...host, verb: {from: k, to: k + 1, head: k, passive: false}, opening: 'shared', opener: k - 1};
}

/** “Ana Lind, architect, *born* 4 May 1938; died …” */
export function toldByBorn(found: Line, k: number): Statement | null {
  const {words, tags} = found;
  if (words[k]!.lower !== 'born' || tags[k - 1] !== 'comma' || tags[k - 3] !== 'comma' || tags[k - 4] !== 'name')
    return null;
  return antecedent({from: phraseStart(found, k - 4), to: k - 3}, participle(k), k - 1);
}

/** “Jobs, *born* in San Francisco, …”, “Lind, *sworn* in as mayor, …” */
export function toldByParticiple(found: Line, k: number): Statement | null {
  const {words, tags} = found;
  if (tags[k] !== 'passive' || tags[k - 1] !== 'comma' || !endsPhrase(words, tags, k - 2)) return null;
  const named = tags[k - 2] === 'name' || (k === 2 && words[0]!.capital && tags[0] === 'noun');
  const led = tags[k + 1] === 'adverb' ? k + 2 : k + 1;
  if (words[phraseStart(found, k - 2) - 1]?.lower === 'by') return null; // “a book by Ana Lind, published …”
  if (!named || MONTH.test(words[k - 2]!.lower) || (tags[led] !== 'preposition' && tags[led] !== 'to')) return null;
  return antecedent({from: madeFrom(found, phraseStart(found, k - 2), k), to: k - 1}, participle(k), k - 1);
}

function participle(k: number): VerbGroup {
  return {from: k, to: k + 1, head: k, passive: true};
}

/** Whether a participle looks like the past of its verb, so that it can tell by itself: “turned”, “won”, but no “gone”. */
function isPastForm(lower: string): boolean {
  return (
    /ed$/.test(lower) ||
    /^(?:won|made|sold|bought|left|lost|held|told|led|met|spent|found|built|sent|brought|taught|fought|caught|kept|paid|set|cut|hit)$/.test(
      lower,
    )
  );
}

/**
 * Where what a participle is said of begins: “*a school at Tallis*, built in 1990”, since no place is built; but “men in *Tallis*, founded in 1200”;
 * “*the Mills and Rivers Commission*, created in 2002”, “*Ana Lind and Otto Brandt*, arrested in May”.
 */
export function madeFrom(found: Line, from: number, participle: number): number {
  const {words, tags} = found;
  if (words[from - 1]?.lower === 'and' && tags[from] === 'name' && tags[from - 2] === 'name')
    return phraseStart(found, from - 2);
  // “the removal of Lind, approved by the council”
  const host = words[from - 1]?.lower === 'of' && endsPhrase(words, tags, from - 2) ? words[from - 2]!.lower : '';
  if (
    host &&
    !isHuman(host) &&
    /^(?:approved|adopted|ratified|announced|published|signed|negotiated|brokered)$/.test(words[participle]!.lower)
  )
    return phraseStart(found, from - 2);
  const planned = /^(?:scheduled|planned|slated|arranged|due)$/.test(words[participle]!.lower); // “*a visit to Tallis*, scheduled for May”
  const place = planned ? /^(?:in|at|on|near|to|with|between)$/ : /^(?:in|at|on|near)$/;
  if (!(planned || MADE.test(words[participle]!.lower)) || !place.test(words[from - 1]?.lower ?? '')) return from;
  return (tags[from] === 'name' || planned) && endsPhrase(words, tags, from - 2) ? phraseStart(found, from - 2) : from;
}
