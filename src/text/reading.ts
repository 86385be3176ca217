import type {Block, BlockKind} from '../model.js';
import {blocks} from './blocks.js';
import {chronicled} from './chronicle.js';
import {isFinite, roles, type Role} from './grammar.js';
import {NameCollector, names, type KnownNames, type Name} from './names.js';
import {sentences} from './sentences.js';
import type {Stretch} from './snippet.js';
import {isTokenised} from './tags.js';
import {contentStems, isFunctionWord, tokens, type Token} from './tokens.js';

/** A sentence with all that later steps ask of it. */
export interface Sentence extends Stretch {
  /** Index of its article. */
  article: number;
  /** Number of the sentence in its article, from 0. */
  order: number;
  kind: BlockKind;
  /** It stands where news says first what it is about: in the headline, or among the first three sentences of the body. */
  lead: boolean;
  tokens: Token[];
  roles: Role[];
  /** Number of the clause each token lies in; borders are marks, relatives, subordinators and conjoined predicates. */
  clauses: Uint16Array;
  names: Name[];
  /** Content stems, in order, with repetitions. */
  stems: string[];
  /** It is nothing but the date or hour at the head of an entry. */
  heads?: true;
  /** That date, here and in each sentence of the entry. */
  under?: Stretch;
  /** It is the first of its entry, or of an item that an entry lists. */
  opens?: true;
}

/** An article’s text, read: where its blocks and sentences are. */
export interface Reading {
  id: string;
  text: string;
  blocks: Block[];
  sentences: Sentence[];
}

/**
 * Reads one article: the tokens and roles of every sentence of its blocks. Names wait until the whole set is read.
 *
 * @param heads the dates that entries of a chronology are under, by the start of the blocks that hold them; null for what dates nothing
 */
export function read(
  article: number,
  id: string,
  text: string,
  found: Block[] = blocks(text),
  heads?: ReadonlyMap<number, Stretch | null>,
): Reading {
  const list: Sentence[] = [];
  let told = 0; // sentences of the body
  let under: Stretch | null = null;
  let alone = false; // the date has a line of its own
  for (const [i, block] of found.entries()) {
    const head = heads?.get(block.start);
    const isHead = head !== undefined;
    if (isHead) [under, alone] = [head, /\n/.test(text.slice(block.end, found[i + 1]?.start))];
    else if (block.kind !== 'body') under = null;
    for (const {start, end} of sentences(text, block)) {
      const words = tokens(text, {start, end});
      const tags = under && !isHead ? chronicled(words, roles(words)) : roles(words);
      const sentence: Sentence = {
        start,
        end,
        article,
        order: list.length,
        kind: block.kind,
        lead: block.kind === 'headline' || (block.kind === 'body' && !isHead && told++ < 3),
        tokens: words,
        roles: tags,
        clauses: clauses(words, tags),
        names: [],
        stems: contentStems(words),
      };
      if (isHead) sentence.heads = true;
      if (under) sentence.under = under;
      if (under && !isHead && start === block.start) sentence.opens = true;
      list.push(sentence);
    }
    if (!isHead && !goesOn(text, found, i, alone)) under = null;
  }
  return {id, text, blocks: found, sentences: list};
}

/**
 * Whether more of what a date stands over follows a block: the next item of a list, or of such lines as an agenda has.
 *
 * @param alone the date has a line of its own
 */
function goesOn(text: string, found: readonly Block[], at: number, alone: boolean): boolean {
  const [block, next] = [found[at]!, found[at + 1]];
  if (!next) return false;
  const between = text.slice(block.end, next.end);
  return LISTED.test(between) || (alone && NEXT_LINE.test(between) && [block, next].every((one) => isItem(text, one)));
}
const LISTED = /^\s+[•·*–—-]\s/;
const NEXT_LINE = /^[^\S\n]*\n[^\S\n]*\S/;

/** A line of one sentence that needs no other: it speaks of nobody by a pronoun, and is no quotation. */
function isItem(text: string, {start, end, kind}: Block): boolean {
  const words = text.slice(start, Math.min(end, start + 200));
  return kind === 'body' && end - start < 200 && !LEANING.test(words) && sentences(text, {start, end}).length === 1;
}
const LEANING = /^(?:["“‘']|(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|There|But|And)\b)/;

/** Content stems of a token’s own clause and the two on either side. */
export function nearStems({tokens: list, clauses: of}: Sentence, index: number): string[] {
  const own = of[index] ?? 0;
  return contentStems(list.filter((_, i) => Math.abs(of[i]! - own) <= 2));
}

/** Content stems and name keys of the tokens from one index to another, half-open. */
export function stemsBetween({tokens: list, names: named}: Sentence, from: number, to: number): string[] {
  const inside = named.filter((name) => name.from < to && name.to > from);
  const isNamed = (i: number) => inside.some((name) => name.from <= i && i < name.to);
  const keys = inside.flatMap((name) => name.keys);
  return [...keys, ...contentStems(list.filter((_, i) => i >= from && i < to && !isNamed(i)))];
}

/** Finds the names of all sentences, with what the whole set shows to be a name. Yields every few milliseconds. */
export function* nameAll(readings: readonly Reading[]): Generator<undefined, KnownNames, void> {
  const collector = new NameCollector();
  for (const [i, {sentences: list}] of readings.entries()) {
    if (i % 32 === 31) yield;
    for (const sentence of list) collector.add(sentence.tokens);
  }
  const known = collector.known();
  for (const [i, {sentences: list}] of readings.entries()) {
    if (i % 32 === 31) yield;
    for (const sentence of list) sentence.names = names(sentence.tokens, known, sentence.roles);
  }
  return known;
}

/** Whether a sentence may tell of the story at all. */
export function tellsStory(sentence: Sentence): boolean {
  const {kind} = sentence;
  return (kind === 'headline' || kind === 'body' || kind === 'caption') && !isNote(sentence);
}

/** “This article was amended on …”, “This clarification was added on …”, “An earlier version of this story said …”: what tells of the article, and of the world only its errors. */
export function isNote({tokens, roles}: Sentence): boolean {
  // “We are pausing our live coverage at 8pm”, “This blog will resume tomorrow”
  const runs = tokens.findIndex(({lower}) => /^(?:blog|liveblog|coverage)$/.test(lower));
  const ours = tokens.slice(Math.max(0, runs - 3), Math.max(0, runs)).some(({lower}) => /^(?:our|this)$/.test(lower));
  if (ours && tokens.some(({lower}) => RUNS.test(lower))) return true;
  const at = tokens.findIndex(
    ({lower}, i) =>
      /^(?:article|story|report|post|headline|piece|column|version|blog|page|item|clarification|correction|footnote)$/.test(
        lower,
      ) && /^(?:this|the|an?|earlier|previous|original|first)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  if (at < 0 || at > 4) return false;
  if (tokens[at]!.lower === 'version')
    return tokens.slice(at, at + 5).some(({lower}) => /^(?:article|story|report|post|piece|column|item)$/.test(lower));
  const verb = roles.findIndex((role, i) => i > at && role === 'past');
  return (
    tokens.slice(0, at + 4).some(({lower}) => lower === 'this') &&
    verb > 0 &&
    /^(?:amended|corrected|updated|edited|clarified|modified|revised|changed|added|appended)$/.test(tokens[verb]!.lower)
  );
}

/** What a running report says of itself. */
const RUNS = /^(?:resum|paus|clos|end|wrapp|continu|return|restart|stopp|start|begin)(?:e|e?s|ed|ing)?$/;

const BORDER_MARKS = /^[,;:()[\]"“”—–-]$/;

function clauses(list: readonly Token[], tags: readonly Role[]): Uint16Array {
  const numbers = new Uint16Array(list.length);
  let clause = 0;
  list.forEach((token, i) => {
    if (i > 0 && isBorder(list, tags, i)) clause++;
    numbers[i] = clause;
  });
  return numbers;
}

function isBorder(list: readonly Token[], tags: readonly Role[], i: number): boolean {
  const role = tags[i];
  if (role === 'relative') return true;
  if (role === 'subordinator') return !isPhrase(list, tags, i);
  if (role === 'conjunction') return tags[i + 1] === 'past' || tags[i + 1] === 'present' || tags[i + 1] === 'aux';
  if (role !== 'mark' || !BORDER_MARKS.test(list[i]!.text)) return false;
  if (list[i]!.text === '-' && isHyphen(list, i)) return false;
  if (list[i]!.text !== ',') return true;
  // Commas inside a place name, a date or a list of names part nothing: “Astana, Kazakhstan”, “May 1, 2017”.
  const nominal = (role: Role | undefined) => role === 'name' || role === 'number';
  return !(nominal(tags[i - 1]) && nominal(tags[i + 1]));
}

/**
 * “was sworn in *as* mayor on Thursday, and flew home”, “sank minutes *after* leaving Merrow on Sunday”: a phrase that is of the same day as the
 * verb before it is no clause, having none of its own before the next begins.
 */
function isPhrase(list: readonly Token[], tags: readonly Role[], at: number): boolean {
  const next = tags[at + 1] ?? 'mark';
  const {lower} = list[at]!;
  const office = lower === 'as' && /^(?:noun|name|determiner)$/.test(next);
  if (!office && !(/^(?:after|before)$/.test(lower) && MOMENTS.test(list[at - 1]?.lower ?? ''))) return false;
  let i = at + 1;
  while (i < list.length && !isFinite(tags[i]) && tags[i] !== 'subordinator' && !isBorder(list, tags, i)) i++;
  return !isFinite(tags[i]);
}
const MOMENTS = /^(?:seconds?|minutes?|hours?|moments|shortly)$/;

/** The hyphen of “a cortisone - based substance”, set apart by a tokeniser, is no dash: no new phrase begins behind it. */
function isHyphen(list: readonly Token[], i: number): boolean {
  const [before, after] = [list[i - 1], list[i + 1]];
  return !!before?.word && !!after?.word && !after.capital && !isFunctionWord(after.lower) && isTokenised(list);
}
