import {endings} from '../../text/endings.js';
import {isList} from '../../text/lists.js';
import {isDangling} from '../../text/grammar.js';
import {statements} from '../../text/statements.js';
import {endsPhrase, type Line, phraseEnd} from '../../text/syntax.js';
import {isStating} from '../../text/verbs.js';
import type {Mention} from '../mentions.js';
import {isPlaced} from './dated-verb.js';
import type {Draft} from './drafts.js';
import {OPENING_COST} from './factuality.js';
import {subjects} from './subjects.js';
import {plainPart, quotesBefore, range} from './trimming.js';

/** Who said what in which words: “Okoro admitted: “I have lost””, “Lind told the court, “It was a mistake””; cut where a clause of the words ends. */
export function* speeches(mention: Mention, found: Line, price: number, trigger: number): Generator<Draft> {
  const {at, tags, words: list, verbs} = found;
  const {sentence} = mention;
  for (const statement of statements(found)) {
    const {verb, opening} = statement;
    if (!isStating(list[verb.head]!.lower) || !/^(?:start|mark)$/.test(opening) || quotesBefore(found, verb.from) % 2)
      continue;
    if (trigger !== verb.head && !isPlaced(mention, at[verb.from]!, at[verb.head]!)) continue;
    let open = verb.to;
    while (
      open < verb.to + 9 &&
      open < tags.length &&
      /^(?:noun|name|determiner|preposition|to|joint|genitive)$/.test(tags[open]!)
    )
      open++;
    if (tags[open] === 'comma' || list[open]?.text === ':') open++;
    if (tags[open] !== 'quote' || !/^["“]$/.test(list[open]!.text)) continue;
    // “Okoro admitted: [“]I have lost.”: what goes on in the next sentence has no mark that closes it here, and needs none.
    const mark = list.findIndex(({text}, k) => k > open && /^["”]$/.test(text));
    const goesOn = mark < 0 && list[open - 1]!.text === ':';
    const stop = list.at(-1)!.text === '.' ? list.length - 1 : list.length;
    const close = goesOn ? stop : mark;
    const first = list[open + 1]?.lower ?? '';
    if (close < open + 4) continue;
    const vague = isDangling(first.replace(/['’].*/, '')) && !/^(?:i|we|my|our|there)\b/.test(first) ? 0.5 : 0;
    for (const [named, cost] of subjects(sentence, found, statement))
      for (let end = open + 4; end <= close; end++) {
        const whole = end === close;
        const part =
          tags[end] === 'comma' ||
          tags[end] === 'stop' ||
          (tags[end] === 'conjunction' && verbs.some((v) => v.from > end));
        const told = verbs.some((v) => v.from > open && v.to < end);
        if (!whole && !(part && told && !isList(found, end))) continue;
        const until = /^[,.;]$/.test(list[end - 1]!.text) ? end - 1 : end;
        const said = goesOn
          ? [...range(verb.from, open), ...range(open + 1, until)]
          : [...range(verb.from, until), close];
        const kept = [...named, ...said].map((k) => at[k]!);
        yield {
          sentence,
          kept,
          verb: at[verb.head]!,
          score: 1.5 - price - cost - vague - (whole ? 0 : 0.2) - OPENING_COST[opening],
          speech: true,
        };
      }
  }
}

/** What was said, with who said it behind: “The mill will close, Ana Lind said”, ““It was a mistake,” said a mayor”. */
export function* saidBehind({sentence}: Mention, found: Line, price: number, said: number): Generator<Draft> {
  const {at, tags, words: list} = found;
  const all = statements(found);
  const telling = all.find(({verb, subject}) => verb.head === said && subject.to <= said);
  const from = telling?.subject.from ?? said;
  const comma = list.findLastIndex(({text}, k) => k < from && text === ',');
  const goesOn = all.some(
    ({opener, opening}) => /^(?:said|that)$/.test(opening) && opener >= said && opener < said + 6,
  );
  if (said < 0 || comma < 0 || telling?.opening === 'relative' || goesOn) return;
  if (range(comma + 1, from).some((k) => tags[k] !== 'quote')) return;
  const content = all.find(({verb, opening}) => verb.to <= comma && /^(?:start|mark)$/.test(opening));
  if (!content) return;
  // “said Ana Lind”, “told the court”
  const to = telling?.verb.to ?? said + 1;
  const asks = !telling || /^t(?:old|ells?)$/.test(list[said]!.lower);
  const end = asks ? phraseEnd(found, to) : to;
  if (asks && (end === to || !endsPhrase(list, tags, end - 1))) return;
  const tellers = telling ? [...subjects(sentence, found, telling)].map(([who]) => who) : [[]];
  const quote = tags[comma + 1] === 'quote' && tags[content.subject.from - 1] === 'quote';
  const ends = endings(found, content).filter(({at: k}) => k <= comma);
  for (const [who, cost] of subjects(sentence, found, content))
    for (const teller of tellers)
      for (const {at: k, cost: cut} of ends) {
        if (quote && k < comma) continue; // somebody’s own words, which are not cut
        const words = [...who, ...plainPart(found, content.verb.from, k), comma];
        const whole = quote ? [content.subject.from - 1, ...words, comma + 1] : words;
        const kept = [...whole, ...teller, ...range(said, end)].map((j) => at[j]!);
        const vague = teller.length === 1 && tags[teller[0]!] === 'pronoun' ? 0.5 : 0; // who “he” is, the line would not say
        yield {sentence, kept, verb: at[content.verb.head]!, score: 2.4 - price - cost - cut - vague};
      }
}
