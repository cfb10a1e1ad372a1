import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fr } from '../../src/languages/fr.ts';
import { shippedNorms } from '../../src/norms/norm-set.ts';
import { findingsOf } from '../../src/questionnaire/answer-findings.ts';
import { askedOf } from '../../src/questionnaire/asked.ts';
import { changesSince } from '../../src/questionnaire/comparison.ts';
import { fileText } from '../../src/questionnaire/file-text.ts';
import { identificationOf } from '../../src/questionnaire/identification.ts';
import { proposalsFor } from '../../src/questionnaire/proposals.ts';
import { judgedAt } from '../../src/rules/judged-at.ts';
import { questionnaireOf } from '../../src/rules/questionnaires.ts';
import { exampleFacts, proposalsOf, workingForm } from './example.ts';

const facts = exampleFacts();
const secondYear = exampleFacts([], ['questionnaires/2026.yaml']);

describe('the second year', () => {
  const proposals = proposalsOf(secondYear, 2025, '2026-02-09');

  it('is prefilled with proof for four questions of five at least', () => {
    const filled = proposals.filter(({ value, proof }) => value !== undefined && proof.length > 0);
    expect(proposals.length).toBeGreaterThan(70);
    expect(filled.length / proposals.length).toBeGreaterThanOrEqual(0.8);
  });

  it('shows the answer of the first where there was one', () => {
    const first = questionnaireOf(secondYear.repository, 2025);
    const answered = first?.data.answers.filter(({ value }) => value !== undefined).map(({ question }) => question);
    const resting = proposals.filter(({ proof }) => proof.some(({ at }) => at === 'questionnaires/questionnaire-2025'));
    expect(resting.map(({ question }) => question)).toEqual(answered);
  });

  it('claims no compliance that an error of the rules denies', () => {
    const errors = judgedAt(secondYear, '2025-12-31').filter(
      ({ severity, code }) => severity === 'error' && !/^(norm|questionnaire)\//.test(code),
    );
    const denied = new Set(errors.flatMap(({ norms }) => norms));
    const norms = new Map(workingForm(secondYear).data.questions.map(({ id, norm }) => [id, norm]));
    const compliant = proposals.filter(({ value }) => value === 'compliant');
    expect(denied.size).toBeGreaterThan(0);
    expect(compliant.filter(({ question }) => denied.has(norms.get(question) ?? ''))).toEqual([]);
  });

  it('leaves open what an error denies, and names the findings', () => {
    const denied = proposals.find(({ question }) => question === 'policy.principles');
    expect(denied).not.toHaveProperty('value');
    expect(denied?.contradictions.map(({ code }) => code)).toEqual(['processing/dpia-missing']);
    expect(denied?.explanation).toContain('Analyse d’impact à faire');
    expect(denied?.proof.map(({ at }) => at)).toContain('processing-activities/acces-informatiques');
  });

  it('keeps why a norm does not apply', () => {
    const card = proposals.find(({ question }) => question === 'access.health-card');
    expect(card).toMatchObject({ value: 'not-applicable', basis: 'statement' });
    expect(card?.explanation).toContain('carte professionnelle');
  });
});

describe('without registers', () => {
  const { repository } = facts;
  const bare = {
    ...repository,
    entries: (name: string) =>
      (name === 'questionnaire-forms' ? repository.entries('questionnaire-forms') : []) as never,
    find: () => undefined,
  };

  it('everything is open: nothing is claimed that nothing shows', () => {
    const form = workingForm(facts);
    const preparation = { controlledYear: 2025, preparedOn: '2026-02-09', previous: undefined };
    const proposals = proposalsFor({ ...facts, repository: bare }, form, preparation, fr);
    expect(proposals.filter(({ value }) => value !== undefined)).toEqual([]);
    expect(proposals.every(({ basis }) => basis === 'adviser')).toBe(true);
  });

  it('last year stands in', () => {
    const previous = questionnaireOf(repository, 2026);
    const preparation = { controlledYear: 2026, preparedOn: '2027-02-09', previous };
    const proposals = proposalsFor({ ...facts, repository: bare }, workingForm(facts), preparation, fr);
    const compliance = workingForm(facts).data.questions.filter(({ kind }) => kind === 'compliance');
    const denied = proposals.filter(({ value, contradictions }) => value === undefined && contradictions.length > 0);
    expect(denied.length).toBeLessThan(5);
    expect(proposals.filter(({ basis }) => basis === 'last-year').length).toBe(compliance.length - denied.length);
  });
});

describe('the file', () => {
  const form = workingForm(secondYear);
  const proposals = proposalsOf(secondYear, 2025, '2026-02-09');
  const text = fileText(
    {
      year: 2026,
      form: form.id,
      preparedOn: '2026-02-09',
      revision: '1234567',
      identification: identificationOf({ ...secondYear, today: '2026-02-09' }),
      asked: askedOf(form, shippedNorms, 'fr'),
      proposals,
    },
    { schema: '', head: ['Tête'], contradicted: 'Contredit' },
  );

  it('reads back to the proposals', () => {
    const read = parse(text) as { answers: readonly object[]; revision: string };
    const written = proposals.map(({ contradictions: _, proof, ...one }) => ({
      ...one,
      ...(one.value === undefined ? {} : { state: 'proposed' }),
      ...(proof.length === 0 ? {} : { proof }),
    }));
    expect(read.answers).toEqual(JSON.parse(JSON.stringify(written)));
    expect(read.revision).toBe('1234567');
  });

  it('names who holds the roles on the day of preparation', () => {
    const { institution, roles } = parse(text) as { institution: object; roles: readonly { role: string }[] };
    expect(institution).toMatchObject({ enterpriseNumber: '0100.010.067' });
    expect(roles.map(({ role }) => role)).toEqual([
      'security-adviser',
      'deputy-security-adviser',
      'dpo',
      'head-of-daily-management',
    ]);
  });

  it('holds no line that is too long to read, values apart', () => {
    const comments = text.split('\n').filter((line) => line.trimStart().startsWith('#'));
    expect(comments.filter((line) => line.length > 120)).toEqual([]);
  });
});

describe('check and compare', () => {
  it('find nothing in what was signed and sent', () => {
    for (const questionnaire of facts.repository.entries('questionnaires'))
      expect(findingsOf(facts, questionnaire)).toEqual([]);
  });

  it('find in the one in hand what the registers deny', () => {
    const sent = questionnaireOf(facts.repository, 2026);
    if (sent === undefined) throw new Error('no questionnaire');
    const answers = sent.data.answers.map((answer) =>
      answer.question === 'policy.principles'
        ? { question: answer.question, value: 'compliant', state: 'confirmed' as const }
        : answer.question === 'org.dpo-hours.dpo'
          ? { ...answer, value: 5 }
          : answer,
    );
    const { sentOn: _, ...data } = sent.data;
    const kinds = findingsOf(facts, { ...sent, data: { ...data, answers } }).map(({ kind, question }) => [
      question,
      kind,
    ]);
    expect(kinds).toEqual([
      ['policy.principles', 'contradicted'],
      ['org.dpo-hours.dpo', 'fact-differs'],
    ]);
  });

  it('tell each answer that moved, once', () => {
    const [before, after] = [questionnaireOf(facts.repository, 2025), questionnaireOf(facts.repository, 2026)];
    if (before === undefined || after === undefined) throw new Error('no questionnaires');
    const changes = changesSince(facts.repository, before, after);
    expect(new Set(changes.map(({ question }) => question)).size).toBe(changes.length);
    expect(changes.find(({ question }) => question === 'physical.power')).toMatchObject({ kind: 'value' });
    expect(changesSince(facts.repository, after, after)).toEqual([]);
    const without = { ...after, data: { ...after.data, answers: after.data.answers.slice(1) } };
    expect(changesSince(facts.repository, before, without).at(-1)).toMatchObject({
      kind: 'vanished',
      question: 'policy.principles',
    });
    expect(changesSince(facts.repository, without, after)[0]).toMatchObject({
      kind: 'new',
      question: 'policy.principles',
    });
  });
});
