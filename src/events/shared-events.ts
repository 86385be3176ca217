import type {SameEvent, Solved} from '../dating/solve.js';
import {isState} from '../text/names.js';
import {formatDay, weekday} from '../time/calendar.js';
import {floating} from './cluster.js';
import {isExact, type Mention} from './mentions.js';
import {bestOf, hasAct, isOfAct, namesOf, profileOf, type Cluster, type Familiarity, type Profile} from './profile.js';

/** The expressions of several articles that date one event to a day. */
export function sameEvents(clusters: readonly Cluster[]): SameEvent[] {
  return clusters
    .map(({mentions}) => mentions.filter(isDatedToDay).map(expressionOf))
    .filter((members) => new Set(members.map((m) => m.article)).size > 1);
}

const isDatedToDay = ({when}: Mention): boolean => when !== null && isExact(when);

const expressionOf = ({sentence, dated}: Mention): SameEvent[number] => ({
  article: sentence.article,
  start: dated[0]!.timex.start,
});

/** How alike a mention and an event must be (see `bestOf`): where its own sentence names someone of it, and where only its article does. */
const LEAST = {named: 1.1, unnamed: 0.9};
/** How much more than any event of another day. */
const MARGIN = 0.2;
/** Days within which all of a set that has a day was written: then a Thursday is that Thursday, and a 7 August that of one year. */
const REACH = {weekday: 14, date: 200};

/**
 * What an article of unknown day dates by a weekday or a day of the month, and another article to its day: “spoke on Thursday”, “spoke on
 * 7 August 2025”, which was a Thursday. The same act of the same people; that the days agree besides is what chance gives to one in seven. In
 * sets of five articles of a few days, of which two had a day, 55 of 58 that told the same act on such a weekday were of that week; in sets of
 * years three in ten, so weekdays tell nothing there.
 *
 * @param adrift mentions whose day hangs on that of their article
 */
export function* recognised(
  clusters: readonly Cluster[],
  adrift: readonly Mention[],
  solved: readonly Solved[],
  familiar: Familiarity,
): Generator<undefined, SameEvent[], void> {
  const written = solved.flatMap(({days}) => (days ? [days[0]!, days.at(-1)!] : []));
  const reach =
    written.reduce((a, b) => Math.max(a, b), -Infinity) - written.reduce((a, b) => Math.min(a, b), Infinity);
  if (!(reach <= REACH.date)) return [];
  const profiles = clusters.flatMap((one, order): Profile[] => {
    const [first, ...more] = one.mentions.filter(isDatedToDay);
    if (!first || !one.when || !isExact(one.when)) return [];
    return [profileOf(one, [first, ...more], familiar, order)];
  });
  const found: SameEvent[] = [];
  for (const [n, mention] of adrift.entries()) {
    if (n % 8 === 7) yield;
    const alike = (profile: Profile): boolean =>
      isNamedDay(mention, profile, reach <= REACH.weekday) &&
      (isOfAct(mention, profile) || hasAct(mention, profile.acts));
    const possible = profiles.filter(alike);
    const best = bestOf(mention, possible, familiar);
    if (!best || best.score < leastFor(mention, best.profile, familiar)) continue;
    const {cluster: one} = best.profile;
    const elsewhere = possible.filter(({cluster: {when}}) => when!.start !== one.when!.start);
    if ((bestOf(mention, elsewhere, familiar)?.score ?? 0) > best.score - MARGIN) continue;
    for (const dating of one.mentions.filter(isDatedToDay)) found.push([expressionOf(dating), expressionOf(mention)]);
  }
  return found;
}

/** What several articles of unknown day date alike: “struck on 24 January”, “died in the earthquake of 24 January”. */
export function* saidAlike(adrift: readonly Mention[], familiar: Familiarity): Generator<undefined, SameEvent[], void> {
  const days = adrift.filter(({dated: [first]}) => MONTH_DAY.test(first!.timex.value));
  return (yield* floating(days, familiar)).flatMap(({mentions: [first, ...more]}) =>
    more.map((other) => [expressionOf(first!), expressionOf(other)]),
  );
}
const MONTH_DAY = /^XXXX-(\d\d-\d\d)/;

/** Whether an event lies on a day such as the words name: a Thursday, a 7 August. */
function isNamedDay({dated: [first]}: Mention, {cluster: {when}}: Profile, weekdays: boolean): boolean {
  const {value} = first!.timex;
  const {start} = when!;
  const [, week] = /^XXXX-WXX-(\d)/.exec(value) ?? [];
  if (week) return weekdays && weekday(start) === Number(week);
  const [, day] = MONTH_DAY.exec(value) ?? [];
  return day !== undefined && formatDay(start).endsWith(day);
}

/** “The two presidents spoke on Thursday”, in an article that names both elsewhere, may be of them, too. */
function leastFor(mention: Mention, {names}: Profile, familiar: Familiarity): number {
  const own = [...names].filter((key) => !isState(key));
  const named = namesOf(mention);
  if (own.some((key) => named.has(key))) return LEAST.named;
  const there = own.filter((key) => familiar.isNamedIn(mention.sentence.article, key));
  return there.length >= Math.min(2, own.length) && own.length > 0 ? LEAST.unnamed : Infinity;
}
