import { dutyNorms } from '../norms/duties.ts';
import { interventionContents } from './inventory/interventions.ts';
import { inventoryDocument } from './inventory/inventory-document.ts';

/** The work on the computer system in one year, by number: announced, begun, by whom, why, with what result. */
export const interventionLog = inventoryDocument({
  name: 'intervention-log',
  title: 'Journal des interventions',
  norms: dutyNorms['intervention-register'],
  yearly: true,
  contents: interventionContents,
});
