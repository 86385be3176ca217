import {isVerbForm} from '../../text/grammar.js';
import type {Opening, Statement} from '../../text/statements.js';
import type {Line} from '../../text/syntax.js';
import {stem} from '../../text/tokens.js';
import {forms, INTRANSITIVE, isStating, OBJECT} from '../../text/verbs.js';
import type {Told} from '../mentions.js';
import {quotesBefore} from './trimming.js';

/** What a line loses by the way its statement opens. */
export const OPENING_COST: Record<Opening, number> = {
  start: 0,
  mark: 0.1,
  said: 0.1,
  that: 0.1,
  shared: 0.3,
  subordinate: 0.25,
  relative: 0.4,
  none: 0.9,
};

/** What is only asked, supposed or still to come is no statement of its own. */
function subordinateCost(lower: string, parted: boolean): number {
  if (/^(?:if|whether|unless|lest|how|why|what|as|once|whenever)$/.test(lower))
    return lower === 'as' ? (parted ? 2 : 0.5) : 3;
  return /^(?:until|till|before)$/.test(lower) ? 0.8 : 0;
}

/** “When the results are confirmed, her party will have a majority”: what has not come, though its verb is of the present. */
function isAwaited({words: list, verbs}: Line, {opening, opener, verb}: Statement): boolean {
  if (opening !== 'subordinate' || !/^(?:when|once|after|before|until|till)$/.test(list[opener]!.lower)) return false;
  const present =
    /^(?:is|are|has|have|'s|'re|'ve)$/.test(list[verb.from]!.lower) || isVerbForm(list[verb.from]!.lower) !== null;
  return (
    present && verbs.some(({from}) => /^(?:will|would|shall|should|may|might|could|must|'ll)$/.test(list[from]!.lower))
  );
}

/** What somebody failed to prove or what would follow from an “if” is not told as a fact. */
function isDoubted({words: list, verbs}: Line, {opener, verb}: Statement, opening: Opening): boolean {
  if (/^(?:if|unless|should|had|were|assuming|whether)$/.test(list[0]!.lower) && verb !== verbs[0]) return true;
  // “as they would have liked”: what did not come to pass
  const [first, second] = list.slice(verb.from, verb.to).map(({lower}) => lower);
  if (/^(?:would|could|should|might|'d)$/.test(first!) && second === 'have') return true;
  if (opening !== 'that' && opening !== 'said') return false;
  const from = Math.max(0, opener - 12);
  return list
    .slice(from, opener)
    .some(({lower}, i) => DOUBT.test(lower) || (lower === 'few' && !SOME.test(list[from + i - 1]?.lower ?? '')));
}

/** “Few believe that …” doubts it; “a few say that …” does not. */
const SOME = /^(?:an?|the|last|past|next|first|these|those|every)$/;
const DOUBT =
  /^(?:not|n't|never|no|nobody|none|neither|nor|hardly|scarcely|doubtful|disprove[ds]?|fail(?:s|ed)?|den(?:y|ies|ied|ying|ial)|doubt(?:s|ed)?|dismiss(?:es|ed)|reject(?:s|ed)?|false(?:ly)?|untrue|whether|if|hoax|refut(?:es|ed))$/;

/** “loans the state secured”, “money that it expects to receive”: the noun before is what the verb is about, and the line would lack it. */
function isReducedRelative({words: list, tags}: Line, {opening, opener, subject, verb}: Statement): boolean {
  if (opening === 'none') return /^(?:noun|name|relative)$/.test(tags[subject.from - 1] ?? '');
  if (opening !== 'that') return false;
  // “the victory at Tallis that she gave her rival”: the noun before stands without what tells it is said
  if (tags[opener - 1] === 'name')
    return GIVING.has(stem(list[verb.head]!.lower)) && !verb.passive && tags[subject.from] === 'pronoun';
  if (tags[opener - 1] !== 'noun') return false;
  // “an argument that Lind had used | against the plan”: it is what she used.
  const lacks =
    !verb.passive &&
    OBJECT.has(stem(list[verb.head]!.lower)) &&
    /^(?:preposition|comma|stop)$/.test(tags[verb.to] ?? 'stop');
  return lacks || !CONTENT.test(list[opener - 1]!.lower);
}

/**
 * “The ship that | Norland bought in May | sank”, “the video that | the army released on Monday | shows …”: what was bought stands before, and
 * what sank is no part of the clause.
 */
function isObjectRelative({tags, at, words}: Line, {opening, subject, verb}: Statement): boolean {
  if (opening !== 'that') return false;
  if (tags.slice(subject.from, subject.to).some((tag) => tag === 'finite' || tag === 'passive')) return true;
  const dated = at[verb.to] !== undefined && at[verb.to]! > at[verb.to - 1]! + 1; // only the date has been left out behind it
  if (verb.passive || INTRANSITIVE.has(stem(words[verb.head]!.lower))) return false;
  return dated || /^(?:preposition|comma|stop|finite|conjunction)$/.test(tags[verb.to] ?? 'stop');
}

/** “Lind is *the only mayor* who can …”, “those who fled”: of whom only the relative clause tells who they are, it tells nothing. */
function isOfRank({words: list, tags}: Line, {opening, opener, subject}: Statement): boolean {
  if (opening !== 'relative' || tags[opener - 1] === 'comma' || !/^(?:who|which|that)$/.test(list[opener]!.lower))
    return false;
  const said = list.slice(subject.from, subject.to);
  return said.some(({lower}, k) =>
    (k === 0 ? /^(?:any|every|each|no|all)$/ : /^(?:first|only|last|sole)$/).test(lower),
  );
}

/** How the clause opens that a statement hangs on: “claims that he took money and *left*” tells the second as the first. */
function hostOf({words: list, tags}: Line, {opening, opener}: Statement): Opening {
  if (opening !== 'shared' || opener < 0) return opening;
  if (list[opener]!.lower === 'that') return tags[opener] === 'subordinator' ? 'that' : opening;
  return isStating(list[opener]!.lower) ? 'said' : opening;
}

/** What nobody is told of with “that”: who gave what, the noun before says. */
const GIVING = forms('give gave win won take took make made buy bought');

/** Nouns that announce a statement. */
export const CONTENT =
  /^(?:announcement|news|reports?|claims?|fact|statement|idea|belief|warning|fears?|hopes?|doubts?|evidence|signs?|allegations?|suggestions?|accusations?|charges?|rumou?rs?|confirmation|ruling|verdict|decision|threat|promise|pledge|vow|view|ground|grounds|day|year|week|month|time|saying|argument|admission|conclusion|indications?|word|condition|possibility|speculation|revelations?|disclosures?|proof|concerns?|suspicions?|assertions?|denials?|theory|predictions?|assurances?|complaints?|insistence|contention|impression|reminder|message|findings?|testimony|notion|assumption|realisation|realization|worr(?:y|ies)|outcry|chance|risk|likelihood)$/;

/** ““We have lost”, an aide lamented in May”: whatever the verb, what the aide did was to say what stands before. */
function isQuoter(found: Line, {subject, verb}: Statement): boolean {
  const {words: list, tags} = found;
  const marks = quotesBefore(found, subject.from);
  if (marks === 0 || marks % 2 === 1) return false;
  const last = tags[subject.from - 1] === 'comma' ? subject.from - 2 : subject.from - 1;
  if (tags[last] !== 'quote' || !/^["”]$/.test(list[last]!.text) || verb.passive || tags[verb.head] === 'aux')
    return false;
  return /^(?:stop|preposition|adverb|comma)$/.test(tags[verb.to] ?? 'stop');
}

/** What somebody calls a thing is no fact without who says so: “said that the ban was a mistake”. */
function isOpinion({words: list, tags}: Line, {opening, verb}: Statement): boolean {
  if (opening !== 'said' && opening !== 'that') return false;
  return tags[verb.head] === 'aux' && /^(?:is|are|was|were|'s|'re)$/.test(list[verb.head]!.lower);
}

/** What somebody thinks or claims is none either: “argued that the ban helped”. */
function isClaim({words: list}: Line, {opener}: Statement, opening: Opening): boolean {
  if (opening !== 'said' && opening !== 'that') return false;
  return list.slice(Math.max(0, opener - 1), opener + 1).some(({lower}) => CLAIM.test(lower));
}

/** “claims that he took money were made”: what a noun of claiming announces is nobody’s statement of a fact. */
function isAllegation({words: list, tags}: Line, {opener}: Statement, opening: Opening): boolean {
  return opening === 'that' && tags[opener - 1] === 'noun' && ALLEGATION.test(list[opener - 1]!.lower);
}

const ALLEGATION =
  /^(?:claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|suspicions?|fears?|hopes?|belief|charges?|insistence|contention|possibility)$/;

const CLAIM =
  /^(?:(?:claim|insist|suggest|predict|fear|think|contend|assert|complain)(?:s|ed|ing)?|thought|(?:alleg|argu|believ|hop|speculat)(?:es?|ed|ing))$/;

/** Whether a statement tells of what was done, so that it cannot be what is still to come: “was freed and will appear in court on Monday”. */
export function isDone({roles}: Told, {at, words: list, tags}: Line, {verb}: Statement): boolean {
  const head = list[verb.head]!.lower;
  if (isStating(head) || PLANNING.has(stem(head))) return false;
  if (verb.head === verb.from) return roles[at[verb.from]!] === 'past';
  if (/^(?:set|due|ready|about|to|going)$/.test(list[verb.to]?.lower ?? '') || tags[verb.to] === 'to') return false;
  return /^(?:was|were|had|has|have)$/.test(list[verb.from]!.lower) && tags[verb.head] === 'passive';
}

/** Verbs whose object lies ahead. */
const PLANNING = forms(
  'schedule set plan call announce agree postpone delay move order invite summon fix book adjourn expect vow promise pledge propose demand want need offer threaten extend approve sign choose chose select pick elect appoint name nominate qualify enter prepare refuse arrange commit organise organize win won give gave given ask tell told bring brought force leave left clear allow',
);

/**
 * What a statement loses as a line, whatever is told in it, by how it opens and who stands for it; and whether it is no fact of its own:
 * only supposed, asked or alleged, or hanging on a noun that the line leaves out.
 *
 * @param dated whether the day it is told of is its verb’s: “will not end when *a new mayor takes office in May*” says when that is
 */
export function factualityOf(found: Line, statement: Statement, dated = false): {cost: number; doubted: boolean} {
  const {words: list, tags} = found;
  const {verb, opening, opener, subject} = statement;
  const host = hostOf(found, statement);
  const doubted = isDoubted(found, statement, host);
  const lone = isReducedRelative(found, statement);
  const alleged = isAllegation(found, statement, host);
  const asked = opening === 'subordinate' && ASKED.test(list[opener]!.lower);
  let cost = OPENING_COST[opening];
  if (opening === 'subordinate')
    cost += subordinateCost(list[opener]!.lower, tags[opener - 1] === 'comma' || tags[opener - 1] === 'stop');
  if (opening === 'relative' && list[opener]!.lower === 'whose') cost += 1.5; // whose it is, the line would not say
  if (!dated && isAwaited(found, statement)) cost += 2;
  if (isOfRank(found, statement)) cost += 2;
  if (doubted) cost += 2.5;
  if (lone) {
    const lacking =
      OBJECT.has(stem(list[verb.head]!.lower)) ||
      tags[subject.from - 1] === 'relative' ||
      isObjectRelative(found, statement);
    cost += lacking ? 4 : 1.5;
  }
  const ahead =
    /^(?:due|set|about|likely|unlikely|ready)$/.test(list[verb.to]?.lower ?? '') && tags[verb.to + 1] === 'to';
  if (/^(?:is|are|'s|'re)$/.test(list[verb.head]!.lower) && !ahead) {
    cost += 0.6; // how things stand, but “is due to open”
    if (opening === 'relative' && list[opener]!.lower === 'who' && !dated) cost += 2; // “Okoro, *who is from Tallis*, …”: who somebody is was no news of the day
  }
  if (isOpinion(found, statement)) cost += 0.9;
  else if (isClaim(found, statement, host)) cost += 1.1;
  if (alleged) cost += 3;
  if (quotesBefore(found, subject.from) % 2 === 1) cost += 1; // somebody’s own words
  if (isQuoter(found, statement)) cost += 4;
  return {cost, doubted: asked || doubted || lone || alleged};
}
const ASKED = /^(?:if|whether|unless|lest|how|until|till)$/;

/** Whether a statement tells how things are, not how they were. */
export function isNow({words: list}: Line, {verb}: Statement): boolean {
  return /^(?:is|are|has|have|'s|'re|'ve)$/.test(list[verb.from]!.lower);
}
