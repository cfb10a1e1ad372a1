import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { column, exampleFacts, type Fields, pageOf, raw, sheetOf } from './inventory-of.ts';

const facts = exampleFacts();
const years = [2024, 2025, 2026, 2027];
const activities = readdirSync('examples/cpas/registers/processing-activities').map(
  (file) => parse(readFileSync(`examples/cpas/registers/processing-activities/${file}`, 'utf8')) as Fields,
);
const sorted = (values: readonly unknown[]): readonly string[] => values.map(String).toSorted();
const known = (field: unknown): readonly unknown[] => (field === undefined ? [] : [field]);

describe('every entry of a register stands exactly once in its table', () => {
  it.each([
    ['access-inventory', 'Identifiant', raw('accesses'), 'id'],
    ['asset-inventory', 'Identifiant', raw('assets'), 'id'],
    ['processor-register', 'Identifiant', raw('processors'), 'id'],
    ['declaration-register', 'Identifiant', raw('declarations'), 'id'],
    ['retention-schedule', 'Référence', raw('retention-schedule'), 'reference'],
    ['processing-record', 'Référence', activities, 'reference'],
  ])('%s', (name, title, entries, field) => {
    expect(sorted(column(sheetOf(facts, name), title))).toEqual(sorted(entries.map((one) => one[field])));
  });

  it.each([
    ['intervention-log', 'N°', raw('interventions'), 'number'],
    ['incident-register', 'N°', raw('incidents'), 'id'],
    ['request-register', 'Référence', raw('requests'), 'reference'],
    ['training-register', 'Identifiant', raw('trainings'), 'id'],
  ])('%s, over its years', (name, title, entries, field) => {
    const all = years.flatMap((year) => column(sheetOf(facts, name, { year }), title));
    expect(sorted(all)).toEqual(sorted(entries.map((one) => one[field])));
  });
});

describe('what the tables say is what the registers hold', () => {
  it('of accesses: days and withdrawals', () => {
    const sheet = sheetOf(facts, 'access-inventory');
    const entries = raw('accesses');
    for (const [title, field] of [
      ['Accordé le', 'grantedOn'],
      ['Revu le', 'reviewedOn'],
      ['Retiré le', 'withdrawnOn'],
    ] as const)
      expect(sorted(column(sheet, title).flatMap(known))).toEqual(sorted(entries.flatMap((one) => known(one[field]))));
  });

  it('of equipment: quantities and encryption', () => {
    const sheet = sheetOf(facts, 'asset-inventory');
    const sum = (values: readonly unknown[]) => values.reduce<number>((total, one) => total + Number(one), 0);
    expect(sum(column(sheet, 'Quantité'))).toBe(sum(raw('assets').map(({ quantity = 1 }) => quantity)));
    expect(column(sheet, 'Chiffré').filter((one) => one === true)).toHaveLength(
      raw('assets').filter(({ encrypted }) => encrypted === true).length,
    );
  });

  it('of activities: as many purposes, persons and categories as written', () => {
    const sheet = sheetOf(facts, 'processing-record');
    const references = column(sheet, 'Référence');
    for (const [title, field] of [
      ['Finalités', 'purposes'],
      ['Personnes concernées', 'dataSubjects'],
      ['Catégories de données', 'data'],
    ] as const)
      for (const activity of activities) {
        const cell = String(column(sheet, title)[references.indexOf(activity.reference)]);
        expect(cell.split('\n')).toHaveLength((activity[field] as readonly unknown[]).length);
      }
  });

  it('of breaches: those of the year that went to the authority', () => {
    for (const year of years) {
      const notified = raw('incidents').filter(
        ({ detectedAt, breach }) =>
          String(detectedAt).startsWith(String(year)) && (breach as Fields | undefined)?.notifiedAt !== undefined,
      );
      const told = column(sheetOf(facts, 'incident-register', { year }), 'Autorité avertie le').flatMap(known);
      expect(told).toHaveLength(notified.length);
    }
  });
});

describe('the pages', () => {
  it('show every open access once under what it opens, and once in no other table of targets', async () => {
    const page = await pageOf(facts, 'access-inventory');
    const open = raw('accesses').filter(({ withdrawnOn }) => withdrawnOn === undefined || withdrawnOn === '2026-11-22');
    const targets = page.slice(page.indexOf('## Applications et flux'), page.indexOf('## Comptes d’administration'));
    const lines = targets.split('\n').filter((line) => /^\| .*\d\d\/\d\d\/\d{4}/.test(line));
    expect(lines).toHaveLength(open.length);
    expect(page).toContain(`${open.length} accès en cours`);
  });

  it('keep six columns at most', async () => {
    for (const name of ['asset-inventory', 'intervention-log', 'request-register', 'retention-schedule']) {
      const page = await pageOf(facts, name);
      for (const rule of page.split('\n').filter((line) => /^\|[-:| ]+\|$/.test(line)))
        expect(rule.split('|').length - 2).toBeLessThanOrEqual(6);
    }
  });

  it('tell the activities done for others apart, with whom they serve', async () => {
    const page = await pageOf(facts, 'processing-record');
    const last = page.slice(page.indexOf('## Comme sous-traitant'));
    expect(last).toContain('Transport social pour le CPAS de Rochebelle');
    expect(last).toContain('rue des Écoliers 3');
    expect(last.match(/^### /gm)).toHaveLength(1);
    expect(page.match(/^### /gm)).toHaveLength(activities.length);
  });
});
