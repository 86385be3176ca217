import {isState} from '../text/names.js';
import {DAY} from '../time/calendar.js';
import {peopleOf, type Cluster} from './profile.js';
import {undatedMentions, type Mention, type Told} from './mentions.js';

/**
 * Dates that one event lends another: “the call came on the same day that Clinton gave an interview”, “his visit coincided with
 * the summit”. The side that is dated elsewhere dates the other; nothing is lent where neither is.
 *
 * @param dated events with a date; joined in place
 * @param loose events without one; those that are lent a date get it, in place
 */
export function sameDay(dated: Cluster[], loose: Cluster[], sentences: readonly Told[]): void {
  for (const sentence of sentences) {
    const link = linkIn(sentence);
    if (!link) continue;
    const [before, after] = [
      sentence.triggers.filter((t) => t.index < link.at),
      sentence.triggers.filter((t) => t.index > link.at),
    ];
    const sideOf = (list: typeof before) =>
      dated.find((c) => isDay(c) && c.mentions.some((m) => m.sentence === sentence && list.includes(m.trigger)));
    const [left, right] = [sideOf(before), sideOf(after)];
    if (!!left === !!right) continue;
    const lender = (left ?? right)!;
    const mention = borrower(sentence, left ? after : before, link.at);
    if (mention) lend(dated, loose, lender, mention, link.exact);
  }
}

function linkIn({tokens}: Told): {at: number; exact: boolean} | null {
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [a, b, c] = [tokens[i]!.lower, tokens[i + 1]!.lower, tokens[i + 2]?.lower];
    if (a === 'same' && b === 'day' && (c === 'that' || c === 'as')) return {at: i + 1, exact: true};
    if (/^coincid(?:ed|es|ing)$/.test(a) && b === 'with') return {at: i, exact: false};
  }
  return null;
}

/** The first happening of the other side. */
function borrower(sentence: Told, triggers: readonly Told['triggers'][number][], at: number): Mention | null {
  const found = undatedMentions(sentence).filter((m) => triggers.includes(m.trigger));
  return found.sort((a, b) => Math.abs(a.trigger.index - at) - Math.abs(b.trigger.index - at))[0] ?? null;
}

function lend(dated: Cluster[], loose: Cluster[], lender: Cluster, mention: Mention, exact: boolean): void {
  const own = loose.find((c) => c.mentions.some((m) => m.sentence === mention.sentence));
  const names = new Set(namesBeside(mention));
  const known = dated.find(
    (c) =>
      c !== lender &&
      isDay(c) &&
      c.when!.start === lender.when!.start &&
      c.mentions.some((m) => namesBeside(m).some((k) => names.has(k))) &&
      !c.mentions.some((m) => lender.mentions.some((l) => l.sentence === m.sentence)),
  );
  if (known && exact) {
    if (!known.mentions.some((m) => m.sentence === mention.sentence)) known.mentions.push({...mention, lent: true});
    return;
  }
  const cluster = own ?? {mentions: [mention], when: null};
  cluster.when = {...lender.when!};
  cluster.linked = {to: lender, exact, sentence: mention.sentence};
  if (own) loose.splice(loose.indexOf(own), 1);
  dated.push(cluster);
}

/** The persons and things named in the mention’s own part of the sentence, without states. */
function namesBeside(mention: Mention): string[] {
  return peopleOf(mention).filter((k) => !isState(k));
}

function isDay({when}: Cluster): boolean {
  return !!when && when.end - when.start === DAY;
}
