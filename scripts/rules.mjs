/**
 * The rules of the house that no linter knows: which room may import which, who may touch the DOM and the clock,
 * and that only text is ever inserted. Prints each breach with its place; exit status 1 when there is one.
 */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {pathToFileURL} from 'node:url';
import {root} from './house.mjs';

/** What each room may import besides itself and model.ts. */
const mayImport = {
  text: [],
  time: ['text'],
  dating: ['text', 'time'],
  events: ['text', 'time', 'dating'],
  'timeline.ts': ['text', 'time', 'dating', 'events'],
  'index.ts': ['text', 'time', 'dating', 'events', 'timeline.ts'],
  layout: ['time'],
  formats: ['text', 'time', 'dating', 'events', 'timeline.ts'],
  element: ['text', 'time', 'dating', 'events', 'timeline.ts', 'layout', 'formats'],
  'define.ts': ['element'],
  cli: ['text', 'time', 'dating', 'events', 'timeline.ts', 'formats'],
  'model.ts': [],
};

/** Packages that belong to some rooms only. */
const packages = [
  {name: /^date-fns/, only: ['time/calendar.ts'], why: 'only time/calendar.ts counts days, in UTC'},
  {name: /^date-fns$/, only: [], why: 'deep paths only: date-fns/addDays'},
  {name: /^lit/, only: ['element/', 'define.ts'], why: 'only element/ knows Lit'},
  {name: /^d3$/, only: ['layout/', 'element/'], why: 'only layout/ and element/ draw'},
  {name: /^node:/, only: ['cli/'], why: 'only cli/ runs in Node alone'},
  {name: /^(?:commander|linkedom)/, only: ['cli/'], why: 'the command’s own packages'},
];

/** Words that may not stand in code, with the files that may use them. */
const words = [
  {
    word: /\b(?:inner|outer)HTML\b|\binsertAdjacentHTML\b|\bunsafe(?:HTML|SVG|Static|CSS)\b|\.html\(|\bsrcdoc\b|\bcreateContextualFragment\b|\bdocument\.write\b/,
    only: ['formats/html-article.ts'], // which takes the setter away from what would use it
    why: 'only text is ever inserted',
  },
  {word: /\beval\(|\bnew Function\(/, why: 'no code is made out of text'},
  {
    word: /\bDOMParser\b/,
    only: ['formats/html-article.ts'],
    why: 'HTML is parsed, inertly, in formats/html-article.ts',
  },
  {
    word: /\sstyle=["$]|\bstyleMap\(/,
    only: [],
    why: 'a style attribute breaks the strict policy; set it through the CSSOM',
  },
  {word: /\bDate\.now\(|\bnew Date\(\)/, only: ['element/', 'cli/'], why: 'no result depends on today'},
  {
    word: /\b(?:window|document|navigator|localStorage|customElements|HTMLElement)\b(?=[.[])|\bextends HTMLElement\b/,
    only: ['element/', 'define.ts', 'formats/html-article.ts'],
    why: 'only element/ knows the DOM; formats/html-article.ts is handed a document',
  },
];

export function breaches(src = path.join(root, 'src')) {
  const files = readdirSync(src, {recursive: true})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort();
  const found = [];
  const imports = new Map();
  for (const file of files) {
    const lines = withoutComments(readFileSync(path.join(src, file), 'utf8')).split('\n');
    const report = (index, what) => found.push(`src/${file}:${index + 1}  ${what}`);
    const room = roomOf(file);
    if (!(room in mayImport)) report(0, `there is no room called ${room}`);
    const targets = new Set();
    imports.set(file, targets);

    for (const {specifier, index, typeOnly} of importsOf(lines)) {
      if (!specifier.startsWith('.')) {
        for (const {name, only, why} of packages) {
          if (name.test(specifier) && !only.some((place) => file.startsWith(place)))
            report(index, `imports ${specifier}: ${why}`);
        }
        continue;
      }
      if (!/\.js(?:on)?$/.test(specifier)) report(index, `${specifier} needs its ending, .js`);
      const target = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/, '.ts');
      if (target.startsWith('..')) continue;
      if (!typeOnly) targets.add(target);
      const other = roomOf(target);
      if (other !== room && other !== 'model.ts' && !mayImport[room]?.includes(other)) {
        report(index, `${room} imports ${other}, which is to its right`);
      }
    }
    lines.forEach((line, index) => {
      for (const {word, only = [], why} of words) {
        if (!word.test(line) || only.some((place) => file.startsWith(place))) continue;
        report(index, `${word.exec(line)[0].trim()}: ${why}`);
      }
    });
  }
  found.push(...cycles(imports).map((cycle) => `import cycle: ${cycle.join(' → ')}`));
  return found;
}

const roomOf = (file) => file.split('/')[0];

/** The same lines, with what comments say blanked out; strings are left alone. */
function withoutComments(code) {
  return code.replace(
    /\/\*[\s\S]*?\*\/|(^|[^:'"`\\/])\/\/(?!\/).*$/gm,
    (comment, before = '') => before + comment.slice(before.length).replace(/[^\n]/g, ' '),
  );
}

function importsOf(lines) {
  const code = lines.join('\n');
  const pattern =
    /\b(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map((match) => ({
    specifier: match[2] ?? match[3],
    typeOnly: Boolean(match[1]),
    index: code.slice(0, match.index).split('\n').length - 1,
  }));
}

/** Circles of imports that remain at run time. */
function cycles(imports) {
  const found = [];
  const done = new Set();
  const walk = (file, trail) => {
    if (trail.includes(file)) {
      found.push([...trail.slice(trail.indexOf(file)), file]);
      return;
    }
    if (done.has(file)) return;
    for (const target of imports.get(file) ?? []) walk(target, [...trail, file]);
    done.add(file);
  };
  for (const file of imports.keys()) walk(file, []);
  return found;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const found = breaches();
  found.forEach((line) => console.log(line));
  process.exit(found.length ? 1 : 0);
}
