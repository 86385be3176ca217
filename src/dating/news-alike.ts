import {isState} from '../text/names.js';
import type {Sentence} from '../text/reading.js';
import {weekdayNamed} from './constraints.js';
import type {Day} from './days.js';
import type {Item} from './items.js';

/** Known days of a set within which its articles are of one happening: then a Thursday is that Thursday. */
export const FORTNIGHT = 14;
/** Sentences of an article that tell its news. */
const LEAD = 5;
/** So many names of what both lead sentences tell. */
const SAME_NAMES = 2;

/**
 * The weekday that an article without a day tells its news with, and the same one in the news of one that has its day and is of the
 * same people and places, in a set of a fortnight: they tell of one day.
 *
 * @param known the day of each article that has one
 */
export function newsAlike(
  items: readonly Item[],
  known: ReadonlyMap<number, Day>,
  named: (i: number) => Set<string>,
): [Item, Item][] {
  const days = [...known.values()];
  if (days.length === 0 || Math.max(...days) - Math.min(...days) > FORTNIGHT) return [];
  const leads = items.filter(({sentence: {order, kind}, expression}) => {
    const day = weekdayNamed(expression.text) > 0 && (expression.weekday || expression.named > 0);
    return order < LEAD && kind !== 'caption' && day && expression.direction !== 'future';
  });
  return leads.flatMap((one): [Item, Item][] => {
    if (known.has(one.article)) return [];
    const day = weekdayNamed(one.expression.text);
    const alike = leads.flatMap((other) => {
      const same = known.has(other.article) && weekdayNamed(other.expression.text) === day;
      const akin = same && isAkin(named(one.article), named(other.article));
      const score = akin ? likeness(one.sentence, other.sentence) : 0;
      return score > 0 ? [{other, score}] : [];
    });
    const most = Math.max(0, ...alike.map(({score}) => score));
    return alike.flatMap(({other, score}): [Item, Item][] => (score === most ? [[other, one]] : []));
  });
}

/** How many names two sentences share, if enough of them and not only of states; else 0. “Ketterby’s mayor Tove Lind” is one or two. */
function likeness(a: Sentence, b: Sentence): number {
  const [one, other] = [sharedNames(a, b), sharedNames(b, a)];
  const most = one.length < other.length ? other : one;
  return most.length >= SAME_NAMES && most.some(({keys}) => !keys.every(isState)) ? most.length : 0;
}

/** The names of a sentence that stand in another, too. */
function sharedNames(a: Sentence, b: Sentence): Sentence['names'] {
  const theirs = new Set(b.names.flatMap(({keys}) => keys));
  return a.names.filter(({keys}) => keys.some((key) => theirs.has(key)));
}

/** Whether two articles name the same, and not only states. */
function isAkin(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = [...a].filter((key) => b.has(key));
  return both.length >= SAME_NAMES && !both.every(isState);
}
