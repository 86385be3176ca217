const NAME_LINE =
  /^[•·*\s–—-]*(?:by:?\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin|and)){1,4}$/u;
const BYLINE =
  /^[(•·*\s–—-]*(?:(?:by|from|reporting by|written by|edited by):?\s+\p{Lu}|(?:staff|agenc(?:y|ies)|wire)(?: (?:reports?|reporters?|writers?|and|staff|agencies|services?)){1,3}$)/iu;
/** What ends like a sentence, or goes on. */
export const ENDS = /[.!?…:;,]\s?["'”’)\]]*$/;

/** Who wrote it: “By Ana Belmonte and Tom Reed”, “Staff report”, a name alone. */
export function isByline(text: string): boolean {
  return text.length < 90 && !ENDS.test(text) && (BYLINE.test(text) || (NAME_LINE.test(text) && isShort(text)));
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 6;
}
