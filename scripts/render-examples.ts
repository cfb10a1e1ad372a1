import { readdirSync, rmSync } from 'node:fs';
import { main } from '../src/cli.ts';

// Every document of every example that has it, in final mode, below build/examples/. The day is fixed: the same bytes each time.
const day = '2026-11-22';
rmSync('build/examples', { recursive: true, force: true });
for (const example of readdirSync('examples').sort()) {
  const words = ['--all', '--repository', `examples/${example}`, '--final', '--as-of', day];
  const status = await main(['render', ...words, '--out', `build/examples/${example}`], day);
  if (status !== 0) throw new Error(`examples/${example} does not render: exit ${status}`);
}
