#!/usr/bin/env node
// An `import` of these two would open all that they export, which takes as long as a small folder.
const { existsSync } = process.getBuiltinModule('node:fs');

process.getBuiltinModule('node:module').enableCompileCache?.();
if (!existsSync(new URL('../dist/cli.js', import.meta.url))) {
  console.error('cpas-sec n’est pas encore construit : lancez `npm run build`. / Not built yet: run `npm run build`.');
  process.exit(2);
}
const { main } = await import('../dist/cli.js');
const now = new Date();
const pad = (number) => String(number).padStart(2, '0');
const today = `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
process.exitCode = await main(process.argv.slice(2), today);
