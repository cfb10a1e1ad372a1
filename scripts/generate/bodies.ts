import { writeFileSync } from 'node:fs';
import { readNorms } from '../build/shipped.ts';

interface Body {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly shortName?: Readonly<Record<string, string>>;
  readonly email?: string;
  readonly website?: string;
}

/** Writes the bodies of norms/authorities.yaml as constants: a document that names one says it as the catalogue does. */
export function writeBodies(): void {
  const { bodies } = readNorms('authorities.yaml') as { bodies: readonly Body[] };
  const lines = [
    '// Generated from norms/authorities.yaml by `npm run generate`: change the bodies, not this file.',
    '',
    '/** Names and addresses of the bodies a centre deals with, by id. Sources: norms/authorities.yaml. */',
    'export const bodies = {',
    ...bodies.map(
      ({ id, name, shortName = {}, email = '', website = '' }) =>
        `  ${JSON.stringify(id)}: ${JSON.stringify({ name, shortName, email, website })},`,
    ),
    '} as const;',
    '',
  ];
  writeFileSync(new URL('../../src/norms/bodies.ts', import.meta.url), lines.join('\n'));
}
