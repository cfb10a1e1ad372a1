import { expect, it } from 'vitest';
import { exampleFacts } from '../privacy-policy/rendered.ts';
import { filesOf } from './rendered.ts';

const { texts, fields } = await filesOf(exampleFacts('cpas'));
const [text = ''] = texts;

/** Specification 04, § 4, first line: what the designation file states, part by part. */
const facts: readonly (readonly [string, RegExp])[] = [
  ['the candidate', /- Nom Camille Dumoulin$/m],
  ['the firm', /Organisme prestataire Protecta, association intercommunale/],
  ['how to reach the candidate', /Courriel dpd\.valmont@protecta\.example\n- Téléphone \+32 4 000 27 10/],
  ['at least four hours a week', /\| Au moins 4 heures par semaine .*\| 6 h par semaine \| rempli \|/],
  ['knowledge of IT', /\| Connaissance de l'informatique \| Bachelier .*\| documenté \|/],
  [
    'knowledge of information security',
    /\| Connaissance de la sécurité de l'information \| Formation .*\| documenté \|/,
  ],
  ['knowledge of the law', /\| Connaissance du droit \| Certificat .*\| documenté \|/],
  ['reports to the head of daily management', /rend compte à Vincent Lambermont.*\| rempli \|/],
  ['no conflict', /\| Pas de conflit d'intérêts \| aucune autre fonction .*\| rempli \|/],
  ['the council decision', /\| Désigner le délégué \| Le Conseil \| 13 décembre 2021 \| fait \| CAS-2021-031 \|/],
  [
    'the form',
    /service de sécurité de la BCSS \| Le centre \| 14 décembre 2021 \| fait \| par courriel à security@ksz/,
  ],
  ['the opinion', /Rendre un avis .*18 janvier 2022 \| fait \| avis favorable, BCSS-FICTIF-2022-014/],
  ['the notice', /avertir le centre et le SPP IS \| La BCSS \| au plus tard le 31 janvier 2022 \| fait/],
  ['the approval', /ou la refuser avec motifs \| Le SPP IS \| 31 janvier 2022 \| fait \| approuvé/],
  ['the check before', /ni utilisateur ni co-gestionnaire.*\(RAE\) \| au plus tard le 14 février 2022 \| fait/],
  ['the change', /qualité « Action sociale ».*\(RAE\) \| 14 février 2022 \| fait/],
  [
    'how: check, remove, change',
    /1\. vérifier.*\n2\. si elle l'est, la supprimer d'abord.*\n3\. saisir .* changer le gestionnaire/,
  ],
  ['why', /Arrêté royal du 4 février 1997 .*art\. 6 : le SPP IS gère le réseau secondaire des CPAS/],
];

it.each(facts)('states %s', (_, fact) => {
  expect(text).toMatch(fact);
});

it('lacks nothing, and says that the procedure is over', () => {
  expect(fields).toEqual([]);
  expect(text).toContain('Étapes faites : 9 sur 9');
  expect(text).toContain('Statut procédure terminée');
});
