import { describe, expect, it } from 'vitest';
import { plain, sectionsOf } from '../privacy-policy/rendered.ts';
import { binds, rawNorms, rawStatements, statusOn } from './raw-registers.ts';
import { statementOf } from './rendered.ts';

const folder = 'examples/cpas';
const statements = rawStatements(folder);

/** The domains as the document names them, by the first word of the norms' ids. */
const domains: Readonly<Record<string, string>> = {
  ...{ policy: 'Politique', org: 'Organisation', staff: 'Personnel', assets: 'Inventaire', access: 'Accès' },
  ...{ crypto: 'Chiffrement', physical: 'Locaux et matériel', ops: 'Exploitation', comms: 'Réseaux' },
  ...{ dev: 'Développement', suppliers: 'Fournisseurs', incidents: 'Incidents', continuity: 'Continuité' },
  compliance: 'Conformité',
};

/** Cells of each row of the table of domains, by the head of their column. */
function tableOf(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rows = text.split('\n').filter((line) => line.startsWith('|'));
  const cells = (line = ''): readonly string[] =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => plain(cell).trim());
  const heads = cells(rows[0]);
  return new Map(
    rows.slice(2).map((row) => {
      const found = cells(row);
      return [found[0] ?? '', Object.fromEntries(heads.map((head, index) => [head, found[index] ?? '']))];
    }),
  );
}

/** The states of norms on a day, from the YAML files alone. */
function statesOn(day: string, norms: readonly string[]): readonly string[] {
  return norms.map((norm) => {
    const statement = statements.find((one) => one.norm === norm);
    return (statement && statusOn(statement, day)) ?? 'unknown';
  });
}

const columns = {
  compliant: 'Conformes',
  partly: 'En partie',
  'not-compliant': 'Non conformes',
  unknown: 'Sans déclaration',
};

function expectedRow(states: readonly string[]): Readonly<Record<string, string>> {
  const count = (state: string): number => states.filter((one) => one === state).length;
  const score = Math.round(
    ((count('compliant') + count('partly') / 2) / (states.length - count('not-applicable'))) * 100,
  );
  const known = Object.entries(columns).map(([state, column]) => [column, String(count(state))]);
  return { Score: `${score} %`, Normes: String(states.length), ...Object.fromEntries(known) };
}

describe('the figures, counted again from the YAML files', () => {
  const binding = rawNorms.filter(binds).map(({ id }) => id);
  const ofDomain = (domain: string): readonly string[] => binding.filter((id) => id.startsWith(`bcss:${domain}.`));

  it('of the table of domains on 22 November 2026, all without contradiction', async () => {
    const section = sectionsOf(await statementOf(folder)).find(({ heading }) => heading === 'Où en est le centre ?');
    const rows = tableOf(section?.text ?? '');
    expect([...rows.keys()]).toEqual([...Object.values(domains), 'Ensemble']);
    for (const [domain, name] of [...Object.entries(domains), ['', 'Ensemble']] as const) {
      const norms = domain === '' ? binding : ofDomain(domain);
      const wanted = expectedRow(statesOn('2026-11-22', norms));
      const row = rows.get(name) ?? {};
      // A state that occurs nowhere has no column.
      for (const [head, cell] of Object.entries(wanted))
        expect(`${name} ${head} ${row[head] ?? '0'}`).toBe(`${name} ${head} ${cell}`);
      expect(Object.keys(row)).not.toContain('Contredites');
    }
  });

  it('of the summary, and of what is said beside the score', async () => {
    const text = plain(await statementOf(folder));
    const states = statesOn('2026-11-22', binding);
    const count = (list: readonly string[], state: string): number => list.filter((one) => one === state).length;
    expect(text).toContain(
      `Normes qui lient le centre : ${binding.length} (${count(states, 'compliant')} conformes, ${count(states, 'partly')} en partie conformes)`,
    );
    const conditional = rawNorms.filter(({ appliesTo }) => appliesTo === 'conditional').map(({ id }) => id);
    const conditions = statesOn('2026-11-22', conditional);
    expect(text).toContain(
      `Normes sous condition : ${conditional.length} (${count(conditions, 'compliant')} conformes, ${count(conditions, 'partly')} en partie conformes, ${count(conditions, 'not-applicable')} sans objet)`,
    );
  });

  it('of the chart, said again in its alternative text', async () => {
    const text = plain(await statementOf(folder));
    for (const [domain, name] of Object.entries(domains)) {
      const states = statesOn('2026-11-22', ofDomain(domain));
      const compliant = states.filter((one) => one === 'compliant').length;
      expect(text).toContain(`${name} : ${compliant} conforme${compliant > 1 ? 's' : ''}`);
    }
  });

  it('of the numbers that no source confirmed', async () => {
    const shown = rawNorms.filter(
      ({ id, number = '' }) =>
        /^\d/.test(number) && (binding.includes(id) || statements.some(({ norm }) => norm === id)),
    );
    const doubtful = shown.filter(({ verified }) => verified !== true).length;
    expect(plain(await statementOf(folder))).toContain(
      `Sur ${shown.length} numéros de cette déclaration, ${doubtful} portent ce signe`,
    );
  });
});

it('changes with the day: the end of 2024 tells what was declared then', async () => {
  const sections = sectionsOf(await statementOf(folder, '2024-12-31', false));
  const sheet = (heading: string) => sections.find((one) => one.heading === heading)?.text ?? '';
  expect(sheet('~8.3 Classification des données')).toMatch(/^- État non conforme$/m);
  expect(sheet('~10.2 Gestion des clés')).toMatch(/^- État non conforme$/m);
  expect(sheet('~8.3 Classification des données')).toContain('4e trimestre 2025, Philippe Sauvage (prévue)');
});
