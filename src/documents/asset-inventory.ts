import { dutyNorms } from '../norms/duties.ts';
import { assetContents } from './inventory/assets.ts';
import { inventoryDocument } from './inventory/inventory-document.ts';

/** The hardware and the software by kind: who holds it and where, whether it is encrypted, until when it is supported. */
export const assetInventory = inventoryDocument({
  name: 'asset-inventory',
  title: 'Inventaire du matériel et des logiciels',
  norms: dutyNorms['asset-inventory'],
  contents: assetContents,
});
