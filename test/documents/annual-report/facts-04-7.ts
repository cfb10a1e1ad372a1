import type { Fact } from '../privacy-policy/fact.ts';

const general = 'Vue générale de la situation';
const incidents = 'Incidents et violations de données';
const work = 'Travaux du service';
const controls = 'Contrôles, audits et essais';

/** Specification 04, § 7: what the report holds, as the report on 2026 of the example says it on its day. */
export const facts04: readonly Fact[] = [
  ['title and year', '', 'Rapport annuel de sécurité 2026'],
  ['a year that still runs is provisional', '', "provisoire : l'année 2026 n'est pas finie"],
  ['the state of each domain of the norms', general, 'Exploitation | 94 %', 'Ensemble | 96 %'],
  ['compared with last year', general, 'Domaine | 22 novembre 2026 | 31 décembre 2025 | Évolution'],
  ['with a chart, told in words', general, 'Barres, un domaine par ligne. Politique : 100 %'],
  ['incidents and breaches, counted', incidents, '5 incidents, dont 1 violation de données'],
  ['by month, with a chart told in words', incidents, 'Colonnes, mois par mois', 'Avril : 1 incident, 1 violation'],
  ['by kind', incidents, 'Confidentialité |', 'Disponibilité |'],
  ['delay until the adviser', incidents, /averti au plus tard .* après la détection/],
  ['delay until the authority, beside that of the law', incidents, '21 h 50 min', 'la loi donne 72 heures'],
  ['persons concerned, told, council told', incidents, /\| 14 \| 21 h 50 min \| 30 avril 2026 \| 18 mai 2026/],
  ['interventions, planned or not, by nature', work, '| Nature | Prévues | Urgentes |', 'Mise à jour |'],
  [
    'requests by right, with delay and lateness',
    work,
    '| Droit | Reçues | Répondues | Réponse la plus longue |',
    'Tardives',
  ],
  [
    'trainings with participants',
    'Campagnes de sensibilisation',
    /19 mai 2026 .* \d+ \(en service, hors fournisseurs\)/,
  ],
  ['audits', controls, 'Dernier audit de conformité : 14 octobre 2024'],
  ['controls done and missed, with a chart told in words', controls, 'Colonnes, trimestre par trimestre'],
  ['each control', controls, 'Sondage des consultations | trois mois | 4 | 0'],
  ['restore tests', controls, /22 octobre 2026 \| Serveur de fichiers, copie de nuit \| en ordre \| 7 h/],
  ['continuity exercise', controls, 'le 9 juin 2026, résultat : remarques'],
  ['opinions given, and followed or not', 'Avis écrits et suites données', '1 suivi, 1 non suivi, 1 en attente'],
  ['why not', 'Avis écrits et suites données', 'Coût trop élevé pour trente-deux clés'],
  ['progress of the plan', work, 'Avancement du plan de sécurité', 'Essayer une restauration complète'],
  ['the budget of the year', work, 'Budget de 2026 dans le plan', 'Crédits décidés le 15 décembre 2025 (CAS-2025-143)'],
  ["the council's monthly item", work, '11 mois sur 11'],
  [
    'arrivals and departures, declarations signed',
    work,
    'Stagiaires | ',
    /\d+ déclarations de confidentialité ont été signées/,
  ],
  ['advice for next year', 'Recommandations pour 2027', 'actions du plan prévues pour 2027'],
  [
    'decision block',
    'Décision du Conseil',
    'prendre connaissance de ce rapport provisoire',
    'Cadre réservé à la décision',
  ],
];
