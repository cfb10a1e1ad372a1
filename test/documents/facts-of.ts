import { load } from '../../src/load.ts';
import type { Day } from '../../src/model/day.ts';
import type { Facts } from '../../src/model/repository.ts';

const settings = 'profile: be-cpas\nlevel: full\nlanguages: [fr]\n';

/** The facts of registers written in a test: their YAML by name. Throws when a record is faulty. */
export function factsOf(registers: Readonly<Record<string, string>>, today: Day = '2026-11-22'): Facts {
  const written = Object.entries(registers).map(([name, text]) => ({ path: `registers/${name}.yaml`, text }));
  const { repository, faults } = load({ files: [{ path: 'cpas-sec.yaml', text: settings }, ...written], faults: [] });
  if (repository === undefined || faults.length > 0) throw new Error(JSON.stringify(faults, null, 1));
  return { repository, today, revision: '' };
}
