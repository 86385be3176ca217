import type {Status} from '../model.js';
import {isDangling, isFinite, isVerb} from '../text/grammar.js';
import {isState, isTitleWord, stateOf} from '../text/names.js';
import {isFunctionWord, stem, type Token} from '../text/tokens.js';
import type {Mention, Told} from './mentions.js';

/** Longest title, in UTF-16 units. */
export const LONGEST_TITLE = 80;
const SHORTEST = 16;

/** Surnames that the articles use alone, so that “President Donald Trump” can be cut to “Trump”. */
export type Surnames = ReadonlySet<string>;

/** Collects the surnames used alone by any article. */
export function surnames(sentences: Iterable<Told>): Surnames {
  const alone = new Set<string>();
  const full = new Set<string>();
  for (const {names, tokens} of sentences) {
    for (const {from, to} of names) {
      const last = tokens[to - 1]!.lower;
      if (to - from === 1 || (to - from === 2 && isTitleWord(tokens[from]!.lower))) alone.add(last);
      else full.add(last);
    }
  }
  return new Set([...alone].filter((name) => full.has(name)));
}

/** A title in the making: indexes of the tokens that are kept, and how good it reads. */
interface Draft {
  sentence: Told;
  kept: number[];
  score: number;
}

/**
 * The words that name an event: by deletion only, from one sentence of its evidence, in the source’s order, after the operations
 * of sentence compression by trimming (Dorr, Zajic & Schwartz 2003, “Hedge Trimmer”): attributions, introductions, appositions,
 * relative and trailing clauses and the date go; subject and finite verb, or the event’s own noun phrase, stay. Where nothing
 * reads as a line, the clause itself is quoted, cut at a word with an ellipsis.
 *
 * @returns at most 80 characters and the sentence they are from
 */
export function title(
  mentions: readonly Mention[],
  status: Status,
  texts: readonly string[],
  known: Surnames,
): {title: string; sentence: Told} {
  const support = supportOf(mentions);
  const narrowest = mentions.reduce((least, m) => Math.min(least, width(m)), Infinity);
  let best: (Draft & {text: string}) | null = null;
  mentions.slice(0, MOST_MENTIONS).forEach((mention) => {
    for (const draft of drafts(mention)) {
      for (const kept of new Set([draft.kept, shortNames(draft, known)])) {
        const text = words(texts[mention.sentence.article]!, mention.sentence, kept);
        if (text.length > LONGEST_TITLE || text.length < SHORTEST) continue;
        const score =
          draft.score +
          read({...draft, kept}, text, mention, support) +
          (kept === draft.kept ? 0 : 0.1) -
          (width(mention) > narrowest ? 0.4 : 0) -
          (mention.status === status ? 0 : 0.7);
        // Of equals the shorter, then the one that comes first in the alphabet: never the one that happens to be read first.
        const ahead =
          score - (best?.score ?? -Infinity) ||
          (best ? best.text.length - text.length : 0) ||
          (best && text < best.text ? 1 : -1);
        if (ahead > 0) best = {...draft, kept, score, text};
      }
    }
  });
  const chosen = best as (Draft & {text: string}) | null;
  if (chosen && chosen.score > 0.5) return {title: capitalised(chosen.text), sentence: chosen.sentence};
  return quoted(mentions[0]!, texts);
}
const MOST_MENTIONS = 60;

/** How widely a mention dates the event; what does not date it, without end. */
function width({when}: Mention): number {
  return when ? when.end - when.start : Infinity;
}

/** How many mentions each content stem stands in. */
function supportOf(mentions: readonly Mention[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {sentence} of mentions) for (const s of new Set(sentence.stems)) counts.set(s, (counts.get(s) ?? 0) + 1);
  return counts;
}

function* drafts(mention: Mention): Generator<Draft> {
  const {sentence, trigger} = mention;
  const {tokens} = sentence;
  const dates = mention.dated.map(({timex}) => timex);
  const isDate = (i: number) => dates.some((t) => tokens[i]!.start < t.end && tokens[i]!.end > t.start);
  const draft = (kept: number[], score: number): Draft => ({
    sentence,
    kept: tidy(sentence, withoutDate(sentence, kept, isDate)),
    score,
  });

  if (sentence.kind === 'headline' || sentence.kind === 'repeated-headline') yield draft(range(0, tokens.length), 1.6); // an editor’s own line
  for (const [from, to, cost] of statements(sentence, trigger.index)) {
    const whole = range(from, to);
    for (const [kept, price] of thinned(sentence, whole, trigger.index)) {
      yield draft(kept, 1 - cost - price);
      for (const [end, cut] of cuts(sentence, kept, trigger.index))
        yield draft(kept.slice(0, end), 1 - cost - price - cut);
    }
  }
  yield* relativeStatements(sentence, trigger.index, draft);
  yield* phrases(sentence, trigger.index, draft);
}

/** Stretches of a sentence that may stand as statements: the whole, and each clause that holds the trigger. */
function* statements({tokens, roles, clauses}: Told, trigger: number): Generator<[number, number, number]> {
  const end = tokens.findLastIndex((t) => t.word) + 1;
  const openings = new Map<number, number>([[0, 0]]);
  for (let i = 0; i < trigger; i++) {
    const opens =
      roles[i] === 'subordinator' && tokens[i]!.lower !== 'as'
        ? 0.15
        : tokens[i]!.text === ',' && clauses[i] !== clauses[i - 1]
          ? 0.2
          : /^[:“"—–]$/.test(tokens[i]!.text)
            ? 0.25
            : /^(?:said|says|added|reported|announced)$/.test(tokens[i]!.lower)
              ? 0.2
              : roles[i] === 'conjunction' && i < 2
                ? 0.05
                : roles[i] === 'conjunction' && !isFinite(roles[i + 1]) && clauses[i] !== clauses[i + 1]
                  ? 0.3
                  : roles[i] === 'adverb' && i < 2
                    ? 0.05
                    : -1;
    if (opens >= 0) openings.set(i + 1, opens);
  }
  for (const [from, cost] of openings) yield [from, attributionTail({tokens, roles} as Told, from, end), cost];
}

/** Where “, the statement added” begins at the end of a sentence, or the end itself. */
function attributionTail({tokens, roles}: Told, from: number, end: number): number {
  for (let i = end - 1; i > from && i > end - 14; i--) {
    if (tokens[i]!.text !== ',' && tokens[i]!.text !== '”' && tokens[i]!.text !== '"') continue;
    const tail = tokens.slice(i + 1, end);
    if (
      tail.some((t) => /^(?:said|says|added|told|reported|according|noted|wrote)$/.test(t.lower)) &&
      !roles.slice(i + 1, end).includes('relative')
    )
      return i;
  }
  return end;
}

/** The same with relative clauses, appositions and asides taken out, one kind after the other. */
function* thinned(sentence: Told, kept: number[], trigger: number): Generator<[number[], number]> {
  yield [kept, 0];
  const plain = withoutAsides(sentence, kept, trigger);
  if (plain.length < kept.length) yield [plain, 0.1];
}

/** Takes out what stands between two commas, dashes or brackets and is a relative clause, an apposition or an aside. */
function withoutAsides({tokens, roles}: Told, kept: number[], trigger: number): number[] {
  const out = new Set<number>();
  for (let a = 0; a < kept.length; a++) {
    const open = tokens[kept[a]!]!.text;
    if (!/^[,(–—-]$/.test(open) || out.has(kept[a]!)) continue;
    const close = open === '(' ? ')' : open;
    const b = kept.findIndex((i, k) => k > a && tokens[i]!.text === close);
    if (b < 0) continue;
    const inside = kept.slice(a + 1, b);
    if (inside.includes(trigger) || inside.length > 24) continue;
    const relative = roles[inside[0]!] === 'relative';
    const finite = inside.some((i) => isFinite(roles[i]));
    const list =
      inside.length <= 3 && inside.every((i) => roles[i] === 'name') && tokens[kept[b + 1] ?? -1]?.lower === 'and';
    if (list || (finite && !relative && open === ',')) continue;
    if (open === ',' && roles[kept[a - 1] ?? -1] === 'name' && inside.length === 1 && roles[inside[0]!] === 'name') {
      out.add(kept[a]!).add(inside[0]!).add(kept[b]!); // “Astana, Kazakhstan, on”: the wider place
      continue;
    }
    for (let k = a; k <= b; k++) out.add(kept[k]!);
  }
  return kept.filter((i) => !out.has(i));
}

/** Places where a statement may end early, with what the cut costs. */
function* cuts({tokens, roles, clauses}: Told, kept: number[], trigger: number): Generator<[number, number]> {
  const verb = kept.findIndex((i) => isFinite(roles[i]));
  const least = Math.max(verb + 2, kept.indexOf(trigger) + 1, 3);
  for (let k = least; k < kept.length; k++) {
    const i = kept[k]!;
    const {lower, text} = tokens[i]!;
    const before = roles[kept[k - 1]!];
    if (before === 'number' && roles[i] !== 'preposition' && roles[i] !== 'mark') continue;
    if (
      before === 'preposition' ||
      before === 'determiner' ||
      before === 'subordinator' ||
      before === 'conjunction' ||
      before === 'aux' ||
      before === 'relative'
    )
      continue;
    if (tokens[kept[k - 1]!]!.lower === 'to' || before === 'adverb') continue;
    if (/^[,;:(–—]$/.test(text)) yield [k, 0];
    else if (roles[i] === 'subordinator' || roles[i] === 'relative')
      yield [k, lower === 'that' && isVerb(before) ? 1.2 : 0.05];
    else if (lower === 'of' || lower === 'to') continue;
    else if (roles[i] === 'preposition') yield [k, isVerb(before) ? 0.7 : 0.25];
    else if (roles[i] === 'conjunction') yield [k, clauses[i] !== clauses[kept[k - 1]!] ? 0.1 : 0.5];
    else if (roles[i] === 'participle') yield [k, 0.5];
  }
}

/** “Merkel, who met with Putin” and “Duterte, whom he invited”: the noun and what is said of it, without the relative. */
function* relativeStatements(
  {tokens, roles, names}: Told,
  trigger: number,
  draft: (kept: number[], score: number) => Draft,
): Generator<Draft> {
  let rel = trigger;
  while (rel > 0 && roles[rel] !== 'relative' && trigger - rel < 8) rel--;
  if (roles[rel] !== 'relative' || !/^(?:who|whom|which)$/.test(tokens[rel]!.lower)) return;
  let to = rel + 1;
  while (to < tokens.length && !(tokens[to]!.text === ',' || tokens[to]!.text === '.' || tokens[to]!.text === ';'))
    to++;
  let head = rel - 1;
  if (tokens[head]?.text === ',') head--;
  const end = head + 1;
  while (head >= 0 && (roles[head] === 'name' || tokens[head]!.lower === 'of' || roles[head] === 'noun')) head--;
  if (head + 1 >= end) return;
  const pronoun = roles[rel + 1] === 'pronoun' ? 2 : 1;
  if (tokens[rel]!.lower === 'whom' && pronoun === 1) return;
  const nouns = range(head + 1, end);
  const of = nouns.findIndex((i) => tokens[i]!.lower === 'of');
  const said = range(rel + pronoun, to);
  const name = names.find((n) => n.to === end);
  // “the president of the Philippines Rodrigo Duterte”: what an article cut off is not the head.
  const cut = roles[head] === 'determiner' && roles[head - 1] === 'preposition';
  const heads = [
    ...(cut ? [] : [nouns]),
    ...(of > 0 ? [nouns.slice(0, of)] : []),
    ...(name ? [range(name.from, name.to)] : []),
  ];
  for (const head of heads) yield draft([...head, ...said], 1.1);
}

/** The event’s own name: the noun phrase around the trigger, with the phrases that follow it; or what a participle does. */
function* phrases(
  {tokens, roles}: Told,
  trigger: number,
  draft: (kept: number[], score: number) => Draft,
): Generator<Draft> {
  if (isFinite(roles[trigger])) return; // a verb names nothing
  let from = trigger;
  const nominal = (i: number): boolean =>
    (roles[i] === 'participle' && i > trigger && (roles[i + 1] === 'noun' || roles[i + 1] === 'name')) ||
    roles[i] === 'noun' ||
    roles[i] === 'name' ||
    roles[i] === 'number' ||
    (roles[i] === 'mark' && !/^['’"]$/.test(tokens[i]!.text) && tokens[i]!.text === '-');
  const isParticiple = roles[trigger] === 'participle' || roles[trigger] === 'base';
  if (isParticiple) {
    // “Trump’s decision to launch missiles”: an infinitive belongs to the noun that asks for it.
    if (roles[trigger] === 'base' && tokens[trigger - 1]?.lower === 'to' && roles[trigger - 2] === 'noun')
      from = trigger - 2;
    else if (roles[trigger] === 'base') return;
  }
  while (from > 0 && nominal(from - 1) && !isVerb(roles[from - 1])) from--;
  // “Trump’s decision to launch missiles”: the noun that asks for the infinitive comes first.
  if (roles[from - 1] === 'base' && tokens[from - 2]?.lower === 'to' && roles[from - 3] === 'noun') {
    from -= 3;
    while (from > 0 && nominal(from - 1)) from--;
  }
  let to = trigger + 1;
  const ends: number[] = [];
  while (to < tokens.length) {
    const role = roles[to];
    if (nominal(to)) {
      to++;
      continue;
    }
    const next = roles[to + 1];
    const follows = next === 'determiner' || next === 'noun' || next === 'name' || next === 'number';
    if ((role === 'preposition' && follows) || (role === 'determiner' && isParticiple)) {
      ends.push(to);
      to += role === 'determiner' || next === 'determiner' ? (role === 'determiner' ? 1 : 2) : 1;
    } else if (
      tokens[to]!.text === ',' &&
      roles[to - 1] === 'name' &&
      next === 'name' &&
      roles[to + 2] !== 'conjunction'
    )
      to++;
    else break;
  }
  ends.push(to);
  for (const end of ends)
    yield draft(range(from, end), (isParticiple ? 0.1 : 0.3) + 0.1 * Math.min(3, ends.indexOf(end)));
}

/** Without the date that places the event, and the preposition that led to it: the date stands beside the title. */
function withoutDate({tokens, roles}: Told, kept: number[], isDate: (i: number) => boolean): number[] {
  const dropped = new Set<number>();
  kept.forEach((i, k) => {
    if (!isDate(i)) return;
    const before = kept[k - 1];
    const attributive =
      before !== undefined &&
      (roles[before] === 'determiner' || /['’]s$/.test(tokens[before]!.text)) &&
      k + 1 < kept.length &&
      !isDate(kept[k + 1]!) &&
      roles[kept[k + 1]!] !== 'mark';
    if (attributive) return; // “the 2016 election” keeps its year
    dropped.add(i);
    for (let b = k - 1; b >= 0 && k - b <= 3; b--) {
      const at = kept[b]!;
      if (isDate(at) || dropped.has(at)) continue;
      if (roles[at] === 'preposition' && !/^(?:of|since)$/.test(tokens[at]!.lower)) dropped.add(at);
      break;
    }
  });
  // “Wednesday and Thursday”, “May 1, 2017”: what joined two dates goes with them.
  kept.forEach((i, k) => {
    if (dropped.has(i) || (tokens[i]!.word && !/^(?:and|to|until)$/.test(tokens[i]!.lower))) return;
    if (dropped.has(kept[k - 1] ?? -1) && (dropped.has(kept[k + 1] ?? -1) || k === kept.length - 1)) dropped.add(i);
  });
  return kept.filter((i) => !dropped.has(i));
}

/** Without marks, articles and introductions that nothing follows or precedes. */
function tidy({tokens, roles}: Told, kept: number[]): number[] {
  let [from, to] = [0, kept.length];
  const leading = (i: number) =>
    (!tokens[i]!.word && !/^["“‘$£€]$/.test(tokens[i]!.text)) ||
    roles[i] === 'conjunction' ||
    /^(?:but|however|meanwhile|yet|also|then|still|further)$/.test(tokens[i]!.lower);
  const trailing = (i: number) =>
    (!tokens[i]!.word && !/^["”’)%]$/.test(tokens[i]!.text)) ||
    roles[i] === 'conjunction' ||
    roles[i] === 'preposition' ||
    roles[i] === 'determiner' ||
    roles[i] === 'subordinator';
  // A comma that only parted subject and verb by what was taken out between them.
  const verb = kept.findIndex((i) => isFinite(roles[i]));
  if (
    verb > 1 &&
    tokens[kept[verb - 1]!]!.text === ',' &&
    kept[verb]! - kept[verb - 1]! > 0 &&
    !kept.slice(0, verb - 1).some((i) => tokens[i]!.text === ',')
  ) {
    return tidy({tokens, roles} as Told, [...kept.slice(0, verb - 1), ...kept.slice(verb)]);
  }
  while (from < to && leading(kept[from]!)) from++;
  while (to > from && trailing(kept[to - 1]!)) to--;
  if (
    to - from > 2 &&
    /^(?:the|a|an|his|her|their|its)$/.test(tokens[kept[from]!]!.lower) &&
    !kept.slice(from, to).some((i) => isFinite(roles[i]))
  )
    from++;
  return kept.slice(from, to);
}

function shortNames({sentence, kept}: Draft, known: Surnames): number[] {
  const {names, tokens} = sentence;
  const dropped = new Set<number>();
  for (const {from, to, keys} of names) {
    if (to - from < 2 || !known.has(tokens[to - 1]!.lower) || keys.some(isState)) continue;
    let first = from;
    // Offices before a name go with the given name; a possessive one (“Sky’s US Correspondent”) does not.
    while (
      first > 0 &&
      kept.includes(first - 1) &&
      (isTitleWord(tokens[first - 1]!.lower) ||
        (stateOf(tokens[first - 1]!.lower) && isTitleWord(tokens[first]!.lower)) ||
        /^(?:U\.S|US)$/.test(tokens[first - 1]!.text) ||
        (tokens[first - 1]!.text === '.' && tokens[first - 2]?.text === 'U.S'))
    )
      first--;
    for (let i = first; i < to - 1; i++) if (!/['’]s$/.test(tokens[i]!.text)) dropped.add(i);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
}

/** How well a draft reads as an editor’s line, about −3 to 4. */
function read({sentence, kept}: Draft, text: string, mention: Mention, support: ReadonlyMap<string, number>): number {
  const {tokens, roles} = sentence;
  if (kept.length < 3) return -9;
  const first = tokens[kept[0]!]!;
  const tags = kept.map((i) => roles[i]!);
  const verb = tags.findIndex(isFinite);
  if (isDangling(first.lower) || roles[kept[0]!] === 'relative') return -9;
  if ((text.match(/["“”]/g)?.length ?? 0) % 2 === 1 || (text.match(/[()]/g)?.length ?? 0) % 2 === 1) return -9;
  let score = 0;
  const subject = verb > 0 && tags.slice(0, verb).some((r) => r === 'name' || r === 'noun');
  const participleFirst = tags[0] === 'participle';
  if (verb > 0 && subject) score += 1.6;
  else if (verb >= 0)
    return -9; // a predicate without a subject
  else if (participleFirst) score += 0.2;
  else score += 0.5 - (tags.includes('mark') ? 0.3 : 0);
  if (tags.includes('relative')) score -= 1.6; // what a relative clause tells is not what the sentence says
  if (participleFirst && verb > 0) score -= 2;
  if (tags[0] === 'preposition' || tags[0] === 'subordinator') score -= 2.6;
  if (tags.includes('adverb')) score -= 0.2;
  if (sentence.order <= 3) score += 0.2;
  const subjectTokens = kept.slice(0, Math.max(verb, 0));
  if (verb > 0 && subjectTokens.some((i) => roles[i] === 'pronoun')) score -= 1.5;
  if (
    verb > 0 &&
    subjectTokens.some((i) => roles[i] === 'mark' && /^[,–—]$/.test(tokens[i]!.text)) &&
    sentence.kind !== 'headline'
  )
    score -= 0.4;
  const reported =
    mention.trigger.saying ||
    /^(?:said|says|announced|reported|stated|warned|added)$/.test(mention.trigger.token.lower);
  if (kept.includes(mention.trigger.index)) score += reported && kept.at(-1) === mention.trigger.index ? -2 : 0.9;
  else if (reported)
    score += 0.2; // what was said, without who said it
  else if (
    !kept.some((i) =>
      sentence.triggers.some((t) => t.index === i && t.types.some((type) => mention.types.has(type.name))),
    )
  )
    score -= 1;
  const named = sentence.names.filter(({from, to}) => kept.some((i) => i >= from && i < to)).length;
  score += Math.min(0.9, 0.3 * named);
  if (verb > 0) score -= strayVerb(sentence, kept, kept[verb]!, mention);
  const content = kept.filter((i) => tokens[i]!.word && !isFunctionWord(tokens[i]!.lower));
  if (content.length < 2) score -= 1.5;
  const sharedWords = content.filter((i) => (support.get(stem(tokens[i]!.lower)) ?? 0) >= 2).length;
  score += content.length > 0 ? (0.8 * sharedWords) / content.length : 0;
  score -= Math.abs(text.length - 56) / 90;
  if (
    verb > 0 &&
    /^(?:said|says|added|told|noted|called|described)$/.test(tokens[kept[verb]!]!.lower) &&
    !mention.trigger.saying
  )
    score -= 0.7;
  if (kept.some((i) => roles[i] === 'pronoun' && !isAnchored(kept, i, sentence))) score -= 0.5;
  // A last word that promises more: “is”, “said”, “has”, “decision”.
  const last = roles[kept.at(-1)!];
  if (last === 'aux' || last === 'adverb' || (isVerb(last) && kept.length < 5)) score -= 1.5;
  // A verb at the end that went on in the source lacks its object.
  const end = kept.at(-1)!;
  if (isVerb(last) && sentence.clauses[end + 1] === sentence.clauses[end] && roles[end + 1] !== 'mark') score -= 1.2;
  if (sentence.kind === 'caption') score -= 0.2;
  return score;
}

/** What it costs that the title’s own verb is not what happened: “agreed to send an envoy to the talks” is not the talks. */
function strayVerb(
  {roles, tokens, triggers}: Told,
  kept: readonly number[],
  finite: number,
  {trigger, types}: Mention,
): number {
  const at = trigger.index;
  if (!kept.includes(at)) return 0;
  // “The strikes strained relations”: what is said is an effect of the happening, not the happening.
  if (at < finite)
    return triggers.some(
      (t) => t.index >= finite && t.index <= finite + 2 && t.types.some((type) => types.has(type.name)),
    )
      ? 0
      : 1.1;
  if (at === finite) return 0;
  const between = kept.filter((i) => i > finite && i <= at);
  if (roles[at - 1] === 'pronoun') return 0.8;
  const other = triggers.find(
    (t) =>
      t.index >= finite &&
      t.index < at &&
      kept.includes(t.index) &&
      !t.types.some((type) => types.has(type.name)) &&
      !t.saying,
  );
  if (other && roles[other.index] !== 'noun') return 0.8;
  const oblique =
    !isVerb(roles[at]) &&
    between.some((i) => roles[i] === 'preposition' && tokens[i]!.lower !== 'of' && tokens[i]!.lower !== 'by');
  return oblique ? 0.5 : 0;
}

/** A pronoun reads well when the title itself has named somebody before it. */
function isAnchored(kept: readonly number[], at: number, {names}: Told): boolean {
  return names.some(({from}) => from < at && kept.includes(from));
}

/** The kept words as the source has them: its own spacing where they stand together, one space where something was left out. */
function words(text: string, {tokens}: Told, kept: readonly number[]): string {
  let out = '';
  kept.forEach((i, k) => {
    const token: Token = tokens[i]!;
    const before = kept[k - 1];
    if (before !== undefined) {
      if (before === i - 1) out += text.slice(tokens[before]!.end, token.start).replace(/\s+/g, ' ');
      else if (token.word || /^["“(‘$£€]$/.test(token.text)) out += ' ';
    }
    out += text.slice(token.start, token.end);
  });
  return out.trim();
}

function capitalised(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0)!);
  return first.toUpperCase().length === first.length ? first.toUpperCase() + text.slice(first.length) : text;
}

/** The clause as it stands, cut at words with an ellipsis, for events of which no line can be made. */
function quoted({sentence, trigger}: Mention, texts: readonly string[]): {title: string; sentence: Told} {
  const {tokens, clauses} = sentence;
  const whole = texts[sentence.article]!.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
  if (whole.length <= LONGEST_TITLE) return {title: whole, sentence};
  // The clause of the happening, where it would fall behind the cut.
  const opens = tokens[clauses.indexOf(clauses[trigger.index]!)]!;
  const late = trigger.token.end - sentence.start > LONGEST_TITLE - 10 && /\p{L}/u.test(opens.text[0]!);
  const from = late ? opens.start : sentence.start;
  const rest = texts[sentence.article]!.slice(from, sentence.end).replace(/\s+/g, ' ');
  const room = LONGEST_TITLE - (late ? 2 : 0);
  const cut = rest.length <= room ? rest.length : rest.lastIndexOf(' ', room - 2);
  const at = cut > 20 ? cut : room - 2;
  const words = rest.slice(0, /[\ud800-\udbff]/.test(rest[at - 1]!) ? at - 1 : at).replace(/[\s,;:.–—-]+$/, '');
  return {title: `${late ? '… ' : ''}${words}${words.length < rest.replace(/\.$/, '').length ? ' …' : ''}`, sentence};
}

function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from)}, (_, i) => from + i);
}
