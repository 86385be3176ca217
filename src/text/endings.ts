import {isNegation} from './grammar.js';
import type {Statement} from './statements.js';
import {
  endsPhrase,
  isAdjective,
  isDash,
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
import {BINDING, forms, INFINITIVE, INTRANSITIVE, isSaid, isStating, LINKING, OBJECT, STATING} from './verbs.js';

/** A place where a predicate may end. */
export interface Ending {
  at: number;
  /** What is lost by ending here, 0–1. */
  cost: number;
}

/** Prepositions of place, time and circumstance: what they bring can nearly always be left out. */
const CIRCUMSTANCE =
  /^(?:in|at|on|during|near|outside|inside|amid|following|despite|within|across|around|without|over|under|since|throughout|along|beyond|including|off)$/;

/** Those of them that no verb asks for. */
const UNASKED = /^(?:during|amid|following|despite|since|throughout|without|alongside|through)$/;

/** Verbs that nobody does alone. */
const ALONE = /^(?:meet|met|meets|clash(?:ed|es)?|merge[sd]?|compete[sd]?)$/;

/** Subordinators that always bring a clause, where “after” may bring a noun. */
const CLAUSAL = /^(?:that|while|when|because|although|though|if|unless|whether|where|whereas)$/;

/** What a statement does not hold without. */
const CONDITION = /^(?:if|whether|unless|lest)$/;
/** “will stay”, “might stay”: what has not come yet. */
function isAhead(words: readonly Token[], {from}: VerbGroup): boolean {
  return /^(?:will|would|shall|should|may|might|can|could|must|'ll|'d)$/.test(words[from]!.lower);
}

function isNegated(words: readonly Token[], {from, to}: VerbGroup): boolean {
  return words.slice(from, to).some(({lower}) => isNegation(lower));
}
/** What a negated statement may not lose, since it denies more without it: “did not sell boats | built in Merrow”, “did not go | because …”. */
const NARROWING = /^(?:passive|gerund|relative|because|until|till|before|without|unless|except|since|for)$/;

/** “arrests — 157 of them — injuries, and damage”: the list goes on behind what stands between dashes. */
function isDashInList(found: Line, k: number): boolean {
  if (!isDash(found, k)) return false;
  const {tags} = found;
  const close = tags.findIndex((_, j) => j > k && j - k < 10 && isDash(found, j));
  if (close < 0 || tags[close + 1] !== 'noun') return false;
  const next = phraseEnd(found, close + 1);
  return tags[next] === 'conjunction' || (tags[next] === 'comma' && isList(found, next));
}

/**
 * Where the predicate of a statement may end, from the left to the right: never between a verb and what it asks for, a
 * preposition and its noun, the members of a list, or a conjunction of statement and its verb.
 */
export function endings(found: Line, {verb, opening, opener}: Statement): Ending[] {
  const {words, tags, verbs} = found;
  const list: Ending[] = [];
  let open = 0; // how many clauses have begun whose verbs have not come
  const marks = (from: number, to: number) => tags.slice(from, to).filter((t) => t === 'quote').length;
  let quoted = marks(verb.from, verb.to) % 2 === 1;
  let fresh = verb; // the verb that nothing has followed yet
  let governing: string | null = words[verb.head]!.lower; // the verb whose first phrase has not come
  let stating = isSaid(words, verb) ? verb.from : -1; // the verb whose statement may follow without “that”
  let pending = -1; // the same, where a relative clause stands between the statement’s subject and verb
  let price = 0;
  let from = false; // “from” has come, and its “to” has not
  const bound = BOUND.find(([set]) => set.has(stem(words[verb.head]!.lower)))?.[1];
  const content = contentBehind(found, verb);
  const asked = bound && (!verb.passive || TELLING_AS.has(stem(words[verb.head]!.lower)));
  const least =
    content > 0
      ? content
      : asked
        ? words.findIndex(({lower}, k) => k > verb.to && k < verb.to + 20 && bound.test(lower))
        : -1;
  let none = false; // “there is no sign | of …”
  let ahead = isAhead(words, verb);
  let negated = isNegated(words, verb);
  let before = false; // the object of the next verb has come: “an inquiry, which the council rejected”
  for (let k = verb.to; k <= tags.length; k++) {
    // “It is true that, unlike the vote held in May, | the rules …”: nothing ends in what stands before the clause.
    const fore = tags[k] === 'comma' && words[k - 1]!.lower === 'that' ? tags.indexOf('comma', k + 1) : -1;
    if (fore > k && fore - k < 24) {
      k = fore;
      continue;
    }
    const tag = tags[k] ?? 'stop';
    const group = verbs.find(({from}) => from === k);
    if (group) {
      if (marks(group.from, group.to) % 2 === 1) quoted = !quoted;
      const fronted = opening === 'subordinate' && !verbs.some(({from: v}) => v < opener);
      const contact = !open && stating < 0 ? contactClause(found, verb, k, fronted) : -1;
      // A verb without an opening of its own has its subject before it: “claimed | agreement had been reached”.
      if (!open && stating >= 0) list.length = list.filter((e) => e.at <= stating).length;
      else if (!open && pending >= 0) {
        // “said Okoro, who was fined in May, | had to go”, “said the men that fled | had died”
        list.length = list.filter((e) => e.at <= pending).length;
        pending = -1;
      } else if (contact > 0) {
        list.length = list.filter((e) => e.at < contact).length;
        const asked = negated || none || isAnybody(found, contact - 1) || isRanked(found, contact - 1);
        if (!asked || fronted) list.push({at: contact, cost: fronted ? 0.1 : Math.min(1, 0.4 + price)});
        if (fronted) return list;
        price += 0.1;
      } else if (!open && tags[k - 1] === 'comma')
        return list; // “tripled, doubled and …”
      else if (
        !open &&
        opening === 'relative' &&
        opener === found.tags.lastIndexOf('relative', k) &&
        tags[opener - 1] !== 'comma'
      ) {
        // “The men who had robbed a bank in Leeds | were jailed”: the verb of what the clause describes
        const told = tags[verb.head] !== 'aux' || /^(?:preposition|noun|name)$/.test(tags[verb.to]!);
        return told && endsPhrase(words, tags, k - 1) ? [...list, {at: k, cost: Math.min(1, price)}] : list;
      } else if (!open) {
        const before = list.findLast((e) => {
          const t = tags[e.at];
          return (
            t === 'comma' ||
            t === 'conjunction' ||
            t === 'stop' ||
            t === 'relative' ||
            t === 'subordinator' ||
            t === 'pronoun'
          );
        });
        list.length = before ? list.indexOf(before) + 1 : 0;
        if (!before || /^(?:comma|stop|pronoun)$/.test(tags[before.at]!)) return list; // another statement has begun
      }
      open = Math.max(0, open - 1);
      stating = isSaid(words, group) ? group.from : -1;
      // What went before is as much as done to it; “which guards say he sold” is not said.
      fresh = before && stating < 0 ? {...group, passive: true} : group;
      ahead = isAhead(words, group);
      negated ||= isNegated(words, group);
      governing = words[group.head]!.lower;
      k = group.to - 1;
      continue;
    }
    if (tag === 'quote') quoted = !quoted;
    if (fresh.to === k && lacksObject(found, fresh, k)) return list;
    if (tag === 'determiner' && words[k]!.lower === 'no') none = true;
    const asked =
      (ahead && /^(?:until|till)$/.test(words[k]?.lower ?? '')) || // “will stay | until …”
      (none && tag === 'preposition' && !/^(?:after|during|on|at|by)$/.test(words[k]!.lower)) ||
      ((negated || none) && NARROWING.test(tag === 'subordinator' || tag === 'preposition' ? words[k]!.lower : tag));
    const cost = open || asked || isDashInList(found, k) ? -1 : endingCost(found, verb, k, tag, fresh, governing);
    if (cost >= 0 && k > least && !(quoted && tag !== 'quote') && !(tag === 'to' && from))
      list.push({at: k, cost: Math.min(1, cost + price)});
    // “Since the phone was released, servers have …”: the main clause begins.
    const leading = opening === 'subordinate' && tag === 'comma' && !verbs.some(({from: v}) => v < opener);
    // “Okoro, whom Lind fined in May, | the chance to …”: the second comma closes the aside.
    const aside = opening === 'relative' && tag === 'comma' && tags[opener - 1] === 'comma';
    if (tag === 'stop' || ((leading || aside) && !isList(found, k))) return list;
    if (/^(?:relative|comma|stop|conjunction)$/.test(tag)) before = tag === 'relative' && hasObject(found, k);
    const describes = tag === 'subordinator' && words[k]!.lower === 'that' && tags[k - 1] === 'noun' && stating < k - 1;
    if ((tag === 'relative' || describes) && stating >= 0) pending = stating;
    if (
      tag === 'relative' ||
      (tag === 'subordinator' &&
        (CLAUSAL.test(words[k]!.lower) || (opensClause(found, k) && hasVerbs(found, k, open + 1))))
    ) {
      if (!isVerbless(found, k)) open++;
      price += 0.1;
    } else if (tag === 'conjunction' && opensClause(found, k) && !(stating >= 0 && endsPhrase(words, tags, k - 1)))
      return list; // but “claimed Lind and his allies were …”
    else if (tag === 'base' || tag === 'gerund' || (tag === 'passive' && tags[k + 1] !== 'noun')) {
      stating = STATING.has(stem(words[k]!.lower)) ? k : -1;
      fresh = {from: k, to: k + 1, head: k, passive: tag === 'passive' || (tag === 'base' && before)};
      governing = words[k]!.lower;
      continue;
    }
    if (tag === 'preposition' || tag === 'to') {
      if (fresh.to < k || (tag === 'preposition' && words[k]!.lower !== 'of')) governing = null; // what the verb asks for has come, or comes now
    }
    if (tag === 'comma') {
      governing = null;
      price += 0.2;
    }
    if (words[k]!.lower === 'from') from = true;
    if (tag === 'to' && from) from = false;
    if (tag !== 'adverb' && tag !== 'quote') fresh = {from: -1, to: -1, head: -1, passive: false};
  }
  return list;
}

/** Whether so many verbs are left for the clauses that are open: of “that his time as mayor was over”, “as” opens none. */
function hasVerbs({tags, verbs}: Line, k: number, least: number): boolean {
  const close = tags.findIndex((tag, j) => j > k && (tag === 'stop' || tag === 'relative'));
  return verbs.filter(({from}) => from > k && (close < 0 || from < close)).length >= least;
}

/**
 * Where the subject of a verb begins that follows a noun without any opening: “the sanctions | it had imposed”, “the week | the music
 * died”; or, behind a clause put in front, where the main clause begins: “When Lind went to Tallis | she was told …”. −1 where none does.
 */
function contactClause(found: Line, {to}: VerbGroup, k: number, fronted: boolean): number {
  const {words, tags, at} = found;
  if (!endsPhrase(words, tags, k - 1)) return -1;
  const from = phraseStart(found, k - 1);
  if (from <= to || !endsPhrase(words, tags, from - 1) || words[from - 1]!.lower === 'case') return -1;
  const subject = tags[from] === 'pronoun' ? /^(?:s?he|it|they|we|i|you)$/.test(words[from]!.lower) : true;
  if (fronted) return subject ? from : -1;
  const definite = tags[from] === 'pronoun' || (tags[from] === 'determiner' && words[from]!.lower === 'the');
  return subject && definite && at[from] === at[from - 1]! + 1 ? from : -1;
}

/** “if approved by the court”, “while working in Tallis”: a clause without a finite verb. */
function isVerbless({tags}: Line, k: number): boolean {
  const next = tags[k + 1] === 'adverb' ? tags[k + 2] : tags[k + 1];
  return (
    tags[k] === 'subordinator' &&
    (next === 'passive' || next === 'gerund') &&
    !(next === 'gerund' && tags[k + 2] === 'aux')
  );
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
const ASKING =
  /^(?:decision|plans?|attempts?|bid|efforts?|right|deal|bill|order|call|calls|agreement|offer|pledge|promise|vow|threat|refusal|move|moves|way|chance|time|power|powers|need|desire|ability|failure|willingness|intention|permission|proposal|demand|deadline|opportunity|likely|due|able|ready|first|last|enough|pressure|push|campaign|vote|request|reason|authority|struggle|battle|race)$/;

/** “When Lind was elected | she became …”: a pronoun that can only be a subject, with its verb. */
function opensAnew({words, verbs}: Line, k: number): boolean {
  return /^(?:s?he|they|we|i)$/.test(words[k]!.lower) && verbs.some(({from}) => from === k + 1);
}

/** Whether a verb has nothing behind it though it cannot stand alone: its object went before it, as in “the team he wanted”. */
function lacksObject({words, tags}: Line, {head, passive}: VerbGroup, k: number): boolean {
  const tag = tags[k] ?? 'stop';
  const ends =
    tag === 'comma' ||
    tag === 'stop' ||
    (tag === 'subordinator' && !/^(?:that|if|whether|how|why|what)$/.test(words[k]!.lower));
  const verb = stem(words[head]!.lower);
  const lacks = OBJECT.has(verb) || BECOMING.has(verb) || (STATING.has(verb) && !INTRANSITIVE.has(verb));
  return ends && !passive && tags[head] !== 'gerund' && lacks;
}

/** Whether a relative clause has a subject of its own, so that its verb tells of what stands before: “, which the council rejected”. */
function hasObject({words, tags, verbs}: Line, relative: number): boolean {
  let k = relative + 1;
  while (tags[k] === 'adverb') k++;
  const led = tags[relative - 1] === 'preposition'; // “in which the council …”
  return /^wh(?:ich|om)$/.test(words[relative]!.lower) && !led && !verbs.some(({from}) => from === k);
}

/** Linking verbs that no subject does alone, where “remained” may. */
const BECOMING = forms('become became seem');

/** Whether a subject and its finite verb follow a conjunction before the next border. */
function opensClause({tags, verbs}: Line, k: number): boolean {
  for (let j = k + 1; j < tags.length; j++) {
    if (verbs.some(({from}) => from === j)) return true;
    // “as the crown and the defence traded blows”
    const pair = tags[j] === 'conjunction' && tags[k] === 'subordinator' && /^(?:noun|name)$/.test(tags[j - 1]!);
    if (pair && /^(?:noun|name|determiner)$/.test(tags[j + 1] ?? '')) continue;
    // “as the scene where he fell was shown”
    if (tags[j] === 'relative' && tags[k] === 'subordinator' && j > k + 1) {
      const close = tags.findIndex((tag, n) => n > j && (tag === 'comma' || tag === 'stop'));
      return verbs.filter(({from}) => from > j && (close < 0 || from < close)).length > 1;
    }
    if (tags[j] === 'subordinator' && (j === k + 1 || (j === k + 2 && tags[k + 1] === 'adverb'))) continue; // “but as he …”
    // “after his wife, Ana Lind, called the police”
    const close = tags[j] === 'comma' ? tags.indexOf('comma', j + 1) : -1;
    if (close > j && close - j < 12 && verbs.some(({from}) => from === close + 1)) return true;
    if (
      tags[j] === 'comma' ||
      tags[j] === 'stop' ||
      tags[j] === 'subordinator' ||
      tags[j] === 'conjunction' ||
      tags[j] === 'relative'
    )
      return false;
  }
  return false;
}

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

/** Verbs that also in the passive ask for what somebody is seen as, or whom a thing is done by. */
const TELLING_AS = forms(
  'describe regard view see seen portray hail brand label prompt cause precede accompany trigger spark boost overshadow',
);

/** “wrote of Lind in 1970 | that she …”: where the statement opens that a verb of saying makes, behind phrases with prepositions; −1 where none does. */
function contentBehind({words, tags}: Line, {head, to}: VerbGroup): number {
  if (!STATING.has(stem(words[head]!.lower)) || tags[to] !== 'preposition') return -1;
  let k = to;
  while (PHRASAL.test(tags[k] ?? '')) k++;
  const noun = /^(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|fears?|news|evidence)$/.test(
    words[k - 1]!.lower,
  );
  return words[k]?.lower === 'that' && tags[k] === 'subordinator' && !noun ? k : -1;
}

const INTERVAL = /^(?:hour|day|week|month|year|decade|minute)s?$/;
/** What goes with the subordinator behind it. */
const LED_IN = /^(?:shortly|soon|just|long|immediately|even)$/;

function endingCost(
  found: Line,
  verb: VerbGroup,
  k: number,
  tag: Tag,
  fresh: VerbGroup,
  governing: string | null,
  before = found.tags[k - 1]!,
): number {
  const {words, tags} = found;
  const lower = words[k]?.lower ?? '';
  if (
    before === 'preposition' ||
    before === 'determiner' ||
    before === 'conjunction' ||
    before === 'relative' ||
    before === 'to'
  )
    return -1;
  if (
    before === 'subordinator' ||
    before === 'genitive' ||
    before === 'comma' ||
    before === 'stop' ||
    (before === 'joint' && !/^[."”]$/.test(words[k - 1]!.text))
  )
    return -1;
  if (OWNER.test(words[k - 1]!.text) && tag !== 'quote' && before !== 'quote') return -1;
  if ((tag === 'preposition' || tag === 'to') && words[k + 1]?.lower === words[k - 1]!.lower) return -1; // “side | by side”
  if (fresh.to === k || (before === 'adverb' && fresh.to >= 0)) {
    // Nothing has followed the verb yet.
    const head = words[fresh.head]!.lower;
    // “the journalists arrested | at the rally”: of a noun, a bare participle tells too little.
    const describes =
      tags[fresh.head] === 'passive' &&
      fresh.from === fresh.head &&
      /^(?:noun|name|comma)$/.test(tags[fresh.head - 1] ?? '');
    if (describes && tag !== 'stop' && tag !== 'comma') return -1;
    // “broke down”, “took over”: with its particle, the verb may stand alone.
    const phrasal = before === 'adverb' && fresh.to === k - 1 && PARTICLE.test(words[k - 1]!.lower);
    const plain = fresh.passive || phrasal || INTRANSITIVE.has(stem(head));
    if (lower === 'because' && plain && tags[fresh.head] !== 'aux') return 0.3;
    if (tags[fresh.head] === 'aux' || LINKING.has(stem(head))) return -1;
    if (!plain && tag === 'stop' && !isStating(head) && found.at[k] === found.at[k - 1]! + 1) return 0.2;
    // “its troubles deepened | when …”: what has no object there needs none.
    const bare =
      (tag === 'subordinator' &&
        (/^(?:when|after|while|because|although)$/.test(lower) || (lower === 'as' && opensClause(found, k)))) ||
      (tag === 'comma' && /^(?:gerund|passive)$/.test(tags[k + 1] ?? ''));
    const needs = [BINDING, OBJECT, LINKING].some((set) => set.has(stem(head))) || /^c[ao]me?$/.test(head);
    if (!plain && bare && !isStating(head) && !needs) return lower === 'as' ? 0.7 : 0.2;
    if (!plain || tag === 'to' || tag === 'gerund') return -1;
    if (tag === 'preposition' && (BINDING.has(stem(head)) || INVOLVED.test(`${head} ${lower}`))) return -1;
    // “picked up | on the plan”, “met | with the mayor”
    if (tag === 'preposition' && (phrasal ? /^(?:on|with|to)$/ : /^with$/).test(lower) && (phrasal || ALONE.test(head)))
      return -1;
    if (tag === 'adverb' && (PARTICLE.test(lower) || /^(?:back|away|home|forward|apart|aside)$/.test(lower))) return -1; // “sworn in”
    // “failed on Monday to agree”
    const infinitive = tags.slice(k, k + 5).findIndex((t, j) => t === 'to' && tags[k + j + 1] === 'base');
    const parted = tag === 'preposition' || tag === 'adverb'; // also “was asked yesterday to step down”
    if (parted && infinitive >= 0 && INFINITIVE.has(stem(head))) return -1;
    // “was quoted in May saying that …”
    if (parted && asksGerund(words, fresh, k) && tags.slice(k, k + 6).includes('gerund')) return -1;
    if (tag === 'adverb' && words[k + 1]?.lower === 'that') return -1; // “was reminded yesterday that …”
    if (tag === 'preposition') return CIRCUMSTANCE.test(lower) ? 0.3 : 0.5;
    if (tag === 'stop' || tag === 'comma' || tag === 'conjunction') return 0;
    if (plain && isInterval(found, k)) return 0.2; // “was freed | a few weeks after”
    if (tag === 'pronoun' && opensAnew(found, k)) return 0.1;
    return tag === 'subordinator' && lower !== 'that' && lower !== 'as' && !CONDITION.test(lower)
      ? 0.1
      : tag === 'adverb'
        ? 0.2
        : -1;
  }
  if (before === 'gerund' || before === 'base' || before === 'finite' || before === 'aux') return -1;
  // “gave Merrow | until May to pay”: to whom, but not what
  if (
    /^g[ai]ve[sn]?$/.test(words[verb.head]!.lower) &&
    !verb.passive &&
    before === 'name' &&
    phraseStart(found, k - 1) === verb.to
  )
    return -1;
  if (before === 'passive' && isAdjective(found, k - 1)) return -1;
  // “in the shop | available on Monday”
  if (lower === 'available' && tag === 'noun' && /^(?:noun|name)$/.test(before)) return 0.1;
  if (words[k - 1]!.lower === 'available' && tag === 'preposition' && /^(?:noun|name)$/.test(tags[k - 2]!)) return -1;
  // “a crime punishable | by death”, “freed on condition | that he leaves”
  if (tag !== 'stop' && /^(?:punishable|capable|responsible|liable|notorious|condition)$/.test(words[k - 1]!.lower))
    return -1;
  switch (tag) {
    case 'stop':
      return 0;
    case 'comma':
      if (tags[k + 1] === 'conjunction' && words.slice(verb.to, k).some((w) => /^n?either$/.test(w.lower))) return -1;
      // “named the miller, Ana Lind, | to the board”: an aside parts no verb from what it asks for.
      if (BINDING.has(stem(words[verb.head]!.lower)) && isAside(found, k)) return -1;
      // “held the mayor, Ana Lind | , and other miners”: as true of the first alone
      if (tags[k + 1] === 'conjunction' && /^others?$/.test(words[k + 2]?.lower ?? '') && before === 'name') return 0.3;
      // “the levy | , and the first since …”: a comma before “and” closes a list only behind another.
      if (tags[k + 1] === 'conjunction' && endsPhrase(words, tags, k - 1) && !tags.slice(verb.to, k).includes('comma'))
        return opensClause(found, k + 1) ? 0 : 0.3;
      // “at the Tallis | , Nordmark event”
      if (
        before === 'name' &&
        tags[k + 1] === 'name' &&
        tags[k + 2] === 'noun' &&
        tags[phraseStart(found, k - 1)] === 'determiner'
      )
        return -1;
      return isList(found, k) || isParted(found, verb, k) ? -1 : 0;
    case 'relative':
      return before === 'pronoun' || isAnybody(found, k - 1) || isRanked(found, k - 1) ? -1 : 0.4;
    case 'subordinator':
      if (INTERVAL.test(words[k - 1]!.lower) || LED_IN.test(words[k - 1]!.lower)) return -1; // “a week after”, “shortly before”
      // “published documents | that show …”
      if (isRanked(found, k - 1) && /^(?:that|since|to)$/.test(lower)) return -1;
      if (
        lower === 'that' &&
        /^(?:noun|number)$/.test(before) &&
        (/^(?:finite|aux)$/.test(tags[k + 1] ?? '') || tags[k + 2] === 'to')
      )
        return 0.4;
      if (lower === 'as' && governing && BOUND.some(([set, led]) => set.has(stem(governing)) && led.test(lower)))
        return -1; // “viewed the plan | as”
      return /^(?:that|how|why|what|than)$/.test(lower) || CONDITION.test(lower)
        ? -1
        : lower === 'as' && governing
          ? 0.6
          : 0.05;
    case 'preposition':
      if (/^(?:of|than|out)$/.test(lower) || before === 'pronoun') return -1;
      if (lower === 'up' && tags[k + 1] === 'to') return -1; // “had to live | up to …”
      if (lower === 'in' && before === 'number' && tags[k + 1] === 'noun' && isSum(words, k)) return -1; // “the sale of $18bn | in bonds”
      if (
        lower === 'between' &&
        /^(?:relation(?:ship)?|difference|tie|gap|border|link|distance|balance|rivalry)s?$/.test(words[k - 1]!.lower)
      )
        return -1;
      if (/^(?:over|about)$/.test(lower) && CONTENTIOUS.test(words[k - 1]!.lower)) return 0.75; // “walked out in a dispute | over pay”
      if (isRanked(found, k - 1) && (lower === 'since' || isCopula(words, verb))) return -1; // “became the first mayor | in its history”
      if (lower === 'by' && tags[k + 1] === 'gerund') return 0.2; // how, not who
      if (isOrdered(found, verb, k)) return -1;
      if (
        governing &&
        BINDING.has(stem(governing)) &&
        !(/^ma[dk]e/.test(governing) && lower === 'on') &&
        !UNASKED.test(lower)
      )
        return SUFFICING.has(stem(governing)) && LEADING.test(lower) ? 0.9 : -1; // but “made a decision | on”
      return CIRCUMSTANCE.test(lower) ? 0.15 : 0.3;
    case 'to':
      if (tags[k + 1] !== 'noun' && isRanked(found, k - 1)) return -1; // “the first club | to buy …”
      if (/^(?:stranger|heir|akin|prone|immune|tantamount)$/.test(words[k - 1]!.lower)) return -1;
      // also “the need to “heed” the vote”
      if (tags[k + 1] === 'base' || tags[k + 1] === 'quote') return isPurpose(found, verb, k) ? 0.35 : -1;
      if (governing && BINDING.has(stem(governing))) return SUFFICING.has(stem(governing)) ? 0.9 : -1;
      return 0.35;
    case 'conjunction':
      // “will sell the mill | and leave”
      if (tags[k + 1] === 'base' && endsPhrase(words, tags, k - 1)) return 0.2;
      // “said that the mill was sold | but that the works was not”
      if (tags[k + 1] === 'subordinator' && words[k + 1]!.lower === 'that' && endsPhrase(words, tags, k - 1))
        return 0.1;
      if (opensClause(found, k) && !(governing && isStating(governing) && endsPhrase(words, tags, k - 1))) return 0;
      return partsMembers(found, verb, k) ? 0.6 : -1;
    case 'gerund':
      if (ORDINAL.test(words[k - 1]!.lower)) return -1; // “the second | voting round”
      return before === 'adverb' || before === 'pronoun' || asksGerund(words, verb, k) || isDoer(found, k) ? -1 : 0.3;
    case 'passive':
      return /^(?:preposition|to|adverb)$/.test(tags[k + 1] ?? '') ? 0.35 : -1;
    case 'quote':
      if (/^(?:call|dub|brand|label|name|term)(?:s|l?ed|bed|ing)?$/.test(words[verb.head]!.lower)) return -1; // “called it “a shame””
      if (before === 'name' && isNickname(found, k)) return -1;
      return endsPhrase(words, tags, k - 1) && words[k - 1]!.end < words[k]!.start ? 0.3 : -1;
    case 'number':
    case 'determiner': // “signed a treaty | two weeks after the war”
      return /^(?:noun|name|number)$/.test(before) && isInterval(found, k) ? 0.15 : -1;
    case 'adverb': {
      // “a reminder of the hold the mayor | still has”: what acts there is no part of the phrase.
      let verbal = k + 1;
      while (tags[verbal] === 'adverb') verbal++;
      if (tags[k - 1] !== 'adverb' && /^(?:noun|name)$/.test(before) && found.verbs.some(({from}) => from === verbal))
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
      return goesOn && endingCost(found, verb, next, tags[next]!, fresh, governing, before) < 0 ? -1 : 0.1;
    }
    default:
      return -1;
  }
}

const ORDINAL = /^(?:first|second|third|fourth|fifth|final|next|last)$/;

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

/** Participles that say nothing without what their preposition brings. */
const INVOLVED =
  /^(?:(?:involved|embroiled|engaged|implicated|interested|steeped|mired|rooted) in|(?:composed|comprised|made) of)$/;

/** Nouns that leave open what they are about. */
const CONTENTIOUS = /^(?:dispute|row|feud|quarrel|argument|disagreement)s?$/;

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

/** Binding verbs whose object alone tells what was done, if less: “sent a letter | to the mayor”, “invited Lind | to the talks”. */
const SUFFICING = forms('send sent bring brought invite summon introduce extradite replace sue hand link charge');
const LEADING = /^(?:to|into|for|from|with|over|by)$/;

/** “two weeks after”, “a day before”: how long before or after something else. */
function isInterval({words}: Line, k: number): boolean {
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
function isAnybody(found: Line, last: number): boolean {
  return /^(?:any|every|each|those|no|all|anyone|everyone|only)$/.test(found.words[phraseStart(found, last)]!.lower);
}

/** “the first club | to buy”, “the only mayor | who”, “the worst flood | since”: among what it is so, only what follows tells. */
function isRanked(found: Line, last: number): boolean {
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
function asksGerund(words: readonly Token[], {head}: VerbGroup, k: number): boolean {
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

/** Whether a phrase begins with an amount: “about two works”. */
function isAmount(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  return tags[/^(?:about|around|nearly|almost|some|over)$/.test(words[k]!.lower) ? k + 1 : k] === 'number';
}

/** Whether a phrase says how many of a thing: “three mills”. */
function isCounted(found: Pick<Line, 'words' | 'tags'>, last: number): boolean {
  return found.tags[last] === 'noun' && found.tags.slice(phraseStart(found, last), last).includes('number');
}

/** Whether what “and” joins is whole on either side, so that the first may stand alone: “guilty of murder | and the theft of a van”. */
function partsMembers({words, tags}: Line, {to}: VerbGroup, k: number): boolean {
  if (words[k]!.lower !== 'and' || !(endsPhrase(words, tags, k - 1) || tags[k - 1] === 'quote')) return false;
  if (words.slice(to, k).some(({lower}) => /^(?:between|both|from|either)$/.test(lower))) return false;
  const next = tags[k + 1];
  if (next === 'determiner') return !/^(?:both|all|each|several|many|more|most)$/.test(words[k + 1]!.lower);
  if (next === 'quote') return tags[k - 1] === 'quote';
  if (next === 'adverb') return true; // “mayor of Tallis | and later chairman”
  // “sold three mills | and two works”, “met Lind | and other mayors”: as true of the first alone, but not of the first two.
  if (!words[k + 1] || tags[phraseStart({words, tags}, k - 1) - 1] === 'comma') return false;
  const other = /^(?:others?|another)$/.test(words[k + 1]!.lower) && tags[k - 1] !== 'number';
  if (other || (isAmount(words, tags, k + 1) && isCounted({words, tags}, k - 1))) return true;
  return next === 'noun' && tags[k - 1] === 'noun' && tags[k + 2] === 'preposition';
}

/** “Brandt, a miller and councillor”: of two trades, one article; “a miller and a baker” would be further people. */
function isApposition({words, tags}: Pick<Line, 'words' | 'tags'>, k: number): boolean {
  if (tags[k - 1] !== 'name' || !/^an?$/.test(words[k + 1]?.lower ?? '')) return false;
  let j = k + 2;
  while (/^(?:noun|name|number|joint)$/.test(tags[j] ?? '')) j++;
  return tags[j] === 'conjunction' && tags[j + 1] === 'noun' && tags[k - 2] !== 'conjunction';
}

/** Whether a comma stands inside a list of nouns: another comma or “and” joins one more before the next verb. */
export function isList({words, tags}: Line, k: number): boolean {
  const [next, after] = [words[k + 1]?.lower ?? '', words[k + 2]?.lower];
  if (/^(?:more|less|most)$/.test(next) && after !== 'than') return true; // “an updated, more accurate method”, but “, less than a week later”
  if (isApposition({words, tags}, k)) return false;
  for (let j = k + 1; j < tags.length && j - k < 12; j++) {
    const tag = tags[j]!;
    if (tag === 'conjunction') {
      const next = tags[j + 1];
      return !/^(?:finite|aux|pronoun|adverb|preposition|to)$/.test(next ?? '');
    }
    if (tag === 'comma' && j > k + 1) continue;
    if (
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'number' &&
      tag !== 'determiner' &&
      tag !== 'joint' &&
      words[j]!.lower !== 'of'
    )
      return false;
  }
  return false;
}
