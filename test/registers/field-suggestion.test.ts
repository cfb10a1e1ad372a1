import { expect, test } from 'vitest';
import type { RegisterName } from '../../src/model/records.ts';
import { fieldSuggestion } from '../../src/registers/field-suggestion.ts';

const cases: readonly [register: RegisterName, written: string, meant: string | undefined][] = [
  ['people', 'nom', 'lastName'],
  ['people', 'prenom', 'firstName'],
  ['people', 'Prénom', 'firstName'],
  ['people', 'courriel', 'email'],
  ['people', 'telephone', 'phone'],
  ['people', 'fonction', 'functions'],
  ['people', 'entree', 'startedOn'],
  ['people', 'lastname', 'lastName'],
  ['people', 'name', 'firstName / lastName'],
  ['people', 'tel', 'phone'],
  ['people', 'mail', 'email'],
  ['organisation', 'date', undefined],
  ['organisation', 'telephone', 'phone'],
  ['people', 'xyz', undefined],
  ['people', '—', undefined],
  ['services', 'nom', 'name'],
  ['roles', 'debut', 'startedOn'],
  ['roles', 'fin', 'endedOn'],
  ['notices', 'titre', 'title'],
  ['processing-activities', 'finalités', 'purposes'],
  ['processing-activities', 'conservation', 'retention'],
  ['processing-activities', 'destinataire', 'recipients'],
  ['processing-activities', 'sous_traitants', 'processors'],
  ['processors', 'fin', 'endedOn'],
  ['organisation', 'adresse', 'address'],
];

test.each(cases)('%s: %s -> %s', (register, written, meant) => {
  expect(fieldSuggestion(register, [], written)).toBe(meant);
});

test('a field inside a field has the titles of its own object', () => {
  expect(fieldSuggestion('processing-activities', ['automatedDecision'], 'logique')).toBe('logic');
});
