import {isState, keysOfName} from '../text/names.js';
import type {Reading} from '../text/reading.js';
import {isFunctionWord, stem} from '../text/tokens.js';
import type {Told} from './mentions.js';

/** Whom or what a timeline is asked for. */
export interface Asked {
  names: readonly AskedName[];
  /** Stems of the words that name nothing: “oil”, “spill”. */
  words: readonly string[];
}

/** The keys of a whole name, and the one that stands for it alone. */
interface AskedName {
  keys: readonly string[];
  short: string | undefined;
}

/**
 * What a request means in a set of articles. A word that they write with a small letter more often than they name somebody by it names
 * nothing, “spill” in “Merrow oil spill”; nor does one that is asked for with a small letter, and is no name there. What is left are
 * names; beside such words they are one only where the articles join them, so “Lind Okoro trial” asks for either, and states are one each.
 */
export function asked(request: string, readings: readonly Reading[]): Asked {
  const all = keysOfName(request);
  const uses = new Map(all.map((key) => [key, {small: 0, named: 0}]));
  const joined = new Map<string, number>(); // names in a row that are one name, “ana lind”
  for (const {sentences} of readings)
    for (const {tokens, names} of sentences) {
      for (const {lower, capital} of tokens) if (!capital && uses.has(lower)) uses.get(lower)!.small++;
      for (const {keys} of names)
        keys.forEach((key, i) => {
          if (uses.has(key)) uses.get(key)!.named++;
          if (i > 0) joined.set(`${keys[i - 1]} ${key}`, (joined.get(`${keys[i - 1]} ${key}`) ?? 0) + 1);
        });
    }
  const asSmall = new Set(request.split(/[^\p{L}\p{N}.'’-]+/u).filter((word) => /^\p{Ll}/u.test(word)));
  const timesJoined = (i: number) => joined.get(`${all[i - 1]} ${all[i]}`) ?? 0; // a word of the request to the one before it
  const isWord = (key: string) => {
    const {small, named} = uses.get(key)!;
    // “Bill Lind”: a name, in articles that tell of bills too
    const beside = Math.max(timesJoined(all.indexOf(key)), timesJoined(all.indexOf(key) + 1));
    return isFunctionWord(key) || (small > named && small > 10 * beside) || (named === 0 && asSmall.has(key));
  };
  const telling = all.filter((key) => !isFunctionWord(key));
  const words = telling.filter(isWord).map(stem);
  if (words.length === 0 && !telling.every(isState)) return {names: [askedName(all, readings)], words};
  const names: string[][] = [];
  all.forEach((key, i) => {
    const last = names.at(-1);
    if (isWord(key)) return;
    if (last && last.at(-1) === all[i - 1] && timesJoined(i) > 0) last.push(key);
    else names.push([key]);
  });
  return {names: names.map((keys) => askedName(keys, readings)), words};
}

/** The short form of a name is its last word, as the press does, or its first where the articles call it so: “Mr Hu” of Hu Jintao. */
function askedName(keys: readonly string[], readings: readonly Reading[]): AskedName {
  const [first, last] = [keys[0], keys.at(-1)];
  const count = (key: string | undefined) =>
    readings.reduce(
      (sum, {sentences}) =>
        sum +
        sentences.flatMap(({names}) => names).filter((name) => name.keys.length === 1 && name.keys[0] === key).length,
      0,
    );
  return {keys, short: keys.length > 1 && count(first) > 2 * count(last) ? first : last};
}

/** Whether a sentence names what is asked about, or tells of it in its words: in the last of them (“the spill”), or in two. */
export function concerns({names, stems}: Told, {names: wanted, words}: Asked): boolean {
  if (wanted.some((one) => names.some(({keys}) => isName(keys, one)))) return true;
  if (words.length === 0) return false;
  return stems.includes(words.at(-1)!) || words.filter((word) => stems.includes(word)).length > 1;
}

/** Whether a name is the one asked for: whole, or in its short form; nobody else of that name. */
function isName(own: readonly string[], {keys, short}: AskedName): boolean {
  if (short === undefined || !own.includes(short)) return false;
  return keys.length < 2 || own.length < 2 || own.some((key) => key !== short && isAlike(key, keys));
}

/** A word of a name, or its first letter: “J.” */
function isAlike(key: string, keys: readonly string[]): boolean {
  const letter = (word: string) => /^\p{L}\.?$/u.test(word);
  return keys.some((own) => own === key || ((letter(own) || letter(key)) && own[0] === key[0]));
}

/**
 * Whether a sentence goes on about the one before: it begins with a pronoun (“They met on Friday”), or has one of a person that
 * no name before it can be meant by (“On Friday the court released him”).
 */
export function goesOn({tokens, names}: Told): boolean {
  if (tokens.slice(0, 3).some((t) => /^(?:he|she|his|her|they|their|it|its)$/.test(t.lower))) return true;
  const at = tokens.findIndex((t) => /^(?:he|him|his|she|her)$/.test(t.lower));
  return at >= 0 && !names.some(({from, keys}) => from < at && !keys.every(isState));
}
