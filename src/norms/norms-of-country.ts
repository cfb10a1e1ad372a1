/** The norms to show under a profile: those of the other country are left out. */
export function normsOfCountry(norms: readonly string[], profile: string): readonly string[] {
  const foreign = profile.startsWith('be-') ? ['law:fr-'] : ['law:be-', 'bcss:'];
  return norms.filter((norm) => !foreign.some((prefix) => norm.startsWith(prefix)));
}
