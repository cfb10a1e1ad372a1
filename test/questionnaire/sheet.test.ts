import { describe, expect, it } from 'vitest';
import { fr } from '../../src/languages/fr.ts';
import { questionnaireJson } from '../../src/questionnaire/json.ts';
import { questionnaireSheet } from '../../src/questionnaire/sheet.ts';
import { centre, firstQuestionnaire } from './centre.ts';

const repository = centre();
const sheet = questionnaireSheet(repository, fr, firstQuestionnaire(repository));

/** The cells of a question by the title of their column. */
const row = (id: string) => {
  const found = sheet.rows.find((cells) => cells[2] === id) ?? [];
  return Object.fromEntries(sheet.columns.map(({ title }, index) => [title, found[index]]));
};

describe('the table of a questionnaire', () => {
  it('has a row for each question of the form, in its order', () => {
    expect(sheet.rows.map(([, number]) => number)).toEqual(['1.1', '2.1', '2.2', '2.3', '2.4', '2.5', '2.6']);
    expect(sheet.rows.every((cells) => cells.length === sheet.columns.length)).toBe(true);
    expect(sheet.name).toBe('Questionnaire 2026');
  });

  it('says an answer in words and keeps its code', () => {
    expect(row('copies')).toMatchObject({
      Partie: 'Exploitation',
      Question: 'Les copies sont-elles essayées ?',
      Réponse: 'Conforme en partie',
      Code: 'partly',
      Explication: 'Le second site attend. « Bientôt »',
      'Actions du plan': 'onduleur : Poser un onduleur (3e trimestre 2026)',
      Échéance: '2026-09-30',
      'État de la réponse': 'confirmée',
    });
    expect(row('politique')).toMatchObject({
      Partie: '1. Politique',
      Preuves: 'evidence/pv.pdf (empreinte abababababab…)',
      Appuis: 'Approuvée le 3 mars 2025 (documents/politique)',
    });
  });

  it('keeps figures and days as figures and days', () => {
    expect(row('heures')).toMatchObject({ Réponse: '7,5 heures par semaine', Nombre: 7.5, Code: '' });
    expect(row('audit')).toMatchObject({ Réponse: '17 mai 2024', Date: '2024-05-17', Code: '' });
    expect(row('charte')).toMatchObject({ Réponse: 'Oui', Code: 'true' });
    expect(row('hebergement')).toMatchObject({ Réponse: 'Ailleurs', Code: 'externe' });
  });

  it('leaves an unanswered question empty and says so', () => {
    expect(row('remarque')).toMatchObject({ Réponse: '', 'État de la réponse': 'sans réponse (question facultative)' });
  });
});

describe('the questionnaire as JSON', () => {
  const json = JSON.parse(questionnaireJson(repository, fr, firstQuestionnaire(repository)));

  it('holds each question with its answer, null without one', () => {
    expect(json).toMatchObject({
      formatVersion: 1,
      year: 2026,
      controlledYear: 2025,
      form: { id: 'petit', official: true },
    });
    expect(json.questions[1]).toMatchObject({
      id: 'copies',
      number: '2.1',
      section: { id: 'exploitation', title: 'Exploitation' },
      norm: 'bcss:ops.backup',
      answer: { value: 'partly', text: 'Conforme en partie', actions: ['onduleur'], due: '2026-09-30' },
    });
    expect(json.questions[6].answer).toBeNull();
  });

  it('names nobody', () => {
    expect(JSON.stringify(json)).not.toMatch(/Martin|Claes|@cpas/);
  });
});
