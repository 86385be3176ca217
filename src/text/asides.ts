import {isHuman} from './people.js';
import {endsPhrase, PERIOD, phraseEnd, type Line} from './syntax.js';
import {isStating} from './verbs.js';

/** The comma or dash that opens what another closes: a relative clause, a participle, a phrase; not a second statement. */
export function asideStart(found: Line, close: number): number {
  const {words, tags, verbs} = found;
  for (let k = close - 1; k > 0 && close - k < 34; k--) {
    if (tags[k] !== tags[close]) {
      if (tags[k] === 'stop') return -1;
      continue;
    }
    if (tags[k] === 'stop' && words[k]!.text !== words[close]!.text) return -1;
    if (!endsPhrase(words, tags, k - 1)) return -1;
    const inside = verbs.filter(({from}) => from > k && from < close);
    // All that is told between them hangs on a relative: “, which …,”, “, the treasurer who is in exile,”.
    const described = inside.length > 0 && tags.slice(k, inside[0]!.from).includes('relative');
    const dependent =
      /^(?:relative|subordinator|gerund)$/.test(tags[k + 1]!) || tags[k + 2] === 'relative' || described;
    const told = close - k < 8 && inside.length === 1 && isStating(words[inside[0]!.head]!.lower); // “, he said,”
    if (inside.length === 0 || dependent || told || tags[k] === 'stop') {
      if (tags[k + 1] === 'conjunction') return -1;
      // “AF447, flying from Rio de Janeiro, Brazil to Paris, plunged”: the participle opens what the last comma closes.
      const earlier = tags.lastIndexOf('comma', k - 1);
      const nested =
        tags[k + 1] === 'relative' &&
        tags[earlier + 1] === 'passive' &&
        !verbs.some(({from}) => from > earlier && from < k);
      const wider =
        earlier > 0 && /^(?:gerund|passive|relative)$/.test(tags[earlier + 1]!) && endsPhrase(words, tags, earlier - 1);
      return wider && (nested || !dependent) && !tags.slice(earlier, k).includes('stop') ? earlier : k;
    }
  }
  return -1;
}

/** The first of several commas that each open a further apposition: “Lind, 62, a miller from Tallis, a town in Nordmark,”. */
export function beforeAppositions({words, tags, verbs}: Line, open: number): number {
  for (let k = open - 1; k > 0 && tags[k] !== 'stop' && !verbs.some(({from, to}) => k >= from && k < to); k--) {
    if (tags[k] !== 'comma') continue;
    const next = phraseEnd({words, tags, verbs, at: []}, k + 1);
    const tells =
      /^(?:an?|the|his|her|its|one)$/.test(words[k + 1]!.lower) ||
      (tags[k + 1] === 'number' && k + 2 === open) ||
      (tags[k - 1] === 'name' && tags[k + 1] === 'noun' && isHuman(words[next - 1]!.lower)) || // “Ana Lind, chief prosecutor at …”
      // “his host, Ana Lind, the mayor,”, “the hostage, reporter Ana Lind, 34,”
      (isHuman(words[k - 1]!.lower) &&
        next === open &&
        tags.slice(k + 1, open).every((tag, i) => tag === 'name' || (i === 0 && isHuman(words[k + 1]!.lower))));
    const listed = tags.slice(k, open).includes('conjunction') && !/^an?$/.test(words[k + 1]!.lower);
    const timed = PERIOD.test(words[k - 1]!.lower); // “last week, | the editor of the paper,”
    if (!tells || listed || timed || !endsPhrase(words, tags, k - 1)) return open;
    open = k;
  }
  return open;
}
