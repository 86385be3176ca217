import {type Antecedent, type Antecedents, joined} from '../../text/antecedents.js';
import {type Group, groupOf} from '../../text/group-antecedents.js';
import {isDangling, isFinite} from '../../text/grammar.js';
import {isTitleWord} from '../../text/names.js';
import {isHuman} from '../../text/people.js';
import type {Reading} from '../../text/reading.js';
import {statementsOf, type Statement} from '../../text/statements.js';
import type {Part} from '../../text/syntax.js';
import {stem} from '../../text/tokens.js';
import {isStating, OBJECT} from '../../text/verbs.js';
import type {Mention, Told} from '../mentions.js';
import {range} from './trimming.js';

/** What a pronoun does, read as what the one does whom it stands for: the mention in its passage, and the tokens that are kept of it. */
export function* withNames(
  mention: Mention,
  readings: readonly Reading[],
  antecedents: Antecedents,
): Generator<[Mention, number[]]> {
  const {sentence, trigger} = mention;
  for (const [i, {lower}] of sentence.tokens.entries()) {
    const thing = i < trigger.index && lower === 'it' ? thingBefore(sentence, i) : null;
    if (thing) yield [mention, [...range(thing.from, thing.to), ...range(i + 1, sentence.tokens.length)]];
    const said = i < trigger.index && lower === 'they' ? tellingBefore(sentence, i) : null;
    if (said)
      yield [mention, [...range(said.subject.from, said.subject.to), ...range(said.verb.from, sentence.tokens.length)]];
    const group = i <= trigger.index ? groupOf(sentence, i, readings[sentence.article]!.sentences, antecedents) : null;
    if (group) yield inPassage(mention, i, group, readings);
    if (i > trigger.index || !/^s?he$/.test(lower)) continue;
    // “the speech he made at the rally”, “a villa, which he bought”: what he made stands before.
    const {roles, tokens} = sentence;
    if (roles[i - 1] === 'relative' && /^wh(?:ich|om)$/.test(tokens[i - 1]!.lower)) continue;
    if (roles[i - 1] === 'noun' && roles[i + 2] === 'preposition' && OBJECT.has(stem(tokens[i + 1]!.lower))) continue;
    // “a race he rode in [last summer]”
    const day = mention.dated[0]?.timex.start ?? -1;
    const stranded = roles[i - 1] === 'noun' && /^(?:in|at|on|for|with)$/.test(tokens[i + 2]?.lower ?? '');
    if (stranded && tokens[i + 3] && tokens[i + 3]!.start >= day && day >= tokens[i + 2]!.start) continue;
    const who = antecedents.of(sentence, i);
    if (!who) continue;
    const from = officeBefore(who.sentence, who.name.from);
    yield inPassage(mention, i, {sentence: who.sentence, from, to: who.name.to}, readings);
  }
}

/** A mention read in the passage from the sentence on that says what its pronoun stands for, which takes the pronoun’s place. */
function inPassage(
  mention: Mention,
  pronoun: number,
  {sentence: first, from, to}: Group,
  readings: readonly Reading[],
): [Mention, number[]] {
  const {sentence, trigger} = mention;
  const between = readings[sentence.article]!.sentences.slice(first.order, sentence.order) as Told[];
  const {passage, offset} = joined(between, sentence);
  const named = {...mention, sentence: passage, trigger: {...trigger, index: trigger.index + offset}};
  return [named, [...range(from, to), ...range(offset + pronoun + 1, passage.tokens.length)]];
}

/** “*The ferry* was overloaded when | it | sank”: what the clause before speaks of, where it names no second thing that could be meant. */
function thingBefore(sentence: Told, it: number): Part | null {
  const {tokens, roles} = sentence;
  if (!/^(?:when|after|before|while|until|once)$/.test(tokens[it - 1]?.lower ?? '')) return null;
  const before = statementsOf(sentence).all.findLast(({verb}) => verb.to < it);
  if (!before || before.opening === 'none' || isStating(tokens[before.verb.head]!.lower)) return null;
  const {subject, verb} = before;
  const last = tokens[subject.to - 1]!;
  const several = /s$/.test(last.lower) || roles.slice(subject.from, subject.to).includes('conjunction');
  if (roles[subject.to - 1] !== 'noun' && !/^(?:the|an?)$/.test(tokens[subject.from]!.lower)) return null; // may be a person’s name
  if (isHuman(last.lower) || (several && roles[subject.to - 1] === 'noun')) return null;
  if (roles[subject.from] === 'pronoun' || isDangling(tokens[subject.from]!.lower)) return null;
  // With somebody, of something, by somebody: the second thing may be the one that is meant.
  const rest = range(verb.to, it - 1);
  const other = (i: number) => (roles[i] === 'preposition' && !WHERE.test(tokens[i]!.lower)) || isFinite(roles[i]!);
  if (rest.some(other) || tokens.slice(subject.from, subject.to).some(({text}) => /['’]s?$/.test(text))) return null;
  const [first] = rest;
  const plain = /^(?:is|was|been)$/.test(tokens[verb.head]!.lower) && !rest.some((i) => roles[i] === 'determiner'); // “was empty when it …”
  return first === undefined || plain || verb.passive || /^(?:preposition|adverb)$/.test(roles[first]!)
    ? subject
    : null;
}

const WHERE =
  /^(?:in|at|on|off|near|from|to|for|through|across|over|under|inside|outside|toward|towards|into|since|until)$/;

/** “*The unions* called it a betrayal and *said* | they | would vote”: who says what they will do themselves. */
function tellingBefore(sentence: Told, they: number): Statement | null {
  const {tokens, roles} = sentence;
  const said = tokens[they - 1]?.lower === 'that' ? they - 2 : they - 1;
  if (!isStating(tokens[said]?.lower ?? '')) return null;
  const telling = statementsOf(sentence).all.find(({verb}) => verb.head === said);
  if (telling?.opening !== 'shared' || telling.verb.passive) return null;
  const {from, to} = telling.subject;
  const several = /[^s]s$/.test(tokens[to - 1]!.lower) || roles.slice(from, to).includes('conjunction');
  return several && !isDangling(tokens[from]!.lower) ? telling : null;
}

/** Where the office in front of a name begins: “Prime | Minister Ana Lind” at the head of a sentence, whose first word is no name by its capital. */
function officeBefore({tokens, roles}: Antecedent['sentence'], from: number): number {
  if (!isTitleWord(tokens[from]!.lower)) return from;
  let first = from;
  while (first > 0 && tokens[first - 1]!.capital && /^(?:noun|name)$/.test(roles[first - 1]!)) first--;
  return first;
}
