import type { CheckText } from '../../language.ts';

/** The yearly questionnaire on the minimal norms, and its forms. */
export const questionnaireChecks: Readonly<Record<string, CheckText>> = {
  'questionnaire/unanswered': {
    title: 'Questions without an answer',
    message: 'Questions without an answer in the questionnaire {year}: {count} ({names}).',
    hint: 'Answer in questionnaires/{year}.yaml or with cpas-sec questionnaire answer {year}.',
    why: 'A questionnaire leaves complete: every question has its answer.',
  },
  'questionnaire/not-confirmed': {
    title: 'Answer not confirmed',
    message: 'The answer to "{question}" is signed or sent, but nobody has confirmed it.',
    hint: 'Read the answer again, then write state: confirmed.',
    why: 'A proposal of the tool binds nobody. Whoever signs answers for every answer.',
  },
  'questionnaire/value-of-wrong-kind': {
    title: 'Answer of another kind',
    message:
      '"{value}" does not answer "{question}": {kind|compliance=write compliant, partly, not-compliant or not-applicable|yes-no=write true or false|number=write a number|day=write a date YYYY-MM-DD|text=write a text|choice=write one of the choices of the form}.',
    hint: 'Correct value.',
    why: 'An answer of another kind can neither be counted nor sent.',
  },
  'questionnaire/unknown-question': {
    title: 'Unknown question',
    message: 'The form has no question "{question}".',
    hint: 'Correct the id, or remove the answer when the question is no longer asked.',
    why: 'An answer to a question that is not asked is not sent, and the one that is asked stays open.',
  },
  'questionnaire/question-twice': {
    title: 'Question answered twice',
    message: 'The question "{question}" has two answers.',
    hint: 'Keep one answer.',
    why: 'Of two answers nothing says which one counts.',
  },
  'questionnaire/no-explanation': {
    title: 'Answer without an explanation',
    message: 'The answer to "{question}" is not explained.',
    hint: 'Say why in explanation.',
    why: 'Whoever answers "partly", "no" or "not applicable" must be able to say why.',
  },
  'questionnaire/gap-without-action': {
    title: 'Gap without a follow-up',
    message: 'The answer to "{question}" admits a gap, with no action of the plan and no day.',
    hint: 'Name the actions of the plan in actions, or a day in due.',
    why: 'A gap that is admitted calls for a follow-up: the security plan says which one and by when.',
  },
  'questionnaire/contradicted': {
    title: 'Answer contradicted by the registers',
    message:
      'The answer to "{question}" says "compliant", but the registers show otherwise: {codes} (errors: {count}).',
    hint: 'Correct the registers, or answer partly with an explanation.',
    why: 'The questionnaire is signed: what it states must stand up to the registers of the centre.',
  },
  'questionnaire/sent-without-signature': {
    title: 'Questionnaire sent without a signature',
    message: 'The questionnaire {year} was sent on {sentOn} with no signature written before.',
    hint: 'Write signedBy and signedOn.',
    why: 'The head of daily management answers for the questionnaire and signs it before it leaves.',
  },
  'questionnaire/wrong-controlled-year': {
    title: 'Unexpected controlled year',
    message: 'The questionnaire {year} is about {controlledYear} instead of the year before.',
    hint: 'Correct year or controlledYear.',
    why: 'The questionnaire of a year is about the year gone by.',
  },
  'questionnaire/year-twice': {
    title: 'Two questionnaires for one year',
    message: 'There is another questionnaire for {year}.',
    hint: 'Keep one file a year.',
    why: 'Of two questionnaires for one year nothing says which one was sent.',
  },
  'questionnaire/late': {
    title: 'Questionnaire late',
    message: 'The questionnaire {year} was due on {due} at the latest.',
    hint: 'Complete it, have it signed, send it, then write sentOn.',
    why: 'Respecting the norms, which this questionnaire checks, is the condition to keep access to the social security network.',
  },
  'questionnaire/none-started': {
    title: 'Questionnaire of the year not started',
    message: 'The last questionnaire is that of {last}; that of {year} is not started.',
    hint: 'Run cpas-sec questionnaire start {year}.',
    why: 'The questionnaire comes back every year. Started early, it leaves time to mend what it shows.',
  },
  'questionnaire/form-question-twice': {
    title: 'Question twice in a form',
    message: 'The question "{question}" stands twice in the form.',
    hint: 'Give each question an id of its own.',
    why: 'Answers name questions: two questions of one name cannot be told apart.',
  },
  'questionnaire/choice-without-choices': {
    title: 'Choice without choices',
    message: 'The question "{question}" asks for a choice and does not say which ones.',
    hint: 'Write the possibilities in choices.',
    why: 'Without a list nothing can check the answer.',
  },
  'questionnaire/form-of-another-year': {
    title: 'Form of another year',
    message: 'The questionnaire {year} uses "{form}", the form of {formYear}.',
    hint: 'Name the form of {year} in form, or correct its year.',
    why: 'The questions may change from one year to the next.',
  },
};
