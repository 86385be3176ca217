/**
 * The command. `news-timeline extract` turns files into a Timeline; `news-timeline timex` reads dates out of text.
 *
 * Exit status: 0 when every input was read, 1 when some were not (the rest is still written), 2 for wrong usage.
 */
import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {GENERATOR} from '../timeline.js';
import {extract, type ExtractOptions} from './extract.js';
import {findTimexesInLines} from './timex.js';
import {formats} from './write.js';

function readDate(text: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)(?:T\S+)?$/.exec(text);
  const real = day && new Date(`${day[1]}-${day[2]}-${day[3]}T00:00:00Z`);
  if (!real || Number.isNaN(real.getTime()) || real.getUTCDate() !== Number(day[3]) || Number.isNaN(Date.parse(text))) {
    throw new InvalidArgumentError('It must be a day such as 2017-05-02.');
  }
  return text;
}

const program = new Command('news-timeline')
  .description('Draws evidence-linked timelines out of plain news text. Nothing leaves this computer.')
  .version(GENERATOR.split(' ')[1]!)
  .exitOverride()
  .showHelpAfterError('(news-timeline --help tells more)');

program
  .command('extract')
  .description('read articles, write their timeline')
  .argument(
    '<file...>',
    'articles: .txt, .md, .html, .json, or .jsonl with one {id, text, title?, url?, author?, publisher?, published?} a line; - for standard input',
  )
  .option('-o, --output <file>', 'where to write; standard output without it')
  .addOption(
    new Option('--format <format>', 'how to write it, see below').choices(Object.keys(formats)).default('json'),
  )
  .option(
    '--published <date>',
    'creation date of the articles that carry none; without it dates are inferred',
    readDate,
  )
  .option('--about <name>', 'keep what concerns this person, place or thing, by name or in a few words')
  .option('--title <words>', 'a title for the timeline')
  .option('--edits <file>', 'apply an editor’s corrections, saved as edits.json')
  .option('--since <file>', 'tell what is new, confirmed or changed since an earlier timeline, on standard error')
  .option('--changes <file>', 'with --since: write that as JSON instead')
  .addHelpText(
    'after',
    `
Formats:
${Object.entries(formats)
  .map(([name, use]) => `  ${name.padEnd(12)} ${use}`)
  .join('\n')}

Exit status:
  0  every input was read
  1  some inputs were not; each is named with the reason, and the rest is still written
  2  wrong usage

Example:
  news-timeline extract seeds/*.txt -o timeline.json
  news-timeline extract seeds/*.txt new.txt --edits edits.json --since timeline.json -o timeline-2.json`,
  )
  .action(async (files: string[], options: ExtractOptions) => {
    process.exitCode = await extract(files, options);
  });

program
  .command('timex')
  .description(
    'read JSON Lines {docid, dct, text} from standard input, write them back with their temporal expressions',
  )
  .addHelpText(
    'after',
    `
Each line gains timexes: [{start, end, text, type, value, mod?}], types and values as in TIMEX3, offsets in UTF-16 code
units. dct is the text’s creation date, YYYY-MM-DD; without it, what depends on it stays open.

Example:
  echo '{"docid":"1","dct":"2017-05-02","text":"They spoke on Tuesday."}' | news-timeline timex`,
  )
  .action(async () => {
    process.exitCode = await findTimexesInLines(process.stdin, process.stdout, process.stderr);
  });

// A reader that has seen enough (`| head`) closes the pipe; that is no fault of anyone.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? 0 : 2;
}
