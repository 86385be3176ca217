import type {Block} from '../model.js';
import type {Expression} from '../time/find.js';

/** Fewer lines of one kind may stand in a text by chance. */
const LEAST = 3;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
/** A year alone, or before what happened then: “1971 Wins the prize”. */
const YEAR_LINE = /^(?:1[5-9]|20)\d\d(?=[^\S\n]*$|[^\S\n]+["“‘\p{Lu}])/gmu;
const MONTH_LINE = new RegExp(`^(?:${MONTHS.join('|')})(?=[^\\S\\n]*:?$)`, 'gmi');

/**
 * The expressions of a text with the years and months at the head of its lines that say too little alone: “2008 Moves to Tallis” may be a
 * name, and “May” a verb, but not among lines that begin with other years, or below those that are other months. Months that head a text
 * about one year, by its headline, are of that year.
 */
export function withHeadings(text: string, blocks: readonly Block[], list: Expression[]): Expression[] {
  const years = completed(text, list, YEAR_LINE, (line) => ({kind: 'year', year: Number(line)}));
  const headline = blocks.find(({kind}) => kind === 'headline');
  // “2024 in review: the year in Merrow”: only a year that is named counts.
  const named = list.flatMap(({meaning, end}) =>
    headline && meaning.kind === 'year' && end <= headline.end ? [meaning.year] : [],
  );
  const year = named.length === 1 ? named[0] : undefined;
  return completed(text, years, MONTH_LINE, (line) => {
    const month = MONTHS.findIndex((name) => name.toLowerCase() === line.toLowerCase()) + 1;
    return year === undefined ? {kind: 'month', month} : {kind: 'month', month, year};
  });
}

/** The list with all lines of a pattern in it, in order of time as they are, where some of them are already known to be dates. */
function completed(
  text: string,
  list: Expression[],
  pattern: RegExp,
  meaningOf: (line: string) => Expression['meaning'] & {kind: 'year' | 'month'},
): Expression[] {
  const lines = [...text.matchAll(pattern)];
  if (lines.length < LEAST) return list;
  const known = new Map(list.map((one) => [one.start, one]));
  const model = lines.map(({index}) => known.get(index)).find((one, i) => one?.text === lines[i]![0]);
  const meanings = lines.map(([line]) => meaningOf(line));
  const places = meanings.map((meaning) => (meaning.kind === 'year' ? Number(meaning.year) : meaning.month));
  if (!model || places.some((place, i) => i > 0 && place < places[i - 1]!)) return list;
  const made = lines.flatMap(({index, 0: line}, i): Expression[] => {
    const old = known.get(index);
    const meaning = meanings[i]!;
    const dated = 'year' in meaning;
    if (old && (old.text !== line || old.needs === 'nothing' || !dated)) return [];
    return [{...model, start: index, end: index + line.length, text: line, meaning, needs: dated ? 'nothing' : 'dct'}];
  });
  const starts = new Set(made.map(({start}) => start));
  return [...list.filter(({start}) => !starts.has(start)), ...made].sort((a, b) => a.start - b.start);
}
