import type { CheckText } from '../../language.ts';

/** The hardware and the software. */
export const assetChecks: Readonly<Record<string, CheckText>> = {
  'asset/inventory-not-reviewed': {
    title: 'Inventory to be reviewed',
    message: 'The asset "{asset}" has not been seen at an inventory[ since {oldest}] (assets in this case: {count}).',
    hint: 'Do the inventory again, then record inventoriedOn for each asset seen, or a performance of a control (duty: duty:asset-inventory) in registers/controls.',
    why: 'A device that disappears is only noticed at the inventory. The model policy of the CPAS asks for a review every six months.',
  },
  'asset/laptop-not-encrypted': {
    title: 'Laptop not encrypted',
    message: 'Nothing says that the disk of "{asset}" is encrypted.',
    hint: 'Check the disk, have it encrypted if need be, then record encrypted: true.',
    why: 'Laptops get lost and stolen. Encrypted, a laptop gives nothing away; if not, its loss is a data breach, most often one to notify.',
  },
  'asset/not-encrypted': {
    title: 'Mobile medium not encrypted',
    message: '"{asset}" holds personal data and nothing says that it is encrypted.',
    hint: 'Have the device or medium encrypted, then record encrypted: true; otherwise take the data off it (personalData: false).',
    why: 'What fits in a pocket gets lost. Encryption protects the people whose data are on it.',
  },
  'asset/wifi-unjustified': {
    title: 'Wi-Fi without justification',
    message: 'The record of the Wi-Fi access point "{asset}" is incomplete; it lacks: {missing}.',
    hint: 'Complete wireless: justification (why a cable will not do), protection, agreedOn (the day the adviser agreed).',
    why: 'Wi-Fi goes through walls. The model policy only allows it when it is justified, protected and agreed by the security adviser.',
  },
  'asset/wifi-not-separated': {
    title: 'Wi-Fi of visitors not separated',
    message: 'Nothing says that the access point "{asset}" keeps visitors apart from the network of the centre.',
    hint: 'Have the two networks separated, then record wireless.separated: true.',
    why: 'Without separation, the phone of a visitor is on the same network as the social files.',
  },
  'asset/no-licence': {
    title: 'Software without a recorded licence',
    message: 'It is not known which licence covers "{asset}".',
    hint: 'Add licence.reference (number of the licence or order), or licence.free: true for free software.',
    why: 'Software without a licence gets no updates and cannot be defended at an inspection.',
  },
  'asset/licence-expired': {
    title: 'Licence expired',
    message: 'The licence of "{asset}" expired on {endsOn}.',
    hint: 'Renew the licence and correct licence.endsOn, or remove the software and record disposed.',
    why: 'After the end of a licence, updates often stop without a warning.',
  },
  'asset/support-ended': {
    title: 'Product no longer corrected',
    message: 'The maker has not corrected "{asset}" since {supportEndsOn}.',
    hint: 'Replace it or cut it off from the network, then record disposed; correct supportEndsOn if the support was extended.',
    why: 'Each flaw found after the end of support stays open for ever.',
  },
  'asset/support-ending': {
    title: 'End of support near',
    message: 'The maker will stop correcting "{asset}" on {supportEndsOn} (days left: {days}).',
    hint: 'Plan the replacement in the plan (registers/plan), or correct supportEndsOn if the support is extended.',
    why: 'A purchase needs a budget and a tender. It is better to start now.',
  },
  'asset/no-holder': {
    title: 'Mobile asset without a holder',
    message: 'It is not known who has "{asset}", nor where it is.',
    hint: 'Add holder (the person), service or room.',
    why: 'Nobody reports the loss of something that is entrusted to nobody.',
  },
  'asset/held-after-disposal': {
    title: 'Asset handed out after its disposal',
    message: '"{asset}" was disposed of on {on}, but handed to "{person}" on {heldSince}.',
    hint: 'Correct one of the two dates; if the asset was erased and given to someone else, set disposed.method: reused.',
    why: 'Something out of the inventory and still in use escapes every check.',
  },
  'asset/disposed-without-erasure': {
    title: 'Disposal without a recorded erasure',
    message: '"{asset}" was disposed of on {on}, but nothing says that its data were erased.',
    hint: 'Add disposed.intervention, with a record of nature: disposal in registers/interventions; set personalData: false if it kept no data.',
    why: 'A disk thrown away or given away can still be read. The norm asks to erase the data, or to make them inaccessible, before parting with a medium.',
  },
  'asset/erasure-not-witnessed': {
    title: 'Erasure without a witness',
    message: 'Nothing says that the security adviser, the DPO or a deputy witnessed the erasure {number} of {on}.',
    hint: 'Add witnessedBy: the person who was present or checked it, and who had that role on that day in registers/roles.',
    why: 'The model policy asks that the adviser is present at the erasure or checks it. That is often the only proof left once the asset is gone.',
  },
  'asset/no-assets': {
    title: 'No inventory',
    message: 'The register of hardware and software is empty.',
    hint: 'Create registers/assets: one record per device, or per lot of identical devices (kind, name, holder or room).',
    why: 'Only what is known can be protected. The norms ask for an inventory that is kept up to date.',
  },
};
