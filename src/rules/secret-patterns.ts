import { remainder } from './modulo.ts';

/** A secret as it is written, and where it starts. */
export interface Span {
  readonly start: number;
  readonly text: string;
}

const spanOf = (match: RegExpMatchArray): Span => ({ start: match.index ?? 0, text: match[0] });

const belgian =
  /(?<![\dA-Za-z+])(\d{2})[ .\-/]?(\d{2})[ .\-/]?(\d{2})[ .\-/]{0,3}(\d{3})[ .\-/]?(\d{2})(?![\dA-Za-z])/g;
const french =
  /(?<![\dA-Za-z+])([1-478])[ .]?(\d{2})[ .]?(\d{2})[ .]?(\d[\dAB])[ .]?(\d{3})[ .]?(\d{3})[ .-]?(\d{2})(?![\dA-Za-z])/g;

export const nationalNumbers = (text: string): readonly Span[] => [
  ...[...text.matchAll(belgian)].filter(isBelgian).map(spanOf),
  ...[...text.matchAll(french)].filter(isFrench).map(spanOf),
];

/** NISS: six digits of birth (month + 20 or + 40 for a bis number), a serial, 97 less the remainder; a leading 2 from 2000 on. */
function isBelgian([, year = '', month = '', day = '', serial = '', key = '']: RegExpMatchArray): boolean {
  if (Number(month) % 20 > 12 || Number(month) > 52 || Number(day) > 31) return false;
  const base = `${year}${month}${day}${serial}`;
  return [base, `2${base}`].some((digits) => 97 - remainder(digits, 97) === Number(key));
}

/** NIR: thirteen digits, Corsica as 19 and 18, 97 less the remainder. Months of an uncertain birth go up to 99. */
function isFrench([, ...parts]: RegExpMatchArray): boolean {
  const key = Number(parts.pop());
  return 97 - remainder(parts.join('').replace('2A', '19').replace('2B', '18'), 97) === key;
}

/** How long an account number is, by country, and whether letters may stand in it. */
const lengths =
  'AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MA28 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 TN24 TR26';
const lengthOf: ReadonlyMap<string, number> = new Map(
  lengths.split(' ').map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

export const accountNumbers = (text: string): readonly Span[] =>
  [...text.matchAll(/(?<![A-Z0-9])[A-Z]{2}\d{2}(?=[ .-]?[A-Z0-9])/gi)].flatMap(({ index }) => {
    const written = accountAt(text.slice(index, index + 80));
    return written === undefined ? [] : [{ start: index, text: written }];
  });

/** The account number that starts here, as it is written; undefined when none does. ISO 13616: country and key at the end, mod 97 is 1. */
function accountAt(text: string): string | undefined {
  const length = lengthOf.get(text.slice(0, 2).toUpperCase()) ?? 0;
  const pattern = `^(?:[A-Z0-9][ .\\-]?){${Math.max(length - 1, 1)}}[A-Z0-9](?![A-Z0-9])`;
  const written = new RegExp(pattern, 'i').exec(text)?.[0];
  const account = written?.replace(/[ .-]/g, '').toUpperCase() ?? '';
  if (length === 0 || account.length !== length) return undefined;
  const digits = `${account.slice(4)}${account.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(parseInt(letter, 36)),
  );
  return remainder(digits, 97) === 1 ? written : undefined;
}

/** Visa, Mastercard, American Express, Discover, Bancontact and Maestro, by prefix and length. */
const card =
  /^(?:4(?:\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d{2}|7[01]\d|720)\d{12}|3[47]\d{13}|6(?:011|5\d{2}|4[4-9]\d)\d{12}|6703\d{12,13})$/;

/** As cards are written: in one run, by fours, or as American Express does. */
const groups =
  /(?<![\dA-Za-z+])(?:\d{15,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}([ -])\d{6}\2\d{5})(?![\dA-Za-z])/g;

export const paymentCards = (text: string): readonly Span[] =>
  [...text.matchAll(groups)].map(spanOf).filter(({ text: written }) => {
    const digits = written.replace(/[ -]/g, '');
    return card.test(digits) && hasLuhnKey(digits);
  });

/** Luhn: every second digit from the right doubled, the sum of the digits a multiple of ten. */
function hasLuhnKey(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** The keys of services, by their public shape: GitHub, Amazon, Slack, and signed tokens (JWT). */
const token =
  /(?<![\w-])(?:gh[pousr]_\w{36,}|github_pat_\w{22,}|AKIA[0-9A-Z]{16}|xox[abprs]-[\w-]{20,}|eyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,})(?![\w-])/g;

export const accessTokens = (text: string): readonly Span[] => [...text.matchAll(token)].map(spanOf);

/** A password after its label (a digit or a sign in it, so that 'mot de passe : à changer' is no secret), or inside a link. */
const labelled =
  /(?<![\p{L}\d])(?:mots? de passe|mdp|pass(?:word|wd)?|pwd|wachtwoord|passwort|kennwort)["']?[ \t\u00a0\u202f]*[:=][ \t\u00a0\u202f]*["'«]?[ \u00a0\u202f]?(\S{6,})/giu;
const linked = /:\/\/[^\s/:@]+:([^\s/@]+)(?=@)/g;
const looksChosen = ({ text }: Span): boolean => /\p{L}/u.test(text) && /[\d!#$%&*+?@^_~]/.test(text);

export const passwords = (text: string): readonly Span[] => [
  ...[...text.matchAll(linked)].map(endOf),
  ...[...text.matchAll(labelled)].map(endOf).filter(looksChosen),
];

function endOf(match: RegExpMatchArray): Span {
  const text = match[1] ?? '';
  return { start: (match.index ?? 0) + match[0].length - text.length, text };
}

/** What stands between the two lines of a private key, or as much of it as there is. */
const keyBody = /(?<=-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----)(?:(?!-----END )[\s\S])*/g;

export const privateKeys = (text: string): readonly Span[] => [...text.matchAll(keyBody)].map(spanOf);
