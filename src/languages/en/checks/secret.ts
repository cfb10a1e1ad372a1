import type { CheckText } from '../../language.ts';

/** What a register never contains. */
export const secretChecks: Readonly<Record<string, CheckText>> = {
  'secret/national-number': {
    title: 'National number in a register',
    message: 'This text contains a national number ({value}).',
    hint: 'Remove the number; if it was already committed to git, have it erased from the history too.',
    why: 'The registers describe the work, not the people helped. A national number has no place in them.',
  },
  'secret/iban': {
    title: 'Account number in a register',
    message: 'This text contains a bank account number ({value}).',
    hint: 'Remove the number; if it was already committed to git, have it erased from the history too.',
    why: 'An account number is enough to deceive someone. No document of this folder needs it.',
  },
  'secret/payment-card': {
    title: 'Payment card in a register',
    message: 'This text contains a payment card number ({value}).',
    hint: 'Remove the number, have it erased from the history of git, and tell the bank if it was shared.',
    why: 'A card number lets others pay in your place. It is kept nowhere.',
  },
  'secret/private-key': {
    title: 'Private key in a register',
    message: 'This text contains a private key.',
    hint: 'Remove the key, replace it by a new one where it was used, and keep the new one out of this folder.',
    why: 'Whoever has the key has the access. A key that was read must be treated as stolen.',
  },
  'secret/password': {
    title: 'Password in a register',
    message: 'This text seems to contain a password ({value}).',
    hint: 'Remove it, change this password, and keep the new one in a password manager.',
    why: 'A register is read by several people and often copied. A password written there is one no more.',
  },
  'secret/access-token': {
    title: 'Access key to a service in a register',
    message: 'This text contains an access key to a service ({value}).',
    hint: 'Remove it, revoke it at the service, and keep the new one out of this folder.',
    why: 'Such a key opens the service without a password, to anyone who reads it.',
  },
};
