import {isVerbForm, type Role} from './grammar.js';
import {isHuman} from './people.js';
import {isPredicate} from './predicates.js';
import {isBorder, PARTICLE, WEEKDAY, type Line, type Tag, type VerbGroup} from './syntax.js';
import {isApostropheOf, isCentury, isFunctionWord, stem, type Token} from './tokens.js';
import {DONE, INFINITIVE, NEVER_PASSIVE, STATING} from './verbs.js';

/** The tags and finite verbs of some tokens of a sentence. */
export function line(tokens: readonly Token[], roles: readonly Role[], at: readonly number[]): Line {
  const words = at.map((i) => tokens[i]!);
  const spaced = isTokenised(tokens);
  const tags = words.map((_, k) => firstTag(words, roles[at[k]!]!, roles[at[k + 1]!], k, spaced));
  for (let k = 0; k < at.length; k++) tagAmong(words, tags, k);
  findHiddenVerbs(words, tags);
  const verbs: VerbGroup[] = [];
  for (let k = 0; k < tags.length; k++) {
    if (tags[k] !== 'aux' && tags[k] !== 'finite') continue;
    if (tags[k] === 'finite' && !isPredicate(words, tags, k, roles[at[k]!]!, verbs)) continue;
    const group = verbGroup(words, tags, k);
    verbs.push(group);
    if (group.passive && at[group.to] === at[group.to - 1]! + 1) shareHelper(words, tags, group.to);
    k = group.to - 1;
  }
  return {at, words, tags, verbs};
}

/** Mends the tag of a word by those around it. */
function tagAmong(words: readonly Token[], tags: Tag[], k: number): void {
  const tag = tags[k]!;
  // “the team - joined the march” of a tokeniser: what has an object is no part of a compound.
  if (
    tag === 'finite' &&
    isHyphen(words, tags, k - 1) &&
    words[k - 1]!.start > words[k - 2]!.end &&
    /^(?:determiner|pronoun)$/.test(tags[k + 1] ?? '')
  ) {
    tags[k - 1] = 'stop';
    return;
  }
  // “were *all* acquitted”, “have *both* left”
  if (tag === 'determiner' && tags[k - 1] === 'aux' && /^(?:all|both|each)$/.test(words[k]!.lower)) {
    const done = tags[k + 1] === 'adverb' ? k + 2 : k + 1;
    if (/ed$/.test(words[done]?.lower ?? '') || /^(?:finite|passive|gerund)$/.test(tags[done] ?? '')) {
      tags[k] = 'adverb';
      if (tags[done] === 'noun') tags[done] = 'finite';
    }
    return;
  }
  if (isVerbal(tag) && (isHyphen(words, tags, k - 1) || isHyphen(words, tags, k + 1))) tags[k] = 'noun'; // “power - sharing”
  if (tag === 'preposition' && PARTICLE.test(words[k]!.lower) && isClosed(tags, k) && !LEADING.test(pair(words, k)))
    tags[k] = 'adverb'; // “left a stove on”
  else if (tag === 'gerund' && isNounInIng(words, tags, k)) tags[k] = 'noun';
  else if (tag === 'quote' && isCalled(tags[k - 1])) {
    // “the “conspiracy” was revealed”: what a phrase is called belongs to it.
    const close = tags.indexOf('quote', k + 1);
    const within = tags.slice(k + 1, Math.max(close, k + 1));
    if (close - k > 1 && close - k < 6 && within.every((t) => t === 'noun' || t === 'name'))
      tags[k] = tags[close] = 'joint';
  } else if (tag === 'subordinator' && words[k]!.lower === 'as') {
    // “his predecessor as president, Ana Lind, said”: no clause begins with this “as”.
    if (tags[k - 1] === 'noun' && tags[k + 1] === 'noun' && tags[k + 2] === 'comma') tags[k] = 'preposition';
  }
}
/** What is followed by more than a phrase, though its first word may be an adverb. */
const LEADING = /^(?:along with|out of|(?:in|on|over) (?:whether|how|what|why|when|who))$/;

function pair(words: readonly Token[], k: number): string {
  return `${words[k]!.lower} ${words[k + 1]?.lower}`;
}

function isCalled(before: Tag | undefined): boolean {
  return before === 'determiner' || before === 'genitive';
}

/** Whether a phrase cannot go on behind a word. */
function isClosed(tags: readonly Tag[], k: number): boolean {
  const after = tags[k + 1] ?? 'stop';
  return after === 'preposition' || after === 'adverb' || (isBorder(after) && after !== 'relative');
}

/** Whether a form in -ing is the noun: “returned to training”, “Voting was to end at six”, but “spoke of getting just that far”. */
function isNounInIng(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  const [before, after] = [tags[k - 1], tags[k + 1]];
  // “a new hearing was set”, “the renewed fighting followed …”
  if (after === 'aux' && (before === undefined || isArticled(tags, k))) return true;
  if (after === 'finite' && isArticled(tags, k)) return true;
  // “*Shelling* near the port went on”, but “Speaking in Tallis, Lind said”
  if (before === undefined && after === 'preposition') {
    const next = tags.findIndex((tag, j) => j > k && /^(?:finite|aux|comma|stop|quote|subordinator)$/.test(tag));
    if (/^(?:finite|aux)$/.test(tags[next] ?? '')) return true;
  }
  // “added audio *recording* abilities”, “on oil *drilling* rigs”, but “a bus carrying fans”, “miners holding signs”
  const thing = words[k - 1];
  const compound = before === 'noun' && after === 'noun' && !/s$/.test(thing!.lower) && !isHuman(thing!.lower);
  if (compound && /^(?:finite|preposition|gerund|base)$/.test(tags[k - 2] ?? '')) return true;
  const led = before === 'to' || before === 'preposition' || before === 'noun';
  if (!isClosed(tags, k) || !(led || (before === 'number' && isArticled(tags, k)))) return false; // “a 3-0 drubbing”
  if (after === 'adverb' && /^(?:determiner|noun|name|number)$/.test(tags[k + 2] ?? '')) return false;
  if (after === 'preposition' && (/^(?:up|out|off|down)$/.test(words[k + 1]!.lower) || TAKING.test(pair(words, k))))
    return false; // “accused of setting up a club”, “an order calling on miners to go”
  // “a law saying that …”
  const {lower} = words[k]!;
  return after !== 'subordinator' || !STATING.has(stem(lower)) || NOUN_IN_ING.test(lower);
}
/** Verbs that take their object with a preposition. */
const TAKING =
  /^(?:calling (?:on|in|for|off)|looking (?:into|for|at|after)|relying on|dealing with|aiming (?:at|for)|paying for|asking for|searching for)$/;
/** What is said, by its noun: “a ruling that …”, where “a law saying that …” has a verb. */
const NOUN_IN_ING = /^(?:ruling|finding|warning|feeling|understanding|hearing)$/;

/** Whether nothing but nouns stand between an article or an owner and a token. */
function isArticled(tags: readonly Tag[], k: number): boolean {
  let j = k - 1;
  while (/^(?:noun|name|number|joint)$/.test(tags[j] ?? '')) j--;
  if (tags[j] === 'passive' || tags[j] === 'finite') j--; // “the renewed fighting”
  return tags[j] === 'determiner' || tags[j] === 'genitive';
}

/**
 * Verbs in forms that are nouns too, where the clause asks for one: “to sell the mill and [demand] that …”, “these facts [make] it
 * clear”, and, of a clause that has no other verb, “the day that troops [arrive]”, “the mayor [addresses] the council”.
 */
function findHiddenVerbs(words: readonly Token[], tags: Tag[]): void {
  let opener = -1; // what opened the clause
  let verbal = false; // its verb has come
  let infinitive = false; // “to sell”, “will sell” has come, with which another may be joined
  let found = -1; // what may be its verb, if none comes
  const close = (k: number) => {
    if (!verbal && found >= 0) tags[found] = 'finite';
    [opener, verbal, found] = [k, false, -1];
  };
  tags.forEach((tag, k) => {
    const {lower, capital} = words[k]!;
    const [before, after] = [tags[k - 1], tags[k + 1] ?? 'stop'];
    if (tag === 'stop') infinitive = false;
    if (tag === 'relative' || (tag === 'subordinator' && lower === 'that') || tag === 'stop') return close(k);
    if (tag === 'aux' || tag === 'finite') verbal = true;
    if (tag === 'base') infinitive = true;
    else if (tag === 'finite') infinitive = false;
    if (tag !== 'noun' || capital) return;
    const form = isVerbForm(lower);
    const several = before === 'noun' && /[^s]s$/.test(words[k - 1]!.lower);
    if (form === 'plain' && before === 'conjunction' && infinitive && OBJECT_OPENS.test(after)) tags[k] = 'base';
    else if (form === 'plain' && several && /^(?:it|them|him|us|me)$/.test(words[k + 1]?.lower ?? '')) {
      tags[k] = 'finite';
      verbal = true;
    } else if (found < 0 && opener >= 0 && isSubjectOf(words, tags, opener, k, form)) {
      // “a law that permits the state …”: with its object it can be nothing else.
      const direct = k === opener + 1 && tags[opener] === 'subordinator' && /^(?:determiner|pronoun|name)$/.test(after);
      if (direct) [tags[k], verbal] = ['finite', true];
      else found = k;
    } else if (found < 0 && opener < 0 && /[^s]s$/.test(lower) && before === 'comma' && after === 'determiner')
      found = k;
  });
  close(tags.length);
}
/** What an object begins with. */
const OBJECT_OPENS = /^(?:determiner|pronoun|subordinator|name|number)$/;

/** Whether what stands between the opening of a clause and a word can be the word’s subject. */
function isSubjectOf(
  words: readonly Token[],
  tags: readonly Tag[],
  opener: number,
  k: number,
  form: 'plain' | 's' | null,
) {
  const before = tags[k - 1];
  if (!form || !/^(?:stop|comma|determiner|preposition|adverb|to|name|number|pronoun)$/.test(tags[k + 1] ?? 'stop'))
    return false;
  if (tags[opener] === 'relative') return k === opener + 1 && /^(?:who|which)$/.test(words[opener]!.lower);
  if (words[opener]!.lower !== 'that') return false;
  // “the clouds that still hang over the port”
  const described = tags[opener - 1] === 'noun' && (k === opener + 1 || (k === opener + 2 && before === 'adverb'));
  if (described) return form === (/[^s]s$/.test(words[opener - 1]!.lower) ? 'plain' : 's');
  const one = before === 'name' || (before === 'noun' && !/[^s]s$/.test(words[k - 1]!.lower));
  return form === 's' ? one : before === 'name' || (before === 'noun' && !one);
}

function isVerbal(tag: Tag): boolean {
  return tag === 'gerund' || tag === 'passive' || tag === 'finite' || tag === 'base';
}

/** Whether a text was written by a tokeniser: its commas and full stops stand off. */
export function isTokenised(words: readonly Token[]): boolean {
  return words.some((w, k) => k > 0 && /^[,.]$/.test(w.text) && w.start > words[k - 1]!.end);
}

function isHyphen(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  return tags[k] === 'joint' && words[k]!.text !== '.';
}

/** A word of a line, with what stands beside it. */
interface Place {
  words: readonly Token[];
  k: number;
  role: Role;
  next: Role | undefined;
  before: Token | undefined;
  after: Token | undefined;
  /** The text was written by a tokeniser. */
  spaced: boolean;
}

/** The tag of a word by its role and the words beside it; the first that knows one tells it. */
function firstTag(words: readonly Token[], role: Role, next: Role | undefined, k: number, spaced: boolean): Tag {
  const place = {words, k, role, next, before: words[k - 1], after: words[k + 1], spaced};
  if (isLed(place)) return 'base';
  if (role === 'past' || role === 'present') return isUndergone(place) ? 'passive' : 'finite';
  const small = smallTag(place);
  if (small) return small;
  if (role === 'participle') return participleTag(place);
  return fixedTag(place) ?? adverbTag(place) ?? genitiveTag(place) ?? (role === 'mark' ? markTag(place) : role);
}

/** Whether “to” makes a word an infinitive, also the first of a quotation: “urged Okoro to “heed the will of the people””. */
function isLed({words, k, role, next, before}: Place): boolean {
  const quoted = before && /^["“]$/.test(before.text) && words[k - 2]?.lower === 'to' && role === 'past';
  return (before?.lower === 'to' || !!quoted) && role !== 'base' && isInfinitive(words, role, next, k);
}

/** “is due to be sold”, “claims to have won”, “before being reunited” */
function isUndergone({words, k, role, before}: Place): boolean {
  if (role !== 'past') return false;
  return before?.lower === 'being' || (words[k - 2]?.lower === 'to' && /^(?:be|have)$/.test(before!.lower));
}

/** Small words that are one thing or another: “the will of the people”, “many of the miners”, “that 181 miners met”. */
function smallTag({words, k, role, next, before, after}: Place): Tag | undefined {
  const {lower} = words[k]!;
  if (lower === 'because' && after?.lower === 'of') return 'preposition';
  // “the will of the people”, “a will to win”
  const led = /^(?:the|an?|his|its|their|our|my)$/.test(before?.lower ?? '');
  if (role === 'aux' && /^(?:will|can|might|must)$/.test(lower) && (led || /^(?:to|of|that)$/.test(after?.lower ?? '')))
    return 'noun';
  const counts = /^(?:many|some|several|few|most|all|both|each|any|another)$/.test(lower);
  if (role === 'determiner' && after?.lower === 'of' && counts) return 'pronoun'; // “many of the miners”
  if (lower === 'long' && role === 'noun' && next === 'past' && /^(?:has|have|had|was|were)$/.test(before?.lower ?? ''))
    return 'adverb'; // “has long gone”
  // of several there is no “that”
  if (lower === 'that' && next === 'number' && !/^(?:one|1)$/.test(after!.lower)) return 'subordinator';
  if (lower === 'before' && (!after || /^(?:mark|conjunction)$/.test(next ?? 'mark')) && before?.word) return 'adverb';
  if (role === 'noun' && ADVERBIAL.test(lower) && before?.word && !(lower === 'overseas' && next === 'noun'))
    return 'adverb';
  if (lower === 'that' && (after?.capital || (before && STATING.has(stem(before.lower))))) return 'subordinator';
  return undefined;
}

function participleTag({words, k, before, after}: Place): Tag {
  const {lower} = words[k]!;
  const owned = /^(?:the|an?|his|her|its|their)$|['’]s$/.test(before?.text ?? '');
  if (after?.lower === 'of' && owned) return 'noun'; // “the opening of”
  if (/ing$/.test(lower)) return 'gerund';
  return NEVER_PASSIVE.has(stem(lower)) ? 'finite' : 'passive';
}

/** Words that are always the same, whatever their role was taken for. */
function fixedTag({words, k, before, after}: Place): Tag | undefined {
  const {lower} = words[k]!;
  if (lower === 'to') return 'to';
  if (/^(?:having|being)$/.test(lower)) return 'gerund';
  if (lower === 'born') return 'passive';
  if (lower === 'one' && after?.word && !/^(?:of|and|or|in|who|that|which|is|was|has|had)$/.test(after.lower))
    return 'number'; // “one million”
  if ((lower === 'so' && after?.lower === 'far') || (lower === 'far' && before?.lower === 'so')) return 'adverb';
  if (lower === 'first' && /^(?:who|which|that|was|were|is|had|has)$/.test(before?.lower ?? '')) return 'adverb';
  return /^(?:be|have|do)$/.test(lower) && before?.lower === 'to' ? 'base' : undefined;
}

function adverbTag({words, k, next, before, after}: Place): Tag | undefined {
  const {lower} = words[k]!;
  // “Okoro in particular seems …”
  if (lower === 'in' ? after?.lower === 'particular' : lower === 'particular' && before?.lower === 'in')
    return 'adverb';
  if (/^(?:late|early)$/.test(lower) && (/^(?:on|in|at)$/.test(after?.lower ?? '') || WEEKDAY.test(after?.lower ?? '')))
    return 'adverb'; // “released late on Monday”
  // “Lind first accused the board in May”
  if (lower === 'first' && next === 'past' && before?.capital) return 'adverb';
  // “died Thursday”, “late Tuesday”: a bare day is an adverb.
  const led = /^(?:on|of|the|a|every|each|for|until|and|next|last|this)$/.test(before?.lower ?? '');
  return WEEKDAY.test(lower) && !led && !after?.capital ? 'adverb' : undefined;
}

function genitiveTag({words, k, next, before, after, spaced}: Place): Tag | undefined {
  const {text, start, end} = words[k]!;
  if (isApostropheOf(words[k]!, after) || (before && isApostropheOf(before, words[k]!))) return 'genitive';
  // “the Miners’ Union”
  if (!before?.lower.endsWith('s') || !/^['’]$/.test(text) || after?.start === end) return undefined;
  const close = before.end === start || (spaced && words.filter(({text: t}) => t === text).length === 1);
  return close && (next === 'noun' || next === 'name') ? 'genitive' : undefined;
}

function markTag({words, k, before, after, spaced}: Place): Tag {
  const {text, start, end} = words[k]!;
  if (text === ',') return 'comma';
  if (/^[$£€%]$/.test(text)) return 'number';
  if (isCentury(words, k)) return 'joint';
  if (/^["“”`'‘’]$/.test(text)) return 'quote';
  if (text === '.' && before && before.end === start && isAbbreviation(before.text)) return 'joint';
  if (/^[/&@#*+]$/.test(text) || (text === ';' && before?.lower === 'amp')) return 'joint'; // also “R&amp;B”
  const parting =
    spaced &&
    after &&
    /^(?:the|an?|his|her|its|their|which|who)$/.test(after.lower) &&
    !isFunctionWord(before?.lower ?? ''); // “the Tour - the big question”
  const hyphen = /^[-–‑]$/.test(text) && before?.word && after?.word && !parting;
  const tight = hyphen && (before.end === start || after.start === end);
  return hyphen && (tight || (spaced && text === '-')) ? 'joint' : 'stop';
}

/** Adverbs that are nothing else behind another word. */
const ADVERBIAL = /^(?:alone|abroad|overseas|elsewhere|nonetheless|perhaps|maybe|afterwards|thereafter|altogether)$/;

/** Whether a word behind “to” can only be a verb: “how to resolve”, “to investigate”, “to reinstate about 45 judges”, “to back the plan”. */
function isInfinitive(words: readonly Token[], role: Role, next: Role | undefined, k: number): boolean {
  const {lower, capital} = words[k]!;
  if (capital) return false;
  if (lower === 'back') return next === 'determiner' || next === 'name';
  if (role === 'past') return /^["“]$/.test(words[k - 1]!.text);
  if (role !== 'noun' || /(?:ing|ed|ly|tion|ment|ness)$/.test(lower)) return false;
  if (/^(?:how|whether|what|where|when|whom)$/.test(words[k - 2]?.lower ?? '')) return true;
  if (next === 'pronoun' && STATING.has(stem(lower))) return true; // “to show they have won”
  if (/^(?:up|out|off|down)$/.test(words[k + 1]?.lower ?? '') && INFINITIVE.has(stem(words[k - 2]?.lower ?? '')))
    return true; // “promising to clean up the port”
  if (
    /(?:[^l]ate|i[sz]e|ify)$/.test(lower) &&
    !/^(?:private|state|date|estate|climate|candidate|debate|senate)$/.test(lower)
  )
    return next !== undefined && next !== 'mark' && next !== 'preposition';
  return /^(?:about|some|over|around|nearly)$/.test(words[k + 1]?.lower ?? '') && /^\d/.test(words[k + 2]?.text ?? '');
}

function isAbbreviation(text: string): boolean {
  return /^(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Inc|Ltd|Co|Corp|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/u.test(
    text,
  );
}

function verbGroup(words: readonly Token[], tags: Tag[], from: number): VerbGroup {
  let head = from;
  let to = from + 1;
  let be = isBe(words[from]!.lower);
  if (tags[from] === 'aux') {
    for (let k = to; k < tags.length; k++) {
      const tag = tags[k]!;
      if (tag === 'adverb') continue;
      // “was “elected””, “had been “badly damaged””
      const next = tags[k + 1] === 'adverb' ? tags[k + 2] : tags[k + 1];
      if (tag === 'quote' && /^(?:finite|passive|base)$/.test(next ?? '')) continue;
      if (tag === 'aux') be = isBe(words[k]!.lower);
      else if (tag !== 'base' && tag !== 'finite' && tag !== 'passive' && tag !== 'gerund') break;
      head = k;
      to = k + 1;
      if (tag !== 'aux') {
        if (tag === 'finite') tags[k] = 'passive';
        break;
      }
    }
  }
  return {from, to, head, passive: be && tags[head] === 'passive'};
}

/** “was held and *questioned*”: what has no object behind it was done to the same, by the helper of the first. */
function shareHelper(words: readonly Token[], tags: Tag[], and: number): void {
  const next = tags[and + 1] === 'adverb' ? and + 2 : and + 1;
  if (tags[and] !== 'conjunction' || tags[next] !== 'finite' || !DONE.has(stem(words[next]!.lower))) return;
  const after = tags[next + 1] ?? 'stop';
  if (!OBJECT_OPENS.test(after) && !/^(?:noun|to)$/.test(after)) tags[next] = 'passive';
}

function isBe(lower: string): boolean {
  return /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(lower);
}
