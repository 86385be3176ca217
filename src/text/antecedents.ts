import {isVerb} from './grammar.js';
import {isDemonym, isState, isTitleWord, type Name} from './names.js';
import type {Reading, Sentence} from './reading.js';
import {isHuman} from './people.js';
import {statementsOf} from './statements.js';
import {QUOTE} from './tokens.js';

/** Whom a pronoun means: a name, and the sentence it stands in. */
export interface Antecedent {
  sentence: Sentence;
  name: Name;
}

/** The person an article is about, by the last word of the name, and the pronoun that means this person there. */
interface Hero {
  name: string;
  pronoun: string;
}

/** How many sentences back, and how many characters, the name may stand: what is farther is no longer read together. */
const FARTHEST = {sentences: 3, characters: 500};

/**
 * Whom “he” and “she” mean, where nobody else can be meant: the one person that has been named since, who was the subject of the
 * last statement with a person in it. Centering (Grosz, Joshi & Weinstein 1995) without its guesses: where two persons are named, or
 * somebody without a name acts between, there is no answer.
 */
export class Antecedents {
  readonly #readings: readonly Reading[];
  #surnames: ReadonlySet<string> | undefined;

  readonly #heroes = new Map<number, Hero | null>();

  constructor(readings: readonly Reading[]) {
    this.#readings = readings;
  }

  /** @param pronoun index of the token in the sentence */
  of(sentence: Sentence, pronoun: number): Antecedent | null {
    const {tokens} = sentence;
    const {lower} = tokens[pronoun]!;
    if (!/^s?he$/.test(lower) || isQuoted(sentence, pronoun)) return null;
    // “paid for the messages he received”: what only describes a noun is no statement.
    const opens = sentence.clauses.indexOf(sentence.clauses[pronoun]!);
    const noun =
      sentence.roles[pronoun - 1] === 'noun' &&
      !/^(?:week|month|year|day|ago|night|morning|evening|afternoon)s?$/.test(tokens[pronoun - 1]!.lower);
    if (noun && sentence.roles.slice(opens, pronoun).some(isVerb)) return null;
    // “He quit in May and, as an ally of the mayor, Otto Brandt, he …” means one man, but “When he quit, Brandt said he …” may not.
    const first = tokens.findIndex((t) => t.lower === lower);
    const leads = !sentence.roles.slice(0, first).some((role) => /^(?:subordinator|preposition)$/.test(role));
    if (first < pronoun && leads && !isQuoted(sentence, first)) return this.of(sentence, first);
    const hero = this.#heroOf(sentence.article, lower);
    const inside = this.#actor(sentence, pronoun, hero);
    if (inside !== undefined) return inside;
    const {sentences} = this.#readings[sentence.article]!;
    for (let k = sentence.order - 1; k >= 0 && sentence.order - k <= FARTHEST.sentences; k--) {
      const before = sentences[k]!;
      if (before.kind !== sentence.kind || sentence.end - before.start > FARTHEST.characters) return null;
      if (before.tokens.some((t) => t.lower === (lower === 'he' ? 'she' : 'he'))) return null;
      // “Lind was born in Tallis. She fled under Mayor Brandt. She …”: who is spoken of stays the same.
      const same = this.#openingPronoun(before, lower);
      if (same >= 0 && before.names.length > 0) {
        const found = this.of(before, same);
        const near = found && sentence.order - found.sentence.order <= FARTHEST.sentences;
        return near && sentence.end - found.sentence.start <= FARTHEST.characters ? found : null;
      }
      const actor = this.#actor(before, before.tokens.length, hero);
      if (actor !== undefined) return actor ?? this.#continued(before, lower);
    }
    return null;
  }

  /** Index of the pronoun that a sentence’s first statement is of, or −1. */
  #openingPronoun(sentence: Sentence, lower: string): number {
    const [first] = statementsOf(sentence).all;
    if (!first || !/^(?:start|mark)$/.test(first.opening) || first.subject.to - first.subject.from > 1) return -1;
    const at = first.subject.from;
    return sentence.tokens[at]!.lower === lower && !isQuoted(sentence, at) ? at : -1;
  }

  /**
   * “*Lind* began *her* visit at the home of Ana Okoro. She …”: of several, who acts first, where the sentence itself goes on to speak of
   * this one by the pronoun, and nobody else acts in it.
   */
  #continued(sentence: Sentence, lower: string): Antecedent | null {
    const {tokens} = sentence;
    const [first, ...rest] = statementsOf(sentence).all;
    if (!first || !/^(?:start|mark)$/.test(first.opening)) return null;
    const {from, to} = first.subject;
    const people = sentence.names.filter((name) => this.isPerson(sentence, name));
    const [name] = people;
    if (!name || name.from < from || name.to !== to || tokens.slice(from, to).some((t) => t.lower === 'and'))
      return null;
    const own = lower === 'he' ? /^(?:he|his)$/ : /^(?:she|her)$/;
    const next = people.find((other) => other.keys.at(-1) !== name.keys.at(-1));
    const again = tokens.slice(to, next?.from).some((t) => own.test(t.lower));
    const acts = rest.some(({subject}) =>
      sentence.names.some((n) => n !== name && n.from >= subject.from && n.to <= subject.to),
    );
    return again && !acts && !isQuoted(sentence, from) ? {sentence, name} : null;
  }

  /** The only person of a sentence up to a token, where it acts there; null where others may be meant, undefined where nobody is named. */
  #actor(sentence: Sentence, until: number, hero: string | undefined): Antecedent | null | undefined {
    const people = sentence.names.filter((name) => name.to <= until && this.isPerson(sentence, name));
    const {tokens, roles} = sentence;
    const found = statementsOf(sentence).all.filter(({verb}) => verb.from < until);
    const keys = new Set(people.map(({keys: own}) => own.at(-1)!));
    if (keys.size > 1 && !(hero && keys.has(hero))) return null;
    // “Okoro sued an aide, Ana Lind, who says she …”: of several, who acted last.
    const last = found.findLast(({subject}) => people.some(({from, to}) => from >= subject.from && to <= subject.to));
    const lastName = last && people.findLast(({from, to}) => from >= last.subject.from && to <= last.subject.to);
    if (keys.size > 1 && lastName?.keys.at(-1) !== hero) return null;
    // Who acts may be a person too, though nothing shows it.
    const others = sentence.names.filter(
      (name) =>
        name.to <= until &&
        !people.includes(name) &&
        !keys.has(name.keys.at(-1)!) &&
        !name.keys.every(isState) &&
        !isThing(sentence, name),
    );
    if (others.some(({to}) => found.some(({subject}) => subject.to === to))) return null;
    // “Judge Ana Lind told him that … he …”: who is spoken to by a pronoun is another than who speaks; but “told her lawyer”.
    const isSpokenTo = (i: number) =>
      /^(?:him|her)$/.test(tokens[i]!.lower) &&
      SPEAKING.test(tokens[i - 1]?.lower ?? '') &&
      !/^(?:noun|name|participle)$/.test(roles[i + 1] ?? '');
    if (until < tokens.length && tokens.slice(0, until).some((_, i) => isSpokenTo(i))) return null;
    const acts = (keys.size > 1 ? people.filter((name) => name.keys.at(-1) === hero) : people).find(({from, to}) =>
      found.some(
        ({subject, apposition, opening}) =>
          opening !== 'relative' &&
          !tokens.slice(subject.from, subject.to).some((t) => t.lower === 'and') &&
          ((from >= subject.from && to === subject.to) ||
            from === subject.from ||
            (apposition && from === apposition.from && to === apposition.to)),
      ),
    );
    if (acts) return isQuoted(sentence, acts.from) ? null : {sentence, name: acts};
    // “The judge refused. He …”: somebody who is not named, unless what acts is a pronoun itself or a thing.
    const nameless = found.some(({subject}) => isHuman(tokens[subject.to - 1]!.lower));
    // Whom the whole article is about need not act: “It was a good day for Lind. He …”
    const own = people.findLast((name) => keys.size === 1 && name.keys.at(-1) === hero);
    if (own && !nameless && !isQuoted(sentence, own.from)) return {sentence, name: own};
    // “It was Okoro ’s first match since he fell”: in the same sentence the owner is the only one there who can be meant.
    const [only] = keys.size === 1 && people.length === 1 && until < tokens.length ? people : [];
    const owns = only && tokens[only.to + 1]?.lower === 's' && /^['’]$/.test(tokens[only.to]!.text);
    const nobody = others.length === 0 && !tokens.slice(0, until).some((t) => isHuman(t.lower.replace(/s$/, '')));
    if (owns && nobody && !isQuoted(sentence, only.from)) return {sentence, name: only};
    if (people.length > 0) return null;
    return nameless ? null : undefined;
  }

  /** Whether a name is that of somebody, as far as the articles show. */
  isPerson({tokens}: Sentence, {from, to, keys}: Name): boolean {
    if (keys.length === 0 || keys.some(isState) || /['’]s?$/.test(tokens[to - 1]!.text)) return false;
    const last = tokens[to - 1]!;
    if (ORGANISATION.test(last.lower) || /^\p{Lu}{2,}$/u.test(last.text) || isDemonym(last.lower)) return false;
    if (/^(?:the|an?)$/.test(tokens[from - 1]?.lower ?? '') && !isTitleWord(tokens[from]!.lower)) return false;
    if (isTitleWord(tokens[from]!.lower) && to - from > 1) return true;
    if (ADDRESS.test(tokens[from - 1]?.lower ?? '')) return true;
    return this.#surnamesOfAll().has(last.lower);
  }

  /** The person an article is about: named at least four times, and three times as often as anybody else; “he” only where hardly a “she” is. */
  #heroOf(article: number, pronoun: string): string | undefined {
    const known = this.#heroes.has(article) ? this.#heroes.get(article)! : this.#findHero(article);
    this.#heroes.set(article, known);
    return known && known.pronoun === pronoun ? known.name : undefined;
  }

  #findHero(article: number): Hero | null {
    const counts = new Map<string, number>();
    let [he, she] = [0, 0];
    for (const sentence of this.#readings[article]!.sentences) {
      for (const {lower} of sentence.tokens) {
        if (/^(?:he|his|him)$/.test(lower)) he++;
        else if (/^(?:she|her|hers)$/.test(lower)) she++;
      }
      for (const name of sentence.names)
        if (this.isPerson(sentence, name)) counts.set(name.keys.at(-1)!, (counts.get(name.keys.at(-1)!) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < 4 || first[1] < 3 * (second?.[1] ?? 0)) return null;
    return he >= 2 * she ? {name: first[0], pronoun: 'he'} : she >= 2 * he ? {name: first[0], pronoun: 'she'} : null;
  }

  /** The last words of the names of two to four words in any article: “Belmonte” where “Ana Belmonte” is named; not of places. */
  #surnamesOfAll(): ReadonlySet<string> {
    if (this.#surnames) return this.#surnames;
    const found = new Set<string>();
    const [placed, all, opening] = [new Map<string, number>(), new Map<string, number>(), new Set<string>()];
    for (const {sentences} of this.#readings)
      for (const {names, tokens, roles} of sentences)
        for (const {from, to, keys} of names) {
          const last = tokens[to - 1]!.lower;
          all.set(last, (all.get(last) ?? 0) + 1);
          if (/^(?:in|at|near|from|to|the)$/.test(tokens[from - 1]?.lower ?? ''))
            placed.set(last, (placed.get(last) ?? 0) + 1);
          if (to - from > 1 && to - from < 5 && keys.length > 1) found.add(last);
          // “*Ana* Belmonte left Tallis”: a given name at the head of a sentence is a noun by its capital.
          const led = from === 1 && to === 2 && tokens[0]!.capital && roles[0] === 'noun';
          if (led && /^(?:past|aux)$/.test(roles[to] ?? '')) opening.add(last);
        }
    // Alone too, it is the name of somebody who is told of again.
    for (const name of opening) if (all.get(name)! > 2) found.add(name);
    // Now and then somebody too is gone to, or is “the” somebody.
    for (const [name, times] of placed) if (times * 3 > all.get(name)!) found.delete(name);
    return (this.#surnames = found);
  }
}

/** Verbs whose object is whom something is said to. */
const SPEAKING = /^(?:told|tells|warned|reminded|asked|informed|assured|advised|promised)$/;

/** What stands before nothing but the name of a person. */
const ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)$/;
const ORGANISATION =
  /^(?:inc|corp|corporation|ltd|plc|company|group|bank|court|party|congress|parliament|senate|house|committee|commission|council|ministry|department|office|agency|bureau|association|federation|union|league|nations|organi[sz]ation|university|college|school|institute|hospital|church|army|force|forces|navy|police|service|club|team|city|united|times|post|news|press|street|road|island|islands|river|sea|ocean|airport|airlines|games|cup|tour|prize|award|act|law|agreement|treaty|war|front|alliance|movement|coalition|foundation|authority|board|fund)$/;
/** A name that nobody bears: “the Bank of Norland”, “NATO”, “the Tour”. */
export function isThing({tokens}: Sentence, {from, to}: Name): boolean {
  const last = tokens[to - 1]!;
  if (ORGANISATION.test(last.lower) || (/^\p{Lu}{3,}$/u.test(last.text) && to - from === 1)) return true;
  const articled = /^the$/.test(tokens[from - 1]?.lower ?? '') || tokens[from]!.lower === 'the';
  return articled && !isTitleWord(tokens[from]!.lower) && !isTitleWord(last.lower) && !/(?:a|i)n$/.test(last.lower);
}

/** Whether a token stands inside quotation marks. */
export function isQuoted({tokens}: Sentence, at: number): boolean {
  const marks = (from: number, to: number) => tokens.slice(from, to).filter(({text}) => QUOTE.test(text)).length;
  const before = marks(0, at);
  return before % 2 === 1 || (before === 0 && marks(at, tokens.length) % 2 === 1);
}

/** A sentence and those that go before it, read as one; `offset` is the index of the sentence’s own first token in it. */
export function joined<S extends Sentence>(before: readonly S[], sentence: S): {passage: S; offset: number} {
  const all = [...before, sentence];
  const starts = all.map((_, k) => all.slice(0, k).reduce((sum, {tokens}) => sum + tokens.length, 0));
  const passage = {
    ...sentence,
    start: all[0]!.start,
    tokens: all.flatMap(({tokens}) => tokens),
    roles: all.flatMap(({roles}) => roles),
    clauses: Uint16Array.from(all.flatMap(({clauses}, k) => [...clauses].map((clause) => clause + 100 * k))),
    names: all.flatMap(({names}, k) =>
      names.map(({from, to, keys}) => ({from: from + starts[k]!, to: to + starts[k]!, keys})),
    ),
  };
  return {passage, offset: starts.at(-1)!};
}
