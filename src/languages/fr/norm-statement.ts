import type { NormStatementWords } from '../norm-statement-words.ts';
import { statement } from './statement.ts';
import { status } from './status.ts';

/** The French words of the statement of compliance. */
export const normStatement: NormStatementWords = {
  title: 'Déclaration de conformité aux normes minimales',
  standings: { ...statement.standings, partly: 'en partie conforme' },
  columns: {
    compliant: 'Conformes',
    partly: 'En partie',
    'not-compliant': 'Non conformes',
    'not-applicable': 'Sans objet',
    contradicted: 'Contredites',
    unknown: 'Sans déclaration',
  },
  counted: {
    compliant: '{count} conforme|{count} conformes',
    partly: '{count} en partie conforme|{count} en partie conformes',
    'not-compliant': '{count} non conforme|{count} non conformes',
    'not-applicable': '{count} sans objet|{count} sans objet',
    contradicted: '{count} contredite|{count} contredites',
    unknown: '{count} sans déclaration|{count} sans déclaration',
  },
  norms: '{count} norme|{count} normes',
  belied: '{count} déclaration est démentie par les registres|{count} déclarations sont démenties par les registres',
  letters: {
    compliant: 'C',
    partly: 'P',
    'not-compliant': 'N',
    contradicted: 'X',
    unknown: '?',
    'not-applicable': 'S',
  },
  domains: { ...status.domains, other: statement.words.other },
  planStates: statement.states,
  quarter: '{ordinal} trimestre {year}',
  ordinals: ['1er', '2e', '3e', '4e'],
  noQuarter: 'sans date',
  noOwner: 'sans responsable',
  files: {
    same: 'fichier présent, empreinte exacte',
    changed: 'fichier changé : l’empreinte ne correspond plus',
    absent: 'fichier absent',
    present: 'fichier présent, sans empreinte au registre',
    unseen: 'fichier non contrôlé',
  },
  fingerprint: 'SHA-256 {start}…',
  assessed: 'le {day}',
  assessedBy: 'le {day}, par {person}',
  assessedNever: 'jour inconnu',
  due: 'à refaire pour le {day}',
  overdue: 'à refaire depuis le {day}',
  chart: {
    caption: 'Les normes par domaine et par état',
    alternative: 'Barres par domaine. {rows}',
    row: '{domain} : {counts}.',
  },
  confidences: {
    seen: 'obligation lue dans la source',
    'general-knowledge': 'obligation connue, texte de la norme non lu',
    unsure: 'souvenir à vérifier',
  },
  unnamedSource: 'connaissance générale, sans source lue',
};
