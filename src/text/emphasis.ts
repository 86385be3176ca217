import type {Token} from './tokens.js';

/**
 * Tokens without the signs that Markdown sets around words: “the *Evening Star*”, “**Nordair** has closed”, “[the report](https://…)”.
 * A sign that has no other to close it is the writer’s own, such as the star of a footnote, and stays; so does one within a word.
 */
export function withoutEmphasis(tokens: Token[]): Token[] {
  const signs = new Set<number>();
  const open: {sign: string; at: number}[] = [];
  const word = (i: number) => tokens[i]?.word === true;
  const joined = (i: number) => tokens[i - 1]?.end === tokens[i]?.start;
  for (let i = 0; i < tokens.length; i++) {
    const {text} = tokens[i]!;
    if (text === '[') open.push({sign: text, at: i});
    if (text === ']' && tokens[i + 1]?.text === '(' && joined(i + 1)) {
      let last = i + 1;
      while (last < tokens.length && tokens[last]!.text !== ')' && joined(last + 1)) last++;
      const from = open.findLastIndex(({sign}) => sign === '[');
      if (from < 0 || tokens[last]?.text !== ')' || !tokens.slice(open[from]!.at, i).some(isWorded)) continue;
      signs.add(open.splice(from)[0]!.at);
      for (; i <= last; i++) signs.add(i);
      i = last;
    }
    if (!/^[*_]$/.test(text)) continue;
    let next = i + 1;
    while (tokens[next]?.text === text && joined(next)) next++;
    const sign = text.repeat(next - i);
    const before = joined(i) && i > 0;
    const after = joined(next) && next < tokens.length;
    const from = open.findLastIndex((other) => other.sign === sign);
    if (before && from >= 0 && !(after && word(next))) {
      const {at} = open.splice(from)[0]!;
      for (let k = 0; k < sign.length; k++) signs.add(at + k).add(i + k);
    } else if (after && !(before && word(i - 1))) open.push({sign, at: i});
    i = next - 1;
  }
  return signs.size ? tokens.filter((_, i) => !signs.has(i)) : tokens;
}

/** Says something: “[2](#note)” points to a note. */
const isWorded = ({text}: Token): boolean => /\p{L}/u.test(text);
