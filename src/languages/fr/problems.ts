import type { Problem } from '../../model/errors.ts';
import type { ProblemText } from '../language.ts';

/** Why a request cannot be carried out, and what to do. */
export const problems: Readonly<Record<Problem, ProblemText>> = {
  'folder-missing': { message: 'Le dossier « {path} » n’existe pas.', hint: 'Vérifiez le chemin.' },
  'not-a-folder': {
    message: '« {path} » n’est pas un dossier.',
    hint: 'Indiquez le dossier qui contient cpas-sec.yaml.',
  },
  'no-repository': {
    message: 'Il n’y a pas de fichier cpas-sec.yaml dans « {path} ».',
    hint: 'Placez-vous dans le dossier qui contient cpas-sec.yaml, ou indiquez son chemin. Pour un nouveau dossier, créez ce fichier avec trois lignes : profile: be-cpas, level: start, languages: [fr].',
  },
  'unreadable-file': {
    message: 'Le fichier « {path} » ne peut pas être lu ({code}).',
    hint: 'Vérifiez les droits d’accès du fichier.',
  },
  'unwritable-file': {
    message: 'Le fichier « {path} » ne peut pas être écrit ({code}).',
    hint: 'Vérifiez les droits d’accès, l’espace libre, et que le fichier n’est pas ouvert ailleurs.',
  },
  'unknown-document': {
    message: 'Le document « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: '`cpas-sec list documents` donne les documents disponibles.',
  },
  'unknown-format': {
    message: 'Le format « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Formats disponibles : {known}.',
  },
  'unknown-report': {
    message: 'Le format de constat « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Formats disponibles : {known}.',
  },
  'unknown-language': {
    message: 'La langue « {name} » n’est pas disponible ici.',
    hint: 'Langues disponibles : {known}.',
  },
  'unknown-layer': { message: 'La couche « {name} » n’existe pas.', hint: 'Couches disponibles : {known}.' },
  'unknown-check': {
    message: 'Le code « {name} » n’existe pas.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: '`cpas-sec list rules` donne tous les codes.',
  },
  'unknown-list': {
    message: '« {name} » ne peut pas être listé.[ Vouliez-vous dire « {suggestion} » ?]',
    hint: 'Choisissez parmi : {known}.',
  },
  'bad-day': {
    message: '« {value} » n’est pas une date du calendrier.',
    hint: 'Écrivez AAAA-MM-JJ, par exemple 2026-12-31.',
  },
  'bad-number': {
    message: '« {value} » n’est pas un nombre entier positif.',
    hint: 'Écrivez un nombre, par exemple 0.',
  },
  'no-such-notice': {
    message: 'Aucun avis ne s’adresse au public « {audience} ».',
    hint: 'Publics qui ont un avis : {known}.',
  },
  'no-template': {
    message: 'Le document « {name} » n’existe pas encore dans la langue « {language} ».',
    hint: 'Langues disponibles : {known}.',
  },
  'faulty-registers': {
    message:
      'Les registres contiennent {count} erreur : aucun document n’a été écrit.|Les registres contiennent {count} erreurs : aucun document n’a été écrit.',
    hint: 'Corrigez les erreurs ci-dessus, puis recommencez.',
  },
  'facts-missing': {
    message:
      'Il manque {count} information pour une version définitive : aucun document n’a été écrit.|Il manque {count} informations pour une version définitive : aucun document n’a été écrit.',
    hint: 'Complétez les champs ci-dessus, ou demandez un projet (sans --final).',
  },
  'nothing-to-write': {
    message: 'Le document « {name} » n’a encore rien à montrer : aucun document n’a été écrit.',
    hint: 'Les registres ne contiennent pas encore ce dont il parle ; pour un avis, créez registers/notices.yaml. `cpas-sec validate` dit ce qui manque.',
  },
  'bad-template': {
    message: 'Le modèle « {name} » est incorrect, ligne {line} : {reason}',
    hint: 'Corrigez le modèle.',
  },
};
