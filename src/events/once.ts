import {Antecedents} from '../text/antecedents.js';
import {isState} from '../text/names.js';
import {isHuman} from '../text/people.js';
import type {Reading} from '../text/reading.js';
import {nameBeside, statementsOf, type Statement} from '../text/statements.js';
import {endsPhrase, phraseEnd, phraseStart, type Line, type Part} from '../text/syntax.js';
import {stem, type Token} from '../text/tokens.js';
import {range} from './titles/trimming.js';
import type {Mention} from './mentions.js';
import {doingOf} from './profile.js';
import {actOf} from './acts.js';

/** What befalls one thing or person, and does so once: two reports that date it differently cannot both be right. */
export interface Deed {
  act: string;
  /** The common noun of what it befalls, as a stem; null where that is called by its name alone. */
  noun: string | null;
  /** What describes that noun. */
  traits: ReadonlySet<string>;
  /**
   * The keys of each name in its phrase; of what is called by its name, that name’s alone; none of what only its story tells: “the
   * war”, or “the bridge” of an article that is about one.
   */
  names: readonly (readonly string[])[];
}

/**
 * Acts, by their names in `acts.ts`, that end what they befall or bring it into a state that lasts: nobody closes one bridge twice within
 * days. What may be done over and over (a town shelled, a match won, a man arrested, freed and arrested again) is not among them.
 */
const ONCE = new Set(
  `close open collapse die kill resign sink crash derail sign ratify appoint dismiss marry demolish destroy dissolve expel
  extradite indict convict acquit execute abduct kidnap vanish publish unveil inaugurate ban bury abolish reinstate
  found establish discover complete sentence elect born burn launch`
    .split(/\s+/)
    .map(stem),
);

const [KILL, DIE] = ['kill', 'die'].map(stem) as [string, string];

/** Acts that befall who or what is their subject, whether or not an object follows: “Lind resigned the chair”. */
const OF_SUBJECT = new Set('collapse die resign sink crash derail vanish'.split(' ').map(stem));

/** What begins or ends once. */
const LASTS =
  /^(?:war|conflict|fighting|trial|siege|uprising|revolution|rebellion|insurgency|occupation|blockade|lockdown|truce|cease-?fire)$/;

/** What two sides agree on: a truce is a deal. */
const ACCORD = /^(?:deal|agreement|accord|pact|truce|cease-?fire|armistice)$/;

/** How sides come to it: “agreed to a truce”, “struck a deal”. */
const AGREES = new Set('agree reach strike'.split(' ').map(stem));
const AGREED = stem('agree');
const ENDS_OR_BINDS = new RegExp(`${LASTS.source}|${ACCORD.source}`);

/** The acts that bound what lasts. */
const BOUNDS = new Set('begin end'.split(' ').map(stem));

/** Of these the place tells which it was that has no name: “a ferry sank off Merrow”, since few such things happen in one. */
const PLACED = new Set('sink derail'.split(' ').map(stem));

/** Finds what mentions tell to have been done once. */
export class Deeds {
  readonly #known = new Map<Mention, Deed | null>();
  readonly #called = new Map<number, Map<string, readonly string[] | null>>();
  readonly #antecedents: Antecedents;

  constructor(readonly readings: readonly Reading[]) {
    this.#antecedents = new Antecedents(readings);
  }

  /** What a mention tells to have been done once, and to what; null where it tells of nothing of the kind, or names no one thing. */
  of(mention: Mention): Deed | null {
    let deed = this.#known.get(mention);
    if (deed === undefined) this.#known.set(mention, (deed = this.#read(mention)));
    return deed;
  }

  #read(mention: Mention): Deed | null {
    if (mention.named || mention.negated) return null;
    const {
      sentence: {tokens},
      trigger: {index, token},
    } = mention;
    const {found, all} = statementsOf(mention.sentence);
    // “The *truce* was agreed”: what is done to it, its verb tells
    const isOf = ({subject, verb}: Statement) =>
      verb.head === index || (subject.from <= index && index < subject.to && ENDS_OR_BINDS.test(token.lower));
    const told = all.find(isOf);
    if (!told) return null;
    const head = told.verb.head;
    const done = head === index ? doingOf(mention).act : actOf({token: tokens[head]!, index: head}, tokens);
    const act = done === KILL ? DIE : done; // who is killed dies
    const of = ONCE.has(act) ? undefined : BOUNDS.has(act) ? LASTS : AGREES.has(act) ? ACCORD : null;
    if (of === null) return null;
    const {verb} = told;
    const subject = nameBeside(found, told) ?? told.subject; // “the mayor, Ana Lind, resigned”
    const meant = (phrase: Part, behind?: number) =>
      this.#meant(mention, found, phrase, of === ACCORD ? AGREED : act, of, behind);
    if (OF_SUBJECT.has(done) && !verb.passive) return meant(subject, verb.to);
    if (verb.passive) return meant(subject);
    const object = objectOf(found, behindDate(mention, found, verb.to, of === ACCORD));
    if (object) return meant(object);
    return of !== ACCORD && (isBare(found, verb.to) || BOUNDS.has(act)) ? meant(subject) : null;
  }

  /**
   * A noun phrase as the thing it means, where that is named, or told by its place.
   *
   * @param of what alone it may be
   * @param behind where the place may follow
   */
  #meant(
    {sentence}: Mention,
    found: Line,
    {from, to}: Part,
    act: string,
    of: RegExp | undefined,
    behind?: number,
  ): Deed | null {
    const {tags, words} = found;
    if (!of && to === from + 1 && /^s?he$/.test(words[from]!.lower)) {
      const name = this.#antecedents.of(sentence, from)?.name;
      return name ? {act, noun: null, traits: new Set(), names: [name.keys]} : null;
    }
    const end = Math.min(phraseEnd(found, from), to);
    if (end === from) return null;
    const several = words[end]?.lower === 'between' ? end : to; // “the truce between Tallis and Merrow” is one
    const isOther = (k: number) => /^(?:conjunction|number)$/.test(tags[k]!) || NOT_ONE.test(words[k]!.lower);
    if (range(from, several).some(isOther)) return null;
    let head = end - 1;
    while (head > from && !/^(?:noun|name)$/.test(tags[head]!)) head--;
    const keysOf = (a: number, b: number) =>
      sentence.names
        .filter((name) => name.from < b && name.to > a)
        .map(({keys}) => keys.filter((key) => !isState(key)))
        .filter((keys) => keys.length > 0);
    if (of && !of.test(words[head]!.lower)) return null;
    if (tags[head] === 'name' || words[head]!.capital) {
      const names = keysOf(head, head + 1);
      return names.length > 0 ? {act, noun: null, traits: new Set(), names} : null;
    }
    const {lower} = words[head]!;
    if (tags[head] !== 'noun' || isHuman(lower) || /[^s]s$/.test(lower)) return null;
    // “the bridge”, for the one name of its article that ends in that word
    const alone = head === from + 1 && to === head + 1 && words[from]!.lower === 'the';
    const called = alone ? this.#calledOf(sentence.article).get(lower) : null;
    if (called) return {act, noun: null, traits: new Set(), names: [called]};
    let names = keysOf(from, to);
    if (names.length === 0 && behind !== undefined && PLACED.has(act)) {
      let end = behind;
      while (/^(?:preposition|determiner|noun|name)$/.test(tags[end] ?? '') && words[end]!.lower !== 'on') end++;
      const places = sentence.names.filter((name) => name.from >= behind && name.to <= end).map(({keys}) => keys);
      names = places;
    }
    if (names.length === 0 && !(of ? isOnly(found, from, head) : alone && this.#isAbout(sentence.article, lower)))
      return null;
    const start = Math.max(from, phraseStart(found, head));
    const traits = range(start, head)
      .filter((k) => tags[k] === 'noun')
      .map((k) => stem(words[k]!.lower));
    return {act, noun: ACCORD.test(lower) ? 'deal' : stem(lower), traits: new Set(traits), names};
  }

  /** Whether the headline or the first sentence of an article speaks of such a thing. */
  #isAbout(article: number, noun: string): boolean {
    const isSame = ({lower}: Token) => lower === noun || (ACCORD.test(noun) && ACCORD.test(lower));
    return this.readings[article]!.sentences.some(
      ({kind, lead, tokens}) => (lead || kind === 'headline') && tokens.some(isSame),
    );
  }

  /** The names of an article by their last word; null where two end in the same. */
  #calledOf(article: number): ReadonlyMap<string, readonly string[] | null> {
    let called = this.#called.get(article);
    if (called) return called;
    this.#called.set(article, (called = new Map()));
    for (const {names, tokens} of this.readings[article]!.sentences)
      for (const {from, to, keys} of names) {
        const last = tokens[to - 1]!.lower;
        const known = called.get(last);
        if (to - from < 2) continue;
        if (known === undefined) called.set(last, keys);
        else if (known && known.join(' ') !== keys.join(' ')) called.set(last, null);
      }
    return called;
  }
}

/** Whether nothing but “the”, “a” or “this” stands before the noun of a phrase. */
function isOnly({tags}: Line, from: number, head: number): boolean {
  return head === from || (head === from + 1 && tags[from] === 'determiner');
}

/** The place behind a verb, and behind the date that follows it: “agreed *on Wednesday* to a truce”. */
function behindDate({sentence: {tokens}, dated}: Mention, {tags, words}: Line, at: number, to: boolean): number {
  const [first, last] = [dated[0]?.timex, dated.at(-1)?.timex];
  const from = first ? tokens.findIndex((t) => t.end > first.start) : -1;
  if (from >= at && from - at <= 1 && (from === at || tags[at] === 'preposition'))
    at = tokens.findIndex((t) => t.start >= last!.end);
  if (at < 0) return tokens.length;
  return to && /^(?:to|on)$/.test(words[at]?.lower ?? '') ? at + 1 : at;
}

/** The noun phrase right behind a verb. */
function objectOf(found: Line, from: number): Part | null {
  let to = phraseEnd(found, from);
  if (to === from || !endsPhrase(found.words, found.tags, to - 1)) return null;
  // “the bridge over the Aune”, “the mill in Tallis”
  if (found.tags[to] === 'preposition') {
    const end = phraseEnd(found, to + 1);
    if (end > to + 1 && !range(to, end).some((k) => found.tags[k] === 'number')) to = end; // “a truce of 30 days”
  }
  return {from, to};
}

/** Whether nothing that could be an object follows a verb: “the mill closed on Friday”. */
function isBare({tags}: Line, at: number): boolean {
  return /^(?:preposition|adverb|comma|stop|subordinator|conjunction)$/.test(tags[at] ?? 'stop');
}

/** Words by which a phrase means more than one thing, another than the one spoken of, or a part of it. */
const NOT_ONE =
  /^(?:another|others?|second|third|more|most|some|many|several|all|both|each|every|no|parts?|half|members?)$/;

/** Whether two deeds are one: the same done to the same, as far as their words name it. */
export function isOneDeed(a: Deed, b: Deed): boolean {
  if (a.act !== b.act || a.noun !== b.noun) return false;
  if (a.traits.size > 0 && b.traits.size > 0 && ![...a.traits].some((trait) => b.traits.has(trait))) return false;
  if (a.names.length === 0 || b.names.length === 0) return true; // where their articles tell one story
  return a.names.some((x) => b.names.some((y) => isOneName(x, y)));
}

/** “Ana Lind” and “Lind”. */
function isOneName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.at(-1) === long.at(-1) && short.every((key) => long.includes(key));
}
