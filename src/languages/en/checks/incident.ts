import type { CheckText } from '../../language.ts';

/** The incidents and the data breaches. */
export const incidentChecks: Readonly<Record<string, CheckText>> = {
  'incident/adviser-not-told': {
    title: 'Adviser not told',
    message: 'Nothing says that the adviser or the officer learned of the incident "{incident}".',
    hint: 'Add toldAdviserAt to the incident, with the day and the time, for example 2026-03-13T18:30:00+01:00.',
    why: 'The minimal norms want the adviser to learn of every incident, real or suspected. The adviser sees whether other services are touched.',
  },
  'incident/notification-running': {
    title: '72 hours running',
    message:
      'If people are at risk, the incident "{incident}" must be notified to the authority by {deadline}, local time, at the latest (days left: {days}).',
    hint: 'Assess the incident and fill in breach (exists, risk, assessedOn, reason). If there is a risk, notify on the portal of the authority, even with an incomplete file, then record notifiedAt.',
    why: 'The 72 hours run from the moment you are aware of the breach, through weekends and holidays. What is missing may follow later, in phases.',
  },
  'incident/breach-not-assessed': {
    title: 'Incident not assessed',
    message:
      'The assessment of the incident "{incident}" is not on record, or only in part; the 72 hours ended on {deadline}, local time.',
    hint: 'Fill in breach: exists (is it a data breach?) and, if so, risk, reason and assessedOn.',
    why: 'Without an assessment nobody knows whether to notify. The authority may ask what you concluded, when and why.',
  },
  'incident/not-notified': {
    title: 'Breach not notified',
    message:
      'Nothing says that the breach "{incident}" was notified to the authority; the time limit ended on {deadline}, local time.',
    hint: 'Notify now, giving the reasons for the delay, then record notifiedAt and delayReasons under breach. If a risk is unlikely, record risk: unlikely and reason.',
    why: 'Only a breach that is unlikely to put people at risk need not be notified. A delay that is explained is better than silence.',
  },
  'incident/notified-late': {
    title: 'Late notification without reasons',
    message:
      'The breach "{incident}" was notified about {hours} hours after you were aware of it, without reasons for the delay; the time limit ended on {deadline}, local time.',
    hint: 'Add delayReasons under breach: what delayed the notification. Check awareAt too, from which the time runs.',
    why: 'After 72 hours the notification must say why it comes late. Keep here the reasons that you gave to the authority.',
  },
  'incident/no-risk-without-reason': {
    title: 'Unlikely risk without a reason',
    message: 'The breach "{incident}" is not notified because a risk is said to be unlikely, without saying why.',
    hint: 'Add reason under breach: for example encrypted data, or a recipient who confirmed the deletion.',
    why: 'Not to notify is a choice that you must be able to defend before the authority, months later.',
  },
  'incident/persons-not-told': {
    title: 'Persons not told',
    message: 'The breach "{incident}" carries a high risk, and nothing says that the persons touched have been told.',
    hint: 'Tell them in plain words (what happened, the consequences, what they can do, whom to reach), then record toldPersonsAt. If an exception applies, record notToldReason.',
    why: 'A person who is told can block a card, change a password, beware of a call. Every day counts.',
  },
  'incident/not-documented': {
    title: 'Breach to be documented',
    message: 'The breach "{incident}" lacks: {fields}.',
    hint: 'Complete these fields: the facts (description), their effects (consequences, under breach) and what was done (measures).',
    why: 'Every breach is put on record, even without a notification: facts, effects and remedies. The authority may ask for this record at any time.',
  },
  'incident/notification-incomplete': {
    title: 'Notification to be completed',
    message: 'The breach "{incident}" has been notified, but this is missing: {fields}.',
    hint: 'Complete these fields, even with approximate numbers, and send the addition to the authority.',
    why: 'The notification says who and what is touched, and how many. What was missing on the first day follows as soon as you know it.',
  },
  'incident/notified-before-awareness': {
    title: 'Notification before the awareness',
    message:
      'The breach "{incident}" is said to be notified on {notifiedAt}, before you were aware of it on {awareAt}.',
    hint: 'Correct notifiedAt under breach, or awareAt (detectedAt when it is absent); check the offset from UTC.',
    why: 'The 72 hours are counted between these two moments. If they are wrong, so is the count.',
  },
  'incident/aware-before-detected': {
    title: 'Awareness before the detection',
    message:
      'The breach "{incident}" is said to be known on {awareAt}, before the incident was detected on {detectedAt}.',
    hint: 'Correct awareAt or detectedAt; check the offset from UTC (+01:00 in winter, +02:00 in summer).',
    why: 'The time to notify runs from awareAt. An error of an hour or a day makes it wrong.',
  },
  'incident/closed-before-detection': {
    title: 'Closed before the detection',
    message: 'The incident "{incident}" is said to be closed on {closedOn}, before its detection on {detectedOn}.',
    hint: 'Correct closedOn or detectedAt.',
    why: 'A register whose dates contradict each other proves nothing.',
  },
  'incident/closed-without-measures': {
    title: 'Incident closed without a measure',
    message: 'The incident "{incident}" has been closed since {closedOn} without any measure.',
    hint: 'Add measures, with what was done (what); if nothing had to be done, write that with its reason.',
    why: 'An incident that is closed without any change may well come back. What was done also helps the next time.',
  },
  'incident/evidence-missing-for-breach': {
    title: 'Breach without evidence',
    message: 'No evidence is kept for the breach "{incident}".',
    hint: 'Add evidence, with the path of a log, a screenshot or an e-mail kept in evidence/.',
    why: 'Logs are erased within weeks. Later, evidence is missing to understand, to defend yourself or to lodge a complaint.',
  },
  'incident/council-not-told': {
    title: 'Council not told',
    message: 'Nothing says that the council learned of the high-risk breach "{incident}".',
    hint: 'If you find it useful that the council knows, tell it, then record toldCouncilOn; if not, record a waiver with its reason in cpas-sec.yaml.',
    why: 'The council answers for the centre. In the model policy the adviser judges whether to inform it; a high risk usually deserves it.',
  },
};
