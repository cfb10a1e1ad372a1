import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/model/repository.ts';
import { findingsOf } from '../../src/questionnaire/answer-findings.ts';
import { answerTo, type Questionnaire, questionnaireOf } from '../../src/rules/questionnaires.ts';
import { exampleFacts } from './example.ts';

const facts: Facts = { ...exampleFacts(), today: '2026-02-12' };

type Data = Questionnaire['data'];

/** The questionnaire of the example before it was signed, with other fields. */
function unsent(changes: Partial<Data>): Questionnaire {
  const questionnaire = questionnaireOf(facts.repository, 2026);
  if (questionnaire === undefined) throw new Error('no questionnaire 2026');
  const { signedBy: _, signedOn: __, sentOn: ___, ...data } = questionnaire.data;
  return { ...questionnaire, data: { ...data, ...changes } };
}

const answering = (question: string, changes: Partial<Data['answers'][number]>): Questionnaire => {
  const { answers } = unsent({}).data;
  return unsent({ answers: answers.map((one) => (one.question === question ? { ...one, ...changes } : one)) });
};

const found = (questionnaire: Questionnaire) =>
  findingsOf(facts, questionnaire).map(({ kind, question, field, value, against }) => ({
    kind,
    of: question ?? field,
    value,
    ...(against === undefined ? {} : { against }),
  }));

/** What the example as it stands lets through does not count. */
const added = (questionnaire: Questionnaire) => {
  const before = found(unsent({})).map((one) => JSON.stringify(one));
  return found(questionnaire).filter((one) => !before.includes(JSON.stringify(one)));
};

describe('a figure or a day that the adviser typed', () => {
  it('is held against the registers, unless it is explained', () => {
    const typed = { value: 99, basis: 'adviser' as const, state: 'confirmed' as const };
    expect(added(answering('org.dpo-hours.dpo', typed))).toMatchObject([
      { kind: 'fact-differs', of: 'org.dpo-hours.dpo', value: '99' },
    ]);
    expect(added(answering('org.dpo-hours.dpo', { ...typed, explanation: 'Renfort' }))).toEqual([]);
  });

  it('cannot be a day to come, nor half a violation', () => {
    expect(added(answering('ops.backup.last-test', { value: '2026-02-13', explanation: 'x' }))).toEqual([
      { kind: 'fact-to-come', of: 'ops.backup.last-test', value: '2026-02-13' },
    ]);
    expect(added(answering('incidents.data-breach.count', { value: 1.5, explanation: 'x' }))).toEqual([
      { kind: 'fact-fraction', of: 'incidents.data-breach.count', value: '1.5' },
    ]);
  });
});

describe('a remedy', () => {
  const gap = { value: 'partly', state: 'confirmed' as const, explanation: 'x', actions: [], due: undefined };

  it('lies ahead of the end of the controlled year', () => {
    expect(answerTo(unsent({}), 'ops.malware')).toBeDefined();
    expect(added(answering('ops.malware', { ...gap, due: '2025-12-31' } as never))).toEqual([
      { kind: 'due-past', of: 'ops.malware', value: '2025-12-31' },
    ]);
    expect(added(answering('ops.malware', { ...gap, due: '2026-01-01' } as never))).toEqual([]);
  });

  it('is no action that is over', () => {
    const plan = facts.repository.entries('plan');
    const over = plan.find(({ data }) => data.state === 'done' && (data.doneOn ?? '') <= '2025-12-31');
    expect(over).toBeDefined();
    expect(added(answering('ops.malware', { ...gap, actions: [over?.id ?? ''] } as never))).toEqual([
      { kind: 'action-closed', of: 'ops.malware', value: over?.id },
    ]);
  });
});

describe('signature, sending and names', () => {
  const signer = unsent({}).data.roles?.find(({ role }) => role === 'head-of-daily-management')?.person ?? '';

  it.each<[Partial<Data>, string, string]>([
    [{ signedOn: '2026-02-11' }, 'signed-by-nobody', 'signedOn'],
    [{ signedBy: signer, signedOn: '2026-02-13' }, 'day-to-come', 'signedOn'],
    [{ signedBy: signer, signedOn: '2026-02-12', sentOn: '2026-02-13' }, 'day-to-come', 'sentOn'],
    [{ signedBy: signer, signedOn: '2026-02-12', sentOn: '2026-02-11' }, 'sent-before-signed', 'sentOn'],
    [{ sentOn: '2026-02-11' }, 'sent-unsigned', 'sentOn'],
    [{ signedBy: 'personne', signedOn: '2026-02-12' }, 'unknown-person', 'signedBy'],
    [{ roles: [{ role: 'dpo', person: 'personne' }] }, 'unknown-person', 'roles.0.person'],
    [{ controlledYear: 2024 }, 'wrong-controlled-year', 'controlledYear'],
  ])('%j: %s', (changes, kind, of) => {
    expect(found(unsent(changes))).toContainEqual(expect.objectContaining({ kind, of }));
  });

  it('are in order in the example', () => {
    expect(found(unsent({ signedBy: signer, signedOn: '2026-02-12', sentOn: '2026-02-12' }))).toEqual([]);
  });
});
