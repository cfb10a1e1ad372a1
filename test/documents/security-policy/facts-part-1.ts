import type { Fact } from '../privacy-policy/fact.ts';

const commitment = 'Contexte et engagement du Conseil';
const aims = 'Trois objectifs';
const scope = 'Qui et quoi cette politique concerne';
const texts = 'Les textes qui la fondent';
const responsibilities = 'Qui répond de quoi';
const adviser = 'Le conseiller en sécurité';
const platform = 'La plateforme de sécurité';
const compliance = 'Contrôle et audit';
const annexes = 'Les annexes';
/** Specification 04, § 2, Part I: what the council wants. */
export const factsOfPart1: readonly Fact[] = [
  ['status: approved, when and by whom', '', 'approuvé le 15 juin 2026 (Conseil de l', 'CAS-2026-066'],
  ['version of the registers', '', /Version\s+3\.2/],
  ['numbers with a tilde are not official', '', 'précédés de ~ sont reconstitués'],
  ['it is no text for the public', '', 'Document interne'],
  [
    'two parts in the contents',
    '',
    'Partie I : la politique stratégique <#',
    'Partie II : la politique opérationnelle <#',
  ],
  ['threats: violence, theft, fraud, vandalism', commitment, 'la violence, le vol, la fraude et le vandalisme'],
  ['threats: fire, natural disaster', commitment, 'le feu et les catastrophes naturelles'],
  ['threats: failure, accident', commitment, 'les pannes techniques et les dégâts accidentels'],
  ['threats: cyber-attack', commitment, 'les attaques informatiques'],
  [
    'definition: prevention and fast repair',
    commitment,
    'empêcher que des données sociales soient abîmées',
    'réparer vite',
  ],
  [
    'definition: its source',
    commitment,
    "Arrêté sur la sécurité de l'information des institutions de sécurité sociale, art. 1er",
  ],
  [
    'multi-year plan with its own budget, every year',
    commitment,
    /plan de plusieurs années, avec son propre budget, lui est présenté chaque année/,
  ],
  ['aim: staff, goods and resources', aims, 'le personnel, les biens et les ressources'],
  ['aim: confidentiality and privacy', aims, 'Garder secret', 'vie privée'],
  ['aim: security culture', aims, 'Faire de la sécurité une habitude'],
  ['scope: all users', scope, 'mandataires, personnel, stagiaires, bénévoles'],
  ['scope: processors and partners bound by a clause', scope, "qu'une clause de confidentialité lie au centre"],
  ['scope: any medium', scope, 'sur tout support'],
  [
    'law: date and citation',
    texts,
    /8 juillet 1976 \| Loi organique du 8 juillet 1976/,
    /15 janvier 1990 \| Loi du 15 janvier 1990/,
  ],
  ['law: the decree of 1993', texts, /12 août 1993 \| Arrêté royal du 12 août 1993/],
  ['law: GDPR', texts, 'Règlement (UE) 2016/679'],
  ['law: what was read and what is to be checked', texts, 'lu dans une source', 'à vérifier'],
  ['law: a text that is changing says so', texts, 'Un nouveau Code pénal'],
  [
    'law: the texts of the centre',
    texts,
    'Code judiciaire du 10 octobre 1967',
    "Règlement d'ordre intérieur du Conseil",
  ],
  [
    'director-general answers for application',
    responsibilities,
    'La direction générale répond de son application',
    'Vincent Lambermont',
  ],
  ['IT staff work by the principles', responsibilities, 'Le service informatique travaille selon ces principes'],
  ['adviser: eight duties, the advice', adviser, 'Il a huit tâches', 'avis écrits et motivés'],
  ['adviser: encourages, documents', adviser, 'encourager chacun', 'Réunir la documentation'],
  ['adviser: checks', adviser, 'Contrôler que les règles sont appliquées'],
  ['adviser: plan and report', adviser, 'plan de sécurité de trois ans', 'Rédiger le rapport annuel'],
  ['adviser: incidents, contact point', adviser, 'Recevoir les incidents', 'point de contact de la BCSS'],
  [
    'designation: person, council date, date sent to SPP IS',
    adviser,
    /Conseiller en sécurité \| Philippe Sauvage \| 18 décembre 2017 \(CAS-2017-010\) \| 8 janvier 2018 \| 8 heures/,
  ],
  ['designation: deputy', adviser, /adjoint \| Sophie Wilmet \| 15 février 2021/],
  ['platform: its members', platform, 'Pascale Delcourt', 'Vincent Lambermont', 'Philippe Sauvage', 'David Georis'],
  [
    'platform: decides on the suggestions of the adviser',
    platform,
    'Le conseiller propose ; la plateforme décide et fait exécuter',
  ],
  ['yearly review', compliance, 'La politique est relue chaque année', '1er juin 2026'],
  ['audit at least every four years', compliance, /au moins tous les quatre ans/, '14 octobre 2024'],
  ['yearly questionnaire', compliance, 'questionnaire de la BCSS', '10 mars 2026'],
  ['report and plan: actions, timing, budget', compliance, 'les actions, leur calendrier et leur budget'],
  ['the ground of each duty', compliance, 'usage des CPAS', 'norme minimale', 'bonne pratique'],
  [
    'annex: IT charter and its approval',
    annexes,
    /Charte informatique \| .* \| 2\.0 \| 20 janvier 2025 \(CAS-2025-017\)/,
  ],
  [
    'annex: continuity plan and its approval',
    annexes,
    /Plan de continuité \| .* \| 2\.1 \| 15 juin 2026 \(CAS-2026-080\)/,
  ],
  ['approval of part I', 'Approbation de la partie I', 'approuvé le 15 juin 2026'],
  ['history of changes from the decisions', 'Historique des versions', /1\.0 \| 18 juin 2018/, /3\.2 \| 15 juin 2026/],
  ['decision block', 'Décision du Conseil', 'approuvé le 15 juin 2026'],
];
