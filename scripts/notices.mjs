/** A rollup plugin that writes the licences of all packages that ended up inside a bundle. */
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** One plugin for several bundles: the file grows with each. */
export function notices(file) {
  const seen = new Map();
  return {
    name: 'notices',
    generateBundle(options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const [id, {renderedLength}] of Object.entries(chunk.modules ?? {})) {
          const folder = renderedLength > 0 && packageOf(id);
          if (folder && !seen.has(folder)) seen.set(folder, describe(folder));
        }
      }
      mkdirSync(path.dirname(file), {recursive: true});
      const rule = '-'.repeat(78);
      const text = [...seen.values()].sort().join(`\n${rule}\n\n`);
      writeFileSync(
        file,
        `The bundled files of this package contain code of the packages below.\n\n${rule}\n\n${text}`,
      );
    },
  };
}

/** The folder of the package a module belongs to; undefined for our own. */
function packageOf(id) {
  const match = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id);
  return match?.[1];
}

function describe(folder) {
  const {name, version, license, homepage, repository, author} = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const licence = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const notice = readdirSync(folder).find((entry) => /^notice/i.test(entry));
  const where = homepage ?? repository?.url ?? '';
  const read = (entry) =>
    entry && existsSync(path.join(folder, entry)) ? readFileSync(path.join(folder, entry), 'utf8').trim() : '';
  const words = [read(licence), read(notice)].filter(Boolean).join('\n\n');
  return `${name} ${version} (${license})\n${where}\n\n${words || `Licensed under ${license}, ${author?.name ?? author ?? 'its authors'}.`}\n`;
}
