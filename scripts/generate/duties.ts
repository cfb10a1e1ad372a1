import { writeFileSync } from 'node:fs';
import { readNorms } from '../build/shipped.ts';

interface Duty {
  readonly id: string;
  readonly kind: 'periodic' | 'event';
  readonly norms: readonly string[];
}

/** Writes what founds each duty of norms/duties.yaml: whoever announces a duty cites its norms from here. */
export function writeDuties(): void {
  const duties = readNorms('duties.yaml').duties as readonly Duty[];
  const periodic = duties.filter(({ kind }) => kind === 'periodic');
  const lines = [
    '// Generated from norms/duties.yaml by `npm run generate`: change the duties, not this file.',
    "import type { NormId } from './norm-id.ts';",
    '',
    '/** The provisions that found each duty. */',
    'export const dutyNorms = {',
    ...duties.map(({ id, norms }) => `  '${shortName(id)}': [${norms.map((norm) => `'${norm}'`).join(', ')}],`),
    '} as const satisfies Readonly<Record<string, readonly NormId[]>>;',
    '',
    '/** The duties that come back at a rhythm; the others are born of an event. */',
    'export const periodicDuties: readonly string[] = [',
    ...periodic.map(({ id }) => `  '${shortName(id)}',`),
    '];',
    '',
  ];
  writeFileSync(new URL('../../src/norms/duties.ts', import.meta.url), lines.join('\n'));
}

/** 'duty:awareness' -> 'awareness' */
export const shortName = (id: string): string => id.replace('duty:', '');
