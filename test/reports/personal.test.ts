import { describe, expect, it } from 'vitest';
import { reports } from '../../src/reports/index.ts';
import { judge, withCase } from '../corpus/overlay.ts';
import { contextWith, hostile } from './samples.ts';

const machines = Object.keys(reports).filter((name) => name !== 'pretty');

describe.each(machines)('the report %s', (name) => {
  const print: typeof hostile extends infer List ? (found: List, showPersonal: boolean) => Promise<string> : never =
    async (found, showPersonal) => (await reports[name]?.())?.print(found, await contextWith({ showPersonal })) ?? '';

  it('masks the name of a person, and the id of an entry that names one', async () => {
    expect(await print(hostile, false)).not.toContain('zebulon-secret');
    expect(await print(hostile, false)).toContain('z•••');
  });

  it('shows it to who asks for it', async () => {
    expect(await print(hostile, true)).toContain('zebulon-secret');
  });

  it.each(['ended-person', 'unknown-person', 'duplicate-id-of-a-person', 'bad-email', 'bad-phone'])(
    'says no name of the faulty repository %s',
    async (sample) => {
      const { diagnostics } = await withCase(sample, judge);
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(await print(diagnostics, false)).not.toMatch(/dupon[td]|renard|lejeune|@protecta/i);
    },
  );
});
