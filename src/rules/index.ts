import { adminUnjustified } from './access/admin-unjustified.ts';
import { applicationEnded } from './access/application-ended.ts';
import { applicationWithoutAccess } from './access/application-without-access.ts';
import { applicationWithoutOwner } from './access/application-without-owner.ts';
import { beforeArrival } from './access/before-arrival.ts';
import { datesReversed as accessDatesReversed } from './access/dates-reversed.ts';
import { duplicate } from './access/duplicate.ts';
import { grantedByOneself } from './access/granted-by-oneself.ts';
import { grantorNotThere } from './access/grantor-not-there.ts';
import { heldAfterDeparture } from './access/held-after-departure.ts';
import { keptWithoutReason } from './access/kept-without-reason.ts';
import { noAccesses } from './access/no-accesses.ts';
import { noGrantor } from './access/no-grantor.ts';
import { noReason } from './access/no-reason.ts';
import { noTarget } from './access/no-target.ts';
import { notReviewed as accessNotReviewed } from './access/not-reviewed.ts';
import { streamWithoutAuthorisation } from './access/stream-without-authorisation.ts';
import { streamWithoutSocialWork } from './access/stream-without-social-work.ts';
import { disposedWithoutErasure } from './asset/disposed-without-erasure.ts';
import { erasureNotWitnessed } from './asset/erasure-not-witnessed.ts';
import { heldAfterDisposal } from './asset/held-after-disposal.ts';
import { inventoryNotReviewed } from './asset/inventory-not-reviewed.ts';
import { laptopNotEncrypted } from './asset/laptop-not-encrypted.ts';
import { licenceExpired } from './asset/licence-expired.ts';
import { noAssets } from './asset/no-assets.ts';
import { noHolder } from './asset/no-holder.ts';
import { noLicence } from './asset/no-licence.ts';
import { notEncrypted } from './asset/not-encrypted.ts';
import { supportEnded } from './asset/support-ended.ts';
import { supportEnding } from './asset/support-ending.ts';
import { wifiNotSeparated } from './asset/wifi-not-separated.ts';
import { wifiUnjustified } from './asset/wifi-unjustified.ts';
import { applicationWithoutBackup } from './continuity/application-without-backup.ts';
import { exerciseOverdue } from './continuity/exercise-overdue.ts';
import { noBackup } from './continuity/no-backup.ts';
import { noOffSiteCopy } from './continuity/no-off-site-copy.ts';
import { noRecoveryTime } from './continuity/no-recovery-time.ts';
import { notEncrypted as backupNotEncrypted } from './continuity/not-encrypted.ts';
import { recoveryNotDecided } from './continuity/recovery-not-decided.ts';
import { recoverySlowerThanDecided } from './continuity/recovery-slower-than-decided.ts';
import { restoreTestFailed } from './continuity/restore-test-failed.ts';
import { restoreTestOverdue } from './continuity/restore-test-overdue.ts';
import { dueSoon } from './control/due-soon.ts';
import { dutyWithoutControl } from './control/duty-without-control.ts';
import { failedWithoutFollowUp } from './control/failed-without-follow-up.ts';
import { noResponsible as controlWithoutResponsible } from './control/no-responsible.ts';
import { notADuty } from './control/not-a-duty.ts';
import { overdue as controlOverdue } from './control/overdue.ts';
import { performanceInTheFuture } from './control/performance-in-the-future.ts';
import { slowerThanDuty } from './control/slower-than-duty.ts';
import { approvedHashDiffers } from './document/approved-hash-differs.ts';
import { approvedVersionDiffers } from './document/approved-version-differs.ts';
import { evidenceChanged } from './document/evidence-changed.ts';
import { evidenceMissing } from './document/evidence-missing.ts';
import { fileChanged } from './document/file-changed.ts';
import { noOwner as documentWithoutOwner } from './document/no-owner.ts';
import { noVersion as documentWithoutVersion } from './document/no-version.ts';
import { notApproved as documentNotApproved } from './document/not-approved.ts';
import { reviewDue as documentReviewDue } from './document/review-due.ts';
import { withdrawnButAnnex } from './document/withdrawn-but-annex.ts';
import { activitySaysNotNeeded } from './dpia/activity-says-not-needed.ts';
import { consultationMissing } from './dpia/consultation-missing.ts';
import { datesDiffer as assessmentDatesDiffer } from './dpia/dates-differ.ts';
import { incomplete as assessmentIncomplete } from './dpia/incomplete.ts';
import { noDpoOpinion } from './dpia/no-dpo-opinion.ts';
import { notFinished as assessmentNotFinished } from './dpia/not-finished.ts';
import { reviewDue as assessmentReviewDue } from './dpia/review-due.ts';
import { unknownToActivity } from './dpia/unknown-to-activity.ts';
import { adviserConflict } from './governance/adviser-conflict.ts';
import { adviserHeadsIt } from './governance/adviser-heads-it.ts';
import { annexMissing } from './governance/annex-missing.ts';
import { annexNotApproved } from './governance/annex-not-approved.ts';
import { annualReportMissing } from './governance/annual-report-missing.ts';
import { annualReportNotPresented } from './governance/annual-report-not-presented.ts';
import { auditDue } from './governance/audit-due.ts';
import { authorityNotTold } from './governance/authority-not-told.ts';
import { designationByAnotherBody } from './governance/designation-by-another-body.ts';
import { designationNotNotified } from './governance/designation-not-notified.ts';
import { designationWithoutDecision } from './governance/designation-without-decision.ts';
import { dpoNotApproved } from './governance/dpo-not-approved.ts';
import { dpoRefused } from './governance/dpo-refused.ts';
import { hoursUnknown } from './governance/hours-unknown.ts';
import { localManagerNotDpo } from './governance/local-manager-not-dpo.ts';
import { monthWithoutAgenda } from './governance/month-without-agenda.ts';
import { noAudit } from './governance/no-audit.ts';
import { noDailyManager } from './governance/no-daily-manager.ts';
import { noDeputy } from './governance/no-deputy.ts';
import { noLocalManager } from './governance/no-local-manager.ts';
import { noPolicy } from './governance/no-policy.ts';
import { noPresident } from './governance/no-president.ts';
import { noReportingLine } from './governance/no-reporting-line.ts';
import { noSecurityAdviser } from './governance/no-security-adviser.ts';
import { opinionUnfavourable } from './governance/opinion-unfavourable.ts';
import { planDocumentMissing } from './governance/plan-document-missing.ts';
import { planNotAdopted } from './governance/plan-not-adopted.ts';
import { platformIncomplete } from './governance/platform-incomplete.ts';
import { policyNotApproved } from './governance/policy-not-approved.ts';
import { policyReviewDue } from './governance/policy-review-due.ts';
import { questionnaireMissing } from './governance/questionnaire-missing.ts';
import { reportsToAnother } from './governance/reports-to-another.ts';
import { tooFewHours } from './governance/too-few-hours.ts';
import { adviserNotTold } from './incident/adviser-not-told.ts';
import { awareBeforeDetected } from './incident/aware-before-detected.ts';
import { breachNotAssessed } from './incident/breach-not-assessed.ts';
import { closedBeforeDetection } from './incident/closed-before-detection.ts';
import { closedWithoutMeasures } from './incident/closed-without-measures.ts';
import { councilNotTold } from './incident/council-not-told.ts';
import { evidenceMissingForBreach } from './incident/evidence-missing-for-breach.ts';
import { noRiskWithoutReason } from './incident/no-risk-without-reason.ts';
import { notDocumented as incidentNotDocumented } from './incident/not-documented.ts';
import { notNotified } from './incident/not-notified.ts';
import { notificationIncomplete } from './incident/notification-incomplete.ts';
import { notificationRunning } from './incident/notification-running.ts';
import { notifiedBeforeAwareness } from './incident/notified-before-awareness.ts';
import { notifiedLate } from './incident/notified-late.ts';
import { personsNotTold } from './incident/persons-not-told.ts';
import { agreedAfterStart } from './intervention/agreed-after-start.ts';
import { announcedAfterStart } from './intervention/announced-after-start.ts';
import { datesReversed as interventionDatesReversed } from './intervention/dates-reversed.ts';
import { noResult } from './intervention/no-result.ts';
import { nobody as interventionByNobody } from './intervention/nobody.ts';
import { notAgreed } from './intervention/not-agreed.ts';
import { notAnnounced } from './intervention/not-announced.ts';
import { notEnded } from './intervention/not-ended.ts';
import { numberGap } from './intervention/number-gap.ts';
import { numberOfAnotherYear } from './intervention/number-of-another-year.ts';
import { numberTwice } from './intervention/number-twice.ts';
import { upsCheckOverdue } from './intervention/ups-check-overdue.ts';
import { actionDropped } from './norm/action-dropped.ts';
import { assessedTooLongAgo } from './norm/assessed-too-long-ago.ts';
import { compliantWithoutProof } from './norm/compliant-without-proof.ts';
import { contradicted } from './norm/contradicted.ts';
import { earlierAfterLatest } from './norm/earlier-after-latest.ts';
import { measureNotInPlace } from './norm/measure-not-in-place.ts';
import { noStatement } from './norm/no-statement.ts';
import { notApplicableWithoutReason } from './norm/not-applicable-without-reason.ts';
import { notAssessedOn } from './norm/not-assessed-on.ts';
import { notMetWithoutAction } from './norm/not-met-without-action.ts';
import { twice } from './norm/twice.ts';
import { withoutReason } from './norm/without-reason.ts';
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
import { notFollowedWithoutReason } from './opinion/not-followed-without-reason.ts';
import { unanswered } from './opinion/unanswered.ts';
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
import { assetAfterDeparture } from './person/asset-after-departure.ts';
import { awarenessOverdue } from './person/awareness-overdue.ts';
import { declarationLate } from './person/declaration-late.ts';
import { declarationMissing } from './person/declaration-missing.ts';
import { declarationNotArchived } from './person/declaration-not-archived.ts';
import { declarationOfWrongVariant } from './person/declaration-of-wrong-variant.ts';
import { keyAfterDeparture } from './person/key-after-departure.ts';
import { mailboxOpen } from './person/mailbox-open.ts';
import { noAwareness } from './person/no-awareness.ts';
import { noDeclarations } from './person/no-declarations.ts';
import { notInformed } from './person/not-informed.ts';
import { adoptedOutOfOrder } from './plan/adopted-out-of-order.ts';
import { adoptedWithoutApproval } from './plan/adopted-without-approval.ts';
import { beyondDocument } from './plan/beyond-document.ts';
import { budgetNotAdopted } from './plan/budget-not-adopted.ts';
import { doneInTheFuture } from './plan/done-in-the-future.ts';
import { doneWithoutDay } from './plan/done-without-day.ts';
import { droppedWithoutReason } from './plan/dropped-without-reason.ts';
import { dueSoon as actionDueSoon } from './plan/due-soon.ts';
import { late } from './plan/late.ts';
import { movedWithoutReason } from './plan/moved-without-reason.ts';
import { noBudget } from './plan/no-budget.ts';
import { noNorm } from './plan/no-norm.ts';
import { noOwner as actionWithoutOwner } from './plan/no-owner.ts';
import { noYear } from './plan/no-year.ts';
import { yearsNotCovered } from './plan/years-not-covered.ts';
import { keyHolderNotAuthorised } from './premises/key-holder-not-authorised.ts';
import { keyWithoutHolder } from './premises/key-without-holder.ts';
import { listNotReviewed } from './premises/list-not-reviewed.ts';
import { noAccessList } from './premises/no-access-list.ts';
import { noResponsible } from './premises/no-responsible.ts';
import { noServerRoom } from './premises/no-server-room.ts';
import { protectionMissing } from './premises/protection-missing.ts';
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
import { choiceWithoutChoices } from './questionnaire/choice-without-choices.ts';
import { contradicted as answerContradicted } from './questionnaire/contradicted.ts';
import { formOfAnotherYear } from './questionnaire/form-of-another-year.ts';
import { formQuestionTwice } from './questionnaire/form-question-twice.ts';
import { gapWithoutAction } from './questionnaire/gap-without-action.ts';
import { late as questionnaireLate } from './questionnaire/late.ts';
import { noExplanation } from './questionnaire/no-explanation.ts';
import { noneStarted } from './questionnaire/none-started.ts';
import { notConfirmed } from './questionnaire/not-confirmed.ts';
import { questionTwice } from './questionnaire/question-twice.ts';
import { sentWithoutSignature } from './questionnaire/sent-without-signature.ts';
import { unanswered as questionnaireUnanswered } from './questionnaire/unanswered.ts';
import { unknownQuestion } from './questionnaire/unknown-question.ts';
import { valueOfWrongKind } from './questionnaire/value-of-wrong-kind.ts';
import { wrongControlledYear } from './questionnaire/wrong-controlled-year.ts';
import { yearTwice } from './questionnaire/year-twice.ts';
import { dayInTheFuture } from './reference/day-in-the-future.ts';
import { disposedAsset } from './reference/disposed-asset.ts';
import { endedActivity } from './reference/ended-activity.ts';
import { endedPerson } from './reference/ended-person.ts';
import { endedProcessor } from './reference/ended-processor.ts';
import { parentCycle } from './reference/parent-cycle.ts';
import { replacedText } from './reference/replaced-text.ts';
import { unusedEntry } from './reference/unused-entry.ts';
import { withdrawnMeasure } from './reference/withdrawn-measure.ts';
import { answeredBeforeReceived } from './request/answered-before-received.ts';
import { answeredLate } from './request/answered-late.ts';
import { answeredWithoutOutcome } from './request/answered-without-outcome.ts';
import { dueSoon as requestDueSoon } from './request/due-soon.ts';
import { extensionLate } from './request/extension-late.ts';
import { extensionTooLong } from './request/extension-too-long.ts';
import { extensionWithoutReason } from './request/extension-without-reason.ts';
import { identityNotChecked } from './request/identity-not-checked.ts';
import { overdue as requestOverdue } from './request/overdue.ts';
import { recipientsNotTold } from './request/recipients-not-told.ts';
import { refusedWithoutReason } from './request/refused-without-reason.ts';
import { remediesNotTold } from './request/remedies-not-told.ts';
import type { Rule } from './rule.ts';
import { accessToken } from './secret/access-token.ts';
import { iban } from './secret/iban.ts';
import { nationalNumber } from './secret/national-number.ts';
import { password } from './secret/password.ts';
import { paymentCard } from './secret/payment-card.ts';
import { privateKey } from './secret/private-key.ts';
import { notAdjustable } from './settings/not-adjustable.ts';
import { severityBelowLaw } from './settings/severity-below-law.ts';
import { unknownCatalogue } from './settings/unknown-catalogue.ts';
import { unknownRule } from './settings/unknown-rule.ts';
import { waiverExpired } from './settings/waiver-expired.ts';
import { waiverUseless } from './settings/waiver-useless.ts';
import type { OutcomeRule, SettingsRule } from './settings-rule.ts';

/** Every question the tool asks of the registers, by family, in the order of the adviser's work. */
export const rules: readonly Rule[] = [
  endedPerson,
  endedProcessor,
  endedActivity,
  disposedAsset,
  withdrawnMeasure,
  replacedText,
  unusedEntry,
  parentCycle,
  dayInTheFuture,
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
  declarationMissing,
  declarationLate,
  declarationNotArchived,
  declarationOfWrongVariant,
  noDeclarations,
  notInformed,
  awarenessOverdue,
  noAwareness,
  assetAfterDeparture,
  keyAfterDeparture,
  mailboxOpen,
  heldAfterDeparture,
  keptWithoutReason,
  beforeArrival,
  accessDatesReversed,
  noTarget,
  noGrantor,
  grantedByOneself,
  grantorNotThere,
  noReason,
  adminUnjustified,
  accessNotReviewed,
  duplicate,
  applicationEnded,
  streamWithoutSocialWork,
  streamWithoutAuthorisation,
  applicationWithoutOwner,
  applicationWithoutAccess,
  noAccesses,
  inventoryNotReviewed,
  laptopNotEncrypted,
  notEncrypted,
  wifiUnjustified,
  wifiNotSeparated,
  noLicence,
  licenceExpired,
  supportEnded,
  supportEnding,
  noHolder,
  heldAfterDisposal,
  disposedWithoutErasure,
  erasureNotWitnessed,
  noAssets,
  protectionMissing,
  noAccessList,
  listNotReviewed,
  noResponsible,
  keyWithoutHolder,
  keyHolderNotAuthorised,
  noServerRoom,
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
  unknownToActivity,
  activitySaysNotNeeded,
  assessmentNotFinished,
  consultationMissing,
  noDpoOpinion,
  assessmentIncomplete,
  assessmentReviewDue,
  assessmentDatesDiffer,
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
  notAnnounced,
  announcedAfterStart,
  notAgreed,
  agreedAfterStart,
  interventionByNobody,
  interventionDatesReversed,
  noResult,
  notEnded,
  numberGap,
  numberTwice,
  numberOfAnotherYear,
  upsCheckOverdue,
  noBackup,
  noOffSiteCopy,
  backupNotEncrypted,
  restoreTestOverdue,
  restoreTestFailed,
  applicationWithoutBackup,
  noRecoveryTime,
  recoveryNotDecided,
  recoverySlowerThanDecided,
  exerciseOverdue,
  controlOverdue,
  dueSoon,
  failedWithoutFollowUp,
  controlWithoutResponsible,
  performanceInTheFuture,
  slowerThanDuty,
  notADuty,
  dutyWithoutControl,
  adviserNotTold,
  notificationRunning,
  breachNotAssessed,
  notNotified,
  notifiedLate,
  noRiskWithoutReason,
  personsNotTold,
  incidentNotDocumented,
  notificationIncomplete,
  notifiedBeforeAwareness,
  awareBeforeDetected,
  closedBeforeDetection,
  closedWithoutMeasures,
  evidenceMissingForBreach,
  councilNotTold,
  requestOverdue,
  requestDueSoon,
  answeredLate,
  extensionLate,
  extensionTooLong,
  extensionWithoutReason,
  refusedWithoutReason,
  remediesNotTold,
  identityNotChecked,
  recipientsNotTold,
  answeredBeforeReceived,
  answeredWithoutOutcome,
  noSecurityAdviser,
  designationWithoutDecision,
  designationByAnotherBody,
  designationNotNotified,
  authorityNotTold,
  dpoNotApproved,
  dpoRefused,
  opinionUnfavourable,
  tooFewHours,
  hoursUnknown,
  reportsToAnother,
  noReportingLine,
  noDeputy,
  noDailyManager,
  noPresident,
  adviserConflict,
  adviserHeadsIt,
  localManagerNotDpo,
  noLocalManager,
  platformIncomplete,
  monthWithoutAgenda,
  noPolicy,
  policyNotApproved,
  policyReviewDue,
  noAudit,
  auditDue,
  annualReportMissing,
  annualReportNotPresented,
  planDocumentMissing,
  planNotAdopted,
  annexMissing,
  annexNotApproved,
  questionnaireMissing,
  yearsNotCovered,
  beyondDocument,
  actionWithoutOwner,
  noYear,
  noBudget,
  late,
  actionDueSoon,
  doneWithoutDay,
  doneInTheFuture,
  droppedWithoutReason,
  movedWithoutReason,
  adoptedWithoutApproval,
  adoptedOutOfOrder,
  budgetNotAdopted,
  noNorm,
  noStatement,
  twice,
  compliantWithoutProof,
  earlierAfterLatest,
  notMetWithoutAction,
  actionDropped,
  notApplicableWithoutReason,
  withoutReason,
  assessedTooLongAgo,
  notAssessedOn,
  measureNotInPlace,
  documentReviewDue,
  documentNotApproved,
  documentWithoutOwner,
  documentWithoutVersion,
  withdrawnButAnnex,
  approvedVersionDiffers,
  approvedHashDiffers,
  evidenceMissing,
  evidenceChanged,
  fileChanged,
  unanswered,
  notFollowedWithoutReason,
  questionnaireUnanswered,
  notConfirmed,
  valueOfWrongKind,
  unknownQuestion,
  questionTwice,
  noExplanation,
  gapWithoutAction,
  sentWithoutSignature,
  wrongControlledYear,
  yearTwice,
  questionnaireLate,
  noneStarted,
  formOfAnotherYear,
  formQuestionTwice,
  choiceWithoutChoices,
  nationalNumber,
  iban,
  paymentCard,
  privateKey,
  password,
  accessToken,
];

/** The questions that compare the registers with the answers to the others. */
export const outcomeRules: readonly OutcomeRule[] = [contradicted, answerContradicted];

/** The questions about the settings, asked when the others have been answered. */
export const settingsRules: readonly SettingsRule[] = [
  unknownRule,
  unknownCatalogue,
  notAdjustable,
  severityBelowLaw,
  waiverExpired,
  waiverUseless,
];
