/** The European Economic Area (the Union, Iceland, Liechtenstein, Norway), ISO 3166-1: no transfer in the sense of GDPR art. 44. */
export const economicArea: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/**
 * Countries and territories with an adequacy decision under GDPR art. 45(3), as of 1 November 2026; Brazil by decision
 * (EU) 2026/179. Canada (commercial bodies) and the United States (certified firms) are covered in part: whether the
 * recipient is covered stays for the user to check.
 */
export const adequateCountries: ReadonlySet<string> = new Set(
  'AD AR BR CA CH FO GB GG IL IM JE JP KR NZ US UY'.split(' '),
);
