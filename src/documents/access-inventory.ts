import { accessContents } from './inventory/accesses.ts';
import { inventoryDocument } from './inventory/inventory-document.ts';

/** Who has which access to what: by application and room, the administrators apart, and by person. */
export const accessInventory = inventoryDocument({
  name: 'access-inventory',
  title: 'Inventaire des accès',
  norms: ['bcss:access.inventory', 'bcss:access.authorisations', 'bcss:access.administrators'],
  contents: accessContents,
});
