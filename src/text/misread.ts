/** Text whose bytes were decoded as Windows-1252 or Latin-1. */

/** What Windows-1252 has for the bytes from 80 to 9F; those it leaves free are the control characters of Latin-1. */
export const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** The byte from 80 to BF, less 80, that a character came from; negative where none did. */
function byteOf(character: string): number {
  const code = character.charCodeAt(0);
  return code >= 0x80 && code < 0xc0 ? code - 0x80 : character ? WINDOWS_1252.indexOf(character) : -1;
}

/** The mark that “â€” and a third character stand for (“â€™” for “’”); where that was lost, the closing quotation mark. */
export function misreadMark(third: string): string {
  const byte = byteOf(third);
  return byte < 0 ? '”' : String.fromCharCode(0x2000 + byte);
}

/** What a tokeniser parts from “â€” with a blank, and what of it only before another blank: a dash, not a quotation. */
const PARTED = /^ (?:[™˜œ¦\ufffd]|“ )/;

/** The mark or space that stands where UTF-8 was misread, and where it ends; null where the text stands for itself. */
export function misread(text: string, at: number): {mark: string; end: number} | null {
  const second = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) !== 0xe2 || (second !== 0x20ac && second !== 0x80)) return null;
  const from = text.charCodeAt(at + 2) === 32 && PARTED.test(text.slice(at + 2, at + 5)) ? at + 3 : at + 2;
  const third = text.charAt(from);
  return {mark: misreadMark(third), end: byteOf(third) < 0 && third !== '\ufffd' ? at + 2 : from + 1};
}

/** “Â” before a no-break space or a pound sign is one half of it, misread in the same way. */
export const halfOfNext = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0xc2 && text.charCodeAt(at + 1) >= 0xa0 && text.charCodeAt(at + 1) < 0xc0;
