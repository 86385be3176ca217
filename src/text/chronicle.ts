import {isFinite, isVerbForm, type Role} from './grammar.js';
import type {Token} from './tokens.js';

/**
 * The roles of a sentence of a chronicle, in whose present also those forms are verbs that are nouns elsewhere: “The council awards a contract”,
 * “Brone Marine enters administration”, “Police close the bridge”, “Wins the prize”. At most one is found, before every other finite verb of
 * the main clause.
 */
export function chronicled(list: readonly Token[], tags: Role[]): Role[] {
  const border = tags.findIndex((role) => role === 'relative' || role === 'subordinator');
  const main = border < 0 ? tags : tags.slice(0, border);
  const finite = main.findIndex(isFinite);
  const before = finite < 0 ? main : main.slice(0, finite);
  const verb = before.findIndex((role, i) => role === 'noun' && isPredicate(list, tags, i, finite >= 0));
  return verb < 0 ? tags : tags.with(verb, 'present');
}

/** @param second another finite verb follows: “enters the mill and begins to shoot” */
function isPredicate(list: readonly Token[], tags: readonly Role[], i: number, second: boolean): boolean {
  const {lower} = list[i]!;
  const [before, after] = [tags[i - 1], tags[i + 1] ?? ''];
  const goesOn = GOES_ON.test(after);
  if (i === 0) return !second && goesOn && (isVerbForm(lower) === 's' || LIFE.test(lower));
  if (before !== 'noun' && before !== 'name') return false;
  const singular = /[^s]s$/.test(lower);
  const plural = PLURAL.test(list[i - 1]!.lower);
  // No phrase of nouns goes on with an article: “Prosecutors search the offices”, “The guard opens a door”.
  if (after === 'determiner' && singular !== plural) return true;
  if (second) return false;
  if (isVerbForm(lower) === 'plain') return plural && (i === 1 || goesOn || after === 'mark');
  return singular && (before === 'name' || goesOn);
}
const GOES_ON = /^(?:determiner|number|name|preposition)$/;
/** What a life is told by, in forms that are nouns elsewhere. */
const LIFE = /^(?:graduates|marries|studies)$/;
const PLURAL = /[^s]s$|^(?:police|people|men|women|children)$/;
