import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFacts, plain, planOf, tableOf } from './rendered.ts';

/** As written: nothing of the tool has touched it. */
interface Action {
  readonly id: string;
  readonly title: string;
  readonly domain: string;
  readonly year: number;
  readonly quarter: number;
  readonly days: number;
  readonly state: string;
  readonly doneOn?: string;
  readonly budget?: readonly { readonly year: number; readonly amount: number; readonly kind: string }[];
  readonly adopted?: readonly { readonly decision: string; readonly year: number; readonly quarter: number }[];
}

const all: readonly Action[] = parse(readFileSync('examples/cpas/registers/plan.yaml', 'utf8'));
const actions = all.filter(({ state }) => state !== 'dropped');
const years = [2025, 2026, 2027];

const domains: Readonly<Record<string, string>> = {
  organisation: 'Organisation',
  staff: 'Personnel',
  assets: 'Inventaire',
  access: 'Accès',
  cryptography: 'Chiffrement',
  physical: 'Locaux et matériel',
  operations: 'Exploitation',
  communications: 'Réseaux',
  development: 'Développement',
  incidents: 'Incidents',
  continuity: 'Continuité',
  compliance: 'Conformité',
};

/** '14 800 €' */
const euros = (value: number): string => `${String(value).replace(/\B(?=(\d{3})+$)/g, ' ')} €`;

const lines = actions.flatMap(({ domain, budget = [] }) => budget.map((line) => ({ domain, ...line })));
const sum = (wanted: (line: (typeof lines)[number]) => boolean): string =>
  euros(lines.filter(wanted).reduce((total, { amount }) => total + amount, 0));

let text = '';
beforeAll(async () => {
  text = (await planOf(exampleFacts())).text;
});

describe('the budget is that of the register', () => {
  const paid = Object.keys(domains).filter((domain) => lines.some((line) => line.domain === domain));

  test('by domain and year, with totals', () => {
    expect(tableOf(text, 'Budget par domaine et par année')).toEqual([
      ...paid.map((domain) => [
        domains[domain],
        ...years.map((year) => sum((line) => line.domain === domain && line.year === year)),
        sum((line) => line.domain === domain),
      ]),
      ['Ensemble', ...years.map((year) => sum((line) => line.year === year)), sum(() => true)],
    ]);
  });

  test('by domain and kind', () => {
    expect(tableOf(text, 'Budget par domaine et par sorte')).toEqual([
      ...paid.map((domain) => [
        domains[domain],
        sum((line) => line.domain === domain && line.kind === 'investment'),
        sum((line) => line.domain === domain && line.kind === 'operating'),
        sum((line) => line.domain === domain),
      ]),
      ['Ensemble', sum(({ kind }) => kind === 'investment'), sum(({ kind }) => kind === 'operating'), sum(() => true)],
    ]);
  });

  test('by kind and year', () => {
    const kinds = { investment: 'investissement', operating: 'fonctionnement' };
    expect(tableOf(text, 'Budget par sorte et par année')).toEqual([
      ...Object.entries(kinds).map(([kind, word]) => [
        word,
        ...years.map((year) => sum((line) => line.kind === kind && line.year === year)),
        sum((line) => line.kind === kind),
      ]),
      ['Ensemble', ...years.map((year) => sum((line) => line.year === year)), sum(() => true)],
    ]);
  });

  test('in the summary and in what the council is asked', () => {
    const [total, investment, operating] = [
      sum(() => true),
      sum(({ kind }) => kind === 'investment'),
      sum(({ kind }) => kind === 'operating'),
    ];
    expect(plain(text)).toContain(
      `${total} sur toute la durée du plan : ${investment} d'investissement et ${operating} de fonctionnement`,
    );
    expect(plain(text)).toContain(`inscrire ${sum(({ year }) => year === 2027)} au budget 2027`);
  });
});

test('the days are those of the register, year by year', () => {
  const ofYear = (year: number) => actions.filter((action) => action.year === year);
  const days = (list: readonly Action[]) => String(list.reduce((total, one) => total + one.days, 0));
  expect(tableOf(text, 'Jours de travail du personnel')).toEqual([
    ...years.map((year) => [String(year), String(ofYear(year).length), days(ofYear(year))]),
    ['Ensemble', String(actions.length), days(actions)],
  ]);
  expect(plain(text)).toContain(`${days(actions)} jours du personnel`);
});

test('the counts of the summary', () => {
  const of = (state: string) => actions.filter((action) => action.state === state).length;
  expect(plain(text)).toContain(
    `${actions.length} actions sur 2025-2027 : ${of('done')} faites, ${of('in-progress')} en cours, ${of('planned')} prévues, ${of('postponed')} reportée.`,
  );
});

const quarterText = ({ year, quarter }: Pick<Action, 'year' | 'quarter'>): string =>
  `${quarter === 1 ? '1er' : `${quarter}e`} trimestre ${year}`;

test('the calendar holds every action with its quarter, the one decided before and its state', () => {
  const states: Readonly<Record<string, string>> = {
    done: 'faite',
    'in-progress': 'en cours',
    planned: 'prévue',
    postponed: 'reportée',
  };
  const expected = actions.map((action) => {
    const before = (action.adopted ?? []).findLast(({ decision }) => decision < '2026-11-plan');
    const moved = before !== undefined && (before.year !== action.year || before.quarter !== action.quarter);
    return [plain(action.title), quarterText(action), moved ? quarterText(before) : '–', states[action.state]];
  });
  const shown = tableOf(text, 'Le calendrier en tableau');
  expect(shown.map(([, ...cells]) => cells).toSorted()).toEqual(expected.toSorted());
  expect(shown.map(([number]) => number)).toEqual(shown.map((_, index) => String(index + 1)));
});

test('the actions of each domain, with days and amounts', () => {
  for (const [domain, title] of Object.entries(domains)) {
    const own = actions.filter((action) => action.domain === domain);
    const rows = tableOf(text, `Actions du domaine : ${title}`);
    expect(rows).toHaveLength(own.length);
    for (const action of own) {
      const row = rows.find(([name = '']) => name.includes(plain(action.title)));
      expect(row?.[2]).toMatch(new RegExp(`^T${action.quarter} ${action.year}<br>`));
      expect(row?.[3]).toBe(String(action.days));
      const amounts = (action.budget ?? []).map(({ year, amount }) => `${year} : ${euros(amount)}`);
      expect(row?.[4]).toBe(amounts.length === 0 ? 'sans coût' : amounts.join('<br>'));
    }
  }
});

test('what was done since the decision before, and nothing else', () => {
  const done = actions.filter(({ doneOn = '' }) => doneOn >= '2025-11-17');
  const shown = tableOf(text, 'Actions achevées depuis le 17 novembre 2025');
  expect(shown.map(([, title]) => title).toSorted()).toEqual(done.map(({ title }) => plain(title)).toSorted());
});

test('what is new and what was dropped since the decision before', () => {
  const isNew = ({ adopted = [], doneOn = '9999' }: Action) =>
    doneOn >= '2025-11-17' && adopted.every(({ decision }) => decision > '2025-11-plan');
  expect(tableOf(text, 'Actions nouvelles').map(([title]) => title)).toEqual(
    actions.filter(isNew).map(({ title }) => plain(title)),
  );
  expect(tableOf(text, 'Actions abandonnées').map(([title]) => title)).toEqual(
    all.filter(({ state }) => state === 'dropped').map(({ title }) => plain(title)),
  );
});

test('the norms of each domain are those that the centre states', () => {
  const bound: readonly { id: string; appliesTo: string }[] = parse(readFileSync('norms/bcss.yaml', 'utf8')).norms;
  const statements: readonly { norm: string; status: string }[] = parse(
    readFileSync('examples/cpas/registers/norms.yaml', 'utf8'),
  );
  const rows = tableOf(text, 'Les normes minimales au 22 novembre 2026, domaine par domaine');
  const cpas = bound.filter(({ appliesTo }) => appliesTo === 'all' || appliesTo === 'cpas').map(({ id }) => id);
  const count = (status: string) =>
    String(statements.filter((one) => one.status === status && cpas.includes(one.norm)).length);
  const [, compliant, partly, notCompliant] = rows.at(-1) ?? [];
  expect([compliant, partly, notCompliant]).toEqual([count('compliant'), count('partly'), count('not-compliant')]);
});
