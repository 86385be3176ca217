import {isDemonym, isTitleWord, stateOf} from './names.js';
import {isHuman, isPeople} from './people.js';
import {ofPhrase} from './subject-start.js';
import {
  endsPhrase,
  isDash,
  isPlural,
  PERIOD,
  phraseEnd,
  phraseStart,
  type Line,
  type Part,
  type VerbGroup,
} from './syntax.js';
import type {Token} from './tokens.js';
import {MADE} from './verbs.js';

/** The phrase right before a relative clause, and what stands between the two. */
interface Host extends Part {
  /** A comma stands between: “Lind, who …”. */
  comma: boolean;
  /** An age stands between: “Lind, 71, who …”. */
  age: boolean;
}

/** Whether a word opens a relative clause; “that” does behind a noun: “the ferry that sank”. */
export function isRelative({words, tags}: Line, k: number): boolean {
  return tags[k] === 'relative' || (words[k]?.lower === 'that' && tags[k] === 'subordinator' && tags[k - 1] === 'noun');
}

/** The phrase that the relative clause of a verb tells of, which the given word opens; null where none can be told. */
export function toldOf(found: Line, relative: number, verb: VerbGroup): Part | null {
  const {words, tags} = found;
  const {lower} = words[relative]!;
  const comma = tags[relative - 1] === 'comma';
  const close = comma ? relative - 2 : relative - 1;
  const age = tags[close] === 'number' && tags[close - 1] === 'comma';
  const end = age ? close - 2 : close;
  if (!/^(?:who|which|that)$/.test(lower) || !endsPhrase(words, tags, end)) return null;
  const host = {from: phraseStart(found, end), to: end + 1, comma, age};
  return lower === 'who' ? somebodyTold(found, host, verb) : somethingTold(found, host, verb);
}

/** Who “who” is. */
function somebodyTold(found: Line, {from, to, comma, age}: Host, verb: VerbGroup): Part | null {
  const {words, tags} = found;
  const {lower} = words[to - 1]!;
  const name = tags[to - 1] === 'name';
  if (PERIOD.test(lower)) return null; // “the winner of many races in recent years, who …”
  // “sent ministers to Nordmark [in May] who refused”: no state is a “who”.
  if (from === to - 1 && stateOf(lower) !== undefined && !isDemonym(lower)) {
    // but “the mayor of Nordmark who refused”
    if (words[from - 1]!.lower === 'of' && endsPhrase(words, tags, from - 2))
      return {from: phraseStart(found, from - 2), to};
    const led = /^(?:preposition|to)$/.test(tags[from - 1] ?? '') && endsPhrase(words, tags, from - 2);
    return led ? {from: phraseStart(found, from - 2), to: from - 1} : null;
  }
  // “Ana Lind, a miner from Tallis who was elected”, “a judge in Tallis who refused”
  const home = !age && name && !comma && /^(?:in|from|at|near)$/.test(words[from - 1]?.lower ?? '');
  if (home && endsPhrase(words, tags, from - 2) && isHuman(words[from - 2]!.lower)) {
    const host = phraseStart(found, from - 2);
    const bearer = namedBefore(found, host);
    return bearer < 0 ? {from: host, to} : {from: phraseStart(found, bearer), to: bearer + 1};
  }
  // “Otto Brandt, the miller who drowned”: the name says who.
  const named = namedBefore(found, from);
  const bearer = named < 0 && name ? bearerBefore(found, from) : named;
  if (bearer >= 0) return {from: phraseStart(found, bearer), to: bearer + 1};
  const several = isPlural(words, verb);
  // “Ana Lind and Otto Brandt, who have …”
  if (several && name && words[from - 1]?.lower === 'and' && tags[from - 2] === 'name') {
    let first = from - 2;
    while (tags[first - 1] === 'name') first--;
    return {from: first, to};
  }
  // “the head of the party who won”, but “the shadow of the climber who won”: only somebody, or several of them, is a “who”
  if (isHuman(lower) || !isWho(found, from)) return {from, to};
  // “one of twenty miners who have …”: the verb of several
  const host = ofPhrase(found, from);
  return {from: several && words[host]!.lower === 'one' ? from : host, to};
}

/** What “which” or “that” is. */
function somethingTold(found: Line, {from, to, comma}: Host, verb: VerbGroup): Part | null {
  const {words, tags} = found;
  const {lower} = words[to - 1]!;
  const name = tags[to - 1] === 'name';
  // “the crisis between Nordmark and Tallis, which began in May”
  const between = words.slice(0, from).findLastIndex((word) => word.lower === 'between');
  const pair = between > 0 && from - between < 7 && words[from - 1]!.lower === 'and';
  if (pair && endsPhrase(words, tags, between - 1)) return {from: phraseStart(found, between - 1), to: between};
  // nobody is a “which”: “talks with President Lind, which may fail”
  if (name && isTitleWord(words[from]!.lower)) return null;
  // “the trial of the former port boss Ana Lind, which is due in May”
  if (name && bearerIn(found, from, to - 1)) {
    const host = ofPhrase(found, from);
    return host < from ? {from: host, to} : null;
  }
  // “a force in the province of Norland which left the pact”: without a comma, no clause tells more of a name.
  if (!comma && name && /^(?:of|in|from|at)$/.test(words[from - 1]?.lower ?? '')) {
    const host = hostOf(found, from);
    if (host < from) return {from: host, to};
  }
  // “a bridge near Tallis, which opened in May”
  const built = name ? standing(found, from, verb) : -1;
  if (built >= 0) return {from: built, to};
  // “a ban on coal from Norland, which takes effect in May”, “a truce with Merrow that began on Friday”
  const measure = takesEffect(words, verb) ? measureBefore(found, from) : -1;
  if (measure >= 0) return {from: measure, to};
  const one =
    /^(?:is|was|has|does)$/.test(words[verb.from]!.lower) ||
    (verb.head === verb.from && /[^s]s$/.test(words[verb.from]!.lower));
  // “bought Nordlink, which took place in 1996”: no company and nobody takes place; what does is the whole statement.
  if ((name || tags[to - 1] === 'joint' || isPeople(lower)) && takesPlace(words, verb)) {
    // “left the talks in Tallis, which had started in May”, also “in Tallis, Norland, which …”
    const state = tags[from - 1] === 'comma' && name && tags[from - 2] === 'name';
    const place = state ? phraseStart(found, from - 2) : from;
    const host = place - 2;
    const led = tags[place - 1] === 'preposition' && tags[host] === 'noun' && endsPhrase(words, tags, host);
    const several = /[^s]s$/.test(words[host]?.lower ?? '');
    return led && !(several && one) ? {from: phraseStart(found, host), to} : null;
  }
  // “claims against Ana Lind which were made in May”: what the verb of several tells of stands further before.
  if (name && !/s$/.test(lower) && isPlural(words, verb)) return null;
  // “a summit of leaders, which opens”
  const several = one && tags[to - 1] === 'noun' && /[^s]s$/.test(lower);
  if (!several || name) return {from, to};
  // “a summit of leaders, which opens”, “a firm in the northern valleys which was sold”: of one, and not of several
  const host = ofPhrase(found, from);
  const led = host === from && /^(?:in|from|at|near|on)$/.test(words[from - 1]?.lower ?? '') ? from - 2 : -1;
  const alone = led >= 0 && endsPhrase(words, tags, led) && !/[^s]s$/.test(words[led]!.lower);
  return {from: alone ? phraseStart(found, led) : host, to};
}

/** The phrase before “whom he …”, which is what the verb is done to: “Duterte, whom he invited to …” is “Duterte invited to …”. */
export function toldByWhom(found: Line, whom: number): Part | null {
  const {words, tags} = found;
  const end = tags[whom - 1] === 'comma' ? whom - 2 : whom - 1;
  return endsPhrase(words, tags, end) ? {from: ofPhrase(found, phraseStart(found, end)), to: end + 1} : null;
}

/** Whether the phrase whose “of” leads to another can be what “who” means: somebody, or some number of people. */
function isWho(found: Line, from: number): boolean {
  const {words} = found;
  const host = words[from - 1]?.lower === 'of' ? (words[from - 2]?.lower ?? '') : '';
  if (host && (found.tags[from - 2] === 'name' || words[from - 2]!.capital)) return true; // “Ana Lind of Nordmark, who”
  return SOME.test(host) || isPeople(host);
}
const SOME =
  /^(?:one|some|any|many|most|half|each|several|none|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores|hundreds?|thousands?|millions?|numbers?|majority|minority|groups?|crowds?|teams?|gangs?|bands?|pairs?|couple|trio|rest|members?|heads?|chiefs?|founders?|head|host|king|queen|prince|princess|captain|champions?)$/;

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
