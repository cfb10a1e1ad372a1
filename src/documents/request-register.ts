import { inventoryDocument } from './inventory/inventory-document.ts';
import { requestContents } from './inventory/requests.ts';

/** The requests of one year by the day they came in; no person can be recognised. */
export const requestRegister = inventoryDocument({
  name: 'request-register',
  title: 'Registre des demandes des personnes',
  norms: ['gdpr:12(3)', 'gdpr:12(4)', 'gdpr:5(2)'],
  yearly: true,
  contents: requestContents,
});
