import {compoundStart, isFinite, isOnlyPast, isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {PERIOD, stretchOf} from '../text/syntax.js';
import {isHuman} from '../text/people.js';
import {contains, type Stretch} from '../text/snippet.js';
import {isStating} from '../text/verbs.js';
import {behindOwner, headOf, isAttributive, isOwner, whenBehind, wordBefore} from './around-date.js';
import {siteOf} from './candidates.js';
import {governing} from './governing.js';
import type {Told} from './mentions.js';
import {distance, nearest} from './nearest.js';
import {plain, plainVerbs, triggerAt, type Site} from './plain-verbs.js';
import {cueOf} from './status-cues.js';
import {clashes, type Side} from './tense.js';
import {besideIn, isThing, kindsOf, typeNames, type Trigger} from './types.js';

/** What a date goes with. */
export interface Attachment {
  /** The word that tells of what happened then. */
  trigger: Trigger;
  /** Names of the event types it may belong to. */
  types: ReadonlySet<string>;
  /** As in `Mention`. */
  named?: Trigger;
  aside?: number;
  within?: Stretch;
}

/**
 * The happening a date belongs to, or the reason why there is none. The surest ground decides: the noun that follows the date, the
 * participle right before it, the dependent clause it stands in, the noun whose phrase bounds what is told, the clause that tells what
 * was “when”; and where none of these holds, what stands nearest among the words that can be of that time.
 *
 * @param side where the date lies from the day of writing
 * @param onlyWhen whether it is measured against, so that only the clause with “when” behind it can be of its time
 */
export function attach(sentence: Told, from: number, to: number, side: Side, onlyWhen = false): Attachment | string {
  const known = ATTACHED.get(sentence) ?? ATTACHED.set(sentence, new Map<string, Attachment | string>()).get(sentence)!;
  const key = `${from} ${to} ${side} ${onlyWhen}`;
  let found = known.get(key);
  if (found === undefined) known.set(key, (found = attached(sentence, from, to, side, onlyWhen)));
  return found;
}
/** Each round of dating asks again, and nearly all dates still lie on the same side of the day of writing. */
const ATTACHED = new WeakMap<Told, Map<string, Attachment | string>>();

function attached(sentence: Told, from: number, to: number, side: Side, onlyWhen: boolean): Attachment | string {
  if (saysWho(sentence, from, to)) return 'only describes somebody';
  const site = siteOf(sentence, from, to, side, onlyWhen);
  const found = groundOf(site);
  if (typeof found === 'string' || found.aside !== undefined || !site.shut) return found;
  const shut = stretchOf(sentence, site.shut);
  return found.within && contains(shut, found.within) ? found : {...found, within: shut};
}

function groundOf(site: Site): Attachment | string {
  return (
    (site.onlyWhen ? toldWhen(site) : null) ??
    described(site) ??
    ofNoun(site) ??
    reduced(site) ??
    withinClause(site) ??
    boundNoun(site) ??
    toldWhen(site) ??
    verbBehind(site) ??
    nearest(site)
  );
}

/** Of “the 2016 election”: what the noun names, or the verb whose object it is. */
function described(site: Site): Attachment | string | null {
  const {sentence, from, to: last, side, known} = site;
  if (!isAttributive(sentence, from, last)) return null;
  const to = behindOwner(sentence, last);
  const head = headOf(sentence, to);
  const named = known.filter(({index}) => index >= to && index < head.end);
  const over = governor(sentence, from, known);
  const verb = over && clashes(sentence, over.index, side, from) ? undefined : over;
  const trigger =
    named.at(-1) ??
    deedOf(site, head.end) ??
    (verb?.types.some(({name}) => name === 'sport') ? verb : undefined) ?? // “won the 2012 Oscar”
    occasion(sentence, from, known);
  const scene = trigger ? null : sceneOf(site, head.end);
  if (scene) return scene;
  if (!trigger || (!verb && isLaw(sentence, to)) || isPrizeOf(sentence, from, head.end))
    return 'only describes something';
  const clause = governing(sentence, from, Math.max(to, head.end));
  const within = clause ? {within: stretchOf(sentence, clause)} : {};
  return {trigger: verb ?? trigger, types: typeNames(verb ? [verb, trigger] : [trigger]), named: trigger, ...within};
}

/** “last weekend’s violence in Tallis, *where soldiers shot nine miners*”: what was done at what only sums it up was done on its day. */
function sceneOf({sentence, known}: Site, end: number): Attachment | null {
  const {tokens, roles, clauses} = sentence;
  if (!TURMOIL.test(tokens[end - 1]!.lower)) return null;
  let mark = end;
  while (/^(?:preposition|determiner|noun|name)$/.test(roles[mark] ?? '')) mark++;
  const from = mark + 1;
  if (tokens[mark]?.text !== ',' || tokens[from]?.lower !== 'where') return null;
  const verb = roles.findIndex((role, i) => i > from && isFinite(role) && role !== 'aux');
  if (roles[verb] !== 'past' || clauses[verb] !== clauses[from]) return null;
  const close = clauses.findIndex((clause, i) => i > verb && clause > clauses[verb]!);
  const clause = {from, to: close < 0 ? tokens.length : close};
  // also “where his men ran through the town shooting miners”, but not “where he lived”
  const told = known.filter(
    ({index}) => index >= verb && index < clause.to && (index === verb || roles[index] === 'participle'),
  );
  return told.length > 0
    ? {trigger: triggerAt(sentence, verb, known), types: typeNames(told), within: stretchOf(sentence, clause)}
    : null;
}
const TURMOIL = /^(?:violence|unrest|bloodshed|chaos|mayhem|turmoil|disorder|carnage|rampage|trouble)$/;

/** “charged under a 1994 law”: a law is as old as its year, and told as no event. */
const LAW = /^(?:laws?|acts?|statutes?|legislation|constitution|rules?)$/;
/** “a 1994 law”, “a 1994 law permitting arrests”, but not “the 2016 law school fire” */
function isLaw({tokens, roles}: Sentence, to: number): boolean {
  const law = tokens.findIndex(({lower}, at) => at >= to && LAW.test(lower));
  const led = law >= to && roles.slice(to, law).every((role) => role === 'noun' || role === 'name');
  return led && !/^(?:noun|name)$/.test(roles[law + 1] ?? '');
}

/** “was stripped of her 2010 title”, “lost their 2010 crown”: what was won in that year, and not what became of it. */
function isPrizeOf({tokens, roles, clauses}: Sentence, from: number, end: number): boolean {
  if (!PRIZE.test(tokens[end - 1]!.lower)) return false;
  const verb = roles.findLastIndex((role, i) => i < from && (isVerb(role) || role === 'participle') && role !== 'aux');
  return verb >= 0 && clauses[verb] === clauses[from] && !WINS.test(tokens[verb]!.lower);
}
const PRIZE =
  /^(?:titles?|crowns?|medals?|troph(?:y|ies)|prizes?|awards?|oscars?|jerseys?|gold|silver|bronze|wins?|victor(?:y|ies))$/;
const WINS =
  /^(?:w[io]ns?|winning|t[ao]kes?|took|taking|claim(?:s|ed|ing)?|secur(?:es?|ed|ing)|clinch(?:es|ed|ing)?|captur(?:es?|ed|ing)|lift(?:s|ed|ing)?|land(?:s|ed|ing)?|earn(?:s|ed|ing)?|receiv(?:es?|ed|ing)|scoop(?:s|ed)?|collect(?:s|ed)?|seal(?:s|ed)?|got|gain(?:s|ed)?|given|shar(?:es?|ed)|awarded|celebrat(?:es?|ed|ing))$/;

/** “the 2010 prize-winner”, also “prize - winner” of a tokeniser, “a 2010 cup stadium”: what somebody won or stood for, or what was made for it, is not told. */
function saysWho(sentence: Told, from: number, to: number): boolean {
  const {tokens, roles} = sentence;
  if (!/^\d{4}$/.test(tokens[from]!.text) || roles[from - 1] === 'preposition') return false;
  const {end} = headOf(sentence, to);
  const last = tokens[end]?.text === '-' ? tokens[end + 1] : tokens[end - 1];
  return end > to && LAUREL.test(last?.lower ?? '');
}
const LAUREL =
  /^(?:[a-z]+-)?(?:winner|champion|finalist|laureate|nominee|candidate|contender|hopeful|challenger|medal+ist|graduate|recipient|opponent|rival|foe|veteran|survivor|squad|team|player|sponsor|stadium|venue|manifesto|mascot|logo|poster|ticket)s?$/;

/** Of “was asked about the events of 8 February”, “the massacre of 1989”: what the noun names, and nothing that is done about it. */
function ofNoun(site: Site): Attachment | string | null {
  const {sentence, from, to, known} = site;
  const {tokens, roles} = sentence;
  const noun = from - 2;
  if (tokens[from - 1]?.lower !== 'of' || roles[noun] !== 'noun' || whenBehind(sentence, to) >= 0) return null;
  const {lower} = tokens[noun]!;
  if (PERIOD.test(lower) || PART.test(lower)) return null;
  const named = known.find(({index}) => index === noun);
  if (!named || isThing(lower)) return 'only describes something';
  const bound = boundNoun(site);
  if (bound && typeof bound !== 'string') return bound;
  const first = compoundStart(roles, noun);
  return {trigger: named, types: typeNames([named]), named, within: stretchOf(sentence, {from: first, to})};
}
/** Parts of a time, and what only counts it: “the dawn of 4 May”, “the eve of Easter”. */
const PART =
  /^(?:dawn|eve|end|start|beginning|middle|close|rest|part|half|course|early|late|mid|out|because|ahead|instead|best|worst|most|as)$/;

/** Of “a levy introduced in July is unlawful”: the participle. */
function reduced({sentence, from, to, known}: Site): Attachment | null {
  const aside = participleBefore(sentence, from, to);
  if (aside < 0) return null;
  const trigger = triggerAt(sentence, aside, known);
  const noun = known.findLast(({index}) => index < aside && aside - index < 4 && !isVerb(sentence.roles[index]));
  return {trigger, types: typeNames(noun ? [trigger, noun] : [trigger]), aside};
}

/** Of “until 1995, when the law was repealed”: what the clause with “when” tells. */
function toldWhen(site: Site): Attachment | string | null {
  const {sentence, from, to, known} = site;
  const bound = site.onlyWhen || /^(?:since|until|till|as|like|unlike|with)$/.test(wordBefore(sentence, from));
  const when = bound ? whenBehind(sentence, to) : -1;
  if (when < 0) return null;
  const {clauses, roles} = sentence;
  const told = [...known, ...plainVerbs(site)].filter((t) => t.index > when && clauses[t.index]! - clauses[when]! <= 1);
  const first = told.find(({index, saying}) => !saying && isVerb(roles[index])) ?? told[0];
  if (!first) return 'nothing that happens is said with it';
  const clause = {from: when, to: sentence.tokens.length};
  return {trigger: first, types: typeNames([first]), within: stretchOf(sentence, clause)};
}

/**
 * Of “Lind yesterday said the mill would close”, “accused of theft, Okoro last week lost a vote”, “the board will on Friday choose a head”: the
 * verb right behind. An adverbial of time between a subject or an auxiliary and its verb is that verb’s, whatever happening the subject names.
 */
function verbBehind({sentence, from, to, known}: Site): Attachment | null {
  const {tokens, roles} = sentence;
  const led = roles[from - 1] === 'preposition';
  const subject = roles[from - (led ? 2 : 1)] ?? '';
  let verb = to;
  while (roles[verb] === 'adverb') verb++;
  const {lower} = tokens[verb] ?? {lower: ''};
  const modal = /^(?:will|would|shall|should|may|might|must)$/.test(tokens[from - (led ? 2 : 1)]?.lower ?? '');
  const parted =
    subject === 'aux' && (roles[verb] === 'past' || (modal && /^(?:noun|present|base)$/.test(roles[verb] ?? '')));
  if (!parted && (roles[to] !== 'past' || !/^(?:name|noun|pronoun|relative)$/.test(subject))) return null;
  if (parted && /^(?:scheduled|expected)$/.test(cueOf(lower) ?? '')) return null; // “is on Friday expected to resign”
  // “the blast on Monday killed nine” is of the same day as the blast; “ran an article last week headlined …” has had its verb
  const closed = roles.some((role, i) => i < from && isFinite(role) && sentence.clauses[i] === sentence.clauses[from]);
  if (!parted && (led || closed) && !isStating(lower)) return null;
  const trigger = triggerAt(sentence, verb, known);
  return {
    trigger,
    types:
      parted || !isStating(lower) ? kindsOf(trigger, () => besideIn(sentence, trigger, known)) : typeNames([trigger]),
  };
}

/**
 * “since the murder of Lind in 2010”, “before the vote in May the party will …”: of a phrase that bounds what is told, the noun that the
 * date describes. After “since” it is always that; after the other words only where the verb is of another time than the date.
 */
function boundNoun({sentence, from, to, side, known}: Site): Attachment | string | null {
  const {tokens, roles, clauses} = sentence;
  let lead = from - 1;
  // also “against the then president, Ana Lind,”
  const apposed = (i: number) => tokens[i]!.text === ',' && (roles[i - 1] === 'name' || roles[i + 1] === 'name');
  const isNominal = (i: number) => NOMINAL.test(roles[i]!) || tokens[i]!.lower === 'then' || apposed(i);
  while (lead >= 0 && isNominal(lead) && !BOUNDING.test(tokens[lead]!.lower)) lead--;
  const word = tokens[lead]?.lower ?? '';
  if (!BOUNDING.test(word) || !roles.slice(lead + 1, from).some((r) => r === 'noun' || r === 'name')) return null;
  const verbs = roles.flatMap((role, i) => (isFinite(role) && Math.abs(clauses[i]! - clauses[lead]!) <= 1 ? [i] : []));
  const own = tokens[from - 1]!.lower === 'of' && NOUN.test(roles[from - 2] ?? ''); // “before the truce of 4 May”
  if (word !== 'since' && !own && !verbs.some((i) => clashes(sentence, i, side, from))) return null;
  const named = known.find(
    ({index, saying, token}) => index > lead && index < from && !saying && !isThing(token.lower),
  );
  if (!named) return word === 'since' ? 'only tells since when' : null;
  const rest = roles
    .slice(lead + 1, from)
    .filter((role) => role === 'noun' || role === 'name' || role === 'participle');
  if (rest.length < 2 && !own && tokens[to]?.lower !== 'of') return 'only bounds what is told'; // “since his victory”: whose, only its sentence says
  return {trigger: named, types: typeNames([named]), named, within: stretchOf(sentence, {from: lead + 1, to})};
}
const NOUN = /^(?:noun|name)$/;
const BOUNDING = /^(?:since|after|before|until|till|following|despite|amid)$/;
const NOMINAL = /^(?:determiner|noun|name|number|preposition|participle)$/;

/** The happening of the dependent clause that a date belongs to, where it can belong to nothing else. */
function withinClause({sentence, from, to, known}: Site): Attachment | string | null {
  const clause = isOwner(sentence, to) ? null : governing(sentence, from, to);
  if (!clause) return null;
  const first = clause.of ?? clause.from;
  const own = known.filter(({index, saying}) => index >= first && index < clause.to && !saying);
  const bare = !sentence.roles.slice(clause.from, clause.to).some(isVerb);
  if (bare && own.length === 0 && !sentence.roles.includes('past')) return 'is told of in passing';
  let best = plain(sentence, clause.verb);
  let least = distance(sentence, best, from, to);
  for (const trigger of own) {
    if (trigger.index < clause.from) continue; // of its kind alone: the clause’s object, told before it
    const cost = distance(sentence, trigger, from, to);
    if (cost < least || trigger.index === clause.verb) [best, least] = [trigger, cost];
  }
  return {trigger: best, types: kindsOf(best, () => own), within: stretchOf(sentence, clause)};
}

/**
 * “A levy introduced in July is unlawful”, “the suit, filed on Monday, claims …”: the participle right before a date, where the verb of
 * the clause, or the comma that closes what the first one opened, follows; −1 where there is none.
 */
function participleBefore({tokens, roles}: Told, from: number, to: number): number {
  const noun = (i: number) =>
    roles[i] === 'noun' || roles[i] === 'name' || (roles[i] === 'number' && roles[i - 1] === 'name');
  const led = (i: number) => roles[i] === 'preposition' || roles[i] === 'determiner' || tokens[i]?.lower === 'before';
  let at = from - 1;
  while (at > 0 && (led(at) || roles[at] === 'adverb')) at--;
  // “the bill, passed by the senate in March, …”
  const direct = at;
  while (noun(direct) && from - at < 9 && at > 0 && (noun(at) || led(at))) at--;
  if ((direct === at && from - at > 3) || at < 1 || (roles[at] !== 'past' && roles[at] !== 'participle')) return -1;
  const {lower} = tokens[at]!;
  // “in an interview to be published next week”
  if (direct === at && tokens[at - 1]!.lower === 'be' && tokens[at - 2]?.lower === 'to' && noun(at - 3)) return at;
  if (isOnlyPast(lower) || /ing$/.test(lower) || /^(?:born|dated|based|said)$/.test(lower)) return -1;
  let close = to;
  while (close - to < 8 && (noun(close) || led(close))) close++;
  // “the mill, built in 1902 and owned by Okoro, burnt”: two participles in one aside
  const joined = roles[close] === 'conjunction' && /^(?:past|participle)$/.test(roles[close + 1] ?? '');
  const comma = joined ? tokens.findIndex(({text}, i) => i > close && text === ',') : close;
  const whole = !roles.slice(close + 2, comma).some(isFinite);
  const closes = tokens[comma]?.text === ',' && whole && isFinite(roles[comma + 1]);
  if (tokens[at - 1]!.text === ',') return noun(at - 2) && closes ? at : -1;
  // “restored the judges fired by Okoro last year”: with who did it, it can be no verb.
  const agent = direct !== at && roles[at] === 'participle' && tokens[at + 1]!.lower === 'by' && noun(at - 1);
  if (
    agent &&
    roles[at - 2] !== 'aux' &&
    roles.slice(at + 2, from).some((role, i) => role === 'name' || isHuman(tokens[at + 2 + i]!.lower))
  )
    return at;
  // “a law put before the senate last month would impose a levy”: with a second verb right behind the date, it can be no first one.
  const second =
    isFinite(roles[to]) && !isStating(lower) && noun(at - 1) && led(at + 1) && roles[at + 1] !== 'determiner';
  if (direct !== at && second && !roles.slice(0, at).some((role) => isFinite(role) || role === 'relative')) return at;
  if (direct !== at || !noun(at - 1)) return -1;
  // “the report, the fruit of an inquiry begun in May, names …”
  const clause = tokens.slice(0, at).findLastIndex((t) => t.text === ',');
  if (closes && clause > 0 && noun(clause - 1) && !roles.slice(0, at).some(isVerb)) return at;
  // “Figures released on Monday showed a fall”: that they showed it is as old as they are.
  const later = roles[to] === 'present' || (roles[to] === 'aux' && !/^(?:was|were|had|did)$/.test(tokens[to]!.lower));
  return later ? at : -1;
}

/** “her 1997 recital of the Address”: what is done, and not what it is done to; “the April news that …”: what the news is of. */
function deedOf({sentence, known}: Site, end: number): Trigger | undefined {
  const told = clauseAfter(sentence, end, known);
  if (!told || sentence.tokens[end]!.lower !== 'of') return told;
  const {lower} = sentence.tokens[end - 1]!;
  return /(?:al|ing|tion|sion|ment|ance|ence|ure)$/.test(lower) && !isHuman(lower)
    ? {...plain(sentence, end - 1), types: told.types}
    : undefined;
}

/** “the April news that Assad had gassed …”: the happening stands in the clause that the noun announces. */
function clauseAfter({tokens, clauses}: Sentence, at: number, outside: readonly Trigger[]): Trigger | undefined {
  if (tokens[at]?.lower !== 'that' && tokens[at]?.lower !== 'of') return undefined;
  return outside.find(({index, saying}) => index > at && !saying && clauses[index]! - clauses[at]! <= 3);
}

/** “shot during a Tuesday traffic stop”: the happening that was on the occasion. */
function occasion({tokens, roles, clauses}: Told, from: number, outside: readonly Trigger[]): Trigger | undefined {
  const at = roles[from - 1] === 'determiner' ? from - 2 : from - 1;
  if (tokens[at]?.lower !== 'during') return undefined;
  return outside.findLast(({index, saying}) => index < at && !saying && clauses[at]! - clauses[index]! <= 3);
}

/** “meddled in the 2016 election”: the verb whose object or place the described noun is. */
function governor({tokens, roles, clauses}: Sentence, from: number, outside: readonly Trigger[]): Trigger | undefined {
  const led = roles[from - 1] === 'determiner' ? from - 2 : from - 1;
  if (APART.test(tokens[led]?.lower ?? '')) return undefined;
  const found = outside
    .filter(({index, saying}) => index < from && from - index <= 4 && !saying && clauses[index] === clauses[from])
    .at(-1);
  return found && isVerb(roles[found.index]) && !roles.slice(found.index + 1, from).some(isVerb) ? found : undefined;
}

/** Prepositions before what need not be of the same time: “protested against the 2013 election”. */
const APART = /^(?:against|about|over|for|of|from|under|since|before|after|until|following|despite|than|like)$/;
