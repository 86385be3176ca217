import {QUOTE} from '../../text/tokens.js';
import {isStating} from '../../text/verbs.js';
import {isHuman} from '../../text/people.js';
import type {Told} from '../mentions.js';

/**
 * Shorter and shorter forms of a line, by what it can best do without: “that” behind a verb of saying, adverbs, the circumstances
 * between a subject and its verb, the article at its head.
 *
 * @param kept indexes of the line’s tokens
 * @param verb index of its main verb
 */
export function* tightened({tokens, roles}: Told, kept: readonly number[], verb: number): Generator<number[]> {
  const lower = (i: number | undefined) => (i === undefined ? '' : tokens[i]!.lower);
  const dropped = new Set<number>();
  const rest = () => kept.filter((i) => !dropped.has(i));
  let quoted = false; // nobody’s words are changed
  kept.forEach((i, k) => {
    // “said [that]”, “told reporters [that]”
    let before = k - 1;
    while (before > k - 4 && /^(?:noun|name)$/.test(roles[kept[before] ?? -1] ?? '')) before--;
    const told = before === k - 1 || /^t(?:ells?|old)$/.test(lower(kept[before]));
    if (lower(i) === 'that' && roles[i] === 'subordinator' && isStating(lower(kept[before])) && told) dropped.add(i);
    if (QUOTE.test(tokens[i]!.text)) quoted = !quoted;
    if (
      roles[i] === 'adverb' &&
      !quoted &&
      !NEEDED.test(lower(i)) &&
      k > 0 &&
      roles[kept[k - 1]!] !== 'preposition' &&
      roles[kept[k - 1]!] !== 'subordinator' &&
      tokens[kept[k + 1] ?? i]!.word &&
      lower(kept[k + 1]) !== 'than' // “no earlier than 3 April”
    )
      dropped.add(i);
  });
  if (dropped.size > 0) yield rest();
  // “met [the author] Ana Belmonte”
  kept.forEach((i, k) => {
    let from = k;
    while (
      from > 0 &&
      kept[from - 1] === kept[from]! - 1 &&
      /^(?:noun|determiner|conjunction)$/.test(roles[kept[from - 1]!]!)
    )
      from--;
    const full = roles[i] === 'name' && roles[kept[k + 1] ?? -1] === 'name' && kept[k + 1] === i + 1;
    const described =
      from < k && (isHuman(lower(kept[k - 1])) || BODY.test(lower(kept[k - 1]))) && roles[kept[from]!] === 'determiner';
    if (full && described) for (const j of kept.slice(from, k)) dropped.add(j);
  });
  if (dropped.size > 0) yield rest();
  // “[Nordmark Institute-run] divers found …”
  const compound = kept.findIndex((i, k) => i < verb && k < kept.length - 1 && MADE.test(tokens[i]!.text));
  if (compound >= 0 && /^(?:noun|name)$/.test(roles[kept[compound + 1]!]!)) {
    let from = compound;
    while (from > 0 && roles[kept[from - 1]!] === 'name') from--;
    if (from === 0 && compound > 0 && tokens[kept[0]!]!.capital) from = 0;
    for (const i of kept.slice(from, compound + 1)) dropped.add(i);
    yield rest();
  }
  const subject = kept.filter((i) => i < verb && roles[i] !== 'aux' && roles[i] !== 'adverb');
  const at = subject.findIndex(
    (i, k) => k > 0 && CIRCUMSTANCE.test(lower(i)) && /^(?:noun|name)$/.test(roles[subject[k - 1]!]!),
  );
  if (at > 0 && subject.slice(at + 1).every((i) => /^(?:noun|name|determiner|number)$/.test(roles[i]!))) {
    for (const i of subject.slice(at)) dropped.add(i);
    yield rest();
  }
  const [first] = rest();
  if (/^(?:the|an?)$/.test(lower(first))) {
    dropped.add(first!);
    yield rest();
  }
}

/** Nouns that say what a name is the name of. */
const BODY =
  /^(?:agency|company|newspaper|magazine|group|party|firm|charity|organi[sz]ation|website|station|network|channel|film|band)$/;
/** Adverbs without which a line says more than its source, or nothing. */
const NEEDED =
  /^(?:not|n't|never|no|only|almost|nearly|too|so|far|together|away|back|out|here|there|allegedly|reportedly|apparently|supposedly|purportedly|seemingly|presumably|probably|possibly|perhaps|evidently|potentially|hardly|barely|partly|rarely|seldom)$/;
/** Compounds that tell whose something is, or where it is from. */
const MADE = /^\p{L}[\p{L}.]*-(?:[a-z]+ed|run|led|held|born|built|made)$/u;
const CIRCUMSTANCE = /^(?:in|at|on|near|from|across|outside|inside|amid|with)$/;
