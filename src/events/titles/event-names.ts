import {endsPhrase, type Line, type Part, phraseEnd, phraseStart} from '../../text/syntax.js';

/** The event’s own name: the noun phrase of the trigger with the phrases behind it, or what a participle or infinitive does. */
export function* eventNames(found: Line, trigger: number): Generator<[Part, number]> {
  const {tags, words: list, verbs} = found;
  if (verbs.some(({from, to}) => trigger >= from && trigger < to)) return; // a verb names nothing
  if (list[trigger]!.capital && INSTITUTION.test(list[trigger]!.lower) && tags[trigger] === 'name') return;
  if (tags[trigger - 1] === 'joint' && list[trigger - 1]!.text !== '.' && tags[trigger + 1] === 'noun') return; // “a clean-cut lad”
  let from = trigger;
  let end = phraseEnd(found, trigger);
  let cost = 0;
  if (tags[trigger] === 'base') {
    // “Trump’s decision to launch missiles”: an infinitive belongs to the noun that asks for it.
    if (tags[trigger - 1] !== 'to' || tags[trigger - 2] !== 'noun' || !endsPhrase(list, tags, trigger - 2)) return;
    from = phraseStart(found, trigger - 2);
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
  } else if (tags[trigger] === 'gerund') {
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
    cost = 0.4; // “winning the cup”: who does it is not said
  } else if (tags[trigger] === 'noun' || tags[trigger] === 'name') {
    if (!endsPhrase(list, tags, end - 1)) return;
    if (SOMEBODY.test(list[end - 1]!.lower)) return; // “the champion of 2004” is somebody
    from = phraseStart(found, end - 1);
    cost = end - 1 > trigger ? 0.4 : 0; // “attack victims” are no attack
  } else return;
  // “*free and* fair elections”, “*the Mills and* Rivers Commission report”
  const bare =
    from < trigger && /^(?:noun|name)$/.test(tags[from]!) && /^(?:and|or)$/.test(list[from - 1]?.lower ?? '');
  const start = bare && tags[from - 2] === tags[from] ? phraseStart(found, from - 2) : from;
  if (start < from && (tags[from] === 'name' || start === from - 2)) from = start;
  else if (bare) cost += 0.6;
  while (/^(?:the|an?|his|her|its|their|our|my|your)$/.test(list[from]!.lower) && from < trigger) from++;
  yield [{from, to: end}, cost + 0.2];
  for (let n = 0; n < 4 && (tags[end] === 'preposition' || (tags[end] === 'to' && tags[end + 1] !== 'base')); n++) {
    if (tags[end + 1] === 'gerund' && /^(?:through|by|without|after|before)$/.test(list[end]!.lower)) break; // how another did it
    let next = phraseEnd(found, end + 1);
    if (list[end]!.lower === 'between' && list[next]?.lower === 'and') next = phraseEnd(found, next + 1);
    if (next <= end + 1 || !endsPhrase(list, tags, next - 1)) break;
    if (list[end]!.lower === 'with' && /^(?:gerund|passive)$/.test(tags[next] ?? '')) break; // “elections with a verdict pending”
    end = next;
    if (list[end]?.lower !== 'of') yield [{from, to: end}, cost - 0.1 * n];
  }
}

/** Who did what happened: “the champion of 2004”, “the attackers of May”. */
const SOMEBODY =
  /^(?:champion|winner|loser|host|successor|killer|attacker|protest[eo]r|visitor|voter|candidate|commissioner|buyer|investor|founder|organi[sz]er)s?$/;

/** What is nothing that happens where it is part of a name: “the Merrow National Congress”, “the High Court”. */
const INSTITUTION = /^(?:congress|court|tribunal)$/;
