/** `npm run lint`: types, the linter, the formatter, and the rules of the house that no linter knows. */
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {installMissing, root} from './house.mjs';

installMissing();
const bin = (file, ...args) => [path.join(root, 'node_modules', file), ...args];
const checks = {
  'types of the package': bin('typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'),
  'the rooms before element/ know no DOM and no Node': bin('typescript/bin/tsc', '-p', 'tsconfig.pure.json'),
  'types of the command': bin('typescript/bin/tsc', '-p', 'tsconfig.command.json'),
  'types of the tests and the demo': bin('typescript/bin/tsc', '-p', 'tsconfig.tests.json'),
  oxlint: bin('oxlint/bin/oxlint', '--type-aware', '--deny-warnings', 'src', 'tests', 'demo', 'scripts'),
  prettier: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  'imports and sinks': [path.join(root, 'scripts', 'rules.mjs')],
};

let failed = 0;
for (const [name, args] of Object.entries(checks)) {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status === 0) continue;
  failed++;
  console.log(`${stdout}${stderr}`.trimEnd());
}
process.exit(failed ? 1 : 0);
