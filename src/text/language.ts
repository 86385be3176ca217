import {tokens} from './tokens.js';

// The hundred commonest words of a language make up nearly half of its running text, so a share of them is a safe test. A line of a
// wire has fewer, but days, sums and the less common prepositions.
const COMMON = new Set(
  `the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she
  there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time
  these two may then do first any my now such like our over me even most made after also did many before must through back where much your
  how too year years says police people government minister president state percent million last next week month monday tuesday wednesday
  thursday friday saturday sunday above below against among between during following near per since under until while`.split(
    /\s+/,
  ),
);
// As common in the languages around it, and no words of its own.
const FOREIGN = new Set(
  `de la le les des du et un une est dans pour der das und den dem von zu mit ist nicht ein eine el los las y que del por con una il lo gli che di della per non sono het een van
  dat zijn voor niet och att det som på är og af til os ao não um uma em je se na w z nie`.split(/\s+/),
);
const SAMPLE = 4_000;
const PLAIN = /^[A-Za-z]+$/; // nearly all there are, told fast
const LETTER = /\p{L}/u;
const LATIN = /^[\p{Script=Latin}\p{M}\p{N}'’.-]+$/u;

/**
 * Whether a text can be read as English: enough of its words are among the commonest ones, and fewer among those of its neighbours. Texts of fewer than eight
 * words get the benefit of the doubt, if they are in Latin letters at all; of fewer than twenty, some of it, since names fill them.
 */
export function looksEnglish(text: string): boolean {
  const words = tokens(text, {start: 0, end: Math.min(text.length, SAMPLE)}).filter(
    (t) => t.word && (PLAIN.test(t.text) || LETTER.test(t.text)),
  );
  if (words.length === 0) return false;
  const latin = words.filter((t) => PLAIN.test(t.text) || LATIN.test(t.text)).length / words.length;
  if (latin < 0.6) return false;
  const common = words.filter((t) => COMMON.has(t.lower)).length / words.length;
  if (words.filter((t) => FOREIGN.has(t.lower) && !COMMON.has(t.lower)).length > common * words.length) return false;
  return words.length < 8
    ? !/[àâçèêëîïñôöùûüßåøæõãœ]/iu.test(text) || common > 0
    : common >= (words.length < 20 ? 0.14 : 0.18);
}
