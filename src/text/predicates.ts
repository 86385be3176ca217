import {isOnlyPast, type Role} from './grammar.js';
import {endsPhrase, isBorder, PHRASAL, phraseStart, type Tag, type VerbGroup} from './syntax.js';
import {stem, type Token} from './tokens.js';
import {BINDING, INTRANSITIVE, isSaid, isStating, LINKING, NEVER_PASSIVE, STATING} from './verbs.js';

/** A form that may be what its clause stands on, with what stands around it. */
interface Form {
  words: readonly Token[];
  tags: Tag[];
  k: number;
  /** The finite verbs before it, and the last of them. */
  verbs: readonly VerbGroup[];
  last: VerbGroup | undefined;
  root: string;
  /** The tags beside it: a comma before, where an adverb parts it from one. */
  before: Tag | undefined;
  next: Tag | undefined;
}

/** Whether a form that may be a past or a participle, or a noun, is what its clause stands on. Mends the tag where it is not. */
export function isPredicate(
  words: readonly Token[],
  tags: Tag[],
  k: number,
  role: Role,
  verbs: readonly VerbGroup[],
): boolean {
  const {lower} = words[k]!;
  if (isOnlyPast(lower)) return true;
  const root = stem(lower);
  if (role !== 'present' && NEVER_PASSIVE.has(root)) {
    // “seemed concerned”: what it is said to be is no verb.
    if (LINKING.has(root) && tags[k + 1] === 'finite' && /ed$/.test(words[k + 1]!.lower)) tags[k + 1] = 'noun';
    return true;
  }
  const last = verbs.at(-1);
  const opens =
    tags[k - 1] === 'adverb' && tags[k - 2] === 'comma' && !tags.slice(last?.to ?? 0, k - 2).includes('comma');
  const before = opens ? 'comma' : tags[k - 1]; // “, tentatively set for May,”
  const form: Form = {words, tags, k, verbs, last, root, before, next: tags[k + 1]};
  tags[k] = standing(form, role);
  return tags[k] === 'finite';
}

/** The tag of a form: finite where its clause stands on it. */
function standing(form: Form, role: Role): 'finite' | 'noun' | 'passive' {
  const {words, tags, k, root} = form;
  const past = role === 'past';
  const reduced = role === 'present' ? 'noun' : 'passive'; // “Protests by miners …”
  if (hasAgent(form)) return reduced;
  if (past && isFirstOfRelative(form)) return 'finite';
  if (isCaptive(form) || isCalledAside(form)) return reduced;
  // “more sophisticated”, “a heavily armed group”, “confirmed or suspected cases”
  if (past && (isQuoted(form) || isQuality(words, tags, k))) return reduced;
  if (past && isOfSubject(words, tags, k)) return 'noun'; // “In Tallis, *armed* men attacked an office”
  if (past ? isReduced(form) : role === 'present' && isPlural(form)) return reduced;
  if (past && STATING.has(root) && /^(?:s?he|they|we|i)$/.test(words[k + 1]?.lower ?? '')) return 'finite'; // “where it was found said he …”
  if (hasItsVerb(form, past) || (past && isInApposition(form))) return reduced;
  return !past || STATING.has(root) || isPast(form) ? 'finite' : reduced;
}

/** “the trio who *led* for much of the race could …”: a clause that “who” opens stands on the first past in it. */
function isFirstOfRelative({words, tags, k}: Form): boolean {
  return tags[k - 1] === 'relative' && /^(?:who|which)$/.test(words[k - 1]!.lower) && tags[k - 2] !== 'preposition';
}

/** “compared with”, “supported by the union”, “called for by the union” */
function hasAgent({words, tags, k}: Form): boolean {
  return (
    /^(?:begun|compared|based)$/.test(words[k]!.lower) ||
    (words[k + 1]?.lower === 'by' && tags[k + 2] !== 'number' && tags[k + 2] !== 'gerund') ||
    (tags[k + 1] === 'preposition' && words[k + 2]?.lower === 'by')
  );
}

/** “held hostage by rebels” */
function isCaptive({words, k}: Form): boolean {
  const whom = words[k + 1]?.lower ?? '';
  return words[k]!.lower === 'held' && /^(?:captive|hostage|prisoner)$/.test(whom) && words[k + 2]?.lower === 'by';
}

/** “expect the storm, *named* Ana, to pass” */
function isCalledAside({words, tags, k, before, next}: Form): boolean {
  const called = /^(?:named|called|dubbed|nicknamed|entitled)$/.test(words[k]!.lower);
  if (before !== 'comma' || !called || !/^(?:name|quote)$/.test(next ?? '')) return false;
  const close = tags.indexOf('comma', k + 1);
  return close > k && close - k < 6 && tags[close + 1] !== 'conjunction';
}

/** “called the count “*flawed* and unjust”” */
function isQuoted({words, tags, k, last, before}: Form): boolean {
  const within = before === 'quote' && last && endsPhrase(words, tags, k - 2);
  return !!within && tags.slice(0, k).filter((t) => t === 'quote').length % 2 === 1;
}

/** Whether a past form behind “and” or “but” is a participle that belongs to a noun. */
function isReduced({words, tags, k, last, root, before, next}: Form): boolean {
  if (before !== 'conjunction') return false;
  // “an inquiry held by the union in 2006 but shelved since”
  if (/ed$/.test(words[k]!.lower) && !INTRANSITIVE.has(root)) {
    const from = tags.lastIndexOf('passive', k);
    const between = tags.slice(from, k - 1);
    const reduces = from > (last?.to ?? 0) && tags[from + 1] === 'preposition' && words[from + 1]!.lower === 'by';
    const closes =
      /^(?:preposition|adverb|comma|stop)$/.test(next ?? 'stop') ||
      /^(?:last|this|next)$/.test(words[k + 1]?.lower ?? '');
    if (reduces && closes && !between.some((tag) => isBorder(tag))) return true;
  }
  return tags[k - 2] === 'passive' && next === 'noun' && tags[k - 3] === 'preposition';
}

/** Whether a form that may be a present is a noun: “*marches* and strikes would follow”, “government *forces*”. */
function isPlural({words, tags, k, last, before, next}: Form): boolean {
  const {lower} = words[k]!;
  if (next === 'aux' && before !== 'relative' && !/^(?:what|who)$/.test(words[0]!.lower)) return true;
  if (next === 'finite' && /s$/.test(lower) && isMove(words[k + 1]!.lower)) return true; // “Nordair shares fell”
  // “Nordair *shares*, which …”: what a relative clause tells more of is no verb.
  if (next === 'comma' && tags[k + 2] === 'relative' && !INTRANSITIVE.has(stem(lower))) return true;
  let run = k - 1;
  while (k - run < 4 && (tags[run] === 'noun' || (tags[run] === 'adverb' && tags[run + 1] === 'noun'))) run--;
  // “clashed with government forces”, “to join peace talks”
  if (run < k - 1 && (tags[run] === 'preposition' || (tags[run] === 'base' && !isStating(words[run]!.lower))))
    return true;
  // “, *shares* in the north tumbled”: behind a comma, what a phrase tells more of has its verb behind that.
  if (before === 'comma' && next === 'preposition' && /s$/.test(lower)) {
    const end = tags.findIndex((tag, j) => j > k && !PHRASAL.test(tag));
    if (/^(?:finite|aux)$/.test(tags[end] ?? '') && (tags[end] === 'aux' || INTRANSITIVE.has(stem(words[end]!.lower))))
      return true;
  }
  const after =
    endsPhrase(words, tags, k - 1) ||
    before === 'relative' ||
    before === 'adverb' ||
    before === 'quote' ||
    words[k - 1]?.lower === 'that';
  // “his January call”: a plain form asks for a subject of several.
  // but “voters in Norland go …”
  const several = tags[k - 2] === 'preposition' && tags[k - 3] === 'noun' && /[^s]s$/.test(words[k - 3]!.lower);
  const one =
    before === 'name' && !/s$/.test(lower) && !several && tags[k - 2] !== 'conjunction' && tags[k - 2] !== 'comma';
  if (one && k > 1) return true;
  if (!after && !(before === 'conjunction' && last) && !(before === 'comma' && k > 2)) return true;
  // “Nuclear *talks* between Norland and two others are due …”
  if (last || next !== 'preposition' || !/s$/.test(lower)) return false;
  let j = k + 1;
  while (
    PHRASAL.test(tags[j] ?? '') ||
    (tags[j] === 'conjunction' && words.slice(k, j).some((w) => w.lower === 'between'))
  )
    j++;
  return tags[j] === 'aux';
}

/** Whether its clause has another verb that it stands on. */
function hasItsVerb(form: Form, past: boolean): boolean {
  const {words, tags, k, verbs, last} = form;
  if (!last) return false;
  // “After the war ended [in 1964] the pair *joined* the union”: the main clause behind one put in front, which has its verb.
  const main = verbs.length === 1 && past && isFronted(form) && /^(?:determiner|pronoun)$/.test(form.next ?? '');
  if (main && !isVerb(tags[tags.findIndex((tag, j) => j > k && (isBorder(tag) || isVerb(tag)))])) return false;
  if (!isOpen(form) || (isSaid(words, last) && endsPhrase(words, tags, k - 1))) return false;
  // “The violence that preceded the vote prompted …”: the verb of the main clause follows that of a relative one.
  if (!isRelative(form)) return true;
  // “Claims that were made in May resurfaced yesterday”: nothing else can be the verb of what the relative clause describes.
  const only = verbs.length === 1 && past && !isAhead(form);
  return isBare(form) && !only;
}

/** Whether a past form that nothing before it takes for a participle is a past, by what stands behind it. */
function isPast(form: Form): boolean {
  const {words, tags, k, verbs, last, root, before, next} = form;
  const bare = isBare(form);
  const goesOn = bare || next === 'to' || next === 'finite' || next === 'aux';
  if (before === 'comma') {
    // “tripled in 2004, doubled in 2005 and increased by a sixth”
    if (last && tags.some((tag, j) => j > k && tag === 'conjunction' && tags[j + 1] === 'finite')) return true;
    if (isClosedAside(form)) return false;
    // “Lind, a judge who is in exile, called for …”: only the relative clause has had its verb.
    if (isRelative(form) && verbs.length === 1) return true;
    return INTRANSITIVE.has(root) || ((last === undefined || !bare) && !(goesOn && isAhead(form)));
  }
  // “a lifeboat labelled with its name”, where a verb stood before: what has no object is no predicate.
  const phrase = before === undefined ? -1 : phraseStart({words, tags}, k - 1);
  const joined = before !== undefined && tags[phrase - 1] === 'conjunction';
  const counted = joined && tags[phrase] === 'number'; // “two dead and 12 injured”
  if (last && !INTRANSITIVE.has(root)) {
    if (counted && (next === 'comma' || next === 'stop' || next === undefined)) return false;
    if (joined && bare && !isOpen(form) && /ed$/.test(words[k]!.lower) && !BINDING.has(root)) return false;
  }
  if (!goesOn) return true;
  // “As Norland *slid* into war the pair joined the union”: of two verbs without a comma, each clause has one.
  if (!last && isFronted(form) && !tags.includes('comma', k) && verbsAhead(form) === 1) return true;
  // “A hospital supported by MSF closed”, “A man held while fleeing Tallis was freed”: another verb of the same clause stands ahead.
  const goes = (j: number) => !isBorder(tags[j]!) || (tags[j] === 'subordinator' && tags[j + 1] === 'gerund');
  for (let j = k + 1; j < tags.length && goes(j); j++) if (isVerb(tags[j])) return false;
  return true;
}

/** “Lind, *nicknamed* "the Chef", was …”, “the mill, *built* in 1902, burnt”: the verb follows the comma that closes the aside. */
function isClosedAside({words, tags, k, last}: Form): boolean {
  const named = tags[k - 2] === 'name' && /ed$/.test(words[k]!.lower);
  if (!named && (last || !endsPhrase(words, tags, k - 2))) return false;
  const close = tags.findIndex((tag, j) => j > k && (tag === 'comma' || tag === 'stop' || tag === 'conjunction'));
  const inner = tags.slice(k + 1, Math.max(close, 0));
  if (tags[close] !== 'comma' || !/^(?:aux|finite)$/.test(tags[close + 1] ?? '') || inner.includes('aux')) return false;
  // “…, launched with a party normally held for kings, …”
  for (let j = k + 1; j < close; j++) if (tags[j] === 'finite' && tags[j + 1] === 'preposition') tags[j] = 'passive';
  return true;
}

/** Whether nothing but what has no clause of its own parts it from the verb before: “while waiting for a trial”. */
function isOpen({tags, k, last}: Form): boolean {
  if (!last) return false;
  const verbless = (tag: Tag, j: number) => tag === 'subordinator' && tags[last.to + j + 1] === 'gerund';
  return !tags.slice(last.to, k).some((tag, j) => isBorder(tag) && !verbless(tag, j));
}

/** Whether the verb before it is that of a relative clause. */
function isRelative({words, tags, last}: Form): boolean {
  return last !== undefined && (tags[last.from - 1] === 'relative' || words[last.from - 1]?.lower === 'that');
}

/** Whether it has no object: a preposition or an adverb follows; but “killed over 200”. */
function isBare({words, tags, k, next}: Form): boolean {
  const amount = tags[k + 2] === 'number' && /^(?:over|about|around|nearly|almost)$/.test(words[k + 1]!.lower);
  return (next === 'preposition' || next === 'adverb') && !amount;
}

/** Whether another verb follows before the next clause. */
function isAhead({tags, k}: Form): boolean {
  for (let j = k + 1; j < tags.length && !/^(?:stop|subordinator|relative)$/.test(tags[j]!); j++)
    if (isVerb(tags[j])) return true;
  return false;
}

/** “Ostra, a chipmaker *founded* in Merrow, went public”: what narrows an apposition, behind which the verb comes. */
function isInApposition({words, tags, k, next}: Form): boolean {
  if (next !== 'preposition' || !endsPhrase(words, tags, k - 1)) return false;
  const phrase = phraseStart({words, tags}, k - 1);
  if (phrase < 2 || tags[phrase - 1] !== 'comma' || !/^(?:an?|the)$/.test(words[phrase]!.lower)) return false;
  const start = endsPhrase(words, tags, phrase - 2) ? phraseStart({words, tags}, phrase - 2) : -1;
  if (start < 0 || (start > 0 && !isBorder(tags[start - 1]!))) return false;
  const close = tags.findIndex((tag, j) => j > k && isBorder(tag));
  return tags[close] === 'comma' && isVerb(tags[close + 1]);
}

/** Whether the sentence begins with a clause that is put in front of the main one: “After the war ended …”. */
function isFronted({words, tags}: Form): boolean {
  return (
    tags[0] === 'subordinator' &&
    /^(?:after|as|when|while|before|since|once|because|although|though)$/.test(words[0]!.lower)
  );
}

/** How many verbs may follow. */
function verbsAhead({tags, k}: Form): number {
  return tags.slice(k + 1).filter((tag, j) => isVerb(tag) && tags[k + j] !== 'aux').length;
}

function isVerb(tag: Tag | undefined): boolean {
  return tag === 'finite' || tag === 'aux';
}

/** A past of what prices and figures do, which no verb goes right before. */
function isMove(lower: string): boolean {
  return /^(?:fell|rose|sank|grew|began|(?:climb|collaps|declin|gain|increas|jump|plung|soar|surg|tumbl)ed|(?:drop|slip)ped|slumped)$/.test(
    lower,
  );
}

/** Whether a form in -ed behind an adverb is what a noun is like: “more sophisticated”, “heavily armed groups clashed”. */
function isQuality(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  const before = words[k - 1]?.lower ?? '';
  if (!/ed$/.test(words[k]!.lower)) return false;
  // “hopes for a good result and increased support”
  if (
    before === 'and' &&
    tags[k - 2] === 'noun' &&
    tags[k + 1] === 'noun' &&
    /^(?:increas|improv|reduc|renew|continu)ed$/.test(words[k]!.lower)
  )
    return true;
  if (/^(?:more|most|less|least|very|too|so)$/.test(before) && tags[k - 2] !== 'pronoun') return true;
  if (!/ly$/.test(before) || tags[k - 1] !== 'adverb' || !(tags[k - 2] === undefined || isBorder(tags[k - 2]!)))
    return false;
  let j = k + 1;
  while (tags[j] === 'noun' || tags[j] === 'name') j++;
  return j > k + 1 && isVerb(tags[j]);
}

/** Whether a form in -ed at the head of a clause describes the plain noun behind it, which is the subject of the verb that follows. */
function isOfSubject(words: readonly Token[], tags: readonly Tag[], k: number): boolean {
  if (!/ed$/.test(words[k]!.lower) || !/^(?:comma|stop)$/.test(tags[k - 1] ?? 'stop') || tags[k + 1] !== 'noun')
    return false;
  let end = k + 1;
  while (tags[end] === 'noun') end++;
  return /[^s]s$|m[ae]n$|people$/.test(words[end - 1]!.lower) && isVerb(tags[end]);
}
