import type { InterventionWords } from '../../inventory-words.ts';
import { annualReport } from '../annual-report.ts';

export const interventions: InterventionWords = {
  sheet: 'Interventions',
  columns: {
    number: 'N°',
    nature: 'Nature',
    description: 'Motif',
    planned: 'Prévue',
    announcedOn: 'Annoncée le',
    agreedOn: 'Acceptée le',
    agreedBy: 'Acceptée par',
    startedOn: 'Début',
    endedOn: 'Fin',
    by: 'Intervenant',
    supplier: 'Fournisseur',
    assets: 'Matériel',
    applications: 'Applications',
    result: 'Résultat',
    witnessedBy: 'Témoin',
    who: 'Qui',
    what: 'Nature et motif',
    outcome: 'Résultat et fin',
  },
  natures: annualReport.natures,
  part: 'Interventions de l’année',
  caption: 'Interventions, par numéro d’ordre',
  ended: 'fin : {day}',
};
