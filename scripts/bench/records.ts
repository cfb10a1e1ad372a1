type Fields = Readonly<Record<string, unknown>>;

/** How many entries each register of a generated organisation holds. */
export interface Counts {
  readonly people: number;
  readonly services: number;
  readonly categories: number;
  readonly recipients: number;
  readonly rules: number;
  readonly processors: number;
  readonly measures: number;
  readonly texts: number;
  readonly activities: number;
  readonly applications: number;
  readonly accesses: number;
  readonly assets: number;
}

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length] as Item;

/** `count` ids out of the `total` of a register, neighbours of each other; together the activities use all of them. */
function some(prefix: string, index: number, count: number, total: number): readonly string[] {
  const places = Array.from({ length: Math.min(count, total) }, (_, step) => (index * count + step) % total);
  return places.map((place) => `${prefix}-${place + 1}`);
}

const firstNames = ['Camille', 'Nadine', 'Hervé', 'Zoé', 'Benoît', 'Aïcha', 'Lucienne', 'Jérôme', 'Inès', 'Gaëtan'];
const lastNames = ['Lambert', 'Delvaux', 'Sacré', 'Compère', 'Noël', 'Thirion', 'Hanssens', 'Piron', 'Évrard'];
const functions = ['Assistante sociale', "Agent d'accueil", 'Éducateur', 'Gestionnaire de dossiers', 'Aide familiale'];

export const person = (index: number, counts: Counts): Fields => ({
  id: `personne-${index + 1}`,
  firstName: pick(firstNames, index),
  lastName: pick(lastNames, index * 7),
  kind: 'staff',
  functions: [pick(functions, index)],
  service: `service-${(index % counts.services) + 1}`,
  startedOn: `20${10 + (index % 15)}-0${(index % 9) + 1}-15`,
  email: `agent.${index + 1}@cpas-exemple.example`,
  accessesPersonalData: true,
});

export const application = (index: number): Fields => ({
  id: `application-${index + 1}`,
  name: `Dossiers sociaux ${index + 1}`,
  kind: 'social',
  owner: 'personne-2',
  authentication: 'two-factor',
  hosting: 'supplier',
  logged: true,
});

/** Every person has as many accesses as any other, each to another application. */
export const access = (index: number, counts: Counts): Fields => ({
  id: `habilitation-${index + 1}`,
  person: `personne-${(index % counts.people) + 1}`,
  application: `application-${(((index % counts.people) + Math.floor(index / counts.people)) % counts.applications) + 1}`,
  level: 'write',
  profile: `Profil ${Math.floor(index / (counts.people * counts.applications)) + 1}`,
  reason: 'Instruit les demandes du quartier',
  grantedOn: '2025-03-03',
  grantedBy: `personne-${(index % counts.people) + 1 === 2 ? 3 : 2}`,
  reviewedOn: '2026-05-21',
});

export const asset = (index: number, counts: Counts): Fields => ({
  id: `poste-${index + 1}`,
  kind: 'laptop',
  name: "Portable du service d'aide",
  brand: 'Atelier Mosan',
  serial: `AM-${1000 + index}`,
  holder: `personne-${(index % counts.people) + 1}`,
  encrypted: true,
  inventoriedOn: '2026-09-30',
});

export const service = (index: number, counts: Counts): Fields => ({
  id: `service-${index + 1}`,
  name: `Service social, antenne ${index + 1}`,
  head: `personne-${(index % counts.people) + 1}`,
  ...(index === 0 ? {} : { parent: 'service-1' }),
  mission: "Il reçoit les habitants du quartier et prépare les décisions d'aide.",
});

export const category = (index: number): Fields => ({
  id: `categorie-${index + 1}`,
  name: `Données du ménage, partie ${index + 1}`,
  description: 'Les données qui décrivent votre situation.',
  examples: [{ item: 'composition du ménage' }, { item: 'état civil', condition: "seulement pour calculer l'aide" }],
});

export const recipient = (index: number): Fields => ({
  id: `destinataire-${index + 1}`,
  name: `Institution partenaire ${index + 1}`,
  class: pick(['staff', 'partner', 'related'], index),
  what: "les données utiles à l'examen de votre demande",
  definition: 'les agents chargés de votre dossier dans cette institution',
});

export const retentionRule = (index: number): Fields => ({
  id: `duree-${index + 1}`,
  reference: `EX-${index + 1}`,
  activity: `Dossiers individuels, série ${index + 1}`,
  trigger: 'la clôture du dossier',
  activePeriod: 'P2Y',
  intermediatePeriod: 'P8Y',
  fate: 'destroy',
  fateText: "avec l'autorisation écrite des Archives de l'État",
  texts: [{ text: 'be-sorting-table-2011' }],
});

const clauses = ['subjectMatter', 'instructions', 'confidentiality', 'security', 'subProcessors', 'rights'];

export const processor = (index: number): Fields => ({
  id: `fournisseur-${index + 1}`,
  name: `Informatique Mosane ${index + 1} SRL`,
  service: 'hébergement et entretien du logiciel social',
  category: 'software',
  processesPersonalData: true,
  locations: ['BE'],
  contract: {
    signedOn: '2024-02-12',
    startsOn: '2024-03-01',
    tacitRenewal: true,
    clauses: Object.fromEntries([...clauses, 'assistance', 'deletion', 'audits'].map((clause) => [clause, true])),
  },
  securityContact: { email: `securite.${index + 1}@mosane.example` },
  auditedOn: '2026-05-11',
});

export const measure = (index: number, counts: Counts): Fields => ({
  id: `mesure-${index + 1}`,
  name: `Règle d'accès ${index + 1}`,
  domain: pick(['access', 'physical', 'operations', 'continuity'], index),
  description: "Chaque agent n'ouvre que les dossiers de son service.",
  publicText: 'Seuls les agents chargés de votre dossier y accèdent.',
  publicGroup: 'it',
  status: 'in-place',
  owner: `personne-${(index % counts.people) + 1}`,
  since: '2021-09-01',
});

export const legalText = (index: number): Fields => ({
  id: `reglement-${index + 1}`,
  citation: `Règlement n° ${index + 1} du Conseil de l'action sociale du 14 novembre 2022`,
  shortName: `Règlement ${index + 1}`,
  kind: 'decision',
  date: '2022-11-14',
  jurisdiction: 'be-wal',
});

const purposes = [
  "examiner votre droit à l'aide sociale",
  "payer l'aide accordée",
  'vous accompagner dans vos démarches',
];

export const activity = (index: number, counts: Counts): Fields => ({
  id: `activite-${index + 1}`,
  name: `Aide sociale, quartier ${index + 1}`,
  reference: `T-${index + 1}`,
  audiences: ['citizens'],
  role: 'controller',
  description: 'Nous recevons votre demande. Un assistant social mène une enquête. Le Conseil décide.',
  purposes: [
    { purpose: pick(purposes, index), legalBases: [{ basis: 'public-task', texts: [basisOf(index, counts)] }] },
  ],
  dataSubjects: ["demandeurs d'aide", 'membres du ménage'],
  data: some('categorie', index, 2, counts.categories).map((id) => ({ category: id })),
  sources: [{ kind: 'person' }, { kind: 'official', name: 'Registre national', public: false }],
  mandatory: { nature: 'statutory', consequence: "nous n'avons pas les données pour décider de votre aide" },
  recipients: some('destinataire', index, 2, counts.recipients),
  processors: some('fournisseur', index, 1, counts.processors),
  retention: some('duree', index, 2, counts.rules),
  measures: some('mesure', index, 2, counts.measures),
  automatedDecision: { exists: false },
  dpia: { needed: false, reason: 'Peu de dossiers, aucun suivi des personnes.' },
  owner: `service-${(index % counts.services) + 1}`,
  startedOn: '2019-01-07',
  reviewedOn: '2026-05-21',
});

const basisOf = (index: number, counts: Counts): Fields =>
  index % 2 === 0
    ? { text: 'be-cpas-1976', articles: 'art. 60' }
    : { text: some('reglement', index, 1, counts.texts)[0] };
