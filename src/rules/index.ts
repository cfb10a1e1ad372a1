import { activityNotCovered } from './notice/activity-not-covered.ts';
import { activityOfOtherAudience } from './notice/activity-of-other-audience.ts';
import { activityTwice } from './notice/activity-twice.ts';
import { audienceWithoutNotice } from './notice/audience-without-notice.ts';
import { complaintLinkMissing } from './notice/complaint-link-missing.ts';
import { groupWithoutActivity } from './notice/group-without-activity.ts';
import { identityCopy } from './notice/identity-copy.ts';
import { noNotice } from './notice/no-notice.ts';
import { noPage } from './notice/no-page.ts';
import { noReviewDay } from './notice/no-review-day.ts';
import { noVersion } from './notice/no-version.ts';
import { notApproved } from './notice/not-approved.ts';
import { objectionNotHighlighted } from './notice/objection-not-highlighted.ts';
import { publishAgain } from './notice/publish-again.ts';
import { publishedDrift } from './notice/published-drift.ts';
import { reviewDue } from './notice/review-due.ts';
import { rightMissing } from './notice/right-missing.ts';
import { rightNotOpen } from './notice/right-not-open.ts';
import { sentenceTooLong } from './notice/sentence-too-long.ts';
import { specialCaseWithoutActivity } from './notice/special-case-without-activity.ts';
import { specialCaseWithoutForm } from './notice/special-case-without-form.ts';
import { translationMissing } from './notice/translation-missing.ts';
import { updatedAfterApproval } from './notice/updated-after-approval.ts';
import { vagueWords } from './notice/vague-words.ts';
import { authorityOfAnotherCountry } from './organisation/authority-of-another-country.ts';
import { controllerContact } from './organisation/controller-contact.ts';
import { dpoConflict } from './organisation/dpo-conflict.ts';
import { dpoContact } from './organisation/dpo-contact.ts';
import { kindDiffersFromProfile } from './organisation/kind-differs-from-profile.ts';
import { missing } from './organisation/missing.ts';
import { noDpo } from './organisation/no-dpo.ts';
import { noEnterpriseNumber } from './organisation/no-enterprise-number.ts';
import { noSiren } from './organisation/no-siren.ts';
import { noSupervisoryAuthority } from './organisation/no-supervisory-authority.ts';
import { outsiderWithoutEmployer } from './organisation/outsider-without-employer.ts';
import { personDatesReversed } from './organisation/person-dates-reversed.ts';
import { roleDatesReversed } from './organisation/role-dates-reversed.ts';
import { roleWithoutHolder } from './organisation/role-without-holder.ts';
import { singleChannel } from './organisation/single-channel.ts';
import { adequacyUnknown } from './processing/adequacy-unknown.ts';
import { automatedUndeclared } from './processing/automated-undeclared.ts';
import { automatedUnexplained } from './processing/automated-unexplained.ts';
import { basisWithoutText } from './processing/basis-without-text.ts';
import { consentForPublicTask } from './processing/consent-for-public-task.ts';
import { consequenceMissing } from './processing/consequence-missing.ts';
import { criminalWithoutGround } from './processing/criminal-without-ground.ts';
import { datesReversed } from './processing/dates-reversed.ts';
import { dpiaMissing } from './processing/dpia-missing.ts';
import { dpiaRefusedWithoutReason } from './processing/dpia-refused-without-reason.ts';
import { dpiaReviewDue } from './processing/dpia-review-due.ts';
import { dpiaUndecided } from './processing/dpia-undecided.ts';
import { interestMissing } from './processing/interest-missing.ts';
import { jointControllerWithoutEssence } from './processing/joint-controller-without-essence.ts';
import { legitimateInterests } from './processing/legitimate-interests.ts';
import { nationalNumberWithoutAuthorisation } from './processing/national-number-without-authorisation.ts';
import { neverReviewed } from './processing/never-reviewed.ts';
import { noActivity } from './processing/no-activity.ts';
import { noAudience } from './processing/no-audience.ts';
import { noData } from './processing/no-data.ts';
import { noDataSubjects } from './processing/no-data-subjects.ts';
import { noJointController } from './processing/no-joint-controller.ts';
import { noLegalBasis } from './processing/no-legal-basis.ts';
import { noMandatory } from './processing/no-mandatory.ts';
import { noMeasures } from './processing/no-measures.ts';
import { noOwner } from './processing/no-owner.ts';
import { noPurpose } from './processing/no-purpose.ts';
import { noRecipients } from './processing/no-recipients.ts';
import { noRetention } from './processing/no-retention.ts';
import { noSource } from './processing/no-source.ts';
import { notReviewed } from './processing/not-reviewed.ts';
import { processorRecordIncomplete } from './processing/processor-record-incomplete.ts';
import { retentionWithoutFate } from './processing/retention-without-fate.ts';
import { retentionWithoutPeriod } from './processing/retention-without-period.ts';
import { retentionWithoutText } from './processing/retention-without-text.ts';
import { retentionWithoutTrigger } from './processing/retention-without-trigger.ts';
import { specialGroundWithoutText } from './processing/special-ground-without-text.ts';
import { specialWithoutGround } from './processing/special-without-ground.ts';
import { transferWithoutCopy } from './processing/transfer-without-copy.ts';
import { transferWithoutSafeguard } from './processing/transfer-without-safeguard.ts';
import { clausesMissing } from './processor/clauses-missing.ts';
import { contractDatesReversed } from './processor/contract-dates-reversed.ts';
import { contractExpired } from './processor/contract-expired.ts';
import { contractExpiring } from './processor/contract-expiring.ts';
import { contractNotSigned } from './processor/contract-not-signed.ts';
import { dataOutsideActivities } from './processor/data-outside-activities.ts';
import { locationOutsideEea } from './processor/location-outside-eea.ts';
import { noContract } from './processor/no-contract.ts';
import { noLocation } from './processor/no-location.ts';
import { noSecurityContact } from './processor/no-security-contact.ts';
import { notAudited } from './processor/not-audited.ts';
import { usedByNoActivity } from './processor/used-by-no-activity.ts';
import { endedActivity } from './reference/ended-activity.ts';
import { endedPerson } from './reference/ended-person.ts';
import { endedProcessor } from './reference/ended-processor.ts';
import { parentCycle } from './reference/parent-cycle.ts';
import { replacedText } from './reference/replaced-text.ts';
import { unusedEntry } from './reference/unused-entry.ts';
import { withdrawnMeasure } from './reference/withdrawn-measure.ts';
import type { Rule } from './rule.ts';
import { accessToken } from './secret/access-token.ts';
import { iban } from './secret/iban.ts';
import { nationalNumber } from './secret/national-number.ts';
import { password } from './secret/password.ts';
import { paymentCard } from './secret/payment-card.ts';
import { privateKey } from './secret/private-key.ts';
import { notAdjustable } from './settings/not-adjustable.ts';
import { severityBelowLaw } from './settings/severity-below-law.ts';
import { unknownRule } from './settings/unknown-rule.ts';
import { waiverExpired } from './settings/waiver-expired.ts';
import { waiverUseless } from './settings/waiver-useless.ts';
import type { SettingsRule } from './settings-rule.ts';

/** Every question the tool asks of the registers, by family, in the order of the adviser's work. */
export const rules: readonly Rule[] = [
  endedPerson,
  endedProcessor,
  endedActivity,
  withdrawnMeasure,
  replacedText,
  unusedEntry,
  parentCycle,
  missing,
  controllerContact,
  singleChannel,
  kindDiffersFromProfile,
  noEnterpriseNumber,
  noSiren,
  noSupervisoryAuthority,
  authorityOfAnotherCountry,
  noDpo,
  dpoContact,
  dpoConflict,
  roleWithoutHolder,
  roleDatesReversed,
  personDatesReversed,
  outsiderWithoutEmployer,
  noActivity,
  noPurpose,
  noLegalBasis,
  legitimateInterests,
  interestMissing,
  basisWithoutText,
  consentForPublicTask,
  specialWithoutGround,
  specialGroundWithoutText,
  criminalWithoutGround,
  nationalNumberWithoutAuthorisation,
  noAudience,
  noDataSubjects,
  noData,
  noSource,
  noMandatory,
  consequenceMissing,
  noRecipients,
  noRetention,
  retentionWithoutPeriod,
  retentionWithoutTrigger,
  retentionWithoutFate,
  retentionWithoutText,
  transferWithoutSafeguard,
  adequacyUnknown,
  transferWithoutCopy,
  noMeasures,
  noJointController,
  jointControllerWithoutEssence,
  processorRecordIncomplete,
  dpiaUndecided,
  dpiaRefusedWithoutReason,
  dpiaMissing,
  dpiaReviewDue,
  notReviewed,
  neverReviewed,
  automatedUnexplained,
  automatedUndeclared,
  noOwner,
  datesReversed,
  noContract,
  contractNotSigned,
  clausesMissing,
  contractDatesReversed,
  contractExpired,
  contractExpiring,
  noLocation,
  locationOutsideEea,
  noSecurityContact,
  usedByNoActivity,
  dataOutsideActivities,
  notAudited,
  noNotice,
  audienceWithoutNotice,
  activityNotCovered,
  activityOfOtherAudience,
  activityTwice,
  groupWithoutActivity,
  rightNotOpen,
  rightMissing,
  objectionNotHighlighted,
  identityCopy,
  specialCaseWithoutForm,
  specialCaseWithoutActivity,
  complaintLinkMissing,
  noVersion,
  notApproved,
  updatedAfterApproval,
  reviewDue,
  noReviewDay,
  noPage,
  publishAgain,
  publishedDrift,
  translationMissing,
  vagueWords,
  sentenceTooLong,
  nationalNumber,
  iban,
  paymentCard,
  privateKey,
  password,
  accessToken,
];

/** The questions about the settings, asked when the others have been answered. */
export const settingsRules: readonly SettingsRule[] = [
  unknownRule,
  notAdjustable,
  severityBelowLaw,
  waiverExpired,
  waiverUseless,
];
