import type { Fact } from '../privacy-policy/fact.ts';

const force = 'Des règles qui obligent';
const people = '1.1 Les personnes';
const places = '1.2 La sécurité des lieux';
const data = '1.3 La protection des données';
const access = "1.4 L'accès logique";
const mobile = '1.5 Le travail mobile';
const continuity = '1.6 La continuité';
const conservation = '1.7 La conservation des données';
const incidents = '1.8 Les incidents';
const interventions = '1.9 Les interventions';
const report = '1.10 Le rapport annuel et le plan de trois ans';
/** Specification 04, § 2, Part II: the rules of each domain. */
export const factsOfPart2: readonly Fact[] = [
  ['the norms bind; version in force', force, 'obligent tous les centres', 'version 2017 (7 mars 2017)'],
  [
    'adviser keeps the procedures, council approves them',
    force,
    'tient les procédures à jour',
    'les approuve avec le rapport annuel',
  ],
  ['monthly item, even as nil', force, 'chaque mois au moins', "qu'il n'y a rien à signaler"],
  [
    'secrecy: the four provisions',
    people,
    'Code pénal, art. 458',
    'art. 36, al. 3',
    'Loi organique des CPAS, art. 50',
    'Loi organique de la BCSS, art. 28',
  ],
  [
    'declaration signed on arrival, archived by the adviser',
    people,
    'à son arrivée',
    "Le conseiller en sécurité l'archive",
  ],
  ['declarations: counts of the register', people, "doivent l'avoir signée : 42", "l'ont signée : 42"],
  ['chart of who may access personal data', people, /Service de médiation de dettes \| Catherine Hubin/],
  ['premises and their protections', places, /Bureau de la crèche \| bureaux \| Aurore Henrard \| incendie, intrusion/],
  [
    'server room: access list',
    places,
    /David Georis \| Responsable de l'informatique \| 1 badge/,
    /Alain Bovy \| .* \| 1 clé/,
  ],
  ['server room: fire, water, intrusion', places, 'extincteur au CO2', "Sonde d'eau au sol", 'Lecteur de badge'],
  ['evacuation', places, "consignes d'évacuation"],
  ['a network: recognised provider', data, 'fournisseur que la BCSS reconnaît : LiaisonSociale SC'],
  ['b outsiders sign', data, 'signent une déclaration avant tout accès'],
  [
    'c back-ups: off-site, medium, rhythm, test',
    data,
    /Serveurs, copie hors du site \| .*stockage en ligne, avec chiffrement.*hors du site \| chaque jour<br>gardée : 90 jours \| 22 octobre 2026 \(réussi\)/,
  ],
  ['c back-ups: one that ended is not told', data, /^(?!.*Bandes de sauvegarde)/s],
  [
    'c paper, destruction or archiving of what is obsolete',
    data,
    'documents sur papier',
    'détruits par un procédé sûr ou versés aux archives',
  ],
  [
    'd disposal: erased in the presence of the adviser or checked',
    data,
    'devant le conseiller en sécurité ou avec sa vérification avant',
  ],
  ['d disposal: destruction preferred, logged', data, 'La destruction physique est préférée', 'notée au journal'],
  ['e clean desk: aim, persons, material', data, 'But :', 'Chacun', 'une clé par bureau', 'armoire à clés'],
  ['f malware', data, 'protection contre les logiciels malveillants'],
  ['f disclaimer inserted automatically, not altered', data, "ajouté d'office", 'Personne ne le modifie'],
  ['f internet, removable media', data, 'Internet sert au travail', 'Un support amovible'],
  ['g traffic: charter and collective agreement', data, 'La charte informatique dit ce qui est contrôlé', 'CCT n° 81'],
  ['h Wi-Fi prohibited except justified', data, 'Le Wi-Fi est interdit, sauf exception', 'La carte sans fil d'],
  ['h Wi-Fi: the exceptions', data, /Borne de la crèche \| Tablettes des puéricultrices.*WPA3.* \| 29 mai 2024/],
  ['i inventory: every six months or on change', data, 'tous les six mois', 'à chaque changement', '14 octobre 2026'],
  ['passwords with periodic change', access, 'changé selon la procédure'],
  ['access inventory', access, '227 accès', '6 octobre 2026'],
  ['arrival and departure', access, 'Arrivées.', 'Départs.', 'fermée après un mois'],
  ['laptops: property, use, care', mobile, 'appartient au centre et sert au travail', 'en prend soin'],
  [
    'laptops: no stored passwords, who installs',
    mobile,
    "Aucun mot de passe n'est gardé avec",
    'entretient le matériel installe',
  ],
  ['laptops: accounts, licences', mobile, 'droits limités', "Le compte d'administration est distinct", 'sous licence'],
  ['laptops: encryption, VPN', mobile, 'sont chiffrés', 'VPN'],
  ['laptops: who, encrypted', mobile, /Philippe Sauvage \| 1 ordinateur portable, 1 téléphone \| oui/],
  [
    'UPS: orderly shutdown, tested every six months',
    continuity,
    'arrêter les serveurs en ordre',
    'tous les six mois',
    'Dernier essai : 8 septembre 2026',
  ],
  [
    'recovery time decided by the council',
    continuity,
    /8 heures \| LogiSocial, dossiers sociaux.* \| 15 juin 2026 \(CAS-2026-080\)/,
  ],
  [
    'own archive room, authorised access',
    conservation,
    'archives propre au centre',
    'Seules les personnes autorisées',
    /Christine Godard \| Responsable du secrétariat \| 1 clé/,
  ],
  [
    'archive: fire, water, intrusion',
    conservation,
    'Porte coupe-feu',
    'Rayonnages à vingt centimètres',
    'soupirail à barreaux',
  ],
  ['a room that is closed is not told', conservation, /^(?!.*rue Haute)/s],
  ['retention schedule', conservation, 'tableau de conservation', 'Nombre de règles inscrites : 60'],
  ['incidents: reported to the adviser', incidents, 'tout de suite au conseiller en sécurité'],
  [
    'incidents: adviser judges whether the council is told, suggests actions',
    incidents,
    'Il décide si le Conseil doit en être informé',
    'propose les mesures',
  ],
  [
    'interventions: announced beforehand, logged by year',
    interventions,
    "annoncée d'avance",
    'Un journal par an',
    /2025 \| 20 \| 1 \| 4/,
  ],
  ['annual report and plan', report, 'rapport sur l', 'le plan de trois ans : actions, calendrier, travail et budget'],
];
