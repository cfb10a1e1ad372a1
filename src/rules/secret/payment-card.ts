import { everyProfile, type Rule } from '../rule.ts';
import { masked, suspectStrings } from '../strings.ts';

/** Visa, Mastercard, American Express, Discover, Bancontact and Maestro, by prefix and length. */
const card =
  /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|6703\d{12,13})$/;

/** As cards are written: in one run, by fours, or as American Express does. */
const groups =
  /(?<![\dA-Za-z+])(?:\d{15,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{5})(?![\dA-Za-z])/g;

/** Luhn: every second digit from the right doubled, the sum of the digits a multiple of ten. */
function hasLuhnKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

export const paymentCard: Rule = {
  code: 'secret/payment-card',
  severity: 'error',
  norms: ['gdpr:32(1)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      for (const [written] of text.matchAll(groups)) {
        const digits = written.replace(/[ -]/g, '');
        if (!card.test(digits) || !hasLuhnKey(digits)) continue;
        yield { at: at(), values: { value: masked(digits) } };
        break;
      }
    }
  },
};
