import { remainder } from '../modulo.ts';
import { everyProfile, type Rule } from '../rule.ts';
import { masked, suspectStrings } from '../strings.ts';

const belgian =
  /(?<![\dA-Za-z+])(\d{2})[ .\-/]?(\d{2})[ .\-/]?(\d{2})[ .\-/]{0,3}(\d{3})[ .\-/]?(\d{2})(?![\dA-Za-z])/g;
const french =
  /(?<![\dA-Za-z+])([1-478])[ .]?(\d{2})[ .]?(\d{2})[ .]?(\d[\dAB])[ .]?(\d{3})[ .]?(\d{3})[ .-]?(\d{2})(?![\dA-Za-z])/g;

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

export const nationalNumber: Rule = {
  code: 'secret/national-number',
  severity: 'error',
  norms: ['gdpr:87', 'gdpr:5(1)(c)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      const found = [...text.matchAll(belgian)].find(isBelgian) ?? [...text.matchAll(french)].find(isFrench);
      if (found !== undefined) yield { at: at(), values: { value: masked(found[0]) } };
    }
  },
};
