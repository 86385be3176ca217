import {endings} from '../../text/endings.js';
import {madeFrom} from '../../text/participles.js';
import type {Statement} from '../../text/statements.js';
import {endsPhrase, type Line, phraseStart} from '../../text/syntax.js';
import type {Mention} from '../mentions.js';
import type {Draft} from './drafts.js';
import {CONTENT} from './factuality.js';
import {range, trimmed} from './trimming.js';

/** What a participle with the date says of the noun before it, as headlines do without “was”: “Housing levy introduced”, “Suit filed in Tallis”. */
export function* reduced({aside, sentence, dated, trigger}: Mention, found: Line, price: number): Generator<Draft> {
  const {at, tags, words: list} = found;
  // “The deal, *signed* in May by four parties, …”: the happening itself may be told so.
  const told = at.indexOf(trigger.index);
  const itself = dated[0] && tags[told] === 'passive' && tags[told - 1] === 'comma' ? told : -1;
  const k = aside === undefined ? itself : at.indexOf(aside);
  const last = tags[k - 1] === 'comma' ? k - 2 : k - 1;
  if (k < 1 || !endsPhrase(list, tags, last)) return;
  let from = phraseStart(found, last);
  let opens = from;
  while (/^(?:preposition|determiner|noun|name)$/.test(tags[opens - 1] ?? '')) opens--;
  const that = list[opens - 1]?.lower === 'that' && tags[opens - 2] === 'noun' && !CONTENT.test(list[opens - 2]!.lower);
  if (tags[from - 1] === 'relative' || (that && list[k + 1]?.lower !== 'by')) return; // “whom Okoro defeated”, “the plan that the council of Tallis approved”
  if (tags[from - 1] === 'to' && tags[from] === 'noun') from++; // “to reinstate judges sacked by Okoro”: a verb that nobody knows
  from = madeFrom(found, from, k);
  // “a letter to *Lind* revealed in May”: without a comma, it is said of the letter.
  const of = last === k - 1 && tags[from] === 'name' && /^(?:of|to|from|for)$/.test(list[from - 1]?.lower ?? '');
  if (of && tags[from - 2] === 'noun' && endsPhrase(list, tags, from - 2)) from = phraseStart(found, from - 2);
  while (from < last && /^(?:the|an?|its|his|her|their|this|that)$/.test(list[from]!.lower)) from++;
  const verb = {from: k, to: k + 1, head: k, passive: true};
  const subject = {from, to: last + 1};
  const statement: Statement = {subject, apposition: null, core: last + 1, verb, opening: 'relative', opener: k - 1};
  const {start, end: over} = dated[0]!.timex;
  const isDay = (j: number) => list[j]!.end > start && list[j]!.start < over;
  // “built in 1902 [and owned by Okoro]”: what is of no day
  const goesOn = (j: number) =>
    tags[j] === 'conjunction' && list[j]!.start >= over && /^(?:passive|finite)$/.test(tags[j + 1] ?? '');
  const close = tags.findIndex((tag, j) => j > k && (isDay(j) || goesOn(j) || /^(?:comma|stop|finite|aux)$/.test(tag)));
  let until = close < 0 ? tags.length : close;
  while (until > k + 1 && tags[until - 1] === 'preposition') until--;
  const part = {at: at.slice(0, until), words: list.slice(0, until), tags: tags.slice(0, until), verbs: []};
  const telling = range(from, last + 1).filter((i) => tags[i] === 'name' || !PLAIN.test(list[i]!.lower));
  const named = telling.length > 1 || telling.some((i) => tags[i] === 'name');
  // “The mill, built in 1888”: what only its article tells keeps it, and the date, without which nothing is said.
  const day = close > k && isDay(close) ? close : -1;
  if (!named && day > 0 && /^[12]\d{3}$/.test(list[day]!.text) && tags[from - 1] === 'determiner') {
    let to = day;
    while (to < tags.length && isDay(to)) to++;
    if (day - k < 3) yield {sentence, kept: at.slice(from - 1, to), verb: at[k]!, score: 2.3 - price};
  }
  for (const {at: end, cost} of endings(part, statement)) {
    if (end === k + 1 && !named) continue; // “inquiry begun”, “latest polls taken”
    const kept = [...range(from, last + 1), ...range(k, end)].map((i) => at[i]!);
    yield {sentence, kept: trimmed(sentence, kept), verb: at[k]!, score: 2.3 - cost - price};
  }
}

/** Words that do not tell which of its kind a thing is. */
export const PLAIN = /^(?:first|last|latest|next|new|other|second|third|only|recent|previous|initial|final)$/;
