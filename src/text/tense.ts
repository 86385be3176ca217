import {isFinite} from './grammar.js';
import type {Sentence} from './reading.js';

/** What the form of a predicate says of the time of what it tells. */
export type Tense = 'past' | 'present' | 'perfect' | 'future';

/** The tense of the predicate that a word is in; null for a word of none. */
export function tenseOf({tokens, roles, clauses}: Sentence, index: number): Tense | null {
  const role = roles[index];
  if (role === 'present') return isAlone(roles, clauses, index) ? 'present' : null;
  if (role !== 'past' && role !== 'base' && role !== 'participle' && role !== 'aux') return null;
  let tense: Tense | null = role === 'past' ? 'past' : null;
  for (let i = role === 'aux' ? index : index - 1; i >= 0 && (roles[i] === 'aux' || roles[i] === 'adverb'); i--) {
    const {lower} = tokens[i]!;
    // The auxiliary farthest to the left bears the tense.
    if (/^(?:will|shall|'ll|wo)$/.test(lower)) tense = 'future';
    else if (/^(?:has|have|'ve)$/.test(lower)) tense = tokens[i - 1]?.lower === 'to' ? null : 'perfect';
    else if (/^(?:is|are|am|'s|'re|'m|does|do)$/.test(lower)) tense = 'present';
    else if (/^(?:was|were|had|did|'d)$/.test(lower)) tense = 'past';
    else if (lower === 'be' && tokens[i - 1]?.lower === 'to')
      return null; // “is due to be laid”
    else if (roles[i] === 'aux' && !/^be(?:en|ing)?$/.test(lower)) return null; // what a modal verb supposes
  }
  return tense;
}

/** Whether a clause has no other predicate: of two, a form in -s may be a noun, “called general strikes”, “the armed forces fled”. */
function isAlone(roles: Sentence['roles'], clauses: Sentence['clauses'], index: number): boolean {
  return !roles.some((role, i) => i !== index && clauses[i] === clauses[index] && isFinite(role));
}
