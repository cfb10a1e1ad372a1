import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact } from '../privacy-policy/fact.ts';
import { exampleFacts, sectionsOf } from '../privacy-policy/rendered.ts';
import { pageOf } from './agenda-of.ts';

const decided = 'Ce que le Conseil a décidé';
const next = 'Points à porter à la prochaine séance';
const asked = 'Décisions demandées au Conseil';
const incidents = 'Incidents et violations de données';
const works = 'Interventions, contrôles et essais';
const due = 'Échéances';
const people = 'Demandes de droits, arrivées, départs et accès';
const after = 'Suites et informations';

/** Specification 04, § 4, and 05, § 4: the security item of a month that runs, in which the council has met. */
const running: readonly Fact[] = [
  ['organisation', '', "Centre public d'action sociale de Valmont-sur-Ourthe"],
  [
    'title, month, day, status',
    '',
    'Conseil : point mensuel de sécurité',
    'novembre 2026',
    '22 novembre 2026',
    'mois en cours',
  ],
  ['session, from the decisions', '', /Séance\s+16 novembre 2026/],
  ['in brief: incidents and breaches', '', '1 incident survenu, 1 clos, aucune violation de données constatée.'],
  ['in brief: works', '', '2 interventions (hors essais), 3 contrôles faits, aucun essai'],
  [
    'in brief: requests and movements',
    '',
    "1 demande d'exercice de droits reçue, 1 en attente, aucune arrivée, aucun départ.",
  ],
  ['in brief: decisions', '', '2 points traités par le Conseil, 3 restés sans décision.'],
  [
    'what was decided beside what was asked',
    decided,
    /adopte le document « Plan de sécurité 2025-2027 », version 1\.2\. \| Approuvé le 16 novembre, délibération CAS-2026-129 \| decisions\/2026-11-plan/,
  ],
  [
    'the security item that was given',
    decided,
    /Point de sécurité : restauration complète réussie.* \| Information reçue le 16 novembre, délibération CAS-2026-136/,
  ],
  [
    'decision asked: the credits of next year',
    next,
    'Le Conseil inscrit au budget 2027 les crédits du plan de sécurité : 14 500 € pour 5 actions. (plan/antivirus-console',
  ],
  [
    'decision asked: an incident not yet told',
    next,
    "Le Conseil prend acte de l'incident « Badge perdu » (violation de données personnelles : non). (incidents/2026-005)",
  ],
  [
    'decision asked: an opinion without answer',
    next,
    /l'avis du 12 novembre .*resté sans réponse.*\(opinions\/2026-11-assistant-redaction\)/,
  ],
  ['boxes to tick', next, /- \[ \] adopté\n\s+- \[ \] adopté avec remarques, ou reporté : …/],
  [
    'incident: what, when, breach, state, reference',
    incidents,
    /Badge perdu \| 17 novembre \| non \| clos le 18 novembre ; pas encore communiqué au Conseil \| incidents\/2026-005/,
  ],
  [
    'intervention: nature, planned, result',
    works,
    /5 novembre \| Mise à jour du pare-feu.* \| mise à jour, prévue \| Version corrigée installée.* \| interventions\/2026-020/,
  ],
  ['control that was done', works, '19 novembre | Sondage des consultations | contrôle | en ordre | controls/journaux'],
  [
    'request that waits',
    people,
    'Droit : accès. Demande reçue le 4 novembre, en attente ; réponse au plus tard le 4 décembre 2026 (requests/2026-004).',
  ],
  [
    'follow-up of the plan',
    after,
    "9 actions du plan de sécurité restent ouvertes. Aucune n'est en retard. Prochaine échéance : le 31 mars 2027.",
  ],
  [
    'information',
    after,
    '9 novembre : document établi « Plateforme de sécurité : révision du plan et crédits de 2027 »',
  ],
];

/** A month in which a breach was told to the council and a person left. */
const breach: readonly Fact[] = [
  ['the month is over', '', 'mois écoulé', '31 mai 2026', '18 mai 2026'],
  [
    'breach: risk, notification, persons',
    decided,
    /Mallette de dossiers volée.*oui, risque élevé ; notifiée à l'autorité le 29 avril 2026 ; personnes averties le 30 avril 2026\)\. \| Communiqué au Conseil le 18 mai \| incidents\/2026-002/,
  ],
  ['incidents of the month: nil', incidents, "Néant : aucun incident n'est survenu ni n'a été clos."],
  [
    'restore test',
    works,
    '12 mai | Restauration : Réplique du serveur principal | essai de restauration | réussi, 0,5 h | backups/replique-serveurs',
  ],
  ['control with remarks', works, 'avec remarques : rattrapage de trois absents le 26 mai'],
  [
    'review of a document, next month',
    due,
    'Contrôle « Relecture de la politique de sécurité » | au plus tard le 2 juin 2026',
  ],
  [
    'departure: a function and accesses, no name',
    people,
    /Départ le 29 mai : Stagiaire assistante sociale ; 4 accès retirés ; aucun encore ouvert \(people\.yaml:\d+\)\./,
  ],
  ['incident still open', after, /Incident « Mallette .* » : ouvert depuis le 28 avril 2026/],
  [
    'the plan as it stood',
    after,
    '7 actions du plan de sécurité restent ouvertes.',
    'Écrire la politique de chiffrement',
  ],
];

/** A month to come: only what will fall due. */
const ahead: readonly Fact[] = [
  ['no session yet', '', /Séance\s+date à fixer/, 'mois à venir'],
  [
    'what it is',
    '',
    "Le mois n'a pas commencé : voici ce qui échoit en décembre 2026",
    "d'après les registres au 22 novembre 2026",
  ],
  ['decisions asked', asked, 'Badge perdu', 'budget 2027'],
  [
    'control that falls due',
    due,
    'Contrôle « Correctifs de sécurité » | au plus tard le 9 décembre | controls/correctifs',
  ],
  ['training that is planned', after, 'formation prévue « Formation : clés et certificats'],
];

describe.each([
  ['2026-11', running],
  ['2026-05', breach],
  ['2026-12', ahead],
] as const)('the agenda of %s says', (month, facts) => {
  let sections: ReturnType<typeof sectionsOf> = [];
  beforeAll(async () => {
    sections = sectionsOf(await pageOf(exampleFacts('cpas'), month));
  });

  test.each(facts)('%s', (_, under, ...says) => {
    const text = sections.find(({ heading }) => heading === under)?.text;
    expect(text).toBeDefined();
    for (const words of says) {
      if (typeof words === 'string') expect(text).toContain(words);
      else expect(text).toMatch(words);
    }
  });
});

test('a month to come tells nothing as done', async () => {
  const page = await pageOf(exampleFacts('cpas'), '2026-12');
  expect(page).not.toContain('## Incidents');
  expect(page).not.toContain('## Interventions');
});
