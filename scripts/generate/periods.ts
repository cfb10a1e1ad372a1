import { writeFileSync } from 'node:fs';
import { readNorms } from '../build/shipped.ts';
import { shortName } from './duties.ts';

interface Duty {
  readonly id: string;
  readonly period?: string;
  readonly hoursPerWeek?: number;
}

/** Writes the periods of norms/duties.yaml as constants: a rule that counts with one names it, and the compiler knows it. */
export function writePeriods(): void {
  const { duties } = readNorms('duties.yaml') as {
    duties: readonly Duty[];
  };
  const lines = [
    '// Generated from norms/duties.yaml by `npm run generate`: change the duties, not this file.',
    '',
    '/** ISO 8601 period of each duty that has one: rhythm of a periodic duty, time limit of an event. Sources: norms/duties.yaml. */',
    'export const periods = {',
    ...duties.flatMap(({ id, period }) => (period === undefined ? [] : [`  '${shortName(id)}': '${period}',`])),
    '} as const;',
    '',
    '/** Least hours a week, of each duty that fixes them. */',
    'export const hoursPerWeek = {',
    ...duties.flatMap(({ id, hoursPerWeek }) =>
      hoursPerWeek === undefined ? [] : [`  '${shortName(id)}': ${hoursPerWeek},`],
    ),
    '} as const;',
    '',
  ];
  writeFileSync(new URL('../../src/norms/periods.ts', import.meta.url), lines.join('\n'));
}
