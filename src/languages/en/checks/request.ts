import type { CheckText } from '../../language.ts';

/** The requests of persons. */
export const requestChecks: Readonly<Record<string, CheckText>> = {
  'request/overdue': {
    title: 'Request overdue',
    message: 'The request "{request}" was to be answered by {deadline} at the latest (days late: {days}).',
    hint: 'Answer now, then record answeredOn and outcome. If the person took the request back, record outcome: withdrawn.',
    why: 'The time limit is one month from the receipt, moved to the next working day when it ends on a Saturday, a Sunday or a public holiday. Some suspend it while the person has not proved who they are; this is disputed, and the time counted here keeps running. If you doubt who is asking, ask for proof in the first days.',
  },
  'request/due-soon': {
    title: 'Answer due soon',
    message: 'The request "{request}" awaits an answer by {deadline} at the latest (days left: {days}).',
    hint: 'Prepare the answer. If the request is complex, announce the extension and its reasons to the person before the first month ends, then fill in extension.',
    why: 'To gather the data, to read it again and to have it signed takes time. After the first month it is too late to extend.',
  },
  'request/answered-late': {
    title: 'Late answer',
    message: 'The request "{request}" was answered on {answeredOn}, after {deadline} (days late: {days}).',
    hint: 'Check receivedOn, answeredOn and extension. If the delay is real, write its cause in note and record a waiver in cpas-sec.yaml.',
    why: 'The delay cannot be made good, but its cause can be removed for the next request. The person may complain of it to the authority.',
  },
  'request/extension-late': {
    title: 'Extension announced too late',
    message:
      'The extension of the request "{request}" was announced on {announcedOn}, after {deadline}: it does not count.',
    hint: 'Check announcedOn under extension. If the day is right, answer now: the first time limit stands.',
    why: 'The person must learn of the extension and its reasons within the first month. After that month the time limit has already passed.',
  },
  'request/extension-too-long': {
    title: 'Extension too long',
    message: 'The request "{request}" is extended by {months} months; the law allows {most} at most.',
    hint: 'Bring months down to {most} at most under extension, and answer within that time.',
    why: 'The whole time is three months from the receipt, however complex the request.',
  },
  'request/extension-without-reason': {
    title: 'Extension without a reason',
    message: 'The extension of the request "{request}" has no reason.',
    hint: 'Add reason under extension: the complexity of the request, or the number of requests.',
    why: 'Only these two reasons allow an extension, and the person must be given them with the announcement.',
  },
  'request/refused-without-reason': {
    title: 'Refusal without a reason',
    message: 'The request "{request}" is not followed, or not entirely, and no reason is on record.',
    hint: 'Add reason, with the text on which the refusal rests; if the answer gave none, write to the person.',
    why: 'A person who is refused a right must know why, to decide whether to contest it. That a request is unfounded must be shown.',
  },
  'request/remedies-not-told': {
    title: 'Remedies not told',
    message: 'Nothing says that the answer to the request "{request}" told how to complain and how to go to court.',
    hint: 'Set remediesTold: true if the answer said so; if not, send these remedies to the person.',
    why: 'A refusal, even in part, must name the complaint to the supervisory authority and the remedy before a court.',
  },
  'request/identity-not-checked': {
    title: 'Identity not checked',
    message: 'The request "{request}" was followed without saying when the identity was checked.',
    hint: 'Add identity with checkedOn and how: for example "known to the service" or "came to the counter".',
    why: 'To give or change data for someone who poses as the person is a data breach. A simple check is enough; do not ask for a copy of the identity card by default.',
  },
  'request/recipients-not-told': {
    title: 'Recipients not told',
    message:
      'The request "{request}" changed data of the activity "{activity}", and nothing says that the recipients learned of it.',
    hint: 'Tell those who received these data, then record recipientsToldOn; if that is impossible or takes a disproportionate effort, record a waiver with its reason in cpas-sec.yaml.',
    why: 'Data that are right with you and wrong elsewhere keep doing harm. A processor is a recipient too.',
  },
  'request/answered-before-received': {
    title: 'Answer before the receipt',
    message: 'The request "{request}" is said to be answered on {answeredOn}, before it came in on {receivedOn}.',
    hint: 'Correct receivedOn or answeredOn.',
    why: 'The time is counted between these two days. If they are reversed, a delay stays hidden.',
  },
  'request/answered-without-outcome': {
    title: 'Answer without an outcome',
    message: 'The request "{request}" was answered, without saying how.',
    hint: 'Add outcome: granted, partly, refused, unfounded or withdrawn.',
    why: 'Without the outcome one can neither show that the right was respected nor check that reasons and remedies were given.',
  },
};
