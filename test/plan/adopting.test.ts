import { describe, expect, test } from 'vitest';
import { load } from '../../src/load.ts';
import { actionsToAdopt, adoptingDecision } from '../../src/plan/adopting.ts';

const registers = {
  documents: [
    '- { id: plan-2025, kind: triennial-plan, title: Plan, from: 2025, to: 2027, on: 2024-11-18, decision: named-by-plan }',
    '- { id: plan-2028, kind: triennial-plan, title: Plan, from: 2028, to: 2030, on: 2026-11-18 }',
    '- { id: politique, kind: security-policy, title: Politique }',
  ].join('\n'),
  decisions: [
    '- { id: older, on: 2024-11-18, kind: approval, document: plan-2025 }',
    '- { id: newest, on: 2025-11-17, kind: approval, document: plan-2025 }',
    '- { id: plan, on: 2026-11-16, kind: approval, document: plan-2025 }',
    '- { id: next-plan, on: 2026-11-16, kind: approval, document: plan-2028 }',
    '- { id: policy, on: 2026-11-16, kind: approval, document: politique }',
    '- { id: unknown, on: 2026-11-16, kind: approval, document: ailleurs }',
    '- { id: unnamed, on: 2026-11-16, kind: approval }',
    '- { id: named-by-plan, on: 2026-11-16, kind: approval }',
    '- { id: credits, on: 2026-11-16, kind: budget, year: 2027 }',
    '- { id: credits-of-policy, on: 2026-11-16, kind: budget, document: politique }',
  ].join('\n'),
  plan: '- { id: a, title: A, year: 2027, adopted: [{ decision: newest, year: 2027 }] }',
};

function adopted(id: string): readonly string[] {
  const files = Object.entries(registers).map(([name, text]) => ({
    path: `registers/${name}.yaml`,
    text: `${text}\n`,
  }));
  const settings = { path: 'cpas-sec.yaml', text: 'profile: be-cpas\nlevel: start\nlanguages: [fr]\n' };
  const { repository } = load({ files: [settings, ...files], faults: [] });
  if (repository === undefined) throw new Error('unreadable');
  const facts = { repository, today: '2026-11-22', revision: '' };
  return actionsToAdopt(facts, adoptingDecision(facts, id)).map((action) => action.id);
}

describe('what adopts a plan', () => {
  test.each(['plan', 'named-by-plan', 'credits'])('%s does', (id) => {
    expect(adopted(id)).toEqual(['a']);
  });

  test.each(['policy', 'unknown', 'unnamed', 'credits-of-policy'])('%s is about something else', (id) => {
    expect(() => adopted(id)).toThrow('decision-not-on-plan');
  });

  test('a decision older than the newest adoption does not', () => {
    expect(() => adopted('older')).toThrow('adopted-since');
  });

  test('a plan without open actions in its years has nothing to adopt', () => {
    expect(() => adopted('next-plan')).toThrow('nothing-to-adopt');
  });
});
