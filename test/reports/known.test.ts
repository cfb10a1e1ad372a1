import { expect, it } from 'vitest';
import { json } from '../../src/reports/json.ts';
import { summary } from '../../src/reports/summary.ts';
import { contextWith, missingTitle, visited } from './samples.ts';

const lines = async (repositories: readonly ReturnType<typeof visited>[]) =>
  summary([], await contextWith({ repositories }));

it('says nothing of known findings where there are none', async () => {
  const expected = ['Dossier . : 30 entrées lues', 'Aucun constat.'];
  expect(await lines([visited()])).toEqual(expected);
  expect(await lines([visited({ known: 0, gone: 0 })])).toEqual(expected);
});

it('counts those left out, and says what to do about those that are mended', async () => {
  expect(await lines([visited({ known: 12, gone: 3 })])).toEqual([
    'Dossier . : 30 entrées lues, 12 constats connus (baseline.yaml)',
    '3 constats connus sont réglés : lancez cpas-sec baseline',
    'Aucun constat nouveau.',
  ]);
});

it('names the folders to run it on', async () => {
  const two = [visited({ path: 'a', known: 1, gone: 1 }), visited({ path: 'b', known: 4, gone: 0 })];
  expect(await lines(two)).toContain('1 constat connu est réglé : lancez cpas-sec baseline a');
});

it('gives one sum for many folders, and never a long list', async () => {
  const many = Array.from({ length: 40 }, (_, index) => visited({ path: `c${index}`, known: 2, gone: 1 }));
  const told = await lines(many);
  expect(told[0]).toBe('40 dossiers, 1200 entrées lues, 40 sans constat, 80 constats connus (baseline.yaml)');
  expect(told[1]).toBe('40 constats connus sont réglés : lancez cpas-sec baseline c0 c1 c2 c3 c4 …');
});

it('gives the counts of each repository to machines, where there is a list', async () => {
  const repositories = [visited({ path: 'a', errors: 1 }), visited({ path: 'b', known: 12, gone: 1 })];
  const report = JSON.parse(json.print([missingTitle], await contextWith({ repositories })));
  expect(report.repositories[0]).not.toHaveProperty('known');
  expect(report.repositories[1]).toMatchObject({ known: 12, gone: 1 });
});
