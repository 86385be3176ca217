import type {Span} from '../model.js';
import {isFinite, isVerb} from '../text/grammar.js';
import {jaccard, shared} from '../text/similarity.js';
import {contains, type Stretch} from '../text/snippet.js';
import {QUOTE, stem, type Token} from '../text/tokens.js';
import {isTelling, actOf} from './acts.js';
import {least} from './headlines.js';
import {onDay, untimed, type Mention, type Told} from './mentions.js';
import {plain, triggerAt} from './plain-verbs.js';
import type {Cluster} from './profile.js';
import {isGeneral} from './retellings.js';
import {statusOf} from './status.js';
import {besideIn, kindsOf} from './types.js';

/**
 * What articles tell as news without saying when it was, as the press of some countries does: “Nordair has closed its base in Tallis” as
 * the first sentence of an article of 4 May, or “Nordair closed its base in Tallis” below the headline “Nordair closes Tallis base”. It has
 * just been, so that it is placed about the day of the article. What another sentence dates is not placed once more.
 *
 * @param leads the first sentence of the body of each article, where it tells of what the timeline is about
 * @param story the sentences of all articles that tell of something
 * @param clusters the events that are known so far
 * @param written the day of each article, where that is certain
 */
export function newsWithoutDate(
  leads: readonly Told[],
  story: readonly Told[],
  clusters: readonly Cluster[],
  written: readonly (Span | null)[],
): Mention[] {
  // “has been fined for the collapse” is told of no more where the collapse is.
  const named = ({when, sentence, trigger}: Mention) =>
    !when && sentence.lead && !isVerb(sentence.roles[trigger.index]);
  // “A painting that was stolen in 2012 has been returned” tells of a day of 2012 beside its news.
  const asides = new Map<Told, Stretch[]>();
  const isAside = ({when, sentence, within, off}: Mention) => {
    if (!when || !within || off || !sentence.lead) return false;
    (asides.get(sentence) ?? asides.set(sentence, []).get(sentence)!).push(within);
    return true;
  };
  const known = new Set(
    clusters.flatMap(({mentions}) => mentions.filter((m) => !named(m) && !isAside(m)).map((m) => m.sentence)),
  );
  const headlines = new Map(story.filter(({kind}) => kind === 'headline').map((one) => [one.article, one]));
  return leads.flatMap((lead) => {
    const headline = headlines.get(lead.article);
    const day = written[lead.article];
    if (!day || known.has(lead) || (headline && known.has(headline))) return [];
    const verb = isViewed(lead, headline) ? -1 : newsVerb(lead, headline, asides.get(lead) ?? []);
    return verb < 0 ? [] : newsAt(lead, verb, day);
  });
}

/** Acts that have no moment at which they are done: “Lind has led the council through two floods”. */
const GOING_ON = new Set(
  'live reside dwell lead led serve exist struggle wait linger rumble drag ignore neglect'.split(' ').map(stem),
);

/** Whether an article asks, explains or weighs what is known, rather than tells news: by its headline, and by who speaks in its first sentence. */
function isViewed({tokens, roles}: Told, headline: Told | undefined): boolean {
  const [first, second] = headline?.tokens ?? [];
  const isKind = KIND_OF_TEXT.test(first?.lower ?? '') && /^[:|]$/.test(second?.text ?? '');
  if (isKind || /^(?:why|how)$/.test(first?.lower ?? '')) return true;
  if ([tokens, headline?.tokens].some((list) => list?.at(-1)?.text === '?')) return true;
  const own = ({text}: Token, i: number) => SPEAKER.test(text) && roles[i] !== 'name'; // “World War I” is no writer
  return !tokens.some(({text}) => QUOTE.test(text)) && tokens.some(own);
}
const SPEAKER = /^(?:I|[Ww]e|[Mm]y|[Oo]ur)$/;
const KIND_OF_TEXT =
  /^(?:opinion|comment|analysis|editorial|column|reviews?|letters?|explainer|interview|profile|travel|feature|quiz|recipe)$/;

function newsAt(sentence: Told, verb: number, day: Span): Mention[] {
  const trigger = triggerAt(sentence, verb, sentence.triggers);
  const judged = statusOf(sentence, verb, null, null);
  if (judged.status !== 'happened' || judged.negated || judged.hedged) return [];
  const act = actOf(trigger, sentence.tokens);
  // “recalled 60,000 vans”
  const takesBack = /^recall/.test(act) && /^(?:number|determiner|noun|name)$/.test(sentence.roles[verb + 1] ?? '');
  if (!(isTelling(act) || takesBack) || GOING_ON.has(act) || isGeneral(sentence, verb)) return [];
  const types = kindsOf(trigger, () => besideIn(sentence, trigger, sentence.triggers));
  return [{sentence, trigger, types, when: onDay(day), side: 'lately', dated: [], asNews: true, ...judged}];
}

/**
 * Index of the participle of “has closed” or “has been closed”, or of the past verb of what the headline tells too, where that is the first
 * verb of a sentence about somebody or something that it names, and nothing says that it was so for long, or often; −1 where there is none.
 */
function newsVerb({tokens, roles, stems}: Told, headline: Told | undefined, asides: readonly Stretch[]): number {
  const isApart = (i: number) => asides.some((aside) => contains(aside, tokens[i]!));
  const first = roles.findIndex((role, i) => isFinite(role) && !isApart(i));
  // “has been jailed for six years”: so long it will be.
  const term = tokens.findIndex(({lower}) => SENTENCED.test(lower));
  const lasts = ({lower}: Token, i: number) =>
    LASTING.test(lower) &&
    !/^awaited$/.test(tokens[i + 1]?.lower ?? '') &&
    !(term >= 0 && term < i && /^(?:years|decades|months|weeks)$/.test(lower));
  if (first < 1 || tokens.some(lasts) || tokens[first + 1]?.lower === 'not') return -1;
  if (roles.slice(0, first).includes('pronoun')) return -1;
  // “the floods that have hit Tallis are a test”: what is taken as known; “Karl Voss, who has died, …” is news.
  const relative = tokens.findIndex(
    ({lower}, i) => (roles[i] === 'relative' || (lower === 'that' && roles[i] === 'subordinator')) && !isApart(i),
  );
  if (relative >= 0 && relative < first && tokens[relative - 1]?.text !== ',') return -1;
  if (!/^(?:has|have)$/.test(tokens[first]!.lower)) {
    const own = new Set(headline?.stems);
    // “is recalling 60,000 vans”, where the headline has it recall them
    const doing = /^(?:is|are)$/.test(tokens[first]!.lower) && roles[first + 1] === 'participle' ? first + 1 : -1;
    const word = tokens[doing]?.lower ?? '';
    if (doing > 0 && !(/ing$/.test(word) && own.has(stem(word)))) return -1;
    return (doing > 0 || roles[first] === 'past') && shared(own, new Set(stems)) >= least(own)
      ? Math.max(first, doing)
      : -1;
  }
  let verb = first + 1;
  while (roles[verb] === 'adverb' || tokens[verb]?.lower === 'been') verb++;
  return /^(?:past|participle)$/.test(roles[verb] ?? '') && !tokens[verb]!.lower.endsWith('ing') ? verb : -1;
}
const SENTENCED = /^(?:jailed|imprisoned|sentenced|banned|suspended|disqualified|excluded|barred)$/;
const LASTING =
  /^(?:since|always|never|long|often|ever|recently|recent|yet|increasingly|years|decades|months|weeks|every|once|already)$/;

/** How alike two headlines are that tell one piece of news. */
const SAME_NEWS = 0.5;

/**
 * The news of articles that nothing dates, “Mill owner fined over collapse”: the headline with the lead that tells it in the same words, as
 * an event without a date. One for all articles whose headlines are alike, and none for what an event with a date is told by.
 *
 * @param clusters that there are already
 * @param story the sentences of all articles that tell of something, in order
 */
export function undatedNews(clusters: readonly Cluster[], story: readonly Told[]): Cluster[] {
  const told = new Set(clusters.flatMap(({mentions}) => mentions.map(({sentence}) => sentence)));
  const dated = new Set(
    clusters.flatMap(({mentions}) => mentions.filter((m) => m.when ?? m.dated.length).map(({sentence}) => sentence)),
  );
  const known = [...told].filter(({lead, kind}) => lead || kind === 'headline').map(({stems}) => new Set(stems));
  const news: {stems: ReadonlySet<string>; cluster: Cluster}[] = [];
  for (const [i, headline] of story.entries()) {
    if (headline.kind !== 'headline' || told.has(headline)) continue;
    const lead = story.slice(i + 1, i + 4).find(({kind, article}) => kind === 'body' && article === headline.article);
    if (!lead?.lead || dated.has(lead)) continue;
    const stems = new Set(headline.stems);
    if (shared(stems, new Set(lead.stems)) < least(stems)) continue;
    if (known.some((other) => jaccard(stems, other) >= SAME_NEWS)) continue;
    const mentions = [headline, lead].flatMap((sentence) => {
      const verb = sentence.roles.findIndex((role) => isFinite(role) || role === 'base' || role === 'participle');
      return verb < 0 ? [] : [untimed(sentence, plain(sentence, verb))];
    });
    if (mentions.length < 2) continue;
    const same = news.find((other) => jaccard(stems, other.stems) >= SAME_NEWS);
    if (same) same.cluster.mentions.push(...mentions);
    else news.push({stems, cluster: {mentions, when: null}});
  }
  return news.map(({cluster}) => cluster);
}
