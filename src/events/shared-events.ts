import type {Solved} from '../dating/conclude.js';
import type {SameEvent} from '../dating/solve.js';
import {isState} from '../text/names.js';
import {dayNumber, formatDay, weekday} from '../time/calendar.js';
import {floating} from './cluster.js';
import {dayOf} from './happenings.js';
import {isExact, type Mention} from './mentions.js';
import {bestOf, hasAct, isOfAct, namesOf, profileOf, type Cluster, type Familiarity, type Profile} from './profile.js';

/** The expressions of several articles that date one event to a day. */
export function sameEvents(clusters: readonly Cluster[]): SameEvent[] {
  return clusters
    .map(({mentions}) => mentions.filter(isDatedToDay).map(expressionOf))
    .filter((members) => new Set(members.map((m) => m.article)).size > 1);
}

const isDatedToDay = ({when}: Mention): boolean => when !== null && isExact(when);

const namesDate = ({dated: [first]}: Mention): boolean => first!.timex.rule.startsWith('absolute');

const expressionOf = ({sentence, dated}: Mention): SameEvent[number] => ({
  article: sentence.article,
  start: dated[0]!.timex.start,
});

/**
 * How alike a mention and an event must be (see `bestOf`): where its own sentence names someone of it, where only its article does,
 * where no more than one name is in both articles, and where it is of a whole week.
 */
const LEAST = {named: 1.1, unnamed: 0.9, alike: 1.3, week: 1.5};
/** How much more than any event of another day. */
const MARGIN = 0.2;
/** Days within which all of a set whose day is certain was written: then a Thursday is that Thursday, and a 7 August that of one year. */
const REACH = {weekday: 14, date: 200};

/**
 * What an article of unknown day dates by a weekday or a day of the month, and another article to its day: “spoke on Thursday”, “spoke on
 * 7 August 2025”, which was a Thursday. The same act of the same people; that the days agree besides is what chance gives to one in seven. In
 * sets of five articles of a few days, of which two had a day, 55 of 58 that told the same act on such a weekday were of that week; in sets of
 * years three in ten, so weekdays tell nothing there.
 *
 * @param adrift mentions whose day hangs on that of their article
 * @param small whether the set is a story and no archive (see `isSmall`)
 */
export function* recognised(
  clusters: readonly Cluster[],
  adrift: readonly Mention[],
  solved: readonly Solved[],
  familiar: Familiarity,
  small: boolean,
): Generator<undefined, SameEvent[], void> {
  const sure = solved.map((one) => ((small ? one.own : one.dating.firm) ? dayOf(one) : null));
  const written = sure.flatMap((day) => (day ? [dayNumber(day.start)] : []));
  if (written.length === 0) return [];
  const reach = written.reduce((a, b) => Math.max(a, b)) - written.reduce((a, b) => Math.min(a, b));
  if (reach > REACH.date) return [];
  // A weekday that only a likeness has dated is no ground for the next: one wrong day would draw a chain of them.
  const isSure = (m: Mention): boolean => isDatedToDay(m) && (sure[m.sentence.article] !== null || namesDate(m));
  const profiles = clusters.flatMap((one, order): Profile[] => {
    const dating = one.mentions.filter(isSure);
    if (dating.length === 0 || !one.when || !isExact(one.when)) return [];
    return [profileOf(one, dating, familiar, order)];
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
    const day = dayNumber(one.when!.start);
    for (const dating of one.mentions.filter(isSure))
      found.push([{...expressionOf(dating), day}, expressionOf(mention)]);
  }
  return found;
}

/**
 * What several articles of unknown day date alike: “struck on 24 January”, “died in the earthquake of 24 January”; and, where no article
 * of a small set has a day, what is much like it on a weekday: “the truce agreed on Saturday”, “a truce agreed on 10 October”.
 */
export function* saidAlike(
  adrift: readonly Mention[],
  solved: readonly Solved[],
  familiar: Familiarity,
  small: boolean,
): Generator<undefined, SameEvent[], void> {
  const days = adrift.filter(({dated: [first]}) => MONTH_DAY.test(first!.timex.value));
  const clusters = yield* floating(days, familiar);
  const found = clusters.flatMap(({mentions: [first, ...more]}) =>
    more.map((other) => [expressionOf(first!), expressionOf(other)]),
  );
  if (!small || solved.some((one) => one.days)) return found;
  const profiles = clusters.map((one, order) => profileOf(one, one.mentions, familiar, order));
  for (const [n, mention] of adrift.entries()) {
    if (n % 8 === 7) yield;
    if (!WEEKDAY.test(mention.dated[0]!.timex.value)) continue;
    const best = bestOf(mention, profiles, familiar);
    const [dating] = best?.profile.cluster.mentions ?? [];
    if (best && dating && best.score >= LEAST.named && dating.sentence.article !== mention.sentence.article)
      found.push([expressionOf(dating), expressionOf(mention)]);
  }
  return found;
}
const WEEKDAY = /^XXXX-WXX-(\d)/;
/** It holds every day of a set of one fortnight. */
const LAST_WEEK = /^(?:late |early )?last week$/i;
const MONTH_DAY = /^XXXX-(\d\d-\d\d)/;

/** Whether an event lies on a day such as the words name: a Thursday, a 7 August. */
function isNamedDay({dated: [first]}: Mention, {cluster: {when}}: Profile, weekdays: boolean): boolean {
  const {value, text} = first!.timex;
  const {start} = when!;
  if (LAST_WEEK.test(text)) return weekdays;
  const [, week] = WEEKDAY.exec(value) ?? [];
  if (week) return weekdays && weekday(start) === Number(week);
  const [, day] = MONTH_DAY.exec(value) ?? [];
  return day !== undefined && formatDay(start).endsWith(day);
}

/** “The two presidents spoke on Thursday”, in an article that names both elsewhere, may be of them, too. */
function leastFor(mention: Mention, {names, articles}: Profile, familiar: Familiarity): number {
  if (LAST_WEEK.test(mention.dated[0]!.timex.text)) return LEAST.week;
  const own = [...names].filter((key) => !isState(key));
  const {article} = mention.sentence;
  // A day of the month alone is of one in 365; a quake has nobody’s name.
  const dated = MONTH_DAY.test(mention.dated[0]!.timex.value);
  const ofStory = (alike: boolean): boolean => [...articles].some((one) => familiar.areOneStory(one, article, alike));
  if (dated || own.length === 0) {
    if (ofStory(false)) return dated ? LEAST.unnamed : LEAST.named;
    if (ofStory(true)) return LEAST.alike;
  }
  const named = namesOf(mention);
  if (own.some((key) => named.has(key))) return LEAST.named;
  const there = own.filter((key) => familiar.isNamedIn(mention.sentence.article, key));
  return there.length >= Math.min(2, own.length) && own.length > 0 ? LEAST.unnamed : Infinity;
}
