const groups = {
  /** As the Crossroads Bank for Enterprises prints it: 0123.456.789. */
  enterpriseNumber: { cut: /^(\d{4})(\d{3})(\d{3})$/, sign: '.' },
  /** As INSEE prints it: 123 456 789, on one line. */
  siren: { cut: /^(\d{3})(\d{3})(\d{3})$/, sign: '\u00a0' },
} as const;

/** The number of an organisation in its official form, however it was typed. */
export function registrationNumber(kind: keyof typeof groups, written: string): string {
  const { cut, sign } = groups[kind];
  const parts = cut.exec(written.replace(/\D/g, ''));
  return parts === null ? written : parts.slice(1).join(sign);
}
