import { load } from '../../src/load.ts';
import type { Facts, Repository } from '../../src/model/repository.ts';
import type { Questionnaire } from '../../src/rules/questionnaires.ts';

const settings = 'profile: be-cpas\nlanguages: [fr]\n';

const people = `
- { id: d-martin, firstName: Dominique, lastName: Martin, kind: staff, email: d.martin@cpas.example }
- { id: s-claes, firstName: Sophie, lastName: Claes, kind: staff }
`;

const organisation = `
kind: cpas
name: CPAS de Valbrume
enterpriseNumber: 0100.010.067
address: { street: Place du Marché 1, postalCode: "4998", city: Valbrume, country: BE }
`;

const plan = `
- { id: onduleur, title: Poser un onduleur, year: 2026, quarter: 3, state: planned }
`;

/** A form that asks once for each kind of answer. */
export const form = `
id: petit
title: Petit formulaire
version: "3"
official: true
source: formulaire reçu le 1er février
sections:
  - { id: "1", title: Politique }
  - { id: exploitation, title: Exploitation }
questions:
  - { id: politique, kind: compliance, norm: bcss:policy.formal, section: "1", number: "1.1", text: La politique est-elle approuvée ? }
  - { id: copies, kind: compliance, norm: bcss:ops.backup, section: exploitation, number: "2.1", text: Les copies sont-elles essayées ? }
  - { id: charte, kind: yes-no, section: exploitation, number: "2.2", text: Une charte existe-t-elle ? }
  - { id: heures, kind: number, section: exploitation, number: "2.3", text: Combien d'heures ?, unit: heures par semaine }
  - { id: audit, kind: day, section: exploitation, number: "2.4", text: Quand a eu lieu l'audit ? }
  - { id: hebergement, kind: choice, section: exploitation, number: "2.5", text: Où sont les serveurs ?, choices: [{ value: interne, title: Chez nous }, { value: externe, title: Ailleurs }] }
  - { id: remarque, kind: text, section: exploitation, number: "2.6", text: Avez-vous une remarque ?, optional: true }
`;

export const answered = `
id: questionnaire-2026
year: 2026
controlledYear: 2025
form: petit
institution: { name: CPAS de Valbrume, address: "Place du Marché 1, 4998 Valbrume", enterpriseNumber: 0100.010.067 }
roles:
  - { role: security-adviser, person: s-claes, email: securite@cpas.example, hoursPerWeek: 7.5 }
  - { role: dpo }
  - { role: head-of-daily-management, person: d-martin }
answers:
  - { question: politique, value: compliant, state: confirmed, evidence: [{ path: evidence/pv.pdf, sha256: ${'ab'.repeat(32)} }], proof: [{ at: documents/politique, says: approuvée le 3 mars 2025 }] }
  - { question: copies, value: partly, explanation: "Le second site attend. « Bientôt »", actions: [onduleur], due: 2026-09-30 }
  - { question: charte, value: true }
  - { question: heures, value: 7.5 }
  - { question: audit, value: 2024-05-17 }
  - { question: hebergement, value: externe }
`;

/** The registers with these questionnaires and this form. Throws when a file is faulty. */
export function centre({ questionnaires = [answered], forms = [form] } = {}): Repository {
  const written = (folder: string) => (text: string, index: number) => ({ path: `${folder}/f${index}.yaml`, text });
  const files = [
    { path: 'cpas-sec.yaml', text: settings },
    { path: 'registers/people.yaml', text: people },
    { path: 'registers/organisation.yaml', text: organisation },
    { path: 'registers/plan.yaml', text: plan },
    ...questionnaires.map(written('questionnaires')),
    ...forms.map(written('questionnaires/forms')),
  ];
  const { repository, faults } = load({ files, faults: [] });
  if (repository === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return repository;
}

export const factsOf = (repository: Repository): Facts => ({ repository, today: '2026-11-22', revision: '' });

export function firstQuestionnaire(repository: Repository): Questionnaire {
  const [first] = repository.entries('questionnaires');
  if (first === undefined) throw new Error('no questionnaire');
  return first;
}
