/**
 * A paste that holds several articles, cut where a line of only `-`, `=`, `*`, `_` or `#` (three or more) stands, at
 * form feeds, and at three or more empty lines. The pieces are as they were pasted, without the lines that cut them.
 */
export function splitPaste(text: string): string[] {
  return text
    .split(
      /\f|^[^\S\n]*(?:-(?:[^\S\n]*-){2,}|=(?:[^\S\n]*=){2,}|\*(?:[^\S\n]*\*){2,}|_{3,}|#{3,})[^\S\n]*$|\n(?:[^\S\n]*\n){3,}/mu,
    )
    .map((piece) => piece.replace(/^\s*\n|\s+$/g, '').trimEnd())
    .filter((piece) => /\S/.test(piece));
}
