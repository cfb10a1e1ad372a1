import { describe, expect, test } from 'vitest';
import { load } from '../../src/load.ts';
import type { Facts } from '../../src/model/repository.ts';
import { cpasNorms } from '../../src/norms/cpas-norms.ts';
import { planGaps } from '../../src/plan/plan-gaps.ts';

function factsOf(registers: Readonly<Record<string, string>>): Facts {
  const files = [
    { path: 'cpas-sec.yaml', text: 'profile: be-cpas\nlevel: start\nlanguages: [fr]\n' },
    ...Object.entries(registers).map(([name, text]) => ({ path: `registers/${name}.yaml`, text })),
  ];
  const { repository, faults } = load({ files, faults: [] });
  if (repository === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return { repository, today: '2026-11-22', revision: '' };
}

/** Every binding norm stated compliant, but those given. */
const statements = (others: Readonly<Record<string, string>>): string =>
  cpasNorms
    .map((norm, index) => `- { id: n${index}, norm: "${norm}", status: ${others[norm] ?? 'compliant'}, actions: [] }\n`)
    .join('');

const at = { file: 'registers/backups.yaml', line: 1, column: 1, pointer: '' };
const error = (norm: string) =>
  ({ code: 'continuity/no-backup', severity: 'error', at, values: {}, norms: [norm], related: [] }) as const;

describe('what no open action works on', () => {
  test('every norm without a statement is a gap', () => {
    const gaps = planGaps(factsOf({}), []);
    expect(gaps.map(({ norm }) => norm)).toEqual(cpasNorms);
    expect(new Set(gaps.map(({ why }) => why))).toEqual(new Set(['unknown']));
  });

  test('all compliant: none', () => {
    expect(planGaps(factsOf({ norms: statements({}) }), [])).toEqual([]);
  });

  test('an error contradicts what is stated compliant', () => {
    const facts = factsOf({ norms: statements({}) });
    const [gap, ...more] = planGaps(facts, [error('bcss:ops.backup')]);
    expect(more).toEqual([]);
    expect(gap).toMatchObject({ norm: 'bcss:ops.backup', why: 'contradicted', errors: ['continuity/no-backup'] });
  });

  test.each([
    ['open', 'planned', 0],
    ['postponed', 'postponed', 0],
    ['done', 'done', 1],
    ['dropped', 'dropped', 1],
  ])('an action that is %s', (_, state, count) => {
    const plan = `- { id: copie, title: Copie, norms: ["bcss:ops.backup"], state: ${state}, reason: x }\n`;
    const facts = factsOf({ norms: statements({ 'bcss:ops.backup': 'partly' }), plan });
    expect(planGaps(facts, [])).toHaveLength(count);
  });

  test('an action that the statement names counts, whatever norms it names itself', () => {
    const norms = statements({ 'bcss:ops.backup': 'not-compliant' }).replace(
      /("bcss:ops.backup".*)actions: \[\]/,
      '$1actions: [copie]',
    );
    expect(planGaps(factsOf({ norms, plan: '- { id: copie, title: Copie }\n' }), [])).toEqual([]);
  });

  test('a norm that does not bind every centre is a gap once the centre admits it', () => {
    const norms = `${statements({})}- { id: x, norm: "bcss:dev.go-live-check", status: partly }\n`;
    expect(planGaps(factsOf({ norms }), []).map(({ norm }) => norm)).toEqual(['bcss:dev.go-live-check']);
  });
});
