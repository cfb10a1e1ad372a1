import type { InventoryWords } from '../inventory-words.ts';
import { accesses } from './inventory/accesses.ts';
import { assets } from './inventory/assets.ts';
import { declarations } from './inventory/declarations.ts';
import { incidents } from './inventory/incidents.ts';
import { interventions } from './inventory/interventions.ts';
import { processing } from './inventory/processing.ts';
import { processors } from './inventory/processors.ts';
import { requests } from './inventory/requests.ts';
import { retention } from './inventory/retention.ts';
import { trainings } from './inventory/trainings.ts';

/** What the inventories say in French. */
export const inventory: InventoryWords = {
  titleOfYear: '{title}, {year}',
  status: 'document interne',
  notice:
    'Ce document vient des registres et nomme des membres du personnel. Il ne sort pas du centre, sauf pour une autorité de contrôle ou un audit.',
  nil: 'Néant : le registre ne contient aucune fiche pour {year}.',
  contents: 'Dans ce document',
  yes: 'oui',
  no: 'non',
  shortDay: (day) => day.split('-').reverse().join('/'),
  accesses,
  assets,
  interventions,
  processing,
  processors,
  incidents,
  requests,
  retention,
  declarations,
  trainings,
};
