import {isOnlyPast, type Role} from './grammar.js';
import {stem, type Token} from './tokens.js';

/** A word’s part in the building of its sentence: its role, told apart further where the borders of phrases need it. */
export type Tag =
  | Exclude<Role, 'past' | 'present' | 'participle' | 'mark'>
  | 'finite' // a lexical verb that a clause can stand on
  | 'passive' // a past participle that describes a noun or follows an auxiliary
  | 'gerund' // a form in -ing
  | 'to' // before an infinitive
  | 'genitive' // a possessive ending that stands apart
  | 'joint' // a mark inside a phrase: a hyphen, “&”, the full stop of “U.S.”
  | 'comma'
  | 'quote'
  | 'stop'; // every other mark: dashes, colons, semicolons, full stops

/** A stretch of a line, as indexes into it, half-open. */
export interface Part {
  from: number;
  to: number;
}

/** A finite verb with its auxiliaries: “has not been told”. */
export interface VerbGroup extends Part {
  /** Index of the verb that carries the meaning, or of the auxiliary where it is the only verb. */
  head: number;
  passive: boolean;
}

/** Some of a sentence’s tokens, in order, with their tags and finite verbs: a sentence from which dates or asides were taken. */
export interface Line {
  /** Index of each token in its sentence. */
  at: readonly number[];
  words: readonly Token[];
  tags: readonly Tag[];
  verbs: readonly VerbGroup[];
}

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

/** A place where a predicate may end. */
export interface Ending {
  at: number;
  /** What is lost by ending here, 0–1. */
  cost: number;
}

/** The stems of verbs in all their regular forms. */
const forms = (list: string) =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((verb) => [verb, verb.replace(/e?$/, 'ed').replace(/([^aeiou])yed$/, '$1ied')].map(stem)),
  );

/** Verbs that take a whole statement as their object: “said”, “found that …”. */
const STATING = forms(
  `say said tell told announce add note state report warn confirm claim insist believe think thought argue reveal acknowledge admit declare predict suggest write wrote tweet explain
  find found show learn learnt know knew hope expect fear deny denied allege agree decide rule promise pledge vow say estimate conclude indicate mean meant stress maintain assert understand
  understood mention disclose contend testify recall concede caution emphasize emphasise complain speculate boast joke reply replied remark comment`,
);
/** Verbs after which a statement is complete. */
const INTRANSITIVE = forms(
  `die resign collapse begin began begun end start open close win won lose lost arrive return fall fell fallen rise rose risen crash explode sink sank sunk survive testify meet met vote marry 
  retire escape flee fled surrender fail continue protest rally march erupt burn happen occur land strike struck stop walk speak spoke spoken withdraw withdrew quit depart emerge disappear
  drown perish derail apologise apologize worsen increase grow grew grown drop surge plunge reopen resume expire finish succeed debut disband dissolve merge split gather clash leave left graduate
  compete appear move double triple halve shrink soar tumble slump plummet capsize buckle flood vanish sail step move stepped work travel campaign concede appeal`,
);
/** Verbs whose object asks for a phrase that goes on: “accused X of”, “sent X to”. */
const BINDING = forms(
  `accuse charge blame associate replace put link turn provide deprive base treat describe compare send sent bring brought hand lay laid force convert attribute sue convict rob
  strip inform remind equip prevent stop ban bar call look rely lead led depend consist deal result belong refer point account amount subject limit dedicate devote transform contribute respond
  commit confine introduce invite summon extradite appoint name nominate elect agree aim vote apologise apologize insist focus object listen pay paid ask let force allow help keep kept make made see saw`,
);
/** Verbs that say nothing without an object. */
const OBJECT = forms(
  'want kill make made give gave take took put get got have had use call name need bring brought cause seek sought detain include involve allow let force send sent mark hold held',
);
const LINKING = forms('become became remain seem appear look stay feel felt turn prove');
/** Prepositions of place, time and circumstance: what they bring can nearly always be left out. */
const CIRCUMSTANCE =
  /^(?:in|at|on|during|near|outside|inside|amid|following|despite|within|across|around|without|over|under|since|throughout|along|beyond|including|off)$/;

/** The tags and finite verbs of some tokens of a sentence. */
export function line(tokens: readonly Token[], roles: readonly Role[], at: readonly number[]): Line {
  const words = at.map((i) => tokens[i]!);
  const spaced = isTokenised(tokens);
  const tags = words.map((_, k) => firstTag(words, roles[at[k]!]!, k, spaced));
  tags.forEach((tag, k) => {
    if (isVerbal(tag) && (isHyphen(words, tags, k - 1) || isHyphen(words, tags, k + 1))) tags[k] = 'noun'; // “power - sharing”
    const [before, after] = [tags[k - 1], tags[k + 1] ?? 'stop'];
    const closes = after === 'preposition' || after === 'adverb' || (isBorder(after) && after !== 'relative');
    if (tag === 'preposition' && PARTICLE.test(words[k]!.lower) && closes) tags[k] = 'adverb'; // “left a stove on”
    if (tag === 'gerund' && (before === 'to' || before === 'preposition' || before === 'noun') && closes)
      tags[k] = 'noun'; // “returned to training”
  });
  const verbs: VerbGroup[] = [];
  for (let k = 0; k < tags.length; k++) {
    if (tags[k] !== 'aux' && tags[k] !== 'finite') continue;
    if (tags[k] === 'finite' && !isPredicate(words, tags, k, roles[at[k]!]!, verbs)) continue;
    const group = verbGroup(words, tags, k);
    verbs.push(group);
    k = group.to - 1;
  }
  return {at, words, tags, verbs};
}

const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
/** Subordinators that always bring a clause, where “after” may bring a noun. */
const CLAUSAL = /^(?:that|while|when|because|although|though|if|unless|whether|where|whereas)$/;
/** Prepositions that may stand alone behind a verb: “sworn in”. */
export const PARTICLE = /^(?:off|on|out|up|down|over|in|around|along|through)$/;

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

function firstTag(words: readonly Token[], role: Role, k: number, spaced: boolean): Tag {
  const {text, lower, start, end} = words[k]!;
  const [before, after] = [words[k - 1], words[k + 1]];
  if (role === 'past' || role === 'present') return 'finite';
  if (lower === 'that' && (after?.capital || (before && STATING.has(stem(before.lower))))) return 'subordinator';
  if (
    role === 'participle' &&
    after?.lower === 'of' &&
    /^(?:the|an?|his|her|its|their)$|['’]s$/.test(before?.text ?? '')
  )
    return 'noun'; // “the opening of”
  if (role === 'participle') return /ing$/.test(lower) ? 'gerund' : 'passive';
  if (lower === 'to') return 'to';
  if (/^(?:having|being)$/.test(lower)) return 'gerund';
  if (lower === 'born') return 'passive';
  if (lower === 'one' && after?.word && !/^(?:of|and|or|in|who|that|which|is|was|has|had)$/.test(after.lower))
    return 'number'; // “one million”
  if ((lower === 'so' && after?.lower === 'far') || (lower === 'far' && before?.lower === 'so')) return 'adverb';
  if (lower === 'first' && /^(?:who|which|that|was|were|is|had|has)$/.test(before?.lower ?? '')) return 'adverb';
  if (/^(?:be|have)$/.test(lower) && before?.lower === 'to') return 'base';
  // “died Thursday”, “late Tuesday”: a bare day is an adverb.
  if (WEEKDAY.test(lower) && !/^(?:on|of|the|a|every|each|for|until|and)$/.test(before?.lower ?? '') && !after?.capital)
    return 'adverb';
  if (/^['’]$/.test(text) && after?.lower === 's' && after.start === end) return 'genitive';
  if (lower === 's' && /^['’]$/.test(before?.text ?? '') && before!.end === start) return 'genitive';
  if (role !== 'mark') return role;
  if (text === ',') return 'comma';
  if (/^[$£€%]$/.test(text)) return 'number';
  if (/^["“”`'‘’]$/.test(text)) return 'quote';
  if (text === '.' && before && before.end === start && isAbbreviation(before.text)) return 'joint';
  if (/^[/&@#*+]$/.test(text)) return 'joint';
  const hyphen = /^[-–‑]$/.test(text) && before?.word && after?.word;
  const tight = hyphen && (before.end === start || after.start === end);
  return hyphen && (tight || (spaced && text === '-')) ? 'joint' : 'stop';
}

function isAbbreviation(text: string): boolean {
  return /^(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Inc|Ltd|Co|Corp|Jr|Sr|No|vs)$/u.test(text);
}

/** Whether a form that may be a past or a participle, or a noun, is what its clause stands on. Mends the tag where it is not. */
function isPredicate(
  words: readonly Token[],
  tags: Tag[],
  k: number,
  role: Role,
  verbs: readonly VerbGroup[],
): boolean {
  const last = verbs.at(-1);
  const {lower} = words[k]!;
  if (isOnlyPast(lower)) return true;
  if (
    /^(?:begun|compared|based)$/.test(lower) ||
    (words[k + 1]?.lower === 'by' && tags[k + 2] !== 'number' && tags[k + 2] !== 'gerund')
  ) {
    tags[k] = 'passive';
    return false;
  }
  const reduced = () => {
    tags[k] = role === 'present' ? 'noun' : 'passive';
    return false;
  };
  const before = tags[k - 1];
  const next = tags[k + 1];
  if (role === 'present') {
    if (before === 'noun' && tags[k - 2] === 'preposition') return reduced(); // “clashed with government forces”
    const after =
      endsPhrase(words, tags, k - 1) ||
      before === 'relative' ||
      before === 'adverb' ||
      before === 'quote' ||
      words[k - 1]?.lower === 'that';
    // “his January call”: a plain form asks for a subject of several.
    const one = before === 'name' && !/s$/.test(lower) && tags[k - 2] !== 'conjunction' && tags[k - 2] !== 'comma';
    if (one && k > 1) return reduced();
    if (!after && !(before === 'conjunction' && last) && !(before === 'comma' && k > 2)) return reduced();
  }
  const root = stem(lower);
  const stating = last && STATING.has(stem(words[last.head]!.lower));
  const open = last && !tags.slice(last.to, k).some(isBorder);
  const bare = next === 'preposition' || next === 'adverb';
  if (role === 'past' && STATING.has(root) && /^(?:s?he|they|we|i)$/.test(words[k + 1]?.lower ?? '')) return true; // “where it was found said he …”
  // “The violence that preceded the vote prompted …”: the verb of the main clause follows that of a relative one.
  const aside = last && (tags[last.from - 1] === 'relative' || words[last.from - 1]?.lower === 'that');
  if (open && !(stating && endsPhrase(words, tags, k - 1)) && !(aside && !bare)) return reduced();
  if (role !== 'past' || STATING.has(root)) return true;
  const ahead = () => {
    for (
      let j = k + 1;
      j < tags.length && tags[j] !== 'stop' && tags[j] !== 'subordinator' && tags[j] !== 'relative';
      j++
    )
      if (tags[j] === 'finite' || tags[j] === 'aux') return true;
    return false;
  };
  const goesOn = bare || next === 'to' || next === 'finite' || next === 'aux';
  // “tripled in 2004, doubled in 2005 and increased by a sixth”
  const series =
    before === 'comma' && last && tags.some((tag, j) => j > k && tag === 'conjunction' && tags[j + 1] === 'finite');
  if (series) return true;
  // “Lind, nicknamed "the Chef", was …”: the verb follows the comma that closes the aside.
  if (before === 'comma' && tags[k - 2] === 'name' && /ed$/.test(lower)) {
    const close = tags.findIndex((tag, j) => j > k && (tag === 'comma' || tag === 'stop' || tag === 'conjunction'));
    const inner = tags.slice(k + 1, Math.max(close, 0));
    if (tags[close] === 'comma' && /^(?:aux|finite)$/.test(tags[close + 1] ?? '') && !inner.some((t) => t === 'aux'))
      return reduced();
  }
  // “Lind, a judge who is in exile, called for …”: only the relative clause has had its verb.
  if (before === 'comma' && aside && verbs.length === 1) return true;
  if (before === 'comma')
    return (last === undefined || !bare) && !(goesOn && ahead() && !INTRANSITIVE.has(root))
      ? true
      : INTRANSITIVE.has(root) || reduced();
  // “a lifeboat labelled with its name”, where a verb stood before: what has no object is no predicate.
  const joined = before !== undefined && tags[phraseStart({words, tags}, k - 1) - 1] === 'conjunction';
  if (last && joined && bare && !open && /ed$/.test(lower) && !INTRANSITIVE.has(root) && !BINDING.has(root))
    return reduced();
  if (!goesOn) return true;
  // “A hospital supported by MSF closed”: another verb of the same clause stands ahead.
  for (let j = k + 1; j < tags.length && !isBorder(tags[j]!); j++)
    if (tags[j] === 'finite' || tags[j] === 'aux') return reduced();
  return true;
}

function isBorder(tag: Tag): boolean {
  return (
    tag === 'comma' ||
    tag === 'stop' ||
    tag === 'quote' ||
    tag === 'relative' ||
    tag === 'subordinator' ||
    tag === 'conjunction'
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

function isBe(lower: string): boolean {
  return /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(lower);
}

const OWNER = /['’]s?$/;

/** Whether a noun phrase may end with a token. */
export function endsPhrase(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  const tag = tags[k];
  if (tag === 'joint') return words[k]!.text === '.';
  if (tag !== 'noun' && tag !== 'name' && tag !== 'number' && tag !== 'pronoun') return false;
  return !OWNER.test(words[k]!.text) && tags[k + 1] !== 'genitive';
}

/** Where the noun phrase that ends with a token begins. */
export function phraseStart({words, tags}: Pick<Line, 'words' | 'tags'>, last: number): number {
  if (tags[last] === 'pronoun') return last;
  let k = last;
  while (k > 0) {
    const tag = tags[k - 1]!;
    const owned = OWNER.test(words[k - 1]!.text) || tag === 'genitive';
    if (tags[k] === 'determiner' && tag !== 'determiner' && !owned) break;
    // “without doubt Nordmark’s favourite”: what a name owns begins with the name.
    const owner = tags[k] === 'name' && (OWNER.test(words[k]!.text) || tags[k + 1] === 'genitive');
    if (owner && tag === 'noun') break;
    if (
      tags[k] === 'name' &&
      /^(?:weekend|week|month|year|night|morning|evening|afternoon|end)$/.test(words[k - 1]!.lower)
    )
      break; // “over the weekend Lind resigned”
    if (tag === 'number' && /^[12]\d{3}$/.test(words[k - 1]!.text) && tags[k - 2] === 'preposition') break; // “in 1998 Apple”
    const amount = tags[k] === 'number' ? approximation(words, k) : 0;
    if (amount > 0) k -= amount;
    else if (
      tag === 'noun' ||
      tag === 'name' ||
      tag === 'number' ||
      tag === 'joint' ||
      tag === 'genitive' ||
      tag === 'determiner'
    )
      k--;
    else if ((tag === 'passive' || tag === 'gerund') && isAdjective({words, tags}, k - 1)) k--;
    else if (tag === 'adverb' && tags[k - 2] === 'determiner') k--;
    else break;
  }
  return k;
}

/** How many words before a number belong to it: “more than 80”, “at least 12”, “nearly 50”. */
function approximation(words: readonly Token[], k: number): number {
  const [before = '', first = ''] = [words[k - 1]?.lower, words[k - 2]?.lower];
  if (/^(?:more than|less than|fewer than|at least|up to|as many as)$/.test(`${first} ${before}`)) return 2;
  return /^(?:nearly|about|around|over|almost|some|roughly|approximately|another)$/.test(before) ? 1 : 0;
}

/** “an updated method”, “the missing helicopter”: a participle that stands before its noun. */
function isAdjective({words, tags}: Pick<Line, 'words' | 'tags'>, k: number): boolean {
  const before = tags[k - 1];
  return (
    before === undefined ||
    before === 'determiner' ||
    before === 'genitive' ||
    before === 'number' ||
    before === 'preposition' ||
    OWNER.test(words[k - 1]!.text)
  );
}

/** Every subject with its finite verb, in the order of the verbs. */
export function statements(found: Line): Statement[] {
  const list: Statement[] = [];
  for (const verb of found.verbs) {
    const statement = statementOf(found, verb, list.at(-1));
    const one =
      statement &&
      /^an?$/.test(found.words[statement.subject.from]!.lower) &&
      /^(?:were|are|have)$/.test(found.words[verb.from]!.lower);
    if (statement && !(one && !found.tags.slice(statement.subject.from, verb.from).includes('conjunction')))
      list.push(statement);
  }
  const {words, tags} = found;
  for (let k = 2; k < tags.length; k++) {
    // “Jobs, born in San Francisco, …”
    const aside =
      tags[k] === 'passive' && tags[k - 1] === 'comma' && tags[k - 2] === 'name' && endsPhrase(words, tags, k - 2);
    if (!aside || MONTH.test(words[k - 2]!.lower) || (tags[k + 1] !== 'preposition' && tags[k + 1] !== 'to')) continue;
    list.push(
      antecedent({from: phraseStart(found, k - 2), to: k - 1}, {from: k, to: k + 1, head: k, passive: true}, k - 1),
    );
  }
  return list;
}

function statementOf(found: Line, verb: VerbGroup, before: Statement | undefined): Statement | null {
  const {words, tags} = found;
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
    // “Otto Brandt, the miller who drowned”: the name says who.
    const named = namedBefore(found, from);
    if (person && named >= 0) return antecedent({from: phraseStart(found, named), to: named + 1}, verb, last);
    return antecedent({from: person ? ofPhrase(found, from) : from, to: end + 1}, verb, last);
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
    return clear ? {...before, verb, opening: before.opening === 'relative' ? 'relative' : 'shared'} : null;
  }
  let apposition: Part | null = null;
  if (tags[last] === 'comma' || isDash(found, last)) {
    const open = asideStart(found, last);
    if (
      open < 0 &&
      before &&
      tags[verb.from] === 'finite' &&
      !STATING.has(stem(words[verb.head]!.lower)) &&
      last === verb.from - 1
    )
      return {...before, verb, opening: 'shared'};
    if (open < 0) return null;
    if (tags[open + 1] === 'relative' && !found.verbs.some((v) => v.from > open && v.from < last))
      return antecedent({from: phraseStart(found, open - 1), to: open}, verb, open + 1); // “Putin, who, last week, criticised …”
    const inside = {from: open + 1, to: last};
    const nominal = endsPhrase(words, tags, last - 1) && phraseStart(found, last - 1) === open + 1;
    apposition = nominal && tags.slice(open + 1, last).includes('name') ? inside : null;
    last = beforeAppositions(found, open) - 1;
  }
  if (tags[last] === 'passive' && endsPhrase(words, tags, last - 1)) {
    // “An update released Thursday came …”
    const {from} = subjectStart(found, last - 1);
    return {subject: {from, to: verb.from}, apposition, core: last, verb, ...openingAt(found, from)};
  }
  if (!endsPhrase(words, tags, last)) return null;
  const {from, core} = subjectStart(found, last);
  if (tags[from - 1] === 'preposition') return null; // “among the witnesses is …”
  // “his counterparts, Lind, Okoro and Brandt, met”: the last of a list is not the whole of it.
  if (words[from - 1]?.lower === 'and' && tags[from - 2] === 'name' && tags[last] === 'name') return null;
  return {subject: {from, to: last + 1}, apposition, core: core ?? last + 1, verb, ...openingAt(found, from)};
}

/** The last word of the name that a phrase behind its comma tells more of, or −1. */
function namedBefore({words, tags}: Line, from: number): number {
  let k = from - 1;
  while (tags[k] === 'noun' || tags[k] === 'passive' || tags[k] === 'determiner' || tags[k] === 'number') k--;
  const mark = tags[k] === 'comma' || isDash({words, tags}, k);
  const opens = tags[k + 1] === 'determiner' && mark && tags[k - 1] === 'name';
  return opens && !words.slice(k + 1, from + 1).some(({lower}) => lower === 'another') ? k - 1 : -1;
}

/** What a relative clause or a participle between commas says of the phrase before it. */
function antecedent(subject: Part, verb: VerbGroup, opener: number): Statement {
  return {subject, apposition: null, core: subject.to, verb, opening: 'relative', opener};
}

/** The comma or dash that opens what another closes: a relative clause, a participle, a phrase; not a second statement. */
function asideStart(found: Line, close: number): number {
  const {words, tags, verbs} = found;
  for (let k = close - 1; k > 0 && close - k < 26; k--) {
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
      tags[k + 1] === 'relative' || tags[k + 1] === 'subordinator' || tags[k + 2] === 'relative' || described;
    const told = close - k < 8 && inside.length === 1 && isStating(words[inside[0]!.head]!.lower); // “, he said,”
    if (inside.length === 0 || dependent || told || tags[k] === 'stop') {
      if (tags[k + 1] === 'conjunction') return -1;
      // “AF447, flying from Rio de Janeiro, Brazil to Paris, plunged”: the participle opens what the last comma closes.
      const earlier = tags.lastIndexOf('comma', k - 1);
      const wider =
        earlier > 0 && /^(?:gerund|passive|relative)$/.test(tags[earlier + 1]!) && endsPhrase(words, tags, earlier - 1);
      return wider && !dependent && !tags.slice(earlier, k).includes('stop') ? earlier : k;
    }
  }
  return -1;
}

/** The first of several commas that each open a further apposition: “Lind, 62, a miller from Tallis, a town in Nordmark,”. */
function beforeAppositions({words, tags, verbs}: Line, open: number): number {
  for (let k = open - 1; k > 0 && tags[k] !== 'stop' && !verbs.some(({from, to}) => k >= from && k < to); k--) {
    if (tags[k] !== 'comma') continue;
    const tells =
      /^(?:an?|the|his|her|its|one)$/.test(words[k + 1]!.lower) || (tags[k + 1] === 'number' && k + 2 === open);
    const listed = tags.slice(k, open).includes('conjunction') && !/^an?$/.test(words[k + 1]!.lower);
    if (!tells || listed || !endsPhrase(words, tags, k - 1)) return open;
    open = k;
  }
  return open;
}

function isDash({words, tags}: Pick<Line, 'words' | 'tags'>, k: number): boolean {
  return tags[k] === 'stop' && /^[–—-]$/.test(words[k]!.text);
}

/** “arrests — 157 of them — injuries, and damage”: the list goes on behind what stands between dashes. */
function isDashInList(found: Line, k: number): boolean {
  if (!isDash(found, k)) return false;
  const {tags} = found;
  const close = tags.findIndex((_, j) => j > k && j - k < 10 && isDash(found, j));
  if (close < 0 || tags[close + 1] !== 'noun') return false;
  const next = phraseEnd(found, close + 1);
  return tags[next] === 'conjunction' || (tags[next] === 'comma' && isList(found, next));
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
    if (before === 'comma' && tags[from - 2] === 'name' && tags.slice(from, last + 1).every((tag) => tag === 'name')) {
      const wider = places && subjectStart(found, from - 2, false);
      const hosted = wider && wider.core !== undefined && tags[wider.from - 1] !== 'preposition';
      if (hosted) return {from: wider.from, core: wider.core};
    }
    const joins = before === 'preposition' || before === 'to';
    const verbal = (k: number) => tags[k] === 'passive' || tags[k] === 'gerund';
    // Last token of the phrase that this one narrows: “the crew | on the boats”, “a bus | carrying fans”.
    let host = from - 2;
    if (joins && (verbal(host) || tags[host] === 'preposition'))
      host--; // also “from across Africa”
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
      from = joint.from;
      core = undefined;
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
  return first < from && opensAt(found, first) ? {from: first, core: undefined} : {from, core};
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

function openingAt({words, tags, verbs}: Line, from: number): {opening: Opening; opener: number} {
  let k = from - 1;
  while (tags[k] === 'adverb' || tags[k] === 'quote') k--;
  const tag = tags[k];
  if (k < 0) return {opening: 'start', opener: -1};
  if (tag === 'subordinator' && words[k]!.lower === 'that') return {opening: 'that', opener: k};
  const placing =
    tag === 'relative' && /^(?:in|at|on|during|under|for)$/.test(words[k - 1]?.lower ?? '') && tags[from] !== 'noun';
  if (tag === 'subordinator' || placing || words[k]!.lower === 'where') return {opening: 'subordinate', opener: k}; // also “in which”
  const verb = verbs.find(({to}) => to === k + 1);
  if (verb && STATING.has(stem(words[verb.head]!.lower))) return {opening: 'said', opener: k};
  if (tag === 'comma' || tag === 'stop' || tag === 'conjunction')
    return {opening: k === 0 ? 'start' : 'mark', opener: k};
  return {opening: tags[from - 1] === 'quote' ? 'mark' : 'none', opener: k};
}

/**
 * Where the predicate of a statement may end, from the left to the right: never between a verb and what it asks for, a
 * preposition and its noun, the members of a list, or a conjunction of statement and its verb.
 */
export function endings(found: Line, {verb, opening, opener}: Statement): Ending[] {
  const {words, tags, verbs} = found;
  const list: Ending[] = [];
  let open = false; // a clause has begun whose verb has not come
  let quoted = false;
  let fresh = verb; // the verb that nothing has followed yet
  let governing: string | null = words[verb.head]!.lower; // the verb whose first phrase has not come
  let stating = isSaid(words, verb) ? verb.from : -1; // the verb whose statement may follow without “that”
  let price = 0;
  let from = false; // “from” has come, and its “to” has not
  const bound = BOUND.find(([set]) => set.has(stem(words[verb.head]!.lower)))?.[1];
  const least =
    bound && !verb.passive ? words.findIndex(({lower}, k) => k > verb.to && k < verb.to + 20 && bound.test(lower)) : -1;
  for (let k = verb.to; k <= tags.length; k++) {
    const tag = tags[k] ?? 'stop';
    const group = verbs.find(({from}) => from === k);
    if (group) {
      // A verb without an opening of its own has its subject before it: “claimed | agreement had been reached”.
      if (!open && stating >= 0) list.length = list.filter((e) => e.at <= stating).length;
      else if (!open && tags[k - 1] === 'comma')
        return list; // “tripled, doubled and …”
      else if (!open) {
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
      open = false;
      stating = isSaid(words, group) ? group.from : -1;
      fresh = group;
      governing = words[group.head]!.lower;
      k = group.to - 1;
      continue;
    }
    if (tag === 'quote') quoted = !quoted;
    if (fresh.to === k && lacksObject(found, fresh, k)) return list;
    const cost = open || isDashInList(found, k) ? -1 : endingCost(found, verb, k, tag, fresh, governing);
    if (cost >= 0 && k > least && !(quoted && tag !== 'quote') && !(tag === 'to' && from))
      list.push({at: k, cost: Math.min(1, cost + price)});
    // “Since the phone was released, servers have …”: the main clause begins.
    const leading = opening === 'subordinate' && tag === 'comma' && !verbs.some(({from: v}) => v < opener);
    if (tag === 'stop' || (leading && !isList(found, k))) return list;
    if (tag === 'relative' || (tag === 'subordinator' && (CLAUSAL.test(words[k]!.lower) || opensClause(found, k)))) {
      open = true;
      price += 0.1;
    } else if (tag === 'conjunction' && opensClause(found, k) && !(stating >= 0 && endsPhrase(words, tags, k - 1)))
      return list; // but “claimed Lind and his allies were …”
    else if (tag === 'base' || tag === 'gerund' || (tag === 'passive' && tags[k + 1] !== 'noun')) {
      stating = STATING.has(stem(words[k]!.lower)) ? k : -1;
      fresh = {from: k, to: k + 1, head: k, passive: tag === 'passive'};
      governing = words[k]!.lower;
      continue;
    }
    if (tag === 'preposition' || tag === 'to') {
      if (governing && fresh.to < k) governing = null;
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

/** A verb whose statement may follow without “that”; of passives only “was told he …”. */
function isSaid(words: readonly Token[], {head, passive}: VerbGroup): boolean {
  const {lower} = words[head]!;
  return (
    STATING.has(stem(lower)) && (!passive || /^(?:told|warned|informed|reported|believed|thought|said)$/.test(lower))
  );
}

/** “met Okoro | to discuss the ban”: an infinitive that neither a verb before it nor the noun right before it asks for. */
function isPurpose({words, tags}: Line, {from}: VerbGroup, k: number): boolean {
  if (!endsPhrase(words, tags, k - 1) || ASKING.test(words[k - 1]!.lower)) return false;
  return !words
    .slice(from, k)
    .some(({lower}, i) => /^(?:finite|passive|base|gerund)$/.test(tags[from + i]!) && INFINITIVE.has(stem(lower)));
}
/** Verbs that take an infinitive, with or without somebody before it: “urged the union to lift”, “agreed to try”. */
const INFINITIVE = forms(
  `ask urge order tell told force allow invite help want expect warn persuade require lead led get got cause need use call seek sought try plan agree decide refuse vow pledge promise threaten
  attempt offer begin began begun start continue fail hope intend move prepare set convince advise instruct encourage enable permit give gave given let leave left have had make made take took
  taken appoint elect nominate choose chose chosen schedule demand propose be appear seem compel enlist hire pressure press push remind request summon tend wait authorise authorize`,
);
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
  return (
    ends && !passive && tags[head] !== 'gerund' && (OBJECT.has(verb) || (STATING.has(verb) && !INTRANSITIVE.has(verb)))
  );
}

/** Whether a subject and its finite verb follow a conjunction before the next border. */
function opensClause({tags, verbs}: Line, k: number): boolean {
  for (let j = k + 1; j < tags.length; j++) {
    if (verbs.some(({from}) => from === j)) return true;
    if (tags[j] === 'subordinator' && (j === k + 1 || (j === k + 2 && tags[k + 1] === 'adverb'))) continue; // “but as he …”
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
  [forms('describe regard view portray hail brand label'), /^as$/],
  [forms('blame'), /^(?:for|on)$/],
  [forms('associate'), /^with$/],
  [forms('pave'), /^for$/],
  [forms('link attribute'), /^to$/],
];

function endingCost(
  found: Line,
  verb: VerbGroup,
  k: number,
  tag: Tag,
  fresh: VerbGroup,
  governing: string | null,
): number {
  const {words, tags} = found;
  const before = tags[k - 1]!;
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
    (before === 'joint' && words[k - 1]!.text !== '.')
  )
    return -1;
  if (OWNER.test(words[k - 1]!.text) && tag !== 'quote' && before !== 'quote') return -1;
  if (fresh.to === k || (before === 'adverb' && fresh.to >= 0)) {
    // Nothing has followed the verb yet.
    const head = words[fresh.head]!.lower;
    const plain = fresh.passive || INTRANSITIVE.has(stem(head));
    if (tags[fresh.head] === 'aux' || LINKING.has(stem(head))) return -1;
    if (!plain && tag === 'stop' && !isStating(head) && found.at[k] === found.at[k - 1]! + 1) return 0.2;
    if (!plain || tag === 'to' || tag === 'gerund') return -1;
    if (tag === 'preposition' && BINDING.has(stem(head))) return -1;
    if (tag === 'adverb' && PARTICLE.test(lower)) return -1; // “sworn in”
    if (tag === 'preposition') return CIRCUMSTANCE.test(lower) ? 0.3 : 0.5;
    if (tag === 'stop' || tag === 'comma' || tag === 'conjunction') return 0;
    if (tag === 'pronoun' && opensAnew(found, k)) return 0.1;
    return tag === 'subordinator' && lower !== 'that' && lower !== 'as' ? 0.1 : tag === 'adverb' ? 0.2 : -1;
  }
  if (before === 'gerund' || before === 'base' || before === 'finite' || before === 'aux') return -1;
  if (before === 'passive' && isAdjective(found, k - 1)) return -1;
  switch (tag) {
    case 'stop':
      return 0;
    case 'comma':
      return isList(found, k) ? -1 : 0;
    case 'relative':
      return before === 'pronoun' ? -1 : 0.4;
    case 'subordinator':
      if (/^(?:hour|day|week|month|year|decade|minute)s?$/.test(words[k - 1]!.lower)) return -1; // “a week after”
      // “published documents | that show …”
      if (lower === 'that' && before === 'noun' && (/^(?:finite|aux)$/.test(tags[k + 1] ?? '') || tags[k + 2] === 'to'))
        return 0.4;
      return /^(?:that|if|whether|how|why|what|than)$/.test(lower) ? -1 : lower === 'as' && governing ? 0.6 : 0.05;
    case 'preposition':
      if (lower === 'of' || lower === 'than' || before === 'pronoun') return -1;
      if (governing && BINDING.has(stem(governing))) return -1;
      return CIRCUMSTANCE.test(lower) ? 0.15 : 0.3;
    case 'to':
      if (tags[k + 1] === 'base') return isPurpose(found, verb, k) ? 0.35 : -1;
      return governing && BINDING.has(stem(governing)) ? -1 : 0.35;
    case 'conjunction':
      return opensClause(found, k) && !(governing && isStating(governing) && endsPhrase(words, tags, k - 1)) ? 0 : -1;
    case 'gerund':
      return before === 'adverb' || before === 'pronoun' ? -1 : 0.3;
    case 'passive':
      return /^(?:preposition|to|adverb)$/.test(tags[k + 1] ?? '') ? 0.35 : -1;
    case 'quote':
      return endsPhrase(words, tags, k - 1) && words[k - 1]!.end < words[k]!.start ? 0.3 : -1;
    case 'adverb':
      return PARTICLE.test(lower) || /^(?:not|n't|never)$/.test(lower) ? -1 : 0.1;
    default:
      return -1;
  }
}

/** Whether a comma stands inside a list of nouns: another comma or “and” joins one more before the next verb. */
export function isList({words, tags}: Line, k: number): boolean {
  if (/^(?:more|less|most)$/.test(words[k + 1]?.lower ?? '')) return true; // “an updated, more accurate method”
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

/** Verbs of stating with a verb’s form. */
export function isStating(lower: string): boolean {
  return STATING.has(stem(lower));
}

/** Where the noun phrase that begins with a token ends; the index itself where none begins. */
export function phraseEnd(found: Line, from: number): number {
  const {tags} = found;
  let k = from;
  for (; k < tags.length; k++) {
    const tag = tags[k]!;
    if (tag === 'noun' || tag === 'name' || tag === 'number' || tag === 'joint' || tag === 'genitive') continue;
    if (tag === 'determiner' && (k === from || tags[k - 1] === 'determiner')) continue;
    const next = tags[k + 1];
    const describes =
      (tag === 'passive' && next === 'noun') || (tag === 'gerund' && /^(?:noun|name)$/.test(next ?? ''));
    if (describes && (k === from || isAdjective(found, k))) continue;
    break;
  }
  while (k > from && found.words[k - 1]!.text !== '.' && tags[k - 1] === 'joint') k--;
  return k;
}
