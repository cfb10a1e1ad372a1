import { expect, it } from 'vitest';
import { changesSince } from '../../src/questionnaire/comparison.ts';
import { factsFrom } from '../rules/fixture.ts';

it('finds a question on a norm again whose id changed with the form, and no other', () => {
  const { repository } = factsFrom(`
questionnaire-forms:
  - id: old
    questions:
      - { id: copies, kind: compliance, norm: bcss:ops.backup }
      - { id: combien, kind: number, norm: bcss:ops.backup }
  - id: new
    questions:
      - { id: "12.4", kind: compliance, norm: bcss:ops.backup }
      - { id: 12.4.a, kind: number, norm: bcss:ops.backup }
questionnaires:
  - { id: a, year: 2025, form: old, answers: [{ question: copies, value: partly }, { question: combien, value: 3 }] }
  - { id: b, year: 2026, form: new, answers: [{ question: "12.4", value: compliant }, { question: 12.4.a, value: 3 }] }
`);
  const [before, after] = repository.entries('questionnaires');
  if (before === undefined || after === undefined) throw new Error('no questionnaires');
  expect(changesSince(repository, before, after).map(({ kind, question }) => [kind, question])).toEqual([
    ['value', '12.4'],
    ['new', '12.4.a'],
    ['vanished', 'combien'],
  ]);
});
