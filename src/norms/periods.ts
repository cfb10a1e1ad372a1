/**
 * The periods that the rules count with, and where each comes from.
 *
 * - `activityReview`: the GDPR asks the controller to keep its proof up to date (art. 5(2), 24(1)) and fixes no rhythm;
 *   once a year is the rhythm of the Belgian minimal norms.
 * - `contractNotice`: no text; the time a public body needs to renew a contract (council, market, signature).
 * - `processorAudit`: art. 28(1) and 28(3)(h) ask for guarantees that stay true and fix no rhythm; three years is ours,
 *   the length of a security plan.
 */
export const periods = {
  activityReview: 'P1Y',
  contractNotice: 'P90D',
  processorAudit: 'P3Y',
} as const;
