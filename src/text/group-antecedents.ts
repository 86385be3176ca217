import {type Antecedents, isQuoted, isThing} from './antecedents.js';
import {isState, type Name} from './names.js';
import {isHuman, isPeople} from './people.js';
import type {Sentence} from './reading.js';
import {statementsOf, type Statement} from './statements.js';
import {forms, isStating} from './verbs.js';
import {stem} from './tokens.js';

/** What “it” or “they” stand for: a phrase, and the sentence it stands in. */
export interface Group {
  sentence: Sentence;
  from: number;
  to: number;
}

/** How many sentences back, and how many characters, the phrase may stand. */
const FARTHEST = {sentences: 3, characters: 500};

/**
 * Whom “it” or “they” mean that does something at the head of a sentence, where the sentence before is of one body, or of several people,
 * and names no other that could do it: “*Nordair* lost a contract last year. It cut 400 jobs in May.” As with persons, where two can be
 * meant there is no answer.
 *
 * @param sentences of the article
 * @param pronoun index of the token in the sentence
 */
export function groupOf(
  sentence: Sentence,
  pronoun: number,
  sentences: readonly Sentence[],
  antecedents: Antecedents,
): Group | null {
  const {lower} = sentence.tokens[pronoun]!;
  if (!/^(?:it|they)$/.test(lower)) return null;
  if (!isActor(sentence, pronoun, statementsOf(sentence).all[0])) return null;
  for (let k = sentence.order - 1; k >= 0 && sentence.order - k <= FARTHEST.sentences; k--) {
    const before = sentences[k]!;
    if (before.kind !== sentence.kind || sentence.end - before.start > FARTHEST.characters) return null;
    const [first] = statementsOf(before).all;
    if (!first || !/^(?:start|mark)$/.test(first.opening) || isQuoted(before, first.subject.from)) return null;
    const {from, to} = first.subject;
    // “Nordair lost a contract. It closed a base. It …”: what is spoken of stays the same.
    if (before.tokens[from]!.lower === lower && to === from + 1) continue;
    return lower === 'it' ? bodyIn(before, first, sentences, antecedents) : peopleIn(before, first);
  }
  return null;
}

/** Whether the pronoun is what the first statement of its sentence is of, and does something, or something is done to it, that only a body does. */
function isActor({tokens, roles}: Sentence, pronoun: number, first: Statement | undefined): boolean {
  if (!first || !/^(?:start|mark)$/.test(first.opening)) return false;
  const {subject, verb} = first;
  if (subject.from !== pronoun || subject.to !== pronoun + 1 || roles[verb.head] === 'aux') return false;
  const {lower} = tokens[verb.head]!;
  if (tokens[pronoun]!.lower === 'they') return !(verb.passive && isStating(lower));
  // “It was announced that …”, “It took a week to …”
  return !verb.passive && !IMPERSONAL.has(stem(lower)) && !/^(?:that|when)$/.test(tokens[verb.to]?.lower ?? '');
}

/** What “it” does where it means nothing, or what was told before. */
const IMPERSONAL = forms(
  `emerge seem appear turn happen take took cost give gave become became make made mean meant look come came fall fell prove transpire remain read rain snow follow mark begin began
  start end last add bring brought lead led cause help go went get got show include contain feel felt sound break broke rise rose grow grew hit strike struck`,
);

/** The body that a sentence is of, where it names no second one. */
function bodyIn(
  sentence: Sentence,
  {subject: {from, to}, verb}: Statement,
  sentences: readonly Sentence[],
  antecedents: Antecedents,
): Group | null {
  const {tokens, names, roles} = sentence;
  if (tokens.slice(from, to).some(({lower}) => lower === 'and')) return null;
  const isNamedBody = (name: Name) => isBody(sentence, name, sentences, antecedents);
  const own = names.find((name) => name.from >= from && name.to === to);
  // “*Nordair* said its profits fell”, “*Ostra*, a chipmaker, …”: the first word of a sentence, which no other shows to be a name.
  const first =
    to === 1 &&
    tokens[0]!.capital &&
    (tokens.some(({lower}) => lower === 'its') ||
      (tokens[1]!.text === ',' && tokens.slice(1, verb.from).some(({lower}) => BODY.test(lower))));
  if (own ? !isNamedBody(own) : !first && !BODY.test(tokens[to - 1]!.lower)) return null;
  const outside = (i: number) => i < from || i >= verb.from; // between them stands what tells more of it
  const other =
    names.some(
      (name) =>
        outside(name.from) &&
        name.keys.at(-1) !== own?.keys.at(-1) &&
        !/^(?:in|at|near|from)$/.test(tokens[name.from - 1]?.lower ?? '') &&
        (isNamedBody(name) || !antecedents.isPerson(sentence, name)) &&
        !isOwner(sentence, name.to),
    ) ||
    tokens.some(({lower}, i) => outside(i) && BODY.test(lower) && roles[i] === 'noun' && !isOwner(sentence, i + 1));
  return other ? null : {sentence, from, to};
}

/** Whether what ends before a token only owns what stands there: “Norland’s”, “Norland 's”. */
function isOwner({tokens}: Sentence, to: number): boolean {
  return /['’]s?$/.test(tokens[to - 1]!.text) || /^['’]$/.test(tokens[to]?.text ?? '');
}

/** Whether a name is that of a body: by its words, or because the article says what it is or speaks of what is “its”. */
function isBody(sentence: Sentence, name: Name, sentences: readonly Sentence[], antecedents: Antecedents): boolean {
  if (antecedents.isPerson(sentence, name)) return false;
  if (name.keys.some(isState) || isThing(sentence, name)) return true;
  const key = name.keys.at(-1);
  return sentences.some(
    (other) =>
      other.article === sentence.article &&
      other.names.some(
        (same) =>
          same.keys.at(-1) === key &&
          (BODY.test(other.tokens[same.from - 1]?.lower ?? '') ||
            (other.names.length === 1 && other.tokens.slice(same.to).some(({lower}) => lower === 'its'))),
      ),
  );
}

/** What does things though it is nobody. */
const BODY =
  /^(?:company|firm|party|government|court|bank|club|team|union|group|agency|ministry|council|board|commission|committee|charity|army|navy|parliament|congress|senate|university|airline|operator|manufacturer|retailer|organi[sz]ation|association|federation|institute|coalition|opposition|administration|alliance|start-?up|publisher|newspaper|network|broadcaster|[a-z]+maker)$/;

/** The people, or bodies, that a sentence is of, where it names no others. */
function peopleIn(sentence: Sentence, {subject: {from, to}, core, verb}: Statement): Group | null {
  const {tokens, roles, names} = sentence;
  const inside = tokens.slice(from, to);
  const pair = inside.some(({lower}) => lower === 'and') && roles[to - 1] === 'name';
  const last = tokens[core - 1]!.lower;
  if (!pair && !isSeveral(last)) return null;
  const outside = (i: number) => i < from || i >= verb.from;
  const other = tokens.some(({lower}, i) => outside(i) && roles[i] === 'noun' && isSeveral(lower));
  const joined = names.some(
    (name) => outside(name.from) && tokens[name.to]?.lower === 'and' && roles[name.to + 1] === 'name',
  );
  return other || joined || /^(?:they|we|you)$/.test(inside[0]!.lower) ? null : {sentence, from, to};
}

/** Whether a noun means several people or bodies. */
function isSeveral(lower: string): boolean {
  if (/^(?:people|police|rebels|troops|forces|workers|members|residents|families|authorities|militants)$/.test(lower))
    return true;
  return (
    /s$/.test(lower) && !isHuman(lower) && (isPeople(lower) || BODY.test(lower.replace(/ies$/, 'y').replace(/s$/, '')))
  );
}
