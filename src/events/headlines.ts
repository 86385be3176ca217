import {isFinite} from '../text/grammar.js';
import {nearStems, stemsBetween} from '../text/reading.js';
import {contains} from '../text/snippet.js';
import {plain} from './plain-verbs.js';
import {untimed, type Mention, type Told} from './mentions.js';
import type {Cluster} from './profile.js';
import {undoes} from './retellings.js';

/** How many of its words a headline must share with a sentence below it that tells the same: three, and half of its own. */
export function least(words: ReadonlySet<string>): number {
  return Math.max(3, words.size / 2);
}

/**
 * Puts the headline of an article under what its lead dates, where it tells of it in the same words, though none of them may name a kind
 * of happening: “Harbour board warns of higher fees” over “Fees may rise by a third, the harbour board said on Tuesday.”
 *
 * @param clusters with a date; joined in place
 * @param story the sentences of all articles that tell of something, in order
 * @param rest retellings that belong to no dated event
 * @returns those of `rest` that still belong to none
 */
export function attachHeadlines(
  clusters: readonly Cluster[],
  story: readonly Told[],
  rest: readonly Mention[],
): Mention[] {
  const told = new Map<Told, {cluster: Cluster; mention: Mention}[]>();
  for (const cluster of clusters)
    for (const mention of cluster.mentions)
      (told.get(mention.sentence) ?? told.set(mention.sentence, []).get(mention.sentence)!).push({cluster, mention});
  const taken = new Set<Told>();
  for (const [i, headline] of story.entries()) {
    if (headline.kind !== 'headline' || told.has(headline)) continue;
    const verb = headline.roles.findIndex((role) => isFinite(role) || role === 'base'); // “Nordair to close its base”
    const best = verb < 0 ? null : toldBelow(headline, story, i, told);
    if (!best) continue;
    best.mentions.push(untimed(headline, plain(headline, verb)));
    taken.add(headline);
  }
  return rest.filter(({sentence}) => !taken.has(sentence));
}

/** The event that the lead dates in the words of its headline; null where none is, or two are alike. */
function toldBelow(
  headline: Told,
  story: readonly Told[],
  at: number,
  told: ReadonlyMap<Told, readonly {cluster: Cluster; mention: Mention}[]>,
): Cluster | null {
  const own = new Set(headline.stems);
  const undone = isUndone(headline);
  let best: Cluster[] = [];
  let most = least(own);
  for (let i = at + 1; story[i]?.article === headline.article; i++) {
    const sentence = story[i]!;
    if (sentence.kind === 'body' && !sentence.lead) break;
    if (!sentence.lead) continue;
    const dated = (told.get(sentence) ?? []).filter(({mention}) => mention.when);
    for (const {cluster, mention} of dated) {
      if (undone && !mention.off && !isUndone(sentence)) continue;
      const stems = stemsOf(sentence, mention, dated.length > 1);
      const shared = new Set(stems.filter((s) => own.has(s))).size;
      if (shared < most) continue;
      best = shared > most ? [cluster] : [...best, cluster];
      most = shared;
    }
  }
  return best.length === 1 ? best[0]! : null;
}

/** What a lead tells with one of its happenings: “a man has been jailed over a fire *that killed two in May*” dates the fire alone. */
function stemsOf(lead: Told, {trigger: {index}, within}: Mention, beside: boolean): readonly string[] {
  const {clauses, tokens, roles} = lead;
  if (within) {
    const inside = tokens.flatMap((token, i) => (contains(within, token) ? [i] : []));
    return stemsBetween(lead, inside[0]!, inside.at(-1)! + 1);
  }
  const own = clauses[index]!;
  const from = clauses.indexOf(own);
  if (from > 0 && (roles[from] === 'relative' || tokens[from]!.lower === 'whose'))
    return stemsBetween(lead, from, clauses.lastIndexOf(own) + 1);
  return beside ? nearStems(lead, index) : lead.stems;
}

/** “Nordair drops the Tallis deal”: another happening than the one that its noun names. */
function isUndone(sentence: Told): boolean {
  return sentence.tokens.some((_, i) => undoes(sentence, i));
}
