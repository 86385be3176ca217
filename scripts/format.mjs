/** `npm run format`: prettier over everything, or over the files named. */
import {installMissing, runBin} from './house.mjs';

installMissing();
const files = process.argv.slice(2);
runBin('prettier/bin/prettier.cjs', ['--write', '--log-level=warn', ...(files.length ? files : ['.'])]);
