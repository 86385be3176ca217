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
  /** Could it match where these two words stand? Most rules are ruled out by this, untried. */
  fits(first: Entry, next: Entry | undefined): boolean;
  match(tokens: readonly Token[], at: number, pieces: Pieces, memo: Memo): number;
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
export type Memo = (Match | null | undefined)[][];

/** A named piece: what it is at a token, and which token comes after it. */
export interface Piece {
  /** Which words can begin it. */
  first(entry: Entry): boolean;
  /** Which words can be its second; none where it is always one word, and any where this is missing. */
  second?: (next: Entry | undefined, first: Entry) => boolean;
  /** Which words can be the whole of it; any where this is missing. */
  single?: (entry: Entry) => boolean;
  /** Calls back with each reading, best first; a reading is taken when the callback returns true. */
  read(tokens: readonly Token[], at: number, memo: Memo): {value: unknown; next: number} | null;
}

type Matcher = (tokens: readonly Token[], at: number, pieces: Pieces, memo: Memo) => number;
type Node =
  | {kind: 'words'; words: Set<string>}
  | {kind: 'piece'; name: string; piece: Piece}
  | {kind: 'maybe'; body: Node[]}
  | {kind: 'either'; bodies: Node[][]};

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
      rules.push({name: `${name}/${own}`, type, level, read, nodes, fits: fitsOf(nodes), match: compile(nodes, (_, at) => at)});
    },
  };
}

/** Enters rules with every word they can begin with; done once, when all are known. */
export function enter(families: readonly Family[]): void {
  const all = families.flatMap(({rules}) => rules);
  const literals = new Set<string>();
  for (const {nodes} of all) firsts(nodes, literals, []);
  for (const word of literals) entry(word);
  // Lower levels first: what can begin a nested piece is known from the rules below it.
  for (const made of all.toSorted((a, b) => a.level - b.level)) {
    const begins = new Set<string>();
    const kinds: Piece[] = [];
    firsts(made.nodes, begins, kinds);
    const entries = [...lexicon.values()].filter((e) => kinds.some((piece) => piece.first(e)));
    for (const found of new Set([...entries, ...[...begins].map(entry)])) (found.rules[made.level] ??= []).push(made);
  }
}

/** The items a pattern can begin with, each with what comes after it. */
function heads(nodes: Node[]): {item: Exclude<Node, {kind: 'maybe' | 'either'}>; rest: Node[]}[] {
  const [node, ...rest] = nodes;
  if (!node) return [];
  if (node.kind === 'maybe') return [...heads([...node.body, ...rest]), ...heads(rest)];
  if (node.kind === 'either') return node.bodies.flatMap((body) => heads([...body, ...rest]));
  return [{item: node, rest}];
}

const canBeEmpty = (nodes: Node[]): boolean =>
  nodes.every((node) => node.kind === 'maybe' || (node.kind === 'either' && node.bodies.some(canBeEmpty)));

function fitsOf(nodes: Node[]): Rule['fits'] {
  const begins = heads(nodes).map(({item, rest}) => {
    const words = new Set<Entry>();
    const kinds: Piece[] = [];
    for (const {item: second} of heads(rest)) {
      if (second.kind === 'piece') kinds.push(second.piece);
      else for (const word of second.words) words.add(entry(word));
    }
    const empty = canBeEmpty(rest);
    const starts = item.kind === 'words' ? new Set([...item.words].map(entry)) : null;
    return (first: Entry, next: Entry | undefined): boolean => {
      if (item.kind === 'piece' ? !item.piece.first(first) : !starts!.has(first)) return false;
      if (item.kind === 'piece') {
        const {second, single} = item.piece;
        if (!second || second(next, first)) return true;
        if (single && !single(first)) return false;
      }
      if (empty) return true;
      return next !== undefined && (words.has(next) || kinds.some((piece) => piece.first(next)));
    };
  });
  return (first, next) => begins.some((begin) => begin(first, next));
}

/** The rules up to a level that could match where two words stand, best level last; worked out once for each pair. */
export function candidates(first: Entry, next: Entry | undefined, level: number): readonly Rule[] {
  const known = (first.pairs ??= new Map());
  let found = known.get(next);
  if (!found) known.set(next, (found = []));
  // Level by level: whether a nested piece fits is known from the levels below.
  for (let l = found.length; l <= level; l++) {
    found[l] = [...(found[l - 1] ?? []), ...(first.rules[l] ?? []).filter((rule) => rule.fits(first, next))];
  }
  return found[level]!;
}

/** Collects what a pattern can begin with; true when it can be empty. */
function firsts(nodes: Node[], words: Set<string>, kinds: Piece[]): boolean {
  for (const node of nodes) {
    let empty = false;
    if (node.kind === 'words') for (const word of node.words) words.add(word);
    else if (node.kind === 'piece') kinds.push(node.piece);
    else if (node.kind === 'maybe') {
      firsts(node.body, words, kinds);
      empty = true;
    } else for (const body of node.bodies) empty = firsts(body, words, kinds) || empty;
    if (!empty) return false;
  }
  return true;
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
function compile(nodes: Node[], after: Matcher): Matcher {
  return nodes.reduceRight<Matcher>((next, node) => compileNode(node, next), after);
}

function compileNode(node: Node, next: Matcher): Matcher {
  if (node.kind === 'words') {
    const {words} = node;
    const [only] = words;
    if (words.size === 1) return (t, at, p, memo) => (t[at]?.text === only ? next(t, at + 1, p, memo) : -1);
    return (t, at, p, memo) => {
      const token = t[at];
      return token && words.has(token.text) ? next(t, at + 1, p, memo) : -1;
    };
  }
  if (node.kind === 'piece') {
    const {name, piece} = node;
    return (t, at, p, memo) => {
      const token = t[at];
      if (!token?.entry || !piece.first(token.entry)) return -1;
      const read = piece.read(t, at, memo);
      if (!read) return -1;
      const before = p[name] as unknown;
      p[name] = read.value;
      const end = next(t, read.next, p, memo);
      if (end < 0) p[name] = before;
      return end;
    };
  }
  const bodies = (node.kind === 'maybe' ? [node.body] : node.bodies).map((body) => compile(body, next));
  if (node.kind === 'maybe') bodies.push(next);
  return (t, at, p, memo) => {
    for (const body of bodies) {
      const end = body(t, at, p, memo);
      if (end >= 0) return end;
    }
    return -1;
  };
}
