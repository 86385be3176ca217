import type {ArticleInput} from '../model.js';
import {mailDay} from './mail-date.js';

/** What stands alone in the lines over and under the fields. */
const FENCE = '---';
/** A field, what goes on with one, or a remark. */
const FIELD = /^(?:[\w-]+:|[\s#-]|$)/;
/** More lines than this are no fields. */
const MOST = 99;

/**
 * The article under the fields that site generators write between two lines of `---` over a Markdown file, with those of
 * them that tell its title, author and day; a text without such fields as it is. Of YAML only plain and quoted words after
 * a key are read, which is all that these three are written with.
 */
export function readFrontMatter(source: string): Pick<ArticleInput, 'text' | 'title' | 'author' | 'published'> {
  const fields: string[] = [];
  let start = 0;
  for (let fences = 0; fences < 2;) {
    const stop = source.indexOf('\n', start);
    const line = source.slice(start, stop < 0 ? undefined : stop).trimEnd();
    if (line === FENCE) fences++;
    else if (fences === 0 || !FIELD.test(line) || fields.length === MOST) return {text: source};
    else fields.push(line);
    if (stop < 0) return {text: source};
    start = stop + 1;
  }
  const text = source.slice(start);
  if (!/\S/.test(text)) return {text: source};
  const field = (key: RegExp) => {
    const said = fields.find((line) => key.test(line));
    return said
      ?.slice(said.indexOf(':') + 1)
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2');
  };
  const [title, author, date] = [field(/^title:/i), field(/^author:/i), field(/^(?:date|pubDate|published):/i)];
  return {
    text,
    ...(title && {title}),
    ...(author && !author.startsWith('[') && {author}),
    ...(date && {published: mailDay(date) ?? date}),
  };
}
