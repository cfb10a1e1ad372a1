import { describe, expect, it } from 'vitest';
import { factsOf } from '../facts-of.ts';
import { column, inventoryNames, pageOf, sheetOf, viewsOf } from './inventory-of.ts';

const organisation = 'kind: cpas\nname: CPAS de Valmont\n';
const people = '- id: a-b\n  firstName: Anne\n  lastName: Bo\n  kind: staff\n';

describe('a centre that has just begun', () => {
  it('prints nothing of registers that hold nothing', () => {
    const facts = factsOf({ organisation });
    expect(inventoryNames.filter((name) => viewsOf(facts, name).length > 0)).toEqual([]);
  });

  it('says that a year is empty when the register is kept', async () => {
    const facts = factsOf({
      organisation,
      incidents: '- id: x\n  title: Panne\n  detectedAt: 2025-02-03T10:00:00+01:00\n  description: Panne\n',
    });
    expect(await pageOf(facts, 'incident-register')).toContain(
      'Néant : le registre ne contient aucune fiche pour 2026.',
    );
    expect(sheetOf(facts, 'incident-register').rows).toEqual([]);
    expect(sheetOf(facts, 'incident-register', { year: 2025 }).rows).toHaveLength(1);
  });

  it('shows an access of which almost nothing is known', async () => {
    const facts = factsOf({ organisation, people, accesses: '- id: z\n  person: a-b\n' });
    expect(column(sheetOf(facts, 'access-inventory'), 'Personne')).toEqual(['Bo Anne']);
    expect(await pageOf(facts, 'access-inventory')).toContain('Liste jamais revue en entier.');
  });

  it('does not know what comes after the day', () => {
    const accesses =
      '- id: z\n  person: a-b\n  grantedOn: 2027-01-01\n- id: y\n  person: a-b\n  grantedOn: 2026-01-01\n';
    expect(column(sheetOf(factsOf({ organisation, people, accesses }), 'access-inventory'), 'Identifiant')).toEqual([
      'y',
    ]);
  });

  it('names who has yet to sign', async () => {
    const facts = factsOf({ organisation, people: `${people}  accessesPersonalData: true\n` });
    const page = await pageOf(facts, 'declaration-register');
    expect(page).toContain('Déclarations à faire signer');
    expect(page).toContain('Bo Anne');
  });

  it('refuses a final record of an activity without purposes, persons, data or periods', async () => {
    const facts = factsOf({ organisation, 'processing-activities': '- id: aide\n  name: Aide\n' });
    const error = await pageOf(facts, 'processing-record').catch(String);
    for (const field of ['purposes', 'dataSubjects', 'data', 'retention', 'recipients'])
      expect(error).toContain(`"field": "${field}"`);
  });
});
