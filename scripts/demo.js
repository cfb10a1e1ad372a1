import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The main job on the example: check the registers, then publish the privacy policy in three formats.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
// The example was written for this day: its contracts and reviews run out later.
const day = '2026-11-22';
const commands = [
  ['validate', 'examples/cpas', '--as-of', day],
  [
    'render',
    'privacy-policy',
    '--audience',
    'citizens',
    '--repository',
    'examples/cpas',
    '--final',
    '--as-of',
    day,
    '--out',
    'build/demo',
  ],
];

for (const words of commands) {
  console.log(`\n$ cpas-sec ${words.join(' ')}`);
  const { status } = spawnSync(process.execPath, [join(root, 'bin/cpas-sec.js'), ...words], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
