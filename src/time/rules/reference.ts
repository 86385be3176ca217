/** Present, past and future without a calendar: “now”, “currently”, “recently”, “the future”, “soon”. Taken by how often news annotators take them. */
import type {Meaning} from '../meaning.js';
import {family} from '../rule.js';
import {plainNow, soonAhead} from '../guards.js';

export const reference = family('reference');
const {rule} = reference;

const ref = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Meaning => ({kind: 'ref', value});

rule('(right|just)? now', (_, place) => (plainNow(place) ? ref('PRESENT_REF') : null));
rule('( currently|nowadays|current | these days | the time being )', () => ref('PRESENT_REF'));
rule('( the? present | the|this|that time|moment )', (_, place) =>
  // “at present”, “from 1950 to the present”, “until that time”
  /^(at|until|to)$/.test(place.word(-1)) && place.next() !== 'of'
    ? ref(place.has('that') || (place.word(0) === 'the' && place.has('time')) ? 'PAST_REF' : 'PRESENT_REF')
    : null,
);
rule(
  '( (more|most|only|just)? recently | recent|lately | back then | those days | (the)? (more|most)? recent|past|previous|earlier years | some|a (short|long)? time|while|moment|moments ago | (not)? (so|that|too|very)? long ago | the other day|week|night )',
  // “as recently as Friday”
  (_, place) => (place.word(-1) === 'as' ? null : ref('PAST_REF')),
);
rule('the (recent|distant)? past', (_, place) =>
  // “the past three summers”, “the past season”
  place.after?.kind === 'number' || place.after?.entry?.number || place.after?.entry?.unit ? null : ref('PAST_REF'),
);
// “the future of the party” is what will become of it; “in future” stands behind what is to come.
rule('(the)? ( near|foreseeable|immediate|distant | not - too - distant )? future', (_, place) =>
  (place.word(0) === 'the' ? place.next() === 'of' : place.word(-1) !== 'in' || place.goesOn)
    ? null
    : ref('FUTURE_REF'),
);
rule('(any time | anytime)? soon', (_, place) => (soonAhead(place) ? ref('FUTURE_REF') : null));
rule('( as soon as possible | a later date|time | any day|minute|moment now )', () => ref('FUTURE_REF'));
