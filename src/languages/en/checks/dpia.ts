import type { CheckText } from '../../language.ts';

/** The impact assessments. */
export const dpiaChecks: Readonly<Record<string, CheckText>> = {
  'dpia/unknown-to-activity': {
    title: 'Impact assessment not in the register',
    message:
      'The activity "{activity}" speaks of an impact assessment done on {doneOn}, which is not in the register of assessments.',
    hint: 'Add to registers/dpias an assessment with activity: {activity}, doneOn, description, necessity, risks and measures.',
    why: 'A day does not show what the assessment holds. With the register you can read it again when the processing changes.',
  },
  'dpia/activity-says-not-needed': {
    title: 'Assessment done, but said not to be needed',
    message:
      'The assessment "{assessment}" is about the activity "{activity}", which says that no assessment is needed.',
    hint: 'Set needed: true under dpia in the activity "{activity}"; if the project was given up, record outcome: abandoned in the assessment.',
    why: 'The two registers contradict each other. Whoever reads them does not know which to believe.',
  },
  'dpia/not-finished': {
    title: 'Impact assessment not finished',
    message:
      'The assessment "{assessment}", begun on {startedOn}, is not finished, although the activity "{activity}" has started.',
    hint: 'Finish the assessment and record doneOn; if the activity has not started yet, correct its startedOn.',
    why: 'The assessment comes before the processing: afterwards people already run the risks it was to avoid.',
  },
  'dpia/consultation-missing': {
    title: 'Authority not consulted',
    message:
      'The assessment "{assessment}" finds a risk that is still high for the activity "{activity}", and nothing says that the authority was consulted.',
    hint: 'Consult the supervisory authority before the processing, then record sentOn under consultation; if new measures reduce the risk, correct outcome.',
    why: 'When the risk stays high in spite of the measures, the GDPR wants the authority to be consulted before the processing.',
  },
  'dpia/no-dpo-opinion': {
    title: 'Assessment without the officer’s opinion',
    message:
      'The assessment "{assessment}" (activity "{activity}") is finished without an opinion of the officer on record.',
    hint: 'Ask for the officer’s opinion, add it to registers/opinions, then record its id in opinion.',
    why: 'The law wants the controller to ask the officer for advice. In writing it shows that advice was asked, and followed or not.',
  },
  'dpia/incomplete': {
    title: 'Impact assessment incomplete',
    message: 'The assessment "{assessment}" (activity "{activity}") lacks: {fields}.',
    hint: 'Complete these fields: a summary is enough if the whole text is attached in evidence.',
    why: 'The law fixes the least content: the processing, why it is necessary, the risks for people and the measures.',
  },
  'dpia/review-due': {
    title: 'Impact assessment to be read again',
    message: 'The assessment "{assessment}" (activity "{activity}") was due for review on {reviewOn}.',
    hint: 'Read the assessment again with the service and the officer, then record the new day in reviewOn.',
    why: 'New software, a new exchange or an incident changes the risks. The assessment must follow.',
  },
  'dpia/dates-differ': {
    title: 'Days of the assessment differ',
    message: 'The assessment "{assessment}" was finished on {doneOn}, but the activity "{activity}" says {saidOn}.',
    hint: 'Correct doneOn, in registers/dpias or under dpia in the activity "{activity}": the day of the last assessment.',
    why: 'Two days for one assessment cast doubt on both, and the next review depends on them.',
  },
};
