import { expect, it } from 'vitest';
import { exampleFacts } from '../privacy-policy/rendered.ts';
import { filesOf } from './rendered.ts';

const notification = await filesOf('breach-notification', exampleFacts('cpas'));
const letter = await filesOf('breach-letter', exampleFacts('cpas'));

/** GDPR art. 33(1), (3) and (4): what the notification states. */
it.each<readonly [string, RegExp]>([
  ['when the centre knew', /Connaissance de la violation 28 avril 2026 à 13:15$/m],
  ['the end of the 72 hours', /Fin du délai 1er mai 2026 à 13:15$/m],
  ['when it was notified, and after how long', /Notifiée le 29 avril 2026 à 11:05, 21 h 50 min après/],
  ['the reference', /VD-FICTIF-2026-061/],
  ['(a) the nature', /La mallette d'un assistant social a été volée/],
  [
    '(a) the harm',
    /\| Confidentialité .* \| élevée \|\n\| Intégrité .* \| aucune atteinte \|\n\| Disponibilité .* \| moyenne \|/,
  ],
  ['(a) the persons', /Personnes concernées Bénéficiaires de l'aide sociale et membres/],
  ['(a) how many persons', /Nombre approximatif de personnes 14$/m],
  ['(a) how many records', /Nombre approximatif d'enregistrements 6$/m],
  ['(a) the data', /Catégories de données Données d'identification ; Numéro .* ; Données médicales/],
  ['(b) the officer', /Camille Dumoulin, Protecta.*\n- Courriel dpd\.valmont@protecta\.example/],
  ['(c) the consequences', /Usurpation d'identité, démarchage/],
  ['(d) the measures', /\| Plainte déposée .* \| prise le 28 avril 2026 \|/],
  ['whether the persons were told', /averties le 30 avril 2026 à 16:00 \(visite ou appel/],
  ['the form of the authority', /Formulaire électronique du portail de l'Autorité/],
])('the notification states %s', (_, fact) => {
  expect(notification.texts).toHaveLength(1);
  expect(notification.texts[0]).toMatch(fact);
});

/** GDPR art. 34(2): the letter. */
it.each<readonly [string, RegExp]>([
  ['what happened', /constaté le 28 avril 2026\. La mallette/],
  ['the data', /- Données médicales/],
  ['the officer', /\[?Camille Dumoulin/],
  ['the consequences', /Usurpation d'identité/],
  ['the measures', /- Aide aux personnes pour bloquer leurs documents \(30 avril 2026\)/],
  ['what one can do', /Ne donnez jamais un mot de passe/],
  ['where to complain', /Autorité de protection des données, rue de la Presse 35/],
  [
    'who signs',
    /Pour le CPAS de Valmont-sur-Ourthe :\n\n- Pascale Delcourt, présidente .*\n- Vincent Lambermont, directeur général/,
  ],
])('the letter states %s', (_, fact) => {
  expect(letter.texts).toHaveLength(1);
  expect(letter.texts[0]).toMatch(fact);
});

it('neither lacks anything, nor names a person of the files', () => {
  expect([...notification.fields, ...letter.fields]).toEqual([]);
});
