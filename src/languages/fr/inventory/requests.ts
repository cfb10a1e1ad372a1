import type { RequestWords } from '../../inventory-words.ts';
import { annualReport } from '../annual-report.ts';
import { councilAgenda } from '../council-agenda.ts';

export const requests: RequestWords = {
  sheet: 'Demandes',
  columns: {
    reference: 'Référence',
    receivedOn: 'Reçue le',
    channel: 'Voie',
    right: 'Droit',
    audience: 'Public',
    activities: 'Activités',
    identity: 'Identité',
    dueOn: 'Répondre avant le',
    extended: 'Prolongation annoncée le',
    handledBy: 'Traitée par',
    answeredOn: 'Réponse le',
    outcome: 'Suite',
    reason: 'Motif',
    recipientsToldOn: 'Destinataires avertis le',
    answer: 'Réponse et suite',
  },
  channels: { email: 'courriel', letter: 'lettre', counter: 'guichet', phone: 'téléphone', form: 'formulaire' },
  rights: annualReport.rights,
  audiences: {
    citizens: 'usagers',
    staff: 'personnel',
    applicants: 'candidats',
    visitors: 'visiteurs du site',
  },
  outcomes: councilAgenda.outcomes,
  identity: { checked: 'vérifiée le {day}', asked: 'complément demandé le {day}' },
  part: 'Demandes de l’année',
  caption: 'Demandes, par date de réception',
};
