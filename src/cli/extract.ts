import {existsSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {writeEventList} from '../formats/event-list.js';
import {writeTimeline} from '../formats/timeline-json.js';
import type {Diagnostic, Timeline, TimelineEvent} from '../model.js';
import {parseEdtf} from '../time/edtf.js';
import {formatDate} from '../time/format.js';
import {timelineSteps, type TimelineOptions} from '../timeline.js';
import {ProgressLine} from './progress.js';
import {readArticles} from './read.js';

export interface ExtractOptions {
  output?: string;
  /** `html` is the plain list that readers without scripts see, to stand inside the element. */
  format?: 'json' | 'html';
  published?: string;
  about?: string;
  title?: string;
}

/**
 * Reads the files, draws their timeline and writes it.
 *
 * @returns the exit status: 0 when every input was read, 1 when some were not, 2 when the output has no place to go
 */
export async function extract(files: readonly string[], {output, format = 'json', ...options}: ExtractOptions): Promise<0 | 1 | 2> {
  const noPlace = output === undefined ? undefined : whyNot(output);
  if (noPlace) {
    complain(noPlace);
    return 2;
  }
  const names = new Set(files.map((file) => path.basename(file)));
  const {articles, problems} = await readArticles(files);
  for (const problem of problems) if (problem.severity !== 'info') complain(problem.message);

  const drawn = run(articles, options);
  for (const problem of drawn.diagnostics) if (problem.severity === 'error' || problem.code === 'not-english') complain(name(problem) + problem.message);

  const timeline: Timeline = {...drawn, diagnostics: [...problems, ...drawn.diagnostics]};
  const written = format === 'html' ? writeEventList(timeline, {dateWords}) : writeTimeline(timeline);
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
  // A file in another language was not read; one such article among the many of an archive was left out, and said.
  const unread = ({severity, code, article}: Diagnostic) =>
    severity === 'error' || (code === 'not-english' && article !== undefined && names.has(article));
  return timeline.diagnostics.some(unread) ? 1 : 0;
}


function dateWords({date, grain}: TimelineEvent): string {
  const when = parseEdtf(date);
  return (when && formatDate({...when, grain})) || 'Date not given';
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

function whyNot(output: string): string | undefined {
  const folder = path.dirname(path.resolve(output));
  if (!existsSync(folder)) return `there is no folder ${folder} to write ${path.basename(output)} to; make it first`;
  if (existsSync(output) && statSync(output).isDirectory()) return `${output} is a folder; name a file to write to`;
  return undefined;
}

/** One line on standard error. */
export function complain(message: string): void {
  process.stderr.write(`news-timeline: ${message}\n`);
}
