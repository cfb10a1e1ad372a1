import { describe, expect, test } from 'vitest';
import { exampleFacts, plain, planOf, tableOf } from './rendered.ts';

/** The example with some text of one register replaced. */
const changed = (register: string, pattern: RegExp | string, by: string) =>
  exampleFacts((path, text) => (path === `registers/${register}.yaml` ? text.replace(pattern, by) : text));

const dearer = () => changed('plan', /amount: 1500\n {6}kind/, 'amount: 9000\n      kind');
const budgetVoted =
  '- { id: 2026-11-budget, on: 2026-11-20, body: council, kind: budget, object: Budget 2027, year: 2027 }\n';
const withBudget = (by = budgetVoted) => changed('decisions', /$/, `\n${by}`);

async function shown(facts: ReturnType<typeof exampleFacts>): Promise<string> {
  return plain((await planOf(facts, { final: false })).text);
}

describe('a plan that differs from what the council fixed', () => {
  test('is no longer approved: it goes to the council again, with an open block', async () => {
    const text = await shown(dearer());
    expect(text).toMatch(
      /Statut\\?\s+modifié depuis la version approuvée le 16 novembre 2026 \(.*\), à soumettre au Conseil/,
    );
    expect(text).not.toMatch(/ approuvé le 16 novembre/);
    expect(text).toContain('Cadre réservé à la décision');
    expect(text).toContain(
      "approuve le plan de sécurité de l'information 2025-2027, modifié depuis la version 1.2, qui propose d'inscrire 22 000 € au budget 2027",
    );
  });

  test('shows the figures that changed, before and after', async () => {
    const { text } = await planOf(dearer(), { final: false });
    const [row] = tableOf(text, 'Actions changées, et pourquoi');
    expect(row?.slice(0, 2)).toEqual([
      'Ajouter une liaison de secours à la crèche',
      'budget : 1 500 € en 2027 → 9 000 € en 2027',
    ]);
    expect(plain(text)).toContain('Comparaison avec la version en vigueur (version 1.2, 16 novembre 2026)');
  });

  test('shows in the calendar the time that the version in force had fixed', async () => {
    const facts = changed(
      'plan',
      /year: 2027\n {2}quarter: 2\n {2}days: 2\n {2}budget/,
      'year: 2027\n  quarter: 4\n  days: 2\n  budget',
    );
    const { text } = await planOf(facts, { final: false });
    const rows = tableOf(text, 'Le calendrier en tableau').filter(([, , , before]) => before !== '–');
    expect(rows.map(([, , timing, before]) => [timing, before])).toEqual([['4e trimestre 2027', '2e trimestre 2027']]);
  });

  test.each([
    ['a new action', /$/, '\n- { id: neuve, title: Neuve, year: 2027, noCost: true }\n'],
    ['a dropped action', /state: planned/, 'state: dropped'],
    ['other days', /days: 5\n {2}noCost/, 'days: 7\n  noCost'],
  ])('%s is a change too', async (_, pattern, by) => {
    expect(await shown(changed('plan', pattern, by))).toContain('modifié depuis la version approuvée');
  });

  test.each([
    ['progress', /state: planned/, 'state: in-progress'],
    ['what a finished action has cost', /amount: 5200/, 'amount: 5300'],
  ])('%s is none', async (_, pattern, by) => {
    expect(await shown(changed('plan', pattern, by))).toMatch(/Statut\\?\s+approuvé le 16 novembre 2026/);
  });
});

describe('credits', () => {
  test('are proposed until the council has voted the budget of that year', async () => {
    expect(await shown(exampleFacts())).toContain("version 1.2, qui propose d'inscrire 14 500 € au budget 2027");
    expect(await shown(withBudget())).toContain('version 1.2, et inscrit 14 500 € au budget 2027');
  });

  test.each(['2026', '2028'])('are not voted by the budget of %s', async (year) => {
    expect(await shown(withBudget(budgetVoted.replace('year: 2027', `year: ${year}`)))).toContain("propose d'inscrire");
  });

  test('are not voted by a budget still to come', async () => {
    expect(await shown(withBudget(budgetVoted.replace('11-20', '12-14')))).toContain("propose d'inscrire");
  });

  test('have no sum while an open action has no amount', async () => {
    const cut = exampleFacts((path, text) =>
      path === 'registers/plan.yaml'
        ? text.replace(/ {2}budget:\n {4}- year: 2027\n {6}amount: 1500\n.*\n.*\n/, '')
        : text,
    );
    const text = await shown(cut);
    expect(text).not.toContain('au budget 2027 pour');
  });
});
