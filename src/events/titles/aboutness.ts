import {isVerb} from '../../text/grammar.js';
import type {Statement} from '../../text/statements.js';
import type {Line, Tag} from '../../text/syntax.js';
import {stem, type Token} from '../../text/tokens.js';
import {forms, isStating} from '../../text/verbs.js';
import type {Mention, Told} from '../mentions.js';

/** How surely a statement tells of the happening that the mention is of. */
export function aboutness(
  {trigger: {index, saying, token}, types, sentence, dated}: Mention,
  {at, tags, words: list, verbs}: Line,
  {verb, opening, opener, core}: Statement,
  subject: readonly number[],
  end: number,
  trigger: number,
): number {
  const head = list[verb.head]!.lower;
  const stating =
    tags[trigger] !== 'base' &&
    (saying ||
      isReport(token.lower) ||
      /^(?:announcement|news|report|statement|claim|confirmation)s?$/.test(token.lower));
  const later = verbs.some((v) => v.from >= verb.to && v.from < end);
  // “admitted last week” says as little as “admitted”.
  const timed = dated.some(
    ({timex}) => list[verb.to] && list[verb.to]!.start >= timex.start && list[verb.to]!.end <= timex.end,
  );
  const next = timed ? 'stop' : tags[verb.to];
  // “told the miners to stay at home”: what they were told is told.
  const to = tags.findIndex((tag, k) => k > verb.to && !/^(?:determiner|noun|name|number|pronoun|genitive)$/.test(tag));
  const orders = /^t(?:old|ells?)$/.test(head) && to > 0 && to < end && tags[to] === 'to' && isDone(tags, to);
  const states =
    orders || (later && (next !== 'subordinator' || /^(?:that|how|why|if|whether|what)$/.test(list[verb.to]!.lower)));
  // “announced on the radio”, “admitted in May”: what, the line would not say.
  const object = tags.some(
    (tag, k) => k > verb.to && k < end && tag === 'determiner' && /^(?:noun|name)$/.test(tags[k - 1]!),
  );
  const clear = isMadeClear(head, list[verb.to]?.lower);
  if (
    !verb.passive &&
    (ASSERTING.has(stem(head)) || clear) &&
    /^(?:preposition|comma|stop|quote)$/.test((clear ? tags[verb.to + 1] : next) ?? 'stop') &&
    (/^announce/.test(head) || !/^(?:to|of|about|for|against|with|from)$/.test(list[verb.to]?.lower ?? '')) &&
    !states &&
    !object
  )
    return -9;
  if (isEmerging(head, list[verb.from - 1]?.lower) && !states) return -9;
  const counted = head === 'added' && next === 'number'; // “added 9.5% to its sales”
  if (isReport(head) && !states && !counted) return REPORT_ALONE.test(head) ? -9 : trigger === verb.head ? 0.7 : -0.3;
  const report = isReport(head) && !counted ? -0.6 : 0;
  const when = list.findIndex(({lower}, k) => k >= verb.to && lower === 'when');
  const turned = when > 0 && verbs.some((v) => v.from > when) && isVague(list.slice(verb.to, when));
  if (trigger >= verb.from && trigger < verb.to) return (turned ? 0 : 1) + report;
  if (stating && (opening === 'said' || opening === 'that')) {
    const by = opening === 'said' ? opener : opener - 1;
    if (trigger >= 0 && trigger <= by && by - trigger < 12) return (saying ? 0.4 : 0.9) + report; // what was said, without who said it
  }
  if (
    (stating || isStating(token.lower)) &&
    trigger > verb.to &&
    (list.length - trigger < 6 || tags[trigger + 1] === 'comma') &&
    (opening === 'start' || opening === 'mark')
  )
    return 0.9 + report; // “…, officials said”
  const sameType = (i: number) =>
    sentence.triggers.some((t) => t.index === i && t.types.some((type) => types.has(type.name)));
  if (trigger >= verb.to && trigger < end)
    return (later && !isStating(head) ? 0.1 : strayVerb(sentence, at, verb.head, trigger, types)) + report;
  // “Unrest over the shooting on Tuesday went on”: what only tells more of the subject is not what the verb tells.
  if (subject.includes(trigger))
    return sameType(at[verb.head]!) ? 0.9 : trigger >= core && dated.length > 0 ? -0.8 : 0.2;
  if (opening === 'that' && trigger === opener - 1) return 0.9 + report; // “the announcement that …”
  // “The row took a new turn when Okoro resigned”: what happened is told behind “when”.
  const vague = opening === 'subordinate' && list[opener]!.lower === 'when' && isVague(list.slice(trigger, opener));
  if (opening === 'subordinate' && trigger < opener && /^(?:when|as|while)$/.test(list[opener]!.lower))
    return (vague ? 1.1 : -0.9) + report;
  // “elections in March in which the party won a majority”
  if (opening === 'subordinate' && trigger < opener && opener - trigger < 5 && list[opener]!.lower === 'which')
    return 0.3 + report;
  // “In the elections, the party won …”: the happening is named before the statement of it.
  if (
    opening === 'mark' &&
    (tags[opener] === 'comma' || at[opener + 1]! > at[opener]! + 1) &&
    trigger >= 0 &&
    trigger < opener &&
    !verbs.some((v) => v.from < opener)
  )
    return (list[0]!.lower === 'during' ? -1.4 : 0.2) + report;
  const other = at.slice(verb.from, end).some((i) => i !== index && sameType(i));
  return (other ? -1.2 : -2) + report;
}

/** Whether an infinitive follows “to”. */
function isDone(tags: readonly Tag[], to: number): boolean {
  return tags[tags[to + 1] === 'adverb' ? to + 2 : to + 1] === 'base';
}

/** Whether words only announce that something happened: “took a fresh twist”, “suffered a blow”, “claimed another victim”. */
function isVague(words: readonly Token[]): boolean {
  return words.some(({lower}, k) => TURN.test(lower) || (lower === 'victim' && words[k - 1]?.lower === 'another'));
}
const TURN = /^(?:twist|turn|blow|boost|setback|fillip|embarrassment|headache)s?$/;

/** “The mayor made clear in a speech”: what, only the clause behind it tells. */
function isMadeClear(head: string, next: string | undefined): boolean {
  return /^ma(?:de|kes?)$/.test(head) && /^(?:clear|plain|known)$/.test(next ?? '');
}

/** Verbs that say nothing without what is stated with them. */
const ASSERTING = forms(
  'announce hear heard found write wrote tweet admit claim argue conclude suggest confirm reveal acknowledge declare predict allege maintain assert contend stress concede disclose imply indicate estimate insist complain report comment',
);

const REPORT =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|report(?:ed|s)?|confirm(?:ed|s)|reveal(?:ed|s)|explain(?:ed|s)|wrote|writes|tweet(?:ed|s)|announc(?:ed|es)|believ(?:e|ed|es))$/;

/** Verbs of saying that are no news themselves. */
export const REPORT_ALONE =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|explain(?:ed|s)|believ(?:e|ed|es)|repli(?:ed|es)|remark(?:ed|s))$/;

function isReport(lower: string): boolean {
  return REPORT.test(lower);
}

/** How much less a title says of a happening that its own verb only leads to: “agreed to send an envoy to the talks”. */
function strayVerb(
  {triggers, roles, tokens}: Told,
  at: readonly number[],
  head: number,
  trigger: number,
  types: ReadonlySet<string>,
): number {
  const other = triggers.find(
    (t) =>
      t.index >= at[head]! &&
      t.index < at[trigger]! &&
      !t.types.some((type) => types.has(type.name)) &&
      !t.saying &&
      roles[t.index] !== 'noun',
  );
  if (other) return 0;
  if (at.slice(head + 1, trigger).some((i) => /^(?:after|before|since|until|when)$/.test(tokens[i]!.lower)))
    return -1.4;
  const oblique = at
    .slice(head + 1, trigger)
    .some((i) => roles[i] === 'preposition' && !/^(?:of|by)$/.test(tokens[i]!.lower));
  return oblique ? 0.3 : 0.8;
}

/**
 * What a line loses that leaves out the saying, where a mention’s date is the day on which something was said: what was said may have
 * been on any day, and is only as true as who says it. What was shown or found is true, if not of that day.
 */
export function withoutTelling({when, trigger: {index, token, saying}, sentence: {roles, tokens}}: Mention): number {
  if (when !== null && isHearing(tokens, index)) return 3;
  if (when !== null && isEmerging(token.lower, tokens[index - 1]?.lower)) return 1;
  if (when === null || !isVerb(roles[index]) || !(saying || isStating(token.lower)) || token.lower === 'founded')
    return 0;
  return FACTIVE.has(stem(token.lower)) ? 1 : 3;
}

/** “It emerged that Okoro had fled” tells of nothing without what is stated with it. */
function isEmerging(lower: string, before: string | undefined): boolean {
  return before === 'it' && /^(?:emerged|transpired)$/.test(lower);
}

/** Verbs that take for true what is stated with them. */
const FACTIVE = forms(
  'show find found reveal learn learnt know knew discover prove acknowledge admit concede realise realize confirm',
);

/** “…, a *court* heard”: the happening’s word is who was told. */
export function isHearing(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower === 'court' && tokens[index + 1]?.lower === 'heard';
}
