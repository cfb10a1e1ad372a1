import type { Diagnostic, Value } from '../model/diagnostic.ts';
import type { NormId } from '../norms/norm-id.ts';
import {
  accessTokens,
  accountNumbers,
  nationalNumbers,
  passwords,
  paymentCards,
  privateKeys,
  type Span,
} from './secret-patterns.ts';

/** One kind of secret: the code under which it is reported, and how it is found in a text. */
export interface SecretKind {
  readonly code: `secret/${string}`;
  readonly norms: readonly NormId[];
  find(text: string): readonly Span[];
}

export const secretKinds = {
  nationalNumber: { code: 'secret/national-number', norms: ['gdpr:87', 'gdpr:5(1)(c)'], find: nationalNumbers },
  iban: { code: 'secret/iban', norms: ['gdpr:5(1)(c)', 'gdpr:32(1)'], find: accountNumbers },
  paymentCard: { code: 'secret/payment-card', norms: ['gdpr:32(1)'], find: paymentCards },
  privateKey: { code: 'secret/private-key', norms: ['gdpr:32(1)'], find: privateKeys },
  password: { code: 'secret/password', norms: ['gdpr:32(1)'], find: passwords },
  accessToken: { code: 'secret/access-token', norms: ['gdpr:32(1)'], find: accessTokens },
} as const satisfies Readonly<Record<string, SecretKind>>;

export const allSecretKinds: readonly SecretKind[] = Object.values(secretKinds);

/** A secret is removed, never tolerated: no setting and no waiver touches these codes. */
export const isOnSecrets = (code: string): boolean => code.startsWith('secret/');

/** A character that no secret does without: one look at it spares the longer question for most strings. */
const telling = /[\d:=@_]/;

/** What every secret has: a long run of digits, two letters and digits, a key's header, a word for password, `://name:`. */
const suspicious =
  /\d(?:[ .\-/]{0,3}\d){9}|[A-Z]{2}\d{2}[ .\-A-Z0-9]|2[AB] ?\d{3}|-----BEGIN|pass|mdp|pwd|wachtwoord|kennwort|:\/\/[^\s/@]+@|gh[a-z]_|github_pat|AKIA|eyJ|xox/i;

/** False for nearly every text, and quickly. */
export const mayHoldSecret = (text: string): boolean => text.length >= 8 && telling.test(text) && suspicious.test(text);

/** What a message may show of a secret: enough to find it again, never the value. */
export const masked = (secret: string): string => `${secret.slice(0, 2)}•••`;

/** The text with a dot for each sign of a secret but the first two: every column stays where it was. */
export function dotted(text: string): string {
  if (!mayHoldSecret(text)) return text;
  const spans = allSecretKinds.flatMap(({ find }) => find(text));
  return spans.reduce((shown, { start, text: secret }) => {
    const end = start + secret.length;
    return `${shown.slice(0, start)}${secret.slice(0, 2)}${'•'.repeat(Math.max(secret.length - 2, 0))}${shown.slice(end)}`;
  }, text);
}

/** The text as a message may repeat it. */
export function withoutSecrets(text: string): string {
  const shown = dotted(text);
  return shown === text ? text : shown.replace(/•{4,}/g, '•••');
}

/** A finding that repeats no secret, whatever it is about: made so at its birth, no report can forget it. */
export function discreet(diagnostic: Diagnostic): Diagnostic {
  const { at, values } = diagnostic;
  const shown = Object.entries(values).map(([name, value]) => [name, discreetValue(value)] as const);
  return { ...diagnostic, at: { ...at, pointer: withoutSecrets(at.pointer) }, values: Object.fromEntries(shown) };
}

function discreetValue(value: Value): Value {
  if (typeof value === 'object') return { personal: withoutSecrets(value.personal) };
  if (typeof value === 'string') return withoutSecrets(value);
  return value;
}
