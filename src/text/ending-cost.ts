import {opensAnew, opensClause} from './clauses.js';
import {isNegation} from './grammar.js';
import {isList, partsMembers} from './lists.js';
import {
  endsPhrase,
  isAdjective,
  OWNER,
  PARTICLE,
  PHRASAL,
  phraseEnd,
  phraseStart,
  type Line,
  type Tag,
  type VerbGroup,
} from './syntax.js';
import {stem, type Token} from './tokens.js';
import {BINDING, forms, INFINITIVE, INTRANSITIVE, isStating, LINKING, OBJECT} from './verbs.js';

/** A place in a line where a predicate might end, and what has come of it until there. */
export interface Place extends Line {
  /** The verb of the predicate. */
  verb: VerbGroup;
  /** Index of the word that would no longer belong to it, and its tag; a stop behind the last word. */
  k: number;
  tag: Tag;
  /** The tag of what it would end with. */
  before: Tag;
  /** The verb that nothing but adverbs has followed yet. */
  fresh: VerbGroup;
  /** The verb whose first phrase has not come. */
  governing: string | null;
}

/**
 * What a predicate loses by ending before a place, 0–1; −1 where it cannot end there, since what stands before the place asks for what
 * stands behind it.
 */
export function endingCost(place: Place): number {
  const {words, tags, verb, k, tag, before, fresh} = place;
  const lower = words[k]?.lower ?? '';
  const previous = words[k - 1]!;
  if (LEADING_ON.test(before) || (before === 'joint' && !endsPhrase(words, tags, k - 1))) return -1;
  if (OWNER.test(previous.text) && tag !== 'quote' && before !== 'quote') return -1;
  if ((tag === 'preposition' || tag === 'to') && words[k + 1]?.lower === previous.lower) return -1; // “side | by side”
  if (fresh.to === k || (before === 'adverb' && fresh.to >= 0)) return costBehindVerb(place);
  if (/^(?:gerund|base|finite|aux)$/.test(before)) return -1;
  // “gave Merrow | until May to pay”: to whom, but not what
  if (
    /^g[ai]ve[sn]?$/.test(words[verb.head]!.lower) &&
    !verb.passive &&
    before === 'name' &&
    phraseStart(place, k - 1) === verb.to
  )
    return -1;
  if (before === 'passive' && isAdjective(place, k - 1)) return -1;
  // “in the shop | available on Monday”
  if (lower === 'available' && tag === 'noun' && /^(?:noun|name)$/.test(before)) return 0.1;
  if (previous.lower === 'available' && tag === 'preposition' && /^(?:noun|name)$/.test(tags[k - 2]!)) return -1;
  // “a crime punishable | by death”, “freed on condition | that he leaves”
  if (tag !== 'stop' && /^(?:punishable|capable|responsible|liable|eligible|notorious|condition)$/.test(previous.lower))
    return -1;
  return COSTS[tag]?.(place) ?? -1;
}
const LEADING_ON = /^(?:preposition|determiner|conjunction|relative|to|subordinator|genitive|comma|stop)$/;

/** The cost of ending right behind a verb, or behind its adverb, which nothing else has followed yet. */
function costBehindVerb(place: Place): number {
  const {at, words, tags, verb, k, tag, before, fresh} = place;
  const lower = words[k]?.lower ?? '';
  const head = words[fresh.head]!.lower;
  // “the journalists arrested | at the rally”: of a noun, a bare participle tells too little.
  const describes =
    tags[fresh.head] === 'passive' &&
    fresh.from === fresh.head &&
    /^(?:noun|name|comma)$/.test(tags[fresh.head - 1] ?? '');
  // “in a report published [last week]”: nor does one behind which only a date stood
  const dated = k < at.length && at[k]! > at[k - 1]! + 1 && fresh.head !== verb.head && tags[fresh.head - 1] === 'noun';
  if (describes && (dated || (tag !== 'stop' && tag !== 'comma'))) return -1;
  // “broke down”, “took over”: with its particle, the verb may stand alone.
  const phrasal = before === 'adverb' && fresh.to === k - 1 && PARTICLE.test(words[k - 1]!.lower);
  const blamed = head === 'blame' && tags[fresh.head - 1] === 'to' && tags[fresh.head - 2] === 'aux'; // “was to blame”
  const plain = fresh.passive || phrasal || blamed || INTRANSITIVE.has(stem(head));
  if (lower === 'because' && plain && tags[fresh.head] !== 'aux') return 0.3;
  if (tags[fresh.head] === 'aux' || LINKING.has(stem(head))) return -1;
  if (!plain && tag === 'stop' && !isStating(head) && at[k] === at[k - 1]! + 1) return 0.2;
  // “its troubles deepened | when …”: what has no object there needs none.
  const bare =
    (tag === 'subordinator' &&
      (/^(?:when|after|while|because|although)$/.test(lower) || (lower === 'as' && opensClause(place, k)))) ||
    (tag === 'comma' && /^(?:gerund|passive)$/.test(tags[k + 1] ?? ''));
  const needs = [BINDING, OBJECT, LINKING].some((set) => set.has(stem(head))) || /^c[ao]me?$/.test(head);
  if (!plain && bare && !isStating(head) && !needs) return lower === 'as' ? 0.7 : 0.2;
  if (!plain || tag === 'to' || tag === 'gerund') return -1;
  if (tag === 'preposition' && (BINDING.has(stem(head)) || INVOLVED.test(`${head} ${lower}`))) return -1;
  // “picked up | on the plan”, “met | with the mayor”
  if (tag === 'preposition' && (phrasal ? /^(?:on|with|to)$/ : /^with$/).test(lower) && (phrasal || ALONE.test(head)))
    return -1;
  if (tag === 'preposition' && /^(?:up|out|off|down)$/.test(lower)) return -1; // “gobbled | up the miles”
  if (tag === 'adverb' && (PARTICLE.test(lower) || /^(?:back|away|home|forward|apart|aside)$/.test(lower))) return -1; // “sworn in”
  // “failed on Monday to agree”
  const infinitive = tags.slice(k, k + 5).findIndex((t, j) => t === 'to' && tags[k + j + 1] === 'base');
  const parted = tag === 'preposition' || tag === 'adverb'; // also “was asked yesterday to step down”
  if (parted && infinitive >= 0 && INFINITIVE.has(stem(head))) return -1;
  // “was quoted in May saying that …”
  if (parted && asksGerund(words, fresh, k) && tags.slice(k, k + 6).includes('gerund')) return -1;
  if (tag === 'adverb' && words[k + 1]?.lower === 'that') return -1; // “was reminded yesterday that …”
  if (tag === 'preposition') return CIRCUMSTANCE.test(lower) ? 0.3 : 0.5;
  if (tag === 'conjunction' && tags[k + 1] === 'passive') return 0.3; // “was robbed | and killed”
  if (tag === 'stop' || tag === 'comma' || tag === 'conjunction') return 0;
  if (plain && isInterval(place, k)) return 0.2; // “was freed | a few weeks after”
  if (tag === 'pronoun' && opensAnew(place, k)) return 0.1;
  return tag === 'subordinator' && lower !== 'that' && lower !== 'as' && !CONDITION.test(lower)
    ? 0.1
    : tag === 'adverb'
      ? 0.2
      : -1;
}
/** Verbs that nobody does alone. */
const ALONE = /^(?:meet|met|meets|clash(?:ed|es)?|merge[sd]?|compete[sd]?)$/;
/** Participles that say nothing without what their preposition brings. */
const INVOLVED =
  /^(?:(?:involved|embroiled|engaged|implicated|interested|steeped|mired|rooted) in|(?:composed|comprised|made) of)$/;

/** What is lost by ending before a word of each tag, behind whole words; none of the others can be ended before. */
const COSTS: {[T in Tag]?: (place: Place) => number} = {
  stop: () => 0,
  comma(place) {
    const {words, tags, verb, k, before} = place;
    if (tags[k + 1] === 'conjunction' && words.slice(verb.to, k).some((w) => /^n?either$/.test(w.lower))) return -1;
    // “named the miller, Ana Lind, | to the board”: an aside parts no verb from what it asks for.
    if (BINDING.has(stem(words[verb.head]!.lower)) && isAside(place, k)) return -1;
    // “spent two summers, 2000 and 2001 | , watching …”, “gave Ana Lind | , a miller | , tickets”
    if ((tags[k + 1] === 'gerund' && asksGerund(words, verb, k)) || isBeforeGift(place, verb, k)) return -1;
    // “held the mayor, Ana Lind | , and other miners”: as true of the first alone
    if (tags[k + 1] === 'conjunction' && /^others?$/.test(words[k + 2]?.lower ?? '') && before === 'name') return 0.3;
    // “the levy | , and the first since …”: a comma before “and” closes a list only behind another.
    if (tags[k + 1] === 'conjunction' && endsPhrase(words, tags, k - 1) && !tags.slice(verb.to, k).includes('comma'))
      return opensClause(place, k + 1) ? 0 : 0.3;
    // “at the Tallis | , Nordmark event”
    if (
      before === 'name' &&
      tags[k + 1] === 'name' &&
      tags[k + 2] === 'noun' &&
      tags[phraseStart(place, k - 1)] === 'determiner'
    )
      return -1;
    return isList(place, k) || isParted(place, verb, k) ? -1 : 0;
  },
  relative(place) {
    const {k, before} = place;
    return before === 'pronoun' || isAnybody(place, k - 1) || isRanked(place, k - 1) ? -1 : 0.4;
  },
  subordinator(place) {
    const {words, tags, k, before, governing} = place;
    const {lower} = words[k]!;
    if (INTERVAL.test(words[k - 1]!.lower) || LED_IN.test(words[k - 1]!.lower)) return -1; // “a week after”, “shortly before”
    // “published documents | that show …”
    if (isRanked(place, k - 1) && /^(?:that|since|to)$/.test(lower)) return -1;
    if (
      lower === 'that' &&
      /^(?:noun|number)$/.test(before) &&
      (/^(?:finite|aux)$/.test(tags[k + 1] ?? '') || tags[k + 2] === 'to')
    )
      return 0.4;
    if (lower === 'as' && governing && boundTo(governing)?.test(lower)) return -1; // “viewed the plan | as”
    return /^(?:that|how|why|what|than)$/.test(lower) || CONDITION.test(lower)
      ? -1
      : lower === 'as' && governing
        ? 0.6
        : 0.05;
  },
  preposition(place) {
    const {words, tags, verb, k, before, governing} = place;
    const {lower} = words[k]!;
    if (/^(?:of|than|out)$/.test(lower) || before === 'pronoun') return -1;
    if (lower === 'up' && tags[k + 1] === 'to') return -1; // “had to live | up to …”
    if (isWithinName(place, k)) return -1;
    if (usesTo(place, verb, k)) return 0.7;
    if (words[k - 2]?.lower === 'in' && COMPOUND.test(`${words[k - 1]!.lower} ${lower}`)) return -1; // “in connection | with”
    if (lower === 'in' && before === 'number' && tags[k + 1] === 'noun' && isSum(words, k)) return -1; // “the sale of $18bn | in bonds”
    if (
      lower === 'between' &&
      /^(?:relation(?:ship)?|difference|tie|gap|border|link|distance|balance|rivalry)s?$/.test(words[k - 1]!.lower)
    )
      return -1;
    if (/^(?:over|about)$/.test(lower) && CONTENTIOUS.test(words[k - 1]!.lower)) return 0.75; // “walked out in a dispute | over pay”
    if (isRanked(place, k - 1) && (lower === 'since' || isCopula(words, verb))) return -1; // “became the first mayor | in its history”
    if (lower === 'by' && tags[k + 1] === 'gerund') return 0.2; // how, not who
    if (isOrdered(place, verb, k)) return -1;
    if (
      governing &&
      BINDING.has(stem(governing)) &&
      !(/^ma[dk]e/.test(governing) && lower === 'on') &&
      !UNASKED.test(lower)
    )
      return SUFFICING.has(stem(governing)) && LEADING.test(lower) ? 0.9 : -1; // but “made a decision | on”
    return CIRCUMSTANCE.test(lower) ? 0.15 : 0.3;
  },
  to(place) {
    const {words, tags, verb, k, governing} = place;
    if (tags[k + 1] !== 'noun' && isRanked(place, k - 1)) return -1; // “the first club | to buy …”
    if (/^(?:stranger|heir|akin|prone|immune|tantamount)$/.test(words[k - 1]!.lower)) return -1;
    // also “the need to “heed” the vote”
    if (tags[k + 1] === 'base' || tags[k + 1] === 'quote') return isPurpose(place, verb, k) ? 0.35 : -1;
    if (governing && BINDING.has(stem(governing))) return SUFFICING.has(stem(governing)) ? 0.9 : -1;
    return 0.35;
  },
  conjunction(place) {
    const {words, tags, verb, k, governing} = place;
    // “will sell the mill | and leave”
    if (tags[k + 1] === 'base' && endsPhrase(words, tags, k - 1)) return 0.2;
    // “said that the mill was sold | but that the works was not”
    if (tags[k + 1] === 'subordinator' && words[k + 1]!.lower === 'that' && endsPhrase(words, tags, k - 1)) return 0.1;
    if (opensClause(place, k) && !(governing && isStating(governing) && endsPhrase(words, tags, k - 1))) return 0;
    return partsMembers(place, verb, k) ? 0.6 : -1;
  },
  gerund(place) {
    const {words, verb, k, before} = place;
    if (ORDINAL.test(words[k - 1]!.lower)) return -1; // “the second | voting round”
    return before === 'adverb' || before === 'pronoun' || asksGerund(words, verb, k) || isDoer(place, k) ? -1 : 0.3;
  },
  passive(place) {
    const {tags, k} = place;
    return /^(?:preposition|to|adverb)$/.test(tags[k + 1] ?? '') ? 0.35 : -1;
  },
  quote(place) {
    const {words, tags, verb, k, before} = place;
    if (/^(?:call|dub|brand|label|name|term)(?:s|l?ed|bed|ing)?$/.test(words[verb.head]!.lower)) return -1; // “called it “a shame””
    if (before === 'name' && isNickname(place, k)) return -1;
    return endsPhrase(words, tags, k - 1) && words[k - 1]!.end < words[k]!.start ? 0.3 : -1;
  },
  adverb(place) {
    const {words, tags, verbs, k, before} = place;
    const {lower} = words[k]!;
    // “a reminder of the hold the mayor | still has”: what acts there is no part of the phrase.
    let verbal = k + 1;
    while (tags[verbal] === 'adverb') verbal++;
    if (tags[k - 1] !== 'adverb' && /^(?:noun|name)$/.test(before) && verbs.some(({from}) => from === verbal))
      return -1;
    if (PARTICLE.test(lower) || isNegation(lower)) return -1;
    if (/^(?:before|after|earlier|later)$/.test(lower) && INTERVAL.test(words[k - 1]!.lower)) return -1; // “the day before”
    // “dismissed questions about it | even though …”
    const clause =
      tags[k + 1] === 'subordinator' && /^(?:after|before|when|though|while|because)$/.test(words[k + 1]!.lower);
    if (clause && LED_IN.test(lower)) return 0.1;
    // “warned Merrow yesterday | not to pay”: what an adverb parts belongs together.
    let next = k + 1;
    while (tags[next] === 'adverb' && !PARTICLE.test(words[next]!.lower) && !isNegation(words[next]!.lower)) next++;
    const goesOn = /^(?:to|subordinator|preposition|adverb)$/.test(tags[next] ?? '');
    return goesOn && endingCost({...place, k: next, tag: tags[next]!}) < 0 ? -1 : 0.1;
  },
  determiner: costBeforeInterval,
  number: costBeforeInterval,
};

/** “signed a treaty | two weeks after the war” */
function costBeforeInterval(place: Place): number {
  const {k, before} = place;
  return /^(?:noun|name|number)$/.test(before) && isInterval(place, k) ? 0.15 : -1;
}

/** Prepositions of three words, without the “in” they begin with. */
const COMPOUND =
  /^(?:(?:connection|accordance|line|keeping|common|conjunction|contact) with|(?:return|exchange|preparation) for|(?:response|relation|reaction|addition|opposition|contrast) to)$/;

/** Prepositions of place, time and circumstance: what they bring can nearly always be left out. */
const CIRCUMSTANCE =
  /^(?:in|at|on|during|near|outside|inside|amid|following|despite|within|across|around|without|over|under|since|throughout|along|beyond|including|off)$/;

/** Those of them that no verb asks for. */
const UNASKED = /^(?:during|amid|following|despite|since|throughout|without|alongside|through)$/;

/** What a statement does not hold without. */
const CONDITION = /^(?:if|whether|unless|lest)$/;

export const INTERVAL = /^(?:hour|day|week|month|year|decade|minute)s?$/;
/** What goes with the subordinator behind it. */
const LED_IN = /^(?:shortly|soon|just|long|immediately|even)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|final|next|last)$/;
/** Nouns that leave open what they are about. */
const CONTENTIOUS = /^(?:dispute|row|feud|quarrel|argument|disagreement)s?$/;
/** Binding verbs whose object alone tells what was done, if less: “sent a letter | to the mayor”, “invited Lind | to the talks”. */
export const SUFFICING = forms(
  'send sent bring brought invite summon introduce extradite replace sue hand link charge',
);
const LEADING = /^(?:to|into|for|from|with|over|by)$/;

/** The preposition without which a verb leaves its thought unfinished: “described the ruling as …”. */
const BOUND: readonly [ReadonlySet<string>, RegExp][] = [
  [forms('accuse convict'), /^of$/],
  [forms('describe regard view see seen portray hail brand label'), /^as$/],
  [forms('prompt cause precede accompany trigger spark boost overshadow'), /^by$/],
  [forms('blame'), /^(?:for|on)$/],
  [forms('prevent stop ban bar'), /^from$/],
  [forms('associate'), /^with$/],
  [forms('pave'), /^for$/],
  [forms('present'), /^(?:with|to)$/],
  [forms('link attribute'), /^to$/],
];

/** The preposition that a verb is bound to. */
export function boundTo(verb: string): RegExp | undefined {
  return BOUND.find(([set]) => set.has(stem(verb)))?.[1];
}

/** “allowed the miners or their leader |, Ana Lind, | to return”: commas around what parts a verb from the infinitive it asks for. */
function isParted({words, tags}: Line, {head}: VerbGroup, k: number): boolean {
  let verb = k - 1;
  while (verb > head && k - verb < 24 && !/^(?:finite|passive|base|gerund)$/.test(tags[verb]!)) verb--;
  if (tags[verb - 1] === 'to' || !INFINITIVE.has(stem(words[verb]!.lower))) return false;
  const asks = (at: number) => tags[at] === 'comma' && tags[at + 1] === 'to' && tags[at + 2] === 'base';
  return tags.slice(verb, k).includes('comma')
    ? asks(k)
    : tags[k + 1] !== 'conjunction' && asks(tags.indexOf('comma', k + 1));
}

/** “met Okoro | to discuss the ban”: an infinitive that neither a verb before it nor the noun right before it asks for. */
function isPurpose({words, tags}: Line, {from}: VerbGroup, k: number): boolean {
  const lead = phraseStart({words, tags}, k - 1) - 1;
  const asks = words.slice(Math.max(from, lead - 4), Math.max(0, lead)).some(({lower}) => CALLED_FOR.test(lower));
  if (words[lead]?.lower === 'for' && asks) return false; // “calls for Okoro | to resign”
  if (!/^(?:noun|name)$/.test(tags[k - 1]!) || ASKING.test(words[k - 1]!.lower)) return false;
  // “appeared in court | to plead”
  const shown = (i: number) =>
    /^(?:appear|seem)/.test(words[i]!.lower) && /^(?:preposition|subordinator)$/.test(tags[i + 1]!);
  return !words
    .slice(from, k)
    .some(
      ({lower}, i) =>
        /^(?:finite|passive|base|gerund)$/.test(tags[from + i]!) && INFINITIVE.has(stem(lower)) && !shown(from + i),
    );
}

/** Nouns of what somebody is to do: “calls for Okoro to resign”. */
export const CALLED_FOR =
  /^(?:call|plea|demand|appeal|request|plan|proposal|need|deadline|campaign|pressure|push|way|time)s?$/;

/** Nouns that say nothing without their infinitive. */
export const ASKING =
  /^(?:decision|plans?|attempts?|bid|efforts?|right|deal|bill|order|call|calls|agreement|offer|pledge|promise|vow|threat|refusal|move|moves|way|chance|time|power|powers|need|desire|ability|failure|willingness|intention|permission|proposal|demand|deadline|opportunity|likely|due|able|ready|first|last|enough|pressure|push|campaign|vote|request|reason|authority|struggle|battle|race)$/;

/** Whether an amount of money ends before a token. */
function isSum(words: readonly Token[], k: number): boolean {
  return [1, 2, 3].some((n) => /^[$£€]/.test(words[k - n]?.text ?? ''));
}

/** Whether a comma opens or closes an aside that “to” follows. */
function isAside({words, tags}: Line, k: number): boolean {
  const closes = words[k + 1]?.lower === 'to';
  const [open, close] = closes ? [tags.lastIndexOf('comma', k - 1), k] : [k, tags.indexOf('comma', k + 1)];
  return (
    open > 0 && close - open < 10 && close > open && words[close + 1]?.lower === 'to' && tags[close + 2] !== 'base'
  );
}

/** “gave Ana Lind | , a miller at Tallis | , tickets to the play”: commas around what tells more of whom something is given. */
function isBeforeGift(found: Line, {head, to, passive}: VerbGroup, k: number): boolean {
  const {words, tags} = found;
  if (passive || !GIVING.test(words[head]!.lower)) return false;
  const open = tags.indexOf('comma', to);
  const close = tags.indexOf('comma', open + 1);
  return (k === open || k === close) && phraseEnd(found, to) === open && NOMINAL.test(tags[close + 1] ?? 'stop');
}
const GIVING =
  /^(?:g[ai]ves?|given|giving|hand(?:s|ed)?|award(?:s|ed)?|offer(?:s|ed)?|grant(?:s|ed)?|sent|sends?|show(?:s|ed)?|paid|pays?|lent|left|cost)$/;
const NOMINAL = /^(?:noun|determiner|number|name)$/;

/** “used a visit | to Tallis to plead for peace”: what for, only the infinitive tells. */
function usesTo({words, tags}: Line, {head, passive}: VerbGroup, k: number): boolean {
  if (passive || !/^us(?:e[sd]?|ing)$/.test(words[head]!.lower)) return false;
  const to = tags.indexOf('to', k);
  return to > k && to - k < 12 && tags[to + 1] === 'base' && tags.slice(k, to).every((tag) => PHRASAL.test(tag));
}

/** “the Movement | for Democratic Change”, “the Institute | for War Studies”: a body’s name goes on behind “for”. */
export function isWithinName({words, tags}: Line, k: number): boolean {
  const [body, next] = [words[k - 1]!, words[k + 1]];
  return (
    words[k]?.lower === 'for' && body.capital && BODY.test(body.lower) && tags[k + 1] === 'name' && !!next?.capital
  );
}
const BODY =
  /^(?:movement|association|campaign|centre|center|institute|council|society|network|union|committee|commission|office|agency|department|ministry|alliance|foundation|coalition|party|federation|forum|fund|initiative|organi[sz]ation|court|front)$/;

/** “told the unions | in Tallis to go”: whether phrases with prepositions part whom a verb orders from what they shall do. */
function isOrdered({words, tags}: Line, {head, to}: VerbGroup, from: number): boolean {
  if (!ORDERING.has(stem(words[head]!.lower)) || tags.slice(to, from).some((tag) => !PHRASAL.test(tag))) return false;
  let k = from;
  while (PHRASAL.test(tags[k] ?? '')) k++;
  return tags[k] === 'to' && tags[k + 1] === 'base' && !ASKING.test(words[k - 1]!.lower);
}
const ORDERING = forms(
  'ask urge order tell told force allow persuade require instruct encourage enable permit advise direct command forbid compel',
);

/** “two weeks after”, “a day before”: how long before or after something else. */
export function isInterval({words}: Line, k: number): boolean {
  const few = /^(?:few|couple)$/.test(words[k + 1]?.lower ?? '') ? (words[k + 2]?.lower === 'of' ? 2 : 1) : 0;
  const said = words.slice(k + few, k + few + 3).map(({lower}) => lower);
  return /^(?:minute|hour|day|week|month|year)s?$/.test(said[1] ?? '') && /^(?:after|before)$/.test(said[2] ?? '');
}

/** “Otto “the Chef” Brandt”: a name goes on behind what somebody is called. */
function isNickname({tags}: Line, k: number): boolean {
  const close = tags.indexOf('quote', k + 1);
  return close > k && close - k < 5 && tags[close + 1] === 'name';
}

/** “any runner | who gains”, “those | who fled”: whom it means, only the relative clause tells. */
export function isAnybody(found: Line, last: number): boolean {
  return /^(?:any|every|each|those|no|all|anyone|everyone|only)$/.test(found.words[phraseStart(found, last)]!.lower);
}

/** “the first club | to buy”, “the only mayor | who”, “the worst flood | since”: among what it is so, only what follows tells. */
export function isRanked(found: Line, last: number): boolean {
  const {words, tags} = found;
  if (!endsPhrase(words, tags, last)) return false;
  let from = phraseStart(found, last);
  if (words[from - 1]?.lower === 'of' && endsPhrase(words, tags, from - 2)) from = phraseStart(found, from - 2);
  return words
    .slice(from, last + 1)
    .some(
      ({lower}) =>
        /^(?:first|only|last|sole|latest|[a-z]+[^aeiou]est|worst|best|most)$/.test(lower) &&
        !/^(?:protest|contest|arrest|interest|request|forest|conquest)$/.test(lower),
    );
}

/** “was”, “became”: the verb says what its subject is. */
function isCopula(words: readonly Token[], {head}: VerbGroup): boolean {
  return (
    words[head + 1]?.lower !== 'to' &&
    /^(?:is|are|was|were|be|been|bec[ao]mes?|remain(?:s|ed)?)$/.test(words[head]!.lower)
  );
}

/** “spent a year building”, “was found lying”: a verb whose thought only its gerund ends. */
export function asksGerund(words: readonly Token[], {head}: Pick<VerbGroup, 'head'>, k: number): boolean {
  return (
    k - head < 12 &&
    /^(?:sp[ea]n[dt]s?|waste[sd]?|ke(?:ep|eps|pt)|caught|found|seen|heard|filmed|left|quoted)$/.test(words[head]!.lower)
  );
}

/** “, with officials | saying that …”, “the eve of Tallis | hosting the cup”: what the preposition brings is not told before the participle. */
function isDoer({words, tags}: Line, k: number): boolean {
  let j = k - 1;
  while (/^(?:noun|name|determiner|number|joint|genitive)$/.test(tags[j] ?? '')) j--;
  return (
    (words[j]?.lower === 'with' && tags[j - 1] === 'comma') ||
    /^(?:of|about|without|despite)$/.test(words[j]?.lower ?? '')
  );
}
