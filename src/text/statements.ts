import {isVerbForm} from './grammar.js';
import {isDemonym, isTitleWord, stateOf} from './names.js';
import {isHuman} from './people.js';
import {
  endsPhrase,
  isBorder,
  isDash,
  MONTH,
  PERIOD,
  PHRASAL,
  phraseEnd,
  phraseStart,
  WEEKDAY,
  type Line,
  type Part,
  type Tag,
  type VerbGroup,
} from './syntax.js';
import {stem, type Token} from './tokens.js';
import {isStating, STATING} from './verbs.js';

/** What stands before a statement, or how it hangs on the rest of its sentence. */
export type Opening = 'start' | 'mark' | 'said' | 'that' | 'subordinate' | 'relative' | 'shared' | 'none';

/** A subject and its finite verb, found in a line. */
export interface Statement {
  subject: Part;
  /** A name or phrase between commas behind the subject, which may stand for it. */
  apposition: Part | null;
  /** Where the subject’s first phrase ends, without what only narrows it (“a hospital | supported by MSF”). */
  core: number;
  verb: VerbGroup;
  opening: Opening;
  /** Index of the word that opens the clause (“that”, “after”, the verb of saying), or −1. */
  opener: number;
}

/** Every subject with its finite verb, in the order of the verbs. */
export function statements(found: Line): Statement[] {
  const list: Statement[] = [];
  for (const verb of found.verbs) {
    const statement = statementOf(found, verb, list);
    const one =
      statement &&
      /^an?$/.test(found.words[statement.subject.from]!.lower) &&
      /^(?:were|are|have)$/.test(found.words[verb.from]!.lower);
    if (
      statement &&
      !(one && !found.tags.slice(statement.subject.from, verb.from).includes('conjunction')) &&
      !isLastOf(found, statement)
    )
      list.push(statement);
  }
  const {words, tags} = found;
  for (let k = 2; k < tags.length; k++) {
    // “Lind was made a dame, having refused an office”, “Lind, having refused an office, was made a dame”: what she did before
    if (words[k - 1]!.lower === 'having' && tags[k - 2] === 'comma' && isPastForm(words[k]!.lower)) {
      const from = endsPhrase(words, tags, k - 3) ? phraseStart(found, k - 3) : k;
      const own = from < k && (from === 0 || tags[from - 1] === 'comma');
      const host = own
        ? {subject: {from, to: k - 2}, apposition: null, core: k - 2}
        : list.findLast(({verb}) => verb.to < k);
      const verb = {from: k, to: k + 1, head: k, passive: false};
      if (host && tags[k - 3] !== 'relative') list.push({...host, verb, opening: 'shared', opener: k - 1});
    }
    // “Ana Lind, architect, born 4 May 1938; died …”
    if (
      k > 4 &&
      words[k]!.lower === 'born' &&
      tags[k - 1] === 'comma' &&
      tags[k - 3] === 'comma' &&
      tags[k - 4] === 'name'
    )
      list.push(
        antecedent({from: phraseStart(found, k - 4), to: k - 3}, {from: k, to: k + 1, head: k, passive: true}, k - 1),
      );
    // “Jobs, born in San Francisco, …”
    const named = tags[k - 2] === 'name' || (k === 2 && words[0]!.capital && tags[0] === 'noun');
    const aside = tags[k] === 'passive' && tags[k - 1] === 'comma' && named && endsPhrase(words, tags, k - 2);
    const led = tags[k + 1] === 'adverb' ? k + 2 : k + 1; // “Lind, sworn in as mayor, …”
    if (!aside || MONTH.test(words[k - 2]!.lower) || (tags[led] !== 'preposition' && tags[led] !== 'to')) continue;
    list.push(
      antecedent(
        {from: madeFrom(found, phraseStart(found, k - 2), k), to: k - 1},
        {from: k, to: k + 1, head: k, passive: true},
        k - 1,
      ),
    );
  }
  return list;
}

/** Whether a participle looks like the past of its verb, so that it can tell by itself: “turned”, “won”, but no “gone”. */
function isPastForm(lower: string): boolean {
  return (
    /ed$/.test(lower) ||
    /^(?:won|made|sold|bought|left|lost|held|told|led|met|spent|found|built|sent|brought|taught|fought|caught|kept|paid|set|cut|hit)$/.test(
      lower,
    )
  );
}

/**
 * Where what a participle is said of begins: “*a school at Tallis*, built in 1990”, since no place is built; but “men in *Tallis*, founded in 1200”;
 * “*the Mills and Rivers Commission*, created in 2002”, “*Ana Lind and Otto Brandt*, arrested in May”.
 */
export function madeFrom(found: Line, from: number, participle: number): number {
  const {words, tags} = found;
  if (words[from - 1]?.lower === 'and' && tags[from] === 'name' && tags[from - 2] === 'name')
    return phraseStart(found, from - 2);
  // “the removal of Lind, approved by the council”
  const host = words[from - 1]?.lower === 'of' && endsPhrase(words, tags, from - 2) ? words[from - 2]!.lower : '';
  if (host && !isHuman(host) && /^(?:approved|adopted|ratified|announced|published)$/.test(words[participle]!.lower))
    return phraseStart(found, from - 2);
  const planned = /^(?:scheduled|planned|slated|arranged|due)$/.test(words[participle]!.lower); // “*a visit to Tallis*, scheduled for May”
  const place = planned ? /^(?:in|at|on|near|to|with|between)$/ : /^(?:in|at|on|near)$/;
  if (!(planned || MADE.test(words[participle]!.lower)) || !place.test(words[from - 1]?.lower ?? '')) return from;
  return (tags[from] === 'name' || planned) && endsPhrase(words, tags, from - 2) ? phraseStart(found, from - 2) : from;
}
/** What is done to buildings and works, and not to places. */
const MADE =
  /^(?:built|completed|finished|opened|closed|designed|demolished|destroyed|unveiled|sold|bought|held|staged|shown|cancell?ed|postponed)$/;

/** “Okoro, and the minister, Rosa Lind, are …”: the name alone is not all that the verb speaks of. */
function isLastOf({words, tags, verbs}: Line, {subject, verb, apposition}: Statement): boolean {
  if (!/^(?:are|were|have)$/.test(words[verb.from]!.lower)) return false;
  let joint = subject.from - 1;
  while (tags[joint] === 'adverb') joint--; // “…, and now Lind are”
  // “Okoro and – since May – Lind are”
  if (isDash({words, tags}, joint)) {
    joint--;
    while (joint > 0 && !isDash({words, tags}, joint)) joint--;
    joint--;
  }
  if (tags[joint] !== 'comma' && tags[joint] !== 'conjunction') return false;
  const {lower} = words[subject.to - 1]!;
  const one = tags[subject.to - 1] === 'noun' && !/s$/.test(lower) && !MANY.test(lower);
  if (!apposition && !one && tags.slice(subject.from, subject.to).some((tag) => tag !== 'name')) return false;
  const before = verbs.findLast(({to}) => to <= subject.from);
  return tags.slice(before?.to ?? 0, subject.from).includes('conjunction');
}

/** What only somebody does. */
const BIDDING =
  /^(?:ordered|urged|told|asked|sentenced|fined|awarded|instructed|warned|vowed|promised|pledged|accused)$/;

/** Nouns that may mean several without an ending. */
const MANY =
  /^(?:people|police|men|women|children|crew|staff|team|side|band|public|government|family|couple|pair|group|party|company|club|troop|majority|number|dead|media|data|cattle|[a-z]*(?:men|people))$/;

function statementOf(found: Line, verb: VerbGroup, earlier: readonly Statement[]): Statement | null {
  const {words, tags} = found;
  const before = earlier.at(-1);
  if (words[verb.from]!.lower === 'be') return null; // “ordered that Lind be freed” states nothing by itself
  let last = verb.from - 1;
  while (tags[last] === 'adverb') last--;
  const that = words[last]?.lower === 'that' && tags[last] === 'subordinator' && tags[last - 1] === 'noun'; // “the ferry that sank”
  if (tags[last] === 'relative' || that) {
    const close = tags[last - 1] === 'comma' ? last - 2 : last - 1;
    const age = tags[close] === 'number' && tags[close - 1] === 'comma'; // “Thomas Lind, 71, who …”
    const end = age ? close - 2 : close;
    if (!/^(?:who|which|that)$/.test(words[last]!.lower) || !endsPhrase(words, tags, end)) return null;
    const from = phraseStart(found, end);
    const person = words[last]!.lower === 'who';
    // “the crisis between Nordmark and Tallis, which began in May”
    const between = words.slice(0, from).findLastIndex(({lower}) => lower === 'between');
    const pair =
      !person &&
      between > 0 &&
      from - between < 7 &&
      words[from - 1]!.lower === 'and' &&
      endsPhrase(words, tags, between - 1);
    if (pair) return antecedent({from: phraseStart(found, between - 1), to: between}, verb, last);
    if (person && PERIOD.test(words[end]!.lower)) return null; // “the winner of many races in recent years, who …”
    // “sent ministers to Nordmark [in May] who refused”: no state is a “who”.
    const state = person && from === end && stateOf(words[end]!.lower) !== undefined && !isDemonym(words[end]!.lower);
    if (state) {
      // but “the mayor of Nordmark who refused”
      if (words[from - 1]!.lower === 'of' && endsPhrase(words, tags, from - 2))
        return antecedent({from: phraseStart(found, from - 2), to: end + 1}, verb, last);
      const led = /^(?:preposition|to)$/.test(tags[from - 1] ?? '') && endsPhrase(words, tags, from - 2);
      return led ? antecedent({from: phraseStart(found, from - 2), to: from - 1}, verb, last) : null;
    }
    // “Ana Lind, a miner from Tallis who was elected”, “a judge in Tallis who refused”
    const home =
      person &&
      !age &&
      tags[end] === 'name' &&
      close === last - 1 &&
      /^(?:in|from|at|near)$/.test(words[from - 1]?.lower ?? '');
    if (home && endsPhrase(words, tags, from - 2) && isHuman(words[from - 2]!.lower)) {
      const host = phraseStart(found, from - 2);
      const bearer = namedBefore(found, host);
      if (bearer < 0) return antecedent({from: host, to: end + 1}, verb, last);
      const start = phraseStart(found, bearer);
      return antecedent({from: start, to: bearer + 1}, verb, last);
    }
    // “Otto Brandt, the miller who drowned”: the name says who.
    const named = namedBefore(found, from);
    if (person && named >= 0) return antecedent({from: phraseStart(found, named), to: named + 1}, verb, last);
    const bearer = person && tags[end] === 'name' ? bearerBefore(found, from) : -1;
    if (bearer >= 0) return antecedent({from: phraseStart(found, bearer), to: bearer + 1}, verb, last);
    // “the head of the party who won”, but “the shadow of the climber who won”: only somebody, or several of them, is a “who”
    const somebody = person && !isHuman(words[end]!.lower) && isWho(found, from);
    // “a summit of leaders, which opens”, and nobody is a “which”: “talks with President Lind, which may fail”
    const one =
      /^(?:is|was|has|does)$/.test(words[verb.from]!.lower) ||
      (verb.head === verb.from && /[^s]s$/.test(words[verb.from]!.lower));
    const several = !person && one && tags[end] === 'noun' && /[^s]s$/.test(words[end]!.lower);
    if (!person && tags[end] === 'name' && isTitleWord(words[from]!.lower)) return null;
    // “the trial of the former port boss Ana Lind, which is due in May”
    if (!person && tags[end] === 'name' && bearerIn(found, from, end)) {
      const host = ofPhrase(found, from);
      return host < from ? antecedent({from: host, to: end + 1}, verb, last) : null;
    }
    // “a force in the province of Norland which left the pact”: without a comma, no clause tells more of a name.
    if (
      !person &&
      close === last - 1 &&
      tags[end] === 'name' &&
      /^(?:of|in|from|at)$/.test(words[from - 1]?.lower ?? '')
    ) {
      const host = hostOf(found, from);
      if (host < from) return antecedent({from: host, to: end + 1}, verb, last);
    }
    // “bought Nordlink, which took place in 1996”: no company and nobody takes place; what does is the whole statement.
    // “a bridge near Tallis, which opened in May”
    const built = !person && tags[end] === 'name' ? standing(found, from, verb) : -1;
    if (built >= 0) return antecedent({from: built, to: end + 1}, verb, last);
    // “a ban on coal from Norland, which takes effect in May”, “a truce with Merrow that began on Friday”
    const measure = !person && takesEffect(words, verb) ? measureBefore(found, from) : -1;
    if (measure >= 0) return antecedent({from: measure, to: end + 1}, verb, last);
    const owner =
      tags[end] === 'name' ||
      tags[end] === 'joint' ||
      isHuman(words[end]!.lower) ||
      isHuman(words[end]!.lower.replace(/s$/, ''));
    if (!person && owner && takesPlace(words, verb)) {
      // “left the talks in Tallis, which had started in May”, also “in Tallis, Norland, which …”
      const state = tags[from - 1] === 'comma' && tags[end] === 'name' && tags[from - 2] === 'name';
      const place = state ? phraseStart(found, from - 2) : from;
      const host =
        tags[place - 1] === 'preposition' && endsPhrase(words, tags, place - 2) ? phraseStart(found, place - 2) : -1;
      const several = /[^s]s$/.test(words[place - 2]?.lower ?? '');
      return host >= 0 && tags[place - 2] === 'noun' && !(several && one)
        ? antecedent({from: host, to: end + 1}, verb, last)
        : null;
    }
    // “claims against Ana Lind which were made in May”: what the verb of several tells of stands further before.
    const alone = tags[end] === 'name' && !/s$/.test(words[end]!.lower);
    if (!person && alone && /^(?:are|were|have)$/.test(words[verb.from]!.lower)) return null;
    // “Ana Lind and Otto Brandt, who have …”
    const pairs = person && tags[end] === 'name' && words[from - 1]?.lower === 'and' && tags[from - 2] === 'name';
    if (pairs && /^(?:are|were|have)$/.test(words[verb.from]!.lower)) {
      let first = from - 2;
      while (tags[first - 1] === 'name') first--;
      return antecedent({from: first, to: end + 1}, verb, last);
    }
    // “one of twenty miners who have …”: the verb of several
    const each = /^(?:are|were|have)$/.test(words[verb.from]!.lower) && words[ofPhrase(found, from)]!.lower === 'one';
    return antecedent({from: (somebody || several) && !each ? ofPhrase(found, from) : from, to: end + 1}, verb, last);
  }
  if (
    tags[last] === 'pronoun' &&
    words[last - 1]?.lower === 'whom' &&
    verb.head === verb.from &&
    /ed$/.test(words[verb.head]!.lower)
  ) {
    // “Duterte, whom he invited to …” is “Duterte invited to …”.
    const end = tags[last - 2] === 'comma' ? last - 3 : last - 2;
    if (!endsPhrase(words, tags, end)) return null;
    return antecedent({from: ofPhrase(found, phraseStart(found, end)), to: end + 1}, verb, last - 1);
  }
  if (tags[last] === 'conjunction') {
    const clear = before && !tags.slice(before.verb.to, last).includes('stop');
    // “Okoro shot a miner, who survived, and hit her brother”: behind the comma that closes the aside, what stood before it goes on.
    // also “the mill, where nine died, and fled”, “the fire, in which nine died, and fled”
    const opener = before?.opener ?? -1;
    const led = tags[opener - 1] === 'preposition' ? 2 : 1;
    const aside =
      clear &&
      (before.opening === 'relative' || tags[opener] === 'relative') &&
      tags[opener - led] === 'comma' &&
      tags[last - 1] === 'comma' &&
      earlier.at(-2)?.opener !== before.opener;
    const host =
      aside && earlier.findLast(({opening, verb: {to}}) => opening !== 'relative' && to <= before.subject.from);
    if (host) return {...host, verb, opening: 'shared'};
    // “The judges found that the arrest was unlawful and ordered …”: no arrest orders anything.
    const judge =
      clear &&
      /^(?:that|said)$/.test(before.opening) &&
      tags[before.verb.head] === 'aux' &&
      verb.head === verb.from &&
      BIDDING.test(words[verb.head]!.lower) &&
      tags[before.subject.to - 1] === 'noun' &&
      !isHuman(words[before.subject.to - 1]!.lower) &&
      earlier.findLast(({verb: {to}}) => to <= before.subject.from);
    if (judge) return {...judge, verb, opening: 'shared'};
    // “The miners have won twice since the pit was sold, and face a third vote”: the pit is not several.
    const several =
      clear &&
      isSingular(words, before.verb) &&
      isVerbForm(words[verb.from]!.lower) === 'plain' &&
      tags[verb.from] === 'finite';
    if (several) {
      const owner = earlier.findLast((told) => told !== before && !isSingular(words, told.verb));
      return owner ? {...owner, verb, opening: 'shared'} : null;
    }
    return clear ? {...before, verb, opening: before.opening === 'relative' ? 'relative' : 'shared'} : null;
  }
  // “rebels, who killed, robbed and drove out thousands”: verbs in a row have one subject.
  if (tags[last] === 'comma' && before && before.verb.to === last && last === verb.from - 1 && isRow(tags, verb))
    return {...before, verb, opening: before.opening === 'relative' ? 'relative' : 'shared'};
  // “Lind, her deputy, and two guards, were held”
  const several =
    tags[last] === 'comma' && /^(?:are|were|have)$/.test(words[verb.from]!.lower) && endsPhrase(words, tags, last - 1);
  const members = several ? listStart(found, subjectStart(found, last - 1).from) : -1;
  if (members >= 0)
    return {subject: {from: members, to: last}, apposition: null, core: last, verb, ...openingAt(found, members)};
  let apposition: Part | null = null;
  if (tags[last] === 'comma' || isDash(found, last)) {
    let open = asideStart(found, last);
    const verbless = !found.verbs.some((v) => v.from > open && v.from < last);
    // “the mill, where the mayor, Ana Lind, will arrive”: the place does nothing; the aside is the one within.
    if (verbless && tags[open + 1] === 'relative' && !/^(?:who|which|that)$/.test(words[open + 1]!.lower)) {
      const within = tags.lastIndexOf('comma', last - 1);
      open = within > open ? within : -1;
    }
    if (
      open < 0 &&
      before &&
      tags[verb.from] === 'finite' &&
      !STATING.has(stem(words[verb.head]!.lower)) &&
      last === verb.from - 1
    )
      return {...before, verb, opening: 'shared'};
    if (open < 0) return null;
    if (tags[open + 1] === 'relative' && verbless)
      return antecedent({from: phraseStart(found, open - 1), to: open}, verb, open + 1); // “Putin, who, last week, criticised …”
    const inside = {from: open + 1, to: last};
    const nominal = endsPhrase(words, tags, last - 1) && phraseStart(found, last - 1) === open + 1;
    apposition = nominal && tags.slice(open + 1, last).includes('name') ? inside : null;
    last = beforeAppositions(found, open) - 1;
    // “At the mill, the judge, Ana Lind, swore in …”, “will sell it, the mayor, Ana Lind, said”: what a preposition leads, or what is done to
    // it, is no head of appositions.
    const {from: head} = last < open - 1 ? subjectStart(found, last) : {from: 0};
    if (/^(?:preposition|base)$/.test(tags[head - 1] ?? '') || found.verbs.some(({to}) => to === head)) last = open - 1;
    // “shot her brother, then, a day later, fled”: what was done to somebody is no subject.
    const {from: object} = subjectStart(found, last);
    const done = verb.head === verb.from && earlier.findLast(({verb: {to}}) => to === object);
    if (done && !isStating(words[done.verb.head]!.lower) && !done.verb.passive && tags[verb.from] === 'finite')
      return {...done, verb, opening: done.opening === 'relative' ? 'relative' : 'shared'};
  }
  if (tags[last] === 'passive' && endsPhrase(words, tags, last - 1)) {
    // “An update released Thursday came …”
    const {from} = subjectStart(found, last - 1);
    return {subject: {from, to: verb.from}, apposition, core: last, verb, ...openingAt(found, from)};
  }
  if (!endsPhrase(words, tags, last)) return null;
  const {from, core} = subjectStart(found, last);
  // “Five men held in Tallis *since May* | were freed”, which may be somebody: other months, grammar knows to be led by “since”
  const since = from === last && MONTH.test(words[last]!.lower) && words[from - 1]?.lower === 'since';
  if (since && before && before.verb.head === before.verb.from && tags[verb.from] === 'aux')
    return {...before, verb, core: before.subject.to};
  const first = listStart(found, from);
  if (first >= 0)
    return {subject: {from: first, to: last + 1}, apposition, core: last + 1, verb, ...openingAt(found, first)};
  const led = tags[from - 1] === 'preposition' || leadsIn(found, from - 1, verb.head);
  const name = led ? nameBehind(found, from, last, verb) : -1;
  if (name > 0)
    return {subject: {from: name, to: last + 1}, apposition, core: last + 1, verb, opening: 'mark', opener: name - 1};
  if (tags[from - 1] === 'preposition' || tags[from - 1] === 'to') return null; // “among the witnesses is …”
  // “The bid to save the mill failed”: what an infinitive is done to does nothing.
  if (tags[from - 1] === 'base' && !STATING.has(stem(words[from - 1]!.lower))) {
    // also “Two men *trying* to leave the port were shot”
    const end = /^(?:gerund|passive)$/.test(tags[from - 3] ?? '') ? from - 4 : from - 3;
    const host = tags[from - 2] === 'to' && endsPhrase(words, tags, end) ? subjectStart(found, end).from : -1;
    if (host < 0 || !opensAt(found, host)) return null;
    return {subject: {from: host, to: last + 1}, apposition, core: end + 1, verb, ...openingAt(found, host)};
  }
  // “his counterparts, Lind, Okoro and Brandt, met”: the last of a list is not the whole of it.
  if (words[from - 1]?.lower === 'and' && tags[from - 2] === 'name' && tags[last] === 'name') return null;
  // “that fighting between Norland and Merrow could spread”: the second of two does nothing alone.
  const between =
    words[from - 1]?.lower === 'and' ? words.slice(0, from).findLastIndex((w) => w.lower === 'between') : -1;
  if (between >= 0 && from - between < 6 && !tags.slice(between, from - 1).some((tag) => isBorder(tag))) return null;
  const open = openingAt(found, from);
  // “Guards who had followed her to the port led Lind away”: the verb of the main clause, behind all that a relative one tells.
  const described =
    open.opening === 'none' &&
    before?.opening === 'relative' &&
    before.opener === before.subject.to &&
    before.verb.to <= from;
  if (
    described &&
    opensAt(found, before.subject.from) &&
    !tags.slice(before.verb.to, verb.from).some((tag) => isBorder(tag))
  ) {
    const {from: head} = before.subject;
    return {subject: {from: head, to: last + 1}, apposition, core: before.subject.to, verb, ...openingAt(found, head)};
  }
  // “The first film since the ban was shown”: where its clause has no other verb, this is a preposition, and the subject stands before it.
  if (open.opening === 'subordinate' && /^(?:since|after|before|until)$/.test(words[open.opener]!.lower)) {
    const close = tags.findIndex((tag, k) => k >= verb.to && (tag === 'comma' || tag === 'stop'));
    const only = found.verbs.every(
      (other) => other === verb || (close > 0 && other.from > close && isStating(words[other.head]!.lower)),
    );
    // “two men missing since the crash”
    const host = /^(?:gerund|passive)$/.test(tags[open.opener - 1] ?? '') ? open.opener - 2 : open.opener - 1;
    if (only && endsPhrase(words, tags, host) && subjectStart(found, host).from === 0) {
      const to = host < open.opener - 1 ? host + 1 : last + 1;
      return {subject: {from: 0, to: last + 1}, apposition, core: to, verb, opening: 'start', opener: -1};
    }
  }
  // “his time as mayor was drawing to a close”: no clause begins with this “as”.
  if (open.opening === 'subordinate' && words[open.opener]!.lower === 'as') {
    let k = open.opener - 1;
    if (tags[k] !== 'noun' && tags[k] !== 'name')
      return {subject: {from, to: last + 1}, apposition, core: core ?? last + 1, verb, ...open};
    while (k >= 0 && !isBorder(tags[k]!) && !found.verbs.some(({to}) => to === k + 1)) k--;
    if (k < 0 || isBorder(tags[k]!)) return null;
  }
  return {subject: {from, to: last + 1}, apposition, core: core ?? last + 1, verb, ...open};
}

/** “In a short statement | Ana Lind welcomed …”: where the name begins that a phrase at the head of its clause runs into without a comma; −1 where none does. */
function nameBehind(found: Line, from: number, last: number, {head}: VerbGroup): number {
  const {words, tags} = found;
  let name = last;
  while (name > from && tags[name - 1] === 'name') name--;
  const noun = words[name - 1]!;
  const led = tags[name] === 'name' && tags[name - 1] === 'noun' && !noun.capital;
  let k = from - 1;
  while (PHRASAL.test(tags[k - 1] ?? '')) k--;
  if (!led) return -1;
  // “After the death of his wife | Otto Brandt left”: nobody else is there to have left.
  if (leadsIn(found, k, head)) return name;
  if (isHuman(noun.lower) || isTitleWord(noun.lower) || NAMED.test(noun.lower)) return -1;
  return tags[k] === 'preposition' && (k === 0 || isBorder(tags[k - 1]!)) ? name : -1;
}

/** “*After* weeks of rain Ana Lind reopened …”: whether a word that may open a clause is a preposition, since behind a token no main clause follows. */
function leadsIn({words, tags, verbs}: Line, k: number, last: number): boolean {
  if (k !== 0 || tags[0] !== 'subordinator' || !/^(?:since|after|before|until)$/.test(words[0]!.lower)) return false;
  return !verbs.some(({from}) => from > last && tags.slice(last, from).includes('comma'));
}
/** Nouns that go before the name of what they mean: “in the film Avatar”. */
const NAMED =
  /^(?:film|movie|book|novel|play|show|series|song|album|opera|ship|boat|ferry|plane|newspaper|paper|magazine|journal|website|station|network|channel|company|firm|group|party|band|club|team|village|town|city|district|province|region|state|country|island|river|mountain|street|hotel|restaurant|hurricane|storm|operation)$/;

/** Whether a verb speaks of one: “was sold”, “opens”. */
function isSingular(words: readonly Token[], {from}: VerbGroup): boolean {
  const {lower} = words[from]!;
  return /^(?:is|was|has|does)$/.test(lower) || isVerbForm(lower) === 's';
}

/** Whether the phrase whose “of” leads to another can be what “who” means: somebody, or some number of people. */
function isWho(found: Line, from: number): boolean {
  const {words} = found;
  const host = words[from - 1]?.lower === 'of' ? (words[from - 2]?.lower ?? '') : '';
  if (host && (found.tags[from - 2] === 'name' || words[from - 2]!.capital)) return true; // “Ana Lind of Nordmark, who”
  return SOME.test(host) || isHuman(host) || isHuman(host.replace(/s$/, ''));
}

const SOME =
  /^(?:one|some|any|many|most|half|each|several|none|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores|hundreds?|thousands?|millions?|numbers?|majority|minority|groups?|crowds?|teams?|gangs?|bands?|pairs?|couple|trio|rest|members?|heads?|chiefs?|founders?|head|host|king|queen|prince|princess|captain|champions?)$/;

/** Whether a verb is a member of a row of bare verbs that a conjunction ends: “killed, [robbed] and drove out”. */
function isRow(tags: readonly Tag[], {to}: VerbGroup): boolean {
  let k = to;
  while (tags[k] === 'comma' && tags[k + 1] === 'finite') k += 2;
  return tags[k] === 'conjunction' && tags[k + 1] === 'finite';
}

/** Where the phrase of a thing begins whose place a name tells, if it does what no place does; −1 if there is none. */
function standing(found: Line, from: number, {head, passive}: VerbGroup): number {
  const {words, tags} = found;
  const {lower} = words[head]!;
  if (!(passive ? MADE : OPENING).test(lower) || !/^(?:in|at|near|outside|off)$/.test(words[from - 1]?.lower ?? ''))
    return -1;
  const host = words[from - 2]?.lower ?? '';
  const thing =
    tags[from - 2] === 'noun' &&
    endsPhrase(words, tags, from - 2) &&
    !isHuman(host) &&
    !/^(?:stakes?|shares?)$/.test(host);
  return thing ? phraseStart(found, from - 2) : -1;
}
const OPENING = /^(?:re)?open(?:s|ed)$|^(?:closes?d?|collapsed|exploded|burn(?:ed|t)|derailed|sank)$/;

/** “took place”, “is expected to happen”, “began on Monday” */
function takesPlace(words: readonly Token[], {head}: VerbGroup): boolean {
  const said = words.slice(head, head + 5).map(({lower}) => lower);
  const done = said
    .join(' ')
    .replace(
      /^(?:(?:was|were|is|are) )?(?:(?:due|set|scheduled|expected|likely|supposed) )?to (?:have been |be )?/,
      '',
    );
  return (
    /^(?:begin|start|open|resume|end|finish)\b(?! (?:the|an?|his|her|its|their|to)\b)/.test(done) ||
    /^(?:considered|debated|discussed|submitted|lodged|filed|signed|published|launched|approved|adopted|rejected)\b/.test(
      done,
    ) ||
    /^(?:happen|occur)/.test(said[0]!) ||
    (/^(?:began|begins?|begun|start(?:s|ed)?|end(?:s|ed)?|finish(?:ed|es))$/.test(said[0]!) &&
      !/^(?:the|an?|his|her|its|their|to)$/.test(said[1] ?? '')) ||
    (said[1] === 'to' && /^(?:happen|occur)/.test(said[2] ?? '')) ||
    /^(?:(?:postponed|cancell?ed|rescheduled|adjourned)\b|(?:moved|brought|put|called|pushed) (?:from|to|forward|back|off)\b)/.test(
      said.join(' '),
    ) ||
    /\bt(?:ake|akes|ook|aken|aking) place\b/.test(said.join(' '))
  );
}

/** “the former port boss Ana Lind”, but “the reformist newspaper Merrow Post”: whether the noun right before a name says what somebody is. */
function bearerIn({words, tags}: Line, from: number, last: number): boolean {
  let k = last;
  while (k > from && (tags[k] === 'name' || words[k]!.capital)) k--;
  return !words[k]!.capital && isHuman(words[k]!.lower);
}

/** The last word of the name that a phrase behind its comma tells more of, or −1. */
function namedBefore({words, tags}: Line, from: number): number {
  let k = from - 1;
  while (tags[k] === 'noun' || tags[k] === 'passive' || tags[k] === 'determiner' || tags[k] === 'number') k--;
  const mark = tags[k] === 'comma' || isDash({words, tags}, k);
  const named = tags[k - 1] === 'name' || (k === 1 && words[0]!.capital); // the first word may be no name by its capital
  const opens = tags[k + 1] === 'determiner' && mark && named;
  return opens && !words.slice(k + 1, from + 1).some(({lower}) => lower === 'another') ? k - 1 : -1;
}

/** “*Ana Lind*, head of the union for the Merrow Miners, who …”: the last word of the name of whom an office between commas tells, or −1. */
function bearerBefore(found: Line, from: number): number {
  const {words, tags} = found;
  let start = from;
  while (tags[start - 1] === 'preposition' && endsPhrase(words, tags, start - 2)) start = phraseStart(found, start - 2);
  if (start === from || tags[start - 1] !== 'comma' || tags[start - 2] !== 'name') return -1;
  const head = words[phraseEnd(found, start) - 1]?.lower ?? '';
  return isHuman(head) || isTitleWord(head) ? start - 2 : -1;
}

/** What a relative clause or a participle between commas says of the phrase before it. */
function antecedent(subject: Part, verb: VerbGroup, opener: number): Statement {
  return {subject, apposition: null, core: subject.to, verb, opening: 'relative', opener};
}

/** The comma or dash that opens what another closes: a relative clause, a participle, a phrase; not a second statement. */
function asideStart(found: Line, close: number): number {
  const {words, tags, verbs} = found;
  for (let k = close - 1; k > 0 && close - k < 34; k--) {
    if (tags[k] !== tags[close]) {
      if (tags[k] === 'stop') return -1;
      continue;
    }
    if (tags[k] === 'stop' && words[k]!.text !== words[close]!.text) return -1;
    if (!endsPhrase(words, tags, k - 1)) return -1;
    const inside = verbs.filter(({from}) => from > k && from < close);
    // All that is told between them hangs on a relative: “, which …,”, “, the treasurer who is in exile,”.
    const described = inside.length > 0 && tags.slice(k, inside[0]!.from).includes('relative');
    const dependent =
      /^(?:relative|subordinator|gerund)$/.test(tags[k + 1]!) || tags[k + 2] === 'relative' || described;
    const told = close - k < 8 && inside.length === 1 && isStating(words[inside[0]!.head]!.lower); // “, he said,”
    if (inside.length === 0 || dependent || told || tags[k] === 'stop') {
      if (tags[k + 1] === 'conjunction') return -1;
      // “AF447, flying from Rio de Janeiro, Brazil to Paris, plunged”: the participle opens what the last comma closes.
      const earlier = tags.lastIndexOf('comma', k - 1);
      const nested =
        tags[k + 1] === 'relative' &&
        tags[earlier + 1] === 'passive' &&
        !verbs.some(({from}) => from > earlier && from < k);
      const wider =
        earlier > 0 && /^(?:gerund|passive|relative)$/.test(tags[earlier + 1]!) && endsPhrase(words, tags, earlier - 1);
      return wider && (nested || !dependent) && !tags.slice(earlier, k).includes('stop') ? earlier : k;
    }
  }
  return -1;
}

/** The first of several commas that each open a further apposition: “Lind, 62, a miller from Tallis, a town in Nordmark,”. */
function beforeAppositions({words, tags, verbs}: Line, open: number): number {
  for (let k = open - 1; k > 0 && tags[k] !== 'stop' && !verbs.some(({from, to}) => k >= from && k < to); k--) {
    if (tags[k] !== 'comma') continue;
    const next = phraseEnd({words, tags, verbs, at: []}, k + 1);
    const tells =
      /^(?:an?|the|his|her|its|one)$/.test(words[k + 1]!.lower) ||
      (tags[k + 1] === 'number' && k + 2 === open) ||
      (tags[k - 1] === 'name' && tags[k + 1] === 'noun' && isHuman(words[next - 1]!.lower)) || // “Ana Lind, chief prosecutor at …”
      // “his host, Ana Lind, the mayor,”, “the hostage, reporter Ana Lind, 34,”
      (isHuman(words[k - 1]!.lower) &&
        next === open &&
        tags.slice(k + 1, open).every((tag, i) => tag === 'name' || (i === 0 && isHuman(words[k + 1]!.lower))));
    const listed = tags.slice(k, open).includes('conjunction') && !/^an?$/.test(words[k + 1]!.lower);
    if (!tells || listed || !endsPhrase(words, tags, k - 1)) return open;
    open = k;
  }
  return open;
}

/** Whether a verb tells of something that it comes into force, begins or ends. */
function takesEffect(words: readonly Token[], {head, to}: VerbGroup): boolean {
  const {lower} = words[head]!;
  if (/^(?:beg[aiu]ns?|starts?|started|ends?|ended|expires?|expired|lapsed?|lapses)$/.test(lower))
    return !/^(?:the|an?|his|her|its|their|to)$/.test(words[to]?.lower ?? '');
  const force = words.slice(to, to + 3).some((word) => /^(?:effect|force)$/.test(word.lower));
  return force && /^(?:takes?|took|taken|comes?|came|enters?|entered)$/.test(lower);
}

/** Where the phrase begins, before those that only tell more of it, of what is put into force; −1 where there is none. */
function measureBefore({words, tags}: Line, from: number): number {
  let at = from;
  while (tags[at - 1] === 'preposition' && from - at < 12 && endsPhrase(words, tags, at - 2)) {
    if (MEASURE.test(words[at - 2]!.lower)) return phraseStart({words, tags}, at - 2);
    at = phraseStart({words, tags}, at - 2);
  }
  return -1;
}
const MEASURE =
  /^(?:ban|embargo|sanctions|tariffs?|duty|duties|law|rules?|deal|agreement|treaty|pact|accord|truce|ceasefire|cease-fire|curfew|lockdown|blockade|moratorium|contract|lease|strike|walkout|trial|talks|tour|visit)$/;

/** “a force | in the province of Norland”: where the first phrase begins that others tell the place of. */
function hostOf({words, tags}: Line, from: number): number {
  while (
    /^(?:of|in|from|at)$/.test(words[from - 1]?.lower ?? '') &&
    tags[from - 2] === 'noun' &&
    endsPhrase(words, tags, from - 2)
  )
    from = phraseStart({words, tags}, from - 2);
  return from;
}

/** “the president of the Philippines” from “the Philippines”. */
function ofPhrase(found: Line, from: number): number {
  while (from > 1 && found.words[from - 1]!.lower === 'of' && endsPhrase(found.words, found.tags, from - 2))
    from = phraseStart(found, from - 2);
  return from;
}

/** Where the subject whose last word is given begins, and where its first phrase ends when more phrases follow it. */
function subjectStart(found: Line, last: number, places = true): {from: number; core: number | undefined} {
  const {words, tags, verbs} = found;
  let from = phraseStart(found, last);
  let core: number | undefined;
  for (;;) {
    const before = tags[from - 1];
    // “a judge in Paris, France”
    const day = MONTH.test(words[from - 2]?.lower ?? '') || WEEKDAY.test(words[from - 2]?.lower ?? '');
    if (
      before === 'comma' &&
      tags[from - 2] === 'name' &&
      !day &&
      tags.slice(from, last + 1).every((tag) => tag === 'name')
    ) {
      // but “After leading a campaign in Norland, Mr Lind was elected”
      const wider = places && !isTitleWord(words[from]!.lower) && subjectStart(found, from - 2, false);
      const hosted =
        wider &&
        wider.core !== undefined &&
        !/^(?:preposition|gerund|base)$/.test(tags[wider.from - 1] ?? '') &&
        !leadsIn(found, wider.from - 1, last); // nor “After a visit to Norland, Lind said …”
      if (hosted) return {from: wider.from, core: wider.core};
    }
    const joins = before === 'preposition' || before === 'to';
    const verbal = (k: number) => tags[k] === 'passive' || tags[k] === 'gerund';
    // Last token of the phrase that this one narrows: “the crew | on the boats”, “a bus | carrying fans”.
    let host = from - 2;
    const relative = (group: VerbGroup | undefined) =>
      group && (tags[group.from - 1] === 'relative' || words[group.from - 1]?.lower === 'that') ? group : undefined;
    const led = joins ? relative(verbs.find(({to}) => to === from - 1)) : undefined; // “the talk | that led to the fire”
    if (led) host = led.from - 2;
    else if (joins && (verbal(host) || tags[host] === 'preposition'))
      host--; // also “from across Africa”
    // “a report saying | miners had died”, but “a fog warning siren”
    else if (tags[from - 1] === 'gerund' && isStating(words[from - 1]!.lower) && isNamed(found, from)) break;
    else if (before === 'relative' || (!joins && !verbal(from - 1) && before !== 'conjunction')) {
      const group = verbs.find(({to}) => to === from); // “the violence | that preceded the election”
      const opener = group && tags[group.from - 1];
      if (
        !group ||
        (opener !== 'relative' && words[group.from - 1]?.lower !== 'that') ||
        isStating(words[group.head]!.lower)
      )
        break;
      host = group.from - 2;
    }
    if (host < 0 || !endsPhrase(words, tags, host)) break;
    const start = phraseStart(found, host);
    if (before === 'conjunction') {
      // An object of an earlier verb belongs to that verb: “hit a reef and the crew fled”.
      const joint = subjectStart(found, host);
      if (words[from - 1]!.lower !== 'and' || !opensAt(found, joint.from)) break;
      // “a recording of the talk | between Lind and Okoro”
      const pair = joint.core !== undefined && words.slice(joint.core, from).some(({lower}) => lower === 'between');
      from = joint.from;
      core = pair ? joint.core : undefined;
      break;
    }
    if (words[from - 1]!.lower !== 'of') core = host + 1;
    from = start;
  }
  // “Trump, Putin and Merkel”
  let first = from;
  if (tags.slice(from, last).includes('conjunction'))
    while (tags[first - 1] === 'comma' && endsPhrase(words, tags, first - 2)) {
      first = phraseStart(found, first - 2);
      if (words[first - 1]?.lower === 'and' && endsPhrase(words, tags, first - 2))
        first = phraseStart(found, first - 2);
    }
  const whole = first < from ? ofPhrase(found, first) : from; // “a coalition of Trump, Putin and Merkel”
  if (whole < from && opensAt(found, whole)) return {from: whole, core: undefined};
  return listHost(found, first, from) ?? {from, core};
}

/** “*Anger* | at the price of bread, fuel and medicines”: what a list of things belongs to, where the clause begins with it. */
function listHost(found: Line, first: number, from: number): {from: number; core: number} | null {
  const {words, tags} = found;
  if (first === from || tags[first] !== 'noun' || tags[first - 1] !== 'preposition') return null;
  if (!endsPhrase(words, tags, first - 2)) return null;
  const host = subjectStart(found, first - 2);
  const opens = host.from === 0 || tags[host.from - 1] === 'comma' || words[host.from - 1]!.lower === 'that';
  const core = host.core ?? (words[first - 1]!.lower === 'of' ? undefined : first - 1);
  return opens && core !== undefined ? {from: host.from, core} : null;
}

/**
 * “*Ana Lind, the mayor, and* two guards were hurt”, “*Doctors, nurses, and* porters walked out”: where the first of those begins that a comma
 * and “and” join with the last, or −1; whether what stands between is one of them or only tells who the first is makes no difference.
 */
function listStart(found: Line, from: number): number {
  const {words, tags, verbs} = found;
  const close = from - 2;
  if (words[from - 1]?.lower !== 'and' || tags[close] !== 'comma') return -1;
  const open = tags.lastIndexOf('comma', close - 1);
  if (open < 1 || close - open > 12 || !endsPhrase(words, tags, open - 1)) return -1;
  const inside = tags.slice(open + 1, close);
  if (inside[0] === 'preposition' || inside[0] === 'adverb') return -1; // “, in May, and two guards left”
  if (verbs.some((v) => v.from > open && v.from < close) || inside.some((tag) => !LISTED.test(tag))) return -1;
  let first = subjectStart(found, open - 1, false).from;
  while (tags[first - 1] === 'comma' && endsPhrase(words, tags, first - 2)) {
    const before = phraseStart(found, first - 2);
    if (!opensAt(found, before)) break;
    first = before;
  }
  // “sacked Okoro, the mayor, and two guards left”: what stands behind the comma of an object only tells more of it.
  const aside = tags[first - 1] === 'comma' && verbs.some(({to}) => to < first);
  return opensAt(found, first) && !aside ? first : -1;
}
const LISTED = /^(?:determiner|noun|name|number|pronoun|preposition|joint|genitive|adverb)$/;

/** Whether a noun phrase begins with a token that nothing before can describe: a name, an article, several of a thing. */
function isNamed({words, tags}: Line, k: number): boolean {
  return /^(?:name|determiner|number)$/.test(tags[k]!) || /[^s]s$/.test(words[k]!.lower);
}

/** Whether a clause may begin with a token: the first, or one behind a border or a verb of stating. */
function opensAt({words, tags, verbs}: Line, k: number): boolean {
  const verb = verbs.find(({to}) => to === k);
  return (
    k === 0 ||
    (isBorder(tags[k - 1]!) && tags[k - 1] !== 'conjunction') ||
    (verb !== undefined && isStating(words[verb.head]!.lower))
  );
}

function openingAt({at, words, tags, verbs}: Line, from: number): {opening: Opening; opener: number} {
  let k = from - 1;
  while (tags[k] === 'adverb' || tags[k] === 'quote') k--;
  const tag = tags[k];
  if (k < 0) return {opening: 'start', opener: -1};
  if (tag === 'subordinator' && words[k]!.lower === 'that') return {opening: 'that', opener: k};
  if (words[k]!.lower === 'whose') return {opening: 'relative', opener: k};
  const placing =
    tag === 'relative' &&
    /^(?:in|at|on|during|under|for|from|by|with|after|before|through|within|against)$/.test(
      words[k - 1]?.lower ?? '',
    ) &&
    tags[from] !== 'noun';
  if (tag === 'subordinator' || placing || words[k]!.lower === 'where') return {opening: 'subordinate', opener: k}; // also “in which”
  const verb = verbs.find(({to}) => to === k + 1);
  if (verb && STATING.has(stem(words[verb.head]!.lower))) return {opening: 'said', opener: k};
  if (tag === 'comma' || tag === 'stop' || tag === 'conjunction')
    return {opening: k === 0 ? 'start' : 'mark', opener: k};
  // “In a letter [on Monday] Okoro wrote …”: a date parts it from what stands in front.
  if (at[from]! > at[from - 1]! + 1 && from === k + 1) return {opening: 'mark', opener: k};
  // “In the end | Okoro resigned”
  const late = words[k]!.lower === 'end' || PERIOD.test(words[k]!.lower);
  const led = late && phraseStart({words, tags}, k) === 1 && tags[0] === 'preposition';
  return {opening: led || isLed(tags, from) || tags[from - 1] === 'quote' ? 'mark' : 'none', opener: k};
}

/** “In his last race in 1986 | Lind won”: whether nothing but phrases with prepositions stands before a new phrase. */
function isLed(tags: readonly Tag[], from: number): boolean {
  const opens = /^(?:name|pronoun|determiner)$/.test(tags[from]!) && /^(?:noun|name|number)$/.test(tags[from - 1]!);
  return opens && tags[0] === 'preposition' && tags.slice(1, from).every((tag) => PHRASAL.test(tag));
}
