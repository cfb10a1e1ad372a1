import { describe, expect, test } from 'vitest';
import { triennialPlan } from '../../../src/documents/triennial-plan.ts';
import { fr } from '../../../src/languages/fr.ts';
import { exampleFacts, plain, planOf } from './rendered.ts';

/** The example with more actions at the end of the register. */
const withActions = (...actions: readonly string[]) =>
  exampleFacts((path, text) => (path === 'registers/plan.yaml' ? [text, ...actions, ''].join('\n') : text));

const files = (facts: ReturnType<typeof exampleFacts>, year?: number) =>
  [...triennialPlan.views(facts, fr, year === undefined ? {} : { year })].map(({ file }) => file);

const inPast = '- { id: ancienne, title: Ancienne, year: 2023, noCost: true, state: done, doneOn: 2023-05-02 }';
const toCome = '- { id: future, title: Future, year: 2029, noCost: true }';

describe('the year asked for', () => {
  test.each([undefined, 2025, 2026, 2027])('%s: the plan that holds it', (year) => {
    expect(files(exampleFacts(), year)).toEqual(['triennial-plan-2025-2027']);
  });

  test.each([2021, 2022, 2024, 2028, 2030])('%s: nothing where there is no plan, or none of its actions', (year) => {
    expect(files(exampleFacts(), year)).toEqual([]);
  });

  test('an action without a time makes no plan of any year', () => {
    expect(files(withActions('- { id: sans-date, title: Sans date }'), 2030)).toEqual([]);
  });

  test('actions of years that no plan holds make a draft', async () => {
    expect(files(withActions(toCome), 2028)).toEqual(['triennial-plan-2028-2030']);
    const { text } = await planOf(withActions(toCome), { final: false, year: 2028 });
    expect(text).toContain('projet, à soumettre au Conseil');
    expect(text).toContain('n’a pas encore approuvé de version');
    expect(text).toContain('Cadre réservé à la décision');
  });

  test('years that run into a plan make none', () => {
    expect(
      files(
        exampleFacts((_, text) => text.replace('from: 2022', 'from: 2024')),
        2023,
      ),
    ).toEqual([]);
  });
});

describe('a plan that is over', () => {
  test('does not show the norms, the gaps and the undated actions of today as its own', async () => {
    const { text } = await planOf(withActions(inPast, '- { id: sans-date, title: Sans date }'), {
      final: false,
      year: 2023,
    });
    const said = plain(text);
    expect(said).toContain("l'état des normes au 22 novembre 2026 n'est pas le sien");
    for (const today of ['Où en est le centre', 'Écart :', 'Quels écarts', 'Sans date', 'Situation :'])
      expect(said).not.toContain(today);
    expect(said).toContain('approuvé le 15 novembre 2021');
  });
});
