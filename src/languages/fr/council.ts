import type { CouncilWords } from '../council-words.ts';

/** The French words of decisions and of the title block. */
export const council: CouncilWords = {
  bodies: {
    council: 'Conseil de l’action sociale',
    bureau: 'Bureau permanent',
    president: 'présidence',
    'director-general': 'direction générale',
    platform: 'plateforme de sécurité',
    other: 'autre organe',
  },
  status: {
    submitted: 'projet, à soumettre au Conseil',
    approved: 'approuvé le {day} ({details})',
    changed: 'modifié depuis la version approuvée le {day} ({details}), à soumettre au Conseil',
  },
  particulars: {
    version: 'Version',
    date: 'Situation au',
    language: 'Langue',
    status: 'Statut',
    period: 'Période',
  },
  languageName: 'français',
};
