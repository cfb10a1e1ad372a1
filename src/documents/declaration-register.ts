import { dutyNorms } from '../norms/duties.ts';
import { declarationContents } from './inventory/declarations.ts';
import { inventoryDocument } from './inventory/inventory-document.ts';

/** Who signed which declaration of confidentiality, and who has yet to sign. */
export const declarationRegister = inventoryDocument({
  name: 'declaration-register',
  title: 'Registre des déclarations de confidentialité',
  norms: dutyNorms['confidentiality-declaration'],
  contents: declarationContents,
});
