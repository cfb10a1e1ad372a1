import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { documentRows } from './bench/documents.ts';
import { installPeers, tools, writePeerSchemas } from './bench/peers.ts';
import { renderAllRows } from './bench/render-all.ts';
import { type Row, table } from './bench/row.ts';
import {
  faultyRows,
  federationRows,
  growthRows,
  largeRows,
  type Setting,
  smallRows,
  startRows,
} from './bench/validation.ts';

// Ratios between whole processes on this machine: docs/performance.md tells how to read them.
const parts: Readonly<Record<string, (setting: Setting) => readonly Row[] | Promise<readonly Row[]>>> = {
  start: startRows,
  small: smallRows,
  large: largeRows,
  faulty: faultyRows,
  federation: federationRows,
  growth: growthRows,
  documents: documentRows,
  render: renderAllRows,
};

const { values } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true }, check: { type: 'boolean' } },
});
const unknown = values.only?.find((name) => !Object.hasOwn(parts, name));
if (unknown !== undefined) throw new Error(`no part ${unknown}: ${Object.keys(parts).join(', ')}`);

if (!values.quick) installPeers();
for (const { absent } of tools()) if (absent !== undefined) console.log(`Not measured: ${absent}.`);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);

const home = mkdtempSync(join(tmpdir(), 'cpas-sec-bench-'));
const rows: Row[] = [];
try {
  writePeerSchemas(join(home, 'schemas'));
  const setting: Setting = { home, rounds: (wanted) => (values.quick ? Math.ceil(wanted / 7) : wanted) };
  for (const [name, measureRows] of Object.entries(parts)) {
    if (values.only !== undefined && !values.only.includes(name)) continue;
    console.error(`… ${name}`);
    rows.push(...(await measureRows(setting)));
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}
console.log(table(rows));
const missed = rows.filter(({ met }) => met === false).length;
console.log(missed === 0 ? '\nAll targets are met.' : `\n${missed} targets are missed.`);
if (values.check && missed > 0) process.exitCode = 1;
