import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The main job on the example: check the registers, then publish the privacy policy in three formats.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const commands = [
  ['validate', 'examples/cpas'],
  [
    'render',
    'privacy-policy',
    '--audience',
    'citizens',
    '--repository',
    'examples/cpas',
    '--final',
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
