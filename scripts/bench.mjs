/** `npm run bench`: runs every bench/*.bench.mjs, one after the other, so that they do not disturb each other. */
import {existsSync, readdirSync} from 'node:fs';
import path from 'node:path';
import {installMissing, root, run} from './house.mjs';

installMissing();
const folder = path.join(root, 'bench');
const wanted = process.argv.slice(2);
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((file) => file.endsWith('.bench.mjs') && (!wanted.length || wanted.some((word) => file.includes(word))))
  .sort();
for (const file of files) {
  console.log(`\n${file}`);
  run(process.execPath, [path.join(folder, file)]);
}
