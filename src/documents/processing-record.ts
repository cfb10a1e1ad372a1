import { inventoryDocument } from './inventory/inventory-document.ts';
import { processingContents } from './inventory/processing.ts';

/** The record of GDPR art. 30: as controller (1) and as processor (2), one sheet for each activity. */
export const processingRecord = inventoryDocument({
  name: 'processing-record',
  title: 'Registre des activités de traitement',
  norms: ['gdpr:30(1)', 'gdpr:30(2)', 'bcss:compliance.privacy'],
  contents: processingContents,
});
