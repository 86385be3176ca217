import type {ArticleInput} from '../model.js';
import {mailDay} from './mail-date.js';

const FENCED = /^---[ \t]*\r?\n((?:[\w-]+:[^\n]*\n|[ \t#-][^\n]*\n|\r?\n){1,99})---[ \t]*(?:\r?\n|$)/;

/**
 * The article under the fields that site generators write between two lines of `---` over a Markdown file, with those of
 * them that tell its title, author and day; a text without such fields as it is. Of YAML only plain and quoted words after
 * a key are read, which is all that these three are written with.
 */
export function readFrontMatter(source: string): Pick<ArticleInput, 'text' | 'title' | 'author' | 'published'> {
  const fenced = FENCED.exec(source);
  const text = fenced && source.slice(fenced[0].length);
  if (!fenced || !text || !/\S/.test(text)) return {text: source};
  const field = (key: RegExp) => {
    const line = fenced[1]!.split('\n').find((each) => key.test(each));
    return line
      ?.slice(line.indexOf(':') + 1)
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
