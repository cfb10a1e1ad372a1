import type { CheckText } from '../../language.ts';

/** The notices to people. */
export const noticeChecks: Readonly<Record<string, CheckText>> = {
  'notice/no-notice': {
    title: 'No notice to the people helped',
    message: 'No notice is addressed to the people you help.',
    hint: 'Create registers/notices.yaml with a notice audience: citizens.',
    why: 'The law asks you to inform people when you collect their data. Without a notice they know neither why nor for how long.',
  },
  'notice/audience-without-notice': {
    title: 'Audience without a notice',
    message: 'The activity "{activity}" concerns the audience {audience}, which has no notice.',
    hint: 'Add to registers/notices a notice audience: {audience}.',
    why: 'Staff, applicants and visitors have the same right to be informed as the people you help.',
  },
  'notice/activity-not-covered': {
    title: 'Activity missing from the notice',
    message: 'The activity "{activity}" (audience {audience}) does not appear in the notice "{notice}".',
    hint: 'Add "{activity}" to a group of the notice "{notice}", or correct audiences.',
    why: 'An activity that is not announced is processing people know nothing of. The notice must present them all.',
  },
  'notice/activity-of-other-audience': {
    title: 'Activity of another audience',
    message:
      'The notice "{notice}" presents the activity "{activity}", which does not concern the audience {audience}.',
    hint: 'Remove it from this notice, or add {audience} to its audiences.',
    why: 'Readers who find processing that does not concern them no longer know what applies to them.',
  },
  'notice/activity-twice': {
    title: 'Activity presented twice',
    message: 'The notice "{notice}" presents the activity "{activity}" twice.',
    hint: 'Keep it in the group that suits it best.',
    why: 'A repetition makes the notice longer and looks like two kinds of processing.',
  },
  'notice/group-without-activity': {
    title: 'Empty group',
    message: 'Group {number} of the notice "{notice}" contains no activity.',
    hint: 'Add activities to this group, or remove it.',
    why: 'A title without content leaves readers without an answer.',
  },
  'notice/right-not-open': {
    title: 'Right announced by mistake',
    message: 'The notice "{notice}" announces the right {right}, which none of its activities opens.',
    hint: 'Remove {right} from stated, or check the legal bases of the activities. Without stated, the list of rights follows from the legal bases.',
    why: 'Each right depends on the legal basis: portability, for example, does not apply to a public task. A right that is promised and then refused lets people down.',
  },
  'notice/right-missing': {
    title: 'Right forgotten',
    message: 'The notice "{notice}" forgets rights that its activities open: {rights}.',
    hint: 'Add them to stated, or remove stated: the list of rights then follows from the legal bases.',
    why: 'People cannot use a right they do not know. The law asks you to name them all.',
  },
  'notice/objection-not-highlighted': {
    title: 'Right to object lost in the text',
    message: 'The notice "{notice}" does not bring out the right to object.',
    hint: 'Set highlightObjection: true under rights, or remove this field.',
    why: 'The law asks that this right be presented clearly and separately from other information.',
  },
  'notice/identity-copy': {
    title: 'Proof of identity always asked for',
    message: 'The notice "{notice}" always asks for a proof of identity ({proof}).',
    hint: 'Prefer proofOfIdentity: on-doubt, and keep the proof for cases of real doubt.',
    why: 'A proof of identity is only asked for in case of reasonable doubt. A copy of a card is itself data to protect.',
  },
  'notice/special-case-without-form': {
    title: 'Photographs without a form',
    message: 'The notice "{notice}" speaks of photographs without a consent form.',
    hint: 'Add consentForm to this case: the name or the address of the form.',
    why: 'You must be able to show that the person agreed. An oral agreement cannot be proved.',
  },
  'notice/special-case-without-activity': {
    title: 'Special case without an activity',
    message: 'The case "{kind}" of the notice "{notice}" is not tied to an activity of the record.',
    hint: 'Add activity to this case; if need be, create the activity in registers/processing-activities.',
    why: 'The activity gives the legal basis and the retention period. Without it the notice stays incomplete on this point.',
  },
  'notice/complaint-link-missing': {
    title: 'Complaint: address incomplete',
    message: 'The authority "{authority}" lacks what is needed to lodge a complaint: {fields}.',
    hint: 'Complete its record in registers/supervisory-authorities: complaintLink and address.',
    why: 'People must be able to complain without a search, online or by post.',
  },
  'notice/no-version': {
    title: 'Notice without a version or a date',
    message: 'The notice "{notice}" lacks: {fields}.',
    hint: 'Add version (for example "1.0") and updatedOn.',
    why: 'People must know which notice applied when their data were collected, and whether it has changed since.',
  },
  'notice/not-approved': {
    title: 'Notice not approved',
    message: 'The notice "{notice}" has not been approved yet.',
    hint: 'Submit it to the competent body, then record approvedOn.',
    why: 'A notice commits the organisation: it is for its governing body to approve it.',
  },
  'notice/updated-after-approval': {
    title: 'Notice changed after its approval',
    message: 'The notice "{notice}" was changed on {updatedOn}, after its approval on {approvedOn}.',
    hint: 'Submit the new version to the competent body, then correct approvedOn.',
    why: 'The published text must be the one that was approved.',
  },
  'notice/review-due': {
    title: 'Notice due for review',
    message: 'The notice "{notice}" was due for review on {reviewOn}.',
    hint: 'Read the notice again with the services, then record the new day in reviewOn.',
    why: 'Aids, software and partners change. An old notice ends up saying something else than what is done.',
  },
  'notice/no-review-day': {
    title: 'Review not planned',
    message: 'The notice "{notice}" does not say when it will be read again.',
    hint: 'Add reviewOn, for example in a year.',
    why: 'A day on record is kept, a good intention is forgotten. The tool will remind you.',
  },
  'notice/no-page': {
    title: 'Place of publication unknown',
    message: 'The notice "{notice}" does not say where it is published.',
    hint: 'Add publishedAt with the address of the page.',
    why: 'A notice must be easy to find. Its address stands on your forms and letters.',
  },
  'notice/published-drift': {
    title: 'Published notice differs from the registers',
    message: 'The notice "{notice}" published as version {version} no longer says what the registers say.',
    hint: 'Read the text with `cpas-sec render privacy-policy`, give it a new version and publish it; if that text is already the published one, set sha256: {current}.',
    why: 'People read the published notice. A change of the registers informs them only when it is taken up there.',
  },
  'notice/publish-again': {
    title: 'Published version out of date',
    message: 'The published version of the notice "{notice}" is {published}, while the present version is {version}.',
    hint: 'Publish the new version with `cpas-sec render privacy-policy`, then update published.',
    why: 'People read the published version. Until it is replaced, your changes do not inform them.',
  },
  'notice/translation-missing': {
    title: 'Translation missing',
    message: '"{entry}" lacks texts in "{language}" ({count}), while a notice appears in that language.',
    hint: 'Replace the text by a translation by language, for example { fr: …, {language}: … }.',
    why: 'A notice translated by half does not inform. Everyone has a right to the whole notice in the languages announced.',
  },
  'notice/vague-words': {
    title: 'Vague words',
    message: 'This passage of the notice "{notice}" uses vague words: {words}.',
    hint: 'Say who does what, when and with which data, without these words.',
    why: '"We may possibly share some data" tells people nothing. A precise fact reassures them.',
  },
  'notice/sentence-too-long': {
    title: 'Sentence too long',
    message: 'A sentence of the notice "{notice}" has {words} words; beyond {limit}, many readers lose the thread.',
    hint: 'Cut the sentence in two: one idea in each.',
    why: 'The notice is for everyone, also for those who read with difficulty or in a language they learnt.',
  },
};
