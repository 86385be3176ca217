/** A line of only `-`, `=`, `*`, `_` or `#`, three or more. */
const CUT = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|#{3,})$/;
/** So many empty lines cut as well. */
const EMPTY = 3;

/**
 * A paste that holds several articles, cut where a line of only `-`, `=`, `*`, `_` or `#` (three or more, with or without
 * blanks between them) stands, at form feeds, and at three or more empty lines. The pieces are as they were pasted,
 * without the lines that cut them. Linear in the length of the text, whatever it holds.
 */
export function splitPaste(text: string): string[] {
  const pieces: string[] = [];
  for (const sheet of text.split('\f')) {
    let lines: string[] = []; // of the piece so far
    let empty = 0;
    const cut = () => {
      const piece = withoutEmptyLines(lines);
      if (piece) pieces.push(piece);
      lines = [];
    };
    for (const line of sheet.split('\n')) {
      const marks = line.replace(/\s+/g, '');
      empty = marks ? 0 : empty + 1;
      if (empty === EMPTY || CUT.test(marks)) cut();
      else lines.push(line);
    }
    cut();
  }
  return pieces;
}

/** The lines as one text, without those before and after that hold nothing. */
function withoutEmptyLines(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim());
  return first < 0 ? '' : lines.slice(first).join('\n').trimEnd();
}
