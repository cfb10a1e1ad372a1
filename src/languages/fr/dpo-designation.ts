import type { DpoDesignationWords } from '../dpo-designation-words.ts';

/** The French words of the designation file of the data protection officer. */
export const dpoDesignation: DpoDesignationWords = {
  title: 'Dossier de désignation du délégué à la protection des données',
  steps: {
    decision: { name: 'désigner le délégué', who: 'le Conseil' },
    notified: { name: 'communiquer l’identité du délégué au {sppIs}', who: 'le centre' },
    form: { name: 'envoyer le formulaire de désignation au service de sécurité de la {bcss}', who: 'le centre' },
    opinion: { name: 'rendre un avis sur le candidat', who: 'la {bcss}' },
    database: { name: 'adapter la base de données et avertir le centre et le {sppIs}', who: 'la {bcss}' },
    approval: { name: 'approuver la désignation, ou la refuser avec motifs', who: 'le {sppIs}' },
    check: {
      name: 'vérifier au portail que le délégué n’est ni utilisateur ni co-gestionnaire ; le supprimer s’il l’est',
      who: 'le responsable accès entité (RAE)',
    },
    portal: {
      name: 'changer le gestionnaire local de la qualité « Action sociale » au portail de la sécurité sociale',
      who: 'le responsable accès entité (RAE)',
    },
    authority: { name: 'communiquer les coordonnées du délégué à l’autorité de contrôle', who: 'le centre' },
  },
  states: { done: 'fait', todo: 'à faire', refused: 'refusé', void: 'sans objet' },
  verdicts: {
    met: 'rempli',
    notMet: 'non rempli',
    shown: 'documenté',
    toShow: 'à documenter',
    toExamine: 'à examiner',
  },
  criteria: {
    hours: 'Au moins {least} heures par semaine pour la sécurité de l’information',
    it: 'Connaissance de l’informatique',
    security: 'Connaissance de la sécurité de l’information',
    law: 'Connaissance du droit',
    reporting: 'Rend compte au responsable de la gestion journalière',
    independence: 'Pas de conflit d’intérêts',
  },
  hours: '{hours} h par semaine',
  reporting: 'rend compte à {person}, responsable de la gestion journalière',
  reportingElsewhere: 'rend compte à {person}, qui n’est pas le responsable de la gestion journalière',
  leads: 'exerce aussi la fonction « {role} »',
  heads: 'dirige aussi le service « {service} »',
  noConflict: 'aucune autre fonction de direction au registre',
  details: {
    otherBody: 'décidé par un autre organe ({body}) : le Conseil doit désigner le délégué',
    favourable: 'avis favorable',
    unfavourable: 'avis défavorable',
    granted: 'approuvé',
    refusal: 'refusé : {reason}',
    told: 'connu par l’étape suivante',
    checked: 'condition du changement au portail',
    formTo: 'par courriel à {email}',
  },
  atLatest: 'au plus tard le {day}',
  progress: '{done} sur {all}',
  next: {
    step: '{who} doit {step}',
    refused:
      'répondre aux motifs et envoyer un nouveau formulaire, ou faire désigner une autre personne par le Conseil',
    ended: 'aucune, la désignation a pris fin le {day}',
    complete: 'aucune, toutes les étapes sont faites',
  },
  status: {
    open: 'procédure en cours',
    refused: 'désignation refusée',
    ended: 'désignation terminée le {day}',
    complete: 'procédure terminée',
  },
};
