import {CALLED_FOR} from '../../text/ending-cost.js';
import {endsPhrase, type Line, type Part, phraseEnd, phraseStart} from '../../text/syntax.js';

/** The event’s own name: the noun phrase of the trigger with the phrases behind it, or what a participle or infinitive does. */
export function* eventNames(found: Line, trigger: number): Generator<[Part, number]> {
  const {tags, words: list, verbs} = found;
  if (verbs.some(({from, to}) => trigger >= from && trigger < to)) return; // a verb names nothing
  if (list[trigger]!.capital && INSTITUTION.test(list[trigger]!.lower) && tags[trigger] === 'name') return;
  if (list[trigger]!.lower === 'close' && list[trigger + 1]?.lower === 'to') return; // “arrested close to the border”
  if (tags[trigger - 1] === 'joint' && list[trigger - 1]!.text !== '.' && tags[trigger + 1] === 'noun') return; // “a clean-cut lad”
  let from = trigger;
  let end = phraseEnd(found, trigger);
  let cost = 0;
  if (tags[trigger] === 'base') {
    // “Trump’s decision to launch missiles”: an infinitive belongs to the noun that asks for it.
    if (tags[trigger - 1] !== 'to' || tags[trigger - 2] !== 'noun' || !endsPhrase(list, tags, trigger - 2)) return;
    if (READY.test(list[trigger - 2]!.lower)) return; // “due to open” names nothing
    from = phraseStart(found, trigger - 2);
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
  } else if (tags[trigger] === 'gerund') {
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
    cost = 0.4; // “winning the cup”: who does it is not said
  } else if (tags[trigger] === 'noun' || tags[trigger] === 'name') {
    if (!endsPhrase(list, tags, end - 1)) return;
    // “During the election *campaign* | Ana Lind was …”: whoever acts is no part of it.
    let named = end;
    while (tags[named - 1] === 'name') named--;
    if (named > trigger && tags[named - 1] === 'noun' && /^(?:aux|finite)$/.test(tags[end] ?? '')) end = named;
    if (SOMEBODY.test(list[end - 1]!.lower)) return; // “the champion of 2004” is somebody
    from = phraseStart(found, end - 1);
    cost = end - 1 > trigger ? 0.4 : 0; // “attack victims” are no attack
  } else return;
  // “an inquiry to *secure* convictions”: a verb that nobody knows
  if (tags[from - 1] === 'to' && tags[from] === 'noun' && from < trigger) from++;
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
    if (list[end]!.lower === 'despite') break; // “votes | despite a challenge”
    let next = phraseEnd(found, end + 1);
    if (list[end]!.lower === 'between' && list[next]?.lower === 'and') next = phraseEnd(found, next + 1);
    if (next <= end + 1 || !endsPhrase(list, tags, next - 1)) break;
    // “on her *assassination* to the ambassador”: to whom, another word tells.
    if (
      tags[end] === 'to' &&
      tags[end + 1] !== 'number' &&
      !TOWARDS.test(list[end - 1]!.lower) &&
      !TOWARDS.test(list[trigger]!.lower)
    )
      break;
    // “the Tour of Norland winner”
    if (list[end]!.lower === 'of' && tags[end + 1] === 'name' && next > end + 2 && SOMEBODY.test(list[next - 1]!.lower))
      return;
    // “calls for Okoro *to resign*”: for what, only the infinitive tells.
    if (list[end]!.lower === 'for' && tags[next] === 'to' && CALLED_FOR.test(list[trigger]!.lower)) {
      const done = tags[next + 1] === 'base' ? phraseEnd(found, next + 2) : -1;
      if (done < 0 || (done === next + 2 && !/^(?:stop|comma)$/.test(tags[done] ?? 'stop'))) break;
      next = done;
    }
    if (list[end]!.lower === 'with' && /^(?:gerund|passive)$/.test(tags[next] ?? '')) break; // “elections with a verdict pending”
    end = next;
    if (list[end]?.lower !== 'of') yield [{from, to: end}, cost - 0.1 * n];
  }
}

/** Nouns that tell to whom or where something is. */
const TOWARDS =
  /^(?:call|visit|trip|tour|journey|pilgrimage|voyage|flight|march|return|stage|run|ride|race|ascent|climb|invitation|speech|address|letter|message|answer|reply|response|reaction|threat|challenge|objection|opposition|appeal|end|damage|aid|access|exit|switch|transition|move|contribution|amendment|change|extension|concession|ambassador|deportation|extradition|transfer|export|sale|shipment|delivery|donation|loan|rise|cut|drop|fall|increase|testimony|pledge|attempt)s?$/;

/** Adjectives with an infinitive. */
const READY = /^(?:due|set|(?:un)?able|ready|(?:un)?likely|eager|keen|free|reluctant|bound)$/;

/** Who did what happened: “the champion of 2004”, “the attackers of May”. */
const SOMEBODY =
  /^(?:champion|winner|loser|host|successor|killer|attacker|protest[eo]r|visitor|voter|candidate|commissioner|buyer|investor|founder|organi[sz]er)s?$/;

/** What is nothing that happens where it is part of a name: “the Merrow National Congress”, “the High Court”. */
const INSTITUTION = /^(?:congress|court|tribunal)$/;
