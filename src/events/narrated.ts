import type {Timex} from '../model.js';
import type {Sentence} from '../text/reading.js';
import {DAY, dayNumber, formatDay} from '../time/calendar.js';
import {resolve, type Expression} from '../time/find.js';

/** So many days later, at the most, is what a story that goes on tells next. */
const ONWARD = 125;
/** So long before the day of writing is what is told as a story of its own. */
const LONG_AGO = 330 * DAY;
/** A month or a day of one, of which nobody said which year. */
const isBare = ({meaning, needs}: Expression): boolean =>
  /^month(?:-day)?$/.test(meaning.kind) && needs === 'dct' && !('step' in meaning);

/**
 * Mends what a month means in a story of another year: “They were seized on 18 September 2013. They were freed *in November*. An amnesty *in
 * December* …”. A month without a year, right behind one with its year and in the same paragraph, is of that year where it follows soon upon
 * it and else would lie a year or more from it.
 *
 * @param table what each expression means, in the order of the text; changed
 * @param dct the day of the page
 */
export function narrate(
  list: readonly Expression[],
  table: Timex[],
  sentences: readonly Sentence[],
  dct: string | undefined,
): Timex[] {
  let at = 0;
  let anchor: {timex: Timex; sentence: number} | null = null;
  for (const [i, expression] of list.entries()) {
    while (at < sentences.length && sentences[at]!.end <= expression.start) at++;
    const {begin, grain} = table[i]!;
    if (begin === undefined || dct === undefined || !/^(?:day|month)$/.test(grain ?? '')) continue;
    if (expression.needs === 'nothing') {
      // Only a day is told as a story; what was founded in a month of old may be seen in any November.
      const old = grain === 'day' && Date.parse(dct) - begin > LONG_AGO;
      anchor = old && !isBound(sentences[at], expression.start) ? {timex: table[i]!, sentence: at} : null;
      continue;
    }
    if (!anchor || expression.direction === 'future' || !isBare(expression)) continue;
    const near = at === anchor.sentence || (at === anchor.sentence + 1 && isSameParagraph(sentences, at));
    const told = near ? inStory(expression, anchor.timex) : null;
    if (!told || begin - told.begin! < LONG_AGO) {
      anchor = null;
      continue;
    }
    table[i] = told;
    anchor = {timex: told, sentence: at};
  }
  return table;
}

/** “has worsened since he was killed on 7 July 2021”: what goes on from then is no story of then. */
function isBound(sentence: Sentence | undefined, start: number): boolean {
  return !!sentence?.tokens.some(({lower, end}) => end <= start && /^(?:since|until|till|from)$/.test(lower));
}

/** What an expression means soon after another; null where that is not soon. */
function inStory(expression: Expression, {begin: from}: Timex): Timex | null {
  const [timex] = resolve([expression], {dct: formatDay((dayNumber(from!) + ONWARD) * DAY)});
  const {begin} = timex!;
  return begin !== undefined && begin > from! && begin <= from! + ONWARD * DAY ? timex! : null;
}

/** Only a space stands between two sentences of one paragraph. */
function isSameParagraph(sentences: readonly Sentence[], at: number): boolean {
  return sentences[at] !== undefined && sentences[at].start - sentences[at - 1]!.end <= 1;
}
