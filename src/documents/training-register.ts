import { inventoryDocument } from './inventory/inventory-document.ts';
import { trainingContents } from './inventory/trainings.ts';

/** The awareness actions and the trainings of one year, by day. */
export const trainingRegister = inventoryDocument({
  name: 'training-register',
  title: 'Registre des formations',
  norms: ['bcss:staff.awareness', 'gdpr:39(1)(b)'],
  yearly: true,
  contents: trainingContents,
});
