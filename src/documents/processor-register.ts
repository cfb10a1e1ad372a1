import { inventoryDocument } from './inventory/inventory-document.ts';
import { processorContents } from './inventory/processors.ts';

/** The suppliers, their contracts and the clauses of GDPR art. 28. */
export const processorRegister = inventoryDocument({
  name: 'processor-register',
  title: 'Registre des sous-traitants',
  norms: ['gdpr:28(3)'],
  contents: processorContents,
});
