import {isSpace, trimmed, type Stretch} from './snippet.js';

/**
 * Abbreviations after which a full stop does not end a sentence. Those of the first list are always followed by a name or a
 * number; those of the second may also end a sentence, which the next word’s capital decides.
 */
const BEFORE_NAME = new Set(
  `mr mrs ms dr prof gen col lt sgt capt cpl maj adm cmdr rev hon sen rep gov pres st mt ft sr jr messrs no nos vol fig art sec vs v cf al approx dept est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
);
const MAY_END = new Set(
  'inc ltd co corp plc bros llc etc u.s u.k u.n e.u u.s.a d.c a.m p.m am pm ph.d b.a m.a'.split(' '),
);

// Words that open sentences far more often than they are part of a name that follows an abbreviation.
const OPENERS = new Set(
  'the a an he she it they we i you this that these those but and in on at for as with when while after before if there his her its their our my'.split(
    ' ',
  ),
);

/** How long a sentence may grow before a line is cut at the next space; keeps one endless line from being one sentence. */
const LONGEST = 2_000;

/**
 * The sentences of a stretch, in order, without the white space around them: every character that is not white space belongs
 * to exactly one. A terminator ends a sentence unless it belongs to an abbreviation, an initial or a number; closing quotes
 * and brackets stay with what they close. Own rules, because the ICU data behind `Intl.Segmenter` differ between browsers
 * and offsets must not.
 */
export function sentences(text: string, {start, end}: Stretch = {start: 0, end: text.length}): Stretch[] {
  const found: Stretch[] = [];
  let from = start;
  const cut = (at: number) => {
    const sentence = trimmed(text, {start: from, end: at});
    if (sentence.start < sentence.end) found.push(sentence);
    from = at;
  };
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (i - from > LONGEST && isSpace(unit)) cut(i);
    if (!isTerminator(unit)) continue;
    let after = i + 1;
    while (after < end && isTerminator(text.charCodeAt(after))) after++;
    const closed = afterClosers(text, after, end);
    if (endsSentence(text, from, i, after, closed, end)) cut(closed);
    i = Math.max(i, after - 1);
  }
  cut(end);
  return found;
}

function isTerminator(unit: number): boolean {
  return unit === 46 || unit === 33 || unit === 63 || unit === 0x2026; // . ! ? …
}

/** Also ” and ’ after a wrong decoding: “â€” with a third character or, where that was lost, before a space or a capital. */
const CLOSER = /^(?:["'”’)\]»]|â[€\x80](?:[™\x99\x9d]|(?=[\s\p{Lu}]|$)))/u;
const BROKEN_OPENER = /^â[€\x80][œ\x9c˜\x98]/;

/** Past the quotes and brackets that close after a terminator, also tokenised ones that stand off by a space. */
function afterClosers(text: string, at: number, end: number): number {
  for (let closer; at < end && (closer = CLOSER.exec(text.slice(at, Math.min(end, at + 3))));) at += closer[0].length;
  // A lone straight quote after a space closes only when white space follows it too: `said . " The next`.
  if (
    at + 1 < end &&
    text[at] === ' ' &&
    /["”]/.test(text[at + 1]!) &&
    (at + 2 >= end || isSpace(text.charCodeAt(at + 2)))
  ) {
    const opens = /^["”]\s+[\p{Lu}`"“]/u.test(text.slice(at + 1, at + 5)) && isOpenBefore(text, at);
    if (opens) return at + 2;
  }
  return at;
}

/** Whether a straight quotation mark is open at this point of the line: an odd number of them stands before it. */
function isOpenBefore(text: string, at: number): boolean {
  let marks = 0;
  for (let i = at - 1, least = Math.max(0, at - 1_000); i >= least && text[i] !== '\n'; i--)
    if (text[i] === '"') marks++;
  return marks % 2 === 1;
}

function endsSentence(text: string, from: number, dot: number, after: number, closed: number, end: number): boolean {
  if (closed >= end) return true;
  if (!isSpace(text.charCodeAt(closed))) {
    // "over.“The", "end.The": pages lose the space between sentences; a capital after a lower-case word shows it.
    return (
      text[dot] === '.' &&
      after === dot + 1 &&
      /[\p{Ll})"”]{2}$/u.test(text.slice(Math.max(from, dot - 2), dot)) &&
      /^["“]?\p{Lu}\p{Ll}/u.test(text.slice(closed, closed + 3))
    );
  }
  let next = closed;
  while (next < end && isSpace(text.charCodeAt(next))) next++;
  if (next >= end) return true;
  if (BROKEN_OPENER.test(text.slice(next, next + 3))) next += 3;
  const ahead = text.slice(next, next + 24);
  if (!/^["'“‘([`«•–—-]*[\p{Lu}\p{N}]/u.test(ahead) && !/^["“‘]/.test(ahead)) return false;
  if (text[dot] !== '.' || after > dot + 1) return true;
  let wordStart = dot;
  while (wordStart > from && /[\p{L}\p{N}.’'-]/u.test(text[wordStart - 1]!)) wordStart--;
  const word = text.slice(wordStart, dot).toLowerCase();
  const following = /^["'“‘([]*([\p{L}\p{N}.’'-]*)/u.exec(ahead)?.[1] ?? '';
  if (word === '') return true;
  if (/^\p{L}$/u.test(word)) return word === 'i' || OPENERS.has(following.toLowerCase()); // an initial: “J. Smith”
  if (BEFORE_NAME.has(word)) {
    return word === 'no'
      ? !/^\p{N}/u.test(following)
      : OPENERS.has(following.toLowerCase()) && !/^\p{N}/u.test(following);
  }
  if (MAY_END.has(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return OPENERS.has(following.toLowerCase());
  return true;
}
