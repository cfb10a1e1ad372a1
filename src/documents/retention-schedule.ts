import { inventoryDocument } from './inventory/inventory-document.ts';
import { retentionContents } from './inventory/retention.ts';

/** How long each series is kept, and what becomes of it, by domain. */
export const retentionSchedule = inventoryDocument({
  name: 'retention-schedule',
  title: 'Tableau de conservation',
  norms: ['gdpr:5(1)(e)', 'bcss:compliance.retention', 'law:be-archives-1955#5'],
  contents: retentionContents,
});
