import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const example = resolve(import.meta.dirname, '../../examples/cpas');

export const questionnaireFile = 'questionnaires/2030.yaml';

/** Small registers with a form of seven questions and its questionnaire. */
export function makeRepository(answers: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-answer-'));
  mkdirSync(join(folder, 'questionnaires/forms'), { recursive: true });
  mkdirSync(join(folder, 'registers'));
  mkdirSync(join(folder, 'evidence'));
  cpSync(join(example, 'registers/organisation.yaml'), join(folder, 'registers/organisation.yaml'));
  writeFileSync(join(folder, 'cpas-sec.yaml'), 'profile: be-cpas\nlevel: full\nlanguages: [fr]\n');
  writeFileSync(join(folder, 'evidence/pv.txt'), 'vu\n');
  writeFileSync(join(folder, 'registers/plan.yaml'), plan);
  writeFileSync(join(folder, 'questionnaires/forms/small.yaml'), form);
  writeFileSync(join(folder, questionnaireFile), `${head}${answers}`);
  return folder;
}

export const removeRepository = (folder: string): void => rmSync(folder, { recursive: true, force: true });

export const answersOf = (folder: string): string =>
  readFileSync(join(folder, questionnaireFile), 'utf8').slice(head.length);

export const head = `# Questionnaire 2030, préparé à la main
id: q-2030
year: 2030
controlledYear: 2029
form: small
answers:
`;

const plan = `- id: onduleur
  title: Remplacer l’onduleur
  norms: [bcss:physical.power]
  state: planned
  year: 2030
- id: exercice
  title: Faire l’exercice de continuité
  state: planned
  year: 2031
- id: fini
  title: Une action terminée
  state: done
  doneOn: 2029-05-05
`;

const form = `id: small
title: Petit formulaire
questions:
  - { id: clean-desk, kind: compliance, norm: bcss:staff.clean-desk }
  - { id: hours, kind: number, text: Combien d’heures ?, unit: heures par semaine }
  - { id: last-day, kind: day, text: Quand ? }
  - { id: shared, kind: yes-no, text: Est-ce partagé ? }
  - { id: policy, kind: compliance, norm: bcss:policy.formal }
  - { id: trained, kind: day, text: Quel exercice ?, fact: last-continuity-exercise, optional: true }
  - { id: breaches, kind: number, text: Combien de violations ?, fact: breaches, optional: true }
`;
