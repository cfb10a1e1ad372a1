import { writeFileSync } from 'node:fs';
import { readNorms } from '../build/shipped.ts';

interface Holiday {
  readonly country: string;
  readonly on?: string;
  readonly afterEaster?: number;
}

/** Writes the public holidays of norms/holidays.yaml as constants, by country: what `src/clocks/` counts with. */
export function writeHolidays(): void {
  const { countries, holidays } = readNorms('holidays.yaml') as {
    countries: readonly { readonly country: string }[];
    holidays: readonly Holiday[];
  };
  const lines = [
    '// Generated from norms/holidays.yaml by `npm run generate`: change the holidays, not this file.',
    '',
    '/** Public holidays by country: month and day of the fixed ones, days after Easter Sunday of the others. Sources: norms/holidays.yaml. */',
    'export const holidays = {',
    ...countries.flatMap(({ country }) => linesOf(country, holidays)),
    '} as const;',
    '',
  ];
  writeFileSync(new URL('../../src/norms/holidays.ts', import.meta.url), lines.join('\n'));
}

function linesOf(country: string, holidays: readonly Holiday[]): readonly string[] {
  const own = holidays.filter((holiday) => holiday.country === country);
  const fixed = own.flatMap(({ on }) => (on === undefined ? [] : [`'${on}'`]));
  const moving = own.flatMap(({ afterEaster }) => (afterEaster === undefined ? [] : [afterEaster]));
  return [`  ${country}: {`, `    fixed: [${fixed.join(', ')}],`, `    afterEaster: [${moving.join(', ')}],`, '  },'];
}
