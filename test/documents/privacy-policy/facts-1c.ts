import type { Fact } from './fact.ts';

const scope = 'À quoi sert cette charte ?';
const responsible = 'Qui est responsable de vos données ?';
const officer = 'Qui est notre délégué à la protection des données ?';
const purposes = 'Pourquoi utilisons-nous vos données ?';
const bases = "Qu'est-ce qui nous autorise à utiliser vos données ?";
const categories = 'Quelles données utilisons-nous ?';
const lists = 'Quelles données un texte énumère-t-il ?';
const sharing = 'Comment partageons-nous vos données ?';
const access = 'Qui accède à vos données ?';
const retention = 'Combien de temps gardons-nous vos données ?';
const rights = 'Quels sont vos droits ?';
const requests = 'Comment exercer vos droits ?';
const complaint = 'Où introduire une réclamation ?';
const versions = 'Quand ce texte a-t-il changé ?';

const row = (activity: string, basis: string, texts: string): RegExp =>
  new RegExp(`\\| ${activity}[^|]*\\|[^|]*${basis}[^|]*\\|[^|]*${texts}`);

/** Specification 04, § 1c: the charter of a French département. */
export const facts1c: readonly Fact[] = [
  // Scope and frame
  [
    'scope: social action, integration, housing, autonomy, childhood',
    scope,
    "l'action sociale, l'insertion, le logement, l'autonomie et l'enfance",
  ],
  ['law 78-17 of 6 January 1978', scope, 'Loi n° 78-17 du 6 janvier 1978'],
  ['the GDPR', scope, 'règlement (UE) 2016/679'],
  [
    'visual overview of the notice',
    scope,
    /Pourquoi : .* Quelles données : .* Qui y accède : .* Combien de temps : .* Vos droits : /,
  ],
  ['officer under articles 37 to 39', officer, 'RGPD, art. 37 à 39'],
  [
    "contact: the controller's legal representative",
    responsible,
    /Représentant légal\s+Alain Lenoir, [Pp]résident du Conseil départemental/,
  ],
  ['contact: officer by e-mail', officer, 'dpd@haute-vermeille.example'],
  ['contact: officer by post', officer, '14 avenue des Solidarités, 99020'],
  // Six groups of purposes
  ['purposes are numbered', purposes, /^1\. Les services prévus par un contrat/m, /^6\. Les signalements/m],
  [
    '1: services under a contract with the person or representative',
    purposes,
    'contrat conclu avec vous ou votre représentant légal',
  ],
  [
    '1: administrative follow-up, appointments, family visits',
    purposes,
    'dossier administratif, avec les rendez-vous et les visites de votre famille',
  ],
  [
    '2: examining, managing, opening rights, paying statutory and optional benefits',
    purposes,
    'Les prestations légales et facultatives',
    /instruisons, gérons et payons les prestations et nous ouvrons vos droits/,
  ],
  ['3: support adapted to difficulties', purposes, 'accompagnement adapté à vos difficultés'],
  ['3: personal project, habits, needs, autonomy', purposes, /projet personnel.*habitudes.*besoins.*autonomie/],
  ['3: follow-up of access to rights', purposes, 'suivre votre accès aux droits'],
  ['3: orientation to other bodies', purposes, 'orienter vers un autre organisme'],
  [
    '4: exchange of strictly necessary information for continuity',
    purposes,
    /strictement nécessaires entre intervenants sociaux, médicaux et paramédicaux.*continuité/,
  ],
  [
    '5: administrative, financial, accounting management (places, capacity)',
    purposes,
    /gestion administrative, financière et comptable/i,
    "les places et la capacité d'accueil",
  ],
  [
    '6: anonymised serious events reported to the authorities',
    purposes,
    /signaler aux autorités.*anonym.*dysfonctionnements et événements graves/,
  ],
  ['6: statistics and studies', purposes, 'des statistiques et des études'],
  ['6: satisfaction surveys', purposes, 'mesurer votre satisfaction'],
  // Purpose x legal basis
  ['contract', bases, row('Fournir les services', 'Un contrat avec vous', 'CASF')],
  [
    'public interest where the processing exceeds the contract',
    bases,
    /mission d'intérêt public, lorsque le traitement dépasse le contrat/,
  ],
  ['benefits: public interest', bases, row('Instruire et gérer', "mission d'intérêt public", 'CASF')],
  [
    'support: public interest, art. L. 311-3 CASF',
    bases,
    row('Proposer un accompagnement', "mission d'intérêt public", 'L. 311-3'),
  ],
  [
    'exchange: art. L. 1110-4 CSP and CASF',
    bases,
    row('Échanger', "mission d'intérêt public", 'CSP, art. L. 1110-4.*CASF'),
  ],
  [
    'accounting: legal obligation, decree 2012-1246',
    bases,
    row('Tenir la comptabilité', 'Une obligation légale', '(?:Gestion budgétaire|Décret n° 2012-1246)'),
  ],
  [
    'decree 2012-1246 of 7 November 2012 in full',
    'Quels textes citons-nous ?',
    'Décret n° 2012-1246 du 7 novembre 2012',
  ],
  [
    'serious events: art. R. 331-8 and following',
    bases,
    row('Signaler', 'Une obligation légale', 'R. 331-8 et suivants'),
  ],
  [
    'reporting: art. L. 232-17 and L. 345-2-4',
    bases,
    row('Transmettre', 'Une obligation légale', 'L. 232-17 et L. 345-2-4'),
  ],
  ['statistics: public interest', bases, row('Établir des statistiques', "mission d'intérêt public", 'CASF')],
  // Data categories
  ['identification: name, sex, birth', categories, 'nom, prénoms, sexe, date et lieu de naissance'],
  ['identification: address, e-mail, telephone', categories, 'adresse, courriel et téléphone'],
  ['identification: legal representatives', categories, 'de ses représentants légaux'],
  [
    'photograph only when strictly necessary, e.g. a missing resident',
    categories,
    /photographie \(seulement si elle est strictement nécessaire.*résident disparu/,
  ],
  ['membership or benefit number', categories, "numéro d'adhérent ou d'allocataire"],
  [
    'social security number under decree 2019-341',
    categories,
    /numéro de sécurité sociale \(seulement pour.*2019-341 du 19 avril 2019/,
  ],
  [
    'nationality as French/EU/non-EU',
    categories,
    "nationalité, sous la forme française, de l'Union européenne ou hors de l'Union européenne",
  ],
  [
    'papers of regular stay where the benefit requires it',
    categories,
    /régularité du séjour \(seulement si l'aide demandée l'exige/,
  ],
  ['asylum request as yes or no', categories, "demande d'asile ou de titre de séjour en cours, par oui ou par non"],
  ['elements of a life story', categories, "éléments de l'histoire de vie"],
  [
    'copy of the identity document, exceptionally',
    categories,
    /copie d'une pièce d'identité \(à titre exceptionnel.*surendettement/,
  ],
  ['personal life: family', categories, 'situation de famille'],
  ['personal life: children in child protection', categories, "enfants confiés à l'aide sociale à l'enfance"],
  ['personal life: habits and interests', categories, "habitudes de vie et centres d'intérêt"],
  [
    'personal life: language if an interpreter is needed',
    categories,
    'langue parlée (seulement si un interprète est nécessaire)',
  ],
  ['training and employment path', categories, "Parcours de formation et d'emploi"],
  ['material: resources, charges, credits, debts', categories, 'ressources, charges, crédits et dettes'],
  [
    'material: bank accounts only if strictly necessary',
    categories,
    /comptes bancaires, moyens de paiement et découvert \(seulement si c'est strictement nécessaire/,
  ],
  [
    'material: payment-incident files only if strictly necessary',
    categories,
    /fichier d'incidents de paiement \(seulement si c'est strictement nécessaire/,
  ],
  [
    'material: benefits received, housing, mobility',
    categories,
    'prestations reçues',
    'situation de logement',
    'mobilité',
  ],
  ['social cover', categories, 'Couverture sociale'],
  [
    'bank details where a payment needs them',
    categories,
    /relevé d'identité bancaire \(seulement si un paiement l'exige/,
  ],
  ['social and medico-social assessment', categories, 'Évaluation sociale et médico-sociale'],
  ['type of support and actions', categories, "domaine de l'accompagnement", 'bilan des actions'],
  ['professional and family helpers', categories, 'aidants professionnels et aidants familiaux'],
  ['attending physician, medical experts', categories, 'médecin traitant et médecins experts'],
  ['trusted person and relatives to contact', categories, 'personne de confiance', 'proches à prévenir'],
  [
    'credentials exceptionally under a signed mandate (2017-012)',
    categories,
    /identifiants.*\(à titre exceptionnel, sous mandat signé.*2017-012/,
  ],
  ['special categories with their ground', categories, 'RGPD, art. 9, § 2, h)'],
  ['list fixed by statute: ASH/APA, art. R. 232-41', lists, /R\. 232-41/, "degré de perte d'autonomie"],
  ['list fixed by statute: mobility card, art. D. 241-18-1', lists, /D\. 241-18-1/, 'numéro de la carte'],
  ['list fixed by statute: RSA, art. R. 262-103', lists, /R\. 262-103/],
  ['list fixed by statute: RSA exchanges, art. R. 262-116-2', lists, /R\. 262-116-2/],
  // Sharing
  ['sharing: only to assess and decide actions', sharing, /Seulement pour évaluer la situation et décider des actions/],
  ['sharing: limited to the mission of the service', sharing, 'dans les limites de la mission du service'],
  [
    'sharing: only what is necessary, respect for private life',
    sharing,
    /Jamais toutes les informations.*nécessaires.*vie privée/,
  ],
  ['sharing: legal conditions', sharing, 'Dans les conditions que la loi fixe'],
  // Four circles
  ['circle 1: staff within their duties', access, /Cercle 1 : Les agents/, 'données utiles à ses fonctions'],
  ['staff: multidisciplinary team', access, 'équipe pluridisciplinaire'],
  ['staff: care team of the same establishment', access, "équipe de soins d'un même établissement"],
  ['circle 2: recipients', access, /Cercle 2 : Les destinataires/],
  [
    'professionals of another team, with consent where the code requires it',
    access,
    /Professionnels d'une autre équipe.*avec votre consentement lorsque le code l'exige/,
  ],
  ["persons who manage the person's estate", access, 'Personnes qui gèrent le patrimoine'],
  ['bodies that examine and pay benefits', access, 'Organismes qui instruisent et paient les prestations'],
  [
    'funding bodies on anonymised data, save exceptions',
    access,
    /Organismes qui financent.*données anonymisées, sauf exception/,
  ],
  [
    'authorities on anonymised data for serious events',
    access,
    /Autorités compétentes.*anonymisées pour les événements graves/,
  ],
  ['circle 3: processors on our behalf', access, /Cercle 3 : Les sous-traitants/, 'pour notre compte'],
  ['processors: IT suppliers', access, 'fournisseurs informatiques'],
  [
    'circle 4: authorised third parties, legal right of communication',
    access,
    /Cercle 4 : Les tiers autorisés/,
    'droit de communication',
  ],
  ['third party: employment service', access, "Service public de l'emploi"],
  ['third party: social security against fraud', access, /sécurité sociale, pour la lutte contre la fraude/],
  ['third party: justice and police', access, 'Justice, police et gendarmerie'],
  // Retention
  [
    'default: two years after the last contact from the person',
    retention,
    'deux ans après le dernier contact de votre part',
  ],
  ['unless a text or the table says otherwise', retention, 'sauf si un texte ou le tableau fixe un autre délai'],
  [
    'intermediate archive: legal duty (public accounting)',
    retention,
    /archivage intermédiaire lorsqu'une obligation légale l'exige, comme la comptabilité publique/,
  ],
  [
    'intermediate archive: litigation within limitation periods',
    retention,
    'en cas de contentieux, dans la limite des délais de prescription',
  ],
  [
    'then secure destruction or archiving under the heritage code',
    retention,
    'détruites de façon sécurisée ou archivées dans les conditions du code du patrimoine',
  ],
  ['table columns', retention, '| Activité | Détail | Base active | Archivage intermédiaire | Texte de référence |'],
  [
    'APA/ASH: six years, art. R. 232-46',
    retention,
    /\| Allocation personnalisée.*six ans après.*CASF, art\. R\. 232-46/,
  ],
  ['statistics beyond, under an anonymity number', retention, /numéro d'anonymat.*au-delà de six ans.*R\. 232-46/],
  [
    'RSA exchange: five months, then six years, art. R. 262-106',
    retention,
    /cinq mois après la saisie des données \| six ans.*R\. 262-106/,
  ],
  [
    'medical file: two years, then twenty from the last stay, ten after death, art. R. 1112-7',
    retention,
    /deux ans après.*vingt ans après le dernier séjour.*dix ans après un décès.*R\. 1112-7/,
  ],
  // Rights
  ['access, rectification, restriction', rights, 'Accès :', 'Rectification :', 'Limitation :'],
  [
    'objection on legitimate grounds, set apart',
    rights,
    "Votre droit d'opposition\n\nVous avez le droit de vous opposer",
  ],
  [
    'free objection to communication uses',
    rights,
    "de vous opposer, sans donner de raison, à l'usage de vos données pour notre communication",
  ],
  ['directives for after death', rights, 'Directives pour après votre décès'],
  [
    'portability only where a contract founds it',
    rights,
    /Portabilité :.*repose sur un contrat.*Services prévus par un contrat/,
  ],
  ['copy of the identity document', requests, "copie d'un document d'identité"],
  [
    'complaint: CNIL with address',
    complaint,
    "Commission nationale de l'informatique et des libertés (CNIL)",
    '3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07',
  ],
  ['audio and easy-to-read versions are linked', versions, /Version audio <https/, /facile à lire.* <https/],
  ['version table', versions, '| 3.0 | 21 septembre 2026 |'],
];
