import { remainder } from '../modulo.ts';
import { everyProfile, type Rule } from '../rule.ts';
import { masked, suspectStrings } from '../strings.ts';

/** How long an account number is, by country, and whether letters may stand in it. */
const lengths =
  'AD24 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28 IE22 IS26 IT27 LI21 LT20 LU20 LV21 MA28 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24 SM27 TN24 TR26';
const lengthOf: ReadonlyMap<string, number> = new Map(
  lengths.split(' ').map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** The account number that starts here, as it is written; undefined when none does. ISO 13616: country and key at the end, mod 97 is 1. */
function accountAt(text: string): string | undefined {
  const length = lengthOf.get(text.slice(0, 2).toUpperCase()) ?? 0;
  const written = new RegExp(`^(?:[A-Z0-9][ .\\-]?){${Math.max(length - 1, 1)}}[A-Z0-9](?![A-Z0-9])`, 'i').exec(
    text,
  )?.[0];
  const account = written?.replace(/[ .-]/g, '').toUpperCase() ?? '';
  if (length === 0 || account.length !== length) return undefined;
  const digits = `${account.slice(4)}${account.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(parseInt(letter, 36)),
  );
  return remainder(digits, 97) === 1 ? account : undefined;
}

export const iban: Rule = {
  code: 'secret/iban',
  severity: 'error',
  norms: ['gdpr:5(1)(c)', 'gdpr:32(1)'],
  level: 'start',
  profiles: everyProfile,
  *check({ repository }) {
    for (const { text, at } of suspectStrings(repository)) {
      for (const start of text.matchAll(/(?<![A-Z0-9])[A-Z]{2}\d{2}(?=[ .-]?[A-Z0-9])/gi)) {
        const account = accountAt(text.slice(start.index));
        if (account === undefined) continue;
        yield { at: at(), values: { value: masked(account) } };
        break;
      }
    }
  },
};
