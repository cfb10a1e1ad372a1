import { isDay } from '../model/day.ts';

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Number of the Belgian Crossroads Bank for Enterprises: ten digits, the last two are 97 - (the first eight mod 97). */
function isEnterpriseNumber(text: string): boolean {
  if (!/^(BE )?[01]\d{3}[. ]?\d{3}[. ]?\d{3}$/.test(text)) return false;
  const digits = digitsOf(text);
  return 97 - (Number(digits.slice(0, 8)) % 97) === Number(digits.slice(8));
}

/** French SIREN: nine digits with a Luhn check digit. */
function isSiren(text: string): boolean {
  return /^\d{3}[ ]?\d{3}[ ]?\d{3}$/.test(text) && isLuhn(digitsOf(text));
}

/** The Luhn check of SIREN and payment card numbers: from the right, every second digit counts double. */
export function isLuhn(digits: string): boolean {
  const values = [...digits]
    .reverse()
    .map((digit, place) => (place % 2 === 1 ? doubled(Number(digit)) : Number(digit)));
  return values.reduce((sum, value) => sum + value, 0) % 10 === 0;
}

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2);

function isInstant(text: string): boolean {
  const match = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.exec(text);
  return match !== null && isDay(match[1] ?? '');
}

const isPeriod = (text: string): boolean => /^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/.test(text);

/** Most addresses; the letters of all alphabets take a moment to load. */
const asciiEmail = /^[\w.%+'-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

const isEmail = (text: string): boolean =>
  text.length <= 254 && (asciiEmail.test(text) || internationalEmail(text)) && !/\.\.|^\.|\.@/.test(text);

const internationalEmail = (text: string): boolean =>
  /^[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(text);

const isLink = (text: string): boolean => /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(text) && URL.canParse(text);

/** The days that every month has; the calendar is only asked for the others. */
const everyMonth = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/;

/** The `format` names of the schemas. */
export const formats = {
  date: (text: string): boolean => everyMonth.test(text) || isDay(text),
  'date-time': isInstant,
  duration: isPeriod,
  email: isEmail,
  uri: isLink,
  'be-enterprise-number': isEnterpriseNumber,
  'fr-siren': isSiren,
} as const;
