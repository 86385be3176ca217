import {isWithinName} from '../../text/ending-cost.js';
import {isTitleWord, stateOf} from '../../text/names.js';
import {isHuman} from '../../text/people.js';
import type {Statement} from '../../text/statements.js';
import {endsPhrase, isPlural, type Line, type Part, PERIOD, phraseStart} from '../../text/syntax.js';
import type {Told} from '../mentions.js';
import {plainPart, range} from './trimming.js';

/** The ways to name the subject that its verb agrees with, as indexes into the line, with what each loses. */
export function* subjects(told: Told, found: Line, statement: Statement): Generator<[number[], number]> {
  const {tags, words: list} = found;
  const {subject, verb} = statement;
  // “Hardly any miners were freed”, “Only the mayor, Ana Lind, resigned”: of fewer than the phrase says, and of nobody else.
  const {from} = subject;
  const adverb = from > 0 && found.at[from] === found.at[from - 1]! + 1 && LIMITING.test(list[from - 1]!.lower);
  // but “the members-only event”, “just a week ago Lind said”
  const limited = adverb && !/^(?:not|-)$/.test(list[from - 2]?.lower ?? '') && !PERIOD.test(list[from + 1]!.lower);
  yield [plainPart(found, limited ? from - 1 : from, subject.to), 0];
  if (limited) return;
  // “President Clinton and the prime minister, Nawaz Sharif, have agreed”, “men who follow Ana Lind have fled”: no one of them has.
  const many = isPlural(list, verb);
  const isOne = (part: readonly number[]) =>
    tags[part.at(-1)!] === 'name' &&
    !/s$/.test(list[part.at(-1)!]!.lower) &&
    !part.some((k) => tags[k] === 'conjunction');
  for (const named of shortSubjects(told, found, statement)) if (!many || !isOne(named[0])) yield named;
}

const LIMITING = /^(?:only|just|merely|hardly|barely|scarcely|almost|nearly|virtually|not)$/;

/** The shorter ways to name a subject. */
function* shortSubjects(
  {names}: Told,
  found: Line,
  {subject, apposition, core, opening, opener}: Statement,
): Generator<[number[], number]> {
  const whole = plainPart(found, subject.from, subject.to);
  const listed = found.tags.slice(subject.from, subject.to);
  if (listed.includes('comma') && listed.includes('conjunction')) {
    const named = withoutOffices(found, {subject, apposition});
    if (named.length < listed.length) yield [named, 0.1];
  }
  // “Ana Lind, [whose] mill burnt down”, as headlines have it: “Lind mill burnt down”
  const owned =
    opening === 'relative' && found.words[opener]!.lower === 'whose' && !whole.some((k) => found.tags[k] === 'name');
  const owner = owned ? ownerBefore(found, opener) : null;
  // but of a person “Ana Lind[,] whose mill burnt down”
  const person = owner && isPerson(found, owner);
  if (owner) yield [[...range(owner.from, owner.to), ...(person ? range(owner.to, opener + 1) : []), ...whole], -1.4];
  // “the video of him | leaving the mill”: what he does is what the noun is of.
  const bound = RELATED.test(found.words[core - 1]!.lower) && /^(?:with|between)$/.test(found.words[core]?.lower ?? '');
  if (core < subject.to && found.tags[core - 1] !== 'pronoun' && !bound && !isWithinName(found, core))
    yield [range(subject.from, core), 0.45];
  // “[That] suit was dismissed”, “[Her] lawyers filed an appeal”: as headlines have it.
  if (
    POINTING.test(found.words[subject.from]!.lower) &&
    found.tags[subject.from + 1] === 'noun' &&
    !NO_HEADLINE.test(found.words[subject.from + 1]!.lower) &&
    !PERIOD.test(found.words[subject.from + 1]!.lower) &&
    !POINTER.test(found.words[subject.from + 1]!.lower)
  )
    // “[his successor] Okoro”: by the name alone, which who it is to somebody else only tells more of
    yield [
      isHuman(found.words[subject.from + 1]!.lower) && found.tags[subject.from + 2] === 'name'
        ? range(subject.from + 2, subject.to)
        : whole.slice(1),
      subject.to - subject.from === 2 && !/s$/.test(found.words[subject.from + 1]!.lower) ? 1.5 : 0.9,
    ]; // “[Its] office was burnt”
  // “Lind’s bid to become mayor of the port, Tallis, failed”: what stands between the commas tells more of the port.
  if (apposition && !isOfPart(found, subject)) yield [range(apposition.from, apposition.to), 0.05];
  // “The governor [and former actor] said”: one article, one person.
  const and = found.tags.indexOf('conjunction', subject.from);
  const same =
    and > subject.from && and < subject.to && /^(?:former|onetime|ex)$/.test(found.words[and + 1]?.lower ?? '');
  const named = found.tags.slice(and, subject.to).includes('name');
  if (same && !named && endsPhrase(found.words, found.tags, and - 1)) yield [range(subject.from, and), 0.3];
  // “the president of the Philippines Rodrigo Duterte, who …”, “spokesman Arye Mekel”: the name alone.
  if (opening !== 'relative') yield* nameAlone(names, found, subject.from, core);
  const name = names.find(({to}) => to === found.at[subject.to - 1]! + 1);
  let from = name ? found.at.indexOf(name.from) : -1;
  // “Chief Executive Lena Brandt”: the office is in capitals as far as it goes.
  while (from > subject.from && found.words[from - 1]!.capital && found.tags[from - 1] !== 'determiner') from--;
  if (from <= subject.from || found.words[from - 1]!.text === '-') return;
  if (/^(?:determiner|number)$/.test(found.tags[from - 1]!)) return; // “the American”, “60 Minutes”
  // “Merkel of Germany”, “Reza Marashi of the National Council”, but “the capture in Brussels of Salah Abdeslam”
  const of = found.words[from - 1]!.lower === 'of' ? from - 1 : found.words[from - 2]?.lower === 'of' ? from - 2 : -1;
  const host = of > 0 && found.tags[of - 1] === 'name' ? of - phraseStart(found, of - 1) : 0;
  const home = host > 1 || (host > 0 && stateOf(found.words[from]!.lower) !== undefined);
  // “the trial of the former mayor Ana Lind, which …” is not Lind.
  const thing = opening === 'relative' && found.words[opener]!.lower === 'which';
  if (thing && found.words.slice(subject.from, from).some(({lower}) => lower === 'of')) return;
  const alone =
    name!.to - name!.from > 1 &&
    !/^(?:preposition|determiner|conjunction|comma|gerund|passive)$/.test(found.tags[from - 1]!) &&
    !isMember(found, subject.to - 1);
  if (opening === 'relative' && home) yield [range(subject.from, of), 0];
  // “the mayor of Tallis, who …” is not Tallis.
  else if (opening === 'relative' && found.tags[from - 1] !== 'preposition') yield [range(from, subject.to), -0.35];
  else if (opening !== 'relative' && alone) yield [range(from, subject.to), 0.3];
}

/** “Ana Lind[, the mayor,] and two guards”, “[The mayor,] Ana Lind[,] and [her deputy,] Otto Brandt”: by their names, who are told in a list. */
function withoutOffices(
  {tags, words: list}: Line,
  {subject, apposition}: Pick<Statement, 'subject' | 'apposition'>,
): number[] {
  const isBearer = (lower: string) => isHuman(lower) || isTitleWord(lower) || BEARER.test(lower);
  const isOffice = (from: number, to: number) =>
    /^(?:the|an?|his|her|its|their)$/.test(list[from]?.lower ?? '') && isBearer(list[to - 1]?.lower ?? '');
  const isName = (from: number, to: number) => to > from && tags.slice(from, to).every((tag) => tag === 'name');
  const kept: number[] = [];
  let from = subject.from; // of the phrase between two commas or “and”
  for (let k = from; k <= subject.to; k++) {
    if (k < subject.to && tags[k] !== 'comma' && tags[k] !== 'conjunction') continue;
    const close = tags.findIndex((tag, j) => j > k && (tag === 'comma' || tag === 'conjunction' || j === subject.to));
    const told = k < subject.to && tags[k] === 'comma';
    if (told && isOffice(from, k) && isName(k + 1, close)) {
      // “the mayor, | Ana Lind, and”
      kept.push(...range(k + 1, close));
      k = tags[close] === 'comma' && tags[close + 1] === 'conjunction' ? close : close - 1;
    } else if (told && isName(from, k) && isOffice(k + 1, close) && tags[close] === 'comma') {
      kept.push(...range(from, k));
      k = tags[close + 1] === 'conjunction' ? close : close - 1;
    } else if (k === subject.to && apposition && isOffice(from, k) && isName(apposition.from, apposition.to)) {
      kept.push(...range(apposition.from, apposition.to));
    } else if (told || tags[k] === 'conjunction' || k === subject.to) {
      // “[her deputy] Otto Brandt, and”
      let name = k;
      while (name > from && tags[name - 1] === 'name') name--;
      const named = k - name > 1 && isOffice(from, name);
      kept.push(...range(named ? name : from, Math.min(k + 1, subject.to)));
    } else kept.push(...range(from, Math.min(k + 1, subject.to)));
    from = k + 1;
  }
  return kept;
}

/** Whose it is that a clause with “whose” tells of, where that is a name or a thing: “the library[, whose] roof collapsed”. */
function ownerBefore(found: Line, whose: number): Part | null {
  const {tags, words: list} = found;
  const last = tags[whose - 1] === 'comma' ? whose - 2 : whose - 1;
  if (!endsPhrase(list, tags, last)) return null;
  const from = phraseStart(found, last);
  if (tags[last] === 'name') return range(from, last).every((k) => tags[k] === 'name') ? {from, to: last + 1} : null;
  return tags[last] === 'noun' && !/^(?:old|executive)$/.test(list[last]!.lower) ? {from, to: last + 1} : null;
}

/** Whether an owner is somebody by a full name or by what they are, or several: no headline says “the man car”. */
function isPerson({tags, words: list}: Line, {from, to}: Part): boolean {
  const {lower} = list[to - 1]!;
  if (tags[to - 1] === 'name') return to - from > 1;
  return isHuman(lower) || /(?:s|m[ae]n|people)$/.test(lower);
}

/** Whether an apposition behind a subject may tell more of only a part of it: “Lind’s bid to run *the port*, Tallis, failed”, “Lind and *the mayor*, Otto Brandt, met”. */
function isOfPart({words: list, tags}: Line, {from, to}: Part): boolean {
  const end = tags.findIndex(
    (tag, k) => k > from && k < to && /^(?:preposition|to|relative|passive|gerund|conjunction)$/.test(tag),
  );
  if (end < 0 || end === to - 1) return false;
  const {lower} = list[end - 1]!;
  return (
    tags[end] === 'conjunction' ||
    !(isHuman(lower) || isTitleWord(lower) || tags[end - 1] === 'pronoun' || BEARER.test(lower))
  );
}
/** Offices that do not end like what people do for a living. */
const BEARER = /^(?:head|chair|secretary|deputy|counterpart|chief|mp|founder|star|one)$/;

/** “the treasurer of [the ruling Mill Party]”: whether what ends with a token only tells whose somebody is. */
function isMember(found: Line, last: number): boolean {
  const start = phraseStart(found, last);
  return found.tags[start] === 'determiner' && found.tags[start - 1] === 'preposition';
}

/** “Prime minister Ana Lind | speaking to reporters”: the full name at the end of what is told more of. */
function* nameAlone(names: Told['names'], found: Line, start: number, core: number): Generator<[number[], number]> {
  const {tags, words: list, at} = found;
  if (tags[core] !== 'gerund' && tags[core] !== 'passive') return;
  const name = names.find(({from, to}) => to === at[core - 1]! + 1 && to - from > 1);
  let from = name ? at.indexOf(name.from) : -1;
  while (from > start && isTitleWord(list[from]!.lower)) from++;
  const before = tags[from - 1];
  if (from > start && (before === 'noun' || before === 'name' || isTitleWord(list[from - 1]!.lower)))
    yield [range(from, core), 0.4];
}

/** Nouns that leave open what they are with or between. */
export const RELATED = /^(?:relation(?:ship)?|tie|link|contact|border|friendship|rivalry|dealing)s?$/;

/** Nouns that only point at something said before. */
export const POINTER =
  /^(?:leaders?|sides?|pair|couple|compan(?:y|ies)|firm|group|m[ae]n|wom[ae]n|move|decision|deal|incident|event|announcement|statement|report|victims?|suspects?|countr(?:y|ies)|city|team|former|latter|rest|others?|one|ones|change|news|plan|measures?|case|process|agreement|problem|issue|letter|law|bill|officials?|authorities|person|people|bodies)$/;

const POINTING = /^(?:this|that|these|those|his|her|its|their)$/;

/** What is no subject, and what is nobody’s without its owner: “[His] father died”. */
const NO_HEADLINE =
  /^(?:(?:period|age|fact|father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin|girlfriend|boyfriend|friend)s?|parents|children|family|families|own|particular|very|new|whole|entire|previous|next|first|last|latest|other|two|three|many|few|most|all|same|kind|sort|way|means|man|men|woman|women|people|move|one|ones)$/;
