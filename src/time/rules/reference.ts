/** Present, past and future without a calendar: “now”, “currently”, “recently”, “the future”, “soon”. Taken by how often news annotators take them. */
import type {Meaning} from '../meaning.js';
import {family} from '../rule.js';
import {plainNow} from '../guards.js';

export const reference = family('reference');
const {rule} = reference;

const ref = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Meaning => ({kind: 'ref', value});

rule('now', 'DATE', '(right|just)? now', (_, place) => (plainNow(place) ? ref('PRESENT_REF') : null));
rule('currently', 'DATE', 'currently|nowadays', () => ref('PRESENT_REF'));
rule('current', 'DATE', 'current', () => ref('PRESENT_REF'));
rule('at-present', 'DATE', 'the present|moment', (_, {tokens, from, to}) =>
  tokens[from - 1]?.text === 'at' && tokens[to]?.text !== 'of' ? ref('PRESENT_REF') : null,
);
rule('these-days', 'DATE', 'these days', () => ref('PRESENT_REF'));
rule('this-time', 'DATE', 'this time', (_, {tokens, from}) =>
  tokens[from - 1]?.text === 'at' ? ref('PRESENT_REF') : null,
);
rule('recently', 'DATE', '(more|most|only|just)? recently', () => ref('PAST_REF'));
rule('recent', 'DATE', 'recent', () => ref('PAST_REF'));
rule('recent-units', 'DATE', '(the)? (more|most)? recent|past|previous|earlier years', () => ref('PAST_REF'));
rule('the-past', 'DATE', 'the (recent|distant)? past', (_, {tokens, to}) =>
  // “the past three summers”, “the past season”
  tokens[to]?.kind === 'number' || tokens[to]?.entry?.number || tokens[to]?.entry?.unit ? null : ref('PAST_REF'),
);
rule('long-ago', 'DATE', '(not)? (so|very|too)? long ago', () => ref('PAST_REF'));
rule('time-ago', 'DATE', 'some|a (short|long)? time|while|moment|moments ago', () => ref('PAST_REF'));
rule('other-day', 'DATE', 'the other day', () => ref('PAST_REF'));
rule('lately', 'DATE', 'lately', () => ref('PAST_REF'));
rule('at-the-time', 'DATE', 'the|that time', (_, {tokens, from, to}) =>
  tokens[from - 1]?.text === 'at' && tokens[to]?.text !== 'of' ? ref('PAST_REF') : null,
);
rule('future', 'DATE', 'the ( near|foreseeable|immediate|distant | not - too - distant )? future', () =>
  ref('FUTURE_REF'),
);
rule('in-future', 'DATE', '(near|foreseeable)? future', (_, {tokens, from, to}) =>
  tokens[from - 1]?.text === 'in' && (tokens[to]?.kind !== 'word' || tokens[to].breaks) ? ref('FUTURE_REF') : null,
);
rule('as-soon-as-possible', 'DATE', 'as soon as possible', () => ref('FUTURE_REF'));
rule('later-date', 'DATE', 'a later date|time', () => ref('FUTURE_REF'));
