import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { roleWords } from '../values.ts';

/** The organisation, its people and its roles. */
export const organisationChecks: Readonly<Record<string, CheckText>> = {
  'organisation/missing': {
    title: 'Organisme absent',
    message: 'Aucun fichier ne décrit votre organisme.',
    hint: 'Créez registers/organisation.yaml avec kind, name, address, email et phone.',
    why: 'Toute personne doit savoir qui traite ses données. Chaque document commence par là.',
  },
  'organisation/controller-contact': {
    title: 'Coordonnées du responsable incomplètes',
    message: 'Il manque des coordonnées de votre organisme : {fields}.',
    hint: 'Complétez registers/organisation.yaml : address, et au moins email ou phone.',
    why: 'Les personnes doivent pouvoir vous écrire ou vous appeler au sujet de leurs données. La loi demande ces coordonnées dans chaque avis.',
  },
  'organisation/single-channel': {
    title: 'Un seul moyen de contact rapide',
    message: 'Votre organisme n’indique pas de champ {field}.',
    hint: 'Ajoutez {field} dans registers/organisation.yaml.',
    why: 'Certaines personnes n’écrivent pas, d’autres ne téléphonent pas. Deux moyens de contact ouvrent la porte à tous.',
  },
  'organisation/kind-differs-from-profile': {
    title: 'Type d’organisme et profil en désaccord',
    message: 'Le type d’organisme est « {kind} », mais le profil « {profile} » attend « {expected} ».',
    hint: 'Corrigez kind dans registers/organisation.yaml, ou profile dans cpas-sec.yaml.',
    why: 'Le profil choisit les règles et les textes de loi. S’il ne correspond pas à l’organisme, vous êtes jugé sur les règles d’un autre.',
  },
  'organisation/no-enterprise-number': {
    title: 'Numéro d’entreprise absent',
    message: 'Le numéro d’entreprise (BCE) de votre organisme manque.',
    hint: 'Ajoutez enterpriseNumber dans registers/organisation.yaml ; vous le trouvez sur le site de la Banque-Carrefour des Entreprises.',
    why: 'Ce numéro désigne votre organisme sans confusion possible, dans vos documents comme dans les formulaires des autorités.',
  },
  'organisation/no-siren': {
    title: 'Numéro SIREN absent',
    message: 'Le numéro SIREN de votre organisme manque.',
    hint: 'Ajoutez siren dans registers/organisation.yaml ; vous le trouvez dans l’annuaire des entreprises.',
    why: 'Ce numéro désigne votre organisme sans confusion possible, dans vos documents comme dans les formulaires de la CNIL.',
  },
  'organisation/no-supervisory-authority': {
    title: 'Autorité de contrôle non indiquée',
    message: 'Votre organisme n’indique pas l’autorité auprès de laquelle se plaindre.',
    hint: 'Ajoutez supervisoryAuthority dans registers/organisation.yaml, par exemple be-apd (Belgique) ou fr-cnil (France).',
    why: 'Chaque avis doit dire à qui adresser une réclamation. Sans ce champ, ce passage resterait vide.',
  },
  'organisation/authority-of-another-country': {
    title: 'Autorité de contrôle d’un autre pays',
    message: 'L’autorité « {authority} » est compétente pour « {jurisdiction} », pas pour votre pays.',
    hint: 'Remplacez supervisoryAuthority par l’autorité de votre pays, ou corrigez jurisdiction dans registers/supervisory-authorities.',
    why: 'Une réclamation envoyée à la mauvaise autorité se perd ou prend du retard. La personne a droit à la bonne adresse.',
  },
  'organisation/no-dpo': {
    title: 'Aucun délégué à la protection des données',
    message: 'Aucun délégué à la protection des données n’est désigné à ce jour.',
    hint: 'Ajoutez dans registers/roles une fiche role: dpo avec person ou supplier, startedOn et contact.',
    why: 'Un organisme public a toujours un délégué : c’est la loi, quelle que soit sa taille. Il peut être partagé avec d’autres organismes.',
  },
  'organisation/dpo-contact': {
    title: 'Délégué sans coordonnées',
    message: 'La désignation « {role} » n’indique aucun moyen de joindre le délégué à la protection des données.',
    hint: 'Complétez contact (email, phone ou address) dans registers/roles ; une adresse de fonction suffit, sans nom de personne.',
    why: 'Toute personne peut s’adresser au délégué. Ses coordonnées figurent dans chaque avis et sont communiquées à l’autorité.',
  },
  'organisation/dpo-conflict': {
    title: 'Délégué en conflit de fonctions',
    message: `« {person} » est à la fois délégué à la protection des données et titulaire du rôle ${worded('role', roleWords)}.`,
    hint: 'Désignez une autre personne comme délégué dans registers/roles, au besoin un délégué externe ou partagé.',
    why: 'Le délégué contrôle les choix de la direction. Il ne peut pas se contrôler lui-même.',
  },
  'organisation/role-without-holder': {
    title: 'Rôle sans titulaire',
    message: 'Le rôle « {role} » n’a ni personne ni fournisseur.',
    hint: 'Indiquez person ou supplier dans registers/roles, ou mettez endedOn si la désignation a pris fin.',
    why: 'Un rôle sans nom n’est exercé par personne.',
  },
  'organisation/role-dates-reversed': {
    title: 'Dates de désignation inversées',
    message: 'La désignation « {role} » finit le {endedOn}, avant de commencer le {startedOn}.',
    hint: 'Corrigez startedOn ou endedOn dans registers/roles.',
    why: 'Avec ces dates, la désignation n’a jamais existé : elle ne compte pour aucune règle.',
  },
  'organisation/person-dates-reversed': {
    title: 'Dates d’une personne inversées',
    message: '« {person} » part le {leftOn}, avant d’arriver le {startedOn}.',
    hint: 'Corrigez startedOn ou leftOn dans registers/people.',
    why: 'Ces dates disent qui devait avoir accès, et quand. Inversées, elles ne disent plus rien.',
  },
  'organisation/outsider-without-employer': {
    title: 'Personne externe sans employeur',
    message: '« {person} » travaille pour un fournisseur, mais on ne sait pas lequel.',
    hint: 'Ajoutez employer dans registers/people ; s’il s’agit d’un agent, d’un stagiaire ou d’un bénévole, corrigez kind.',
    why: 'L’employeur répond de la confidentialité de son personnel. Sans son nom, aucun contrat ne couvre cette personne.',
  },
};
