import { incidentContents } from './inventory/incidents.ts';
import { inventoryDocument } from './inventory/inventory-document.ts';

/** The incidents of one year: facts, effects and measures (GDPR art. 33(5)). */
export const incidentRegister = inventoryDocument({
  name: 'incident-register',
  title: 'Registre des incidents et des violations de données',
  norms: ['gdpr:33(5)', 'bcss:incidents.management', 'bcss:incidents.data-breach'],
  yearly: true,
  contents: incidentContents,
});
