import {isFinite, isVerb, type Role} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';
import {NUMERAL, OWNER} from '../text/syntax.js';
import {QUOTE, stem} from '../text/tokens.js';
import {forms, isStating} from '../text/verbs.js';

/** Verbs that leave it open whether what is stated with them is so (FactBank’s sources that the author does not vouch for). */
const CLAIMING = forms('claim allege insist argue maintain contend assert believe suspect testify');
const SAYING = forms('say said tell told add');
/** Who speaks for one side, or for what they have seen alone. */
const PARTY =
  /^(?:prosecut(?:or|ors|ion)|defen[cs]e|lawyers?|attorneys?|counsel|barristers?|advocates?|rebels?|militants?|insurgents?|separatists?|guerrillas?|activists?|campaigners?|opposition|(?:eye-?)?witness(?:es)?)$/;
/** What a check of facts sets before what it looks into: “Claim: the mayor sold the mill in May”. */
const LABEL = /^(?:claims?|rumou?rs?|myths?|allegations?)$/;
/** Who is told what is not yet proved. */
const BENCH = /^(?:court|jury|jurors|judge|magistrates?|tribunal|inquest|hearing)$/;

/**
 * Whether a happening is told on the word of somebody who has a side in it, and stated by nobody else: in what is claimed, alleged or
 * insisted on (“claimed that, on Monday, Lind called him”, “Lind fled, he insists, in May”), in what a party to a case says, and in what a
 * court is told. What a relative clause tells on the way is taken for granted by whoever writes it.
 *
 * @param trigger index of the word that tells of the happening
 */
export function isClaimed(sentence: Sentence, trigger: number): boolean {
  if (isLabelled(sentence) || isAccordingToParty(sentence, trigger) || isInOwnWords(sentence, trigger)) return true;
  return claimsIn(sentence).some((at) =>
    at > trigger ? isAside(sentence, at, trigger) : trigger - at < FARTHEST && governs(sentence, at, trigger),
  );
}

/** “The claim: Okoro sold the mill”, “Myth 2: the mill was sold”: all of it is what somebody says. */
function isLabelled({tokens}: Sentence): boolean {
  const colon = tokens.findIndex(({text}) => text === ':');
  return colon > 0 && colon < 4 && tokens.slice(0, colon).some(({lower}) => LABEL.test(lower));
}

/** “Lind claimed he was in Tallis on 3 May”: whether a date is that of what a verb itself claims, and not of the claim. */
export function isOfClaim(sentence: Sentence, verb: number, from: number): boolean {
  const {tokens, roles} = sentence;
  const claims = isVerb(roles[verb]) && CLAIMING.has(stem(tokens[verb]!.lower));
  return claims && roles.slice(verb + 1, from).some(isFinite) && states(sentence, verb);
}

/** “According to the rebels, troops shelled the school”, “troops shelled the school, according to activists”: a side is who tells it. */
function isAccordingToParty({tokens, roles, clauses}: Sentence, trigger: number): boolean {
  const at = tokens.findIndex(({lower}, i) => lower === 'according' && tokens[i + 1]?.lower === 'to');
  if (at < 0 || Math.abs(clauses[at]! - clauses[trigger]!) > 2) return false;
  let k = at + 2;
  while (/^(?:noun|name|determiner|adverb|number)$/.test(roles[k] ?? '')) k++;
  return PARTY.test(tokens[k - 1]!.lower);
}

/**
 * Whether a happening is told by a verb in somebody’s own words, with who says them beside: “Lind said: “Okoro sold the mill in May””; not what
 * only a part of a statement is quoted of, “said that Okoro “sold the mill””.
 */
function isInOwnWords({tokens, roles}: Sentence, trigger: number): boolean {
  if (!isFinite(roles[trigger])) return false;
  const marks: number[] = [];
  for (const [i, {text, word}] of tokens.entries()) if (!word && QUOTE.test(text)) marks.push(i);
  if (marks.length === 0) return false;
  const before = marks.filter((i) => i < trigger);
  const open = before.at(-1);
  if (open === undefined || before.length % 2 === 0 || tokens[open]!.text === '”') return false;
  // What is only gone from, “When Okoro sold the mill, we left”, is taken for granted.
  if (tokens.slice(open, trigger).some(({lower}) => DEPENDENT.test(lower))) return false;
  const closing = marks.find((i) => i > trigger);
  const close = closing ?? tokens.length;
  // What was said before goes on; a straight mark alone may close what is said before.
  if (open === 0 && (closing === tokens.length - 1 || (closing === undefined && tokens[0]!.text === '“'))) return true;
  const says = (i: number) => isVerb(roles[i]) && isStating(tokens[i]!.lower);
  // “Lind said: “…””, “Lind told the court, “…””
  const leads = open > 0 && /^[,:]$/.test(tokens[open - 1]!.text) && tokens.some((_, i) => i < open && says(i));
  // ““…,” Lind said”
  const follows =
    /^[,.?!]$/.test(tokens[close - 1]!.text) && tokens.some((_, i) => i > close && i < close + 9 && says(i));
  return leads || follows;
}

const DEPENDENT = /^(?:when|while|after|before|since|because|as|if|that|what|who|which|whom|where|how|why|once|until)$/;

/** How many words behind its verb what is claimed may still be told. */
const FARTHEST = 60;

/** Whether what a verb states goes on to a happening: no relative clause and no other statement begins between. */
function governs(sentence: Sentence, verb: number, trigger: number): boolean {
  const {tokens, roles} = sentence;
  for (let i = verb + 1; i < trigger; i++) {
    const parts = /^(?:and|but)$/.test(tokens[i]!.lower) && roles[i - 1] === 'mark';
    if (parts || tokens[i]!.text === ';' || roles[i] === 'relative') return false;
  }
  return (
    verb < trigger &&
    !isGiven(sentence, verb, trigger) &&
    !isBehindRelative(sentence, verb, trigger) &&
    states(sentence, verb)
  );
}

/** “The blaze, which is believed to have begun in a barn, had burned for a day”: the clause with “which” is over where its subject’s own verb follows. */
function isBehindRelative({tokens, roles, clauses}: Sentence, verb: number, trigger: number): boolean {
  if (roles[clauses.indexOf(clauses[verb]!)] !== 'relative') return false;
  const border = clauses.indexOf(clauses[trigger]!);
  let next = border + 1;
  while (roles[next] === 'adverb') next++;
  return clauses[trigger] !== clauses[verb] && tokens[border]!.text === ',' && isFinite(roles[next]);
}

/** “is alleged to have had a part in the attacks”: what is claimed is the part; a happening that has its article is taken for granted. */
function isGiven({tokens, roles}: Sentence, verb: number, trigger: number): boolean {
  if (roles[trigger] !== 'noun') return false;
  let from = trigger - 1;
  while (/^(?:noun|name|number)$/.test(roles[from] ?? '')) from--;
  return (
    tokens[from]?.lower === 'the' && roles[from - 1] === 'preposition' && roles.slice(verb + 1, from).some(isFinite)
  );
}

/** The verbs of a sentence that make what they state a claim; found once, as each of its happenings asks for them. */
function claimsIn(sentence: Sentence): readonly number[] {
  let found = CLAIMS.get(sentence);
  if (!found) CLAIMS.set(sentence, (found = [...sentence.tokens.keys()].filter((i) => doubts(sentence, i))));
  return found;
}
const CLAIMS = new WeakMap<Sentence, readonly number[]>();

/** Whether a word is a verb of saying whose subject or listener makes what it states a claim, or one of claiming. */
function doubts({tokens, roles}: Sentence, at: number): boolean {
  const role = roles[at];
  if (role !== 'past' && role !== 'present' && role !== 'participle') return false;
  const key = stem(tokens[at]!.lower);
  if (CLAIMING.has(key)) return !isAttribute({tokens, roles}, at) && !isTaken({tokens, roles}, at);
  if (/^hear/.test(key)) return BENCH.test(tokens[at - 1]?.lower ?? '');
  if (!SAYING.has(key)) return false;
  const told = tokens.slice(at + 1, at + 4).findIndex(({lower}) => BENCH.test(lower));
  if (told >= 0 && /^t(?:old|ells?)$/.test(tokens[at]!.lower)) return true;
  let from = at - 1;
  while (from >= 0 && (SUBJECT.test(roles[from]!) || (roles[from] === 'mark' && roles[from - 1] === 'name'))) from--;
  return tokens.slice(from + 1, at).some(({lower}) => PARTY.test(lower));
}
const SUBJECT = /^(?:noun|name|determiner|adverb|number)$/;

/** “*claimed* responsibility for the blast”, “the flood *claimed* nine lives”: what is claimed is not whether it was; but “claimed he saved nine lives”. */
export function isTaken({tokens, roles}: Pick<Sentence, 'tokens' | 'roles'>, cue: number): boolean {
  if (!/^claim(?:s|ed|ing)?$/.test(tokens[cue]!.lower)) return false;
  if (/^(?:responsibility|credit)$/.test(tokens[cue + 1]?.lower ?? '')) return true;
  const lives = tokens.findIndex(({lower}, i) => i > cue && /^(?:lives|life)$/.test(lower));
  const isOneThing = (role: Role) => !isFinite(role) && role !== 'pronoun' && role !== 'subordinator';
  return lives > 0 && lives - cue < 6 && roles.slice(cue + 1, lives).every(isOneThing) && !isFinite(roles[lives + 1]);
}

/** “Two suspected members were arrested”: who they are thought to be, and nothing that is stated. */
function isAttribute({tokens, roles}: Pick<Sentence, 'tokens' | 'roles'>, at: number): boolean {
  const before = roles[at - 1] ?? 'mark';
  const opens = /^(?:determiner|number|mark|preposition|conjunction|aux)$/.test(before);
  return roles[at + 1] === 'noun' && (opens || NUMERAL.test(tokens[at - 1]!.lower) || OWNER.test(tokens[at - 1]!.text));
}

/** Whether a verb is followed by what it states: “that”, “to have”, a quotation, a subject with its own verb, or that verb alone, “who police believe fled”. */
function states({tokens, roles, clauses}: Sentence, verb: number): boolean {
  const told = /^t(?:old|ells?)$/.test(tokens[verb]!.lower);
  let k = verb + 1;
  if (told) while (/^(?:determiner|noun|name|pronoun)$/.test(roles[k] ?? '')) k++;
  if (tokens[k]?.lower === 'that' || /^["“:]$/.test(tokens[k]?.text ?? '')) return true;
  if (tokens[k]?.lower === 'to' && tokens[k + 1]?.lower === 'have') return true;
  if (told && isFinite(roles[k])) return true; // “told the court Lind fled”
  if (isFinite(roles[k]) && roles[clauses.indexOf(clauses[verb]!)] === 'relative') return true;
  const first = k;
  while (/^(?:determiner|noun|name|pronoun|number|preposition|adverb)$/.test(roles[k] ?? '')) {
    if (tokens[k + 1]?.lower === 'that' && roles[k + 1] === 'subordinator') return true; // “said on Monday that …”
    k++;
  }
  return k > first && isFinite(roles[k]);
}

/** Whether a verb with its subject stands between commas or behind one, beside what it states: “Lind fled, he claims, in May”. */
function isAside(sentence: Sentence, verb: number, trigger: number): boolean {
  const {tokens, roles, clauses} = sentence;
  if (roles[verb] === 'participle' || states(sentence, verb)) return false;
  let open = verb - 1;
  while (SUBJECT.test(roles[open] ?? '') || roles[open] === 'pronoun') open--;
  if (open <= trigger || !/^[,"”]$/.test(tokens[open]?.text ?? '')) return false;
  if (roles.slice(trigger + 1, open).includes('relative') || clauses[open]! - clauses[trigger]! > 4) return false;
  let next = verb + 1;
  // “…, claims Ana Lind.”
  if (open === verb - 1) while (SUBJECT.test(roles[next] ?? '')) next++;
  if (open === verb - 1 && next === verb + 1) return false;
  return tokens[next]?.lower !== 'to' && /^(?:mark|adverb|preposition)$/.test(roles[next] ?? 'mark');
}
