/**
 * The shape of a rule, and how rules are tried.
 *
 * A pattern is a line of words and named pieces: `the? DAYNUM of? MONTH ,? YEAR`. Small letters are words as they
 * stand, `a|b` is either, `?` makes the item before it optional, `( … | … )` groups, `[` and `]` are
 * brackets in the text, capitals name a piece. A digit after a
 * piece’s name tells two of the same kind apart. Patterns have no repetition, so trying them costs a constant, and
 * reading a text is linear in its length.
 *
 * The rules of a level are tried all at once: a state is the set of places that their patterns can have come to, and
 * one word leads from one state to the next (a subset construction, done only for what texts really say).
 */
import type {Token} from './lex.js';
import {entry, type Entry} from './lexicon.js';
import type {Meaning} from './meaning.js';

/** What the pieces of a pattern stand for, by name in small letters (`month`, `year2`). */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each piece has its own kind of value
export type Pieces = Record<string, any>;

/** Where a rule matched, for those that must look around. */
export class Place {
  constructor(
    readonly tokens: readonly Token[],
    /** First token, and the one after the last. */
    readonly from: number,
    readonly to: number,
  ) {}
  /** A word by its place from the first; −1 is the one before. `''` where none is. */
  word(at: number): string {
    return this.tokens[this.from + at]?.text ?? '';
  }
  /** A word behind the last, which itself is −1. */
  next(at = 0): string {
    return this.tokens[this.to + at]?.text ?? '';
  }
  /** How many tokens matched. */
  get length(): number {
    return this.to - this.from;
  }
  get first(): Token {
    return this.tokens[this.from]!;
  }
  get last(): Token {
    return this.tokens[this.to - 1]!;
  }
  /** The token before the first, in the same block. */
  get prior(): Token | undefined {
    return this.first.breaks ? undefined : this.tokens[this.from - 1];
  }
  /** The token behind the last. */
  get after(): Token | undefined {
    return this.tokens[this.to];
  }
  /** Whether a word stands behind, in the same block and after a blank. */
  get goesOn(): boolean {
    const {after} = this;
    return after?.kind === 'word' && after.gap && !after.breaks;
  }
  /** Whether a word is among those that matched. */
  has(word: string): boolean {
    return this.tokens.slice(this.from, this.to).some(({text}) => text === word);
  }
}

export interface Rule {
  /** Its family, which is its file, and its pattern, or the beginning of a long one: `absolute: MONTH the? DAYNUM`. */
  name: string;
  /** Of two readings as long, that of the rule entered first is taken. */
  order: number;
  /** The meaning, a pair of them for both halves of a range, or null when the rule declines. */
  read(pieces: Pieces, place: Place): Meaning | [Meaning, Meaning] | null;
}

/** A rule that fits at a token. */
export interface Match {
  rule: Rule;
  from: number;
  to: number;
  meaning: Meaning;
  /** The second half of a range that is written as one (“3–4 May”). */
  second: Meaning | undefined;
}

/** The highest level of rules. */
const LEVEL = 2;

/** A named piece: what it is at a token, and which token comes after it. */
export interface Piece {
  /** Which words can begin it. */
  first(entry: Entry): boolean;
  /** Whether another word can be its second; where this is missing it is one word. */
  second?: ((entry: Entry, next: Entry) => boolean) | undefined;
  /** Whether a word that can begin it can be all of it; any where this is missing. */
  alone?(entry: Entry): boolean;
  /** What it is at a token, and the token after it. */
  read(tokens: readonly Token[], at: number): {value: unknown; next: number} | null;
}

/** A piece that is itself an expression, by rules up to a level. */
export interface NestedPiece {
  level: number;
  accept(meaning: Meaning): boolean;
}

const pieces = new Map<string, Piece | NestedPiece>();

/** Makes a piece known under a name, for the patterns written after it. */
export function definePiece(name: string, piece: Piece | NestedPiece): void {
  pieces.set(name, piece);
}

/** A place in a pattern: the steps that can be taken from it, and the rule that is complete here, if one is. */
interface Spot {
  id: number;
  steps: Step[];
  ends?: Rule;
}
type Item = {words: Set<Entry>} | {piece: Piece | NestedPiece; name: string};
type Step = Item & {next: Spot};
type Node = Item | {either: Node[][]};

/** Where the patterns of each level begin: 0 for plain words; 1 may hold expressions of level 0, 2 both. */
const beginnings: Spot[][] = [[], [], []];
let spots = 0;

/** The rules of one file, and the function that adds to them. */
export interface Family {
  rules: {rule: Rule; pattern: string}[];
  /** Adds a rule. */
  rule(pattern: string, read: Rule['read']): void;
}

/** Long enough to tell rules apart, short enough to be shown. */
const LONGEST_NAME = 90;

export function family(name: string): Family {
  const rules: Family['rules'] = [];
  return {
    rules,
    rule(pattern, read) {
      rules.push({rule: {name: `${name}: ${pattern}`.slice(0, LONGEST_NAME), order: 0, read}, pattern});
    },
  };
}

/** Makes rules known, the first of them preferred; done once. */
export function enter(families: readonly Family[]): void {
  families
    .flatMap(({rules}) => rules)
    .forEach(({rule, pattern}, order) => {
      rule.order = order;
      beginnings[ruleLevel(pattern)]!.push(compile(parse(pattern), {id: spots++, steps: [], ends: rule}));
    });
  roots = beginnings.map((places) => new State(places));
}

/** The level of a rule is one above those of the pieces that it holds. */
const ruleLevel = (pattern: string): number =>
  Math.max(0, ...(pattern.match(/[A-Z]+/g) ?? []).map((name) => ((pieces.get(name) as NestedPiece).level ?? -1) + 1));

function parse(pattern: string): Node[] {
  const words = pattern.match(/[()?]|[^()?\s]+/g) ?? [];
  let at = 0;
  const sequence = (): Node[] => {
    const nodes: Node[] = [];
    while (at < words.length && words[at] !== ')' && words[at] !== '|') nodes.push(item());
    return nodes;
  };
  const item = (): Node => {
    const word = words[at++]!;
    let node: Node;
    if (word === '(') {
      const either = [sequence()];
      while (words[at] === '|') {
        at++;
        either.push(sequence());
      }
      at++; // the closing parenthesis
      node = {either};
    } else if (/[A-Z]/.test(word)) {
      // Pieces have blanks around |, so “a|DATE” is none.
      node = {name: word.toLowerCase(), piece: pieces.get(word.replace(/\d$/, ''))!};
    } else {
      node = {words: new Set((word === '[' ? ['('] : word === ']' ? [')'] : word.split('|')).map(entry))};
    }
    if (words[at] !== '?') return node;
    at++;
    return {either: [[node], []]};
  };
  return sequence();
}

/** From the last item to the first, each knowing what comes after it. */
function compile(nodes: Node[], after: Spot): Spot {
  return nodes.reduceRight<Spot>((next, node) => {
    const id = spots++;
    if (!('either' in node)) return {id, steps: [{...node, next}]};
    const ways = node.either.map((body) => compile(body, next));
    const ends = ways.find((way) => way.ends)?.ends;
    return {id, steps: [...new Set(ways.flatMap((way) => way.steps))], ...(ends && {ends})};
  }, after);
}

/** All that the words so far can still become. */
class State {
  readonly ends: Rule[];
  /** Where the patterns go on, by the word or the piece that they go on with. */
  readonly #words = new Map<Entry, Set<Spot>>();
  readonly #pieces = new Map<string, {piece: Piece | NestedPiece; nexts: Set<Spot>}>();
  readonly #moves: (Move | null | undefined)[] = []; // by the word’s number

  constructor(places: readonly Spot[]) {
    this.ends = places.flatMap(({ends}) => ends ?? []);
    for (const step of places.flatMap(({steps}) => steps)) {
      if ('words' in step) for (const word of step.words) made(this.#words, word, () => new Set()).add(step.next);
      else made(this.#pieces, step.name, () => ({piece: step.piece, nexts: new Set()})).nexts.add(step.next);
    }
  }

  /** Where a word can lead, by itself or as the beginning of pieces; null where it leads nowhere. */
  move(word: Entry): Move | null {
    const known = this.#moves[word.id];
    return known === undefined ? (this.#moves[word.id] = this.#moveBy(word)) : known;
  }

  #moveBy(word: Entry): Move | null {
    const plain = this.#words.get(word);
    const read = [...this.#pieces].filter(([, {piece}]) =>
      'level' in piece ? canBegin(word, piece.level) : piece.first(word),
    );
    if (!plain && !read.length) return null;
    const move: Move = {plain: plain ? stateOf(plain) : null, pieces: [], nested: []};
    for (const [name, {piece, nexts}] of read) {
      const next = stateOf(nexts);
      if ('level' in piece) (move.nested[piece.level] ??= []).push({name, piece, next});
      else move.pieces.push({name, second: piece.second, read: piece.read, next, whole: piece.alone?.(word) ?? true});
    }
    return move;
  }
}

/** What a map holds, made where it is new. */
function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let found = map.get(key);
  if (!found) map.set(key, (found = make()));
  return found;
}

/** A piece on the way from one state to the next; its functions stand here, as all ways are alike and pieces are not. */
interface Way extends Pick<Piece, 'second' | 'read'> {
  name: string;
  next: State;
  whole: boolean;
}

interface Move {
  plain: State | null;
  /** The pieces that can begin so, and whether the word can be all of one. */
  pieces: Way[];
  /** By the level of what is nested: the ways on. */
  nested: ({name: string; piece: NestedPiece; next: State}[] | undefined)[];
}

const states = new Map<string, State>();
const stateOf = (places: Set<Spot>): State =>
  made(states, Array.from(places, ({id}) => id).join(), () => new State([...places]));

/** The states before the first word, by level. */
let roots: State[] = [];

/** Whether some rule up to a level can begin with a word. */
const canBegin = (word: Entry, level: number): boolean =>
  roots[level]!.move(word) !== null || (level > 0 && canBegin(word, level - 1));

/** From this bit on, levels whose rules can only begin with what is nested in them. */
const NESTED = 4;

/** The levels, as bits, whose own rules can begin with a word where another follows, or none that we know. */
function levelsOf(word: Entry, next: Entry | undefined): number {
  const known = (word.levels ??= word.levels === undefined && roots.some((root) => root.move(word)) ? [] : null);
  if (!known) return 0;
  const id = next?.id ?? 0;
  let found = known[id];
  if (found !== undefined) return found;
  found = 0;
  for (let level = 0; level <= LEVEL; level++) {
    const move = roots[level]!.move(word);
    const fits =
      !!move && ((!!move.plain && goesOn(move.plain, next)) || move.pieces.some((way) => leads(way, word, next)));
    if (fits) found |= 1 << level;
    // What is nested at the beginning needs a rule of a lower level to begin so.
    else if (move?.nested.some((nested, below) => nested && found! & (((2 << below) - 1) * 17)))
      found |= 1 << (level + NESTED);
  }
  known[id] = found;
  return found;
}

/** Whether a piece that begins with a word can lead on: by more of it in the next word, or by what can come behind it. */
const leads = ({second, whole, next: state}: Way, word: Entry, next: Entry | undefined): boolean =>
  (next !== undefined && second?.(word, next)) || (whole && goesOn(state, next));

/** An expression is made of words that we know: where none follows, it ends or is none. */
const goesOn = (state: State, next: Entry | undefined): boolean =>
  state.ends.length > 0 || (!!next && state.move(next) !== null);

/** What was read on the way to a state, the last first. */
interface Trail {
  name: string;
  value: unknown;
  before: Trail | null;
}
interface End {
  rule: Rule;
  to: number;
  trail: Trail | null;
}

function walk(state: State, tokens: readonly Token[], at: number, trail: Trail | null, found: End[]): void {
  for (const rule of state.ends) found.push({rule, to: at, trail});
  const word = tokens[at]?.entry;
  const move = word && state.move(word);
  if (!move) return;
  if (move.plain) walk(move.plain, tokens, at + 1, trail, found);
  const following = tokens[at + 1]?.entry;
  for (const way of move.pieces) {
    const read = leads(way, word, following) && way.read(tokens, at);
    if (read) walk(way.next, tokens, read.next, {name: way.name, value: read.value, before: trail}, found);
  }
  for (let level = 0; level < move.nested.length; level++) {
    const nested = move.nested[level];
    const match = nested && longest(tokens, at, level);
    if (!match || match.second) continue;
    for (const {name, piece, next} of nested) {
      if (goesOn(next, tokens[match.to]?.entry) && piece.accept(match.meaning))
        walk(next, tokens, match.to, {name, value: match.meaning, before: trail}, found);
    }
  }
}

/** The longest reading at a token by rules up to a level; of two as long the one whose rule was entered first. */
export function longest(tokens: readonly Token[], at: number, level = LEVEL): Match | null {
  const token = tokens[at]!;
  const levels = token.entry && levelsOf(token.entry, tokens[at + 1]?.entry);
  if (!levels) return null;
  const memo = (token.matches ??= new Array(LEVEL + 1)) as (Match | null)[];
  let match: Match | null = null;
  for (let own = 0; own <= level; own++) {
    if (!(levels & (1 << own)) && !(match && levels & (1 << (own + NESTED)))) continue;
    const known = memo[own];
    if (known !== undefined) match = known;
    // Nothing is longer than what an unknown word follows.
    else if (match && !tokens[match.to]?.entry) break;
    else memo[own] = match = longer(tokens, at, own, match);
  }
  return match;
}

/** The longest reading by rules of one level, where it is longer than that of the levels below. */
function longer(tokens: readonly Token[], from: number, level: number, below: Match | null): Match | null {
  const found: End[] = [];
  walk(roots[level]!, tokens, from, null, found);
  const asked: Rule[] = []; // each once, about the most it can hold
  // The best again and again: nearly always the first is the last that is asked, and they need not be sorted.
  for (let left = found.length; left > 0; left--) {
    let best = found[0]!;
    for (const end of found)
      if (end.to > best.to || (end.to === best.to && end.rule.order < best.rule.order)) best = end;
    const {rule, to, trail} = best;
    best.to = 0;
    if (below && to <= below.to) break;
    if (asked.includes(rule) || broken(tokens, from, to)) continue;
    asked.push(rule);
    const read: Pieces = {};
    for (let step = trail; step; step = step.before) read[step.name] ??= step.value;
    const meaning = rule.read(read, new Place(tokens, from, to));
    if (!meaning) continue;
    const [first, second] = Array.isArray(meaning) ? meaning : [meaning];
    return {rule, from, to, meaning: first, second};
  }
  return below;
}

/** A blank line ends every expression. */
function broken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (tokens[at]!.breaks) return true;
  return false;
}
