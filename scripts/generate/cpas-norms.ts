import { writeFileSync } from 'node:fs';
import { normFiles, readNorms } from '../build/shipped.ts';

interface Norm {
  readonly id: string;
  readonly appliesTo?: string;
}

/** Writes the norms that bind every CPAS, and the names of the catalogues: a rule needs their names, not the whole catalogue. */
export function writeCpasNorms(): void {
  const { norms } = readNorms('bcss.yaml') as {
    norms: readonly Norm[];
  };
  const binding = norms.filter(({ appliesTo }) => appliesTo === 'all' || appliesTo === 'cpas');
  const lines = [
    '// Generated from norms/bcss.yaml by `npm run generate`: change the catalogue, not this file.',
    "import type { NormId } from './norm-id.ts';",
    '',
    '/** The norms that bind every CPAS, whatever it has or does. */',
    'export const cpasNorms: readonly NormId[] = [',
    ...binding.map(({ id }) => `  '${id}',`),
    '];',
    '',
    '/** The catalogues that come with the package: those with norms or statutes. */',
    `export const catalogueNames: readonly string[] = [${cataloguesOf().join(', ')}];`,
    '',
  ];
  writeFileSync(new URL('../../src/norms/cpas-norms.ts', import.meta.url), lines.join('\n'));
}

const cataloguesOf = (): readonly string[] =>
  normFiles()
    .map(readNorms)
    .filter(({ norms, texts }) => norms !== undefined || texts !== undefined)
    .map(({ catalogue }) => `'${catalogue}'`);
