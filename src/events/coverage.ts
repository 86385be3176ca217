import type {Evidence, Timeline} from '../model.js';
import type {Reading} from '../text/reading.js';
import {contains, firstAfter, type Stretch} from '../text/snippet.js';
import type {Happenings} from './happenings.js';
import {isByTheClock, type Mention} from './mentions.js';
import type {Cluster} from './profile.js';

/** Says of each article what was not used, and why: every temporal expression dates an event or stands here. */
export function* addCoverage(
  {articles, events, undated}: Timeline,
  readings: readonly Reading[],
  {dated, unplaced}: Happenings,
  clusters: readonly Cluster[],
): Generator<undefined, void, void> {
  const evidence = new Map<string, Evidence[]>();
  for (const item of [...events, ...undated].flatMap((e) => e.evidence))
    (evidence.get(item.article) ?? evidence.set(item.article, []).get(item.article)!).push(item);
  const dating = readings.map(({id, sentences}) =>
    bySentence(
      sentences,
      (evidence.get(id) ?? []).filter((e) => e.timex),
    ),
  );
  yield;
  const idle = readings.map((_, i) => [...unplaced[i]!]);
  const within = new Map<Mention, Cluster>();
  for (const one of clusters) for (const mention of one.mentions) within.set(mention, one);
  for (const mention of dated) {
    const {sentence} = mention;
    const beside = dating[sentence.article]!.get(sentence) ?? [];
    for (const {timex} of mention.dated) {
      if (beside.some((e) => contains(e.timex!, timex))) continue;
      const shown = within
        .get(mention)
        ?.mentions.find((m) => beside.some((e) => m.sentence === sentence && dates(m, e)));
      const reason = shown
        ? `dates the same event as “${shown.dated[0]!.timex.text}”`
        : isByTheClock(mention)
          ? 'only tells at what hour, of a day that other words name'
          : 'is said in passing, and no statement of its own tells what it dates';
      idle[sentence.article]!.push({sentence, timex, reason});
    }
  }
  for (const [i, a] of articles.entries()) {
    if (i % 64 === 63) yield;
    a.coverage = {
      sentences: readings[i]!.sentences.length,
      used: countInside(readings[i]!.sentences, evidence.get(a.id) ?? []),
      unused: idle[i]!.map(({timex: {start, end, text}, reason}) => ({start, end, exact: text, reason})).sort(
        (one, other) => one.start - other.start,
      ),
    };
  }
}

/** How many of the sentences, in their order, lie inside some of the evidence: one sweep, as a long article has thousands of both. */
function countInside(sentences: readonly Stretch[], evidence: readonly Stretch[]): number {
  const begun = [...evidence].sort((a, b) => a.start - b.start);
  let [next, reach, count] = [0, -1, 0];
  for (const {start, end} of sentences) {
    while (next < begun.length && begun[next]!.start <= start) reach = Math.max(reach, begun[next++]!.end);
    if (end <= reach) count++;
  }
  return count;
}

/** The evidence that holds each sentence, in its order. Found by search: a long article has thousands of both. */
function bySentence(sentences: readonly Stretch[], evidence: readonly Evidence[]): Map<Stretch, Evidence[]> {
  const found = new Map<Stretch, Evidence[]>();
  const starts = sentences.map(({start}) => start);
  for (const item of evidence) {
    let low = firstAfter(starts, item.start - 1);
    for (; low < sentences.length && sentences[low]!.end <= item.end; low++)
      (found.get(sentences[low]!) ?? found.set(sentences[low]!, []).get(sentences[low]!)!).push(item);
  }
  return found;
}

/** Whether a mention’s date is the one that is shown with a piece of evidence. */
function dates({dated}: Mention, {timex}: Evidence): boolean {
  return dated.some(({timex: own}) => contains(timex!, own));
}
