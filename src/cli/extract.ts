import {existsSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {compareTimelines, tellChanges, type Changes} from '../events/changes.js';
import {isArticleName} from '../formats/article-files.js';
import type {Diagnostic, Timeline} from '../model.js';
import {timelineSteps, type TimelineOptions} from '../timeline.js';
import {readEditsFile, readTimelineFile} from './json-files.js';
import {ProgressLine} from './progress.js';
import {nameOf, placeOf, readArticles} from './read.js';
import {endings, writeAs, type Format} from './write.js';

export interface ExtractOptions {
  output?: string;
  format?: Format;
  published?: string;
  about?: string;
  title?: string;
  /** A file of an editor’s corrections. */
  edits?: string;
  /** An earlier timeline; what has changed since is told. */
  since?: string;
  /** Where to write the changes as JSON, instead of telling them. */
  changes?: string;
}

/**
 * Reads the files, draws their timeline and writes it.
 *
 * @returns the exit status: 0 when every input was read, 1 when some were not, 2 when the output has no place to go or would take that of
 *   an input, or the edits or the earlier timeline could not be read: nothing is written without the corrections it was to carry
 */
export async function extract(
  files: readonly string[],
  {output, format = 'json', edits: editsFile, since, changes, ...options}: ExtractOptions,
): Promise<0 | 1 | 2> {
  const inputs = [...files, ...(editsFile === undefined ? [] : [editsFile])];
  const wrong = [
    ...(output === undefined ? [] : whyNot(output, inputs, endings[format])),
    ...(changes === undefined ? [] : whyNot(changes, inputs, endings.json)),
  ];
  if (changes !== undefined && since === undefined)
    wrong.push('--changes needs --since FILE, the earlier timeline to compare with');
  const corrections = editsFile === undefined ? null : readEditsFile(editsFile, wrong);
  const earlier = since === undefined ? null : readTimelineFile(since, wrong);
  if (wrong.length > 0) {
    wrong.forEach(complain);
    return 2;
  }
  const names = new Set(files.map(nameOf));
  const {articles, problems} = await readArticles(files);
  for (const problem of problems) if (problem.severity !== 'info') complain(problem.message);
  if (articles.length === 0 && output !== undefined && existsSync(output)) {
    complain(`no article was read, and ${output} is left as it was`);
    return 1;
  }

  for (const problem of corrections?.diagnostics ?? []) complain(problem.message);
  const drawn = run(articles, corrections ? {...options, edits: corrections.edits} : options);
  for (const problem of drawn.diagnostics) if (isTold(problem)) complain(name(problem) + problem.message);

  const timeline: Timeline = {
    ...drawn,
    diagnostics: [...problems, ...(corrections?.diagnostics ?? []), ...drawn.diagnostics],
  };
  const written = writeAs(format, timeline);
  if (output === undefined) {
    await new Promise<void>((done) => process.stdout.write(written, () => done()));
  } else {
    try {
      writeFileSync(output, written);
    } catch (error) {
      complain(`${output} could not be written: ${(error as Error).message}`);
      return 1;
    }
  }
  if (earlier && !tell(compareTimelines(earlier, timeline), timeline, changes)) return 1;
  // A file in another language was not read; one such article among the many of an archive was left out, and said.
  const unread = ({severity, code, article}: Diagnostic) =>
    severity === 'error' || (code === 'not-english' && article !== undefined && names.has(article));
  return timeline.diagnostics.some(unread) ? 1 : 0;
}

/** What was not read or not found, and edits that found no event or that new evidence speaks against; the rest is in the timeline. */
const isTold = ({severity, code}: Diagnostic) =>
  severity === 'error' ||
  ['not-english', 'bad-published', 'about-not-found', 'edit-unmatched', 'edit-conflict', 'bad-edit'].includes(code);

/** Tells the changes on standard error, or writes them to a file; false when that could not be written. */
function tell(changes: Changes, timeline: Timeline, file: string | undefined): boolean {
  if (file === undefined) {
    process.stderr.write(`${tellChanges(changes, timeline).join('\n')}\n`);
    return true;
  }
  try {
    writeFileSync(file, `${JSON.stringify(changes, null, 2)}\n`);
    return true;
  } catch (error) {
    complain(`${file} could not be written: ${(error as Error).message}`);
    return false;
  }
}

function run(articles: Parameters<typeof timelineSteps>[0], options: TimelineOptions): Timeline {
  const line = new ProgressLine(process.stderr);
  const steps = timelineSteps(articles, options);
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      line.show(step.value);
    }
  } finally {
    line.clear();
  }
}

/** The article a problem is about, unless its message says so itself. */
function name({article, message}: Diagnostic): string {
  return article === undefined || message.includes(article) ? '' : `${article}: `;
}

/** In words, why the output may not be written there: a timeline never takes the place of what it was drawn from. */
function whyNot(output: string, inputs: readonly string[], endings: RegExp): string[] {
  const folder = path.dirname(path.resolve(output));
  if (!existsSync(folder)) return [`there is no folder ${folder} to write ${path.basename(output)} to; make it first`];
  if (!existsSync(output)) return [];
  if (statSync(output).isDirectory()) return [`${output} is a folder; name a file to write to`];
  const place = placeOf(output);
  if (inputs.some((file) => placeOf(file) === place))
    return [`${output} is read, and would be written over; name another file to write to`];
  // “-o articles/*.txt”: the shell has put the first of the articles behind the option.
  return isArticleName(output) && !endings.test(output)
    ? [`${output} is there already, and by its name an article; name another file to write to`]
    : [];
}

/** One line on standard error. */
export function complain(message: string): void {
  process.stderr.write(`news-timeline: ${message}\n`);
}
