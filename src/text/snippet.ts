import type {Evidence, Snippet} from '../model.js';

/** Anything that lies in a text: half-open, UTF-16 units. */
export interface Stretch {
  start: number;
  end: number;
}

/** How many characters of context an evidence keeps on each side, so that its words can be found in an edited text. */
const CONTEXT = 32;

/** True when the two share at least one character. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly in `outer`. */
export function contains(outer: Stretch, inner: Stretch): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when the two are equal or one lies wholly in the other. */
export function nested(a: Stretch, b: Stretch): boolean {
  return contains(a, b) || contains(b, a);
}

/** Index of the first number that is greater. */
export function firstAfter(ascending: readonly number[], x: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! > x) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The same stretch without white space at its ends; empty when there is nothing else. */
export function trimmed(text: string, {start, end}: Stretch): Stretch {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return {start, end};
}

/** White space as JavaScript’s `\s` has it, and the zero-width characters that hide between words on web pages. */
export function isSpace(unit: number): boolean {
  return (
    unit === 32 ||
    (unit >= 9 && unit <= 13) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/**
 * The words of a snippet with their context, ready to be shown and to be found again.
 *
 * @throws RangeError when the snippet does not lie in the text
 */
export function evidenceOf(text: string, {article, start, end}: Snippet, says = ''): Evidence {
  if (!(start >= 0 && start < end && end <= text.length)) {
    throw new RangeError(`snippet ${start}–${end} is outside ${article} (${text.length} characters)`);
  }
  return {
    article,
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(wholeCharacter(text, Math.max(0, start - CONTEXT)), start),
    suffix: text.slice(end, wholeCharacter(text, Math.min(text.length, end + CONTEXT))),
    says,
  };
}

/** The offset itself, or the one after it where it would split a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset + 1 : offset;
}
