import {isFinite} from '../../text/grammar.js';
import {MONTH, PERIOD} from '../../text/syntax.js';
import type {Told} from '../mentions.js';

/** Without the date that places the event, and the preposition that led to it: the date stands beside the title. */
export function withoutDate({tokens, roles, kind}: Told, kept: number[], isDate: (i: number) => boolean): number[] {
  const dropped = new Set<number>();
  // “was today charged”: between an auxiliary and its verb.
  const isInside = (lead: number, after: number | undefined) =>
    roles[lead] === 'aux' && /^(?:past|participle|base|adverb)$/.test(roles[after ?? -1] ?? '');
  for (let k = 0; k < kept.length; k++) {
    if (!isDate(kept[k]!)) continue;
    const from = k;
    const joiner = (j: number) =>
      j + 1 < kept.length && /^(?:and|to|–|-)$/.test(tokens[kept[j]!]!.lower) && isDate(kept[j + 1]!);
    while (k + 1 < kept.length && (isDate(kept[k + 1]!) || joiner(k + 1))) k++;
    const before = kept[from - 1];
    const after = kept[k + 1];
    const pair = after !== undefined && /^(?:and|or|to|–|-)$/.test(tokens[after]!.lower) ? kept[k + 2] : undefined;
    const another =
      pair !== undefined &&
      !isDate(pair) &&
      (roles[pair] === 'number' || tokens[pair]!.lower === 'in' || MONTH.test(tokens[pair]!.lower));
    if (another) continue; // “in 2014 and 2016”, “in March and June”
    const owns = after !== undefined && (/^['’]$/.test(tokens[after]!.text) || /['’]s$/.test(tokens[kept[k]!]!.text));
    const described = after !== undefined && /^(?:noun|name|number|present|participle)$/.test(roles[after]!);
    const [opens, year] = [roles[kept[from]!], /^\d{4}$/.test(tokens[kept[from]!]!.text)];
    // “at the weekend | officials said”
    const weekend =
      tokens[kept[k]!]!.lower === 'weekend' && (from === 1 || /^(?:at|over)$/.test(tokens[kept[from]!]!.lower));
    const attributive =
      described &&
      !weekend &&
      ((opens === 'determiner' && !(from === 0 && /^(?:this|last|next)$/.test(tokens[kept[from]!]!.lower))) || // “the 10 February gala”, but “this morning Lind …”
        (before !== undefined &&
          (roles[before] === 'determiner' ||
            /['’]s$/.test(tokens[before]!.text) ||
            (year && (/^(?:noun|name)$/.test(roles[before]!) || (kind === 'headline' && roles[after] === 'noun'))))));
    // “won a landslide in February 1997 elections”, but “in February 1997 elections were held”: the noun is the phrase’s.
    const led = roles[before ?? -1] === 'preposition' && from > 1 && roles[kept[from - 2]!] !== 'mark';
    const ends =
      after !== undefined &&
      roles[after] === 'noun' &&
      after === kept[k]! + 1 &&
      !/^(?:noun|name|aux|past|present|participle|determiner|subordinator|pronoun)$/.test(roles[after + 1] ?? '');
    const named =
      led && ends && tokens[after + 1]?.lower !== 'to' && !PERIOD.test(tokens[after]!.lower) && opens !== 'determiner';
    // “a strong 2013 will help”: the year is what the sentence is about.
    const head =
      year &&
      before !== undefined &&
      roles[before] === 'noun' &&
      /^(?:aux|past|present)$/.test(roles[after ?? -1] ?? '');
    // also “moved on from its disastrous 2013”: an adjective asks for its noun.
    const lacks = year && before !== undefined && ADJECTIVE.test(tokens[before]!.lower);
    const articled = (head || lacks) && roles[kept[from - 2] ?? -1] === 'determiner';
    // “the printing of [yesterday’s] papers”, “[this week’s] talks were …”: what no line may say.
    const deictic = kept.slice(from, k + 1).some((i) => /^(?:today|yesterday|tomorrow|tonight)/.test(tokens[i]!.lower));
    const leading = before === undefined && /^(?:this|last|next)$/.test(tokens[kept[from]!]!.lower);
    if (owns && !attributive && (deictic || leading)) {
      let to = k;
      while (/^(?:['’]|s)$/.test(tokens[kept[to + 1] ?? -1]?.lower ?? '')) to++;
      for (let j = from; j <= to; j++) dropped.add(kept[j]!);
    }
    const bracketed =
      before !== undefined && /^[([]$/.test(tokens[before]!.text) && /^[)\]]$/.test(tokens[after ?? before]!.text);
    if (attributive || owns || articled || bracketed || named) continue; // “the 2016 election” keeps its year
    let first = from;
    if (before !== undefined && roles[before] === 'determiner') first--;
    // “met Lind [as recently as last May]”
    const asOf = (n: number) => tokens[kept[first - n] ?? -1]?.lower ?? '';
    if (asOf(1) === 'as' && asOf(3) === 'as' && /^(?:recently|early|late)$/.test(asOf(2))) first -= 3;
    const lead = kept[first - 1];
    // “Between March and July at least 30 people were killed”, “Before dawn on Friday police entered”
    const spans = first === 1 && k > from && /^(?:between|from|before|after)$/.test(tokens[lead!]!.lower);
    // “was tested and [in 2007] admitted the theft”: “and” joins no other date.
    const joins = (i: number) =>
      tokens[i]!.lower === 'and' &&
      isFinite(roles[after ?? -1]) &&
      !(i === before && MONTH.test(tokens[kept[from]!]!.lower)); // “and October brings …”
    const needs = (i: number) => NEEDS_DATE.test(tokens[i]!.lower) && !isInside(i, after) && !joins(i);
    if (spans) first--;
    else if (lead !== undefined && needs(lead)) continue;
    const adverbial = /^(?:today|yesterday|tomorrow|tonight|earlier|last|next|this)$/.test(tokens[kept[from]!]!.lower);
    const leads = adverbial
      ? /^(?:during|of|early|late|starting|beginning)$/
      : /^(?:in|on|at|over|during|of|early|late|around|about|starting|beginning)$/; // not “sworn in today”
    if (lead !== undefined && leads.test(tokens[lead]!.lower)) {
      const verb = kept[first - 2];
      if (verb !== undefined && needs(verb)) continue;
      first--;
      if (/^(?:around|about)$/.test(tokens[lead]!.lower) && tokens[verb ?? lead]!.lower === 'at') first--; // “[at around 21:30]”
      // “for much of March”, “for the rest of 2001”
      if (
        tokens[lead]!.lower === 'of' &&
        /^(?:much|most|part|half|rest|remainder|all)$/.test(tokens[verb ?? lead]!.lower)
      ) {
        const article = roles[kept[first - 2] ?? -1] === 'determiner' ? 1 : 0;
        if (/^(?:for|in|during)$/.test(tokens[kept[first - 2 - article] ?? lead]!.lower)) first -= 2 + article;
      }
    }
    // “said [only on Monday] that”, but “Only on Monday did he say”
    const only = tokens[kept[first - 1] ?? -1]?.lower === 'only';
    if (only && first === 1) continue;
    if (only) first--;
    // “[only] filed her suit [last week]”: what it limits goes.
    const limits = kept.slice(0, first).findLastIndex((i) => tokens[i]!.lower === 'only');
    const apart = (i: number) => !tokens[i]!.word || /^(?:conjunction|subordinator|relative)$/.test(roles[i]!);
    if (limits > 0 && isFinite(roles[kept[limits + 1] ?? -1]) && !kept.slice(limits, first).some(apart))
      dropped.add(kept[limits]!);
    // “An update released on Thursday came”: the participle would stand bare.
    const reduced =
      /^(?:past|participle)$/.test(roles[kept[first - 1] ?? -1] ?? '') &&
      !/^(?:aux|preposition)$/.test(roles[kept[first - 2] ?? -1] ?? ''); // but “went into hiding last year”
    const aside = after !== undefined && tokens[after]!.text === ',' && tokens[kept[first - 2] ?? after]!.text === ',';
    if (reduced && (aside || /^(?:past|aux|present)$/.test(roles[after ?? -1] ?? ''))) continue;
    if (tokens[kept[k + 1] ?? -1]?.lower === 'local' && tokens[kept[k + 2] ?? -1]?.lower === 'time') k += 2;
    for (let j = first; j <= k; j++) dropped.add(kept[j]!);
    // “Apple, on Tuesday, told …”: the commas around it go with it.
    const [open, close] = [kept[first - 1], kept[k + 1]];
    const closes = close !== undefined && tokens[close]!.text === ',';
    if (closes && (open === undefined || tokens[open]!.text === ',')) {
      dropped.add(close);
      const next = roles[kept[k + 2] ?? -1];
      if (open !== undefined && (next === 'past' || next === 'aux' || next === 'present')) dropped.add(open);
    }
  }
  // “Wednesday and Thursday”, “May 1, 2017”: what joined two dates goes with them.
  kept.forEach((i, k) => {
    if (dropped.has(i) || (tokens[i]!.word && !/^(?:and|to|until)$/.test(tokens[i]!.lower))) return;
    const last = k === kept.length - 1;
    if (dropped.has(kept[k - 1] ?? -1) && (dropped.has(kept[k + 1] ?? -1) || last)) dropped.add(i);
  });
  return kept.filter((i) => !dropped.has(i));
}

/** What can only be an adjective. */
const ADJECTIVE =
  /(?:ous|ful|ive|ible|able|ic|ish|less|ant|bad|good|great|strong|weak|poor|tough|difficult|busy|bumper|record)$/;

/** Words that say nothing without the date behind them. */
const NEEDS_DATE =
  /^(?:scheduled|due|set|slated|planned|expected|dated|since|until|till|by|from|between|before|after|through|to|for|than|and|is|was|were|are|be|been|as|spent|spend|spends|spending|choos(?:es?|ing)|chose|mark(?:s|ed|ing)|celebrat(?:es?|ed|ing))$/;
