/** Dates as a reader types them, to go there: `20170502`, `2.5.2017`, `2 May`, `May 2017`, `2017年5月2日`. */

import type {Span} from '../model.js';
import {parseEdtf} from '../time/edtf.js';
import {intl} from '../time/intl.js';
import {plain} from './filter.js';
import {anchor} from './marks.js';
import type {Domain, Entry, Filter} from './source.js';
import type {Store} from './store.js';

const two = (n: number | undefined): string => String(n).padStart(2, '0');

/**
 * The stretch that was typed, half-open, milliseconds UTC; null where it names none, or more than a date.
 *
 * @param lang BCP 47 tag of the names of months, and of whether the day or the month comes first
 * @param near instant for what is not said: of the years, or centuries, the nearest is meant
 */
export function typedDate(typed: string, lang: string, near: number): Span | null {
  // Digits of other scripts, and full-width ones, are digits.
  const text = typed
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .trim();
  const found = read(/^\d{6}(?:\d\d)?$/.test(text) ? text.replace(/^(....)(..)/, '$1-$2-').replace(/-$/, '') : text);
  return found && {start: found.start, end: found.end};

  function read(said: string): Span | null {
    const edtf = parseEdtf(said);
    if (edtf) return edtf.end > edtf.start ? edtf : null;
    const numbers = said.match(/\d+/g)?.map(Number) ?? [];
    const words = plain(said).match(/\p{L}{3,}/gu) ?? [];
    if (!numbers.length || numbers.length > 3 || words.length > 1) return null;
    const long = numbers.findIndex((n) => n > 99);
    let year = long < 0 ? undefined : numbers.splice(long, 1)[0];
    let month = words[0] === undefined ? undefined : monthOf(words[0], lang);
    if (words.length && !month) return null;
    let day: number | undefined;
    if (month) [day, year = day === undefined ? year : numbers[1]] = [numbers[0], year];
    else {
      if (numbers.length === 3) year = numbers.pop();
      if (numbers.length !== 2) return null;
      const [a, b] = numbers as [number, number];
      const dayFirst = long === 0 ? false : a > 12 || (b <= 12 && daysFirst(lang));
      [day, month] = dayFirst ? [a, b] : [b, a];
    }
    const date = (y: number): Span | null =>
      parseEdtf(`${String(y).padStart(4, '0')}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`);
    if (year !== undefined && year > 99) return date(year);
    // “2 May” and “2.5.17”: the one nearest to what is in sight.
    const every = year === undefined ? 1 : 100;
    const about = new Date(near).getUTCFullYear();
    const first = year === undefined ? about : about - ((((about - year) % 100) + 100) % 100);
    const dates = [-4, -1, 0, 1, 4].flatMap((step) => date(first + step * every) ?? []);
    const away = ({start}: Span): number => Math.abs(start - near);
    return dates.reduce<Span | null>((a, b) => (a && away(a) <= away(b) ? a : b), null);
  }
}

/** The event nearest to a stretch, if there is any, and a view that holds both: at its present scale, unless the stretch would be a mere line. */
export function nearest(
  store: Store,
  {from, to}: Domain,
  view: Domain,
  filter?: Filter,
): Domain & {near: Entry | null} {
  const there = {start: from, index: -1} as Entry;
  const [before, after] = [store.next(there, -1, filter), store.next(there, 1, filter)];
  const away = (entry: Entry | null): number => (entry ? Math.max(0, entry.start - to, from - entry.end) : Infinity);
  const near = away(after) <= away(before) ? after : before;
  const at = near ? anchor(near) : from;
  const [first, last] = [Math.min(from, at), Math.max(to, at)];
  const length = Math.max((last - first) * 1.25, Math.min(view.to - view.from, (to - from) * 60));
  const middle = (first + last) / 2;
  return {near, from: middle - length / 2, to: middle + length / 2};
}

/** Of a name at least three letters; English ones are understood everywhere. */
function monthOf(word: string, lang: string): number | undefined {
  for (const locale of [lang, 'en']) {
    const names = Array.from({length: 12}, (_, m) =>
      ['long', 'short'].map((month) =>
        plain(intl(locale, {month: month as 'long', day: 'numeric'}).format(Date.UTC(2001, m, 1))),
      ),
    );
    const meant = names.flatMap((forms, m) =>
      forms.some((form) => form.match(/\p{L}{3,}/gu)?.some((name) => name.startsWith(word))) ? [m + 1] : [],
    );
    if (meant.length === 1) return meant[0];
  }
  return undefined;
}

const daysFirst = (lang: string): boolean => {
  // Plain English puts the day first here, as the drawing does.
  const order = intl(lang === 'en' ? 'en-GB' : lang, {day: 'numeric', month: 'numeric'}).formatToParts(0);
  return order.find(({type}) => type === 'day' || type === 'month')?.type === 'day';
};
