import {contactClause, hasObject, hasVerbs, isVerbless, opensClause} from './clauses.js';
import {boundTo, endingCost, isAnybody, isRanked, type Place} from './ending-cost.js';
import {isNegation} from './grammar.js';
import {isDashInList, isList} from './lists.js';
import type {Statement} from './statements.js';
import {endsPhrase, PHRASAL, type Line, type VerbGroup} from './syntax.js';
import {stem, type Token} from './tokens.js';
import {forms, INTRANSITIVE, isSaid, isStating, OBJECT, STATING} from './verbs.js';

/** A place where a predicate may end. */
export interface Ending {
  at: number;
  /** What is lost by ending here, 0–1. */
  cost: number;
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
  const least = leastEnding(found, verb);
  let none = false; // “there is no sign | of …”
  let ahead = isAhead(words, verb);
  let negated = isNegated(words, verb);
  let before = false; // the object of the next verb has come: “an inquiry, which the council rejected”
  // One for all places of the predicate: to make it anew for each word takes longer than to judge it.
  const place: Place = {...found, verb, k: verb.to, tag: 'stop', before: 'stop', fresh, governing};
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
        const before = list.findLast(({at}) =>
          /^(?:comma|conjunction|stop|relative|subordinator|pronoun)$/.test(tags[at]!),
        );
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
    const shut = open || asked || isDashInList(found, k);
    let cost = -1;
    if (!shut) {
      place.k = k;
      place.tag = tag;
      place.before = tags[k - 1]!;
      place.fresh = fresh;
      place.governing = governing;
      cost = endingCost(place);
    }
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
      stating = isStating(words[k]!.lower) ? k : -1;
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
/** What a negated statement may not lose, since it denies more without it: “did not sell boats | built in Merrow”, “did not go | because …”. */
const NARROWING = /^(?:passive|gerund|relative|because|until|till|before|without|unless|except|since|for)$/;
/** Subordinators that always bring a clause, where “after” may bring a noun. */
const CLAUSAL = /^(?:that|while|when|because|although|though|if|unless|whether|where|whereas)$/;

/** “described the ruling in May *as* …”: the word that a predicate cannot end before, since its verb is bound to what it brings, or −1. */
function leastEnding(found: Line, verb: VerbGroup): number {
  const {lower: head} = found.words[verb.head]!;
  const content = contentBehind(found, verb);
  const bound = boundTo(head);
  if (content > 0 || !bound || (verb.passive && !TELLING_AS.has(stem(head)))) return content;
  return found.words.findIndex(({lower}, k) => k >= verb.to && k < verb.to + 20 && bound.test(lower));
}

/** Verbs that also in the passive ask for what somebody is seen as, or whom a thing is done by. */
const TELLING_AS = forms(
  'describe regard view see seen portray hail brand label prompt cause precede accompany trigger spark boost overshadow',
);

/** “wrote of Lind in 1970 | that she …”: where the statement opens that a verb of saying makes, behind phrases with prepositions; −1 where none does. */
function contentBehind({words, tags}: Line, {head, to}: VerbGroup): number {
  if (!isStating(words[head]!.lower) || tags[to] !== 'preposition') return -1;
  let k = to;
  while (PHRASAL.test(tags[k] ?? '')) k++;
  const noun = /^(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|fears?|news|evidence)$/.test(
    words[k - 1]!.lower,
  );
  return words[k]?.lower === 'that' && tags[k] === 'subordinator' && !noun ? k : -1;
}

/** “will stay”, “might stay”: what has not come yet. */
function isAhead(words: readonly Token[], {from}: VerbGroup): boolean {
  return /^(?:will|would|shall|should|may|might|can|could|must|'ll|'d)$/.test(words[from]!.lower);
}

function isNegated(words: readonly Token[], {from, to}: VerbGroup): boolean {
  return words.slice(from, to).some(({lower}) => isNegation(lower));
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
/** Linking verbs that no subject does alone, where “remained” may. */
const BECOMING = forms('become became seem');
