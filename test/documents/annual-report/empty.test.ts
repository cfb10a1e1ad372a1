import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/files/folder.ts';
import { load } from '../../../src/load.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { factsFrom } from '../../rules/fixture.ts';
import { plain } from '../privacy-policy/rendered.ts';
import { renderReport } from './rendered.ts';

const adviser = `
organisation: { kind: cpas, name: CPAS de Neuville }
people: [{ id: a-lens, firstName: Aline, lastName: Lens, kind: staff, startedOn: 2024-03-01 }]
roles: [{ id: conseil, role: security-adviser, person: a-lens, startedOn: 2025-02-01, hoursPerWeek: 4.5 }]
`;

async function markdownOf(facts: Facts, year?: number): Promise<string> {
  const { changes } = await renderReport(facts, year);
  return plain(new TextDecoder().decode(changes[0]?.bytes));
}

describe.each([
  ['nothing but settings', 'settings: { profile: be-cpas, languages: [fr] }'],
  ['an adviser', adviser],
  [
    'a municipality',
    'settings: { profile: be-municipality, languages: [fr] }\norganisation: { kind: municipality, name: Neuville }',
  ],
])('a centre that has %s', (_, registers) => {
  test('has a report without nonsense', async () => {
    const text = await markdownOf(factsFrom(registers), 2025);
    expect(text).toContain('# Rapport annuel de sécurité 2025');
    expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|\{\w+\}|\{\{/);
    for (const register of ['incidents', 'demandes', 'interventions', 'contrôles', 'avis', 'sauvegardes', 'formations'])
      expect(text).toContain(
        `e registre des ${register} ne contient aucune fiche : il ne prouve pas qu'il ne s'est rien passé`,
      );
    expect(text).not.toMatch(/n'a été détecté|0 incident/);
    expect(text).toContain('| Incidents | – | – |');
  });

  test('has no table without rows, and no heading without a text', async () => {
    const lines = (await markdownOf(factsFrom(registers), 2025)).split('\n').filter((line) => line.trim() !== '');
    lines.forEach((line, index) => {
      const next = lines[index + 1] ?? '';
      if (line.startsWith('| ---')) expect(next, `after ${lines[index - 1]}`).toMatch(/^\|/);
      const level = /^#+/.exec(line)?.[0].length;
      const below = /^#+/.exec(next)?.[0].length ?? 9;
      if (level !== undefined && level > 1) expect(below, `below ${line}`).toBeGreaterThan(level);
    });
    expect(lines.at(-1)).not.toMatch(/^#/);
  });
});

test('a centre that begins sees where the year is not told yet', async () => {
  const text = await markdownOf(factsFrom(adviser), 2025);
  expect(text).toContain("Aucune norme n'avait de déclaration au 31 décembre 2025 : pas de score à cette date.");
  expect(text).toContain('Conseiller en sécurité | Aline Lens | 1er février 2025 | 4,5');
  expect(text).toContain('Conseiller en sécurité : Aline Lens, à partir du 1er février 2025.');
  expect(text).toContain('Évaluer les 55 normes sans déclaration.');
  expect(text).toContain('Statut projet, à soumettre au Conseil');
  expect(text).toContain('Le Conseil est invité à approuver le rapport annuel de sécurité 2025.');
  expect(text).toContain('Cadre réservé à la décision');
});

test('an adviser without a first day or hours leaves marks to fill in', async () => {
  const { missing } = await renderReport(
    factsFrom(`${adviser.split('roles:')[0]}roles: [{ id: conseil, role: dpo, person: a-lens }]`),
    2025,
  );
  expect(missing.map(({ field }) => field)).toEqual(['startedOn', 'hoursPerWeek']);
});

test('a French département has no such report, and no year to come has one', async () => {
  const { repository } = load(readFolder('examples/departement-short'));
  if (repository === undefined) throw new Error('unreadable');
  const french = await renderReport({ repository, today: '2026-11-22', revision: '' });
  const future = await renderReport(factsFrom(adviser), 2027);
  expect([french.empty, future.empty]).toEqual([true, true]);
});

test('a centre without adviser or officer is advised to designate one', async () => {
  const bare = await markdownOf(factsFrom('organisation: { kind: cpas, name: CPAS de Neuville }'), 2025);
  expect(bare).toContain('Désigner un conseiller en sécurité ou un délégué à la protection des données');
  expect(await markdownOf(factsFrom(adviser), 2025)).not.toContain('Désigner un conseiller');
});

test('a year without incidents says so where the register holds those of another', async () => {
  const text = await markdownOf(
    factsFrom('incidents: [{ id: un, title: Un, detectedAt: 2024-03-03T10:00:00+01:00 }]'),
    2025,
  );
  expect(text).toContain('Incidents : aucun incident.');
  expect(text).toContain("Aucun incident n'est inscrit pour l'année.");
});
