import { writeFileSync } from 'node:fs';
import { readNorms } from '../build/shipped.ts';

interface Body {
  readonly id: string;
  readonly name: Readonly<Record<string, string>>;
  readonly shortName?: Readonly<Record<string, string>>;
  readonly email?: string;
  readonly website?: string;
}

interface Authority {
  readonly id: string;
  readonly breachForm?: Readonly<Record<string, string>>;
}

/** Writes the bodies of norms/authorities.yaml as constants: a document that names one says it as the catalogue does. */
export function writeBodies(): void {
  const { authorities, bodies } = readNorms('authorities.yaml') as {
    authorities: readonly Authority[];
    bodies: readonly Body[];
  };
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
    '/** How a breach is notified to each supervisory authority, by its id. Sources: norms/authorities.yaml. */',
    'export const breachForms: Readonly<Record<string, Readonly<Record<string, string>>>> = {',
    ...authorities.flatMap(({ id, breachForm }) =>
      breachForm === undefined ? [] : [`  ${JSON.stringify(id)}: ${JSON.stringify(breachForm)},`],
    ),
    '};',
    '',
  ];
  writeFileSync(new URL('../../src/norms/bodies.ts', import.meta.url), lines.join('\n'));
}
