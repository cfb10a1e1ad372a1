import type { Fact } from '../privacy-policy/fact.ts';

/** Specification 05, § 5: the least that article 8 asks of the report, in the report on 2025 of the example. */
export const facts05: readonly Fact[] = [
  ['the decree and its article, rightly dated', '', 'Rapport annuel de sécurité 2025'],
  [
    'the decree and its article, rightly dated',
    'À propos de ce rapport',
    "Ce que demande l'article 8",
    'Arrêté royal du 12 août 1993',
  ],
  [
    'for the daily manager and the council',
    'À propos de ce rapport',
    "s'adresse à la direction générale et au Conseil",
  ],
  ['who advises', 'Situation administrative', 'Conseiller en sécurité | Philippe Sauvage'],
  ['since when', 'Situation administrative', '15 janvier 2018'],
  ['hours a week', 'Situation administrative', '15 janvier 2018 | 8'],
  ['deputy', 'Situation administrative', 'Conseiller en sécurité adjoint | Sophie Wilmet | 1er mars 2021 | 4'],
  ['data protection officer', 'Situation administrative', 'Camille Dumoulin (Protecta'],
  ['to whom they report', 'Situation administrative', 'Rattachement du service : Directeur général'],
  ['(1) general view', 'Vue générale de la situation', "La situation est meilleure qu'un an plus tôt"],
  ['(1) evolution in the year', 'Évolution en chiffres', 'Chiffres de 2025 et de 2024'],
  ['(1) aims still open', 'Objectifs encore ouverts', 'Dessiner la carte des échanges de données | 2027, trimestre 1'],
  [
    '(2) summary of written advice',
    'Avis écrits et suites données',
    '10 avis écrits ont été donnés',
    'Remplacer sans attendre 2026',
  ],
  ['(2) what was done with it', 'Avis écrits et suites données', '8 suivis, 2 suivis en partie'],
  ['(3) work done by the service', 'Travaux du service', "23 analyses d'impact ont été achevées", '20 interventions'],
  ['(4) results of checks', 'Contrôles, audits et essais', '26 contrôles faits, 0 échéance manquée'],
  [
    '(4) facts that could have compromised security',
    'Constats qui pouvaient compromettre la sécurité',
    'Essai des onduleurs | échec',
  ],
  ['(5) campaigns', 'Campagnes de sensibilisation', "vérifier l'adresse avant d'envoyer"],
  ['(6) training followed', 'Formations suivies et prévues', 'écrire et exercer un plan de continuité'],
  ['(6) training planned', 'Formations suivies et prévues', "inscrites ensuite, jusqu'à la fin de 2026"],
  ['the decision', 'Décision du Conseil', 'approuvé le 16 mars 2026', 'CAS-2026-024'],
];

/** The model report: the administrative situation first, then the incidents, then the aims still open. */
export const order05 = ['Situation administrative', 'Incidents et violations de données', 'Objectifs encore ouverts'];
