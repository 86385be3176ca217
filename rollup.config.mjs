/** The files of dist/ that carry everything they need. `scripts/build.mjs` runs this after tsc. */
import path from 'node:path';
import commonjs from '@rollup/plugin-commonjs';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import {notices} from './scripts/notices.mjs';

const typescript = esbuild({target: 'es2022', tsconfig: 'tsconfig.json'});
const packages = nodeResolve({browser: true, exportConditions: ['production']});
const small = terser({module: true, ecma: 2022, compress: {passes: 3, keep_fargs: false}, format: {comments: false}});
// The unbundled modules carry maps with their sources; maps of the minified files would triple the package.
const sourcemap = process.env.MAPS === '1';
const licences = notices('dist/THIRD-PARTY.txt');

const onwarn = (warning, warn) => {
  // Cycles inside d3 and linkedom, and the decorator helper’s `this`, do no harm; all else is shown.
  const isTheirs = warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'));
  if (!isTheirs && warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
};

const ours = (file) => path.resolve('src', file);

/** Turns an import of one of our modules into an address beside the bundle, to be loaded when it is needed. */
const beside = (modules) => ({
  name: 'beside',
  async resolveDynamicImport(specifier, importer) {
    const file =
      typeof specifier === 'string' && path.resolve(path.dirname(importer), specifier.replace(/\.js$/, '.ts'));
    return file in modules ? {id: modules[file], external: true} : null;
  },
});

/**
 * d3-zoom brings d3-transition, with colours and easings, for transforms that are animated by d3. The element animates
 * its own (`zoom-controller.ts`), so of the whole only `interrupt` is ever called, with nothing to interrupt.
 */
const withoutTransitions = {
  name: 'without-transitions',
  resolveId: (id) => (id === 'd3-transition' ? '\0no-transitions' : null),
  load: (id) => (id === '\0no-transitions' ? 'export const interrupt = () => {};' : null),
};

/**
 * d3-interpolate prepares an interpolator for each colour space when it is loaded, d3-time an interval for each unit of
 * the local zone; marked as pure, those not used go.
 */
const usedAlone = {
  name: 'used-alone',
  transform: (code, id) =>
    /[\\/]d3-(interpolate|time)[\\/]/.test(id)
      ? {
          code: code.replace(/^((?:var|const) [\w$[\], ]+ = )(?=[\w$]+\(|\(function)/gm, '$1/* @__PURE__ */ '),
          map: null,
        }
      : null,
};

/** Style sheets and templates without the white space that only the source needs. */
const tighter = {
  name: 'tighter',
  transform(code, id) {
    if (!/[\\/]src[\\/]element[\\/].*\.styles\.ts$/.test(id)) return null;
    const css = (text) =>
      text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/;\}/g, '}');
    return {code: code.replace(/`(?:[^`\\]|\\.)*`/g, css), map: null};
  },
};

/** Templates likewise: to a reader of HTML, a line break with its indent is one blank. Stands behind what reads TypeScript. */
const unbroken = {
  name: 'unbroken',
  transform(code, id) {
    if (!/[\\/]src[\\/]element[\\/]/.test(id)) return null;
    const parts = [];
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      if (node.type === 'TaggedTemplateExpression' && /^(?:html|svg)$/.test(node.tag.name))
        parts.push(...node.quasi.quasis);
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code));
    for (const {start, end} of parts.sort((a, b) => b.start - a.start))
      code = code.slice(0, start) + code.slice(start, end).replace(/\n\s*/g, ' ') + code.slice(end);
    return {code, map: null};
  },
};

const entry = {
  name: 'entry',
  resolveId: (id) => (id === 'element' ? id : null),
  load: (id) =>
    id === 'element'
      ? [
          `import ${JSON.stringify(ours('define.ts'))};`,
          `export * from ${JSON.stringify(ours('element/news-timeline.ts'))};`,
        ].join('\n')
      : null,
};

/**
 * The element for a script tag. What only articles need stays out of it and is loaded from beside it, so that a page
 * with a ready-made timeline pays for the drawing alone.
 */
const element = {
  input: 'element',
  // What later parts share stays in this one file, which then exports it to them.
  preserveEntrySignatures: 'allow-extension',
  plugins: [
    entry,
    beside({
      [ours('element/extraction.ts')]: './news-timeline-extraction.js',
      [ours('element/languages.ts')]: './news-timeline-languages.js',
      [ours('element/saving.ts')]: './news-timeline-saving.js',
    }),
    withoutTransitions,
    usedAlone,
    tighter,
    typescript,
    unbroken,
    packages,
    small,
    licences,
  ],
  // With d3-transition gone, no module of d3 does anything by being imported; no getter anywhere does.
  treeshake: {moduleSideEffects: (id) => !/node_modules[\\/]d3/.test(id), propertyReadSideEffects: false},
  // What opens on demand, what reads JSON and the editor’s tools are parts of it that come later, and share its Lit: a
  // second one would ask for a second policy.
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'news-timeline.js',
    chunkFileNames: ({name}) => `news-timeline-${name === 'edit-desk' ? 'editing' : name}.js`,
    sourcemap,
  },
  onwarn,
};

/** The same with all that opens in it, in every language: what a page that works offline carries. Only articles cannot be read there. */
const offline = {
  ...element,
  preserveEntrySignatures: false,
  plugins: element.plugins.map((plugin) =>
    plugin.name === 'beside' ? beside({[ours('element/extraction.ts')]: './news-timeline-extraction.js'}) : plugin,
  ),
  output: {file: 'dist/news-timeline-offline.js', format: 'es', inlineDynamicImports: true},
};

/** The interface in further languages. */
const languages = {
  input: ours('element/languages.ts'),
  plugins: [typescript, small],
  output: {file: 'dist/news-timeline-languages.js', format: 'es', sourcemap},
  onwarn,
};

/** What makes the files of “Save”. */
const saving = {
  input: ours('element/saving.ts'),
  plugins: [typescript, packages, small, licences],
  output: {file: 'dist/news-timeline-saving.js', format: 'es', sourcemap},
  onwarn,
};

/** From files to articles, and the pipeline for pages that refuse workers. */
const extraction = {
  input: {extraction: ours('element/extraction.ts')},
  plugins: [typescript, packages, commonjs(), small, licences],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: 'news-timeline-[name].js',
    chunkFileNames: 'news-timeline-[name].js',
    sourcemap,
  },
  onwarn,
};

/** The pipeline in a worker; for the unbundled modules too, since a worker resolves no bare imports. */
const worker = {
  input: ours('element/news-timeline-worker.ts'),
  plugins: [typescript, packages, small, licences],
  output: ['dist/news-timeline-worker.js', 'dist/element/news-timeline-worker.js'].map((file) => ({
    file,
    format: 'es',
    sourcemap,
  })),
  onwarn,
};

/** The command: runs from one file, whatever is installed. */
const command = {
  input: 'src/cli/main.ts',
  external: /^node:/,
  plugins: [
    esbuild({target: 'node20', tsconfig: 'tsconfig.command.json'}),
    nodeResolve({exportConditions: ['node', 'production'], preferBuiltins: true}),
    commonjs(),
    small,
    licences,
  ],
  output: {file: 'dist/cli.js', format: 'es', banner: '#!/usr/bin/env node', inlineDynamicImports: true},
  onwarn,
};

export default [element, offline, languages, saving, extraction, worker, command];
