import type { ProposalWords } from '../proposal-words.ts';

export const proposals: ProposalWords = {
  status: {
    compliant: 'conforme',
    partly: 'en partie',
    'not-compliant': 'non conforme',
    'not-applicable': 'sans objet',
  },
  yes: 'oui',
  no: 'non',
  words: {
    statement: 'déclaration : {status}[, évaluée le {day}][{late}][. {justification}]',
    afterYear: ', après l’année contrôlée',
    measure: 'mesure « {name} »',
    measureSince: 'mesure « {name} », en place depuis le {day}',
    action: 'action « {title} », {state}',
    approval: '{object}[ ({reference})], le {day}',
    version: '« {title} »[, version {version}][, du {day}]',
    noFinding: 'situation au {day} : aucun constat de {codes}',
    finding: '{title} ({code})',
    lastYear: 'réponse de {year} : {value}',
    counted: 'situation au {day} : {count}',
    register: 'registre tenu au {day}',
    contradicted: 'Au {day}, les registres montrent : {titles}.',
  },
  counts: {
    entries: '{count} fiche|{count} fiches',
    people: '{count} personne|{count} personnes',
    hours: '{count} h/semaine',
  },
  actionStates: {
    planned: 'prévue',
    'in-progress': 'en cours',
    done: 'faite',
    postponed: 'reportée',
    dropped: 'abandonnée',
  },
};
