import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ask, Question } from '../../src/ask/question.ts';
import type { Session } from '../../src/commands/command.ts';
import { answerQuestionnaire } from '../../src/commands/questionnaire-answer.ts';
import { hashOf } from '../../src/files/hash.ts';
import { languageOf } from '../../src/languages/index.ts';
import { answersOf, head, makeRepository, questionnaireFile, removeRepository } from './repository.ts';

const proposals = `  # Le bureau
  - question: clean-desk
    value: compliant   # d’après la déclaration
    state: proposed
    basis: statement
    proof: [{ at: norms/clean-desk, says: "déclaration : conforme" }]

  - question: hours
    value: 8
    state: proposed
    basis: fact
    proof:
      - at: roles/dpo
        says: 8 h/semaine
`;

let folder = '';
beforeEach(() => {
  folder = makeRepository(proposals);
});
afterEach(() => removeRepository(folder));

interface Told {
  readonly exit: number;
  readonly told: string;
  readonly printed: string;
  readonly questions: readonly Question[];
}

/** Runs the command with a person who gives these answers, and then breaks off. */
async function run(options: Record<string, unknown>, script?: readonly (string | (() => string))[]): Promise<Told> {
  const questions: Question[] = [];
  const told: string[] = [];
  const printed: string[] = [];
  const answers = [...(script ?? [])];
  const ask: Ask = async (question) => {
    questions.push(question);
    const answer = answers.shift();
    return typeof answer === 'function' ? answer() : answer;
  };
  const session: Session = {
    today: '2030-02-01',
    askedLanguage: undefined,
    languageOf: async (code) => await languageOf(code === 'en' ? 'en' : 'fr'),
    print: (text) => void printed.push(text),
    tell: (text) => void told.push(text),
    askIn: script === undefined ? undefined : () => ask,
    colour: false,
    width: undefined,
  };
  const exit = await answerQuestionnaire(session, { year: 2030, folder, options });
  return { exit, told: told.join('\n'), printed: printed.join(''), questions };
}

describe('at the terminal', () => {
  test('each answer is in the file before the next question, and nothing else changes', async () => {
    const { exit, told } = await run({}, [':confirm', ':quit']);
    expect(exit).toBe(0);
    expect(answersOf(folder)).toBe(proposals.replace('proposed', 'confirmed'));
    expect(told).toContain('4 questions attendent encore une réponse.');
  });

  test('a gap wants an explanation and an action; the plan shows what is open, the fitting first', async () => {
    const { exit, questions } = await run({}, ['partly', 'L’accueil : pas encore', 'exercice']);
    expect(exit).toBe(130);
    expect(answersOf(folder)).toContain(
      'value: partly   # d’après la déclaration\n    state: confirmed\n    basis: adviser\n' +
        '    explanation: "L’accueil : pas encore"\n    actions: [exercice]\n    proof:',
    );
    const actions = questions[2];
    expect(actions?.kind === 'choice' && actions.choices.map(({ value }) => value)).toEqual([
      ':day',
      ':back',
      'onduleur',
      'exercice',
    ]);
  });

  test('a day will do instead of an action, and one can go back from every step', async () => {
    await run({}, ['partly', '<', 'not-compliant', 'Non', ':back', 'not-compliant', 'Non', ':day', '2030-12-31']);
    expect(answersOf(folder)).toContain('value: not-compliant');
    expect(answersOf(folder)).toContain('explanation: Non\n    due: 2030-12-31\n');
  });

  test('a number, a day, yes or no: skip, go back, and an answer that the file lacked', async () => {
    const script = [':skip', ':confirm', ':type', '2029-11-30', ':previous', ':confirm', 'no', 'Par choix', ':quit'];
    const { exit, questions } = await run({}, script);
    expect(exit).toBe(0);
    expect(answersOf(folder)).toContain('    value: 8\n    state: confirmed\n    basis: fact\n');
    expect(answersOf(folder)).toContain(
      '  - question: last-day\n    value: 2029-11-30\n    state: confirmed\n    basis: adviser\n' +
        '  - question: shared\n    value: false\n    state: confirmed\n    basis: adviser\n    explanation: Par choix\n',
    );
    const day = questions[3];
    expect(day?.kind === 'text' && [day.wrong('2029-02-30'), day.wrong('2029-02-28')]).toEqual([
      'Écrivez un jour du calendrier, AAAA-MM-JJ, par exemple 2026-12-31.',
      undefined,
    ]);
  });

  test('no yes where the registers show the contrary', async () => {
    const { questions, told } = await run({ question: 'policy' }, []);
    const first = questions[0];
    expect(told).toContain('Contredit par :\n    ! Aucune politique de sécurité (governance/no-policy)');
    expect(first?.kind === 'choice' && first.choices[0]).toMatchObject({
      value: 'compliant',
      name: 'conforme',
      closed: '(les registres montrent le contraire)',
    });
  });

  test('breaking off in the middle of an answer leaves the file as it was', async () => {
    const { exit, told } = await run({}, ['partly', 'Presque']);
    expect(exit).toBe(130);
    expect(answersOf(folder)).toBe(proposals);
    expect(told).toContain('Interrompu.');
  });
});

describe('by flags', () => {
  test.each([
    ['clean-desk', 'Conforme', 'value: compliant'],
    ['shared', 'oui', 'value: true'],
    ['shared', 'true', 'value: true'],
    ['shared', 'yes', 'value: true'],
  ])('%s: the words %s are written as %s', async (question, value, written) => {
    await run({ question, value });
    expect(answersOf(folder)).toContain(written);
  });

  test('“non” is told as such, and asks why', async () => {
    await run({ question: 'shared', value: 'non', explanation: 'Par choix' });
    expect(answersOf(folder)).toContain('value: false');
    await run({ question: 'clean-desk', value: 'sans objet', explanation: 'Sans bureau' });
    expect(answersOf(folder)).toContain('value: not-applicable');
  });

  test.each(['~7.4', '7.4'])('a question is also named by its number %s', async (question) => {
    const { told } = await run({ question, confirm: true });
    expect(told).toContain('clean-desk : conforme');
    expect(answersOf(folder)).toContain('state: confirmed');
  });

  test('a question whose flag was given is not asked', async () => {
    const { questions } = await run({ question: 'clean-desk', value: 'partly', due: '2030-06-30' }, ['Pourquoi pas']);
    expect(questions.map(({ flag }) => flag)).toEqual(['explanation']);
    expect(answersOf(folder)).toContain('explanation: Pourquoi pas\n    due: 2030-06-30\n');
  });

  test('proof bears the SHA-256 of its file; several actions', async () => {
    const options = { question: 'clean-desk', value: 'partly', explanation: 'Non', action: ['onduleur', 'exercice'] };
    const { exit } = await run({ ...options, evidence: ['evidence/pv.txt'] });
    expect(exit).toBe(0);
    expect(answersOf(folder)).toContain(
      `    actions: [onduleur, exercice]\n    evidence:\n      - path: evidence/pv.txt\n        sha256: ${hashOf('vu\n')}\n`,
    );
  });

  test('a plain yes takes away what explained the no', async () => {
    await run({ question: 'clean-desk', value: 'partly', explanation: 'Non', action: ['onduleur'] });
    await run({ question: 'clean-desk', value: 'compliant' });
    expect(answersOf(folder)).toBe(
      proposals.replace('proposed', 'confirmed').replace('basis: statement', 'basis: adviser'),
    );
  });

  test('a dry run shows the lines and writes none', async () => {
    const { printed } = await run({ question: 'hours', value: '9', dryRun: true });
    expect(printed).toContain('-    value: 8\n-    state: proposed\n-    basis: fact\n+    value: 9\n');
    expect(answersOf(folder)).toBe(proposals);
  });

  test('all that is sure is confirmed at once', async () => {
    const { told } = await run({ confirmAll: true });
    expect(told).toContain('2 réponses confirmées.');
    expect(told).toContain('3 questions attendent encore une réponse.');
    expect(answersOf(folder)).toBe(proposals.replaceAll('proposed', 'confirmed'));
  });

  test('a proposal without proof, without its action, or contradicted is left to the person', async () => {
    const unsure = `  - { question: clean-desk, value: compliant, state: proposed, basis: last-year }
  - { question: shared, value: false, state: proposed, proof: [{ at: x, says: y }] }
  - { question: policy, value: compliant, state: proposed, proof: [{ at: x, says: y }] }
`;
    writeFileSync(join(folder, questionnaireFile), head + unsure);
    const { told } = await run({ confirmAll: true });
    expect(told).toContain('0 réponse confirmée.');
    expect(answersOf(folder)).toBe(unsure);
  });
});

describe('what cannot be done', () => {
  test.each([
    [{}, 'no-terminal', { flags: '--question, --value, --confirm, --confirm-all' }],
    [{ question: 'clean-desk' }, 'no-terminal', { flags: '--value, --confirm' }],
    [{ question: 'clean-desk', value: 'partly' }, 'no-terminal', { flags: '--explanation' }],
    [{ question: 'clean-desk', value: 'partly', explanation: 'x' }, 'no-terminal', { flags: '--action, --due' }],
    [{ question: 'clean-dsk', confirm: true }, 'unknown-question', { suggestion: 'clean-desk' }],
    [{ question: 'last-day', confirm: true }, 'nothing-to-confirm', { name: 'last-day' }],
    [{ question: 'last-day', value: '2029-02-30' }, 'bad-answer', { flag: '--value' }],
    [{ question: 'policy', value: 'compliant' }, 'answer-contradicted', { name: 'policy' }],
    [{ question: 'policy', value: 'conforme' }, 'answer-contradicted', { name: 'policy' }],
    [{ question: 'hours', value: '8', evidence: ['evidence/no.txt'] }, 'evidence-missing', { path: 'evidence/no.txt' }],
    [{ question: 'hours', value: '8', evidence: ['/etc/hostname'] }, 'evidence-missing', {}],
    [{ question: 'clean-desk', confirm: true, value: 'partly' }, 'confirm-and-value', { flag: '--value' }],
    [
      { question: 'clean-desk', value: 'partly', explanation: 'x', due: '2029-12-31' },
      'bad-answer',
      {
        flag: '--due',
        reason: 'Ce jour tombe avant la fin de l’année contrôlée (31 décembre 2029) : il ne règle plus rien.',
      },
    ],
    [
      { question: 'clean-desk', value: 'partly', explanation: 'x', action: ['fini'] },
      'bad-answer',
      { flag: '--action', value: 'fini' },
    ],
    [{ question: 'trained', value: '2030-02-02' }, 'bad-answer', { flag: '--value' }],
    [{ question: 'breaches', value: '1,5' }, 'bad-answer', { reason: 'Un compte est un nombre entier.' }],
    [{ value: '8' }, 'answer-without-question', { flag: '--value' }],
  ])('%j is refused: %s', async (options, problem, values) => {
    const attempt = run(options);
    await expect(attempt).rejects.toMatchObject({ problem, values });
    expect(answersOf(folder)).toBe(proposals);
  });

  test('a file that changed between two answers is not written over', async () => {
    const path = join(folder, questionnaireFile);
    const theirs = `${head}${proposals}# mine\n`;
    const edited = () => {
      writeFileSync(path, theirs);
      return ':confirm';
    };
    await expect(run({}, [':confirm', edited])).rejects.toMatchObject({ problem: 'file-changed' });
    expect(readFileSync(path, 'utf8')).toBe(theirs);
  });

  test.each([{ question: 'hours', value: '9' }, { confirmAll: true }, {}])(
    'what was sent stays as it is: %j',
    async (options) => {
      const path = join(folder, questionnaireFile);
      const sent = `${head}${proposals}`.replace('form: small', 'form: small\nsentOn: 2030-01-31');
      writeFileSync(path, sent);
      await expect(run(options)).rejects.toMatchObject({
        problem: 'questionnaire-sent',
        values: { year: 2030, day: '31 janvier 2030' },
      });
      expect(readFileSync(path, 'utf8')).toBe(sent);
    },
  );

  test('a day of sending that is still to come shuts nothing', async () => {
    const path = join(folder, questionnaireFile);
    writeFileSync(path, `${head}${proposals}`.replace('form: small', 'form: small\nsentOn: 2030-03-01'));
    expect((await run({ question: 'hours', value: '9' })).exit).toBe(0);
  });

  test('what is shared is refused with their line', async () => {
    const shared = '  - &one { question: hours, value: 8, state: proposed }\n';
    writeFileSync(join(folder, questionnaireFile), head + shared);
    await expect(run({ question: 'hours', value: '9' })).rejects.toMatchObject({
      problem: 'not-editable',
      values: { reason: 'shared', line: 7 },
    });
    expect(answersOf(folder)).toBe(shared);
  });
});
