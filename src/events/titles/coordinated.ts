import {endings} from '../../text/endings.js';
import type {Statement} from '../../text/statements.js';
import type {Line} from '../../text/syntax.js';
import type {Mention} from '../mentions.js';
import type {Draft} from './drafts.js';
import {OPENING_COST} from './factuality.js';
import {subjects} from './subjects.js';
import {range, trimmed} from './trimming.js';

/**
 * The second of two things that somebody is or has to do, where the date is its own: “*The probe is expected* to land in May and *to take off* in
 * June”, “*Work could* start in May and *be finished* by June”.
 */
export function* coordinated(
  {sentence, dated}: Mention,
  found: Line,
  statement: Statement,
  price: number,
): Generator<Draft> {
  const {at, tags, words: list} = found;
  const {verb, opening} = statement;
  if (!dated[0] || !/^(?:start|mark|said|that)$/.test(opening)) return;
  const day = sentence.tokens.findIndex((t) => t.end > dated[0]!.timex.start);
  const and = tags.findIndex((tag, k) => k > verb.to && tag === 'conjunction');
  const to = and > 0 && tags[and + 1] === 'to';
  const head = to ? and + 2 : and + 1;
  const passive = list[head]?.lower === 'be' && tags[head + 1] === 'passive';
  if (and < 0 || at[head]! > day || !(passive || tags[head] === 'base')) return;
  // What it shares with the first: “is expected | to”, “could”.
  const infinitive = tags.findIndex((tag, k) => k >= verb.to && k < and && tag === 'to' && tags[k + 1] === 'base');
  const modal = /^(?:will|would|could|may|might|shall|should|must|can|'ll)$/.test(list[verb.from]!.lower);
  const until = to ? infinitive : infinitive > 0 ? infinitive + 1 : modal ? verb.from + 1 : -1;
  if (until < 0) return;
  const own = {from: head, to: passive ? head + 2 : head + 1, head: passive ? head + 1 : head, passive};
  for (const [subject, cost] of subjects(sentence, found, statement))
    for (const {at: end, cost: cut} of endings(found, {...statement, verb: own})) {
      const kept = [...subject, ...range(verb.from, until), ...range(and + 1, end)].map((k) => at[k]!);
      yield {
        sentence,
        kept: trimmed(sentence, kept),
        verb: at[verb.head]!,
        score: 2.8 - price - cost - cut - OPENING_COST[opening],
      };
    }
}
