import { writeFileSync } from 'node:fs';
import { normIdsOf } from '../build/shipped.ts';

/** Writes the union of everything a rule may cite, so that the compiler refuses a norm that no catalogue holds. */
export function writeNormIds(): void {
  const lines = [
    '// Generated from norms/ by `npm run generate`: change the catalogues, not this file.',
    '',
    '/** A provision of a catalogue in norms/. */',
    'export type NormId =',
    ...normIdsOf().map((id) => `  | ${JSON.stringify(id).replace(/^"|"$/g, "'")}`),
    '  ;',
    '',
  ];
  writeFileSync(new URL('../../src/norms/norm-id.ts', import.meta.url), lines.join('\n'));
}
