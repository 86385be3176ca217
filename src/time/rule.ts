/**
 * The shape of a rule, and how its pattern is read.
 *
 * A pattern is a line of words and named pieces: `the? DAYNUM of? MONTH ,? YEAR`. Small letters are words as they
 * stand, `a|b` is either, `?` makes the item before it optional, `( … | … )` groups, `[` and `]` are
 * brackets in the text, capitals name a piece. A digit after a
 * piece’s name tells two of the same kind apart. Patterns have no repetition, so trying one costs a constant, and
 * reading a text is linear in its length.
 */
import type {TimexType} from '../model.js';
import type {Token} from './lex.js';
import {entry, lexicon, type Entry} from './lexicon.js';
import type {Meaning} from './meaning.js';

/** What the pieces of a pattern stand for, by name in small letters (`month`, `year2`). */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each piece has its own kind of value
export type Pieces = Record<string, any>;

/** Where a rule matched, for those that must look around. */
export interface Place {
  tokens: readonly Token[];
  /** First token, and the one after the last. */
  from: number;
  to: number;
  memo: Memo;
}

export interface Rule {
  /** `family/rule`; the family is the file. */
  name: string;
  type: TimexType;
  /** Rules of level 1 may hold level 0 as pieces, and level 2 both. */
  level: number;
  nodes: Node[];
  /** Could it match this word alone, or these two? Most rules are ruled out by this, untried. */
  alone(first: Entry): boolean;
  both(first: Entry, next: Entry | undefined): boolean;
  /** The token after its longest match at a token, or −1; the pieces are left in `slots`. */
  match(tokens: readonly Token[], at: number, slots: unknown[], memo: Memo): number;
  slots: unknown[];
  /** Names of the pieces in `slots`. */
  names: string[];
  /** The meaning, a pair of them for both halves of a range, or null when the rule declines. */
  read(pieces: Pieces, place: Place): Meaning | [Meaning, Meaning] | null;
}

/** A rule that fits at a token. */
export interface Match {
  rule: Rule;
  from: number;
  to: number;
  meaning: Meaning;
  /** The second half of a range that is written as one (“3–4 May”); `cut` is the token that joins them. */
  second?: Meaning;
  cut?: number;
  type: TimexType;
}

/** Best matches already found, by level and token, so that nested pieces are read once. */
export type Memo = Map<number, Match | null>[];

/** A named piece: what it is at a token, and which token comes after it. */
export interface Piece {
  /** Which words can begin it. */
  first(entry: Entry): boolean;
  /** Which words can be its second; none where it is always one word, and any where this is missing. */
  second?: (next: Entry | undefined, first: Entry) => boolean;
  /** Which words can be the whole of it; any where this is missing. */
  single?: (entry: Entry) => boolean;
  /** What it is at a token, and the token after it. */
  read(tokens: readonly Token[], at: number, memo: Memo): Reading | null;
  /** Its last reading, and of which text and token. */
  last?: Reading | null;
  memo?: Memo;
  at?: number;
}

export interface Reading {
  value: unknown;
  next: number;
}

type Matcher = (tokens: readonly Token[], at: number, slots: unknown[], memo: Memo) => number;
type Node =
  | {kind: 'words'; words: Set<string>}
  | {kind: 'piece'; name: string; piece: Piece}
  | {kind: 'maybe'; body: Node[]}
  | {kind: 'either'; bodies: Node[][]};

type Item = Exclude<Node, {kind: 'maybe' | 'either'}>;

const pieces = new Map<string, Piece>();

/** Makes a piece known under a name, for the patterns written after it. */
export function definePiece(name: string, piece: Piece): void {
  pieces.set(name, piece);
}

/** The rules of one file, and the function that adds to them. */
export interface Family {
  rules: Rule[];
  /**
   * Adds a rule.
   *
   * @param name what it reads, within its family
   * @param level 0 for plain words; 1 may hold rules of level 0 as pieces, 2 both
   */
  rule(name: string, type: TimexType, pattern: string, read: Rule['read'], level?: number): void;
}

export function family(name: string): Family {
  const rules: Rule[] = [];
  return {
    rules,
    rule(own, type, pattern, read, level = 0) {
      const nodes = parse(pattern.match(/[()?]|[^()?\s]+/g) ?? []);
      const names: string[] = [];
      const match = compile(nodes, (_, at) => at, names);
      rules.push({name: `${name}/${own}`, type, level, read, nodes, ...fitsOf(nodes), match, slots: [], names});
    },
  };
}

/** Enters rules with every word they can begin with; done once, when all are known. */
export function enter(families: readonly Family[]): void {
  // Lower levels first: what can begin a nested piece is known from the rules below it.
  for (const made of families.flatMap(({rules}) => rules).sort((a, b) => a.level - b.level)) {
    const begins = new Set(heads(made.nodes).flatMap(({item}) => [...entriesOf(item)]));
    for (const found of begins) (found.rules[made.level] ??= []).push(made);
  }
}

/** The items a pattern can begin with, each with what comes after it. */
function heads(nodes: Node[]): {item: Item; rest: Node[]}[] {
  const [node, ...rest] = nodes;
  if (!node) return [];
  if (node.kind === 'maybe') return [...heads([...node.body, ...rest]), ...heads(rest)];
  if (node.kind === 'either') return node.bodies.flatMap((body) => heads([...body, ...rest]));
  return [{item: node, rest}];
}

const canBeEmpty = (nodes: Node[]): boolean =>
  nodes.every((node) => node.kind === 'maybe' || (node.kind === 'either' && node.bodies.some(canBeEmpty)));

/** Works out, for the first two words, whether a pattern can match the first alone, or both of them. */
function fitsOf(nodes: Node[]): Pick<Rule, 'alone' | 'both'> {
  const begins = heads(nodes).map(({item, rest}) => ({
    item,
    empty: canBeEmpty(rest),
    seconds: heads(rest).map((head) => head.item),
  }));
  let sets: {first: Set<Entry>; next: Set<Entry>}[] | undefined;
  const known = () =>
    (sets ??= begins.map(({item, seconds}) => ({
      first: entriesOf(item),
      next: new Set(seconds.flatMap((second) => [...entriesOf(second)])),
    })));
  const single = (item: Item, first: Entry): boolean =>
    item.kind === 'words' || !item.piece.single || item.piece.single(first);
  return {
    alone: (first) => begins.some(({item, empty}, i) => empty && known()[i]!.first.has(first) && single(item, first)),
    both: (first, next) =>
      begins.some(({item}, i) => {
        const {first: firsts, next: seconds} = known()[i]!;
        if (!firsts.has(first)) return false;
        if (item.kind === 'piece' && (!item.piece.second || item.piece.second(next, first))) return true;
        return next !== undefined && seconds.has(next) && single(item, first);
      }),
  };
}

const entriesKnown = new Map<Piece, Set<Entry>>();

/** The words that an item can be, or begin with. */
function entriesOf(item: Item): Set<Entry> {
  if (item.kind === 'words') return new Set([...item.words].map(entry));
  let known = entriesKnown.get(item.piece);
  if (!known) entriesKnown.set(item.piece, (known = new Set([...lexicon.values()].filter((e) => item.piece.first(e)))));
  return known;
}

/** The rules that could match a word that nothing known follows; most are asked for this, so it is kept at hand. */
export const alone = (first: Entry): readonly Rule[] => (first.alone ??= candidates(first, undefined, 2));

/** The rules up to a level that could match where two words stand, best level last; worked out once for each pair. */
export function candidates(first: Entry, next: Entry | undefined, level: number): readonly Rule[] {
  const known = (first.pairs ??= new Map());
  let found = known.get(next);
  if (!found) known.set(next, (found = []));
  // Level by level: whether a nested piece fits is known from the levels below.
  for (let l = found.length; l <= level; l++) {
    found[l] = [
      ...(found[l - 1] ?? []),
      ...(first.rules[l] ?? []).filter((rule) => rule.alone(first) || rule.both(first, next)),
    ];
  }
  return found[level]!;
}

function parse(words: string[]): Node[] {
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
      const bodies = [sequence()];
      while (words[at] === '|') {
        at++;
        bodies.push(sequence());
      }
      at++; // the closing parenthesis
      node = {kind: 'either', bodies};
    } else if (/^[A-Z]/.test(word)) {
      const piece = pieces.get(word.replace(/\d$/, ''));
      if (!piece) throw new Error(`unknown piece ${word}`);
      node = {kind: 'piece', name: word.toLowerCase(), piece};
    } else {
      if (/\|[A-Z]/.test(word)) throw new Error(`pieces need blanks around |: ${word}`);
      node = {kind: 'words', words: new Set(word === '[' ? ['('] : word === ']' ? [')'] : word.split('|'))};
    }
    if (words[at] === '?') {
      at++;
      node = {kind: 'maybe', body: [node]};
    }
    return node;
  };
  return sequence();
}

/** From the last item to the first, each knowing what comes after it: no closure is made while matching. */
function compile(nodes: Node[], after: Matcher, names: string[]): Matcher {
  return nodes.reduceRight<Matcher>((next, node) => compileNode(node, next, names), after);
}

/** Rules that begin alike ask for the same piece at the same token, one after the other: it is read once. */
function readOnce(piece: Piece, tokens: readonly Token[], at: number, memo: Memo): Reading | null {
  if (piece.memo !== memo || piece.at !== at) {
    piece.last = piece.read(tokens, at, memo);
    piece.memo = memo;
    piece.at = at;
  }
  return piece.last!;
}

function compileNode(node: Node, next: Matcher, names: string[]): Matcher {
  if (node.kind === 'words') {
    const {words} = node;
    const entries = new Set<Entry | undefined>([...words].map(entry));
    const [only] = entries;
    if (words.size === 1) return (t, at, p, memo) => (t[at]?.entry === only ? next(t, at + 1, p, memo) : -1);
    return (t, at, p, memo) => {
      const found = t[at]?.entry;
      return found && entries.has(found) ? next(t, at + 1, p, memo) : -1;
    };
  }
  if (node.kind === 'piece') {
    const {name, piece} = node;
    const slot = names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
    let starts: Set<Entry> | undefined;
    return (t, at, p, memo) => {
      const first = t[at]?.entry;
      if (!first || !(starts ??= entriesOf(node)).has(first)) return -1;
      const read = readOnce(piece, t, at, memo);
      if (!read) return -1;
      const before = p[slot];
      p[slot] = read.value;
      const end = next(t, read.next, p, memo);
      if (end < 0) p[slot] = before;
      return end;
    };
  }
  const bodies = (node.kind === 'maybe' ? [node.body] : node.bodies).map((body) => compile(body, next, names));
  if (node.kind === 'maybe') bodies.push(next);
  return (t, at, p, memo) => {
    for (const body of bodies) {
      const end = body(t, at, p, memo);
      if (end >= 0) return end;
    }
    return -1;
  };
}
