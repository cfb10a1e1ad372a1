import { copyFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { builtins } from './builtins.ts';
import { joinParts } from './join-parts.ts';

const root = new URL('../../', import.meta.url).pathname;

/** Libraries that load only when a command needs them stay outside the bundle. */
const external = [
  '@inquirer/prompts',
  '@inquirer/core',
  'pdfkit',
  'fontkit',
  'handlebars',
  'markdown-it',
  'markdown-it-footnote',
  'linebreak',
  'tinyglobby',
  'write-excel-file',
  'fflate',
];

/** One entry and its lazily loaded chunks in dist/. Small libraries used at every start are folded in. */
export async function writeBundle(): Promise<void> {
  rmSync(`${root}dist`, { recursive: true, force: true });
  const { metafile } = await build({
    metafile: true,
    entryPoints: { cli: `${root}src/cli.ts`, visitor: `${root}src/visits/visitor.ts` },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    outdir: `${root}dist`,
    chunkNames: 'parts/[name]-[hash]',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    plugins: [builtins],
    logLevel: 'warning',
  });
  const entry = Object.keys(metafile.outputs).find((path) => path.endsWith('dist/cli.js'));
  if (entry !== undefined) await joinParts(metafile.outputs, entry);
  // Loaded by the parts that check shapes, from beside them.
  copyFileSync(`${root}src/registers/complaints.cjs`, `${root}dist/parts/complaints.cjs`);
}
