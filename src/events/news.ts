import type {Span} from '../model.js';
import {isFinite} from '../text/grammar.js';
import type {Token} from '../text/tokens.js';
import {isTelling, actOf} from './acts.js';
import {plain} from './attachment.js';
import type {Mention, Told} from './mentions.js';
import type {Cluster} from './profile.js';
import {isGeneral} from './retellings.js';
import {statusOf} from './status.js';

/** So many words must the first sentence share with its headline, and so much of the headline’s own. */
const LEAST = {words: 3, share: 0.5};

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
  const known = new Set(clusters.flatMap(({mentions}) => mentions.map(({sentence}) => sentence)));
  const headlines = new Map(story.filter(({kind}) => kind === 'headline').map((one) => [one.article, one]));
  return leads.flatMap((lead) => {
    const headline = headlines.get(lead.article);
    const day = written[lead.article];
    if (!day || known.has(lead) || (headline && known.has(headline))) return [];
    const verb = newsVerb(lead, headline);
    return verb < 0 ? [] : newsAt(lead, verb, day);
  });
}

function newsAt(sentence: Told, verb: number, {start, end}: Span): Mention[] {
  const trigger = sentence.triggers.find(({index}) => index === verb) ?? plain(sentence, verb);
  const judged = statusOf(sentence, verb, null, null);
  if (judged.status !== 'happened' || judged.negated || judged.hedged) return [];
  if (!isTelling(actOf(trigger, sentence.tokens)) || isGeneral(sentence, verb)) return [];
  const beside = sentence.triggers.filter((t) => !t.saying && sentence.clauses[t.index] === sentence.clauses[verb]);
  const kinds = trigger.types.length > 0 ? trigger.types : beside.flatMap(({types}) => types);
  const when = {start, end, grain: 'day', earliest: start, latest: end, firm: true} as const;
  const types = new Set<string>(kinds.map(({name}) => name));
  return [{sentence, trigger, types, when, side: 'lately', dated: [], asNews: true, ...judged}];
}

/**
 * Index of the participle of “has closed” or “has been closed”, or of the past verb of what the headline tells too, where that is the first
 * verb of a sentence about somebody or something that it names, and nothing says that it was so for long, or often; −1 where there is none.
 */
function newsVerb({tokens, roles, stems}: Told, headline: Told | undefined): number {
  const first = roles.findIndex(isFinite);
  const lasts = ({lower}: Token, i: number) => LASTING.test(lower) && !/^awaited$/.test(tokens[i + 1]?.lower ?? '');
  if (first < 1 || tokens.some(lasts) || tokens[first + 1]?.lower === 'not') return -1;
  if (roles.slice(0, first).includes('pronoun')) return -1;
  if (!/^(?:has|have)$/.test(tokens[first]!.lower)) {
    const own = new Set(headline?.stems);
    const shared = [...own].filter((stem) => stems.includes(stem)).length;
    return roles[first] === 'past' && own.size > 0 && shared >= Math.max(LEAST.words, LEAST.share * own.size)
      ? first
      : -1;
  }
  let verb = first + 1;
  while (roles[verb] === 'adverb' || tokens[verb]?.lower === 'been') verb++;
  return /^(?:past|participle)$/.test(roles[verb] ?? '') && !tokens[verb]!.lower.endsWith('ing') ? verb : -1;
}
const LASTING =
  /^(?:since|always|never|long|often|ever|recently|recent|yet|increasingly|years|decades|months|weeks|every|once|already)$/;
