import type { Fact } from './fact.ts';

const purposes = 'Pourquoi utilisons-nous vos données ?';
const data = 'Quelles données utilisons-nous, et qui les voit ?';
const retention = 'Combien de temps gardons-nous vos données ?';
const rights = 'Quels sont vos droits ?';

/** Specification 04, § 1b: the short notice of a French département. */
export const facts1b: readonly Fact[] = [
  ['commitment', '', 'Nous protégeons vos données'],
  ['controller', '', "Responsable de vos données (« nous ») : Département du Val-d'Ourcelle, 1 place du Département"],
  ['duty to inform: GDPR', '', 'règlement général sur la protection des données'],
  ['version, date, status', '', '2.1 du 14 septembre 2026', 'approuvé le 25 septembre 2026'],
  ['purpose with its article', purposes, /instruire votre demande.*\(CASF, art\. .*R\. 232-40\)/],
  ['purpose: personal follow-up', purposes, 'suivre votre situation'],
  ['purpose: satisfaction surveys', purposes, 'mesurer votre satisfaction'],
  ['answering is mandatory', purposes, 'Un texte vous oblige à répondre'],
  ['what happens otherwise', purposes, 'sans réponse, nous ne pouvons pas instruire votre demande'],
  ['answering is free', purposes, /Vous êtes libre de répondre : Suivi personnel/],
  ['basis: legal obligation', purposes, /Une obligation légale \(RGPD, art\. 6, § 1, c\)\)/],
  [
    'basis: public interest for follow-up and surveys',
    purposes,
    /Notre mission d'intérêt public \(RGPD, art\. 6, § 1, e\)\) : Suivi personnel ; Enquêtes de satisfaction/,
  ],
  ['special data ground', purposes, 'RGPD, art. 9, § 2'],
  ['social security number ground', purposes, 'Numéro de sécurité sociale'],
  [
    'circle: general administrative data, all authorised staff',
    data,
    /Tous les agents habilités\. Ils accèdent aux données administratives générales/,
  ],
  [
    'circle: details of the file, those in charge only',
    data,
    'Les agents chargés de votre dossier. Eux seuls accèdent au détail',
  ],
  ['processors with verified guarantees', data, 'Nous avons vérifié leurs garanties'],
  ['categories and sources (art. 14)', data, 'Nous utilisons ces données', 'Elles viennent de vous et de ces sources'],
  ['no transfer, no automated decision', data, 'Nous ne transférons pas vos données', 'Aucune machine ne décide seule'],
  [
    'retention: six years after the right ends or the final decision',
    retention,
    /six ans après la fin du droit à l'aide, ou la décision définitive en cas de contentieux \(CASF, art\. R\. 232-46\)/,
  ],
  ['retention: two years after the last contact', retention, 'deux ans après le dernier contact'],
  [
    'then secure destruction or archiving under the heritage code',
    retention,
    'détruites de façon sécurisée ou archivées dans les conditions du code du patrimoine',
  ],
  ['right: access', rights, 'Accès :'],
  ['right: rectification', rights, 'Rectification :'],
  ['right: restriction', rights, 'Limitation :'],
  ['objection only for what is based on public interest', rights, "ce qui repose sur notre mission d'intérêt public"],
  [
    'erasure always: unlawful, useless, after an objection',
    rights,
    /utilisée illégalement, devenue inutile.*art\. 17, § 1\)/,
  ],
  ['directives for after death', rights, 'Directives pour après votre décès'],
  ['officer by e-mail', '', 'dpd@val-ourcelle.example'],
  ['officer by post', '', 'déléguée à la protection des données, 1 place du Département, 99010'],
  ['one month, free', rights, "C'est gratuit", 'Nous répondons au plus tard un mois après la réception'],
  ['complaint: the officer first, if one likes', rights, "d'abord écrire au délégué ; ce n'est pas une condition"],
  [
    'complaint: CNIL with address',
    rights,
    "Commission nationale de l'informatique et des libertés",
    '(CNIL), 3 place de Fontenoy, TSA 80715',
  ],
  ['judicial remedy', rights, 'saisir le tribunal administratif'],
];

/** What no legal basis of this notice opens, and what it must therefore not announce. */
export const notIn1b: readonly RegExp[] = [/- Effacement :/, /- Portabilité :/, /- Retrait du consentement/];
