import { expect, test } from 'vitest';
import { factsOf } from '../facts-of.ts';
import { sectionsOf } from '../privacy-policy/rendered.ts';
import { plain, planOf, tableOf } from './rendered.ts';

const norms = '- { id: journaux, norm: "bcss:ops.logging", status: not-compliant, assessedOn: 2026-02-09 }\n';
const documents = '- { id: plan-2025, kind: triennial-plan, title: Plan, on: 2024-11-18, from: 2025, to: 2027 }\n';

/** A plan of these actions only. */
const planOnly = async (...actions: readonly string[]): Promise<string> =>
  (await planOf(factsOf({ documents, norms, plan: `${actions.join('\n')}\n` }), { final: false })).text;

const action = (id: string, more: string): string => `- { id: ${id}, title: Action ${id}, ${more} }`;

test('one action, half a day: singular', async () => {
  const text = plain(await planOnly(action('a', 'year: 2027, quarter: 1, days: 0.5, noCost: true')));
  expect(text).toContain('1 action sur 2025-2027');
  expect(text).toContain('0,5 jour du personnel');
  expect(text).not.toMatch(/\b1 actions|jours du personnel/);
});

test('the kinds of each domain add up where one is not said', async () => {
  const text = await planOnly(
    action('a', 'domain: access, year: 2027, budget: [{ year: 2027, amount: 100 }]'),
    action('b', 'domain: access, year: 2027, budget: [{ year: 2027, amount: 50, kind: operating }]'),
  );
  expect(tableOf(text, 'Budget par domaine et par sorte')).toEqual([
    ['Accès', '0 €', '50 €', '100 €', '150 €'],
    ['Ensemble', '0 €', '50 €', '100 €', '150 €'],
  ]);
});

test('an action outside the years of the plan is named below the drawing', async () => {
  const text = await planOnly(
    action('dedans', 'year: 2027, noCost: true'),
    action('apres', 'year: 2028, quarter: 2, budget: [{ year: 2027, amount: 100 }]'),
    action('sans', 'noCost: true'),
  );
  const said = plain(
    sectionsOf(text).find(({ heading }) => heading === 'Quand les actions seront-elles finies ?')?.text ?? '',
  );
  expect(said).toMatch(/n° \d Action apres : 2e trimestre 2028/);
  expect(said).toMatch(/n° \d Action sans : sans échéance/);
  expect(said).not.toMatch(/n° \d Action dedans/);
});

test('what closes a gap is said without fields, files or commands', async () => {
  const text = await planOnly(action('a', 'year: 2027, noCost: true'));
  const said = sectionsOf(text).find(({ heading }) => heading === 'Quels écarts restent sans action ?')?.text ?? '';
  expect(said).toContain('Inscrire une action, avec un responsable, une échéance et un budget.');
  expect(said).not.toMatch(/registers\/|cpas-sec|bcss:|norm:|noCost/);
});
