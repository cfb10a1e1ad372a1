import type { CheckText } from '../../language.ts';
import { worded } from '../../sentence.ts';
import { documentWords, roleWords } from '../values.ts';

/** Designations, council, policy, plan and reports: who answers for security, and what was decided. */
export const governanceChecks: Readonly<Record<string, CheckText>> = {
  'governance/no-security-adviser': {
    title: 'No security adviser',
    message: 'No security adviser or deputy is designated today.',
    hint: 'Add a record role: security-adviser to registers/roles, with person or supplier, startedOn and decision; if the data protection officer is the adviser too, write both roles.',
    why: 'Every institution of the social security network has a security service led by an adviser. If the officer does that work, it must be written.',
  },
  'governance/designation-without-decision': {
    title: 'Designation without a decision',
    message: `The designation "{designation}" (${worded('role', roleWords)}) refers to no decision.`,
    hint: 'Write the decision in registers/decisions with kind: designation, then its id under decision in registers/roles.',
    why: 'A function of control has its authority from the council. Without a decision no one can show who holds it, nor since when.',
  },
  'governance/designation-by-another-body': {
    title: 'Designation not made by the council',
    message:
      'The designation "{designation}" rests on the decision "{decision}", which is no designation by the council (kind: {kind}, body: {body}).',
    hint: 'Have the council designate the person, then correct decision in registers/roles; if the record of the decision is wrong, correct body and kind in registers/decisions.',
    why: 'In a CPAS the council for social action designates. An information item or another body’s decision is not enough.',
  },
  'governance/designation-not-notified': {
    title: 'Designation not notified to the SPP IS',
    message: `Nothing shows that the designation "{designation}" (${worded('role', roleWords)}) was notified to the SPP IS.`,
    hint: 'Notify the identity to the SPP IS, then write notifiedOn in registers/roles.',
    why: 'The manager of the network must know whom to turn to for a question or an incident.',
  },
  'governance/authority-not-told': {
    title: 'Officer not communicated to the authority',
    message:
      'Nothing shows that the contact details of the officer "{designation}" were sent to the supervisory authority.',
    hint: 'Fill in the on-line form of the supervisory authority, then write authorityToldOn in registers/roles.',
    why: 'The authority must be able to reach the officer directly. The GDPR asks for this communication.',
  },
  'governance/dpo-not-approved': {
    title: 'Officer without approval of the SPP IS',
    message: 'The designation "{designation}" shows no answer of the SPP IS.',
    hint: 'Send the form to the Crossroads Bank; when the answer comes, write opinion and approval in registers/roles.',
    why: 'The SPP IS manages the network of the CPAS and approves or refuses each officer. Without its agreement the local manager is not changed on the portal.',
  },
  'governance/dpo-refused': {
    title: 'Officer refused by the SPP IS',
    message: 'The SPP IS refused the designation "{designation}" on {on}, yet it is in force.',
    hint: 'Answer the reasons and write the new outcome under approval, or give endedOn and designate someone else in registers/roles.',
    why: 'A person who was refused can neither manage access to the network nor count as officer for the SPP IS.',
  },
  'governance/opinion-unfavourable': {
    title: 'Unfavourable opinion on a designation',
    message: 'The Crossroads Bank gave an unfavourable opinion on the designation "{designation}" on {on}.',
    hint: 'Answer the remarks and write the new opinion under opinion in registers/roles, or the outcome of the SPP IS under approval.',
    why: 'The opinion looks at knowledge, available time and incompatible functions. Left alone, it leads to a refusal.',
  },
  'governance/too-few-hours': {
    title: 'Too few hours for security',
    message: 'The designation "{designation}" grants {hours} hours a week; at least {least} are needed.',
    hint: 'Have the council grant more hours, then correct hoursPerWeek in registers/roles; the hours of one person add up.',
    why: 'Without time the function exists on paper only. The SPP IS sets this minimum for every CPAS.',
  },
  'governance/hours-unknown': {
    title: 'Hours granted unknown',
    message: 'It is not known how many hours a week the designation "{designation}" grants.',
    hint: 'Write hoursPerWeek in registers/roles, as the council decided.',
    why: 'The yearly questionnaire asks for this number, and there is a minimum.',
  },
  'governance/reports-to-another': {
    title: 'Reporting to someone else',
    message: 'The designation "{designation}" reports to "{person}", who is not the head of daily management.',
    hint: 'Put the function under the head of daily management and correct reportsTo in registers/roles; if this person has become head, write the role head-of-daily-management.',
    why: 'The adviser and the officer speak directly to the highest level. A manager in between could hold back unwelcome advice.',
  },
  'governance/no-reporting-line': {
    title: 'Reporting line not written',
    message: 'The designation "{designation}" does not say to whom it reports.',
    hint: 'Write reportsTo in registers/roles: the person who is head of daily management.',
    why: 'The adviser and the officer report directly to the highest level. The organisation chart and the designation file show it.',
  },
  'governance/no-deputy': {
    title: 'No deputy',
    message: 'No deputy is on record to stand in for the holder of the designation "{designation}".',
    hint: 'Add a role deputy-security-adviser or deputy-dpo to registers/roles, shared with another centre if need be.',
    why: 'A data breach does not wait for the end of a holiday. A deputy is not compulsory, but answers in the meantime.',
  },
  'governance/no-daily-manager': {
    title: 'Head of daily management not given',
    message: 'No head of daily management is given today.',
    hint: 'Add a record role: head-of-daily-management to registers/roles, with person; as a rule the director-general.',
    why: 'The adviser works under this person’s authority, who receives the opinions and the annual report.',
  },
  'governance/no-president': {
    title: 'President not given',
    message: 'No president is given today.',
    hint: 'Add a record role: president to registers/roles, with person.',
    why: 'The president sits on the security platform and signs with the director-general. The documents print the name.',
  },
  'governance/adviser-conflict': {
    title: 'Adviser with conflicting functions',
    message: `"{person}" is security adviser and also holds the role ${worded('role', roleWords)}.`,
    hint: 'Designate another person as adviser in registers/roles, if need be an external or shared one.',
    why: 'The adviser works under the management and checks its choices. No one can check themselves.',
  },
  'governance/adviser-heads-it': {
    title: 'Adviser at the head of IT',
    message: '"{person}" advises on or checks security and heads the service "{service}".',
    hint: 'Give the function to someone else in registers/roles, or correct head in registers/services; if this service does not run the computers, write a waiver in cpas-sec.yaml.',
    why: 'Whoever chooses servers and passwords cannot freely judge whether they are safe.',
  },
  'governance/local-manager-not-dpo': {
    title: 'Local manager other than the officer',
    message: '"{person}" is local manager ("{designation}") without being the data protection officer.',
    hint: 'Have the access responsible change the local manager on the social security portal, then correct person and portalChangedOn in registers/roles.',
    why: 'For the quality "social action" the SPP IS and the Crossroads Bank want the officer to manage access in person.',
  },
  'governance/no-local-manager': {
    title: 'No local manager',
    message: 'No local manager is given today.',
    hint: 'Add a record role: local-access-manager to registers/roles, with the same person as the officer.',
    why: 'The local manager opens and closes access to the social security portal. It must be known who does.',
  },
  'governance/platform-incomplete': {
    title: 'Security platform incomplete',
    message: `Missing on the security platform: ${worded('missing', roleWords)}.`,
    hint: 'Add a record role: platform-member to registers/roles for each person missing; do not forget the IT officer.',
    why: 'The platform decides on measures and has them carried out. The model policy seats the president, the director-general, the adviser and the IT officer there.',
  },
  'governance/month-without-agenda': {
    title: 'Month without a security item at the council',
    message: 'No security item of the council is written for: {months}.',
    hint: 'Write the meetings of these months in registers/decisions with body: council and security: true; kind: nil will do when there was nothing to say.',
    why: 'The model policy provides this item every month, even to say "nil". It is a custom, not a law.',
  },
  'governance/no-policy': {
    title: 'No security policy',
    message: 'No security policy is in force.',
    hint: 'Write it, have it approved, then add it to registers/documents with kind: security-policy.',
    why: 'All other measures rest on this text. The minimal norms ask for it first.',
  },
  'governance/policy-not-approved': {
    title: 'Security policy not approved',
    message:
      'The policy "{document}" is not approved today[: the decision "{decision}" is no approval, or is still to come].',
    hint: 'Have the council approve the policy, then write decision in registers/documents, naming a decision of kind approval.',
    why: 'A policy that the council has not adopted binds no one.',
  },
  'governance/policy-review-due': {
    title: 'Review of the policy due',
    message: 'The policy "{document}" was to be reviewed by {due}.',
    hint: 'Review it, then write reviewedOn in registers/documents, and nextReviewOn if you set another day.',
    why: 'A centre changes every year: staff, software, buildings. The policy must follow.',
  },
  'governance/no-audit': {
    title: 'No compliance audit',
    message: 'No compliance audit is written.',
    hint: 'Write the latest report in registers/documents with kind: audit-report and on, or plan the audit in registers/plan.',
    why: 'Fresh eyes see what habit hides. The norms ask for an audit at least every four years.',
  },
  'governance/audit-due': {
    title: 'Compliance audit due',
    message: 'The latest audit, "{document}" of {on}, was to be followed by another by {due}.',
    hint: 'Have the audit done, then write its report in registers/documents with kind: audit-report and on.',
    why: 'The norms ask for an audit at least every four years, internal or external.',
  },
  'governance/annual-report-missing': {
    title: 'Annual report missing',
    message: 'No annual security report is written for {year}.',
    hint: 'Write the report on {year}, then add it to registers/documents with kind: annual-report, year: {year} and sentOn.',
    why: 'This report tells the management and the council where security stands. A royal decree asks for it every year.',
  },
  'governance/annual-report-not-presented': {
    title: 'Annual report not presented',
    message: 'Nothing shows that the report "{document}" was presented.',
    hint: 'Present it to the head of daily management and the council, then write sentOn, or decision, in registers/documents.',
    why: 'A report that no one received helps no one decide.',
  },
  'governance/plan-document-missing': {
    title: 'Security plan missing',
    message: 'No triennial plan in force covers {year}.',
    hint: 'Write the plan in registers/documents with kind: triennial-plan, from and to.',
    why: 'The plan says what will be done, when and with what money. It covers three years and is reviewed every year.',
  },
  'governance/plan-not-adopted': {
    title: 'Security plan not adopted',
    message:
      'The plan "{document}" is not adopted today[: the decision "{decision}" is no approval, or is still to come].',
    hint: 'Have the council adopt the plan, then write decision in registers/documents, naming a decision of kind approval.',
    why: 'Without adoption the plan is a wish: neither the means nor the dates bind the centre.',
  },
  'governance/annex-missing': {
    title: 'Annex of the policy missing',
    message: `Missing beside the security policy: ${worded('kinds', documentWords)}.`,
    hint: 'Write these documents in registers/documents, with kind and annexOf.',
    why: 'The IT charter tells users what is allowed. The continuity plan says what to do when everything stops.',
  },
  'governance/annex-not-approved': {
    title: 'Annex of the policy not approved',
    message:
      'The document "{document}" is not approved today[: the decision "{decision}" is no approval, or is still to come].',
    hint: 'Have the council approve this document, then write decision in registers/documents, naming a decision of kind approval.',
    why: 'A charter or a plan without approval can be held against no one.',
  },
  'governance/questionnaire-missing': {
    title: 'Yearly questionnaire not sent',
    message: 'No questionnaire sent is written for the controlled year {year}.',
    hint: 'Prepare it with cpas-sec questionnaire start, or write the one that was sent in registers/documents with kind: questionnaire, year: {year} and sentOn.',
    why: 'Respecting the norms, which this questionnaire checks, is the condition to keep access to the social security network.',
  },
};
