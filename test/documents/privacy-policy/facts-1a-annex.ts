import type { Fact } from './fact.ts';

const activities = 'Annexe A : le détail, activité par activité';
const receivers = 'Annexe B : les destinataires, un par un';
const texts = 'Annexe C : les textes que nous citons';

/** Said of one activity, in this order. */
const within = (activity: string, ...says: readonly string[]): RegExp =>
  new RegExp(`#### ${activity}\\n(?:(?!####)[^])*${says.join('(?:(?!####)[^])*')}`);

/** Specification 04, § 1a, and 07, § 5: what the annexes of the policy say, activity by activity. */
export const facts1aAnnex: readonly Fact[] = [
  [
    'must the person answer: text and consequence of each activity',
    activities,
    within(
      'Droit à l.intégration sociale',
      'Un texte vous oblige à répondre \\(Loi sur l.intégration sociale, art. 19, § 2\\)',
      "nous n'avons pas les éléments pour accorder le revenu d'intégration",
    ),
    within(
      'Crèche',
      'La conclusion ou l.exécution du contrat demande votre réponse',
      "nous ne pouvons pas accueillir l'enfant",
    ),
    within('Lettre d.information', 'Vous êtes libre de répondre', 'vous ne recevez pas la lettre'),
  ],
  [
    'the sources of each activity',
    activities,
    within(
      'Médiation de dettes',
      'Sources. Vous-même ; membres de votre ménage',
      '[Cc]réanciers et huissiers de justice ; (?:Le t|T)ribunal du travail',
    ),
  ],
  [
    'the data of each activity, with its conditions',
    activities,
    within('Aide à domicile', "données d'identification financière et revenus \\(seulement pour calculer le tarif\\)"),
    within('Crèche', "données judiciaires \\(seulement une décision sur l'autorité parentale\\)"),
  ],
  ['what each category means', activities, 'Données de contact. Les données qui permettent de vous joindre.'],
  [
    'per-activity periods',
    activities,
    "Dossiers individuels d'aide sociale (demande, rapport social, décisions et suivi) : deux ans après la clôture du dossier, puis huit ans. Ensuite : tri",
    within('Candidatures', 'Délais. .*trois ans après la réception de la candidature'),
  ],
  [
    'the second period is the intermediate archive',
    activities,
    "Un second délai, après « puis », est celui de l'archivage intermédiaire",
  ],
  [
    'text of the periods and what follows them',
    activities,
    'Tableau de tri des CPAS (2011)',
    "Après le délai. Destruction (avec l'autorisation écrite",
  ],
  ['title of the sorting table', texts, /en Région wallonne\. Tableau de tri \[2011\]/],
  ['statute: organic law 8 July 1976', texts, "Loi organique du 8 juillet 1976 des centres publics d'action sociale"],
  ['statute: law of 26 May 2002', texts, "Loi du 26 mai 2002 concernant le droit à l'intégration sociale"],
  ['statute: law of 2 April 1965', texts, /Loi du 2 avril 1965/],
  [
    'per purpose',
    activities,
    "Notre mission d'intérêt public : examiner votre droit à l'aide sociale et accorder l'aide (Loi organique des CPAS, art. 1er, 57 et 60 ; ",
  ],
  [
    'article 9 ground of an activity, with scope and texts',
    activities,
    within(
      'Taxi social',
      'Exception pour les données sensibles : les soins .*art. 9, § 2, h\\)\\), pour un service adapté à votre santé \\(Loi organique',
    ),
  ],
  [
    'article 10 ground of an activity, with scope and texts',
    activities,
    within('Médiation de dettes', 'Données pénales \\(RGPD, art. 10\\) : pour une amende pénale à payer \\(Loi-cadre'),
  ],
  [
    'authorisation of the national number, usual and of an activity',
    activities,
    'Délibération fictive n° 00/001 du 12 mars 2019 (Loi sur le Registre national, art. 5 et 8',
    within('Crèche', 'Délibération fictive n° 00/002 du 9 septembre 2021 \\(Loi sur le Registre national'),
  ],
  ['transfer of the activity', activities, within('Lettre d.information', 'Courrielis SA \\(Suisse\\)')],
  [
    'processors: IT suppliers',
    receivers,
    'ArdenNet Informatique SRL. Entretien du réseau, des serveurs et des postes de travail',
  ],
  ['processors: case-management software', receivers, 'LogiSocial SA. Logiciel de gestion des dossiers sociaux'],
  [
    'processors: the activities they serve',
    receivers,
    /Vigilis.*Activités : Caméras de surveillance\./,
    'Activités : toutes, sauf : ',
  ],
  [
    'recipients: what each receives, and by which text',
    receivers,
    'ONSS. Les déclarations de prestations et de cotisations sociales (Loi ONSS).',
  ],
  [
    'recipients of each activity',
    activities,
    within('Allocation de chauffage', 'Destinataires. .*Fonds social chauffage'),
  ],
  ['recipients of all activities', activities, 'Destinataires. Agents habilités du centre.'],
  [
    'the rights of each activity',
    activities,
    "Droits en plus de l'accès, de la rectification et de la limitation. Opposition.",
    within('Photos et vidéos des activités', 'Droits en plus. Effacement, portabilité et retrait du consentement'),
  ],
];
